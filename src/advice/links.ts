import type { ImageFile } from "../image/tree.ts";
import type { Ledger } from "./ledger.ts";
import type { Claim } from "./places.ts";

interface Group {
  /** The name that has the bytes, and what is to be done about it. */
  carrier: { readonly file: ImageFile; readonly claim: Claim } | null;
  /** A name was met that stays, or that something else is to be done about. */
  isKept: boolean;
  kind: Claim["kind"] | null;
}

/** Names that share one content: its bytes go with the last of them. */
export class Links {
  readonly #groups = new Map<string, Group>();

  note(file: ImageFile, claim: Claim | null): void {
    const key = `${file.layer} ${file.row}`;
    const group = this.#groups.get(key) ?? { carrier: null, isKept: false, kind: claim?.kind ?? null };
    this.#groups.set(key, group);
    if (claim === null || claim.kind !== group.kind) group.isKept = true;
    else if (file.bytes.compressedBytes > 0) group.carrier = { file, claim };
  }

  /** Claims the contents of which every name goes. */
  claim(ledger: Ledger): void {
    for (const { carrier, isKept } of this.#groups.values())
      if (carrier !== null && !isKept) ledger.add(carrier.file, carrier.claim);
  }
}
