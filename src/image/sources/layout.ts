import type { Stats } from "node:fs";
import { open, readFile, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { userError } from "../../failure.ts";
import type { ImageContent } from "../oci/content.ts";
import type { ImageChoice } from "./image-choice.ts";
import { layoutContent } from "./layout-content.ts";
import type { LayoutFile } from "./layout-files.ts";
import { readAhead } from "./read-ahead.ts";

/** Opens an OCI layout on disk, or what `docker save` put into a directory; throws UserErrors that name the path or digest. */
export async function openLayout(directory: string, choice: ImageChoice | null = null): Promise<ImageContent> {
  const root = await realDirectory(directory);
  const files = { where: directory, find: async (name: string) => await findInside(root, name), close: async () => {} };
  return layoutContent(files, choice);
}

/** A file that is known to be a blob of a layout. */
export async function openBlobFile(path: string): Promise<LayoutFile> {
  return fileOf(path, await stat(path));
}

async function realDirectory(directory: string): Promise<string> {
  const root = await orNull(realpath(directory));
  if (root !== null && (await stat(root)).isDirectory()) return root;
  throw userError("image-path-missing", { path: directory, expected: "a directory" });
}

/** Links are followed first and judged then: a layout must not be a way to read other files. */
async function findInside(root: string, name: string): Promise<LayoutFile | null> {
  const path = await orNull(realpath(join(root, name)));
  if (path === null || !path.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
  const found: Stats = await stat(path);
  return found.isFile() ? fileOf(path, found) : null;
}

function fileOf(path: string, { size }: Stats): LayoutFile {
  return { size, read: () => readFile(path), stream: () => streamOf(path, size) };
}

async function* streamOf(path: string, size: number): AsyncGenerator<Buffer> {
  const file = await open(path);
  try {
    yield* readAhead(file, 0, size);
  } finally {
    await file.close();
  }
}

async function orNull(path: Promise<string>): Promise<string | null> {
  try {
    return await path;
  } catch (error) {
    if (
      error instanceof Error &&
      "code" in error &&
      (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ELOOP")
    )
      return null;
    throw error;
  }
}
