import { expect, test } from "vitest";
import { baseNameOf, familiarName } from "../../../src/image/history/base-name.ts";
import type { BuildProvenance } from "../../../src/image/history/build-provenance.ts";
import type { PlatformImage } from "../../../src/image/oci/platforms.ts";
import { ImageConfig, Manifest } from "../../../src/image/oci/schema.ts";

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const nameKey = "org.opencontainers.image.base.name";
const digestKey = "org.opencontainers.image.base.digest";

interface Said {
  readonly labels?: object;
  readonly annotations?: object;
  readonly inIndex?: Readonly<Record<string, string>>;
}

function image({ labels = {}, annotations = {}, inIndex }: Said = {}): PlatformImage {
  return {
    platform: "linux/amd64",
    descriptor: { mediaType: "", digest: digest("9"), size: 1, annotations: inIndex },
    manifest: Manifest.parse({ config: { digest: digest("8"), size: 1 }, layers: [], annotations }),
    config: ImageConfig.parse({ os: "linux", architecture: "amd64", config: { Labels: labels } }),
  };
}

function named(provenance: Partial<BuildProvenance> | null, ...said: readonly Said[]): string | null {
  const full = provenance === null ? null : { steps: [], baseImages: [], ...provenance };
  const name = baseNameOf(full, (said.length === 0 ? [{}] : said).map(image));
  return name === null ? null : `${name.told}: ${name.reference} ${name.digest?.slice(7, 10) ?? "-"}`;
}

const debian = (digit: string) => ({ reference: "debian:12", digest: digest(digit) });

test.for([
  {
    by: "the build, which has resolved it",
    built: { baseImages: [debian("a")], writtenBase: "debian" },
    told: "build: debian:12 aaa",
  },
  { by: "the build, for each platform", built: { baseImages: [debian("a"), debian("b")] }, told: "build: debian:12 -" },
  {
    by: "the Dockerfile where the build began with several",
    built: { baseImages: [debian("a"), { reference: "golang:1", digest: digest("b") }], writtenBase: "debian:12" },
    told: "dockerfile: debian:12 -",
  },
  {
    by: "the Dockerfile, with the digest it is pinned to",
    built: { writtenBase: `node:18@${digest("c")}` },
    told: "dockerfile: node:18 ccc",
  },
  { by: "nobody where the Dockerfile's words are no name", built: { writtenBase: "a b" }, told: null },
  { by: "nobody where there is no base", built: { base: "none" as const, writtenBase: "x" }, told: null },
])("the base image is named by $by", ({ built, told }) => {
  expect(named(built, { labels: { [nameKey]: "a-label-of-the-base" } })).toBe(told);
});

test.for([
  {
    by: "an annotation of the manifest",
    said: [{ annotations: { [nameKey]: "node:18", [digestKey]: digest("d") } }],
    told: "image: node:18 ddd",
  },
  { by: "an annotation in the index", said: [{ inIndex: { [nameKey]: "node:18" } }], told: "image: node:18 -" },
  { by: "a label", said: [{ labels: { [nameKey]: "node:18", [digestKey]: "no digest" } }], told: "image: node:18 -" },
  {
    by: "the annotation before the label, which may be the base's own",
    said: [{ annotations: { [nameKey]: "node:18" }, labels: { [nameKey]: "debian:12", [digestKey]: digest("e") } }],
    told: "image: node:18 -",
  },
  { by: "nobody where it is no name", said: [{ labels: { [nameKey]: "see <here> | there" } }], told: null },
  { by: "nobody where it is no text", said: [{ labels: { [nameKey]: 7 }, annotations: { [nameKey]: null } }], told: null },
  { by: "nobody where platforms disagree", said: [{ labels: { [nameKey]: "a" } }, { labels: { [nameKey]: "b" } }], told: null },
  { by: "nobody where one platform is silent", said: [{ labels: { [nameKey]: "a" } }, {}], told: null },
])("of an image that was not built here, the base image is named by $by", ({ said, told }) => {
  expect(named(null, ...said)).toBe(told);
});

test.for([
  ["docker.io/library/debian", "debian:latest"],
  ["index.docker.io/acme/api:1", "acme/api:1"],
  ["127.0.0.1:5000/base", "127.0.0.1:5000/base:latest"],
  ["ghcr.io/acme/base:2", "ghcr.io/acme/base:2"],
])("%s is the familiar %s", ([written, familiar]) => {
  expect(familiarName(written ?? "")).toBe(familiar);
});
