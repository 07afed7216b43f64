/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md, what this project needs of it. */
export interface BlobDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  /** Bytes of the blob. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  /** What an index says of the manifest it lists. */
  readonly platform?:
    | {
        readonly os: string;
        readonly architecture: string;
        readonly variant?: string | null | undefined;
        readonly "os.version"?: string | null | undefined;
        readonly "os.features"?: readonly string[] | null | undefined;
      }
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
  /** For a layer that is not opened: throws a UserError when it should be in this source, and is missing or of another length. */
  checkLayer(descriptor: BlobDescriptor): Promise<void>;
  close(): Promise<void>;
}
