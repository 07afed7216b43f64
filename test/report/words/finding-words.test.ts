import { expect, test } from "vitest";
import type { FindingReport } from "../../../src/report/facts/report.ts";
import { findingWords } from "../../../src/report/words/finding-words.ts";
import { inText } from "../../../src/report/phrase/escape.ts";
import { measurement, platform, layer, report } from "../../support/reports.ts";

const base = { baseImages: [], base: { reference: "toolchain:1", digest: null, told: "dockerfile" as const } };
const built = report({
  head: measurement([platform([layer("RUN apt-get install gcc", 60, { origin: "base" }), layer("COPY a /a", 1)])], base),
  baseline: null,
});

function said(given: Partial<FindingReport>): string {
  const [image] = built.images;
  const [one] = image?.platforms ?? [];
  if (image === undefined || one === undefined) throw new Error("an image was expected");
  const finding: FindingReport = {
    id: "toolchain@0",
    kind: "toolchain",
    layer: 0,
    instruction: "RUN apt-get install gcc",
    lines: null,
    origin: "base",
    path: "usr/lib/gcc",
    places: 1,
    examples: [],
    bytes: 60_000_000,
    saves: "image",
    history: null,
    change: [],
    unless: "",
    ...given,
  };
  const [words] = findingWords({ image, platform: { ...one, advice: [finding] } });
  return inText(words?.found ?? []).replaceAll("\u00A0", " ");
}

test.for([
  {
    of: "the base image's instruction that holds it",
    given: {},
    words:
      "−60.0 MB: a compiler with its headers and libraries in /usr/lib/gcc, brought by RUN apt-get install gcc of the base image toolchain:1.",
  },
  {
    of: "the base image where its history does not tell",
    given: { instruction: null },
    words: "−60.0 MB: a compiler with its headers and libraries in /usr/lib/gcc, brought by the base image toolchain:1.",
  },
  {
    of: "an instruction of the Dockerfile with its line",
    given: { origin: "own" as const, lines: { file: "Dockerfile", startLine: 3, endLine: 3 } },
    words: "−60.0 MB: a compiler with its headers and libraries in /usr/lib/gcc, left by RUN apt-get install gcc (Dockerfile:3).",
  },
])("a finding is said of $of", ({ given, words }) => {
  expect(said(given)).toBe(words);
});
