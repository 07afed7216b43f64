import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { reportSchema } from "../../../src/report/facts/schema.ts";
import { dashboardSchema } from "../../../src/dashboard/schema.ts";
import { baseline, dashboard, livelyDashboard } from "../../support/dashboards.ts";
import { states } from "../../support/states.ts";

test.for([
  ["report", reportSchema],
  ["dashboard", dashboardSchema],
] as const)(
  "the committed schema of the %s is the one that the code has (else run `node scripts/write-schemas.mjs`)",
  async ([name, made]) => {
    const committed: unknown = JSON.parse(
      await readFile(new URL(`../../../schema/${name}.schema.json`, import.meta.url), "utf8"),
    );
    expect(committed).toEqual(JSON.parse(JSON.stringify(made())));
  },
);

test("an independent validator accepts every dashboard and refuses what is none", () => {
  const validate = new Ajv2020({ strict: false }).compile(dashboardSchema());
  const some = dashboard([baseline()], { repository: null });
  expect([livelyDashboard(), some].map((one) => validate(one))).toEqual([true, true]);
  expect([{}, { ...some, version: 2 }, { ...some, more: 1 }].map((one) => validate(one))).toEqual([false, false, false]);
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
