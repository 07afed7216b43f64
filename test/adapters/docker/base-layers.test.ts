import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { arch } from "node:process";
import { buffer } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type BuiltImage, buildImage } from "../../../src/adapters/docker/buildx.ts";
import { findProgram } from "../../../src/adapters/process/process.ts";
import type { BlobDescriptor } from "../../../src/image/oci/content.ts";
import { measure } from "../../../src/measure/measure.ts";
import { buildInputs } from "../../support/build-inputs.ts";
import { noise, writeContext } from "../../support/context.ts";
import { engines, onBuildKit } from "../../support/engine.ts";
import { LayoutWriter, sha256 } from "../../support/layouts.ts";
import { serveLayout } from "../../support/registry.ts";

let temporaryDirectory: string;
let built: BuiltImage[];
beforeEach(async () => {
  temporaryDirectory = await mkdtemp(join(tmpdir(), "base-"));
  built = [];
});
afterEach(async () => {
  await Promise.all(built.map((image) => image.dispose()));
  await rm(temporaryDirectory, { recursive: true, force: true });
});

interface Base {
  readonly repository: string;
  readonly layer: BlobDescriptor;
}

/** Above the size from which an engine asks a registry for a layer that it got from another one. */
const layerBytes = 12_000_000;

/** An image in a registry whose one layer was compressed in another way than an engine would do it. */
async function serveBase(as: "manifest" | "index"): Promise<Base> {
  const archive = pack();
  archive.entry({ name: "noise" }, Buffer.from(noise(layerBytes, `${Math.random()}`)));
  archive.finalize();
  const tar = await buffer(archive);
  const layout = new LayoutWriter();
  const layer = layout.blob(gzipSync(tar, { level: 1 }), "application/vnd.oci.image.layer.v1.tar+gzip");
  const architecture = arch === "x64" ? "amd64" : arch;
  const rootfs = { type: "layers", diff_ids: [sha256(tar)] };
  const manifest = layout.image([layer], { architecture, rootfs, history: [{ created_by: "COPY noise /" }] });
  const foreign = { ...layout.image([]), platform: { os: "linux", architecture: "s390x" } };
  const index = { ...manifest, mediaType: manifest.mediaType, platform: { os: "linux", architecture } };
  const root = as === "manifest" ? manifest : layout.json(listOf([foreign, index]), indexType);
  return { repository: (await serveLayout(await layout.write([root]))).repository, layer };
}

const indexType = "application/vnd.oci.image.index.v1+json";

function listOf(manifests: readonly object[]) {
  return { schemaVersion: 2, mediaType: indexType, manifests };
}

async function buildOn({ repository }: Base, knownBlobs: ReadonlySet<string>, environment: Readonly<Record<string, string>>) {
  const log: string[] = [];
  const workingDirectory = await writeContext({ Dockerfile: `FROM ${repository}:latest\nCOPY own /\n`, own: `${Math.random()}` });
  const image = await buildImage(buildInputs({}), {
    workingDirectory,
    temporaryDirectory,
    environment: { ...process.env, ...environment },
    log: (line) => void log.push(line),
    gitAuthToken: null,
    knownBlobs,
  });
  built.push(image);
  const { measurement } = await measure(image, { openLayers: true });
  return { image, log, layers: measurement.platforms[0]?.layers ?? [] };
}

onBuildKit(({ env: { DOCKER_CONFIG = "" } }) => {
  const overlay2 = engines().find(({ name }) => name === "overlay2");
  const environment = { ...overlay2?.env, DOCKER_CONFIG };

  test.for(["manifest", "index"] as const)(
    "a known layer of a base image that is named by its %s is neither compressed nor pushed again, and keeps its true size",
    async (as) => {
      const base = await serveBase(as);
      const { image, layers, log } = await buildOn(base, new Set([base.layer.digest]), environment);
      expect(image.source).toBe("loopback-registry");
      expect(layers.map(({ origin }) => origin)).toEqual(["base", "own"]);
      expect(layers[0]).toMatchObject({ digest: base.layer.digest, compressedBytes: base.layer.size, uncompressedBytes: null });
      expect(layers[1]?.uncompressedBytes).toBeGreaterThan(0);
      expect(await image.content.openLayer(base.layer)).toBeNull();
      expect(log).toContain("1 known layers were neither compressed nor pushed.");
    },
  );

  test("a layer that nobody knows yet is pushed, to be looked at", async () => {
    const base = await serveBase("manifest");
    const { layers } = await buildOn(base, new Set([sha256("another")]), environment);
    expect(layers.map(({ uncompressedBytes }) => (uncompressedBytes ?? 0) > 0)).toEqual([true, true]);
  });

  test("where nothing proves the size of a known layer, it is pushed", async () => {
    const base = await serveBase("manifest");
    const program = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
    const forgetful = `#!/bin/sh\n[ "$1 $2" = "buildx history" ] && exit 1\nexec ${program} "$@"\n`;
    const PATH = `${await writeContext({ docker: forgetful })}:${process.env["PATH"]}`;
    const { layers, log } = await buildOn(base, new Set([base.layer.digest]), { ...environment, PATH });
    expect(layers[0]?.uncompressedBytes).toBeGreaterThan(layerBytes);
    expect(log.join("\n")).not.toContain("known layers");
  });

  test("a builder that shows another manifest than the base's own is not believed", async () => {
    const base = await serveBase("manifest");
    const program = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
    const lie = JSON.stringify({ config: base.layer, layers: [{ ...base.layer, size: 1 }] });
    const liar = `#!/bin/sh\n[ "$1 $2" = "buildx history" ] && echo '${lie}' && exit\nexec ${program} "$@"\n`;
    const PATH = `${await writeContext({ docker: liar })}:${process.env["PATH"]}`;
    const { layers } = await buildOn(base, new Set([base.layer.digest]), { ...environment, PATH });
    expect(layers[0]?.compressedBytes).toBeGreaterThan(layerBytes);
    expect(layers[0]?.uncompressedBytes).toBeGreaterThan(layerBytes);
  });
});
