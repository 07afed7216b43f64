import type { Builder, Measurement } from "./measurement.ts";
import type { Given } from "../image/history/build-arguments.ts";
import { type BuildProvenance } from "../image/history/build-provenance.ts";
import { type ImageContent } from "../image/oci/content.ts";

/** An image together with what is known of how it came about. */
export interface ImageToMeasure {
  readonly content: ImageContent;
  readonly source: Measurement["source"];
  readonly builder: Builder | null;
  readonly target: string;
  /** Of an image that was given: the platforms to measure; all when it is empty or not there. */
  readonly platforms?: readonly string[];
  readonly provenance: BuildProvenance | null;
  /** Their values are told nowhere; the builder may have written them into instructions. */
  readonly buildArguments?: Given;
}
