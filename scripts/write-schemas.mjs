// Writes schema/*.schema.json from the zod schemas; tests fail when they differ.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { parse } from "yaml";
import { configSchema } from "../src/inputs/config.ts";
import { reportSchema } from "../src/report/facts/schema.ts";
import { dashboardSchema } from "../src/dashboard/schema.ts";

const directory = new URL("../schema/", import.meta.url);
const { inputs } = parse(await readFile(new URL("../action.yml", import.meta.url), "utf8"));
const descriptions = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.description]));
const schemas = {
  "report.schema.json": reportSchema(),
  "dashboard.schema.json": dashboardSchema(),
  "config.schema.json": configSchema(descriptions),
};
await mkdir(directory, { recursive: true });
for (const [file, schema] of Object.entries(schemas)) {
  await writeFile(new URL(file, directory), `${JSON.stringify(schema, null, 2)}\n`);
}
