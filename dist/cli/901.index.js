export const id = 901;
export const ids = [901];
export const modules = {

/***/ 8901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellRatchet: () => (/* binding */ tellRatchet)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/files/config-file.js
var config_file = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/bytes.js
var build_bytes = __webpack_require__(8099);
// EXTERNAL MODULE: ./build/inputs/quantities.js
var quantities = __webpack_require__(2211);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/judge/reasons.js
var reasons = __webpack_require__(6997);
;// CONCATENATED MODULE: ./build/inputs/written-ceilings.js



/** The ceilings in a file that `parseConfig` has accepted; what an alias or a merge brings in stands elsewhere, and is left out. */
function writtenCeilings(text) {
    const { contents } = (0,dist/* parseDocument */.Tp)(text, { uniqueKeys: false, logLevel: "error" });
    const listed = (0,dist/* isMap */.jh)(contents) ? contents.get("images", true) : null;
    const images = (0,dist/* isSeq */.oP)(listed) ? listed.items.filter((item) => (0,dist/* isMap */.jh)(item)) : [];
    const defaults = (0,dist/* isMap */.jh)(contents) ? contents.get("defaults", true) : null;
    return reasons/* ceilingRules */.d.flatMap((rule) => {
        const own = images.flatMap((image) => ceilingIn(image, { rule, images: [nameOf(image)], isDefault: false }));
        const others = images.filter((image) => !image.has(rule)).map(nameOf);
        return own.concat((0,dist/* isMap */.jh)(defaults) ? ceilingIn(defaults, { rule, images: others, isDefault: true }) : []);
    });
}
function nameOf(image) {
    const name = image.get("name");
    return typeof name === "string" ? name.trim() : "";
}
function ceilingIn(map, of) {
    const node = map.get(of.rule, true);
    if (!(0,dist/* isScalar */.jn)(node) || node.range == null || !isOneLine(node))
        return [];
    const text = String(node.value);
    const bytes = (0,quantities/* parseBytes */.z)(text);
    const [from, to] = node.range;
    return bytes === null || of.images.length === 0 ? [] : [{ ...of, text, bytes, from, to }];
}
/** A block scalar has lines of its own. */
function isOneLine({ type }) {
    return type !== "BLOCK_FOLDED" && type !== "BLOCK_LITERAL";
}
/** The file with other texts in place of ceilings: everything else stays as it is, to the last blank. */
function withCeilings(text, changes) {
    return changes
        .toSorted((one, other) => other.at.from - one.at.from)
        .reduce((file, { at, text: size }) => {
        const quote = /^["']/.exec(file.slice(at.from))?.[0] ?? "";
        return `${file.slice(0, at.from)}${quote}${size}${quote}${file.slice(at.to)}`;
    }, text);
}

;// CONCATENATED MODULE: ./build/dashboard/ratchet.js



/** Lowers the ceilings of a configuration file to what is recorded plus headroom: growth that a later pull request may take. */
function ratchet(file, images, headroom) {
    const ceilings = writtenCeilings(file);
    const known = ceilings.map((at) => ({ at, sizes: at.images.map((name) => ({ name, bytes: largestOf(name, at, images) })) }));
    const unrecorded = known.flatMap(({ sizes }) => sizes.flatMap(({ name, bytes }) => (bytes === null ? [name] : [])));
    const decided = known.flatMap(({ at, sizes }) => {
        const bytes = sizes.map((size) => size.bytes);
        // A default that one image may need is left to all of them.
        if (bytes.includes(null))
            return [];
        const sizeBytes = Math.max(...bytes.filter((size) => size !== null));
        const lowered = (0,build_bytes/* formatBoundAbove */.zi)(sizeBytes + headroomBytes(sizeBytes, headroom));
        return [{ at, sizeBytes, lowered, isLower: ((0,quantities/* parseBytes */.z)(lowered) ?? Infinity) < at.bytes }];
    });
    const lower = decided.filter(({ isLower }) => isLower);
    return {
        text: withCeilings(file, lower.map(({ at, lowered }) => ({ at, text: lowered }))),
        lowered: lower.map(({ at: { rule, text, images: whose, isDefault }, sizeBytes, lowered }) => {
            return { rule, text, images: whose, isDefault, sizeBytes, lowered };
        }),
        kept: decided.length - lower.length,
        unrecorded: [...new Set(unrecorded)],
    };
}
/** Null where nothing is recorded of the image, or not that of it. */
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
/** `5% and 10 MB`: room for the larger of the two. */
function headroomBytes(sizeBytes, { percent, bytes }) {
    const share = percent === null ? 0n : (BigInt(sizeBytes) * percent.numerator) / (100n * percent.denominator);
    return Math.max(Number(share), bytes ?? 0);
}

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/inputs/config.js
var inputs_config = __webpack_require__(6940);
;// CONCATENATED MODULE: ./build/report/text/patch.js
const context = 3;
/** A unified diff of two texts that differ within lines, as `git apply` and `patch -p1` read it; empty where they are the same. */
function renderPatch(path, before, after) {
    const lines = linesOf(before, after);
    const hunks = hunksOf(lines).map(({ from, to }) => {
        const place = `${from + 1},${to - from}`;
        return [`@@ -${place} +${place} @@`, ...lines.slice(from, to).flatMap(rendered)].join("\n");
    });
    return hunks.length === 0 ? "" : `${[`--- a/${path}`, `+++ b/${path}`, ...hunks].join("\n")}\n`;
}
function linesOf(before, after) {
    const [old, now] = [before.split("\n"), after.split("\n")];
    const lines = old.map((line, at) => ({ before: line, after: now[at] ?? "", isOpen: at === old.length - 1 }));
    return before.endsWith("\n") ? lines.slice(0, -1) : lines;
}
/** Changes whose surroundings touch share a hunk. */
function hunksOf(lines) {
    const hunks = [];
    for (const [at, { before, after }] of lines.entries()) {
        if (before === after)
            continue;
        const [from, to] = [Math.max(0, at - context), Math.min(lines.length, at + context + 1)];
        const last = hunks.at(-1);
        if (last !== undefined && from <= last.to)
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

// EXTERNAL MODULE: ./build/report/phrase/escape.js
var phrase_escape = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/report/phrase/phrase.js
var phrase = __webpack_require__(6932);
;// CONCATENATED MODULE: ./build/report/text/ratchet.js



/** What was lowered, a line for each ceiling, or that nothing was. */
function renderRatchet({ lowered, kept, unrecorded }) {
    const unknown = unrecorded.length === 0 ? [] : [(0,phrase_escape/* inText */.tg)(["Not recorded, so left as it is: ", ...named(unrecorded), "."])];
    return `${[...lowered.map(loweredWords), ...nothing(lowered.length, kept), ...unknown].join("\n")}\n`;
}
function loweredWords({ rule, text, images, isDefault, sizeBytes, lowered }) {
    const whose = isDefault ? ["default of ", ...named(images)] : named(images);
    return (0,phrase_escape/* inText */.tg)([...whose, `: ${rule} ${text} \u2192 ${lowered} (recorded: ${(0,build_bytes/* formatBytes */.z3)(sizeBytes)})`]);
}
function nothing(lowered, kept) {
    if (lowered > 0)
        return [];
    if (kept === 0)
        return ["Nothing to lower: no ceiling of this file has a recorded size."];
    return [`Nothing to lower: ${(0,phrase/* count */.U9)(kept, "ceiling")} with no more than the headroom above what is recorded.`];
}
function named(images) {
    const shown = images.slice(0, 5).map((name) => [{ code: name }]);
    return [...(0,phrase/* join */.fj)(shown, ", "), ...(images.length > 5 ? [` and ${images.length - 5} more`] : [])];
}

// EXTERNAL MODULE: ./build/cli/recorded-sizes.js + 9 modules
var recorded_sizes = __webpack_require__(7286);
;// CONCATENATED MODULE: ./build/cli/ratchet.js









/** Lowers the ceilings of a configuration file, or prints the patch that does, and nothing where there is nothing to do. */
async function tellRatchet({ config, headroom, isPatch, ...place }, out) {
    const path = config === "" ? config_file/* usualConfigPath */.Qp : config;
    const text = await (0,config_file/* readConfigText */.im)(process.cwd(), path);
    // A file that no run could use says what is wrong with it.
    (0,inputs_config/* parseConfig */.o4)(path, text, {});
    const { images } = await (0,recorded_sizes/* readDashboard */.F)({ ...place, repository: null, serverUrl: "https://github.com", spikeAt: headroom }, out);
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
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(path), text);
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw (0,failure/* userError */.IF)("file-not-written", { flag: "--config", path, reason }, { cause });
    }
}


/***/ })

};
