export const id = 472;
export const ids = [472];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ failedLine),
/* harmony export */   IT: () => (/* binding */ missingPath),
/* harmony export */   M7: () => (/* binding */ handOverFailure),
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);


/**
 * Turns BuildKit's last words into one sentence with a remedy. Only what follows the last `ERROR:` is looked at: the lines
 * before it are the output of the Dockerfile's own commands, which can say anything. `dockerfile` is the path the user
 * knows it by, of which BuildKit names only the last part; empty where there is none.
 */
function failureOf(end, dockerfile = "") {
    const failure = namedFailure(end, dockerfile);
    const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(placeOf(end.lines, dockerfile)) ?? [];
    const place = file === "" ? null : { file, line: Number(line) };
    return failure.happenedAt(place, lastOutputOf(end.lines));
}
function namedFailure(end, dockerfile) {
    const detail = end.lines.join("\n").trim();
    const start = end.lines.findLastIndex((line) => line.startsWith("ERROR: "));
    const verdict = end.lines.slice(Math.max(0, start)).join("\n");
    const place = placeOf(end.lines, dockerfile);
    for (const rule of rules) {
        const match = rule.pattern.exec(verdict);
        if (match === null)
            continue;
        return rule.failure({ group: (name) => match.groups?.[name] ?? "", place, dockerfile, detail });
    }
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-failed", { exitCode: end.exitCode, reason: reasonOf(end.lines, start) }, { detail });
}
/** The Dockerfile line of the instruction that failed; null where BuildKit names none. */
function failedLine({ lines }) {
    const [, line] = /:(\d+)$/.exec(placeOf(lines, "")) ?? [];
    return line === undefined ? null : Number(line);
}
// An older BuildKit names the first directory on the way that is not there, below a mount of its own.
const copyMissing = /failed to (?:compute cache key|calculate checksum)[\s\S]*?(?:"(?<path>[^"]+)": not found|failed to walk \S*\/buildkit-mount\d+\/(?<walked>.+?): lstat)/;
/** What COPY or ADD did not find, as BuildKit writes it; null where that is not why the build failed. */
function missingPath({ lines }) {
    const { path, walked } = copyMissing.exec(lines.join("\n"))?.groups ?? {};
    return path ?? walked ?? null;
}
/** BuildKit repeats what the failing step has printed under a heading ` > [2/2] RUN …:`, each line with its time. */
function lastOutputOf(lines) {
    const heading = lines.findLastIndex((line) => line.startsWith(" > ["));
    if (heading < 0)
        return null;
    const length = lines.slice(heading).findIndex((line) => /^-{6,}$/.test(line));
    const printed = lines.slice(heading + 1, length < 0 ? lines.length : heading + length);
    return printed.flatMap((line) => /^\d+\.\d+ (.*\S)/.exec(line)?.[1] ?? []).at(-1) ?? null;
}
/** BuildKit shows the Dockerfile lines that failed under a heading `Dockerfile:12` and a rule. */
function placeOf(all, dockerfile) {
    const lines = all.slice(0, Math.max(0, all.findLastIndex((line) => line.startsWith("ERROR: "))));
    const heading = lines.findLast((line, index) => /^\S.*:\d+$/.test(line) && /^-{10,}$/.test(lines[index + 1] ?? ""));
    const [, name = "", line = ""] = /^(.*):(\d+)$/.exec(heading ?? "") ?? [];
    if (heading === undefined)
        return "";
    return `${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(dockerfile) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name) ? dockerfile : name}:${line}`;
}
/**
 * How an engine failed to hand an image over. One that it has just built can be had from a builder of another kind; one that was
 * there before the run has to come out of this engine.
 */
function handOverFailure(end, image) {
    const known = failureOf(end);
    if (known.code !== "build-failed")
        return known;
    const detail = end.lines.join("\n");
    const reason = end.lines.at(-1) ?? "";
    if (/unexpected EOF|: EOF$|connection reset by peer|broken pipe/m.test(detail))
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-builder-gone", {}, { detail });
    const isElsewhere = /dial tcp 127\.0\.0\.1:\d+|connection refused|server gave HTTP response to HTTPS client/.test(detail);
    switch (image) {
        case "built":
            return isElsewhere ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("push-unreachable", {}, { detail }) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("push-failed", { reason }, { detail });
        case "local":
            return isElsewhere
                ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("image-engine-elsewhere", {}, { detail })
                : (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("image-not-handed-over", { reason }, { detail });
    }
}
/** What docker and buildx say of a builder or an engine that was there and is not there any more. */
function isGone(lines) {
    return lines.some((line) => goneWords.test(line));
}
const goneWords = /Unavailable(?: desc = |: ).*(?:error reading from server|connection|transport|EOF)|context deadline exceeded|Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect|unexpected EOF|connection refused/i;
function reasonOf(lines, start) {
    const line = start >= 0 ? lines[start] : lines.findLast((candidate) => candidate.trim() !== "");
    return (line ?? "").replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, "");
}
// The first that fits wins: what is wrong with the machine before what is wrong with the Dockerfile.
const rules = [
    {
        pattern: /no space left on device/,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-disk-full", {}, { detail }),
    },
    {
        // What a push says, and what a build says that gives a name to an image of the engine's own store.
        pattern: /could not find image from tag|failed to get digest sha256:\w+: open \S+: no such file|image does not exist locally with the tag|^tag does not exist: /m,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-image-lost", {}, { detail }),
    },
    {
        pattern: /permission denied while trying to connect to the (?:Docker daemon|docker API)/i,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-engine-forbidden", {}, { detail }),
    },
    {
        pattern: /(?:Cannot connect to the Docker daemon|failed to connect to the docker API) at (?<endpoint>[^\s;]+?)\.?(?=[\s;]|$)/i,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-no-engine", { endpoint: group("endpoint") }, { detail }),
    },
    {
        pattern: /error during connect: .*?(?<endpoint>(?:tcp|https?|unix|npipe|ssh):\/\/[^\s":]+(?::\d+)?)/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-no-engine", { endpoint: group("endpoint") }, { detail }),
    },
    {
        pattern: /Unavailable(?: desc = |: ).*(?:error reading from server|connection|transport|EOF)/,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-builder-gone", {}, { detail }),
    },
    {
        pattern: /unknown (?:shorthand )?flag: (?<flag>\S+)/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-buildx-too-old", { flag: group("flag") }, { detail }),
    },
    {
        pattern: /no builder "(?<builder>[^"]*)" found/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-builder-unknown", { builder: group("builder") }, { detail }),
    },
    {
        pattern: /listing workers|failed to list workers|^ERROR: (?:failed to build: )?context deadline exceeded/,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-builder-unreachable", {}, { detail }),
    },
    {
        pattern: /(?:^|: )[Cc]ance(?:l|ll)ed: context canceled|^ERROR: (?:failed to build: )?(?:failed to solve: )?context canceled/,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-cancelled", {}, { detail }),
    },
    {
        pattern: /Multi-platform build is not supported|does not currently support exporting manifest lists|multiple platforms feature is currently not supported/,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-multi-platform-unsupported", {}, { detail }),
    },
    {
        pattern: /Cache export is not supported|cache export feature is currently not supported/,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-cache-unsupported", {}, { detail }),
    },
    {
        pattern: /granting entitlement (?<entitlement>\S+) is not allowed|(?<other>\S+) is not allowed by build daemon/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-entitlement-refused", { entitlement: group("entitlement") || group("other") }, { detail }),
    },
    {
        pattern: /failed to read dockerfile: open (?<file>.+): no such file or directory|resolve : lstat (?<directory>.+): no such file or directory/,
        failure: ({ group, dockerfile, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-dockerfile-missing", { file: dockerfile || group("file") || group("directory") }, { detail }),
    },
    {
        pattern: /unable to prepare context: (?:path "(?<context>[^"]*)" not found|.*?(?:lstat|stat) (?<path>.+): no such)|path "(?<old>[^"]*)" not found/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-context-missing", { context: group("context") || group("path") || group("old") }, { detail }),
    },
    {
        pattern: /the Dockerfile(?: \([^)]*\))? cannot be empty|file with no instructions/,
        failure: ({ detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-dockerfile-empty", {}, { detail }),
    },
    {
        pattern: /[Dd]ockerfile parse error(?: on)?(?: line (?<line>\d+))?: (?<reason>.+)/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-dockerfile-syntax", { line: group("line"), reason: group("reason") }, { detail }),
    },
    {
        pattern: /process "(?<command>[\s\S]*)" did not complete successfully: exit code: (?<code>\d+)/,
        failure: ({ group, place, detail }) => {
            const command = commandOf(group("command"));
            // The kernel's refusal is only in the command's output; 255 is what BuildKit makes of it.
            if (group("code") === "255" && detail.includes("exec format error")) {
                return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-wrong-architecture", { command }, { detail });
            }
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-run-failed", { command, exitCode: group("code"), place }, { detail });
        },
    },
    {
        pattern: copyMissing,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-copy-missing", { path: group("path") || group("walked") }, { detail }),
    },
    {
        pattern: /failed to resolve source metadata for (?<image>\S+?): [\s\S]*(?:not found|does not exist|denied|authorization failed|[Uu]nauthorized)/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-image-not-found", { image: group("image") }, { detail }),
    },
    {
        pattern: /(?:failed to resolve source metadata for|failed to copy:|pulling image) (?<image>\S+?):? /,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-registry-unreachable", { image: group("image") }, { detail }),
    },
    {
        pattern: /target stage "(?<target>[^"]*)" could not be found/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-target-missing", { target: group("target") }, { detail }),
    },
    {
        pattern: /invalid tag "(?<tag>[^"]*)"/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-tag-invalid", { tag: group("tag") }, { detail }),
    },
    {
        pattern: /invalid key-value pair "(?<pair>[^"]*)"|invalid value "(?<value>[^"]*)", expecting k=v/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-pair-invalid", { pair: group("pair") || group("value") }, { detail }),
    },
    {
        pattern: /secret (?<secret>\S+?): not found|failed to stat (?<path>\S+?):/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-secret-missing", { secret: group("secret") || group("path") }, { detail }),
    },
    {
        pattern: /failed to parse stage name "(?<name>[^"]*)": invalid reference format/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-from-invalid", { name: group("name") }, { detail }),
    },
    {
        pattern: /base name \((?<name>[^)]*)\) should not be blank/,
        failure: ({ group, detail }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("build-from-blank", { name: group("name") }, { detail }),
    },
];
/** BuildKit writes the shell in front of a RUN; people know the line without it. */
function commandOf(written) {
    return written.replace(/^\/bin\/(?:ba)?sh -c /, "");
}


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ openGivenImage)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/build.js
var build = __webpack_require__(7384);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./build/image/sources/layout-content.js + 1 modules
var layout_content = __webpack_require__(4146);
// EXTERNAL MODULE: ./build/image/compression/compression.js + 2 modules
var compression = __webpack_require__(4148);
// EXTERNAL MODULE: ./build/image/sources/read-ahead.js
var read_ahead = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/image/tar/tar-header.js
var tar_header = __webpack_require__(9279);
;// CONCATENATED MODULE: ./build/image/sources/archive.js








const maxMembers = 100_000;
const maxExtensionBytes = 1024 * 1024;
/**
 * Opens a tar that holds an OCI layout (`type=oci`, `docker save`) or the images of a `manifest.json` (podman, crane, kaniko,
 * jib, Bazel, Docker before 25) by reading its headers; nothing is unpacked. Throws UserErrors that name the path or digest.
 */
async function openArchive(path, choice = null) {
    const file = await openFile(path);
    try {
        const members = await listMembers(file, path);
        const files = { where: path, find: async (name) => findMember(file, members, name), close: () => file.close() };
        return await (0,layout_content/* layoutContent */.G)(files, choice);
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
async function openFile(path) {
    try {
        const file = await (0,promises_.open)(path, "r");
        if ((await file.stat()).isFile())
            return file;
        await file.close();
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")))
            throw error;
    }
    throw (0,failure/* userError */.IF)("image-path-missing", { path, expected: "a tar file" });
}
/** One header after the other, bodies jumped over; ends at a block of zeros or at the end of the file. */
async function listMembers(file, path) {
    const endBytes = (await file.stat()).size;
    const unreadable = (reason) => (0,failure/* userError */.IF)("image-archive-unreadable", { path, reason });
    const members = new Map();
    const block = external_node_buffer_.Buffer.alloc(tar_header/* blockBytes */.VE);
    let extension = {};
    let count = 0;
    for (let at = 0; at === 0 || at + tar_header/* blockBytes */.VE <= endBytes; count += 1) {
        await file.read(block, 0, tar_header/* blockBytes */.VE, at);
        if ((0,tar_header/* isZeroBlock */.ei)(block))
            break;
        const header = (0,tar_header/* parseTarHeader */.OH)(block);
        if (header === null)
            throw at === 0 ? notATar(block, path) : unreadable(`there is no file header at byte ${at}`);
        const member = isExtension(header) ? header : { ...header, ...extension };
        const bodyAt = at + tar_header/* blockBytes */.VE;
        if (!(member.size >= 0 && bodyAt + member.size <= endBytes))
            throw unreadable(`it ends before its member "${member.name}" does`);
        if (count === maxMembers)
            throw unreadable(`it has more than ${maxMembers} members`);
        if (!isExtension(header))
            addMember(members, member, bodyAt);
        extension = isExtension(header) ? Object.assign(extension, await readExtension(file, header, bodyAt)) : {};
        at = bodyAt + Math.ceil(member.size / tar_header/* blockBytes */.VE) * tar_header/* blockBytes */.VE;
    }
    if (count === 0)
        throw unreadable("it is empty");
    return members;
}
function notATar(block, path) {
    return (0,compression/* sniffCompression */.Hs)(block) === "none"
        ? (0,failure/* userError */.IF)("image-archive-unreadable", { path, reason: "it is no tar" })
        : (0,failure/* userError */.IF)("image-archive-compressed", { path });
}
function isExtension({ type }) {
    return type === "x" || type === "g" || type === "L" || type === "K";
}
/** Absurdly long names are passed over: no blob of a layout has one. */
async function readExtension(file, { type, size }, at) {
    if (size > maxExtensionBytes || type === "g")
        return {};
    const body = await readExactly(file, at, size);
    if (type === "L")
        return { name: withoutZero(body) };
    if (type === "K")
        return { linkName: withoutZero(body) };
    const pax = (0,tar_header/* parsePax */.dA)(body);
    const [name, linkName, length] = [pax.get("path"), pax.get("linkpath"), pax.get("size")];
    return {
        ...(name === undefined ? {} : { name }),
        ...(linkName === undefined ? {} : { linkName }),
        ...(length === undefined ? {} : { size: /^\d+$/.test(length) ? Number(length) : -1 }),
    };
}
function withoutZero(body) {
    return body.toString("utf8").replace(/\0.*$/s, "");
}
/** The first of two members with one name counts, as in the engines that read such archives. */
function addMember(members, { name, linkName, size, type }, offset) {
    const key = external_node_path_.posix.normalize(name);
    if (members.has(key))
        return;
    if (type === "0" || type === "7")
        members.set(key, { kind: "file", offset, size });
    if (type === "1")
        members.set(key, { kind: "link", target: external_node_path_.posix.normalize(linkName) });
    if (type === "2")
        members.set(key, { kind: "link", target: external_node_path_.posix.join(external_node_path_.posix.dirname(key), linkName) });
}
function findMember(file, members, name) {
    let member = members.get(name);
    for (let hops = 0; member?.kind === "link" && hops < 8; hops += 1)
        member = members.get(member.target);
    if (member?.kind !== "file")
        return null;
    const { offset, size } = member;
    return {
        size,
        read: () => readExactly(file, offset, size),
        stream: () => (0,read_ahead/* readAhead */.E)(file, offset, size),
    };
}
async function readExactly(file, at, size) {
    const body = external_node_buffer_.Buffer.alloc(size);
    const { bytesRead } = await file.read(body, 0, size, at);
    return body.subarray(0, bytesRead);
}

// EXTERNAL MODULE: ./build/image/sources/image-choice.js
var image_choice = __webpack_require__(9444);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/image/compression/formats.js
var formats = __webpack_require__(4215);
;// CONCATENATED MODULE: ./build/image/sources/whole-archive.js







/** More than any image takes. */
const maxBytes = 2 ** 36;
/** gzip cannot exceed 1032 : 1. */
const maxRatio = 1100;
const ratioFromBytes = 2 ** 30;
/** How a file is compressed as a whole; `none` for what cannot be opened, whose error the reader reports. */
async function formatOfFile(path) {
    const file = await (0,promises_.open)(path, "r").catch(() => null);
    if (file === null)
        return "none";
    try {
        if (!(await file.stat()).isFile())
            return "none";
        const start = Buffer.alloc(512);
        const { bytesRead } = await file.read(start, 0, start.length, 0);
        return (0,formats/* formatOf */.be)(start.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}
/** Decompresses an archive that is compressed as a whole, so that it can be read by seeking. Throws UserErrors that name it. */
async function decompressArchive(path, format, to) {
    const decoder = format === "gzip" ? (0,external_node_zlib_.createGunzip)() : (0,external_node_zlib_.createZstdDecompress)();
    const { size } = await (0,promises_.stat)(path);
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), decoder, bounded(Math.min(maxBytes, Math.max(ratioFromBytes, size * maxRatio))), (0,external_node_fs_.createWriteStream)(to));
    }
    catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOSPC")
            throw (0,failure/* userError */.IF)("build-disk-full", {}, { cause: error });
        const reason = error instanceof Error ? error.message : String(error);
        throw (0,failure/* userError */.IF)("image-archive-unreadable", { path, reason: `it cannot be decompressed (${reason})` }, { cause: error });
    }
}
function bounded(most) {
    let bytes = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            if (bytes > most)
                done(new Error(`it holds more than ${most} bytes`));
            else
                done(null, chunk);
        },
    });
}

// EXTERNAL MODULE: ./build/image/sources/layout.js
var layout = __webpack_require__(5093);
// EXTERNAL MODULE: ./build/adapters/docker/build-failure.js
var build_failure = __webpack_require__(7058);
// EXTERNAL MODULE: ./build/adapters/process/build-log.js
var build_log = __webpack_require__(8768);
// EXTERNAL MODULE: ./build/adapters/docker/loopback-push.js + 2 modules
var loopback_push = __webpack_require__(134);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/image/oci/digest.js
var digest = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/image/oci/json.js
var json = __webpack_require__(4272);
;// CONCATENATED MODULE: ./build/adapters/docker/given-images/registry-image.js





/**
 * Reads an image's manifests from its registry through `docker buildx imagetools`, so that the user's own logins and
 * mirrors apply. Layers are not fetched. Throws a UserError when the registry does not hold or not hand out the image.
 */
async function openRegistryImage(reference, docker) {
    const repository = repositoryOf(reference);
    const top = await inspect(docker, ["--raw"], reference);
    const { mediaType = "" } = schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP().optional() }).catch({}).parse((0,json/* parseJson */.q)(top));
    const pinned = /@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.exec(reference)?.[1];
    const root = { mediaType, digest: pinned ?? (0,digest/* sha256 */.sc)(top), size: top.length };
    (0,digest/* checkedDocument */.Tw)(top, root);
    /** The manifest that names a config. */
    const manifestOf = new Map();
    return {
        roots: [root],
        readDocument: async (descriptor) => {
            (0,digest/* assertDocumentSize */.rs)(descriptor);
            const manifest = manifestOf.get(descriptor.digest);
            if (manifest !== undefined)
                return renderedConfig(docker, `${repository}@${manifest}`);
            const isRoot = descriptor.digest === root.digest;
            const bytes = isRoot ? top : await inspect(docker, ["--raw"], `${repository}@${descriptor.digest}`);
            const config = configDigest((0,digest/* checkedDocument */.Tw)(bytes, descriptor));
            if (config !== null)
                manifestOf.set(config, descriptor.digest);
            return bytes;
        },
        openLayer: async () => null,
        checkLayer: async () => { },
        close: async () => { },
    };
}
/** `ghcr.io/acme/app` of `ghcr.io/acme/app:1@sha256:…`; a colon before the last slash is a port. */
function repositoryOf(reference) {
    return reference.replace(/@.*$/s, "").replace(/:[^/:]*$/, "");
}
function configDigest(manifest) {
    const named = schemas/* object */.Ikc({ config: schemas/* object */.Ikc({ digest: schemas/* string */.YjP() }) }).safeParse((0,json/* parseJson */.q)(manifest));
    return named.success ? named.data.config.digest : null;
}
/**
 * buildx hands out a config only as it renders it: other bytes with the same content, so there is no digest to check.
 * No size is taken from it.
 */
async function renderedConfig(docker, manifest) {
    const answer = await ask(docker, ["--format", "{{json .Image}}"], manifest);
    if (answer.exitCode !== 0)
        throw registry_image_failure(manifest, answer.stderr);
    return external_node_buffer_.Buffer.from(answer.stdout);
}
async function inspect(docker, how, reference) {
    const answer = await ask(docker, how, reference);
    if (answer.exitCode === 0)
        return external_node_buffer_.Buffer.from(answer.stdout);
    const buildx = await docker.ask(["buildx", "version"]);
    throw buildx.exitCode === 0
        ? registry_image_failure(reference, answer.stderr)
        : (0,failure/* userError */.IF)("build-no-buildx", {}, { detail: answer.stderr.trim() });
}
async function ask(docker, how, reference) {
    return docker.ask(["buildx", "imagetools", "inspect", ...how, "--", reference]);
}
function registry_image_failure(reference, stderr) {
    const detail = stderr.trim();
    const reason = (detail.split("\n").at(-1) ?? "").replace(/^ERROR: /, "");
    return /: not found$|invalid reference format/.test(reason)
        ? (0,failure/* userError */.IF)("image-not-found", { reference, place: "the registry" }, { detail })
        : (0,failure/* userError */.IF)("image-registry-unreadable", { reference, reason }, { detail });
}

// EXTERNAL MODULE: ./build/adapters/docker/run-docker.js + 2 modules
var run_docker = __webpack_require__(4422);
;// CONCATENATED MODULE: ./build/adapters/docker/given-images/given-image.js













/** Opens what the input `image` names; throws a UserError when it is not there or cannot be read. */
async function openGivenImage(reference, run) {
    switch (reference.scheme) {
        case "oci-dir": {
            const { path, choice } = await chosenPath(reference.location, run);
            return given("oci-dir", await (0,layout/* openLayout */.B)(path, choice));
        }
        case "archive":
            return await openArchiveFile(reference.location, run);
        case "local":
            return openLocalImage(reference.location, run);
        case "registry":
            return given("registry", await openRegistryImage(reference.location, await dockerOf(run)));
    }
}
/** The longest path that is there; all of what was written when there is none. */
async function chosenPath(written, { workingDirectory }) {
    for (const { path, choice } of (0,image_choice/* pathsIn */.M)(written)) {
        const resolved = (0,external_node_path_.resolve)(workingDirectory, path);
        if (await isThere(resolved))
            return { path: resolved, choice };
    }
    return { path: (0,external_node_path_.resolve)(workingDirectory, written), choice: null };
}
async function isThere(path) {
    return await (0,promises_.access)(path).then(() => true, () => false);
}
/** An archive that is compressed as a whole is decompressed first: it has to be read by seeking. */
async function openArchiveFile(written, run) {
    const { path, choice } = await chosenPath(written, run);
    const format = await formatOfFile(path);
    if (format !== "gzip" && format !== "zstd")
        return given("archive", await openArchive(path, choice));
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
    try {
        const archive = (0,external_node_path_.join)(workspace, "image.tar");
        run.log(`${(0,build_log/* neutralise */.$0)(written)} is compressed as a whole: decompressing it`);
        await decompressArchive(path, format, archive);
        return given("archive", await openArchive(archive, choice), workspace);
    }
    catch (error) {
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
        throw error;
    }
}
function given(source, content, workspace = null) {
    return {
        content,
        source,
        builder: null,
        target: "",
        provenance: null,
        dispose: async () => {
            await content.close();
            if (workspace !== null)
                await (0,promises_.rm)(workspace, { recursive: true, force: true });
        },
    };
}
async function dockerOf(run) {
    return (0,run_docker/* findDocker */.c)(run.workingDirectory, (0,build/* buildEnvironment */.AF)(run.environment, { secretEnvs: [], cacheFrom: [], cacheTo: [] }));
}
/** A push is what every engine can do that knows the compressed layers or has to make them. */
async function openLocalImage(name, run) {
    const docker = await dockerOf(run);
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
    try {
        return given("local", await copyOut({ docker, name, workspace, log: run.log }), workspace);
    }
    catch (error) {
        await (0,promises_.rm)(workspace, { recursive: true, force: true });
        throw error;
    }
}
async function copyOut(image) {
    const { docker, name, workspace, log } = image;
    const engine = { docker, engine: [], log, redact: asItIs };
    return await (0,loopback_push/* throughLoopback */.b)(engine, workspace, async (loopback) => {
        await tag(docker, name, loopback.ownName);
        const failed = await (0,loopback_push/* pushTo */.I)(loopback, engine, ["image", "push", "--", loopback.ownName]);
        if (failed === null) {
            await loopback.receiver.finish();
            return await (0,layout/* openLayout */.B)(loopback.directory);
        }
        // An image that was pulled for one platform can be saved but not pushed: the index names platforms that are not here.
        if (failed.lines.some((line) => line.startsWith("missing content: ")))
            return await saved(image);
        throw (0,build_failure/* handOverFailure */.M7)(failed, "local");
    });
}
function asItIs(line) {
    return line;
}
async function tag(docker, name, ownName) {
    const answer = await docker.ask(["image", "tag", "--", name, ownName]);
    if (answer.exitCode === 0)
        return;
    const detail = answer.stderr.trim();
    if (/no such image|invalid reference format/i.test(detail))
        throw (0,failure/* userError */.IF)("image-not-found", { reference: name, place: "the Docker engine" }, { detail });
    throw (0,build_failure/* handOverFailure */.M7)({ exitCode: answer.exitCode, lines: detail.split("\n").map(build_log/* neutralise */.$0) }, "local");
}
const saveTimeLimitMs = 60 * 60_000;
async function saved({ docker, name, workspace, log }) {
    const archive = (0,external_node_path_.join)(workspace, "saved.tar");
    const args = ["image", "save", "--output", archive, "--", name];
    const { ownEnvironment: environment } = docker;
    const failed = await docker.run({ args, environment, timeLimitMs: saveTimeLimitMs, log, redact: asItIs });
    if (failed !== null)
        throw (0,build_failure/* handOverFailure */.M7)(failed, "local");
    return openArchive(archive);
}


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readVersions)
});

// EXTERNAL MODULE: ./build/image/oci/manifests.js + 1 modules
var manifests = __webpack_require__(2288);
// EXTERNAL MODULE: ./build/image/oci/walk.js
var walk = __webpack_require__(2775);
;// CONCATENATED MODULE: ./build/image/oci/blobs.js


/** Adds an image up from its manifests; no layer is opened. Throws a UserError as `findImages` does. */
async function blobsOf(content) {
    const walked = await (0,walk/* walkManifests */.Cp)(content, () => true);
    const { images, warnings } = await (0,manifests/* imagesIn */.o)(content, walked);
    const indexes = walked.indexes.map(sizeOf);
    const blobs = new Map([...indexes, ...walked.manifests.flatMap(ownBlobs)]);
    const platforms = images.map((image) => [image.platform, new Map([...indexes, ...ownBlobs(image)])]);
    return { blobs, platforms: new Map(platforms), warnings: [...warnings, ...images.flatMap(compressionWarning)] };
}
function ownBlobs({ descriptor, manifest }) {
    return [descriptor, manifest.config, ...manifest.layers].map(sizeOf);
}
function sizeOf({ digest, size }) {
    return [digest, size];
}
/** What `docker save` of an overlay2 engine writes: only a push compresses it. */
function compressionWarning({ platform, manifest }) {
    const isPlain = manifest.layers.some(({ mediaType }) => /\.tar$|rootfs\.diff\.tar$/.test(mediaType));
    return isPlain ? [`The layers for ${platform} are not compressed; a push compresses them, and the registry holds less.`] : [];
}

// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/adapters/docker/given-images/given-image.js + 3 modules
var given_image = __webpack_require__(2162);
;// CONCATENATED MODULE: ./build/adapters/docker/given-images/image-versions.js



/** More questions at a time than this make a registry slower, not faster. */
const readAtOnce = 4;
/** What each image is made of, in the order given. Layers are not opened. */
async function readVersions(images, run) {
    return await (0,parallel/* inParallel */.H)(images, readAtOnce, async ({ name, reference }) => {
        const image = await (0,given_image/* openGivenImage */.D)(reference, run);
        try {
            return { name, ...(await blobsOf(image.content)) };
        }
        finally {
            await image.dispose();
        }
    });
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ pushTo),
  b: () => (/* binding */ throughLoopback)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/adapters/process/cancellation.js
var cancellation = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/docker/layout-store.js





/** An error that has a code: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
class RegistryRefusal extends Error {
    status;
    code;
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** The only digests that name a blob here; nothing else ever becomes part of a path. */
const digestPattern = /^sha256:[0-9a-f]{64}$/;
const largestManifestBytes = 4 * 1024 * 1024;
/** Writes an OCI layout blob by blob: https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
class LayoutStore {
    #directory;
    #uploads = new Map();
    #manifests = new Map();
    constructor(directory) {
        this.#directory = directory;
    }
    static async in(directory) {
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(directory, "blobs", "sha256"), { recursive: true });
        await (0,external_node_fs_promises_.mkdir)((0,external_node_path_.join)(directory, "ingest"));
        return new LayoutStore(directory);
    }
    /** Where the blob of a digest that matches `digestPattern` is kept. */
    blobPath(digest) {
        return (0,external_node_path_.join)(this.#directory, "blobs", "sha256", digest.slice("sha256:".length));
    }
    /** Bytes of a blob that is here, or null. */
    async blobBytes(digest) {
        const found = await (0,external_node_fs_promises_.stat)(this.blobPath(digest)).catch(() => null);
        return found === null ? null : found.size;
    }
    beginUpload() {
        const id = (0,external_node_crypto_.randomUUID)();
        this.#uploads.set(id, { path: (0,external_node_path_.join)(this.#directory, "ingest", id), hash: (0,external_node_crypto_.createHash)("sha256"), bytes: 0 });
        return id;
    }
    /** Adds a request's body to an upload and returns the bytes it holds now. An upload that broke off is gone. */
    async append(id, request) {
        const upload = this.#uploads.get(id);
        if (upload === undefined)
            throw new RegistryRefusal(404, "BLOB_UPLOAD_UNKNOWN", "no such upload");
        checkRange(request, upload);
        try {
            await (0,external_node_stream_promises_.pipeline)(request, digesting(upload), (0,external_node_fs_.createWriteStream)(upload.path, { flags: "a" }));
        }
        catch (error) {
            await this.#drop(id, upload);
            throw error;
        }
        return upload.bytes;
    }
    /** Keeps an upload as a blob if its bytes have the digest they are said to have; else it is gone. */
    async endUpload(id, digest) {
        const upload = this.#uploads.get(id);
        if (upload === undefined)
            throw new RegistryRefusal(404, "BLOB_UPLOAD_UNKNOWN", "no such upload");
        if (!digestPattern.test(digest) || `sha256:${upload.hash.copy().digest("hex")}` !== digest) {
            await this.#drop(id, upload);
            throw new RegistryRefusal(400, "DIGEST_INVALID", "the bytes do not have this digest");
        }
        this.#uploads.delete(id);
        await (0,external_node_fs_promises_.rename)(upload.path, this.blobPath(digest));
    }
    /** Keeps a manifest; `reference` is its tag, or its digest, which it then must have. */
    async putManifest(reference, request) {
        const body = await readManifest(request);
        const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex")}`;
        if (digestPattern.test(reference) && reference !== digest) {
            throw new RegistryRefusal(400, "DIGEST_INVALID", "the manifest does not have this digest");
        }
        await (0,external_node_fs_promises_.writeFile)(this.blobPath(digest), body);
        const descriptor = { mediaType: request.headers["content-type"] ?? "", digest, size: body.length };
        this.#manifests.set(digest, descriptor).set(reference, descriptor);
        return descriptor;
    }
    /** By tag or digest; null when it was not put. */
    manifest(reference) {
        return this.#manifests.get(reference) ?? null;
    }
    /** Makes the directory a valid layout whose roots are the manifests that were put by tag. */
    async finish() {
        const roots = [...this.#manifests].filter(([reference]) => !digestPattern.test(reference)).map(([, root]) => root);
        if (roots.length === 0)
            throw new Error("a push ended well, but no manifest came with it");
        await (0,external_node_fs_promises_.rm)((0,external_node_path_.join)(this.#directory, "ingest"), { recursive: true, force: true });
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(this.#directory, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
        const index = { schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests: roots };
        await (0,external_node_fs_promises_.writeFile)((0,external_node_path_.join)(this.#directory, "index.json"), JSON.stringify(index));
    }
    async #drop(id, upload) {
        this.#uploads.delete(id);
        await (0,external_node_fs_promises_.rm)(upload.path, { force: true });
    }
}
/** A chunk that does not continue where the last one ended would make a blob nobody has pushed. */
function checkRange(request, upload) {
    const start = /^(?:bytes[ =])?(\d+)-\d+/.exec(request.headers["content-range"] ?? "")?.[1];
    if (start !== undefined && Number(start) !== upload.bytes) {
        throw new RegistryRefusal(416, "RANGE_INVALID", `this upload holds ${upload.bytes} bytes`);
    }
}
function digesting(upload) {
    return async function* digest(source) {
        for await (const chunk of source) {
            upload.hash.update(chunk);
            upload.bytes += chunk.length;
            yield chunk;
        }
    };
}
async function readManifest(request) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of request) {
        if (!Buffer.isBuffer(chunk))
            throw new Error("a request without an encoding gives buffers");
        bytes += chunk.length;
        if (bytes > largestManifestBytes)
            throw new RegistryRefusal(413, "SIZE_INVALID", "this manifest is too large");
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./build/adapters/docker/loopback-registry.js









const idleLimitMs = 300_000;
/** https://github.com/opencontainers/distribution-spec/blob/main/spec.md, the part that a push needs. */
async function startLoopbackRegistry(directory) {
    const store = await LayoutStore.in(directory);
    const name = `image-${(0,external_node_crypto_.randomBytes)(16).toString("hex")}`;
    const failures = [];
    const known = new Map();
    const skipped = new Set();
    const server = (0,external_node_http_.createServer)((request, response) => {
        answer({ store, known, skipped, name, request, response }).catch((error) => {
            if (!(error instanceof RegistryRefusal))
                failures.push((0,failure/* clauseOf */.pQ)(error));
            refuse(request, response, error);
        });
    });
    // A layer may take as long as it takes; only silence is limited.
    server.requestTimeout = 0;
    server.setTimeout(idleLimitMs, (socket) => socket.destroy());
    const port = await listen(server);
    return {
        repository: `127.0.0.1:${port}/${name}`,
        failures,
        skipped,
        claimBlobs: (blobs) => blobs.forEach((bytes, digest) => known.set(digest, bytes)),
        finish: () => store.finish(),
        close: async () => {
            const closed = (0,external_node_events_.once)(server, "close");
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
}
async function listen(server) {
    try {
        server.listen(0, "127.0.0.1");
        await (0,external_node_events_.once)(server, "listening");
        const address = server.address();
        if (address === null || typeof address === "string")
            throw new Error("a TCP server has no port");
        await reach(address.port);
        return address.port;
    }
    catch (error) {
        server.close();
        throw (0,failure/* userError */.IF)("push-no-loopback", { reason: error instanceof Error ? error.message : String(error) }, { cause: error });
    }
}
/** Where the loopback interface is down, some systems let a server listen that nobody can reach. */
async function reach(port) {
    const socket = (0,external_node_net_.connect)(port, "127.0.0.1");
    try {
        await (0,external_node_events_.once)(socket, "connect");
    }
    finally {
        socket.destroy();
    }
}
const tagPattern = /^\w[\w.-]{0,127}$/;
async function answer(exchange) {
    const { name, request } = exchange;
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    if (url.pathname === "/v2/" || url.pathname === "/v2")
        return send(exchange, 200, {});
    const prefix = `/v2/${name}/`;
    if (!url.pathname.startsWith(prefix))
        throw new RegistryRefusal(404, "NAME_UNKNOWN", "no such repository");
    const [kind, reference = "", upload] = url.pathname.slice(prefix.length).split("/");
    if (kind === "manifests")
        return await answerManifest(exchange, reference);
    if (kind === "blobs" && reference === "uploads")
        return await answerUpload(exchange, upload ?? "", url.searchParams);
    if (kind === "blobs")
        return await answerBlob(exchange, reference);
    throw new RegistryRefusal(404, "UNSUPPORTED", "no such endpoint");
}
function send({ response }, status, headers) {
    response.writeHead(status, { "Docker-Distribution-Api-Version": "registry/2.0", "Content-Length": 0, ...headers }).end();
}
function refuse(request, response, error) {
    const refusal = error instanceof RegistryRefusal ? error : new RegistryRefusal(500, "UNKNOWN", "the receiver failed");
    request.resume();
    if (response.headersSent)
        return void response.destroy();
    const body = JSON.stringify({ errors: [{ code: refusal.code, message: refusal.message }] });
    // The rest of a refused body is not worth reading: the connection ends with this answer.
    response.writeHead(refusal.status, { "Content-Type": "application/json", Connection: "close" }).end(body);
}
async function answerBlob(exchange, digest) {
    const { request, response, store, known, skipped } = exchange;
    if (!digestPattern.test(digest))
        throw new RegistryRefusal(400, "DIGEST_INVALID", "a blob is named by its sha256 digest");
    if (request.method !== "HEAD" && request.method !== "GET")
        throw new RegistryRefusal(405, "UNSUPPORTED", "blobs are uploaded");
    const size = await store.blobBytes(digest);
    const knownSize = known.get(digest);
    if (size === null && knownSize !== undefined && request.method === "HEAD") {
        skipped.add(digest);
        return send(exchange, 200, { "Content-Length": knownSize, "Docker-Content-Digest": digest });
    }
    if (size === null)
        throw new RegistryRefusal(404, "BLOB_UNKNOWN", "not here yet");
    if (request.method === "HEAD")
        return send(exchange, 200, { "Content-Length": size, "Docker-Content-Digest": digest });
    response.writeHead(200, {
        "Content-Length": size,
        "Docker-Content-Digest": digest,
        "Content-Type": "application/octet-stream",
    });
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(store.blobPath(digest)), response);
}
async function answerUpload(exchange, id, query) {
    const { request, store, name } = exchange;
    const digest = query.get("digest");
    switch (`${request.method} ${id === "" ? "new" : "known"}`) {
        case "POST new": {
            // A request to mount a blob of another repository (`?mount=`) is answered like any other: there is none here, upload it.
            const begun = store.beginUpload();
            if (digest === null)
                return send(exchange, 202, { Location: `/v2/${name}/blobs/uploads/${begun}`, Range: "0-0" });
            await store.append(begun, request);
            return await endUpload(exchange, begun, digest);
        }
        case "PATCH known": {
            const size = await store.append(id, request);
            return send(exchange, 202, { Location: `/v2/${name}/blobs/uploads/${id}`, Range: `0-${Math.max(0, size - 1)}` });
        }
        case "PUT known":
            if (digest === null)
                throw new RegistryRefusal(400, "DIGEST_INVALID", "an upload ends with its digest");
            await store.append(id, request);
            return await endUpload(exchange, id, digest);
        default:
            throw new RegistryRefusal(405, "UNSUPPORTED", "uploads are POST, PATCH and PUT");
    }
}
async function endUpload(exchange, id, digest) {
    await exchange.store.endUpload(id, digest);
    send(exchange, 201, { Location: `/v2/${exchange.name}/blobs/${digest}`, "Docker-Content-Digest": digest });
}
async function answerManifest(exchange, reference) {
    const { request, response, store, name } = exchange;
    const isDigest = digestPattern.test(reference);
    if (!isDigest && !tagPattern.test(reference))
        throw new RegistryRefusal(400, "TAG_INVALID", "neither a tag nor a digest");
    if (request.method === "PUT") {
        const descriptor = await store.putManifest(reference, request);
        return send(exchange, 201, {
            Location: `/v2/${name}/manifests/${descriptor.digest}`,
            "Docker-Content-Digest": descriptor.digest,
        });
    }
    if (request.method !== "HEAD" && request.method !== "GET")
        throw new RegistryRefusal(405, "UNSUPPORTED", "manifests are PUT and GET");
    const descriptor = store.manifest(reference);
    if (descriptor === null)
        throw new RegistryRefusal(404, "MANIFEST_UNKNOWN", "not here yet");
    const headers = {
        "Content-Type": descriptor.mediaType,
        "Content-Length": descriptor.size,
        "Docker-Content-Digest": descriptor.digest,
    };
    if (request.method === "HEAD")
        return send(exchange, 200, headers);
    response.writeHead(200, headers);
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(store.blobPath(descriptor.digest)), response);
}

;// CONCATENATED MODULE: ./build/adapters/docker/loopback-push.js




/** Opens a registry on loopback while `work` lasts. The name that the image has in the engine for it is removed, however it ends. */
async function throughLoopback(to, workspace, work) {
    const directory = (0,external_node_path_.join)(workspace, "pushed");
    const receiver = await startLoopbackRegistry(directory);
    const ownName = `${receiver.repository}:measured`;
    try {
        return await work({ receiver, directory, ownName });
    }
    finally {
        await receiver.close();
        await removeName(to, ownName);
    }
}
const pushTimeLimitMs = 60 * 60_000;
/** Runs the push; null when it went well. */
async function pushTo({ receiver }, { docker, engine, log, redact }, push) {
    const args = [...engine, ...push];
    const failed = await docker.run({ args, environment: docker.ownEnvironment, timeLimitMs: pushTimeLimitMs, log, redact });
    return failed === null ? null : { ...failed, lines: [...failed.lines, ...receiver.failures] };
}
/** An engine that went away in the push can be back in seconds, and would have the name still. */
const engineRestartMs = 15_000;
async function removeName({ docker, engine }, ownName) {
    const deadline = performance.now() + engineRestartMs;
    for (;;) {
        const answer = await docker.cleanUp([...engine, "image", "rm", "--", ownName]);
        const isAway = answer === null || /Cannot connect to|failed to connect to|error during connect/i.test(answer.stderr);
        if (!isAway || cancellation/* cancellation */.WN.aborted || performance.now() > deadline)
            return;
        await (0,promises_.setTimeout)(500);
    }
}


/***/ }),

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ LastLines),
  c: () => (/* binding */ findDocker)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/adapters/process/build-log.js
var build_log = __webpack_require__(8768);
// EXTERNAL MODULE: ./build/adapters/process/cancellation.js
var cancellation = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/adapters/process/process.js
var process = __webpack_require__(2282);
;// CONCATENATED MODULE: ./build/adapters/docker/command-line.js
// Keys of cache back ends that hold credentials, and the user part of a URL.
const credentials = /\b((?:secret_access_key|access_key_id|session_token|account_key|token|ghtoken)=)[^,\s]+|(:\/\/)[^/@\s]+(?=@)/g;
/** A docker command as one would type it, but for the values of build-args; for reading only. */
function commandLine(args) {
    const harmless = args.map((word, position) => (args[position - 1] === "--build-arg" ? word.replace(/=.*$/s, "=***") : word));
    const words = ["docker", ...harmless].map((word) => /^[\w@%+=:,./*-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
    return `$ ${words.join(" ").replaceAll(/[\r\n]+/g, " ")}`.replaceAll(credentials, "$1$2***");
}

;// CONCATENATED MODULE: ./build/adapters/docker/own-environment.js
/** Which engine, which builder, and how to log in there. */
const kept = new Set([
    "DOCKER_API_VERSION",
    "DOCKER_AUTH_CONFIG",
    "DOCKER_CERT_PATH",
    "DOCKER_CONFIG",
    "DOCKER_CONTEXT",
    "DOCKER_CUSTOM_HEADERS",
    "DOCKER_HOST",
    "DOCKER_TLS",
    "DOCKER_TLS_VERIFY",
    "BUILDX_BUILDER",
    "BUILDX_CONFIG",
]);
// `DEBUG` has buildx print stack traces in place of its sentences.
const readByDocker = /^(?:(?:DOCKER|BUILDX|BUILDKIT|EXPERIMENTAL_BUILDKIT|NOTARY)_|DEBUG$)/;
/**
 * The environment for commands of our own, such as the push to loopback. Variables that users set for their own commands would
 * change what ours do: DOCKER_CONTENT_TRUST has a push sign what it sends, DOCKER_DEFAULT_PLATFORM chooses another image. Of all
 * that docker and buildx read, only what leads to the engine and the builder stays; what others read (proxies, ssh, credential
 * helpers) is left alone. Builds are another matter: what they read there is the user's build input.
 * https://docs.docker.com/reference/cli/docker/#environment-variables
 * https://docs.docker.com/build/building/variables/#build-tool-configuration-variables
 */
function ownEnvironment(environment) {
    const entries = Object.entries(environment).filter(([name]) => kept.has(name) || !readByDocker.test(name));
    return { ...Object.fromEntries(entries), DOCKER_CLI_HINTS: "false" };
}

;// CONCATENATED MODULE: ./build/adapters/docker/run-docker.js






const answerTimeLimitMs = 60_000;
/** The runner kills a cancelled action 10 s after the first signal. */
const cleanUpTimeLimitMs = 4_000;
const longestAnswerBytes = 4 * 1024 * 1024;
/** Finds `docker` on the environment's PATH; `build-no-docker` when it is not there. */
async function findDocker(workingDirectory, buildEnvironment) {
    const program = await (0,process/* findProgram */.Kp)("docker", buildEnvironment["PATH"] ?? "");
    if (program === null)
        throw (0,failure/* userError */.IF)("build-no-docker", {});
    const own = ownEnvironment(buildEnvironment);
    const base = { program, workingDirectory };
    return {
        ...base,
        buildEnvironment,
        ownEnvironment: own,
        ask: async (args) => await answerOf({ ...base, args, environment: own, timeLimitMs: answerTimeLimitMs }),
        cleanUp: async (args) => {
            const timeLimitMs = cancellation/* cancellation */.WN.aborted ? cleanUpTimeLimitMs : answerTimeLimitMs;
            return await answerOf({ ...base, args, environment: own, timeLimitMs, isCleanUp: true }).catch(() => null);
        },
        run: async (command) => await follow(base, command),
    };
}
async function answerOf(question) {
    const [stdout, stderr] = [new BoundedText(), new BoundedText()];
    const end = await (0,process/* runProcess */.R3)({
        ...question,
        onStdout: (chunk) => stdout.write(chunk),
        onStderr: (chunk) => stderr.write(chunk),
    });
    switch (end.kind) {
        case "exited":
            return { exitCode: end.exitCode, stdout: stdout.text(), stderr: stderr.text() };
        case "timed-out":
            throw (0,failure/* userError */.IF)("build-engine-silent", {
                command: `docker ${question.args.join(" ")}`,
                seconds: (question.timeLimitMs ?? 0) / 1000,
            });
    }
}
class BoundedText {
    #chunks = [];
    #bytes = 0;
    write(chunk) {
        if (this.#bytes < longestAnswerBytes)
            this.#chunks.push(chunk);
        this.#bytes += chunk.length;
    }
    text() {
        return Buffer.concat(this.#chunks).toString("utf8");
    }
}
async function follow(base, command) {
    const { args, environment, timeLimitMs, log, redact } = command;
    const last = new LastLines();
    log((0,build_log/* neutralise */.$0)(redact(commandLine(args))));
    const onLine = (line) => {
        const safe = (0,build_log/* neutralise */.$0)(redact(line));
        log(safe);
        last.add(safe);
    };
    const [stdout, stderr] = [new build_log/* LineSplitter */.g3(onLine), new build_log/* LineSplitter */.g3(onLine)];
    const end = await (0,process/* runProcess */.R3)({
        ...base,
        args,
        environment,
        timeLimitMs,
        onStdout: (chunk) => stdout.write(chunk),
        onStderr: (chunk) => stderr.write(chunk),
    });
    stdout.end();
    stderr.end();
    switch (end.kind) {
        case "exited":
            return end.exitCode === 0 ? null : { exitCode: end.exitCode, lines: last.lines };
        case "timed-out":
            return { exitCode: 124, lines: [...last.lines, `no end after ${(timeLimitMs ?? 0) / 60_000} minutes`] };
    }
}
const keptLines = 40;
/** The end of an output: where it says why it failed. */
class LastLines {
    lines = [];
    add(line) {
        this.lines.push(line);
        if (this.lines.length > keptLines)
            this.lines.shift();
    }
}


/***/ }),

/***/ 146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults),
/* harmony export */   g: () => (/* binding */ packageDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3798);
/* harmony import */ var _process_small_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9427);





const ActionFile = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ inputs: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ default: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional() })) });
const limitBytes = 1_000_000;
/** The directory that holds action.yml: this package, seen from the script that was started. */
async function packageDirectory(script) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(script));
    for (let directory = start;; directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
        if ((await actionFile(directory)) !== null)
            return directory;
        if (directory === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory))
            throw new Error(`no action.yml above ${start}`);
    }
}
async function actionFile(directory) {
    // A package manager may have put a link there.
    const file = await (0,_process_small_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readSmallFile */ .E)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "action.yml"), { limitBytes, followsLinks: true });
    return file.kind === "text" ? file.text : null;
}
/** The inputs' defaults, which stand in action.yml only; expressions of GitHub's own become empty. */
async function inputDefaults(directory) {
    const { inputs } = ActionFile.parse((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)((await actionFile(directory)) ?? "", { uniqueKeys: false }));
    const entries = Object.entries(inputs).map(([name, input]) => [name, (input.default ?? "").replace(/\$\{\{.*\}\}/, "")]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 7864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j$: () => (/* binding */ configPathOf),
  H: () => (/* binding */ readImages),
  fG: () => (/* binding */ whyRefused)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/inputs/config.js
var config = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/inputs/build-inputs.js
var build_inputs = __webpack_require__(644);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs = __webpack_require__(743);
;// CONCATENATED MODULE: ./build/inputs/config-access.js



/** What a file in the checkout may use besides the checkout only where the workflow file grants it. */
const accessKinds = ["secrets", "environment", "paths", "network"];
/** The input `config-access` of the step. */
function parseAccess(step) {
    const written = step["config-access"] ?? "";
    const words = written.split(/[\s,]+/).filter((word) => word !== "");
    const known = words.flatMap((word) => accessKinds.find((kind) => kind === word) ?? []);
    if (known.length === words.length)
        return new Set(known);
    throw (0,failure/* userError */.IF)("input-unparsable", {
        input: "config-access",
        written,
        example: `any of ${accessKinds.join(", ")}, separated by commas`,
    });
}
/**
 * Why what a file writes may not be used, or null. `written` holds the file's inputs only, none of the workflow's own;
 * `outside` are those of `pathsIn(written)` that lead out of the checkout.
 */
function accessRefusal(written, outside, granted) {
    const demands = [...demandsOf(written), ...outside.map(({ input, path }) => demand(input, path, "paths"))];
    for (const { input, written: text, needs } of demands) {
        const missing = needs.filter((access) => !granted.has(access));
        if (missing.length === 0)
            continue;
        const all = [...new Set([...granted, ...missing])].toSorted((a, b) => accessKinds.indexOf(a) - accessKinds.indexOf(b));
        return (0,failure/* userError */.IF)("config-access-missing", {
            input,
            written: text,
            reaches: reaches[missing[0] ?? "secrets"],
            all: all.join(", "),
        });
    }
    return null;
}
const reaches = {
    secrets: "secrets or credentials of the job",
    environment: "the environment of the job",
    paths: "a path outside of the checkout",
    network: "the network of the machine",
};
function demandsOf(written) {
    return [
        ...secretDemands(written),
        ...lines(written, "build-args")
            .filter((argument) => !argument.includes("="))
            .map((argument) => demand("build-args", argument, "environment")),
        ...cacheDemands(written),
        ...contextDemands(written),
        ...networkDemands(written),
    ];
}
/** Every path on this machine that the inputs name. */
function pathsIn(written) {
    const single = ["context", "file"].flatMap((input) => pathOf(input, (written[input] ?? "").trim()));
    const contexts = lines(written, "build-contexts").flatMap((pair) => pathOf("build-contexts", config_access_valueOf(pair)));
    const files = lines(written, "secret-files").flatMap((pair) => pathOf("secret-files", config_access_valueOf(pair)));
    const keys = lines(written, "ssh").flatMap((pair) => config_access_valueOf(pair)
        .split(",")
        .flatMap((path) => pathOf("ssh", path)));
    return [...single, ...contexts, ...files, ...keys, ...cachePaths(written), ...imagePath(written)];
}
function demand(input, written, ...needs) {
    return { input, written, needs };
}
function secretDemands(written) {
    return ["secrets", "secret-envs", "secret-files", "ssh"].flatMap((input) => {
        const text = (written[input] ?? "").trim();
        if (text === "")
            return [];
        return [demand(input, input === "secrets" ? "(a secret)" : text, "secrets")];
    });
}
/** `host-gateway` is the address at which a container reaches the machine that runs it. */
function networkDemands(written) {
    const network = (written["network"] ?? "").trim();
    const isOwn = ["", "default", "none"].includes(network);
    const hosts = lines(written, "add-hosts").filter((host) => /host-gateway/i.test(host));
    return [
        ...(isOwn ? [] : [demand("network", network, "network")]),
        ...hosts.map((host) => demand("add-hosts", host, "network")),
        // Any other entitlement breaks out of the container, and then there is no difference left.
        ...items(written, "allow").map((allowed) => demand("allow", allowed, ...(allowed === "network.host" ? ["network"] : accessKinds))),
    ];
}
/** The default Git context, which also stands for an empty one, is fetched with the job's token, and the build gets it as a secret. */
function contextDemands(written) {
    const context = written["context"];
    if (context === undefined || (context.trim() !== "" && !context.includes("{{")))
        return [];
    return [demand("context", context, "secrets")];
}
/** Attributes by which a cache says where the job's credentials go, or brings its own. */
const ownPlace = new Set(["url", "url_v2", "token"]);
/** A cache that chooses where credentials of the job are sent to, or what is written with them. */
function cacheDemands(written) {
    return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
        const { type, attributes } = readCache(entry);
        const isHarmless = type === "local" ||
            type === "inline" ||
            (type === "registry" && input === "cache-from") ||
            (type === "gha" && ![...attributes.keys()].some((key) => ownPlace.has(key)));
        return isHarmless ? [] : [demand(input, entry, "secrets")];
    }));
}
function cachePaths(written) {
    return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
        const { attributes } = readCache(entry);
        return ["src", "dest"].flatMap((key) => pathOf(input, attributes.get(key) ?? ""));
    }));
}
/** https://docs.docker.com/build/cache/backends/: `type=…,key=value`, or an image's name alone. */
function readCache(entry) {
    const pairs = orWhole(entry, build_inputs/* splitList */.r).map((field) => {
        const at = field.indexOf("=");
        return at === -1 ? [field, ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1).trim()];
    });
    const attributes = new Map(pairs);
    return { type: attributes.get("type") ?? (entry.includes("=") ? "" : "registry"), attributes };
}
function imagePath(written) {
    const image = (0,inputs/* parseImageReference */.o_)((written["image"] ?? "").trim());
    if (image === null || image.scheme === "local" || image.scheme === "registry")
        return [];
    return [{ input: "image", path: image.location }];
}
/** Nothing for what is fetched from elsewhere, and for a template, which stands for a Git context. */
function pathOf(input, value) {
    const layout = /^oci-layout:\/\/([^@]*)/i.exec(value)?.[1];
    if (layout !== undefined)
        return [{ input, path: layout }];
    const isElsewhere = /^(?:https?|git|ssh|docker-image):\/\/|^git@|^target:/i.test(value) || value.includes("{{");
    return value === "" || value === "-" || isElsewhere ? [] : [{ input, path: value }];
}
function config_access_valueOf(pair) {
    const at = pair.indexOf("=");
    return at === -1 ? "" : pair.slice(at + 1).trim();
}
function lines(raw, input) {
    return orWhole(raw[input] ?? "", (text) => (0,build_inputs/* splitList */.r)(text, { ignoreComma: true }));
}
function items(raw, input) {
    return orWhole(raw[input] ?? "", build_inputs/* splitList */.r);
}
/** A list that cannot be read is refused as such later. */
function orWhole(text, split) {
    try {
        return split(text);
    }
    catch {
        return [text];
    }
}

// EXTERNAL MODULE: ./build/adapters/process/small-file.js
var small_file = __webpack_require__(9427);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/adapters/files/inside.js


/** Whether `path` is outside of the checkout, or leads out of it through a link. What cannot be told counts as outside. */
async function leadsOutOf(path, { directory, checkout }) {
    const root = await (0,promises_.realpath)(checkout);
    const plain = (0,external_node_path_.resolve)(await (0,promises_.realpath)(directory), path);
    // A program may resolve `a/..` before or after it follows a link called `a`.
    const followed = (0,external_node_path_.isAbsolute)(path) ? path : `${directory}/${path}`;
    const ends = await Promise.all([nearestThere(plain), nearestThere(followed)]);
    return [plain, ...ends].some((end) => end === null || isOutside(root, end));
}
/** Where the part of `path` that exists really is. */
async function nearestThere(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path || !isMissing(error) ? null : await nearestThere(parent);
    }
}
function isOutside(root, path) {
    const inside = (0,external_node_path_.relative)(root, path);
    return inside === ".." || inside.startsWith("../") || (0,external_node_path_.isAbsolute)(inside);
}
function isMissing(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
}

;// CONCATENATED MODULE: ./build/adapters/files/config-file.js






const usualPath = ".github/image-size-budget.yml";
const limitBytes = 1_000_000;
/**
 * The images of the configuration file, or the one image that the step's own inputs speak of. Paths are relative to `directory`,
 * which lies in `checkout`.
 */
async function readImages(directory, raw, checkout = directory) {
    // Wrong words are an error even where there is no file.
    parseAccess(raw);
    const path = configPathOf(raw);
    const file = await (0,small_file/* readSmallFile */.E)((0,external_node_path_.resolve)(directory, path), { limitBytes });
    switch (file.kind) {
        case "missing":
            if ((raw["config"] ?? "").trim() === "")
                return { images: [{ raw, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
            throw (0,failure/* userError */.IF)("config-missing", { path });
        case "refused":
            throw (0,failure/* userError */.IF)("config-unreadable", { path, because: file.because });
        case "text":
            break;
    }
    const given = (0,config/* parseConfig */.o4)(path, file.text, raw);
    for (const image of given.images) {
        const refusal = await whyRefused(image, { directory, checkout });
        if (refusal !== null)
            throw refusal;
    }
    return given;
}
/** Where the configuration file of a step is looked for. */
function configPathOf(step) {
    return (step["config"] ?? "").trim() || usualPath;
}
/** A pull request may write the file; what it may reach, the workflow file says. Null: nothing that it may not. */
async function whyRefused({ raw, written, at }, places) {
    const paths = pathsIn(written);
    const isOutside = await Promise.all(paths.map(async ({ path }) => await leadsOutOf(path, places)));
    const outside = paths.filter((_, index) => isOutside[index]);
    return accessRefusal(written, outside, parseAccess(raw))?.at(at) ?? null;
}


/***/ }),

/***/ 4061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readBaselines),
  g: () => (/* binding */ writeDashboard)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/baseline/documents.js + 1 modules
var baseline_documents = __webpack_require__(3569);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/bytes.js
var build_bytes = __webpack_require__(8099);
// EXTERNAL MODULE: ./build/report/phrase/escape.js
var phrase_escape = __webpack_require__(5518);
;// CONCATENATED MODULE: ./build/dashboard/badge.js


const label = "image size";
const height = 20;
const padding = 6;
/** Widths of Verdana at 11 px; `textLength` makes what stands in for it fit exactly. */
const widths = { " ": 3.9, ".": 4, i: 3, m: 10.7, z: 5.8, s: 5.7, M: 9.3, T: 6.8 };
const usualWidth = 7;
/** A badge as an SVG file, of the largest platform; neutral, for a size alone is neither good nor bad. */
function renderBadge({ platforms }) {
    const size = (0,build_bytes/* formatBytes */.z3)(Math.max(...platforms.map(({ sizeBytes }) => sizeBytes)));
    const [left, right] = [widthOf(label), widthOf(size)];
    const words = (0,phrase_escape/* escapeHtml */.ZD)(`${label}: ${size}`);
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${words}">
<title>${words}</title>
<clipPath id="r"><rect width="${left + right}" height="${height}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left}" height="${height}" fill="#484f58"/><rect x="${left}" width="${right}" height="${height}" fill="#0757ba"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${badge_text(label, 0)}${badge_text(size, left)}</g>
</svg>
`;
}
function badge_text(words, x) {
    return `<text x="${x + padding}" y="14" textLength="${widthOf(words) - 2 * padding}">${(0,phrase_escape/* escapeHtml */.ZD)(words)}</text>`;
}
function widthOf(words) {
    return Math.round(Array.from(words).reduce((sum, sign) => sum + (widths[sign] ?? usualWidth), 0)) + 2 * padding;
}

// EXTERNAL MODULE: ./build/judge/creep.js
var creep = __webpack_require__(4281);
;// CONCATENATED MODULE: ./build/dashboard/series.js
const left = 1;
const right = 99;
const series_top = 8;
const bottom = 86;
/** Time from left to right, and sizes with room above and below, so that a small creep looks like one. */
function scaleOf({ times, sizes }) {
    const [first, last] = [Math.min(...times), Math.max(...times)];
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    const margin = Math.max((most - least) / 5, most / 100, 1);
    const [low, high] = [Math.max(0, least - margin), most + margin];
    return {
        x: (time) => (last === first ? 50 : left + ((time - first) / (last - first)) * (right - left)),
        y: (sizeBytes) => series_top + ((high - sizeBytes) / (high - low)) * (bottom - series_top),
        levels: [low, (low + high) / 2, high].map(Math.round),
    };
}

;// CONCATENATED MODULE: ./build/dashboard/dashboard-chart.js



// Drawn in per cent, so that it fits any width without a script, and in attributes, for the page's policy allows no inline style.
/** Sizes over time with a mark at every spike; empty when there is but one. */
function chart(points, label) {
    if (points.length < 2)
        return "";
    const series = seriesOf(points);
    const scale = scaleOf(series);
    const spikes = points.flatMap((point, index) => (point.spike ? [dot(point, series.times[index] ?? 0, scale)] : []));
    const name = `${label}: ${points.length} sizes from ${dayOf(points[0])} to ${dayOf(points.at(-1))}`;
    return `<svg class="chart" role="img" aria-label="${(0,phrase_escape/* escapeHtml */.ZD)(name)}">${grid(scale)}${line(series, scale)}${labels(points, scale)}${spikes.join("")}<g class="mark"></g></svg>`;
}
/** The same in the height of a line of text, for a table. */
function sparkline(points) {
    if (points.length < 2)
        return "";
    const series = seriesOf(points);
    return `<svg class="spark" aria-hidden="true">${line(series, scaleOf(series))}</svg>`;
}
/** What the script needs of `points`. */
function seriesOf(points) {
    return {
        times: points.map(({ recordedAt }) => Date.parse(recordedAt)),
        sizes: points.map(({ sizeBytes }) => sizeBytes),
        newBytes: points.map(({ newBytes }) => newBytes ?? -1),
        commits: points.map(({ commit }) => (0,phrase_escape/* clean */.uH)(commit, 64).slice(0, 12)),
    };
}
function line({ times, sizes }, scale) {
    const corners = times.map((time, index) => `${scale.x(time).toFixed(2)},${scale.y(sizes[index] ?? 0).toFixed(2)}`).join(" ");
    return `<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><polyline points="${corners}"/></svg>`;
}
function dot({ sizeBytes }, time, scale) {
    return `<circle class="spike" cx="${percent(scale.x(time))}" cy="${percent(scale.y(sizeBytes))}" r="5"/>`;
}
function grid({ levels, y }) {
    const lines = levels.map((bytes) => `<line x1="0" x2="100%" y1="${percent(y(bytes))}" y2="${percent(y(bytes))}"/>`);
    return `<g class="grid">${lines.join("")}</g>`;
}
/** Last, so that the line does not cross them. */
function labels(points, { levels, y }) {
    const sizes = levels.map((bytes) => `<text x="0" y="${percent(y(bytes))}" dy="-4">${(0,build_bytes/* formatBytes */.z3)(bytes)}</text>`);
    const [first, last] = [points[0], points.at(-1)].map(dayOf);
    return `<g class="labels">${sizes.join("")}<text x="0" y="98%">${first}</text><text x="100%" y="98%" class="end">${last}</text></g>`;
}
function percent(share) {
    return `${share.toFixed(2)}%`;
}
function dayOf(point) {
    return (0,phrase_escape/* escapeHtml */.ZD)(point?.recordedAt.slice(0, 10) ?? "");
}

;// CONCATENATED MODULE: ./build/generated/dashboard-page.js
/** The script of the dashboard. Made by scripts/bundle-page.mjs. */
const dashboardScript = "(()=>{var b=[\"B\",\"kB\",\"MB\",\"GB\",\"TB\"];function m(e){let t=0,n=Math.abs(e);for(;t<b.length-1&&n>=(t===0?1e3:999.95);)n/=1e3,t+=1;return`${e<0?\"\\u2212\":\"\"}${t===0?n:n.toFixed(1)} ${b[t]??\"B\"}`}function g(e){return e===0?\"\\xB10 B\":e>0?`+${m(e)}`:m(e)}function h({times:e,sizes:t}){let[n,o]=[Math.min(...e),Math.max(...e)],[r,s]=[Math.min(...t),Math.max(...t)],a=Math.max((s-r)/5,s/100,1),[l,i]=[Math.max(0,r-a),s+a];return{x:d=>o===n?50:1+(d-n)/(o-n)*98,y:d=>8+(i-d)/(i-l)*78,levels:[l,(l+i)/2,i].map(Math.round)}}function c(e,t={},...n){return y(document.createElement(e),t,n)}function p(e,t={},...n){return y(document.createElementNS(\"http://www.w3.org/2000/svg\",e),t,n)}function y(e,t,n){for(let[o,r]of Object.entries(t))e.setAttribute(o,String(r));return e.append(...n),e}function v(e,t,n={}){let o=c(\"button\",{type:\"button\",...n},e);return o.addEventListener(\"click\",t),o}function S(e,t){let n=c(\"input\",{type:\"search\",\"aria-label\":e,placeholder:e,autocomplete:\"off\",spellcheck:\"false\"});return n.addEventListener(\"input\",()=>t(n.value)),n}function w(e){let t=[...e.querySelectorAll(\"thead th\")],n=e.tBodies[0];t.forEach((o,r)=>{if(o.dataset.by===void 0||n===void 0)return;let s=()=>{let a=o.classList.contains(\"words\"),l=o.ariaSort===\"none\"?!a:o.ariaSort!==\"descending\";for(let u of t.filter(({ariaSort:f})=>f!==null))u.ariaSort=\"none\";o.ariaSort=l?\"descending\":\"ascending\";let i=a?L:T,d=[...n.rows].map(u=>({row:u,value:u.cells[r]?.dataset.value??\"\"}));d.sort((u,f)=>l?i(f.value,u.value):i(u.value,f.value)),n.append(...d.map(({row:u})=>u))};o.ariaSort=\"none\",o.replaceChildren(v(o.textContent??\"\",s,{class:\"sort\"}))})}function L(e,t){return e.localeCompare(t,\"en\")}function T(e,t){let[n,o]=[e,t].map(r=>r===\"\"?Number.NEGATIVE_INFINITY:Number(r));return n===o?0:(n??0)<(o??0)?-1:1}function $(){let e=JSON.parse(document.getElementById(\"data\")?.textContent??\"\"),t=[...document.querySelectorAll(\".service\")],n=document.querySelector(\"#overview table\");n!==null&&(w(n),B(n,t));let o=new IntersectionObserver(r=>r.filter(({isIntersecting:s})=>s).forEach(({target:s})=>{o.unobserve(s);let a=e.series[t.findIndex(l=>l===s)];a!==void 0&&a.times.length>1&&C(s,a,e.commitUrl)}),{rootMargin:\"50%\"});t.forEach(r=>o.observe(r)),document.documentElement.dataset.ready=\"true\"}function B(e,t){let n=[...e.querySelectorAll(\"tbody tr\")],o=c(\"output\",{\"aria-live\":\"polite\"}),r=S(\"Find an image\",s=>{let a=s.toLowerCase().split(/\\s+/),l=n.filter(d=>a.every(u=>(d.querySelector(\"th\")?.textContent??\"\").toLowerCase().includes(u))),i=new Set(l.map(d=>d.dataset.of));for(let d of n)d.hidden=!i.has(d.dataset.of);for(let d of t)d.hidden=!i.has(d.id);o.textContent=s.trim()===\"\"?\"\":`${l.length} of ${n.length}`});n.length>5&&e.closest(\".scroll\")?.before(c(\"div\",{class:\"tools\"},r,o))}function C(e,t,n){let o=e.querySelector(\".chart\");if(o===null)return;let r=t.times.length-1,s=c(\"p\",{class:\"facts\"}),a=c(\"input\",{type:\"range\",min:0,max:r,value:r,\"aria-label\":\"Recorded size\"}),l=i=>{a.value=String(i),a.setAttribute(\"aria-valuetext\",E(t,i).join(\", \"));let[d=\"\",,...u]=E(t,i);s.replaceChildren(`${d} \\xB7 `,M(t,i,n),` \\xB7 ${u.join(\" \\xB7 \")}`),N(o,t,i)};a.addEventListener(\"input\",()=>l(Number(a.value))),o.addEventListener(\"pointermove\",({clientX:i})=>{let{left:d,width:u}=o.getBoundingClientRect();l(H(t,(i-d)/u*100))}),o.before(s),o.after(a),e.append(A(t,n,e.querySelector(\"h2\")?.textContent??\"\")),l(r)}function N(e,t,n){let o=h(t),r=`${o.x(t.times[n]??0)}%`,s=`${o.y(t.sizes[n]??0)}%`;e.querySelector(\".mark\")?.replaceChildren(p(\"line\",{x1:r,x2:r,y1:\"8%\",y2:\"86%\"}),p(\"circle\",{cx:r,cy:s,r:4.5}))}function H(e,t){let n=h(e),o=e.times.map(r=>Math.abs(n.x(r)-t));return o.indexOf(Math.min(...o))}function E({times:e,sizes:t,newBytes:n,commits:o},r){let[s=0,a,l=-1]=[t[r],t[r-1],n[r]];return[x(e[r]??0),(o[r]??\"\").slice(0,7),m(s),...a===void 0?[]:[g(s-a)],...l<0?[]:[`pushing it added ${m(l)}`]]}function M({commits:e},t,n){let o=e[t]??\"\",r=o.slice(0,7);return n!==null&&/^[0-9a-f]+$/.test(o)?c(\"a\",{href:`${n}${o}`},r):c(\"code\",{},r)}function A(e,t,n){let o=c(\"details\",{},c(\"summary\",{},`All ${e.times.length} recorded sizes`)),r=()=>{let s=[\"Recorded\",\"Commit\",\"Size\",\"Change\",\"Push added\"].map(i=>c(\"th\",{scope:\"col\"},i)),a=e.times.map((i,d)=>I(e,d,t)).toReversed(),l=c(\"table\",{},c(\"thead\",{},c(\"tr\",{},...s)),c(\"tbody\",{},...a));o.append(c(\"div\",{class:\"scroll\",tabindex:0,role:\"region\",\"aria-label\":`All recorded sizes of ${n}`},l))};return o.addEventListener(\"toggle\",r,{once:!0}),o}function I(e,t,n){let{times:o,sizes:r,newBytes:s}=e,[a=0,l,i=-1]=[r[t],r[t-1],s[t]];return c(\"tr\",{},c(\"th\",{scope:\"row\"},x(o[t]??0)),c(\"td\",{},M(e,t,n)),c(\"td\",{},m(a)),c(\"td\",{},l===void 0?\"\\u2013\":g(a-l)),c(\"td\",{},i<0?\"\\u2013\":m(i)))}function x(e){return new Date(e).toISOString().slice(0,10)}$();})();\n";

;// CONCATENATED MODULE: ./build/dashboard/dashboard-style.js
/** What the dashboard needs beside the style of the HTML report. */
const dashboardStyle = `
.chart{height:220px;overflow:visible}.spark{width:7rem;height:1.5rem}
.chart svg,.spark svg{height:100%}
.chart polyline,.spark polyline{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.chart .grid line{stroke:var(--line)}.chart .labels text{fill:var(--soft);font-variant-numeric:tabular-nums}.chart .labels text{paint-order:stroke;stroke:var(--page);stroke-width:5px;stroke-linejoin:round}.chart .end{text-anchor:end}
.chart .spike{fill:var(--red);stroke:var(--page);stroke-width:1.5}
.chart .mark line{stroke:var(--soft);stroke-dasharray:3 3}.chart .mark circle{fill:var(--accent);stroke:var(--page);stroke-width:1.5}
.service{content-visibility:auto;contain-intrinsic-size:auto 28rem;border-top:1px solid var(--line);padding-top:1.25rem;scroll-margin-top:1rem}
.over-time{margin:.75rem 0}.spikes{padding-left:1.25rem;overflow-wrap:anywhere}.spikes blockquote{margin:.15rem 0 .5rem}
#overview tbody th a{text-decoration-color:var(--line);text-underline-offset:.2em}
#overview th,#overview td{padding-inline:.5rem}#overview tbody th{min-width:9rem}
@media(min-width:60rem){#overview tbody th{white-space:nowrap}}
[hidden]{display:none!important}
@media print{.service{content-visibility:visible;break-inside:avoid}}
`;

;// CONCATENATED MODULE: ./build/report/html/markup.js

/** The head of a column; `by` names the order that a click on it asks for. */
function column(title, kind = "", by = "") {
    return `<th scope="col"${kind === "" ? "" : ` class="${kind}"`}${by === "" ? "" : ` data-by="${by}"`}>${(0,phrase_escape/* escapeHtml */.ZD)(title)}</th>`;
}
/** A table that scrolls by itself where it is too wide. Rows and heads are HTML already. */
function table(caption, heads, rows) {
    const name = (0,phrase_escape/* escapeHtml */.ZD)(caption);
    return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><caption class="unseen">${name}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/report/html/page.js


/** The page's HTML. Its policy lets nothing run, and nothing be styled, but what it was made with. */
function renderPage({ title, description, style, script, data, body }) {
    const policy = [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join("; ");
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,phrase_escape/* escapeHtml */.ZD)(title)}</title>
<meta name="description" content="${(0,phrase_escape/* escapeHtml */.ZD)(description)}">
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
<script type="application/json" id="data">${page_embed(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}
/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}`;
}
/** JSON in which nothing ends the element that it stands in. */
function page_embed(data) {
    return JSON.stringify(data).replaceAll(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/**
 * The style of the HTML report. The script counts on rows of the file list being as high as `--row` says; what it draws finds its place
 * kept, so that nothing moves under a reader.
 */
const pageStyle = `
:root{color-scheme:light dark;--page:light-dark(#fff,#0d1117);--panel:light-dark(#f6f8fa,#161b22);--ink:light-dark(#1f2328,#e6edf3);--soft:light-dark(#59636e,#9ba5b0);--line:light-dark(#d1d9e0,#3d444d);--field:light-dark(#818b98,#7d8590);--accent:light-dark(#0757ba,#6cb2ff);--red:light-dark(#b3141f,#ff8a83);--amber:light-dark(#7d4e00,#e3b341);--green:light-dark(#116329,#56d364);--l:.85;--l-frame:.945}
@media(prefers-color-scheme:dark){:root{--l:.42;--l-frame:.27}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--page)}
main{max-width:76rem;margin:0 auto;padding:1rem clamp(.75rem,3vw,2rem) 3rem}
h1,h2,h3,h4,p,ul,dl{margin:0}
h1{font-size:clamp(1.35rem,1rem + 1.8vw,2rem);line-height:1.25;font-weight:650;overflow-wrap:anywhere;text-wrap:balance}
h2{font-size:1.3rem;overflow-wrap:anywhere}h3{font-size:1.1rem;margin-bottom:.5rem}h4{font-size:.95rem;margin-top:.75rem}
a{color:var(--accent)}
code,pre{font-family:ui-monospace,monospace;font-size:.875em;background:var(--panel);border-radius:4px}
h1 code{background:none;font-size:.92em;padding:0}
code{padding:.1em .3em;overflow-wrap:anywhere}
pre{padding:.75rem;margin:.5rem 0;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all;border:1px solid var(--line);background:var(--page)}
blockquote{margin:.5rem 0;padding-left:1rem;border-left:4px solid var(--line)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.eyebrow,.hint,footer,small{color:var(--soft);font-size:.875rem}
.verdict{border-left:6px solid var(--state,var(--line));padding:.25rem 0 .25rem 1rem;margin:1rem 0}
.verdict.is-green{--state:var(--green)}.verdict.is-amber{--state:var(--amber)}.verdict.is-red{--state:var(--red)}
.guidance{margin:1rem 0;padding:.75rem 1rem;background:var(--panel);border:1px solid var(--line);border-radius:8px}
.guidance.red{border-color:var(--red)}.guidance.loud{border-color:var(--amber)}.guidance p+p{margin-top:.5rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:1px;margin:1rem 0;background:var(--line);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.tiles div{background:var(--page);padding:.6rem .9rem}
.tiles dt{color:var(--soft);font-size:.875rem}.tiles dd{margin:0;font-size:1.1rem;line-height:1.35;font-weight:600;font-variant-numeric:tabular-nums}
.tiles dd small{font-weight:400;display:block}
[data-section]{margin-top:2.5rem}.part{margin-top:2rem}
.cause{margin:.5rem 0;overflow-wrap:anywhere}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%}
caption{text-align:left;font-weight:600;padding:.35rem 0}
th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:right;vertical-align:top;font-variant-numeric:tabular-nums;font-weight:400}
th[scope=row],th:first-child{text-align:left}thead th{font-weight:600;white-space:nowrap;border-bottom:2px solid var(--line)}
td{white-space:nowrap}td.words,th.words{text-align:left}
tbody th{min-width:11rem}tbody th code{background:none;padding:0}
tbody tr:hover{background:var(--panel)}
button,select,input[type=search]{font:inherit;color:inherit;background:var(--page);border:1px solid var(--field);border-radius:6px;padding:.3rem .6rem;min-height:2rem}
button{cursor:pointer}
button.sort{border:0;background:none;padding:0;min-height:1.5rem;font-weight:600}
[aria-sort] button::after{content:" ↕";color:var(--soft);font-weight:400}[aria-sort=ascending] button::after{content:" ↑";color:inherit}[aria-sort=descending] button::after{content:" ↓";color:inherit}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center;margin:.5rem 0}
.tools input[type=search]{flex:1 1 14rem;max-width:28rem;min-width:0}
output{color:var(--soft);font-variant-numeric:tabular-nums}
.picker{display:flex;gap:.5rem;align-items:center;flex-wrap:wrap;margin-top:2rem}.picker select{min-width:0;max-width:100%}
.choice:not([hidden]){display:flex;flex-wrap:wrap;border:0;margin:0;padding:0;min-width:0}
.choice legend{float:left;padding:.3rem .6rem .3rem 0;color:var(--soft);font-size:.875rem}
.choice label{border:1px solid var(--field);margin-left:-1px;padding:.2rem .7rem;cursor:pointer}
.choice label:first-of-type{border-radius:6px 0 0 6px}.choice label:last-of-type{border-radius:0 6px 6px 0}
.choice input{position:absolute;opacity:0;pointer-events:none}
.choice label:has(:checked){background:var(--ink);color:var(--page);border-color:var(--ink)}
.choice label:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.crumbs ol{display:flex;flex-wrap:wrap;list-style:none;padding:0;margin:.5rem 0;gap:.25rem 0}
.crumbs{min-height:2.5rem}.map-view .frame{min-height:clamp(300px,51.7vw,560px)}
.crumbs li{max-width:100%;overflow-wrap:anywhere}.crumbs li+li::before{content:"›";color:var(--soft);margin:0 .4rem}
.crumbs button{border:0;background:none;padding:0;min-height:1.5rem;color:var(--accent);text-decoration:underline;text-align:left}
.facts{min-height:1.5rem;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}.map-view .facts{color:var(--soft);font-size:.9rem}
@media(scripting:enabled){[data-view=picker]:empty{min-height:4.1rem}[data-view=trend]:empty,[data-view=registry]:empty{min-height:18rem}[data-view=map]:empty{min-height:41rem}[data-view=files]:empty{min-height:31rem}}
@media(scripting:enabled)and (min-width:66rem){[data-view=map]:empty{min-height:44.8rem}}
.more{color:var(--red)}.less{color:var(--green)}
svg{display:block;width:100%;height:auto}
svg text{font:12px system-ui,sans-serif;fill:var(--ink);pointer-events:none}
.map{user-select:none;border-radius:6px}
.map .head{font-weight:600}.map .amount{opacity:.85}
.map rect{fill:oklch(var(--l) var(--c,.075) var(--h,0))}
.map .frame-tile rect{fill:oklch(var(--l-frame) calc(var(--c,.075)*.45) var(--h,0));stroke:oklch(var(--l) var(--c,.075) var(--h,0))}
.map .folder rect,.map .frame-tile rect{cursor:zoom-in}
.map g:hover>rect{stroke:var(--ink);stroke-width:1.5}
.map g:focus{outline:none}.map .ring{display:none;fill:none;stroke:var(--accent);stroke-width:4;pointer-events:none}.map:has(g:focus-visible) .ring{display:block}
.hue-0{--h:250}.hue-1{--h:150}.hue-2{--h:60}.hue-3{--h:320}.hue-4{--h:200}.hue-5{--h:100}.hue-6{--h:20}.hue-7{--h:285}
.rest{--c:.004}.grew{--h:40;--c:.11}.shrank{--h:235;--c:.09}.wasted{--h:15;--c:.1}
.trend .grid{stroke:var(--line)}.trend text{fill:var(--soft);font-variant-numeric:tabular-nums}
.trend .line{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}.trend .area{fill:var(--accent);opacity:.1}
.trend circle{stroke:var(--page);stroke-width:1.5}.trend .grew{fill:var(--red)}.trend .shrank{fill:var(--green)}
.trend .kept{fill:none;stroke:var(--green);stroke-width:2;stroke-dasharray:6 4}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.25rem 0;color:var(--soft)}.legend span::before{content:"";display:inline-block;width:1.75rem;margin-right:.5rem;vertical-align:middle;border-top:2px solid var(--accent)}.legend .kept::before{border-top:2px dashed var(--green)}
.trend .mark line{stroke:var(--soft);stroke-dasharray:3 3}.trend .mark circle{fill:var(--accent)}
input[type=range]{width:100%;accent-color:var(--accent);min-height:1.5rem;margin:0}
.trend-view input{display:block;width:calc(100% - 68px);margin-left:60px}
.movers{list-style:none;padding:0;font-variant-numeric:tabular-nums}
.findings li{margin:.75rem 0}.findings small{display:block}
details{margin:.5rem 0}summary{cursor:pointer;padding:.25rem 0}
.files{--row:32;height:28rem;max-height:80vh;overflow:auto;border:1px solid var(--line);border-radius:6px}
.files table{table-layout:fixed;min-width:24rem;border-collapse:separate;border-spacing:0}
.files thead th{position:sticky;top:0;background:var(--panel);height:34px;padding-block:.2rem}
.files tbody tr:not(.gap)>*{height:calc(var(--row)*1px);padding-block:0;vertical-align:middle;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.gap td{padding:0;border:0}
.files .path{width:auto;min-width:0}.files .bytes,.files .uncompressed,.files .waste{width:7rem}.files .growth{width:8rem}.files .uncompressed{width:9.5rem}.files .layer{width:17%;text-align:left}
.files .path a{display:flex;color:inherit;text-decoration-color:var(--line);min-width:0}
.files .directory{direction:rtl;text-align:left;overflow:hidden;text-overflow:ellipsis;color:var(--soft);flex:0 1 auto}.files .file{flex:0 0 auto;max-width:85%;overflow:hidden;text-overflow:ellipsis}
footer{margin-top:3rem;border-top:1px solid var(--line);padding-top:.75rem;overflow-wrap:anywhere}
@media(max-width:66rem){.files .uncompressed,.files .layer{display:none}}
@media(max-width:34rem){.files table{min-width:0}.files .bytes{width:5.4rem}.files .waste{display:none}.files .growth{width:6.2rem}.files{--row:52}.files .path a{flex-direction:column;line-height:1.3}.files .file{max-width:100%}.files .growth small{display:block}.choice legend{float:none}th,td{padding-inline:.4rem}}
@media(forced-colors:active){.map rect{fill:Canvas;stroke:CanvasText}.choice label:has(:checked){forced-color-adjust:none;background:Highlight;color:HighlightText}}
@media print{:root{color-scheme:light;--l:.85;--l-frame:.945}main{max-width:none;padding:0}.tools,.hint,.picker,.skip,input[type=range],[aria-sort] button::after{display:none}.files{height:auto;max-height:none;overflow:visible;border:0}.files>div,.gap{display:none}.files thead th{position:static}.part,tr,.tiles{break-inside:avoid}.part:has(table){break-inside:auto}.scroll{overflow:visible}*{print-color-adjust:exact}a{color:inherit}}
`;

// EXTERNAL MODULE: ./build/report/phrase/phrase.js
var phrase = __webpack_require__(6932);
// EXTERNAL MODULE: ./build/report/words/sentences.js
var sentences = __webpack_require__(2647);
;// CONCATENATED MODULE: ./build/dashboard/dashboard-html.js











// Every function below returns HTML that is already escaped; what comes from outside passes through inHtml or escapeHtml.
/** The page: everything can be read without its script, which sorts, searches, and walks through the sizes. */
function renderDashboard(dashboard) {
    const services = servicesOf(dashboard);
    const title = `Image sizes${dashboard.repository === null ? "" : ` of ${dashboard.repository}`}`;
    const body = [
        `<header><p class="eyebrow">Image Size Budget</p><h1>${(0,phrase_escape/* escapeHtml */.ZD)(title)}</h1></header>`,
        tiles(dashboard, services),
        overview(dashboard, services),
        ...services.map((service) => section(dashboard, service)),
        warnings(dashboard),
        `<footer>Compressed sizes, as registries store them. Made ${(0,phrase_escape/* escapeHtml */.ZD)(dashboard.createdAt.slice(0, 16).replace("T", " "))} UTC · <a href="dashboard.json">all numbers</a></footer>`,
    ].join("\n");
    return renderPage({
        title,
        description: `Sizes of ${(0,phrase/* count */.U9)(dashboard.images.length, "container image")} over time, what made them grow, and why.`,
        style: `${pageStyle}${dashboardStyle}`,
        script: dashboardScript,
        data: dataOf(dashboard, services),
        body,
    });
}
function servicesOf({ images }) {
    return images
        .flatMap((image) => image.platforms.map((platform) => ({ image, platform })))
        .map(({ image, platform }, index) => {
        const spikes = platform.points.filter(({ spike }) => spike).toReversed();
        return { id: `image-${index}`, image, platform, spikes };
    });
}
function dataOf(dashboard, services) {
    const { repository, serverUrl } = dashboard;
    const series = services.map(({ platform }) => seriesOf(platform.points));
    return { commitUrl: repository === null ? null : `${serverUrl}/${repository}/commit/`, series };
}
function tiles({ images, distinctBytes, createdAt }, services) {
    const growth = services.reduce((sum, { platform }) => sum + (platform.creep?.growthBytes ?? 0), 0);
    const begin = Date.parse(createdAt) - creep/* creepDays */.L * 86_400_000;
    const recent = services.flatMap(({ spikes }) => spikes).filter(({ recordedAt }) => Date.parse(recordedAt) >= begin);
    const pushes = services
        .flatMap(({ platform }) => platform.points)
        .filter(({ recordedAt, newBytes }) => Date.parse(recordedAt) >= begin && newBytes !== null);
    const pushed = pushes.reduce((sum, { newBytes }) => sum + (newBytes ?? 0), 0);
    const facts = [
        ["Images", String(images.length), `on ${(0,phrase/* count */.U9)(services.length, "platform")} in all`],
        ["In the registry", (0,build_bytes/* formatBytes */.z3)(distinctBytes), "newest versions, shared bytes once"],
        [`Growth in ${creep/* creepDays */.L} days`, (0,build_bytes/* formatChange */.eD)(growth), "of all images and platforms"],
        [`Pushed in ${creep/* creepDays */.L} days`, (0,build_bytes/* formatBytes */.z3)(pushed), `new bytes of ${(0,phrase/* count */.U9)(pushes.length, "recording")}`],
        [`Spikes in ${creep/* creepDays */.L} days`, String(recent.length), recent.length === 0 ? "none" : `${reasoned(recent)} with a reason`],
    ];
    const cells = facts.map(([name, value, small]) => `<div><dt>${name}</dt><dd>${value}<small>${small}</small></dd></div>`);
    return `<dl class="tiles">${cells.join("")}</dl>`;
}
function reasoned(points) {
    return `${points.filter(({ justification }) => justification !== null).length} of ${points.length}`;
}
function overview(dashboard, services) {
    const heads = [
        column("Image · platform", "words", "name"),
        column("Over time", "words"),
        column("Size", "", "size"),
        column("Last change", "", "change"),
        column(`In ${creep/* creepDays */.L} days`, "", "creep"),
        column("Push added", "", "push"),
        column("Spikes", "", "spikes"),
        column("Recorded", "", "recorded"),
    ];
    const rows = services.map((service) => overviewRow(service));
    return `<section class="part" id="overview"><h2>All images</h2>${table("All images", heads, rows)}
<p class="hint">“Push added” is what the newest version brought that the one before did not have. A spike is growth of ${(0,phrase_escape/* escapeHtml */.ZD)((0,sentences/* thresholdWords */.DH)(dashboard.spikeAt))} or more from one recording to the next.</p></section>`;
}
function overviewRow({ id, image, platform, spikes }) {
    const last = platform.points.at(-1);
    const name = `${image.name} ${platform.platform}`;
    const { creep } = platform;
    return `<tr data-of="${id}"><th scope="row" data-value="${(0,phrase_escape/* escapeHtml */.ZD)(name)}"><a href="#${id}">${(0,phrase_escape/* inHtml */.dj)(subjectOf(image, platform))}</a></th><td class="words">${sparkline(platform.points)}</td>${[
        cell(platform.sizeBytes, (0,build_bytes/* formatBytes */.z3)(platform.sizeBytes)),
        cell(last?.changeBytes ?? null, last === undefined || last.changeBytes === null ? "–" : (0,build_bytes/* formatChange */.eD)(last.changeBytes)),
        cell(creep?.growthBytes ?? null, creep === null ? "–" : growthWords(creep.growthBytes, creep.fromBytes)),
        cell(last?.newBytes ?? null, last === undefined || last.newBytes === null ? "–" : (0,build_bytes/* formatBytes */.z3)(last.newBytes)),
        cell(spikes.length, String(spikes.length)),
        cell(Date.parse(image.recordedAt), (0,sentences/* day */.vd)(image.recordedAt)),
    ].join("")}</tr>`;
}
/** `value` is what the table is sorted by. */
function cell(value, words) {
    return `<td data-value="${value ?? ""}">${(0,phrase_escape/* escapeHtml */.ZD)(words)}</td>`;
}
function section(dashboard, { id, image, platform, spikes }) {
    const name = (0,phrase_escape/* inHtml */.dj)(subjectOf(image, platform));
    const drawing = chart(platform.points, `${image.name} on ${platform.platform}`);
    const picture = drawing === "" ? `<p class="hint">Recorded once; a second size makes a line.</p>` : drawing;
    return `<section class="part service" id="${id}" aria-labelledby="${id}-name"><h2 id="${id}-name">${name}</h2>
<p>${(0,phrase_escape/* inHtml */.dj)(newest(dashboard, image, platform))}</p>
<div class="over-time">${picture}</div>
${spikeList(dashboard, spikes)}</section>`;
}
function newest(dashboard, image, { uncompressedBytes, sizeBytes }) {
    const unpacked = uncompressedBytes === null ? "" : `, ${(0,build_bytes/* formatBytes */.z3)(uncompressedBytes)} uncompressed`;
    const recorded = `${unpacked}; recorded on ${(0,sentences/* day */.vd)(image.recordedAt)} at `;
    return [{ strong: [(0,build_bytes/* formatBytes */.z3)(sizeBytes)] }, recorded, ...(0,sentences/* commit */.cd)(image.commit, dashboard)];
}
function spikeList(dashboard, spikes) {
    if (spikes.length === 0)
        return "";
    return `<h3>Spikes</h3><ul class="spikes">${spikes.map((point) => `<li>${(0,phrase_escape/* inHtml */.dj)(spikeWords(dashboard, point))}${reason(point)}</li>`).join("")}</ul>`;
}
function spikeWords(dashboard, point) {
    const { commit: sha, recordedAt, sizeBytes } = point;
    return [
        `${(0,sentences/* day */.vd)(recordedAt)} · `,
        ...(0,sentences/* commit */.cd)(sha, dashboard),
        " · ",
        { strong: [changeWords(point)] },
        ` to ${(0,build_bytes/* formatBytes */.z3)(sizeBytes)}`,
    ];
}
function reason({ justification }) {
    if (justification === null)
        return ` <span class="hint">· no reason is known</span>`;
    return `<blockquote>${(0,phrase_escape/* escapeHtml */.ZD)((0,phrase_escape/* clean */.uH)(justification, 500))}</blockquote>`;
}
function subjectOf({ name }, { platform }) {
    return [{ code: name }, ` · ${(0,phrase_escape/* clean */.uH)(platform, 60)}`];
}
function changeWords({ changeBytes, sizeBytes }) {
    return changeBytes === null ? "–" : growthWords(changeBytes, sizeBytes - changeBytes);
}
function growthWords(growthBytes, fromBytes) {
    const percent = growthBytes === 0 ? null : (0,build_bytes/* formatPercent */.l9)(growthBytes, fromBytes);
    return percent === null ? (0,build_bytes/* formatChange */.eD)(growthBytes) : `${(0,build_bytes/* formatChange */.eD)(growthBytes)} (${percent})`;
}
function warnings({ warnings: all }) {
    if (all.length === 0)
        return "";
    const items = all.slice(0, 100).map((warning) => `<li>${(0,phrase_escape/* escapeHtml */.ZD)(warning)}</li>`);
    const rest = all.length - items.length;
    const more = rest === 0 ? "" : `<li>${(0,phrase/* count */.U9)(rest, "more file")}</li>`;
    return `<section class="part"><h2>Not used</h2><ul>${items.join("")}${more}</ul></section>`;
}

// EXTERNAL MODULE: ./build/adapters/process/small-file.js
var small_file = __webpack_require__(9427);
// EXTERNAL MODULE: ./build/adapters/files/stored-document.js
var stored_document = __webpack_require__(6978);
;// CONCATENATED MODULE: ./build/adapters/files/dashboard-files.js









const usualLimits = { files: 5000, depth: 4, fileBytes: 64_000_000, totalBytes: 512_000_000 };
/**
 * Every baseline below a directory: as the directory store keeps them, or artifacts `image-size-baseline-*` unzipped, each in
 * a folder of its own. Links are not followed. Throws a UserError when there is none.
 */
async function readBaselines(directory, limits = usualLimits) {
    const paths = (await jsonFiles(directory, limits.depth)).toSorted();
    const documents = [];
    const warnings = [];
    let room = limits.totalBytes;
    for (const path of paths.slice(0, limits.files)) {
        const file = room > 0 ? await (0,small_file/* readSmallFile */.E)(path, { limitBytes: Math.min(limits.fileBytes, room) }) : noRoom;
        room -= file.kind === "text" ? file.text.length : 0;
        const parsed = file.kind === "text" ? (0,stored_document/* parseDocument */.Tp)(file.text, baseline_documents/* BaselineDocument */.pL) : unread(file);
        if (parsed.kind === "document")
            documents.push(parsed.document);
        else
            warnings.push(`${(0,phrase_escape/* clean */.uH)((0,external_node_path_.relative)(directory, path), 200)}: ${parsed.because}`);
    }
    if (paths.length > limits.files)
        warnings.push(`only the first ${limits.files} of ${paths.length} files were read`);
    if (documents.length === 0)
        throw (0,failure/* userError */.IF)("dashboard-empty", { directory, reason: warnings[0] ?? "it holds no JSON file" });
    return { documents, warnings };
}
const noRoom = { kind: "refused", because: "the files before it are as large as is read" };
function unread(file) {
    return file.kind === "refused" ? file : { kind: "refused", because: "it is not there any more" };
}
async function jsonFiles(directory, depth) {
    const entries = await (0,promises_.readdir)(directory, { withFileTypes: true }).catch((cause) => {
        throw (0,failure/* userError */.IF)("dashboard-empty", { directory, reason: cause.message }, { cause });
    });
    const found = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory() && depth > 1)
            found.push(...(await jsonFiles(path, depth - 1)));
        else if (entry.isFile() && entry.name.endsWith(".json"))
            found.push(path);
    }
    return found;
}
/** Writes `index.html`, `dashboard.json` and the badges; returns the path of the page. */
async function writeDashboard(dashboard, directory) {
    const page = (0,external_node_path_.join)(directory, "index.html");
    const files = [
        [page, renderDashboard(dashboard)],
        [(0,external_node_path_.join)(directory, "dashboard.json"), JSON.stringify(dashboard)],
        ...dashboard.images.map((image) => [(0,external_node_path_.join)(directory, image.badge), renderBadge(image)]),
    ];
    for (const [path, text] of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text);
    }
    return page;
}


/***/ }),

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

/***/ 6978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   fx: () => (/* binding */ imageSlug),
/* harmony export */   iW: () => (/* binding */ checkBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
/* harmony import */ var _baseline_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3569);



/** The name of an image as it may stand in an artifact's or file's name. */
function imageSlug(name) {
    return (0,_baseline_baseline_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .t)(name, (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"));
}
/** Reads a stored document from untrusted text. */
function parseDocument(text, schema) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { kind: "refused", because: "it is not JSON" };
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return { kind: "document", document: parsed.data };
    const [issue] = parsed.error.issues;
    const where = (issue?.path ?? []).join(".").slice(0, 100);
    return { kind: "refused", because: `it does not fit the schema${where === "" ? "" : ` at ${JSON.stringify(where)}`}` };
}
/** A document counts only for the image and the commit it is asked for. */
function checkBaseline(text, wanted) {
    const parsed = parseDocument(text, _baseline_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .BaselineDocument */ .pL);
    if (parsed.kind === "refused")
        return parsed;
    const { document } = parsed;
    if (document.name !== wanted.name)
        return { kind: "refused", because: "it is of another image" };
    if (document.commit !== wanted.candidate.commit)
        return { kind: "refused", because: "it is of another commit" };
    return parsed;
}


/***/ }),

/***/ 8768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   $p: () => (/* binding */ redactor),
/* harmony export */   g3: () => (/* binding */ LineSplitter)
/* harmony export */ });
/* unused harmony export longestLine */
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);


/** Longest line that is shown, in characters. */
const longestLine = 8_000;
/** Of a longer line the beginning and the end are held, each up to here, with `seam` between. */
const heldOfEach = longestLine;
const shownOfEach = longestLine / 2;
/** A secret that was torn apart at the seam is not recognised any more: so far around it, nothing is shown. */
const hiddenAtSeam = longestLine / 2;
/** No character of any text. */
const seam = "\ufdd0";
// What .NET's TrimStart takes away (the runner trims before it looks for a command), and what older versions of it did.
const startOfCommand = /^([\s\u0085\u180e\u200b\ufeff]*):(?=:)/u;
// Control characters but the tab, and those that reorder text on the screen.
const controlCharacters = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
/**
 * One line of somebody else's output, made harmless for the runner's log: it holds no workflow command
 * (https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs), no control character, and is not endless.
 */
function neutralise(line) {
    const plain = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(line).replaceAll(controlCharacters, "");
    const inert = plain.replace(startOfCommand, "$1:\u200b").replaceAll("##[", "#\u200b#[");
    return inert.length > longestLine || inert.includes(seam) ? withoutMiddle(inert) : inert;
}
function withoutMiddle(line) {
    const at = line.indexOf(seam);
    const [start, end] = at < 0 ? [line, line] : [line.slice(0, Math.max(0, at - hiddenAtSeam)), line.slice(at + hiddenAtSeam)];
    return `${start.slice(0, shownOfEach)} … (the middle of this line is left out) … ${end.slice(-shownOfEach)}`;
}
/** Takes a stream apart into lines; a lone carriage return ends a line too, and memory is bounded whatever comes. */
class LineSplitter {
    #onLine;
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
    #start = "";
    #end = "";
    #endedByReturn = false;
    constructor(onLine) {
        this.#onLine = onLine;
    }
    write(chunk) {
        const text = this.#decoder.write(chunk);
        const fresh = this.#endedByReturn && text.startsWith("\n") ? text.slice(1) : text;
        if (text !== "")
            this.#endedByReturn = text.endsWith("\r");
        const lines = fresh.split(/\r\n|\r|\n/);
        const last = lines.pop() ?? "";
        for (const line of lines)
            this.#flush(line);
        this.#hold(last);
    }
    /** Call once at the end: gives the last line if nothing ended it. */
    end() {
        this.#hold(this.#decoder.end());
        if (this.#start !== "")
            this.#flush("");
    }
    #flush(rest) {
        this.#hold(rest);
        this.#onLine(this.#end === "" ? this.#start : `${this.#start}${seam}${this.#end}`);
        [this.#start, this.#end] = ["", ""];
    }
    #hold(text) {
        const room = heldOfEach - this.#start.length;
        this.#start += text.slice(0, room);
        if (text.length > room)
            this.#end = (this.#end + text.slice(room)).slice(-heldOfEach);
    }
}
/** Hides known secrets in a line; a secret of several lines is hidden line by line, as the runner does. */
function redactor(secrets) {
    const parts = secrets.flatMap((secret) => secret.split(/\r\n|\r|\n/)).filter((part) => part.trim().length > 2);
    const longestFirst = [...new Set(parts)].toSorted((a, b) => b.length - a.length);
    return (line) => longestFirst.reduce((text, secret) => text.replaceAll(secret, "***"), line);
}


/***/ }),

/***/ 9124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q0: () => (/* binding */ cancelledStatus),
/* harmony export */   WN: () => (/* binding */ cancellation),
/* harmony export */   ZR: () => (/* binding */ assertNotCancelled),
/* harmony export */   ZT: () => (/* binding */ cancel),
/* harmony export */   c8: () => (/* binding */ untilCancelled)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2529);




const controller = new AbortController();
// Every process, request and stage of a run listens.
(0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
/** The one flag of the whole run: aborted, with `Cancelled` as the reason, once this process was told to stop. */
const cancellation = controller.signal;
/** Cancels the run. Nothing is started after it but what cleans up. */
function cancel() {
    controller.abort(new _cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .Cancelled */ .c());
}
/**
 * Throws Cancelled in a cancelled run. A signal that came while we were at work is heard only when Node looks for events again,
 * which is certain after two turns of its loop.
 */
async function assertNotCancelled() {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
    cancellation.throwIfAborted();
}
/** The exit status by which shells know a program that was interrupted. */
const cancelledStatus = 128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals.SIGINT;
/** The stream as long as the run is not cancelled: a layer can take minutes to read. */
async function* untilCancelled(stream) {
    for await (const chunk of stream) {
        cancellation.throwIfAborted();
        yield chunk;
    }
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
/** Git for a checkout that another user may own, deaf to `GIT_…` variables, hooks and replaced objects, and never asking for a password. */
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

/***/ 759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ wholeGroups)
/* harmony export */ });
/** What one group may hold in memory; a build that prints more is cut there. */
const mostLines = 100_000;
/** Groups that may run at the same time: each is shown as a whole once it is done, and only `say` tells that it began. */
function wholeGroups(group, say) {
    let shown = Promise.resolve();
    return async (title, work) => {
        const lines = [];
        const startedAt = performance.now();
        say(`${title}: started`);
        try {
            return await work((line) => void (lines.length < mostLines && lines.push(line)));
        }
        finally {
            const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
            const cut = lines.length < mostLines ? [] : [`(only the first ${mostLines} lines are shown)`];
            shown = shown.then(() => group(`${title} (${seconds} s)`, async (log) => [...lines, ...cut].forEach((line) => log(line))));
            await shown;
        }
    };
}


/***/ }),

/***/ 2276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Keeps V8's young generation as small as it starts. It would grow with the short-lived objects that a million files make, and
 * garbage would grow old with it: half a gigabyte where 300 MB do, in no less time.
 */
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
}


/***/ }),

/***/ 2282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ killAll),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   R3: () => (/* binding */ runProcess),
/* harmony export */   Zk: () => (/* binding */ allExited),
/* harmony export */   az: () => (/* binding */ killedStatus),
/* harmony export */   kp: () => (/* binding */ startProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9124);






/** Runs a program to its end; throws Cancelled when the run is cancelled before or meanwhile. */
async function runProcess({ timeLimitMs, onStdout, onStderr, ...program }) {
    const { stdout, stderr, exited, kill } = startProcess(program);
    const closed = Promise.all([drained(stdout.on("data", onStdout)), drained(stderr.on("data", onStderr))]);
    let isLate = false;
    const timer = setTimeout(() => {
        isLate = true;
        kill();
    }, timeLimitMs ?? longestTimerMs);
    try {
        const exitCode = await exited;
        // Whatever it has left running may hold its output open for ever.
        await Promise.race([closed, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(longestDrainMs, undefined, { ref: false })]);
        return isLate ? { kind: "timed-out" } : { kind: "exited", exitCode };
    }
    finally {
        clearTimeout(timer);
        stdout.destroy();
        stderr.destroy();
    }
}
const longestTimerMs = 2 ** 31 - 1;
const longestDrainMs = 10_000;
async function drained(stream) {
    await new Promise((resolve) => stream.once("close", resolve).once("error", () => resolve()));
}
/** What is still running, and when it is gone. */
const running = new Map();
/** How long a process that was told to stop may take: the runner waits for 7.5 s in all, and there is cleaning up to do. */
const patienceMs = 2_500;
/** Starts a program that has nothing to read. Throws Cancelled when the run was cancelled. */
function startProcess({ program, args, workingDirectory, environment, isCleanUp = false }) {
    if (!isCleanUp)
        _cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellation */ .WN.throwIfAborted();
    // A group can be signalled as a whole. In a terminal, which signals all of our own group, a program stays in there: ssh asks
    // for a passphrase on the terminal of its session.
    const isGroup = isCleanUp || !process.stdin.isTTY;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: workingDirectory,
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: isGroup,
    });
    const tree = { child, isGroup, isCleanUp };
    const exited = isCleanUp ? exitOf(child) : exitUnlessCancelled(tree);
    running.set(tree, exited);
    exited.catch(() => { }).finally(() => running.delete(tree));
    return { stdout: child.stdout, stderr: child.stderr, exited, kill: () => signal(tree, "SIGKILL") };
}
async function exitUnlessCancelled(tree) {
    let timer;
    const stop = () => {
        signal(tree, "SIGTERM");
        timer = setTimeout(() => signal(tree, "SIGKILL"), patienceMs);
    };
    _cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellation */ .WN.addEventListener("abort", stop);
    try {
        const exitCode = await exitOf(tree.child);
        // What it started and did not wait for must not outlive it.
        if (_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellation */ .WN.aborted)
            signal(tree, "SIGKILL");
        _cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellation */ .WN.throwIfAborted();
        return exitCode;
    }
    finally {
        clearTimeout(timer);
        _cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellation */ .WN.removeEventListener("abort", stop);
    }
}
/** Ended by a signal that is not ours (out of memory), a process has no exit code. */
async function exitOf(child) {
    return await new Promise((resolve, reject) => {
        child.once("error", reject).once("exit", (code) => resolve(code ?? killedStatus));
    });
}
/** What shells say of a program that SIGKILL ended. */
const killedStatus = 137;
/** Kills what is still running, but for what cleans up. */
function killAll() {
    for (const tree of running.keys())
        if (!tree.isCleanUp)
            signal(tree, "SIGKILL");
}
/** Settles when no process is left. Call it before this process ends. */
async function allExited() {
    await Promise.allSettled(running.values());
}
function signal({ child: { pid, exitCode, signalCode }, isGroup }, name) {
    if (pid === undefined)
        return;
    if (isGroup)
        return send(-pid, name);
    // The number of a process that has gone may be another's by now.
    if (exitCode === null && signalCode === null)
        for (const each of [pid, ...descendantsOf(pid)])
            send(each, name);
}
/** None where the system does not tell; Linux does. */
function descendantsOf(pid) {
    try {
        const children = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
        return children.concat(children.flatMap(descendantsOf));
    }
    catch {
        return [];
    }
}
function send(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch {
        // It has gone.
    }
}
/** The first program of that name on a PATH, or null. */
async function findProgram(name, path) {
    for (const directory of path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((entry) => entry !== "")) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name);
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(candidate, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false);
        if (isThere)
            return candidate;
    }
    return null;
}


/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9124);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2282);


/**
 * Entry points call this first. The first SIGINT or SIGTERM cancels the run, which then cleans up; the second (the runner
 * sends SIGTERM 7.5 s after SIGINT) kills the processes that are still not gone; the third ends this process at once.
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs
 */
function cancelOnSignals() {
    let count = 0;
    const stop = () => {
        count += 1;
        if (count === 1)
            (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .cancel */ .ZT)();
        else if (count === 2)
            (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .killAll */ .E7)();
        else
            process.exit(_cancellation_js__WEBPACK_IMPORTED_MODULE_0__/* .cancelledStatus */ .Q0);
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
}


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readSmallFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);


/**
 * Reads a whole text file. Nothing that stands in its place makes us wait or fills memory: no FIFO, no device, nothing longer
 * than `limitBytes`, whatever size it says it has.
 */
async function readSmallFile(path, { limitBytes, followsLinks = false }) {
    let file = null;
    try {
        // Without O_NONBLOCK, opening a FIFO waits for somebody to write to it.
        const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (followsLinks ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
        const stats = await file.stat();
        if (stats.isDirectory())
            return refused("it is a directory");
        if (!stats.isFile())
            return refused("it is no regular file");
        const bytes = stats.size > limitBytes ? null : await readUpTo(file, limitBytes);
        return bytes === null ? refused(`it has more than ${limitBytes} bytes`) : textOf(bytes);
    }
    catch (error) {
        return failure(error, followsLinks);
    }
    finally {
        await file?.close();
    }
}
function refused(because) {
    return { kind: "refused", because };
}
/** Null when there is more: a file can grow while it is read, and those of /proc say that they have no bytes. */
async function readUpTo(file, limitBytes) {
    const chunks = [];
    let bytes = 0;
    for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, limitBytes + 1 - bytes)));
        if (bytesRead === 0)
            return Buffer.concat(chunks);
        chunks.push(buffer.subarray(0, bytesRead));
        bytes += bytesRead;
        if (bytes > limitBytes)
            return null;
    }
}
const chunkBytes = 65_536;
function textOf(bytes) {
    const [first, second] = bytes;
    const hasMark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
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


/***/ }),

/***/ 3750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ assertSupported)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7493);

/** Throws a UserError on Windows, where nothing of this was ever tried: it has neither process groups nor the flags that keep a link from being followed. */
function assertSupported(platform) {
    if (platform === "win32")
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)("system-not-supported", { system: "Windows" });
}


/***/ }),

/***/ 864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ai: () => (/* binding */ inTemporaryDirectory)
/* harmony export */ });
/* unused harmony exports temporaryDirectory, removeDirectory */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7493);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2282);





/** Runs `work` with a fresh directory, and removes that when the work is done and no process writes to it any more. */
async function inTemporaryDirectory(prefix, work) {
    const directory = await temporaryDirectory((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), prefix);
    try {
        return await work(directory);
    }
    finally {
        await removeDirectory(directory);
    }
}
/** A fresh directory in `parent`; throws a UserError that names the parent. */
async function temporaryDirectory(parent, prefix) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, prefix));
    }
    catch (error) {
        const [reason = ""] = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .clauseOf */ .pQ)(error).split(",");
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)("temporary-directory-unusable", { path: parent, reason }, { cause: error });
    }
}
/** Waits for the processes of this run first: of tasks side by side, one can fail while another still writes. */
async function removeDirectory(directory) {
    await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .allExited */ .Zk)();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
}


/***/ }),

/***/ 3219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openTerminal)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _build_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8768);


/** The process is an argument, so that a test can hand in its own. */
function openTerminal({ stdout, stderr, env }) {
    // `image-size-budget demo | head` closes the pipe early: that is no failure.
    for (const stream of [stdout, stderr])
        stream.on("error", ignoreClosedPipe);
    const mayColour = (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
    const styled = mayColour && stderr.isTTY;
    const progress = (line) => void stderr.write(`${styled ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("dim", (0,_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(line)) : (0,_build_log_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(line)}\n`);
    return {
        hasColours: mayColour && stdout.isTTY,
        print: (text) => void stdout.write(text.endsWith("\n") ? text : `${text}\n`),
        progress,
        async group(title, work) {
            const startedAt = performance.now();
            stderr.write(`${styled ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("bold", title) : title}\n`);
            const result = await work((line) => progress(`  ${line}`));
            progress(`  done in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
            return result;
        },
    };
}
function ignoreClosedPipe(error) {
    if (!("code" in error) || error.code !== "EPIPE")
        throw error;
}


/***/ }),

/***/ 1185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findBaseline),
  t: () => (/* binding */ slugOf)
});

// EXTERNAL MODULE: ./build/baseline/history.js
var baseline_history = __webpack_require__(2394);
;// CONCATENATED MODULE: ./build/baseline/lineage.js

const maxCommits = 1000;
/** The part of the commit graph that has been loaded so far. */
class Lineage {
    #graph;
    #parents = new Map();
    /** A walk ended at the limit, not at the first commit. */
    isCut = false;
    constructor(graph) {
        this.#graph = graph;
    }
    /** `start`, its parents, their parents; loads pages only as far as the walk is followed. */
    async *breadthFirst(start) {
        const pages = this.#graph.ancestors(start)[Symbol.asyncIterator]();
        const limit = this.#parents.size + maxCommits;
        const queue = [start];
        const seen = new Set(queue);
        for (const sha of queue) {
            yield sha;
            for (const parent of await this.#parentsOf(sha, pages, limit)) {
                if (!seen.has(parent))
                    queue.push(parent);
                seen.add(parent);
            }
        }
    }
    async #parentsOf(sha, pages, limit) {
        while (!this.#parents.has(sha)) {
            this.isCut ||= this.#parents.size >= limit;
            if (this.#parents.size >= limit)
                return [];
            const page = await pages.next();
            if (page.done === true)
                return [];
            for (const commit of page.value)
                this.#parents.set(commit.sha, commit.parents);
        }
        return this.#parents.get(sha) ?? [];
    }
    /** Commits that `later` holds and `earlier` does not, as far as they are loaded; what `git rev-list --count` says. */
    countBetween(later, earlier) {
        if (later === earlier)
            return 0;
        const known = this.#reachable(earlier);
        return [...this.#reachable(later)].filter((sha) => !known.has(sha) && this.#parents.has(sha)).length;
    }
    #reachable(from) {
        const reached = new Set([from]);
        for (const sha of reached)
            for (const parent of this.#parents.get(sha) ?? [])
                reached.add(parent);
        return reached;
    }
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/baseline/documents.js + 1 modules
var documents = __webpack_require__(3569);
;// CONCATENATED MODULE: ./build/baseline/baseline.js




/** `api` stays `api`; other characters than `a-z 0-9 . _ -` become `-`, and a digest keeps two names apart. */
function slugOf(name, digest) {
    const slug = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9._-]+/g, "-")
        .replaceAll(/^[-.]+|[-.]+$/g, "")
        .slice(0, 80);
    return slug === name ? slug : [slug, digest(name).slice(0, 8)].filter((part) => part !== "").join("-");
}
const maxReads = 10;
/** The baseline of `commit`, else of its nearest ancestor that has a readable one; never of a commit that is no ancestor. */
async function findBaseline(search) {
    const notes = [];
    try {
        return await find(search, notes);
    }
    catch (error) {
        if (error instanceof ports/* LookupError */.F)
            return { kind: "unknown", because: error.message, notes };
        throw error;
    }
}
async function find(search, notes) {
    const lineage = new Lineage(search.graph);
    const refused = new Set();
    const reading = { search, lineage, refused, notes };
    const attempt = async (listing) => {
        notes.splice(0, notes.length - refused.size, ...listing.notes);
        return await readNearest(listing, reading);
    };
    let listing = await search.store.list(search.name, search.commit);
    let found = await attempt(listing);
    if (found === null && listing.isPartial === true) {
        listing = await search.store.list(search.name, null);
        found = await attempt(listing);
    }
    if (found !== null)
        return await withWholeHistory(found, listing, reading);
    const { candidates, notes: leftOut } = listing;
    const isCut = listing.isCut === true || lineage.isCut || refused.size === maxReads;
    const tally = { reads: refused.size, stored: candidates.length, lineage };
    const because = candidates.length === 0 ? nothingStored(search.name, leftOut) : nothingUsable(search, tally);
    return { kind: "absent", because, notes, ...(isCut ? { isCut } : {}) };
}
/** Of a partial list only the wanted commit's: nearer ones than the others in it may not be listed. */
async function readNearest({ candidates, isPartial }, reading) {
    const { search, lineage, refused, notes } = reading;
    const open = candidates.filter(({ id, commit }) => !refused.has(id) && (isPartial !== true || commit === search.commit));
    for await (const candidate of nearestFirst(open, search, lineage)) {
        if (refused.size === maxReads)
            return null;
        const document = await readOrRefuse(candidate, reading);
        if (document === null)
            continue;
        const behind = lineage.countBetween(search.commit, candidate.commit);
        return { id: candidate.id, baseline: { kind: "found", document, behind, how: "stored", notes } };
    }
    return null;
}
async function readOrRefuse(candidate, { search, refused, notes }) {
    const read = await search.store.read(search.name, candidate);
    if (read.kind === "document")
        return read.document;
    refused.add(candidate.id);
    notes.push(`stored baseline ${candidate.id} of commit ${baseline_short(candidate.commit)} was refused: ${read.because}`);
    return null;
}
/** Baselines recorded one after the other while nothing could be looked up; more are joined by later runs. */
const longestChain = 20;
/**
 * A baseline that was recorded while nothing could be looked up has no history, or a part of it: the rest is in older ones. What
 * cannot be looked up now either is left to the next run.
 */
async function withWholeHistory({ id, baseline }, listing, reading) {
    if (baseline.document.historyPending !== true)
        return baseline;
    const chain = [baseline.document];
    try {
        const { search } = reading;
        const whole = listing.isPartial === true ? await search.store.list(search.name, null) : listing;
        const earlier = whole.candidates.filter((candidate) => candidate.id !== id && !reading.refused.has(candidate.id));
        const isAll = await readChain(chain, earlier, reading);
        const { historyPending, ...document } = (0,baseline_history/* joined */.o)(chain);
        const isPending = historyPending === true && !(isAll && whole.isCut !== true);
        return { ...baseline, document: isPending ? { ...document, historyPending } : document };
    }
    catch (error) {
        if (!(error instanceof ports/* LookupError */.F))
            throw error;
        const { commit } = baseline.document;
        reading.notes.push(`the history before commit ${baseline_short(commit)} could not be looked up: ${error.message}`);
        return { ...baseline, document: (0,baseline_history/* joined */.o)(chain) };
    }
}
/** Reads on to the nearest document with a whole history; whether there is nothing older that would have to be read. */
async function readChain(chain, candidates, reading) {
    const { lineage } = reading;
    const from = { ...reading.search, commit: chain[0].commit, fallback: null };
    for await (const candidate of nearestFirst(candidates, from, lineage)) {
        if (chain.some((document) => isInHistory(candidate, document)))
            continue;
        if (chain.length === longestChain)
            return false;
        const document = await readOrRefuse(candidate, reading);
        if (document === null)
            continue;
        chain.push(document);
        if (document.historyPending !== true)
            return true;
    }
    return !lineage.isCut;
}
const uploadMs = 60 * 60_000;
/** A document is stored soon after the moment that it bears. */
function isInHistory({ commit, recordedAt }, { history }) {
    const isSoonAfter = (moment) => Math.abs(Date.parse(recordedAt) - Date.parse(moment)) < uploadMs;
    return history.some((entry) => entry.commit === commit && isSoonAfter(entry.recordedAt));
}
function nothingStored(name, leftOut) {
    if (leftOut.length === 0)
        return `no baseline of "${name}" has been recorded yet`;
    return `no stored baseline of "${name}" can be used: ${leftOut.join("; ")}`;
}
function nothingUsable(search, at) {
    if (at.reads === 1)
        return `the nearest stored baseline of "${search.name}" was refused`;
    if (at.reads > 1)
        return `the ${at.reads} nearest stored baselines of "${search.name}" were refused`;
    const searched = at.lineage.isCut ? `the ${maxCommits} commits before it` : "its ancestors";
    return `no stored baseline of "${search.name}" (there are ${at.stored}) is of commit ${baseline_short(search.commit)} or of ${searched}`;
}
/** Candidates by parent steps from the wanted commit, first parents first; of one commit the newest first. */
async function* nearestFirst(candidates, search, lineage) {
    const newestFirst = candidates.toSorted((a, b) => Date.parse(b.recordedAt) - Date.parse(a.recordedAt));
    const waiting = Map.groupBy(newestFirst, ({ commit }) => commit);
    const stored = waiting.size;
    for (const ask of [async () => search.commit, search.fallback ?? null]) {
        const start = ask === null || waiting.size < stored ? null : await ask();
        if (start === null)
            return;
        for await (const sha of lineage.breadthFirst(start)) {
            yield* waiting.get(sha) ?? [];
            waiting.delete(sha);
            if (waiting.size === 0)
                return;
        }
        // A walk that came to its end has seen every ancestor, and the place to search next is one.
        if (!lineage.isCut)
            return;
    }
}
function baseline_short(sha) {
    return sha.slice(0, 7);
}


/***/ }),

/***/ 3569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pL: () => (/* binding */ BaselineDocument),
  ig: () => (/* binding */ RecordedSize),
  fF: () => (/* binding */ recordedSizeOf),
  gN: () => (/* binding */ sizesOf)
});

// UNUSED EXPORTS: MeasurementDocument

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./build/context/built-context.js

const byteCount = schemas/* int */.Whr().min(0);
const bytes = schemas/* strictObject */.rej({ compressedBytes: byteCount, uncompressedBytes: byteCount });
const path = schemas/* string */.YjP().min(1).max(4096);
/** Something about the head's tree that could not be known, so that the base's tree may differ from it. */
const ContextRemark = schemas/* discriminatedUnion */.gMt("kind", [
    /** Only the base has files for that filter (LFS, encryption): it has them as they are stored. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("filter-unknown"), filter: path }),
    /** Only the base has submodules: that one stayed empty. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("submodule-unknown"), path }),
]);
/** What the tree of a base that was built beside the head had besides the files of its commit, and what follows from it. */
const BuiltContext = schemas/* strictObject */.rej({
    /** Paths that git does not know and both trees have, and what they come to in the head's image, on its largest platform. */
    unknown: schemas/* array */.YOg(schemas/* strictObject */.rej({ path, isGit: schemas/* boolean */.zMY(), compressedBytes: byteCount })).max(1000),
    /** What of such paths is left out of the sizes that are compared; of each platform that has any. */
    uncounted: schemas/* array */.YOg(schemas/* strictObject */.rej({ platform: schemas/* string */.YjP().max(256), head: bytes, baseline: bytes })).max(100),
    remarks: schemas/* array */.YOg(ContextRemark).max(1000),
});

// EXTERNAL MODULE: ./build/baseline/recorded-rules.js
var recorded_rules = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/baseline/listings.js + 5 modules
var listings = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/image/oci/schema.js
var schema = __webpack_require__(6697);
// EXTERNAL MODULE: ./build/measure/measurement.js + 1 modules
var measurement = __webpack_require__(5719);
;// CONCATENATED MODULE: ./build/baseline/documents.js






const commitSha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const timestamp = iso/* datetime */.w$();
const imageName = schemas/* string */.YjP().min(1).max(256);
/** Compressed bytes that the recording before did not have: what pushing it cost. */
const newBytes = schemas/* int */.Whr().min(0);
/** The part of `newBytes` in layers whose content was there before: rebuilt, and pushed again. */
const againBytes = schemas/* int */.Whr().min(0);
/** Why the growth was accepted, as the description of the pull request that brought the commit has it. */
const justification = schemas/* string */.YjP().min(1).max(500);
/** One earlier size on the base branch. What is optional was not known, or not yet recorded, at the time. */
const RecordedSize = schemas/* strictObject */.rej({
    commit: commitSha,
    recordedAt: timestamp,
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        platform: schemas/* string */.YjP().max(256),
        sizeBytes: schemas/* int */.Whr().min(0),
        newBytes: newBytes.optional(),
        againBytes: againBytes.optional(),
    }))
        .max(100),
    justification: justification.optional(),
});
/** https://github.com/moby/buildkit/blob/master/frontend/dockerfile/instructions/parse.go, or the number of a stage. */
const targetPattern = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,127})?$/;
/** A stranger may have written a document: its names leave no room for prose, and its sizes are those of its own layers. */
const SoundMeasurement = measurement/* Measurement */.Dc.superRefine(({ platforms, target }, context) => {
    const refuse = (...path) => context.addIssue({ code: "custom", path, message: "is not sound" });
    if (!targetPattern.test(target))
        refuse("target");
    for (const [at, platform] of platforms.entries()) {
        if (!schema/* platformPattern */.WC.test(platform.platform))
            refuse("platforms", at, "platform");
        if (!addsUp(platform))
            refuse("platforms", at, "sizeBytes");
    }
});
function addsUp({ configBytes, sizeBytes, layers }) {
    const blobs = new Map(layers.map(({ digest, compressedBytes }) => [digest, compressedBytes]));
    const isOneSizeEach = layers.every(({ digest, compressedBytes }) => blobs.get(digest) === compressedBytes);
    return isOneSizeEach && [...blobs.values()].reduce((all, bytes) => all + bytes, configBytes) === sizeBytes;
}
/** What a run on the base branch stores. Strict: a document with anything else in it is refused. */
const BaselineDocument = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("image-size-baseline"),
    version: schemas/* literal */.euz(1),
    name: imageName,
    commit: commitSha,
    recordedAt: timestamp,
    measurement: SoundMeasurement,
    listings: listings/* StoredListings */.PE.optional(),
    /** Of each platform, the compressed bytes that the baseline before did not have. */
    newBytes: schemas/* array */.YOg(schemas/* strictObject */.rej({ platform: schemas/* string */.YjP().max(256), newBytes, againBytes: againBytes.optional() }))
        .max(100)
        .optional(),
    justification: justification.optional(),
    /** Only of a base that was built beside the head: what its tree had besides its commit. */
    context: BuiltContext.optional(),
    /** What was in force when this was recorded; left out where nothing was judged by it, and by earlier versions. */
    rules: recorded_rules/* RecordedRules */.Qv.optional(),
    /** Earlier sizes, oldest first, without this one. */
    history: schemas/* array */.YOg(RecordedSize).max(500),
    /** Not all of the history could be looked up when this was recorded: what came before it is in older baselines. */
    historyPending: schemas/* literal */.euz(true).optional(),
});
/** What a pull-request run stores so that saving the description costs no build. Bound to what it was measured from. */
const MeasurementDocument = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz("image-size-measurement"),
    version: schemas/* literal */.euz(1),
    name: imageName,
    headSha: commitSha,
    baseSha: commitSha.nullable(),
    /** Digest of everything that decides what is built: build inputs, platform, kind of event. */
    inputsDigest: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    recordedAt: timestamp,
    measurement: SoundMeasurement,
    listings: listings/* StoredListings */.PE.optional(),
    /** The base commit's measurement when this run had to build it. */
    builtBaseline: BaselineDocument.nullable(),
});
/** A stored baseline as a later one remembers it. */
function recordedSizeOf(document) {
    const { commit, recordedAt, measurement, justification: reason } = document;
    const costs = new Map(document.newBytes?.map((one) => [one.platform, one]));
    const platforms = sizesOf(measurement).map((size) => Object.assign(size, costs.get(size.platform)));
    return { commit, recordedAt, platforms, ...(reason === undefined ? {} : { justification: reason }) };
}
/** The sizes of an image, platform by platform. */
function sizesOf({ platforms }) {
    return platforms.map(({ platform, sizeBytes }) => ({ platform, sizeBytes }));
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ succeeding),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3569);

const longestHistory = 250;
/**
 * `fresh` as the successor of `previous`. A baseline that could not be looked up may have a history: the document says so, and
 * the next run that can look it up joins the two.
 */
function succeeding(fresh, previous) {
    switch (previous.kind) {
        case "found":
            return after(fresh, previous.document);
        case "absent":
            return previous.isCut === true ? { ...fresh, historyPending: true } : fresh;
        case "unknown":
            return { ...fresh, historyPending: true };
    }
}
/** What the newest of these documents, the first one, would say if each had been recorded as the successor of the next. */
function joined([newest, ...older]) {
    const [oldest, ...later] = [newest, ...older].toReversed();
    return later.reduce((earlier, document) => withOwnHistory(after(document, earlier), document), oldest ?? newest);
}
/** A document that was recorded again has the same sizes: it takes the first one's place, and what was known of that is still true. */
function after(fresh, previous) {
    const { history, newBytes, justification, historyPending, ...last } = previous;
    const { historyPending: _, ...document } = fresh;
    const pending = historyPending === undefined ? {} : { historyPending };
    const known = { ...(newBytes === undefined ? {} : { newBytes }), ...(justification === undefined ? {} : { justification }) };
    if (isRepeat(document, last))
        return { ...document, ...known, ...pending, history };
    return { ...document, ...pending, history: [...history, (0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedSizeOf */ .fF)(previous)].slice(-longestHistory) };
}
/** Keeps what an earlier attempt to join the histories has found already. */
function withOwnHistory(document, { history }) {
    const all = [...document.history];
    for (const entry of history)
        if (!all.some((one) => isSameRecording(one, entry)))
            all.push(entry);
    return { ...document, history: all.slice(-longestHistory) };
}
function isSameRecording(one, other) {
    return one.commit === other.commit && (one.recordedAt === other.recordedAt || sizesIn(one) === sizesIn(other));
}
function sizesIn({ platforms }) {
    return JSON.stringify(platforms.map(({ platform, sizeBytes }) => [platform, sizeBytes]));
}
function isRepeat(one, other) {
    return one.commit === other.commit && JSON.stringify((0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .sizesOf */ .gN)(one.measurement)) === JSON.stringify((0,_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .sizesOf */ .gN)(other.measurement));
}


/***/ }),

/***/ 8937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PE: () => (/* binding */ StoredListings),
  Yx: () => (/* binding */ knownFrom),
  Sy: () => (/* binding */ readListings),
  LT: () => (/* binding */ readMeasured),
  ZN: () => (/* binding */ storeListings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/image/listing/byte-order.js
var byte_order = __webpack_require__(250);
// EXTERNAL MODULE: ./build/image/listing/display-path.js
var display_path = __webpack_require__(119);
// EXTERNAL MODULE: ./build/image/listing/listing.js
var listing_listing = __webpack_require__(2461);
// EXTERNAL MODULE: ./build/image/listing/listing-builder.js + 3 modules
var listing_builder = __webpack_require__(342);
;// CONCATENATED MODULE: ./build/image/listing/cut-listing.js




/**
 * A listing of directories only, each with the bytes of all that lies directly in it; what lies deeper than `depth`
 * components counts for the directory at that depth. Whiteouts stay as far as they are not deeper.
 */
function cutToDirectories(listing, depth) {
    const builder = new listing_builder/* ListingBuilder */.W();
    addDirectories(builder, listing, depth);
    addMarks(builder, listing, depth);
    // Nothing can be told of files any more.
    return { ...builder.finish(), isCut: true };
}
const plainDirectory = { link: null, kind: listing_listing/* kindCode */.CZ.directory, mode: 0o755, uid: 0, gid: 0, xattrs: 0 };
/** Every directory that something lies in, whether the layer lists the directory itself or not. */
function addDirectories(builder, listing, depth) {
    const open = new OpenDirectories(builder);
    const cursor = new listing_listing/* PathCursor */.s$(listing);
    while (cursor.next()) {
        const { row, path, pathBytes } = cursor;
        const code = (listing.kinds[row] ?? 0) & listing_listing/* kindMask */.f;
        if (code === listing_listing/* kindCode */.CZ.absent)
            continue;
        const end = code === listing_listing/* kindCode */.CZ.directory ? pathBytes : Math.max(0, path.lastIndexOf(display_path/* separator */.m, pathBytes - 1));
        const directory = open.rowOf({ bytes: path, start: 0, end: endOfDepth(path, Math.min(end, pathBytes), depth) });
        builder.addBytes(directory, listing.sizes[row] ?? 0, listing.compressedSizes[row] ?? 0);
    }
}
/** The directories around the path that was asked for last: paths come sorted, so that none is needed again once it is left. */
class OpenDirectories {
    #builder;
    #rows = [];
    #path = Buffer.alloc(256);
    constructor(builder) {
        this.#builder = builder;
    }
    rowOf(path) {
        while (!this.#isAround(path, this.#rows.at(-1)?.pathBytes ?? 0))
            this.#rows.pop();
        const around = this.#rows.at(-1);
        if (around?.pathBytes === path.end)
            return around.row;
        if (this.#path.length < path.end)
            this.#path = Buffer.concat([this.#path, Buffer.alloc(path.end)]);
        this.#path.set(path.bytes.subarray(0, path.end));
        const row = this.#builder.add({ ...plainDirectory, path, sizeBytes: 0 });
        this.#rows.push({ row, pathBytes: path.end });
        return row;
    }
    #isAround({ bytes, end }, pathBytes) {
        if (pathBytes > end || (pathBytes > 0 && pathBytes < end && bytes[pathBytes] !== display_path/* separator */.m))
            return false;
        return (0,byte_order/* sharedStart */.O)({ bytes, start: 0, end: pathBytes }, { bytes: this.#path, start: 0, end: pathBytes }) === pathBytes;
    }
}
function addMarks(builder, listing, depth) {
    const cursor = new listing_listing/* PathCursor */.s$(listing);
    while (cursor.next()) {
        const { row, path, pathBytes } = cursor;
        const marks = (listing.kinds[row] ?? 0) & ~listing_listing/* kindMask */.f;
        if (marks === 0 || endOfDepth(path, pathBytes, depth) < pathBytes)
            continue;
        builder.add({
            ...plainDirectory,
            kind: listing_listing/* kindCode */.CZ.absent | marks,
            path: { bytes: path, start: 0, end: pathBytes },
            sizeBytes: 0,
        });
    }
}
/** Where the first `depth` components of a path end. */
function endOfDepth(path, pathBytes, depth) {
    let components = 0;
    for (let at = 0; at < pathBytes; at += 1) {
        if (path[at] === 0)
            components += 1;
        if (components === depth)
            return at;
    }
    return pathBytes;
}

;// CONCATENATED MODULE: ./build/image/listing/size-columns.js
/** Sizes in parts, because the low bits of a file's size are noise and the high ones are much like its neighbours'. */
const parts = [
    { unit: 1, count: 128 },
    { unit: 128, count: 128 },
    { unit: 128 * 128, count: Number.MAX_SAFE_INTEGER },
];
/** Writes the sizes of some rows; shares of the compressed layer as differences from what the rows before let expect. */
function writeSizes(writer, rows, { sizes, compressedSizes }) {
    for (const { unit, count } of parts)
        for (const row of rows)
            writer.add(Math.floor((sizes[row] ?? 0) / unit) % count);
    const share = new ExpectedShare();
    for (const row of rows) {
        const [bytes, compressedBytes] = [sizes[row] ?? 0, compressedSizes[row] ?? 0];
        const difference = compressedBytes - share.of(bytes);
        writer.add(difference < 0 ? -2 * difference - 1 : 2 * difference);
        share.learn(bytes, compressedBytes);
    }
}
/** Throws a RangeError at numbers that are no sizes. */
function readSizes(reader, rows, { sizes, compressedSizes }) {
    for (const { unit, count } of parts)
        for (const row of rows)
            sizes[row] = (sizes[row] ?? 0) + unit * reader.varint(Math.min(count - 1, Number.MAX_SAFE_INTEGER));
    const share = new ExpectedShare();
    for (const row of rows) {
        const bytes = sizes[row] ?? 0;
        const coded = reader.varint(Number.MAX_SAFE_INTEGER);
        const compressedBytes = share.of(bytes) + (coded % 2 === 0 ? coded / 2 : -(coded + 1) / 2);
        if (!Number.isSafeInteger(bytes) || !Number.isSafeInteger(compressedBytes) || compressedBytes < 0)
            throw new RangeError("it has a size that cannot be");
        compressedSizes[row] = compressedBytes;
        share.learn(bytes, compressedBytes);
    }
}
/** Small files that lie side by side were given the same compression ratio, because their borders are interpolated. */
class ExpectedShare {
    #bytes = 1;
    #compressedBytes = 1;
    of(bytes) {
        return Math.min(bytes, Math.round((bytes * this.#compressedBytes) / this.#bytes));
    }
    learn(bytes, compressedBytes) {
        if (bytes === 0)
            return;
        const isAsExpected = Math.abs(this.of(bytes) - compressedBytes) <= 1;
        this.#bytes = isAsExpected ? this.#bytes + bytes : bytes;
        this.#compressedBytes = isAsExpected ? this.#compressedBytes + compressedBytes : compressedBytes;
    }
}

;// CONCATENATED MODULE: ./build/image/listing/listing-checks.js

/** Reads front-coded paths; throws a RangeError unless they are sorted, distinct and of reasonable length. */
function readPaths(reader, count) {
    const sharedBytes = new Uint16Array(count);
    const suffixEnds = new Uint32Array(count);
    for (let row = 0; row < count; row += 1)
        sharedBytes[row] = reader.varint(listing_listing/* maxPathBytes */.LD);
    let end = 0;
    for (let row = 0; row < count; row += 1)
        suffixEnds[row] = end += reader.varint(listing_listing/* maxPathBytes */.LD);
    const paths = { sharedBytes, suffixEnds, suffixes: Buffer.from(reader.bytes(end)) };
    checkOrder(paths);
    return paths;
}
function checkOrder({ sharedBytes, suffixEnds, suffixes }) {
    const path = Buffer.alloc(listing_listing/* maxPathBytes */.LD);
    let pathBytes = 0;
    let allBytes = 0;
    let start = 0;
    for (const [row, shared] of sharedBytes.entries()) {
        const end = suffixEnds[row] ?? 0;
        const isLater = shared === pathBytes ? row === 0 || end > start : (suffixes[start] ?? 0) > (path[shared] ?? 0) && end > start;
        if (shared > pathBytes || !isLater)
            throw new RangeError("its paths are not in order");
        if (shared + end - start > listing_listing/* maxPathBytes */.LD)
            throw new RangeError("it has a path that is too long");
        suffixes.copy(path, shared, start, end);
        pathBytes = shared + end - start;
        allBytes += pathBytes;
        start = end;
    }
    if (allBytes > listing_listing/* maxAllPathBytes */.cM)
        throw new RangeError("its paths are too long");
}
/** Throws a RangeError at a kind or a mark that does not exist. */
function readKinds(reader, count) {
    const kinds = Uint8Array.from(reader.bytes(count));
    for (const kind of kinds) {
        const marks = kind & ~listing_listing/* kindMask */.f;
        const isKnown = (kind & listing_listing/* kindMask */.f) < listing_listing/* kinds */.EZ.length && (marks & ~(listing_listing/* whiteoutMark */.fM | listing_listing/* opaqueMark */.tN)) === 0;
        if (!isKnown || kind === listing_listing/* kindCode */.CZ.absent)
            throw new RangeError("it has an unknown kind of file");
    }
    return kinds;
}
/** Throws a RangeError unless every hard link leads to a file. */
function checkTargets({ kinds, targets }) {
    for (const target of targets)
        if (target >= 0 && ((kinds[target] ?? 0) & listing_listing/* kindMask */.f) !== listing_listing/* kindCode */.CZ.file)
            throw new RangeError("it has a hard link to no file");
}
/** Throws a RangeError at facts of what is no file, or of more bytes than a file has. */
function checkFacts({ binaries, nodePackages, recommended }, { kinds, sizes, compressedSizes }) {
    const rows = [...[...binaries, ...nodePackages].map(({ row }) => row), ...recommended.flatMap((one) => one.rows)];
    for (const row of rows)
        if (((kinds[row] ?? 0) & listing_listing/* kindMask */.f) !== listing_listing/* kindCode */.CZ.file)
            throw new RangeError("it tells something of what is no file");
    for (const { row, strippableBytes, strippableCompressedBytes } of binaries)
        if (strippableBytes > (sizes[row] ?? 0) || strippableCompressedBytes > (compressedSizes[row] ?? 0))
            throw new RangeError("more could be taken out of a file than it holds");
}

// EXTERNAL MODULE: ./build/image/listing/layer-facts.js
var layer_facts = __webpack_require__(9726);
;// CONCATENATED MODULE: ./build/image/listing/varints.js
/** Whole numbers from 0 to 2^53 - 1, seven bits a byte, the lowest first. */
class VarintWriter {
    #bytes = new Uint8Array(1024);
    #used = 0;
    add(value) {
        if (this.#bytes.length - this.#used < 8)
            this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(2 * this.#bytes.length));
        let rest = value;
        for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
            this.#bytes[this.#used++] = (rest % 0x80) + 0x80;
        this.#bytes[this.#used++] = rest;
    }
    finish() {
        return this.#bytes.subarray(0, this.#used);
    }
}
/** Reads what others may have written: throws a RangeError when the bytes end too early or a number is too large. */
class ByteReader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    get isAtEnd() {
        return this.#at === this.#bytes.length;
    }
    /** A whole number from 0 to `most`. */
    varint(most) {
        let value = 0;
        for (let scale = 1;; scale *= 0x80) {
            const byte = this.#bytes[this.#at++];
            if (byte === undefined)
                throw new RangeError("it ends too early");
            value += (byte & 0x7f) * scale;
            if (value > most)
                throw new RangeError(`a number in it is larger than ${most}`);
            if (byte < 0x80)
                return value;
            if (scale > 2 ** 45)
                throw new RangeError("a number in it does not end");
        }
    }
    bytes(count) {
        if (this.#bytes.length - this.#at < count)
            throw new RangeError("it ends too early");
        this.#at += count;
        return this.#bytes.subarray(this.#at - count, this.#at);
    }
}

;// CONCATENATED MODULE: ./build/image/listing/listing-codec.js







/** Listings of other versions are not read: 3 tells what was seen inside of files, 2 hashes contents as no other does. */
const version = 3;
/** A longer text is not read, and a listing that would become one is cut first. */
const maxListingChars = 6_000_000;
/** What a text may unpack to; a million rows of usual paths need half of it. */
const maxRawBytes = 128 * 1024 * 1024;
/** More would take too much time and memory to store. */
const maxStoredRows = 400_000;
/** How deep directories may lie when a listing is cut, and cut again when it is still too large; null: not cut at all. */
const depths = [null, Number.POSITIVE_INFINITY, 4, 0];
const level = { params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 17 } };
/**
 * A listing as base64 text, to be kept in JSON: about 5 bytes a file and 8 more for its content's hash, before base64. A
 * listing of more than `maxStoredRows`, or of more than `maxListingChars` as text, is cut to its directories.
 */
function encodeListing(listing) {
    for (const depth of depths) {
        const kept = depth === null ? listing : cutToDirectories(listing, depth);
        const text = kept.count > maxStoredRows ? null : encodeWhole(kept);
        if (text !== null && text.length <= maxListingChars)
            return text;
    }
    throw new Error("a listing of nothing but its root cannot be too large");
}
/** Throws a RangeError, or what zlib throws, when the text is no listing that `encodeListing` could have written. */
function decodeListing(text) {
    if (text.length > maxListingChars)
        throw new RangeError(`it is longer than ${maxListingChars} characters`);
    const reader = new ByteReader((0,external_node_zlib_.zstdDecompressSync)(Buffer.from(text, "base64"), { maxOutputLength: maxRawBytes }));
    if (reader.varint(255) !== version)
        throw new RangeError("it is of another version");
    const isCut = reader.varint(1) === 1;
    const count = reader.varint(listing_listing/* maxEntries */.bI);
    const paths = readPaths(reader, count);
    const kinds = readKinds(reader, count);
    const numbers = readNumbers(reader, { count, isCut, kinds });
    const facts = (0,layer_facts/* readFacts */.MH)(reader.bytes(reader.varint(layer_facts/* maxFactsBytes */.J1)));
    checkFacts(facts, { kinds, ...numbers });
    if (!reader.isAtEnd)
        throw new RangeError("it goes on behind its end");
    return { count, isCut, ...paths, kinds, ...numbers, facts };
}
function encodeWhole(listing) {
    const raw = Buffer.concat([
        ...pathColumns(listing),
        listing.kinds,
        ...numberColumns(listing),
        hashColumn(listing),
        ...factsOf(listing),
    ]);
    return (0,external_node_zlib_.zstdCompressSync)(raw, { ...level, pledgedSrcSize: raw.length }).toString("base64");
}
/** Column by column, because like compresses best beside like. */
function pathColumns({ isCut, count, sharedBytes, suffixEnds, suffixes }) {
    const writer = new VarintWriter();
    for (const value of [version, isCut ? 1 : 0, count])
        writer.add(value);
    for (const shared of sharedBytes)
        writer.add(shared);
    let start = 0;
    for (const end of suffixEnds) {
        writer.add(end - start);
        start = end;
    }
    return [writer.finish(), suffixes];
}
function numberColumns(listing) {
    const { kinds, modes, uids, gids, xattrs, targets } = listing;
    const writer = new VarintWriter();
    for (const column of [modes, uids, gids, xattrs])
        for (const value of column)
            writer.add(value);
    writeSizes(writer, rowsWithBytes(listing), listing);
    for (let row = 0; row < kinds.length; row += 1)
        if (isHardLink(listing, row))
            writer.add((targets[row] ?? -1) + 1);
    return [writer.finish()];
}
function hashColumn(listing) {
    const column = Buffer.alloc(8 * listing.count);
    let at = 0;
    for (let row = 0; row < listing.count; row += 1) {
        if (!hasHash(listing, row))
            continue;
        at = column.writeUInt32LE(listing.hashes[2 * row] ?? 0, at);
        at = column.writeUInt32LE(listing.hashes[2 * row + 1] ?? 0, at);
    }
    return column.subarray(0, at);
}
function factsOf({ facts }) {
    const text = (0,layer_facts/* writeFacts */.Rz)(facts);
    const writer = new VarintWriter();
    writer.add(text.length);
    return [writer.finish(), text];
}
/** Files and, where a listing is cut, the directories that stand for them. */
function rowsWithBytes({ kinds, isCut }) {
    const withBytes = isCut ? listing_listing/* kindCode */.CZ.directory : listing_listing/* kindCode */.CZ.file;
    const rows = new Uint32Array(kinds.length);
    let count = 0;
    for (let row = 0; row < kinds.length; row += 1)
        if (((kinds[row] ?? 0) & listing_listing/* kindMask */.f) === withBytes)
            rows[count++] = row;
    return rows.subarray(0, count);
}
function isHardLink({ kinds }, row) {
    return ((kinds[row] ?? 0) & listing_listing/* kindMask */.f) === listing_listing/* kindCode */.CZ.hardLink;
}
function hasHash({ kinds, sizes }, row) {
    const code = (kinds[row] ?? 0) & listing_listing/* kindMask */.f;
    if (code === listing_listing/* kindCode */.CZ.file)
        return (sizes[row] ?? 0) > 0;
    return code === listing_listing/* kindCode */.CZ.symbolicLink || code === listing_listing/* kindCode */.CZ.characterDevice || code === listing_listing/* kindCode */.CZ.blockDevice;
}
/** Throws a RangeError at numbers that no layer can have. */
function readNumbers(reader, { count, isCut, kinds }) {
    const column = (target, most, isIn = always) => {
        for (let row = 0; row < count; row += 1)
            if (isIn(row))
                target[row] = reader.varint(most);
        return target;
    };
    const modes = column(new Uint16Array(count), 0o7777);
    const uids = column(new Uint32Array(count), maxUint32);
    const gids = column(new Uint32Array(count), maxUint32);
    const xattrs = column(new Uint32Array(count), maxUint32);
    const sizes = new Float64Array(count);
    const compressedSizes = new Float64Array(count);
    readSizes(reader, rowsWithBytes({ kinds, isCut }), { sizes, compressedSizes });
    const targets = column(new Int32Array(count), count, (row) => isHardLink({ kinds }, row)).map((target) => target - 1);
    checkTargets({ kinds, targets });
    return { modes, uids, gids, xattrs, sizes, compressedSizes, targets, hashes: readHashes(reader, { kinds, sizes }) };
}
const maxUint32 = 2 ** 32 - 1;
function always() {
    return true;
}
function readHashes(reader, rows) {
    const hashes = new Uint32Array(2 * rows.kinds.length);
    for (let row = 0; row < rows.kinds.length; row += 1) {
        if (!hasHash(rows, row))
            continue;
        const bytes = reader.bytes(8);
        hashes[2 * row] = bytes.readUInt32LE(0);
        hashes[2 * row + 1] = bytes.readUInt32LE(4);
    }
    return hashes;
}

// EXTERNAL MODULE: ./build/measure/measure.js + 2 modules
var measure = __webpack_require__(4677);
;// CONCATENATED MODULE: ./build/baseline/listings.js




/** Listings as a document holds them: each layer's once, whichever platforms share it. */
const StoredListings = schemas/* array */.YOg(schemas/* strictObject */.rej({ digest: schemas/* string */.YjP().max(256), listing: schemas/* string */.YjP().max(maxListingChars) }))
    .max(10_000);
/** A document with more would be too large to be read again: its text is bounded, and it may hold a second document. */
const maxStoredChars = 10_000_000;
/** Front-coded, compressed and in base64: a few bytes per file. What no longer fits into a document is left out. */
function storeListings(listings) {
    let left = maxStoredChars;
    return [...listings].flatMap(([digest, layer]) => {
        const listing = encodeListing(layer);
        if (listing.length > left)
            return [];
        left -= listing.length;
        return [{ digest, listing }];
    });
}
/** Of all listings together: more than any image that was listed has, and bounded in memory. */
const maxRows = 2 * listing_listing/* maxEntries */.bI;
const maxPathBytes = 2 * listing_listing/* maxAllPathBytes */.cM;
/**
 * What a document holds. It is hostile: a listing that cannot be read, or is not of a layer of that size, is as good as none,
 * and when all of them together are too large the rest is not read.
 */
function readListings({ measurement, listings = [] }) {
    const layers = new Map(measurement.platforms.flatMap((platform) => platform.layers).map((layer) => [layer.digest, layer]));
    const read = new Map();
    let [rows, pathBytes] = [0, 0];
    for (const { digest, listing: text } of listings) {
        const layer = layers.get(digest);
        if (layer === undefined || read.has(digest))
            continue;
        const listing = decoded(text);
        // One that does not unpack may have cost as much as the largest.
        if (listing === null)
            break;
        rows += listing.count;
        pathBytes += listing.suffixes.length;
        if (rows > maxRows || pathBytes > maxPathBytes)
            break;
        if (fits(listing, layer))
            read.set(digest, listing);
    }
    return read;
}
/** No layer holds more than it has bytes. */
function fits({ sizes, compressedSizes }, { compressedBytes, uncompressedBytes }) {
    const isWithin = (bytes, most) => bytes.reduce((sum, size) => sum + size, 0) <= most;
    return isWithin(compressedSizes, compressedBytes) && isWithin(sizes, uncompressedBytes ?? Number.MAX_SAFE_INTEGER);
}
/** The measurement that a document holds, as `measure` gives it. */
function readMeasured(document) {
    return { measurement: document.measurement, listings: readListings(document) };
}
/** The layers that need not be opened, because `document` tells what is in them. */
function knownFrom(document) {
    return document === null ? new Map() : (0,measure/* knownLayers */.I)(document.measurement, readListings(document));
}
function decoded(listing) {
    try {
        return decodeListing(listing);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ newBaseline)
/* harmony export */ });
/* harmony import */ var _listings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8937);

/** A measured image as the baseline of its commit, without anything before it. */
function newBaseline({ image, commit, measured, now }) {
    const { measurement } = measured;
    const listings = (0,_listings_js__WEBPACK_IMPORTED_MODULE_0__/* .storeListings */ .ZN)(measured.listings);
    const recordedAt = now.toISOString();
    return { kind: "image-size-baseline", version: 1, name: image.name, commit, recordedAt, measurement, listings, history: [] };
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ recordedBudget),
/* harmony export */   Qv: () => (/* binding */ RecordedRules),
/* harmony export */   SI: () => (/* binding */ rulesToRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3798);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(743);


const threshold = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .max(200)
    .refine((text) => (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(text) !== null, "is no threshold");
/** The rules in force when a baseline was recorded: a later change of the workflow or the configuration is held against them. */
const RecordedRules = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    warnAt: threshold,
    justifyAt: threshold,
    creepAt: threshold.nullable(),
    maxSizeBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).nullable(),
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["all", "own"]),
    onMissingBaseline: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["build", "pass", "fail"]),
    onError: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["warn", "fail"]),
    /** The configuration file that listed the image; null: the step's own inputs did. */
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).nullable(),
    /** Every image of the step that recorded this one, by name. */
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256)).max(200),
});
/** What a recording run keeps of its rules beside the image. */
function rulesToRecord({ budget }, inputs) {
    const { warnAt, justifyAt, creepAt, maxSizeBytes, count } = budget;
    return {
        warnAt: warnAt.text,
        justifyAt: justifyAt.text,
        creepAt: creepAt?.text ?? null,
        maxSizeBytes,
        count,
        onMissingBaseline: inputs.onMissingBaseline,
        onError: inputs.onError,
        config: inputs.configPath,
        images: inputs.images.map(({ name }) => name),
    };
}
function recordedBudget({ warnAt, justifyAt, creepAt, maxSizeBytes, count }) {
    return {
        warnAt: read(warnAt),
        justifyAt: read(justifyAt),
        creepAt: creepAt === null ? null : read(creepAt),
        maxSizeBytes,
        count,
    };
}
function read(text) {
    const parsed = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseThreshold */ .B7)(text);
    // The schema lets nothing else through.
    if (parsed === null)
        throw new Error(`"${text}" is no threshold`);
    return parsed;
}


/***/ }),

/***/ 7384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ buildEnvironment),
/* harmony export */   Bg: () => (/* binding */ usableAnnotations),
/* harmony export */   fb: () => (/* binding */ buildArguments),
/* harmony export */   hX: () => (/* binding */ wantsGitAuthToken),
/* harmony export */   l$: () => (/* binding */ inlineCaches),
/* harmony export */   pu: () => (/* binding */ readSecretPair)
/* harmony export */ });
/* unused harmony export defaultGitContext */
/**
 * The arguments for `docker`, in the order docker/build-push-action gives them. Attestations are always off: they are not
 * image content, and they turn a manifest into an index.
 */
function buildArguments(build, plan) {
    const envSecrets = build.secretEnvs.flatMap((pair) => readSecretPair(pair) ?? []);
    return [
        "buildx",
        "build",
        ...each("--add-host", build.addHosts),
        ...each("--allow", build.allow),
        ...each("--annotation", build.annotations),
        ...each("--build-arg", build.buildArgs),
        ...each("--build-context", build.buildContexts),
        ...each("--cache-from", build.cacheFrom),
        ...each("--cache-to", build.cacheTo),
        ...one("--cgroup-parent", build.cgroupParent),
        ...each("--secret", envSecrets.map(secretFrom("env"))),
        ...one("--file", build.file),
        ...one("--iidfile", plan.imageIdFile),
        ...each("--label", build.labels),
        ...each("--no-cache-filter", build.noCacheFilters),
        ...output(plan),
        ...one("--platform", build.platforms.join(",")),
        "--provenance=false",
        "--sbom=false",
        ...each("--secret", plan.secretFiles.map(secretFrom("src"))),
        ...one("--shm-size", build.shmSize),
        ...each("--ssh", build.ssh),
        ...each("--tag", plan.output.kind === "load" ? [...build.tags, plan.output.tag] : build.tags),
        ...one("--target", build.target),
        ...each("--ulimit", build.ulimit),
        ...one("--builder", build.builder),
        ...one("--metadata-file", plan.metadataFile),
        ...one("--network", build.network),
        ...(build.noCache ? ["--no-cache"] : []),
        ...(build.pull ? ["--pull"] : []),
        "--progress=plain",
        // `--`: a context that starts with `-` must not be parsed as an option.
        "--",
        build.context,
    ];
}
/** Those caches that are a part of the image itself: whether there is one changes its size. */
function inlineCaches(cacheTo) {
    return cacheTo.filter((cache) => /(?:^|,)\s*"?type=inline\b/i.test(cache));
}
/**
 * One platform without attestations has no index, and BuildKit refuses annotations for one; docker/build-push-action gets one
 * with its attestations. https://docs.docker.com/build/metadata/annotations/#specify-annotation-level
 */
function usableAnnotations({ annotations, platforms }) {
    if (platforms.length > 1)
        return { annotations, dropped: [] };
    const kept = annotations.map((annotation) => ({ annotation, left: withoutIndex(annotation) }));
    return {
        annotations: kept.flatMap(({ left }) => left ?? []),
        dropped: kept.flatMap(({ annotation, left }) => (left === annotation ? [] : [annotation])),
    };
}
/** Null where nothing but an index was meant. */
function withoutIndex(annotation) {
    const [, levels = "", rest = ""] = /^([a-z-]+(?:\[[^\]]*\])?(?:,[a-z-]+(?:\[[^\]]*\])?)*):(.*)$/s.exec(annotation) ?? [];
    if (levels === "")
        return annotation;
    const left = levels.split(",").filter((level) => !/^index(?:-descriptor)?(?:\[|$)/.test(level));
    return left.length === 0 ? null : `${left.join(",")}:${rest}`;
}
function each(flag, values) {
    return values.flatMap((value) => [flag, value]);
}
function one(flag, value) {
    return value === "" ? [] : [flag, value];
}
function secretFrom(kind) {
    return ({ id, value }) => csvLine([`id=${id}`, `${kind}=${value}`]);
}
function output(plan) {
    switch (plan.output.kind) {
        case "load":
            return ["--load"];
        case "builder":
            // Not stored: else the containerd store unpacks the image and keeps it under a name of its own. The media types are
            // those of the OCI layout, so that both ways give the same manifest.
            return ["--output", "type=image,push=false,store=false,oci-mediatypes=true"];
        case "layout":
            return ["--output", csvLine(["type=oci", "tar=false", `dest=${plan.output.directory}`])];
    }
}
/** buildx reads these options as one line of CSV, so a path with a comma must be quoted. */
function csvLine(fields) {
    return fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(",");
}
/** `id=value`; null when there is no id or no value, which docker/build-push-action leaves out with a warning. */
function readSecretPair(pair) {
    const at = pair.indexOf("=");
    const [id, value] = [pair.slice(0, at), pair.slice(at + 1)];
    return at < 1 || value === "" ? null : { id, value };
}
/** Whether the GitHub token goes to BuildKit for its git clone: only for this repository, and only if the user gave no other. */
function wantsGitAuthToken(build, defaultContext) {
    const brings = build.secrets.some((secret) => secret.startsWith("GIT_AUTH_TOKEN="));
    return !brings && defaultContext !== "" && build.context.startsWith(defaultContext);
}
/** The git context of docker/build-push-action: the repository at the commit of the event. */
function defaultGitContext(source) {
    return `${source.serverUrl}/${source.repository}.git#${gitRevision(source)}`;
}
function gitRevision({ ref, sha, pullRequestHead }) {
    if (pullRequestHead !== null && ref.startsWith("refs/pull/"))
        return pullRequestHead.sha || ref.replace(/\/merge$/, "/head");
    return sha || (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);
}
const runnerVariables = /^(?:INPUT_.*|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/i;
const cacheVariables = new Set(["ACTIONS_CACHE_SERVICE_V2", "ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL", "ACTIONS_RUNTIME_TOKEN"]);
/**
 * The environment of the build: none of the runner's inputs, tokens and command files, so that nothing a Dockerfile
 * starts can reach them. The token is passed on where `secret-envs` names it, and what a `type=gha` cache needs.
 */
function buildEnvironment(environment, build) {
    const named = new Set(build.secretEnvs.flatMap((pair) => readSecretPair(pair)?.value ?? []));
    const usesActionsCache = [...build.cacheFrom, ...build.cacheTo].some((cache) => /(?:^|,)\s*"?type=gha\b/.test(cache));
    const isPassed = (name) => !runnerVariables.test(name) || (name === "GITHUB_TOKEN" && named.has(name)) || (usesActionsCache && cacheVariables.has(name));
    const passed = Object.entries(environment).flatMap(([name, value]) => value !== undefined && isPassed(name) ? [[name, value]] : []);
    return { ...Object.fromEntries(passed), BUILDX_METADATA_PROVENANCE: "max", DOCKER_CLI_HINTS: "false", NO_COLOR: "1" };
}


/***/ }),

/***/ 8099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ formatExactBytes),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zi: () => (/* binding */ formatBoundAbove)
/* harmony export */ });
const decimalUnits = ["B", "kB", "MB", "GB", "TB"];
/** `245.1 MB`; bytes below 1 kB exactly (`486 B`). Decimal units, one digit after the point. */
function formatBytes(bytes) {
    let unit = 0;
    let value = Math.abs(bytes);
    while (unit < decimalUnits.length - 1 && value >= (unit === 0 ? 1000 : 999.95)) {
        value /= 1000;
        unit += 1;
    }
    const sign = bytes < 0 ? "−" : "";
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${decimalUnits[unit] ?? "B"}`;
}
/**
 * A round size such as `277 MB` that is at least 0.1 % above `bytes`: what a justification should be bound to, so that
 * rebuilding the same image does not make it void. `parseBytes` reads it back.
 */
function formatBoundAbove(bytes) {
    const least = (BigInt(bytes) * 1001n + 999n) / 1000n;
    const power = Math.min(4, Math.floor((least.toString().length - 1) / 3));
    const digits = power === 0 ? 0 : Math.max(0, 2 - (least.toString().length - 1 - 3 * power));
    const step = 10n ** BigInt(3 * power - digits);
    const steps = (least + step - 1n) / step;
    const scale = 10n ** BigInt(digits);
    const fraction = digits === 0 ? "" : `.${(steps % scale).toString().padStart(digits, "0")}`;
    return `${steps / scale}${fraction} ${decimalUnits[power] ?? "B"}`;
}
/** `1,234,567 B`, for places where rounding would hide a difference. */
function formatExactBytes(bytes) {
    return `${bytes < 0 ? "−" : ""}${Math.abs(bytes).toLocaleString("en-US")} B`;
}
/** `+31.4 MB`, `−2.0 MB` or `±0 B`. */
function formatChange(bytes) {
    if (bytes === 0)
        return "±0 B";
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}
/**
 * `+12.8 %` of a base, cut towards zero so that a value below a threshold never reads as the threshold itself
 * (9.999 % is `+9.9 %`); more digits for what is not zero but would look so. Null when the base is 0.
 */
function formatPercent(changeBytes, baseBytes) {
    if (baseBytes === 0)
        return null;
    if (changeBytes === 0)
        return "±0 %";
    const sign = changeBytes > 0 ? "+" : "−";
    const thousandths = (BigInt(Math.abs(changeBytes)) * 100000n) / BigInt(baseBytes);
    if (thousandths === 0n)
        return `${sign}<0.001 %`;
    const digits = thousandths < 100n ? 3 : 1;
    const cut = digits === 3 ? thousandths : thousandths / 100n;
    const scale = digits === 3 ? 1000n : 10n;
    return `${sign}${cut / scale}.${(cut % scale).toString().padStart(digits, "0")} %`;
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ Cancelled)
/* harmony export */ });
/** Thrown wherever a cancelled run would go on. It is no UserError: nobody may take it for the reason why one image failed. */
class Cancelled extends Error {
    name = "Cancelled";
    constructor() {
        super("The run was cancelled.");
    }
}


/***/ }),

/***/ 895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText),
/* harmony export */   D: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6940);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7493);
/* harmony import */ var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8209);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(743);
/* harmony import */ var _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5743);






const switches = new Set(["no-cache", "pull"]);
const stepInputs = ["config", "config-access", "on-missing-baseline"];
/** Reads the command line; throws a UserError that names the flag it does not know. */
function parseCommandLine(argv) {
    const [name = "help", ...rest] = argv;
    if (rest.includes("--help") || rest.includes("-h"))
        return { kind: "help" };
    switch (name) {
        case "check":
            return parseCheck(rest);
        case "cost":
            return parseCost(rest);
        case "dashboard":
            return parseDashboard(rest);
        case "demo":
            return { kind: "demo", isRecorded: parseFlags(rest, { recorded: { type: "boolean" } })["recorded"] === true };
        case "--version":
            return { kind: "version" };
        case "help":
        case "--help":
        case "-h":
            return { kind: "help" };
        default:
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)("command-unknown", { written: name });
    }
}
function parseCheck(argv) {
    const inputs = [..._inputs_config_js__WEBPACK_IMPORTED_MODULE_1__/* .imageInputNames */ .kE, ...stepInputs];
    const inputFlags = Object.fromEntries(inputs.map((input) => [
        input,
        switches.has(input) ? { type: "boolean" } : { type: "string", multiple: true },
    ]));
    const own = {
        "baseline-ref": { type: "string" },
        store: { type: "string" },
        description: { type: "string" },
        json: { type: "boolean" },
        markdown: { type: "boolean" },
    };
    const flags = parseFlags(argv, { ...inputFlags, ...own });
    const raw = inputs.flatMap((input) => (flags[input] === undefined ? [] : [[input, inputText(flags[input])]]));
    return {
        kind: "check",
        raw: Object.fromEntries(raw),
        baselineRef: oneText(flags["baseline-ref"]) || "main",
        store: oneText(flags["store"]),
        description: oneText(flags["description"]),
        format: flags["json"] === true ? "json" : flags["markdown"] === true ? "markdown" : "text",
    };
}
function parseDashboard(argv) {
    const text = { type: "string" };
    const flags = parseFlags(argv, { from: text, out: text, repository: text, "server-url": text, "spike-at": text });
    const value = (flag, usual) => oneText(flags[flag]) || usual;
    const from = required("--from", value("from", ""), "a directory with baselines");
    const out = required("--out", value("out", ""), "the directory for the page, such as _site");
    const [repository, serverUrl] = [value("repository", ""), value("server-url", "https://github.com")];
    const spikeAt = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseThreshold */ .B7)(value("spike-at", _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_5__/* .usualSpike */ .Pd));
    if (!/^(?:[\w.-]+\/[\w.-]+)?$/.test(repository))
        throw unusable("--repository", repository, "owner/name");
    if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl))
        throw unusable("--server-url", serverUrl, "https://github.com");
    if (spikeAt === null)
        throw unusable("--spike-at", value("spike-at", ""), "5%, 5 MB, or 5% and 5 MB");
    return { kind: "dashboard", from, out, repository: repository === "" ? null : repository, serverUrl, spikeAt };
}
function parseCost(argv) {
    const text = { type: "string" };
    const options = { "price-per-gb-month": text, "pull-bandwidth": text, retention: text, json: { type: "boolean" } };
    const { values, positionals } = parseWords(argv, options, true);
    if (positionals.length === 0)
        throw unusable("IMAGE", "", `the versions of an image, the oldest first: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageExample */ .aI}`);
    const value = (flag, parse, example) => {
        const written = oneText(values[flag]);
        const parsed = parse(written);
        if (written !== "" && parsed === null)
            throw unusable(`--${flag}`, written, example);
        return parsed;
    };
    return {
        kind: "cost",
        images: positionals.map(namedImage),
        rules: {
            price: value("price-per-gb-month", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePrice */ .z7, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .priceExample */ .YF),
            bandwidth: value("pull-bandwidth", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBandwidth */ .pe, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .bandwidthExample */ .e4),
            retention: value("retention", parseVersions, "last 10; versions that are given here have no dates"),
        },
        isJson: values["json"] === true,
    };
}
function namedImage(name) {
    const reference = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageReference */ .o_)(name);
    if (reference === null)
        throw unusable("IMAGE", name, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageExample */ .aI);
    return { name, reference };
}
function parseVersions(text) {
    const retention = (0,_cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRetention */ .Ay)(text);
    return retention?.kind === "last" ? retention : null;
}
function required(flag, written, example) {
    if (written === "")
        throw unusable(flag, written, example);
    return written;
}
function unusable(input, written, example) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)("input-unparsable", { input, written, example });
}
function parseFlags(argv, options) {
    return parseWords(argv, options, false).values;
}
function parseWords(argv, options, allowPositionals) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: true, allowPositionals });
    }
    catch (cause) {
        const problem = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause);
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)("flag-unusable", { problem, known: Object.keys(options).map((name) => `--${name}`) }, { cause });
    }
}
/** A flag that is given twice is a list of two. */
function inputText(value) {
    return typeof value === "string" || typeof value === "boolean" ? String(value) : value.map(String).join("\n");
}
function oneText(value) {
    return typeof value === "string" ? value : "";
}
/** The text of `--help`. */
const helpText = `Usage: image-size-budget <command> [options]

Commands
  check      build the working tree and the commit to compare with, print the report; exit 1 when it is over budget
  cost       what pushing versions of an image one after the other stores, and what a node pulls
  dashboard  one page with the sizes of all images over time, and a badge for each, from recorded baselines
  demo       show the whole thing on the example: baseline, growth, verdict and comment, without account or network

Options of check
  --baseline-ref REF     branch, tag or commit to compare with (main); of a branch, the commit where this one left it
  --description FILE     a pull request description that may justify growth
  --store DIR            where baselines are kept (the user's cache)
  --json | --markdown    print the JSON report, or the comment, instead of text
  --context DIR --file FILE --target STAGE --platforms LIST --build-args K=V …
                         every build and budget input of the action, by the same name; twice makes a list
  --warn-at 10% --justify-at 25% --max-size SIZE --count all|own --image REF

Options of cost
  IMAGE…                 the versions, the oldest first: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .imageExample */ .aI};
                         only manifests are read
  --price-per-gb-month PRICE   such as 0.10, in your currency
  --pull-bandwidth BANDWIDTH   such as 100 Mbit/s
  --retention "last 10"        which versions are kept; all of them unless given
  --json                 print the numbers instead of a table

Options of dashboard
  --from DIR             baselines: a --store of check, or downloaded artifacts image-size-baseline-*
  --out DIR              where index.html, dashboard.json and badges/ go
  --repository OWNER/NAME, --server-url URL
                         where commits are linked to (no links, https://github.com)
  --spike-at ${_dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_5__/* .usualSpike */ .Pd}          growth from one recording to the next that is marked

Options of demo
  --recorded             do not build: use the recorded images

Exit status: 0 within budget, 1 over it, 2 something failed, 130 cancelled. NO_COLOR turns colours off.
`;


/***/ }),

/***/ 4006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(146);
/* harmony import */ var _adapters_files_directory_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9758);
/* harmony import */ var _adapters_process_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3803);
/* harmony import */ var _adapters_process_temporary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(864);
/* harmony import */ var _wiring_terminal_ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4248);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7493);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(743);
/* harmony import */ var _judge_justification_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9147);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1610);
/* harmony import */ var _report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6098);
/* harmony import */ var _report_text_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1960);













const name = "energy";
const reason = "the archive of older data lets the site answer for years before 2020";
/** The whole story on the example: main records, a pull request grows, its author says why. */
async function demo(options) {
    const tell = async (given) => await (0,_adapters_process_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .inTemporaryDirectory */ .ai)("image-size-budget-demo-", async (directory) => await runDemo(given, directory));
    try {
        await tell(options);
    }
    catch (error) {
        if (options.isRecorded || !(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo) || !noEngine.has(error.code))
            throw error;
        options.out.print(`\n${error.message} ${error.hint}\nGoing on with the recorded images of the example.\n`);
        await tell({ ...options, isRecorded: true });
    }
}
const noEngine = new Set([
    "build-no-docker",
    "build-no-buildx",
    "build-no-engine",
    "build-engine-forbidden",
    "build-engine-silent",
]);
async function runDemo(options, directory) {
    const { out } = options;
    const project = await makeProject(options, directory);
    const store = (0,_adapters_files_directory_store_js__WEBPACK_IMPORTED_MODULE_3__/* .directoryStore */ .P)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "baselines"));
    heading(out, "1. A commit lands on main: its image is built and recorded as the baseline");
    const demoRun = { options, directory, project, store, memory: { measured: null } };
    const first = await runStep(demoRun, { tree: "main", mode: "record", commit: project.main });
    out.print((0,_report_text_text_js__WEBPACK_IMPORTED_MODULE_12__/* .renderText */ .S)(first, { colours: out.hasColours }));
    heading(out, "2. A pull request adds an archive of older data");
    const second = await runStep(demoRun, { tree: "pull-request", mode: "check", commit: project.pullRequest });
    out.print((0,_report_text_text_js__WEBPACK_IMPORTED_MODULE_12__/* .renderText */ .S)(second, { colours: out.hasColours }));
    heading(out, "   The comment on the pull request (Markdown)");
    out.print((0,_report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_11__/* .renderComment */ .w)(second, { marker: "" }).trim());
    heading(out, "3. Its author writes the reason into the description; the measurement is used again, nothing is built");
    const description = `Image-Size-Justification: ${reason}`;
    out.print(`   ${description}\n`);
    const third = await runStep(demoRun, {
        tree: "pull-request",
        mode: "check",
        commit: project.pullRequest,
        description,
        measured: demoRun.memory.measured,
    });
    out.print((0,_report_text_text_js__WEBPACK_IMPORTED_MODULE_12__/* .renderText */ .S)(third, { colours: out.hasColours }));
}
function heading(out, text) {
    out.print(`\n${text}\n${"─".repeat(text.length)}`);
}
/** Two working trees under `directory`, each with its real commit. */
async function makeProject({ packageDirectory, environment }, directory) {
    const example = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packageDirectory, "example");
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "main");
    const changed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "pull-request");
    const isOwnFile = (path) => !path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(example, "recorded")) && !path.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(example, "pull-request"));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(example, tree, { recursive: true, filter: isOwnFile });
    const git = (0,_adapters_process_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(tree, environment);
    await demand(git, ["init", "--quiet", "--initial-branch=main"]);
    const main = await commitAll(git, "Show the energy use of six cities");
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(tree, changed, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(example, "pull-request"), changed, { recursive: true });
    return { main, pullRequest: await commitAll((0,_adapters_process_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .u)(changed, environment), "Add an archive of older data") };
}
async function commitAll(git, message) {
    await demand(git, ["add", "--all"]);
    await demand(git, [
        "-c",
        "user.name=Demo",
        "-c",
        "user.email=demo@example.invalid",
        "commit",
        "--quiet",
        "--no-gpg-sign",
        "-m",
        message,
    ]);
    return (await demand(git, ["rev-parse", "HEAD"])).trim();
}
async function demand(git, args) {
    const answer = await git(args);
    if (!answer.ok)
        throw new Error(`git ${args.join(" ")}: ${answer.because}`);
    return answer.stdout;
}
async function runStep(demoRun, step) {
    const inputs = await inputsOf(demoRun, step);
    const runContext = {
        mode: step.mode,
        commit: step.commit,
        headSha: step.commit,
        base: { sha: demoRun.project.main, fallback: null },
        isOnBehalf: false,
        frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null },
    };
    return await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_10__/* .run */ .eF)(inputs, runContext, portsOf(demoRun, step));
}
async function inputsOf({ options }, { tree }) {
    const recorded = `oci-dir://${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.packageDirectory, "example", "recorded", tree)}`;
    const subject = options.isRecorded ? { image: recorded } : {};
    const raw = { ...(await (0,_adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_2__/* .inputDefaults */ .V)(options.packageDirectory)), ...subject };
    return (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .parseInputs */ .TL)(raw, [{ raw, written: {}, at: "" }], { name, gitContext: "" });
}
function portsOf({ options, directory, store, memory }, { tree, description = "", measured = null }) {
    const { out, environment } = options;
    const ports = (0,_wiring_terminal_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalPorts */ .P)({
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, tree),
        temporaryDirectory: directory,
        environment,
        baselines: store,
        claims: (0,_judge_justification_js__WEBPACK_IMPORTED_MODULE_9__/* .findClaims */ .B)(description, []),
        group: out.group,
        progress: out.progress,
    });
    return { ...ports, measure: async (image, known) => (memory.measured = measured ?? (await ports.measure(image, known))) };
}


/***/ }),

/***/ 5472:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(146);
/* harmony import */ var _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9124);
/* harmony import */ var _adapters_process_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2282);
/* harmony import */ var _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3750);
/* harmony import */ var _adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6642);
/* harmony import */ var _adapters_process_temporary_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(864);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2529);
/* harmony import */ var _adapters_files_config_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7864);
/* harmony import */ var _adapters_files_dashboard_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4061);
/* harmony import */ var _adapters_files_directory_store_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9758);
/* harmony import */ var _adapters_process_git_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3803);
/* harmony import */ var _adapters_process_log_group_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(759);
/* harmony import */ var _wiring_terminal_ports_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4248);
/* harmony import */ var _adapters_process_memory_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2276);
/* harmony import */ var _adapters_docker_given_images_image_versions_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8860);
/* harmony import */ var _adapters_files_stored_document_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6978);
/* harmony import */ var _adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3219);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(895);
/* harmony import */ var _demo_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4006);
/* harmony import */ var _context_unknown_bytes_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8696);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7493);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(743);
/* harmony import */ var _judge_justification_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(9147);
/* harmony import */ var _baseline_new_baseline_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7906);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1610);
/* harmony import */ var _report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6098);
/* harmony import */ var _report_text_cost_series_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(5770);
/* harmony import */ var _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5743);
/* harmony import */ var _report_text_text_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(8508);


































const exitStatus = { withinBudget: 0, overBudget: 1, failed: 2, cancelled: _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .cancelledStatus */ .Q0 };
(0,_adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_8__/* .cancelOnSignals */ .d)();
(0,_adapters_process_memory_js__WEBPACK_IMPORTED_MODULE_16__/* .keepHeapSmall */ .p)();
process.exitCode = exitStatus.failed;
const terminal = (0,_adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_19__/* .openTerminal */ .j)(process);
// Node itself would end with 1, which says that an image is over its budget.
process.on("uncaughtException", (error) => {
    tell(error);
    process.exit(exitStatus.failed);
});
try {
    (0,_adapters_process_system_js__WEBPACK_IMPORTED_MODULE_7__/* .assertSupported */ .h)(process.platform);
    process.exitCode = await carryOut((0,_command_line_js__WEBPACK_IMPORTED_MODULE_20__/* .parseCommandLine */ .D)(process.argv.slice(2)), terminal);
    await (0,_adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNotCancelled */ .ZR)();
}
catch (error) {
    await (0,_adapters_process_process_js__WEBPACK_IMPORTED_MODULE_6__/* .allExited */ .Zk)();
    // Whatever fails in a cancelled run fails because of that.
    if (_adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .cancellation */ .WN.aborted) {
        terminal.progress(new _cancellation_js__WEBPACK_IMPORTED_MODULE_10__/* .Cancelled */ .c().message);
        // A request that was broken off may still hold a socket.
        process.exit(exitStatus.cancelled);
    }
    tell(error);
}
function tell(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_23__/* .UserError */ .yo))
        return terminal.progress(`error: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_23__/* .clauseOf */ .pQ)(error)} (a fault of this program: please report it)`);
    terminal.progress(`error: ${error.message}`);
    terminal.progress(`       ${error.hint}`);
    error.detail?.split("\n").forEach((line) => terminal.progress(`  | ${line}`));
}
async function carryOut(command, out) {
    switch (command.kind) {
        case "help":
            out.print(_command_line_js__WEBPACK_IMPORTED_MODULE_20__/* .helpText */ .B);
            return exitStatus.withinBudget;
        case "version":
            out.print(_version_js__WEBPACK_IMPORTED_MODULE_32__/* .toolVersion */ .f);
            return exitStatus.withinBudget;
        case "demo":
            await (0,_demo_js__WEBPACK_IMPORTED_MODULE_21__/* .demo */ .q)({ out, packageDirectory: await (0,_adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_4__/* .packageDirectory */ .g)(process.argv[1] ?? ""), environment: process.env, ...command });
            return exitStatus.withinBudget;
        case "cost":
            out.print(await tellCost(command, out));
            return exitStatus.withinBudget;
        case "dashboard":
            out.print(await makeDashboard(command, out));
            return exitStatus.withinBudget;
        case "check": {
            const report = await check(command, out);
            await (0,_adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .assertNotCancelled */ .ZR)();
            out.print(show(report, command, out));
            return report.red ? exitStatus.overBudget : exitStatus.withinBudget;
        }
    }
}
/** Returns the path of the page. */
async function makeDashboard({ from, out, ...given }, { progress }) {
    const { documents, warnings } = await (0,_adapters_files_dashboard_files_js__WEBPACK_IMPORTED_MODULE_12__/* .readBaselines */ .b)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(from));
    warnings.forEach((warning) => progress(`warning: ${warning}`));
    return await (0,_adapters_files_dashboard_files_js__WEBPACK_IMPORTED_MODULE_12__/* .writeDashboard */ .g)((0,_dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_30__/* .dashboardOf */ .Ol)(documents, { ...given, warnings, createdAt: new Date(), slugOf: _adapters_files_stored_document_js__WEBPACK_IMPORTED_MODULE_18__/* .imageSlug */ .fx }), out);
}
/** Reads the manifests of every version and adds them up. */
async function tellCost({ images, rules, isJson }, { progress }) {
    return await (0,_adapters_process_temporary_js__WEBPACK_IMPORTED_MODULE_9__/* .inTemporaryDirectory */ .ai)("image-size-budget-", async (temporaryDirectory) => {
        const surroundings = { workingDirectory: process.cwd(), temporaryDirectory, environment: process.env, log: progress };
        const versions = await (0,_adapters_docker_given_images_image_versions_js__WEBPACK_IMPORTED_MODULE_17__/* .readVersions */ .q)(images, surroundings);
        versions.flatMap(({ warnings }) => warnings).forEach((warning) => progress(`warning: ${warning}`));
        const series = (0,_report_text_cost_series_js__WEBPACK_IMPORTED_MODULE_29__/* .seriesOf */ .L)(versions, rules);
        return isJson ? JSON.stringify(series, null, 2) : (0,_report_text_cost_series_js__WEBPACK_IMPORTED_MODULE_29__/* .renderSeries */ .S)(series);
    });
}
/** The same pipeline as on GitHub, with a directory for the baselines and a file for the description. */
async function check(command, out) {
    const git = (0,_adapters_process_git_js__WEBPACK_IMPORTED_MODULE_14__/* .gitIn */ .u)(process.cwd(), process.env);
    const root = await repositoryRoot(git);
    const raw = { ...(await (0,_adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_4__/* .inputDefaults */ .V)(await (0,_adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_4__/* .packageDirectory */ .g)(process.argv[1] ?? ""))), ...command.raw };
    const [inputs, claims, base, head] = await Promise.all([
        inputsOf(raw, root),
        claimsIn(command.description),
        commitToCompareWith(git, command.baselineRef),
        git(["rev-parse", "--verify", "HEAD^{commit}"]),
    ]);
    const commit = head.ok ? head.stdout.trim() : null;
    const runContext = {
        mode: "check",
        commit,
        headSha: commit,
        base: { sha: base, fallback: null },
        isOnBehalf: false,
        frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null },
    };
    return await (0,_adapters_process_temporary_js__WEBPACK_IMPORTED_MODULE_9__/* .inTemporaryDirectory */ .ai)("image-size-budget-", async (temporaryDirectory) => (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_27__/* .run */ .eF)(inputs, runContext, portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out })));
}
async function inputsOf(raw, root) {
    const { images, ...list } = await (0,_adapters_files_config_file_js__WEBPACK_IMPORTED_MODULE_11__/* .readImages */ .H)(process.cwd(), raw, root);
    return (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_24__/* .parseInputs */ .TL)(raw, images, { ...defaultsOf(root), ...list });
}
function defaultsOf(root) {
    return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(root), gitContext: "" };
}
function portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out }) {
    const ports = (0,_wiring_terminal_ports_js__WEBPACK_IMPORTED_MODULE_15__/* .terminalPorts */ .P)({
        workingDirectory: process.cwd(),
        temporaryDirectory,
        environment: process.env,
        baselines: (0,_adapters_files_directory_store_js__WEBPACK_IMPORTED_MODULE_13__/* .directoryStore */ .P)(command.store === "" ? cacheDirectory(root, inputs) : (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(command.store)),
        claims,
        group: inputs.concurrency === 1 ? out.group : (0,_adapters_process_log_group_js__WEBPACK_IMPORTED_MODULE_33__/* .wholeGroups */ .q)(out.group, out.progress),
        progress: out.progress,
        rules: {
            base: { sha: base, fallback: null },
            step: raw,
            configPath: inputs.configPath,
            defaults: defaultsOf(root),
            directory: process.cwd(),
            checkout: root,
            environment: process.env,
            api: null,
            commits: [],
            workflow: null,
            onBehalfOf: null,
        },
        prepare: inputs.images,
    });
    return { ...ports, measureCommit: async (image, commit) => await measureOnce(image, commit, ports) };
}
/** The base commit is built once: what came out is there for the next run. */
async function measureOnce(image, commit, ports) {
    const base = await ports.measureCommit(image, commit);
    // With files of today's tree in it, it is no base for tomorrow's.
    if (base.kind === "measured" && (0,_context_unknown_bytes_js__WEBPACK_IMPORTED_MODULE_22__/* .isOfCommitAlone */ .SW)(base.context))
        await ports.baselines.save((0,_baseline_new_baseline_js__WEBPACK_IMPORTED_MODULE_26__/* .newBaseline */ .a)({ image, commit, measured: base, now: ports.now() }));
    return base;
}
/** One directory per repository and build inputs: a baseline that was built with other inputs is another baseline. */
function cacheDirectory(root, inputs) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(root);
    inputs.images.forEach((image) => key.update((0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_24__/* .inputsDigest */ .KA)(image, _version_js__WEBPACK_IMPORTED_MODULE_32__/* .toolVersion */ .f)));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env["XDG_CACHE_HOME"] || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".cache"), "image-size-budget", key.digest("hex").slice(0, 32));
}
async function repositoryRoot(git) {
    const top = await git(["rev-parse", "--show-toplevel"]);
    if (top.ok)
        return top.stdout.trim();
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_23__/* .userError */ .IF)("not-a-repository", { directory: process.cwd() });
}
/** Of a branch, the commit where this one left it: what has been merged since does not count as growth. */
async function commitToCompareWith(git, ref) {
    const fork = await git(["merge-base", "--end-of-options", "HEAD", `${ref}^{commit}`]);
    if (fork.ok)
        return fork.stdout.trim();
    const commit = await git(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]);
    if (commit.ok)
        return commit.stdout.trim();
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_23__/* .userError */ .IF)("baseline-ref-unknown", { ref });
}
/** What the file with the description claims; no file, no claims. */
async function claimsIn(path) {
    if (path === "")
        return [];
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch((error) => {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_23__/* .userError */ .IF)("input-unparsable", { input: "--description", written: path, example: "the path of a text file" }, { cause: error });
    });
    return (0,_judge_justification_js__WEBPACK_IMPORTED_MODULE_25__/* .findClaims */ .B)(text, []);
}
function show(report, { format }, out) {
    switch (format) {
        case "json":
            return JSON.stringify(report, null, 2);
        case "markdown":
            return (0,_report_markdown_comment_js__WEBPACK_IMPORTED_MODULE_28__/* .renderComment */ .w)(report, { marker: "" });
        case "text":
            return (0,_report_text_text_js__WEBPACK_IMPORTED_MODULE_31__/* .renderText */ .S)(report, { colours: out.hasColours });
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isMendedByBuilding),
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/** What follows for a platform that is not compared (docs/yardstick.md). */
function causeOf(obstacle, comparison, build) {
    switch (obstacle.kind) {
        case "no-baseline":
            return "nobody";
        case "new-platform":
            return joins(obstacle, comparison) ? "nobody" : ofInputs(build);
        case "other-target":
            return ofInputs(build);
        case "own-layers-unknown":
            return obstacle.side === "head" ? "head" : "elsewhere";
        case "size-unknown":
            return obstacle.side === "head" && obstacle.isOpened ? "head" : "elsewhere";
    }
}
/** Whether a build of the base commit with the head's inputs may be compared with where the recorded baseline cannot. */
function isMendedByBuilding({ platforms }) {
    return platforms.some((platform) => platform.kind === "not-compared" && isOfBaseline(platform.obstacle));
}
function isOfBaseline(obstacle) {
    switch (obstacle.kind) {
        case "new-platform":
        case "other-target":
            return true;
        case "own-layers-unknown":
        case "size-unknown":
            return obstacle.side === "baseline";
        case "no-baseline":
            return false;
    }
}
/** A platform more, and none in place of another: a variant of one that was recorded may be what machines take from now on. */
function joins({ platform, recorded }, { platforms, gonePlatforms }) {
    const isVariant = recorded.some((one) => processorOf(one) === processorOf(platform));
    return !isVariant && gonePlatforms.length === 0 && platforms.some(({ kind }) => kind === "compared");
}
/** `linux/amd64` of `linux/amd64/v2`. */
function processorOf(platform) {
    return platform.split("/").slice(0, 2).join("/");
}
/** Head and baseline were made with different inputs: the head's, unless something else kept the base from being built with them. */
function ofInputs(build) {
    return build?.fault === "surroundings" ? "elsewhere" : "head";
}


/***/ }),

/***/ 8600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UD: () => (/* binding */ compare),
  ty: () => (/* binding */ isNoise),
  m4: () => (/* binding */ withoutBaseline)
});

;// CONCATENATED MODULE: ./build/compare/layers.js
/** Pairs layers by digest, then diff ID, then content, then instruction; each layer is used once, in manifest order. */
function matchLayers(head, baseline) {
    const partners = new Map();
    const free = new Set(baseline);
    for (const key of [byDigest, byDiffId, byContent, byInstruction]) {
        pairUp({ head: head.filter((layer) => !partners.has(layer)), free, partners, key });
    }
    const here = head.map((layer) => layerChange(layer, partners.get(layer) ?? null));
    return [...here, ...[...free].map((layer) => layerChange(null, layer))];
}
const byDigest = ({ digest }) => digest;
const byDiffId = ({ diffId }) => diffId;
const byContent = ({ contentDigest }) => contentDigest;
const byInstruction = ({ instruction }) => instruction;
function pairUp({ head, free, partners, key }) {
    const waiting = Map.groupBy(free, key);
    for (const layer of head) {
        const name = key(layer);
        const partner = name === null ? undefined : waiting.get(name)?.shift();
        if (partner === undefined)
            continue;
        partners.set(layer, partner);
        free.delete(partner);
    }
}
function layerChange(head, baseline) {
    const growthBytes = (head?.compressedBytes ?? 0) - (baseline?.compressedBytes ?? 0);
    return { kind: layerChangeKind(head, baseline, growthBytes), head, baseline, growthBytes };
}
function layerChangeKind(head, baseline, growthBytes) {
    if (baseline === null)
        return "new";
    if (head === null)
        return "gone";
    if (head.digest === baseline.digest)
        return "unchanged";
    if (isSame(head.diffId, baseline.diffId))
        return "stored-another-way";
    if (isSame(head.contentDigest, baseline.contentDigest))
        return "same-content";
    return growthBytes >= 0 ? "grew" : "shrank";
}
function isSame(one, other) {
    return one !== null && one === other;
}

// EXTERNAL MODULE: ./build/compare/yardstick.js
var compare_yardstick = __webpack_require__(8324);
;// CONCATENATED MODULE: ./build/compare/compare.js


/** Holds `head` against `baseline`; never guesses where the two cannot be compared. */
function compare(head, baseline, count) {
    const byPlatform = new Map(baseline.platforms.map((platform) => [platform.platform, platform]));
    const platforms = head.platforms.map((platform) => {
        const other = byPlatform.get(platform.platform);
        const side = { image: head, platform };
        if (other === undefined)
            return notCompared(side, count, newPlatform(platform, baseline));
        const yardstick = (0,compare_yardstick/* yardstickOf */.Mg)({ head: side, baseline: { image: baseline, platform: other }, count });
        if (yardstick.kind === "none")
            return notCompared(side, count, yardstick.obstacle);
        return comparePlatform(platform, other, { yardstick, held: heldBy(baseline.platforms, yardstick.basis) });
    });
    const kept = new Set(head.platforms.map(({ platform }) => platform));
    const gonePlatforms = baseline.platforms.map(({ platform }) => platform).filter((name) => !kept.has(name));
    return { platforms, gonePlatforms };
}
/** Every platform of a head for which there is no baseline at all. */
function withoutBaseline(head, count, because) {
    const obstacle = { kind: "no-baseline", because };
    const platforms = head.platforms.map((platform) => notCompared({ image: head, platform }, count, obstacle));
    return { platforms, gonePlatforms: [] };
}
function notCompared(side, count, obstacle) {
    const { platform: head } = side;
    const headBytes = (0,compare_yardstick/* countedBytes */.AZ)(head, count) ?? head.sizeBytes;
    const basis = (0,compare_yardstick/* keepsUncompressed */.NX)(side) ? "uncompressed" : "compressed";
    return { kind: "not-compared", platform: head.platform, basis, obstacle, head, headBytes };
}
function newPlatform({ platform }, { platforms }) {
    return { kind: "new-platform", platform, recorded: platforms.map((one) => one.platform) };
}
function comparePlatform(head, baseline, { yardstick, held }) {
    const { basis, headBytes, baselineBytes, shortfall, notes } = yardstick;
    const growthBytes = headBytes - baselineBytes;
    const changes = matchLayers(head.layers, baseline.layers);
    return {
        kind: "compared",
        platform: head.platform,
        basis,
        notes,
        head,
        baseline,
        headBytes,
        baselineBytes,
        growthBytes,
        shortfall,
        isNoise: isNoise(growthBytes, baselineBytes),
        newBytes: newBytes(head, held),
        againBytes: againBytes(changes, held),
        layers: basis === "compressed" ? changes : inTarBytes(changes, (0,compare_yardstick/* twinBytes */.oU)(head, baseline)),
    };
}
/** Where tars are compared, how one is stored is no change, and what one side knows of it holds for the other. */
function inTarBytes(changes, twins) {
    const known = (layer) => layer === null ? null : { ...layer, uncompressedBytes: layer.uncompressedBytes ?? twins.get(layer.diffId ?? "") ?? null };
    return changes.map((change) => ({
        ...change,
        kind: change.kind === "stored-another-way" ? "unchanged" : change.kind,
        head: known(change.head),
        baseline: known(change.baseline),
    }));
}
/** Differences that repeating the same build yields: below 1 kB or below 0.01 % of the baseline. */
function isNoise(growthBytes, baselineBytes) {
    const size = BigInt(Math.abs(growthBytes));
    return size < 1000n || size * 10000n < BigInt(baselineBytes);
}
/** A layer is held under its digest; where an archive has taken its compression, and so that digest, under its diff ID. */
function heldBy(platforms, basis) {
    const layers = platforms.flatMap((platform) => platform.layers);
    const names = (layer) => (basis === "compressed" ? layer.digest : (layer.diffId ?? layer.digest));
    const held = new Set(layers.map(names));
    return { configs: new Set(platforms.map(({ configDigest }) => configDigest)), holds: (layer) => held.has(names(layer)) };
}
function newBytes(platform, held) {
    const layers = (0,compare_yardstick/* distinctLayers */.ZZ)(platform).filter((layer) => !held.holds(layer));
    const config = held.configs.has(platform.configDigest) ? 0 : platform.configBytes;
    return layers.reduce((sum, { compressedBytes }) => sum + compressedBytes, config);
}
function againBytes(changes, held) {
    const again = new Map();
    for (const { kind, head, baseline } of changes) {
        if (head === null || held.holds(head))
            continue;
        if (kind === "same-content" || kind === "stored-another-way")
            again.set(head.digest, head.compressedBytes);
        else if (head.contentDigest === null || baseline?.contentDigest === null)
            return null;
    }
    return [...again.values()].reduce((sum, bytes) => sum + bytes, 0);
}


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hZ: () => (/* binding */ compareFiles),
  KD: () => (/* binding */ files_contentsOf)
});

// UNUSED EXPORTS: isSameFile, treeOf

;// CONCATENATED MODULE: ./build/compare/directories.js
/** What lies deeper counts for the directory at that depth: a hostile path has as many directories as it has room for. */
const deepest = 30;
/** Share of a directory's change from which on the one thing in it says the same, only more exactly. */
const sameStory = 0.8;
/**
 * Adds changes of files up to directories. They must come sorted by path, component by component, so that no more than the
 * directories around the present one are remembered, however many there are.
 */
class ChangedDirectories {
    #tell;
    #top;
    #open = [directory("", "")];
    constructor(limit, tell) {
        this.#tell = tell;
        this.#top = new Largest(limit);
    }
    add(change) {
        const names = change.path.split("/", deepest + 1).slice(0, -1);
        let depth = 0;
        while (depth < names.length && this.#open[depth + 1]?.name === names[depth])
            depth += 1;
        this.#leave(depth + 1);
        for (const name of names.slice(depth)) {
            const { path } = this.#open.at(-1) ?? this.#open[0];
            this.#open.push(directory(name, path === "" ? name : `${path}/${name}`));
        }
        const at = this.#open.at(-1) ?? this.#open[0];
        at.growthBytes += change.growthBytes;
        at.changedFiles += 1;
        if (at.largest === null || Math.abs(change.growthBytes) > Math.abs(at.largest.growthBytes))
            at.largest = change;
    }
    /** The directories that changed most; nothing can be added afterwards. */
    finish() {
        this.#leave(0);
        return this.#top.sorted();
    }
    /** Closes all but the outermost `kept` directories. */
    #leave(kept) {
        while (this.#open.length > kept) {
            const left = this.#open.pop();
            const around = this.#open.at(-1);
            if (left === undefined)
                return;
            const told = this.#tell(left, around === undefined);
            if (told !== null)
                this.#top.add(told);
            if (around === undefined)
                return;
            around.growthBytes += left.growthBytes;
            around.changedFiles += left.changedFiles;
            around.mostBytes = Math.max(around.mostBytes, Math.abs(left.growthBytes));
        }
    }
}
function directory(name, path) {
    return { name, path, growthBytes: 0, changedFiles: 0, largest: null, mostBytes: 0 };
}
/** Directories that say most about a change: none that only repeats what one directory in it says. */
function telling(at, isRoot) {
    if (isRoot || at.growthBytes === 0 || at.mostBytes >= sameStory * Math.abs(at.growthBytes))
        return null;
    return { path: at.path, growthBytes: at.growthBytes, changedFiles: at.changedFiles };
}
/** The same, and where nearly all of a directory is one file, that file: it is known better when there is nothing else. */
function tellingPart(at, isRoot) {
    const { largest, growthBytes } = at;
    const isOneFile = largest !== null && largest.growthBytes !== 0 && (isRoot || growthBytes !== 0);
    if (isOneFile && Math.abs(largest.growthBytes) >= 0.95 * Math.abs(growthBytes))
        return { path: largest.path, growthBytes: largest.growthBytes, changedFiles: 1 };
    return telling(at, isRoot);
}
/** Keeps the largest changes of very many: few at a time, because what is kept for a while is what costs memory. */
class Largest {
    #limit;
    #kept = [];
    /** As many are kept that come before this one. */
    #last = null;
    constructor(limit) {
        this.#limit = limit;
    }
    add(change) {
        if (this.#last !== null && byAbsoluteGrowth(change, this.#last) > 0)
            return;
        this.#kept.push(change);
        if (this.#kept.length < 2 * this.#limit)
            return;
        this.#kept = this.sorted();
        this.#last = this.#kept.at(-1) ?? null;
    }
    /** By absolute growth, then by path. */
    sorted() {
        return this.#kept.toSorted(byAbsoluteGrowth).slice(0, this.#limit);
    }
}
function byAbsoluteGrowth(a, b) {
    return Math.abs(b.growthBytes) - Math.abs(a.growthBytes) || byName(a.path, b.path);
}
function byName(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./build/image/listing/byte-order.js
var byte_order = __webpack_require__(250);
// EXTERNAL MODULE: ./build/image/listing/listing.js
var listing_listing = __webpack_require__(2461);
// EXTERNAL MODULE: ./build/image/tree/waste.js
var tree_waste = __webpack_require__(6753);
;// CONCATENATED MODULE: ./build/image/tree/whiteouts.js



/** The whiteouts of the directories around the present path, on a walk through sorted paths. */
class WhiteoutStack {
    #listings;
    #frames = [];
    #passed;
    #last = Buffer.alloc(256);
    #lastBytes = -1;
    #lastWhiteouts = [];
    constructor(listings, passed) {
        this.#listings = listings;
        this.#passed = passed;
    }
    /** The walk has come to this path. */
    enter(merged) {
        const { path, pathBytes } = merged;
        const shared = this.#lastBytes < 0 ? -1 : (0,byte_order/* sharedStart */.O)(spanOf(this.#last, this.#lastBytes), spanOf(path, pathBytes));
        if (this.#lastWhiteouts.length > 0 && isBelow(this.#lastBytes, merged, shared))
            this.#frames.push({
                pathBytes: this.#lastBytes,
                whiteouts: this.#lastWhiteouts.map((layer) => ({ layer, bytesByLayer: new Map() })),
            });
        for (let top = this.#frames.at(-1); top !== undefined && !isBelow(top.pathBytes, merged, shared); top = this.#frames.at(-1))
            this.#pop(top);
        if (this.#last.length < pathBytes)
            this.#last = Buffer.alloc(2 * pathBytes);
        this.#lastBytes = path.copy(this.#last, 0, 0, pathBytes);
        this.#lastWhiteouts = this.#whiteoutsAt(merged);
    }
    /** The first whiteout above `layer` of a directory around the present path; null when there is none. */
    firstAbove(layer) {
        let first = null;
        for (const { whiteouts } of this.#frames)
            for (const whiteout of whiteouts)
                if (whiteout.layer > layer && (first === null || whiteout.layer < first.layer))
                    first = whiteout;
        return first;
    }
    /** The walk is over. */
    finish() {
        for (let top = this.#frames.at(-1); top !== undefined; top = this.#frames.at(-1))
            this.#pop(top);
    }
    #pop(frame) {
        this.#frames.pop();
        const path = this.#last.subarray(0, frame.pathBytes);
        for (const { layer, bytesByLayer } of frame.whiteouts)
            if (bytesByLayer.size > 0)
                this.#passed({ path, layer, bytesByLayer });
    }
    /** Layers that hide what lower ones have below this path. */
    #whiteoutsAt({ layers, rows, count }) {
        let whiteouts = null;
        for (let index = 0; index < count; index += 1) {
            const layer = layers[index] ?? 0;
            const kind = this.#listings[layer]?.kinds[rows[index] ?? 0] ?? 0;
            if (layer > 0 && hidesBelow(kind))
                (whiteouts ??= []).push(layer);
        }
        return whiteouts ?? none;
    }
}
const none = [];
/** A whiteout, an opaque directory, or something that is no directory and so can have nothing below it. */
function hidesBelow(kind) {
    const code = kind & listing_listing/* kindMask */.f;
    return (kind & (listing_listing/* whiteoutMark */.fM | listing_listing/* opaqueMark */.tN)) !== 0 || (code !== listing_listing/* kindCode */.CZ.directory && code !== listing_listing/* kindCode */.CZ.absent);
}
/** Adds bytes of a layer that a whiteout hides. */
function addHidden({ bytesByLayer }, layer, bytes) {
    const sum = bytesByLayer.get(layer) ?? { ...tree_waste/* noBytes */.D1 };
    sum.uncompressedBytes += bytes.uncompressedBytes;
    sum.compressedBytes += bytes.compressedBytes;
    bytesByLayer.set(layer, sum);
}
/** Whether a path lies below the directory that the first `directoryBytes` bytes of the last path name. */
function isBelow(directoryBytes, { path, pathBytes }, sharedWithLast) {
    if (pathBytes <= directoryBytes || sharedWithLast < directoryBytes)
        return false;
    return directoryBytes === 0 || path[directoryBytes] === 0;
}
function spanOf(bytes, end) {
    return { bytes, start: 0, end };
}

// EXTERNAL MODULE: ./build/image/listing/display-path.js
var display_path = __webpack_require__(119);
;// CONCATENATED MODULE: ./build/image/tree/shadowing.js


/** Null for a row that the final image has, and for whiteouts, which never were in one. */
function shadowOf({ layers, rows, count }, index, { listings, around }) {
    const row = { listing: listings[layers[index] ?? 0] ?? null, row: rows[index] ?? 0 };
    const whiteout = around.firstAbove(layers[index] ?? 0);
    for (let above = index + 1; above < count; above += 1) {
        const hiddenBy = layers[above] ?? 0;
        if (whiteout !== null && whiteout.layer < hiddenBy)
            break;
        const kind = kindOfHiding(row, { listing: listings[hiddenBy] ?? null, row: rows[above] ?? 0 });
        if (kind !== null)
            return { kind, hiddenBy, whiteout: null };
    }
    return whiteout === null ? null : { kind: "deleted", hiddenBy: whiteout.layer, whiteout };
}
/** How a later layer's row hides one of the same path; null when both remain: a directory in a directory. */
function kindOfHiding(lower, upper) {
    const lowerCode = (lower.listing?.kinds[lower.row] ?? 0) & listing_listing/* kindMask */.f;
    const upperKind = upper.listing?.kinds[upper.row] ?? 0;
    if (lowerCode === listing_listing/* kindCode */.CZ.directory)
        return hidesBelow(upperKind) ? "deleted" : null;
    if ((upperKind & listing_listing/* kindMask */.f) === listing_listing/* kindCode */.CZ.absent)
        return "deleted";
    return isSameContent(contentOf(lower), contentOf(upper)) ? "metadata" : "replaced";
}
/** Where the content is: a hard link's is that of the file it names. */
function contentOf({ listing, row }) {
    const target = listing?.targets[row] ?? -1;
    return { listing, row: target < 0 ? row : target };
}
function isSameContent(one, other) {
    const [a, b] = [one.listing, other.listing];
    if (a === null || b === null || ((a.kinds[one.row] ?? 0) & listing_listing/* kindMask */.f) !== ((b.kinds[other.row] ?? 0) & listing_listing/* kindMask */.f))
        return false;
    const [first, second] = [2 * one.row, 2 * other.row];
    return (a.sizes[one.row] === b.sizes[other.row] &&
        a.hashes[first] === b.hashes[second] &&
        a.hashes[first + 1] === b.hashes[second + 1]);
}

;// CONCATENATED MODULE: ./build/image/tree/layer-merge.js


/**
 * Walks through all layers' paths at once, each path once, every directory followed by what is in it. Takes time in
 * proportion to the number of rows; memory does not grow with it. The yielded object is used again for the next path.
 */
function* mergeListings(listings) {
    const heap = new CursorHeap();
    for (const [layer, listing] of listings.entries())
        if (listing !== null)
            heap.start(layer, new listing_listing/* PathCursor */.s$(listing));
    const layers = new Uint32Array(listings.length);
    const rows = new Uint32Array(listings.length);
    const merged = { path: Buffer.alloc(256), pathBytes: 0, layers, rows, count: 0 };
    for (let first = heap.first; first !== undefined; first = heap.first) {
        const { path, pathBytes } = first.cursor;
        if (merged.path.length < pathBytes)
            merged.path = Buffer.alloc(2 * pathBytes);
        merged.pathBytes = path.copy(merged.path, 0, 0, pathBytes);
        merged.count = 0;
        const span = { bytes: merged.path, start: 0, end: pathBytes };
        for (let next = heap.first; next !== undefined && isAt(next.cursor, span); next = heap.first) {
            layers[merged.count] = next.layer;
            rows[merged.count] = next.cursor.row;
            merged.count += 1;
            heap.advanceFirst();
        }
        yield merged;
    }
}
/** The cursor with the first path on top; of equal paths the lowest layer's. */
class CursorHeap {
    #cursors = [];
    get first() {
        return this.#cursors[0];
    }
    start(layer, cursor) {
        if (!cursor.next())
            return;
        let at = this.#cursors.push({ layer, cursor }) - 1;
        for (let parent = (at - 1) >>> 1; at > 0 && this.#isBefore(at, parent); at = parent, parent = (at - 1) >>> 1)
            this.#swap(at, parent);
    }
    advanceFirst() {
        const last = this.#cursors.length - 1;
        if (this.#cursors[0]?.cursor.next() !== true) {
            this.#swap(0, last);
            this.#cursors.pop();
        }
        for (let at = 0;;) {
            const left = 2 * at + 1;
            const smaller = this.#isBefore(left + 1, left) ? left + 1 : left;
            if (!this.#isBefore(smaller, at))
                return;
            this.#swap(at, smaller);
            at = smaller;
        }
    }
    #isBefore(one, other) {
        const [a, b] = [this.#cursors[one], this.#cursors[other]];
        if (a === undefined || b === undefined)
            return false;
        const order = (0,byte_order/* compareSpans */.f)(layer_merge_spanOf(a.cursor), layer_merge_spanOf(b.cursor));
        return order < 0 || (order === 0 && a.layer < b.layer);
    }
    #swap(one, other) {
        const [a, b] = [this.#cursors[one], this.#cursors[other]];
        if (a === undefined || b === undefined)
            return;
        this.#cursors[one] = b;
        this.#cursors[other] = a;
    }
}
function layer_merge_spanOf({ path, pathBytes }) {
    return { bytes: path, start: 0, end: pathBytes };
}
function isAt(cursor, span) {
    return (0,byte_order/* compareSpans */.f)(layer_merge_spanOf(cursor), span) === 0;
}

// EXTERNAL MODULE: ./build/image/listing/layer-facts.js
var layer_facts = __webpack_require__(9726);
;// CONCATENATED MODULE: ./build/image/tree/link-groups.js
/** The names of one content in one layer: a file and the hard links to it. Its bytes are there as long as one name is. */
class LinkGroup {
    fileRow;
    /** The row that stands for the bytes in the final image: the file's, else that of the first link that is left; -1: none is. */
    carrier = -1;
    /** The file's, once it has been passed. */
    path = new Uint8Array();
    shadow = null;
    #toCome = 1;
    constructor(fileRow) {
        this.fileRow = fileRow;
    }
    addLink() {
        this.#toCome += 1;
    }
    /** Notes what became of one name; true when it was the last one, and none is left in the final image. */
    pass(row, path, shadow) {
        this.#toCome -= 1;
        if (row === this.fileRow) {
            this.path = Uint8Array.from(path);
            this.shadow = shadow;
        }
        if (shadow === null && (this.carrier < 0 || row === this.fileRow))
            this.carrier = row;
        return this.#toCome === 0 && this.carrier < 0;
    }
}
/** All groups of an image's layers. */
class LinkGroups {
    #listings;
    #groups;
    constructor(listings) {
        this.#listings = listings;
        this.#groups = listings.map((listing) => groupsOf(listing?.targets ?? new Int32Array()));
    }
    /** Null for a row that shares its content with no other. */
    groupOf({ layer, row }) {
        const groups = this.#groups[layer];
        if (groups === undefined || groups.size === 0)
            return null;
        const target = this.#listings[layer]?.targets[row] ?? -1;
        return groups.get(target < 0 ? row : target) ?? null;
    }
}
function groupsOf(targets) {
    const groups = new Map();
    for (const target of targets) {
        if (target < 0)
            continue;
        const group = groups.get(target) ?? new LinkGroup(target);
        group.addLink();
        groups.set(target, group);
    }
    return groups;
}

;// CONCATENATED MODULE: ./build/image/tree/tree.js









/** Walks through two images at once, each path once; memory does not grow with them. */
function* pairFiles(head, baseline) {
    const [heads, baselines] = [head.files(), baseline.files()];
    const next = (files) => files.next().value ?? null;
    let [now, before] = [next(heads), next(baselines)];
    while (now !== null || before !== null) {
        const order = now === null ? 1 : before === null ? -1 : (0,byte_order/* compareSpans */.f)(now.position, before.position);
        yield { now: order <= 0 ? now : null, before: order >= 0 ? before : null };
        if (order <= 0)
            now = next(heads);
        if (order >= 0)
            before = next(baselines);
    }
}
/** Stacks layers, the lowest first, as a container engine does. Time grows with the number of rows only. */
function mergeLayers(layers) {
    const listings = layers.map(({ listing }) => listing);
    const groups = new LinkGroups(listings);
    const waste = findWaste(layers, groups);
    return {
        isComplete: listings.every((listing) => listing !== null && !listing.isCut),
        waste,
        facts: listings.map((listing) => listing?.facts ?? layer_facts/* noFacts */.f5),
        contents: listings.map((listing) => contentsOf(listing?.compressedSizes ?? [])),
        files: () => filesOf(listings, groups),
    };
}
function contentsOf(compressedSizes) {
    let [files, compressedBytes] = [0, 0];
    for (const bytes of compressedSizes) {
        if (bytes > 0)
            files += 1;
        compressedBytes += bytes;
    }
    return { files, compressedBytes };
}
function findWaste(layers, groups) {
    const listings = layers.map(({ listing }) => listing);
    const waste = new tree_waste/* WasteSums */.ZG(layers);
    const around = new WhiteoutStack(listings, ({ path, layer: hiddenBy, bytesByLayer }) => {
        for (const [layer, bytes] of bytesByLayer)
            waste.add(path, { kind: "deleted", layer, hiddenBy, bytes });
    });
    for (const { merged, index, at } of mergedRows(listings, around)) {
        const shadow = shadowOf(merged, index, { listings, around });
        const group = groups.groupOf(at);
        if (group === null) {
            const bytes = bytesAt(listings[at.layer], at.row);
            if (shadow === null || bytes.uncompressedBytes === 0)
                continue;
            if (shadow.whiteout === null)
                waste.add(pathOf(merged), { kind: shadow.kind, layer: at.layer, hiddenBy: shadow.hiddenBy, bytes });
            else
                addHidden(shadow.whiteout, at.layer, bytes);
        }
        else if (group.pass(at.row, pathOf(merged), shadow) && group.shadow !== null) {
            const { kind, hiddenBy } = group.shadow;
            waste.add(group.path, { kind, layer: at.layer, hiddenBy, bytes: bytesAt(listings[at.layer], group.fileRow) });
        }
    }
    around.finish();
    return waste.finish();
}
function* filesOf(listings, groups) {
    const around = new WhiteoutStack(listings, () => { });
    for (const { merged, index, at } of mergedRows(listings, around)) {
        const listing = listings[at.layer];
        const code = (listing?.kinds[at.row] ?? 0) & listing_listing/* kindMask */.f;
        if (listing === null || listing === undefined || code === listing_listing/* kindCode */.CZ.absent)
            continue;
        if (code === listing_listing/* kindCode */.CZ.directory && listing.sizes[at.row] === 0)
            continue;
        if (shadowOf(merged, index, { listings, around }) !== null)
            continue;
        const group = groups.groupOf(at);
        const row = group === null ? at.row : group.fileRow;
        yield {
            path: (0,display_path/* displayPath */.G)(pathOf(merged)),
            kind: listing_listing/* kinds */.EZ[code] ?? "absent",
            layer: at.layer,
            row,
            isLinked: group !== null,
            bytes: group === null || group.carrier === at.row ? bytesAt(listing, row) : tree_waste/* noBytes */.D1,
            contentHash: (0,listing_listing/* contentHashAt */.XS)(listing, row),
            position: { bytes: merged.path, start: 0, end: merged.pathBytes },
        };
    }
}
/** Every row of every layer, in the order of the paths; `around` knows the whiteouts that hold for it. */
function* mergedRows(listings, around) {
    for (const merged of mergeListings(listings)) {
        around.enter(merged);
        for (let index = 0; index < merged.count; index += 1)
            yield { merged, index, at: { layer: merged.layers[index] ?? 0, row: merged.rows[index] ?? 0 } };
    }
}
function pathOf({ path, pathBytes }) {
    return path.subarray(0, pathBytes);
}
function bytesAt(listing, row) {
    return { uncompressedBytes: listing?.sizes[row] ?? 0, compressedBytes: listing?.compressedSizes[row] ?? 0 };
}

// EXTERNAL MODULE: ./build/baseline/listings.js + 5 modules
var listings = __webpack_require__(8937);
;// CONCATENATED MODULE: ./build/compare/files.js



/** The trees of every platform of `head`, each beside that of the same platform of the baseline. */
function files_contentsOf(head, baseline) {
    const before = baseline === null ? new Map() : (0,listings/* readListings */.Sy)(baseline);
    return new Map(head.measurement.platforms.map((platform) => {
        const other = baseline?.measurement.platforms.find((one) => one.platform === platform.platform);
        const baselineTree = other === undefined ? null : layeredTree(other, before);
        const notes = [...noteOnCut("this image", platform, head.listings), ...noteOnCut("the baseline", other, before)];
        return [platform.platform, { head: layeredTree(platform, head.listings), baseline: baselineTree, notes }];
    }));
}
function noteOnCut(what, platform, listings) {
    const cut = platform?.layers.filter(({ digest }) => listings.get(digest)?.isCut === true).length ?? 0;
    if (platform === undefined || cut === 0)
        return [];
    return [
        `Files are not compared one by one: ${cut} of the ${platform.layers.length} layers of ${what} (${platform.platform}) held more than can be kept, so only directories are known.`,
    ];
}
function layeredTree(platform, listings) {
    const tree = treeOf(platform, listings);
    return tree === null ? null : { tree, digests: platform.layers.map(({ digest }) => digest) };
}
/** The file system of one platform; null when a layer's content is not known or was cut. */
function treeOf({ layers }, listings) {
    const stack = layers.map((layer) => ({ listing: listings.get(layer.digest) ?? null, isBase: isBase(layer) }));
    const tree = mergeLayers(stack);
    return tree.isComplete ? tree : null;
}
function isBase({ origin }) {
    return origin === "base";
}
const longestFileList = 100;
const longestDirectoryList = 25;
const longestPartList = 5;
/** Every path of both images once. A change counts for the layer that brought it. */
function compareFiles(head, baseline, rows = { head: [], baseline: [] }) {
    const directories = new ChangedDirectories(longestDirectoryList, telling);
    const layers = new Map();
    const top = new Largest(longestFileList);
    let changedFiles = 0;
    const note = (change, row) => {
        if (change === null)
            return;
        changedFiles += 1;
        top.add(change);
        directories.add(change);
        if (row === undefined)
            return;
        const layer = layers.get(row) ?? new ChangedDirectories(longestPartList, tellingPart);
        layer.add(change);
        layers.set(row, layer);
    };
    for (const { now, before } of pairFiles(head, baseline))
        note(fileChange(now, before), now === null ? rows.baseline[before?.layer ?? -1] : rows.head[now.layer]);
    const byLayer = new Map([...layers].map(([row, layer]) => [row, layer.finish()]));
    return { changedFiles, files: top.sorted(), directories: directories.finish(), byLayer };
}
/** Null where both sides have the same content: it costs a few bytes more or less in another stream, which is not attributable to the change. */
function fileChange(now, before) {
    const headBytes = now?.bytes.compressedBytes ?? 0;
    const baselineBytes = before?.bytes.compressedBytes ?? 0;
    const path = now?.path ?? before?.path ?? "";
    const growthBytes = headBytes - baselineBytes;
    if (before === null)
        return { path, change: "new", headBytes, baselineBytes, growthBytes };
    if (now === null)
        return { path, change: "gone", headBytes, baselineBytes, growthBytes };
    return isSameFile(now, before) ? null : { path, change: "changed", headBytes, baselineBytes, growthBytes };
}
/** Whether a file is what it was: its kind, its content and its size. */
function isSameFile(now, before) {
    return (now.kind === before.kind &&
        now.contentHash === before.contentHash &&
        now.bytes.uncompressedBytes === before.bytes.uncompressedBytes);
}


/***/ }),

/***/ 8324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ countedBytes),
/* harmony export */   LO: () => (/* binding */ knowsOwnLayers),
/* harmony export */   Mg: () => (/* binding */ yardstickOf),
/* harmony export */   NX: () => (/* binding */ keepsUncompressed),
/* harmony export */   ZZ: () => (/* binding */ distinctLayers),
/* harmony export */   oU: () => (/* binding */ twinBytes)
/* harmony export */ });
/* unused harmony export storedAs */
/**
 * The one place that decides by which bytes two sides are compared (docs/yardstick.md): compressed, as each of them is stored,
 * whatever the compression. Nothing that a layer is or says changes that; only the door through which a whole image came does.
 */
function yardstickOf(sides) {
    const { head, baseline } = sides;
    if (head.image.target !== baseline.image.target)
        return none({ kind: "other-target", head: head.image.target, baseline: baseline.image.target });
    const [isHead, isBaseline] = [keepsUncompressed(head), keepsUncompressed(baseline)];
    if (isHead || isBaseline)
        return uncompressed(sides, isHead ? (isBaseline ? "both" : "head") : "baseline");
    const headBytes = countedBytes(head.platform, sides.count);
    const baselineBytes = countedBytes(baseline.platform, sides.count);
    if (headBytes === null || baselineBytes === null)
        return none(ownLayersUnknown(sides));
    const isOneBuilt = (head.image.builder === null) !== (baseline.image.builder === null);
    const notes = isOneBuilt
        ? [{ kind: "came-another-way", head: head.image.source, baseline: baseline.image.source }]
        : [];
    return { kind: "bytes", basis: "compressed", headBytes, baselineBytes, shortfall: null, notes };
}
/** Bytes as they are stored; null when it is not known which layers are the image's own. */
function countedBytes(platform, count) {
    if (count === "all")
        return platform.sizeBytes;
    if (!knowsOwnLayers(platform))
        return null;
    return sum(countedLayers(platform, count).map(({ compressedBytes }) => compressedBytes));
}
/** Whether every layer is known to be the base image's or the Dockerfile's own. */
function knowsOwnLayers({ layers }) {
    return layers.every(({ origin }) => origin !== "unknown");
}
/** Layers of a manifest, each digest once. */
function distinctLayers(platform) {
    return [...new Map(platform.layers.map((layer) => [layer.digest, layer])).values()];
}
/** How a layer is stored: what its first bytes say, else what the manifest says of it; null when neither does. */
function storedAs({ compression, mediaType }) {
    if (compression !== null)
        return compression;
    const match = /\btar(?:[.+](gzip|zstd))?$/.exec(mediaType);
    if (match === null)
        return null;
    return match[1] === "gzip" || match[1] === "zstd" ? match[1] : "none";
}
/** Bytes of the layer's tar, as far as they are known. */
function tarBytes(layer) {
    return layer.uncompressedBytes ?? (storedAs(layer) === "none" ? layer.compressedBytes : null);
}
/** `docker save` of an engine without a content store writes every layer as a plain tar, as its bytes show: a layer that is not read is none. */
function keepsUncompressed({ image, platform: { layers } }) {
    return image.source === "archive" && layers.length > 0 && layers.every(({ compression }) => compression === "none");
}
function uncompressed(sides, side) {
    const { head, baseline, count } = sides;
    if (count === "own" && !(knowsOwnLayers(head.platform) && knowsOwnLayers(baseline.platform)))
        return none(ownLayersUnknown(sides));
    const twins = twinBytes(head.platform, baseline.platform);
    const baselineBytes = tarBytesOf(baseline.platform, count, twins);
    if (baselineBytes.isLeast)
        return none(sizeUnknown("baseline", baseline));
    const { bytes: headBytes, isLeast } = tarBytesOf(head.platform, count, twins);
    return {
        kind: "bytes",
        basis: "uncompressed",
        headBytes,
        baselineBytes: baselineBytes.bytes,
        shortfall: isLeast ? sizeUnknown("head", head) : null,
        notes: [{ kind: "kept-uncompressed", side }],
    };
}
function ownLayersUnknown({ head }) {
    return { kind: "own-layers-unknown", side: knowsOwnLayers(head.platform) ? "baseline" : "head" };
}
/** Of an image in a registry only the manifests are read. */
function sizeUnknown(side, { image }) {
    return { kind: "size-unknown", side, isOpened: image.source !== "registry" };
}
/** Tar bytes by diff ID, from whichever side knows them: layers with the same diff ID are the same. */
function twinBytes(...platforms) {
    const known = platforms
        .flatMap(({ layers }) => layers)
        .flatMap((layer) => {
        const bytes = tarBytes(layer);
        return bytes === null || layer.diffId === null ? [] : [[layer.diffId, bytes]];
    });
    return new Map(known);
}
/** A tar is at least as large as what it is compressed to, but for some bytes in a thousand. */
function leastTarBytes({ compressedBytes }) {
    return Math.floor(compressedBytes * 0.99);
}
function tarBytesOf(platform, count, twins) {
    const layers = countedLayers(platform, count);
    const twinOf = ({ diffId }) => twins.get(diffId ?? "");
    // A diff ID that nobody has checked makes no layer smaller than what is stored of it.
    const bytes = layers.map((layer) => tarBytes(layer) ?? Math.max(twinOf(layer) ?? 0, leastTarBytes(layer)));
    const isLeast = layers.some((layer) => tarBytes(layer) === null && twinOf(layer) === undefined);
    return { bytes: sum(bytes) + (count === "all" ? platform.configBytes : 0), isLeast };
}
function countedLayers(platform, count) {
    return distinctLayers(platform).filter(({ origin }) => count === "all" || origin === "own");
}
function none(obstacle) {
    return { kind: "none", obstacle };
}
function sum(bytes) {
    return bytes.reduce((total, count) => total + count, 0);
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
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8600);
/* harmony import */ var _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);


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
        return bytes > 0 && !(0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(bytes, platform.sizeBytes);
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
    return { ...compared, headBytes, baselineBytes, growthBytes, isNoise: (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .isNoise */ .ty)(growthBytes, baselineBytes) };
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
    const cursor = new _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .PathCursor */ .s$(listing);
    while (cursor.next()) {
        const { row } = cursor;
        const uncompressedBytes = listing.sizes[row] ?? 0;
        if (((listing.kinds[row] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .kindMask */ .f) !== _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .kindCode */ .CZ.file || !sizes.has(uncompressedBytes))
            continue;
        const compressedBytes = listing.compressedSizes[row] ?? 0;
        const path = cursor.path.toString("latin1", 0, cursor.pathBytes);
        yield { key: `${uncompressedBytes}:${(0,_image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHashAt */ .XS)(listing, row)}`, path, compressedBytes, uncompressedBytes };
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

/***/ 8209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ parseRetention),
/* harmony export */   JB: () => (/* binding */ monthlyPrice),
/* harmony export */   gq: () => (/* binding */ noCostRules),
/* harmony export */   pe: () => (/* binding */ parseBandwidth),
/* harmony export */   uU: () => (/* binding */ pullMilliseconds),
/* harmony export */   z7: () => (/* binding */ parsePrice)
/* harmony export */ });
/* harmony import */ var _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);

const noCostRules = { price: null, bandwidth: null, retention: null };
/** `0.10`, or null for what is no positive number. */
function parsePrice(text) {
    const quantity = (0,_inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .L)(text);
    if (quantity === null || quantity.unit !== "" || quantity.numerator === 0n)
        return null;
    const { numerator, denominator } = quantity;
    return { text: text.trim(), numerator, denominator };
}
const bitUnits = ["bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"];
/** `100 Mbit/s`, or null for what is no bandwidth. */
function parseBandwidth(text) {
    const quantity = (0,_inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .L)(text);
    const power = bitUnits.indexOf(quantity?.unit ?? "");
    if (quantity === null || power === -1)
        return null;
    const bitsPerSecond = (quantity.numerator * 1000n ** BigInt(power)) / quantity.denominator;
    return bitsPerSecond === 0n ? null : { text: text.trim(), bitsPerSecond };
}
/** `last 10` or `30 days`, or null for what is no policy. */
function parseRetention(text) {
    const [, last, days] = /^(?:last ([1-9]\d{0,4})|([1-9]\d{0,4}) days?)$/.exec(text.trim()) ?? [];
    if (last !== undefined)
        return { kind: "last", versions: Number(last) };
    return days === undefined ? null : { kind: "days", days: Number(days) };
}
/** The price of storing `bytes` for a month as a decimal number with four digits, cut: `0.4312`. */
function monthlyPrice(bytes, { numerator, denominator }) {
    const tenThousandths = (BigInt(bytes) * numerator * 10000n) / (denominator * 1000000000n);
    return `${tenThousandths / 10000n}.${(tenThousandths % 10000n).toString().padStart(4, "0")}`;
}
/** How long `bytes` are on the way, latency and unpacking left out; a part of a millisecond counts as one. */
function pullMilliseconds(bytes, { bitsPerSecond }) {
    return Number((BigInt(bytes) * 8000n + bitsPerSecond - 1n) / bitsPerSecond);
}


/***/ }),

/***/ 8935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ keptVersions),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   NL: () => (/* binding */ costOfImages),
/* harmony export */   WI: () => (/* binding */ pushesOf),
/* harmony export */   lg: () => (/* binding */ registrySizesOf),
/* harmony export */   x3: () => (/* binding */ paceOf)
/* harmony export */ });
/** Costs of versions that were pushed one after the other, the oldest first. Without dates, only a policy that counts versions can be told. */
function costOfImages(versions, retention) {
    const held = new Set();
    let storedBytes = 0;
    return versions.map((version, at) => {
        const newBytes = bytesBeside(version.blobs, held);
        for (const digest of version.blobs.keys())
            held.add(digest);
        storedBytes += newBytes;
        const kept = retention === null ? null : versions.slice(Math.max(0, at + 1 - retention.versions), at + 1);
        const retainedBytes = kept === null ? null : togetherBytes(kept.map(({ blobs }) => blobs));
        const before = versions[at - 1];
        const pullBytes = before === undefined ? null : pullBytesAfter(version, before);
        return { sizeBytes: bytesBeside(version.blobs, new Set()), newBytes, storedBytes, retainedBytes, pullBytes };
    });
}
/** A platform that is new is fetched as a whole. */
function pullBytesAfter({ platforms }, before) {
    const pulls = [...platforms].map(([platform, blobs]) => bytesBeside(blobs, new Set(before.platforms.get(platform)?.keys())));
    return Math.max(0, ...pulls);
}
function bytesBeside(blobs, held) {
    return [...blobs].reduce((sum, [digest, bytes]) => (held.has(digest) ? sum : sum + bytes), 0);
}
function togetherBytes(all) {
    return bytesBeside(new Map(all.flatMap((blobs) => [...blobs])), new Set());
}
/** The recorded versions of one platform, oldest first. */
function pushesOf(platform, history) {
    return history.flatMap(({ commit, recordedAt, platforms }) => {
        const found = platforms.find((one) => one.platform === platform);
        return found === undefined ? [] : [{ commit, recordedAt, sizeBytes: found.sizeBytes, newBytes: found.newBytes ?? null }];
    });
}
/**
 * Counts from the last version of which it is not known what it added: that one is there as a whole. A blob that comes back after it was
 * gone counts again, and manifests (some kB) are not known, so this is what history can tell and not the exact sum.
 */
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
/** The oldest version that stays is there as a whole, and each later one adds its own part: what they share stays. */
function leftOf(pushes, retention) {
    const [oldest, ...later] = pushes.slice(-keptVersions(pushes, retention));
    return later.reduce((sum, { newBytes }) => plus(sum, newBytes), oldest?.sizeBytes ?? 0);
}
/** How many of the newest versions stay: the newest itself in any case. */
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
const dayMs = 86_400_000;
/** How many days are looked back on, and the least that says something of a month. */
const [paceDays, fewestDays, fewestPushes] = [30, 7, 3];
/** The pace of the last 30 days, or of those that are recorded; null where they are too few to tell. */
function paceOf(pushes, now) {
    const [first, ...later] = countable(pushes);
    if (first === undefined)
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
        bytesPerYear: within(bytes, 365),
    };
}
/** A stored history may hold any numbers: a sum ends where integers are no longer exact. */
function plus(sum, bytes) {
    return Math.min(Number.MAX_SAFE_INTEGER, sum + (bytes ?? 0));
}
/** To the nearest integer. */
function divided(amount, by) {
    return plus(0, Number((amount * 2n + by) / (by * 2n)));
}
/** Where a registry that is cleaned up by the policy levels off at this pace: the newest version, and what the others add to it. */
function levelOf(sizeBytes, pace, retention) {
    switch (retention.kind) {
        case "last":
            return plus(sizeBytes, (retention.versions - 1) * pace.bytesPerPush);
        case "days":
            return plus(sizeBytes, divided(BigInt(pace.bytesPerYear) * BigInt(retention.days), 365n));
    }
}


/***/ }),

/***/ 5743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ dashboardOf),
/* harmony export */   Pd: () => (/* binding */ usualSpike)
/* harmony export */ });
/* unused harmony exports DashboardSize, DashboardPlatform, DashboardImage, Dashboard */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3569);
/* harmony import */ var _judge_creep_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4281);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5623);
/* harmony import */ var _report_facts_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7192);
/* harmony import */ var _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2676);






const byteCount = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
/** One recorded size. Bytes are compressed; changes are against the point before. */
const DashboardSize = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    recordedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sizeBytes: byteCount,
    /** Null for the first. */
    changeBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nullable(),
    /** What pushing it cost: bytes that the image before did not have; null when that is not known. */
    newBytes: byteCount.nullable(),
    /** The growth reached `spikeAt`. */
    spike: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Why it grew, as its pull request says; null when that is not known. */
    justification: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const DashboardPlatform = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sizeBytes: byteCount,
    uncompressedBytes: byteCount.nullable(),
    /** Growth over the last days; null when it was recorded only once in them. */
    creep: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ days: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), fromBytes: byteCount, growthBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(), growthPercent: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() })
        .nullable(),
    /** Oldest first; never empty. */
    points: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DashboardSize).min(1),
});
const DashboardImage = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Path of its badge beside the page. */
    badge: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    recordedAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    platforms: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DashboardPlatform).min(1),
});
/** The sizes of all images of a repository over time. */
const Dashboard = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** `owner/name` on `serverUrl`, where commits can be looked up; null when it was not given. */
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    serverUrl: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** From which growth on a point is a spike, such as `5%`. */
    spikeAt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** The newest version of every image and platform together, every blob counted once. */
    distinctBytes: byteCount,
    /** By name. */
    images: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(DashboardImage),
    /** Files that were not used, and why: sentences. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** Where the JSON Schema of the dashboard is published, beside the code. */
const dashboardSchemaPath = "schema/dashboard.schema.json";
/** Growth from one recording to the next that is marked unless somebody asks for another. */
const usualSpike = "5%";
/** Puts together what the baselines of all images know; several of one image complete each other. */
function dashboardOf(documents, frame) {
    const byName = [...Map.groupBy(documents, ({ name }) => name).values()];
    const images = byName
        .map((own) => imageOf(own.toSorted(byTime), frame))
        .toSorted((a, b) => (a.image.name < b.image.name ? -1 : 1));
    return Dashboard.parse({
        $schema: dashboardSchemaPath,
        version: 1,
        createdAt: frame.createdAt.toISOString(),
        repository: frame.repository,
        serverUrl: frame.serverUrl,
        spikeAt: frame.spikeAt.text,
        distinctBytes: (0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOf */ .XN)((0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .blobsOf */ .OR)(images.map(({ measurement }) => measurement)).values()),
        images: images.map(({ image }) => image),
        warnings: [...frame.warnings, ...byName.flatMap(pendingWarning)],
    });
}
/** Earlier baselines of the image, where they are at hand, complete it all the same. */
function pendingWarning(own) {
    const newest = own.toSorted(byTime).at(-1);
    if (newest?.historyPending !== true)
        return [];
    const { name, commit } = newest;
    return [`${name}: earlier sizes could not be looked up when ${commit.slice(0, 7)} was recorded; the next run adds them`];
}
function byTime(one, other) {
    return Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
}
/** `documents` are of one image, oldest first. */
function imageOf(documents, frame) {
    const newest = documents.at(-1);
    if (newest === undefined)
        throw new Error("an image needs a baseline");
    const { name, commit, recordedAt, measurement } = newest;
    const history = joined(documents);
    const platforms = measurement.platforms.map((platform) => platformOf(platform, history, frame));
    return { image: { name, badge: `badges/${frame.slugOf(name)}.svg`, commit, recordedAt, platforms }, measurement };
}
function keyOf({ commit, recordedAt }) {
    return `${commit} ${recordedAt}`;
}
/** Everything that is remembered of one image, each recorded size once, oldest first. */
function joined(documents) {
    const builds = new Map();
    for (const entry of documents.flatMap(({ history }) => history))
        builds.set(keyOf(entry), { ...entry, measurement: null });
    for (const document of documents)
        builds.set(keyOf(document), { ...(0,_baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedSizeOf */ .fF)(document), measurement: document.measurement });
    return [...builds.values()].toSorted(byTime);
}
function platformOf({ platform, sizeBytes, uncompressedBytes }, history, { createdAt, spikeAt }) {
    const points = pointsOf(platform, history, spikeAt);
    const creeps = (0,_judge_creep_js__WEBPACK_IMPORTED_MODULE_4__/* .creepOf */ .r)(history, { now: createdAt, budget: { warnAt: spikeAt, creepAt: null } });
    const creep = creeps.find((one) => one.platform === platform);
    return { platform, sizeBytes, uncompressedBytes, creep: creep === undefined ? null : creepFacts(creep), points };
}
function creepFacts({ since, growthBytes }) {
    const fromBytes = since.sizeBytes;
    return { days: _judge_creep_js__WEBPACK_IMPORTED_MODULE_4__/* .creepDays */ .L, fromBytes, growthBytes, growthPercent: (0,_report_facts_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalPercent */ .Xv)(growthBytes, fromBytes) };
}
function pointsOf(platform, history, spikeAt) {
    const known = history.flatMap((build) => {
        const size = build.platforms.find((one) => one.platform === platform);
        return size === undefined ? [] : [{ build, ...size }];
    });
    return known.map(({ build, sizeBytes, newBytes }, index) => {
        const before = known[index - 1];
        const changeBytes = before === undefined ? null : sizeBytes - before.sizeBytes;
        return {
            commit: build.commit,
            recordedAt: build.recordedAt,
            sizeBytes,
            changeBytes,
            newBytes: newBytes ?? costBetween(before?.build ?? null, build, platform),
            spike: before !== undefined && (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .reaches */ .O6)(sizeBytes - before.sizeBytes, before.sizeBytes, spikeAt),
            justification: build.justification ?? null,
        };
    });
}
/** Bytes of `after` that `before` did not have; null unless the layers of both are known. */
function costBetween(before, { measurement }, platform) {
    if (before === null || before.measurement === null || measurement === null)
        return null;
    const held = (0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .blobsOf */ .OR)([before.measurement]);
    const own = measurement.platforms.filter((one) => one.platform === platform);
    const fresh = [...(0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .blobsOf */ .OR)([{ platforms: own }])].filter(([digest]) => !held.has(digest));
    return (0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOf */ .XN)(fresh.map(([, bytes]) => bytes));
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ userError),
/* harmony export */   pQ: () => (/* binding */ clauseOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export messages */
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);

/** A mistake the person who wrote the input, the Dockerfile or the workflow can mend; shown without a stack trace. */
class UserError extends Error {
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
    constructor(code, message, options = {}) {
        super(message.sentence, options.cause === undefined ? {} : { cause: options.cause });
        this.code = code;
        this.clause = message.sentence.slice(0, -1);
        this.hint = message.hint;
        this.detail = options.detail ?? null;
        this.place = options.place ?? null;
        this.lastOutput = options.lastOutput ?? null;
    }
    /** The same failure, told with the place in a file at which its cause was written. */
    at(place) {
        return new UserError(this.code, { sentence: `${place}: ${this.clause}.`, hint: this.hint }, this.#options());
    }
    /** The same failure, with the line of the file and of the output where it happened. */
    happenedAt(place, lastOutput) {
        return new UserError(this.code, { sentence: `${this.clause}.`, hint: this.hint }, { ...this.#options(), place, lastOutput });
    }
    #options() {
        const { cause, detail, place, lastOutput } = this;
        return { cause, detail, place, lastOutput };
    }
}
/** Makes the error for one entry of the catalogue. */
function userError(code, values, options = {}) {
    const catalogue = messages;
    return new UserError(code, catalogue[code](values), options);
}
/** What an error says, to stand in another sentence: no full stop of ours. */
function clauseOf(error) {
    if (error instanceof UserError)
        return error.clause;
    return error instanceof Error ? error.message : String(error);
}
/** Every message a user can meet: what happened (quoting what was written), then what to do. */
const messages = {
    "input-unparsable": (at) => ({
        sentence: `Input '${at.input}' is ${quote(at.written)}, which cannot be read.`,
        hint: `Write ${at.example}.`,
    }),
    "input-not-supported": (at) => ({
        sentence: `Input '${at.input}' is ${quote(at.written)}, which this action does not do: it builds, measures and compares, and nothing leaves the builder.`,
        hint: `Remove '${at.input}' here, and keep it in the docker/build-push-action step that publishes the image.`,
    }),
    "justify-below-warn": (at) => ({
        sentence: `Input 'justify-at' is ${quote(at.justifyAt)}, which is below 'warn-at' (${quote(at.warnAt)}).`,
        hint: "Write a 'justify-at' that is at least as large as 'warn-at', such as 25% with a 'warn-at' of 10%.",
    }),
    "own-layers-unknown": (at) => ({
        sentence: `Input 'count' is "own", but it is not known which layers of ${quote(at.name)} (${at.platform}) are its own.`,
        hint: "Let this step build the image with buildx 0.14 or newer: the build then says which layers the base image brought. For an image that is already built, write 'count: all'.",
    }),
    "image-name-twice": (at) => ({
        sentence: `Two images are called ${quote(at.name)}.`,
        hint: "Give each image its own 'name': it is the key of its baseline.",
    }),
    "input-names-runner-variable": (at) => ({
        sentence: `Input '${at.input}' names ${quote(at.variable)}: variables of the runner, its tokens and this action's inputs never reach a build.`,
        hint: at.variable.toUpperCase() === "GITHUB_TOKEN"
            ? "Name GITHUB_TOKEN in 'secret-envs' of the workflow's own step, and nowhere else."
            : "Give the value itself in the workflow, such as `NAME=${{ github.sha }}` in 'build-args', or under another name with `env:`.",
    }),
    "config-access-missing": (at) => ({
        sentence: `'${at.input}' is ${quote(at.written)}, which reaches ${at.reaches}; a configuration file may not, because a pull request can change it.`,
        hint: `Write '${at.input}' in the workflow file instead, or allow it there with \`config-access: ${at.all}\`.`,
    }),
    "config-missing": (at) => ({
        sentence: `Input 'config' is ${quote(at.path)}, and there is no such file.`,
        hint: "Check out the repository before this step, and write the path relative to its root.",
    }),
    "config-unreadable": (at) => ({
        sentence: `The configuration file ${quote(at.path)} cannot be read: ${at.because}.`,
        hint: "It must be an ordinary file with UTF-8 text, in the checkout itself and readable for the user that runs this.",
    }),
    "config-invalid": (at) => ({
        sentence: `${at.path}:${at.line}: ${at.problem}.`,
        hint: "See the configuration file section of the README.",
    }),
    "image-not-configured": (at) => ({
        sentence: `Input 'name' is ${quote(at.name)}, and the configuration file has no such image.`,
        hint: `Write one of ${at.known}, or add the image to the file.`,
    }),
    "temporary-directory-unusable": (at) => ({
        sentence: `Nothing can be written to the directory for temporary files, ${quote(at.path)}: ${at.reason}.`,
        hint: "It is RUNNER_TEMP in a workflow and TMPDIR in a terminal: let it name a directory that exists and that this user may write to.",
    }),
    "nothing-measured": (at) => ({
        sentence: `No image was measured. ${quote(at.name)} was not: ${at.because}.`,
        hint: "The log has the reason for each image.",
    }),
    "measurement-not-kept": (at) => ({
        sentence: `The measurement of ${quote(at.name)} was not handed on to the report: ${at.reason}.`,
        hint: "Run the job again; the report is red as long as a measurement is missing.",
    }),
    "measurement-missing": (at) => ({
        sentence: `There is no measurement to report on${at.reasons === "" ? "" : ` (${at.reasons})`}.`,
        hint: "Let the report `needs:` the jobs with `mode: measure`, and look at why they failed.",
    }),
    "measurements-unreadable": (at) => ({
        sentence: `The measurements could not be read: ${at.reason}.`,
        hint: "Run the job again; it needs `permissions: actions: read`.",
    }),
    "context-template-broken": (at) => ({
        sentence: `The build context ${quote(at.written)} holds a template that cannot be read.`,
        hint: "Write {{defaultContext}} with two braces on each side, such as {{defaultContext}}:subdir.",
    }),
    "system-not-supported": (at) => ({
        sentence: `${at.system} is not supported.`,
        hint: "Run the job on ubuntu-latest; on your own machine, run the command in WSL 2.",
    }),
    "build-no-docker": () => ({
        sentence: "There is no 'docker' command on this machine.",
        hint: "Run the job on a runner with Docker, such as ubuntu-latest.",
    }),
    "build-no-buildx": () => ({
        sentence: "The 'docker' command is here, but its buildx plugin is not.",
        hint: "Add docker/setup-buildx-action before this step, or install the docker-buildx package.",
    }),
    "build-buildx-too-old": (at) => ({
        sentence: `This machine's buildx does not know ${quote(at.flag)}.`,
        hint: "Add docker/setup-buildx-action before this step, or install buildx 0.13 or newer.",
    }),
    "build-no-engine": (at) => ({
        sentence: `No Docker engine answers${at.endpoint === "" ? "" : ` at ${quote(at.endpoint)}`}.`,
        hint: "Run the job on a runner with a Docker engine (ubuntu-latest has one, ubuntu-slim and macOS have not), or choose a remote builder with 'builder'.",
    }),
    "build-engine-forbidden": () => ({
        sentence: "The Docker engine is running, but this user is not allowed to use it.",
        hint: "Add the runner's user to the group 'docker', or run the job as a user who is in it.",
    }),
    "build-engine-silent": (at) => ({
        sentence: `The Docker engine did not answer ${quote(at.command)} within ${at.seconds} s.`,
        hint: "Run the job again; if it happens again, restart the engine or look at its log.",
    }),
    "build-builder-unknown": (at) => ({
        sentence: `There is no builder called ${quote(at.builder)}.`,
        hint: "Leave out 'builder', or write the 'name' output of docker/setup-buildx-action there.",
    }),
    "build-builder-unreachable": () => ({
        sentence: "The builder does not answer.",
        hint: "See whether its BuildKit is running (`docker buildx ls`); docker/setup-buildx-action makes a fresh one.",
    }),
    "build-builder-gone": () => ({
        sentence: "The builder went away while it was at work.",
        hint: "See in its log why it ended (memory, a restart, a clean-up job), then run the job again.",
    }),
    "build-cancelled": () => ({
        sentence: "The build was cancelled.",
        hint: "Run the job again to get a verdict.",
    }),
    "build-dockerfile-missing": (at) => ({
        sentence: `There is no Dockerfile ${quote(at.file)}.`,
        hint: "Write its path in 'file', relative to the repository's root; without 'file' it is the Dockerfile in the context. actions/checkout must have run before.",
    }),
    "build-dockerfile-elsewhere": (at) => ({
        sentence: `There is no Dockerfile ${quote(at.file)}, but ${at.found}.`,
        hint: `Write ${at.remedy}.`,
    }),
    "build-context-missing": (at) => ({
        sentence: `The build context ${quote(at.context)} does not exist.`,
        hint: "Write in 'context' a directory relative to the repository's root; actions/checkout must have run before.",
    }),
    "build-dockerfile-empty": () => ({
        sentence: "The Dockerfile is empty.",
        hint: "Write at least a FROM line, or name the right Dockerfile in 'file'.",
    }),
    "build-dockerfile-syntax": (at) => ({
        sentence: `The Dockerfile cannot be read${at.line === "" ? "" : ` at line ${at.line}`}: ${at.reason}.`,
        hint: "Correct that line; `docker build --check .` shows such mistakes locally.",
    }),
    "build-run-failed": (at) => ({
        sentence: `The command ${quote(at.command)}${at.place === "" ? "" : ` (${at.place})`} failed with exit code ${at.exitCode}.`,
        hint: at.exitCode === "137"
            ? "Exit code 137 mostly means that memory ran out: use a larger runner or less parallelism."
            : "Its last output is below; the whole log is in the build group above.",
    }),
    "build-wrong-architecture": (at) => ({
        sentence: `The command ${quote(at.command)} is for another processor than this machine's ("exec format error").`,
        hint: "Add docker/setup-qemu-action before this step, or build only this machine's platform.",
    }),
    "build-copy-missing": (at) => ({
        sentence: `COPY or ADD found no ${quote(at.path)}.`,
        hint: "See that the file is committed or made by an earlier step, lies in the context, and is not excluded by .dockerignore.",
    }),
    "build-copy-ignored": (at) => ({
        sentence: `COPY or ADD found no ${quote(at.path)}: the line ${quote(at.line)} of ${at.file} keeps it from the builder.`,
        hint: `Remove that line, or write ${quote(`!${at.path}`)} below it.`,
    }),
    "build-submodule-missing": (at) => ({
        sentence: `COPY or ADD found no ${quote(at.path)}: the submodule ${quote(at.submodule)} is not checked out.`,
        hint: "Write 'submodules: recursive' in actions/checkout; in a terminal run git submodule update --init --recursive.",
    }),
    "build-image-not-found": (at) => ({
        sentence: `The base image ${quote(at.image)} could not be pulled: it does not exist or is private.`,
        hint: "Check its name and tag; for a private image add docker/login-action before this step.",
    }),
    "build-registry-unreachable": (at) => ({
        sentence: `The registry of ${quote(at.image)} could not be reached or refused to serve it.`,
        hint: "Run the job again later; when the registry limits downloads, add docker/login-action or use a mirror.",
    }),
    "build-target-missing": (at) => ({
        sentence: `The Dockerfile has no stage ${quote(at.target)}.`,
        hint: "Write in 'target' the name after AS in one of its FROM lines.",
    }),
    "build-tag-invalid": (at) => ({
        sentence: `Input 'tags' holds ${quote(at.tag)}, which is no image name.`,
        hint: "Write names such as ghcr.io/owner/app:1.2: lower case, no blanks.",
    }),
    "build-pair-invalid": (at) => ({
        sentence: `${quote(at.pair)} is not of the form name=value.`,
        hint: "Correct that line of 'build-args', 'labels' or 'build-contexts'.",
    }),
    "build-secret-missing": (at) => ({
        sentence: `The build asks for the secret ${quote(at.secret)}, which was not given.`,
        hint: "Add it to 'secrets', 'secret-files' or 'secret-envs'; secrets are empty in pull requests from forks.",
    }),
    "build-secret-mounted": (at) => ({
        sentence: `The RUN that failed (${at.place}) mounts the secret ${quote(at.secret)}, which was not given.`,
        hint: `Add a line '${at.secret}=…' to 'secrets', 'secret-files' or 'secret-envs'; secrets are empty in pull requests from forks.`,
    }),
    "build-from-invalid": (at) => ({
        sentence: `A FROM names ${quote(at.name)}, which is no image.`,
        hint: "Correct the name; where it is made of an ARG, give that a default before the first FROM, or set it in 'build-args'.",
    }),
    "build-from-argument": (at) => ({
        sentence: `${quote(at.from)} names no image: the ARG ${quote(at.argument)} has no value.`,
        hint: `Set it in 'build-args' (${at.argument}=…), or give it a default (ARG ${at.argument}=…) before the first FROM.`,
    }),
    "build-from-blank": (at) => ({
        sentence: `FROM ${at.name} is empty once its variables are filled in.`,
        hint: "Give the ARG a default before the first FROM, or set it in 'build-args'.",
    }),
    "build-multi-platform-unsupported": () => ({
        sentence: "This machine's Docker engine cannot build several platforms at once.",
        hint: "Add docker/setup-buildx-action before this step.",
    }),
    "build-cache-unsupported": () => ({
        sentence: "This machine's Docker engine cannot export a build cache.",
        hint: "Add docker/setup-buildx-action before this step, or leave out 'cache-to'.",
    }),
    "build-entitlement-refused": (at) => ({
        sentence: `The builder does not allow ${quote(at.entitlement)}.`,
        hint: "Write it in 'allow', and in 'buildkitd-flags' of docker/setup-buildx-action (--allow-insecure-entitlement).",
    }),
    "build-disk-full": () => ({
        sentence: "The disk is full.",
        hint: "Free space before this step (`docker system prune`, unused toolchains of the runner), or use a larger runner.",
    }),
    "build-failed": (at) => ({
        sentence: `The build failed with exit code ${at.exitCode}${at.reason === "" ? "" : `: ${quote(at.reason)}`}.`,
        hint: "The builder's last lines are below; the whole log is in the build group above.",
    }),
    "build-image-lost": () => ({
        sentence: "The Docker engine lost the image that had just been built.",
        hint: "Something on this machine removes images while jobs run (`docker system prune`, another job): let it wait, then run the job again.",
    }),
    "push-unreachable": () => ({
        sentence: "The Docker engine runs on another machine and cannot hand the image over to this one.",
        hint: "Add docker/setup-buildx-action before this step: its builder hands images over through the build itself.",
    }),
    "push-no-loopback": (at) => ({
        sentence: `The Docker engine cannot hand the image over, because 127.0.0.1 is not available here: ${quote(at.reason)}.`,
        hint: "Bring the loopback interface up (`ip link set lo up`).",
    }),
    "push-failed": (at) => ({
        sentence: `The Docker engine could not hand the image over: ${quote(at.reason)}.`,
        hint: "Add docker/setup-buildx-action before this step: its builder hands images over through the build itself.",
    }),
    "image-engine-elsewhere": () => ({
        sentence: "The Docker engine runs on another machine and cannot hand the image over to this one.",
        hint: "Save the image to a file (`docker save --output image.tar NAME`), and write `archive://image.tar` in 'image'.",
    }),
    "image-not-handed-over": (at) => ({
        sentence: `The Docker engine could not hand the image over: ${quote(at.reason)}.`,
        hint: "See the engine's last words below; `docker push` of this image to a registry meets the same trouble.",
    }),
    "image-path-missing": (at) => ({
        sentence: `Input 'image' names ${quote(at.path)}, which is not ${at.expected}.`,
        hint: "Write the path relative to the repository's root, and make the image in an earlier step.",
    }),
    "image-layout-missing": (at) => ({
        sentence: `${quote(at.where)} holds no image: there is no index.json in it.`,
        hint: "Point to an OCI layout: what `--output type=oci` of docker buildx, `docker save` (Docker 25 or newer) or `skopeo copy … oci:` write.",
    }),
    "image-layout-invalid": (at) => ({
        sentence: `The index.json of ${quote(at.where)} is not that of an OCI layout: ${at.reason}.`,
        hint: "Export the image again into an empty directory.",
    }),
    "image-archive-unreadable": (at) => ({
        sentence: `${quote(at.path)} cannot be read as a tar archive: ${at.reason}.`,
        hint: "Export the image again; the export may have been cut short.",
    }),
    "image-archive-manifest-invalid": (at) => ({
        sentence: `The manifest.json of ${quote(at.where)} is not that of an image archive: ${at.reason}.`,
        hint: "Save the image again with the tool that wrote it.",
    }),
    "image-choice-unknown": (at) => ({
        sentence: `${quote(at.where)} holds no image ${quote(at.wanted)}; it holds ${at.there}.`,
        hint: "Write one of these names behind the path, as in oci-dir://PATH:NAME, or a digest, as in oci-dir://PATH@sha256:….",
    }),
    "image-archive-compressed": (at) => ({
        sentence: `${quote(at.path)} is compressed as a whole, so that it cannot be read by seeking.`,
        hint: "Unpack it first, for example with `xz -d`; gzip and zstd are read as they are, and the layers inside stay compressed.",
    }),
    "image-blob-missing": (at) => ({
        sentence: `${quote(at.where)} does not hold ${at.digest}, which its manifest names.`,
        hint: "Export the image again; the export is not complete.",
    }),
    "image-blob-corrupt": (at) => ({
        sentence: `The blob ${at.digest} is not what its manifest says: ${at.reason}.`,
        hint: "Export the image again; it was damaged or changed on the way.",
    }),
    "image-document-too-large": (at) => ({
        sentence: `The manifest, index or config ${at.digest} is longer than ${at.limitBytes} bytes.`,
        hint: "Registries refuse such documents as well: look for very long labels or annotations.",
    }),
    "image-document-invalid": (at) => ({
        sentence: `The manifest, index or config ${at.digest} cannot be understood: ${quote(at.reason)}.`,
        hint: "Images of the OCI format and of Docker's schema 2 are understood; rebuild an older one.",
    }),
    "image-index-unreasonable": (at) => ({
        sentence: `The image has ${at.reason}, which no real image has.`,
        hint: "Export only the image that is to be measured.",
    }),
    "image-platform-twice": (at) => ({
        sentence: `There are two different images for ${quote(at.platform)}: ${at.first} and ${at.second}.`,
        hint: "Choose one by its name or digest, as in oci-dir://PATH:NAME or registry://REF@sha256:…, or export one image into a fresh directory.",
    }),
    "image-platform-absent": (at) => ({
        sentence: `There is no image for the platform ${quote(at.platform)}; there is one for ${at.there}.`,
        hint: "Correct 'platforms', or leave it out to measure every platform of the image.",
    }),
    "image-has-no-platform": () => ({
        sentence: "There is no image for any platform to measure.",
        hint: "Check that the layout or tag holds a container image, not only attestations or other artifacts.",
    }),
    "image-not-found": (at) => ({
        sentence: `There is no image ${quote(at.reference)} in ${at.place}.`,
        hint: "Check the name and tag in 'image', and that an earlier step builds, pulls or pushes it.",
    }),
    "image-registry-unreadable": (at) => ({
        sentence: `The image ${quote(at.reference)} could not be read from its registry: ${quote(at.reason)}.`,
        hint: "Log in with docker/login-action before this step, and check that the registry can be reached.",
    }),
    "github-environment-incomplete": (at) => ({
        sentence: `This is no complete GitHub Actions environment: ${at.problem}.`,
        hint: "Run the action as a step of a workflow; in a terminal use the image-size-budget command.",
    }),
    "github-event-unreadable": (at) => ({
        sentence: `The event that started this run cannot be read from ${quote(at.path)}: ${at.problem}.`,
        hint: "GITHUB_EVENT_PATH must name the file that the runner wrote; report it if this is a GitHub-hosted runner.",
    }),
    "command-unknown": (at) => ({
        sentence: `There is no command ${quote(at.written)}.`,
        hint: "Write `image-size-budget check`, `image-size-budget dashboard` or `image-size-budget demo`; `--help` lists the rest.",
    }),
    "flag-unusable": (at) => ({
        sentence: `${at.problem}.`,
        hint: `Known are ${at.known.join(", ")}.`,
    }),
    "dashboard-empty": (at) => ({
        sentence: `There is no baseline in ${quote(at.directory)}: ${quote(at.reason)}.`,
        hint: "Name in '--from' a directory of baselines: one that `check --store` has filled, or downloaded artifacts image-size-baseline-*.",
    }),
    "baseline-ref-unknown": (at) => ({
        sentence: `'--baseline-ref' is ${quote(at.ref)}, which git does not know here.`,
        hint: "Write a branch, tag or commit of this repository, such as `--baseline-ref origin/main`; fetch it first when it is missing.",
    }),
    "not-a-repository": (at) => ({
        sentence: `${at.directory} is not in a git repository, so there is no commit to compare with.`,
        hint: "Run it in a checkout.",
    }),
    "event-not-supported": (at) => ({
        sentence: `The event ${quote(at.event)} has nothing to measure.`,
        hint: "Run this action on pull_request, merge_group, push, schedule or workflow_dispatch, or set 'mode'.",
    }),
    "pull-request-target": () => ({
        sentence: "This action does not build on pull_request_target: that event has write permissions and secrets, and the build would run code of the pull request with them.",
        hint: "Use `on: pull_request`; the verdict needs no write permission.",
    }),
    "record-on-pull-request": (at) => ({
        sentence: `Input 'mode' is "record" on the event ${quote(at.event)}: a baseline that a pull request recorded would never be trusted.`,
        hint: "Leave 'mode' at auto, which records on push, schedule and workflow_dispatch and checks on pull_request and merge_group.",
    }),
};
/** Shows a value as it was written, on one line and of a readable length. */
function quote(written) {
    const flat = written.replaceAll(/\s+/g, " ");
    return `"${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(flat, 160)}"`;
}


/***/ }),

/***/ 980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  Fg: () => (/* binding */ definitionOf),
  jx: () => (/* binding */ findingKinds)
});

// EXTERNAL MODULE: ./build/findings/remedy.js
var remedy = __webpack_require__(7915);
;// CONCATENATED MODULE: ./build/findings/apk-cache.js

const emptied = (0,remedy/* endingWith */["in"])("rm -rf /var/cache/apk/*");
const notStored = (0,remedy/* replacing */.mi)(/\bapk add(?! --no-cache)/g, "apk add --no-cache", emptied);
const apkCache = {
    kind: "apk-cache",
    rule: { evidence: "directory", pattern: "var/cache/apk|etc/apk/cache" },
    words: { noun: "the cache of apk" },
    remedy: {
        ...emptied,
        // What `apk update` has stored stays whatever comes after it.
        rewrite: (run, place) => (/\bapk (?:-\S+ )*(?:update|upgrade)\b/.test(run) ? emptied : notStored).rewrite(run, place),
    },
    unless: "a container installs packages when it runs",
    docs: { found: "package index and packages of apk", proof: "lie in `/var/cache/apk` or `/etc/apk/cache`" },
};

;// CONCATENATED MODULE: ./build/findings/apt-archives.js

const aptArchives = {
    kind: "apt-archives",
    rule: { evidence: "directory", pattern: "var/cache/apt" },
    words: { noun: "what apt has downloaded" },
    remedy: (0,remedy/* endingWith */["in"])("apt-get clean"),
    unless: "a container installs packages when it runs",
    docs: { found: "packages that apt has downloaded", proof: "lie in `/var/cache/apt`" },
};

;// CONCATENATED MODULE: ./build/findings/apt-lists.js

const aptLists = {
    kind: "apt-lists",
    rule: { evidence: "directory", pattern: "var/lib/apt/lists" },
    words: { noun: "package lists of apt" },
    remedy: (0,remedy/* endingWith */["in"])("rm -rf /var/lib/apt/lists/*"),
    unless: "a container installs packages when it runs",
    docs: { found: "package lists of apt", proof: "lie in `/var/lib/apt/lists`" },
};

;// CONCATENATED MODULE: ./build/findings/build-tree.js

const buildTree = {
    kind: "build-tree",
    rule: {
        evidence: "directory",
        pattern: "(?:.*?/)?(?:target/(?:[^/]+/)?(?:debug|release)/(?:deps|build|incremental|\\.fingerprint|examples)|CMakeFiles|node_modules/\\.cache|\\.next/cache|\\.angular/cache|\\.parcel-cache|\\.turbo|\\.tox|\\.nox|\\.mypy_cache|\\.pytest_cache|\\.ruff_cache|obj/(?:Debug|Release))",
    },
    words: { noun: "what a build leaves between sources and results" },
    remedy: remedy/* buildStage */.Zh,
    unless: "containers compile something when they run, or the image is there to build with",
    docs: {
        found: "what a build leaves between sources and results",
        proof: "lies in the directories of Cargo, CMake, webpack and their like",
    },
};

// EXTERNAL MODULE: ./build/findings/evidence/directories.js
var directories = __webpack_require__(682);
;// CONCATENATED MODULE: ./build/findings/bytecode.js


const bytecode = {
    kind: "bytecode",
    rule: { evidence: "file", matcher, provesBase: null },
    words: { noun: "bytecode of Python, which it can make by itself" },
    // PYTHONDONTWRITEBYTECODE does not keep pip from compiling what it installs.
    remedy: (0,remedy/* replacing */.mi)(/(?<!\buv )\b(pip3?(?:\.\d+)?) install\b(?!.*--no-compile)/g, "$1 install --no-compile", (0,remedy/* endingWith */["in"])(({ path }) => `find ${(0,remedy/* quoted */.TL)(path ?? "")} -type d -name __pycache__ -prune -exec rm -rf {} +`)),
    unless: "the time of the first start matters more: Python then compiles each module once in every new container",
    docs: {
        found: "compiled Python modules",
        proof: "lie in a `__pycache__`, but for the distribution's own and where uv was told to compile (`UV_COMPILE_BYTECODE`)",
    },
};
// A distribution makes its own when it installs Python, and nobody can tell it not to.
const bytecode_directories = "(?!usr/lib/)(?:(?:.*?/)?(?:site|dist)-packages(?=/(?:.*/)?__pycache__/)|(?:.*?/)?(?:lib/python3\\.\\d+)(?=/(?:.*/)?__pycache__/)|(?:.*?/)?__pycache__)";
function matcher({ layers, runtime }) {
    if (runtime?.wantsBytecode === true)
        return () => null;
    const inDirectory = (0,directories/* directoryMatcher */.m)([bytecode_directories]);
    const isCopied = layers.map(({ instruction }) => instruction?.startsWith("COPY ") === true);
    return (file) => {
        const match = inDirectory(file);
        // uv compiles what it puts there only where it was told to, and another stage's environment is in no history.
        const isOfAnotherStage = isCopied[file.layer] === true && /(?:^|\/)\.venv\//.test(file.path);
        return match === null || isOfAnotherStage ? null : { directory: match.directory };
    };
}

;// CONCATENATED MODULE: ./build/findings/cargo-cache.js

const cargoCache = {
    kind: "cargo-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cargo/(?:registry|git)|usr/local/cargo/(?:registry|git)" },
    words: { noun: "the cache of Cargo" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "usr/local/cargo/registry"], "cargo build --release"),
    unless: "containers compile something when they run",
    docs: { found: "registry and sources of Cargo", proof: "lie in `.cargo` or `/usr/local/cargo`" },
};

;// CONCATENATED MODULE: ./build/findings/composer-cache.js

const composerCache = {
    kind: "composer-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.(?:composer/cache|cache/composer)" },
    words: { noun: "the cache of Composer" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "root/.composer/cache"], "composer install --no-dev"),
    unless: "packages are installed from it when the container runs",
    docs: { found: "downloads of Composer", proof: "lie in `.composer/cache` or `.cache/composer`" },
};

;// CONCATENATED MODULE: ./build/findings/compression.js

const compression = {
    kind: "compression",
    rule: { evidence: "rest", collector: (image) => ({ note: () => { }, finish: (rest) => savings(image, rest) }) },
    words: { noun: "uncompressed layers, which zstd would store in less, by" },
    remedy: (0,remedy/* lines */.Mn)("docker buildx build --output type=image,push=true,compression=zstd,force-compression=true,oci-mediatypes=true …"),
    unless: "a registry, a scanner or an engine older than 2021 has to read the image",
    docs: {
        found: "layers that are stored uncompressed",
        proof: "their first bytes; what zstd makes of them is sampled",
    },
};
/** Where the manifest is the one that a registry would have; `docker save` stores layers uncompressed whatever they are pushed as. */
const trueSources = new Set(["builder", "oci-layout", "loopback-registry", "oci-dir", "registry"]);
/** What zstd would take off layers that are stored uncompressed, as far as their bytes do not go for another reason. */
function savings({ layers, tree, source }, { isBase, bytesOf }) {
    if (!trueSources.has(source))
        return [];
    return [...layers.entries()].flatMap(([layer, { compression: stored, compressedBytes }]) => {
        const zstdBytes = tree.facts[layer]?.zstdBytes ?? null;
        if (stored !== "none" || isBase(layer) || zstdBytes === null)
            return [];
        const left = Math.max(0, bytesOf(layer, compressedBytes) - hiddenBytesOf(tree.waste, layer));
        const savedBytes = Math.round(left * (1 - zstdBytes / compressedBytes));
        return savedBytes > 0 ? [{ layer, compressedBytes: savedBytes, directory: null }] : [];
    });
}
/** What later layers hide is a finding of its own. */
function hiddenBytesOf({ byLayer }, layer) {
    const held = Object.values(byLayer[layer]?.held ?? {});
    return held.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
}

;// CONCATENATED MODULE: ./build/findings/debug-symbols.js

const debugSymbols = {
    kind: "debug-symbols",
    rule: { evidence: "directory", pattern: "usr/lib/debug" },
    words: { noun: "debug symbols" },
    remedy: (0,remedy/* lines */.Mn)("# without the packages that end in -dbg or -dbgsym", "RUN apt-get install <packages>"),
    unless: "crashes are looked into inside of the container",
    docs: { found: "debug information in files of its own", proof: "lies in `/usr/lib/debug`" },
};

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(4438);
;// CONCATENATED MODULE: ./build/findings/evidence/hidden-bytes.js


function hiddenBytes({ kind, blames, path }) {
    return (image) => {
        const { byLayer, topPaths } = image.tree.waste;
        return byLayer.flatMap(({ held, hidden }, layer) => {
            if ((0,finding/* comesFromBase */.t3)(image.layers, layer))
                return [];
            const contents = (blames === "layer" ? held : hidden)[kind].compressedBytes;
            return [
                {
                    layer,
                    path: path(topPaths.filter((one) => one.kind === kind && one[blames] === layer)),
                    places: 1,
                    examples: [],
                    // What goes goes with its headers.
                    bytes: Math.round(contents * headerFactor(image, layer)),
                    saves: "image",
                    history: null,
                },
            ];
        });
    };
}
function largest(paths) {
    return paths[0]?.path ?? null;
}
const nearlyAll = 0.9;
/** The smallest directory that nearly all of the bytes are in, or the one path that has them; where there is none, the largest path. */
function around(paths) {
    const sum = (some) => some.reduce((total, { bytes }) => total + bytes.compressedBytes, 0);
    for (let place = largest(paths) ?? ""; place !== ""; place = (0,directories/* directoryOf */.j)(place)) {
        const within = paths.filter(({ path }) => path === place || path.startsWith(`${place}/`));
        if (sum(within) >= nearlyAll * sum(paths))
            return place;
    }
    return largest(paths);
}
/** How much larger a layer is than the contents of its files. */
function headerFactor({ layers, tree }, layer) {
    const contentBytes = tree.contents[layer]?.compressedBytes ?? 0;
    return contentBytes === 0 ? 1 : Math.max(1, (layers[layer]?.compressedBytes ?? 0) / contentBytes);
}

;// CONCATENATED MODULE: ./build/findings/deleted-later.js


const deleted = (0,remedy/* endingWith */["in"])(({ path }) => {
    if (path?.startsWith("var/lib/apt/lists/") === true)
        return "rm -rf /var/lib/apt/lists/*";
    return `rm -rf ${path === null ? "<what is deleted later>" : (0,remedy/* quoted */.TL)(path)}`;
});
const deletedLater = {
    kind: "deleted-later",
    rule: { evidence: "layers", find: hiddenBytes({ kind: "deleted", blames: "layer", path: largest }) },
    words: { deed: "adds what a later instruction deletes" },
    remedy: deleted,
    unless: "the two instructions cannot be joined; then let a stage of its own make what is kept",
    docs: {
        found: "files that a later instruction takes away",
        proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))",
    },
};

// EXTERNAL MODULE: ./build/image/contents/node-packages.js
var node_packages = __webpack_require__(1339);
;// CONCATENATED MODULE: ./build/findings/dev-dependencies.js


/** Both install what development needs unless they are told not to. */
const uvSync = /\buv sync\b(?!.*--(?:no-dev|no-default-groups|no-group|only-|dev\b))/g;
const poetryInstall = /\bpoetry install\b(?!.*--(?:only|without|no-dev))/g;
const inLastStage = "# in the last stage; what builds the program goes into a stage before it";
/** How each package manager is told to leave them out. */
const flags = [
    [/\bnpm (ci|install|i)\b(?!.*(?:--omit|--global|-g\b))/g, "npm $1 --omit=dev"],
    [/\bpnpm (install|i)\b(?!.*--prod)/g, "pnpm $1 --prod"],
    [/\byarn install\b(?!.*--production)/g, "yarn install --production"],
    [uvSync, "uv sync --no-dev"],
    [poetryInstall, "poetry install --only main"],
];
const devDependencies = {
    kind: "dev-dependencies",
    rule: { evidence: "file", matcher: dev_dependencies_matcher, provesBase: null },
    words: { noun: "packages that only development needs" },
    remedy: {
        rewrite: (run) => {
            const rewritten = flags.reduce((text, [from, to]) => text.replaceAll(from, to), run);
            return rewritten === run ? null : [inLastStage, `RUN ${rewritten}`];
        },
        otherwise: (0,remedy/* lines */.Mn)(inLastStage, "RUN npm ci --omit=dev", "# .dockerignore, where node_modules comes from the context", "**/node_modules").otherwise,
    },
    unless: "the program is built or tested in this very image: do that in a stage of its own",
    docs: {
        found: "packages of npm and Python that only development needs",
        proof: "the `package.json` files in the image: reached from `devDependencies` only, by no version of anything else; linters, type checkers and test runners that `uv sync` or `poetry install` brings",
    },
};
/** Packages below a `node_modules` that only the devDependencies of the projects beside it bring, by their `package.json` files. */
function dev_dependencies_matcher(image) {
    const [ofNode, ofPython] = [nodeMatcher(image), pythonMatcher(image)];
    return (file) => ofNode(file) ?? ofPython(file);
}
/** No service imports these: packages of an environment, and programs that they come with. */
const developmentTool = /^((?:.*?\/)?(?:site|dist)-packages)\/(_pytest|pytest|mypy|mypyc|ruff|black|blib2to3|isort|flake8|pylint|pyright|basedpyright|hypothesis|tox|nox|pre_commit)\/|^((?:.*?\/)?bin)\/(ruff|ty|black|mypy|pyright)$/;
function pythonMatcher({ layers }) {
    const isUntold = layers.map(({ instruction }) => {
        const run = instruction ?? "";
        return !/\bUV_NO_DEV=["']?(?:1|true)/i.test(run) && (run.search(uvSync) >= 0 || run.search(poetryInstall) >= 0);
    });
    return ({ layer, path }) => {
        const [, packages, name, programs, program] = (isUntold[layer] === true ? developmentTool.exec(path) : null) ?? [];
        const directory = packages ?? programs;
        return directory === undefined ? null : { directory, example: name ?? program ?? "" };
    };
}
function nodeMatcher(image) {
    const trees = treesOf(image);
    const unneeded = new Map([...trees].map(([root, { projects, installed }]) => [root, (0,node_packages/* devOnly */.OV)(projects, installed)]));
    if (![...unneeded.values()].some(({ size }) => size > 0))
        return () => null;
    return ({ path }) => {
        const at = path.startsWith("node_modules/") ? 0 : path.indexOf("/node_modules/") + 1;
        if (at === 0 && !path.startsWith("node_modules/"))
            return null;
        const names = unneeded.get(path.slice(0, Math.max(0, at - 1)));
        const name = packageOf(path);
        if (names === undefined || name === null || !names.has(name))
            return null;
        return { directory: path.slice(0, at + "node_modules".length), example: name };
    };
}
/** `@scope/name` or `name` of the package that a file below a `node_modules` belongs to: the innermost that is no dot directory. */
function packageOf(path) {
    const inside = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const [first = "", second = ""] = inside.split("/", 2);
    if (first === "" || first.startsWith("."))
        return null;
    return first.startsWith("@") ? `${first}/${second}` : first;
}
/** A package may be installed under another name than it calls itself. */
function underBothNames(found, directory) {
    return directory === null || directory === found.name ? [found] : [found, { ...found, name: directory }];
}
/** By the directory that the outermost `node_modules` lies in. */
function treesOf({ tree }) {
    const trees = new Map();
    const packages = tree.facts.map(({ nodePackages }) => new Map(nodePackages.map((one) => [one.row, one])));
    if (packages.every(({ size }) => size === 0))
        return trees;
    const projects = [];
    for (const { path, layer, row } of tree.files()) {
        const found = packages[layer]?.get(row);
        const place = found === undefined ? null : (0,node_packages/* placeOfPackageJson */.P3)(path);
        if (found === undefined || place === null)
            continue;
        if (place.kind === "project")
            projects.push({ directory: place.root, found });
        else
            treeAt(trees, place.root).installed.push(...underBothNames(found, packageOf(path)));
    }
    // Workspaces share the packages of the directory that they lie in.
    for (const [root, { projects: own }] of trees)
        own.push(...projects.filter(({ directory }) => isWithin(directory, root)).map(({ found }) => found));
    return trees;
}
function treeAt(trees, root) {
    const tree = trees.get(root) ?? { projects: [], installed: [] };
    trees.set(root, tree);
    return tree;
}
function isWithin(directory, root) {
    return root === "" || directory === root || directory.startsWith(`${root}/`);
}

;// CONCATENATED MODULE: ./build/findings/evidence/binaries.js

/** Collects programs and libraries of this Dockerfile's own layers. */
class OwnBinaries {
    found = [];
    /** By row; of a base image's layers none. */
    #byLayer;
    constructor({ layers, tree }) {
        this.#byLayer = tree.facts.map(({ binaries }, layer) => (0,finding/* comesFromBase */.t3)(layers, layer) ? new Map() : new Map(binaries.map((binary) => [binary.row, binary])));
    }
    note(file) {
        const binary = this.#byLayer[file.layer]?.get(file.row);
        if (binary !== undefined)
            this.found.push({ file, binary });
    }
}

;// CONCATENATED MODULE: ./build/findings/distribution-base.js


const distributionBase = {
    kind: "distribution-base",
    rule: { evidence: "rest", collector },
    words: { noun: "the program is linked statically, and nothing else needs" },
    remedy: (0,remedy/* lines */.Mn)("FROM scratch", "# or FROM gcr.io/distroless/static: it brings certificates, time zones and a user", "COPY --from=build <program> <program>"),
    unless: "the program starts others, needs a shell, certificates, time zones or users of the base: copy the files that it needs",
    docs: {
        found: "the base image",
        proof: "what containers start is a program of this Dockerfile's own that is linked statically, and nothing else of its own needs a dynamic linker",
    },
};
/** What is left of the base image, where nothing that was put onto it needs anything of it. */
function collector(image) {
    const binaries = new OwnBinaries(image);
    return {
        note: (file) => binaries.note(file),
        finish: ({ isBase, bytesOf }) => !areSelfContained(binaries, image.runtime?.programs ?? [])
            ? []
            : image.layers.flatMap(({ compressedBytes }, layer) => isBase(layer) ? [{ layer, compressedBytes: bytesOf(layer, compressedBytes), directory: null }] : []),
    };
}
/**
 * Nothing here needs a dynamic linker or libraries, and the program that containers start is one of these. The first of the places
 * where it may be that is anything at all decides; another one would be the base's.
 */
function areSelfContained({ found }, programs) {
    return (found.every(({ binary }) => !binary.isDynamic) &&
        found.some(({ file, binary }) => binary.isProgram && programs.includes(`/${file.path}`)));
}

;// CONCATENATED MODULE: ./build/findings/dnf-cache.js

const dnfCache = {
    kind: "dnf-cache",
    rule: { evidence: "directory", pattern: "var/cache/(?:dnf|yum|libdnf5)" },
    words: { noun: "the cache of dnf" },
    remedy: (0,remedy/* endingWith */["in"])((_, run) => `${/\b(?:microdnf|dnf5?|yum)\b/.exec(run ?? "")?.[0] ?? "dnf"} clean all`),
    unless: "a container installs packages when it runs",
    docs: { found: "metadata and packages of dnf and yum", proof: "lie in `/var/cache/dnf`, `yum` or `libdnf5`" },
};

;// CONCATENATED MODULE: ./build/findings/docs.js

const docs_deleted = (0,remedy/* endingWith */["in"])(({ path }) => `find ${(0,remedy/* quoted */.TL)(path ?? "usr/share/doc")} -type f ! -name copyright -exec rm -f {} +`);
const forDpkg = [
    "RUN printf 'path-exclude=/usr/share/%s/*\\n' doc man info > /etc/dpkg/dpkg.cfg.d/no-docs \\",
    "    && echo 'path-include=/usr/share/doc/*/copyright' >> /etc/dpkg/dpkg.cfg.d/no-docs",
];
const docs = {
    kind: "docs",
    rule: { evidence: "directory", pattern: "usr/(?:local/)?share/(?:doc|man|info|gtk-doc)" },
    words: { noun: "manuals and documentation" },
    remedy: {
        rewrite: (run, place) => {
            if (/\b(?:dnf|yum|microdnf)\b/.test(run))
                return [`RUN ${run.replace(/\b(dnf|yum|microdnf)\b/, "$1 --setopt=tsflags=nodocs")}`];
            if (/\b(?:apt|apt-get|dpkg)\b/.test(run))
                return [...forDpkg, "# before the packages are installed"];
            return docs_deleted.rewrite(run, place);
        },
        otherwise: (place) => [
            "# with apt: before the packages are installed",
            ...forDpkg,
            "# without apt: at the end of that RUN instruction",
            ...docs_deleted.otherwise(place).slice(-1),
        ],
    },
    unless: "people read them in the container; licence texts have to stay",
    docs: { found: "manuals", proof: "lie in `/usr/share/doc`, `man`, `info`" },
};

;// CONCATENATED MODULE: ./build/findings/duplicates.js


const duplicates = {
    kind: "duplicates",
    rule: { evidence: "rest", collector: duplicates_collector },
    words: { noun: "second copies of files", examplesFollow: "the same as" },
    remedy: {
        rewrite: () => null,
        otherwise: ({ examples: [first] }) => [
            `RUN ln -s ${first === undefined ? "<first>" : (0,remedy/* quoted */.TL)(first)} <second>`,
            "# instead of the second copy",
        ],
    },
    unless: "the program refuses symbolic links",
    docs: {
        found: "the same content under several names that are no links",
        proof: "equal size and hash, and no package of a distribution brings it",
    },
};
/** What packages of a distribution bring is theirs to share. */
const distribution = /^(?:usr\/(?!local\/|src\/)|lib|bin\/|sbin\/|etc\/|var\/lib\/)/;
/** Smaller ones are licences and empty modules, which nobody would do anything about. */
const leastBytes = 32_000;
const mostFiles = 100_000;
/** Finds contents that are stored under several names which share nothing. */
function duplicates_collector() {
    const files = [];
    return {
        note: (file) => {
            const isSmall = file.kind !== "file" || file.bytes.compressedBytes < leastBytes;
            if (!isSmall && !distribution.test(file.path) && files.length < mostFiles)
                files.push(file);
        },
        finish: (rest) => copiesAmong(files, rest),
    };
}
/** Every copy but the one in the lowest layer, as far as this Dockerfile's own instructions have made it. */
function copiesAmong(files, { isBase }) {
    const same = Map.groupBy(files, ({ contentHash, bytes }) => `${contentHash} ${bytes.uncompressedBytes}`);
    return [...same.values()].flatMap((equal) => {
        const [first, ...copies] = equal.toSorted((one, other) => one.layer - other.layer);
        const own = copies.filter(({ layer }) => !isBase(layer));
        return own.map((file) => ({ file, directory: (0,directories/* directoryOf */.j)(file.path), example: first?.path ?? "" }));
    });
}

;// CONCATENATED MODULE: ./build/findings/gem-cache.js

const gemCache = {
    kind: "gem-cache",
    rule: {
        evidence: "directory",
        pattern: "usr/local/bundle/cache|(?:.*?/)?(?:\\.bundle/cache|vendor/bundle/ruby/[\\d.]+/cache|\\.gem/ruby/[\\d.]+/cache|gems/[\\d.]+/cache)",
    },
    words: { noun: "gems as they were downloaded" },
    remedy: (0,remedy/* endingWith */["in"])(({ path }) => `rm -rf ${(0,remedy/* quoted */.TL)(path ?? "usr/local/bundle/cache")}`),
    unless: "gems are installed again from it without a network",
    docs: { found: "gems as they were downloaded", proof: "lie in the `cache` of Bundler or RubyGems" },
};

;// CONCATENATED MODULE: ./build/findings/git-directory.js

const removed = (0,remedy/* endingWith */["in"])(({ path }) => `rm -rf ${(0,remedy/* quoted */.TL)(path ?? ".git")}`);
const gitDirectory = {
    kind: "git-directory",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.git" },
    words: { noun: "the Git history" },
    remedy: {
        ...removed,
        otherwise: (place) => [
            "# .dockerignore, where it comes from the context",
            "**/.git",
            "# where an instruction makes it, at the end of that RUN instruction",
            ...removed.otherwise(place).slice(-1),
        ],
    },
    unless: "the program reads its version from it when it runs; pass that in as a build argument instead",
    docs: { found: "a Git repository", proof: "lies in `.git`" },
};

;// CONCATENATED MODULE: ./build/findings/go-cache.js

const modules = "go/pkg/mod";
const go_cache_packages = "root/.cache/go-build";
/** The directory that was found, and where the other one usually lies. */
function targets(path) {
    return path?.endsWith("/go-build") === true ? [modules, path] : [path ?? modules, go_cache_packages];
}
const goCache = {
    kind: "go-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.cache/go-build|go/pkg/mod)" },
    words: { noun: "caches of Go: modules and compiled packages" },
    remedy: (0,remedy/* cacheMount */.yP)(targets, "go build -o <program>"),
    unless: "containers compile something when they run",
    docs: { found: "modules and compiled packages of Go", proof: "lie in `go/pkg/mod` or `.cache/go-build`" },
};

;// CONCATENATED MODULE: ./build/findings/gpu-libraries.js

const gpuLibraries = {
    kind: "gpu-libraries",
    rule: { evidence: "file", matcher: gpu_libraries_matcher, provesBase: () => true },
    words: { noun: "libraries for graphics processors, which this image does not ask for" },
    remedy: (0,remedy/* lines */.Mn)("RUN pip install torch --index-url https://download.pytorch.org/whl/cpu"),
    unless: "containers of this image are given a graphics processor",
    docs: {
        found: "CUDA and its companions",
        proof: "lie where they are installed, and the image asks for no graphics processor (`NVIDIA_VISIBLE_DEVICES`)",
    },
};
const gpu_libraries_directories = /^(?:.*?\/)?(?:(?:site|dist)-packages\/(?:nvidia|triton|cupy|cupy_backends)|(?:usr\/local|opt)\/cuda(?:-[\d.]+)?)(?=\/)/;
const libraries = /^((?:.*\/)?(?:torch\/lib|usr\/lib\/[^/]+))\/lib(?:torch_cuda|c10_cuda|caffe2_nvrtc|cudnn|cublas|cufft|curand|cusparse|cusolver|cupti|nccl|nvrtc|nvToolsExt|nvJitLink|nvshmem)[-.\w]*\.so[.\d]*$/;
/** Libraries that compute on a graphics processor, in an image that asks for none. */
function gpu_libraries_matcher({ runtime }) {
    if (runtime === undefined || runtime.wantsGpu)
        return () => null;
    return ({ path }) => {
        const directory = gpu_libraries_directories.exec(path)?.[0] ?? libraries.exec(path)?.[1];
        return directory === undefined ? null : { directory };
    };
}

;// CONCATENATED MODULE: ./build/findings/gradle-cache.js

const gradleCache = {
    kind: "gradle-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.gradle/(?:caches|wrapper|daemon)" },
    words: { noun: "the cache of Gradle" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "root/.gradle/caches"], "gradle build"),
    unless: "the program loads its libraries from it",
    docs: { found: "caches of Gradle", proof: "lie in `.gradle`" },
};

;// CONCATENATED MODULE: ./build/findings/installer.js

/** Programs that install packages and run nothing, and the image that offers each for a mount. */
const installers = {
    uv: { image: "ghcr.io/astral-sh/uv", path: "/uv", usual: "uv sync --no-dev" },
    uvx: { image: "ghcr.io/astral-sh/uv", path: "/uvx", usual: "uvx <tool>" },
    composer: { image: "composer", path: "/usr/bin/composer", usual: "composer install --no-dev" },
};
const installer = {
    kind: "installer",
    rule: { evidence: "file", matcher: installer_matcher, provesBase: null },
    words: { noun: "an installer that only the build needs" },
    remedy: { rewrite: () => null, otherwise: ({ examples: [first = "usr/local/bin/uv"] }) => mounted(first) },
    unless: "containers install packages, or are started with it by a script",
    docs: {
        found: "uv and Composer",
        proof: "are called so in a `bin`, and containers start another program, which is no shell",
    },
};
function mounted(path) {
    const { image, path: source, usual } = installers[nameOf(path)] ?? { image: "<image>", path: `/${path}`, usual: "<install>" };
    return [
        "# mounted into the instructions that need it, instead of installed or copied",
        `RUN --mount=from=${image},source=${source},target=/${path} ${usual}`,
    ];
}
function installer_matcher({ runtime }) {
    const programs = runtime?.programs ?? [];
    const isShell = programs.some((program) => /\/(?:ba|da|a|z)?sh$/.test(program));
    if (programs.length === 0 || isShell || programs.some((program) => nameOf(program) in installers))
        return () => null;
    return ({ path }) => (/(?:^|\/)bin\/(?:uvx?|composer)$/.test(path) ? { directory: (0,directories/* directoryOf */.j)(path), example: path } : null);
}
function nameOf(path) {
    return path.slice(path.lastIndexOf("/") + 1);
}

;// CONCATENATED MODULE: ./build/findings/evidence/pushed-again.js

/**
 * Layers that are pushed again although nothing in them changed. Where one lies below everything that did change, its instruction
 * ran anew because of the `machine`, and only its timestamps differ; else it ran anew because of the `order`: it stands behind what
 * changed. Where the recorded pushes never did so, it is this run's machine alone, and nothing is to be done.
 */
function pushedAgain(because) {
    return ({ layers, changes, pushes }) => {
        const own = layers.flatMap((layer, position) => {
            const change = changes.find(({ head }) => head?.digest === layer.digest);
            return (0,finding/* comesFromBase */.t3)(layers, position) || change === undefined ? [] : [{ position, change }];
        });
        const firstChanged = own.findIndex(({ change }) => isChanged(change));
        const again = own.filter(({ change }) => change.kind === "same-content");
        const largest = again.toSorted((one, other) => bytesOf(other) - bytesOf(one))[0];
        const history = historyOf(pushes);
        if (largest === undefined || (history !== null && history.pushes >= enoughPushes && history.repeats === 0))
            return [];
        const isMachine = firstChanged < 0 || own.slice(0, firstChanged).some(({ change }) => change.kind === "same-content");
        if (isMachine !== (because === "machine"))
            return [];
        const bytes = again.reduce((sum, one) => sum + bytesOf(one), 0);
        return [{ layer: largest.position, path: null, places: again.length, examples: [], bytes, saves: "push", history }];
    };
}
const enoughPushes = 3;
function historyOf(pushes) {
    const again = pushes.flatMap(({ againBytes }) => againBytes ?? []);
    if (again.length === 0)
        return null;
    const repeats = again.filter((bytes) => bytes >= finding/* leastBytes */.Hr).length;
    return { pushes: again.length, repeats, againBytes: again.reduce((sum, bytes) => sum + bytes, 0) };
}
function isChanged({ kind }) {
    return kind === "new" || kind === "grew" || kind === "shrank";
}
function bytesOf({ change }) {
    return change.head?.compressedBytes ?? 0;
}

;// CONCATENATED MODULE: ./build/findings/layer-order.js

const layerOrder = {
    kind: "layer-order",
    rule: { evidence: "layers", find: pushedAgain("order") },
    words: { deed: "ran again only because an instruction before it changed, and made the same" },
    remedy: { rewrite: (run) => copiesFirst(run), otherwise: () => copiesFirst("<install>") },
    unless: "the instruction reads what the one below it brings",
    docs: {
        found: "layers that are pushed again because something below them changed",
        proof: "another digest, the same content, behind the instruction that changed",
    },
};
function copiesFirst(run) {
    return ["# copy what it reads first, and what changes often behind it", "COPY <lock files> ./", `RUN ${run}`, "COPY . ."];
}

;// CONCATENATED MODULE: ./build/findings/maven-cache.js

const mavenCache = {
    kind: "maven-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.m2/repository" },
    words: { noun: "the repository of Maven" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "root/.m2/repository"], "mvn package"),
    unless: "the program loads its libraries from it; copy these out with dependency:copy-dependencies then",
    docs: { found: "the local repository of Maven", proof: "lies in `.m2/repository`" },
};

;// CONCATENATED MODULE: ./build/findings/metadata-only.js

const metadataOnly = {
    kind: "metadata-only",
    rule: { evidence: "layers", find: hiddenBytes({ kind: "metadata", blames: "hiddenBy", path: around }) },
    words: { deed: "stores files a second time to change their owner, mode or time" },
    remedy: {
        rewrite: (run) => linesWith(/^chown (?:-\S+ )*([\w.$:{}-]+) /.exec(run)?.[1] ?? null, run),
        otherwise: () => linesWith(null, "chown …"),
    },
    unless: "the owner is only known when the container runs",
    docs: { found: "files stored a second time for another owner, mode or time", proof: "the same content in both layers" },
};
function linesWith(owner, run) {
    return [
        "# what COPY brings",
        `COPY ${owner === null ? "--chown=<user>:<group> --chmod=<mode>" : `--chown=${owner}`} <source> <destination>`,
        "# what RUN makes: in the same instruction",
        `RUN <command> && ${run}`,
    ];
}

;// CONCATENATED MODULE: ./build/findings/npm-cache.js

const npmCache = {
    kind: "npm-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.npm/_cacache" },
    words: { noun: "the cache of npm" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path?.replace(/\/_cacache$/, "") ?? "root/.npm"], "npm ci"),
    unless: "packages are installed from it when the container runs",
    docs: { found: "downloads of npm", proof: "lie in `.npm/_cacache`" },
};

;// CONCATENATED MODULE: ./build/findings/pip-cache.js

const pipCache = {
    kind: "pip-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/pip" },
    words: { noun: "the cache of pip" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "root/.cache/pip"], "pip install <packages>"),
    unless: "packages are installed from it when the container runs",
    docs: {
        found: "downloads of pip",
        proof: "lie in `.cache/pip`; as for every cache, a file with another name outside does not count",
    },
};

;// CONCATENATED MODULE: ./build/findings/pnpm-store.js

const pnpmStore = {
    kind: "pnpm-store",
    rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.local/share/pnpm/store|\\.pnpm-store|\\.cache/pnpm)" },
    words: { noun: "the store of pnpm" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "root/.local/share/pnpm/store"], "pnpm install --frozen-lockfile"),
    unless: "packages in node_modules are links into it",
    docs: { found: "the store of pnpm", proof: "lies in `.local/share/pnpm/store`, `.pnpm-store` or `.cache/pnpm`" },
};

;// CONCATENATED MODULE: ./build/findings/recommended-packages.js


const recommendedPackages = {
    kind: "recommended-packages",
    rule: { evidence: "file", matcher: recommended_packages_matcher, provesBase: null },
    words: { noun: "packages that nothing needs and others only recommend" },
    remedy: (0,remedy/* replacing */.mi)(/\b(apt(?:-get)?) (?!.*--no-install-recommends)((?:-\S+ )*)install\b/g, "$1 $2install --no-install-recommends", (0,remedy/* lines */.Mn)("RUN apt-get install --no-install-recommends <packages>")),
    unless: "one of them is used: then name it, so that it stays for a reason; try the image before you merge",
    docs: {
        found: "Debian packages that nobody asked for",
        proof: "dpkg's status and apt's notes on what it installed by itself: no package that is needed depends on them, one only recommends them",
    },
};
/** Files of Debian packages that are there only because another package recommends them. */
function recommended_packages_matcher({ tree: { facts } }) {
    const owners = facts.map(({ recommended }) => new Map(recommended.flatMap(({ name, rows }) => rows.map((row) => [row, name]))));
    return ({ path, layer, row }) => {
        const example = owners[layer]?.get(row);
        return example === undefined ? null : { directory: (0,directories/* directoryOf */.j)(path), example };
    };
}

;// CONCATENATED MODULE: ./build/findings/replaced-later.js


const replacedLater = {
    kind: "replaced-later",
    rule: { evidence: "layers", find: hiddenBytes({ kind: "replaced", blames: "layer", path: around }) },
    words: { deed: "adds what a later instruction overwrites" },
    remedy: (0,remedy/* lines */.Mn)("# write it once, in the instruction that makes its last form"),
    unless: "the first form is needed to make the second: do that in a stage of its own",
    docs: {
        found: "files that a later instruction overwrites",
        proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))",
    },
};

;// CONCATENATED MODULE: ./build/findings/source-maps.js


const sourceMaps = {
    kind: "source-maps",
    rule: {
        evidence: "file",
        matcher: () => ({ path }) => path.endsWith(".map") && /\.(?:[cm]?js|css)\.map$/.test(path) ? { directory: (0,directories/* directoryOf */.j)(path) } : null,
        provesBase: null,
    },
    words: { noun: "source maps" },
    remedy: (0,remedy/* endingWith */["in"])(({ path }) => `find ${(0,remedy/* quoted */.TL)(path ?? "")} -name '*.map' -exec rm -f {} +`),
    unless: "errors are traced with them in the container; sending them to where errors are collected does without",
    docs: { found: "source maps of JavaScript and CSS", proof: "are called `*.js.map` or `*.css.map`" },
};

;// CONCATENATED MODULE: ./build/findings/tests.js

/** As the rule has them: a package needs its `testing`. */
const names = ["test", "tests", "__tests__", "spec", "specs"].map((name) => `-name ${name}`).join(" -o ");
const tests = {
    kind: "tests",
    rule: {
        evidence: "directory",
        pattern: "(?:.*?/)?(?:site-packages|dist-packages|node_modules|lib/python3\\.\\d+|gems/[\\d.]+/gems)(?=/(?:.*/)?(?:tests?|__tests__|specs?)/)",
    },
    words: { noun: "tests of libraries" },
    remedy: (0,remedy/* endingWith */["in"])(({ path }) => `find ${(0,remedy/* quoted */.TL)(path ?? "")} -type d \\( ${names} \\) -prune -exec rm -rf {} +`),
    unless: "the package loads its own tests when it runs",
    docs: {
        found: "tests of installed packages",
        proof: "lie in a directory called `test`, `tests`, `__tests__`, `spec` or `specs` of a package",
    },
};

;// CONCATENATED MODULE: ./build/findings/timestamps.js


const timestamps = {
    kind: "timestamps",
    rule: { evidence: "layers", find: pushedAgain("machine") },
    words: { deed: "made the same as before with other timestamps, and so is pushed again" },
    remedy: (0,remedy/* lines */.Mn)("docker buildx build --build-arg SOURCE_DATE_EPOCH=0 --output type=image,push=true,rewrite-timestamp=true …", "# or --cache-from and --cache-to, so that nothing is built again on another machine"),
    unless: "programs compare the times of files, as make does",
    docs: {
        found: "layers that are pushed again although nothing changed",
        proof: "another digest, the same content, before anything that changed",
    },
};

;// CONCATENATED MODULE: ./build/findings/toolchain.js


/** Compilers, linkers, headers, static libraries; what compilers and linkers are made of, wherever it comes from. */
const toolchain = {
    kind: "toolchain",
    rule: { evidence: "file", matcher: toolchain_matcher, provesBase: isCompiler },
    words: { noun: "a compiler with its headers and libraries" },
    remedy: remedy/* buildStage */.Zh,
    unless: "containers compile something when they run, or the image is there to build with",
    docs: {
        found: "compilers, linkers, headers, static libraries",
        proof: "lies where they are installed; in a base image only beside a compiler",
    },
};
const toolchain_directories = "usr/lib/gcc|usr/libexec/gcc|usr/lib/llvm-\\d+|usr/local/go|usr/lib/go-[\\d.]+|usr/lib/go|usr/share/go-[\\d.]+|usr/local/rustup|(?:.*?/)?\\.rustup|usr/lib/rustlib|usr/(?:local/)?include|usr/src/linux-headers-[^/]+|usr/lib/jvm/[^/]+/(?:jmods|include)|usr/share/dotnet/sdk|usr/share/cmake[^/]*|(?:.*?/)?\\.cache/node-gyp|usr/lib/[^/]+/ldscripts";
const programs = /^usr\/(?:local\/)?bin\/(?:[a-z\d_]+-linux-[a-z]+-)?(?:gcc|g\+\+|cc|c\+\+|cpp|c89|c99|clang(?:\+\+)?|ld|gold|as|ar|nm|ranlib|objdump|objcopy|strip|readelf|dwp|elfedit|addr2line|gprof(?:ng)?|gcov(?:-dump|-tool)?|lto-dump|gfortran|gdc|make|gmake|cmake|ctest|cpack|ninja|m4|autoconf|automake|go|gofmt|rustc|cargo|javac)(?:[.-][\w.]+)?$/;
const toolLibraries = /\/lib(?:bfd|opcodes|ctf(?:-nobfd)?|gprofng|sframe|isl|mpc|mpfr|cc1|cc1plus|asan|tsan|lsan|ubsan|hwasan|itm|LLVM|clang)[-.\w]*\.so[-.\w]*$/;
const staticLibrary = /^(?:usr\/(?:local\/)?)?lib(?:32|64|x32)?\/.*\.(?:a|la|o)$/;
function toolchain_matcher() {
    const inDirectory = (0,directories/* directoryMatcher */.m)([toolchain_directories]);
    return (file) => {
        const match = inDirectory(file);
        if (match !== null)
            return { directory: match.directory };
        const { path } = file;
        const isTool = programs.test(path) || toolLibraries.test(path) || staticLibrary.test(path);
        return isTool ? { directory: (0,directories/* directoryOf */.j)(path) } : null;
    };
}
/** A compiler itself: without one, headers may be there for another reason. */
function isCompiler({ path }) {
    return /(?:^|\/)(?:cc1|cc1plus|compile|rustc|javac|clang-\d+|csc\.dll)$/.test(path);
}

;// CONCATENATED MODULE: ./build/findings/unstripped.js



const unstripped = {
    kind: "unstripped",
    rule: { evidence: "rest", collector: unstripped_collector },
    words: { noun: "symbols and debug information in programs" },
    remedy: {
        rewrite: () => null,
        otherwise: ({ examples: [first] }) => [
            "# in the stage that compiles it, before it is copied",
            `RUN strip --strip-unneeded ${first === undefined ? "<program>" : (0,remedy/* quoted */.TL)(first)}`,
            '# Go: -ldflags="-s -w"; Rust: strip = true in [profile.release]',
        ],
    },
    unless: "profilers or crash reports read symbols in the container; keep them in a file of their own (objcopy --only-keep-debug)",
    docs: {
        found: "symbols and debug information in programs and libraries",
        proof: "the section headers of ELF files; none that a Python wheel brings",
    },
};
/** Wheels are not compiled here, and `strip` breaks libraries that auditwheel has rewritten: numpy cannot be imported any more. */
const wheels = /(?:^|\/)(?:site|dist)-packages\//;
function unstripped_collector(image) {
    const binaries = new OwnBinaries(image);
    return {
        note: (file) => {
            if (!wheels.test(file.path))
                binaries.note(file);
        },
        finish: ({ isAttributed }) => binaries.found.flatMap(({ file, binary: { strippableCompressedBytes: compressedBytes } }) => isAttributed(file) || file.bytes.compressedBytes === 0 || compressedBytes === 0
            ? []
            : [{ layer: file.layer, compressedBytes, directory: (0,directories/* directoryOf */.j)(file.path), example: file.path }]),
    };
}

;// CONCATENATED MODULE: ./build/findings/uv-cache.js

const uvCache = {
    kind: "uv-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/uv" },
    words: { noun: "the cache of uv" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "root/.cache/uv"], "uv sync"),
    unless: "files in the environment are links into it (set UV_LINK_MODE=copy with the mount)",
    docs: { found: "downloads of uv", proof: "lie in `.cache/uv`" },
};

;// CONCATENATED MODULE: ./build/findings/yarn-cache.js

const yarnCache = {
    kind: "yarn-cache",
    rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.cache/yarn|\\.yarn/berry/cache)" },
    words: { noun: "the cache of yarn" },
    remedy: (0,remedy/* cacheMount */.yP)((path) => [path ?? "usr/local/share/.cache/yarn"], "yarn install"),
    unless: "Plug'n'Play loads packages from it",
    docs: { found: "downloads of Yarn", proof: "lie in `.cache/yarn` or `.yarn/berry/cache`" },
};

;// CONCATENATED MODULE: ./build/findings/catalogue.js




































/** Every finding there is. Of two rules that match the same bytes, the first has them. */
const catalogue = [
    aptLists,
    aptArchives,
    apkCache,
    dnfCache,
    pipCache,
    uvCache,
    npmCache,
    yarnCache,
    pnpmStore,
    goCache,
    cargoCache,
    mavenCache,
    gradleCache,
    composerCache,
    gemCache,
    gitDirectory,
    debugSymbols,
    recommendedPackages,
    installer,
    toolchain,
    buildTree,
    devDependencies,
    gpuLibraries,
    sourceMaps,
    bytecode,
    tests,
    docs,
    duplicates,
    unstripped,
    distributionBase,
    compression,
    deletedLater,
    replacedLater,
    metadataOnly,
    layerOrder,
    timestamps,
];
const findingKinds = catalogue.map(({ kind }) => kind);
function definitionOf(wanted) {
    const definition = catalogue.find(({ kind }) => kind === wanted);
    if (definition === undefined)
        throw new Error(`no finding is called ${wanted}`);
    return definition;
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf),
/* harmony export */   m: () => (/* binding */ directoryMatcher)
/* harmony export */ });
/** Tries all patterns in one pass over the directory's path; of files that lie side by side only the first is looked at. */
function directoryMatcher(patterns) {
    const any = new RegExp(`^(?:${patterns.map((pattern) => `(${pattern})`).join("|")})(?=/)`);
    let last = { directory: "", match: null };
    return ({ path }) => {
        const end = path.lastIndexOf("/") + 1;
        if (end !== last.directory.length || !path.startsWith(last.directory)) {
            const directory = path.slice(0, end);
            last = { directory, match: matchOf(any.exec(directory)) };
        }
        return last.match;
    };
}
function matchOf(match) {
    const groups = match?.slice(1) ?? [];
    const pattern = groups.findIndex((group) => group !== undefined);
    const directory = groups[pattern];
    return directory === undefined ? null : { pattern, directory };
}
/** Without slashes before or behind; empty for the root. */
function directoryOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}


/***/ }),

/***/ 4438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ leastShare),
/* harmony export */   Hr: () => (/* binding */ leastBytes),
/* harmony export */   t3: () => (/* binding */ comesFromBase)
/* harmony export */ });
/** Whether a layer came with the base image; where that is not known, whether it lies below one that did not. */
function comesFromBase(layers, position) {
    const origin = layers[position]?.origin;
    return origin === "base" || (origin === "unknown" && layers.slice(position).some((layer) => layer.origin === "own"));
}
/** Less is not worth a word, and neither is less than a hundredth of the image. */
const leastBytes = 1_000_000;
const leastShare = 100;


/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zh: () => (/* binding */ buildStage),
/* harmony export */   be: () => (/* binding */ linesFor),
/* harmony export */   "in": () => (/* binding */ endingWith),
/* harmony export */   mi: () => (/* binding */ replacing),
/* harmony export */   yP: () => (/* binding */ cacheMount)
/* harmony export */ });
/** The lines that carry a finding out, written into the instruction it is about where that is known in full. */
function linesFor({ remedy }, found, layer) {
    const run = runOf(layer);
    const place = { ...found, isRun: layer.instruction === null || layer.instruction.startsWith("RUN ") };
    return (run === null ? null : remedy.rewrite(run, place)) ?? remedy.otherwise(place);
}
const longestRun = 200;
/** Builders record instructions without flags and on one line, so that here-documents and what was cut cannot be quoted. */
function runOf({ instruction }) {
    const command = instruction?.startsWith("RUN ") === true ? instruction.slice("RUN ".length) : null;
    return command === null || command.length > longestRun || /^(?:<<|\[|--)|…|<<[-~]?['"\w]/.test(command) ? null : command;
}
/** One more command at the end of the instruction. */
function endingWith(command) {
    const make = typeof command === "string" ? () => command : command;
    return {
        rewrite: (run, place) => [`RUN ${run} \\`, `    && ${make(place, run)}`],
        otherwise: (place) => [
            place.isRun ? "# at the end of that RUN instruction" : "# at the end of the RUN instruction that makes what is copied",
            `    && ${make(place, null)}`,
        ],
    };
}
/** Mounts keep directories out of the image, and keep them for the next build. `usual`: the command where it is not known. */
function cacheMount(targetsOf, usual) {
    const mounts = ({ path }) => targetsOf(path)
        .map((target) => `--mount=type=cache,target=${quoted(target)}`)
        .join(" ");
    return {
        rewrite: (run, place) => [`RUN ${mounts(place)} ${run}`],
        otherwise: (place) => [`RUN ${mounts(place)} ${usual}`],
    };
}
/** Another form of one command of the instruction, where it has that command. */
function replacing(from, to, otherwise) {
    return {
        ...otherwise,
        rewrite: (run, place) => {
            const rewritten = run.replaceAll(from, to);
            return rewritten === run ? otherwise.rewrite(run, place) : [`RUN ${rewritten}`];
        },
    };
}
/** The same lines whatever the instruction is. */
function lines(...text) {
    return { rewrite: () => null, otherwise: () => text };
}
/** A path as one word of a shell. */
function quoted(path) {
    return /^[\w./@%+=:,-]*$/.test(path) ? `/${path}` : `'/${path.replaceAll("'", `'\\''`)}'`;
}
/** What builds the program stays in a stage that nobody ships. */
const buildStage = lines("FROM <image with the compiler> AS build", "RUN <compile>", "FROM <image without it>", "COPY --from=build <what was made> <where it goes>");


/***/ }),

/***/ 4148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ readLayer),
  Hs: () => (/* binding */ sniffCompression),
  tW: () => (/* binding */ usualLimits)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/image/compression/zstd-frames.js
/** The part of a frame that begins now; `bytes` of it say how long it is and what follows. */
const parts = {
    magic: { bytes: 4 },
    skippableSize: { bytes: 4 },
    descriptor: { bytes: 1 },
    block: { bytes: 3 },
};
/** Knows frame and block headers, decompresses nothing. https://www.rfc-editor.org/rfc/rfc8878#name-zstandard-frames */
function splitZstdFrames() {
    let part = "magic";
    let skip = 0;
    let held = new Uint8Array();
    let hasChecksum = false;
    let isBroken = false;
    function read(header) {
        switch (part) {
            case "magic":
                return afterMagic(header.readUInt32LE(0));
            case "skippableSize":
                return { skip: header.readUInt32LE(0), next: "magic" };
            case "descriptor":
                hasChecksum = (header.readUInt8(0) & 4) !== 0;
                return { skip: restOfFrameHeader(header.readUInt8(0)), next: "block" };
            case "block":
                return afterBlockHeader(header.readUIntLE(0, 3), hasChecksum);
        }
    }
    function next(chunk) {
        const data = held.length === 0 ? asBuffer(chunk) : Buffer.concat([held, chunk]);
        const pieces = [];
        let start = 0;
        let at = 0;
        while (!isBroken) {
            const passed = Math.min(skip, data.length - at);
            skip -= passed;
            at += passed;
            if (skip === 0 && part === "magic" && at > start) {
                pieces.push(data.subarray(start, at));
                start = at;
            }
            const { bytes } = parts[part];
            if (skip > 0 || data.length - at < bytes)
                break;
            const step = read(data.subarray(at, at + bytes));
            if (step === null)
                isBroken = true;
            else {
                at += bytes;
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
    };
}
function afterMagic(value) {
    if (value === 0xfd2fb528)
        return { skip: 0, next: "descriptor" };
    return value >>> 4 === 0x184d2a5 ? { skip: 0, next: "skippableSize" } : null;
}
function afterBlockHeader(header, hasChecksum) {
    const isLast = (header & 1) === 1;
    const isOneByteRepeated = ((header >>> 1) & 3) === 1;
    const content = isOneByteRepeated ? 1 : header >>> 3;
    return isLast ? { skip: content + (hasChecksum ? 4 : 0), next: "magic" } : { skip: content, next: "block" };
}
/** Length of what follows the frame header descriptor: window, dictionary and content size. */
function restOfFrameHeader(descriptor) {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
    return (isSingleSegment ? 0 : 1) + dictionary + contentSize;
}
function asBuffer(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

;// CONCATENATED MODULE: ./build/image/compression/decoder.js


/**
 * Windows of up to 512 MB, the most that engines take: containerd and Docker decompress with
 * https://pkg.go.dev/github.com/klauspost/compress/zstd#MaxWindowSize. Node takes 128 MB unless told otherwise.
 */
const zstdOptions = { chunkSize: 1024 * 1024, params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 29 } };
/** A decoder for what the layer's first bytes have said. */
function startDecoder(compression, target) {
    switch (compression) {
        case "none":
            return plainDecoder(target);
        case "gzip":
            return new StreamDecoder(compression, (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), target);
        case "zstd":
            return zstdDecoder(new StreamDecoder(compression, (0,external_node_zlib_.createZstdDecompress)(zstdOptions), target));
    }
}
function plainDecoder({ onChunk }) {
    let bytes = 0;
    return {
        compression: "none",
        write: async (chunk) => {
            bytes += chunk.length;
            onChunk(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length), bytes);
        },
        end: async () => ({ uncompressedBytes: bytes, problem: null }),
    };
}
/** Shorter pieces are asked for to see at once what they come to. */
const shortBytes = 4096;
/** More is not held back: a small piece may decompress to a thousand times its size. */
const maxHeldBytes = 1024 * 1024;
/**
 * Node's own decoders, which work on other threads: what one piece came to is looked at while the next one is decompressed.
 * An error closes them without ever calling back for the write that caused it.
 */
class StreamDecoder {
    compression;
    #stream;
    #target;
    #bytes = 0;
    #problem = null;
    #settle = null;
    #held = [];
    #heldBytes = 0;
    constructor(compression, stream, target) {
        this.compression = compression;
        this.#stream = stream;
        this.#target = target;
        stream.on("data", (chunk) => this.#take(chunk));
        stream.on("error", (error) => (this.#problem ??= error.message));
        stream.on("close", () => this.#settle?.());
    }
    async write(chunk) {
        for (let at = 0; at < chunk.length;) {
            const piece = chunk.subarray(at, at + this.#target.nextBytes(this.#bytes));
            const written = this.#untilClosed((done) => this.#stream.write(piece, () => done()));
            this.#handOn();
            await written;
            if (piece.length < shortBytes)
                this.#handOn();
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
    #untilClosed(start) {
        if (this.#stream.closed || this.#stream.destroyed)
            return Promise.resolve();
        return new Promise((resolve) => start((this.#settle = resolve)));
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
            release(chunk);
        }
        this.#held = [];
        this.#heldBytes = 0;
    }
}
/**
 * Frees the memory of an output buffer once its last part has been looked at: a layer fills thousands of them, and the
 * garbage collector would run again and again for their sake.
 */
function release({ buffer, byteOffset, length }) {
    if (byteOffset + length === buffer.byteLength && buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}
/** Node's zstd decoder drops what follows the end of a frame in the same write, so each frame is written by itself. */
function zstdDecoder(inner) {
    const frames = splitZstdFrames();
    return {
        compression: "zstd",
        write: async (chunk) => {
            for (const piece of frames.next(chunk))
                await inner.write(piece);
        },
        end: async () => {
            const outcome = await inner.end();
            if (!frames.isBroken || outcome.problem !== null)
                return outcome;
            return { uncompressedBytes: null, problem: "it holds bytes that are not zstd" };
        },
    };
}

// EXTERNAL MODULE: ./build/image/compression/formats.js
var formats = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/image/oci/digest.js
var digest = __webpack_require__(9654);
;// CONCATENATED MODULE: ./build/image/compression/compression.js



/** gzip cannot exceed 1032 : 1; zstd gets there with sparse files, which are common below 1 GiB. */
const usualLimits = { maxBytes: 2 ** 36, maxRatio: 1100, ratioFromBytes: 2 ** 30 };
const usualBytes = 64 * 1024;
/** What the first bytes say; media types are known to lie. Null for what this project does not decompress. */
function sniffCompression(start) {
    const format = (0,formats/* formatOf */.be)(start);
    return format === "gzip" || format === "zstd" || format === "none" ? format : null;
}
/**
 * Streams one layer: checks the stored bytes against size and digest (UserError `image-blob-corrupt`) and hands the
 * decompressed ones on. A layer that cannot be decompressed is no error, because its stored size is known all the same.
 */
async function readLayer(stream, descriptor, options = {}) {
    const check = new digest/* BlobCheck */.ir(descriptor);
    const { limits = usualLimits, onChunk = () => { }, nextBytes = () => usualBytes } = options;
    const maxBytes = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, descriptor.size * limits.maxRatio));
    const started = (format) => {
        if (format !== "gzip" && format !== "zstd" && format !== "none")
            return unreadable(format);
        options.onStart?.(format);
        return startDecoder(format, { onChunk, nextBytes, maxBytes });
    };
    let decoder = null;
    for await (const chunk of wholeMagic(stream)) {
        decoder ??= started((0,formats/* isEncrypted */.ph)(descriptor.mediaType) ? "encrypted" : (0,formats/* formatOf */.be)(chunk));
        const written = decoder.write(chunk);
        // A decompressor works on another thread meanwhile.
        check.add(chunk);
        await written;
    }
    check.finish();
    if (decoder === null)
        return { compression: "none", uncompressedBytes: 0, problem: null };
    const outcome = await decoder.end();
    return { compression: decoder.compression, ...outcome };
}
/** Takes the bytes for their digest alone. */
function unreadable(format) {
    const how = format === "squashfs" || format === "erofs" ? `it is a ${format} image` : `it is ${wordOf(format)}`;
    return {
        compression: null,
        write: async () => { },
        end: async () => ({ uncompressedBytes: null, problem: `${how}, which is not read` }),
    };
}
function wordOf(format) {
    return format === "encrypted" ? "encrypted" : `compressed with ${format}`;
}
/** The same chunks, the first of them long enough to be sniffed: a tar's own mark is at its 257th byte. */
async function* wholeMagic(stream) {
    let start = new Uint8Array();
    for await (const chunk of stream) {
        const joined = start === null || start.length === 0 ? chunk : Buffer.concat([start, chunk]);
        start = start !== null && joined.length < 512 ? joined : null;
        if (start === null)
            yield joined;
    }
    if (start !== null && start.length > 0)
        yield start;
}


/***/ }),

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   ph: () => (/* binding */ isEncrypted)
/* harmony export */ });
const magics = [
    ["gzip", [0x1f, 0x8b]],
    ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
    ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ["bzip2", [0x42, 0x5a, 0x68]],
    ["lz4", [0x04, 0x22, 0x4d, 0x18]],
    ["squashfs", [0x68, 0x73, 0x71, 0x73]],
];
/** What the first bytes say. A name in a tar's header may begin like anything, so a tar that is not compressed is told by its own mark. */
function formatOf(start) {
    if (isTar(start))
        return "none";
    const [a = 0, b = 0, c = 0, d = 0] = start;
    // https://www.rfc-editor.org/rfc/rfc8878#section-3.1.2
    if (a >= 0x50 && a <= 0x5f && b === 0x2a && c === 0x4d && d === 0x18)
        return "zstd";
    return magics.find(([, magic]) => magic.every((byte, position) => start[position] === byte))?.[0] ?? "none";
}
const ustarAt = 257;
const ustar = Buffer.from("ustar");
function isTar(start) {
    return ustar.every((byte, position) => start[ustarAt + position] === byte);
}
/** Encryption is only told by the media type: https://github.com/containers/ocicrypt/blob/main/spec/spec.go */
function isEncrypted(mediaType) {
    return mediaType.endsWith("+encrypted");
}
/** Layers that a registry need not hold: https://github.com/opencontainers/image-spec/blob/main/layer.md#non-distributable-layers */
function isForeign(mediaType) {
    return /\.foreign\.|\.nondistributable\./.test(mediaType);
}


/***/ }),

/***/ 1339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OV: () => (/* binding */ devOnly),
/* harmony export */   P3: () => (/* binding */ placeOfPackageJson),
/* harmony export */   nQ: () => (/* binding */ readNodePackage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** A longer file is no package.json that people write. */
const maxBytes = 1024 * 1024;
const maxDependencies = 2000;
/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#name */
const maxNameLength = 214;
const PackageFile = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    dependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    optionalDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    peerDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    peerDependenciesMeta: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    devDependencies: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
});
/** Null when it is no package.json object that could be read. */
function readNodePackage(text) {
    const file = PackageFile.safeParse(text.length > maxBytes ? null : parsed(text));
    if (!file.success)
        return null;
    const { name, dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta, devDependencies } = file.data;
    const optional = optionalPeers(peerDependenciesMeta);
    const peers = namesIn(peerDependencies).filter((each) => !optional.has(each));
    const needs = new Set([...[dependencies, optionalDependencies].flatMap(namesIn), ...peers]);
    const devNeeds = new Set(namesIn(devDependencies).filter((each) => !needs.has(each)));
    return {
        name: typeof name === "string" && isName(name) ? name : "",
        needs: [...needs].toSorted(),
        devNeeds: [...devNeeds].toSorted(),
    };
}
function parsed(text) {
    try {
        return JSON.parse(text.toString("utf8").replace(/^\uFEFF/, ""));
    }
    catch {
        return null;
    }
}
const Dependencies = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J());
const PeerNotes = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ optional: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional() }).catch({}));
function namesIn(dependencies) {
    const found = Dependencies.safeParse(dependencies);
    if (!found.success)
        return [];
    return Object.entries(found.data).slice(0, maxDependencies).flatMap(namesOf).filter(isName);
}
/** https://docs.npmjs.com/cli/v11/configuring-npm/package-json#peerdependenciesmeta */
function optionalPeers(meta) {
    const found = PeerNotes.safeParse(meta).data ?? {};
    return new Set(Object.entries(found).flatMap(([name, { optional }]) => (optional === true ? [name] : [])));
}
/**
 * Of `"a": "npm:b@1"` both names: the package is in a directory `a`, its own package.json calls it `b`, and neither may be missed.
 * https://docs.npmjs.com/cli/v11/using-npm/package-spec#aliases
 */
function namesOf([name, version]) {
    const [, aliased] = typeof version === "string" ? (/^npm:(@?[^@]+)/.exec(version) ?? []) : [];
    return aliased === undefined ? [name] : [name, aliased];
}
function isName(name) {
    return name.length <= maxNameLength && /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name);
}
/**
 * Where a package.json lies: a package in node_modules (`root`: the directory of the outermost node_modules' parent, "" for
 * the image's root), or a project of its own; null for others, such as dist/esm/package.json inside a package.
 */
function placeOfPackageJson(path) {
    const directories = path.split("/");
    if (directories.pop() !== "package.json")
        return null;
    const outermost = directories.indexOf("node_modules");
    if (outermost < 0)
        return { kind: "project", root: directories.join("/") };
    const name = directories.slice(directories.lastIndexOf("node_modules") + 1).join("/");
    return isName(name) && !name.startsWith("_") ? { kind: "installed", root: directories.slice(0, outermost).join("/") } : null;
}
/**
 * Names of the packages that only devDependencies bring, below one `node_modules`: those that are installed, reached from the
 * projects' devNeeds, and never reached from their needs; by name, so that a package that anything in production may need is
 * never named.
 */
function devOnly(projects, installed) {
    const versions = Map.groupBy(installed.filter(({ name }) => name !== ""), ({ name }) => name);
    const needed = reached(projects.flatMap(({ needs }) => needs), versions);
    const forDevelopment = reached(projects.flatMap(({ devNeeds }) => devNeeds), versions);
    return new Set([...forDevelopment].filter((name) => versions.has(name) && !needed.has(name)));
}
/** These names, and those that any installed version of them needs, and so on. */
function reached(names, versions) {
    const found = new Set(names);
    // The set grows while it is read.
    for (const name of found)
        for (const { needs } of versions.get(name) ?? [])
            for (const next of needs)
                found.add(next);
    return found;
}


/***/ }),

/***/ 7972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ buildArgumentsOf)
/* harmony export */ });
/** A history with more is not worth the time: every instruction would be searched for every value. */
const maxReadings = 2000;
/**
 * The build-args that a history names, with their values (BuildKit) or their defaults (the classic builder), and those that
 * the build was given, which a history need not name; longest first. Null when there are more than any Dockerfile has.
 */
function buildArgumentsOf(history, given = new Map()) {
    const found = new Map();
    for (const { created_by } of history) {
        for (const reading of readings(argumentList(created_by ?? ""))) {
            found.set(`${reading.name}=${reading.value}`, reading);
            if (found.size > maxReadings)
                return null;
        }
    }
    for (const [name, value] of given)
        found.set(`${name}=${value}`, { name, value, shown: `$${name}` });
    return [...found.values()].toSorted((one, other) => other.value.length - one.value.length);
}
/** What follows `ARG` in `ARG A=1 B=2` or `/bin/sh -c #(nop)  ARG A=1`; empty for other instructions. */
function argumentList(text) {
    const mark = text.startsWith("ARG ") ? "" : " #(nop) ";
    const instruction = text.slice(text.indexOf(mark) + mark.length).trimStart();
    return instruction.startsWith("ARG ") ? instruction.slice("ARG ".length) : "";
}
/**
 * Values stand there unquoted: `A=x y B=z` may be A with the value `x` and two more arguments, or A with the value `x y B=z`.
 * So every name is taken with every value that it may have: up to the end, or up to any word that may begin another argument.
 */
function* readings(list) {
    const names = [...list.matchAll(/(?<=^| )([A-Za-z_]\w*)(=|(?= |$))/g)];
    for (const [position, { 0: start, 1: name = "", 2: equals, index }] of names.entries()) {
        const ends = names.slice(position + 1).map((next) => next.index - 1);
        const values = equals === "" ? [""] : [list.length, ...ends].map((end) => list.slice(index + start.length, end));
        for (const value of values)
            yield { name, value, shown: position === 0 ? `$${name}` : "…" };
    }
}


/***/ }),

/***/ 7965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ instructionsOf),
  X: () => (/* binding */ keywordOf)
});

// EXTERNAL MODULE: ./build/image/history/build-arguments.js
var build_arguments = __webpack_require__(7972);
;// CONCATENATED MODULE: ./build/image/history/history-text.js
/** Longer texts are not parsed: nobody writes them by hand, and parsing takes time. */
const maxTextLength = 32 * 1024;
const maxLineLength = 1000;
/** Shorter values are not looked for in paths: `1` is in half of them, and no secret is so short. */
const minSecretLength = 4;
/** One history entry as one line that the Dockerfile's author recognises, without build-arg values; null when it says nothing. */
function displayInstruction(entry, context) {
    const text = (entry.created_by ?? "").trim() || (entry.comment ?? "");
    if (text.length > maxTextLength)
        return null;
    const line = oneLine(withoutMark(withoutValues(text, context)));
    if (line === "")
        return null;
    const told = line + toolComment(line, entry.comment ?? "");
    return told.length > maxLineLength ? `${told.slice(0, maxLineLength - 1)}…` : told;
}
function withoutValues(text, context) {
    const quiet = context.shells.find((shell) => text.startsWith(`${shell} #(nop) `));
    if (quiet !== undefined)
        return otherInstruction(text.slice(quiet.length + " #(nop) ".length).trimStart(), context);
    const isBuildKit = text.startsWith("RUN ");
    const command = isBuildKit ? text.slice("RUN ".length) : text;
    const values = /^\|\d+ /.exec(command)?.[0];
    if (values !== undefined)
        return `RUN ${commandAfterValues(command.slice(values.length), isBuildKit, context)}`;
    const shell = context.shells.find((candidate) => command.startsWith(`${candidate} `));
    if (shell !== undefined)
        return `RUN ${command.slice(shell.length)}`;
    return isBuildKit ? text : otherInstruction(text, context);
}
/**
 * The command behind `A=1 B=two words /bin/sh -c command`. Values may hold blanks, quotes and even the shell's name, so
 * everything up to the last shell goes, unless the values are known and the shell follows them at once.
 */
function commandAfterValues(text, isBuildKit, { shells, buildArguments }) {
    const rest = withoutKnownPairs(text, buildArguments);
    const areKnown = isBuildKit && rest !== text;
    const shell = shells.find((candidate) => rest.startsWith(`${candidate} `));
    if (areKnown && shell !== undefined)
        return rest.slice(shell.length);
    const ends = shells
        .filter((found) => ` ${rest}`.includes(` ${found} `))
        .map((found) => ` ${rest}`.lastIndexOf(` ${found} `) + found.length);
    if (ends.length > 0)
        return rest.slice(Math.max(...ends));
    // A command without a shell: nothing but the values themselves tells where it begins.
    return areKnown && !/^[A-Za-z_]\w*=/.test(rest) ? rest : "";
}
function withoutKnownPairs(text, known) {
    let rest = text;
    for (;;) {
        const pair = known.find(({ name, value }) => rest.startsWith(`${name}=${value} `));
        if (pair === undefined)
            return rest;
        rest = rest.slice(pair.name.length + pair.value.length + 2);
    }
}
/** The builder writes values into every instruction but RUN; the names that stood in the Dockerfile are put back. */
function otherInstruction(text, { buildArguments }) {
    const [, keyword, names] = /^(ARG|ENV|LABEL) (.*)$/s.exec(text) ?? [];
    if (keyword !== undefined && names !== undefined)
        return `${keyword} ${names.replace(/[=\s].*$/s, "")}`;
    let line = text.replace(/\b(file|dir|multi):[0-9a-f]{64} in /, "$1 in ");
    for (const { value, shown } of buildArguments) {
        const written = value.trim();
        if (written.length >= minSecretLength)
            line = line.replaceAll(written, () => shown);
    }
    return line;
}
/** BuildKit marks what it writes. */
function withoutMark(text) {
    const mark = "# buildkit";
    const line = text.trimEnd();
    return line.endsWith(mark) ? line.slice(0, -mark.length) : line;
}
function oneLine(text) {
    return text.replaceAll(/[\s\p{C}]+/gu, " ").trim();
}
/** ko, apko and jib say in the comment what the layer holds. */
function toolComment(line, comment) {
    return /^(?:ko|apko|jib)\b/.test(line) && comment !== "" ? ` (${oneLine(comment)})` : "";
}

;// CONCATENATED MODULE: ./build/image/history/instructions.js


/**
 * The instruction that made each layer, in layer order; null where the history does not tell. A history that does not
 * fit the layers tells nothing. https://github.com/opencontainers/image-spec/blob/main/config.md#properties
 */
function instructionsOf(config, layerCount, given) {
    const entries = config.history
        .entries()
        .filter(([, entry]) => entry.empty_layer !== true)
        .toArray();
    const buildArguments = (0,build_arguments/* buildArgumentsOf */.K)(config.history, given);
    if (entries.length !== layerCount || buildArguments === null)
        return Array.from({ length: layerCount }, () => null);
    const context = { shells: shellsOf(config), buildArguments };
    const isBuildah = config.config?.Labels?.["io.buildah.version"] !== undefined;
    return entries.map(([position, entry], layer) => {
        const skipped = config.history.slice((entries[layer - 1]?.[0] ?? -1) + 1, position);
        return holdsOtherLayers(entry, skipped, isBuildah) ? null : displayInstruction(entry, context);
    });
}
/** The shell of RUN: Docker's own, the one set last, and any set in between. */
function shellsOf({ config, history }) {
    const changes = history.flatMap(({ created_by }) => /(?:^|#\(nop\) +)SHELL \[([^\]]+)\]/.exec(created_by ?? "")?.[1] ?? []);
    const last = config?.Shell ?? [];
    return [...new Set(["/bin/sh -c", ...(last.length > 0 ? [last.join(" ")] : []), ...changes])].slice(0, 20);
}
/**
 * buildah without `--layers` hangs the one layer it makes on the last instruction, whatever that is, and calls the ones
 * that did the work empty.
 */
function holdsOtherLayers(entry, skipped, isBuildah) {
    if (/^(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/.test(keywordOf(entry)))
        return true;
    return skipped.some((other) => (isBuildah ? /^(?:ADD|COPY|RUN)$/ : /^(?:ADD|COPY)$/).test(keywordOf(other)));
}
/** `COPY` of `COPY a b`, of `/bin/sh -c #(nop) COPY a b`; `RUN` of a bare command of the classic builder. */
function keywordOf({ created_by }) {
    const text = created_by ?? "";
    const [, quiet] = /^\S+(?: \S+){0,8} #\(nop\) +(\S+)/.exec(text) ?? [];
    if (quiet !== undefined)
        return quiet;
    return /^(?:\|\d|\/bin\/)/.test(text) ? "RUN" : (/^\S+/.exec(text)?.[0] ?? "");
}


/***/ }),

/***/ 8397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runtimeOf),
/* harmony export */   v: () => (/* binding */ Runtime)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7972);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);



const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const mostPrograms = 20;
const maxPathChars = 4096;
/** Shorter values of build-args are in half of all paths, and no secret is so short. */
const leastSecretChars = 4;
/**
 * What a config says of the containers to come: where the program may be that they start, whether they ask for a graphics
 * processor, and whether they are to find bytecode of Python. https://github.com/opencontainers/image-spec/blob/main/config.md#properties
 */
function runtimeOf({ config, history }, given) {
    const environment = config?.Env ?? [];
    const [program = ""] = [...(config?.Entrypoint ?? []), ...(config?.Cmd ?? [])];
    const path = environment.find((pair) => pair.startsWith("PATH="))?.slice("PATH=".length) ?? usualPath;
    const directories = program.includes("/") ? [config?.WorkingDir || "/"] : path.split(":", mostPrograms);
    const found = program === "" ? [] : directories.map((directory) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve("/", directory, program));
    const secrets = (0,_build_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .buildArgumentsOf */ .K)(history, given)?.filter(({ value }) => value.length >= leastSecretChars);
    const isTold = (one) => one.length <= maxPathChars && secrets?.some(({ value }) => one.includes(value)) === false;
    const instructions = history.map(({ created_by }) => created_by ?? "");
    const wantsBytecode = [...environment, ...instructions].some((text) => compilesBytecode.test(text));
    return { programs: found.filter(isTold), wantsGpu: wantsGpu(environment), wantsBytecode };
}
/** https://docs.astral.sh/uv/reference/environment/#uv_compile_bytecode */
const compilesBytecode = /\bUV_COMPILE_BYTECODE[= ]["']?(?:1|true|t|yes|y|on)\b|\buv .*--compile(?:-bytecode)?\b/i;
/** https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/docker-specialized.html */
function wantsGpu(environment) {
    return environment.some((pair) => /^NVIDIA_(?:VISIBLE_DEVICES=(?!void$|none$|$)|DRIVER_CAPABILITIES=|REQUIRE_CUDA=)/.test(pair));
}
/** What the config says of the containers to come. */
const Runtime = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Where the program may be that they start, the likeliest first; absolute paths. */
    programs: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(4096)).max(20),
    /** They ask for a graphics processor. */
    wantsGpu: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** uv was told to compile what it installs, so that containers start faster. Older documents do not have it. */
    wantsBytecode: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
});


/***/ }),

/***/ 9722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ layerReader),
  N: () => (/* binding */ layersAtOnce)
});

// EXTERNAL MODULE: ./build/image/compression/compression.js + 2 modules
var compression_compression = __webpack_require__(4148);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/image/listing/listing.js
var listing_listing = __webpack_require__(2461);
;// CONCATENATED MODULE: ./build/image/listing/content-digest.js


/** Of one row, without its path. */
const rowBytes = 39;
/**
 * sha256 over all rows of a listing (path, kind, marks, mode, owner, size, content, link target, extended attributes), in
 * its order. Timestamps are left out, and so is how the layer was compressed: equal for layers that do the same. It rests on
 * the contents' own hashes, so it is no proof against someone who makes collisions; a layer's identity is its blob's digest.
 */
function digestOfContent(listing) {
    const digest = (0,external_node_crypto_.createHash)("sha256");
    const cursor = new listing_listing/* PathCursor */.s$(listing);
    let batch = Buffer.allocUnsafe(64 * 1024);
    let used = 0;
    while (cursor.next()) {
        if (batch.length - used < rowBytes + cursor.pathBytes) {
            digest.update(batch.subarray(0, used));
            used = 0;
            if (batch.length < rowBytes + cursor.pathBytes)
                batch = Buffer.allocUnsafe(2 * (rowBytes + cursor.pathBytes));
        }
        used = writeRow(batch, used, { listing, cursor });
    }
    return `sha256:${digest.update(batch.subarray(0, used)).digest("hex")}`;
}
function writeRow(batch, start, { listing, cursor }) {
    const { row, path, pathBytes } = cursor;
    let at = batch.writeUInt32LE(pathBytes, start);
    at += path.copy(batch, at, 0, pathBytes);
    at = batch.writeUInt8(listing.kinds[row] ?? 0, at);
    at = batch.writeUInt16LE(listing.modes[row] ?? 0, at);
    at = batch.writeUInt32LE(listing.uids[row] ?? 0, at);
    at = batch.writeUInt32LE(listing.gids[row] ?? 0, at);
    at = batch.writeDoubleLE(listing.sizes[row] ?? 0, at);
    at = batch.writeUInt32LE(listing.hashes[2 * row] ?? 0, at);
    at = batch.writeUInt32LE(listing.hashes[2 * row + 1] ?? 0, at);
    at = batch.writeInt32LE(listing.targets[row] ?? -1, at);
    return batch.writeUInt32LE(listing.xattrs[row] ?? 0, at);
}

// EXTERNAL MODULE: ./build/image/listing/content-hash.js
var content_hash = __webpack_require__(3305);
;// CONCATENATED MODULE: ./build/image/contents/compressed-offsets.js
/**
 * Where in the compressed layer an offset of the uncompressed one lies: known exactly at the ends of the pieces that a
 * decompressor hands out, interpolated between.
 */
class CompressedOffsets {
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
    /** Compressed bytes for each uncompressed one in the latest piece. */
    get ratio() {
        return this.#bytes === 0 ? 1 : (this.#compressedEnd - this.#compressedStart) / this.#bytes;
    }
    /** In whole bytes, so that differences of offsets add up; only for offsets inside the latest piece. */
    at(offset) {
        const share = this.#bytes === 0 ? 1 : (offset - this.#start) / this.#bytes;
        return Math.round(this.#compressedStart + share * (this.#compressedEnd - this.#compressedStart));
    }
}

;// CONCATENATED MODULE: ./build/image/contents/compressed-marks.js
/** Where in the compressed layer the parts of one file lie: known where pieces of it begin and end, interpolated between. */
class CompressedMarks {
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
        return to <= from ? start : Math.round(start + ((offset - from) / (to - from)) * (end - start));
    }
}
/** How many of the sorted numbers are not above `wanted`. */
function firstAfter(sorted, wanted) {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if ((sorted[middle] ?? 0) <= wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

// EXTERNAL MODULE: ./build/image/listing/display-path.js
var display_path = __webpack_require__(119);
;// CONCATENATED MODULE: ./build/image/contents/dpkg.js
/** What is larger is not read at all: half of the packages would not tell what the other half needs. */
const maxFileBytes = 16 * 1024 * 1024;
const maxLines = 1_000_000;
const maxPackages = 50_000;
const maxProvided = 500_000;
/**
 * Packages that are installed only because others recommend them, by name: what `apt-get install --no-install-recommends`
 * leaves out. Nothing is named that a package which somebody asked for needs. Of alternatives the first one that is there counts as
 * needed, as apt takes it (up to that one those as well of which a version is asked for), and all installed providers of a virtual
 * package do; a package that nothing needs or recommends any more is not named; and without apt's own record of what came
 * automatically, nothing is.
 */
function recommendedOnly({ status, extendedStates }) {
    if (extendedStates === null)
        return [];
    const installed = readInstalled(status, extendedStates);
    if (installed === null)
        return [];
    const roots = [...installed.packages.values()].filter(({ isRoot }) => isRoot).map(({ name }) => ({ name, origin: name }));
    const first = (relations) => firstNames(relations, installed);
    const needed = walk(installed, { from: roots, follow: ({ needs }) => needs.flatMap(first), isPassed: () => false });
    const from = recommendations(installed, needed.keys());
    const follow = ({ needs, recommends }) => [...needs, ...recommends].flatMap((text) => Array.from(namesOf(text)));
    const recommended = walk(installed, { from, follow, isPassed: (name) => needed.has(name) });
    return [...recommended]
        .map(([name, recommendedBy]) => ({ name, recommendedBy }))
        .filter(({ name, recommendedBy }) => isName(name) && isName(recommendedBy))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
/** https://www.debian.org/doc/debian-policy/ch-controlfields.html#source */
function isName(name) {
    return /^[a-z0-9][a-z0-9+.-]{1,200}$/.test(name);
}
/** Every package that is reached, by its name, with the origin of the shortest way. A name is followed once, however many packages have it. */
function walk({ packages, providers }, { from, follow, isPassed }) {
    const found = new Map();
    const seen = new Set();
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
    // The queue grows while it is read.
    for (const { name, origin } of queue)
        for (const provider of [name, ...(providers.get(name) ?? [])]) {
            const reached = packages.get(provider);
            if (reached === undefined || found.has(provider) || isPassed(provider))
                continue;
            found.set(provider, origin);
            for (const next of follow(reached))
                reach({ name: next, origin });
        }
    return found;
}
/** Of `a | b, c`: the first of `a` and `b` that is there, and `c`. A version that is asked for may be what the next alternative is for. */
function firstNames(relations, { packages, providers }) {
    return relations.split(",").flatMap((alternatives) => {
        const known = alternatives.split("|").flatMap((text) => {
            const [name] = namesOf(text);
            return name !== undefined && (packages.has(name) || providers.has(name)) ? [{ name, isCertain: !text.includes("(") }] : [];
        });
        const certain = known.findIndex(({ isCertain }) => isCertain);
        return known.slice(0, certain < 0 ? known.length : certain + 1).map(({ name }) => name);
    });
}
function* recommendations({ packages }, needed) {
    for (const origin of needed)
        for (const text of packages.get(origin)?.recommends ?? [])
            for (const name of namesOf(text))
                yield { name, origin };
}
/** Null when there is more than what is read. */
function readInstalled(status, extendedStates) {
    const automatic = readAutomatic(extendedStates);
    const packages = new Map();
    const providers = new Map();
    if (automatic === null || !isReadable(status))
        return null;
    const left = { packages: maxPackages, provided: maxProvided };
    for (const stanza of stanzasOf(status)) {
        if (!isInstalled(stanza))
            continue;
        left.packages -= 1;
        const name = stanza.get("package") ?? "";
        addPackage(packages, stanza, automatic);
        for (const provided of namesOf(stanza.get("provides") ?? "")) {
            left.provided -= 1;
            if (left.provided >= 0)
                providers.set(provided, (providers.get(provided) ?? new Set()).add(name));
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
    for (let at = file.indexOf(0x0a); at >= 0 && lines <= maxLines; at = file.indexOf(0x0a, at + 1))
        lines += 1;
    return lines <= maxLines;
}
/** Also in part, or waiting for others: its files are there. https://manpages.debian.org/bookworm/dpkg/dpkg.1.en.html#Package_states */
function isInstalled(stanza) {
    const status = stanza.get("status") ?? "";
    return stanza.has("package") && status !== "" && !status.endsWith(" not-installed") && !status.endsWith(" config-files");
}
function addPackage(packages, stanza, automatic) {
    const name = stanza.get("package") ?? "";
    const found = packages.get(name) ?? { name, isRoot: false, needs: [], recommends: [] };
    packages.set(name, found);
    // What is on hold or half installed is left to who did that.
    const isAsItShouldBe = stanza.get("status") === "install ok installed";
    if (!isAsItShouldBe || isKept(stanza) || !isAutomatic(stanza, automatic))
        found.isRoot = true;
    for (const field of ["depends", "pre-depends"])
        found.needs.push(stanza.get(field) ?? "");
    found.recommends.push(stanza.get("recommends") ?? "");
}
/** What apt does not remove by itself; it takes itself for such a package. */
function isKept(stanza) {
    const isMarked = ["essential", "protected", "important"].some((field) => stanza.get(field) === "yes");
    return isMarked || stanza.get("priority") === "required" || stanza.get("package") === "apt";
}
/** https://manpages.debian.org/bookworm/apt/apt-mark.8.en.html; null when there is more than what is read. */
function readAutomatic(extendedStates) {
    const automatic = new Set();
    if (!isReadable(extendedStates))
        return null;
    for (const stanza of stanzasOf(extendedStates)) {
        if (stanza.get("auto-installed") !== "1")
            continue;
        const name = stanza.get("package") ?? "";
        automatic.add(name).add(`${name}:${stanza.get("architecture") ?? ""}`);
        if (automatic.size > 2 * maxPackages)
            return null;
    }
    return automatic;
}
/** Apt records packages for all architectures under the machine's own. */
function isAutomatic(stanza, automatic) {
    const name = stanza.get("package") ?? "";
    const architecture = stanza.get("architecture") ?? "all";
    return automatic.has(architecture === "all" ? name : `${name}:${architecture}`);
}
const wantedFields = new Set([
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
    "auto-installed",
]);
/** https://manpages.debian.org/bookworm/dpkg-dev/deb822.5.en.html */
function* stanzasOf(file) {
    let stanza = new Map();
    let field = "";
    for (const line of file.toString("utf8").split("\n")) {
        const text = line.trim();
        if (text === "") {
            if (stanza.size > 0)
                yield stanza;
            stanza = new Map();
            field = "";
        }
        else if (line.startsWith(" ") || line.startsWith("\t")) {
            if (field !== "")
                stanza.set(field, `${stanza.get(field) ?? ""} ${text}`);
        }
        else {
            const colon = text.indexOf(":");
            const name = text.slice(0, Math.max(0, colon)).toLowerCase();
            field = wantedFields.has(name) ? name : "";
            if (field !== "")
                stanza.set(field, text.slice(colon + 1).trim());
        }
    }
    if (stanza.size > 0)
        yield stanza;
}
/** Names in `a (>= 1) | b:any, c [amd64] <!nocheck>`. https://manpages.debian.org/bookworm/dpkg-dev/deb-control.5.en.html#Depends: */
function* namesOf(relations) {
    for (const [relation] of relations.matchAll(/[^,|]+/g)) {
        const [name] = /^[^\s:([<]+/.exec(relation.trimStart()) ?? [];
        if (name !== undefined)
            yield name;
    }
}

;// CONCATENATED MODULE: ./build/image/contents/package-files.js



const statusPath = "var/lib/dpkg/status";
const statesPath = "var/lib/apt/extended_states";
const listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*)(?::[a-z\d-]+)?\.list$/;
/** Of all that is kept of a layer together; a system with a thousand packages has a third of it. */
const mostBytes = 24 * 1024 * 1024;
/** The files of one layer in which dpkg and apt note what is installed, why, and where its files lie. */
class PackageFiles {
    #files = new Map();
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
        const found = status === undefined ? [] : recommendedOnly({ status, extendedStates });
        if (found.length === 0)
            return [];
        const rows = rowsByPackage(this.#ownersOf(new Set(found.map(({ name }) => name))), listing);
        return found.flatMap((one) => {
            const own = rows.get(one.name);
            return own === undefined ? [] : [{ ...one, rows: own }];
        });
    }
    /** Which of these packages each path belongs to. */
    #ownersOf(names) {
        const owners = new Map();
        for (const [path, content] of this.#files) {
            const name = listName.exec(path)?.[1];
            if (name === undefined || !names.has(name))
                continue;
            for (const line of content.toString("latin1").split("\n")) {
                owners.set(line.slice(1), name);
                // Packages name these as they were before the directories became one; tars name what is there.
                if (/^\/(?:bin|sbin|lib(?:32|64|x32)?)\//.test(line))
                    owners.set(`usr${line}`, name);
            }
        }
        return owners;
    }
}
function rowsByPackage(owners, listing) {
    const rows = new Map();
    const cursor = new listing_listing/* PathCursor */.s$(listing);
    while (cursor.next()) {
        if (((listing.kinds[cursor.row] ?? 0) & listing_listing/* kindMask */.f) !== listing_listing/* kindCode */.CZ.file)
            continue;
        const owner = owners.get(textOf(cursor));
        if (owner === undefined)
            continue;
        const own = rows.get(owner);
        if (own === undefined)
            rows.set(owner, [cursor.row]);
        else
            own.push(cursor.row);
    }
    return rows;
}
function textOf({ path, pathBytes }) {
    return path.toString("latin1", 0, pathBytes).replaceAll(String.fromCharCode(display_path/* separator */.m), "/");
}

;// CONCATENATED MODULE: ./build/image/contents/elf-records.js
/** Numbers of one structure of the file. */
class Fields {
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
        return this.#isBigEndian ? this.#bytes.readUInt32BE(at) : this.#bytes.readUInt32LE(at);
    }
    /** Not exact above 2^53, where no file ends. */
    address(at) {
        if (this.word === 4)
            return this.int(at);
        const [high, low] = this.#isBigEndian ? [at, at + 4] : [at + 4, at];
        return this.int(high) * 2 ** 32 + this.int(low);
    }
    /** The lower 32 bits of an address-wide set of bits. */
    flags(at) {
        return this.int(this.#isBigEndian ? at + this.word - 4 : at);
    }
}
function rows(bytes, rowBytes) {
    const count = Math.floor(bytes.length / rowBytes);
    return Array.from({ length: count }, (_, row) => bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
}
const identBytes = 16;
const magic = Buffer.from("\x7fELF", "latin1");
/** https://gabi.xinuos.com/elf/02-eheader.html#elf-identification */
function formatOf(ident) {
    const [wordClass, byteOrder, version] = ident.subarray(4);
    if (!ident.subarray(0, 4).equals(magic) || version !== 1)
        return null;
    if ((wordClass !== 1 && wordClass !== 2) || (byteOrder !== 1 && byteOrder !== 2))
        return null;
    return { wordBytes: wordClass === 1 ? 4 : 8, isBigEndian: byteOrder === 2 };
}
const typeExecutable = 2;
const typeShared = 3;
/** Of the sizes and kinds that are run or loaded. */
function isUsual({ type, programCount, programEntryBytes }, format) {
    const isLoaded = type === typeExecutable || type === typeShared;
    return isLoaded && programCount > 0 && programEntryBytes === programBytes(format);
}
function headerBytes({ wordBytes }) {
    return 40 + 3 * wordBytes;
}
/** From what follows the identification. */
function headerOf(fields) {
    const { word } = fields;
    const end = 8 + 3 * word;
    return {
        type: fields.half(0),
        entry: fields.address(8),
        programStart: fields.address(8 + word),
        sectionStart: fields.address(8 + 2 * word),
        programEntryBytes: fields.half(end + 6),
        programCount: fields.half(end + 8),
        sectionEntryBytes: fields.half(end + 10),
        sectionCount: fields.half(end + 12),
        nameIndex: fields.half(end + 14),
    };
}
const programLoad = 1;
const programDynamic = 2;
const programInterpreter = 3;
function programBytes({ wordBytes }) {
    return 8 + 6 * wordBytes;
}
function programOf(fields) {
    const start = fields.address(fields.word);
    return { type: fields.int(0), start, end: start + fields.address(4 * fields.word) };
}
function hasInterpreter(programs) {
    return programs.some(({ type }) => type === programInterpreter);
}
const noDynamic = { needsLibraries: false, hasLibraryName: false, isMarkedProgram: false };
const tagEnd = 0;
const tagNeeded = 1;
const tagLibraryName = 14;
/** GNU's: DT_FLAGS_1, and DF_1_PIE in it. */
const tagFlags = 0x6fff_fffb;
const flagProgram = 0x0800_0000;
function dynamicOf(entries) {
    const end = entries.findIndex((entry) => entry.address(0) === tagEnd);
    const told = end < 0 ? entries : entries.slice(0, end);
    const has = (tag) => told.some((entry) => entry.address(0) === tag);
    const isMarkedProgram = told.some((entry) => entry.address(0) === tagFlags && (entry.flags(entry.word) & flagProgram) !== 0);
    return { needsLibraries: has(tagNeeded), hasLibraryName: has(tagLibraryName), isMarkedProgram };
}
/** The C library has an interpreter as well, so that it can be started to tell its version; its name gives it away. */
function isProgram({ type, entry }, programs, dynamic) {
    if (type === typeExecutable)
        return true;
    if (entry === 0)
        return false;
    if (dynamic.isMarkedProgram)
        return true;
    // Before linkers marked them, a static program that can lie anywhere was known by what it has not.
    return !dynamic.hasLibraryName && (hasInterpreter(programs) || !dynamic.needsLibraries);
}
const sectionProgram = 1;
const sectionSymbols = 2;
const sectionStrings = 3;
const sectionNoBits = 8;
const flagAllocated = 2;
const flagCode = 4;
/** The header has no room for the index. */
const indexElsewhere = 0xffff;
function sectionBytes({ wordBytes }) {
    return 16 + 6 * wordBytes;
}
function sectionOf(fields) {
    const { word } = fields;
    const flags = fields.flags(8);
    const start = fields.address(8 + 2 * word);
    const sizeBytes = fields.address(8 + 3 * word);
    return {
        nameAt: fields.int(0),
        type: fields.int(4),
        isAllocated: (flags & flagAllocated) !== 0,
        isCode: (flags & flagCode) !== 0,
        start,
        end: start + sizeBytes,
        sizeBytes,
        link: fields.int(8 + 4 * word),
    };
}
function nameIndex(header, sections) {
    const index = header?.nameIndex ?? 0;
    return index === indexElsewhere ? (sections[0]?.link ?? 0) : index;
}

;// CONCATENATED MODULE: ./build/image/contents/elf-sections.js

/** A smaller section is not worth a word. */
const minDebugBytes = 4096;
/** What `objcopy --only-keep-debug` leaves of a program: everything but the program, and nothing that could be started. */
function isDebugFile(sections) {
    const code = sections.filter(({ isAllocated, isCode }) => isAllocated && isCode);
    return code.length > 0 && code.every(({ type }) => type === sectionNoBits);
}
/** The symbol table and the string table with its names; a string table that names the sections as well stays. */
function symbolSections(sections, index) {
    const symbols = sections.filter(({ type, isAllocated }) => type === sectionSymbols && !isAllocated);
    const strings = symbols.flatMap(({ link }) => (link === index ? [] : (sections[link] ?? [])));
    return [...symbols, ...new Set(strings.filter(({ type, isAllocated }) => type === sectionStrings && !isAllocated))];
}
const debugNames = [".debug_", ".zdebug_", ".gdb_index", ".stab"];
/** DWARF takes several sections; one that is alone and cannot be named may be what a program carries for itself. */
const fewestUnnamed = 3;
function debugSections(sections, names) {
    const unloaded = sections.filter(({ type, isAllocated }) => type === sectionProgram && !isAllocated);
    if (names === null && unloaded.length < fewestUnnamed)
        return [];
    return unloaded
        .filter(({ sizeBytes }) => sizeBytes > minDebugBytes)
        .filter(({ nameAt }) => names === null || debugNames.some((name) => startsWith(names, nameAt, name)));
}
function startsWith(names, at, name) {
    return names.toString("latin1", at, at + name.length) === name;
}
function apart(ranges) {
    let passed = 0;
    return ranges
        .toSorted((one, other) => one.start - other.start)
        .flatMap(({ start, end }) => {
        if (start < passed)
            return [];
        passed = end;
        return [{ start, end }];
    });
}

;// CONCATENATED MODULE: ./build/image/contents/elf.js


/** Most bytes of each part that is kept; what is larger is not understood, or known in part. */
const maxProgramHeaderBytes = 64 * 1024;
const maxSectionHeaderBytes = 4 * 1024 * 1024;
const maxDynamicBytes = 64 * 1024;
const maxNameBytes = 64 * 1024;
/** A usual program has fewer than 50. */
const maxStrippable = 256;
/**
 * Reads an ELF file as its bytes pass by: keeps its header, program headers, dynamic section and section headers only.
 * What it says does not depend on how the bytes are cut into pieces. https://gabi.xinuos.com/
 */
class ElfScan {
    #sizeBytes = 0;
    #position = 0;
    #wanted = [];
    #isWrong = true;
    #format = { wordBytes: 4, isBigEndian: false };
    #header = null;
    #programs = [];
    #dynamic = noDynamic;
    #sections = [];
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
        this.#sections = [];
        this.#before = null;
        this.#names = null;
        this.#isWrong = this.#want({ start: 0, end: identBytes }, 0, (ident) => this.#readIdent(ident)) === null;
    }
    /** True while more bytes may tell more (false: not an ELF, so that the caller can stop feeding it). Pieces are not kept after the call. */
    add(piece) {
        // What one part tells of another is often in the same piece: the list grows while it is read.
        for (const capture of this.#wanted)
            if (!this.#isWrong)
                capture.take(piece, this.#position);
        if (this.#wanted.some(({ isComplete }) => isComplete))
            this.#wanted = this.#wanted.filter(({ isComplete }) => !isComplete);
        this.#position += piece.length;
        return !this.#isWrong && this.#wanted.length > 0;
    }
    /** Null when it is no ELF executable or shared object (object files, core files and debug information in a file of its own are null), or cannot be understood. */
    finish() {
        if (this.#isWrong || this.#header === null || this.#wanted.length > 0 || isDebugFile(this.#sections))
            return null;
        return {
            isDynamic: hasInterpreter(this.#programs) || this.#dynamic.needsLibraries,
            isProgram: isProgram(this.#header, this.#programs, this.#dynamic),
            strippable: this.#strippable(this.#header),
        };
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
        const format = formatOf(ident);
        if (format !== null)
            this.#format = format;
        const rest = { start: identBytes, end: headerBytes(this.#format) };
        this.#isWrong = format === null || this.#want(rest, identBytes, (bytes) => this.#readHeader(bytes)) === null;
    }
    #readHeader(bytes) {
        const header = headerOf(new Fields(bytes, this.#format));
        const start = header.programStart;
        const end = start + header.programCount * programBytes(this.#format);
        this.#header = header;
        this.#isWrong =
            !isUsual(header, this.#format) ||
                end - start > maxProgramHeaderBytes ||
                this.#want({ start, end }, headerBytes(this.#format), (found) => this.#readPrograms(found, end)) === null;
        if (!this.#isWrong)
            this.#wantSections(header);
    }
    #readPrograms(bytes, knownAt) {
        this.#programs = rows(bytes, programBytes(this.#format)).map((row) => programOf(new Fields(row, this.#format)));
        const dynamic = this.#programs.find(({ type }) => type === programDynamic);
        if (dynamic === undefined)
            return;
        const range = { start: dynamic.start, end: Math.min(dynamic.end, dynamic.start + maxDynamicBytes) };
        const isInFile = dynamic.end <= this.#sizeBytes;
        this.#isWrong = !isInFile || this.#want(range, knownAt, (found) => this.#readDynamic(found)) === null;
    }
    #readDynamic(bytes) {
        this.#dynamic = dynamicOf(rows(bytes, 2 * this.#format.wordBytes).map((row) => new Fields(row, this.#format)));
    }
    /** Nothing needs section headers to run: where they cannot be read, there is just nothing to strip. */
    #wantSections(header) {
        const knownAt = headerBytes(this.#format);
        const { sectionStart: start, sectionEntryBytes } = header;
        if (sectionEntryBytes !== sectionBytes(this.#format))
            return;
        const first = { start, end: start + sectionEntryBytes };
        if (this.#want(first, knownAt, (bytes) => this.#readFirstSection(header, bytes)) === null)
            return;
        this.#before = this.#want({ start: Math.max(knownAt, start - maxNameBytes), end: start }, knownAt, () => { });
    }
    /** The first section header says what the header has no room for. https://gabi.xinuos.com/elf/02-eheader.html (e_shnum) */
    #readFirstSection(header, first) {
        const start = header.sectionStart + first.length;
        const count = header.sectionCount || sectionOf(new Fields(first, this.#format)).sizeBytes;
        const end = header.sectionStart + count * first.length;
        if (end - header.sectionStart > maxSectionHeaderBytes)
            return;
        this.#want({ start, end }, start, (rest) => this.#readSections(Buffer.concat([first, rest]), end));
    }
    #readSections(bytes, knownAt) {
        this.#sections = rows(bytes, sectionBytes(this.#format)).map((row) => sectionOf(new Fields(row, this.#format)));
        const names = this.#sections[nameIndex(this.#header, this.#sections)];
        if (names === undefined)
            return;
        this.#names = this.#before?.part(names) ?? null;
        const range = { start: names.start, end: Math.min(names.end, names.start + maxNameBytes) };
        if (this.#names === null)
            this.#want(range, knownAt, (found) => (this.#names = found));
    }
    #strippable(header) {
        const loaded = this.#programs.filter(({ type }) => type === programLoad);
        const index = nameIndex(header, this.#sections);
        const found = [...symbolSections(this.#sections, index), ...debugSections(this.#sections, this.#names)]
            .filter((section) => section.end > section.start && section.end <= this.#sizeBytes)
            .slice(0, maxStrippable)
            .filter((section) => !loaded.some((program) => program.start < section.end && section.start < program.end));
        return apart(found);
    }
}
/** Takes one range of a file out of the pieces it comes in. */
class Capture {
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
}

// EXTERNAL MODULE: ./build/image/contents/node-packages.js
var node_packages = __webpack_require__(1339);
;// CONCATENATED MODULE: ./build/image/contents/fact-collector.js





const mostFacts = 20_000;
/** All names in all of a layer's `package.json` files. */
const mostNames = 200_000;
const maxPackageJsonBytes = 256 * 1024;
/** No program is smaller; and none of a few kilobytes has anything worth taking away. */
const leastElfBytes = 4096;
/** Looks into files' contents as they pass by, and keeps what findings can rest on. Memory is bounded. */
class FactCollector {
    #offsets;
    #elf = new ElfScan();
    #marks = new CompressedMarks();
    #packageFiles = new PackageFiles();
    #binaries = new Map();
    #nodePackages = new Map();
    #names = 0;
    /** What the file that is passing by is looked at as. */
    #reading = null;
    #wantsMore = false;
    #row = -1;
    #bytes = 0;
    #bodyOffset = 0;
    #pieces = [];
    constructor(offsets) {
        this.#offsets = offsets;
    }
    /** A file with a content begins. */
    start(row, path, { sizeBytes, bodyOffset }) {
        this.#row = row;
        this.#bytes = 0;
        this.#bodyOffset = bodyOffset;
        this.#pieces = [];
        this.#reading = this.#readingOf(path, sizeBytes);
        if (this.#reading !== "elf")
            return;
        this.#wantsMore = true;
        this.#elf.start(sizeBytes);
        this.#marks.clear();
    }
    body(piece) {
        if (this.#reading === null)
            return;
        if (this.#reading === "elf") {
            this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
            // Where no more is wanted, what was found may still lie in what is to come.
            if (this.#wantsMore) {
                this.#wantsMore = this.#elf.add(piece);
                if (!this.#wantsMore && this.#elf.finish() === null)
                    this.#reading = null;
            }
        }
        else
            this.#pieces.push(Buffer.from(piece));
        this.#bytes += piece.length;
    }
    bodyEnd() {
        switch (this.#reading) {
            case "elf":
                this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
                this.#endElf();
                break;
            case "package.json":
                this.#endPackageJson(Buffer.concat(this.#pieces));
                break;
            case "dpkg":
                this.#packageFiles.add(Buffer.concat(this.#pieces));
                break;
            case null:
        }
        this.#pieces = [];
        this.#reading = null;
    }
    /** Facts of a listing, given where the rows that were met stand in it; rows that are not in it are forgotten. */
    finish(listing, placesOf) {
        const places = placesOf(new Set([...this.#binaries.keys(), ...this.#nodePackages.keys()]));
        return {
            binaries: placed(this.#binaries, places),
            nodePackages: placed(this.#nodePackages, places),
            recommended: [...this.#packageFiles.recommendedIn(listing)],
        };
    }
    #readingOf(path, sizeBytes) {
        if (isNamed(path, packageJson) && sizeBytes <= maxPackageJsonBytes && (0,node_packages/* placeOfPackageJson */.P3)(fact_collector_textOf(path)) !== null)
            return "package.json";
        if (hasPrefix(path, dpkgRoot) && this.#packageFiles.wants(fact_collector_textOf(path), sizeBytes))
            return "dpkg";
        return sizeBytes >= leastElfBytes && this.#binaries.size < mostFacts ? "elf" : null;
    }
    #endElf() {
        const facts = this.#elf.finish();
        if (facts === null)
            return;
        const { isDynamic, isProgram, strippable } = facts;
        const sum = (bytes) => strippable.reduce((all, one) => all + bytes(one), 0);
        this.#binaries.set(this.#row, {
            isDynamic,
            isProgram,
            strippableBytes: sum(({ start, end }) => end - start),
            strippableCompressedBytes: sum((range) => this.#marks.bytesOf(range)),
        });
    }
    #endPackageJson(text) {
        const found = (0,node_packages/* readNodePackage */.nQ)(text);
        if (found === null || this.#nodePackages.size >= mostFacts)
            return;
        this.#names += found.needs.length + found.devNeeds.length;
        if (this.#names > mostNames)
            return;
        this.#nodePackages.set(this.#row, { name: found.name, needs: [...found.needs], devNeeds: [...found.devNeeds] });
    }
}
function placed(met, places) {
    const facts = [...met].flatMap(([row, fact]) => {
        const place = places.get(row);
        return place === undefined ? [] : [{ ...fact, row: place }];
    });
    return facts.toSorted((one, other) => one.row - other.row);
}
const packageJson = Buffer.from("package.json");
const dpkgRoot = Buffer.from("var\0lib\0");
function isNamed({ bytes, nameStart, end }, name) {
    return end - nameStart === name.length && bytes.compare(name, 0, name.length, nameStart, end) === 0;
}
function hasPrefix({ bytes, end }, prefix) {
    return end > prefix.length && bytes.compare(prefix, 0, prefix.length, 0, prefix.length) === 0;
}
function fact_collector_textOf({ bytes, end }) {
    return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(display_path/* separator */.m), "/");
}

// EXTERNAL MODULE: ./build/image/listing/listing-builder.js + 3 modules
var listing_builder = __webpack_require__(342);
// EXTERNAL MODULE: ./build/image/tar/tar-fields.js
var tar_fields = __webpack_require__(5531);
;// CONCATENATED MODULE: ./build/image/tar/tar-member.js

/** Types of headers, as character codes. https://pkg.go.dev/archive/tar#pkg-constants */
const typeOf = {
    oldFile: 0,
    file: 0x30,
    hardLink: 0x31,
    symbolicLink: 0x32,
    characterDevice: 0x33,
    blockDevice: 0x34,
    directory: 0x35,
    fifo: 0x36,
    contiguousFile: 0x37,
    gnuLongLink: 0x4b,
    gnuLongName: 0x4c,
    gnuSparse: 0x53,
    globalPax: 0x67,
    pax: 0x78,
};
/** A member that is filled anew for each header, so that a million of them leave no garbage. */
class MemberBuffer {
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
    read(block, at, extension) {
        this.type = block[at + 156] ?? 0;
        this.#readPath(block, at, extension.path);
        this.#readLink(block, at, extension.link);
        this.sizeBytes = hasBody(this.type) ? (extension.sizeBytes ?? (0,tar_fields/* numberAt */.tk)(block, at + 124, 12)) : 0;
        this.mode = Math.max(0, (0,tar_fields/* numberAt */.tk)(block, at + 100, 8)) & 0o7777;
        this.uid = extension.uid ?? (0,tar_fields/* numberAt */.tk)(block, at + 108, 8);
        this.gid = extension.gid ?? (0,tar_fields/* numberAt */.tk)(block, at + 116, 8);
        this.deviceMajor = (0,tar_fields/* numberAt */.tk)(block, at + 329, 8);
        this.deviceMinor = (0,tar_fields/* numberAt */.tk)(block, at + 337, 8);
        this.xattrs = extension.xattrs ?? null;
    }
    #readPath(block, at, long) {
        if (long !== undefined) {
            if (this.path.length < long.length)
                this.path = Buffer.alloc(long.length);
            this.pathBytes = long.copy(this.path);
            return;
        }
        this.pathBytes = 0;
        if ((0,tar_fields/* hasPrefix */.dd)(block, at)) {
            const bytes = (0,tar_fields/* textBytesAt */.Kg)(block, at + 345, (0,tar_fields/* isStar */.hQ)(block, at) ? 131 : 155);
            this.pathBytes = block.copy(this.path, 0, at + 345, at + 345 + bytes);
            if (this.pathBytes > 0)
                this.path[this.pathBytes++] = 0x2f;
        }
        this.pathBytes += block.copy(this.path, this.pathBytes, at, at + (0,tar_fields/* textBytesAt */.Kg)(block, at, 100));
    }
    #readLink(block, at, long) {
        if (long === undefined)
            this.linkBytes = block.copy(this.link, 0, at + 157, at + 157 + (0,tar_fields/* textBytesAt */.Kg)(block, at + 157, 100));
        else {
            if (this.link.length < long.length)
                this.link = Buffer.alloc(long.length);
            this.linkBytes = long.copy(this.link);
        }
    }
}
/** Links, devices and directories have none, whatever their size field says; Go's reader takes it so. */
function hasBody(type) {
    return type < typeOf.hardLink || type > typeOf.fifo;
}

;// CONCATENATED MODULE: ./build/image/tar/tar-path.js

const slash = 0x2f;
const dot = 0x2e;
/** A path without `./`, doubled or trailing slashes, and with `..` resolved inside the root; filled anew for each path. */
class CleanPath {
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
        for (let at = 0; at < length;) {
            let next = at;
            while (next < length && path[next] !== slash)
                next += 1;
            this.#component(path, at, next);
            at = next + 1;
        }
        return this;
    }
    /** Leaves only the first `bytes` bytes. */
    cutTo(bytes) {
        this.end = Math.min(this.end, bytes);
        while (this.end > 0 && this.bytes[this.end - 1] === display_path/* separator */.m)
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
        if (to === from || (to === from + 1 && path[from] === dot))
            return;
        if (to === from + 2 && path[from] === dot && path[from + 1] === dot)
            return this.dropName();
        if (this.end > 0)
            this.bytes[this.end++] = display_path/* separator */.m;
        this.nameStart = this.end;
        for (let at = from; at < to; at += 1)
            this.bytes[this.end++] = path[at] ?? 0;
    }
    #findName() {
        this.nameStart = this.end === 0 ? 0 : this.bytes.lastIndexOf(display_path/* separator */.m, this.end - 1) + 1;
    }
}

;// CONCATENATED MODULE: ./build/image/layer/layer-lister.js







/** The end of a smaller file is not looked for. */
const largeBytes = 128 * 1024;
/** Stored bytes to decompress at once: near the end of a large file, where files are small, inside of a large file. */
const fewBytes = 1024;
const usualBytes = 16 * 1024;
const manyBytes = 128 * 1024;
/** Of what is left of a large file, so much is decompressed at once: its rest may be denser than what has come so far. */
const step = 1 / 1.5;
const mostRatio = 0.3;
/** Turns the members of a layer's tar into the rows of its listing. */
class LayerLister {
    /** Why the layer cannot be listed, as the rest of a sentence; null while all is well. */
    problem = null;
    #rows = new listing_builder/* ListingBuilder */.W();
    #path = new CleanPath();
    #link = new CleanPath();
    #offsets = new CompressedOffsets();
    #facts = new FactCollector(this.#offsets);
    #hasher;
    /** The row whose content is read; -1 for members that are no files. */
    #row = -1;
    /** Where in the compressed layer the content starts. */
    #bodyStart = 0;
    /** Where a large file's content ends, uncompressed; 0 outside of large files. */
    #largeEnd = 0;
    #cutPaths = 0;
    constructor(hasher) {
        this.#hasher = hasher;
    }
    /** Must be called before the scanner is fed with a chunk: how far decompression has come when it is passed. */
    startChunk(bytes, compressedEnd) {
        this.#offsets.startChunk(bytes, compressedEnd);
    }
    /** How much of the layer to decompress at once, when so much has come: less and less towards the end of a large file, whose share shall be exact. */
    nextBytes(decompressedBytes) {
        const left = this.#largeEnd - decompressedBytes;
        if (left <= 0)
            return usualBytes;
        const storedBytes = Math.floor(left * Math.min(mostRatio, this.#offsets.ratio) * step);
        return Math.max(fewBytes, Math.min(manyBytes, storedBytes));
    }
    member(member, bodyOffset) {
        this.#row = -1;
        const kind = kindOf(member);
        const path = this.#path.read(member.path, member.pathBytes);
        if (path.end > listing_listing/* maxPathBytes */.LD)
            this.#cutPaths += 1;
        path.cutTo(listing_listing/* maxPathBytes */.LD);
        const mark = takeMark(path);
        if (kind === null || mark === null)
            return;
        if (mark === 0)
            this.#addEntry(member, kind, bodyOffset);
        else
            this.#rows.add({ ...nothing, path, kind: listing_listing/* kindCode */.CZ.absent | mark });
        if (this.#rows.textBytes > listing_listing/* maxAllPathBytes */.cM)
            this.problem = `its file names add up to more than ${listing_listing/* maxAllPathBytes */.cM} bytes`;
    }
    body(piece) {
        if (this.#row < 0)
            return;
        this.#hasher.add(piece);
        this.#facts.body(piece);
    }
    bodyEnd(offset) {
        if (this.#row < 0)
            return;
        this.#rows.setCompressedSize(this.#row, this.#offsets.at(offset) - this.#bodyStart);
        this.#rows.setHash(this.#row, this.#hasher.finish());
        this.#facts.bodyEnd();
    }
    finish(sample) {
        const listing = this.#rows.finish();
        const facts = this.#facts.finish(listing, (rows) => this.#rows.placesOf(rows));
        return { ...listing, facts: { ...facts, zstdBytes: sample?.finish() ?? null } };
    }
    /** What is not exact about the listing, as sentences. */
    notes() {
        if (this.#cutPaths === 0)
            return [];
        return [`${this.#cutPaths} of its paths are longer than ${listing_listing/* maxPathBytes */.LD} bytes and were cut`];
    }
    #addEntry(member, kind, bodyOffset) {
        const { sizeBytes, mode, uid, gid } = member;
        const row = this.#rows.add({
            path: this.#path,
            link: kind === listing_listing/* kindCode */.CZ.hardLink ? this.#linkOf(member) : null,
            kind,
            // Very old tars have directories with a body, which nobody unpacks.
            sizeBytes: kind === listing_listing/* kindCode */.CZ.file ? sizeBytes : 0,
            mode,
            uid,
            gid,
            xattrs: (0,content_hash/* hashOfXattrs */.S8)(member.xattrs),
        });
        if (kind === listing_listing/* kindCode */.CZ.file && sizeBytes > 0) {
            this.#row = row;
            this.#bodyStart = this.#offsets.at(bodyOffset);
            this.#largeEnd = sizeBytes >= largeBytes ? bodyOffset + sizeBytes : 0;
            this.#hasher.start(sizeBytes);
            this.#facts.start(row, this.#path, { sizeBytes, bodyOffset });
        }
        else if (kind === listing_listing/* kindCode */.CZ.symbolicLink) {
            this.#hasher.start(member.linkBytes);
            this.#hasher.add(member.link.subarray(0, member.linkBytes));
            this.#rows.setHash(row, this.#hasher.finish());
        }
        else if (kind === listing_listing/* kindCode */.CZ.characterDevice || kind === listing_listing/* kindCode */.CZ.blockDevice)
            this.#rows.setHash(row, [member.deviceMajor, member.deviceMinor]);
    }
    #linkOf(member) {
        const link = this.#link.read(member.link, member.linkBytes);
        link.cutTo(listing_listing/* maxPathBytes */.LD);
        return link;
    }
}
const nothing = { link: null, sizeBytes: 0, mode: 0, uid: 0, gid: 0, xattrs: 0 };
/** Null for members that no engine unpacks: volume labels, vendors' own types. */
function kindOf({ type, path, pathBytes }) {
    switch (type) {
        case typeOf.oldFile:
            return path[pathBytes - 1] === 0x2f ? listing_listing/* kindCode */.CZ.directory : listing_listing/* kindCode */.CZ.file;
        case typeOf.file:
        case typeOf.contiguousFile:
        case typeOf.gnuSparse:
            return listing_listing/* kindCode */.CZ.file;
        case typeOf.hardLink:
            return listing_listing/* kindCode */.CZ.hardLink;
        case typeOf.symbolicLink:
            return listing_listing/* kindCode */.CZ.symbolicLink;
        case typeOf.characterDevice:
            return listing_listing/* kindCode */.CZ.characterDevice;
        case typeOf.blockDevice:
            return listing_listing/* kindCode */.CZ.blockDevice;
        case typeOf.directory:
            return listing_listing/* kindCode */.CZ.directory;
        case typeOf.fifo:
            return listing_listing/* kindCode */.CZ.fifo;
    }
    return null;
}
const whiteoutPrefix = ".wh.";
/** Bookkeeping of AUFS, which no engine unpacks, but for the opaque marker. */
const aufsPrefix = ".wh..wh.";
/**
 * Reads a whiteout off a path's last component and leaves the path it is about: 0 when it is none, null when it is to be
 * passed over. The name alone decides, whatever the member is. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts
 */
function takeMark(path) {
    if (path.bytes[path.nameStart] !== 0x2e || path.end - path.nameStart < whiteoutPrefix.length)
        return 0;
    const name = path.bytes.toString("latin1", path.nameStart, path.end);
    if (!name.startsWith(whiteoutPrefix))
        return 0;
    if (name === ".wh..wh..opq") {
        path.dropName();
        return listing_listing/* opaqueMark */.tN;
    }
    if (name.startsWith(aufsPrefix) || [".wh.", ".wh..", ".wh..."].includes(name))
        return null;
    path.dropNameStart(whiteoutPrefix.length);
    return listing_listing/* whiteoutMark */.fM;
}

// EXTERNAL MODULE: ./build/image/tar/tar-header.js
var tar_header = __webpack_require__(9279);
;// CONCATENATED MODULE: ./build/image/tar/tar-pax.js
const xattrPrefix = "SCHILY.xattr.";
/**
 * Records of a PAX header, `27 path=some/name\n`, as far as a listing needs them; null when they are malformed.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 */
function parsePaxRecords(body) {
    const extension = {};
    const xattrs = new Map();
    for (let at = 0; at < body.length && body[at] !== 0;) {
        const blank = body.indexOf(0x20, at);
        const length = blank < 0 ? Number.NaN : decimal(body.subarray(at, blank));
        const equals = body.indexOf(0x3d, blank);
        const end = at + length;
        if (!(end <= body.length && equals > blank && equals < end && body[end - 1] === 0x0a))
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
/** An empty value takes an earlier one back, which leaves what the header itself says. */
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
/** A path with a zero byte in it cannot exist; C programs end it there. */
function untilZero(value) {
    const zero = value.indexOf(0);
    return zero < 0 ? value : value.subarray(0, zero);
}
function decimal(digits) {
    const text = digits.toString("latin1");
    return /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./build/image/tar/tar.js




/** A whole PAX header or GNU long name; Go's reader, which builders and engines use, has the same limit. */
const maxExtensionBytes = 1024 * 1024;
/** Extension headers before one member; a well-formed tar has at most three. */
const maxExtensionsInARow = 16;
/**
 * Reads a tar's headers from a stream of chunks and passes over the bodies: ustar, PAX, and GNU long names, sparse
 * headers and base-256 numbers. Memory does not grow with the tar. Nothing throws: what cannot be read ends the scan and
 * becomes `problem`.
 */
class TarScanner {
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
    #heldBlock = Buffer.alloc(tar_header/* blockBytes */.VE);
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
        for (let at = 0; at < chunk.length && this.#state !== "end";)
            at += this.#take(chunk, at);
        this.#chunkOffset += chunk.length;
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
        if (this.#heldBytes === 0 && chunk.length - at >= tar_header/* blockBytes */.VE) {
            this.#readBlock(chunk, at, this.#chunkOffset + at + tar_header/* blockBytes */.VE);
            return tar_header/* blockBytes */.VE;
        }
        const taken = Math.min(tar_header/* blockBytes */.VE - this.#heldBytes, chunk.length - at);
        chunk.copy(this.#heldBlock, this.#heldBytes, at, at + taken);
        this.#heldBytes += taken;
        if (this.#heldBytes < tar_header/* blockBytes */.VE)
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
        }
        else
            this.#readHeader(block, at, nextOffset);
    }
    #readHeader(block, at, nextOffset) {
        const checksum = (0,tar_fields/* numberAt */.tk)(block, at + 148, 8);
        const sum = (0,tar_fields/* checksumOf */.lf)(block, at);
        // Zeros end a tar; one block of them is enough for every reader.
        if (sum === tar_fields/* blankChecksum */.yN && checksum === 0)
            this.#state = "end";
        else if (sum !== checksum && (0,tar_fields/* signedChecksumOf */.vU)(block, at) !== checksum)
            this.stop(nextOffset === tar_header/* blockBytes */.VE
                ? "it is no tar"
                : `there is no file header at byte ${nextOffset - tar_header/* blockBytes */.VE}${this.#behind()}`);
        else if (isExtension(block[at + 156] ?? 0))
            this.#startExtension(block, at);
        else
            this.#startMember(block, at, nextOffset);
    }
    #startExtension(block, at) {
        const bytes = (0,tar_fields/* numberAt */.tk)(block, at + 124, 12);
        this.#countExtension();
        if (!(bytes >= 0 && bytes <= maxExtensionBytes))
            this.stop(`it has a file header of more than ${maxExtensionBytes} bytes${this.#behind()}`);
        if (this.problem !== null)
            return;
        this.#extensionType = block[at + 156] ?? 0;
        this.#extensionBytes = bytes;
        this.#left = paddedBytes(bytes);
        // The buffer of the first one is used again for the next member, because a million copies would be a lot of garbage.
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
        if (this.#extensionsInARow > maxExtensionBytes / tar_header/* blockBytes */.VE)
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
        const shared = this.#extensionBody.subarray(0, this.#extensionBytes);
        const body = this.#extensionType === typeOf.globalPax ? Buffer.from(shared) : shared;
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
        this.#visitor.body(chunk.subarray(at, at + taken));
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
}
const none = {};
function isExtension(type) {
    return type === typeOf.pax || type === typeOf.globalPax || type === typeOf.gnuLongName || type === typeOf.gnuLongLink;
}
/** Bodies are padded to whole blocks. */
function paddedBytes(bytes) {
    return Math.ceil(bytes / tar_header/* blockBytes */.VE) * tar_header/* blockBytes */.VE;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/image/compression/zstd-sample.js

/** The first part of a layer is compressed whole, of each other one an eighth: the beginning, long enough to be typical. */
const partBytes = 8 * 1024 * 1024;
const sampleBytes = 1024 * 1024;
/** What builders compress with when they are asked for zstd and no level. */
const level = { params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } };
/** Estimates what a layer that is stored as it is would take if it were compressed. */
class ZstdSample {
    #sample = Buffer.allocUnsafeSlow(sampleBytes);
    #held = 0;
    #bytes = 0;
    #sampledBytes = 0;
    #compressedBytes = 0;
    /** Compressed bytes of the first part; what is sampled behind it stands for more than itself. */
    #firstBytes = 0;
    /** The next bytes of the layer; they are not kept. */
    add(chunk) {
        for (let at = 0; at < chunk.length;) {
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
        return Math.round(this.#firstBytes + (this.#compressedBytes / this.#sampledBytes) * (this.#bytes - partBytes));
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
        const compressedBytes = (0,external_node_zlib_.zstdCompressSync)(this.#sample.subarray(0, this.#held), level).length;
        if (this.#bytes < partBytes)
            this.#firstBytes += compressedBytes;
        else {
            this.#compressedBytes += compressedBytes;
            this.#sampledBytes += this.#held;
        }
        this.#held = 0;
    }
}

;// CONCATENATED MODULE: ./build/image/layer/layer.js









const usualListLimits = { decompression: compression_compression/* usualLimits */.tW, maxEntries: listing_listing/* maxEntries */.bI };
/**
 * Streams a layer once: checks its digest, counts its bytes, and lists what is in it. Throws a UserError
 * `image-blob-corrupt` when the stored bytes are not those of the descriptor or its diff ID; anything else that is wrong with it becomes
 * `problem`, because the manifest's sizes stand all the same.
 */
async function listLayer(stream, descriptor, limits = usualListLimits) {
    const lister = new LayerLister(await (0,content_hash/* bodyHasher */.Eq)());
    const scanner = new TarScanner(lister, { maxMembers: limits.maxEntries });
    let tarHash = null;
    let sample = null;
    const onChunk = (chunk, compressedEnd) => {
        tarHash?.update(chunk);
        lister.startChunk(chunk.length, compressedEnd);
        scanner.feed(chunk);
        sample?.add(chunk);
        if (lister.problem !== null)
            scanner.stop(lister.problem);
    };
    const { compression, uncompressedBytes, problem } = await (0,compression_compression/* readLayer */.w6)(stream, descriptor, {
        onStart: (sniffed) => {
            sample = sniffed === "none" ? new ZstdSample() : null;
            tarHash = hashOf(descriptor, sniffed);
        },
        onChunk,
        nextBytes: (decompressedBytes) => lister.nextBytes(decompressedBytes),
        limits: limits.decompression,
    });
    const notes = lister.notes();
    if (problem !== null)
        return { compression, uncompressedBytes, listing: null, contentDigest: null, problem, notes };
    checkDiffId(descriptor, tarHash);
    scanner.finish();
    if (scanner.problem !== null)
        return { compression, uncompressedBytes, listing: null, contentDigest: null, problem: scanner.problem, notes };
    const listing = lister.finish(sample);
    return { compression, uncompressedBytes, listing, contentDigest: digestOfContent(listing), problem: null, notes };
}
/** Null where there is nothing to check, or the digest of the blob is the diff ID. */
function hashOf({ digest, diffId }, compression) {
    if (diffId == null || (compression === "none" && digest === diffId))
        return null;
    return (0,external_node_crypto_.createHash)(diffId.slice(0, diffId.indexOf(":")));
}
/** Engines refuse such an image; here its files would be told of another layer. */
function checkDiffId({ digest, diffId }, hash) {
    if (hash === null || diffId == null)
        return;
    const found = `${diffId.slice(0, diffId.indexOf(":"))}:${hash.digest("hex")}`;
    if (found === diffId)
        return;
    throw (0,failure/* userError */.IF)("image-blob-corrupt", { digest, reason: `its diff ID is ${found}, and the config says ${diffId}` });
}

// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/image/layer/layer-reader.js


/** Two decompressors keep two cores busy; more only cost memory. */
const layersAtOnce = 2;
function layerReader() {
    const readings = new Map();
    const inTurn = (0,parallel/* inTurns */.g)(layersAtOnce);
    let limits = limitsOfImage;
    return {
        read: async (layer, open) => {
            const key = `${layer.digest} ${layer.size}`;
            const reading = readings.get(key) ?? inTurn(async () => await readWhole(layer, open));
            readings.set(key, reading);
            // A caller that needs the layer asks again and receives the error then; silence the unhandled rejection.
            reading.catch(() => readings.delete(key));
            return await reading;
        },
    };
    async function readWhole(layer, open) {
        const stream = await open();
        if (stream === null)
            return null;
        const maxEntries = Math.min(limits.maxEntries, usualListLimits.maxEntries);
        const listed = await listLayer(stream, layer, { ...limits, maxEntries });
        limits = lessened(limits, listed);
        return listed;
    }
}
/** Entries of all layers together: enough for any image, and bounded in memory. */
const limitsOfImage = { ...usualListLimits, maxEntries: 2 * usualListLimits.maxEntries };
/** What is left for the layers to come. */
function lessened({ decompression, maxEntries }, { uncompressedBytes, listing }) {
    const maxBytes = decompression.maxBytes - (uncompressedBytes ?? 0);
    return { decompression: { ...decompression, maxBytes }, maxEntries: maxEntries - (listing?.count ?? 0) };
}


/***/ }),

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sharedStart),
/* harmony export */   f: () => (/* binding */ compareSpans)
/* harmony export */ });
/** How many bytes two spans have in common at their start. */
function sharedStart(one, other) {
    const most = Math.min(one.end - one.start, other.end - other.start);
    let shared = 0;
    while (shared < most && one.bytes[one.start + shared] === other.bytes[other.start + shared])
        shared += 1;
    return shared;
}
/** Negative when `one` comes first, 0 when they are equal. */
function compareSpans(one, other) {
    const shared = sharedStart(one, other);
    const lengths = one.end - one.start - (other.end - other.start);
    if (shared === Math.min(one.end - one.start, other.end - other.start))
        return lengths;
    return (one.bytes[one.start + shared] ?? 0) - (other.bytes[other.start + shared] ?? 0);
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ bodyHasher),
/* harmony export */   S8: () => (/* binding */ hashOfXattrs)
/* harmony export */ });
/* unused harmony export BodyHasher */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var hash_wasm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);


let loaded = null;
/** A hasher for one layer; all of them share the one WebAssembly instance of this process. */
async function bodyHasher() {
    loaded ??= (0,hash_wasm__WEBPACK_IMPORTED_MODULE_1__.createXXHash64)();
    return new BodyHasher(await loaded);
}
/**
 * Hashes the content of one file after the other: XXH64 (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), six
 * times as fast as sha256. It says which files are the same for people to read, and is no proof against someone who makes two
 * different contents with one hash; what is judged are sizes, and layers are known by the digests of their blobs.
 */
class BodyHasher {
    #hasher;
    /** What comes after this many bytes more is the next file's. */
    #left = 0;
    /** What is known of a body that came in part; others use the same instance until the next piece. */
    #state = null;
    constructor(hasher) {
        this.#hasher = hasher;
    }
    start(bytes) {
        this.#left = bytes;
        this.#state = null;
    }
    add(piece) {
        if (this.#state === null)
            this.#hasher.init();
        else
            this.#hasher.load(this.#state);
        this.#hasher.update(piece);
        this.#left -= piece.length;
        if (this.#left > 0)
            this.#state = this.#hasher.save();
    }
    /** Must follow the last piece at once. */
    finish() {
        const digest = this.#hasher.digest("binary");
        return [wordAt(digest, 0), wordAt(digest, 4)];
    }
}
function wordAt(bytes, at) {
    return (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0;
}
/** 32 bits that tell sets of extended attributes apart; 0 for none. */
function hashOfXattrs(xattrs) {
    if (xattrs === null)
        return 0;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const [key, value] of [...xattrs].toSorted(([one], [other]) => (one < other ? -1 : 1)))
        digest.update(`${key.length} ${value.length} `).update(key, "latin1").update(value);
    return digest.digest().readUInt32BE(0) || 1;
}


/***/ }),

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ displayPath),
/* harmony export */   m: () => (/* binding */ separator)
/* harmony export */ });
/** Where a path's components meet: below every byte that a name can hold, so that a directory is followed by what is in it. */
const separator = 0;
/**
 * A path as text with `/` between its components. Control and formatting characters, bytes that are no UTF-8 and whatever
 * looks like such an escape already become `\xNN`, so that two different paths never become the same text.
 */
function displayPath(path) {
    const bytes = Buffer.from(path);
    for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, at + 1))
        bytes[at] = 0x2f;
    const text = bytes.toString("utf8");
    if (text.includes("\ufffd") && !Buffer.from(text).equals(bytes))
        return bytes.toString("latin1").replaceAll(/\\(?=x[\da-f]{2})|[^ -~]/g, (byte) => hexEscapes(Buffer.from(byte, "latin1")));
    if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(text))
        return text;
    return text.replaceAll(/\\(?=x[\da-f]{2})|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => hexEscapes(Buffer.from(character)));
}
function hexEscapes(bytes) {
    return bytes.toString("hex").replaceAll(/../g, String.raw `\x$&`);
}


/***/ }),

/***/ 9726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J1: () => (/* binding */ maxFactsBytes),
/* harmony export */   MH: () => (/* binding */ readFacts),
/* harmony export */   Rz: () => (/* binding */ writeFacts),
/* harmony export */   f5: () => (/* binding */ noFacts)
/* harmony export */ });
/* unused harmony export LayerFacts */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const row = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0);
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(214);
const names = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(name).max(4000);
/** An ELF program or shared library. */
const Binary = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    row,
    /** It needs a dynamic linker or shared libraries of the file system. */
    isDynamic: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** It is started, not linked to. */
    isProgram: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    /** Symbol tables and debug information, which `strip` takes away; and their share of the compressed layer. */
    strippableBytes: count,
    strippableCompressedBytes: count,
});
/** What a `package.json` says; rows of files that belong to no package are left out. */
const InstalledPackage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ row, name, needs: names, devNeeds: names });
/** A Debian package that is there only because another one recommends it, and its files in this layer. */
const Recommended = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name, recommendedBy: name, rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(row).max(200_000) });
/**
 * What was seen in the contents of a layer's files, as far as findings rest on it: rows are those of the layer's listing. All of it
 * is bounded, and what is beyond the bounds is left out, so that nothing follows from something not being there.
 */
const LayerFacts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    binaries: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Binary).max(20_000),
    nodePackages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(InstalledPackage).max(20_000),
    recommended: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Recommended).max(5000),
    /** What a layer that is stored uncompressed would take as zstd, estimated; null for others. */
    zstdBytes: count.nullable(),
});
const noFacts = { binaries: [], nodePackages: [], recommended: [], zstdBytes: null };
/** As JSON, and what a listing may hold of it. */
const maxFactsBytes = 4 * 1024 * 1024;
/** Nothing, where there is nothing to be told. Facts that are too large are left out. */
function writeFacts(facts) {
    const { binaries, nodePackages, recommended, zstdBytes } = facts;
    if (binaries.length + nodePackages.length + recommended.length === 0 && zstdBytes === null)
        return Buffer.alloc(0);
    const rowsAsSteps = recommended.map(({ rows, ...one }) => Object.assign(one, { rows: steps(rows) }));
    const text = Buffer.from(JSON.stringify({ ...facts, recommended: rowsAsSteps }));
    return text.length > maxFactsBytes ? Buffer.alloc(0) : text;
}
/** Throws a RangeError when these are no facts; whether they fit a listing is not known. */
function readFacts(text) {
    if (text.length === 0)
        return noFacts;
    const read = LayerFacts.safeParse(parsedOrNull(text));
    if (!read.success)
        throw new RangeError("what it tells of files cannot be read");
    return { ...read.data, recommended: read.data.recommended.map(({ rows, ...one }) => Object.assign(one, { rows: sums(rows) })) };
}
function parsedOrNull(text) {
    try {
        return JSON.parse(text.toString());
    }
    catch {
        return null;
    }
}
/** Rows in order compress best as the steps between them. */
function steps(rows) {
    return rows.map((value, index) => value - (rows[index - 1] ?? 0));
}
function sums(differences) {
    let sum = 0;
    return differences.map((difference) => (sum += difference));
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ ListingBuilder)
});

// EXTERNAL MODULE: ./build/image/listing/byte-order.js
var byte_order = __webpack_require__(250);
// EXTERNAL MODULE: ./build/image/listing/layer-facts.js
var layer_facts = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/image/listing/listing.js
var listing = __webpack_require__(2461);
;// CONCATENATED MODULE: ./build/image/listing/listing-columns.js
/** Empty columns with room for so many rows. */
function columnsFor(rows) {
    return {
        pathStarts: new Uint32Array(rows),
        pathBytes: new Uint16Array(rows),
        linkStarts: new Uint32Array(rows),
        linkBytes: new Uint16Array(rows),
        kinds: new Uint8Array(rows),
        sizes: new Float64Array(rows),
        compressedSizes: new Float64Array(rows),
        modes: new Uint16Array(rows),
        uids: new Uint32Array(rows),
        gids: new Uint32Array(rows),
        xattrs: new Uint32Array(rows),
        hashes: new Uint32Array(2 * rows),
    };
}
/** The same columns with twice the room; the old ones can no longer be used. */
function grown(columns) {
    return {
        pathStarts: new Uint32Array(doubled(columns.pathStarts)),
        pathBytes: new Uint16Array(doubled(columns.pathBytes)),
        linkStarts: new Uint32Array(doubled(columns.linkStarts)),
        linkBytes: new Uint16Array(doubled(columns.linkBytes)),
        kinds: new Uint8Array(doubled(columns.kinds)),
        sizes: new Float64Array(doubled(columns.sizes)),
        compressedSizes: new Float64Array(doubled(columns.compressedSizes)),
        modes: new Uint16Array(doubled(columns.modes)),
        uids: new Uint32Array(doubled(columns.uids)),
        gids: new Uint32Array(doubled(columns.gids)),
        xattrs: new Uint32Array(doubled(columns.xattrs)),
        hashes: new Uint32Array(doubled(columns.hashes)),
    };
}
/** Moves memory instead of leaving the old one to the garbage collector, which would come late. */
function doubled({ buffer }) {
    return buffer.transfer(2 * buffer.byteLength);
}
/** Row numbers in the order of the tar. */
function everyRow(count) {
    const rows = new Uint32Array(count);
    for (let row = 0; row < count; row += 1)
        rows[row] = row;
    return rows;
}
/** The columns as they are, without the room behind them. */
function trimmed(columns, count) {
    return {
        kinds: columns.kinds.subarray(0, count),
        sizes: columns.sizes.subarray(0, count),
        compressedSizes: columns.compressedSizes.subarray(0, count),
        modes: columns.modes.subarray(0, count),
        uids: columns.uids.subarray(0, count),
        gids: columns.gids.subarray(0, count),
        xattrs: columns.xattrs.subarray(0, count),
        hashes: columns.hashes.subarray(0, 2 * count),
    };
}
/** The columns in another order; the old ones can no longer be used. */
function picked(columns, rows) {
    return {
        kinds: pick(new Uint8Array(rows.length), columns.kinds, rows),
        sizes: pick(new Float64Array(rows.length), columns.sizes, rows),
        compressedSizes: pick(new Float64Array(rows.length), columns.compressedSizes, rows),
        modes: pick(new Uint16Array(rows.length), columns.modes, rows),
        uids: pick(new Uint32Array(rows.length), columns.uids, rows),
        gids: pick(new Uint32Array(rows.length), columns.gids, rows),
        xattrs: pick(new Uint32Array(rows.length), columns.xattrs, rows),
        hashes: pickPairs(new Uint32Array(2 * rows.length), columns.hashes, rows),
    };
}
function pick(target, source, rows) {
    for (let index = 0; index < rows.length; index += 1)
        target[index] = source[rows[index] ?? 0] ?? 0;
    source.buffer.transfer(0);
    return target;
}
function pickPairs(target, source, rows) {
    for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] ?? 0;
        target[2 * index] = source[2 * row] ?? 0;
        target[2 * index + 1] = source[2 * row + 1] ?? 0;
    }
    source.buffer.transfer(0);
    return target;
}

;// CONCATENATED MODULE: ./build/image/listing/sorted-rows.js

/**
 * The rows 0 to `count` - 1 in order, equal ones as they were. A merge sort between two columns, because sorting an array of a
 * million rows would take more memory than all that the layer's reader has else.
 */
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
/** Merges the run of `width` rows at `start` with the one behind it. */
function mergeRuns({ from, to, compare }, start, width) {
    const middle = Math.min(start + width, from.length);
    const end = Math.min(middle + width, from.length);
    let [left, right] = [start, middle];
    for (let at = start; at < end; at += 1) {
        const isLeft = right === end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = (isLeft ? from[left++] : from[right++]) ?? 0;
    }
}

;// CONCATENATED MODULE: ./build/image/listing/text-pool.js
const blockBits = 20;
const blockBytes = 2 ** blockBits;
/** Keeps many short texts (each below 1 MB) in a few large blocks; grows without copying. */
class TextPool {
    /** Of all texts that were added. */
    bytes = 0;
    #blocks = [];
    #used = blockBytes;
    /** Copies a text and says where it starts. */
    add({ bytes, start, end }) {
        if (this.#used + end - start > blockBytes) {
            this.#blocks.push(Buffer.allocUnsafeSlow(blockBytes));
            this.#used = 0;
        }
        const at = (this.#blocks.length - 1) * blockBytes + this.#used;
        this.#blocks.at(-1)?.set(bytes.subarray(start, end), this.#used);
        this.#used += end - start;
        this.bytes += end - start;
        return at;
    }
    /** The text that `add` put at `start`. */
    at(start, bytes) {
        const offset = start & (blockBytes - 1);
        return { bytes: this.#blocks[start >>> blockBits] ?? empty, start: offset, end: offset + bytes };
    }
    /** Frees the memory at once; no text can be read afterwards. */
    release() {
        for (const { buffer } of this.#blocks.splice(0))
            buffer.transfer(0);
    }
}
const empty = Buffer.alloc(0);

;// CONCATENATED MODULE: ./build/image/listing/listing-builder.js






/** Collects a layer's rows in the tar's order, then puts them in the listing's. */
class ListingBuilder {
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
        const row = this.#rows;
        if (row === this.#columns.kinds.length)
            this.#columns = grown(this.#columns);
        const columns = this.#columns;
        columns.pathStarts[row] = this.#texts.add(path);
        columns.pathBytes[row] = path.end - path.start;
        if (link !== null) {
            columns.linkStarts[row] = this.#texts.add(link);
            columns.linkBytes[row] = link.end - link.start;
        }
        columns.kinds[row] = kind;
        columns.sizes[row] = sizeBytes;
        columns.modes[row] = mode;
        columns.uids[row] = uid;
        columns.gids[row] = gid;
        columns.xattrs[row] = xattrs;
        this.#rows += 1;
        if (row > 0 && this.#isSorted)
            this.#isSorted = (0,byte_order/* compareSpans */.f)(this.#pathOf(row - 1), this.#pathOf(row)) < 0;
        return row;
    }
    /** Adds to what a row holds. */
    addBytes(row, sizeBytes, compressedBytes) {
        this.#columns.sizes[row] = (this.#columns.sizes[row] ?? 0) + sizeBytes;
        this.#columns.compressedSizes[row] = (this.#columns.compressedSizes[row] ?? 0) + compressedBytes;
    }
    setCompressedSize(row, bytes) {
        this.#columns.compressedSizes[row] = bytes;
    }
    setHash(row, [first, second]) {
        this.#columns.hashes[2 * row] = first;
        this.#columns.hashes[2 * row + 1] = second;
    }
    /** The listing of all rows; the builder must not be used afterwards. */
    finish() {
        const rows = this.#isSorted ? everyRow(this.#rows) : this.#onePerPath(this.#sorted());
        const paths = this.#frontCoded(rows);
        const targets = this.#targetsOf(rows);
        this.#texts.release();
        this.#order = rows;
        const values = this.#isSorted ? trimmed(this.#columns, this.#rows) : picked(this.#columns, rows);
        return { count: rows.length, isCut: false, ...paths, ...values, targets, facts: layer_facts/* noFacts */.f5 };
    }
    /** Where rows stand in the listing that was finished; those that another row of the same path has replaced are missing. */
    placesOf(rows) {
        const places = new Map();
        for (let place = 0; place < this.#order.length && places.size < rows.size; place += 1) {
            const row = this.#order[place] ?? 0;
            if (rows.has(row))
                places.set(row, place);
        }
        return places;
    }
    #pathOf(row) {
        return this.#texts.at(this.#columns.pathStarts[row] ?? 0, this.#columns.pathBytes[row] ?? 0);
    }
    /** By path, rows of one path in the tar's order. */
    #sorted() {
        return sortedRows(this.#rows, (one, other) => (0,byte_order/* compareSpans */.f)(this.#pathOf(one), this.#pathOf(other)));
    }
    /**
     * What comes later in a tar overwrites what came earlier; a whiteout beside it remains as a mark, wherever it stands. Keeps
     * rows in place: it never writes ahead of where it reads.
     */
    #onePerPath(kept) {
        const { kinds } = this.#columns;
        let count = 0;
        for (const row of kept) {
            const last = kept[count - 1] ?? -1;
            const isRepeated = count > 0 && (0,byte_order/* compareSpans */.f)(this.#pathOf(last), this.#pathOf(row)) === 0;
            if (!isRepeated)
                kept[count++] = row;
            else if (((kinds[row] ?? 0) & listing/* kindMask */.f) === listing/* kindCode */.CZ.absent)
                kinds[last] = (kinds[last] ?? 0) | (kinds[row] ?? 0);
            else {
                kinds[row] = (kinds[row] ?? 0) | ((kinds[last] ?? 0) & ~listing/* kindMask */.f);
                kept[count - 1] = row;
            }
        }
        return kept.subarray(0, count);
    }
    #frontCoded(rows) {
        const sharedBytes = new Uint16Array(rows.length);
        const suffixEnds = new Uint32Array(rows.length);
        let end = 0;
        for (let index = 0; index < rows.length; index += 1) {
            const path = this.#pathOf(rows[index] ?? 0);
            const shared = index === 0 ? 0 : (0,byte_order/* sharedStart */.O)(this.#pathOf(rows[index - 1] ?? 0), path);
            end += path.end - path.start - shared;
            sharedBytes[index] = shared;
            suffixEnds[index] = end;
        }
        const suffixes = Buffer.allocUnsafeSlow(end);
        for (let index = 0; index < rows.length; index += 1) {
            const path = this.#pathOf(rows[index] ?? 0);
            const suffix = path.bytes.subarray(path.start + (sharedBytes[index] ?? 0), path.end);
            suffixes.set(suffix, (suffixEnds[index] ?? 0) - suffix.length);
        }
        return { sharedBytes, suffixEnds, suffixes };
    }
    /** Hard links to rows of files; a link to a link leads to the file behind it. */
    #targetsOf(rows) {
        const { kinds, linkStarts, linkBytes } = this.#columns;
        const targets = new Int32Array(rows.length).fill(-1);
        const next = (index) => {
            const row = rows[index] ?? 0;
            return this.#find(rows, this.#texts.at(linkStarts[row] ?? 0, linkBytes[row] ?? 0));
        };
        const kindAt = (index) => (kinds[rows[index] ?? 0] ?? 0) & listing/* kindMask */.f;
        for (let index = 0; index < rows.length; index += 1) {
            if (kindAt(index) !== listing/* kindCode */.CZ.hardLink)
                continue;
            let target = next(index);
            for (let hops = 0; target >= 0 && kindAt(target) === listing/* kindCode */.CZ.hardLink && hops < 8; hops += 1)
                target = next(target);
            if (target >= 0 && kindAt(target) === listing/* kindCode */.CZ.file)
                targets[index] = target;
        }
        return targets;
    }
    /** Where a path stands among sorted rows; -1 when it does not. */
    #find(rows, path) {
        let from = 0;
        let to = rows.length;
        while (from < to) {
            const middle = (from + to) >>> 1;
            if ((0,byte_order/* compareSpans */.f)(this.#pathOf(rows[middle] ?? 0), path) < 0)
                from = middle + 1;
            else
                to = middle;
        }
        return from < rows.length && (0,byte_order/* compareSpans */.f)(this.#pathOf(rows[from] ?? 0), path) === 0 ? from : -1;
    }
}


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ kindCode),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   JY: () => (/* binding */ contentHashText),
/* harmony export */   LD: () => (/* binding */ maxPathBytes),
/* harmony export */   XS: () => (/* binding */ contentHashAt),
/* harmony export */   bI: () => (/* binding */ maxEntries),
/* harmony export */   cM: () => (/* binding */ maxAllPathBytes),
/* harmony export */   f: () => (/* binding */ kindMask),
/* harmony export */   fM: () => (/* binding */ whiteoutMark),
/* harmony export */   s$: () => (/* binding */ PathCursor),
/* harmony export */   tN: () => (/* binding */ opaqueMark)
/* harmony export */ });
/** What a path is in a layer. `absent`: the layer only takes it away. */
const kinds = [
    "absent",
    "file",
    "hard-link",
    "symbolic-link",
    "character-device",
    "block-device",
    "directory",
    "fifo",
];
/** The same as numbers, in the order of `kinds`; half a byte each. */
const kindCode = {
    absent: 0,
    file: 1,
    hardLink: 2,
    symbolicLink: 3,
    characterDevice: 4,
    blockDevice: 5,
    directory: 6,
    fifo: 7,
};
const kindMask = 0x0f;
/** Whatever lower layers have at this path is gone. https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts */
const whiteoutMark = 0x10;
/** Whatever lower layers have below this directory is gone. */
const opaqueMark = 0x20;
/** Longer paths are cut; Linux itself stops at 4,096 bytes. */
const maxPathBytes = 65_535;
const maxEntries = 1_000_000;
/** All paths of a layer together, none of them shortened. */
const maxAllPathBytes = 96 * 1024 * 1024;
/** Walks through a listing's paths, in order. */
class PathCursor {
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
        const shared = sharedBytes[this.row] ?? 0;
        const start = this.row === 0 ? 0 : (suffixEnds[this.row - 1] ?? 0);
        const end = suffixEnds[this.row] ?? 0;
        this.pathBytes = shared + end - start;
        if (this.pathBytes > this.path.length)
            this.path = Buffer.concat([this.path, Buffer.alloc(this.pathBytes)]);
        for (let at = start; at < end; at += 1)
            this.path[shared + at - start] = suffixes[at] ?? 0;
        return true;
    }
}
/** 16 hexadecimal digits, equal for equal contents. */
function contentHashAt({ hashes }, row) {
    return contentHashText([hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0]);
}
function contentHashText([high, low]) {
    return hex(high) + hex(low);
}
function hex(word) {
    return word.toString(16).padStart(8, "0");
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ checkedDocument),
/* harmony export */   ir: () => (/* binding */ BlobCheck),
/* harmony export */   rs: () => (/* binding */ assertDocumentSize),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6697);



/** Adds up a blob's bytes and says at the end whether they are the ones the descriptor promises. */
class BlobCheck {
    #descriptor;
    #hash;
    #bytes = 0;
    constructor(descriptor) {
        this.#descriptor = descriptor;
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(descriptor.digest.slice(0, descriptor.digest.indexOf(":")));
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
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("image-blob-corrupt", { digest: this.#descriptor.digest, reason });
    }
}
/** Hands a document back when it is what its descriptor promises; throws a UserError otherwise. */
function checkedDocument(bytes, descriptor) {
    const check = new BlobCheck(descriptor);
    check.add(bytes);
    check.finish();
    return bytes;
}
/** Throws a UserError when a manifest, index or config is too long to be read. */
function assertDocumentSize(descriptor) {
    if (descriptor.size <= _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDocumentBytes */ .VR)
        return;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("image-document-too-large", { digest: descriptor.digest, limitBytes: _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDocumentBytes */ .VR });
}
/** `sha256:…` of some bytes. */
function sha256(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
}


/***/ }),

/***/ 4272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Undefined when the bytes are no JSON: no schema accepts that. */
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findImages),
  o: () => (/* binding */ imagesIn)
});

// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/image/oci/json.js
var oci_json = __webpack_require__(4272);
// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/image/oci/platforms.js

/** An image that says nothing of its platform is measured all the same. */
const unknownPlatform = "unknown";
/** The index may leave it to the config, or say it in empty words. */
function partsOf(descriptor, config) {
    const said = descriptor.platform;
    return said != null && said.os !== "" && said.architecture !== "" ? said : config;
}
/** Written as containerd does, so that `arm64` and `arm64/v8` are one platform. */
function platformName({ os, architecture, variant }) {
    if (os === "" || architecture === "" || os === "unknown")
        return unknownPlatform;
    const usual = { "arm64/v8": "arm64", "amd64/v1": "amd64", arm: "arm/v7" };
    const machine = (variant ?? "") === "" ? architecture : `${architecture}/${variant}`;
    return `${os}/${usual[machine] ?? machine}`;
}
/** `windows/amd64` of `windows(10.0.20348)/amd64`. */
function withoutDetail(platform) {
    return platform.replace(/\(.*\)/, "");
}
/** The same for what somebody wrote; null when it is no platform. */
function normalPlatform(written) {
    const match = /^([a-z0-9]+)(\([^()]+\))?\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/i.exec(written.trim());
    if (match === null)
        return written.trim() === unknownPlatform ? unknownPlatform : null;
    const [, os = "", detail = "", architecture = "", variant] = match;
    const [, ...machine] = platformName({ os: os.toLowerCase(), architecture: architecture.toLowerCase(), variant }).split("/");
    return [`${os.toLowerCase()}${detail}`, ...machine].join("/");
}
/**
 * Tells images of one platform apart: by `os.version` and `os.features`, which then belong to the name as containerd writes it,
 * `windows(10.0.20348)/amd64`. Of twins with the same content in two compressions, the one with more layers in `known` (digests) is
 * taken, else the first. Throws a UserError for two different images.
 */
function onePerPlatform(images, known) {
    const warnings = [];
    const groups = Map.groupBy(images, ({ platform }) => platform);
    const named = [...groups.values()].flatMap((group) => (group.length === 1 ? group : toldApart(group)));
    const single = [...Map.groupBy(named, ({ platform }) => platform).values()].map((group) => {
        const [first] = group.toSorted((one, other) => knownLayers(other, known) - knownLayers(one, known));
        if (first === undefined)
            throw new Error("a platform without an image");
        const twins = group.filter((one) => one !== first);
        const stranger = twins.find((twin) => contentOf(twin) === null || contentOf(twin) !== contentOf(first));
        if (stranger !== undefined)
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
        // The last number is a monthly patch: with it, no image would be that of the month before.
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
/** Equal for images that unpack to the same: the diff IDs of their layers; null when they are not told. */
function contentOf({ config }) {
    const ids = config.rootfs?.diff_ids ?? [];
    return ids.length === 0 ? null : ids.join(" ");
}
function twoImages(first, second) {
    return (0,failure/* userError */.IF)("image-platform-twice", { platform: first.platform, first: nameOf(first), second: nameOf(second) });
}
/** `sha256:… ("latest")`. */
function nameOf({ descriptor }) {
    const tag = descriptor.annotations?.["org.opencontainers.image.ref.name"];
    return tag === undefined ? descriptor.digest : `${descriptor.digest} ("${tag.slice(0, 100)}")`;
}
function twinWarning({ platform, descriptor }, count) {
    return `The image for ${platform} is there ${count} times, with layers of the same content that are compressed differently; ${descriptor.digest} is measured.`;
}

// EXTERNAL MODULE: ./build/image/oci/schema.js
var schema = __webpack_require__(6697);
// EXTERNAL MODULE: ./build/image/oci/walk.js
var walk = __webpack_require__(2775);
;// CONCATENATED MODULE: ./build/image/oci/manifests.js






const maxPlatforms = 100;
/**
 * Walks from the roots through nested indexes to the image manifests; attestations and other artifacts are not image
 * content. Throws a UserError when no image is left, or when two different images claim one platform.
 */
async function findImages(content, options = {}) {
    return await imagesIn(content, await (0,walk/* walkManifests */.Cp)(content, isNoAttestation), options);
}
/** The same of what a walk has found that followed attestations as well. */
async function imagesIn(content, walked, options = {}) {
    const manifests = walked.manifests.filter(({ descriptor, manifest }) => isNoAttestation(descriptor) && isImage(manifest));
    const absent = walked.absent.filter(({ descriptor }) => isNoAttestation(descriptor));
    const candidates = await (0,parallel/* inParallel */.H)(manifests, walk/* readAtOnce */.tm, (listed) => withConfig(content, listed));
    const all = candidates.filter((image) => image !== null);
    if (all.length === 0)
        throw absent[0]?.error ?? (0,failure/* userError */.IF)("image-has-no-platform", {});
    if (all.length > maxPlatforms)
        throw (0,walk/* unreasonable */.oC)(`more than ${maxPlatforms} platforms`);
    const found = onePerPlatform(all, options.known ?? new Set());
    const images = chosen(found.images, options.platforms ?? []);
    images.forEach(assertPlatformName);
    return { images, warnings: [...absent.map(absenceWarning), ...found.warnings, ...images.flatMap(mismatchWarning)] };
}
/** An image says of itself what its platform is called. */
function assertPlatformName({ platform, manifest }) {
    if (schema/* platformPattern */.WC.test(platform))
        return;
    throw (0,failure/* userError */.IF)("image-document-invalid", { digest: manifest.config.digest, reason: `no platform is called ${platform}` });
}
/** `windows/amd64` means every version of it. */
function chosen(images, platforms) {
    if (platforms.length === 0)
        return images;
    return platforms.flatMap((written) => {
        const wanted = normalPlatform(written);
        const found = images.filter(({ platform }) => platform === wanted || withoutDetail(platform) === wanted);
        if (found.length > 0)
            return found;
        throw (0,failure/* userError */.IF)("image-platform-absent", {
            platform: written,
            there: images.map(({ platform: name }) => JSON.stringify(name)).join(", "),
        });
    });
}
/** https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md */
function isNoAttestation({ annotations, platform }) {
    if (annotations?.["vnd.docker.reference.type"] !== undefined)
        return false;
    return platform?.os !== "unknown" || platform.architecture !== "unknown";
}
/** Signatures, charts and the like: an artifact has a type of its own, no config, or content that is no layer. */
function isImage({ artifactType, config, layers }) {
    if (config.mediaType === schema/* mediaTypes */.Ib.ociEmpty || (artifactType ?? "") !== "")
        return false;
    return layers.every(({ mediaType }) => !mediaType.endsWith("json"));
}
/** Null for an artifact: its config is of another type than an image's, and names no platform. */
async function withConfig(content, { descriptor, manifest }) {
    const { config: configDescriptor } = manifest;
    const isTyped = imageConfigTypes.has(configDescriptor.mediaType);
    if (!isTyped && configDescriptor.size > schema/* maxDocumentBytes */.VR)
        return null;
    const json = (0,oci_json/* parseJson */.q)(await content.readDocument(configDescriptor));
    if (!isTyped && !schema/* ImageConfig */.K8.safeParse(json).success)
        return null;
    const config = (0,walk/* parseDocument */.Tp)(schema/* ImageConfig */.K8, json, configDescriptor);
    const platform = platformName(partsOf(descriptor, config));
    return !isTyped && platform === unknownPlatform ? null : { platform, descriptor, manifest, config };
}
const imageConfigTypes = new Set([schema/* mediaTypes */.Ib.ociConfig, schema/* mediaTypes */.Ib.dockerConfig]);
function absenceWarning({ descriptor }) {
    const platform = descriptor.platform ? platformName(descriptor.platform) : unknownPlatform;
    return `The index lists ${platform === unknownPlatform ? "a manifest" : platform} (${descriptor.digest}), which is not there; it is not measured.`;
}
/** A base image of another platform makes such images; their size is that of the other platform. */
function mismatchWarning({ descriptor, platform, config }) {
    const says = platformName({ ...config, variant: descriptor.platform?.variant ?? config.variant });
    if (says === unknownPlatform || says === withoutDetail(platform))
        return [];
    return [`The image for ${platform} says of itself that it is for ${says}; is its base image for another platform?`];
}


/***/ }),

/***/ 6697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   K8: () => (/* binding */ ImageConfig),
/* harmony export */   VR: () => (/* binding */ maxDocumentBytes),
/* harmony export */   WC: () => (/* binding */ platformPattern),
/* harmony export */   _8: () => (/* binding */ Manifest),
/* harmony export */   jK: () => (/* binding */ Index),
/* harmony export */   np: () => (/* binding */ Digest),
/* harmony export */   oJ: () => (/* binding */ Descriptor)
/* harmony export */ });
/* unused harmony export ConfigHistoryEntry */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3798);

/** Longest manifest, index or config that is read; registries refuse manifests above 4 MiB as well. */
const maxDocumentBytes = 4 * 1024 * 1024;
/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md#digests */
const Digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/);
/** Bounded so that the sum over 10,000 layers is still an exact integer. */
const BlobSize = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
    .min(0)
    .max(2 ** 39);
const annotations = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
    .nullish()
    .transform((value) => value ?? undefined);
/** https://github.com/opencontainers/image-spec/blob/main/image-index.md#image-index-property-descriptions */
const Platform = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    os: text(64),
    architecture: text(64),
    variant: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64).nullish(),
    /** Windows: images of one platform for several versions of it. */
    "os.version": zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64).nullish(),
    "os.features": zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64)).max(20).nullish(),
});
/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md#properties */
const Descriptor = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255).default(""),
    digest: Digest,
    size: BlobSize,
    annotations,
    platform: Platform.nullish(),
});
/** https://github.com/opencontainers/image-spec/blob/main/image-index.md and Docker's manifest list. */
const Index = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ manifests: list(Descriptor) });
/** https://github.com/opencontainers/image-spec/blob/main/manifest.md and Docker's image manifest, version 2, schema 2. */
const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    artifactType: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    config: Descriptor,
    layers: list(Descriptor),
});
/** https://github.com/opencontainers/image-spec/blob/main/config.md#properties, `history`. */
const ConfigHistoryEntry = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    created_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
    empty_layer: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullish(),
});
/** https://github.com/opencontainers/image-spec/blob/main/config.md */
const ImageConfig = Platform.extend({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        Entrypoint: words(),
        Cmd: words(),
        Env: words(),
        WorkingDir: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullish(),
        Shell: words(),
        Labels: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish(),
    })
        .nullish(),
    rootfs: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ diff_ids: list(Digest) }).nullish(),
    history: list(ConfigHistoryEntry),
});
/** Media types that this project asks about by name. */
const mediaTypes = {
    ociIndex: "application/vnd.oci.image.index.v1+json",
    ociManifest: "application/vnd.oci.image.manifest.v1+json",
    ociConfig: "application/vnd.oci.image.config.v1+json",
    dockerConfig: "application/vnd.docker.container.image.v1+json",
    dockerPlainLayer: "application/vnd.docker.image.rootfs.diff.tar",
    ociEmpty: "application/vnd.oci.empty.v1+json",
    dockerManifestList: "application/vnd.docker.distribution.manifest.list.v2+json",
    dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
};
/** Builders write nothing, `null` or an empty text where they know nothing. */
function text(most) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(most)
        .nullish()
        .transform((value) => value ?? "");
}
/** Some builders write a list of one word as that word. */
function words() {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((word) => [word])]).nullish();
}
/** What builders written in Go leave out or write as `null` is an empty list. */
function list(item) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(item)
        .nullish()
        .transform((items) => items ?? []);
}
/** What a platform may be called: it is shown, and an image or a document of a stranger could write prose there. */
const platformPattern = /^(?:unknown|[A-Za-z0-9_]{1,32}(?:\([\w.,+-]{1,120}\))?(?:\/[A-Za-z0-9_.]{1,32}){1,2})$/;


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ walkManifests),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   oC: () => (/* binding */ unreasonable),
/* harmony export */   tm: () => (/* binding */ readAtOnce)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7428);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7493);
/* harmony import */ var _parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4272);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);





const maxManifests = 10_000;
const maxLayers = 10_000;
const maxDepth = 16;
const readAtOnce = 4;
/** Level by level from the roots, through nested indexes; a digest is followed once, however often it is listed. */
async function walkManifests(content, isFollowed) {
    const found = {
        indexes: [],
        manifests: [],
        absent: [],
    };
    const seen = new Set();
    let level = content.roots.filter(isFollowed);
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > maxDepth)
            throw unreasonable(`indexes nested more than ${maxDepth} deep`);
        const fresh = level.filter(({ digest }) => !seen.has(digest) && seen.add(digest));
        if (seen.size > maxManifests)
            throw unreasonable(`more than ${maxManifests} manifests`);
        const documents = await (0,_parallel_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .H)(fresh, readAtOnce, (descriptor) => read(content, descriptor, depth > 0));
        for (const document of documents) {
            if (document.kind === "index")
                found.indexes.push(document.descriptor);
            if (document.kind === "manifest")
                found.manifests.push(document);
            if (document.kind === "absent")
                found.absent.push(document);
        }
        level = documents.flatMap((document) => (document.kind === "index" ? document.index.manifests : [])).filter(isFollowed);
    }
    return found;
}
async function read(content, descriptor, mayBeAbsent) {
    try {
        const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(await content.readDocument(descriptor));
        if (typeof json === "object" && json !== null && "manifests" in json)
            return { kind: "index", descriptor, index: parseDocument(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Index */ .jK, json, descriptor) };
        const manifest = parseDocument(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .Manifest */ ._8, json, descriptor);
        if (manifest.layers.length > maxLayers)
            throw unreasonable(`more than ${maxLayers} layers`);
        return { kind: "manifest", descriptor, manifest };
    }
    catch (error) {
        if (mayBeAbsent && error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.code === "image-blob-missing")
            return { kind: "absent", descriptor, error };
        throw error;
    }
}
/** Holds a document against its schema; `image-document-invalid` when it does not fit. */
function parseDocument(schema, json, { digest }) {
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)("image-document-invalid", { digest, reason: zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(parsed.error) });
}
function unreasonable(reason) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)("image-index-unreasonable", { reason });
}


/***/ }),

/***/ 9444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathsIn),
/* harmony export */   Q: () => (/* binding */ chosenRoots)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7493);

/**
 * Every way to take the last `@sha256:…` or `:NAME` from a path, the longest path first: paths may hold colons, so whoever
 * knows the files takes the first one that is there.
 */
function pathsIn(written) {
    const pinned = /^(.+)@(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/s.exec(written);
    if (pinned !== null) {
        const [, path = "", digest = ""] = pinned;
        return [
            { path: written, choice: null },
            { path, choice: { kind: "digest", digest } },
        ];
    }
    const colons = [...written.matchAll(/:/g)].map(({ index }) => index).filter((at) => at > 0 && at < written.length - 1);
    const split = colons.toReversed().map((at) => ({
        path: written.slice(0, at),
        choice: { kind: "name", name: written.slice(at + 1) },
    }));
    return [{ path: written, choice: null }, ...split];
}
/** Names by which the top of a layout calls an image: https://github.com/opencontainers/image-spec/blob/main/annotations.md, and containerd's. */
const nameAnnotations = ["org.opencontainers.image.ref.name", "io.containerd.image.name"];
function namesOf({ annotations }) {
    return nameAnnotations.flatMap((key) => annotations?.[key] ?? []);
}
/** The roots that are meant; throws a UserError that tells which ones are there. */
function chosenRoots(roots, choice, where) {
    if (choice === null)
        return roots;
    const chosen = roots.filter((root) => isMeant(root, choice));
    if (chosen.length > 0)
        return chosen;
    const names = roots.map((root) => JSON.stringify((namesOf(root)[0] ?? root.digest).slice(0, longestName)));
    const there = names.slice(0, mostTold).join(", ") || "none";
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)("image-choice-unknown", { where, wanted: choice.kind === "name" ? choice.name : choice.digest, there });
}
const mostTold = 10;
const longestName = 100;
/** A tag alone is enough: `1.2` for `ghcr.io/acme/api:1.2`. */
function isMeant(root, choice) {
    if (choice.kind === "digest")
        return root.digest === choice.digest;
    return namesOf(root).some((name) => name === choice.name || name.endsWith(`:${choice.name}`));
}


/***/ }),

/***/ 4146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ layoutContent)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/image/oci/digest.js
var digest = __webpack_require__(9654);
// EXTERNAL MODULE: ./build/image/oci/schema.js
var schema = __webpack_require__(6697);
// EXTERNAL MODULE: ./build/image/oci/json.js
var json = __webpack_require__(4272);
// EXTERNAL MODULE: ./build/image/compression/formats.js
var formats = __webpack_require__(4215);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/image/sources/image-choice.js
var image_choice = __webpack_require__(9444);
;// CONCATENATED MODULE: ./build/image/sources/docker-archive.js










const maxImages = 1000;
const maxLayers = 10_000;
const readAtOnce = 4;
/**
 * One entry of `manifest.json`, as docker, podman, crane, kaniko, jib and Bazel write it:
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 */
const ArchivedImage = schemas/* object */.Ikc({
    Config: schemas/* string */.YjP().min(1).max(4096),
    RepoTags: schemas/* array */.YOg(schemas/* string */.YjP().max(4096)).max(1000).nullish(),
    Layers: schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(4096)).max(maxLayers).nullish(),
});
const Manifest = schemas/* array */.YOg(ArchivedImage).min(1).max(maxImages);
/** Null when there is no `manifest.json`. */
async function dockerArchiveContent(files, choice) {
    const file = await files.find("manifest.json");
    if (file === null)
        return null;
    const blobs = { documents: new Map(), layers: new Map(), described: new Map() };
    const images = await readManifest(file, files.where);
    const roots = await (0,parallel/* inParallel */.H)(images, readAtOnce, async (image) => await describeImage(image, files, blobs));
    return {
        roots: (0,image_choice/* chosenRoots */.Q)(roots, choice, files.where),
        readDocument: async ({ digest }) => blobs.documents.get(digest) ?? missing(digest, files.where),
        openLayer: async ({ digest }) => (blobs.layers.get(digest) ?? missing(digest, files.where)).stream(),
        // Its digest was made of its bytes when the archive was opened.
        checkLayer: async ({ digest }) => void (blobs.layers.get(digest) ?? missing(digest, files.where)),
        close: () => files.close(),
    };
}
function missing(name, where) {
    throw (0,failure/* userError */.IF)("image-blob-missing", { digest: name, where });
}
async function readManifest(file, where) {
    const invalid = (reason) => (0,failure/* userError */.IF)("image-archive-manifest-invalid", { where, reason });
    if (file.size > schema/* maxDocumentBytes */.VR)
        throw invalid(`it is longer than ${schema/* maxDocumentBytes */.VR} bytes`);
    const parsed = Manifest.safeParse((0,json/* parseJson */.q)(await file.read()));
    if (!parsed.success)
        throw invalid(errors/* prettifyError */.S1(parsed.error));
    return parsed.data;
}
/** The archive has no manifest of the kind that registries keep; this is the one that a push of it as it is would make. */
async function describeImage(image, files, blobs) {
    const config = await readConfig(image.Config, files);
    const layers = await (0,parallel/* inParallel */.H)(image.Layers ?? [], readAtOnce, async (name) => await describeLayer(name, files, blobs));
    const configDescriptor = { mediaType: schema/* mediaTypes */.Ib.dockerConfig, digest: (0,digest/* sha256 */.sc)(config), size: config.length };
    const manifest = { schemaVersion: 2, mediaType: schema/* mediaTypes */.Ib.dockerManifest, config: configDescriptor, layers };
    const bytes = Buffer.from(JSON.stringify(manifest));
    blobs.documents.set(configDescriptor.digest, config);
    const [name] = image.RepoTags ?? [];
    const annotations = name === undefined ? undefined : { "org.opencontainers.image.ref.name": name };
    const descriptor = { mediaType: schema/* mediaTypes */.Ib.dockerManifest, digest: (0,digest/* sha256 */.sc)(bytes), size: bytes.length, annotations };
    blobs.documents.set(descriptor.digest, bytes);
    return descriptor;
}
async function readConfig(name, files) {
    const file = (await files.find(external_node_path_.posix.normalize(name))) ?? missing(name, files.where);
    if (file.size > schema/* maxDocumentBytes */.VR)
        throw (0,failure/* userError */.IF)("image-archive-manifest-invalid", {
            where: files.where,
            reason: `the config ${name} is longer than ${schema/* maxDocumentBytes */.VR} bytes`,
        });
    return await file.read();
}
async function describeLayer(name, files, { layers, described }) {
    const path = external_node_path_.posix.normalize(name);
    const known = described.get(path);
    if (known !== undefined)
        return await known;
    const describing = describe(path, files, layers);
    described.set(path, describing);
    return await describing;
}
/** Names of layers say what they like: their digest is that of the bytes that are there. */
async function describe(path, files, layers) {
    const file = (await files.find(path)) ?? missing(path, files.where);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    let start = null;
    for await (const chunk of file.stream()) {
        start ??= Buffer.from(chunk.subarray(0, 512));
        hash.update(chunk);
    }
    const digest = `sha256:${hash.digest("hex")}`;
    layers.set(digest, file);
    return { mediaType: layerTypes[(0,formats/* formatOf */.be)(start ?? Buffer.alloc(0))] ?? unreadType, digest, size: file.size };
}
/** What is not read is called by no name that could be taken for a tar's. */
const unreadType = "application/octet-stream";
const layerTypes = {
    gzip: "application/vnd.docker.image.rootfs.diff.tar.gzip",
    zstd: "application/vnd.oci.image.layer.v1.tar+zstd",
    none: schema/* mediaTypes */.Ib.dockerPlainLayer,
};

;// CONCATENATED MODULE: ./build/image/sources/layout-content.js








/** Reads an OCI layout (https://github.com/opencontainers/image-spec/blob/main/image-layout.md); UserErrors name what is wrong with it. */
async function layoutContent(files, choice = null) {
    const top = await readIndex(files);
    // Docker 25 and newer write both; one of them may be empty.
    const archive = (top?.index.manifests.length ?? 0) === 0 ? await dockerArchiveContent(files, choice) : null;
    if (archive !== null)
        return archive;
    if (top === null)
        throw (0,failure/* userError */.IF)("image-layout-missing", { where: files.where });
    const roots = await rootsOf(top.index.manifests, choice, files);
    const distinct = new Map(roots.map((manifest) => [manifest.digest, manifest]));
    const several = choice === null && distinct.size > 1;
    return {
        roots: several ? [top.descriptor] : [...distinct.values()],
        readDocument: async (descriptor) => several && descriptor.digest === top.descriptor.digest ? top.bytes : readDocument(files, descriptor),
        openLayer: async (descriptor) => (await isElsewhere(files, descriptor)) ? null : (await findBlob(files, descriptor)).stream(),
        checkLayer: async (descriptor) => void ((await isElsewhere(files, descriptor)) || (await findBlob(files, descriptor))),
        close: () => files.close(),
    };
}
/** A manifest below the top can be chosen by its digest as well. */
async function rootsOf(manifests, choice, files) {
    if (choice?.kind === "digest" && !manifests.some(({ digest }) => digest === choice.digest)) {
        const { digest } = choice;
        const file = await files.find(blobPath(digest));
        if (file !== null)
            return [{ mediaType: "", digest, size: file.size }];
    }
    return (0,image_choice/* chosenRoots */.Q)(manifests, choice, files.where);
}
/** A foreign layer need not be there: its `urls` say where it is. */
async function isElsewhere(files, { mediaType, digest }) {
    return (0,formats/* isForeign */.jq)(mediaType) && (await files.find(blobPath(digest))) === null;
}
function blobPath(digest) {
    return `blobs/${digest.replace(":", "/")}`;
}
async function readIndex(files) {
    const file = await files.find("index.json");
    if (file === null)
        return null;
    const invalid = (reason) => (0,failure/* userError */.IF)("image-layout-invalid", { where: files.where, reason });
    if (file.size > schema/* maxDocumentBytes */.VR)
        throw invalid(`it is longer than ${schema/* maxDocumentBytes */.VR} bytes`);
    const bytes = await file.read();
    const index = schema/* Index */.jK.safeParse((0,json/* parseJson */.q)(bytes));
    if (!index.success)
        throw invalid(errors/* prettifyError */.S1(index.error));
    const descriptor = { mediaType: schema/* mediaTypes */.Ib.ociIndex, digest: (0,digest/* sha256 */.sc)(bytes), size: bytes.length };
    return { bytes, descriptor, index: index.data };
}
async function readDocument(files, descriptor) {
    (0,digest/* assertDocumentSize */.rs)(descriptor);
    return (0,digest/* checkedDocument */.Tw)(await (await findBlob(files, descriptor)).read(), descriptor);
}
/** The size is compared before anything is read, so that a lying descriptor or file costs nothing. */
async function findBlob(files, { digest, size }) {
    const file = await files.find(blobPath(digest));
    if (file === null)
        throw (0,failure/* userError */.IF)("image-blob-missing", { digest, where: files.where });
    if (file.size === size)
        return file;
    throw (0,failure/* userError */.IF)("image-blob-corrupt", { digest, reason: `it has ${file.size} bytes instead of ${size}` });
}


/***/ }),

/***/ 5093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openLayout),
/* harmony export */   k: () => (/* binding */ openBlobFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7493);
/* harmony import */ var _layout_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4146);
/* harmony import */ var _read_ahead_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8379);





/** Opens an OCI layout on disk, or what `docker save` put into a directory; throws UserErrors that name the path or digest. */
async function openLayout(directory, choice = null) {
    const root = await realDirectory(directory);
    const files = { where: directory, find: async (name) => await findInside(root, name), close: async () => { } };
    return (0,_layout_content_js__WEBPACK_IMPORTED_MODULE_3__/* .layoutContent */ .G)(files, choice);
}
/** A file that is known to be a blob of a layout. */
async function openBlobFile(path) {
    return fileOf(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path));
}
async function realDirectory(directory) {
    const root = await orNull((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory));
    if (root !== null && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root)).isDirectory())
        return root;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)("image-path-missing", { path: directory, expected: "a directory" });
}
/** Links are followed first and judged then: a layout must not be a way to read other files. */
async function findInside(root, name) {
    const path = await orNull((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name)));
    if (path === null || !path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
        return null;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    return found.isFile() ? fileOf(path, found) : null;
}
function fileOf(path, { size }) {
    return { size, read: () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), stream: () => streamOf(path, size) };
}
async function* streamOf(path, size) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        yield* (0,_read_ahead_js__WEBPACK_IMPORTED_MODULE_4__/* .readAhead */ .E)(file, 0, size);
    }
    finally {
        await file.close();
    }
}
async function orNull(path) {
    try {
        return await path;
    }
    catch (error) {
        if (error instanceof Error &&
            "code" in error &&
            (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ELOOP"))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readAhead)
/* harmony export */ });
const pieceBytes = 512 * 1024;
/**
 * Bytes of a file from `offset` on, `size` of them or as many as there are. While one piece is looked at, the next one is
 * read; two buffers take turns, so a piece is only good until the next one is asked for.
 */
async function* readAhead(file, offset, size) {
    const end = offset + size;
    let at = offset;
    let free = Buffer.allocUnsafeSlow(Math.min(pieceBytes, size));
    let taken = Buffer.allocUnsafeSlow(free.length);
    const next = () => {
        const reading = file.read(free, 0, Math.min(free.length, end - at), at);
        // The caller that awaits this handles a rejection; silence the unhandled one.
        reading.catch(() => { });
        return reading;
    };
    let coming = next();
    try {
        for (;;) {
            const { bytesRead } = await coming;
            if (bytesRead === 0)
                return;
            at += bytesRead;
            [free, taken] = [taken, free];
            coming = next();
            yield taken.subarray(0, bytesRead);
        }
    }
    finally {
        await coming.catch(() => { });
    }
}


/***/ }),

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ textBytesAt),
/* harmony export */   dd: () => (/* binding */ hasPrefix),
/* harmony export */   hQ: () => (/* binding */ isStar),
/* harmony export */   lf: () => (/* binding */ checksumOf),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   vU: () => (/* binding */ signedChecksumOf),
/* harmony export */   yN: () => (/* binding */ blankChecksum)
/* harmony export */ });
const blockBytes = 512;
const checksumStart = 148;
const checksumEnd = 156;
/** What the checksum of a block of zeros would be: its own field counts as eight blanks. */
const blankChecksum = 8 * 0x20;
/** The sum of a header block's bytes, those of the checksum itself taken as blanks. */
function checksumOf(block, at) {
    let sum = blankChecksum;
    for (let index = at; index < at + checksumStart; index += 1)
        sum += block[index] ?? 0;
    for (let index = at + checksumEnd; index < at + blockBytes; index += 1)
        sum += block[index] ?? 0;
    return sum;
}
/** The same with signed bytes, as some old systems computed it. */
function signedChecksumOf(block, at) {
    let high = 0;
    for (let index = at; index < at + blockBytes; index += 1)
        if ((block[index] ?? 0) >= 0x80 && (index < at + checksumStart || index >= at + checksumEnd))
            high += 1;
    return checksumOf(block, at) - 256 * high;
}
/** Octal digits or, where the top bit is set, GNU's base-256; NaN when neither. An empty field is 0. */
function numberAt(block, at, bytes) {
    const first = block[at] ?? 0;
    if (first >= 0x80)
        return base256At(block, at, bytes);
    let value = 0;
    let index = at;
    while (index < at + bytes && block[index] === 0x20)
        index += 1;
    for (; index < at + bytes; index += 1) {
        const digit = (block[index] ?? 0) - 0x30;
        if (digit >= 0 && digit <= 7)
            value = value * 8 + digit;
        else
            return isEndOfNumber(digit + 0x30) ? value : Number.NaN;
    }
    return value;
}
function isEndOfNumber(byte) {
    return byte === 0 || byte === 0x20;
}
/** Big-endian two's complement below the top bit. */
function base256At(block, at, bytes) {
    const isNegative = ((block[at] ?? 0) & 0x40) !== 0;
    let value = isNegative ? -1 : 0;
    for (let index = at; index < at + bytes; index += 1) {
        const byte = index === at ? (block[index] ?? 0) & 0x3f : (block[index] ?? 0);
        value = value * (index === at ? 64 : 256) + byte;
    }
    return value;
}
/** Length of a text field: up to its first zero byte, or all of it. */
function textBytesAt(block, at, maxBytes) {
    let bytes = 0;
    while (bytes < maxBytes && block[at + bytes] !== 0)
        bytes += 1;
    return bytes;
}
/** The POSIX magic; GNU's other one has times where POSIX has the first part of a long path. */
function hasPrefix(block, at) {
    return isTextAt(block, at + 257, "ustar\0");
}
/** Schily's own format, whose prefix is shorter. */
function isStar(block, at) {
    return isTextAt(block, at + 508, "tar\0");
}
function isTextAt(block, at, text) {
    for (let index = 0; index < text.length; index += 1)
        if (block[at + index] !== text.charCodeAt(index))
            return false;
    return true;
}


/***/ }),

/***/ 9279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   VE: () => (/* binding */ blockBytes),
/* harmony export */   dA: () => (/* binding */ parsePax),
/* harmony export */   ei: () => (/* binding */ isZeroBlock)
/* harmony export */ });
/* harmony import */ var _tar_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5531);

/** Bytes of a tar block: headers are one block, bodies are padded to whole ones. */
const blockBytes = 512;
/** Null when the block is no tar header (its checksum does not fit). https://www.gnu.org/software/tar/manual/html_node/Standard.html */
function parseTarHeader(block) {
    if ((0,_tar_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .checksumOf */ .lf)(block, 0) !== (0,_tar_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(block, 148, 8))
        return null;
    const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
    const prefix = isUstar ? text(block, 345, 500) : "";
    const name = text(block, 0, 100);
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        linkName: text(block, 157, 257),
        size: (0,_tar_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(block, 124, 12),
        type: String.fromCharCode(block[156] || 0x30),
    };
}
/** Two such blocks end a tar. */
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
/** Records of a PAX header, `27 path=some/name\n`. https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03 */
function parsePax(body) {
    const records = new Map();
    for (let at = 0; at < body.length;) {
        const blank = body.indexOf(0x20, at);
        const length = Number.parseInt(body.toString("latin1", at, blank), 10);
        const equals = body.indexOf(0x3d, blank);
        if (blank < 0 || equals < 0 || !(length > 0) || equals >= at + length)
            break;
        records.set(body.toString("utf8", blank + 1, equals), body.toString("utf8", equals + 1, at + length - 1));
        at += length;
    }
    return records;
}
function text(block, start, end) {
    const zero = block.indexOf(0, start);
    return block.toString("utf8", start, zero < 0 || zero > end ? end : zero);
}


/***/ }),

/***/ 6753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ noBytes),
/* harmony export */   ZG: () => (/* binding */ WasteSums),
/* harmony export */   kP: () => (/* binding */ wasteKinds)
/* harmony export */ });
/* harmony import */ var _listing_display_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(119);

const noBytes = { uncompressedBytes: 0, compressedBytes: 0 };
/**
 * Why bytes are wasted. `metadata`: a later layer stores the same content again (chown, chmod, touch, COPY of an unchanged
 * file). `replaced`: a later layer stores other content. `deleted`: a later layer removes the path or a directory around it.
 */
const wasteKinds = ["metadata", "replaced", "deleted"];
const topCount = 100;
/** Adds up waste as a walk through the layers finds it. */
class WasteSums {
    #layers;
    #held;
    #hidden;
    #own = { ...noBytes };
    #top = [];
    /** Less is not worth remembering: so many larger ones are known. */
    #leastCompressedBytes = 0;
    constructor(layers) {
        this.#layers = layers;
        this.#held = layers.map(byKindOfNothing);
        this.#hidden = layers.map(byKindOfNothing);
    }
    /** Counts bytes of one path. */
    add(path, waste) {
        const { kind, layer, hiddenBy, bytes } = waste;
        addTo(this.#held[layer]?.[kind], bytes);
        addTo(this.#hidden[hiddenBy]?.[kind], bytes);
        if (this.#layers[hiddenBy]?.isBase === false)
            addTo(this.#own, bytes);
        if (bytes.compressedBytes < this.#leastCompressedBytes)
            return;
        this.#top.push({ path: Uint8Array.from(path), waste });
        if (this.#top.length >= 4 * topCount)
            this.#keepTop();
    }
    finish() {
        this.#keepTop();
        const byKind = {
            metadata: sum(this.#held.map(({ metadata }) => metadata)),
            replaced: sum(this.#held.map(({ replaced }) => replaced)),
            deleted: sum(this.#held.map(({ deleted }) => deleted)),
        };
        return {
            total: sum(Object.values(byKind)),
            byKind,
            own: this.#own,
            byLayer: this.#held.map((held, layer) => ({ held, hidden: this.#hidden[layer] ?? byKindOfNothing() })),
            topPaths: this.#top.map(({ path, waste }) => Object.assign({ path: (0,_listing_display_path_js__WEBPACK_IMPORTED_MODULE_0__/* .displayPath */ .G)(path) }, waste)),
        };
    }
    #keepTop() {
        this.#top = this.#top.toSorted(bySize).slice(0, topCount);
        if (this.#top.length === topCount)
            this.#leastCompressedBytes = this.#top.at(-1)?.waste.bytes.compressedBytes ?? 0;
    }
}
function bySize({ waste: one }, { waste: other }) {
    return (other.bytes.compressedBytes - one.bytes.compressedBytes ||
        other.bytes.uncompressedBytes - one.bytes.uncompressedBytes ||
        one.layer - other.layer);
}
function byKindOfNothing() {
    return { metadata: { ...noBytes }, replaced: { ...noBytes }, deleted: { ...noBytes } };
}
function addTo(amount, bytes) {
    if (amount === undefined)
        return;
    amount.uncompressedBytes += bytes.uncompressedBytes;
    amount.compressedBytes += bytes.compressedBytes;
}
function sum(amounts) {
    const total = { ...noBytes };
    for (const amount of amounts)
        addTo(total, amount);
    return total;
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fillDefaultContext),
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);


/**
 * Splits an input the way docker/build-push-action does: lines of CSV, with blank items dropped.
 * @throws csv-parse's CsvError when a quote is not closed.
 */
function splitList(text, rules = {}) {
    const isTrimmed = rules.trimWhitespace !== false;
    const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(isTrimmed ? text.trim() : text, {
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        quote: rules.quote ?? '"',
    });
    return records
        .flatMap((record) => splitRecord(record, rules.ignoreComma === true))
        .filter((item) => item !== "")
        .map((item) => (isTrimmed ? item.trim() : item));
}
function splitRecord(record, ignoreComma) {
    if (ignoreComma)
        return [record.join(",")];
    // A quoted record of one field is split all the same: that is what the original does.
    return record.length === 1 ? (record[0] ?? "").split(",") : record;
}
// A name in braces, of all that docker/build-push-action understands there (https://handlebarsjs.com/guide/expressions.html).
const hole = /\{\{\{?\s*(\w+)\s*\}?\}\}/g;
/** Fills in `{{defaultContext}}`, the only name that means something; an empty template is the default context. */
function fillDefaultContext(template, defaultContext) {
    if (template.replaceAll(hole, "").includes("{{"))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("context-template-broken", { written: template });
    return template.replaceAll(hole, (_, name) => (name === "defaultContext" ? defaultContext : "")) || defaultContext;
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kE: () => (/* binding */ imageInputNames),
/* harmony export */   o4: () => (/* binding */ parseConfig)
/* harmony export */ });
/* unused harmony export configSchema */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3798);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);



/** Inputs that speak of one image; the others belong to the whole step. */
const imageInputNames = [
    "add-hosts",
    "allow",
    "annotations",
    "build-args",
    "build-contexts",
    "builder",
    "cache-from",
    "cache-to",
    "cgroup-parent",
    "context",
    "count",
    "creep-at",
    "file",
    "image",
    "justify-at",
    "labels",
    "max-size",
    "name",
    "network",
    "no-cache",
    "no-cache-filters",
    "platforms",
    "pull",
    "secret-envs",
    "secret-files",
    "secrets",
    "shm-size",
    "ssh",
    "tags",
    "target",
    "ulimit",
    "warn-at",
];
const Value = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])).max(1000)], {
    error: "must be text, a number, true or false, or a list of texts",
});
const Name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP({ error: "must be there, as text" }).min(1, "must not be empty");
const inputs = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional()]));
const concurrencyRule = "must be a whole number from 1 to 16: how many images are built at a time";
/** `.github/image-size-budget.yml`: every image takes the inputs of action.yml by the same names. */
const Config = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Laid under every image. */
    defaults: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(inputs, { error: "must be inputs, such as 'warn-at: 5%'" }).optional(),
    images: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ ...inputs, name: Name }, { error: "must be inputs, such as 'name: api'" }), {
        error: "must be a list of images",
    })
        .min(1, "must hold at least one image")
        .max(200, "must hold at most 200 images"),
    /** How many images are built and measured at a time; one when it is left out. */
    concurrency: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr({ error: concurrencyRule }).min(1, concurrencyRule).max(16, concurrencyRule).optional(),
}, { error: "must hold a list of 'images'" });
/** JSON Schema (draft 2020-12) of the configuration file, for editors; `descriptions` are those of the inputs in action.yml. */
function configSchema(descriptions) {
    const described = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional().describe(descriptions[name] ?? "")]));
    const { shape } = Config;
    const documented = z.strictObject({
        concurrency: shape.concurrency.describe("How many images are built at a time; 1 when left out"),
        defaults: z.strictObject(described).optional().describe("Laid under every image"),
        images: z
            .array(z.strictObject({
            ...described,
            name: z
                .string()
                .min(1)
                .describe(descriptions["name"] ?? ""),
        }))
            .min(1)
            .max(200)
            .describe("One entry per image"),
    });
    const { $schema, ...schema } = z.toJSONSchema(documented, { reused: "inline" });
    return { $schema, title: "Image Size Budget configuration", ...schema };
}
/** The images of a configuration file, each laid over the file's defaults and the step's own inputs. */
function parseConfig(path, text, step) {
    const { document, lines } = parseYaml(path, text);
    const parsed = Config.safeParse(plainValue({ path, document, lines }));
    if (!parsed.success)
        throw invalid({ path, document, lines }, parsed.error);
    const { defaults, images, concurrency = 1 } = parsed.data;
    const listed = images.map((image, index) => {
        const written = { ...asText(defaults ?? {}), ...asText(image), name: image.name };
        const at = `${path}:${lineOf({ path, document, lines }, ["images", index])}`;
        return { raw: { ...step, ...written }, written, at };
    });
    return { images: listed, concurrency, configPath: path, listedNames: listed.map(({ raw }) => raw.name.trim()) };
}
function parseYaml(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            // The parser compares every key with every other one of its map: a minute for 150,000 of them.
            uniqueKeys: false,
            // The parser's warnings quote the file, and the runner obeys commands wherever they stand in a line.
            logLevel: "error",
        });
        const fault = document.errors[0] ?? repeatedKey(document);
        if (fault === null)
            return { document, lines };
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("config-invalid", { path, line: lines.linePos(fault.pos[0]).line, problem: problemOf(fault) });
    }
    catch (cause) {
        if (!(cause instanceof RangeError))
            throw cause;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("config-invalid", { path, line: 1, problem: tooDeep }, { cause });
    }
}
/** Some of its stack overflows the parser gives as mistakes in the file. */
function problemOf({ message }) {
    return message.includes("call stack") ? tooDeep : message;
}
/** The parser calls itself for each level, and so do those who read what it made. */
const tooDeep = "it is nested too deeply";
function repeatedKey(document) {
    let fault = null;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_, { items }) => {
            const seen = new Set();
            for (const { key } of items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                    continue;
                if (seen.has(key.value))
                    fault = { message: "Map keys must be unique", pos: [key.range?.[0] ?? 0] };
                if (fault !== null)
                    return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
                seen.add(key.value);
            }
            return undefined;
        },
    });
    return fault;
}
function asText(values) {
    const entries = Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, textOf(value)]]);
    return Object.fromEntries(entries);
}
function textOf(value) {
    return Array.isArray(value) ? value.join("\n") : String(value);
}
/** Aliases are followed only here: one may lead nowhere, or a few of them to millions of values. */
function plainValue({ path, document }) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        const problem = cause instanceof RangeError ? tooDeep : reason;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("config-invalid", { path, line: 1, problem }, { cause });
    }
}
function invalid(source, error) {
    const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
    const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const place = (issue?.path ?? []).filter((part) => typeof part !== "symbol");
    const line = lineOf(source, unknown === undefined ? place : [...place, unknown]);
    const problem = unknown === undefined ? `${show(place)} ${issue?.message ?? "is not valid"}` : unknownKey(unknown, place);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("config-invalid", { path: source.path, line, problem }, { cause: error });
}
function unknownKey(key, place) {
    const known = place.length === 0 ? ["concurrency", "defaults", "images"] : imageInputNames;
    return `unknown key "${key}" in ${show(place)}; known are ${known.join(", ")}`;
}
function show(place) {
    return place.length === 0 ? "the file" : `'${place.join(".")}'`;
}
/** Line of the key at `place`, or of the nearest thing around it that is there. */
function lineOf({ document, lines }, place) {
    const parent = document.getIn(place.slice(0, -1), true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(key) && String(key) === String(place.at(-1))) : undefined;
    const node = pair?.key ?? document.getIn(place, true);
    const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
    if (start !== undefined)
        return lines.linePos(start).line;
    return place.length === 0 ? 1 : lineOf({ path: "", document, lines }, place.slice(0, -1));
}


/***/ }),

/***/ 743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ parseThreshold),
/* harmony export */   KA: () => (/* binding */ inputsDigest),
/* harmony export */   Nm: () => (/* binding */ parseBudget),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   YF: () => (/* binding */ priceExample),
/* harmony export */   aI: () => (/* binding */ imageExample),
/* harmony export */   e4: () => (/* binding */ bandwidthExample),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* unused harmony exports parseMode, parseCommenting, isImageName, namesIn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
/* harmony import */ var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7493);






/** How the `image` input may begin. */
const imageSchemes = ["oci-dir", "archive", "local", "registry"];
const modes = ["auto", "record", "check", "measure", "report"];
/** Checks every input and fails on the first that cannot be used, naming it and showing what was written. */
function parseInputs(raw, images, defaults) {
    const parsed = images.map((image) => parseImage(image, defaults));
    refuseTwins(parsed);
    if (parsed.length === 0)
        throw new Error("no image is configured");
    return {
        mode: parseMode(raw),
        images: parsed,
        onMissingBaseline: oneOf(raw, "on-missing-baseline", ["build", "pass", "fail"]),
        onError: oneOf(raw, "on-error", ["warn", "fail"]),
        ...parseCommenting(raw),
        retentionDays: retentionDays(raw),
        cost: costRules(raw),
        concurrency: defaults.concurrency ?? 1,
        configPath: defaults.configPath ?? null,
        listedNames: defaults.listedNames ?? [],
    };
}
/** The input `mode`, by itself because the other inputs are read in its light. */
function parseMode(raw) {
    return oneOf(raw, "mode", modes);
}
/** The inputs on the comment, by themselves because a run that fails on another one has a comment, too. */
function parseCommenting(raw) {
    return { comment: oneOf(raw, "comment", ["always", "on-change", "on-warning", "never"]), commentKey: commentKey(raw) };
}
/** Inputs of build-push-action that would do what this action does not do, and the spellings that ask for nothing. */
const refused = {
    attests: [""],
    call: ["", "build"],
    load: ["", "false", "False", "FALSE"],
    outputs: [""],
    provenance: ["", "false", "False", "FALSE", "0"],
    push: ["", "false", "False", "FALSE"],
    sbom: ["", "false", "False", "FALSE", "0"],
};
/** One image of a step or a configuration file. */
function parseImage({ raw, at, written: fromFile }, defaults) {
    try {
        for (const [input, accepted] of Object.entries(refused)) {
            const written = get(raw, input);
            if (!accepted.includes(written))
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-not-supported", { input, written });
        }
        const subject = parseSubject(raw, defaults.gitContext);
        if (subject.kind === "build")
            refuseRunnerVariables(subject.build, !("secret-envs" in fromFile));
        return { name: parseName(raw, defaults.name), subject, budget: parseBudget(raw) };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo && at !== "")
            throw error.at(at);
        throw error;
    }
}
/**
 * What the runner, the token and the action's inputs are called: no build has them under these names. `GITHUB_TOKEN` is the one
 * that people hand to a build on purpose, as a secret and in the workflow file.
 */
function refuseRunnerVariables({ secretEnvs, buildArgs }, mayNameToken) {
    const secrets = secretEnvs.map((pair) => ({ input: "secret-envs", variable: pair.slice(pair.indexOf("=") + 1).trim() }));
    const bare = buildArgs.filter((pair) => !pair.includes("="));
    const isRefused = ({ input, variable }) => /^(?:INPUT|ACTIONS|GITHUB)_/i.test(variable) && !(mayNameToken && input === "secret-envs" && variable === "GITHUB_TOKEN");
    const named = [...secrets, ...bare.map((variable) => ({ input: "build-args", variable }))].find(isRefused);
    if (named !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-names-runner-variable", named);
}
function parseName(raw, fallback) {
    const written = get(raw, "name") || fallback;
    if (isImageName(written))
        return written;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", {
        input: "name",
        written,
        example: "a name of at most 100 printable characters, such as api",
    });
}
/** What an image may be called: 1 to 100 printable characters. */
function isImageName(text) {
    return /^[^\p{C}]{1,100}$/u.test(text);
}
/** The names in the input `name` of a report, which may list several: one per line, or separated by commas. */
function namesIn(raw) {
    return split(raw, "name", {});
}
function parseSubject(raw, gitContext) {
    const written = get(raw, "image");
    if (written === "")
        return { kind: "build", build: parseBuild(raw, gitContext) };
    const reference = parseImageReference(written);
    if (reference !== null)
        return { kind: "image", reference, platforms: split(raw, "platforms", {}) };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input: "image", written, example: imageExample });
}
/** How the input `image` may be written. */
const imageExample = "oci-dir://PATH, archive://PATH, local://REF or registry://REF";
/** `registry://ghcr.io/acme/app:1` as what it names; null for anything else. */
function parseImageReference(written) {
    const match = /^(oci-dir|archive|local|registry):\/\/(.+)$/s.exec(written);
    const location = match?.[2]?.trim() ?? "";
    const scheme = imageSchemes.find((name) => name === match?.[1]);
    return scheme === undefined || location === "" || location.startsWith("-") ? null : { scheme, location };
}
function parseBuild(raw, gitContext) {
    const list = (input) => split(raw, input, {});
    const lines = (input) => split(raw, input, { ignoreComma: true });
    return {
        addHosts: list("add-hosts"),
        allow: list("allow"),
        annotations: lines("annotations"),
        buildArgs: lines("build-args"),
        buildContexts: lines("build-contexts").map((context) => (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .fillDefaultContext */ .Q)(context, gitContext)),
        builder: get(raw, "builder"),
        cacheFrom: lines("cache-from"),
        cacheTo: lines("cache-to"),
        cgroupParent: get(raw, "cgroup-parent"),
        context: (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .fillDefaultContext */ .Q)(get(raw, "context"), gitContext) || gitContext,
        file: get(raw, "file"),
        labels: lines("labels"),
        network: get(raw, "network"),
        noCache: flag(raw, "no-cache"),
        noCacheFilters: list("no-cache-filters"),
        platforms: list("platforms"),
        pull: flag(raw, "pull"),
        secretEnvs: list("secret-envs"),
        secretFiles: lines("secret-files"),
        secrets: split(raw, "secrets", { ignoreComma: true, trimWhitespace: false }),
        shmSize: get(raw, "shm-size"),
        ssh: list("ssh"),
        tags: list("tags"),
        target: get(raw, "target"),
        ulimit: lines("ulimit"),
    };
}
function split(raw, input, rules) {
    try {
        return (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .r)(raw[input] ?? "", rules);
    }
    catch (cause) {
        const written = input === "secrets" ? "(a secret)" : get(raw, input);
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input, written, example: "one entry per line, with quotes in pairs" }, { cause });
    }
}
/** The budget among the inputs of one image. */
function parseBudget(raw) {
    const warnAt = threshold(raw, "warn-at");
    const justifyAt = threshold(raw, "justify-at");
    if (isBelow(justifyAt, warnAt))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("justify-below-warn", { warnAt: warnAt.text, justifyAt: justifyAt.text });
    const creepAt = get(raw, "creep-at") === "" ? null : threshold(raw, "creep-at");
    return { warnAt, justifyAt, creepAt, maxSizeBytes: maxSize(raw), count: oneOf(raw, "count", ["all", "own"]) };
}
function threshold(raw, input) {
    const text = get(raw, input);
    const parsed = parseThreshold(text);
    if (parsed !== null)
        return parsed;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input, written: text, example: "10%, 5 MB, or 10% and 5 MB" });
}
/** `10%`, `5 MB` or both joined by `and`, in either order; null for anything else. */
function parseThreshold(text) {
    const parts = text.trim().split(/\s+and\s+/i);
    const percents = parts.map(parsePercent).filter((part) => part !== null);
    const sizes = parts.filter((part) => parsePercent(part) === null).map(parseGrowth);
    const isOnce = percents.length <= 1 && sizes.length <= 1 && percents.length + sizes.length === parts.length;
    if (!isOnce || sizes.includes(null))
        return null;
    return { text: text.trim(), percent: percents[0] ?? null, bytes: sizes[0] ?? null };
}
/** Here a number needs its unit: `10` would be 10 bytes, and is meant to be 10 %. */
function parseGrowth(text) {
    return (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuantity */ .L)(text)?.unit === "" ? null : (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBytes */ .z)(text);
}
function parsePercent(text) {
    const quantity = (0,_quantities_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuantity */ .L)(text);
    if (quantity?.unit !== "%")
        return null;
    const { numerator, denominator } = quantity;
    return { numerator, denominator };
}
/** Only parts of the same kind can be held against each other. */
function isBelow(upper, lower) {
    const [high, low] = [upper.percent, lower.percent];
    const byPercent = high !== null && low !== null && high.numerator * low.denominator < low.numerator * high.denominator;
    return byPercent || (upper.bytes !== null && lower.bytes !== null && upper.bytes < lower.bytes);
}
function maxSize(raw) {
    const written = get(raw, "max-size");
    if (written === "")
        return null;
    // Without a unit nobody knows whether 250 meant bytes.
    const bytes = parseGrowth(written);
    if (bytes !== null && bytes > 0)
        return bytes;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input: "max-size", written, example: "a size such as 250 MB or 1.2 GiB" });
}
function retentionDays(raw) {
    const written = get(raw, "retention-days");
    if (written === "")
        return null;
    const days = /^\d{1,3}$/.test(written) ? Number(written) : 0;
    if (days >= 1 && days <= 400)
        return days;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input: "retention-days", written, example: "a number of days from 1 to 400" });
}
function costRules(raw) {
    return {
        price: optional(raw, "registry-price-per-gb-month", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrice */ .z7, example: priceExample }),
        bandwidth: optional(raw, "pull-bandwidth", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBandwidth */ .pe, example: bandwidthExample }),
        retention: optional(raw, "registry-retention", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetention */ .Ay, example: "last 10, or 30 days" }),
    };
}
/** How a price and a bandwidth may be written. */
const priceExample = "a number such as 0.10, without a currency";
const bandwidthExample = "a bandwidth such as 100 Mbit/s or 1 Gbit/s";
/** Null when nothing is written. */
function optional(raw, input, { parse, example }) {
    const written = get(raw, input);
    const value = written === "" ? null : parse(written);
    if (written === "" || value !== null)
        return value;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input, written, example });
}
function commentKey(raw) {
    const written = get(raw, "comment-key");
    if (/^[A-Za-z0-9._-]{1,80}$/.test(written))
        return written;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", {
        input: "comment-key",
        written,
        example: "letters, digits, dots, dashes and underscores, such as nightly",
    });
}
/** The spellings that `core.getBooleanInput` takes, and empty for false. */
function flag(raw, input) {
    const written = get(raw, input);
    if (["true", "True", "TRUE"].includes(written))
        return true;
    if (["", "false", "False", "FALSE"].includes(written))
        return false;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input, written, example: "true or false" });
}
function oneOf(raw, input, choices) {
    const written = get(raw, input);
    const choice = choices.find((name) => name === written);
    if (choice !== undefined)
        return choice;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input, written, example: `one of ${choices.join(", ")}` });
}
function get(raw, input) {
    return (raw[input] ?? "").trim();
}
function refuseTwins(images) {
    const seen = new Set();
    for (const { name } of images) {
        if (seen.has(name))
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("image-name-twice", { name });
        seen.add(name);
    }
}
/**
 * SHA-256 of everything that decides what is built, in hex: two runs with the same digest, head and base build the same
 * image. Values of secrets stay out of it (an artifact holds the digest), and so do inputs that only judge or publish.
 */
function inputsDigest({ name, subject }, toolVersion) {
    const build = subject.kind === "build" ? { ...subject.build, secrets: subject.build.secrets.map((pair) => pair.split("=")[0]) } : subject;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([toolVersion, name, build]))
        .digest("hex");
}


/***/ }),

/***/ 2211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseQuantity),
/* harmony export */   z: () => (/* binding */ parseBytes)
/* harmony export */ });
/** What can be written for any amount: percentages, sizes, prices and bandwidths. Null for anything else. */
function parseQuantity(text) {
    const match = /^(\d{1,18})(?:\.(\d{1,9}))?\s*([^\d\s.]\S*)?$/.exec(text.trim());
    if (match === null)
        return null;
    const [, whole = "", fraction = "", unit = ""] = match;
    return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length), unit };
}
/** Units are decimal (`kB MB GB TB`) or binary (`KiB MiB GiB TiB`). */
const bytesIn = {
    "": 1n,
    B: 1n,
    bytes: 1n,
    kB: 1000n,
    KB: 1000n,
    MB: 1000n ** 2n,
    GB: 1000n ** 3n,
    TB: 1000n ** 4n,
    KiB: 1024n,
    MiB: 1024n ** 2n,
    GiB: 1024n ** 3n,
    TiB: 1024n ** 4n,
};
/** Integer bytes, a part of one cut off; null when the text is no size. */
function parseBytes(text) {
    const quantity = parseQuantity(text);
    const scale = quantity === null || !Object.hasOwn(bytesIn, quantity.unit) ? undefined : bytesIn[quantity.unit];
    if (quantity === null || scale === undefined)
        return null;
    const bytes = (quantity.numerator * scale) / quantity.denominator;
    return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
}


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ boundOf),
/* harmony export */   w: () => (/* binding */ withoutBounds)
/* harmony export */ });
/* harmony import */ var _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);

const lead = String.raw `(?:\bup(?: |-)?to|\bmax(?:imum)?\b\.?(?: of)?|\bat most|\b(?:no|not) (?:more|larger|bigger) than|\blimit(?:ed)? (?:to|of)|≤|<=)`;
const about = "(?:[~≈:=+]|about|approx\\.?|approximately|around|circa|ca\\.?|roughly|nearly|almost|some|half|an?|one|two|three|five|ten|twenty|fifty|hundred|thousand|a few)";
const amount = String.raw `\p{Nd}[\p{Nd}.,'_]*(?: ?(?:-|–|—|to) ?\p{Nd}[\p{Nd}.,'_]*)?(?: \p{Nd}{3}\b)*`;
const unit = "(?:[kmgtp](?:i?b)?|[kmgtp]i|b|bytes?|octets?|[kmgt]o|(?:kilo|mega|giga|tera|kibi|mebi|gibi|tebi)-?(?:bytes?|s)?|megs?|gigs?|[кмгт]б)";
const end = String.raw `(?![\p{L}\p{N}]|/(?:s|sec|min)\b)`;
const size = `(?:${about} ?)*${amount} ?${unit}${end}`;
/** Only in brackets, where a bound is written, do these begin one. */
const otherLead = "(?:under|below|less than|smaller than|not (?:above|over|exceeding)|<|(?:size )?(?:limit|bound|cap|budget|max)|until|till|within|only) ?:?";
/** Whatever looks like a bound, with an amount or with words for one. */
const looksLikeBound = new RegExp([
    `(?:\\( ?)?${lead} ?(?:${size}|(?:${about} ){1,3}[kmgtp]i?b${end}|(?:${about} ){1,3}(?:mega|giga)bytes?${end})(?: ?\\))?`,
    `\\( ?${otherLead} ?${size} ?\\)`,
    `\\( ?${size} ?(?:max(?:imum)?\\.?|at most|or less|limit) ?\\)`,
    // What is left in the brackets of the line that the comment asks to paste.
    String.raw `\( ?up[ -]?to[^\p{L}()]{0,40}\)`,
].join("|"), "giu");
/** The form that counts; units in any case, because people write `mb`. */
const plainBound = /^\(? ?up to (\d[\d.,]*) ?([kmgt]i?b|bytes|b)(?: ?\))?$/i;
/** The smallest of all bounds in a text, whose blanks are single ones; one that cannot be read makes all of them unreadable. */
function boundOf(text) {
    let least = Infinity;
    for (const [written] of text.matchAll(looksLikeBound)) {
        const [, digits = "", letters = ""] = plainBound.exec(written) ?? [];
        const bytes = boundBytes(digits, letters);
        if (bytes === null)
            return { kind: "unreadable", written };
        least = Math.min(least, bytes);
    }
    return least === Infinity ? { kind: "none" } : { kind: "up-to", bytes: least };
}
function withoutBounds(text) {
    return text.replaceAll(looksLikeBound, " ");
}
/** `1,300` is a thousand and three hundred; `1,3` is refused rather than misread. */
function boundBytes(digits, letters) {
    const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(",", "") : digits;
    const [prefix = "", ...rest] = letters.toUpperCase().replace("BYTES", "B");
    const canonical = rest.length === 0 ? "B" : `${prefix}${rest.length === 2 ? "i" : ""}B`;
    return (0,_inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBytes */ .z)(`${plain} ${canonical === "KB" ? "kB" : canonical}`);
}


/***/ }),

/***/ 4281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ creepDays),
/* harmony export */   r: () => (/* binding */ creepOf)
/* harmony export */ });
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5623);

/** How many days the growth of the base branch is looked back on. */
const creepDays = 30;
/** Growth of the base branch over the last 30 days, for each platform of its newest entry that was recorded twice or more in them. */
function creepOf(history, rules) {
    const newest = history.at(-1)?.platforms ?? [];
    return newest.flatMap(({ platform }) => creepOfPlatform(platform, recordingsOf(platform, history), rules));
}
function recordingsOf(platform, history) {
    return history.flatMap(({ commit, recordedAt, platforms }) => {
        const size = platforms.find((one) => one.platform === platform)?.sizeBytes;
        return size === undefined ? [] : [{ commit, recordedAt, sizeBytes: size }];
    });
}
function creepOfPlatform(platform, recordings, { now, budget }) {
    const begin = now.getTime() - creepDays * 86_400_000;
    const start = recordings.findLastIndex(({ recordedAt }) => Date.parse(recordedAt) <= begin);
    const [since, ...later] = recordings.slice(Math.max(0, start));
    const until = later.at(-1);
    if (since === undefined || until === undefined)
        return [];
    const steps = later.map(({ commit, sizeBytes }, at) => {
        const fromBytes = (later[at - 1] ?? since).sizeBytes;
        return { commit, fromBytes, growthBytes: sizeBytes - fromBytes };
    });
    const largest = steps.reduce((most, step) => (step.growthBytes > most.growthBytes ? step : most));
    const growthBytes = until.sizeBytes - since.sizeBytes;
    return [
        {
            platform,
            since,
            until,
            growthBytes,
            commits: new Set(later.map(({ commit }) => commit)).size,
            warnedSteps: steps.filter((step) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(step.growthBytes, step.fromBytes, budget.warnAt)).length,
            largestStep: largest.growthBytes > 0 ? largest : null,
            isReached: budget.creepAt !== null && (0,_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O6)(growthBytes, since.sizeBytes, budget.creepAt),
        },
    ];
}


/***/ }),

/***/ 5623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ needsJustification),
/* harmony export */   O6: () => (/* binding */ reaches),
/* harmony export */   Oq: () => (/* binding */ verdictStates),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   mX: () => (/* binding */ findClaim),
/* harmony export */   t2: () => (/* binding */ recorded),
/* harmony export */   wW: () => (/* binding */ severest)
/* harmony export */ });
/* harmony import */ var _compare_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5235);

/** From harmless to severe: the worst platform's state is the image's, the worst image's the pull request's. */
const verdictStates = ["pass", "no-baseline", "warn", "justified", "unknown", "unjustified", "too-large"];
/** Judges every platform; the worst decides. */
function judge(toJudge) {
    const platforms = toJudge.comparison.platforms.map((platform) => judgePlatform(platform, toJudge));
    return { ...worst(platforms), platforms };
}
/** On the base branch sizes are recorded, never judged: every platform passes. */
function recorded(comparison) {
    const platforms = comparison.platforms.map(({ platform }) => green(platform, "pass", []));
    return { ...worst(platforms), platforms };
}
/** Whether the description has to be read: growth reached `justify-at` on some platform, or the head cannot be compared. */
function needsJustification(comparison, { budget, noBaseBuild }) {
    return comparison.platforms.some((platform) => {
        if (platform.kind === "not-compared")
            return (0,_compare_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .r)(platform.obstacle, comparison, noBaseBuild) === "head";
        if (isGrown(platform, budget))
            return true;
        return platform.shortfall !== null && (0,_compare_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .r)(platform.shortfall, comparison, noBaseBuild) === "head";
    });
}
function isGrown({ isNoise, growthBytes, baselineBytes }, { justifyAt }) {
    return !isNoise && reaches(growthBytes, baselineBytes, justifyAt);
}
/** The state that decides: red before green, then by severity. Throws on an empty list: nothing judged is never green. */
function worst(judged) {
    const { state, isRed } = severest(judged, (one) => one);
    return { state, isRed };
}
/** The one with the most severe verdict, the first of several; throws on an empty list. */
function severest(all, verdictOf) {
    const [first, ...others] = all;
    if (first === undefined)
        throw new Error("nothing was judged");
    const rank = (judged) => {
        const { state, isRed } = verdictOf(judged);
        return verdictStates.indexOf(state) + (isRed ? verdictStates.length : 0);
    };
    return others.reduce((a, b) => (rank(b) > rank(a) ? b : a), first);
}
/** Exact: `9.999 %` does not reach `10%`, `10 %` does; a baseline of 0 bytes makes any growth reach every percentage. */
function reaches(growthBytes, baselineBytes, threshold) {
    if (growthBytes <= 0)
        return false;
    const { percent, bytes } = threshold;
    const enoughBytes = bytes === null || growthBytes >= bytes;
    const enoughPercent = percent === null || BigInt(growthBytes) * 100n * percent.denominator >= BigInt(baselineBytes) * percent.numerator;
    return enoughBytes && enoughPercent;
}
function judgePlatform(comparison, toJudge) {
    if (comparison.kind === "not-compared")
        return judgeUncompared(comparison, comparison.obstacle, toJudge);
    const { shortfall } = comparison;
    // Growth that is known suffices to be judged; what is not known must not pass for none.
    if (shortfall !== null && !isGrown(comparison, toJudge.image.budget))
        return judgeUncompared(comparison, shortfall, toJudge);
    return judgeGrowth(comparison, toJudge);
}
function judgeGrowth(compared, { image, justification }) {
    const { platform, isNoise } = compared;
    const { budget } = image;
    const ceiling = overCeiling(compared.head.sizeBytes, budget);
    if (ceiling !== null && compared.growthBytes > 0 && !isNoise) {
        const reasons = [
            { kind: "over-ceiling", ...ceiling },
            ...missingJustification(compared, { image, justification }),
        ];
        return { platform, state: "too-large", isRed: true, reasons, justification: null };
    }
    const innocent = ceiling === null ? [] : [{ kind: "over-ceiling-before", ...ceiling }];
    const verdict = isNoise ? green(platform, "pass", []) : judgeThresholds(compared, { image, justification });
    return { ...verdict, reasons: [...verdict.reasons, ...innocent] };
}
function judgeThresholds(compared, judged) {
    const { platform, growthBytes, baselineBytes } = compared;
    const { warnAt, justifyAt } = judged.image.budget;
    if (reaches(growthBytes, baselineBytes, justifyAt))
        return judgeJustification(compared, judged);
    if (!reaches(growthBytes, baselineBytes, warnAt))
        return green(platform, "pass", []);
    return green(platform, "warn", [{ kind: "reached", threshold: "warn-at", at: warnAt.text }]);
}
/** What is too large has to be justified all the same: better said now than after the ceiling was raised. */
function missingJustification(compared, judged) {
    if (!reaches(compared.growthBytes, compared.baselineBytes, judged.image.budget.justifyAt))
        return [];
    const { state, reasons } = judgeJustification(compared, judged);
    return state === "unjustified" ? reasons : [];
}
function judgeJustification(compared, judged) {
    return justifying(compared, { kind: "reached", threshold: "justify-at", at: judged.image.budget.justifyAt.text }, judged);
}
/** What `needed` asks a justification for stands or falls with it. */
function justifying({ platform, head }, needed, { image, justification }) {
    const found = findClaim(justification, image.name, head.sizeBytes);
    if (found.kind === "accepted")
        return { ...green(platform, "justified", [needed]), justification: found.claim };
    return { platform, state: "unjustified", isRed: true, reasons: [needed, found], justification: null };
}
/** The claim that covers this image at this size (its own come before those for all images), or why there is none. */
function findClaim(justification, image, sizeBytes) {
    if (justification.kind === "unreadable")
        return { kind: "description-unreadable", because: justification.because };
    const own = justification.claims.filter((claim) => claim.image === image);
    const claims = [...own, ...justification.claims.filter((claim) => claim.image === null)];
    const refusals = claims.map((claim) => whyRefused(claim, sizeBytes));
    const accepted = claims[refusals.indexOf(null)];
    if (accepted !== undefined)
        return { kind: "accepted", claim: accepted };
    const [refusal] = refusals;
    return refusal == null ? { kind: "no-claim", others: othersIn(justification.claims) } : { kind: "refused", refusal };
}
/** A reason for another image is easily taken for one for this. */
function othersIn(claims) {
    return [...new Set(claims.map(({ image }) => image))].filter((name) => name !== null).slice(0, 3);
}
function whyRefused({ refusal, upToBytes }, sizeBytes) {
    if (refusal !== null || upToBytes === null || sizeBytes <= upToBytes)
        return refusal;
    return { kind: "outgrown", upToBytes, sizeBytes };
}
function judgeUncompared(one, obstacle, toJudge) {
    const ceiling = overCeiling(one.head.sizeBytes, toJudge.image.budget);
    const verdict = withoutComparison(one, obstacle, toJudge);
    if (ceiling === null)
        return verdict;
    const reasons = [{ kind: "over-ceiling", ...ceiling }, ...verdict.reasons];
    return { ...verdict, state: "too-large", isRed: true, reasons, justification: null };
}
/** Not to be compared is never as quiet as a first run: who is the cause says why, and else `on-error` decides. */
function withoutComparison(one, obstacle, toJudge) {
    const { platform } = one;
    const { comparison, noBaseBuild, rules } = toJudge;
    if (obstacle.kind === "no-baseline")
        return withoutBaseline(platform, obstacle.because, toJudge);
    const cause = (0,_compare_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .r)(obstacle, comparison, noBaseBuild);
    const reason = { kind: "not-compared", obstacle, cause, build: noBaseBuild };
    switch (cause) {
        case "head":
            return justifying(one, reason, toJudge);
        case "elsewhere":
            return { platform, state: "unknown", isRed: rules.onError === "fail", reasons: [reason], justification: null };
        case "nobody":
            return {
                platform,
                state: "no-baseline",
                isRed: rules.onMissingBaseline === "fail",
                reasons: [reason],
                justification: null,
            };
    }
}
function withoutBaseline(platform, because, { outcome, rules }) {
    const isUnknown = outcome === "unknown";
    const isRed = isUnknown ? rules.onError === "fail" : rules.onMissingBaseline === "fail";
    const reason = { kind: isUnknown ? "baseline-unknown" : "no-baseline", because };
    return { platform, state: isUnknown ? "unknown" : "no-baseline", isRed, reasons: [reason], justification: null };
}
function overCeiling(sizeBytes, { maxSizeBytes }) {
    if (maxSizeBytes === null || sizeBytes <= maxSizeBytes)
        return null;
    return { sizeBytes, maxSizeBytes, overBytes: sizeBytes - maxSizeBytes };
}
function green(platform, state, reasons) {
    return { platform, state, isRed: false, reasons, justification: null };
}


/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ claimToPaste),
  B: () => (/* binding */ findClaims)
});

// EXTERNAL MODULE: ./build/judge/bounds.js
var bounds = __webpack_require__(9395);
;// CONCATENATED MODULE: ./build/judge/description/marked-text.js
const noText = { text: "", voices: "" };
function marked(text, voice) {
    return { text, voices: voice.charAt(0).repeat(text.length) };
}
function joined(parts, separator = "") {
    const between = "o".repeat(separator.length);
    return { text: parts.map(({ text }) => text).join(separator), voices: parts.map(({ voices }) => voices).join(between) };
}
function sliced({ text, voices }, start, end) {
    return { text: text.slice(start, end), voices: voices.slice(start, end) };
}
function linesOf(passage) {
    const ends = [...passage.text.matchAll(/[\r\n]|$/g)].map(({ index }) => index);
    return ends.map((end, at) => sliced(passage, at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
}
/** On one line, with single blanks and none around it. */
function withSingleBlanks({ text, voices }) {
    const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => sliced({ text, voices }, index, index + word.length));
    return joined(words, " ");
}
/** Only the parts in one of `kept`, everything else as a blank. */
function spoken({ text, voices }, kept) {
    const dropped = ["own", "code", "unseen"].filter((voice) => !kept.includes(voice)).map((voice) => voice.charAt(0));
    if (!dropped.some((voice) => voices.includes(voice)))
        return text;
    const runs = [...voices.matchAll(/o+|c+|u+/g)];
    return runs
        .map(({ 0: run, index }) => (dropped.includes(run.charAt(0)) ? " " : text.slice(index, index + run.length)))
        .join("");
}

// EXTERNAL MODULE: ./node_modules/commonmark/lib/index.js + 8 modules
var lib = __webpack_require__(962);
;// CONCATENATED MODULE: ./build/judge/description/html.js
/** Struck out, code, other people's words, and what browsers or GitHub do not show. */
const unseenNames = new Set(("del s strike code pre kbd samp tt var q blockquote cite script style template textarea title xmp noembed noframes noscript " +
    "plaintext iframe object svg math audio video canvas select option optgroup datalist dialog head rp").split(" "));
/** What opens more than this at once is no text of a person: nothing in it counts. */
const deepest = 100;
/** The elements that are open after `html`, where `open` were before it. */
function afterHtml(html, open) {
    let now = open;
    for (const tag of tagsIn(html))
        now = afterTag(tag, now);
    return now;
}
function isUnseen(open) {
    return open.length >= deepest || open.some((element) => element.isUnseen);
}
function afterTag({ name, isClosing, isHidden }, open) {
    if (open.length >= deepest)
        return open;
    if (isClosing) {
        const at = open.findLastIndex((element) => element.name === name);
        return at === -1 ? open : open.toSpliced(at, 1);
    }
    // An element that is seen matters only where its end could be taken for that of an unseen one of its name.
    const unseen = isHidden || unseenNames.has(name);
    return unseen || open.some((element) => element.name === name) ? [...open, { name, isUnseen: unseen }] : open;
}
/** Goes forward only: a tag that is never closed ends the search. */
function* tagsIn(html) {
    let at = html.indexOf("<");
    while (at !== -1) {
        if (html.startsWith("<!--", at)) {
            const end = html.indexOf("-->", at + 4);
            if (end === -1)
                return;
            at = html.indexOf("<", end);
            continue;
        }
        const end = endOfTag(html, at);
        if (end === -1)
            return;
        const tag = tagOf(html.slice(at, end));
        if (tag !== null)
            yield tag;
        at = html.indexOf("<", end);
    }
}
/** The place after the `>` that is in no quoted value; -1 when there is none. */
function endOfTag(html, start) {
    let quote = "";
    for (let at = start + 1; at < html.length; at++) {
        const character = html.charAt(at);
        if (quote === "" && character === ">")
            return at + 1;
        if (quote === "" && (character === '"' || character === "'"))
            quote = character;
        else if (character === quote)
            quote = "";
    }
    return -1;
}
const voidNames = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
function tagOf(html) {
    const [, slash, written] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html) ?? [];
    const name = written?.toLowerCase();
    if (name === undefined || voidNames.has(name))
        return null;
    // GitHub takes `style` away; who writes it did not mean the text to be read as the others are.
    const isHidden = /[\s"'/](?:hidden|style|aria-hidden)(?=[\s=>/])/i.test(html);
    return { name, isClosing: slash === "/", isHidden };
}

;// CONCATENATED MODULE: ./build/judge/description/traps.js
/**
 * The same Markdown without what commonmark.js takes quadratic time for; it is linear for everything else. It
 * reads the same, but for addresses, emphasis and links in numbers that no person writes.
 */
function withoutTraps(markdown) {
    const short = markdown.replaceAll(longBlank, (blanks) => blanks.slice(0, mostBlanks)).replaceAll(longWord, "$& ");
    return withFewMarks(withoutOpenEnds(short));
}
const mostBlanks = 64;
const longBlank = new RegExp(`[ \\t]{${mostBlanks},}`, "g");
/** `[a](` again and again without a blank between. */
const longWord = /\S{1024}/gu;
/** For each link the parser goes through all marks before it that nothing has closed yet. */
const mostMarks = 100;
/** Emphasis and links after the first hundred between two blank lines are left as they are written. */
function withFewMarks(markdown) {
    let marks = 0;
    return markdown.replaceAll(/(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)|[*_[]/g, (mark, index) => {
        if (mark.length > 1)
            marks = 0;
        else
            marks += 1;
        if (mark.length > 1 || marks <= mostMarks || (mark !== "[" && isAtLineStart(markdown, index)))
            return mark;
        return `&#${mark.charCodeAt(0)};`;
    });
}
/** Of inline HTML that is not a tag, what ends each kind. */
const ends = { "<!--": "-->", "<![CDATA[": "]]>", "<!": ">", "<?": "?>" };
/** An inline comment or declaration that nothing ends in its paragraph is text, and the parser looks for its end from each of them. */
function withoutOpenEnds(markdown) {
    const next = new Search(markdown);
    let text = "";
    let done = 0;
    for (const { 0: start, index } of markdown.matchAll(/<!--|<!\[CDATA\[|<!|<\?/g)) {
        if (index < done || !isStart(start) || isAtLineStart(markdown, index))
            continue;
        const end = next.after(ends[start], index);
        if (end !== -1 && end < next.blankLineAfter(index))
            continue;
        text += `${markdown.slice(done, index)}&lt;`;
        done = index + 1;
    }
    return text + markdown.slice(done);
}
function isStart(text) {
    return text in ends;
}
/** There it begins a block of HTML, which may be left open to the end of the text. */
function isAtLineStart(markdown, index) {
    return /(?:^|[\r\n])[\s>*_+\d.)-]*$/.test(markdown.slice(Math.max(0, index - 2 * mostBlanks), index));
}
/** Finds what comes next, with every place looked at once. */
class Search {
    #text;
    #found = new Map();
    #blankLine = -1;
    #blankLines;
    constructor(text) {
        this.#text = text;
        this.#blankLines = text.matchAll(/(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)/g);
    }
    after(wanted, index) {
        const known = this.#found.get(wanted);
        if (known !== undefined && (known === -1 || known >= index))
            return known;
        const found = this.#text.indexOf(wanted, index);
        this.#found.set(wanted, found);
        return found;
    }
    blankLineAfter(index) {
        while (this.#blankLine < index)
            this.#blankLine = this.#blankLines.next().value?.index ?? Infinity;
        return this.#blankLine;
    }
}

;// CONCATENATED MODULE: ./build/judge/description/passages.js




/** The blocks of a Markdown text, in linear time. What GitHub adds to CommonMark (struck-out text, footnotes, tasks) is known here. */
function passagesOf(markdown) {
    const found = [];
    const walker = new lib/* Parser */.iX().parse(readable(markdown)).walker();
    const outside = [];
    let open = [];
    for (let step = walker.next(); step !== null; step = walker.next()) {
        const { node, entering } = step;
        // An element that is left open ends with the list item it is in.
        if (node.type === "item" && entering)
            outside.push(open);
        else if (node.type === "item")
            open = outside.pop() ?? [];
        else if (node.type === "html_block")
            open = afterHtml(node.literal ?? "", open);
        else if (node.type === "thematic_break")
            found.push({ kind: "rule" });
        else if (entering && (node.type === "paragraph" || node.type === "heading"))
            found.push(passageOf(node, open));
        if (entering && isDone.has(node.type))
            walker.resumeAt(node, false);
    }
    return found;
}
/** What has nothing of its author's in it, or was read as a whole. */
const isDone = new Set(["block_quote", "paragraph", "heading"]);
/** A footnote is no definition of a link, and no text of the paragraph before it. */
function readable(markdown) {
    return withoutTraps(markdown).replaceAll("[^", "&#91;^");
}
function passageOf(node, open) {
    const text = struckOut(textOf(node, open));
    // Headings in lists are not on the page's outline.
    if (node.type === "heading" && node.parent?.type === "document")
        return { kind: "heading", level: node.level, text };
    return { kind: "paragraph", text: withoutTable(footnote(text)) };
}
/** Everything below one block, as it is read. Pictures have no words of their own. */
function textOf(block, outside) {
    const parts = [];
    let open = outside;
    const say = (text, voice) => parts.push(marked(text, isUnseen(open) ? "unseen" : voice));
    const walker = block.walker();
    for (let step = walker.next(); step !== null; step = walker.next()) {
        const { node, entering } = step;
        const literal = node.literal ?? "";
        if (node.type === "text")
            say(literal, "own");
        else if (node.type === "code")
            say(literal, "code");
        else if (isLineEnd(node))
            say("\n", "own");
        else if (node.type === "html_inline")
            open = afterHtml(literal, open);
        else if (node.type === "image" && entering)
            walker.resumeAt(node, false);
    }
    return parts.length === 0 ? noText : joined(parts);
}
function isLineEnd({ type, literal }) {
    return type === "softbreak" || type === "linebreak" || (type === "html_inline" && /^<br\b/i.test(literal ?? ""));
}
/** `~~so~~` and `~so~`; and formulas, in which text can be made invisible. */
function struckOut({ text, voices }) {
    const formulas = [...text.matchAll(/\$[^$]*\$/g)].filter(([formula]) => formula.includes("\\"));
    const ranges = formulas.map(({ 0: formula, index }) => [index, index + formula.length]);
    const unseen = [...ranges, ...strikes(text, 1), ...strikes(text, 2)];
    if (unseen.length === 0)
        return { text, voices };
    const units = voices.split("");
    for (const [start, end] of unseen)
        units.fill("u", start, end);
    return { text, voices: units.join("") };
}
/** Pairs of `~` in runs of one length, the first of which stands before a word and the second behind one. */
function strikes(text, length) {
    const pairs = [];
    let start = -1;
    for (const { 0: run, index } of text.matchAll(/~+/g)) {
        if (run.length !== length)
            continue;
        const end = index + length;
        if (start !== -1 && /\S/.test(text.charAt(index - 1))) {
            pairs.push([start, end]);
            start = -1;
        }
        else if (start === -1 && /\S/.test(text.charAt(end)))
            start = index;
    }
    return pairs;
}
/** Nobody has to refer to a footnote, and then nobody sees it. */
function footnote({ text, voices }) {
    const label = /^\[\^[^\]]*\]:[ \t]*/.exec(text)?.[0] ?? "";
    return label === "" ? { text, voices } : marked(text.slice(label.length), "unseen");
}
/** The row below a table's head. */
const delimiterRow = /\n[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*(?::?-+:?)?[ \t]*(?=\n|$)/;
/** CommonMark reads a table as text; its head is the last line before the row of dashes. */
function withoutTable(passage) {
    const row = delimiterRow.exec(passage.text);
    return row === null ? passage : sliced(passage, 0, Math.max(0, passage.text.lastIndexOf("\n", row.index - 1)));
}

// EXTERNAL MODULE: ./build/judge/own-words.js
var own_words = __webpack_require__(8820);
;// CONCATENATED MODULE: ./build/judge/justification.js




/** GitHub's limit for a description is 65,536 characters, each at most two UTF-16 units long. */
const longestBody = 131_072;
/**
 * Finds every claim in a pull request description: `Image-Size-Justification: …`, `Image-Size-Justification(api): …`,
 * or a heading `Image size justification` (`: api`) with text below. Comments, code blocks and quotes hold none, and
 * what a pull request template says is no reason.
 */
function findClaims(body, templates) {
    const markdown = body.slice(0, longestBody);
    if (!mention.test(markdown))
        return [];
    const passages = passagesOf(markdown);
    const found = [...underHeadings(passages), ...passages.flatMap(trailersIn)];
    if (found.length === 0)
        return [];
    const untouched = new Set(templates.flatMap(statementsOf));
    return found.map((one) => claimOf(one, untouched));
}
/** The line that asks its reader for a reason; with `image` null it covers every image. */
function claimToPaste(image, bound) {
    // The grammar has no way to quote a bracket in a name; the plain form covers that image, too.
    const name = image === null || /[()]/.test(image) ? "" : `(${image})`;
    return `Image-Size-Justification${name}: <${own_words/* askedReason */.Fb}> (up to ${bound})`;
}
// Hyphens as keyboards and editors write them.
const key = "image[-\\s\u2010-\u2015]+size[-\\s\u2010-\u2015]+justification";
const mention = new RegExp(key, "i");
/** An icon, a number or a tick may stand before it. */
const before = String.raw `^(?:(?:[^\P{So}\uFFFD]|[\s\p{Sk}\p{Mn}\p{Cf}•·–—*_-])|:[a-z0-9_+-]+:|\d+[.)]|\[[ x]\])*`;
const colon = "[:：﹕]";
const named = String.raw `[(（] ?([^()（）]+?) ?[)）]`;
const trailer = new RegExp(`${before}${key} ?(?:${named})?[*_]* ?${colon}[*_]* ?`, "iu");
const otherTrailer = /^[A-Z][A-Za-z]*(?:-[A-Za-z]+)+(?:\([^()]*\))?:(?: |$)/;
/** A statement runs from its key to the end of the paragraph or to the next `Some-Key:` line. */
function trailersIn(passage) {
    if (passage.kind !== "paragraph" || !mention.test(passage.text.text))
        return [];
    const drafts = [];
    let isInside = false;
    for (const line of linesOf(passage.text).map(withSingleBlanks)) {
        const match = trailer.exec(line.text);
        if (match !== null && isSaid(line, match[0].length)) {
            drafts.push({ image: imageName(match[1]), lines: [sliced(line, match[0].length)] });
            isInside = true;
        }
        else {
            isInside &&= !otherTrailer.test(line.text);
            if (isInside)
                drafts.at(-1)?.lines.push(line);
        }
    }
    return drafts.map(({ image, lines }) => ({ image, paragraphs: [joined(lines, "\n")] }));
}
/** A key in code is an example; the name in it may be code, as the comment shows it. */
function isSaid({ text, voices }, length) {
    const start = text.search(mention);
    const written = mention.exec(text)?.[0].length ?? 0;
    return start < length && !voices.slice(start, start + written).includes("c");
}
function imageName(written) {
    return written === undefined || written === "" ? null : written;
}
const heading = new RegExp(`${before}(${key})(?: ?${named})?[.!?]*(?:(?: ?${colon}| [–—-](?= )) ?(.*))?$`, "iu");
/** What stands between a heading `Image size justification` and the next one of its level. */
function underHeadings(passages) {
    return passages.flatMap((passage, at) => {
        if (passage.kind !== "heading")
            return [];
        const title = withSingleBlanks(passage.text);
        const match = heading.exec(title.text);
        if (match === null || !isSaid(title, title.text.length))
            return [];
        const [, written = "", name, value = ""] = match;
        const after = sliced(title, title.text.length - value.length);
        return underHeading({ isLine: /[^\s]-/.test(written), name: imageName(name), value: after }, sectionOf(passages, at));
    });
}
function underHeading({ isLine, name, value }, section) {
    const below = section.filter((passage) => passage.kind === "paragraph");
    const paragraphs = below.filter((passage) => trailersIn(passage).length === 0).map(({ text }) => text);
    // Those lines speak for themselves.
    if (paragraphs.length === 0 && below.length > 0)
        return [];
    if (value.text === "" || name !== null)
        return [{ image: name, paragraphs: [value, ...orHeadings(paragraphs, section)] }];
    const words = value.text.split(" ").length;
    const isName = isLine ? words === 1 && paragraphs.length > 0 : words < fewestWords && !isSentenceOfDenseScript(value.text);
    return isName ? [{ image: value.text, paragraphs }] : [{ image: null, paragraphs: [value, ...paragraphs] }];
}
/** A heading may say all there is to say. */
function orHeadings(paragraphs, section) {
    return paragraphs.length > 0 ? paragraphs : section.flatMap((passage) => (passage.kind === "heading" ? [passage.text] : []));
}
/** Names of images have fewer. */
const fewestWords = 4;
function isSentenceOfDenseScript(text) {
    return (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0) >= 2 * own_words/* fewestLetters */.mm.ofWords;
}
function sectionOf(passages, at) {
    const [title, ...rest] = passages.slice(at);
    const level = title?.kind === "heading" ? title.level : 0;
    const end = rest.findIndex((passage) => passage.kind === "rule" || (passage.kind === "heading" && passage.level <= level));
    return end === -1 ? rest : rest.slice(0, end);
}
function claimOf({ image, paragraphs }, untouched) {
    const lines = paragraphs.map((paragraph) => (isUntouched(paragraph, untouched) ? [] : linesOf(paragraph)));
    const own = lines.flat().filter((line) => !isUntouched(line, untouched));
    const rest = withSingleBlanks(joined(own, "\n"));
    const text = spoken(rest, ["own", "code"]).trim();
    const bound = (0,bounds/* boundOf */.s)((0,own_words/* plain */.pj)(text));
    const written = { seen: text, own: spoken(rest, ["own"]), hasUnseen: (0,own_words/* wordsOf */.Z9)(spoken(rest, ["unseen"])) !== "" };
    const isTemplate = (0,own_words/* wordsOf */.Z9)(rest.text) === "" &&
        own.length < paragraphs.flatMap(linesOf).length &&
        paragraphs.some((one) => (0,own_words/* wordsOf */.Z9)(one.text) !== "");
    const refusal = isTemplate ? { kind: "template" } : (0,own_words/* whyNoReason */.Ei)(written);
    return { image, text, upToBytes: bound.kind === "up-to" ? bound.bytes : null, refusal };
}
function isUntouched({ text }, untouched) {
    return untouched.has((0,own_words/* wordsOf */.Z9)(text));
}
/** Everything that a template says, also in comments, in quotes and in code: as it is read, and line by line as it is written. */
function statementsOf(template) {
    const passages = passagesOf(template).flatMap((passage) => (passage.kind === "rule" ? [] : [passage.text]));
    const read = [...passages, ...passages.flatMap(linesOf)];
    const written = [...template.split(/\r\n|\r|\n/), ...template.split(/(?:\r\n|\r|\n)\s*(?:\r\n|\r|\n)/)];
    const all = [...read.map(({ text }) => text), ...written];
    return [...all, ...all.map(afterKey)].map(own_words/* wordsOf */.Z9).filter((words) => words !== "");
}
const keyAnywhere = new RegExp(`${key} ?(?:${named})? ?${colon}`, "iu");
function afterKey(text) {
    const match = keyAnywhere.exec(text);
    return match === null ? "" : text.slice(match.index + match[0].length);
}


/***/ }),

/***/ 8820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ whyNoReason),
/* harmony export */   Fb: () => (/* binding */ askedReason),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   mm: () => (/* binding */ fewestLetters),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);

/** What the line to paste asks for; with or without its angle brackets it is no reason. */
const askedReason = "why the image must grow";
/** Fewer are no reason: of scripts that write a sound with a letter, and of those that write a syllable or a word with one. */
const fewestLetters = { ofSounds: 10, ofWords: 4 };
/** The same text for comparisons: compatible forms are one, blanks are single ones, and what nobody can see is left out. */
function plain(text) {
    return text
        .normalize("NFKC")
        .replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2800\u{1D159}]/gu, (sign) => /\s/.test(sign) ? " " : "")
        .replaceAll(/\s+/g, " ")
        .trim();
}
/** The words of a text in lower case with single blanks between them; no punctuation, no bounds. */
function wordsOf(text) {
    return ((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBounds */ .w)(plain(text))
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}
const longestQuote = 200;
/** Null for a reason. */
function whyNoReason({ seen, own, hasUnseen }) {
    const readable = plain(seen);
    const bound = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s)(readable);
    if (bound.kind === "unreadable")
        return { kind: "bound-unreadable", bound: bound.written };
    const written = coreOf((0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutBounds */ .w)(readable)).slice(0, longestQuote);
    if (written === "")
        return { kind: hasUnseen ? "unseen" : "empty" };
    const sentence = wordsOf(withoutLinks(seen));
    if (sentence === "")
        return { kind: "link-only", written };
    const said = withoutPhrases(sentence);
    if (said === "")
        return { kind: "placeholder", written };
    if (weightOf(said.match(letters) ?? []) < enough)
        return hasLink(seen) ? { kind: "link-only", written } : { kind: "too-short", written };
    if (!isVaried(said))
        return { kind: "repetition", written };
    return isVaried(withoutPhrases(wordsOf(withoutLinks(own)))) ? null : { kind: "unseen" };
}
/** Without the punctuation around it. */
function coreOf(text) {
    return /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(text)?.[0] ?? "";
}
const link = /\b(?:https?:\/\/|www\.)\S+/gi;
function withoutLinks(text) {
    return text.replaceAll(link, " ");
}
function hasLink(text) {
    return text.search(link) !== -1;
}
/** What stands where a reason is missing, as `wordsOf` writes it; the key itself and the words that the comment asks to replace are of them. */
const noReasons = new RegExp(`(?<![^ ])(?:${[
    "image size justification",
    askedReason,
    "n a|na|nil|null|none needed|none|nope|nothing|no comment|not (?:needed|required|applicable|available|necessary)|unnecessary|self explanatory",
    "tb[acd]|t b [acd]|todo|to do|fixme|wip|pending|later|placeholder|fill (?:me |this )?in|coming soon|x+",
    "to be (?:added|announced|confirmed|decided|defined|determined|discussed|done|filled in)",
    "no (?:particular |special |specific |good |real )?(?:reason|justification|explanation)(?: given| needed| required)?",
    "(?:as|see|same as|cf) (?:the )?(?:above|below|before|(?:pr |pull request |issue |ticket |commit )?(?:title|description|message)|pr|pull request|issue|ticket|commit)",
    "(?:your |the |a |my |some )?(?:reason|justification|explanation)(?: (?:goes )?here)?",
    "无|暂无|没有|不适用|待定|特になし|該当なし|なし|해당 ?없음|없음",
].join("|")})(?![^ ])`, "gu");
function withoutPhrases(words) {
    return words.replaceAll(noReasons, " ").replaceAll(/ +/g, " ").trim();
}
const letters = /\p{L}/gu;
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u;
const enough = fewestLetters.ofSounds * fewestLetters.ofWords;
function weightOf(each) {
    return each.reduce((sum, letter) => sum + (dense.test(letter) ? fewestLetters.ofSounds : fewestLetters.ofWords), 0);
}
const fewestSounds = 4;
/** Enough letters in different words, and enough different letters in them: `aaaaaaaaaa` and `ab ab ab ab ab` say nothing. */
function isVaried(words) {
    const different = new Set(words.split(" ").map(repeatedPart));
    const all = [...different].join("").match(letters) ?? [];
    const isOneSound = !all.some((letter) => dense.test(letter)) && new Set(all).size < fewestSounds;
    return weightOf(all) >= enough && !isOneSound;
}
const longestRepeated = 64;
/** `ab` of `ababab`; a word that repeats nothing as it is. */
function repeatedPart(word) {
    const period = (word + word).slice(0, 2 * longestRepeated).indexOf(word.slice(0, longestRepeated), 1);
    return period > 0 && period < word.length && isRepetition(word, period) ? word.slice(0, period) : word;
}
function isRepetition(word, period) {
    return (word ===
        word
            .slice(0, period)
            .repeat(Math.ceil(word.length / period))
            .slice(0, word.length));
}


/***/ }),

/***/ 2904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ stricterOf),
/* harmony export */   Le: () => (/* binding */ budgetRules),
/* harmony export */   Y3: () => (/* binding */ ruleText),
/* harmony export */   s_: () => (/* binding */ strictnessOf),
/* harmony export */   xX: () => (/* binding */ withRule)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);

/** A part of a budget that is no rule here would be held against nothing: the compiler asks for each. */
const ruleOf = {
    warnAt: "warn-at",
    justifyAt: "justify-at",
    creepAt: "creep-at",
    maxSizeBytes: "max-size",
    count: "count",
};
const budgetRules = Object.values(ruleOf);
/** How the rule `rule` of `one` stands to that of `other`. */
function strictnessOf(rule, one, other) {
    switch (rule) {
        case "warn-at":
            return ofThresholds(one.warnAt, other.warnAt);
        case "justify-at":
            return ofThresholds(one.justifyAt, other.justifyAt);
        case "creep-at":
            return ofOptional(one.creepAt, other.creepAt, ofThresholds);
        case "max-size":
            return ofOptional(one.maxSizeBytes, other.maxSizeBytes, ofNumbers);
        case "count":
            return one.count === other.count ? "same" : "other";
    }
}
/** `budget` with `rule` as `source` has it. */
function withRule(rule, budget, source) {
    switch (rule) {
        case "warn-at":
            return { ...budget, warnAt: source.warnAt };
        case "justify-at":
            return { ...budget, justifyAt: source.justifyAt };
        case "creep-at":
            return { ...budget, creepAt: source.creepAt };
        case "max-size":
            return { ...budget, maxSizeBytes: source.maxSizeBytes };
        case "count":
            return { ...budget, count: source.count };
    }
}
/** A rule as a reader would write it; null where there is none. */
function ruleText(rule, budget) {
    switch (rule) {
        case "warn-at":
            return budget.warnAt.text;
        case "justify-at":
            return budget.justifyAt.text;
        case "creep-at":
            return budget.creepAt?.text ?? null;
        case "max-size":
            return budget.maxSizeBytes === null ? null : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(budget.maxSizeBytes);
        case "count":
            return budget.count;
    }
}
/**
 * The budgets that an image is judged by so that no verdict is kinder than under either of two: rule by rule the stricter one.
 * Two, and the worse verdict counts, where a rule of one is not stricter than the other's for every image (`10%` and `5 MB`,
 * `all` and `own`).
 */
function stricterOf(one, other) {
    const first = merged(one, other);
    const isOpen = budgetRules.some((rule) => strictnessOf(rule, one, other) === "other");
    return isOpen ? [first, merged(other, one)] : [first];
}
/** The stricter rules of both; of those that cannot be told apart those of `one`. */
function merged(one, other) {
    return budgetRules.reduce((budget, rule) => (strictnessOf(rule, one, other) === "looser" ? withRule(rule, budget, other) : budget), one);
}
const nothing = { numerator: 0n, denominator: 1n };
/** A part that is not there demands nothing: any growth reaches it. */
function ofThresholds(one, other) {
    const bytes = ofNumbers(one.bytes ?? 0, other.bytes ?? 0);
    return together(ofPercents(one.percent ?? nothing, other.percent ?? nothing), bytes);
}
function ofPercents(one, other) {
    const [a, b] = [one.numerator * other.denominator, other.numerator * one.denominator];
    return a === b ? "same" : a < b ? "stricter" : "looser";
}
function ofNumbers(one, other) {
    return one === other ? "same" : one < other ? "stricter" : "looser";
}
/** Both parts of a threshold have to be reached. */
function together(one, other) {
    if (one === "same")
        return other;
    return other === "same" || one === other ? one : "other";
}
/** No rule is the loosest one. */
function ofOptional(one, other, compared) {
    if (one === null)
        return other === null ? "same" : "looser";
    return other === null ? "stricter" : compared(one, other);
}


/***/ }),

/***/ 4677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ knownLayers),
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./build/image/compression/compression.js + 2 modules
var compression = __webpack_require__(4148);
// EXTERNAL MODULE: ./build/image/compression/formats.js
var formats = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/image/history/instructions.js + 1 modules
var history_instructions = __webpack_require__(7965);
// EXTERNAL MODULE: ./build/image/layer/layer-reader.js + 16 modules
var layer_reader = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/image/oci/manifests.js + 1 modules
var manifests = __webpack_require__(2288);
// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/image/history/runtime.js
var runtime = __webpack_require__(8397);
;// CONCATENATED MODULE: ./build/image/listing/scaled-listing.js
/** The listing of the same layer, compressed to another size. */
function scaledListing(listing, { from, to }) {
    if (from === to || from === 0)
        return listing;
    const scaled = (bytes) => Math.floor((bytes * to) / from);
    const { binaries, ...others } = listing.facts;
    return {
        ...listing,
        compressedSizes: listing.compressedSizes.map(scaled),
        facts: {
            ...others,
            binaries: binaries.map(({ strippableCompressedBytes, ...one }) => Object.assign(one, { strippableCompressedBytes: scaled(strippableCompressedBytes) })),
        },
    };
}

;// CONCATENATED MODULE: ./build/image/history/layer-origins.js
const unknown = { lines: null, origin: "unknown" };
/**
 * Ties layers to Dockerfile lines. A step belongs to the layer at the end of its chain only if the whole chain is how the
 * image begins: digests alone do not tell, because one content (an empty layer) may be there twice.
 */
function originsOf(layers, platform, provenance) {
    if (provenance === null)
        return layers.map(() => unknown);
    const steps = provenance.steps.filter((step) => step.platform === "" || step.platform === platform);
    const fitting = steps.filter((step) => step.chain.length > 0 && isBeginning(step.chain, layers));
    const bases = fitting.filter((step) => step.isBase);
    const base = bases.toSorted((one, other) => other.chain.length - one.chain.length)[0];
    const baseLayers = base?.chain.length ?? 0;
    const ownSteps = new Map(fitting.filter((step) => !step.isBase).map((step) => [step.chain.length - 1, step]));
    const firstOwn = firstOwnLayer(baseLayers, [...ownSteps.keys()], provenance);
    return layers.map((_, position) => {
        if (base !== undefined && position < baseLayers)
            return { lines: base.lines, origin: "base" };
        return { lines: ownSteps.get(position)?.lines ?? null, origin: position >= firstOwn ? "own" : "unknown" };
    });
}
function isBeginning(chain, layers) {
    return chain.every((name, position) => name === layers[position]?.digest || name === layers[position]?.diffId);
}
/** Behind the base everything is own; without one in sight, everything from the first known step on, or all if there is no base image. */
function firstOwnLayer(baseLayers, ownPositions, { baseImages, base }) {
    if (baseLayers > 0)
        return baseLayers;
    if (base === "none")
        return 0;
    if (ownPositions.length === 0)
        return Number.POSITIVE_INFINITY;
    return baseImages.length === 0 && base === undefined ? 0 : Math.min(...ownPositions);
}

// EXTERNAL MODULE: ./build/measure/measurement.js + 1 modules
var measure_measurement = __webpack_require__(5719);
;// CONCATENATED MODULE: ./build/measure/measure.js










/** Measures every platform of an image. Throws a UserError when the image is damaged, ambiguous or none. */
async function measure(image, options) {
    const known = new Set(options.known?.keys());
    const { images, warnings } = await (0,manifests/* findImages */.M)(image.content, { known, platforms: image.platforms ?? [] });
    const readings = await readLayers(image, images, options);
    const measurement = measure_measurement/* Measurement */.Dc.parse({
        source: image.source,
        builder: image.builder,
        target: image.target,
        digest: digestOf(image.content, images),
        baseImages: image.provenance?.baseImages ?? [],
        platforms: images.map((platform) => measurePlatform(platform, image, readings)),
    });
    const listings = new Map([...readings].flatMap(([digest, { listing }]) => (listing === null ? [] : [[digest, listing]])));
    return { measurement, listings, warnings: [...warnings, ...[...readings.values()].flatMap((reading) => reading.warnings)] };
}
/** The layers of an earlier measurement whose listings are at hand, as `measure` wants to know them. */
function knownLayers({ platforms }, listings) {
    const known = new Map();
    for (const layer of platforms.flatMap(({ layers }) => layers)) {
        const listing = listings.get(layer.digest);
        if (listing !== undefined && layer.diffId !== null)
            known.set(layer.diffId, { layer, listing });
        if (listing !== undefined)
            known.set(layer.digest, { layer, listing });
    }
    return known;
}
const unread = { compression: null, uncompressedBytes: null, contentDigest: null, listing: null, warnings: [] };
/**
 * A layer that occurs twice, in one platform or in several, is read once; the largest first, so that the last one to be
 * read is short.
 */
async function readLayers({ content, source }, images, options) {
    const layers = new Map(images.flatMap(layersWithDiffIds).map((layer) => [layer.digest, layer]));
    const largestFirst = [...layers.values()].toSorted((one, other) => other.descriptor.size - one.descriptor.size);
    const { reader = (0,layer_reader/* layerReader */.p)() } = options;
    const readings = await (0,parallel/* inParallel */.H)(largestFirst, layer_reader/* layersAtOnce */.N, async ({ descriptor, digest, diffId }) => {
        // A builder and an engine vouch for the diff IDs that they tell; anybody can write them into a file.
        const isVouchedFor = !files.has(source);
        const known = options.known?.get(digest) ?? (isVouchedFor ? options.known?.get(diffId ?? "") : undefined) ?? null;
        if (known !== null)
            return await readKnown(content, descriptor, known);
        if (!options.openLayers)
            return unread;
        return await readWhole(content, { ...descriptor, diffId: isVouchedFor ? null : diffId }, reader);
    });
    return new Map(largestFirst.map(({ digest }, position) => [digest, readings[position] ?? unread]));
}
const files = new Set(["oci-dir", "archive"]);
/** Diff IDs are matched by position, so a list of another length says nothing. */
function layersWithDiffIds({ manifest, config }) {
    const diffIds = config.rootfs?.diff_ids ?? [];
    const fits = diffIds.length === manifest.layers.length;
    return manifest.layers.map((descriptor, position) => ({
        descriptor,
        digest: descriptor.digest,
        diffId: fits ? (diffIds[position] ?? null) : null,
    }));
}
/** Nothing of a layer is read when its digest is known; when only its diff ID is, its start says how it is compressed now. */
async function readKnown(content, descriptor, { layer, listing }) {
    const { uncompressedBytes, contentDigest } = layer;
    const isSameBlob = layer.digest === descriptor.digest;
    if (isSameBlob)
        await content.checkLayer(descriptor);
    return {
        compression: isSameBlob ? layer.compression : await readCompression(content, descriptor),
        uncompressedBytes,
        contentDigest,
        listing: scaledListing(listing, { from: layer.compressedBytes, to: descriptor.size }),
        warnings: [],
    };
}
async function readCompression(content, layer) {
    const stream = await content.openLayer(layer);
    if (stream === null)
        return null;
    for await (const chunk of stream)
        return (0,compression/* sniffCompression */.Hs)(chunk);
    return "none";
}
async function readWhole(content, layer, reader) {
    const listed = await reader.read(layer, async () => await content.openLayer(layer));
    if (listed === null)
        return (0,formats/* isForeign */.jq)(layer.mediaType) ? { ...unread, warnings: [foreignWarning(layer)] } : unread;
    const { compression, uncompressedBytes, contentDigest, listing, problem, notes } = listed;
    const name = `The ${compression === null ? "layer" : `${compression} layer`} ${layer.digest}`;
    const warnings = problem === null ? notes.map((note) => `${name}: ${note}.`) : [`${name} ${whatIsLost(listed)}`];
    return { compression, uncompressedBytes, contentDigest, listing, warnings };
}
function foreignWarning({ digest }) {
    return `The foreign layer ${digest} is not stored with the image; what is in it is not known, and its size is the one that the manifest says.`;
}
/** A layer that cannot be opened costs the explanation, never the verdict. */
function whatIsLost({ uncompressedBytes, problem }) {
    return uncompressedBytes === null
        ? `could not be decompressed: ${problem}. What is in it is not known; its stored size counts all the same.`
        : `could not be listed: ${problem}.`;
}
function measurePlatform(found, { provenance, buildArguments }, readings) {
    const named = layersWithDiffIds(found);
    const instructions = (0,history_instructions/* instructionsOf */.J)(found.config, named.length, buildArguments);
    const sources = originsOf(named, found.platform, provenance);
    const layers = named.map(({ digest, diffId, descriptor }, position) => {
        const { mediaType, size: compressedBytes } = descriptor;
        const { compression, uncompressedBytes, contentDigest } = readings.get(digest) ?? unread;
        const { lines, origin } = sources[position] ?? { lines: null, origin: "unknown" };
        const instruction = instructions[position] ?? null;
        const opened = { compression, uncompressedBytes, contentDigest };
        return Object.assign(opened, { digest, diffId, mediaType, compressedBytes, instruction, lines, origin });
    });
    const { config } = found.manifest;
    return {
        platform: found.platform,
        manifestDigest: found.descriptor.digest,
        configDigest: config.digest,
        configBytes: config.size,
        sizeBytes: config.size + distinctBytes(layers),
        uncompressedBytes: sumOrNull(layers.map((layer) => layer.uncompressedBytes)),
        layers,
        runtime: (0,runtime/* runtimeOf */.G)(found.config, buildArguments),
    };
}
/** A registry stores a digest once, however often the manifest lists it. */
function distinctBytes(layers) {
    const bytes = new Map(layers.map((layer) => [layer.digest, layer.compressedBytes]));
    return sum([...bytes.values()]);
}
function sumOrNull(bytes) {
    const known = bytes.filter((count) => count !== null);
    return known.length === bytes.length ? sum(known) : null;
}
function sum(bytes) {
    return bytes.reduce((total, count) => total + count, 0);
}
/** What a registry would call the image: its one root, or, where a source has several, its one manifest. */
function digestOf({ roots }, [first]) {
    const distinct = new Set(roots.map(({ digest }) => digest));
    const only = distinct.size === 1 ? roots[0] : first?.descriptor;
    return only?.digest ?? "";
}


/***/ }),

/***/ 5719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wd: () => (/* binding */ Layer),
  Dc: () => (/* binding */ Measurement)
});

// UNUSED EXPORTS: Builder, PlatformMeasurement

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/image/oci/schema.js
var schema = __webpack_require__(6697);
;// CONCATENATED MODULE: ./build/image/history/build-provenance.js


/** Which Dockerfile lines an instruction stands on; lines count from 1. */
const SourceLines = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP().max(4096),
    startLine: schemas/* int */.Whr().min(1),
    endLine: schemas/* int */.Whr().min(1),
});
/** Where a layer comes from; `base`: came with the image of the last FROM. */
const Origin = schemas/* enum */.k5n(["base", "own", "unknown"]);
/** An image that the build started from or copied out of. */
const BaseImage = schemas/* strictObject */.rej({ reference: schemas/* string */.YjP().max(2048), digest: schema/* Digest */.np });

// EXTERNAL MODULE: ./build/image/history/runtime.js
var runtime = __webpack_require__(8397);
;// CONCATENATED MODULE: ./build/measure/measurement.js




const byteCount = schemas/* int */.Whr().min(0);
/** One layer of a manifest, in manifest order. */
const Layer = schemas/* strictObject */.rej({
    digest: schema/* Digest */.np,
    /** Digest of the uncompressed tar, from the config's `rootfs.diff_ids`; null when the config does not name it. */
    diffId: schema/* Digest */.np.nullable(),
    /** Digest of what the layer does, timestamps left out: equal for layers that make the same files; null when it was not listed. */
    contentDigest: schema/* Digest */.np.nullable(),
    mediaType: schemas/* string */.YjP().max(256),
    /** What the first bytes say, whatever the media type claims; null when the blob could not be looked at. */
    compression: schemas/* enum */.k5n(["gzip", "zstd", "none"]).nullable(),
    compressedBytes: byteCount,
    /** Null when the blob was not opened. */
    uncompressedBytes: byteCount.nullable(),
    /** The instruction that made the layer, build-arg values cut out; null when the history does not tell. */
    instruction: schemas/* string */.YjP().max(2000).nullable(),
    lines: SourceLines.nullable(),
    origin: Origin,
});
/** One platform of an image: a manifest, its config and its layers. */
const PlatformMeasurement = schemas/* strictObject */.rej({
    /** `linux/amd64`, `linux/arm/v7`. */
    platform: schemas/* string */.YjP().min(1).max(256),
    manifestDigest: schema/* Digest */.np,
    configDigest: schema/* Digest */.np,
    configBytes: byteCount,
    /** Config plus distinct compressed layers: what a registry stores and a node downloads. */
    sizeBytes: byteCount,
    /** Sum over all layers of the uncompressed tars; null when a layer was not opened. */
    uncompressedBytes: byteCount.nullable(),
    layers: schemas/* array */.YOg(Layer).max(10_000),
    /** Older documents do not have it. */
    runtime: runtime/* Runtime */.v.optional(),
});
/** Who built the image; another builder family compresses differently. */
const Builder = schemas/* strictObject */.rej({
    driver: schemas/* string */.YjP().max(256),
    /** `containerd`, `overlay2` or what the builder says of itself. */
    store: schemas/* string */.YjP().max(256),
    buildkitVersion: schemas/* string */.YjP().max(256).nullable(),
    buildxVersion: schemas/* string */.YjP().max(256).nullable(),
});
/** How the manifest was come by. */
const manifestSources = ["builder", "oci-layout", "loopback-registry", "oci-dir", "archive", "local", "registry"];
/** What was measured of one image. */
const Measurement = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(manifestSources),
    builder: Builder.nullable(),
    target: schemas/* string */.YjP().max(256),
    /** Digest of the index or, for a single platform, of the manifest. */
    digest: schema/* Digest */.np,
    baseImages: schemas/* array */.YOg(BaseImage).max(1000),
    platforms: schemas/* array */.YOg(PlatformMeasurement).min(1).max(100),
});


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel),
/* harmony export */   g: () => (/* binding */ inTurns)
/* harmony export */ });
/**
 * Runs a task for every item, at most `limit` at a time; results keep the items' order. After a failure no task is begun, and
 * the first failure is thrown once those that run have ended: what they clean up must not be left behind.
 */
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
            }
            catch (error) {
                failures.push({ error });
            }
        }
    }
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    const [first] = failures;
    if (first !== undefined)
        throw first.error;
    return results;
}
/** Runs tasks as they are given, at most `limit` at a time; the others wait for their turn. */
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
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                free += 1;
            else
                next();
        }
    };
}


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eF: () => (/* binding */ run)
});

// UNUSED EXPORTS: built, check, record

// EXTERNAL MODULE: ./build/baseline/baseline.js + 1 modules
var baseline = __webpack_require__(1185);
// EXTERNAL MODULE: ./build/baseline/recorded-rules.js
var recorded_rules = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/baseline/history.js
var baseline_history = __webpack_require__(2394);
// EXTERNAL MODULE: ./build/compare/cause.js
var cause = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/context/unknown-bytes.js
var unknown_bytes = __webpack_require__(8696);
// EXTERNAL MODULE: ./build/compare/compare.js + 1 modules
var compare = __webpack_require__(8600);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const stored = new Map(layers.map(({ digest, compressedBytes }) => [digest, compressedBytes]));
    return {
        ...first,
        configBytes,
        layers,
        sizeBytes: [...stored.values()].reduce((sum, bytes) => sum + bytes, configBytes),
        uncompressedBytes: layers.reduce(plus, 0),
    };
}
function plus(sum, { uncompressedBytes }) {
    return sum === null || uncompressedBytes === null ? null : sum + uncompressedBytes;
}
function never() {
    throw new Error("a group is never empty");
}

// EXTERNAL MODULE: ./build/compare/files.js + 6 modules
var files = __webpack_require__(7873);
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
    if (now.kind !== "build" || before.kind !== "build")
        return JSON.stringify(now) === JSON.stringify(before) ? [] : ["image"];
    const old = new Map(Object.entries(before.build));
    return Object.entries(now.build).flatMap(([key, value]) => JSON.stringify(value) === JSON.stringify(old.get(key))
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

// EXTERNAL MODULE: ./build/judge/judge.js
var judge = __webpack_require__(5623);
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
    const judged = { image, outcome: "found", noBaseBuild, justification, rules: work.rules };
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
// EXTERNAL MODULE: ./build/baseline/new-baseline.js
var new_baseline = __webpack_require__(7906);
// EXTERNAL MODULE: ./build/baseline/listings.js + 5 modules
var baseline_listings = __webpack_require__(8937);
// EXTERNAL MODULE: ./build/compare/yardstick.js
var yardstick = __webpack_require__(8324);
// EXTERNAL MODULE: ./build/report/facts/assemble.js + 8 modules
var assemble = __webpack_require__(7192);
;// CONCATENATED MODULE: ./build/pipeline.js
















/** The whole product: measures every image, judges it against its baseline (or records it as one), and tells. */
async function run(inputs, runContext, ports) {
    const jobs = inputs.images.map((image) => ({ image, inputs, runContext, ports }));
    const outcomes = await (0,parallel/* inParallel */.H)(jobs, inputs.concurrency, resultOf);
    ports.cancellation.throwIfAborted();
    const measured = outcomes.filter((outcome) => "verdict" in outcome);
    const missing = [...outcomes.filter((outcome) => "because" in outcome), ...(await ports.missing())];
    if (measured.length === 0)
        throw (0,failure/* userError */.IF)("nothing-measured", missing[0] ?? { name: "", because: "there is none" });
    const { results, changes } = await withChangedList(measured, missing, { inputs, runContext, ports });
    ports.cancellation.throwIfAborted();
    warnOfUnstored(results, ports);
    const { mode, headSha, base, frame } = runContext;
    const baseSha = mode === "check" && "sha" in base ? base.sha : null;
    const told = { ...frame, mode, headSha, baseSha, createdAt: ports.now(), missing, imageChanges: changes, ...ports.notes() };
    const report = (0,assemble/* assemble */.fT)(results, told, inputs.cost);
    await publish(report, { images: results }, ports);
    // Last: an artifact service that does not answer must not take the comment's time.
    if (mode === "check")
        await keepAll(results, { inputs, runContext, ports });
    ports.cancellation.throwIfAborted();
    return report;
}
/** What left the list of images, and what joined it, is found where something is judged. */
async function withChangedList(results, missing, { inputs, runContext, ports }) {
    if (runContext.mode === "record")
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
    const judged = { image: { ...image, budget }, comparison, outcome: baseline.kind, noBaseBuild };
    const verdict = (0,judge/* judge */.S4)({ ...judged, justification, rules: inForce.policy });
    return { baseline, comparison, verdict, insteadOf: null, budget };
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
async function builtAt(commit, { image, ports, reused, measured }) {
    const kept = reused?.builtBaseline ?? null;
    if (kept?.commit === commit && kept.name === image.name)
        return { document: kept, context: { kind: "told", context: kept.context ?? unknown_bytes/* nothingUnknown */.SQ } };
    const attempt = await ports.timed("build the base", () => ports.measureCommit(image, commit));
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
    const document = (0,baseline_history/* succeeding */.j)({ ...fresh, rules, ...(await pushOf(comparison, previous, job)) }, previous);
    if (document.historyPending === true)
        ports.warn(pendingWarning(image, previous));
    const recording = await ports.timed("store the baseline", () => store(document, ports));
    const contents = await ports.timed("compare the files", async () => (0,files/* contentsOf */.KD)(measured, documentOf(previous)));
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
    return { ...result, contents, recording };
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
/** What pushing this image costs after the one before it, and why it grew if that had to be said. */
async function pushOf(comparison, previous, { image, runContext: { commit }, ports }) {
    // Of a commit that is recorded again, a fresh base image brought the growth, not its pull request.
    const isNew = previous.kind === "found" && previous.document.commit !== commit;
    const isAsked = isNew && (0,judge/* needsJustification */.Mp)(comparison, { budget: image.budget, noBaseBuild: null });
    const merged = isAsked && commit !== null ? await ports.mergedJustification(commit) : undefined;
    const answer = merged === undefined ? null : (0,judge/* findClaim */.mX)(merged, image.name, largestHead(comparison));
    const reason = answer?.kind === "accepted" ? { justification: answer.claim.text.slice(0, 500) } : {};
    return { ...costOf(comparison), ...reason };
}
function costOf({ platforms }) {
    const newBytes = platforms.flatMap((one) => {
        if (one.kind !== "compared")
            return [];
        const { platform, newBytes: fresh, againBytes } = one;
        return [{ platform, newBytes: fresh, ...(againBytes === null ? {} : { againBytes }) }];
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

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LookupError)
/* harmony export */ });
/** The store or the graph could not be asked (5xx, rate limit, time-out): not the same as "there is none". */
class LookupError extends Error {
    name = "LookupError";
}


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  Xv: () => (/* binding */ decimalPercent)
});

// UNUSED EXPORTS: reportSchemaPath

// EXTERNAL MODULE: ./build/findings/catalogue.js + 39 modules
var catalogue = __webpack_require__(980);
// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(4438);
;// CONCATENATED MODULE: ./build/findings/evidence/byte-attribution.js

const mostNames = 10_000;
const mostExamples = 5;
/** Adds up bytes by what is to be done about them and by whom: one instruction of this Dockerfile, or its base image. */
class ByteAttribution {
    #sums = new Map();
    #files = new Set();
    #isBase;
    /** Stands for the whole base image. */
    #baseLayer;
    /** The layer whose instruction made what is in each: one that changes owners and modes stores what is another's. */
    #layerThatMade;
    /** What goes with each file of a layer: its header, and its share of those of directories and links. */
    #headerBytes;
    constructor({ layers, tree }) {
        this.#isBase = layers.map((_, position) => (0,finding/* comesFromBase */.t3)(layers, position));
        this.#baseLayer = this.#isBase.lastIndexOf(true);
        this.#layerThatMade = layers.map((_, position) => layerThatMade(tree, position));
        this.#headerBytes = layers.map(({ compressedBytes }, position) => {
            const { files = 0, compressedBytes: contentBytes = 0 } = tree.contents[position] ?? {};
            return files === 0 ? 0 : Math.max(0, compressedBytes - contentBytes) / files;
        });
    }
    isBase = (layer) => this.#isBase[layer] === true;
    isAttributed = (file) => this.#files.has(file);
    /** What is left of a layer when everything that was attributed is gone. */
    bytesOf = (layer, compressedBytes) => {
        const attributed = [...this.#sums.values()].reduce((sum, { byLayer }) => sum + (byLayer.get(layer) ?? 0), 0);
        return Math.max(0, Math.floor(compressedBytes - attributed));
    };
    /** Attributes a whole file that no finding has yet. */
    addFile(kind, { layer, bytes }, place) {
        this.#add(kind, place, { layer, bytes: bytes.compressedBytes + (this.#headerBytes[layer] ?? 0) });
    }
    /** Attributes what a collector has found. */
    addAll(kind, attributions) {
        for (const one of attributions) {
            if ("file" in one) {
                this.addFile(kind, one.file, one);
                this.#files.add(one.file);
            }
            else
                this.#add(kind, one, { layer: one.layer, bytes: one.compressedBytes });
        }
    }
    /** Takes back what was attributed to a finding in the base image. */
    dropBaseImage(kind) {
        this.#sums.delete(`${kind} ${this.#baseLayer}`);
    }
    findings() {
        return [...this.#sums.values()].map(({ kind, layer, bytes, places, examples }) => ({
            kind,
            layer,
            bytes: Math.round(bytes),
            path: largestFirst(places)[0] ?? null,
            places: places.size,
            examples: largestFirst(examples).slice(0, mostExamples),
            saves: "image",
            history: null,
        }));
    }
    #add(kind, { directory, example }, { layer, bytes }) {
        const made = this.#layerThatMade[layer] ?? layer;
        const at = this.isBase(layer) ? this.#baseLayer : this.isBase(made) ? layer : made;
        const key = `${kind} ${at}`;
        const sum = this.#sums.get(key) ?? emptySum(kind, at);
        sum.bytes += bytes;
        addTo(sum.byLayer, layer, bytes);
        if (directory !== null)
            addTo(sum.places, directory, bytes);
        if (example !== undefined)
            addTo(sum.examples, example, bytes);
        this.#sums.set(key, sum);
    }
}
/** Where half of a layer or more only is there again, most of it is from the layer that holds most of what is there again. */
function layerThatMade({ waste: { byLayer }, contents }, layer) {
    const againBytes = byLayer[layer]?.hidden.metadata.compressedBytes ?? 0;
    if (againBytes === 0 || againBytes * 2 < (contents[layer]?.compressedBytes ?? 0))
        return layer;
    const heldBytes = byLayer.slice(0, layer).map(({ held }) => held.metadata.compressedBytes);
    return heldBytes.lastIndexOf(Math.max(...heldBytes));
}
function emptySum(kind, layer) {
    return { kind, layer, bytes: 0, places: new Map(), examples: new Map(), byLayer: new Map() };
}
function addTo(sums, name, bytes) {
    if (sums.has(name) || sums.size < mostNames)
        sums.set(name, (sums.get(name) ?? 0) + bytes);
}
function largestFirst(sums) {
    return [...sums].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
}

// EXTERNAL MODULE: ./build/findings/evidence/directories.js
var evidence_directories = __webpack_require__(682);
;// CONCATENATED MODULE: ./build/findings/evidence/linked-names.js
/** Names that share one content: its bytes go with the last of them. */
class LinkedNames {
    #groups = new Map();
    note(file, match) {
        const key = `${file.layer} ${file.row}`;
        const group = this.#groups.get(key) ?? { carrier: null, match };
        this.#groups.set(key, group);
        const isCarrier = file.bytes.compressedBytes > 0;
        if (isCarrier)
            group.carrier = file;
        if (match?.kind !== group.match?.kind)
            group.match = null;
        else if (isCarrier)
            group.match = match;
    }
    /** Each content once, with what all of its names match. */
    contents() {
        return [...this.#groups.values()].flatMap(({ carrier, match }) => (carrier === null ? [] : [{ file: carrier, match }]));
    }
}

;// CONCATENATED MODULE: ./build/findings/find.js





/**
 * What the content of an image's layers proves, the most bytes first; nothing below 1 MB or 1 % of the image. No byte is counted
 * twice among what makes the image smaller.
 */
function findIn(image) {
    return [...inFiles(image), ...inLayers(image)]
        .filter(({ bytes }) => bytes >= finding/* leastBytes */.Hr && bytes * finding/* leastShare */.$t >= image.sizeBytes)
        .toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
}
function inLayers(image) {
    return catalogue/* catalogue */.sW.flatMap(({ kind, rule }) => rule.evidence === "layers" ? rule.find(image).map((found) => Object.assign({ kind }, found)) : []);
}
/** What the final image has and could do without. */
function inFiles(image) {
    const attribution = new ByteAttribution(image);
    const linked = new LinkedNames();
    const collectors = collectorsFor(image);
    const matchers = matchersFor(image);
    const base = baseRules(matchers);
    const leave = (file) => collectors.forEach(({ collector }) => collector.note(file));
    for (const file of image.tree.files()) {
        if (!file.isLinked && file.bytes.compressedBytes === 0)
            continue;
        const isBase = attribution.isBase(file.layer);
        const match = firstMatch(isBase ? base.matchers : matchers, file);
        if (isBase)
            base.look(file);
        if (file.isLinked)
            linked.note(file, match);
        else if (match === null)
            leave(file);
        else
            attribution.addFile(match.kind, file, match.place);
    }
    for (const { file, match } of linked.contents()) {
        if (match === null)
            leave(file);
        else
            attribution.addFile(match.kind, file, match.place);
    }
    base.unproven().forEach((kind) => attribution.dropBaseImage(kind));
    for (const { kind, collector } of collectors)
        attribution.addAll(kind, collector.finish(attribution));
    return attribution.findings();
}
function firstMatch(matchers, file) {
    for (const { match } of matchers) {
        const found = match(file);
        if (found !== null)
            return found;
    }
    return null;
}
/** In the order of the catalogue; directories that stand side by side in it are looked for in one pass. */
function matchersFor(image) {
    const matchers = [];
    let directories = [];
    const flush = () => {
        if (directories.length > 0)
            matchers.push(directoriesOf(directories));
        directories = [];
    };
    for (const { kind, rule } of catalogue/* catalogue */.sW) {
        if (rule.evidence === "directory")
            directories.push({ kind, pattern: rule.pattern });
        if (rule.evidence !== "file")
            continue;
        flush();
        const matcher = rule.matcher(image);
        const match = (file) => {
            const place = matcher(file);
            return place === null ? null : { kind, place };
        };
        matchers.push({ match, base: rule.provesBase === null ? null : { kind, proves: rule.provesBase } });
    }
    flush();
    return matchers;
}
function directoriesOf(directories) {
    const matcher = (0,evidence_directories/* directoryMatcher */.m)(directories.map(({ pattern }) => pattern));
    const kinds = directories.map(({ kind }) => kind);
    return {
        match: (file) => {
            const found = matcher(file);
            const kind = found === null ? undefined : kinds[found.pattern];
            return found === null || kind === undefined ? null : { kind, place: { directory: found.directory } };
        },
        base: null,
    };
}
/** Of a base image only what another one would not have counts, and only where one of its files proves it. */
function baseRules(matchers) {
    const proven = new Set();
    const rules = matchers.flatMap(({ base }) => (base === null ? [] : [base]));
    return {
        matchers: matchers.filter(({ base }) => base !== null),
        look: (file) => {
            for (const { kind, proves } of rules)
                if (!proven.has(kind) && proves(file))
                    proven.add(kind);
        },
        unproven: () => rules.flatMap(({ kind }) => (proven.has(kind) ? [] : [kind])),
    };
}
function collectorsFor(image) {
    return catalogue/* catalogue */.sW.flatMap(({ kind, rule }) => (rule.evidence === "rest" ? [{ kind, collector: rule.collector(image) }] : []));
}

// EXTERNAL MODULE: ./build/findings/remedy.js
var remedy = __webpack_require__(7915);
// EXTERNAL MODULE: ./build/baseline/documents.js + 1 modules
var documents = __webpack_require__(3569);
// EXTERNAL MODULE: ./build/cost/cost-rules.js
var cost_rules = __webpack_require__(8209);
// EXTERNAL MODULE: ./build/judge/creep.js
var judge_creep = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/compare/files.js + 6 modules
var files = __webpack_require__(7873);
// EXTERNAL MODULE: ./build/judge/judge.js
var judge = __webpack_require__(5623);
// EXTERNAL MODULE: ./build/bytes.js
var build_bytes = __webpack_require__(8099);
;// CONCATENATED MODULE: ./build/report/words/context-notes.js

const leastBytes = 1000;
const mostNamed = 3;
/** What a reader must know of a base that was built beside the head: what both trees have and no commit names. */
function contextNotes(context) {
    if (context === undefined)
        return [];
    const named = context.unknown.filter(({ compressedBytes }) => compressedBytes >= leastBytes);
    return [
        ...gitNote(named.filter(({ isGit }) => isGit)),
        ...unknownNote(named.filter(({ isGit }) => !isGit)),
        ...uncountedNote(context.uncounted),
        ...context.remarks.slice(0, mostNamed).map(remarkNote),
    ];
}
function gitNote(unknown) {
    if (unknown.length === 0)
        return [];
    return [
        `${listed(unknown)} ${unknown.length === 1 ? "is" : "are"} in this image. The base was built in this run from a tree with the same, so it is left out of both sizes and judges nothing. To keep it out of the image, add the line ${unknown.length === 1 ? shown(unknown[0]?.path ?? "") : "**/.git"} to .dockerignore.`,
    ];
}
function unknownNote(unknown) {
    if (unknown.length === 0)
        return [];
    return [
        `In this image, and in no commit: ${listed(unknown)}. The base was built in this run with the same files, so they are left out of both sizes and judge nothing. They count once a run on the base branch has recorded a baseline.`,
    ];
}
function uncountedNote(uncounted) {
    const bytes = Math.max(0, ...uncounted.map(({ head, baseline }) => baseline.compressedBytes - head.compressedBytes));
    if (bytes < leastBytes)
        return [];
    return [
        `${(0,build_bytes/* formatBytes */.z3)(bytes)} of the base's image are left out, too: they come from files that no commit names, and this image does not hold them.`,
    ];
}
function remarkNote(remark) {
    switch (remark.kind) {
        case "filter-unknown":
            return `Only the base has files for the filter ${shown(remark.filter)} of .gitattributes, so it is not known whether they would have been checked out as pointers: the base was built with what git stores.`;
        case "submodule-unknown":
            return `Only the base has submodules, so it is not known whether they would have been checked out: the base was built without ${shown(remark.path)}.`;
    }
}
function listed(unknown) {
    const words = unknown
        .slice(0, mostNamed)
        .map(({ path, compressedBytes }) => `${shown(path)} (${(0,build_bytes/* formatBytes */.z3)(compressedBytes)})`);
    const rest = unknown.length - words.length;
    return [...words, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}
/** A document may come from a fork: what does not look like a path is not shown as one. */
function shown(path) {
    return /^[\w.@+~/-]{1,100}$/.test(path) ? path : "a path with an unusual name";
}

// EXTERNAL MODULE: ./build/cost/cost.js
var cost = __webpack_require__(8935);
;// CONCATENATED MODULE: ./build/report/facts/cost.js


/** The same image with what its pushes and pulls cost, platform by platform. */
function withCosts(image, frame, rules) {
    const costOf = (platform) => {
        const registry = registryOf(platform, image, { frame, rules });
        const pull = pullOf(platform, rules);
        return registry === null && pull === null ? null : { registry, pull };
    };
    return { ...image, platforms: image.platforms.map((platform) => ({ ...platform, cost: costOf(platform) })) };
}
function pullOf({ sizeBytes, newBytes }, { bandwidth }) {
    if (bandwidth === null)
        return null;
    return {
        bandwidth: bandwidth.text,
        wholeMilliseconds: (0,cost_rules/* pullMilliseconds */.uU)(sizeBytes, bandwidth),
        updateMilliseconds: newBytes === null ? null : (0,cost_rules/* pullMilliseconds */.uU)(newBytes, bandwidth),
    };
}
/** A first version and one push say nothing that the size and the change do not say. */
const fewestPoints = 3;
function registryOf(platform, { history }, { frame, rules }) {
    const earlier = (0,cost/* pushesOf */.WI)(platform.platform, history);
    const pushes = isAnotherPush(platform, earlier, frame) ? [...earlier, thisPush(platform, frame)] : earlier;
    const points = [...(0,cost/* registrySizesOf */.lg)(pushes, rules.retention)];
    if (points.length < fewestPoints)
        return null;
    const pace = (0,cost/* paceOf */.x3)(frame.mode === "record" ? pushes : earlier, frame.createdAt);
    const retention = rules.retention === null ? null : retentionReport(rules.retention, { points, pace, ...platform });
    return {
        points,
        pace,
        retention,
        price: rules.price === null ? null : priceReport({ price: rules.price, points, pace, retention }),
    };
}
/** A commit that is recorded again and has not changed is the same push. */
function isAnotherPush({ newBytes }, earlier, { mode, headSha }) {
    const isRepeat = mode === "record" && newBytes === 0 && headSha !== null && earlier.at(-1)?.commit === headSha;
    return newBytes !== null && !isRepeat;
}
function thisPush({ sizeBytes, newBytes }, { headSha, createdAt }) {
    return { commit: headSha, recordedAt: createdAt.toISOString(), sizeBytes, newBytes };
}
function retentionReport(retention, { points, pace, sizeBytes }) {
    return {
        policy: policyText(retention),
        keeps: retention,
        versions: (0,cost/* keptVersions */.CM)(points, retention),
        levelBytes: pace === null ? null : (0,cost/* levelOf */.In)(sizeBytes, pace, retention),
    };
}
function policyText(retention) {
    switch (retention.kind) {
        case "last":
            return `last ${retention.versions}`;
        case "days":
            return `${retention.days} ${retention.days === 1 ? "day" : "days"}`;
    }
}
function priceReport({ price, points, pace, retention }) {
    const last = points.at(-1);
    const levelBytes = retention?.levelBytes ?? null;
    return {
        perGbMonth: price.text,
        stored: (0,cost_rules/* monthlyPrice */.JB)(last?.retainedBytes ?? last?.storedBytes ?? 0, price),
        yearOfGrowth: pace === null ? null : (0,cost_rules/* monthlyPrice */.JB)(pace.bytesPerYear, price),
        level: levelBytes === null ? null : (0,cost_rules/* monthlyPrice */.JB)(levelBytes, price),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/judge/strictness.js
var strictness = __webpack_require__(2904);
;// CONCATENATED MODULE: ./build/report/facts/rule-changes.js


/** Where the old and the new value of a rule stand. */
const Place = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("file"), path: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("workflow") }),
    /** The old one was recorded some commits before the base: an earlier change may have brought the new one. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("earlier"), commit: schemas/* string */.YjP() }),
]);
/** What is not as the base branch has it: of the rules, of the list of images, of what is built. */
const RuleChangeReport = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("budget"),
        rule: schemas/* enum */.k5n(strictness/* budgetRules */.Le),
        /** `changed`: neither of the two is stricter for every image. */
        effect: schemas/* enum */.k5n(["loosened", "tightened", "changed"]),
        images: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
        /** Null: there was no such rule. */
        from: schemas/* string */.YjP().nullable(),
        to: schemas/* string */.YjP().nullable(),
        /** The stricter one; null: both, and the worse verdict counts. */
        judgedBy: schemas/* string */.YjP().nullable(),
        place: Place,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("left"),
        image: schemas/* string */.YjP(),
        /** Of the largest platform of its baseline; null: it has none. */
        sizeBytes: schemas/* int */.Whr().min(0).nullable(),
        /** `again`: it can still be built and was judged as before; `together`: with the images that joined. */
        judged: schemas/* enum */.k5n(["again", "together", "not"]),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("joined"), image: schemas/* string */.YjP(), sizeBytes: schemas/* int */.Whr().min(0), with: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("build-inputs"), image: schemas/* string */.YjP(), inputs: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) }),
]);

// EXTERNAL MODULE: ./build/image/tree/waste.js
var waste = __webpack_require__(6753);
// EXTERNAL MODULE: ./build/measure/measurement.js + 1 modules
var measurement = __webpack_require__(5719);
;// CONCATENATED MODULE: ./build/report/facts/reasons.js

const byteCount = schemas/* int */.Whr().min(0);
function told(kind, facts) {
    return schemas/* strictObject */.rej({ kind: schemas/* literal */.euz(kind), text: schemas/* string */.YjP(), ...facts });
}
const ceiling = { sizeBytes: byteCount, maxSizeBytes: byteCount, overBytes: byteCount };
const because = { because: schemas/* string */.YjP() };
const RefusalReport = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("template") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("empty") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("unseen") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("placeholder"), written: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("repetition"), written: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("link-only"), written: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("too-short"), written: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("bound-unreadable"), bound: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("outgrown"), upToBytes: byteCount, sizeBytes: byteCount }),
]);
const side = schemas/* enum */.k5n(["head", "baseline"]);
/** What keeps the two sides from being compared. */
const ObstacleReport = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("no-baseline"), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("other-target"), head: schemas/* string */.YjP(), baseline: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("new-platform"), platform: schemas/* string */.YjP(), recorded: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("own-layers-unknown"), side }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("size-unknown"), side, isOpened: schemas/* boolean */.zMY() }),
]);
/** One reason of a verdict: what it is, the facts, and the clause that tells it. */
const ReasonReport = schemas/* discriminatedUnion */.gMt("kind", [
    told("over-ceiling", ceiling),
    told("over-ceiling-before", ceiling),
    told("reached", { threshold: schemas/* enum */.k5n(["warn-at", "justify-at"]), at: schemas/* string */.YjP() }),
    told("no-claim", { others: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() }),
    told("refused", { refusal: RefusalReport }),
    told("description-unreadable", because),
    told("no-baseline", because),
    told("baseline-unknown", because),
    told("not-compared", {
        obstacle: ObstacleReport,
        /** Who has to say why: the pull request (`head`), or nobody; `elsewhere`: it is not known whether the image grew. */
        cause: schemas/* enum */.k5n(["head", "nobody", "elsewhere"]),
        /** Why the base commit was not built instead; null where it was, or need not be. */
        build: schemas/* strictObject */.rej({ fault: schemas/* enum */.k5n(["head", "surroundings", "not-possible"]), because: schemas/* string */.YjP() }).nullable(),
    }),
]);

;// CONCATENATED MODULE: ./build/report/facts/report.js








const report_byteCount = schemas/* int */.Whr().min(0);
const state = schemas/* enum */.k5n(judge/* verdictStates */.Oq);
/** A directory with everything below it, or a single file. */
const DirectoryReport = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), growthBytes: schemas/* int */.Whr(), changedFiles: schemas/* int */.Whr().min(0) });
/** One instruction's layer on both sides. */
const LayerChangeReport = schemas/* strictObject */.rej({
    change: schemas/* enum */.k5n(["new", "gone", "grew", "shrank", "unchanged", "same-content", "stored-another-way"]),
    growthBytes: schemas/* int */.Whr(),
    head: measurement/* Layer */.Wd.nullable(),
    baseline: measurement/* Layer */.Wd.nullable(),
    /** Where in the file system it changed most, in compressed bytes: directories, or single files; empty when that is not known. */
    parts: schemas/* array */.YOg(DirectoryReport),
});
const amount = schemas/* strictObject */.rej({ compressedBytes: report_byteCount, uncompressedBytes: report_byteCount });
/** Files that differ between the two sides, the largest changes first. */
const FilesReport = schemas/* strictObject */.rej({
    changedFiles: schemas/* int */.Whr().min(0),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        change: schemas/* enum */.k5n(["new", "gone", "changed"]),
        growthBytes: schemas/* int */.Whr(),
        headBytes: report_byteCount,
        baselineBytes: report_byteCount,
    })),
    /** Directories with everything below them; none that only repeats what one directory in it says. */
    directories: schemas/* array */.YOg(DirectoryReport),
});
/** Bytes that are pulled and stored but are not in the final image, because a later layer hides them. */
const WasteReport = schemas/* strictObject */.rej({
    total: amount,
    /** The part that this Dockerfile's own layers cause. */
    own: amount,
    /** Only mode, owner or time changed, and the content was stored again. */
    metadata: amount,
    replaced: amount,
    deleted: amount,
    /** The most wasteful paths; layers count from 0. */
    paths: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        kind: schemas/* enum */.k5n(waste/* wasteKinds */.kP),
        layer: schemas/* int */.Whr().min(0),
        hiddenBy: schemas/* int */.Whr().min(0),
        bytes: amount,
    })),
});
/** One thing that could be left out, or need not be pushed again, proven by what is in the layers. */
const FindingReport = schemas/* strictObject */.rej({
    /** Unique in its platform. */
    id: schemas/* string */.YjP(),
    kind: schemas/* enum */.k5n(catalogue/* findingKinds */.jx),
    /** Counts from 0: the layer whose instruction has to change; of a base image its last one. */
    layer: schemas/* int */.Whr().min(0),
    instruction: measurement/* Layer */.Wd.shape.instruction,
    lines: measurement/* Layer */.Wd.shape.lines,
    origin: measurement/* Layer */.Wd.shape.origin,
    /** Where the bytes, or most of them, are; null when they are in no place of the file system. */
    path: schemas/* string */.YjP().nullable(),
    /** In how many such places they are. */
    places: schemas/* int */.Whr().min(0),
    /** Names of packages or files, the ones with most bytes first. */
    examples: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Compressed: what the image would lose, or what a push would not bring again; no byte is counted for two. */
    bytes: report_byteCount,
    saves: schemas/* enum */.k5n(["image", "push"]),
    /** Recorded pushes of which it is known what they brought again without change, and what that was; null where it says nothing. */
    history: schemas/* strictObject */.rej({ pushes: schemas/* int */.Whr().min(1), repeats: schemas/* int */.Whr().min(0), againBytes: report_byteCount }).nullable(),
    /** Lines of a Dockerfile, or of a shell where only the build's command helps. */
    change: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** When it is better left as it is: a clause that follows "not if". */
    unless: schemas/* string */.YjP(),
});
/** A retention policy: the newest versions by their number or by their age. */
const Keeps = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("last"), versions: schemas/* int */.Whr().min(1) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("days"), days: schemas/* int */.Whr().min(1) }),
]);
/** What a push adds and a pull fetches, as far as history, price, bandwidth and retention policy tell. Prices are decimal numbers, cut at four digits. */
const CostReport = schemas/* strictObject */.rej({
    /** What the recorded pushes added to the registry; null when fewer than two are known. */
    registry: schemas/* strictObject */.rej({
        /** Oldest first. The first version is there as a whole, the last is this run's. */
        points: schemas/* array */.YOg(schemas/* strictObject */.rej({
            /** Null: this run, where it belongs to no commit. */
            commit: schemas/* string */.YjP().nullable(),
            recordedAt: schemas/* string */.YjP(),
            /** Null for the first. */
            addedBytes: report_byteCount.nullable(),
            storedBytes: report_byteCount,
            /** What the retention policy leaves; null without one. */
            retainedBytes: report_byteCount.nullable(),
        }))
            .min(3),
        /** Of the base branch; null when too few pushes are recorded. */
        pace: schemas/* strictObject */.rej({
            pushes: schemas/* int */.Whr().min(1),
            days: schemas/* int */.Whr().min(1),
            bytesPerPush: report_byteCount,
            pushesPer30Days: schemas/* int */.Whr().min(0),
            bytesPer30Days: report_byteCount,
            bytesPerYear: report_byteCount,
        })
            .nullable(),
        /** Null without a policy. `levelBytes`: where the registry levels off at this pace. */
        retention: schemas/* strictObject */.rej({ policy: schemas/* string */.YjP(), keeps: Keeps, versions: schemas/* int */.Whr().min(1), levelBytes: report_byteCount.nullable() })
            .nullable(),
        /** A month's storage of what is there now, of a year's growth, and of what the policy leaves in the end; null without a price. */
        price: schemas/* strictObject */.rej({
            perGbMonth: schemas/* string */.YjP(),
            stored: schemas/* string */.YjP(),
            yearOfGrowth: schemas/* string */.YjP().nullable(),
            level: schemas/* string */.YjP().nullable(),
        })
            .nullable(),
    })
        .nullable(),
    /** Transfer alone, at the given bandwidth; null without one. `update`: on a node that has the baseline. */
    pull: schemas/* strictObject */.rej({
        bandwidth: schemas/* string */.YjP(),
        wholeMilliseconds: schemas/* int */.Whr().min(0),
        updateMilliseconds: schemas/* int */.Whr().min(0).nullable(),
    })
        .nullable(),
});
/** What was decided about one platform and the numbers it rests on. Bytes are compressed unless `basis` says otherwise. */
const PlatformReport = schemas/* strictObject */.rej({
    platform: schemas/* string */.YjP(),
    verdict: state,
    red: schemas/* boolean */.zMY(),
    /** The texts of `why`, most important first. */
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why the platform was judged so, as facts. */
    why: schemas/* array */.YOg(ReasonReport),
    basis: schemas/* enum */.k5n(["compressed", "uncompressed"]),
    note: schemas/* string */.YjP().nullable(),
    /** Config plus distinct compressed layers. */
    sizeBytes: report_byteCount,
    uncompressedBytes: report_byteCount.nullable(),
    /** What was judged: all of the image or its own layers, in the bytes of `basis`. */
    judgedBytes: report_byteCount,
    /** Null: nothing to compare with; then so are the three below. */
    baselineBytes: report_byteCount.nullable(),
    growthBytes: schemas/* int */.Whr().nullable(),
    /** Decimal number such as `12.8163`, cut (never rounded) at four digits; null when the baseline has 0 bytes. */
    growthPercent: schemas/* string */.YjP().nullable(),
    /** Bytes that a registry or a node holding the baseline must take in. */
    newBytes: report_byteCount.nullable(),
    /** The growth is smaller than what repeating the same build yields. */
    noise: schemas/* boolean */.zMY(),
    /** Where the two sides differ, in compressed bytes; null when what is in the layers of one side is not known. */
    files: FilesReport.nullable(),
    /** Null when what is in the layers is not known. */
    waste: WasteReport.nullable(),
    /** Null when neither history nor bandwidth is known. */
    cost: CostReport.nullable(),
    /** What could be left out of this Dockerfile's own layers, the most bytes first. */
    advice: schemas/* array */.YOg(FindingReport),
    layers: schemas/* array */.YOg(LayerChangeReport),
});
const BaselineReport = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("found"),
        commit: schemas/* string */.YjP(),
        behind: schemas/* int */.Whr().min(0),
        how: schemas/* enum */.k5n(["stored", "built"]),
        /** Why it was built in this run although a baseline is recorded; null where it was not. */
        insteadOf: schemas/* strictObject */.rej({ obstacle: ObstacleReport, sizeBytes: report_byteCount, text: schemas/* string */.YjP() }).nullable(),
        recordedAt: schemas/* string */.YjP(),
        /** What the recorded image stood on; the same tag may have had another digest. */
        baseImages: measurement/* Measurement */.Dc.shape.baseImages,
        notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("absent"), because: schemas/* string */.YjP(), notes: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("unknown"), because: schemas/* string */.YjP(), notes: schemas/* array */.YOg(schemas/* string */.YjP()) }),
]);
const RecordedPlatformSize = schemas/* strictObject */.rej({ commit: schemas/* string */.YjP(), recordedAt: schemas/* string */.YjP(), sizeBytes: report_byteCount });
/** How one platform grew on the base branch over the last `days` days. */
const CreepReport = schemas/* strictObject */.rej({
    platform: schemas/* string */.YjP(),
    days: schemas/* int */.Whr().min(1),
    /** The size when the days began, or the first one known. */
    since: RecordedPlatformSize,
    until: RecordedPlatformSize,
    growthBytes: schemas/* int */.Whr(),
    /** As in a platform's report. */
    growthPercent: schemas/* string */.YjP().nullable(),
    /** Commits recorded after `since`. */
    commits: schemas/* int */.Whr().min(1),
    /** Steps from one recording to the next that reached `warn-at` by themselves. */
    warnedSteps: schemas/* int */.Whr().min(0),
    largestStep: schemas/* strictObject */.rej({ commit: schemas/* string */.YjP(), fromBytes: report_byteCount, growthBytes: report_byteCount }).nullable(),
    /** The growth reached `creep-at`: a warning, which blocks nothing. */
    reached: schemas/* boolean */.zMY(),
});
/** What became of the baseline of a run that records; `not-wanted`: the run judges. */
const RecordingReport = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("not-wanted") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("stored") }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("failed"), because: schemas/* string */.YjP() }),
]);
const ImageReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    verdict: state,
    red: schemas/* boolean */.zMY(),
    budget: schemas/* strictObject */.rej({
        warnAt: schemas/* string */.YjP(),
        justifyAt: schemas/* string */.YjP(),
        creepAt: schemas/* string */.YjP().nullable(),
        maxSizeBytes: report_byteCount.nullable(),
        count: schemas/* enum */.k5n(["all", "own"]),
    }),
    baseline: BaselineReport,
    measurement: measurement/* Measurement */.Dc,
    /** The measurement of an earlier run of the same commit was used; nothing was built. */
    reused: schemas/* boolean */.zMY(),
    recording: RecordingReport,
    platforms: schemas/* array */.YOg(PlatformReport).min(1),
    gonePlatforms: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The accepted reason as it stands in the description, and the size it is bound to. */
    justification: schemas/* strictObject */.rej({ text: schemas/* string */.YjP(), upToBytes: report_byteCount.nullable() }).nullable(),
    /** Earlier sizes on the base branch, oldest first. */
    history: schemas/* array */.YOg(documents/* RecordedSize */.ig),
    /** Growth of the base branch, for each platform that was recorded at least twice; with this run's size when it records. */
    creep: schemas/* array */.YOg(CreepReport),
});
/** An image that should have been measured, and why it was not: a sentence, first word in lower case. */
const MissingReport = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    because: schemas/* string */.YjP(),
    /** The line of the file whose instruction failed. */
    place: schemas/* strictObject */.rej({ file: schemas/* string */.YjP(), line: schemas/* int */.Whr().min(1) }).optional(),
    /** The last line that the failing command printed. */
    lastOutput: schemas/* string */.YjP().optional(),
});
/** Everything a reader is told, as facts: every renderer and the JSON file start from this. */
const Report = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP(),
    version: schemas/* literal */.euz(1),
    /** `check` judges, `record` stores a baseline. */
    mode: schemas/* enum */.k5n(["record", "check"]),
    /** The worst of all images; `error` when one of them was not measured. */
    verdict: schemas/* enum */.k5n([...judge/* verdictStates */.Oq, "error"]),
    red: schemas/* boolean */.zMY(),
    repository: schemas/* string */.YjP().nullable(),
    pullRequest: schemas/* int */.Whr().nullable(),
    headSha: schemas/* string */.YjP().nullable(),
    /** The commit that the head was, or would be, merged into. */
    baseSha: schemas/* string */.YjP().nullable(),
    runUrl: schemas/* string */.YjP().nullable(),
    serverUrl: schemas/* string */.YjP().nullable(),
    createdAt: schemas/* string */.YjP(),
    images: schemas/* array */.YOg(ImageReport).min(1),
    /** Images that belong here and were not measured: the check is red. */
    missing: schemas/* array */.YOg(MissingReport).default([]),
    /** What this run has of the rules that the base branch has not; the stricter of both was judged by. */
    ruleChanges: schemas/* array */.YOg(RuleChangeReport).default([]),
    /** All images and platforms together, every blob counted once. */
    totals: schemas/* strictObject */.rej({
        distinctBytes: report_byteCount,
        /** Null when an image has no baseline. */
        baselineDistinctBytes: report_byteCount.nullable(),
        /** Bytes that no baseline holds. */
        newBytes: report_byteCount,
    }),
    /** Non-fatal failures, and look-ups that were cut short. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
    timings: schemas/* array */.YOg(schemas/* strictObject */.rej({ stage: schemas/* string */.YjP(), milliseconds: schemas/* int */.Whr().min(0) })),
});

// EXTERNAL MODULE: ./build/report/words/reasons.js
var reasons = __webpack_require__(6920);
// EXTERNAL MODULE: ./build/report/words/yardstick-words.js
var yardstick_words = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/report/facts/totals.js
var totals = __webpack_require__(2676);
;// CONCATENATED MODULE: ./build/report/facts/assemble.js














/** Where the JSON Schema of the report is published, beside the code. */
const reportSchemaPath = "schema/report.schema.json";
/** Turns results into the one value that every renderer and the JSON file start from. */
function assemble(results, frame, cost = cost_rules/* noCostRules */.gq) {
    const { state, isRed } = (0,judge/* worst */.QZ)(results.map(({ verdict }) => verdict));
    const { imageChanges = [], ...told } = frame;
    const isComplete = (frame.missing ?? []).length === 0;
    return Report.parse({
        $schema: reportSchemaPath,
        version: 1,
        ...told,
        createdAt: frame.createdAt.toISOString(),
        warnings: [...frame.warnings, ...results.flatMap(({ contents }) => [...contents.values()].flatMap(({ notes }) => notes))],
        verdict: isComplete ? state : "error",
        red: isRed || !isComplete,
        ruleChanges: [...budgetChanges(results), ...imageChanges, ...inputChanges(results)],
        images: results.map((result) => withCosts(imageReport(result, frame), frame, cost)),
        totals: (0,totals/* totalsOf */.vA)(results),
    });
}
/** Equal changes of several images are told once. */
function budgetChanges(results) {
    const all = results.flatMap(({ image, inForce }) => (inForce?.changes ?? []).map((change) => ({ change, name: image.name })));
    const groups = Map.groupBy(all, ({ change }) => JSON.stringify(change));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined
            ? []
            : [
                budgetChange(first.change, group.map(({ name }) => name)),
            ];
    });
}
function inputChanges(results) {
    return results.flatMap(({ image, inForce }) => {
        const changed = inForce?.changedInputs ?? [];
        return changed.length === 0 ? [] : [{ kind: "build-inputs", image: image.name, inputs: [...changed] }];
    });
}
const effects = { looser: "loosened", stricter: "tightened", other: "changed" };
function budgetChange({ rule, effect, from, to, place }, images) {
    const judgedBy = effect === "looser" ? from : effect === "stricter" ? to : null;
    return { kind: "budget", rule, effect: effects[effect], images, from, to, judgedBy, place };
}
function imageReport(result, frame) {
    const { image, measurement, baseline, comparison, verdict } = result;
    const accepted = verdict.platforms.find(({ justification }) => justification !== null)?.justification ?? null;
    return {
        name: image.name,
        verdict: verdict.state,
        red: verdict.isRed,
        budget: budgetReport(image.budget),
        baseline: baselineReport(result),
        measurement,
        reused: result.isReused,
        recording: result.recording,
        platforms: comparison.platforms.map((platform) => platformReport(platform, result, verdict.platforms)),
        gonePlatforms: [...comparison.gonePlatforms],
        justification: accepted === null ? null : { text: accepted.text, upToBytes: accepted.upToBytes },
        history: historyOf(baseline),
        creep: (0,judge_creep/* creepOf */.r)(branchOf(result, frame), { now: frame.createdAt, budget: image.budget }).map(creepReport),
    };
}
function budgetReport({ warnAt, justifyAt, creepAt, maxSizeBytes, count }) {
    return { warnAt: warnAt.text, justifyAt: justifyAt.text, creepAt: creepAt?.text ?? null, maxSizeBytes, count };
}
function baselineReport({ baseline, insteadOf }) {
    switch (baseline.kind) {
        case "found": {
            const { document, behind, how } = baseline;
            const { commit, recordedAt, measurement, context } = document;
            const notes = [...baseline.notes, ...contextNotes(context)];
            const recorded = insteadOf === null ? null : { ...insteadOf, text: (0,yardstick_words/* recordedWords */.SV)(insteadOf) };
            const { baseImages } = measurement;
            return { kind: "found", commit, recordedAt, baseImages, behind, how, insteadOf: recorded, notes };
        }
        case "absent":
        case "unknown":
            return { kind: baseline.kind, because: baseline.because, notes: [...baseline.notes] };
    }
}
/** Sizes on the base branch up to and with the baseline. */
function historyOf(baseline) {
    if (baseline.kind !== "found" || baseline.how === "built")
        return [];
    return [...baseline.document.history, (0,documents/* recordedSizeOf */.fF)(baseline.document)];
}
/** Sizes on the base branch up to now: a run that records is one of them. */
function branchOf({ baseline, measurement }, { mode, headSha, createdAt }) {
    const earlier = historyOf(baseline);
    if (mode === "check" || headSha === null)
        return earlier;
    return [...earlier, { commit: headSha, recordedAt: createdAt.toISOString(), platforms: (0,documents/* sizesOf */.gN)(measurement) }];
}
function creepReport({ isReached, ...creep }) {
    const growthPercent = decimalPercent(creep.growthBytes, creep.since.sizeBytes);
    return { ...creep, days: judge_creep/* creepDays */.L, growthPercent, reached: isReached };
}
function platformReport(comparison, result, verdicts) {
    const { platform, head, headBytes } = comparison;
    const contents = result.contents.get(platform);
    const tree = contents?.head?.tree ?? null;
    const files = filesOf(comparison, contents);
    const verdict = verdicts.find((one) => one.platform === platform);
    if (verdict === undefined)
        throw new Error(`platform ${platform} was not judged`);
    return {
        platform,
        verdict: verdict.state,
        red: verdict.isRed,
        reasons: verdict.reasons.map(reasons/* reasonWords */.IK),
        why: verdict.reasons.map(reasonReport),
        sizeBytes: head.sizeBytes,
        uncompressedBytes: head.uncompressedBytes,
        judgedBytes: headBytes,
        ...differences(comparison, files),
        files: files === null ? null : mutable(files),
        waste: tree === null ? null : wasteReport(tree.waste),
        cost: null,
        advice: tree === null ? [] : findingReports(comparison, tree, result),
    };
}
function reasonReport(reason) {
    return { ...reason, text: (0,reasons/* reasonWords */.IK)(reason) };
}
const longestWasteList = 25;
const mostFindings = 20;
function findingReports(comparison, tree, { measurement: { source }, baseline }) {
    const { head } = comparison;
    const changes = comparison.kind === "compared" ? comparison.layers : [];
    const pushes = historyOf(baseline).flatMap(({ platforms }) => platforms.filter(({ platform }) => platform === head.platform));
    const found = findIn({ ...head, source, tree, changes, pushes }).slice(0, mostFindings);
    return found.flatMap((finding) => {
        const layer = head.layers[finding.layer];
        if (layer === undefined)
            return [];
        const { instruction, lines, origin } = layer;
        const definition = (0,catalogue/* definitionOf */.Fg)(finding.kind);
        const id = `${finding.kind}@${finding.layer}`;
        const change = [...(0,remedy/* linesFor */.be)(definition, finding, layer)];
        return [{ ...finding, id, instruction, lines, origin, examples: [...finding.examples], change, unless: definition.unless }];
    });
}
function filesOf(comparison, contents) {
    const { head = null, baseline = null } = contents ?? {};
    if (head === null || baseline === null)
        return null;
    return (0,files/* compareFiles */.hZ)(head.tree, baseline.tree, rowsOf(comparison, { head, baseline }));
}
/** Which layer change each layer of the two sides belongs to. */
function rowsOf(comparison, sides) {
    const changes = comparison.kind === "compared" ? comparison.layers : [];
    const rows = (side) => {
        const byDigest = new Map(changes.map((change, row) => [change[side]?.digest, row]));
        return sides[side].digests.map((digest) => byDigest.get(digest));
    };
    return { head: rows("head"), baseline: rows("baseline") };
}
function mutable({ changedFiles, files, directories }) {
    return { changedFiles, files: [...files], directories: [...directories] };
}
function wasteReport({ total, own, byKind, topPaths }) {
    return { total, own, ...byKind, paths: topPaths.slice(0, longestWasteList) };
}
function differences(comparison, files) {
    if (comparison.kind === "not-compared") {
        const nothing = { baselineBytes: null, growthBytes: null, growthPercent: null, newBytes: null };
        return { basis: comparison.basis, note: (0,yardstick_words/* obstacleWords */.z1)(comparison.obstacle), ...nothing, noise: false, layers: [] };
    }
    const { basis, baselineBytes, growthBytes, newBytes, isNoise, layers } = comparison;
    const growthPercent = decimalPercent(growthBytes, baselineBytes);
    return {
        basis,
        note: noteOf(comparison),
        baselineBytes,
        growthBytes,
        growthPercent,
        newBytes,
        noise: isNoise,
        layers: layers.map((layer, row) => layerReport(layer, files?.byLayer.get(row) ?? [])),
    };
}
function noteOf({ notes, shortfall }) {
    const clauses = [
        ...notes.map(yardstick_words/* yardstickNoteWords */.ey),
        ...(shortfall === null ? [] : [`${(0,yardstick_words/* obstacleWords */.z1)(shortfall)}; it has this size or more`]),
    ];
    return clauses.length === 0 ? null : clauses.join("; ");
}
function layerReport({ kind, growthBytes, head, baseline }, parts) {
    return { change: kind, growthBytes, head, baseline, parts: [...parts] };
}
/** `12.8163`: per cent with four digits, cut towards zero so that no threshold seems reached that is not; null for a base of 0. */
function decimalPercent(changeBytes, baseBytes) {
    if (baseBytes === 0)
        return null;
    const digits = (BigInt(Math.abs(changeBytes)) * 1000000n) / BigInt(baseBytes);
    const sign = changeBytes < 0 && digits > 0n ? "-" : "";
    return `${sign}${digits / 10000n}.${(digits % 10000n).toString().padStart(4, "0")}`;
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ blobsOf),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/** What all images take together: what they share is stored, and fetched, once. */
function totalsOf(results) {
    const head = blobsOf(results.map(({ measurement }) => measurement));
    const baselines = results.flatMap(({ baseline }) => (baseline.kind === "found" ? [baseline.document.measurement] : []));
    const before = blobsOf(baselines);
    const fresh = [...head].filter(([digest]) => !before.has(digest));
    return {
        distinctBytes: sumOf(head.values()),
        baselineDistinctBytes: baselines.length === results.length ? sumOf(before.values()) : null,
        newBytes: sumOf(fresh.map(([, bytes]) => bytes)),
    };
}
/** Compressed bytes of every config and layer, by digest. */
function blobsOf(measurements) {
    const platforms = measurements.flatMap((measurement) => measurement.platforms);
    const configs = platforms.map(({ configDigest, configBytes }) => [configDigest, configBytes]);
    const layers = platforms.flatMap((platform) => platform.layers);
    return new Map([...configs, ...layers.map(({ digest, compressedBytes }) => [digest, compressedBytes])]);
}
/** Adds up byte counts. */
function sumOf(bytes) {
    return [...bytes].reduce((total, count) => total + count, 0);
}


/***/ }),

/***/ 6098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: renderResolved

// EXTERNAL MODULE: ./build/report/phrase/phrase.js
var phrase = __webpack_require__(6932);
// EXTERNAL MODULE: ./build/report/words/finding-words.js
var finding_words = __webpack_require__(4632);
// EXTERNAL MODULE: ./build/report/words/sentences.js
var sentences = __webpack_require__(2647);
// EXTERNAL MODULE: ./build/report/markdown/markup.js
var markup = __webpack_require__(8845);
;// CONCATENATED MODULE: ./build/report/markdown/finding-fold.js




/** What could be done about one image on one platform, as a fold. */
function findingFold(row, isAlone) {
    const words = (0,finding_words/* findingWords */.Hu)(row);
    if (words.length === 0)
        return [];
    const items = words.map(({ found, change, unless }) => [`- ${(0,markup/* paragraph */.FY)(found)}`, indented((0,markup/* fence */.EU)("dockerfile", change)), indented((0,markup/* paragraph */.FY)(unless))].join("\n\n"));
    return [(0,markup/* details */.zH)(foldTitle(row, isAlone), items.join("\n\n"))];
}
function foldTitle({ image, platform }, isAlone) {
    const { advice: findings } = platform;
    const shown = findings.slice(0, finding_words/* mostFindings */.Yb);
    const number = findings.length > shown.length
        ? `the largest ${shown.length} of ${findings.length} findings`
        : (0,phrase/* count */.U9)(shown.length, "finding");
    const sums = ["image", "push"].flatMap((saves) => {
        const bytes = shown.filter((one) => one.saves === saves).reduce((sum, one) => sum + one.bytes, 0);
        return bytes === 0 ? [] : [(0,finding_words/* amountOf */.MT)({ bytes, saves })];
    });
    const who = isAlone ? [" it"] : [" ", ...(0,sentences/* subject */.bc)(image, platform)];
    return ["How to make", ...who, ` smaller (${[number, ...sums].join(", ")})`];
}
/** Belongs to the item of the list above it. */
function indented(block) {
    return block.replaceAll(/^(?=.)/gm, "  ");
}

// EXTERNAL MODULE: ./build/report/markdown/parts.js
var parts = __webpack_require__(2659);
// EXTERNAL MODULE: ./build/bytes.js
var build_bytes = __webpack_require__(8099);
;// CONCATENATED MODULE: ./build/report/markdown/file-folds.js





/** Where in the file system the two sides differ: directories first, then single files. */
function fileFold({ image, platform }, report, { limit, isAlone }) {
    const { files } = platform;
    if (files === null || files.files.length === 0 || limit === 0)
        return [];
    const [before, after] = (0,parts/* sideNames */.WT)(report);
    const who = isAlone ? [] : [" of ", ...(0,sentences/* subject */.bc)(image, platform)];
    const shown = files.files.slice(0, Math.min(limit, longestTable));
    const title = ["Largest file changes", ...who, ` (${shown.length} of ${files.changedFiles})`];
    const rows = shown.map((file) => [
        [{ code: `/${file.path}` }, ...(file.change === "changed" ? [] : [` (${file.change})`])],
        [file.change === "new" ? "–" : (0,build_bytes/* formatBytes */.z3)(file.baselineBytes)],
        [file.change === "gone" ? "–" : (0,build_bytes/* formatBytes */.z3)(file.headBytes)],
        [(0,build_bytes/* formatChange */.eD)(file.growthBytes)],
    ]);
    const body = [
        ...directoryLine(files),
        (0,markup/* table */.tp)([(0,parts/* left */.kb)("File, in compressed bytes"), (0,parts/* right */.pG)(before), (0,parts/* right */.pG)(after), (0,parts/* right */.pG)("Change")], rows),
        ...(0,parts/* moreRows */.zj)(files.changedFiles - shown.length, "changed file"),
    ];
    return [(0,markup/* details */.zH)(title, body.join("\n\n"))];
}
const longestTable = 15;
const mostDirectories = 5;
/** The directories that say most, unless they say no more than the files below them. */
function directoryLine({ directories }) {
    const named = directories.filter(({ changedFiles }) => changedFiles > 1).slice(0, mostDirectories);
    if (named.length === 0)
        return [];
    const parts = named.map(({ path, growthBytes, changedFiles }) => {
        return [{ code: `/${path}` }, ` ${(0,build_bytes/* formatChange */.eD)(growthBytes)} (${(0,phrase/* count */.U9)(changedFiles, "file")})`];
    });
    return [(0,markup/* paragraph */.FY)(["By directory: ", ...(0,phrase/* join */.fj)(parts, " · ")])];
}
/** Bytes that are pulled and never seen; silent below 1 MB, unless that is 1 % of the image. */
function wasteFold({ image, platform }, { limit, isAlone }) {
    const { waste } = platform;
    if (waste === null || limit === 0 || !isWorthTelling(waste, platform))
        return [];
    const who = isAlone ? [] : [" in ", ...(0,sentences/* subject */.bc)(image, platform)];
    const amount = (0,build_bytes/* formatBytes */.z3)(waste.own.compressedBytes);
    const rows = waste.paths
        .slice(0, Math.min(limit, longestTable))
        .map((path) => [
        [{ code: `/${path.path}` }],
        [wasteWords[path.kind]],
        [`${path.layer + 1} → ${path.hiddenBy + 1}`],
        [(0,build_bytes/* formatBytes */.z3)(path.bytes.compressedBytes)],
    ]);
    const columns = [(0,parts/* left */.kb)("Path"), (0,parts/* left */.kb)("What a later layer did"), (0,parts/* right */.pG)("Layers"), (0,parts/* right */.pG)("Compressed")];
    const why = (0,markup/* paragraph */.FY)([
        "These bytes are pushed and pulled with the image, and no container sees them: a later layer hides them.",
    ]);
    return [
        (0,markup/* details */.zH)(["Wasted bytes", ...who, ` (${amount} in this Dockerfile's layers)`], [why, (0,markup/* table */.tp)(columns, rows)].join("\n\n")),
    ];
}
const wasteWords = {
    metadata: "stored the same content again (chmod, chown or copy)",
    replaced: "stored other content",
    deleted: "deleted it",
};
const worthBytes = 1_000_000;
const worthShare = 100;
function isWorthTelling({ own }, { sizeBytes }) {
    return own.compressedBytes >= worthBytes || own.compressedBytes * worthShare >= sizeBytes;
}

// EXTERNAL MODULE: ./build/report/words/advice-to-reader.js
var advice_to_reader = __webpack_require__(6307);
// EXTERNAL MODULE: ./build/report/words/causes.js
var causes = __webpack_require__(6381);
// EXTERNAL MODULE: ./build/report/phrase/escape.js
var phrase_escape = __webpack_require__(5518);
;// CONCATENATED MODULE: ./build/report/markdown/layers.js







/** A fold with the layers of both sides: changed ones by size of the change, the others as a sum. */
function layerFold(row, report, { limit, isAlone }) {
    const { image, platform } = row;
    if (platform.layers.length === 0 || limit === 0)
        return [];
    const changed = platform.layers
        .filter((layer) => (0,causes/* isRealChange */.vx)(layer, platform))
        .toSorted((a, b) => Math.abs((0,causes/* layerGrowth */.Vm)(b, platform)) - Math.abs((0,causes/* layerGrowth */.Vm)(a, platform)));
    const [before, after] = (0,parts/* sideNames */.WT)(report);
    const columns = [(0,parts/* left */.kb)("Layer"), (0,parts/* right */.pG)(before), (0,parts/* right */.pG)(after), (0,parts/* right */.pG)("Change")];
    const rows = [...changed.slice(0, limit).map((layer) => layerRow(layer, platform)), ...unchangedRows(platform)];
    const who = isAlone ? [] : [" of ", ...(0,sentences/* subject */.bc)(image, platform)];
    const title = ["Layers", ...who, ` (${changed.length} changed of ${platform.layers.length})`];
    const body = [(0,markup/* table */.tp)(columns, rows), ...(0,parts/* moreRows */.zj)(changed.length - limit, "changed layer"), ...withoutFiles(platform)];
    return [(0,markup/* details */.zH)(title, body.join("\n\n"))];
}
/** Readers ask next which files it was. */
function withoutFiles({ files }) {
    return files === null ? ["Which files changed is not known: the files of one of the two sides are not listed."] : [];
}
function layerRow(layer, platform) {
    const newer = (0,causes/* newerSide */.vz)(layer);
    const remarks = [(0,causes/* whereIs */.ie)(newer), newer.origin === "base" ? "base image" : null, changeNames[layer.change]].filter((part) => part !== null);
    const [before, after] = sides(layer, platform);
    const small = remarks.length === 0 ? [] : [{ small: [(0,phrase_escape/* clean */.uH)(remarks.join(" · "), 120)] }];
    return [[...(0,causes/* instructionOf */.ut)(newer), ...small], [before], [after], [(0,build_bytes/* formatChange */.eD)((0,causes/* layerGrowth */.Vm)(layer, platform))]];
}
/** Kinds of layer change in words; null where the numbers say it. */
const changeNames = {
    new: "new",
    gone: "removed",
    grew: null,
    shrank: null,
    unchanged: "unchanged",
    "same-content": "rebuilt, same content",
    "stored-another-way": "same content, stored another way",
};
/** Sizes of both sides of one layer in the bytes that are judged. */
function sides({ head, baseline }, platform) {
    const [before, after] = [sideBytes(baseline, platform), sideBytes(head, platform)];
    if (before !== null && after !== null)
        return (0,sentences/* sizePair */._c)(before, after);
    return [sideWords(baseline, before), sideWords(head, after)];
}
function sideWords(layer, bytes) {
    if (layer === null)
        return "–";
    return bytes === null ? "unknown" : (0,build_bytes/* formatBytes */.z3)(bytes);
}
function unchangedRows(platform) {
    const rest = platform.layers.filter((layer) => !(0,causes/* isRealChange */.vx)(layer, platform));
    if (rest.length === 0)
        return [];
    const rebuilt = rest.filter(({ change }) => change !== "unchanged").length;
    const small = rebuilt === 0 ? [] : [{ small: [`${rebuilt} of them rebuilt with the same content or size`] }];
    const sum = (side) => (0,build_bytes/* formatBytes */.z3)(rest.reduce((total, layer) => total + (sideBytes(layer[side], platform) ?? 0), 0));
    return [[[(0,phrase/* count */.U9)(rest.length, "unchanged layer"), ...small], [sum("baseline")], [sum("head")], ["unchanged"]]];
}
function sideBytes(layer, { basis }) {
    if (layer === null)
        return null;
    return basis === "compressed" ? layer.compressedBytes : layer.uncompressedBytes;
}

// EXTERNAL MODULE: ./build/report/words/rule-changes.js
var rule_changes = __webpack_require__(8311);
;// CONCATENATED MODULE: ./build/report/facts/trend.js
/** Compressed sizes of one platform on the base branch, oldest first, and this run's as the last. */
function trendOf(image, platform, report) {
    const earlier = image.history.flatMap(({ commit, recordedAt, platforms }) => platforms.filter((one) => one.platform === platform.platform).map(({ sizeBytes }) => ({ commit, recordedAt, sizeBytes })));
    const points = [...earlier, { commit: null, recordedAt: report.createdAt, sizeBytes: platform.sizeBytes }];
    return points.map(({ commit, recordedAt, sizeBytes }, index) => {
        const before = points[index - 1];
        return { commit, recordedAt, sizeBytes, changeBytes: before === undefined ? null : sizeBytes - before.sizeBytes };
    });
}

;// CONCATENATED MODULE: ./build/report/markdown/comment.js











const levels = [
    { rows: 100, explained: 8, layers: 40, trend: 15, notes: 20, hasWords: true },
    { rows: 60, explained: 5, layers: 20, trend: 10, notes: 10, hasWords: true },
    { rows: 40, explained: 3, layers: 10, trend: 5, notes: 5, hasWords: true },
    { rows: 20, explained: 1, layers: 5, trend: 0, notes: 3, hasWords: true },
    { rows: 10, explained: 1, layers: 0, trend: 0, notes: 0, hasWords: true },
    { rows: 3, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: true },
    { rows: 1, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: false },
];
const defaultLimit = 60_000;
/** The pull request comment, at most `limit` characters: rows are left out (and counted), markup is never cut. */
function renderComment(report, options) {
    return (0,markup/* firstThatFits */.eO)(levels, options.limit ?? defaultLimit, (detail) => renderWith(report, options, detail));
}
/** The one line that stays of a comment whose problem is gone. */
function renderResolved(report, options) {
    const isMeasured = report.images.every(({ baseline }) => baseline.kind === "found");
    const line = paragraph([`📦 Image size: ${isMeasured ? "resolved" : "no longer compared"}. `, ...headline(report), "."]);
    return `${firstLine(options)}${line}<br>${smallPrint(provenance(report))}\n`;
}
function firstLine({ marker }) {
    return marker === "" ? "" : `${marker}\n`;
}
function renderWith(report, options, detail) {
    const images = (0,sentences/* imagesByUrgency */.LR)(report.images);
    const blocks = [
        `${firstLine(options)}### 📦 Image size: ${(0,phrase_escape/* inMarkdown */.Hi)((0,sentences/* headline */.Pl)(report))}`,
        ...ruleParagraph(report),
        ...sizes(report, images, detail),
        ...(0,parts/* totalLine */.ve)(report),
        ...comment_causes(images, detail),
        ...(detail.hasWords
            ? (0,parts/* guidanceMarkdown */.MK)((0,advice_to_reader/* guide */.RH)(report))
            : ["There was no room for more; the job summary has the whole report."]),
        ...folds(report, images, detail),
        (0,parts/* smallPrint */.fk)([...(0,sentences/* provenance */.aH)(report), ...(0,sentences/* fullReport */.uP)(options.runUrl ?? null)]),
    ];
    return `${blocks.join("\n\n")}\n`;
}
/** Directly below the title: who changes the rules must be seen before what they say. */
function ruleParagraph(report) {
    const line = (0,rule_changes/* ruleLine */.lW)(report);
    return line.length === 0 ? [] : [(0,markup/* paragraph */.FY)(line)];
}
function sizes(report, images, { rows }) {
    const [main, quiet] = (0,parts/* splitRows */.aN)(images, ({ platforms }) => (0,sentences/* byUrgency */.td)(platforms));
    const table = (0,parts/* sizeTable */.ym)(report, main, rows);
    if (quiet.length === 0)
        return [table];
    return [table, (0,markup/* details */.zH)([`Unchanged (${quiet.length})`], (0,parts/* sizeTable */.ym)(report, quiet, rows))];
}
function changedImages(images) {
    return images.filter((image) => (0,sentences/* isChanged */.Hq)((0,parts/* decidingRow */.mD)(image).platform));
}
function comment_causes(images, { explained }) {
    const isAlone = images.length === 1 && images[0]?.platforms.length === 1;
    const rows = changedImages(images).slice(0, explained).flatMap(parts/* rowsToExplain */.UV);
    return (0,parts/* explanations */.xU)(rows.slice(0, 2 * explained), isAlone);
}
function folds(report, images, detail) {
    const isAlone = images.length === 1 && images[0]?.platforms.length === 1;
    const shown = changedImages(images).slice(0, detail.explained);
    const layers = shown.flatMap((image) => layerFold((0,parts/* decidingRow */.mD)(image), report, { limit: detail.layers, isAlone }));
    const rows = shown.map(parts/* decidingRow */.mD);
    // A byte that changed is worth a line even where no size tells it.
    const touched = images
        .map(parts/* decidingRow */.mD)
        .filter(({ platform }) => (0,sentences/* isChanged */.Hq)(platform) || (platform.files?.changedFiles ?? 0) > 0);
    const files = touched.slice(0, detail.explained).flatMap((row) => fileFold(row, report, { limit: detail.layers, isAlone }));
    const findings = detail.layers === 0 ? [] : rows.flatMap((row) => findingFold(row, isAlone));
    const waste = rows.flatMap((row) => wasteFold(row, { limit: detail.layers, isAlone }));
    return [
        ...layers,
        ...files,
        ...findings,
        ...waste,
        ...trendFold(report, images, detail),
        ...notesFold(report, detail),
        measuredFold,
    ];
}
function trendFold(report, images, { trend: limit }) {
    const [image] = images;
    if (image === undefined || images.length > 1 || limit === 0)
        return [];
    const { platform } = (0,parts/* decidingRow */.mD)(image);
    const trend = trendOf(image, platform, report);
    if (trend.length < 3)
        return [];
    const of = image.platforms.length === 1 ? "" : `, ${platform.platform}`;
    const shown = Math.min(limit, trend.length);
    const title = shown === trend.length ? (0,phrase/* count */.U9)(shown, "size") : `last ${shown} of ${(0,phrase/* count */.U9)(trend.length, "size")}`;
    return [(0,markup/* details */.zH)([`Trend on the base branch (${title}${of})`], (0,parts/* trendTable */._K)(trend, shown))];
}
function notesFold(report, { notes: limit }) {
    const notes = (0,advice_to_reader/* sideNotes */.ri)(report);
    if (notes.length === 0 || limit === 0)
        return [];
    return [
        (0,markup/* details */.zH)([`Notes (${notes.length})`], notes
            .slice(0, limit)
            .map((note) => `- ${(0,markup/* paragraph */.FY)([note])}`)
            .join("\n")),
    ];
}
const measuredFold = (0,markup/* details */.zH)(["How this is measured"], [
    "The size of an image is its config plus its distinct compressed layers: what a registry stores and a node downloads.",
    "The baseline is what was recorded for the commit this change merges into, or for its nearest ancestor that has one.",
    "Differences below 1 kB or 0.01 % count as unchanged, and a layer that was only rebuilt is nobody's growth.",
].join(" "));


/***/ }),

/***/ 8845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   eO: () => (/* binding */ firstThatFits),
/* harmony export */   fh: () => (/* binding */ quotation),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);

/** One paragraph; whatever it starts with, it stays a paragraph. */
function paragraph(phrase) {
    const line = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inMarkdown */ .Hi)(phrase).trimStart();
    return /^(?:[-+=#]|\d+[.)])/.test(line) ? `&#8203;${line}` : line;
}
/** A quotation of somebody else's words. */
function quotation(text) {
    return `> ${paragraph([text])}`;
}
/** A table; columns that are not named in `columns` cannot appear, however many pipes a cell holds. */
function table(columns, rows) {
    const head = `| ${columns.map(({ title }) => (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title)).join(" | ")} |`;
    const rule = `|${columns.map(({ align }) => (align === "right" ? " ---: " : " :--- ")).join("|")}|`;
    return [head, rule, ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`)].join("\n");
}
function cell(phrase) {
    // Renderers disagree about `\\|`: what stands before a pipe must not be a backslash.
    const text = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inMarkdown */ .Hi)(phrase).replaceAll(String.raw `\|`, `\\${_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .zeroWidthSpace */ .VO}|`);
    return text.replaceAll("|", String.raw `\|`);
}
/** A fold. The blank lines make GitHub read its content as Markdown. */
function details(summary, body) {
    return `<details><summary>${defangHtml((0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inHtml */ .dj)(summary))}</summary>\n\n${body}\n\n</details>`;
}
/** The entities of escaped text are not to be broken: they hold a `#` of our own. */
function defangHtml(html) {
    const pieces = html.split(/(&#\d+;)/);
    return pieces.map((piece, index) => (index % 2 === 0 ? (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .defang */ .e8)(piece) : piece)).join("");
}
/** A fenced block; lines cannot close it. */
function fence(language, lines) {
    const safe = lines.map((line) => (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .breakMarker */ .Y_)((0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(line)));
    const ticks = "`".repeat(Math.max(3, ...safe.map((line) => (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRun */ .Q_)(line) + 1)));
    return [`${ticks}${language}`, ...safe, ticks].join("\n");
}
/** A coloured box of GitHub's; elsewhere it reads as a quotation. */
function alert(kind, blocks) {
    const lines = blocks.join("\n\n").split("\n");
    return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`.trimEnd())].join("\n");
}
/**
 * The most detailed rendering of at most `limit` characters: less detail means fewer rows, never cut markup.
 * UTF-16 units are counted, which is never fewer than code points and at least a third of the UTF-8 bytes.
 */
function firstThatFits(levels, limit, render) {
    let text = "";
    for (const level of levels) {
        text = render(level);
        if (text.length <= limit)
            return text;
    }
    return text;
}


/***/ }),

/***/ 2659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ guidanceMarkdown),
/* harmony export */   UV: () => (/* binding */ rowsToExplain),
/* harmony export */   WT: () => (/* binding */ sideNames),
/* harmony export */   _K: () => (/* binding */ trendTable),
/* harmony export */   aN: () => (/* binding */ splitRows),
/* harmony export */   fk: () => (/* binding */ smallPrint),
/* harmony export */   iN: () => (/* binding */ traffic),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   mD: () => (/* binding */ decidingRow),
/* harmony export */   pG: () => (/* binding */ right),
/* harmony export */   ve: () => (/* binding */ totalLine),
/* harmony export */   xU: () => (/* binding */ explanations),
/* harmony export */   ym: () => (/* binding */ sizeTable),
/* harmony export */   zj: () => (/* binding */ moreRows)
/* harmony export */ });
/* unused harmony export causeParts */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
/* harmony import */ var _words_cost_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2464);
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6381);
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8845);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2647);







/** A column of words. */
const left = (title) => ({ title, align: "left" });
/** A column of numbers. */
const right = (title) => ({ title, align: "right" });
/** Sizes of both sides, at most `limit` rows; the rows that decide are bold. */
function sizeTable(report, rows, limit) {
    const [before, after] = sideNames(report);
    const columns = [left("Image · platform"), right(before), right(after), right("Change"), left("Budget")];
    const shown = report.mode === "record" ? columns.slice(0, 4) : columns;
    const body = rows.slice(0, limit).map((row) => sizeRow(row).slice(0, shown.length));
    return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(shown, body), ...moreRows(rows.length - limit, "platform")].join("\n\n");
}
/** What all images take together, where there are several. */
function totalLine(report) {
    const words = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .totalWords */ .iL)(report);
    return words === null ? [] : [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([words])];
}
/** What the two sides of a comparison are called in this run. */
function sideNames({ mode, pullRequest }) {
    if (mode === "record")
        return ["Before", "Now"];
    return ["Base", pullRequest === null ? "Now" : "This PR"];
}
function sizeRow({ image, platform }) {
    const { baselineBytes, verdict, red } = platform;
    const [before, after] = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeWords */ .pG)(platform, image);
    const isOffender = red || (verdict !== "pass" && verdict !== "no-baseline");
    const emphasise = (text) => (isOffender ? [{ strong: [text] }] : [text]);
    const name = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc)(image, platform);
    return [
        isOffender ? [{ strong: name }] : name,
        [before, ...beside(baselineBytes === null ? null : uncompressedBefore(image, platform))],
        [...emphasise(after), ...beside(besideHead(image, platform))],
        emphasise((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .mF)(platform)),
        [...emphasise((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .budgetWords */ .hQ)(platform, image)), ...beside(ceilingBeside(image, platform))],
    ];
}
function ceilingBeside({ budget }, { sizeBytes }) {
    const { maxSizeBytes } = budget;
    return maxSizeBytes === null || sizeBytes > maxSizeBytes ? null : `max-size ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(maxSizeBytes)}`;
}
function beside(remark) {
    return remark === null ? [] : [{ small: [remark] }];
}
function uncompressedBefore(image, platform) {
    const basis = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .basisWords */ .S3)(platform, image);
    if (basis !== null)
        return basis;
    const bytes = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .uncompressedBaseline */ .G2)(platform);
    return bytes === null ? null : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)} uncompressed`;
}
function besideHead(image, platform) {
    const basis = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .basisWords */ .S3)(platform, image);
    // An archive that keeps layers uncompressed has no other size.
    if (basis !== null && platform.sizeBytes === platform.judgedBytes)
        return basis;
    if (basis !== null)
        return `${basis}; ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(platform.sizeBytes)} ${image.budget.count === "own" ? "in all" : "compressed"}`;
    return platform.uncompressedBytes === null ? null : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(platform.uncompressedBytes)} uncompressed`;
}
/** Says how many rows are missing; nothing when none is. */
function moreRows(rest, noun) {
    return rest > 0 ? [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([`… and ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(rest, `more ${noun}`)} that ${rest === 1 ? "is" : "are"} not shown here.`])] : [];
}
/** "Where it comes from: …" and what a push and a pull cost now, for each row that changed; a list when there may be several. */
function explanations(rows, isAlone) {
    const changed = rows.filter(({ platform }) => platform.growthBytes !== null && (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .isChanged */ .Hq)(platform));
    if (changed.length === 0)
        return [];
    if (isAlone)
        return changed.flatMap(explain).map(_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY);
    return [["Where it comes from:", ...changed.map((row) => `- ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inMarkdown */ .Hi)(explainBriefly(row))}`)].join("\n")];
}
function explain({ image, platform }) {
    const parts = causeParts(image, platform, true);
    const where = parts.length === 0 ? [] : [["Where it comes from: ", ...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(parts, " · ")]];
    return platform.newBytes === null ? where : [...where, [traffic(platform, platform.newBytes)]];
}
function explainBriefly({ image, platform }) {
    const parts = causeParts(image, platform, false);
    const push = platform.newBytes === null
        ? []
        : [[`a push adds ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(platform.newBytes)} (${freshLayers(platform)}${(0,_words_cost_words_js__WEBPACK_IMPORTED_MODULE_6__/* .yearInBrief */ .xe)(platform)})`]];
    return [
        { strong: (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .subject */ .bc)(image, platform) },
        ": ",
        ...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)([...(parts.length === 0 ? [] : [(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(parts, " · ")]), ...push], "; "),
    ];
}
const mostCauses = 4;
/** The parts of a change as phrases, biggest first, the base image apart (`isFull`: even if it is unchanged). */
function causeParts(image, platform, isFull) {
    const { own, base, restBytes } = (0,_words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .findCauses */ .il)(platform, image, mostCauses);
    const isBaseFirst = base !== null && Math.abs(base.growthBytes) > Math.abs(own[0]?.growthBytes ?? 0);
    const parts = own.map((cause, index) => causePart(cause, index === 0 && !isBaseFirst, index < (isFull ? 2 : 1)));
    const unchanged = base === null || !isFull ? [] : [[...base.what, " unchanged"]];
    const basePart = base === null || base.growthBytes === 0 ? unchanged : [causePart(base, isBaseFirst, isBaseFirst)];
    const rest = restBytes === 0 ? [] : [[`everything else ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(restBytes)}`]];
    return own.length === 0 && base === null ? [] : [...parts, ...basePart, ...rest];
}
function causePart(cause, isFirst, hasParts) {
    const change = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(cause.growthBytes);
    return [...cause.what, " ", isFirst ? { strong: [change] } : change, ...(hasParts ? (0,_words_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .ofWhich */ .FM)(cause) : [])];
}
/** What the change costs those who push and pull. */
function traffic(platform, newBytes) {
    const amount = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(newBytes);
    const layers = freshLayers(platform);
    return `Pushing this image adds ${amount} to the registry (${layers}), and a node that runs the base version pulls the same ${amount}${(0,_words_cost_words_js__WEBPACK_IMPORTED_MODULE_6__/* .pullTime */ .pH)(platform)}.${rebuilt(platform)}${(0,_words_cost_words_js__WEBPACK_IMPORTED_MODULE_6__/* .paceSentence */ .x9)(platform)}`;
}
const worthTelling = 1_000_000;
/** What is pushed again without having changed. */
function rebuilt({ layers }) {
    const ways = [
        { change: "same-content", how: "built again with other timestamps" },
        { change: "stored-another-way", how: "compressed another way" },
    ];
    const told = ways.flatMap(({ change, how }) => {
        const again = layers.filter((layer) => layer.change === change);
        const bytes = again.reduce((sum, { head }) => sum + (head?.compressedBytes ?? 0), 0);
        return bytes < worthTelling ? [] : [` ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)} of it is what was there before, ${how}.`];
    });
    return told.join("");
}
function freshLayers({ layers }) {
    const head = layers.filter((layer) => layer.head !== null);
    const fresh = head.filter(({ change }) => change !== "unchanged").length;
    return `${fresh} of ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(head.length, "layer")} ${fresh === 1 ? "is" : "are"} new`;
}
/** What a reader has to know or do; GitHub asks for at most two coloured boxes, so there is at most one. */
function guidanceMarkdown({ red, loud, calm }) {
    if (red.length > 0)
        return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)("CAUTION", inBlocks(red)), ...inBlocks([...loud, ...calm])];
    return [...(loud.length > 0 ? [(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .alert */ .xE)("WARNING", inBlocks(loud))] : []), ...inBlocks(calm)];
}
function inBlocks(blocks) {
    return blocks.map((block) => {
        switch (block.kind) {
            case "say":
                return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)(block.phrase);
            case "paste":
                return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)("text", block.lines);
            case "quote":
                return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .quotation */ .fh)(block.text);
        }
    });
}
/** The last `limit` sizes, newest first. */
function trendTable(trend, limit) {
    const columns = [left("Recorded"), left("Commit"), right("Size"), right("Change")];
    const rows = trend
        .slice(-limit)
        .toReversed()
        .map(({ commit, recordedAt, sizeBytes, changeBytes }) => [
        [(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd)(recordedAt)],
        commit === null ? ["this run"] : [{ code: commit.slice(0, 7) }],
        [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(sizeBytes)],
        [changeBytes === null ? "–" : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(changeBytes)],
    ]);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns, rows);
}
/** The rows that are worth a look, and the rest: images in which nothing changed. */
function splitRows(images, platformsOf) {
    const rows = images.flatMap((image) => platformsOf(image).map((platform) => ({ image, platform })));
    const isQuiet = ({ platform }) => platform.verdict === "pass" && !(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .isChanged */ .Hq)(platform);
    const quiet = rows.filter(isQuiet);
    return quiet.length === rows.length || quiet.length < 2 ? [rows, []] : [rows.filter((row) => !isQuiet(row)), quiet];
}
/** The platform that stands for an image where there is room for one. */
function decidingRow(image) {
    return { image, platform: (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .deciding */ .C$)(image) };
}
/** The platforms of an image whose growth somebody has to be told about; where there is none, the one that decides. */
function rowsToExplain(image) {
    const offending = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .byUrgency */ .td)(image.platforms).filter(({ verdict }) => !["pass", "no-baseline", "unknown"].includes(verdict));
    return offending.length === 0 ? [decidingRow(image)] : offending.map((platform) => ({ image, platform }));
}
/** One line in small print. */
function smallPrint(phrase) {
    return `<sub>${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .inMarkdown */ .Hi)(phrase)}</sub>`;
}


/***/ }),

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Hi: () => (/* binding */ inMarkdown),
/* harmony export */   Ow: () => (/* binding */ cleanLine),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   VO: () => (/* binding */ zeroWidthSpace),
/* harmony export */   Y_: () => (/* binding */ breakMarker),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   dj: () => (/* binding */ inHtml),
/* harmony export */   e8: () => (/* binding */ defang),
/* harmony export */   tg: () => (/* binding */ inText),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* unused harmony exports codeSpan, codeHtml */
// Everything a reader sees that comes from outside (instructions, names, the justification) is made harmless here and nowhere else.
const zeroWidthSpace = "\u200B";
/**
 * One line of at most `limit` characters without control, bidirectional or invisible ones
 * (each becomes `\uFFFD`, so that a reader sees that something was there).
 */
function clean(text, limit = 600) {
    const line = text
        .slice(0, limit * 4)
        .toWellFormed()
        .replaceAll(/\s+/g, " ")
        .trim()
        .replaceAll(/[\p{Cc}\p{Cf}]+/gu, "\uFFFD");
    const characters = Array.from(line);
    const isWhole = characters.length <= limit && text.length <= limit * 4;
    return isWhole ? line : `${characters.slice(0, limit - 1).join("")}…`;
}
/** Text that reads the same and starts no Markdown, HTML, mention, issue, commit or web link. */
function prose(text) {
    return escapeInline(defang(clean(text)));
}
/** A code span whose fence is longer than any run of backticks inside. */
function codeSpan(text, limit = 160) {
    const content = breakMarker(clean(text, limit)).replaceAll("-->", `--${zeroWidthSpace}>`) || "(empty)";
    const ticks = "`".repeat(longestRun(content) + 1);
    const pad = /^`|`$/.test(content) ? " " : "";
    return `${ticks}${pad}${content}${pad}${ticks}`;
}
/** The same words in Markdown, on one line. */
function inMarkdown(phrase) {
    return phrase.map(pieceInMarkdown).join("");
}
function pieceInMarkdown(piece) {
    if (typeof piece === "string")
        return keepEdges(piece, prose);
    if ("code" in piece)
        return codeSpan(piece.code);
    if ("strong" in piece)
        return `**${inMarkdown(piece.strong)}**`;
    if ("small" in piece)
        return `<br><sub>${inMarkdown(piece.small)}</sub>`;
    const url = safeUrl(piece.to);
    return url === null ? prose(piece.link) : `[${escapeInline(clean(piece.link))}](${url.replaceAll("&", "&amp;")})`;
}
/** The same words in HTML, for a page of our own and for the `<summary>` of a fold. */
function inHtml(phrase) {
    return phrase.map(pieceInHtml).join("");
}
function pieceInHtml(piece) {
    if (typeof piece === "string")
        return keepEdges(piece, escapeHtml);
    if ("code" in piece)
        return `<code>${escapeHtml(clean(piece.code, 160))}</code>`;
    if ("strong" in piece)
        return `<strong>${inHtml(piece.strong)}</strong>`;
    if ("small" in piece)
        return `<br><small>${inHtml(piece.small)}</small>`;
    const url = safeUrl(piece.to);
    return url === null ? escapeHtml(piece.link) : `<a href="${escapeHtml(url)}">${escapeHtml(piece.link)}</a>`;
}
/** The same words for a terminal or a log: no markup and nothing a terminal or a runner would obey. */
function inText(phrase) {
    const line = phrase.map(pieceInText).join("");
    return line.replaceAll("##[", "## [").replace(/^(\s*):(?=:)/, "$1: ");
}
function pieceInText(piece) {
    if (typeof piece === "string")
        return keepEdges(piece, clean);
    if ("code" in piece)
        return clean(piece.code, 160);
    if ("strong" in piece)
        return inText(piece.strong);
    if ("small" in piece)
        return ` (${inText(piece.small)})`;
    return clean(piece.link);
}
/** Escapes text for HTML content and quoted attributes. */
function escapeHtml(text) {
    return clean(text).replaceAll(/[&<>"'`]/g, entity);
}
/** Lines of code for an HTML `<pre>`; their indentation is kept. */
function codeHtml(lines) {
    return lines.map((line) => indentation(line) + escapeHtml(line)).join("\n");
}
function indentation(line) {
    return /^ */.exec(line)?.[0] ?? "";
}
/** A line of code without control, bidirectional or invisible characters; its indentation is kept. */
function cleanLine(line) {
    return indentation(line) + clean(line, 4000);
}
/** Where nothing can be escaped, a marker of ours must still not be written by others. */
function breakMarker(text) {
    return text.replaceAll("<!--", `<${zeroWidthSpace}!--`);
}
function escapeInline(text) {
    return text.replaceAll(/[\\`*_[\]~!]/g, String.raw `\$&`).replaceAll(/[&<>|$]/g, entity);
}
/** Breaks what GitHub turns into a link, a notification or an emoji wherever it stands in text. */
function defang(text) {
    return text
        .replaceAll(/[@#](?=\S)/g, `$&${zeroWidthSpace}`)
        .replaceAll(/\bGH(?=-\d)/gi, `$&${zeroWidthSpace}`)
        .replaceAll(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${zeroWidthSpace}`)
        .replaceAll(/:(?=\/\/|[a-z_+-]|[\w+-]+:)/gi, `$&${zeroWidthSpace}`)
        .replaceAll(/\bwww(?=\.)/gi, `$&${zeroWidthSpace}`);
}
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
/** Pieces of one sentence keep the spaces between them. */
function keepEdges(text, escape) {
    const [lead = "", tail = ""] = [/^ /.exec(text)?.[0], /\S( )$/.exec(text)?.[1]];
    return `${lead}${escape(text)}${tail}`;
}
/** An absolute http(s) address in which nothing ends a Markdown destination; null for any other. */
function safeUrl(text) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2000)
        return null;
    return url.href.replaceAll(/[()<>|\\"'`*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 6932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
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


/***/ }),

/***/ 5770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf),
/* harmony export */   S: () => (/* binding */ renderSeries)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8099);
/* harmony import */ var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8209);
/* harmony import */ var _cost_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8935);
/* harmony import */ var _words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2464);
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5518);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1960);







/** Adds up versions, the oldest first. */
function seriesOf(versions, rules) {
    const { price, bandwidth, retention } = rules;
    const costs = (0,_cost_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .costOfImages */ .NL)(versions, retention);
    const storedBytes = costs.at(-1)?.storedBytes ?? 0;
    const retainedBytes = costs.at(-1)?.retainedBytes ?? null;
    const later = costs.slice(1);
    const images = costs.map((cost, at) => {
        const time = bandwidth === null || cost.pullBytes === null ? null : (0,_cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .pullMilliseconds */ .uU)(cost.pullBytes, bandwidth);
        return Object.assign({ image: versions[at]?.name ?? "" }, cost, { pullMilliseconds: time });
    });
    return {
        images,
        storedBytes,
        bytesPerPush: later.length === 0 ? null : Math.round((storedBytes - (costs[0]?.newBytes ?? 0)) / later.length),
        retention: retention === null ? null : { policy: `last ${retention.versions}`, keeps: retention, storedBytes: retainedBytes ?? 0 },
        price: price === null
            ? null
            : {
                perGbMonth: price.text,
                stored: (0,_cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .monthlyPrice */ .JB)(storedBytes, price),
                retained: retainedBytes === null ? null : (0,_cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .monthlyPrice */ .JB)(retainedBytes, price),
            },
        bandwidth: bandwidth?.text ?? null,
    };
}
/** The same for a terminal: a line for each version, and what they come to. */
function renderSeries(series) {
    const hasTimes = series.bandwidth !== null;
    const heads = ["Version", "Size", "New", "Registry holds", "Update pulls", ...(hasTimes ? ["In"] : [])];
    const rows = series.images.map(({ image, sizeBytes, newBytes, storedBytes, pullBytes, pullMilliseconds: time }) => [
        (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inText */ .tg)([{ code: image }]),
        ...[sizeBytes, newBytes, storedBytes].map(_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3),
        pullBytes === null ? "–" : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(pullBytes),
        ...(hasTimes ? [time === null ? "–" : (0,_words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(time)] : []),
    ]);
    return `${[...(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)([heads, ...rows], [1, 2, 3, 4, 5]), "", ...totals(series)].join("\n")}\n`;
}
function totals({ images, storedBytes, bytesPerPush, retention, price }) {
    const bill = (amount) => price === null || amount === null ? "" : `, ${(0,_words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__/* .money */ .TG)(amount)} a month at ${price.perGbMonth} per GB`;
    const added = bytesPerPush === null ? "" : ` Each after the first added ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(bytesPerPush)} on average.`;
    const all = `After ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(images.length, "push", "es")} the registry holds ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(storedBytes)}${bill(price?.stored ?? null)}.${added}`;
    if (retention === null)
        return [all];
    const kept = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(retention.storedBytes);
    return [all, `With ${(0,_words_cost_words_js__WEBPACK_IMPORTED_MODULE_5__/* .policyWords */ .gF)(retention.keeps)} kept, it holds ${kept}${bill(price?.retained ?? null)}.`];
}


/***/ }),

/***/ 1960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8099);
/* harmony import */ var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
/* harmony import */ var _words_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2659);
/* harmony import */ var _words_advice_to_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6307);
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5518);
/* harmony import */ var _words_rule_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8311);
/* harmony import */ var _words_sentences_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2647);








const codes = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
/** The report for a terminal or a log: plain words in columns; ANSI colours only when asked for. */
function renderText(report, { colours }) {
    const paint = (style, text) => (colours ? `\u001B[${codes[style]}m${text}\u001B[0m` : text);
    const images = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .imagesByUrgency */ .LR)(report.images);
    const { red, loud, calm } = (0,_words_advice_to_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .guide */ .RH)(report);
    const sections = [
        [paint(tone(report), paint("bold", (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)(["Image size: ", ...(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)])))],
        (0,_words_rule_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleSentences */ .Rr)(report).map((sentence) => (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)(sentence)),
        sizeLines(report, images, paint),
        [(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .totalWords */ .iL)(report) ?? []].flat(),
        ...images.slice(0, 20).map((image) => causeLines(image, (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .deciding */ .C$)(image))),
        ...[...red, ...loud, ...calm].map(blockLines),
        ...images.slice(0, 20).map((image) => findingLines((0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .decidingRow */ .mD)(image))),
        (0,_words_advice_to_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .sideNotes */ .ri)(report).map((note) => (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)([`Note: ${note}`])),
        [paint("dim", (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .provenance */ .aH)({ ...report, runUrl: null })))],
    ];
    const filled = sections.filter((lines) => lines.length > 0);
    return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function tone({ verdict, red }) {
    const calm = ["pass", "no-baseline"];
    return red ? "red" : calm.includes(verdict) ? "green" : "yellow";
}
function sizeLines(report, images, paint) {
    const [before, after] = (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .sideNames */ .WT)(report);
    const rows = images.flatMap((image) => (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .byUrgency */ .td)(image.platforms).map((platform) => sizeCells(image, platform)));
    const shown = report.mode === "record" ? 4 : 5;
    const table = [["Image · platform", before, after, "Change", "Budget"], ...rows].map((cells) => cells.slice(0, shown));
    const [head = "", ...lines] = columns(table, [1, 2]);
    return [paint("dim", head), ...lines];
}
function sizeCells(image, platform) {
    const [before, after] = (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .sizeWords */ .pG)(platform, image);
    return [(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)((0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .subject */ .bc)(image, platform)), before, after, (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .changeWords */ .mF)(platform), (0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .budgetWords */ .hQ)(platform, image)];
}
/** Pads every column to its longest cell; columns named in `right` stand to the right. */
function columns(rows, right) {
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => width(cells[at] ?? ""))));
    return rows.map((cells) => {
        const padded = cells.map((text, at) => {
            const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - width(text)));
            return right.includes(at) ? `${space}${text}` : `${text}${space}`;
        });
        return `  ${padded.join("   ")}`.trimEnd();
    });
}
/** Code points; letters of double width are rare enough in names and instructions. */
function width(text) {
    return Array.from(text).length;
}
function causeLines(image, platform) {
    if (platform.growthBytes === null || !(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .isChanged */ .Hq)(platform))
        return [];
    const { own, base, restBytes } = (0,_words_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .findCauses */ .il)(platform, image, 8);
    const rest = restBytes === 0 ? [] : [{ what: ["everything else"], growthBytes: restBytes, parts: [] }];
    const causes = [...own, ...(base === null || base.growthBytes === 0 ? [] : [base]), ...rest];
    const lines = columns(causes.map((cause) => [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatChange */ .eD)(cause.growthBytes), (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)([...cause.what, ...(0,_words_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .ofWhich */ .FM)(cause)])]), [0]);
    const title = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)(["Where it comes from, ", ...(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .subject */ .bc)(image, platform), ":"]);
    const cost = platform.newBytes === null ? [] : [(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)([(0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .traffic */ .iN)(platform, platform.newBytes)])];
    return [...(causes.length === 0 ? [] : [title, ...lines]), ...cost];
}
function findingLines(row) {
    const words = (0,_words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .findingWords */ .Hu)(row);
    if (words.length === 0)
        return [];
    const lines = words.flatMap(({ found, change, unless }) => [[`  ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)(found)}`], change.map((line) => `      ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .cleanLine */ .Ow)(line)}`), [`    ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)(unless)}`]].flat());
    return [(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)(["How to make ", ...(0,_words_sentences_js__WEBPACK_IMPORTED_MODULE_5__/* .subject */ .bc)(row.image, row.platform), " smaller:"]), ...lines];
}
function blockLines(block) {
    switch (block.kind) {
        case "say":
            return [(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)(block.phrase)];
        case "paste":
            return block.lines.map((line) => `    ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)([line])}`);
        case "quote":
            return [`    "${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .inText */ .tg)([(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .clean */ .uH)(block.text)])}"`];
    }
}


/***/ }),

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RH: () => (/* binding */ guide),
/* harmony export */   ri: () => (/* binding */ sideNotes)
/* harmony export */ });
/* unused harmony export creepWords */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8099);
/* harmony import */ var _judge_justification_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9147);
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5518);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6920);
/* harmony import */ var _yardstick_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6885);
/* harmony import */ var _rule_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8311);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2647);








const mostNamed = 5;
const mostRemarked = 20;
/** Says what follows from the verdicts of `images`. A run that records judges nothing. */
function guide(report, images = report.images) {
    const absent = images === report.images ? unmeasured(report) : [];
    if (report.mode === "record")
        return { red: sayItIsRed(absent), loud: unstored(images), calm: [...firstTime(images), ...allRemarks(images)] };
    const isAlone = report.images.length === 1;
    const without = [...lookups(images, isAlone), ...unknownPlatforms(images)];
    const red = [
        ...absent,
        ...tooLarge(images),
        ...unjustified(images, report),
        ...without.filter(({ isRed }) => isRed).map(({ block }) => block),
    ];
    const green = without.filter(({ isRed }) => !isRed);
    return {
        red: sayItIsRed(red),
        loud: green.filter(({ isLoud }) => isLoud).map(({ block }) => block),
        calm: [
            ...warned(images, report),
            ...justified(images, report),
            ...green.filter(({ isLoud }) => !isLoud).map(({ block }) => block),
            ...allRemarks(images),
            ...(images === report.images ? (0,_rule_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .buildSentences */ .DU)(report).slice(0, mostNamed).map(say) : []),
        ],
    };
}
function sayItIsRed(blocks) {
    const [first, ...others] = blocks;
    if (first?.kind !== "say")
        return blocks;
    return [say([{ strong: ["This check is red."] }, " ", ...first.phrase]), ...others];
}
/** What a first baseline is good for. */
function firstTime(images) {
    const isFirst = images.every(({ platforms, recording, baseline }) => recording.kind === "stored" && baseline.kind !== "unknown" && platforms.every(({ growthBytes }) => growthBytes === null));
    const what = images.length === 1 ? "This size is" : "These sizes are";
    return isFirst ? [say([`${what} what pull requests are compared with from now on.`])] : [];
}
/** Baselines that a run should have recorded; what refused one refused all of them. */
function unstored(images) {
    const failed = images.flatMap(({ name, recording }) => recording.kind === "failed" ? [{ name, because: recording.because }] : []);
    const [first] = failed;
    if (first === undefined)
        return [];
    const what = failed.length === 1 ? "The baseline was not recorded" : `${failed.length} baselines were not recorded`;
    const who = images.length === 1 ? [] : [" (", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(failed.map(({ name }) => name)), ")"];
    const effect = "Pull requests are compared with the last one that was, until a later run records one.";
    return [say([{ strong: [what] }, ...who, `: ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(first.because, 500)}. ${effect}`])];
}
/** Images that nobody looked at; their number is bounded by what a run may hold. */
function unmeasured({ missing }) {
    const shown = missing
        .slice(0, mostRemarked)
        .map(({ name, because }) => say([{ code: name }, ` was not measured: ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(because, 500)}.`]));
    const rest = missing.length - shown.length;
    const more = rest > 0 ? [say([`The same holds for ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rest, "more image")}.`])] : [];
    const cure = say(["The log of its job says more. Correct what failed, or run that job again."]);
    return shown.length === 0 ? [] : [...shown, ...more, cure];
}
/** The lines to paste into the description, one for each image that needs one. */
function justificationLines(needy, isAlone) {
    return needy.slice(0, mostRemarked).map((image) => {
        const sizes = unjustifiedIn(image).map(({ sizeBytes }) => sizeBytes);
        return (0,_judge_justification_js__WEBPACK_IMPORTED_MODULE_0__/* .claimToPaste */ .H)(isAlone ? null : (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(image.name, 256), (0,_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBoundAbove */ .zi)(Math.max(...sizes)));
    });
}
function tooLarge(images) {
    const large = inState(images, "too-large");
    if (large.length === 0)
        return [];
    const fix = [
        "Make the image smaller, or raise ",
        { code: "max-size" },
        " in the workflow or the configuration file: as a part of this pull request, reviewers see it. The next push is judged anew.",
    ];
    return [...large.slice(0, mostNamed).map((image) => say(tooLargeWords(image))), ...andMore(large), say(fix)];
}
/** "`api` · linux/amd64: the image has 276.5 MB, …" */
function tooLargeWords(image) {
    const [first, ...others] = platformsIn(image, "too-large");
    const ceiling = first?.why.find(({ kind }) => kind === "over-ceiling");
    if (first === undefined || ceiling === undefined)
        return [];
    return [...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .subject */ .bc)(image, first), `${morePlatforms(others)}: ${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)(ceiling)}.`];
}
function unjustified(images, report) {
    const needy = images.filter((image) => unjustifiedIn(image).length > 0);
    if (needy.length === 0)
        return [];
    const lines = justificationLines(needy, report.images.length === 1);
    return [
        ...needy.slice(0, mostNamed).map((image) => say(needsJustification(image))),
        ...andMore(needy),
        say([askFor(lines, { needy, report })]),
        { kind: "paste", lines },
        say([whatIsNext(lines, report)]),
    ];
}
/** "`api` · linux/amd64 grew by 90.5 MB (+36.9 %). From 25 % on, the pull request description has to say why; it holds no justification." */
function needsJustification(image) {
    const [first, ...others] = unjustifiedIn(image);
    const missing = first === undefined ? null : (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .unjustifiedBecause */ .tC)(first);
    if (first === undefined || missing === null)
        return [];
    const obstacle = first.why.find((reason) => reason.kind === "not-compared");
    if (obstacle !== undefined)
        return cannotCompare(image, first, { obstacle, missing });
    const limit = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdWords */ .DH)(image.budget.justifyAt);
    const duty = `From ${limit} on, the pull request description has to say why. ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalise */ .sK)((0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .missingWords */ .y4)(missing)))}.`;
    const also = first.verdict === "too-large" ? " also" : "";
    return [...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .subject */ .bc)(image, first), `${morePlatforms(others)}${also} ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .movement */ .ii)(first)}. ${duty}`];
}
/** What takes the comparison away is justified as growth is. */
function cannotCompare(image, platform, { obstacle, missing }) {
    const because = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)((0,_yardstick_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notComparedWords */ .q4)(obstacle), 500);
    const duty = `Without a comparison the pull request description has to say why, as it has to for growth. ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalise */ .sK)((0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)((0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .missingWords */ .y4)(missing)))}.`;
    return [...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .subject */ .bc)(image, platform), ` could not be compared with the baseline: ${because}. ${duty}`];
}
/** Those that a justification is asked for, the worst first. */
function unjustifiedIn({ platforms }) {
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .byUrgency */ .td)(platforms).filter((platform) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .unjustifiedBecause */ .tC)(platform) !== null);
}
function morePlatforms({ length }) {
    return length === 0 ? "" : ` (and ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(length, "more platform")})`;
}
function askFor(lines, { needy, report }) {
    const [what, reason] = lines.length === 1 ? ["this line", "the reason"] : ["these lines", "the reasons"];
    const where = isInTerminal(report) ? "the text file that --description names" : "the pull request description";
    const isFirst = needy.every((image) => unjustifiedIn(image).every((platform) => (0,_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .unjustifiedBecause */ .tC)(platform)?.kind === "no-claim"));
    const earlier = isFirst || isInTerminal(report) ? "" : " (an earlier one can go)";
    return `Put ${what} into ${where}${earlier} and write ${reason} in place of the words in angle brackets:`;
}
function whatIsNext(lines, report) {
    const act = isInTerminal(report)
        ? "Then check again."
        : "Save the description: this check then runs again by itself, without a new build.";
    return `${act} ${lines.length === 1 ? "The reason holds" : "Each reason holds"} up to the size in round brackets, which you may change.`;
}
function isInTerminal({ repository, pullRequest }) {
    return repository === null && pullRequest === null;
}
function andMore(images) {
    const rest = images.length - mostNamed;
    return rest > 0 ? [say([`The same holds for ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rest, "more image")}.`])] : [];
}
/** One sentence for all images whose baseline is missing for the same reason. */
function lookups(images, isAlone) {
    const missing = images.filter(({ baseline }) => baseline.kind === "absent" || baseline.kind === "unknown");
    const groups = Map.groupBy(missing, ({ baseline, platforms }) => JSON.stringify([baseline, platforms.some((platform) => platform.red && platform.verdict !== "too-large")]));
    return [...groups.values()].slice(0, mostNamed).flatMap((group) => lookup(group, isAlone));
}
function lookup(group, isAlone) {
    const baseline = group[0]?.baseline;
    if (baseline === undefined || baseline.kind === "found")
        return [];
    const isRed = group.some(({ platforms }) => platforms.some(({ red, verdict }) => red && verdict !== "too-large"));
    const who = isAlone ? [] : [" (", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(group.map(({ name }) => name)), ")"];
    const because = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(baseline.because);
    if (baseline.kind === "unknown")
        return [{ isRed, isLoud: true, block: say(unknownWords({ because, who, isRed })) }];
    return [{ isRed, isLoud: false, block: say(absentWords({ because, who, isRed })) }];
}
/** Platforms that a baseline is there for, and that could not be compared with it for no fault of the pull request. */
function unknownPlatforms(images) {
    const found = images.filter(({ baseline }) => baseline.kind === "found");
    return found
        .flatMap((image) => platformsIn(image, "unknown").map((platform) => ({ image, platform })))
        .slice(0, mostNamed)
        .map(({ image, platform }) => {
        const because = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(platform.reasons.join("; "), 500);
        const intro = [{ strong: ["It is not known whether the image grew"] }, " (", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .subject */ .bc)(image, platform), ")"];
        const block = say([...intro, `: ${because}. `, ...onErrorWords(platform.red)]);
        return { isRed: platform.red, isLoud: true, block };
    });
}
function onErrorWords(isRed) {
    return [{ code: `on-error: ${isRed ? "fail" : "warn"}` }, isRed ? " makes this red." : " lets this pass."];
}
function unknownWords({ because, who, isRed }) {
    return [
        { strong: ["It is not known whether the image grew"] },
        ...who,
        `: the baseline could not be looked up (${because}). `,
        ...onErrorWords(isRed),
        " Run the job again to get a verdict.",
    ];
}
function absentWords({ because, who, isRed }) {
    const rule = isRed
        ? [
            { code: "on-missing-baseline: fail" },
            " makes this red. Run this workflow on the base branch, which records one, and then this job again.",
        ]
        : [
            "So its growth is not judged. A baseline is recorded when this workflow runs on the base branch; pull requests after that are compared with it.",
        ];
    return [{ strong: ["Nothing to compare with"] }, ...who, `: ${because}. `, ...rule];
}
function warned(images, report) {
    const limits = new Set(inState(images, "warn").map(({ budget }) => (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdWords */ .DH)(budget.justifyAt)));
    const [limit, ...others] = limits;
    if (limit === undefined)
        return [];
    const next = others.length === 0 ? ` From ${limit} growth on, the pull request description has to say why.` : "";
    return [say([`${report.red ? "A warning alone" : "This check is green: a warning"} does not block.${next}`])];
}
function justified(images, report) {
    return inState(images, "justified")
        .slice(0, mostNamed)
        .flatMap((image) => {
        const { justification } = image;
        if (justification === null)
            return [];
        const { upToBytes, text } = justification;
        const bound = upToBytes === null ? "for any size, because it names none" : `up to ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(upToBytes)}`;
        const platform = platformsIn(image, "justified")[0] ?? (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .deciding */ .C$)(image);
        const intro = [
            `${report.red ? "The" : "This check is green: the"} pull request description says why `,
            ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .subject */ .bc)(image, platform),
            `${platform.growthBytes === null ? " cannot be compared" : " grows"}, and that holds ${bound}:`,
        ];
        return [say(intro), { kind: "quote", text: (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(text, 500) }];
    });
}
function allRemarks(images) {
    const all = images.flatMap((image) => [...remarks(image), ...creepWords(image).map(say)]);
    const rest = all.length - mostRemarked;
    return rest > 0
        ? [...all.slice(0, mostRemarked), say([`${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rest, "more remark")} of this kind in the JSON report.`])]
        : all;
}
/** What is unusual about the comparison itself. */
function remarks(image) {
    const isFound = image.baseline.kind === "found";
    const notes = image.platforms.flatMap((platform) => (isFound ? platformNotes(image, platform) : []));
    const gone = image.gonePlatforms;
    const isGone = [{ code: image.name }, " is no longer built for ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .KE)(gone), "."];
    return [...notes, ...builtInstead(image), ...(gone.length === 0 ? [] : [say(isGone)])];
}
/** What is recorded was made with other inputs than this run's. */
function builtInstead({ name, baseline }) {
    const recorded = baseline.kind === "found" ? baseline.insteadOf : null;
    if (recorded === null)
        return [];
    const because = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(recorded.text, 300);
    return [
        say([{ code: name }, `: ${because}. The base commit was built with the inputs of this run, and is what is compared with.`]),
    ];
}
/** "`api` · linux/amd64: the base branch grew by 31 MB (+31 %) in 30 days …", where that reached `creep-at`. */
function creepWords(image) {
    return image.creep.filter(({ reached }) => reached).map((creep) => oneCreep(image, creep));
}
function oneCreep({ name, budget }, creep) {
    const { platform, days, since, growthBytes, commits, warnedSteps } = creep;
    const growth = `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z3)(growthBytes)} (${percentOf(growthBytes, since.sizeBytes)})`;
    const limits = `${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(commits, "recorded commit")}, ${warnedSteps === 0 ? "none" : warnedSteps} of which reached ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdWords */ .DH)(budget.warnAt)}`;
    return [
        { code: name },
        ` · ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(platform, 60)}: the base branch grew by ${growth} in ${days} days, over ${limits}`,
        ...largestStep(creep),
        ". ",
        { code: "creep-at" },
        ` warns at ${(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .thresholdWords */ .DH)(budget.creepAt ?? "")} and blocks nothing.`,
    ];
}
function largestStep({ largestStep: step }) {
    if (step === null)
        return [];
    const { growthBytes, fromBytes, commit } = step;
    const growth = `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatChange */ .eD)(growthBytes)} (${percentOf(growthBytes, fromBytes)})`;
    return [`; the largest step was ${growth} in `, { code: commit.slice(0, 7) }];
}
function percentOf(bytes, base) {
    return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_7__/* .formatPercent */ .l9)(bytes, base) ?? "from nothing";
}
function platformNotes(image, platform) {
    const isCompared = platform.growthBytes !== null;
    const innocent = platform.verdict === "pass" ? platform.why.filter(({ kind }) => kind === "over-ceiling-before") : [];
    const later = "later pull requests will be, once this change is merged and recorded";
    const isTold = isCompared || platform.verdict === "no-baseline";
    const note = platform.note === null || !isTold ? [] : [isCompared ? platform.note : `not compared, because ${platform.note}; ${later}`];
    return [...note, ...innocent.map(_reasons_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonWords */ .IK)].map((text) => say([...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .subject */ .bc)(image, platform), `: ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(text, 300)}.`]));
}
/** Things that went wrong beside the verdict, and candidates for a baseline that were refused. */
function sideNotes(report) {
    const notes = report.images.flatMap(({ baseline }) => baseline.notes);
    return [...new Set([...report.warnings, ...notes])].map((note) => (0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalise */ .sK)((0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .clean */ .uH)(note, 400)));
}
function inState(images, state) {
    return images.filter((image) => platformsIn(image, state).length > 0);
}
/** The worst first. */
function platformsIn({ platforms }, state) {
    return (0,_sentences_js__WEBPACK_IMPORTED_MODULE_4__/* .byUrgency */ .td)(platforms).filter(({ verdict }) => verdict === state);
}
function say(phrase) {
    return { kind: "say", phrase };
}


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ ofWhich),
/* harmony export */   Vm: () => (/* binding */ layerGrowth),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   ie: () => (/* binding */ whereIs),
/* harmony export */   il: () => (/* binding */ findCauses),
/* harmony export */   ut: () => (/* binding */ instructionOf),
/* harmony export */   vx: () => (/* binding */ isRealChange),
/* harmony export */   vz: () => (/* binding */ newerSide)
/* harmony export */ });
/* unused harmony export findLargestOwnLayer */
/* harmony import */ var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8600);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);



/** Says which instructions a change comes from. Layers that were only rebuilt are never named. */
function findCauses(platform, image, limit) {
    const changed = platform.layers.filter((layer) => isRealChange(layer, platform));
    const own = changed.filter((layer) => !isFromBase(layer)).toSorted((a, b) => size(b, platform) - size(a, platform));
    const named = own.slice(0, limit).map((layer) => causeOf(describeLayer(layer), [layer], platform));
    const base = image.budget.count === "own" ? null : baseImage(platform, image);
    const explained = [...named, ...(base === null ? [] : [base])].reduce((sum, { growthBytes }) => sum + growthBytes, 0);
    const rest = (platform.growthBytes ?? 0) - explained;
    return { own: named, base, restBytes: (0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(rest, platform.baselineBytes ?? 0) ? 0 : rest };
}
function causeOf(what, layers, platform) {
    const growthBytes = layers.reduce((sum, layer) => sum + layerGrowth(layer, platform), 0);
    // What lies where is known in compressed bytes only.
    const known = platform.basis === "compressed" ? layers.flatMap(({ parts }) => parts) : [];
    return { what, growthBytes, parts: telling(known, growthBytes) };
}
const mostParts = 2;
const leastShare = 0.1;
const nearlyAll = 0.9;
/**
 * The parts that explain the growth: each a tenth of it or more, and none within another. A directory that holds nearly all of it
 * says no more than the layer, where several of the parts in it can be told.
 */
function telling(parts, growthBytes) {
    const large = parts
        .filter((part) => part.growthBytes / growthBytes >= leastShare)
        .toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
    const isVague = ({ path, growthBytes: bytes }) => bytes / growthBytes >= nearlyAll && large.filter((other) => other.path.startsWith(`${path}/`)).length > 1;
    const isApart = (one, other) => !one.startsWith(`${other}/`) && !other.startsWith(`${one}/`);
    const exact = large.filter((part) => !isVague(part));
    return exact
        .filter(({ path }, index) => exact.slice(0, index).every((larger) => isApart(path, larger.path)))
        .slice(0, mostParts);
}
/** `, of which /var/lib/apt/lists +9.0 MB and /usr/lib +4.1 MB`; nothing when that is not known. */
function ofWhich({ parts }) {
    const named = parts.map(({ path, growthBytes }) => [{ code: `/${path}` }, ` ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatChange */ .eD)(growthBytes)}`]);
    return named.length === 0 ? [] : [", of which ", ...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(named, " and ")];
}
/** The layer of this Dockerfile that grew most; null when none did. */
function findLargestOwnLayer(platform) {
    const grown = platform.layers.filter((layer) => isRealChange(layer, platform) && !isFromBase(layer) && layerGrowth(layer, platform) > 0);
    const [largest] = grown.toSorted((a, b) => layerGrowth(b, platform) - layerGrowth(a, platform));
    return largest?.head ?? null;
}
/** Head minus baseline of one layer in the bytes that are judged. */
function layerGrowth({ head, baseline, growthBytes }, { basis }) {
    return basis === "compressed" ? growthBytes : (head?.uncompressedBytes ?? 0) - (baseline?.uncompressedBytes ?? 0);
}
/** Another digest alone is not a change: nearly every layer has a new one on another machine. */
function isRealChange(layer, platform) {
    switch (layer.change) {
        case "unchanged":
        case "same-content":
            return false;
        case "new":
        case "gone":
            return true;
        case "stored-another-way":
        case "grew":
        case "shrank":
            return !(0,_compare_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoise */ .ty)(layerGrowth(layer, platform), platform.baselineBytes ?? 0);
    }
}
/** Dockerfile and line of a layer, such as `Dockerfile:14`; null when they are not known. */
function whereIs(layer) {
    return layer.lines === null ? null : `${layer.lines.file}:${layer.lines.startLine}`;
}
/** The instruction of a layer, or that it is not known. */
function instructionOf(layer) {
    return layer.instruction === null ? ["an unknown instruction"] : [{ code: layer.instruction }];
}
/** The side of a layer that the pull request brings; of one that is gone, the side it takes away. */
function newerSide({ head, baseline }) {
    const layer = head ?? baseline;
    if (layer === null)
        throw new Error("a layer change needs a side");
    return layer;
}
function isFromBase(layer) {
    return newerSide(layer).origin === "base";
}
function size(layer, platform) {
    return Math.abs(layerGrowth(layer, platform));
}
function describeLayer(layer) {
    return described(newerSide(layer), changeRemarks[layer.change]);
}
/** What the numbers alone would tell wrongly. */
const changeRemarks = {
    new: [],
    gone: ["removed"],
    grew: [],
    shrank: [],
    unchanged: [],
    "same-content": [],
    "stored-another-way": ["same content, stored another way"],
};
/** "`RUN apt-get install …` (Dockerfile:14)". */
function described(layer, remarks = []) {
    const place = whereIs(layer);
    const all = [...remarks, ...(place === null ? [] : [place])];
    return [...shortInstruction(layer), all.length === 0 ? "" : ` (${all.join(", ")})`];
}
function shortInstruction(layer) {
    const { instruction } = layer;
    if (instruction === null || instruction.length <= 80)
        return instructionOf(layer);
    return [{ code: `${instruction.slice(0, 79).trimEnd()}…` }];
}
function baseImage(platform, { measurement, baseline }) {
    const layers = platform.layers.filter(isFromBase);
    if (layers.length === 0)
        return null;
    const [only, ...others] = measurement.baseImages;
    if (only === undefined || others.length > 0)
        return causeOf(["base image"], layers, platform);
    const earlier = baseline.kind === "found" && baseline.baseImages.length === 1 ? (baseline.baseImages[0] ?? null) : null;
    return causeOf(["base image ", { code: nameOf(only) }, ...movedFrom(earlier, only)], layers, platform);
}
/** What it was before: another image, or the same name with another digest. */
function movedFrom(earlier, now) {
    if (earlier === null || earlier.digest === now.digest)
        return [];
    const [before, after] = earlier.reference === now.reference ? [shortDigest(earlier), shortDigest(now)] : [nameOf(earlier), null];
    return [...(after === null ? [" ("] : [" (now ", { code: after }, ", "]), "was ", { code: before }, ")"];
}
function nameOf({ reference }) {
    return reference.replace(/^docker\.io\/(?:library\/)?/, "");
}
function shortDigest({ digest }) {
    return digest.slice("sha256:".length, "sha256:".length + 12);
}


/***/ }),

/***/ 2464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ money),
/* harmony export */   gF: () => (/* binding */ policyWords),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pH: () => (/* binding */ pullTime),
/* harmony export */   x9: () => (/* binding */ paceSentence),
/* harmony export */   xe: () => (/* binding */ yearInBrief)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);


/** A registry that grows by less in a year troubles nobody. */
const worthTelling = 100_000_000;
/** ", in 2.5 s at 100 Mbit/s": how long the pull of an update takes; nothing without a bandwidth. */
function pullTime({ cost }) {
    const { bandwidth, updateMilliseconds = null } = cost?.pull ?? {};
    return updateMilliseconds === null || bandwidth === undefined ? "" : `, in ${duration(updateMilliseconds)} at ${bandwidth}`;
}
/** " At the pace of the last 30 days …": what the recorded pushes come to; nothing where that is not known, or little. */
function paceSentence({ cost }) {
    const registry = cost?.registry ?? null;
    const pace = registry?.pace ?? null;
    if (registry === null || pace === null || pace.bytesPerYear < worthTelling)
        return "";
    const pushes = `${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pace.pushes, "recorded push", "es")} of ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(pace.bytesPerPush)} on average`;
    return ` At the pace of the last ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(pace.days, "day")} (${pushes}), the registry ${growth(registry, pace)}.`;
}
/** "; recorded pushes come to 1.8 GB a year", where there is room for a few words; nothing as above. */
function yearInBrief({ cost }) {
    const year = cost?.registry?.pace?.bytesPerYear ?? 0;
    return year < worthTelling ? "" : `; recorded pushes come to ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(year)} a year`;
}
function growth({ retention, price }, { bytesPerYear }) {
    const perYear = `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytesPerYear)} a year`;
    if (retention === null || retention.levelBytes === null) {
        const year = price?.yearOfGrowth ?? null;
        if (price === null || year === null)
            return `grows by ${perYear}`;
        return `grows by ${perYear}; each year adds ${money(year)} to what a month costs, at ${price.perGbMonth} per GB`;
    }
    const level = price?.level ?? null;
    const bill = price === null || level === null ? "" : ` (${money(level)} a month at ${price.perGbMonth} per GB)`;
    const held = `about ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(retention.levelBytes)}${bill}`;
    return `takes in ${perYear}; with ${policyWords(retention.keeps)} kept, it holds ${held}`;
}
/** `the last 10 versions`, `the versions of 30 days`. */
function policyWords(keeps) {
    switch (keeps.kind) {
        case "last":
            return keeps.versions === 1 ? "the last version" : `the last ${keeps.versions} versions`;
        case "days":
            return `the versions of ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(keeps.days, "day")}`;
    }
}
/** A decimal number with two digits, rounded; what is less than a hundredth is said to be. */
function money(amount) {
    const [, whole, fraction] = /^(\d+)\.(\d{4})$/.exec(amount) ?? [];
    if (whole === undefined || fraction === undefined)
        return amount;
    const hundredths = (BigInt(whole + fraction) + 50n) / 100n;
    if (hundredths === 0n)
        return "less than 0.01";
    return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, "0")}`;
}
/** `2.5 s`, `3 min 5 s`, `2 h 10 min`. */
function duration(milliseconds) {
    if (milliseconds < 100)
        return "less than 0.1 s";
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const minutes = Math.floor(seconds / 60);
    return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ }),

/***/ 4632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ findingWords),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   Yb: () => (/* binding */ mostFindings)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8099);
/* harmony import */ var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(980);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6381);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6932);




const mostFindings = 3;
/** What to change so that the image gets smaller, the most bytes first. */
function findingWords({ image, platform }) {
    return platform.advice.slice(0, mostFindings).map((finding) => ({
        found: [{ strong: [amountOf(finding)] }, ": ", ...foundWords(finding, image), ".", ...historyWords(finding)],
        change: finding.change,
        unless: [`Not if ${finding.unless}.`],
    }));
}
function amountOf({ bytes, saves }) {
    return saves === "image" ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(-bytes) : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(-bytes)} a push`;
}
function foundWords(finding, image) {
    const { words } = (0,_findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .definitionOf */ .Fg)(finding.kind);
    const by = byWhom(finding, image);
    if ("deed" in words)
        return [...by, ` ${words.deed}`, ...mostOf(finding)];
    return [
        words.noun,
        ...examplesOf(finding, words.examplesFollow ?? "such as"),
        ...placeOf(finding),
        finding.path === null ? " " : finding.origin === "base" ? ", brought by " : ", left by ",
        ...by,
    ];
}
function historyWords({ history }) {
    if (history === null || history.repeats === 0)
        return [];
    const { pushes, repeats, againBytes } = history;
    return [` So it was with ${repeats} of ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(pushes, "recorded build")}: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(againBytes)} in all.`];
}
function byWhom({ origin, instruction, lines }, { measurement }) {
    if (origin !== "base")
        return (0,_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)({ instruction, lines });
    const [only, ...others] = measurement.baseImages;
    return ["the base image", ...(only === undefined || others.length > 0 ? [] : [" ", { code: only.reference }])];
}
function placeOf({ path, places }) {
    if (path === null || path === "")
        return [];
    return [places > 1 ? ", most of it in " : " in ", { code: `/${path}` }];
}
function mostOf({ path }) {
    return path === null ? [] : [", most of all ", { code: `/${path}` }];
}
const mostExamples = 3;
function examplesOf({ examples }, how) {
    const shown = examples.slice(0, mostExamples).map((name) => [{ code: name }]);
    return shown.length === 0 ? [] : [` (${how} `, ...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(shown, ", "), ")"];
}


/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   tC: () => (/* binding */ unjustifiedBecause),
/* harmony export */   y4: () => (/* binding */ missingWords)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8099);
/* harmony import */ var _judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
/* harmony import */ var _yardstick_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);



/** A reason as a clause: first word in lower case, no full stop, plain text. */
function reasonWords(reason) {
    switch (reason.kind) {
        case "over-ceiling":
            return overCeiling(reason);
        case "over-ceiling-before":
            return `${overCeiling(reason)}, but this pull request does not make it larger`;
        case "reached":
            return reached(reason);
        case "no-claim":
            return `the pull request description holds no justification${forOthers(reason)}`;
        case "refused":
            return refusalWords(reason.refusal);
        case "description-unreadable":
            return `${reason.because}; if it says why, run this job again`;
        case "no-baseline":
        case "baseline-unknown":
            return reason.because;
        case "not-compared":
            return (0,_yardstick_words_js__WEBPACK_IMPORTED_MODULE_1__/* .notComparedWords */ .q4)(reason);
    }
}
/** Why the growth of a platform that needs a justification has none; null when it needs none, or has one. */
function unjustifiedBecause({ why }) {
    const found = why.find((reason) => reason.kind === "no-claim" || reason.kind === "refused" || reason.kind === "description-unreadable");
    return found ?? null;
}
/** The same after a sentence about the pull request description. */
function missingWords(reason) {
    return reason.kind === "no-claim" ? `it holds no justification${forOthers(reason)}` : reasonWords(reason);
}
function overCeiling({ sizeBytes, overBytes, maxSizeBytes }) {
    return `the image has ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(sizeBytes)}, ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(overBytes)} more than max-size allows (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(maxSizeBytes)})`;
}
function reached({ threshold, at }) {
    switch (threshold) {
        case "warn-at":
            return `growth reached the warning threshold of ${at}`;
        case "justify-at":
            return `growth reached ${at}, from which on it needs a justification`;
    }
}
function forOthers({ others }) {
    return others.length === 0 ? "" : ` for this image, only for ${others.join(", ")}`;
}
function refusalWords(refusal) {
    switch (refusal.kind) {
        case "template":
            return "the justification is the untouched text of the pull request template";
        case "empty":
            return "the justification is empty (comments and text in <angle brackets> do not count)";
        case "unseen":
            return "the justification is not in its author's own visible words: code, quotes, footnotes and text that is struck out or hidden do not count";
        case "placeholder":
            return `"${refusal.written}" is a placeholder, not a reason`;
        case "repetition":
            return `"${refusal.written}" says the same over and over, which is no reason`;
        case "link-only":
            return `"${refusal.written}" is a link, not a reason; say it in words as well`;
        case "too-short":
            return `"${refusal.written}" is too short to be a reason (fewer than ${_judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__/* .fewestLetters */ .mm.ofSounds} letters)`;
        case "bound-unreadable":
            return `the bound "${refusal.bound}" cannot be read; write for example "up to 130 MB"`;
        case "outgrown":
            return `the justification holds up to ${bothSizes(refusal.upToBytes)}, and the image now has ${bothSizes(refusal.sizeBytes)}`;
    }
}
function bothSizes(bytes) {
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)} (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatExactBytes */ .Uv)(bytes)})`;
}


/***/ }),

/***/ 8311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DU: () => (/* binding */ buildSentences),
/* harmony export */   Rr: () => (/* binding */ ruleSentences),
/* harmony export */   lW: () => (/* binding */ ruleLine)
/* harmony export */ });
/* unused harmony export isLoosening */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5518);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2647);




const mostTold = 4;
/** "This pull request raises `justify-at` from 25% to 9999% (…): judged by 25%." and the like, one sentence each; none where the rules are as they were. */
function ruleSentences(report) {
    const { ruleChanges } = report;
    const sentences = [
        ...ruleChanges.filter((change) => change.kind === "budget").map((change) => budgetSentence(change, report)),
        ...listSentences(ruleChanges),
    ];
    const rest = sentences.length - mostTold;
    if (rest <= 0)
        return sentences;
    return [...sentences.slice(0, mostTold), [`${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalise */ .sK)((0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, "more change"))} of the rules in the JSON report.`]];
}
/** All of it in one line; empty where there is nothing to tell. */
function ruleLine(report) {
    return (0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(ruleSentences(report), " ");
}
/** That what is built is not what the base branch builds, image by image. */
function buildSentences({ ruleChanges }) {
    return ruleChanges.flatMap((change) => (change.kind === "build-inputs" ? [buildSentence(change)] : []));
}
function buildSentence({ image, inputs }) {
    return [{ code: image }, " is built with other inputs than on the base branch: ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(inputs), "."];
}
/** The change may make a verdict kinder, or would have. */
function isLoosening(change) {
    return change.kind === "left" || (change.kind === "budget" && change.effect !== "tightened");
}
function budgetSentence(change, report) {
    const { rule, from, to, place, judgedBy } = change;
    const of = change.images.length === report.images.length ? [] : [" of ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(change.images, 3)];
    const judged = `: judged by ${judgedBy === null ? "both, and the worse verdict counts" : (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(judgedBy, 40)}.`;
    if (place.kind === "earlier") {
        const [now, before] = [to ?? "none", from ?? "none"].map((text) => (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(text, 40));
        const when = [" when ", { code: place.commit.slice(0, 7) }, " was recorded, the newest baseline"];
        return [{ code: rule }, ...of, ` is ${now} in this run, and was ${before}`, ...when, judged];
    }
    const where = place.kind === "file" ? [" (", { code: place.path }, ")"] : [" (in the workflow)"];
    return [`${who(report)} ${verb(change)} `, { code: rule }, ...of, ` ${values(change)}`, ...where, judged];
}
function who({ pullRequest }) {
    return pullRequest === null ? "This change" : "This pull request";
}
function verb({ effect, from, to }) {
    if (to === null)
        return "removes";
    if (from === null)
        return "adds";
    switch (effect) {
        case "loosened":
            return "raises";
        case "tightened":
            return "lowers";
        case "changed":
            return "changes";
    }
}
function values({ from, to }) {
    if (from === null || to === null)
        return `of ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(from ?? to ?? "", 40)}`;
    return `from ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(from, 40)} to ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(to, 40)}`;
}
function listSentences(changes) {
    const left = changes.filter((change) => change.kind === "left");
    const joined = changes.filter((change) => change.kind === "joined");
    return [...(left.length === 0 ? [] : [leftSentence(left)]), ...(joined.length === 0 ? [] : [joinedSentence(joined)])];
}
function leftSentence(left) {
    const names = left.map(({ image, judged }) => [{ code: image }, judged === "again" ? " (judged here once more)" : ""]);
    return ["No longer measured: ", ...shortened(names), "."];
}
/** "New: `api2`, 4.0 MB, judged together with `api` as one image." */
function joinedSentence(joined) {
    const names = joined.map(({ image, sizeBytes }) => [{ code: image }, `, ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(sizeBytes)}`]);
    const others = [...new Set(joined.flatMap((one) => one.with))];
    const together = others.length === 0 ? [] : [", judged together with ", ...(0,_sentences_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(others, 3), " as one image"];
    return ["New: ", ...shortened(names), ...together, "."];
}
function shortened(names) {
    const shown = names.slice(0, 5);
    return [...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown, "; "), ...(names.length > 5 ? [`; and ${names.length - 5} more`] : [])];
}


/***/ }),

/***/ 2647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   DH: () => (/* binding */ thresholdWords),
/* harmony export */   G2: () => (/* binding */ uncompressedBaseline),
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LR: () => (/* binding */ imagesByUrgency),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   S3: () => (/* binding */ basisWords),
/* harmony export */   _c: () => (/* binding */ sizePair),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   hQ: () => (/* binding */ budgetWords),
/* harmony export */   iL: () => (/* binding */ totalWords),
/* harmony export */   ii: () => (/* binding */ movement),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   pG: () => (/* binding */ sizeWords),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   uP: () => (/* binding */ fullReport),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* unused harmony export stateWords */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5623);
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5518);
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6920);
/* harmony import */ var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);





/** The state in words; they follow "Image size: …". */
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
    return _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictStates */ .Oq.indexOf(verdict) + (red ? _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictStates */ .Oq.length : 0);
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
    return missing === 0 ? measured : [`${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, "image")} not measured · `, ...measured];
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
    const where = image.platforms.length === 1 ? "" : ` on ${platform.platform}`;
    const isOver = image.verdict === "pass" && isOverCeiling(platform, image);
    const recorded = image.recording.kind === "stored" ? "recorded as baseline" : "not recorded";
    const outcome = mode === "record" ? recorded : isOver ? innocent : stateWords[image.verdict];
    return [{ code: image.name }, ` ${movement(platform)}${where} · ${outcome}`];
}
/** What passes although it is over the ceiling. */
const innocent = "over max-size, but not because of this change";
function isOverCeiling({ sizeBytes }, { budget }) {
    return budget.maxSizeBytes !== null && sizeBytes > budget.maxSizeBytes;
}
/** `grew by 31.4 MB (+12.8 %)`, `is unchanged at 245.1 MB`, or `is 245.1 MB`. */
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
    const present = _judge_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictStates */ .Oq.toReversed().flatMap((state) => {
        const amount = images.filter(({ verdict }) => verdict === state).length;
        return amount === 0
            ? []
            : [`${amount.toLocaleString("en-US")} ${amount === 1 ? stateWords[state] : pluralStateWords[state]}`];
    });
    return present.join(", ");
}
/** Both sizes of a platform in words; exact when rounding would make different ones look equal. */
function sizeWords(platform, { baseline }) {
    const { baselineBytes, judgedBytes } = platform;
    if (baselineBytes !== null)
        return sizePair(baselineBytes, judgedBytes);
    return [missingSize(platform, baseline), (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(judgedBytes)];
}
/** A platform that joins others has no size before; one that could not be compared may have had one. */
function missingSize({ verdict, why }, { kind }) {
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
/** `+31.4 MB (+12.8 %)`, `unchanged (+12 B)`, or `new`. */
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
/** `10%` as the numbers beside it are written: `10 %`. */
function thresholdWords(text) {
    return (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clean */ .uH)(text, 40).replaceAll(/(?<=\d)%/g, " %");
}
/** What the budget says of one platform. */
function budgetWords(platform, image) {
    const { budget } = image;
    switch (platform.verdict) {
        case "pass":
            return isOverCeiling(platform, image)
                ? `over ${maxSize(budget)}, but not because of this change`
                : `ok, warns at ${thresholdWords(budget.warnAt)}`;
        case "warn":
            return `warning from ${thresholdWords(budget.warnAt)}`;
        case "justified":
            return platform.growthBytes === null ? "justified" : `justified (needed from ${thresholdWords(budget.justifyAt)})`;
        case "unjustified":
            return platform.growthBytes === null
                ? "needs a justification"
                : `needs a justification from ${thresholdWords(budget.justifyAt)}`;
        case "too-large":
            return `over ${maxSize(budget)}${(0,_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .unjustifiedBecause */ .tC)(platform) === null ? "" : ", and needs a justification"}`;
        case "no-baseline":
        case "unknown":
            return stateWords[platform.verdict];
    }
}
/** "All 10 images together: 512.3 MB (+12 MB), …"; null for one image, which has no sum. */
function totalWords({ images, totals }) {
    if (images.length < 2)
        return null;
    const { distinctBytes, baselineDistinctBytes, newBytes } = totals;
    const change = baselineDistinctBytes === null ? "" : ` (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatChange */ .eD)(distinctBytes - baselineDistinctBytes)})`;
    const fresh = baselineDistinctBytes === null ? "" : ` ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(newBytes)} of it is new.`;
    const together = images.length === 2 ? "Both images" : `All ${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(images.length, "image")}`;
    return `${together} together: ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(distinctBytes)}${change}, what they share counted once.${fresh}`;
}
function maxSize({ maxSizeBytes }) {
    return `max-size ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(maxSizeBytes ?? 0)}`;
}
/** Which bytes the numbers of a platform are, where they are not those of the whole compressed image. */
function basisWords(platform, { budget }) {
    const parts = [
        ...(budget.count === "own" ? ["own layers"] : []),
        ...(platform.basis === "uncompressed" ? ["uncompressed"] : []),
    ];
    return parts.length === 0 ? null : parts.join(", ");
}
/** Uncompressed size of the baseline's layers; null when one of them was not opened. */
function uncompressedBaseline({ layers }) {
    const sizes = layers.flatMap(({ baseline }) => (baseline === null ? [] : [baseline.uncompressedBytes]));
    if (sizes.length === 0)
        return null;
    return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}
/** `api · linux/amd64`. */
function subject(image, platform) {
    return [{ code: image.name }, ` · ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clean */ .uH)(platform.platform, 60)}`];
}
/** Leads to where GitHub lists what a run has kept; nothing without a run. */
function fullReport(runUrl) {
    return runUrl === null ? [] : [" · ", { link: "full report", to: `${runUrl}#artifacts` }];
}
/** What was measured, held against what, and where. */
function provenance(report) {
    const measured = report.headSha === null ? ["the working copy"] : commit(report.headSha, report);
    const baselines = new Map(report.images.map(({ baseline }) => [baseline.kind === "found" ? baseline.commit : "", baseline]));
    const [only, ...others] = baselines.values();
    const against = others.length > 0 ? [" against each image's own baseline"] : only === undefined ? [] : againstOne(only, report);
    const reused = report.images.some((image) => image.reused) ? [" · measured by an earlier run of the same commit"] : [];
    const run = report.runUrl === null ? [] : [" · ", { link: "run", to: report.runUrl }];
    const isCompressed = report.images.every(({ platforms }) => platforms.every(({ basis }) => basis === "compressed"));
    return [isCompressed ? "compressed size of " : "size of ", ...measured, ...against, ...reused, ...run];
}
function againstOne(baseline, report) {
    if (baseline.kind !== "found")
        return [];
    const wanted = report.mode === "record" ? "the one before it" : "the commit it merges into";
    const distance = baseline.behind === 0 ? wanted : `${(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(baseline.behind, "commit")} before ${wanted}`;
    const how = baseline.how === "built" ? ", built in this run" : "";
    return [" against ", ...commit(baseline.commit, report), ` (${distance}${how})`];
}
/** The day of a timestamp. */
function day(timestamp) {
    return (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clean */ .uH)(timestamp).slice(0, 10);
}
/** A short commit name, linked where it is known to what. */
function commit(sha, { serverUrl, repository }) {
    const short = (0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clean */ .uH)(sha, 64).slice(0, 7);
    const isLinked = /^[0-9a-f]{40,64}$/.test(sha) && serverUrl !== null && repository !== null;
    return !isLinked ? [{ code: short }] : [{ link: short, to: `${serverUrl}/${repository}/commit/${sha}` }];
}
/** "a, b and 3 more". */
function listed(names, limit = 5) {
    const shown = names.slice(0, limit).map((name) => [{ code: name }]);
    const rest = names.length - shown.length;
    return rest === 0 ? (0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown, ", ") : [...(0,_phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(shown, ", "), ` and ${rest.toLocaleString("en-US")} more`];
}


/***/ }),

/***/ 6885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SV: () => (/* binding */ recordedWords),
/* harmony export */   ey: () => (/* binding */ yardstickNoteWords),
/* harmony export */   q4: () => (/* binding */ notComparedWords),
/* harmony export */   z1: () => (/* binding */ obstacleWords)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);

/** Why two sides were not compared, as a clause that follows "because". */
function obstacleWords(obstacle) {
    switch (obstacle.kind) {
        case "no-baseline":
            return obstacle.because;
        case "other-target":
            return `the baseline was built from ${showTarget(obstacle.baseline)}, this image from ${showTarget(obstacle.head)}`;
        case "new-platform":
            return `the baseline has no such platform (it has ${obstacle.recorded.join(", ")})`;
        case "own-layers-unknown":
            return `it is not known which layers of ${sideNames[obstacle.side]} belong to its base image`;
        case "size-unknown":
            return `only uncompressed sizes can be compared, and that of ${sideNames[obstacle.side]} is not known: ${obstacle.isOpened ? "a layer could not be decompressed" : "a registry does not tell it"}`;
    }
}
/** The same of a baseline that is recorded and was not used. */
function recordedWords({ obstacle, sizeBytes }) {
    const size = (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(sizeBytes);
    switch (obstacle.kind) {
        case "other-target":
            return `the recorded baseline (${size}) was built from ${showTarget(obstacle.baseline)}, this image from ${showTarget(obstacle.head)}`;
        case "new-platform":
            return `${obstacle.platform} is new: the recorded baseline (${size}) has only ${obstacle.recorded.join(", ")}`;
        case "no-baseline":
        case "own-layers-unknown":
        case "size-unknown":
            return obstacleWords(obstacle);
    }
}
/** Why two sides were not compared, and why the base commit was not built instead. */
function notComparedWords({ obstacle, build }) {
    const instead = build === null ? "" : `, and the base commit could not be built for the comparison (${build.because})`;
    return `${obstacleWords(obstacle)}${instead}`;
}
/** What is unusual about the yardstick, as a clause. */
function yardstickNoteWords(note) {
    switch (note.kind) {
        case "came-another-way":
            return `this image ${doors[note.head]}, the baseline ${doors[note.baseline]}: builders compress differently, by up to 2 %`;
        case "kept-uncompressed":
            return `${keepers[note.side]} layers uncompressed, as an engine without a content store saves them; uncompressed sizes are compared. local:// would tell what a registry stores`;
    }
}
const sideNames = { head: "this image", baseline: "the baseline" };
const keepers = {
    head: "the archive of this image keeps",
    baseline: "the archive of the baseline keeps",
    both: "both archives keep",
};
const doors = {
    builder: "was built here",
    "oci-layout": "was built here",
    "loopback-registry": "was built here",
    "oci-dir": "was read from an OCI layout",
    archive: "was read from an archive",
    local: "was read from the Docker engine",
    registry: "was read from a registry",
};
function showTarget(target) {
    return target === "" ? "the last stage" : `target "${target}"`;
}


/***/ }),

/***/ 997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The text, or its beginning and its end with `…` between: of a long error, the end says why. At most `longest` characters. */
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    const head = Math.ceil((longest - 1) / 2);
    // Half of a character outside the basic plane is none.
    const start = text.slice(0, head).replace(/[\ud800-\udbff]$/, "");
    const end = text.slice(text.length - (longest - 1 - head)).replace(/^[\udc00-\udfff]/, "");
    return `${start}…${end}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ toolVersion)
/* harmony export */ });
/** This version, as package.json has it (a test holds the two together). */
const toolVersion = "0.1.0";


/***/ }),

/***/ 4248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalPorts)
});

// UNUSED EXPORTS: noMeasurements

// EXTERNAL MODULE: ./build/adapters/process/cancellation.js
var process_cancellation = __webpack_require__(9124);
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
            await (0,process_cancellation/* assertNotCancelled */.ZR)();
            const startedAt = performance.now();
            try {
                return await work();
            }
            finally {
                timings.push({ stage, milliseconds: Math.round(performance.now() - startedAt) });
            }
        },
        cancellation: process_cancellation/* cancellation */.WN,
        notes: () => ({ warnings: [...warnings], timings: [...timings] }),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/files/config-file.js + 2 modules
var config_file = __webpack_require__(7864);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(3798);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(9567);
// EXTERNAL MODULE: ./build/shorten.js
var shorten = __webpack_require__(997);
;// CONCATENATED MODULE: ./build/adapters/github/deadline.js


/** The time that all GitHub work of a run may take together. The clock runs only while something is being waited for. */
class deadline_Deadline {
    totalMs;
    #spentMs = 0;
    #waiting = 0;
    #startedAt = 0;
    constructor(totalMs) {
        this.totalMs = totalMs;
    }
    get remainingMs() {
        const running = this.#waiting === 0 ? 0 : performance.now() - this.#startedAt;
        // Whole milliseconds: timers end up to one early, and nothing can be done in less.
        return Math.max(0, Math.floor(this.totalMs - this.#spentMs - running));
    }
    /** Waits for `work`, at most `limitMs` and at most what remains; throws LookupError when the time is up, Cancelled in a cancelled run. */
    async spend(work, limitMs = Number.POSITIVE_INFINITY) {
        cancellation.throwIfAborted();
        if (this.remainingMs === 0)
            throw new LookupError(this.#timeIsUp());
        this.#start();
        const { promise, reject } = Promise.withResolvers();
        const timer = setTimeout(() => reject(new LookupError(this.#timeIsUp(limitMs))), Math.min(limitMs, this.remainingMs));
        const stop = () => reject(cancellation.reason);
        cancellation.addEventListener("abort", stop);
        try {
            return await Promise.race([work(), promise]);
        }
        finally {
            clearTimeout(timer);
            cancellation.removeEventListener("abort", stop);
            this.#stop();
        }
    }
    #start() {
        if (this.#waiting === 0)
            this.#startedAt = performance.now();
        this.#waiting += 1;
    }
    #stop() {
        this.#waiting -= 1;
        if (this.#waiting === 0)
            this.#spentMs += performance.now() - this.#startedAt;
    }
    #timeIsUp(limitMs = this.totalMs) {
        return `GitHub did not finish within ${Math.min(limitMs, this.totalMs) / 1000} s`;
    }
}

;// CONCATENATED MODULE: ./build/adapters/github/github-api.js










const usualLimits = {
    attemptMs: 30_000,
    requestMs: 75_000,
    totalMs: 120_000,
    backOffMs: 1000,
    answerBytes: 20_000_000,
};
/** Connects to the API: retries resets, 429 and 5xx, waits as long as the server asks, gives up at once when that is too long. */
function connect(connection) {
    const limits = { ...usualLimits, ...connection.limits };
    const deadline = new Deadline(limits.totalMs);
    const fits = (...[seconds, , , count]) => count < 2 && seconds * 1000 < Math.min(deadline.remainingMs, limits.requestMs);
    const options = {
        baseUrl: connection.apiUrl,
        request: { fetch: boundedFetch(new URL(connection.apiUrl).origin, deadline, limits) },
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
        retry: { retryAfterBaseValue: limits.backOffMs },
        // Its own id: the plugin spaces writes over all clients of a process that share one.
        throttle: { id: crypto.randomUUID(), onRateLimit: fits, onSecondaryRateLimit: fits },
    };
    const Client = GitHub.plugin(heedServer(deadline, limits), retry, throttling);
    const octokit = new Client(connection.token === "" ? options : getOctokitOptions(connection.token, options));
    octokit.hook.wrap("request", (request, parameters) => deadline.spend(async () => request(parameters), limits.requestMs));
    const refusedPermissions = new Set();
    octokit.hook.error("request", (error, { method, url }) => {
        if (isNotPermitted(error) && url.startsWith("/repos/"))
            refusedPermissions.add(neededFor(method, url));
        throw error;
    });
    return {
        octokit,
        repository: connection.repository,
        deadline,
        refusedPermissions,
        replacedArtifacts: new Set(),
        uploads: newUploads(),
    };
}
/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps */
function neededFor(method, url) {
    if (/\/(?:issues|pulls)\b/.test(url))
        return method === "GET" ? "pull-requests: read" : "pull-requests: write";
    return url.includes("/actions/") ? "actions: read" : "contents: read";
}
function ignore() { }
/** Asks, and holds the answer against a schema; throws LookupError for an answer of another shape, RequestError for a refusal. */
async function ask(api, question, schema) {
    return (await askPage(api, question, schema)).answer;
}
/** The same for a page of a list; a page may be shorter than asked for and not be the last. */
async function askPage(api, question, schema) {
    const { owner, name } = api.repository;
    const response = await api.octokit.request(question.route, { owner, repo: name, ...question.parameters });
    const { data, headers } = response;
    const answer = schema.safeParse(data);
    if (answer.success)
        return { answer: answer.data, hasNext: /\brel="?next"?/.test(headers.link ?? "") };
    throw new ports/* LookupError */.F(`GitHub's answer to ${question.route} has another shape than documented: ${firstLine(errors/* prettifyError */.S1(answer.error))}`);
}
/** Turns every way in which GitHub cannot be asked into a LookupError that says what was asked for; other errors pass. */
async function lookUp(subject, question) {
    try {
        return await question();
    }
    catch (error) {
        throw lookUpFailure(subject, error);
    }
}
/** The LookupError for a failed question, or the error itself when GitHub has no part in it. */
function lookUpFailure({ what, needs }, error) {
    if (!(error instanceof ports/* LookupError */.F) && statusOf(error) === null)
        return error;
    const hint = isNotPermitted(error) ? `; the job needs \`permissions: ${needs}\`` : "";
    return new ports/* LookupError */.F(`${what} could not be read: ${describe(error)}${hint}`, { cause: error });
}
const Refusal = schemas/* object */.Ikc({
    status: schemas/* int */.Whr(),
    message: schemas/* string */.YjP(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), coerce/* string */.Yj()) }).optional(),
});
/** The HTTP status of a refused request (500 for one that got no answer), or null when the error is of another kind. */
function statusOf(error) {
    return error instanceof Error ? (Refusal.safeParse(error).data?.status ?? null) : null;
}
/** One line for a reader; nothing of a long or hostile answer but its beginning. */
function describe(error) {
    const refusal = error instanceof Error ? Refusal.safeParse(error).data : undefined;
    if (refusal === undefined)
        return firstLine(error instanceof Error ? error.message : String(error));
    if (refusal.response === undefined)
        return `GitHub gave no answer (${firstLine(refusal.message)})`;
    if (isLimit(refusal))
        return `the rate limit of this token is used up (HTTP ${refusal.status})`;
    if (refusal.status === 401)
        return "GitHub does not accept the token (HTTP 401)";
    if (refusal.status >= 500)
        return `GitHub has a problem (HTTP ${refusal.status})`;
    return `GitHub refused with HTTP ${refusal.status} (${firstLine(refusal.message)})`;
}
/** The token is too weak. Other refusals with this status (a limit, a locked issue, an archived repository) say so themselves. */
function isNotPermitted(error) {
    const refusal = error instanceof Error ? Refusal.safeParse(error).data : undefined;
    return (refusal?.status === 403 && !isLimit(refusal) && /not accessible by|must have|not granted|permission/i.test(refusal.message));
}
/** It is not there, or not for this token: asking again changes nothing. */
function isOutOfReach(error) {
    const refusal = error instanceof Error ? Refusal.safeParse(error).data : undefined;
    return refusal !== undefined && [403, 404, 451].includes(refusal.status) && !isLimit(refusal);
}
function isLimit({ status, message, response }) {
    const isUsedUp = /\brate limit\b/i.test(message) || response?.headers["x-ratelimit-remaining"] === "0";
    return status === 429 || (status === 403 && isUsedUp);
}
/** The bytes behind a signed address on a storage host. */
async function fetchBytes(api, address) {
    const { data } = await api.octokit.request(`GET ${address}`, {
        request: { parseSuccessResponseBody: false },
    });
    return await readAll(ByteStream.parse(data), Number.POSITIVE_INFINITY);
}
const ByteStream = schemas/* custom */.IeY((value) => value instanceof ReadableStream);
function firstLine(text) {
    return (0,shorten/* shorten */.m)(text.replaceAll(/[\s\p{Cc}]+/gu, " ").trim(), 200);
}
/** A fetch whose every call, its whole body included, ends in time and within `answerBytes`; a cut answer is a failed one. */
function boundedFetch(apiOrigin, deadline, { attemptMs, answerBytes }) {
    // The toolkit's own fetch knows the runner's proxy.
    const proxied = defaults.request?.fetch ?? fetch;
    return async (input, init) => {
        const sent = new Headers(init?.headers);
        // Downloads come from a storage host: its addresses are signed, and it must not receive the token.
        if (new URL(input instanceof Request ? input.url : input).origin !== apiOrigin)
            sent.delete("authorization");
        const signal = AbortSignal.any([cancellation, AbortSignal.timeout(Math.min(attemptMs, deadline.remainingMs))]);
        const response = await proxied(input, { ...init, headers: [...sent], signal });
        const { status, headers } = response;
        const body = await readAll(response.body, answerBytes);
        return new Response([101, 103, 204, 205, 304].includes(status) ? null : body, { status, headers: [...headers] });
    };
}
async function readAll(body, limitBytes) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body ?? []) {
        bytes += chunk.length;
        if (bytes > limitBytes)
            throw new LookupError(`an answer of more than ${limitBytes} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Gets its turn before the retry plugin: waits out a Retry-After, or ends the retrying when the time left is too short. */
function heedServer(deadline, limits) {
    return (octokit) => {
        octokit.hook.error("request", async (error, options) => {
            const refusal = Refusal.safeParse(error).data;
            if (refusal === undefined || !(refusal.status === 429 || refusal.status >= 500))
                throw error;
            const tried = z.object({ retryCount: z.int() }).safeParse(options.request).data?.retryCount ?? 0;
            const askedMs = askedWaitMs(refusal.response?.headers ?? {});
            if (askedMs + limits.backOffMs * (tried + 1) ** 2 >= Math.min(deadline.remainingMs, limits.requestMs))
                throw new GivenUp(describe(error), { cause: error });
            await sleep(askedMs);
            throw error;
        });
    };
}
/** The retry plugins look at `request` of every error, and leave one without inner `request` alone. */
class GivenUp extends (/* unused pure expression or super */ null && (LookupError)) {
    request = {};
}
/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function askedWaitMs(headers) {
    const after = headers["retry-after"] ?? "";
    if (/^\d+$/.test(after))
        return Number(after) * 1000;
    if (after !== "")
        return Math.max(0, Date.parse(after) - Date.now()) || 0;
    if (headers["x-ratelimit-remaining"] !== "0")
        return 0;
    return Math.max(0, Number(headers["x-ratelimit-reset"]) * 1000 - Date.now() + 1000) || 0;
}

;// CONCATENATED MODULE: ./build/adapters/github/files-at-commit.js




/** https://docs.github.com/en/rest/repos/contents#get-repository-content: a file, a folder, or what is neither. */
const Content = schemas/* union */.KCZ([
    schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })),
    schemas/* object */.Ikc({ type: schemas/* literal */.euz("file"), size: schemas/* int */.Whr(), encoding: schemas/* string */.YjP(), content: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ type: schemas/* enum */.k5n(["symlink", "submodule"]) }),
]);
/** The files of `commit` from the clone where it has the commit, else from GitHub. */
async function filesAtCommit(commit, { git, api }) {
    return (await gitFiles(git, commit)) ?? apiFiles(api, commit);
}
/** The files of `commit` as GitHub has them: for a clone that lacks the commit, and for a run without one. */
function apiFiles(api, commit) {
    return {
        read: async (path) => await orUnknown(async () => fileIn(await contentOf(api, commit, path), path)),
        list: async (folder) => await orUnknown(async () => namesIn(await contentOf(api, commit, folder))),
    };
}
/** Null when the commit has nothing at that path. */
async function contentOf(api, commit, path) {
    const parameters = { path: path.replaceAll(/^\/+|\/+$/g, ""), ref: commit };
    const question = { route: "GET /repos/{owner}/{repo}/contents/{path}", parameters };
    const subject = { what: `${path === "" ? "the root" : path} of commit ${commit.slice(0, 7)}`, needs: "contents: read" };
    return await lookUp(subject, async () => {
        try {
            return await ask(api, question, Content);
        }
        catch (error) {
            // GitHub says "No commit found for the ref …" with the same status.
            if (statusOf(error) === 404 && !/no commit found/i.test(describe(error)))
                return null;
            throw error;
        }
    });
}
function fileIn(content, path) {
    if (content === null || Array.isArray(content))
        return { kind: "absent" };
    if (content.type !== "file")
        return { kind: "unknown", isThere: true, because: `${path} is a link there` };
    // Above 1 MB GitHub leaves the content out.
    if (content.size > fileLimitBytes || content.encoding !== "base64")
        return { kind: "unknown", isThere: true, because: `${path} has more than ${fileLimitBytes} bytes there` };
    return { kind: "text", text: Buffer.from(content.content, "base64").toString("utf8") };
}
function namesIn(content) {
    return { kind: "names", names: Array.isArray(content) ? content.map(({ name }) => name).toSorted() : [] };
}
async function orUnknown(question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof ports/* LookupError */.F)
            return { kind: "unknown", isThere: false, because: error.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/adapters/process/git.js
var process_git = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/inputs/config.js
var config = __webpack_require__(6940);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs = __webpack_require__(743);
// EXTERNAL MODULE: ./build/judge/strictness.js
var strictness = __webpack_require__(2904);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/workflow-check/written-step.js


const Value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
const Step = schemas/* object */.Ikc({ uses: schemas/* string */.YjP().optional(), with: schemas/* record */.g1P(schemas/* string */.YjP(), Value.nullable()).nullish() });
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, as much of it as is looked at. */
const Workflow = schemas/* object */.Ikc({ jobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ steps: schemas/* array */.YOg(Step).nullish() })) });
/** The only step of that job with that action; null where there is none or more than one, or the file cannot be read. */
function writtenStep(text, { job, action }) {
    const jobs = jobsIn(text);
    const steps = jobs !== null && Object.hasOwn(jobs, job) ? (jobs[job]?.steps ?? []) : [];
    const [step, ...others] = steps.filter(({ uses }) => uses === action || uses?.startsWith(`${action}@`) === true);
    if (step === undefined || others.length > 0)
        return null;
    const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name.toLowerCase(), value ?? ""]);
    const isComputed = ([, value]) => value.includes("${{");
    return {
        literal: Object.fromEntries(inputs.filter((input) => !isComputed(input))),
        computed: inputs.filter(isComputed).map(([name]) => name),
    };
}
function jobsIn(text) {
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent" });
        return document.errors.length > 0 ? null : (Workflow.safeParse(document.toJS({ maxAliasCount: 100 })).data?.jobs ?? null);
    }
    catch {
        return null;
    }
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
            return options.api === null || (await isTracked(place)) ? stepAlone(place.path, options) : { kind: "no-file" };
        case "text":
            return await withHead(await rulesIn(file.text, place.path, options), place, options);
    }
}
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
async function readAt(commit, { git, path }, { api }) {
    const files = api === null ? await gitFiles(git, commit) : await filesAtCommit(commit, { git, api });
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
    const { workflow, step, api, directory, environment } = options;
    if (workflow === null || api === null)
        return { kind: "no-file" };
    const file = await (await filesAtCommit(commit, { git: (0,process_git/* gitIn */.u)(directory, environment), api })).read(workflow.path);
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
    const { onBehalfOf, api, step } = options;
    if (rules.kind !== "file" || onBehalfOf === null || api === null)
        return rules;
    const file = await (await filesAtCommit(onBehalfOf, { git, api })).read(path);
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
// EXTERNAL MODULE: ./build/image/layer/layer-reader.js + 16 modules
var layer_reader = __webpack_require__(9722);
// EXTERNAL MODULE: ./build/measure/measure.js + 2 modules
var measure = __webpack_require__(4677);
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
        files: [...(await written(strings, (0,external_node_path_.join)(at.directory, "s"))), ...existing, ...(await written(git, (0,external_node_path_.join)(at.directory, "g")))],
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
async function written(secrets, prefix) {
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

;// CONCATENATED MODULE: ./build/adapters/docker/build-session.js





const untimed = async (_stage, work) => await work();
/** The same image once more, from the cache that the first build has filled; no cache is written but what is in the image, no tag looked up anew. */
function fromCache(session) {
    return {
        ...session,
        build: { ...session.build, noCache: false, noCacheFilters: [], pull: false, cacheTo: (0,build_build/* inlineCaches */.l$)(session.build.cacheTo) },
    };
}
/** Runs the build; null when it went well. */
async function runBuild(session, output) {
    const { docker, workspace, log, redact, workingDirectory } = session;
    const directory = (0,external_node_path_.join)(workspace, "secrets");
    try {
        const secrets = await writeSecrets(session.secrets, { directory, workingDirectory });
        for (const warning of secrets.warnings)
            log(`Warning: ${warning}`);
        const args = (0,build_build/* buildArguments */.fb)(session.build, {
            output,
            metadataFile: metadataFile(session),
            imageIdFile: imageIdFile(session),
            secretFiles: secrets.files,
        });
        const command = { args, environment: docker.buildEnvironment, timeLimitMs: null, log, redact };
        return await session.timed("build", () => docker.run(command));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function metadataFile(session) {
    return (0,external_node_path_.join)(session.workspace, "metadata.json");
}
function imageIdFile(session) {
    return (0,external_node_path_.join)(session.workspace, "image-id");
}
/** Reads what the last build of this session wrote. */
async function readNotes(session) {
    const metadata = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).parse(JSON.parse(await (0,promises_.readFile)(metadataFile(session), "utf8")) ?? {});
    return { metadata, imageId: (await (0,promises_.readFile)(imageIdFile(session), "utf8")).trim() };
}

// EXTERNAL MODULE: ./build/image/history/instructions.js + 1 modules
var instructions = __webpack_require__(7965);
;// CONCATENATED MODULE: ./build/image/history/dockerfile-steps.js

/**
 * Adds to what a build told of its layers what its Dockerfile tells: lines where the build named none, and which layers are the
 * base image's, if there is one. What the build itself has told stands.
 */
function withDockerfile(told, { path, stage }, images) {
    const steps = images.flatMap((image) => stepsOf(image, stage, path));
    if (told !== null && told.steps.length > 0) {
        const isBaseTold = told.steps.some(({ isBase }) => isBase);
        return { ...told, steps: [...steps.filter(({ isBase }) => !isBase || !isBaseTold), ...told.steps] };
    }
    const base = stage.base === "scratch" ? "none" : "unknown";
    return { steps, baseImages: base === "none" ? [] : (told?.baseImages ?? []), base };
}
/**
 * The image's history ends with the instructions of the final stage, one entry for each. Where that is not so from the last
 * to the first, by keyword and, where builders write it down, by text, nothing is told.
 */
function stepsOf({ platform, manifest, config: image }, stage, file) {
    // BuildKit writes nothing down for an ONBUILD, the classic builder does.
    const history = image.history.filter((entry) => (0,instructions/* keywordOf */.X)(entry) !== "ONBUILD");
    const first = history.length - stage.instructions.length;
    if (first < 0 || (stage.base === "scratch" && first > 0))
        return [];
    const isTheirs = stage.instructions.every((instruction, position) => isFrom(history[first + position], instruction));
    if (!isTheirs)
        return [];
    const known = (0,instructions/* instructionsOf */.J)(image, manifest.layers.length);
    const layers = [...history.entries()].filter(([, entry]) => entry.empty_layer !== true);
    const chain = (length) => manifest.layers.slice(0, length).map(({ digest }) => digest);
    const own = layers.flatMap(([entry], layer) => {
        const instruction = stage.instructions[entry - first];
        if (instruction === undefined || (known[layer] ?? null) === null)
            return [];
        const { startLine, endLine } = instruction;
        return [{ platform, lines: { file, startLine, endLine }, chain: chain(layer + 1), isBase: false }];
    });
    const below = layers.filter(([entry]) => entry < first).length;
    // Each layer is accounted for: what lies below the first instruction came with the image of the FROM.
    const isWhole = stage.base === "image" && layers.length === manifest.layers.length && own.length === layers.length - below;
    return isWhole && below > 0 ? [{ platform, lines: null, chain: chain(below), isBase: true }, ...own] : own;
}
function isFrom(entry, instruction) {
    if (entry === undefined || (0,instructions/* keywordOf */.X)(entry) !== instruction.keyword)
        return false;
    const written = writtenText(instruction);
    return written === null || compact(entry.created_by ?? "").includes(written);
}
/** What a builder writes down as it stands; null for what it changes: variables, here-documents, arrays, paths of stages. */
function writtenText({ keyword, text }) {
    if (keyword !== "RUN" || /^\s*(?:\[|<<)/.test(text))
        return null;
    return compact(text.replaceAll(/^\s*#.*$/gm, ""));
}
function compact(text) {
    return text.replaceAll(/[\s\\`]+/g, "");
}

// EXTERNAL MODULE: ./build/image/sources/layout.js
var layout = __webpack_require__(5093);
// EXTERNAL MODULE: ./build/image/oci/manifests.js + 1 modules
var manifests = __webpack_require__(2288);
// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
;// CONCATENATED MODULE: ./build/image/history/dockerfile.js

/** Longer ones are not read: nobody writes them. */
const maxDockerfileLength = 256 * 1024;
/** Null when the text is no Dockerfile, or has no such stage. https://docs.docker.com/reference/dockerfile/ */
function finalStage(text, choice) {
    if (text.length > maxDockerfileLength)
        return null;
    const file = main.DockerfileParser.parse(text);
    const stages = stagesOf(file);
    let position = chosen(stages, choice.target);
    const parts = [];
    for (;;) {
        const stage = stages[position];
        if (stage === undefined)
            return null;
        parts.unshift(stage.instructions);
        const below = expanded(stage.from.getImage() ?? "", file, choice.buildArgs);
        const replaced = choice.buildContexts.some((pair) => pair.split("=")[0]?.toLowerCase() === below?.toLowerCase());
        if (below === null || below === "" || replaced)
            return { instructions: parts.flat(), base: "unknown" };
        const next = named(stages.slice(0, position), below);
        if (next === -1)
            return { instructions: parts.flat(), base: below === "scratch" ? "scratch" : "image" };
        parts.unshift(stages[next]?.triggers ?? []);
        position = next;
    }
}
/** The lines on which instructions begin that can make a layer; null when the text is too long to be read. */
function layerLines(text) {
    if (text.length > maxDockerfileLength)
        return null;
    const instructions = main.DockerfileParser.parse(text).getInstructions();
    return new Set(instructions.filter((instruction) => makesLayer.test(instruction.getKeyword())).map(startLine));
}
const makesLayer = /^(?:ADD|COPY|ONBUILD|RUN|WORKDIR)$/;
function stagesOf(file) {
    const froms = file.getFROMs();
    const all = file.getInstructions();
    return froms.map((from, position) => {
        const start = startLine(from);
        const next = froms[position + 1];
        const end = next === undefined ? Number.POSITIVE_INFINITY : startLine(next);
        const own = all.filter((instruction) => startLine(instruction) > start && startLine(instruction) < end);
        const atOnce = own.filter((instruction) => !(instruction instanceof main.Onbuild));
        return { from, instructions: atOnce.map(instructionOf), triggers: own.flatMap(triggerOf) };
    });
}
function startLine(instruction) {
    return instruction.getRange().start.line + 1;
}
function instructionOf(instruction) {
    return {
        ...keywordAndText(instruction),
        startLine: startLine(instruction),
        endLine: instruction.getRange().end.line + 1,
    };
}
function keywordAndText(instruction) {
    return { keyword: instruction.getKeyword(), text: instruction.getRawArgumentsContent() ?? "" };
}
function triggerOf(instruction) {
    const trigger = instruction instanceof main.Onbuild ? instruction.getTriggerInstruction() : null;
    return trigger === null ? [] : [{ ...instructionOf(instruction), ...keywordAndText(trigger) }];
}
function chosen(stages, target) {
    if (target === "")
        return stages.length - 1;
    const byName = named(stages, target);
    return byName === -1 && /^\d+$/.test(target) ? Number(target) : byName;
}
/** The last stage of that name; names know no capitals. */
function named(stages, name) {
    return stages.findLastIndex(({ from }) => from.getBuildStage()?.toLowerCase() === name.toLowerCase());
}
/** With the values that ARGs before the first FROM have; null when only the builder knows them, as with `${A:-b}`. */
function expanded(image, file, buildArgs) {
    const values = new Map();
    for (const argument of file.getInitialARGs().flatMap((arg) => arg.getProperty() ?? [])) {
        const given = buildArgs.findLast((pair) => pair.startsWith(`${argument.getName()}=`))?.slice(argument.getName().length + 1);
        values.set(argument.getName(), given ?? argument.getValue() ?? "");
    }
    const text = image.replaceAll(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
        return values.get(braced ?? bare ?? "") ?? whole;
    });
    return text.includes("$") ? null : text;
}

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
const BuildkitMetadata = schemas/* object */.Ikc({
    source: schemas/* object */.Ikc({
        locations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({
            locations: schemas/* array */.YOg(schemas/* object */.Ikc({
                sourceIndex: schemas/* int */.Whr().min(0).default(0),
                ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ start: Position, end: Position })).default([]),
            }))
                .default([]),
        })),
        infos: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), language: schemas/* string */.YjP().default(""), data: schemas/* string */.YjP().default("") }))
            .default([]),
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
 * its last part.
 */
function readProvenance(metadata, dockerfile) {
    const perPlatform = Object.entries(metadata).flatMap(([key, value]) => {
        if (key !== provenanceKey && !key.startsWith(`${provenanceKey}/`))
            return [];
        const predicate = Predicate.safeParse(value).data;
        return predicate === undefined ? [] : [{ platform: key.slice(provenanceKey.length + 1), predicate }];
    });
    if (perPlatform.length === 0)
        return null;
    return {
        steps: perPlatform.flatMap(({ platform, predicate }) => provenance_stepsOf(predicate, platform, dockerfile)),
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
function provenance_stepsOf(predicate, platform, dockerfile) {
    const known = predicate.metadata?.[buildkitKey];
    if (known === undefined)
        return [];
    const base = baseStep(predicate.buildConfig?.llbDefinition ?? [])?.id ?? null;
    const infos = known.source.infos.map((info) => ({ ...info, layerLines: layerLinesOf(info) }));
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
        const file = knownPath(info?.filename ?? "Dockerfile", dockerfile);
        const [startLine, endLine] = [Math.min(...lines), Math.max(...lines)];
        // What ONBUILD of a base image does is said to stand on line 1, or on that of the FROM, where it does not stand.
        if (!isBase && info?.layerLines?.has(startLine) === false)
            return [];
        return [{ platform, lines: { file, startLine, endLine }, chain, isBase }];
    });
}
/** Null where the file is not told, or is none of those that this project reads. */
function layerLinesOf({ language, data }) {
    return language === "Dockerfile" && data !== "" ? layerLines(Buffer.from(data, "base64").toString("utf8")) : null;
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
 * `pkg:oci/base?digest=…` is what was given to the build under the name `base`.
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

// EXTERNAL MODULE: ./build/adapters/process/small-file.js
var small_file = __webpack_require__(9427);
// EXTERNAL MODULE: ./build/adapters/docker/build-failure.js
var build_failure = __webpack_require__(7058);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/adapters/docker/context-kind.js


/**
 * Whether a context lies elsewhere, by buildx's own rule: a directory of that name comes first, then Git and HTTP addresses,
 * `github.com/owner/name` and `user@host:path`. https://docs.docker.com/build/concepts/context/#remote-context
 */
function isRemoteContext(context, workingDirectory) {
    return isAddress(context) && !isDirectory((0,external_node_path_.resolve)(workingDirectory, context));
}
function isAddress(context) {
    return /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
}
function isDirectory(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

;// CONCATENATED MODULE: ./build/adapters/docker/dockerfile-at-hand.js




/** The Dockerfile as people know it: relative to the working directory where it lies inside. */
function dockerfileOf({ build: { file, context }, workingDirectory }) {
    const path = file !== "" || isRemoteContext(context, workingDirectory) ? file || "Dockerfile" : (0,external_node_path_.join)(context, "Dockerfile");
    const inside = (0,external_node_path_.relative)(workingDirectory, (0,external_node_path_.resolve)(workingDirectory, path));
    return inside.startsWith("..") || (0,external_node_path_.isAbsolute)(inside) ? path : inside;
}
/** Null when the Dockerfile does not lie on this machine, is longer than any that is read, or cannot be understood. */
async function dockerfileAtHand(place) {
    const { target, buildArgs, buildContexts } = place.build;
    const text = await readDockerfile(place);
    const stage = text === null ? null : finalStage(text, { target, buildArgs, buildContexts });
    return text === null || stage === null ? null : { text, stage };
}
async function readDockerfile({ build: { file, context }, workingDirectory }) {
    if (isRemoteContext(context, workingDirectory))
        return null;
    const path = (0,external_node_path_.resolve)(workingDirectory, file === "" ? (0,external_node_path_.join)(context, "Dockerfile") : file);
    // BuildKit follows links as well.
    const found = await (0,small_file/* readSmallFile */.E)(path, { limitBytes: maxDockerfileLength, followsLinks: true });
    return found.kind === "text" ? found.text : null;
}

;// CONCATENATED MODULE: ./build/adapters/docker/build-cause.js










/** Why a build failed: what BuildKit says, and where the files at hand tell more, that. */
async function causeOf(place, end) {
    const failure = (0,build_failure/* failureOf */.g5)(end, dockerfileOf(place));
    if (isRemoteContext(place.build.context, place.workingDirectory))
        return failure;
    return (await causeAtHand(failure, place, end)) ?? failure;
}
async function causeAtHand({ code, detail }, place, end) {
    const options = detail === null ? {} : { detail };
    // A name that was written is a slip of its writer's.
    if (code === "build-dockerfile-missing" && place.build.file === "") {
        const found = await dockerfilesBelow(place.workingDirectory);
        if (found.length === 0)
            return null;
        const named = found.map((path) => JSON.stringify(path)).join(", ");
        return (0,failure/* userError */.IF)("build-dockerfile-elsewhere", { file: dockerfileOf(place), found: named, remedy: remedyFor(found) }, options);
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
async function textOf(path, limitBytes = longestFile) {
    const file = await (0,small_file/* readSmallFile */.E)(path, { limitBytes, followsLinks: true });
    return file.kind === "text" ? file.text : null;
}
/** The submodule that the path lies in, if nothing is checked out in it. https://git-scm.com/docs/gitmodules */
async function emptySubmodule(path, { build, workingDirectory }) {
    const context = (0,external_node_path_.resolve)(workingDirectory, build.context);
    for (const top of new Set([context, ...parentsUpTo(context, (0,external_node_path_.resolve)(workingDirectory))])) {
        const modules = await textOf((0,external_node_path_.join)(top, ".gitmodules"));
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
        const text = await textOf((0,external_node_path_.resolve)(workingDirectory, file));
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
    const text = line === null ? null : await textOf((0,external_node_path_.resolve)(workingDirectory, path), maxDockerfileLength);
    if (line === null || text === null)
        return null;
    const lines = text.split("\n");
    const rest = lines.slice(line - 1);
    const last = rest.findIndex((one) => !/\\\s*$/.test(one));
    const own = rest.slice(0, last < 0 ? rest.length : last + 1);
    const joined = own.map((one) => one.replace(/\\\s*$/, "").trim()).join(" ");
    return { text: joined, before: lines.slice(0, line - 1).join("\n"), place: `${dockerfileOf(place)}:${line}` };
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











const Metadata = schemas/* object */.Ikc({ "buildx.build.ref": schemas/* string */.YjP().regex(/^(?:[\w.-]+\/){0,2}\w{1,128}$/) });
const ImageMetadata = Metadata.extend({
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
    return Metadata.safeParse(metadata).data?.["buildx.build.ref"].split("/").at(-1) ?? null;
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
            process_cancellation/* cancellation */.WN.throwIfAborted();
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
    const atHand = await dockerfileAtHand(place);
    if (atHand === null || /--link\b/.test(atHand.text))
        return false;
    const { base, instructions } = atHand.stage;
    return base === "scratch" || instructions.some(({ keyword }) => /^(?:ADD|COPY|RUN|WORKDIR)$/.test(keyword));
}

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
    return await (0,loopback_push/* throughLoopback */.b)({ ...session, engine: chosen.engine }, session.workspace, async (loopback) => {
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
        const push = async () => await (0,loopback_push/* pushTo */.I)(loopback, to, ["push", loopback.ownName]);
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
    const build = { ...inputs, annotations };
    for (const annotation of dropped)
        run.log(`The image has one platform and so no index: '${(0,build_log/* neutralise */.$0)(annotation)}' is left out.`);
    const docker = await (0,run_docker/* findDocker */.c)(run.workingDirectory, (0,build_build/* buildEnvironment */.AF)(run.environment, build));
    const chosen = await (run.chosen?.() ?? chooseBuilder(docker, build));
    const workspace = await (0,promises_.mkdtemp)((0,external_node_path_.join)(run.temporaryDirectory, "image-size-budget-"));
    const secrets = { build, environment: run.environment, gitAuthToken: run.gitAuthToken };
    const redact = (0,build_log/* redactor */.$p)(secretValues(secrets));
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
    const told = readProvenance(notes.metadata, dockerfileOf(session));
    return {
        content,
        source,
        builder,
        target: session.build.target,
        provenance: await withDockerfileAtHand(session, content, told),
        buildArguments: givenArguments(session.build.buildArgs, session.docker.buildEnvironment),
        metadata: JSON.stringify(publicMetadata(notes.metadata, ownName), null, 2),
        imageId: notes.imageId,
        dispose: async () => {
            await content.close();
            await (0,promises_.rm)(session.workspace, { recursive: true, force: true });
        },
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
    const atHand = await dockerfileAtHand(session);
    if (atHand === null)
        return told;
    try {
        return withDockerfile(told, { path: dockerfileOf(session), stage: atHand.stage }, (await (0,manifests/* findImages */.M)(content)).images);
    }
    catch (error) {
        // Measuring the image meets the same problem and reports it.
        if (error instanceof failure/* UserError */.yo)
            return told;
        throw error;
    }
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
    if (isRemoteContext(build.context, workingDirectory))
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
        build: {
            ...build,
            context: move(build.context),
            file: build.file === "" ? "" : move(build.file),
            buildContexts: build.buildContexts.map((pair) => movedContext(pair, workingDirectory, move)),
            // What is no part of the tree stays where it is.
            secretFiles: build.secretFiles.map((pair) => fixedSecret(pair, workingDirectory)),
            cacheFrom: build.cacheFrom.map((cache) => fixedCache(cache, workingDirectory)),
        },
        workingDirectory: move("."),
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
    if (!pair.includes("=") || value === "" || isRemoteContext(value, workingDirectory))
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
async function sentPaths(build, { workingDirectory, root, path: tree }) {
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
    return {
        facts: () => facts,
        prepare: (images) => {
            // The build awaits the same promise and handles a rejection; this silences the unhandled one.
            for (const { subject } of images)
                if (subject.kind === "build")
                    builderOf(subject.build).catch(() => { });
        },
        measure: async ({ name, subject }, known) => await surroundings.group(subject.kind === "build" ? `Build ${name}` : `Open ${name}`, async (log) => {
            const imageContext = { ...surroundings, builderOf, log, timed: loudly(surroundings.timed, log), reader: (0,layer_reader/* layerReader */.p)() };
            if (subject.kind === "image") {
                const given = await imageContext.timed("open the image", async () => await (0,given_image/* openGivenImage */.D)(subject.reference, imageContext));
                return await measured({ ...given, platforms: subject.platforms }, known, imageContext);
            }
            const built = await buildImage(subject.build, { ...buildRun(subject.build, imageContext), knownBlobs: digestsOf(known) });
            facts ??= { metadata: built.metadata, imageId: built.imageId };
            return await measured(built, known, imageContext);
        }),
        measureCommit: async (image, commit) => await surroundings.group(`Build ${image.name} at ${commit.slice(0, 7)}, the commit to compare with`, (log) => 
        // The caller times all of it as one stage.
        measureCommit({
            image,
            commit,
            imageContext: { ...surroundings, builderOf, log, timed: loudly(untimed, log), reader: (0,layer_reader/* layerReader */.p)() },
        })),
    };
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
            return stream === null ? null : (0,process_cancellation/* untilCancelled */.c8)(stream);
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
    return isRemoteContext(context, workingDirectory) ? "not-possible" : "surroundings";
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
        const build = { ...tree.build, tags: [], cacheTo: (0,build_build/* inlineCaches */.l$)(tree.build.cacheTo) };
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
        mergedJustification: async () => ({ kind: "read", claims: [] }),
        publishers: [],
        now: () => new Date(),
    };
}


/***/ })

};
