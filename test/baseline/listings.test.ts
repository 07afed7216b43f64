import { expect, test } from "vitest";
import { knownFrom, readListings, storeListings } from "../../src/baseline/listings.ts";
import { openLayout } from "../../src/image/sources/layout.ts";
import { measure } from "../../src/measure/measure.ts";
import { fixture } from "../support/layouts.ts";

async function stored() {
  const content = await openLayout(fixture("gzip"));
  const image = { content, source: "oci-dir", builder: null, target: "", provenance: null } as const;
  const { measurement, listings } = await measure(image, { openLayers: true });
  await content.close();
  return { measurement, listings, document: { measurement, listings: storeListings(listings) } };
}

test("the listings of a document are read once, and say what was stored", async () => {
  const { listings, document } = await stored();
  const read = readListings(document);
  expect(read).toEqual(listings);
  expect(readListings(document)).toBe(read);
  expect(readListings({ ...document })).not.toBe(read);
});

test("a layer is known by digest and diff ID, and its listing is read when it is asked for", async () => {
  const { listings, document } = await stored();
  const [platform] = document.measurement.platforms;
  const layers = platform?.layers ?? [];
  const known = knownFrom(document);
  expect([...known.keys()].toSorted()).toEqual(layers.flatMap(({ digest, diffId }) => [digest, diffId ?? ""]).toSorted());
  for (const { digest, diffId } of layers)
    for (const name of [digest, diffId ?? ""]) expect(known.get(name)?.listing).toEqual(listings.get(digest));
});

test("a layer without a listing is not known, and one whose listing is broken has none", async () => {
  const { document } = await stored();
  const [first, ...others] = document.listings;
  const digest = first?.digest ?? "";
  expect(knownFrom({ ...document, listings: others }).has(digest)).toBe(false);
  expect(knownFrom({ ...document, listings: [{ digest, listing: "broken" }, ...others] }).get(digest)).toMatchObject({
    listing: null,
  });
  expect(knownFrom(null).size).toBe(0);
});
