import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { catalogue, findingKinds } from "../../src/findings/catalogue.ts";
import type { FindingDefinition } from "../../src/findings/finding.ts";
import { aptLists } from "../../src/findings/apt-lists.ts";

const notFindings = ["catalogue.ts", "find.ts", "finding.ts", "remedy.ts"];

test("every finding has a file of its own, named by its kind", async () => {
  const entries = await readdir(new URL("../../src/findings/", import.meta.url), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  expect(files.toSorted()).toEqual([...notFindings, ...findingKinds.map((kind) => `${kind}.ts`)].toSorted());
});

test("no kind is there twice", () => {
  expect(new Set(findingKinds).size).toBe(catalogue.length);
});

test("whatever of a finding is left out, it does not compile", () => {
  const { kind, rule, words, remedy, unless, docs } = aptLists;
  const incomplete: readonly FindingDefinition[] = [
    // @ts-expect-error: no kind
    { rule, words, remedy, unless, docs },
    // @ts-expect-error: no rule
    { kind, words, remedy, unless, docs },
    // @ts-expect-error: no words
    { kind, rule, remedy, unless, docs },
    // @ts-expect-error: words without a noun or a deed
    { kind, rule, words: {}, remedy, unless, docs },
    // @ts-expect-error: no remedy
    { kind, rule, words, unless, docs },
    // @ts-expect-error: a remedy without lines for an instruction that is not known
    { kind, rule, words, remedy: { rewrite: remedy.rewrite }, unless, docs },
    // @ts-expect-error: not told when not to
    { kind, rule, words, remedy, docs },
    // @ts-expect-error: no row in the docs
    { kind, rule, words, remedy, unless },
  ];
  expect(incomplete).toHaveLength(8);
});

test.for(catalogue)("$kind is told in words that fit into a sentence", ({ words, unless, docs }) => {
  const told: readonly string[] = [...Object.values(words), unless, docs.found, docs.proof];
  expect(told.filter((text) => text.trim() !== text || text === "" || text.endsWith("."))).toEqual([]);
});
