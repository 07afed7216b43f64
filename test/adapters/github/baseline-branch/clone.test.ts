import "../../../support/fast-clock.mjs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { branchText } from "../../../../src/adapters/github/baseline-branch/branch-text.ts";
import { branchStore } from "../../../../src/adapters/github/baseline-branch/branch-store.ts";
import { recordingMessage } from "../../../../src/adapters/github/baseline-branch/recording-commit.ts";
import type { BaselineDocument } from "../../../../src/baseline/documents.ts";
import { succeeding } from "../../../../src/baseline/history.ts";
import { storeListings } from "../../../../src/baseline/listings.ts";
import type { LayerListing } from "../../../../src/image/listing/listing.ts";
import { inParallel } from "../../../../src/parallel.ts";
import { baselineDocument, sha } from "../../../contracts/documents.ts";
import { exportGit } from "../../../github/export-git.ts";
import { git } from "../../../github/git.ts";
import type { Repository } from "../../../github/repository.ts";
import { documentedPermissions } from "../../../github/token.ts";
import { temporaryDirectory } from "../../../github/temporary.ts";
import { connectTo, startWorld } from "../../../support/github-world.ts";
import { listingOf } from "../../../support/listed.ts";
import { randomCases } from "../../../support/random-cases.ts";
import { layer, measurement, platform } from "../../../support/values.ts";

const branch = "image-size-baselines";
const areAllTried = randomCases(5) === 5;

test("pushes of 10 images, 5 at a time, lose nothing, and git finds the branch sound", async () => {
  const pushes = Array.from({ length: areAllTried ? 200 : 10 }, (_, at) => sha(`push ${at}`));
  const names = Array.from({ length: 10 }, (_, image) => `image-${image}`);
  await using world = await startWorld();
  const { github, repository } = world;
  const token = { permissions: { ...documentedPermissions, contents: "write" }, limit: 10_000 } as const;
  await inParallel(pushes, 5, async (commit) => {
    const store = branchStore({
      api: connectTo(github, repository, { token, limits: { requestMs: 600_000, totalMs: 6_000_000 } }),
      branch,
    });
    await Promise.all(names.map(async (name) => await store.save(baselineDocument({ name, commit }))));
  });
  const clone = await temporaryDirectory("clone-");
  await git(clone, ["clone", "--quiet", `file://${await exportGit(repository, branch)}`, "."]);
  const recorded = (await git(clone, ["log", "--format=%B"])).matchAll(/^Recorded: (.+)$/gm);
  const expected = pushes.flatMap((commit) => names.map((name) => `${name} ${commit}`));
  const images = [...recorded].map(([, image]) => image);
  expect(images).toHaveLength(expected.length);
  expect(new Set(images)).toEqual(new Set(expected));
  for (const name of names) {
    const versions = await git(clone, ["log", "--format=%H", "--", `${name}.json`]);
    expect(versions.split("\n")).toHaveLength(pushes.length);
    const newest = (await git(clone, ["show", `HEAD:${name}.json`])).match(/"commit":"(\w+)"/)?.[1];
    expect(pushes).toContain(newest);
  }
});

test("a clone is under 5 MB after 1,000 commits of 5 images", async () => {
  const commits = areAllTried ? 1000 : 40;
  await using world = await startWorld();
  const { repository } = world;
  const images = await Promise.all(["api", "web", "worker", "jobs", "admin"].map(async (name) => await Image.first(name)));
  const sizes: number[] = [];
  for (let at = 0; at < commits; at += 1) {
    for (const image of images) recordIn(repository, await image.next(at));
    if (at === 0 || at === commits - 1) sizes.push(await cloneBytes(repository));
  }
  const [first = 0, last = 0] = sizes;
  // What is not tried is as large as what is.
  expect(first + ((last - first) / (commits - 1)) * 999).toBeLessThan(5_000_000);
});

/** An image whose sources change with every commit, and whose dependencies do now and then. */
class Image {
  readonly #name: string;
  readonly #base: LayerListing;
  readonly #sources: Map<string, string>;
  #previous: BaselineDocument | null = null;

  private constructor(name: string, base: LayerListing) {
    this.#name = name;
    this.#base = base;
    this.#sources = new Map(Array.from({ length: 150 }, (_, file) => [`app/src/${name}-${file}.js`, `source ${file}`]));
  }

  static async first(name: string): Promise<Image> {
    const packages = Array.from({ length: 1000 }, (_, file) => ({
      path: `usr/lib/${name}/lib${file}.so`,
      content: Buffer.from(`${name} ${file}`),
    }));
    return new Image(name, await listingOf(packages));
  }

  async next(at: number): Promise<BaselineDocument> {
    for (const file of [at % 150, (at * 7) % 150])
      this.#sources.set(`app/src/${this.#name}-${file}.js`, `${"x".repeat(at % 97)}${at}`);
    const members = [...this.#sources].map(([path, content]) => ({ path, content: Buffer.from(content) }));
    const [base, app] = [
      layer({ content: `${this.#name} base` }),
      layer({ content: `${this.#name} ${at}`, compressedBytes: 5000 + at }),
    ];
    const listings = new Map([
      [base.digest, this.#base],
      [app.digest, await listingOf(members)],
    ] as const);
    const fresh = baselineDocument({
      name: this.#name,
      commit: sha(`commit ${at}`),
      recordedAt: new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString(),
      measurement: measurement({ digest: app.digest, platforms: [platform({ layers: [base, app] })] }),
      listings: storeListings(listings),
    });
    const previous = this.#previous === null ? { kind: "absent" as const } : { kind: "found" as const, document: this.#previous };
    return (this.#previous = succeeding(fresh, previous));
  }
}

/** One commit for each recording: a step that records several images makes fewer. */
function recordIn({ objects, history, branches }: Repository, document: BaselineDocument): void {
  const tip = branches.get(branch);
  const before = tip === undefined ? [] : (objects.tree(history.get(tip).tree) ?? []);
  const entries = new Map(before.map(({ path, sha: id }) => [path, id]));
  entries.set(`${document.name}.json`, objects.addBlob(Buffer.from(branchText(document))));
  const tree = objects.addTree([...entries].map(([path, id]) => ({ path, sha: id })));
  const message = recordingMessage([{ slug: document.name, commit: document.commit }]);
  const made = { message, tree, parents: tip === undefined ? [] : [tip], date: new Date(document.recordedAt) };
  branches.set(branch, history.add(objects.addCommit(made)).sha);
}

/** What a bare clone with all of the branch's history downloads. */
async function cloneBytes(repository: Repository): Promise<number> {
  const clone = await temporaryDirectory("clone-");
  await git(clone, ["clone", "--quiet", "--bare", `file://${await exportGit(repository, branch)}`, "."]);
  const packs = (await readdir(join(clone, "objects/pack"))).filter((file) => file.endsWith(".pack"));
  const sizes = await Promise.all(packs.map(async (file) => (await stat(join(clone, "objects/pack", file))).size));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
