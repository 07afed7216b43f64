import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { type Files, noise, writeContext } from "./context.ts";
import { dynamicShell, shellRootfs } from "./shell-rootfs.ts";
import { engines, onEveryStore, type Engine } from "./engine.ts";

onEveryStore((engine) => {
  test("docker info names the store that the engine is listed under", async () => {
    const { stdout } = await docker(engine, ["info", "--format", "{{.Driver}} {{.DriverStatus}}"]);
    expect(stdout).toMatch(engine.name === "overlay2" ? /^overlay2 / : /io\.containerd\.snapshotter/);
  });

  test.for([
    { name: "the shell that tests use", rootfs: shellRootfs },
    { name: "a shell with its libraries", rootfs: dynamicShell },
  ])("RUN works on nothing but $name", async ({ rootfs }) => {
    const dockerfile = "FROM scratch\nCOPY rootfs/ /\nRUN mkdir /data && echo kept > /data/file && cat /data/file\n";
    const { stderr } = await build(engine, { ...(await rootfs()), Dockerfile: dockerfile });
    expect(stderr).toMatch(/^#\d+ [\d.]+ kept$/m);
  });

  test("the build uses the engine's own builder", async () => {
    const { stderr } = await build(engine, { Dockerfile: "FROM scratch\nCOPY noise /\n", noise: noise(10, "builder") });
    expect(stderr).toContain('building with "default" instance using docker driver');
  });
});

test("there is an engine for at least one store, each with its own endpoint", () => {
  const endpoints = engines().map(({ env }) => env["DOCKER_HOST"]);
  expect(endpoints.length).toBeGreaterThan(0);
  expect(new Set(endpoints).size).toBe(endpoints.length);
});

async function build(engine: Engine, files: Files) {
  const context = await writeContext(files);
  return docker(engine, ["buildx", "build", "--no-cache", "--progress", "plain", "--provenance=false", context]);
}

function docker(engine: Engine, args: readonly string[]) {
  return promisify(execFile)("docker", args, { env: { ...process.env, ...engine.env } });
}
