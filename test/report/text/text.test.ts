import { expect, test } from "vitest";
import { renderText } from "../../../src/report/text/text.ts";
import { debianImage, layer, measurement, platform, report, before, claim } from "../../support/reports.ts";
import { nasty } from "../../support/parsed.ts";
import { golden, stateOf, states } from "../../support/states.ts";

test.for(golden.text)("the text of %s reads as recorded", async (name) => {
  await expect(renderText(stateOf(name), { colours: false, columns: 80 })).toMatchFileSnapshot(`../golden/${name}.txt`);
});

test.for([
  ["unchanged", 32],
  ["warning", 33],
  ["unknown", 33],
  ["unjustified", 31],
  ["no-baseline-red", 31],
] as const)("with colours, the first line of %s has colour %i", ([name, colour]) => {
  expect(renderText(stateOf(name), { colours: true })).toMatch(new RegExp(`^\u001B\\[${colour}m\u001B\\[1mImage size: `));
});

test("without colours there is no escape sequence in any state", () => {
  expect(
    Object.values(states)
      .map((one) => renderText(one, { colours: false }))
      .join(""),
  ).not.toContain("\u001B");
});

test.each(nasty)("%j orders neither terminal nor runner", (text) => {
  const name = (text.trim() || "x").slice(0, 256);
  const head = measurement([platform([...debianImage(before).layers, layer(text.slice(0, 2000), 90)], name)]);
  const baseline = measurement([debianImage(before, name)]);
  const found = [
    report({ name, head, baseline, justification: claim(text || "x"), notes: [text] }),
    report({ name, head, baseline, justification: { kind: "unreadable", because: text } }),
    report({ name, baseline: { kind: "absent", because: text, notes: [] } }),
  ];
  for (const one of found) {
    expect(renderText(one, { colours: false })).not.toMatch(/[^\P{Cc}\n]|##\[|^\s*::/mu);
  }
});

test.for(Object.keys(states))("the text of %s fits 80 columns, but for what is to be copied", (name) => {
  const lines = renderText(stateOf(name), { colours: false, columns: 80 }).split("\n");
  const isCopied = (line: string) => /^ {4,6}(?:Image-Size-Justification|RUN |&& |COPY |FROM |#)|^ {10}&& /.test(line);
  expect(lines.filter((line) => Array.from(line).length > 80 && !isCopied(line))).toEqual([]);
});

test("has a line to paste for each image that needs one: a terminal has no folds", () => {
  const lines = renderText(stateOf("twelve-red-images"), { colours: false }).match(/Image-Size-Justification\(.*?\)/g) ?? [];
  expect(new Set(lines).size).toBe(12);
});

test.for([60, 80, 100])("in %i columns nothing is wider either", (columns) => {
  const text = renderText(stateOf("unjustified"), { colours: false, columns });
  const widest = Math.max(
    ...text
      .split("\n")
      .filter((line) => !line.includes("Image-Size-J"))
      .map((line) => Array.from(line).length),
  );
  expect(widest).toBeLessThanOrEqual(columns);
});
