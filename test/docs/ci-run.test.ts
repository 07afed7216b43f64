import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./files.ts";

/** Stands in for npm, so that what .ci/run does with its answers is seen in a second. */
const npm = `#!/bin/sh
case "$*" in
  ci) exit "$CI_STATUS" ;;
  test) printf '%s\\n' "BuildKit: $IMAGE_SIZE_BUDGET_BUILDKIT" "$CLOSING_LINE" 'npm: end of test'; exit "$TEST_STATUS" ;;
  'run check') echo 'checked'; exit "$CHECK_STATUS" ;;
  *) echo "unexpected: npm $*"; exit 99 ;;
esac
`;

let directory = "";
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "ci-run-"));
  writeFileSync(join(directory, "npm"), npm, { mode: 0o755 });
});
afterAll(() => rmSync(directory, { recursive: true }));

const passed = "12 passed, 0 failed";
const cases = [
  { name: "all is well", test: 0, check: 0, status: 0, last: passed },
  { name: "a test fails", test: 1, check: 0, status: 1, last: "11 passed, 1 failed" },
  { name: "a check fails", test: 0, check: 3, status: 3, last: passed },
  { name: "a test and a check fail", test: 1, check: 3, status: 1, last: "11 passed, 1 failed" },
  { name: "some tests were skipped", test: 0, check: 0, status: 0, last: "10 passed, 0 failed, 2 skipped" },
];

test.for(cases)(
  "when $name, .ci/run exits with $status, tells of the checks, and ends with the test runner's line",
  ({ test: tested, check, status, last }) => {
    const answers = { CI_STATUS: "0", TEST_STATUS: String(tested), CHECK_STATUS: String(check), CLOSING_LINE: last };
    const { stdout, ...end } = run(answers);
    expect(end.status).toBe(status);
    expect(stdout).toContain("npm: end of test\nchecked\n");
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(last);
  },
);

test("when the installation fails, .ci/run fails and says that no test ran", () => {
  const { status, stdout } = run({ CI_STATUS: "1", TEST_STATUS: "0", CHECK_STATUS: "0", CLOSING_LINE: passed });
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("The tests did not run to their end.");
});

test.for([
  { name: "left to the night", says: {}, wanted: "" },
  { name: "compiled with all cases", says: { ALL_CASES: "yes" }, wanted: "yes" },
  { name: "compiled where that is said", says: { IMAGE_SIZE_BUDGET_BUILDKIT: "yes" }, wanted: "yes" },
  { name: "left out where that is said", says: { ALL_CASES: "yes", IMAGE_SIZE_BUDGET_BUILDKIT: "no" }, wanted: "no" },
])("a BuildKit of today is $name", ({ says, wanted }) => {
  const { stdout } = run({ CI_STATUS: "0", TEST_STATUS: "0", CHECK_STATUS: "0", CLOSING_LINE: passed, ...says });
  expect(stdout).toContain(`BuildKit: ${wanted}\n`);
});

function run(answers: Readonly<Record<string, string>>): { readonly status: number | null; readonly stdout: string } {
  const env = {
    ...process.env,
    ALL_CASES: undefined,
    IMAGE_SIZE_BUDGET_BUILDKIT: undefined,
    ...answers,
    PATH: `${directory}${delimiter}${process.env["PATH"] ?? ""}`,
  };
  return spawnSync(join(root, ".ci", "run"), { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
