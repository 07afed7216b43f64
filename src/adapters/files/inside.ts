import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";

export interface CheckoutPlaces {
  /** Where a build starts: what relative paths are relative to. */
  readonly directory: string;
  /** What must not be left. */
  readonly checkout: string;
}

/** Whether `path` is outside of the checkout, or leads out of it through a link. What cannot be told counts as outside. */
export async function leadsOutOf(path: string, { directory, checkout }: CheckoutPlaces): Promise<boolean> {
  const root = await realpath(checkout);
  const plain = resolve(await realpath(directory), path);
  // A program may resolve `a/..` before or after it follows a link called `a`.
  const followed = isAbsolute(path) ? path : `${directory}/${path}`;
  const ends = await Promise.all([nearestThere(plain), nearestThere(followed)]);
  return [plain, ...ends].some((end) => end === null || isOutside(root, end));
}

/** Where the part of `path` that exists really is. */
async function nearestThere(path: string): Promise<string | null> {
  try {
    return await realpath(path);
  } catch (error) {
    const parent = dirname(path);
    return parent === path || !isMissing(error) ? null : await nearestThere(parent);
  }
}

function isOutside(root: string, path: string): boolean {
  const inside = relative(root, path);
  return inside === ".." || inside.startsWith("../") || isAbsolute(inside);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}
