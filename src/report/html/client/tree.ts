import type { PackedData } from "../data.ts";
import type { FileTable } from "./file-table.ts";
import type { Grouping } from "./groupings.ts";
import type { Measure, Scope } from "./state.ts";

/** Deeper directories are shown as part of the name: such paths are almost certainly hostile. */
const deepest = 40;

/** A directory of one group, which is a layer or a package, or the group itself, or (without a group) the image. */
export class Folder {
  name: string;
  /** As `at` in the page's address. */
  readonly path: string;
  parent: Folder | null;
  readonly group: number;
  folders: Folder[] = [];
  readonly rows: number[] = [];
  readonly sums: Record<Measure, number> = { size: 0, growth: 0, waste: 0 };
  /** Growth minus shrinkage; `sums.growth` adds both up. */
  netGrowth = 0;
  files = 0;

  constructor(name: string, parent: Folder | null, place: { readonly path: string; readonly group: number }) {
    this.name = name;
    this.parent = parent;
    this.path = place.path;
    this.group = place.group;
  }
}

/** One tile of the map. */
export interface Item {
  readonly name: string;
  /** Its area: never negative. */
  readonly value: number;
  /** With its sign where growth is measured. */
  readonly amount: number;
  readonly files: number;
  readonly folder: Folder | null;
  /** A file's row; null for what is no single file. */
  readonly row: number | null;
  /** What no file explains. */
  readonly isRest: boolean;
}

/** The bytes of one section: image, layers or packages, directories, files. Built once; `scope` and `measure` only look at it. */
export class Tree {
  readonly image: Folder;
  readonly #grouping: Grouping;
  readonly #files: FileTable | null;

  constructor(name: string, grouping: Grouping, files: FileTable | null) {
    this.image = new Folder(name, null, { path: "", group: -1 });
    this.#grouping = grouping;
    this.#files = files;
    this.image.folders = grouping.groups.map(
      (group, index) => new Folder(group.name, this.image, { path: String(index), group: index }),
    );
    if (files !== null) this.#addFiles(files);
    for (const folder of this.image.folders)
      if (files === null || (grouping.knowsGrowth && !this.#canOpen(folder))) addGroup(folder, grouping);
  }

  /** The folder that `at` names, or the nearest one above it. */
  folderAt(at: string): Folder {
    let folder = this.image;
    for (;;) {
      const next = folder.folders.find(({ path }) => path === at || at.startsWith(`${path}/`));
      if (next === undefined || folder.path === at) return folder;
      folder = next;
    }
  }

  /** What is in a folder, the largest first; what has no size in this measure is left out. */
  items(folder: Folder, measure: Measure, scope: Scope): readonly Item[] {
    const isImage = folder.parent === null;
    const folders = isImage ? folder.folders.filter(({ group }) => this.#isIn(group, scope)) : folder.folders;
    const items = [
      ...folders.map((one): Item => {
        const amount = measure === "growth" ? one.netGrowth : this.#sizeOf(one, measure);
        const value = this.#sizeOf(one, measure);
        return {
          name: one.name,
          value,
          amount,
          files: one.files,
          folder: this.#canOpen(one) ? one : null,
          row: null,
          isRest: false,
        };
      }),
      ...folder.rows.map((row): Item => {
        const amount = this.#amount(row, measure);
        return { name: this.#fileName(folder, row), value: Math.abs(amount), amount, files: 1, folder: null, row, isRest: false };
      }),
      ...this.#rest(folder, measure),
    ];
    return items.filter(({ value }) => value > 0).toSorted((a, b) => b.value - a.value);
  }

  /** Whether a measure has anything to show. */
  has(measure: Measure): boolean {
    return this.image.folders.some((folder) => folder.sums[measure] > 0);
  }

  /** By how much the layers themselves grew. */
  layerGrowth(scope: Scope): number {
    return this.#grouping.layerGrowth(scope);
  }

  #isIn(group: number, scope: Scope): boolean {
    const origin = this.#grouping.groups[group]?.origin ?? null;
    return scope === "all" || origin === null || origin === scope;
  }

  #canOpen({ folders, rows }: Folder): boolean {
    return folders.length + rows.length > 0;
  }

  /** A layer is as large as its blob, a package as large as the report says: what files do not explain is a tile of its own. */
  #sizeOf(folder: Folder, measure: Measure): number {
    const isGroup = folder.parent === this.image;
    const whole = isGroup ? (this.#grouping.groups[folder.group]?.bytes ?? 0) : 0;
    return measure === "size" ? Math.max(whole, folder.sums.size) : folder.sums[measure];
  }

  #rest(folder: Folder, measure: Measure): readonly Item[] {
    const isGroup = folder.parent === this.image;
    const { wholeBytes, restName, besideName, knowsGrowth } = this.#grouping;
    if (measure !== "size" || !(folder === this.image || (isGroup && (knowsGrowth || this.#canOpen(folder))))) return [];
    const inFolders = folder.folders.reduce((sum, one) => sum + this.#sizeOf(one, "size"), 0);
    const inFiles = this.#canOpen(folder) ? folder.sums.size : 0;
    const value = isGroup ? this.#sizeOf(folder, "size") - inFiles : (wholeBytes ?? inFolders) - inFolders;
    const omitted = (this.#files?.columns.omitted ?? 0) > 0 ? ", and files that are not listed" : "";
    const name = `${isGroup ? restName : besideName}${omitted}`;
    return [{ name, value, amount: value, files: 0, folder: null, row: null, isRest: true }];
  }

  #amount(row: number, measure: Measure): number {
    if (this.#files === null) return 0;
    const { packed } = this.#grouping;
    const elsewhere = packed.size === 0 ? undefined : packed.get(row);
    switch (measure) {
      case "size":
        return this.#files.bytes(row) - (elsewhere?.bytes ?? 0);
      case "growth":
        return this.#files.growth(row) - growthOf(elsewhere);
      case "waste":
        return this.#files.wastedBytes(row);
    }
  }

  #fileName(folder: Folder, row: number): string {
    const inFolder = folder.path.slice(folder.path.indexOf("/") + 1);
    const path = this.#files?.path(row) ?? "";
    const name = folder.path.includes("/") ? path.slice(inFolder.length + 1) : path;
    return name === "" ? "all files directly in it" : name;
  }

  #addFiles(files: FileTable): void {
    const directories = this.image.folders.map((group) => new Directories(group));
    files.paths.forEach((path, row) => {
      const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
      directories[this.#grouping.groupOf(row)]?.folderOf(directory).rows.push(row);
    });
    this.image.folders.forEach((group) => this.#addUp(group));
    for (const group of this.image.folders) group.folders = group.folders.map((one) => shorten(one, group));
  }

  /** Depth is bounded by `deepest`. */
  #addUp(folder: Folder): void {
    const { sums } = folder;
    for (const one of folder.folders) {
      this.#addUp(one);
      sums.size += one.sums.size;
      sums.growth += one.sums.growth;
      sums.waste += one.sums.waste;
      folder.netGrowth += one.netGrowth;
      folder.files += one.files;
    }
    for (const row of folder.rows) {
      const growth = this.#amount(row, "growth");
      sums.size += this.#amount(row, "size");
      sums.growth += Math.abs(growth);
      sums.waste += this.#amount(row, "waste");
      folder.netGrowth += growth;
    }
    folder.files += folder.rows.length;
  }
}

function addGroup(folder: Folder, { groups }: Grouping): void {
  const { bytes = 0, growthBytes = 0 } = groups[folder.group] ?? {};
  folder.sums.size = bytes;
  folder.sums.growth = Math.abs(growthBytes);
  folder.netGrowth = growthBytes;
}

function growthOf(packed: PackedData | undefined): number {
  return packed === undefined ? 0 : packed.bytes - packed.baselineBytes;
}

/**
 * The directories of one group, made as files that are sorted by path come by: all that is below a directory comes in a row, so
 * only the way to the last one has to be remembered.
 */
class Directories {
  /** From the group to the last directory; `end`: where its path ends in `#last`. */
  readonly #way: { readonly folder: Folder; readonly end: number }[];
  readonly #beyond = new Map<string, Folder>();
  #last = "";

  constructor(group: Folder) {
    this.#way = [{ folder: group, end: -1 }];
  }

  folderOf(directory: string): Folder {
    if (directory !== this.#last) this.#goTo(directory);
    return this.#here();
  }

  #here(): Folder {
    const here = this.#way.at(-1);
    if (here === undefined) throw new Error("a way begins with its group");
    return here.folder;
  }

  #goTo(directory: string): void {
    const common = commonLength(this.#last, directory);
    const isOnWay = (end: number): boolean => end <= common && (end === directory.length || directory[end] === "/");
    while (this.#way.length > 1 && !isOnWay(this.#way.at(-1)?.end ?? 0)) this.#way.pop();
    const from = directory === "" ? 0 : (this.#way.at(-1)?.end ?? -1);
    for (let end = from; end < directory.length;) end = this.#enter(directory, end + 1);
    this.#last = directory;
  }

  /** Goes into the directory whose name begins at `start`; returns where its path ends. */
  #enter(directory: string, start: number): number {
    const slash = this.#way.length > deepest ? -1 : directory.indexOf("/", start);
    const end = slash < 0 ? directory.length : slash;
    const parent = this.#here();
    const path = `${this.#way[0]?.folder.path ?? ""}/${directory.slice(0, end)}`;
    // What is deeper does not come in a row.
    const known = this.#way.length > deepest ? this.#beyond.get(path) : undefined;
    const folder = known ?? new Folder(directory.slice(start, end), parent, { path, group: parent.group });
    if (known === undefined) parent.folders.push(folder);
    if (this.#way.length > deepest) this.#beyond.set(path, folder);
    this.#way.push({ folder, end });
    return end;
  }
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** A directory that holds nothing but one directory is shown as one: `usr/share/doc`. */
function shorten(folder: Folder, parent: Folder): Folder {
  if (folder.folders.length === 0) return folder;
  let [inner, { name }] = [folder, folder];
  for (
    let [only] = inner.folders;
    only !== undefined && inner.folders.length === 1 && inner.rows.length === 0;
    [only] = inner.folders
  ) {
    inner = only;
    name = `${name}/${only.name}`;
  }
  inner.name = name;
  inner.parent = parent;
  inner.folders = inner.folders.map((one) => shorten(one, inner));
  return inner;
}
