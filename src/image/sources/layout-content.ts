import { z } from "zod";
import { userError } from "../../failure.ts";
import { assertDocumentSize, checkedDocument, sha256 } from "../oci/digest.ts";
import type { BlobDescriptor, ImageContent } from "../oci/content.ts";
import { Index, maxDocumentBytes, mediaTypes } from "../oci/schema.ts";
import { parseJson } from "../oci/json.ts";
import { isForeign } from "../compression/formats.ts";
import type { LayoutFile, LayoutFiles } from "./layout-files.ts";
import { dockerArchiveContent } from "./docker-archive.ts";
import { chosenRoots, type ImageChoice } from "./image-choice.ts";

/** Reads an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md); UserErrors name what is wrong with it. */
export async function layoutContent(files: LayoutFiles, choice: ImageChoice | null = null): Promise<ImageContent> {
  const top = await readIndex(files);
  // Docker 25 and newer write both; one of them may be empty.
  const archive = (top?.index.manifests.length ?? 0) === 0 ? await dockerArchiveContent(files, choice) : null;
  if (archive !== null) return archive;
  if (top === null) throw userError("image-layout-missing", { where: files.where });
  const roots = await rootsOf(top.index.manifests, choice, files);
  const distinct = new Map(roots.map((manifest) => [manifest.digest, manifest]));
  const several = choice === null && distinct.size > 1;
  return {
    roots: several ? [top.descriptor] : [...distinct.values()],
    readDocument: async (descriptor) =>
      several && descriptor.digest === top.descriptor.digest ? top.bytes : readDocument(files, descriptor),
    openLayer: async (descriptor) =>
      (await isElsewhere(files, descriptor)) ? null : (await findBlob(files, descriptor)).stream(),
    checkLayer: async (descriptor) => void ((await isElsewhere(files, descriptor)) || (await findBlob(files, descriptor))),
    close: () => files.close(),
  };
}

/** A manifest below the top can be chosen by its digest as well. */
async function rootsOf(
  manifests: readonly BlobDescriptor[],
  choice: ImageChoice | null,
  files: LayoutFiles,
): Promise<readonly BlobDescriptor[]> {
  if (choice?.kind === "digest" && !manifests.some(({ digest }) => digest === choice.digest)) {
    const { digest } = choice;
    const file = await files.find(blobPath(digest));
    if (file !== null) return [{ mediaType: "", digest, size: file.size }];
  }
  return chosenRoots(manifests, choice, files.where);
}

/** A foreign layer need not be there: its `urls` say where it is. */
async function isElsewhere(files: LayoutFiles, { mediaType, digest }: BlobDescriptor): Promise<boolean> {
  return isForeign(mediaType) && (await files.find(blobPath(digest))) === null;
}

function blobPath(digest: string): string {
  return `blobs/${digest.replace(":", "/")}`;
}

async function readIndex(files: LayoutFiles) {
  const file = await files.find("index.json");
  if (file === null) return null;
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
  const file = await files.find(blobPath(digest));
  if (file === null) throw userError("image-blob-missing", { digest, where: files.where });
  if (file.size === size) return file;
  throw userError("image-blob-corrupt", { digest, reason: `it has ${file.size} bytes instead of ${size}` });
}
