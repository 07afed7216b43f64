import { StringDecoder } from "node:string_decoder";
import { stripVTControlCharacters } from "node:util";

/** Longest line that is shown, in characters. */
export const longestLine = 8_000;
/** Of a longer line the beginning and the end are held, each up to here, with `seam` between. */
const heldOfEach = longestLine;
const shownOfEach = longestLine / 2;
/** A secret that was torn apart at the seam is not recognised any more: so far around it, nothing is shown. */
const hiddenAtSeam = longestLine / 2;
/** No character of any text. */
const seam = "\ufdd0";

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
  return inert.length > longestLine || inert.includes(seam) ? withoutMiddle(inert) : inert;
}

function withoutMiddle(line: string): string {
  const at = line.indexOf(seam);
  const [start, end] = at < 0 ? [line, line] : [line.slice(0, Math.max(0, at - hiddenAtSeam)), line.slice(at + hiddenAtSeam)];
  return `${start.slice(0, shownOfEach)} … (the middle of this line is left out) … ${end.slice(-shownOfEach)}`;
}

/** Takes a stream apart into lines; a lone carriage return ends a line too, and memory is bounded whatever comes. */
export class LineSplitter {
  readonly #onLine: (line: string) => void;
  readonly #decoder = new StringDecoder("utf8");
  #start = "";
  #end = "";
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
    if (this.#start !== "") this.#flush("");
  }

  #flush(rest: string): void {
    this.#hold(rest);
    this.#onLine(this.#end === "" ? this.#start : `${this.#start}${seam}${this.#end}`);
    [this.#start, this.#end] = ["", ""];
  }

  #hold(text: string): void {
    const room = heldOfEach - this.#start.length;
    this.#start += text.slice(0, room);
    if (text.length > room) this.#end = (this.#end + text.slice(room)).slice(-heldOfEach);
  }
}

/** Hides known secrets in a line; a secret of several lines is hidden line by line, as the runner does. */
export function redactor(secrets: readonly string[]): (line: string) => string {
  const parts = secrets.flatMap((secret) => secret.split(/\r\n|\r|\n/)).filter((part) => part.trim().length > 2);
  const longestFirst = [...new Set(parts)].toSorted((a, b) => b.length - a.length);
  return (line) => longestFirst.reduce((text, secret) => text.replaceAll(secret, "***"), line);
}
