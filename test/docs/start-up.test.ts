import { join } from "node:path";
import { expect, test } from "vitest";
import { read } from "./files.ts";

/** What is imported at once, for more than its types: neither by `import type` nor by `import()`. */
const atOnce = /^(?:import|export)\s+(?!type\b)(?:[^;"]*?\sfrom\s+)?"([^"]+)"/gm;

/** The files of src/ and the packages that Node reads before the first line of an entry point runs. */
function loadedBy(entry: string): { readonly files: ReadonlySet<string>; readonly packages: readonly string[] } {
  const files = new Set([entry]);
  const packages = new Set<string>();
  // A set goes on with what is added meanwhile.
  for (const file of files)
    for (const [, name = ""] of read(file).matchAll(atOnce)) {
      if (name.startsWith(".")) files.add(join(file, "..", name));
      else if (!name.startsWith("node:")) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
    }
  return { files, packages: [...packages].toSorted() };
}

const forMeasuring = ["csv-parse", "smol-toml", "zod"];
const client = ["@octokit/core", "@octokit/plugin-retry", "@octokit/plugin-throttling"];

test.for([
  { entry: "src/cli/main.ts", packages: [] },
  { entry: "src/cli/check.ts", packages: forMeasuring },
  { entry: "src/cli/given-images.ts", packages: forMeasuring },
  { entry: "src/main.ts", packages: ["@actions/core", ...client, ...forMeasuring] },
  { entry: "src/adapters/process/threads/layer-thread.ts", packages: [] },
])("$entry loads no other packages before it runs", ({ entry, packages }) => {
  expect(loadedBy(entry).packages).toEqual(packages);
});

test("a command that measures nothing loads nothing that measures", () => {
  const { files } = loadedBy("src/cli/main.ts");
  expect([...files].filter((file) => /^src\/(?:image|measure|report\/(?!text\/wrap)|wiring)\//.test(file))).toEqual([]);
});

test("a report is shown by nothing but its own format", () => {
  const { files } = loadedBy("src/cli/check.ts");
  expect([...files].filter((file) => /^src\/report\/(?:html|markdown|text)\//.test(file))).toEqual([]);
});

test("a step loads what its role does once it knows its role", () => {
  const { files } = loadedBy("src/main.ts");
  const roles = ["measure-and-judge", "measure-matrix", "publish", "report-matrix"].map((name) => `src/runs/${name}.ts`);
  expect(roles.filter((role) => files.has(role))).toEqual([]);
  for (const role of roles) expect(read(role)).toContain("export async function");
});
