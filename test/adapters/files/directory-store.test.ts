import { execFile } from "node:child_process";
import { mkdir, readdir, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { directoryStore } from "../../../src/adapters/files/directory-store.ts";
import { LookupError } from "../../../src/ports.ts";
import { describeBaselineStore } from "../../contracts/baseline-store.ts";
import { baselineDocument, sha } from "../../contracts/documents.ts";
import { temporaryDirectory } from "../../github/temporary.ts";

describe("a directory store", () => {
  describeBaselineStore(async () => {
    const directory = await temporaryDirectory("baselines-");
    const store = directoryStore(directory);
    return {
      store,
      save: async (document) => await store.save(document),
      plant: async ({ name, commit }, text) => {
        await mkdir(join(directory, name), { recursive: true });
        await writeFile(join(directory, name, `${commit}.json`), text);
      },
      [Symbol.asyncDispose]: async () => {},
    };
  });

  test("replaces the baseline of a commit and leaves no unfinished file", async () => {
    const directory = await temporaryDirectory("baselines-");
    const store = directoryStore(directory);
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.save(baselineDocument({ recordedAt: `2026-05-01T00:00:${at + 10}.000Z` }))),
    );
    expect(await readdir(join(directory, "api"))).toEqual([`${sha("base")}.json`]);
    const [candidate] = (await store.list("api", sha("base"))).candidates;
    expect(candidate && (await store.read("api", candidate))).toMatchObject({ kind: "document" });
  });

  test("passes over files that are no baselines", async () => {
    const directory = await temporaryDirectory("baselines-");
    await mkdir(join(directory, "api"));
    await writeFile(join(directory, "api", "notes.txt"), "");
    await writeFile(join(directory, "api", `${sha("base")}.json.1234.part`), "{");
    expect((await directoryStore(directory).list("api", sha("base"))).candidates).toEqual([]);
  });

  test("refuses a file of more than 64 MB without reading it", async () => {
    const directory = await temporaryDirectory("baselines-");
    const store = directoryStore(directory);
    await store.save(baselineDocument());
    await truncate(join(directory, "api", `${sha("base")}.json`), 64_000_001);
    const [candidate] = (await store.list("api", sha("base"))).candidates;
    expect(candidate && (await store.read("api", candidate))).toEqual({
      kind: "refused",
      because: "it has more than 64000000 bytes",
    });
  });

  test.for([
    {
      what: "a FIFO",
      put: async (path: string) => void (await promisify(execFile)("mkfifo", [path])),
      because: "it is no regular file",
    },
    { what: "a link", put: async (path: string) => await symlink("/dev/zero", path), because: expect.stringContaining("a link") },
    { what: "a directory", put: async (path: string) => await mkdir(path), because: "it is a directory" },
  ])("refuses $what in the place of a baseline", async ({ put, because }) => {
    const directory = await temporaryDirectory("baselines-");
    await mkdir(join(directory, "api"));
    await put(join(directory, "api", `${sha("base")}.json`));
    const store = directoryStore(directory);
    const [candidate] = (await store.list("api", sha("base"))).candidates;
    expect(candidate && (await store.read("api", candidate))).toEqual({ kind: "refused", because });
  });

  test("fails to look up, rather than finding nothing, where it cannot read", async () => {
    const directory = await temporaryDirectory("baselines-");
    await writeFile(join(directory, "api"), "a file where a directory should be");
    await expect(directoryStore(directory).list("api", sha("base"))).rejects.toThrow(LookupError);
  });
});
