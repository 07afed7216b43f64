/** As scripts/compile-wasm.mjs tells the compiler: what the inflate takes, and the hash of contents behind it. */
const memoryPages = 39;

const memories = new WeakMap<ArrayBufferLike, WebAssembly.SharedMemory>();

/** Memory for an inflate, and for a hash of what it makes in the same place. Other threads can see it. */
export function newMemory(): WebAssembly.SharedMemory {
  const memory = new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages, shared: true });
  memories.set(memory.buffer, memory);
  return memory;
}

/** The memory of this thread that the bytes lie in; null where they lie elsewhere. */
export function memoryOf({ buffer }: Uint8Array): WebAssembly.SharedMemory | null {
  return memories.get(buffer) ?? null;
}
