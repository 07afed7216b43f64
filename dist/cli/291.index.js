export const id = 291;
export const ids = [291];
export const modules = {

/***/ 4677:
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
/** BuildKit repeats what the failing step has printed under a heading ` > [2/2] RUN \u2026:`, each line with its time. */
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

/***/ 2348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRemoteContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Whether a context lies elsewhere, by buildx's own rule: a directory of that name comes first, then Git and HTTP addresses,
 * `github.com/owner/name` and `user@host:path`. https://docs.docker.com/build/concepts/context/#remote-context
 */
function isRemoteContext(context, workingDirectory) {
    return isAddress(context) && !isDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, context));
}
function isAddress(context) {
    return /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
}
function isDirectory(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 6:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ dockerfileAtHand),
/* harmony export */   S9: () => (/* binding */ dockerfileOf),
/* harmony export */   mO: () => (/* binding */ isInline),
/* harmony export */   n_: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _image_history_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3659);
/* harmony import */ var _process_small_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9427);
/* harmony import */ var _context_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2348);




/** The Dockerfile as people know it: relative to the working directory where it lies inside. */
function dockerfileOf({ build: { file, context }, workingDirectory }) {
    const path = file !== "" || (0,_context_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteContext */ .u)(context, workingDirectory) ? file || "Dockerfile" : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, "Dockerfile");
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path));
    return inside.startsWith("..") || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside) ? path : inside;
}
/** Whether a bake or compose file writes the Dockerfile out: then no lines of a file can be named. */
function isInline({ bake }) {
    return bake !== undefined && bake.inlineDockerfile !== "";
}
/** Null when the Dockerfile does not lie on this machine, is longer than any that is read, or cannot be understood. */
async function dockerfileAtHand(place) {
    const { target, buildArgs, buildContexts } = place.build;
    const text = await readDockerfile(place);
    const stage = text === null ? null : (0,_image_history_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .finalStage */ .BD)(text, { target, buildArgs, buildContexts });
    return text === null || stage === null ? null : { text, stage };
}
async function readDockerfile({ build: { file, context, bake }, workingDirectory, }) {
    if (bake !== undefined && bake.inlineDockerfile !== "")
        return bake.inlineDockerfile;
    if ((0,_context_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemoteContext */ .u)(context, workingDirectory))
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, file === "" ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(context, "Dockerfile") : file);
    // BuildKit follows links as well.
    const found = await (0,_process_small_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSmallFile */ .E)(path, { limitBytes: _image_history_dockerfile_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDockerfileLength */ .z2, followsLinks: true });
    return found.kind === "text" ? found.text : null;
}


/***/ }),

/***/ 2162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ dockerfileOfGiven),
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
// EXTERNAL MODULE: ./build/image/compression/compression.js + 8 modules
var compression = __webpack_require__(3672);
// EXTERNAL MODULE: ./build/image/sources/read-ahead.js
var read_ahead = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/image/tar/tar-header.js
var tar_header = __webpack_require__(9279);
;// CONCATENATED MODULE: ./build/image/sources/archive.js








const maxMembers = 100_000;
const maxExtensionBytes = 1024 * 1024;
/**
 * Opens a tar that holds an OCI layout (`type=oci`, `docker save`) or the images of a `manifest.json` (podman, crane, kaniko,
 * jib, Bazel, Docker before 25) by reading its headers; nothing is unpacked. Throws UserErrors that name the digest or `where`: the
 * path, unless it is a copy of something else.
 */
async function openArchive(path, choice = null, where = path) {
    const file = await openFile(path);
    try {
        const members = await listMembers(file, where);
        const root = rootOf(members);
        const find = async (name) => findMember(file, members, pathIn(root, name));
        const files = { where, find, close: () => file.close() };
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
    const key = pathIn("", name);
    if (members.has(key))
        return;
    if (type === "0" || type === "7")
        members.set(key, { kind: "file", offset, size });
    if (type === "1")
        members.set(key, { kind: "link", target: pathIn("", linkName) });
    if (type === "2")
        members.set(key, { kind: "link", target: pathIn(external_node_path_.posix.dirname(key), linkName) });
}
/** As an engine finds it that unpacks the archive: names may begin with `/` or `./`. Nothing is found by one that leads out of it. */
function pathIn(directory, name) {
    return external_node_path_.posix.join(name.startsWith("/") ? "" : directory, name).replace(/^\/+/, "");
}
/** The one directory that has everything, where somebody has packed an image that lay in it; "" for a usual archive. */
function rootOf(members) {
    const [first = ""] = members.keys();
    const root = first.slice(0, Math.max(0, first.indexOf("/")));
    const isApart = root !== "" && members.keys().every((name) => name.startsWith(`${root}/`));
    return isApart ? root : "";
}
const mostHops = 8;
function findMember(file, members, name) {
    let path = name;
    for (let hops = 0; hops < mostHops; hops += 1)
        path = behindLink(members, path) ?? path;
    const member = members.get(path);
    if (member?.kind !== "file")
        return null;
    const { offset, size } = member;
    return {
        size,
        read: () => readExactly(file, offset, size),
        stream: () => (0,read_ahead/* readAhead */.E)(file, offset, size),
    };
}
/** Where a path leads that is a link, or lies in a directory that is one; null for others. */
function behindLink(members, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
        const member = members.get(path.slice(0, end));
        if (member?.kind === "link")
            return pathIn(member.target, path.slice(end + 1));
    }
    return null;
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
var build_failure = __webpack_require__(4677);
// EXTERNAL MODULE: ./build/adapters/docker/dockerfile-at-hand.js
var dockerfile_at_hand = __webpack_require__(6);
// EXTERNAL MODULE: ./build/adapters/process/build-log.js
var build_log = __webpack_require__(8768);
// EXTERNAL MODULE: ./build/adapters/docker/loopback-push.js + 2 modules
var loopback_push = __webpack_require__(134);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
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
/** `ghcr.io/acme/app` of `ghcr.io/acme/app:1@sha256:\u2026`; a colon before the last slash is a port. */
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
/**
 * The Dockerfile that a given image may have been built from. Null where there is none that can be read and understood, which is no error:
 * its default may belong to something else, or to nothing.
 */
async function dockerfileOfGiven(written, { workingDirectory, log }) {
    if (written === null)
        return null;
    const place = { build: written, workingDirectory };
    const path = (0,dockerfile_at_hand/* dockerfileOf */.S9)(place);
    const atHand = await (0,dockerfile_at_hand/* dockerfileAtHand */.R9)(place);
    if (atHand === null) {
        log(`${(0,build_log/* neutralise */.$0)(path)} is not there, or has no such stage: it tells nothing of the image.`);
        return null;
    }
    const isNamed = written.file !== "" || written.target !== "";
    return { path, stage: atHand.stage, namesBase: written.namesBase, isNamed };
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
        return given("archive", await openArchive(archive, choice, path), workspace);
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
    return await (0,loopback_push/* throughLoopback */.bu)(engine, { workspace }, async (loopback) => {
        await tag(docker, name, loopback.ownName);
        const failed = await (0,loopback_push/* pushTo */.Il)(loopback, engine, ["image", "push", "--", loopback.ownName]);
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
    return openArchive(archive, null, name);
}


/***/ }),

/***/ 134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Il: () => (/* binding */ pushTo),
  ok: () => (/* binding */ removeName),
  bu: () => (/* binding */ throughLoopback)
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
async function throughLoopback(to, { workspace, leftBehind = () => [] }, work) {
    const directory = (0,external_node_path_.join)(workspace, "pushed");
    const receiver = await startLoopbackRegistry(directory);
    const ownName = `${receiver.repository}:measured`;
    try {
        return await work({ receiver, directory, ownName });
    }
    finally {
        await receiver.close();
        for (const name of [ownName, ...leftBehind(ownName)])
            await removeName(to, name);
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

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BD: () => (/* binding */ finalStage),
  $Y: () => (/* binding */ instructionsByLine),
  z2: () => (/* binding */ maxDockerfileLength)
});

// EXTERNAL MODULE: ./node_modules/dockerfile-ast/lib/main.js
var main = __webpack_require__(8390);
// EXTERNAL MODULE: ./build/image/history/one-line.js
var one_line = __webpack_require__(9708);
;// CONCATENATED MODULE: ./build/image/history/dockerfile-words.js

const hereDocument = /<<-?\s*(["']?)([A-Za-z_]\w*)\1/g;
/**
 * An instruction of a Dockerfile as one line, in its own words: lines that go on are joined, comments between them left out, and of files
 * that are written into it only the name is there. A script that RUN is given follows the name, for it is the command.
 */
function wordsOf(source, escape) {
    const lines = source.split(/\r?\n/);
    const isGoingOn = (line) => line.trimEnd().endsWith(escape);
    const command = [];
    let next = 0;
    for (let goesOn = true; goesOn && next < lines.length; next += 1) {
        const line = lines[next] ?? "";
        if (next > 0 && (/^\s*#/.test(line) || line.trim() === ""))
            continue;
        goesOn = isGoingOn(line);
        command.push(goesOn ? line.trimEnd().slice(0, -escape.length) : line);
    }
    const text = command.join(" ");
    const ends = new Set(Array.from(text.matchAll(hereDocument), ([, , name]) => name));
    const script = /^\s*(?:ONBUILD\s+)?RUN\b/i.test(text)
        ? lines.slice(next).filter((line) => !ends.has(line.trim()) && !/^\s*#(?!!)/.test(line))
        : [];
    const [keyword = "", rest = ""] = splitKeyword((0,one_line/* oneLine */.T)([text, ...script].join("\n")));
    return `${keyword.toUpperCase()} ${rest}`.trim();
}
/** What ONBUILD has put off is told as what it is in the end. */
function splitKeyword(line) {
    return /^(?:ONBUILD )?(\S+) ?(.*)$/i.exec(line)?.slice(1) ?? [];
}

;// CONCATENATED MODULE: ./build/image/history/dockerfile.js


/** Longer ones are not read: nobody writes them. */
const maxDockerfileLength = 256 * 1024;
/** Null when the text is no Dockerfile, or has no such stage. https://docs.docker.com/reference/dockerfile/ */
function finalStage(text, choice) {
    if (text.length > maxDockerfileLength)
        return null;
    const file = main.DockerfileParser.parse(text);
    const stages = stagesOf(file, text);
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
            return { instructions: parts.flat(), base: "unknown", baseName: null };
        const next = named(stages.slice(0, position), below);
        if (next === -1) {
            const isEmpty = below === "scratch";
            return { instructions: parts.flat(), base: isEmpty ? "scratch" : "image", baseName: isEmpty ? null : below };
        }
        parts.unshift(stages[next]?.triggers ?? []);
        position = next;
    }
}
/** What can make a layer, by the line on which it begins, in the file's own words; null when the text is too long to be read. */
function instructionsByLine(text) {
    if (text.length > maxDockerfileLength)
        return null;
    const file = main.DockerfileParser.parse(text);
    const making = file.getInstructions().filter((instruction) => makesLayer.test(instruction.getKeyword()));
    const source = sourceOf(file, text);
    const all = making.flatMap((one) => (one instanceof main.Onbuild ? triggerOf(one, source) : [instructionOf(one, source)]));
    return new Map(all.map((instruction) => [instruction.startLine, instruction]));
}
const makesLayer = /^(?:ADD|COPY|ONBUILD|RUN|WORKDIR)$/;
function stagesOf(file, text) {
    const source = sourceOf(file, text);
    const froms = file.getFROMs();
    const all = file.getInstructions();
    return froms.map((from, position) => {
        const start = startLine(from);
        const next = froms[position + 1];
        const end = next === undefined ? Number.POSITIVE_INFINITY : startLine(next);
        const own = all.filter((instruction) => startLine(instruction) > start && startLine(instruction) < end);
        const atOnce = own.filter((instruction) => !(instruction instanceof main.Onbuild));
        return {
            from,
            instructions: atOnce.map((one) => instructionOf(one, source)),
            triggers: own.flatMap((one) => triggerOf(one, source)),
        };
    });
}
function startLine(instruction) {
    return instruction.getRange().start.line + 1;
}
function sourceOf(file, text) {
    return { lines: text.split("\n"), escape: file.getEscapeCharacter() };
}
function instructionOf(instruction, { lines, escape }) {
    const { start, end } = instruction.getRange();
    const words = wordsOf(lines.slice(start.line, end.line + 1).join("\n"), escape);
    return { ...keywordAndText(instruction), words, startLine: start.line + 1, endLine: end.line + 1 };
}
function keywordAndText(instruction) {
    return { keyword: instruction.getKeyword(), text: instruction.getRawArgumentsContent() ?? "" };
}
function triggerOf(instruction, source) {
    const trigger = instruction instanceof main.Onbuild ? instruction.getTriggerInstruction() : null;
    return trigger === null ? [] : [{ ...instructionOf(instruction, source), ...keywordAndText(trigger) }];
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


/***/ }),

/***/ 9444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pathsIn),
/* harmony export */   Q: () => (/* binding */ chosenRoots)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7493);

/**
 * Every way to take the last `@sha256:\u2026` or `:NAME` from a path, the longest path first: paths may hold colons, so whoever
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
/** Names by which the top of a layout calls an image: containerd's in full, and https://github.com/opencontainers/image-spec/blob/main/annotations.md. */
const nameAnnotations = ["io.containerd.image.name", "org.opencontainers.image.ref.name"];
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
/** A tag is enough, and so is the end of a name: `1.2` or `api:1.2` for `ghcr.io/acme/api:1.2`. */
function isMeant(root, choice) {
    if (choice.kind === "digest")
        return root.digest === choice.digest;
    return namesOf(root).some((name) => name === choice.name || [":", "/"].some((before) => name.endsWith(`${before}${choice.name}`)));
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
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
        roots: (0,image_choice/* chosenRoots */.Q)(roots.flat(), choice, files.where),
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
/** The archive has no manifest of the kind that registries keep; this is the one that a push of it as it is would make, under each of its names. */
async function describeImage(image, files, blobs) {
    const config = await readConfig(image.Config, files);
    const layers = await (0,parallel/* inParallel */.H)(image.Layers ?? [], readAtOnce, async (name) => await describeLayer(name, files, blobs));
    const configDescriptor = { mediaType: schema/* mediaTypes */.Ib.dockerConfig, digest: (0,digest/* sha256 */.sc)(config), size: config.length };
    const manifest = { schemaVersion: 2, mediaType: schema/* mediaTypes */.Ib.dockerManifest, config: configDescriptor, layers };
    const bytes = Buffer.from(JSON.stringify(manifest));
    blobs.documents.set(configDescriptor.digest, config);
    const descriptor = { mediaType: schema/* mediaTypes */.Ib.dockerManifest, digest: (0,digest/* sha256 */.sc)(bytes), size: bytes.length };
    blobs.documents.set(descriptor.digest, bytes);
    const annotations = (image.RepoTags ?? []).map((name) => ({ "org.opencontainers.image.ref.name": name }));
    return (annotations.length === 0 ? [undefined] : annotations).map((one) => Object.assign({ annotations: one }, descriptor));
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


/***/ })

};
