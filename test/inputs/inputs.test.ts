import { describe, expect, test } from "vitest";
import { UserError } from "../../src/failure.ts";
import { inputsDigest, parseInputs, type Inputs, type RawInputs } from "../../src/inputs/inputs.ts";
import { parseThreshold } from "../../src/inputs/thresholds.ts";
import type { BuildInputs } from "../../src/inputs/build-inputs.ts";
import { buildInputs } from "../support/build-inputs.ts";
import { imageInputs } from "../support/values.ts";

const gitContext = "https://github.com/octo/app.git#refs/pull/7/merge";

/** What the runner hands over for a step that says nothing: the defaults of action.yml. */
const untouched: RawInputs = {
  context: ".",
  load: "false",
  push: "false",
  "no-cache": "false",
  pull: "false",
  "warn-at": "10%",
  "justify-at": "25%",
  count: "all",
  baseline: "artifact",
  "on-missing-baseline": "build",
  "on-error": "warn",
  comment: "on-change",
  "comment-from": "1%",
  "comment-key": "default",
  mode: "auto",
};

function parse(written: RawInputs, at = ""): Inputs {
  const raw = { ...untouched, ...written };
  return parseInputs(raw, [{ raw, written: {}, at }], { name: "app", gitContext });
}

function only(written: RawInputs): Inputs["images"][number] {
  const [image] = parse(written).images;
  if (image === undefined) throw new Error("one image goes in");
  return image;
}

function buildOf(written: RawInputs): BuildInputs {
  const { subject } = only(written);
  if (subject.kind !== "build") throw new Error("nothing but 'image' stops a build");
  return subject.build;
}

/** The sentence and the hint of a refused input, as a user reads them. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return `${error.message} ${error.hint}`;
    throw error;
  }
  throw new Error("the input was accepted");
}

test("a step that says nothing builds the working directory under the repository's name, with the budget of 10 % and 25 %", () => {
  expect(parse({})).toEqual({
    mode: "auto",
    images: [
      {
        name: "app",
        subject: { kind: "build", build: buildInputs({ context: "." }) },
        budget: {
          warnAt: { text: "10%", percent: { numerator: 10n, denominator: 1n }, bytes: null },
          justifyAt: { text: "25%", percent: { numerator: 25n, denominator: 1n }, bytes: null },
          creepAt: null,
          maxSizeBytes: null,
          maxUncompressedBytes: null,
          approval: null,
          count: "all",
        },
      },
    ],
    baseline: { judge: { kind: "artifact" }, others: [] },
    onMissingBaseline: "build",
    onError: "warn",
    comment: "on-change",
    commentFrom: { text: "1%", percent: { numerator: 1n, denominator: 1n }, bytes: null },
    commentKey: "default",
    retentionDays: null,
    cost: { price: null, bandwidth: null, retention: null },
    concurrency: 1,
    configPath: null,
    listedNames: [],
  });
});

describe("lists are split as docker/build-push-action splits them", () => {
  const splitAtCommas = {
    "add-hosts": "addHosts",
    allow: "allow",
    "no-cache-filters": "noCacheFilters",
    platforms: "platforms",
    "secret-envs": "secretEnvs",
    ssh: "ssh",
    tags: "tags",
  } as const;
  test.for(Object.entries(splitAtCommas))("%s takes lines and commas", ([input, key]) => {
    expect(buildOf({ [input]: " a=1, b=2\n\n c=3 \n" })[key]).toEqual(["a=1", "b=2", "c=3"]);
  });

  const keptWhole = {
    annotations: "annotations",
    "build-args": "buildArgs",
    "build-contexts": "buildContexts",
    "cache-from": "cacheFrom",
    "cache-to": "cacheTo",
    labels: "labels",
    "secret-files": "secretFiles",
    ulimit: "ulimit",
  } as const;
  test.for(Object.entries(keptWhole))("%s keeps the commas of a line", ([input, key]) => {
    expect(buildOf({ [input]: " a=1,b=2\n\n c=3 \n" })[key]).toEqual(["a=1,b=2", "c=3"]);
  });

  test.for([
    {
      name: "a quoted line keeps its commas and loses its quotes",
      written: '"FLAGS=-a,-b"\nX=1',
      becomes: ["FLAGS=-a,-b", "X=1"],
    },
    { name: "a doubled quote inside quotes is one", written: '"SAY=""hi"""', becomes: ['SAY="hi"'] },
    { name: "a quoted entry may run over lines", written: '"KEY=one\ntwo"\nX=1', becomes: ["KEY=one\ntwo", "X=1"] },
    { name: "a quote in the middle is left alone", written: 'SAY=a "b" c', becomes: ['SAY=a "b" c'] },
    { name: "lines may end as on Windows", written: "A=1\r\nB=2\r\n", becomes: ["A=1", "B=2"] },
    { name: "an equals sign in a value stays", written: "A=b=c", becomes: ["A=b=c"] },
    { name: "a lone comma is an entry of its own", written: "A=1\n,", becomes: ["A=1", ","] },
  ])("$name", ({ written, becomes }) => {
    expect(buildOf({ "build-args": written }).buildArgs).toEqual(becomes);
  });

  test("quoted fields of a list with commas keep theirs", () => {
    expect(buildOf({ tags: '"a,b",c' }).tags).toEqual(["a,b", "c"]);
  });

  test("secrets keep the white space around and inside of their values", () => {
    expect(buildOf({ secrets: 'token= padded \n"key=line one\n  line two"\n' }).secrets).toEqual([
      "token= padded ",
      "key=line one\n  line two",
    ]);
  });

  test("a quote that is never closed is refused, by the input's name", () => {
    expect(refusal(() => parse({ tags: 'a\n"b' }))).toMatchInlineSnapshot(
      `"Input 'tags' is "a "b", which cannot be read. Write one entry per line, with quotes in pairs."`,
    );
  });

  test("a secret that cannot be split is not repeated in the error", () => {
    const sentence = refusal(() => parse({ secrets: '"token=hunter2' }));
    expect(sentence).not.toContain("hunter2");
    expect(sentence).toContain("Input 'secrets'");
  });
});

describe("the build context", () => {
  test.for([
    { name: "is the Git context when it is empty", written: "", becomes: gitContext },
    { name: "is the Git context where the template stands alone", written: "{{defaultContext}}", becomes: gitContext },
    {
      name: "may be a directory of the Git context",
      written: "{{defaultContext}}:services/api",
      becomes: `${gitContext}:services/api`,
    },
    { name: "is a path as it is written", written: " ./services/api ", becomes: "./services/api" },
    { name: "is no HTML: nothing in it is escaped", written: "dir/<a&b>", becomes: "dir/<a&b>" },
  ])("$name", ({ written, becomes }) => {
    expect(buildOf({ context: written }).context).toBe(becomes);
  });

  test("additional contexts take the template as well", () => {
    expect(buildOf({ "build-contexts": "src={{defaultContext}}:src" }).buildContexts).toEqual([`src=${gitContext}:src`]);
  });

  test("a template with a brace missing is refused", () => {
    expect(refusal(() => parse({ context: "{{defaultContext" }))).toMatchInlineSnapshot(
      `"The build context "{{defaultContext" contains a template that cannot be read. Write {{defaultContext}} with two braces on each side, such as {{defaultContext}}:subdir."`,
    );
  });
});

test.for([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
  ["", false],
] as const)("'pull' and 'no-cache' read %o as %o", ([written, becomes]) => {
  expect(buildOf({ pull: written, "no-cache": written })).toMatchObject({ pull: becomes, noCache: becomes });
});

test("texts are passed on without the blanks around them", () => {
  const texts = { builder: " b ", "cgroup-parent": " c ", file: " f ", network: " n ", "shm-size": " 2g ", target: " t " };
  expect(buildOf(texts)).toMatchObject({ builder: "b", cgroupParent: "c", file: "f", network: "n", shmSize: "2g", target: "t" });
});

describe("what docker/build-push-action does and this action does not", () => {
  test.for([
    ["push", "true"],
    ["load", "true"],
    ["outputs", "type=registry"],
    ["attests", "type=sbom"],
    ["provenance", "mode=max"],
    ["provenance", "true"],
    ["sbom", "true"],
    ["call", "check"],
  ] as const)("%s: %s is refused", ([input, written]) => {
    expect(refusal(() => parse({ [input]: written }))).toContain(
      `Input '${input}' is "${written}", which this action does not do`,
    );
  });

  test("the sentence says where such an input belongs", () => {
    expect(refusal(() => parse({ push: "true" }))).toMatchInlineSnapshot(
      `"Input 'push' is "true", which this action does not do: it builds, measures and compares, and nothing leaves the builder. Remove 'push' here, and keep it in the docker/build-push-action step that publishes the image."`,
    );
  });

  test.for([
    ["push", "false"],
    ["load", "False"],
    ["provenance", "false"],
    ["sbom", "FALSE"],
    ["outputs", " "],
    ["attests", ""],
    ["call", "build"],
  ] as const)("%s: %o is accepted silently", ([input, written]) => {
    expect(parse({ [input]: written })).toEqual(parse({}));
  });
});

describe("a threshold", () => {
  test.for([
    { text: "10%", percent: [10n, 1n], bytes: null },
    { text: "12.5 %", percent: [125n, 10n], bytes: null },
    { text: "0.01%", percent: [1n, 100n], bytes: null },
    { text: "0%", percent: [0n, 1n], bytes: null },
    { text: "5 MB", percent: null, bytes: 5_000_000 },
    { text: "5MiB", percent: null, bytes: 5_242_880 },
    { text: "1.5 kB", percent: null, bytes: 1500 },
    { text: "10% and 5 MB", percent: [10n, 1n], bytes: 5_000_000 },
    { text: "5MB AND 10%", percent: [10n, 1n], bytes: 5_000_000 },
    { text: "10%\tand\n5 MB", percent: [10n, 1n], bytes: 5_000_000 },
  ] as const)("$text is read exactly", ({ text, percent, bytes }) => {
    const [numerator, denominator] = percent ?? [];
    expect(parseThreshold(` ${text} `)).toEqual({ text, percent: percent === null ? null : { numerator, denominator }, bytes });
  });

  test.for([
    "",
    " ",
    "ten",
    "10",
    "10.5",
    "-5%",
    "+5%",
    "1e3%",
    "10,5%",
    "10%%",
    "%",
    "10 percent",
    "1/10",
    "NaN",
    "Infinity%",
    "0x10%",
    "10% or 5MB",
    "5 MB and 6 MB",
    "10% and 20%",
    "10% and 5 MB and 1 kB",
    "10% and",
    "and 10%",
    "10%and5MB",
    "10% and 5",
    "-5 MB",
    "5 MBit",
    "5 mb",
    "5 M",
    "1e3 MB",
    "99999999999999999999 TB",
    "1,000 kB",
    "١٠%",
  ])("%o is none", (text) => {
    expect(parseThreshold(text)).toBeNull();
  });

  test.for(["warn-at", "justify-at", "creep-at"])("in %s is refused with an example when it cannot be read", (input) => {
    expect(refusal(() => parse({ [input]: "ten" }))).toBe(
      `Input '${input}' is "ten", which cannot be read. Write 10%, 5 MB, or 10% and 5 MB.`,
    );
  });

  test("is refused when it is empty", () => {
    expect(refusal(() => parse({ "warn-at": "" }))).toContain(`Input 'warn-at' is "", which cannot be read.`);
  });
});

describe("justify-at and warn-at", () => {
  test.for([
    ["10%", "9.999%"],
    ["5 MB", "4.9 MB"],
    ["10% and 5 MB", "9%"],
    ["10% and 5 MB", "20% and 4 MB"],
  ] as const)("warn-at %s and justify-at %s are refused", ([warnAt, justifyAt]) => {
    expect(refusal(() => parse({ "warn-at": warnAt, "justify-at": justifyAt }))).toContain(
      `Input 'justify-at' is "${justifyAt}", which is below 'warn-at' ("${warnAt}").`,
    );
  });

  test.for([
    ["10%", "10%"],
    ["10%", "10.0 %"],
    ["9.999%", "10%"],
    ["5 MB", "5 MB"],
    ["10%", "5 MB"],
    ["10% and 5 MB", "25%"],
  ] as const)("warn-at %s and justify-at %s go together", ([warnAt, justifyAt]) => {
    const { budget } = only({ "warn-at": warnAt, "justify-at": justifyAt });
    expect([budget.warnAt.text, budget.justifyAt.text]).toEqual([warnAt, justifyAt]);
  });

  test("the sentence shows both", () => {
    expect(refusal(() => parse({ "warn-at": "30%" }))).toMatchInlineSnapshot(
      `"Input 'justify-at' is "25%", which is below 'warn-at' ("30%"). Write a 'justify-at' that is at least as large as 'warn-at', such as 25% with a 'warn-at' of 10%."`,
    );
  });
});

describe("other inputs", () => {
  test.for([
    ["250 MB", 250_000_000],
    ["1.2 GiB", 1_288_490_188],
    ["", null],
  ] as const)("max-size %o is %o bytes", ([written, becomes]) => {
    expect(only({ "max-size": written }).budget.maxSizeBytes).toBe(becomes);
    expect(only({ "max-uncompressed-size": written }).budget.maxUncompressedBytes).toBe(becomes);
  });

  test.for([
    ["1", 1],
    ["400", 400],
    ["", null],
  ] as const)("retention-days %o is %o", ([written, becomes]) => {
    expect(parse({ "retention-days": written }).retentionDays).toBe(becomes);
  });

  test("price, bandwidth and retention of a registry are read", () => {
    const written = { "registry-price-per-gb-month": "0.10", "pull-bandwidth": "1 Gbit/s", "registry-retention": "last 10" };
    expect(parse(written).cost).toEqual({
      price: { text: "0.10", numerator: 10n, denominator: 100n },
      bandwidth: { text: "1 Gbit/s", bitsPerSecond: 1_000_000_000n },
      retention: { kind: "last", versions: 10 },
    });
  });

  test.for([
    ["oci-dir://out/layout", "oci-dir", "out/layout"],
    ["archive:///tmp/my image.tar", "archive", "/tmp/my image.tar"],
    ["local://app:latest", "local", "app:latest"],
    [" registry://ghcr.io/octo/app@sha256:00 ", "registry", "ghcr.io/octo/app@sha256:00"],
  ] as const)("image %o is read from %s", ([written, scheme, location]) => {
    expect(only({ image: written }).subject).toMatchObject({ kind: "image", reference: { scheme, location }, platforms: [] });
  });

  test("of an image that is already built, the Dockerfile is the one that a build would take", () => {
    const raw = {
      image: "local://app",
      context: "api",
      file: "api/Dockerfile.prod",
      target: "prod",
      "build-args": "BASE=node:18",
    };
    const dockerfile = { context: "api", file: "api/Dockerfile.prod", target: "prod", buildArgs: ["BASE=node:18"] };
    expect(only(raw).subject).toMatchObject({ kind: "image", dockerfile: { ...dockerfile, buildContexts: [], namesBase: true } });
    expect(only({ image: "local://app" }).subject).toMatchObject({ dockerfile: { context: ".", file: "", target: "" } });
  });

  test("a name may hold any printable characters, an emoji counting as one", () => {
    expect(only({ name: ` ${"🐳".repeat(100)} ` }).name).toBe("🐳".repeat(100));
  });

  test("a published image is the baseline of one image, and {name} makes it one for each", () => {
    const images = (baseline: string) =>
      ["api", "web"].map((name) => ({ raw: { ...untouched, name, baseline }, written: {}, at: "" }));
    const read = (baseline: string) => parseInputs({ ...untouched, baseline }, images(baseline), { name: "app", gitContext });
    const reference = "ghcr.io/acme/{name}:1";
    expect(read(`registry://${reference}`).baseline).toEqual({ judge: { kind: "registry", reference }, others: [] });
    expect(() => read("registry://ghcr.io/acme/api:1")).toThrow(
      `'baseline' is "registry://ghcr.io/acme/api:1", but there are 2 images to compare.`,
    );
  });

  test.for([
    ["branch", "image-size-baselines"],
    ["branch:kept/sizes_1.x", "kept/sizes_1.x"],
  ] as const)("baseline %s keeps baselines on the branch %s", ([written, branch]) => {
    expect(parse({ baseline: written }).baseline).toEqual({ judge: { kind: "branch", branch }, others: [] });
  });

  test.for([
    ["release", { judge: { kind: "release" }, others: [] }],
    ["ref:v1.4.0+build", { judge: { kind: "ref", ref: "v1.4.0+build" }, others: [] }],
    ["artifact, release", { judge: { kind: "artifact" }, others: [{ kind: "release" }] }],
    [
      "\nrelease\n\nbranch\nref:release/1.4\n",
      {
        judge: { kind: "release" },
        others: [
          { kind: "branch", branch: "image-size-baselines" },
          { kind: "ref", ref: "release/1.4" },
        ],
      },
    ],
  ] as const)("of baseline %j the first judges, and the others inform", ([written, choice]) => {
    expect(parse({ baseline: written }).baseline).toEqual(choice);
  });

  test.for([
    ["count", "own"],
    ["mode", "record"],
    ["comment", "never"],
    ["on-error", "fail"],
    ["on-missing-baseline", "pass"],
  ] as const)("%s takes %s", ([input, written]) => {
    expect(JSON.stringify(parse({ [input]: written }), withoutBigInts)).toContain(`"${written}"`);
  });
});

const baselineExample =
  "artifact, branch, branch:NAME, registry://REF, release or ref:TAG; or a list of at most 4 with one artifact or branch in it: the first judges, the others inform";

function withoutBigInts(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

test.for([
  ["max-size", "huge", "a size such as 250 MB or 1.2 GiB"],
  ["max-uncompressed-size", "1", "a size such as 250 MB or 1.2 GiB"],
  ["max-size", "250", "a size such as 250 MB or 1.2 GiB"],
  ["max-size", "0 MB", "a size such as 250 MB or 1.2 GiB"],
  ["max-size", "-1 MB", "a size such as 250 MB or 1.2 GiB"],
  ["retention-days", "0", "a number of days from 1 to 400"],
  ["retention-days", "401", "a number of days from 1 to 400"],
  ["retention-days", "1.5", "a number of days from 1 to 400"],
  ["retention-days", "week", "a number of days from 1 to 400"],
  ["registry-price-per-gb-month", "$0.10", "a number such as 0.10, without a currency"],
  ["registry-price-per-gb-month", "0", "a number such as 0.10, without a currency"],
  ["pull-bandwidth", "100", "a bandwidth such as 100 Mbit/s or 1 Gbit/s"],
  ["pull-bandwidth", "100 MB/s", "a bandwidth such as 100 Mbit/s or 1 Gbit/s"],
  ["registry-retention", "10", "last 10, or 30 days"],
  ["registry-retention", "last 0", "last 10, or 30 days"],
  ["comment-key", "", "letters, digits, dots, dashes and underscores, such as nightly"],
  ["comment-key", "a b", "letters, digits, dots, dashes and underscores, such as nightly"],
  ["comment-key", "-->", "letters, digits, dots, dashes and underscores, such as nightly"],
  ["count", "none", "one of all, own"],
  ["on-error", "ignore", "one of warn, fail"],
  ["baseline", "branches", baselineExample],
  ["baseline", "branch:", baselineExample],
  ["baseline", "ref:", baselineExample],
  ["baseline", "ref:-x", baselineExample],
  ["baseline", "registry://-x", baselineExample],
  ["baseline", ",", baselineExample],
  ["baseline", "artifact, branch", baselineExample],
  ["baseline", "release, release", baselineExample],
  ["baseline", "artifact, ref:a, ref:b, ref:c, ref:d", baselineExample],
  ["baseline", "branch:../x", baselineExample],
  ["baseline", "branch:a b", baselineExample],
  ["baseline", "branch:x.lock", baselineExample],
  ["baseline", "branch:/x", baselineExample],
  ["on-missing-baseline", "skip", "one of build, pass, fail"],
  ["comment", "On-Change", "one of always, on-change, on-warning, never"],
  ["pull", "yes", "true or false"],
  ["no-cache", "1", "true or false"],
  ["image", "docker://app", "oci-dir://PATH, archive://PATH, local://REF or registry://REF"],
  ["image", "app:latest", "oci-dir://PATH, archive://PATH, local://REF or registry://REF"],
  ["image", "archive://", "oci-dir://PATH, archive://PATH, local://REF or registry://REF"],
  ["image", "local://--help", "oci-dir://PATH, archive://PATH, local://REF or registry://REF"],
  ["name", "a\u0007b", "a name of at most 100 printable characters, such as api"],
  ["name", "a\u202Eb", "a name of at most 100 printable characters, such as api"],
  ["name", "x".repeat(101), "a name of at most 100 printable characters, such as api"],
] as const)("%s: %o is refused with an example", ([input, written, example]) => {
  expect(refusal(() => parse({ [input]: written }))).toBe(
    `Input '${input}' is "${written}", which cannot be read. Write ${example}.`,
  );
});

test("a long value is cut in the sentence, and shown on one line", () => {
  const sentence = refusal(() => parse({ "max-size": `${"9".repeat(500)}\n::error::` }));
  expect(sentence).toMatch(/"9{80}…9{69} ::error::"/);
  expect(sentence).not.toContain("\n");
});

test("an unknown mode is refused with the list of modes", () => {
  expect(refusal(() => parse({ mode: "guess" }))).toMatch(
    /^Input 'mode' is "guess", which cannot be read. Write one of auto, record, check/,
  );
});

describe("several images", () => {
  const raw = untouched;

  test("an error in a configuration file's entry says at which line it was written", () => {
    expect(refusal(() => parse({ count: "none" }, "budget.yml:4"))).toMatch(/^budget\.yml:4: Input 'count' is "none"/);
  });

  test("two images of one name are refused", () => {
    const twins = ["api", "web", "api"].map((name) => ({ raw: { ...raw, name }, written: {}, at: "" }));
    expect(refusal(() => parseInputs(raw, twins, { name: "app", gitContext }))).toMatchInlineSnapshot(
      `"Two images are called "api". Give each image its own 'name': it is the key of its baseline."`,
    );
  });

  test("an empty list is refused", () => {
    expect(() => parseInputs(raw, [], { name: "app", gitContext })).toThrow("no image is configured");
  });
});

const digest = (build: Partial<BuildInputs>, name = "api"): string =>
  inputsDigest(imageInputs({ name, subject: { kind: "build", build: buildInputs(build) } }), "1.0.0");

describe("the digest of the inputs", () => {
  test.for([
    ["a build argument", digest({ buildArgs: ["A=1"] })],
    ["the target", digest({ target: "prod" })],
    ["the name of the image", digest({}, "web")],
    ["the id of a secret", digest({ secrets: ["token=x"] })],
    ["the version of this tool", inputsDigest(imageInputs(), "1.0.1")],
    [
      "building or reading",
      inputsDigest(
        imageInputs({
          subject: { kind: "image", reference: { scheme: "local", location: "a" }, platforms: [], dockerfile: null },
        }),
        "1.0.0",
      ),
    ],
  ])("changes with %s", ([, other]) => {
    expect(other).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(digest({}));
  });

  test("does not know the values of secrets", () => {
    expect(digest({ secrets: ["token=one"] })).toBe(digest({ secrets: ["token=two"] }));
  });
});

describe("variables of the runner never reach a build", () => {
  const refusedOf = (written: RawInputs, raw: RawInputs = {}) => {
    const image = { raw: { ...untouched, ...raw, ...written }, written, at: "f.yml:2" };
    try {
      parseInputs(untouched, [image], { name: "app", gitContext });
      return "nothing";
    } catch (error) {
      return error instanceof Error ? error.message : "";
    }
  };

  test.for([
    { "secret-envs": "a=ACTIONS_RUNTIME_TOKEN" },
    { "secret-envs": "a=INPUT_GITHUB-TOKEN" },
    { "secret-envs": "ok=NPM_TOKEN\na=GITHUB_ENV" },
    { "secret-envs": "a=actions_runtime_token" },
    { "build-args": "ACTIONS_ID_TOKEN_REQUEST_TOKEN" },
    { "build-args": "A=1\nGITHUB_TOKEN" },
    { "build-args": "GITHUB_SHA" },
  ])("%o is refused, whoever writes it", (given) => {
    const [input = ""] = Object.keys(given);
    expect(refusal(() => parse(given))).toMatch(new RegExp(`^Input '${input}' names "(?:ACTIONS|INPUT|GITHUB|actions)_`));
    expect(refusedOf(given)).toContain(`Input '${input}' names`);
  });

  test("the token goes to a build that names it in the workflow's own secret-envs, and to no other", () => {
    const given = { "secret-envs": "token=GITHUB_TOKEN" };
    expect(buildOf(given).secretEnvs).toEqual(["token=GITHUB_TOKEN"]);
    expect(refusedOf({}, given)).toBe("nothing");
    expect(refusedOf(given)).toBe(
      "f.yml:2: Input 'secret-envs' names \"GITHUB_TOKEN\": variables of the runner, its tokens and this action's inputs never reach a build.",
    );
  });

  test("a value that is written out is passed on", () => {
    expect(buildOf({ "build-args": "GITHUB_SHA=abc", "secret-envs": "a=NPM_TOKEN" }).buildArgs).toEqual(["GITHUB_SHA=abc"]);
  });
});
