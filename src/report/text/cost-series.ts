import { formatBytes } from "../../bytes.ts";
import { monthlyPrice, pullMilliseconds, type CostRules, type Retention } from "../../cost/cost-rules.ts";
import { costOfImages, type ImageCost, type ImageVersion } from "../../cost/cost.ts";
import { duration, money, policyWords } from "../words/cost-words.ts";
import { inText } from "../phrase/escape.ts";
import { count } from "../phrase/phrase.ts";
import { columns } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Versions that are given have no dates, so a policy can only count them. */
export interface SeriesRules extends Omit<CostRules, "retention"> {
  readonly retention: Extract<Retention, { kind: "last" }> | null;
}

/** What pushing versions one after the other comes to: the JSON of `image-size-budget cost`. Prices are decimal numbers, cut at four digits. */
export interface CostSeries {
  /** In the order in which they were pushed. */
  readonly images: readonly (ImageCost & { readonly image: string; readonly pullMilliseconds: number | null })[];
  /** All versions together, every blob once. */
  readonly storedBytes: number;
  /** On average, the first one left out; null when there is no other. */
  readonly bytesPerPush: number | null;
  readonly retention: { readonly policy: string; readonly keeps: Retention; readonly storedBytes: number } | null;
  /** A month's storage of everything, and of what the policy leaves. */
  readonly price: { readonly perGbMonth: string; readonly stored: string; readonly retained: string | null } | null;
  readonly bandwidth: string | null;
}

/** Adds up versions, the oldest first. */
export function seriesOf(versions: readonly (ImageVersion & { readonly name: string })[], rules: SeriesRules): CostSeries {
  const { price, bandwidth, retention } = rules;
  const costs = costOfImages(versions, retention);
  const storedBytes = costs.at(-1)?.storedBytes ?? 0;
  const retainedBytes = costs.at(-1)?.retainedBytes ?? null;
  const later = costs.slice(1);
  const images = costs.map((cost, at) => {
    const time = bandwidth === null || cost.pullBytes === null ? null : pullMilliseconds(cost.pullBytes, bandwidth);
    return Object.assign({ image: versions[at]?.name ?? "" }, cost, { pullMilliseconds: time });
  });
  return {
    images,
    storedBytes,
    bytesPerPush: later.length === 0 ? null : Math.round((storedBytes - (costs[0]?.newBytes ?? 0)) / later.length),
    retention:
      retention === null ? null : { policy: `last ${retention.versions}`, keeps: retention, storedBytes: retainedBytes ?? 0 },
    price:
      price === null
        ? null
        : {
            perGbMonth: price.text,
            stored: monthlyPrice(storedBytes, price),
            retained: retainedBytes === null ? null : monthlyPrice(retainedBytes, price),
          },
    bandwidth: bandwidth?.text ?? null,
  };
}

/** The same for a terminal: a line for each version, and what they come to in lines of at most `most`. */
export function renderSeries(series: CostSeries, most: number): string {
  const hasTimes = series.bandwidth !== null;
  const heads = ["Version", "Size", "New", "Registry holds", "Update pulls", ...(hasTimes ? ["In"] : [])];
  const rows = series.images.map(({ image, sizeBytes, newBytes, storedBytes, pullBytes, pullMilliseconds: time }) => [
    inText([{ code: image }]),
    ...[sizeBytes, newBytes, storedBytes].map(formatBytes),
    pullBytes === null ? "–" : formatBytes(pullBytes),
    ...(hasTimes ? [time === null ? "–" : duration(time)] : []),
  ]);
  return `${[...columns([heads, ...rows], [1, 2, 3, 4, 5]), "", ...totals(series).flatMap((line) => wrap(line, most))].join("\n")}\n`;
}

function totals({ images, storedBytes, bytesPerPush, retention, price }: CostSeries): readonly string[] {
  const bill = (amount: string | null) =>
    price === null || amount === null ? "" : `, ${money(amount)} a month at ${price.perGbMonth} per GB`;
  const added = bytesPerPush === null ? "" : ` Each after the first added ${formatBytes(bytesPerPush)} on average.`;
  const all = `After ${count(images.length, "push", "es")} the registry holds ${formatBytes(storedBytes)}${bill(price?.stored ?? null)}.${added}`;
  if (retention === null) return [all];
  const kept = formatBytes(retention.storedBytes);
  return [all, `With ${policyWords(retention.keeps)} kept, it holds ${kept}${bill(price?.retained ?? null)}.`];
}
