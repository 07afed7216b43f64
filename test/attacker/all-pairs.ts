import { Random } from "../oracle/random.ts";
import { areAllTried } from "../support/random-cases.ts";
import { makePair, type Pair } from "./pairs.ts";

/** ALL_CASES=yes tries twenty times as many, FUZZ_SEED others. */
const count = areAllTried ? 1000 : 50;
const seed = Number(process.env["FUZZ_SEED"] || 20_261_128);

/** The numbers of the pairs. */
export const pairs = Array.from({ length: count }, (_, at) => at);

export function pairAt(at: number): Pair {
  return makePair(randomAt(at));
}

/** The same for the same pair in every run. */
export function randomAt(at: number): Random {
  return new Random(seed + at);
}
