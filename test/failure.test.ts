import { expect, test } from "vitest";
import { clauseOf, nothingMeasured, userError } from "../src/failure.ts";
import { runFailure } from "../src/report/facts/failure.ts";
import { renderFailureSummary } from "../src/report/markdown/failure.ts";
import { failureAnnotation } from "../src/report/text/annotations.ts";

const missing = userError("nothing-measured", { name: "api", because: userError("build-disk-full", {}).clause });

test("a message that stands in another brings no full stop along", () => {
  expect(missing.message).toBe('No image was measured. "api" was not: The disk is full.');
  expect(missing.at("images.yml:3").message).toBe(`images.yml:3: ${missing.message}`);
});

test.for([
  { of: "a message of the catalogue", error: missing, clause: 'No image was measured. "api" was not: The disk is full' },
  { of: "another error", error: new Error("connect ECONNREFUSED"), clause: "connect ECONNREFUSED" },
  { of: "what is no error", error: "gone", clause: "gone" },
])("a clause is made of $of", ({ error, clause }) => {
  expect(clauseOf(error)).toBe(clause);
});

test("where no image was measured, the summary says why of each, and where the first one failed", () => {
  const place = { file: "api/Dockerfile", line: 3 };
  const error = nothingMeasured([
    { name: "api", because: "The build failed", place, lastOutput: "no such file" },
    ...["web", "worker", "cron", "mailer", "search"].map((name) => ({ name, because: "The disk is full" })),
  ]);
  expect(error.message).toBe(
    'No image was measured. "api" was not: The build failed; "web" was not: The disk is full; "worker" was not: The disk is full; "cron" was not: The disk is full; "mailer" was not: The disk is full; and 1 more were not.',
  );
  const nowhere = { serverUrl: null, repository: null, headSha: null, runUrl: null };
  const summary = renderFailureSummary({ failure: runFailure(error), ...nowhere });
  for (const said of ["`api/Dockerfile:3`", "no such file", "web", "mailer"]) expect(summary).toContain(said);
});

const ofBuild = { kind: "build", place: { file: "Dockerfile", line: 3 }, hint: "Correct that line.", output: [] } as const;

test.for([
  {
    name: "what to do",
    failure: { clause: "The disk is full", lastOutput: null },
    says: { message: "The disk is full. Correct that line.", hint: null },
  },
  {
    name: "the line of output that matters",
    failure: { clause: 'The command "pip install ." failed', lastOutput: "no such file" },
    says: {
      message: 'The command "pip install ." failed; the last line of its output: no such file.',
      hint: "Correct that line.",
    },
  },
])("an annotation has $name", ({ failure, says }) => {
  expect(failureAnnotation({ ...ofBuild, ...failure })).toEqual(says);
});

test.for([null, "x".repeat(4000)])("an annotation has at most 250 characters, however long its parts are (%#)", (lastOutput) => {
  const { message, hint } = failureAnnotation({ ...ofBuild, clause: "It failed ".repeat(100), lastOutput });
  expect(message.length).toBeLessThanOrEqual(250);
  expect(message).toMatch(/\.$/);
  expect(hint).toBe("Correct that line.");
});
