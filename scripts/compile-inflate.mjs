// Compiles wasm/inflate.ts into src/generated/, which is committed: so the sources run and are tested without a build.
import { readFile, writeFile } from "node:fs/promises";
import asc from "assemblyscript/asc";

const source = "wasm/inflate.ts";
const output = new URL("../src/generated/inflate-module.ts", import.meta.url);
const options = ["-O3", "--converge", "--enable", "simd", "--noAssert", "--runtime", "stub", "--outFile", "inflate.wasm"];

const files = new Map([[source, await readFile(new URL(`../${source}`, import.meta.url), "utf8")]]);
const written = new Map();
const lines = [];
const { error } = await asc.main([source, ...options], {
  readFile: (name) => files.get(name) ?? null,
  writeFile: (name, contents) => void written.set(name, contents),
  listFiles: () => [],
  stderr: { write: (line) => void lines.push(line) },
});
if (error !== null) throw new Error(`${source} cannot be compiled:\n${lines.join("")}`);
const base64 = Buffer.from(written.get("inflate.wasm")).toString("base64");
await writeFile(
  output,
  `/** WebAssembly of ${source} in base64. Made by scripts/compile-inflate.mjs. */\nexport const inflateModule =\n  "${base64}";\n`,
);
