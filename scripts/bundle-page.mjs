// Bundles the script of the HTML report from src/report/html/client/ into src/report/html/bundle.ts, which is committed:
// so the sources run and are tested without a build. `--check` writes nothing and fails when the two differ.
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../", import.meta.url);
const output = new URL("src/report/html/bundle.ts", root);

const present = await readFile(output, "utf8").catch(() => "");
const fresh = moduleText(await bundle());
if (process.argv[2] === "--check") {
  if (fresh !== present) {
    console.error("src/report/html/bundle.ts is not what its sources are bundled to; run: node scripts/bundle-page.mjs");
    process.exitCode = 1;
  }
} else {
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", root));
  execFileSync(process.execPath, [tsc, "-p", "src/report/html/client"], { cwd: root, stdio: "inherit" });
  if (fresh !== present) await writeFile(output, fresh);
}

async function bundle() {
  const license = await readFile(new URL("node_modules/d3-hierarchy/LICENSE", root), "utf8");
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ["src/report/html/client/main.ts"],
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome123", "firefox121", "safari17.5"],
    banner: { js: `/* Holds treemapSquarify of d3-hierarchy:\n${license.trim()}\n*/` },
    write: false,
  });
  return outputFiles[0].text;
}

function moduleText(script) {
  return `/** The script of the HTML report. Made by scripts/bundle-page.mjs. */\nexport const pageScript =\n  ${JSON.stringify(script)};\n`;
}
