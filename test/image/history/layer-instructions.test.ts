import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { BuildProvenance, ProvenanceStep } from "../../../src/image/history/build-provenance.ts";
import { finalStage, instructionsByLine } from "../../../src/image/history/dockerfile.ts";
import { withDockerfile } from "../../../src/image/history/dockerfile-steps.ts";
import { layerInstructions } from "../../../src/image/history/layer-instructions.ts";
import { originsOf } from "../../../src/image/history/layer-origins.ts";
import type { PlatformImage } from "../../../src/image/oci/platforms.ts";
import { ImageConfig, Manifest } from "../../../src/image/oci/schema.ts";
import { fixture } from "../../support/layouts.ts";
import { digestOf } from "../../support/values.ts";

const digest = (position: number) => digestOf(`layer ${position}`);

function image(layerCount: number, config: object): PlatformImage {
  const layers = Array.from({ length: layerCount }, (_, position) => ({ digest: digest(position), size: 1 }));
  return {
    platform: "linux/amd64",
    descriptor: { mediaType: "", digest: digestOf("manifest"), size: 1 },
    manifest: Manifest.parse({ config: { digest: digestOf("config"), size: 1 }, layers }),
    config: ImageConfig.parse({ os: "linux", architecture: "amd64", ...config }),
  };
}

/** `base -:`, `own 3: COPY a /a`, for each layer. */
function told(built: PlatformImage, dockerfile: string | null, provenance: BuildProvenance | null = null): readonly string[] {
  const stage = finalStage(dockerfile ?? "", { target: "", buildArgs: [], buildContexts: [] });
  const known = stage === null ? provenance : withDockerfile(provenance, { path: "Dockerfile", stage }, [built]);
  const names = built.manifest.layers.map((layer) => ({ digest: layer.digest, diffId: null }));
  const origins = originsOf(names, built.platform, known);
  const instructions = layerInstructions(built, { origins, provenance: known, given: undefined });
  return origins.map(({ origin, lines }, layer) =>
    `${origin} ${lines?.startLine ?? "-"}: ${instructions[layer] ?? ""}`.trimEnd(),
  );
}

/** What buildx tells of a Dockerfile on a base image of `below` layers. */
function provenanceOf(dockerfile: string, below: number): BuildProvenance {
  const steps = [...(instructionsByLine(dockerfile)?.values() ?? [])].map((instruction, position): ProvenanceStep => {
    const chain = Array.from({ length: below + position + 1 }, (_, layer) => digest(layer));
    const lines = { file: "Dockerfile", startLine: instruction.startLine, endLine: instruction.endLine };
    return { platform: "", lines, chain, isBase: false, instruction };
  });
  const base = { platform: "", lines: null, chain: Array.from({ length: below }, (_, layer) => digest(layer)), isBase: true };
  return { steps: [base, ...steps], baseImages: [{ reference: "base", digest: digestOf("base") }] };
}

const bk = (created_by: string, more: object = {}) => ({ created_by, comment: "buildkit.dockerfile.v0", ...more });

// The base has an entry more than layers; BuildKit's exporter calls the last one of all empty, so that the numbers are right.
const shiftedFile = "FROM base\nCOPY a /a\nENV X=1\nRUN head -c 70000 /dev/urandom > /r\nCOPY c /c\n";
const shifted = image(6, {
  history: [
    ...["one", "two", "three", "four"].map((name) => bk(`RUN /bin/sh -c ${name} # buildkit`)),
    bk("COPY a /a # buildkit"),
    bk("ENV X=1", { empty_layer: true }),
    bk("RUN /bin/sh -c head -c 70000 /dev/urandom > /r # buildkit"),
    bk("COPY c /c # buildkit", { empty_layer: true }),
  ],
});

test("where a base image's history has more entries than layers, the Dockerfile tells of its own, and nobody of the base's", () => {
  expect(told(shifted, shiftedFile, provenanceOf(shiftedFile, 3))).toEqual([
    "base -:",
    "base -:",
    "base -:",
    "own 2: COPY a /a",
    "own 4: RUN head -c 70000 /dev/urandom > /r",
    "own 5: COPY c /c",
  ]);
});

test.for([
  { name: "beside the Dockerfile", file: shiftedFile },
  { name: "alone", file: null },
])("such a history tells nothing $name", ({ file }) => {
  expect(told(shifted, file)).toEqual(Array.from({ length: 6 }, () => "unknown -:"));
});

const addedFile = "FROM base\nCOPY a /a\nRUN make\nCMD x\n";
const added = image(4, {
  history: [
    bk("COPY a /a # buildkit"),
    bk("RUN /bin/sh -c make # buildkit"),
    bk("CMD x", { empty_layer: true }),
    ...["a", "make"].map((of) => ({ created_by: `mount / from exec ${of}`, comment: "buildkit.exporter.image.v0" })),
  ],
});

test("where a base image has no history, own layers are the last ones, whatever the exporter has added for their number", () => {
  expect(told(added, addedFile)).toEqual(["base -:", "base -:", "own 2: COPY a /a", "own 3: RUN make"]);
});

test("and without the Dockerfile no entry is tied to any layer", () => {
  expect(told(added, null)).toEqual(Array.from({ length: 4 }, () => "unknown -:"));
});

test("a history that is another one than the Dockerfile leaves behind is not believed", () => {
  const other = image(2, { history: [bk("RUN /bin/sh -c base # buildkit"), bk("COPY b /b # buildkit")] });
  expect(told(other, "FROM base\nCOPY a /a\n")).toEqual(["unknown -:", "unknown -:"]);
  expect(told(other, null)).toEqual(["unknown -: RUN base", "unknown -: COPY b /b"]);
});

test("a history that the build contradicts is not believed for the other layers", () => {
  const file = "FROM base\nCOPY a /a\n";
  const lying = image(2, { history: [bk("COPY a /a # buildkit"), bk("RUN /bin/sh -c base # buildkit")] });
  expect(told(lying, null, provenanceOf(file, 1))).toEqual(["base -:", "own 2: COPY a /a"]);
});

test("a base image's own history is told where it fits", () => {
  const file = "FROM base\nCOPY --from=builder /a/b .\n";
  const built = image(2, { history: [bk("RUN /bin/sh -c apt-get install gcc # buildkit"), bk("COPY /a/b . # buildkit")] });
  const expected = ["base -: RUN apt-get install gcc", "own 2: COPY --from=builder /a/b ."];
  expect(told(built, file)).toEqual(expected);
  expect(told(built, null, provenanceOf(file, 1))).toEqual(expected);
});

const longRun = `set -e\n${Array.from({ length: 1500 }, (_, line) => `echo line number ${line} of a long script`).join("\n")}`;

test.for([
  { name: "in a here-document", source: `RUN <<EOT\n${longRun}\nEOT` },
  { name: "of lines that go on", source: `RUN ${longRun.replaceAll("\n", " && \\\n    ")}` },
])("a RUN of 1,500 lines $name has its line and its first words", ({ source }) => {
  const command = source.startsWith("RUN <<") ? longRun : longRun.replaceAll("\n", " &&     ");
  const built = image(2, { history: [bk("RUN /bin/sh -c base # buildkit"), bk(`RUN /bin/sh -c ${command} # buildkit`)] });
  const [base, own] = told(built, `FROM base\nARG A\n${source}\n`.replace("ARG A\n", "\n"));
  expect(base).toBe("base -: RUN base");
  expect(own).toMatch(/^own 3: RUN (?:<<EOT )?set -e (?:&& )?echo line number 0 of .*…$/);
  expect(told(built, null)[1]).toMatch(/^unknown -: RUN set -e .*…$/);
});

test.for([
  { source: "copy --chown=1:1 a \\\n\n  # why\n  b /c", words: "COPY --chown=1:1 a b /c" },
  {
    source: "RUN --mount=type=cache,target=/c make \\\n  && make install # both",
    words: "RUN --mount=type=cache,target=/c make && make install # both",
  },
  { source: "RUN <<-EOT bash\n\t# why\n\tset -e\n\tmake\n\tEOT", words: "RUN <<-EOT bash set -e make" },
  { source: 'COPY <<A <<"B" /dst/\na\nA\nb\nB', words: 'COPY <<A <<"B" /dst/' },
  { source: 'RUN ["make", "all"]', words: 'RUN ["make", "all"]' },
  {
    source: "ADD --checksum=sha256:a https://example.com/$A /y\u202e",
    words: "ADD --checksum=sha256:a https://example.com/$A /y",
  },
  { source: "ONBUILD RUN make", words: "RUN make" },
])("$words is in the Dockerfile's own words", ({ source, words }) => {
  expect(instructionsByLine(`FROM a\n${source}\n`)?.get(2)?.words).toBe(words);
});

test("where another character makes lines go on, it is not told either", () => {
  expect(instructionsByLine("# escape=`\nFROM a\nRUN dir `\n  c:\\\n")?.get(3)?.words).toBe("RUN dir c:\\");
});

test("BuildKit's own history of every kind of instruction fits its Dockerfile", () => {
  const config: object = JSON.parse(readFileSync(fixture("history/config-bk.json"), "utf8"));
  const built = image(13, config);
  expect(told(built, readFileSync(fixture("history/Dockerfile.bk"), "utf8")).map((line) => line.split(" ")[0])).toEqual([
    "base",
    ...Array.from({ length: 12 }, () => "own"),
  ]);
});
