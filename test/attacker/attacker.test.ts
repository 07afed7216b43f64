import { expect, test } from "vitest";
import { pairAt, pairs, randomAt } from "./all-pairs.ts";
import { bends } from "./bends.ts";
import { outcomeOf } from "./world.ts";

test.for([0, 1, 2, 3, 4])(
  "no bend lowers a verdict: every fifth pair from %i on, each bent in every way that is its turn",
  async (turn) => {
    const kinder = [];
    // Every pair tries some of the bends, and all pairs together each of them often.
    const bendsOfTurn = bends.filter((_, position) => position % 5 === turn);
    for (const at of pairs.filter((each) => each % 5 === turn)) {
      const pair = pairAt(at);
      const honest = await outcomeOf(pair);
      for (const bend of bendsOfTurn) {
        const bent = await outcomeOf(bend.apply(pair, randomAt(at)));
        if (bent.severity < honest.severity) kinder.push({ at, bend: bend.name, honest: honest.verdict, bent: bent.verdict });
      }
    }
    expect(kinder).toEqual([]);
  },
);
