/** What the header of an installed package says of it and of its files. */
export interface RpmHeader {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  /** 0 when there is none. */
  readonly epoch: number;
  readonly arch: string;
  /** Its files' paths from the root, without a leading slash. */
  files(): Generator<Buffer, undefined>;
}

const entryBytes = 16;
const maxEntries = 65_536;
const typeInt32 = 4;
const typeString = 6;
const typeStrings = 8;
const typeTexts = 9;
const tags = {
  name: 1000,
  version: 1001,
  release: 1002,
  epoch: 1003,
  arch: 1022,
  indexes: 1116,
  names: 1117,
  directories: 1118,
} as const;
const slash = 0x2f;

interface Entry {
  readonly type: number;
  readonly offset: number;
  readonly count: number;
}

/**
 * Reads the header as the database has it: counts, an index of tags, and the store that it points into. Null when it is none.
 * https://rpm-software-management.github.io/rpm/manual/format_header.html
 */
export function rpmHeader(bytes: Buffer): RpmHeader | null {
  if (bytes.length < 8) return null;
  const [count, storeBytes] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
  const storeAt = 8 + entryBytes * count;
  if (count > maxEntries || storeAt + storeBytes > bytes.length) return null;
  const header = new TagStore(entriesOf(bytes.subarray(8, storeAt)), bytes.subarray(storeAt, storeAt + storeBytes));
  return {
    name: header.text(tags.name),
    version: header.text(tags.version),
    release: header.text(tags.release),
    epoch: header.int(tags.epoch, 0) ?? 0,
    arch: header.text(tags.arch),
    files: () => filesOf(header),
  };
}

function entriesOf(index: Buffer): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  for (let at = 0; at < index.length; at += entryBytes)
    entries.set(index.readUInt32BE(at), {
      type: index.readUInt32BE(at + 4),
      offset: index.readUInt32BE(at + 8),
      count: index.readUInt32BE(at + 12),
    });
  return entries;
}

class TagStore {
  readonly #entries: ReadonlyMap<number, Entry>;
  readonly #store: Buffer;

  constructor(entries: ReadonlyMap<number, Entry>, store: Buffer) {
    this.#entries = entries;
    this.#store = store;
  }

  /** "" where there is none. */
  text(tag: number): string {
    const [first] = this.texts(tag);
    return first?.toString("latin1") ?? "";
  }

  /** Texts end with a zero each. */
  *texts(tag: number): Generator<Buffer, undefined> {
    const entry = this.#entries.get(tag);
    if (entry === undefined) return;
    const isText = entry.type === typeString || entry.type === typeStrings || entry.type === typeTexts;
    let start = entry.offset;
    for (let left = isText ? entry.count : 0; left > 0; left -= 1) {
      const end = this.#store.indexOf(0, start);
      if (end < 0) return;
      yield this.#store.subarray(start, end);
      start = end + 1;
    }
  }

  /** Null where there is none. */
  int(tag: number, index: number): number | null {
    const entry = this.#entries.get(tag);
    if (entry === undefined || entry.type !== typeInt32 || index >= entry.count) return null;
    const at = entry.offset + 4 * index;
    return at + 4 <= this.#store.length ? this.#store.readUInt32BE(at) : null;
  }
}

/** Each file's name, and the position of its directory among all of them. */
function* filesOf(header: TagStore): Generator<Buffer, undefined> {
  const directories = [...header.texts(tags.directories)];
  let index = 0;
  for (const name of header.texts(tags.names)) {
    const directory = directories[header.int(tags.indexes, index) ?? -1];
    index += 1;
    if (directory !== undefined && directory[0] === slash) yield Buffer.concat([directory.subarray(1), name]);
  }
}
