import { describe, expect, test } from "vitest";
import { LineSplitter, longestLine, neutralise, redactor } from "../../../src/adapters/process/build-log.ts";

// What the runner does with a line: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
const dotnetBlanks = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
function isRunnerCommand(line: string): boolean {
  return line.replace(dotnetBlanks, "").startsWith("::") || line.includes("##[");
}

describe("a line of output", () => {
  test.for([
    "::set-output name=verdict::pass",
    "::add-mask::a",
    "  ::error::x",
    "\t::stop-commands::x",
    "\u0085::error::x",
    "\u00a0\u2003\u3000\u2028::error::x",
    "\ufeff::error::x",
    "\u001b[31m::error::x",
    "\u0001::error::x",
    "\u001b]0;title\u0007::error::x",
    "\u202e::error::x",
    ":\u0000:error::x",
    "##[set-output name=verdict]pass",
    "#5 0.123 ##[error]x",
    "###[group]x",
    "##\u001b[0m[error]x",
    "##\u0000[error]x",
    "####[[x",
  ])("%j gives the runner no command", (line) => {
    expect(isRunnerCommand(neutralise(line))).toBe(false);
  });

  test.for([
    { line: "#5 [1/2] COPY a /a", shown: "#5 [1/2] COPY a /a" },
    { line: "::error::x", shown: ":\u200b:error::x" },
    { line: "a ##[group]b", shown: "a #\u200b#[group]b" },
    { line: "std::vector<int> a", shown: "std::vector<int> a" },
    { line: "\u001b[33m2 warnings found\u001b[0m", shown: "2 warnings found" },
    { line: "tab\tand ünïcödé 📦", shown: "tab\tand ünïcödé 📦" },
    { line: "bell\u0007 and back\u0008", shown: "bell and back" },
  ])("$line is shown readably", ({ line, shown }) => {
    expect(neutralise(line)).toBe(shown);
  });

  test("of 1 MB is cut in the middle with a note: its end says why", () => {
    const shown = neutralise(`ERROR: ${"x".repeat(1_000_000)} exit code: 7`);
    expect(shown.length).toBeLessThan(longestLine + 60);
    expect(shown).toMatch(/^ERROR: x+ … \(the middle of this line is left out\) … x+ exit code: 7$/);
  });
});

function split(...chunks: (string | Buffer)[]): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.write(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe("a stream of output", () => {
  test.for([
    { of: "lines", chunks: ["a\nb\n"], lines: ["a", "b"] },
    { of: "a last line without an end", chunks: ["a\nb"], lines: ["a", "b"] },
    { of: "a line in pieces", chunks: ["a", "b", "\nc\n"], lines: ["ab", "c"] },
    { of: "Windows lines", chunks: ["a\r\nb\r\n"], lines: ["a", "b"] },
    { of: "a Windows line end in two pieces", chunks: ["a\r", "\nb"], lines: ["a", "b"] },
    { of: "a progress bar", chunks: ["10%\r20%\r30%\n"], lines: ["10%", "20%", "30%"] },
    { of: "empty lines", chunks: ["a\n\n", "\nb"], lines: ["a", "", "", "b"] },
    { of: "nothing", chunks: [], lines: [] },
  ])("is taken apart: $of", ({ chunks, lines }) => {
    expect(split(...chunks)).toEqual(lines);
  });

  test("keeps a character that two chunks share", () => {
    const bytes = Buffer.from("größe 📦\n");
    const pieces = [...bytes].map((byte) => Buffer.from([byte]));
    expect(split(...pieces)).toEqual(["größe 📦"]);
  });

  test("does not let a command through behind a lone carriage return", () => {
    expect(split("harmless\r::set-output name=a::b\n").filter((line) => isRunnerCommand(neutralise(line)))).toEqual([]);
  });

  test("of one line without an end takes bounded memory", () => {
    const chunk = "x".repeat(64 * 1024);
    const [line = "", ...others] = split(...Array.from({ length: 64 }, () => chunk), "\nnext\n");
    expect(line.length).toBe(2 * longestLine + 1);
    expect(others).toEqual(["next"]);
  });
});

test("a long line in pieces shows no part of a secret that was torn apart", () => {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(neutralise(redactor(["hunter2hunter2"])(line))));
  const long = `ERROR: process "${"hunter2hunter2 ".repeat(20_000)}" did not complete successfully: exit code: 7`;
  for (let at = 0; at < long.length; at += 1111) splitter.write(Buffer.from(long.slice(at, at + 1111)));
  splitter.end();
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(" … (the middle of this line is left out) … ");
  expect(lines[0]).not.toMatch(/hunter2/);
});

test("the end of a long line is shown, where a build says how a command of many lines ended", () => {
  const lines: string[] = [];
  const splitter = new LineSplitter((line) => lines.push(neutralise(line)));
  splitter.write(Buffer.from(`ERROR: process "${"long ".repeat(20_000)}" did not complete successfully: exit code: 7`));
  splitter.end();
  expect(lines).toEqual([expect.stringMatching(/^ERROR: process "long .*long " did not complete successfully: exit code: 7$/)]);
});

describe("secrets", () => {
  test.for([
    { secrets: ["hunter2"], line: "the password is hunter2, yes hunter2", shown: "the password is ***, yes ***" },
    { secrets: ["first line\nsecond line"], line: "0.1 second line", shown: "0.1 ***" },
    { secrets: ["abc", "abcdef"], line: "abcdef", shown: "***" },
    { secrets: ["$&", "a.*c"], line: "a.*c abc", shown: "*** abc" },
    { secrets: ["", "1", " "], line: "1 of 12", shown: "1 of 12" },
  ])("$secrets are hidden in '$line'", ({ secrets, line, shown }) => {
    expect(redactor(secrets)(line)).toBe(shown);
  });
});
