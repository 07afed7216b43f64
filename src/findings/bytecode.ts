import { directoryMatcher } from "./evidence/directories.ts";
import type { FileMatcher, FindingDefinition, InspectedImage } from "./finding.ts";
import { endingWith, quoted, replacing } from "./remedy.ts";

export const bytecode = {
  kind: "bytecode",
  rule: { evidence: "file", matcher, provesBase: null },
  words: { noun: "Python bytecode, which Python can make by itself" },
  // PYTHONDONTWRITEBYTECODE does not keep pip from compiling what it installs.
  remedy: replacing(
    /(?<!\buv )\b(pip3?(?:\.\d+)?) install\b(?!.*--no-compile)/g,
    "$1 install --no-compile",
    endingWith(({ path }) => `find ${quoted(path ?? "")} -type d -name __pycache__ -prune -exec rm -rf {} +`),
  ),
  unless: "the time of the first start matters more: Python then compiles each module once in every new container",
  docs: {
    found: "compiled Python modules",
    proof: "lie in a `__pycache__`, except for the distribution's own, and unless uv was told to compile (`UV_COMPILE_BYTECODE`)",
  },
} as const satisfies FindingDefinition;

// A distribution makes its own when it installs Python, and nobody can tell it not to.
const directories =
  "(?!usr/lib/)(?:(?:.*?/)?(?:site|dist)-packages(?=/(?:.*/)?__pycache__/)|(?:.*?/)?(?:lib/python3\\.\\d+)(?=/(?:.*/)?__pycache__/)|(?:.*?/)?__pycache__)";

function matcher({ layers, runtime }: InspectedImage): FileMatcher {
  if (runtime?.wantsBytecode === true) return () => null;
  const inDirectory = directoryMatcher([directories]);
  const isCopied = layers.map(({ instruction }) => instruction?.startsWith("COPY ") === true);
  return (file) => {
    const match = inDirectory(file);
    // uv compiles what it puts there only where it was told to, and another stage's environment is in no history.
    const isOfAnotherStage = isCopied[file.layer] === true && /(?:^|\/)\.venv\//.test(file.path);
    return match === null || isOfAnotherStage ? null : { directory: match.directory };
  };
}
