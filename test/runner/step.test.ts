import { describe, expect, test } from "vitest";
import { Step } from "./step.ts";

function after(...lines: string[]): Step {
  const step = new Step();
  for (const line of lines) step.line(line);
  return step;
}

describe("between stop-commands and its token", () => {
  const lines = [
    "::stop-commands::t1",
    "::set-output name=a::evil",
    "##[add-mask]log",
    "::stop-commands::t2",
    "::t2::",
    "::t1::",
  ];

  test("nothing is carried out, and every line is shown as it is", () => {
    const step = after(...lines);
    expect([...step.outputs]).toEqual([]);
    expect(step.masks.values).toEqual([]);
    expect(step.log).toEqual(lines);
  });

  test("and after the token commands work again", () => {
    expect([...after(...lines, "::set-output name=a::good").outputs]).toEqual([["a", "good"]]);
  });
});

describe("set-output and save-state", () => {
  test("still work, with a warning", () => {
    const step = after("::set-output name=verdict::pass", "text ##[save-state name=a]b");
    expect([...step.outputs]).toEqual([["verdict", "pass"]]);
    expect([...step.state]).toEqual([["a", "b"]]);
    expect(step.annotations.map((annotation) => annotation.level)).toEqual(["warning", "warning"]);
  });

  test("without a name fail the step", () => {
    expect(after("::set-output::x").hasFailed).toBe(true);
  });
});

describe("masks", () => {
  test("hide a secret in later lines and annotations, each of its lines too, the longest first", () => {
    const step = after("abc first", "::add-mask::abc", "::add-mask::abcdef%0Axyz", "abcdef abc xyz", "::error::abc!");
    expect(step.log).toEqual(["abc first", "*** *** ***", "##[error]***!"]);
    expect(step.annotations[0]?.message).toBe("***!");
  });

  test("that are empty would hide everything: they are refused", () => {
    const step = after("::add-mask:: ", "a b");
    expect(step.log.at(-1)).toBe("a b");
    expect(step.annotations[0]?.message).toMatch("empty");
  });
});

describe("annotations", () => {
  test("are ten of a level, in the log all of them", () => {
    const lines = Array.from({ length: 12 }, (_, number) => [`::error::e${number}`, `::notice::n${number}`]).flat();
    const step = after(...lines);
    expect(step.annotations).toHaveLength(20);
    expect(step.log).toHaveLength(24);
  });

  test("are cut at 4,096 characters and keep where they point", () => {
    const { annotations } = after(`::warning file=Dockerfile,line=3::${"x".repeat(5000)}`);
    expect(annotations[0]?.message).toHaveLength(4096);
    expect(annotations[0]?.properties).toEqual({ file: "Dockerfile", line: "3" });
  });
});

test.for(["set-env name=NODE_OPTIONS", "add-path"])("%s is disabled and fails the step", (command) => {
  expect(after(`::${command}::x`).hasFailed).toBe(true);
});

test("groups are shown as the log shows them, debug lines are not shown", () => {
  expect(after("::group::Build", "inside", "::debug::x", "::endgroup::").log).toEqual([
    "##[group]Build",
    "inside",
    "##[endgroup]",
  ]);
});

test("echo shows commands that are carried out", () => {
  expect(after("::echo::on", "::save-state name=a::b", "::echo::off").log[0]).toBe("::save-state name=a::b");
});
