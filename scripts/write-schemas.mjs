// Writes schema/report.schema.json from the zod schema; a test fails when the two differ.
import { mkdir, writeFile } from "node:fs/promises";
import { reportSchema } from "../src/report/schema.ts";

const directory = new URL("../schema/", import.meta.url);
await mkdir(directory, { recursive: true });
await writeFile(new URL("report.schema.json", directory), `${JSON.stringify(reportSchema(), null, 2)}\n`);
