export const id = 901;
export const ids = [901];
export const modules = {
  /***/
  8901: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        tellRatchet: () => (
          /* binding */
          tellRatchet
        )
      });
      var promises_ = __webpack_require__(1455);
      var external_node_path_ = __webpack_require__(6760);
      var config_file = __webpack_require__(3494);
      var build_bytes = __webpack_require__(8099);
      var quantities = __webpack_require__(2211);
      var dist = __webpack_require__(8815);
      var reasons = __webpack_require__(6997);
      ;
      function writtenCeilings(text) {
        const { contents } = (0, dist.Tp)(text, { uniqueKeys: false, logLevel: "error" });
        const listed = (0, dist.jh)(contents) ? contents.get("images", true) : null;
        const images = (0, dist.oP)(listed) ? listed.items.filter((item) => (0, dist.jh)(item)) : [];
        const defaults = (0, dist.jh)(contents) ? contents.get("defaults", true) : null;
        return reasons.d.flatMap((rule) => {
          const own = images.flatMap((image) => ceilingIn(image, { rule, images: [nameOf(image)], isDefault: false }));
          const others = images.filter((image) => !image.has(rule)).map(nameOf);
          return own.concat((0, dist.jh)(defaults) ? ceilingIn(defaults, { rule, images: others, isDefault: true }) : []);
        });
      }
      function nameOf(image) {
        const name = image.get("name");
        return typeof name === "string" ? name.trim() : "";
      }
      function ceilingIn(map, of) {
        const node = map.get(of.rule, true);
        if (!(0, dist.jn)(node) || node.range == null || !isOneLine(node))
          return [];
        const text = String(node.value);
        const bytes = (0, quantities.z)(text);
        const [from, to] = node.range;
        return bytes === null || of.images.length === 0 ? [] : [{ ...of, text, bytes, from, to }];
      }
      function isOneLine({ type }) {
        return type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL";
      }
      function withCeilings(text, changes) {
        return changes.toSorted((one, other) => other.at.from - one.at.from).reduce((file, { at, text: size }) => {
          const quote = /^["']/.exec(file.slice(at.from))?.[0] ?? "";
          return `${file.slice(0, at.from)}${quote}${size}${quote}${file.slice(at.to)}`;
        }, text);
      }
      ;
      function ratchet(file, images, headroom) {
        const ceilings = writtenCeilings(file);
        const known = ceilings.map((at) => ({ at, sizes: at.images.map((name) => ({ name, bytes: largestOf(name, at, images) })) }));
        const unrecorded = known.flatMap(({ sizes }) => sizes.flatMap(({ name, bytes }) => bytes === null ? [name] : []));
        const decided = known.flatMap(({ at, sizes }) => {
          const bytes = sizes.map((size) => size.bytes);
          if (bytes.includes(null))
            return [];
          const sizeBytes = Math.max(...bytes.filter((size) => size !== null));
          const lowered = (0, build_bytes.zi)(sizeBytes + headroomBytes(sizeBytes, headroom));
          return [{ at, sizeBytes, lowered, isLower: ((0, quantities.z)(lowered) ?? Infinity) < at.bytes }];
        });
        const lower = decided.filter(({ isLower }) => isLower);
        return {
          text: withCeilings(file, lower.map(({ at, lowered }) => ({ at, text: lowered }))),
          lowered: lower.map(({ at: { rule, text, images: whose, isDefault }, sizeBytes, lowered }) => {
            return { rule, text, images: whose, isDefault, sizeBytes, lowered };
          }),
          kept: decided.length - lower.length,
          unrecorded: [...new Set(unrecorded)]
        };
      }
      function largestOf(name, { rule }, images) {
        const platforms = images.filter((image) => image.name === name).flatMap((image) => image.platforms);
        const sizes = platforms.map((platform) => sizeOf(platform, rule));
        if (sizes.length === 0 || sizes.includes(null))
          return null;
        return Math.max(...sizes.filter((size) => size !== null));
      }
      function sizeOf({ sizeBytes, uncompressedBytes }, rule) {
        switch (rule) {
          case "max-size":
            return sizeBytes;
          case "max-uncompressed-size":
            return uncompressedBytes;
        }
      }
      function headroomBytes(sizeBytes, { percent, bytes }) {
        const share = percent === null ? 0n : BigInt(sizeBytes) * percent.numerator / (100n * percent.denominator);
        return Math.max(Number(share), bytes ?? 0);
      }
      var failure = __webpack_require__(7493);
      var inputs_config = __webpack_require__(6940);
      ;
      const context = 3;
      function renderPatch(path, before, after) {
        const lines = linesOf(before, after);
        const hunks = hunksOf(lines).map(({ from, to }) => {
          const place = `${from + 1},${to - from}`;
          return [`@@ -${place} +${place} @@`, ...lines.slice(from, to).flatMap(rendered)].join("\n");
        });
        return hunks.length === 0 ? "" : `${[`--- a/${path}`, `+++ b/${path}`, ...hunks].join("\n")}
`;
      }
      function linesOf(before, after) {
        const [old, now] = [before.split("\n"), after.split("\n")];
        const lines = old.map((line, at) => ({ before: line, after: now[at] ?? "", isOpen: at === old.length - 1 }));
        return before.endsWith("\n") ? lines.slice(0, -1) : lines;
      }
      function hunksOf(lines) {
        const hunks = [];
        for (const [at, { before, after }] of lines.entries()) {
          if (before === after)
            continue;
          const [from, to] = [Math.max(0, at - context), Math.min(lines.length, at + context + 1)];
          const last = hunks.at(-1);
          if (last !== void 0 && from <= last.to)
            hunks.splice(-1, 1, { from: last.from, to });
          else
            hunks.push({ from, to });
        }
        return hunks;
      }
      function rendered({ before, after, isOpen }) {
        const end = isOpen ? ["\\ No newline at end of file"] : [];
        return before === after ? [` ${before}`, ...end] : [`-${before}`, ...end, `+${after}`, ...end];
      }
      var phrase_escape = __webpack_require__(5518);
      var phrase = __webpack_require__(6932);
      ;
      function renderRatchet({ lowered, kept, unrecorded }) {
        const unknown = unrecorded.length === 0 ? [] : [(0, phrase_escape.tg)(["Not recorded, so left as it is: ", ...named(unrecorded), "."])];
        return `${[...lowered.map(loweredWords), ...nothing(lowered.length, kept), ...unknown].join("\n")}
`;
      }
      function loweredWords({ rule, text, images, isDefault, sizeBytes, lowered }) {
        const whose = isDefault ? ["default of ", ...named(images)] : named(images);
        return (0, phrase_escape.tg)([...whose, `: ${rule} ${text} \u2192 ${lowered} (recorded: ${(0, build_bytes.z3)(sizeBytes)})`]);
      }
      function nothing(lowered, kept) {
        if (lowered > 0)
          return [];
        if (kept === 0)
          return ["Nothing to lower: no ceiling of this file has a recorded size."];
        return [`Nothing to lower: ${(0, phrase.U9)(kept, "ceiling")} with no more than the headroom above what is recorded.`];
      }
      function named(images) {
        const shown = images.slice(0, 5).map((name) => [{ code: name }]);
        return [...(0, phrase.fj)(shown, ", "), ...images.length > 5 ? [` and ${images.length - 5} more`] : []];
      }
      var recorded_sizes = __webpack_require__(7286);
      ;
      async function tellRatchet({ config, headroom, isPatch, ...place }, out) {
        const path = config === "" ? config_file.Qp : config;
        const text = await (0, config_file.im)(process.cwd(), path);
        (0, inputs_config.o4)(path, text, {});
        const { images } = await (0, recorded_sizes.F)({ ...place, repository: null, serverUrl: "https://github.com", spikeAt: headroom }, out);
        const told = ratchet(text, images, headroom);
        const patch = isPatch ? renderPatch(path, text, told.text) : "";
        if (patch !== "")
          out.print(patch);
        if (isPatch)
          return renderRatchet(told).trimEnd().split("\n").forEach(out.progress);
        if (told.lowered.length > 0)
          await write(path, told.text);
        out.print(renderRatchet(told));
      }
      async function write(path, text) {
        try {
          await (0, promises_.writeFile)((0, external_node_path_.resolve)(path), text);
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          throw (0, failure.IF)("file-not-written", { flag: "--config", path, reason }, { cause });
        }
      }
    })
  )
};
