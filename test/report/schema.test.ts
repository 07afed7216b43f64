import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { reportSchema } from "../../src/report/schema.ts";
import { states } from "./states.ts";

test("the committed schema is the one that the code has (else run `node scripts/write-schemas.mjs`)", async () => {
  const committed: unknown = JSON.parse(await readFile(new URL("../../schema/report.schema.json", import.meta.url), "utf8"));
  expect(committed).toEqual(JSON.parse(JSON.stringify(reportSchema())));
});

test("an independent validator accepts every report and refuses what is none", () => {
  const validate = new Ajv2020({ strict: false }).compile(reportSchema());
  const written = Object.values(states).map((one): unknown => JSON.parse(JSON.stringify(one)));
  expect(written.filter((one) => !validate(one))).toEqual([]);
  const [some] = Object.values(states);
  expect([{}, { ...some, version: 2 }, { ...some, images: [] }, { ...some, more: 1 }].map((one) => validate(one))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
