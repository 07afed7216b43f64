import * as z from "zod";
import type { PackageReader } from "../package-reader.ts";
import { parsedJson } from "../../contents/json-text.ts";
import { parentOf, resolvedFrom, spanOf } from "./reader-texts.ts";

const Installed = z.object({ name: z.string(), version: z.string(), files: z.array(z.string()).catch([]) });

/** Packages of an environment of conda. https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html */
export const conda: PackageReader = {
  type: "conda",
  endings: [".json"],
  wants: ({ path }) => (/(?:^|\/)conda-meta\/[^/]+\.json$/.test(path) ? "whole" : null),
  read: ({ path, content }, sink) => {
    const installed = Installed.safeParse(parsedJson(content));
    if (!installed.success) return "it is no record of conda's";
    const { name, version, files } = installed.data;
    const prefix = parentOf(parentOf(path));
    sink.declare({ type: "conda", namespace: null, name, version, arch: null }, { kind: "paths", owner: path });
    sink.own(path, spanOf(path));
    for (const file of files) {
      const resolved = file.startsWith("/") ? null : resolvedFrom(prefix, file);
      if (resolved !== null) sink.own(path, spanOf(resolved));
    }
    return null;
  },
};
