// Compiles what is in wasm/ into src/generated/, which is committed: so the sources run and are tested without a build.
import { readFile, writeFile } from "node:fs/promises";
import asc from "assemblyscript/asc";

const options = ["-O3", "--converge", "--enable", "simd", "--noAssert", "--runtime", "stub", "--outFile", "module.wasm"];

/** Memory that several modules and threads see is given from outside, and as large as it ever gets: src/image/compression/shared-memory.ts. */
const inShared = ["--enable", "threads", "--importMemory", "--sharedMemory", "--initialMemory", "39", "--maximumMemory", "39"];

await compile("inflate", "inflateModule", inShared);
await compile("content-hash", "contentHashModule", inShared);
await compile("go-functions", "goFunctionsModule");
await compile("owned-paths", "ownedPathsModule");
await compile("listing-rows", "listingRowsModule");
await compile("stored-listing", "storedListingModule");
await compile("tar-header", "tarHeaderModule");

async function compile(name, constant, more = []) {
  const source = `wasm/${name}.ts`;
  const written = new Map();
  const lines = [];
  const { error } = await asc.main([source, ...options, ...more], {
    readFile: async (path) => await readFile(new URL(`../${path}`, import.meta.url), "utf8").catch(() => null),
    writeFile: (path, contents) => void written.set(path, contents),
    listFiles: () => [],
    stderr: { write: (line) => void lines.push(line) },
  });
  if (error !== null) throw new Error(`${source} cannot be compiled:\n${lines.join("")}`);
  const base64 = Buffer.from(written.get("module.wasm")).toString("base64");
  await writeFile(
    new URL(`../src/generated/${name}-module.ts`, import.meta.url),
    `/** WebAssembly of ${source} in base64. Made by scripts/compile-wasm.mjs. */\nexport const ${constant} =\n  "${base64}";\n`,
  );
}
