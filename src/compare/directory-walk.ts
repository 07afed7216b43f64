/** What lies deeper counts for the directory at that depth: a hostile path has as many directories as it has room for. */
const deepest = 30;

/** What is done with the directories around paths that come sorted, component by component. */
export interface DirectoryVisitor<Directory> {
  /** `path` is empty for the root. */
  readonly open: (path: string) => Directory;
  /** Everything in it has been passed; `around` is null for the root. */
  readonly leave: (directory: Directory, around: Directory | null) => void;
}

/** Knows the directories around the present path and no others, however many there are. */
export class DirectoryWalk<Directory> {
  readonly #visitor: DirectoryVisitor<Directory>;
  readonly #open: { readonly name: string; readonly path: string; readonly directory: Directory }[] = [];

  constructor(visitor: DirectoryVisitor<Directory>) {
    this.#visitor = visitor;
  }

  /** The directory that a path lies in; those that do not hold it are left. */
  enter(path: string): Directory {
    const last = this.#open.at(-1);
    // Most paths lie in the directory of the one before.
    if (last !== undefined && isDirectlyIn(path, last.path)) return last.directory;
    const names = path.split("/", deepest + 1).slice(0, -1);
    let depth = 0;
    while (depth < names.length && this.#open[depth + 1]?.name === names[depth]) depth += 1;
    this.#leave(depth + 1);
    let at = this.#open.at(-1) ?? this.#enter("", "");
    for (const name of names.slice(depth)) at = this.#enter(name, at.path === "" ? name : `${at.path}/${name}`);
    return at.directory;
  }

  /** No more paths will come. */
  finish(): void {
    this.#leave(0);
  }

  #enter(name: string, path: string) {
    const entered = { name, path, directory: this.#visitor.open(path) };
    this.#open.push(entered);
    return entered;
  }

  /** Leaves all but the outermost `kept` directories. */
  #leave(kept: number): void {
    while (this.#open.length > kept) {
      const left = this.#open.pop();
      if (left !== undefined) this.#visitor.leave(left.directory, this.#open.at(-1)?.directory ?? null);
    }
  }
}

function isDirectlyIn(path: string, directory: string): boolean {
  const end = path.lastIndexOf("/");
  return directory === "" ? end < 0 : end === directory.length && path.startsWith(directory);
}
