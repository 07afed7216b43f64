import { expect, test } from "vitest";
import { htmlDetails } from "../../../src/report/html/file-details.ts";
import { renderHtml } from "../../../src/report/html/report.ts";
import { withBrowser } from "../../support/browser.ts";
import { contentOf, debianImage, before, grownTo, imageResult, reportOf } from "../../support/reports.ts";
import { stateOf } from "../../support/states.ts";
import { detailsOf } from "../../support/details.ts";

const bytes = (megabytes: number) => ({ compressedBytes: megabytes * 1e6, uncompressedBytes: megabytes * 2e6 });
const waste = (totalMegabytes: number) => ({
  total: bytes(totalMegabytes),
  topPaths: [{ path: "tmp/build", kind: "deleted" as const, layer: 4, hiddenBy: 5, bytes: bytes(3) }],
});

/** A page of an image of which only the most wasteful path is known. */
function pageWith(totalMegabytes: number): string {
  const head = contentOf(debianImage(before), [{ "usr/lib/a": 28 }, {}, {}, {}, { "usr/bin/b": 180 }], waste(totalMegabytes));
  const result = imageResult({ ...grownTo(before), contents: new Map([["linux/amd64", { head, baseline: null, notes: [] }]]) });
  const report = reportOf([result]);
  return renderHtml(report, htmlDetails(report, { images: [result] }));
}

test("waste that is listed is on the page with its bytes", () => {
  expect(pageWith(8)).toMatch(/"wastedBytes":\[[^\]]*3000000/);
});

test("waste that is not listed path by path is told as a sum", () => {
  expect(pageWith(8)).toContain("Of 8.0 MB of waste, 3.0 MB are listed by path; the rest is in smaller ones.");
  expect(pageWith(3)).not.toContain("of waste");
});

withBrowser((open) => {
  test("files that are too small and too many to be listed are told by their number", async () => {
    const made = stateOf("unjustified");
    const html = renderHtml(made, detailsOf(made));
    const { page } = await open(html.replace('"omitted":0', '"omitted":51234'));
    const notice = page.getByText("Only the 8 largest files are listed here and on the map; 51,234 smaller ones are not.");
    expect(await notice.isVisible()).toBe(true);
    const whole = await open(html);
    expect(await whole.page.getByText("largest files are listed").count()).toBe(0);
  });
});
