import { expect, test } from "vitest";
import { LiveLine } from "../../../src/adapters/process/live-line.ts";

/** A terminal of some width, and what it shows in its one line. */
function screen(columns: number) {
  let written = "";
  const stream = { columns, write: (text: string) => (written += text) !== "" };
  const shown = () => written.split("\r").reduce((line, part) => part + line.slice(part.length), "");
  return { live: new LiveLine(stream), shown, written: () => written };
}

test("says what is under way and what it said last, and leaves nothing", () => {
  const { live, shown } = screen(80);
  const task = live.begin("Build api");
  expect(shown()).toBe("Build api · 0 s");
  live.clear();
  expect(shown().trim()).toBe("");
  task.end();
  expect(shown().trim()).toBe("");
});

test("a shorter line leaves nothing of a longer one", () => {
  const { live, shown } = screen(80);
  const first = live.begin("Build an image with a long name");
  const second = live.begin("Build b");
  expect(shown().trim()).toBe("Build an image with a long name and 1 more · 0 s");
  first.end();
  expect(shown().trim()).toBe("Build b · 0 s");
  second.end();
  expect(shown().trim()).toBe("");
});

test("never fills the last column, however narrow the terminal is", () => {
  const { live, written } = screen(20);
  live.begin("Build an image with a long name").end();
  expect(
    Math.max(
      ...written()
        .split("\r")
        .map((part) => part.length),
    ),
  ).toBe(19);
});
