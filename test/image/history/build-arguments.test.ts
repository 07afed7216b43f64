import { expect, test } from "vitest";
import { buildArgumentsOf } from "../../../src/image/history/build-arguments.ts";
import { longestProcessorMs, processorMs } from "../../support/effort.ts";

function pairs(...history: readonly (string | undefined)[]): readonly string[] | null {
  return buildArgumentsOf(history.map((created_by) => ({ created_by })))?.map(({ name, value }) => `${name}=${value}`) ?? null;
}

test.for([
  { name: "one argument", history: ["ARG A=value"], found: ["A=value"] },
  { name: "an argument without a value", history: ["ARG A"], found: ["A="] },
  { name: "the classic builder's", history: ["/bin/sh -c #(nop)  ARG A=value"], found: ["A=value"] },
  {
    name: "several entries, the longest value first",
    history: ["ARG A=1", undefined, "COPY a /", "ARG B=long"],
    found: ["B=long", "A=1"],
  },
  { name: "several in one entry, read in every way", history: ["ARG A=x B=yy"], found: ["A=x B=yy", "B=yy", "A=x"] },
  { name: "a value with blanks, read in every way", history: ["ARG A=x y"], found: ["A=x y", "A=x", "y="] },
  { name: "a value over several lines", history: ["ARG A=x\ny"], found: ["A=x\ny"] },
  { name: "no ARG", history: ["RUN /bin/sh -c echo ARG A=1", "ARGH=1"], found: [] },
])("$name", ({ history, found }) => {
  expect(pairs(...history)).toEqual(found);
});

test("more than any Dockerfile has are none at all", () => {
  expect(pairs(...Array.from({ length: 2000 }, (_, index) => `ARG A${index}=1`))).toHaveLength(2000);
  expect(pairs(...Array.from({ length: 2001 }, (_, index) => `ARG A${index}=1`))).toBeNull();
});

test("a hostile list is given up soon", () => {
  const takesMs = processorMs(() => expect(pairs(`ARG ${"A=1 ".repeat(250_000)}`)).toBeNull());
  expect(takesMs).toBeLessThan(longestProcessorMs);
});
