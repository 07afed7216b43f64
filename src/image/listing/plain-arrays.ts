import * as z from "zod";

/** An array of plain values, at most so many, looked at by one check: to ask a schema about each value takes ten times as long. */
function arrayOf<Value>(most: number, isOne: (value: unknown) => value is Value) {
  return z.custom<Value[]>((values) => Array.isArray(values) && values.length <= most && values.every(isOne));
}

export function textsWithin(most: number, longest: number) {
  return arrayOf(most, (value): value is string => typeof value === "string" && value.length <= longest);
}

export function integersWithin(most: number, least: number) {
  return arrayOf(most, (value): value is number => Number.isSafeInteger(value) && Number(value) >= least);
}

export function wordsOf<Word extends string>(words: readonly Word[], most: number) {
  const known: ReadonlySet<unknown> = new Set(words);
  return arrayOf(most, (value): value is Word => known.has(value));
}
