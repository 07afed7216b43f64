import { describe, test } from "vitest";
import { definitionOf, type Finding, type FindingKind } from "../../src/findings/catalogue.ts";
import { linesFor } from "../../src/findings/remedy.ts";
import type { Layer } from "../../src/measure/measurement.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { engines } from "../support/engine.ts";
import { type InspectedBuild, lastBuild } from "../support/inspected-image.ts";
import { isTried } from "../support/random-cases.ts";

const [engine] = engines();
if (engine === undefined) throw new Error("an engine was expected");

/** What an instruction leaves where, for every remedy that is one more command or a mount. */
const cases: readonly (readonly [FindingKind, string])[] = [
  ["apt-lists", "/var/lib/apt/lists/deb_dists_Packages"],
  ["apk-cache", "/var/cache/apk/APKINDEX.tar.gz"],
  ["pip-cache", "/root/.cache/pip/http-v2/body"],
  ["uv-cache", "/root/.cache/uv/archive-v0/core.so"],
  ["npm-cache", "/home/node/.npm/_cacache/content-v2/a"],
  ["yarn-cache", "/usr/local/share/.cache/yarn/v6/a"],
  ["pnpm-store", "/root/.local/share/pnpm/store/v10/a"],
  ["go-cache", "/root/.cache/go-build/00/a-d"],
  ["go-cache", "/root/go/pkg/mod/cache/a.zip"],
  ["cargo-cache", "/usr/local/cargo/registry/cache/serde.crate"],
  ["maven-cache", "/root/.m2/repository/acme.jar"],
  ["gradle-cache", "/root/.gradle/caches/acme.jar"],
  ["composer-cache", "/root/.composer/cache/files/acme.zip"],
  ["gem-cache", "/usr/local/bundle/cache/rails.gem"],
  ["git-directory", "/srv/app/.git/objects/pack/a"],
  ["source-maps", "/srv/my app/dist/main.js.map"],
  ["bytecode", "/usr/local/lib/python3.12/site-packages/numpy/__pycache__/core.pyc"],
  ["tests", "/usr/local/lib/python3.12/site-packages/numpy/core/tests/data.csv"],
  ["docs", "/usr/local/share/doc/git/RelNotes.txt"],
];

/** Works where nothing was unpacked beforehand, as an installation does. */
function leaving(path: string): string {
  const directory = path.slice(0, path.lastIndexOf("/"));
  return `mkdir -p "${directory}" && head -c 1500000 /dev/urandom > "${path}"`;
}

type Remedied = (finding: Finding, layer: Layer, run: string) => readonly string[];

const ways: readonly (readonly [string, Remedied])[] = [
  ["written into the instruction", ({ kind, ...found }, layer) => linesFor(definitionOf(kind), found, layer)],
  [
    "put where its comment says",
    ({ kind, ...found }, layer, run) => putInto(run, linesFor(definitionOf(kind), found, { ...layer, instruction: null })),
  ],
];

/** Each of them is an instruction to run, before and after: by day, each way has some of the cases. */
const tried = ways.map((_, row) => cases.filter((_case, column) => isTried(row, column)));
const left = cases.filter((one) => tried.some((some) => some.includes(one)));

describe.concurrent.for(ways.map(([how, remedied], row) => [how, remedied, tried[row] ?? []] as const))(
  "what a remedy saves that is %s",
  ([, remedied, some]) => {
    const builds = once(async () => {
      const before = await image();
      return { before, after: await built(some.map((one) => withRemedy(one, before, remedied))) };
    });

    test.for(some)("%s in %s is gone", async ([kind, path], { expect }) => {
      const { before, after } = await builds();
      expect(before.findings).toContainEqual(expect.objectContaining({ kind, layer: layerOf(path) }));
      expect(after.findings.filter((found) => found.kind === kind)).toEqual([]);
    });

    test("is what was told of all of them", async ({ expect }) => {
      const { before, after } = await builds();
      const told = before.findings.reduce((sum, { bytes }) => sum + bytes, 0);
      expect(Math.abs((before.sizeBytes - after.sizeBytes) / told - 1)).toBeLessThan(0.01);
    });
  },
);

/** One image with everything. */
const image = once(async () => await built(left.map(([, path]) => `RUN ${leaving(path)}`)));

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return async () => await (made ??= make());
}

function withRemedy([kind, path]: (typeof cases)[number], before: InspectedBuild, remedied: Remedied): string {
  const found = before.findings.find((one) => one.kind === kind && one.layer === layerOf(path));
  const layer = before.measurement.platforms[0]?.layers[layerOf(path)];
  if (found === undefined || layer === undefined) throw new Error(`${kind} was not found in ${path}`);
  return remedied(found, layer, leaving(path)).join("\n");
}

/** The shell has the lowest layer. */
function layerOf(path: string): number {
  return left.findIndex(([, other]) => other === path) + 1;
}

/** As somebody does who has the Dockerfile before them. */
function putInto(run: string, change: readonly string[]): readonly string[] {
  const mounts = /^RUN ((?:--mount=\S+ )+)/.exec(change[0] ?? "")?.[1];
  if (mounts !== undefined) return [`RUN ${mounts}${run}`];
  const end = change.findIndex((line) => line.endsWith("at the end of that RUN instruction"));
  if (end < 0) throw new Error(`nobody knows where to put these lines: ${change.join(" / ")}`);
  return [`RUN ${run} \\`, change[end + 1] ?? ""];
}

async function built(instructions: readonly string[]): Promise<InspectedBuild> {
  if (engine === undefined) throw new Error("an engine was expected");
  const Dockerfile = ["FROM scratch", "COPY --chmod=755 rootfs/ /", ...instructions, ""].join("\n");
  return await lastBuild([{ Dockerfile, files: await shellRootfs() }], engine);
}
