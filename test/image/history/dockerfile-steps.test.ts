import { describe, expect, test } from "vitest";
import { finalStage } from "../../../src/image/history/dockerfile.ts";
import { byDockerfileAlone, withDockerfile } from "../../../src/image/history/dockerfile-steps.ts";
import type { BuildProvenance } from "../../../src/image/history/build-provenance.ts";
import type { PlatformImage } from "../../../src/image/oci/platforms.ts";
import { ImageConfig, Manifest } from "../../../src/image/oci/schema.ts";
import { originsOf } from "../../../src/image/history/layer-origins.ts";

const digest = (position: number) => `sha256:${String(position).repeat(64)}`;

/** `+RUN a` has a layer, `RUN a` has none. */
function image(history: readonly string[], config: object = {}): PlatformImage {
  const entries = history.map((line) => ({ created_by: line.replace(/^\+/, ""), empty_layer: !line.startsWith("+") }));
  const layers = entries.filter((entry) => !entry.empty_layer).map((_, position) => ({ digest: digest(position), size: 1 }));
  return {
    platform: "linux/amd64",
    descriptor: { mediaType: "", digest: digest(9), size: 1 },
    manifest: Manifest.parse({ config: { digest: digest(8), size: 1 }, layers }),
    config: ImageConfig.parse({ os: "linux", architecture: "amd64", config, history: entries }),
  };
}

/** `own:2 own:-`, for each layer. */
function told(dockerfile: string, built: PlatformImage, provenance: BuildProvenance | null = null): string {
  const stage = finalStage(dockerfile, { target: "", buildArgs: [], buildContexts: [] });
  if (stage === null) throw new Error("a stage was expected");
  const layers = built.manifest.layers.map((layer) => ({ digest: layer.digest, diffId: null }));
  return originsOf(layers, built.platform, withDockerfile(provenance, { path: "app/Dockerfile", stage }, [built]))
    .map(({ origin, lines }) => `${origin}:${lines?.startLine ?? "-"}`)
    .join(" ");
}

const file = "FROM debian\nENV A=b\nCOPY a /a\nRUN make \\\n  all\nCMD x\n";
const own = ["ENV A=b", "+COPY a /a # buildkit", "+RUN |1 V=x /bin/sh -c make   all # buildkit", "CMD x"];

describe("without provenance, the Dockerfile tells", () => {
  test.for([
    {
      name: "the lines of own layers, from the end backwards",
      file,
      history: ["+debian", "LABEL d", ...own],
      expected: "base:- own:3 own:4",
    },
    {
      name: "the same of the classic builder",
      file,
      history: [
        "+debian",
        "/bin/sh -c #(nop)  ENV A=b",
        "+/bin/sh -c #(nop) COPY file:0 in /a ",
        "+/bin/sh -c make   all",
        "/bin/sh -c #(nop)  CMD x",
      ],
      expected: "base:- own:3 own:4",
    },
    {
      name: "that all is the base image's where no instruction makes a layer",
      file: "FROM debian\nENV A=b\nCMD x\n",
      history: ["+debian", "+RUN /bin/sh -c apt", "ENV A=b", "CMD x"],
      expected: "base:- base:-",
    },
    {
      name: "nothing of what lies below a FROM that only the builder can read: that may be a stage of this file",
      file: file.replace("FROM debian", "ARG B\nFROM ${B:-debian}"),
      history: ["+debian", ...own],
      expected: "unknown:- own:4 own:5",
    },
    {
      name: "that all is own without a base image",
      file: file.replace("debian", "scratch"),
      history: own,
      expected: "own:3 own:4",
    },
    {
      name: "that all is own even if the history does not fit",
      file: file.replace("debian", "scratch"),
      history: ["+one", "+other"],
      expected: "own:- own:-",
    },
    {
      name: "no line where a history holds more than an image without a base can have",
      file: file.replace("debian", "scratch"),
      history: ["+debian", ...own],
      expected: "own:- own:- own:-",
    },
    {
      name: "which of two layers of one content is which",
      file: "FROM scratch\nRUN true\nRUN true\n",
      history: ["+RUN /bin/sh -c true", "+RUN /bin/sh -c true"],
      expected: "own:2 own:3",
    },
    {
      name: "where a WORKDIR, an ADD and a here-document stand",
      file: "FROM scratch\nWORKDIR /a\nADD b /\nRUN <<E\nc\nE\n",
      history: ["+WORKDIR /a", "+ADD b /", "+RUN /bin/sh -c c\n"],
      expected: "own:2 own:3 own:4",
    },
  ])("$name", ({ file: text, history, expected }) => {
    expect(told(text, image(history))).toBe(expected);
  });
});

describe("nothing is guessed", () => {
  test.for([
    { name: "when an instruction is missing", history: ["+debian", ...own.slice(1)] },
    { name: "when the history is shorter than the Dockerfile", history: own.slice(2) },
    { name: "when another instruction stands between", history: ["+debian", ...own, "LABEL x"] },
    { name: "when a RUN was another one", history: ["+debian", ...own.map((line) => line.replace("make", "cmake -S"))] },
    { name: "when entries are empty", history: ["+", "+", "+", "+"] },
  ])("$name", ({ history }) => {
    expect(told(file, image(history))).toMatch(/^(?:unknown:- ?)+$/);
  });

  test("about a layer that holds those of other instructions, as buildah makes them", () => {
    const history = [
      "+debian",
      "/bin/sh -c #(nop) ENV A=b",
      "/bin/sh -c #(nop) COPY a in /a",
      "/bin/sh -c make all",
      "+/bin/sh -c #(nop) CMD x",
    ];
    expect(told(file, image(history, { Labels: { "io.buildah.version": "1.28.2" } }))).toBe("unknown:- unknown:-");
  });

  test("about an image without a history", () => {
    const built = { ...image(["+a"]), config: ImageConfig.parse({ os: "linux", architecture: "amd64" }) };
    expect(told(file, built)).toBe("unknown:-");
  });

  test.for(["ko build ko://example.com/cmd", "jib-maven-plugin:3.4.0", "Buildpacks Process Types", "bazel build //app:image"])(
    "about what %s made",
    (made) => {
      expect(told(file, image([`+${made}`, `+${made}`]))).toBe("unknown:- unknown:-");
    },
  );
});

describe("what the build has told", () => {
  const built = image(["+debian", ...own]);
  const lines = (startLine: number) => ({ file: "Dockerfile", startLine, endLine: 9 });
  const base = { platform: "", lines: lines(1), chain: [digest(0)], isBase: true };

  test("stands, and is completed", () => {
    const copy = { platform: "", lines: lines(7), chain: [digest(0), digest(1)], isBase: false };
    expect(told(file, built, { steps: [base, copy], baseImages: [] })).toBe("base:1 own:7 own:4");
  });

  test("of the base image stands where the history seems to tell another", () => {
    const longer = { ...base, chain: [digest(0), digest(1)] };
    expect(told(file, built, { steps: [longer], baseImages: [] })).toBe("base:1 base:1 own:4");
  });

  test("of steps alone is completed by the base image that the history leaves room for", () => {
    const copy = { platform: "", lines: lines(7), chain: [digest(0), digest(1)], isBase: false };
    const baseImages = [{ reference: "debian", digest: digest(7) }];
    expect(told(file, built, { steps: [copy], baseImages })).toBe("base:- own:7 own:4");
  });

  test("of base images stays, without saying which layers are theirs", () => {
    const baseImages = [{ reference: "debian", digest: digest(7) }];
    const stage = finalStage(file, { target: "", buildArgs: [], buildContexts: [] });
    if (stage === null) throw new Error("a stage was expected");
    const both = withDockerfile({ steps: [], baseImages }, { path: "Dockerfile", stage }, [built]);
    expect(both.baseImages).toEqual(baseImages);
    expect(both.base).toBe("unknown");
  });
});

describe("of an image that nobody was seen to build, a Dockerfile", () => {
  const proven = (dockerfile: string, ...images: readonly PlatformImage[]) => {
    const stage = finalStage(dockerfile, { target: "", buildArgs: [], buildContexts: [] });
    return stage === null ? null : byDockerfileAlone({ path: "Dockerfile", stage }, images);
  };
  const settings = [
    'ENV A=b C="d e"',
    "ENV PATH=/opt/x:$PATH",
    "ARG V=1",
    "LABEL org.a=b \\\n  # why\n  org.c='d'",
    "EXPOSE 80 443/tcp",
    "USER 1000:1000",
    "STOPSIGNAL SIGINT",
    'SHELL ["/bin/bash", "-c"]',
    'ENTRYPOINT ["node", "--a=b", "say \\"hi\\""]',
    "CMD npm start && true",
  ];
  const full = `FROM debian\nCOPY a /a\n${settings.join("\n")}\n`;
  const history = [
    "+debian",
    "+COPY a /a # buildkit",
    "ENV A=b C=d e",
    "ENV PATH=/opt/x:/usr/bin",
    "ARG V=2",
    "LABEL org.a=b org.c=d",
    "EXPOSE map[443/tcp:{} 80/tcp:{}]",
    "USER 1000:1000",
    "STOPSIGNAL SIGINT",
    "SHELL [/bin/bash -c]",
    'ENTRYPOINT ["node" "--a=b" "say \\"hi\\""]',
    'CMD ["/bin/bash" "-c" "npm start && true"]',
  ];

  test("tells what it tells of a build where the history has all of it, as BuildKit and as the classic builder write it", () => {
    const quiet = history.map((line) =>
      line.startsWith("+COPY")
        ? "+/bin/sh -c #(nop) COPY file:0 in /a "
        : line.startsWith("+")
          ? line
          : `/bin/sh -c #(nop)  ${line}`,
    );
    for (const lines of [history, quiet]) {
      const built = image(lines);
      expect(proven(full, built)).toMatchObject({ writtenBase: "debian", steps: [{ isBase: true }, { isBase: false }] });
    }
  });

  test.for([
    ["ENV A=b", "ENV A=c"],
    ["USER 1000:1000", "USER 0:0"],
    ["ARG V=2", "ARG W=2"],
    ["npm start", "npm test"],
    ["LABEL org.a=b org.c=d", "LABEL org.c=d org.a=b"],
  ] as const)("tells nothing where %s is %s", ([written, others]) => {
    expect(proven(full, image(history.map((line) => line.replace(written, others))))).toBe(null);
  });

  test.for([
    { name: "has no instruction", dockerfile: "FROM debian\n" },
    { name: "has none that makes a layer", dockerfile: "FROM debian\nCMD npm start && true\n" },
    { name: "has one more", dockerfile: full.replace("COPY", "RUN make\nCOPY") },
    { name: "has no base image, and the image one", dockerfile: full.replace("debian", "scratch") },
  ])("tells nothing where it $name", ({ dockerfile }) => {
    expect(proven(dockerfile, image(history))).toBe(null);
  });

  test("tells nothing where one platform has another history", () => {
    const other = { ...image(["+debian", "+RUN make"]), platform: "linux/arm64" };
    expect(proven(full, image(history))).not.toBe(null);
    expect(proven(full, image(history), other)).toBe(null);
  });

  test("takes no long time for long texts", () => {
    const words = "a ".repeat(100_000);
    expect(proven(`FROM debian\nCOPY a /a\nLABEL ${words}z\n`, image(["+debian", "+COPY a /a", `LABEL ${words}`]))).toBe(null);
  });
});
