import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildImage, type BuildRun, type BuiltImage } from "../../../src/adapters/docker/buildx.ts";
import { openGivenImage } from "../../../src/adapters/docker/given-images/given-image.ts";
import { ownEnvironment } from "../../../src/adapters/docker/own-environment.ts";
import { findProgram } from "../../../src/adapters/process/process.ts";
import { measure } from "../../../src/measure/measure.ts";
import { buildInputs } from "../../support/build-inputs.ts";
import { type Files, noise, writeContext } from "../../support/context.ts";
import { type Engine, engines, onBuildKit, onEveryStore } from "../../support/engine.ts";

let temporaryDirectory: string;
let built: BuiltImage[];
beforeEach(async () => {
  temporaryDirectory = await mkdtemp(join(tmpdir(), "surroundings-"));
  built = [];
});
afterEach(async () => {
  await Promise.all(built.map((image) => image.dispose()));
  await rm(temporaryDirectory, { recursive: true, force: true });
});

type Environment = Readonly<Record<string, string>>;

const files: Files = { Dockerfile: "FROM scratch\nCOPY a /a\n", a: noise(300_000, "surroundings") };

function runIn(env: Environment, log: string[] = []): BuildRun {
  const environment = { ...process.env, ...env };
  return { workingDirectory: "/", temporaryDirectory, environment, log: (line) => void log.push(line), gitAuthToken: null };
}

async function build(env: Environment, known?: ReadonlySet<string>) {
  const log: string[] = [];
  const run = { ...runIn(env, log), workingDirectory: await writeContext(files) };
  try {
    const image = await buildImage(buildInputs({}), known === undefined ? run : { ...run, knownBlobs: known });
    built.push(image);
    return { image, log, error: null };
  } catch (error) {
    return { image: null, log, error };
  }
}

/** An engine behind a `docker` that does as the shell commands say before it does as docker does. */
async function behind(engine: Engine, commands: string): Promise<Environment> {
  const program = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
  const script = `#!/bin/sh\nDOCKER=${program}\n${commands}\nexec "$DOCKER" "$@"\n`;
  return { ...engine.env, PATH: `${await writeContext({ docker: script })}:${process.env["PATH"]}` };
}

async function docker({ env }: Pick<Engine, "env">, args: readonly string[]): Promise<string> {
  return (await promisify(execFile)("docker", [...args], { env: { ...process.env, ...env } })).stdout;
}

async function localImage(engine: Engine): Promise<string> {
  const name = `surroundings-${engine.name}:${Date.now()}`;
  await docker(engine, ["buildx", "build", "--quiet", "--provenance=false", "--load", "--tag", name, await writeContext(files)]);
  return name;
}

/** Names of ours that the commands in a log gave to images, and that are in the engine. */
async function namesLeft(engine: Engine, log: readonly string[]): Promise<readonly string[]> {
  const given = new Set(log.join("\n").match(/127\.0\.0\.1:\d+\/image-[0-9a-f]{32}/g));
  const names = (await docker(engine, ["image", "ls", "--format", "{{.Repository}}"])).split("\n");
  expect(given.size).toBeGreaterThan(0);
  return names.filter((name) => given.has(name));
}

function overlay2(): Engine {
  const found = engines().find(({ name }) => name === "overlay2");
  if (found === undefined) throw new Error("no engine has the overlay2 store");
  return found;
}

describe("the environment of our own commands", () => {
  test("leads to the engine, the builder and the login, and says nothing else to docker", () => {
    const leads = {
      DOCKER_HOST: "ssh://engine",
      DOCKER_CONTEXT: "remote",
      DOCKER_CONFIG: "/config",
      DOCKER_TLS_VERIFY: "1",
      DOCKER_CERT_PATH: "/certs",
      DOCKER_AUTH_CONFIG: "{}",
      BUILDX_BUILDER: "mine",
      BUILDX_CONFIG: "/buildx",
    };
    const others = {
      PATH: "/bin",
      HOME: "/root",
      HTTPS_PROXY: "http://proxy",
      no_proxy: "x",
      SSH_AUTH_SOCK: "/s",
      AWS_PROFILE: "ci",
    };
    const changes = {
      DOCKER_CONTENT_TRUST: "1",
      DOCKER_CONTENT_TRUST_SERVER: "https://notary",
      DOCKER_CONTENT_TRUST_REPOSITORY_PASSPHRASE: "secret",
      DOCKER_DEFAULT_PLATFORM: "linux/arm64",
      DOCKER_BUILDKIT: "0",
      DOCKER_HIDE_LEGACY_COMMANDS: "1",
      DOCKER_CLI_EXPERIMENTAL: "enabled",
      BUILDKIT_PROGRESS: "rawjson",
      BUILDX_EXPERIMENTAL: "1",
      BUILDX_METADATA_WARNINGS: "1",
      BUILDX_CPU_PROFILE: "/x",
      EXPERIMENTAL_BUILDKIT_SOURCE_POLICY: "/policy",
      DEBUG: "1",
    };
    expect(ownEnvironment({ ...leads, ...others, ...changes })).toEqual({ ...leads, ...others, DOCKER_CLI_HINTS: "false" });
  });

  onEveryStore((engine) => {
    test("has an image handed over although the user's own pushes are to be signed, for another platform", async () => {
      const name = await localImage(engine);
      const env = {
        ...engine.env,
        DOCKER_CONTENT_TRUST: "1",
        DOCKER_DEFAULT_PLATFORM: "linux/s390x",
        BUILDKIT_PROGRESS: "rawjson",
      };
      const image = await openGivenImage({ scheme: "local", location: name }, runIn(env));
      const { measurement } = await measure(image, { openLayers: true });
      await image.dispose();
      await docker(engine, ["image", "rm", name]);
      expect(measurement.platforms.map(({ platform }) => platform)).toEqual(["linux/amd64"]);
    });

    test("is not that of the build, whose default platform is what the user says", async () => {
      const env = { ...engine.env, DOCKER_CONTENT_TRUST: "1", DOCKER_DEFAULT_PLATFORM: "linux/arm64" };
      const { image, error } = await build(env);
      expect(error).toBeNull();
      if (image === null) return;
      const { measurement } = await measure(image, { openLayers: true });
      expect(measurement.platforms.map(({ platform }) => platform)).toEqual(["linux/arm64"]);
    });
  });
});

describe("an image of the engine that cannot be handed over", () => {
  test.for([
    { why: "the disk is full", says: "write /x/layer.tar: no space left on device", code: "build-disk-full" },
    { why: "the engine goes away", says: "unexpected EOF", code: "build-builder-gone" },
    {
      why: "the engine runs elsewhere",
      says: "dial tcp 127.0.0.1:9: connect: connection refused",
      code: "image-engine-elsewhere",
    },
    { why: "of something else", says: "toomanyrequests: slow down", code: "image-not-handed-over" },
  ])("because $why says so, with a cure that fits, and stays under no name of ours", async ({ says, code }) => {
    const engine = overlay2();
    const name = await localImage(engine);
    const log: string[] = [];
    const env = await behind(engine, `[ "$1 $2" = "image push" ] && { echo "pushing"; echo "${says}" >&2; exit 1; }`);
    const attempt = openGivenImage({ scheme: "local", location: name }, runIn(env, log));
    await expect(attempt).rejects.toMatchObject({
      code,
      detail: expect.stringContaining(says),
      hint: expect.not.stringContaining("setup-buildx-action"),
    });
    expect(await namesLeft(engine, log)).toEqual([]);
    expect(await readdir(temporaryDirectory)).toEqual([]);
    await docker(engine, ["image", "rm", name]);
  });

  test("is told to be too large for the disk when saving it fills that", async () => {
    const engine = overlay2();
    const name = await localImage(engine);
    const commands = `[ "$1 $2" = "image push" ] && { echo "missing content: x"; exit 1; }
[ "$1 $2" = "image save" ] && { echo "write saved.tar: no space left on device" >&2; exit 1; }`;
    const attempt = openGivenImage({ scheme: "local", location: name }, runIn(await behind(engine, commands)));
    await expect(attempt).rejects.toMatchObject({ code: "build-disk-full" });
    await docker(engine, ["image", "rm", name]);
  });
});

describe("an engine that goes away in a push", () => {
  test("is named, and what it has of ours is removed when it is back", async () => {
    const engine = overlay2();
    const tries = await mkdtemp(join(temporaryDirectory, "tries-"));
    const away = `echo "Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?" >&2; exit 1`;
    const env = await behind(
      engine,
      `[ "$1" = push ] && { echo "unexpected EOF" >&2; exit 1; }
case "$*" in "image rm"*) echo x >> ${tries}/rm; [ $(wc -l < ${tries}/rm) -gt 2 ] || { ${away}; };; esac`,
    );
    const { log, error } = await build(env);
    expect(error).toMatchObject({ code: "build-builder-gone", message: "The builder stopped in the middle of the build." });
    expect((await stat(join(tries, "rm"))).size).toBe("x\n".length * 3);
    expect(await namesLeft(engine, log)).toEqual([]);
  });

  test("is named when the build is what it interrupts", async () => {
    const lost = "ERROR: failed to solve: Unavailable: error reading from server: EOF";
    const env = await behind(overlay2(), `[ "$1 $2" = "buildx build" ] && { echo "${lost}" >&2; exit 1; }`);
    expect((await build(env)).error).toMatchObject({ code: "build-builder-gone", detail: lost });
  });
});

onBuildKit((engine) => {
  describe("a builder that goes away", () => {
    const another: ReadonlySet<string> = new Set([`sha256:${"0".repeat(64)}`]);

    test.for(["ERROR: context deadline exceeded", "ERROR: rpc error: code = Unavailable desc = error reading from server: EOF"])(
      "between build and manifest is named at once: %s",
      async (says) => {
        await build(engine.env);
        const env = await behind(engine, `case "$*" in *attachment*) echo "${says}" >&2; exit 1;; esac`);
        const { error, log } = await build(env, another);
        expect(error).toMatchObject({ code: "build-builder-gone", detail: says });
        expect(log.filter((line) => line.startsWith("$"))).toHaveLength(1);
      },
    );

    test("while a layer is read is named, and nothing is called damaged", async () => {
      await build(engine.env);
      const { image: whole } = await build(engine.env);
      const layer = whole && (await measure(whole, { openLayers: false })).measurement.platforms[0]?.layers[0]?.digest;
      const cut = `"$DOCKER" "$@" | head -c 100000; echo "ERROR: rpc error: code = Unavailable desc = EOF" >&2; exit 1`;
      const { image } = await build(await behind(engine, `case "$*" in *attachment*${layer}*) ${cut};; esac`), another);
      expect(image?.source).toBe("builder");
      const reading = image === null ? null : measure(image, { openLayers: true });
      await expect(reading).rejects.toMatchObject({ code: "build-builder-gone" });
    });
  });
});
