// What a release changes in texts, without touching a file: CHANGELOG.md, and what users write after `uses:`.

/** `owner/name`, the 40 hexadecimal digits of a commit, and a version such as `1.2.0`. */
export interface Release {
  readonly repository: string;
  readonly commit: string;
  readonly version: string;
}

/** CHANGELOG.md with what was unreleased under a version and its date (YYYY-MM-DD), and nothing unreleased. */
export function movedUnder(changelog: string, { version, date }: { version: string; date: string }): string {
  if (changelog.includes(`\n## ${version} `)) throw new Error(`CHANGELOG.md already has ${version}.`);
  const [before, entries, ...later] = changelog.split(/^(?=## )/m);
  if (entries === undefined || !entries.startsWith("## Unreleased\n"))
    throw new Error("CHANGELOG.md does not begin with '## Unreleased'.");
  const changes = entries.slice("## Unreleased\n".length);
  if (!/^- /m.test(changes)) throw new Error("CHANGELOG.md has nothing under '## Unreleased'.");
  return [before, "## Unreleased\n\n", `## ${version} - ${date}\n`, changes, ...later].join("");
}

/** What CHANGELOG.md says of one version, without its heading. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^(?=## )/m);
  const section = sections.find((text) => text.startsWith(`## ${version} `));
  const notes = section?.slice(section.indexOf("\n")).trim() ?? "";
  if (notes === "") throw new Error(`CHANGELOG.md has nothing under '## ${version}': run the step 'prepare' first.`);
  return notes;
}

/**
 * A text that names this action by a repository, the full SHA of a commit, and the version in a comment:
 * `uses: acme/image-size-budget@<40 hex digits> # v1.2.0`. Text that names another action is left alone.
 */
export function referredTo(text: string, { repository, commit, version }: Release): string {
  if (!/^[A-Za-z0-9-]+\/[\w.-]+$/.test(repository)) throw new Error(`The repository is "${repository}": write owner/name.`);
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`The commit is "${commit}": write all 40 hexadecimal digits.`);
  const names = `${repository}@${commit} # v${version}`;
  const owner = repository.slice(0, repository.indexOf("/"));
  return text
    .replaceAll("@OWNER/maintainers", `@${owner}/maintainers`)
    .replaceAll(/<!-- until a release -->\n[^]*?<!-- from a release on: (.*?) -->\n/g, "$1\n")
    .replace(
      /\buses: [\w-]+\/image-size-budget(\/\.github\/workflows\/[\w-]+\.yml)?@(?:FULL_COMMIT_SHA|[0-9a-f]{40})(?: # v[\d.]+)?$/gm,
      (_, workflow = "") => `uses: ${repository}${workflow}@${commit} # v${version}`,
    )
    .replace(
      /(repository: )[\w-]+\/image-size-budget(\n\s+ref: )(?:FULL_COMMIT_SHA|[0-9a-f]{40})(?: # v[\d.]+)?$/gm,
      `$1${repository}$2${commit} # v${version}`,
    )
    .replace(
      /(raw\.githubusercontent\.com\/)[\w-]+\/image-size-budget\/(?:FULL_COMMIT_SHA|[0-9a-f]{40})\//g,
      `$1${repository}/${commit}/`,
    )
    .replace(/publishedAction = "[^"]*"/, `publishedAction = "${names}"`);
}
