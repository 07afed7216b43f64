import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { inParallel } from "../src/parallel.ts";

test("results keep the order of the items, whoever ends first", async () => {
  const results = await inParallel([30, 1, 15, 2], 2, async (ms) => {
    await pause(ms);
    return `${ms}`;
  });
  expect(results).toEqual(["30", "1", "15", "2"]);
});

test.for([1, 2, 5])("no more than %i tasks run at a time", async (limit) => {
  let [running, most] = [0, 0];
  await inParallel(Array.from({ length: 20 }), limit, async () => {
    running += 1;
    most = Math.max(most, running);
    await pause(1);
    running -= 1;
  });
  expect(most).toBe(limit);
});

test("a failure is thrown", async () => {
  const work = inParallel([1, 2, 3], 2, async (item) => {
    if (item === 2) throw new Error("two");
  });
  await expect(work).rejects.toThrow("two");
});

test("after a failure nothing is begun, and what runs may end first", async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = inParallel([1, 2, 3, 4], 2, async (item) => {
    begun.push(item);
    if (item === 1) throw new Error("one");
    await pause(20);
    ended.push(item);
  });
  await expect(work).rejects.toThrow("one");
  expect({ begun, ended }).toEqual({ begun: [1, 2], ended: [2] });
});

test("nothing to do is done at once", async () => {
  expect(await inParallel([], 2, async () => 1)).toEqual([]);
});
