import { once } from "node:events";
import { z } from "zod";
import { UserError, userError } from "../../failure.ts";
import { assertDocumentSize, checkedDocument, sha256 } from "../../image/oci/digest.ts";
import type { BlobDescriptor, ImageContent } from "../../image/oci/content.ts";
import { parseJson } from "../../image/oci/json.ts";
import { Descriptor, Manifest, maxDocumentBytes } from "../../image/oci/schema.ts";
import { LineSplitter, neutralise } from "../process/build-log.ts";
import { cancellation } from "../process/cancellation.ts";
import { killedStatus, type Running, startProcess } from "../process/process.ts";
import { isGone } from "./build-failure.ts";
import { type Docker, LastLines } from "./run-docker.ts";

/** An image that stays in its builder, as the metadata file of `docker buildx build` names it. */
export interface BuiltReference {
  /** What buildx's history knows the build by. */
  readonly build: string;
  /** The manifest, or the index of several platforms. */
  readonly root: BlobDescriptor;
  /** The config's digest; null with several platforms. */
  readonly config: string | null;
}

interface BuilderRun {
  readonly docker: Docker;
  readonly builder: string;
  /** Digests of layers that will not be opened. */
  readonly known: ReadonlySet<string>;
  /** Gets the whole image out of the builder, and whatever of it the builder never pulled; null when that fails. */
  readonly exportAll: () => Promise<ImageContent | null>;
  /** Takes one sentence, at the end, on what was read. */
  readonly log: (line: string) => void;
}

const Metadata = z.object({ "buildx.build.ref": z.string().regex(/^(?:[\w.-]+\/){0,2}\w{1,128}$/) });
const ImageMetadata = Metadata.extend({
  "containerimage.descriptor": Descriptor,
  "containerimage.config.digest": Descriptor.shape.digest.optional(),
});

/** Enough for the manifests and configs of all usual platforms; each is bounded in size. */
const keptDocuments = 32;

/** Null where the metadata does not lead to the image: an old buildx, several nodes, a builder without a history. */
export function builtReference(metadata: unknown): BuiltReference | null {
  const image = ImageMetadata.safeParse(metadata).data;
  const build = buildReference(metadata);
  if (image === undefined || build === null) return null;
  return { build, root: image["containerimage.descriptor"], config: image["containerimage.config.digest"] ?? null };
}

/** What buildx's history knows the build by; null when the metadata does not say. */
export function buildReference(metadata: unknown): string | null {
  return Metadata.safeParse(metadata).data?.["buildx.build.ref"].split("/").at(-1) ?? null;
}

/**
 * Reads an image where it was built, blob by blob (buildx >= 0.20): nothing is exported, and nothing that the builder left in a
 * registry is pulled. https://docs.docker.com/reference/cli/docker/buildx/history/inspect/attachment/
 */
export function builderContent(reference: BuiltReference, run: BuilderRun): ImageContent {
  const children = new Set<Running>();
  const layers = new Map<string, number>();
  const read = { layers: 0, bytes: 0 };
  const documents = new Map<string, Promise<Uint8Array | null>>();
  let exported: Promise<ImageContent | null> | null = null;
  const attachment = async (digest: string): Promise<Attachment | null> =>
    await openAttachment({ ...run, build: reference.build, digest }, children);
  // Asked for more than once, and each time is a process.
  const documentOnce = async (digest: string): Promise<Uint8Array | null> => {
    const found = documents.get(digest) ?? attachment(digest).then(async (sent) => sent && (await wholeDocument(sent)));
    if (documents.size < keptDocuments) documents.set(digest, found);
    return await found;
  };
  // The manifest names it as well, one process later; its reader receives the error.
  if (reference.config !== null) documentOnce(reference.config).catch(() => {});
  return {
    roots: [reference.root],
    readDocument: async (descriptor) => {
      assertDocumentSize(descriptor);
      const found = await documentOnce(descriptor.digest);
      if (found === null) throw userError("image-blob-missing", { digest: descriptor.digest, where: `builder ${run.builder}` });
      const bytes = checkedDocument(found, descriptor);
      for (const layer of Manifest.safeParse(parseJson(bytes)).data?.layers ?? []) layers.set(layer.digest, layer.size);
      return bytes;
    },
    openLayer: async (descriptor) => {
      if (exported === null && isExportFaster(layers, run.known)) exported = run.exportAll();
      const found = exported === null ? await attachment(descriptor.digest) : null;
      if (found !== null) return counted(found);
      exported ??= run.exportAll();
      return await openOrNull(await exported, descriptor);
    },
    // The builder has just made or reused it.
    checkLayer: async () => {},
    close: async () => {
      for (const child of children) child.kill();
      if (read.layers > 0) run.log(`Read ${read.layers} layers (${read.bytes} bytes) in the builder.`);
      read.layers = 0;
      await (await exported)?.close();
    },
  };

  async function* counted(found: Attachment): Attachment {
    read.layers += 1;
    for await (const chunk of found) {
      read.bytes += chunk.length;
      yield chunk;
    }
  }
}

/** Blob by blob, a builder sends about half as many bytes in a second as it exports; an export has a price of its own. */
const exportPriceBytes = 32_000_000;

function isExportFaster(layers: ReadonlyMap<string, number>, known: ReadonlySet<string>): boolean {
  const all = [...layers].reduce((sum, [, size]) => sum + size, 0);
  const unknown = [...layers].reduce((sum, [digest, size]) => sum + (known.has(digest) ? 0 : size), 0);
  return unknown > all / 2 + exportPriceBytes;
}

/** An export that holds other layers than the build has named is of no use for this one. */
async function openOrNull(exported: ImageContent | null, descriptor: BlobDescriptor): ReturnType<ImageContent["openLayer"]> {
  try {
    return (await exported?.openLayer(descriptor)) ?? null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** One of the blobs in a builder's store, which need not belong to the build that it is asked for by. */
export interface BuilderBlob {
  readonly docker: Docker;
  readonly builder: string;
  /** What buildx's history knows a build by. */
  readonly build: string;
  readonly digest: string;
}

/** A manifest or index of which nothing but the digest is known; null when the builder does not have it, or has another. */
export async function builderDocument(blob: BuilderBlob): Promise<Uint8Array | null> {
  const found = await openAttachment(blob, new Set());
  if (found === null) return null;
  const bytes = await wholeDocument(found);
  return sha256(bytes) === blob.digest ? bytes : null;
}

type Attachment = AsyncGenerator<Buffer, void, undefined>;

/** A builder that sends nothing for so long is gone; a reader that takes its time is not. */
const silenceLimitMs = 60_000;

/** The bytes of one blob; null when the builder does not have it, or cannot be asked for it. A builder that is gone is a UserError. */
async function openAttachment(blob: BuilderBlob, children: Set<Running>): Promise<Attachment | null> {
  const { docker, builder, build, digest } = blob;
  const child = startProcess({
    program: docker.program,
    args: ["buildx", "history", "inspect", "attachment", "--builder", builder, build, digest],
    workingDirectory: docker.workingDirectory,
    environment: docker.ownEnvironment,
  });
  children.add(child);
  const complaint = complaintOf(child);
  const chunks = bytesOf(child, () => children.delete(child));
  const first = await chunks.next();
  if (first.done !== true) return whole(first.value);
  const { exitCode, lines } = await complaint;
  if (exitCode === 0) return whole(Buffer.alloc(0));
  if (isGone(lines)) throw gone(lines);
  return null;

  async function* whole(start: Buffer): Attachment {
    try {
      yield start;
      yield* chunks;
    } finally {
      await chunks.return();
    }
    const { exitCode: status, lines: last } = await complaint;
    if (status !== 0) throw gone(last);
  }
}

function gone(lines: readonly string[]): UserError {
  return userError("build-builder-gone", {}, { detail: lines.join("\n") });
}

interface Complaint {
  readonly exitCode: number;
  /** The last lines of what it said. */
  readonly lines: readonly string[];
}

async function complaintOf(child: Running): Promise<Complaint> {
  const lines = new LastLines();
  const splitter = new LineSplitter((line) => lines.add(neutralise(line)));
  child.stderr.on("data", (chunk: Buffer) => splitter.write(chunk));
  const closed = once(child.stderr, "close");
  const exitCode = await child.exited.catch(() => killedStatus);
  await closed;
  splitter.end();
  return { exitCode, lines: lines.lines };
}

async function* bytesOf({ stdout, kill }: Running, forget: () => void): Attachment {
  const chunks: AsyncIterator<unknown> = stdout[Symbol.asyncIterator]();
  let isOver = false;
  try {
    for (;;) {
      const silence = setTimeout(kill, silenceLimitMs);
      const next = await chunks.next().finally(() => clearTimeout(silence));
      cancellation.throwIfAborted();
      isOver = next.done === true;
      if (next.done === true) return;
      if (!Buffer.isBuffer(next.value)) throw new Error("a pipe without an encoding gives buffers");
      yield next.value;
    }
  } finally {
    forget();
    if (!isOver) kill();
  }
}

async function wholeDocument(chunks: Attachment): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    bytes += chunk.length;
    // The digest of what has come so far is not the document's: the caller checks it and reports that.
    if (bytes > maxDocumentBytes) break;
  }
  return Buffer.concat(parts);
}
