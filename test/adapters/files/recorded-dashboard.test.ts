import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { directoryStore } from "../../../src/adapters/files/directory-store.ts";
import { recordedDashboard } from "../../../src/adapters/files/recorded-dashboard.ts";
import { Dashboard } from "../../../src/dashboard/dashboard.ts";
import type { Report } from "../../../src/report/facts/report.ts";
import { describeBaselineStore } from "../../contracts/baseline-store.ts";
import { temporaryDirectory } from "../../github/temporary.ts";
import { baseline, entryAt } from "../../support/dashboards.ts";
import { stateOf } from "../../support/states.ts";

async function dashboardOf() {
  const [directory, kept] = [await temporaryDirectory("run-"), await temporaryDirectory("store-")];
  const written: string[] = [];
  const onWritten = (site: string) => written.push(site);
  const place = { directory, repository: "octo/shop", serverUrl: "https://github.com", baselineUntil: null, onWritten };
  return { directory, kept, written, ...recordedDashboard(directoryStore(kept), place) };
}

const published = async (publisher: { publish: (report: Report, details: { images: [] }) => Promise<void> }, state: string) =>
  await publisher.publish(stateOf(state), { images: [] });

describe("still a store", () => {
  describeBaselineStore(async () => {
    const { store, kept } = await dashboardOf();
    return {
      store,
      save: async (document) => await store.save(document),
      plant: async ({ name, commit }, text) => {
        await mkdir(join(kept, name), { recursive: true });
        await writeFile(join(kept, name, `${commit}.json`), text);
      },
      [Symbol.asyncDispose]: async () => {},
    };
  });
});

test("a run that records makes the page of all that it has saved, with what is remembered of before", async () => {
  const { directory, written, store, publisher } = await dashboardOf();
  const history = [entryAt(9, 60e6), entryAt(2, 90e6, { justification: "the fonts of all languages" })];
  await store.save(baseline({ name: "api", history }));
  await store.save(baseline({ name: "web" }));
  await published(publisher, "recorded");
  expect(written).toEqual([join(directory, "dashboard")]);
  const page = await readFile(join(directory, "dashboard", "index.html"), "utf8");
  for (const words of ["Image sizes of octo/shop", "the fonts of all languages", "1 of 2 with"]) expect(page).toContain(words);
  const facts = Dashboard.parse(JSON.parse(await readFile(join(directory, "dashboard", "dashboard.json"), "utf8")));
  expect(facts.images.map(({ name, platforms }) => [name, platforms[0]?.points.length])).toEqual([
    ["api", 3],
    ["web", 1],
  ]);
  for (const { badge } of facts.images) expect((await stat(join(directory, "dashboard", badge))).size).toBeGreaterThan(200);
});

test("a run that checks makes no page, and one that stored nothing neither", async () => {
  const { written, store, publisher } = await dashboardOf();
  await published(publisher, "recorded");
  await store.save(baseline());
  await published(publisher, "warning");
  expect(written).toEqual([]);
});

test("a run that could not store one of its baselines, or look up a history, leaves the page that has all of them in place", async () => {
  const refusing = await dashboardOf();
  await refusing.store.save(baseline({ name: "api" }));
  await writeFile(join(refusing.kept, "web"), "no directory can be made here");
  await expect(refusing.store.save(baseline({ name: "web" }))).rejects.toThrow(/EEXIST|ENOTDIR/);
  await published(refusing.publisher, "recorded");
  expect(refusing.written).toEqual([]);

  const pending = await dashboardOf();
  await pending.store.save({ ...baseline({ name: "api" }), historyPending: true });
  await published(pending.publisher, "recorded");
  expect(pending.written).toEqual([]);
});
