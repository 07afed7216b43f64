import { inText } from "./escape.ts";
import type { Block, Phrase } from "./phrase.ts";

/** Words as a reader counts them: what has a letter or a digit in it. */
export function wordsIn(phrase: Phrase): number {
  return inText(phrase)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export function wordsInBlocks(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsIn(phraseOf(block)), 0);
}

function phraseOf(block: Block): Phrase {
  switch (block.kind) {
    case "say":
      return block.phrase;
    case "paste":
      return [block.lines.join(" ")];
    case "quote":
      return [block.text];
  }
}

/** As many of the phrases as have room, in their order and at least `least`; what is too long is passed over. */
export function fitting(
  phrases: readonly Phrase[],
  { room, least = 0 }: { readonly room: number; readonly least?: number },
): { readonly shown: readonly Phrase[]; readonly left: readonly Phrase[]; readonly room: number } {
  const shown: Phrase[] = [];
  const left: Phrase[] = [];
  let rest = room;
  for (const phrase of phrases) {
    const words = wordsIn(phrase);
    const fits = words <= rest || shown.length < least;
    (fits ? shown : left).push(phrase);
    if (fits) rest -= words;
  }
  return { shown, left, room: Math.max(0, rest) };
}
