import { expect, test } from "vitest";
import { annotations } from "../../../src/report/text/annotations.ts";
import { before, grownTo, imageResult, measurement, debianImage, report, reportOf } from "../../support/reports.ts";
import { stateOf, states } from "../../support/states.ts";

function levels(state: string): readonly string[] {
  return annotations(stateOf(state)).map(({ level }) => level);
}

test.for([
  ["unchanged", []],
  ["grew-within-budget", []],
  ["warning", ["warning"]],
  ["justified", ["notice"]],
  ["unjustified", ["error"]],
  ["too-large", ["error"]],
  ["no-baseline", ["notice"]],
  ["no-baseline-red", ["error"]],
  ["unknown", ["warning"]],
  ["unknown-red", ["error"]],
  ["recorded", []],
] as const)("%s is annotated as %j", ([state, expected]) => {
  expect(levels(state)).toEqual(expected);
});

test("an annotation stands at the instruction that grew most and says what to write", () => {
  expect(annotations(stateOf("unjustified"))).toEqual([
    {
      level: "error",
      title: "Image size of api: needs a justification",
      message: expect.stringContaining("Image-Size-Justification: <why the image must grow> (up to 336 MB)"),
      file: "Dockerfile",
      startLine: 14,
      endLine: 14,
    },
  ]);
});

test("where there are several images, the line to paste names the image", () => {
  expect(annotations(stateOf("ten-images")).map(({ message }) => /Justification\((\w+)\)/.exec(message)?.[1])).toEqual([
    "mailer",
    "search",
    undefined,
  ]);
});

test("nothing points at a line when only the base image grew", () => {
  expect(annotations(stateOf("base-image-grew")).map(({ file }) => file)).toEqual([undefined]);
});

test("what failed beside the verdict is a warning, and a refused candidate is not", () => {
  const given = report(
    { head: measurement([debianImage(before)]), notes: ["run 7 was refused"] },
    { warnings: ["the comment could not be written"] },
  );
  expect(annotations(given)).toEqual([{ level: "warning", title: "Image size", message: "The comment could not be written" }]);
});

test("there are never more of a level than GitHub keeps, and the last one says so", () => {
  const names = Array.from({ length: 30 }, (_, index) => `image-${index}`);
  const found = annotations(reportOf(names.map((name) => imageResult({ name, ...grownTo({ apt: 300, app: 50 }) }))));
  expect(found).toHaveLength(10);
  expect(found.at(-1)?.message).toBe("21 more like these are in the job summary.");
});

test.for(Object.keys(states))(
  "%s: each is one sentence of at most 250 characters that points nowhere else on the page",
  (name) => {
    const messages = annotations(stateOf(name)).map(({ message }) => message);
    expect(messages.filter((message) => message.length > 250 || /\b(?:above|below)\b|\n/.test(message))).toEqual([]);
  },
);

test("a message is short, whatever others have written", () => {
  const given = report({
    name: "n".repeat(256),
    ...grownTo({ apt: 300, app: 50 }),
    justification: { kind: "unreadable", because: "x".repeat(9000) },
  });
  expect(annotations(given).map(({ message }) => message.length <= 250 && !message.includes("\n"))).toEqual([true]);
});

test("an annotation names the packages that an instruction brought", () => {
  const [annotation] = annotations(stateOf("packages-known"));
  expect(annotation?.message).toContain(
    "(new ty +12.1 MB, new zizmor +9.2 MB, removed black −2.9 MB, mypy 1.17.0 → 1.18.2 +1.2 MB)",
  );
});
