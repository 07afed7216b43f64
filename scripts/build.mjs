// Builds dist/ from src/: TypeScript to build/ first, because ncc reads JavaScript only. `--to DIR` builds elsewhere. Types are
// checked by `npm run check:types`.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync, transformSync } from "esbuild";
import { licensesOf } from "./licenses.mjs";

const { values } = parseArgs({ options: { to: { type: "string", default: "dist" } } });
const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });
const ncc = join("node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js");
const tsc = join("node_modules", "typescript", "bin", "tsc");

rmSync("build", { recursive: true, force: true });
rmSync(values.to, { recursive: true, force: true });
node(join("scripts", "bundle-page.mjs"));
node(join("scripts", "compile-wasm.mjs"));
node(tsc, "-p", "tsconfig.build.json");
cpSync("package.json", join("build", "package.json"));
bundle(join("build", "main.js"), values.to);
bundle(join("build", "cli", "launch.js"), join(values.to, "cli"));
bundleThread(join("build", "adapters", "process", "threads", "layer-thread.js"));
// npm makes it so when it installs; so does whoever runs it from a checkout.
chmodSync(join(values.to, "cli", "index.js"), 0o755);

function bundle(entry, to) {
  const stats = join("build", "stats.json");
  node(ncc, "build", entry, "-o", to, "--stats-out", stats, "--quiet", "--no-cache");
  writeFileSync(join(to, "licenses.txt"), licensesOf(JSON.parse(readFileSync(stats, "utf8")), process.cwd()));
  for (const name of readdirSync(to)) if (name.endsWith(".js")) writeAscii(join(to, name));
}

/**
 * The program of a thread, which the other two look for beside themselves. What it is made of, they are made of as well.
 */
function bundleThread(entry) {
  const name = "layer-thread.mjs";
  const outfile = join(values.to, name);
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: "node", format: "esm", mainFields: ["module", "main"] });
  writeAscii(outfile);
  writeFileSync(join(values.to, "cli", name), `import "../${name}";\n`);
}

/** Node keeps a source of ASCII in half the memory, for as long as the program runs: some 4 MB of it. */
function writeAscii(path) {
  const { code } = transformSync(readFileSync(path, "utf8"), { charset: "ascii", target: "node24" });
  // What is left are comments, regular expressions, in which an escape means the same, and raw text, in which it does not.
  const raw = /String\.raw`[^`]*[^\0-\x7f]/.exec(code);
  if (raw !== null) throw new Error(`${path}: an escape would mean something else in ${JSON.stringify(raw[0])}`);
  writeFileSync(
    path,
    code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
  node("--check", path);
}
