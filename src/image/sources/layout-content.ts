import { z } from "zod";
import { userError } from "../../failure.ts";
import { assertDocumentSize, checkedDocument, sha256 } from "../oci/digest.ts";
import type { BlobDescriptor, ImageContent } from "../oci/content.ts";
import { Index, maxDocumentBytes, mediaTypes } from "../oci/schema.ts";
import { parseJson } from "../oci/json.ts";

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

/** Reads an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md); UserErrors name what is wrong with it. */
export async function layoutContent(files: LayoutFiles): Promise<ImageContent> {
  const top = await readIndex(files);
  const distinct = new Map(top.index.manifests.map((manifest) => [manifest.digest, manifest]));
  const several = distinct.size > 1;
  return {
    roots: several ? [top.descriptor] : [...distinct.values()],
    readDocument: async (descriptor) =>
      several && descriptor.digest === top.descriptor.digest ? top.bytes : readDocument(files, descriptor),
    openLayer: async (descriptor) => (await findBlob(files, descriptor)).stream(),
    checkLayer: async (descriptor) => void (await findBlob(files, descriptor)),
    close: () => files.close(),
  };
}

async function readIndex(files: LayoutFiles) {
  const file = await files.find("index.json");
  if (file === null) throw userError("image-layout-missing", { where: files.where });
  const invalid = (reason: string) => userError("image-layout-invalid", { where: files.where, reason });
  if (file.size > maxDocumentBytes) throw invalid(`it is longer than ${maxDocumentBytes} bytes`);
  const bytes = await file.read();
  const index = Index.safeParse(parseJson(bytes));
  if (!index.success) throw invalid(z.prettifyError(index.error));
  const descriptor = { mediaType: mediaTypes.ociIndex, digest: sha256(bytes), size: bytes.length };
  return { bytes, descriptor, index: index.data };
}

async function readDocument(files: LayoutFiles, descriptor: BlobDescriptor): Promise<Uint8Array> {
  assertDocumentSize(descriptor);
  return checkedDocument(await (await findBlob(files, descriptor)).read(), descriptor);
}

/** The size is compared before anything is read, so that a lying descriptor or file costs nothing. */
async function findBlob(files: LayoutFiles, { digest, size }: BlobDescriptor): Promise<LayoutFile> {
  const file = await files.find(`blobs/${digest.replace(":", "/")}`);
  if (file === null) throw userError("image-blob-missing", { digest, where: files.where });
  if (file.size === size) return file;
  throw userError("image-blob-corrupt", { digest, reason: `it has ${file.size} bytes instead of ${size}` });
}
