import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { buildEnvironment } from "../../../build.ts";
import { pathsIn } from "../../../image/sources/image-choice.ts";
import type { ImageReference } from "../../../inputs/inputs.ts";
import { findDocker } from "../run-docker.ts";
import type { GivenImageRun } from "./given-image.ts";

/** What somebody means who writes no scheme: what lies there, else what the engine has, else what a registry has. */
export async function guessReference(
  written: string,
  { workingDirectory, environment }: Pick<GivenImageRun, "workingDirectory" | "environment">,
): Promise<ImageReference | null> {
  for (const { path } of pathsIn(written)) {
    const found = await stat(resolve(workingDirectory, path)).catch(() => null);
    if (found !== null) return { scheme: found.isDirectory() ? "oci-dir" : "archive", location: written };
  }
  if (isPath(written)) return null;
  const docker = await findDocker(
    workingDirectory,
    buildEnvironment(environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] }),
  );
  const { exitCode } = await docker.ask(["image", "inspect", "--format", "{{.Id}}", "--", written]);
  return { scheme: exitCode === 0 ? "local" : "registry", location: written };
}

/** No name of an image begins like this or ends so. */
function isPath(written: string): boolean {
  return /^(?:\.{0,2}\/|~|-)|\.(?:tar|tgz|gz|zst)$/.test(written);
}
