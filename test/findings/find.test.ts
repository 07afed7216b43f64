import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/findings/catalogue.ts";
import { findIn } from "../../src/findings/find.ts";
import type { InspectedImage } from "../../src/findings/finding.ts";
import type { LayerChange } from "../../src/compare/layers.ts";
import { type LayerFacts, noFacts } from "../../src/image/listing/layer-facts.ts";
import { mergeLayers } from "../../src/image/tree/tree.ts";
import type { Layer } from "../../src/measure/measurement.ts";
import { noise } from "../support/context.ts";
import { entriesOf } from "../support/entries.ts";
import { listed, listingOf, sureListing } from "../support/listed.ts";
import { dpkgFiles, membersOf } from "../support/package-files.ts";
import { type Member, tarOf } from "../support/tar-writer.ts";
import { layer } from "../support/values.ts";

const megabyte = 1_000_000;

/** A file whose content is like no other's. */
function file(path: string, bytes = 2 * megabyte, more: Partial<Member> = {}): Member {
  return { path, content: Buffer.from(noise(bytes, path)), ...more };
}

interface Given extends Partial<Pick<InspectedImage, "sizeBytes" | "runtime" | "source" | "changes" | "pushes" | "projects">> {
  /** How many of the layers, from the lowest, came with the base image. */
  readonly base?: number;
  readonly baseOrigin?: "base" | "unknown";
  /** In place of what is seen in the highest layer: by row in the order of paths. */
  readonly facts?: Partial<LayerFacts>;
  readonly compression?: Layer["compression"];
  /** Of every layer. */
  readonly instruction?: string;
  /** Of each layer. */
  readonly instructions?: readonly (string | null)[];
}

/** Findings in an image with these layers, the lowest first; layers are stored as they are, so that all bytes are known. The same members are one blob. */
async function findingsIn(members: readonly (readonly Member[])[], given: Given = {}): Promise<readonly Finding[]> {
  const { base = 0, baseOrigin = "base", facts, sizeBytes = 10 * megabyte, ...more } = given;
  const { compression = "gzip", instruction = "COPY . .", instructions, ...others } = more;
  const blobs = members.map((one) => members.indexOf(one));
  const made = await Promise.all(members.map(listingOf));
  const listings = blobs.flatMap((blob) => made[blob] ?? []);
  const layers = listings.map(({ compressedSizes }, index) =>
    layer({
      content: `layer ${blobs[index]}`,
      origin: index < base ? baseOrigin : "own",
      compressedBytes: compressedSizes.reduce((sum, bytes) => sum + bytes, 0),
      compression,
      instruction: instructions === undefined ? instruction : (instructions[index] ?? null),
    }),
  );
  const told = listings.map((listing, index) =>
    facts !== undefined && index === listings.length - 1 ? Object.assign(listing, { facts: { ...noFacts, ...facts } }) : listing,
  );
  const tree = mergeLayers(told.map((listing, index) => ({ listing, isBase: index < base })));
  return findIn({ tree, layers, sizeBytes, source: "builder", changes: [], pushes: [], ...others });
}

/** The kinds, the bytes and where. */
function brief(found: readonly Finding[]) {
  return found.map(({ kind, layer: at, path, bytes }) => ({ kind, layer: at, path, bytes }));
}

describe("what lies where nothing needs it", () => {
  test.for([
    ["apt-lists", "var/lib/apt/lists/deb_dists_Packages", "var/lib/apt/lists"],
    ["apt-archives", "var/cache/apt/archives/ffmpeg.deb", "var/cache/apt"],
    ["apk-cache", "var/cache/apk/APKINDEX.tar.gz", "var/cache/apk"],
    ["dnf-cache", "var/cache/libdnf5/fedora/primary.solv", "var/cache/libdnf5"],
    ["pip-cache", "root/.cache/pip/http/a", "root/.cache/pip"],
    ["uv-cache", "root/.cache/uv/wheels-v1/a", "root/.cache/uv"],
    ["npm-cache", "home/node/.npm/_cacache/content-v2/a", "home/node/.npm/_cacache"],
    ["yarn-cache", "usr/local/share/.cache/yarn/v6/a", "usr/local/share/.cache/yarn"],
    ["pnpm-store", "root/.local/share/pnpm/store/v3/files/00/a", "root/.local/share/pnpm/store"],
    ["go-cache", "root/.cache/go-build/00/a-d", "root/.cache/go-build"],
    ["go-cache", "go/pkg/mod/cache/download/a", "go/pkg/mod"],
    ["cargo-cache", "usr/local/cargo/registry/cache/a.crate", "usr/local/cargo/registry"],
    ["maven-cache", "root/.m2/repository/org/a/a.jar", "root/.m2/repository"],
    ["gradle-cache", "home/gradle/.gradle/caches/modules-2/a.jar", "home/gradle/.gradle/caches"],
    ["composer-cache", "root/.composer/cache/files/a.zip", "root/.composer/cache"],
    ["gem-cache", "usr/local/bundle/cache/rails.gem", "usr/local/bundle/cache"],
    ["git-directory", "srv/app/.git/objects/pack/a", "srv/app/.git"],
    ["debug-symbols", "usr/lib/debug/.build-id/ab/cd.debug", "usr/lib/debug"],
    ["toolchain", "usr/lib/gcc/x86_64-linux-gnu/12/cc1", "usr/lib/gcc"],
    ["toolchain", "usr/local/go/pkg/tool/linux_amd64/compile", "usr/local/go"],
    ["toolchain", "usr/include/boost/any.hpp", "usr/include"],
    ["toolchain", "usr/bin/x86_64-linux-gnu-ld.bfd", "usr/bin"],
    ["toolchain", "usr/lib/x86_64-linux-gnu/libc.a", "usr/lib/x86_64-linux-gnu"],
    ["toolchain", "usr/lib/x86_64-linux-gnu/libasan.so.8.0.0", "usr/lib/x86_64-linux-gnu"],
    ["build-tree", "src/target/release/deps/libserde.rlib", "src/target/release/deps"],
    ["build-tree", "src/CMakeFiles/app.dir/main.o", "src/CMakeFiles"],
    ["build-tree", "app/node_modules/.cache/babel/a", "app/node_modules/.cache"],
    ["gpu-libraries", "usr/lib/python3/dist-packages/nvidia/cublas/lib/libcublas.so.12", "usr/lib/python3/dist-packages/nvidia"],
    ["gpu-libraries", "srv/site-packages/torch/lib/libtorch_cuda.so", "srv/site-packages/torch/lib"],
    ["source-maps", "srv/app/dist/main.js.map", "srv/app/dist"],
    ["tests", "usr/lib/python3/dist-packages/numpy/core/tests/data.csv", "usr/lib/python3/dist-packages"],
    ["docs", "usr/share/doc/git/RelNotes.gz", "usr/share/doc"],
    ["bytecode", "usr/local/lib/python3.12/site-packages/a/__pycache__/b.pyc", "usr/local/lib/python3.12/site-packages"],
  ] as const)("%s is seen in %s", async ([kind, path, place]) => {
    const found = await findingsIn([[file("app/main")], [file(path)]], { runtime: { programs: [], wantsGpu: false } });
    expect(brief(found)).toEqual([{ kind, layer: 1, path: place, bytes: 2 * megabyte }]);
  });

  test.for([
    "var/lib/apt/listsx/a",
    "srv/var/lib/apt/lists/a",
    "app/.gitignore",
    "app/.github/a",
    "app/node_modules/typescript/lib/tsc.js",
    "app/node_modules/express/index.js",
    "app/tests/data.csv",
    "usr/lib/python3.11/__pycache__/ast.cpython-311.pyc",
    "usr/lib/gcc",
    "usr/lib/x86_64-linux-gnu/libgcc_s.so.1",
    "usr/lib/x86_64-linux-gnu/libstdc++.so.6",
    "usr/share/locale/de/LC_MESSAGES/git.mo",
    "usr/share/zoneinfo/Europe/Berlin",
    "srv/models/target/release.bin",
    "srv/map.js",
    "home/pip/a",
  ])("nothing is said of %s", async (path) => {
    expect(await findingsIn([[file(path)]], { runtime: { programs: [], wantsGpu: false } })).toEqual([]);
  });

  test("is not gone where another name keeps it", async () => {
    const linked = [file("app/.pnpm-store/a"), { path: "app/node_modules/a", type: "1", link: "app/.pnpm-store/a" } as const];
    expect(await findingsIn([linked])).toEqual([]);
  });

  test("is gone with the last of its names", async () => {
    const linked = [file("app/.pnpm-store/a"), { path: "app/.pnpm-store/b", type: "1", link: "app/.pnpm-store/a" } as const];
    expect(brief(await findingsIn([linked]))).toEqual([
      { kind: "pnpm-store", layer: 0, path: "app/.pnpm-store", bytes: 2 * megabyte },
    ]);
  });

  test("is counted once where one of its names is a program with symbols", async () => {
    const linked = [file("app/.pnpm-store/a"), { path: "app/.pnpm-store/b", type: "1", link: "app/.pnpm-store/a" } as const];
    const binary = { row: 0, isDynamic: true, isProgram: true, strippableBytes: 2e6, strippableCompressedBytes: 2e6 };
    expect(brief(await findingsIn([linked], { facts: { binaries: [binary] } }))).toEqual([
      { kind: "pnpm-store", layer: 0, path: "app/.pnpm-store", bytes: 2 * megabyte },
    ]);
  });

  test("is nobody's to mend where the base image brings it, but for a compiler", async () => {
    const lists = file("var/lib/apt/lists/a");
    expect(await findingsIn([[lists], [file("app/main")]], { base: 1 })).toEqual([]);
    const headers = file("usr/include/a.h");
    expect(await findingsIn([[headers], [file("app/main")]], { base: 1 })).toEqual([]);
    const compiler = [headers, file("usr/lib/gcc/x86_64-linux-gnu/12/cc1")];
    expect(brief(await findingsIn([compiler, [file("etc/a")], [file("app/main")]], { base: 2 }))).toEqual([
      { kind: "toolchain", layer: 0, path: "usr/include", bytes: 4 * megabyte },
    ]);
  });

  test("is nobody's to mend below an own layer where it is not known what the base image brings", async () => {
    const lists = [file("var/lib/apt/lists/a")];
    expect(await findingsIn([lists, [file("app/main")]], { base: 1, baseOrigin: "unknown" })).toEqual([]);
    expect(await findingsIn([[file("app/main")], lists], { base: 2, baseOrigin: "unknown" })).toHaveLength(1);
  });

  test("bytecode is not said of images whose author had uv compile, here or in another stage", async () => {
    const pyc = file("srv/.venv/lib/python3.12/site-packages/a/__pycache__/b.pyc");
    const runtime = { programs: ["/srv/main"], wantsGpu: false };
    expect(await findingsIn([[pyc]], { runtime, instruction: "RUN pip install a" })).toMatchObject([{ kind: "bytecode" }]);
    expect(await findingsIn([[pyc]], { runtime: { ...runtime, wantsBytecode: true }, instruction: "RUN uv sync" })).toEqual([]);
    expect(await findingsIn([[pyc]], { runtime, instruction: "COPY /srv/.venv /srv/.venv" })).toEqual([]);
  });

  test.for([
    ["/srv/main", true],
    ["/usr/local/bin/uv", false],
    ["/bin/sh", false],
  ] as const)("uv is said to be left in an image that starts %s: %s", async ([program, isSaid]) => {
    const runtime = { programs: [program], wantsGpu: false };
    const found = await findingsIn([[file("usr/local/bin/uv"), file("srv/uv")]], { runtime });
    expect(brief(found)).toEqual(isSaid ? [{ kind: "installer", layer: 0, path: "usr/local/bin", bytes: 2 * megabyte }] : []);
  });

  test.for([
    ["COPY --from=build /srv/.venv /srv/.venv", "", "/srv/main", true],
    ["RUN python3 -m venv /srv/.venv && /srv/.venv/bin/pip install flask", "RUN make", "/srv/main", true],
    ["RUN python3 -m venv /srv/.venv", "RUN pip install flask", "/srv/main", false],
    ["RUN python3 -m venv /srv/.venv", null, "/srv/main", false],
    ["RUN pip install --upgrade pip", "RUN make", "/srv/main", false],
    ["COPY --from=build /srv/.venv /srv/.venv", "RUN uv pip install flask", "/srv/main", true],
    ["COPY --from=build /srv/.venv /srv/.venv", "", "/bin/bash", false],
  ] as const)("pip is said to be left by %s, then %s, in an image that starts %s: %s", async ([by, then, program, isSaid]) => {
    const site = "srv/.venv/lib/python3.12/site-packages";
    const members = [
      { path: `${site}/pip-25.3.dist-info/METADATA`, content: "Name: pip\nVersion: 25.3\n" },
      { path: `${site}/pip-25.3.dist-info/RECORD`, content: "pip/core.py,,\n" },
      file(`${site}/pip/core.py`),
      file(`${site}/pip/mine.py`),
    ];
    const runtime = { programs: [program], wantsGpu: false };
    const found = await findingsIn([members, [file("srv/main")]], { runtime, instructions: [by, then] });
    expect(brief(found)).toMatchObject(isSaid ? [{ kind: "package-manager", layer: 0, path: `${site}/pip` }] : []);
  });

  describe("build tools", () => {
    const [compiler, header, library] = ["usr/lib/gcc/14/cc1", "usr/include/pq.h", "usr/lib/libpq.so.5"];
    const installed = [
      ...membersOf(
        dpkgFiles({
          "gcc-14": { version: "14-1", paths: [`/${compiler}`] },
          "libpq-dev": { version: "17-1", paths: [`/${header}`] },
          libpq5: { version: "17-1", paths: [`/${library}`] },
        }),
      ),
      ...[compiler, header, library].map((path) => file(path)),
    ];
    const module = file("usr/local/lib/python3.12/site-packages/psycopg2/_psycopg.so");
    const install = "RUN apt-get update && apt-get install -y gcc libpq-dev && rm -rf /var/lib/apt/lists/*";

    test.for([
      [install, "RUN pip install --no-cache-dir -r requirements.txt", "/usr/bin/gunicorn", "build-tools"],
      [`${install} && npm ci`, "COPY . .", "/usr/bin/node", "build-tools"],
      [install, "RUN bundle install", "/usr/bin/ruby", "build-tools"],
      [install, "RUN pip install -r requirements.txt", "/bin/bash", "toolchain"],
      [install, "RUN pip install -r requirements.txt", "/usr/bin/gcc", "toolchain"],
      [install, "RUN pip install -r requirements.txt", "/opt/conda/bin/jupyter-lab", "toolchain"],
      [install, "RUN pip install -r requirements.txt", null, "toolchain"],
      [install, "RUN make install", "/usr/bin/main", "toolchain"],
      ["RUN apt-get install -y dkms", "RUN pip install flask", "/usr/bin/main", "toolchain"],
    ] as const)("of %s, then %s, in an image that starts %s: %s", async ([by, then, program, kind]) => {
      const runtime = { programs: program === null ? [] : [program], wantsGpu: false };
      const found = await findingsIn([installed, [module]], { runtime, instructions: [by, then] });
      expect(found).toMatchObject([{ kind, layer: 0, bytes: 4 * megabyte }]);
    });

    test("that something needs when it runs are a compiler like any other", async () => {
      const triton = {
        path: "usr/local/lib/python3.12/site-packages/triton-3.dist-info/METADATA",
        content: "Name: triton\nVersion: 3\n",
      };
      const instructions = [install, "RUN pip install torch"];
      const runtime = { programs: ["/usr/bin/main"], wantsGpu: false };
      expect(await findingsIn([installed, [module, triton]], { runtime, instructions })).toMatchObject([{ kind: "toolchain" }]);
    });
  });

  test("for a graphics processor is said of images only that do not ask for one", async () => {
    const members = [[file("opt/cuda/lib64/libcublas.so")]];
    expect(await findingsIn(members, { runtime: { programs: [], wantsGpu: true } })).toEqual([]);
    expect(await findingsIn(members)).toEqual([]);
    expect(await findingsIn(members, { runtime: { programs: [], wantsGpu: false } })).toHaveLength(1);
  });
});

describe("archives of packages", () => {
  /** Of each package manager, one package that is installed. */
  const installed = [
    ...membersOf({
      "usr/local/lib/python3.12/site-packages/Py_YAML-6.0.1.dist-info/METADATA": "Name: Py.YAML\nVersion: 6.0.1+cu121\n",
      "usr/lib/node_modules/@acme/cli/package.json": JSON.stringify({ name: "@acme/cli", version: "2.0.0-rc.1" }),
      "usr/local/bundle/specifications/nokogiri-1.16.0-x86_64-linux.gemspec":
        's.name = "nokogiri".freeze\ns.version = "1.16.0"\ns.platform = "x86_64-linux".freeze\n',
      "lib/apk/db/installed": "P:tzdata\nV:2024a-r0\nA:x86_64\n\n",
      ...dpkgFiles({ chrome: { version: "1:130.0-1", paths: ["/usr/share/chrome/chrome_130.0-1_amd64.deb"] } }),
    }),
  ];

  test.for([
    ["wheels/py_yaml-6.0.1+cu121-cp312-cp312-manylinux_2_28_x86_64.whl", "wheels"],
    ["Py.YAML-6.0.1+cu121-1-py3-none-any.whl", ""],
    ["tmp/py-yaml-6.0.1+cu121.tar.gz", "tmp"],
    ["tmp/acme-cli-2.0.0-rc.1.tgz", "tmp"],
    ["srv/vendor/cache/nokogiri-1.16.0-x86_64-linux.gem", "srv/vendor/cache"],
    ["tmp/chrome_130.0-1_amd64.deb", "tmp"],
    ["tmp/chrome_1%3a130.0-1_amd64.deb", "tmp"],
    ["packages/tzdata-2024a-r0.apk", "packages"],
  ] as const)("are seen in %s", async ([path, directory]) => {
    expect(brief(await findingsIn([[...installed, file(path)]]))).toEqual([
      { kind: "package-archives", layer: 0, path: directory, bytes: 2 * megabyte },
    ]);
  });

  test.for([
    "wheels/py_yaml-6.0.2-cp312-cp312-manylinux_2_28_x86_64.whl",
    "wheels/numpy-6.0.1-cp312-cp312-linux_x86_64.whl",
    "wheels/py_yaml.whl",
    `wheels/${"-".repeat(100_000)}.whl`,
    "tmp/constructor.constructor",
    "usr/lib/python3.12/ensurepip/_bundled/py_yaml-6.0.1+cu121-py3-none-any.whl",
    "usr/share/chrome/chrome_130.0-1_amd64.deb",
    "tmp/chrome_131.0-1_amd64.deb",
    "tmp/acme-cli-2.0.0.tgz",
  ])("are not seen in %s", async (path) => {
    expect(await findingsIn([[...installed, file(path)]])).toEqual([]);
  });

  test("are nobody's to mend in the base image, and stay where another name keeps them", async () => {
    const archive = file("tmp/chrome_130.0-1_amd64.deb");
    expect(await findingsIn([[...installed, archive], [file("app/main")]], { base: 1 })).toEqual([]);
    const linked = { path: "srv/mirror/chrome.deb", type: "1", link: archive.path } as const;
    expect(await findingsIn([[...installed, archive, linked]])).toEqual([]);
  });
});

test("goes with its header, and with its share of those of directories and links", async () => {
  const entries = Array.from({ length: 4000 }, (_, index) => file(`app/.git/objects/${index}`, 500));
  const blob = gzipSync(tarOf([{ path: "app/.git/", type: "5" }, ...entries]));
  const listing = sureListing(await listed(blob));
  const own = layer({ compressedBytes: blob.length });
  const tree = mergeLayers([{ listing, isBase: false }]);
  const found = findIn({ tree, layers: [own], sizeBytes: blob.length, source: "builder", changes: [], pushes: [] });
  expect(listing.compressedSizes.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(0.99 * blob.length);
  expect(found).toMatchObject([{ kind: "git-directory", bytes: blob.length }]);
});

describe("a file of little but zeros", () => {
  type Sizes = Readonly<Record<string, readonly [unpacked: number, stored: number]>>;

  /** Findings in an image whose layers have files of these megabytes. */
  const findingsOf = async (files: readonly Sizes[], isBase = false) => {
    const listings = await Promise.all(
      files.map(async (sizes) => {
        const listing = await listingOf(Object.keys(sizes).map((path) => (sizes[path]?.[0] === 0 ? { path } : file(path, 1))));
        const inOrder = [...entriesOf(listing)].map(({ path }) => sizes[path] ?? ([0, 0] as const));
        return Object.assign(listing, {
          sizes: inOrder.map(([unpacked]) => unpacked * megabyte),
          compressedSizes: inOrder.map(([, stored]) => stored * megabyte),
        });
      }),
    );
    const sum = (bytes: readonly number[]) => bytes.reduce((all, one) => all + one, 0);
    const layers = listings.map(({ sizes, compressedSizes }, at) =>
      layer({
        content: `${at}`,
        compressedBytes: sum(compressedSizes),
        uncompressedBytes: sum(sizes),
        origin: isBase ? "base" : "own",
      }),
    );
    const tree = mergeLayers(listings.map((listing) => ({ listing, isBase })));
    return findIn({ tree, layers, sizeBytes: 10 * megabyte, source: "builder", changes: [], pushes: [] });
  };

  test("is told with what each node unpacks, the largest first", async () => {
    expect(await findingsOf([{ "var/app": [2, 2], "var/lib/journal": [60, 0.3], "var/log/lastlog": [80, 0.08] }])).toEqual([
      {
        kind: "sparse-files",
        layer: 0,
        path: "var/log/lastlog",
        places: 2,
        examples: ["var/lib/journal"],
        bytes: 140 * megabyte,
        saves: "unpacking",
        history: null,
      },
    ]);
  });

  test.for<{ what: string; layers: readonly Sizes[]; isBase?: boolean }>([
    { what: "a smaller one", layers: [{ a: [49, 0.05] }] },
    { what: "one of the base image", layers: [{ a: [60, 0.06] }], isBase: true },
    { what: "one that a later layer takes away", layers: [{ a: [60, 0.06] }, { ".wh.a": [0, 0] }] },
    { what: "text", layers: [{ a: [60, 0.31] }] },
    { what: "less than a hundredth of the image", layers: [{ a: [60, 0.06], b: [6000, 2000] }] },
  ])("is not told of $what", async ({ layers, isBase = false }) => {
    expect((await findingsOf(layers, isBase)).filter(({ kind }) => kind === "sparse-files")).toEqual([]);
  });
});

describe("what a later layer hides", () => {
  test("is said of the instruction that adds what is deleted", async () => {
    const layers = [[file("app/main")], [file("tmp/build/a"), file("tmp/b", 10)], [{ path: "tmp/.wh.build", content: "" }]];
    expect(brief(await findingsIn(layers))).toEqual([
      { kind: "deleted-later", layer: 1, path: "tmp/build", bytes: 2 * megabyte },
    ]);
  });

  test("is said of the instruction that changes owners and modes", async () => {
    const layers = [[file("app/main")], [file("app/main", 2 * megabyte, { mode: 0o755 })]];
    expect(brief(await findingsIn(layers))).toEqual([{ kind: "metadata-only", layer: 1, path: "app/main", bytes: 2 * megabyte }]);
  });

  test("is told by the directory that nearly all of it is in", async () => {
    const paths = ["app/node_modules/a/main.js", "app/node_modules/b/main.js"];
    const small = file("etc/app.conf", 1000);
    const later = { mode: 0o755 };
    const layers = [
      [...paths.map((path) => file(path)), small],
      [...paths.map((path) => file(path, 2 * megabyte, later)), { ...small, ...later }],
    ];
    expect(await findingsIn(layers)).toMatchObject([{ kind: "metadata-only", layer: 1, path: "app/node_modules" }]);
    const apart = ["app/main.js", "srv/main.js"].map((path) => file(path));
    const found = await findingsIn([apart, apart.map((one) => Object.assign({}, one, later))]);
    expect(found).toMatchObject([{ kind: "metadata-only", layer: 1, path: "app/main.js" }]);
  });

  test("and only stored again is still said of the instruction that made it", async () => {
    const cache = file("srv/.npm/_cacache/a");
    const again = { ...cache, mode: 0o755 };
    expect(brief(await findingsIn([[file("app/main")], [cache], [again]])).map(({ kind, layer: at }) => [kind, at])).toEqual([
      ["npm-cache", 1],
      ["metadata-only", 2],
    ]);
    // What is new in a layer is its own, though some of it is there again.
    const more = await findingsIn([[cache], [again, file("srv/.npm/_cacache/b", 3 * megabyte)]]);
    expect(brief(more).map(({ kind, layer: at }) => [kind, at])).toEqual([
      ["npm-cache", 1],
      ["metadata-only", 1],
    ]);
    // Nobody can change the base image's instruction.
    expect(
      await findingsIn([[file("usr/lib/gcc/x/cc1")], [{ ...file("usr/lib/gcc/x/cc1"), mode: 0o755 }]], { base: 1 }),
    ).toMatchObject([
      { kind: "toolchain", layer: 1 },
      { kind: "metadata-only", layer: 1 },
    ]);
  });

  test("is said of the instruction whose file is overwritten", async () => {
    const layers = [[file("app/main")], [file("app/main", 1_500_000)]];
    expect(brief(await findingsIn(layers))).toEqual([
      { kind: "replaced-later", layer: 0, path: "app/main", bytes: 2 * megabyte },
    ]);
  });
});

describe("what was seen inside of files", () => {
  const binary = { row: 0, isDynamic: true, isProgram: true, strippableBytes: 1_600_000, strippableCompressedBytes: 1_500_000 };

  test("tells how much strip would take away, and of which program", async () => {
    const found = await findingsIn([[file("app")]], { facts: { binaries: [binary] } });
    expect(found).toMatchObject([{ kind: "unstripped", bytes: 1_500_000, examples: ["app"] }]);
  });

  test("tells nothing to strip of a Python wheel, which strip would break", async () => {
    const libraries = [file("usr/lib/python3/site-packages/numpy.libs/libopenblas.so")];
    expect(await findingsIn([libraries], { facts: { binaries: [binary] } })).toEqual([]);
  });

  test("tells packages that others only recommend", async () => {
    const recommended = [{ name: "fonts", recommendedBy: "browser", rows: [0] }];
    const found = await findingsIn([[file("usr/share/fonts/a"), file("z")]], { facts: { recommended } });
    expect(found).toMatchObject([{ kind: "recommended-packages", bytes: 2 * megabyte, examples: ["fonts"] }]);
  });

  test("tells a compiler that others only recommend as what can be left out with a flag", async () => {
    const recommended = [{ name: "gcc", recommendedBy: "python3-pip", rows: [0] }];
    const found = await findingsIn([[file("usr/lib/gcc/x86_64-linux-gnu/12/cc1"), file("usr/include/z.h")]], {
      facts: { recommended },
    });
    expect(found.map(({ kind }) => kind)).toEqual(["recommended-packages", "toolchain"]);
  });

  test("tells packages that only devDependencies bring", async () => {
    const nodePackages = [
      { row: 0, name: "compiler", needs: [], devNeeds: [] },
      { row: 2, name: "server", needs: [], devNeeds: [] },
      { row: 3, name: "app", needs: ["server"], devNeeds: ["compiler"] },
    ];
    const members = [
      "app/node_modules/compiler/package.json",
      "app/node_modules/compiler/z",
      "app/node_modules/server/package.json",
    ];
    const found = await findingsIn([[...members, "app/package.json"].map((path) => file(path))], { facts: { nodePackages } });
    expect(found).toMatchObject([
      { kind: "dev-dependencies", bytes: 4 * megabyte, path: "app/node_modules", examples: ["compiler"] },
    ]);
  });

  describe("tells packages of Python that only development needs", () => {
    const site = "srv/.venv/lib/python3.12/site-packages";
    const installed = (name: string, ...needs: readonly string[]): readonly Member[] => [
      {
        path: `${site}/${name}-1.dist-info/METADATA`,
        content: [`Name: ${name}`, "Version: 1", ...needs.map((need) => `Requires-Dist: ${need}`), "", ""].join("\n"),
      },
      { path: `${site}/${name}-1.dist-info/RECORD`, content: `${name}/core.so,,\n../../../bin/${name},,\n` },
      file(`${site}/${name}/core.so`),
    ];
    const project = (text: string): Member => ({ path: "srv/pyproject.toml", content: text });
    const shop = '[project]\nname = "shop"\ndependencies = ["flask"]\n[dependency-groups]\ndev = ["types", "click"]\n';
    const environment = [
      ...installed("flask", "click"),
      ...installed("click"),
      ...installed("types", "stubs"),
      ...installed("stubs"),
    ];
    const types = { path: "srv/.venv/bin/types", content: Buffer.from(noise(megabyte, "bin")) };
    const runtime = { programs: ["/srv/main"], wantsGpu: false };
    const told = [{ kind: "dev-dependencies", path: site, examples: ["types", "stubs"] }];

    test.for([
      ["uv's defaults", shop, "RUN uv sync --frozen"],
      ["a copy", shop, "COPY --from=build /srv /srv"],
      [
        "Poetry",
        '[tool.poetry.dependencies]\nflask = "*"\n[tool.poetry.group.dev.dependencies]\ntypes = "*"\n',
        "RUN poetry install",
      ],
    ] as const)("brought by %s", async ([, text, instruction]) => {
      const found = await findingsIn([[project(text), types, ...environment]], { instruction, runtime });
      const megabytes = found.map(({ bytes }) => Math.round(bytes / megabyte));
      expect(found).toMatchObject(told);
      expect(megabytes).toEqual([5]);
    });

    test.for([
      ["a group that the instruction names", shop, "RUN uv sync --group dev"],
      ["an extra that it names", shop, "RUN pip install -e .[dev]"],
      ["a package that it names", shop, "RUN uv sync --no-dev && uv pip install Types==1"],
      ["what production needs as well", shop.replace('"flask"', '"flask", "types"'), "RUN uv sync"],
      ["what nobody tells of", shop.replace('"types"', '"stubs"'), "RUN uv sync"],
    ] as const)("and not %s", async ([, text, instruction]) => {
      expect(await findingsIn([[project(text), types, ...environment]], { instruction, runtime })).toEqual([]);
    });

    test("and not in an image that starts one of them", async () => {
      const image = [project(shop), types, ...environment];
      expect(await findingsIn([image], { runtime: { ...runtime, programs: ["/srv/.venv/bin/types"] } })).toEqual([]);
    });

    test("and not where a package cannot tell what it needs, and not of the base image", async () => {
      const old = { path: `${site}/old.egg-info/PKG-INFO`, content: "Name: old\nVersion: 1\n" };
      expect(await findingsIn([[project(shop), old, ...environment]], { runtime })).toEqual([]);
      expect(await findingsIn([environment, [project(shop)]], { base: 1, runtime })).toEqual([]);
    });

    test("by what the build context says where the image has none of it", async () => {
      const projects = [{ name: "shop", needs: ["flask"], devNeeds: ["types"] }];
      const found = await findingsIn([[types, ...environment]], { runtime, projects });
      expect(found).toMatchObject([{ kind: "dev-dependencies", examples: ["types", "stubs"] }]);
    });
  });

  describe("tells that a base image is not needed", () => {
    const program = { ...binary, isDynamic: false, strippableCompressedBytes: 0 };
    const members = [[file("usr/bin/bash")], [file("app")]];
    const runtime = { programs: ["/app"], wantsGpu: false };

    test("where the one program is linked statically", async () => {
      expect(brief(await findingsIn(members, { base: 1, runtime, facts: { binaries: [program] } }))).toEqual([
        { kind: "distribution-base", layer: 0, path: null, bytes: 2 * megabyte },
      ]);
    });

    test.for([
      ["the program needs libraries", { binaries: [{ ...program, isDynamic: true }] }, runtime],
      ["the program is the base's", { binaries: [program] }, { programs: ["/usr/bin/bash"], wantsGpu: false }],
      ["it is not known what is started", { binaries: [program] }, undefined],
      ["what is started is no program", { binaries: [] }, runtime],
    ] as const)("but not where %s", async ([, facts, started]) => {
      const given = { base: 1, facts: { binaries: [...facts.binaries] } };
      expect(
        await findingsIn(
          members,
          started === undefined ? given : { ...given, runtime: { ...started, programs: [...started.programs] } },
        ),
      ).toEqual([]);
    });
  });

  test("tells what zstd would take off a layer that is stored as it is", async () => {
    const given = { facts: { zstdBytes: 500_000 }, compression: "none" } as const;
    expect(brief(await findingsIn([[file("data")]], given))).toEqual([
      { kind: "compression", layer: 0, path: null, bytes: 1_500_000 },
    ]);
    expect(await findingsIn([[file("data")]], { ...given, source: "archive" })).toEqual([]);
    expect(await findingsIn([[file("data")]], { ...given, compression: "gzip" })).toEqual([]);
  });
});

describe("second copies", () => {
  const copy = (path: string, of: string) => ({ path, content: Buffer.from(noise(2 * megabyte, of)) });

  test("are told of the instruction that makes them, with the first one", async () => {
    const found = await findingsIn([[file("a/model")], [copy("b/model", "a/model"), copy("c/model", "a/model")]]);
    expect(found).toMatchObject([{ kind: "duplicates", layer: 1, bytes: 4 * megabyte, examples: ["/a/model"] }]);
  });

  test("are none where a name is a link, or the content another", async () => {
    const link = { path: "b", type: "1", link: "a" } as const;
    expect(await findingsIn([[file("a"), link, file("c")]])).toEqual([]);
  });
});

describe("what is pushed again", () => {
  const change = (kind: LayerChange["kind"], index: number, compressedBytes = 2 * megabyte): LayerChange => {
    const head = layer({ content: `layer ${index}`, compressedBytes });
    return { kind, head, baseline: head, growthBytes: 0, sharedBy: 1 };
  };
  const members = [[file("a")], [file("b")], [file("c")]];

  test.for([
    ["timestamps", ["same-content", "same-content", "same-content"], 6, 0],
    ["timestamps", ["same-content", "grew", "same-content"], 4, 0],
    ["layer-order", ["unchanged", "grew", "same-content"], 2, 2],
    ["layer-order", ["new", "same-content", "same-content"], 4, 1],
  ] as const)("is a matter of %s after %o", async ([kind, kinds, megabytes, at]) => {
    const changes = kinds.map((one, index) => change(one, index));
    expect(await findingsIn(members, { changes })).toMatchObject([
      { kind, saves: "push", layer: at, bytes: megabytes * megabyte },
    ]);
  });

  test.for([
    [["unchanged", "unchanged", "grew"]],
    [["unchanged", "grew", "grew"]],
    [["new", "new", "new"]],
    [["stored-another-way", "stored-another-way", "stored-another-way"]],
  ] as const)("is nothing after %o", async ([kinds]) => {
    expect(await findingsIn(members, { changes: kinds.map((one, index) => change(one, index)) })).toEqual([]);
  });
});

describe("what was pushed before", () => {
  const again = layer({ content: "layer 0", compressedBytes: 2 * megabyte });
  const changes = [{ kind: "same-content", head: again, baseline: again, growthBytes: 0, sharedBy: 1 }] as const;

  test("tells how often the same was pushed again", async () => {
    const pushes = [{}, { againBytes: 3 * megabyte }, { againBytes: 10 }, { againBytes: 2 * megabyte }];
    expect(await findingsIn([[file("a")]], { changes, pushes })).toMatchObject([
      { kind: "timestamps", history: { pushes: 3, repeats: 2, againBytes: 5 * megabyte + 10 } },
    ]);
  });

  test("clears the registry where it never was so: only this machine has built it again", async () => {
    const never = { againBytes: 0 };
    expect(await findingsIn([[file("a")]], { changes, pushes: [never, never] })).toHaveLength(1);
    expect(await findingsIn([[file("a")]], { changes, pushes: [never, never, never] })).toEqual([]);
  });
});

describe("one blob of several instructions", () => {
  const lists = [file("var/lib/apt/lists/a")];

  test("is one finding", async () => {
    expect(brief(await findingsIn([lists, lists, lists]))).toEqual([
      { kind: "apt-lists", layer: 0, path: "var/lib/apt/lists", bytes: 2 * megabyte },
    ]);
  });

  test("is the base image's where that has it already", async () => {
    expect(await findingsIn([lists, lists], { base: 1 })).toEqual([]);
  });

  test("is pushed again once", async () => {
    const again = layer({ content: "layer 0", compressedBytes: 2 * megabyte });
    const changes = [{ kind: "same-content", head: again, baseline: again, growthBytes: 0, sharedBy: 2 }] as const;
    const app = [file("app/main")];
    expect(brief(await findingsIn([app, app], { changes }))).toEqual([
      { kind: "timestamps", layer: 0, path: null, bytes: 2 * megabyte },
    ]);
  });
});

test("what is below 1 MB or 1% of the image is not worth a word", async () => {
  const lists = [file("var/lib/apt/lists/a", 1_200_000)];
  expect(await findingsIn([[file("var/lib/apt/lists/a", 999_999)]])).toEqual([]);
  expect(await findingsIn([lists], { sizeBytes: 120 * megabyte + 1 })).toEqual([]);
  expect(await findingsIn([lists], { sizeBytes: 120 * megabyte })).toMatchObject([{ bytes: 1_200_000 }]);
});

test("the most bytes come first, and several places of one kind are one finding, told by the largest", async () => {
  const one = [file("a/.git/x", 900_000), file("b/.git/x", 910_000), file("var/lib/apt/lists/a")];
  expect(await findingsIn([one])).toMatchObject([
    { kind: "apt-lists", path: "var/lib/apt/lists", places: 1, bytes: 2 * megabyte },
    { kind: "git-directory", path: "b/.git", places: 2, bytes: 1_810_000 },
  ]);
});

test("no byte is counted for two findings", async () => {
  const members = [
    file("usr/lib/gcc/x86_64-linux-gnu/12/cc1"),
    file("app/.git/objects/a"),
    { path: "copy/of/git", content: Buffer.from(noise(2 * megabyte, "app/.git/objects/a")) },
    file("usr/local/go/test/tests/a.js.map"),
    file("rest"),
  ];
  const row = (index: number) => ({
    row: index,
    isDynamic: false,
    isProgram: true,
    strippableBytes: 2e6,
    strippableCompressedBytes: 2e6,
  });
  const found = await findingsIn([members], {
    facts: {
      binaries: [0, 1, 2, 3, 4].map(row),
      recommended: [{ name: "gcc", recommendedBy: "a", rows: [0, 1, 2, 3] }],
      zstdBytes: 0,
    },
    compression: "none",
  });
  expect(found.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(10 * megabyte);
});
