import type { Compression } from "./decoder.ts";

/** A layer as it is stored: what this project decompresses, or the name of what it does not. */
export type LayerFormat = Compression | "xz" | "bzip2" | "lz4" | "squashfs" | "erofs" | "encrypted";

const magics: readonly (readonly [LayerFormat, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["bzip2", [0x42, 0x5a, 0x68]],
  ["lz4", [0x04, 0x22, 0x4d, 0x18]],
  ["squashfs", [0x68, 0x73, 0x71, 0x73]],
];

/** What the first bytes say. A name in a tar's header may begin like anything, so a tar that is not compressed is told by its own mark. */
export function formatOf(start: Uint8Array): LayerFormat {
  if (isTar(start)) return "none";
  const [a = 0, b = 0, c = 0, d = 0] = start;
  // https://www.rfc-editor.org/rfc/rfc8878#section-3.1.2
  if (a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18) return "zstd";
  return magics.find(([, magic]) => magic.every((byte, position) => start[position] === byte))?.[0] ?? "none";
}

const ustarAt = 257;
const ustar = Buffer.from("ustar");

function isTar(start: Uint8Array): boolean {
  return ustar.every((byte, position) => start[ustarAt + position] === byte);
}

/** Encryption is only told by the media type: https://github.com/containers/ocicrypt/blob/main/spec/spec.go */
export function isEncrypted(mediaType: string): boolean {
  return mediaType.endsWith("+encrypted");
}

/** Layers that a registry need not hold: https://github.com/opencontainers/image-spec/blob/main/layer.md#non-distributable-layers */
export function isForeign(mediaType: string): boolean {
  return /\.foreign\.|\.nondistributable\./.test(mediaType);
}
