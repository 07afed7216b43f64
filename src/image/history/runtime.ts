import { posix } from "node:path";
import { buildArgumentsOf, type Given } from "./build-arguments.ts";
import type { ImageConfig } from "../oci/schema.ts";
import { z } from "zod";

const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const mostPrograms = 20;
const maxPathChars = 4096;
/** Shorter values of build-args are in half of all paths, and no secret is so short. */
const leastSecretChars = 4;

/**
 * What a config says of the containers to come: where the program may be that they start, whether they ask for a graphics
 * processor, and whether they are to find bytecode of Python. https://github.com/opencontainers/image-spec/blob/main/config.md#properties
 */
export function runtimeOf({ config, history }: ImageConfig, given?: Given): Runtime {
  const environment = config?.Env ?? [];
  const [program = ""] = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
  const path = environment.find((pair) => pair.startsWith("PATH="))?.slice("PATH=".length) ?? usualPath;
  const directories = program.includes("/") ? [config?.WorkingDir || "/"] : path.split(":", mostPrograms);
  const found = program === "" ? [] : directories.map((directory) => posix.resolve("/", directory, program));
  const secrets = buildArgumentsOf(history, given)?.filter(({ value }) => value.length >= leastSecretChars);
  const isTold = (one: string) => one.length <= maxPathChars && secrets?.some(({ value }) => one.includes(value)) === false;
  const instructions = history.map(({ created_by }) => created_by ?? "");
  const wantsBytecode = [...environment, ...instructions].some((text) => compilesBytecode.test(text));
  return { programs: found.filter(isTold), wantsGpu: wantsGpu(environment), wantsBytecode };
}

/** https://docs.astral.sh/uv/reference/environment/#uv_compile_bytecode */
const compilesBytecode = /\bUV_COMPILE_BYTECODE[= ]["']?(?:1|true|t|yes|y|on)\b|\buv .*--compile(?:-bytecode)?\b/i;

/** https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/docker-specialized.html */
function wantsGpu(environment: readonly string[]): boolean {
  return environment.some((pair) =>
    /^NVIDIA_(?:VISIBLE_DEVICES=(?!void$|none$|$)|DRIVER_CAPABILITIES=|REQUIRE_CUDA=)/.test(pair),
  );
}

/** What the config says of the containers to come. */
export const Runtime = z.strictObject({
  /** Where the program may be that they start, the likeliest first; absolute paths. */
  programs: z.array(z.string().max(4096)).max(20),
  /** They ask for a graphics processor. */
  wantsGpu: z.boolean(),
  /** uv was told to compile what it installs, so that containers start faster. Older documents do not have it. */
  wantsBytecode: z.boolean().optional(),
});

export type Runtime = z.infer<typeof Runtime>;
