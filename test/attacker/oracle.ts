import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, zstdDecompressSync } from "node:zlib";
import { z } from "zod";

const Index = z.object({ manifests: z.array(z.object({ digest: z.string() })) });
const Blob = z.object({ digest: z.string(), size: z.int() });
const Manifest = z.object({ config: Blob, layers: z.array(Blob) });

/** Config plus distinct layers of the one image in a layout, read in the plainest way. */
export async function storedBytes(directory: string): Promise<number> {
  const index = Index.parse(JSON.parse(await readFile(join(directory, "index.json"), "utf8")));
  const digest = index.manifests[0]?.digest ?? "";
  const manifest = Manifest.parse(JSON.parse(await readFile(join(directory, "blobs", digest.replace(":", "/")), "utf8")));
  const sizes: Record<string, number> = {};
  for (const { digest: name, size } of [manifest.config, ...manifest.layers]) sizes[name] = size;
  return Object.values(sizes).reduce((sum, size) => sum + size, 0);
}

/** What its layers hold, decompressed. */
export async function uncompressedBytes(directory: string): Promise<number> {
  const read = async (digest: string) => await readFile(join(directory, "blobs", digest.replace(":", "/")));
  const index = Index.parse(JSON.parse(await readFile(join(directory, "index.json"), "utf8")));
  const { layers } = Manifest.parse(JSON.parse((await read(index.manifests[0]?.digest ?? "")).toString()));
  const blobs = await Promise.all(layers.map(async ({ digest }) => await read(digest)));
  return blobs.reduce((sum, blob) => sum + decompressed(blob).length, 0);
}

function decompressed(blob: Buffer): Buffer {
  if (blob[0] === 0x1f) return gunzipSync(blob);
  return blob[0] === 0x28 ? zstdDecompressSync(blob) : blob;
}

/** Worse is larger; `no-baseline` and `unknown` that let a pull request through are as kind as `pass`. */
export const severities = { green: 0, warned: 1, red: 2 } as const;
export type Severity = (typeof severities)[keyof typeof severities];

export interface Budgeted {
  readonly baseBytes: number;
  readonly headBytes: number;
  readonly warnPercent: number;
  readonly justifyPercent: number;
  readonly ceilingBytes: number | null;
  readonly isJustified: boolean;
}

/** What the design says of two sizes, in one line for each case. */
export function expectedSeverity({
  baseBytes,
  headBytes,
  warnPercent,
  justifyPercent,
  ceilingBytes,
  isJustified,
}: Budgeted): Severity {
  const growth = headBytes - baseBytes;
  if (ceilingBytes !== null && headBytes > ceilingBytes && growth > 0) return severities.red;
  if (growth * 100 >= baseBytes * justifyPercent) return isJustified ? severities.warned : severities.red;
  if (growth * 100 >= baseBytes * warnPercent) return severities.warned;
  return severities.green;
}
