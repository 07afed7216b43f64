/** One of the package's hash functions alone: its usual entry brings all of them, in 280 kB of source. */
declare module "hash-wasm/dist/xxhash64.umd.min.js" {
  import type { createXXHash64 } from "hash-wasm";

  const hashes: { readonly createXXHash64: typeof createXXHash64 };
  export default hashes;
}
