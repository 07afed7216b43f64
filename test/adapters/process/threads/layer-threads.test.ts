import { createHash } from "node:crypto";
import { constants, createZstdCompress, gzipSync, zstdCompressSync } from "node:zlib";
import { buffer } from "node:stream/consumers";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { layersOnThreads } from "../../../../src/adapters/process/threads/layer-threads.ts";
import { turnForLargeWindow } from "../../../../src/image/compression/zstd-decoder.ts";
import { analyseHere, type LayerToList, usualListLimits } from "../../../../src/image/layer/layer-analysis.ts";
import { type Analysis, layerReader } from "../../../../src/image/layer/layer-reader.ts";
import { listLayer } from "../../../../src/image/layer/layer.ts";
import { encodeListing } from "../../../../src/image/listing/listing-codec.ts";
import { noise } from "../../../support/context.ts";
import { sha256 } from "../../../support/layouts.ts";
import { tarOf } from "../../../support/tar-writer.ts";

const tar = tarOf([
  { path: "usr/lib/node_modules/one/package.json", content: '{"name":"one","version":"1.2.3","dependencies":{"two":"1"}}' },
  {
    path: "var/lib/dpkg/status",
    content: "Package: libc6\nStatus: install ok installed\nVersion: 2.36\nArchitecture: amd64\n\n",
  },
  { path: "var/lib/dpkg/info/libc6.list", content: "/usr/lib/libc.so\n" },
  { path: "usr/lib/libc.so", content: Buffer.from(noise(1_500_000, "libc")) },
  { path: "usr/bin/.wh.gone" },
]);

/** As many headers and bodies as there can be in so many bytes. */
const manyFiles = tarOf(
  Array.from({ length: 6000 }, (_, index) => ({ path: `many/${index}`, content: index % 3 === 0 ? "" : String(index) })),
);

async function* chunksOf(blob: Buffer, bytes = 65_537) {
  for (let at = 0; at < blob.length; at += bytes) yield blob.subarray(at, at + bytes);
}

function layerOf(blob: Buffer): LayerToList {
  return { mediaType: "", digest: sha256(blob), size: blob.length };
}

/** Every layer on a thread, whatever its size. */
function onThreads(options: Parameters<typeof layersOnThreads>[0] = {}): Analysis {
  return layersOnThreads({ threads: 2, leastBytes: 0, ...options });
}

function programOf(source: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(source)}`);
}

const listens = 'import { parentPort } from "node:worker_threads"; parentPort.on("message", (message) =>';

describe("a layer that another thread has decompressed", () => {
  const { start: analyse } = onThreads();
  const alone = onThreads();
  alone.announce?.([layerOf(tar)]);
  const broken = Buffer.concat([gzipSync(tar).subarray(0, 700_000), Buffer.from("no more")]);

  test.for([
    { name: "gzip", blob: gzipSync(tar) },
    { name: "zstd", blob: zstdCompressSync(tar) },
    { name: "plain", blob: tar },
    {
      name: "gzip in members",
      blob: Buffer.concat([tar.subarray(0, 5000), Buffer.alloc(0), tar.subarray(5000)].map((part) => gzipSync(part))),
    },
    { name: "of more files than fit at once, gzip", blob: gzipSync(manyFiles) },
    { name: "of more files than fit at once, zstd", blob: zstdCompressSync(manyFiles) },
    {
      name: "of zeros, which are a thousand times as many",
      blob: gzipSync(tarOf([{ path: "zeros", content: Buffer.alloc(20_000_000) }])),
    },
    { name: "without packages", blob: gzipSync(tarOf([{ path: "etc/motd", content: "welcome" }])) },
    { name: "damaged", blob: broken },
    { name: "empty", blob: Buffer.alloc(0) },
    { name: "of a few bytes", blob: gzipSync("x") },
  ])("$name, tells all that this thread finds in it", async ({ blob }) => {
    const layer = { ...layerOf(blob), diffId: null };
    const here = await listLayer(chunksOf(blob), layer, { analyse: analyseHere });
    const there = await listLayer(chunksOf(blob), layer, { analyse });
    expect(there).toEqual(here);
    expect(there.listing && encodeListing(there.listing)).toEqual(here.listing && encodeListing(here.listing));
    // Again, so that the thread is one that has been used.
    expect(await listLayer(chunksOf(blob, 999_999), layer, { analyse })).toEqual(here);
    // The only large layer of an image, whose bodies are hashed here.
    expect(await listLayer(chunksOf(blob), layer, { analyse: alone.start })).toEqual(here);
  });

  test("is held to the diff ID that its config has", async () => {
    const blob = gzipSync(tar);
    const right = { ...layerOf(blob), diffId: sha256(tar) };
    expect(await listLayer(chunksOf(blob), right, { analyse })).toMatchObject({ problem: null });
    const wrong = { ...right, diffId: `sha512:${createHash("sha512").update("other").digest("hex")}` };
    await expect(listLayer(chunksOf(blob), wrong, { analyse })).rejects.toMatchObject({ code: "image-blob-corrupt" });
  });
});

test("layers are on at most as many threads as there may be, and those that are given up make room", async () => {
  const analysis = onThreads();
  const reader = layerReader({ ...analysis, atOnce: 8 });
  const blobs = Array.from({ length: 8 }, (_, index) => gzipSync(noise(800_000, `layer ${index}`)));
  const readings = blobs.map(async (blob, index) => {
    // Every other layer is not what its digest says, or goes away on the way.
    const layer = index % 4 === 1 ? { ...layerOf(blob), digest: sha256(tar) } : layerOf(blob);
    const open = async function* () {
      yield* chunksOf(blob.subarray(0, index % 4 === 3 ? 300_000 : blob.length));
      if (index % 4 === 3) throw new Error("went away");
    };
    return await reader
      .read(layer, async () => open())
      .then(
        (listed) => listed?.problem,
        (error: Error) => error.message,
      );
  });
  const ends = await Promise.all(readings);
  expect(ends.map((end) => end?.replace(/ sha256:\w+/g, ""))).toEqual(
    blobs.map((_, index) =>
      index % 4 === 1
        ? "The blob does not match its manifest: its content has the digest."
        : index % 4 === 3
          ? "went away"
          : "it is no tar",
    ),
  );
});

test("threads start as soon as large layers are announced, as many as these need, and none for small ones", async () => {
  const started = new BroadcastChannel("started");
  const names: string[] = [];
  started.addEventListener("message", () => void names.push("a thread"));
  const program = programOf(`new BroadcastChannel("started").postMessage("a thread"); ${listens} {});`);
  const announce = (megabytes: readonly number[]) =>
    layersOnThreads({ threads: 4, program }).announce?.(megabytes.map((size) => ({ ...layerOf(tar), size: size * 1024 * 1024 })));
  announce([15]);
  announce([0.5, 0.5]);
  announce([14, 2, 0.5]);
  await expect.poll(() => names).toHaveLength(2);
  started.close();
});

test("a thread that ends, fails or says nothing fails the layer, and says which and how", async () => {
  const blob = gzipSync(tar);
  const lost = async ([source, patience]: readonly [source: string, patience?: number]) => {
    const { start: analyse } = onThreads({ program: programOf(source), ...(patience === undefined ? {} : { patience }) });
    return await listLayer(chunksOf(blob), layerOf(blob), { analyse }).catch((error: unknown) => error);
  };
  const failed = (reason: string) => ({
    code: "layer-thread-lost",
    message: `The thread that decompressed the layer ${sha256(blob)} was lost: ${JSON.stringify(reason)}.`,
  });
  const sources = [
    [`${listens} process.exit(3));`],
    [`${listens} { throw new Error("out of luck"); });`],
    [`${listens} { for (;;); });`, 1],
    [`${listens} {});`, 1],
    ["not a program"],
  ] as const;
  expect(await Promise.all(sources.map(lost))).toMatchObject([
    failed("it ended with the code 3"),
    failed("out of luck"),
    failed("nothing was heard of it for 1 seconds"),
    failed("nothing was heard of it for 1 seconds"),
    { code: "layer-thread-lost" },
  ]);
});

test("a thread that dies in the middle of a layer leaves room for the next one", async () => {
  const died = `${listens} { if (message.kind === "bytes") process.exit(1); });`;
  const { start: analyse } = onThreads({ program: programOf(died) });
  const blob = gzipSync(noise(2_000_000, "dies"));
  for (let time = 0; time < 3; time += 1)
    await expect(listLayer(chunksOf(blob), layerOf(blob), { analyse })).rejects.toMatchObject({ code: "layer-thread-lost" });
});

test("small images start no thread, and a small layer beside a large one does not wait for one", async () => {
  const { start: analyse } = layersOnThreads({ threads: 2, leastBytes: 1_000_000, program: programOf("process.exit(3);") });
  const [small, large] = [gzipSync("small"), gzipSync(noise(1_000_000, "large"))];
  const read = async (blob: Buffer) => await listLayer(chunksOf(blob), layerOf(blob), { analyse });
  for (let index = 0; index < 5; index += 1) expect(await read(small)).toMatchObject({ problem: "it ends inside a file header" });
  await expect(read(large)).rejects.toMatchObject({ code: "layer-thread-lost" });
});

test("a layer on this thread leaves room to feed the others", async () => {
  const { start } = onThreads({ program: programOf(`${listens} {});`) });
  const blob = gzipSync(noise(1024 * 1024, "here"));
  const onThread = start(layerOf(blob), usualListLimits);
  // It takes the thread, which never takes anything.
  await onThread.write(blob.subarray(0, 1000));
  const here = start(layerOf(blob), usualListLimits);
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  await here.write(blob);
  clearImmediate(next);
  here.close();
  onThread.close();
  expect(turns).toBeGreaterThanOrEqual(15);
});

test("beside two threads a layer waits for one of them, because this one looks at what both decompress", async () => {
  const { start } = onThreads({ threads: 3, program: programOf(`${listens} {});`) });
  const blob = gzipSync(noise(100_000, "waits"));
  const layers = Array.from({ length: 3 }, () => start(layerOf(blob), usualListLimits));
  const written = new Set<number>();
  const writes = layers.map(async (layer, index) => {
    await layer.write(blob);
    written.add(index);
  });
  await Promise.all(writes.slice(0, 2));
  for (let turn = 0; turn < 100; turn += 1) await nextTurn();
  expect([...written]).toEqual([0, 1]);
  layers[0]?.close();
  await writes[2];
  for (const layer of layers) layer.close();
});

test("of layers with a large window one is decompressed at a time, wherever that is", async () => {
  const { start: analyse } = onThreads();
  const stream = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: 29 } });
  stream.end(tar);
  const blob = await buffer(stream);
  const endTurn = await turnForLargeWindow();
  let isDone = false;
  const waiting = listLayer(chunksOf(blob), layerOf(blob), { analyse }).finally(() => (isDone = true));
  const other = gzipSync(tar);
  await listLayer(chunksOf(other), layerOf(other), { analyse });
  expect(isDone).toBe(false);
  endTurn();
  expect(await waiting).toMatchObject({ problem: null, compression: "zstd" });
  // It has given its turn back.
  (await turnForLargeWindow())();
});
