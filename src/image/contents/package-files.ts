import { separator } from "../listing/display-path.ts";
import { recommendedOnly } from "./dpkg.ts";
import type { Recommended } from "../listing/layer-facts.ts";
import { kindCode, kindMask, type LayerListing, PathCursor } from "../listing/listing.ts";

const statusPath = "var/lib/dpkg/status";
const statesPath = "var/lib/apt/extended_states";
const listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*)(?::[a-z\d-]+)?\.list$/;
/** Of all that is kept of a layer together; a system with a thousand packages has a third of it. */
const mostBytes = 24 * 1024 * 1024;

/** The files of one layer in which dpkg and apt note what is installed, why, and where its files lie. */
export class PackageFiles {
  readonly #files = new Map<string, Buffer>();
  #bytes = 0;
  #path = "";

  /** Whether the content of this file is to be handed over. */
  wants(path: string, sizeBytes: number): boolean {
    this.#path = path;
    const isOne = path === statusPath || path === statesPath || listName.test(path);
    return isOne && this.#bytes + sizeBytes <= mostBytes;
  }

  /** The content of the file that was asked about last. */
  add(content: Buffer): void {
    this.#files.set(this.#path, content);
    this.#bytes += content.length;
  }

  /** Packages that only a recommendation has brought, with those of their files that this layer holds. */
  recommendedIn(listing: LayerListing): readonly Recommended[] {
    const [status, extendedStates = null] = [this.#files.get(statusPath), this.#files.get(statesPath)];
    const found = status === undefined ? [] : recommendedOnly({ status, extendedStates });
    if (found.length === 0) return [];
    const rows = rowsByPackage(this.#ownersOf(new Set(found.map(({ name }) => name))), listing);
    return found.flatMap((one) => {
      const own = rows.get(one.name);
      return own === undefined ? [] : [{ ...one, rows: own }];
    });
  }

  /** Which of these packages each path belongs to. */
  #ownersOf(names: ReadonlySet<string>): ReadonlyMap<string, string> {
    const owners = new Map<string, string>();
    for (const [path, content] of this.#files) {
      const name = listName.exec(path)?.[1];
      if (name === undefined || !names.has(name)) continue;
      for (const line of content.toString("latin1").split("\n")) {
        owners.set(line.slice(1), name);
        // Packages name these as they were before the directories became one; tars name what is there.
        if (/^\/(?:bin|sbin|lib(?:32|64|x32)?)\//.test(line)) owners.set(`usr${line}`, name);
      }
    }
    return owners;
  }
}

function rowsByPackage(owners: ReadonlyMap<string, string>, listing: LayerListing): ReadonlyMap<string, number[]> {
  const rows = new Map<string, number[]>();
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    if (((listing.kinds[cursor.row] ?? 0) & kindMask) !== kindCode.file) continue;
    const owner = owners.get(textOf(cursor));
    if (owner === undefined) continue;
    const own = rows.get(owner);
    if (own === undefined) rows.set(owner, [cursor.row]);
    else own.push(cursor.row);
  }
  return rows;
}

function textOf({ path, pathBytes }: PathCursor): string {
  return path.toString("latin1", 0, pathBytes).replaceAll(String.fromCharCode(separator), "/");
}
