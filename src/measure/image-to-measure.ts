import type { Builder, Measurement } from "./measurement.ts";
import type { Given } from "../image/history/build-arguments.ts";
import { type BuildProvenance } from "../image/history/build-provenance.ts";
import type { DockerfileAtHand } from "../image/history/dockerfile-steps.ts";
import type { PythonPackage } from "../image/contents/python-requirements.ts";
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
  /** Of an image that was given: what it may have been built from. */
  readonly dockerfile?: MaybeItsDockerfile | null;
  /** Projects of Python in the context that it was built from. */
  readonly projects?: readonly PythonPackage[];
  /** Their values are told nowhere; the builder may have written them into instructions. */
  readonly buildArguments?: Given;
}

export interface MaybeItsDockerfile extends DockerfileAtHand {
  /** False where the image is an earlier one: it may have had another FROM. */
  readonly namesBase: boolean;
  /** Somebody has named it, and wants to know when it is not the image's. */
  readonly isNamed: boolean;
}
