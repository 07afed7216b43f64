import { expect, test } from "vitest";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { type Files, reportOf, World } from "../support/world.ts";

const config = `
defaults:
  warn-at: 10%
images:
  - name: api
    context: api
  - name: worker
    context: services/worker
    file: services/worker/image.Dockerfile
    justify-at: 20%
  - name: web
    context: web
    build-args: [THEME=dark]
    warn-at: 50%
    justify-at: 60%
`;

function service(directory: string, bytes: number, dockerfile = "Dockerfile"): Files {
  return {
    [`${directory}/${dockerfile}`]: "FROM scratch\nARG THEME\nCOPY data /data-$THEME\n",
    [`${directory}/data`]: noise(bytes, directory),
  };
}

const worker = (bytes: number) => service("services/worker", bytes, "image.Dockerfile");
const main = {
  ".github/image-size-budget.yml": config,
  ...service("api", 50_000),
  ...worker(100_000),
  ...service("web", 60_000),
};

test("three images have a baseline and a budget each, one comment, and one verdict", async () => {
  await using world = await World.start({ env: engines()[0]?.env ?? {} });
  const recorded = await world.push(main);
  expect(recorded).toMatchObject({ conclusion: "success", outputs: { verdict: "pass" } });
  const stored = world.repository.artifacts.map(({ name }) => name);
  expect(stored.toSorted()).toEqual(["api", "web", "worker"].map((name) => `image-size-baseline-${name}`));

  // 40% is below the budget of web, 22% is above that of worker.
  const pull = await world.propose({ ...worker(122_000), ...service("web", 84_000) });
  const refused = await pull.run();
  const judged = (await reportOf(refused)).images;
  expect(refused).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  expect(judged.map(({ name, verdict, baseline }) => [name, verdict, baseline.kind])).toEqual([
    ["api", "pass", "found"],
    ["worker", "unjustified", "found"],
    ["web", "pass", "found"],
  ]);
  expect(pull.comments).toHaveLength(1);
  for (const { name } of judged) expect(pull.comments[0]?.body).toMatch(new RegExp(`^\\|[^|]*\`${name}\``, "m"));

  const other = await pull.describe("Image-Size-Justification(web): pictures for the start page\n");
  expect(other).toMatchObject({ exitCode: 1, outputs: { verdict: "unjustified" } });
  const justified = await pull.describe("Image-Size-Justification(worker): time zones for all customers\n");
  expect(justified).toMatchObject({ exitCode: 0, outputs: { verdict: "justified" } });
  expect((await reportOf(justified)).images.map(({ reused }) => reused)).toEqual([true, true, true]);
  expect(pull.comments).toMatchObject([{ body: expect.stringContaining("time zones for all customers") }]);
});
