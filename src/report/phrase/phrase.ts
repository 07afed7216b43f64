import type { FilePlace } from "../../failure.ts";

/** Words for people before they are escaped for one medium. Strings may hold anything: each medium escapes all of them. */
export type Phrase = readonly Piece[];

export type Piece =
  | string
  /** Something quoted as it is: an instruction, a name; `at`: where a file has it, said unless `to` leads there. */
  | { readonly code: string; readonly at?: FilePlace; readonly to?: string }
  | { readonly strong: Phrase }
  /** A remark below the main words of a table cell. */
  | { readonly small: Phrase }
  | { readonly link: string; readonly to: string };

/** Something to tell below the numbers. */
export type Block =
  | { readonly kind: "say"; readonly phrase: Phrase }
  /** Lines to be copied as they are. */
  | { readonly kind: "paste"; readonly lines: readonly string[] }
  /** Somebody else's words. */
  | { readonly kind: "quote"; readonly text: string };

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

/** Lower-cases the first word of a sentence that has to follow a colon, where that word is an ordinary one. */
export function afterColon(sentence: string): string {
  return /^(?:An?|Building|Every|It|No|The|There|This)\b/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

/** The same phrase with `change` made to everything in it that is quoted. */
export function mapCode(phrase: Phrase, change: (piece: CodePiece) => CodePiece): Phrase {
  return phrase.map((piece) => {
    if (typeof piece === "string" || "link" in piece) return piece;
    if ("code" in piece) return change(piece);
    return "strong" in piece ? { strong: mapCode(piece.strong, change) } : { small: mapCode(piece.small, change) };
  });
}

export type CodePiece = Extract<Piece, { readonly code: string }>;
