import { gzipSync } from "node:zlib";
import { describe, test } from "vitest";
import { storeListings } from "../../src/baseline/listings.ts";
import { contentsOf } from "../../src/compare/files.ts";
import { openLayout } from "../../src/image/sources/layout.ts";
import { measure, type Measured } from "../../src/measure/measure.ts";
import type { Report } from "../../src/report/facts/report.ts";
import { renderComment } from "../../src/report/markdown/comment.ts";
import { annotations } from "../../src/report/text/annotations.ts";
import { renderText } from "../../src/report/text/text.ts";
import { noise } from "../support/context.ts";
import { goFile } from "../support/go-writer.ts";
import { LayoutWriter } from "../support/layouts.ts";
import { type Files, membersOf } from "../support/package-files.ts";
import { type Installed, packageManagers } from "../support/package-managers.ts";
import { unglued } from "../support/parsed.ts";
import { report } from "../support/reports.ts";
import { tarOf } from "../support/tar-writer.ts";
import { threshold } from "../support/values.ts";

type Manager = keyof typeof packageManagers;
const managers = Object.keys(packageManagers).filter((name): name is Manager => name in packageManagers);

/** As the package manager of each writes the name; the bare one of all others. */
const names: Partial<Record<Manager, string>> = {
  composer: "acme/",
  "jars of a class path": "org.acme:",
  "jars in a jar": "org.acme:",
  golang: "example.com/",
};

/** rpm's versions have a release. */
const versionOf = (manager: Manager, version: string) => (manager === "rpm" ? `${version}-1` : version);

const kept: Installed = { name: "kept", version: "1.0.0", bytes: 40_000 };
const before: Installed = { name: "mover", version: "1.17.0", bytes: 30_000 };
const bumped: Installed = { name: "mover", version: "1.18.2", bytes: 62_000 };
const instead: Installed = { name: "other", version: "2.0.0", bytes: 62_000 };

/** An image of a base and of instructions that install these packages, measured as any. */
async function measuredImage(layers: readonly Files[]): Promise<Measured> {
  const layout = new LayoutWriter();
  const blobs = [{ "usr/bin/base": noise(60_000, "base") }, ...layers].map((some) =>
    layout.blob(gzipSync(tarOf(membersOf(some))), "application/vnd.oci.image.layer.v1.tar+gzip"),
  );
  const commands = layers.map((_, index) => (index === 0 ? "RUN install everything" : `RUN install step ${index}`));
  const history = ["ADD rootfs.tar /", ...commands].map((created_by) => ({ created_by }));
  const content = await openLayout(await layout.write([layout.image(blobs, { history })]));
  const image = { content, source: "oci-layout", builder: null, target: "", provenance: null } as const;
  return await measure(image, { openLayers: true });
}

/** What a pull request is told that turns one image into the other. */
async function reportOfChange(manager: Manager, [one, other]: readonly [Installed, Installed]): Promise<Report> {
  return await reportOf(packageManagers[manager]([kept, one]), packageManagers[manager]([kept, other]));
}

/** Of two images, each of one layer above its base or of several. */
async function reportOf(...sides: readonly (Files | readonly Files[])[]): Promise<Report> {
  const [then, now] = await Promise.all(sides.map(async (files) => await measuredImage(Array.isArray(files) ? files : [files])));
  if (then === undefined || now === undefined) throw new Error("two images were expected");
  const contents = contentsOf(now, { measurement: then.measurement, listings: storeListings(then.listings) });
  return report({ head: now.measurement, baseline: then.measurement, contents, budget: { justifyAt: threshold("5%") } });
}

/** The comment's line of causes, the annotation and the terminal's text, as somebody reads them. */
function told(given: Report): Readonly<Record<"comment" | "annotation" | "terminal", string>> {
  const comment = unglued(renderComment(given, { marker: "<!-- own -->" })).replaceAll("`", "");
  const [annotation] = annotations(given);
  return {
    comment: comment.split("\n").find((line) => line.startsWith("Where it comes from")) ?? "",
    annotation: annotation?.message ?? "",
    terminal: renderText(given, { colours: false, columns: 1000 }),
  };
}

describe.concurrent.for(managers)("where %s has installed", (manager) => {
  const name = (bare: string) => `${names[manager] ?? ""}${bare}`;

  test("another version of a package, the first line names it with both versions and its bytes", async ({ expect }) => {
    const all = told(await reportOfChange(manager, [before, bumped]));
    const [from, to] = [versionOf(manager, before.version), versionOf(manager, bumped.version)];
    const words = `${name("mover")} ${from} → ${to}`;
    for (const text of Object.values(all)) expect(text).toContain(words);

    if (manager !== "cargo") expect(bytesBehind(words, all.comment)).toBeCloseTo(32, -1);
    for (const text of Object.values(all)) expect(text).not.toContain("kept");
  });

  test("one package in place of another, it names both", async ({ expect }) => {
    const all = told(await reportOfChange(manager, [before, instead]));
    for (const text of Object.values(all)) {
      expect(text).toContain(`new ${name("other")}`);
      expect(text).toContain(`removed ${name("mover")}`);
    }
    if (manager === "cargo") return;
    expect(bytesBehind(`new ${name("other")}`, all.comment)).toBeCloseTo(62, -1);
    expect(bytesBehind(`removed ${name("mover")}`, all.comment)).toBeCloseTo(-30, -1);
  });
});

describe.concurrent("of several changes, the first line tells", () => {
  const npm = (path: string, version: string, bytes: number): Files => ({
    [`app/node_modules/${path}/package.json`]: JSON.stringify({ name: "semver", version }),
    [`app/node_modules/${path}/index.js`]: noise(bytes, `${path} ${version}`),
  });
  const many = (amount: number, version: string, bytes: number): readonly Installed[] =>
    Array.from({ length: amount }, (_, index) => ({ name: `library-${index}`, version, bytes: bytes + index }));
  /** Modules, and what the program embeds. */
  const program = (modules: readonly Installed[], bytes: number): Files => ({
    "usr/bin/server": goFile({
      functions: modules.map((one) => ({ name: `example.com/${one.name}.Run`, bytes: one.bytes })),
      info: modules.map(({ name, version }) => `dep\texample.com/${name}\t${version}\th1:abc=`),
      elf: {
        code: Buffer.concat(modules.map((one) => noise(one.bytes, `${one.name} ${one.version}`))),
        sectionHeaders: "none",
      },
      embedded: Buffer.from(noise(bytes, `embedded ${bytes}`)),
    }),
  });

  test("a version that joins another one, and one that leaves it", async ({ expect }) => {
    const [one, two] = [npm("semver", "7.6.0", 50_000), npm("a/node_modules/semver", "6.3.0", 30_000)];
    const [joined, left] = [told(await reportOf(one, { ...one, ...two })), told(await reportOf({ ...one, ...two }, one))];
    for (const text of Object.values(joined)) expect(text).toContain("new semver 6.3.0 beside 7.6.0 +30.1 kB");
    expect(left.comment).toContain("removed semver 6.3.0 −30.1 kB");
  });

  test("first what no package owns, where that is more", async ({ expect }) => {
    const model = (bytes: number) => ({ "srv/model.bin": noise(bytes, `model ${bytes}`) });
    const { pypi } = packageManagers;
    const all = told(
      await reportOf({ ...pypi([kept, bumped]), ...model(10_000) }, { ...pypi([kept, before]), ...model(150_000) }),
    );
    for (const text of Object.values(all))
      expect(text).toMatch(/\/srv\/model\.bin \+140\.\d kB, mover 1\.18\.2 → 1\.17\.0 −32\.0 kB/);
  });

  test("what many packages come to, each of which is little", async ({ expect }) => {
    const { deb } = packageManagers;
    const [then, now, fresh] = [many(120, "1.0.0", 1000), many(120, "1.1.0", 3000), many(60, "1.0.0", 2000)];
    const upgraded = told(await reportOf(deb([kept, before, ...then]), deb([kept, before, ...now])));
    const installed = told(await reportOf(deb([kept]), deb([kept, ...fresh])));
    const besides = told(await reportOf(deb([kept, before, ...then]), deb([kept, bumped, ...now])));
    for (const text of Object.values(upgraded)) expect(text).toMatch(/120 upgraded packages \+24\d\.\d kB/);
    for (const text of Object.values(installed)) expect(text).toMatch(/60 new packages \+12\d\.\d kB/);
    for (const text of Object.values(besides))
      expect(text).toMatch(/mover 1\.17\.0 → 1\.18\.2 \+32\.0 kB, 120 more packages \+24\d\.\d kB/);
  });

  test("something of the packages, however little has room", async ({ expect }) => {
    const { deb } = packageManagers;
    const [then, now] = [many(20, "1.0.0", 1000), many(20, "1.1.0", 3000)];
    const nested = Array.from("abcdefgh", (name, index) => npm(`${name}/node_modules/semver`, `${index}.1.0`, 20_000));
    const older: Files = Object.assign({}, ...nested);
    const joined = await reportOf({ ...deb(then), ...older }, { ...deb(now), ...older, ...npm("semver", "7.6.0", 50_000) });
    const lines = Array.from({ length: 8 }, (_, more) => told(renamed(joined, `app${" and".repeat(more)}`)).comment);
    for (const line of lines)
      expect(line).toMatch(/: (?:new semver 7\.6\.0 beside .* \+50\.\d kB|21 changed packages \+\d\d\.\d kB)/);
  });

  test("how many crates changed, whose bytes nobody knows", async ({ expect }) => {
    const { cargo } = packageManagers;
    const { comment } = told(await reportOf(cargo(many(30, "1.0.0", 1000)), cargo(many(30, "1.1.0", 3000))));
    expect(comment).toMatch(/: 30 upgraded packages, \/usr\/bin\/server \+/);
  });

  test("what modules leave of a program as its rest, and only beside them", async ({ expect }) => {
    const gone = told(await reportOf(program([kept, before], 20_000), program([kept, bumped], 70_000)));
    for (const text of Object.values(gone))
      expect(text).toMatch(/example\.com\/mover 1\.17\.0 → 1\.18\.2 \+32\.\d kB, the rest of \/usr\/bin\/server \+50\.\d kB/);

    const { deb } = packageManagers;
    const alone = told(await reportOf(program([kept], 20_000), { ...program([kept], 70_000), ...deb([bumped]) }));
    for (const text of Object.values(alone)) expect(text).toMatch(/new mover \+62\.\d kB, \/usr\/bin\/server \+50\.\d kB/);
  });

  test("that packages were installed again above what stays in lower layers", async ({ expect }) => {
    const { deb, pypi } = packageManagers;
    const upgrade = { "var/lib/apt/extended_states": "" };
    const debs = (version: string) => deb(many(30, version, 20_000));
    const all = told(await reportOf([debs("1.0.0"), upgrade], [debs("1.0.0"), { ...upgrade, ...debs("1.1.0") }]));
    for (const text of Object.values(all))
      expect(text).toMatch(/30 upgraded packages( .\d+ B)?, replaced files that stay in lower layers \+6\d\d\.\d kB/);

    const site = "usr/local/lib/python3.12/site-packages";
    const above = (step: Files) => [[pypi([kept, before])], [pypi([kept, before]), step]] as const;
    const again = told(await reportOf(...above({ ...pypi([bumped]), [`${site}/.wh.mover-1.17.0.dist-info`]: "" })));
    for (const text of Object.values(again))
      expect(text).toMatch(/mover 1\.17\.0 → 1\.18\.2 \+32\.\d kB, replaced files that stay in lower layers \+30\.\d kB/);

    const undone = told(await reportOf(...above({ ...pypi([bumped]), [`${site}/.wh.mover-1.17.0.dist-info`]: "" }).toReversed()));
    expect(undone.terminal).not.toContain("moved to");

    const deleted = { [`${site}/.wh.mover-1.17.0.dist-info`]: "", [`${site}/.wh.mover`]: "" };
    const exchanged = told(await reportOf(...above({ ...pypi([instead]), ...deleted })));
    for (const text of Object.values(exchanged)) expect(text).not.toContain("stay in lower layers");
  });

  test("what grew before packages that another instruction installs now", async ({ expect }) => {
    const { pypi } = packageManagers;
    const large: Installed = { name: "large", version: "3.0.0", bytes: 300_000 };
    const app = (bytes: number) => ({ "srv/app.js": noise(bytes, `app ${bytes}`) });
    const [then, now] = [
      [pypi([kept, before, large]), {}, app(10_000)],
      [pypi([kept]), pypi([bumped, large]), app(70_000)],
    ];
    const all = told(await reportOf(then, now));
    expect(all.terminal).toMatch(/RUN install step 1: mover 1\.17\.0 → 1\.18\.2 \+32\.\d kB, moved here \+330\.\d kB/);
    expect(all.terminal).toMatch(/RUN install everything: moved to another instruction −330\.\d kB/);
    expect(all.comment).toMatch(/^Where it comes from: RUN install step 2 /);
    expect(all.terminal).toMatch(/step 2,[^]*step 1:[^]*everything:/);
    expect(all.annotation).not.toContain("moved");
  });

  test("some of many versions that changed and cost nothing", async ({ expect }) => {
    const { deb } = packageManagers;
    const given = await reportOf(deb([kept, ...many(9, "1.0.0", 20_000)]), deb([kept, ...many(9, "1.1.0", 20_000)]));
    const comment = unglued(renderComment(given, { marker: "<!-- own -->" }));
    expect(comment).toMatch(/^Changed versions: `library-\d` 1\.0\.0 → 1\.1\.0 .*and [678] more\.$/m);
  });

  test("what grew in a directory of libraries as what it is, not as the bytecode that was there", async ({ expect }) => {
    const { pypi } = packageManagers;
    const site = "usr/local/lib/python3.12/site-packages";
    const bytecode = Object.fromEntries(
      ["a", "b", "c"].map((name) => [`${site}/kept/__pycache__/${name}.cpython-312.pyc`, noise(2_000_000, name)]),
    );
    const tool = { [`${site}/bin/tool`]: noise(9_000_000, "tool") };
    const given = await reportOf({ ...pypi([kept, before]), ...bytecode }, { ...pypi([kept, bumped]), ...bytecode, ...tool });
    expect(given.images.flatMap(({ platforms }) => platforms.flatMap(({ advice }) => advice.map(({ kind }) => kind)))).toEqual([
      "bytecode",
    ]);
    const { comment } = told(given);
    expect(comment).toMatch(/\/site-packages\/bin\/tool \+9\.0 MB, mover 1\.17\.0 → 1\.18\.2 \+32\.\d kB$/);
  });

  test("nothing of a package of the same version, some of whose files cost more where others cost less", async ({ expect }) => {
    const copied = (path: string) => ({ [`app/node_modules/semver/${path}`]: noise(20_000, "copied") });
    const [semver, { pypi }] = [npm("semver", "7.6.0", 50_000), packageManagers];
    const given = await reportOf(
      { ...pypi([before]), ...semver, ...copied("z.js") },
      { ...pypi([bumped]), ...semver, ...copied("y.js"), ...copied("z.js") },
    );
    const changes = given.images.flatMap(({ platforms }) => platforms.flatMap(({ packages }) => packages?.changes ?? []));
    expect(changes.map(({ name: changed }) => changed)).toEqual(["mover"]);
  });

  test("as many packages as the annotation has room for", async ({ expect }) => {
    const named = (version: string, bytes: number) =>
      ["first", "second", "third", "fourth"].map((word) => ({ name: `a-package-with-a-long-name-${word}`, version, bytes }));
    const { deb } = packageManagers;
    const { annotation } = told(await reportOf(deb(named("1.0.0", 2000)), deb(named("1.1.0", 12_000))));
    expect(annotation).toMatch(/\(a-package-with-a-long-name-\w+ 1\.0\.0 → 1\.1\.0 \+10\.\d kB/);
  });
});

/** The same of an image with a longer name: the fewer words are left for the rest. */
function renamed(given: Report, name: string): Report {
  return { ...given, images: given.images.map((image) => ({ ...image, name })) };
}

/** Thousands of bytes that stand behind these words. */
function bytesBehind(words: string, text: string): number {
  const [, sign = "", amount = ""] = /^ ([+−])([\d.]+) kB/.exec(text.slice(text.indexOf(words) + words.length)) ?? [];
  return Number(`${sign === "−" ? "-" : ""}${amount}`);
}
