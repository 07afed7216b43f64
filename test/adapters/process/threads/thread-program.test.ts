import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../../../../src/adapters/process/threads/layer-thread.ts", import.meta.url));

test("a thread compiles what decompresses, and nothing else", async () => {
  const { metafile } = await build({
    entryPoints: [program],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  expect(used.map(([path]) => path).filter((path) => path.includes("node_modules/"))).toEqual([]);
  expect(output?.bytes).toBeLessThan(60_000);
});
