import { expect, test } from "vitest";
import { z } from "zod";
import { openLayout } from "../../src/image/sources/layout.ts";
import { findImages } from "../../src/image/oci/manifests.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { fixture } from "../support/layouts.ts";
import { serveLayout } from "../support/registry.ts";
import { runCli } from "../support/run-cli.ts";

const [gzip, docker] = [`oci-dir://${fixture("gzip")}`, `oci-dir://${fixture("docker-mediatypes")}`];
const Series = z.object({ images: z.array(z.object({ newBytes: z.int(), storedBytes: z.int() })), storedBytes: z.int() });

async function layersOf(name: string): Promise<readonly string[]> {
  const content = await openLayout(fixture(name));
  const { images } = await findImages(content);
  await content.close();
  return images.flatMap(({ manifest }) => manifest.layers.map(({ digest }) => digest));
}

test("versions of an image become a table, and what they come to", async () => {
  const directory = await temporaryDirectory("cost-");
  const options = ["--price-per-gb-month", "0.10", "--pull-bandwidth", "1 Mbit/s", "--retention", "last 1"];
  const { exitCode, stdout, stderr } = await runCli(["cost", gzip, docker, ...options], { directory });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toMatch(/^ +Version +Size +New +Registry holds +Update pulls +In$/m);
  const words = stdout.replaceAll(/\s+/g, " ");
  expect(words).toContain("After 2 pushes the registry holds 12.0 kB, less than 0.01 a month at 0.10 per GB.");
  expect(
    Math.max(
      ...(stdout
        .split("\n\n")
        .at(-1)
        ?.split("\n")
        .map((line) => line.length) ?? []),
    ),
  ).toBeLessThanOrEqual(80);
  expect(stdout).toContain("With the last version kept, it holds 10.8 kB");
});

test("a registry is asked for manifests and never for a layer, and holds what a layout holds", async () => {
  const { repository, requests } = await serveLayout(fixture("attestation-multi-platform"));
  const directory = await temporaryDirectory("cost-");
  const [there, here] = await Promise.all(
    [`registry://${repository}:latest`, `oci-dir://${fixture("attestation-multi-platform")}`].map(async (image) => {
      const { stdout } = await runCli(["cost", "--json", gzip, image], { directory });
      return Series.parse(JSON.parse(stdout));
    }),
  );
  expect(there).toEqual(here);
  const layers = await layersOf("attestation-multi-platform");
  expect(layers.length).toBeGreaterThan(1);
  expect(requests.filter((request) => layers.some((digest) => request.endsWith(digest)))).toEqual([]);
  expect(there?.storedBytes).toBe(there?.images.reduce((sum, { newBytes }) => sum + newBytes, 0));
});

test.for([
  { args: [], says: "Input 'IMAGE' is missing." },
  { args: ["docker://app"], says: "Input 'IMAGE' is \"docker://app\"" },
  { args: [gzip, "nothing.tar"], says: 'There is nothing at "nothing.tar".' },
  { args: [gzip, "--retention", "30 days"], says: "Input '--retention' is \"30 days\"" },
  { args: [gzip, "--price-per-gb-month", "$1"], says: "Input '--price-per-gb-month' is \"$1\"" },
  { args: [gzip, "--pull-bandwidth", "fast"], says: "Input '--pull-bandwidth' is \"fast\"" },
  { args: [gzip, "--price", "1"], says: "--price" },
  { args: ["oci-dir://nowhere"], says: "nowhere" },
])("$args fails and says what is wrong", async ({ args, says }) => {
  const { exitCode, stdout, stderr } = await runCli(["cost", ...args], { directory: await temporaryDirectory("cost-") });
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: "", stderr: expect.stringContaining(says) });
});
