import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sortedRows } from "../../../src/image/listing/sorted-rows.ts";

test("rows are sorted as an array would be, equal ones in the order they had", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 200 }), (values) => {
      const compare = (one: number, other: number) => (values[one] ?? 0) - (values[other] ?? 0);
      const isBehind = (row: number) => compare(row - 1, row) < 0;
      expect([...sortedRows(values.length, compare, isBehind)]).toEqual([...values.keys()].toSorted(compare));
    }),
    { numRuns: 500 },
  );
});
