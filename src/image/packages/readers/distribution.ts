import type { PackageReader } from "../package-reader.ts";

const files: ReadonlySet<string> = new Set(["etc/os-release", "usr/lib/os-release"]);

/** Which distribution it is. https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
export const distribution: PackageReader = {
  type: "deb",
  endings: ["/os-release"],
  wants: ({ path }) => (files.has(path) ? "whole" : null),
  read: ({ content }, sink) => {
    const [, id] = /^ID=["']?([a-z\d._-]+)["']?\s*$/m.exec(content.toString("latin1", 0, 64 * 1024)) ?? [];
    if (id !== undefined) sink.distribution(id);
    return null;
  },
};
