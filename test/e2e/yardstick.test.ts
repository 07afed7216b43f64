import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { constants, createZstdCompress, gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { afterAll, describe, expect, test } from "vitest";
import type { RunResult } from "../runner/run-action.ts";
import { noise, writeContext } from "../support/context.ts";
import { type Engine, engines, onAnyStore, onEveryStore } from "../support/engine.ts";
import { LayoutWriter, sha256, temporaryDirectory } from "../support/layouts.ts";
import { areAllTried } from "../support/random-cases.ts";
import { serveLayout } from "../support/registry.ts";
import { type Proposal, reportOf, World } from "../support/world.ts";

interface WrittenLayer {
  readonly bytes: Uint8Array;
  readonly diffId: string;
  readonly mediaType: string;
}

async function tarOf(name: string, content: Uint8Array): Promise<Buffer> {
  const tar = pack();
  tar.entry({ name, mtime: new Date(0) }, Buffer.from(content));
  tar.finalize();
  return await buffer(tar);
}

const layerType = "application/vnd.oci.image.layer.v1.tar";

async function gzipped(name: string, content: Uint8Array): Promise<WrittenLayer> {
  const tar = await tarOf(name, content);
  return { bytes: gzipSync(tar), diffId: sha256(tar), mediaType: `${layerType}+gzip` };
}

async function zstded(name: string, content: Uint8Array, windowLog: number): Promise<WrittenLayer> {
  const tar = await tarOf(name, content);
  const stream = createZstdCompress({ params: { [constants.ZSTD_c_windowLog]: windowLog } });
  stream.end(tar);
  return { bytes: await buffer(stream), diffId: sha256(tar), mediaType: `${layerType}+zstd` };
}

const million = Buffer.alloc(1_000_000);

/** 1.1 GB of zeros in some 35 kB, as an honest layer may have them. */
async function zeros(): Promise<WrittenLayer> {
  const chunks = Array.from({ length: 1100 }, () => million);
  const hash = createHash("sha256");
  for (const chunk of chunks) hash.update(chunk);
  const bytes = await buffer(Readable.from(chunks).pipe(createZstdCompress()));
  return { bytes, diffId: `sha256:${hash.digest("hex")}`, mediaType: `${layerType}+zstd` };
}

/** The directory of an OCI layout with one image of these layers. */
async function layoutOf(layers: readonly WrittenLayer[]): Promise<string> {
  const writer = new LayoutWriter();
  const blobs = layers.map(({ bytes, mediaType }) => writer.blob(bytes, mediaType));
  const rootfs = { type: "layers", diff_ids: layers.map(({ diffId }) => diffId) };
  return await writer.write([
    writer.image(blobs, { rootfs, history: layers.map((_, at) => ({ created_by: `RUN step ${at}` })) }),
  ]);
}

interface Verdict {
  readonly run: RunResult;
  readonly pull: Proposal;
  readonly comment: string;
}

/** What becomes of a pull request whose image is `head` where `base` is recorded. */
async function judged(base: string, head: string, inputs: Readonly<Record<string, string>> = {}): Promise<Verdict> {
  const world = await World.start({ inputs });
  opened.push(world);
  await world.push({ "README.md": "main" }, { inputs: { image: base } });
  const pull = await world.propose({ "README.md": "a change" });
  const run = await pull.run("opened", { inputs: { image: head } });
  return { run, pull, comment: pull.comments[0]?.body ?? "" };
}

const opened: World[] = [];
afterAll(async () => {
  for (const world of opened.splice(0)) await world[Symbol.asyncDispose]();
});

const image = async (...layers: readonly WrittenLayer[]) => `oci-dir://${await layoutOf(layers)}`;

describe.concurrent("an odd layer in the base image of the head", () => {
  const own = { base: gzipped("base", noise(9000, "base")), text: gzipped("text", noise(300_000, "text")) };
  const more = gzipped("more", noise(1_000_000, "more"));
  test.for<{ name: string; odd: () => Promise<WrittenLayer>; said?: string }>([
    { name: "one byte in a zstd window of 256 MB", odd: async () => await zstded("odd", Buffer.from("x"), 28) },
    { name: "one byte in honest zstd", odd: async () => await zstded("odd", Buffer.from("x"), 20) },
    {
      name: "one byte in a window that no engine takes",
      odd: async () => await zstded("odd", Buffer.from("x"), 30),
      said: "could not be decompressed: Frame requires too much memory",
    },
    // Takes as long as all others together: once a night.
    ...(areAllTried
      ? [
          {
            name: "1.1 GB of zeros",
            odd: zeros,
            said: "could not be decompressed: it decompresses to more than 1073741824 bytes",
          },
        ]
      : []),
    {
      name: "something that is not what its media type says",
      odd: async () => ({ bytes: noise(500, "odd"), diffId: sha256(noise(500, "odd")), mediaType: `${layerType}+zstd` }),
      said: "could not be listed",
    },
  ])("($name) changes nothing about the rest: +323% is red", async ({ odd, said }) => {
    const [base, text, added, layer] = await Promise.all([own.base, own.text, more, odd()]);
    const { run, comment } = await judged(await image(base, text), await image(base, layer, text, added));
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect(Number(run.outputs["growth"])).toBeGreaterThan(1_000_000);
    expect(comment).toContain("reviewers need a reason");
    if (said === undefined) return;
    expect(comment).toContain("Notes (1)");
    expect((await reportOf(run)).warnings).toEqual([expect.stringContaining(said)]);
  });
});

test("a base image that only changed its compression is told as stored another way, and counts as what it is", async () => {
  const content = Buffer.from("a line of text that repeats itself\n".repeat(30_000));
  const own = await gzipped("own", noise(40_000, "own"));
  const plain = await tarOf("base", content);
  const stored: WrittenLayer = { bytes: plain, diffId: sha256(plain), mediaType: layerType };
  const { run, comment } = await judged(await image(await gzipped("base", content), own), await image(stored, own));
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  expect((await reportOf(run)).images[0]?.platforms[0]).toMatchObject({
    basis: "compressed",
    layers: [{ change: "stored-another-way" }, { change: "unchanged" }],
  });
  expect(comment).toContain("same content, stored another way");
  expect(comment).not.toContain("timestamps");
});

async function docker({ env }: Engine, args: readonly string[], input = ""): Promise<void> {
  const running = promisify(execFile)("docker", args, { env: { ...process.env, ...env } });
  running.child.stdin?.end(input);
  await running;
}

describe.concurrent("an image of a registry", () => {
  const [engine] = engines();
  const layers = [gzipped("base", noise(30_000, "base")), gzipped("app", noise(10_000, "app"))];

  test("is compared compressed with one that was built here, and that is said", async () => {
    await using world = await World.start({ env: engine?.env ?? {} });
    await world.push({ Dockerfile: "FROM scratch\nCOPY app /app\n", app: noise(10_000, "built") });
    const pull = await world.propose({ "README.md": "another way" });
    const { repository } = await serveLayout(await layoutOf(await Promise.all(layers)));
    const run = await pull.run("opened", { inputs: { image: `registry://${repository}:latest` } });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    expect((await reportOf(run)).images[0]?.platforms[0]).toMatchObject({ basis: "compressed" });
    expect(pull.comments[0]?.body).toContain("this image was read from a registry, the baseline was built here");
  });
});

describe("an archive of docker save", () => {
  /** The name of an image that the engine holds until the test file ends. */
  async function loaded(engine: Engine, bytes: number): Promise<string> {
    const name = `size-budget-yardstick:${randomUUID()}`;
    const context = await writeContext({
      Dockerfile: "FROM scratch\nCOPY text /text\nCOPY app /app\n",
      text: "a line of text that repeats itself\n".repeat(3000),
      app: noise(bytes, "app"),
    });
    await docker(engine, ["buildx", "build", "--provenance=false", "--load", "--tag", name, context]);
    names.push({ engine, name });
    return name;
  }

  async function saved(engine: Engine, name: string): Promise<string> {
    const path = join(await temporaryDirectory(), "saved.tar");
    await docker(engine, ["image", "save", "--output", path, name]);
    return `archive://${path}`;
  }

  onEveryStore((engine) => {
    test("is unchanged against the same image as a registry has it", async () => {
      const name = await loaded(engine, 20_000);
      await using world = await World.start({ env: engine.env });
      await world.push({ "README.md": "main" }, { inputs: { image: `local://${name}` } });
      const pull = await world.propose({ "README.md": "a change" });
      const run = await pull.run("opened", { inputs: { image: await saved(engine, name) } });
      expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", growth: "0" } });
    });
  });

  onAnyStore((engine) => {
    test("does not hide what grew", async () => {
      const [small, large] = [await loaded(engine, 20_000), await loaded(engine, 900_000)];
      await using world = await World.start({ env: engine.env });
      await world.push({ "README.md": "main" }, { inputs: { image: `local://${small}` } });
      const pull = await world.propose({ "README.md": "a change" });
      const run = await pull.run("opened", { inputs: { image: await saved(engine, large) } });
      expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
      expect(Number(run.outputs["growth"])).toBeGreaterThan(870_000);
    });

    test("is grown beyond doubt by an image of a registry that is a hundred times as large", async () => {
      const archive = await saved(engine, await loaded(engine, 20_000));
      const { repository } = await serveLayout(await layoutOf([await gzipped("all", noise(13_000_000, "all"))]));
      await using world = await World.start({ env: engine.env });
      await world.push({ "README.md": "main" }, { inputs: { image: archive } });
      const pull = await world.propose({ "README.md": "a change" });
      const run = await pull.run("opened", { inputs: { image: `registry://${repository}:latest` } });
      expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    });
  });
});

const names: { readonly engine: Engine; readonly name: string }[] = [];
afterAll(async () => {
  for (const { engine, name } of names.splice(0)) await docker(engine, ["image", "rm", "--force", name]);
});

describe("count: own", () => {
  const inputs = { count: "own" };

  test("is an error of an image that nobody can tell it of, when it is recorded and in a pull request", async () => {
    const layout = await image(await gzipped("base", noise(3000, "base")));
    await using world = await World.start({ inputs: { ...inputs, image: layout } });
    const recorded = await world.push({ "README.md": "main" });
    const pull = await world.propose({ "README.md": "a change" });
    for (const run of [recorded, await pull.run()]) {
      expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
      expect(run.annotations[0]?.message).toMatch(/^Input 'count' is "own", .*which layers/);
    }
  });

  onEveryStore((engine) => {
    test("is told from the Dockerfile and the history where the base image was imported", async () => {
      const name = `size-budget-yardstick:${randomUUID()}`;
      const path = join(await writeContext({ "base.tar": await tarOf("library", noise(400_000, "library")) }), "base.tar");
      await docker(engine, ["import", path, name]);
      names.push({ engine, name });
      const files = { Dockerfile: `FROM ${name}\nENV A=b\nCOPY app /app\n`, app: noise(20_000, "app") };
      await using world = await World.start({ env: engine.env, inputs });
      const recorded = await reportOf(await world.push(files));
      expect(recorded.images[0]?.measurement.platforms[0]?.layers.map(({ origin }) => origin)).toEqual(["base", "own"]);
      const pull = await world.propose({ app: noise(30_000, "app") });
      expect(await pull.run()).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
    });
  });
});

describe("another platform in the environment of one job", () => {
  const [engine] = engines();
  test("is told, and the base commit is built for it", async () => {
    await using world = await World.start({ env: engine?.env ?? {} });
    await world.push({ Dockerfile: "FROM scratch\nCOPY app /app\n", app: noise(20_000, "app") });
    const env = { ...engine?.env, DOCKER_DEFAULT_PLATFORM: "linux/arm64" };
    const same = await world.propose({ "README.md": "a change" });
    expect(await same.run("opened", { env })).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", growth: "0" } });
    expect(same.comments[0]?.body).toMatch(/linux\/arm64 is new: the recorded baseline \([^)]+\) has only linux\/amd64/);
    const larger = await world.propose({ app: noise(40_000, "app") });
    expect(await larger.run("opened", { env })).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  });
});

describe("another target", () => {
  const [engine] = engines();
  const stages = (more = "") => `FROM scratch AS prod\nCOPY app /app\nFROM prod AS debug\nCOPY tools /tools\n${more}`;
  const files = { Dockerfile: stages(), app: noise(20_000, "app"), tools: noise(40_000, "tools") };

  test("is compared with the base commit, built with that target, and told with the size that was recorded", async () => {
    await using world = await World.start({ env: engine?.env ?? {} });
    await world.push(files);
    const same = await world.propose({ "README.md": "a change" });
    expect(await same.run("opened", { inputs: { target: "prod" } })).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
    expect(same.comments[0]?.body).toMatch(
      /the recorded baseline \(6\d\.\d\skB\) was built from the last stage, this image from target/,
    );
    const larger = await world.propose({ app: noise(30_000, "more of app") });
    expect(await larger.run("opened", { inputs: { target: "prod" } })).toMatchObject({
      exitCode: 1,
      outputs: { verdict: "unjustified" },
    });
  });

  test("that the base commit does not have has to be justified, however small the image is", async () => {
    await using world = await World.start({ env: engine?.env ?? {} });
    await world.push(files);
    const pull = await world.propose({ Dockerfile: stages("FROM scratch AS slim\nCOPY app /app\n") });
    const inputs = { target: "slim" };
    expect(await pull.run("opened", { inputs })).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified", growth: "" } });
    expect(pull.comments[0]?.body).toContain('built from the last stage, this image from target "slim"');
    const reason = "Image-Size-Justification: the image is made without the debugging tools";
    expect(await pull.describe(reason, { inputs })).toMatchObject({ exitCode: 0, outputs: { verdict: "justified" } });
  });
});
