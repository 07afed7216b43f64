export const id = 560;
export const ids = [560];
export const modules = {
  /***/
  9427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          readSmallFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
      async function readSmallFile(path, { limitBytes, followsLinks = false }) {
        let file = null;
        try {
          const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (followsLinks ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
          file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
          const stats = await file.stat();
          if (stats.isDirectory())
            return refused("it is a directory");
          if (!stats.isFile())
            return refused("it is no regular file");
          const bytes = stats.size > limitBytes ? null : await readUpTo(file, limitBytes);
          return bytes === null ? refused(`it has more than ${limitBytes} bytes`) : textOf(bytes);
        } catch (error) {
          return failure(error, followsLinks);
        } finally {
          await file?.close();
        }
      }
      function refused(because) {
        return { kind: "refused", because };
      }
      async function readUpTo(file, limitBytes) {
        const chunks = [];
        let bytes = 0;
        for (; ; ) {
          const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, limitBytes + 1 - bytes)));
          if (bytesRead === 0)
            return Buffer.concat(chunks);
          chunks.push(buffer.subarray(0, bytesRead));
          bytes += bytesRead;
          if (bytes > limitBytes)
            return null;
        }
      }
      const chunkBytes = 65536;
      function textOf(bytes) {
        const [first, second] = bytes;
        const hasMark = first === 255 && second === 254 || first === 254 && second === 255;
        if (hasMark || bytes.subarray(0, 4).includes(0))
          return refused("it is UTF-16, not UTF-8 text");
        return { kind: "text", text: new TextDecoder().decode(bytes) };
      }
      function failure(error, followsLinks) {
        const code = error instanceof Error && "code" in error ? error.code : null;
        switch (code) {
          case "ENOENT":
          case "ENOTDIR":
            return { kind: "missing" };
          case "ELOOP":
            return refused(followsLinks ? "its links lead in a circle" : "it is a link, or its links lead in a circle");
          case "EACCES":
          case "EPERM":
            return refused("this user may not read it");
          case "ENXIO":
            return refused("it is no regular file");
          default:
            return refused(`it cannot be read (${error instanceof Error ? error.message : String(error)})`);
        }
      }
    })
  ),
  /***/
  8935: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CM: () => (
          /* binding */
          keptVersions
        ),
        /* harmony export */
        In: () => (
          /* binding */
          levelOf
        ),
        /* harmony export */
        NL: () => (
          /* binding */
          costOfImages
        ),
        /* harmony export */
        WI: () => (
          /* binding */
          pushesOf
        ),
        /* harmony export */
        lg: () => (
          /* binding */
          registrySizesOf
        ),
        /* harmony export */
        x3: () => (
          /* binding */
          paceOf
        )
        /* harmony export */
      });
      function costOfImages(versions, retention) {
        const held = /* @__PURE__ */ new Set();
        let storedBytes = 0;
        return versions.map((version, at) => {
          const newBytes = bytesBeside(version.blobs, held);
          for (const digest of version.blobs.keys())
            held.add(digest);
          storedBytes += newBytes;
          const kept = retention === null ? null : versions.slice(Math.max(0, at + 1 - retention.versions), at + 1);
          const retainedBytes = kept === null ? null : togetherBytes(kept.map(({ blobs }) => blobs));
          const before = versions[at - 1];
          const pullBytes = before === void 0 ? null : pullBytesAfter(version, before);
          return { sizeBytes: bytesBeside(version.blobs, /* @__PURE__ */ new Set()), newBytes, storedBytes, retainedBytes, pullBytes };
        });
      }
      function pullBytesAfter({ platforms }, before) {
        const pulls = [...platforms].map(([platform, blobs]) => bytesBeside(blobs, new Set(before.platforms.get(platform)?.keys())));
        return Math.max(0, ...pulls);
      }
      function bytesBeside(blobs, held) {
        return [...blobs].reduce((sum, [digest, bytes]) => held.has(digest) ? sum : sum + bytes, 0);
      }
      function togetherBytes(all) {
        return bytesBeside(new Map(all.flatMap((blobs) => [...blobs])), /* @__PURE__ */ new Set());
      }
      function pushesOf(platform, history) {
        return history.flatMap(({ commit, recordedAt, platforms }) => {
          const found = platforms.find((one) => one.platform === platform);
          return found === void 0 ? [] : [{ commit, recordedAt, sizeBytes: found.sizeBytes, newBytes: found.newBytes ?? null }];
        });
      }
      function registrySizesOf(pushes, retention) {
        const counted = countable(pushes);
        let storedBytes = 0;
        return counted.map(({ commit, recordedAt, sizeBytes, newBytes }, at) => {
          storedBytes = plus(storedBytes, at === 0 ? sizeBytes : newBytes);
          const retainedBytes = retention === null ? null : leftOf(counted.slice(0, at + 1), retention);
          return { commit, recordedAt, addedBytes: at === 0 ? null : newBytes, storedBytes, retainedBytes };
        });
      }
      function countable(pushes) {
        return pushes.slice(Math.max(0, pushes.findLastIndex(({ newBytes }) => newBytes === null)));
      }
      function leftOf(pushes, retention) {
        const [oldest, ...later] = pushes.slice(-keptVersions(pushes, retention));
        return later.reduce((sum, { newBytes }) => plus(sum, newBytes), oldest?.sizeBytes ?? 0);
      }
      function keptVersions(pushes, retention) {
        switch (retention.kind) {
          case "last":
            return Math.min(retention.versions, pushes.length);
          case "days": {
            const begin = Date.parse(pushes.at(-1)?.recordedAt ?? "") - retention.days * dayMs;
            return pushes.filter(({ recordedAt }) => Date.parse(recordedAt) >= begin).length;
          }
        }
      }
      const dayMs = 864e5;
      const [paceDays, fewestDays, fewestPushes] = [30, 7, 3];
      function paceOf(pushes, now) {
        const [first, ...later] = countable(pushes);
        if (first === void 0)
          return null;
        const begin = Math.max(now.getTime() - paceDays * dayMs, Date.parse(first.recordedAt));
        const recent = later.filter(({ recordedAt }) => Date.parse(recordedAt) > begin);
        const spanMs = now.getTime() - begin;
        if (recent.length < fewestPushes || spanMs < fewestDays * dayMs)
          return null;
        const bytes = recent.reduce((sum, { newBytes }) => plus(sum, newBytes), 0);
        const within = (amount, days) => divided(BigInt(amount) * BigInt(days * dayMs), BigInt(spanMs));
        return {
          pushes: recent.length,
          days: Math.round(spanMs / dayMs),
          bytesPerPush: divided(BigInt(bytes), BigInt(recent.length)),
          pushesPer30Days: within(recent.length, 30),
          bytesPer30Days: within(bytes, 30),
          bytesPerYear: within(bytes, 365)
        };
      }
      function plus(sum, bytes) {
        return Math.min(Number.MAX_SAFE_INTEGER, sum + (bytes ?? 0));
      }
      function divided(amount, by) {
        return plus(0, Number((amount * 2n + by) / (by * 2n)));
      }
      function levelOf(sizeBytes, pace, retention) {
        switch (retention.kind) {
          case "last":
            return plus(sizeBytes, (retention.versions - 1) * pace.bytesPerPush);
          case "days":
            return plus(sizeBytes, divided(BigInt(pace.bytesPerYear) * BigInt(retention.days), 365n));
        }
      }
    })
  ),
  /***/
  1053: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Hs: () => (
          /* binding */
          sniffCompression
        ),
        /* harmony export */
        Yi: () => (
          /* binding */
          readChecked
        ),
        /* harmony export */
        qt: () => (
          /* binding */
          LayerDecoder
        ),
        /* harmony export */
        tW: () => (
          /* binding */
          usualLimits
        )
        /* harmony export */
      });
      var _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4215);
      var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7273);
      var _start_decoder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1996);
      var _zstd_decoder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6782);
      const usualLimits = { maxBytes: 2 ** 36, maxRatio: 1100, ratioFromBytes: 2 ** 30 };
      function sniffCompression(start) {
        const format = (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.be)(start);
        return format === "gzip" || format === "zstd" || format === "none" ? format : null;
      }
      async function readLayer(stream, descriptor, options = {}) {
        return await readChecked(stream, descriptor, new LayerDecoder(descriptor, options));
      }
      async function readChecked(stream, descriptor, taker) {
        const check = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__.ir(descriptor);
        try {
          for await (const chunk of stream) {
            const written = taker.write(chunk);
            check.add(chunk);
            await written;
          }
          check.finish();
          return await taker.end();
        } finally {
          taker.close();
        }
      }
      const sniffedBytes = 512;
      class LayerDecoder {
        #descriptor;
        #options;
        #decoder = null;
        /** What came before it was long enough to be sniffed. */
        #start = new Uint8Array();
        #isClosed = false;
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
          this.#isClosed = true;
          this.#decoder?.close();
        }
        async #begin() {
          const start = this.#start;
          this.#start = new Uint8Array();
          const decoder = await this.#decoderOf((0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.ph)(this.#descriptor.mediaType) ? "encrypted" : (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.be)(start));
          if (this.#isClosed)
            return decoder.close();
          this.#decoder = decoder;
          await decoder.write(start);
        }
        async #decoderOf(format) {
          if (format !== "gzip" && format !== "zstd" && format !== "none")
            return unreadable(format);
          const { limits = usualLimits, onStart = () => {
          }, onChunk = () => {
          }, onBytes = () => {
          }, nextStop = () => Infinity, largeWindow = _zstd_decoder_js__WEBPACK_IMPORTED_MODULE_3__.k, startDecoder = async (compression, target) => (0, _start_decoder_js__WEBPACK_IMPORTED_MODULE_2__.$)(compression, target) } = this.#options;
          onStart(format);
          const maxBytes = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, this.#descriptor.size * limits.maxRatio));
          return await startDecoder(format, { onChunk, onBytes, nextStop, largeWindow, maxBytes });
        }
      }
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
    })
  ),
  /***/
  4215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        be: () => (
          /* binding */
          formatOf
        ),
        /* harmony export */
        jq: () => (
          /* binding */
          isForeign
        ),
        /* harmony export */
        ph: () => (
          /* binding */
          isEncrypted
        )
        /* harmony export */
      });
      const magics = [
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
        return magics.find(([, magic]) => magic.every((byte, position) => start[position] === byte))?.[0] ?? "none";
      }
      const ustarAt = 257;
      const ustar = Buffer.from("ustar");
      function isTar(start) {
        return ustar.every((byte, position) => start[ustarAt + position] === byte);
      }
      function isEncrypted(mediaType) {
        return mediaType.endsWith("+encrypted");
      }
      function isForeign(mediaType) {
        return /\.foreign\.|\.nondistributable\./.test(mediaType);
      }
    })
  ),
  /***/
  8425: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Li: () => (
          /* binding */
          borrowInflate
        ),
        F5: () => (
          /* binding */
          giveBack
        )
      });
      ;
      const inflateModule = "AGFzbQEAAAABJAdgAAF/YAAAYAF/AX9gAX8AYAN/f38Bf2ADf39/AGACf38BfwIQAQNlbnYGbWVtb3J5AgMnJwMZGAQBAQAAAAICAwIBAQIAAgADAAAAAAUGAQZqFX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwefARAHaW5wdXRBdAATCWlucHV0U2l6ZQASCG91dHB1dEF0ABEGdG9sZEF0AAMFc3BhbnMABAhzcGFuU2l6ZQAFBnNwYW5BdAAGBXJlc2V0AAsHcmVzdGFydAAKCHNldElucHV0AAgGcGFzc1RvABAFc2xpZGUABw1hZGRUb0NoZWNrc3VtAAEIY2hlY2tzdW0AFANydW4ACQZtZW1vcnkCAAgBAgwBAQryMRjdBQEKf0HAC0EAQcAA/AsAA0AgAiADSgRAIAEgA2otAABBAnRBwAtqIgQgBCgCAEEBajYCACADQQFqIQMMAQsLQQAhAwNAIANBwABJBEAgA0GADGogBjYCACAGIANBwAtqKAIAaiEGIANBBGohAwwBCwtBACEDA0AgAiADSgRAIAEgA2otAABBAnRBgAxqIgQoAgAiBUEBdEHADGogAzsBACAEIAVBAWo2AgAgA0EBaiEDDAELCyACQcALKAIAayEHQQEhA0EBIQEDQCABQQ9MBEAgA0EBdCABQQJ0QcALaigCAGsiA0EATgRAIAFBAWohAQwCCwsLIANBAEgEQEEADwsgB0EASiADQQBKcQR/IAAEf0HECygCACAHRwVBAQsFQQALBEBBAA8LIAMhBSAAQQFGBH9BgDQFQYAkQYAgIABBAkYbCyEEIABBAUYEf0ELBUEIQQcgAEECRhsLIQogAkEBdEHADGoiDCAHQQF0ayEGQQAhAkEBIQEDQCABIApMBEAgAUECdEHAC2ooAgAiCQRAIAIhAwNAIAEgA0oEQEEEIAN0IQsgBCECA0AgAiAEIAtqSQRAIAIgC2ogAv0ABAD9CwQAIAJBEGohAgwBCwsgA0EBaiEDDAELCyABIQIDQCAJQQBKBEAgBCAIQQJ0aiAAQQFGBH9BgBMFQYAcQYASIABBAkYbCyAGLwEAQQJ0aigCACABQYECbGpBgARqNgIAIAZBAmohBkGAgICAeCAIQQEgAXRBAWtzZ3YiAyAIIANBAWtxciEIIAlBAWshCQwBCwsLIAFBAWohAQwBCwsgBwRAIAVBAEoEQCAEQYGGAjYCBAsFIARBgYYCQYEGIAAbNgIACwNAIAIgCkgEQEEEIAJ0IQMgBCEBA0AgASADIARqSQRAIAEgA2ogAf0ABAD9CwQAIAFBEGohAQwBCwsgAkEBaiECDAELCyAGIAxJBEAgACAGIAgQFQtBAQu5AQEFfyMIIwwiAWtBwCVrIQADQCAAQRBOBEAjAEHA5ZEBRgRAQYDAkAEjAEHAJWtBwCX8CgAAQcDlkAEkAAsgAEHA5ZEBIwBrIgIgACACSBtBcHEiBCMAaiECA0AjACACSQRAIwAgAf0ABAAjAEHAJWsiA/0ABAD9USAD/QAEkAsgA/0ABNAO/VEgA/0ABLAT/VH9Uf0LBAAgAUEQaiEBIwBBEGokAAwBCwsgACAEayEADAELCyABJAwLBAAQFwsFAEGYCAsEAEEECwYAQYCAIAsOACAAQcCCImxBgIEFaguiAQEDfxABIwhBgIACIwgjCWsiASABQYCAAk4bIgFrIgIgAEHAgiJsQYCBBWoiA2shACADIAIgAfwKAAAjCCAAayQIIwwgAGskDCADIwsgAGsiASABIANIGyQLIAMkCSADQYCAImokCkGYCCMINgIAQZwIIwM2AgBBoAgjDTYCAEGkCCMONgIAQagIIwUjA0GAgAFrrHxCA4YjB6x9uTkDACAAC18AIwUjBEGAgAFrrHwkBUH4/wAjBEEIaykDADcDAEGAgAEkAyAAQYCAAWokBEGYCCMINgIAQZwIQYCAATYCAEGgCCMNNgIAQaQIIw42AgBBqAgjBUIDhiMHrH25OQMAC2MBAX8jCCAATgRAQQEhAQVBfyEBA0AgAUF/RgRAIAAQDiEBDAELCwtBmAgjCDYCAEGcCCMDNgIAQaAIIw02AgBBpAgjDjYCAEGoCCMFIwNBgIABa6x8QgOGIwesfbk5AwAgAQt1AEEAJAFBACQCQgAkBkEAJAcjCCQMIwwkC0HA5ZABJABBgMCQAUEAQcAl/AsAQYDAkAFBfzYCAEEAJA1BACQOQZgIIwg2AgBBnAgjAzYCAEGgCEEANgIAQaQIQQA2AgBBqAgjBSMDQYCAAWusfEIDhrk5AwALmQEAQYCAASQEQYCAASQDQgAkBUGAgQUkCEGAgQUkCUGAgSckCkEAJAFBACQCQgAkBkEAJAdBgIEFJAxBgIEFJAtBwOWQASQAQYDAkAFBAEHAJfwLAEGAwJABQX82AgBBACQNQQAkDkGYCEGAgQU2AgBBnAhBgIABNgIAQaAIQQA2AgBBpAhBADYCAEGoCEQAAAAAAAAAADkDAAukBwIJfwN+IwNBA3QjB2tBAmsiBiMEQRhrQQN0IghKIwgiAyAATnIEQEF/DwsjCyEJQbAIIAM2AgBBtAhBADYCAEG4CEEANgIAQX8hByAGQQN2KQMAIAZBB3GsiEL8P4OnKAKANCEFA0ACQCAGIAhKDQAgACADTA0AIAZBA3YpAwAgBkEHcayIIQsgBUEASARAIAMgBUEQdjoAACADQQFqIQMgBiAFQT9xaiEGIAsgBa2IIgtC/D+DpygCgDQiBUEASARAIAMgBUEQdjoAACADQQFqIQMgBiAFQT9xaiEGIAsgBa2IIgtC/D+DpygCgDQiBUEASARAIAMgBUEQdjoAACADQQFqIQMgBiAFQT9xaiEGIAsgBa2IQvw/g6coAoA0IQUMBAsLCyAFQYCAAnEEQCAFQYCAAXFFDQEgC0ILiKdBASAFQQh2dEEBa3FBAnYgBUEQdmpBAnRBgDRqKAIAIgVBAEgEQCADIAVBEHY6AAAgA0EBaiEDIAYgBUE/cWohBiALIAWtiEL8P4OnKAKANCEFDAMLIAVBgIACcQ0BC0GwCCADNgIAQbQIIAU2AgAgAyALQnwgBa0iCoZCf4WDIAVBCHatiKcgBUEQdmpqIQIgBiAFQT9xaiIGQQN2KQMAIAZBB3GsiCEMIAsgCohC/AeDpygCgCQiAUGAgAJxBEAgAUGAgAFxBEAgDEIIiKdBASABQQh2dEEBa3FBAnYgAUEQdmpBAnRBgCRqKAIAIQELIAFBgIACcQRAQQ0hBwwCCwtBuAggATYCACAGIAFBP3FqIQYgAyAMQnwgAa0iCoZCf4WDIAFBCHatiKcgAUEQdmoiBGsgCUgEQEEOIQcMAQsgDCAKiEL8P4OnKAKANCEFIAMgBGshASAEQRBOBEAgAyAB/QAEAP0LBAAgAyAB/QAEEP0LBBAgA0EgaiEDA0AgAiADSgRAIAMgAUEgaiIB/QAEAP0LBAAgAyAB/QAEEP0LBBAgA0EgaiEDDAELCwUgBEEBRgRAIAExAABCgYKEiJCgwIABfiEKA0AgAyAKNwMAIAIgA0EIaiIDSg0ACwVBCCAEIARBCE4bIQQDQCADIAEpAwA3AwAgASAEaiEBIAIgAyAEaiIDSg0ACwsLIAIhAwwBCwsgA0GwCCgCAGskDUG0CCgCAEE/cUG4CCgCAEE/cWokDiADJAggBkECaiIBQQN2IgBBB2okAyAAKQMAIAFBB3EiAKyIJAZBOCAAayQHIAcL2wQCBX8BfgNAIwMjBEgjB0E4SHEEQCMGIwMxAAAjB6yGhCQGIwNBAWokAyMHQQhqJAcMAQsLIwZCAoYiBUL8P4OnKAKANCIAQYCAAXEEQCAFQguIp0EBIABBCHZ0QQFrcUECdiAAQRB2akECdEGANGooAgAhAAsgAEE/cSICIwdKBEBBAA8LIwhBAWohAyAAQQBIBEAjCCAAQRB2OgAABSAAQYCAAnEEQCAAQYCABnFBgIAGRwRAQQwPCyMGIAKsiCQGIwcgAmskB0EAJAFBfw8FIwggBUJ8IACthkJ/hYMgAEEIdq2IpyAAQRB2amohAyAFIAKsiCIFQvwHg6coAoAkIgBBgIABcQRAIAVCCIinQQEgAEEIdnRBAWtxQQJ2IABBEHZqQQJ0QYAkaigCACEACyACIABBP3FqIgIjB0oEQEEADwsgAEGAgAJxBEBBDQ8LIwsjCCAFQnwgAK2GQn+FgyAAQQh2rYinIABBEHZqIgRrSgRAQQ4PCyMIIgAgBGshASAEQRBOBEAgACAB/QAEAP0LBAAgACAB/QAEEP0LBBAgAEEgaiEAA0AgACADSARAIAAgAUEgaiIB/QAEAP0LBAAgACAB/QAEEP0LBBAgAEEgaiEADAELCwUgBEEBRgRAIAExAABCgYKEiJCgwIABfiEFA0AgACAFNwMAIAMgAEEIaiIASg0ACwVBCCAEIARBCE4bIQQDQCAAIAEpAwA3AwAgASAEaiEBIAMgACAEaiIASg0ACwsLCwsjBiACrIgkBiMHIAJrJAcgAiQOIAMjCGskDSADJAhBfwviCAECfwJAAkACQAJAAkACQAJAAkAjAQ4HAAECAwQFBgcLAn8jAgRAIwYjB0EHcSIArIgkBiMHIABrJAcjAyMHQQN1ayQDQgAkBkEAJAdBByQBQQMMAQsjB0EDSARAA0AjAyMESCMHQThIcQRAIwYjAzEAACMHrIaEJAYjA0EBaiQDIwdBCGokBwwBCwsLQQAjB0EDSA0AGiMGp0EBcSMGQgGIJAYjB0EBayQHJAIjBqdBA3EhACMGQgKIJAYjB0ECayQHAkACQAJAAkAgAA4DAAECAwsjBiMHQQdxIgCsiCQGIwcgAGskB0EBJAFBfwwDCyMURQRAQcAIQQhBkAH8CwBB0AlBCUHwAPwLAEHACkEHQRj8CwBB2ApCiJCgwICBgoQINwAAQeAKQQVBIPwLAEEBQcAIQaACEAAaQQJB4ApBIBAAGkEBJBQLQQYkAUF/DAILQQMkAUF/DAELQQQLDwsjB0EgSARAA0AjAyMESCMHQThIcQRAIwYjAzEAACMHrIaEJAYjA0EBaiQDIwdBCGokBwwBCwsLAn9BACMHQSBIDQAaIwanQf//A3EhACMGQhCIJAYjB0EQayQHIwanQf//A3EhASMGQhCIJAYjB0EQayQHQQUgAEH//wNzIAFHDQAaIAAkD0ECJAFBfwsPC0EBJA1BCCQOAn8DQCMPQQBKBEBBASMIIABODQIaQQIjCCMKTg0CGiMHQQBKBEAjBqdB/wFxIQEjBkIIiCQGIwdBCGskByMIIAE6AAAjCEEBaiQIIw9BAWskDwwCC0IAJAZBACMPIgEjBCMDayICIAEgAkgbIgEgACMKIgIgACACSBsjCGsiAiABIAJIGyIBRQ0CGiMIIwMgAfwKAAAjCCABaiQIIwMgAWokAyMPIAFrJA8MAQsLQQAkAUEBQX8jCCAAThsLDwsjB0EOSARAA0AjAyMESCMHQThIcQRAIwYjAzEAACMHrIaEJAYjA0EBaiQDIwdBCGokBwwBCwsLAn9BACMHQQ5IDQAaIwanQR9xIwZCBYgkBiMHQQVrJAdBgQJqJBAjBqdBH3EjBkIFiCQGIwdBBWskB0EBaiQRIwanQQ9xIwZCBIgkBiMHQQRrJAdBBGokEkEGIxFBHkojEEGeAkpyDQAaQYALQQBBE/wLAEEAJBNBBCQBQX8LDwsCfwNAIxMjEkgEQCMHQQNIBEADQCMDIwRIIwdBOEhxBEAjBiMDMQAAIweshoQkBiMDQQFqJAMjB0EIaiQHDAELCwtBACMHQQNIDQIaIxNBgAhqLQAAQYALaiMGp0EHcSMGQgOIJAYjB0EDayQHOgAAIxNBAWokEwwBCwtBB0EAQYALQRMQAEUNABpBACQTQQUkAUF/Cw8LEA8PCyAAQQJrIgEjCiICIAEgAkgbIQJBfyEBA0AjAUEGRiABQX9GcQRAIAIQDCIBQX9GBEACQEEBIQEjCCAATg0AQQIhASMIIwpODQAQDSEBDAMLCwsLIAEPC0EDC+8CAQR/IxAjEWohAANAIxMgAEgEQANAIwMjBEgjB0E4SHEEQCMGIwMxAAAjB6yGhCQGIwNBAWokAyMHQQhqJAcMAQsLIwanQf8AcUECdCgCgCAiAUH/AXEiAiMHSgRAQQAPCyABQRB2IgFBEEkEQCMGIAKsiCQGIwcgAmskByMTQcAIaiABOgAAIxNBAWokEwwCCyMHIAFBEEYEf0ECBUEDQQcgAUERRhsLIgMgAmpIBEBBAA8LIwYgAqyIJAYjByACayQHIxNFIAFBEEZxBEBBCA8LIwanQQEgA3RBAWtxIQIjBiADrIgkBiMHIANrJAdBC0EDIAFBEkYbIAJqIgIjE2ogAEoEQEEIDwsjE0HACGogAUEQRgR/IxNBvwhqLQAABUEACyAC/AsAIxMgAmokEwwBCwsCf0EJQcAKLQAARQ0AGkEAJBRBCkEBQcAIIxAQAEUNABpBC0ECIxBBwAhqIxEQAEUNABpBBiQBQX8LCz8AIAAkA0GYCCMINgIAQZwIIwM2AgBBoAgjDTYCAEGkCCMONgIAQagIIwUjA0GAgAFrrHxCA4YjB6x9uTkDAAsGAEGAgQULBgBBgIAECwYAQYCAAQsKABABIwwjCBAWC4cDAQp/IABBAUYEf0GANAVBgCRBgCAgAEECRhsLIQNBASAAQQFGBH9BCwVBCEEHIABBAkYbCyIGdEEBayEIIAMhBCAGIQVBfyEHIAZBAWohCgNAIApBD0wEQCAKQQJ0QcALaigCACEJA0AgCUEASgRAIAIgCHEgB0cEQCAEQQQgBXRqIQRBASAKIAZrIgV0IAlrIQsDQCALQQBKBEAgC0EBdCAFIAZqQQJ0QcQLaigCAGshCyAFQQFqIQUMAQsLIAMgAiAIcSIHQQJ0aiAEIANrQQJ2QRB0QYCEA2ogBUEIdGogBmo2AgALIABBAUYEf0GAEwVBgBxBgBIgAEECRhsLIAEvAQBBAnRqKAIAIApBgQJsakGABGohDCACIAZ1IQsDQCALQQEgBXRIBEAgBCALQQJ0aiAMNgIAIAtBASAKIAZrdGohCwwBCwsgAUECaiEBQYCAgIB4IAJBASAKdEEBa3NndiILIAIgC0EBa3FyIQIgCUEBayEJDAELCyAKQQFqIQoMAQsLC/QFAwJ/AX4Be0F/IQMgASAAa0HAJU4EQEEAIQMjAEEAQcAl/AsAIwAhAgNAIAIjAEHAJWpJBEAgA60gAP0ABAAgAkHAJWsiA/0ABAD9USAD/QAEkAsgA/0ABNAO/VEgA/0ABLAT/VH9USIF/R0AhSIEQjiIp0ECdEGAgJABaigCACAEQjCIp0H/AXFBAnRBgIiQAWooAgAgBEIoiKdB/wFxQQJ0QYCQkAFqKAIAIARCIIinQf8BcUECdEGAmJABaigCACAEQhiIp0H/AXFBAnRBgKCQAWooAgAgBEIQiKdB/wFxQQJ0QYCokAFqKAIAIASnQf8BcUECdEGAuJABaigCACAEQgiIp0H/AXFBAnRBgLCQAWooAgBzc3Nzc3NzrSAF/R0BhSIEQjiIp0ECdEGAgJABaigCACAEQjCIp0H/AXFBAnRBgIiQAWooAgAgBEIoiKdB/wFxQQJ0QYCQkAFqKAIAIARCIIinQf8BcUECdEGAmJABaigCACAEQhiIp0H/AXFBAnRBgKCQAWooAgAgBEIQiKdB/wFxQQJ0QYCokAFqKAIAIASnQf8BcUECdEGAuJABaigCACAEQgiIp0H/AXFBAnRBgLCQAWooAgBzc3Nzc3NzIQMgAEEQaiEAIAJBEGohAgwBCwsLA0AgAEEIaiICIAFNBEAgACkDACADrYUiBEI4iKdBAnRBgICQAWooAgAgBEIwiKdB/wFxQQJ0QYCIkAFqKAIAIARCKIinQf8BcUECdEGAkJABaigCACAEQiCIp0H/AXFBAnRBgJiQAWooAgAgBEIYiKdB/wFxQQJ0QYCgkAFqKAIAIARCEIinQf8BcUECdEGAqJABaigCACAEp0H/AXFBAnRBgLiQAWooAgAgBEIIiKdB/wFxQQJ0QYCwkAFqKAIAc3Nzc3NzcyEDIAIhAAwBCwsDQCAAIAFJBEAgAyAALQAAc0H/AXFBAnRBgICQAWooAgAgA0EIdnMhAyAAQQFqIQAMAQsLIANBf3ML/wMBA39BwOWQASQAQYCAASQDQYCAASQEQYCBBSQIQYCBBSQJQYCBJyQKQYCBBSQLQYCBBSQMA0AgAEETSARAIABBAnRBgBJqIABBEHQ2AgAgAEEBaiEADAELC0EAIQADQCAAQYACSARAIABBAnRBgBNqIABBEHRBgICAgHhyNgIAIABBAWohAAwBCwtBgBtBgIAGNgIAQQMhAEGBAiEBA0AgAUGdAkgEQCABQQJ0QYATaiABQYUCa0ECdUEAIAFBiQJOGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfQbQYCAiAg2AgBB+BtBgIACNgIAQfwbQYCAAjYCAEEBIQBBACEBA0AgAUEeSARAIAFBAnRBgBxqIAFBAmtBAXVBACABQQROGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfgcQYCAAjYCAEH8HEGAgAI2AgBBACEBA0AgAUGAAkgEQCABIQBBACECA0AgAkEISARAIABBAXZBoIbi7X5BACAAQQFxG3MhACACQQFqIQIMAQsLIAFBAnRBgICQAWogADYCACABQQFqIQEMAQsLQYCIkAEhAANAIABBgMCQAUkEQCAAIABBgAhrKAIAIgFB/wFxQQJ0QYCAkAFqKAIAIAFBCHZzNgIAIABBBGohAAwBCwsLCxoBAEGACAsTEBESAAgHCQYKBQsEDAMNAg4BDw==";
      var shared_memory = __webpack_require__(1528);
      var wasm_module = __webpack_require__(72);
      ;
      const instance = (0, wasm_module.l)(inflateModule);
      const statuses = [
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
      class Inflate {
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
          const memory = (0, shared_memory.Ao)();
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
          (0, shared_memory.dW)(piece, this.bytes, this.#inputStart);
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
      }
      const idle = [];
      function borrowInflate() {
        const inflate = idle.pop() ?? new Inflate();
        inflate.reset();
        return inflate;
      }
      function giveBack(inflate) {
        idle.push(inflate);
      }
    })
  ),
  /***/
  1528: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ao: () => (
          /* binding */
          newMemory
        ),
        /* harmony export */
        dW: () => (
          /* binding */
          copyShared
        ),
        /* harmony export */
        zE: () => (
          /* binding */
          memoryOf
        )
        /* harmony export */
      });
      var _wasm_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72);
      const memoryPages = 39;
      const memories = /* @__PURE__ */ new WeakMap();
      function newMemory() {
        const memory = (0, _wasm_module_js__WEBPACK_IMPORTED_MODULE_0__.t)(() => new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages, shared: true }));
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
    })
  ),
  /***/
  1996: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        $: () => (
          /* binding */
          decoderHere
        )
      });
      var external_node_zlib_ = __webpack_require__(8522);
      ;
      const flag = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
      const deflateMethod = 8;
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
            crc = (0, external_node_zlib_.crc32)(piece, crc);
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
      var inflate = __webpack_require__(8425);
      ;
      const maxPieceBytes = 64 * 1024;
      class GzipDecoder {
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
          this.#inflate = (0, inflate.Li)();
          this.#next = this.#checked = this.#inflate.outputStart;
          this.#stop = this.#nextStop();
          this.#reading = this.#read();
        }
        async write(chunk) {
          const { inputBytes } = this.#inflate;
          for (let at = 0; at < chunk.length && !this.#isOver; at += inputBytes) {
            this.#inflate.take(chunk.subarray(at, at + inputBytes));
            const { done, value } = this.#reading.next();
            if (done === true)
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
          (0, inflate.F5)(this.#inflate);
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
      }
      var zlib_decoder = __webpack_require__(4455);
      var zstd_decoder = __webpack_require__(6782);
      ;
      function decoderHere(compression, target) {
        switch (compression) {
          case "none":
            return plainDecoder(target);
          case "gzip":
            return gzipDecoder(target);
          case "zstd":
            return (0, zstd_decoder.o)(target);
        }
      }
      function gzipDecoder(target) {
        if (process.env["IMAGE_SIZE_BUDGET_INFLATE"] !== "zlib")
          return new GzipDecoder(target);
        return new zlib_decoder.Q((0, external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), target, { compression: "gzip", pieceBytes: 16 * 1024 });
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
    })
  ),
  /***/
  4455: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          ZlibDecoder
        )
        /* harmony export */
      });
      const maxHeldBytes = 1024 * 1024;
      class ZlibDecoder {
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
            const written = this.#untilClosed((done) => this.#stream.write(piece, () => done()));
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
      }
      function release({ buffer, byteOffset, length }) {
        if (byteOffset + length === buffer.byteLength && buffer instanceof ArrayBuffer)
          buffer.transfer(0);
      }
    })
  ),
  /***/
  6782: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          turnForLargeWindow
        ),
        o: () => (
          /* binding */
          zstdDecoder
        )
      });
      var parallel = __webpack_require__(8325);
      ;
      const parts = {
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
      var external_node_zlib_ = __webpack_require__(8522);
      var zlib_decoder = __webpack_require__(4455);
      ;
      const options = { chunkSize: 1024 * 1024, params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 29 } };
      function zstdStream(target) {
        const stream = (0, external_node_zlib_.createZstdDecompress)(options);
        const [handle, state] = [Reflect.get(stream, "_handle"), Reflect.get(stream, "_writeState")];
        if (isHandle(handle) && state instanceof Uint32Array && state.length === 2)
          return new ZstdAtOnce(stream, { handle, state }, target);
        return new zlib_decoder.Q(stream, target, { compression: "zstd", pieceBytes: Infinity });
      }
      function isHandle(value) {
        return typeof value === "object" && value !== null && typeof Reflect.get(value, "writeSync") === "function";
      }
      class ZstdAtOnce {
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
          this.#decompress(chunk, external_node_zlib_.constants.ZSTD_e_continue);
        }
        async end() {
          this.#decompress(new Uint8Array(), external_node_zlib_.constants.ZSTD_e_end);
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
      }
      ;
      const usualWindowBytes = 2 ** 27;
      const inTurn = (0, parallel.gG)(1);
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
    })
  ),
  /***/
  9708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          oneLine
        )
        /* harmony export */
      });
      const maxLineLength = 1e3;
      const readLength = 4 * maxLineLength;
      function oneLine(text) {
        const start = text.trimStart().slice(0, readLength);
        const line = start.replaceAll(/[\s\p{C}]+/gu, " ").trim();
        return line.length > maxLineLength || start.length < text.trim().length ? `${line.slice(0, maxLineLength - 1)}\u2026` : line;
      }
    })
  ),
  /***/
  7273: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tw: () => (
          /* binding */
          checkedDocument
        ),
        /* harmony export */
        ir: () => (
          /* binding */
          BlobCheck
        ),
        /* harmony export */
        rs: () => (
          /* binding */
          assertDocumentSize
        ),
        /* harmony export */
        sc: () => (
          /* binding */
          sha256
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
      var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6697);
      class BlobCheck {
        #descriptor;
        #hash;
        #bytes = 0;
        constructor(descriptor) {
          this.#descriptor = descriptor;
          this.#hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(descriptor.digest.slice(0, descriptor.digest.indexOf(":")));
        }
        add(chunk) {
          this.#bytes += chunk.length;
          if (this.#bytes > this.#descriptor.size)
            this.#fail(`it is longer than ${this.#descriptor.size} bytes`);
          this.#hash.update(chunk);
        }
        /** Throws a UserError when size or digest differ. */
        finish() {
          const { digest, size } = this.#descriptor;
          if (this.#bytes !== size)
            this.#fail(`it has ${this.#bytes} bytes instead of ${size}`);
          const found = `${digest.slice(0, digest.indexOf(":"))}:${this.#hash.digest("hex")}`;
          if (found !== digest)
            this.#fail(`its content has the digest ${found}`);
        }
        #fail(reason) {
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-blob-corrupt", { digest: this.#descriptor.digest, reason });
        }
      }
      function checkedDocument(bytes, descriptor) {
        const check = new BlobCheck(descriptor);
        check.add(bytes);
        check.finish();
        return bytes;
      }
      function assertDocumentSize(descriptor) {
        if (descriptor.size <= _schema_js__WEBPACK_IMPORTED_MODULE_2__.VR)
          return;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-document-too-large", { digest: descriptor.digest, limitBytes: _schema_js__WEBPACK_IMPORTED_MODULE_2__.VR });
      }
      function sha256(bytes) {
        return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
      }
    })
  ),
  /***/
  4272: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(bytes) {
        try {
          return JSON.parse(new TextDecoder().decode(bytes));
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  2288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        M: () => (
          /* binding */
          findImages
        ),
        o: () => (
          /* binding */
          imagesIn
        )
      });
      var failure = __webpack_require__(9874);
      var oci_json = __webpack_require__(4272);
      var parallel = __webpack_require__(8325);
      ;
      const unknownPlatform = "unknown";
      function partsOf(descriptor, config) {
        const said = descriptor.platform;
        return said != null && said.os !== "" && said.architecture !== "" ? said : config;
      }
      function platformName({ os, architecture, variant }) {
        if (os === "" || architecture === "" || os === "unknown")
          return unknownPlatform;
        const usual = { "arm64/v8": "arm64", "amd64/v1": "amd64", arm: "arm/v7" };
        const machine = (variant ?? "") === "" ? architecture : `${architecture}/${variant}`;
        return `${os}/${usual[machine] ?? machine}`;
      }
      function withoutDetail(platform) {
        return platform.replace(/\(.*\)/, "");
      }
      function normalPlatform(written) {
        const match = /^([a-z0-9]+)(\([^()]+\))?\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/i.exec(written.trim());
        if (match === null)
          return written.trim() === unknownPlatform ? unknownPlatform : null;
        const [, os = "", detail = "", architecture = "", variant] = match;
        const [, ...machine] = platformName({ os: os.toLowerCase(), architecture: architecture.toLowerCase(), variant }).split("/");
        return [`${os.toLowerCase()}${detail}`, ...machine].join("/");
      }
      function onePerPlatform(images, known) {
        const warnings = [];
        const groups = Map.groupBy(images, ({ platform }) => platform);
        const named = [...groups.values()].flatMap((group) => group.length === 1 ? group : toldApart(group));
        const single = [...Map.groupBy(named, ({ platform }) => platform).values()].map((group) => {
          const [first] = group.toSorted((one, other) => knownLayers(other, known) - knownLayers(one, known));
          if (first === void 0)
            throw new Error("a platform without an image");
          const twins = group.filter((one) => one !== first);
          const stranger = twins.find((twin) => contentOf(twin) === null || contentOf(twin) !== contentOf(first));
          if (stranger !== void 0)
            throw twoImages(group[0] ?? first, group[1] ?? stranger);
          if (twins.length > 0)
            warnings.push(twinWarning(first, group.length));
          return first;
        });
        return { images: single, warnings };
      }
      function toldApart(group) {
        return group.map((image) => {
          const parts = partsOf(image.descriptor, image.config);
          const version = (parts["os.version"] ?? image.config["os.version"])?.split(".").slice(0, 3).join(".") ?? "";
          const features = parts["os.features"]?.toSorted().map((feature) => `+${feature}`) ?? [];
          const detail = `${version}${features.join("")}`;
          const [os = "", ...machine] = image.platform.split("/");
          return detail === "" ? image : { ...image, platform: [`${os}(${detail})`, ...machine].join("/") };
        });
      }
      function knownLayers({ manifest }, known) {
        return manifest.layers.filter(({ digest }) => known.has(digest)).length;
      }
      function contentOf({ config }) {
        const ids2 = config.rootfs?.diff_ids ?? [];
        return ids2.length === 0 ? null : ids2.join(" ");
      }
      function twoImages(first, second) {
        return (0, failure.IF)("image-platform-twice", { platform: first.platform, first: nameOf(first), second: nameOf(second) });
      }
      function nameOf({ descriptor: { annotations, digest } }) {
        const name = annotations?.["io.containerd.image.name"] ?? annotations?.["org.opencontainers.image.ref.name"];
        return name === void 0 ? digest : `${digest} ("${name.slice(0, 100)}")`;
      }
      function twinWarning({ platform, descriptor }, count) {
        return `The image for ${platform} is there ${count} times, with layers of the same content that are compressed differently; ${descriptor.digest} is measured.`;
      }
      var schema = __webpack_require__(6697);
      var walk = __webpack_require__(2775);
      ;
      const maxPlatforms = 100;
      async function findImages(content, options = {}) {
        return await imagesIn(content, await (0, walk.Cp)(content, isNoAttestation), options);
      }
      async function imagesIn(content, walked, options = {}) {
        const manifests = walked.manifests.filter(({ descriptor, manifest }) => isNoAttestation(descriptor) && isImage(manifest));
        const absent = walked.absent.filter(({ descriptor }) => isNoAttestation(descriptor));
        const candidates = await (0, parallel.HN)(manifests, walk.tm, (listed) => withConfig(content, listed));
        const all = candidates.filter((image) => image !== null);
        if (all.length === 0)
          throw absent[0]?.error ?? (0, failure.IF)("image-has-no-platform", {});
        if (all.length > maxPlatforms)
          throw (0, walk.oC)(`more than ${maxPlatforms} platforms`);
        const found = onePerPlatform(all, options.known ?? /* @__PURE__ */ new Set());
        const images = chosen(found.images, options.platforms ?? []);
        images.forEach(assertPlatformName);
        return { images, warnings: [...absent.map(absenceWarning), ...found.warnings, ...images.flatMap(mismatchWarning)] };
      }
      function assertPlatformName({ platform, manifest }) {
        if (schema.WC.test(platform))
          return;
        throw (0, failure.IF)("image-document-invalid", { digest: manifest.config.digest, reason: `no platform is called ${platform}` });
      }
      function chosen(images, platforms) {
        if (platforms.length === 0)
          return images;
        return platforms.flatMap((written) => {
          const wanted = normalPlatform(written);
          const found = images.filter(({ platform }) => platform === wanted || withoutDetail(platform) === wanted);
          if (found.length > 0)
            return found;
          throw (0, failure.IF)("image-platform-absent", {
            platform: written,
            there: images.map(({ platform: name }) => JSON.stringify(name)).join(", ")
          });
        });
      }
      function isNoAttestation({ annotations, platform }) {
        if (annotations?.["vnd.docker.reference.type"] !== void 0)
          return false;
        return platform?.os !== "unknown" || platform.architecture !== "unknown";
      }
      function isImage({ artifactType, config, layers }) {
        if (config.mediaType === schema.Ib.ociEmpty || (artifactType ?? "") !== "")
          return false;
        return layers.every(({ mediaType }) => !mediaType.endsWith("json"));
      }
      async function withConfig(content, { descriptor, manifest }) {
        const { config: configDescriptor } = manifest;
        const isTyped = imageConfigTypes.has(configDescriptor.mediaType);
        if (!isTyped && configDescriptor.size > schema.VR)
          return null;
        const json = (0, oci_json.q)(await content.readDocument(configDescriptor));
        if (!isTyped && !schema.K8.safeParse(json).success)
          return null;
        const config = (0, walk.Tp)(schema.K8, json, configDescriptor);
        const platform = platformName(partsOf(descriptor, config));
        return !isTyped && platform === unknownPlatform ? null : { platform, descriptor, manifest, config };
      }
      const imageConfigTypes = /* @__PURE__ */ new Set([schema.Ib.ociConfig, schema.Ib.dockerConfig]);
      function absenceWarning({ descriptor }) {
        const platform = descriptor.platform ? platformName(descriptor.platform) : unknownPlatform;
        return `The index lists ${platform === unknownPlatform ? "a manifest" : platform} (${descriptor.digest}), which is not there; it is not measured.`;
      }
      function mismatchWarning({ descriptor, platform, config }) {
        const says = platformName({ ...config, variant: descriptor.platform?.variant ?? config.variant });
        if (says === unknownPlatform || says === withoutDetail(platform))
          return [];
        return [`The image for ${platform} says of itself that it is for ${says}; is its base image for another platform?`];
      }
    })
  ),
  /***/
  2775: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cp: () => (
          /* binding */
          walkManifests
        ),
        /* harmony export */
        Tp: () => (
          /* binding */
          parseDocument
        ),
        /* harmony export */
        oC: () => (
          /* binding */
          unreasonable
        ),
        /* harmony export */
        tm: () => (
          /* binding */
          readAtOnce
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7428);
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      var _parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
      var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4272);
      var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
      const maxManifests = 1e4;
      const maxLayers = 1e4;
      const maxDepth = 16;
      const readAtOnce = 4;
      async function walkManifests(content, isFollowed) {
        const found = {
          indexes: [],
          manifests: [],
          absent: []
        };
        const seen = /* @__PURE__ */ new Set();
        let level = content.roots.filter(isFollowed);
        for (let depth = 0; level.length > 0; depth += 1) {
          if (depth > maxDepth)
            throw unreasonable(`indexes nested more than ${maxDepth} deep`);
          const fresh = level.filter(({ digest }) => !seen.has(digest) && seen.add(digest));
          if (seen.size > maxManifests)
            throw unreasonable(`more than ${maxManifests} manifests`);
          const documents = await (0, _parallel_js__WEBPACK_IMPORTED_MODULE_2__.HN)(fresh, readAtOnce, (descriptor) => read(content, descriptor, depth > 0));
          for (const document of documents) {
            if (document.kind === "index")
              found.indexes.push(document.descriptor);
            if (document.kind === "manifest")
              found.manifests.push(document);
            if (document.kind === "absent")
              found.absent.push(document);
          }
          level = documents.flatMap((document) => document.kind === "index" ? document.index.manifests : []).filter(isFollowed);
        }
        return found;
      }
      async function read(content, descriptor, mayBeAbsent) {
        try {
          const json = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.q)(await content.readDocument(descriptor));
          if (typeof json === "object" && json !== null && "manifests" in json)
            return { kind: "index", descriptor, index: parseDocument(_schema_js__WEBPACK_IMPORTED_MODULE_1__.jK, json, descriptor) };
          const manifest = parseDocument(_schema_js__WEBPACK_IMPORTED_MODULE_1__._8, json, descriptor);
          if (manifest.layers.length > maxLayers)
            throw unreasonable(`more than ${maxLayers} layers`);
          return { kind: "manifest", descriptor, manifest };
        } catch (error) {
          if (mayBeAbsent && error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.yo && error.code === "image-blob-missing")
            return { kind: "absent", descriptor, error };
          throw error;
        }
      }
      function parseDocument(schema, json, { digest }) {
        const parsed = schema.safeParse(json);
        if (parsed.success)
          return parsed.data;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("image-document-invalid", { digest, reason: zod__WEBPACK_IMPORTED_MODULE_4__.S1(parsed.error) });
      }
      function unreasonable(reason) {
        return (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("image-index-unreasonable", { reason });
      }
    })
  ),
  /***/
  4364: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        VE: () => (
          /* binding */
          blockBytes
        ),
        Nc: () => (
          /* binding */
          headerBlock
        )
      });
      ;
      const tarHeaderModule = "AGFzbQEAAAABDgNgAAF/YAJ/fwF8YAAAAwcGAQIAAAAABQMBAAAHMAUHYmxvY2tBdAAFBnBhdGhBdAADCW51bWJlcnNBdAAEBHJlYWQAAgZtZW1vcnkCAAgBAQrzBgbuAQMBfAF+AX8gASAAQYAgaiIAaiEBIAAtAAAiBEGAAU8EQCAEQT9xuEQAAAAAAABQQEQAAAAAAAAAACAEQcAAcRuhIQIgAEEBaiEAA0AgACABSQRAIAJEAAAAAAAAcECiIAAtAAC4oCECIABBAWohAAwBCwsgAg8LA0AgACABSQR/IAAtAABBIEYFQQALBEAgAEEBaiEADAELCwNAIAAgAUkEQCAALQAAIgRBN00gBEEwT3EEfiAEQTBrQf8Bca0gA0IDhnwFIAO6RAAAAAAAAPh/IARFIARBIEZyGw8LIQMgAEEBaiEADAELCyADugsKAEEBPwBrQAAaC+MEAwN/AXsBfEGUAUEIEAAhBANAIABBgARJBEAgAyAAQYAgav0ABAD9ff1//a4BIQMgAEEQaiEADAELCyAD/RsAIAP9GwFqIAP9GwJqIAP9GwNqIQFBlAEhAANAIABBnAFJBEAgASAAQYAgai0AAGshASAAQQFqIQAMAQsLIAFBgAJqIgJBgAJGIAREAAAAAAAAAABhcQRAQQIPCyACtyAEYgR/QQAhAUEAIQADQCAAQYAESQRAIAEgAEGAIGr9AAQA/WRpaiEBIABBEGohAAwBCwtBlAEhAANAIABBnAFJBEAgASAAQYAgai0AAEEHdmshASAAQQFqIQAMAQsLIAIgAUEIdGu3IARiBUEACwRAQQAPC0GAKEH8AEEMEAA5AwBBiChB5ABBCBAAOQMAQZAoQewAQQgQADkDAEGYKEH0AEEIEAA5AwBBoChByQJBCBAAOQMAQagoQdECQQgQADkDAEGBIigCAEH15tGLBkYEf0GFIi8BAEHyAEYFQQALBH9BgwFBmwFB/CMoAgBB9MLJA0YbIQBBACEBA0AgACABSwR/IAFB2SJqLQAABUEACwRAIAFBAWohAQwBCwtBgCRB2SIgAfwKAAAgAUGAJGoiAEGAJEsEfyAAQS86AAAgAEEBagUgAAsFQYAkCyEAQQAhAQNAIAFB5ABJBH8gAUGAIGotAAAFQQALBEAgAUEBaiEBDAELCyAAQYAgIAH8CgAAQbAoIAAgAWpBgCRruDkDAEEAIQADQCAAQeQASQR/IABBnSFqLQAABUEACwRAIABBAWohAAwBCwtBuCggALg5AwBBAQsFAEGAJAsFAEGAKAsFAEGAIAs=";
      var wasm_module = __webpack_require__(72);
      ;
      const instance = (0, wasm_module.l)(tarHeaderModule);
      const blockBytes = 512;
      const linkStart = 157;
      const kinds = ["other", "header", "zeros"];
      class HeaderBlock {
        #exports = instance().exports;
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
      }
      let shared = null;
      function headerBlock() {
        return shared ??= new HeaderBlock();
      }
    })
  ),
  /***/
  8325: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HN: () => (
          /* binding */
          inParallel
        ),
        /* harmony export */
        Oo: () => (
          /* binding */
          once
        ),
        /* harmony export */
        gG: () => (
          /* binding */
          inTurns
        )
        /* harmony export */
      });
      async function inParallel(items, limit, task) {
        const results = [];
        const waiting = items.entries();
        const failures = [];
        async function work() {
          for (const [position, item] of waiting) {
            if (failures.length > 0)
              return;
            try {
              results[position] = await task(item);
            } catch (error) {
              failures.push({ error });
            }
          }
        }
        await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
        const [first] = failures;
        if (first !== void 0)
          throw first.error;
        return results;
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
      function once(work) {
        let answer = null;
        return async () => await (answer ??= work());
      }
    })
  )
};
