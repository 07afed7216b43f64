import { parentPort } from "node:worker_threads";
import { createGunzip } from "node:zlib";
import { crc32 } from "node:zlib";
var flag = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
var deflateMethod = 8;
function* readGzipHeader(input) {
  const magic = yield* readNumber(input, 2);
  if (magic !== 35615)
    return "incorrect header check";
  const methodAndFlags = yield* readNumber(input, 2);
  const flags = methodAndFlags >>> 8;
  if ((methodAndFlags & 255) !== deflateMethod)
    return "unknown compression method";
  if ((flags & flag.reserved) !== 0)
    return "unknown header flags set";
  let crc = 0;
  const add = (piece) => {
    if ((flags & flag.headerCrc) !== 0)
      crc = crc32(piece, crc);
  };
  add(Uint8Array.of(31, 139, deflateMethod, flags));
  yield* passBytes(input, 6, add);
  if ((flags & flag.extra) !== 0) {
    const size = yield* readNumber(input, 2);
    add(Uint8Array.of(size & 255, size >>> 8));
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
function* readNumber(input, size) {
  let number = 0;
  for (let index = 0; index < size; index += 1) {
    while (input.at === input.end)
      yield false;
    number += (input.bytes[input.at] ?? 0) * 256 ** index;
    input.passTo(input.at + 1);
  }
  return number;
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
var inflateModule = "AGFzbQEAAAABJAdgAAF/YAAAYAF/AX9gAX8AYAN/f38Bf2ADf39/AGACf38BfwIQAQNlbnYGbWVtb3J5AgMnJwMZGAQBAQAAAAICAwIBAQIAAgADAAAAAAUGAQZqFX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwefARAHaW5wdXRBdAATCWlucHV0U2l6ZQASCG91dHB1dEF0ABEGdG9sZEF0AAMFc3BhbnMABAhzcGFuU2l6ZQAFBnNwYW5BdAAGBXJlc2V0AAsHcmVzdGFydAAKCHNldElucHV0AAgGcGFzc1RvABAFc2xpZGUABw1hZGRUb0NoZWNrc3VtAAEIY2hlY2tzdW0AFANydW4ACQZtZW1vcnkCAAgBAgwBAQryMRjdBQEKf0HAC0EAQcAA/AsAA0AgAiADSgRAIAEgA2otAABBAnRBwAtqIgQgBCgCAEEBajYCACADQQFqIQMMAQsLQQAhAwNAIANBwABJBEAgA0GADGogBjYCACAGIANBwAtqKAIAaiEGIANBBGohAwwBCwtBACEDA0AgAiADSgRAIAEgA2otAABBAnRBgAxqIgQoAgAiBUEBdEHADGogAzsBACAEIAVBAWo2AgAgA0EBaiEDDAELCyACQcALKAIAayEHQQEhA0EBIQEDQCABQQ9MBEAgA0EBdCABQQJ0QcALaigCAGsiA0EATgRAIAFBAWohAQwCCwsLIANBAEgEQEEADwsgB0EASiADQQBKcQR/IAAEf0HECygCACAHRwVBAQsFQQALBEBBAA8LIAMhBSAAQQFGBH9BgDQFQYAkQYAgIABBAkYbCyEEIABBAUYEf0ELBUEIQQcgAEECRhsLIQogAkEBdEHADGoiDCAHQQF0ayEGQQAhAkEBIQEDQCABIApMBEAgAUECdEHAC2ooAgAiCQRAIAIhAwNAIAEgA0oEQEEEIAN0IQsgBCECA0AgAiAEIAtqSQRAIAIgC2ogAv0ABAD9CwQAIAJBEGohAgwBCwsgA0EBaiEDDAELCyABIQIDQCAJQQBKBEAgBCAIQQJ0aiAAQQFGBH9BgBMFQYAcQYASIABBAkYbCyAGLwEAQQJ0aigCACABQYECbGpBgARqNgIAIAZBAmohBkGAgICAeCAIQQEgAXRBAWtzZ3YiAyAIIANBAWtxciEIIAlBAWshCQwBCwsLIAFBAWohAQwBCwsgBwRAIAVBAEoEQCAEQYGGAjYCBAsFIARBgYYCQYEGIAAbNgIACwNAIAIgCkgEQEEEIAJ0IQMgBCEBA0AgASADIARqSQRAIAEgA2ogAf0ABAD9CwQAIAFBEGohAQwBCwsgAkEBaiECDAELCyAGIAxJBEAgACAGIAgQFQtBAQu5AQEFfyMIIwwiAWtBwCVrIQADQCAAQRBOBEAjAEHA5ZEBRgRAQYDAkAEjAEHAJWtBwCX8CgAAQcDlkAEkAAsgAEHA5ZEBIwBrIgIgACACSBtBcHEiBCMAaiECA0AjACACSQRAIwAgAf0ABAAjAEHAJWsiA/0ABAD9USAD/QAEkAsgA/0ABNAO/VEgA/0ABLAT/VH9Uf0LBAAgAUEQaiEBIwBBEGokAAwBCwsgACAEayEADAELCyABJAwLBAAQFwsFAEGYCAsEAEEECwYAQYCAIAsOACAAQcCCImxBgIEFaguiAQEDfxABIwhBgIACIwgjCWsiASABQYCAAk4bIgFrIgIgAEHAgiJsQYCBBWoiA2shACADIAIgAfwKAAAjCCAAayQIIwwgAGskDCADIwsgAGsiASABIANIGyQLIAMkCSADQYCAImokCkGYCCMINgIAQZwIIwM2AgBBoAgjDTYCAEGkCCMONgIAQagIIwUjA0GAgAFrrHxCA4YjB6x9uTkDACAAC18AIwUjBEGAgAFrrHwkBUH4/wAjBEEIaykDADcDAEGAgAEkAyAAQYCAAWokBEGYCCMINgIAQZwIQYCAATYCAEGgCCMNNgIAQaQIIw42AgBBqAgjBUIDhiMHrH25OQMAC2MBAX8jCCAATgRAQQEhAQVBfyEBA0AgAUF/RgRAIAAQDiEBDAELCwtBmAgjCDYCAEGcCCMDNgIAQaAIIw02AgBBpAgjDjYCAEGoCCMFIwNBgIABa6x8QgOGIwesfbk5AwAgAQt1AEEAJAFBACQCQgAkBkEAJAcjCCQMIwwkC0HA5ZABJABBgMCQAUEAQcAl/AsAQYDAkAFBfzYCAEEAJA1BACQOQZgIIwg2AgBBnAgjAzYCAEGgCEEANgIAQaQIQQA2AgBBqAgjBSMDQYCAAWusfEIDhrk5AwALmQEAQYCAASQEQYCAASQDQgAkBUGAgQUkCEGAgQUkCUGAgSckCkEAJAFBACQCQgAkBkEAJAdBgIEFJAxBgIEFJAtBwOWQASQAQYDAkAFBAEHAJfwLAEGAwJABQX82AgBBACQNQQAkDkGYCEGAgQU2AgBBnAhBgIABNgIAQaAIQQA2AgBBpAhBADYCAEGoCEQAAAAAAAAAADkDAAukBwIJfwN+IwNBA3QjB2tBAmsiBiMEQRhrQQN0IghKIwgiAyAATnIEQEF/DwsjCyEJQbAIIAM2AgBBtAhBADYCAEG4CEEANgIAQX8hByAGQQN2KQMAIAZBB3GsiEL8P4OnKAKANCEFA0ACQCAGIAhKDQAgACADTA0AIAZBA3YpAwAgBkEHcayIIQsgBUEASARAIAMgBUEQdjoAACADQQFqIQMgBiAFQT9xaiEGIAsgBa2IIgtC/D+DpygCgDQiBUEASARAIAMgBUEQdjoAACADQQFqIQMgBiAFQT9xaiEGIAsgBa2IIgtC/D+DpygCgDQiBUEASARAIAMgBUEQdjoAACADQQFqIQMgBiAFQT9xaiEGIAsgBa2IQvw/g6coAoA0IQUMBAsLCyAFQYCAAnEEQCAFQYCAAXFFDQEgC0ILiKdBASAFQQh2dEEBa3FBAnYgBUEQdmpBAnRBgDRqKAIAIgVBAEgEQCADIAVBEHY6AAAgA0EBaiEDIAYgBUE/cWohBiALIAWtiEL8P4OnKAKANCEFDAMLIAVBgIACcQ0BC0GwCCADNgIAQbQIIAU2AgAgAyALQnwgBa0iCoZCf4WDIAVBCHatiKcgBUEQdmpqIQIgBiAFQT9xaiIGQQN2KQMAIAZBB3GsiCEMIAsgCohC/AeDpygCgCQiAUGAgAJxBEAgAUGAgAFxBEAgDEIIiKdBASABQQh2dEEBa3FBAnYgAUEQdmpBAnRBgCRqKAIAIQELIAFBgIACcQRAQQ0hBwwCCwtBuAggATYCACAGIAFBP3FqIQYgAyAMQnwgAa0iCoZCf4WDIAFBCHatiKcgAUEQdmoiBGsgCUgEQEEOIQcMAQsgDCAKiEL8P4OnKAKANCEFIAMgBGshASAEQRBOBEAgAyAB/QAEAP0LBAAgAyAB/QAEEP0LBBAgA0EgaiEDA0AgAiADSgRAIAMgAUEgaiIB/QAEAP0LBAAgAyAB/QAEEP0LBBAgA0EgaiEDDAELCwUgBEEBRgRAIAExAABCgYKEiJCgwIABfiEKA0AgAyAKNwMAIAIgA0EIaiIDSg0ACwVBCCAEIARBCE4bIQQDQCADIAEpAwA3AwAgASAEaiEBIAIgAyAEaiIDSg0ACwsLIAIhAwwBCwsgA0GwCCgCAGskDUG0CCgCAEE/cUG4CCgCAEE/cWokDiADJAggBkECaiIBQQN2IgBBB2okAyAAKQMAIAFBB3EiAKyIJAZBOCAAayQHIAcL2wQCBX8BfgNAIwMjBEgjB0E4SHEEQCMGIwMxAAAjB6yGhCQGIwNBAWokAyMHQQhqJAcMAQsLIwZCAoYiBUL8P4OnKAKANCIAQYCAAXEEQCAFQguIp0EBIABBCHZ0QQFrcUECdiAAQRB2akECdEGANGooAgAhAAsgAEE/cSICIwdKBEBBAA8LIwhBAWohAyAAQQBIBEAjCCAAQRB2OgAABSAAQYCAAnEEQCAAQYCABnFBgIAGRwRAQQwPCyMGIAKsiCQGIwcgAmskB0EAJAFBfw8FIwggBUJ8IACthkJ/hYMgAEEIdq2IpyAAQRB2amohAyAFIAKsiCIFQvwHg6coAoAkIgBBgIABcQRAIAVCCIinQQEgAEEIdnRBAWtxQQJ2IABBEHZqQQJ0QYAkaigCACEACyACIABBP3FqIgIjB0oEQEEADwsgAEGAgAJxBEBBDQ8LIwsjCCAFQnwgAK2GQn+FgyAAQQh2rYinIABBEHZqIgRrSgRAQQ4PCyMIIgAgBGshASAEQRBOBEAgACAB/QAEAP0LBAAgACAB/QAEEP0LBBAgAEEgaiEAA0AgACADSARAIAAgAUEgaiIB/QAEAP0LBAAgACAB/QAEEP0LBBAgAEEgaiEADAELCwUgBEEBRgRAIAExAABCgYKEiJCgwIABfiEFA0AgACAFNwMAIAMgAEEIaiIASg0ACwVBCCAEIARBCE4bIQQDQCAAIAEpAwA3AwAgASAEaiEBIAMgACAEaiIASg0ACwsLCwsjBiACrIgkBiMHIAJrJAcgAiQOIAMjCGskDSADJAhBfwviCAECfwJAAkACQAJAAkACQAJAAkAjAQ4HAAECAwQFBgcLAn8jAgRAIwYjB0EHcSIArIgkBiMHIABrJAcjAyMHQQN1ayQDQgAkBkEAJAdBByQBQQMMAQsjB0EDSARAA0AjAyMESCMHQThIcQRAIwYjAzEAACMHrIaEJAYjA0EBaiQDIwdBCGokBwwBCwsLQQAjB0EDSA0AGiMGp0EBcSMGQgGIJAYjB0EBayQHJAIjBqdBA3EhACMGQgKIJAYjB0ECayQHAkACQAJAAkAgAA4DAAECAwsjBiMHQQdxIgCsiCQGIwcgAGskB0EBJAFBfwwDCyMURQRAQcAIQQhBkAH8CwBB0AlBCUHwAPwLAEHACkEHQRj8CwBB2ApCiJCgwICBgoQINwAAQeAKQQVBIPwLAEEBQcAIQaACEAAaQQJB4ApBIBAAGkEBJBQLQQYkAUF/DAILQQMkAUF/DAELQQQLDwsjB0EgSARAA0AjAyMESCMHQThIcQRAIwYjAzEAACMHrIaEJAYjA0EBaiQDIwdBCGokBwwBCwsLAn9BACMHQSBIDQAaIwanQf//A3EhACMGQhCIJAYjB0EQayQHIwanQf//A3EhASMGQhCIJAYjB0EQayQHQQUgAEH//wNzIAFHDQAaIAAkD0ECJAFBfwsPC0EBJA1BCCQOAn8DQCMPQQBKBEBBASMIIABODQIaQQIjCCMKTg0CGiMHQQBKBEAjBqdB/wFxIQEjBkIIiCQGIwdBCGskByMIIAE6AAAjCEEBaiQIIw9BAWskDwwCC0IAJAZBACMPIgEjBCMDayICIAEgAkgbIgEgACMKIgIgACACSBsjCGsiAiABIAJIGyIBRQ0CGiMIIwMgAfwKAAAjCCABaiQIIwMgAWokAyMPIAFrJA8MAQsLQQAkAUEBQX8jCCAAThsLDwsjB0EOSARAA0AjAyMESCMHQThIcQRAIwYjAzEAACMHrIaEJAYjA0EBaiQDIwdBCGokBwwBCwsLAn9BACMHQQ5IDQAaIwanQR9xIwZCBYgkBiMHQQVrJAdBgQJqJBAjBqdBH3EjBkIFiCQGIwdBBWskB0EBaiQRIwanQQ9xIwZCBIgkBiMHQQRrJAdBBGokEkEGIxFBHkojEEGeAkpyDQAaQYALQQBBE/wLAEEAJBNBBCQBQX8LDwsCfwNAIxMjEkgEQCMHQQNIBEADQCMDIwRIIwdBOEhxBEAjBiMDMQAAIweshoQkBiMDQQFqJAMjB0EIaiQHDAELCwtBACMHQQNIDQIaIxNBgAhqLQAAQYALaiMGp0EHcSMGQgOIJAYjB0EDayQHOgAAIxNBAWokEwwBCwtBB0EAQYALQRMQAEUNABpBACQTQQUkAUF/Cw8LEA8PCyAAQQJrIgEjCiICIAEgAkgbIQJBfyEBA0AjAUEGRiABQX9GcQRAIAIQDCIBQX9GBEACQEEBIQEjCCAATg0AQQIhASMIIwpODQAQDSEBDAMLCwsLIAEPC0EDC+8CAQR/IxAjEWohAANAIxMgAEgEQANAIwMjBEgjB0E4SHEEQCMGIwMxAAAjB6yGhCQGIwNBAWokAyMHQQhqJAcMAQsLIwanQf8AcUECdCgCgCAiAUH/AXEiAiMHSgRAQQAPCyABQRB2IgFBEEkEQCMGIAKsiCQGIwcgAmskByMTQcAIaiABOgAAIxNBAWokEwwCCyMHIAFBEEYEf0ECBUEDQQcgAUERRhsLIgMgAmpIBEBBAA8LIwYgAqyIJAYjByACayQHIxNFIAFBEEZxBEBBCA8LIwanQQEgA3RBAWtxIQIjBiADrIgkBiMHIANrJAdBC0EDIAFBEkYbIAJqIgIjE2ogAEoEQEEIDwsjE0HACGogAUEQRgR/IxNBvwhqLQAABUEACyAC/AsAIxMgAmokEwwBCwsCf0EJQcAKLQAARQ0AGkEAJBRBCkEBQcAIIxAQAEUNABpBC0ECIxBBwAhqIxEQAEUNABpBBiQBQX8LCz8AIAAkA0GYCCMINgIAQZwIIwM2AgBBoAgjDTYCAEGkCCMONgIAQagIIwUjA0GAgAFrrHxCA4YjB6x9uTkDAAsGAEGAgQULBgBBgIAECwYAQYCAAQsKABABIwwjCBAWC4cDAQp/IABBAUYEf0GANAVBgCRBgCAgAEECRhsLIQNBASAAQQFGBH9BCwVBCEEHIABBAkYbCyIGdEEBayEIIAMhBCAGIQVBfyEHIAZBAWohCgNAIApBD0wEQCAKQQJ0QcALaigCACEJA0AgCUEASgRAIAIgCHEgB0cEQCAEQQQgBXRqIQRBASAKIAZrIgV0IAlrIQsDQCALQQBKBEAgC0EBdCAFIAZqQQJ0QcQLaigCAGshCyAFQQFqIQUMAQsLIAMgAiAIcSIHQQJ0aiAEIANrQQJ2QRB0QYCEA2ogBUEIdGogBmo2AgALIABBAUYEf0GAEwVBgBxBgBIgAEECRhsLIAEvAQBBAnRqKAIAIApBgQJsakGABGohDCACIAZ1IQsDQCALQQEgBXRIBEAgBCALQQJ0aiAMNgIAIAtBASAKIAZrdGohCwwBCwsgAUECaiEBQYCAgIB4IAJBASAKdEEBa3NndiILIAIgC0EBa3FyIQIgCUEBayEJDAELCyAKQQFqIQoMAQsLC/QFAwJ/AX4Be0F/IQMgASAAa0HAJU4EQEEAIQMjAEEAQcAl/AsAIwAhAgNAIAIjAEHAJWpJBEAgA60gAP0ABAAgAkHAJWsiA/0ABAD9USAD/QAEkAsgA/0ABNAO/VEgA/0ABLAT/VH9USIF/R0AhSIEQjiIp0ECdEGAgJABaigCACAEQjCIp0H/AXFBAnRBgIiQAWooAgAgBEIoiKdB/wFxQQJ0QYCQkAFqKAIAIARCIIinQf8BcUECdEGAmJABaigCACAEQhiIp0H/AXFBAnRBgKCQAWooAgAgBEIQiKdB/wFxQQJ0QYCokAFqKAIAIASnQf8BcUECdEGAuJABaigCACAEQgiIp0H/AXFBAnRBgLCQAWooAgBzc3Nzc3NzrSAF/R0BhSIEQjiIp0ECdEGAgJABaigCACAEQjCIp0H/AXFBAnRBgIiQAWooAgAgBEIoiKdB/wFxQQJ0QYCQkAFqKAIAIARCIIinQf8BcUECdEGAmJABaigCACAEQhiIp0H/AXFBAnRBgKCQAWooAgAgBEIQiKdB/wFxQQJ0QYCokAFqKAIAIASnQf8BcUECdEGAuJABaigCACAEQgiIp0H/AXFBAnRBgLCQAWooAgBzc3Nzc3NzIQMgAEEQaiEAIAJBEGohAgwBCwsLA0AgAEEIaiICIAFNBEAgACkDACADrYUiBEI4iKdBAnRBgICQAWooAgAgBEIwiKdB/wFxQQJ0QYCIkAFqKAIAIARCKIinQf8BcUECdEGAkJABaigCACAEQiCIp0H/AXFBAnRBgJiQAWooAgAgBEIYiKdB/wFxQQJ0QYCgkAFqKAIAIARCEIinQf8BcUECdEGAqJABaigCACAEp0H/AXFBAnRBgLiQAWooAgAgBEIIiKdB/wFxQQJ0QYCwkAFqKAIAc3Nzc3NzcyEDIAIhAAwBCwsDQCAAIAFJBEAgAyAALQAAc0H/AXFBAnRBgICQAWooAgAgA0EIdnMhAyAAQQFqIQAMAQsLIANBf3ML/wMBA39BwOWQASQAQYCAASQDQYCAASQEQYCBBSQIQYCBBSQJQYCBJyQKQYCBBSQLQYCBBSQMA0AgAEETSARAIABBAnRBgBJqIABBEHQ2AgAgAEEBaiEADAELC0EAIQADQCAAQYACSARAIABBAnRBgBNqIABBEHRBgICAgHhyNgIAIABBAWohAAwBCwtBgBtBgIAGNgIAQQMhAEGBAiEBA0AgAUGdAkgEQCABQQJ0QYATaiABQYUCa0ECdUEAIAFBiQJOGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfQbQYCAiAg2AgBB+BtBgIACNgIAQfwbQYCAAjYCAEEBIQBBACEBA0AgAUEeSARAIAFBAnRBgBxqIAFBAmtBAXVBACABQQROGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfgcQYCAAjYCAEH8HEGAgAI2AgBBACEBA0AgAUGAAkgEQCABIQBBACECA0AgAkEISARAIABBAXZBoIbi7X5BACAAQQFxG3MhACACQQFqIQIMAQsLIAFBAnRBgICQAWogADYCACABQQFqIQEMAQsLQYCIkAEhAANAIABBgMCQAUkEQCAAIABBgAhrKAIAIgFB/wFxQQJ0QYCAkAFqKAIAIAFBCHZzNgIAIABBBGohAAwBCwsLCxoBAEGACAsTEBESAAgHCQYKBQsEDAMNAg4BDw==";
var UserError = class _UserError extends Error {
  name = "UserError";
  code;
  /** The message without its full stop, to stand in another sentence. */
  clause;
  /** What to do about it, one or two sentences. */
  hint;
  /** Last lines of somebody else's output (BuildKit's, git's): untrusted, shown below the sentence. */
  detail;
  /** Where a file of the user's has the instruction that failed; null where that is not known. */
  place;
  /** The last line that the failing command printed: untrusted; null where it printed none. */
  lastOutput;
  constructor(code, message, options2 = {}) {
    super(message.sentence, options2.cause === void 0 ? {} : { cause: options2.cause });
    this.code = code;
    this.clause = message.sentence.slice(0, -1);
    this.hint = message.hint;
    this.detail = options2.detail ?? null;
    this.place = options2.place ?? null;
    this.lastOutput = options2.lastOutput ?? null;
  }
  /** The same failure, told with the place in a file at which its cause was written. */
  at(place) {
    return new _UserError(this.code, { sentence: `${place}: ${this.clause}.`, hint: this.hint }, this.#options());
  }
  /** The same failure, with the line of the file and of the output where it happened. */
  happenedAt(place, lastOutput) {
    return new _UserError(this.code, { sentence: `${this.clause}.`, hint: this.hint }, { ...this.#options(), place, lastOutput });
  }
  #options() {
    const { cause, detail, place, lastOutput } = this;
    return { cause, detail, place, lastOutput };
  }
};
function addressesLimited(cause) {
  return new UserError("system-addresses-limited", addressesMessage(), { cause });
}
function addressesMessage() {
  return {
    sentence: "The system does not let this process address as much memory as reading layers takes.",
    hint: "Run it without a limit on addresses (`ulimit -v unlimited`): some 10 GB of them are set aside for each of several parts, and hardly used. Or set `NODE_OPTIONS=--disable-wasm-trap-handler` in the environment, and fewer are needed."
  };
}
function wasmModule(base64) {
  let module = null;
  return (memory) => {
    const compiled = module ??= new WebAssembly.Module(Buffer.from(base64, "base64"));
    const imports = memory === void 0 ? {} : { env: { memory } };
    return withAddresses(() => new WebAssembly.Instance(compiled, imports));
  };
}
function withAddresses(take2) {
  try {
    return take2();
  } catch (error) {
    throw error instanceof RangeError ? addressesLimited(error) : error;
  }
}
var memoryPages = 39;
var memories = /* @__PURE__ */ new WeakMap();
function newMemory() {
  const memory = withAddresses(() => new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages, shared: true }));
  memories.set(memory.buffer, memory);
  return memory;
}
function memoryOf({ buffer }) {
  return memories.get(buffer) ?? null;
}
function copyShared(from, to, at) {
  if (from.length === 0)
    return;
  to[at] = from[0] ?? 0;
  Buffer.prototype.copy.call(from, to, at + 1, 1);
}
var instance = wasmModule(inflateModule);
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
  memory;
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
    const memory = newMemory();
    this.#exports = instance(memory).exports;
    this.memory = memory.buffer;
    const { inputAt, inputSize, outputAt, toldAt } = this.#exports;
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
    copyShared(piece, this.bytes, this.#inputStart);
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
  get spans() {
    return this.#exports.spans();
  }
  /** How many bytes a span has room for. */
  get spanBytes() {
    return this.#exports.spanSize();
  }
  spanAt(span) {
    return this.#exports.spanAt(span);
  }
  /** Goes on in a span when one is full, with the last of the output: by how much that has moved to the front. */
  slide(span) {
    return this.#exports.slide(span);
  }
  /** Adds to the stream's checksum what has come since it was last done. */
  addToChecksum() {
    this.#exports.addToChecksum();
  }
  /** CRC-32 of the stream, which has ended. */
  checksum() {
    return this.#exports.checksum() >>> 0;
  }
  /**
   * How many bits of the input the output up to an address came from: the end of it, or inside of the latest symbol, of which a
   * part counts by its bytes. What stands before a symbol, such as the header of a block, counts with it.
   */
  bitsUpTo(address) {
    const told = this.#told;
    const end = told[0] ?? 0;
    const used = this.#usedBits[0] ?? 0;
    return address === end ? used : used - (told[3] ?? 0) * (end - address) / (told[2] ?? 0);
  }
};
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
  /** The member's length, up to an address. */
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
    const bytes = this.#memberBytes;
    this.#memberBytes = 0;
    if ((yield* readNumber(this.#inflate, 4)) !== this.#inflate.checksum())
      return "incorrect data check";
    return (yield* readNumber(this.#inflate, 4)) === bytes % 2 ** 32 ? null : "incorrect length check";
  }
  /** Hands on what there is up to an address, if that is not too much. */
  #handOn(end) {
    const { maxBytes, onChunk } = this.#target;
    const bytes = this.#bytes + end - this.#next;
    if (bytes > maxBytes) {
      this.#next = this.#inflate.outputEnd;
      return `it decompresses to more than ${maxBytes} bytes`;
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
  /** Takes into account what has come since it was last done: while the processor has it at hand, but each call costs. */
  #check() {
    const end = this.#inflate.outputEnd;
    const bytes = this.#inflate.bytes.subarray(this.#checked, end);
    this.#inflate.addToChecksum();
    this.#target.onBytes(bytes);
    this.#memberBytes += end - this.#checked;
    this.#checked = end;
  }
  #slide() {
    this.#check();
    const moved = this.#inflate.slide(this.#target.nextSpan?.() ?? 0);
    this.#next -= moved;
    this.#checked -= moved;
    this.#stop -= moved;
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
    stream.on("error", (error) => this.#problem ??= error.message);
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
    const { maxBytes } = this.#target;
    this.#bytes += chunk.length;
    if (this.#bytes > maxBytes) {
      this.#problem ??= `it decompresses to more than ${maxBytes} bytes`;
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
import { constants, createZstdDecompress } from "node:zlib";
var options = { chunkSize: 1024 * 1024, params: { [constants.ZSTD_d_windowLogMax]: 29 } };
function zstdStream(target) {
  const stream = createZstdDecompress(options);
  const [handle, state] = [Reflect.get(stream, "_handle"), Reflect.get(stream, "_writeState")];
  if (isHandle(handle) && state instanceof Uint32Array && state.length === 2)
    return new ZstdAtOnce(stream, { handle, state }, target);
  return new ZlibDecoder(stream, target, { compression: "zstd", pieceBytes: Infinity });
}
function isHandle(value) {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, "writeSync") === "function";
}
var ZstdAtOnce = class {
  compression = "zstd";
  #stream;
  #handle;
  /** After each call: bytes of the output that are left, and of the input. */
  #state;
  #target;
  #output = Buffer.allocUnsafeSlow(options.chunkSize);
  #storedBytes = 0;
  #bytes = 0;
  #problem = null;
  constructor(stream, { handle, state }, target) {
    this.#stream = stream;
    this.#handle = handle;
    this.#state = state;
    this.#target = target;
    stream.on("error", () => {
    });
  }
  async write(chunk) {
    this.#decompress(chunk, constants.ZSTD_e_continue);
  }
  async end() {
    this.#decompress(new Uint8Array(), constants.ZSTD_e_end);
    return { uncompressedBytes: this.#problem === null ? this.#bytes : null, problem: this.#problem };
  }
  close() {
    this.#stream.destroy();
  }
  #decompress(input, flush) {
    let left = input.length;
    let room = 0;
    while (room === 0 && this.#problem === null && !this.#stream.destroyed) {
      this.#handle.writeSync(flush, input, input.length - left, left, this.#output, 0, this.#output.length);
      this.#problem = this.#stream.errored?.message ?? null;
      [room = 0] = this.#state;
      this.#storedBytes += left - (this.#state[1] ?? 0);
      left = this.#state[1] ?? 0;
      if (this.#problem === null)
        this.#handOn(this.#output.length - room);
    }
  }
  #handOn(bytes) {
    const { onChunk, onBytes, maxBytes } = this.#target;
    if (bytes === 0)
      return;
    this.#bytes += bytes;
    if (this.#bytes > maxBytes) {
      this.#problem = `it decompresses to more than ${maxBytes} bytes`;
      return;
    }
    const chunk = this.#output.subarray(0, bytes);
    onChunk(chunk, this.#storedBytes);
    onBytes(chunk);
  }
};
var usualWindowBytes = 2 ** 27;
var inTurn = inTurns(1);
function zstdDecoder(target) {
  const inner = zstdStream(target);
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
function decoderHere(compression, target) {
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
var contentHashModule = "AGFzbQEAAAABEwRgAAF/YAAAYAJ/fwF/YAJ/fwACEAEDZW52Bm1lbW9yeQIDJycDCgkCAAABAAABAAMHWAkHc3RhdGVBdAACCXN0YXRlU2l6ZQABB2lucHV0QXQABQlpbnB1dFNpemUABAhkaWdlc3RBdAAHBXN0YXJ0AAMDYWRkAAgGZmluaXNoAAYGbWVtb3J5AgAK3wcJ/gECAX8EfkGAgJQBKQMAIQNBiICUASkDACEEQZCAlAEpAwAhBUGYgJQBKQMAIQYDQCAAQSBqIgIgAU0EQCADIAApAwBCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hAyAEIAApAwhCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBCAFIAApAxBCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBSAGIAApAxhCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBiACIQAMAQsLQYCAlAEgAzcDAEGIgJQBIAQ3AwBBkICUASAFNwMAQZiAlAEgBjcDACAACwUAQcgACwcAQYCAlAELTgBBgICUAULW64Lu6v2J9eAANwMAQYiAlAFCz9bTvtLHq9lCNwMAQZCAlAFCADcDAEGYgJQBQvnq0NDnyaHk4QA3AwBBoICUAUIANwMACwYAQYCABAsHAEGAoJQBC+IDAgN/An5BoICUASkDAEIgVARAQsXP2bLx5brqJyEDBUGAgJQBKQMAQgGJQYiAlAEpAwBCB4l8QZCAlAEpAwBCDIl8QZiAlAEpAwBCEol8IQNBgICUASEAA0AgAEGggJQBSQRAIAMgACkDAELP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUKHla+vmLbem55/fkKdo7Xqg7GNivoAfSEDIABBCGohAAwBCwsLQaCAlAEpAwAiBCADfCEDIARCH4OnQaiAlAFqIQJBqICUASEAA0AgAEEIaiIBIAJNBEAgAyAAKQMAQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQhuJQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9IQMgASEADAELCyAAQQRqIgEgAk0EQCADIAA1AgBCh5Wvr5i23puef36FQheJQs/W077Sx6vZQn5C+fPd8Zn2masWfCEDIAEhAAsDQCAAIAJJBEAgAyAAMQAAQsXP2bLx5brqJ36FQguJQoeVr6+Ytt6bnn9+IQMgAEEBaiEADAELC0HIgJQBIAMgA0IhiIVCz9bTvtLHq9lCfiIDQh2IIAOFQvnz3fGZ9pmrFn4iA0IgiCADhSIDQiCIPgIAQcyAlAEgAz4CAAsHAEHIgJQBC4QBAgN/AX5BoICUASkDACIFQh+DpyECQaCAlAEgBSABrHw3AwAgACABaiEDQaiAlAEgAgR/IAJBqICUAWogAEEgIAJrIgQgASABIARKGyIB/AoAACABIAJqQSBIBEAPC0GogJQBQciAlAEQABogACABagUgAAsgAxAAIgAgAyAAa/wKAAAL";
var instance2 = wasmModule(contentHashModule);
var Xxh64 = class {
  #exports;
  #memory;
  #input;
  #state;
  #digest;
  constructor(memory) {
    const { exports } = instance2(memory);
    this.#memory = memory.buffer;
    const { inputAt, inputSize, stateAt, stateSize, digestAt } = exports;
    this.#exports = exports;
    this.#input = new Uint8Array(memory.buffer, inputAt(), inputSize());
    this.#state = new Uint8Array(memory.buffer, stateAt(), stateSize());
    this.#digest = new Uint32Array(memory.buffer, digestAt(), 2);
  }
  start() {
    this.#exports.start();
  }
  add(piece) {
    if (piece.buffer === this.#memory)
      return this.#exports.add(piece.byteOffset, piece.length);
    const { length: most, byteOffset: address } = this.#input;
    for (let at = 0; at < piece.length; at += most) {
      const part = piece.length <= most ? piece : piece.subarray(at, at + most);
      this.#input.set(part);
      this.#exports.add(address, part.length);
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
var inPlace = /* @__PURE__ */ new WeakMap();
var elsewhere = null;
function hashFor(piece) {
  const memory = memoryOf(piece);
  if (memory === null)
    return elsewhere ??= new Xxh64(newMemory());
  const hash = inPlace.get(memory) ?? new Xxh64(memory);
  inPlace.set(memory, hash);
  return hash;
}
var BodyHasher = class {
  #hash = null;
  /** What comes after this many bytes more is the next file's. */
  #left = 0;
  /** What is known of a body that came in part; others use the same hash until the next piece. */
  #state = null;
  start(bytes) {
    this.#left = bytes;
    this.#state = null;
  }
  add(piece) {
    const hash = hashFor(piece);
    this.#hash = hash;
    if (this.#state === null)
      hash.start();
    else
      hash.restore(this.#state);
    hash.add(piece);
    this.#left -= piece.length;
    if (this.#left > 0)
      this.#state = hash.save();
  }
  finish() {
    if (this.#hash === null)
      throw new Error("there is no content");
    return this.#hash.finish();
  }
};
var tarHeaderModule = "AGFzbQEAAAABDgNgAAF/YAJ/fwF8YAAAAwcGAQIAAAAABQMBAAAHMAUHYmxvY2tBdAAFBnBhdGhBdAADCW51bWJlcnNBdAAEBHJlYWQAAgZtZW1vcnkCAAgBAQrzBgbuAQMBfAF+AX8gASAAQYAgaiIAaiEBIAAtAAAiBEGAAU8EQCAEQT9xuEQAAAAAAABQQEQAAAAAAAAAACAEQcAAcRuhIQIgAEEBaiEAA0AgACABSQRAIAJEAAAAAAAAcECiIAAtAAC4oCECIABBAWohAAwBCwsgAg8LA0AgACABSQR/IAAtAABBIEYFQQALBEAgAEEBaiEADAELCwNAIAAgAUkEQCAALQAAIgRBN00gBEEwT3EEfiAEQTBrQf8Bca0gA0IDhnwFIAO6RAAAAAAAAPh/IARFIARBIEZyGw8LIQMgAEEBaiEADAELCyADugsKAEEBPwBrQAAaC+MEAwN/AXsBfEGUAUEIEAAhBANAIABBgARJBEAgAyAAQYAgav0ABAD9ff1//a4BIQMgAEEQaiEADAELCyAD/RsAIAP9GwFqIAP9GwJqIAP9GwNqIQFBlAEhAANAIABBnAFJBEAgASAAQYAgai0AAGshASAAQQFqIQAMAQsLIAFBgAJqIgJBgAJGIAREAAAAAAAAAABhcQRAQQIPCyACtyAEYgR/QQAhAUEAIQADQCAAQYAESQRAIAEgAEGAIGr9AAQA/WRpaiEBIABBEGohAAwBCwtBlAEhAANAIABBnAFJBEAgASAAQYAgai0AAEEHdmshASAAQQFqIQAMAQsLIAIgAUEIdGu3IARiBUEACwRAQQAPC0GAKEH8AEEMEAA5AwBBiChB5ABBCBAAOQMAQZAoQewAQQgQADkDAEGYKEH0AEEIEAA5AwBBoChByQJBCBAAOQMAQagoQdECQQgQADkDAEGBIigCAEH15tGLBkYEf0GFIi8BAEHyAEYFQQALBH9BgwFBmwFB/CMoAgBB9MLJA0YbIQBBACEBA0AgACABSwR/IAFB2SJqLQAABUEACwRAIAFBAWohAQwBCwtBgCRB2SIgAfwKAAAgAUGAJGoiAEGAJEsEfyAAQS86AAAgAEEBagUgAAsFQYAkCyEAQQAhAQNAIAFB5ABJBH8gAUGAIGotAAAFQQALBEAgAUEBaiEBDAELCyAAQYAgIAH8CgAAQbAoIAAgAWpBgCRruDkDAEEAIQADQCAAQeQASQR/IABBnSFqLQAABUEACwRAIABBAWohAAwBCwtBuCggALg5AwBBAQsFAEGAJAsFAEGAKAsFAEGAIAs=";
var instance3 = wasmModule(tarHeaderModule);
var blockBytes = 512;
var linkStart = 157;
var kinds = ["other", "header", "zeros"];
var HeaderBlock = class {
  #exports = instance3().exports;
  #bytes = Buffer.from(this.#exports.memory.buffer);
  #blockAt = this.#exports.blockAt();
  #linkAt = this.#blockAt + linkStart;
  #pathAt = this.#exports.pathAt();
  #numbers = new Float64Array(this.#exports.memory.buffer, this.#exports.numbersAt(), 8);
  read(bytes, at) {
    bytes.copy(this.#bytes, this.#blockAt, at, at + blockBytes);
    return kinds[this.#exports.read()] ?? "other";
  }
  get sizeBytes() {
    return this.#numbers[0] ?? 0;
  }
  get mode() {
    return this.#numbers[1] ?? 0;
  }
  get uid() {
    return this.#numbers[2] ?? 0;
  }
  get gid() {
    return this.#numbers[3] ?? 0;
  }
  get deviceMajor() {
    return this.#numbers[4] ?? 0;
  }
  get deviceMinor() {
    return this.#numbers[5] ?? 0;
  }
  get path() {
    return this.#bytes.toString("utf8", this.#pathAt, this.#pathAt + this.#pathBytes);
  }
  get link() {
    return this.#bytes.toString("utf8", this.#linkAt, this.#linkAt + this.#linkBytes);
  }
  /** Writes the path, which has 256 bytes at most; how many it has. */
  copyPath(path) {
    return this.#bytes.copy(path, 0, this.#pathAt, this.#pathAt + this.#pathBytes);
  }
  /** Writes the target of a link, which has 100 bytes at most; how many it has. */
  copyLink(link) {
    return this.#linkBytes === 0 ? 0 : this.#bytes.copy(link, 0, this.#linkAt, this.#linkAt + this.#linkBytes);
  }
  get #pathBytes() {
    return this.#numbers[6] ?? 0;
  }
  get #linkBytes() {
    return this.#numbers[7] ?? 0;
  }
};
var shared = null;
function headerBlock() {
  return shared ??= new HeaderBlock();
}
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
  read(type, header, extension) {
    this.type = type;
    this.#readPath(header, extension.path);
    this.#readLink(header, extension.link);
    this.sizeBytes = hasBody(type) ? extension.sizeBytes ?? header.sizeBytes : 0;
    this.mode = Math.max(0, header.mode) & 4095;
    this.uid = extension.uid ?? header.uid;
    this.gid = extension.gid ?? header.gid;
    const isDevice = type === typeOf.characterDevice || type === typeOf.blockDevice;
    this.deviceMajor = isDevice ? header.deviceMajor : 0;
    this.deviceMinor = isDevice ? header.deviceMinor : 0;
    this.xattrs = extension.xattrs ?? null;
  }
  #readPath(header, long) {
    if (long === void 0) {
      this.pathBytes = header.copyPath(this.path);
      return;
    }
    if (this.path.length < long.length)
      this.path = Buffer.alloc(long.length);
    this.pathBytes = long.copy(this.path);
  }
  #readLink(header, long) {
    if (long === void 0) {
      this.linkBytes = header.copyLink(this.link);
      return;
    }
    if (this.link.length < long.length)
      this.link = Buffer.alloc(long.length);
    this.linkBytes = long.copy(this.link);
  }
};
function hasBody(type) {
  return type < typeOf.hardLink || type > typeOf.fifo;
}
var xattrPrefix = "SCHILY.xattr.";
function parsePaxRecords(body) {
  const extension = {};
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
      Object.assign(extension, fieldOf(key, value));
    at = end;
  }
  return xattrs.size === 0 ? extension : { ...extension, xattrs };
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
  const text = digits.toString("latin1");
  return /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
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
  #header = headerBlock();
  #heldBlock = Buffer.alloc(blockBytes);
  #heldBytes = 0;
  #extensionBody = Buffer.alloc(4096);
  #extensionBytes = 0;
  #extensionType = 0;
  #extensionsInARow = 0;
  #extension = null;
  #globalExtension = null;
  /** How many there have been. */
  members = 0;
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
        return this.#chunkOffset + blockBytes - this.#heldBytes;
      case "body":
        return this.#chunkOffset + this.#left;
      case "extension":
      case "padding":
        return this.#chunkOffset + this.#left + blockBytes;
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
    if (this.#heldBytes === 0 && chunk.length - at >= blockBytes) {
      this.#readBlock(chunk, at, this.#chunkOffset + at + blockBytes);
      return blockBytes;
    }
    const taken = Math.min(blockBytes - this.#heldBytes, chunk.length - at);
    chunk.copy(this.#heldBlock, this.#heldBytes, at, at + taken);
    this.#heldBytes += taken;
    if (this.#heldBytes < blockBytes)
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
    switch (this.#header.read(block, at)) {
      case "header": {
        const type = block[at + 156] ?? 0;
        if (isExtension(type))
          this.#startExtension(type);
        else
          this.#startMember(type, nextOffset, block[at + 482] !== 0);
        return;
      }
      // One block of them is enough for every reader.
      case "zeros":
        this.#state = "end";
        return;
      case "other":
        this.stop(nextOffset === blockBytes ? "it is no tar" : `there is no file header at byte ${nextOffset - blockBytes}${this.#behind()}`);
    }
  }
  #startExtension(type) {
    const bytes = this.#header.sizeBytes;
    this.#countExtension();
    if (!(bytes >= 0 && bytes <= maxExtensionBytes))
      this.stop(`it has a file header of more than ${maxExtensionBytes} bytes${this.#behind()}`);
    if (this.problem !== null)
      return;
    this.#extensionType = type;
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
    if (this.#extensionsInARow > maxExtensionBytes / blockBytes)
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
  #startMember(type, bodyOffset, mayHaveMap) {
    this.members += 1;
    if (this.members > this.#limits.maxMembers)
      return this.stop(`it has more than ${this.#limits.maxMembers} members`);
    this.#member.read(type, this.#header, this.#extensions());
    this.#extension = null;
    this.#extensionsInARow = 0;
    if (!(this.#member.sizeBytes >= 0))
      return this.stop(`the size of ${this.#named()} cannot be read`);
    if (type === typeOf.gnuSparse && mayHaveMap)
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
    return this.members === 0 ? "" : ` behind ${this.#named()}`;
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
  return Math.ceil(bytes / blockBytes) * blockBytes;
}
var mostNotes = 2048;
var numbersOfNote = 3;
var numbersOfSpan = mostNotes * numbersOfNote;
var SpanWriter = class {
  shared;
  #inflate = borrowInflate();
  #tellFilled;
  #isFull;
  #pieces;
  #hashes;
  #span = 0;
  /** Where the next note is put. */
  #nextPiece = 0;
  #nextHash = 0;
  /** Where the span's latest piece ends. */
  #end = 0;
  constructor(tellFilled) {
    this.#tellFilled = tellFilled;
    const { memory, spans } = this.#inflate;
    giveBack(this.#inflate);
    const notes = () => new SharedArrayBuffer(spans * numbersOfSpan * Float64Array.BYTES_PER_ELEMENT);
    this.shared = {
      memory,
      isFull: new SharedArrayBuffer(spans * Int32Array.BYTES_PER_ELEMENT),
      pieces: notes(),
      hashes: notes()
    };
    this.#isFull = new Int32Array(this.shared.isFull);
    this.#pieces = new Float64Array(this.shared.pieces);
    this.#hashes = new Float64Array(this.shared.hashes);
  }
  /** A layer begins; what was written of another one has been looked at. */
  start() {
    this.#enter(0);
  }
  /** A piece that lies in the span already, or is copied into it, from where it can be read. Throws for one that no span has room for. */
  addPiece(piece, storedBytes) {
    const isThere = piece.buffer === this.shared.memory;
    const { bytes, spanBytes } = this.#inflate;
    if (!isThere && piece.length > spanBytes)
      throw new Error(`a piece has ${piece.length} bytes, more than the ${spanBytes} of a span`);
    if (!isThere && this.#end + piece.length > this.#inflate.spanAt(this.#span) + spanBytes)
      this.nextSpan();
    assertRoom(this.#nextPiece, this.#span);
    const start = isThere ? piece.byteOffset : this.#end;
    if (!isThere)
      copyShared(piece, bytes, start);
    this.#end = start + piece.length;
    this.#pieces[this.#nextPiece++] = start;
    this.#pieces[this.#nextPiece++] = this.#end;
    this.#pieces[this.#nextPiece++] = storedBytes;
    return isThere ? piece : bytes.subarray(start, this.#end);
  }
  addHash(end, [high, low]) {
    assertRoom(this.#nextHash, this.#span);
    this.#hashes[this.#nextHash++] = end;
    this.#hashes[this.#nextHash++] = high;
    this.#hashes[this.#nextHash++] = low;
  }
  /** Tells what is in the span, and waits until the next one can be filled, which it tells. */
  nextSpan() {
    this.flush();
    this.#enter((this.#span + 1) % this.#inflate.spans);
    return this.#span;
  }
  flush() {
    Atomics.store(this.#isFull, this.#span, 1);
    this.#tellFilled({ span: this.#span, piecesEnd: this.#nextPiece, hashesEnd: this.#nextHash });
  }
  #enter(span) {
    Atomics.wait(this.#isFull, span, 1);
    this.#span = span;
    this.#end = this.#inflate.spanAt(span);
    this.#nextPiece = this.#nextHash = span * numbersOfSpan;
  }
};
function assertRoom(next, span) {
  if (next >= (span + 1) * numbersOfSpan)
    throw new Error(`there are more than ${mostNotes} notes about one span`);
}
var port = parentPort;
if (port === null)
  throw new Error("this is no program of its own");
var tell = (message, memory = []) => port.postMessage(message, memory);
var writer = new SpanWriter((filled) => tell({ kind: "decompressed", filled }));
var decoder = null;
var beginTurn = () => {
};
async function largeWindow() {
  const turn = new Promise((resolve) => beginTurn = resolve);
  tell({ kind: "wants-turn" });
  await turn;
  return () => {
  };
}
function begin({ compression, maxBytes, wantsHashes }) {
  writer.start();
  const hasher = new BodyHasher();
  const scanner = new TarScanner({
    member: ({ sizeBytes }) => hasher.start(sizeBytes),
    body: (piece) => wantsHashes && hasher.add(piece),
    bodyEnd: (end) => wantsHashes && writer.addHash(end, hasher.finish())
  }, { maxMembers: Infinity });
  return decoderHere(compression, {
    onChunk: (chunk, storedBytes) => scanner.feed(writer.addPiece(chunk, storedBytes)),
    onBytes: () => {
    },
    nextStop: () => scanner.nextBorder,
    nextSpan: () => writer.nextSpan(),
    maxBytes,
    largeWindow
  });
}
async function take(message) {
  switch (message.kind) {
    case "begin":
      decoder = begin(message);
      return;
    case "bytes":
      await decoder?.write(Buffer.from(message.buffer, 0, message.bytes));
      tell({ kind: "taken", buffer: message.buffer }, [message.buffer]);
      return;
    case "end": {
      if (decoder === null)
        return;
      const outcome = await decoder.end();
      decoder.close();
      decoder = null;
      writer.flush();
      tell({ kind: "ended", outcome });
      return;
    }
    case "turn":
      return beginTurn();
  }
}
tell({ kind: "shares", shared: writer.shared });
var done = Promise.resolve();
function fail(error) {
  setImmediate(() => {
    throw error;
  });
}
port.on("message", (message) => {
  if (message.kind === "turn")
    beginTurn();
  else
    done = done.then(async () => await take(message)).catch(fail);
});
