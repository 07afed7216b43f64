import { Document, isMap, isScalar, type YAMLMap } from "yaml";
import { schemaAddress } from "../version.ts";
import { clean } from "../report/phrase/escape.ts";
import type { FoundImage } from "./found-images.ts";

/** Where the configuration file is looked for when no input names another. */
export const configPath = ".github/image-size-budget.yml";

/** The configuration file of several images, with what was read of each in a comment. */
export function writtenConfig(images: readonly FoundImage[]): string {
  const document = new Document({
    ...(images.length > 1 ? { concurrency: 2 } : {}),
    images: images.map((image) => ({ name: image.name, ...buildInputs(image) })),
  });
  document.commentBefore = [
    ` yaml-language-server: $schema=${schemaAddress("config.schema.json")}`,
    " The images and how each is built. Budgets (`warn-at`, `max-size`, …) can be written beside, or for all under `defaults`.",
  ].join("\n");
  const list = document.get("images");
  images.forEach((image, index) => {
    const item = Object(list).items?.[index] as unknown;
    if (isMap(item)) comment(item, "context", image);
  });
  return document.toString({ lineWidth: 0 });
}

/** The inputs that build an image, by the names of action.yml; the usual ones are left out. */
export function buildInputs(image: FoundImage): Readonly<Record<string, string | readonly string[]>> {
  const { context, file, target, buildArgs, buildContexts, platforms } = image;
  return {
    context,
    ...(file === "" ? {} : { file }),
    ...(target === "" ? {} : { target }),
    ...(platforms.length === 0 ? {} : { platforms: platforms.join(",") }),
    ...(buildArgs.length === 0 ? {} : { "build-args": buildArgs }),
    ...(buildContexts.length === 0 ? {} : { "build-contexts": buildContexts }),
    ...cacheInputs(image),
  };
}

/** A cache of its own for each image, after those that other workflows fill; that it fails is no failure of the check. */
function cacheInputs({ name, cacheFrom }: FoundImage): Readonly<Record<string, string | readonly string[]>> {
  const own = `type=gha,scope=image-size-${name}`;
  const others = cacheFrom.filter((cache) => cache !== own);
  return {
    "cache-from": others.length === 0 ? own : [...others, own],
    "cache-to": `${own},mode=max,ignore-error=true`,
  };
}

/** Says beside a key where its value was read, and what was left out. */
export function comment(map: YAMLMap, key: string, { from, notes }: FoundImage): void {
  const value = map.get(key, true);
  if (isScalar(value)) value.comment = ` ${harmless([from, ...notes].join("; "))}`;
}

/** One line, and nothing that looks like an expression: GitHub reads none in a comment, but people and other tools may. */
function harmless(text: string): string {
  return clean(text, 200).replaceAll("{{", "{ {");
}
