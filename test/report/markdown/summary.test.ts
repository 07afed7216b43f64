import { describe, expect, test } from "vitest";
import type { RecordedSize } from "../../../src/baseline/documents.ts";
import type { RecordedPackage } from "../../../src/baseline/recorded-packages.ts";
import { renderSummary } from "../../../src/report/markdown/summary.ts";
import { debianImage, before, grownTo, historyOf, imageResult, measurement, report, reportOf } from "../../support/reports.ts";
import { lively, nodesOf } from "../../support/parsed.ts";
import { golden, stateOf } from "../../support/states.ts";

function charts(markdown: string): readonly string[] {
  return nodesOf(markdown).flatMap((node) => (node.type === "code" && node.lang === "mermaid" ? [node.value] : []));
}

test.for(golden.summary)("the summary of %s reads as recorded", async (name) => {
  await expect(renderSummary(stateOf(name))).toMatchFileSnapshot(`../golden/${name}.summary.md`);
});

describe("the trend", () => {
  test("is a chart of numbers with plain labels, and a table", () => {
    const markdown = renderSummary(report({ history: historyOf(4, (index) => 240_000_000 + index * 1_000_000) }));
    expect(charts(markdown)).toEqual([
      [
        `%%{init: {"xyChart": {"width": 900, "height": 320}, "themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%`,
        "xychart-beta",
        '    title "linux-amd64 - compressed size in MB"',
        '    x-axis ["686780c", "0f98b1f", "78b3ba1", "512572f", "1405df6", "this run"]',
        '    y-axis "MB" 215.49 --> 269.64',
        "    line [240.00, 241.00, 242.00, 243.00, 245.12, 245.12]",
      ].join("\n"),
    ]);
    expect(nodesOf(markdown).filter(({ type }) => type === "table")).toHaveLength(4);
  });

  test("of many builds counts them instead of naming each", () => {
    const [chart = ""] = charts(renderSummary(report({ history: historyOf(300, () => 240_000_000) })));
    expect(chart).toContain('x-axis "recorded builds, the last is this run" 1 --> 40');
  });

  test("labels hold no character that Mermaid could read", () => {
    const platform = 'linux/"];\n<b>漢%%{init}';
    const history = historyOf(3, () => 5, platform);
    const [chart = ""] = charts(
      renderSummary(
        report({
          head: measurement([debianImage(before, platform)]),
          baseline: measurement([debianImage(before, platform)]),
          history,
        }),
      ),
    );
    const title = /title "(.*)"/.exec(chart)?.[1] ?? "";
    expect(title).toMatch(/^[A-Za-z0-9 ._-]+$/);
    expect(chart.split("\n")).toHaveLength(6);
  });

  test("names the packages that were recorded with a size, as text", () => {
    const packages: RecordedPackage[] = [
      { change: "upgraded", name: "vite", versions: ["6|<b>"], baselineVersions: ["5"], growthBytes: 1_400_000 },
    ];
    const history = historyOf(5, (index) => 200e6 + index * 3e6).map(({ commit, recordedAt, platforms }): RecordedSize => ({
      commit,
      recordedAt,
      platforms: platforms.map(({ platform, sizeBytes }) => ({ platform, sizeBytes, packages })),
    }));
    const markdown = renderSummary(report({ ...grownTo(before), history }));
    expect(markdown).toContain(": `vite` 5 → 6&#124;&#60;b&#62; ");
    expect(lively(markdown)).toEqual(lively(renderSummary(report({ ...grownTo(before), history: historyOf(5, () => 200e6) }))));
  });

  test("is left out while there is nothing but this run and its baseline", () => {
    expect(charts(renderSummary(report()))).toEqual([]);
  });
});

test("a summary of a thousand images with four-byte names stays below 1 MiB and says what it left out", () => {
  const one = imageResult({ ...grownTo({ apt: 300, app: 50 }), history: historyOf(250, (index) => 240e6 + index) });
  const results = Array.from({ length: 1000 }, (_, index) => ({
    ...one,
    image: { ...one.image, name: `${"😀".repeat(110)}${index}` },
  }));
  const markdown = renderSummary(reportOf(results));
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1024 * 1024);
  expect(markdown).toContain("more platforms that are not shown here");
  expect(lively(markdown, ["https://github.com/octo-org/shop/", "https://github.com/octo-org/image-size-budget/"])).toEqual([]);
});
