import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { findProgram } from "./process.ts";

const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: "open" };
/** Some openers stay until the browser is closed. */
const longestWaitMs = 5_000;

/** Shows a file in the user's browser, which outlives this process; false where no program that does so is found or works. */
export async function openInBrowser(path: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const program = await findProgram(openers[process.platform] ?? "xdg-open", environment["PATH"] ?? "");
  if (program === null) return false;
  const child = spawn(program, [path], { env: environment, detached: true, stdio: "ignore" });
  child.unref();
  const ended = once(child, "exit").then(
    ([exitCode]) => exitCode === 0,
    () => false,
  );
  return await Promise.race([ended, sleep(longestWaitMs, true, { ref: false })]);
}
