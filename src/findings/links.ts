import type { ImageFile } from "../image/tree/tree.ts";
import type { Ledger } from "./ledger.ts";
import type { Claim } from "./places.ts";

interface Group {
  /** The name that has the bytes. */
  carrier: ImageFile | null;
  /** What is to be done about every name that was met; null where one stays, or they differ. */
  claim: Claim | null;
}

/** Names that share one content: its bytes go with the last of them. */
export class Links {
  readonly #groups = new Map<string, Group>();

  note(file: ImageFile, claim: Claim | null): void {
    const key = `${file.layer} ${file.row}`;
    const group = this.#groups.get(key) ?? { carrier: null, claim };
    this.#groups.set(key, group);
    const isCarrier = file.bytes.compressedBytes > 0;
    if (isCarrier) group.carrier = file;
    if (claim?.kind !== group.claim?.kind) group.claim = null;
    else if (isCarrier) group.claim = claim;
  }

  /** Claims the contents of which every name goes, and answers with those that stay. */
  claim(ledger: Ledger): readonly ImageFile[] {
    return [...this.#groups.values()].flatMap(({ carrier, claim }) => {
      if (carrier === null) return [];
      if (claim === null) return [carrier];
      ledger.add(carrier, claim);
      return [];
    });
  }
}
