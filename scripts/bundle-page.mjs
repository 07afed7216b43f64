// Bundles the scripts of the pages into src/generated/, which is committed: so the sources run and are tested without a build.
// `--check` writes nothing and fails when the two differ.
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../", import.meta.url);
const d3 = await readFile(new URL("node_modules/d3-hierarchy/LICENSE", root), "utf8");
const bundles = [
  {
    of: "the HTML report",
    entry: "src/report/html/client/main.ts",
    output: "src/generated/report-page.ts",
    name: "pageScript",
    banner: `/* Holds treemapSquarify of d3-hierarchy:\n${d3.trim()}\n*/`,
  },
  {
    of: "the dashboard",
    entry: "src/dashboard/client/dashboard.ts",
    output: "src/generated/dashboard-page.ts",
    name: "dashboardScript",
    banner: "",
  },
];

const isCheck = process.argv[2] === "--check";
for (const bundle of bundles) {
  const output = new URL(bundle.output, root);
  const present = await readFile(output, "utf8").catch(() => "");
  const fresh = await moduleText(bundle);
  if (fresh === present) continue;
  if (isCheck) {
    console.error(`${bundle.output} is not what its sources are bundled to; run: node scripts/bundle-page.mjs`);
    process.exitCode = 1;
  } else {
    await writeFile(output, fresh);
  }
}

async function moduleText({ of, entry, name, banner }) {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [entry],
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    format: "iife",
    target: ["chrome123", "firefox121", "safari17.5"],
    banner: { js: banner },
    write: false,
  });
  const script = JSON.stringify(outputFiles[0].text);
  return `/** The script of ${of}. Made by scripts/bundle-page.mjs. */\nexport const ${name} =\n  ${script};\n`;
}
