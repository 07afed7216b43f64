import { z } from "zod";
import { schemaAddress } from "../../version.ts";
import { Report } from "./report.ts";

/** JSON Schema (draft 2020-12) of the report file; committed as `schema/report.schema.json` for programs that read reports. */
export function reportSchema(): { readonly $id: string; readonly [key: string]: unknown } {
  const { $schema, ...schema } = z.toJSONSchema(Report, { reused: "ref" });
  return {
    $schema,
    $id: schemaAddress("report.schema.json"),
    title: "Image Size Budget report, version 1",
    description: "Sizes are integer bytes. Fields are only added within a version.",
    ...schema,
  };
}
