import { expect, test } from "vitest";
import { parseCommand } from "./commands.ts";

test.for([
  { line: "::warning::low", command: { name: "warning", properties: {}, data: "low" } },
  { line: " \t::warning::low", command: { name: "warning", properties: {}, data: "low" } },
  { line: "::SET-OUTPUT name=a::b", command: { name: "SET-OUTPUT", properties: { name: "a" }, data: "b" } },
  {
    line: "::error file=a%2Cb.ts,line=3,title=T%3A%25::one%0Atwo%25",
    command: { name: "error", properties: { file: "a,b.ts", line: "3", title: "T:%" }, data: "one\ntwo%" },
  },
  { line: "::error a=b=c,d=,=e,f::", command: { name: "error", properties: { a: "b=c" }, data: "" } },
  { line: "#7 0.1 ##[set-output name=a;b=c]d", command: { name: "set-output", properties: { name: "a", b: "c" }, data: "d" } },
  { line: "##[error]x%5D%3B%0A", command: { name: "error", properties: {}, data: "x];\n" } },
  { line: "::unknown::##[error]x", command: { name: "error", properties: {}, data: "x" } },
  { line: "#7 0.1 ::error::x", command: null },
  { line: "::error", command: null },
  { line: "::errors::x", command: null },
  { line: "##[error", command: null },
  { line: "## [error]x", command: null },
  { line: "::internal-set-repo-path::x", command: null },
])("$line", ({ line, command }) => {
  expect(parseCommand(line, null)).toEqual(command);
});

test("the token that ends stop-commands is a command while it is waited for", () => {
  expect(parseCommand("::pause-1::", "PAUSE-1")).toEqual({ name: "pause-1", properties: {}, data: "" });
  expect(parseCommand("::pause-1::", null)).toBeNull();
});
