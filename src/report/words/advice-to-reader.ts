import { formatBytes } from "../../bytes.ts";
import type { VerdictState } from "../../judge/judge.ts";
import { clean } from "../phrase/escape.ts";
import type { Block, Phrase } from "../phrase/phrase.ts";
import type { ImageReport, Report } from "../facts/report.ts";
import { approvalOf, approvedWords } from "./approval-words.ts";
import { blocked } from "./blocked.ts";
import { buildSentences } from "./rule-changes.ts";
import { allRemarks } from "./guidance/remarks.ts";
import { unanswered, firstTime, unstored } from "./guidance/unanswered.ts";
import { deciding, subject, thresholdWords, platformsIn } from "./sentences.ts";

/** What a reader has to know or do, by urgency. */
export interface Guidance {
  /** Why the check is red and what makes it green; empty when it is green. */
  readonly red: readonly Block[];
  /** Green, but only because nothing could be said. */
  readonly loud: readonly Block[];
  readonly calm: readonly Block[];
}

const mostNamed = 5;

/** Says what follows from the verdicts of `images`. A run that records judges nothing. */
export function guide(report: Report, images: readonly ImageReport[] = report.images): Guidance {
  const red = blocked(report, images, Infinity);
  if (report.mode === "record") return { red, loud: unstored(images, 500), calm: [...firstTime(images), ...allRemarks(images)] };
  if (report.mode === "analyze") return { red, loud: [], calm: allRemarks(images) };
  const { loud, calm } = unanswered(report, images);
  return {
    red,
    loud,
    calm: [
      ...warned(images, report),
      ...justified(images, report),
      ...calm,
      ...allRemarks(images),
      ...(images === report.images ? buildSentences(report).slice(0, mostNamed).map(say) : []),
    ],
  };
}

function warned(images: readonly ImageReport[], report: Report): readonly Block[] {
  const limits = new Set(inState(images, "warn").map(({ budget }) => thresholdWords(budget.justifyAt)));
  const [limit, ...others] = limits;
  if (limit === undefined) return [];
  const next = others.length === 0 ? ` At ${limit} or more, the description must say why.` : "";
  return [say([`${report.red ? "A warning alone" : "This check is green: a warning"} does not block.${next}`])];
}

/** A reason that was accepted, the platform that needed it, and how far it holds. */
export interface AcceptedReason {
  readonly image: ImageReport;
  /** "up to 340.0 MB", or "no upper limit given"; and who approved it. */
  readonly bound: string;
  readonly text: string;
}

export function acceptedReasons(images: readonly ImageReport[]): readonly AcceptedReason[] {
  return inState(images, "justified").flatMap((image) => {
    const { justification } = image;
    if (justification === null) return [];
    const { upToBytes, text } = justification;
    const approval = approvalOf(platformsIn(image, "justified")[0] ?? deciding(image));
    const approved = approval === null ? "" : `, ${clean(approvedWords(approval), 120)}`;
    const limit = upToBytes === null ? "no upper limit given" : `up to ${formatBytes(upToBytes)}`;
    return [{ image, bound: `${limit}${approved}`, text: clean(text, 500) }];
  });
}

function justified(images: readonly ImageReport[], report: Report): readonly Block[] {
  return acceptedReasons(images)
    .slice(0, mostNamed)
    .flatMap(({ image, bound, text }) => {
      const platform = platformsIn(image, "justified")[0] ?? deciding(image);
      const what = platform.growthBytes === null ? "why it cannot be compared" : "why it grows";
      const intro: Phrase = [
        ...(report.red ? [] : ["This check is green. "]),
        ...subject(image, platform),
        `: the description says ${what} (${bound}):`,
      ];
      return [say(intro), { kind: "quote" as const, text }];
    });
}

function inState(images: readonly ImageReport[], state: VerdictState): readonly ImageReport[] {
  return images.filter((image) => platformsIn(image, state).length > 0);
}

function say(phrase: Phrase): Block {
  return { kind: "say", phrase };
}
