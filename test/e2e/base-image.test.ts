import { execFile } from "node:child_process";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "node:process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { noise, writeContext } from "../support/context.ts";
import { type Engine, onBuildKit } from "../support/engine.ts";
import { temporaryDirectory } from "../support/layouts.ts";
import { type Files, reportOf, World } from "../support/world.ts";

/** An OCI layout under `base/` of a context: two layers, the first of the given size. */
async function baseLayout(engine: Engine, bytes: number): Promise<Files> {
  const context = await writeContext({
    Dockerfile: "FROM scratch\nCOPY library /usr/lib/library\nCOPY settings /etc/settings\n",
    library: noise(bytes, `library ${bytes}`),
    settings: noise(9000, "settings"),
  });
  const layout = join(await temporaryDirectory(), "base");
  const output = ["--provenance=false", "--output", `type=oci,tar=false,dest=${layout}`];
  await promisify(execFile)("docker", ["buildx", "build", ...output, context], { env: { ...env, ...engine.env } });
  const names = await Array.fromAsync(glob("{oci-layout,index.json,blobs/sha256/*}", { cwd: layout }));
  return Object.fromEntries(await Promise.all(names.map(async (name) => [`base/${name}`, await readFile(join(layout, name))])));
}

onBuildKit((engine) => {
  test("a base image that has moved is told from own layers, with both digests", async () => {
    await using world = await World.start({
      env: engine.env,
      inputs: { "build-contexts": "debian:12=oci-layout://./base" },
    });
    const app = {
      Dockerfile: "FROM debian:12\nCOPY app /app\n",
      ".dockerignore": "base\n",
      app: noise(20_000, "app"),
    };
    await world.push({ ...app, ...(await baseLayout(engine, 300_000)) });
    const pull = await world.propose(await baseLayout(engine, 350_000));
    const report = await reportOf(await pull.run());

    const [image] = report.images;
    const [now] = image?.measurement.baseImages ?? [];
    const [earlier] = image?.baseline.kind === "found" ? image.baseline.baseImages : [];
    expect(image?.measurement.platforms[0]?.layers.map(({ origin, lines }) => [origin, lines?.startLine])).toEqual([
      ["base", undefined],
      ["base", undefined],
      ["own", 2],
    ]);
    expect([now?.reference, earlier?.reference]).toEqual(["debian:12", "debian:12"]);
    expect(now?.digest).not.toBe(earlier?.digest);
    const short = (digest = "") => digest.slice(7, 19);
    expect(pull.comments[0]?.body).toContain(
      `base image \`debian:12\` (now \`${short(now?.digest)}\`, was \`${short(earlier?.digest)}\`)`,
    );
  });
});
