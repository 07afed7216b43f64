import { posix } from "node:path";
import { z } from "zod";
import { untrustedYaml } from "../untrusted-yaml.ts";
import { isForDevelopers } from "./dockerfile-stages.ts";
import { dockerfilePath, imageOf, joined, noImages, type FoundImages } from "./found-images.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

const Text = z.union([z.string(), z.number(), z.boolean()]).transform(String);
/** A list of `NAME=value`, or a map. */
const Pairs = z.union([
  z.array(Text),
  z
    .record(z.string(), Text.nullable())
    .transform((map) => Object.entries(map).map(([key, v]) => (v === null ? key : `${key}=${v}`))),
]);
const noParts = { dockerfile: "", dockerfile_inline: undefined, target: "", args: [], additional_contexts: [], platforms: [] };
const Build = z.union([
  z.string().transform((context) => ({ ...noParts, context })),
  z.object({
    context: z.string().default("."),
    dockerfile: z.string().default(""),
    dockerfile_inline: z.string().optional(),
    target: z.string().default(""),
    args: Pairs.default([]).catch([]),
    additional_contexts: Pairs.default([]).catch([]),
    platforms: z.array(z.string()).default([]).catch([]),
  }),
]);
const Service = z.object({
  build: Build.optional(),
  platform: z.string().optional().catch(undefined),
  profiles: z.array(z.string()).nullish().catch(null),
});
/** https://github.com/compose-spec/compose-spec/blob/main/build.md */
const Compose = z.object({ services: z.record(z.string(), z.unknown()) });

/** In the order in which `docker compose` looks for them; only the first counts. */
export const composePaths = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];

/** The images that the services of a compose file at the root are built as. */
export function composeImages(path: string, text: string, paths: RepositoryPaths): FoundImages {
  const { services } = Compose.safeParse(untrustedYaml(text)).data ?? { services: {} };
  return joined(Object.entries(services).map(([name, service]) => serviceImage(name, service, { path, paths })));
}

interface ComposeFile {
  readonly path: string;
  readonly paths: RepositoryPaths;
}

function serviceImage(name: string, written: unknown, { path: compose, paths }: ComposeFile): FoundImages {
  const { build, platform, profiles } = Service.safeParse(written).data ?? {};
  if (build === undefined) return noImages;
  const from = `${compose}, service ${name}`;
  const leftOut = (because: string, own?: string): FoundImages => ({
    images: [],
    leftOut: [{ what: from, because, ...(own === undefined ? {} : { dockerfile: own }) }],
  });
  if (build.dockerfile_inline !== undefined) return leftOut("its Dockerfile is written in that file");
  const { context, dockerfile, target, args, additional_contexts: contexts, platforms } = build;
  const [at, file, stage] = [context, dockerfile, target].map((text) => interpolated(text));
  if (at == null || file == null || stage == null) return leftOut("what it builds depends on a variable without a default");
  const path = file === "" ? "" : posix.join(at, file);
  if ((profiles ?? []).length > 0) return leftOut("only a profile starts it", dockerfilePath({ context: at, file: path }));
  return imageOf(
    {
      name,
      context: at,
      file: path,
      target: isForDevelopers(stage) ? "" : stage,
      buildArgs: args.map((arg) => interpolated(arg) ?? arg.replace(/=.*$/s, "")),
      buildContexts: contexts,
      platforms: platform === undefined ? platforms : [platform],
      cacheFrom: [],
      from,
      notes: isForDevelopers(stage) ? [`the last stage, not ${stage}`] : [],
    },
    paths,
  );
}

/** https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md; null for a variable without a default. */
function interpolated(text: string): string | null {
  let isKnown = true;
  const filled = text.replaceAll(/\$(?:(\$)|\{\w+(?::?-([^${}]*))?\}|\w+)/g, (_, dollar?: string, usual?: string) => {
    if (dollar === undefined && usual === undefined) isKnown = false;
    return dollar ?? usual ?? "";
  });
  return isKnown && !filled.includes("${") ? filled : null;
}
