import type { ImageInputs } from "../inputs/inputs.ts";
import type { MeasuredImage } from "../ports.ts";
import type { BaselineDocument } from "./documents.ts";
import { storeListings } from "./listings.ts";

interface NewBaseline {
  readonly image: Pick<ImageInputs, "name">;
  readonly commit: string;
  readonly measured: MeasuredImage;
  readonly now: Date;
}

/** A measured image as the baseline of its commit, without anything before it. */
export function newBaseline({ image, commit, measured, now }: NewBaseline): BaselineDocument {
  const { measurement } = measured;
  const listings = storeListings(measured.listings);
  const recordedAt = now.toISOString();
  return { kind: "image-size-baseline", version: 1, name: image.name, commit, recordedAt, measurement, listings, history: [] };
}
