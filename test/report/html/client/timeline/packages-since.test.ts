import { expect, test } from "vitest";
import { packagesSince } from "../../../../../src/report/html/client/timeline/packages-since.ts";
import type { ChangedPackage } from "../../../../../src/report/words/package-words.ts";

function step(change: ChangedPackage["change"], name: string, growthBytes: number, versions = "", before = ""): ChangedPackage {
  const list = (text: string): readonly string[] => (text === "" ? [] : text.split(" "));
  return { change, name, growthBytes, versions: list(versions), baselineVersions: list(before) };
}

const points = [
  { packages: [step("new", "before", 99, "1")] },
  { packages: [step("upgraded", "mypy", 5, "2", "1"), step("new", "ty", 20, "0.1"), step("new", "here-and-gone", 7, "1")] },
  {
    packages: [
      step("upgraded", "mypy", -1, "3", "2"),
      step("gone", "here-and-gone", -7, "", "1"),
      step("grew", "data", 3, "1", "1"),
    ],
  },
  {
    packages: [
      step("upgraded", "ty", 1, "0.2", "0.1"),
      step("gone", "black", -30, "", "25"),
      step("shrank", "data", -4, "1", "1"),
    ],
  },
];

test("changes of packages since a build are what the steps after it come to, the largest first", () => {
  expect(packagesSince(points, 0)).toEqual([
    step("gone", "black", -30, "", "25"),
    step("new", "ty", 21, "0.2"),
    step("upgraded", "mypy", 4, "3", "1"),
    step("shrank", "data", -1, "1", "1"),
  ]);
  expect(packagesSince(points, 2)).toEqual([...(points[3]?.packages ?? [])].toSorted((a, b) => a.growthBytes - b.growthBytes));
  expect(packagesSince(points, 3)).toEqual([]);
});

test("a package that was taken back to the version that it had did not change", () => {
  const there = { packages: [step("upgraded", "curl", 5, "8", "7")] };
  const back = { packages: [step("upgraded", "curl", -5, "7", "8")] };
  expect(packagesSince([{ packages: [] }, there, back], 0)).toEqual([]);
});
