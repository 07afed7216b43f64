import { Readable } from "node:stream";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack } from "tar-stream";
import type { TarMember } from "../../../src/image/tar/tar-member.ts";
import { TarScanner, type TarVisitor } from "../../../src/image/tar/tar.ts";
import { extension, type Member, memberOf, paxRecords, tarOf, withChecksum } from "../../support/tar-writer.ts";

interface Seen {
  readonly path: string;
  readonly link: string;
  readonly type: string;
  readonly size: number;
  readonly content: string;
  readonly owner: string;
  readonly bodyOffset: number;
}

function scan(tar: Buffer, { bytesAtOnce = tar.length || 1, maxMembers = 1000 } = {}) {
  const seen: Seen[] = [];
  let bodies: Buffer[] = [];
  const ends: number[] = [];
  const scanner = new TarScanner(
    {
      member: (member, bodyOffset) => {
        bodies = [];
        seen.push({ ...told(member), content: "", bodyOffset });
      },
      body: (piece) => {
        bodies.push(Buffer.from(piece));
        const last = seen.pop();
        if (last !== undefined) seen.push({ ...last, content: Buffer.concat(bodies).toString("latin1") });
      },
      bodyEnd: (offset) => ends.push(offset),
    },
    { maxMembers },
  );
  for (let at = 0; at < tar.length; at += bytesAtOnce) scanner.feed(tar.subarray(at, at + bytesAtOnce));
  scanner.finish();
  return { seen, ends, problem: scanner.problem };
}

function told({ path, pathBytes, link, linkBytes, type, sizeBytes, mode, uid, gid }: TarMember) {
  return {
    path: path.toString("latin1", 0, pathBytes),
    link: link.toString("latin1", 0, linkBytes),
    type: String.fromCharCode(type),
    size: sizeBytes,
    owner: `${mode.toString(8)} ${uid}:${gid}`,
  };
}

const long = `${"directory/".repeat(20)}file`;

describe("headers", () => {
  test.for<{ name: string; member: Member; seen: Partial<Seen> }>([
    {
      name: "a short name",
      member: { path: "a/b", content: "hello" },
      seen: { path: "a/b", size: 5, content: "hello", type: "0" },
    },
    { name: "a name of 100 bytes", member: { path: "n".repeat(100) }, seen: { path: "n".repeat(100) } },
    {
      name: "a name of 100 bytes behind a prefix",
      member: { path: `${"p".repeat(100)}/${"n".repeat(100)}`, format: "ustar" },
      seen: { path: `${"p".repeat(100)}/${"n".repeat(100)}` },
    },
    { name: "a PAX path", member: { path: long, format: "pax" }, seen: { path: long } },
    { name: "a GNU long name", member: { path: long, format: "gnu" }, seen: { path: long } },
    { name: "a name of 64 kB in PAX", member: { path: "x/".repeat(32_768), format: "pax" }, seen: { path: "x/".repeat(32_768) } },
    {
      name: "a name of 64 kB in GNU's way",
      member: { path: "x/".repeat(32_768), format: "gnu" },
      seen: { path: "x/".repeat(32_768) },
    },
    { name: "raw bytes in a name", member: { path: Buffer.from("bad\xffname", "latin1") }, seen: { path: "bad\xffname" } },
    {
      name: "raw bytes in a PAX path",
      member: { path: "x", pax: { path: Buffer.from("bad\xff=\nname", "latin1") } },
      seen: { path: "bad\xff=\nname" },
    },
    { name: "a symbolic link", member: { path: "a", type: "2", link: "b" }, seen: { type: "2", link: "b" } },
    { name: "a long PAX link", member: { path: "a", type: "2", link: long, format: "pax" }, seen: { link: long } },
    { name: "a long GNU link", member: { path: "a", type: "1", link: long, format: "gnu" }, seen: { link: long } },
    {
      name: "a hard link whose size is not that of a body",
      member: { path: "a", type: "1", link: "b", claimedBytes: 4000 },
      seen: { size: 0 },
    },
    { name: "a directory that claims a size", member: { path: "a/", type: "5", claimedBytes: 512 }, seen: { size: 0 } },
    {
      name: "a PAX size",
      member: { path: "a", content: "hello", claimedBytes: 0, pax: { size: "5" } },
      seen: { size: 5, content: "hello" },
    },
    { name: "a base-256 size", member: { path: "a", content: "hello", isBase256: true }, seen: { size: 5, content: "hello" } },
    {
      name: "PAX owners",
      member: { path: "a", mode: 0o4755, pax: { uid: "4000000000", gid: "2097152" } },
      seen: { owner: "4755 4000000000:2097152" },
    },
    {
      name: "the name of a sparse file in PAX",
      member: { path: "GNUSparseFile.0/a", pax: { "GNU.sparse.name": "a" } },
      seen: { path: "a" },
    },
    { name: "an empty PAX value", member: { path: "a", pax: { path: "" } }, seen: { path: "a" } },
    { name: "a very old file", member: { path: "a", type: "\0" }, seen: { path: "a", type: "\0" } },
  ])("$name is read", ({ member, seen }) => {
    for (const bytesAtOnce of [1_000_000, 512, 700, 1]) {
      const result = scan(tarOf([member, { path: "next", content: "next" }]), { bytesAtOnce });
      expect(result.problem).toBeNull();
      expect(result.seen).toMatchObject([seen, { path: "next", content: "next" }]);
    }
  });

  test("GNU's times are no part of a name", () => {
    expect(scan(tarOf([{ path: "a", format: "gnu" }])).seen).toMatchObject([{ path: "a" }]);
  });

  test("global records hold for all members to come, unless one has its own", () => {
    const { seen } = scan(tarOf([{ path: "a", globalPax: { uid: "7" } }, { path: "b", pax: { uid: "8" } }, { path: "c" }]));
    expect(seen.map(({ owner }) => owner)).toEqual(["644 7:0", "644 8:0", "644 7:0"]);
  });

  test("the sparse maps of an old GNU file are passed over", () => {
    const block = memberOf({ path: "sparse", type: "S", claimedBytes: 4, format: "gnu" });
    block[482] = 1;
    const [more, last] = [Buffer.alloc(512), Buffer.alloc(512)];
    more[504] = 1;
    const tar = Buffer.concat([
      withChecksum(block),
      more,
      last,
      Buffer.from("data".padEnd(512, "\0")),
      tarOf([{ path: "next" }]),
    ]);
    for (const bytesAtOnce of [tar.length, 100])
      expect(scan(tar, { bytesAtOnce }).seen).toMatchObject([{ path: "sparse", content: "data" }, { path: "next" }]);
  });

  test("a checksum of signed bytes is one too", () => {
    const block = memberOf({ path: Buffer.from("\xff\xfe", "latin1") });
    const signed = block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : (byte << 24) >> 24), 0);
    block.write(`${signed.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
    expect(scan(block)).toMatchObject({ problem: null, seen: [{ path: "\xff\xfe" }] });
  });

  test("Schily's prefix is shorter, and has times behind it", () => {
    const block = memberOf({ path: "name" });
    block.write("p".repeat(131), 345, "latin1");
    block.write("00000000000", 476, "latin1");
    block.write("tar\0", 508, "latin1");
    expect(scan(withChecksum(block)).seen).toMatchObject([{ path: `${"p".repeat(131)}/name` }]);
    block.fill(0, 508);
    expect(scan(withChecksum(block)).seen).toMatchObject([{ path: `${"p".repeat(131)}00000000000/name` }]);
  });

  test("a device's numbers are its own", () => {
    const numbers: unknown[] = [];
    const member: TarVisitor["member"] = ({ deviceMajor, deviceMinor }) => numbers.push([deviceMajor, deviceMinor]);
    const devices = ["3", "4", "6"].map((type) => memberOf({ path: "dev", type, deviceMajor: 8, deviceMinor: 17 }));
    new TarScanner({ member, body: () => {}, bodyEnd: () => {} }, { maxMembers: 3 }).feed(Buffer.concat(devices));
    expect(numbers).toEqual([
      [8, 17],
      [8, 17],
      [0, 0],
    ]);
  });

  test("offsets are those of the bodies", () => {
    const tar = tarOf([
      { path: "a", content: "first" },
      { path: long, format: "pax", content: "second" },
    ]);
    for (const bytesAtOnce of [tar.length, 300]) {
      const { seen, ends } = scan(tar, { bytesAtOnce });
      expect(seen.map(({ bodyOffset }, index) => tar.toString("latin1", bodyOffset, ends[index]))).toEqual(["first", "second"]);
    }
  });

  test("nothing behind the end is read", () => {
    expect(scan(Buffer.concat([tarOf([{ path: "a" }]), Buffer.from("anything")]))).toMatchObject({
      problem: null,
      seen: [{ path: "a" }],
    });
  });

  test.for([{ tar: Buffer.alloc(0) }, { tar: Buffer.alloc(512) }, { tar: Buffer.alloc(10_240) }])(
    "an empty tar is none with a problem",
    ({ tar }) => {
      expect(scan(tar)).toEqual({ seen: [], ends: [], problem: null });
    },
  );

  test("a tar may end without zeros", () => {
    expect(scan(memberOf({ path: "a", content: "x" }))).toMatchObject({ problem: null, seen: [{ content: "x" }] });
  });
});

describe("a tar that cannot be read", () => {
  const whole = tarOf([
    { path: "first", content: "x".repeat(600) },
    { path: "second", content: "y" },
  ]);
  const garbled = Buffer.from(whole);
  garbled[1536] = 0x2a;
  test.for([
    { name: "text", tar: Buffer.from("no tar at all ".repeat(100)), problem: "it is no tar" },
    { name: "a few bytes", tar: Buffer.from("abc"), problem: "it ends inside a file header" },
    { name: "one that is cut in a body", tar: whole.subarray(0, 700), problem: 'it ends inside "first", which claims 600 bytes' },
    { name: "one that is cut in a header", tar: whole.subarray(0, 1600), problem: 'it ends inside a file header behind "first"' },
    { name: "a damaged header", tar: garbled, problem: 'there is no file header at byte 1536 behind "first"' },
    {
      name: "a size that is too small",
      tar: tarOf([{ path: "liar", content: "x".repeat(3000), claimedBytes: 5 }]),
      problem: 'there is no file header at byte 1024 behind "liar"',
    },
    {
      name: "a size that is too large",
      tar: tarOf([{ path: "liar", content: "x", claimedBytes: 8e9 }]),
      problem: 'it ends inside "liar", which claims 8000000000 bytes',
    },
    {
      name: "a size in letters",
      tar: withChecksum(Buffer.from(memberOf({ path: "liar" })).fill("zz", 124, 126)),
      problem: 'the size of "liar" cannot be read',
    },
    {
      name: "a PAX size in letters",
      tar: tarOf([{ path: "liar", pax: { size: "1e9" } }]),
      problem: 'the size of "liar" cannot be read',
    },
    {
      name: "a negative base-256 size",
      tar: withChecksum(Buffer.from(memberOf({ path: "liar" })).fill(0xff, 124, 136)),
      problem: 'the size of "liar" cannot be read',
    },
    {
      name: "a broken PAX record",
      tar: Buffer.concat([extension("x", Buffer.from("99 path=a\n")), tarOf([{ path: "a" }])]),
      problem: "it has a malformed PAX header",
    },
    {
      name: "an endless PAX header",
      tar: extension("x", paxRecords({ comment: "x".repeat(1_100_000) })),
      problem: "it has a file header of more than 1048576 bytes",
    },
    {
      name: "extension headers without an end",
      tar: Buffer.concat(Array.from({ length: 20 }, () => extension("x", paxRecords({ comment: "x" })))),
      problem: "it has more than 16 extension headers in a row",
    },
  ])("because it is $name is told so", ({ tar, problem }) => {
    for (const bytesAtOnce of [tar.length, 333]) expect(scan(tar, { bytesAtOnce }).problem).toBe(problem);
  });

  test("a sparse map without an end is cut off", () => {
    const block = memberOf({ path: "sparse", type: "S", format: "gnu" });
    block[482] = 1;
    const endless = Buffer.alloc(512);
    endless[504] = 1;
    const tar = Buffer.concat([withChecksum(block), ...Array.from({ length: 2100 }, () => endless)]);
    expect(scan(tar).problem).toBe('it has an endless sparse file header behind "sparse"');
  });

  test("one with too many members is read no further", () => {
    const { seen, problem } = scan(tarOf([{ path: "a" }, { path: "b" }, { path: "c" }]), { maxMembers: 2 });
    expect(seen.map(({ path }) => path)).toEqual(["a", "b"]);
    expect(problem).toBe("it has more than 2 members");
  });
});

test("what another program writes is read as it was meant, in any pieces", async () => {
  const name = fc
    .array(fc.constantFrom("a", "bb", "é", "名", "x y", "n".repeat(60), "-"), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join("/"));
  const member = fc.record({
    name,
    content: fc.string({ maxLength: 1500 }),
    uid: fc.nat(0o777777),
    mode: fc.integer({ min: 1, max: 0o7777 }),
    link: name,
    type: fc.constantFrom("file", "symlink", "link", "directory"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(member, { maxLength: 6 }), fc.integer({ min: 1, max: 2000 }), async (members, bytesAtOnce) => {
      const { seen, problem } = scan(await packed(members), { bytesAtOnce });
      expect(problem).toBeNull();
      expect(seen.map(({ path, content, owner, link }) => ({ path: path.replace(/\/$/, ""), content, owner, link }))).toEqual(
        members.map((given) => ({
          path: latin1(given.name),
          content: given.type === "file" ? latin1(given.content) : "",
          owner: `${given.mode.toString(8)} ${given.uid}:0`,
          link: given.type === "symlink" || given.type === "link" ? latin1(given.link) : "",
        })),
      );
    }),
    { numRuns: 150 },
  );
});

interface Given {
  readonly name: string;
  readonly content: string;
  readonly uid: number;
  readonly mode: number;
  readonly link: string;
  readonly type: string;
}

async function packed(members: readonly Given[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, content, uid, mode, link, type } of members) {
    if (type === "file") tar.entry({ name, uid, mode }, content);
    else if (type === "directory") tar.entry({ name, uid, mode, type });
    else if (type === "symlink" || type === "link") tar.entry({ name, uid, mode, type, linkname: link });
  }
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of Readable.from(tar)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function latin1(text: string): string {
  return Buffer.from(text).toString("latin1");
}
