import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";

const script = fileURLToPath(new URL("../../support/count-work.mjs", import.meta.url));
const key = "Image-Size-Justification";
const claim = `\n\n${key}: we ship the model in the image so that cold starts need no download`;

/** How much is done for each of the descriptions, in runs of functions and loops. */
function workOf(bodies: readonly string[]): readonly number[] {
  const { stdout, stderr } = spawnSync(process.execPath, [script], { input: JSON.stringify(bodies), maxBuffer: 2 ** 26 });
  if (stdout.length === 0) throw new Error(stderr.toString());
  return z.array(z.int().min(1)).parse(JSON.parse(stdout.toString()));
}

const sizes = [4096, 8192, 16_384];

function filled(unit: string, size: number): string {
  return unit.repeat(Math.ceil((size - claim.length) / unit.length)) + claim;
}

/** Those that take more than twice the work for twice the text; a little more is the first meeting with what is rare. */
function slow(units: readonly string[]): readonly string[] {
  const work = workOf(units.flatMap((unit) => sizes.map((size) => filled(unit, size))));
  return units.flatMap((unit, at) => {
    const [first = 1, ...others] = work.slice(at * sizes.length, (at + 1) * sizes.length);
    const isSlow = others.some((amount, index) => amount > first * 1.5 * 2 ** (index + 1));
    return isSlow ? [`${JSON.stringify(unit)}: ${[first, ...others].join(", ")}`] : [];
  });
}

/** One thing again and again, and several in turn. */
const units = [
  ["a", " ", "\n", "a\n", "a\n\n", "> ", "> a\nb\n", "- ", "- a\n", "- a\n  - b\n", "1. ", "- 1. ", "> ```\na\n"],
  ["```\n", "[", "]", "[ [a](b) ", "*a [a](b) ", "![", "[a](", "[a](b) ", '[a](b "', "[a](<b", "[a]: b 'x\n"],
  ["[a]: <b\n", "[a]\n", "[^a]: ", "[^a]: x\n", "*a ", "*a **b ", "*a_ ", "_a ", "~~a ", "~a ~~b ", "`", "` `` ``` "],
  ["\\", "&a", "&#x", "$a\\", "a\n=\n", "# a\n", "- - -\n", "<a ", "<del>", "<del>\n\n", "</s>", "a <!A", "a <!--"],
  ["a <?", "a <![CDATA[", "<!--\n", "a <!-- -->", "<a b='", "<a@", "|a|b\n|-|-\n", "| a ", "\0", "\u200B", "\u3164"],
  ["🚀", "文", `${key}: `, `${key}: a\n`, `# ${key}\n\na\n`, `## ${key}: a\n`, "up to 1 ", "up to ", "1 000 ", "up to ~"],
  ["≤", `${key}(`, "Image size ", "A-a", "http://a ", "www.a", "n/a ", "tbd ", "ab"],
].flat();

describe("a description is read in linear time", () => {
  test("whatever is repeated in it", () => expect(slow(units)).toEqual([]), 120_000);

  test("whatever is repeated in it, in any combination", () => {
    const pieces = fc.array(fc.constantFrom(...units), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(""));
    expect(slow(fc.sample(pieces, 30))).toEqual([]);
  }, 120_000);
});
