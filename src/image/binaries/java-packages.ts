import { isSound, type Package } from "../packages/package.ts";
import type { JarContents, JarTexts } from "./jar-scan.ts";

/** Packages in one archive. */
export interface JarPackages {
  /** What the archive itself is; null where it does not tell. */
  readonly own: Package | null;
  /** What other archives in it are, with what each takes in it. */
  readonly nested: readonly { readonly package: Package; readonly bytes: number }[];
}

/** Which packages a jar at this path is, and holds. */
export function jarPackages(path: string, contents: JarContents): JarPackages {
  const nested = contents.nested.flatMap((one) => {
    const found = packageOf(one.path, one);
    return found === null ? [] : [{ package: found, bytes: one.bytes }];
  });
  return { own: packageOf(path, contents), nested };
}

interface Coordinates {
  readonly group: string | null;
  readonly artifact: string;
  readonly version: string;
}

/** What Maven wrote; or the file's name, with what the manifest adds to it. Null where nobody tells a version. */
function packageOf(path: string, { poms, manifest }: JarTexts): Package | null {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[jw]ar$/, "");
  const attributes = manifest === null ? noAttributes : attributesOf(manifest);
  const found = madeByMaven(file, poms) ?? named(file, attributes);
  if (found === null) return null;
  const { group, artifact, version } = found;
  const result: Package = { type: "maven", namespace: group, name: artifact, version, arch: null };
  return isSound(result) ? result : null;
}

/** Of several, which were packed into one archive, the one that the file is called after. */
function madeByMaven(file: string, poms: readonly Buffer[]): Coordinates | null {
  const all = poms.flatMap((pom) => coordinatesIn(pom) ?? []);
  const called = all.filter(({ artifact }) => file === artifact || file.startsWith(`${artifact}-`));
  const [longest] = called.toSorted((one, other) => other.artifact.length - one.artifact.length);
  return longest ?? (all.length === 1 ? (all.find((one) => maybeOf(file, one)) ?? null) : null);
}

/** A file that tells another version is called after what it is: what Maven says in it is of something that was packed into it. */
function maybeOf(file: string, { version }: Coordinates): boolean {
  const told = versionedName.exec(file)?.[2];
  return told === undefined || told === version || told.startsWith(`${version}-`) || told.endsWith(`-${version}`);
}

const versionedName = /^(.+?)-(\d[\w.+-]*)$/;

/** https://maven.apache.org/shared/maven-archiver/#pom-properties-content */
function coordinatesIn(pom: Buffer): Coordinates | null {
  const properties = new Map<string, string>();
  for (const line of pom.toString("utf8").split(/\r?\n/, 100)) {
    const [, key = "", value = ""] = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line.slice(0, 1000)) ?? [];
    properties.set(key, value);
  }
  const [group = null, artifact, version] = ["groupId", "artifactId", "version"].map((key) => properties.get(key));
  return artifact === undefined || version === undefined ? null : { group, artifact, version };
}

function named(file: string, attributes: ReadonlyMap<string, string>): Coordinates | null {
  const [, artifact, inName] = versionedName.exec(file) ?? [];
  const inManifest = attributes.get("implementation-version") ?? attributes.get("bundle-version");
  const version = inName ?? inManifest;
  const vendor = attributes.get("implementation-vendor-id") ?? null;
  return version === undefined ? null : { group: vendor, artifact: artifact ?? file, version };
}

const noAttributes: ReadonlyMap<string, string> = new Map();
const mostLines = 2000;

/** Those of the main section, with names in small letters. https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#manifest-specification */
function attributesOf(manifest: Buffer): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  // A line that begins with a blank goes on with the one before.
  const [main = ""] = manifest
    .toString("utf8")
    .replaceAll(/\r?\n /g, "")
    .split(/\r?\n\r?\n/, 1);
  for (const line of main.split(/\r?\n/, mostLines)) {
    const colon = line.indexOf(": ");
    if (colon > 0) attributes.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 2).trim());
  }
  return attributes;
}
