import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { eachLine } from "./lines.ts";

test.for([
  { chunks: ["one\ntw", "o\n"], lines: ["one", "two"] },
  { chunks: ["one\r", "\ntwo"], lines: ["one", "two"] },
  { chunks: ["50 %\r::set-output name=a::b\r"], lines: ["50 %", "::set-output name=a::b"] },
  { chunks: ["a\n\nb"], lines: ["a", "", "b"] },
  { chunks: ["a\u2028b"], lines: ["a\u2028b"] },
  { chunks: [], lines: [] },
])("$chunks are the lines $lines", async ({ chunks, lines }) => {
  const seen: string[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  eachLine(stream, (line) => seen.push(line));
  await new Promise((resolve) => stream.once("close", resolve));
  expect(seen).toEqual(lines);
});

test("a character that is cut in two by the pipe stays whole", async () => {
  const bytes = Buffer.from("größe\n");
  const seen: string[] = [];
  const stream = Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]);
  eachLine(stream, (line) => seen.push(line));
  await new Promise((resolve) => stream.once("close", resolve));
  expect(seen).toEqual(["größe"]);
});
