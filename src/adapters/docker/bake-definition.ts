import { clauseOf, UserError } from "../../failure.ts";
import { findDocker } from "./run-docker.ts";

/** Bake files of a repository, and which of their targets are meant; none: the group `default`. */
export interface BakeQuestion {
  /** The repository's root; the paths of `files` start here. */
  readonly directory: string;
  readonly files: readonly string[];
  readonly targets: readonly string[];
}

export type BakeAnswer =
  | { readonly kind: "printed"; readonly text: string }
  | { readonly kind: "failed"; readonly because: string };

/** A bake file reads any variable of its environment: this is all that it finds there. */
const seen = ["PATH", "HOME", "DOCKER_CONFIG"];

/** What `docker buildx bake --print` says, which builds and fetches nothing. Throws only when the run was cancelled. */
export async function printBake(
  { directory, files, targets }: BakeQuestion,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<BakeAnswer> {
  const given = seen.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]] as const]));
  const named = files.flatMap((file) => ["--file", `./${file}`]);
  try {
    const docker = await findDocker(directory, Object.fromEntries(given));
    const { exitCode, stdout, stderr } = await docker.ask(["buildx", "bake", "--print", ...named, "--", ...targets]);
    return exitCode === 0 ? { kind: "printed", text: stdout } : { kind: "failed", because: complaint(stderr) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { kind: "failed", because: clauseOf(error) };
  }
}

/** Where buildx says what is wrong, without its `ERROR:`. */
function complaint(text: string): string {
  const lines = text.trim().split("\n");
  const line = lines.findLast((one) => one.startsWith("ERROR: ")) ?? lines.at(-1) ?? "";
  return line.replaceAll(/^ERROR: |\.$/g, "") || "docker buildx bake failed";
}
