/** Where a path's components meet: below every byte that a name can hold, so that a directory is followed by what is in it. */
export const separator = 0;

/**
 * A path as text with `/` between its components. Control and formatting characters, bytes that are no UTF-8 and whatever
 * looks like such an escape already become `\xNN`, so that two different paths never become the same text.
 */
export function displayPath(path: Uint8Array): string {
  const bytes = Buffer.from(path);
  for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, at + 1)) bytes[at] = 0x2f;
  const text = bytes.toString("utf8");
  if (text.includes("\ufffd") && !Buffer.from(text).equals(bytes))
    return bytes.toString("latin1").replaceAll(/\\(?=x[\da-f]{2})|[^ -~]/g, (byte) => hexEscapes(Buffer.from(byte, "latin1")));
  if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(text)) return text;
  return text.replaceAll(/\\(?=x[\da-f]{2})|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => hexEscapes(Buffer.from(character)));
}

function hexEscapes(bytes: Buffer): string {
  return bytes.toString("hex").replaceAll(/../g, String.raw`\x$&`);
}
