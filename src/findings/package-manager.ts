import type { FileMatcher, FindingDefinition, InspectedImage } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

/** A package manager that an environment comes with. */
interface Manager {
  /** The directory of the environment's packages, and what it is called in there. */
  readonly pattern: RegExp;
  /** What an instruction says that uses it, and one that asks for it by name. */
  readonly used: RegExp;
  readonly asked: RegExp;
}

const managers: readonly Manager[] = [
  {
    pattern: /^((?:.*?\/)?(?:site|dist)-packages\/pip)(?:-\d[^/]*\.dist-info)?\//,
    used: /(?<!\buv )\bpip[\d.]*(?:["',]* |$)/,
    asked: /\b(?:get-pip|ensurepip)\b|\binstall .*\bpip(?:[=<>~ ]|$)|^COPY .*\/pip\b/,
  },
  {
    pattern: /^((?:.*?\/)?lib\/node_modules\/(?:npm|corepack))\//,
    used: /\b(?:npm|npx|corepack|yarn|pnpm)\b/,
    asked: /\binstall .*\b(?:npm|corepack)(?:@| |$)|\bcorepack enable\b|^COPY .*\/(?:npm|corepack)\b/,
  },
];

export const packageManager = {
  kind: "package-manager",
  rule: { evidence: "file", matcher, provesBase: null },
  words: { noun: "a package manager that only the build needs" },
  remedy: endingWith(({ examples }) => examples.map(removal).join(" && ")),
  unless: "containers install packages, or a script that they start with does",
  docs: {
    found: "pip, npm and Corepack in an environment that was copied or made",
    proof:
      "neither a base image nor a distribution's package brings them, no instruction asks for them or uses them later, and containers start another program that is not a shell",
  },
} as const satisfies FindingDefinition;

/** Shells, and package managers that start programs. */
const starter = /\/(?:(?:ba|da|a|z)?sh|pip[\d.]*|npm|npx|corepack|yarn|pnpm)$/;

function matcher({ layers, runtime, tree: { packages } }: InspectedImage): FileMatcher {
  const programs = runtime?.programs ?? [];
  if (programs.length === 0 || programs.some((program) => starter.test(program))) return () => null;
  const patterns = managers.map(({ pattern, used, asked }) => {
    const lastUse = layers.findLastIndex(({ instruction }) => mayUse(instruction, used));
    const isFree = layers.map(({ instruction }, layer) => layer >= lastUse && !asked.test(instruction ?? ""));
    return { pattern, isFree };
  });
  return ({ path, layer, owner }) => {
    const type = packages.list[owner]?.type;
    if (type !== "pypi" && type !== "npm") return null;
    for (const { pattern, isFree } of patterns) {
      const directory = isFree[layer] === true ? pattern.exec(path)?.[1] : undefined;
      if (directory !== undefined) return { directory, example: directory };
    }
    return null;
  };
}

function mayUse(instruction: string | null, used: RegExp): boolean {
  return instruction === null || (!instruction.startsWith("COPY ") && used.test(instruction));
}

function removal(directory: string): string {
  const environment = /^((?:.*?\/)?)lib\/[^/]+\/(?:site|dist)-packages\/pip$/.exec(directory)?.[1];
  return environment === undefined
    ? `rm -rf ${quoted(directory)}`
    : `${quoted(`${environment}bin/python3`)} -m pip uninstall --yes pip`;
}
