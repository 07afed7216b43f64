import type { BaselineDocument } from "./documents.ts";
import { longestHistory } from "./history.ts";

/** Of 250 sizes each, so that years of several recordings a day are there. */
const mostDocuments = 40;

/** The newest baseline of the image that was stored up to then; null where there is none that can be read. */
export type BaselineUntil = (image: string, until: Date) => Promise<BaselineDocument | null>;

/** A store takes what was just recorded a moment later. */
const momentMs = 3_600_000;

/**
 * Baselines that remember what `documents` have forgotten: each remembers some hundred sizes before it, so few of them have the whole
 * history of a store that forgets nothing. None of a store that is not such a one.
 */
export async function forgotten(
  documents: readonly BaselineDocument[],
  baselineUntil: BaselineUntil | null,
): Promise<readonly BaselineDocument[]> {
  if (baselineUntil === null) return [];
  const found: BaselineDocument[] = [];
  for (const document of documents) found.push(...(await earlierThan(document, baselineUntil)));
  return found;
}

async function earlierThan(document: BaselineDocument, baselineUntil: BaselineUntil): Promise<readonly BaselineDocument[]> {
  const found: BaselineDocument[] = [];
  let latest = document;
  while (latest.history.length >= longestHistory && found.length < mostDocuments) {
    const earlier = await baselineUntil(document.name, new Date(oldestIn(latest) + momentMs));
    if (earlier === null || oldestIn(earlier) >= oldestIn(latest)) break;
    found.push(earlier);
    latest = earlier;
  }
  return found;
}

/** In milliseconds since 1970. */
function oldestIn({ recordedAt, history }: BaselineDocument): number {
  return Date.parse(history[0]?.recordedAt ?? recordedAt);
}
