import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { BaselineDocument, MeasurementDocument } from "../../src/baseline/documents.ts";
import { entriesOf } from "../support/entries.ts";
import { readListings } from "../../src/baseline/listings.ts";
import type { RunResult } from "../runner/run-action.ts";
import { noise } from "../support/context.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { onAnyStoreAndBuildKit } from "../support/engine.ts";
import { World } from "../support/world.ts";

const token = "hunter2-and-more";
const password = "correct horse/battery+staple";
const rootfs = await shellRootfs();

/** Builders write values into every instruction but RUN, and into RUN beside it. */
const dockerfiles = {
  "in a RUN":
    'FROM scratch\nCOPY --chmod=755 rootfs/ /\nARG TOKEN\nARG PASSWORD=default\nRUN test -n "$TOKEN$PASSWORD" && echo done > /made\n',
  "in instructions whose paths are taken away again":
    "FROM scratch AS build\nARG TOKEN\nARG PASSWORD\nCOPY config /srv/$TOKEN\nCOPY config /opt/$PASSWORD\nFROM scratch\nARG TOKEN\nLABEL at=$TOKEN\nENV AT=a$TOKEN\nCOPY --chown=0:0 confi[g]$NONE /file\n",
};

onAnyStoreAndBuildKit((engine) => {
  test.for(Object.entries(dockerfiles))(
    "values of build arguments %s are nowhere but in the build's own log",
    async ([, Dockerfile]) => {
      // One is given by its name alone, as a step with `env:` does.
      const inputs = { "build-args": `TOKEN\nPASSWORD=${password}`, comment: "always" };
      await using world = await World.start({ env: { ...engine.env, TOKEN: token }, inputs });
      const recorded = await world.push({ ...rootfs, config: "text", Dockerfile });
      const pull = await world.propose({ Dockerfile: `${Dockerfile}COPY noise /\n`, noise: noise(1_000_000, "more") });
      const judged = await pull.run();
      expect(judged.outputs["verdict"]).toBe("unjustified");
      const artifacts = await world.artifactTexts();
      const comments = pull.comments.map(({ body }) => body);
      const files = await Promise.all(["report", "markdown", "html"].map((name) => readFile(judged.outputs[name] ?? "", "utf8")));
      const paths = artifacts.filter((text) => text.startsWith("{")).map(listedPaths);
      // The baseline, the measurement and the HTML report; each has the instructions.
      expect(artifacts).toEqual([1, 2, 3].map(() => expect.stringContaining("COPY")));
      expect(comments).toHaveLength(1);
      expect(paths.at(-1)).toContain("noise");
      const seen = JSON.stringify({ artifacts, comments, files, paths, runs: [recorded, judged].map(ours) });
      expect([token, password].filter((secret) => seen.includes(secret))).toEqual([]);
    },
  );

  test("a value that is part of a COPY's target is not in the instruction, which is the Dockerfile's own", async () => {
    const inputs = { "build-args": `TOKEN\nPASSWORD=${password}` };
    await using world = await World.start({ env: { ...engine.env, TOKEN: token }, inputs });
    const Dockerfile = 'FROM scratch\nARG TOKEN\nARG PASSWORD\nCOPY config /srv/$TOKEN/\nCOPY config "/opt/$PASSWORD/"\n';
    const { log } = await world.push({ config: "text", Dockerfile });
    const [artifact = ""] = await world.artifactTexts();
    const layers = documentOf(artifact).measurement.platforms[0]?.layers ?? [];
    expect(layers.map(({ instruction }) => instruction)).toEqual(["COPY config /srv/$TOKEN/", 'COPY config "/opt/$PASSWORD/"']);
    const command = log.find((line) => line.startsWith("$ docker buildx build")) ?? "";
    expect(command).toContain("--build-arg TOKEN --build-arg PASSWORD=***");
  });
});

/** Everything that a run tells but for the build's own output, whose lines begin with a step's number. */
function ours({ log, summary, outputs, annotations }: RunResult): unknown {
  return { log: log.filter((line) => !/^#\d+ /.test(line)), summary, outputs, annotations };
}

function documentOf(artifact: string): BaselineDocument | MeasurementDocument {
  return BaselineDocument.or(MeasurementDocument).parse(JSON.parse(artifact));
}

/** What the layers hold, decoded. */
function listedPaths(artifact: string): readonly string[] {
  return [...readListings(documentOf(artifact)).values()].flatMap((listing) => [...entriesOf(listing)].map(({ path }) => path));
}
