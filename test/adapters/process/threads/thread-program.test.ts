import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("../../../../src/adapters/process/threads/layer-thread.ts", import.meta.url));

test("a thread compiles no more of its libraries than it uses", async () => {
  const { metafile } = await build({
    entryPoints: [program],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    mainFields: ["module", "main"],
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  // `import { z }` brings all of zod, with its words in fifty languages.
  expect(used.map(([path]) => path).filter((path) => /zod\/v4\/locales\/(?!en\.)/.test(path))).toEqual([]);
  expect(output?.bytes).toBeLessThan(500_000);
});
