import { describe, expect, test } from "vitest";
import { imagesToExpect, imagesToMeasure } from "../../src/runs/matrix-images.ts";

const step = { name: "", "warn-at": "10%" };
const configured = {
  images: [
    { raw: { name: "api", "warn-at": "5%" }, written: { name: "api", "warn-at": "5%" }, at: "f.yml:2" },
    { raw: { name: "worker", "warn-at": "10%" }, written: { name: "worker", "warn-at": "10%" }, at: "f.yml:4" },
  ],
  concurrency: 1,
  configPath: "f.yml",
  listedNames: ["api", "worker"],
};
const alone = { images: [{ raw: step, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
const names = (images: ReturnType<typeof imagesToExpect>) => images.map(({ raw }) => raw["name"]);

describe("with a configuration file", () => {
  test.for([
    { written: "", found: ["api", "worker"] },
    { written: "worker", found: ["worker"] },
    { written: "worker, api", found: ["worker", "api"] },
  ])('the name "$written" stands for $found, in both halves of a matrix', ({ written, found }) => {
    const given = { ...step, name: written };
    expect(names(imagesToMeasure(configured, given))).toEqual(found);
    expect(names(imagesToExpect(configured, given))).toEqual(found);
  });

  test("each image keeps its own entry", () => {
    expect(imagesToExpect(configured, { ...step, name: "api" })).toEqual([configured.images[0]]);
  });

  test("a name that is not in the file is an error that tells the names", () => {
    expect(() => imagesToMeasure(configured, { ...step, name: "web" })).toThrow("Input 'name' is \"web\"");
    expect(() => imagesToExpect(configured, { ...step, name: "api, web" })).toThrow("Input 'name' is \"web\"");
  });
});

describe("without a configuration file", () => {
  test("a leg measures what the step's inputs say, whatever its name", () => {
    expect(imagesToMeasure(alone, { ...step, name: "api, worker" })).toBe(alone.images);
  });

  test.for([
    { written: "", expected: [] },
    { written: "api", expected: ["api"] },
    { written: "api,worker", expected: ["api", "worker"] },
    { written: "\napi\n\nworker\n", expected: ["api", "worker"] },
  ])("the report expects $expected of %j", ({ written, expected }) => {
    expect(names(imagesToExpect(alone, { ...step, name: written }))).toEqual(expected);
  });
});
