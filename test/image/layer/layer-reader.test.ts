import { gzipSync } from "node:zlib";
import { buffer } from "node:stream/consumers";
import { pack } from "tar-stream";
import { expect, test } from "vitest";
import { layerReader } from "../../../src/image/layer/layer-reader.ts";
import { sha256 } from "../../support/layouts.ts";

async function layerWith(name: string) {
  const archive = pack();
  archive.entry({ name }, name);
  archive.finalize();
  const bytes = gzipSync(await buffer(archive));
  return { bytes, descriptor: { mediaType: "", digest: sha256(bytes), size: bytes.length } };
}

async function* streamOf(bytes: Uint8Array) {
  yield bytes;
}

test("a layer is opened once, however many ask for it", async () => {
  const { bytes, descriptor } = await layerWith("once");
  const reader = layerReader();
  let opened = 0;
  const open = async () => {
    opened += 1;
    return streamOf(bytes);
  };
  const [one, other] = await Promise.all([reader.read(descriptor, open), reader.read(descriptor, open)]);
  expect(one?.listing?.count).toBe(1);
  expect(await reader.read(descriptor, open)).toBe(other);
  expect(opened).toBe(1);
});

test("no more than two layers are open at a time", async () => {
  const layers = await Promise.all(["a", "b", "c", "d"].map(layerWith));
  const reader = layerReader();
  let [open, most] = [0, 0];
  async function* counted(bytes: Uint8Array) {
    most = Math.max(most, (open += 1));
    yield bytes;
    open -= 1;
  }
  const read = layers.map(async ({ bytes, descriptor }) => await reader.read(descriptor, async () => counted(bytes)));
  expect((await Promise.all(read)).map((listed) => listed?.listing?.count)).toEqual([1, 1, 1, 1]);
  expect(most).toBe(2);
});

test("a layer that could not be read is opened again, and is not taken for one of another size", async () => {
  const { bytes, descriptor } = await layerWith("again");
  const reader = layerReader();
  const cut = { ...descriptor, size: 10 };
  await expect(reader.read(descriptor, async () => streamOf(bytes.subarray(0, 10)))).rejects.toThrow("10 bytes instead of");
  expect((await reader.read(descriptor, async () => streamOf(bytes)))?.listing?.count).toBe(1);
  await expect(reader.read(cut, async () => streamOf(bytes))).rejects.toThrow("longer than 10 bytes");
});
