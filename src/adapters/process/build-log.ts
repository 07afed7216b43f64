import { StringDecoder } from "node:string_decoder";
import { stripVTControlCharacters } from "node:util";

/** Longest line that is shown, in characters. */
export const longestLine = 8_000;
/** A line is held up to here, so that a secret on the cut is still recognised as a whole. */
const longestHeld = 2 * longestLine;

// What .NET's TrimStart takes away (the runner trims before it looks for a command), and what older versions of it did.
const startOfCommand = /^([\s\u0085\u180e\u200b\ufeff]*):(?=:)/u;
// Control characters but the tab, and those that reorder text on the screen.
const controlCharacters = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line of somebody else's output, made harmless for the runner's log: it holds no workflow command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs), no control character, and is not endless.
 */
export function neutralise(line: string): string {
  const plain = stripVTControlCharacters(line).replaceAll(controlCharacters, "");
  const inert = plain.replace(startOfCommand, "$1:\u200b").replaceAll("##[", "#\u200b#[");
  return inert.length > longestLine ? `${inert.slice(0, longestLine)} … (the rest of this line is cut)` : inert;
}

/** Takes a stream apart into lines; a lone carriage return ends a line too, and memory is bounded whatever comes. */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  readonly #decoder = new StringDecoder("utf8");
  #held = "";
  #endedByReturn = false;

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine;
  }

  write(chunk: Buffer): void {
    const text = this.#decoder.write(chunk);
    const fresh = this.#endedByReturn && text.startsWith("\n") ? text.slice(1) : text;
    if (text !== "") this.#endedByReturn = text.endsWith("\r");
    const lines = fresh.split(/\r\n|\r|\n/);
    const last = lines.pop() ?? "";
    for (const line of lines) this.#flush(line);
    this.#hold(last);
  }

  /** Call once at the end: gives the last line if nothing ended it. */
  end(): void {
    this.#hold(this.#decoder.end());
    if (this.#held !== "") this.#flush("");
  }

  #flush(rest: string): void {
    this.#hold(rest);
    this.#onLine(this.#held);
    this.#held = "";
  }

  #hold(text: string): void {
    this.#held += text.slice(0, Math.max(0, longestHeld - this.#held.length));
  }
}

/** Hides known secrets in a line; a secret of several lines is hidden line by line, as the runner does. */
export function redactor(secrets: readonly string[]): (line: string) => string {
  const parts = secrets.flatMap((secret) => secret.split(/\r\n|\r|\n/)).filter((part) => part.trim().length > 2);
  const longestFirst = [...new Set(parts)].toSorted((a, b) => b.length - a.length);
  return (line) => longestFirst.reduce((text, secret) => text.replaceAll(secret, "***"), line);
}
