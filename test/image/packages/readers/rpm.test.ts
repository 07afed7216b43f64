import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rpm } from "../../../../src/image/packages/readers/rpm.ts";
import { randomCases } from "../../../support/random-cases.ts";
import { databaseOf, rpmDatabase, rpmHeaderOf } from "../../../support/rpm-database.ts";
import { toldBy } from "../../../support/told-packages.ts";

const path = "usr/lib/sysimage/rpm/rpmdb.sqlite";
const packages = [
  { name: "bash", version: "5.2.32", release: "1.fc41", files: ["/usr/bin/bash", "/usr/bin/sh", "/usr/share/doc/bash/README"] },
  { name: "vim-data", version: "9.1.1", release: "2.fc41", epoch: 2, arch: "noarch", files: ["/usr/share/vim/vimrc"] },
  { name: "gpg-pubkey", version: "a15b79cc", release: "63d04c2c", files: [] },
];

describe("rpm's database", () => {
  test("tells packages with epoch, release and architecture, and which files are theirs", () => {
    expect(toldBy(rpm, path, rpmDatabase(packages))).toEqual({
      packages: {
        "bash-5.2.32-1.fc41.x86_64": "pkg:rpm/bash@5.2.32-1.fc41?arch=x86_64",
        "vim-data-2:9.1.1-2.fc41.noarch": "pkg:rpm/vim-data@9.1.1-2.fc41?arch=noarch&epoch=2",
      },
      claims: {
        "bash-5.2.32-1.fc41.x86_64": ["usr/bin/bash", "usr/bin/sh", "usr/share/doc/bash/README"],
        "vim-data-2:9.1.1-2.fc41.noarch": ["usr/share/vim/vimrc"],
      },
      problem: null,
    });
  });

  test.for([512, 1024, 4096, 65_536])(
    "of %i bytes a page, with headers of any length, tells as many packages as it has",
    (pageBytes) => {
      const many = Array.from({ length: 300 }, (_, index) => ({
        name: `package-${index}`,
        version: `1.${index}`,
        release: "1",
        files: [`/usr/lib/${index}/file`],
        moreBytes: (index * 37) % 9000,
      }));
      const told = toldBy(rpm, path, rpmDatabase(many, pageBytes));
      expect(told?.problem).toBeNull();
      expect(Object.values(told?.packages ?? {})).toEqual(
        many.map(({ name, version }) => `pkg:rpm/${name}@${version}-1?arch=x86_64`),
      );
      expect(Object.values(told?.claims ?? {}).flat()).toEqual(many.flatMap(({ files }) => files.map((file) => file.slice(1))));
    },
  );

  test.for([
    ["var/lib/rpm/Packages", "its format (Berkeley DB) is not known"],
    ["usr/lib/sysimage/rpm/Packages.db", "its format (ndb) is not known"],
  ] as const)("in another format, %s, is said to be unknown", ([other, problem]) => {
    expect(toldBy(rpm, other, "any")?.problem).toBe(problem);
  });

  test("is looked for where rpm keeps it only", () => {
    expect(toldBy(rpm, "home/me/rpmdb.sqlite", rpmDatabase(packages))).toBeNull();
    expect(toldBy(rpm, "var/lib/rpm/old/Packages", "any")).toBeNull();
  });

  test.for([
    { name: "it is no database", content: Buffer.from("no database"), problem: "it is no SQLite database" },
    { name: "it has no packages", content: rpmDatabase([]), problem: "it has no packages" },
    { name: "what it has is no header", content: databaseOf([Buffer.from("x")]), problem: "it has no packages" },
  ])("is told to be unreadable when $name", ({ content, problem }) => {
    expect(toldBy(rpm, path, content)).toEqual({ packages: {}, claims: {}, problem });
  });

  test("whose pages lead round in a circle, or whose rows share pages again and again, is given up", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...packages[0],
      name: `p${index}`,
      version: "1",
      release: "1",
      files: [],
      moreBytes: 3000,
    }));
    const database = rpmDatabase(many, 512);
    const pages = Array.from({ length: database.length / 512 }, (_, page) => database.subarray(512 * page, 512 * (page + 1)));
    const interior = pages.findIndex((page, index) => index > 0 && page[0] === 0x05);
    const circle = Buffer.from(database);
    // Its last child is the page itself.
    circle.writeUInt32BE(interior + 1, 512 * interior + 8);
    expect(toldBy(rpm, path, circle)?.problem).toBe("its pages do not hold together");
    const leaf = pages.findLastIndex((page) => page[0] === 0x0d && page.readUInt16BE(3) > 0);
    const shared = Buffer.from(database);
    shared.writeUInt16BE(150, 512 * leaf + 3);
    for (let cell = 1; cell < 150; cell += 1) shared.copy(shared, 512 * leaf + 8 + 2 * cell, 512 * leaf + 8, 512 * leaf + 10);
    expect(toldBy(rpm, path, shared)?.problem).toBe("its pages do not hold together");
  });

  test("whose pages have each other as children again and again is given up", () => {
    const database = rpmDatabase(
      Array.from({ length: 60 }, (_, index) => ({ name: `p${index}`, version: "1", release: "1", files: [], moreBytes: 400 })),
      512,
    );
    const count = database.length / 512;
    // Eighteen levels of pages with forty children each, which all are the one page of the next level; the last one is empty.
    const levels = Array.from({ length: 18 }, (_, level) => interiorPage(count + level + 2));
    const empty = Buffer.alloc(512);
    empty[0] = 0x0d;
    const root = Array.from({ length: count }, (_, page) => database[512 * page] ?? 0).indexOf(0x05, 1);
    interiorPage(count + 1).copy(database, 512 * root);
    expect(toldBy(rpm, path, Buffer.concat([database, ...levels, empty]))?.problem).toBe("its pages do not hold together");
  });

  test("claims no more of a header than it holds", () => {
    const header = rpmHeaderOf({ name: "a", version: "1", release: "1", files: ["/usr/bin/a", "/usr/bin/b"] });
    // Counts of all tags are as large as can be.
    for (let at = 8; at < 8 + 16 * header.readUInt32BE(0); at += 16) header.writeUInt32BE(0xffff_ffff, at + 12);
    const told = toldBy(rpm, path, databaseOf([header]));
    expect(told?.packages).toEqual({ "a-1-1.x86_64": "pkg:rpm/a@1-1?arch=x86_64" });
    expect(told?.claims["a-1-1.x86_64"]?.length).toBeLessThan(header.length);
  });

  test("that is damaged anywhere says what it can and throws nothing", () => {
    const whole = rpmDatabase(
      Array.from({ length: 12 }, (_, index) => ({
        name: `p${index}`,
        version: "1",
        release: "1",
        files: ["/a/b", "/a/c"],
        moreBytes: 700,
      })),
      512,
    );
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: whole.length }), (given, kept) => {
        const damaged = Buffer.from(whole);
        for (const [at, byte] of given) damaged[at] = byte;
        const claims = Object.values(toldBy(rpm, path, damaged.subarray(0, kept))?.claims ?? {}).flat();
        expect(claims.length).toBeLessThan(whole.length);
      }),
      { numRuns: randomCases(300) },
    );
  });
});

/** Its forty-one children are all the same one. */
function interiorPage(child: number): Buffer {
  const page = Buffer.alloc(512);
  page[0] = 0x05;
  page.writeUInt16BE(40, 3);
  page.writeUInt32BE(child, 8);
  page.writeUInt32BE(child, 200);
  for (let cell = 0; cell < 40; cell += 1) page.writeUInt16BE(200, 12 + 2 * cell);
  return page;
}
