/** The little of https://webassembly.github.io/spec/js-api/ that is used; TypeScript has it only together with a browser's page. */
declare namespace WebAssembly {
  /** What it exports is what its source in wasm/ does. */
  class Module<Exports> {
    constructor(bytes: Uint8Array);
    readonly [Symbol.toStringTag]: string;
    /** Nothing that is there: without it, all modules were one type. */
    private readonly exports: Exports;
  }
  class Instance<Exports> {
    constructor(module: Module<Exports>, imports: { readonly env?: { readonly memory: SharedMemory } });
    readonly exports: Exports;
  }
  interface ContentHashExports {
    readonly stateAt: () => number;
    readonly stateSize: () => number;
    readonly inputAt: () => number;
    readonly inputSize: () => number;
    readonly digestAt: () => number;
    readonly start: () => void;
    readonly add: (address: number, bytes: number) => void;
    readonly finish: () => void;
  }
  interface GoFunctionsExports {
    readonly memory: Memory;
    readonly inputAt: () => number;
    readonly inputSize: () => number;
    readonly rowsAt: () => number;
    readonly packagesAt: () => number;
    readonly pathsAt: () => number;
    readonly pathsEnd: () => number;
    readonly reserve: (namesBytes: number, functions: number, isWide: boolean) => void;
    readonly keepNames: () => number;
    readonly addNames: (bytes: number) => void;
    readonly countFrom: (recordsAt: number, namesAt: number) => void;
    readonly start: (quantum: number, isBigEndian: boolean) => void;
    readonly recordsEnd: () => number;
    readonly add: (at: number, bytes: number) => void;
    readonly finish: () => number;
  }
  interface OwnedPathsExports {
    readonly memory: Memory;
    readonly inputAt: () => number;
    readonly inputSize: () => number;
    readonly reset: (mostPaths: number) => void;
    readonly pathCount: () => number;
    readonly setOwner: (owner: number, rank: number) => void;
    readonly hashAtInput: (bytes: number) => number;
    readonly addPath: (bytes: number) => void;
    readonly startLines: () => void;
    readonly addLines: (bytes: number) => void;
    readonly endLines: () => void;
    readonly startRows: (rows: number) => void;
    readonly columnsFor: (rows: number) => number;
    readonly addSuffixes: (bytes: number) => void;
    readonly match: () => void;
    readonly ownersAt: () => number;
    readonly toldFor: (rows: number, numbers: number) => number;
    readonly tell: (first: number, rows: number) => void;
    readonly elsewhereFor: (amount: number, numbers: number) => number;
    readonly leaveNeeded: (amount: number, numbers: number) => number;
    readonly saidAt: () => number;
    readonly saidOwnersAt: () => number;
  }
  interface ListingRowsExports {
    readonly memory: Memory;
    readonly columnsAt: () => number;
    readonly suffixesAt: () => number;
    readonly outputAt: () => number;
    readonly rowLimit: () => number;
    readonly suffixLimit: () => number;
    readonly take: (rows: number, suffixStart: number) => void;
    readonly write: () => number;
  }
  interface StoredListingExports {
    readonly memory: Memory;
    readonly inputAt: () => number;
    readonly inputSize: () => number;
    readonly numbersAt: () => number;
    readonly othersAt: () => number;
    readonly suffixesAt: () => number;
    readonly rowLimit: () => number;
    readonly suffixLimit: () => number;
    readonly usedBytes: () => number;
    readonly readNumbers: (bytes: number, count: number, most: number) => number;
    readonly startShares: () => void;
    readonly writeShares: (count: number) => void;
    readonly readShares: (count: number) => number;
    readonly startPaths: () => void;
    readonly checkPaths: (rows: number, suffixStart: number) => number;
  }
  interface TarHeaderExports {
    readonly memory: Memory;
    readonly blockAt: () => number;
    readonly pathAt: () => number;
    readonly numbersAt: () => number;
    readonly read: () => number;
  }
  interface InflateExports {
    readonly inputAt: () => number;
    readonly inputSize: () => number;
    readonly outputAt: () => number;
    readonly toldAt: () => number;
    readonly reset: () => void;
    readonly restart: () => void;
    readonly setInput: (bytes: number) => void;
    readonly passTo: (address: number) => void;
    readonly addToChecksum: () => void;
    readonly checksum: () => number;
    readonly spans: () => number;
    readonly spanSize: () => number;
    readonly spanAt: (span: number) => number;
    readonly slide: (span: number) => number;
    readonly run: (stop: number) => number;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  /** One that several threads see. */
  class SharedMemory {
    private constructor();
    readonly buffer: SharedArrayBuffer;
  }
  const Memory: new (size: { readonly initial: number; readonly maximum: number; readonly shared: true }) => SharedMemory;
}
