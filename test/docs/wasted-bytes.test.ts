import { expect, test } from "vitest";
import { mergeLayers } from "../../src/image/tree/tree.ts";
import { listingOf } from "../support/listed.ts";
import { wasteImages } from "../support/waste-images.ts";
import { read } from "./files.ts";

const rows = new Map(
  [...read("bench/wasted-bytes.md").matchAll(/^\| (.*?) \| ([\d,]+) \| [\d,]+ \|$/gm)].map(([, name = "", bytes = ""]) => [
    name,
    bytes,
  ]),
);

test.for(wasteImages)("the page says how much is wasted when $name", async ({ name, layers }) => {
  const listings = await Promise.all(layers.map(listingOf));
  const { waste } = mergeLayers(listings.map((listing) => ({ listing, isBase: false })));
  expect(rows.get(name)).toBe(waste.total.uncompressedBytes.toLocaleString("en-US"));
});

test("the page has a row for each of these images and no other", () => {
  expect([...rows.keys()]).toEqual(wasteImages.map(({ name }) => name));
});
