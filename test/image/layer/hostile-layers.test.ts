import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { inParallel } from "../../../src/parallel.ts";
import { type HostileLayer, hostileLayers, type HostileReading } from "../../support/hostile-layers.ts";
import { areAllTried } from "../../support/random-cases.ts";

const script = fileURLToPath(new URL("../../support/hostile-layers.ts", import.meta.url));

/** A million files in order need less of everything, and zeros take ten seconds of a processor: once a night. */
function isRead(name: string): boolean {
  return areAllTried || !["1,000,000 files", "5 GB of zeros"].includes(name);
}

/** Each layer is read, stacked and stored in a process of its own, whose memory is measured. */
const readings = inParallel(Object.keys(hostileLayers).filter(isRead), 2, async (name) => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, name]);
  const reading: HostileReading = JSON.parse(stdout);
  return [name, reading] as const;
});

describe("a layer that is meant to break its reader", () => {
  const cases: readonly { readonly name: HostileLayer; readonly expected: Partial<HostileReading> }[] = [
    {
      name: "5 GB of zeros",
      expected: { problem: null, entries: 1, uncompressedBytes: 5 * 2 ** 30 + 1536, filesInTree: 1, storedRows: 1 },
    },
    {
      name: "a zstd bomb",
      expected: { problem: expect.stringMatching(/^it decompresses to more than \d+ bytes$/), entries: null, filesInTree: 0 },
    },
    { name: "1,000,000 files", expected: { problem: null, entries: 1_000_000, filesInTree: 1_000_000, storedRows: 3907 } },
    {
      name: "1,000,000 files in no order",
      expected: { problem: null, entries: 1_000_000, filesInTree: 1_000_000, storedRows: 4096 },
    },
    { name: "1,000,001 files", expected: { problem: "it has more than 1000000 members", entries: null, filesInTree: 0 } },
    {
      name: "paths of 64 kB",
      expected: { problem: "its file names add up to more than 100663296 bytes", entries: null, filesInTree: 0 },
    },
  ];
  test.for(cases.filter(({ name }) => isRead(name)))(
    "because it has $name is read in less than 300 MB, with a clear sentence",
    async ({ name, expected }) => {
      const { maxRssBytes, ...reading } = new Map(await readings).get(name) ?? { maxRssBytes: Number.NaN };
      expect(reading).toMatchObject(expected);
      expect(maxRssBytes).toBeLessThan(300 * 1024 * 1024);
    },
  );

  test("no such layer is left out of the table above", () => {
    expect(cases.map(({ name }) => name)).toEqual(Object.keys(hostileLayers));
  });
});
