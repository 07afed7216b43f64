import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { instructionsOf } from "../../../src/image/history/instructions.ts";
import { ImageConfig } from "../../../src/image/oci/schema.ts";
import { fixture } from "../../support/layouts.ts";

function recorded(name: string) {
  const config = ImageConfig.parse(JSON.parse(readFileSync(fixture(`history/config-${name}.json`), "utf8")));
  return instructionsOf(config, config.rootfs?.diff_ids.length ?? 0);
}

function instructions(history: readonly object[] | null, layerCount: number, config: object = {}) {
  return instructionsOf(ImageConfig.parse({ os: "linux", architecture: "amd64", config, history }), layerCount);
}

describe("recorded histories", () => {
  test("of BuildKit", () => {
    expect(recorded("bk")).toEqual([
      "Imported from -",
      "WORKDIR /app",
      "COPY a.txt d /app/",
      "COPY --chown=1000:1000 --chmod=644 a.txt /app/b.txt",
      "ADD d /app/dd",
      "RUN echo $VERSION > /v && echo two lines # comment",
      "RUN echo exec > /e",
      "RUN set -e echo heredoc > /h",
      "COPY <<EOT /inline.txt",
      "RUN echo c > /cc",
      "RUN echo hi",
      "COPY /h /h2",
      "RUN true",
    ]);
  });

  test("of the classic builder, in which a RUN that changes nothing makes no layer", () => {
    expect(recorded("classic")).toEqual([
      "Imported from -",
      "WORKDIR /app",
      "COPY multi in /app/",
      "ADD dir in /app/dd",
      "RUN echo $VERSION > /v && echo two lines # comment",
      "RUN echo exec > /e",
      "RUN echo hi",
      "COPY file in /h2",
    ]);
  });

  test("of buildah with layers", () => {
    expect(recorded("buildah-layers-true")).toEqual([
      "Imported from -",
      "COPY file in /app/",
      "COPY dir in /app/src",
      "RUN echo hi > /hi && seq 1 100 > /s",
      "RUN echo $V",
    ]);
  });

  test("of buildah without layers, where the last instruction has the layer of all others", () => {
    expect(recorded("buildah-layers-false")).toEqual(["Imported from -", null]);
  });
});

describe("histories that do not fit", () => {
  test.for([
    { name: "too long", layers: 1 },
    { name: "too short", layers: 3 },
  ])("because they are $name tell nothing", ({ layers }) => {
    const history = [{ created_by: "COPY a /" }, { created_by: "COPY b /" }];
    expect(instructions(history, layers)).toEqual(Array.from({ length: layers }, () => null));
    expect(instructions(history, 2)).toEqual(["COPY a /", "COPY b /"]);
  });

  test("because there are none tell nothing", () => {
    expect(instructions(null, 2)).toEqual([null, null]);
    expect(instructions([], 0)).toEqual([]);
  });

  test("because their entries are empty tell nothing", () => {
    expect(instructions([{}, {}], 2)).toEqual([null, null]);
  });

  test.for(["CMD", "ENTRYPOINT", "LABEL", "ENV", "USER", "EXPOSE"])(
    "because %s has a layer are not believed for that layer",
    (verb) => {
      expect(instructions([{ created_by: "COPY a /" }, { created_by: `${verb} ["/x"]` }], 2)).toEqual(["COPY a /", null]);
    },
  );

  test("because a COPY is called empty are not believed for the next layer", () => {
    expect(instructions([{ created_by: "COPY a /", empty_layer: true }, { created_by: "RUN /bin/sh -c b" }], 1)).toEqual([null]);
  });

  test("of buildah because a RUN is called empty are not believed for the next layer", () => {
    const history = [{ created_by: "/bin/sh -c a", empty_layer: true }, { created_by: "/bin/sh -c b" }];
    expect(instructions(history, 1, { Labels: { "io.buildah.version": "1.28.2" } })).toEqual([null]);
    expect(instructions(history, 1)).toEqual(["RUN b"]);
  });
});

describe("histories of other tools", () => {
  test.for([
    {
      tool: "Debian",
      entry: { created_by: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1733097600'", comment: "debuerreotype 0.15" },
      told: "# debian.sh --arch 'amd64' out/ 'bookworm' '@1733097600'",
    },
    {
      tool: "the older Debian",
      entry: { created_by: `/bin/sh -c #(nop) ADD file:${"0a".repeat(32)} in / ` },
      told: "ADD file in /",
    },
    {
      tool: "ko",
      entry: { created_by: "ko build ko://example.com/cmd", comment: "go build output, at /ko-app/cmd" },
      told: "ko build ko://example.com/cmd (go build output, at /ko-app/cmd)",
    },
    {
      tool: "apko",
      entry: { created_by: "apko", comment: "This is an apko single-layer image" },
      told: "apko (This is an apko single-layer image)",
    },
    {
      tool: "jib",
      entry: { created_by: "jib-maven-plugin:3.4.0", comment: "dependencies" },
      told: "jib-maven-plugin:3.4.0 (dependencies)",
    },
    { tool: "docker import", entry: { comment: "Imported from -" }, told: "Imported from -" },
    { tool: "bazel", entry: { created_by: "bazel build //app:image" }, told: "bazel build //app:image" },
    { tool: "kaniko", entry: { author: "kaniko", created_by: "RUN apk add curl" }, told: "RUN apk add curl" },
    { tool: "nobody", entry: { created_by: " \n\t " }, told: null },
  ])("$tool are told in its own words", ({ entry, told }) => {
    expect(instructions([entry], 1)).toEqual([told]);
  });
});
