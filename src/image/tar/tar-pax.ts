import type { Extension } from "./tar-member.ts";

const xattrPrefix = "SCHILY.xattr.";

/**
 * Records of a PAX header, `27 path=some/name\n`, as far as a listing needs them; null when they are malformed.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 */
export function parsePaxRecords(body: Buffer): Extension | null {
  const extension: Extension = {};
  const xattrs = new Map<string, Buffer>();
  for (let at = 0; at < body.length && body[at] !== 0;) {
    const blank = body.indexOf(0x20, at);
    const length = blank < 0 ? Number.NaN : decimal(body.subarray(at, blank));
    const equals = body.indexOf(0x3d, blank);
    const end = at + length;
    if (!(end <= body.length && equals > blank && equals < end && body[end - 1] === 0x0a)) return null;
    const key = body.toString("latin1", blank + 1, equals);
    const value = body.subarray(equals + 1, end - 1);
    if (key.startsWith(xattrPrefix)) xattrs.set(key.slice(xattrPrefix.length), value);
    else Object.assign(extension, fieldOf(key, value));
    at = end;
  }
  return xattrs.size === 0 ? extension : { ...extension, xattrs };
}

/** An empty value takes an earlier one back, which leaves what the header itself says. */
function fieldOf(key: string, value: Buffer): Extension {
  if (value.length === 0) return {};
  switch (key) {
    case "path":
    case "GNU.sparse.name":
      return { path: untilZero(value) };
    case "linkpath":
      return { link: untilZero(value) };
    case "size":
      return { sizeBytes: decimal(value) };
    case "uid":
      return { uid: decimal(value) };
    case "gid":
      return { gid: decimal(value) };
  }
  return {};
}

/** A path with a zero byte in it cannot exist; C programs end it there. */
export function untilZero(value: Buffer): Buffer {
  const zero = value.indexOf(0);
  return zero < 0 ? value : value.subarray(0, zero);
}

function decimal(digits: Buffer): number {
  const text = digits.toString("latin1");
  return /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
}
