import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "./files.ts";

/** Stands in for npm, so that what .ci/run does with its answers is seen in a second. */
const npm = `#!/bin/sh
case "$*" in
  cit) printf '%s\\n' "BuildKit: $IMAGE_SIZE_BUDGET_BUILDKIT" "$CLOSING_LINE" 'npm: end of cit'; exit "$CIT_STATUS" ;;
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

const cases = [
  { name: "all is well", cit: 0, check: 0, status: 0, checked: true, last: "12 passed, 0 failed" },
  { name: "a test fails", cit: 1, check: 0, status: 1, checked: false, last: "11 passed, 1 failed" },
  { name: "a check fails", cit: 0, check: 3, status: 3, checked: true, last: "12 passed, 0 failed" },
  { name: "some tests were skipped", cit: 0, check: 0, status: 0, checked: true, last: "10 passed, 0 failed, 2 skipped" },
];

test.for(cases)(
  "when $name, .ci/run exits with $status and ends with the test runner's line",
  ({ cit, check, status, checked, last }) => {
    const { stdout, ...end } = run({ CIT_STATUS: String(cit), CHECK_STATUS: String(check), CLOSING_LINE: last });
    expect(end.status).toBe(status);
    expect(stdout.includes("\nchecked\n")).toBe(checked);
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(last);
  },
);

test("when the installation fails, .ci/run fails and says that no test ran", () => {
  const { status, stdout } = run({ CIT_STATUS: "1", CHECK_STATUS: "0", CLOSING_LINE: "npm error" });
  expect(status).toBe(1);
  expect(stdout.trimEnd().split("\n").at(-1)).toBe("The tests did not run to their end.");
});

test.for([
  { name: "wanted unless somebody says otherwise", says: {}, wanted: "yes" },
  { name: "left out where that is said", says: { IMAGE_SIZE_BUDGET_BUILDKIT: "no" }, wanted: "no" },
])("a BuildKit for the tests is $name", ({ says, wanted }) => {
  const { stdout } = run({ CIT_STATUS: "0", CHECK_STATUS: "0", CLOSING_LINE: "1 passed, 0 failed", ...says });
  expect(stdout).toContain(`BuildKit: ${wanted}\n`);
});

function run(answers: Readonly<Record<string, string>>): { readonly status: number | null; readonly stdout: string } {
  const env = {
    ...process.env,
    IMAGE_SIZE_BUDGET_BUILDKIT: undefined,
    ...answers,
    PATH: `${directory}${delimiter}${process.env["PATH"] ?? ""}`,
  };
  return spawnSync(join(root, ".ci", "run"), { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
