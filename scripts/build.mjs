// Builds dist/ from src/: TypeScript to build/ first, because ncc reads JavaScript only. `--to DIR` builds elsewhere.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { to: { type: "string", default: "dist" } } });
const node = (...args) => execFileSync(process.execPath, args, { stdio: "inherit" });
const ncc = join("node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js");
const tsc = join("node_modules", "typescript", "bin", "tsc");

rmSync("build", { recursive: true, force: true });
rmSync(values.to, { recursive: true, force: true });
node(join("scripts", "bundle-page.mjs"));
node(tsc, "-p", "tsconfig.build.json");
cpSync("package.json", join("build", "package.json"));
node(ncc, "build", join("build", "main.js"), "-o", values.to, "--license", "licenses.txt", "--quiet");
node(ncc, "build", join("build", "cli", "main.js"), "-o", join(values.to, "cli"), "--license", "licenses.txt", "--quiet");
