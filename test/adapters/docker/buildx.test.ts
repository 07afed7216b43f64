import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type BuildRun, type BuiltImage, buildImage } from "../../../src/adapters/docker/buildx.ts";
import { findProgram } from "../../../src/adapters/process/process.ts";
import type { BuildInputs } from "../../../src/inputs/build-inputs.ts";
import { buildInputs } from "../../support/build-inputs.ts";
import { chosenBuilder } from "../../support/chosen-builder.ts";
import { type Files, noise, writeContext } from "../../support/context.ts";
import { shellRootfs } from "../../support/shell-rootfs.ts";
import { engines, onEveryBuilder } from "../../support/engine.ts";

let temporaryDirectory: string;
let built: BuiltImage[];
beforeEach(async () => {
  temporaryDirectory = await mkdtemp(join(tmpdir(), "buildx-"));
  built = [];
});
afterEach(async () => {
  await Promise.all(built.map((image) => image.dispose()));
  await rm(temporaryDirectory, { recursive: true, force: true });
});

interface Trial {
  readonly files: Files;
  readonly build?: Partial<BuildInputs>;
  readonly environment: Readonly<Record<string, string>>;
  readonly gitAuthToken?: BuildRun["gitAuthToken"];
}

async function build({ files, build: inputs = {}, environment, gitAuthToken = null }: Trial) {
  const log: string[] = [];
  const run = {
    workingDirectory: await writeContext(files),
    temporaryDirectory,
    environment: { ...process.env, ...environment },
    log: (line: string) => void log.push(line),
    gitAuthToken,
    ...chosenBuilder(environment),
  };
  const image = await buildImage(buildInputs(inputs), run);
  built.push(image);
  return { image, log };
}

const Blob = z.object({ mediaType: z.string(), digest: z.string(), size: z.int() });
const Manifest = z.object({ config: Blob, layers: z.array(Blob) });

async function manifestOf(image: BuiltImage) {
  const [root] = image.content.roots;
  if (root === undefined || image.content.roots.length !== 1) throw new Error("one root was expected");
  return Manifest.parse(JSON.parse(Buffer.from(await image.content.readDocument(root)).toString()));
}

async function layerBytes(image: BuiltImage, layer: z.infer<typeof Blob>): Promise<Buffer> {
  const stream = await image.content.openLayer(layer);
  if (stream === null) throw new Error("the layer is not there");
  return await buffer(stream);
}

const twoLayers: Files = {
  Dockerfile: "FROM scratch\nCOPY a /a\nCOPY b /b\n",
  a: noise(300_000, "a"),
  b: "text ".repeat(50_000),
};

onEveryBuilder((engine) => {
  test("a build gives the manifest and every byte of its layers", async () => {
    const { image } = await build({ files: twoLayers, environment: engine.env });
    const manifest = await manifestOf(image);
    expect(manifest.layers).toHaveLength(2);
    for (const layer of manifest.layers) {
      const bytes = await layerBytes(image, layer);
      expect(bytes).toHaveLength(layer.size);
      expect(`sha256:${createHash("sha256").update(bytes).digest("hex")}`).toBe(layer.digest);
    }
    const [first] = manifest.layers;
    expect(first?.size).toBeGreaterThan(300_000);
    expect(first?.size).toBeLessThan(301_000);
  });

  test("a build tells how it was done and what it made", async () => {
    const { image } = await build({ files: twoLayers, build: { tags: ["acme/build-test:1"] }, environment: engine.env });
    const { config } = await manifestOf(image);
    expect(image.source).toBe(engine.name === "overlay2" ? "loopback-registry" : "oci-layout");
    const driver = engine.name === "buildkit" ? "remote" : "docker";
    expect(image.builder).toMatchObject({ driver, store: engine.name });
    expect(image.imageId).toBe(config.digest);
    expect(JSON.parse(image.metadata)).toMatchObject({ "image.name": "docker.io/acme/build-test:1" });
    await dockerOutput(engine.env, ["image", "rm", "--force", "acme/build-test:1"]);
  });

  test("annotations of an index that one platform has not are left out, and said", async () => {
    const annotations = ["index:org.opencontainers.image.description=hello", "manifest:a.b=c"];
    const { image, log } = await build({ files: twoLayers, build: { annotations }, environment: engine.env });
    expect((await manifestOf(image)).layers).toHaveLength(2);
    expect(log).toContain(
      "The image has one platform and so no index: 'index:org.opencontainers.image.description=hello' is left out.",
    );
  });

  test("the log shows the command, and then the build as it goes", async () => {
    const { log } = await build({ files: twoLayers, environment: engine.env });
    expect(log[0]).toMatch(/^\$ docker buildx build .*--provenance=false --sbom=false .*--progress=plain -- \.$/);
    expect(log).toContainEqual(expect.stringMatching(/^#\d+ \[2\/2\] COPY b \/b$/));
  });

  test("a Dockerfile cannot give the runner commands, nor flood it", async () => {
    const shell = [
      "echo '::set-output name=verdict::pass'",
      "echo '##[set-output name=verdict]pass'",
      String.raw`printf 'progress\r::error::x\r\033[31m::warning::y\033[0m\n'`,
      // 3^11 characters on one line.
      "i=0; while [ $i -lt 11 ]; do s=${s:-x}$s$s; i=$((i+1)); done; echo $s",
    ].join(" && ");
    const rootfs = await shellRootfs();
    const Dockerfile = `FROM scratch\nCOPY rootfs/ /\nRUN ${shell}\n`;
    const { log } = await build({ files: { ...rootfs, Dockerfile }, environment: engine.env });
    const commands = log.filter((line) => line.trimStart().startsWith("::") || line.includes("##["));
    expect(commands).toEqual([]);
    expect(log.join("\n")).toContain("set-output name=verdict]pass");
    expect(Math.max(...log.map((line) => line.length))).toBeLessThan(9_000);
  });

  test("secrets reach the build, and neither the log nor the image's directory", async () => {
    const run =
      "RUN --mount=type=secret,id=text --mount=type=secret,id=file --mount=type=secret,id=env cat /run/secrets/* > /all && cat /all";
    const files = { ...(await shellRootfs()), Dockerfile: `FROM scratch\nCOPY rootfs/ /\n${run}\n`, "cert.pem": "from-a-file" };
    const inputs = {
      secrets: ["text=hunter2\nsecond-line", "without-value"],
      secretFiles: ["file=cert.pem", "other=not-there.pem"],
      secretEnvs: ["env=MY_TOKEN"],
      buildArgs: ["COPY_OF=hunter2"],
    };
    const { image, log } = await build({
      files,
      build: inputs,
      environment: { ...engine.env, MY_TOKEN: "from-the-environment" },
    });
    const layers = (await manifestOf(image)).layers;
    const last = layers.at(-1);
    const content = last === undefined ? "" : gunzipSync(await layerBytes(image, last)).toString();
    expect(content).toContain("from-the-environment");
    expect(content).toContain("hunter2\nsecond-line");
    expect(content).toContain("from-a-file");
    expect(log.join("\n")).not.toMatch(/hunter2|second-line|from-the-environment/);
    expect(log).toContain("Warning: Input 'secrets' has 1 entry without an id or a value, left out.");
    expect(log).toContain("Warning: The file of secret 'other' does not exist; the secret is left out.");
    const [workspace = ""] = await readdir(temporaryDirectory);
    expect(await readdir(join(temporaryDirectory, workspace))).not.toContain("secrets");
  });

  test("the GitHub token reaches the build as the secret that git asks for", async () => {
    const run = "RUN --mount=type=secret,id=GIT_AUTH_TOKEN.github.com test -s /run/secrets/GIT_AUTH_TOKEN.github.com";
    const files = { ...(await shellRootfs()), Dockerfile: `FROM scratch\nCOPY rootfs/ /\n${run}\n` };
    const { log } = await build({ files, environment: engine.env, gitAuthToken: { host: "github.com", token: "ghs_abcdef" } });
    expect(log[0]).toContain("--secret id=GIT_AUTH_TOKEN.github.com,src=");
    expect(log.join("\n")).not.toContain("ghs_abcdef");
  });

  test("nothing is left once the image is disposed of", async () => {
    const { image, log } = await build({ files: twoLayers, environment: engine.env });
    expect(await readdir(temporaryDirectory)).toHaveLength(1);
    await image.dispose();
    expect(await readdir(temporaryDirectory)).toEqual([]);
    const tag = /--tag (127\S+)/.exec(log[0] ?? "")?.[1] ?? "";
    const images = await dockerOutput(engine.env, ["image", "ls", "--format", "{{.Repository}}:{{.Tag}}"]);
    expect(images.split("\n")).not.toContain(tag || "no tag was given");
  });

  test("a temporary directory with a comma, quotes and blanks in its name works", async () => {
    temporaryDirectory = await mkdtemp(join(temporaryDirectory, 'a, "b" c-'));
    const { image } = await build({ files: twoLayers, build: { secrets: ["s=value"] }, environment: engine.env });
    expect((await manifestOf(image)).layers).toHaveLength(2);
  });
});

async function dockerOutput(environment: Readonly<Record<string, string>>, args: string[]): Promise<string> {
  return (await promisify(execFile)("docker", args, { env: { ...process.env, ...environment } })).stdout;
}

function engineOf(store: "overlay2" | "containerd") {
  const found = engines().find(({ name }) => name === store);
  if (found === undefined) throw new Error(`no engine has the ${store} store`);
  return found;
}

describe("both ways to the manifest", () => {
  test("agree on the layers within 0.1%", async () => {
    const images = [];
    for (const engine of engines()) images.push((await build({ files: twoLayers, environment: engine.env })).image);
    const sizes = await Promise.all(
      images.map(async (image) => (await manifestOf(image)).layers.reduce((sum, { size }) => sum + size, 0)),
    );
    const [one = 0, other = 0] = sizes;
    expect(sizes).toHaveLength(2);
    expect(Math.abs(one - other)).toBeLessThanOrEqual(one / 1000);
  });

  test("are told apart again when the engine refuses the export it seemed to offer", async () => {
    const docker = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
    const liar = `#!/bin/sh
if [ "$1 $2" = "buildx ls" ]; then
  echo '{"Name":"default","Driver":"docker","Current":true,"Nodes":[{"Labels":{"org.mobyproject.buildkit.worker.snapshotter":"overlayfs"}}]}'
else exec ${docker} "$@"; fi
`;
    const PATH = `${await writeContext({ docker: liar })}:${process.env["PATH"]}`;
    const { image } = await build({ files: twoLayers, environment: { ...engineOf("overlay2").env, PATH } });
    expect(image.source).toBe("loopback-registry");
    expect((await manifestOf(image)).layers).toHaveLength(2);
  });

  test("are told apart for an old buildx, which cannot list builders as JSON", async () => {
    const docker = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
    const old = `#!/bin/sh
if [ "$1 $2" = "buildx ls" ]; then echo "unknown flag: --format" >&2; exit 125; fi
exec ${docker} "$@"
`;
    const PATH = `${await writeContext({ docker: old })}:${process.env["PATH"]}`;
    for (const engine of engines()) {
      const { image } = await build({ files: twoLayers, environment: { ...engine.env, PATH } });
      expect(image.builder?.store).toBe(engine.name);
    }
  });
});

test("several platforms are built at once where the builder can", async () => {
  const { image } = await build({
    files: twoLayers,
    build: { platforms: ["linux/amd64", "linux/arm64"] },
    environment: engineOf("containerd").env,
  });
  const [root] = image.content.roots;
  if (root === undefined) throw new Error("one root was expected");
  const index = JSON.parse(Buffer.from(await image.content.readDocument(root)).toString());
  expect(index.manifests).toMatchObject([{ platform: { architecture: "amd64" } }, { platform: { architecture: "arm64" } }]);
  expect(image.imageId).toBe(root.digest);
});

test("an engine that cannot reach this machine is named as the reason", async () => {
  const docker = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
  const elsewhere = `#!/bin/sh
if [ "$1" = push ]; then exec ${docker} push 127.0.0.1:9/image:measured; fi
exec ${docker} "$@"
`;
  const PATH = `${await writeContext({ docker: elsewhere })}:${process.env["PATH"]}`;
  const environment = { ...engineOf("overlay2").env, PATH };
  const attempt = build({ files: twoLayers, build: { tags: ["127.0.0.1:9/image:measured"] }, environment });
  await expect(attempt).rejects.toThrow("The Docker engine runs on another machine and cannot push the image to this one.");
  await dockerOutput(environment, ["image", "rm", "127.0.0.1:9/image:measured"]);
});

describe("an image that another job removes from the engine while it is handed over", () => {
  const lostAtBuild =
    "ERROR: failed to solve: failed to get digest sha256:3f: open /var/lib/docker/image/overlay2/imagedb/content/sha256/3f: no such file or directory";
  const lostAtPush =
    "could not find image from tag 127.0.0.1:1/i:measured: failed to get digest sha256:3f: open /x: no such file or directory";

  test.for([
    { when: "before its push", at: `[ "$1" = push ]`, does: `"$DOCKER" image rm --force "$2" >&2` },
    { when: "from under its name", at: `[ "$1" = push ]`, does: `echo "${lostAtPush}" >&2; exit 1` },
    { when: "before it is named", at: `[ "$1 $2" = "buildx build" ]`, does: `echo "${lostAtBuild}" >&2; exit 1` },
  ])("$when is built again from the cache", async ({ at, does }) => {
    const once = await mkdtemp(join(temporaryDirectory, "once-"));
    const environment = await withDocker(`${at} && rmdir "${once}" 2>/dev/null && { ${does}; }`);
    const { image, log } = await build({ files: twoLayers, build: { noCache: true }, environment });
    const commands = log.filter((line) => line.startsWith("$ docker buildx"));
    expect((await manifestOf(image)).layers).toHaveLength(2);
    expect(commands.map((line) => line.includes("--no-cache"))).toEqual([true, false]);
    expect(log).toContain("The Docker engine lost the image that had just been built. It is built again, from the cache.");
  });

  test("is given up when it is removed again and again", async () => {
    const environment = await withDocker(`[ "$1" = push ] && "$DOCKER" image rm --force "$2" >&2`);
    const attempt = build({ files: twoLayers, environment });
    await expect(attempt).rejects.toThrow("The Docker engine lost the image that had just been built.");
  });

  test("is measured by each of several jobs that make it at the same time", async () => {
    const environment = engineOf("overlay2").env;
    const images = await Promise.all(
      Array.from({ length: 4 }, async () => (await build({ files: twoLayers, environment })).image),
    );
    const manifests = await Promise.all(images.map(async (image) => await manifestOf(image)));
    expect(new Set(manifests.map(({ config }) => config.digest)).size).toBe(1);
  });
});

/** The overlay2 store behind a `docker` that does as the shell commands say before it does as docker does. */
async function withDocker(commands: string): Promise<Readonly<Record<string, string>>> {
  const docker = (await findProgram("docker", process.env["PATH"] ?? "")) ?? "";
  const script = `#!/bin/sh\nDOCKER=${docker}\n${commands}\nexec "$DOCKER" "$@"\n`;
  return { ...engineOf("overlay2").env, PATH: `${await writeContext({ docker: script })}:${process.env["PATH"]}` };
}
