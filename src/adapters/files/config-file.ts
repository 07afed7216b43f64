import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { parseConfig } from "../../inputs/config.ts";
import { userError } from "../../failure.ts";
import type { RawImages, RawInputs } from "../../inputs/inputs.ts";

const usualPath = ".github/image-size-budget.yml";
const limitBytes = 1_000_000;

/** The images of the configuration file, or the one image that the step's own inputs speak of. */
export async function readImages(directory: string, raw: RawInputs): Promise<RawImages> {
  const written = (raw["config"] ?? "").trim();
  const path = written === "" ? usualPath : written;
  const text = await readFile(resolve(directory, path), "utf8").catch((error: unknown) => {
    if (written === "" && isMissing(error)) return null;
    throw userError("config-missing", { path }, { cause: error });
  });
  if (text === null) return { images: [{ raw, at: "" }], concurrency: 1, isConfigured: false };
  if (text.length > limitBytes)
    throw userError("config-invalid", { path, line: 1, problem: `the file has more than ${limitBytes} bytes` });
  return parseConfig(path, text, raw);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
