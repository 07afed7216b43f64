/** The files of an OCI layout, wherever they are kept. Names are relative, with `/` between the parts. */
export interface LayoutFiles {
  /** What the user called it, for messages. */
  readonly where: string;
  /** Null when there is no such file. */
  find(name: string): Promise<LayoutFile | null>;
  close(): Promise<void>;
}

export interface LayoutFile {
  /** Bytes. */
  readonly size: number;
  read(): Promise<Uint8Array>;
  /** Each chunk is only good until the next one is asked for. */
  stream(): AsyncIterable<Uint8Array>;
}
