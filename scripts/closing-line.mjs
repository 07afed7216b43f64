import { appendFileSync } from "node:fs";

/**
 * A vitest reporter that ends with one plain line that any reader, or any script, understands. CLOSING_LINES names a file that
 * gets it in place of the output: scripts/test.sh adds up the lines of two runs.
 */
export default class ClosingLine {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      if (module.state() === "failed" && [...module.children.allTests()].length === 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        count[state === "passed" || state === "failed" ? state : "skipped"] += 1;
      }
    }
    const skipped = count.skipped === 0 ? "" : `, ${count.skipped} skipped`;
    const line = `${count.passed} passed, ${count.failed} failed${skipped}\n`;
    const file = process.env["CLOSING_LINES"];
    if (file === undefined) process.stdout.write(`\n${line}`);
    else appendFileSync(file, line);
  }
}
