import { alpine } from "./readers/alpine.ts";
import { composer } from "./readers/composer.ts";
import { conda } from "./readers/conda.ts";
import { debian } from "./readers/debian.ts";
import { distribution } from "./readers/distribution.ts";
import { node } from "./readers/node.ts";
import type { PackageReader } from "./package-reader.ts";
import { python } from "./readers/python.ts";
import { ruby } from "./readers/ruby.ts";

/** All of them; a file is read by the first that wants it. */
export const packageReaders: readonly PackageReader[] = [distribution, debian, alpine, python, conda, node, ruby, composer];
