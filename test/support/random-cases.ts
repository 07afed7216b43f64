import { env } from "node:process";

/** ALL_CASES=yes, which CI says once a night, has all cases tried; other runs try some of them, the same ones each time. */
export const areAllTried = env["ALL_CASES"] === "yes";
const part = 5;

/** How many random cases are tried of so many. */
export function randomCases(all: number): number {
  return areAllTried ? all : Math.ceil(all / part);
}

/**
 * Whether a case of a table is tried, by the positions of its row and its column: of five rows that follow each other, one in every
 * column, and of five columns one in every row.
 */
export function isTried(row: number, column: number): boolean {
  return areAllTried || (row + column) % part === 0;
}
