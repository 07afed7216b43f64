import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PageData, SectionData } from "../../../../src/report/html/data.ts";
import {
  fileOrders,
  fromHash,
  groupings,
  layerOrders,
  measures,
  nextOrder,
  packageOrders,
  scopes,
  start,
  toHash,
} from "../../../../src/report/html/client/state.ts";

function section(image: string, platform: string): SectionData {
  return { image, platform, layers: [], trend: [], registry: null, files: null, packages: [] };
}

const data: PageData = { sections: [section("api", "linux/amd64"), section("api", "linux/arm64"), section("a&b=c #d", "x")] };

function ordered(names: readonly string[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom("", "-"), fc.constantFrom(...names)).map((parts) => parts.join(""));
}

test("any state survives the way through an address", () => {
  const states = fc.record({
    section: fc.integer({ min: 0, max: 2 }),
    build: fc.string(),
    map: fc.constantFrom(...measures),
    of: fc.constantFrom(...scopes),
    by: fc.constantFrom(...groupings),
    at: fc.string(),
    layers: fc.string(),
    layersBy: ordered(layerOrders),
    packages: fc.string(),
    packagesBy: ordered(packageOrders),
    files: fc.string(),
    filesBy: ordered(fileOrders),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(fromHash(`#${toHash(state, data)}`, data)).toEqual(state);
    }),
  );
});

test("any other address is read as some state", () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      const state = fromHash(hash, data);
      expect(measures).toContain(state.map);
      expect(fromHash(toHash(state, data), data)).toEqual(state);
    }),
  );
});

test("the state at the start needs no address, and one image needs no name", () => {
  expect(toHash(start, { sections: data.sections.slice(0, 1) })).toBe("");
  expect(fromHash("", data)).toEqual(start);
});

test.for([
  ["-bytes", "bytes", "bytes"],
  ["bytes", "bytes", "-bytes"],
  ["-bytes", "path", "path"],
  ["path", "growth", "-growth"],
] as const)("sorted by %s, a click on %s sorts by %s", ([by, column, next]) => {
  expect(nextOrder(by, column)).toBe(next);
});
