import { createCipheriv, createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { atEnd } from "./at-end.ts";

/** Paths relative to the context, with `/`, and what is in each file. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes a build context into a fresh directory, which goes away with the test file; programs and scripts can be executed. */
export async function writeContext(files: Files): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "context-"));
  atEnd(async () => await rm(directory, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { mode: isProgram(content) ? 0o755 : 0o644 });
  }
  return directory;
}

/** Bytes that no compressor makes smaller: `bytes` of them, the same for the same seed on every machine. */
export function noise(bytes: number, seed: string): Uint8Array {
  const key = createHash("sha256").update(seed).digest();
  return createCipheriv("aes-256-ctr", key, Buffer.alloc(16)).update(Buffer.alloc(bytes));
}

function isProgram(content: string | Uint8Array): boolean {
  const start = Buffer.from(content.slice(0, 4)).toString("latin1");
  return start === "\x7fELF" || start.startsWith("#!");
}
