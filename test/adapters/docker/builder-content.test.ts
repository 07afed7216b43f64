import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type BuiltImage, buildImage } from "../../../src/adapters/docker/buildx.ts";
import { builtReference } from "../../../src/adapters/docker/builder-content.ts";
import { findProgram } from "../../../src/adapters/process/process.ts";
import { type LayerReader, layerReader } from "../../../src/image/layer/layer-reader.ts";
import type { BuildInputs } from "../../../src/inputs/build-inputs.ts";
import { measure } from "../../../src/measure/measure.ts";
import { buildInputs } from "../../support/build-inputs.ts";
import { chosenBuilder } from "../../support/chosen-builder.ts";
import { type Files, noise, writeContext } from "../../support/context.ts";
import { engines, onBuildKit, onEveryBuilder } from "../../support/engine.ts";
import { LayoutWriter, sha256 } from "../../support/layouts.ts";
import { serveLayout } from "../../support/registry.ts";

let temporaryDirectory: string;
let built: BuiltImage[];
beforeEach(async () => {
  temporaryDirectory = await mkdtemp(join(tmpdir(), "builder-"));
  built = [];
});
afterEach(async () => {
  await Promise.all(built.map((image) => image.dispose()));
  await rm(temporaryDirectory, { recursive: true, force: true });
});

type Environment = Readonly<Record<string, string>>;

interface Lazy {
  readonly PATH?: string;
  readonly instructions?: string;
  readonly build?: Partial<BuildInputs>;
}

/** A layer of the baseline that this image does not have: something is known, so not all layers will be opened. */
const another: ReadonlySet<string> = new Set([`sha256:${"0".repeat(64)}`]);

interface Trial {
  readonly files: Files;
  readonly env: Environment;
  readonly knownBlobs?: ReadonlySet<string>;
  readonly build?: Partial<BuildInputs>;
  readonly reader?: LayerReader;
}

async function build({ files, env, knownBlobs = another, build: inputs = {}, ...more }: Trial) {
  const log: string[] = [];
  const image = await buildImage(buildInputs(inputs), {
    workingDirectory: await writeContext(files),
    temporaryDirectory,
    environment: { ...process.env, ...env },
    log: (line) => void log.push(line),
    gitAuthToken: null,
    knownBlobs,
    ...(inputs.noCache === true ? {} : chosenBuilder(env)),
    ...more,
  });
  built.push(image);
  return { image, log };
}

const Blob = z.object({ mediaType: z.string(), digest: z.string(), size: z.int() });
const Manifest = z.object({ config: Blob, layers: z.array(Blob) });

async function layersOf({ content }: BuiltImage) {
  const [root] = content.roots;
  if (root === undefined) throw new Error("a root was expected");
  return Manifest.parse(JSON.parse(Buffer.from(await content.readDocument(root)).toString())).layers;
}

async function digestsRead({ content }: BuiltImage, layers: readonly z.infer<typeof Blob>[]): Promise<string[]> {
  const streams = await Promise.all(layers.map(async (layer) => await content.openLayer(layer)));
  return await Promise.all(
    streams.map(async (stream) => {
      if (stream === null) return "absent";
      const hash = createHash("sha256");
      for await (const chunk of stream) hash.update(chunk);
      return `sha256:${hash.digest("hex")}`;
    }),
  );
}

/** A `docker` that does as the shell commands say before it does as docker does. */
async function dockerBehind(commands: string): Promise<string> {
  const program = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
  const script = `#!/bin/sh\nDOCKER=${program}\n${commands}\nexec $DOCKER "$@"\n`;
  return `${await writeContext({ docker: script })}:${process.env["PATH"]}`;
}

const twoLayers: Files = {
  Dockerfile: "FROM scratch\nCOPY a /a\nCOPY b /b\n",
  a: noise(300_000, "a"),
  b: "text ".repeat(50_000),
};

onBuildKit(({ env }) => {
  // Of a builder that has built nothing yet, what is new is exported.
  const useBuilder = async (of: Environment) => await docker(of, ["buildx", "build", "--quiet", await writeContext(twoLayers)]);
  beforeAll(async () => void (await useBuilder(env)));

  test("every byte of an image is read where it was built, and nothing is exported", async () => {
    const { image, log } = await build({ files: twoLayers, env });
    const layers = await layersOf(image);
    expect(image.source).toBe("builder");
    expect(layers).toHaveLength(2);
    expect(await digestsRead(image, layers)).toEqual(layers.map(({ digest }) => digest));
    const [workspace = ""] = await readdir(temporaryDirectory);
    expect((await readdir(join(temporaryDirectory, workspace))).toSorted()).toEqual(["image-id", "metadata.json"]);
    expect(log.filter((line) => line.startsWith("$"))).toHaveLength(1);
  });

  test("it is the very image that an export gives", async () => {
    const { image: exported } = await build({ files: twoLayers, env, knownBlobs: new Set() });
    const { image } = await build({ files: twoLayers, env });
    expect([exported.source, image.source]).toEqual(["oci-layout", "builder"]);
    expect(image.content.roots[0]?.digest).toBe(exported.content.roots[0]?.digest);
    expect((await measure(image, { openLayers: true })).measurement).toEqual({
      ...(await measure(exported, { openLayers: true })).measurement,
      source: "builder",
    });
  });

  test("each layer has its Dockerfile lines", async () => {
    const { image } = await build({ files: twoLayers, env });
    const { platforms } = (await measure(image, { openLayers: true })).measurement;
    expect(platforms[0]?.layers.map(({ origin, lines }) => [origin, lines?.startLine])).toEqual([
      ["own", 2],
      ["own", 3],
    ]);
  });

  test("several platforms are read as an index", async () => {
    const { image } = await build({ files: twoLayers, env, build: { platforms: ["linux/amd64", "linux/arm64"] } });
    const { measurement } = await measure(image, { openLayers: true });
    expect(image.source).toBe("builder");
    expect(measurement.platforms.map(({ platform }) => platform)).toEqual(["linux/amd64", "linux/arm64"]);
    expect(measurement.digest).toBe(image.imageId);
  });

  test("on an engine's containerd store nothing is left behind, neither an image nor a name in the metadata", async () => {
    const engine = engines().find(({ name }) => name === "containerd");
    if (engine === undefined) throw new Error("no engine has the containerd store");
    const modern = { ...engine.env, DOCKER_CONFIG: env["DOCKER_CONFIG"] ?? "" };
    await useBuilder(modern);
    const { image } = await build({ files: { ...twoLayers, b: `${Math.random()}` }, env: modern });
    const images = await docker(modern, ["image", "ls", "--all", "--no-trunc", "--format", "{{.Repository}} {{.ID}}"]);
    const layers = await layersOf(image);
    expect(image.source).toBe("builder");
    expect(await digestsRead(image, layers)).toEqual(layers.map(({ digest }) => digest));
    expect(images).not.toContain(image.content.roots[0]?.digest);
    expect(image.metadata).not.toContain("moby-dangling");
  });

  test("when more than half of a large image must be opened, it is exported after all", async () => {
    const files = { Dockerfile: "FROM scratch\nCOPY a /\n", a: noise(68_000_000, "large") };
    const { image, log } = await build({ files, env });
    const layers = await layersOf(image);
    expect(await digestsRead(image, layers)).toEqual(layers.map(({ digest }) => digest));
    expect(log.join("\n")).toMatch(/^Many layers must be opened.*\n\$ docker buildx build .*--output type=oci,/m);
  });

  /** Builds upon an image in a registry, of a layer that no builder has seen; by itself, no instruction needs its files. */
  async function lazy({ PATH = process.env["PATH"] ?? "", instructions = "LABEL fresh=1\n", build: inputs = {} }: Lazy = {}) {
    const layout = new LayoutWriter();
    const tar = await layerTar(noise(1000, `${Math.random()}`));
    const layer = layout.blob(gzipSync(tar), "application/vnd.oci.image.layer.v1.tar+gzip");
    const history = [{ created_by: "COPY noise /" }];
    const base = layout.image([layer], { rootfs: { type: "layers", diff_ids: [sha256(tar)] }, history });
    const { repository, requests } = await serveLayout(await layout.write([base]));
    const files = { Dockerfile: `FROM ${repository}:latest\n${instructions}`, a: "a" };
    const knownBlobs = new Set([layer.digest]);
    const trial = { files, env: { ...env, PATH }, build: inputs, ...(inputs.noCache === true ? { knownBlobs } : {}) };
    return { ...(await build(trial)), requests, layers: [layer] };
  }

  describe("a layer that the builder never pulled", () => {
    test("is not pulled as long as nobody looks at it", async () => {
      const { image, layers, requests } = await lazy();
      expect(await layersOf(image)).toMatchObject(layers);
      const { measurement } = await measure(image, { openLayers: false });
      expect(measurement.platforms[0]?.layers.map(({ digest }) => digest)).toEqual(layers.map(({ digest }) => digest));
      expect(requests.filter((request) => layers.some(({ digest }) => request.includes(digest)))).toEqual([]);
    });

    test("is exported when it is looked at", async () => {
      const { image, layers, log } = await lazy();
      expect(await digestsRead(image, layers)).toEqual(layers.map(({ digest }) => digest));
      expect(log.filter((line) => line.includes("--output type=oci,"))).toHaveLength(1);
    });

    test("is given up when it cannot be exported, and the sizes that are judged stand", async () => {
      const PATH = await dockerBehind(`case "$*" in *type=oci*) echo "ERROR: gone" >&2; exit 1;; esac`);
      const { image, layers, log } = await lazy({ PATH });
      const { measurement } = await measure(image, { openLayers: true });
      expect(measurement.platforms[0]?.layers.map(({ compressedBytes }) => compressedBytes)).toEqual(
        layers.map(({ size }) => size),
      );
      expect(measurement.platforms[0]?.uncompressedBytes).toBeNull();
      expect(log).toContainEqual(expect.stringMatching(/^The export failed: /));
    });
  });

  test.for([
    {
      what: "a buildx that is too old",
      commands: `[ "$1 $2" = "buildx version" ] && echo "github.com/docker/buildx v0.19.3 abc" && exit`,
    },
    { what: "a buildx without history", commands: `[ "$1 $2" = "buildx history" ] && echo "unknown command" >&2 && exit 1` },
    {
      what: "a builder that loses its history",
      commands: `case "$*" in *attachment*) set -- buildx history inspect attachment --builder "$6" lost "$8";; esac`,
    },
  ])("$what is no reason to fail: the image is exported", async ({ commands }) => {
    const { image } = await build({ files: twoLayers, env: { ...env, PATH: await dockerBehind(commands) } });
    expect(image.source).toBe("oci-layout");
    expect(await layersOf(image)).toHaveLength(2);
  });

  test.for([
    { option: "--no-cache", inputs: { noCache: true }, builds: [true] },
    { option: "--no-cache-filter", inputs: { noCacheFilters: ["last"] }, builds: [true, false] },
  ])("$option builds once, however the image is had", async ({ option, inputs, builds }) => {
    const PATH = await dockerBehind(`[ "$1 $2" = "buildx history" ] && exit 1`);
    const files = { ...twoLayers, Dockerfile: "FROM scratch AS last\nCOPY a /a\nCOPY b /b\n" };
    const { log } = await build({ files, env: { ...env, PATH }, build: { ...inputs, pull: true } });
    const commands = log.filter((line) => line.startsWith("$"));
    expect(commands.map((line) => line.includes(` ${option} `) && line.includes(" --pull "))).toEqual(builds);
  });

  describe("a build that uses no cache", () => {
    test("is exported at once, and layers that are known stay where they are", async () => {
      const { image, log, layers } = await lazy({ instructions: "COPY a /a\n", build: { noCache: true } });
      const [base, own] = await layersOf(image);
      if (base === undefined || own === undefined) throw new Error("two layers were expected");
      expect(base.digest).toBe(layers[0]?.digest);
      expect(await digestsRead(image, [own])).toEqual([own.digest]);
      await expect(image.content.openLayer(base)).rejects.toThrow(/it has 0 bytes instead of/);
      expect(log.filter((line) => line.startsWith("$"))).toEqual([expect.stringContaining("type=oci,")]);
    });

    test.for(["LABEL fresh=1\n", "COPY --link a /a\n"])(
      "pulls nothing for %j, which looks into no layer",
      async (instructions) => {
        const { image, layers, requests } = await lazy({ instructions, build: { noCache: true } });
        expect(image.source).toBe("builder");
        expect((await layersOf(image))[0]).toMatchObject({ digest: layers[0]?.digest });
        expect(requests.filter((request) => layers.some(({ digest }) => request.includes(digest)))).toEqual([]);
      },
    );
  });

  describe("a builder that says it has built nothing", () => {
    const empty = `[ "$1 $2 $3" = "buildx history ls" ] && exit`;
    const broken = `[ "$1 $2 $3" = "buildx history ls" ] && echo "unknown command" >&2 && exit 1`;
    test.for<{ what: string; commands: string; build?: Partial<BuildInputs>; source: BuiltImage["source"] }>([
      { what: "exports at once", commands: empty, source: "oci-layout" },
      {
        what: "is not believed where it may have a cache",
        commands: empty,
        build: { cacheFrom: ["type=local,src=none"] },
        source: "builder",
      },
      { what: "has to say it", commands: broken, source: "builder" },
    ])("$what", async ({ commands, build: inputs = {}, source }) => {
      const { image, log } = await build({
        files: twoLayers,
        env: { ...env, PATH: await dockerBehind(commands) },
        build: inputs,
      });
      expect(image.source).toBe(source);
      expect(log.filter((line) => line.startsWith("$"))).toHaveLength(1);
    });
  });

  test("a layer that ends too early is told from one that is not there", async () => {
    const commands = `case "$*" in *"$CUT"*) "$DOCKER" "$@" | head -c 100; exit 1;; esac`;
    const [, second] = await layersOf((await build({ files: twoLayers, env })).image);
    if (second === undefined) throw new Error("two layers were expected");
    const PATH = await dockerBehind(commands);
    const { image } = await build({ files: twoLayers, env: { ...env, PATH, CUT: second.digest } });
    const stream = await image.content.openLayer(second);
    await expect(stream === null ? null : buffer(stream)).rejects.toMatchObject({ code: "build-builder-gone" });
  });

  test("a builder that sends other bytes than were asked for is found out", async () => {
    const commands = `case "$*" in *attachment*) printf '{"layers":[]}'; exit;; esac`;
    const { image } = await build({ files: twoLayers, env: { ...env, PATH: await dockerBehind(commands) } });
    expect(image.source).toBe("oci-layout");
  });

  test("readers that stop half-way leave no process behind", async () => {
    const commands = `case "$*" in *attachment*"$SLOW"*) echo $$ >"$PIDS/$$"; echo x; exec sleep 600;; esac`;
    const [, second] = await layersOf((await build({ files: twoLayers, env })).image);
    if (second === undefined) throw new Error("two layers were expected");
    const PIDS = await mkdtemp(join(temporaryDirectory, "pids-"));
    const PATH = await dockerBehind(commands);
    const { image } = await build({ files: twoLayers, env: { ...env, PATH, PIDS, SLOW: second.digest } });
    const [, read] = await Promise.all([image.content.openLayer(second), image.content.openLayer(second)]);
    for await (const chunk of read ?? []) {
      expect(chunk.toString()).toBe("x\n");
      break;
    }
    await image.dispose();
    const pids = await Promise.all((await readdir(PIDS)).map(async (pid) => Number(await readFile(join(PIDS, pid), "utf8"))));
    expect(pids).toHaveLength(2);
    await expect.poll(() => pids.filter(isRunning)).toEqual([]);
  });

  test("the value of a build-arg is in no line of the log, in no output and not in the measurement", async () => {
    const files = { ...twoLayers, Dockerfile: "FROM scratch\nARG API_TOKEN\nCOPY a /$API_TOKEN\nLABEL a=$API_TOKEN\n" };
    for (const knownBlobs of [another, new Set<string>()]) {
      const { image, log } = await build({ files, env, knownBlobs, build: { buildArgs: ["API_TOKEN=hunter2hunter2"] } });
      const { measurement } = await measure(image, { openLayers: true });
      expect(log[0]).toContain("--build-arg 'API_TOKEN=***'".replaceAll("'", ""));
      expect(log.length).toBeGreaterThan(5);
      expect(JSON.stringify([log, image.metadata, measurement])).not.toContain("hunter2");
      expect(measurement.platforms[0]?.layers).toHaveLength(1);
    }
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function layerTar(content: Uint8Array): Promise<Buffer> {
  const archive = pack();
  archive.entry({ name: "noise" }, Buffer.from(content));
  archive.finalize();
  return await buffer(archive);
}

async function docker(env: Environment, args: string[]): Promise<string> {
  return (await promisify(execFile)("docker", args, { env: { ...process.env, ...env } })).stdout;
}

const descriptor = { mediaType: "application/vnd.oci.image.manifest.v1+json", digest: `sha256:${"a".repeat(64)}`, size: 10 };

describe("the metadata file", () => {
  test.for(["builder/node0/abc123", "abc123"])("leads to the image with the reference %s", (ref) => {
    expect(builtReference({ "buildx.build.ref": ref, "containerimage.descriptor": descriptor })).toMatchObject({
      build: "abc123",
      root: descriptor,
    });
  });

  test.for([
    { of: "an old buildx", metadata: { "containerimage.descriptor": descriptor } },
    { of: "an engine's own store", metadata: { "buildx.build.ref": "default/default/abc" } },
    { of: "several nodes", metadata: { "buildx.build.ref": ["a", "b"], "containerimage.descriptor": descriptor } },
    { of: "nobody's build", metadata: { "buildx.build.ref": "a/b/--help", "containerimage.descriptor": descriptor } },
    { of: "no digest", metadata: { "buildx.build.ref": "a/b/c", "containerimage.descriptor": { ...descriptor, digest: "-h" } } },
    { of: "nothing", metadata: null },
  ])("of $of leads nowhere", ({ metadata }) => {
    expect(builtReference(metadata)).toBeNull();
  });
});

onEveryBuilder(({ env }) => {
  test("layers are read before the export or the push has ended", async () => {
    const end = join(temporaryDirectory, "end");
    const held = `case "$*" in *type=oci*|push*|*" push "*) "$DOCKER" "$@"; while [ ! -e "${end}" ]; do sleep 0.05; done; exit;; esac`;
    const whole = layerReader();
    const read = new Map<string, number>();
    const reader: LayerReader = {
      ...whole,
      read: async (layer, open) => {
        const listed = await whole.read(layer, open);
        if (listed?.listing) read.set(layer.digest, layer.size);
        return listed;
      },
    };
    const building = build({ files: twoLayers, env: { ...env, PATH: await dockerBehind(held) }, knownBlobs: new Set(), reader });
    await expect.poll(() => read.size, { timeout: 60_000 }).toBe(2);
    await writeFile(end, "");
    const { image } = await building;
    const layers = await layersOf(image);
    expect(read).toEqual(new Map(layers.map(({ digest, size }) => [digest, size])));
    const opened: string[] = [];
    const content = { ...image.content, openLayer: async ({ digest }: { digest: string }) => (opened.push(digest), null) };
    const { measurement, warnings } = await measure({ ...image, content }, { openLayers: true, reader });
    expect([opened, warnings]).toEqual([[], []]);
    expect(measurement).toEqual((await measure(image, { openLayers: true })).measurement);
  });
});
