import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { atEnd } from "../../../support/at-end.ts";

const addressesKib = 20_000_000;
const limited = `ulimit -v ${addressesKib}; exec "$0" "$@"`;

test.for(["1", "2"])("a limit on addresses is told as one where layers are read with %s threads", async (threads) => {
  const { stdout } = await promisify(execFile)("bash", ["-c", limited, process.execPath, await bundled(), threads]);
  expect(stdout).toBe("system-addresses-limited");
});

/** As it is released: what strips types from sources needs addresses as well. */
async function bundled(): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), "without-addresses-"));
  atEnd(async () => await rm(outdir, { recursive: true, force: true }));
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const entryPoints = ["without-addresses.ts", "../../../../src/adapters/process/threads/layer-thread.ts"].map(here);
  const options = {
    bundle: true,
    platform: "node",
    format: "esm",
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
  } as const;
  await build({ ...options, entryPoints, outdir });
  return join(outdir, "without-addresses.mjs");
}
