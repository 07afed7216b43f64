/** What a piece of text is: its author's own words, code, or something that a reader does not see or that others say. */
export type Voice = "own" | "code" | "unseen";

/** Text with the voice of each UTF-16 unit. */
export interface MarkedText {
  readonly text: string;
  /** As long as `text`: `o`, `c` or `u`. */
  readonly voices: string;
}

export const noText: MarkedText = { text: "", voices: "" };

export function marked(text: string, voice: Voice): MarkedText {
  return { text, voices: voice.charAt(0).repeat(text.length) };
}

export function joined(parts: readonly MarkedText[], separator = ""): MarkedText {
  const between = "o".repeat(separator.length);
  return { text: parts.map(({ text }) => text).join(separator), voices: parts.map(({ voices }) => voices).join(between) };
}

export function sliced({ text, voices }: MarkedText, start: number, end?: number): MarkedText {
  return { text: text.slice(start, end), voices: voices.slice(start, end) };
}

export function linesOf(passage: MarkedText): readonly MarkedText[] {
  const ends = [...passage.text.matchAll(/[\r\n]|$/g)].map(({ index }) => index);
  return ends.map((end, at) => sliced(passage, at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
}

/** On one line, with single blanks and none around it. */
export function withSingleBlanks({ text, voices }: MarkedText): MarkedText {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => sliced({ text, voices }, index, index + word.length));
  return joined(words, " ");
}

/** Only the parts in one of `kept`, everything else as a blank. */
export function spoken({ text, voices }: MarkedText, kept: readonly Voice[]): string {
  const dropped = (["own", "code", "unseen"] as const).filter((voice) => !kept.includes(voice)).map((voice) => voice.charAt(0));
  if (!dropped.some((voice) => voices.includes(voice))) return text;
  const runs = [...voices.matchAll(/o+|c+|u+/g)];
  return runs
    .map(({ 0: run, index }) => (dropped.includes(run.charAt(0)) ? " " : text.slice(index, index + run.length)))
    .join("");
}
