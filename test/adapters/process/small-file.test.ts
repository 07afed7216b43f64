import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, chmod, mkdir, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { readSmallFile, type SmallFile } from "../../../src/adapters/process/small-file.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

const node = join(import.meta.dirname, "../../../node_modules/.bin/node");
const reader = join(import.meta.dirname, "../../../src/adapters/process/small-file.ts");
const limitBytes = 1000;

/** A directory with one of everything that can stand where a file should be. */
async function everything(): Promise<string> {
  const directory = await temporaryDirectory("small-");
  const files = { plain: "text\n", marked: "\uFEFFtext\n", long: "x".repeat(1001), full: "x".repeat(1000), empty: "" };
  await Promise.all(Object.entries(files).map(async ([name, content]) => await writeFile(join(directory, name), content)));
  const utf16 = Buffer.from("\uFEFFimages:", "utf16le");
  await writeFile(join(directory, "utf16le"), utf16);
  await writeFile(join(directory, "utf16be"), Buffer.from(utf16).swap16());
  await writeFile(join(directory, "unmarked"), Buffer.from("images:", "utf16le"));
  await mkdir(join(directory, "folder"));
  const links = { link: "plain", dangling: "nowhere", circle: "circle", zero: "/dev/zero", process: "/proc/self/cmdline" };
  await Promise.all(Object.entries(links).map(async ([name, target]) => await symlink(target, join(directory, name))));
  await promisify(execFile)("mkfifo", [join(directory, "fifo")]);
  await writeFile(join(directory, "secret"), "text", { mode: 0o000 });
  return directory;
}

const refused = (because: string): SmallFile => ({ kind: "refused", because });
const plain: SmallFile = { kind: "text", text: "text\n" };

describe("a small file", () => {
  test.for<[string, SmallFile]>([
    ["plain", plain],
    ["marked", plain],
    ["empty", { kind: "text", text: "" }],
    ["full", { kind: "text", text: "x".repeat(1000) }],
    ["nowhere", { kind: "missing" }],
    ["plain/below", { kind: "missing" }],
    ["long", refused("it has more than 1000 bytes")],
    ["folder", refused("it is a directory")],
    ["fifo", refused("it is no regular file")],
    ["link", refused("it is a link, or its links lead in a circle")],
    ["zero", refused("it is a link, or its links lead in a circle")],
    ["circle", refused("it is a link, or its links lead in a circle")],
    ["utf16le", refused("it is UTF-16, not UTF-8 text")],
    ["utf16be", refused("it is UTF-16, not UTF-8 text")],
    ["unmarked", refused("it is UTF-16, not UTF-8 text")],
  ])("%s", async ([name, expected]) => {
    expect(await readSmallFile(join(await everything(), name), { limitBytes })).toEqual(expected);
  });

  test.for<[string, SmallFile]>([
    ["link", plain],
    ["dangling", { kind: "missing" }],
    ["circle", refused("its links lead in a circle")],
    ["zero", refused("it is no regular file")],
    ["fifo", refused("it is no regular file")],
  ])("%s, where links are followed", async ([name, expected]) => {
    expect(await readSmallFile(join(await everything(), name), { limitBytes, followsLinks: true })).toEqual(expected);
  });

  test("that says it has no bytes is read no further than the limit", async () => {
    expect(await readSmallFile("/proc/self/maps", { limitBytes: 100 })).toEqual(refused("it has more than 100 bytes"));
  });

  test("that is a socket is refused", async () => {
    const path = join(await temporaryDirectory("small-"), "socket");
    const server = createServer().listen(path);
    await once(server, "listening");
    expect(await readSmallFile(path, { limitBytes })).toEqual(refused("it is no regular file"));
    server.close();
  });

  test("that grows while it is read is refused", async () => {
    const path = join(await temporaryDirectory("small-"), "growing");
    await writeFile(path, "x".repeat(limitBytes));
    const growing = appendFile(path, "x".repeat(10));
    const [found] = await Promise.all([readSmallFile(path, { limitBytes }), growing]);
    expect([refused("it has more than 1000 bytes"), { kind: "text", text: "x".repeat(1000) }]).toContainEqual(found);
  });

  test("that this user may not read is told so", async () => {
    const directory = await everything();
    await chmod(directory, 0o755);
    const source = `console.log(JSON.stringify(await (await import(${JSON.stringify(reader)})).readSmallFile(${JSON.stringify(
      join(directory, "secret"),
    )}, { limitBytes: 1000 })))`;
    const asNobody = process.getuid?.() === 0 ? ["setpriv", "--reuid=65534", "--clear-groups"] : [];
    const [program, ...args] = [...asNobody, node, "--input-type=module", "-e", source];
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    expect(JSON.parse(await text(child.stdout))).toEqual(refused("this user may not read it"));
  });
});
