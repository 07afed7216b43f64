import { withAddresses } from "./wasm-module.ts";

/** As scripts/compile-wasm.mjs tells the compiler: what the inflate takes, and the hash of contents behind it. */
const memoryPages = 39;

const memories = new WeakMap<ArrayBufferLike, WebAssembly.SharedMemory>();

/** Memory for an inflate, and for a hash of what it makes in the same place. Other threads can see it. Throws a UserError where there are no addresses for it. */
export function newMemory(): WebAssembly.SharedMemory {
  const memory = withAddresses(() => new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages, shared: true }));
  memories.set(memory.buffer, memory);
  return memory;
}

/** The memory of this thread that the bytes lie in; null where they lie elsewhere. */
export function memoryOf({ buffer }: Uint8Array): WebAssembly.SharedMemory | null {
  return memories.get(buffer) ?? null;
}
