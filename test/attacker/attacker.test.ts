import { describe, expect, test } from "vitest";
import { findClaims } from "../../src/judge/justification.ts";
import { Random } from "../oracle/random.ts";
import { bends } from "./bends.ts";
import { expectedSeverity, storedBytes } from "./oracle.ts";
import { makePair, type Pair } from "./pairs.ts";
import { layoutsOf, outcomeOf } from "./world.ts";

/** ALL_CASES=yes tries ten times as many, FUZZ_SEED others. */
const count = process.env["ALL_CASES"] === "yes" ? 1000 : 100;
const seed = Number(process.env["FUZZ_SEED"] || 20_261_128);
const perGroup = 10;
const groups = Array.from({ length: Math.ceil(count / perGroup) }, (_, at) => at * perGroup);

function pairAt(at: number): Pair {
  return makePair(new Random(seed + at));
}

/** What the design says of the two sizes, added up from the files alone. */
async function truthOf(pair: Pair): Promise<number> {
  const { base, head } = await layoutsOf(pair, "api");
  const ceiling = pair.base.config["max-size"];
  return expectedSeverity({
    baseBytes: await storedBytes(base),
    headBytes: await storedBytes(head),
    warnPercent: Number.parseInt(pair.base.config["warn-at"] ?? "10%", 10),
    justifyPercent: Number.parseInt(pair.base.config["justify-at"] ?? "25%", 10),
    ceilingBytes: ceiling === undefined ? null : 1000 * Number.parseInt(ceiling, 10),
    isJustified: findClaims(pair.description, pair.base.templates).some(({ refusal }) => refusal === null),
  });
}

describe("a pull request whose truth is known is judged by it", () => {
  test.for(groups)("pairs from %i on", async (from) => {
    const found = [];
    const wanted = [];
    for (let at = from; at < Math.min(from + perGroup, count); at += 1) {
      found.push({ at, severity: (await outcomeOf(pairAt(at))).severity });
      wanted.push({ at, severity: await truthOf(pairAt(at)) });
    }
    expect(found).toEqual(wanted);
  });
});

describe("no bend lowers a verdict", () => {
  test.for(groups)("pairs from %i on, each bent in every way that is its turn", async (from) => {
    const kinder = [];
    for (let at = from; at < Math.min(from + perGroup, count); at += 1) {
      const pair = pairAt(at);
      const honest = await outcomeOf(pair);
      // Every pair tries some of the bends, and all pairs together each of them often.
      for (const bend of bends.filter((_, position) => position % 5 === at % 5)) {
        const bent = await outcomeOf(bend.apply(pair, new Random(seed + at)));
        if (bent.severity < honest.severity) kinder.push({ at, bend: bend.name, honest: honest.verdict, bent: bent.verdict });
      }
    }
    expect(kinder).toEqual([]);
  });
});

test("the pairs are of all kinds, so that there is something to bend", async () => {
  const verdicts = new Set<string>();
  for (let at = 0; at < 60; at += 1) verdicts.add((await outcomeOf(pairAt(at))).verdict);
  expect(verdicts).toEqual(new Set(["pass", "warn", "justified", "unjustified", "too-large"]));
});
