import { expect, test } from "vitest";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { layoutFiles } from "../support/image-layout.ts";
import { reportOf, World, type Files } from "../support/world.ts";

const step = { env: engines()[0]?.env ?? {} };

/** An image of its own folder, as it is built and as it lies there ready. */
const ready = (folder: string, bytes: number): Files => layoutFiles(folder, { [folder]: bytes });
const image = (folder: string, bytes: number): Files => ({
  [`${folder}/Dockerfile`]: "FROM scratch\nCOPY data /data\n",
  [`${folder}/data`]: noise(bytes, folder),
});
const config = (...entries: readonly string[]): Files => ({
  ".github/image-size-budget.yml": ["images:", ...entries.map((entry) => `  - { ${entry} }`), ""].join("\n"),
});
const api = "name: api, context: api";
const [readyApi, readyWeb] = ["name: api, image: oci-dir://api", "name: web, image: oci-dir://web"];

test("an image that leaves the list and grows is judged once more, and told", async () => {
  await using world = await World.start(step);
  await world.push({ ...image("api", 50_000), ...ready("web", 60_000), ...config(api, readyWeb) });
  const pull = await world.propose({ ...image("api", 500_000), ...config(readyWeb) });
  const result = await pull.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  expect(pull.comments.at(-1)?.body).toContain("No longer measured: `api`");
  expect((await reportOf(result)).ruleChanges).toMatchObject([{ kind: "left", image: "api", judged: "again" }]);
});

test("an image that is really gone is told, and blocks nothing", async () => {
  await using world = await World.start(step);
  await world.push({ ...image("api", 50_000), ...ready("web", 60_000), ...config(api, readyWeb) });
  const pull = await world.propose({ "api/Dockerfile": null, "api/data": null, ...config(readyWeb) });
  expect(await pull.run()).toMatchObject({ exitCode: 0, outputs: { verdict: "pass" } });
  expect(pull.comments.at(-1)?.body).toContain("No longer measured: `api`.");
});

test("an image that is renamed and moved is held against what it was called before", async () => {
  await using world = await World.start(step);
  await world.push({ ...image("api", 400_000), ...ready("web", 60_000), ...config(api, readyWeb) });
  const moved = { "api/Dockerfile": null, "api/data": null, ...config("name: api2, context: api2, justify-at: 9999%", readyWeb) };
  const pull = await world.propose({ ...image("api2", 4_000_000), ...moved });
  const result = await pull.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  const body = pull.comments.at(-1)?.body ?? "";
  expect(body).toMatch(/No longer measured: `api`\. New: `api2`, 4\.0.MB, judged together with `api` as one image\./);
  expect(body).toContain("Image-Size-Justification(api2):");
  const { images, ruleChanges } = await reportOf(result);
  expect(images.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["api2", "unjustified"],
    ["web", "pass"],
  ]);
  expect(ruleChanges).toMatchObject([
    { kind: "left", image: "api", judged: "together" },
    { kind: "joined", image: "api2", with: ["api"] },
  ]);

  const justified = await pull.describe("Image-Size-Justification(api2): the models are part of the image now\n");
  expect(justified).toMatchObject({ exitCode: 0, outputs: { verdict: "justified" } });
});

test("a renamed image of the same size is unchanged", async () => {
  await using world = await World.start(step);
  await world.push({ ...image("api", 400_000), ...config(api) });
  const pull = await world.propose({
    "api/Dockerfile": null,
    "api/data": null,
    "api2/Dockerfile": "FROM scratch\nCOPY data /data\n",
    "api2/data": noise(400_000, "api"),
    ...config("name: api2, context: api2"),
  });
  expect(await pull.run()).toMatchObject({
    exitCode: 0,
    outputs: { verdict: "pass", "growth-percent": expect.stringMatching(/^-?0\./) },
  });
  expect(pull.comments.at(-1)?.body).toContain("New: `api2`");
});

test("parts that are split off count with what they came from", async () => {
  await using world = await World.start(step);
  await world.push({ ...ready("api", 400_000), ...config(readyApi) });
  const split = config(readyApi, "name: api-data, image: oci-dir://api-data");
  const pull = await world.propose({ ...ready("api", 200_000), ...ready("api-data", 350_000), ...split });
  expect(await pull.run()).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  expect(pull.comments.at(-1)?.body).toMatch(/New: `api-data`, 350\.\d.kB, judged together with `api` as one image\./);
});

test("a new image beside others that stay as they are is told, and not judged", async () => {
  await using world = await World.start(step);
  await world.push({ ...ready("api", 400_000), ...config(readyApi) });
  const pull = await world.propose({ ...ready("web", 350_000), ...config(readyApi, readyWeb) });
  expect(await pull.run()).toMatchObject({ exitCode: 0, outputs: { verdict: "no-baseline" } });
  expect(pull.comments.at(-1)?.body).toMatch(/New: `web`, 350\.\d.kB\./);
});
