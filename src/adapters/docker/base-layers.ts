import { arch } from "node:process";
import { parseJson } from "../../image/oci/json.ts";
import { Index, Manifest } from "../../image/oci/schema.ts";
import { type BuilderBlob, builderDocument, buildReference } from "./builder-content.ts";

/** A build, and the builder that may still have the manifest of its base image. */
export interface BaseLayersRun extends Pick<BuilderBlob, "docker" | "builder"> {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** `linux/arm64`; empty for the machine's own. */
  readonly platform: string;
}

/**
 * Compressed bytes by digest of the base image's layers, as its own manifest has them: the digest that the build has
 * resolved proves every one of them. Empty where the builder cannot tell (buildx < 0.20, a base from the engine's own images).
 */
export async function baseLayers(run: BaseLayersRun): Promise<ReadonlyMap<string, number>> {
  const { readProvenance } = await import("../../image/history/provenance.ts");
  const build = buildReference(run.metadata);
  const [base] = readProvenance(run.metadata, "")?.baseImages ?? [];
  if (build === null || base === undefined) return new Map();
  const json = await document(run, build, base.digest);
  const listed =
    Index.safeParse(json).data?.manifests.filter(({ platform }) => platform?.architecture === architecture(run)) ?? [];
  const below = await Promise.all(listed.slice(0, 4).map(async ({ digest }) => await document(run, build, digest)));
  const layers = [json, ...below].flatMap((found) => Manifest.safeParse(found).data?.layers ?? []);
  return new Map(layers.map(({ digest, size }) => [digest, size]));
}

async function document({ docker, builder }: BaseLayersRun, build: string, digest: string): Promise<unknown> {
  const bytes = await builderDocument({ docker, builder, build, digest });
  return bytes === null ? null : parseJson(bytes);
}

function architecture({ platform }: BaseLayersRun): string {
  return platform.split("/")[1] ?? (arch === "x64" ? "amd64" : arch);
}
