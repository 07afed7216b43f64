import { createHash } from "node:crypto";
import type { Commit } from "./history.ts";

export type ObjectType = "blob" | "tree" | "commit";

export interface TreeEntry {
  readonly path: string;
  readonly sha: string;
}

interface GitObject {
  readonly type: ObjectType;
  readonly body: Buffer;
}

/** Blobs, flat trees and commits under the very ids that git gives them: what is here can be handed to git as it is. */
export class GitObjects {
  readonly #objects = new Map<string, GitObject>();

  get all(): ReadonlyMap<string, GitObject> {
    return this.#objects;
  }

  has(sha: string, type: ObjectType): boolean {
    return this.#objects.get(sha)?.type === type;
  }

  blob(sha: string): Buffer | null {
    const object = this.#objects.get(sha);
    return object?.type === "blob" ? object.body : null;
  }

  addBlob(body: Buffer): string {
    return this.#add({ type: "blob", body });
  }

  /** Files only, sorted as git sorts them. */
  addTree(entries: readonly TreeEntry[]): string {
    const sorted = entries.toSorted((one, other) => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)));
    const body = sorted.flatMap(({ path, sha }) => [Buffer.from(`100644 ${path}\0`), Buffer.from(sha, "hex")]);
    return this.#add({ type: "tree", body: Buffer.concat(body) });
  }

  /** The entries of a tree that was made here; null for another one. */
  tree(sha: string): readonly TreeEntry[] | null {
    const object = this.#objects.get(sha);
    if (object?.type !== "tree") return null;
    const entries: TreeEntry[] = [];
    for (let at = 0; at < object.body.length;) {
      const end = object.body.indexOf(0, at);
      const path = object.body.toString("utf8", at + "100644 ".length, end);
      entries.push({ path, sha: object.body.toString("hex", end + 1, end + 21) });
      at = end + 21;
    }
    return entries;
  }

  addCommit({ tree, parents, date, message }: Omit<Commit, "sha">): Commit {
    const seconds = Math.floor(date.getTime() / 1000);
    const who = `github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com> ${seconds} +0000`;
    const lines = [
      `tree ${tree}`,
      ...parents.map((parent) => `parent ${parent}`),
      `author ${who}`,
      `committer ${who}`,
      "",
      message,
    ];
    const sha = this.#add({ type: "commit", body: Buffer.from(lines.join("\n")) });
    return { sha, tree, parents, date: new Date(seconds * 1000), message };
  }

  #add(object: GitObject): string {
    const sha = createHash("sha1").update(`${object.type} ${object.body.length}\0`).update(object.body).digest("hex");
    this.#objects.set(sha, object);
    return sha;
  }
}
