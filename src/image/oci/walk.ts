import { z } from "zod";
import { UserError, userError } from "../../failure.ts";
import { inParallel } from "../../parallel.ts";
import type { BlobDescriptor, ImageContent } from "./content.ts";
import { parseJson } from "./json.ts";
import { Index, Manifest } from "./schema.ts";

const maxManifests = 10_000;
const maxLayers = 10_000;
const maxDepth = 16;
export const readAtOnce = 4;

/** What the roots of an image lead to, each digest once. */
export interface Walked {
  readonly indexes: readonly BlobDescriptor[];
  readonly manifests: readonly FoundManifest[];
  readonly absent: readonly AbsentManifest[];
}

export interface FoundManifest {
  readonly descriptor: BlobDescriptor;
  readonly manifest: Manifest;
}

/** A manifest that an index lists and the source does not hold: `docker save` of an image pulled for one platform. */
export interface AbsentManifest {
  readonly descriptor: BlobDescriptor;
  readonly error: UserError;
}

/** Level by level from the roots, through nested indexes; a digest is followed once, however often it is listed. */
export async function walkManifests(content: ImageContent, isFollowed: (descriptor: BlobDescriptor) => boolean): Promise<Walked> {
  const found: { indexes: BlobDescriptor[]; manifests: FoundManifest[]; absent: AbsentManifest[] } = {
    indexes: [],
    manifests: [],
    absent: [],
  };
  const seen = new Set<string>();
  let level = content.roots.filter(isFollowed);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw unreasonable(`indexes nested more than ${maxDepth} deep`);
    const fresh = level.filter(({ digest }) => !seen.has(digest) && seen.add(digest));
    if (seen.size > maxManifests) throw unreasonable(`more than ${maxManifests} manifests`);
    const documents = await inParallel(fresh, readAtOnce, (descriptor) => read(content, descriptor, depth > 0));
    for (const document of documents) {
      if (document.kind === "index") found.indexes.push(document.descriptor);
      if (document.kind === "manifest") found.manifests.push(document);
      if (document.kind === "absent") found.absent.push(document);
    }
    level = documents.flatMap((document) => (document.kind === "index" ? document.index.manifests : [])).filter(isFollowed);
  }
  return found;
}

type Document =
  | { readonly kind: "index"; readonly descriptor: BlobDescriptor; readonly index: Index }
  | ({ readonly kind: "manifest" } & FoundManifest)
  | ({ readonly kind: "absent" } & AbsentManifest);

async function read(content: ImageContent, descriptor: BlobDescriptor, mayBeAbsent: boolean): Promise<Document> {
  try {
    const json = parseJson(await content.readDocument(descriptor));
    if (typeof json === "object" && json !== null && "manifests" in json)
      return { kind: "index", descriptor, index: parseDocument(Index, json, descriptor) };
    const manifest = parseDocument(Manifest, json, descriptor);
    if (manifest.layers.length > maxLayers) throw unreasonable(`more than ${maxLayers} layers`);
    return { kind: "manifest", descriptor, manifest };
  } catch (error) {
    if (mayBeAbsent && error instanceof UserError && error.code === "image-blob-missing")
      return { kind: "absent", descriptor, error };
    throw error;
  }
}

/** Holds a document against its schema; `image-document-invalid` when it does not fit. */
export function parseDocument<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
  { digest }: BlobDescriptor,
): z.infer<Schema> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw userError("image-document-invalid", { digest, reason: z.prettifyError(parsed.error) });
}

export function unreasonable(reason: string): UserError {
  return userError("image-index-unreasonable", { reason });
}
