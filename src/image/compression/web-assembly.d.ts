/** The little of https://webassembly.github.io/spec/js-api/ that is used; TypeScript has it only together with a browser's page. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  const Module: new (bytes: Uint8Array) => Module;
  class Instance {
    constructor(module: Module);
    /** Of the only module that there is: wasm/inflate.ts. */
    readonly exports: InflateExports;
  }
  interface InflateExports {
    readonly memory: Memory;
    readonly inputAt: () => number;
    readonly inputSize: () => number;
    readonly outputAt: () => number;
    readonly toldAt: () => number;
    readonly reset: () => void;
    readonly restart: () => void;
    readonly setInput: (bytes: number) => void;
    readonly passTo: (address: number) => void;
    readonly slide: () => number;
    readonly run: (stop: number) => number;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
}
