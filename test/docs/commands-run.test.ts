import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { baselineDocument } from "../contracts/documents.ts";
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
  for (const store of ["baselines", "../baselines"]) {
    const path = join(directory, store, "image-size-baseline-web/baseline.json");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, JSON.stringify(baselineDocument({ name: "web" })));
  }
  for (const repository of ["shop", "tools"])
    await runCli(["dashboard", "--from", "baselines", "--out", `${repository}/_site`, "--repository", `acme/${repository}`], {
      directory,
    });
  return directory;
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
