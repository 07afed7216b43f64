import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildImage } from "../../../src/adapters/docker/buildx.ts";
import type { BuildInputs } from "../../../src/inputs/build-inputs.ts";
import { measure } from "../../../src/measure/measure.ts";
import { buildInputs } from "../../support/build-inputs.ts";
import { writeContext } from "../../support/context.ts";
import { shellRootfs } from "../../support/shell-rootfs.ts";
import { onAnyStoreAndBuildKit } from "../../support/engine.ts";

let temporaryDirectory: string;
beforeEach(async () => {
  temporaryDirectory = await mkdtemp(join(tmpdir(), "lines-"));
});
afterEach(async () => {
  await rm(temporaryDirectory, { recursive: true, force: true });
});

/** Each layer is made by an instruction that says its own line. */
const Dockerfile = `# line 1
ARG V=1
FROM scratch AS base
COPY rootfs/ /
WORKDIR /work-5
ONBUILD COPY file /onbuild-6

FROM base AS build
RUN echo other-stage > /out

FROM base AS middle
ADD file /add-12
RUN true 13

FROM middle
ARG API_TOKEN
COPY --from=build \\
     # here
     /out /copy-17
RUN --mount=type=bind,from=build,target=/b \\
    cat /b/out > /run-20
RUN <<EOF
echo heredoc > /run-22
EOF
COPY <<A <<B /copy-25/
a
A
b
B
COPY --link file /copy-30
WORKDIR /work-31
RUN true 32
RUN true 33
SHELL ["/bin/sh", "-e", "-c"]
RUN echo $API_TOKEN > /run-35
CMD ["/bin/sh"]
`;

const lines = [
  "4-4",
  "5-5",
  "6-6",
  "12-12",
  "13-13",
  "17-19",
  "20-21",
  "22-24",
  "25-29",
  "30-30",
  "31-31",
  "32-32",
  "33-33",
  "35-35",
];

async function layersOf(build: Partial<BuildInputs>, env: Readonly<Record<string, string>>) {
  const files = { ...(await shellRootfs()), file: "content", "docker/app.Dockerfile": Dockerfile };
  const image = await buildImage(
    buildInputs({ file: "docker/app.Dockerfile", buildArgs: ["API_TOKEN=hunter2hunter2"], ...build }),
    {
      workingDirectory: await writeContext(files),
      temporaryDirectory,
      environment: { ...process.env, ...env },
      log: () => {},
      gitAuthToken: null,
      // Something is known, so that a builder that can be read in is read in.
      knownBlobs: new Set([`sha256:${"0".repeat(64)}`]),
    },
  );
  try {
    return (await measure(image, { openLayers: false })).measurement.platforms[0]?.layers ?? [];
  } finally {
    await image.dispose();
  }
}

onAnyStoreAndBuildKit(({ env }) => {
  test("every layer has the lines of its instruction, whatever the builder tells of them", async () => {
    const layers = await layersOf({}, env);
    expect(layers.map((layer) => layer.lines && `${layer.lines.startLine}-${layer.lines.endLine}`)).toEqual(lines);
    expect(new Set(layers.map((layer) => layer.lines?.file))).toEqual(new Set(["docker/app.Dockerfile"]));
    expect(new Set(layers.map(({ origin }) => origin))).toEqual(new Set(["own"]));
    expect(JSON.stringify(layers)).not.toContain("hunter2");
  });

  test("a target's layers have the lines of its stages", async () => {
    const layers = await layersOf({ target: "middle" }, env);
    expect(layers.map((layer) => layer.lines?.startLine)).toEqual([4, 5, 6, 12, 13]);
  });
});
