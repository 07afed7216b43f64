import { describe, expect, test } from "vitest";
import { fullName } from "../../src/image/packages/package.ts";
import { comparePackages, firstPackages, type PackageChange, packagesOf, tellingPackages } from "../../src/compare/packages.ts";
import { noise } from "../support/context.ts";
import { dpkgFiles, type Files, treeOfFiles } from "../support/package-files.ts";

/** A package of npm with so many bytes that no compression makes fewer. */
function npm(name: string, version: string, bytes: number, at = "app/node_modules"): Files {
  return {
    [`${at}/${name}/package.json`]: JSON.stringify({ name, version }),
    [`${at}/${name}/index.js`]: noise(bytes, `${name} ${version}`),
  };
}

describe("packages of two images", () => {
  test("are new, gone, upgraded, and grown by the bytes of files that differ", async () => {
    const before = {
      ...npm("gone", "1.0.0", 5000),
      ...npm("up", "1.17.0", 3000),
      ...npm("same", "1.0.0", 9000),
      ...npm("grown", "1.0.0", 4000),
    };
    const now = {
      ...npm("new", "2.0.0", 8000),
      ...npm("up", "1.18.0", 4000),
      ...npm("same", "1.0.0", 9000),
      ...npm("grown", "1.0.0", 4000),
      "app/node_modules/grown/more.js": noise(2000, "more"),
    };
    expect((await changes([before], [now])).map(told)).toEqual([
      "new new - > 2.0.0 +8",
      "gone gone 1.0.0 > - -5",
      "grew grown 1.0.0 > 1.0.0 +2",
      "upgraded up 1.17.0 > 1.18.0 +1",
    ]);
  });

  test("are told with all their versions", async () => {
    const deep = npm("a", "1.0.0", 1000, "app/node_modules/b/node_modules");
    const [change] = await changes([{ ...npm("a", "2.0.0", 4000), ...deep }], [{ ...npm("a", "3.0.0", 5000), ...deep }]);
    expect(change).toMatchObject({ change: "upgraded", headVersions: ["3.0.0", "1.0.0"], baselineVersions: ["2.0.0", "1.0.0"] });
  });

  test("do not grow by moving to another layer or directory", async () => {
    const [one, other] = [npm("a", "1.0.0", 5000), npm("b", "1.0.0", 7000)];
    expect(await changes([{ ...one, ...other }, { x: "" }], [one, other])).toEqual([]);
    expect(await changes([one], [npm("a", "1.0.0", 5000, "srv/node_modules")])).toEqual([]);
  });

  test("are the same when another package manager brings them", async () => {
    const content = noise(5000, "curl");
    const deb = { ...dpkgFiles({ curl: { version: "7.88.1-10", paths: ["/usr/bin/curl"] } }), "usr/bin/curl": content };
    const apk = { "lib/apk/db/installed": "P:curl\nV:8.5.0-r0\nF:usr/bin\nR:curl\n\n", "usr/bin/curl": content };
    expect((await changes([deb], [apk])).map(told)).toEqual(["upgraded curl 7.88.1-10 > 8.5.0-r0 +0"]);
  });

  test("of a system are the same in the next version, where that is a part of the name", async () => {
    const debs = (packages: Readonly<Record<string, readonly [string, number]>>): Files => ({
      ...dpkgFiles(
        Object.fromEntries(
          Object.entries(packages).map(([name, [version]]) => [name, { version, paths: [`/usr/bin/${name}`] }] as const),
        ),
      ),
      ...Object.fromEntries(
        Object.entries(packages).map(([name, [version, bytes]]) => [`usr/bin/${name}`, noise(bytes, `${name} ${version}`)]),
      ),
    });
    const before = debs({
      "gcc-10": ["10.2.1-6", 20_000],
      "libperl5.32": ["5.32.1-4", 7000],
      libssl3: ["3.0.17-1", 5000],
      lib32z1: ["1.2", 3000],
      "libx11-6": ["1.8.4", 3000],
      "linux-image-6.1.0-9-amd64": ["6.1.27-1", 5000],
      "a-1": ["1.0", 3000],
      "a-2": ["2.0", 4000],
    });
    const now = debs({
      "gcc-12": ["12.2.0-14", 25_000],
      "libperl5.36": ["5.36.0-7", 7000],
      libssl3t64: ["3.5.4-1", 8000],
      lib64z1: ["1.2", 3000],
      "libx264-164": ["0.164", 4000],
      "linux-image-6.1.0-10-amd64": ["6.1.37-1", 7000],
      "a-3": ["3.0", 9000],
    });
    expect((await changes([before], [now])).map(told).toSorted()).toEqual([
      "gone a-1 1.0 > - -3",
      "gone a-2 2.0 > - -4",
      "gone lib32z1 1.2 > - -3",
      "gone libx11-6 1.8.4 > - -3",
      "new a-3 - > 3.0 +9",
      "new lib64z1 - > 1.2 +3",
      "new libx264-164 - > 0.164 +4",
      "upgraded gcc-12 10.2.1-6 > 12.2.0-14 +5",
      "upgraded libperl5.36 5.32.1-4 > 5.36.0-7 +0",
      "upgraded libssl3t64 3.0.17-1 > 3.5.4-1 +3",
      "upgraded linux-image-6.1.0-10-amd64 6.1.27-1 > 6.1.37-1 +2",
    ]);
  });

  test("are named in the layer that most of them is in, and what nobody owns stays with its directories", async () => {
    const [base, added] = [
      { "etc/a": "a" },
      { ...npm("a", "1.0.0", 5000), "srv/data/x": noise(3000, "x"), "srv/data/y": noise(2000, "y") },
    ];
    const [head, baseline] = [await treeOfFiles(base, added), await treeOfFiles(base)];
    const { changes: found, others } = comparePackages({ tree: head, rows: [0, 1] }, { tree: baseline, rows: [0] });
    expect(found.map(({ row }) => row)).toEqual([1]);
    expect(others.get(1)).toMatchObject([{ path: "srv/data", changedFiles: 2 }]);
  });

  test("that a system's package has packed are not told twice", async () => {
    const site = "usr/lib/python3/dist-packages/yaml-6.0.dist-info";
    const tree = await treeOfFiles({
      ...dpkgFiles({ "python3-yaml": { version: "6.0-3", paths: [`/${site}`, `/${site}/METADATA`] } }),
      [`${site}/METADATA`]: "Name: PyYAML\nVersion: 6.0\n",
    });
    expect(packagesOf(tree).map((one) => fullName(one.package))).toEqual(["python3-yaml"]);
  });
});

describe("packages that a reader should know of", () => {
  const upgraded = (growthBytes: number) => ({ change: "upgraded", growthBytes }) as const;
  const gone = { change: "gone", growthBytes: -3_000_000 } as const;

  test("are the large ones, and a few upgrades however small they are", () => {
    expect(tellingPackages([upgraded(5), gone], -3_000_000)).toEqual([gone, upgraded(5)]);
    expect(tellingPackages([upgraded(0)], -40_000)).toEqual([upgraded(0)]);
    expect(tellingPackages([gone, { change: "grew", growthBytes: 1000 }], -3_000_000)).toEqual([gone]);
    expect(tellingPackages([gone, { change: "new", growthBytes: 0 }], -3_000_000)).toEqual([gone]);
  });

  test("are never all of what came and went with an upgrade, and not the upgrade", () => {
    const others = [5, 4, 3, 2, 1].map((growth) => ({ change: "gone", growthBytes: growth * -1_000_000 }) as const);
    expect(tellingPackages([...others, upgraded(-22_000)], -15_000_000)).toEqual([...others.slice(0, 3), upgraded(-22_000)]);
    expect(firstPackages([...others, upgraded(5)], 2)).toEqual([others[0], upgraded(5)]);
    expect(firstPackages([...others, upgraded(5)], 1)).toEqual([others[0]]);
    expect(firstPackages([upgraded(9), ...others, upgraded(5)], 2)).toEqual([upgraded(9), others[0]]);
  });

  test("are a few crates, whose bytes cannot be told", () => {
    const crates = (["new", "gone", "upgraded"] as const).map((change) => ({ change, growthBytes: 0 }));
    expect(tellingPackages(crates, 5_000_000)).toEqual(crates);
    expect(tellingPackages([...crates, ...crates], 5_000_000)).toEqual([]);
  });

  test("are the large ones only where many were upgraded, and never more than anybody reads", () => {
    expect(tellingPackages([gone, ...[1, 2, 3, 4, 5].map(upgraded)], -3_000_000)).toEqual([gone]);
    expect(
      tellingPackages(
        [1, 2, 3, 4, 5, 6].map((bytes) => upgraded(bytes + 100)),
        100,
      ),
    ).toHaveLength(4);
  });
});

async function changes(baseline: readonly Files[], head: readonly Files[]): Promise<readonly PackageChange[]> {
  const [now, before] = [await treeOfFiles(...head), await treeOfFiles(...baseline)];
  return comparePackages({ tree: now, rows: [] }, { tree: before, rows: [] }).changes;
}

/** Growth in thousands of bytes. */
function told({ change, package: found, headVersions, baselineVersions, growthBytes }: PackageChange): string {
  const versions = [baselineVersions, headVersions].map((some) => some.join(" ") || "-").join(" > ");
  return `${change} ${fullName(found)} ${versions} ${growthBytes < 0 ? "" : "+"}${Math.round(growthBytes / 1000)}`;
}
