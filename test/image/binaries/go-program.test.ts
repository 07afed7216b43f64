import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { functionTableParser } from "../../../src/image/binaries/go-function-table.ts";
import { PassingReader } from "../../../src/image/binaries/passing-reader.ts";
import { functionTable, goFile, goLayouts, type GoOptions } from "../../support/go-writer.ts";
import { linkedIn, scanned } from "../../support/programs.ts";
import { randomCases } from "../../support/random-cases.ts";

const hello = [
  { name: "runtime.main", bytes: 3200 },
  { name: "type:.eq.runtime._panic", bytes: 320 },
  { name: "vendor/golang.org/x/net/idna.(*Profile).process", bytes: 960 },
  { name: "main.main", bytes: 640 },
  { name: "example.com/hello/greet.Say", bytes: 1280 },
  { name: "github.com/sirupsen/logrus.(*Entry).Log", bytes: 6400 },
  { name: "github.com/sirupsen/logrus/hooks/writer.New", bytes: 320 },
  { name: "gopkg.in/yaml%2ev3.Marshal", bytes: 2560 },
];
const info = [
  "path\texample.com/hello",
  "mod\texample.com/hello\t(devel)\t",
  "dep\tgithub.com/sirupsen/logrus\tv1.9.3\th1:abc=",
  "dep\tgopkg.in/yaml.v3\tv3.0.1\th1:abc=",
  "build\t-compiler=gc",
];
/** Without section headers nothing is known of the file but its code: bytes of code are bytes of the file. */
const plain: GoOptions = { functions: hello, info, elf: { sectionHeaders: "none" } };
/** Behind each function some bytes are free, so that the next one begins at a multiple of 64: half of that on average. */
const slack = (64 - 1) / 2;
const expected = {
  "example.com/hello": Math.round(640 + 1280 - 2 * slack),
  "github.com/sirupsen/logrus@v1.9.3": Math.round(6400 + 320 - 2 * slack),
  "gopkg.in/yaml.v3@v3.0.1": Math.round(2560 - slack),
  "stdlib@1.26.1": Math.round(3200 + 320 + 960 - 3 * slack),
};

describe("a Go program", () => {
  test.for(goLayouts)("tells its modules and their code, with the function table of Go %s", (layout) => {
    expect(linkedIn(goFile({ ...plain, layout }))).toEqual(expected);
  });

  test.for([
    { bits: 32, isBigEndian: false },
    { bits: 32, isBigEndian: true },
    { bits: 64, isBigEndian: true },
  ] as const)("of $bits bits, big endian: $isBigEndian, does too", ({ bits, isBigEndian }) => {
    for (const layout of goLayouts)
      expect(linkedIn(goFile({ ...plain, layout, elf: { sectionHeaders: "none", bits, isBigEndian } }))).toEqual(expected);
  });

  test("that can lie anywhere, does too", () => {
    expect(linkedIn(goFile({ ...plain, elf: { kind: "pie", sectionHeaders: "none" } }))).toEqual(expected);
  });

  test("does so wherever its linker has put the table: small programs have it at any multiple of an address's length", () => {
    for (const bits of [32, 64] as const)
      for (let bytes = 0; bytes < 64; bytes += 8) {
        const file = goFile({ ...plain, embedded: Buffer.alloc(bytes), elf: { sectionHeaders: "none", bits } });
        expect(linkedIn(file)).toEqual(expected);
      }
  });

  test.for([
    { isBigEndian: false, note: "\x04\0\0\0\x20\0\0\0\x04\0\0\0Go\0\0abc" },
    { isBigEndian: true, note: "\0\0\0\x04\0\0\0\x20\0\0\0\x04Go\0\0abc" },
  ])("that another linker made is known by its note, big endian: $isBigEndian", ({ isBigEndian, note }) => {
    const elf = { sectionHeaders: "at the end", isBigEndian, note: Buffer.from(note, "latin1") } as const;
    for (const bytesAtOnce of [4096, 50])
      expect(Object.keys(linkedIn(goFile({ ...plain, elf }), bytesAtOnce))).toEqual(Object.keys(expected));
    // Nothing says that this one is Go's: it is not looked through.
    expect(linkedIn(goFile({ ...plain, elf: { ...elf, note: Buffer.from("GNU") } }))).toEqual({});
  });

  test("shares what grows with code among its modules: function table, symbols, debug information", () => {
    const code = Buffer.alloc(16_000, 0xc3);
    const [symbols, debug] = [Buffer.alloc(24_000, 1), Buffer.alloc(48_000, 2)];
    const options = { functions: hello, info };
    const stripped = goFile({ ...options, elf: { code } });
    const whole = goFile({ ...options, elf: { code, symbols, debug } });
    const all = (file: Buffer) => Object.values(linkedIn(file)).reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
    const slackBytes = hello.length * slack;
    const codeBytes = hello.reduce((sum, { bytes }) => sum + bytes, 0) - slackBytes;
    expect(Math.abs(all(stripped) - (codeBytes + functionTable(options).length))).toBeLessThan(5);
    expect(Math.abs(all(whole) - all(stripped) - (2 * symbols.length + debug.length))).toBeLessThan(5);
  });

  test("whose build information only points at its text, as before Go 1.18, tells its modules; not which Go it was", () => {
    const { "stdlib@1.26.1": standard, ...modules } = expected;
    expect(linkedIn(goFile({ ...plain, layout: "1.16", isInfoPointedAt: true }))).toEqual({ ...modules, stdlib: standard });
  });

  test("without a function table tells which modules it has", () => {
    const file = goFile({ ...plain, damage: (table) => Buffer.alloc(table.length) });
    expect(linkedIn(file)).toEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, null])));
  });

  test("that was compiled without modules tells the standard library's share, and nothing of the rest", () => {
    expect(linkedIn(goFile({ ...plain, info: ["path\texample.com/hello"] }))).toEqual({
      "stdlib@1.26.1": expected["stdlib@1.26.1"],
    });
  });

  test("names what replaces a module; a directory has no name of its own, and no version", () => {
    const replaced = [
      "mod\texample.com/hello\tv1.0.0+dirty\t",
      "dep\tgithub.com/sirupsen/logrus\tv1.9.3",
      "=>\tgithub.com/acme/logrus\tv1.9.4-acme\th1:abc=",
      "dep\tgopkg.in/yaml.v3\tv3.0.1",
      "=>\t./yaml\t(devel)\t",
    ];
    const found = linkedIn(goFile({ ...plain, info: replaced }));
    expect(Object.keys(found)).toEqual([
      "example.com/hello@v1.0.0+dirty",
      "github.com/acme/logrus@v1.9.4-acme",
      "gopkg.in/yaml.v3",
      "stdlib@1.26.1",
    ]);
    expect(found["github.com/acme/logrus@v1.9.4-acme"]).toBe(expected["github.com/sirupsen/logrus@v1.9.3"]);
  });

  test("keeps packages apart whose paths begin alike, wherever their functions stand", () => {
    const names = ["app.New", "app.example/tool.New", "app/v2.New", "app.(*App).Run", "apple.Eat", "app.init.0"];
    const functions = names.map((name, index) => ({ name: `github.com/acme/${name}`, bytes: 64 * 2 ** index }));
    const modules = ["app", "app.example", "app/v2", "apple"].map((name) => `dep\tgithub.com/acme/${name}\tv1.0.0`);
    expect(linkedIn(goFile({ ...plain, functions, info: modules }))).toEqual({
      "github.com/acme/app@v1.0.0": Math.round(64 * (1 + 8 + 32) - 3 * slack),
      "github.com/acme/app.example@v1.0.0": Math.round(128 - slack),
      "github.com/acme/app/v2@v1.0.0": Math.round(256 - slack),
      "github.com/acme/apple@v1.0.0": Math.round(1024 - slack),
      "stdlib@1.26.1": 0,
    });
  });

  test("with more packages than any program has tells its modules all the same", () => {
    const many = Array.from({ length: 60_000 }, (_, index) => ({ name: `p${index}.F`, bytes: 64 }));
    expect(Object.keys(linkedIn(goFile({ ...plain, functions: [...hello, ...many] }), 65_536))).toEqual(Object.keys(expected));
  });

  test("that carries another one tells its own modules", () => {
    const other = goFile({
      functions: [{ name: "main.main", bytes: 1_000_000 }],
      info: ["mod\texample.com/carried\tv1.0.0\t"],
    });
    const names = Object.keys(linkedIn(goFile({ functions: hello, info, embedded: other, elf: {} })));
    expect(names).toEqual(Object.keys(expected));
  });

  test("says the same, however its bytes are cut into pieces", () => {
    const files = goLayouts.map((layout) => goFile({ ...plain, layout, isInfoPointedAt: layout === "1.2" }));
    const wholes = files.map((file) => scanned(file, file.length));
    fc.assert(
      fc.property(fc.nat(files.length - 1), fc.integer({ min: 1, max: 700 }), (which, bytesAtOnce) => {
        expect(scanned(files[which] ?? Buffer.alloc(0), bytesAtOnce)).toEqual(wholes[which]);
      }),
      { numRuns: randomCases(60) },
    );
  });

  test("that is damaged anywhere, or made by somebody who means harm, says what it can and throws nothing", () => {
    const files = goLayouts.map((layout) => goFile({ ...plain, layout }));
    const extremes = fc.constantFrom(0, 1, 0x7f, 0x80, 0xff);
    const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), extremes), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.nat(files.length - 1), changes, fc.double({ min: 0.1, max: 1, noNaN: true }), (which, given, kept) => {
        const damaged = Buffer.from(files[which] ?? Buffer.alloc(0));
        for (const [at, byte] of given) damaged[Math.floor(at * (damaged.length - 1))] = byte;
        const found = scanned(damaged.subarray(0, Math.ceil(kept * damaged.length)), 1000);
        for (const { bytes } of found?.linked ?? []) expect(bytes ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: randomCases(600) },
    );
  });

  test.for([
    { name: "a count of functions beyond the file", at: 8, value: 0x7fff_ffff },
    { name: "names behind the table", at: 8 + 3 * 8, value: 0x0fff_ffff },
    { name: "a table before the names", at: 8 + 7 * 8, value: 16 },
  ])("whose function table claims $name tells modules without bytes", ({ at, value }) => {
    const damage = (table: Buffer) => {
      table.writeUInt32LE(value, at);
      return table;
    };
    expect(Object.values(linkedIn(goFile({ ...plain, damage })))).toEqual([null, null, null, null]);
  });

  test("whose functions' records point back, or whose functions are longer than any, tells modules without bytes", () => {
    const tableAt = functionTable(plain).readUInt32LE(8 + 7 * 8);
    for (const [field, value] of [
      [3, 0],
      [2, 0xffff_fff0],
    ] as const) {
      const damage = (table: Buffer) => {
        table.writeUInt32LE(value, tableAt + 4 * field);
        return table;
      };
      expect(Object.values(linkedIn(goFile({ ...plain, damage })))).toEqual([null, null, null, null]);
    }
  });

  test("of this project's own tools is read as well: programs that other people compiled and stripped", () => {
    const file = readFileSync(join(directoryOf("@esbuild"), "bin/esbuild"));
    const { linked = [] } = scanned(file, 65_536) ?? {};
    expect(linked.map((one) => [one.package.namespace, one.package.name])).toEqual([
      ["github.com/evanw", "esbuild"],
      ["golang.org/x", "sys"],
      [null, "stdlib"],
    ]);
    const bytes = linked.map((one) => one.bytes ?? 0);
    expect(bytes[0]).toBeGreaterThan(0.25 * file.length);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(file.length);
  });
});

/** The package for this platform in an npm scope. */
function directoryOf(scope: string): string {
  const scopeDirectory = join(dirname(createRequire(import.meta.url).resolve("esbuild/package.json")), "..", scope);
  return join(scopeDirectory, readdirSync(scopeDirectory)[0] ?? "");
}

const packageOf: readonly (readonly [string, string | null])[] = [
  ["main.main", "main"],
  ["runtime.(*mheap).alloc.func1", "runtime"],
  ["internal/abi.(*Type).String", "internal/abi"],
  ["github.com/acme/app/v2.New", "github.com/acme/app/v2"],
  ["github.com/acme.example/app.New", "github.com/acme.example/app"],
  ["gopkg.in/yaml%2ev3.(*decoder).scalar", "gopkg.in/yaml.v3"],
  ["slices.SortFunc[go.shape.[]github.com/acme/app.Item,go.shape.struct { X int }]", "slices"],
  ["github.com/acme/app.Map[...].Get", "github.com/acme/app"],
  ["type:.eq.github.com/acme/app.Item", "github.com/acme/app"],
  ["type:.hash.[4]github.com/acme/app.Item", "github.com/acme/app"],
  ["type..eq.runtime._panic", "runtime"],
  ["go:(*struct { sync.Mutex }).Lock", null],
  ["_rt0_amd64_linux", null],
  [".hidden", null],
  [".hidden.one", null],
  ["go.uber.org/zap.(*Logger).Info", "go.uber.org/zap"],
  ["", null],
];

describe("a function's name", () => {
  test.for(packageOf)("%s is of package %s", ([name, expectedPackage]) => {
    const told = [...(codeOf([name]) ?? [])].filter(([, bytes]) => bytes > 0);
    expect(told).toEqual([[expectedPackage ?? "", 1024 - slack]]);
  });

  test("says the same among others, however often it is there", () => {
    const names = packageOf.map(([name]) => name);
    const all = [...names, ...names, ...names.toReversed()];
    const expectedCode = new Map<string, number>();
    for (const [, one] of packageOf) expectedCode.set(one ?? "", (expectedCode.get(one ?? "") ?? 0) + 3 * (1024 - slack));
    expect(codeOf(all)).toEqual(expectedCode);
  });
});

test("names of any length, in any order, cut into any pieces, are their packages'", () => {
  const paths = [
    "runtime",
    "main",
    "a.b/c",
    "a.b/c.d/e",
    "a.b/c/d",
    "gopkg.in/yaml%2ev3",
    ...[40, 300].map((times) => `a.b/${"long".repeat(times)}`),
  ];
  const path = fc.constantFrom(...paths);
  const rest = fc.oneof(
    fc.constantFrom("", "New", "(*T).Do", "F[...]", "F[go.shape.struct { a.b/c.T }]", "init.0.func1"),
    fc.integer({ min: 900, max: 3000 }).map((length) => "f".repeat(length)),
    fc.constant("f".repeat(70_000)),
  );
  const names = fc.array(
    fc.tuple(path, rest).map((parts) => parts.join(".")),
    { minLength: 1, maxLength: 60 },
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(names, names, sizes, (inOrder, others, pieces) => {
      const table = functionTable({
        functions: inOrder.map((name) => ({ name, bytes: 1024 })),
        names: [...others, ...inOrder].toSorted(),
      });
      expect(codeIn(table, pieces)).toEqual(codeOf(inOrder));
      const expectedCode = new Map<string, number>();
      for (const name of inOrder) {
        const [, own = ""] = /^((?:[^[({, ]*\/)?[^.[({, ]+)\./.exec(name) ?? [];
        // A longer path is nobody's.
        const one = own.length > 1024 ? "" : own.replace("%2e", ".");
        expectedCode.set(one, (expectedCode.get(one) ?? 0) + 1024 - slack);
      }
      expect(codeIn(table, pieces)).toEqual(expectedCode);
    }),
    { numRuns: randomCases(100) },
  );
});

/** Code by package, of functions with these names. */
function codeOf(names: readonly string[]): ReadonlyMap<string, number> | null {
  return codeIn(functionTable({ functions: names.map((name) => ({ name, bytes: 1024 })) }), [100_000]);
}

/** `sizes`: of the pieces that it comes in, again and again. */
function codeIn(table: Buffer, sizes: readonly number[]): ReadonlyMap<string, number> | null {
  const reader = new PassingReader(functionTableParser(0, { wordBytes: 8, isBigEndian: false }));
  for (let at = 0, turn = 0; at < table.length; turn += 1) {
    const piece = table.subarray(at, at + (sizes[turn % sizes.length] ?? table.length));
    reader.add(piece, at);
    at += piece.length;
  }
  return reader.found === null ? null : new Map(reader.found.map(({ path, bytes }) => [path, bytes]));
}
