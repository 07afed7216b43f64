import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { publicMetadata, readProvenance } from "../../../src/image/history/provenance.ts";

const directory = join(import.meta.dirname, "../../fixtures/metadata");

async function metadata(name: string): Promise<Record<string, unknown>> {
  return z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(join(directory, name), "utf8")));
}

function step(startLine: number | undefined, endLine: number | undefined, layers: number) {
  return { startLine, endLine, layers };
}

describe("the metadata file of a two-stage build", () => {
  test.for(["max-remote.json", "max-containerd.json", "max-overlay2.json"])(
    "ties each layer to its Dockerfile lines: %s",
    async (name) => {
      const provenance = readProvenance(await metadata(name), "app/Dockerfile.ms");
      const steps = provenance?.steps.map(({ lines, chain }) => step(lines?.startLine, lines?.endLine, chain.length));
      expect(steps).toEqual(
        [step(2, 2, 1), step(3, 3, 2), step(13, 13, 3), step(14, 15, 4), step(16, 17, 5)].filter((expected) =>
          // The engine's own store does not tell the chain of a WORKDIR that nothing but COPY builds on.
          name === "max-overlay2.json" ? expected.layers !== 2 : true,
        ),
      );
      expect(new Set(provenance?.steps.map(({ lines, platform }) => `${platform}${lines?.file}`))).toEqual(
        new Set(["app/Dockerfile.ms"]),
      );
    },
  );

  test.for(["max-remote.json", "max-containerd.json", "max-overlay2.json"])(
    "names the base image and its step: %s",
    async (name) => {
      const provenance = readProvenance(await metadata(name), "Dockerfile");
      expect(provenance?.steps.filter(({ isBase }) => isBase).map(({ lines }) => lines?.startLine)).toEqual([2]);
      expect(provenance?.baseImages).toEqual([
        {
          reference: "127.0.0.1:5055/bb:base",
          digest: "sha256:aefa98f4b914d54fd63540af5074f87b5bca74b30058d726c3158e59909663b0",
        },
      ]);
    },
  );

  test("in its short form still names the base image", async () => {
    expect(readProvenance(await metadata("min.json"), "Dockerfile")).toEqual({
      steps: [],
      baseImages: [
        {
          reference: "127.0.0.1:5055/bb:base",
          digest: "sha256:aefa98f4b914d54fd63540af5074f87b5bca74b30058d726c3158e59909663b0",
        },
      ],
    });
  });
});

const layer = (digit: string) => ({ digest: `sha256:${digit.repeat(64)}`, size: 1, mediaType: "x" });
const at = (line: number) => ({ locations: [{ ranges: [{ start: { line }, end: { line } }] }] });
const image = (name: string, digit: string) => ({ source: { identifier: `docker-image://${name}@sha256:${digit.repeat(64)}` } });

/** The provenance of a build graph, as far as it is read. */
function predicate(graph: object[], layers: object, materials: object[] = []) {
  const locations: Record<string, object> = Object.fromEntries(
    Object.keys(layers).map((key, index) => [key.replace(":0", ""), at(index + 1)]),
  );
  return {
    materials,
    buildConfig: { llbDefinition: graph },
    metadata: {
      "https://mobyproject.org/buildkit@v1#metadata": { source: { locations, infos: [{ filename: "Dockerfile" }] }, layers },
    },
  };
}

const material = (name: string, digit: string) => ({
  uri: `pkg:docker/${name}?platform=linux%2Famd64`,
  digest: { sha256: digit.repeat(64) },
});

describe("the base", () => {
  test("of FROM scratch is none, even if files are copied from an image", () => {
    const graph = [
      { id: "step0", op: { Op: image("docker.io/library/golang:1", "a") } },
      { id: "step1", inputs: ["step0:0"], op: { Op: { file: { actions: [{ input: -1 }] } } } },
      { id: "step2", inputs: ["step1:0"], op: { Op: {} } },
    ];
    const value = predicate(graph, { "step1:0": [[layer("b")]] }, [material("golang@1", "a")]);
    const provenance = readProvenance({ "buildx.build.provenance": value }, "Dockerfile");
    expect(provenance?.steps.map(({ isBase }) => isBase)).toEqual([false]);
    expect(provenance?.baseImages).toEqual([]);
  });

  test("is the image under the last stage, not one that files are copied from", () => {
    const graph = [
      { id: "step0", op: { Op: image("docker.io/library/golang:1", "a") } },
      { id: "step1", op: { Op: image("docker.io/library/alpine:3", "c") } },
      {
        id: "step2",
        inputs: ["step0:0", "step1:0"],
        op: { Op: { exec: { mounts: [{ dest: "/src" }, { dest: "/", input: 1 }] } } },
      },
      { id: "step3", inputs: ["step2:0"], op: { Op: {} } },
    ];
    const layers = { "step1:0": [[layer("1")]], "step2:0": [[layer("1"), layer("2")]] };
    const value = predicate(graph, layers, [material("golang@1", "a"), material("alpine@3", "c")]);
    const provenance = readProvenance({ "buildx.build.provenance": value }, "Dockerfile");
    expect(provenance?.steps.map(({ isBase }) => isBase)).toEqual([true, false]);
    expect(provenance?.baseImages).toEqual([{ reference: "alpine:3", digest: `sha256:${"c".repeat(64)}` }]);
  });

  test("that was given to the build has no line, but layers and a digest", () => {
    const graph = [
      { id: "step0", op: { Op: { source: { identifier: `oci-layout://docker.io/library/base@sha256:${"c".repeat(64)}` } } } },
      { id: "step1", inputs: ["step0:0"], op: { Op: {} } },
    ];
    const uri = `pkg:oci/base?digest=sha256:${"c".repeat(64)}&platform=linux%2Famd64`;
    const value = predicate(graph, { "step0:0": [[layer("1")]] }, [{ uri, digest: { sha256: "c".repeat(64) } }]);
    value.metadata["https://mobyproject.org/buildkit@v1#metadata"].source.locations["step0"] = {};
    const provenance = readProvenance({ "buildx.build.provenance": value }, "Dockerfile");
    expect(provenance?.steps[0]).toEqual({ platform: "", lines: null, chain: [`sha256:${"1".repeat(64)}`], isBase: true });
    expect(provenance?.baseImages).toEqual([{ reference: "base", digest: `sha256:${"c".repeat(64)}` }]);
  });

  test("of several platforms is told per platform, and named once", () => {
    const graph = [
      { id: "step0", op: { Op: image("docker.io/library/alpine:3", "c") } },
      { id: "step1", inputs: ["step0:0"], op: { Op: {} } },
    ];
    const value = predicate(graph, { "step0:0": [[layer("1")]] }, [material("alpine@3", "c")]);
    const provenance = readProvenance(
      { "buildx.build.provenance/linux/amd64": value, "buildx.build.provenance/linux/arm/v7": value },
      "Dockerfile",
    );
    expect(provenance?.steps.map(({ platform, isBase }) => [platform, isBase])).toEqual([
      ["linux/amd64", true],
      ["linux/arm/v7", true],
    ]);
    expect(provenance?.baseImages).toHaveLength(1);
  });

  test("of a graph that runs in a circle is none", () => {
    const graph = [
      { id: "step0", inputs: ["step1:0"], op: { Op: {} } },
      { id: "step1", inputs: ["step0:0"], op: { Op: {} } },
    ];
    const value = predicate(graph, { "step0:0": [[layer("1")]] });
    expect(readProvenance({ "buildx.build.provenance": value }, "Dockerfile")?.steps.map(({ isBase }) => isBase)).toEqual([
      false,
    ]);
  });
});

test.for([
  { uri: "pkg:docker/docker/dockerfile@1?platform=linux%2Famd64", reference: "docker/dockerfile:1" },
  { uri: "pkg:docker/ghcr.io/acme/base?digest=sha256:abc&platform=linux%2Famd64", reference: "ghcr.io/acme/base" },
  { uri: "pkg:oci/base?digest=sha256:abc&platform=linux%2Famd64", reference: "base" },
  { uri: "pkg:docker/127.0.0.1%3A5000/base@1.2", reference: "127.0.0.1:5000/base:1.2" },
  { uri: "https://github.com/acme/app.git#main", reference: null },
  { uri: "pkg:docker/%zz@1", reference: null },
])("the material $uri is the image $reference", ({ uri, reference }) => {
  const value = { materials: [{ uri, digest: { sha256: "a".repeat(64) } }] };
  const expected = reference === null ? [] : [{ reference, digest: `sha256:${"a".repeat(64)}` }];
  expect(readProvenance({ "buildx.build.provenance": value }, "Dockerfile")?.baseImages).toEqual(expected);
});

test("a step that is said to stand where no layer is made has no line, as those of a base's ONBUILD", () => {
  const graph = [
    { id: "step0", op: { Op: image("docker.io/library/alpine:3", "c") } },
    { id: "step1", inputs: ["step0:0"], op: { Op: {} } },
    { id: "step2", inputs: ["step1:0"], op: { Op: {} } },
  ];
  const layers = {
    "step0:0": [[layer("1")]],
    "step1:0": [[layer("1"), layer("2")]],
    "step2:0": [[layer("1"), layer("2"), layer("3")]],
  };
  const key = "https://mobyproject.org/buildkit@v1#metadata";
  const told = (data: string) => {
    const value = predicate(graph, layers);
    const infos = [{ filename: "Dockerfile", language: "Dockerfile", data: Buffer.from(data).toString("base64") }];
    const source = { ...value.metadata[key].source, infos };
    const known = { [key]: { ...value.metadata[key], source } };
    return readProvenance({ "buildx.build.provenance": { ...value, metadata: known } }, "Dockerfile")?.steps.map(
      ({ lines }) => lines?.startLine,
    );
  };
  expect(told("FROM alpine\nRUN a\nCOPY b /\n")).toEqual([1, 2, 3]);
  expect(told("FROM alpine\nENV a=b\nCOPY b /\n")).toEqual([1, 3]);
});

test.for([
  { of: "an old buildx", value: { "containerimage.digest": "sha256:abc" } },
  { of: "another form", value: { "buildx.build.provenance": { materials: "none" } } },
])("$of tells nothing", ({ value }) => {
  expect(readProvenance(value, "Dockerfile")).toBeNull();
});

describe("the metadata output", () => {
  test("holds no value of a build-arg and no Dockerfile", async () => {
    const full = await metadata("max-remote.json");
    expect(JSON.stringify(full)).toContain("hunter2");
    const shown = publicMetadata(full, null);
    expect(JSON.stringify(shown)).not.toContain("hunter2");
    expect(Object.keys(shown)).toEqual([
      "buildx.build.ref",
      "containerimage.config.digest",
      "containerimage.descriptor",
      "containerimage.digest",
    ]);
  });

  test.for([
    { names: "docker.io/acme/app:1,127.0.0.1:5000/x:measured", shown: { "image.name": "docker.io/acme/app:1" } },
    { names: "127.0.0.1:5000/x:measured", shown: {} },
  ])("of '$names' names the user's tags only", ({ names, shown }) => {
    expect(
      publicMetadata({ "image.name": names, "buildx.build.provenance/linux/amd64": {} }, "127.0.0.1:5000/x:measured"),
    ).toEqual(shown);
  });
});
