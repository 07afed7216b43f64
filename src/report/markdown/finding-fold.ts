import { count, type Phrase } from "../phrase/phrase.ts";
import { amountOf, findingWords, mostFindings } from "../words/finding-words.ts";
import { withLineLinks } from "../words/line-links.ts";
import type { Report } from "../facts/report.ts";
import { subject } from "../words/sentences.ts";
import type { Row } from "./parts.ts";
import { details, fence, paragraph } from "./markup.ts";

/** What could be done about one image on one platform, as a fold. */
export function findingFold(
  row: Row,
  { isAlone, report }: { readonly isAlone: boolean; readonly report: Report },
): readonly string[] {
  const words = findingWords(row);
  if (words.length === 0) return [];
  const items = words.map(({ found, change, unless }) =>
    [`- ${paragraph(withLineLinks(found, report))}`, indented(fence("dockerfile", change)), indented(paragraph(unless))].join(
      "\n\n",
    ),
  );
  return [details(foldTitle(row, isAlone), items.join("\n\n"))];
}

function foldTitle({ image, platform }: Row, isAlone: boolean): Phrase {
  const { advice: findings } = platform;
  const shown = findings.slice(0, mostFindings);
  const number =
    findings.length > shown.length
      ? `the largest ${shown.length} of ${findings.length} findings`
      : count(shown.length, "finding");
  const sums = (["image", "push", "unpacking"] as const).flatMap((saves) => {
    const bytes = shown.filter((one) => one.saves === saves).reduce((sum, one) => sum + one.bytes, 0);
    return bytes === 0 ? [] : [amountOf({ bytes, saves })];
  });
  const who: Phrase = isAlone ? [" it"] : [" ", ...subject(image, platform)];
  return ["How to make", ...who, ` smaller (${[number, ...sums].join(", ")})`];
}

/** Belongs to the item of the list above it. */
function indented(block: string): string {
  return block.replaceAll(/^(?=.)/gm, "  ");
}
