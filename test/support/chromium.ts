import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

const script = fileURLToPath(new URL("../../scripts/browser.sh", import.meta.url));

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of this machine's Chromium; where there is none and none can be installed, why. */
export function findChromium(): { readonly path: string; readonly problem: string } {
  const { stdout, stderr } = spawnSync("bash", [script], { encoding: "utf8" });
  return { path: stdout.trim(), problem: stderr.trim() };
}

/** A Chromium that talks to nobody of its own accord. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  return await chromium.launch({ executablePath, args: quiet });
}
