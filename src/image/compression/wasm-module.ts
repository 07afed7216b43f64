import { addressesLimited } from "../../failure.ts";

/** Gives instances of a module of wasm/, which is compiled when the first one is asked for, and once. Throws a UserError where there are no addresses for one. */
export function wasmModule<Exports>(base64: string): (memory?: WebAssembly.SharedMemory) => WebAssembly.Instance<Exports> {
  let module: WebAssembly.Module<Exports> | null = null;
  return (memory) => {
    const compiled = (module ??= new WebAssembly.Module(Buffer.from(base64, "base64")));
    const imports = memory === undefined ? {} : { env: { memory } };
    return withAddresses(() => new WebAssembly.Instance(compiled, imports));
  };
}

/** V8 sets aside 8 GB of addresses and more for each memory, however little it has: a limit on them may leave fewer. */
export function withAddresses<Taken>(take: () => Taken): Taken {
  try {
    return take();
  } catch (error) {
    throw error instanceof RangeError ? addressesLimited(error) : error;
  }
}
