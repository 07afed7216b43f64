import { readdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { findClaims } from "../../../src/judge/justification.ts";
import type { Layer, Measurement } from "../../../src/measure/measurement.ts";
import type { ImageResult } from "../../../src/results.ts";
import { renderComment, renderResolved } from "../../../src/report/markdown/comment.ts";
import { renderFailureComment, type FailedRun } from "../../../src/report/markdown/failure.ts";
import type { Report } from "../../../src/report/facts/report.ts";
import { lively, nasty, nodesOf, unglued } from "../../support/parsed.ts";
import type { Case } from "../../support/reports.ts";
import { commitOf, digestOf } from "../../support/values.ts";
import {
  before,
  contentOf,
  debianImage,
  grownTo,
  imageResult,
  layer,
  line,
  measurement,
  platform,
  report,
  reportOf,
  claim,
} from "../../support/reports.ts";
import { golden, savedImage, stateOf, states } from "../../support/states.ts";

const marker = "<!-- own -->";
const file = `https://github.com/octo-org/shop/blob/${commitOf("head")}/Dockerfile`;
const links = [
  "https://github.com/contributor/shop/blob/",
  "https://github.com/octo-org/shop/",
  "https://github.com/octo-org/image-size-budget/blob/v1/",
];

/** The block that the comment asks to copy; empty when there is none. */
function pasted(given: Report): string {
  const code = nodesOf(renderComment(given, { marker })).find((node) => node.type === "code" && node.lang === "text");
  return code?.type === "code" ? code.value : "";
}

function origin(given: Partial<Case>): string {
  return (
    unglued(renderComment(report(given), { marker }))
      .split("\n")
      .find((text) => text.startsWith("Where it comes from")) ?? ""
  );
}

const failedBuild: FailedRun = {
  serverUrl: "https://github.com",
  repository: "octo-org/shop",
  headSha: commitOf("later head"),
  runUrl: "https://github.com/octo-org/shop/actions/runs/1234567891",
  failure: {
    kind: "build",
    clause: 'The instruction "RUN npm ci" failed (exit code 1)',
    hint: "Fix what failed and push again; the last lines of the builder's output say more.",
    place: { file: "Dockerfile", line: 8 },
    lastOutput: "npm error code ERESOLVE",
    output: [],
  },
};

function twoPlatforms(sizes: { readonly apt: number; readonly app: number }, extra: number): Measurement {
  return measurement([debianImage(sizes), debianImage({ ...sizes, apt: sizes.apt + extra }, "linux/arm64")]);
}

function oneLayer(bytes: number): Measurement {
  return measurement([platform([layer("COPY . .", bytes / 1e6)])]);
}

/** The same files with other timestamps: every digest differs. */
function rebuilt(one: Layer): Layer {
  return {
    ...one,
    digest: one.digest.replace(/.$/, "0"),
    diffId: digestOf(`later ${one.diffId}`),
    compressedBytes: one.compressedBytes + (one.lines?.startLine === 14 ? 900 : 0),
  };
}

function named(result: ImageResult, name: string): ImageResult {
  return { ...result, image: { ...result.image, name } };
}

describe("the comment of each state", () => {
  test.for(Object.keys(states))("%s reads as recorded", async (name) => {
    await expect(renderComment(stateOf(name), { marker })).toMatchFileSnapshot(`../golden/${name}.md`);
  });

  test.for(Object.keys(states))("%s holds nothing alive but its own links", (name) => {
    expect(lively(renderComment(stateOf(name), { marker }), links)).toEqual([]);
  });

  test.for(golden.failed)("%s after a failed build says so, with the sizes from before", async (name) => {
    const earlier = `<!-- image-size-budget key=default head=${commitOf("head")} -->`;
    const replaced = renderComment(stateOf(name), { marker: earlier });
    await expect(renderFailureComment(failedBuild, { marker, replaced })).toMatchFileSnapshot(`../golden/${name}.failed.md`);
  });

  test.for(golden.resolved)("%s folds to one line", async (name) => {
    await expect(renderResolved(stateOf(name), { marker })).toMatchFileSnapshot(`../golden/${name}.resolved.md`);
  });
});

test("every recorded text is still of a state", async () => {
  const names = [
    ...Object.keys(states).map((name) => `${name}.md`),
    ...golden.resolved.map((name) => `${name}.resolved.md`),
    ...golden.failed.map((name) => `${name}.failed.md`),
    ...golden.summary.map((name) => `${name}.summary.md`),
    ...golden.text.map((name) => `${name}.txt`),
  ];
  expect(new Set(await readdir(new URL("../golden/", import.meta.url)))).toEqual(new Set(names));
});

describe("the block to paste", () => {
  test("is no justification as it stands", () => {
    expect(findClaims(pasted(stateOf("unjustified")), [])).toMatchObject([{ refusal: { kind: "empty" } }]);
  });

  test("covers the image once the reason is filled in", () => {
    const reason = "we ship the model so that cold starts need no download";
    const [found] = findClaims(pasted(stateOf("unjustified")).replace(/<.*>/, reason), []);
    const size = stateOf("unjustified").images[0]?.platforms[0]?.sizeBytes ?? Infinity;
    expect(found).toMatchObject({ image: null, refusal: null });
    expect(found?.upToBytes).toBeGreaterThan(size);
  });

  test("names each image where there are several, and covers the largest platform", () => {
    const [head, baseline] = [twoPlatforms({ apt: 300, app: 50 }, 100), twoPlatforms(before, 0)];
    const given = reportOf(["api", "web"].map((name) => imageResult({ name, head, baseline })));
    const claims = findClaims(pasted(given).replaceAll(/<.*>/g, "a reason that is long enough"), []);
    expect(new Set(claims.map(({ image }) => image))).toEqual(new Set(["api", "web"]));
    expect(claims.every(({ upToBytes }) => (upToBytes ?? 0) > 478e6)).toBe(true);
  });

  test("is asked for in no other state", () => {
    const asking = Object.keys(states).filter((name) => pasted(stateOf(name)) !== "");
    expect(asking).toEqual([
      "packages-known",
      "files-known-and-red",
      "unjustified",
      "bound-exceeded",
      "description-unreadable",
      "too-large-and-unjustified",
      "justified-for-another-image",
      "ten-images",
      "target-changed",
      "from-a-fork",
      "rules-loosened",
      "many-rules-changed",
      "image-left",
      "twelve-red-images",
      "ten-images-on-four-platforms",
      "in-a-terminal",
    ]);
  });
});

describe("what grew the image", () => {
  const standing = (version: string, base: number, own: number) =>
    measurement(
      [
        platform([
          layer("ADD rootfs /", base, { origin: "base" }),
          layer("RUN npm install --omit=dev && npm cache clean --force", own, { origin: "own", ...line(15) }),
        ]),
      ],
      { baseImages: [], base: { reference: `node:${version}`, digest: null, told: "dockerfile" } },
    );

  test.for([
    ["RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*", "RUN apt-get update … curl"],
    ["RUN apt-get update && apt-get upgrade -y", "RUN apt-get update … upgrade"],
    ["RUN npm ci --omit=dev && npm cache clean --force && rm -rf /tmp/x", "RUN npm ci --omit=dev …"],
    ["COPY --from=frontend-builder /app/dist /app/backend/app/frontend", "COPY --from=frontend-builder …/dist …/frontend"],
    [
      `COPY --from=build --chown=node:node ${"/a-long/place/of/packages".repeat(3)}/server/dist /srv/app/`,
      "COPY --from=build /a-long/…/dist /srv/app/",
    ],
  ] as const)("is an instruction of which the reader sees what it does: %s", ([instruction, shown]) => {
    const built = (own: number) => measurement([platform([layer(instruction, own, { origin: "own" })])]);
    expect(origin({ head: built(30), baseline: built(20) })).toBe(`Where it comes from: \`${shown}\``);
  });

  test("is what changed most alone where there is no room for the others, be it the base image or an instruction", () => {
    const given = { head: standing("18.16.0", 433.6, 15.7), baseline: standing("12.18.3", 387.9, 15.8) };
    expect(origin(given)).toBe("Where it comes from: base image `node:18.16.0` (was `node:12.18.3`) **+45.7 MB**");
    const grown = { head: standing("18.16.0", 433.6, 65.8), baseline: standing("12.18.3", 433.5, 15.8) };
    expect(origin(grown)).toBe(`Where it comes from: [\`RUN npm install --omit=dev …\`](${file}#L15) **+50.0 MB**`);
  });

  test("is what the largest is made of before an instruction that changed little", () => {
    const installed = (npm: number, copied: number) =>
      platform([
        layer("ADD rootfs /", 218, { origin: "base" }),
        layer("RUN npm install && npm cache clean --force", npm, { origin: "own", ...line(15) }),
        layer("COPY . /usr/src/app", copied, { origin: "own", ...line(18) }),
      ]);
    const [now, then] = [installed(15.2, 0.1), installed(6.1, 0.075)];
    const typescript = { type: "npm", namespace: null, name: "typescript", version: "3.9.10", arch: null } as const;
    const files = { "usr/src/app/node_modules/a/a.js": 6.1 };
    const head = contentOf(now, [{}, { ...files, "usr/src/app/node_modules/typescript/a.js": 9.1 }, { "usr/src/app/b": 0.1 }], {
      owned: { "usr/src/app/node_modules/typescript/": typescript },
    });
    const baseline = contentOf(then, [{}, files, { "usr/src/app/b": 0.075 }]);
    const given = {
      head: measurement([now]),
      baseline: measurement([then]),
      contents: new Map([["linux/amd64", { head, baseline, notes: [] }]]),
    };
    expect(origin(given)).toContain("new `typescript` +9.1 MB");
    expect(origin(given)).not.toContain("COPY");
  });

  test("is what nobody packed before packages, where it is larger and not all have room", () => {
    const based = (node: string, megabytes: number) => platform([layer(`RUN install ${node}`, megabytes, { origin: "base" })]);
    const [now, then] = [based("18", 280.2), based("12", 248.3)];
    const deb = (name: string, version: string) => ({ type: "deb", namespace: null, name, version, arch: null }) as const;
    const [head, baseline] = [
      contentOf(now, [{ "usr/local/bin/node": 33.5, "usr/bin/git": 21.2, "usr/bin/gcc": 27.4, "usr/bin/ld": 4 }], {
        owned: {
          "usr/bin/git": deb("git", "2.39.5"),
          "usr/bin/gcc": deb("gcc-12", "12.2.0"),
          "usr/bin/ld": deb("binutils", "2.40"),
        },
      }),
      contentOf(then, [{ "usr/local/bin/node": 17.2, "usr/bin/git": 16.2, "usr/bin/gcc": 22.9, "usr/bin/ld": 3 }], {
        owned: {
          "usr/bin/git": deb("git", "2.30.2"),
          "usr/bin/gcc": deb("gcc-10", "10.2.1"),
          "usr/bin/ld": deb("binutils", "2.35"),
        },
      }),
    ];
    const bases = (version: string): Partial<Measurement> => ({
      baseImages: [],
      base: { reference: `node:${version}`, digest: null, told: "dockerfile" },
    });
    const given = {
      head: measurement([now], bases("18.16.0")),
      baseline: measurement([then], bases("12.18.3")),
      contents: new Map([["linux/amd64", { head, baseline, notes: [] }]]),
    };
    expect(origin(given)).toBe(
      "Where it comes from: base image `node:18.16.0` (was `node:12.18.3`): `/usr/local/bin/node` +16.3 MB, `git` 2.30.2 → 2.39.5 +5.0 MB",
    );
  });

  test("is a command, and not what is mounted for it", () => {
    const mounted = (own: number) =>
      measurement([
        platform([
          layer("ADD rootfs /", 300),
          layer(
            "RUN --mount=type=cache,target=/root/.cache/uv --mount=type=bind,source=uv.lock,target=uv.lock uv sync --frozen",
            own,
            line(25),
          ),
        ]),
      ]);
    expect(origin({ head: mounted(90), baseline: mounted(40) })).toBe(
      `Where it comes from: [\`RUN uv sync --frozen\`](${file}#L25)`,
    );
  });

  test("is a long command with the whole word that says what it is about", () => {
    const installed = (own: number) =>
      measurement([
        platform([
          layer("ADD rootfs /", 300),
          layer("RUN uv pip install --system --break-system-packages --no-cache -r requirements.txt", own, line(5)),
        ]),
      ]);
    expect(origin({ head: installed(90), baseline: installed(40) })).toContain("`RUN uv pip … requirements.txt`");
  });

  test("is told in the fold of layers by the command, of now and of before", () => {
    const cache = "--mount=type=cache,target=/root/.cache/uv";
    const lock = "--mount=type=bind,source=uv.lock,target=uv.lock";
    const run = (instruction: string, own: number) => platform([layer("ADD rootfs /", 300), layer(instruction, own, line(25))]);
    const fold = (now: string, then: string) =>
      unglued(renderComment(report({ head: measurement([run(now, 90)]), baseline: measurement([run(then, 40)]) }), { marker }));
    expect(fold(`RUN ${cache} ${lock} uv sync`, `RUN ${cache} ${lock} pip install .`)).toMatch(
      /^\| `RUN uv sync`<br><sub>.*was RUN pip install \.<\/sub> \|/m,
    );
  });

  test("is never a layer that was only rebuilt", () => {
    const layers = debianImage({ ...before, app: 62 }).layers.map(rebuilt);
    expect(origin({ head: measurement([platform(layers)]) })).toBe(
      `Where it comes from: [\`COPY --from=build /app/dist /app\`](${file}#L22)`,
    );
  });

  test("is told apart from what is pushed again although only its timestamps changed", () => {
    const head = measurement([platform(debianImage({ ...before, app: 62 }).layers.map(rebuilt))]);
    const markdown = unglued(renderComment(report({ head }), { marker }));
    expect(markdown).toContain("208.6 MB of it is what was there before, built again with other timestamps.");
    expect(renderComment(report(grownTo({ ...before, app: 62 })), { marker })).not.toContain("built again");
  });

  test("is told by the directories that explain it, not by the one around them all", () => {
    const sizes = { ...before, app: 66.5 };
    const [now, then] = [debianImage(sizes), debianImage(before)];
    const app = { "app/vendor/a/x": 12, "app/vendor/a/y": 4, "app/vendor/b/x": 9, "app/vendor/c/x": 2, "app/vendor/d/x": 2 };
    const [head, baseline] = [contentOf(now, [{}, {}, {}, {}, {}, app]), contentOf(then, [{}, {}, {}, {}, {}, {}])];
    const contents = new Map([["linux/amd64", { head, baseline, notes: [] }]]);
    expect(origin({ ...grownTo(sizes), contents })).toContain(
      "#L22), of which `/app/vendor/a` +16.0 MB and `/app/vendor/b/x` +9.0 MB",
    );
  });

  test("names the biggest changes first, as many as have room, and sums up the others", () => {
    const steps = [3, 9, 5, 7, 4, 6].map((megabytes, index) => layer(`RUN step ${index}`, megabytes, line(index + 1)));
    const head = measurement([platform([...debianImage(before).layers, ...steps])]);
    expect(origin({ head })).toContain(
      `[\`RUN step 1\`](${file}#L2) **+9.0 MB** · [\`RUN step 3\`](${file}#L4) +7.0 MB · everything else +18.0 MB`,
    );
  });

  test("says when an instruction went away or is not known", () => {
    const layers = debianImage(before).layers.filter(({ lines }) => lines?.startLine !== 14);
    const head = measurement([platform([...layers, layer(null, 3)])]);
    expect(origin({ head })).toContain("ffmpeg` (removed, Dockerfile:14) **−180.3 MB** · an unknown instruction +3.0 MB");
  });

  test("is one line where an instruction was rewritten, and the layers say what it was", () => {
    const { layers } = debianImage(before);
    const rewritten = layers.map((one) => (one.lines?.startLine === 14 ? layer("RUN apk add ffmpeg", 190.3, line(14)) : one));
    const head = measurement([platform(rewritten)]);
    expect(origin({ head })).toContain(`[\`RUN apk add ffmpeg\`](${file}#L14)`);
    const markdown = unglued(renderComment(report({ head }), { marker }));
    expect(markdown).toContain("Dockerfile:14 · was RUN apt-get update &#38;&#38; apt-get install");
    expect(markdown).toContain("| 180.3 MB | 190.3 MB | +10.0 MB |");
  });

  test("is judged in uncompressed bytes when the compressed ones cannot be compared", () => {
    expect(origin({ head: savedImage({ ...before, app: 70 }) })).toMatch(/#L22\)$/);
  });
});

test("sizes that would read the same are shown to the byte", () => {
  const markdown = unglued(renderComment(report({ head: oneLayer(4_005_000), baseline: oneLayer(3_995_000) }), { marker }));
  expect(markdown).toContain("| 3,999,321 → 4,009,321 B |");
});

describe("a comment is never too long", () => {
  const longNames = ["x".repeat(255), "漢字".repeat(120), "😀".repeat(120), "`|<&".repeat(60), "-->@everyone ".repeat(19)];
  const hostile = "`|<&$@#".repeat(400).slice(0, 2000);

  function many(amount: number, name: (index: number) => string): Report {
    const steps = Array.from({ length: 60 }, (_, index) =>
      layer(`${index} ${hostile}`.slice(0, 2000), 3 + index / 10, line(index + 1, "d/".repeat(500))),
    );
    const head = measurement([platform([...debianImage(before).layers, ...steps]), debianImage(before, "linux/arm64")]);
    const one = imageResult({ head, justification: claim(hostile, 1), notes: [hostile, `${hostile}2`] });
    return reportOf(Array.from({ length: amount }, (_, index) => named(one, name(index).slice(0, 256))));
  }

  // What a name does to the length, ten images show; a thousand of them take seconds.
  const cases = [
    ...[1, 10].flatMap((amount) => longNames.map((name) => ({ amount, name }))),
    { amount: 1000, name: "😀".repeat(120) },
  ];

  test.for(cases)("with $amount images called $name", ({ amount, name }) => {
    const markdown = renderComment(
      many(amount, (index) => `${index}${name}`),
      { marker },
    );
    expect(Array.from(markdown).length).toBeLessThanOrEqual(60_000);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(262_144);
    expect(markdown.match(/<details>/g)?.length).toBe(markdown.match(/<\/details>/g)?.length);
    expect(lively(markdown, links)).toEqual([]);
    expect(markdown).toContain("compressed size of");
  });

  test("says how many rows were left out, and leaves out what is harmless", () => {
    const calm = Array.from({ length: 500 }, (_, index) =>
      imageResult({ name: `calm-${index}`, ...grownTo({ ...before, app: before.app + 1 + index / 1000 }) }),
    );
    const markdown = renderComment(reportOf([...calm, imageResult({ name: "red", ...grownTo({ apt: 300, app: 50 }) })]), {
      marker,
    });
    expect(markdown).toContain("401 more platforms that are not shown here");
    expect(markdown.split("\n").find((text) => text.includes("| **"))).toContain("`red`");
  });

  test("keeps a limit that leaves room for the numbers only", () => {
    const markdown = renderComment(stateOf("unjustified"), { marker, limit: 1000 });
    expect(markdown.length).toBeLessThanOrEqual(1000);
    expect(markdown).toContain("the job summary has the whole report");
  });
});

describe("whatever comes from outside is inert", () => {
  test.each(nasty)("%j as name, instruction, file, platform, reason, base image, note and bound", (text) => {
    const name = (text.trim() || "x").slice(0, 256);
    const layers = [
      layer(text.slice(0, 2000), 90, { lines: { file: text.slice(0, 4096), startLine: 3, endLine: 4 } }),
      layer("FROM", 20, { origin: "base" }),
    ];
    const head = measurement([platform([...debianImage(before).layers, ...layers], name)], {
      baseImages: [{ reference: text.slice(0, 2048), digest: debianImage(before).configDigest }],
    });
    const given: Partial<Case> = {
      name,
      head,
      baseline: measurement([debianImage(before, name), debianImage(before, `${name} `.slice(-200))]),
      notes: [text],
    };
    const found = [
      report({ ...given, justification: claim(text || "x") }, { warnings: [text] }),
      report(
        { ...given, justification: { kind: "unreadable", because: text } },
        { headSha: text.slice(0, 100), repository: text.slice(0, 100) },
      ),
      report({ ...given, baseline: { kind: "unknown", because: text, notes: [] } }),
      reportOf([imageResult({ ...given, baseline: null }), imageResult(given)]),
    ];
    const own = [...links, "https://github.com/"];
    expect(found.flatMap((one) => lively(renderComment(one, { marker }), own))).toEqual([]);
    expect(found.map((one) => renderComment(one, { marker }).match(/<!--/g))).toEqual(found.map(() => ["<!--"]));
  });
});

describe("how it is measured, where no documentation can be linked to,", () => {
  const fold = (results: readonly ImageResult[], frame: Parameters<typeof reportOf>[1] = {}) => {
    const comment = renderComment(reportOf(results, { docsUrl: null, ...frame }), { marker });
    return unglued(/<summary>How this is measured<\/summary>\n\n(.*)\n/.exec(comment)?.[1] ?? "").replaceAll("\\", "");
  };

  test("tells what is recorded", () => {
    expect(fold([imageResult(grownTo({ ...before, app: 60 }))])).toMatchInlineSnapshot(
      `"The size of an image is its config plus its distinct compressed layers: what a registry stores and a node downloads. The baseline is what was recorded for the commit this change merges into, or for its nearest ancestor that has one. Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is not counted as growth."`,
    );
  });

  test("of archives that keep layers uncompressed, compared with each other, tells just that", () => {
    const archives = { head: savedImage({ ...before, app: 60 }), baseline: savedImage(before) };
    expect(fold([imageResult(archives)], { givenBaseline: "archive://before.tar" })).toMatchInlineSnapshot(
      `"The size of an image is its config plus its distinct layers, uncompressed: an archive that was read keeps its layers so. The baseline is the image that was named to be compared with. Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is not counted as growth."`,
    );
  });

  test("tells of every kind of size and baseline in the report", () => {
    const results = [
      imageResult({ ...grownTo({ ...before, app: 60 }), how: "built" }),
      imageResult({ name: "saved", head: savedImage({ ...before, app: 60 }) }),
      imageResult({ name: "own", ...grownTo({ ...before, app: 60 }), budget: { count: "own" } }),
    ];
    expect(fold(results)).toMatchInlineSnapshot(
      `"The size of an image is its config plus its distinct compressed layers: what a registry stores and a node downloads. A size marked "uncompressed" is the image's config plus its distinct layers, uncompressed: an archive that was read keeps its layers so. A size marked "own layers" is that of the image's own distinct compressed layers, without its base image's: what a registry stores and a node downloads. The baseline is what was built in this run from the commit this change merges into, or what was recorded for the commit this change merges into, or for its nearest ancestor that has one. Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is not counted as growth."`,
    );
  });

  test("tells of no baseline where there is none", () => {
    expect(fold([imageResult({ baseline: null })])).toMatchInlineSnapshot(
      `"The size of an image is its config plus its distinct compressed layers: what a registry stores and a node downloads."`,
    );
  });

  test("and of the one before where a run records", () => {
    expect(fold([imageResult({ mode: "record" })], { mode: "record" })).toMatchInlineSnapshot(
      `"The size of an image is its config plus its distinct compressed layers: what a registry stores and a node downloads. The baseline is what was recorded for the commit before it, or for its nearest ancestor that has one. Differences below 1 kB or 0.01% count as unchanged, and a layer that was only rebuilt is not counted as growth."`,
    );
  });
});
