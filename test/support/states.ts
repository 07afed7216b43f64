import type { Package } from "../../src/image/packages/package.ts";
import type { Layer, Measurement, PlatformMeasurement } from "../../src/measure/measurement.ts";
import type { Report } from "../../src/report/facts/report.ts";
import {
  before,
  claim,
  contentOf,
  costRules,
  debianImage,
  grownTo,
  historyOf,
  imageResult,
  layer,
  measurement,
  platform,
  pushesOf,
  report,
  reportOf,
} from "./reports.ts";
import { digestOf, threshold } from "./values.ts";

const sitePackages = "app/.venv/lib/python3.12/site-packages";
const refusedUpload = {
  kind: "failed",
  because: "artifact image-size-baseline-api could not be uploaded: the owner's storage is full",
} as const;
const warned = { apt: 207.6, app: 40.6 };
const large = { apt: 262.4, app: 44.9 };
const platforms = ["linux/amd64", "linux/arm64", "linux/arm/v7", "linux/s390x"];
const creeping = historyOf(30, (index) => Math.round(238e6 + index * 0.2e6 + (index % 5) * 0.11e6));

/** Daily pushes, of which each seventh brings a fresh base image. */
const pushes = pushesOf(31, (index) => (index % 7 === 0 ? 216_000_000 : 36_500_000 + (index % 5) * 1_100_000));

const loosened = {
  kind: "budget",
  rule: "justify-at",
  effect: "loosened",
  images: ["api"],
  from: "25%",
  to: "9999%",
  judgedBy: "25%",
  place: { kind: "file", path: ".github/image-size-budget.yml" },
} satisfies Report["ruleChanges"][number];
const tightened = {
  kind: "budget",
  rule: "max-size",
  effect: "tightened",
  images: ["api"],
  from: null,
  to: "400.0 MB",
  judgedBy: "400.0 MB",
  place: { kind: "workflow" },
} satisfies Report["ruleChanges"][number];
const listChanges = [
  { kind: "left", image: "worker", sizeBytes: 90_000_000, judged: "together" },
  { kind: "joined", image: "api2", sizeBytes: 245_124_621, with: ["worker"] },
] satisfies Report["ruleChanges"];

/** One report for everything that a reader can be told. */
export const states: Readonly<Record<string, Report>> = {
  unchanged: report({ head: measurement([debianImage({ ...before, app: before.app + 0.0003 })]) }),
  "grew-within-budget": report(grownTo({ ...before, app: 41.2 }), {}),
  shrank: report(grownTo({ ...before, apt: 120.5 })),
  warning: report({ ...grownTo(warned), history: creeping }),
  "files-known": filesKnown(warned),
  "packages-known": packagesKnown(),
  bumped: bumped(),
  "files-known-and-red": filesKnown(large),
  unjustified: report({ ...grownTo(large), history: creeping, behind: 7 }),
  justified: report({
    ...grownTo(large),
    justification: claim("we ship the ML model in the image so that cold starts need no download (up to 340 MB)", 340e6),
  }),
  "bound-exceeded": report({ ...grownTo(large), justification: claim("we ship the model in the image (up to 300 MB)", 300e6) }),
  "description-unreadable": report({
    ...grownTo(large),
    justification: { kind: "unreadable", because: "the pull request description could not be read (HTTP 502)" },
  }),
  "too-large": report({ ...grownTo(warned), budget: { maxSizeBytes: 250_000_000 } }),
  "too-large-and-unjustified": report({ ...grownTo(large), budget: { maxSizeBytes: 250_000_000 } }),
  "justified-for-another-image": report({
    ...grownTo(large),
    justification: {
      kind: "read",
      claims: [{ image: "web", text: "the fonts of all languages", upToBytes: null, refusal: null }],
    },
  }),
  "over-the-ceiling-but-innocent": report({ ...grownTo({ ...before, app: 36.1 }), budget: { maxSizeBytes: 200_000_000 } }),
  "too-large-on-disk": report({
    head: measurement([sparse({ ...before, app: 36.1 }, 0.85)]),
    budget: { maxUncompressedBytes: 1_000_000_000 },
  }),
  "unpacks-far-more": unpacksFarMore(),
  "over-the-ceiling-on-disk-but-innocent": report({
    ...grownTo({ ...before, app: 36.1 }),
    budget: { maxUncompressedBytes: 200_000_000 },
  }),
  "ceiling-unknown": report({ head: unreadable(before), budget: { maxUncompressedBytes: 1_000_000_000 } }),
  "no-baseline": report({ baseline: null }),
  "no-baseline-red": report({ baseline: null, rules: { onMissingBaseline: "fail", onError: "warn" } }),
  "no-baseline-too-large": report({ baseline: null, budget: { maxSizeBytes: 200_000_000 } }),
  unknown: report({
    baseline: { kind: "unknown", because: "the list of artifacts could not be read: HTTP 503 after 4 attempts", notes: [] },
  }),
  "unknown-red": report({
    baseline: { kind: "unknown", because: "the rate limit is used up until 18:32", notes: [] },
    rules: { onMissingBaseline: "build", onError: "fail" },
  }),
  "new-platform": report({ head: measurement([debianImage(before), debianImage(before, "linux/arm64")]) }),
  "platform-gone": report({ baseline: measurement([debianImage(before), debianImage(before, "linux/arm64")]) }),
  "other-compression": report({
    head: measurement([platform(debianImage(before).layers.map(zstd))]),
  }),
  "own-layers": report({ ...grownTo({ ...before, app: 60 }), budget: { count: "own" } }),
  "base-image-grew": report({
    head: measurement(
      [platform([layer("ADD rootfs.tar.xz /", 61.7, { origin: "base" }), ...debianImage(before).layers.slice(1)])],
      { baseImages: [{ reference: "docker.io/library/debian:12-slim", digest: digestOf("debian of today") }] },
    ),
  }),
  "four-platforms": report({
    head: measurement(platforms.map((name, index) => debianImage({ apt: before.apt + index * 11, app: 40.6 }, name))),
    baseline: measurement(platforms.map((name) => debianImage(before, name))),
  }),
  "ten-images": tenImages(),
  notes: report(
    { ...grownTo(warned), how: "built", isReused: true, notes: ["the artifact of run 1234 was refused: it has expired"] },
    { warnings: ["the comment could not be written: HTTP 403"] },
  ),
  "target-changed": report({
    ...grownTo(warned),
    baseline: measurement([debianImage(before)], { target: "debug" }),
    noBaseBuild: {
      fault: "head",
      because: 'building it there failed: The Dockerfile has no stage "prod"',
    },
  }),
  "target-changed-justified": report({
    ...grownTo(warned),
    baseline: measurement([debianImage(before)], { target: "debug" }),
    noBaseBuild: { fault: "not-possible", because: "an image that is already built cannot be built again at that commit" },
    justification: claim("the image is built from another stage from now on"),
  }),
  "target-changed-unknown": report({
    ...grownTo(warned),
    baseline: measurement([debianImage(before)], { target: "debug" }),
    noBaseBuild: { fault: "surroundings", because: 'building it there failed: There is no builder called "large"' },
  }),
  "platform-changed-and-built": report({
    how: "built",
    insteadOf: {
      obstacle: { kind: "new-platform", platform: "linux/amd64", recorded: ["linux/arm64"] },
      sizeBytes: 231_000_000,
    },
  }),
  "from-a-registry": report({
    head: measurement([{ ...platform(debianImage({ ...before, app: 60 }).layers.map(unopened)), uncompressedBytes: null }], {
      source: "registry",
      builder: null,
    }),
  }),
  "kept-uncompressed": report({
    head: savedImage({ ...before, app: 60 }),
  }),
  "from-a-fork": report(grownTo(large), { headRepository: "contributor/shop" }),
  "rules-loosened": { ...report(grownTo(large)), ruleChanges: [loosened] },
  "rules-changed-and-green": { ...report(grownTo({ ...before, app: 41.2 })), ruleChanges: [tightened] },
  "many-rules-changed": { ...report(grownTo(large)), ruleChanges: [loosened, tightened, ...listChanges] },
  "image-left": {
    ...reportOf([imageResult(grownTo(large)), imageResult({ name: "api2", baseline: null })]),
    ruleChanges: [...listChanges],
  },
  "twelve-red-images": reportOf(
    Array.from({ length: 12 }, (_, index) =>
      imageResult({ name: `service-${index + 1}`, ...grownTo({ ...large, app: 45 + index }) }),
    ),
  ),
  creep: report({ history: creeping, budget: { creepAt: threshold("2%") } }),
  "pushes-known": report({ ...grownTo(warned), ...pushes }),
  "pushes-priced": report({ ...grownTo(warned), ...pushes }, {}, costRules()),
  "pushes-cleaned-up": report({ ...grownTo(warned), ...pushes }, {}, costRules({ kind: "last", versions: 10 })),
  "pushes-of-two-images": reportOf(
    [
      imageResult({ ...grownTo(warned), ...pushes }),
      imageResult({ name: "web", ...grownTo({ ...before, app: 40.6 }), ...pushes }),
    ],
    {},
    costRules({ kind: "days", days: 14 }),
  ),
  "pushes-recorded": report({ ...grownTo(warned), ...pushes, mode: "record" }, { pullRequest: null }, costRules()),
  "missing-images": report(grownTo(warned), {
    missing: [{ name: "web", because: "the job that should have measured it has failed" }],
  }),
  "ten-images-on-four-platforms": manyPlatforms(),
  "in-a-terminal": report(grownTo(large), { repository: null, pullRequest: null, headSha: null, runUrl: null, serverUrl: null }),
  recorded: report({ ...grownTo(warned), mode: "record", history: creeping }, { pullRequest: null }),
  "recorded-first": report({ baseline: null, mode: "record" }, { pullRequest: null }),
  "not-recorded": report({ baseline: null, mode: "record", recording: refusedUpload }, { pullRequest: null }),
  "some-not-recorded": reportOf(
    [
      imageResult({ mode: "record" }),
      imageResult({ name: "web", mode: "record", recording: refusedUpload }),
      imageResult({ name: "worker", mode: "record", recording: refusedUpload }),
    ],
    { mode: "record", pullRequest: null },
  ),
};

/** What is recorded in test/report/golden/: NAME.md is the comment, NAME.resolved.md what it folds to, NAME.failed.md what a failed build makes of it, NAME.summary.md, NAME.txt. */
export const golden = {
  resolved: ["unchanged", "no-baseline", "bumped"],
  failed: ["unjustified"],
  summary: [
    "warning",
    "files-known",
    "packages-known",
    "bumped",
    "unjustified",
    "ten-images",
    "recorded",
    "recorded-first",
    "not-recorded",
    "some-not-recorded",
    "four-platforms",
    "ten-images-on-four-platforms",
    "pushes-known",
    "pushes-cleaned-up",
    "pushes-of-two-images",
    "pushes-recorded",
  ],
  text: [
    "warning",
    "unpacks-far-more",
    "ceiling-unknown",
    "files-known",
    "packages-known",
    "bumped",
    "unjustified",
    "justified",
    "ten-images",
    "unknown",
    "recorded-first",
    "not-recorded",
    "in-a-terminal",
    "missing-images",
    "creep",
    "pushes-priced",
  ],
} as const;

/** One of the reports above; throws for any other name. */
export function stateOf(name: string): Report {
  const found = states[name];
  if (found === undefined) throw new Error(`no state "${name}"`);
  return found;
}

function zstd(one: Layer): Layer {
  return {
    ...one,
    digest: one.digest.replace(/.$/, "0"),
    compression: "zstd",
    compressedBytes: Math.round(one.compressedBytes * 0.9),
  };
}

/** With one layer more, which holds a sparse file: of 840 MB zstd leaves nearly nothing. */
function sparse(sizes: Parameters<typeof debianImage>[0], stored: number): PlatformMeasurement {
  const giant = { uncompressedBytes: 840_000_000, lines: { file: "Dockerfile", startLine: 24, endLine: 24 } };
  return platform([...debianImage(sizes).layers, layer("RUN useradd --uid 2000000000 app", stored, giant)]);
}

/** No larger where it is stored. */
function unpacksFarMore(): Report {
  const [now, then] = [sparse(before, 0.02), debianImage(before)];
  const usual = [{ "usr/lib/libc.so.6": 28 }, {}, {}, {}, { "usr/bin/ffmpeg": 180 }, { "app/main.js": 36 }];
  const after = contentOf(now, [...usual, { "var/log/lastlog": [0.02, 840] }]);
  const contents = new Map([["linux/amd64", { head: after, baseline: contentOf(then, usual), notes: [] }]]);
  return report({ head: measurement([now]), contents });
}

/** With one layer more, which nobody can open. */
function unreadable(sizes: Parameters<typeof debianImage>[0]): Measurement {
  const odd = unopened(layer("COPY odd /", 1.2, { mediaType: "application/vnd.oci.image.layer.v1.tar+xz" }));
  return measurement([platform([...debianImage(sizes).layers, odd])]);
}

function unopened(one: Layer): Layer {
  return { ...one, compression: null, uncompressedBytes: null, contentDigest: null };
}

/** The image as `docker save` of an engine without a content store writes it. */
export function savedImage(sizes: Parameters<typeof debianImage>[0]): Measurement {
  return measurement([platform(debianImage(sizes).layers.map(saved))], { source: "archive", builder: null });
}

function saved(one: Layer): Layer {
  const bytes = one.uncompressedBytes ?? 0;
  const mediaType = "application/vnd.oci.image.layer.v1.tar";
  return { ...one, digest: one.diffId ?? "", mediaType, compression: "none", compressedBytes: bytes };
}

/** A bump of one package of a Python service that is as large as before. */
function bumped(): Report {
  const image = (syncBytes: number) =>
    platform([
      layer("ADD rootfs.tar.xz /", 28.2, { origin: "base" }),
      layer("RUN uv sync --frozen", 60.2 + syncBytes / 1e6, { lines: { file: "Dockerfile", startLine: 30, endLine: 33 } }),
    ]);
  const [now, then] = [image(212), image(0)];
  const site = "app/.venv/lib/python3.12/site-packages/mypy/";
  const side = (of: typeof now, version: string, bytes: number) =>
    contentOf(of, [{ "usr/lib/libc.so.6": 28 }, { [`${site}a.so`]: 7 + bytes / 1e6 }], {
      owned: { [site]: { type: "pypi", namespace: null, name: "mypy", version, arch: null } },
    });
  const contents = { head: side(now, "1.18.2", 212), baseline: side(then, "1.17.0", 0), notes: [] };
  return report({ head: measurement([now]), baseline: measurement([then]), contents: new Map([["linux/amd64", contents]]) });
}

/** A Python service that got two tools more and a newer one, and lost one. */
function packagesKnown(): Report {
  const [now, then] = [pythonImage(84.1), pythonImage(60.2)];
  const base = { "usr/lib/libc.so.6": 28 };
  const kept = { [`${sitePackages}/fastapi/a.py`]: 1, [`${sitePackages}/torch/lib.so`]: 40 };
  const owned = {
    [`${sitePackages}/fastapi/`]: pypi("fastapi", "0.115.0"),
    [`${sitePackages}/torch/`]: pypi("torch", "2.8.0+cpu"),
  };
  const tools = {
    "app/.venv/bin/ty": 12.1,
    "app/.venv/bin/zizmor": 9.2,
    [`${sitePackages}/mypy/a.so`]: 8.2,
    "app/.venv/share/man/a": 3,
    "app/.venv/share/man/b": 2.6,
  };
  const head = contentOf(now, [base, {}, { ...kept, ...tools }, {}], {
    owned: {
      ...owned,
      "app/.venv/bin/ty": pypi("ty", "0.0.1a21"),
      "app/.venv/bin/zizmor": pypi("zizmor", "1.14.2"),
      [`${sitePackages}/mypy/`]: pypi("mypy", "1.18.2"),
    },
  });
  const baseline = contentOf(then, [base, {}, { ...kept, [`${sitePackages}/mypy/a.so`]: 7, "app/.venv/bin/black": 2.9 }, {}], {
    owned: { ...owned, [`${sitePackages}/mypy/`]: pypi("mypy", "1.17.0"), "app/.venv/bin/black": pypi("black", "25.1.0") },
  });
  return report({
    head: measurement([now]),
    baseline: measurement([then]),
    contents: new Map([["linux/amd64", { head, baseline, notes: [] }]]),
  });
}

function pypi(name: string, version: string): Package {
  return { type: "pypi", namespace: null, name, version, arch: null };
}

function pythonImage(sync: number): PlatformMeasurement {
  return platform([
    layer("ADD rootfs.tar.xz /", 28.2, { origin: "base" }),
    layer("WORKDIR /app", 0.0002),
    layer("RUN uv sync --frozen", sync, { lines: { file: "backend/Dockerfile", startLine: 30, endLine: 33 } }),
    layer("COPY ./app /app/app", 0.4),
  ]);
}

/** One image that is compared with nothing, with `more` small packages beside its five. */
export function analyzedState(more = 0): Report {
  const image = pythonImage(84.1);
  const small = Array.from({ length: more }, (_, index) => `small-${index + 1}`);
  const named = { torch: 40, zizmor: 9.2, mypy: 8.2, fastapi: 1 };
  const versions = { torch: "2.8.0+cpu", zizmor: "1.14.2", mypy: "1.18.2", fastapi: "0.115.0" };
  const libc: Package = { type: "deb", namespace: "debian", name: "libc6", version: "2.36-9+deb12u10", arch: "amd64" };
  const head = contentOf(
    image,
    [
      { "usr/lib/libc.so.6": 28 },
      {},
      Object.fromEntries([
        ...Object.entries(named).map(([name, size]): [string, number] => [`${sitePackages}/${name}/a.so`, size]),
        ...small.map((name): [string, number] => [`${sitePackages}/${name}/a.py`, 0.01]),
      ]),
      {},
    ],
    {
      owned: {
        "usr/lib/libc": libc,
        ...Object.fromEntries([
          ...Object.entries(versions).map(([name, version]) => [`${sitePackages}/${name}/`, pypi(name, version)] as const),
          ...small.map((name) => [`${sitePackages}/${name}/`, pypi(name, "1.0.0")] as const),
        ]),
      },
    },
  );
  return report(
    {
      head: measurement([image]),
      baseline: { kind: "absent", because: "it is compared with nothing", notes: [] },
      contents: new Map([["linux/amd64", { head, baseline: null, notes: [] }]]),
    },
    { mode: "analyze", repository: null, pullRequest: null, headSha: null, baseSha: null, runUrl: null, serverUrl: null },
  );
}

/** The usual warning, of images whose files are known, with leftovers and waste. */
function filesKnown(sizes: Parameters<typeof debianImage>[0]): Report {
  const { head } = grownTo(sizes);
  const [now, then] = [debianImage(sizes), debianImage(before)];
  const base = { "usr/lib/libc.so.6": 28 };
  const packages = "package-lock.json";
  const library = "usr/lib/x86_64-linux-gnu/libavcodec.so.59";
  const baseline = contentOf(then, [
    base,
    {},
    {},
    { [packages]: 0.1 },
    { [library]: 120, "usr/bin/ffmpeg": 60 },
    { "app/main.js": 36 },
  ]);
  const bytes = (megabytes: number) => ({ compressedBytes: megabytes * 1e6, uncompressedBytes: megabytes * 2.5e6 });
  const nothing = { metadata: bytes(0), replaced: bytes(0), deleted: bytes(0) };
  const waste = {
    total: bytes(3.5),
    own: bytes(3.5),
    byKind: { ...nothing, deleted: bytes(3.5) },
    byLayer: now.layers.map((_, index) => ({
      held: index === 4 ? { ...nothing, deleted: bytes(3.5) } : nothing,
      hidden: nothing,
    })),
    topPaths: [{ path: "tmp/build", kind: "deleted" as const, layer: 4, hiddenBy: 5, bytes: bytes(3.5) }],
  };
  const installed = {
    [library]: 131.2 + sizes.apt - warned.apt,
    "usr/bin/ffmpeg": 60,
    "var/lib/apt/lists/deb_main_Packages": 8.3,
    "var/lib/apt/lists/deb_updates_Packages": 0.7,
    "usr/share/doc/a": 3,
  };
  const app = { "app/main.js": 36, "app/fonts/NotoSans.woff2": 4 };
  const after = contentOf(now, [base, {}, {}, { [packages]: 0.1 }, installed, app], waste);
  return report({ head, contents: new Map([["linux/amd64", { head: after, baseline, notes: [] }]]) });
}

function manyPlatforms(): Report {
  const names = ["api", "worker", "frontend", "migrations", "scheduler", "gateway", "mailer", "search", "billing", "admin"];
  const results = names.map((name, at) => {
    const head = platforms.map((one, index) =>
      debianImage({ ...before, apt: before.apt + (at < 3 ? (3 - at) * (index + 1) * 8 : 0) }, one),
    );
    return imageResult({
      name,
      head: measurement(head),
      baseline: measurement(platforms.map((one) => debianImage(before, one))),
    });
  });
  return reportOf(results);
}

function tenImages(): Report {
  const names = ["api", "worker", "frontend", "migrations", "scheduler", "gateway", "mailer", "search", "billing", "admin"];
  const grown = new Map([
    ["search", large],
    ["api", warned],
    ["worker", { ...before, app: 39.9 }],
    ["mailer", { apt: 250, app: 60 }],
  ]);
  return reportOf(names.map((name) => imageResult({ name, ...grownTo(grown.get(name) ?? before) })));
}
