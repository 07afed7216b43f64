import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { Deadline } from "../../../src/adapters/github/deadline.ts";
import { LookupError } from "../../../src/ports.ts";

const totalMs = 300_000;

function never(): Promise<never> {
  return new Promise(() => {});
}

/** How long it took in milliseconds, whatever else the machine had to do. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

test("only the time in which something is waited for is spent", async () => {
  const deadline = new Deadline(totalMs);
  const elapsedMs = await timed(() => deadline.spend(() => sleep(100)));
  const left = deadline.remainingMs;
  await sleep(100);
  expect(deadline.remainingMs).toBe(left);
  expect(totalMs - left).toBeGreaterThan(90);
  expect(totalMs - left).toBeLessThanOrEqual(elapsedMs + 1);
});

test("work that runs side by side is counted once", async () => {
  const deadline = new Deadline(totalMs);
  const work = () => deadline.spend(() => sleep(100));
  const elapsedMs = await timed(() => Promise.all([work(), work(), work()]));
  expect(totalMs - deadline.remainingMs).toBeLessThanOrEqual(elapsedMs + 1);
});

test("the result and the error of the work are handed on", async () => {
  const deadline = new Deadline(1000);
  expect(await deadline.spend(async () => 7)).toBe(7);
  await expect(deadline.spend(() => Promise.reject(new RangeError("no")))).rejects.toThrow(RangeError);
});

test("work that never ends is left when its own limit or the total is reached, and then nothing begins any more", async () => {
  const deadline = new Deadline(200);
  await expect(deadline.spend(never, 50)).rejects.toThrow(new LookupError("GitHub did not finish within 0.05 s"));
  await expect(deadline.spend(never)).rejects.toThrow(new LookupError("GitHub did not finish within 0.2 s"));
  let isBegun = false;
  await expect(deadline.spend(async () => void (isBegun = true))).rejects.toThrow(LookupError);
  expect(isBegun).toBe(false);
});
