import type { ConfigHistoryEntry } from "../oci/schema.ts";

/** A build-arg as a history names it; where the history is ambiguous, one of the values that it may have had. */
export interface BuildArgument {
  readonly name: string;
  readonly value: string;
  /** What may be shown in the value's place; a name that may be part of another argument's value is not told. */
  readonly shown: string;
}

/** A history with more is not worth the time: every instruction would be searched for every value. */
const maxReadings = 2000;

/** Values that a build was given, by name. */
export type Given = ReadonlyMap<string, string>;

/**
 * The build-args that a history names, with their values (BuildKit) or their defaults (the classic builder), and those that
 * the build was given, which a history need not name; longest first. Null when there are more than any Dockerfile has.
 */
export function buildArgumentsOf(
  history: readonly ConfigHistoryEntry[],
  given: Given = new Map(),
): readonly BuildArgument[] | null {
  const found = new Map<string, BuildArgument>();
  for (const { created_by } of history) {
    for (const reading of readings(argumentList(created_by ?? ""))) {
      found.set(`${reading.name}=${reading.value}`, reading);
      if (found.size > maxReadings) return null;
    }
  }
  for (const [name, value] of given) found.set(`${name}=${value}`, { name, value, shown: `$${name}` });
  return [...found.values()].toSorted((one, other) => other.value.length - one.value.length);
}

/** What follows `ARG` in `ARG A=1 B=2` or `/bin/sh -c #(nop)  ARG A=1`; empty for other instructions. */
function argumentList(text: string): string {
  const mark = text.startsWith("ARG ") ? "" : " #(nop) ";
  const instruction = text.slice(text.indexOf(mark) + mark.length).trimStart();
  return instruction.startsWith("ARG ") ? instruction.slice("ARG ".length) : "";
}

/**
 * Values stand there unquoted: `A=x y B=z` may be A with the value `x` and two more arguments, or A with the value `x y B=z`.
 * So every name is taken with every value that it may have: up to the end, or up to any word that may begin another argument.
 */
function* readings(list: string): Generator<BuildArgument> {
  const names = [...list.matchAll(/(?<=^| )([A-Za-z_]\w*)(=|(?= |$))/g)];
  for (const [position, { 0: start, 1: name = "", 2: equals, index }] of names.entries()) {
    const ends = names.slice(position + 1).map((next) => next.index - 1);
    const values = equals === "" ? [""] : [list.length, ...ends].map((end) => list.slice(index + start.length, end));
    for (const value of values) yield { name, value, shown: position === 0 ? `$${name}` : "…" };
  }
}
