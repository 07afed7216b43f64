/** Longer ones fit into no table. */
const maxLineLength = 1000;
/** One that is shown needs no more to start from. */
const readLength = 4 * maxLineLength;

/** Text on one line of a length that a table can bear, without characters that are not seen. */
export function oneLine(text: string): string {
  const start = text.trimStart().slice(0, readLength);
  const line = start.replaceAll(/[\s\p{C}]+/gu, " ").trim();
  return line.length > maxLineLength || start.length < text.trim().length ? `${line.slice(0, maxLineLength - 1)}…` : line;
}
