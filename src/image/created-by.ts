import type { HistoryEntry } from "./schema.ts";

const maxLength = 1000;
/** Shorter values are not looked for in paths: `1` is in half of them, and no secret is so short. */
const minSecretLength = 4;

export interface BuildArgument {
  readonly name: string;
  readonly value: string;
}

/** What is needed to tell an instruction from the build-arg values that the builder wrote into it. */
export interface CleaningContext {
  /** `/bin/sh -c` and others that may stand between build-arg values and the command. */
  readonly shells: readonly string[];
  readonly buildArguments: readonly BuildArgument[];
}

/** The build arguments that a history names, with their values (BuildKit) or their defaults (the classic builder); longest first. */
export function buildArgumentsOf(history: readonly HistoryEntry[]): readonly BuildArgument[] {
  const lists = history.map(({ created_by }) => /^(?:\S.* #\(nop\) +)?ARG (.*)$/s.exec(created_by ?? "")?.[1] ?? "");
  const all = lists.flatMap((list) => list.split(/ (?=[A-Za-z_]\w*=)/).flatMap(readings));
  return all.toSorted((one, other) => other.value.length - one.value.length);
}

/** `A=x y` is A with the value `x y`, or A with the value `x` and Y without one: nothing tells, so both are taken. */
function readings(text: string): readonly BuildArgument[] {
  const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(text) ?? [];
  if (name === undefined) return [];
  const [, shorter, bare] = /^(.*) ([A-Za-z_]\w*)$/s.exec(text) ?? [];
  const rest = shorter === undefined || bare === undefined ? [] : [...readings(shorter), { name: bare, value: "" }];
  return [{ name, value: value ?? "" }, ...rest];
}

/** One history entry as one line that the Dockerfile's author recognises, without build-arg values; null when it says nothing. */
export function cleanInstruction(entry: HistoryEntry, context: CleaningContext): string | null {
  const text = (entry.created_by ?? "").trim() || (entry.comment ?? "");
  const line = oneLine(withoutValues(text.replace(/\s*# buildkit\s*$/, ""), context));
  if (line === "") return null;
  const told = line + toolComment(line, entry.comment ?? "");
  return told.length > maxLength ? `${told.slice(0, maxLength - 1)}…` : told;
}

function withoutValues(text: string, context: CleaningContext): string {
  const quiet = context.shells.find((shell) => text.startsWith(`${shell} #(nop) `));
  if (quiet !== undefined) return otherInstruction(text.slice(quiet.length + " #(nop) ".length).trim(), context);
  const isBuildKit = text.startsWith("RUN ");
  const command = isBuildKit ? text.slice("RUN ".length) : text;
  const values = /^\|\d+ /.exec(command)?.[0];
  if (values !== undefined) return `RUN ${commandAfterValues(command.slice(values.length), isBuildKit, context)}`;
  const shell = context.shells.find((candidate) => command.startsWith(`${candidate} `));
  if (shell !== undefined) return `RUN ${command.slice(shell.length)}`;
  return isBuildKit ? text : otherInstruction(text, context);
}

/**
 * The command behind `A=1 B=two words /bin/sh -c command`. Values may hold blanks, quotes and even the shell's name, so
 * everything up to the last shell goes, unless the values are known and the shell follows them at once.
 */
function commandAfterValues(text: string, isBuildKit: boolean, context: CleaningContext): string {
  const rest = withoutKnownPairs(text, context.buildArguments);
  const shell = context.shells.find((candidate) => rest.startsWith(`${candidate} `));
  if (isBuildKit && shell !== undefined && rest !== text) return rest.slice(shell.length);
  const cuts = context.shells.map((candidate) => ` ${text}`.lastIndexOf(` ${candidate} `) + candidate.length + 1);
  const found = context.shells.filter((candidate) => ` ${text}`.includes(` ${candidate} `));
  if (found.length > 0) return text.slice(Math.max(...cuts));
  return isBuildKit && !/^[A-Za-z_]\w*=/.test(rest) && rest !== text ? rest : "";
}

function withoutKnownPairs(text: string, known: readonly BuildArgument[]): string {
  let rest = text;
  for (;;) {
    const pair = known.map(({ name, value }) => `${name}=${value} `).find((candidate) => rest.startsWith(candidate));
    if (pair === undefined) return rest;
    rest = rest.slice(pair.length);
  }
}

/** The builder writes values into every instruction but RUN; the names that stood in the Dockerfile are put back. */
function otherInstruction(text: string, { buildArguments }: CleaningContext): string {
  const [, verb, names] = /^(ARG|ENV|LABEL) (.*)$/s.exec(text) ?? [];
  if (verb !== undefined && names !== undefined) return `${verb} ${names.replace(/[=\s].*$/s, "")}`;
  let line = text.replace(/\b(file|dir|multi):[0-9a-f]{64} in /, "$1 in ");
  for (const { name, value } of buildArguments)
    if (value.length >= minSecretLength) line = line.replaceAll(value, () => `$${name}`);
  return line;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{C}]+/gu, " ").trim();
}

/** ko, apko and jib say in the comment what the layer holds. */
function toolComment(line: string, comment: string): string {
  return /^(?:ko|apko|jib)\b/.test(line) && comment !== "" ? ` (${oneLine(comment)})` : "";
}
