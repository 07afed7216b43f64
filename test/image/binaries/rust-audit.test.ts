import { deflateSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elfFile, type ElfOptions } from "../../support/elf-writer.ts";
import { linkedIn, scanned } from "../../support/programs.ts";
import { randomCases } from "../../support/random-cases.ts";

interface Crate {
  readonly name: string;
  readonly version: string;
  readonly kind?: "build";
}

/** As cargo-auditable writes it. */
function audit(crates: readonly Crate[], level = 7): Buffer {
  const packages = crates.map((crate) => ({ ...crate, source: "crates.io", dependencies: [0] }));
  return deflateSync(JSON.stringify({ packages }), { level });
}

function program(list: Buffer, options: ElfOptions = {}): Buffer {
  return elfFile({ ...options, others: [{ name: ".dep-v0", type: 1, flags: 2, content: list }] });
}

const crates: readonly Crate[] = [
  { name: "ripgrep", version: "15.1.0" },
  { name: "regex-automata", version: "0.4.13" },
  { name: "cc", version: "1.2.0", kind: "build" },
];
const expected = { "ripgrep@15.1.0": null, "regex-automata@0.4.13": null };

describe("a Rust program", () => {
  test.for([0, 1, 6, 9])("names the crates that it was made of, its list being compressed at level %i", (level) => {
    expect(linkedIn(program(audit(crates, level)))).toEqual(expected);
    // Where no section is named, what is not compressed at all does not look like what cargo-auditable writes.
    const nameless = Buffer.concat([program(audit(crates, level), { sectionHeaders: "none" }), Buffer.alloc(4096)]);
    expect(linkedIn(nameless)).toEqual(level === 0 ? {} : expected);
  });

  test("names them when it can lie anywhere, and when it has no section headers", () => {
    expect(linkedIn(program(audit(crates), { kind: "static-pie" }))).toEqual(expected);
    expect(linkedIn(Buffer.concat([program(audit(crates), { sectionHeaders: "none" }), Buffer.alloc(4096)]))).toEqual(expected);
  });

  test("names hundreds of them, wherever pieces of the file end", () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ name: `crate-${index}`, version: `${index}.${index % 7}.1` }));
    const file = program(audit(many));
    for (const bytesAtOnce of [file.length, 4096, 100, 13])
      expect(Object.keys(linkedIn(file, bytesAtOnce))).toHaveLength(many.length);
  });

  test("does not take a list that it only carries for its own", () => {
    const content = audit([{ name: "carried", version: "1.0.0" }]);
    const carried = { name: ".rodata", type: 1, flags: 2, content };
    const own = { name: ".dep-v0", type: 1, flags: 2, content: audit(crates) };
    expect(linkedIn(elfFile({ others: [carried] }))).toEqual({});
    expect(linkedIn(elfFile({ others: [carried, own] }))).toEqual(expected);
    // The same where what stands before the section headers is more than is kept of it.
    const symbols = Buffer.alloc(80_000);
    expect(linkedIn(elfFile({ others: [own], symbols }))).toEqual(expected);
    expect(linkedIn(elfFile({ others: [carried, own], symbols }))).toEqual({});
  });

  test("leaves out what is no name of a crate", () => {
    expect(linkedIn(program(audit([...crates, { name: "a\u001b[31m", version: "1" }, { name: "b", version: "$(id)" }])))).toEqual(
      expected,
    );
  });

  test("with a list that unpacks to far more than any list is one without a list", () => {
    const bomb = deflateSync(`{"packages":[${" ".repeat(16 * 1024 * 1024)}]}`);
    expect(linkedIn(program(bomb))).toEqual({});
  });

  test("whose list is damaged says what it can and throws nothing", () => {
    const whole = program(audit(crates));
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(changes, fc.nat(whole.length), (given, kept) => {
        const damaged = Buffer.from(whole);
        for (const [at, byte] of given) damaged[at] = byte;
        expect(scanned(damaged.subarray(0, kept), 500)?.linked.length ?? 0).toBeLessThanOrEqual(crates.length);
      }),
      { numRuns: randomCases(300) },
    );
  });

  test("made of beginnings of lists costs no more than its bytes allow", () => {
    // The first bytes of a list, again and again: each is looked at closely only as often as a real program would need it.
    const beginning = audit(crates).subarray(0, 40);
    const content = Buffer.concat(Array.from({ length: 10_000 }, () => beginning));
    expect(linkedIn(elfFile({ code: content }), 65_536)).toEqual({});
  });
});
