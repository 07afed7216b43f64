import { layersOnThreads, mostThreads, usualThreads } from "./layer-threads.ts";
import { userError } from "../../../failure.ts";
import type { Analysis } from "../../../image/layer/layer-reader.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where layers are analysed, as the environment wants it. Throws a UserError at a value that means nothing. */
export function analysisIn(environment: Environment): Analysis {
  // What decompresses reads this one itself, wherever it runs.
  oneOf(environment, "IMAGE_SIZE_BUDGET_INFLATE", ["zlib"]);
  const counts = Array.from({ length: mostThreads }, (_, index) => String(index + 1));
  const threads = oneOf(environment, "IMAGE_SIZE_BUDGET_THREADS", counts);
  return layersOnThreads({ threads: threads === null ? usualThreads() : Number(threads) });
}

/** Null where it is not set, or empty. */
function oneOf(environment: Environment, name: string, allowed: readonly string[]): string | null {
  const written = environment[name] ?? "";
  if (written === "") return null;
  if (allowed.includes(written)) return written;
  throw userError("environment-invalid", { name, written, allowed: allowed.map((value) => `\`${value}\``).join(" or ") });
}
