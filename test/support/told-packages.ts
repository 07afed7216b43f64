import { isSound, purlOf } from "../../src/image/packages/package.ts";
import type { PackageReader, PackageSink } from "../../src/image/packages/package-reader.ts";

/** What a reader says of one file. */
export interface ToldPackages {
  /** By owner, or by what the package has otherwise: its purl. Names that no sink would take are not among them. */
  readonly packages: Readonly<Record<string, string>>;
  /** The paths of each owner. */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  readonly problem: string | null;
}

/** Null when it does not want the file. */
export function toldBy(reader: PackageReader, path: string, content: Buffer | string): ToldPackages | null {
  const file = { path, sizeBytes: content.length };
  const excerpt = reader.endings.some((ending) => path.endsWith(ending)) ? reader.wants(file) : null;
  if (excerpt === null) return null;
  const packages: Record<string, string> = {};
  const claims: Record<string, string[]> = {};
  const sink: PackageSink = {
    declare: (found, extent) => {
      const key = extent.kind === "paths" ? extent.owner : extent.kind === "directory" ? extent.directory : extent.kind;
      if (isSound(found)) packages[key] = purlOf(found);
    },
    own: (owner, { bytes, start, end }) => {
      (claims[owner] ??= []).push(Buffer.from(bytes.subarray(start, end)).toString("latin1"));
    },
    ownList: (owner, list) => {
      (claims[owner] ??= []).push(...list.toString("latin1").split("\n"));
    },
    distribution: () => {},
  };
  const problem = reader.read({ ...file, content: excerpt === "path" ? Buffer.alloc(0) : Buffer.from(content) }, sink);
  return { packages, claims, problem };
}
