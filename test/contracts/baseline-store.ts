import { describe, expect, test } from "vitest";
import { LookupError, type BaselineStore } from "../../src/ports.ts";
import { BaselineDocument } from "../../src/baseline/documents.ts";
import { baselineDocument, sha } from "./documents.ts";

export interface StoreUnderTest extends AsyncDisposable {
  readonly store: BaselineStore;
  /** Lets a later run see what an earlier one saved; on GitHub a document belongs to the run of its commit. */
  save(document: BaselineDocument): Promise<void>;
  /** Puts text where a document of that name and commit would be. */
  plant(at: { readonly name: string; readonly commit: string }, text: string): Promise<void>;
}

/** A place where images to compare with are found, whether they were recorded there or not. */
export interface ReferenceUnderTest extends AsyncDisposable {
  readonly store: Pick<BaselineStore, "list" | "read">;
  /** Lets there be an image of that name to compare with. */
  put(name: string): Promise<void>;
  /** Lets there be something else in its place. */
  spoil(name: string): Promise<void>;
}

/** What everything must do that an image can be compared with. */
export function describeReference(start: () => Promise<ReferenceUnderTest>): void {
  const wanted = sha("base");

  test("lists nothing where there is nothing", async () => {
    await using tested = await start();
    expect((await tested.store.list("api", wanted)).candidates).toEqual([]);
  });

  test("what is there stands for the wanted commit, and is a sound document of that image", async () => {
    await using tested = await start();
    await tested.put("api");
    const [candidate, ...others] = (await tested.store.list("api", wanted)).candidates;
    expect(others).toEqual([]);
    expect(candidate?.commit).toBe(wanted);
    const read = candidate && (await tested.store.read("api", candidate));
    if (read?.kind !== "document") throw new Error(`no document was read: ${JSON.stringify(read)}`);
    expect(read.document.name).toBe("api");
    expect(BaselineDocument.parse(read.document)).toEqual(read.document);
  });

  test("tells images apart", async () => {
    await using tested = await start();
    await tested.put("api");
    expect((await tested.store.list("web", wanted)).candidates).toEqual([]);
  });

  test("what is no baseline never becomes a document", async () => {
    await using tested = await start();
    await tested.spoil("api");
    const read = async () => {
      const { candidates } = await tested.store.list("api", wanted);
      return await Promise.all(candidates.map(async (candidate) => (await tested.store.read("api", candidate)).kind));
    };
    const kinds = await read().catch((error: unknown) => (error instanceof LookupError ? ["not known"] : [String(error)]));
    expect(kinds.filter((kind) => kind !== "refused" && kind !== "not known")).toEqual([]);
  });
}

/** What every BaselineStore must do. */
export function describeBaselineStore(start: () => Promise<StoreUnderTest>): void {
  describe("as something to compare with", () => {
    describeReference(async () => {
      const tested = await start();
      return {
        store: tested.store,
        put: async (name) => await tested.save(baselineDocument({ name })),
        spoil: async (name) => await tested.plant({ name, commit: sha("base") }, "{"),
        [Symbol.asyncDispose]: async () => await tested[Symbol.asyncDispose](),
      };
    });
  });

  test("gives back a document as it was saved", async () => {
    await using tested = await start();
    const document = baselineDocument({
      history: [{ commit: sha("older"), recordedAt: "2026-04-30T00:00:00.000Z", platforms: [] }],
    });
    await tested.save(document);
    const [candidate, ...others] = (await tested.store.list("api", document.commit)).candidates;
    expect(others).toEqual([]);
    expect(candidate?.commit).toBe(document.commit);
    expect(candidate && (await tested.store.read("api", candidate))).toEqual({ kind: "document", document });
  });

  test("lists nothing where nothing was saved", async () => {
    await using tested = await start();
    expect(await tested.store.list("api", sha("base"))).toEqual({ candidates: [], notes: [] });
  });

  test("keeps images apart, those whose names look alike too", async () => {
    await using tested = await start();
    const names = ["api", "API", "team/api", "team-api"];
    for (const name of names) await tested.save(baselineDocument({ name, commit: sha(name) }));
    const listed = await Promise.all(names.map((name) => tested.store.list(name, sha(name))));
    expect(listed.map(({ candidates }) => candidates.map(({ commit }) => commit))).toEqual(names.map((name) => [sha(name)]));
  });

  test("lists every commit that has a baseline", async () => {
    await using tested = await start();
    const commits = [sha("one"), sha("two"), sha("three")];
    for (const commit of commits) await tested.save(baselineDocument({ commit }));
    const { candidates } = await tested.store.list("api", sha("unknown"));
    expect(new Set(candidates.map(({ commit }) => commit))).toEqual(new Set(commits));
  });

  const good = baselineDocument({ commit: sha("planted") });
  test.for([
    { what: "that is not JSON", text: "{", because: "it is not JSON" },
    { what: "that is empty", text: "", because: "it is not JSON" },
    {
      what: "of another kind",
      text: JSON.stringify({ ...good, kind: "image-size-measurement" }),
      because: 'it does not fit the schema at "kind"',
    },
    {
      what: "of a later version",
      text: JSON.stringify({ ...good, version: 2 }),
      because: 'it does not fit the schema at "version"',
    },
    { what: "with an unknown key", text: JSON.stringify({ ...good, extra: 1 }), because: "it does not fit the schema" },
    {
      what: "with a prototype in it",
      text: JSON.stringify(good).replace("{", '{"__proto__":{"x":1},'),
      because: "it does not fit the schema",
    },
    {
      what: "with a negative size",
      text: JSON.stringify(good).replace('"sizeBytes":51000', '"sizeBytes":-1'),
      because: 'it does not fit the schema at "measurement.platforms.0.sizeBytes"',
    },
    {
      what: "with a size that its layers contradict",
      text: JSON.stringify(good).replace('"sizeBytes":51000', '"sizeBytes":1'),
      because: 'it does not fit the schema at "measurement.platforms.0.sizeBytes"',
    },
    {
      what: "with prose for a platform",
      text: JSON.stringify(good).replace('"linux/amd64"', '"linux/amd64 @octocat approved by"'),
      because: 'it does not fit the schema at "measurement.platforms.0.platform"',
    },
    {
      what: "with prose for a target",
      text: JSON.stringify(good).replace('"target":""', '"target":"buy at evil.example"'),
      because: 'it does not fit the schema at "measurement.target"',
    },
    { what: "of another image", text: JSON.stringify({ ...good, name: "web" }), because: "it is of another image" },
    { what: "of another commit", text: JSON.stringify({ ...good, commit: sha("else") }), because: "it is of another commit" },
  ])("refuses a document $what", async ({ text, because }) => {
    await using tested = await start();
    await tested.plant({ name: "api", commit: good.commit }, text);
    const [candidate] = (await tested.store.list("api", good.commit)).candidates;
    expect(candidate && (await tested.store.read("api", candidate))).toEqual({ kind: "refused", because });
  });
}
