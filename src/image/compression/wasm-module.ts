/** A module of wasm/, compiled when it is first asked for, and once. */
export function wasmModule<Exports>(base64: string): () => WebAssembly.Module<Exports> {
  let module: WebAssembly.Module<Exports> | null = null;
  return () => (module ??= new WebAssembly.Module(Buffer.from(base64, "base64")));
}
