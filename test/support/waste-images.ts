import type { Member } from "./tar-writer.ts";

const file = (path: string, bytes: number, more: Partial<Member> = {}): Member => ({ path, content: "x".repeat(bytes), ...more });
const directory = (path: string): Member => ({ path, type: "5", mode: 0o755 });
const doc = [directory("doc"), file("doc/a", 900_000), file("doc/b", 600_000)];

/** The images of the table in bench/wasted-bytes.md: what each shows, and its layers. */
export const wasteImages: readonly { readonly name: string; readonly layers: readonly (readonly Member[])[] }[] = [
  { name: "a file of 300 kB is deleted", layers: [[file("f", 300_000)], [file(".wh.f", 0)]] },
  { name: "a directory of 1.5 MB is deleted", layers: [doc, [file(".wh.doc", 0)]] },
  { name: "a file of 200 kB is chmod-ed", layers: [[file("g", 200_000)], [file("g", 200_000, { mode: 0o755 })]] },
  {
    name: "a file of 200 kB is written three times",
    layers: [[file("g", 200_000)], [{ path: "g", content: "y".repeat(200_000) }], [{ path: "g", content: "z".repeat(200_000) }]],
  },
  {
    name: "a directory of 1.5 MB is emptied and used again (opaque)",
    layers: [doc, [directory("doc"), file("doc/.wh..wh..opq", 0), file("doc/c", 1000)]],
  },
  { name: "a file takes the place of a directory of 1.5 MB", layers: [doc, [file("doc", 1000)]] },
  {
    name: "one of two hard links to 400 kB is deleted",
    layers: [[file("h", 400_000), { path: "i", type: "1", link: "h" }], [file(".wh.h", 0)]],
  },
  { name: "nothing is changed, one file of 1 kB is added", layers: [doc, [file("new", 1000)]] },
];
