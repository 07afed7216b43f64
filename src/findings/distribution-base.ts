import type { AdvisedImage } from "./advice.ts";
import type { Binaries } from "./binaries.ts";
import type { Ledger } from "./ledger.ts";

/** Claims what is left of the base image where all that was put onto it needs nothing of it: a program that is linked statically. */
export function claimBase({ layers, runtime }: AdvisedImage, ledger: Ledger, binaries: Binaries): void {
  if (!binaries.areSelfContained(runtime?.programs ?? [])) return;
  for (const [layer, { compressedBytes }] of layers.entries()) {
    if (!ledger.isBase(layer)) continue;
    ledger.addBytes(layer, { kind: "distribution-base", place: null }, ledger.unclaimed(layer, compressedBytes));
  }
}
