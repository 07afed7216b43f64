import { expect, test } from "vitest";
import { noise } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { layoutFiles } from "../support/image-layout.ts";
import { seen } from "../support/jobs.ts";
import { type Files, reportOf, World } from "../support/world.ts";

const services = ["api", "worker", "web"];
const config = (concurrency: string) =>
  `concurrency: ${concurrency}\nimages:\n${services.map((name) => `  - name: ${name}\n    context: ${name}\n`).join("")}`;

/** Every service has the same first layer, byte for byte, and a second one of its own. */
function service(name: string, bytes: number): Files {
  return {
    [`${name}/Dockerfile`]: `FROM scratch\nCOPY shared /shared\nCOPY own /${name}\n`,
    [`${name}/shared`]: noise(80_000, "shared"),
    [`${name}/own`]: noise(bytes, name),
  };
}

const files = Object.assign({ ".github/image-size-budget.yml": config("2") }, ...services.map((name) => service(name, 40_000)));
const step = { env: engines()[0]?.env ?? {}, inputs: { "build-args": "SOURCE_DATE_EPOCH=1700000000" } };

/** Titles of the log's groups, each with the lines in it; throws where one begins before another has ended. */
function groupsOf(log: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  let open: string[] | null = null;
  for (const line of log) {
    const isStart = line.startsWith("##[group]");
    if (isStart && open !== null) throw new Error(`"${line}" begins inside of another group`);
    if (isStart) groups.set(line.slice("##[group]".length), (open = []));
    else if (line === "##[endgroup]") open = null;
    else open?.push(line);
  }
  return groups;
}

test("images that are built two at a time have a group of the log each, and a total without what they share", async () => {
  await using world = await World.start(step);
  const recorded = await world.push(files);
  expect(seen(recorded)).toEqual({ conclusion: "success", levels: [] });
  const builds = [...groupsOf(recorded.log)].filter(([title]) => title.startsWith("Build "));
  expect(builds.map(([title]) => title.replace(/\d+\.\d s/, "N s")).toSorted()).toEqual([
    "Build api (N s)",
    "Build web (N s)",
    "Build worker (N s)",
  ]);
  for (const [title, lines] of builds) {
    const [, own = ""] = /^Build (\w+)/.exec(title) ?? [];
    const copies = lines.filter((line) => /COPY own/.test(line));
    expect(copies.length).toBeGreaterThan(0);
    expect(copies.filter((line) => !line.includes(`COPY own /${own}`))).toEqual([]);
  }
  const beganAt = (name: string) => recorded.log.indexOf(`Build ${name}: started`);
  const shownAt = recorded.log.findIndex((line) => line.startsWith("##[group]Build "));
  expect([beganAt("api"), beganAt("worker")].filter((at) => at === -1 || at > shownAt)).toEqual([]);

  const pull = await world.propose(service("web", 50_000));
  const judged = await pull.run();
  const { totals, images } = await reportOf(judged);
  const together = images.flatMap(({ platforms }) => platforms.map(({ sizeBytes }) => sizeBytes)).reduce((a, b) => a + b);
  expect(judged.outputs["verdict"]).toBe("pass");
  expect(together - totals.distinctBytes).toBeGreaterThan(2 * 80_000);
  expect(totals.distinctBytes - (totals.baselineDistinctBytes ?? 0)).toBeGreaterThan(9000);
  expect(totals.newBytes).toBeLessThan(totals.distinctBytes / 3);
  expect(pull.comments).toEqual([
    expect.objectContaining({
      body: expect.stringMatching(/^All 3 images together: \d+\.\d\skB \(\+10\.\d\skB\), what they share/m),
    }),
  ]);
});

test("an image that cannot be built is red and named, and the others are compared all the same", async () => {
  await using world = await World.start({ env: step.env });
  const listed = ["name: api, image: oci-dir://api", "name: worker, context: worker", "name: web, image: oci-dir://web"];
  await world.push({
    ".github/image-size-budget.yml": `images:\n${listed.map((image) => `  - { ${image} }\n`).join("")}`,
    ...layoutFiles("api", { own: 40_000 }),
    ...service("worker", 40_000),
    ...layoutFiles("web", { own: 100_000 }),
  });
  const broken = { "worker/Dockerfile": "FROM scratch\nCOPY gone /gone\n" };
  const pull = await world.propose({ ...broken, ...layoutFiles("web", { own: 105_000 }) });
  const judged = await pull.run();
  expect(seen(judged)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(judged.outputs["verdict"]).toBe("error");
  const { images, missing } = await reportOf(judged);
  expect(images.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["api", "pass"],
    ["web", "pass"],
  ]);
  expect(missing).toMatchObject([{ name: "worker", because: expect.stringContaining("gone") }]);
  for (const text of [pull.comments[0]?.body, judged.summary]) expect(text).toMatch(/`worker` was not measured: .*gone/);
  groupsOf(judged.log);
});

test.for([
  { concurrency: "0", line: 1, problem: "must be a whole number from 1 to 16" },
  { concurrency: "many", line: 1, problem: "must be a whole number from 1 to 16" },
  { concurrency: "2\nconcurency: 2", line: 2, problem: 'unknown key "concurency"' },
])("`concurrency: $concurrency` is refused with its line", async ({ concurrency, line, problem }) => {
  await using world = await World.start(step);
  const refused = await world.push({ ...files, ".github/image-size-budget.yml": config(concurrency) });
  expect(seen(refused)).toEqual({ conclusion: "failure", levels: ["error"] });
  expect(refused.annotations[0]?.message).toContain(`.github/image-size-budget.yml:${line}:`);
  expect(refused.annotations[0]?.message).toContain(problem);
});
