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

/**
 * Copies bytes into shared memory, or out of it. V8's own `set` goes from word to word there, at a third of the speed; Node's `copy` does not, unless it is
 * asked for all of the bytes: the first one goes alone.
 */
export function copyShared(from: Uint8Array, to: Uint8Array, at: number): void {
  if (from.length === 0) return;
  to[at] = from[0] ?? 0;
  Buffer.prototype.copy.call(from, to, at + 1, 1);
}
