import { oneLine } from "./one-line.ts";

/** Longer ones are not read: nobody writes them. */
export const maxDockerfileLength = 256 * 1024;

const hereDocument = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;

/**
 * An instruction of a Dockerfile as one line, in its own words: lines that go on are joined, comments between them left out, and of files
 * that are written into it only the name is there. A script that RUN is given follows the name, for it is the command.
 */
export function wordsOf(source: string, escape: string): string {
  const lines = source.split(/\r?\n/);
  const isGoingOn = (line: string) => line.trimEnd().endsWith(escape);
  const command: string[] = [];
  let next = 0;
  for (let goesOn = true; goesOn && next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    if (next > 0 && (/^\s*#/.test(line) || line.trim() === "")) continue;
    goesOn = isGoingOn(line);
    command.push(goesOn ? line.trimEnd().slice(0, -escape.length) : line);
  }
  const text = command.join(" ");
  const ends = new Set(Array.from(text.matchAll(hereDocument), ([, , name]) => name));
  const script = /^\s*(?:ONBUILD\s+)?RUN\b/i.test(text)
    ? lines.slice(next).filter((line) => !ends.has(line.trim()) && !/^\s*#(?!!)/.test(line))
    : [];
  const [keyword = "", rest = ""] = splitKeyword(oneLine([text, ...script].join("\n")));
  return `${keyword.toUpperCase()} ${rest}`.trim();
}

/** What ONBUILD has put off is told as what it is in the end. */
function splitKeyword(line: string): readonly string[] {
  return /^(?:ONBUILD )?(\S+) ?(.*)$/i.exec(line)?.slice(1) ?? [];
}
