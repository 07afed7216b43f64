import type { Report } from "../../src/report/facts/report.ts";
import type { HtmlDetails } from "../../src/report/html/page-details.ts";
import { manyFiles, sideBySide } from "./details.ts";
import { before, debianImage } from "./reports.ts";
import { stateOf } from "./states.ts";

// The largest page that is made: for tests, and for bench/page.ts, which measures how long it takes.

/** As many files as asked for in the layers of both sides, one of nine of them new. */
export function manyDetails(amount: number): HtmlDetails {
  const layers = debianImage(before).layers.map(({ digest }) => digest);
  const head = stateOf("unjustified").images[0]?.measurement.platforms[0]?.layers ?? [];
  const files = manyFiles(
    head.filter(({ compressedBytes }) => compressedBytes > 1e6).map(({ digest }) => digest),
    amount,
  ).map((file, index) => Object.assign(file, { package: packageOf(index) }));
  const baseline = manyFiles(layers, amount).filter((_, index) => index % 9 > 0);
  return { platforms: [{ image: "api", platform: "linux/amd64", ...sideBySide(files, baseline), waste: [], notes: [] }] };
}

/** Of the package that the directory of a file of `manyFiles` belongs to, as in an image that people make. */
function packageOf(index: number): string {
  const number = (index % 211) * 2 + ((index >> 3) % 2);
  return `npm @scope-${number % 7}/package-${number}`;
}

/** A red report with as many packages as asked for, of which files belong to `packageOf` them. */
export function withPackages(amount: number): Report {
  const made = structuredClone(stateOf("unjustified"));
  const list = Array.from({ length: amount }, (_, index) => ({
    purl: `pkg:npm/%40scope-${index % 7}/package-${index}@1.${index}.0`,
    type: "npm" as const,
    name: `@scope-${index % 7}/package-${index}`,
    version: `1.${index}.0`,
    baseBytes: 0,
    ownBytes: 20_000 + index,
  }));
  const packages = { changedPackages: 0, changes: [], sums: [], others: [], moved: [], list };
  for (const { platforms } of made.images) for (const one of platforms) Object.assign(one, { packages });
  return made;
}
