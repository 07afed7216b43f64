export const id = 175;
export const ids = [175];
export const modules = {

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UF: () => (/* binding */ mapCode),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   sK: () => (/* binding */ capitalise)
/* harmony export */ });
/** `pieces` one after the other with `separator` between them. */
function join(phrases, separator) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]));
}
/** `1 layer`, `3 layers`, `1,000 layers`. */
function count(amount, noun, ending = "s") {
    return `${amount.toLocaleString("en-US")} ${noun}${amount === 1 ? "" : ending}`;
}
/** Upper-cases the first letter of a sentence that was written to follow a colon. */
function capitalise(sentence) {
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
/** The same phrase with `change` made to everything in it that is quoted. */
function mapCode(phrase, change) {
    return phrase.map((piece) => {
        if (typeof piece === "string" || "link" in piece)
            return piece;
        if ("code" in piece)
            return change(piece);
        return "strong" in piece ? { strong: mapCode(piece.strong, change) } : { small: mapCode(piece.small, change) };
    });
}


/***/ }),

/***/ 9881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ packageWords),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   dQ: () => (/* binding */ changedVersion),
/* harmony export */   jQ: () => (/* binding */ packagesIn)
/* harmony export */ });
/* unused harmony export versionWords */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
/* harmony import */ var _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);



/** "new `ty` +12.1 MB", "`mypy` 1.17.0 \u2192 1.18.0 +1.2 MB", "removed `ruff` \u22122.9 MB"; "new `serde`" where its bytes cannot be told. */
function packageWords(found) {
    const change = found.growthBytes === 0 ? "" : ` ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(found.growthBytes)}`;
    switch (found.change) {
        case "new":
            return ["new ", { code: found.name }, change];
        case "gone":
            return ["removed ", { code: found.name }, change];
        case "upgraded":
            return [{ code: found.name }, ` ${versionWords(found)}`, change];
        case "grew":
        case "shrank":
            return [{ code: found.name }, change];
    }
}
/** ": new `esbuild` +9.2 MB, removed `webpack` \u22123.1 MB"; nothing of no package. */
function packagesIn(packages) {
    return packages.length === 0 ? [] : [": ", ...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(packages.map(packageWords), ", ")];
}
const mostVersions = 3;
/** `1.17.0 \u2192 1.18.0`; of several only those that the other side has not. */
function versionWords(found) {
    return (0,_compare_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangedVersions */ .Xp)(found)
        .filter((some) => some.length > 0)
        .map(listed)
        .join(" \u2192 ");
}
/** "1.17.0 \u2192 1.18.0", "0.0.1 (new)", "25.1.0 (removed)"; of a package that only grew or shrank, what it is. */
function changedVersion(found) {
    switch (found.change) {
        case "new":
            return `${versionWords(found)} (new)`;
        case "gone":
            return `${versionWords(found)} (removed)`;
        case "upgraded":
            return versionWords(found);
        case "grew":
        case "shrank":
            return listed(found.versions);
    }
}
/** Of many versions the first ones. */
function listed(versions) {
    const shown = versions.slice(0, mostVersions).map((version) => (version === "" ? "?" : version));
    return `${shown.join(", ")}${versions.length > mostVersions ? ", \u2026" : ""}`;
}


/***/ }),

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   DH: () => (/* binding */ thresholdWords),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Kb: () => (/* binding */ reachedWords),
/* harmony export */   LR: () => (/* binding */ imagesByUrgency),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   S3: () => (/* binding */ basisWords),
/* harmony export */   Sq: () => (/* binding */ unpacksFarMore),
/* harmony export */   _c: () => (/* binding */ sizePair),
/* harmony export */   aB: () => (/* binding */ sizesInBrief),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   cO: () => (/* binding */ changeInBrief),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   hQ: () => (/* binding */ budgetWords),
/* harmony export */   iL: () => (/* binding */ totalWords),
/* harmony export */   m1: () => (/* binding */ ownLayersWords),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   uP: () => (/* binding */ fullReport),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   xr: () => (/* binding */ unpackedWords)
/* harmony export */ });
/* unused harmony exports stateWords, outcomeWords, lacksOnlyApproval, brokenCeilings, ceilingBytes, movement */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6916);
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
/* harmony import */ var _approval_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(442);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);






/** The state in words; they follow "Image size: \u2026". */
const stateWords = {
    pass: "within budget",
    "no-baseline": "nothing to compare with",
    warn: "warning",
    justified: "justified",
    unknown: "baseline unknown",
    unjustified: "needs a justification",
    "too-large": "too large",
};
/** The same of several images. */
const pluralStateWords = { ...stateWords, unjustified: "need a justification" };
/** Orders what a reader must see first to the front: red, then severe, then much growth. */
function rank({ verdict, red }) {
    return _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictStates */ .Oq.indexOf(verdict) + (red ? _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictStates */ .Oq.length : 0);
}
/** Platforms, the deciding one first. */
function byUrgency(platforms) {
    return platforms.toSorted((a, b) => rank(b) - rank(a) || growth(b) - growth(a));
}
function growth({ growthBytes }) {
    return growthBytes ?? 0;
}
/** The platform that decides an image's verdict. */
function deciding(image) {
    const [first] = byUrgency(image.platforms);
    if (first === undefined)
        throw new Error("an image has at least one platform");
    return first;
}
/** Images, the deciding one first. */
function imagesByUrgency(images) {
    return images.toSorted((a, b) => rank(b) - rank(a) || growth(deciding(b)) - growth(deciding(a)));
}
/** The growth is bigger than what repeating the same build yields, or there was no such platform before. */
function isChanged({ growthBytes, noise }) {
    return growthBytes === null || (growthBytes !== 0 && !noise);
}
/** The report in one line, without "Image size". */
function headline(report) {
    const missing = report.missing.length;
    const measured = measuredImages(report);
    return missing === 0 ? measured : [`${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, "image")} not measured \u00b7 `, ...measured];
}
/** The same above a box that says why the check is red, or that it is not known whether the image grew. */
function title(report) {
    const [only, ...others] = report.images;
    if (only === undefined || others.length > 0 || report.mode === "record" || report.missing.length > 0)
        return headline(report);
    const isSaidBelow = only.red || (deciding(only).growthBytes === null && only.verdict !== "justified");
    return isSaidBelow ? [{ code: only.name }, ` ${movement(deciding(only))}${whereOf(only)}`] : headline(report);
}
function measuredImages(report) {
    const [only, ...others] = report.images;
    if (only !== undefined && others.length === 0)
        return oneImage(only, report.mode);
    if (report.mode === "record")
        return [recordedWords(report.images)];
    return [`${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(report.images.length, "image")}: ${countedStates(report.images)}`];
}
/** What was not stored is never called recorded. */
function recordedWords(images) {
    const stored = images.filter(({ recording }) => recording.kind === "stored").length;
    const lost = images.length - stored;
    if (lost === 0)
        return `${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stored, "baseline")} recorded`;
    return stored === 0 ? `${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(lost, "baseline")} not recorded` : `${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(stored, "baseline")} recorded, ${lost} not`;
}
function oneImage(image, mode) {
    const platform = deciding(image);
    const recorded = image.recording.kind === "stored" ? "recorded as baseline" : "not recorded";
    const outcome = mode === "record" ? recorded : mode === "analyze" ? sizeOnDisk(platform, image) : outcomeWords(image);
    return [{ code: image.name }, ` ${movement(platform)}${whereOf(image)} \u00b7 ${outcome}`];
}
function whereOf(image) {
    return image.platforms.length === 1 ? "" : ` on ${deciding(image).platform}`;
}
/** What an image that is compared with nothing takes on a disk. */
function sizeOnDisk({ uncompressedBytes }, image) {
    const size = uncompressedBytes === null ? "uncompressed size unknown" : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(uncompressedBytes)} uncompressed`;
    return image.red ? `${outcomeWords(image)} \u00b7 ${size}` : size;
}
/** The verdict on an image in words; they follow "Image size: \u2026". */
function outcomeWords(image) {
    const platform = deciding(image);
    const rules = rulesIn(platform, "over-ceiling-before");
    if (image.verdict === "pass" && rules.length > 0)
        return `over ${rules.join(" and ")}, but not because of this change`;
    if (lacksOnlyApproval(platform))
        return needsApproval;
    return isCeilingUnknown(platform) ? ceilingUnknown : stateWords[image.verdict];
}
const needsApproval = "needs an approval";
/** There is a justification, and nobody has agreed to it. */
function lacksOnlyApproval(platform) {
    return platform.verdict === "unjustified" && (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .unjustifiedBecause */ .tC)(platform) === null && (0,_approval_words_js__WEBPACK_IMPORTED_MODULE_4__/* .notApprovedBecause */ .Z1)(platform) !== null;
}
const ceilingUnknown = "uncompressed size unknown";
/** The growth is known, and whether a ceiling is kept is not. */
function isCeilingUnknown({ verdict, why }) {
    const isOther = why.some(({ kind }) => kind === "not-compared" || kind === "baseline-unknown");
    return verdict === "unknown" && !isOther && why.some(({ kind }) => kind === "ceiling-unknown");
}
function rulesIn({ why }, kind) {
    return why.flatMap((reason) => (reason.kind === kind ? [reason.rule] : []));
}
/** The ceilings that a platform is over. */
function brokenCeilings(platform) {
    return rulesIn(platform, "over-ceiling");
}
/** A ceiling of a budget in bytes; null: there is none. */
function ceilingBytes(rule, { maxSizeBytes, maxUncompressedBytes }) {
    switch (rule) {
        case "max-size":
            return maxSizeBytes;
        case "max-uncompressed-size":
            return maxUncompressedBytes;
    }
}
/** `max-size 250.0 MB`. */
function ceilingsWords(rules, { budget }) {
    return rules.map((rule) => `${rule} ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(ceilingBytes(rule, budget) ?? 0)}`).join(" and ");
}
/** `grew by 31.4 MB (+12.8%)`, `is unchanged at 245.1 MB`, or `is 245.1 MB`. */
function movement({ growthBytes, baselineBytes, judgedBytes, noise }) {
    if (growthBytes === null || baselineBytes === null)
        return `is ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(judgedBytes)}`;
    if (growthBytes === 0 || noise)
        return `is unchanged at ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(judgedBytes)}`;
    const percent = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(growthBytes, baselineBytes);
    const words = growthBytes > 0 ? "grew by" : "shrank by";
    return `${words} ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(Math.abs(growthBytes))}${percent === null ? "" : ` (${percent})`}`;
}
function countedStates(images) {
    const present = _judge_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictStates */ .Oq.toReversed().flatMap((state) => {
        const all = images.filter(({ verdict }) => verdict === state);
        const vague = all.filter((image) => isCeilingUnknown(deciding(image))).length;
        const unapproved = all.filter((image) => lacksOnlyApproval(deciding(image))).length;
        const others = counted(all.length - vague - unapproved, stateWords[state], pluralStateWords[state]);
        const special = counted(unapproved, needsApproval, "need an approval");
        return others.concat(special, counted(vague, ceilingUnknown, ceilingUnknown));
    });
    return present.join(", ");
}
function counted(amount, one, several) {
    return amount === 0 ? [] : [`${amount.toLocaleString("en-US")} ${amount === 1 ? one : several}`];
}
/** Both sizes of a platform in words; exact when rounding would make different ones look equal. */
function sizeWords(platform, { baseline }) {
    const { baselineBytes, judgedBytes } = platform;
    if (baselineBytes !== null)
        return sizePair(baselineBytes, judgedBytes);
    return [missingSize(platform, baseline.kind), (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(judgedBytes)];
}
/** A platform that joins others has no size before; one that could not be compared may have had one. */
function missingSize({ verdict, why }, kind) {
    if (kind === "unknown")
        return "unknown";
    const isJoining = verdict === "no-baseline" || !why.some((reason) => reason.kind === "not-compared" && reason.cause !== "nobody");
    return isJoining ? "none" : "not comparable";
}
/** Two sizes side by side; exact when rounding would make different ones look equal. */
function sizePair(before, after) {
    const pair = [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(before), (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(after)];
    return pair[0] === pair[1] && before !== after ? [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatExactBytes */ .Uv)(before), (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatExactBytes */ .Uv)(after)] : pair;
}
/** `+31.4 MB (+12.8%)`, `unchanged (+12 B)`, or `new`. */
function changeWords({ growthBytes, baselineBytes, noise }) {
    if (growthBytes === null || baselineBytes === null)
        return "not compared";
    if (growthBytes === 0)
        return "unchanged";
    if (noise)
        return `unchanged (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(growthBytes)})`;
    const percent = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(growthBytes, baselineBytes);
    return percent === null ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(growthBytes) : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(growthBytes)} (${percent})`;
}
/** `245.1 \u2192 335.6 MB`: both sizes, the unit once where it is the same. */
function sizesInBrief(platform) {
    const { baselineBytes, judgedBytes, noise } = platform;
    if (baselineBytes === null || noise)
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(judgedBytes);
    const [before, after] = sizePair(baselineBytes, judgedBytes);
    if (before === after)
        return after;
    const [amount, unit] = before.split(" ");
    return `${after.endsWith(` ${unit ?? ""}`) ? (amount ?? before) : before} \u2192 ${after}`;
}
/** What of the budget was reached; null: nothing. */
function reachedWords(platform, image) {
    const { budget } = image;
    switch (platform.verdict) {
        case "pass":
        case "no-baseline":
            return null;
        case "unknown":
            return isCeilingUnknown(platform) ? ceilingUnknown : stateWords.unknown;
        case "warn":
            return `warning from ${thresholdWords(budget.warnAt)}`;
        case "justified":
            return "justified";
        case "unjustified":
            return lacksOnlyApproval(platform) ? needsApproval : "needs a reason";
        case "too-large":
            return `over ${ceilingsWords(brokenCeilings(platform), image)}`;
    }
}
/** `own layers +58.0%`, where they tell another story than the whole image; null where they do not, or are not known. */
function ownLayersWords({ layers, basis, growthBytes, baselineBytes }, { budget }) {
    if (budget.count === "own" || basis !== "compressed" || growthBytes === null || baselineBytes === null)
        return null;
    const own = layers.filter(({ head, baseline }) => (head ?? baseline)?.origin === "own");
    const before = own.reduce((sum, { baseline }) => sum + (baseline?.compressedBytes ?? 0), 0);
    const change = own.reduce((sum, layer) => sum + layer.growthBytes, 0);
    const percent = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPercent */ .l9)(change, before);
    if (own.length === layers.length || percent === null)
        return null;
    return isAnotherStory(change / before, growthBytes / baselineBytes) ? `own layers ${percent}` : null;
}
/** Half as much again or half, and by five points at least; or the other way. */
function isAnotherStory(own, whole) {
    const ratio = own / whole;
    return Math.abs(own - whole) >= 0.05 && (ratio >= 1.5 || ratio <= 0.5);
}
/** What became of one platform; `new` where others of its image were there before. */
function changeInBrief(platform, { baseline }) {
    const isNew = platform.growthBytes === null && baseline.kind === "found" && missingSize(platform, baseline.kind) === "none";
    return isNew ? "new" : changeWords(platform);
}
/** A threshold as its author wrote it, with percentages as the numbers beside it are written. */
function thresholdWords(text) {
    return (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(text, 40).replaceAll(/(?<=\d) %/g, "%");
}
/** What the budget says of one platform. */
function budgetWords(platform, image) {
    const { budget } = image;
    switch (platform.verdict) {
        case "pass": {
            const rules = rulesIn(platform, "over-ceiling-before");
            return rules.length > 0
                ? `over ${ceilingsWords(rules, image)}, but not because of this change`
                : `ok, warns at ${thresholdWords(budget.warnAt)}`;
        }
        case "warn":
            return `warning from ${thresholdWords(budget.warnAt)}`;
        case "justified":
            return platform.growthBytes === null ? "justified" : `justified (needed from ${thresholdWords(budget.justifyAt)})`;
        case "unjustified": {
            const what = lacksOnlyApproval(platform) ? needsApproval : "needs a justification";
            return platform.growthBytes === null ? what : `${what} from ${thresholdWords(budget.justifyAt)}`;
        }
        case "too-large":
            return `over ${ceilingsWords(brokenCeilings(platform), image)}${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .unjustifiedBecause */ .tC)(platform) === null ? "" : ", and needs a justification"}`;
        case "no-baseline":
            return stateWords[platform.verdict];
        case "unknown":
            return isCeilingUnknown(platform) ? ceilingUnknown : stateWords.unknown;
    }
}
/** "All 10 images together: 512.3 MB (+12 MB), \u2026"; null for one image, which has no sum. */
function totalWords({ images, totals }) {
    if (images.length < 2)
        return null;
    const { distinctBytes, baselineDistinctBytes, newBytes } = totals;
    const change = baselineDistinctBytes === null ? "" : ` (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(distinctBytes - baselineDistinctBytes)})`;
    const fresh = baselineDistinctBytes === null ? "" : ` ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(newBytes)} of it is new.`;
    const together = images.length === 2 ? "Both images" : `All ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length, "image")}`;
    return `${together} together: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(distinctBytes)}${change}, what they share counted once.${fresh}`;
}
/** Which bytes the numbers of a platform are, where they are not those of the whole compressed image. */
function basisWords(platform, { budget }) {
    const parts = [
        ...(budget.count === "own" ? ["own layers"] : []),
        ...(platform.basis === "uncompressed" ? ["uncompressed"] : []),
    ];
    return parts.length === 0 ? null : parts.join(", ");
}
/** What a node unpacks, and how much more or less than before: `1.5 GB (+840.0 MB)`; `?` where it is not known. */
function unpackedWords({ uncompressedBytes, uncompressedGrowthBytes }) {
    const size = uncompressedBytes === null ? "?" : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(uncompressedBytes);
    const isSame = uncompressedGrowthBytes === null || uncompressedGrowthBytes === 0;
    return isSame ? size : `${size} (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(uncompressedGrowthBytes)})`;
}
const leastOtherBytes = 10000000n;
const leastOtherPercent = 10n;
/** The compressed bytes, which are judged, say little of what a node unpacks: 10 MB more and ten percentage points besides. */
function unpacksFarMore(platform) {
    const { growthBytes, baselineBytes, uncompressedGrowthBytes: unpacked, baselineUncompressedBytes: before, basis } = platform;
    if (growthBytes === null || unpacked === null || before === null || basis === "uncompressed")
        return false;
    const [more, whole] = [BigInt(unpacked), BigInt(before)];
    const told = BigInt(baselineBytes === null || baselineBytes === 0 ? 1 : baselineBytes);
    const points = more * 100n * told - BigInt(growthBytes) * 100n * whole;
    return more >= leastOtherBytes && points >= leastOtherPercent * told * whole;
}
/** `api \u00b7 linux/amd64`. */
function subject(image, platform) {
    return [{ code: image.name }, ` \u00b7 ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(platform.platform, 60)}`];
}
/** Leads to where GitHub lists what a run has kept; nothing without a run. */
function fullReport(runUrl) {
    return runUrl === null ? [] : [" \u00b7 ", { link: "full report", to: `${runUrl}#artifacts` }];
}
/** What was measured, held against what, and where. */
function provenance(report) {
    const measured = measuredWords(report);
    const baselines = new Map(report.images.map(({ baseline }) => [baseline.kind === "found" ? baseline.commit : "", baseline]));
    const [only, ...others] = baselines.values();
    const against = others.length > 0 ? [" against each image's own baseline"] : only === undefined ? [] : againstOne(only, report);
    const reused = report.images.some((image) => image.reused) ? [" \u00b7 measured by an earlier run of the same commit"] : [];
    const run = report.runUrl === null ? [] : [" \u00b7 ", { link: "run", to: report.runUrl }];
    const isCompressed = report.images.every(({ platforms }) => platforms.every(({ basis }) => basis === "compressed"));
    return [isCompressed ? "compressed size of " : "size of ", ...measured, ...against, ...reused, ...run];
}
/** What was measured: a commit, an image that somebody has named, or what lies here. */
function measuredWords(report) {
    if (report.headSha !== null)
        return commit(report.headSha, report);
    const names = report.images.flatMap(({ reference }) => (reference === null ? [] : [reference]));
    return names.length === 0 ? ["the working copy"] : listed(names);
}
function againstOne(baseline, report) {
    if (baseline.kind !== "found")
        return [];
    if (baseline.reference !== null)
        return [" against ", { code: baseline.reference }];
    const wanted = report.mode === "record" ? "the one before it" : "the commit it merges into";
    const distance = baseline.behind === 0 ? wanted : `${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(baseline.behind, "commit")} before ${wanted}`;
    const how = baseline.how === "built" ? ", built in this run" : "";
    return [" against ", ...commit(baseline.commit, report), ` (${distance}${how})`];
}
/** The day of a timestamp. */
function day(timestamp) {
    return (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(timestamp).slice(0, 10);
}
/** A short commit name, linked where it is known to what. */
function commit(sha, { serverUrl, repository }) {
    const short = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(sha, 64).slice(0, 7);
    const isLinked = /^[0-9a-f]{40,64}$/.test(sha) && serverUrl !== null && repository !== null;
    return !isLinked ? [{ code: short }] : [{ link: short, to: `${serverUrl}/${repository}/commit/${sha}` }];
}
/** "a, b and 3 more". */
function listed(names, limit = 5) {
    const shown = names.slice(0, limit).map((name) => [{ code: name }]);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown, ", ") : [...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown, ", "), ` and ${rest.toLocaleString("en-US")} more`];
}


/***/ })

};
