import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ProvidedContext } from "vitest";
import type { TestProject } from "vitest/node";

const script = fileURLToPath(new URL("../../scripts/engine.sh", import.meta.url));

declare module "vitest" {
  interface ProvidedContext {
    /** What `engine.sh --both --json` says. */
    readonly engines: { readonly answer: string } | { readonly because: string };
  }
}

/** Asks once which engines there are: for every file of the lane it would take a second, and a dozen processes. */
export default function setup({ provide }: TestProject): void {
  provide("engines", askForEngines());
}

export function askForEngines(): ProvidedContext["engines"] {
  try {
    return { answer: execFileSync("bash", [script, "--both", "--json"], { encoding: "utf8", stdio: "pipe" }) };
  } catch (error) {
    // Tests of the other lanes run all the same.
    return { because: error instanceof Error ? error.message : String(error) };
  }
}
