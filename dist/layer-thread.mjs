var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
import { parentPort } from "node:worker_threads";
import { createHash as createHash3 } from "node:crypto";
var magics = [
  ["gzip", [31, 139]],
  ["zstd", [40, 181, 47, 253]],
  ["xz", [253, 55, 122, 88, 90, 0]],
  ["bzip2", [66, 90, 104]],
  ["lz4", [4, 34, 77, 24]],
  ["squashfs", [104, 115, 113, 115]]
];
function formatOf(start) {
  if (isTar(start))
    return "none";
  const [a = 0, b = 0, c = 0, d = 0] = start;
  if (a >= 80 && a <= 95 && b === 42 && c === 77 && d === 24)
    return "zstd";
  return magics.find(([, magic3]) => magic3.every((byte, position) => start[position] === byte))?.[0] ?? "none";
}
var ustarAt = 257;
var ustar = Buffer.from("ustar");
function isTar(start) {
  return ustar.every((byte, position) => start[ustarAt + position] === byte);
}
function isEncrypted(mediaType) {
  return mediaType.endsWith("+encrypted");
}
var util_exports = {};
__export(util_exports, {
  BIGINT_FORMAT_RANGES: () => BIGINT_FORMAT_RANGES,
  CONSTANT_CATCH: () => CONSTANT_CATCH,
  Class: () => Class,
  NUMBER_FORMAT_RANGES: () => NUMBER_FORMAT_RANGES,
  aborted: () => aborted,
  allowsEval: () => allowsEval,
  assert: () => assert,
  assertEqual: () => assertEqual,
  assertIs: () => assertIs,
  assertNever: () => assertNever,
  assertNotEqual: () => assertNotEqual,
  assignProp: () => assignProp,
  attachSchema: () => attachSchema,
  base64ToUint8Array: () => base64ToUint8Array,
  base64urlToUint8Array: () => base64urlToUint8Array,
  cached: () => cached,
  captureStackTrace: () => captureStackTrace,
  cleanEnum: () => cleanEnum,
  cleanRegex: () => cleanRegex,
  clone: () => clone,
  cloneDef: () => cloneDef,
  codePointLength: () => codePointLength,
  constantCatch: () => constantCatch,
  createTransparentProxy: () => createTransparentProxy,
  defineLazy: () => defineLazy,
  defineLazyInternal: () => defineLazyInternal,
  derived: () => derived,
  esc: () => esc,
  escapeRegex: () => escapeRegex,
  explicitlyAborted: () => explicitlyAborted,
  extend: () => extend,
  finalizeIssue: () => finalizeIssue,
  floatSafeRemainder: () => floatSafeRemainder,
  getElementAtPath: () => getElementAtPath,
  getEnumValues: () => getEnumValues,
  getLengthableOrigin: () => getLengthableOrigin,
  getParsedType: () => getParsedType,
  getSizableOrigin: () => getSizableOrigin,
  hexToUint8Array: () => hexToUint8Array,
  hide: () => hide,
  installLazyProp: () => installLazyProp,
  isObject: () => isObject,
  isPlainObject: () => isPlainObject,
  issue: () => issue,
  joinValues: () => joinValues,
  jsonStringifyReplacer: () => jsonStringifyReplacer,
  members: () => members,
  merge: () => merge,
  mergeDefs: () => mergeDefs,
  normalizeParams: () => normalizeParams,
  nullish: () => nullish,
  numKeys: () => numKeys,
  objectClone: () => objectClone,
  omit: () => omit,
  optionalKeys: () => optionalKeys,
  own: () => own,
  parsedType: () => parsedType,
  partial: () => partial,
  pick: () => pick,
  prefixIssues: () => prefixIssues,
  primitiveTypes: () => primitiveTypes,
  promiseAllObject: () => promiseAllObject,
  propertyKeyTypes: () => propertyKeyTypes,
  randomString: () => randomString,
  rawShape: () => rawShape,
  required: () => required,
  safeExtend: () => safeExtend,
  shallowClone: () => shallowClone,
  sizeCaps: () => sizeCaps,
  slugify: () => slugify,
  stringifyPrimitive: () => stringifyPrimitive,
  toZod: () => toZod,
  uint8ArrayToBase64: () => uint8ArrayToBase64,
  uint8ArrayToBase64url: () => uint8ArrayToBase64url,
  uint8ArrayToHex: () => uint8ArrayToHex,
  unwrapMessage: () => unwrapMessage
});
function assertEqual(val) {
  return val;
}
function assertNotEqual(val) {
  return val;
}
function toZod() {
  return (schema) => schema;
}
function assertIs(_arg) {
}
function assertNever(_x) {
  throw new Error("Unexpected value in exhaustive check");
}
function assert(_) {
}
function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter((v) => typeof v === "number");
  const values = Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
  return values;
}
function joinValues(array2, separator2 = "|") {
  return array2.map((val) => stringifyPrimitive(val)).join(separator2);
}
function jsonStringifyReplacer(_, value) {
  if (typeof value === "bigint")
    return value.toString();
  return value;
}
var Cached = class {
  constructor(getter) {
    this._getter = getter;
    this._value = void 0;
  }
  get value() {
    const getter = this._getter;
    if (getter !== void 0) {
      this._value = getter();
      this._getter = void 0;
    }
    return this._value;
  }
};
function cached(getter) {
  return new Cached(getter);
}
function nullish(input) {
  return input === null || input === void 0;
}
function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0;
  const end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
  const ratio = val / step;
  const roundedRatio = Math.round(ratio);
  const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
  if (Math.abs(ratio - roundedRatio) < tolerance)
    return 0;
  return ratio - roundedRatio;
}
var EVALUATING = /* @__PURE__ */ Symbol("evaluating");
function defineLazy(object2, key, getter) {
  let value = void 0;
  Object.defineProperty(object2, key, {
    get() {
      if (value === EVALUATING) {
        return void 0;
      }
      if (value === void 0) {
        value = EVALUATING;
        value = getter();
      }
      return value;
    },
    set(v) {
      Object.defineProperty(object2, key, {
        value: v
        // configurable: true,
      });
    },
    configurable: true
  });
}
function objectClone(obj) {
  return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
    value,
    writable: true,
    enumerable: true,
    configurable: true
  });
}
function rawShape(def) {
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
  return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
  Object.defineProperty(target, key, {
    get() {
      const value = getter();
      assignProp(this, key, value);
      return value;
    },
    enumerable: true,
    configurable: true
  });
}
function putProp(target, key, value) {
  if (key in target)
    assignProp(target, key, value);
  else
    target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
  const raw = sourceShape(source);
  for (const key of keys) {
    const desc = Object.getOwnPropertyDescriptor(raw, key);
    if (!desc.enumerable)
      continue;
    if (desc.get) {
      deferProp(target, key, () => {
        const value = source._zod.def.shape[key];
        return wrap ? wrap(value, key) : value;
      });
    } else
      putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
  }
}
function mirrorProps(target, source) {
  for (const key of Reflect.ownKeys(source)) {
    const desc = Object.getOwnPropertyDescriptor(source, key);
    if (!desc.enumerable)
      continue;
    if (desc.get)
      deferProp(target, key, () => source[key]);
    else
      putProp(target, key, desc.value);
  }
}
function mergeDefs(...defs) {
  const mergedDescriptors = {};
  for (const def of defs) {
    const descriptors = Object.getOwnPropertyDescriptors(def);
    Object.assign(mergedDescriptors, descriptors);
  }
  return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
  return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
  if (!path)
    return obj;
  return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
  const keys = Object.keys(promisesObj);
  const promises = keys.map((key) => promisesObj[key]);
  return Promise.all(promises).then((results) => {
    const resolvedObj = {};
    for (let i = 0; i < keys.length; i++) {
      resolvedObj[keys[i]] = results[i];
    }
    return resolvedObj;
  });
}
function randomString(length = 10) {
  const chars = "abcdefghijklmnopqrstuvwxyz";
  let str = "";
  for (let i = 0; i < length; i++) {
    str += chars[Math.floor(Math.random() * chars.length)];
  }
  return str;
}
function esc(str) {
  return JSON.stringify(str);
}
function slugify(input) {
  return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
var captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {
};
function isObject(data) {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
var allowsEval = /* @__PURE__ */ cached(() => {
  if (globalConfig.jitless) {
    return false;
  }
  if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
    return false;
  }
  try {
    const F = Function;
    new F("");
    return true;
  } catch (_) {
    return false;
  }
});
function isPlainObject(o) {
  if (isObject(o) === false)
    return false;
  const ctor = o.constructor;
  if (ctor === void 0)
    return true;
  if (typeof ctor !== "function")
    return true;
  const prot = ctor.prototype;
  if (isObject(prot) === false)
    return false;
  if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
    return false;
  }
  return true;
}
function shallowClone(o) {
  if (isPlainObject(o))
    return { ...o };
  if (Array.isArray(o))
    return [...o];
  if (o instanceof Map)
    return new Map(o);
  if (o instanceof Set)
    return new Set(o);
  return o;
}
function numKeys(data) {
  let keyCount = 0;
  for (const key in data) {
    if (Object.prototype.hasOwnProperty.call(data, key)) {
      keyCount++;
    }
  }
  return keyCount;
}
var getParsedType = (data) => {
  const t = typeof data;
  switch (t) {
    case "undefined":
      return "undefined";
    case "string":
      return "string";
    case "number":
      return Number.isNaN(data) ? "nan" : "number";
    case "boolean":
      return "boolean";
    case "function":
      return "function";
    case "bigint":
      return "bigint";
    case "symbol":
      return "symbol";
    case "object":
      if (Array.isArray(data)) {
        return "array";
      }
      if (data === null) {
        return "null";
      }
      if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
        return "promise";
      }
      if (typeof Map !== "undefined" && data instanceof Map) {
        return "map";
      }
      if (typeof Set !== "undefined" && data instanceof Set) {
        return "set";
      }
      if (typeof Date !== "undefined" && data instanceof Date) {
        return "date";
      }
      if (typeof File !== "undefined" && data instanceof File) {
        return "file";
      }
      return "object";
    default:
      throw new Error(`Unknown data type: ${t}`);
  }
};
var propertyKeyTypes = /* @__PURE__ */ new Set(["string", "number", "symbol"]);
var primitiveTypes = /* @__PURE__ */ new Set([
  "string",
  "number",
  "bigint",
  "boolean",
  "symbol",
  "undefined"
]);
function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  if (!def || params?.parent)
    cl._zod.parent = inst;
  return cl;
}
function normalizeParams(_params) {
  const params = _params;
  if (!params)
    return {};
  if (typeof params === "string")
    return { error: () => params };
  if (params?.message !== void 0) {
    if (params?.error !== void 0)
      throw new Error("Cannot specify both `message` and `error` params");
    params.error = params.message;
  }
  delete params.message;
  if (typeof params.error === "string")
    return { ...params, error: () => params.error };
  return params;
}
function createTransparentProxy(getter) {
  let target;
  return new Proxy({}, {
    get(_, prop, receiver) {
      target ?? (target = getter());
      return Reflect.get(target, prop, receiver);
    },
    set(_, prop, value, receiver) {
      target ?? (target = getter());
      return Reflect.set(target, prop, value, receiver);
    },
    has(_, prop) {
      target ?? (target = getter());
      return Reflect.has(target, prop);
    },
    deleteProperty(_, prop) {
      target ?? (target = getter());
      return Reflect.deleteProperty(target, prop);
    },
    ownKeys(_) {
      target ?? (target = getter());
      return Reflect.ownKeys(target);
    },
    getOwnPropertyDescriptor(_, prop) {
      target ?? (target = getter());
      return Reflect.getOwnPropertyDescriptor(target, prop);
    },
    defineProperty(_, prop, descriptor) {
      target ?? (target = getter());
      return Reflect.defineProperty(target, prop, descriptor);
    }
  });
}
function stringifyPrimitive(value) {
  if (typeof value === "bigint")
    return value.toString() + "n";
  if (typeof value === "string")
    return `"${value}"`;
  return `${value}`;
}
function optionalKeys(shape) {
  return Object.keys(shape).filter((k) => {
    return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
  });
}
var NUMBER_FORMAT_RANGES = /* @__PURE__ */ (() => ({
  safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  int32: [-2147483648, 2147483647],
  uint32: [0, 4294967295],
  float32: [-34028234663852886e22, 34028234663852886e22],
  float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
var BIGINT_FORMAT_RANGES = {
  int64: [/* @__PURE__ */ BigInt("-9223372036854775808"), /* @__PURE__ */ BigInt("9223372036854775807")],
  uint64: [/* @__PURE__ */ BigInt(0), /* @__PURE__ */ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".pick() cannot be used on object schemas containing refinements");
  }
  const newShape = {};
  mirrorShape(newShape, schema, maskedKeys(schema, mask));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function maskedKeys(schema, mask) {
  const raw = sourceShape(schema);
  const keys = [];
  for (const key of Reflect.ownKeys(mask)) {
    if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
      throw new Error(`Unrecognized key: "${String(key)}"`);
    }
    if (mask[key])
      keys.push(key);
  }
  return keys;
}
function omit(schema, mask) {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(".omit() cannot be used on object schemas containing refinements");
  }
  const omitted = new Set(maskedKeys(schema, mask));
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
  return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to extend: expected a plain object");
  }
  const checks = schema._zod.def.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    const existingShape = sourceShape(schema);
    for (const key of Reflect.ownKeys(shape)) {
      if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) {
        throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
      }
    }
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
  mirrorProps(newShape, shape);
  return newShape;
}
function safeExtend(schema, shape) {
  if (!isPlainObject(shape)) {
    throw new Error("Invalid input to safeExtend: expected a plain object");
  }
  return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
  if (!b?._zod?.def) {
    throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  }
  if (a._zod.def.checks?.length) {
    throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
  }
  const newShape = {};
  mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
  mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
  const def = mergeDefs(a._zod.def, {
    shape: newShape,
    get catchall() {
      return b._zod.def.catchall;
    },
    checks: b._zod.def.checks ?? []
  });
  return clone(a, def);
}
function partial(Class2, schema, mask, name2 = "partial") {
  const currDef = schema._zod.def;
  const checks = currDef.checks;
  const hasChecks = checks && checks.length > 0;
  if (hasChecks) {
    throw new Error(`.${name2}() cannot be used on object schemas containing refinements`);
  }
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class2 && ((value, key) => selected && !selected.has(key) ? value : new Class2({ type: "optional", innerType: value })));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class2, schema, mask) {
  const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
  const newShape = {};
  mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => (
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class2({ type: "nonoptional", innerType: value })
  ));
  return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue !== true) {
      return true;
    }
  }
  return false;
}
function explicitlyAborted(x, startIndex = 0) {
  if (x.aborted === true)
    return true;
  for (let i = startIndex; i < x.issues.length; i++) {
    if (x.issues[i]?.continue === false) {
      return true;
    }
  }
  return false;
}
function prefixIssues(path, issues) {
  return issues.map((iss) => {
    var _a3;
    (_a3 = iss).path ?? (_a3.path = []);
    iss.path.unshift(path);
    return iss;
  });
}
function unwrapMessage(message) {
  return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
    const d = ch._zod.def;
    if (!/_(length|size)$|_equals$/.test(d.check))
      break;
    const max = d.maximum ?? d.length ?? d.size;
    if (max >= 0)
      caps.push([max, ch]);
  }
  return caps;
}
function attachSchema(issues, start, inst) {
  var _a3;
  for (let i = start; i < issues.length; i++) {
    (_a3 = issues[i]).schema ?? (_a3.schema = inst);
  }
}
function finalizeIssue(iss, ctx, config2) {
  var _a3;
  const traits = iss.inst?._zod?.traits;
  if (traits?.has("$ZodType")) {
    if (traits.has("$ZodCheck"))
      (_a3 = iss).schema ?? (_a3.schema = iss.inst);
    else
      iss.schema = iss.inst;
  }
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
  const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config2.customError?.(iss)) ?? unwrapMessage(config2.localeError?.(iss)) ?? "Invalid input";
  const full = {};
  for (const k of Object.keys(iss)) {
    if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
      continue;
    full[k] = iss[k];
  }
  full.path ?? (full.path = []);
  full.message = message;
  if (ctx?.reportInput) {
    full.input = iss.input;
  }
  return full;
}
function getSizableOrigin(input) {
  if (input instanceof Set)
    return "set";
  if (input instanceof Map)
    return "map";
  if (input instanceof File)
    return "file";
  return "unknown";
}
var highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str))
    return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) {
    if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
      count--;
      i++;
    }
  }
  return count;
}
function getLengthableOrigin(input) {
  if (Array.isArray(input))
    return "array";
  if (typeof input === "string")
    return "string";
  return "unknown";
}
function parsedType(data) {
  const t = typeof data;
  switch (t) {
    case "number": {
      return Number.isNaN(data) ? "nan" : "number";
    }
    case "object": {
      if (data === null) {
        return "null";
      }
      if (Array.isArray(data)) {
        return "array";
      }
      const obj = data;
      if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
        return obj.constructor.name;
      }
    }
  }
  return t;
}
function issue(...args) {
  const [iss, input, inst] = args;
  if (typeof iss === "string") {
    return {
      message: iss,
      code: "custom",
      input,
      inst
    };
  }
  return { ...iss };
}
function cleanEnum(obj) {
  return Object.entries(obj).filter(([k, _]) => {
    return Number.isNaN(Number.parseInt(k, 10));
  }).map((el) => el[1]);
}
function base64ToUint8Array(base642) {
  const binaryString = atob(base642);
  const bytes = new Uint8Array(binaryString.length);
  for (let i = 0; i < binaryString.length; i++) {
    bytes[i] = binaryString.charCodeAt(i);
  }
  return bytes;
}
function uint8ArrayToBase64(bytes) {
  let binaryString = "";
  for (let i = 0; i < bytes.length; i++) {
    binaryString += String.fromCharCode(bytes[i]);
  }
  return btoa(binaryString);
}
function base64urlToUint8Array(base64url2) {
  const base642 = base64url2.replace(/-/g, "+").replace(/_/g, "/");
  const padding = "=".repeat((4 - base642.length % 4) % 4);
  return base64ToUint8Array(base642 + padding);
}
function uint8ArrayToBase64url(bytes) {
  return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
  const cleanHex = hex.replace(/^0x/, "");
  if (cleanHex.length % 2 !== 0) {
    throw new Error("Invalid hex string length");
  }
  const bytes = new Uint8Array(cleanHex.length / 2);
  for (let i = 0; i < cleanHex.length; i += 2) {
    bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
  }
  return bytes;
}
function uint8ArrayToHex(bytes) {
  return Array.from(bytes).map((b) => b.toString(16).padStart(2, "0")).join("");
}
var Class = class {
  constructor(..._args) {
  }
};
function members(proto, table2) {
  for (const key in table2) {
    const desc = Object.getOwnPropertyDescriptor(table2, key);
    if (desc.get)
      Object.defineProperty(proto, key, { ...desc, enumerable: false });
    else
      defineBound(proto, key, desc.value);
  }
}
function own(inst, key, value, enumerable = true) {
  Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
  return value;
}
function hide(inst, key, value) {
  return own(inst, key, value, false);
}
// @__NO_SIDE_EFFECTS__
function derived(computes, table2) {
  for (const key in computes) {
    const compute = computes[key];
    Object.defineProperty(table2, key, {
      configurable: true,
      enumerable: true,
      get() {
        return own(this, key, compute(this));
      },
      set(value) {
        own(this, key, value);
      }
    });
  }
  return table2;
}
function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      return this == null ? fn : own(this, key, fn.bind(this));
    },
    set(value) {
      own(this, key, value);
    }
  });
}
function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
}
var installing;
var broke = false;
var breaker = {
  configurable: true,
  get() {
    broke = true;
    return void 0;
  }
};
function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) {
    installing = void 0;
    return;
  }
  installing = inst._zod;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      Object.defineProperty(this, key, breaker);
      const outer = broke;
      broke = false;
      try {
        const value = compute(this);
        if (broke)
          delete this[key];
        else
          Object.defineProperty(this, key, { configurable: true, writable: true, value });
        broke = broke || outer;
        return value;
      } catch (err) {
        delete this[key];
        broke = broke || outer;
        throw err;
      }
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, value });
    }
  });
}
function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  if (!proto)
    return;
  Object.defineProperty(proto, key, {
    configurable: true,
    get() {
      const desc = { configurable: true, writable: true, enumerable, value: void 0 };
      Object.defineProperty(this, key, desc);
      desc.value = make(this);
      Object.defineProperty(this, key, desc);
      return desc.value;
    },
    set(value) {
      Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
    }
  });
}
var CONSTANT_CATCH = "~constantCatch";
function constantCatch(value) {
  const fn = () => value;
  fn[CONSTANT_CATCH] = true;
  return fn;
}
var _a;
var _zodDesc = { value: void 0, enumerable: false };
var _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
  const E = _E;
  if (E) {
    const saved = E.stackTraceLimit;
    if (typeof saved === "number") {
      try {
        E.stackTraceLimit = 0;
      } catch {
        _E = null;
        return new Definition();
      }
      try {
        return new Definition();
      } finally {
        E.stackTraceLimit = saved;
      }
    }
  }
  return new Definition();
}
// @__NO_SIDE_EFFECTS__
function $constructor(name2, initializer3, proto, params) {
  const zodProto = {};
  function Internals(def) {
    this.def = def;
    this.constr = _;
    this.traits = /* @__PURE__ */ new Set();
  }
  Internals.prototype = zodProto;
  const protoMembers = proto;
  const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
  function init(inst, def) {
    if (!inst._zod) {
      _zodDesc.value = new Internals(def);
      try {
        Object.defineProperty(inst, "_zod", _zodDesc);
      } finally {
        _zodDesc.value = void 0;
      }
    } else if (inst._zod.traits.has(name2)) {
      return;
    }
    inst._zod.traits.add(name2);
    initializer3(inst, def);
    if (initialized) {
      const own2 = Object.getPrototypeOf(inst);
      const ctorProto = inst._zod.constr.prototype;
      let up = own2;
      while (up && up !== ctorProto)
        up = Object.getPrototypeOf(up);
      const target = up ?? own2;
      if (!initialized.has(target)) {
        initialized.add(target);
        members(target, protoMembers);
      }
    }
    const proto2 = _.prototype;
    for (const k in proto2) {
      if (!Object.prototype.hasOwnProperty.call(proto2, k))
        continue;
      if (!(k in inst)) {
        inst[k] = proto2[k].bind(inst);
      }
    }
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {
  }
  Object.defineProperty(Definition, "name", { value: name2 });
  function _(def) {
    const inst = params?.Parent ? newError(Definition) : this;
    init(inst, def);
    const deferred = inst._zod.deferred;
    if (deferred) {
      for (const fn of deferred) {
        fn();
      }
      inst._zod.deferred = void 0;
    }
    const pp = globalThis.__zod_globalConfig?.postProcessor;
    if (pp)
      pp(inst);
    return inst;
  }
  Object.defineProperty(_, "init", { value: init });
  Object.defineProperty(_, Symbol.hasInstance, {
    value: (inst) => {
      if (params?.Parent && inst instanceof params.Parent)
        return true;
      return inst?._zod?.traits?.has(name2);
    }
  });
  Object.defineProperty(_, "name", { value: name2 });
  return _;
}
var $ZodAsyncError = class extends Error {
  constructor() {
    super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
  }
};
var $ZodEncodeError = class extends Error {
  constructor(name2) {
    super(`Encountered unidirectional transform during encode: ${name2}`);
    this.name = "ZodEncodeError";
  }
};
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
var globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
  if (newConfig)
    Object.assign(globalConfig, newConfig);
  return globalConfig;
}
function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
}
function _setMessage(value) {
  this._zod.message = value;
}
var _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: true,
  configurable: true
};
var _issuesDesc = { value: void 0, enumerable: false };
var _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
var initializer = (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
    _installedToString.add(proto);
    Object.defineProperty(proto, "toString", {
      configurable: true,
      enumerable: false,
      get() {
        const value = () => this.message;
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
        return value;
      },
      set(value) {
        Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
      }
    });
  }
};
var $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer);
var $ZodRealError = /* @__PURE__ */ $constructor("$ZodError", initializer, void 0, {
  Parent: Error
});
function node(obj, key, make) {
  if (!Object.prototype.hasOwnProperty.call(obj, key)) {
    if (key === "__proto__") {
      Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
    } else {
      obj[key] = make();
    }
  }
  return obj[key];
}
function flattenError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = {};
  const formErrors = [];
  for (const sub of error2.issues) {
    if (sub.path.length > 0) {
      node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
    } else {
      formErrors.push(mapper(sub));
    }
  }
  return { formErrors, fieldErrors };
}
function formatError(error2, mapper = (issue2) => issue2.message) {
  const fieldErrors = { _errors: [] };
  const processError = (error3, path = []) => {
    for (const issue2 of error3.issues) {
      if (issue2.code === "invalid_union" && issue2.errors.length) {
        issue2.errors.map((issues) => processError({ issues }, [...path, ...issue2.path]));
      } else if (issue2.code === "invalid_key") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else if (issue2.code === "invalid_element") {
        processError({ issues: issue2.issues }, [...path, ...issue2.path]);
      } else {
        const fullpath = [...path, ...issue2.path];
        if (fullpath.length === 0) {
          fieldErrors._errors.push(mapper(issue2));
        } else {
          let curr = fieldErrors;
          let i = 0;
          while (i < fullpath.length) {
            const el = fullpath[i];
            const terminal = i === fullpath.length - 1;
            if (el === "_errors") {
              if (terminal)
                curr._errors.push(mapper(issue2));
              i++;
              continue;
            }
            if (!Object.prototype.hasOwnProperty.call(curr, el)) {
              Object.defineProperty(curr, el, {
                value: { _errors: [] },
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
            const node3 = curr[el];
            if (terminal) {
              node3._errors.push(mapper(issue2));
            }
            curr = node3;
            i++;
          }
        }
      }
    }
  };
  processError(error2);
  return fieldErrors;
}
function finalizeParams(callee, params) {
  return { callee: params?.callee ?? callee, Err: params?.Err };
}
var _parse = (_Err) => {
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
      throw new $ZodAsyncError();
    }
    if (result.issues.length) {
      const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, _params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _parseAsync = (_Err) => {
  const fn = async (schema, value, _ctx, params) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
      result = await result;
    if (result.issues.length) {
      const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
      captureStackTrace(e, params?.callee ?? fn);
      throw e;
    }
    return result.value;
  };
  return fn;
};
var _safeParse = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
  const result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
function failure(Err, issues, ctx) {
  let error2;
  return {
    success: false,
    get error() {
      if (!error2) {
        error2 = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
        issues = void 0;
        ctx = void 0;
      }
      return error2;
    },
    set error(e) {
      error2 = e;
      issues = void 0;
      ctx = void 0;
    }
  };
}
var _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
var COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
var COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
var validate = ((schema, value, _ctx) => {
  const validator = schema._zod.bag.validator;
  if (validator !== void 0) {
    if (validator(value) !== COMPILE_INVALID)
      return true;
    if (validator.definite === true && _ctx === void 0)
      return false;
  }
  return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
  const ctx = _ctx ? { ..._ctx, async: false, abortEarly: true } : { async: false, abortEarly: true };
  const fallbackRun = schema._zod.bag.fallbackRun;
  let result;
  if (fallbackRun) {
    ctx[COMPILE_FALLBACK] = true;
    result = fallbackRun({ value, issues: [] }, ctx);
  } else {
    result = schema._zod.run({ value, issues: [] }, ctx);
  }
  if (result instanceof Promise) {
    throw new $ZodAsyncError();
  }
  return result.issues.length === 0;
}
var validateAsync = async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, async: true, abortEarly: true } : { async: true, abortEarly: true };
  let result = schema._zod.run({ value, issues: [] }, ctx);
  if (result instanceof Promise)
    result = await result;
  return result.issues.length === 0;
};
var _encode = (_Err) => {
  const parse3 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return parse3(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decode = (_Err) => {
  const parse3 = _parse(_Err);
  const fn = (schema, value, _ctx, _params) => {
    return parse3(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _encodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return await parseAsync2(schema, value, ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _decodeAsync = (_Err) => {
  const parseAsync2 = _parseAsync(_Err);
  const fn = async (schema, value, _ctx, _params) => {
    return await parseAsync2(schema, value, _ctx, finalizeParams(fn, _params));
  };
  return fn;
};
var _safeEncode = (_Err) => (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParse(_Err)(schema, value, ctx);
};
var _safeDecode = (_Err) => (schema, value, _ctx) => {
  return _safeParse(_Err)(schema, value, _ctx);
};
var _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
  const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
  return _safeParseAsync(_Err)(schema, value, ctx);
};
var _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
  return _safeParseAsync(_Err)(schema, value, _ctx);
};
var cuid = /^[cC][0-9a-z]{6,}$/;
var cuid2 = /^[0-9a-z]+$/;
var ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
var xid = /^[0-9a-vA-V]{20}$/;
var ksuid = /^[A-Za-z0-9]{27}$/;
var nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
  return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
var duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
var guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
var uuid = (version2) => {
  if (!version2)
    return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
  return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
var email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
var _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
  return new RegExp(_emoji, "u");
}
var ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
var ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
var cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
var cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
var base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
var base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
var httpProtocol = /^https?$/;
var e164 = /^\+[1-9]\d{6,14}$/;
var dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function anchor(source) {
  return new RegExp(`^${source}$`);
}
var date = /* @__PURE__ */ anchor(dateSource);
function timeSource(args) {
  const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  const regex = typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
  return regex;
}
function time(args) {
  return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
  const opts = ["Z"];
  if (args.offset)
    opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
  const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
  return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var anyString = /^[\s\S]{0,}$/;
var integer = /^-?\d+$/;
var number = /^-?\d+(?:\.\d+)?$/;
var boolean = /^(?:true|false)$/i;
var lowercase = /^[^A-Z]*$/;
var uppercase = /^[^a-z]*$/;
var $ZodCheck = /* @__PURE__ */ $constructor("$ZodCheck", (inst, def) => {
  var _a3;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a3 = inst._zod).onattach ?? (_a3.onattach = []);
});
var _whenHasLength = (payload) => {
  const val = payload.value;
  return !nullish(val) && val.length !== void 0;
};
var numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
};
var $ZodCheckLessThan = /* @__PURE__ */ $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_big",
      maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckGreaterThan = /* @__PURE__ */ $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = (payload) => {
    if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
      return;
    }
    payload.issues.push({
      origin: numericOriginMap[typeof payload.value] ?? origin,
      code: "too_small",
      minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
      input: payload.value,
      inclusive: def.inclusive,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMultipleOf = /* @__PURE__ */ $constructor("$ZodCheckMultipleOf", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    if (typeof payload.value !== typeof def.value)
      throw new Error("Cannot mix number and bigint in multiple_of check.");
    const isMultiple = typeof payload.value === "bigint" ? (
      // `value % 0n` throws, and nothing is a multiple of zero \u2014 the number branch already fails this way via NaN
      def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
    ) : floatSafeRemainder(payload.value, def.value) === 0;
    if (isMultiple)
      return;
    payload.issues.push({
      origin: typeof payload.value,
      code: "not_multiple_of",
      divisor: def.value,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckNumberFormat = /* @__PURE__ */ $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int");
  const origin = isInt ? "int" : "number";
  const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = (payload) => {
    const input = payload.value;
    if (isInt) {
      if (!Number.isInteger(input)) {
        payload.issues.push({
          expected: origin,
          format: def.format,
          code: "invalid_type",
          continue: false,
          input,
          inst
        });
        return;
      }
      if (!Number.isSafeInteger(input)) {
        if (input > 0) {
          payload.issues.push({
            input,
            code: "too_big",
            maximum: Number.MAX_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        } else {
          payload.issues.push({
            input,
            code: "too_small",
            minimum: Number.MIN_SAFE_INTEGER,
            note: "Integers must be within the safe integer range.",
            inst,
            origin,
            inclusive: true,
            continue: !def.abort
          });
        }
        return;
      }
    }
    if (input < minimum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_small",
        minimum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
    if (input > maximum) {
      payload.issues.push({
        origin: "number",
        input,
        code: "too_big",
        maximum,
        inclusive: true,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCheckMaxLength = /* @__PURE__ */ $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
    if (length <= def.maximum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_big",
      maximum: def.maximum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckMinLength = /* @__PURE__ */ $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units;
    if (length >= def.minimum)
      return;
    const origin = getLengthableOrigin(input);
    payload.issues.push({
      origin,
      code: "too_small",
      minimum: def.minimum,
      inclusive: true,
      input,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLengthEquals = /* @__PURE__ */ $constructor("$ZodCheckLengthEquals", (inst, def) => {
  var _a3;
  $ZodCheck.init(inst, def);
  (_a3 = inst._zod.def).when ?? (_a3.when = _whenHasLength);
  inst._zod.check = (payload) => {
    const input = payload.value;
    const units = input.length;
    const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
    if (length === def.length)
      return;
    const origin = getLengthableOrigin(input);
    const tooBig = length > def.length;
    payload.issues.push({
      origin,
      ...tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length },
      inclusive: true,
      exact: true,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStringFormat = /* @__PURE__ */ $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a3, _b;
  $ZodCheck.init(inst, def);
  if (def.pattern)
    (_a3 = inst._zod).check ?? (_a3.check = (payload) => {
      def.pattern.lastIndex = 0;
      if (def.pattern.test(payload.value))
        return;
      payload.issues.push({
        origin: "string",
        code: "invalid_format",
        format: def.format,
        input: payload.value,
        ...def.pattern ? { pattern: def.pattern.toString() } : {},
        inst,
        continue: !def.abort
      });
    });
  else
    (_b = inst._zod).check ?? (_b.check = () => {
    });
});
var $ZodCheckRegex = /* @__PURE__ */ $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    def.pattern.lastIndex = 0;
    if (def.pattern.test(payload.value))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "regex",
      input: payload.value,
      pattern: def.pattern.toString(),
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckLowerCase = /* @__PURE__ */ $constructor("$ZodCheckLowerCase", (inst, def) => {
  def.pattern ?? (def.pattern = lowercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckUpperCase = /* @__PURE__ */ $constructor("$ZodCheckUpperCase", (inst, def) => {
  def.pattern ?? (def.pattern = uppercase);
  $ZodCheckStringFormat.init(inst, def);
});
var $ZodCheckIncludes = /* @__PURE__ */ $constructor("$ZodCheckIncludes", (inst, def) => {
  $ZodCheck.init(inst, def);
  const escapedRegex = escapeRegex(def.includes);
  const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
  def.pattern = pattern;
  inst._zod.check = (payload) => {
    if (payload.value.includes(def.includes, def.position))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "includes",
      includes: def.includes,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckStartsWith = /* @__PURE__ */ $constructor("$ZodCheckStartsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.startsWith(def.prefix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "starts_with",
      prefix: def.prefix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodCheckEndsWith = /* @__PURE__ */ $constructor("$ZodCheckEndsWith", (inst, def) => {
  $ZodCheck.init(inst, def);
  const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
  def.pattern ?? (def.pattern = pattern);
  inst._zod.check = (payload) => {
    if (payload.value.endsWith(def.suffix))
      return;
    payload.issues.push({
      origin: "string",
      code: "invalid_format",
      format: "ends_with",
      suffix: def.suffix,
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
function handleCheckPropertyResult(result, payload, property) {
  if (result.issues.length) {
    payload.issues.push(...prefixIssues(property, result.issues));
  }
}
var $ZodCheckProperties = /* @__PURE__ */ $constructor("$ZodCheckProperties", (inst, def) => {
  $ZodCheck.init(inst, def);
  hide(inst, Symbol.iterator, function* () {
    yield inst;
  });
  let entries;
  inst._zod.check = (payload) => {
    if (payload.value == null) {
      payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
      return void 0;
    }
    entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
    const input = payload.value;
    let proms;
    for (const [key, schema] of entries) {
      const result = schema._zod.run({ value: input[key], issues: [] }, {});
      if (result instanceof Promise) {
        proms ?? (proms = []);
        proms.push(result.then((result2) => handleCheckPropertyResult(result2, payload, key)));
      } else {
        handleCheckPropertyResult(result, payload, key);
      }
    }
    if (proms)
      return Promise.all(proms).then(() => void 0);
    return void 0;
  };
});
var $ZodCheckOverwrite = /* @__PURE__ */ $constructor("$ZodCheckOverwrite", (inst, def) => {
  $ZodCheck.init(inst, def);
  inst._zod.check = (payload) => {
    payload.value = def.tx(payload.value);
  };
});
var Doc = class {
  constructor(args = [], closed = {}) {
    this.content = [];
    this.indent = 0;
    this.args = args;
    this.closed = closed;
  }
  // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
  indented(fn) {
    this.indent += 1;
    try {
      fn(this);
    } finally {
      this.indent -= 1;
    }
  }
  write(arg) {
    if (typeof arg === "function") {
      arg(this, { execution: "sync" });
      arg(this, { execution: "async" });
      return;
    }
    const content = arg;
    const lines = content.split("\n").filter((x) => x);
    const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
    const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
    for (const line of dedented) {
      this.content.push(line);
    }
  }
  compile() {
    const F = Function;
    const content = this?.content ?? [``];
    const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {
${content.join("\n")}
};`);
    return factory(...Object.values(this.closed));
  }
};
var version = {
  major: 4,
  minor: 6,
  patch: 7
};
var $ZodType = /* @__PURE__ */ $constructor("$ZodType", (inst, def) => {
  var _a3;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks;
  const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
  for (const ch of checks) {
    for (const fn of ch._zod.onattach) {
      fn(inst);
    }
  }
  if (checks.length === 0) {
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred?.push(() => {
      inst._zod.run = inst._zod.parse;
    });
  } else {
    const runChecks = (payload, checks2, ctx) => {
      if (payload.memo)
        return payload;
      let isAborted = aborted(payload);
      let asyncResult;
      for (const ch of checks2) {
        if (ch._zod.def.when) {
          if (explicitlyAborted(payload))
            continue;
          const shouldRun = ch._zod.def.when(payload);
          if (!shouldRun)
            continue;
        } else if (isAborted) {
          continue;
        }
        const currLen = payload.issues.length;
        const _ = ch._zod.check(payload);
        if (_ instanceof Promise && ctx?.async === false) {
          throw new $ZodAsyncError();
        }
        if (asyncResult || _ instanceof Promise) {
          asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
            await _;
            const nextLen = payload.issues.length;
            if (nextLen === currLen)
              return;
            attachSchema(payload.issues, currLen, inst);
            if (!isAborted)
              isAborted = aborted(payload, currLen);
          });
        } else {
          const nextLen = payload.issues.length;
          if (nextLen === currLen)
            continue;
          attachSchema(payload.issues, currLen, inst);
          if (!isAborted)
            isAborted = aborted(payload, currLen);
        }
      }
      if (asyncResult) {
        return asyncResult.then(() => {
          return payload;
        });
      }
      return payload;
    };
    const handleCanaryResult = (canary, payload, ctx) => {
      if (aborted(canary)) {
        canary.aborted = true;
        return canary;
      }
      const checkResult = runChecks(payload, checks, ctx);
      if (checkResult instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return checkResult.then((checkResult2) => inst._zod.parse(checkResult2, ctx));
      }
      return inst._zod.parse(checkResult, ctx);
    };
    inst._zod.run = (payload, ctx) => {
      if (ctx.skipChecks) {
        return inst._zod.parse(payload, ctx);
      }
      if (ctx.direction === "backward") {
        const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
        if (canary instanceof Promise) {
          return canary.then((canary2) => {
            return handleCanaryResult(canary2, payload, ctx);
          });
        }
        return handleCanaryResult(canary, payload, ctx);
      }
      const result = inst._zod.parse(payload, ctx);
      if (result instanceof Promise) {
        if (ctx.async === false)
          throw new $ZodAsyncError();
        return result.then((result2) => runChecks(result2, checks, ctx));
      }
      return runChecks(result, checks, ctx);
    };
  }
}, {
  // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
  get "~standard"() {
    return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
    own(this, "~standard", value);
  }
});
var toStandardResult = (r2, ctx) => r2.issues.length ? { issues: r2.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r2.value };
async function validateAsync2(inst, value) {
  const ctx = { async: true };
  return toStandardResult(await inst._zod.run({ value, issues: [] }, ctx), ctx);
}
function standardProps(inst) {
  return {
    validate: (value) => {
      const ctx = { async: false };
      try {
        const r2 = inst._zod.run({ value, issues: [] }, ctx);
        if (!(r2 instanceof Promise))
          return toStandardResult(r2, ctx);
      } catch (_) {
      }
      return validateAsync2(inst, value);
    },
    vendor: "zod",
    version: 1
  };
}
var $ZodString = /* @__PURE__ */ $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
    if (def.coerce)
      try {
        payload.value = String(payload.value);
      } catch (_2) {
      }
    if (typeof payload.value === "string")
      return payload;
    payload.issues.push({
      expected: "string",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
var $ZodStringFormat = /* @__PURE__ */ $constructor("$ZodStringFormat", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  $ZodString.init(inst, def);
});
var $ZodGUID = /* @__PURE__ */ $constructor("$ZodGUID", (inst, def) => {
  def.pattern ?? (def.pattern = guid);
  $ZodStringFormat.init(inst, def);
});
var $ZodUUID = /* @__PURE__ */ $constructor("$ZodUUID", (inst, def) => {
  if (def.version) {
    const versionMap = {
      v1: 1,
      v2: 2,
      v3: 3,
      v4: 4,
      v5: 5,
      v6: 6,
      v7: 7,
      v8: 8
    };
    const v = versionMap[def.version];
    if (v === void 0)
      throw new Error(`Invalid UUID version: "${def.version}"`);
    def.pattern ?? (def.pattern = uuid(v));
  } else
    def.pattern ?? (def.pattern = uuid());
  $ZodStringFormat.init(inst, def);
});
var $ZodEmail = /* @__PURE__ */ $constructor("$ZodEmail", (inst, def) => {
  def.pattern ?? (def.pattern = email);
  $ZodStringFormat.init(inst, def);
});
var URL_BAD_FORMAT = 1;
var URL_UNPARSEABLE = 2;
function canParseURL(input) {
  try {
    if (typeof URL !== "undefined" && typeof URL.canParse === "function")
      return URL.canParse(input);
    new URL(input);
    return true;
  } catch {
    return false;
  }
}
function validateURL(trimmed2, def) {
  if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
    return canParseURL(trimmed2) || URL_UNPARSEABLE;
  }
  return parseURLObject(trimmed2, def);
}
function parseURLObject(trimmed2, def) {
  if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed2)) {
    return URL_BAD_FORMAT;
  }
  try {
    if (typeof URL !== "undefined") {
      const URLStatic = URL;
      if (typeof URLStatic.parse === "function")
        return URLStatic.parse(trimmed2) ?? URL_UNPARSEABLE;
    }
    return new URL(trimmed2);
  } catch {
    return URL_UNPARSEABLE;
  }
}
var asciiTabOrNewline = /[\t\n\r]/g;
function stripTabAndNewline(value) {
  return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
  hostname.lastIndex = 0;
  return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
  protocol.lastIndex = 0;
  return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
var $ZodURL = /* @__PURE__ */ $constructor("$ZodURL", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    try {
      const trimmed2 = payload.value.trim();
      const url = validateURL(trimmed2, def);
      if (url === URL_BAD_FORMAT) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid URL format",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === URL_UNPARSEABLE) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          input: payload.value,
          inst,
          continue: !def.abort
        });
        return;
      }
      if (url === true) {
        payload.value = stripTabAndNewline(trimmed2);
        return;
      }
      if (def.hostname && !urlHostnameOk(url, def.hostname)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid hostname",
          pattern: def.hostname.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      if (def.protocol && !urlProtocolOk(url, def.protocol)) {
        payload.issues.push({
          code: "invalid_format",
          format: "url",
          note: "Invalid protocol",
          pattern: def.protocol.source,
          input: payload.value,
          inst,
          continue: !def.abort
        });
      }
      payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed2);
      return;
    } catch (_) {
      payload.issues.push({
        code: "invalid_format",
        format: "url",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodEmoji = /* @__PURE__ */ $constructor("$ZodEmoji", (inst, def) => {
  def.pattern ?? (def.pattern = emoji());
  $ZodStringFormat.init(inst, def);
});
var $ZodNanoID = /* @__PURE__ */ $constructor("$ZodNanoID", (inst, def) => {
  if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1))
    throw new Error(`Invalid nanoid length: ${def.length}`);
  def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID = /* @__PURE__ */ $constructor("$ZodCUID", (inst, def) => {
  def.pattern ?? (def.pattern = cuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodCUID2 = /* @__PURE__ */ $constructor("$ZodCUID2", (inst, def) => {
  def.pattern ?? (def.pattern = cuid2);
  $ZodStringFormat.init(inst, def);
});
var $ZodULID = /* @__PURE__ */ $constructor("$ZodULID", (inst, def) => {
  def.pattern ?? (def.pattern = ulid);
  $ZodStringFormat.init(inst, def);
});
var $ZodXID = /* @__PURE__ */ $constructor("$ZodXID", (inst, def) => {
  def.pattern ?? (def.pattern = xid);
  $ZodStringFormat.init(inst, def);
});
var $ZodKSUID = /* @__PURE__ */ $constructor("$ZodKSUID", (inst, def) => {
  def.pattern ?? (def.pattern = ksuid);
  $ZodStringFormat.init(inst, def);
});
var $ZodISODateTime = /* @__PURE__ */ $constructor("$ZodISODateTime", (inst, def) => {
  def.pattern ?? (def.pattern = datetime(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODate = /* @__PURE__ */ $constructor("$ZodISODate", (inst, def) => {
  def.pattern ?? (def.pattern = date);
  $ZodStringFormat.init(inst, def);
});
var $ZodISOTime = /* @__PURE__ */ $constructor("$ZodISOTime", (inst, def) => {
  def.pattern ?? (def.pattern = time(def));
  $ZodStringFormat.init(inst, def);
});
var $ZodISODuration = /* @__PURE__ */ $constructor("$ZodISODuration", (inst, def) => {
  def.pattern ?? (def.pattern = duration);
  $ZodStringFormat.init(inst, def);
});
var $ZodIPv4 = /* @__PURE__ */ $constructor("$ZodIPv4", (inst, def) => {
  def.pattern ?? (def.pattern = ipv4);
  $ZodStringFormat.init(inst, def);
});
var ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
  if (!ipv6Alphabet.test(value))
    return false;
  return canParseURL(`http://[${value}]`);
}
var $ZodIPv6 = /* @__PURE__ */ $constructor("$ZodIPv6", (inst, def) => {
  def.pattern ?? (def.pattern = ipv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidIPv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "ipv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
var $ZodCIDRv4 = /* @__PURE__ */ $constructor("$ZodCIDRv4", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv4);
  $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
  const parts2 = value.split("/");
  if (parts2.length !== 2)
    return false;
  const [address, prefix] = parts2;
  if (!prefix)
    return false;
  const prefixNum = Number(prefix);
  if (`${prefixNum}` !== prefix)
    return false;
  if (prefixNum < 0 || prefixNum > 128)
    return false;
  return isValidIPv6(address);
}
var $ZodCIDRv6 = /* @__PURE__ */ $constructor("$ZodCIDRv6", (inst, def) => {
  def.pattern ?? (def.pattern = cidrv6);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (!isValidCIDRv6(payload.value)) {
      payload.issues.push({
        code: "invalid_format",
        format: "cidrv6",
        input: payload.value,
        inst,
        continue: !def.abort
      });
    }
  };
});
function isValidBase64(data) {
  if (data === "")
    return true;
  if (/\s/.test(data))
    return false;
  if (data.length % 4 !== 0)
    return false;
  try {
    atob(data);
    return true;
  } catch {
    return false;
  }
}
var base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
var $ZodBase64 = /* @__PURE__ */ $constructor("$ZodBase64", (inst, def) => {
  def.pattern ?? (def.pattern = base64Charset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
  if (!base64urlCharset.test(data))
    return false;
  const base642 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
  const padded = base642.padEnd(Math.ceil(base642.length / 4) * 4, "=");
  return isValidBase64(padded);
}
var $ZodBase64URL = /* @__PURE__ */ $constructor("$ZodBase64URL", (inst, def) => {
  def.pattern ?? (def.pattern = base64urlCharset);
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidBase64URL(payload.value))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "base64url",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodE164 = /* @__PURE__ */ $constructor("$ZodE164", (inst, def) => {
  def.pattern ?? (def.pattern = e164);
  $ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
  try {
    const tokensParts = token.split(".");
    if (tokensParts.length !== 3)
      return false;
    const [header] = tokensParts;
    if (!header)
      return false;
    const parsedHeader = JSON.parse(atob(header));
    if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
      return false;
    if (!parsedHeader.alg)
      return false;
    if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
      return false;
    return true;
  } catch {
    return false;
  }
}
var $ZodJWT = /* @__PURE__ */ $constructor("$ZodJWT", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  inst._zod.check = (payload) => {
    if (isValidJWT(payload.value, def.alg))
      return;
    payload.issues.push({
      code: "invalid_format",
      format: "jwt",
      input: payload.value,
      inst,
      continue: !def.abort
    });
  };
});
var $ZodNumber = /* @__PURE__ */ $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Number(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
      return payload;
    }
    const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
    payload.issues.push({
      expected: "number",
      code: "invalid_type",
      input,
      inst,
      ...received ? { received } : {}
    });
    return payload;
  };
});
var $ZodNumberFormat = /* @__PURE__ */ $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
});
var $ZodBoolean = /* @__PURE__ */ $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = boolean;
  inst._zod.parse = (payload, _ctx) => {
    if (def.coerce)
      try {
        payload.value = Boolean(payload.value);
      } catch (_) {
      }
    const input = payload.value;
    if (typeof input === "boolean")
      return payload;
    payload.issues.push({
      expected: "boolean",
      code: "invalid_type",
      input,
      inst
    });
    return payload;
  };
});
var $ZodUnknown = /* @__PURE__ */ $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload) => payload;
});
var $ZodNever = /* @__PURE__ */ $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
    payload.issues.push({
      expected: "never",
      code: "invalid_type",
      input: payload.value,
      inst
    });
    return payload;
  };
});
function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length)
    return;
  const cap = Math.min(...caps.map((c) => c[0]));
  const parse3 = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
    const n = size(payload.value);
    if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
      for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
        if (n > max && ch._zod.def.when(payload)) {
          const start = payload.issues.length;
          ch._zod.check(payload);
          payload.issues[start].continue = false;
          attachSchema(payload.issues, start, inst);
          return payload;
        }
      }
    }
    return parse3(payload, ctx);
  };
}
var arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
  if (result.issues.length) {
    final.issues.push(...prefixIssues(index, result.issues));
  }
  final.value[index] = result.value;
}
var $ZodArray = /* @__PURE__ */ $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!Array.isArray(input)) {
      payload.issues.push({
        expected: "array",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
    const proms = [];
    const abortEarly = ctx?.abortEarly;
    for (let i = 0; i < input.length; i++) {
      const item = input[i];
      const result = def.element._zod.run({
        value: item,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        proms.push(result.then((result2) => handleArrayResult(result2, payload, i)));
      } else {
        handleArrayResult(result, payload, i);
        if (abortEarly && result.issues.length !== 0 && aborted(result))
          break;
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
  capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input;
  const isOptionalOut = optout === "optional";
  if (!isPresent && isOptionalOut && optin === "optional") {
    return;
  }
  if (result.issues.length) {
    if (optin !== void 0 && isOptionalOut && !isPresent) {
      return;
    }
    final.issues.push(...prefixIssues(key, result.issues));
  }
  if (!isPresent && optin === void 0) {
    if (!result.issues.length) {
      final.issues.push({
        code: "invalid_type",
        expected: "nonoptional",
        input: void 0,
        path: [key]
      });
    }
    return;
  }
  if (result.value === void 0) {
    if (isPresent || optin === "defaulted" && !isOptionalOut) {
      final.value[key] = void 0;
    }
  } else {
    final.value[key] = result.value;
  }
}
var NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
  const keys = Object.keys(def.shape);
  const ownSymbols = Object.getOwnPropertySymbols(def.shape);
  const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
  const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
  for (const k of allKeys) {
    if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
      throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
    }
  }
  const okeys = optionalKeys(def.shape);
  return {
    ...def,
    allKeys,
    symbolKeys,
    // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
    keySet: new Set(keys),
    numKeys: keys.length,
    optionalKeys: new Set(okeys)
  };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [];
  const keySet = def.keySet;
  const _catchall = def.catchall._zod;
  const t = _catchall.def.type;
  const optin = _catchall.optin;
  const optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
    if (abortEarly && payload.issues.length !== seen) {
      if (aborted(payload, seen))
        break;
      seen = payload.issues.length;
    }
    if (keySet.has(key))
      continue;
    if (key === "__proto__") {
      if (t === "never")
        unrecognized.push(key);
      continue;
    }
    if (t === "never") {
      unrecognized.push(key);
      continue;
    }
    const r2 = _catchall.run({ value: input[key], issues: [] }, ctx);
    if (r2 instanceof Promise) {
      proms.push(r2.then((r3) => handlePropertyResult(r3, payload, key, input, optin, optout)));
    } else {
      handlePropertyResult(r2, payload, key, input, optin, optout);
    }
  }
  if (unrecognized.length) {
    payload.issues.push({
      code: "unrecognized_keys",
      keys: unrecognized,
      input,
      inst,
      // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
      continue: true
    });
  }
  if (!proms.length)
    return payload;
  return Promise.all(proms).then(() => {
    return payload;
  });
}
var $ZodObject = /* @__PURE__ */ $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape");
  const sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
    const get = () => {
      const newSh = { ...sh };
      Object.defineProperty(def, "shape", { value: newSh });
      get.raw = newSh;
      return newSh;
    };
    get.raw = sh;
    Object.defineProperty(def, "shape", { get });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", (zod) => {
    const shape = zod.def.shape;
    const propValues = {};
    for (const key in shape) {
      const field = shape[key]._zod;
      if (field.values) {
        if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
          assignProp(propValues, key, /* @__PURE__ */ new Set());
        }
        for (const v of field.values)
          propValues[key].add(v);
        if (field.optin !== void 0)
          propValues[key].add(void 0);
      }
    }
    return propValues;
  });
  const isObject2 = isObject;
  const catchall = def.catchall;
  let value;
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
    const proms = [];
    const shape = value.shape;
    const abortEarly = ctx?.abortEarly;
    let seen = payload.issues.length;
    for (const key of value.allKeys) {
      if (abortEarly && payload.issues.length !== seen) {
        if (aborted(payload, seen))
          break;
        seen = payload.issues.length;
      }
      if (key === "__proto__")
        continue;
      const el = shape[key];
      const optin = el._zod.optin;
      const optout = el._zod.optout;
      const r2 = el._zod.run({ value: input[key], issues: [] }, ctx);
      if (r2 instanceof Promise) {
        proms.push(r2.then((r3) => handlePropertyResult(r3, payload, key, input, optin, optout)));
      } else {
        handlePropertyResult(r2, payload, key, input, optin, optout);
      }
    }
    if (!catchall) {
      return proms.length ? Promise.all(proms).then(() => payload) : payload;
    }
    return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
  };
});
var $ZodObjectJIT = /* @__PURE__ */ $constructor("$ZodObjectJIT", (inst, def) => {
  $ZodObject.init(inst, def);
  const superParse = inst._zod.parse;
  const _normalized = cached(() => normalizeDef(def));
  const memo2 = globalConfig.memoizer;
  const generateFastpass = (shape) => {
    const normalized = _normalized.value;
    const syms = normalized.symbolKeys;
    const doc = new Doc(["payload", "ctx"], { shape, inst, memo: memo2, syms });
    const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
    const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
    doc.write(`const input = payload.value;`);
    const ids = /* @__PURE__ */ Object.create(null);
    let counter = 0;
    for (const key of normalized.allKeys) {
      ids[key] = `key_${counter++}`;
    }
    doc.write(memo2 ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
    for (const key of normalized.allKeys) {
      if (key === "__proto__")
        continue;
      const id = ids[key];
      const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
      const isPresent = `${k} in input`;
      const schema = shape[key];
      const optin = schema?._zod?.optin;
      const isOptionalIn = optin !== void 0;
      const isOptionalOut = schema?._zod?.optout === "optional";
      doc.write(`const ${id} = ${parseStr(k)};`);
      if (isOptionalIn && isOptionalOut) {
        const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
        doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
      } else if (!isOptionalIn) {
        doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
      } else {
        doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
        if (optin === "defaulted") {
          doc.write(`newResult[${k}] = ${id}.value;`);
        } else {
          doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
        }
      }
    }
    doc.write(`payload.value = newResult;`);
    doc.write(`return payload;`);
    return doc.compile();
  };
  let fastpass;
  const isObject2 = isObject;
  const jit = !globalConfig.jitless;
  const allowsEval2 = allowsEval;
  const fastEnabled = jit && allowsEval2.value;
  const catchall = def.catchall;
  let value;
  inst._zod.parse = (payload, ctx) => {
    value ?? (value = _normalized.value);
    const input = payload.value;
    if (!isObject2(input)) {
      payload.issues.push({
        expected: "object",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
      if (!fastpass)
        fastpass = generateFastpass(def.shape);
      payload = fastpass(payload, ctx);
      if (!catchall)
        return payload;
      return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
    }
    return superParse(payload, ctx);
  };
});
function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) {
    if (result.issues.length === 0) {
      final.value = result.value;
      return final;
    }
  }
  const nonaborted = results.filter((r2) => !aborted(r2));
  if (nonaborted.length === 1) {
    final.value = nonaborted[0].value;
    return nonaborted[0];
  }
  final.issues.push({
    code: "invalid_union",
    input: final.value,
    inst,
    errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
  });
  return final;
}
var $ZodUnion = /* @__PURE__ */ $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
  defineLazyInternal(inst, "values", (zod) => {
    if (zod.def.options.every((o) => o._zod.values)) {
      return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
    }
    return void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    if (zod.def.options.every((o) => o._zod.pattern)) {
      const patterns = zod.def.options.map((o) => o._zod.pattern);
      return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
    }
    return void 0;
  });
  const first = def.options.length === 1 ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
    if (first) {
      return first(payload, ctx);
    }
    let async = false;
    const results = [];
    for (const option of def.options) {
      const result = option._zod.run({
        value: payload.value,
        issues: []
      }, ctx);
      if (result instanceof Promise) {
        results.push(result);
        async = true;
      } else {
        if (result.issues.length === 0)
          return result;
        results.push(result);
      }
    }
    if (!async)
      return handleUnionResults(results, payload, inst, ctx);
    return Promise.all(results).then((results2) => {
      return handleUnionResults(results2, payload, inst, ctx);
    });
  };
});
var $ZodIntersection = /* @__PURE__ */ $constructor("$ZodIntersection", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    const left = def.left._zod.run({ value: input, issues: [] }, ctx);
    const right = def.right._zod.run({ value: input, issues: [] }, ctx);
    const async = left instanceof Promise || right instanceof Promise;
    if (async) {
      return Promise.all([left, right]).then(([left2, right2]) => {
        return handleIntersectionResults(payload, left2, right2);
      });
    }
    return handleIntersectionResults(payload, left, right);
  };
});
function mergeValues(a, b) {
  if (a === b) {
    return { valid: true, data: a };
  }
  if (a instanceof Date && b instanceof Date && +a === +b) {
    return { valid: true, data: a };
  }
  if (isPlainObject(a) && isPlainObject(b)) {
    const bKeys = Object.keys(b);
    const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
    const newObj = { ...a, ...b };
    if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
      delete newObj.__proto__;
    for (const key of sharedKeys) {
      if (key === "__proto__")
        continue;
      const sharedValue = mergeValues(a[key], b[key]);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
        };
      }
      newObj[key] = sharedValue.data;
    }
    return { valid: true, data: newObj };
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) {
      return { valid: false, mergeErrorPath: [] };
    }
    const newArray = [];
    for (let index = 0; index < a.length; index++) {
      const itemA = a[index];
      const itemB = b[index];
      const sharedValue = mergeValues(itemA, itemB);
      if (!sharedValue.valid) {
        return {
          valid: false,
          mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
        };
      }
      newArray.push(sharedValue.data);
    }
    return { valid: true, data: newArray };
  }
  return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
  const unrecKeys = /* @__PURE__ */ new Map();
  let unrecIssue;
  const keyIssues = /* @__PURE__ */ new Map();
  const collect = (iss, side) => {
    let keys;
    if (iss.code === "unrecognized_keys" && !iss.path?.length) {
      unrecIssue ?? (unrecIssue = iss);
      keys = iss.keys;
    } else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
      const k = String(iss.path[0]);
      if (!keyIssues.has(k))
        keyIssues.set(k, iss);
      keys = [k];
    } else {
      return false;
    }
    for (const k of keys) {
      if (!unrecKeys.has(k))
        unrecKeys.set(k, {});
      unrecKeys.get(k)[side] = true;
    }
    return true;
  };
  for (const iss of left.issues) {
    if (!collect(iss, "l"))
      result.issues.push(iss);
  }
  for (const iss of right.issues) {
    if (!collect(iss, "r"))
      result.issues.push(iss);
  }
  const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
  if (bothKeys.length) {
    const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
    if (aggregated.length)
      result.issues.push({ ...unrecIssue, keys: aggregated });
    for (const k of bothKeys) {
      if (!aggregated.includes(k) && keyIssues.has(k))
        result.issues.push(keyIssues.get(k));
    }
  }
  const merged = mergeValues(left.value, right.value);
  if (!merged.valid) {
    if (aborted(result))
      return result;
    throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
  }
  result.value = merged.data;
  return result;
}
var $ZodRecord = /* @__PURE__ */ $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo2 = globalConfig.memoizer;
  memo2?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
    const input = payload.value;
    if (!isPlainObject(input)) {
      payload.issues.push({
        expected: "record",
        code: "invalid_type",
        input,
        inst
      });
      return payload;
    }
    const proms = [];
    const values = def.keyType._zod.values;
    if (values && !def.partial) {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      const recordKeys = /* @__PURE__ */ new Set();
      for (const key of values) {
        if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
          recordKeys.add(typeof key === "number" ? key.toString() : key);
          if (key === "__proto__")
            continue;
          const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
          if (keyResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (keyResult.issues.length) {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
            continue;
          }
          const outKey = keyResult.value;
          if (outKey === "__proto__")
            continue;
          const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
          if (result instanceof Promise) {
            proms.push(result.then((result2) => {
              if (result2.issues.length) {
                payload.issues.push(...prefixIssues(key, result2.issues));
              }
              payload.value[outKey] = result2.value;
            }));
          } else {
            if (result.issues.length) {
              payload.issues.push(...prefixIssues(key, result.issues));
            }
            payload.value[outKey] = result.value;
          }
        }
      }
      let unrecognized;
      for (const key in input) {
        if (!recordKeys.has(key)) {
          if (def.mode === "loose") {
            if (key === "__proto__")
              continue;
            payload.value[key] = input[key];
          } else {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          }
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    } else {
      payload.value = memo2 ? memo2.alloc(inst, payload, {}, ctx) : {};
      let unrecognized;
      for (const key of Reflect.ownKeys(input)) {
        if (key === "__proto__")
          continue;
        if (!Object.prototype.propertyIsEnumerable.call(input, key))
          continue;
        let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
        if (keyResult instanceof Promise) {
          throw new Error("Async schemas not supported in object keys currently");
        }
        const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
        if (checkNumericKey) {
          const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
          if (retryResult instanceof Promise) {
            throw new Error("Async schemas not supported in object keys currently");
          }
          if (retryResult.issues.length === 0) {
            keyResult = retryResult;
          }
        }
        if (keyResult.issues.length) {
          if (def.mode === "loose") {
            payload.value[key] = input[key];
          } else if (values) {
            unrecognized = unrecognized ?? [];
            unrecognized.push(key);
          } else {
            payload.issues.push({
              code: "invalid_key",
              origin: "record",
              issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
              input: key,
              path: [key],
              inst
            });
          }
          continue;
        }
        const outKey = keyResult.value;
        if (outKey === "__proto__")
          continue;
        const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
        if (result instanceof Promise) {
          proms.push(result.then((result2) => {
            if (result2.issues.length) {
              payload.issues.push(...prefixIssues(key, result2.issues));
            }
            payload.value[outKey] = result2.value;
          }));
        } else {
          if (result.issues.length) {
            payload.issues.push(...prefixIssues(key, result.issues));
          }
          payload.value[outKey] = result.value;
        }
      }
      if (unrecognized && unrecognized.length > 0) {
        payload.issues.push({
          code: "unrecognized_keys",
          input,
          inst,
          keys: unrecognized,
          continue: true
        });
      }
    }
    if (proms.length) {
      return Promise.all(proms).then(() => payload);
    }
    return payload;
  };
});
var $ZodEnum = /* @__PURE__ */ $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries);
  const valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", (zod) => {
    const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
    return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
    const input = payload.value;
    if (valuesSet.has(input)) {
      return payload;
    }
    payload.issues.push({
      code: "invalid_value",
      values,
      input,
      inst
    });
    return payload;
  };
});
var $ZodTransform = /* @__PURE__ */ $constructor("$ZodTransform", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "optional";
  globalConfig.memoizer?.guard(inst);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    const _out = def.transform(payload.value, payload);
    if (ctx.async) {
      const output = _out instanceof Promise ? _out : Promise.resolve(_out);
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    if (_out instanceof Promise) {
      throw new $ZodAsyncError();
    }
    payload.value = _out;
    return payload;
  };
});
function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
}
var $ZodOptional = /* @__PURE__ */ $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", (zod) => {
    const values = zod.def.innerType._zod.values;
    return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
  });
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === void 0) {
      if (def.innerType._zod.optin !== "defaulted")
        return payload;
      const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
      if (result instanceof Promise)
        return result.then((result2) => handleOptionalResult(payload, result2));
      return handleOptionalResult(payload, result);
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodExactOptional = /* @__PURE__ */ $constructor("$ZodExactOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
  inst._zod.parse = (payload, ctx) => {
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNullable = /* @__PURE__ */ $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", (zod) => {
    const pattern = zod.def.innerType._zod.pattern;
    return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", (zod) => {
    return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    if (payload.value === null)
      return payload;
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodDefault = /* @__PURE__ */ $constructor("$ZodDefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
      return payload;
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleDefaultResult(result2, def));
    }
    return handleDefaultResult(result, def);
  };
});
function handleDefaultResult(payload, def) {
  if (payload.value === void 0) {
    payload.value = def.defaultValue;
  }
  return payload;
}
var $ZodPrefault = /* @__PURE__ */ $constructor("$ZodPrefault", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.optin = "defaulted";
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    if (payload.value === void 0) {
      payload.value = def.defaultValue;
    }
    return def.innerType._zod.run(payload, ctx);
  };
});
var $ZodNonOptional = /* @__PURE__ */ $constructor("$ZodNonOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => {
    const v = zod.def.innerType._zod.values;
    return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleNonOptionalResult(result2, inst));
    }
    return handleNonOptionalResult(result, inst);
  };
});
function handleNonOptionalResult(payload, inst) {
  if (!payload.issues.length && payload.value === void 0) {
    payload.issues.push({
      code: "invalid_type",
      expected: "nonoptional",
      input: payload.value,
      inst
    });
  }
  return payload;
}
function handleCatchResult(payload, result, def, ctx) {
  if (!result.issues.length) {
    payload.value = result.value;
    if (result.memo)
      payload.memo = true;
    return payload;
  }
  payload.value = def.catchValue({
    ...result,
    value: payload.value,
    error: {
      issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config()))
    },
    input: payload.value
  });
  return payload;
}
var $ZodCatch = /* @__PURE__ */ $constructor("$ZodCatch", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
    if (result instanceof Promise) {
      return result.then((result2) => handleCatchResult(payload, result2, def, ctx));
    }
    return handleCatchResult(payload, result, def, ctx);
  };
});
var $ZodPipe = /* @__PURE__ */ $constructor("$ZodPipe", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      const right = def.out._zod.run(payload, ctx);
      if (right instanceof Promise) {
        return right.then((right2) => handlePipeResult(right2, def.in, ctx));
      }
      return handlePipeResult(right, def.in, ctx);
    }
    const left = def.in._zod.run(payload, ctx);
    if (left instanceof Promise) {
      return left.then((left2) => handlePipeResult(left2, def.out, ctx));
    }
    return handlePipeResult(left, def.out, ctx);
  };
});
function handlePipeResult(left, next, ctx) {
  if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
    left.aborted = true;
    return left;
  }
  return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
var $ZodReadonly = /* @__PURE__ */ $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
    if (ctx.direction === "backward") {
      return def.innerType._zod.run(payload, ctx);
    }
    const result = def.innerType._zod.run(payload, ctx);
    if (result instanceof Promise) {
      return result.then(handleReadonlyResult);
    }
    return handleReadonlyResult(result);
  };
});
function handleReadonlyResult(payload) {
  if (!payload.memo)
    payload.value = Object.freeze(payload.value);
  return payload;
}
var $ZodCustom = /* @__PURE__ */ $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => {
    return payload;
  };
  inst._zod.check = (payload) => {
    const input = payload.value;
    const r2 = def.fn(input);
    if (r2 instanceof Promise) {
      return r2.then((r3) => handleRefineResult(r3, payload, input, inst));
    }
    handleRefineResult(r2, payload, input, inst);
    return;
  };
});
function handleRefineResult(result, payload, input, inst) {
  if (!result) {
    const _iss = {
      code: "custom",
      input,
      inst,
      // incorporates params.error into issue reporting
      path: [...inst._zod.def.path ?? []],
      // incorporates params.error into issue reporting
      continue: !inst._zod.def.abort
      // params: inst._zod.def.params,
    };
    if (inst._zod.def.params)
      _iss.params = inst._zod.def.params;
    payload.issues.push(issue(_iss));
  }
}
var $ZodCyclicError = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`);
    this.name = "ZodCyclicError";
  }
};
var STATE = "~memo";
var NO_ISSUES = [];
function isRef(value) {
  return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
  return issues.map((iss) => iss.path ? { ...iss, path: iss.path.slice() } : { ...iss });
}
var recursive = /* @__PURE__ */ new WeakMap();
var NONE = 0;
var ASSUMED = 1;
var PROVEN = 2;
function isRecursive(inst, stack, resolve) {
  const cached2 = recursive.get(inst);
  if (cached2 !== void 0)
    return cached2 ? PROVEN : NONE;
  if (stack.has(inst))
    return PROVEN;
  stack.add(inst);
  let result = NONE;
  const check = (child) => {
    if (result !== PROVEN && child?._zod) {
      const answer = isRecursive(child, stack, resolve);
      if (answer > result)
        result = answer;
    }
  };
  const shape = (sh, spread) => {
    let answer = NONE;
    for (const key of Reflect.ownKeys(sh)) {
      const desc = Object.getOwnPropertyDescriptor(sh, key);
      if (spread && !desc.enumerable)
        continue;
      const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
      if (child > answer)
        answer = child;
    }
    return answer;
  };
  const merge2 = (answer) => {
    if (answer > result)
      result = answer;
  };
  const def = inst._zod.def;
  const kind = def.type;
  switch (kind) {
    case "object": {
      const raw = rawShape(def);
      merge2(raw ? shape(raw, true) : ASSUMED);
      check(def.catchall);
      break;
    }
    case "array":
      check(def.element);
      break;
    case "tuple":
      for (const el of def.items)
        check(el);
      check(def.rest);
      break;
    case "record":
    case "map":
      check(def.keyType);
      check(def.valueType);
      break;
    case "set":
      check(def.valueType);
      break;
    case "union":
      for (const el of def.options)
        check(el);
      break;
    case "intersection":
      check(def.left);
      check(def.right);
      break;
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "catch":
    case "readonly":
    case "nonoptional":
    case "promise":
    case "success":
      check(def.innerType);
      break;
    case "pipe":
      check(def.in);
      check(def.out);
      break;
    case "function":
      check(def.input);
      check(def.output);
      break;
    // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
    case "lazy": {
      const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
      merge2(inner ? isRecursive(inner, stack, false) : ASSUMED);
      break;
    }
    // a leaf by choice: `parts` are regex fragments, not data positions
    case "template_literal":
    // leaves
    case "string":
    case "number":
    case "int":
    case "boolean":
    case "bigint":
    case "symbol":
    case "undefined":
    case "null":
    case "void":
    case "never":
    case "any":
    case "unknown":
    case "date":
    case "nan":
    case "enum":
    case "literal":
    case "file":
    case "transform":
    case "custom":
      break;
    default: {
      kind;
      for (const key in def) {
        const desc = Object.getOwnPropertyDescriptor(def, key);
        if (!desc || desc.get)
          continue;
        const value = desc.value;
        if (!value || typeof value !== "object")
          continue;
        if (value._zod)
          check(value);
        else if (Array.isArray(value))
          for (const el of value)
            check(el);
      }
    }
  }
  stack.delete(inst);
  return settle(inst, result);
}
function settle(inst, answer) {
  if (answer !== ASSUMED)
    recursive.set(inst, answer === PROVEN);
  return answer;
}
function bucketFor(state, inst) {
  let bucket = state.buckets.get(inst);
  if (!bucket) {
    bucket = /* @__PURE__ */ new WeakMap();
    state.buckets.set(inst, bucket);
  }
  return bucket;
}
var handoff;
var open = [];
var memo = {
  alloc(_inst, payload, empty2) {
    const bucket = handoff;
    if (!bucket)
      return empty2;
    handoff = void 0;
    const entry = { value: empty2, issues: null };
    bucket.set(payload.value, entry);
    open.push(entry);
    return empty2;
  },
  guard(inst) {
    var _a3;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped2 = (payload, ctx) => {
        if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
          throw new $ZodCyclicError();
        return base(payload, ctx);
      };
      inst._zod.parse = wrapped2;
      if (inst._zod.run === base)
        inst._zod.run = wrapped2;
    });
  },
  attach(inst) {
    var _a3;
    let isRecursiveInst;
    let rechecked = false;
    let lastCtx;
    let lastBucket;
    (_a3 = inst._zod).deferred ?? (_a3.deferred = []);
    inst._zod.deferred.push(() => {
      const base = inst._zod.parse;
      const wrapped2 = (payload, ctx) => {
        if (isRecursiveInst === void 0) {
          const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
          if (walked === NONE) {
            inst._zod.parse = base;
            if (inst._zod.run === wrapped2)
              inst._zod.run = base;
            return base(payload, ctx);
          }
          if (walked === PROVEN || rechecked)
            isRecursiveInst = true;
          else
            rechecked = true;
        }
        const input = payload.value;
        if (!isRef(input))
          return base(payload, ctx);
        let state = ctx[STATE];
        if (!state) {
          state = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 };
          ctx[STATE] = state;
        }
        let bucket;
        if (lastCtx === ctx) {
          bucket = lastBucket;
        } else {
          bucket = bucketFor(state, inst);
          lastCtx = ctx;
          lastBucket = bucket;
        }
        const hit = bucket.get(input);
        if (hit) {
          payload.value = hit.value;
          if (hit.issues) {
            if (hit.issues.length)
              payload.issues.push(...cloneIssues(hit.issues));
          } else {
            payload.memo = true;
            state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
            state.backEdges.add(hit.value);
          }
          return payload;
        }
        handoff = bucket;
        const depth = open.length;
        const result = base(payload, ctx);
        handoff = void 0;
        const entry = open.length > depth ? open.pop() : void 0;
        if (result instanceof Promise) {
          return result.then((r2) => {
            if (entry)
              entry.issues = r2.issues.length ? cloneIssues(r2.issues) : NO_ISSUES;
            return r2;
          });
        }
        if (entry)
          entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
        return result;
      };
      inst._zod.parse = wrapped2;
      if (inst._zod.run === base)
        inst._zod.run = wrapped2;
    });
  }
};
function memoizer() {
  return memo;
}
function isBackEdge(ctx, value) {
  const backEdges = ctx[STATE]?.backEdges;
  return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
var error = () => {
  const Sizable = {
    string: { unit: "characters", verb: "to have" },
    file: { unit: "bytes", verb: "to have" },
    array: { unit: "items", verb: "to have" },
    set: { unit: "items", verb: "to have" },
    map: { unit: "entries", verb: "to have" }
  };
  function getSizing(origin) {
    return Sizable[origin] ?? null;
  }
  const FormatDictionary = {
    regex: "input",
    email: "email address",
    url: "URL",
    emoji: "emoji",
    uuid: "UUID",
    uuidv4: "UUIDv4",
    uuidv6: "UUIDv6",
    nanoid: "nanoid",
    guid: "GUID",
    cuid: "cuid",
    cuid2: "cuid2",
    ulid: "ULID",
    xid: "XID",
    ksuid: "KSUID",
    datetime: "ISO datetime",
    date: "ISO date",
    time: "ISO time",
    duration: "ISO duration",
    ipv4: "IPv4 address",
    ipv6: "IPv6 address",
    mac: "MAC address",
    cidrv4: "IPv4 range",
    cidrv6: "IPv6 range",
    base64: "base64-encoded string",
    base64url: "base64url-encoded string",
    json_string: "JSON string",
    e164: "E.164 number",
    currency_code: "currency code",
    credit_card: "credit card number",
    iban: "IBAN",
    jwt: "JWT",
    template_literal: "input"
  };
  const TypeDictionary = {
    // Compatibility: "nan" -> "NaN" for display
    nan: "NaN"
    // All other type names omitted - they fall back to raw values via ?? operator
  };
  function getTypeName(type, input) {
    if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
      return String(input);
    }
    return TypeDictionary[type] ?? type;
  }
  return (issue2) => {
    switch (issue2.code) {
      case "invalid_type": {
        const expected = getTypeName(issue2.expected);
        const receivedType = parsedType(issue2.input);
        const received = getTypeName(receivedType, issue2.input);
        return `Invalid input: expected ${expected}, received ${received}`;
      }
      case "invalid_value":
        if (issue2.values.length === 1)
          return `Invalid input: expected ${stringifyPrimitive(issue2.values[0])}`;
        return `Invalid option: expected one of ${joinValues(issue2.values, "|")}`;
      case "too_big": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? "<=" : "<";
        const sizing = getSizing(issue2.origin);
        if (sizing)
          return `Too big: expected ${issue2.origin ?? "value"} to have ${adj}${issue2.maximum.toString()} ${sizing.unit ?? "elements"}`;
        return `Too big: expected ${issue2.origin ?? "value"} to be ${adj}${issue2.maximum.toString()}`;
      }
      case "too_small": {
        const adj = issue2.exact ? "exactly " : issue2.inclusive ? ">=" : ">";
        const sizing = getSizing(issue2.origin);
        if (sizing) {
          return `Too small: expected ${issue2.origin} to have ${adj}${issue2.minimum.toString()} ${sizing.unit}`;
        }
        return `Too small: expected ${issue2.origin} to be ${adj}${issue2.minimum.toString()}`;
      }
      case "invalid_format": {
        const _issue = issue2;
        if (_issue.format === "starts_with") {
          return `Invalid string: must start with "${_issue.prefix}"`;
        }
        if (_issue.format === "ends_with")
          return `Invalid string: must end with "${_issue.suffix}"`;
        if (_issue.format === "includes")
          return `Invalid string: must include "${_issue.includes}"`;
        if (_issue.format === "regex")
          return `Invalid string: must match pattern ${_issue.pattern}`;
        return `Invalid ${FormatDictionary[_issue.format] ?? issue2.format}`;
      }
      case "not_multiple_of":
        return `Invalid number: must be a multiple of ${issue2.divisor}`;
      case "unrecognized_keys":
        return `Unrecognized key${issue2.keys.length > 1 ? "s" : ""}: ${joinValues(issue2.keys, ", ")}`;
      case "invalid_key":
        return `Invalid key in ${issue2.origin}`;
      case "invalid_union":
        if (issue2.options && Array.isArray(issue2.options) && issue2.options.length > 0) {
          const opts = issue2.options.map((o) => `'${o}'`).join(" | ");
          return `Invalid discriminator value. Expected ${opts}`;
        }
        if (issue2.inclusive === false) {
          return "Invalid input: more than one option matched";
        }
        return "Invalid input";
      case "invalid_element":
        return `Invalid value in ${issue2.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function en_default() {
  return {
    localeError: error()
  };
}
var _a2;
var $ZodRegistry = class {
  constructor() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
  }
  add(schema, ..._meta) {
    const meta2 = _meta[0];
    this._map.set(schema, meta2);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.set(meta2.id, schema);
    }
    return this;
  }
  clear() {
    this._map = /* @__PURE__ */ new WeakMap();
    this._idmap = /* @__PURE__ */ new Map();
    return this;
  }
  remove(schema) {
    const meta2 = this._map.get(schema);
    if (meta2 && typeof meta2 === "object" && "id" in meta2) {
      this._idmap.delete(meta2.id);
    }
    this._map.delete(schema);
    return this;
  }
  get(schema) {
    const p = schema._zod.parent;
    if (p) {
      const pm = { ...this.get(p) ?? {} };
      delete pm.id;
      const f = { ...pm, ...this._map.get(schema) };
      return Object.keys(f).length ? f : void 0;
    }
    return this._map.get(schema);
  }
  has(schema) {
    return this._map.has(schema);
  }
};
function registry() {
  return new $ZodRegistry();
}
(_a2 = globalThis).__zod_globalRegistry ?? (_a2.__zod_globalRegistry = registry());
var globalRegistry = globalThis.__zod_globalRegistry;
function snapshotChecks(def) {
  if (def.checks)
    def.checks = [...def.checks];
  return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class2, params) {
  return new Class2(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class2, params) {
  return new Class2({
    type: "string",
    format: "email",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class2, params) {
  return new Class2({
    type: "string",
    format: "guid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v4",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v6",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class2, params) {
  return new Class2({
    type: "string",
    format: "uuid",
    check: "string_format",
    abort: false,
    version: "v7",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _url(Class2, params) {
  return new Class2({
    type: "string",
    format: "url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _emoji2(Class2, params) {
  return new Class2({
    type: "string",
    format: "emoji",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class2, params) {
  return new Class2({
    type: "string",
    format: "nanoid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class2, params) {
  return new Class2({
    type: "string",
    format: "cuid2",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ulid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class2, params) {
  return new Class2({
    type: "string",
    format: "xid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class2, params) {
  return new Class2({
    type: "string",
    format: "ksuid",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "ipv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv4",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class2, params) {
  return new Class2({
    type: "string",
    format: "cidrv6",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class2, params) {
  return new Class2({
    type: "string",
    format: "base64url",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class2, params) {
  return new Class2({
    type: "string",
    format: "e164",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class2, params) {
  return new Class2({
    type: "string",
    format: "jwt",
    check: "string_format",
    abort: false,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "datetime",
    check: "string_format",
    offset: false,
    local: false,
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class2, params) {
  return new Class2({
    type: "string",
    format: "date",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class2, params) {
  return new Class2({
    type: "string",
    format: "time",
    check: "string_format",
    precision: null,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class2, params) {
  return new Class2({
    type: "string",
    format: "duration",
    check: "string_format",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _int(Class2, params) {
  return new Class2({
    type: "number",
    check: "number_format",
    abort: false,
    format: "safeint",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class2, params) {
  return new Class2({
    type: "boolean",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class2) {
  return new Class2({
    type: "unknown"
  });
}
// @__NO_SIDE_EFFECTS__
function _never(Class2, params) {
  return new Class2({
    type: "never",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
  return new $ZodCheckLessThan({
    check: "less_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: false
  });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
  return new $ZodCheckGreaterThan({
    check: "greater_than",
    ...normalizeParams(params),
    value,
    inclusive: true
  });
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
  return new $ZodCheckMultipleOf({
    check: "multiple_of",
    ...normalizeParams(params),
    value
  });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
  const ch = new $ZodCheckMaxLength({
    check: "max_length",
    ...normalizeParams(params),
    maximum
  });
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
    check: "min_length",
    ...normalizeParams(params),
    minimum
  });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
  return new $ZodCheckLengthEquals({
    check: "length_equals",
    ...normalizeParams(params),
    length
  });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
  return new $ZodCheckRegex({
    check: "string_format",
    format: "regex",
    ...normalizeParams(params),
    pattern
  });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
  return new $ZodCheckLowerCase({
    check: "string_format",
    format: "lowercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
  return new $ZodCheckUpperCase({
    check: "string_format",
    format: "uppercase",
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
  return new $ZodCheckIncludes({
    check: "string_format",
    format: "includes",
    ...normalizeParams(params),
    includes
  });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
  return new $ZodCheckStartsWith({
    check: "string_format",
    format: "starts_with",
    ...normalizeParams(params),
    prefix
  });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
  return new $ZodCheckEndsWith({
    check: "string_format",
    format: "ends_with",
    ...normalizeParams(params),
    suffix
  });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
  return new $ZodCheckProperties({
    check: "properties",
    shape,
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
  return new $ZodCheckOverwrite({
    check: "overwrite",
    tx
  });
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
  return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
  return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
  return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
  return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class2, element, params) {
  return new Class2({
    type: "array",
    element,
    // get element() {
    //   return element;
    // },
    ...normalizeParams(params)
  });
}
// @__NO_SIDE_EFFECTS__
function _refine(Class2, fn, _params) {
  const schema = new Class2({
    type: "custom",
    check: "custom",
    fn,
    ...normalizeParams(_params)
  });
  return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
  const ch = /* @__PURE__ */ _check((payload) => {
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(issue(issue2, payload.value, ch._zod.def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = ch);
        _issue.continue ?? (_issue.continue = !ch._zod.def.abort);
        payload.issues.push(issue(_issue));
      }
    };
    return fn(payload.value, payload);
  }, params);
  return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
  const ch = new $ZodCheck({
    check: "custom",
    ...normalizeParams(params)
  });
  ch._zod.check = fn;
  return ch;
}
function assignProps(target, ...sources) {
  for (const source of sources) {
    for (const key of Reflect.ownKeys(source)) {
      if (Object.prototype.propertyIsEnumerable.call(source, key)) {
        assignProp(target, key, source[key]);
      }
    }
  }
  return target;
}
function initializeContext(params) {
  let target = params?.target ?? "draft-2020-12";
  if (target === "draft-4")
    target = "draft-04";
  if (target === "draft-7")
    target = "draft-07";
  return {
    processors: params.processors ?? {},
    metadataRegistry: params?.metadata ?? globalRegistry,
    target,
    unrepresentable: params?.unrepresentable ?? "throw",
    override: params?.override ?? (() => {
    }),
    io: params?.io ?? "output",
    counter: 0,
    seen: /* @__PURE__ */ new Map(),
    sharedDefsExtractedFor: void 0,
    sharedEmitDoneFor: void 0,
    cycles: params?.cycles ?? "ref",
    reused: params?.reused ?? "inline",
    intersections: [],
    deferred: [],
    external: params?.external ?? void 0
  };
}
function handleUnrepresentable(schema, ctx, json, params, message) {
  const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message }) : ctx.unrepresentable;
  if (result === "any")
    return false;
  if (result === void 0 || result === "throw")
    throw new Error(message);
  Object.assign(json, result);
  return true;
}
function processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
  var _a3;
  const def = schema._zod.def;
  const seen = ctx.seen.get(schema);
  if (seen) {
    seen.count++;
    const isCycle = _params.schemaPath.includes(schema);
    if (isCycle) {
      seen.cycle = _params.path;
    }
    return seen.schema;
  }
  const result = { schema: {}, count: 1, cycle: void 0, path: _params.path };
  ctx.seen.set(schema, result);
  ctx.sharedDefsExtractedFor = void 0;
  ctx.sharedEmitDoneFor = void 0;
  const overrideSchema = schema._zod.toJSONSchema?.();
  if (overrideSchema) {
    result.schema = overrideSchema;
  } else {
    const params = {
      ..._params,
      schemaPath: [..._params.schemaPath, schema],
      path: _params.path
    };
    if (schema._zod.processJSONSchema) {
      schema._zod.processJSONSchema(ctx, result.schema, params);
    } else {
      const _json = result.schema;
      const processor = ctx.processors[def.type];
      if (!processor) {
        throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
      }
      processor(schema, ctx, _json, params);
    }
    const parent = schema._zod.parent;
    if (parent) {
      if (!result.ref)
        result.ref = parent;
      processSchema(parent, ctx, params);
      ctx.seen.get(parent).isParent = true;
    }
  }
  const meta2 = ctx.metadataRegistry.get(schema);
  if (meta2)
    assignProps(result.schema, meta2);
  if (ctx.io === "input" && isTransforming(schema)) {
    delete result.schema.examples;
    delete result.schema.default;
  }
  if (ctx.io === "input" && "_prefault" in result.schema)
    (_a3 = result.schema).default ?? (_a3.default = result.schema._prefault);
  delete result.schema._prefault;
  const _result = ctx.seen.get(schema);
  return _result.schema;
}
function encodeJSONPointerSegment(segment) {
  return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
  const root2 = ctx.seen.get(schema);
  if (!root2)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
    return;
  const idToSchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.entries()) {
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      const existing = idToSchema.get(id);
      if (existing && existing !== entry[0]) {
        throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
      }
      idToSchema.set(id, entry[0]);
    }
  }
  const makeURI = (entry) => {
    const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
    if (ctx.external) {
      const externalId = ctx.external.registry.get(entry[0])?.id;
      const uriGenerator = ctx.external.uri ?? ((id2) => id2);
      if (externalId) {
        return { ref: uriGenerator(externalId) };
      }
      const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
      entry[1].defId = id;
      return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
    }
    const uriPrefix = `#`;
    const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
    if (entry[1] === root2 && !entry[1].schema.id) {
      return { ref: uriPrefix };
    }
    const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
    return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
  };
  const extractToDef = (entry) => {
    if (entry[1].schema.$ref) {
      return;
    }
    const seen = entry[1];
    const { ref, defId } = makeURI(entry);
    seen.def = { ...seen.schema };
    if (defId)
      seen.defId = defId;
    const schema2 = seen.schema;
    for (const key in schema2) {
      delete schema2[key];
    }
    schema2.$ref = ref;
  };
  if (ctx.cycles === "throw") {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.cycle) {
        throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
      }
    }
  }
  for (const entry of ctx.seen.entries()) {
    const seen = entry[1];
    if (schema === entry[0]) {
      extractToDef(entry);
      continue;
    }
    if (ctx.external) {
      const ext = ctx.external.registry.get(entry[0])?.id;
      if (schema !== entry[0] && ext) {
        extractToDef(entry);
        continue;
      }
    }
    const id = ctx.metadataRegistry.get(entry[0])?.id;
    if (id) {
      extractToDef(entry);
      continue;
    }
    if (seen.cycle) {
      extractToDef(entry);
      continue;
    }
    if (seen.count > 1) {
      if (ctx.reused === "ref") {
        extractToDef(entry);
      }
    }
  }
  if (ctx.external)
    ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
  const options = schema.anyOf;
  if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0)
    return;
  const types = [];
  for (const option of options) {
    if (!option || typeof option !== "object")
      return;
    compactTypeUnion(option);
    const keys = Object.keys(option);
    if (keys.length !== 1 || keys[0] !== "type")
      return;
    const type = option.type;
    for (const member of Array.isArray(type) ? type : [type]) {
      if (typeof member !== "string")
        return;
      if (!types.includes(member))
        types.push(member);
    }
  }
  delete schema.anyOf;
  schema.type = types.length === 1 ? types[0] : types;
}
var FOLDABLE_KEYS = /* @__PURE__ */ new Set(["type", "properties", "required", "additionalProperties"]);
var UNION_KEYS = ["oneOf", "anyOf"];
function undeclaredConstraint(member) {
  const extra = member.additionalProperties;
  if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null)
    return null;
  return Object.keys(extra).length ? extra : null;
}
function foldObjects(members2) {
  const objects = [];
  for (const member of members2) {
    if (typeof member !== "object" || member.type !== "object")
      return null;
    for (const key in member) {
      if (!FOLDABLE_KEYS.has(key))
        return null;
    }
    objects.push(member);
  }
  const properties = {};
  const required2 = /* @__PURE__ */ new Set();
  for (const object2 of objects) {
    for (const key in object2.properties) {
      if (Object.prototype.hasOwnProperty.call(properties, key))
        continue;
      const parts2 = [];
      for (const other of objects) {
        const part = other.properties?.[key] ?? undeclaredConstraint(other);
        if (part === null || part === void 0)
          continue;
        if (!parts2.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
          parts2.push(part);
      }
      const merged = parts2.length === 1 ? parts2[0] : foldObjects(parts2) ?? { allOf: parts2 };
      assignProp(properties, key, merged);
    }
    for (const key of object2.required ?? [])
      required2.add(key);
  }
  const folded = { type: "object", properties };
  if (required2.size)
    folded.required = [...required2];
  if (objects.every((object2) => object2.additionalProperties === false)) {
    folded.additionalProperties = false;
  } else {
    const constraints = [];
    for (const object2 of objects) {
      const constraint = undeclaredConstraint(object2);
      if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
        constraints.push(constraint);
    }
    if (constraints.length === 1)
      folded.additionalProperties = constraints[0];
    else if (constraints.length > 1)
      folded.additionalProperties = { allOf: constraints };
  }
  return folded;
}
function foldIntersection(json) {
  const allOf = json.allOf;
  if (!Array.isArray(allOf) || allOf.length < 2)
    return;
  for (const key of FOLDABLE_KEYS)
    if (key in json)
      return;
  const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
  let folded = null;
  if (!unions.length) {
    folded = foldObjects(allOf);
  } else {
    const union2 = unions[0];
    const keyword = UNION_KEYS.find((k) => Array.isArray(union2[k]));
    if (Object.keys(union2).length !== 1)
      return;
    const rest = allOf.filter((m) => m !== union2);
    const branches = union2[keyword].map((branch) => foldObjects([...rest, branch]));
    if (branches.some((b) => !b))
      return;
    folded = { [keyword]: branches };
  }
  if (!folded)
    return;
  delete json.allOf;
  assignProps(json, folded);
}
function finalize(ctx, schema) {
  const root2 = ctx.seen.get(schema);
  if (!root2)
    throw new Error("Unprocessed schema. This is a bug in Zod.");
  const flattenRef = (zodSchema) => {
    const seen = ctx.seen.get(zodSchema);
    if (seen.ref === null)
      return;
    const schema2 = seen.def ?? seen.schema;
    const _cached = { ...schema2 };
    const ref = seen.ref;
    seen.ref = null;
    if (ref) {
      flattenRef(ref);
      const refSeen = ctx.seen.get(ref);
      const refSchema = refSeen.schema;
      if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
        schema2.allOf = schema2.allOf ?? [];
        schema2.allOf.push(refSchema);
      } else {
        assignProps(schema2, refSchema);
      }
      assignProps(schema2, _cached);
      const isParentRef = zodSchema._zod.parent === ref;
      if (isParentRef) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (!(key in _cached)) {
            delete schema2[key];
          }
        }
      }
      if (refSchema.$ref && refSeen.def) {
        for (const key in schema2) {
          if (key === "$ref" || key === "allOf")
            continue;
          if (key in refSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(refSeen.def[key])) {
            delete schema2[key];
          }
        }
      }
    }
    const parent = zodSchema._zod.parent;
    if (parent && parent !== ref) {
      flattenRef(parent);
      const parentSeen = ctx.seen.get(parent);
      if (parentSeen?.schema.$ref) {
        schema2.$ref = parentSeen.schema.$ref;
        if (parentSeen.def) {
          for (const key in schema2) {
            if (key === "$ref" || key === "allOf")
              continue;
            if (key in parentSeen.def && JSON.stringify(schema2[key]) === JSON.stringify(parentSeen.def[key])) {
              delete schema2[key];
            }
          }
        }
      }
    }
    ctx.override({
      zodSchema,
      jsonSchema: schema2,
      path: seen.path ?? []
    });
  };
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of [...ctx.seen.entries()].reverse()) {
      flattenRef(entry[0]);
    }
    if (ctx.target !== "openapi-3.0") {
      for (const entry of ctx.seen.entries()) {
        compactTypeUnion(entry[1].def ?? entry[1].schema);
      }
    }
    for (const rewrite of ctx.deferred)
      rewrite();
    if (ctx.intersections.length) {
      const carriers = /* @__PURE__ */ new Map();
      for (const seen of ctx.seen.values()) {
        for (const json of [seen.schema, seen.def]) {
          const allOf = json?.allOf;
          if (!Array.isArray(allOf))
            continue;
          const existing = carriers.get(allOf);
          if (existing)
            existing.push(json);
          else
            carriers.set(allOf, [json]);
        }
      }
      for (const allOf of ctx.intersections) {
        for (const json of carriers.get(allOf) ?? [])
          foldIntersection(json);
      }
    }
  }
  const result = {};
  if (ctx.target === "draft-2020-12") {
    result.$schema = "https://json-schema.org/draft/2020-12/schema";
  } else if (ctx.target === "draft-07") {
    result.$schema = "http://json-schema.org/draft-07/schema#";
  } else if (ctx.target === "draft-04") {
    result.$schema = "http://json-schema.org/draft-04/schema#";
  } else if (ctx.target === "openapi-3.0") {
  } else {
  }
  if (ctx.external?.uri) {
    const id = ctx.external.registry.get(schema)?.id;
    if (!id)
      throw new Error("Schema is missing an `id` property");
    result.$id = ctx.external.uri(id);
  }
  assignProps(result, root2.defId ? root2.schema : root2.def ?? root2.schema);
  const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
  if (rootMetaId !== void 0 && result.id === rootMetaId)
    delete result.id;
  const defs = ctx.external?.defs ?? {};
  if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
    for (const entry of ctx.seen.entries()) {
      const seen = entry[1];
      if (seen.def && seen.defId) {
        if (seen.def.id === seen.defId)
          delete seen.def.id;
        assignProp(defs, seen.defId, seen.def);
      }
    }
  }
  if (ctx.external)
    ctx.sharedEmitDoneFor = ctx.external;
  if (ctx.external) {
  } else {
    if (Object.keys(defs).length > 0) {
      if (ctx.target === "draft-2020-12") {
        result.$defs = defs;
      } else {
        result.definitions = defs;
      }
    }
  }
  try {
    const finalized = JSON.parse(JSON.stringify(result));
    Object.defineProperty(finalized, "~standard", {
      value: {
        ...schema["~standard"],
        jsonSchema: {
          input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
          output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
        }
      },
      enumerable: false,
      writable: false
    });
    return finalized;
  } catch (_err) {
    throw new Error("Error converting schema to JSON.");
  }
}
function isTransforming(_schema, _ctx) {
  const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
  if (ctx.seen.has(_schema))
    return false;
  ctx.seen.add(_schema);
  const def = _schema._zod.def;
  if (def.type === "transform")
    return true;
  if (def.type === "array")
    return isTransforming(def.element, ctx);
  if (def.type === "set")
    return isTransforming(def.valueType, ctx);
  if (def.type === "lazy")
    return isTransforming(def.getter(), ctx);
  if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") {
    return isTransforming(def.innerType, ctx);
  }
  if (def.type === "intersection") {
    return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
  }
  if (def.type === "record" || def.type === "map") {
    return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
  }
  if (def.type === "pipe") {
    if (_schema._zod.traits.has("$ZodCodec"))
      return true;
    return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
  }
  if (def.type === "object") {
    for (const key in def.shape) {
      if (isTransforming(def.shape[key], ctx))
        return true;
    }
    return false;
  }
  if (def.type === "union") {
    for (const option of def.options) {
      if (isTransforming(option, ctx))
        return true;
    }
    return false;
  }
  if (def.type === "tuple") {
    for (const item of def.items) {
      if (isTransforming(item, ctx))
        return true;
    }
    if (def.rest && isTransforming(def.rest, ctx))
      return true;
    return false;
  }
  return false;
}
var createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
  const ctx = initializeContext({ ...params, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
  const { libraryOptions, target } = params ?? {};
  const ctx = initializeContext({ ...libraryOptions ?? {}, target, io, processors });
  processSchema(schema, ctx);
  extractDefs(ctx, schema);
  return finalize(ctx, schema);
};
var narrowMin = (agg, key, value) => {
  if (agg[key] === void 0 || value > agg[key])
    agg[key] = value;
};
var narrowMax = (agg, key, value) => {
  if (agg[key] === void 0 || value < agg[key])
    agg[key] = value;
};
var narrowBoth = (agg, value) => {
  narrowMin(agg, "minimum", value);
  narrowMax(agg, "maximum", value);
};
var addDivisor = (agg, value) => {
  agg.multipleOf ?? (agg.multipleOf = []);
  if (!agg.multipleOf.includes(value))
    agg.multipleOf.push(value);
};
var addPattern = (agg, pattern) => {
  agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
  agg.patterns.add(pattern);
};
var intersectMime = (agg, mime) => {
  agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
var setFormat = (agg, format) => {
  agg.format = format;
  if (format.includes("int"))
    agg.isInt = true;
};
var minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
var maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
var formatContributor = (ranges) => (agg, def) => {
  setFormat(agg, def.format);
  const [minimum, maximum] = ranges[def.format];
  narrowMin(agg, "minimum", minimum);
  narrowMax(agg, "maximum", maximum);
};
var contributors = {
  greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
  less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
  multiple_of: (agg, def) => addDivisor(agg, def.value),
  number_format: formatContributor(NUMBER_FORMAT_RANGES),
  bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
  min_length: minContributor,
  max_length: maxContributor,
  length_equals: (agg, def) => narrowBoth(agg, def.length),
  min_size: minContributor,
  max_size: maxContributor,
  size_equals: (agg, def) => narrowBoth(agg, def.size),
  string_format: (agg, def) => {
    setFormat(agg, def.format);
    if (def.pattern)
      addPattern(agg, def.pattern);
    if (def.format === "base64" || def.format === "base64url")
      agg.contentEncoding = def.format;
    if (def.local || def.precision === -1)
      agg.laxFormat = true;
  },
  mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
  const agg = {};
  const def = schema._zod.def;
  const list2 = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
  for (const ch of list2)
    contributors[ch._zod.def.check]?.(agg, ch._zod.def);
  const bag = schema._zod.bag;
  if (bag.minimum !== void 0)
    narrowMin(agg, "minimum", bag.minimum);
  if (bag.exclusiveMinimum !== void 0)
    narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
  if (bag.maximum !== void 0)
    narrowMax(agg, "maximum", bag.maximum);
  if (bag.exclusiveMaximum !== void 0)
    narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
  if (bag.multipleOf !== void 0)
    addDivisor(agg, bag.multipleOf);
  if (bag.format !== void 0) {
    agg.format ?? (agg.format = bag.format);
    if (bag.format.includes("int"))
      agg.isInt = true;
  }
  if (bag.mime)
    intersectMime(agg, bag.mime);
  for (const pattern of bag.patterns ?? [])
    addPattern(agg, pattern);
  return agg;
}
var formatMap = {
  guid: "uuid",
  url: "uri",
  datetime: "date-time",
  json_string: "json-string",
  regex: ""
  // do not set
};
var exactPatterns = /* @__PURE__ */ new Map([
  [base64Charset, base64],
  [base64urlCharset, base64url]
]);
var exactPattern = (p) => exactPatterns.get(p) ?? p;
var stringProcessor = (schema, ctx, _json, _params) => {
  const json = _json;
  json.type = "string";
  const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minLength = minimum;
  if (typeof maximum === "number")
    json.maxLength = maximum;
  if (format) {
    json.format = formatMap[format] ?? format;
    if (json.format === "")
      delete json.format;
    if (format === "time" || laxFormat) {
      delete json.format;
    }
  }
  if (contentEncoding)
    json.contentEncoding = contentEncoding;
  if (patterns && patterns.size > 0) {
    const patternList = [...patterns].map(exactPattern);
    if (patternList.length === 1)
      json.pattern = patternList[0].source;
    else if (patternList.length > 1) {
      json.allOf = [
        ...patternList.map((regex) => ({
          ...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
          pattern: regex.source
        }))
      ];
    }
  }
};
var numberProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
  json.type = isInt ? "integer" : "number";
  const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
  const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
  const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
  if (exMin) {
    if (legacy) {
      json.minimum = exclusiveMinimum;
      json.exclusiveMinimum = true;
    } else {
      json.exclusiveMinimum = exclusiveMinimum;
    }
  } else if (typeof minimum === "number") {
    json.minimum = minimum;
  }
  if (exMax) {
    if (legacy) {
      json.maximum = exclusiveMaximum;
      json.exclusiveMaximum = true;
    } else {
      json.exclusiveMaximum = exclusiveMaximum;
    }
  } else if (typeof maximum === "number") {
    json.maximum = maximum;
  }
  if (multipleOf) {
    const divisors = /* @__PURE__ */ new Set();
    for (const divisor of multipleOf) {
      if (Number.isFinite(divisor) && divisor !== 0)
        divisors.add(Math.abs(divisor));
      else
        handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
    }
    const [first, ...rest] = divisors;
    if (first !== void 0)
      json.multipleOf = first;
    if (rest.length)
      json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
  }
};
var booleanProcessor = (_schema, _ctx, json, _params) => {
  json.type = "boolean";
};
var neverProcessor = (_schema, _ctx, json, _params) => {
  json.not = {};
};
var unknownProcessor = (_schema, _ctx, _json, _params) => {
};
var enumProcessor = (schema, _ctx, json, _params) => {
  const def = schema._zod.def;
  const values = getEnumValues(def.entries);
  if (values.length === 0) {
    json.not = {};
    return;
  }
  if (values.every((v) => typeof v === "number"))
    json.type = "number";
  if (values.every((v) => typeof v === "string"))
    json.type = "string";
  json.enum = values;
};
var customProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
var transformProcessor = (schema, ctx, json, params) => {
  handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
var arrayProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const { minimum, maximum } = aggregateChecks(schema);
  if (typeof minimum === "number")
    json.minItems = minimum;
  if (typeof maximum === "number")
    json.maxItems = maximum;
  json.type = "array";
  json.items = processSchema(def.element, ctx, {
    ...params,
    path: [...params.path, "items"]
  });
};
function inputOptin(schema) {
  const def = schema._zod.def;
  if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
    return inputOptin(def.out);
  }
  if (def.type === "catch") {
    return inputOptin(def.innerType);
  }
  return schema._zod.optin;
}
var objectProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  const shape = def.shape;
  const symbolKeys = Object.getOwnPropertySymbols(shape);
  if (symbolKeys.length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
    return;
  }
  json.type = "object";
  json.properties = {};
  for (const key in shape) {
    assignProp(json.properties, key, processSchema(shape[key], ctx, {
      ...params,
      path: [...params.path, "properties", key]
    }));
  }
  const requiredKeys = [];
  for (const key of Object.keys(shape)) {
    const field = def.shape[key];
    if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) {
      requiredKeys.push(key);
    }
  }
  if (requiredKeys.length > 0) {
    json.required = requiredKeys;
  }
  if (def.catchall?._zod.def.type === "never") {
    json.additionalProperties = false;
  } else if (!def.catchall) {
    if (ctx.io === "output")
      json.additionalProperties = false;
  } else if (def.catchall) {
    json.additionalProperties = processSchema(def.catchall, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
};
var unionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const isExclusive = def.inclusive === false;
  const options = def.options.map((x, i) => processSchema(x, ctx, {
    ...params,
    path: [...params.path, isExclusive ? "oneOf" : "anyOf", i]
  }));
  if (isExclusive) {
    json.oneOf = options;
  } else {
    json.anyOf = options;
  }
};
var intersectionProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const a = processSchema(def.left, ctx, {
    ...params,
    path: [...params.path, "allOf", 0]
  });
  const b = processSchema(def.right, ctx, {
    ...params,
    path: [...params.path, "allOf", 1]
  });
  const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
  const allOf = [
    ...isSimpleIntersection(a) ? a.allOf : [a],
    ...isSimpleIntersection(b) ? b.allOf : [b]
  ];
  json.allOf = allOf;
  ctx.intersections.push(allOf);
};
function stringifyKeyNames(bySchema, json, visited) {
  if (json.$ref) {
    if (visited.has(json))
      return json;
    visited.add(json);
    const def = bySchema.get(json)?.def;
    if (!def)
      return json;
    const inlined = stringifyKeyNames(bySchema, def, visited);
    return inlined === def ? json : inlined;
  }
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = json[keyword];
    if (!Array.isArray(branches))
      continue;
    const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
    if (mapped.some((branch, i) => branch !== branches[i]))
      json = { ...json, [keyword]: mapped };
  }
  const types = Array.isArray(json.type) ? json.type : [json.type];
  const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
  const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
  if (!numericType && !values?.some((v) => typeof v === "number"))
    return json;
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
  if (rest.enum)
    rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
  else if (typeof rest.const === "number")
    rest.const = String(rest.const);
  if (!numericType)
    return rest;
  rest.type = "string";
  if (!values)
    rest.pattern = (types.includes("number") ? number : integer).source;
  return rest;
}
var pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
  const bySchema = /* @__PURE__ */ new Map();
  for (const entry of ctx.seen.values()) {
    if (entry.def && !bySchema.has(entry.schema))
      bySchema.set(entry.schema, entry);
  }
  const rewrites = /* @__PURE__ */ new Map();
  for (const record2 of pendingRecords.get(ctx) ?? []) {
    const seen = ctx.seen.get(record2);
    const names3 = (seen?.def ?? seen?.schema)?.propertyNames;
    if (!names3 || names3 === true || rewrites.has(names3))
      continue;
    const rewritten = stringifyKeyNames(bySchema, names3, /* @__PURE__ */ new Set());
    if (rewritten !== names3)
      rewrites.set(names3, rewritten);
  }
  if (!rewrites.size)
    return;
  for (const entry of ctx.seen.values()) {
    for (const carrier of [entry.schema, entry.def]) {
      const rewritten = carrier && rewrites.get(carrier.propertyNames);
      if (rewritten)
        carrier.propertyNames = rewritten;
    }
  }
}
var recordProcessor = (schema, ctx, _json, params) => {
  const json = _json;
  const def = schema._zod.def;
  json.type = "object";
  const keyType = def.keyType;
  const patterns = aggregateChecks(keyType).patterns;
  if (def.mode === "loose" && patterns && patterns.size > 0) {
    const valueSchema = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "patternProperties", "*"]
    });
    json.patternProperties = {};
    for (const pattern of patterns) {
      assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
    }
  } else {
    if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
      json.propertyNames = processSchema(def.keyType, ctx, {
        ...params,
        path: [...params.path, "propertyNames"]
      });
      let pending = pendingRecords.get(ctx);
      if (!pending) {
        pending = [];
        pendingRecords.set(ctx, pending);
        ctx.deferred.push(() => rewriteKeyNames(ctx));
      }
      pending.push(schema);
    }
    json.additionalProperties = processSchema(def.valueType, ctx, {
      ...params,
      path: [...params.path, "additionalProperties"]
    });
  }
  const keyValues = keyType._zod.values;
  const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
  if (keyValues && !def.partial && !omittableOnInput) {
    const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
    if (validKeyValues.length > 0) {
      json.required = validKeyValues.map(String);
    }
  }
};
var nullableProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  const inner = processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  if (ctx.target === "openapi-3.0") {
    seen.ref = def.innerType;
    json.nullable = true;
  } else {
    json.anyOf = [inner, { type: "null" }];
  }
};
var nonoptionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var UNREPRESENTABLE_DEFAULT = /* @__PURE__ */ Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
  let unrepresentable = false;
  const serialized = JSON.stringify(value, (_, val) => {
    if (typeof val !== "bigint")
      return val;
    unrepresentable = true;
    return null;
  });
  if (!unrepresentable)
    return JSON.parse(serialized);
  handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
  return UNREPRESENTABLE_DEFAULT;
}
var defaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json.default = value;
};
var prefaultProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  if (ctx.io !== "input")
    return;
  const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
  if (value !== UNREPRESENTABLE_DEFAULT)
    json._prefault = value;
};
var catchProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  let catchValue;
  try {
    catchValue = def.catchValue(void 0);
  } catch {
    handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
    return;
  }
  json.default = catchValue;
};
var pipeProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  const inIsTransform = def.in._zod.traits.has("$ZodTransform");
  const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
  processSchema(innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = innerType;
};
var readonlyProcessor = (schema, ctx, json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
  json.readOnly = true;
};
var optionalProcessor = (schema, ctx, _json, params) => {
  const def = schema._zod.def;
  processSchema(def.innerType, ctx, params);
  const seen = ctx.seen.get(schema);
  seen.ref = def.innerType;
};
var _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
  Object.defineProperty(proto, key, {
    configurable: true,
    enumerable: false,
    get() {
      const value = make(this);
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
      return value;
    },
    set(value) {
      Object.defineProperty(this, key, { value, configurable: true, writable: true });
    }
  });
}
var initializer2 = (inst, issues) => {
  $ZodError.init(inst, issues);
  inst.name = "ZodError";
  const proto = Object.getPrototypeOf(inst);
  if (_installedErrorProtos.has(proto))
    return;
  _installedErrorProtos.add(proto);
  _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
  _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
  _lazyMethod(proto, "addIssue", (self) => (issue2) => {
    self.issues.push(issue2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  _lazyMethod(proto, "addIssues", (self) => (issues2) => {
    self.issues.push(...issues2);
    self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
  });
  Object.defineProperty(proto, "isEmpty", {
    configurable: true,
    enumerable: false,
    get() {
      return this.issues.length === 0;
    }
  });
};
var ZodRealError = /* @__PURE__ */ $constructor("ZodError", initializer2, void 0, {
  Parent: Error
});
var parse = /* @__PURE__ */ _parse(ZodRealError);
var parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
var safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
var safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
var encode = /* @__PURE__ */ _encode(ZodRealError);
var decode = /* @__PURE__ */ _decode(ZodRealError);
var encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
var decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
var safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
var safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
var safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
var safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
function _ensureDefaultLocale() {
  if (!globalConfig.localeError)
    config(en_default());
}
function _ensureDefaultMemoizer() {
  if (!globalConfig.memoizer)
    config({ memoizer: memoizer() });
}
var ZodType = /* @__PURE__ */ $constructor("ZodType", (inst, def) => {
  _ensureDefaultLocale();
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
  return inst;
}, {
  check(...chks) {
    const def = this.def;
    return this.clone(util_exports.mergeDefs(def, {
      checks: [
        ...def.checks ?? [],
        ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch)
      ]
    }), { parent: true });
  },
  with(...chks) {
    return this.check(...chks);
  },
  clone(def, params) {
    return clone(this, def, params);
  },
  brand() {
    return this;
  },
  register(reg, meta2) {
    reg.add(this, meta2);
    return this;
  },
  refine(check, params) {
    return this.check(refine(check, params));
  },
  superRefine(refinement, params) {
    return this.check(superRefine(refinement, params));
  },
  overwrite(fn) {
    return this.check(/* @__PURE__ */ _overwrite(fn));
  },
  optional() {
    return optional(this);
  },
  exactOptional() {
    return exactOptional(this);
  },
  nullable() {
    return nullable(this);
  },
  nullish() {
    return optional(nullable(this));
  },
  nonoptional(params) {
    return nonoptional(this, params);
  },
  array() {
    return array(this);
  },
  or(arg) {
    return union([this, arg]);
  },
  and(arg) {
    return intersection(this, arg);
  },
  transform(tx) {
    return pipe(this, transform(tx));
  },
  default(d) {
    return _default(this, d);
  },
  prefault(d) {
    return prefault(this, d);
  },
  catch(params) {
    return _catch(this, params);
  },
  pipe(target) {
    return pipe(this, target);
  },
  readonly() {
    return readonly(this);
  },
  describe(description) {
    const cl = this.clone();
    globalRegistry.add(cl, { description });
    return cl;
  },
  meta(...args) {
    if (args.length === 0)
      return globalRegistry.get(this);
    const cl = this.clone();
    globalRegistry.add(cl, args[0]);
    return cl;
  },
  isOptional() {
    return this.safeParse(void 0).success;
  },
  isNullable() {
    return this.safeParse(null).success;
  },
  apply(fn, ...args) {
    return args.length === 0 ? fn(this) : fn(this, ...args);
  },
  // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
  get "~standard"() {
    return util_exports.hide(this, "~standard", {
      ...standardProps(this),
      jsonSchema: {
        input: createStandardJSONSchemaMethod(this, "input"),
        output: createStandardJSONSchemaMethod(this, "output")
      }
    });
  },
  set "~standard"(value) {
    util_exports.own(this, "~standard", value);
  },
  parse: function _parse2(data, params) {
    return parse(this, data, params, { callee: _parse2 });
  },
  parseAsync: async function _parseAsync2(data, params) {
    return await parseAsync(this, data, params, { callee: _parseAsync2 });
  },
  safeParse(data, params) {
    return safeParse(this, data, params);
  },
  async safeParseAsync(data, params) {
    return safeParseAsync(this, data, params);
  },
  // `spa` is an alias: same function object as `safeParseAsync`, as before.
  get spa() {
    return this?.safeParseAsync;
  },
  set spa(value) {
    util_exports.own(this, "spa", value);
  },
  validate(data, params) {
    return validate(this, data, params);
  },
  validateAsync(data, params) {
    return validateAsync(this, data, params);
  },
  encode: function _encode2(data, params) {
    return encode(this, data, params, { callee: _encode2 });
  },
  decode: function _decode2(data, params) {
    return decode(this, data, params, { callee: _decode2 });
  },
  encodeAsync: async function _encodeAsync2(data, params) {
    return await encodeAsync(this, data, params, { callee: _encodeAsync2 });
  },
  decodeAsync: async function _decodeAsync2(data, params) {
    return await decodeAsync(this, data, params, { callee: _decodeAsync2 });
  },
  safeEncode(data, params) {
    return safeEncode(this, data, params);
  },
  safeDecode(data, params) {
    return safeDecode(this, data, params);
  },
  async safeEncodeAsync(data, params) {
    return safeEncodeAsync(this, data, params);
  },
  async safeDecodeAsync(data, params) {
    return safeDecodeAsync(this, data, params);
  },
  toJSONSchema(params) {
    return createToJSONSchemaMethod(this, {})(params);
  },
  // Reads through to the registry on every access, so it must not cache.
  get description() {
    return globalRegistry.get(this)?.description;
  },
  // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
  get _def() {
    return this._zod.def;
  }
});
var _ZodString = /* @__PURE__ */ $constructor(
  "_ZodString",
  (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
  },
  /* @__PURE__ */ util_exports.derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null
  }, {
    regex(...args) {
      return this.check(/* @__PURE__ */ _regex(...args));
    },
    includes(...args) {
      return this.check(/* @__PURE__ */ _includes(...args));
    },
    startsWith(...args) {
      return this.check(/* @__PURE__ */ _startsWith(...args));
    },
    endsWith(...args) {
      return this.check(/* @__PURE__ */ _endsWith(...args));
    },
    min(...args) {
      return this.check(/* @__PURE__ */ _minLength(...args));
    },
    max(...args) {
      return this.check(/* @__PURE__ */ _maxLength(...args));
    },
    length(...args) {
      return this.check(/* @__PURE__ */ _length(...args));
    },
    nonempty(...args) {
      return this.check(/* @__PURE__ */ _minLength(1, ...args));
    },
    lowercase(params) {
      return this.check(/* @__PURE__ */ _lowercase(params));
    },
    uppercase(params) {
      return this.check(/* @__PURE__ */ _uppercase(params));
    },
    trim() {
      return this.check(/* @__PURE__ */ _trim());
    },
    normalize(...args) {
      return this.check(/* @__PURE__ */ _normalize(...args));
    },
    toLowerCase() {
      return this.check(/* @__PURE__ */ _toLowerCase());
    },
    toUpperCase() {
      return this.check(/* @__PURE__ */ _toUpperCase());
    },
    slugify() {
      return this.check(/* @__PURE__ */ _slugify());
    }
  })
);
var ZodString = /* @__PURE__ */ $constructor("ZodString", (inst, def) => {
  $ZodString.init(inst, def);
  _ZodString.init(inst, def);
}, {
  email(params) {
    return this.check(/* @__PURE__ */ _email(ZodEmail, params));
  },
  url(params) {
    return this.check(/* @__PURE__ */ _url(ZodURL, params));
  },
  jwt(params) {
    return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
  },
  emoji(params) {
    return this.check(/* @__PURE__ */ _emoji2(ZodEmoji, params));
  },
  guid(params) {
    return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
  },
  uuid(params) {
    return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
  },
  uuidv4(params) {
    return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
  },
  uuidv6(params) {
    return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
  },
  uuidv7(params) {
    return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
  },
  nanoid(params) {
    return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
  },
  cuid(params) {
    return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
  },
  cuid2(params) {
    return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
  },
  ulid(params) {
    return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
  },
  base64(params) {
    return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
  },
  base64url(params) {
    return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
  },
  xid(params) {
    return this.check(/* @__PURE__ */ _xid(ZodXID, params));
  },
  ksuid(params) {
    return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
  },
  ipv4(params) {
    return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
  },
  ipv6(params) {
    return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
  },
  cidrv4(params) {
    return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
  },
  cidrv6(params) {
    return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
  },
  e164(params) {
    return this.check(/* @__PURE__ */ _e164(ZodE164, params));
  },
  datetime(params) {
    return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
  },
  date(params) {
    return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
  },
  time(params) {
    return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
  },
  duration(params) {
    return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
  }
});
function string2(params) {
  return /* @__PURE__ */ _string(ZodString, params);
}
var ZodStringFormat = /* @__PURE__ */ $constructor("ZodStringFormat", (inst, def) => {
  $ZodStringFormat.init(inst, def);
  _ZodString.init(inst, def);
});
var ZodISODateTime = /* @__PURE__ */ $constructor("ZodISODateTime", (inst, def) => {
  $ZodISODateTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODate = /* @__PURE__ */ $constructor("ZodISODate", (inst, def) => {
  $ZodISODate.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISOTime = /* @__PURE__ */ $constructor("ZodISOTime", (inst, def) => {
  $ZodISOTime.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodISODuration = /* @__PURE__ */ $constructor("ZodISODuration", (inst, def) => {
  $ZodISODuration.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmail = /* @__PURE__ */ $constructor("ZodEmail", (inst, def) => {
  $ZodEmail.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodGUID = /* @__PURE__ */ $constructor("ZodGUID", (inst, def) => {
  $ZodGUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodUUID = /* @__PURE__ */ $constructor("ZodUUID", (inst, def) => {
  $ZodUUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodURL = /* @__PURE__ */ $constructor("ZodURL", (inst, def) => {
  $ZodURL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodEmoji = /* @__PURE__ */ $constructor("ZodEmoji", (inst, def) => {
  $ZodEmoji.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNanoID = /* @__PURE__ */ $constructor("ZodNanoID", (inst, def) => {
  $ZodNanoID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID = /* @__PURE__ */ $constructor("ZodCUID", (inst, def) => {
  $ZodCUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCUID2 = /* @__PURE__ */ $constructor("ZodCUID2", (inst, def) => {
  $ZodCUID2.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodULID = /* @__PURE__ */ $constructor("ZodULID", (inst, def) => {
  $ZodULID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodXID = /* @__PURE__ */ $constructor("ZodXID", (inst, def) => {
  $ZodXID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodKSUID = /* @__PURE__ */ $constructor("ZodKSUID", (inst, def) => {
  $ZodKSUID.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv4 = /* @__PURE__ */ $constructor("ZodIPv4", (inst, def) => {
  $ZodIPv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodIPv6 = /* @__PURE__ */ $constructor("ZodIPv6", (inst, def) => {
  $ZodIPv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv4 = /* @__PURE__ */ $constructor("ZodCIDRv4", (inst, def) => {
  $ZodCIDRv4.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodCIDRv6 = /* @__PURE__ */ $constructor("ZodCIDRv6", (inst, def) => {
  $ZodCIDRv6.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64 = /* @__PURE__ */ $constructor("ZodBase64", (inst, def) => {
  $ZodBase64.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodBase64URL = /* @__PURE__ */ $constructor("ZodBase64URL", (inst, def) => {
  $ZodBase64URL.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodE164 = /* @__PURE__ */ $constructor("ZodE164", (inst, def) => {
  $ZodE164.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodJWT = /* @__PURE__ */ $constructor("ZodJWT", (inst, def) => {
  $ZodJWT.init(inst, def);
  ZodStringFormat.init(inst, def);
});
var ZodNumber = /* @__PURE__ */ $constructor(
  "ZodNumber",
  (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
  },
  /* @__PURE__ */ util_exports.derived({
    minValue: (inst) => {
      const { minimum, exclusiveMinimum } = aggregateChecks(inst);
      return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
      const { maximum, exclusiveMaximum } = aggregateChecks(inst);
      return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
      const { isInt, multipleOf } = aggregateChecks(inst);
      return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null
  }, {
    gt(value, params) {
      return this.check(/* @__PURE__ */ _gt(value, params));
    },
    gte(value, params) {
      return this.check(/* @__PURE__ */ _gte(value, params));
    },
    min(value, params) {
      return this.check(/* @__PURE__ */ _gte(value, params));
    },
    lt(value, params) {
      return this.check(/* @__PURE__ */ _lt(value, params));
    },
    lte(value, params) {
      return this.check(/* @__PURE__ */ _lte(value, params));
    },
    max(value, params) {
      return this.check(/* @__PURE__ */ _lte(value, params));
    },
    int(params) {
      return this.check(int(params));
    },
    safe(params) {
      return this.check(int(params));
    },
    positive(params) {
      return this.check(/* @__PURE__ */ _gt(0, params));
    },
    nonnegative(params) {
      return this.check(/* @__PURE__ */ _gte(0, params));
    },
    negative(params) {
      return this.check(/* @__PURE__ */ _lt(0, params));
    },
    nonpositive(params) {
      return this.check(/* @__PURE__ */ _lte(0, params));
    },
    multipleOf(value, params) {
      return this.check(/* @__PURE__ */ _multipleOf(value, params));
    },
    step(value, params) {
      return this.check(/* @__PURE__ */ _multipleOf(value, params));
    },
    finite() {
      return this;
    }
  })
);
var ZodNumberFormat = /* @__PURE__ */ $constructor("ZodNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodNumber.init(inst, def);
});
function int(params) {
  return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
var ZodBoolean = /* @__PURE__ */ $constructor("ZodBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean2(params) {
  return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
var ZodUnknown = /* @__PURE__ */ $constructor("ZodUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
  return /* @__PURE__ */ _unknown(ZodUnknown);
}
var ZodNever = /* @__PURE__ */ $constructor("ZodNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
  return /* @__PURE__ */ _never(ZodNever, params);
}
var ZodArray = /* @__PURE__ */ $constructor("ZodArray", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodArray.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
  inst.element = def.element;
}, {
  min(n, params) {
    return this.check(/* @__PURE__ */ _minLength(n, params));
  },
  nonempty(params) {
    return this.check(/* @__PURE__ */ _minLength(1, params));
  },
  max(n, params) {
    return this.check(/* @__PURE__ */ _maxLength(n, params));
  },
  length(n, params) {
    return this.check(/* @__PURE__ */ _length(n, params));
  },
  unwrap() {
    return this.element;
  }
});
function array(element, params) {
  return /* @__PURE__ */ _array(ZodArray, element, params);
}
var ZodObject = /* @__PURE__ */ $constructor("ZodObject", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodObjectJIT.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
  util_exports.installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
  keyof() {
    return _enum(Object.keys(this._zod.def.shape));
  },
  catchall(catchall) {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall }));
  },
  passthrough() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  loose() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: unknown() }));
  },
  strict() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: never() }));
  },
  strip() {
    return this.clone(util_exports.mergeDefs(this._zod.def, { catchall: void 0 }));
  },
  extend(incoming) {
    return util_exports.extend(this, incoming);
  },
  safeExtend(incoming) {
    return util_exports.safeExtend(this, incoming);
  },
  merge(other) {
    return util_exports.merge(this, other);
  },
  pick(mask) {
    return util_exports.pick(this, mask);
  },
  omit(mask) {
    return util_exports.omit(this, mask);
  },
  partial(...args) {
    return util_exports.partial(ZodOptional, this, args[0]);
  },
  exactPartial(...args) {
    return util_exports.partial(ZodExactOptional, this, args[0], "exactPartial");
  },
  required(...args) {
    return util_exports.required(ZodNonOptional, this, args[0]);
  }
});
function object(shape, params) {
  const def = {
    type: "object",
    shape: shape ?? {},
    ...util_exports.normalizeParams(params)
  };
  return new ZodObject(def);
}
function strictObject(shape, params) {
  return new ZodObject({
    type: "object",
    shape,
    catchall: never(),
    ...util_exports.normalizeParams(params)
  });
}
var ZodUnion = /* @__PURE__ */ $constructor("ZodUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
  inst.options = def.options;
});
function union(options, params) {
  return new ZodUnion({
    type: "union",
    options,
    ...util_exports.normalizeParams(params)
  });
}
var ZodIntersection = /* @__PURE__ */ $constructor("ZodIntersection", (inst, def) => {
  $ZodIntersection.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
  return new ZodIntersection({
    type: "intersection",
    left,
    right
  });
}
var ZodRecord = /* @__PURE__ */ $constructor("ZodRecord", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodRecord.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
  inst.keyType = def.keyType;
  inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
  if (!valueType || !valueType._zod) {
    return new ZodRecord({
      type: "record",
      keyType: string2(),
      valueType: keyType,
      ...util_exports.normalizeParams(valueType)
    });
  }
  return new ZodRecord({
    type: "record",
    keyType,
    valueType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodEnum = /* @__PURE__ */ $constructor("ZodEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
  inst.enum = def.entries;
  inst.options = [...inst._zod.values];
  const keys = new Set(Object.keys(def.entries));
  inst.extract = (values, params) => {
    const newEntries = {};
    for (const value of values) {
      if (keys.has(value)) {
        newEntries[value] = def.entries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
  inst.exclude = (values, params) => {
    const newEntries = { ...def.entries };
    for (const value of values) {
      if (keys.has(value)) {
        delete newEntries[value];
      } else
        throw new Error(`Key ${value} not found in enum`);
    }
    return new ZodEnum({
      ...def,
      checks: [],
      ...util_exports.normalizeParams(params),
      entries: newEntries
    });
  };
});
function _enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
  return new ZodEnum({
    type: "enum",
    entries,
    ...util_exports.normalizeParams(params)
  });
}
var ZodTransform = /* @__PURE__ */ $constructor("ZodTransform", (inst, def) => {
  _ensureDefaultMemoizer();
  $ZodTransform.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
  inst._zod.parse = (payload, _ctx) => {
    if (_ctx.direction === "backward") {
      throw new $ZodEncodeError(inst.constructor.name);
    }
    payload.addIssue = (issue2) => {
      if (typeof issue2 === "string") {
        payload.issues.push(util_exports.issue(issue2, payload.value, def));
      } else {
        const _issue = issue2;
        if (_issue.fatal)
          _issue.continue = false;
        _issue.code ?? (_issue.code = "custom");
        if (!("input" in _issue))
          _issue.input = payload.value;
        _issue.inst ?? (_issue.inst = inst);
        payload.issues.push(util_exports.issue(_issue));
      }
    };
    const output = def.transform(payload.value, payload);
    if (output instanceof Promise) {
      return output.then((output2) => {
        payload.value = output2;
        return payload;
      });
    }
    payload.value = output;
    return payload;
  };
});
function transform(fn) {
  return new ZodTransform({
    type: "transform",
    transform: fn
  });
}
var ZodOptional = /* @__PURE__ */ $constructor("ZodOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
  return new ZodOptional({
    type: "optional",
    innerType
  });
}
var ZodExactOptional = /* @__PURE__ */ $constructor("ZodExactOptional", (inst, def) => {
  $ZodExactOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
  return new ZodExactOptional({
    type: "optional",
    innerType
  });
}
var ZodNullable = /* @__PURE__ */ $constructor("ZodNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
  return new ZodNullable({
    type: "nullable",
    innerType
  });
}
var ZodDefault = /* @__PURE__ */ $constructor("ZodDefault", (inst, def) => {
  $ZodDefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
  return new ZodDefault({
    type: "default",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodPrefault = /* @__PURE__ */ $constructor("ZodPrefault", (inst, def) => {
  $ZodPrefault.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
  return new ZodPrefault({
    type: "prefault",
    innerType,
    get defaultValue() {
      return typeof defaultValue === "function" ? defaultValue() : util_exports.shallowClone(defaultValue);
    }
  });
}
var ZodNonOptional = /* @__PURE__ */ $constructor("ZodNonOptional", (inst, def) => {
  $ZodNonOptional.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
  return new ZodNonOptional({
    type: "nonoptional",
    innerType,
    ...util_exports.normalizeParams(params)
  });
}
var ZodCatch = /* @__PURE__ */ $constructor("ZodCatch", (inst, def) => {
  $ZodCatch.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
  inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
  return new ZodCatch({
    type: "catch",
    innerType,
    catchValue: typeof catchValue === "function" ? catchValue : util_exports.constantCatch(catchValue)
  });
}
var ZodPipe = /* @__PURE__ */ $constructor("ZodPipe", (inst, def) => {
  $ZodPipe.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
  inst.in = def.in;
  inst.out = def.out;
});
function pipe(in_, out) {
  return new ZodPipe({
    type: "pipe",
    in: in_,
    out
    // ...util.normalizeParams(params),
  });
}
var ZodReadonly = /* @__PURE__ */ $constructor("ZodReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
  inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
  return new ZodReadonly({
    type: "readonly",
    innerType
  });
}
var ZodCustom = /* @__PURE__ */ $constructor("ZodCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodType.init(inst, def);
  inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function refine(fn, _params = {}) {
  return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
  return /* @__PURE__ */ _superRefine(fn, params);
}
var ZodInstanceOf = /* @__PURE__ */ $constructor("ZodInstanceOf", (inst, def) => {
  ZodCustom.init(inst, def);
}, {
  properties(shape, params) {
    return this.check(/* @__PURE__ */ _properties(shape, params));
  }
});
function _instanceof(cls, params = {}) {
  const inst = new ZodInstanceOf({
    type: "custom",
    check: "custom",
    fn: (data) => data instanceof cls,
    abort: true,
    ...util_exports.normalizeParams(params)
  });
  inst._zod.bag.Class = cls;
  inst._zod.check = (payload) => {
    if (!(payload.value instanceof cls)) {
      payload.issues.push({
        code: "invalid_type",
        expected: cls.name,
        input: payload.value,
        inst,
        path: [...inst._zod.def.path ?? []]
      });
    }
  };
  return inst;
}
var maxDocumentBytes = 4 * 1024 * 1024;
var Digest = string2().regex(/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/);
var BlobSize = int().min(0).max(2 ** 39);
var annotations = record(string2(), string2()).nullish().transform((value) => value ?? void 0);
var Platform = object({
  os: text(64),
  architecture: text(64),
  variant: string2().max(64).nullish(),
  /** Windows: images of one platform for several versions of it. */
  "os.version": string2().max(64).nullish(),
  "os.features": array(string2().max(64)).max(20).nullish()
});
var Descriptor = object({
  mediaType: string2().max(255).default(""),
  digest: Digest,
  size: BlobSize,
  annotations,
  platform: Platform.nullish()
});
var Index = object({ manifests: list(Descriptor) });
var Manifest = object({
  artifactType: string2().nullish(),
  config: Descriptor,
  layers: list(Descriptor).refine(haveOneSizeEach, "a digest is listed with two sizes"),
  /** Only told; none of them makes an image unreadable. */
  annotations: record(string2(), unknown()).nullish().catch(void 0)
});
var ConfigHistoryEntry = object({
  created_by: string2().nullish(),
  comment: string2().nullish(),
  empty_layer: boolean2().nullish()
});
var ImageConfig = Platform.extend({
  config: object({
    Entrypoint: words(),
    Cmd: words(),
    Env: words(),
    WorkingDir: string2().nullish(),
    Shell: words(),
    Labels: record(string2(), unknown()).nullish()
  }).nullish(),
  rootfs: object({ diff_ids: list(Digest) }).nullish(),
  history: list(ConfigHistoryEntry)
});
function haveOneSizeEach(descriptors) {
  const sizes = new Map(descriptors.map(({ digest, size }) => [digest, size]));
  return descriptors.every(({ digest, size }) => sizes.get(digest) === size);
}
function text(most) {
  return string2().max(most).nullish().transform((value) => value ?? "");
}
function words() {
  return union([array(string2()), string2().transform((word) => [word])]).nullish();
}
function list(item) {
  return array(item).nullish().transform((items) => items ?? []);
}
import { createGunzip } from "node:zlib";
import { crc32 as crc322 } from "node:zlib";
import { crc32 } from "node:zlib";
var flag = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
var deflateMethod = 8;
function* readGzipHeader(input) {
  const magic3 = yield* readNumber(input, 2);
  if (magic3 !== 35615)
    return "incorrect header check";
  const methodAndFlags = yield* readNumber(input, 2);
  const flags = methodAndFlags >>> 8;
  if ((methodAndFlags & 255) !== deflateMethod)
    return "unknown compression method";
  if ((flags & flag.reserved) !== 0)
    return "unknown header flags set";
  let crc = crc32(Buffer.from([31, 139, deflateMethod, flags]));
  const add = (piece) => {
    if ((flags & flag.headerCrc) !== 0)
      crc = crc32(piece, crc);
  };
  yield* passBytes(input, 6, add);
  if ((flags & flag.extra) !== 0) {
    const size = yield* readNumber(input, 2, add);
    yield* passBytes(input, size, add);
  }
  if ((flags & flag.name) !== 0)
    yield* passText(input, add);
  if ((flags & flag.comment) !== 0)
    yield* passText(input, add);
  if ((flags & flag.headerCrc) === 0)
    return null;
  const found = yield* readNumber(input, 2);
  return found === (crc & 65535) ? null : "header crc mismatch";
}
function* readNumber(input, size, add = () => {
}) {
  const bytes = Buffer.alloc(size);
  for (let index = 0; index < size; index += 1) {
    while (input.at === input.end)
      yield false;
    bytes[index] = input.bytes[input.at] ?? 0;
    input.passTo(input.at + 1);
  }
  add(bytes);
  return bytes.readUIntLE(0, size);
}
function* passBytes(input, size, add) {
  for (let left = size; left > 0; ) {
    while (input.at === input.end)
      yield false;
    const next = Math.min(input.end, input.at + left);
    left -= next - input.at;
    add(input.bytes.subarray(input.at, next));
    input.passTo(next);
  }
}
function* passText(input, add) {
  for (let isOver = false; !isOver; ) {
    while (input.at === input.end)
      yield false;
    const zero = input.bytes.subarray(input.at, input.end).indexOf(0);
    isOver = zero >= 0;
    const next = isOver ? input.at + zero + 1 : input.end;
    add(input.bytes.subarray(input.at, next));
    input.passTo(next);
  }
}
var inflateModule = "AGFzbQEAAAABHgZgAAF/YAAAYAF/AX9gAX8AYAN/f38Bf2ADf39/AAMSEQQBAAADAgEBAgACAAMAAAAFBQMBAAEGVhF/AUEAC38BQQALfwFBAAt/AUEAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2gLB2lucHV0QXQADwlpbnB1dFNpemUADghvdXRwdXRBdAANBnRvbGRBdAACBXJlc2V0AAcHcmVzdGFydAAGCHNldElucHV0AAQGcGFzc1RvAAwFc2xpZGUAAwNydW4ABQZtZW1vcnkCAAgBAQwBAQqDKBHdBQEKf0HAC0EAQcAA/AsAA0AgAiADSgRAIAEgA2otAABBAnRBwAtqIgQgBCgCAEEBajYCACADQQFqIQMMAQsLQQAhAwNAIANBwABJBEAgA0GADGogBjYCACAGIANBwAtqKAIAaiEGIANBBGohAwwBCwtBACEDA0AgAiADSgRAIAEgA2otAABBAnRBgAxqIgQoAgAiBUEBdEHADGogAzsBACAEIAVBAWo2AgAgA0EBaiEDDAELCyACQcALKAIAayEHQQEhA0EBIQEDQCABQQ9MBEAgA0EBdCABQQJ0QcALaigCAGsiA0EATgRAIAFBAWohAQwCCwsLIANBAEgEQEEADwsgB0EASiADQQBKcQR/IAAEf0HECygCACAHRwVBAQsFQQALBEBBAA8LIAMhBSAAQQFGBH9BgDQFQYAkQYAgIABBAkYbCyEEIABBAUYEf0ELBUEIQQcgAEECRhsLIQogAkEBdEHADGoiDCAHQQF0ayEGQQAhAkEBIQEDQCABIApMBEAgAUECdEHAC2ooAgAiCQRAIAIhAwNAIAEgA0oEQEEEIAN0IQsgBCECA0AgAiAEIAtqSQRAIAIgC2ogAv0ABAD9CwQAIAJBEGohAgwBCwsgA0EBaiEDDAELCyABIQIDQCAJQQBKBEAgBCAIQQJ0aiAAQQFGBH9BgBMFQYAcQYASIABBAkYbCyAGLwEAQQJ0aigCACABQYECbGpBgARqNgIAIAZBAmohBkGAgICAeCAIQQEgAXRBAWtzZ3YiAyAIIANBAWtxciEIIAlBAWshCQwBCwsLIAFBAWohAQwBCwsgBwRAIAVBAEoEQCAEQYGGAjYCBAsFIARBgYYCQYEGIAAbNgIACwNAIAIgCkgEQEEEIAJ0IQMgBCEBA0AgASADIARqSQRAIAEgA2ogAf0ABAD9CwQAIAFBEGohAQwBCwsgAkEBaiECDAELCyAGIAxJBEAgACAGIAgQEAtBAQvPAgEDf0EKPwBrQAAaQYCAASQCQYCAASQDQYCBBSQHQYCBBSQIA0AgAEETSARAIABBAnRBgBJqIABBEHQ2AgAgAEEBaiEADAELC0EAIQADQCAAQYACSARAIABBAnRBgBNqIABBEHRBgICAgHhyNgIAIABBAWohAAwBCwtBgBtBgIAGNgIAQQMhAEGBAiEBA0AgAUGdAkgEQCABQQJ0QYATaiABQYUCa0ECdUEAIAFBiQJOGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfQbQYCAiAg2AgBB+BtBgIACNgIAQfwbQYCAAjYCAEEBIQBBACEBA0AgAUEeSARAIAFBAnRBgBxqIAFBAmtBAXVBACABQQROGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfgcQYCAAjYCAEH8HEGAgAI2AgALBQBBmAgLigEBA38jB0GAgAIjB0GAgQVrIgAgAEGAgAJOGyIAayICQYCBBWshAUGAgQUgAiAA/AoAACMHIAFrJAdBgIEFIwggAWsiACAAQYCBBUgbJAhBmAgjBzYCAEGcCCMCNgIAQaAIIwk2AgBBpAgjCjYCAEGoCCMEIwJBgIABa6x8QgOGIwasfbk5AwAgAQtfACMEIwNBgIABa6x8JARB+P8AIwNBCGspAwA3AwBBgIABJAIgAEGAgAFqJANBmAgjBzYCAEGcCEGAgAE2AgBBoAgjCTYCAEGkCCMKNgIAQagIIwRCA4YjBqx9uTkDAAtjAQF/IwcgAE4EQEEBIQEFQX8hAQNAIAFBf0YEQCAAEAohAQwBCwsLQZgIIwc2AgBBnAgjAjYCAEGgCCMJNgIAQaQIIwo2AgBBqAgjBCMCQYCAAWusfEIDhiMGrH25OQMAIAELUwBBACQAQQAkAUIAJAVBACQGIwckCEEAJAlBACQKQZgIIwc2AgBBnAgjAjYCAEGgCEEANgIAQaQIQQA2AgBBqAgjBCMCQYCAAWusfEIDhrk5AwALaQBBgIABJANBgIABJAJCACQEQYCBBSQHQQAkAEEAJAFCACQFQQAkBkGAgQUkCEEAJAlBACQKQZgIQYCBBTYCAEGcCEGAgAE2AgBBoAhBADYCAEGkCEEANgIAQagIRAAAAAAAAAAAOQMAC6QHAgl/A34jAkEDdCMGa0ECayIGIwNBGGtBA3QiCEojByIDIABOcgRAQX8PCyMIIQlBsAggAzYCAEG0CEEANgIAQbgIQQA2AgBBfyEHIAZBA3YpAwAgBkEHcayIQvw/g6coAoA0IQUDQAJAIAYgCEoNACAAIANMDQAgBkEDdikDACAGQQdxrIghCyAFQQBIBEAgAyAFQRB2OgAAIANBAWohAyAGIAVBP3FqIQYgCyAFrYgiC0L8P4OnKAKANCIFQQBIBEAgAyAFQRB2OgAAIANBAWohAyAGIAVBP3FqIQYgCyAFrYgiC0L8P4OnKAKANCIFQQBIBEAgAyAFQRB2OgAAIANBAWohAyAGIAVBP3FqIQYgCyAFrYhC/D+DpygCgDQhBQwECwsLIAVBgIACcQRAIAVBgIABcUUNASALQguIp0EBIAVBCHZ0QQFrcUECdiAFQRB2akECdEGANGooAgAiBUEASARAIAMgBUEQdjoAACADQQFqIQMgBiAFQT9xaiEGIAsgBa2IQvw/g6coAoA0IQUMAwsgBUGAgAJxDQELQbAIIAM2AgBBtAggBTYCACADIAtCfCAFrSIKhkJ/hYMgBUEIdq2IpyAFQRB2amohAiAGIAVBP3FqIgZBA3YpAwAgBkEHcayIIQwgCyAKiEL8B4OnKAKAJCIBQYCAAnEEQCABQYCAAXEEQCAMQgiIp0EBIAFBCHZ0QQFrcUECdiABQRB2akECdEGAJGooAgAhAQsgAUGAgAJxBEBBDSEHDAILC0G4CCABNgIAIAYgAUE/cWohBiADIAxCfCABrSIKhkJ/hYMgAUEIdq2IpyABQRB2aiIEayAJSARAQQ4hBwwBCyAMIAqIQvw/g6coAoA0IQUgAyAEayEBIARBEE4EQCADIAH9AAQA/QsEACADIAH9AAQQ/QsEECADQSBqIQMDQCACIANKBEAgAyABQSBqIgH9AAQA/QsEACADIAH9AAQQ/QsEECADQSBqIQMMAQsLBSAEQQFGBEAgATEAAEKBgoSIkKDAgAF+IQoDQCADIAo3AwAgAiADQQhqIgNKDQALBUEIIAQgBEEIThshBANAIAMgASkDADcDACABIARqIQEgAiADIARqIgNKDQALCwsgAiEDDAELCyADQbAIKAIAayQJQbQIKAIAQT9xQbgIKAIAQT9xaiQKIAMkByAGQQJqIgFBA3YiAEEHaiQCIAApAwAgAUEHcSIArIgkBUE4IABrJAYgBwvbBAIFfwF+A0AjAiMDSCMGQThIcQRAIwUjAjEAACMGrIaEJAUjAkEBaiQCIwZBCGokBgwBCwsjBUIChiIFQvw/g6coAoA0IgBBgIABcQRAIAVCC4inQQEgAEEIdnRBAWtxQQJ2IABBEHZqQQJ0QYA0aigCACEACyAAQT9xIgIjBkoEQEEADwsjB0EBaiEDIABBAEgEQCMHIABBEHY6AAAFIABBgIACcQRAIABBgIAGcUGAgAZHBEBBDA8LIwUgAqyIJAUjBiACayQGQQAkAEF/DwUjByAFQnwgAK2GQn+FgyAAQQh2rYinIABBEHZqaiEDIAUgAqyIIgVC/AeDpygCgCQiAEGAgAFxBEAgBUIIiKdBASAAQQh2dEEBa3FBAnYgAEEQdmpBAnRBgCRqKAIAIQALIAIgAEE/cWoiAiMGSgRAQQAPCyAAQYCAAnEEQEENDwsjCCMHIAVCfCAArYZCf4WDIABBCHatiKcgAEEQdmoiBGtKBEBBDg8LIwciACAEayEBIARBEE4EQCAAIAH9AAQA/QsEACAAIAH9AAQQ/QsEECAAQSBqIQADQCAAIANIBEAgACABQSBqIgH9AAQA/QsEACAAIAH9AAQQ/QsEECAAQSBqIQAMAQsLBSAEQQFGBEAgATEAAEKBgoSIkKDAgAF+IQUDQCAAIAU3AwAgAyAAQQhqIgBKDQALBUEIIAQgBEEIThshBANAIAAgASkDADcDACABIARqIQEgAyAAIARqIgBKDQALCwsLCyMFIAKsiCQFIwYgAmskBiACJAogAyMHayQJIAMkB0F/C+oIAQJ/AkACQAJAAkACQAJAAkACQCMADgcAAQIDBAUGBwsCfyMBBEAjBSMGQQdxIgCsiCQFIwYgAGskBiMCIwZBA3VrJAJCACQFQQAkBkEHJABBAwwBCyMGQQNIBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCwtBACMGQQNIDQAaIwWnQQFxIwVCAYgkBSMGQQFrJAYkASMFp0EDcSEAIwVCAogkBSMGQQJrJAYCQAJAAkACQCAADgMAAQIDCyMFIwZBB3EiAKyIJAUjBiAAayQGQQEkAEF/DAMLIxBFBEBBwAhBCEGQAfwLAEHQCUEJQfAA/AsAQcAKQQdBGPwLAEHYCkKIkKDAgIGChAg3AABB4ApBBUEg/AsAQQFBwAhBoAIQABpBAkHgCkEgEAAaQQEkEAtBBiQAQX8MAgtBAyQAQX8MAQtBBAsPCyMGQSBIBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCwsCf0EAIwZBIEgNABojBadB//8DcSEAIwVCEIgkBSMGQRBrJAYjBadB//8DcSEBIwVCEIgkBSMGQRBrJAZBBSAAQf//A3MgAUcNABogACQLQQIkAEF/Cw8LQQEkCUEIJAoCfwNAIwtBAEoEQEEBIwcgAE4NAhpBAiMHQYCBJ04NAhojBkEASgRAIwWnQf8BcSEBIwVCCIgkBSMGQQhrJAYjByABOgAAIwdBAWokByMLQQFrJAsMAgtCACQFQQAjCyIBIwMjAmsiAiABIAJIGyIBQYCBJyAAIABBgIEnThsjB2siAiABIAJIGyIBRQ0CGiMHIwIgAfwKAAAjByABaiQHIwIgAWokAiMLIAFrJAsMAQsLQQAkAEEBQX8jByAAThsLDwsjBkEOSARAA0AjAiMDSCMGQThIcQRAIwUjAjEAACMGrIaEJAUjAkEBaiQCIwZBCGokBgwBCwsLAn9BACMGQQ5IDQAaIwWnQR9xIwVCBYgkBSMGQQVrJAZBgQJqJAwjBadBH3EjBUIFiCQFIwZBBWskBkEBaiQNIwWnQQ9xIwVCBIgkBSMGQQRrJAZBBGokDkEGIw1BHkojDEGeAkpyDQAaQYALQQBBE/wLAEEAJA9BBCQAQX8LDwsCfwNAIw8jDkgEQCMGQQNIBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCwtBACMGQQNIDQIaIw9BgAhqLQAAQYALaiMFp0EHcSMFQgOIJAUjBkEDayQGOgAAIw9BAWokDwwBCwtBB0EAQYALQRMQAEUNABpBACQPQQUkAEF/Cw8LEAsPC0GAgScgAEECayIBIAFBgIEnThshAkF/IQEDQCMAQQZGIAFBf0ZxBEAgAhAIIgFBf0YEQAJAQQEhASMHIABODQBBAiEBIwdBgIEnTg0AEAkhAQwDCwsLCyABDwtBAwvvAgEEfyMMIw1qIQADQCMPIABIBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCyMFp0H/AHFBAnQoAoAgIgFB/wFxIgIjBkoEQEEADwsgAUEQdiIBQRBJBEAjBSACrIgkBSMGIAJrJAYjD0HACGogAToAACMPQQFqJA8MAgsjBiABQRBGBH9BAgVBA0EHIAFBEUYbCyIDIAJqSARAQQAPCyMFIAKsiCQFIwYgAmskBiMPRSABQRBGcQRAQQgPCyMFp0EBIAN0QQFrcSECIwUgA6yIJAUjBiADayQGQQtBAyABQRJGGyACaiICIw9qIABKBEBBCA8LIw9BwAhqIAFBEEYEfyMPQb8Iai0AAAVBAAsgAvwLACMPIAJqJA8MAQsLAn9BCUHACi0AAEUNABpBACQQQQpBAUHACCMMEABFDQAaQQtBAiMMQcAIaiMNEABFDQAaQQYkAEF/Cws/ACAAJAJBmAgjBzYCAEGcCCMCNgIAQaAIIwk2AgBBpAgjCjYCAEGoCCMEIwJBgIABa6x8QgOGIwasfbk5AwALBgBBgIEFCwYAQYCABAsGAEGAgAELhwMBCn8gAEEBRgR/QYA0BUGAJEGAICAAQQJGGwshA0EBIABBAUYEf0ELBUEIQQcgAEECRhsLIgZ0QQFrIQggAyEEIAYhBUF/IQcgBkEBaiEKA0AgCkEPTARAIApBAnRBwAtqKAIAIQkDQCAJQQBKBEAgAiAIcSAHRwRAIARBBCAFdGohBEEBIAogBmsiBXQgCWshCwNAIAtBAEoEQCALQQF0IAUgBmpBAnRBxAtqKAIAayELIAVBAWohBQwBCwsgAyACIAhxIgdBAnRqIAQgA2tBAnZBEHRBgIQDaiAFQQh0aiAGajYCAAsgAEEBRgR/QYATBUGAHEGAEiAAQQJGGwsgAS8BAEECdGooAgAgCkGBAmxqQYAEaiEMIAIgBnUhCwNAIAtBASAFdEgEQCAEIAtBAnRqIAw2AgAgC0EBIAogBmt0aiELDAELCyABQQJqIQFBgICAgHggAkEBIAp0QQFrc2d2IgsgAiALQQFrcXIhAiAJQQFrIQkMAQsLIApBAWohCgwBCwsLCxoBAEGACAsTEBESAAgHCQYKBQsEDAMNAg4BDw==";
var statuses = [
  { kind: "needs-input" },
  { kind: "stopped" },
  { kind: "full" },
  { kind: "ended" },
  ...[
    "invalid block type",
    "invalid stored block lengths",
    "too many length or distance symbols",
    "invalid code lengths set",
    "invalid bit length repeat",
    "invalid code -- missing end-of-block",
    "invalid literal/lengths set",
    "invalid distances set",
    "invalid literal/length code",
    "invalid distance code",
    "invalid distance too far back"
  ].map((problem) => ({ kind: "broken", problem }))
];
var Inflate = class {
  bytes;
  /** No more input is taken at once. */
  inputBytes;
  #exports;
  #inputStart;
  #outputStart;
  /** See `tell` in wasm/inflate.ts. */
  #told;
  #usedBits;
  #inputEnd = 0;
  constructor() {
    const { exports } = new WebAssembly.Instance(compiled());
    this.#exports = exports;
    const { memory, inputAt, inputSize, outputAt, toldAt } = this.#exports;
    this.bytes = Buffer.from(memory.buffer);
    this.inputBytes = inputSize();
    this.#inputStart = inputAt();
    this.#outputStart = outputAt();
    this.#told = new Int32Array(memory.buffer, toldAt(), 4);
    this.#usedBits = new Float64Array(memory.buffer, toldAt() + 16, 1);
  }
  /** Forgets all that it has read. */
  reset() {
    this.#exports.reset();
    this.#inputEnd = this.#inputStart;
  }
  /** The next stream begins where the input stands, and its output behind the output that is there. */
  restart() {
    this.#exports.restart();
  }
  /** The next piece of input; all of the one before must have been used. */
  take(piece) {
    this.#exports.setInput(piece.length);
    this.bytes.set(piece, this.#inputStart);
    this.#inputEnd = this.#inputStart + piece.length;
  }
  /** Where the input stands. */
  get at() {
    return this.#told[1] ?? 0;
  }
  /** Where the input ends. */
  get end() {
    return this.#inputEnd;
  }
  /** Passes over input between two streams. */
  passTo(address) {
    this.#exports.passTo(address);
  }
  get outputStart() {
    return this.#outputStart;
  }
  get outputEnd() {
    return this.#told[0] ?? 0;
  }
  /** Decodes until the output has come to an address: a little further, where a symbol passes it. */
  run(stop) {
    const status = statuses[this.#exports.run(stop)];
    if (status === void 0)
      throw new Error("a status is missing");
    return status;
  }
  /** Makes room when it is full: by how much what is left of the output has moved to the front. */
  slide() {
    return this.#exports.slide();
  }
  /**
   * How many bits of the input the output up to an address came from: the end of it, or inside of the latest symbol, of which a
   * part counts by its bytes. What stands before a symbol, such as the header of a block, counts with it.
   */
  bitsUpTo(address) {
    const [end = 0, , symbolBytes = 0, symbolBits = 0] = this.#told;
    const used = this.#usedBits[0] ?? 0;
    return address === end ? used : used - symbolBits * (end - address) / symbolBytes;
  }
};
var module = null;
function compiled() {
  return module ??= new WebAssembly.Module(Buffer.from(inflateModule, "base64"));
}
var idle = [];
function borrowInflate() {
  const inflate = idle.pop() ?? new Inflate();
  inflate.reset();
  return inflate;
}
function giveBack(inflate) {
  idle.push(inflate);
}
var maxPieceBytes = 64 * 1024;
var GzipDecoder = class {
  compression = "gzip";
  #target;
  #inflate;
  #reading;
  #isOver = false;
  #mayEnd = false;
  #problem = null;
  /** Of all members, handed on. */
  #bytes = 0;
  /** Address of what comes next to be handed on. */
  #next;
  /** Address up to which to decode before something is handed on. */
  #stop;
  /** The member's checksum and length, up to an address. */
  #crc = 0;
  #memberBytes = 0;
  #checked;
  constructor(target) {
    this.#target = target;
    this.#inflate = borrowInflate();
    this.#next = this.#checked = this.#inflate.outputStart;
    this.#stop = this.#nextStop();
    this.#reading = this.#read();
  }
  async write(chunk) {
    const { inputBytes } = this.#inflate;
    for (let at = 0; at < chunk.length && !this.#isOver; at += inputBytes) {
      this.#inflate.take(chunk.subarray(at, at + inputBytes));
      const { done: done2, value } = this.#reading.next();
      if (done2 === true)
        this.#finish(value);
      else
        this.#mayEnd = value;
    }
  }
  async end() {
    if (!this.#isOver)
      this.#finish(this.#mayEnd ? null : "unexpected end of file");
    return { uncompressedBytes: this.#problem === null ? this.#bytes : null, problem: this.#problem };
  }
  close() {
    giveBack(this.#inflate);
  }
  #finish(problem) {
    this.#isOver = true;
    this.#problem = problem ?? this.#handOn(this.#inflate.outputEnd);
    if (problem !== null)
      this.#handOn(this.#inflate.outputEnd);
  }
  /** Reads member after member; says what is wrong. */
  *#read() {
    const input = this.#inflate;
    for (; ; ) {
      const problem = (yield* readGzipHeader(input)) ?? (yield* this.#readContent()) ?? (yield* this.#readTrailer());
      if (problem !== null)
        return problem;
      while (input.at === input.end)
        yield true;
      if (input.bytes[input.at] === 0)
        return null;
      input.restart();
    }
  }
  *#readContent() {
    for (; ; ) {
      const status = this.#inflate.run(this.#stop);
      switch (status.kind) {
        case "needs-input":
          yield false;
          break;
        case "stopped": {
          const problem = this.#handOn(this.#stop);
          if (problem !== null)
            return problem;
          break;
        }
        case "full": {
          const problem = this.#handOn(this.#inflate.outputEnd);
          if (problem !== null)
            return problem;
          this.#slide();
          break;
        }
        case "ended":
          return null;
        case "broken":
          return status.problem;
      }
    }
  }
  *#readTrailer() {
    this.#check();
    const { crc, bytes } = { crc: this.#crc, bytes: this.#memberBytes };
    [this.#crc, this.#memberBytes] = [0, 0];
    if ((yield* readNumber(this.#inflate, 4)) !== crc)
      return "incorrect data check";
    return (yield* readNumber(this.#inflate, 4)) === bytes % 2 ** 32 ? null : "incorrect length check";
  }
  /** Hands on what there is up to an address, if that is not too much. */
  #handOn(end) {
    const { maxBytes: maxBytes5, onChunk } = this.#target;
    const bytes = this.#bytes + end - this.#next;
    if (bytes > maxBytes5) {
      this.#next = this.#inflate.outputEnd;
      return `it decompresses to more than ${maxBytes5} bytes`;
    }
    if (end > this.#next) {
      this.#bytes = bytes;
      onChunk(this.#inflate.bytes.subarray(this.#next, end), Math.round(this.#inflate.bitsUpTo(end) / 8));
    }
    this.#next = end;
    this.#stop = this.#nextStop();
    if (end - this.#checked >= maxPieceBytes)
      this.#check();
    return null;
  }
  #nextStop() {
    return this.#next + Math.max(1, Math.min(maxPieceBytes, this.#target.nextStop() - this.#bytes));
  }
  /** Adds to the checksum what has come since it was last done: Node has a fast one, but each call costs. */
  #check() {
    const end = this.#inflate.outputEnd;
    const bytes = this.#inflate.bytes.subarray(this.#checked, end);
    this.#crc = crc322(bytes, this.#crc);
    this.#target.onBytes(bytes);
    this.#memberBytes += end - this.#checked;
    this.#checked = end;
  }
  #slide() {
    this.#check();
    const moved2 = this.#inflate.slide();
    this.#next -= moved2;
    this.#checked -= moved2;
    this.#stop -= moved2;
  }
};
var maxHeldBytes = 1024 * 1024;
var ZlibDecoder = class {
  compression;
  #stream;
  #target;
  #bytes = 0;
  #problem = null;
  #settle = null;
  #held = [];
  #heldBytes = 0;
  #pieceBytes;
  /** `pieceBytes`: how much is decompressed at once, at most. What came from which bytes is known at the ends of the pieces. */
  constructor(stream, target, { compression, pieceBytes }) {
    this.#pieceBytes = pieceBytes;
    this.compression = compression;
    this.#stream = stream;
    this.#target = target;
    stream.on("data", (chunk) => this.#take(chunk));
    stream.on("error", (error2) => this.#problem ??= error2.message);
    stream.on("close", () => this.#settle?.());
  }
  async write(chunk) {
    for (let at = 0; at < chunk.length; ) {
      const piece = chunk.subarray(at, at + this.#pieceBytes);
      const written = this.#untilClosed((done2) => this.#stream.write(piece, () => done2()));
      this.#handOn();
      await written;
      at += piece.length;
    }
  }
  async end() {
    const ended = this.#untilClosed(() => this.#stream.end());
    this.#handOn();
    await ended;
    this.#handOn();
    return { uncompressedBytes: this.#problem === null ? this.#bytes : null, problem: this.#problem };
  }
  close() {
    this.#stream.destroy();
  }
  #untilClosed(start) {
    if (this.#stream.closed || this.#stream.destroyed)
      return Promise.resolve();
    return new Promise((resolve) => start(this.#settle = resolve));
  }
  #take(chunk) {
    const { maxBytes: maxBytes5 } = this.#target;
    this.#bytes += chunk.length;
    if (this.#bytes > maxBytes5) {
      this.#problem ??= `it decompresses to more than ${maxBytes5} bytes`;
      this.#stream.destroy();
      return;
    }
    this.#held.push({ chunk, storedBytes: this.#stream.bytesWritten });
    this.#heldBytes += chunk.length;
    if (this.#heldBytes > maxHeldBytes)
      this.#handOn();
  }
  #handOn() {
    for (const { chunk, storedBytes } of this.#held) {
      this.#target.onChunk(chunk, storedBytes);
      this.#target.onBytes(chunk);
      release(chunk);
    }
    this.#held = [];
    this.#heldBytes = 0;
  }
};
function release({ buffer, byteOffset, length }) {
  if (byteOffset + length === buffer.byteLength && buffer instanceof ArrayBuffer)
    buffer.transfer(0);
}
import { constants, createZstdDecompress } from "node:zlib";
function inTurns(limit) {
  const waiting = [];
  let free = limit;
  return async (task) => {
    if (free === 0)
      await new Promise((resolve) => waiting.push(resolve));
    else
      free -= 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === void 0)
        free += 1;
      else
        next();
    }
  };
}
var parts = {
  magic: { bytes: 4 },
  skippableSize: { bytes: 4 },
  descriptor: { bytes: 1 },
  /** Window, dictionary and content size: up to 13 bytes, as the descriptor says. */
  frameHeader: { bytes: null },
  block: { bytes: 3 }
};
function splitZstdFrames() {
  let part = "magic";
  let endsThere = false;
  let skip = 0;
  let held = new Uint8Array();
  let descriptor = 0;
  let windowBytes = 0;
  let isBroken = false;
  function read(header) {
    switch (part) {
      case "magic":
        return afterMagic(header.readUInt32LE(0));
      case "skippableSize":
        return { skip: header.readUInt32LE(0), next: "magic" };
      case "descriptor":
        descriptor = header.readUInt8(0);
        return { skip: 0, next: "frameHeader" };
      case "frameHeader":
        windowBytes = Math.max(windowBytes, windowOf(header, descriptor));
        return { skip: 0, next: "block" };
      case "block":
        return afterBlockHeader(header.readUIntLE(0, 3), (descriptor & 4) !== 0);
    }
  }
  function next(chunk) {
    const data = held.length === 0 ? asBuffer(chunk) : Buffer.concat([held, chunk]);
    const pieces = [];
    let [start, at] = [0, 0];
    while (!isBroken) {
      const passed = Math.min(skip, data.length - at);
      skip -= passed;
      at += passed;
      if (skip === 0 && endsThere && at > start) {
        pieces.push(data.subarray(start, at));
        start = at;
      }
      const bytes = parts[part].bytes ?? restOfFrameHeader(descriptor);
      if (skip > 0 || data.length - at < bytes)
        break;
      const step = read(data.subarray(at, at + bytes));
      if (step === null)
        isBroken = true;
      else {
        at += bytes;
        endsThere = part === "block" || step.next === "magic";
        ({ skip, next: part } = step);
      }
    }
    if (at > start)
      pieces.push(data.subarray(start, at));
    held = isBroken ? new Uint8Array() : Buffer.from(data.subarray(at));
    return pieces;
  }
  return {
    next,
    get isBroken() {
      return isBroken;
    },
    get windowBytes() {
      return windowBytes;
    }
  };
}
function afterMagic(value) {
  if (value === 4247762216)
    return { skip: 0, next: "descriptor" };
  return value >>> 4 === 25481893 ? { skip: 0, next: "skippableSize" } : null;
}
function afterBlockHeader(header, hasChecksum) {
  const isLast = (header & 1) === 1;
  const isOneByteRepeated = (header >>> 1 & 3) === 1;
  const content = isOneByteRepeated ? 1 : header >>> 3;
  return isLast ? { skip: content + (hasChecksum ? 4 : 0), next: "magic" } : { skip: content, next: "block" };
}
function restOfFrameHeader(descriptor) {
  const isSingleSegment = (descriptor & 32) !== 0;
  const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
  return (isSingleSegment ? 0 : 1) + dictionaryBytes(descriptor) + contentSize;
}
function dictionaryBytes(descriptor) {
  return [0, 1, 2, 4][descriptor & 3] ?? 0;
}
function windowOf(header, descriptor) {
  if ((descriptor & 32) === 0) {
    const byte = header.readUInt8(0);
    const base = 2 ** (10 + (byte >>> 3));
    return base + base / 8 * (byte & 7);
  }
  const size = header.subarray(dictionaryBytes(descriptor));
  switch (size.length) {
    case 1:
      return size.readUInt8(0);
    case 2:
      return size.readUInt16LE(0) + 256;
    case 4:
      return size.readUInt32LE(0);
    default:
      return Number(size.readBigUInt64LE(0));
  }
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
var zstdOptions = { chunkSize: 1024 * 1024, params: { [constants.ZSTD_d_windowLogMax]: 29 } };
var usualWindowBytes = 2 ** 27;
var inTurn = inTurns(1);
async function turnForLargeWindow() {
  const { promise, resolve: leave } = Promise.withResolvers();
  await new Promise((begin) => {
    void inTurn(async () => {
      begin();
      await promise;
    });
  });
  return leave;
}
function zstdDecoder(target) {
  const inner = new ZlibDecoder(createZstdDecompress(zstdOptions), target, { compression: "zstd", pieceBytes: Infinity });
  const frames = splitZstdFrames();
  let leave = null;
  return {
    compression: "zstd",
    write: async (chunk) => {
      const pieces = frames.next(chunk);
      if (frames.windowBytes > usualWindowBytes && leave === null)
        leave = await target.largeWindow();
      for (const piece of pieces)
        await inner.write(piece);
    },
    close: () => {
      inner.close();
      leave?.();
    },
    end: async () => {
      const outcome = await inner.end();
      if (!frames.isBroken || outcome.problem !== null)
        return outcome;
      return { uncompressedBytes: null, problem: "it holds bytes that are not zstd" };
    }
  };
}
function startDecoder(compression, target) {
  switch (compression) {
    case "none":
      return plainDecoder(target);
    case "gzip":
      return gzipDecoder(target);
    case "zstd":
      return zstdDecoder(target);
  }
}
function gzipDecoder(target) {
  if (process.env["IMAGE_SIZE_BUDGET_INFLATE"] !== "zlib")
    return new GzipDecoder(target);
  return new ZlibDecoder(createGunzip({ chunkSize: 256 * 1024 }), target, { compression: "gzip", pieceBytes: 16 * 1024 });
}
function plainDecoder({ onChunk, onBytes }) {
  let bytes = 0;
  return {
    compression: "none",
    write: async (chunk) => {
      bytes += chunk.length;
      const piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
      onChunk(piece, bytes);
      onBytes(piece);
    },
    end: async () => ({ uncompressedBytes: bytes, problem: null }),
    close: () => {
    }
  };
}
var usualLimits = { maxBytes: 2 ** 36, maxRatio: 1100, ratioFromBytes: 2 ** 30 };
var sniffedBytes = 512;
var LayerDecoder = class {
  #descriptor;
  #options;
  #decoder = null;
  /** What came before it was long enough to be sniffed. */
  #start = new Uint8Array();
  constructor(descriptor, options) {
    this.#descriptor = descriptor;
    this.#options = options;
  }
  async write(chunk) {
    if (this.#decoder !== null)
      return await this.#decoder.write(chunk);
    this.#start = Buffer.concat([this.#start, chunk]);
    if (this.#start.length >= sniffedBytes)
      await this.#begin();
  }
  async end() {
    if (this.#decoder === null && this.#start.length > 0)
      await this.#begin();
    if (this.#decoder === null)
      return { compression: "none", uncompressedBytes: 0, problem: null };
    const outcome = await this.#decoder.end();
    return { compression: this.#decoder.compression, ...outcome };
  }
  close() {
    this.#decoder?.close();
  }
  async #begin() {
    const start = this.#start;
    this.#start = new Uint8Array();
    this.#decoder = this.#decoderOf(isEncrypted(this.#descriptor.mediaType) ? "encrypted" : formatOf(start));
    await this.#decoder.write(start);
  }
  #decoderOf(format) {
    if (format !== "gzip" && format !== "zstd" && format !== "none")
      return unreadable(format);
    const { limits = usualLimits, onStart = () => {
    }, onChunk = () => {
    }, onBytes = () => {
    }, nextStop = () => Infinity, largeWindow: largeWindow2 = turnForLargeWindow } = this.#options;
    onStart(format);
    const maxBytes5 = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, this.#descriptor.size * limits.maxRatio));
    return startDecoder(format, { onChunk, onBytes, nextStop, largeWindow: largeWindow2, maxBytes: maxBytes5 });
  }
};
function unreadable(format) {
  const how = format === "squashfs" || format === "erofs" ? `it is a ${format} image` : `it is ${wordOf(format)}`;
  return {
    compression: null,
    write: async () => {
    },
    end: async () => ({ uncompressedBytes: null, problem: `${how}, which is not read` }),
    close: () => {
    }
  };
}
function wordOf(format) {
  return format === "encrypted" ? "encrypted" : `compressed with ${format}`;
}
import { constants as constants2, zstdCompressSync } from "node:zlib";
var partBytes = 8 * 1024 * 1024;
var sampleBytes = 1024 * 1024;
var level = { params: { [constants2.ZSTD_c_compressionLevel]: 3 } };
var ZstdSample = class {
  #sample = Buffer.allocUnsafeSlow(sampleBytes);
  #held = 0;
  #bytes = 0;
  #sampledBytes = 0;
  #compressedBytes = 0;
  /** Compressed bytes of the first part; what is sampled behind it stands for more than itself. */
  #firstBytes = 0;
  /** The next bytes of the layer; they are not kept. */
  add(chunk) {
    for (let at = 0; at < chunk.length; ) {
      const inPart = this.#bytes % partBytes;
      const isSampled = this.#bytes < partBytes || inPart < sampleBytes;
      const taken = Math.min(chunk.length - at, isSampled ? sampleBytes - this.#held : partBytes - inPart);
      if (isSampled)
        this.#take(chunk.subarray(at, at + taken));
      this.#bytes += taken;
      at += taken;
    }
  }
  /** Compressed bytes of all that was added; 0 for nothing. */
  finish() {
    this.#compress();
    if (this.#sampledBytes === 0)
      return this.#firstBytes;
    return Math.round(this.#firstBytes + this.#compressedBytes / this.#sampledBytes * (this.#bytes - partBytes));
  }
  #take(piece) {
    this.#sample.set(piece, this.#held);
    this.#held += piece.length;
    if (this.#held === sampleBytes)
      this.#compress();
  }
  #compress() {
    if (this.#held === 0)
      return;
    const compressedBytes = zstdCompressSync(this.#sample.subarray(0, this.#held), level).length;
    if (this.#bytes < partBytes)
      this.#firstBytes += compressedBytes;
    else {
      this.#compressedBytes += compressedBytes;
      this.#sampledBytes += this.#held;
    }
    this.#held = 0;
  }
};
import { createHash } from "node:crypto";
var kindCode = {
  absent: 0,
  file: 1,
  hardLink: 2,
  symbolicLink: 3,
  characterDevice: 4,
  blockDevice: 5,
  directory: 6,
  fifo: 7
};
var kindMask = 15;
var whiteoutMark = 16;
var opaqueMark = 32;
var maxPathBytes = 65535;
var maxAllPathBytes = 96 * 1024 * 1024;
var PathCursor = class {
  /** The row it stands on; -1 before the first `next`. */
  row = -1;
  /** Only the first `pathBytes` count; the same buffer is used for the next row. */
  path = Buffer.alloc(256);
  pathBytes = 0;
  #listing;
  constructor(listing) {
    this.#listing = listing;
  }
  /** False when there are no more rows. */
  next() {
    const { count, sharedBytes, suffixEnds, suffixes } = this.#listing;
    this.row += 1;
    if (this.row >= count)
      return false;
    const shared2 = sharedBytes[this.row] ?? 0;
    const start = this.row === 0 ? 0 : suffixEnds[this.row - 1] ?? 0;
    const end = suffixEnds[this.row] ?? 0;
    this.pathBytes = shared2 + end - start;
    if (this.pathBytes > this.path.length)
      this.path = Buffer.concat([this.path, Buffer.alloc(this.pathBytes)]);
    for (let at = start; at < end; at += 1)
      this.path[shared2 + at - start] = suffixes[at] ?? 0;
    return true;
  }
};
var rowBytes = 39;
function digestOfContent(listing) {
  const digest = createHash("sha256");
  const cursor = new PathCursor(listing);
  let batch = new RowBatch(64 * 1024);
  while (cursor.next()) {
    if (!batch.hasRoomFor(cursor)) {
      digest.update(batch.written);
      batch = batch.emptiedFor(cursor);
    }
    batch.add(listing, cursor);
  }
  return `sha256:${digest.update(batch.written).digest("hex")}`;
}
var RowBatch = class _RowBatch {
  #bytes;
  /** Node's own functions check each number that they write. */
  #numbers;
  #used = 0;
  constructor(bytes) {
    this.#bytes = new Uint8Array(bytes);
    this.#numbers = new DataView(this.#bytes.buffer);
  }
  get written() {
    return this.#bytes.subarray(0, this.#used);
  }
  hasRoomFor({ pathBytes }) {
    return this.#bytes.length - this.#used >= rowBytes + pathBytes;
  }
  emptiedFor(cursor) {
    this.#used = 0;
    return this.hasRoomFor(cursor) ? this : new _RowBatch(2 * (rowBytes + cursor.pathBytes));
  }
  add(listing, { row: row2, path, pathBytes }) {
    const [bytes, numbers] = [this.#bytes, this.#numbers];
    let at = this.#used;
    numbers.setUint32(at, pathBytes, true);
    at += 4;
    for (let from = 0; from < pathBytes; from += 1)
      bytes[at++] = path[from] ?? 0;
    numbers.setUint8(at, listing.kinds[row2] ?? 0);
    numbers.setUint16(at + 1, listing.modes[row2] ?? 0, true);
    numbers.setUint32(at + 3, listing.uids[row2] ?? 0, true);
    numbers.setUint32(at + 7, listing.gids[row2] ?? 0, true);
    numbers.setFloat64(at + 11, listing.sizes[row2] ?? 0, true);
    numbers.setUint32(at + 19, listing.hashes[2 * row2] ?? 0, true);
    numbers.setUint32(at + 23, listing.hashes[2 * row2 + 1] ?? 0, true);
    numbers.setInt32(at + 27, listing.targets[row2] ?? -1, true);
    numbers.setUint32(at + 31, listing.xattrs[row2] ?? 0, true);
    this.#used = at + 35;
  }
};
import { createHash as createHash2 } from "node:crypto";
var contentHashModule = "AGFzbQEAAAABEgRgAAF/YAAAYAJ/fwF/YAF/AAMLCgIBAAABAAABAAMFAwEAAAdYCQdzdGF0ZUF0AAMJc3RhdGVTaXplAAIHaW5wdXRBdAAGCWlucHV0U2l6ZQAFCGRpZ2VzdEF0AAgFc3RhcnQABANhZGQACQZmaW5pc2gABwZtZW1vcnkCAAgBAQqpBwruAQIBfwR+QYAIKQMAIQNBiAgpAwAhBEGQCCkDACEFQZgIKQMAIQYDQCAAQSBqIgIgAU0EQCADIAApAwBCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hAyAEIAApAwhCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBCAFIAApAxBCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBSAGIAApAxhCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBiACIQAMAQsLQYAIIAM3AwBBiAggBDcDAEGQCCAFNwMAQZgIIAY3AwAgAAsKAEECPwBrQAAaCwUAQcgACwUAQYAIC0QAQYAIQtbrgu7q/Yn14AA3AwBBiAhCz9bTvtLHq9lCNwMAQZAIQgA3AwBBmAhC+erQ0OfJoeThADcDAEGgCEIANwMACwYAQYCABAsFAEGAIAvKAwIDfwJ+QaAIKQMAQiBUBEBCxc/ZsvHluuonIQMFQYAIKQMAQgGJQYgIKQMAQgeJfEGQCCkDAEIMiXxBmAgpAwBCEol8IQNBgAghAANAIABBoAhJBEAgAyAAKQMAQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9IQMgAEEIaiEADAELCwtBoAgpAwAiBCADfCEDIARCH4OnQagIaiECQagIIQADQCAAQQhqIgEgAk0EQCADIAApAwBCz9bTvtLHq9lCfkIfiUKHla+vmLbem55/foVCG4lCh5Wvr5i23puef35CnaO16oOxjYr6AH0hAyABIQAMAQsLIABBBGoiASACTQRAIAMgADUCAEKHla+vmLbem55/foVCF4lCz9bTvtLHq9lCfkL5893xmfaZqxZ8IQMgASEACwNAIAAgAkkEQCADIAAxAABCxc/ZsvHluuonfoVCC4lCh5Wvr5i23puef34hAyAAQQFqIQAMAQsLQcgIIAMgA0IhiIVCz9bTvtLHq9lCfiIDQh2IIAOFQvnz3fGZ9pmrFn4iA0IgiCADhSIDQiCIPgIAQcwIIAM+AgALBQBByAgLfAIDfwF+QaAIKQMAIgRCH4OnIQFBoAggBCAArHw3AwAgAEGAIGohAkGoCCABBH8gAUGoCGpBgCBBICABayIDIAAgACADShsiAPwKAAAgACABakEgSARADwtBqAhByAgQABogAEGAIGoFQYAgCyACEAAiACACIABr/AoAAAs=";
var Xxh64 = class {
  #exports;
  #input;
  #state;
  #digest;
  constructor() {
    const module2 = new WebAssembly.Module(Buffer.from(contentHashModule, "base64"));
    const { exports } = new WebAssembly.Instance(module2);
    const { memory, inputAt, inputSize, stateAt, stateSize, digestAt } = exports;
    this.#exports = exports;
    this.#input = new Uint8Array(memory.buffer, inputAt(), inputSize());
    this.#state = new Uint8Array(memory.buffer, stateAt(), stateSize());
    this.#digest = new Uint32Array(memory.buffer, digestAt(), 2);
  }
  start() {
    this.#exports.start();
  }
  add(piece) {
    const most = this.#input.length;
    for (let at = 0; at < piece.length; at += most) {
      const part = piece.length <= most ? piece : piece.subarray(at, at + most);
      this.#input.set(part);
      this.#exports.add(part.length);
    }
  }
  finish() {
    this.#exports.finish();
    return [this.#digest[0] ?? 0, this.#digest[1] ?? 0];
  }
  save() {
    return this.#state.slice();
  }
  restore(state) {
    this.#state.set(state);
  }
};
var shared = null;
var BodyHasher = class {
  #hash = shared ??= new Xxh64();
  /** What comes after this many bytes more is the next file's. */
  #left = 0;
  /** What is known of a body that came in part; others use the same hash until the next piece. */
  #state = null;
  start(bytes) {
    this.#left = bytes;
    this.#state = null;
  }
  add(piece) {
    if (this.#state === null)
      this.#hash.start();
    else
      this.#hash.restore(this.#state);
    this.#hash.add(piece);
    this.#left -= piece.length;
    if (this.#left > 0)
      this.#state = this.#hash.save();
  }
  /** Must follow the last piece at once. */
  finish() {
    return this.#hash.finish();
  }
};
function hashOfXattrs(xattrs) {
  if (xattrs === null)
    return 0;
  const digest = createHash2("sha256");
  for (const [key, value] of [...xattrs].toSorted(([one], [other]) => one < other ? -1 : 1))
    digest.update(`${key.length} ${value.length} `).update(key, "latin1").update(value);
  return digest.digest().readUInt32BE(0) || 1;
}
var blockBytes = 512;
var checksumStart = 148;
var checksumEnd = 156;
var blankChecksum = 8 * 32;
function checksumOf(block, at) {
  let sum = blankChecksum;
  for (let from = at; from < at + blockBytes; from += 8) {
    sum += (block[from] ?? 0) + (block[from + 1] ?? 0) + (block[from + 2] ?? 0) + (block[from + 3] ?? 0);
    sum += (block[from + 4] ?? 0) + (block[from + 5] ?? 0) + (block[from + 6] ?? 0) + (block[from + 7] ?? 0);
  }
  for (let index = at + checksumStart; index < at + checksumEnd; index += 1)
    sum -= block[index] ?? 0;
  return sum;
}
function signedChecksumOf(block, at) {
  let high = 0;
  for (let index = at; index < at + blockBytes; index += 1)
    if ((block[index] ?? 0) >= 128 && (index < at + checksumStart || index >= at + checksumEnd))
      high += 1;
  return checksumOf(block, at) - 256 * high;
}
function numberAt(block, at, bytes) {
  const first = block[at] ?? 0;
  if (first >= 128)
    return base256At(block, at, bytes);
  let value = 0;
  let index = at;
  while (index < at + bytes && block[index] === 32)
    index += 1;
  for (; index < at + bytes; index += 1) {
    const digit = (block[index] ?? 0) - 48;
    if (digit >= 0 && digit <= 7)
      value = value * 8 + digit;
    else
      return isEndOfNumber(digit + 48) ? value : Number.NaN;
  }
  return value;
}
function isEndOfNumber(byte) {
  return byte === 0 || byte === 32;
}
function base256At(block, at, bytes) {
  const isNegative = ((block[at] ?? 0) & 64) !== 0;
  let value = isNegative ? -1 : 0;
  for (let index = at; index < at + bytes; index += 1) {
    const byte = index === at ? (block[index] ?? 0) & 63 : block[index] ?? 0;
    value = value * (index === at ? 64 : 256) + byte;
  }
  return value;
}
function textBytesAt(block, at, maxBytes5) {
  let bytes = 0;
  while (bytes < maxBytes5 && block[at + bytes] !== 0)
    bytes += 1;
  return bytes;
}
function hasPrefix(block, at) {
  return isTextAt(block, at + 257, "ustar\0");
}
function isStar(block, at) {
  return isTextAt(block, at + 508, "tar\0");
}
function isTextAt(block, at, text2) {
  for (let index = 0; index < text2.length; index += 1)
    if (block[at + index] !== text2.charCodeAt(index))
      return false;
  return true;
}
var blockBytes2 = 512;
var typeOf = {
  oldFile: 0,
  file: 48,
  hardLink: 49,
  symbolicLink: 50,
  characterDevice: 51,
  blockDevice: 52,
  directory: 53,
  fifo: 54,
  contiguousFile: 55,
  gnuLongLink: 75,
  gnuLongName: 76,
  gnuSparse: 83,
  globalPax: 103,
  pax: 120
};
var MemberBuffer = class {
  type = 0;
  path = Buffer.alloc(256);
  pathBytes = 0;
  link = Buffer.alloc(100);
  linkBytes = 0;
  sizeBytes = 0;
  mode = 0;
  uid = 0;
  gid = 0;
  deviceMajor = 0;
  deviceMinor = 0;
  xattrs = null;
  read(block, at, extension2) {
    this.type = block[at + 156] ?? 0;
    this.#readPath(block, at, extension2.path);
    this.#readLink(block, at, extension2.link);
    this.sizeBytes = hasBody(this.type) ? extension2.sizeBytes ?? numberAt(block, at + 124, 12) : 0;
    this.mode = Math.max(0, numberAt(block, at + 100, 8)) & 4095;
    this.uid = extension2.uid ?? numberAt(block, at + 108, 8);
    this.gid = extension2.gid ?? numberAt(block, at + 116, 8);
    const isDevice = this.type === typeOf.characterDevice || this.type === typeOf.blockDevice;
    this.deviceMajor = isDevice ? numberAt(block, at + 329, 8) : 0;
    this.deviceMinor = isDevice ? numberAt(block, at + 337, 8) : 0;
    this.xattrs = extension2.xattrs ?? null;
  }
  #readPath(block, at, long) {
    if (long !== void 0) {
      if (this.path.length < long.length)
        this.path = Buffer.alloc(long.length);
      this.pathBytes = long.copy(this.path);
      return;
    }
    this.pathBytes = 0;
    if (hasPrefix(block, at)) {
      this.#appendPath(block, at + 345, isStar(block, at) ? 131 : 155);
      if (this.pathBytes > 0)
        this.path[this.pathBytes++] = 47;
    }
    this.#appendPath(block, at, 100);
  }
  /** Appends a text field. Most are so short that a call to copy them would take longer. */
  #appendPath(block, at, maxBytes5) {
    const end = at + textBytesAt(block, at, maxBytes5);
    for (let from = at; from < end; from += 1)
      this.path[this.pathBytes++] = block[from] ?? 0;
  }
  #readLink(block, at, long) {
    if (long !== void 0) {
      if (this.link.length < long.length)
        this.link = Buffer.alloc(long.length);
      this.linkBytes = long.copy(this.link);
    } else {
      const bytes = textBytesAt(block, at + 157, 100);
      this.linkBytes = bytes === 0 ? 0 : block.copy(this.link, 0, at + 157, at + 157 + bytes);
    }
  }
};
function hasBody(type) {
  return type < typeOf.hardLink || type > typeOf.fifo;
}
var xattrPrefix = "SCHILY.xattr.";
function parsePaxRecords(body) {
  const extension2 = {};
  const xattrs = /* @__PURE__ */ new Map();
  for (let at = 0; at < body.length && body[at] !== 0; ) {
    const blank = body.indexOf(32, at);
    const length = blank < 0 ? Number.NaN : decimal(body.subarray(at, blank));
    const equals = body.indexOf(61, blank);
    const end = at + length;
    if (!(end <= body.length && equals > blank && equals < end && body[end - 1] === 10))
      return null;
    const key = body.toString("latin1", blank + 1, equals);
    const value = body.subarray(equals + 1, end - 1);
    if (key.startsWith(xattrPrefix))
      xattrs.set(key.slice(xattrPrefix.length), value);
    else
      Object.assign(extension2, fieldOf(key, value));
    at = end;
  }
  return xattrs.size === 0 ? extension2 : { ...extension2, xattrs };
}
function fieldOf(key, value) {
  if (value.length === 0)
    return {};
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
function untilZero(value) {
  const zero = value.indexOf(0);
  return zero < 0 ? value : value.subarray(0, zero);
}
function decimal(digits) {
  const text2 = digits.toString("latin1");
  return /^\d{1,16}$/.test(text2) ? Number(text2) : Number.NaN;
}
var maxExtensionBytes = 1024 * 1024;
var maxExtensionsInARow = 16;
var TarScanner = class {
  /** Why the scan ended before the tar did, as the rest of a sentence; null while all is well. */
  problem = null;
  #visitor;
  #limits;
  #state = "header";
  /** Offset of the chunk that is being read, in the tar. */
  #chunkOffset = 0;
  /** Bytes of the extension, body or padding that are still to come. */
  #left = 0;
  #padding = 0;
  #heldBlock = Buffer.alloc(blockBytes2);
  #heldBytes = 0;
  #extensionBody = Buffer.alloc(4096);
  #extensionBytes = 0;
  #extensionType = 0;
  #extensionsInARow = 0;
  #extension = null;
  #globalExtension = null;
  #members = 0;
  #member = new MemberBuffer();
  constructor(visitor, limits) {
    this.#visitor = visitor;
    this.#limits = limits;
  }
  /** The next bytes of the tar; they are not kept. */
  feed(chunk) {
    for (let at = 0; at < chunk.length && this.#state !== "end"; )
      at += this.#take(chunk, at);
    this.#chunkOffset += chunk.length;
  }
  /** Offset at which a header or a body ends next, as far as is known: where to stop when it matters where that is. */
  get nextBorder() {
    switch (this.#state) {
      case "header":
      case "sparse-map":
        return this.#chunkOffset + blockBytes2 - this.#heldBytes;
      case "body":
        return this.#chunkOffset + this.#left;
      case "extension":
      case "padding":
        return this.#chunkOffset + this.#left + blockBytes2;
      case "end":
        return Infinity;
    }
  }
  /** No more bytes will come. */
  finish() {
    if (this.#state === "body")
      this.stop(`it ends inside ${this.#named()}, which claims ${this.#member.sizeBytes} bytes`);
    else if (this.#heldBytes > 0 || this.#state === "extension" || this.#state === "sparse-map")
      this.stop(`it ends inside a file header${this.#behind()}`);
  }
  /** Ends the scan; only the first problem is kept. */
  stop(problem) {
    this.problem ??= problem;
    this.#state = "end";
  }
  /** Takes what can be taken at once, and says how many bytes that was. */
  #take(chunk, at) {
    switch (this.#state) {
      case "header":
      case "sparse-map":
        return this.#takeBlock(chunk, at);
      case "extension":
        return this.#takeExtension(chunk, at);
      case "body":
        return this.#takeBody(chunk, at);
      case "padding": {
        const taken = Math.min(this.#left, chunk.length - at);
        this.#left -= taken;
        if (this.#left === 0)
          this.#state = "header";
        return taken;
      }
      case "end":
        return chunk.length - at;
    }
  }
  #takeBlock(chunk, at) {
    if (this.#heldBytes === 0 && chunk.length - at >= blockBytes2) {
      this.#readBlock(chunk, at, this.#chunkOffset + at + blockBytes2);
      return blockBytes2;
    }
    const taken = Math.min(blockBytes2 - this.#heldBytes, chunk.length - at);
    chunk.copy(this.#heldBlock, this.#heldBytes, at, at + taken);
    this.#heldBytes += taken;
    if (this.#heldBytes < blockBytes2)
      return taken;
    this.#heldBytes = 0;
    this.#readBlock(this.#heldBlock, 0, this.#chunkOffset + at + taken);
    return taken;
  }
  #readBlock(block, at, nextOffset) {
    if (this.#state === "sparse-map") {
      if (block[at + 504] === 0)
        this.#startBody(nextOffset);
      else
        this.#countExtension();
    } else
      this.#readHeader(block, at, nextOffset);
  }
  #readHeader(block, at, nextOffset) {
    const checksum = numberAt(block, at + 148, 8);
    const sum = checksumOf(block, at);
    if (sum === blankChecksum && checksum === 0)
      this.#state = "end";
    else if (sum !== checksum && signedChecksumOf(block, at) !== checksum)
      this.stop(nextOffset === blockBytes2 ? "it is no tar" : `there is no file header at byte ${nextOffset - blockBytes2}${this.#behind()}`);
    else if (isExtension(block[at + 156] ?? 0))
      this.#startExtension(block, at);
    else
      this.#startMember(block, at, nextOffset);
  }
  #startExtension(block, at) {
    const bytes = numberAt(block, at + 124, 12);
    this.#countExtension();
    if (!(bytes >= 0 && bytes <= maxExtensionBytes))
      this.stop(`it has a file header of more than ${maxExtensionBytes} bytes${this.#behind()}`);
    if (this.problem !== null)
      return;
    this.#extensionType = block[at + 156] ?? 0;
    this.#extensionBytes = bytes;
    this.#left = paddedBytes(bytes);
    if (this.#extensionsInARow > 1 || this.#extensionBody.length < this.#left)
      this.#extensionBody = Buffer.alloc(this.#left);
    this.#state = "extension";
    if (this.#left === 0)
      this.#endExtension();
  }
  #countExtension() {
    this.#extensionsInARow += 1;
    if (this.#extensionsInARow > maxExtensionsInARow && this.#state !== "sparse-map")
      this.stop(`it has more than ${maxExtensionsInARow} extension headers in a row${this.#behind()}`);
    if (this.#extensionsInARow > maxExtensionBytes / blockBytes2)
      this.stop(`it has an endless sparse file header${this.#behind()}`);
  }
  #takeExtension(chunk, at) {
    const taken = Math.min(this.#left, chunk.length - at);
    chunk.copy(this.#extensionBody, paddedBytes(this.#extensionBytes) - this.#left, at, at + taken);
    this.#left -= taken;
    if (this.#left === 0)
      this.#endExtension();
    return taken;
  }
  #endExtension() {
    const shared2 = this.#extensionBody.subarray(0, this.#extensionBytes);
    const body = this.#extensionType === typeOf.globalPax ? Buffer.from(shared2) : shared2;
    this.#state = "header";
    switch (this.#extensionType) {
      case typeOf.gnuLongName:
        this.#extension = { ...this.#extension, path: untilZero(body) };
        return;
      case typeOf.gnuLongLink:
        this.#extension = { ...this.#extension, link: untilZero(body) };
        return;
    }
    const records = parsePaxRecords(body);
    if (records === null)
      return this.stop(`it has a malformed PAX header${this.#behind()}`);
    if (this.#extensionType === typeOf.globalPax)
      this.#globalExtension = { ...this.#globalExtension, ...records };
    else
      this.#extension = { ...this.#extension, ...records };
  }
  #startMember(block, at, bodyOffset) {
    this.#members += 1;
    if (this.#members > this.#limits.maxMembers)
      return this.stop(`it has more than ${this.#limits.maxMembers} members`);
    this.#member.read(block, at, this.#extensions());
    this.#extension = null;
    this.#extensionsInARow = 0;
    if (!(this.#member.sizeBytes >= 0))
      return this.stop(`the size of ${this.#named()} cannot be read`);
    const hasSparseMap = this.#member.type === typeOf.gnuSparse && block[at + 482] !== 0;
    if (hasSparseMap)
      this.#state = "sparse-map";
    else
      this.#startBody(bodyOffset);
  }
  /** What the member's own headers say goes before what is said of all members. */
  #extensions() {
    if (this.#globalExtension === null)
      return this.#extension ?? none;
    return { ...this.#globalExtension, ...this.#extension };
  }
  #startBody(offset) {
    const { sizeBytes } = this.#member;
    this.#visitor.member(this.#member, offset);
    this.#left = sizeBytes;
    this.#padding = paddedBytes(sizeBytes) - sizeBytes;
    this.#state = sizeBytes > 0 ? "body" : "header";
  }
  #takeBody(chunk, at) {
    const taken = Math.min(this.#left, chunk.length - at);
    this.#visitor.body(taken === chunk.length ? chunk : chunk.subarray(at, at + taken));
    this.#left -= taken;
    if (this.#left > 0)
      return taken;
    this.#visitor.bodyEnd(this.#chunkOffset + at + taken);
    this.#left = this.#padding;
    this.#state = this.#padding > 0 ? "padding" : "header";
    return taken;
  }
  #behind() {
    return this.#members === 0 ? "" : ` behind ${this.#named()}`;
  }
  #named() {
    return JSON.stringify(this.#member.path.toString("utf8", 0, Math.min(this.#member.pathBytes, 200)));
  }
};
var none = {};
function isExtension(type) {
  return type === typeOf.pax || type === typeOf.globalPax || type === typeOf.gnuLongName || type === typeOf.gnuLongLink;
}
function paddedBytes(bytes) {
  return Math.ceil(bytes / blockBytes2) * blockBytes2;
}
var CompressedOffsets = class {
  #start = 0;
  #bytes = 0;
  #compressedStart = 0;
  #compressedEnd = 0;
  /** The next piece: how long it is, and how many compressed bytes had been taken in when it was complete. */
  startChunk(bytes, compressedEnd) {
    this.#start += this.#bytes;
    this.#compressedStart = this.#compressedEnd;
    this.#bytes = bytes;
    this.#compressedEnd = compressedEnd;
  }
  /** In whole bytes, so that differences of offsets add up; only for offsets inside the latest piece. */
  at(offset) {
    const share = this.#bytes === 0 ? 1 : (offset - this.#start) / this.#bytes;
    return Math.round(this.#compressedStart + share * (this.#compressedEnd - this.#compressedStart));
  }
};
var CompressedMarks = class {
  #offsets = [];
  #compressed = [];
  /** Forgets all marks. */
  clear() {
    this.#offsets = [];
    this.#compressed = [];
  }
  /** Must be called in the file's order. */
  add(offset, compressedOffset) {
    this.#offsets.push(offset);
    this.#compressed.push(compressedOffset);
  }
  /** Compressed bytes of a part of the file. */
  bytesOf({ start, end }) {
    return this.#at(end) - this.#at(start);
  }
  #at(offset) {
    const next = Math.max(1, firstAfter(this.#offsets, offset));
    const [from = 0, to = 0] = this.#offsets.slice(next - 1, next + 1);
    const [start = 0, end = start] = this.#compressed.slice(next - 1, next + 1);
    return to <= from ? start : Math.round(start + (offset - from) / (to - from) * (end - start));
  }
};
function firstAfter(sorted2, wanted2) {
  let from = 0;
  let to = sorted2.length;
  while (from < to) {
    const middle = from + to >>> 1;
    if ((sorted2[middle] ?? 0) <= wanted2)
      from = middle + 1;
    else
      to = middle;
  }
  return from;
}
var separator = 0;
var maxFileBytes = 16 * 1024 * 1024;
var maxLines = 1e6;
var maxPackages = 5e4;
var maxProvided = 5e5;
function recommendedOnly({ status, extendedStates }) {
  if (extendedStates === null)
    return [];
  const installed = readInstalled(status, extendedStates);
  if (installed === null)
    return [];
  const roots = [...installed.packages.values()].filter(({ isRoot }) => isRoot).map(({ name: name2 }) => ({ name: name2, origin: name2 }));
  const first = (relations) => firstNames(relations, installed);
  const needed = walk(installed, { from: roots, follow: ({ needs }) => needs.flatMap(first), isPassed: () => false });
  const from = recommendations(installed, needed.keys());
  const follow = ({ needs, recommends }) => [...needs, ...recommends].flatMap((text2) => Array.from(namesOf(text2)));
  const recommended = walk(installed, { from, follow, isPassed: (name2) => needed.has(name2) });
  return [...recommended].map(([name2, recommendedBy]) => ({ name: name2, recommendedBy })).filter(({ name: name2, recommendedBy }) => isName(name2) && isName(recommendedBy)).toSorted((one, other) => one.name < other.name ? -1 : 1);
}
function isName(name2) {
  return /^[a-z0-9][a-z0-9+.-]{1,200}$/.test(name2);
}
function walk({ packages, providers }, { from, follow, isPassed }) {
  const found = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  const queue = [];
  const reach = (reached) => {
    const isKnown = packages.has(reached.name) || providers.has(reached.name);
    if (isKnown && !seen.has(reached.name))
      queue.push(reached);
    if (isKnown)
      seen.add(reached.name);
  };
  for (const reached of from)
    reach(reached);
  for (const { name: name2, origin } of queue)
    for (const provider of [name2, ...providers.get(name2) ?? []]) {
      const reached = packages.get(provider);
      if (reached === void 0 || found.has(provider) || isPassed(provider))
        continue;
      found.set(provider, origin);
      for (const next of follow(reached))
        reach({ name: next, origin });
    }
  return found;
}
function firstNames(relations, { packages, providers }) {
  return relations.split(",").flatMap((alternatives) => {
    const known = alternatives.split("|").flatMap((text2) => {
      const [name2] = namesOf(text2);
      return name2 !== void 0 && (packages.has(name2) || providers.has(name2)) ? [{ name: name2, isCertain: !text2.includes("(") }] : [];
    });
    const certain = known.findIndex(({ isCertain }) => isCertain);
    return known.slice(0, certain < 0 ? known.length : certain + 1).map(({ name: name2 }) => name2);
  });
}
function* recommendations({ packages }, needed) {
  for (const origin of needed)
    for (const text2 of packages.get(origin)?.recommends ?? [])
      for (const name2 of namesOf(text2))
        yield { name: name2, origin };
}
function readInstalled(status, extendedStates) {
  const automatic = readAutomatic(extendedStates);
  const packages = /* @__PURE__ */ new Map();
  const providers = /* @__PURE__ */ new Map();
  if (automatic === null || !isReadable(status))
    return null;
  const left = { packages: maxPackages, provided: maxProvided };
  for (const stanza of stanzasOf(status)) {
    if (!isInstalled(stanza))
      continue;
    left.packages -= 1;
    const name2 = stanza.get("package") ?? "";
    addPackage(packages, stanza, automatic);
    for (const provided of namesOf(stanza.get("provides") ?? "")) {
      left.provided -= 1;
      if (left.provided >= 0)
        providers.set(provided, (providers.get(provided) ?? /* @__PURE__ */ new Set()).add(name2));
    }
    if (left.packages < 0 || left.provided < 0)
      return null;
  }
  return { packages, providers };
}
function isReadable(file) {
  if (file.length > maxFileBytes)
    return false;
  let lines = 0;
  for (let at = file.indexOf(10); at >= 0 && lines <= maxLines; at = file.indexOf(10, at + 1))
    lines += 1;
  return lines <= maxLines;
}
function isInstalled(stanza) {
  const status = stanza.get("status") ?? "";
  return stanza.has("package") && status !== "" && !status.endsWith(" not-installed") && !status.endsWith(" config-files");
}
function addPackage(packages, stanza, automatic) {
  const name2 = stanza.get("package") ?? "";
  const found = packages.get(name2) ?? { name: name2, isRoot: false, needs: [], recommends: [] };
  packages.set(name2, found);
  const isAsItShouldBe = stanza.get("status") === "install ok installed";
  if (!isAsItShouldBe || isKept(stanza) || !isAutomatic(stanza, automatic))
    found.isRoot = true;
  for (const field of ["depends", "pre-depends"])
    found.needs.push(stanza.get(field) ?? "");
  found.recommends.push(stanza.get("recommends") ?? "");
}
function isKept(stanza) {
  const isMarked = ["essential", "protected", "important"].some((field) => stanza.get(field) === "yes");
  return isMarked || stanza.get("priority") === "required" || stanza.get("package") === "apt";
}
function readAutomatic(extendedStates) {
  const automatic = /* @__PURE__ */ new Set();
  if (!isReadable(extendedStates))
    return null;
  for (const stanza of stanzasOf(extendedStates)) {
    if (stanza.get("auto-installed") !== "1")
      continue;
    const name2 = stanza.get("package") ?? "";
    automatic.add(name2).add(`${name2}:${stanza.get("architecture") ?? ""}`);
    if (automatic.size > 2 * maxPackages)
      return null;
  }
  return automatic;
}
function isAutomatic(stanza, automatic) {
  const name2 = stanza.get("package") ?? "";
  const architecture = stanza.get("architecture") ?? "all";
  return automatic.has(architecture === "all" ? name2 : `${name2}:${architecture}`);
}
var wantedFields = /* @__PURE__ */ new Set([
  "package",
  "status",
  "architecture",
  "priority",
  "essential",
  "protected",
  "important",
  "depends",
  "pre-depends",
  "recommends",
  "provides",
  "auto-installed"
]);
function* stanzasOf(file) {
  let stanza = /* @__PURE__ */ new Map();
  let field = "";
  for (const line of file.toString("utf8").split("\n")) {
    const text2 = line.trim();
    if (text2 === "") {
      if (stanza.size > 0)
        yield stanza;
      stanza = /* @__PURE__ */ new Map();
      field = "";
    } else if (line.startsWith(" ") || line.startsWith("	")) {
      if (field !== "")
        stanza.set(field, `${stanza.get(field) ?? ""} ${text2}`);
    } else {
      const colon2 = text2.indexOf(":");
      const name2 = text2.slice(0, Math.max(0, colon2)).toLowerCase();
      field = wantedFields.has(name2) ? name2 : "";
      if (field !== "")
        stanza.set(field, text2.slice(colon2 + 1).trim());
    }
  }
  if (stanza.size > 0)
    yield stanza;
}
function* namesOf(relations) {
  for (const [relation] of relations.matchAll(/[^,|]+/g)) {
    const [name2] = /^[^\s:([<]+/.exec(relation.trimStart()) ?? [];
    if (name2 !== void 0)
      yield name2;
  }
}
var statusPath = "var/lib/dpkg/status";
var statesPath = "var/lib/apt/extended_states";
var listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*)(?::[a-z\d-]+)?\.list$/;
var mostBytes = 24 * 1024 * 1024;
var PackageFiles = class {
  #files = /* @__PURE__ */ new Map();
  #bytes = 0;
  #path = "";
  /** Whether the content of this file is to be handed over. */
  wants(path, sizeBytes) {
    this.#path = path;
    const isOne = path === statusPath || path === statesPath || listName.test(path);
    return isOne && this.#bytes + sizeBytes <= mostBytes;
  }
  /** The content of the file that was asked about last. */
  add(content) {
    this.#files.set(this.#path, content);
    this.#bytes += content.length;
  }
  /** Packages that only a recommendation has brought, with those of their files that this layer holds. */
  recommendedIn(listing) {
    const [status, extendedStates = null] = [this.#files.get(statusPath), this.#files.get(statesPath)];
    const found = status === void 0 ? [] : recommendedOnly({ status, extendedStates });
    if (found.length === 0)
      return [];
    const rows2 = rowsByPackage(this.#ownersOf(new Set(found.map(({ name: name2 }) => name2))), listing);
    return found.flatMap((one) => {
      const own2 = rows2.get(one.name);
      return own2 === void 0 ? [] : [{ ...one, rows: own2 }];
    });
  }
  /** Which of these packages each path belongs to. */
  #ownersOf(names3) {
    const owners = /* @__PURE__ */ new Map();
    for (const [path, content] of this.#files) {
      const name2 = listName.exec(path)?.[1];
      if (name2 === void 0 || !names3.has(name2))
        continue;
      for (const line of content.toString("latin1").split("\n")) {
        owners.set(line.slice(1), name2);
        if (/^\/(?:bin|sbin|lib(?:32|64|x32)?)\//.test(line))
          owners.set(`usr${line}`, name2);
      }
    }
    return owners;
  }
};
function rowsByPackage(owners, listing) {
  const rows2 = /* @__PURE__ */ new Map();
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    if (((listing.kinds[cursor.row] ?? 0) & kindMask) !== kindCode.file)
      continue;
    const owner = owners.get(textOf(cursor));
    if (owner === void 0)
      continue;
    const own2 = rows2.get(owner);
    if (own2 === void 0)
      rows2.set(owner, [cursor.row]);
    else
      own2.push(cursor.row);
  }
  return rows2;
}
function textOf({ path, pathBytes }) {
  return path.toString("latin1", 0, pathBytes).replaceAll(String.fromCharCode(separator), "/");
}
import { constants as constants3, inflateRawSync, inflateSync } from "node:zlib";
function inflatedPart(bytes, { format, mostBytes: mostBytes2 }) {
  const options = { finishFlush: constants3.Z_SYNC_FLUSH, maxOutputLength: mostBytes2, info: true };
  try {
    const read = Inflated.parse(format === "zlib" ? inflateSync(bytes, options) : inflateRawSync(bytes, options));
    return { text: read.buffer, usedBytes: read.engine.bytesWritten };
  } catch {
    return null;
  }
}
var Inflated = object({ buffer: _instanceof(Buffer), engine: object({ bytesWritten: int() }) });
var mark = Buffer.from("PK", "latin1");
var fileMark = 1027;
var listMark = 513;
var headerBytes = 30;
var stored = 0;
var deflated = 8;
var flagSizeBehind = 8;
var flagEncrypted = 1;
var longestPath = 1024;
var maxPackedBytes = 64 * 1024;
var maxTextBytes = 256 * 1024;
var mostTexts = 4e3;
var mostTextBytes = 4 * 1024 * 1024;
var mostNested = 4e3;
var nothing = Buffer.alloc(0);
var JarScan = class {
  #texts = [];
  #nested = [];
  /** The nested archive that is not stored as it is, and ends where the next file's header begins. */
  #open = null;
  #held = nothing;
  /** Where in the file `#held` begins. */
  #position = 0;
  /** Bytes to come that are not looked at. */
  #skip = 0;
  /** Bytes to wait for before what is held is looked at again. */
  #wanted = 0;
  #textBytes = 0;
  add(piece) {
    const skipped = Math.min(this.#skip, piece.length);
    this.#skip -= skipped;
    this.#position += skipped;
    const rest = piece.subarray(skipped);
    this.#held = this.#held.length === 0 ? rest : Buffer.concat([this.#held, rest]);
    if (this.#held.length >= this.#wanted)
      this.#scan(false);
    this.#held = Buffer.from(this.#held);
  }
  /** What was in it, when all of its bytes have passed. */
  finish() {
    this.#scan(true);
    if (this.#open !== null)
      this.#open.end = this.#position;
    const within = this.#nested.map(({ start, end, path }) => ({ path, bytes: end - start, ...this.#textsIn(start, end) }));
    const inNested = (position) => this.#nested.some(({ start, end }) => position >= start && position < end);
    const own2 = this.#texts.filter(({ position }) => !inNested(position));
    return { ...textsOf(own2), nested: within };
  }
  /** Looks at what is held, and keeps what more bytes may tell more of. */
  #scan(isEnd) {
    let at = 0;
    this.#wanted = 0;
    for (let next = this.#held.indexOf(mark); next >= 0; next = this.#held.indexOf(mark, at)) {
      const read = this.#read(next, isEnd);
      at = read ?? next;
      if (read === null)
        break;
    }
    const { length } = this.#held;
    const passed = this.#wanted > 0 ? at : Math.max(at, length - 1);
    this.#skip = Math.max(0, passed - length);
    this.#position += passed - this.#skip;
    this.#held = this.#held.subarray(passed);
  }
  /** Where to look on; null when more bytes are needed first. */
  #read(at, isEnd) {
    const header = headerAt(this.#held, at);
    if (header === null)
      return isEnd ? at + mark.length : this.#wait(headerBytes);
    if (header === "none")
      return at + mark.length;
    if (this.#open !== null)
      this.#open.end = this.#position + at;
    this.#open = null;
    if (header === "list")
      return at + mark.length;
    const start = at + header.contentAt;
    if (/\.[jw]ar$/.test(header.path))
      this.#nest(header, this.#position + start);
    const kind = kindOf(header.path);
    if (kind === null || this.#texts.length >= mostTexts || this.#textBytes >= mostTextBytes)
      return start;
    const content = contentOf(this.#held.subarray(start), header);
    if (content === "more")
      return isEnd ? start : this.#wait(2 * (this.#held.length - at));
    if (content === null)
      return start;
    this.#texts.push({ kind, position: this.#position + at, content: content.text });
    this.#textBytes += content.text.length;
    return start + content.usedBytes;
  }
  #wait(bytes) {
    this.#wanted = Math.min(bytes, maxPackedBytes);
    return null;
  }
  #nest({ path, packedBytes }, start) {
    if (this.#nested.length >= mostNested)
      return;
    const nested = { path, start, end: start + (packedBytes ?? 0) };
    this.#nested.push(nested);
    if (packedBytes === null)
      this.#open = nested;
  }
  #textsIn(start, end) {
    return textsOf(this.#texts.filter(({ position }) => position >= start && position < end));
  }
};
function headerAt(bytes, at) {
  if (at + 4 > bytes.length)
    return null;
  const kind = bytes.readUInt16LE(at + 2);
  if (kind === listMark)
    return "list";
  if (kind !== fileMark)
    return "none";
  if (at + headerBytes > bytes.length)
    return null;
  const pathBytes = bytes.readUInt16LE(at + 26);
  const extraBytes = bytes.readUInt16LE(at + 28);
  const flags = bytes.readUInt16LE(at + 6);
  if (pathBytes === 0 || pathBytes > longestPath || (flags & flagEncrypted) !== 0)
    return "none";
  if (at + headerBytes + pathBytes > bytes.length)
    return null;
  return {
    path: bytes.toString("latin1", at + headerBytes, at + headerBytes + pathBytes),
    method: bytes.readUInt16LE(at + 8),
    packedBytes: (flags & flagSizeBehind) === 0 ? bytes.readUInt32LE(at + 18) : null,
    contentAt: headerBytes + pathBytes + extraBytes
  };
}
function kindOf(path) {
  if (path === "META-INF/MANIFEST.MF")
    return "manifest";
  return /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(path) ? "pom" : null;
}
function contentOf(bytes, { method, packedBytes }) {
  if ((packedBytes ?? 0) > maxPackedBytes || method !== stored && method !== deflated)
    return null;
  if (packedBytes !== null && bytes.length < packedBytes)
    return "more";
  if (method === stored)
    return packedBytes === null ? null : { text: Buffer.from(bytes.subarray(0, packedBytes)), usedBytes: packedBytes };
  const read = inflatedPart(bytes.subarray(0, packedBytes ?? maxPackedBytes), { format: "raw", mostBytes: maxTextBytes });
  const isWhole = packedBytes !== null || read !== null && read.usedBytes < bytes.length;
  return isWhole || bytes.length >= maxPackedBytes ? read : "more";
}
function textsOf(texts) {
  return {
    manifest: texts.find(({ kind }) => kind === "manifest")?.content ?? null,
    poms: texts.filter(({ kind }) => kind === "pom").map(({ content }) => content)
  };
}
function isOfSystem(type) {
  return type === "deb" || type === "apk" || type === "rpm";
}
function rankOf(type) {
  return isOfSystem(type) ? 0 : type === "conda" ? 1 : 2;
}
var longest = { name: 500, version: 250, arch: 50 };
var names = {
  deb: /^[a-z\d][a-z\d+.-]*$/,
  apk: /^[\w.+-]+$/,
  rpm: /^[\w.+~^-]+$/,
  pypi: /^[a-z\d](?:[a-z\d._-]*[a-z\d])?$/i,
  conda: /^[\w.-]+$/,
  npm: /^[\w~.-][\w.~-]*$/,
  gem: /^[\w.-]+$/,
  composer: /^[\w.-]+$/,
  maven: /^[\w.-]+$/,
  nuget: /^[\w.-]+$/,
  cran: /^[a-z][a-z\d.]*$/i,
  golang: /^[\w.~!-]+$/,
  cargo: /^[\w-]+$/
};
var versionPattern = /^[\w.+~^:!*@/-]*$/;
var namespacePattern = /^@?[\w.~!-]+(?:\/[\w.~!-]+)*$/;
function isSound({ type, namespace, name: name2, version: version2, arch }) {
  const isNamed2 = name2.length <= longest.name && names[type].test(name2);
  const isWithin2 = namespace === null || namespace.length <= longest.name && namespacePattern.test(namespace);
  const isVersioned = version2.length <= longest.version && versionPattern.test(version2);
  return isNamed2 && isWithin2 && isVersioned && (arch === null || arch.length <= longest.arch && /^[\w-]+$/.test(arch));
}
function jarPackages(path, contents) {
  const nested = contents.nested.flatMap((one) => {
    const found = packageOf(one.path, one);
    return found === null ? [] : [{ package: found, bytes: one.bytes }];
  });
  return { own: packageOf(path, contents), nested };
}
function packageOf(path, { poms, manifest }) {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[jw]ar$/, "");
  const attributes = manifest === null ? noAttributes : attributesOf(manifest);
  const found = madeByMaven(file, poms) ?? named(file, attributes);
  if (found === null)
    return null;
  const { group, artifact, version: version2 } = found;
  const result = { type: "maven", namespace: group, name: artifact, version: version2, arch: null };
  return isSound(result) ? result : null;
}
function madeByMaven(file, poms) {
  const all = poms.flatMap((pom) => coordinatesIn(pom) ?? []);
  const called = all.filter(({ artifact }) => file === artifact || file.startsWith(`${artifact}-`));
  const [longest2] = called.toSorted((one, other) => other.artifact.length - one.artifact.length);
  return longest2 ?? (all.length === 1 ? all.find((one) => maybeOf(file, one)) ?? null : null);
}
function maybeOf(file, { version: version2 }) {
  const told = versionedName.exec(file)?.[2];
  return told === void 0 || told === version2 || told.startsWith(`${version2}-`) || told.endsWith(`-${version2}`);
}
var versionedName = /^(.+?)-(\d[\w.+-]*)$/;
function coordinatesIn(pom) {
  const properties = /* @__PURE__ */ new Map();
  for (const line of pom.toString("utf8").split(/\r?\n/, 100)) {
    const [, key = "", value = ""] = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line.slice(0, 1e3)) ?? [];
    properties.set(key, value);
  }
  const [group = null, artifact, version2] = ["groupId", "artifactId", "version"].map((key) => properties.get(key));
  return artifact === void 0 || version2 === void 0 ? null : { group, artifact, version: version2 };
}
function named(file, attributes) {
  const [, artifact, inName] = versionedName.exec(file) ?? [];
  const inManifest = attributes.get("implementation-version") ?? attributes.get("bundle-version");
  const version2 = inName ?? inManifest;
  const vendor = attributes.get("implementation-vendor-id") ?? null;
  return version2 === void 0 ? null : { group: vendor, artifact: artifact ?? file, version: version2 };
}
var noAttributes = /* @__PURE__ */ new Map();
var mostLines = 2e3;
function attributesOf(manifest) {
  const attributes = /* @__PURE__ */ new Map();
  const [main = ""] = manifest.toString("utf8").replaceAll(/\r?\n /g, "").split(/\r?\n\r?\n/, 1);
  for (const line of main.split(/\r?\n/, mostLines)) {
    const colon2 = line.indexOf(": ");
    if (colon2 > 0)
      attributes.set(line.slice(0, colon2).toLowerCase(), line.slice(colon2 + 2).trim());
  }
  return attributes;
}
var Fields = class {
  #bytes;
  #isBigEndian;
  word;
  constructor(bytes, { wordBytes, isBigEndian }) {
    this.#bytes = bytes;
    this.#isBigEndian = isBigEndian;
    this.word = wordBytes;
  }
  half(at) {
    return this.#isBigEndian ? this.#bytes.readUInt16BE(at) : this.#bytes.readUInt16LE(at);
  }
  int(at) {
    return this.intOf(this.#bytes, at);
  }
  /** A number of other bytes in the same order. */
  intOf(bytes, at) {
    return this.#isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  }
  /** Not exact above 2^53, where no file ends. */
  address(at) {
    if (this.word === 4)
      return this.int(at);
    const high = this.int(this.#isBigEndian ? at : at + 4);
    const low = this.int(this.#isBigEndian ? at + 4 : at);
    return high === 0 ? low : high * 2 ** 32 + low;
  }
  /** The lower 32 bits of an address-wide set of bits. */
  flags(at) {
    return this.int(this.#isBigEndian ? at + this.word - 4 : at);
  }
};
function viewOf({ buffer, byteOffset, length }) {
  return new DataView(buffer, byteOffset, length);
}
function rows(bytes, rowBytes2) {
  const count = Math.floor(bytes.length / rowBytes2);
  return Array.from({ length: count }, (_, row2) => bytes.subarray(row2 * rowBytes2, (row2 + 1) * rowBytes2));
}
var identBytes = 16;
var magic = Buffer.from("\x7FELF", "latin1");
function formatOf2(ident) {
  const [wordClass, byteOrder, version2] = ident.subarray(4);
  if (!ident.subarray(0, 4).equals(magic) || version2 !== 1)
    return null;
  if (wordClass !== 1 && wordClass !== 2 || byteOrder !== 1 && byteOrder !== 2)
    return null;
  return { wordBytes: wordClass === 1 ? 4 : 8, isBigEndian: byteOrder === 2 };
}
var typeExecutable = 2;
var typeShared = 3;
function isUsual({ type, programCount, programEntryBytes }, format) {
  const isLoaded = type === typeExecutable || type === typeShared;
  return isLoaded && programCount > 0 && programEntryBytes === programBytes(format);
}
function headerBytes2({ wordBytes }) {
  return 40 + 3 * wordBytes;
}
function headerOf(fields2) {
  const { word } = fields2;
  const end = 8 + 3 * word;
  return {
    type: fields2.half(0),
    entry: fields2.address(8),
    programStart: fields2.address(8 + word),
    sectionStart: fields2.address(8 + 2 * word),
    programEntryBytes: fields2.half(end + 6),
    programCount: fields2.half(end + 8),
    sectionEntryBytes: fields2.half(end + 10),
    sectionCount: fields2.half(end + 12),
    nameIndex: fields2.half(end + 14)
  };
}
var programLoad = 1;
var programDynamic = 2;
var programInterpreter = 3;
var programNote = 4;
var programCode = 1;
var programWritable = 2;
function hasLayoutOfGo({ programStart, programCount, programEntryBytes, sectionStart }) {
  return sectionStart === programStart + programCount * programEntryBytes;
}
var goNotes = [Buffer.from("\0\0\0Go\0\0", "latin1"), Buffer.from("\0\0\0Go\0\0", "latin1")];
function isNoteOfGo(note) {
  return goNotes.some((one) => note.includes(one));
}
function programBytes({ wordBytes }) {
  return 8 + 6 * wordBytes;
}
function programOf(fields2) {
  const { word } = fields2;
  const start = fields2.address(word);
  const flags = fields2.int(word === 8 ? 4 : 24);
  return {
    type: fields2.int(0),
    isCode: (flags & programCode) !== 0,
    isWritable: (flags & programWritable) !== 0,
    start,
    end: start + fields2.address(4 * word)
  };
}
function hasInterpreter(programs) {
  return programs.some(({ type }) => type === programInterpreter);
}
var noDynamic = { needsLibraries: false, hasLibraryName: false, isMarkedProgram: false };
var tagEnd = 0;
var tagNeeded = 1;
var tagLibraryName = 14;
var tagFlags = 1879048187;
var flagProgram = 134217728;
function dynamicOf(entries) {
  const end = entries.findIndex((entry) => entry.address(0) === tagEnd);
  const told = end < 0 ? entries : entries.slice(0, end);
  const has = (tag) => told.some((entry) => entry.address(0) === tag);
  const isMarkedProgram = told.some((entry) => entry.address(0) === tagFlags && (entry.flags(entry.word) & flagProgram) !== 0);
  return { needsLibraries: has(tagNeeded), hasLibraryName: has(tagLibraryName), isMarkedProgram };
}
function isProgram({ type, entry }, programs, dynamic) {
  if (type === typeExecutable)
    return true;
  if (entry === 0)
    return false;
  if (dynamic.isMarkedProgram)
    return true;
  return !dynamic.hasLibraryName && (hasInterpreter(programs) || !dynamic.needsLibraries);
}
function mayBeProgram({ type, entry }, programs) {
  return type === typeExecutable || entry !== 0 || hasInterpreter(programs);
}
var sectionProgram = 1;
var sectionSymbols = 2;
var sectionStrings = 3;
var sectionNoBits = 8;
var flagAllocated = 2;
var flagCode = 4;
var indexElsewhere = 65535;
function sectionBytes({ wordBytes }) {
  return 16 + 6 * wordBytes;
}
function sectionOf(fields2) {
  const { word } = fields2;
  const flags = fields2.flags(8);
  const start = fields2.address(8 + 2 * word);
  const sizeBytes = fields2.address(8 + 3 * word);
  return {
    nameAt: fields2.int(0),
    type: fields2.int(4),
    isAllocated: (flags & flagAllocated) !== 0,
    isCode: (flags & flagCode) !== 0,
    start,
    end: start + sizeBytes,
    sizeBytes,
    link: fields2.int(8 + 4 * word)
  };
}
function nameIndex(header, sections) {
  const index = header?.nameIndex ?? 0;
  return index === indexElsewhere ? sections[0]?.link ?? 0 : index;
}
var minDebugBytes = 4096;
function isDebugFile(sections) {
  const code = sections.filter(({ isAllocated, isCode }) => isAllocated && isCode);
  return code.length > 0 && code.every(({ type }) => type === sectionNoBits);
}
function symbolSections(sections, index) {
  const symbols = sections.filter(({ type, isAllocated }) => type === sectionSymbols && !isAllocated);
  const strings = symbols.flatMap(({ link }) => link === index ? [] : sections[link] ?? []);
  return [...symbols, ...new Set(strings.filter(({ type, isAllocated }) => type === sectionStrings && !isAllocated))];
}
var debugNames = [".debug_", ".zdebug_", ".gdb_index", ".stab"];
var fewestUnnamed = 3;
function debugSections(sections, names3) {
  const unloaded = sections.filter(({ type, isAllocated }) => type === sectionProgram && !isAllocated);
  if (names3 === null && unloaded.length < fewestUnnamed)
    return [];
  return unloaded.filter(({ sizeBytes }) => sizeBytes > minDebugBytes).filter(({ nameAt }) => names3 === null || debugNames.some((name2) => startsWith(names3, nameAt, name2)));
}
var mostNamed = 500;
var longestName = 100;
function namedSections(sections, names3) {
  const found = /* @__PURE__ */ new Map();
  if (names3 === null)
    return found;
  for (const { nameAt, type, start, end } of sections.slice(0, mostNamed)) {
    const bytes = names3.subarray(nameAt, nameAt + longestName);
    const length = bytes.indexOf(0);
    const name2 = length < 0 ? "" : bytes.toString("latin1", 0, length);
    if (type !== sectionNoBits && name2 !== "" && !found.has(name2))
      found.set(name2, { start, end });
  }
  return found;
}
function startsWith(names3, at, name2) {
  return names3.toString("latin1", at, at + name2.length) === name2;
}
function apart(ranges) {
  let passed = 0;
  return ranges.toSorted((one, other) => one.start - other.start).flatMap(({ start, end }) => {
    if (start < passed)
      return [];
    passed = end;
    return [{ start, end }];
  });
}
function joined(ranges) {
  const found = [];
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = found.at(-1);
    const isApart = last === void 0 || start > last.end;
    if (!isApart)
      found.pop();
    found.push(isApart ? { start, end } : { start: last.start, end: Math.max(last.end, end) });
  }
  return found;
}
function outsideOf(ranges, { start, end }) {
  const found = [];
  let at = start;
  for (const range of ranges) {
    if (range.start > at && at < end)
      found.push({ start: at, end: Math.min(end, range.start) });
    at = Math.max(at, range.end);
  }
  if (at < end)
    found.push({ start: at, end });
  return found;
}
var maxProgramHeaderBytes = 64 * 1024;
var maxSectionHeaderBytes = 4 * 1024 * 1024;
var maxDynamicBytes = 64 * 1024;
var maxNoteBytes = 4096;
var maxNoteStart = 64 * 1024;
var maxNameBytes = 64 * 1024;
var maxStrippable = 256;
var ElfScan = class {
  #sizeBytes = 0;
  #position = 0;
  #wanted = [];
  #isWrong = true;
  #format = { wordBytes: 4, isBigEndian: false };
  #header = null;
  #programs = [];
  #dynamic = noDynamic;
  #hasGoNote = false;
  #sections = [];
  #sectionStarts = null;
  /** The bytes before the section headers: most linkers put the sections' names there, before anything tells where they are. */
  #before = null;
  #names = null;
  /** Must be called before the first piece. */
  start(sizeBytes) {
    this.#sizeBytes = sizeBytes;
    this.#position = 0;
    this.#wanted = [];
    this.#header = null;
    this.#programs = [];
    this.#dynamic = noDynamic;
    this.#hasGoNote = false;
    this.#sections = [];
    this.#sectionStarts = null;
    this.#before = null;
    this.#names = null;
    this.#isWrong = this.#want({ start: 0, end: identBytes }, 0, (ident) => this.#readIdent(ident)) === null;
  }
  /** True while more bytes may tell more (false: not an ELF, so that the caller can stop feeding it). Pieces are not kept after the call. */
  add(piece) {
    for (const capture of this.#wanted)
      if (!this.#isWrong)
        capture.take(piece, this.#position);
    if (this.#wanted.some(({ isComplete }) => isComplete))
      this.#wanted = this.#wanted.filter(({ isComplete }) => !isComplete);
    this.#position += piece.length;
    return !this.#isWrong && this.#wanted.length > 0;
  }
  /** How numbers are written, once it is known to be something that is started, or that may be; null before that, and of libraries. */
  get programFormat() {
    if (this.#isWrong || this.#header === null || this.#programs.length === 0)
      return null;
    return mayBeProgram(this.#header, this.#programs) ? this.#format : null;
  }
  /** Null when it is no ELF executable or shared object (object files, core files and debug information in a file of its own are null), or cannot be understood. */
  finish() {
    if (this.#isWrong || this.#header === null || this.#wanted.length > 0 || isDebugFile(this.#sections))
      return null;
    return {
      isDynamic: hasInterpreter(this.#programs) || this.#dynamic.needsLibraries,
      isProgram: isProgram(this.#header, this.#programs, this.#dynamic),
      strippable: this.#strippable(this.#header)
    };
  }
  /** Whether Go's linker says that it made it: before its code has passed. False as well where nobody says. */
  get isOfGo() {
    return this.#hasGoNote || this.#header !== null && hasLayoutOfGo(this.#header);
  }
  /** Whether it tells where its sections are. */
  get hasSections() {
    return this.#header !== null && this.#header.sectionStart > 0;
  }
  /**
   * Where its sections with a content begin, in order: null when that is told behind them or nowhere; empty where it is still to come, before
   * any of them.
   */
  get sectionStarts() {
    return this.#sectionStarts;
  }
  /** What is loaded, in order. */
  get loaded() {
    return joined(this.#programs.filter(({ type }) => type === programLoad));
  }
  /** Loaded code without data: nothing where linkers put both into one segment. */
  get code() {
    const loaded = this.#programs.filter(({ type }) => type === programLoad);
    const isApart = loaded.some(({ isCode, isWritable }) => !isCode && !isWritable);
    return joined(loaded.filter(({ isCode }) => isApart && isCode));
  }
  /** What is loaded to be read only, code as well: nothing where linkers put all into one segment. */
  get readOnly() {
    const loaded = this.#programs.filter(({ type }) => type === programLoad);
    const isApart = loaded.some(({ isWritable }) => isWritable);
    return joined(loaded.filter(({ isWritable }) => isApart && !isWritable));
  }
  /** Its sections with a content, by their names, when all of it has passed; empty where names cannot be read. */
  get sections() {
    return namedSections(this.#sections, this.#names);
  }
  /** Null when the range is not in the file, or has passed where it became known: the same for pieces of any length. */
  #want({ start, end }, knownAt, then) {
    if (!(start >= knownAt && end >= start && end <= this.#sizeBytes))
      return null;
    const capture = new Capture({ start, end }, then);
    this.#wanted.push(capture);
    return capture;
  }
  #readIdent(ident) {
    const format = formatOf2(ident);
    if (format !== null)
      this.#format = format;
    const rest = { start: identBytes, end: headerBytes2(this.#format) };
    this.#isWrong = format === null || this.#want(rest, identBytes, (bytes) => this.#readHeader(bytes)) === null;
  }
  #readHeader(bytes) {
    const header = headerOf(new Fields(bytes, this.#format));
    const start = header.programStart;
    const end = start + header.programCount * programBytes(this.#format);
    this.#header = header;
    this.#isWrong = !isUsual(header, this.#format) || end - start > maxProgramHeaderBytes || this.#want({ start, end }, headerBytes2(this.#format), (found) => this.#readPrograms(found, end)) === null;
    if (!this.#isWrong)
      this.#wantSections(header);
  }
  #readPrograms(bytes, knownAt) {
    this.#programs = rows(bytes, programBytes(this.#format)).map((row2) => programOf(new Fields(row2, this.#format)));
    for (const { type, start, end } of this.#programs)
      if (type === programNote && start <= maxNoteStart && end - start <= maxNoteBytes)
        this.#want({ start, end }, knownAt, (note) => this.#hasGoNote ||= isNoteOfGo(note));
    const dynamic = this.#programs.find(({ type }) => type === programDynamic);
    if (dynamic === void 0)
      return;
    const range = { start: dynamic.start, end: Math.min(dynamic.end, dynamic.start + maxDynamicBytes) };
    const isInFile = dynamic.end <= this.#sizeBytes;
    this.#isWrong = !isInFile || this.#want(range, knownAt, (found) => this.#readDynamic(found)) === null;
  }
  #readDynamic(bytes) {
    this.#dynamic = dynamicOf(rows(bytes, 2 * this.#format.wordBytes).map((row2) => new Fields(row2, this.#format)));
  }
  /** Nothing needs section headers to run: where they cannot be read, there is just nothing to strip. */
  #wantSections(header) {
    const knownAt = headerBytes2(this.#format);
    const { sectionStart: start, sectionEntryBytes } = header;
    if (sectionEntryBytes !== sectionBytes(this.#format))
      return;
    const first = { start, end: start + sectionEntryBytes };
    if (this.#want(first, knownAt, (bytes) => this.#readFirstSection(header, bytes)) === null)
      return;
    if (hasLayoutOfGo(header))
      this.#sectionStarts = [];
    this.#before = this.#want({ start: Math.max(knownAt, start - maxNameBytes), end: start }, knownAt, () => {
    });
  }
  /** The first section header says what the header has no room for. https://gabi.xinuos.com/elf/02-eheader.html (e_shnum) */
  #readFirstSection(header, first) {
    const start = header.sectionStart + first.length;
    const count = header.sectionCount || sectionOf(new Fields(first, this.#format)).sizeBytes;
    const end = header.sectionStart + count * first.length;
    const isKept2 = end - header.sectionStart <= maxSectionHeaderBytes;
    const rest = isKept2 ? this.#want({ start, end }, start, (found) => this.#readSections(Buffer.concat([first, found]), end)) : null;
    if (rest === null)
      this.#sectionStarts = null;
  }
  #readSections(bytes, knownAt) {
    this.#sections = rows(bytes, sectionBytes(this.#format)).map((row2) => sectionOf(new Fields(row2, this.#format)));
    if (this.#sectionStarts !== null)
      this.#sectionStarts = startsOf(this.#sections, knownAt);
    const names3 = this.#sections[nameIndex(this.#header, this.#sections)];
    if (names3 === void 0)
      return;
    this.#names = this.#before?.part(names3) ?? null;
    const range = { start: names3.start, end: Math.min(names3.end, names3.start + maxNameBytes) };
    if (this.#names === null)
      this.#want(range, knownAt, (found) => this.#names = found);
  }
  #strippable(header) {
    const loaded = this.#programs.filter(({ type }) => type === programLoad);
    const index = nameIndex(header, this.#sections);
    const found = [...symbolSections(this.#sections, index), ...debugSections(this.#sections, this.#names)].filter((section) => section.end > section.start && section.end <= this.#sizeBytes).slice(0, maxStrippable).filter((section) => !loaded.some((program) => program.start < section.end && section.start < program.end));
    return apart(found);
  }
};
function startsOf(sections, from) {
  const filled = sections.filter(({ type, sizeBytes, start }) => type !== sectionNoBits && sizeBytes > 0 && start >= from);
  return filled.map(({ start }) => start).toSorted((one, other) => one - other);
}
var Capture = class {
  #start;
  #bytes;
  #then;
  #filled = 0;
  isComplete = false;
  constructor({ start, end }, then) {
    this.#start = start;
    this.#bytes = Buffer.allocUnsafe(end - start);
    this.#then = then;
  }
  take(piece, position) {
    const from = this.#start + this.#filled - position;
    if (from < piece.length)
      this.#filled += piece.copy(this.#bytes, this.#filled, from);
    if (this.#filled < this.#bytes.length)
      return;
    this.isComplete = true;
    this.#then(this.#bytes);
  }
  /** Null when not all of the range is here. */
  part({ start, end }) {
    const isInside = start >= this.#start && end <= this.#start + this.#bytes.length;
    return isInside && this.isComplete ? this.#bytes.subarray(start - this.#start, end - this.#start) : null;
  }
};
function goProgram(traces, file) {
  const info = theOne(traces.infos, file, [".go.buildinfo"]) ?? traces.marked[0]?.found ?? null;
  if (info === null)
    return null;
  const code = theOne(traces.tables, file, [".gopclntab", ".data.rel.ro.gopclntab"]);
  if (code === null)
    return { ...listed(info), standardBytes: null };
  const shares = sharesOf(info, code);
  const total = [...code.values()].reduce((sum, bytes) => sum + bytes, 0);
  const scale = total === 0 ? 0 : bytesOfCode(file, total) / total;
  const scaled = (module2) => Math.round((shares.get(module2) ?? 0) * scale);
  return {
    goVersion: info.goVersion,
    modules: info.modules.map((module2) => ({ module: module2, bytes: scaled(module2) })),
    standardBytes: scaled(null)
  };
}
function theOne(found, { sections }, names3) {
  const section = names3.map((name2) => sections.get(name2)).find((range) => range !== void 0);
  if (section === void 0)
    return found[0]?.found ?? null;
  return found.find(({ start }) => start === section.start)?.found ?? null;
}
function listed(info) {
  return { goVersion: info.goVersion, modules: info.modules.map((module2) => ({ module: module2, bytes: null })) };
}
function sharesOf(info, code) {
  const byPath = new Map(info.modules.map((module2) => [module2.importPath, module2]));
  const shares = /* @__PURE__ */ new Map();
  for (const [path, bytes] of code) {
    const module2 = path === "main" ? info.main : moduleOf(path, byPath);
    if (module2 === null && !isStandard(path))
      continue;
    shares.set(module2, (shares.get(module2) ?? 0) + bytes);
  }
  return shares;
}
function isStandard(path) {
  return path !== "main" && !path.split("/", 1).some((first) => first.includes("."));
}
function moduleOf(packagePath, byPath) {
  for (let path = packagePath; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
    const module2 = byPath.get(path);
    if (module2 !== void 0)
      return module2;
  }
  return null;
}
function bytesOfCode({ sections, strippable }, code) {
  const [text2, table2] = [sections.get(".text"), sections.get(".gopclntab") ?? sections.get(".data.rel.ro.gopclntab")];
  if (text2 === void 0 || table2 === void 0)
    return code;
  const inText = Math.min(code, text2.end - text2.start);
  return [table2, ...strippable].reduce((sum, { start, end }) => sum + end - start, inText);
}
var buildInfoMagic = Buffer.from("\xFF Go buildinf:", "latin1");
var headerBytes3 = 32;
var flagInline = 2;
var maxVersionBytes = 256;
var maxInfoBytes = 1024 * 1024;
var maxModules = 2e4;
var maxPathLength = 500;
function* buildInfoParser(start) {
  const header = yield { start, end: start + headerBytes3 };
  if (!header.subarray(0, buildInfoMagic.length).equals(buildInfoMagic))
    return null;
  if (((header[15] ?? 0) & flagInline) === 0)
    return null;
  const version2 = yield* textParser(start + headerBytes3, maxVersionBytes);
  if (version2 === null)
    return null;
  const info = yield* textParser(version2.end, maxInfoBytes);
  return info === null ? null : goBuildInfo(version2.text.toString("utf8"), withoutMarks(info.text));
}
function* textParser(start, maxBytes5) {
  let length = 0;
  for (let digits = 0; digits < 4; digits += 1) {
    const [byte = 0] = yield { start: start + digits, end: start + digits + 1 };
    length += (byte & 127) * 2 ** (7 * digits);
    if (byte >= 128)
      continue;
    const from = start + digits + 1;
    if (length > maxBytes5)
      return null;
    const text2 = yield { start: from, end: from + length };
    return { text: text2, end: from + length };
  }
  return null;
}
var moduleInfoMark = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
var moduleInfoEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");
function* markedInfoParser(start) {
  const from = start + moduleInfoMark.length;
  const pieces = [];
  for (let at = from; at < from + maxInfoBytes; at += moduleInfoEnd.length) {
    pieces.push(yield { start: at, end: at + moduleInfoEnd.length });
    const end = Buffer.concat(pieces.slice(-2)).indexOf(moduleInfoEnd);
    if (end < 0)
      continue;
    const text2 = Buffer.concat(pieces);
    return goBuildInfo("", text2.subarray(0, text2.indexOf(moduleInfoEnd)).toString("utf8"));
  }
  return null;
}
function withoutMarks(info) {
  const isMarked = info.length >= 2 * moduleInfoMark.length && info.subarray(0, moduleInfoMark.length).equals(moduleInfoMark);
  return (isMarked ? info.subarray(moduleInfoMark.length, -moduleInfoEnd.length) : info).toString("utf8");
}
function goBuildInfo(version2, text2) {
  const modules = [];
  let main = -1;
  for (const line of text2.split("\n")) {
    const [kind, path = "", moduleVersion = ""] = line.split("	");
    if (path.length > maxPathLength || modules.length >= maxModules)
      continue;
    if (kind === "mod")
      main = modules.length;
    if (kind === "mod" || kind === "dep")
      modules.push({ importPath: path, path, version: versionOf(moduleVersion) });
    if (kind !== "=>")
      continue;
    const replaced = modules.pop();
    if (replaced === void 0)
      continue;
    modules.push(isDirectory(path) ? { ...replaced, version: "" } : { ...replaced, path, version: versionOf(moduleVersion) });
  }
  const goVersion = /^go(\d[\w.+-]*)/.exec(version2)?.[1] ?? "";
  return { goVersion, main: modules[main] ?? null, modules };
}
function isDirectory(path) {
  return /^(?:\.{0,2}\/|[a-z]:|\.{1,2}$)/i.test(path);
}
function versionOf(version2) {
  return version2 === "(devel)" ? "" : version2;
}
var made = /^(?:type:\.(?:eq|hash)\.|type\.\.(?:eq|hash)\.|go[:.](?:\(\*|interface |struct ))/;
var wrapped = /^(?:\[\d*\]|\*|\()+/;
var [dot, slash] = Buffer.from("./");
var beginnings = ["type:", "type..", "go:", "go.(", "go.interface ", "go.struct ", "["].map((text2) => Buffer.from(text2));
function packageOfFunction(name2) {
  const plain = isPlain(name2) ? name2 : withoutMade(name2);
  const end = endOfPackage(plain);
  return end === plain.start ? null : unescaped(plain.bytes.toString("latin1", plain.start, end));
}
function isPlain({ bytes, start }) {
  for (const beginning2 of beginnings)
    if (isAt(bytes, start, beginning2))
      return false;
  return true;
}
function isAt(bytes, start, text2) {
  for (let at = 0; at < text2.length; at += 1)
    if (bytes[start + at] !== text2[at])
      return false;
  return true;
}
function endOfPackage({ bytes, start, end }) {
  let found = -1;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (ends[byte] === 1)
      break;
    if (byte === slash)
      found = -1;
    else if (byte === dot && found < 0)
      found = at;
  }
  return Math.max(start, found);
}
var ends = new Uint8Array(256);
for (const byte of Buffer.from("[({ ,\0"))
  ends[byte] = 1;
function withoutMade(name2) {
  const text2 = name2.bytes.toString("latin1", name2.start, name2.end);
  const bytes = Buffer.from(text2.replace(made, "").replace(wrapped, ""), "latin1");
  return { bytes, start: 0, end: bytes.length };
}
function unescaped(path) {
  return path.includes("%") ? path.replaceAll(/%([\da-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))) : path;
}
var maxPackages2 = 5e4;
var maxNameBytes2 = 1024;
var longestMade = "type".length;
var slash2 = 47;
var PackageNames = class {
  paths = [""];
  #numbers = /* @__PURE__ */ new Map([["", 0]]);
  #names;
  #view;
  /** Where a name begins with the path that was read last, how long that is, and the number of its package. */
  #start = 0;
  #pathBytes = 0;
  #number = 0;
  /** Behind each of the names is a zero. */
  constructor(names3) {
    this.#names = names3;
    this.#view = viewOf(names3);
  }
  /** The package of the function whose name begins there. Functions of one package stand together: few names are read. */
  at(start) {
    return this.#isOfLast(start) ? this.#number : this.#read(start);
  }
  /** Whether a name begins with the last path, a dot, and nothing that makes this dot a part of a longer path. */
  #isOfLast(start) {
    const [names3, view] = [this.#names, this.#view];
    const last = this.#start;
    const behind = this.#pathBytes + 1;
    if (this.#pathBytes === 0 || start + behind > names3.length)
      return false;
    for (let at2 = 0; at2 < behind; at2 += 4) {
      const from = Math.min(at2, behind - 4);
      if (view.getInt32(start + from) !== view.getInt32(last + from))
        return false;
    }
    const end = start + maxNameBytes2;
    let at = start + behind;
    while (at < end && ends[names3[at] ?? 0] === 0 && names3[at] !== slash2)
      at += 1;
    return names3[at] !== slash2;
  }
  #read(start) {
    const name2 = { bytes: this.#names, start, end: this.#endOf(start) };
    const number2 = this.#numberOf(packageOfFunction(name2) ?? "");
    const pathBytes = isPlain(name2) ? endOfPackage(name2) - start : 0;
    if (pathBytes > longestMade)
      [this.#start, this.#pathBytes, this.#number] = [start, pathBytes, number2];
    return number2;
  }
  #endOf(start) {
    const bytes = this.#names.subarray(start, start + maxNameBytes2);
    const length = bytes.indexOf(0);
    return start + (length < 0 ? bytes.length : length);
  }
  #numberOf(path) {
    const known = this.#numbers.get(path);
    if (known !== void 0)
      return known;
    if (this.paths.length >= maxPackages2)
      return 0;
    const number2 = this.paths.push(path) - 1;
    this.#numbers.set(path, number2);
    return number2;
  }
};
var maxFunctionBytes = 2 ** 31;
var mostAlignment = 64;
var FunctionRows = class {
  count;
  #fields;
  #isLittleEndian;
  #fieldBytes;
  /** Where the lower four bytes of a field are: they are enough to tell how long a function is, and no table is longer. */
  #low;
  /** `bytes` have two fields for each function, and one more for the end of the last. */
  constructor(bytes, fieldBytes, { isBigEndian }) {
    this.count = Math.floor(bytes.length / fieldBytes / 2);
    this.#fields = viewOf(bytes);
    this.#isLittleEndian = !isBigEndian;
    this.#fieldBytes = fieldBytes;
    this.#low = isBigEndian ? fieldBytes - 4 : 0;
  }
  static bytesOf(count, fieldBytes) {
    return (2 * count + 1) * fieldBytes;
  }
  /** Where the function's record has the place of its name: behind its address. */
  nameAt(index) {
    return this.#field(2 * index + 1) + this.#fieldBytes;
  }
  /** Up to where the next one begins. */
  codeBytes(index) {
    return this.#field(2 * index + 2) - this.#field(2 * index) >>> 0;
  }
  /** Bytes that are left free behind a function on average, so that the next one begins at a multiple of what the architecture likes. */
  slackBytes(quantum) {
    let bits = mostAlignment;
    for (let index = 0; index < this.count; index += 1)
      bits |= this.#field(2 * index) % mostAlignment;
    return Math.max(0, ((bits & -bits) - quantum) / 2);
  }
  #field(index) {
    return this.#fields.getUint32(index * this.#fieldBytes + this.#low, this.#isLittleEndian);
  }
};
var PackageCode = class {
  #rows;
  #slackBytes;
  #packages;
  #sums = [];
  /** No function can be so long, and none ends before it begins. */
  #isWrong = false;
  constructor(rows2, names3, quantum) {
    this.#rows = rows2;
    this.#slackBytes = rows2.slackBytes(quantum);
    this.#packages = new PackageNames(names3);
  }
  /** `nameOffset`: where among the names that of the function begins. */
  add(index, nameOffset) {
    const bytes = this.#rows.codeBytes(index);
    const number2 = this.#packages.at(nameOffset);
    this.#isWrong ||= bytes >= maxFunctionBytes;
    this.#sums[number2] = (this.#sums[number2] ?? 0) + Math.max(0, bytes - this.#slackBytes);
  }
  /** Null when the table is wrong. */
  finish() {
    return this.#isWrong ? null : new Map(this.#packages.paths.map((path, number2) => [path, this.#sums[number2] ?? 0]));
  }
};
var FunctionRecords = class {
  #rows;
  #code;
  #isLittleEndian;
  #next = 0;
  /** Where the next piece begins, in the table's own count. */
  #offset;
  /** The last bytes of what has passed. */
  #edge = Buffer.alloc(0);
  /** They are not in the order of the functions. */
  isWrong = false;
  /** `start`: where the first piece will begin. */
  constructor(rows2, code, { start, isBigEndian }) {
    this.#rows = rows2;
    this.#code = code;
    this.#offset = start;
    this.#isLittleEndian = !isBigEndian;
  }
  /** Where what is read of the last one ends. */
  get end() {
    return this.#rows.nameAt(this.#rows.count - 1) + 4;
  }
  add(piece) {
    const view = viewOf(piece);
    const [rows2, offset] = [this.#rows, this.#offset];
    let next = this.#next;
    for (; next < rows2.count; next += 1) {
      const at = rows2.nameAt(next) - offset;
      if (at + 4 > piece.length)
        break;
      this.#code.add(next, at < 0 ? this.#acrossEdge(at, piece) : view.getUint32(at, this.#isLittleEndian));
    }
    this.#next = next;
    this.#edge = Buffer.from((piece.length < 3 ? Buffer.concat([this.#edge, piece]) : piece).subarray(-3));
    this.#offset = offset + piece.length;
  }
  /** Of bytes that were passed over before, nothing is known. */
  #acrossEdge(at, piece) {
    this.isWrong ||= at < -this.#edge.length;
    if (this.isWrong)
      return 0;
    const bytes = Buffer.concat([this.#edge.subarray(at), piece.subarray(0, 4 + at)]);
    return viewOf(bytes).getUint32(0, this.#isLittleEndian);
  }
};
var maxFunctionTableBytes = 32 * 1024 * 1024;
var maxNamesBytes = 32 * 1024 * 1024;
var maxOldTableBytes = 24 * 1024 * 1024;
var minHeaderBytes = 8;
var layouts = /* @__PURE__ */ new Map([
  [4294967291, "1.2"],
  [4294967290, "1.16"],
  [4294967280, "1.18"],
  [4294967281, "1.18"]
]);
function mayBeFunctionTable(bytes, at, { isBigEndian, wordBytes }) {
  const quantum = bytes[at + 6] ?? 0;
  if (bytes[at + 7] !== wordBytes || bytes[at + 4] !== 0 || bytes[at + 5] !== 0)
    return false;
  const magic3 = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
  return layouts.has(magic3) && (quantum === 1 || quantum === 2 || quantum === 4);
}
function* functionTableParser(start, format) {
  const header = yield { start, end: start + minHeaderBytes };
  const layout = layouts.get(new Fields(header, format).int(0));
  const table2 = { start, format, quantum: header[6] ?? 1 };
  if (layout === void 0)
    return null;
  return layout === "1.2" ? yield* oldTable(table2) : yield* newTable(table2, layout);
}
function* newTable({ start, format, quantum }, layout) {
  const { wordBytes } = format;
  const words2 = layout === "1.16" ? 7 : 8;
  const from = start + minHeaderBytes;
  const header = new Fields(yield { start: from, end: from + words2 * wordBytes }, format);
  const word = (index) => header.address(index * wordBytes);
  const [count, namesAt, namesEnd, tableAt] = [word(0), word(words2 - 5), word(words2 - 4), word(words2 - 1)];
  const fieldBytes = layout === "1.16" ? wordBytes : 4;
  const tableBytes = FunctionRows.bytesOf(count, fieldBytes);
  const isUsual2 = count > 0 && tableBytes <= maxFunctionTableBytes && namesEnd - namesAt <= maxNamesBytes;
  if (!isUsual2 || namesEnd > tableAt)
    return null;
  const names3 = yield { start: start + namesAt, end: start + namesEnd };
  const table2 = yield { start: start + tableAt, end: start + tableAt + tableBytes };
  const rows2 = new FunctionRows(table2, fieldBytes, format);
  const code = new PackageCode(rows2, names3, quantum);
  const records = new FunctionRecords(rows2, code, { ...format, start: tableBytes });
  const range = { start: start + tableAt + tableBytes, end: start + tableAt + records.end };
  yield { ...range, onPiece: (piece) => records.add(piece) };
  return records.isWrong ? null : code.finish();
}
function* oldTable({ start, format, quantum }) {
  const { wordBytes } = format;
  const tableAt = minHeaderBytes + wordBytes;
  const count = new Fields(yield { start: start + minHeaderBytes, end: start + tableAt }, format).address(0);
  const tableEnd = tableAt + FunctionRows.bytesOf(count, wordBytes);
  if (!(count > 0 && tableEnd <= maxOldTableBytes))
    return null;
  const table2 = yield { start: start + tableAt, end: start + tableEnd + 4 };
  const filesAt = new Fields(table2, format).int(table2.length - 4);
  const restAt = tableEnd + 4;
  if (!(filesAt >= restAt && filesAt <= maxOldTableBytes))
    return null;
  const rest = yield { start: start + restAt, end: start + filesAt };
  const rows2 = new FunctionRows(table2.subarray(0, -4), wordBytes, format);
  const names3 = new Fields(rest, format);
  const code = new PackageCode(rows2, rest, quantum);
  for (let index = 0; index < count; index += 1) {
    const at = rows2.nameAt(index) - restAt;
    if (!(at >= 0 && at + 4 <= rest.length))
      return null;
    const nameAt = names3.int(at) - restAt;
    code.add(index, nameAt < 0 ? rest.length : nameAt);
  }
  return code.finish();
}
var nothing2 = Buffer.alloc(0);
var PassingReader = class {
  #parser;
  #wanted = null;
  /** What has come of a range that is wanted at once. */
  #held = nothing2;
  /** Bytes that have passed of what is wanted. */
  #passed = 0;
  #position;
  found = null;
  /** Where in the file it was known that no more is wanted; null while more bytes may tell more. */
  endedAt = null;
  /** `position`: where in the file the first piece will begin. */
  constructor(parser, position = 0) {
    this.#parser = parser;
    this.#position = position;
    this.#advance(nothing2);
  }
  add(piece) {
    const end = this.#position + piece.length;
    while (this.#wanted !== null && this.#wanted.start + this.#passed < end) {
      const from = this.#wanted.start + this.#passed - this.#position;
      this.#take(this.#wanted, piece.subarray(from, this.#wanted.end - this.#position));
      if (this.#wanted.start + this.#passed === this.#wanted.end)
        this.#complete(this.#wanted);
    }
    this.#position = end;
  }
  #take({ start, end, onPiece }, part) {
    if (onPiece !== void 0)
      onPiece(part);
    else {
      if (this.#passed === 0)
        this.#held = Buffer.allocUnsafe(end - start);
      part.copy(this.#held, this.#passed);
    }
    this.#passed += part.length;
  }
  #complete({ end }) {
    const all = this.#held;
    this.#held = nothing2;
    this.#advance(all, end);
  }
  /** Asks the parser for what it wants next; what has passed already, or makes no sense, ends it. */
  #advance(bytes, passed = this.#position) {
    for (let given = bytes; ; given = nothing2) {
      const { done: done2, value } = this.#parser.next(given);
      this.#wanted = null;
      this.#passed = 0;
      if (done2 !== true && value.start >= passed && value.end >= value.start) {
        if (value.end === value.start)
          continue;
        this.#wanted = value;
        return;
      }
      if (done2 === true)
        this.found = value;
      this.endedAt = passed;
      return;
    }
  }
};
var mostFound = 4;
var mostTries = 1e3;
var PassingSearch = class {
  found = [];
  #parserAt;
  #start = 0;
  #reader = null;
  #tries = 0;
  /** Where what the parser has not seen begins. */
  #position = 0;
  constructor(parserAt) {
    this.#parserAt = parserAt;
  }
  /**
   * The thing may begin `before.length` bytes in front of `piece`, or in it: not while another one is being parsed.
   * `position`: where `piece` begins in the file.
   */
  beginsAt(start, { piece, before, position }) {
    if (this.#reader !== null && start > this.#position)
      this.pass(piece.subarray(0, start - position), position);
    if (this.#reader !== null && !((this.#reader.endedAt ?? Infinity) <= start) || this.found.length >= mostFound)
      return;
    this.#tries += 1;
    if (this.#tries > mostTries)
      return;
    this.#start = start;
    this.#reader = new PassingReader(this.#parserAt(start), start);
    this.#position = start;
    if (start < position)
      this.#feed(before.subarray(before.length - (position - start)));
  }
  /** The next piece of the file; what was passed before is passed over. */
  pass(piece, position) {
    const from = this.#position - position;
    if (from < piece.length)
      this.#feed(from > 0 ? piece.subarray(from) : piece);
  }
  #feed(piece) {
    this.#position += piece.length;
    if (this.#reader === null || this.#reader.endedAt !== null)
      return;
    this.#reader.add(piece);
    if (this.#reader.found !== null)
      this.found.push({ start: this.#start, found: this.#reader.found });
  }
};
var tellingBytes = 16;
var modulesMarkAt = 12;
var tableMark = Buffer.from([255, 255, 255, 0, 0]);
function searchesFor({ isBigEndian }, { code, readOnly }) {
  const table2 = isBigEndian ? { mark: tableMark.subarray(0, 3), markAt: 0 } : { mark: tableMark, markAt: 1 };
  return [
    { mark: moduleInfoMark.subarray(modulesMarkAt), markAt: modulesMarkAt, without: code, isForAll: true },
    { ...table2, without: code, isForAll: false },
    { mark: buildInfoMagic, markAt: 0, without: readOnly, isForAll: false }
  ];
}
var GoScan = class {
  #format;
  #places;
  #searches;
  #infos = new PassingSearch(buildInfoParser);
  #marked = new PassingSearch(markedInfoParser);
  #tables;
  /** The last bytes that have passed: what is looked for may begin in them. */
  #edge = Buffer.alloc(0);
  #position;
  /** Of the sections' starts, those that were looked at. */
  #sections = 0;
  /** `position`: where in the file the first piece will begin; `places` are asked for sections again with each piece. */
  constructor(format, position, places = anywhere) {
    this.#format = format;
    this.#position = position;
    this.#places = places;
    this.#searches = searchesFor(format, places);
    this.#tables = new PassingSearch((start) => functionTableParser(start, format));
  }
  add(piece) {
    const before = this.#edge;
    const around = { piece, before, position: this.#position };
    if (before.length > 0) {
      const across = Buffer.concat([before, piece.subarray(0, tellingBytes - 1)]);
      this.#look({ bytes: across, start: this.#position - before.length, around });
    }
    this.#look({ bytes: piece, start: this.#position, around });
    for (const search of [this.#infos, this.#marked, this.#tables])
      search.pass(piece, this.#position);
    this.#position += piece.length;
    const last = piece.subarray(1 - tellingBytes);
    this.#edge = Buffer.from(piece.length < tellingBytes - 1 ? Buffer.concat([before, last]).subarray(1 - tellingBytes) : last);
  }
  get traces() {
    return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
  }
  #look(window) {
    const { sectionStarts } = this.#places;
    for (const search of this.#searches)
      if (sectionStarts === null || search.isForAll)
        for (const at of placesOf(search, window))
          this.#lookAt(window, at - search.markAt);
    if (sectionStarts !== null)
      this.#lookAtSections(window, sectionStarts);
  }
  #lookAtSections(window, starts) {
    const last = window.start + window.bytes.length - tellingBytes;
    for (; (starts[this.#sections] ?? Infinity) <= last; this.#sections += 1)
      this.#lookAt(window, (starts[this.#sections] ?? 0) - window.start);
  }
  #lookAt({ bytes, start, around }, at) {
    if (at < 0 || at + tellingBytes > bytes.length)
      return;
    if (isAt2(moduleInfoMark, bytes, at))
      this.#marked.beginsAt(start + at, around);
    if ((start + at) % this.#format.wordBytes !== 0)
      return;
    if (isAt2(buildInfoMagic, bytes, at))
      this.#infos.beginsAt(start + at, around);
    else if (mayBeFunctionTable(bytes, at, this.#format))
      this.#tables.beginsAt(start + at, around);
  }
};
function isAt2(mark2, bytes, at) {
  return mark2.compare(bytes, at, at + mark2.length) === 0;
}
var nowhere = [];
function placesOf({ mark: mark2, without }, { bytes, start }) {
  const isWithout = (from, to) => without.some((range) => range.start <= from && range.end >= to);
  if (isWithout(start, start + bytes.length))
    return nowhere;
  const first = bytes.indexOf(mark2);
  if (first < 0)
    return nowhere;
  const found = [];
  for (let at = first; at >= 0; at = bytes.indexOf(mark2, at + 1))
    if (!isWithout(start + at, start + at + 1))
      found.push(at);
  return found;
}
var anywhere = { sectionStarts: null, code: [], readOnly: [] };
var leastBytes = 64;
var maxBytes = 1024 * 1024;
var packing = { format: "zlib", mostBytes: 8 * 1024 * 1024 };
var freeTries = 64;
var bytesPerTry = 8192;
var zlibByte = 120;
var secondBytes = /* @__PURE__ */ new Set([1, 94, 156, 218]);
var beginning = Buffer.from('{"packages":');
var nothing3 = Buffer.alloc(0);
var RustScan = class {
  /** What looks like a list of crates; the section that it must lie in is known when all has passed. */
  found = [];
  #reader = null;
  #loaded;
  #edge = nothing3;
  /** Where the edge ends. */
  #position = 0;
  /** Where in the file the next piece begins. */
  #passed;
  #tries = 0;
  /** `position`: where in the file the first piece will begin. `loaded`: what is not looked through, in order and apart. */
  constructor(position, loaded) {
    this.#passed = position;
    this.#loaded = loaded;
  }
  add(piece) {
    const start = this.#passed;
    this.#passed += piece.length;
    if (this.#loaded.some((range) => range.start <= start && range.end >= this.#passed))
      return;
    for (const part of outsideOf(this.#loaded, { start, end: this.#passed }))
      this.#addPart(piece.subarray(part.start - start, part.end - start), part.start);
  }
  #addPart(piece, start) {
    if (start !== this.#position) {
      this.#edge = nothing3;
      this.#reader = null;
      this.#position = start;
    }
    const before = this.#edge;
    this.#reader?.add(piece);
    if (before.length > 0)
      this.#look(Buffer.concat([before, piece.subarray(0, leastBytes - 1)]), before.length, piece);
    this.#look(piece, 0, piece);
    this.#takeFound();
    this.#position += piece.length;
    const last = piece.subarray(1 - leastBytes);
    this.#edge = Buffer.from(last.length < leastBytes - 1 ? Buffer.concat([before, last]).subarray(1 - leastBytes) : last);
  }
  /** `bytes` begin so many before `piece`. */
  #look(bytes, before, piece) {
    const last = bytes.length - leastBytes;
    for (let at = bytes.indexOf(zlibByte); at >= 0 && at <= last; at = bytes.indexOf(zlibByte, at + 1)) {
      const start = this.#position - before + at;
      if (!mayBeZlib(bytes, at) || !this.#canTry(start))
        continue;
      this.#tries += 1;
      if (!isBeginning(bytes.subarray(at, at + leastBytes)))
        continue;
      this.#reader = new PassingReader(auditParser(start), start);
      this.#reader.add(bytes.subarray(at, before === 0 ? void 0 : before));
      if (before > 0)
        this.#reader.add(piece);
    }
  }
  #canTry(start) {
    const isBusy = this.#reader !== null && (this.#reader.endedAt ?? Infinity) > start;
    return !isBusy && this.found.length === 0 && this.#tries < freeTries + start / bytesPerTry;
  }
  #takeFound() {
    const found = this.#reader?.found ?? null;
    if (found !== null && !this.found.includes(found))
      this.found.push(found);
  }
};
function cratesIn({ found }, sections) {
  const section = sections.get(".dep-v0");
  return found.find(({ start }) => section === void 0 || section.start === start)?.crates ?? null;
}
function mayBeZlib(bytes, at) {
  if (!secondBytes.has(bytes[at + 1] ?? 0))
    return false;
  const bits = bytes.readUIntLE(at + 2, 6);
  if ((bits & 6) === 2)
    return (bits & 65534) === 22186;
  if ((bits & 6) !== 4)
    return false;
  const lengths = 4 + (Math.floor(bits / 2 ** 13) & 15);
  const free = Array.from({ length: lengths }, (_, index) => bitsAt(bytes, at + 2, 17 + 3 * index)).reduce((left, length) => length === 0 ? left : left - 2 ** (7 - length), 2 ** 7);
  return free === 0;
}
function bitsAt(bytes, start, bit) {
  const at = start + (bit >>> 3);
  return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8) >>> (bit & 7) & 7;
}
function isBeginning(bytes) {
  return inflatedPart(bytes, packing)?.text.subarray(0, beginning.length).equals(beginning) ?? false;
}
function* auditParser(start) {
  let bytes = Buffer.alloc(0);
  while (bytes.length < maxBytes) {
    const from = start + bytes.length;
    const more = yield { start: from, end: from + Math.max(leastBytes, Math.floor(bytes.length / 8)) };
    bytes = Buffer.concat([bytes, more]);
    const read = inflatedPart(bytes, packing);
    if (read === null)
      return null;
    if (read.usedBytes === bytes.length)
      continue;
    const crates = cratesOf(read.text);
    return crates === null ? null : { start, crates };
  }
  return null;
}
var Audit = object({
  packages: array(object({ name: string2(), version: string2(), kind: string2().optional() })).max(2e4)
});
function cratesOf(text2) {
  const read = Audit.safeParse(parsedOrNull(text2));
  if (!read.success)
    return null;
  return read.data.packages.filter(({ kind }) => kind !== "build").map(({ name: name2, version: version2 }) => ({ name: name2, version: version2 }));
}
function parsedOrNull(text2) {
  try {
    return JSON.parse(text2.toString("utf8"));
  } catch {
    return null;
  }
}
var ProgramScan = class {
  #elf = new ElfScan();
  #go = null;
  #rust = null;
  #wantsElf = false;
  #position = 0;
  /** Must be called before the first piece. */
  start(sizeBytes) {
    this.#elf.start(sizeBytes);
    this.#go = null;
    this.#rust = null;
    this.#wantsElf = true;
    this.#position = 0;
  }
  /** False when it is nothing of the kind, so that the caller can stop feeding it. Pieces are not kept after the call. */
  add(piece) {
    if (this.#wantsElf) {
      this.#wantsElf = this.#elf.add(piece);
      if (!this.#wantsElf && this.#elf.finish() === null)
        return false;
      this.#begin(this.#elf.programFormat);
    }
    this.#go?.add(piece);
    this.#rust?.add(piece);
    this.#position += piece.length;
    return true;
  }
  /** Most programs are neither Go's nor Rust's: what does not look like the one or the other is not looked through. */
  #begin(format) {
    if (format === null)
      return;
    const elf = this.#elf;
    if (elf.isOfGo || !elf.hasSections)
      this.#go ??= new GoScan(format, this.#position, elf);
    if (!elf.isOfGo)
      this.#rust ??= new RustScan(this.#position, elf.loaded);
  }
  /** Null when it is no ELF executable or shared object, or cannot be understood. */
  finish() {
    const elf = this.#elf.finish();
    if (elf === null)
      return null;
    const { sections } = this.#elf;
    const go = this.#go === null ? null : goProgram(this.#go.traces, { ...elf, sections });
    const crates = this.#rust === null ? null : cratesIn(this.#rust, sections);
    const linked = [...go === null ? [] : linkedOfGo(go), ...(crates ?? []).map(linkedCrate)];
    return { ...elf, linked: linked.filter((one) => isSound(one.package)) };
  }
};
function linkedOfGo({ goVersion, modules, standardBytes }) {
  const standard = { path: "stdlib", importPath: "", version: goVersion };
  return [...modules, { module: standard, bytes: standardBytes }].map(({ module: module2, bytes }) => ({
    package: goPackage(module2),
    bytes
  }));
}
function goPackage({ path, version: version2 }) {
  const slash6 = path.lastIndexOf("/");
  const namespace = slash6 < 0 ? null : path.slice(0, slash6);
  return { type: "golang", namespace, name: path.slice(slash6 + 1), version: version2, arch: null };
}
function linkedCrate({ name: name2, version: version2 }) {
  return { package: { type: "cargo", namespace: null, name: name2, version: version2, arch: null }, bytes: null };
}
var parsed = /* @__PURE__ */ new WeakMap();
function parsedJson(content) {
  const known = parsed.get(content) ?? { value: valueOf(content) };
  parsed.set(content, known);
  return known.value;
}
function valueOf(content) {
  try {
    return JSON.parse(content.toString("utf8").replace(/^\uFEFF/, ""));
  } catch {
    return void 0;
  }
}
var maxBytes2 = 1024 * 1024;
var maxDependencies = 2e3;
var maxNameLength = 214;
var PackageFile = object({
  name: unknown().optional(),
  dependencies: unknown().optional(),
  optionalDependencies: unknown().optional(),
  peerDependencies: unknown().optional(),
  peerDependenciesMeta: unknown().optional(),
  devDependencies: unknown().optional()
});
function readNodePackage(text2) {
  const file = PackageFile.safeParse(text2.length > maxBytes2 ? null : parsedJson(text2));
  if (!file.success)
    return null;
  const { name: name2, dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta, devDependencies } = file.data;
  const optional2 = optionalPeers(peerDependenciesMeta);
  const peers = namesIn(peerDependencies).filter((each) => !optional2.has(each));
  const needs = /* @__PURE__ */ new Set([...[dependencies, optionalDependencies].flatMap(namesIn), ...peers]);
  const devNeeds = new Set(namesIn(devDependencies).filter((each) => !needs.has(each)));
  return {
    name: typeof name2 === "string" && isName2(name2) ? name2 : "",
    needs: [...needs].toSorted(),
    devNeeds: [...devNeeds].toSorted()
  };
}
var Dependencies = record(string2(), unknown());
var PeerNotes = record(string2(), object({ optional: unknown().optional() }).catch({}));
function namesIn(dependencies) {
  const found = Dependencies.safeParse(dependencies);
  if (!found.success)
    return [];
  return Object.entries(found.data).slice(0, maxDependencies).flatMap(namesOf2).filter(isName2);
}
function optionalPeers(meta2) {
  const found = PeerNotes.safeParse(meta2).data ?? {};
  return new Set(Object.entries(found).flatMap(([name2, { optional: optional2 }]) => optional2 === true ? [name2] : []));
}
function namesOf2([name2, version2]) {
  const [, aliased] = typeof version2 === "string" ? /^npm:(@?[^@]+)/.exec(version2) ?? [] : [];
  return aliased === void 0 ? [name2] : [name2, aliased];
}
function isName2(name2) {
  return name2.length <= maxNameLength && /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name2);
}
function placeOfPackageJson(path) {
  const directories2 = path.split("/");
  if (directories2.pop() !== "package.json")
    return null;
  const outermost = directories2.indexOf("node_modules");
  if (outermost < 0)
    return { kind: "project", root: directories2.join("/") };
  const name2 = directories2.slice(directories2.lastIndexOf("node_modules") + 1).join("/");
  return isName2(name2) && !name2.startsWith("_") ? { kind: "installed", root: directories2.slice(0, outermost).join("/") } : null;
}
function getLineColFromPtr(string3, ptr) {
  let lines = string3.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string3, line, column) {
  let lines = string3.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed3 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed3 = parsed3 ? parsed3 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed3;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed3 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed3 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed3 += "\b";
        else if (c === 116)
          parsed3 += "	";
        else if (c === 110)
          parsed3 += "\n";
        else if (c === 102)
          parsed3 += "\f";
        else if (c === 114)
          parsed3 += "\r";
        else if (c === 101)
          parsed3 += "\x1B";
        else if (c === 34)
          parsed3 += '"';
        else if (c === 92)
          parsed3 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date2, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date2 === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date2.slice(11, 13) > 23) {
              date2 = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date2 += "Z";
            } else if ((c = date2.charCodeAt(date2.length - 1)) !== 90 && c !== 122) {
              offset = date2.slice(date2.length - 6);
            }
            if (unsafeDelim)
              date2 = date2.slice(0, 10) + "T" + date2.slice(11);
          } else if (fasttype === 4) {
            date2 = +date2.slice(0, 2) > 23 ? "" : `0000-01-01T${date2}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date2.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date2 = `0000-01-01T${date2}`;
          }
          hasTime = !!match[2];
          hasTime && date2[10] === " " && (date2 = date2.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date2 = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date2 += "Z";
          }
        } else {
          date2 = "";
        }
      }
    }
    super(date2);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date2 = new _TomlDate(jsDate);
    date2.#offset = offset;
    return date2;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date2 = new _TomlDate(jsDate);
    date2.#offset = null;
    return date2;
  }
  static wrapAsLocalDate(jsDate) {
    let date2 = new _TomlDate(jsDate);
    date2.#hasTime = false;
    date2.#offset = null;
    return date2;
  }
  static wrapAsLocalTime(jsDate) {
    let date2 = new _TomlDate(jsDate);
    date2.#hasDate = false;
    date2.#offset = null;
    return date2;
  }
};
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date2 = new TomlDate(str, type, unsafeDelim);
    if (!date2.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date2;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed3 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed3.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed3;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed3.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed3.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed3.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}
function peekTable(ctx, key, table2, meta2, type) {
  let t = table2;
  let m = meta2;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse2(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta2 = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta2;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta2,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}
var HAS_WELLFORMED = !!"".isWellFormed;
var lineFeed = 10;
var carriageReturn = 13;
var MovingSpan = class {
  bytes;
  start = 0;
  end = 0;
  constructor(bytes) {
    this.bytes = bytes;
  }
};
function* linesOf(content) {
  const line = new MovingSpan(content);
  for (let start = 0; start < content.length; ) {
    const next = content.indexOf(lineFeed, start);
    const end = next < 0 ? content.length : next;
    line.start = start;
    line.end = end > start && content[end - 1] === carriageReturn ? end - 1 : end;
    yield line;
    start = end + 1;
  }
}
function spanOf(path) {
  const bytes = Buffer.from(path, "latin1");
  return { bytes, start: 0, end: bytes.length };
}
function parentOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function resolvedFrom(directory, path) {
  const parts2 = path.startsWith("/") || directory === "" ? [] : directory.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".")
      continue;
    if (part === "..") {
      if (parts2.pop() === void 0)
        return null;
    } else
      parts2.push(part);
  }
  return parts2.length === 0 || path.includes("\0") ? null : parts2.join("/");
}
var longestHeader = 64 * 1024;
var python = {
  type: "pypi",
  endings: [
    ".dist-info/METADATA",
    ".dist-info/RECORD",
    ".egg-info/PKG-INFO",
    ".egg-info/installed-files.txt",
    ".egg-info/top_level.txt",
    ".egg-info"
  ],
  wants: () => "whole",
  read: (file, sink) => {
    const directory = parentOf(file.path);
    switch (nameOf(file)) {
      case "RECORD":
        return ownRecord(directory, file.content, sink);
      case "installed-files.txt":
        ownAll(directory, { from: directory, paths: textLines(file.content) }, sink);
        return null;
      case "top_level.txt":
        return declareModules(directory, file.content, sink);
      case "METADATA":
      case "PKG-INFO":
        return declareInstalled(file.content, directory, sink);
    }
    return declareInstalled(file.content, file.path, sink);
  }
};
function nameOf({ path }) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function declareInstalled(content, owner, sink) {
  const text2 = content.toString("latin1", 0, longestHeader);
  const [header = ""] = text2.split(/\r?\n\r?\n/, 1);
  const [, name2] = /^Name:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
  const [, version2] = /^Version:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
  if (name2 === void 0 || version2 === void 0)
    return "it has no name or no version";
  sink.declare({ type: "pypi", namespace: null, name: normalizedName(name2), version: version2, arch: null }, { kind: "paths", owner });
  return null;
}
function normalizedName(name2) {
  return name2.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function ownRecord(directory, content, sink) {
  const from = parentOf(directory);
  const paths = textLines(content).map((line) => {
    if (!line.startsWith('"'))
      return line.slice(0, endOfFirst(line));
    const [, quoted = ""] = /^"((?:[^"]|"")*)"/.exec(line) ?? [];
    return quoted.replaceAll('""', '"');
  });
  ownAll(directory, { from, paths }, sink);
  return null;
}
function endOfFirst(line) {
  const comma = line.indexOf(",");
  return comma < 0 ? line.length : comma;
}
function ownAll(owner, { from, paths }, sink) {
  for (const path of paths) {
    const resolved = path === "" ? null : resolvedFrom(from, path);
    if (resolved !== null)
      sink.own(owner, spanOf(resolved));
  }
}
function textLines(content) {
  return Array.from(linesOf(content), ({ start, end }) => content.toString("latin1", start, end));
}
var mostModules = 100;
function declareModules(directory, content, sink) {
  const [, name2, version2] = /(?:^|\/)([\w.]+)-([^-/]+)(?:-py[\d.]+)?\.egg-info$/.exec(directory) ?? [];
  if (name2 === void 0 || version2 === void 0)
    return null;
  for (const module2 of textLines(content).slice(0, mostModules)) {
    const at = /^\w+$/.test(module2) ? resolvedFrom(parentOf(directory), module2) : null;
    if (at === null)
      continue;
    const found = { type: "pypi", namespace: null, name: normalizedName(name2), version: version2, arch: null };
    sink.declare(found, { kind: "directory", directory: at });
    sink.own(directory, spanOf(`${at}.py`));
  }
  return null;
}
var longestNeed = 214;
function needsIn(requirement) {
  const [, name2, extras = ""] = /^\s*([a-z\d][\w.-]*)[ \t]*(?:\[([\w.,\s-]*)\])?/i.exec(requirement) ?? [];
  if (name2 === void 0)
    return [];
  const need = withExtras(name2, extras.split(","));
  const marker = requirement.slice(requirement.indexOf(";") + 1);
  const own2 = Array.from(marker.matchAll(/\bextra\s*==\s*["']([\w.-]+)["']/g), ([, extra = ""]) => normalizedName(extra));
  const needs = own2.length === 0 ? [need] : own2.map((extra) => `${need};${extra}`);
  return needs.filter(({ length }) => length <= longestNeed);
}
function withExtras(name2, extras) {
  const sound = extras.map((extra) => extra.trim()).filter((extra) => /^[\w.-]+$/.test(extra));
  return `${normalizedName(name2)}${sound.length === 0 ? "" : `[${sound.map(normalizedName).join(",")}]`}`;
}
function requirementsIn(text2) {
  return text2.split("\n").flatMap((line) => {
    const [, egg] = /#egg=([\w.-]+)/.exec(line) ?? [];
    const requirement = egg ?? line.replace(/(?:^|\s)#.*$/, "").trim();
    return /^[a-z\d][\w.-]*\s*(?:$|[[<>=!~;@\\(])/i.test(requirement) ? needsIn(requirement) : [];
  });
}
var maxBytes3 = 256 * 1024;
var mostNeeds = 2e3;
var developmentName = /(?:^|[-_./])(?:dev|devel|develop|development|tests?|testing|unittests?|lint|linters?|linting|docs?|typing|typecheck|mypy|qa|coverage)(?=[-_./]|$)/i;
var ownMachine = /(?:^|[-_.])local(?=[-_./]|$)/i;
function readPythonProject(path, content) {
  if (content.length > maxBytes3)
    return null;
  const text2 = content.toString("utf8").replace(/^\uFEFF/, "");
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  const told = name2 === "pyproject.toml" ? ofPyproject(text2) : name2 === "Pipfile" ? ofPipfile(text2) : ofRequirements(name2, text2);
  if (told === null || told.needs.length + told.devNeeds.length > mostNeeds)
    return null;
  const needs = new Set(told.needs);
  return { name: told.name, needs: sorted(needs), devNeeds: sorted(new Set(told.devNeeds).difference(needs)) };
}
function sorted(needs) {
  return [...needs].toSorted();
}
function ofRequirements(name2, text2) {
  return { name: "", ...byUse([[isDevelopmentList(name2) ? "dev" : "", requirementsIn(text2)]]) };
}
function isDevelopmentList(name2) {
  return developmentName.test(name2) || ownMachine.test(name2);
}
function byUse(groups2) {
  const [needs, devNeeds] = [false, true].map((isDevelopment) => groups2.flatMap(([group, some]) => developmentName.test(group) === isDevelopment ? some : []));
  return { needs: needs ?? [], devNeeds: devNeeds ?? [] };
}
var requirements = array(unknown()).catch([]).transform((all) => all.flatMap((one) => typeof one === "string" ? needsIn(one) : []));
var groups = record(string2(), requirements).catch({}).transform((all) => Object.entries(all));
var table = record(string2(), unknown()).catch({}).transform((all) => Object.entries(all).flatMap(([name2, value]) => {
  const { extras } = Extras.parse(value);
  return name2 === "python" || name2.length > 214 || !/^[a-z\d][\w.-]*$/i.test(name2) ? [] : [withExtras(name2, extras)];
}));
var Extras = object({ extras: array(string2()).catch([]) }).catch({ extras: [] });
var Pyproject = object({
  project: object({
    name: string2().catch(""),
    dynamic: array(string2()).catch([]),
    dependencies: requirements,
    "optional-dependencies": groups
  }).optional().catch(void 0),
  "dependency-groups": groups,
  tool: object({
    uv: object({ "dev-dependencies": requirements }).optional().catch(void 0),
    pdm: object({ "dev-dependencies": groups }).optional().catch(void 0),
    /** https://python-poetry.org/docs/pyproject/ */
    poetry: object({
      name: string2().catch(""),
      dependencies: table,
      "dev-dependencies": table,
      group: record(string2(), object({ dependencies: table }).catch({ dependencies: [] })).catch({})
    }).optional().catch(void 0)
  }).catch({})
});
function ofPyproject(text2) {
  const read = Pyproject.safeParse(parsed2(text2));
  if (!read.success)
    return null;
  const { project, tool, "dependency-groups": ofProject } = read.data;
  const name2 = nameOf2(project?.name ?? tool.poetry?.name ?? "");
  const all = byUse([
    ...ofProject,
    ...project?.["optional-dependencies"] ?? [],
    ...Object.entries(tool.poetry?.group ?? {}).map(([group, { dependencies }]) => [group, dependencies])
  ]);
  const development = [
    ...tool.uv?.["dev-dependencies"] ?? [],
    ...(tool.pdm?.["dev-dependencies"] ?? []).flatMap(([, needs2]) => needs2),
    ...tool.poetry?.["dev-dependencies"] ?? []
  ];
  const rest = project?.dynamic.includes("dependencies") === true ? [name2] : [];
  const needs = [...all.needs, ...project?.dependencies ?? [], ...tool.poetry?.dependencies ?? [], ...rest];
  return { name: name2, needs, devNeeds: [...all.devNeeds, ...development] };
}
var Pipfile = object({ packages: table, "dev-packages": table });
function ofPipfile(text2) {
  const read = Pipfile.safeParse(parsed2(text2));
  return read.success ? { name: "", needs: read.data.packages, devNeeds: read.data["dev-packages"] } : null;
}
function nameOf2(text2) {
  return /^[a-z\d][\w.-]{0,213}$/i.test(text2) ? normalizedName(text2) : "";
}
function parsed2(text2) {
  try {
    return parse2(text2);
  } catch {
    return null;
  }
}
var longestHeader2 = 256 * 1024;
var mostNeeds2 = 2e3;
function readPythonMetadata(content) {
  const [header = "", rest] = content.toString("latin1", 0, longestHeader2).split(/\r?\n\r?\n/, 2);
  if (rest === void 0 && content.length > longestHeader2)
    return null;
  const [, name2] = /^Name:[ \t]*([\w.-]+)[ \t]*\r?$/im.exec(header) ?? [];
  const needs = new Set(Array.from(header.matchAll(/^Requires-Dist:(.*)$/gim), ([, one = ""]) => needsIn(one)).flat());
  return name2 === void 0 || name2.length > 214 || needs.size > mostNeeds2 ? null : { name: normalizedName(name2), needs: [...needs].toSorted(), devNeeds: [] };
}
var metadataPath = /^(?:(.*)\/)?[^/]+\.dist-info\/METADATA$/;
var projectPath = /^(?:.*\/)?(?:pyproject\.toml|Pipfile|[\w.-]*requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt)$/;
function placeOfPythonFile(path) {
  const installed = metadataPath.exec(path);
  if (installed !== null)
    return { kind: "installed", root: installed[1] ?? "" };
  const isOfPackage = /(?:^|\/)(?:site-packages|dist-packages|node_modules)\//.test(path);
  return !isOfPackage && projectPath.test(path) ? { kind: "project" } : null;
}
function readPythonFile(path, content) {
  return placeOfPythonFile(path)?.kind === "installed" ? readPythonMetadata(content) : readPythonProject(path, content);
}
var mostFacts = 2e4;
var mostNames = 2e5;
var maxPackageJsonBytes = 256 * 1024;
var maxPythonFileBytes = 1024 * 1024;
var mostProjectBytes = 2 * 1024 * 1024;
var leastElfBytes = 4096;
var firstOfElf = 127;
function isRead(kind) {
  return kind === "package.json" || kind === "python" || kind === "dpkg";
}
var FactCollector = class {
  #offsets;
  #packages;
  #kept;
  #program = new ProgramScan();
  #marks = new CompressedMarks();
  #packageFiles = new PackageFiles();
  #binaries = /* @__PURE__ */ new Map();
  #nodePackages = /* @__PURE__ */ new Map();
  #pythonPackages = /* @__PURE__ */ new Map();
  /** Of what is read as Python's. */
  #path = "";
  #projectBytes = 0;
  #names = 0;
  /** What the file that is passing by is looked at as. */
  #reading = null;
  #jar = new JarScan();
  #jarPath = "";
  #row = -1;
  #bytes = 0;
  #sizeBytes = 0;
  #bodyOffset = 0;
  /** `packages` takes which packages programs and archives were made of; `kept` has the file that passes by. */
  constructor(offsets, packages, kept) {
    this.#offsets = offsets;
    this.#packages = packages;
    this.#kept = kept;
  }
  /** A file with a content begins. */
  start(row2, path, { sizeBytes, bodyOffset }) {
    this.#row = row2;
    this.#bytes = 0;
    this.#bodyOffset = bodyOffset;
    this.#reading = this.#readingOf(path, sizeBytes);
    if (isRead(this.#reading))
      this.#kept.want();
    if (this.#reading === "jar") {
      this.#jar = new JarScan();
      this.#jarPath = textOf2(path);
    }
    this.#sizeBytes = sizeBytes;
  }
  body(piece) {
    switch (this.#reading) {
      case "elf":
        if (!this.#addToProgram(piece))
          this.#reading = null;
        break;
      case "jar":
        this.#jar.add(piece);
        break;
      case "package.json":
      case "python":
      case "dpkg":
      case null:
        return;
    }
    this.#bytes += piece.length;
  }
  bodyEnd() {
    switch (this.#reading) {
      case "elf":
        this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
        this.#endElf();
        break;
      case "jar":
        this.#endJar();
        break;
      case "package.json":
        this.#keep(this.#nodePackages, readNodePackage(this.#kept.content));
        break;
      case "python":
        this.#keep(this.#pythonPackages, readPythonFile(this.#path, this.#kept.content));
        break;
      case "dpkg":
        this.#packageFiles.add(this.#kept.content);
        break;
      case null:
    }
    this.#reading = null;
  }
  /** Facts of a listing, given where the rows that were met stand in it; rows that are not in it are forgotten. */
  finish(listing, placesOf3) {
    const places = placesOf3(/* @__PURE__ */ new Set([...this.#binaries.keys(), ...this.#nodePackages.keys(), ...this.#pythonPackages.keys()]));
    return {
      binaries: placed(this.#binaries, places),
      nodePackages: placed(this.#nodePackages, places),
      pythonPackages: placed(this.#pythonPackages, places),
      recommended: [...this.#packageFiles.recommendedIn(listing)]
    };
  }
  #readingOf(path, sizeBytes) {
    if (isNamed(path, packageJson) && sizeBytes <= maxPackageJsonBytes && placeOfPackageJson(textOf2(path)) !== null)
      return "package.json";
    if (sizeBytes <= maxPythonFileBytes && this.#isOfPython(path, sizeBytes))
      return "python";
    if (hasPrefix2(path, dpkgRoot) && this.#packageFiles.wants(textOf2(path), sizeBytes))
      return "dpkg";
    if (isArchive(path))
      return "jar";
    return sizeBytes >= leastElfBytes && this.#binaries.size < mostFacts ? "elf" : null;
  }
  /** False when it is no program. Nearly all files are none, and the first byte says so of most. */
  #addToProgram(piece) {
    if (this.#bytes === 0) {
      if (piece[0] !== firstOfElf)
        return false;
      this.#program.start(this.#sizeBytes);
      this.#marks.clear();
    }
    this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
    return this.#program.add(piece);
  }
  #endElf() {
    const facts = this.#program.finish();
    if (facts === null)
      return;
    const { isDynamic, isProgram: isProgram2, strippable, linked } = facts;
    for (const { package: found, bytes } of linked)
      this.#packages.sinkOf(this.#row, found.type).declare(found, { kind: "part", bytes });
    const sum = (bytes) => strippable.reduce((all, one) => all + bytes(one), 0);
    this.#binaries.set(this.#row, {
      isDynamic,
      isProgram: isProgram2,
      strippableBytes: sum(({ start, end }) => end - start),
      strippableCompressedBytes: sum((range) => this.#marks.bytesOf(range))
    });
  }
  #endJar() {
    const { own: own2, nested } = jarPackages(this.#jarPath, this.#jar.finish());
    const sink = this.#packages.sinkOf(this.#row, "maven");
    if (own2 !== null)
      sink.declare(own2, { kind: "file" });
    for (const { package: found, bytes } of nested)
      sink.declare(found, { kind: "part", bytes });
  }
  #isOfPython(path, sizeBytes) {
    if (!mayBeOfPython(path))
      return false;
    this.#path = textOf2(path);
    const place = placeOfPythonFile(this.#path);
    if (place?.kind !== "project")
      return place !== null;
    this.#projectBytes += sizeBytes;
    return this.#projectBytes <= mostProjectBytes;
  }
  #keep(all, found) {
    if (found === null || all.size >= mostFacts)
      return;
    this.#names += found.needs.length + found.devNeeds.length;
    if (this.#names > mostNames)
      return;
    all.set(this.#row, { name: found.name, needs: [...found.needs], devNeeds: [...found.devNeeds] });
  }
};
function placed(met, places) {
  const facts = [...met].flatMap(([row2, fact]) => {
    const place = places.get(row2);
    return place === void 0 ? [] : [{ ...fact, row: place }];
  });
  return facts.toSorted((one, other) => one.row - other.row);
}
var packageJson = Buffer.from("package.json");
var [jarEnd, warEnd] = [".jar", ".war"].map((end) => Buffer.from(end).readUInt32BE(0));
var listEnd = Buffer.from(".txt").readUInt32BE(0);
var pythonNames = new Map(["pyproject.toml", "Pipfile", "METADATA"].map((name2) => [Buffer.from(name2.slice(-4)).readUInt32BE(0), Buffer.from(name2)]));
var listName2 = Buffer.from("requirements");
var dpkgRoot = Buffer.from("var\0lib\0");
function isNamed({ bytes, nameStart, end }, name2) {
  return end - nameStart === name2.length && bytes.compare(name2, 0, name2.length, nameStart, end) === 0;
}
function mayBeOfPython(path) {
  const { bytes, end } = path;
  const last = end < 4 ? 0 : bytes.readUInt32BE(end - 4);
  if (last === listEnd)
    return bytes.subarray(0, end).includes(listName2);
  const name2 = pythonNames.get(last);
  return name2 !== void 0 && isNamed(path, name2);
}
function isArchive({ bytes, end }) {
  if (end < 4)
    return false;
  const last = bytes.readUInt32BE(end - 4);
  return last === jarEnd || last === warEnd;
}
function hasPrefix2({ bytes, end }, prefix) {
  let at = 0;
  while (at < prefix.length && bytes[at] === prefix[at])
    at += 1;
  return at === prefix.length && end > prefix.length;
}
function textOf2({ bytes, end }) {
  return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(separator), "/");
}
var nothing4 = Buffer.alloc(0);
var KeptFile = class {
  #isWanted = false;
  #pieces = [];
  #content = null;
  /** A file begins: nothing is kept of it until somebody wants it. */
  start() {
    this.#isWanted = false;
    this.#pieces = [];
    this.#content = null;
  }
  /** Must be called before the first piece. */
  want() {
    this.#isWanted = true;
  }
  add(piece) {
    if (this.#isWanted)
      this.#pieces.push(Buffer.from(piece));
  }
  /** All of it, when it has passed. */
  get content() {
    const [only = nothing4, ...others2] = this.#pieces;
    return this.#content ??= others2.length === 0 ? only : Buffer.concat(this.#pieces);
  }
};
var byteCount = int().min(0);
var row = int().min(0);
var name = string2().max(214);
var names2 = array(name).max(4e3);
var Binary = strictObject({
  row,
  /** It needs a dynamic linker or shared libraries of the file system. */
  isDynamic: boolean2(),
  /** It is started, not linked to. */
  isProgram: boolean2(),
  /** Symbol tables and debug information, which `strip` takes away; and their share of the compressed layer. */
  strippableBytes: byteCount,
  strippableCompressedBytes: byteCount
});
var InstalledPackage = strictObject({ row, name, needs: names2, devNeeds: names2 });
var Recommended = strictObject({ name, recommendedBy: name, rows: array(row).max(2e5) });
var LayerFacts = strictObject({
  binaries: array(Binary).max(2e4),
  nodePackages: array(InstalledPackage).max(2e4),
  /** Needs as `Need` of python-requirements.ts. Older listings do not have them. */
  pythonPackages: array(InstalledPackage).max(2e4).default([]),
  recommended: array(Recommended).max(5e3),
  /** What a layer that is stored uncompressed would take as zstd, estimated; null for others. */
  zstdBytes: byteCount.nullable()
});
var noFacts = { binaries: [], nodePackages: [], pythonPackages: [], recommended: [], zstdBytes: null };
var maxFactsBytes = 4 * 1024 * 1024;
var noPackages = {
  distribution: null,
  declared: [],
  owners: [],
  ownerOfRow: new Uint32Array(),
  elsewhere: { hashes: new Float64Array(), owners: new Uint32Array() }
};
function columnsFor(rows2) {
  return {
    paths: new Uint32Array(rows2),
    links: new Uint32Array(rows2),
    kinds: new Uint8Array(rows2),
    sizes: new Float64Array(rows2),
    compressedSizes: new Float64Array(rows2),
    modes: new Uint16Array(rows2),
    uids: new Uint32Array(rows2),
    gids: new Uint32Array(rows2),
    xattrs: new Uint32Array(rows2),
    hashes: new Uint32Array(2 * rows2)
  };
}
function grown(columns) {
  return {
    paths: new Uint32Array(doubled(columns.paths)),
    links: new Uint32Array(doubled(columns.links)),
    kinds: new Uint8Array(doubled(columns.kinds)),
    sizes: new Float64Array(doubled(columns.sizes)),
    compressedSizes: new Float64Array(doubled(columns.compressedSizes)),
    modes: new Uint16Array(doubled(columns.modes)),
    uids: new Uint32Array(doubled(columns.uids)),
    gids: new Uint32Array(doubled(columns.gids)),
    xattrs: new Uint32Array(doubled(columns.xattrs)),
    hashes: new Uint32Array(doubled(columns.hashes))
  };
}
function doubled({ buffer }) {
  return buffer.transfer(2 * buffer.byteLength);
}
function everyRow(count) {
  const rows2 = new Uint32Array(count);
  for (let row2 = 0; row2 < count; row2 += 1)
    rows2[row2] = row2;
  return rows2;
}
function trimmed(columns, count) {
  return {
    kinds: columns.kinds.subarray(0, count),
    sizes: columns.sizes.subarray(0, count),
    compressedSizes: columns.compressedSizes.subarray(0, count),
    modes: columns.modes.subarray(0, count),
    uids: columns.uids.subarray(0, count),
    gids: columns.gids.subarray(0, count),
    xattrs: columns.xattrs.subarray(0, count),
    hashes: columns.hashes.subarray(0, 2 * count)
  };
}
function picked(columns, rows2) {
  return {
    ...pickedSmall(columns, rows2),
    sizes: pickNumbers(columns.sizes, rows2),
    compressedSizes: pickNumbers(columns.compressedSizes, rows2),
    uids: pickWords(columns.uids, rows2),
    gids: pickWords(columns.gids, rows2),
    xattrs: pickWords(columns.xattrs, rows2),
    hashes: pickPairs(columns.hashes, rows2)
  };
}
function pickedSmall(columns, rows2) {
  const [kinds, modes] = [new Uint8Array(rows2.length), new Uint16Array(rows2.length)];
  for (let index = 0; index < rows2.length; index += 1) {
    const row2 = rows2[index] ?? 0;
    kinds[index] = columns.kinds[row2] ?? 0;
    modes[index] = columns.modes[row2] ?? 0;
  }
  release2(columns.kinds);
  release2(columns.modes);
  return { kinds, modes };
}
function pickNumbers(source, rows2) {
  const target = new Float64Array(rows2.length);
  for (let index = 0; index < rows2.length; index += 1)
    target[index] = source[rows2[index] ?? 0] ?? 0;
  release2(source);
  return target;
}
function pickWords(source, rows2) {
  const target = new Uint32Array(rows2.length);
  for (let index = 0; index < rows2.length; index += 1)
    target[index] = source[rows2[index] ?? 0] ?? 0;
  release2(source);
  return target;
}
function pickPairs(source, rows2) {
  const target = new Uint32Array(2 * rows2.length);
  for (let index = 0; index < rows2.length; index += 1) {
    const row2 = rows2[index] ?? 0;
    target[2 * index] = source[2 * row2] ?? 0;
    target[2 * index + 1] = source[2 * row2 + 1] ?? 0;
  }
  release2(source);
  return target;
}
function release2({ buffer }) {
  buffer.transfer(0);
}
function sortedRows(count, compare) {
  let from = everyRow(count);
  let to = new Uint32Array(count);
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width)
      mergeRuns({ from, to, compare }, start, width);
    [from, to] = [to, from];
  }
  return from;
}
function mergeRuns({ from, to, compare }, start, width) {
  const middle = Math.min(start + width, from.length);
  const end = Math.min(middle + width, from.length);
  let [left, right, at] = [start, middle, start];
  while (left < middle && right < end) {
    const firstRight = from[right] ?? 0;
    const leftEnd = endOfFitting(left, middle, (index) => compare(from[index] ?? 0, firstRight) <= 0);
    while (left < leftEnd)
      to[at++] = from[left++] ?? 0;
    if (left === middle)
      break;
    const firstLeft = from[left] ?? 0;
    const rightEnd = endOfFitting(right, end, (index) => compare(from[index] ?? 0, firstLeft) < 0);
    while (right < rightEnd)
      to[at++] = from[right++] ?? 0;
  }
  while (left < middle)
    to[at++] = from[left++] ?? 0;
  while (right < end)
    to[at++] = from[right++] ?? 0;
}
function endOfFitting(start, end, fits) {
  let count = 1;
  while (start + count <= end && fits(start + count - 1))
    count *= 2;
  let from = start + (count >>> 1);
  let to = Math.min(end, start + count - 1);
  while (from < to) {
    const middle = from + to >>> 1;
    if (fits(middle))
      from = middle + 1;
    else
      to = middle;
  }
  return from;
}
var blockBits = 20;
var blockBytes3 = 2 ** blockBits;
var lengthBytes = 2;
var TextPool = class {
  /** Of all texts that were added. */
  bytes = 0;
  #blocks = [];
  #used = blockBytes3;
  /** Copies a text and gives its address. */
  add({ bytes, start, end }) {
    const length = end - start;
    if (this.#used + lengthBytes + length > blockBytes3) {
      this.#blocks.push(Buffer.allocUnsafeSlow(blockBytes3));
      this.#used = 0;
    }
    const address = (this.#blocks.length - 1) * blockBytes3 + this.#used;
    const block = this.#blockOf(address);
    let to = this.#used;
    block[to++] = length & 255;
    block[to++] = length >>> 8;
    for (let from = start; from < end; from += 1)
      block[to++] = bytes[from] ?? 0;
    this.#used = to;
    this.bytes += length;
    return address;
  }
  /** How long the text is. */
  bytesAt(address) {
    return lengthIn(this.#blockOf(address), offsetOf(address));
  }
  at(address) {
    const bytes = this.#blockOf(address);
    const offset = offsetOf(address);
    const start = offset + lengthBytes;
    return { bytes, start, end: start + lengthIn(bytes, offset) };
  }
  /** How many bytes two texts have in common at their start. */
  shared(one, other) {
    const [oneBlock, otherBlock] = [this.#blockOf(one), this.#blockOf(other)];
    const [oneStart, otherStart] = [offsetOf(one) + lengthBytes, offsetOf(other) + lengthBytes];
    const most = Math.min(this.bytesAt(one), this.bytesAt(other));
    let shared2 = 0;
    while (shared2 < most && oneBlock[oneStart + shared2] === otherBlock[otherStart + shared2])
      shared2 += 1;
    return shared2;
  }
  /** Negative when `one` comes first, 0 when they are equal. */
  compare(one, other) {
    const shared2 = this.shared(one, other);
    const [oneBytes, otherBytes] = [this.bytesAt(one), this.bytesAt(other)];
    if (shared2 === oneBytes || shared2 === otherBytes)
      return oneBytes - otherBytes;
    const [oneAt, otherAt] = [offsetOf(one) + lengthBytes + shared2, offsetOf(other) + lengthBytes + shared2];
    return (this.#blockOf(one)[oneAt] ?? 0) - (this.#blockOf(other)[otherAt] ?? 0);
  }
  /** Frees the memory at once; no text can be read afterwards. */
  release() {
    for (const { buffer } of this.#blocks.splice(0))
      buffer.transfer(0);
  }
  #blockOf(address) {
    return this.#blocks[address >>> blockBits] ?? empty;
  }
};
var empty = Buffer.alloc(0);
function offsetOf(address) {
  return address & blockBytes3 - 1;
}
function lengthIn(block, offset) {
  return (block[offset] ?? 0) | (block[offset + 1] ?? 0) << 8;
}
var ListingBuilder = class {
  #rows = 0;
  #isSorted = true;
  #columns = columnsFor(256);
  #texts = new TextPool();
  /** Rows in the order of the listing, once it is finished. */
  #order = new Uint32Array();
  /** Of all paths and link targets that were added. */
  get textBytes() {
    return this.#texts.bytes;
  }
  /** Adds a row and gives its number. */
  add({ path, link, kind, sizeBytes, mode, uid, gid, xattrs }) {
    const row2 = this.#rows;
    if (row2 === this.#columns.kinds.length)
      this.#columns = grown(this.#columns);
    const columns = this.#columns;
    columns.paths[row2] = this.#texts.add(path);
    if (link !== null)
      columns.links[row2] = this.#texts.add(link);
    columns.kinds[row2] = kind;
    columns.sizes[row2] = sizeBytes;
    columns.modes[row2] = mode;
    columns.uids[row2] = uid;
    columns.gids[row2] = gid;
    columns.xattrs[row2] = xattrs;
    this.#rows += 1;
    if (row2 > 0 && this.#isSorted)
      this.#isSorted = this.#compare(row2 - 1, row2) < 0;
    return row2;
  }
  /** Adds to what a row holds. */
  addBytes(row2, sizeBytes, compressedBytes) {
    this.#columns.sizes[row2] = (this.#columns.sizes[row2] ?? 0) + sizeBytes;
    this.#columns.compressedSizes[row2] = (this.#columns.compressedSizes[row2] ?? 0) + compressedBytes;
  }
  setCompressedSize(row2, bytes) {
    this.#columns.compressedSizes[row2] = bytes;
  }
  setHash(row2, [first, second]) {
    this.#columns.hashes[2 * row2] = first;
    this.#columns.hashes[2 * row2 + 1] = second;
  }
  /** The listing of all rows; the builder must not be used afterwards. */
  finish() {
    const rows2 = this.#isSorted ? everyRow(this.#rows) : this.#onePerPath(this.#sorted());
    const paths = this.#frontCoded(rows2);
    const targets = this.#targetsOf(rows2);
    this.#texts.release();
    this.#order = rows2;
    const values = this.#isSorted ? trimmed(this.#columns, this.#rows) : picked(this.#columns, rows2);
    return { count: rows2.length, isCut: false, ...paths, ...values, targets, facts: noFacts, packages: noPackages };
  }
  /** Where rows stand in the listing that was finished; those that another row of the same path has replaced are missing. */
  placesOf(rows2) {
    const places = /* @__PURE__ */ new Map();
    for (let place = 0; place < this.#order.length && places.size < rows2.size; place += 1) {
      const row2 = this.#order[place] ?? 0;
      if (rows2.has(row2))
        places.set(row2, place);
    }
    return places;
  }
  /** By their paths. */
  #compare(one, other) {
    const { paths } = this.#columns;
    return this.#texts.compare(paths[one] ?? 0, paths[other] ?? 0);
  }
  /** By path, rows of one path in the tar's order. */
  #sorted() {
    return sortedRows(this.#rows, (one, other) => this.#compare(one, other));
  }
  /**
   * What comes later in a tar overwrites what came earlier; a whiteout beside it remains as a mark, wherever it stands. Keeps
   * rows in place: it never writes ahead of where it reads.
   */
  #onePerPath(kept) {
    const { kinds } = this.#columns;
    let count = 0;
    for (const row2 of kept) {
      const last = kept[count - 1] ?? -1;
      const isRepeated = count > 0 && this.#compare(last, row2) === 0;
      if (!isRepeated)
        kept[count++] = row2;
      else if (((kinds[row2] ?? 0) & kindMask) === kindCode.absent)
        kinds[last] = (kinds[last] ?? 0) | (kinds[row2] ?? 0);
      else {
        kinds[row2] = (kinds[row2] ?? 0) | (kinds[last] ?? 0) & ~kindMask;
        kept[count - 1] = row2;
      }
    }
    return kept.subarray(0, count);
  }
  #frontCoded(rows2) {
    const { paths } = this.#columns;
    const sharedBytes = new Uint16Array(rows2.length);
    const suffixEnds = new Uint32Array(rows2.length);
    let end = 0;
    for (let index = 0; index < rows2.length; index += 1) {
      const path = paths[rows2[index] ?? 0] ?? 0;
      const shared2 = index === 0 ? 0 : this.#texts.shared(paths[rows2[index - 1] ?? 0] ?? 0, path);
      end += this.#texts.bytesAt(path) - shared2;
      sharedBytes[index] = shared2;
      suffixEnds[index] = end;
    }
    const suffixes = Buffer.allocUnsafeSlow(end);
    let at = 0;
    for (let index = 0; index < rows2.length; index += 1) {
      const path = this.#texts.at(paths[rows2[index] ?? 0] ?? 0);
      for (let from = path.start + (sharedBytes[index] ?? 0); from < path.end; from += 1)
        suffixes[at++] = path.bytes[from] ?? 0;
    }
    return { sharedBytes, suffixEnds, suffixes };
  }
  /** Hard links to rows of files; a link to a link leads to the file behind it. */
  #targetsOf(rows2) {
    const { kinds, links } = this.#columns;
    const targets = new Int32Array(rows2.length).fill(-1);
    const next = (index) => this.#find(rows2, links[rows2[index] ?? 0] ?? 0);
    const kindAt = (index) => (kinds[rows2[index] ?? 0] ?? 0) & kindMask;
    for (let index = 0; index < rows2.length; index += 1) {
      if (kindAt(index) !== kindCode.hardLink)
        continue;
      let target = next(index);
      for (let hops = 0; target >= 0 && kindAt(target) === kindCode.hardLink && hops < 8; hops += 1)
        target = next(target);
      if (target >= 0 && kindAt(target) === kindCode.file)
        targets[index] = target;
    }
    return targets;
  }
  /** Where a path stands among sorted rows; -1 when it does not. */
  #find(rows2, path) {
    const { paths } = this.#columns;
    const compareTo = (index) => this.#texts.compare(paths[rows2[index] ?? 0] ?? 0, path);
    let from = 0;
    let to = rows2.length;
    while (from < to) {
      const middle = from + to >>> 1;
      if (compareTo(middle) < 0)
        from = middle + 1;
      else
        to = middle;
    }
    return from < rows2.length && compareTo(from) === 0 ? from : -1;
  }
};
var slash3 = 47;
var dot2 = 46;
var CleanPath = class {
  bytes = Buffer.alloc(512);
  start = 0;
  end = 0;
  /** Where its last component starts. */
  nameStart = 0;
  /** Reads the first `length` bytes of a path as a tar has it. */
  read(path, length) {
    if (this.bytes.length < length)
      this.bytes = Buffer.alloc(length);
    this.end = 0;
    this.nameStart = 0;
    for (let at = 0; at < length; ) {
      let next = at;
      while (next < length && path[next] !== slash3)
        next += 1;
      this.#component(path, at, next);
      at = next + 1;
    }
    return this;
  }
  /** Leaves only the first `bytes` bytes. */
  cutTo(bytes) {
    this.end = Math.min(this.end, bytes);
    while (this.end > 0 && this.bytes[this.end - 1] === separator)
      this.end -= 1;
    this.#findName();
  }
  /** Replaces the last component by the rest of it from `skip` on. */
  dropNameStart(skip) {
    this.bytes.copyWithin(this.nameStart, this.nameStart + skip, this.end);
    this.end -= skip;
  }
  /** Leaves the directory that holds it. */
  dropName() {
    this.end = Math.max(0, this.nameStart - 1);
    this.#findName();
  }
  #component(path, from, to) {
    if (to === from || to === from + 1 && path[from] === dot2)
      return;
    if (to === from + 2 && path[from] === dot2 && path[from + 1] === dot2)
      return this.dropName();
    if (this.end > 0)
      this.bytes[this.end++] = separator;
    this.nameStart = this.end;
    for (let at = from; at < to; at += 1)
      this.bytes[this.end++] = path[at] ?? 0;
  }
  #findName() {
    this.nameStart = this.end === 0 ? 0 : this.bytes.lastIndexOf(separator, this.end - 1) + 1;
  }
};
var maxFileBytes2 = 16 * 1024 * 1024;
var slash4 = 47;
var keptBytes = 1024;
var PathHasher = class {
  #last = new Uint8Array(keptBytes);
  #lastBytes = 0;
  /** Halves of the hash behind so many bytes of the last path. */
  #highs = new Int32Array(keptBytes + 1).fill(2166136261);
  #lows = new Int32Array(keptBytes + 1).fill(2538058380);
  /** 53 bits of a path's bytes; a slash counts as the separator that listings have in its place. */
  of(bytes, start, end) {
    const [last, highs, lows] = [this.#last, this.#highs, this.#lows];
    const kept = Math.min(end - start, keptBytes);
    const most = Math.min(kept, this.#lastBytes);
    this.#lastBytes = kept;
    let at = 0;
    while (at < most && last[at] === bytes[start + at])
      at += 1;
    let high = highs[at] ?? 0;
    let low = lows[at] ?? 0;
    for (; at < end - start; at += 1) {
      const byte = bytes[start + at] ?? 0;
      const one = byte === slash4 ? 0 : byte;
      high = Math.imul(high ^ one, 16777619);
      low = Math.imul(low + one + 1 | 0, 2246822507);
      low ^= low >>> 15;
      if (at >= kept)
        continue;
      last[at] = byte;
      highs[at + 1] = high;
      lows[at + 1] = low;
    }
    high ^= high >>> 13;
    return (high >>> 0 & 2097151) * 2 ** 32 + (low >>> 0);
  }
};
function pathHashes(listing) {
  const hashes = new Float64Array(listing.count).fill(-1);
  const hasher = new PathHasher();
  const cursor = new PathCursor(listing);
  while (cursor.next()) {
    const code = (listing.kinds[cursor.row] ?? 0) & kindMask;
    if (code !== kindCode.directory && code !== kindCode.absent)
      hashes[cursor.row] = hasher.of(cursor.path, 0, cursor.pathBytes);
  }
  return hashes;
}
var fewest = 1024;
var mostProbes = 256;
var OwnedPaths = class {
  #hashes = new Float64Array(fewest).fill(-1);
  /** The owner, and whether the path was found. */
  #owners = new Uint32Array(fewest);
  #found = new Uint8Array(fewest);
  #count = 0;
  get count() {
    return this.#count;
  }
  /** `isBetter` says whether `owner` comes before another one of the same path. */
  add(hash, owner, isBetter) {
    if (2 * this.#count >= this.#hashes.length)
      this.#grow();
    const at = this.#slotOf(hash);
    if (at < 0)
      return;
    if (this.#hashes[at] === hash) {
      if (isBetter(this.#owners[at] ?? 0))
        this.#owners[at] = owner;
      return;
    }
    this.#hashes[at] = hash;
    this.#owners[at] = owner;
    this.#count += 1;
  }
  /** The owner of a path, or -1. A path that was asked for is found. */
  take(hash) {
    const at = this.#slotOf(hash);
    if (at < 0 || this.#hashes[at] !== hash)
      return -1;
    this.#found[at] = 1;
    return this.#owners[at] ?? -1;
  }
  /** The paths that nobody has asked for, with their owners, in no order. */
  rest() {
    const hashes = new Float64Array(this.#count);
    const owners = new Uint32Array(this.#count);
    let count = 0;
    for (let at = 0; at < this.#hashes.length; at += 1) {
      const hash = this.#hashes[at] ?? -1;
      if (hash < 0 || this.#found[at] === 1)
        continue;
      hashes[count] = hash;
      owners[count] = this.#owners[at] ?? 0;
      count += 1;
    }
    return { hashes: hashes.slice(0, count), owners: owners.slice(0, count) };
  }
  /** Where the hash is or may be put; -1 when too many others are in the way. */
  #slotOf(hash) {
    const mask = this.#hashes.length - 1;
    let at = hash & mask;
    for (let probes = 0; probes < mostProbes; probes += 1, at = at + 1 & mask)
      if (this.#hashes[at] === -1 || this.#hashes[at] === hash)
        return at;
    return -1;
  }
  #grow() {
    const [hashes, owners, found] = [this.#hashes, this.#owners, this.#found];
    this.#hashes = new Float64Array(4 * hashes.length).fill(-1);
    this.#owners = new Uint32Array(4 * hashes.length);
    this.#found = new Uint8Array(4 * hashes.length);
    for (let from = 0; from < hashes.length; from += 1) {
      const hash = hashes[from] ?? -1;
      const at = hash < 0 ? -1 : this.#slotOf(hash);
      if (at < 0)
        continue;
      this.#hashes[at] = hash;
      this.#owners[at] = owners[from] ?? 0;
      this.#found[at] = found[from] ?? 0;
    }
  }
};
var databases = /* @__PURE__ */ new Set(["lib/apk/db/installed", "usr/lib/apk/db/installed"]);
var colon = 58;
var alpine = {
  type: "apk",
  endings: ["lib/apk/db/installed"],
  wants: ({ path }) => databases.has(path) ? "whole" : null,
  read: ({ content }, sink) => {
    const record2 = new InstalledRecord(sink);
    let isAny = false;
    for (const { start, end } of linesOf(content)) {
      if (start === end)
        record2.finish();
      else if (content[start + 1] === colon) {
        record2.field(content[start] ?? 0, content.subarray(start + 2, end));
        isAny = true;
      }
    }
    record2.finish();
    return isAny || content.length === 0 ? null : "it has no packages";
  }
};
var letter = { name: 80, version: 86, arch: 65, directory: 70, file: 82 };
var InstalledRecord = class {
  #sink;
  #name = "";
  #version = "";
  #arch = null;
  /** A directory with a slash behind it, and room for names. */
  #path = Buffer.alloc(512);
  #directoryEnd = 0;
  constructor(sink) {
    this.#sink = sink;
  }
  field(name2, value) {
    switch (name2) {
      case letter.name:
        this.#name = value.toString("latin1");
        break;
      case letter.version:
        this.#version = value.toString("latin1");
        break;
      case letter.arch:
        this.#arch = value.toString("latin1");
        break;
      case letter.directory:
        this.#directoryEnd = 0;
        if (value.length > 0)
          this.#directoryEnd = this.#append(Buffer.concat([value, Buffer.from("/")]));
        break;
      case letter.file:
        this.#own(this.#append(value));
        break;
    }
  }
  finish() {
    const [name2, version2, arch] = [this.#name, this.#version, this.#arch];
    if (name2 !== "")
      this.#sink.declare({ type: "apk", namespace: null, name: name2, version: version2, arch }, { kind: "paths", owner: name2 });
    this.#name = "";
    this.#version = "";
    this.#arch = null;
    this.#directoryEnd = 0;
  }
  #own(end) {
    this.#sink.own(this.#name, { bytes: this.#path, start: 0, end });
  }
  /** Where the path ends with this behind the directory. */
  #append(part) {
    const end = this.#directoryEnd + part.length;
    if (end > this.#path.length)
      this.#path = Buffer.concat([this.#path, Buffer.alloc(end)]);
    part.copy(this.#path, this.#directoryEnd);
    return end;
  }
};
var InstalledPackages = array(object({ name: string2(), version: string2(), "install-path": string2().nullish() }).nullable().catch(null));
var Installed = union([InstalledPackages, object({ packages: InstalledPackages }).transform(({ packages }) => packages)]);
var composer = {
  type: "composer",
  endings: ["/composer/installed.json"],
  wants: () => "whole",
  read: ({ path, content }, sink) => {
    const installed = Installed.safeParse(parsedJson(content));
    if (!installed.success)
      return "it is no list of Composer's packages";
    const here = parentOf(path);
    for (const found of installed.data) {
      if (found === null)
        continue;
      const [namespace = "", name2, ...others2] = found.name.split("/");
      const directory = resolvedFrom(here, found["install-path"] ?? `../${found.name}`);
      if (name2 === void 0 || others2.length > 0 || directory === null)
        continue;
      sink.declare({ type: "composer", namespace, name: name2, version: found.version, arch: null }, { kind: "directory", directory });
    }
    return null;
  }
};
var Installed2 = object({ name: string2(), version: string2(), files: array(string2()).catch([]) });
var conda = {
  type: "conda",
  endings: [".json"],
  wants: ({ path }) => /(?:^|\/)conda-meta\/[^/]+\.json$/.test(path) ? "whole" : null,
  read: ({ path, content }, sink) => {
    const installed = Installed2.safeParse(parsedJson(content));
    if (!installed.success)
      return "it is no record of conda's";
    const { name: name2, version: version2, files: files2 } = installed.data;
    const prefix = parentOf(parentOf(path));
    sink.declare({ type: "conda", namespace: null, name: name2, version: version2, arch: null }, { kind: "paths", owner: path });
    sink.own(path, spanOf(path));
    for (const file of files2) {
      const resolved = file.startsWith("/") ? null : resolvedFrom(prefix, file);
      if (resolved !== null)
        sink.own(path, spanOf(resolved));
    }
    return null;
  }
};
var root = "var/lib/dpkg/";
var statusPath2 = `${root}status`;
var statusDirectory = `${root}status.d/`;
var sums = ".md5sums";
var listName3 = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*(?::[a-z\d-]+)?)\.list$/;
var debian = {
  type: "deb",
  endings: [],
  directories: [root],
  wants: ({ path }) => path === statusPath2 || path.startsWith(statusDirectory) || listName3.test(path) ? "whole" : null,
  read: ({ path, content }, sink) => {
    const [, listed2] = listName3.exec(path) ?? [];
    const name2 = path.slice(statusDirectory.length);
    if (listed2 !== void 0)
      ownList(listed2, content, sink);
    else if (path === statusPath2)
      return declareAll(content, null, sink);
    else if (name2.endsWith(sums))
      ownSums(name2.slice(0, -sums.length), content, sink);
    else
      return declareAll(content, name2, sink);
    return null;
  }
};
function ownList(owner, bytes, sink) {
  const path = new MovingSpan(bytes);
  for (let start = 0; start < bytes.length; ) {
    const end = endOfLine(bytes, start);
    if (!isWithin(path, start, end))
      ownPath(owner, path, sink);
    path.start = start;
    path.end = end;
    start = end + 1;
  }
  ownPath(owner, path, sink);
}
function endOfLine(bytes, start) {
  let end = start;
  while (end < bytes.length && bytes[end] !== 10)
    end += 1;
  return end;
}
function isWithin({ bytes, start: outerStart, end: outerEnd }, start, end) {
  const length = outerEnd - outerStart;
  if (end - start <= length || bytes[start + length] !== 47)
    return false;
  for (let at = length - 1; at >= 0; at -= 1)
    if (bytes[start + at] !== bytes[outerStart + at])
      return false;
  return true;
}
var movedRoots = ["bin/", "sbin/", "lib/", "lib32/", "lib64/", "libx32/"].map((name2) => Buffer.from(name2));
var newRoot = Buffer.from("usr/");
var moved = Buffer.alloc(512);
function ownPath(owner, { bytes, start, end }, sink) {
  const isRoot = end - start === 2 && bytes[start + 1] === 46;
  if (bytes[start] !== 47 || end - start < 2 || isRoot)
    return;
  sink.own(owner, { bytes, start: start + 1, end });
  if (!isMoved(bytes, start + 1))
    return;
  const length = newRoot.length + end - start - 1;
  if (moved.length < length)
    moved = Buffer.alloc(2 * length);
  newRoot.copy(moved);
  moved.set(bytes.subarray(start + 1, end), newRoot.length);
  sink.own(owner, { bytes: moved, start: 0, end: length });
}
function isMoved(bytes, at) {
  return bytes[at] !== newRoot[0] && movedRoots.some((name2) => startsWith2(bytes, at, name2));
}
function startsWith2(bytes, at, text2) {
  for (let index = 0; index < text2.length; index += 1)
    if (bytes[at + index] !== text2[index])
      return false;
  return true;
}
function ownSums(owner, content, sink) {
  for (const { bytes, start, end } of linesOf(content)) {
    const at = start + 34;
    if (end <= at || bytes[at - 1] !== 32)
      continue;
    const from = bytes[at] === 47 ? at + 1 : bytes[at] === 46 && bytes[at + 1] === 47 ? at + 2 : at;
    sink.own(owner, { bytes, start: from, end });
  }
}
function declareAll(content, file, sink) {
  let isAny = false;
  for (const paragraph of content.toString("latin1").split(/\n(?:[ \t]*\n)+/)) {
    const fields2 = fieldsOf(paragraph);
    const [name2, version2 = ""] = [fields2.get("package"), fields2.get("version")];
    if (name2 === void 0)
      continue;
    isAny = true;
    const status = fields2.get("status");
    if (status !== void 0 && !status.endsWith(" installed"))
      continue;
    const arch = fields2.get("architecture") ?? null;
    const owner = file ?? (fields2.get("multi-arch") === "same" && arch !== null ? `${name2}:${arch}` : name2);
    sink.declare({ type: "deb", namespace: null, name: name2, version: version2, arch }, { kind: "paths", owner });
  }
  return isAny || content.length < 2 ? null : "it has no packages";
}
var wanted = /^(package|status|version|architecture|multi-arch):[ \t]*([^\n]*)$/gim;
function fieldsOf(paragraph) {
  return new Map([...paragraph.matchAll(wanted)].map(([, field = "", value = ""]) => [field.toLowerCase(), value.trim()]));
}
var files = /* @__PURE__ */ new Set(["etc/os-release", "usr/lib/os-release"]);
var distribution = {
  type: "deb",
  endings: ["/os-release"],
  wants: ({ path }) => files.has(path) ? "whole" : null,
  read: ({ content }, sink) => {
    const [, id] = /^ID=["']?([a-z\d._-]+)["']?\s*$/m.exec(content.toString("latin1", 0, 64 * 1024)) ?? [];
    if (id !== void 0)
      sink.distribution(id);
    return null;
  }
};
var Assets = record(string2(), unknown()).catch({});
var Library = object({ runtime: Assets, native: Assets, resources: Assets, runtimeTargets: Assets }).partial().catch({});
var Dependencies2 = object({
  targets: record(string2(), record(string2(), Library).catch({})),
  libraries: record(string2(), object({ type: unknown() }).partial().catch({})).catch({})
});
var mostLibraries = 1e4;
var packageTypes = /* @__PURE__ */ new Set(["package", "runtimepack"]);
var dotnet = {
  type: "nuget",
  endings: [".deps.json"],
  wants: () => "whole",
  read: ({ path, content }, sink) => {
    const told = Dependencies2.safeParse(parsedJson(content));
    if (!told.success)
      return "it is no list of .NET dependencies";
    const { targets, libraries } = told.data;
    const all = Object.values(targets).flatMap((target) => Object.entries(target));
    for (const [key, library] of all.slice(0, mostLibraries))
      if (packageTypes.has(libraries[key]?.type))
        tell(sink, parentOf(path), { key, library });
    return null;
  }
};
function tell(sink, directory, { key, library }) {
  const slash6 = key.lastIndexOf("/");
  if (slash6 <= 0)
    return;
  const name2 = key.slice(0, slash6).replace(/^runtimepack\./, "");
  const owner = `${directory}/${key}`;
  sink.declare({ type: "nuget", namespace: null, name: name2, version: key.slice(slash6 + 1), arch: null }, { kind: "paths", owner });
  for (const path of placesOf2(library)) {
    const place = resolvedFrom(directory, path);
    if (place !== null)
      sink.own(owner, spanOf(place));
  }
}
function* placesOf2({ runtime = {}, native = {}, resources = {}, runtimeTargets = {} }) {
  for (const path of [...Object.keys(runtime), ...Object.keys(native)])
    yield path.slice(path.lastIndexOf("/") + 1);
  for (const path of Object.keys(resources))
    yield path.split("/").slice(-2).join("/");
  yield* Object.keys(runtimeTargets);
}
var maxManifestBytes = 1024 * 1024;
var archiveEndBytes = 64 * 1024;
var Manifest2 = object({ name: string2(), version: string2() });
var node2 = {
  type: "npm",
  endings: ["/package.json", ".zip"],
  wants: ({ path, sizeBytes }) => {
    if (archiveName.test(path))
      return { lastBytes: archiveEndBytes };
    return sizeBytes <= maxManifestBytes && placeOfPackageJson(path)?.kind === "installed" ? "whole" : null;
  },
  read: ({ path, content }, sink) => {
    const [, slug, version2] = archiveName.exec(path) ?? [];
    if (slug !== void 0 && version2 !== void 0) {
      const name2 = nameInArchive(content) ?? (slug.startsWith("@") ? null : slug);
      if (name2 !== null)
        declare({ name: name2, version: version2 }, { kind: "file" }, sink);
      return null;
    }
    const manifest = Manifest2.safeParse(parsedJson(content));
    if (manifest.success)
      declare(manifest.data, { kind: "directory", directory: parentOf(path) }, sink);
    return null;
  }
};
var archiveName = /\/\.?(?:yarn\/(?:berry\/)?)?cache\/(@?[\w.~-]+?)-npm-(\d[\w.+-]*?)-[\da-f]{10}(?:-[\da-f]+)?\.zip$/;
function nameInArchive(end) {
  return /node_modules\/((?:@[\w.~-]{1,200}\/)?[\w.~-]{1,200})\//.exec(end.toString("latin1"))?.[1] ?? null;
}
function declare({ name: name2, version: version2 }, extent, sink) {
  const [first = "", second] = name2.split("/", 2);
  const [namespace, own2] = second === void 0 ? [null, first] : [first, second];
  sink.declare({ type: "npm", namespace, name: own2, version: version2, arch: null }, extent);
}
var fields = /* @__PURE__ */ new Set(["Package", "Version", "Built"]);
var maxBytes4 = 256 * 1024;
var r = {
  type: "cran",
  endings: ["/DESCRIPTION"],
  wants: ({ path, sizeBytes }) => /\/(?:[\w.-]+-)?library\/[^/]+\/DESCRIPTION$/.test(path) && sizeBytes <= maxBytes4 ? "whole" : null,
  read: ({ path, content }, sink) => {
    const found = /* @__PURE__ */ new Map();
    for (const { start, end } of linesOf(content)) {
      const [, field = "", value = ""] = /^([A-Za-z]+):[ \t]*(.*)$/.exec(content.toString("latin1", start, Math.min(end, start + 500))) ?? [];
      if (fields.has(field) && !found.has(field))
        found.set(field, value.trim());
    }
    const [name2, version2] = [found.get("Package"), found.get("Version")];
    if (name2 === void 0 || version2 === void 0 || !found.has("Built"))
      return null;
    sink.declare({ type: "cran", namespace: null, name: name2, version: version2, arch: null }, { kind: "directory", directory: parentOf(path) });
    return null;
  }
};
var entryBytes = 16;
var maxEntries = 65536;
var typeInt32 = 4;
var typeString = 6;
var typeStrings = 8;
var typeTexts = 9;
var tags = {
  name: 1e3,
  version: 1001,
  release: 1002,
  epoch: 1003,
  arch: 1022,
  indexes: 1116,
  names: 1117,
  directories: 1118
};
var slash5 = 47;
function rpmHeader(bytes) {
  if (bytes.length < 8)
    return null;
  const [count, storeBytes] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
  const storeAt = 8 + entryBytes * count;
  if (count > maxEntries || storeAt + storeBytes > bytes.length)
    return null;
  const header = new TagStore(entriesOf(bytes.subarray(8, storeAt)), bytes.subarray(storeAt, storeAt + storeBytes));
  return {
    name: header.text(tags.name),
    version: header.text(tags.version),
    release: header.text(tags.release),
    epoch: header.int(tags.epoch, 0) ?? 0,
    arch: header.text(tags.arch),
    files: () => filesOf(header)
  };
}
function entriesOf(index) {
  const entries = /* @__PURE__ */ new Map();
  for (let at = 0; at < index.length; at += entryBytes)
    entries.set(index.readUInt32BE(at), {
      type: index.readUInt32BE(at + 4),
      offset: index.readUInt32BE(at + 8),
      count: index.readUInt32BE(at + 12)
    });
  return entries;
}
var TagStore = class {
  #entries;
  #store;
  constructor(entries, store) {
    this.#entries = entries;
    this.#store = store;
  }
  /** "" where there is none. */
  text(tag) {
    const [first] = this.texts(tag);
    return first?.toString("latin1") ?? "";
  }
  /** Texts end with a zero each. */
  *texts(tag) {
    const entry = this.#entries.get(tag);
    if (entry === void 0)
      return;
    const isText = entry.type === typeString || entry.type === typeStrings || entry.type === typeTexts;
    let start = entry.offset;
    for (let left = isText ? entry.count : 0; left > 0; left -= 1) {
      const end = this.#store.indexOf(0, start);
      if (end < 0)
        return;
      yield this.#store.subarray(start, end);
      start = end + 1;
    }
  }
  /** Null where there is none. */
  int(tag, index) {
    const entry = this.#entries.get(tag);
    if (entry === void 0 || entry.type !== typeInt32 || index >= entry.count)
      return null;
    const at = entry.offset + 4 * index;
    return at + 4 <= this.#store.length ? this.#store.readUInt32BE(at) : null;
  }
};
function* filesOf(header) {
  const directories2 = [...header.texts(tags.directories)];
  let index = 0;
  for (const name2 of header.texts(tags.names)) {
    const directory = directories2[header.int(tags.indexes, index) ?? -1];
    index += 1;
    if (directory !== void 0 && directory[0] === slash5)
      yield Buffer.concat([directory.subarray(1), name2]);
  }
}
var magic2 = Buffer.from("SQLite format 3\0", "latin1");
var fileHeaderBytes = 100;
var leafPage = 13;
var interiorPage = 5;
var deepest = 20;
var mostColumns = 100;
var mostBytesOfFile = 2;
var SqliteFile = class _SqliteFile {
  isBroken = false;
  #file;
  #pageBytes;
  /** Of a page, what its content may take. */
  #usableBytes;
  #passed = /* @__PURE__ */ new Set();
  #leftBytes;
  constructor(file, pageBytes, reservedBytes) {
    this.#file = file;
    this.#pageBytes = pageBytes;
    this.#usableBytes = pageBytes - reservedBytes;
    this.#leftBytes = mostBytesOfFile * file.length;
  }
  /** Null when it is no SQLite database. */
  static of(file) {
    if (file.length < fileHeaderBytes || !file.subarray(0, magic2.length).equals(magic2))
      return null;
    const told = file.readUInt16BE(16);
    const pageBytes = told === 1 ? 65536 : told;
    const isPowerOfTwo = pageBytes >= 512 && (pageBytes & pageBytes - 1) === 0;
    const reservedBytes = file[20] ?? 0;
    return isPowerOfTwo && pageBytes - reservedBytes >= 480 ? new _SqliteFile(file, pageBytes, reservedBytes) : null;
  }
  /** Rows of a table, in their order; nothing when there is no such table. */
  *rowsOf(table2) {
    for (const [type, name2, , root2] of this.#rows(1, 0))
      if (textOf3(type) === "table" && textOf3(name2) === table2 && typeof root2 === "number")
        return yield* this.#rows(root2, 0);
  }
  *#rows(number2, depth) {
    const page = this.#page(number2);
    if (page === null || depth > deepest || this.#passed.has(number2))
      return this.#break();
    this.#passed.add(number2);
    const at = number2 === 1 ? fileHeaderBytes : 0;
    const type = page[at] ?? 0;
    if (type !== leafPage && type !== interiorPage)
      return this.#break();
    const cells = page.readUInt16BE(at + 3);
    const start = at + (type === leafPage ? 8 : 12);
    if (start + 2 * cells > page.length)
      return this.#break();
    for (let cell = 0; cell < cells && !this.isBroken; cell += 1) {
      const place = page.readUInt16BE(start + 2 * cell);
      if (type === leafPage) {
        const payload = this.#payload(page, place);
        if (payload !== null)
          yield recordOf(payload);
      } else if (place + 4 > page.length)
        this.#break();
      else
        yield* this.#rows(page.readUInt32BE(place), depth + 1);
    }
    if (type === interiorPage && !this.isBroken)
      yield* this.#rows(page.readUInt32BE(at + 8), depth + 1);
  }
  /** A cell's content: a part in the page, the rest in a chain of pages. https://www.sqlite.org/fileformat2.html#b_tree_pages */
  #payload(page, place) {
    const length = varintAt(page, place);
    const row2 = varintAt(page, length.end);
    const most = this.#usableBytes - 35;
    const least = Math.floor((this.#usableBytes - 12) * 32 / 255) - 23;
    const fitting = least + (length.value - least) % (this.#usableBytes - 4);
    const ownBytes = length.value <= most ? length.value : fitting <= most ? fitting : least;
    this.#leftBytes -= length.value;
    if (row2.end + ownBytes > page.length || this.#leftBytes < 0)
      return this.#breakCell();
    const own2 = page.subarray(row2.end, row2.end + ownBytes);
    if (ownBytes === length.value)
      return own2;
    return row2.end + ownBytes + 4 > page.length ? this.#breakCell() : this.#chained(own2, length.value, page.readUInt32BE(row2.end + ownBytes));
  }
  #chained(own2, bytes, first) {
    const pieces = [own2];
    let left = bytes - own2.length;
    for (let next = first; left > 0; ) {
      const page = this.#page(next);
      if (page === null)
        return this.#breakCell();
      const piece = page.subarray(4, Math.min(this.#usableBytes, 4 + left));
      pieces.push(piece);
      left -= piece.length;
      next = page.readUInt32BE(0);
    }
    return Buffer.concat(pieces);
  }
  #page(number2) {
    const end = number2 * this.#pageBytes;
    return number2 >= 1 && end <= this.#file.length ? this.#file.subarray(end - this.#pageBytes, end) : null;
  }
  #break() {
    this.isBroken = true;
  }
  #breakCell() {
    this.isBroken = true;
    return null;
  }
};
function textOf3(value) {
  return Buffer.isBuffer(value) ? value.toString("utf8") : "";
}
function recordOf(payload) {
  const header = varintAt(payload, 0);
  const values = [];
  let place = header.value;
  for (let at = header.end; at < header.value && at < payload.length && values.length < mostColumns; ) {
    const { value: type, end } = varintAt(payload, at);
    const bytes = payload.subarray(place, place + bytesOfType(type));
    values.push(bytes.length < bytesOfType(type) ? null : valueOf2(type, bytes));
    place += bytes.length;
    at = end;
  }
  return values;
}
var integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function bytesOfType(type) {
  return integerBytes[type] ?? Math.max(0, Math.floor((type - 12) / 2));
}
function valueOf2(type, bytes) {
  if (type >= 12)
    return bytes;
  if (type === 8 || type === 9)
    return type - 8;
  return type >= 1 && type <= 5 ? bytes.readIntBE(0, bytes.length) : null;
}
function varintAt(bytes, start) {
  let value = 0;
  for (let at = start; at < start + 8; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128)
      return { value, end: at + 1 };
  }
  return { value: value * 256 + (bytes[start + 8] ?? 0), end: start + 9 };
}
var directories = ["var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/"];
var current = "rpmdb.sqlite";
var others = /* @__PURE__ */ new Map([
  ["Packages", "Berkeley DB"],
  ["Packages.db", "ndb"]
]);
var maxDatabaseBytes = 32 * 1024 * 1024;
var rpm = {
  type: "rpm",
  endings: [`/${current}`, ...[...others.keys()].map((name2) => `/${name2}`)],
  maxBytes: maxDatabaseBytes,
  wants: ({ path }) => {
    const name2 = nameIn(path);
    return name2 === current ? "whole" : name2 !== null && others.has(name2) ? "path" : null;
  },
  read: ({ path, content }, sink) => {
    const format = others.get(nameIn(path) ?? "");
    if (format !== void 0)
      return `its format (${format}) is not known`;
    const database = SqliteFile.of(content);
    if (database === null)
      return "it is no SQLite database";
    let count = 0;
    for (const [, blob] of database.rowsOf("Packages")) {
      const header = Buffer.isBuffer(blob) ? rpmHeader(blob) : null;
      if (header === null)
        continue;
      tell2(header, sink);
      count += 1;
    }
    if (database.isBroken)
      return "its pages do not hold together";
    return count === 0 ? "it has no packages" : null;
  }
};
function nameIn(path) {
  const directory = directories.find((one) => path.startsWith(one));
  return directory === void 0 ? null : path.slice(directory.length);
}
function tell2(header, sink) {
  const { name: name2, release: release3, epoch, arch } = header;
  const version2 = `${epoch === 0 ? "" : `${epoch}:`}${header.version}-${release3}`;
  if (name2 === "gpg-pubkey")
    return;
  const owner = `${name2}-${version2}.${arch}`;
  sink.declare({ type: "rpm", namespace: null, name: name2, version: version2, arch: arch === "" ? null : arch }, { kind: "paths", owner });
  for (const path of header.files())
    sink.own(owner, { bytes: path, start: 0, end: path.length });
}
var fullNamePattern = /^(.+?)-(\d[\w.]*)(?:-[\w.-]+)?$/;
var ruby = {
  type: "gem",
  endings: [".gemspec", "/gem_make.out"],
  wants: ({ path }) => specification.test(path) ? "whole" : extension.test(path) ? "path" : null,
  read: ({ path, content }, sink) => {
    const [, directory, isDefault, file = ""] = specification.exec(path) ?? [];
    if (directory === void 0) {
      declare2(parentOf(path).slice(parentOf(path).lastIndexOf("/") + 1), parentOf(path), sink);
      return null;
    }
    const [, name2, version2] = /^# stub: ([\w.-]+) (\d[\w.]*) /m.exec(content.toString("latin1", 0, 4096)) ?? [];
    const [, fileName = "", fileVersion = ""] = fullNamePattern.exec(file) ?? [];
    const found = { type: "gem", namespace: null, name: name2 ?? fileName, version: version2 ?? fileVersion, arch: null };
    sink.declare(found, { kind: "file" });
    if (isDefault === void 0)
      sink.declare(found, { kind: "directory", directory: `${directory}gems/${file}` });
    return null;
  }
};
var specification = /^((?:.*\/)?)specifications\/(default\/)?([^/]+)\.gemspec$/;
var extension = /(?:^|\/)extensions\/[^/]+\/[^/]+\/[^/]+\/gem_make\.out$/;
function declare2(fullName, directory, sink) {
  const [, name2, version2] = fullNamePattern.exec(fullName) ?? [];
  if (name2 === void 0 || version2 === void 0)
    return;
  sink.declare({ type: "gem", namespace: null, name: name2, version: version2, arch: null }, { kind: "directory", directory });
}
var packageReaders = [
  distribution,
  debian,
  alpine,
  rpm,
  python,
  conda,
  node2,
  ruby,
  composer,
  dotnet,
  r
];
var keyBytes = 4;
var none2 = [];
var PlacedReaders = class {
  #beginnings;
  #endings;
  constructor(readers) {
    const marksOf = (texts) => readers.flatMap((reader) => texts(reader).map((text2) => ({ reader, bytes: markBytes(text2) })));
    this.#beginnings = Map.groupBy(marksOf(({ directories: directories2 = [] }) => directories2), ({ bytes }) => bytes.readUInt32BE(0));
    this.#endings = Map.groupBy(marksOf(({ endings }) => endings), ({ bytes }) => bytes.readUInt32BE(bytes.length - keyBytes));
  }
  /** In the order of the readers, those with the file's directory first. */
  of(path) {
    const { bytes, end } = path;
    if (end < keyBytes)
      return none2;
    const beginnings2 = this.#beginnings.get(bytes.readUInt32BE(0)) ?? none2;
    const endings = this.#endings.get(bytes.readUInt32BE(end - keyBytes)) ?? none2;
    return beginnings2.length + endings.length === 0 ? none2 : readersOf(path, beginnings2, endings);
  }
};
function readersOf(path, beginnings2, endings) {
  return [
    ...beginnings2.filter((mark2) => isAt3(mark2, path, 0)),
    ...endings.filter((mark2) => isAt3(mark2, path, path.end - mark2.bytes.length))
  ].map(({ reader }) => reader);
}
function isAt3({ bytes: mark2 }, { bytes, end }, at) {
  return at >= 0 && at + mark2.length <= end && mark2.compare(bytes, at, at + mark2.length) === 0;
}
function markBytes(text2) {
  return Buffer.from(text2.replaceAll("/", String.fromCharCode(separator)), "latin1");
}
var mostPackages = 5e4;
var mostOwners = 5e4;
var mostPaths = 1e6;
var mostReadBytes = 256 * 1024 * 1024;
var mostProblems = 3;
var longestOwner = 600;
var longestDirectory = 4096;
var PackageCollector = class {
  #kept;
  #readers = new PlacedReaders(packageReaders);
  #declared = [];
  #owners = [];
  #ownerPositions = /* @__PURE__ */ new Map();
  #paths = new OwnedPaths();
  #hasher = new PathHasher();
  #problems = [];
  #distribution = null;
  #reading = null;
  /** The end of a file of which only the end is read. */
  #pieces = [];
  #pieceBytes = 0;
  #readBytes = 0;
  /** `kept` has the file that passes by. */
  constructor(kept) {
    this.#kept = kept;
  }
  /** What could not be read, as sentences without the layer's name. */
  get notes() {
    return this.#problems;
  }
  /** A file with a content begins. */
  start(row2, path, sizeBytes) {
    const readers = this.#readers.of(path);
    this.#reading = readers.length === 0 ? null : this.#readingOf(readers, { path: textOf4(path), sizeBytes }, row2);
  }
  body(piece) {
    if (this.#reading === null || typeof this.#reading.excerpt === "string")
      return;
    this.#pieces.push(Buffer.from(piece));
    this.#pieceBytes += piece.length;
    this.#dropAllBut(this.#reading.excerpt.lastBytes);
  }
  bodyEnd() {
    const reading = this.#reading;
    if (reading === null)
      return;
    this.#reading = null;
    const { reader, file, row: row2, excerpt } = reading;
    const content = typeof excerpt === "string" ? this.#kept.content : this.#takeEnd(excerpt.lastBytes);
    const problem = reader.read({ ...file, content }, this.sinkOf(row2, reader.type));
    if (problem !== null)
      this.#tell(file, problem);
  }
  /** Takes what a file says that is read elsewhere: `row` as it was met in the tar. */
  sinkOf(row2, type) {
    const isBetter = (other) => rankOf(type) < rankOf(this.#owners[other]?.type ?? type);
    let last = { name: "", position: -1 };
    return {
      declare: (found, extent) => this.#declare(row2, found, extent),
      own: (name2, path) => {
        if (name2 !== last.name || last.position < 0)
          last = { name: name2, position: this.#positionOf({ type, name: name2 }) };
        if (last.position < 0 || this.#paths.count >= mostPaths)
          return;
        this.#paths.add(this.#hasher.of(path.bytes, path.start, path.end), last.position, isBetter);
      },
      distribution: (id) => {
        if (/^[a-z\d._-]{1,50}$/.test(id))
          this.#distribution = { row: row2, id };
      }
    };
  }
  /** What was said, with rows of the listing in place of those that were met; what is said by rows that are not in it is forgotten. */
  finish(listing, placesOf3) {
    if (this.#declared.length + this.#owners.length === 0 && this.#distribution === null)
      return noPackages;
    const rows2 = this.#declared.map(({ row: row2 }) => row2);
    const places = placesOf3(new Set(this.#distribution === null ? rows2 : [...rows2, this.#distribution.row]));
    const declared = this.#declared.flatMap(({ row: row2, ...one }) => {
      const place2 = places.get(row2);
      return place2 === void 0 ? [] : [{ ...one, row: place2 }];
    });
    const place = places.get(this.#distribution?.row ?? -1);
    const distribution2 = this.#distribution === null || place === void 0 ? null : { ...this.#distribution, row: place };
    const ownerOfRow = this.#ownersIn(listing);
    return { distribution: distribution2, declared, owners: this.#owners, ownerOfRow, elsewhere: this.#paths.rest() };
  }
  #readingOf(readers, file, row2) {
    for (const reader of readers) {
      const excerpt = reader.wants(file);
      if (excerpt === null)
        continue;
      const bytes = excerpt === "path" ? 0 : excerpt === "whole" ? file.sizeBytes : Math.min(file.sizeBytes, excerpt.lastBytes);
      if (bytes <= (reader.maxBytes ?? maxFileBytes2) && this.#readBytes + bytes <= mostReadBytes) {
        this.#readBytes += bytes;
        if (excerpt === "whole")
          this.#kept.want();
        return { reader, file, row: row2, excerpt };
      }
      this.#tell(file, "it is too large");
      return null;
    }
    return null;
  }
  #dropAllBut(lastBytes) {
    while (this.#pieceBytes - (this.#pieces[0]?.length ?? 0) >= lastBytes)
      this.#pieceBytes -= this.#pieces.shift()?.length ?? 0;
  }
  #takeEnd(lastBytes) {
    const all = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#pieceBytes = 0;
    return all.subarray(Math.max(0, all.length - lastBytes));
  }
  #tell({ path }, problem) {
    if (this.#problems.length < mostProblems)
      this.#problems.push(`its package database /${path} is not read: ${problem}`);
  }
  #declare(row2, found, extent) {
    if (this.#declared.length >= mostPackages || !isSound(found))
      return;
    if (extent.kind === "directory" && extent.directory.length > longestDirectory)
      return;
    if (extent.kind === "paths" && extent.owner.length > longestOwner)
      return;
    this.#declared.push({ row: row2, package: found, extent });
  }
  #positionOf(owner) {
    const key = `${owner.type} ${owner.name}`;
    const known = this.#ownerPositions.get(key);
    if (known !== void 0)
      return known;
    if (this.#owners.length >= mostOwners || owner.name.length > longestOwner)
      return -1;
    this.#ownerPositions.set(key, this.#owners.length);
    return this.#owners.push(owner) - 1;
  }
  #ownersIn(listing) {
    if (this.#paths.count === 0)
      return noPackages.ownerOfRow;
    const hashes = pathHashes(listing);
    const ownerOfRow = new Uint32Array(listing.count);
    for (let row2 = 0; row2 < listing.count; row2 += 1) {
      const hash = hashes[row2] ?? -1;
      if (hash >= 0)
        ownerOfRow[row2] = 1 + this.#paths.take(hash);
    }
    this.#addBytecode(listing, hashes, ownerOfRow);
    return ownerOfRow;
  }
  /** Bytecode of a module belongs to the module's package, whoever compiled it. */
  #addBytecode(listing, hashes, ownerOfRow) {
    const cursor = new PathCursor(listing);
    while (cursor.next()) {
      const isOne = cursor.path[cursor.pathBytes - 1] === lastOfBytecode && (hashes[cursor.row] ?? -1) >= 0;
      if (!isOne || ownerOfRow[cursor.row] !== 0)
        continue;
      const source = sourceOfBytecode(cursor.path.subarray(0, cursor.pathBytes));
      const owner = source === null ? -1 : this.#paths.take(this.#hasher.of(source, 0, source.length));
      const type = this.#owners[owner]?.type;
      if (type !== void 0 && !isOfSystem(type))
        ownerOfRow[cursor.row] = 1 + owner;
    }
  }
};
var bytecodeDirectory = Buffer.from("__pycache__\0");
var bytecodeEnd = Buffer.from(".pyc");
var lastOfBytecode = 99;
function sourceOfBytecode(path) {
  if (!path.subarray(-bytecodeEnd.length).equals(bytecodeEnd))
    return null;
  const name2 = path.lastIndexOf(separator) + 1;
  const directory = name2 - bytecodeDirectory.length;
  if (directory < 0 || bytecodeDirectory.compare(path, directory, name2) !== 0)
    return null;
  const stem = path.subarray(name2, path.indexOf(46, name2));
  return Buffer.concat([path.subarray(0, directory), stem, Buffer.from(".py")]);
}
function textOf4({ bytes, end }) {
  return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(separator), "/");
}
var LayerLister = class {
  /** Why the layer cannot be listed, as the rest of a sentence; null while all is well. */
  problem = null;
  #rows = new ListingBuilder();
  #path = new CleanPath();
  #link = new CleanPath();
  #offsets = new CompressedOffsets();
  #kept = new KeptFile();
  #packages = new PackageCollector(this.#kept);
  #facts = new FactCollector(this.#offsets, this.#packages, this.#kept);
  #hasher;
  /** The row whose content is read; -1 for members that are no files. */
  #row = -1;
  /** Where in the compressed layer the content starts. */
  #bodyStart = 0;
  #cutPaths = 0;
  constructor(hasher) {
    this.#hasher = hasher;
  }
  /** Must be called before the scanner is fed with a chunk: how far decompression has come when it is passed. */
  startChunk(bytes, compressedEnd) {
    this.#offsets.startChunk(bytes, compressedEnd);
  }
  member(member, bodyOffset) {
    this.#row = -1;
    const kind = kindOf2(member);
    const path = this.#path.read(member.path, member.pathBytes);
    if (path.end > maxPathBytes)
      this.#cutPaths += 1;
    path.cutTo(maxPathBytes);
    const mark2 = takeMark(path);
    if (kind === null || mark2 === null)
      return;
    if (mark2 === 0)
      this.#addEntry(member, kind, bodyOffset);
    else
      this.#rows.add({ ...nothing5, path, kind: kindCode.absent | mark2 });
    if (this.#rows.textBytes > maxAllPathBytes)
      this.problem = `its file names add up to more than ${maxAllPathBytes} bytes`;
  }
  body(piece) {
    if (this.#row < 0)
      return;
    this.#hasher.add(piece);
    this.#kept.add(piece);
    this.#facts.body(piece);
    this.#packages.body(piece);
  }
  bodyEnd(offset) {
    if (this.#row < 0)
      return;
    this.#rows.setCompressedSize(this.#row, this.#offsets.at(offset) - this.#bodyStart);
    this.#rows.setHash(this.#row, this.#hasher.finish());
    this.#facts.bodyEnd();
    this.#packages.bodyEnd();
  }
  finish(sample) {
    const listing = this.#rows.finish();
    const placesOf3 = (rows2) => this.#rows.placesOf(rows2);
    const facts = { ...this.#facts.finish(listing, placesOf3), zstdBytes: sample?.finish() ?? null };
    return { ...listing, facts, packages: this.#packages.finish(listing, placesOf3) };
  }
  /** What is not exact about the listing, as sentences. */
  notes() {
    const cut = `${this.#cutPaths} of its paths are longer than ${maxPathBytes} bytes and were cut`;
    return [...this.#cutPaths === 0 ? [] : [cut], ...this.#packages.notes];
  }
  #addEntry(member, kind, bodyOffset) {
    const { sizeBytes, mode, uid, gid } = member;
    const row2 = this.#rows.add({
      path: this.#path,
      link: kind === kindCode.hardLink ? this.#linkOf(member) : null,
      kind,
      // Very old tars have directories with a body, which nobody unpacks.
      sizeBytes: kind === kindCode.file ? sizeBytes : 0,
      mode,
      uid,
      gid,
      xattrs: hashOfXattrs(member.xattrs)
    });
    if (kind === kindCode.file && sizeBytes > 0) {
      this.#row = row2;
      this.#bodyStart = this.#offsets.at(bodyOffset);
      this.#hasher.start(sizeBytes);
      this.#kept.start();
      this.#facts.start(row2, this.#path, { sizeBytes, bodyOffset });
      this.#packages.start(row2, this.#path, sizeBytes);
    } else if (kind === kindCode.symbolicLink) {
      this.#hasher.start(member.linkBytes);
      this.#hasher.add(member.link.subarray(0, member.linkBytes));
      this.#rows.setHash(row2, this.#hasher.finish());
    } else if (kind === kindCode.characterDevice || kind === kindCode.blockDevice)
      this.#rows.setHash(row2, [member.deviceMajor, member.deviceMinor]);
  }
  #linkOf(member) {
    const link = this.#link.read(member.link, member.linkBytes);
    link.cutTo(maxPathBytes);
    return link;
  }
};
var nothing5 = { link: null, sizeBytes: 0, mode: 0, uid: 0, gid: 0, xattrs: 0 };
function kindOf2({ type, path, pathBytes }) {
  switch (type) {
    case typeOf.oldFile:
      return path[pathBytes - 1] === 47 ? kindCode.directory : kindCode.file;
    case typeOf.file:
    case typeOf.contiguousFile:
    case typeOf.gnuSparse:
      return kindCode.file;
    case typeOf.hardLink:
      return kindCode.hardLink;
    case typeOf.symbolicLink:
      return kindCode.symbolicLink;
    case typeOf.characterDevice:
      return kindCode.characterDevice;
    case typeOf.blockDevice:
      return kindCode.blockDevice;
    case typeOf.directory:
      return kindCode.directory;
    case typeOf.fifo:
      return kindCode.fifo;
  }
  return null;
}
var whiteoutPrefix = ".wh.";
var aufsPrefix = ".wh..wh.";
function takeMark(path) {
  if (path.bytes[path.nameStart] !== 46 || path.end - path.nameStart < whiteoutPrefix.length)
    return 0;
  const name2 = path.bytes.toString("latin1", path.nameStart, path.end);
  if (!name2.startsWith(whiteoutPrefix))
    return 0;
  if (name2 === ".wh..wh..opq") {
    path.dropName();
    return opaqueMark;
  }
  if (name2.startsWith(aufsPrefix) || [".wh.", ".wh..", ".wh..."].includes(name2))
    return null;
  path.dropNameStart(whiteoutPrefix.length);
  return whiteoutMark;
}
async function startAnalysis(layer, options) {
  const lister = new LayerLister(new BodyHasher());
  const scanner = new TarScanner(lister, { maxMembers: options.limits.maxEntries });
  let tarHash = null;
  let sample = null;
  const decoder = new LayerDecoder(layer, {
    onStart: (sniffed) => {
      sample = sniffed === "none" ? new ZstdSample() : null;
      tarHash = hashOf(layer, sniffed);
    },
    onChunk: (chunk, compressedEnd) => {
      lister.startChunk(chunk.length, compressedEnd);
      scanner.feed(chunk);
      sample?.add(chunk);
      if (lister.problem !== null)
        scanner.stop(lister.problem);
    },
    onBytes: (bytes) => void tarHash?.update(bytes),
    nextStop: () => scanner.nextBorder,
    limits: options.limits.decompression,
    largeWindow: options.largeWindow
  });
  const end = async () => {
    const reading = await decoder.end();
    const { compression, uncompressedBytes } = reading;
    const tarDigest = reading.problem === null && tarHash !== null ? `${algorithmOf(layer)}:${tarHash.digest("hex")}` : null;
    scanner.finish();
    const problem = reading.problem ?? scanner.problem;
    const notes = lister.notes();
    if (problem !== null)
      return { compression, uncompressedBytes, listing: null, contentDigest: null, problem, notes, tarDigest };
    const listing = lister.finish(sample);
    const contentDigest = digestOfContent(listing);
    return { compression, uncompressedBytes, listing, contentDigest, problem, notes, tarDigest };
  };
  return { write: async (chunk) => await decoder.write(chunk), end, close: () => decoder.close() };
}
function hashOf({ diffId, digest }, compression) {
  if (diffId == null || compression === "none" && digest === diffId)
    return null;
  return createHash3(algorithmOf({ diffId }));
}
function algorithmOf({ diffId }) {
  return diffId == null ? "" : diffId.slice(0, diffId.indexOf(":"));
}
function memoryOf({ listing }) {
  if (listing === null)
    return [];
  const { packages, facts: _facts, count: _count, isCut: _isCut, ...columns } = listing;
  const all = [
    ...Object.values(columns),
    packages.ownerOfRow,
    packages.elsewhere.hashes,
    packages.elsewhere.owners
  ];
  const buffers = all.flatMap(({ buffer }) => buffer instanceof ArrayBuffer && buffer.byteLength > 0 ? [buffer] : []);
  return [...new Set(buffers)];
}
var port = parentPort;
if (port === null)
  throw new Error("this is no program of its own");
var tell3 = (message, memory = []) => port.postMessage(message, memory);
var taker = null;
var beginTurn = () => {
};
async function largeWindow() {
  const turn = new Promise((resolve) => beginTurn = resolve);
  tell3({ kind: "wants-turn" });
  await turn;
  return () => {
  };
}
async function take(message) {
  switch (message.kind) {
    case "begin":
      taker = await startAnalysis(message.layer, { limits: message.limits, largeWindow });
      return;
    case "bytes":
      await taker?.write(Buffer.from(message.buffer, 0, message.bytes));
      tell3({ kind: "taken", buffer: message.buffer }, [message.buffer]);
      return;
    case "end": {
      if (taker === null)
        return;
      const analysed = await taker.end();
      taker.close();
      taker = null;
      tell3({ kind: "analysed", analysed }, memoryOf(analysed));
      return;
    }
    case "turn":
      return beginTurn();
  }
}
var done = Promise.resolve();
function fail(error2) {
  setImmediate(() => {
    throw error2;
  });
}
port.on("message", (message) => {
  if (message.kind === "turn")
    beginTurn();
  else
    done = done.then(async () => await take(message)).catch(fail);
});
/*! Bundled license information:

smol-toml/dist/error.js:
smol-toml/dist/primitive.js:
smol-toml/dist/date.js:
smol-toml/dist/extract.js:
smol-toml/dist/util.js:
smol-toml/dist/struct.js:
smol-toml/dist/parse.js:
smol-toml/dist/stringify.js:
smol-toml/dist/index.js:
  (*!
   * Copyright (c) Squirrel Chat et al., All rights reserved.
   * SPDX-License-Identifier: BSD-3-Clause
   *
   * Redistribution and use in source and binary forms, with or without
   * modification, are permitted provided that the following conditions are met:
   *
   * 1. Redistributions of source code must retain the above copyright notice, this
   *    list of conditions and the following disclaimer.
   * 2. Redistributions in binary form must reproduce the above copyright notice,
   *    this list of conditions and the following disclaimer in the
   *    documentation and/or other materials provided with the distribution.
   * 3. Neither the name of the copyright holder nor the names of its contributors
   *    may be used to endorse or promote products derived from this software without
   *    specific prior written permission.
   *
   * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
   * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
   * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
   * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
   * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
   * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
   * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
   * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
   * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
   * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
   *)
*/
