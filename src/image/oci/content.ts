import type { Builder, Layer, Measurement } from "../../measure/measurement.ts";
import type { Given } from "../history/build-arguments.ts";

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md, what this project needs of it. */
export interface BlobDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  /** Bytes of the blob. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  /** What an index says of the manifest it lists. */
  readonly platform?:
    | { readonly os: string; readonly architecture: string; readonly variant?: string | null | undefined }
    | null
    | undefined;
}

/** An image that can be read: an OCI layout on disk, a tar, or a registry. */
export interface ImageContent {
  /** What `index.json` lists, or the one manifest that was pushed. */
  readonly roots: readonly BlobDescriptor[];
  /** A manifest, index or config, whole; its size and digest are checked and its size is bounded. */
  readDocument(descriptor: BlobDescriptor): Promise<Uint8Array>;
  /** A layer's bytes as they are stored, each chunk good until the next one is asked for; null when this source does not hold them. */
  openLayer(descriptor: BlobDescriptor): Promise<AsyncIterable<Uint8Array> | null>;
  close(): Promise<void>;
}

/** What `docker buildx build` left behind beside the image; null where buildx is too old to tell. */
export interface BuildProvenance {
  /** Dockerfile lines by the digest or diff ID of the layer that an instruction made, per platform (`""`: a single platform's). */
  readonly steps: readonly ProvenanceStep[];
  readonly baseImages: Measurement["baseImages"];
  /** Set where the build itself has not told it: whether there is a base image at all. */
  readonly base?: "none" | "unknown";
}

export interface ProvenanceStep {
  /** `linux/amd64`, or `""` when the build had one platform. */
  readonly platform: string;
  /** Null for a base image that the Dockerfile only names: what it stands for was given with the build. */
  readonly lines: Layer["lines"];
  /** Digests (diff IDs on overlay2) of all layers up to and with this step's own; its own is the last. */
  readonly chain: readonly string[];
  /** The step is a FROM: its whole chain is the base image. */
  readonly isBase: boolean;
}

/** An image together with what is known of how it came about. */
export interface ImageToMeasure {
  readonly content: ImageContent;
  readonly source: Measurement["source"];
  readonly builder: Builder | null;
  readonly target: string;
  readonly provenance: BuildProvenance | null;
  /** Their values are told nowhere; the builder may have written them into instructions. */
  readonly buildArguments?: Given;
}
