import { expect, test } from "vitest";
import { findClaims } from "../../src/judge/justification.ts";
import { pairAt, pairs } from "./all-pairs.ts";
import { expectedSeverity, severities, storedBytes, uncompressedBytes } from "./oracle.ts";
import type { Pair } from "./pairs.ts";
import { layoutsOf, outcomeOf } from "./world.ts";

/** What the design says of the two sizes, added up from the files alone. */
async function truthOf(pair: Pair): Promise<number> {
  const { base, head } = await layoutsOf(pair, "api");
  const unpacked = pair.base.config["max-uncompressed-size"];
  const [before, after] = [await uncompressedBytes(base), await uncompressedBytes(head)];
  if (unpacked !== undefined && after > 1000 * Number.parseInt(unpacked, 10) && after > before) return severities.red;
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

test("a pull request whose truth is known is judged by it, and all kinds of verdicts are among them", async () => {
  const verdicts = new Set<string>();
  for (const at of pairs) {
    const pair = pairAt(at);
    const { severity, verdict } = await outcomeOf(pair);
    expect(severity, `pair ${at}`).toBe(await truthOf(pair));
    verdicts.add(verdict);
  }
  expect(verdicts).toEqual(new Set(["pass", "warn", "justified", "unjustified", "too-large"]));
});
