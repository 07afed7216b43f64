/** What lies in a repository, by paths from its root with `/` between. */
export interface RepositoryPaths {
  readonly files: ReadonlySet<string>;
  /** With the root, which is `.`. */
  readonly directories: ReadonlySet<string>;
}

export function pathsOf(files: readonly string[]): RepositoryPaths {
  const directories = new Set(["."]);
  for (const file of files)
    for (let at = file.lastIndexOf("/"); at > 0; at = file.lastIndexOf("/", at - 1)) {
      const directory = file.slice(0, at);
      if (directories.has(directory)) break;
      directories.add(directory);
    }
  return { files: new Set(files), directories };
}
