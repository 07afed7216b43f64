import { describe, expect, test } from "vitest";
import { fullName } from "../../src/image/packages/package.ts";
import { comparePackages, type PackageChange } from "../../src/compare/packages.ts";
import { noise } from "../support/context.ts";
import { goFile, type GoFunction } from "../support/go-writer.ts";
import { type Files, treeOfFiles } from "../support/package-files.ts";
import { databaseOf, rpmDatabase } from "../support/rpm-database.ts";
import { zipFile } from "../support/zip-writer.ts";

/** Modules with their versions and bytes of code. */
type Modules = Readonly<Record<string, { readonly version: string; readonly bytes: number }>>;

/** A program whose code no compression makes smaller. */
function program(modules: Modules): Buffer {
  const functions: GoFunction[] = Object.entries(modules).map(([path, { bytes }]) => ({ name: `${path}/part.Run`, bytes }));
  const all = [{ name: "main.main", bytes: 20_000 }, ...functions];
  const info = Object.entries(modules).map(([path, { version }]) => `dep\t${path}\t${version}\th1:abc=`);
  const codeBytes = all.reduce((sum, { bytes }) => sum + bytes, 0);
  return goFile({
    functions: all,
    info: ["mod\texample.com/whoami\t(devel)\t", ...info],
    elf: { code: Buffer.from(noise(codeBytes, "code")) },
  });
}

async function changes(baseline: Files, head: Files): Promise<readonly PackageChange[]> {
  const [now, before] = [await treeOfFiles(head), await treeOfFiles(baseline)];
  return comparePackages({ tree: now, rows: [] }, { tree: before, rows: [] }).changes;
}

/** Growth in thousands of bytes. */
function told({ change, package: found, headVersions, baselineVersions, growthBytes }: PackageChange): string {
  const versions = [baselineVersions, headVersions].map((some) => some.join(" ") || "-").join(" > ");
  return `${change} ${fullName(found)} ${versions} ${growthBytes < 0 ? "" : "+"}${Math.round(growthBytes / 1000)}`;
}

const logrus = { version: "v1.9.3", bytes: 90_000 };
const term = { version: "v0.40.0", bytes: 60_000 };

describe("modules of a Go program", () => {
  test("that are new, gone and upgraded are told with about their bytes", async () => {
    const before = program({
      "github.com/sirupsen/logrus": logrus,
      "github.com/pkg/errors": { version: "v0.9.1", bytes: 30_000 },
    });
    const now = program({
      "github.com/sirupsen/logrus": { version: "v1.9.4", bytes: 95_000 },
      "google.golang.org/grpc": { version: "v1.80.0", bytes: 700_000 },
    });
    expect((await changes({ whoami: before }, { whoami: now })).map(told)).toEqual([
      "new google.golang.org/grpc - > v1.80.0 +700",
      "gone github.com/pkg/errors v0.9.1 > - -30",
      "upgraded github.com/sirupsen/logrus v1.9.3 > v1.9.4 +5",
    ]);
  });

  test("that are the same in a program that is another one are no change", async () => {
    const modules = { "github.com/sirupsen/logrus": logrus };
    const grown = { ...modules, "golang.org/x/term": term };
    const [before, now] = [program(modules), program(grown)];
    expect((await changes({ whoami: before }, { whoami: now })).map(told)).toEqual(["new golang.org/x/term - > v0.40.0 +60"]);
  });

  test("that differ by noise only leave it to the program, so that what is told adds up", async () => {
    const modules = (logrusBytes: number, termBytes: number) => ({
      "github.com/sirupsen/logrus": { ...logrus, bytes: logrusBytes },
      "golang.org/x/term": { version: termBytes < 60_000 ? "v0.39.0" : "v0.40.0", bytes: termBytes },
    });
    const [head, baseline] = await Promise.all(
      [modules(90_800, 60_000), modules(90_000, 50_000)].map((one) => treeOfFiles({ whoami: program(one) })),
    );
    if (head === undefined || baseline === undefined) throw new Error("two trees were expected");
    const found = comparePackages({ tree: head, rows: [0] }, { tree: baseline, rows: [0] });
    expect(found.changes.map(told)).toEqual(["upgraded golang.org/x/term v0.39.0 > v0.40.0 +10"]);
    const bytes = (tree: typeof head) => tree.files().reduce((sum, file) => sum + file.bytes.compressedBytes, 0);
    const rest = found.others.get(0)?.reduce((sum, { growthBytes }) => sum + growthBytes, 0) ?? 0;
    expect((found.changes[0]?.growthBytes ?? 0) + rest).toBe(bytes(head) - bytes(baseline));
  });

  test("of two programs are added up", async () => {
    const one = program({ "github.com/sirupsen/logrus": logrus });
    const [change] = await changes({ x: "" }, { "bin/one": one, "bin/two": one });
    expect(change).toMatchObject({ change: "new", headVersions: ["v1.9.3"] });
    expect(Math.round((change?.growthBytes ?? 0) / 10_000)).toBe(18);
  });
});

test("jars that are upgraded are told with both versions, also within another one", async () => {
  const shop = (gson: string, bytes: number) =>
    zipFile([
      {
        path: `BOOT-INF/lib/gson-${gson}.jar`,
        content: zipFile([{ path: "a.class", content: noise(bytes, gson) }]),
        isStored: true,
      },
      { path: "com/example/Shop.class", content: noise(4000, "shop") },
    ]);
  const asm = (version: string) => ({
    [`lib/asm-${version}.jar`]: zipFile([{ path: "b.class", content: noise(9000, version) }]),
  });
  const found = await changes(
    { "app/shop.jar": shop("2.10.0", 30_000), ...asm("9.6") },
    { "app/shop.jar": shop("2.11.0", 34_000), ...asm("9.7") },
  );
  expect(found.map(told)).toEqual(["upgraded gson 2.10.0 > 2.11.0 +4", "upgraded asm 9.6 > 9.7 +0"]);
});

test("packages of rpm, NuGet and R that are upgraded are told with both versions and their bytes", async () => {
  const files = (version: string, bytes: number): Files => ({
    "usr/lib/sysimage/rpm/rpmdb.sqlite": rpmDatabase([{ name: "bash", version, release: "1.fc41", files: ["/usr/bin/bash"] }]),
    "usr/bin/bash": noise(bytes, "bash"),
    "app/shop.deps.json": JSON.stringify({
      targets: { any: { [`Humanizer/${version}`]: { runtime: { "lib/net8.0/Humanizer.dll": {} } } } },
      libraries: { [`Humanizer/${version}`]: { type: "package" } },
    }),
    "app/Humanizer.dll": noise(2 * bytes, "humanizer"),
    "usr/lib/R/library/jsonlite/DESCRIPTION": `Package: jsonlite\nVersion: ${version}\nBuilt: R 4.4.1\n`,
    "usr/lib/R/library/jsonlite/libs/jsonlite.so": noise(3 * bytes, "jsonlite"),
  });
  expect((await changes(files("1.0", 20_000), files("1.1", 30_000))).map(told)).toEqual([
    "upgraded jsonlite 1.0 > 1.1 +30",
    "upgraded Humanizer 1.0 > 1.1 +20",
    "upgraded bash 1.0-1.fc41 > 1.1-1.fc41 +10",
  ]);
});

test("a database that cannot be read costs a note, and nothing else", async () => {
  const tree = await treeOfFiles({ "var/lib/rpm/rpmdb.sqlite": databaseOf([]), "usr/bin/bash": "bash" });
  expect(tree.packages.list).toEqual([]);
});
