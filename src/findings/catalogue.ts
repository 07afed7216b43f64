import { apkCache } from "./apk-cache.ts";
import { aptArchives } from "./apt-archives.ts";
import { aptLists } from "./apt-lists.ts";
import { buildTools } from "./build-tools.ts";
import { buildTree } from "./build-tree.ts";
import { bytecode } from "./bytecode.ts";
import { cargoCache } from "./cargo-cache.ts";
import { composerCache } from "./composer-cache.ts";
import { compression } from "./compression.ts";
import { debugSymbols } from "./debug-symbols.ts";
import { deletedLater } from "./deleted-later.ts";
import { devDependencies } from "./dev-dependencies.ts";
import { distributionBase } from "./distribution-base.ts";
import { dnfCache } from "./dnf-cache.ts";
import { docs } from "./docs.ts";
import { duplicates } from "./duplicates.ts";
import { gemCache } from "./gem-cache.ts";
import { gitDirectory } from "./git-directory.ts";
import { goCache } from "./go-cache.ts";
import { goSymbols } from "./go-symbols.ts";
import { gpuLibraries } from "./gpu-libraries.ts";
import { gradleCache } from "./gradle-cache.ts";
import { installer } from "./installer.ts";
import { layerOrder } from "./layer-order.ts";
import { mavenCache } from "./maven-cache.ts";
import { metadataOnly } from "./metadata-only.ts";
import { npmCache } from "./npm-cache.ts";
import { packageArchives } from "./package-archives.ts";
import { packageManager } from "./package-manager.ts";
import { pipCache } from "./pip-cache.ts";
import { pnpmStore } from "./pnpm-store.ts";
import { recommendedPackages } from "./recommended-packages.ts";
import { replacedLater } from "./replaced-later.ts";
import { sourceMaps } from "./source-maps.ts";
import { sparseFiles } from "./sparse-files.ts";
import { tests } from "./tests.ts";
import { timestamps } from "./timestamps.ts";
import { toolchain } from "./toolchain.ts";
import { unstripped } from "./unstripped.ts";
import { uvCache } from "./uv-cache.ts";
import { yarnCache } from "./yarn-cache.ts";
import type { FindingDefinition, Found } from "./finding.ts";

/** Every finding there is. Of two rules that match the same bytes, the first has them. */
export const catalogue = [
  aptLists,
  aptArchives,
  apkCache,
  dnfCache,
  pipCache,
  uvCache,
  npmCache,
  yarnCache,
  pnpmStore,
  goCache,
  cargoCache,
  mavenCache,
  gradleCache,
  composerCache,
  gemCache,
  packageArchives,
  gitDirectory,
  debugSymbols,
  recommendedPackages,
  installer,
  packageManager,
  buildTools,
  toolchain,
  buildTree,
  devDependencies,
  gpuLibraries,
  sourceMaps,
  bytecode,
  tests,
  docs,
  duplicates,
  goSymbols,
  unstripped,
  distributionBase,
  compression,
  sparseFiles,
  deletedLater,
  replacedLater,
  metadataOnly,
  layerOrder,
  timestamps,
] as const satisfies readonly FindingDefinition[];

export type FindingKind = (typeof catalogue)[number]["kind"];

export const findingKinds: readonly FindingKind[] = catalogue.map(({ kind }) => kind);

/** One thing that could be done about an image. */
export interface Finding extends Found {
  readonly kind: FindingKind;
}

export function definitionOf(wanted: FindingKind): FindingDefinition {
  const definition = catalogue.find(({ kind }) => kind === wanted);
  if (definition === undefined) throw new Error(`no finding is called ${wanted}`);
  return definition;
}
