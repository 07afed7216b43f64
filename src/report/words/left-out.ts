import type { SummedPart } from "../facts/sums.ts";

const names = {
  layers: "layers",
  files: "files",
  packages: "packages",
  waste: "wasted bytes",
  advice: "findings",
  cost: "costs",
} as const satisfies Record<SummedPart, string>;

/** Says that a part of a report is missing because its numbers contradict one another. */
export function leftOutWords(part: SummedPart, image: string, platform: string): string {
  return `The ${names[part]} of ${image} (${platform}) do not add up and are left out. The sizes and the verdict stand. Please report this.`;
}
