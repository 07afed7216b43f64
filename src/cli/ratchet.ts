import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { usualConfigPath, readConfigText } from "../adapters/files/config-file.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { ratchet } from "../dashboard/ratchet.ts";
import { userError } from "../failure.ts";
import { parseConfig } from "../inputs/config.ts";
import { renderPatch } from "../report/text/patch.ts";
import { renderRatchet } from "../report/text/ratchet.ts";
import type { RatchetCommand } from "./command-line.ts";
import { readDashboard } from "./recorded-sizes.ts";

/** Lowers the ceilings of a configuration file, or prints the patch that does, and nothing where there is nothing to do. */
export async function tellRatchet({ config, headroom, isPatch, ...place }: RatchetCommand, out: Terminal): Promise<void> {
  const path = config === "" ? usualConfigPath : config;
  const text = await readConfigText(process.cwd(), path);
  // A file that no run could use says what is wrong with it.
  parseConfig(path, text, {});
  const { images } = await readDashboard({ ...place, repository: null, serverUrl: "https://github.com", spikeAt: headroom }, out);
  const told = ratchet(text, images, headroom);
  const patch = isPatch ? renderPatch(path, text, told.text) : "";
  if (patch !== "") out.print(patch);
  if (isPatch) return renderRatchet(told).trimEnd().split("\n").forEach(out.progress);
  if (told.lowered.length > 0) await write(path, told.text);
  out.print(renderRatchet(told));
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(path), text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw userError("file-not-written", { flag: "--config", path, reason }, { cause });
  }
}
