import { env } from "node:process";
import { test } from "vitest";

/** Stands for tests that need what this machine lacks: skipped, and failed in CI, where scripts/ should have installed it. */
export function absent(what: string): void {
  test(`did not run: ${what}`, ({ expect, skip }) => {
    expect(env["CI"] ?? "", what).toBe("");
    skip(what);
  });
}
