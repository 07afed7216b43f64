import type { ImageFile } from "../../image/tree/tree.ts";

/** Which of several patterns the path of a file's directory begins with, and the part that it matches; null for none. */
export type DirectoryMatcher = (file: ImageFile) => { readonly pattern: number; readonly directory: string } | null;

/** Tries all patterns in one pass over the directory's path; of files that lie side by side only the first is looked at. */
export function directoryMatcher(patterns: readonly string[]): DirectoryMatcher {
  const any = new RegExp(`^(?:${patterns.map((pattern) => `(${pattern})`).join("|")})(?=/)`);
  let last: { readonly directory: string; readonly match: ReturnType<DirectoryMatcher> } = { directory: "", match: null };
  return ({ path }) => {
    const end = path.lastIndexOf("/") + 1;
    if (end !== last.directory.length || !path.startsWith(last.directory)) {
      const directory = path.slice(0, end);
      last = { directory, match: matchOf(any.exec(directory)) };
    }
    return last.match;
  };
}

function matchOf(match: RegExpExecArray | null): ReturnType<DirectoryMatcher> {
  const groups = match?.slice(1) ?? [];
  const pattern = groups.findIndex((group) => group !== undefined);
  const directory = groups[pattern];
  return directory === undefined ? null : { pattern, directory };
}

/** Without slashes before or behind; empty for the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
