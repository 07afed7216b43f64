import type { PackageReader } from "./package-reader.ts";

/** All of them; a file is read by the first that wants it. */
export const packageReaders: readonly PackageReader[] = [];
