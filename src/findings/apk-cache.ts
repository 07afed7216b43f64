import type { FindingDefinition } from "./finding.ts";
import { endingWith, replacing } from "./remedy.ts";

const emptied = endingWith("rm -rf /var/cache/apk/*");
const notStored = replacing(/\bapk add(?! --no-cache)/g, "apk add --no-cache", emptied);

export const apkCache = {
  kind: "apk-cache",
  rule: { evidence: "directory", pattern: "var/cache/apk|etc/apk/cache" },
  words: { noun: "the apk cache" },
  remedy: {
    ...emptied,
    // What `apk update` has stored stays whatever comes after it.
    rewrite: (run, place) => (/\bapk (?:-\S+ )*(?:update|upgrade)\b/.test(run) ? emptied : notStored).rewrite(run, place),
  },
  unless: "a container installs packages when it runs",
  docs: { found: "package index and packages of apk", proof: "lie in `/var/cache/apk` or `/etc/apk/cache`" },
} as const satisfies FindingDefinition;
