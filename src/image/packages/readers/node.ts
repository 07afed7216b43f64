import * as z from "zod";
import { placeOfPackageJson } from "../../contents/node-packages.ts";
import type { Extent, PackageReader, PackageSink } from "../package-reader.ts";
import { parsedJson } from "../../contents/json-text.ts";
import { parentOf } from "./reader-texts.ts";

/** A longer one is no package.json that people write. */
const maxManifestBytes = 1024 * 1024;
/** The end of an archive has the names of what is in it. */
const archiveEndBytes = 64 * 1024;

const Manifest = z.object({ name: z.string(), version: z.string() });

/** Packages of npm, pnpm and yarn: each in a directory of a `node_modules`, or as one archive in yarn's cache. */
export const node: PackageReader = {
  type: "npm",
  endings: ["/package.json", ".zip"],
  wants: ({ path, sizeBytes }) => {
    if (archiveName.test(path)) return { lastBytes: archiveEndBytes };
    return sizeBytes <= maxManifestBytes && placeOfPackageJson(path)?.kind === "installed" ? "whole" : null;
  },
  read: ({ path, content }, sink) => {
    const [, slug, version] = archiveName.exec(path) ?? [];
    if (slug !== undefined && version !== undefined) {
      const name = nameInArchive(content) ?? (slug.startsWith("@") ? null : slug);
      if (name !== null) declare({ name, version }, { kind: "file" }, sink);
      return null;
    }
    // Many packages have a package.json in a directory that looks like one, with nothing in it but a type.
    const manifest = Manifest.safeParse(parsedJson(content));
    if (manifest.success) declare(manifest.data, { kind: "directory", directory: parentOf(path) }, sink);
    return null;
  },
};

/** `lodash-npm-4.17.21-6382451519-eb835a2e51.zip`, and `@babel-core-npm-7.24.0-…`. */
const archiveName = /\/\.?(?:yarn\/(?:berry\/)?)?cache\/(@?[\w.~-]+?)-npm-(\d[\w.+-]*?)-[\da-f]{10}(?:-[\da-f]+)?\.zip$/;

function nameInArchive(end: Buffer): string | null {
  return /node_modules\/((?:@[\w.~-]{1,200}\/)?[\w.~-]{1,200})\//.exec(end.toString("latin1"))?.[1] ?? null;
}

function declare({ name, version }: z.infer<typeof Manifest>, extent: Extent, sink: PackageSink): void {
  const [first = "", second] = name.split("/", 2);
  const [namespace, own] = second === undefined ? [null, first] : [first, second];
  sink.declare({ type: "npm", namespace, name: own, version, arch: null }, extent);
}
