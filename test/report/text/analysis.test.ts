import { expect, test } from "vitest";
import { renderAnalysis } from "../../../src/report/markdown/analysis.ts";
import { renderText } from "../../../src/report/text/text.ts";
import { analyzedState } from "../../support/states.ts";

test("what is in one image, packages among it, reads as recorded in a terminal and in Markdown", async () => {
  const report = analyzedState();
  await expect(renderText(report, { colours: false, columns: 80 })).toMatchFileSnapshot(
    "../golden-analysis/packages-analyzed.txt",
  );
  await expect(renderAnalysis(report)).toMatchFileSnapshot("../golden-analysis/packages-analyzed.md");
});

test("of many packages the largest are told, and how many there are besides", () => {
  const text = renderText(analyzedState(30), { colours: false, columns: 80 });
  expect(text).toMatch(/Largest packages:\n +40\.0 MB {2}torch 2\.8\.0\+cpu \(pypi\)\n/);
  expect(text).toMatch(/ in 25 smaller packages\n/);
});
