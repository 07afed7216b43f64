import { globSync } from "node:fs";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { root } from "./files.ts";

test("every script finds the modules and the names that it imports, though no compiler and no other test looks at most of them", async () => {
  const entryPoints = globSync("scripts/**/*.mjs", { cwd: root });
  expect(entryPoints.length).toBeGreaterThan(10);
  const bundles = { bundle: true, write: false, outdir: "nowhere", packages: "external" } as const;
  const settings = { absWorkingDir: root, platform: "node", format: "esm", logLevel: "silent" } as const;
  await expect(build({ entryPoints, ...bundles, ...settings })).resolves.toMatchObject({ errors: [] });
});
