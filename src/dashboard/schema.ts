import { z } from "zod";
import { schemaAddress } from "../version.ts";
import { Dashboard } from "./dashboard.ts";

/** The same for the dashboard's file; committed as `schema/dashboard.schema.json`. */
export function dashboardSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(Dashboard, { reused: "ref" });
  return {
    $schema,
    $id: schemaAddress("dashboard.schema.json"),
    title: "Image Size Budget dashboard, version 1",
    description: "Sizes of all images over time, in integer bytes. Fields are only added within a version.",
    ...schema,
  };
}
