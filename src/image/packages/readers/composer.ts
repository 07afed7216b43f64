import * as z from "zod";
import type { PackageReader } from "../package-reader.ts";
import { parsedJson } from "../../contents/json-text.ts";
import { parentOf, resolvedFrom } from "./reader-texts.ts";

const InstalledPackages = z.array(
  z.object({ name: z.string(), version: z.string(), "install-path": z.string().nullish() }).nullable().catch(null),
);
/** The first version of the file had the list alone. */
const Installed = z.union([InstalledPackages, z.object({ packages: InstalledPackages }).transform(({ packages }) => packages)]);

/** Packages of PHP. https://getcomposer.org/doc/07-runtime.md */
export const composer: PackageReader = {
  type: "composer",
  endings: ["/composer/installed.json"],
  wants: () => "whole",
  read: ({ path, content }, sink) => {
    const installed = Installed.safeParse(parsedJson(content));
    if (!installed.success) return "it is no list of Composer's packages";
    const here = parentOf(path);
    for (const found of installed.data) {
      if (found === null) continue;
      const [namespace = "", name, ...others] = found.name.split("/");
      const directory = resolvedFrom(here, found["install-path"] ?? `../${found.name}`);
      if (name === undefined || others.length > 0 || directory === null) continue;
      sink.declare({ type: "composer", namespace, name, version: found.version, arch: null }, { kind: "directory", directory });
    }
    return null;
  },
};
