// Fails when dist/ is not what the sources build to.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const generated = readdirSync(join("src", "generated"))
  .filter((name) => name.endsWith("-module.ts"))
  .map((name) => join("src", "generated", name));
const compiled = generated.map((path) => readFileSync(path));
const fresh = mkdtempSync(join(tmpdir(), "dist-"));
try {
  execFileSync(process.execPath, [join("scripts", "build.mjs"), "--to", fresh], { stdio: "inherit" });
  const names = (directory) =>
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
      .toSorted();
  const all = new Set([...names(fresh), ...names("dist")]);
  const read = (directory, name) => {
    try {
      return readFileSync(join(directory, name));
    } catch {
      return Buffer.alloc(0);
    }
  };
  const different = [...all].filter((name) => !read(fresh, name).equals(read("dist", name)));
  const stale = generated.filter((path, position) => !readFileSync(path).equals(compiled[position]));
  if (stale.length > 0) {
    console.error(`${stale.join(", ")}: not what wasm/ compiles to; run: npm run build`);
    process.exitCode = 1;
  } else if (all.size === 0 || different.length > 0) {
    console.error(`dist/ is not what the sources build to (${different.join(", ")}); run: npm run build`);
    process.exitCode = 1;
  } else {
    console.log(`dist/ is up to date (${all.size} files)`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
