// Builds dist/ from src/: TypeScript to build/ first, because ncc reads JavaScript only. `--to DIR` builds elsewhere.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { licensesOf } from "./licenses.mjs";

const { values } = parseArgs({ options: { to: { type: "string", default: "dist" } } });
const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });
const ncc = join("node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js");
const tsc = join("node_modules", "typescript", "bin", "tsc");

rmSync("build", { recursive: true, force: true });
rmSync(values.to, { recursive: true, force: true });
node(join("scripts", "bundle-page.mjs"));
node(join("scripts", "compile-inflate.mjs"));
node(tsc, "-p", "tsconfig.build.json");
cpSync("package.json", join("build", "package.json"));
bundle(join("build", "main.js"), values.to);
bundle(join("build", "cli", "launch.js"), join(values.to, "cli"));
// npm makes it so when it installs; so does whoever runs it from a checkout.
chmodSync(join(values.to, "cli", "index.js"), 0o755);

function bundle(entry, to) {
  const stats = join("build", "stats.json");
  node(ncc, "build", entry, "-o", to, "--stats-out", stats, "--quiet");
  writeFileSync(join(to, "licenses.txt"), licensesOf(JSON.parse(readFileSync(stats, "utf8")), process.cwd()));
  for (const name of readdirSync(to)) if (name.endsWith(".js")) writeAscii(join(to, name));
}

/** Node keeps a source of ASCII in half the memory: some 4 MB of it, for as long as the program runs. */
function writeAscii(path) {
  const source = readFileSync(path, "utf8");
  const changed = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.exec(source);
  if (changed !== null) throw new Error(`${path}: an escape would mean something else in ${JSON.stringify(changed[0])}`);
  writeFileSync(
    path,
    source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}
