import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { pullRequestEvent, pushEvent } from "../runner/events.ts";
import type { RunResult } from "../runner/run-action.ts";
import { writeContext } from "../support/context.ts";
import { type Entry, historyLayout } from "../support/image-layout.ts";
import { Jobs } from "../support/jobs.ts";
import { reportOf } from "../support/world.ts";

const node = (version: number, bytes: number): readonly Entry[] => [
  [`/bin/sh -c #(nop) ADD file:debian${version} in / `, 200_000 + bytes],
  [`ENV NODE_VERSION=${version}`],
  [`RUN /bin/sh -c install node ${version} # buildkit`, 100_000 + bytes],
  [`COPY docker-entrypoint.sh ${version} # buildkit`, 2000],
  ['ENTRYPOINT ["docker-entrypoint.sh"]'],
];
const app = (bytes: number): readonly Entry[] => [
  ["WORKDIR /app", 0],
  ["COPY package.json . # buildkit", 3000],
  ["RUN /bin/sh -c npm ci # buildkit", 40_000],
  ["COPY . . # buildkit", bytes],
  ['CMD ["node" "server.js"]'],
];
const dockerfile = (from: string) =>
  `FROM golang AS other\nRUN make\nFROM ${from}\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCOPY . .\nCMD ["node", "server.js"]\n`;

let before: string;
let after: string;
beforeAll(async () => {
  [before, after] = [
    await historyLayout([...node(12, 0), ...app(20_000)]),
    await historyLayout([...node(18, 30_000), ...app(20_000)]),
  ];
});

type Inputs = Readonly<Record<string, string>>;

async function record(jobs: Jobs, image: string, inputs: Inputs = {}): Promise<RunResult> {
  const workspace = await writeContext({ Dockerfile: dockerfile("node:12") });
  return await jobs.job(pushEvent(jobs.repository), { image, ...inputs }, { workspace });
}

/** What a pull request with this image and checkout is told. */
async function propose(jobs: Jobs, image: string, { workspace, inputs = {} }: { workspace: string; inputs?: Inputs }) {
  const pull = jobs.propose({ branch: `feature-${Math.random()}` });
  const result = await jobs.job(pullRequestEvent(pull), { image, ...inputs }, { workspace });
  return { result, comment: (jobs.comments(pull)[0] ?? "").replaceAll("\u00a0", " ") };
}

async function origins(result: RunResult): Promise<readonly string[]> {
  const [image] = (await reportOf(result)).images;
  return image?.measurement.platforms[0]?.layers.map(({ origin, lines }) => `${origin} ${lines?.startLine ?? ""}`.trim()) ?? [];
}

const allTold = ["base", "base", "base", "own 4", "own 5", "own 6", "own 7"];
const noneTold = ["unknown", "unknown", "unknown", "unknown", "unknown", "unknown", "unknown"];

describe("of an image that is already built, the Dockerfile in the checkout", () => {
  test("tells both base images where only FROM changed, and nothing else", async () => {
    await using jobs = await Jobs.start();
    await record(jobs, before);
    const workspace = await writeContext({ Dockerfile: dockerfile("node:18") });
    const { result, comment } = await propose(jobs, after, { workspace });
    expect(comment).toContain("Where it comes from: base image `node:18` (was `node:12`)");
    expect(comment).toMatch(/\| base image `node:18` \(was `node:12`\)<br>.*\| \+60\.0 kB \|\n\| 4 unchanged layers \|/);
    expect(comment).not.toMatch(/install node|docker-entrypoint|NODE_VERSION|is not known|npm ci|WORKDIR|COPY/);
    expect(await origins(result)).toEqual(allTold);
  });

  test("is the one that `file` and `target` name", async () => {
    await using jobs = await Jobs.start();
    const staged = dockerfile("node:18").replace("FROM node:18", "FROM node:18 AS prod") + "FROM prod AS dev\nRUN debug\n";
    const workspace = await writeContext({ "docker/app.Dockerfile": staged });
    const inputs = { file: "docker/app.Dockerfile", target: "prod" };
    expect(await origins((await propose(jobs, after, { workspace, inputs })).result)).toEqual(allTold);
    const other = await propose(jobs, after, { workspace, inputs: { ...inputs, target: "dev" } });
    expect(await origins(other.result)).toEqual(noneTold);
    expect(JSON.stringify(await reportOf(other.result))).toContain("does not end with the instructions of");
  });

  test.for<{ name: string; make: (directory: string) => Promise<unknown>; inputs?: Inputs }>([
    { name: "there is none", make: async (directory) => await rm(join(directory, "Dockerfile")) },
    { name: "it is a directory", make: async (directory) => await mkdir(join(directory, "named")), inputs: { file: "named" } },
    {
      name: "it is a link in a circle",
      make: async (directory) => await symlink("named", join(directory, "named")),
      inputs: { file: "named" },
    },
    { name: "it is a device", make: async () => {}, inputs: { file: "/dev/zero" } },
    { name: "it is no Dockerfile", make: async (directory) => await writeFile(join(directory, "Dockerfile"), "\0\u0001{]") },
    { name: "it has no such stage", make: async () => {}, inputs: { target: "nowhere" } },
    { name: "the context is elsewhere", make: async () => {}, inputs: { context: "https://example.com/app.git" } },
    {
      name: "it has made another image",
      make: async (directory) =>
        await writeFile(join(directory, "Dockerfile"), 'FROM node:18\nCOPY . .\nCMD ["node", "other.js"]\n'),
    },
    {
      name: "it has nothing but FROM",
      make: async (directory) => await writeFile(join(directory, "Dockerfile"), "FROM node:18\n"),
    },
  ])("is no error and tells nothing where $name; own layers can then not be judged", async ({ make, inputs = {} }) => {
    await using jobs = await Jobs.start();
    const workspace = await writeContext({ Dockerfile: dockerfile("node:18") });
    await make(workspace);
    const { result } = await propose(jobs, after, { workspace, inputs });
    expect(result.conclusion).toBe("success");
    expect(await origins(result)).toEqual(noneTold);
    const own = await propose(jobs, after, { workspace, inputs: { ...inputs, count: "own" } });
    expect(own.result.conclusion).toBe("failure");
    expect(own.result.annotations.map(({ message }) => message).join("\n")).toContain(
      `Input 'count' is "own", but it is not known`,
    );
  });
});

describe("own layers of an image that is already built", () => {
  test("are judged without what the base image brings", async () => {
    await using jobs = await Jobs.start();
    await record(jobs, before, { count: "own" });
    const workspace = await writeContext({ Dockerfile: dockerfile("node:18") });
    const moved = await propose(jobs, after, { workspace, inputs: { count: "own" } });
    expect(moved.result.outputs["verdict"]).toBe("pass");
    const grown = await historyLayout([...node(18, 30_000), ...app(90_000)]);
    expect((await propose(jobs, grown, { workspace, inputs: { count: "own" } })).result.outputs["verdict"]).toBe("unjustified");
  });

  test("are not hidden by a Dockerfile that leaves out what made them", async () => {
    await using jobs = await Jobs.start();
    await record(jobs, before, { count: "own" });
    const grown = await historyLayout([...node(12, 0), ...app(20_000).with(2, ["RUN /bin/sh -c npm ci # buildkit", 900_000])]);
    const short = 'FROM my/base\nCOPY . .\nCMD ["node", "server.js"]\n';
    const workspace = await writeContext({ Dockerfile: short });
    const { result } = await propose(jobs, grown, { workspace, inputs: { count: "own" } });
    expect(result).toMatchObject({ conclusion: "failure", outputs: { verdict: "unjustified" } });
  });
});
