export const id = 936;
export const ids = [936];
export const modules = {

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  h: () => (/* binding */ claimsIn)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/files/action-file.js
var action_file = __webpack_require__(146);
// EXTERNAL MODULE: ./build/adapters/files/directory-store.js
var directory_store = __webpack_require__(9758);
// EXTERNAL MODULE: ./build/adapters/process/git.js
var process_git = __webpack_require__(3803);
// EXTERNAL MODULE: ./build/adapters/process/temporary.js
var temporary = __webpack_require__(864);
// EXTERNAL MODULE: ./build/baseline/new-baseline.js
var new_baseline = __webpack_require__(7906);
// EXTERNAL MODULE: ./build/context/unknown-bytes.js
var unknown_bytes = __webpack_require__(8696);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/inputs/inputs.js
var inputs_inputs = __webpack_require__(743);
// EXTERNAL MODULE: ./build/judge/justification.js + 4 modules
var justification = __webpack_require__(9147);
// EXTERNAL MODULE: ./build/pipeline.js + 3 modules
var pipeline = __webpack_require__(1610);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/adapters/files/config-file.js
var config_file = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/adapters/files/inside.js
var inside = __webpack_require__(4409);
// EXTERNAL MODULE: ./build/adapters/process/small-file.js
var small_file = __webpack_require__(9427);
// EXTERNAL MODULE: ./build/inputs/bake.js
var bake = __webpack_require__(735);
// EXTERNAL MODULE: ./build/inputs/config-access.js
var config_access = __webpack_require__(6327);
// EXTERNAL MODULE: ./build/wiring/baked-images.js + 1 modules
var baked_images = __webpack_require__(6429);
;// CONCATENATED MODULE: ./build/wiring/listed-images.js








/** The images of the step: targets of bake or compose files, those of a configuration file, or the one that its inputs speak of. */
async function readListedImages(step, place) {
    const paths = (0,bake/* bakePathsIn */.db)(step);
    const targets = (0,bake/* targetsIn */.A6)(step);
    if (paths.length === 0) {
        if (targets.length > 0)
            throw (0,failure/* userError */.IF)("targets-without-bake", { written: (step["targets"] ?? "").trim() });
        return await (0,config_file/* readImages */.H)(place.directory, step, place.checkout);
    }
    if ((step["image"] ?? "").trim() !== "")
        throw (0,failure/* userError */.IF)("bake-with-image", {});
    (0,config_access/* parseAccess */.Cz)(step);
    const files = await Promise.all(paths.map(async (path) => await readBakeFile(path, step, place)));
    const config = await (0,config_file/* readConfigFile */.RG)(place.directory, step);
    const list = await (0,baked_images/* bakedImages */.i)({ files, config, targets, isEarlier: false, step }, place);
    for (const image of list.images) {
        const refusal = await (0,config_file/* whyRefused */.fG)(image, place);
        if (refusal !== null)
            throw refusal;
    }
    return list;
}
const limitBytes = 1_000_000;
/** The workflow file may name one that lies elsewhere; a link in the checkout leads nowhere. */
async function readBakeFile(path, step, place) {
    const isNamedInside = !(0,external_node_path_.relative)(place.checkout, (0,external_node_path_.resolve)(place.directory, path)).startsWith("..");
    if (isNamedInside && !(0,config_access/* parseAccess */.Cz)(step).has("paths") && (await (0,inside/* leadsOutOf */.t)(path, place)))
        throw (0,failure/* userError */.IF)("bake-file-unreadable", { path, because: "it leads out of the checkout" });
    const file = await (0,small_file/* readSmallFile */.E)((0,external_node_path_.resolve)(place.directory, path), { limitBytes });
    switch (file.kind) {
        case "text":
            return { path, text: file.text };
        case "missing":
            throw (0,failure/* userError */.IF)("bake-file-missing", { path });
        case "refused":
            throw (0,failure/* userError */.IF)("bake-file-unreadable", { path, because: file.because });
    }
}

// EXTERNAL MODULE: ./build/wiring/terminal-ports.js + 30 modules
var terminal_ports = __webpack_require__(5484);
// EXTERNAL MODULE: ./build/cli/told-report.js + 9 modules
var told_report = __webpack_require__(9386);
;// CONCATENATED MODULE: ./build/cli/check.js


















/** The same pipeline as on GitHub, with a directory for the baselines and a file for the description. */
async function check(command, out) {
    const git = (0,process_git/* gitIn */.u)(process.cwd(), process.env);
    const root = await repositoryRoot(git);
    const raw = { ...(await (0,action_file/* inputDefaults */.V)(await (0,action_file/* packageDirectory */.g)(process.argv[1] ?? ""))), ...command.raw };
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
    return await (0,temporary/* inTemporaryDirectory */.ai)("image-size-budget-", async (temporaryDirectory) => (0,told_report/* told */.E)(portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out }), (ports) => (0,pipeline/* run */.eF)(inputs, runContext, ports)));
}
async function inputsOf(raw, root) {
    return await (0,temporary/* inTemporaryDirectory */.ai)("image-size-budget-", async (temporaryDirectory) => {
        const place = { directory: process.cwd(), checkout: root, environment: process.env, temporaryDirectory };
        const { images, ...list } = await readListedImages(raw, place);
        return (0,inputs_inputs/* parseInputs */.TL)(raw, images, { ...defaultsOf(root), ...list });
    });
}
function defaultsOf(root) {
    return { name: (0,external_node_path_.basename)(root), gitContext: "" };
}
function portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out }) {
    const ports = (0,terminal_ports/* terminalPorts */.P)({
        workingDirectory: process.cwd(),
        temporaryDirectory,
        environment: process.env,
        baselines: (0,directory_store/* directoryStore */.P)(command.store === "" ? cacheDirectory(root, inputs) : (0,external_node_path_.resolve)(command.store)),
        claims,
        group: out.groups({ isVerbose: command.isVerbose, isParallel: inputs.concurrency > 1 }),
        progress: out.progress,
        rules: {
            base: { sha: base, fallback: null },
            step: raw,
            configPath: inputs.configPath,
            defaults: defaultsOf(root),
            directory: process.cwd(),
            checkout: root,
            environment: process.env,
            filesAt: null,
            commits: [],
            workflow: null,
            onBehalfOf: null,
            temporaryDirectory,
        },
        prepare: inputs.images,
    });
    return { ...ports, measureCommit: async (image, commit) => await measureOnce(image, commit, ports) };
}
/** The base commit is built once: what came out is there for the next run. */
async function measureOnce(image, commit, ports) {
    const base = await ports.measureCommit(image, commit);
    // With files of today's tree in it, it is no base for tomorrow's.
    if (base.kind === "measured" && (0,unknown_bytes/* isOfCommitAlone */.SW)(base.context))
        await ports.baselines.save((0,new_baseline/* newBaseline */.a)({ image, commit, measured: base, now: ports.now() }));
    return base;
}
/** One directory per repository and build inputs: a baseline that was built with other inputs is another baseline. */
function cacheDirectory(root, inputs) {
    const key = (0,external_node_crypto_.createHash)("sha256").update(root);
    inputs.images.forEach((image) => key.update((0,inputs_inputs/* inputsDigest */.KA)(image, version/* toolVersion */.fX)));
    return (0,external_node_path_.join)(process.env["XDG_CACHE_HOME"] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".cache"), "image-size-budget", key.digest("hex").slice(0, 32));
}
async function repositoryRoot(git) {
    const top = await git(["rev-parse", "--show-toplevel"]);
    if (top.ok)
        return top.stdout.trim();
    throw (0,failure/* userError */.IF)("not-a-repository", { directory: process.cwd() });
}
/** Of a branch, the commit where this one left it: what has been merged since does not count as growth. */
async function commitToCompareWith(git, ref) {
    const fork = await git(["merge-base", "--end-of-options", "HEAD", `${ref}^{commit}`]);
    if (fork.ok)
        return fork.stdout.trim();
    const commit = await git(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]);
    if (commit.ok)
        return commit.stdout.trim();
    throw (0,failure/* userError */.IF)("baseline-ref-unknown", { ref });
}
/** What the file with the description claims; no file, no claims. */
async function claimsIn(path) {
    if (path === "")
        return [];
    const text = await (0,promises_.readFile)(path, "utf8").catch((error) => {
        throw (0,failure/* userError */.IF)("input-unparsable", { input: "--description", written: path, example: "the path of a text file" }, { cause: error });
    });
    return (0,justification/* findClaims */.B)(text, []);
}


/***/ })

};
