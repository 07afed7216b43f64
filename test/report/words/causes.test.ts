import { expect, test } from "vitest";
import { findCauses } from "../../../src/report/words/causes.ts";
import { inText } from "../../../src/report/phrase/escape.ts";
import { debianImage, layer, measurement, platform, before, report } from "../../support/reports.ts";
import { digestOf } from "../../support/values.ts";

const [bottom, ...own] = debianImage(before).layers;
const standingOn = (reference: string, digest: string, megabytes = 28.2) =>
  measurement([platform([layer("ADD rootfs.tar.xz /", megabytes, { origin: "base" }), ...own])], {
    baseImages: [{ reference, digest: digestOf(digest) }],
  });
const named = (digest: string) => digestOf(digest).slice("sha256:".length, "sha256:".length + 12);

test.for([
  { change: "nothing changed", head: standingOn("debian:12", "one"), said: "base image debian:12" },
  {
    change: "the tag has moved",
    head: standingOn("debian:12", "two", 55.5),
    said: `base image debian:12 (now ${named("two")}, was ${named("one")})`,
  },
  {
    change: "FROM names another image",
    head: standingOn("docker.io/library/debian:13", "two"),
    said: "base image debian:13 (was debian:12)",
  },
  {
    change: "the build does not tell which of several it is",
    head: {
      ...standingOn("debian:12", "two"),
      baseImages: [...standingOn("a", "a").baseImages, ...standingOn("b", "b").baseImages],
    },
    said: "base image",
  },
  {
    change: "only the Dockerfile names it",
    head: {
      ...standingOn("x", "x"),
      baseImages: [],
      base: { reference: "node:18.16.0", digest: null, told: "dockerfile" as const },
    },
    said: "base image node:18.16.0 (was debian:12)",
  },
  {
    change: "the same name was written in full",
    head: {
      ...standingOn("x", "x"),
      baseImages: [],
      base: { reference: "docker.io/library/debian:12", digest: null, told: "dockerfile" as const },
    },
    said: "base image debian:12",
  },
])("when $change, the base image is called: $said", ({ head, said }) => {
  const [image] = report({ head, baseline: standingOn("debian:12", "one") }).images;
  const [built] = image?.platforms ?? [];
  if (image === undefined || built === undefined || bottom === undefined) throw new Error("an image was expected");
  const { base } = findCauses(built, image, 3);
  expect(inText(base?.what ?? [])).toBe(said);
});
