import { alpine } from "./readers/alpine.ts";
import { composer } from "./readers/composer.ts";
import { conda } from "./readers/conda.ts";
import { debian } from "./readers/debian.ts";
import { distribution } from "./readers/distribution.ts";
import { dotnet } from "./readers/dotnet.ts";
import { node } from "./readers/node.ts";
import type { PackageReader } from "./package-reader.ts";
import { python } from "./readers/python.ts";
import { r } from "./readers/r.ts";
import { rpm } from "./readers/rpm.ts";
import { ruby } from "./readers/ruby.ts";

/** All of them; a file is read by the first that wants it. */
export const packageReaders: readonly PackageReader[] = [
  distribution,
  debian,
  alpine,
  rpm,
  python,
  conda,
  node,
  ruby,
  composer,
  dotnet,
  r,
];
