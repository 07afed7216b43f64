import { expect, test } from "vitest";
import { parseBandwidth, parsePrice } from "../../../src/cost/cost-rules.ts";
import { renderSeries, seriesOf, type SeriesRules } from "../../../src/report/text/cost-series.ts";

/** A version of layers by name and megabytes. */
function version(name: string, layers: Readonly<Record<string, number>>) {
  const blobs = new Map(Object.entries(layers).map(([layer, megabytes]) => [layer, megabytes * 1_000_000]));
  return { name, blobs, platforms: new Map([["linux/amd64", blobs]]) };
}

const versions = [
  version("registry://ghcr.io/acme/app:1", { base: 40, "source 1": 1 }),
  version("registry://ghcr.io/acme/app:2", { base: 40, "source 2": 2 }),
  version("registry://ghcr.io/acme/app:\u001B[31m3", { base: 40, "source 3": 3 }),
];
const nothing: SeriesRules = { price: null, bandwidth: null, retention: null };
const everything: SeriesRules = {
  price: parsePrice("0.10"),
  bandwidth: parseBandwidth("8 Mbit/s"),
  retention: { kind: "last", versions: 2 },
};

test("versions are a table with what they come to, and nothing that was not asked for", () => {
  expect(renderSeries(seriesOf(versions, nothing), 80)).toMatchInlineSnapshot(`
    "  Version                                 Size       New   Registry holds   Update pulls
      registry://ghcr.io/acme/app:1        41.0 MB   41.0 MB          41.0 MB              –
      registry://ghcr.io/acme/app:2        42.0 MB    2.0 MB          43.0 MB         2.0 MB
      registry://ghcr.io/acme/app:�[31m3   43.0 MB    3.0 MB          46.0 MB         3.0 MB

    After 3 pushes the registry holds 46.0 MB. Each after the first added 2.5 MB on
    average.
    "
  `);
});

test("price, bandwidth and retention are told where they are given", () => {
  expect(renderSeries(seriesOf(versions, everything), 80)).toMatchInlineSnapshot(`
    "  Version                                 Size       New   Registry holds   Update pulls      In
      registry://ghcr.io/acme/app:1        41.0 MB   41.0 MB          41.0 MB              –       –
      registry://ghcr.io/acme/app:2        42.0 MB    2.0 MB          43.0 MB         2.0 MB   2.0 s
      registry://ghcr.io/acme/app:�[31m3   43.0 MB    3.0 MB          46.0 MB         3.0 MB   3.0 s

    After 3 pushes the registry holds 46.0 MB, less than 0.01 a month at 0.10
    per GB. Each after the first added 2.5 MB on average.
    With the last 2 versions kept, it holds 45.0 MB, less than 0.01 a month at 0.10
    per GB.
    "
  `);
});

test("one version alone has no pace and nothing before it", () => {
  expect(seriesOf(versions.slice(0, 1), everything)).toEqual({
    images: [
      {
        image: "registry://ghcr.io/acme/app:1",
        sizeBytes: 41_000_000,
        newBytes: 41_000_000,
        storedBytes: 41_000_000,
        retainedBytes: 41_000_000,
        pullBytes: null,
        pullMilliseconds: null,
      },
    ],
    storedBytes: 41_000_000,
    bytesPerPush: null,
    retention: { policy: "last 2", keeps: { kind: "last", versions: 2 }, storedBytes: 41_000_000 },
    price: { perGbMonth: "0.10", stored: "0.0041", retained: "0.0041" },
    bandwidth: "8 Mbit/s",
  });
});

test("the numbers are integers, and prices are exact", () => {
  const { images, ...totals } = seriesOf(versions, everything);
  expect(images.at(-1)).toMatchObject({
    newBytes: 3_000_000,
    storedBytes: 46_000_000,
    retainedBytes: 45_000_000,
    pullBytes: 3_000_000,
    pullMilliseconds: 3000,
  });
  expect(totals).toEqual({
    storedBytes: 46_000_000,
    bytesPerPush: 2_500_000,
    retention: { policy: "last 2", keeps: { kind: "last", versions: 2 }, storedBytes: 45_000_000 },
    price: { perGbMonth: "0.10", stored: "0.0046", retained: "0.0045" },
    bandwidth: "8 Mbit/s",
  });
});
