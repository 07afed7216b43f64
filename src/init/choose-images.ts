import { bakeImages, bakeInputs, type BakeTargets, type PrintedBake } from "./bake-images.ts";
import { composeImages, composePaths } from "./compose-images.ts";
import { dockerfileImages, dockerfiles } from "./dockerfile-images.ts";
import {
  buildKey,
  dockerfilePath,
  firstOfEach,
  joined,
  noImages,
  type FoundImage,
  type FoundImages,
  type LeftOut,
} from "./found-images.ts";
import { workflowImages, type NamedWorkflow } from "./workflow-images.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

/** What a repository says of its images. */
export interface ImageSources {
  /** The repository's name, which is also that of an image that nothing names. */
  readonly name: string;
  /** Of every file that git knows or would add. */
  readonly paths: RepositoryPaths;
  /** Those files that were read. */
  readonly texts: ReadonlyMap<string, string>;
  readonly workflows: readonly NamedWorkflow[];
  /** What docker/bake-action builds in the workflows, and the bake files by themselves. */
  readonly bakes: readonly PrintedBake[];
}

export interface ChosenImages extends FoundImages {
  /** Dockerfiles of which none of the images is built. */
  readonly otherDockerfiles: readonly string[];
  /** The images are targets of these files, under their names; null: each is built by itself. */
  readonly bake: BakeTargets | null;
}

/**
 * What is published, by the first source that says so: workflows, a bake file, a compose file, the Dockerfiles themselves.
 * What later sources build besides is for developers and tests.
 */
export function chooseImages({ name, paths, texts, workflows, bakes }: ImageSources): ChosenImages {
  const composePath = composePaths.find((path) => texts.has(path)) ?? "";
  const sources = [
    () => workflowImages(workflows, paths),
    () => joined(bakes.map((bake) => bakeImages(bake, paths))),
    () => composeImages(composePath, texts.get(composePath) ?? "", paths),
    () => dockerfileImages(texts, paths),
  ];
  const { images, leftOut, at } = firstWithImages(sources);
  const bake = at === 1 ? bakeInputs(bakes, paths) : null;
  // A target that two workflows build is one image.
  const named = bake === null ? withNames(different(images), name) : firstOfEach(images, (image) => image.name);
  const chosen = named.slice(0, mostImages);
  const used = new Set(chosen.map(dockerfilePath));
  const told = new Set([...used, ...leftOut.flatMap(({ what, dockerfile }) => [what, dockerfile])]);
  return { images: chosen, leftOut, bake, otherDockerfiles: dockerfiles(texts, paths).filter((path) => !told.has(path)) };
}

/** What a configuration file holds at most. */
const mostImages = 200;

/** `at`: which of the sources it was. */
function firstWithImages(sources: readonly (() => FoundImages)[]): FoundImages & { readonly at: number } {
  const leftOut: LeftOut[] = [];
  for (const [at, source] of sources.entries()) {
    const found = source();
    leftOut.push(...found.leftOut);
    if (found.images.length > 0) return { images: found.images, leftOut, at };
  }
  return { ...noImages, leftOut, at: -1 };
}

/** The same build for another platform, or by another job, is the same image. */
function different(images: readonly FoundImage[]): readonly FoundImage[] {
  const byBuild = new Map<string, FoundImage>();
  for (const image of images) {
    const key = buildKey(image);
    const before = byBuild.get(key);
    byBuild.set(
      key,
      before === undefined ? image : { ...before, platforms: [...new Set([...before.platforms, ...image.platforms])] },
    );
  }
  return [...byBuild.values()];
}

/** Names that no two images share, told apart by their targets where these differ; `usual` for images that nothing names. */
function withNames(images: readonly FoundImage[], usual: string): readonly FoundImage[] {
  const amounts = Map.groupBy(images, ({ name }) => name);
  const taken = new Set<string>();
  const named: FoundImage[] = [];
  for (const image of images) {
    const target = (amounts.get(image.name)?.length ?? 0) > 1 ? image.target : "";
    const wanted = [image.name || usual, target]
      .filter((part) => part !== "")
      .join("-")
      .replaceAll(/[^\w.-]+/g, "-");
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
    taken.add(name);
    named.push({ ...image, name });
  }
  return named;
}
