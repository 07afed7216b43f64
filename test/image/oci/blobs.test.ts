import { cp, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openArchive } from "../../../src/image/sources/archive.ts";
import { blobsOf, type ImageBlobs } from "../../../src/image/oci/blobs.ts";
import { openLayout } from "../../../src/image/sources/layout.ts";
import { measure } from "../../../src/measure/measure.ts";
import { fixture, temporaryDirectory } from "../../support/layouts.ts";

async function blobsIn(name: string): Promise<ImageBlobs> {
  const content = await openLayout(fixture(name));
  try {
    return await blobsOf(content);
  } finally {
    await content.close();
  }
}

async function measured(name: string) {
  const content = await openLayout(fixture(name));
  try {
    const image = { content, source: "oci-dir", builder: null, target: "", provenance: null } as const;
    return await measure(image, { openLayers: false });
  } finally {
    await content.close();
  }
}

const sumOf = (blobs: ReadonlyMap<string, number>): number => [...blobs.values()].reduce((sum, bytes) => sum + bytes, 0);

/** Bytes of all files below `blobs/`: what was exported, and no more. */
async function exportedBytes(name: string): Promise<number> {
  const files = await readdir(join(fixture(name), "blobs"), { recursive: true, withFileTypes: true });
  const sizes = files
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, bytes) => sum + bytes, 0);
}

test.for([
  "gzip",
  "docker-mediatypes",
  "attestation-multi-platform",
  "attestation-single-platform",
  "multi-platform-nested-index",
])("the blobs of %s are all that was exported, attestations and manifests too, each once", async (name) => {
  expect(sumOf((await blobsIn(name)).blobs)).toBe(await exportedBytes(name));
});

describe("a node", () => {
  test("fetches its platform's manifest, config and layers, and the indexes that lead there", async () => {
    const { blobs, platforms } = await blobsIn("attestation-multi-platform");
    expect([...platforms.keys()].toSorted()).toEqual(["linux/amd64", "linux/arm64"]);
    const { measurement } = await measured("attestation-multi-platform");
    for (const { platform, sizeBytes, manifestDigest } of measurement.platforms) {
      const index = blobs.get(measurement.digest) ?? 0;
      const manifest = blobs.get(manifestDigest) ?? 0;
      expect(sumOf(platforms.get(platform) ?? new Map())).toBe(index + manifest + sizeBytes);
    }
  });

  test("fetches nothing of an image's attestations", async () => {
    const { blobs, platforms } = await blobsIn("attestation-single-platform");
    expect(platforms.size).toBe(1);
    expect(sumOf(platforms.get("linux/amd64") ?? new Map())).toBeLessThan(sumOf(blobs));
  });
});

test("what an index lists and the source does not hold is not pushed", async () => {
  const whole = await blobsIn("attestation-multi-platform");
  const { measurement } = await measured("attestation-multi-platform");
  const gone = measurement.platforms.find(({ platform }) => platform === "linux/arm64")?.manifestDigest ?? "";
  const directory = await temporaryDirectory();
  await cp(fixture("attestation-multi-platform"), directory, { recursive: true });
  await rm(join(directory, "blobs", gone.replace(":", "/")));
  const content = await openLayout(directory);
  const { blobs, platforms, warnings } = await blobsOf(content);
  expect([whole.blobs.has(gone), blobs.has(gone)]).toEqual([true, false]);
  expect([...platforms.keys()]).toEqual(["linux/amd64"]);
  expect(warnings).toEqual([expect.stringContaining("which is not there")]);
  await content.close();
});

test("layers that only a push will compress are said to be", async () => {
  expect((await blobsIn("uncompressed")).warnings).toEqual([
    "The layers for linux/amd64 are not compressed; a push compresses them, and the registry holds less.",
  ]);
  const archive = await openArchive(fixture("type-docker.tar"));
  expect((await blobsOf(archive)).warnings).toEqual([]);
  await archive.close();
});
