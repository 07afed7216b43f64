import { expect, test } from "vitest";
import { failureOf } from "../../../src/adapters/docker/build-failure.ts";

/** What docker and buildx said last, recorded from buildx 0.13 and 0.36 (with and without `failed to build: `). */
const recorded = [
  {
    of: "no engine, old words",
    lines: ["ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?"],
    code: "build-no-engine",
    sentence: 'No Docker engine answers at "unix:///var/run/docker.sock".',
  },
  {
    of: "no engine, new words",
    lines: [
      "ERROR: failed to connect to the docker API at unix:///nope.sock; check if the path is correct and if the daemon is running: dial unix /nope.sock",
    ],
    code: "build-no-engine",
    sentence: 'No Docker engine answers at "unix:///nope.sock".',
  },
  {
    of: "an engine on another machine that does not answer",
    lines: ['error during connect: Get "http://dind:2375/v1.45/version": dial tcp: lookup dind: no such host'],
    code: "build-no-engine",
    sentence: 'No Docker engine answers at "http://dind:2375".',
  },
  {
    of: "no permission",
    lines: [
      'ERROR: permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar": dial unix: connect: permission denied',
    ],
    code: "build-engine-forbidden",
    sentence: "The Docker engine is running, but this user is not allowed to use it.",
  },
  {
    of: "an old buildx",
    lines: ["unknown flag: --provenance", "See 'docker buildx build --help'."],
    code: "build-buildx-too-old",
    sentence: 'This machine\'s buildx does not know "--provenance".',
  },
  {
    of: "an unknown builder",
    lines: ['ERROR: no builder "nosuch" found'],
    code: "build-builder-unknown",
    sentence: 'There is no builder called "nosuch".',
  },
  {
    of: "a builder that is gone",
    lines: [
      "#1 [internal] waiting for connection",
      "#1 ERROR: context deadline exceeded",
      "ERROR: failed to build: context deadline exceeded",
    ],
    code: "build-builder-unreachable",
    sentence: "The builder does not answer.",
  },
  {
    of: "a missing Dockerfile",
    lines: ["ERROR: failed to build: failed to solve: failed to read dockerfile: open docker/Nope: no such file or directory"],
    code: "build-dockerfile-missing",
    sentence: 'There is no Dockerfile "docker/Nope".',
  },
  {
    of: "a missing context",
    lines: ['ERROR: failed to build: unable to prepare context: path "/no/such" not found'],
    code: "build-context-missing",
    sentence: 'The build context "/no/such" does not exist.',
  },
  {
    of: "an empty Dockerfile",
    lines: ["ERROR: failed to solve: the Dockerfile cannot be empty"],
    code: "build-dockerfile-empty",
    sentence: "The Dockerfile is empty.",
  },
  {
    of: "a syntax error",
    lines: [
      "Dockerfile:2",
      "--------------------",
      "   2 | >>> FOO bar",
      "--------------------",
      "ERROR: failed to solve: dockerfile parse error on line 2: unknown instruction: FOO (did you mean FROM?)",
    ],
    code: "build-dockerfile-syntax",
    sentence: "The Dockerfile cannot be read at line 2: unknown instruction: FOO (did you mean FROM?).",
  },
  {
    of: "a RUN that fails",
    lines: [
      "------",
      " > [2/2] RUN exit 7:",
      "------",
      "D.exit:2",
      "--------------------",
      "   2 | >>> RUN exit 7",
      "--------------------",
      'ERROR: failed to build: failed to solve: process "/bin/sh -c exit 7" did not complete successfully: exit code: 7',
    ],
    code: "build-run-failed",
    sentence: 'The command "exit 7" (D.exit:2) failed with exit code 7.',
  },
  {
    of: "a RUN for another processor",
    lines: [
      "#8 0.1 exec /bin/sh: exec format error",
      'ERROR: failed to solve: process "/bin/sh -c true" did not complete successfully: exit code: 255',
    ],
    code: "build-wrong-architecture",
    sentence: 'The command "true" is built for a different processor than this machine\'s ("exec format error").',
  },
  {
    of: "a COPY without a source",
    lines: [
      'ERROR: failed to build: failed to solve: failed to compute cache key: failed to calculate checksum of ref abc::def: "/nofile": not found',
    ],
    code: "build-copy-missing",
    sentence: 'COPY or ADD found no "/nofile".',
  },
  {
    of: "a base image that is not there",
    lines: [
      "ERROR: failed to solve: docker.io/library/nosuch:1: failed to resolve source metadata for docker.io/library/nosuch:1: docker.io/library/nosuch:1: not found",
    ],
    code: "build-image-not-found",
    sentence: 'The base image "docker.io/library/nosuch:1" could not be pulled: it does not exist or is private.',
  },
  {
    of: "a base image that is private",
    lines: [
      "ERROR: failed to solve: acme/secret: failed to resolve source metadata for docker.io/acme/secret:latest: pull access denied, repository does not exist or may require authorization",
    ],
    code: "build-image-not-found",
    sentence: 'The base image "docker.io/acme/secret:latest" could not be pulled: it does not exist or is private.',
  },
  {
    of: "a registry that cannot be reached",
    lines: [
      'ERROR: failed to solve: alpine: failed to resolve source metadata for docker.io/library/alpine:latest: failed to do request: Head "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: i/o timeout',
    ],
    code: "build-registry-unreachable",
    sentence: 'The registry of "docker.io/library/alpine:latest" could not be reached or refused to serve it.',
  },
  {
    of: "a registry that limits downloads",
    lines: [
      "ERROR: failed to solve: alpine: failed to resolve source metadata for docker.io/library/alpine:latest: unexpected status from HEAD request: 429 Too Many Requests",
    ],
    code: "build-registry-unreachable",
    sentence: 'The registry of "docker.io/library/alpine:latest" could not be reached or refused to serve it.',
  },
  {
    of: "a missing target",
    lines: ['ERROR: failed to solve: target stage "nope" could not be found'],
    code: "build-target-missing",
    sentence: 'The Dockerfile has no stage "nope".',
  },
  {
    of: "a bad tag",
    lines: ['ERROR: failed to build: invalid tag "Bad Tag": invalid reference format'],
    code: "build-tag-invalid",
    sentence: "Input 'tags' holds \"Bad Tag\", which is not an image name.",
  },
  {
    of: "a bad pair",
    lines: ['ERROR: invalid key-value pair "=x": empty key'],
    code: "build-pair-invalid",
    sentence: '"=x" is not of the form name=value.',
  },
  {
    of: "a missing secret",
    lines: ["ERROR: failed to solve: secret tok: not found"],
    code: "build-secret-missing",
    sentence: 'The build asks for the secret "tok", which was not given.',
  },
  {
    of: "a FROM without a name",
    lines: ["ERROR: failed to solve: base name (${UNDEF}) should not be blank"],
    code: "build-from-blank",
    sentence: "FROM ${UNDEF} is empty once its variables are filled in.",
  },
  {
    of: "several platforms, new words",
    lines: [
      "ERROR: failed to build: Multi-platform build is not supported for the docker driver.",
      "Switch to a different driver, or turn on the containerd image store, and try again.",
    ],
    code: "build-multi-platform-unsupported",
    sentence: "This machine's Docker engine cannot build several platforms at once.",
  },
  {
    of: "several platforms, the exporter's words",
    lines: ["ERROR: docker exporter does not currently support exporting manifest lists"],
    code: "build-multi-platform-unsupported",
    sentence: "This machine's Docker engine cannot build several platforms at once.",
  },
  {
    of: "a cache export",
    lines: ["ERROR: failed to build: Cache export is not supported for the docker driver."],
    code: "build-cache-unsupported",
    sentence: "This machine's Docker engine cannot export a build cache.",
  },
  {
    of: "an entitlement",
    lines: ["ERROR: failed to solve: granting entitlement network.host is not allowed by build daemon configuration"],
    code: "build-entitlement-refused",
    sentence: 'The builder does not allow "network.host".',
  },
  {
    of: "a full disk",
    lines: ["ERROR: failed to solve: ResourceExhausted: failed to copy: write /x: no space left on device"],
    code: "build-disk-full",
    sentence: "The disk is full.",
  },
  {
    of: "a cancellation",
    lines: ["ERROR: failed to build: failed to solve: Canceled: context canceled"],
    code: "build-cancelled",
    sentence: "The build was cancelled.",
  },
  {
    of: "something new",
    lines: ["#4 0.1 output", "ERROR: failed to build: failed to solve: something nobody has seen"],
    code: "build-failed",
    sentence: 'The build failed with exit code 1: "something nobody has seen".',
  },
  {
    of: "words without ERROR",
    lines: ["all is lost", ""],
    code: "build-failed",
    sentence: 'The build failed with exit code 1: "all is lost".',
  },
  { of: "silence", lines: [], code: "build-failed", sentence: "The build failed with exit code 1." },
] as const;

test.for(recorded)("$of is said in a sentence, with the builder's own words below", ({ lines, code, sentence }) => {
  const failure = failureOf({ exitCode: 1, lines });
  expect({ code: failure.code, message: failure.message, detail: failure.detail }).toEqual({
    code,
    message: sentence,
    detail: lines.join("\n").trim(),
  });
  expect(failure.hint).toMatch(/^[A-Z`].{15,}\.$/);
});

test("what a RUN prints does not decide what is said of its failure", () => {
  const lines = [
    "#6 0.1 ERROR: no space left on device",
    'ERROR: failed to solve: process "/bin/sh -c ./test" did not complete successfully: exit code: 1',
  ];
  expect(failureOf({ exitCode: 1, lines }).code).toBe("build-run-failed");
});

test("a command that was killed gets the hint that memory ran out", () => {
  const lines = ['ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 137'];
  expect(failureOf({ exitCode: 1, lines }).hint).toContain("memory");
});

test("the Dockerfile is called what the user calls it", () => {
  const dockerfile = "services/api/Dockerfile";
  const missing = ["ERROR: failed to solve: failed to read dockerfile: open Dockerfile: no such file or directory"];
  const failed = [
    "Dockerfile:3",
    "--------------------",
    'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
  ];
  expect([missing, failed].map((lines) => failureOf({ exitCode: 1, lines }, dockerfile).message)).toEqual([
    'There is no Dockerfile "services/api/Dockerfile".',
    'The command "make" (services/api/Dockerfile:3) failed with exit code 2.',
  ]);
});

test("a failure names the line of the file, and the last line that the command printed", () => {
  const lines = [
    "#6 0.105 in the build's own words",
    "------",
    " > [2/2] RUN make all:",
    "0.105 cc -o app app.c",
    "0.220 app.c:3: error: expected ';'",
    "0.221   ",
    "------",
    "Dockerfile:7",
    "--------------------",
    "   7 | >>> RUN make all",
    "--------------------",
    'ERROR: failed to build: failed to solve: process "/bin/sh -c make all" did not complete successfully: exit code: 2',
  ];
  expect(failureOf({ exitCode: 1, lines }, "api/Dockerfile")).toMatchObject({
    code: "build-run-failed",
    place: { file: "api/Dockerfile", line: 7 },
    lastOutput: "app.c:3: error: expected ';'",
  });
  expect(failureOf({ exitCode: 1, lines: ["ERROR: something else"] })).toMatchObject({ place: null, lastOutput: null });
});
