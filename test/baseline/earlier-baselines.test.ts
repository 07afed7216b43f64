import { expect, test } from "vitest";
import type { BaselineDocument } from "../../src/baseline/documents.ts";
import { forgotten } from "../../src/baseline/earlier-baselines.ts";
import { baseline, dashboard, recordings } from "../support/dashboards.ts";

/** A store that keeps every recording of `all`, and what was asked of it. */
function keeping(all: readonly BaselineDocument[]) {
  const asked: string[] = [];
  const until = async (_: string, time: Date): Promise<BaselineDocument | null> => {
    asked.push(time.toISOString());
    return all.findLast(({ recordedAt }) => Date.parse(recordedAt) <= time.getTime()) ?? null;
  };
  return { asked, until };
}

test("of 600 recordings every one is on the dashboard, from two baselines more", async () => {
  const all = recordings(600);
  const newest = all.slice(-1);
  const { asked, until } = keeping(all);
  const documents = [...newest, ...(await forgotten(newest, until))];
  expect(asked).toHaveLength(2);
  expect(dashboard(newest).images[0]?.platforms[0]?.points).toHaveLength(251);
  expect(dashboard(documents).images[0]?.platforms[0]?.points).toHaveLength(600);
});

test("a baseline that remembers everything has nothing asked", async () => {
  const { asked, until } = keeping(recordings(3));
  expect(await forgotten(recordings(3).slice(-1), until)).toEqual([]);
  expect(asked).toEqual([]);
});

test("a store that has no older ones, or only such as are no older, ends the search", async () => {
  const all = recordings(400);
  const newest = all.slice(-1);
  expect(await forgotten(newest, async () => null)).toEqual([]);
  expect(await forgotten(newest, async () => all.at(-1) ?? baseline())).toEqual([]);
  expect(await forgotten(newest, null)).toEqual([]);
});
