import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildImage, type BuildRun } from "../../../src/adapters/docker/buildx.ts";
import { startLoopbackRegistry } from "../../../src/adapters/docker/loopback-registry.ts";
import { UserError } from "../../../src/failure.ts";
import type { BuildInputs } from "../../../src/inputs/build-inputs.ts";
import { buildInputs } from "../../support/build-inputs.ts";
import { chosenBuilder } from "../../support/chosen-builder.ts";
import { type Files, writeContext } from "../../support/context.ts";
import { shellRootfs } from "../../support/shell-rootfs.ts";
import { engines, onAnyStoreAndBuildKit } from "../../support/engine.ts";

let temporaryDirectory: string;
beforeAll(async () => {
  temporaryDirectory = await mkdtemp(join(tmpdir(), "failures-"));
});
afterAll(async () => {
  await rm(temporaryDirectory, { recursive: true, force: true });
});

interface Attempt {
  readonly files?: Files;
  readonly build?: Partial<BuildInputs>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Builds what cannot be built, and gives what the user is told. */
async function failure({ files = {}, build = {}, environment = {} }: Attempt): Promise<UserError> {
  const workingDirectory = await writeContext(files);
  const run: BuildRun = {
    workingDirectory,
    temporaryDirectory,
    environment: { ...process.env, ...environment },
    log: () => {},
    gitAuthToken: null,
    ...(build.builder === undefined ? chosenBuilder(environment) : {}),
  };
  const built = await buildImage(buildInputs(build), run).catch((error: unknown) => error);
  if (!(built instanceof UserError)) throw new Error("this was expected to fail with a sentence", { cause: built });
  return built;
}

interface Case {
  readonly of: string;
  readonly files: Files;
  readonly build: Partial<BuildInputs>;
  readonly code: string;
  readonly sentence: unknown;
}

const scratch = { Dockerfile: "FROM scratch\nCOPY a /a\n", a: "a" };

onAnyStoreAndBuildKit((engine) => {
  describe("a build that fails says why", () => {
    test.for<Case>([
      {
        of: "there is no Dockerfile",
        files: { a: "a" },
        build: {},
        code: "build-dockerfile-missing",
        sentence: 'There is no Dockerfile "Dockerfile".',
      },
      {
        of: "the named Dockerfile is not there",
        files: scratch,
        build: { file: "docker/Nope" },
        code: "build-dockerfile-missing",
        sentence: 'There is no Dockerfile "docker/Nope".',
      },
      {
        of: "the context has no Dockerfile",
        files: { "app/a": "a" },
        build: { context: "app" },
        code: "build-dockerfile-missing",
        sentence: 'There is no Dockerfile "app/Dockerfile".',
      },
      {
        of: "there is no context",
        files: {},
        build: { context: "./no/such" },
        code: "build-context-missing",
        sentence: 'The build context "./no/such" does not exist.',
      },
      {
        of: "the Dockerfile is empty",
        files: { Dockerfile: "" },
        build: {},
        code: "build-dockerfile-empty",
        sentence: "The Dockerfile is empty.",
      },
      {
        of: "the Dockerfile has a mistake",
        files: { Dockerfile: "FROM scratch\nFOO bar\n" },
        build: {},
        code: "build-dockerfile-syntax",
        sentence: expect.stringContaining("The Dockerfile cannot be read at line 2: unknown instruction: FOO"),
      },
      {
        of: "a COPY finds nothing",
        files: { Dockerfile: "FROM scratch\nCOPY nofile /\n" },
        build: {},
        code: "build-copy-missing",
        sentence: 'COPY or ADD found no "/nofile".',
      },
      {
        of: "a COPY takes from a submodule that is not checked out",
        files: {
          Dockerfile: "FROM scratch\nCOPY vendor/lib/include /inc\n",
          ".gitmodules": '[submodule "lib"]\n\tpath = vendor/lib\n\turl = ../lib\n',
        },
        build: {},
        code: "build-submodule-missing",
        sentence: expect.stringMatching(
          /^COPY or ADD found no "vendor\/lib(?:\/include)?": the submodule "vendor\/lib" is not checked out\.$/,
        ),
      },
      {
        of: "a COPY takes what .dockerignore keeps out",
        files: {
          "api/Dockerfile": "FROM scratch\nCOPY dist/app.js /\n",
          "api/.dockerignore": "# made\n**/dist\n",
          "api/dist/app.js": "a",
        },
        build: { context: "api" },
        code: "build-copy-ignored",
        sentence: expect.stringMatching(
          /^COPY or ADD found no "dist(?:\/app\.js)?": the line "\*\*\/dist" of api\/\.dockerignore keeps it from the builder\.$/,
        ),
      },
      {
        of: "an ARG of a FROM has no value",
        files: { Dockerfile: "ARG TAG\nFROM app:${TAG}\n" },
        build: {},
        code: "build-from-argument",
        sentence: '"FROM app:${TAG}" does not name an image, because the ARG "TAG" has no value.',
      },
      {
        of: "an ARG that is the whole of a FROM is given an empty value",
        files: { Dockerfile: "ARG BASE\nFROM ${BASE}\n" },
        build: { buildArgs: ["BASE="] },
        code: "build-from-argument",
        sentence: '"FROM ${BASE}" does not name an image, because the ARG "BASE" has no value.',
      },
      {
        of: "a FROM names no image",
        files: { Dockerfile: "FROM app:\n" },
        build: {},
        code: "build-from-invalid",
        sentence: 'A FROM names "app:", which is not an image.',
      },
      {
        of: "there are Dockerfiles elsewhere",
        files: { "api/Dockerfile": "FROM scratch\n", "worker/Dockerfile": "FROM scratch\n", "compose.yaml": "" },
        build: {},
        code: "build-dockerfile-elsewhere",
        sentence: 'There is no Dockerfile "Dockerfile", but "api/Dockerfile", "worker/Dockerfile", "compose.yaml".',
      },
      {
        of: "the target is not there",
        files: scratch,
        build: { target: "nope" },
        code: "build-target-missing",
        sentence: 'The Dockerfile has no stage "nope".',
      },
      {
        of: "a tag is no name",
        files: scratch,
        build: { tags: ["Bad Tag"] },
        code: "build-tag-invalid",
        sentence: "Input 'tags' holds \"Bad Tag\", which is not an image name.",
      },
      {
        of: "the builder is not there",
        files: scratch,
        build: { builder: "nosuch" },
        code: "build-builder-unknown",
        sentence: 'There is no builder called "nosuch".',
      },
      {
        of: "FROM is blank",
        files: { Dockerfile: "FROM ${NAME}\n" },
        build: {},
        code: "build-from-blank",
        sentence: "FROM ${NAME} is empty once its variables are filled in.",
      },
      {
        of: "a build-arg has no name",
        files: scratch,
        build: { buildArgs: ["=x"] },
        code: "build-pair-invalid",
        sentence: '"=x" is not of the form name=value.',
      },
    ])("$of", async ({ files, build, code, sentence }) => {
      const error = await failure({ files, build, environment: engine.env });
      expect({ code: error.code, message: error.message }).toEqual({ code, message: sentence });
      expect(error.detail).toContain("ERROR: ");
    });

    test("a RUN fails, with its place and last output", async () => {
      const Dockerfile = "FROM scratch\nCOPY rootfs/ /\nRUN echo ::error::last words && exit 7\n";
      const error = await failure({ files: { ...(await shellRootfs()), Dockerfile }, environment: engine.env });
      expect(error.message).toBe('The command "echo ::error::last words && exit 7" (Dockerfile:3) failed with exit code 7.');
      expect(error.detail).toContain("::error::last words");
    });

    test("a secret is asked for and was not given", async () => {
      const Dockerfile = "FROM scratch\nCOPY rootfs/ /\nRUN --mount=type=secret,id=token,required=true true\n";
      const error = await failure({ files: { ...(await shellRootfs()), Dockerfile }, environment: engine.env });
      expect(error.message).toBe('The build asks for the secret "token", which was not given.');
    });

    test("a RUN fails that mounts a secret which was not given", async () => {
      const run = "RUN --mount=type=secret,id=npmrc \\\n  cat /run/secrets/npmrc\n";
      const files = { ...(await shellRootfs()), Dockerfile: `FROM scratch\nCOPY rootfs/ /\n${run}` };
      const error = await failure({ files, environment: engine.env });
      expect(error.message).toBe('The RUN that failed (Dockerfile:3) mounts the secret "npmrc", which was not given.');
      const given = await failure({
        files: { ...files, "npm.txt": "x", Dockerfile: files.Dockerfile.replace("cat", "false;") },
        build: { secretFiles: ["npmrc=npm.txt"] },
        environment: engine.env,
      });
      expect(given.code).toBe("build-run-failed");
    });

    test("several Dockerfiles are named as images of the configuration file", async () => {
      const files = { "api/Dockerfile": "FROM scratch\n", "worker/prod.Dockerfile": "FROM scratch\n" };
      const { hint } = await failure({ files, environment: engine.env });
      expect(hint).toContain(
        "images: [{ name: api, context: api }, { name: worker, context: worker, file: worker/prod.Dockerfile }]",
      );
    });

    test("the base image is not there", async () => {
      const registry = await startLoopbackRegistry(join(temporaryDirectory, `registry-${engine.name}`));
      const image = `${registry.repository.replace(/\/.*/, "")}/nosuch:1`;
      const error = await failure({ files: { Dockerfile: `FROM ${image}\n` }, environment: engine.env }).finally(() =>
        registry.close(),
      );
      expect(error.message).toBe(`The base image "${image}" could not be pulled: it does not exist or is private.`);
    });

    test("the base image's registry does not answer", async () => {
      const error = await failure({ files: { Dockerfile: "FROM 127.0.0.1:9/base:1\n" }, environment: engine.env });
      expect(error.message).toBe('The registry of "127.0.0.1:9/base:1" could not be reached or refused to serve it.');
    });
  });

  test("nothing of a failed build is left", async () => {
    const before = await readdir(temporaryDirectory);
    await failure({
      files: { Dockerfile: "FROM scratch\nCOPY nofile /\n" },
      build: { secrets: ["a=secret"] },
      environment: engine.env,
    });
    expect(await readdir(temporaryDirectory)).toEqual(before);
  });
});

describe("an engine without a content store", () => {
  test("cannot build several platforms at once, and says what can", async () => {
    const overlay2 = engines().find(({ name }) => name === "overlay2");
    const error = await failure({
      files: scratch,
      build: { platforms: ["linux/amd64", "linux/arm64"] },
      environment: overlay2?.env ?? {},
    });
    expect([error.message, error.hint]).toEqual([
      "This machine's Docker engine cannot build several platforms at once.",
      "Add docker/setup-buildx-action before this step.",
    ]);
  });
});

describe("a machine that cannot build says why", () => {
  test("there is no docker command", async () => {
    const error = await failure({ files: scratch, environment: { PATH: temporaryDirectory } });
    expect(error.message).toBe("There is no 'docker' command on this machine.");
  });

  test("there is no buildx plugin", async () => {
    const bin = await writeContext({ docker: `#!/bin/sh\necho "docker: 'buildx' is not a docker command." >&2\nexit 1\n` });
    const error = await failure({ files: scratch, environment: { PATH: `${bin}:/bin:/usr/bin` } });
    expect([error.message, error.detail]).toEqual([
      "The 'docker' command is here, but its buildx plugin is not.",
      "docker: 'buildx' is not a docker command.",
    ]);
  });

  test("no engine answers", async () => {
    const error = await failure({
      files: scratch,
      environment: { DOCKER_HOST: "unix:///nowhere/docker.sock", BUILDX_BUILDER: "" },
    });
    expect(error.message).toBe('No Docker engine answers at "unix:///nowhere/docker.sock".');
  });

  test("no engine answers at another machine", async () => {
    const error = await failure({ files: scratch, environment: { DOCKER_HOST: "tcp://127.0.0.1:9", BUILDX_BUILDER: "" } });
    expect(error.message).toBe('No Docker engine answers at "tcp://127.0.0.1:9".');
  });
});
