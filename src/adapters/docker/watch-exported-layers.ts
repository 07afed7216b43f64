import { type FSWatcher, watch } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openBlobFile } from "../../image/sources/layout.ts";
import type { LayerReader } from "../../image/layer/layer-reader.ts";

/** Reads what comes into a layout while `work` lasts. */
export async function whileReading<Result>(
  reader: LayerReader | null,
  layout: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const stop = reader === null ? () => {} : await watchExportedLayers(layout, reader);
  return await work().finally(stop);
}

/**
 * Reads each blob of a layout as soon as it is there, while an export or a push sends the others: buildx and the loopback registry
 * give a blob its name when it is complete. What is missed is read when it is asked for. Returns what ends the watch.
 */
async function watchExportedLayers(layout: string, reader: LayerReader): Promise<() => void> {
  const blobs = join(layout, "blobs", "sha256");
  await mkdir(blobs, { recursive: true });
  const seen = new Set<string>();
  const watcher = watchOrNull(blobs, (name) => {
    if (!/^[0-9a-f]{64}$/.test(name) || seen.has(name)) return;
    seen.add(name);
    readBlob(join(blobs, name), `sha256:${name}`, reader).catch(() => {});
  });
  return () => watcher?.close();
}

/** Manifests and configs are read as well: they are short, and are no layers that anybody asks for. */
async function readBlob(path: string, digest: string, reader: LayerReader): Promise<void> {
  const blob = await openBlobFile(path);
  await reader.read({ mediaType: "", digest, size: blob.size }, async () => blob.stream());
}

/** Null where the system has no more watches. */
function watchOrNull(directory: string, onName: (name: string) => void): FSWatcher | null {
  try {
    const watcher = watch(directory, { persistent: false }, (_event, name) => onName(name ?? ""));
    return watcher.on("error", () => watcher.close());
  } catch {
    return null;
  }
}
