import type { BuildArgument } from "./build-arguments.ts";
import { oneLine } from "./one-line.ts";
import type { ConfigHistoryEntry } from "../oci/schema.ts";

/** In longer texts nobody looks for paths, which takes time. */
const maxTextLength = 32 * 1024;
/** Shorter values are not looked for in paths: `1` is in half of them, and no secret is so short. */
const minSecretLength = 4;

/** What is needed to tell an instruction from the build-arg values that the builder wrote into it. */
export interface CleaningContext {
  /** `/bin/sh -c` and others that may stand between build-arg values and the command. */
  readonly shells: readonly string[];
  readonly buildArguments: readonly BuildArgument[];
}

/** One history entry as one line that the Dockerfile's author recognises, without build-arg values; null when it says nothing. */
export function displayInstruction(entry: ConfigHistoryEntry, context: CleaningContext): string | null {
  const text = (entry.created_by ?? "").trim() || (entry.comment ?? "");
  const line = oneLine(withoutMark(withoutValues(text, context)));
  return line === "" ? null : oneLine(line + toolComment(line, entry.comment ?? ""));
}

function withoutValues(text: string, context: CleaningContext): string {
  const quiet = context.shells.find((shell) => text.startsWith(`${shell} #(nop) `));
  if (quiet !== undefined) return otherInstruction(text.slice(quiet.length + " #(nop) ".length).trimStart(), context);
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
function commandAfterValues(text: string, isBuildKit: boolean, { shells, buildArguments }: CleaningContext): string {
  const rest = withoutKnownPairs(text, buildArguments);
  const areKnown = isBuildKit && rest !== text;
  const shell = shells.find((candidate) => rest.startsWith(`${candidate} `));
  if (areKnown && shell !== undefined) return rest.slice(shell.length);
  const ends = shells
    .filter((found) => ` ${rest}`.includes(` ${found} `))
    .map((found) => ` ${rest}`.lastIndexOf(` ${found} `) + found.length);
  if (ends.length > 0) return rest.slice(Math.max(...ends));
  // A command without a shell: nothing but the values themselves tells where it begins.
  return areKnown && !/^[A-Za-z_]\w*=/.test(rest) ? rest : "";
}

function withoutKnownPairs(text: string, known: readonly BuildArgument[]): string {
  let rest = text;
  for (;;) {
    const pair = known.find(({ name, value }) => rest.startsWith(`${name}=${value} `));
    if (pair === undefined) return rest;
    rest = rest.slice(pair.name.length + pair.value.length + 2);
  }
}

/** The builder writes values into every instruction but RUN; the names that stood in the Dockerfile are put back. */
function otherInstruction(text: string, { buildArguments }: CleaningContext): string {
  const [, keyword, names] = /^(ARG|ENV|LABEL) (.*)$/s.exec(text) ?? [];
  if (keyword !== undefined && names !== undefined) return `${keyword} ${names.replace(/[=\s].*$/s, "")}`;
  if (text.length > maxTextLength) return "";
  let line = text.replace(/\b(file|dir|multi):[0-9a-f]{64} in /, "$1 in ");
  for (const { value, shown } of buildArguments) {
    const written = value.trim();
    if (written.length >= minSecretLength) line = line.replaceAll(written, () => shown);
  }
  return line;
}

/** BuildKit marks what it writes. */
function withoutMark(text: string): string {
  const mark = "# buildkit";
  const line = text.trimEnd();
  return line.endsWith(mark) ? line.slice(0, -mark.length) : line;
}

/** ko, apko and jib say in the comment what the layer holds. */
function toolComment(line: string, comment: string): string {
  return /^(?:ko|apko|jib)\b/.test(line) && comment !== "" ? ` (${oneLine(comment)})` : "";
}
