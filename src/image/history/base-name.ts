import type { BaseName, BuildProvenance } from "./build-provenance.ts";
import type { PlatformImage } from "../oci/platforms.ts";
import { Digest } from "../oci/schema.ts";

/**
 * What the image stands on: as the build has resolved it, else as the Dockerfile writes it, else as the image itself says. Null where
 * there is none, where nobody names it, and where it is another one on each platform.
 */
export function baseNameOf(provenance: BuildProvenance | null, images: readonly PlatformImage[]): BaseName | null {
  if (provenance === null) return onlyOne(images.map(saidByImage));
  if (provenance.base === "none") return null;
  const { baseImages, writtenBase } = provenance;
  const resolved = onlyOne(baseImages.map(({ reference, digest }): BaseName => ({ reference, digest, told: "build" })));
  return resolved ?? (writtenBase === undefined ? null : pinned(writtenBase, "dockerfile"));
}

/** A name without what every name means unless it says otherwise: `debian:latest` of `docker.io/library/debian`. */
export function familiarName(reference: string): string {
  const name = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "");
  return /[:@][^/]*$/.test(name) ? name : `${name}:latest`;
}

/** The same name with several digests is known by its name alone. */
function onlyOne(names: readonly (BaseName | null)[]): BaseName | null {
  const [first] = names;
  if (first === undefined || first === null) return null;
  const isOne = names.every((name) => name !== null && familiarName(name.reference) === familiarName(first.reference));
  if (!isOne) return null;
  return names.every((name) => name?.digest === first.digest) ? first : { ...first, digest: null };
}

const longestName = 500;

/** `debian:12` and its digest of `debian:12@sha256:…`; null for what is no name of an image. */
function pinned(written: string, told: BaseName["told"]): BaseName | null {
  const [reference = "", digest] = written.split("@");
  if (reference.length > longestName || !/^[A-Za-z0-9][\w./:-]*$/.test(reference)) return null;
  return { reference, digest: Digest.safeParse(digest).data ?? null, told };
}

const nameKey = "org.opencontainers.image.base.name";
const digestKey = "org.opencontainers.image.base.digest";

/**
 * https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys. A label may be the base image's own,
 * for an image inherits those; annotations are never inherited.
 */
function saidByImage({ manifest, descriptor, config }: PlatformImage): BaseName | null {
  const labels = config.config?.Labels ?? {};
  const places: readonly Readonly<Record<string, unknown>>[] = [manifest.annotations ?? {}, descriptor.annotations ?? {}, labels];
  const place = places.find((one) => typeof one[nameKey] === "string" && one[nameKey] !== "");
  const [name, digest] = [place?.[nameKey], place?.[digestKey]];
  const written = typeof name === "string" ? pinned(name, "image") : null;
  return written === null ? null : { ...written, digest: Digest.safeParse(digest).data ?? written.digest };
}
