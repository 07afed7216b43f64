import { formatBytes, formatChange, formatPercent } from "../../../bytes.ts";
import { clean } from "../../phrase/escape.ts";
import { join, type Phrase } from "../../phrase/phrase.ts";
import type { ImageReport, Report } from "../../facts/report.ts";

type Beside = ImageReport["beside"][number];

const mostNamed = 5;

/** "Since `v1.4.0`: +31.0 MB (+12.8%).", for each further entry of the input `baseline`; of several images those that grew most. */
export function besideSentences({ images }: Pick<Report, "images">): readonly Phrase[] {
  const all = images.flatMap((image) => image.beside.map((beside) => ({ image, beside })));
  const groups = Map.groupBy(all, ({ beside }) => JSON.stringify([beside.baseline, beside.called]));
  return [...groups.values()].map((group) => sentenceOf(group, images.length === 1));
}

interface Told {
  readonly image: ImageReport;
  readonly beside: Beside;
}

function sentenceOf(group: readonly Told[], isAlone: boolean): Phrase {
  const told = group.map(({ image, beside }) => Object.assign(amountOf(beside), { image }));
  const byGrowth = told.toSorted((a, b) => b.growthBytes - a.growthBytes);
  const nameOf = ({ name }: ImageReport): Phrase => (isAlone ? [] : [{ code: name }, " "]);
  const shown = byGrowth.slice(0, mostNamed).map(({ image, words }): Phrase => nameOf(image).concat(words));
  const rest = told.length - shown.length;
  return ["Since ", ...sinceWhat(group[0]?.beside), ": ", ...join(shown, ", "), rest > 0 ? ` and ${rest} more.` : "."];
}

function sinceWhat(beside: Beside | undefined): Phrase {
  if (beside === undefined) return [];
  const { baseline, called } = beside;
  if (called !== null) return [{ code: called.replace(/(@sha256:.{12}).*$/s, "$1…") }];
  if (baseline === "release") return ["the newest release"];
  return baseline === "artifact" || baseline.startsWith("branch:") ? ["the base branch"] : [{ code: baseline }];
}

/** Of the platform that grew most. */
function amountOf(beside: Beside): { readonly growthBytes: number; readonly words: Phrase } {
  if (beside.kind !== "found") return { growthBytes: -Infinity, words: [`not known, ${clean(beside.because, 300)}`] };
  const [most] = beside.platforms.toSorted((a, b) => b.growthBytes - a.growthBytes);
  if (most === undefined) return { growthBytes: -Infinity, words: ["not known, none of its platforms can be compared with"] };
  const { growthBytes, baselineBytes } = most;
  if (growthBytes === 0) return { growthBytes, words: [`unchanged at ${formatBytes(baselineBytes)}`] };
  const percent = formatPercent(growthBytes, baselineBytes);
  const amount = `${formatChange(growthBytes)}${percent === null ? "" : ` (${percent})`}`;
  const where = beside.platforms.length === 1 ? "" : ` on ${clean(most.platform, 60)}`;
  return { growthBytes, words: [{ strong: [amount] }, where] };
}
