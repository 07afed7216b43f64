import { expect, test } from "vitest";
import { wrap } from "../../../src/report/text/wrap.ts";

test.for([
  ["breaks between words", "one two three", 7, "", ["one two", "three"]],
  ["indents what goes on", "  one two three", 7, "    ", ["  one", "    two", "    three"]],
  ["breaks a word that is longer than a line", "a 0123456789abcdef b", 10, "", ["a", "0123456789", "abcdef b"]],
  ["counts characters, not code units", "📦📦 📦📦", 5, "", ["📦📦 📦📦"]],
  ["keeps a number and its unit together", "a layer of 90.5 MB", 16, "", ["a layer of", "90.5 MB"]],
  ["has one line for nothing", "", 80, "", [""]],
] as const)("%s", ([, text, columns, indent, lines]) => {
  expect(wrap(text, columns, indent)).toEqual(lines);
});

test("takes time in proportion to the text", () => {
  expect(wrap("x ".repeat(500_000), 80).length).toBe(12_500);
  expect(wrap("x".repeat(1_000_000), 80).length).toBe(12_500);
});
