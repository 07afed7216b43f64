import { describe, expect, test } from "vitest";
import { recordingMessage } from "../../src/adapters/github/baseline-branch/recording-commit.ts";
import type { BaselinePlace, KeptPlace } from "../../src/inputs/baseline-places.ts";
import { keptStore, referenceAt, type StorePlace } from "../../src/wiring/baselines/baseline-stores.ts";
import { describeBaselineStore } from "../contracts/baseline-store.ts";
import { documentedPermissions } from "../github/token.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { startWorld, type TestWorld } from "../support/github-world.ts";
import { imageInputs, inputs } from "../support/values.ts";

const kept: KeptPlace = { kind: "branch", branch: "sizes" };

interface Place extends TestWorld, Pick<StorePlace, "directory" | "inputs" | "measure"> {}

async function start(): Promise<Place> {
  const world = await startWorld({ token: { permissions: { ...documentedPermissions, contents: "write" } } });
  const directory = await temporaryDirectory("references-");
  const measure: StorePlace["measure"] = () => Promise.reject(new Error("nothing is published here"));
  const images = ["api", "web"].map((name) => imageInputs({ name }));
  return { ...world, directory, measure, inputs: { ...inputs(), images } };
}

/** The release and the tag v1 are of the newest commit. */
function tag({ repository }: TestWorld): string {
  const { sha } = repository.commit();
  repository.refs.set("refs/tags/v1", sha);
  repository.releases.push({ tag: "v1" });
  return sha;
}

describe.for<BaselinePlace>([{ kind: "release" }, { kind: "ref", ref: "v1" }])("what is recorded of a $kind", (place) => {
  describeBaselineStore(async () => {
    const world = await start();
    const { repository } = world;
    return {
      store: { ...referenceAt(place, kept, world).store, save: async () => {} },
      save: async (document) => await keptStore(kept, world).save(document),
      plant: async ({ name, commit }, text) => {
        const { objects, history, branches } = repository;
        const tree = objects.addTree([{ path: `${name}.json`, sha: objects.addBlob(Buffer.from(text)) }]);
        const message = recordingMessage([{ slug: name, commit }]);
        branches.set("sizes", history.add(objects.addCommit({ message, tree, parents: [], date: repository.world.now() })).sha);
      },
      [Symbol.asyncDispose]: async () => await world[Symbol.asyncDispose](),
    };
  });

  test("is looked for at the commit that it is of", async () => {
    await using world = await start();
    const sha = tag(world);
    expect(await referenceAt(place, kept, world).commit?.()).toEqual({ sha, tag: "v1", fallback: null });
  });
});

describe("a reference", () => {
  test.for([
    { ref: "production", is: "a branch", named: "refs/heads/production" },
    { ref: "v1", is: "a tag before a branch of the same name", named: "refs/tags/v1" },
  ])("may be $is", async ({ ref, named }) => {
    await using world = await start();
    const sha = tag(world);
    world.repository.branches.set("production", sha);
    world.repository.branches.set("v1", world.repository.commit().sha);
    if (named.startsWith("refs/tags")) world.repository.refs.set(named, sha);
    expect(await referenceAt({ kind: "ref", ref }, kept, world).commit?.()).toMatchObject({ sha, tag: ref });
  });

  test("may be a commit", async () => {
    await using world = await start();
    const sha = tag(world);
    expect(await referenceAt({ kind: "ref", ref: sha }, kept, world).commit?.()).toMatchObject({ sha });
  });
});
