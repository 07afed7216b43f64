import { describe, expect, test } from "vitest";
import { ratchet, type Ratchet } from "../../src/dashboard/ratchet.ts";
import { parseConfig } from "../../src/inputs/config.ts";
import { renderRatchet } from "../../src/report/text/ratchet.ts";
import { baseline, dashboard } from "../support/dashboards.ts";
import { threshold } from "../support/values.ts";

const { images } = dashboard([
  baseline({ name: "api", megabytes: 100 }),
  baseline({ name: "web", megabytes: 60, platforms: ["linux/amd64", "linux/arm64"] }),
]);

function lowered(file: string, headroom = "5%"): Ratchet {
  return ratchet(file, images, threshold(headroom));
}

const file = `# Budgets of the shop.
defaults:
  max-size: "200 MB"   # for small ones

images:
  - name: web   # the shop window
    context: web
  - { name: api, max-size: 150MB, context: api } # in one line
`;

describe("ceilings", () => {
  test("are lowered where they stand, and everything else of the file stays as it is", () => {
    expect(lowered(file).text).toBe(file.replace('"200 MB"', '"63.1 MB"').replace("150MB", "106 MB"));
  });

  test("of what is written can be read, and leave at least the headroom", () => {
    const { images: parsed } = parseConfig("config.yml", lowered(file).text, {});
    expect(parsed.map(({ raw }) => [raw["name"], raw["max-size"]])).toEqual([
      ["web", "63.1 MB"],
      ["api", "106 MB"],
    ]);
  });

  test("are never raised", () => {
    const tight = file.replace("200 MB", "60.1 MB").replace("150MB", "90MB");
    const told = lowered(tight);
    expect(told).toMatchObject({ text: tight, lowered: [], kept: 2 });
    expect(renderRatchet(told)).toBe("Nothing to lower: 2 ceilings with no more than the headroom above what is recorded.\n");
  });

  test("stay where lowering them twice would", () => {
    const once = lowered(file).text;
    expect(lowered(once)).toMatchObject({ text: once, lowered: [] });
  });

  test.for([
    { headroom: "10 MB", api: "111 MB" },
    { headroom: "5% and 20 MB", api: "121 MB" },
    { headroom: "30% and 20 MB", api: "131 MB" },
    { headroom: "60%", api: "150MB" },
  ])("leave $headroom free", ({ headroom, api }) => {
    expect(lowered(file, headroom).text).toContain(`max-size: ${api}`);
  });

  test("that an image needs which was never recorded stay, whoever else has them", () => {
    const more = `${file}  - name: worker\n`;
    const told = lowered(more);
    expect(told.text).toBe(more.replace("150MB", "106 MB"));
    expect(renderRatchet(told)).toMatchInlineSnapshot(`
      "api: max-size 150MB → 106 MB (recorded: 100.0 MB)
      Not recorded, so left as it is: worker.
      "
    `);
  });

  test("of what is unpacked are lowered by what is unpacked", () => {
    const unpacked = images.find(({ name }) => name === "api")?.platforms[0]?.uncompressedBytes ?? 0;
    const told = lowered("images:\n  - name: api\n    max-uncompressed-size: 9 GB\n", "0%");
    expect(told.lowered).toMatchObject([{ rule: "max-uncompressed-size", sizeBytes: unpacked }]);
  });

  test.for([
    { what: "a file without any", text: "images:\n  - name: api\n" },
    { what: "an alias", text: "images:\n  - name: web\n    owner: &size 900 MB\n  - name: api\n    max-size: *size\n" },
    { what: "a text of several lines", text: "images:\n  - name: api\n    max-size: >-\n      900 MB\n" },
  ])("in $what are left alone", ({ text }) => {
    expect(lowered(text)).toMatchObject({ text, lowered: [] });
  });
});

test("what was lowered is told, and why", () => {
  expect(renderRatchet(lowered(file))).toMatchInlineSnapshot(`
    "api: max-size 150MB → 106 MB (recorded: 100.0 MB)
    default of web: max-size 200 MB → 63.1 MB (recorded: 60.0 MB)
    "
  `);
});
