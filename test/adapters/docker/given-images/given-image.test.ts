import { execFile } from "node:child_process";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type GivenImageRun, openGivenImage } from "../../../../src/adapters/docker/given-images/given-image.ts";
import type { ImageReference } from "../../../../src/inputs/inputs.ts";
import { measure } from "../../../../src/measure/measure.ts";
import { noise, writeContext } from "../../../support/context.ts";
import { type Engine, onEveryStore } from "../../../support/engine.ts";
import { fixture, temporaryDirectory } from "../../../support/layouts.ts";
import { tarOf } from "../../../support/tar-writer.ts";
import { serveLayout } from "../../../support/registry.ts";

async function runIn(workingDirectory: string, environment: Readonly<Record<string, string | undefined>> = process.env) {
  const lines: string[] = [];
  const run: GivenImageRun = {
    workingDirectory,
    temporaryDirectory: await temporaryDirectory(),
    environment,
    log: (line) => lines.push(line),
  };
  return { run, lines };
}

async function measured(scheme: ImageReference["scheme"], location: string, run: GivenImageRun) {
  const image = await openGivenImage({ scheme, location }, run);
  try {
    return await measure(image, { openLayers: true });
  } finally {
    await image.dispose();
  }
}

function sizes({ measurement }: Awaited<ReturnType<typeof measured>>): Record<string, number> {
  return Object.fromEntries(measurement.platforms.map(({ platform, sizeBytes }) => [platform, sizeBytes]));
}

describe("paths", () => {
  test("start at the working directory", async () => {
    const { run } = await runIn(dirname(fixture(".")));
    const layout = await measured("oci-dir", `./${relative(run.workingDirectory, fixture("gzip"))}`, run);
    const archive = await measured("archive", relative(run.workingDirectory, fixture("type-docker.tar")), run);
    expect(layout.measurement).toMatchObject({ source: "oci-dir", builder: null });
    expect(archive.measurement.source).toBe("archive");
    expect([sizes(layout), sizes(archive)]).toEqual([{ "linux/amd64": 9486 }, { "linux/amd64": 9486 }]);
  });

  test.for(["oci-dir", "archive"] as const)("of %s that are not there are told as they were found", async (scheme) => {
    const { run } = await runIn("/nowhere");
    await expect(openGivenImage({ scheme, location: "image" }, run)).rejects.toMatchObject({
      code: "image-path-missing",
      message: expect.stringContaining("/nowhere/image"),
    });
  });
});

describe("what stands behind a path chooses", () => {
  const tagged = fixture("gzip-two-tags");

  test("a tag, a digest, and a path that has colons itself", async () => {
    const { run } = await runIn("/");
    const copy = join(await temporaryDirectory(), "image:1.0");
    await cp(tagged, copy, { recursive: true });
    const { manifests } = z
      .object({ manifests: z.array(z.object({ digest: z.string(), annotations: z.record(z.string(), z.string()) })) })
      .parse(JSON.parse(await readFile(join(tagged, "index.json"), "utf8")));
    const [first] = manifests;
    const tag = first?.annotations["org.opencontainers.image.ref.name"] ?? "";
    const found = [];
    for (const location of [`${tagged}:${tag}`, `${tagged}@${first?.digest}`, `${copy}:${tag}`, copy])
      found.push((await measured("oci-dir", location, run)).measurement.digest);
    expect(tag).not.toBe("");
    expect(new Set(found)).toEqual(new Set([first?.digest]));
  });

  test.for([
    { behind: ":nowhere", code: "image-choice-unknown" },
    { behind: `@sha256:${"0".repeat(64)}`, code: "image-choice-unknown" },
  ])("$behind is refused", async ({ behind, code }) => {
    const { run } = await runIn("/");
    await expect(openGivenImage({ scheme: "oci-dir", location: `${tagged}${behind}` }, run)).rejects.toMatchObject({ code });
  });
});

describe("an archive that is compressed as a whole", () => {
  test.for([
    { how: "gzip", compress: gzipSync },
    { how: "zstd", compress: zstdCompressSync },
  ])("with $how is read, and what it was decompressed to goes away", async ({ compress }) => {
    const { run } = await runIn("/");
    const path = join(await temporaryDirectory(), "image.tar.z");
    await writeFile(path, compress(await readFile(fixture("type-docker.tar"))));
    expect(sizes(await measured("archive", path, run))).toEqual({ "linux/amd64": 9486 });
    expect(await readdir(run.temporaryDirectory)).toEqual([]);
  });

  test("and cut short is refused with its own name, and nothing is left", async () => {
    const { run } = await runIn("/");
    const path = join(await temporaryDirectory(), "image.tar.gz");
    await writeFile(path, gzipSync(await readFile(fixture("type-docker.tar"))).subarray(0, 2000));
    await expect(openGivenImage({ scheme: "archive", location: path }, run)).rejects.toMatchObject({
      code: "image-archive-unreadable",
      message: expect.stringContaining(path),
    });
    expect(await readdir(run.temporaryDirectory)).toEqual([]);
  });
});

test("an archive without an image is told by its own name, though it was decompressed", async () => {
  const { run } = await runIn("/");
  const path = join(await temporaryDirectory(), "files.tar.gz");
  await writeFile(path, gzipSync(tarOf([{ path: "a", content: "a" }])));
  await expect(openGivenImage({ scheme: "archive", location: path }, run)).rejects.toMatchObject({
    code: "image-layout-missing",
    message: `"${path}" contains no image: it has neither an index.json nor a manifest.json.`,
  });
});

describe("a registry", () => {
  test.for([
    { layout: "gzip", platforms: { "linux/amd64": 9486 } },
    { layout: "docker-mediatypes", platforms: { "linux/amd64": 9486 } },
    { layout: "attestation-multi-platform", platforms: { "linux/amd64": 3116, "linux/arm64": 3116 } },
    { layout: "docker-save-containerd-store-manifest-list", platforms: { "linux/amd64": 3118, "linux/arm64": 3118 } },
  ])("gives the sizes of $layout without handing out a layer", async ({ layout, platforms }) => {
    const { repository, requests } = await serveLayout(fixture(layout));
    const { run } = await runIn("/");
    const fromRegistry = await measured("registry", `${repository}:latest`, run);
    const fromLayout = await measured("oci-dir", fixture(layout), run);
    expect(sizes(fromRegistry)).toEqual(platforms);
    const unopened = fromLayout.measurement.platforms.map((platform) => ({
      ...platform,
      uncompressedBytes: null,
      layers: platform.layers.map((layer) => ({
        ...layer,
        isOpened: false,
        contentDigest: null,
        compression: null,
        uncompressedBytes: null,
      })),
    }));
    expect(fromRegistry.measurement).toEqual({ ...fromLayout.measurement, source: "registry", platforms: unopened });
    const layers = fromLayout.measurement.platforms.flatMap((platform) => platform.layers.map(({ digest }) => digest));
    expect(layers.filter((digest) => requests.includes(`GET blobs/${digest}`))).toEqual([]);
  });

  test("gives an image by its digest, with or without a tag before it", async () => {
    const { repository } = await serveLayout(fixture("gzip"));
    const { run } = await runIn("/");
    const digest = "sha256:afddf982221de7112756d8f6dc3a9697837882432bb64b4ddb53af9da148119b";
    for (const reference of [`${repository}@${digest}`, `${repository}:latest@${digest}`])
      expect((await measured("registry", reference, run)).measurement.digest).toBe(digest);
  });

  test.for([
    { name: "does not have the tag", location: (repository: string) => `${repository}:nope`, code: "image-not-found" },
    { name: "cannot be reached", location: () => "127.0.0.1:1/acme/app:1", code: "image-registry-unreadable" },
    { name: "is asked for no image name", location: () => "Not A Name", code: "image-not-found" },
    { name: "is asked for an option of docker", location: () => "--help", code: "image-not-found" },
  ])("that $name is told with docker's own words", async ({ location, code }) => {
    const { repository } = await serveLayout(fixture("gzip"));
    const { run } = await runIn("/");
    const reference = location(repository);
    await expect(openGivenImage({ scheme: "registry", location: reference }, run)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(reference),
      detail: expect.stringContaining("ERROR: "),
    });
  });

  test.for([
    { name: "has lost the config", status: 404, reason: /not found/ },
    { name: "fails at the second request", status: 503, reason: /503/ },
  ])("that $name is told with buildx's own reason", async ({ status, reason }) => {
    const { repository } = await serveLayout(fixture("gzip"), status);
    const { run } = await runIn("/");
    await expect(measured("registry", `${repository}:latest`, run)).rejects.toMatchObject({
      code: expect.stringMatching(/^image-(?:not-found|registry-unreadable)$/),
      message: expect.stringContaining(repository),
      detail: expect.stringMatching(reason),
    });
  });

  test("is not believed when it serves another manifest than the digest in the reference", async () => {
    const directory = await temporaryDirectory();
    const served = join(directory, "manifest.json");
    await writeFile(served, JSON.stringify({ schemaVersion: 2, manifests: [] }));
    await writeFile(join(directory, "docker"), `#!/bin/sh\ncat '${served}'\n`, { mode: 0o755 });
    const { run } = await runIn("/", { PATH: `${directory}:${process.env["PATH"]}` });
    const location = `registry.example/acme/app:1@sha256:${"a".repeat(64)}`;
    await expect(openGivenImage({ scheme: "registry", location }, run)).rejects.toMatchObject({ code: "image-blob-corrupt" });
  });

  test("needs docker", async () => {
    const { run } = await runIn("/", { PATH: "/nowhere" });
    await expect(openGivenImage({ scheme: "registry", location: "a/b:1" }, run)).rejects.toMatchObject({
      code: "build-no-docker",
    });
  });
});

onEveryStore((engine) => {
  const environment = { ...process.env, ...engine.env };

  test("an image in the engine is measured as a registry would hold it, and nothing of that stays behind", async () => {
    const name = `given-image-test:${Date.now()}`;
    const { run, lines } = await runIn("/", environment);
    await built(engine, name);
    try {
      const { measurement, warnings } = await measured("local", name, run);
      const [platform] = measurement.platforms;
      expect(warnings).toEqual([]);
      expect(measurement.source).toBe("local");
      expect(platform?.layers.map(({ compression, instruction }) => `${compression} ${instruction}`)).toEqual([
        "gzip COPY noise /",
        "gzip COPY zeros /",
      ]);
      // 100,000 bytes of noise cannot be compressed, 1,000,000 zeros can be: to a thousandth.
      expect(platform?.layers[0]?.compressedBytes).toBeGreaterThan(100_000);
      expect(platform?.layers[1]?.compressedBytes).toBeLessThan(2000);
      expect(platform?.uncompressedBytes).toBeGreaterThan(1_100_000);
      expect(lines.some((line) => line.startsWith("measured: digest: sha256:"))).toBe(true);
      expect(await readdir(run.temporaryDirectory)).toEqual([]);
      const [, pushed = ""] = /^The push refers to repository \[(.+)\]$/m.exec(lines.join("\n")) ?? [];
      expect(pushed).toMatch(/^127\.0\.0\.1:\d+\/image-/);
      expect((await docker(engine, ["image", "ls", "--quiet", pushed])).stdout).toBe("");
    } finally {
      await docker(engine, ["image", "rm", name]);
    }
  });

  test.for(["no-such-image:1", "Not A Name", "--help"])("an image that is not in the engine is told: %s", async (location) => {
    const { run } = await runIn("/", environment);
    await expect(openGivenImage({ scheme: "local", location }, run)).rejects.toMatchObject({
      code: "image-not-found",
      message: expect.stringContaining(location),
    });
    expect(await readdir(run.temporaryDirectory)).toEqual([]);
  });

  test("an image that was pulled for one platform of several is measured for that platform", async () => {
    const { repository } = await serveLayout(fixture("multi-platform-nested-index"));
    const { run } = await runIn("/", environment);
    await docker(engine, ["pull", "--quiet", `${repository}:latest`]);
    try {
      const image = await measured("local", `${repository}:latest`, run);
      // overlay2 keeps no index, and its own config, which is a few bytes shorter or longer.
      const keepsIndex = engine.name === "containerd";
      expect(Object.keys(sizes(image))).toEqual(["linux/amd64"]);
      expect(image.warnings.join()).toMatch(keepsIndex ? /lists linux\/arm64 .* not measured/ : /^$/);
      expect(image.measurement.platforms[0]?.layers.map(({ compressedBytes }) => compressedBytes)).toEqual([93, 147, 1751]);
    } finally {
      await docker(engine, ["image", "rm", `${repository}:latest`]);
    }
  });
});

test("an engine that does not answer is told", async () => {
  const { run } = await runIn("/", { ...process.env, DOCKER_HOST: "unix:///nowhere/docker.sock" });
  await expect(openGivenImage({ scheme: "local", location: "a:1" }, run)).rejects.toMatchObject({ code: "build-no-engine" });
});

async function built(engine: Engine, name: string): Promise<void> {
  const dockerfile = "FROM scratch\nCOPY noise /\nCOPY zeros /\n";
  const context = await writeContext({
    Dockerfile: dockerfile,
    noise: noise(100_000, "given"),
    zeros: new Uint8Array(1_000_000),
  });
  await docker(engine, ["buildx", "build", "--quiet", "--provenance=false", "--load", "--tag", name, context]);
}

async function docker(engine: Engine, args: readonly string[]) {
  return promisify(execFile)("docker", args, { env: { ...process.env, ...engine.env } });
}
