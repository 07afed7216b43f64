import { execFile } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { readImages } from "../../../src/adapters/files/config-file.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

/** A checkout with a folder, a link out of it, one inside, one to itself, and a configuration file with these lines. */
async function checkoutWith(...lines: readonly string[]): Promise<string> {
  const checkout = await temporaryDirectory("checkout-");
  await Promise.all([".github", "app", "deep/er"].map(async (path) => await mkdir(join(checkout, path), { recursive: true })));
  const links = { out: "/etc", inside: "app", loop: "loop", "app/Dockerfile": "/etc/hostname", up: "deep/er" };
  await Promise.all(Object.entries(links).map(async ([path, target]) => await symlink(target, join(checkout, path))));
  const text = ["images:", "  - name: api", ...lines.map((line) => `    ${line}`)].join("\n");
  await writeFile(join(checkout, ".github/image-size-budget.yml"), text);
  return checkout;
}

describe("a path in a configuration file", () => {
  test.for([
    { line: "context: /", path: "/" },
    { line: "context: ..", path: ".." },
    { line: "context: ./app/../../x", path: "./app/../../x" },
    { line: "context: out", path: "out" },
    { line: "context: out/ssl/new", path: "out/ssl/new" },
    { line: "context: loop", path: "loop" },
    { line: "context: up/../../app", path: "up/../../app" },
    { line: "file: app/Dockerfile", path: "app/Dockerfile" },
    { line: "build-contexts: [a=out]", path: "out" },
    { line: "cache-to: ['type=local,dest=/var/x']", path: "/var/x" },
    { line: "cache-from: ['type=local,src=out']", path: "out" },
    { line: "image: oci-dir://out", path: "out" },
    { line: "image: archive:///x.tar", path: "/x.tar" },
  ])("$line leads out of the checkout", async ({ line, path }) => {
    const checkout = await checkoutWith(line);
    const said = `.github/image-size-budget.yml:2: '${line.split(":")[0]}' is "${path}", which reaches a path outside`;
    await expect(readImages(checkout, {})).rejects.toThrow(said);
    await expect(readImages(checkout, { "config-access": "paths" })).resolves.toMatchObject({
      configPath: expect.stringContaining("image-size-budget.yml"),
    });
  });

  test.for(["context: .", "context: app", "context: inside", "context: app/new", "file: deep/er/../Dockerfile"])(
    "%s stays inside",
    async (line) => {
      await expect(readImages(await checkoutWith(line), {})).resolves.toMatchObject({
        configPath: expect.stringContaining("image-size-budget.yml"),
      });
    },
  );

  test("may lead to another folder of the checkout that the command was not called in", async () => {
    const checkout = await checkoutWith("context: ../app");
    const directory = join(checkout, "deep");
    const config = { config: "../.github/image-size-budget.yml" };
    await expect(readImages(directory, config, checkout)).resolves.toMatchObject({
      configPath: expect.stringContaining("image-size-budget.yml"),
    });
    await expect(readImages(directory, config)).rejects.toThrow("'context' is \"../app\"");
  });

  test("of the workflow's own step is not looked at", async () => {
    await expect(readImages(await checkoutWith(), { context: "/", secrets: "a=b" })).resolves.toMatchObject({
      configPath: expect.stringContaining("image-size-budget.yml"),
    });
  });
});

describe("a configuration file that is none", () => {
  const usual = ".github/image-size-budget.yml";

  async function checkoutWithout(): Promise<string> {
    const checkout = await temporaryDirectory("checkout-");
    await mkdir(join(checkout, ".github"));
    return checkout;
  }

  test.for([
    {
      what: "a FIFO",
      put: async (path: string) => void (await promisify(execFile)("mkfifo", [path])),
      because: "it is no regular file",
    },
    { what: "a link to /dev/zero", put: async (path: string) => await symlink("/dev/zero", path), because: "it is a link" },
    { what: "a link to itself", put: async (path: string) => await symlink(path, path), because: "its links lead in a circle" },
    { what: "a directory", put: async (path: string) => await mkdir(path), because: "it is a directory" },
    {
      what: "UTF-16",
      put: async (path: string) => await writeFile(path, Buffer.from("\uFEFFimages:\n- name: api\n", "utf16le")),
      because: "it is UTF-16, not UTF-8 text",
    },
    {
      what: "too long",
      put: async (path: string) => await writeFile(path, "#".repeat(1_000_001)),
      because: "more than 1000000 bytes",
    },
  ])("$what is told as what it is, whoever named it", async ({ put, because }) => {
    const checkout = await checkoutWithout();
    await put(join(checkout, usual));
    for (const raw of [{}, { config: usual }]) {
      await expect(readImages(checkout, raw)).rejects.toMatchObject({
        code: "config-unreadable",
        message: expect.stringContaining(because),
      });
    }
  });

  test("is missing only where there is nothing", async () => {
    const checkout = await checkoutWithout();
    await expect(readImages(checkout, { config: usual })).rejects.toMatchObject({ code: "config-missing" });
    expect(await readImages(checkout, {})).toMatchObject({ configPath: null });
  });
});
