import type { FileMatcher, FindingDefinition, InspectedImage } from "./finding.ts";
import { directoryOf } from "./evidence/directories.ts";

/** Programs that install packages and run nothing, and the image that offers each for a mount. */
const installers: Readonly<Record<string, { readonly image: string; readonly path: string; readonly usual: string }>> = {
  uv: { image: "ghcr.io/astral-sh/uv", path: "/uv", usual: "uv sync --no-dev" },
  uvx: { image: "ghcr.io/astral-sh/uv", path: "/uvx", usual: "uvx <tool>" },
  composer: { image: "composer", path: "/usr/bin/composer", usual: "composer install --no-dev" },
};

export const installer = {
  kind: "installer",
  rule: { evidence: "file", matcher, provesBase: null },
  words: { noun: "an installer that only the build needs" },
  remedy: { rewrite: () => null, otherwise: ({ examples: [first = "usr/local/bin/uv"] }) => mounted(first) },
  unless: "containers install packages, or are started with it by a script",
  docs: {
    found: "uv and Composer",
    proof: "have that name in a `bin`, and containers start another program that is not a shell",
  },
} as const satisfies FindingDefinition;

function mounted(path: string): readonly string[] {
  const { image, path: source, usual } = installers[nameOf(path)] ?? { image: "<image>", path: `/${path}`, usual: "<install>" };
  return [
    "# mounted into the instructions that need it, instead of installed or copied",
    `RUN --mount=from=${image},source=${source},target=/${path} ${usual}`,
  ];
}

function matcher({ runtime }: InspectedImage): FileMatcher {
  const programs = runtime?.programs ?? [];
  const isShell = programs.some((program) => /\/(?:ba|da|a|z)?sh$/.test(program));
  if (programs.length === 0 || isShell || programs.some((program) => nameOf(program) in installers)) return () => null;
  return ({ path }) => (/(?:^|\/)bin\/(?:uvx?|composer)$/.test(path) ? { directory: directoryOf(path), example: path } : null);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
