import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readBaselines, writeDashboard } from "../../../src/adapters/files/dashboard-files.ts";
import { directoryStore } from "../../../src/adapters/files/directory-store.ts";
import { Dashboard } from "../../../src/dashboard/dashboard.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { baseline, dashboard } from "../../support/dashboards.ts";

async function directoryOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await temporaryDirectory("baselines-");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  return directory;
}

const api = JSON.stringify(baseline({ name: "api" }));
const web = JSON.stringify(baseline({ name: "web" }));

test("baselines are read from unzipped artifacts, and from what the directory store keeps", async () => {
  const artifacts = await directoryOf({
    "image-size-baseline-api/baseline.json": api,
    "image-size-baseline-web/baseline.json": web,
  });
  const store = await temporaryDirectory("store-");
  await directoryStore(store).save(baseline({ name: "octo/api" }));
  expect((await readBaselines(artifacts)).documents.map(({ name }) => name)).toEqual(["api", "web"]);
  expect((await readBaselines(store)).documents.map(({ name }) => name)).toEqual(["octo/api"]);
});

test.for([
  { what: "no JSON", text: "{", because: "it is not JSON" },
  { what: "another document", text: `{"kind":"something"}`, because: `it does not fit the schema at "kind"` },
  { what: "a field more", text: JSON.stringify({ ...baseline(), more: 1 }), because: "it does not fit the schema" },
  { what: "a size below zero", text: api.replace(/"sizeBytes":\d+/, `"sizeBytes":-1`), because: "it does not fit the schema" },
])("a file with $what is passed over, with the reason", async ({ text, because }) => {
  const directory = await directoryOf({ "a/baseline.json": api, "b/baseline.json": text });
  const { documents, warnings } = await readBaselines(directory);
  expect(documents).toHaveLength(1);
  expect(warnings).toEqual([expect.stringMatching(`^b/baseline\\.json: ${because}`)]);
});

test("links are not followed, and other files are not looked at", async () => {
  const directory = await directoryOf({ "a/baseline.json": api, "a/notes.txt": web });
  await symlink(join(directory, "a/baseline.json"), join(directory, "link.json"));
  await symlink(join(directory, "a"), join(directory, "folder"));
  expect((await readBaselines(directory)).documents).toHaveLength(1);
});

test("number, size and depth of the files are bounded", async () => {
  const deep = await directoryOf({ "a/b/c/d/baseline.json": api, "baseline.json": web });
  expect((await readBaselines(deep)).documents.map(({ name }) => name)).toEqual(["web"]);
  const wide = await directoryOf({ "a.json": api, "b.json": web, "c.json": web });
  const limits = { files: 2, depth: 4, fileBytes: 1e6, totalBytes: 1e6 };
  expect(await readBaselines(wide, limits)).toMatchObject({
    documents: [{}, {}],
    warnings: ["only the first 2 of 3 files were read"],
  });
  const { documents, warnings } = await readBaselines(wide, { ...limits, totalBytes: api.length });
  expect([documents.length, warnings[0]]).toEqual([1, "b.json: the files before it are as large as is read"]);
});

test.for([
  { what: "no file", files: {}, because: "it holds no JSON file" },
  { what: "nothing that can be used", files: { "x.json": "1" }, because: "x.json: it does not fit the schema" },
])("a directory with $what is an error that says so", async ({ files, because }) => {
  await expect(readBaselines(await directoryOf(files))).rejects.toThrow(because);
});

test("a directory that does not exist is an error that says so", async () => {
  await expect(readBaselines("/does/not/exist")).rejects.toThrow('There is no baseline in "/does/not/exist"');
});

test("the page, its numbers and a badge for each image are written", async () => {
  const out = join(await temporaryDirectory("site-"), "deep", "site");
  const made = dashboard([baseline({ name: "api" }), baseline({ name: "web" })]);
  expect(await writeDashboard(made, out)).toBe(join(out, "index.html"));
  expect((await readdir(out, { recursive: true })).toSorted()).toEqual([
    "badges",
    "badges/api.svg",
    "badges/web.svg",
    "dashboard.csv",
    "dashboard.json",
    "index.html",
    "metrics.txt",
  ]);
  expect(Dashboard.parse(JSON.parse(await readFile(join(out, "dashboard.json"), "utf8")))).toEqual(made);
});
