// Takes all addresses that there are, reads a layer with so many threads, and prints what that throws.
import { gzipSync } from "node:zlib";
import { layersOnThreads } from "../../../../src/adapters/process/threads/layer-threads.ts";
import { clauseOf, UserError } from "../../../../src/failure.ts";
import { newMemory } from "../../../../src/image/compression/shared-memory.ts";
import { listLayer } from "../../../../src/image/layer/layer.ts";
import { sha256 } from "../../../support/layouts.ts";
import { tarOf } from "../../../support/tar-writer.ts";

const memories: unknown[] = [];
const blob = gzipSync(tarOf([{ path: "etc/motd", content: "welcome" }]));
const layer = { mediaType: "", digest: sha256(blob), size: blob.length };
const { start: analyse } = layersOnThreads({ threads: Number(process.argv[2]), leastBytes: 0 });

async function* chunks() {
  yield blob;
}

try {
  while (memories.length < 100) memories.push(newMemory());
} catch {
  // There are none left.
}
try {
  await listLayer(chunks(), layer, { analyse });
} catch (error) {
  process.stdout.write(error instanceof UserError ? error.code : `a fault: ${clauseOf(error)}`);
}
