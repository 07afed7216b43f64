import type { ImageFile } from "../../image/tree/tree.ts";

interface LinkedContent<Match> {
  /** The name that has the bytes. */
  carrier: ImageFile | null;
  /** What every name that was met matches; null where one matches nothing, or they differ. */
  match: Match | null;
}

/** Names that share one content: its bytes go with the last of them. */
export class LinkedNames<Match extends { readonly kind: string }> {
  readonly #groups = new Map<string, LinkedContent<Match>>();

  note(file: ImageFile, match: Match | null): void {
    const key = `${file.layer} ${file.row}`;
    const group = this.#groups.get(key) ?? { carrier: null, match };
    this.#groups.set(key, group);
    const isCarrier = file.bytes.compressedBytes > 0;
    if (isCarrier) group.carrier = file;
    if (match?.kind !== group.match?.kind) group.match = null;
    else if (isCarrier) group.match = match;
  }

  /** Each content once, with what all of its names match. */
  contents(): readonly { readonly file: ImageFile; readonly match: Match | null }[] {
    return [...this.#groups.values()].flatMap(({ carrier, match }) => (carrier === null ? [] : [{ file: carrier, match }]));
  }
}
