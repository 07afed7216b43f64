import type { FindingDefinition } from "./finding.ts";
import { endingWith, quoted } from "./remedy.ts";

export const gemCache = {
  kind: "gem-cache",
  rule: {
    evidence: "directory",
    pattern:
      "usr/local/bundle/cache|(?:.*?/)?(?:\\.bundle/cache|vendor/bundle/ruby/[\\d.]+/cache|\\.gem/ruby/[\\d.]+/cache|gems/[\\d.]+/cache)",
  },
  words: { noun: "downloaded gem files" },
  remedy: endingWith(({ path }) => `rm -rf ${quoted(path ?? "usr/local/bundle/cache")}`),
  unless: "gems are installed again from it without a network",
  docs: { found: "downloaded gem files", proof: "lie in the `cache` of Bundler or RubyGems" },
} as const satisfies FindingDefinition;
