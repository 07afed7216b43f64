import { type FSWatcher, watch } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openBlobFile } from "../../image/sources/layout.ts";
import type { LayerReader } from "../../image/layer/layer-reader.ts";

/**
 * Reads each blob of a layout as soon as it is there, while an export sends the others: buildx gives a blob its name when it is
 * complete. What is missed is read when it is asked for. Returns what ends the watch.
 */
export async function watchExportedLayers(layout: string, reader: LayerReader): Promise<() => void> {
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
