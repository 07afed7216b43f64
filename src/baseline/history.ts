import { recordedSizeOf, sizesOf, type BaselineDocument, type RecordedSize } from "./documents.ts";

/** How many earlier sizes a baseline remembers. */
export const longestHistory = 250;

/** How the look-up of the baseline before this one ended; `isCut`: at a limit. */
type Previous =
  | { readonly kind: "found"; readonly document: BaselineDocument }
  | { readonly kind: "absent"; readonly isCut?: boolean }
  | { readonly kind: "unknown" };

/**
 * `fresh` as the successor of `previous`. A baseline that could not be looked up may have a history: the document says so, and
 * the next run that can look it up joins the two.
 */
export function succeeding(fresh: BaselineDocument, previous: Previous): BaselineDocument {
  switch (previous.kind) {
    case "found":
      return after(fresh, previous.document);
    case "absent":
      return previous.isCut === true ? { ...fresh, historyPending: true } : fresh;
    case "unknown":
      return { ...fresh, historyPending: true };
  }
}

/** What the newest of these documents, the first one, would say if each had been recorded as the successor of the next. */
export function joined([newest, ...older]: readonly [BaselineDocument, ...BaselineDocument[]]): BaselineDocument {
  const [oldest, ...later] = [newest, ...older].toReversed();
  return later.reduce((earlier, document) => withOwnHistory(after(document, earlier), document), oldest ?? newest);
}

/** A document that was recorded again has the same sizes: it takes the first one's place, and what was known of that is still true. */
function after(fresh: BaselineDocument, previous: BaselineDocument): BaselineDocument {
  const { history, newBytes, justification, approvedBy, historyPending, ...last } = previous;
  const { historyPending: _, ...document } = fresh;
  const pending = historyPending === undefined ? {} : { historyPending };
  const known = {
    ...(newBytes === undefined ? {} : { newBytes }),
    ...(justification === undefined ? {} : { justification }),
    ...(approvedBy === undefined ? {} : { approvedBy }),
  };
  if (isRepeat(document, last)) return { ...document, ...known, ...pending, history };
  return { ...document, ...pending, history: [...history, recordedSizeOf(previous)].slice(-longestHistory) };
}

/** Keeps what an earlier attempt to join the histories has found already. */
function withOwnHistory(document: BaselineDocument, { history }: BaselineDocument): BaselineDocument {
  const all = [...document.history];
  for (const entry of history) if (!all.some((one) => isSameRecording(one, entry))) all.push(entry);
  return { ...document, history: all.slice(-longestHistory) };
}

function isSameRecording(one: RecordedSize, other: RecordedSize): boolean {
  return one.commit === other.commit && (one.recordedAt === other.recordedAt || sizesIn(one) === sizesIn(other));
}

function sizesIn({ platforms }: RecordedSize): string {
  return JSON.stringify(platforms.map(({ platform, sizeBytes }) => [platform, sizeBytes]));
}

function isRepeat(one: Pick<BaselineDocument, "commit" | "measurement">, other: typeof one): boolean {
  return one.commit === other.commit && JSON.stringify(sizesOf(one.measurement)) === JSON.stringify(sizesOf(other.measurement));
}
