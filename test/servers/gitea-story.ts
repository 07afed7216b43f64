import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { noise } from "../support/context.ts";
import { Gitea } from "./gitea.ts";
import { GiteaRunner } from "./gitea-runner.ts";

const { GITEA = "", GITEA_SOURCES = "" } = process.env;
const workflow = `name: Image size
on:
  push:
    branches: [main]
  pull_request:
    types: [opened, synchronize, reopened, edited]
jobs:
  image-size:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: acme/image-size-budget@v1
        with:
          context: .
`;
const reason = "the offline map saves every user a download of 2 GB";
/** What only a build prints. */
const buildStep = /docker buildx build|^#\d+ (?:\[|DONE|CACHED|\d)/;

const Comments = z.array(z.object({ id: z.int(), body: z.string(), user: z.object({ login: z.string() }) }));

let gitea: Gitea;
let runner: GiteaRunner;
beforeAll(async () => {
  gitea = await Gitea.start({ program: GITEA, sources: GITEA_SOURCES });
  runner = await GiteaRunner.register(gitea);
});
afterAll(async () => await gitea[Symbol.asyncDispose]());

/** A repository whose workflow is run by this file. */
async function startRepository(name: string) {
  await gitea.ask("POST", "/user/repos", z.unknown(), { name, default_branch: "main", private: true });
  const directory = await temporaryDirectory("gitea-clone-");
  await git(directory, ["init", "--quiet", "--initial-branch=main"]);
  await git(directory, ["remote", "add", "origin", gitea.remote(name)]);
  await mkdir(join(directory, ".gitea/workflows"), { recursive: true });
  await writeFile(join(directory, ".gitea/workflows/image-size.yml"), workflow);
  await writeFile(join(directory, "Dockerfile"), "FROM scratch\nCOPY app /app\n");
  return {
    path: `/repos/${gitea.owner}/${name}`,
    /** Commits an image with `bytes` of data, and pushes the branch. */
    push: async (branch: string, bytes: number): Promise<string> => {
      await git(directory, ["checkout", "--quiet", "-B", branch]);
      await rm(join(directory, "app"), { recursive: true, force: true });
      await mkdir(join(directory, "app"));
      await writeFile(join(directory, "app/data.bin"), noise(bytes, "data"));
      await git(directory, ["add", "."]);
      await git(directory, ["commit", "--quiet", "--allow-empty", "-m", `${bytes} bytes`]);
      await git(directory, ["push", "--quiet", "origin", branch]);
      return (await git(directory, ["rev-parse", "HEAD"])).trim();
    },
  };
}

test("a push records, a pull request needs a reason, gets it without a build, and shrinks", async () => {
  const { path, push } = await startRepository("api");
  const comments = async () => await gitea.ask("GET", `${path}/issues/1/comments`, Comments);

  await push("main", 1_000_000);
  const recorded = await runner.next();
  tell("push", recorded);
  expect(recorded).toMatchObject({ event: "push", conclusion: "success", outputs: { verdict: "pass" }, annotations: [] });
  const { artifacts } = await gitea.ask(
    "GET",
    `${path}/actions/artifacts`,
    z.object({ artifacts: z.array(z.object({ name: z.string() })) }),
  );
  expect(artifacts).toEqual([{ name: "image-size-baseline-api" }]);

  await push("feature", 1_300_000);
  await gitea.ask("POST", `${path}/pulls`, z.unknown(), { head: "feature", base: "main", title: "Add the map", body: "" });
  const refused = await runner.next();
  tell("pull request that grows", refused);
  expect(refused).toMatchObject({ action: "opened", conclusion: "failure", outputs: { verdict: "unjustified" } });
  expect(refused.annotations.map(({ level }) => level)).toEqual(["error"]);
  const [comment, ...others] = await comments();
  expect(others).toEqual([]);
  expect(comment).toMatchObject({ user: { login: "gitea-actions" }, body: expect.stringContaining("Image-Size-Justification:") });

  await gitea.ask("PATCH", `${path}/pulls/1`, z.unknown(), { body: `Adds the map.\n\nImage-Size-Justification: ${reason}\n` });
  const justified = await runner.next();
  tell("description that says why", justified);
  expect(justified).toMatchObject({ action: "edited", conclusion: "success", outputs: { verdict: "justified" } });
  expect(justified.log.filter((line) => buildStep.test(line))).toEqual([]);
  expect(await comments()).toEqual([expect.objectContaining({ id: comment?.id, body: expect.stringContaining(reason) })]);

  const shrunk = await push("feature", 1_000_000);
  const passed = await runner.next();
  tell("commit that shrinks it", passed);
  expect(passed).toMatchObject({ action: "synchronized", conclusion: "success", outputs: { verdict: "pass" }, annotations: [] });
  const [last, ...more] = await comments();
  expect(more).toEqual([]);
  expect(last).toMatchObject({ id: comment?.id, body: expect.stringMatching(/^📦 Image size: resolved\b/) });
  expect(last?.body).toContain(shrunk);
  console.log((await comments()).map(({ id, user, body }) => `comment ${id} by ${user.login}: ${body}`).join("\n"));
});

function tell(what: string, { event, action, conclusion, outputs, annotations }: Awaited<ReturnType<GiteaRunner["next"]>>): void {
  const { verdict, size, growth } = outputs;
  console.log(`${what} (${event} ${action}): ${conclusion}, verdict ${verdict}, size ${size}, growth ${growth}`);
  for (const { level, message } of annotations) console.log(`  ${level}: ${message}`);
}
