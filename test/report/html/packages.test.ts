import { expect, test } from "vitest";
import type { PackagesReport } from "../../../src/report/facts/packages.ts";
import { htmlDetails } from "../../../src/report/html/file-details.ts";
import { packageRows, packagesHtml } from "../../../src/report/html/packages.ts";
import { contentOf, measurement, imageResult, platform, layer, reportOf } from "../../support/reports.ts";
import { analyzedState, stateOf } from "../../support/states.ts";

function npm(name: string, version: string, ownBytes: number): PackagesReport["list"][number] {
  return { purl: `pkg:npm/${name}@${version}`, type: "npm", name, version, baseBytes: 0, ownBytes };
}

function rowsOf(list: PackagesReport["list"], changes: PackagesReport["changes"] = []) {
  return packageRows({ changedPackages: changes.length, changes, sums: [], others: [], moved: [], list });
}

test("all versions of a package are one row, with what each is called", () => {
  const { rows } = rowsOf([npm("semver", "7.6.0", 50), npm("ms", "2.1.3", 60), npm("semver", "5.7.2", 40)]);
  expect(rows).toMatchObject([
    { name: "semver", version: "7.6.0, 5.7.2", ownBytes: 90, purls: ["pkg:npm/semver@7.6.0", "pkg:npm/semver@5.7.2"] },
    { name: "ms", version: "2.1.3", ownBytes: 60, change: null },
  ]);
});

test("what changed comes first, whichever side has it", () => {
  const gone = { change: "gone", purl: "pkg:npm/left-pad@1.3.0", type: "npm", name: "left-pad" } as const;
  const change = {
    ...gone,
    versions: [],
    baselineVersions: ["1.3.0"],
    headBytes: 0,
    baselineBytes: 9,
    growthBytes: -9,
    row: null,
  };
  const { rows } = rowsOf([npm("ms", "2.1.3", 60)], [change]);
  expect(rows.map(({ name, version, ownBytes }) => [name, version, ownBytes])).toEqual([
    ["left-pad", "1.3.0 (removed)", 0],
    ["ms", "2.1.3", 60],
  ]);
});

test("of very many packages the smallest are left out, and how many is told", () => {
  const list = Array.from({ length: 5000 }, (_, index) => npm(`p${index}`, "1", 5000 - index));
  const { rows, omitted } = rowsOf(list);
  expect([rows.length, rows.at(-1)?.name, omitted]).toEqual([1000, "p999", 4000]);
  const report = stateOf("packages-known");
  const [known] = report.images.flatMap(({ platforms }) => platforms);
  if (known === undefined) throw new Error("a platform was expected");
  const html = packagesHtml(report, {
    ...known,
    packages: { changedPackages: 102, changes: [], sums: [], others: [], moved: [], list },
  });
  expect(html).toContain("4,000 smaller packages are not listed.");
  expect(html).toContain("102 more packages changed by less than the ones whose change is told.");
  expect(html.length).toBeLessThan(400_000);
});

test("an image that is compared with nothing has one size for each, and says what its base brought", () => {
  const report = analyzedState();
  const [found] = report.images.flatMap(({ platforms }) => platforms);
  if (found === undefined) throw new Error("a platform was expected");
  const html = packagesHtml(report, found);
  expect(html.match(/<th scope="col"[^>]*>[^<]*/g)?.map((head) => head.replace(/.*>/, ""))).toEqual([
    "Package",
    "Version",
    "Compressed",
  ]);
  expect(html).toContain("<code>libc6</code><br><small>pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64 · base image</small>");
  expect(packagesHtml(report, { ...found, packages: null })).toBe("");
});

test("each file on the page is told with its package, also where only the baseline has it", () => {
  const image = platform([layer("COPY . /", 10)]);
  const pypi = (name: string) => ({ type: "pypi", namespace: null, name, version: "1", arch: null }) as const;
  const head = contentOf(image, [{ "site/a/x.py": 1, "etc/x": 1 }], { owned: { "site/a": pypi("a") } });
  const baseline = contentOf(image, [{ "site/b/x.py": 1 }], { owned: { "site/b": pypi("b") } });
  const contents = new Map([["linux/amd64", { head, baseline, notes: [] }]]);
  const result = imageResult({ head: measurement([image]), baseline: measurement([image]), contents });
  const [details] = htmlDetails(reportOf([result]), { images: [result] }).platforms;
  expect(Array.from(details?.files ?? [], (file) => [file.path, file.package])).toEqual([
    ["etc/x", null],
    ["site/a/x.py", "pypi a"],
    ["site/b/x.py", "pypi b"],
  ]);
});
