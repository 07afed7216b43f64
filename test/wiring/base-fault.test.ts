import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { startRunLog } from "../../src/adapters/process/run-log.ts";
import type { NoBaseBuild } from "../../src/compare/cause.ts";
import type { BuildInputs } from "../../src/inputs/build-inputs.ts";
import type { Subject } from "../../src/inputs/inputs.ts";
import { faultOf } from "../../src/wiring/base-fault.ts";
import { measuringIn } from "../../src/wiring/measuring.ts";
import { buildInputs } from "../support/build-inputs.ts";
import { writeContext } from "../support/context.ts";
import { engines } from "../support/engine.ts";
import { temporaryDirectory } from "../support/layouts.ts";
import { imageInputs } from "../support/values.ts";

const [engine] = engines();

/** A repository with one commit, whose Dockerfile has one stage `app`; the head has a directory `api` besides. */
async function repository(): Promise<{ readonly directory: string; readonly commit: string }> {
  const directory = await writeContext({ Dockerfile: "FROM scratch AS app\nCOPY a /a\n", a: "a" });
  const git = async (...args: readonly string[]) =>
    await promisify(execFile)("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: directory });
  await git("init", "--quiet");
  await git("add", ".");
  await git("commit", "--quiet", "--message", "base");
  await mkdir(join(directory, "api"));
  return { directory, commit: (await git("rev-parse", "HEAD")).stdout.trim() };
}

interface Attempt {
  readonly subject?: Subject;
  readonly commit?: string;
  readonly env?: Readonly<Record<string, string>>;
}

async function attempt({ subject = build({}), commit, env = engine?.env ?? {} }: Attempt) {
  const { directory, commit: base } = await repository();
  const notes = startRunLog(() => {});
  const { measureCommit } = measuringIn({
    workingDirectory: directory,
    temporaryDirectory: await temporaryDirectory(),
    environment: { ...process.env, ...env },
    gitContext: null,
    unknownPaths: "all",
    group: async (_title, work) => await work(() => {}),
    timed: notes.timed,
    warnQuietly: notes.warnQuietly,
  });
  return await measureCommit(imageInputs({ subject }), commit ?? base);
}

function build(given: Partial<BuildInputs>): Subject {
  return { kind: "build", build: buildInputs(given) };
}

describe("a base commit that does not build with the head's inputs", () => {
  const cases: readonly { readonly name: string; readonly given: Attempt; readonly fault: NoBaseBuild["fault"] }[] = [
    { name: "has no such stage", given: { subject: build({ target: "prod" }) }, fault: "head" },
    { name: "has no such Dockerfile", given: { subject: build({ file: "docker/Dockerfile" }) }, fault: "head" },
    { name: "has no such context", given: { subject: build({ context: "api" }) }, fault: "head" },
    {
      name: "is of an image that is already built",
      given: { subject: { kind: "image", reference: { scheme: "local", location: "app" }, platforms: [], dockerfile: null } },
      fault: "not-possible",
    },
    {
      name: "is asked of another repository",
      given: { subject: build({ context: "https://example.com/a.git" }) },
      fault: "not-possible",
    },
    { name: "is not in this clone", given: { commit: "1".repeat(40) }, fault: "surroundings" },
    {
      name: "meets no engine",
      given: { env: { DOCKER_HOST: "unix:///nowhere.sock", BUILDX_BUILDER: "default" } },
      fault: "surroundings",
    },
  ];
  test.for(cases)("because it $name: $fault", async ({ given, fault }) => {
    expect(await attempt(given)).toMatchObject({ kind: "failed", fault });
  });

  test("is measured where it does", async () => {
    expect(await attempt({ subject: build({ target: "app" }) })).toMatchObject({
      kind: "measured",
      measurement: { target: "app" },
    });
  });
});

test.for(["build-registry-unreachable", "build-image-not-found", "build-disk-full", "build-run-failed", "build-failed"] as const)(
  "%s can be brought about by the inputs, or the image, of a pull request",
  (code) => {
    expect(faultOf(code)).toBe("head");
  },
);
