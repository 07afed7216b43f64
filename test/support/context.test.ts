import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { noise, writeContext } from "./context.ts";
import { dynamicShell, shellRootfs } from "./shell-rootfs.ts";

test("a context holds what was asked for, in directories of its own", async () => {
  const first = await writeContext({ Dockerfile: "FROM scratch\n", "app/data/blob": new Uint8Array([0, 255]) });
  const second = await writeContext({ "only.txt": "" });
  expect(await readFile(join(first, "Dockerfile"), "utf8")).toBe("FROM scratch\n");
  expect(await readFile(join(first, "app/data/blob"))).toEqual(Buffer.from([0, 255]));
  expect(await readdir(second)).toEqual(["only.txt"]);
});

test.for([
  { name: "a script", content: "#!/bin/sh\n", mode: 0o755 },
  { name: "a program", content: new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2]), mode: 0o755 },
  { name: "a text", content: "# heading\n", mode: 0o644 },
  { name: "an empty file", content: "", mode: 0o644 },
])("$name has the mode that lets it do its work", async ({ content, mode }) => {
  const context = await writeContext({ file: content });
  expect((await stat(join(context, "file"))).mode & 0o777).toBe(mode);
});

test("noise has the length asked for and does not compress", () => {
  expect(noise(0, "a")).toHaveLength(0);
  expect(noise(1_000_001, "a")).toHaveLength(1_000_001);
  expect(gzipSync(noise(1_000_000, "a")).length).toBeGreaterThan(1_000_000);
});

test("noise is the same for the same seed and another for another", () => {
  expect(Buffer.from(noise(8, "a")).toString("hex")).toBe("3ea02d42ae653a06");
  expect(noise(1000, "a")).toEqual(noise(1000, "a"));
  expect(noise(1000, "a")).not.toEqual(noise(1000, "b"));
});

test.for([
  { name: "that tests use", rootfs: shellRootfs },
  { name: "made of this machine's own shell", rootfs: dynamicShell },
])("the root directory $name has a program at /bin/sh", async ({ rootfs }) => {
  const files = await rootfs();
  expect(
    Buffer.from(files["rootfs/bin/sh"] ?? [])
      .subarray(1, 4)
      .toString(),
  ).toBe("ELF");
});
