import { copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { baselineDocument } from "../contracts/documents.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { fixture } from "../support/layouts.ts";
import { serveLayout } from "../support/registry.ts";
import { project, runCli } from "../support/run-cli.ts";
import { documentedCommands, wordsOf } from "./documented-commands.ts";

const dockerfile = { Dockerfile: "FROM scratch\nCOPY data /data\n", data: noise(10_000, "data") };
const bakeFile = 'group "default" { targets = ["web"] }\ntarget "web" { context = "." }\n';
const env = engines()[0]?.env ?? {};

/** A checkout as the documents speak of it: images by name, baselines inside and beside it, and dashboards of other repositories. */
async function checkout(): Promise<string> {
  const directory = await project(
    {
      ...dockerfile,
      "docker-bake.hcl": bakeFile,
      ".github/image-size-budget.yml": "images:\n  - name: web\n    max-size: 250 MB\n",
    },
    {},
  );
  for (const image of ["app:1.4", "app:1.5"])
    await copyFile(fixture("docker-save-overlay2-exotic.tar.gz"), join(directory, image));
  for (const store of ["baselines", "../baselines"]) await writeBaseline(join(directory, store));
  await cp(await dashboards(), directory, { recursive: true });
  return directory;
}

async function writeBaseline(store: string): Promise<void> {
  const path = join(store, "image-size-baseline-web/baseline.json");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(baselineDocument({ name: "web" })));
}

let made: Promise<string> | null = null;

/** The dashboards of two repositories; made once. */
async function dashboards(): Promise<string> {
  return await (made ??= makeDashboards());
}

async function makeDashboards(): Promise<string> {
  const directory = await temporaryDirectory("dashboards-");
  await writeBaseline(join(directory, "baselines"));
  for (const repository of ["shop", "tools"]) {
    const args = ["--out", `sites/${repository}/_site`, "--repository", `acme/${repository}`];
    await runCli(["dashboard", "--from", "baselines", ...args], { directory });
  }
  return join(directory, "sites");
}

/** What a reader writes in place of what the documents leave open, and the registry of this test for that of the example. */
async function written(words: readonly string[]): Promise<readonly string[]> {
  const registry = words.some((word) => word.startsWith("registry://")) ? await serveLayout(fixture("gzip")) : null;
  const meant: Readonly<Record<string, string>> = { "DIR…": "shop/_site", SITE: "_fleet" };
  return words.map(
    (word) => meant[word] ?? (word.startsWith("registry://") ? `registry://${registry?.repository}:latest` : word),
  );
}

const lines = [...new Set(documentedCommands.map(({ line }) => line))];

test.concurrent.for(lines)(
  "image-size-budget %s does what it says, as it stands in the documents",
  async (line, { expect: told }) => {
    const { exitCode, stderr } = await runCli(await written(wordsOf(line)), { directory: await checkout(), env });
    told({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: expect.not.stringContaining("error:") });
  },
);
