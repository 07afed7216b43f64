import * as z from "zod";
import type { PackageReader, PackageSink } from "../package-reader.ts";
import { parsedJson } from "../../contents/json-text.ts";
import { parentOf, resolvedFrom, spanOf } from "./reader-texts.ts";

const Assets = z.record(z.string(), z.unknown()).catch({});
const Library = z.object({ runtime: Assets, native: Assets, resources: Assets, runtimeTargets: Assets }).partial().catch({});
const Dependencies = z.object({
  targets: z.record(z.string(), z.record(z.string(), Library).catch({})),
  libraries: z.record(z.string(), z.object({ type: z.unknown() }).partial().catch({})).catch({}),
});
type Library = z.infer<typeof Library>;

/** Of all targets together; an application has hundreds. */
const mostLibraries = 10_000;
/** What is built with the application, and is no package: `project`, `reference`. */
const packageTypes: ReadonlySet<unknown> = new Set(["package", "runtimepack"]);

/** NuGet packages that an application was published with. https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md#appnamedepsjson */
export const dotnet: PackageReader = {
  type: "nuget",
  endings: [".deps.json"],
  wants: () => "whole",
  read: ({ path, content }, sink) => {
    const told = Dependencies.safeParse(parsedJson(content));
    if (!told.success) return "it is no list of .NET dependencies";
    const { targets, libraries } = told.data;
    const all = Object.values(targets).flatMap((target) => Object.entries(target));
    for (const [key, library] of all.slice(0, mostLibraries))
      if (packageTypes.has(libraries[key]?.type)) tell(sink, parentOf(path), { key, library });
    return null;
  },
};

/** `key`: name and version with a slash between them. */
function tell(sink: PackageSink, directory: string, { key, library }: { readonly key: string; readonly library: Library }): void {
  const slash = key.lastIndexOf("/");
  if (slash <= 0) return;
  // The SDK names what it packs by its own name for it.
  const name = key.slice(0, slash).replace(/^runtimepack\./, "");
  // The same package may lie beside another application as well.
  const owner = `${directory}/${key}`;
  sink.declare({ type: "nuget", namespace: null, name, version: key.slice(slash + 1), arch: null }, { kind: "paths", owner });
  for (const path of placesOf(library)) {
    const place = resolvedFrom(directory, path);
    if (place !== null) sink.own(owner, spanOf(place));
  }
}

/** Where publishing puts a package's files: beside the application, translations in a directory for each language, what is for some platforms as in the package. */
function* placesOf({ runtime = {}, native = {}, resources = {}, runtimeTargets = {} }: Library): Generator<string, undefined> {
  for (const path of [...Object.keys(runtime), ...Object.keys(native)]) yield path.slice(path.lastIndexOf("/") + 1);
  for (const path of Object.keys(resources)) yield path.split("/").slice(-2).join("/");
  yield* Object.keys(runtimeTargets);
}
