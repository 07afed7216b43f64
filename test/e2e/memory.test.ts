import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { createGzip } from "node:zlib";
import { expect, test } from "vitest";
import { type HostileLayer, hostileLayers } from "../support/hostile-layers.ts";
import { LayoutWriter, temporaryDirectory } from "../support/layouts.ts";
import { runAction } from "../runner/run-action.ts";
import { areAllTried } from "../support/random-cases.ts";
import { reportOf, type Step, World } from "../support/world.ts";

const peakMemory = pathToFileURL(join(import.meta.dirname, "../support/peak-memory.mjs"));

/** The image with one such layer, as a step that measures it and leaves its peak memory in a file. */
async function stepOf(name: HostileLayer, peakFile: string): Promise<Step> {
  const pieces = Readable.from(hostileLayers[name]().map((piece) => Buffer.from(piece)));
  const layer = Buffer.concat(await Array.fromAsync(pieces.pipe(createGzip({ level: 1 }))));
  const layout = new LayoutWriter();
  const image = layout.image([layout.blob(layer, "application/vnd.oci.image.layer.v1.tar+gzip")]);
  return {
    inputs: { image: `oci-dir://${await layout.write([image])}`, comment: "always" },
    env: { NODE_OPTIONS: `--import=${peakMemory.href}`, PEAK_MEMORY_FILE: peakFile },
    limitMs: 240_000,
    run: runAction,
  };
}

// The two runs take half a minute of a processor: once a night. test/image/layer/hostile-layers.test.ts reads one of the layers each time.
test.runIf(areAllTried)(
  "images of a million files are recorded and compared in less than 300 MB, and what is missing is said",
  async () => {
    await using world = await World.start({});
    const directory = await temporaryDirectory();
    const peaks = [join(directory, "push"), join(directory, "pull")] as const;
    const pushed = await world.push({ a: "a" }, await stepOf("1,000,000 files in no order", peaks[0]));
    const pull = await world.propose({ a: "b" });
    const run = await pull.run("opened", await stepOf("1,000,000 files", peaks[1]));

    expect([pushed.exitCode, run.exitCode]).toEqual([0, 0]);
    const [platform] = (await reportOf(run)).images[0]?.platforms ?? [];
    expect(platform).toMatchObject({ verdict: "pass", files: null, waste: { total: { uncompressedBytes: 0 } } });
    expect(pull.comments[0]?.body).toContain("Files are not compared one by one: 1 of the 1 layers of the baseline");
    for (const peak of peaks) expect(Number(await readFile(peak, "utf8"))).toBeLessThan(300_000_000);
  },
  600_000,
);
