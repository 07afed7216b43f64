// The process that is measured: lists the layers of one OCI layout and stacks them, as the action does, and prints what it took.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { z } from "zod";
import { StoredListings, knownFrom, storeListings } from "../src/baseline/listings.ts";
import { treeOf } from "../src/compare/files.ts";
import { layersOnThreads } from "../src/adapters/process/threads/layer-threads.ts";
import { layerReader } from "../src/image/layer/layer-reader.ts";
import { openLayout } from "../src/image/sources/layout.ts";
import { measure } from "../src/measure/measure.ts";
import { Measurement } from "../src/measure/measurement.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    known: { type: "string" },
    forget: { type: "string" },
    save: { type: "string" },
    stack: { type: "string", default: "0" },
  },
});
const [layout = ""] = positionals;

const threads = process.env["IMAGE_SIZE_BUDGET_THREADS"];
const start = performance.now();
const Document = z.object({ measurement: Measurement, listings: StoredListings });
const stored = values.known === undefined ? null : Document.parse(JSON.parse(readFileSync(values.known, "utf8")));
const forgotten = stored?.measurement.platforms[0]?.layers[Number(values.forget)]?.digest;
const known = new Map([...knownFrom(stored)].filter(([, { layer }]) => layer.digest !== forgotten));
const content = await openLayout(layout);
let openedBytes = 0;
const { measurement, listings, warnings } = await measure(
  {
    content: {
      ...content,
      openLayer: async (layer) => {
        openedBytes += layer.size;
        return await content.openLayer(layer);
      },
    },
    source: "oci-layout",
    builder: null,
    target: "",
    provenance: null,
  },
  { openLayers: true, known, reader: layerReader(layersOnThreads(threads === undefined ? {} : { threads: Number(threads) })) },
);
if (warnings.length > 0) throw new Error(warnings.join("\n"));
const [platform] = measurement.platforms;
const tree = platform === undefined ? null : treeOf(platform, listings);
const stacked = performance.now();
const document = { measurement, listings: values.save === undefined ? [] : storeListings(listings) };
const encoded = performance.now();
if (values.save !== undefined) writeFileSync(values.save, JSON.stringify(document));

/** Stacking once takes less than the machine's other work disturbs it. */
const stackMs = Array.from({ length: Number(values.stack) }, () => {
  const before = performance.now();
  if (platform !== undefined) treeOf(platform, listings);
  return performance.now() - before;
});

console.log(
  JSON.stringify({
    openedBytes,
    entries: [...listings.values()].reduce((sum, { count }) => sum + count, 0),
    wastedBytes: tree?.waste.total.uncompressedBytes ?? null,
    // An artifact is a zip: that takes back most of what base64 costs.
    listingBytes: deflateRawSync(JSON.stringify(document.listings)).length,
    analysisMs: stacked - start,
    stackMs,
    encodeMs: encoded - stacked,
  }),
);
