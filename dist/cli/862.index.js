export const id = 862;
export const ids = [862];
export const modules = {

/***/ 9758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ directoryStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4788);
/* harmony import */ var _process_small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9427);
/* harmony import */ var _stored_document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6978);






const limitBytes = 64_000_000;
/** Baselines as files `<slug>/<commit>.json` in a local directory: one per image and commit, written whole or not at all. */
function directoryStore(directory) {
    const folderOf = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_4__/* .imageSlug */ .fx)(name));
    return {
        async list(name) {
            const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folderOf(name)).catch(ifMissing([]));
            const candidates = await Promise.all(files.map((file) => toCandidate(folderOf(name), file)));
            return { candidates: candidates.filter((candidate) => candidate !== null), notes: [] };
        },
        async read(name, candidate) {
            const file = await (0,_process_small_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folderOf(name), candidate.id), { limitBytes });
            switch (file.kind) {
                case "missing":
                    return { kind: "refused", because: "it is not there any more" };
                case "refused":
                    return file;
                case "text":
                    return (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_4__/* .checkBaseline */ .iW)(file.text, { name, candidate });
            }
        },
        async save(document) {
            const folder = folderOf(document.name);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
            await writeWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${document.commit}.json`), JSON.stringify(document));
        },
    };
}
async function toCandidate(folder, file) {
    const commit = /^([0-9a-f]{40}(?:[0-9a-f]{24})?)\.json$/.exec(file)?.[1];
    if (commit === undefined)
        return null;
    const { mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, file));
    return { id: file, commit, recordedAt: mtime.toISOString() };
}
async function writeWhole(path, text) {
    const unfinished = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(unfinished, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
    }
}
function ifMissing(value) {
    return (error) => {
        if (error.code === "ENOENT")
            return value;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_5__/* .LookupError */ .F(`the directory of stored baselines cannot be read: ${error.message}`, { cause: error });
    };
}


/***/ }),

/***/ 3803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* unused harmony export commitAt */
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(997);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2282);



const localLimitMs = 30_000;
const outputLimitBytes = 16_000_000;
/** Git for a checkout that another user may own, deaf to `GIT_\u2026` variables, hooks and replaced objects, and never asking for a password. */
function gitIn(directory, environment, other = null) {
    const cleaned = { ...cleanEnvironment(environment), ...(other === null ? {} : { GIT_INDEX_FILE: other.index }) };
    const settings = other === null ? ownSettings : [...ownSettings, `--work-tree=${other.workTree}`];
    return async (args, limitMs = localLimitMs) => {
        const program = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .Kp)("git", environment["PATH"] ?? "");
        if (program === null)
            return { ok: false, because: "git is not installed" };
        return await run({ program, args: [...settings, "-C", directory, ...args], environment: cleaned, limitMs });
    };
}
const ownSettings = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
function cleanEnvironment(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") && !name.startsWith("INPUT_"));
    const values = Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
    return {
        ...values,
        GIT_TERMINAL_PROMPT: "0",
        GIT_NO_REPLACE_OBJECTS: "1",
        LC_ALL: "C",
    };
}
async function run({ limitMs, ...program }) {
    const stdout = collector();
    const stderr = collector();
    try {
        const listeners = { onStdout: stdout.add, onStderr: stderr.add };
        const end = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runProcess */ .R3)({ ...program, workingDirectory: "/", timeLimitMs: limitMs, ...listeners });
        if (end.kind === "timed-out")
            return { ok: false, because: `git did not finish within ${limitMs / 1000} s` };
        if (end.exitCode === 0)
            return { ok: true, stdout: stdout.text() };
        return { ok: false, because: complaint(stderr.text()) || `git ended with status ${end.exitCode}` };
    }
    catch (error) {
        if (error instanceof _cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .Cancelled */ .c)
            throw error;
        return { ok: false, because: error instanceof Error ? complaint(error.message) : "git could not be started" };
    }
}
/** Keeps the beginning of an output, up to a limit. */
function collector() {
    const chunks = [];
    let bytes = 0;
    const add = (chunk) => {
        if (bytes < outputLimitBytes)
            chunks.push(chunk);
        bytes += chunk.length;
    };
    return { add, text: () => Buffer.concat(chunks).toString("utf8") };
}
/** What git complains of: advice may follow it. Its own full stop is left out, because this stands in another sentence. */
function complaint(text) {
    const lines = text.trim().split("\n");
    const line = lines.findLast((one) => /^(?:fatal|error): /.test(one)) ?? lines.at(-1) ?? "";
    return (0,_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(/^.*?(?=\.?$)/.exec(line)?.[0] ?? "", 300);
}
/** The commit that is checked out, with its parents: they stand in the commit object even where a shallow clone ends. Null without a checkout. */
async function commitAt(git) {
    const head = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
    if (!head.ok)
        return null;
    const sha = head.stdout.trim();
    const object = await git(["cat-file", "commit", sha]);
    if (!object.ok)
        return null;
    const [header = ""] = object.stdout.split("\n\n");
    return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, parent]) => parent ?? []) };
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ ordersOf),
/* harmony export */   Xc: () => (/* binding */ needsBake),
/* harmony export */   _u: () => (/* binding */ bakeArguments),
/* harmony export */   hY: () => (/* binding */ bakeEnvironment),
/* harmony export */   up: () => (/* binding */ namesLeftBehind),
/* harmony export */   wQ: () => (/* binding */ bakeFile),
/* harmony export */   xE: () => (/* binding */ withInlineOf)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7384);
/* harmony import */ var _inputs_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);


/** Whether only `docker buildx bake` can build it: `docker buildx build` knows no other targets, and no Dockerfile but in a file. */
function needsBake({ bake }) {
    return bake !== undefined && (bake.linked.length > 0 || bake.inlineDockerfile !== "");
}
/** A target, and those that it is linked to: they are built with it, and left where they were built. */
function ordersOf(build, output) {
    return (0,_inputs_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .everyBuild */ .wr)(build).map((one, position) => ({
        name: one.bake?.name ?? "",
        build: one,
        output: position === 0 ? output : leftBehind(output, position),
    }));
}
/** An engine without a content store exports whatever it builds: under a name that can be taken away again. */
function leftBehind(output, position) {
    return output.kind === "load" ? { kind: "load", tag: `${output.tag}-${position}` } : { kind: "builder" };
}
/** Names that a build leaves in the engine besides that of its result. */
function namesLeftBehind(build, tag) {
    const orders = needsBake(build) ? ordersOf(build, { kind: "load", tag }).slice(1) : [];
    return orders.flatMap(({ output }) => (output.kind === "load" ? [output.tag] : []));
}
/** A Dockerfile that a bake or compose file writes out is a file of its commit, and no input: `now` with those of `before`. */
function withInlineOf(now, before) {
    if (now.bake === undefined)
        return now;
    const then = new Map((0,_inputs_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .everyBuild */ .wr)(before).flatMap(({ bake }) => (bake === undefined ? [] : [[bake.name, bake.inlineDockerfile]])));
    const own = (build) => {
        const { bake } = build;
        if (bake === undefined)
            return build;
        return {
            ...build,
            bake: { ...bake, inlineDockerfile: then.get(bake.name) ?? bake.inlineDockerfile, linked: bake.linked.map(own) },
        };
    };
    return own(now);
}
/** The arguments for `docker`; what is built stands in a file of our own, so that no variable of the environment has a say. */
function bakeArguments(jobs, at) {
    const builder = jobs[0]?.build.builder ?? "";
    return [
        "buildx",
        "bake",
        "--file",
        at.file,
        ...new Set(jobs.flatMap(({ build }) => build.allow.map((entitlement) => `--allow=${entitlement}`))),
        ...(builder === "" ? [] : ["--builder", builder]),
        ...(at.metadataFile === null ? [] : ["--metadata-file", at.metadataFile]),
        "--progress=plain",
        "--",
        ...jobs.map(({ name }) => name),
    ];
}
/**
 * The targets as a bake file. Whatever the original says of outputs and attestations is not there: nothing is pushed, and no
 * provenance or SBOM comes to the image. https://docs.docker.com/build/bake/reference/
 */
function bakeFile(jobs, surroundings) {
    const targets = jobs.map((job) => [job.name, targetOf(job, surroundings)]);
    return JSON.stringify({ target: Object.fromEntries(targets) });
}
function targetOf({ build, output, secretFiles }, surroundings) {
    const inline = build.bake?.inlineDockerfile ?? "";
    const secrets = build.secretEnvs.flatMap((pair) => (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .readSecretPair */ .pu)(pair) ?? []).map((0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFrom */ .lO)("env"));
    const target = {
        context: build.context,
        contexts: pairsOf(build.buildContexts),
        dockerfile: dockerfileOf(build, surroundings),
        "dockerfile-inline": inline,
        args: pairsOf(build.buildArgs.flatMap((pair) => withValue(pair, surroundings))),
        annotations: build.annotations,
        attest: ["type=provenance,disabled=true", "type=sbom,disabled=true"],
        "cache-from": build.cacheFrom,
        "cache-to": build.cacheTo,
        entitlements: build.allow,
        "extra-hosts": pairsOf(build.addHosts.map((host) => host.replace(/[:=]/, "="))),
        labels: pairsOf(build.labels),
        network: build.network,
        "no-cache": build.noCache,
        "no-cache-filter": build.noCacheFilters,
        output: [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .outputOf */ .jH)(output)],
        platforms: build.platforms,
        pull: build.pull,
        secret: [...secrets, ...secretFiles.map((0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .secretFrom */ .lO)("src"))],
        "shm-size": build.shmSize,
        ssh: build.ssh,
        tags: output.kind === "load" ? [output.tag] : [],
        target: build.target,
        ulimits: build.ulimit,
    };
    return literal(Object.fromEntries(Object.entries(target).filter(([, value]) => !isNothing(value))));
}
/** In a file of its own it is looked for in the context, and a path that starts at the root where it is. */
function dockerfileOf({ context, file }, { absolute, isRemote }) {
    return file === "" || isRemote(context) ? file : absolute(file);
}
function withValue(pair, { environment }) {
    if (pair.includes("="))
        return [pair];
    const value = environment[pair];
    return value === undefined ? [] : [`${pair}=${value}`];
}
function pairsOf(pairs) {
    return Object.fromEntries(pairs.map((pair) => {
        const at = pair.indexOf("=");
        return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
    }));
}
function isNothing(value) {
    if (typeof value === "object" && value !== null)
        return Object.keys(value).length === 0;
    return value === "" || value === false;
}
/** Texts of a bake file are templates, keys too. https://github.com/hashicorp/hcl/blob/main/json/spec.md#strings */
function literal(value) {
    return JSON.parse(JSON.stringify(value).replaceAll(/\$\{|%\{/g, (opening) => `${opening[0]}${opening}`));
}
/** What a bake or compose file may see of the environment whatever it is granted: where docker and its plugins are. */
const harmless = new Set(["BUILDX_CONFIG", "DOCKER_CONFIG", "HOME", "PATH", "TMPDIR"]);
/**
 * The environment in which bake and compose files are read: each variable is one that they can put into an image. Tokens and inputs of
 * the runner are in none.
 */
function bakeEnvironment(environment, granted) {
    const all = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildEnvironment */ .AF)(environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] });
    if (granted.has("environment"))
        return all;
    // Without its socket an agent cannot even be named.
    const isSeen = (name) => harmless.has(name) || (granted.has("secrets") && name === "SSH_AUTH_SOCK");
    return Object.fromEntries(Object.entries(all).filter(([name]) => isSeen(name)));
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ newBaseline)
/* harmony export */ });
/* harmony import */ var _listings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9601);

/** A measured image as the baseline of its commit, without anything before it. */
function newBaseline({ image, commit, measured, now }) {
    const { measurement } = measured;
    const listings = (0,_listings_js__WEBPACK_IMPORTED_MODULE_0__/* .storeListings */ .ZN)(measured.listings);
    const recordedAt = now.toISOString();
    return { kind: "image-size-baseline", version: 1, name: image.name, commit, recordedAt, measurement, listings, history: [] };
}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ hasUnrecorded),
/* harmony export */   SQ: () => (/* binding */ nothingUnknown),
/* harmony export */   SW: () => (/* binding */ isOfCommitAlone),
/* harmony export */   eQ: () => (/* binding */ contentsIn),
/* harmony export */   oO: () => (/* binding */ builtContext),
/* harmony export */   zw: () => (/* binding */ discounted)
/* harmony export */ });
/* unused harmony export withoutNames */
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
/* harmony import */ var _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2461);


/** Of a tree that has nothing but its commit, or is no tree at all. */
const nothingUnknown = { unknown: [], uncounted: [], remarks: [] };
/**
 * Holds the two images against what git does not know. Both trees have those paths alike, so nothing is exempt by its name: a
 * file is left out of the comparison where both images have the very content in the same place.
 */
function builtContext(head, base, context) {
    return context.kind === "told" ? context.context : foundContext(head, base, context);
}
/** What a run that is not trusted told, without words of its own: numbers, and `.git`. */
function withoutNames({ unknown, uncounted }) {
    const named = unknown.map(({ isGit, compressedBytes }) => ({ path: isGit ? ".git" : unnamed, isGit, compressedBytes }));
    return { unknown: named, uncounted, remarks: [] };
}
const unnamed = "?";
/** Whether the base's image would be the same wherever its commit is built. */
function isOfCommitAlone(context) {
    const { unknown, remarks } = context.kind === "told" ? context.context : context;
    return unknown.length === 0 && remarks.length === 0;
}
function foundContext(head, base, { unknown, fetched, remarks }) {
    const wanted = contentsOf([...unknown, { contents: fetched }]);
    const heads = new Map(head.measurement.platforms.map((one) => [one.platform, bytesOf(one, head.listings, wanted)]));
    const inGit = contentsOf(unknown.filter(({ isGit }) => isGit));
    // What the base has of `.git` and the head has not was changed by the Dockerfile or by .dockerignore, unless it was fetched.
    const mayCount = (key) => inGit.has(key) && !fetched.has(key);
    const found = unknown.map(({ path, isGit, contents }) => {
        return { path, isGit, compressedBytes: Math.max(0, ...[...heads.values()].map((here) => sum(here, contents))) };
    });
    return {
        unknown: found
            .filter(({ compressedBytes }) => compressedBytes > 0)
            .toSorted((one, other) => other.compressedBytes - one.compressedBytes)
            .slice(0, longestList),
        uncounted: base.measurement.platforms.flatMap((one) => {
            const here = heads.get(one.platform);
            if (here === undefined)
                return [];
            const left = leftOut(here, bytesOf(one, base.listings, wanted), mayCount);
            return left.baseline.compressedBytes === 0 ? [] : [{ platform: one.platform, ...left }];
        }),
        remarks: remarks.slice(0, longestList),
    };
}
function leftOut(head, base, mayCount) {
    let left = { head: none, baseline: none };
    for (const [place, before] of base) {
        const both = lesser(head.get(place) ?? none, before);
        left = { head: add(left.head, both), baseline: add(left.baseline, mayCount(before.key) ? both : before) };
    }
    return left;
}
const longestList = 1000;
function contentsOf(paths) {
    const all = new Set();
    for (const { contents } of paths)
        for (const key of contents)
            all.add(key);
    return all;
}
const none = { compressedBytes: 0, uncompressedBytes: 0 };
/** Whether files that git does not know, `.git` apart, are in the head's image and not in that of a recorded baseline. */
function hasUnrecorded(head, recorded, context) {
    if (context.kind === "told")
        return false;
    const wanted = contentsOf(context.unknown.filter(({ isGit }) => !isGit));
    if (wanted.size === 0)
        return false;
    const before = new Set();
    for (const one of recorded.measurement.platforms)
        for (const { key } of bytesOf(one, recorded.listings, wanted).values())
            before.add(key);
    return head.measurement.platforms.some((platform) => {
        const fresh = [...bytesOf(platform, head.listings, wanted).values()].filter(({ key }) => !before.has(key));
        const bytes = fresh.reduce((total, { compressedBytes }) => total + compressedBytes, 0);
        return bytes > 0 && !(0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(bytes, platform.sizeBytes);
    });
}
/** A comparison without the bytes that count for nothing. */
function discounted(comparison, context) {
    if (context === undefined || context.uncounted.length === 0)
        return comparison;
    return { ...comparison, platforms: comparison.platforms.map((platform) => discountedPlatform(platform, context)) };
}
function discountedPlatform(compared, { uncounted }) {
    const off = uncounted.find(({ platform }) => platform === compared.platform);
    if (compared.kind !== "compared" || off === undefined)
        return compared;
    const { basis } = compared;
    const bytes = ({ compressedBytes, uncompressedBytes }) => (basis === "compressed" ? compressedBytes : uncompressedBytes);
    const headBytes = Math.max(0, compared.headBytes - bytes(off.head));
    const baselineBytes = Math.max(0, compared.baselineBytes - bytes(off.baseline));
    const growthBytes = headBytes - baselineBytes;
    return { ...compared, headBytes, baselineBytes, growthBytes, isNoise: (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(growthBytes, baselineBytes) };
}
/** Of the wanted contents, what an image has in the layers that were not its base image's. */
function bytesOf({ layers }, listings, wanted) {
    const found = new Map();
    if (wanted.size === 0)
        return found;
    const sizes = new Set([...wanted].map((key) => Number.parseInt(key, 10)));
    const own = new Set(layers.filter(({ origin }) => origin !== "base").map(({ digest }) => digest));
    for (const digest of own) {
        const listing = listings.get(digest);
        if (listing === undefined)
            continue;
        for (const { key, path, ...bytes } of contentsIn(listing, sizes)) {
            const place = `${key} ${path}`;
            if (wanted.has(key))
                found.set(place, { key, ...add(found.get(place) ?? none, bytes) });
        }
    }
    return found;
}
/** Files of these sizes. Directories of a listing that was cut are none. */
function* contentsIn(listing, sizes) {
    const cursor = new _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .PathCursor */ .s$(listing);
    while (cursor.next()) {
        const { row } = cursor;
        const uncompressedBytes = listing.sizes[row] ?? 0;
        if (((listing.kinds[row] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .kindMask */ .f) !== _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .kindCode */ .CZ.file || !sizes.has(uncompressedBytes))
            continue;
        const compressedBytes = listing.compressedSizes[row] ?? 0;
        const path = cursor.path.toString("latin1", 0, cursor.pathBytes);
        yield { key: `${uncompressedBytes}:${(0,_image_listing_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .contentHashAt */ .XS)(listing, row)}`, path, compressedBytes, uncompressedBytes };
    }
}
function sum(found, contents) {
    let total = 0;
    for (const { key, compressedBytes } of found.values())
        if (contents.has(key))
            total += compressedBytes;
    return total;
}
function lesser(one, other) {
    return {
        compressedBytes: Math.min(one.compressedBytes, other.compressedBytes),
        uncompressedBytes: Math.min(one.uncompressedBytes, other.uncompressedBytes),
    };
}
function add(one, other) {
    return {
        compressedBytes: one.compressedBytes + other.compressedBytes,
        uncompressedBytes: one.uncompressedBytes + other.uncompressedBytes,
    };
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eF: () => (/* binding */ run)
});

// UNUSED EXPORTS: built, check

// EXTERNAL MODULE: ./build/bake.js
var bake = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/baseline/baseline.js + 1 modules
var baseline = __webpack_require__(1185);
// EXTERNAL MODULE: ./build/baseline/recorded-packages.js
var recorded_packages = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/baseline/recorded-rules.js
var recorded_rules = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/baseline/history.js
var baseline_history = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/compare/cause.js
var cause = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/context/unknown-bytes.js
var unknown_bytes = __webpack_require__(8696);
// EXTERNAL MODULE: ./build/compare/compare.js
var compare = __webpack_require__(1407);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/measure/measurement.js + 1 modules
var measurement = __webpack_require__(5719);
;// CONCATENATED MODULE: ./build/compare/as-one.js

/**
 * Several images as if they were one: of each platform all layers of all of them, what they share counted once. For sums and
 * verdicts only; the digests are those of the first.
 */
function asOne(images) {
    const [first] = images;
    if (first === undefined)
        throw new Error("no image is no image");
    const platforms = Map.groupBy(images.flatMap((image) => image.platforms), ({ platform }) => platform);
    // Each was built from a target of its own.
    return { ...first, target: "", platforms: [...platforms.values()].map(platformAsOne) };
}
function platformAsOne(parts) {
    const [first] = parts;
    if (first === undefined || parts.length === 1)
        return first ?? never();
    const layers = parts.flatMap((part) => part.layers);
    const configBytes = parts.reduce((sum, part) => sum + part.configBytes, 0);
    return {
        ...first,
        configBytes,
        layers,
        sizeBytes: (0,measurement/* distinctLayers */.ZZ)(layers).reduce((sum, { compressedBytes }) => sum + compressedBytes, configBytes),
        uncompressedBytes: layers.reduce(plus, 0),
    };
}
function plus(sum, { uncompressedBytes }) {
    return sum === null || uncompressedBytes === null ? null : sum + uncompressedBytes;
}
function never() {
    throw new Error("a group is never empty");
}

// EXTERNAL MODULE: ./build/compare/files.js + 2 modules
var files = __webpack_require__(1623);
// EXTERNAL MODULE: ./build/judge/strictness.js
var strictness = __webpack_require__(2904);
;// CONCATENATED MODULE: ./build/judge/in-force.js


/** What a baseline says of the rules; null: nothing. */
function rulesIn(baseline) {
    if (baseline.kind !== "found" || baseline.document.rules === undefined)
        return null;
    return { rules: baseline.document.rules, commit: baseline.document.commit, behind: baseline.behind };
}
/** The rules an image is judged by: the stricter of what the base branch has and of what this run says. */
function rulesInForce({ image, inputs, atBase, recorded, isOnBehalf }) {
    const now = image.budget;
    const policy = strictPolicy(inputs, recorded?.rules ?? inputs);
    const changedInputs = atBase.kind === "file" ? inputsThatDiffer(image, atBase.images.get(image.name)?.image ?? image) : [];
    const unknown = atBase.kind === "unknown" && recorded === null ? atBase.because : null;
    const old = strictness/* budgetRules */.Le.map((rule) => oldValue(rule, { image, atBase, recorded }));
    const before = old.reduce((budget, { rule, source }) => (source === null ? budget : (0,strictness/* withRule */.xX)(rule, budget, source)), now);
    const sources = { atBase, recorded, policy, unknown };
    if (isOnBehalf)
        return { ...onBehalf(image.name, atBase, before), changedInputs: [], ...sources };
    const changes = old.flatMap(({ rule, place }) => {
        const effect = (0,strictness/* strictnessOf */.s_)(rule, now, before);
        // Against an older commit it may be the base branch that became stricter.
        if (effect === "same" || place === null || (place.kind === "earlier" && effect === "stricter"))
            return [];
        return [{ rule, effect, from: (0,strictness/* ruleText */.Y3)(rule, before), to: (0,strictness/* ruleText */.Y3)(rule, now), place }];
    });
    return { budgets: (0,strictness/* stricterOf */.Gd)(before, now), changes, changedInputs, ...sources };
}
/** Of the other run's rules only the file is known: what it changes is held against what was in force. */
function onBehalf(name, atBase, before) {
    const head = atBase.kind === "file" ? atBase.head?.get(name) : undefined;
    if (atBase.kind !== "file" || head === undefined)
        return { budgets: [before], changes: [] };
    const base = atBase.images.get(name)?.budget ?? atBase.others;
    const changed = strictness/* budgetRules */.Le.filter((rule) => (0,strictness/* strictnessOf */.s_)(rule, head, base) !== "same");
    const now = changed.reduce((budget, rule) => (0,strictness/* withRule */.xX)(rule, budget, head), before);
    const changes = changed.flatMap((rule) => {
        const effect = (0,strictness/* strictnessOf */.s_)(rule, now, before);
        if (effect === "same")
            return [];
        return [{ rule, effect, from: (0,strictness/* ruleText */.Y3)(rule, before), to: (0,strictness/* ruleText */.Y3)(rule, now), place: atBase.place }];
    });
    return { budgets: (0,strictness/* stricterOf */.Gd)(before, now), changes };
}
function inputsThatDiffer({ subject: now }, { subject: before }) {
    if (now.kind === "build" && before.kind === "build")
        return namesThatDiffer(now.build, before.build);
    if (now.kind === "build" || before.kind === "build")
        return ["image"];
    const isOther = JSON.stringify([now.reference, now.platforms]) !== JSON.stringify([before.reference, before.platforms]);
    return [...(isOther ? ["image"] : []), ...namesThatDiffer(now.dockerfile ?? {}, before.dockerfile ?? {})];
}
/** Both have the same keys; an input is called `build-args` where its key is `buildArgs`. */
function namesThatDiffer(now, before) {
    const old = new Map(Object.entries(before));
    return Object.entries(now).flatMap(([key, value]) => JSON.stringify(value) === JSON.stringify(old.get(key))
        ? []
        : [key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]);
}
/** `fail` is the strict one of each; whether the base is built is this run's own affair. */
function strictPolicy(now, before) {
    return {
        onMissingBaseline: before.onMissingBaseline === "fail" ? "fail" : now.onMissingBaseline,
        onError: before.onError === "fail" ? "fail" : now.onError,
    };
}
/** The file at the base commit is the newest that is known of a rule, else the recording, else what the workflow says now. */
function oldValue(rule, { image, atBase, recorded }) {
    const record = recorded === null ? null : (0,recorded_rules/* recordedBudget */.O8)(recorded.rules);
    const elsewhere = recorded === null ? null : placeOf(recorded);
    if (atBase.kind !== "file")
        return { rule, source: record, place: elsewhere };
    const file = atBase.place;
    const listed = atBase.images.get(image.name);
    // An image that joins the list has no rules to be held against.
    if (listed === undefined && !atBase.isNew && record === null)
        return { rule, source: null, place: null };
    const budget = listed?.budget ?? atBase.others;
    if (listed?.written.has(rule) === true || record === null)
        return { rule, source: budget, place: file };
    // The workflow's part is the same in both: where they differ, it is the file that changed.
    return { rule, source: record, place: (0,strictness/* strictnessOf */.s_)(rule, budget, image.budget) === "same" ? elsewhere : file };
}
function placeOf({ behind, commit }) {
    return behind === 0 ? { kind: "workflow" } : { kind: "earlier", commit };
}

// EXTERNAL MODULE: ./build/judge/judge.js + 1 modules
var judge = __webpack_require__(6916);
;// CONCATENATED MODULE: ./build/image-list.js







/**
 * A pull request must not bend a verdict by what it calls an image, or by taking one off the list: what left is judged as before
 * as long as it can be built; what cannot is held, as one image, against all that joined.
 */
async function judgeChangedList(work) {
    const before = listBefore(work.results);
    if (before === null)
        return { results: work.results, changes: [] };
    const left = await leftOf(before, work);
    const isJoined = ({ image }) => !before.images.has(image.name);
    const joined = before.mustBeRecorded && left.length === 0 ? [] : work.results.filter(isJoined);
    const kept = work.results.filter((result) => !joined.includes(result));
    const group = groupOf({ left, joined, kept, before });
    const again = left.flatMap(({ result }) => result ?? []);
    const judged = await Promise.all(joined.map((result) => judgedTogether(result, group, work)));
    const byName = new Map(judged.map((result) => [result.image.name, result]));
    const results = [...work.results.map((result) => byName.get(result.image.name) ?? result), ...again];
    return { results, changes: [...left.map((one) => leftReport(one, group)), ...joined.map((one) => joinedReport(one, group))] };
}
/** From the base commit's file, and from what was recorded together at that very commit; null: it is not known. */
function listBefore(results) {
    const all = results.flatMap(({ inForce }) => inForce ?? []);
    const atBase = all.find((one) => one.atBase.kind === "file")?.atBase ?? { kind: "no-file" };
    const names = all.flatMap(({ recorded }) => (recorded?.behind === 0 ? recorded.rules.images : []));
    const recorded = names.map((name) => [name, null]);
    if (atBase.kind === "file") {
        const listed = [...atBase.images].map(([name, { image }]) => [name, image]);
        return { images: new Map([...recorded, ...listed]), mustBeRecorded: atBase.isNew, atBase, recorded: new Set(names) };
    }
    if (names.length === 0)
        return null;
    return { images: new Map(recorded), mustBeRecorded: true, atBase, recorded: new Set(names) };
}
async function leftOf({ images, mustBeRecorded, recorded }, work) {
    const present = new Set([...work.results.map(({ image }) => image.name), ...work.missing.map(({ name }) => name)]);
    const listed = new Set(work.listedNames);
    const left = [];
    for (const [name, image] of images) {
        // What a job has not measured may be called by what stands for its name in an artifact's.
        const isThere = present.has(name) || present.has((0,baseline/* slugOf */.t)(name, sha256));
        if (isThere || (listed.has(name) && !recorded.has(name)))
            continue;
        const stored = await work.baselineOf(name, null);
        if (mustBeRecorded && stored.kind !== "found")
            continue;
        const result = image === null ? null : await work.again(image);
        const isUnknown = result === null && image !== null && stored.kind !== "found";
        left.push({ name, result, baseline: isUnknown ? await work.baselineOf(name, image) : stored });
    }
    return left;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}
/** What joined takes the place of what is gone; where nothing is, of what an image lost that shrank as much as a warning tells of growth. */
function groupOf({ left, joined, kept, before: { atBase } }) {
    const gone = left.filter(({ result }) => result === null).flatMap(({ name, baseline }) => withFound(name, baseline));
    if (gone.length > 0) {
        const budgets = gone.flatMap(({ name, baseline }) => oldBudgets(name, baseline, { atBase, joined }));
        return { ...beforeOf(gone), after: [], joined, budgets };
    }
    const shrunk = kept.filter(isShrunk);
    const parts = shrunk.flatMap(({ image, baseline }) => withFound(image.name, baseline));
    const budgets = shrunk.flatMap(({ image, inForce }) => inForce?.budgets ?? [image.budget]);
    return { ...beforeOf(parts), after: shrunk, joined: joined.filter((one) => !isCompared(one)), budgets };
}
function withFound(name, baseline) {
    return baseline.kind === "found" ? [{ name, baseline }] : [];
}
function beforeOf(parts) {
    const [first, ...others] = parts;
    const before = parts.map(({ baseline }) => baseline.document);
    if (first === undefined)
        return { names: [], before, baseline: null };
    const names = parts.map(({ name }) => name);
    if (others.length === 0)
        return { names, before, baseline: first.baseline };
    const { kind, version, name, commit, recordedAt } = first.baseline.document;
    const measurement = asOne(before.map((document) => document.measurement));
    return {
        names,
        before,
        baseline: { ...first.baseline, document: { kind, version, name, commit, recordedAt, measurement, history: [] } },
    };
}
function oldBudgets(name, baseline, { atBase, joined }) {
    const [first] = joined;
    const listed = atBase.kind === "file" ? atBase.images.get(name) : undefined;
    if (first === undefined)
        return [];
    const image = { ...first.image, name, budget: listed?.budget ?? first.image.budget };
    const policy = { onMissingBaseline: "build", onError: "warn" };
    return rulesInForce({ image, inputs: policy, atBase, recorded: rulesIn(baseline), isOnBehalf: true }).budgets;
}
function isShrunk({ image, comparison }) {
    return comparison.platforms.some((one) => one.kind === "compared" && (0,judge/* reaches */.O6)(-one.growthBytes, one.baselineBytes, image.budget.warnAt));
}
function isCompared({ comparison }) {
    return comparison.platforms.some(({ kind }) => kind === "compared");
}
/** An image that joined, with the verdict on all that is judged as one, unless its own is worse. */
async function judgedTogether(result, group, work) {
    const { baseline, budgets } = group;
    if (baseline === null || !group.joined.includes(result))
        return result;
    const own = result.inForce?.budgets ?? [result.image.budget];
    const attempts = [];
    for (const budget of [...budgets, ...own])
        attempts.push(await attempt(result, { group, budget }, work));
    const { comparison, verdict, budget } = (0,judge/* severest */.wW)(attempts, (one) => one.verdict);
    const isAlone = group.before.length === 1 && group.joined.length + group.after.length === 1;
    const contents = isAlone ? (0,files/* contentsOf */.KD)(result, baseline.document) : result.contents;
    const image = { ...result.image, budget };
    const together = { ...result, image, baseline, comparison, verdict, insteadOf: null, contents };
    return isCompared(result) ? (0,judge/* severest */.wW)([together, result], (one) => one.verdict) : together;
}
async function attempt(result, { group, budget }, work) {
    const all = summed(result, group, budget);
    const comparison = asToldOf(result, all);
    const noBaseBuild = null;
    const asked = (0,judge/* needsJustification */.Mp)(comparison, { budget, noBaseBuild });
    const justification = asked ? await work.justification() : { kind: "read", claims: [] };
    const image = { name: result.image.name, budget };
    const approvals = asked && budget.approval !== null ? await work.approvals(budget.approval) : { kind: "not-asked" };
    const judged = { image, outcome: "found", noBaseBuild, justification, approvals, rules: work.rules };
    const verdict = (0,judge/* judge */.S4)({ ...judged, comparison });
    // Two images below the ceiling that one was under together are no way around it.
    const asWhole = (0,judge/* judge */.S4)({ ...judged, comparison: all });
    return { comparison, verdict: asWhole.state === "too-large" ? asWhole : verdict, budget };
}
/** Growth of all together, at each platform of this image, whose own size is the one that is told and that a claim's bound speaks of. */
function asToldOf({ measurement }, { platforms, gonePlatforms }) {
    const own = new Map(measurement.platforms.map((platform) => [platform.platform, platform]));
    return {
        platforms: platforms.map((sum) => Object.assign({}, sum, { head: own.get(sum.platform) ?? sum.head })),
        gonePlatforms,
    };
}
/** All together as one image, at the platforms of this one. */
function summed({ measurement }, { before, after, joined }, { count }) {
    const head = asOne([...joined, ...after].map((result) => result.measurement));
    const all = (0,compare/* compare */.UD)(head, asOne(before.map((document) => document.measurement)), count);
    const own = new Set(measurement.platforms.map(({ platform }) => platform));
    return { platforms: all.platforms.filter(({ platform }) => own.has(platform)), gonePlatforms: all.gonePlatforms };
}
function leftReport({ name, baseline, result }, group) {
    const sizes = baseline.kind === "found" ? baseline.document.measurement.platforms.map(({ sizeBytes }) => sizeBytes) : [];
    const isTogether = group.joined.length > 0 && group.names.includes(name);
    const judged = result === null ? (isTogether ? "together" : "not") : "again";
    return { kind: "left", image: name, sizeBytes: sizes.length === 0 ? null : Math.max(...sizes), judged };
}
function joinedReport(result, { names, joined }) {
    const { image, measurement } = result;
    const sizeBytes = Math.max(...measurement.platforms.map((platform) => platform.sizeBytes));
    const others = joined.includes(result) ? joined.filter((one) => one !== result).map((one) => one.image.name) : [];
    const isTogether = names.length > 0 && joined.includes(result);
    return { kind: "joined", image: image.name, sizeBytes, with: isTogether ? [...names, ...others] : [] };
}

// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/judge/approval.js
var judge_approval = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/baseline/new-baseline.js
var new_baseline = __webpack_require__(7906);
// EXTERNAL MODULE: ./build/baseline/listings.js + 6 modules
var baseline_listings = __webpack_require__(9601);
// EXTERNAL MODULE: ./build/compare/yardstick.js
var yardstick = __webpack_require__(8324);
// EXTERNAL MODULE: ./build/report/facts/assemble.js + 11 modules
var assemble = __webpack_require__(6917);
;// CONCATENATED MODULE: ./build/pipeline.js



















/** The whole product: measures every image, judges it against its baseline (or records it as one), and tells. */
async function run(inputs, runContext, ports) {
    const jobs = inputs.images.map((image) => ({ image, inputs, runContext, ports }));
    const unstored = await (0,parallel/* inParallel */.H)(jobs, inputs.concurrency, resultOf);
    ports.cancellation.throwIfAborted();
    const outcomes = await storeAll(unstored, ports);
    ports.cancellation.throwIfAborted();
    const measured = outcomes.filter((outcome) => "verdict" in outcome);
    const missing = [...outcomes.filter((outcome) => "because" in outcome), ...(await ports.missing())];
    if (measured.length === 0)
        throw (0,failure/* nothingMeasured */.uv)(missing);
    const { results, changes } = await withChangedList(measured, missing, { inputs, runContext, ports });
    ports.cancellation.throwIfAborted();
    warnOfUnstored(results, ports);
    const { mode, headSha, base, frame } = runContext;
    const baseSha = mode === "check" && "sha" in base ? base.sha : null;
    const told = { ...frame, mode, headSha, baseSha, createdAt: ports.now(), missing, imageChanges: changes, ...ports.notes() };
    const report = (0,assemble/* assemble */.f)(results, told, inputs.cost);
    await publish(report, { images: results }, ports);
    // Last: an artifact service that does not answer must not take the comment's time.
    if (mode === "check")
        await keepAll(results, { inputs, runContext, ports });
    ports.cancellation.throwIfAborted();
    return report;
}
/** What left the list of images, and what joined it, is found where something is judged. */
async function withChangedList(results, missing, { inputs, runContext, ports }) {
    if (runContext.mode !== "check")
        return { results, changes: [] };
    const jobOf = (image) => ({ image, inputs, runContext, ports });
    return await judgeChangedList({
        results,
        missing,
        listedNames: inputs.listedNames,
        rules: inputs,
        again: async (image) => await orNull(() => check(jobOf(image))),
        baselineOf: async (name, image) => await baselineOfLeft(name, image, { inputs, runContext, ports }),
        justification: () => ports.justification(),
        approvals: (approvers) => ports.approvals(approvers),
    });
}
async function orNull(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo)
            return null;
        throw error;
    }
}
async function baselineOfLeft(name, image, { inputs, runContext, ports }) {
    const { base } = runContext;
    const stored = await storedBaseline({ name, runContext, ports });
    if (image === null || stored.kind !== "absent" || inputs.onMissingBaseline !== "build" || !("sha" in base))
        return stored;
    const attempt = await ports.timed("build the base", () => ports.measureCommit(image, base.sha));
    if (attempt.kind === "failed")
        return stored;
    return built((0,new_baseline/* newBaseline */.a)({ image, commit: base.sha, measured: attempt, now: ports.now() }), stored.notes);
}
/** One image that cannot be built or read does not hide what is known of the others; where there is no other, it ends the run. */
async function resultOf(job) {
    try {
        return await (job.runContext.mode === "record" ? record(job) : check(job));
    }
    catch (error) {
        if (!(error instanceof failure/* UserError */.yo) || job.inputs.images.length === 1)
            throw error;
        const { clause: because, place, lastOutput } = error;
        const where = place === null ? {} : { place: { ...place } };
        return { name: job.image.name, because, ...where, ...(lastOutput === null ? {} : { lastOutput: lastOutput.slice(0, 300) }) };
    }
}
async function check(job) {
    const { image, runContext, ports } = job;
    const reused = await ports.timed("look for a measurement", () => ports.measurements.find(image, runContext));
    const stored = await ports.timed("find the baseline", () => storedBaseline({ ...job, name: job.image.name }));
    const known = reused === null && stored.kind === "found" ? (0,baseline_listings/* knownFrom */.Yx)(stored.document) : new Map();
    const inForce = await ports.timed("read the rules of the base", () => rulesFor(job, stored));
    const measured = reused === null ? await ports.measure(image, known) : (0,baseline_listings/* readMeasured */.LT)(reused);
    assertCountable(measured.measurement, image);
    const { budget, ...judged } = await judgedBest(stored, measured.measurement, { ...job, inForce, reused, measured });
    const contents = await ports.timed("compare the files", async () => (0,files/* contentsOf */.KD)(measured, documentOf(judged.baseline)));
    const rules = { image: { ...image, budget }, inForce };
    return { ...rules, ...measured, isReused: reused !== null, ...judged, contents, recording: { kind: "not-wanted" } };
}
/** A file of the base commit can say something of the rules where there is one now, or was one, or nobody knows. */
async function rulesFor({ image, inputs, runContext, ports }, stored) {
    const before = rulesIn(stored);
    const hasFile = inputs.configPath !== null || before === null || before.rules.config !== null;
    const atBase = hasFile ? await ports.rulesAtBase() : { kind: "no-file" };
    return rulesInForce({ image, inputs, atBase, recorded: before, isOnBehalf: runContext.isOnBehalf });
}
/** A baseline that was not recorded alike, or not of the very commit, gives way to a build of the base where that decides. */
async function judgedBest(stored, measurement, job) {
    const nearest = await orBuilt(stored, job);
    const judged = await judgedBy(nearest, measurement, job);
    if ((0,cause/* isMendedByBuilding */.F)(judged.comparison))
        return await builtAlike(judged, measurement, job);
    const exact = judged.verdict.isRed ? await exactInsteadOf(nearest, job) : null;
    return exact === null ? judged : await judgedBy(exact, measurement, job);
}
/** What was recorded cannot be compared with: the base commit is built with the inputs of the head. */
async function builtAlike(judged, measurement, job) {
    const { baseline, comparison } = judged;
    const { base } = job.runContext;
    if (baseline.kind !== "found" || baseline.how === "built" || !("sha" in base))
        return judged;
    const attempt = job.inputs.onMissingBaseline === "build" ? await builtAt(base.sha, job) : notAsked;
    if ("fault" in attempt)
        return await judgedBy(baseline, measurement, { ...job, noBaseBuild: attempt });
    if ((0,unknown_bytes/* hasUnrecorded */.SA)(job.measured, (0,baseline_listings/* readMeasured */.LT)(baseline.document), attempt.context))
        return await judgedBy(baseline, measurement, { ...job, noBaseBuild: unlike });
    const alike = await judgedBy(built(attempt.document, baseline.notes), measurement, job);
    return { ...alike, insteadOf: insteadOf(baseline.document, comparison) };
}
function insteadOf({ measurement }, { platforms }) {
    const uncompared = platforms.find((platform) => platform.kind === "not-compared");
    const sizeBytes = Math.max(...measurement.platforms.map((platform) => platform.sizeBytes));
    return uncompared === undefined ? null : { obstacle: uncompared.obstacle, sizeBytes };
}
const unlike = {
    fault: "not-possible",
    because: "files that no commit has are not those of the recorded baseline, so a base that is built now would hide what they grew by",
};
const notAsked = {
    fault: "not-possible",
    because: "on-missing-baseline does not ask for a build of the base commit",
};
function documentOf(baseline) {
    return baseline.kind === "found" ? baseline.document : null;
}
/** By each budget in force, and the worst verdict counts. Where nobody knows what is in force, none is green for that. */
async function judgedBy(baseline, measurement, job) {
    const { budgets, unknown } = job.inForce;
    const all = [];
    for (const budget of budgets)
        all.push(await judgedByOne(baseline, measurement, { ...job, budget }));
    const judged = (0,judge/* severest */.wW)(all, ({ verdict }) => verdict);
    if (unknown === null || judged.verdict.isRed)
        return judged;
    const because = `the rules of the base branch could not be read: ${unknown}`;
    const notKnown = { kind: "unknown", because, notes: baseline.notes };
    return await judgedByOne(notKnown, measurement, { ...job, budget: judged.budget });
}
async function judgedByOne(baseline, measurement, { image, inForce, budget, ports, noBaseBuild = null }) {
    const comparison = comparisonWith(baseline, measurement, budget);
    const asked = (0,judge/* needsJustification */.Mp)(comparison, { budget, noBaseBuild });
    const justification = asked ? await ports.justification() : { kind: "read", claims: [] };
    const approvals = await approvalsFor(asked ? budget : null, ports);
    const judged = { image: { ...image, budget }, comparison, outcome: baseline.kind, noBaseBuild, approvals };
    const verdict = (0,judge/* judge */.S4)({ ...judged, justification, rules: inForce.policy });
    return { baseline, comparison, verdict, insteadOf: null, budget };
}
/** Null: nothing needs to be justified. */
async function approvalsFor(budget, ports) {
    const approvers = budget?.approval ?? null;
    return approvers === null ? { kind: "not-asked" } : await ports.approvals(approvers);
}
/**
 * Red has to mean that this change did it, and an older baseline leaves out what others have merged since (or what stands before
 * it in the merge queue): then the very commit is built. Null where that is not needed or not possible, and where files that no
 * commit has are not those of the recorded baseline: both of today's trees have them, so only what was recorded tells their growth.
 */
async function exactInsteadOf(nearest, job) {
    const { base } = job.runContext;
    if (nearest.kind !== "found" || nearest.behind === 0 || job.inputs.onMissingBaseline !== "build" || !("sha" in base))
        return null;
    const exact = await builtAt(base.sha, job);
    if ("fault" in exact || (0,unknown_bytes/* hasUnrecorded */.SA)(job.measured, (0,baseline_listings/* readMeasured */.LT)(nearest.document), exact.context))
        return null;
    return built(exact.document, nearest.notes);
}
async function storedBaseline({ name, runContext, ports, }) {
    const { base } = runContext;
    if (!("sha" in base))
        return { ...base, notes: [] };
    const { sha: commit, fallback } = base;
    return await (0,baseline/* findBaseline */.X)({ name, commit, store: ports.baselines, graph: ports.graph, fallback });
}
async function orBuilt(stored, job) {
    const { base } = job.runContext;
    if (stored.kind !== "absent" || job.inputs.onMissingBaseline !== "build" || !("sha" in base))
        return stored;
    const attempt = await builtAt(base.sha, job);
    if (!("fault" in attempt))
        return built(attempt.document, stored.notes);
    const asItWas = attempt.fault === "head" ? await builtAsItWas(base.sha, job) : null;
    return asItWas ?? { ...stored, because: `${stored.because}, and ${attempt.because}` };
}
/**
 * The base commit with the build inputs of its own configuration, where it has not what the head's ask for: an image that was there
 * before is no new one because a pull request builds it in another way. Null where nothing was there, or it cannot be built.
 */
async function builtAsItWas(commit, job) {
    const { atBase, changedInputs } = job.inForce;
    const before = atBase.kind === "file" ? (atBase.images.get(job.image.name)?.image ?? null) : null;
    if (before === null || changedInputs.length === 0)
        return null;
    const attempt = await builtAt(commit, { ...job, image: before });
    return "fault" in attempt ? null : built(attempt.document, []);
}
/** The head's build inputs, with what of its bake or compose file is no input but a part of the commit. */
function asOfBase(image, { atBase }) {
    const before = atBase.kind === "file" ? atBase.images.get(image.name)?.image?.subject : undefined;
    if (image.subject.kind !== "build" || before?.kind !== "build")
        return image;
    return { ...image, subject: { kind: "build", build: (0,bake/* withInlineOf */.xE)(image.subject.build, before.build) } };
}
async function builtAt(commit, { image, inForce, ports, reused, measured }) {
    const kept = reused?.builtBaseline ?? null;
    if (kept?.commit === commit && kept.name === image.name)
        return { document: kept, context: { kind: "told", context: kept.context ?? unknown_bytes/* nothingUnknown */.SQ } };
    const attempt = await ports.timed("build the base", () => ports.measureCommit(asOfBase(image, inForce), commit));
    if (attempt.kind === "failed")
        return { fault: attempt.fault, because: attempt.because };
    const document = (0,new_baseline/* newBaseline */.a)({ image, commit, measured: attempt, now: ports.now() });
    return { document: { ...document, context: (0,unknown_bytes/* builtContext */.oO)(measured, attempt, attempt.context) }, context: attempt.context };
}
function built(document, notes) {
    return { kind: "found", document, behind: 0, how: "built", notes };
}
function comparisonWith(baseline, measurement, { count }) {
    return baseline.kind === "found"
        ? (0,unknown_bytes/* discounted */.zw)((0,compare/* compare */.UD)(measurement, baseline.document.measurement, count), baseline.document.context)
        : (0,compare/* withoutBaseline */.m4)(measurement, count, baseline.because);
}
/** One warning, however many images there are: what ails the store ails all of them. */
async function keepAll(results, job) {
    const failures = await (0,parallel/* inParallel */.H)(results, job.inputs.concurrency, (result) => keep(result, job));
    const because = failures.find((failure) => failure !== null);
    if (because == null)
        return;
    job.ports.warn(`the measurement was not kept, so saving the description will build again: ${because}`);
}
/** Why it was not kept; null when it was. */
async function keep(result, { runContext, ports }) {
    const { image, measurement, listings, baseline } = result;
    // What is judged as one with others has their baseline, and is looked at anew each time.
    const isOwn = baseline.kind === "found" && baseline.how === "built" && baseline.document.name === image.name;
    const builtBaseline = isOwn ? baseline.document : null;
    const document = () => ({ measurement, listings: (0,baseline_listings/* storeListings */.ZN)(listings), builtBaseline });
    try {
        await ports.timed("keep the measurement", () => ports.measurements.save(image, runContext, document));
        return null;
    }
    catch (error) {
        ports.cancellation.throwIfAborted();
        return (0,failure/* clauseOf */.pQ)(error);
    }
}
/** One warning, however many images there are: what ails the store ails all of them. */
function warnOfUnstored(results, ports) {
    const failures = results.flatMap(({ image, recording }) => recording.kind === "failed" ? [{ name: JSON.stringify(image.name), because: recording.because }] : []);
    const [first, ...others] = failures;
    if (first === undefined)
        return;
    const names = failures.slice(0, mostNamed).map(({ name }) => name);
    const rest = failures.length - names.length;
    const who = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    ports.warn(`the ${others.length === 0 ? `baseline of ${who} was` : `baselines of ${who} were`} not stored: ${first.because}`);
}
const mostNamed = 10;
/** Together, once all are measured: a store that keeps what is saved at once in one piece tells later which images belong together. */
async function storeAll(outcomes, ports) {
    return await Promise.all(outcomes.map(async (outcome) => {
        if (!("document" in outcome))
            return outcome;
        const recording = await ports.timed("store the baseline", () => store(outcome.document, ports));
        return { ...outcome.result, recording };
    }));
}
async function record(job) {
    const { image, runContext, ports } = job;
    const previous = await ports.timed("find the baseline", () => storedBaseline({ ...job, name: job.image.name }));
    const measured = await ports.measure(image, (0,baseline_listings/* knownFrom */.Yx)(documentOf(previous)));
    const { measurement } = measured;
    assertCountable(measurement, image);
    const comparison = comparisonWith(previous, measurement, image.budget);
    if (runContext.commit === null)
        throw new Error("a baseline can only be recorded for a commit");
    const fresh = (0,new_baseline/* newBaseline */.a)({ image, commit: runContext.commit, measured, now: ports.now() });
    const rules = (0,recorded_rules/* rulesToRecord */.SI)(image, job.inputs);
    const contents = await ports.timed("compare the files", async () => (0,files/* contentsOf */.KD)(measured, documentOf(previous)));
    const push = await pushOf({ comparison, contents }, previous, job);
    const document = (0,baseline_history/* succeeding */.j)({ ...fresh, rules, ...push }, previous);
    if (document.historyPending === true)
        ports.warn(pendingWarning(image, previous));
    const verdict = (0,judge/* recorded */.t2)(comparison);
    const result = {
        image,
        inForce: null,
        ...measured,
        isReused: false,
        baseline: previous,
        comparison,
        verdict,
        insteadOf: null,
    };
    return { result: { ...result, contents }, document };
}
function pendingWarning({ name }, previous) {
    const because = previous.kind === "found" ? "not all of its earlier baselines could be read" : previous.because;
    return `not the whole history of "${name}" could be looked up (${because}): this baseline is recorded without the rest, which the next run on this branch adds again`;
}
async function store(document, { baselines, cancellation }) {
    try {
        await baselines.save(document);
        return { kind: "stored" };
    }
    catch (error) {
        cancellation.throwIfAborted();
        return { kind: "failed", because: (0,failure/* clauseOf */.pQ)(error) };
    }
}
/** `count: own` without own layers would never compare anything: an error when it is set up is better. */
function assertCountable({ platforms }, { name, budget: { count } }) {
    const vague = count === "own" ? platforms.find((platform) => !(0,yardstick/* knowsOwnLayers */.LO)(platform)) : undefined;
    if (vague !== undefined)
        throw (0,failure/* userError */.IF)("own-layers-unknown", { name, platform: vague.platform });
}
/** What pushing this image costs after the one before it, which packages explain its growth, why it grew if that had to be said, and who agreed. */
async function pushOf({ comparison, contents }, previous, { image, runContext: { commit }, ports }) {
    // Of a commit that is recorded again, a fresh base image brought the growth, not its pull request.
    const isNew = previous.kind === "found" && previous.document.commit !== commit;
    const isAsked = isNew && (0,judge/* needsJustification */.Mp)(comparison, { budget: image.budget, noBaseBuild: null });
    const merged = isAsked && commit !== null ? await ports.mergedJustification(commit) : undefined;
    const answer = merged === undefined ? null : (0,judge/* findClaim */.mX)(merged, image.name, largestHead(comparison));
    const reason = answer?.kind === "accepted" ? { justification: answer.claim.text.slice(0, 500) } : {};
    const approvedBy = isAsked && commit !== null ? await mergedApprover(image, commit, ports) : {};
    return { ...costOf({ comparison, contents }), ...reason, ...approvedBy };
}
/** Who approved what was merged, where the budget asks for that. */
async function mergedApprover({ budget: { approval } }, commit, ports) {
    if (approval === null)
        return {};
    const approvals = await ports.mergedApprovals(commit, approval);
    const answer = approvals.kind === "not-asked" ? null : (0,judge_approval/* approvalBy */.r)(approval, approvals);
    return answer?.kind === "approved" ? { approvedBy: answer.by } : {};
}
function costOf({ comparison, contents }) {
    const newBytes = comparison.platforms.flatMap((one) => {
        if (one.kind !== "compared")
            return [];
        const { platform, newBytes: fresh, againBytes } = one;
        const packages = [...(0,recorded_packages/* packagesToRecord */.uc)(one, contents.get(platform))];
        const known = { ...(againBytes === null ? {} : { againBytes }), ...(packages.length === 0 ? {} : { packages }) };
        return [{ platform, newBytes: fresh, ...known }];
    });
    return newBytes.length === 0 ? {} : { newBytes };
}
function largestHead({ platforms }) {
    return Math.max(...platforms.map(({ head }) => head.sizeBytes));
}
/** Shows the report everywhere; a place that fails costs a warning, never the verdict. */
async function publish(report, details, ports) {
    for (const publisher of ports.publishers) {
        await ports.timed(publisher.name, () => orWarn(ports, `${publisher.name} failed`, () => publisher.publish(report, details)));
    }
}
async function orWarn(ports, what, work) {
    try {
        await work();
    }
    catch (error) {
        // What a cancelled run breaks off has not failed.
        ports.cancellation.throwIfAborted();
        ports.warn(`${what}: ${(0,failure/* clauseOf */.pQ)(error)}`);
    }
}


/***/ }),

/***/ 6288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ untrustedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The value of a YAML text that anybody may have written; null for what is no YAML, or too much of it. */
function untrustedYaml(text) {
    try {
        // The parser compares every key with every other one of its map, and its warnings would quote the file.
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent", merge: true });
        return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 6429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ bakedImages)
});

// UNUSED EXPORTS: isCompose

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/failure.js
var build_failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/inputs/bake.js
var bake = __webpack_require__(735);
// EXTERNAL MODULE: ./build/inputs/config.js
var inputs_config = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/shorten.js
var shorten = __webpack_require__(997);
// EXTERNAL MODULE: ./build/adapters/process/build-log.js
var build_log = __webpack_require__(8768);
// EXTERNAL MODULE: ./build/adapters/docker/run-docker.js + 2 modules
var run_docker = __webpack_require__(4422);
;// CONCATENATED MODULE: ./build/adapters/docker/bake/print.js









/** What buildx makes of the files: nothing is built. Null where a target is not there; throws a UserError where the files are not right. */
async function printBake(files, targets) {
    const docker = await (0,run_docker/* findDocker */.c)(files.workingDirectory, files.environment);
    const answer = await print(docker, files.paths, targets);
    const unknown = answer.exitCode === 0 ? undefined : /failed to find target (\S+)/.exec(answer.stderr)?.[1];
    if (unknown !== undefined)
        return { unknown: (0,shorten/* shorten */.m)((0,build_log/* neutralise */.$0)(unknown), 160) };
    if (answer.exitCode !== 0)
        throw failureOf(answer, files.paths);
    const isDoubtful = /\$\$\{|%%\{/.test(answer.stdout);
    try {
        return (0,bake/* readPrinted */.HN)(answer.stdout, isDoubtful && (await escapes(docker, files)));
    }
    catch (cause) {
        if (!(cause instanceof errors/* ZodError */.G) && !(cause instanceof SyntaxError))
            throw cause;
        const reason = cause instanceof errors/* ZodError */.G ? core_errors/* prettifyError */.S1(cause) : "what buildx prints of it is cut off or no JSON";
        throw (0,build_failure/* userError */.IF)("bake-file-invalid", { files: listed(files.paths), reason: (0,shorten/* shorten */.m)((0,build_log/* neutralise */.$0)(reason), 300) }, { cause });
    }
}
/** The value of `x-image-size-budget`, which a bake file has beside its targets, as bake evaluates it. */
async function printBakeRules(files) {
    const docker = await (0,run_docker/* findDocker */.c)(files.workingDirectory, files.environment);
    return JSON.parse(await probe(docker, files, `\${jsonencode(${inputs_config/* rulesKey */.f0})}`));
}
/** buildx prints templates as it was given them, or, since it prints what it can read again, escaped: it is asked for one. */
async function escapes(docker, files) {
    return (await probe(docker, { ...files, paths: [] }, "$${x}")) !== "${x}";
}
const probeName = "image-size-budget-probe";
const Probe = schemas/* object */.Ikc({ target: schemas/* object */.Ikc({ [probeName]: schemas/* object */.Ikc({ args: schemas/* object */.Ikc({ value: schemas/* string */.YjP() }) }) }) });
/** What a text comes to in the files: as an argument of a target of our own. */
async function probe(docker, { paths, temporaryDirectory }, value) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, "image-size-budget-"));
    const file = (0,external_node_path_.join)(directory, "probe.json");
    try {
        await (0,promises_.writeFile)(file, JSON.stringify({ target: { [probeName]: { args: { value } } } }));
        const answer = await print(docker, [...paths, file], [probeName]);
        if (answer.exitCode !== 0)
            throw failureOf(answer, paths);
        return Probe.parse(JSON.parse(answer.stdout)).target[probeName].args.value;
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function print(docker, paths, targets) {
    return await docker.ask([
        "buildx",
        "bake",
        ...paths.map((path) => `--file=${path}`),
        "--print",
        "--progress=plain",
        "--",
        ...targets,
    ]);
}
/** `docker-bake.hcl:3,16-20: Unknown variable; There is no variable named "TAG".` */
function failureOf({ stderr }, paths) {
    const lines = stderr.trim().split(/\r?\n/).slice(-40).map(build_log/* neutralise */.$0);
    const detail = lines.join("\n");
    if (/'buildx' is not a docker command|unknown command "?docker buildx/i.test(detail))
        return (0,build_failure/* userError */.IF)("build-no-buildx", {}, { detail });
    if (/unknown (?:shorthand )?(?:flag|command)|unrecognized command/i.test(detail))
        return (0,build_failure/* userError */.IF)("bake-missing", {}, { detail });
    const verdict = (lines.findLast((line) => line.startsWith("ERROR: ")) ?? lines.at(-1) ?? "").replace(/^ERROR: /, "");
    const [, file = "", line = "", rest = ""] = /^(\S.*?):(\d+),\d+-(?:\d+,?)+: (.*)$/.exec(verdict) ?? [];
    const reason = (0,shorten/* shorten */.m)(file === "" ? verdict : `${file}:${line}: ${rest.replace(/\.?, and \d+ other diagnostic.*$/, "")}`, 300);
    const failure = (0,build_failure/* userError */.IF)("bake-file-invalid", { files: listed(paths), reason }, { detail });
    return file === "" ? failure : failure.happenedAt({ file, line: Number(line) }, null);
}
function listed(paths) {
    return paths.join(", ");
}

// EXTERNAL MODULE: ./build/bake.js
var build_bake = __webpack_require__(2503);
// EXTERNAL MODULE: ./build/inputs/config-access.js
var config_access = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/near-miss.js
var near_miss = __webpack_require__(7001);
;// CONCATENATED MODULE: ./build/wiring/baked-images.js







/** The targets as images: built as their files say, judged by the rules of those files and of the configuration file on top. */
async function bakedImages(sources, place) {
    const { files, config, step } = sources;
    const asked = {
        paths: files.map(({ path }) => path),
        workingDirectory: place.directory,
        environment: (0,build_bake/* bakeEnvironment */.hY)(place.environment, (0,config_access/* parseAccess */.Cz)(step)),
        temporaryDirectory: place.temporaryDirectory,
    };
    const printed = await resolved(sources, asked);
    const inFiles = await rulesInFiles(files, asked);
    const configured = config === null ? null : (0,inputs_config/* parseRules */.NR)(config.path, config.text);
    const named = [...(configured?.images ?? new Map()).keys(), ...inFiles.byTarget.keys()];
    if (!sources.isEarlier)
        await requireTargets(named, printed, { sources, asked });
    const laid = { printed, inFiles: new Map([...inFiles.byTarget, ...inFiles.byService]), configured };
    return {
        images: printed.names.map((name) => imageOf(name, laid, sources)),
        concurrency: configured?.concurrency ?? 1,
        configPath: config?.path ?? files[0]?.path ?? null,
        listedNames: printed.names,
    };
}
async function resolved({ targets, isEarlier, files }, asked) {
    const printed = await printBake(asked, targets);
    if ("targets" in printed)
        return checked(printed, files, isEarlier);
    if (!isEarlier)
        throw unknownTarget(targets.length === 0 ? "The default" : "Input 'targets'", printed.unknown, files);
    const others = await Promise.all(targets.map(async (target) => await printBake(asked, [target])));
    const there = others.flatMap((one) => ("targets" in one ? [one] : []));
    return {
        names: [...new Set(there.flatMap(({ names }) => names))],
        targets: new Map(there.flatMap((one) => Array.from(one.targets))),
    };
}
function checked(printed, files, mayBeEmpty) {
    const listed = files.map(({ path }) => path).join(", ");
    if (printed.names.length === 0 && !mayBeEmpty)
        throw (0,build_failure/* userError */.IF)("bake-empty", { files: listed });
    if (printed.targets.size <= bake/* mostTargets */.YT)
        return printed;
    throw (0,build_failure/* userError */.IF)("bake-file-invalid", { files: listed, reason: `they have more than ${bake/* mostTargets */.YT} targets` });
}
function unknownTarget(input, written, files) {
    const known = [...new Set(files.flatMap(({ path, text }) => (0,inputs_config/* bakeTargetNames */.XK)(path, text)))];
    return (0,build_failure/* userError */.IF)("bake-target-unknown", { input, written, meant: (0,near_miss/* nearMiss */.b)(written, known), known });
}
async function rulesInFiles(files, asked) {
    const saying = files.filter(({ text }) => text.includes(inputs_config/* rulesKey */.f0));
    const composed = saying
        .filter(({ path }) => isCompose(path))
        .flatMap(({ path, text }) => Array.from((0,inputs_config/* parseComposeRules */.js)(path, text)));
    const baked = saying.find(({ path }) => !isCompose(path));
    const byTarget = baked === undefined ? new Map() : (0,inputs_config/* parseBakeRules */.ys)(baked.path, await printBakeRules(asked));
    return { byTarget, byService: new Map(composed) };
}
function isCompose(path) {
    return /\.ya?ml$/i.test(path);
}
/** Rules under a name that no target has would hold for nothing. */
async function requireTargets(names, printed, { sources, asked }) {
    const others = names.filter((name) => !printed.names.includes(name));
    if (others.length === 0)
        return;
    const found = others.every(bake/* isTargetName */.j8)
        ? await printBake(asked, others)
        : { unknown: others.find((name) => !(0,bake/* isTargetName */.j8)(name)) ?? "" };
    const unknown = "targets" in found ? others.find((name) => !found.targets.has(name)) : found.unknown;
    if (unknown !== undefined)
        throw unknownTarget("A budget", unknown, sources.files);
}
function imageOf(name, { printed, inFiles, configured }, { files, step }) {
    const target = printed.targets.get(name);
    if (target === undefined)
        throw new Error(`bake has printed no target ${name}`);
    const rules = { ...inFiles.get(name), ...configured?.defaults, ...configured?.images.get(name) };
    const listed = files.map(({ path }) => path).join(", ");
    const written = { ...(0,bake/* writtenInputs */.ZY)(target.written), ...rules, name };
    const baked = { files: listed, target, linked: (0,bake/* linkedTo */.Dn)(target, printed.targets) };
    return { raw: { ...step, ...rules, name }, written, at: `${listed}, target ${name}`, baked };
}


/***/ }),

/***/ 5484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalPorts)
});

// UNUSED EXPORTS: noMeasurements

// EXTERNAL MODULE: ./build/adapters/process/cancellation.js
var cancellation = __webpack_require__(9124);
;// CONCATENATED MODULE: ./build/adapters/process/run-log.js

/** Collects warnings and stage timings of one run; `say` gets each warning as it comes. No stage of a cancelled run begins. */
function startRunLog(say) {
    const warnings = [];
    const timings = [];
    return {
        warn(warning) {
            warnings.push(warning);
            say(warning);
        },
        warnQuietly: (warning) => void warnings.push(warning),
        async timed(stage, work) {
            await (0,cancellation/* assertNotCancelled */.ZR)();
            const startedAt = performance.now();
            try {
                return await work();
            }
            finally {
                timings.push({ stage, milliseconds: Math.round(performance.now() - startedAt) });
            }
        },
        cancellation: cancellation/* cancellation */.WN,
        notes: () => ({ warnings: [...warnings], timings: [...timings] }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/files/config-file.js
var config_file = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/adapters/process/git.js
var process_git = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/inputs/bake.js
var bake = __webpack_require__(735);
// EXTERNAL MODULE: ./build/inputs/config.js
var config = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs = __webpack_require__(743);
// EXTERNAL MODULE: ./build/judge/strictness.js
var strictness = __webpack_require__(2904);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/adapters/process/small-file.js
var small_file = __webpack_require__(9427);
;// CONCATENATED MODULE: ./build/adapters/process/files-at-commit.js
/** Longer files are not read. */
const fileLimitBytes = 1_000_000;
/** The files of `commit` in a clone; null when the clone lacks the commit. */
async function gitFiles(git, commit) {
    const isThere = await git(["cat-file", "-e", `${commit}^{commit}`]);
    if (!isThere.ok)
        return null;
    return { read: async (path) => await read(git, commit, path), list: async (folder) => await list(git, commit, folder) };
}
async function read(git, commit, path) {
    const listed = await git(["ls-tree", "-z", "-l", "--full-tree", commit, "--", withoutSlashes(path)]);
    if (!listed.ok)
        return { kind: "unknown", isThere: false, because: listed.because };
    // `100644 blob <id> <size>\t<path>`
    const [mode, , id = "", size] = (listed.stdout.split("\t")[0] ?? "").trim().split(/ +/);
    if (mode === undefined || mode === "" || mode === "040000")
        return { kind: "absent" };
    if (!mode.startsWith("100"))
        return { kind: "unknown", isThere: true, because: `${path} is a link there` };
    if (Number(size) > fileLimitBytes)
        return { kind: "unknown", isThere: true, because: `${path} has more than ${fileLimitBytes} bytes there` };
    const blob = await git(["cat-file", "blob", id]);
    return blob.ok ? { kind: "text", text: blob.stdout } : { kind: "unknown", isThere: false, because: blob.because };
}
async function list(git, commit, folder) {
    const path = withoutSlashes(folder);
    const at = path === "" ? [] : ["--", `${path}/`];
    const listed = await git(["ls-tree", "-z", "--name-only", "--full-tree", commit, ...at]);
    if (!listed.ok)
        return { kind: "unknown", because: listed.because };
    const paths = listed.stdout.split("\0").filter((name) => name !== "");
    return { kind: "names", names: paths.map((name) => name.slice(path === "" ? 0 : path.length + 1)).toSorted() };
}
function withoutSlashes(path) {
    return path.replaceAll(/^\/+|\/+$/g, "");
}

;// CONCATENATED MODULE: ./build/wiring/files-at-commit.js




/** Null: it is in no repository that this run is about. */
async function placeOf(file, { directory, environment, commits }) {
    const folder = await nearestFolder((0,external_node_path_.dirname)(file));
    const git = (0,process_git/* gitIn */.u)(folder, environment);
    const prefix = await git(["rev-parse", "--show-prefix"]);
    if (!prefix.ok) {
        const path = (0,external_node_path_.relative)(directory, file);
        return path.startsWith("..") ? null : { git, path, directory: null };
    }
    const head = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
    const isOurs = commits.length === 0 || (head.ok && commits.includes(head.stdout.trim()));
    return isOurs ? { git, path: `${prefix.stdout.trim()}${(0,external_node_path_.relative)(folder, file)}`, directory: folder } : null;
}
async function nearestFolder(path) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    return isFolder || (0,external_node_path_.dirname)(path) === path ? path : await nearestFolder((0,external_node_path_.dirname)(path));
}
async function readAt(commit, { git, path }, { filesAt }) {
    const files = await (filesAt ?? gitFiles)(git, commit);
    return files === null
        ? { kind: "unknown", isThere: false, because: `commit ${commit.slice(0, 7)} is not in this clone` }
        : await files.read(path);
}
/** A file that an earlier step of the job made is no part of the pull request. */
async function isTracked({ git, path, directory }) {
    if (directory === null)
        return true;
    const listed = await git(["ls-files", "--full-name", "-z", "--", `:(top,literal)${path}`]);
    return !listed.ok || listed.stdout !== "";
}

;// CONCATENATED MODULE: ./build/wiring/bake-at-base.js




/** The bake and compose files as `commit` has them; none of them where it has none. */
async function bakeSourcesAt(commit, place) {
    const read = async (path) => await fileThen(path, commit, place);
    const found = await Promise.all(place.bakePaths.map(read));
    const [config, variables] = await Promise.all([read(place.configPath), read(".env")]);
    const unread = [...found, config].find((one) => one.kind === "unknown");
    if (unread?.kind === "unknown")
        return unread;
    const files = found.flatMap((one) => (one.kind === "text" ? [one] : []));
    const isAsNow = found.every((one) => one.kind === "text" && one.isAsNow);
    const others = variables.kind === "text" ? [variables] : [];
    const directory = isAsNow ? place.directory : await written([...files, ...others], place);
    return { kind: "sources", directory, files, config: config.kind === "text" ? config : null };
}
/** A file that an earlier step of the job made, or that lies elsewhere, is no part of the pull request: it is as it is now. */
async function fileThen(path, commit, place) {
    const absolute = (0,external_node_path_.resolve)(place.directory, path);
    const inRepository = await placeOf(absolute, place);
    const then = inRepository === null ? null : await readAt(commit, inRepository, place);
    const now = await (0,small_file/* readSmallFile */.E)(absolute, { limitBytes });
    const isOfJob = then === null || (then.kind === "absent" && inRepository !== null && !(await isTracked(inRepository)));
    if (isOfJob)
        return now.kind === "text" ? { ...now, path, isAsNow: true } : { kind: "absent" };
    return then.kind === "text" ? { ...then, path, isAsNow: now.kind === "text" && now.text === then.text } : then;
}
const limitBytes = 1_000_000;
/** A directory with the files where they were. */
async function written(files, { directory, temporaryDirectory }) {
    const top = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, "image-size-budget-bake-"));
    for (const { path, text } of files) {
        const inside = (0,external_node_path_.relative)(directory, (0,external_node_path_.resolve)(directory, path));
        if (inside.startsWith(".."))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, inside)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(top, inside), text);
    }
    return top;
}

// EXTERNAL MODULE: ./build/wiring/baked-images.js + 1 modules
var baked_images = __webpack_require__(6429);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/untrusted-yaml.js
var untrusted_yaml = __webpack_require__(6288);
;// CONCATENATED MODULE: ./build/workflow-check/written-step.js


const Value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
const Step = schemas/* object */.Ikc({ uses: schemas/* string */.YjP().optional(), with: schemas/* record */.g1P(schemas/* string */.YjP(), Value.nullable()).nullish() });
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, as much of it as is looked at. */
const Workflow = schemas/* object */.Ikc({ jobs: schemas/* record */.g1P(schemas/* string */.YjP(), Step.extend({ steps: schemas/* array */.YOg(Step).nullish() })) });
/**
 * The only step of that job with that action, or the only job that calls the action's own workflow; null where there is none or
 * more than one, or the file cannot be read.
 */
function writtenStep(text, { job, action }) {
    const jobs = jobsIn(text) ?? {};
    const steps = Object.hasOwn(jobs, job) ? (jobs[job]?.steps ?? []) : [];
    const calls = Object.values(jobs).filter(({ uses = "" }) => isCall(uses, action));
    const [step, ...others] = calls.concat(steps.filter(({ uses }) => uses === action || uses?.startsWith(`${action}@`) === true));
    if (step === undefined || others.length > 0)
        return null;
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name.toLowerCase(), value ?? ""]);
    const isComputed = ([, value]) => value.includes("${{");
    return {
        literal: Object.fromEntries(inputs.filter((input) => !isComputed(input))),
        computed: inputs.filter(isComputed).map(([name]) => name),
    };
}
/** A job that is the workflow that the action's repository hands out; where the runner names no repository, that of any. */
function isCall(uses, action) {
    const at = uses.indexOf("/.github/workflows/image-size.yml@");
    return at > 0 && (action.startsWith("./") ? uses.slice(0, at).endsWith("/image-size-budget") : uses.slice(0, at) === action);
}
function jobsIn(text) {
    return Workflow.safeParse((0,untrusted_yaml/* untrustedYaml */.Y)(text)).data?.jobs ?? null;
}

;// CONCATENATED MODULE: ./build/wiring/rules-at-base.js












/** Reads the rules of the base commit, once and only when it is asked. */
function rulesAtBase(options) {
    let answer = null;
    return async () => await (answer ??= readRules(options));
}
async function readRules(options) {
    const { base, step, configPath } = options;
    if (!("sha" in base))
        return { kind: "no-file" };
    if ((0,bake/* bakePathsIn */.db)(step).length > 0)
        return await bakedRules(base.sha, options);
    const place = await placeOf((0,external_node_path_.resolve)(options.directory, configPath ?? (0,config_file/* configPathOf */.j$)(step)), options);
    if (place === null)
        return { kind: "no-file" };
    const file = await readAt(base.sha, place, options);
    switch (file.kind) {
        case "unknown":
            return { kind: "unknown", because: file.because };
        case "absent":
            if (options.onBehalfOf !== null)
                return await withHead(nothingListed(place.path, options), place, options);
            if (configPath === null)
                return await rulesInWorkflow(base.sha, options);
            return options.filesAt === null || (await isTracked(place)) ? stepAlone(place.path, options) : { kind: "no-file" };
        case "text":
            return await withHead(await rulesIn(file.text, place.path, options), place, options);
    }
}
/** Before there was a file, the step's own inputs held for the one image that it built. */
function stepAlone(path, { step, defaults }) {
    const image = (0,inputs/* parseImage */.zZ)({ raw: step, written: {}, at: "" }, defaults);
    const alone = { budget: image.budget, written: new Set(), image };
    return {
        kind: "file",
        place: { kind: "file", path },
        isNew: true,
        images: new Map([[image.name, alone]]),
        others: image.budget,
        head: null,
    };
}
/** What the other run's step spoke of is not known. */
function nothingListed(path, { step }) {
    return { kind: "file", place: { kind: "file", path }, isNew: true, images: new Map(), others: (0,inputs/* parseBudget */.Nm)(step), head: null };
}
/** Where no baseline says what the workflow's `with:` was: the step as the base commit has it, as far as it is written out. */
async function rulesInWorkflow(commit, options) {
    const { workflow, step, filesAt, directory, environment } = options;
    if (workflow === null || filesAt === null)
        return { kind: "no-file" };
    const file = await (await filesAt((0,process_git/* gitIn */.u)(directory, environment), commit)).read(workflow.path);
    const written = file.kind === "text" ? writtenStep(file.text, workflow) : null;
    if (written === null)
        return { kind: "no-file" };
    const raw = { ...(await workflow.defaults()), ...takenFrom(step, written.computed), ...written.literal };
    try {
        const image = (0,inputs/* parseImage */.zZ)({ raw, written: {}, at: "" }, options.defaults);
        const alone = { budget: image.budget, written: new Set(strictness/* budgetRules */.Le), image };
        const isNamed = !written.computed.includes("name");
        const images = new Map(isNamed ? [[image.name, alone]] : []);
        return { kind: "file", place: { kind: "workflow" }, isNew: true, images, others: image.budget, head: null };
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo)
            return { kind: "no-file" };
        throw error;
    }
}
/** What an expression came to at the base commit is not known: what it comes to now is taken for it. */
function takenFrom(step, names) {
    return Object.fromEntries(names.map((name) => [name, step[name] ?? ""]));
}
/** What the bake and compose files of the base commit, and its configuration file, make of the images. */
async function bakedRules(commit, options) {
    const { step, configPath } = options;
    const bakePaths = (0,bake/* bakePathsIn */.db)(step);
    const found = await bakeSourcesAt(commit, { ...options, bakePaths, configPath: (0,config_file/* configPathOf */.j$)(step) });
    if (found.kind === "unknown")
        return found;
    const place = { kind: "file", path: configPath ?? bakePaths[0] ?? "" };
    const rest = { kind: "file", place, others: (0,inputs/* parseBudget */.Nm)(step), head: null };
    if (found.files.length === 0)
        return { ...rest, isNew: true, images: new Map() };
    try {
        const sources = { ...found, targets: (0,bake/* targetsIn */.A6)(step), isEarlier: true, step };
        const { images } = await (0,baked_images/* bakedImages */.i)(sources, { ...options, directory: found.directory });
        const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)]));
        return { ...rest, isNew: false, images: new Map(entries) };
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo)
            return { kind: "unknown", because: error.clause };
        throw error;
    }
}
async function rulesIn(text, path, options) {
    try {
        const { images } = (0,config/* parseConfig */.o4)(path, text, options.step);
        const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)]));
        return {
            kind: "file",
            place: { kind: "file", path },
            isNew: false,
            images: new Map(entries),
            others: (0,inputs/* parseBudget */.Nm)(options.step),
            head: null,
        };
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo)
            return { kind: "unknown", because: error.clause };
        throw error;
    }
}
/** The file of another run's commit is anybody's: nothing but budgets is taken from it, for images that are known otherwise. */
async function withHead(rules, { git, path }, options) {
    const { onBehalfOf, filesAt, step } = options;
    if (rules.kind !== "file" || onBehalfOf === null || filesAt === null)
        return rules;
    const file = await (await filesAt(git, onBehalfOf)).read(path);
    if (file.kind !== "text")
        return rules;
    try {
        const { images } = (0,config/* parseConfig */.o4)(path, file.text, step);
        return { ...rules, head: new Map(images.map((image) => [nameOf(image), (0,inputs/* parseBudget */.Nm)(image.raw)])) };
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo)
            return rules;
        throw error;
    }
}
function nameOf({ raw }) {
    return (raw["name"] ?? "").trim();
}
/** An image of the base commit's file. */
async function atBase(image, options) {
    const written = new Set(strictness/* budgetRules */.Le.filter((rule) => rule in image.written));
    return { budget: (0,inputs/* parseBudget */.Nm)(image.raw), written, image: await usable(image, options) };
}
/** Null where this run may not, or cannot, build it as it was. */
async function usable(image, options) {
    if ((await (0,config_file/* whyRefused */.fG)(image, options)) !== null)
        return null;
    try {
        return (0,inputs/* parseImage */.zZ)(image, options.defaults);
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/build.js
var build_build = __webpack_require__(7384);
// EXTERNAL MODULE: ./build/image/layer/layer-reader.js + 46 modules
var layer_reader = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/measure/measure.js + 6 modules
var measure = __webpack_require__(9196);
// EXTERNAL MODULE: ./build/bake.js
var build_bake = __webpack_require__(2503);
;// CONCATENATED MODULE: ./build/adapters/docker/build-secrets.js



/** Every value that must not be seen in the log. */
function secretValues({ build, environment, gitAuthToken }) {
    const given = build.secrets.flatMap((pair) => (0,build_build/* readSecretPair */.pu)(pair)?.value ?? []);
    const named = build.secretEnvs.flatMap((pair) => environment[(0,build_build/* readSecretPair */.pu)(pair)?.value ?? ""] ?? []);
    const passed = build.buildArgs.flatMap((pair) => secretArgument(pair, environment));
    return [...given, ...named, ...passed, ...(gitAuthToken === null ? [] : [gitAuthToken.token])];
}
/** What BuildKit's own check looks for: https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/ */
const secretName = /(?:^|_)(?:api_?key|auth|credentials?|key|password|pword|passwd|pwd|secret|token)(?:_|$)|token|secret|passw|credential/i;
/** A build-arg is no place for a secret, but some are put there; `NAME` alone takes its value from the environment. */
function secretArgument(pair, environment) {
    const [name = "", ...rest] = pair.split("=");
    const value = pair.includes("=") ? rest.join("=") : (environment[name] ?? "");
    return secretName.test(name) && value !== "" ? [value] : [];
}
/** Puts secret values into files that only this user can read. `directory` must be new. */
async function writeSecrets(inputs, at) {
    await (0,promises_.mkdir)(at.directory, { mode: 0o700 });
    const { build, gitAuthToken } = inputs;
    const git = gitAuthToken === null ? [] : [{ id: `GIT_AUTH_TOKEN.${gitAuthToken.host}`, value: gitAuthToken.token }];
    const strings = build.secrets.flatMap((pair) => (0,build_build/* readSecretPair */.pu)(pair) ?? []);
    const named = build.secretFiles.flatMap((pair) => (0,build_build/* readSecretPair */.pu)(pair) ?? []);
    const existing = await filter(named, (secret) => isThere((0,external_node_path_.resolve)(at.workingDirectory, secret.value)));
    return {
        files: [...(await build_secrets_written(strings, (0,external_node_path_.join)(at.directory, "s"))), ...existing, ...(await build_secrets_written(git, (0,external_node_path_.join)(at.directory, "g")))],
        warnings: [
            ...malformed("secrets", build.secrets),
            ...malformed("secret-files", build.secretFiles),
            ...malformed("secret-envs", build.secretEnvs),
            ...named
                .filter((secret) => !existing.includes(secret))
                .map((secret) => `The file of secret '${secret.id}' does not exist; the secret is left out.`),
        ],
    };
}
async function build_secrets_written(secrets, prefix) {
    return await Promise.all(secrets.map(async ({ id, value }, index) => {
        const path = `${prefix}${index}`;
        await (0,promises_.writeFile)(path, value, { mode: 0o600, flag: "wx" });
        return { id, value: path };
    }));
}
function malformed(input, pairs) {
    const count = pairs.filter((pair) => (0,build_build/* readSecretPair */.pu)(pair) === null).length;
    return count === 0
        ? []
        : [`Input '${input}' has ${count} ${count === 1 ? "entry" : "entries"} without an id or a value, left out.`];
}
async function isThere(path) {
    return await (0,promises_.stat)(path).then(() => true, () => false);
}
async function filter(items, keep) {
    const kept = await Promise.all(items.map(keep));
    return items.filter((_, index) => kept[index] === true);
}

// EXTERNAL MODULE: ./build/adapters/docker/context-kind.js
var context_kind = __webpack_require__(2348);
;// CONCATENATED MODULE: ./build/adapters/docker/build-session.js







const untimed = async (_stage, work) => await work();
/** The same image once more, from the cache that the first build has filled; no cache is written but what is in the image, no tag looked up anew. */
function fromCache(session) {
    const build = builtBefore(session.build);
    return { ...session, build: { ...build, cacheTo: (0,build_build/* inlineCaches */.l$)(build.cacheTo) } };
}
/** A build that this run has carried out already. */
function builtBefore(build) {
    const again = { ...build, noCache: false, noCacheFilters: [], pull: false };
    return build.bake === undefined ? again : { ...again, bake: { ...build.bake, linked: build.bake.linked.map(builtBefore) } };
}
/** Runs the build; null when it went well. */
async function runBuild(session, output) {
    const { docker, workspace, log, redact } = session;
    const directory = (0,external_node_path_.join)(workspace, "secrets");
    try {
        const args = (0,build_bake/* needsBake */.Xc)(session.build)
            ? await toBake(session, (0,build_bake/* ordersOf */.FS)(session.build, output), metadataFile(session))
            : await toBuild(session, output, directory);
        const command = { args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact };
        return await session.timed("build", () => docker.run(command));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function toBuild(session, output, directory) {
    const secrets = await writeSecrets(session.secrets, { directory, workingDirectory: session.workingDirectory });
    for (const warning of secrets.warnings)
        session.log(`Warning: ${warning}`);
    return (0,build_build/* buildArguments */.fb)(session.build, {
        output,
        metadataFile: metadataFile(session),
        imageIdFile: imageIdFile(session),
        secretFiles: secrets.files,
    });
}
/** Writes the targets and their secrets into the workspace; the arguments for `docker`. */
async function toBake(session, orders, metadata) {
    const { docker, workingDirectory, workspace } = session;
    const top = (0,external_node_path_.join)(workspace, "secrets");
    await (0,promises_.mkdir)(top, { mode: 0o700 });
    const jobs = [];
    for (const [position, order] of orders.entries()) {
        const own = { ...session.secrets, build: order.build };
        const secrets = await writeSecrets(own, { directory: (0,external_node_path_.join)(top, String(position)), workingDirectory });
        for (const warning of secrets.warnings)
            session.log(`Warning: ${warning}`);
        jobs.push({ ...order, secretFiles: secrets.files });
    }
    const text = (0,build_bake/* bakeFile */.wQ)(jobs, {
        absolute: (path) => (0,external_node_path_.resolve)(workingDirectory, path),
        isRemote: (context) => (0,context_kind/* isRemoteContext */.u)(context, workingDirectory),
        environment: docker.buildEnvironment,
    });
    const file = (0,external_node_path_.join)(workspace, "bake.json");
    // Nobody else may read it: it holds the values of build-args.
    await (0,promises_.writeFile)(file, text, { mode: 0o600 });
    return (0,build_bake/* bakeArguments */._u)(orders, { file, metadataFile: metadata });
}
function metadataFile(session) {
    return (0,external_node_path_.join)(session.workspace, "metadata.json");
}
function imageIdFile(session) {
    return (0,external_node_path_.join)(session.workspace, "image-id");
}
const Metadata = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** Reads what the last build of this session wrote. */
async function readNotes(session) {
    const written = Metadata.parse(JSON.parse(await (0,promises_.readFile)(metadataFile(session), "utf8")) ?? {});
    if (!(0,build_bake/* needsBake */.Xc)(session.build))
        return { metadata: written, imageId: (await (0,promises_.readFile)(imageIdFile(session), "utf8")).trim() };
    const metadata = Metadata.parse(written[session.build.bake?.name ?? ""] ?? {});
    return { metadata, imageId: imageIdIn(metadata) };
}
/** What `--iidfile` would have been given, which bake knows nothing of. */
function imageIdIn(metadata) {
    const digests = [metadata["containerimage.config.digest"], metadata["containerimage.digest"]];
    return digests.find((digest) => typeof digest === "string") ?? "";
}

// EXTERNAL MODULE: ./build/image/history/dockerfile-steps.js
var dockerfile_steps = __webpack_require__(4109);
// EXTERNAL MODULE: ./build/image/sources/layout.js
var layout = __webpack_require__(5093);
// EXTERNAL MODULE: ./build/image/oci/manifests.js + 1 modules
var manifests = __webpack_require__(2288);
// EXTERNAL MODULE: ./build/image/history/dockerfile.js + 1 modules
var dockerfile = __webpack_require__(3659);
;// CONCATENATED MODULE: ./build/image/history/provenance.js



const Chain = schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP() }));
const Position = schemas/* object */.Ikc({ line: schemas/* int */.Whr().min(0) });
/** A node of the build graph; only what leads from a step to the one it builds on. */
const provenance_Step = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    inputs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    op: schemas/* object */.Ikc({
        Op: schemas/* object */.Ikc({
            source: schemas/* object */.Ikc({ identifier: schemas/* string */.YjP() }).optional(),
            file: schemas/* object */.Ikc({ actions: schemas/* array */.YOg(schemas/* object */.Ikc({ input: schemas/* int */.Whr().default(0) })) }).optional(),
            exec: schemas/* object */.Ikc({ mounts: schemas/* array */.YOg(schemas/* object */.Ikc({ dest: schemas/* string */.YjP(), input: schemas/* int */.Whr().default(0) })) }).optional(),
        }),
    }),
});
const SourceFile = schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), language: schemas/* string */.YjP().default(""), data: schemas/* string */.YjP().default("") });
const BuildkitMetadata = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({
        locations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
            locations: schemas/* array */.YOg(schemas/* object */.Ikc({
                sourceIndex: schemas/* int */.Whr().min(0).default(0),
                ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: Position, end: Position })).default([]),
            }))
                .default([]),
        })),
        infos: schemas/* array */.YOg(SourceFile).default([]),
    }),
    layers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(Chain)).default({}),
});
const buildkitKey = "https://mobyproject.org/buildkit@v1#metadata";
/** https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md, SLSA v0.2 with BuildKit's additions */
const Predicate = schemas/* object */.Ikc({
    materials: schemas/* array */.YOg(schemas/* object */.Ikc({ uri: schemas/* string */.YjP(), digest: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).default({}) })).default([]),
    buildConfig: schemas/* object */.Ikc({ llbDefinition: schemas/* array */.YOg(provenance_Step).default([]) }).optional(),
    metadata: schemas/* object */.Ikc({ [buildkitKey]: BuildkitMetadata.optional() }).optional(),
});
const provenanceKey = "buildx.build.provenance";
/**
 * What the metadata file of `docker buildx build` tells of the steps and base images; null when it tells nothing (buildx
 * < 0.14, or a form this project does not know). `dockerfile` is the path people know the Dockerfile by; BuildKit only has
 * its last part. `others` are those of further targets that the build took in, by their texts.
 */
function readProvenance(metadata, dockerfile, others = new Map()) {
    const perPlatform = Object.entries(metadata).flatMap(([key, value]) => {
        if (key !== provenanceKey && !key.startsWith(`${provenanceKey}/`))
            return [];
        const predicate = Predicate.safeParse(value).data;
        return predicate === undefined ? [] : [{ platform: key.slice(provenanceKey.length + 1), predicate }];
    });
    if (perPlatform.length === 0)
        return null;
    const pathOf = ({ filename, data }) => others.get(textOf(data)) ?? knownPath(filename, dockerfile);
    return {
        steps: perPlatform.flatMap(({ platform, predicate }) => stepsOf(predicate, platform, pathOf)),
        baseImages: distinct(perPlatform.flatMap(({ predicate }) => baseImagesOf(predicate))),
    };
}
/** The metadata file without provenance, which holds the values of build-args, and without names that are not the user's. */
function publicMetadata(metadata, ownName) {
    const kept = Object.entries(metadata).filter(([key]) => !key.startsWith(provenanceKey));
    return Object.fromEntries(kept.flatMap(([key, value]) => {
        if (key !== "image.name" || typeof value !== "string")
            return [[key, value]];
        const names = value.split(",").filter((name) => name !== ownName && !name.startsWith("moby-dangling@"));
        return names.length === 0 ? [] : [[key, names.join(",")]];
    }));
}
function stepsOf(predicate, platform, pathOf) {
    const known = predicate.metadata?.[buildkitKey];
    if (known === undefined)
        return [];
    const base = baseStep(predicate.buildConfig?.llbDefinition ?? [])?.id ?? null;
    const infos = known.source.infos.map((info) => ({ ...info, instructions: instructionsIn(info) }));
    return Object.entries(known.source.locations).flatMap(([id, { locations }]) => {
        const chain = (known.layers[`${id}:0`]?.[0] ?? []).map((layer) => layer.digest);
        const [location] = locations;
        const lines = location?.ranges.flatMap((range) => [range.start.line, range.end.line]).filter((line) => line > 0) ?? [];
        const isBase = id === base;
        if (chain.length === 0)
            return [];
        if (location === undefined || lines.length === 0)
            return isBase ? [{ platform, lines: null, chain, isBase }] : [];
        const info = infos[location.sourceIndex];
        const file = pathOf(info ?? { filename: "Dockerfile", data: "" });
        const [startLine, endLine] = [Math.min(...lines), Math.max(...lines)];
        // What ONBUILD of a base image does is said to stand on line 1, or on that of the FROM, where it does not stand.
        const instruction = info?.instructions?.get(startLine);
        if (!isBase && info?.instructions != null && instruction === undefined)
            return [];
        const written = isBase || instruction === undefined ? {} : { instruction };
        return [{ platform, lines: { file, startLine, endLine }, chain, isBase, ...written }];
    });
}
/** Null where the file is not told, or is none of those that this project reads. */
function instructionsIn({ language, data }) {
    return language === "Dockerfile" && data !== "" ? (0,dockerfile/* instructionsByLine */.$Y)(textOf(data)) : null;
}
function textOf(data) {
    return Buffer.from(data, "base64").toString("utf8");
}
function knownPath(filename, dockerfile) {
    return external_node_path_.posix.basename(dockerfile) === external_node_path_.posix.basename(filename) ? dockerfile : filename;
}
/** Goes from the last step down to the image of the final stage's first FROM; null for `FROM scratch`. */
function baseStep(graph) {
    const byId = new Map(graph.map((step) => [step.id, step]));
    let step = graph.at(-1) ?? null;
    for (let hops = 0; step !== null && hops <= graph.length; hops += 1) {
        if (isImage(step))
            return step;
        const below = step.inputs[inputBelow(step)];
        step = below === undefined ? null : (byId.get(below.replace(/:\d+$/, "")) ?? null);
    }
    return null;
}
function isImage(step) {
    return /^(?:docker-image|oci-layout):\/\//.test(step.op.Op.source?.identifier ?? "");
}
/** Which input is the file system a step works on: -1 is an empty one. */
function inputBelow({ op: { Op } }) {
    if (Op.file !== undefined)
        return Op.file.actions[0]?.input ?? 0;
    return Op.exec?.mounts.find((mount) => mount.dest === "/")?.input ?? 0;
}
/** The base image of the final stage, or, where the graph is not told, every image the build began with. */
function baseImagesOf(predicate) {
    const graph = predicate.buildConfig?.llbDefinition ?? [];
    const base = baseStep(graph)?.op.Op.source?.identifier ?? "";
    return predicate.materials.flatMap(({ uri, digest: { sha256 = "" } }) => {
        const reference = imageReference(uri);
        if (reference === null || !/^[0-9a-f]{64}$/.test(sha256))
            return [];
        const isBase = graph.length === 0 || base.includes(`sha256:${sha256}`);
        return isBase ? [{ reference, digest: `sha256:${sha256}` }] : [];
    });
}
/**
 * `pkg:docker/library/alpine@3.20?platform=linux%2Famd64` (https://github.com/package-url/purl-spec) is `library/alpine:3.20`;
 * `pkg:oci/base?digest=\u2026` is what was given to the build under the name `base`.
 */
function imageReference(uri) {
    const match = /^pkg:(?:docker|oci)\/([^@?]+)(?:@([^?]*))?/.exec(uri);
    if (match === null)
        return null;
    try {
        const [name, version] = [decodeURIComponent(match[1] ?? ""), decodeURIComponent(match[2] ?? "")];
        return version === "" ? name : `${name}${version.startsWith("sha256:") ? "@" : ":"}${version}`;
    }
    catch {
        return null;
    }
}
function distinct(images) {
    return [...new Map(images.map((image) => [`${image.reference}@${image.digest}`, image])).values()];
}

// EXTERNAL MODULE: ./build/inputs/build-inputs.js
var build_inputs = __webpack_require__(644);
// EXTERNAL MODULE: ./build/adapters/process/build-log.js
var build_log = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/context/docker-ignore.js
/** Reads the file as BuildKit does (https://github.com/moby/patternmatcher): the last line that fits a path, or a directory above it, decides. */
function parseDockerIgnore(text) {
    const patterns = text
        .replace(/^\uFEFF/, "")
        .split("\n")
        .flatMap(patternOf);
    const lineFor = (path) => {
        const places = placesOf(path);
        const last = patterns.findLast(({ regex }) => places.some((place) => regex.test(place)));
        return last === undefined || last.isException ? null : last.line;
    };
    return {
        lineFor,
        excludes: (path) => lineFor(path) !== null,
        hasExceptions: patterns.some(({ isException }) => isException),
    };
}
/** The path and every directory above it. */
function placesOf(path) {
    const parts = path.split("/");
    return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function patternOf(written) {
    if (written.startsWith("#"))
        return [];
    const line = written.trim();
    const isException = line.startsWith("!");
    const pattern = cleanPath(isException ? line.slice(1).trim() : line);
    const regex = pattern === "" ? null : regexOf(pattern);
    return regex === null ? [] : [{ line, isException, regex }];
}
/** What Go's `filepath.Clean` makes of a pattern, without the slash in front. */
function cleanPath(pattern) {
    const parts = [];
    for (const part of pattern.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === ".." && parts.length > 0)
            parts.pop();
        else if (part !== "..")
            parts.push(part);
    }
    return parts.join("/");
}
/** Null for a pattern that is none, such as an open bracket: BuildKit refuses it. */
function regexOf(pattern) {
    const source = pattern.replaceAll(/\*\*\/?$|\*\*\/?|\*|\?|\\.|[.$+(){}|^]/gs, (found, at) => {
        if (found.startsWith("**"))
            return at + found.length === pattern.length ? ".*" : "(?:.*/)?";
        if (found === "*")
            return "[^/]*";
        if (found === "?")
            return "[^/]";
        // In brackets a caret negates.
        if (found === "^" && pattern[at - 1] === "[")
            return "^";
        return found.length === 2 ? escaped(found.slice(1)) : `\\${found}`;
    });
    try {
        return new RegExp(`^${source}$`, "s");
    }
    catch {
        return null;
    }
}
function escaped(character) {
    return /\w/.test(character) ? character : `\\${character}`;
}

// EXTERNAL MODULE: ./build/adapters/docker/build-failure.js
var build_failure = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/adapters/docker/dockerfile-at-hand.js
var dockerfile_at_hand = __webpack_require__(6);
;// CONCATENATED MODULE: ./build/adapters/docker/build-cause.js











/** Why a build failed: what BuildKit says, and where the files at hand tell more, that. */
async function causeOf(built, end) {
    const place = await failedPlace(built, end);
    const failure = (0,build_failure/* failureOf */.g5)(end, (0,dockerfile_at_hand/* dockerfileOf */.S9)(place));
    // Nobody knows on which line of the bake or compose file it stands.
    if ((0,dockerfile_at_hand/* isInline */.mO)(place.build))
        return failure.happenedAt(null, failure.lastOutput);
    if ((0,context_kind/* isRemoteContext */.u)(place.build.context, place.workingDirectory))
        return failure;
    return (await causeAtHand(failure, place, end)) ?? failure;
}
/** A target may be linked to others: which of the Dockerfiles failed, the line tells that BuildKit shows. */
async function failedPlace(place, end) {
    const builds = (0,build_inputs/* everyBuild */.wr)(place.build);
    const line = (0,build_failure/* failedLine */.E2)(end);
    const shown = end.lines.flatMap((one) => /^\s*(\d+) \| >>> (.*\S)\s*$/.exec(one)?.slice(1) ?? []);
    if (builds.length === 1 || line === null || shown[0] !== String(line))
        return place;
    for (const build of builds) {
        const text = await (0,dockerfile_at_hand/* readDockerfile */.n_)({ ...place, build });
        if (text?.split("\n")[line - 1]?.trim() === shown[1]?.trim())
            return { ...place, build };
    }
    return place;
}
async function causeAtHand({ code, detail }, place, end) {
    const options = detail === null ? {} : { detail };
    // A name that was written is a slip of its writer's.
    if (code === "build-dockerfile-missing" && place.build.file === "") {
        const found = await dockerfilesBelow(place.workingDirectory);
        if (found.length === 0)
            return null;
        const named = found.map((path) => JSON.stringify(path)).join(", ");
        return (0,failure/* userError */.IF)("build-dockerfile-elsewhere", { file: (0,dockerfile_at_hand/* dockerfileOf */.S9)(place), found: named, remedy: remedyFor(found) }, options);
    }
    if (code === "build-copy-missing")
        return await copyCause((0,build_failure/* missingPath */.IT)(end), place, options);
    const instruction = await failedInstruction(place, end);
    if (instruction === null)
        return null;
    if (code === "build-run-failed") {
        const secret = mountedSecret(instruction.text, place.build);
        return secret === null ? null : (0,failure/* userError */.IF)("build-secret-mounted", { secret, place: instruction.place }, options);
    }
    if (code !== "build-from-blank" && code !== "build-from-invalid")
        return null;
    const argument = emptyArgument(instruction, place.build);
    return argument === null ? null : (0,failure/* userError */.IF)("build-from-argument", { from: instruction.text, argument }, options);
}
async function copyCause(missing, place, options) {
    const path = missing?.replace(/^\/+/, "") ?? "";
    if (path === "")
        return null;
    const submodule = await emptySubmodule(path, place);
    if (submodule !== null)
        return (0,failure/* userError */.IF)("build-submodule-missing", { path, submodule }, options);
    const ignored = await ignoringLine(path, place);
    return ignored === null ? null : (0,failure/* userError */.IF)("build-copy-ignored", { path, ...ignored }, options);
}
const longestFile = 1_000_000;
async function build_cause_textOf(path, limitBytes = longestFile) {
    const file = await (0,small_file/* readSmallFile */.E)(path, { limitBytes, followsLinks: true });
    return file.kind === "text" ? file.text : null;
}
/** The submodule that the path lies in, if nothing is checked out in it. https://git-scm.com/docs/gitmodules */
async function emptySubmodule(path, { build, workingDirectory }) {
    const context = (0,external_node_path_.resolve)(workingDirectory, build.context);
    for (const top of new Set([context, ...parentsUpTo(context, (0,external_node_path_.resolve)(workingDirectory))])) {
        const modules = await build_cause_textOf((0,external_node_path_.join)(top, ".gitmodules"));
        const paths = [...(modules ?? "").matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].flatMap(([, written]) => written ?? []);
        const wanted = (0,external_node_path_.relative)(top, (0,external_node_path_.join)(context, path));
        // An older BuildKit names the first directory that is missing, which can lie above the submodule.
        const submodule = paths.find((one) => isWithin(wanted, one) || isWithin(one, wanted));
        if (submodule !== undefined && (await isEmpty((0,external_node_path_.join)(top, submodule))))
            return submodule;
    }
    return null;
}
function parentsUpTo(path, top) {
    return isWithin(path, top) && path !== top ? [(0,external_node_path_.dirname)(path), ...parentsUpTo((0,external_node_path_.dirname)(path), top)] : [];
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(`${directory}/`);
}
async function isEmpty(directory) {
    return (await (0,promises_.readdir)(directory).catch(() => [])).length === 0;
}
/** The line that keeps a path of the context from the builder, and the file it stands in. */
async function ignoringLine(path, { build, workingDirectory }) {
    const dockerfile = build.file === "" ? (0,external_node_path_.join)(build.context, "Dockerfile") : build.file;
    for (const file of [`${dockerfile}.dockerignore`, (0,external_node_path_.join)(build.context, ".dockerignore")]) {
        const text = await build_cause_textOf((0,external_node_path_.resolve)(workingDirectory, file));
        if (text === null)
            continue;
        const line = parseDockerIgnore(text).lineFor(path);
        return line === null ? null : { line, file: (0,external_node_path_.relative)(workingDirectory, (0,external_node_path_.resolve)(workingDirectory, file)) };
    }
    return null;
}
async function failedInstruction(place, end) {
    const { build, workingDirectory } = place;
    const line = (0,build_failure/* failedLine */.E2)(end);
    const path = build.file === "" ? (0,external_node_path_.join)(build.context, "Dockerfile") : build.file;
    const text = line === null ? null : await build_cause_textOf((0,external_node_path_.resolve)(workingDirectory, path), dockerfile/* maxDockerfileLength */.z2);
    if (line === null || text === null)
        return null;
    const lines = text.split("\n");
    const rest = lines.slice(line - 1);
    const last = rest.findIndex((one) => !/\\\s*$/.test(one));
    const own = rest.slice(0, last < 0 ? rest.length : last + 1);
    const joined = own.map((one) => one.replace(/\\\s*$/, "").trim()).join(" ");
    return { text: joined, before: lines.slice(0, line - 1).join("\n"), place: `${(0,dockerfile_at_hand/* dockerfileOf */.S9)(place)}:${line}` };
}
/** A secret that a RUN mounts and the build was not given; without `required` the RUN finds no file. */
function mountedSecret(run, { secrets, secretFiles, secretEnvs }) {
    const given = new Set([...secrets, ...secretFiles, ...secretEnvs].flatMap((pair) => (0,build_build/* readSecretPair */.pu)(pair)?.id ?? []));
    const mounts = [...run.matchAll(/--mount=(\S*\btype=secret\b\S*)/g)].map(([, options = ""]) => options);
    const ids = mounts.flatMap((options) => /(?:^|,)id=([^,\s]+)/.exec(options)?.[1] ?? []);
    return ids.find((id) => !given.has(id)) ?? null;
}
/** An ARG of a FROM that is declared and has neither a default nor a value. */
function emptyArgument({ text, before }, { buildArgs }) {
    const names = [...text.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)].flatMap(([, bare, braced]) => bare ?? braced ?? []);
    const isGiven = (name) => buildArgs.some((pair) => pair === name || (pair.startsWith(`${name}=`) && pair !== `${name}=`));
    const hasDefault = (name) => new RegExp(`^\\s*ARG\\b.*\\b${name}=[^\\s"']`, "im").test(before);
    const isDeclared = (name) => new RegExp(`^\\s*ARG\\b.*\\b${name}\\b`, "im").test(before);
    return names.find((name) => isDeclared(name) && !isGiven(name) && !hasDefault(name)) ?? null;
}
const mostFound = 5;
const mostDirectories = 200;
/** Dockerfiles and compose files at the top and in its directories. */
async function dockerfilesBelow(top) {
    const entries = await (0,promises_.readdir)(top, { withFileTypes: true }).catch(() => []);
    const directories = entries.filter((entry) => entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name));
    const inside = await Promise.all(directories.slice(0, mostDirectories).map(async ({ name }) => {
        const files = await (0,promises_.readdir)((0,external_node_path_.join)(top, name)).catch(() => []);
        return files.filter((file) => isDockerfile(file)).map((file) => `${name}/${file}`);
    }));
    const here = entries.filter((entry) => entry.isFile() && (isDockerfile(entry.name) || isComposeFile(entry.name)));
    return [...inside.flat().toSorted(), ...here.map(({ name }) => name).toSorted()].slice(0, mostFound);
}
/** One is named in the inputs, several in the configuration file. */
function remedyFor(found) {
    const dockerfiles = found.filter((path) => !isComposeFile((0,external_node_path_.basename)(path)));
    const [first, ...others] = dockerfiles;
    if (first === undefined)
        return "in 'context' and 'file' what the compose file builds";
    if (others.length === 0)
        return whereOf(first);
    const images = dockerfiles.map((path) => `{ name: ${path.split("/")[0] ?? path}, ${whereOf(path)} }`);
    return `one of them in 'context' or 'file', or all of them in .github/image-size-budget.yml: images: [${images.join(", ")}]`;
}
function whereOf(path) {
    const [directory = "", name] = path.split("/");
    if (name === undefined)
        return `file: ${path}`;
    return name === "Dockerfile" ? `context: ${directory}` : `context: ${directory}, file: ${path}`;
}
function isDockerfile(path) {
    const name = (0,external_node_path_.basename)(path);
    return /^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i.test(name) && !name.endsWith(".dockerignore");
}
function isComposeFile(name) {
    return /^(?:docker-)?compose\.ya?ml$/.test(name);
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/image/oci/digest.js
var digest = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/image/oci/json.js
var json = __webpack_require__(4272);
// EXTERNAL MODULE: ./build/image/oci/schema.js
var schema = __webpack_require__(6697);
// EXTERNAL MODULE: ./build/adapters/process/process.js
var process = __webpack_require__(2282);
// EXTERNAL MODULE: ./build/adapters/docker/run-docker.js + 2 modules
var run_docker = __webpack_require__(4422);
;// CONCATENATED MODULE: ./build/adapters/docker/builder-content.js











const builder_content_Metadata = schemas/* object */.Ikc({ "buildx.build.ref": schemas/* string */.YjP().regex(/^(?:[\w.-]+\/){0,2}\w{1,128}$/) });
const ImageMetadata = builder_content_Metadata.extend({
    "containerimage.descriptor": schema/* Descriptor */.oJ,
    "containerimage.config.digest": schema/* Descriptor */.oJ.shape.digest.optional(),
});
/** Enough for the manifests and configs of all usual platforms; each is bounded in size. */
const keptDocuments = 32;
/** Null where the metadata does not lead to the image: an old buildx, several nodes, a builder without a history. */
function builtReference(metadata) {
    const image = ImageMetadata.safeParse(metadata).data;
    const build = buildReference(metadata);
    if (image === undefined || build === null)
        return null;
    return { build, root: image["containerimage.descriptor"], config: image["containerimage.config.digest"] ?? null };
}
/** What buildx's history knows the build by; null when the metadata does not say. */
function buildReference(metadata) {
    return builder_content_Metadata.safeParse(metadata).data?.["buildx.build.ref"].split("/").at(-1) ?? null;
}
/**
 * Reads an image where it was built, blob by blob (buildx >= 0.20): nothing is exported, and nothing that the builder left in a
 * registry is pulled. https://docs.docker.com/reference/cli/docker/buildx/history/inspect/attachment/
 */
function builderContent(reference, run) {
    const children = new Set();
    const layers = new Map();
    const read = { layers: 0, bytes: 0 };
    const documents = new Map();
    let exported = null;
    const attachment = async (digest) => await openAttachment({ ...run, build: reference.build, digest }, children);
    // Asked for more than once, and each time is a process.
    const documentOnce = async (digest) => {
        const found = documents.get(digest) ?? attachment(digest).then(async (sent) => sent && (await wholeDocument(sent)));
        if (documents.size < keptDocuments)
            documents.set(digest, found);
        return await found;
    };
    // The manifest names it as well, one process later; its reader receives the error.
    if (reference.config !== null)
        documentOnce(reference.config).catch(() => { });
    return {
        roots: [reference.root],
        readDocument: async (descriptor) => {
            (0,digest/* assertDocumentSize */.rs)(descriptor);
            const found = await documentOnce(descriptor.digest);
            if (found === null)
                throw (0,failure/* userError */.IF)("image-blob-missing", { digest: descriptor.digest, where: `builder ${run.builder}` });
            const bytes = (0,digest/* checkedDocument */.Tw)(found, descriptor);
            for (const layer of schema/* Manifest */._8.safeParse((0,json/* parseJson */.q)(bytes)).data?.layers ?? [])
                layers.set(layer.digest, layer.size);
            return bytes;
        },
        openLayer: async (descriptor) => {
            if (exported === null && isExportFaster(layers, run.known))
                exported = run.exportAll();
            const found = exported === null ? await attachment(descriptor.digest) : null;
            if (found !== null)
                return counted(found);
            exported ??= run.exportAll();
            return await openOrNull(await exported, descriptor);
        },
        // The builder has just made or reused it.
        checkLayer: async () => { },
        close: async () => {
            for (const child of children)
                child.kill();
            if (read.layers > 0)
                run.log(`Read ${read.layers} layers (${read.bytes} bytes) in the builder.`);
            read.layers = 0;
            await (await exported)?.close();
        },
    };
    async function* counted(found) {
        read.layers += 1;
        for await (const chunk of found) {
            read.bytes += chunk.length;
            yield chunk;
        }
    }
}
/** Blob by blob, a builder sends about half as many bytes in a second as it exports; an export has a price of its own. */
const exportPriceBytes = 32_000_000;
function isExportFaster(layers, known) {
    const all = [...layers].reduce((sum, [, size]) => sum + size, 0);
    const unknown = [...layers].reduce((sum, [digest, size]) => sum + (known.has(digest) ? 0 : size), 0);
    return unknown > all / 2 + exportPriceBytes;
}
/** An export that holds other layers than the build has named is of no use for this one. */
async function openOrNull(exported, descriptor) {
    try {
        return (await exported?.openLayer(descriptor)) ?? null;
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo)
            return null;
        throw error;
    }
}
/** A manifest or index of which nothing but the digest is known; null when the builder does not have it, or has another. */
async function builderDocument(blob) {
    const found = await openAttachment(blob, new Set());
    if (found === null)
        return null;
    const bytes = await wholeDocument(found);
    return (0,digest/* sha256 */.sc)(bytes) === blob.digest ? bytes : null;
}
/** A builder that sends nothing for so long is gone; a reader that takes its time is not. */
const silenceLimitMs = 60_000;
/** The bytes of one blob; null when the builder does not have it, or cannot be asked for it. A builder that is gone is a UserError. */
async function openAttachment(blob, children) {
    const { docker, builder, build, digest } = blob;
    const child = (0,process/* startProcess */.kp)({
        program: docker.program,
        args: ["buildx", "history", "inspect", "attachment", "--builder", builder, build, digest],
        workingDirectory: docker.workingDirectory,
        environment: docker.ownEnvironment,
    });
    children.add(child);
    const complaint = complaintOf(child);
    const chunks = bytesOf(child, () => children.delete(child));
    const first = await chunks.next();
    if (first.done !== true)
        return whole(first.value);
    const { exitCode, lines } = await complaint;
    if (exitCode === 0)
        return whole(Buffer.alloc(0));
    if ((0,build_failure/* isGone */.ST)(lines))
        throw gone(lines);
    return null;
    async function* whole(start) {
        try {
            yield start;
            yield* chunks;
        }
        finally {
            await chunks.return();
        }
        const { exitCode: status, lines: last } = await complaint;
        if (status !== 0)
            throw gone(last);
    }
}
function gone(lines) {
    return (0,failure/* userError */.IF)("build-builder-gone", {}, { detail: lines.join("\n") });
}
async function complaintOf(child) {
    const lines = new run_docker/* LastLines */.U();
    const splitter = new build_log/* LineSplitter */.g3((line) => lines.add((0,build_log/* neutralise */.$0)(line)));
    child.stderr.on("data", (chunk) => splitter.write(chunk));
    const closed = (0,external_node_events_.once)(child.stderr, "close");
    const exitCode = await child.exited.catch(() => process/* killedStatus */.az);
    await closed;
    splitter.end();
    return { exitCode, lines: lines.lines };
}
async function* bytesOf({ stdout, kill }, forget) {
    const chunks = stdout[Symbol.asyncIterator]();
    let isOver = false;
    try {
        for (;;) {
            const silence = setTimeout(kill, silenceLimitMs);
            const next = await chunks.next().finally(() => clearTimeout(silence));
            cancellation/* cancellation */.WN.throwIfAborted();
            isOver = next.done === true;
            if (next.done === true)
                return;
            if (!Buffer.isBuffer(next.value))
                throw new Error("a pipe without an encoding gives buffers");
            yield next.value;
        }
    }
    finally {
        forget();
        if (!isOver)
            kill();
    }
}
async function wholeDocument(chunks) {
    const parts = [];
    let bytes = 0;
    for await (const chunk of chunks) {
        parts.push(chunk);
        bytes += chunk.length;
        // The digest of what has come so far is not the document's: the caller checks it and reports that.
        if (bytes > schema/* maxDocumentBytes */.VR)
            break;
    }
    return Buffer.concat(parts);
}

;// CONCATENATED MODULE: ./build/adapters/docker/expects-full-build.js

/**
 * Whether every instruction will be carried out, on files that the builder has by then: an export pulls nothing that the build
 * has not pulled, and nearly all that is new has to be read.
 */
async function buildsEveryLayer(place, { isUnused }) {
    const { noCache, cacheFrom } = place.build;
    const isCertain = noCache || (isUnused && cacheFrom.length === 0);
    return isCertain && (await looksIntoItsBase(place));
}
/** Layers that no instruction looks into stay in their registry; with `--link` none does. */
async function looksIntoItsBase(place) {
    const atHand = await (0,dockerfile_at_hand/* dockerfileAtHand */.R9)(place);
    if (atHand === null || /--link\b/.test(atHand.text))
        return false;
    const { base, instructions } = atHand.stage;
    return base === "scratch" || instructions.some(({ keyword }) => /^(?:ADD|COPY|RUN|WORKDIR)$/.test(keyword));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/docker/watch-exported-layers.js




/**
 * Reads each blob of a layout as soon as it is there, while an export sends the others: buildx gives a blob its name when it is
 * complete. What is missed is read when it is asked for. Returns what ends the watch.
 */
async function watchExportedLayers(layout, reader) {
    const blobs = (0,external_node_path_.join)(layout, "blobs", "sha256");
    await (0,promises_.mkdir)(blobs, { recursive: true });
    const seen = new Set();
    const watcher = watchOrNull(blobs, (name) => {
        if (!/^[0-9a-f]{64}$/.test(name) || seen.has(name))
            return;
        seen.add(name);
        readBlob((0,external_node_path_.join)(blobs, name), `sha256:${name}`, reader).catch(() => { });
    });
    return () => watcher?.close();
}
/** Manifests and configs are read as well: they are short, and are no layers that anybody asks for. */
async function readBlob(path, digest, reader) {
    const blob = await (0,layout/* openBlobFile */.k)(path);
    await reader.read({ mediaType: "", digest, size: blob.size }, async () => blob.stream());
}
/** Null where the system has no more watches. */
function watchOrNull(directory, onName) {
    try {
        const watcher = (0,external_node_fs_.watch)(directory, { persistent: false }, (_event, name) => onName(name ?? ""));
        return watcher.on("error", () => watcher.close());
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/adapters/docker/base-layers.js





/**
 * Compressed bytes by digest of the base image's layers, as its own manifest has them: the digest that the build has
 * resolved proves every one of them. Empty where the builder cannot tell (buildx < 0.20, a base from the engine's own images).
 */
async function baseLayers(run) {
    const build = buildReference(run.metadata);
    const [base] = readProvenance(run.metadata, "")?.baseImages ?? [];
    if (build === null || base === undefined)
        return new Map();
    const json = await base_layers_document(run, build, base.digest);
    const listed = schema/* Index */.jK.safeParse(json).data?.manifests.filter(({ platform }) => platform?.architecture === architecture(run)) ?? [];
    const below = await Promise.all(listed.slice(0, 4).map(async ({ digest }) => await base_layers_document(run, build, digest)));
    const layers = [json, ...below].flatMap((found) => schema/* Manifest */._8.safeParse(found).data?.layers ?? []);
    return new Map(layers.map(({ digest, size }) => [digest, size]));
}
async function base_layers_document({ docker, builder }, build, digest) {
    const bytes = await builderDocument({ docker, builder, build, digest });
    return bytes === null ? null : (0,json/* parseJson */.q)(bytes);
}
function architecture({ platform }) {
    return platform.split("/")[1] ?? (external_node_process_.arch === "x64" ? "amd64" : external_node_process_.arch);
}

// EXTERNAL MODULE: ./build/adapters/docker/loopback-push.js + 2 modules
var loopback_push = __webpack_require__(134);
;// CONCATENATED MODULE: ./build/adapters/docker/engine-push.js








/** The engine's own store has no compressed layers; pushing makes them, exactly as a push to a registry would. */
async function pushToLoopback(session, chosen, known) {
    const to = { ...session, engine: chosen.engine };
    const leftBehind = (tag) => (0,build_bake/* namesLeftBehind */.up)(session.build, tag);
    return await (0,loopback_push/* throughLoopback */.bu)(to, { workspace: session.workspace, leftBehind }, async (loopback) => {
        const { receiver, directory, ownName } = loopback;
        const notes = await buildAndPush(session, { loopback, chosen, known });
        await receiver.finish();
        const content = withoutLayers(await (0,layout/* openLayout */.B)(directory), receiver.skipped);
        if (receiver.skipped.size > 0)
            session.log(`${receiver.skipped.size} known layers were neither compressed nor pushed.`);
        return { content, source: "loopback-registry", notes, ownName };
    });
}
const mostAttempts = 3;
/**
 * Builds and pushes. Of two runs that make the identical image at the same time, the first to clean up can take it from under
 * the other's name: the engine gives no way to prevent that, but the cache still has it.
 */
async function buildAndPush(session, destination, attempt = 1) {
    const { loopback, chosen } = destination;
    try {
        const failed = await runBuild(session, { kind: "load", tag: loopback.ownName });
        if (failed !== null)
            throw await causeOf(session, failed);
        const notes = await readNotes(session);
        loopback.receiver.claimBlobs(await provenLayers(session, notes, destination));
        const to = { ...session, engine: chosen.engine };
        const push = async () => await (0,loopback_push/* pushTo */.Il)(loopback, to, ["push", loopback.ownName]);
        const refused = await session.timed("push out of the engine", push);
        if (refused !== null)
            throw (0,build_failure/* handOverFailure */.M7)(refused, "built");
        return notes;
    }
    catch (error) {
        if (!(error instanceof failure/* UserError */.yo) || error.code !== "build-image-lost" || attempt === mostAttempts)
            throw error;
        session.log(`${error.message} It is built again, from the cache.`);
        return await buildAndPush(fromCache(session), destination, attempt + 1);
    }
}
/** Known layers whose sizes the base image's manifest proves: a baseline's word alone must not become the measured size. */
async function provenLayers({ docker, build }, { metadata }, { chosen, known }) {
    if (known.size === 0 || !chosen.mayReadBlobs)
        return new Map();
    const [platform = ""] = build.platforms;
    const proven = await baseLayers({ docker, builder: chosen.name, metadata, platform });
    return new Map([...proven].filter(([digest]) => known.has(digest)));
}
function withoutLayers(content, absent) {
    return {
        ...content,
        openLayer: async (descriptor) => (absent.has(descriptor.digest) ? null : await content.openLayer(descriptor)),
        checkLayer: async (descriptor) => (absent.has(descriptor.digest) ? undefined : await content.checkLayer(descriptor)),
    };
}

;// CONCATENATED MODULE: ./build/adapters/docker/preflight.js




/** Makes sure that docker, buildx, the engine and the builder are there, each with its own sentence when it is not. */
async function chooseBuilder(docker, build) {
    const name = build.builder === "" ? (docker.ownEnvironment["BUILDX_BUILDER"] ?? "") : build.builder;
    const [buildxVersion, inList, isUnused] = await Promise.all([
        askBuildxVersion(docker),
        listed(docker, name),
        // Elsewhere nothing depends on it.
        !build.noCache && build.cacheFrom.length === 0 ? hasNoHistory(docker, name) : false,
    ]);
    const described = inList ?? (await inspected(docker, name));
    const isEngine = described.driver === "docker" || described.driver === "";
    const engine = isEngine && described.name !== "default" ? ["--context", described.name] : [];
    const mayBeDown = isEngine && !described.isRunning;
    const [store] = await Promise.all([askStore(), mayBeDown ? requireEngine(docker, engine) : null]);
    return {
        name: described.name,
        builder: { driver: described.driver || "docker", store, buildkitVersion: described.version, buildxVersion },
        hasContentStore: !isEngine || described.hasSnapshotter,
        mayReadBlobs: mayReadBlobs(buildxVersion),
        isUnused,
        engine,
    };
    async function askStore() {
        if (!isEngine)
            return "buildkit";
        return described.hasSnapshotter ? "containerd" : await askStorageDriver(docker, engine);
    }
}
async function askBuildxVersion(docker) {
    const answer = await docker.ask(["buildx", "version"]);
    if (answer.exitCode !== 0)
        throw (0,failure/* userError */.IF)("build-no-buildx", {}, { detail: linesOf(answer.stderr).join("\n") });
    return /^\S+ v?(\S+)/.exec(answer.stdout)?.[1]?.slice(0, 256) ?? null;
}
/** `history inspect attachment` came with buildx 0.20; a buildx from `go install` does not know its own version. */
function mayReadBlobs(buildxVersion) {
    const [, major, minor] = /^(\d+)\.(\d+)\./.exec(buildxVersion ?? "") ?? [];
    const isKnown = minor !== undefined && !(buildxVersion ?? "").startsWith("0.0.0");
    return !isKnown || Number(major) > 0 || Number(minor) >= 20;
}
/** `history` came with buildx 0.20, and not every builder keeps one. */
async function hasNoHistory(docker, name) {
    const args = ["buildx", "history", "ls", "--format", "json", ...(name === "" ? [] : ["--builder", name])];
    const answer = await docker.ask(args);
    return answer.exitCode === 0 && answer.stdout.trim() === "";
}
async function requireEngine(docker, engine) {
    const answer = await docker.ask([...engine, "version", "--format", "{{.Server.Version}}"]);
    if (answer.exitCode === 0)
        return;
    throw (0,build_failure/* failureOf */.g5)({ exitCode: answer.exitCode, lines: linesOf(answer.stderr) });
}
async function askStorageDriver(docker, engine) {
    const answer = await docker.ask([...engine, "info", "--format", "{{.Driver}}"]);
    const name = answer.stdout.trim();
    return answer.exitCode === 0 && /^[\w.-]{1,64}$/.test(name) ? name : "unknown";
}
/** One line of `docker buildx ls --format json` (buildx >= 0.13; `Current` came later). */
const ListedBuilder = schemas/* object */.Ikc({
    Name: schemas/* string */.YjP(),
    Driver: schemas/* string */.YjP(),
    Current: schemas/* boolean */.zMY().default(false),
    Nodes: schemas/* array */.YOg(schemas/* object */.Ikc({
        Version: schemas/* string */.YjP().optional(),
        Status: schemas/* string */.YjP().optional(),
        Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    }))
        .nullish()
        .transform((nodes) => nodes ?? []),
});
const snapshotterLabel = "org.mobyproject.buildkit.worker.snapshotter";
async function listed(docker, name) {
    const answer = await docker.ask(["buildx", "ls", "--format", "json"]);
    const builders = answer.stdout.split("\n").flatMap((line) => ListedBuilder.safeParse(parseJson(line)).data ?? []);
    const found = builders.find((builder) => (name === "" ? builder.Current : builder.Name === name));
    if (answer.exitCode !== 0 || found === undefined || found.Driver === "")
        return null;
    return {
        name: found.Name,
        driver: found.Driver,
        version: found.Nodes.find((node) => node.Version)?.Version?.slice(0, 256) ?? null,
        hasSnapshotter: found.Nodes.some((node) => snapshotterLabel in (node.Labels ?? {})),
        isRunning: found.Nodes.some((node) => node.Status === "running"),
    };
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}
/** Older buildx has no JSON, or does not mark the current builder in it; this text has not changed since its first days. */
async function inspected(docker, name) {
    const answer = await docker.ask(["buildx", "inspect", ...(name === "" ? [] : [name])]);
    if (answer.exitCode !== 0)
        throw (0,build_failure/* failureOf */.g5)({ exitCode: answer.exitCode, lines: linesOf(answer.stderr) });
    const field = (label) => new RegExp(`^${label}:[ \\t]*(\\S*)`, "mi").exec(answer.stdout)?.[1] ?? "";
    return {
        name: field("Name"),
        driver: field("Driver"),
        version: field("Buildkit(?: version)?").slice(0, 256) || null,
        hasSnapshotter: answer.stdout.includes(`${snapshotterLabel}:`),
        isRunning: false,
    };
}
function linesOf(text) {
    return text.trim().split(/\r?\n/).slice(-20).map(build_log/* neutralise */.$0);
}

;// CONCATENATED MODULE: ./build/adapters/docker/buildx.js




















/**
 * Builds an image and opens its manifest and layers. Where the builder has a content store they are read there, or, if
 * that cannot be, exported; else they are pushed to a receiver on loopback. Whatever BuildKit complains of becomes a UserError.
 */
async function buildImage(inputs, run) {
    const { annotations, dropped } = (0,build_build/* usableAnnotations */.Bg)(inputs);
    const build = { ...(run.isBuilt === true ? builtBefore(inputs) : inputs), annotations };
    for (const annotation of dropped)
        run.log(`The image has one platform and so no index: '${(0,build_log/* neutralise */.$0)(annotation)}' is left out.`);
    const docker = await (0,run_docker/* findDocker */.c)(run.workingDirectory, environmentFor([build], run.environment));
    const chosen = await (run.chosen?.() ?? chooseBuilder(docker, build));
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
    const secrets = { build, environment: run.environment, gitAuthToken: run.gitAuthToken };
    const redact = redactorFor([build], secrets);
    const { workingDirectory, log, timed = untimed, knownBlobs: known = new Set(), reader = null } = run;
    const session = { build, workingDirectory, log, timed, docker, workspace, secrets, redact };
    try {
        return await builtImage(session, await obtain(session, chosen, { known, reader }), chosen);
    }
    catch (error) {
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
        throw error;
    }
}
/** What builds see, with what any of them, or a target that they are linked to, names. */
function environmentFor(builds, environment) {
    const all = builds.flatMap(build_inputs/* everyBuild */.wr);
    return (0,build_build/* buildEnvironment */.AF)(environment, {
        secretEnvs: all.flatMap(({ secretEnvs }) => secretEnvs),
        cacheFrom: all.flatMap(({ cacheFrom }) => cacheFrom),
        cacheTo: all.flatMap(({ cacheTo }) => cacheTo),
    });
}
function redactorFor(builds, secrets) {
    return (0,build_log/* redactor */.$p)(builds.flatMap(build_inputs/* everyBuild */.wr).flatMap((build) => secretValues({ ...secrets, build })));
}
/** Asks about the builder of an image, ahead of its build or for several images. */
async function findBuilder(build, { workingDirectory, environment }) {
    return await chooseBuilder(await (0,run_docker/* findDocker */.c)(workingDirectory, (0,build_build/* buildEnvironment */.AF)(environment, build)), build);
}
/** Tries the ways to the manifest, the cheapest first: what buildx lists of a builder can be out of date. */
async function obtain(session, chosen, use) {
    const { known } = use;
    if (!chosen.hasContentStore)
        return await pushToLoopback(session, chosen, known);
    // Where every layer has to be opened, or all that were made, an export is the faster way to have them.
    if (!chosen.mayReadBlobs || known.size === 0 || (await buildsEveryLayer(session, chosen)))
        return (await exportLayout(session, use)) ?? (await pushToLoopback(session, chosen, known));
    const left = await leaveInBuilder(session, chosen.name, use);
    if (left !== null)
        return left;
    const second = fromCache(session);
    return (await exportLayout(second, use)) ?? (await pushToLoopback(second, chosen, known));
}
/** Null when the builder, or buildx, turns out not to be able to tell what it has built. */
async function leaveInBuilder(session, builder, use) {
    const failed = await runBuild(session, { kind: "builder" });
    if (failed !== null)
        throw await causeOf(session, failed);
    const notes = await readNotes(session);
    const reference = builtReference(notes.metadata);
    const name = (0,build_log/* neutralise */.$0)(builder);
    if (reference !== null) {
        const { docker, log } = session;
        const everything = async () => await exportAll(session, use);
        const content = builderContent(reference, { docker, builder, known: use.known, log, exportAll: everything });
        if (await session.timed("read the manifest", async () => await isReadable(content))) {
            log(`Nothing is exported: manifest and layers are read in builder ${name}.`);
            return { content, source: "builder", notes, ownName: null };
        }
        await content.close();
    }
    session.log(`Builder ${name} does not hand out what it has built; the image is had in another way.`);
    return null;
}
async function isReadable(content) {
    try {
        await Promise.all(content.roots.map(async (root) => await content.readDocument(root)));
        return true;
    }
    catch (error) {
        if (error instanceof failure/* UserError */.yo && error.code !== "build-builder-gone")
            return false;
        await content.close();
        throw error;
    }
}
/** Null when that fails too; the measurement then goes without the layers. */
async function exportAll(session, use) {
    session.log("Many layers must be opened, or not all of them are at hand in the builder: they are exported.");
    try {
        return (await exportLayout(fromCache(session), use))?.content ?? null;
    }
    catch (error) {
        if (!(error instanceof failure/* UserError */.yo) || endsAll.has(error.code))
            throw error;
        session.log(`The export failed: ${(0,build_log/* neutralise */.$0)(error.message)}`);
        return null;
    }
}
/** What is no matter of the export alone. */
const endsAll = new Set(["build-cancelled", "build-builder-gone", "build-builder-unreachable"]);
const exporterRefused = /(?:OCI|Docker) exporter (?:is not supported for the|feature is currently not supported for) docker driver/;
/** Null when the builder refuses the exporter after all. */
async function exportLayout(session, { known, reader }) {
    const directory = (0,external_node_path_.join)(session.workspace, "layout");
    await leaveOut(known, directory);
    const failed = await whileReading(reader, directory, async () => await runBuild(session, { kind: "layout", directory }));
    if (failed === null) {
        const exported = await (0,layout/* openLayout */.B)(directory);
        // Of a known layer an empty file is there.
        const content = { ...exported, checkLayer: async () => { } };
        return { content, source: "oci-layout", notes: await readNotes(session), ownName: null };
    }
    if (exporterRefused.test(failed.lines.join("\n")))
        return null;
    throw await causeOf(session, failed);
}
async function whileReading(reader, layout, work) {
    const stop = reader === null ? () => { } : await watchExportedLayers(layout, reader);
    return await work().finally(stop);
}
/** buildx asks for no blob of which there is a file: an empty one stands for what nobody opens. */
async function leaveOut(blobs, layout) {
    for (const digest of blobs) {
        const [algorithm = "", hex = ""] = digest.split(":");
        await (0,promises_.mkdir)((0,external_node_path_.join)(layout, "blobs", algorithm), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(layout, "blobs", algorithm, hex), "");
    }
}
async function builtImage(session, obtained, { builder }) {
    const { content, source, notes, ownName } = obtained;
    const told = readProvenance(notes.metadata, (0,dockerfile_at_hand/* dockerfileOf */.S9)(session), await furtherDockerfiles(session));
    return {
        content,
        source,
        builder,
        target: session.build.target,
        provenance: withoutInlineLines(await withDockerfileAtHand(session, content, told)),
        buildArguments: givenArguments(session.build.buildArgs, session.docker.buildEnvironment),
        metadata: JSON.stringify(publicMetadata(notes.metadata, ownName), null, 2),
        imageId: notes.imageId,
        dispose: async () => {
            await content.close();
            await (0,promises_.rm)(session.workspace, { recursive: true, force: true });
        },
    };
}
/** What stands for the path of a Dockerfile that is no file. */
const inlinePath = "";
/** By their texts, the paths of what is not the one Dockerfile in a file: those of linked targets, and one that is written out. */
async function furtherDockerfiles({ build, workingDirectory }) {
    const further = (0,build_inputs/* everyBuild */.wr)(build).filter((one) => one !== build || (0,dockerfile_at_hand/* isInline */.mO)(one));
    const found = further.map(async (one) => {
        const place = { build: one, workingDirectory };
        const text = await (0,dockerfile_at_hand/* readDockerfile */.n_)(place);
        return text === null ? [] : [[text, (0,dockerfile_at_hand/* isInline */.mO)(one) ? inlinePath : (0,dockerfile_at_hand/* dockerfileOf */.S9)(place)]];
    });
    return new Map((await Promise.all(found)).flat());
}
function withoutInlineLines(provenance) {
    if (provenance === null)
        return null;
    return {
        ...provenance,
        steps: provenance.steps.map((step) => (step.lines?.file === inlinePath ? { ...step, lines: null } : step)),
    };
}
/** Of `NAME` alone buildx takes the value from its own environment. */
function givenArguments(pairs, environment) {
    return new Map(pairs.map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return [name, value.length > 0 ? value.join("=") : (environment[name] ?? "")];
    }));
}
/** With what the Dockerfile tells, where it lies on this machine and the image is one that can be read. */
async function withDockerfileAtHand(session, content, told) {
    const atHand = await (0,dockerfile_at_hand/* dockerfileAtHand */.R9)(session);
    if (atHand === null)
        return told;
    try {
        const path = (0,dockerfile_at_hand/* isInline */.mO)(session.build) ? inlinePath : (0,dockerfile_at_hand/* dockerfileOf */.S9)(session);
        return (0,dockerfile_steps/* withDockerfile */.n)(told, { path, stage: atHand.stage }, (await (0,manifests/* findImages */.M)(content)).images);
    }
    catch (error) {
        // Measuring the image meets the same problem and reports it.
        if (error instanceof failure/* UserError */.yo)
            return told;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/docker/bake/together.js









/**
 * Builds the targets of a bake or compose file in one `docker buildx bake`, so that they are built side by side and what they share
 * is built once. Nothing is exported: each image is then taken out of the builder's cache as if it had been built alone. False where
 * it fails: then every image is built by itself, and says itself what is wrong with it.
 */
async function buildTogether(builds, run) {
    const { workingDirectory, environment, gitAuthToken, log } = run;
    const [first] = builds;
    if (first === undefined)
        return true;
    const docker = await (0,run_docker/* findDocker */.c)(workingDirectory, environmentFor(builds, environment));
    const chosen = await (run.chosen?.() ?? chooseBuilder(docker, first));
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
    const secrets = { build: first, environment, gitAuthToken };
    const orders = allOrders(builds, chosen);
    try {
        const args = await toBake({ docker, workingDirectory, workspace, secrets, log }, orders, null);
        const redact = redactorFor(builds, secrets);
        const failed = await docker.run({ args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact });
        if (failed !== null)
            log("Not every target could be built: each is built by itself.");
        return failed === null;
    }
    finally {
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
        for (const { output } of orders)
            if (output.kind === "load")
                await (0,loopback_push/* removeName */.ok)({ docker, engine: chosen.engine, log, redact: (line) => line }, output.tag);
    }
}
/** Each target once, however many lead to it; no cache is written yet. */
function allOrders(builds, { hasContentStore }) {
    const repository = `image-size-budget-${(0,external_node_crypto_.randomUUID)()}`;
    const orders = builds.flatMap((build, position) => (0,build_bake/* ordersOf */.FS)(build, hasContentStore ? { kind: "builder" } : { kind: "load", tag: `${repository}:${position}` }));
    const byName = new Map(orders.map((order) => [order.name, order]));
    return Array.from(byName.values(), ({ build, ...order }) => ({ ...order, build: { ...build, cacheTo: [] } }));
}

// EXTERNAL MODULE: ./build/adapters/docker/given-images/given-image.js + 3 modules
var given_image = __webpack_require__(2162);
;// CONCATENATED MODULE: ./build/wiring/base-fault.js
/**
 * What no pull request brings about. A registry that does not answer is not among them, for the build inputs of the pull request
 * say which one is asked; nor is a full disk, which its own image may have filled.
 */
const surroundings = new Set([
    "build-no-docker",
    "build-no-buildx",
    "build-no-engine",
    "build-engine-forbidden",
    "build-engine-silent",
    "build-builder-unknown",
    "build-builder-unreachable",
    "build-cancelled",
    "build-image-lost",
    "push-unreachable",
    "push-failed",
]);
/** Why a build of the base commit with the head's inputs failed: those inputs, unless something else plainly did. */
function faultOf(code) {
    return surroundings.has(code) ? "surroundings" : "head";
}

// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/adapters/process/tree/copies.js




/** Puts a file or directory where the other tree has nothing yet; returns the files, never following a link of either tree. */
async function copyUnknown(copy) {
    const source = await (0,promises_.lstat)((0,external_node_path_.join)(copy.from, copy.path)).catch(() => null);
    if (source === null || !copy.wanted(copy.path, source.isDirectory()) || !(await hasParents(copy)))
        return [];
    return await copyEntry(copy, source);
}
/** A parent that is a link in this tree could lead anywhere. */
async function hasParents({ to, path }) {
    const parts = (0,external_node_path_.dirname)(path)
        .split("/")
        .filter((part) => part !== ".");
    let place = to;
    for (const part of parts) {
        place = (0,external_node_path_.join)(place, part);
        const found = await (0,promises_.lstat)(place).catch(() => null);
        if (found === null)
            await (0,promises_.mkdir)(place);
        else if (!found.isDirectory())
            return false;
    }
    return true;
}
async function copyEntry(copy, source) {
    const [from, to] = [(0,external_node_path_.join)(copy.from, copy.path), (0,external_node_path_.join)(copy.to, copy.path)];
    const there = await (0,promises_.lstat)(to).catch(() => null);
    if (source.isDirectory()) {
        if (there === null)
            await (0,promises_.mkdir)(to, { mode: source.mode });
        else if (!there.isDirectory())
            return [];
        return await copyChildren(copy);
    }
    // What the commit names stays as the commit has it.
    if (there !== null)
        return [];
    if (source.isSymbolicLink())
        await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
    if (!source.isFile())
        return [];
    await linkOrCopy(from, to, source);
    return [to];
}
const entriesAtOnce = 8;
async function copyChildren(copy) {
    const names = await (0,promises_.readdir)((0,external_node_path_.join)(copy.from, copy.path));
    const files = await (0,parallel/* inParallel */.H)(names, entriesAtOnce, async (name) => {
        const path = `${copy.path}/${name}`;
        const source = await (0,promises_.lstat)((0,external_node_path_.join)(copy.from, path)).catch(() => null);
        return source !== null && copy.wanted(path, source.isDirectory()) ? await copyEntry({ ...copy, path }, source) : [];
    });
    return files.flat();
}
/** Both trees are only read from now on; a link costs neither time nor space, but not every file system has them. */
async function linkOrCopy(from, to, { atime, mtime }) {
    try {
        await (0,promises_.link)(from, to);
    }
    catch {
        await (0,promises_.copyFile)(from, to, external_node_fs_.constants.COPYFILE_FICLONE);
        await (0,promises_.utimes)(to, atime, mtime);
    }
}
/** Copies a repository: objects never change and are linked, all else is copied, because git may write to it. Returns the files. */
async function copyGitDirectory(from, to, areObjects = false) {
    await (0,promises_.mkdir)(to, { recursive: true });
    const files = [];
    for (const entry of await (0,promises_.readdir)(from, { withFileTypes: true })) {
        const [source, target] = [(0,external_node_path_.join)(from, entry.name), (0,external_node_path_.join)(to, entry.name)];
        // Another git at work in the repository.
        if (entry.name.endsWith(".lock"))
            continue;
        if (entry.isDirectory())
            files.push(...(await copyGitDirectory(source, target, areObjects || entry.name === "objects")));
        else if (entry.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(source), target);
        else if (entry.isFile()) {
            await copyGitFile(source, target, areObjects);
            files.push(target);
        }
    }
    return files;
}
async function copyGitFile(source, target, isObject) {
    if (isObject)
        await linkOrCopy(source, target, await (0,promises_.lstat)(source));
    else
        await (0,promises_.copyFile)(source, target);
}

;// CONCATENATED MODULE: ./build/adapters/process/tree/filters.js



async function filtersOf({ twin, prefix }, job) {
    const git = (0,process_git/* gitIn */.u)(twin ?? job.root, job.environment);
    const filters = await Promise.all((await filterNames(git)).map(async (name) => await filterOf(name, git, twin)));
    const off = filters.filter(({ isEverywhere }) => !isEverywhere);
    return {
        off: off.flatMap(({ name }) => ["smudge=", "process=", "required=false"].flatMap((value) => ["-c", `filter.${name}.${value}`])),
        toSmudge: async (into) => {
            const paths = [];
            for (const { name, smudged } of off) {
                const here = (await pathsWith(name, into)).map(({ path }) => path);
                paths.push(...here.filter((path) => smudged.has(path)));
                if (smudged.size === 0 && here.length > 0 && twin !== null && (await pathsWith(name, git)).length === 0)
                    job.remarks.push({ kind: "filter-unknown", filter: `${name}${prefix === "" ? "" : ` in ${prefix}`}` });
            }
            return paths;
        },
    };
}
/** Filters that are configured; a name that a pathspec could misread is none that git-lfs, git-crypt or the like uses. */
async function filterNames(git) {
    const found = await git(["config", "--name-only", "-z", "--get-regexp", String.raw `^filter\..+\.(smudge|process)$`]);
    if (!found.ok)
        return [];
    const names = found.stdout.split("\0").map((key) => key.replace(/^filter\./, "").replace(/\.(?:smudge|process)$/, ""));
    return [...new Set(names)].filter((name) => /^[\w-]+$/.test(name));
}
async function filterOf(name, git, twin) {
    if (twin === null)
        return { name, smudged: new Set(), isEverywhere: false };
    const paths = await pathsWith(name, git);
    const smudged = new Set();
    for (const { path, object } of paths)
        if (await isSmudged({ twin, path, object }, git))
            smudged.add(path);
    return { name, smudged, isEverywhere: paths.length > 0 && smudged.size === paths.length };
}
async function pathsWith(filter, git) {
    const listed = await git(["ls-files", "--stage", "-z", "--", `:(top,attr:filter=${filter})`]);
    if (!listed.ok)
        return [];
    // https://git-scm.com/docs/git-ls-files#_output: "mode object stage\tpath".
    return listed.stdout.split("\0").flatMap((line) => {
        const [, object, path] = /^\d+ ([0-9a-f]+) 0\t(.*)$/s.exec(line) ?? [];
        return object === undefined || path === undefined ? [] : [{ path, object }];
    });
}
/** A file that is, byte for byte, what the repository holds was not filtered. */
async function isSmudged({ twin, path, object }, git) {
    const file = await (0,promises_.lstat)((0,external_node_path_.join)(twin, path)).catch(() => null);
    if (file === null || !file.isFile())
        return false;
    const stored = await git(["cat-file", "-s", object]);
    if (stored.ok && Number(stored.stdout) !== file.size)
        return true;
    const hashed = await git(["hash-object", "--no-filters", "--", (0,external_node_path_.join)(twin, path)]);
    return hashed.ok && hashed.stdout.trim() !== object;
}

;// CONCATENATED MODULE: ./build/adapters/process/tree/job.js
/** Why there is no tree, as a clause. */
class TreeFailure extends Error {
}

;// CONCATENATED MODULE: ./build/adapters/process/tree/submodules.js



/**
 * The submodules that the tree is to have: those that the commit names, where the working tree has them checked out. Of one
 * that only the commit names its siblings tell whether it would be.
 */
async function submodulesOf(part, into, job) {
    const { prefix, twin } = part;
    const named = await readModules((0,external_node_path_.join)(job.path, prefix), into);
    if (named.length === 0)
        return [];
    const git = (0,process_git/* gitIn */.u)(twin ?? part.source, job.environment);
    const siblings = twin === null ? [] : await readModules(twin, git);
    const isCheckedOut = async ({ path }) => twin !== null && (await exists((0,external_node_path_.join)(twin, path, ".git")));
    const checkedOut = await submodules_filter(siblings, isCheckedOut);
    const parts = [];
    for (const submodule of named) {
        const commit = await commitOf(submodule, into);
        if (commit === null)
            continue;
        const at = { prefix: `${prefix}${submodule.path}/`, commit };
        const own = checkedOut.find(({ path }) => path === submodule.path) ?? checkedOut.find(({ name }) => name === submodule.name);
        if (own !== undefined && twin !== null) {
            const source = (0,external_node_path_.join)(twin, own.path);
            parts.push({ ...at, source, twin: own.path === submodule.path ? source : null });
        }
        else if (siblings.some(({ path }) => path === submodule.path))
            continue;
        else if (checkedOut.length > 0)
            parts.push({ ...at, source: part.source, twin: null, url: await absoluteUrl(submodule.url, git) });
        else if (siblings.length === 0)
            job.remarks.push({ kind: "submodule-unknown", path: `${prefix}${submodule.path}` });
    }
    return parts;
}
/** https://git-scm.com/docs/gitmodules */
async function readModules(directory, git) {
    const file = (0,external_node_path_.join)(directory, ".gitmodules");
    if (!(await exists(file)))
        return [];
    const read = await git(["config", "--file", file, "-z", "--get-regexp", String.raw `^submodule\..+\.(path|url)$`]);
    if (!read.ok)
        return [];
    const values = new Map(read.stdout.split("\0").flatMap((entry) => {
        const at = entry.indexOf("\n");
        return at < 0 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
    }));
    return [...values].flatMap(([key, path]) => {
        const [, name] = /^submodule\.(.+)\.path$/.exec(key) ?? [];
        return name === undefined ? [] : [{ name, path, url: values.get(`submodule.${name}.url`) ?? "" }];
    });
}
/** Only what the commit itself has as a submodule at exactly that path: a file can name any. */
async function commitOf({ path }, into) {
    const listed = await into(["ls-files", "--stage", "-z", "--", `:(top,literal)${path}`]);
    if (!listed.ok)
        return null;
    const found = listed.stdout.split("\0").find((line) => line.startsWith("160000 ") && line.endsWith(`\t${path}`));
    return found?.split(" ")[1] ?? null;
}
/** `../lib.git` is relative to the address of the repository that names it. */
async function absoluteUrl(url, git) {
    if (!/^\.\.?\//.test(url))
        return url;
    const remote = await git(["remote", "get-url", "origin"]);
    const base = remote.ok ? remote.stdout.trim() : "";
    const [, host = "", path = base] = /^([a-z][a-z0-9+.-]*:\/\/[^/]*|[^/]+:)(.*)$/i.exec(base) ?? [];
    return host + external_node_path_.posix.join(path, url);
}
async function exists(path) {
    return await (0,promises_.lstat)(path).then(() => true, () => false);
}
async function submodules_filter(items, keep) {
    const kept = await Promise.all(items.map(keep));
    return items.filter((_, index) => kept[index] === true);
}

;// CONCATENATED MODULE: ./build/adapters/process/tree/filling.js







const fetchLimitMs = 120_000;
const checkoutLimitMs = 300_000;
/** Checks a part out into its place in the tree, and puts beside it what the working tree has in that place and git does not know. */
async function fillTree(part, job) {
    const git = (0,process_git/* gitIn */.u)(part.source, job.environment);
    const target = (0,external_node_path_.join)(job.path, part.prefix);
    await (0,promises_.mkdir)(target, { recursive: true });
    await fetchIfMissing(git, part);
    const index = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(job.scratch, "index-")), "index");
    const into = (0,process_git/* gitIn */.u)(part.source, job.environment, { workTree: target, index });
    await checkOut(into, part, job);
    await addUnknown(part, job);
    job.done.push({ ...part, index });
    for (const submodule of await submodulesOf(part, into, job))
        await fillTree(submodule, job);
}
async function fetchIfMissing(git, { commit, prefix, url = "origin" }) {
    if ((await git(["cat-file", "-e", `${commit}^{commit}`])).ok)
        return;
    const shallow = await git(["rev-parse", "--is-shallow-repository"]);
    // A depth makes a clone shallow; only one that is so already may be given it.
    const depth = url !== "origin" || (shallow.ok && shallow.stdout.trim() === "true") ? ["--depth=1"] : [];
    const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
    const fetched = await git(["fetch", ...quiet, ...depth, "--", url, commit], fetchLimitMs);
    if (!fetched.ok)
        throw new TreeFailure(`${filling_nameOf(commit, prefix)} could not be fetched: ${fetched.because}`);
}
function filling_nameOf(commit, prefix) {
    return `commit ${commit.slice(0, 7)}${prefix === "" ? "" : ` of submodule ${prefix.slice(0, -1)}`}`;
}
/** Writes the commit's files without registering a worktree: neither the user's index nor any list of worktrees is touched. */
async function checkOut(into, part, job) {
    const filters = await filtersOf(part, job);
    // A submodule that is fetched into another repository has none of its sparse patterns.
    const sparse = part.twin === null ? ["-c", "core.sparseCheckout=false"] : [];
    const plain = ["-c", "core.splitIndex=false", "-c", "core.untrackedCache=false", ...sparse];
    const written = await into([...plain, ...filters.off, "read-tree", "--reset", "-u", "--no-recurse-submodules", part.commit], checkoutLimitMs);
    if (!written.ok)
        throw new TreeFailure(`${filling_nameOf(part.commit, part.prefix)} could not be checked out: ${written.because}`);
    await smudge(into, filters, { ...part, target: (0,external_node_path_.join)(job.path, part.prefix) });
}
const pathsAtOnce = 200;
/** Runs the filters over those paths where the working tree has the filtered file. */
async function smudge(into, filters, { commit, prefix, target }) {
    const paths = await filters.toSmudge(into);
    for (let at = 0; at < paths.length; at += pathsAtOnce) {
        const some = paths.slice(at, at + pathsAtOnce);
        // A file that its index entry describes is not written again, not even by force.
        await Promise.all(some.map(async (path) => await (0,promises_.rm)((0,external_node_path_.join)(target, path), { force: true })));
        const written = await into(["checkout-index", "--index", "--quiet", "--", ...some], checkoutLimitMs);
        if (!written.ok)
            throw new TreeFailure(`${filling_nameOf(commit, prefix)} could not be checked out: ${written.because}`);
    }
}
/** Beside the commit's files: what the working tree has in that place. */
async function addUnknown({ prefix, twin }, job) {
    if (twin === null)
        return;
    const wanted = await job.unknownPaths.wanted(job.root, job.path);
    const which = job.unknownPaths.which === "all" ? [] : ["--ignored", "--exclude-standard"];
    const others = await (0,process_git/* gitIn */.u)(twin, job.environment)(["ls-files", "--others", "--directory", "-z", ...which], checkoutLimitMs);
    if (!others.ok)
        throw new TreeFailure(`what git does not know in ${twin} could not be listed: ${others.because}`);
    for (const path of others.stdout.split("\0").filter((name) => name !== "" && name !== "./")) {
        const name = prefix + path;
        const files = await copyUnknown({ from: job.root, to: job.path, path: name.replace(/\/$/, ""), wanted });
        if (files.length > 0)
            job.unknown.push({ path: name, files });
    }
}

;// CONCATENATED MODULE: ./build/adapters/process/tree/git-directory.js




/** The files below the working tree's `.git`, relative to it, as long as nothing has been fetched; none where it is a file. */
async function git_directory_gitFiles(root) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, ".git"), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile());
    return new Set(files.map(({ parentPath, name }) => (0,external_node_path_.relative)((0,external_node_path_.join)(root, ".git"), (0,external_node_path_.join)(parentPath, name))));
}
/** Gives each part of the tree a `.git` of the kind that the working tree has; last, when all that is fetched has come. */
async function addGits(job, before) {
    const wanted = await job.unknownPaths.wanted(job.root, job.path);
    for (const part of job.done) {
        const { prefix, twin } = part;
        const found = twin === null ? null : await (0,promises_.lstat)((0,external_node_path_.join)(twin, ".git")).catch(() => null);
        if (twin === null || found === null)
            continue;
        const place = { ...part, twin, to: (0,external_node_path_.join)(job.path, prefix, ".git") };
        if (found.isDirectory() && wanted(`${prefix}.git`, true))
            await addDirectory(place, job, prefix === "" ? before : null);
        else if (found.isFile() && prefix === "")
            await addPrivate(place, job);
        else if (found.isFile())
            await addSubmodule(place, job);
    }
}
async function addDirectory({ twin, to, prefix, ...part }, job, before) {
    const files = await copyGitDirectory((0,external_node_path_.join)(twin, ".git"), to);
    await detach(to, part);
    job.unknown.push({ path: `${prefix}.git`, files });
    if (before !== null)
        job.fetched.push(...files.filter((file) => !before.has((0,external_node_path_.relative)(to, file))));
}
/** The place of a linked worktree: a `.git` file, too, but one that leads to no repository of the user's. */
async function addPrivate({ twin, to, ...part }, { scratch, environment }) {
    const git = (0,process_git/* gitIn */.u)(twin, environment);
    const ask = async (name) => await git(["rev-parse", "--path-format=absolute", "--git-path", name]);
    const [objects, config] = [await ask("objects"), await ask("config")];
    if (!objects.ok || !config.ok)
        return;
    const own = (0,external_node_path_.join)(scratch, "git");
    await (0,promises_.mkdir)((0,external_node_path_.join)(own, "objects/info"), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(own, "refs"));
    await (0,promises_.writeFile)((0,external_node_path_.join)(own, "objects/info/alternates"), `${objects.stdout.trim()}\n`);
    await (0,promises_.copyFile)(config.stdout.trim(), (0,external_node_path_.join)(own, "config"));
    await git(["config", "--file", (0,external_node_path_.join)(own, "config"), "--unset", "core.worktree"]);
    await detach(own, part);
    await (0,promises_.writeFile)(to, `gitdir: ${own}\n`);
}
/** A submodule's `.git` file leads into the `.git` directory of the top, of which the tree has its own copy. */
async function addSubmodule({ twin, to, ...part }, { root, path, environment }) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(twin, ".git"), "utf8");
    if ((0,external_node_path_.isAbsolute)(text.replace(/^gitdir: /, "")))
        return;
    await (0,promises_.writeFile)(to, text);
    const directory = await (0,process_git/* gitIn */.u)(twin, environment)(["rev-parse", "--absolute-git-dir"]);
    const inside = directory.ok ? (0,external_node_path_.relative)((0,external_node_path_.join)(root, ".git"), directory.stdout.trim()) : "..";
    if (inside.split(external_node_path_.sep)[0] === ".." || (0,external_node_path_.isAbsolute)(inside))
        return;
    const copy = (0,external_node_path_.join)(path, ".git", inside);
    if ((await (0,promises_.lstat)(copy).catch(() => null))?.isDirectory() === true)
        await detach(copy, part);
}
async function detach(gitDirectory, { commit, index }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(gitDirectory, "HEAD"), `${commit}\n`);
    await (0,promises_.copyFile)(index, (0,external_node_path_.join)(gitDirectory, "index"));
}

;// CONCATENATED MODULE: ./build/adapters/process/worktree.js






const everything = { which: "all", wanted: async () => () => true };
/**
 * Makes the tree of `commit` as the working tree of `directory` was made: the same sparse patterns, filters (LFS pointers or
 * files), submodules, ignored files and kind of `.git`. The commit is fetched if the clone lacks it; apart from that nothing
 * of the user's repository is touched. A failure is told, not thrown.
 */
async function worktreeOf(options) {
    const { directory, commit, temporaryDirectory, environment, unknownPaths = everything } = options;
    const top = await (0,process_git/* gitIn */.u)(directory, environment)(["rev-parse", "--show-cdup"]);
    if (!top.ok)
        return { kind: "failed", because: `there is no checkout to take the commit from: ${top.because}` };
    const root = (0,external_node_path_.resolve)(directory, top.stdout.trim());
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, "image-size-budget-base-"));
    const path = (0,external_node_path_.join)(scratch, "tree");
    const dispose = async () => await (0,promises_.rm)(scratch, { recursive: true, force: true });
    const job = { root, path, scratch, environment, unknownPaths, unknown: [], fetched: [], remarks: [], done: [] };
    try {
        await (0,promises_.mkdir)(path);
        const before = await git_directory_gitFiles(root);
        await fillTree({ prefix: "", source: root, twin: root, commit }, job);
        await addGits(job, before);
        const { unknown, fetched, remarks } = job;
        return { kind: "ready", root, path, unknown, fetched, remarks, dispose };
    }
    catch (error) {
        await dispose();
        if (error instanceof TreeFailure)
            return { kind: "failed", because: error.message };
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/wiring/base-tree.js







async function baseTreeOf(build, commit, context) {
    const { workingDirectory, temporaryDirectory, environment, unknownPaths: which } = context;
    if ((0,context_kind/* isRemoteContext */.u)(build.context, workingDirectory))
        return remoteTree(build, commit, context);
    const directory = (0,external_node_path_.resolve)(workingDirectory, build.context);
    const wanted = async (root, path) => await sentPaths(build, { workingDirectory, root, path });
    const unknownPaths = { which, wanted };
    const worktree = await worktreeOf({ directory, commit, temporaryDirectory, environment, unknownPaths });
    if (worktree.kind === "failed")
        return worktree;
    const move = (path) => moved((0,external_node_path_.resolve)(workingDirectory, path), worktree.root, worktree.path);
    return {
        ...worktree,
        kind: "tree",
        build: movedBuild(build, workingDirectory, move),
        workingDirectory: move("."),
    };
}
function movedBuild(build, workingDirectory, move) {
    const { bake } = build;
    const isElsewhere = (0,context_kind/* isRemoteContext */.u)(build.context, workingDirectory);
    const linked = (bake?.linked ?? []).map((other) => movedBuild(other, workingDirectory, move));
    return {
        ...build,
        context: isElsewhere ? build.context : move(build.context),
        file: build.file === "" || isElsewhere ? build.file : move(build.file),
        buildContexts: build.buildContexts.map((pair) => movedContext(pair, workingDirectory, move)),
        // What is no part of the tree stays where it is.
        secretFiles: build.secretFiles.map((pair) => fixedSecret(pair, workingDirectory)),
        cacheFrom: build.cacheFrom.map((cache) => fixedCache(cache, workingDirectory)),
        ...(bake === undefined ? {} : { bake: { ...bake, linked } }),
    };
}
/** The same repository at another commit, when it is the Git context of this run that was built. */
function remoteTree(build, commit, { gitContext, workingDirectory }) {
    const ref = gitContext === null ? -1 : gitContext.url.indexOf("#");
    if (gitContext === null || ref === -1 || !build.context.startsWith(gitContext.url)) {
        return { kind: "failed", because: `the context ${build.context} cannot be moved to another commit` };
    }
    const context = `${gitContext.url.slice(0, ref)}#${commit}${build.context.slice(gitContext.url.length)}`;
    const nothing = { unknown: [], fetched: [], remarks: [], dispose: async () => { } };
    return { kind: "tree", build: { ...build, context }, workingDirectory, ...nothing };
}
function moved(path, root, worktree) {
    const inside = (0,external_node_path_.relative)(root, path);
    return isOutside(inside) ? path : (0,external_node_path_.join)(worktree, inside);
}
function isOutside(relativePath) {
    return /^\.\.(?:\/|$)/.test(relativePath) || (0,external_node_path_.isAbsolute)(relativePath);
}
/** The directory that a named context is; null for an image, another stage or an address. */
function directoryOfContext(pair, workingDirectory) {
    const value = pair.slice(pair.indexOf("=") + 1);
    if (!pair.includes("=") || value === "" || (0,context_kind/* isRemoteContext */.u)(value, workingDirectory))
        return null;
    return /^[a-z][a-z0-9+-]*:/i.test(value) ? null : value;
}
function movedContext(pair, workingDirectory, move) {
    const directory = directoryOfContext(pair, workingDirectory);
    return directory === null ? pair : `${pair.slice(0, pair.indexOf("="))}=${move(directory)}`;
}
function fixedSecret(pair, workingDirectory) {
    const secret = (0,build_build/* readSecretPair */.pu)(pair);
    return secret === null ? pair : `${secret.id}=${(0,external_node_path_.resolve)(workingDirectory, secret.value)}`;
}
function fixedCache(cache, workingDirectory) {
    if (!/(?:^|,)\s*"?type=local\b/.test(cache))
        return cache;
    return cache.replace(/((?:^|,)\s*"?src=)([^,"]+)/, (_, key, path) => key + (0,external_node_path_.resolve)(workingDirectory, path));
}
/** Which paths of the tree reach the build: its context, as far as .dockerignore lets them, its named contexts and its Dockerfile. */
async function sentPaths(build, trees) {
    const here = (0,build_inputs/* everyBuild */.wr)(build).filter(({ context }) => !(0,context_kind/* isRemoteContext */.u)(context, trees.workingDirectory));
    const all = await Promise.all(here.map(async (one) => await sentBy(one, trees)));
    return (path, isDirectory) => all.some((isWanted) => isWanted(path, isDirectory));
}
async function sentBy(build, { workingDirectory, root, path: tree }) {
    const place = (path) => (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(workingDirectory, path));
    const context = place(build.context);
    const file = place(build.file === "" ? (0,external_node_path_.join)(build.context, "Dockerfile") : build.file);
    const named = build.buildContexts.flatMap((pair) => directoryOfContext(pair, workingDirectory) ?? []).map(place);
    const ignore = parseDockerIgnore(await readIgnoreFile([`${file}.dockerignore`, (0,external_node_path_.join)(context, ".dockerignore")], tree));
    const isSent = (path, isDirectory) => !ignore.excludes(path) || (isDirectory && ignore.hasExceptions);
    const whole = [...named, file, `${file}.dockerignore`];
    return (path, isDirectory) => whole.some((other) => base_tree_isWithin(path, other)) ||
        (isDirectory && [...whole, context].some((other) => base_tree_isWithin(other, path))) ||
        (base_tree_isWithin(path, context) && isSent((0,external_node_path_.relative)(context, path), isDirectory));
}
function base_tree_isWithin(path, directory) {
    return directory === "" || path === directory || path.startsWith(`${directory}/`);
}
const longestIgnoreFile = 1_000_000;
/** The first that is there; BuildKit looks beside the Dockerfile before it looks in the context. */
async function readIgnoreFile(paths, tree) {
    for (const path of paths) {
        const found = await (0,small_file/* readSmallFile */.E)((0,external_node_path_.join)(tree, path), { limitBytes: longestIgnoreFile, followsLinks: true });
        if (found.kind === "text")
            return found.text;
    }
    return "";
}

// EXTERNAL MODULE: ./build/context/unknown-bytes.js
var unknown_bytes = __webpack_require__(8696);
// EXTERNAL MODULE: ./build/image/listing/content-hash.js
var content_hash = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/image/listing/listing.js
var listing = __webpack_require__(2461);
;// CONCATENATED MODULE: ./build/wiring/unknown-contents.js







/** Finds in the base's image, by content, what its tree had besides the files of its commit. */
async function baseContextOf({ unknown, fetched, remarks }, image) {
    const sizes = new Map();
    const files = [...unknown.flatMap((path) => path.files), ...fetched];
    const sized = await sizesOf(files);
    const wanted = new Set(sized.values());
    for (const listing of image.listings.values())
        for (const { key, uncompressedBytes } of (0,unknown_bytes/* contentsIn */.eQ)(listing, wanted))
            sizes.set(uncompressedBytes, (sizes.get(uncompressedBytes) ?? new Set()).add(key));
    const found = async (paths) => {
        const contents = new Set();
        await (0,parallel/* inParallel */.H)(paths, filesAtOnce, async (path) => {
            const size = sized.get(path) ?? 0;
            const here = sizes.get(size);
            const key = here === undefined ? null : await keyOf(path, size);
            if (key !== null && here?.has(key) === true)
                contents.add(key);
        });
        return contents;
    };
    const all = [];
    for (const { path, files: some } of unknown) {
        const contents = await found(some);
        if (contents.size > 0)
            all.push({ path, isGit: (0,external_node_path_.basename)(path) === ".git", contents });
    }
    return { kind: "found", unknown: all, fetched: await found(fetched), remarks };
}
const filesAtOnce = 16;
/** Of empty files there is nothing to tell. */
async function sizesOf(paths) {
    const sizes = new Map();
    await (0,parallel/* inParallel */.H)(paths, filesAtOnce, async (path) => {
        const found = await (0,promises_.stat)(path).catch(() => null);
        if (found !== null && found.size > 0)
            sizes.set(path, found.size);
    });
    return sizes;
}
const pieceBytes = 1024 * 1024;
/** Null when the file is no longer what it was. */
async function keyOf(path, size) {
    const hasher = await (0,content_hash/* bodyHasher */.Eq)();
    hasher.start(size);
    // A stream for each of the many small files would take ten times as long.
    const pieces = size <= pieceBytes ? [await (0,promises_.readFile)(path)] : (0,external_node_fs_.createReadStream)(path, { highWaterMark: pieceBytes });
    let left = size;
    for await (const chunk of pieces) {
        const piece = chunk;
        left -= piece.length;
        if (left < 0)
            return null;
        hasher.add(piece);
        if (left === 0)
            return `${size}:${(0,listing/* contentHashText */.JY)(hasher.finish())}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/wiring/measuring.js













/** Builds images, or opens them where they are already built, and measures them. */
function measuringIn(surroundings) {
    let facts = null;
    const builderOf = builders(surroundings);
    const targets = [];
    let together = null;
    const isBuilt = async (build) => {
        if (targets.length < 2 || !targets.includes(build))
            return false;
        return await (together ??= builtTogether(targets, { ...surroundings, builderOf }));
    };
    return {
        facts: () => facts,
        prepare: (images) => {
            // The build awaits the same promise and handles a rejection; this silences the unhandled one.
            for (const { subject } of images)
                if (subject.kind === "build")
                    builderOf(subject.build).catch(() => { });
            targets.push(...images.flatMap(({ subject }) => (subject.kind === "build" && subject.build.bake !== undefined ? [subject.build] : [])));
        },
        measure: async ({ name, subject }, known) => {
            const wasBuilt = subject.kind === "build" && (await isBuilt(subject.build));
            return await surroundings.group(subject.kind === "build" ? `Build ${name}` : `Open ${name}`, async (log) => {
                const imageContext = { ...surroundings, builderOf, log, timed: loudly(surroundings.timed, log), reader: (0,layer_reader/* layerReader */.p)() };
                if (subject.kind === "image") {
                    const given = await imageContext.timed("open the image", async () => await (0,given_image/* openGivenImage */.D)(subject.reference, imageContext));
                    const dockerfile = await (0,given_image/* dockerfileOfGiven */.L)(subject.dockerfile, imageContext);
                    return await measured({ ...given, platforms: subject.platforms, dockerfile }, known, imageContext);
                }
                const how = { ...buildRun(subject.build, imageContext), knownBlobs: digestsOf(known), isBuilt: wasBuilt };
                const built = await buildImage(subject.build, how);
                facts ??= { metadata: built.metadata, imageId: built.imageId };
                return await measured(built, known, imageContext);
            });
        },
        measureCommit: async (image, commit) => await surroundings.group(`Build ${image.name} at ${commit.slice(0, 7)}, the commit to compare with`, (log) => 
        // The caller times all of it as one stage.
        measureCommit({
            image,
            commit,
            imageContext: { ...surroundings, builderOf, log, timed: loudly(untimed, log), reader: (0,layer_reader/* layerReader */.p)() },
        })),
    };
}
/** Targets of one bake or compose file share stages, and are built side by side. */
async function builtTogether(builds, surroundings) {
    const [first] = builds;
    if (first === undefined)
        return false;
    return await surroundings.group(`Build ${builds.length} targets together`, async (log) => {
        const timed = loudly(surroundings.timed, log);
        const run = buildRun(first, { ...surroundings, log, timed, reader: (0,layer_reader/* layerReader */.p)() });
        return await timed("build together", async () => await buildTogether(builds, run));
    });
}
/** Asks about each builder once, however many images it builds. */
function builders(surroundings) {
    const asked = new Map();
    return async (build) => {
        const answer = asked.get(build.builder) ?? findBuilder(build, surroundings);
        asked.set(build.builder, answer);
        return await answer;
    };
}
/** Says in the log as well how long each stage took. */
function loudly(timed, log) {
    return async (stage, work) => {
        const startedAt = performance.now();
        try {
            return await timed(stage, work);
        }
        finally {
            log(`${stage}: ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
        }
    };
}
/** Blobs that need not leave the builder. */
function digestsOf(known) {
    return new Set([...known.values()].map(({ layer }) => layer.digest));
}
function readUntilCancelled(content) {
    return {
        ...content,
        openLayer: async (descriptor) => {
            const stream = await content.openLayer(descriptor);
            return stream === null ? null : (0,cancellation/* untilCancelled */.c8)(stream);
        },
    };
}
async function measured(image, known, { timed, warnQuietly, reader }) {
    try {
        const stoppable = { ...image, content: readUntilCancelled(image.content) };
        const reading = async () => await (0,measure/* measure */.x)(stoppable, { openLayers: true, known, reader });
        const { measurement, listings, warnings } = await timed("read the layers", reading);
        warnings.forEach((warning) => warnQuietly(warning));
        return { measurement, listings };
    }
    finally {
        await image.content.close();
        await image.dispose();
    }
}
function buildRun(build, imageContext) {
    const { workingDirectory, temporaryDirectory, environment, gitContext, log, timed, reader } = imageContext;
    const isAsked = gitContext !== null && (0,build_build/* wantsGitAuthToken */.hX)(build, gitContext.url);
    const gitAuthToken = isAsked ? { host: gitContext.host, token: gitContext.token } : null;
    const chosen = async () => await timed("ask about the builder", async () => await imageContext.builderOf(build));
    return { workingDirectory, temporaryDirectory, environment, gitAuthToken, chosen, log, timed, reader };
}
/** Which context is built, the pull request says; that a commit cannot be checked out, it does not bring about. */
function treeFault({ context }, { workingDirectory }) {
    return (0,context_kind/* isRemoteContext */.u)(context, workingDirectory) ? "not-possible" : "surroundings";
}
function withoutCaches(build) {
    const own = { ...build, cacheTo: (0,build_build/* inlineCaches */.l$)(build.cacheTo) };
    return build.bake === undefined ? own : { ...own, bake: { ...build.bake, linked: build.bake.linked.map(withoutCaches) } };
}
/** Trouble with the base commit is a reason, not a failure: the pull request did not cause it. */
async function measureCommit({ image, commit, imageContext }) {
    const { subject } = image;
    if (subject.kind === "image")
        return {
            kind: "failed",
            fault: "not-possible",
            because: "an image that is already built cannot be built again at that commit",
        };
    const tree = await baseTreeOf(subject.build, commit, imageContext);
    if (tree.kind === "failed")
        return { ...tree, fault: treeFault(subject.build, imageContext) };
    try {
        // The user's tag and cache stay where the head's build put them; a cache that is part of the image belongs to both sides.
        const build = withoutCaches({ ...tree.build, tags: [] });
        const built = await buildImage(build, { ...buildRun(build, imageContext), workingDirectory: tree.workingDirectory });
        const base = await measured(built, new Map(), imageContext);
        return { kind: "measured", ...base, context: await baseContextOf(tree, base) };
    }
    catch (error) {
        if (!(error instanceof failure/* UserError */.yo))
            throw error;
        return { kind: "failed", fault: faultOf(error.code), because: `building it there failed: ${error.clause}` };
    }
    finally {
        await tree.dispose();
    }
}

;// CONCATENATED MODULE: ./build/wiring/terminal-ports.js



/** Keeps nothing: every image is measured. */
const noMeasurements = { find: async () => null, save: async () => { } };
/** Every port of a run without GitHub. */
function terminalPorts(place) {
    const { workingDirectory, temporaryDirectory, environment, baselines, claims, group, progress, rules = null, prepare = [], } = place;
    const notes = startRunLog((warning) => progress(`warning: ${warning}`));
    const measuring = measuringIn({
        workingDirectory,
        temporaryDirectory,
        environment,
        unknownPaths: "ignored",
        gitContext: null,
        group,
        timed: notes.timed,
        warnQuietly(warning) {
            progress(warning);
            notes.warnQuietly(warning);
        },
    });
    measuring.prepare(prepare);
    return {
        ...notes,
        measure: measuring.measure,
        measureCommit: measuring.measureCommit,
        rulesAtBase: rules === null ? async () => ({ kind: "no-file" }) : rulesAtBase(rules),
        baselines,
        // A terminal can build the very commit, so no ancestor has to stand in for it.
        graph: {
            ancestors: async function* only(sha) {
                yield [{ sha, parents: [] }];
            },
        },
        measurements: noMeasurements,
        missing: async () => [],
        justification: async () => ({ kind: "read", claims }),
        // Nobody can approve what is no pull request yet.
        approvals: async () => ({ kind: "not-asked" }),
        mergedApprovals: async () => ({ kind: "not-asked" }),
        mergedJustification: async () => ({ kind: "read", claims: [] }),
        publishers: [],
        now: () => new Date(),
    };
}


/***/ })

};
