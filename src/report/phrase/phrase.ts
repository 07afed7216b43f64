/** Words for people before they are escaped for one medium. Strings may hold anything: each medium escapes all of them. */
export type Phrase = readonly Piece[];

export type Piece =
  | string
  /** Something quoted as it is: an instruction, a name. */
  | { readonly code: string }
  | { readonly strong: Phrase }
  /** A remark below the main words of a table cell. */
  | { readonly small: Phrase }
  | { readonly link: string; readonly to: string };

/** `pieces` one after the other with `separator` between them. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}

/** `1 layer`, `3 layers`, `1,000 layers`. */
export function count(amount: number, noun: string, ending = "s"): string {
  return `${amount.toLocaleString("en-US")} ${noun}${amount === 1 ? "" : ending}`;
}

/** Upper-cases the first letter of a sentence that was written to follow a colon. */
export function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
