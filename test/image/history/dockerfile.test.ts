import { describe, expect, test } from "vitest";
import { finalStage, instructionsByLine, type StageChoice } from "../../../src/image/history/dockerfile.ts";

const lastStage: StageChoice = { target: "", buildArgs: [], buildContexts: [] };

/** `image: RUN 2, COPY 3-4`. */
function told(text: string, choice: Partial<StageChoice> = {}): string | null {
  const stage = finalStage(text, { ...lastStage, ...choice });
  if (stage === null) return null;
  const lines = stage.instructions.map(({ keyword, startLine, endLine }) =>
    startLine === endLine ? `${keyword} ${startLine}` : `${keyword} ${startLine}-${endLine}`,
  );
  return `${stage.base}: ${lines.join(", ")}`;
}

const stages = `ARG BASE=debian
FROM scratch AS root
COPY a /a
FROM \${BASE} AS build
RUN make
FROM Root AS Middle
COPY --from=build /b /b
FROM middle
COPY c /c
`;

describe("the final stage", () => {
  test.for([
    { name: "is the last one, with those it builds on", choice: {}, expected: "scratch: COPY 3, COPY 7, COPY 9" },
    { name: "is the target, whatever capitals it has", choice: { target: "MIDDLE" }, expected: "scratch: COPY 3, COPY 7" },
    { name: "is the target's number", choice: { target: "1" }, expected: "image: RUN 5" },
    { name: "may be none", choice: { target: "nope" }, expected: null },
    {
      name: "builds on a stage that a build-arg names",
      choice: { target: "build", buildArgs: ["BASE=root"] },
      expected: "scratch: COPY 3, RUN 5",
    },
    {
      name: "builds on nothing known when a context takes a stage's place",
      choice: { buildContexts: ["root=docker-image://x"] },
      expected: "unknown: COPY 7, COPY 9",
    },
  ])("$name", ({ choice, expected }) => {
    expect(told(stages, choice)).toBe(expected);
  });

  test.for([
    {
      name: "lines that go on, with a comment inside",
      text: "FROM a\nRUN b && \\\n  # why\n  c\nCMD d\n",
      expected: "image: RUN 2-4, CMD 5",
    },
    { name: "another escape character", text: "# escape=`\nFROM a\nRUN b `\n c\n", expected: "image: RUN 3-4" },
    {
      name: "here-documents",
      text: "FROM a\nRUN <<EOF\nFROM b\nEOF\nCOPY <<A <<B /\na\nA\nb\nB\n",
      expected: "image: RUN 2-4, COPY 5-9",
    },
    { name: "small letters", text: "from a\nrun b\n", expected: "image: RUN 2" },
    { name: "a stage that builds on one of its own name", text: "FROM debian AS debian\nRUN a\n", expected: "image: RUN 2" },
    { name: "Windows line ends", text: "FROM scratch\r\nCOPY a /\r\n", expected: "scratch: COPY 2" },
    {
      name: "an ONBUILD, once and one stage further",
      text: "FROM scratch AS a\nONBUILD COPY b /\nFROM a AS c\nRUN d\nFROM c\nRUN e\n",
      expected: "scratch: COPY 2, RUN 4, RUN 6",
    },
    { name: "a base that only a shell could work out", text: "ARG A\nFROM ${A:-scratch}\nRUN a\n", expected: "unknown: RUN 3" },
    { name: "a base without a value", text: "ARG A\nFROM $A\nRUN a\n", expected: "unknown: RUN 3" },
    { name: "nothing", text: "", expected: null },
    { name: "no Dockerfile", text: "\u0000\u0001 {}", expected: null },
  ])("is found with $name", ({ text, expected }) => {
    expect(told(text)).toBe(expected);
  });

  test("of a file that nobody writes is not looked for", () => {
    expect(told(`FROM a\n${"RUN b\n".repeat(50_000)}`)).toBeNull();
    expect(instructionsByLine("#".repeat(300_000))).toBeNull();
  });
});

test("layers are made where ADD, COPY, RUN, WORKDIR and what ONBUILD keeps for later begin", () => {
  const text = "FROM a\nADD b /\nENV c=d\nCOPY \\\n e /\nRUN f\nWORKDIR /g\nONBUILD RUN h\nCMD i\n";
  expect([...(instructionsByLine(text)?.keys() ?? [])]).toEqual([2, 4, 6, 7, 8]);
});
