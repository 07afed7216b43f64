import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

/** What stands for each module that reads packages: it reads nothing, and keeps nothing. The product itself has no such switch. */
const stubs: Readonly<Record<string, string>> = {
  "image/packages/package-collector.ts": `
    import { noPackages } from "./layer-packages.ts";
    const sink = { declare() {}, own() {}, ownList() {}, distribution() {} };
    export class PackageCollector {
      notes = [];
      start() {}
      body() {}
      bodyEnd() {}
      sinkOf() { return sink; }
      finish() { return noPackages; }
    }`,
  "image/binaries/go-scan.ts": `
    export class GoScan {
      nextAt = Infinity;
      add() {}
      finish() { return { infos: [], tables: [], marked: [] }; }
    }`,
  "image/binaries/rust-audit.ts": `
    export const rustSearch = () => ({ nextAt: Infinity, found: [], add() {}, end() {} });
    export const cratesIn = () => null;`,
  "image/binaries/jar-scan.ts": `
    export class JarScan {
      add() {}
      finish() { return { manifest: null, poms: [], nested: [] }; }
    }`,
};

/** Bundles the analysis as it would be if nobody told of packages: what they cost is the difference. */
export const withoutPackages: Plugin = {
  name: "without-packages",
  setup: (build) => {
    for (const [module, contents] of Object.entries(stubs)) {
      const path = fileURLToPath(new URL(`../src/${module}`, import.meta.url));
      const filter = new RegExp(`${module.replaceAll(/[./]/g, "\\$&")}$`);
      build.onLoad({ filter }, (args) => (args.path === path ? { contents, loader: "ts" } : null));
    }
  },
};
