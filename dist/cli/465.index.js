export const id = 465;
export const ids = [465];
export const modules = {

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

/***/ 4409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ leadsOutOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Whether `path` is outside of the checkout, or leads out of it through a link. What cannot be told counts as outside. */
async function leadsOutOf(path, { directory, checkout }) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(checkout);
    const plain = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), path);
    // A program may resolve `a/..` before or after it follows a link called `a`.
    const followed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${directory}/${path}`;
    const ends = await Promise.all([nearestThere(plain), nearestThere(followed)]);
    return [plain, ...ends].some((end) => end === null || isOutside(root, end));
}
/** Where the part of `path` that exists really is. */
async function nearestThere(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch (error) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return parent === path || !isMissing(error) ? null : await nearestThere(parent);
    }
}
function isOutside(root, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return inside === ".." || inside.startsWith("../") || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
function isMissing(error) {
    return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
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

/***/ 7465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/adapters/files/action-file.js
var action_file = __webpack_require__(146);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(7493);
// EXTERNAL MODULE: ./build/adapters/process/small-file.js
var small_file = __webpack_require__(9427);
// EXTERNAL MODULE: ./build/adapters/files/inside.js
var inside = __webpack_require__(4409);
;// CONCATENATED MODULE: ./build/adapters/files/repository-files.js






const limitBytes = 1_000_000;
/** Reads files of a repository; none that is a link, or that links lead out of it. */
async function readRepositoryFiles(root, paths) {
    const texts = new Map();
    const unread = [];
    const leading = [];
    for (const path of paths) {
        const isOutside = await (0,inside/* leadsOutOf */.t)(path, { directory: root, checkout: root });
        const file = isOutside ? outside : await (0,small_file/* readSmallFile */.E)((0,external_node_path_.join)(root, path), { limitBytes });
        if (isOutside)
            leading.push(path);
        if (file.kind === "text")
            texts.set(path, file.text);
        if (file.kind === "refused")
            unread.push(`${path}, because ${file.because}`);
    }
    return { texts, unread, outside: leading };
}
const outside = { kind: "refused", because: "it leads out of the repository" };
/** Writes a file that is not there yet; false where something is. No link is followed. */
async function writeNewFile(root, path, text) {
    const target = (0,external_node_path_.join)(root, path);
    const place = { directory: root, checkout: root };
    if (await (0,inside/* leadsOutOf */.t)((0,external_node_path_.dirname)(path), place))
        throw (0,failure/* userError */.IF)("init-not-written", { path, reason: outside.because });
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        const file = await (0,promises_.open)(target, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_NOFOLLOW, 0o644);
        await file.writeFile(text).finally(async () => await file.close());
        return true;
    }
    catch (cause) {
        if (cause instanceof Error && "code" in cause && cause.code === "EEXIST")
            return false;
        throw (0,failure/* userError */.IF)("init-not-written", { path, reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./build/untrusted-yaml.js
var untrusted_yaml = __webpack_require__(6288);
;// CONCATENATED MODULE: ./build/workflow-check/rules.js


const Text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
const Permissions = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), Text)]).nullish();
const Step = schemas/* object */.Ikc({ uses: schemas/* string */.YjP().optional(), with: schemas/* record */.g1P(schemas/* string */.YjP(), Text.nullable()).nullish() });
const WorkflowJob = schemas/* object */.Ikc({
    if: Text.nullish(),
    needs: schemas/* unknown */.L5J().optional(),
    permissions: Permissions,
    strategy: schemas/* object */.Ikc({ matrix: schemas/* unknown */.L5J().optional() }).nullish(),
    steps: schemas/* array */.YOg(Step).nullish(),
});
const Matrix = schemas/* looseObject */._H3({ include: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).catch([]) });
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, as much of it as is looked at. */
const Workflow = schemas/* object */.Ikc({
    on: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())]),
    permissions: Permissions,
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
});
/** What to change, most important first; nothing when all is well. */
function setupProblems(facts) {
    const workflow = facts.workflow === null ? null : parseWorkflow(facts.workflow);
    const job = WorkflowJob.safeParse(facts.job === null ? null : own(workflow?.jobs ?? {}, facts.job)).data ?? null;
    const subject = { facts, workflow, job, triggers: triggersOf(workflow) };
    const findings = [
        ...dangerousTrigger(subject),
        ...missingPermissions(subject),
        ...needlessWrite(subject),
        ...skippedCheck(subject),
        ...sameNames(subject),
        ...noRecording(subject),
        ...otherBranch(subject),
        ...filteredCheck(subject),
        ...missingEdited(subject),
        ...missingReview(subject),
        ...missingLabeled(subject),
        ...shallowClone(subject),
    ];
    return findings.length === 0 ? [] : [...findings, ...mergeQueue(subject)];
}
/** Null for what is no workflow: GitHub has said what is wrong with it. */
function parseWorkflow(text) {
    return Workflow.safeParse((0,untrusted_yaml/* untrustedYaml */.Y)(text)).data ?? null;
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}
function triggersOf(workflow) {
    const on = workflow?.on ?? [];
    if (typeof on === "string")
        return new Map([[on, null]]);
    return Array.isArray(on) ? new Map(on.map((name) => [name, null])) : new Map(Object.entries(on));
}
function dangerousTrigger({ triggers }) {
    if (!triggers.has("pull_request_target"))
        return [];
    const what = "The workflow runs on pull_request_target, which would build a stranger's code with the repository's rights; this action refuses to. Remove that trigger and use pull_request.";
    return [{ what, lines: ["on:", ...pullRequestLines([])] }];
}
function missingPermissions({ facts, workflow, job }) {
    const granted = job?.permissions ?? workflow?.permissions ?? null;
    const mayNotWrite = granted !== null && typeof granted !== "string" && own(granted, "pull-requests") !== "write";
    const unwritten = facts.wantsComment && mayNotWrite && job !== null ? ["pull-requests: write"] : [];
    const mayNotRecord = granted !== null && typeof granted !== "string" && own(granted, "contents") !== "write";
    const unrecorded = facts.baselineBranch === "record" && mayNotRecord && job !== null ? ["contents: write"] : [];
    const all = new Set([...facts.refusedPermissions, ...unwritten, ...unrecorded]);
    if (facts.isReadOnly)
        all.delete("pull-requests: write");
    // Write includes read.
    for (const scope of ["pull-requests", "contents"])
        if (all.has(`${scope}: write`))
            all.delete(`${scope}: read`);
    if (all.size === 0)
        return [];
    const needed = new Set([...(all.has("contents: write") ? [] : ["contents: read"]), ...all]);
    const lines = ["permissions:", ...[...needed].map((line) => `  ${line}`)];
    const what = `The job's token lacks ${[...all].join(" and ")}. Grant it in the job (what \`permissions:\` does not name is taken away).`;
    return [{ what, lines }];
}
/** A pull request runs its own code, and whoever may write contents may write the code of others. */
function needlessWrite({ facts, workflow, job }) {
    const granted = job?.permissions ?? workflow?.permissions ?? null;
    const mayWrite = granted !== null && typeof granted !== "string" && own(granted, "contents") === "write";
    if (facts.baselineBranch !== "read" || !mayWrite)
        return [];
    const what = "The job's token may write to the repository, which only a job that records needs: this one runs the code of pull requests. Record in a job of its own.";
    return [{ what, lines: ["permissions:", "  contents: read"] }];
}
const always = /\b(?:always|cancelled)\s*\(/;
const changesFromRunToRun = /github\.(?:event\.(?:action|changes|label|sender|pull_request)\b|actor\b|triggering_actor\b|head_ref\b)/;
/** A skipped required check counts as passed. */
function skippedCheck({ job }) {
    if (job === null)
        return [];
    const condition = job.if ?? "";
    if (job.needs != null && !always.test(condition)) {
        const what = "The job `needs` others and is skipped when one of them fails; a skipped check counts as passed. Let it run always: it then is red by itself.";
        return [{ what, lines: ["if: ${{ !cancelled() }}"] }];
    }
    if (!changesFromRunToRun.test(condition))
        return [];
    const what = "The job's `if:` may skip it for some runs of a pull request, and a skipped check counts as passed: a later run of the same commit can turn a red check green. Remove the `if:`.";
    return [{ what, lines: [] }];
}
function sameNames({ facts, workflow }) {
    const [replaced] = facts.replacedArtifacts;
    const jobs = Object.values(workflow?.jobs ?? {}).map((job) => WorkflowJob.safeParse(job).data ?? null);
    const matrix = jobs.find((job) => job?.strategy?.matrix != null && job.steps?.some((step) => isOfOneName(step, facts)) === true);
    if (replaced === undefined && matrix === undefined)
        return [];
    const key = matrixKey(matrix ?? null);
    const seen = replaced === undefined ? "" : ` In this run the artifact "${replaced}" of one was replaced by that of another.`;
    const what = `Several jobs or steps of a run measure under the same \`name\`, so that each overwrites what the other stored.${seen} Give each image a name of its own.`;
    return [{ what, lines: ["with:", `  name: ${key === null ? "<a name of its own>" : `\${{ matrix.${key} }}`}`] }];
}
/** A step with this action that measures, under a name that is the same in every job of a matrix. */
function isOfOneName({ uses, with: inputs }, { action }) {
    const isOurs = uses === action || uses?.startsWith(`${action}@`) === true;
    const written = (input) => own(inputs ?? {}, input) ?? "";
    return isOurs && written("mode") !== "report" && !/matrix\./.test(written("name") + written("config"));
}
/** The first key of the matrix; null where none is written out. */
function matrixKey(job) {
    const { include, exclude: _, ...keys } = Matrix.safeParse(job?.strategy?.matrix).data ?? { include: [] };
    return [keys, ...include].flatMap(Object.keys).find((key) => /^[A-Za-z_][\w-]{0,60}$/.test(key)) ?? null;
}
const recordingTriggers = ["push", "schedule", "workflow_dispatch"];
/** What records on a branch may be another workflow. */
function noRecording({ facts, workflow, triggers }) {
    if (facts.baselineBranch !== null)
        return [];
    if (workflow === null || !facts.hasNoStoredBaseline || recordingTriggers.some((name) => triggers.has(name)))
        return [];
    const what = "Nothing records a baseline: the workflow does not run on the base branch. Add the branches that pull requests are merged into.";
    return [{ what, lines: ["on:", "  push:", "    branches: [main]", "  schedule:", '    - cron: "17 4 * * *"'] }];
}
const Filter = schemas/* union */.KCZ([schemas/* string */.YjP().transform((one) => [one]), schemas/* array */.YOg(schemas/* string */.YjP())])
    .optional()
    .catch(undefined);
const Filters = schemas/* object */.Ikc({
    branches: Filter,
    "branches-ignore": Filter,
    paths: Filter,
    "paths-ignore": Filter,
    tags: Filter,
    "tags-ignore": Filter,
});
/** Nothing is filtered where a trigger has no filters, or none that can be read. */
function filtersOf({ triggers }, trigger) {
    return Filters.safeParse(triggers.get(trigger)).data ?? {};
}
/** Most often a branch that has been renamed since, or the `main` of a copied workflow. */
function otherBranch(subject) {
    const { defaultBranch } = subject.facts;
    if (defaultBranch === null || !/^[\w./-]{1,100}$/.test(defaultBranch))
        return [];
    if (!subject.triggers.has("push") || !leavesOut(filtersOf(subject, "push"), defaultBranch))
        return [];
    const what = `Pushes to ${defaultBranch}, the default branch, record no baseline, because the filter of \`push\` leaves it out.`;
    return [{ what, lines: ["on:", "  push:", `    branches: [${defaultBranch}]`] }];
}
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore */
function leavesOut({ branches, "branches-ignore": ignored, ...others }, branch) {
    if (branches !== undefined)
        return !branches.some((pattern) => mayMatch(pattern, branch));
    if (ignored !== undefined)
        return ignored.includes(branch);
    return others.tags !== undefined || others["tags-ignore"] !== undefined;
}
/** Whether a branch may be meant: a star is taken for any text, and a pattern with more than stars for any branch. */
function mayMatch(pattern, branch) {
    if (/[?+[\]\\!]/.test(pattern))
        return true;
    const [start = "", ...rest] = pattern.split(/\*+/);
    const end = rest.pop();
    if (end === undefined)
        return pattern === branch;
    let at = start.length;
    for (const part of rest) {
        const found = branch.indexOf(part, at);
        if (found === -1)
            return false;
        at = found + part.length;
    }
    return branch.startsWith(start) && branch.endsWith(end) && branch.length - end.length >= at;
}
/** A required check that does not run is waited for, and nothing can be merged. */
function filteredCheck(subject) {
    const filters = filtersOf(subject, "pull_request");
    const { defaultBranch } = subject.facts;
    const isFiltered = filters.paths !== undefined || filters["paths-ignore"] !== undefined;
    const isElsewhere = defaultBranch !== null && leavesOut(filters, defaultBranch);
    if (!isFiltered && !isElsewhere)
        return [];
    const filter = isFiltered ? "`paths`" : "`branches`";
    const what = `The filter ${filter} of \`pull_request\` keeps the check from running for some pull requests; where it is required, they cannot be merged. Remove the filter.`;
    return [{ what, lines: [] }];
}
const defaultTypes = ["opened", "synchronize", "reopened"];
const PullRequestTrigger = schemas/* object */.Ikc({ types: schemas/* union */.KCZ([schemas/* string */.YjP().transform((type) => [type]), schemas/* array */.YOg(schemas/* string */.YjP())]).nullish() });
function pullRequestTypes(triggers) {
    return PullRequestTrigger.safeParse(triggers.get("pull_request")).data?.types ?? defaultTypes;
}
function missingEdited({ triggers }) {
    const types = pullRequestTypes(triggers);
    if (!triggers.has("pull_request") || types.includes("edited"))
        return [];
    const what = "Saving a justification in the description does not run the check again, because the type `edited` is missing.";
    return [{ what, lines: ["on:", ...pullRequestLines(types)] }];
}
const reviewTypes = ["submitted", "dismissed"];
/** An approval that changes nothing until somebody runs the job again looks like a fault. */
function missingReview({ facts, triggers }) {
    if (!facts.approvedBy.includes("review") || !triggers.has("pull_request"))
        return [];
    const types = PullRequestTrigger.safeParse(triggers.get("pull_request_review")).data?.types ?? reviewTypes;
    if (triggers.has("pull_request_review") && reviewTypes.every((type) => types.includes(type)))
        return [];
    const what = "`approval` names reviewers, and a review does not run the check again: the workflow does not run on pull_request_review, or not on both of its types.";
    return [{ what, lines: ["on:", "  pull_request_review:", `    types: [${reviewTypes.join(", ")}]`] }];
}
const labelTypes = ["labeled", "unlabeled"];
function missingLabeled({ facts, triggers }) {
    if (!facts.approvedBy.includes("label") || !triggers.has("pull_request"))
        return [];
    const types = pullRequestTypes(triggers);
    if (labelTypes.every((type) => types.includes(type)))
        return [];
    const what = "`approval` names a label, and setting or removing it does not run the check again, because the types `labeled` and `unlabeled` are missing.";
    return [{ what, lines: ["on:", ...pullRequestLines(types, labelTypes)] }];
}
function pullRequestLines(types, more = []) {
    const added = ["edited", ...more];
    const kept = types.filter((type) => /^[a-z_]{1,40}$/.test(type) && !added.includes(type)).slice(0, 20);
    return ["  pull_request:", `    types: [${[...(kept.length === 0 ? defaultTypes : kept), ...added].join(", ")}]`];
}
function shallowClone({ facts }) {
    if (!facts.lacksBaseCommit)
        return [];
    const what = "The commit to compare with could not be built, because the checkout does not hold it. Let actions/checkout bring it along.";
    return [{ what, lines: ["- uses: actions/checkout", "  with:", "    fetch-depth: 2"] }];
}
/** Only where something is to be changed anyway: most repositories have no merge queue. */
function mergeQueue({ workflow, triggers }) {
    if (workflow === null || !triggers.has("pull_request") || triggers.has("merge_group"))
        return [];
    const what = "Only with a merge queue: a required check that does not run on merge_group stops the queue.";
    return [{ what, lines: ["on:", "  merge_group:"] }];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/report/phrase/escape.js
var phrase_escape = __webpack_require__(5518);
;// CONCATENATED MODULE: ./build/init/written-config.js



/** Where the configuration file is looked for when no input names another. */
const configPath = ".github/image-size-budget.yml";
/** The configuration file of several images, with what was read of each in a comment. */
function writtenConfig(images) {
    const document = new dist/* Document */.yo({
        ...(images.length > 1 ? { concurrency: 2 } : {}),
        images: images.map((image) => ({ name: image.name, ...buildInputs(image) })),
    });
    document.commentBefore = [
        ` yaml-language-server: $schema=${(0,version/* schemaAddress */.Q)("config.schema.json")}`,
        " The images and how each is built. Budgets (`warn-at`, `max-size`, \u2026) can be written beside, or for all under `defaults`.",
    ].join("\n");
    const list = document.get("images");
    images.forEach((image, index) => {
        const item = Object(list).items?.[index];
        if ((0,dist/* isMap */.jh)(item))
            comment(item, "context", image);
    });
    return document.toString({ lineWidth: 0 });
}
/** The inputs that build an image, by the names of action.yml; the usual ones are left out. */
function buildInputs(image) {
    const { context, file, target, buildArgs, buildContexts } = image;
    return {
        context,
        ...(file === "" ? {} : { file }),
        ...(target === "" ? {} : { target }),
        ...(buildArgs.length === 0 ? {} : { "build-args": buildArgs }),
        ...(buildContexts.length === 0 ? {} : { "build-contexts": buildContexts }),
        ...cacheInputs(image),
    };
}
/** A cache of its own for each image, after those that other workflows fill; that it fails is no failure of the check. */
function cacheInputs({ name, cacheFrom }) {
    const own = `type=gha,scope=image-size-${name}`;
    const others = cacheFrom.filter((cache) => cache !== own);
    return {
        "cache-from": others.length === 0 ? own : [...others, own],
        "cache-to": `${own},mode=max,ignore-error=true`,
    };
}
/** Says beside a key where its value was read, and what was left out. */
function comment(map, key, { from, notes }) {
    const value = map.get(key, true);
    if ((0,dist/* isScalar */.jn)(value))
        value.comment = ` ${harmless([from, ...notes].join("; "))}`;
}
/** One line, and nothing that looks like an expression: GitHub reads none in a comment, but people and other tools may. */
function harmless(text) {
    return (0,phrase_escape/* clean */.uH)(text, 200).replaceAll("{{", "{ {");
}

;// CONCATENATED MODULE: ./build/init/written-workflows.js




const checkPath = ".github/workflows/image-size.yml";
const commentPath = ".github/workflows/image-size-comment.yml";
/** The workflow that judges: of several images where they are in a configuration file, else of this one. */
function writtenCheck({ check }, branch, images) {
    const document = (0,dist/* parseDocument */.Tp)(check);
    const branches = document.getIn(["on", "push", "branches"]);
    if (!(0,dist/* isSeq */.oP)(branches))
        throw new Error("the workflow that is handed out records on no branch");
    branches.items.splice(0, branches.items.length, document.createNode(asPattern(branch)));
    const step = ownStep(document);
    const [only, ...others] = images;
    if (only === undefined || others.length > 0)
        step.set("with", document.createNode({ config: configPath }));
    else {
        const inputs = Object.entries(buildInputs(only)).map(([name, value]) => [
            name,
            typeof value === "string" ? value : lines(value),
        ]);
        const given = document.createNode(Object.fromEntries(inputs));
        if ((0,dist/* isMap */.jh)(given))
            comment(given, "context", only);
        step.set("with", given);
    }
    return document.toString(style);
}
/** The workflow that comments for forks; with a configuration file it reads that of the default branch. */
function writtenComment(handedOut, hasConfig) {
    const document = (0,dist/* parseDocument */.Tp)(handedOut.comment);
    if (hasConfig) {
        const checkout = (0,dist/* parseDocument */.Tp)(handedOut.check).getIn(["jobs", "image-size", "steps", 0]);
        const steps = document.getIn(["jobs", "comment", "steps"]);
        if (!(0,dist/* isSeq */.oP)(steps) || !(0,dist/* isMap */.jh)(checkout))
            throw new Error("the workflows that are handed out have no steps");
        checkout.deleteIn(["with", "fetch-depth"]);
        checkout.commentBefore = " The default branch, for the configuration file.";
        steps.items.unshift(checkout);
    }
    return document.toString(style);
}
const style = { lineWidth: 0, flowCollectionPadding: false };
function lines(values) {
    return values.join("\n");
}
/** A branch as a pattern that means it alone: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
function asPattern(branch) {
    if (branch.includes("${{"))
        throw (0,failure/* userError */.IF)("init-branch-unusable", { branch });
    return branch.replaceAll(/[*?+[\]!\\]/g, String.raw `\$&`);
}
/** The step with this action. */
function ownStep(document) {
    const steps = document.getIn(["jobs", "image-size", "steps"]);
    const own = (0,dist/* isSeq */.oP)(steps) ? steps.items.find((step) => (0,dist/* isMap */.jh)(step) && usesThisAction(step)) : undefined;
    if (!(0,dist/* isMap */.jh)(own))
        throw new Error("the workflow that is handed out does not use this action");
    return own;
}
function usesThisAction(step) {
    const uses = step.get("uses", true);
    return (0,dist/* isScalar */.jn)(uses) && version/* publishedAction */.lX.startsWith(String(uses.value));
}

;// CONCATENATED MODULE: ./build/init/drift.js


/** The workflows that use this action already, each with its set-up problems. */
function usedWorkflows({ workflows, texts, branch }) {
    return workflows.filter(drift_usesThisAction).map((named) => {
        const { path, workflow } = named;
        const jobs = workflow.steps.filter(({ action }) => isThisAction(action));
        const problems = jobs.flatMap(({ job, action, inputs }) => setupProblems({
            workflow: texts.get(path) ?? null,
            job,
            action,
            defaultBranch: branch.name,
            refusedPermissions: [],
            isReadOnly: false,
            baselineBranch: branchUse(inputs["baseline"] ?? "", named),
            wantsComment: !isRecorder(named) && inputs["mode"] !== "measure" && inputs["comment"] !== "never",
            hasNoStoredBaseline: !isPublisher(named),
            lacksBaseCommit: false,
            replacedArtifacts: [],
            approvedBy: [],
        }));
        return { path, problems: problems.filter(({ what }, at) => problems.findIndex((one) => one.what === what) === at) };
    });
}
function branchUse(baseline, named) {
    if (!/^branch(?::|$)/.test(baseline.trim()))
        return null;
    return isRecorder(named) ? "record" : "read";
}
/** It judges no pull request, and tells of no other run. */
function isRecorder(named) {
    return !isPublisher(named) && !named.workflow.triggers.some((trigger) => ["pull_request", "merge_group"].includes(trigger));
}
/** A workflow elsewhere that does what a planned one is for; null where there is none. */
function doneBy({ path }, { workflows }) {
    if (path !== checkPath && path !== commentPath)
        return null;
    const used = workflows.filter(drift_usesThisAction);
    return used.find((named) => isPublisher(named) === (path === commentPath))?.path ?? null;
}
/** It runs when the other workflow has finished. */
function isPublisher({ workflow }) {
    return workflow.triggers.every((trigger) => trigger === "workflow_run");
}
function drift_usesThisAction({ workflow }) {
    return workflow.steps.some(({ action }) => isThisAction(action));
}
/** Whoever's copy it is. */
function isThisAction(action) {
    return /\/image-size-budget(?:\/\.github\/workflows\/[\w.-]+)?$/.test(action);
}

;// CONCATENATED MODULE: ./build/init/found-images.js


const noImages = { images: [], leftOut: [] };
function joined(found) {
    return { images: found.flatMap(({ images }) => images), leftOut: found.flatMap(({ leftOut }) => leftOut) };
}
/** The image of a build, or why it is left out. */
function imageOf(written, paths) {
    const build = { ...written, context: plainPath(written.context), file: fileOf(written) };
    const because = whyLeftOut(build, paths);
    if (because !== null)
        return { images: [], leftOut: [{ what: (0,phrase_escape/* clean */.uH)(written.from, 200), because }] };
    const args = partsOf(build.buildArgs, "build argument");
    const contexts = partsOf(build.buildContexts, "build context");
    const elsewhere = build.platforms.filter((platform) => !isHere(platform)).map((platform) => (0,phrase_escape/* clean */.uH)(platform, 40));
    const notes = [
        ...build.notes,
        ...args.notes,
        ...contexts.notes,
        ...(elsewhere.length === 0 ? [] : [`only ${here} is measured, without emulation (not ${elsewhere.join(", ")})`]),
    ];
    const name = build.name
        .replaceAll(/[^\w.-]+/g, "-")
        .replaceAll(/^[.-]+|[.-]+$/g, "")
        .slice(0, 100);
    return { images: [{ ...build, name, buildArgs: args.kept, buildContexts: contexts.kept, notes }], leftOut: [] };
}
const here = "linux/amd64";
function isHere(platform) {
    return platform === "local" || /^linux\/amd64(?:\/v\d)?$/.test(platform);
}
function plainPath(path) {
    const trimmed = path.trim();
    return trimmed === "" || isRemote(trimmed) ? trimmed : external_node_path_.posix.normalize(trimmed).replace(/(?<=.)\/$/, "");
}
/** Empty where it is the usual one. */
function fileOf({ context, file }) {
    const path = file === "" ? "" : plainPath(file);
    return path === external_node_path_.posix.join(plainPath(context), "Dockerfile") ? "" : path;
}
/** The path of the Dockerfile in the repository. */
function dockerfilePath({ context, file }) {
    return file === "" ? external_node_path_.posix.join(context, "Dockerfile") : file;
}
function whyLeftOut(build, paths) {
    const { context, file, target, platforms } = build;
    if (isRemote(context) || isRemote(file))
        return "it is built from somewhere else";
    if (![context, file, target].every(isPlain))
        return "a path or name in it cannot be written into a workflow file as it is";
    if ([context, file].some(isOutside))
        return "it is built from outside of the repository";
    if (!paths.files.has(dockerfilePath(build)))
        return `the repository has no file ${(0,phrase_escape/* clean */.uH)(dockerfilePath(build), 200)}`;
    // A link is no directory here, wherever it leads.
    if (!paths.directories.has(context))
        return `the repository has no directory ${(0,phrase_escape/* clean */.uH)(context, 200)}`;
    const isForeign = platforms.length > 0 && !platforms.some(isHere);
    return isForeign ? `it is for ${(0,phrase_escape/* clean */.uH)(platforms.join(", "), 100)}, which ubuntu-latest cannot run` : null;
}
function isRemote(path) {
    return /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\//i.test(path);
}
function isOutside(path) {
    return path.startsWith("/") || path === ".." || path.startsWith("../");
}
/** Nothing that GitHub or this action would put something else in place of, and nothing that is seen by nobody. */
function isPlain(text) {
    return text.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text) && !text.includes("{{");
}
/** Pairs that mean to us what they mean there, and clauses that name the others. */
function partsOf(pairs, kind) {
    const isKept = (pair) => isPlain(pair) && /^[\w.-]+=/.test(pair);
    const lost = pairs.filter((pair) => !isKept(pair)).map((pair) => (0,phrase_escape/* clean */.uH)(pair.split("=")[0] ?? "", 60));
    const notes = lost.length === 0 ? [] : [`without ${kind}${lost.length === 1 ? "" : "s"} ${lost.join(", ")}, made while it runs`];
    return { kept: pairs.filter(isKept), notes };
}

;// CONCATENATED MODULE: ./build/init/workflow-file.js


const Value = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
const Values = schemas/* record */.g1P(schemas/* string */.YjP(), Value.nullable().catch(null)).nullish().catch(null);
const workflow_file_Step = schemas/* object */.Ikc({ id: schemas/* string */.YjP().nullish().catch(null), uses: schemas/* string */.YjP().optional(), with: Values, env: Values });
const Job = schemas/* object */.Ikc({
    env: Values,
    uses: schemas/* string */.YjP().optional().catch(undefined),
    with: Values,
    strategy: schemas/* object */.Ikc({ matrix: schemas/* unknown */.L5J().optional() }).nullish().catch(null),
    steps: schemas/* array */.YOg(workflow_file_Step.catch({})).nullish().catch(null),
});
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, as much of it as is looked at. */
const workflow_file_Workflow = schemas/* object */.Ikc({
    on: schemas/* unknown */.L5J().optional(),
    env: Values,
    jobs: schemas/* record */.g1P(schemas/* string */.YjP(), Job.catch({ env: null, with: null, strategy: null, steps: null })),
});
/** Null for what is no workflow. */
function readWorkflow(text) {
    const { data } = workflow_file_Workflow.safeParse((0,untrusted_yaml/* untrustedYaml */.Y)(text));
    if (data === undefined)
        return null;
    const env = valuesOf("env", data.env);
    const steps = Object.entries(data.jobs)
        .slice(0, mostJobs)
        .flatMap(([name, job]) => {
        const outer = [...env, ...valuesOf("env", job.env)];
        return legsOf(job.strategy?.matrix).flatMap((leg) => stepsOf(name, job, new Map([...outer, ...leg])));
    });
    return { triggers: workflow_file_triggersOf(data.on), steps };
}
function workflow_file_triggersOf(on) {
    if (typeof on === "string")
        return [on];
    return Array.isArray(on) ? on.map(String) : Object.keys(Object(on));
}
function stepsOf(name, job, ofJob) {
    const earlier = new Map();
    const call = job.uses === undefined ? [] : [{ id: null, uses: job.uses, with: job.with, env: null }];
    return [...call, ...(job.steps ?? [])].slice(0, mostSteps).flatMap(({ id, uses, with: inputs, env }) => {
        if (uses === undefined)
            return [];
        const own = valuesOf("env", env);
        const known = own.length === 0 ? ofJob : new Map([...ofJob, ...own]);
        const given = Object.fromEntries(valuesOf("", inputs));
        const step = { job: name, action: uses.replace(/@.*$/s, ""), inputs: given, known, earlier };
        if (id != null)
            earlier.set(id, step);
        return [step];
    });
}
function valuesOf(context, values) {
    const pairs = Object.entries(values ?? {}).slice(0, mostValues);
    return pairs.map(([name, value]) => [context === "" ? name.toLowerCase() : `${context}.${name}`, value ?? ""]);
}
/** More than any workflow that somebody wrote by hand, and few enough to be read in a second. */
const mostJobs = 50;
const mostSteps = 50;
const mostValues = 200;
const mostLegs = 100;
const Combination = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/**
 * What `matrix.\u2026` is in each job; one job without any where there is no matrix, or where a run makes it.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function legsOf(written) {
    const { include, exclude: _, ...axes } = Combination.safeParse(written).data ?? {};
    const listed = Object.entries(axes).flatMap(([axis, values]) => Array.isArray(values) ? [{ axis, values: values.slice(0, mostLegs) }] : []);
    const crossed = listed.reduce((legs, { axis, values }) => legs.flatMap((leg) => values.map((value) => ({ ...leg, [axis]: value }))).slice(0, mostLegs), [{}]);
    const start = listed.length === 0 ? [] : crossed;
    const legs = (schemas/* array */.YOg(Combination).safeParse(include).data ?? []).slice(0, mostLegs).reduce(included, start);
    return legs.length === 0 ? [[]] : legs.slice(0, mostLegs).map((leg) => flat("matrix", leg));
}
/** An entry of `include` adds to the jobs that it agrees with, or is a job of its own. */
function included(legs, entry) {
    const agrees = (leg) => Object.keys(entry).every((key) => !Object.hasOwn(leg, key) || leg[key] === entry[key]);
    return legs.some(agrees) ? legs.map((leg) => (agrees(leg) ? { ...leg, ...entry } : leg)) : [...legs, entry];
}
/** `matrix.image.name` for what stands in a map of a map. */
function flat(name, value, depth = 0) {
    if (["string", "number", "boolean"].includes(typeof value))
        return [[name, String(value)]];
    if (depth > 4 || typeof value !== "object" || value === null || Array.isArray(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => flat(`${name}.${key}`, inner, depth + 1));
}
/** The text with its expressions filled in; null where only a run can tell. */
function filledIn(text, known) {
    const filled = text.replaceAll(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name) => known.get(name) ?? whole);
    return filled.includes("${{") ? null : filled;
}

// EXTERNAL MODULE: ./build/inputs/build-inputs.js
var build_inputs = __webpack_require__(644);
;// CONCATENATED MODULE: ./build/init/workflow-images.js



const buildAction = "docker/build-push-action";
/** The images that docker/build-push-action builds: those that are pushed, or all where none is. */
function workflowImages(workflows, paths) {
    const builds = workflows.flatMap(({ path, workflow }) => workflow.steps
        .filter(({ action, inputs }) => action === buildAction && !isNoImage(inputs["outputs"] ?? ""))
        .map((step) => ({ path, step })));
    const few = builds.slice(0, mostBuilds);
    const pushed = few.filter(({ step }) => isPushed(step));
    return joined((pushed.length > 0 ? pushed : few).map(({ path, step }) => imageOfStep(path, step, paths)));
}
/** An output that is a directory or nothing at all. */
function isNoImage(output) {
    return /(?:^|[,\s])"?type=(?:local|tar|cacheonly)\b/.test(output);
}
function isPushed({ inputs }) {
    return !["", "false"].includes((inputs["push"] ?? "").trim()) || /type=registry|push=true/.test(inputs["outputs"] ?? "");
}
function imageOfStep(path, step, paths) {
    const from = `${path}, job ${step.job}`;
    const value = (input) => filledIn((step.inputs[input] ?? "").trim(), step.known);
    const [context, file, target] = [value("context"), value("file"), value("target")];
    if (context === null || file === null || target === null)
        return { ...noImages, leftOut: [{ what: from, because: "an expression that only a run can tell says what it builds" }] };
    const build = {
        // Without a context the action builds the commit, which is what is checked out.
        context: context === "" ? "." : context,
        file,
        target,
        buildArgs: listOf(step, "build-args"),
        buildContexts: listOf(step, "build-contexts"),
        platforms: (value("platforms") ?? "").split(/[\s,]+/).filter((platform) => platform !== ""),
        cacheFrom: listOf(step, "cache-from").filter((cache) => /^type=(?:gha|registry)\b[^{"]*$/.test(cache)),
        from,
        notes: [],
    };
    return imageOf({ ...build, name: nameOf(step, build) }, paths);
}
/** Lines of an input; what only a run can tell keeps its expression. */
function listOf({ inputs, known }, input) {
    return linesOf(inputs[input] ?? "").map((line) => filledIn(line, known) ?? line);
}
/** More than any workflow that somebody wrote by hand. */
const mostBuilds = 200;
const longestText = 10_000;
const longestLine = 1000;
function linesOf(text) {
    if (text.length > longestText)
        return [];
    try {
        return (0,build_inputs/* splitList */.ry)(text, { ignoreComma: true }).filter((line) => line.length <= longestLine);
    }
    catch {
        return [];
    }
}
/** What the image is published as, else its directory. */
function nameOf(step, build) {
    const names = [...linesOf(step.inputs["tags"] ?? ""), ...publishedNames(step)].flatMap((line) => {
        const filled = filledIn(line.replace(/(?<=\/[^/:]*|^[^/:]*):[^/]*$/, ""), step.known);
        return filled === null ? [] : [filled.split("/").at(-1) ?? ""];
    });
    return names.find((name) => /^[\w.-]+$/.test(name)) ?? directoryName(build);
}
/** The images that a docker/metadata-action before the step names, where the step takes its tags. */
function publishedNames({ inputs, earlier }) {
    const id = /steps\.([\w-]+)\.outputs\.tags/.exec(inputs["tags"] ?? "")?.[1] ?? "";
    const step = earlier.get(id);
    if (step?.action !== "docker/metadata-action")
        return [];
    return linesOf(step.inputs["images"] ?? "").map((line) => line.replace(/^name=|,.*$/g, ""));
}
/** `api` for services/api/Dockerfile and for api.Dockerfile; empty for the Dockerfile of the root. */
function directoryName(build) {
    const path = dockerfilePath(build).split("/");
    const file = path.at(-1) ?? "";
    const ownName = /^(.+)\.Dockerfile$/i.exec(file)?.[1] ?? /^(?:Dockerfile|Containerfile)[.-](.+)$/i.exec(file)?.[1];
    return ownName ?? path.slice(0, -1).findLast((part) => !generic.has(part)) ?? "";
}
/** Directories that say nothing of what is in them. */
const generic = new Set([".", "docker", "src", "build", "deploy", "container"]);

;// CONCATENATED MODULE: ./build/init/bake-images.js





const Texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP().nullable()).optional().catch(undefined);
const Target = schemas/* object */.Ikc({
    context: schemas/* string */.YjP().default("."),
    contexts: Texts,
    dockerfile: schemas/* string */.YjP().default("Dockerfile"),
    "dockerfile-inline": schemas/* string */.YjP().optional(),
    target: schemas/* string */.YjP().default(""),
    args: Texts,
    platforms: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    output: schemas/* array */.YOg(schemas/* unknown */.L5J()).default([]),
});
/** What `docker buildx bake --print` prints. */
const Definition = schemas/* object */.Ikc({ target: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** The definition as JSON; null for anything else. */
function parseDefinition(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** The names of targets and groups that a bake file declares: those that can be asked for. */
function declaredNames(text) {
    const inHcl = [...text.matchAll(/^[ \t]*(?:target|group)[ \t]+"([\w-]{1,100})"/gm)].flatMap(([, name]) => name ?? []);
    const { target, group } = DeclaredInJson.safeParse(parseDefinition(text)).data ?? {};
    return [...new Set([...inHcl, ...Object.keys(target ?? {}), ...Object.keys(group ?? {})])].slice(0, 500);
}
const Anything = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const DeclaredInJson = schemas/* object */.Ikc({ target: Anything, group: Anything });
/** At the root; `docker buildx bake` looks for these after compose files. */
const bakePaths = ["docker-bake.hcl", "docker-bake.json", "docker-bake.override.hcl", "docker-bake.override.json"];
/** The images among the targets of a printed definition. */
function bakeImages({ definition, ...bake }, paths) {
    const { target: targets } = Definition.safeParse(definition).data ?? { target: {} };
    return joined(Object.entries(targets).map(([name, target]) => targetImage(name, target, { ...bake, paths })));
}
function targetImage(name, written, { path, paths, isTaggedOnly }) {
    const { data: target } = Target.safeParse(written);
    if (target === undefined || target.output.some((output) => isNoImage(textOf(output))))
        return noImages;
    if (isTaggedOnly && (target.tags.length === 0 || inherited.has(name)))
        return noImages;
    const from = `${path}, target ${name}`;
    const leftOut = (because) => ({ images: [], leftOut: [{ what: from, because }] });
    if (target["dockerfile-inline"] !== undefined)
        return leftOut("its Dockerfile stands in that file");
    const contexts = pairs(target.contexts);
    if (contexts.some((pair) => /^[^=]*=target:/.test(pair)))
        return leftOut("it is built on another target, which only the input `bake` can measure");
    const { context, dockerfile, target: stage, platforms } = target;
    const file = external_node_path_.posix.isAbsolute(dockerfile) ? dockerfile : external_node_path_.posix.join(context, dockerfile);
    const build = { context, file, target: stage, buildArgs: pairs(target.args), buildContexts: contexts, platforms };
    return imageOf({ ...build, name, cacheFrom: [], from, notes: [] }, paths);
}
/** Targets that docker/metadata-action fills, for others to inherit: https://github.com/docker/metadata-action#bake-definition */
const inherited = new Set(["docker-metadata-action", "ghaction-docker-meta", "meta-helper"]);
/** An output is a text, or by a newer buildx a map; one that is a path alone is a directory. */
function textOf(output) {
    if (typeof output === "string")
        return output.includes("=") ? output : `type=local,dest=${output}`;
    return Object.entries(Object(output))
        .map(([key, value]) => `${key}=${String(value)}`)
        .join(",");
}
function pairs(map) {
    return Object.entries(map ?? {}).map(([name, value]) => (value === null ? name : `${name}=${value}`));
}
const mostQuestions = 20;
/** What docker/bake-action builds in the workflows, where no expression says it; then the files at the root by themselves. */
function bakeQuestions(workflows, paths) {
    const usual = bakePaths.filter((path) => paths.files.has(path));
    const inSteps = workflows.flatMap(({ workflow }) => workflow.steps
        .filter(({ action, inputs }) => action === "docker/bake-action" && !inputs["workdir"])
        .flatMap(({ inputs, known }) => {
        const [files, targets] = ["files", "targets"].map((input) => wordsOf(filledIn(inputs[input] ?? "", known)));
        if (files === undefined || targets === undefined)
            return [];
        const named = files.length === 0 ? usual : files.map((file) => file.replace(/^\.\//, ""));
        return named.length > 0 && named.every((file) => isBakeFile(file, paths)) ? [{ files: named, targets }] : [];
    }));
    const alone = usual.length === 0 ? [] : [{ files: usual, targets: [] }];
    return [...inSteps, ...alone].slice(0, mostQuestions);
}
/** Undefined where only a run can tell. */
function wordsOf(text) {
    const words = text?.split(/[\s,]+/).filter((word) => word !== "");
    return words?.every((word) => /^[\w./-]+$/.test(word)) === true ? words : undefined;
}
/** Compose files are read without bake. */
function isBakeFile(path, paths) {
    return paths.files.has(path) && /\.(?:hcl|json)$/.test(path);
}

;// CONCATENATED MODULE: ./build/init/compose-images.js




const compose_images_Text = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
/** A list of `NAME=value`, or a map. */
const Pairs = schemas/* union */.KCZ([
    schemas/* array */.YOg(compose_images_Text),
    schemas/* record */.g1P(schemas/* string */.YjP(), compose_images_Text.nullable())
        .transform((map) => Object.entries(map).map(([key, v]) => (v === null ? key : `${key}=${v}`))),
]);
const noParts = { dockerfile: "", dockerfile_inline: undefined, target: "", args: [], additional_contexts: [], platforms: [] };
const Build = schemas/* union */.KCZ([
    schemas/* string */.YjP().transform((context) => ({ ...noParts, context })),
    schemas/* object */.Ikc({
        context: schemas/* string */.YjP().default("."),
        dockerfile: schemas/* string */.YjP().default(""),
        dockerfile_inline: schemas/* string */.YjP().optional(),
        target: schemas/* string */.YjP().default(""),
        args: Pairs.default([]).catch([]),
        additional_contexts: Pairs.default([]).catch([]),
        platforms: schemas/* array */.YOg(schemas/* string */.YjP()).default([]).catch([]),
    }),
]);
const Service = schemas/* object */.Ikc({
    build: Build.optional(),
    platform: schemas/* string */.YjP().optional().catch(undefined),
    profiles: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(null),
});
/** https://github.com/compose-spec/compose-spec/blob/main/build.md */
const Compose = schemas/* object */.Ikc({ services: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** In the order in which `docker compose` looks for them; only the first counts. */
const composePaths = ["compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"];
/** The images that the services of a compose file at the root are built as. */
function composeImages(path, text, paths) {
    const { services } = Compose.safeParse((0,untrusted_yaml/* untrustedYaml */.Y)(text)).data ?? { services: {} };
    return joined(Object.entries(services).map(([name, service]) => serviceImage(name, service, { path, paths })));
}
function serviceImage(name, written, { path, paths }) {
    const { build, platform, profiles } = Service.safeParse(written).data ?? {};
    if (build === undefined)
        return noImages;
    const from = `${path}, service ${name}`;
    const leftOut = (because) => ({ images: [], leftOut: [{ what: from, because }] });
    if (build.dockerfile_inline !== undefined)
        return leftOut("its Dockerfile stands in that file");
    if ((profiles ?? []).length > 0)
        return leftOut("only a profile starts it");
    const { context, dockerfile, target, args, additional_contexts: contexts, platforms } = build;
    const [at, file, stage] = [context, dockerfile, target].map((text) => interpolated(text));
    if (at == null || file == null || stage == null)
        return leftOut("a variable without a default says what it builds");
    return imageOf({
        name,
        context: at,
        file: file === "" ? "" : external_node_path_.posix.join(at, file),
        target: isForDevelopers(stage) ? "" : stage,
        buildArgs: args.map((arg) => interpolated(arg) ?? arg.replace(/=.*$/s, "")),
        buildContexts: contexts,
        platforms: platform === undefined ? platforms : [platform],
        cacheFrom: [],
        from,
        notes: isForDevelopers(stage) ? [`the last stage, not ${stage}`] : [],
    }, paths);
}
/** A compose file is often for a developer's machine; what is published is the last stage. */
function isForDevelopers(target) {
    return /^(?:dev|devel|development|debug|local|test)$/i.test(target);
}
/** https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md; null for a variable without a default. */
function interpolated(text) {
    let isKnown = true;
    const filled = text.replaceAll(/\$(?:(\$)|\{\w+(?::?-([^${}]*))?\}|\w+)/g, (_, dollar, usual) => {
        if (dollar === undefined && usual === undefined)
            isKnown = false;
        return dollar ?? usual ?? "";
    });
    return isKnown && !filled.includes("${") ? filled : null;
}

;// CONCATENATED MODULE: ./build/init/dockerfile-images.js



const plain = /(?:^|\/)(?:Dockerfile|Containerfile)$/i;
const anyDockerfile = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?|[\w.-]+\.(?:Dockerfile|Containerfile))$/i;
/** What is not the repository's own, and what is no product. */
const elsewhere = /(?:^|\/)(?:\.[^/]*|vendor|node_modules|third_party|tests?|testdata|__tests__|e2e|fixtures?|examples?|samples?|docs?|demos?|hack|scripts|tools|benchmarks?)\//i;
/** Every file that looks like a Dockerfile, without those that belong to another ending such as `Dockerfile.dockerignore`. */
function dockerfiles(paths) {
    return [...paths].filter((path) => anyDockerfile.test(path) && !/\.(?:dockerignore|md|txt|ya?ml|j2|tmpl|tpl|in|sh)$/i.test(path));
}
/** The images of the Dockerfiles themselves, where nothing else says what is built: plain ones, or all where there is none. */
function dockerfileImages(texts, paths) {
    const own = dockerfiles(paths.files).filter((path) => !elsewhere.test(path));
    const usual = own.filter((path) => plain.test(path));
    return joined((usual.length > 0 ? usual : own).map((path) => {
        const build = { context: contextOf(path, texts.get(path) ?? "", paths), file: path };
        const parts = { target: "", buildArgs: [], buildContexts: [], platforms: [], cacheFrom: [], notes: [] };
        return imageOf({ ...build, ...parts, name: directoryName(build), from: path }, paths);
    }));
}
/** The directory of the Dockerfile, or the root where more of what it copies is there. */
function contextOf(path, text, paths) {
    const directory = external_node_path_.posix.dirname(path);
    if (directory === ".")
        return directory;
    const copied = copiedPaths(text);
    const isThere = (at) => paths.files.has(at) || paths.directories.has(at);
    const [beside, atRoot] = [directory, "."].map((from) => copied.filter((one) => isThere(external_node_path_.posix.join(from, one))).length);
    return (atRoot ?? 0) > (beside ?? 0) ? "." : directory;
}
/** Paths without patterns that COPY and ADD take from the context. */
function copiedPaths(text) {
    const lines = text.slice(0, 200_000).split("\n").slice(0, 2000);
    return lines
        .flatMap((line) => {
        const words = /^\s*(?:COPY|ADD)\s+(.*)/i.exec(line)?.[1]?.split(/\s+/) ?? [];
        if (words.some((word) => word.startsWith("--from=")))
            return [];
        const sources = words.filter((word) => !word.startsWith("--")).slice(0, -1);
        return sources
            .filter((word) => /^[\w./@-]+$/.test(word) && ![".", "./", "/"].includes(word))
            .map((word) => word.replace(/\/$/, ""));
    })
        .slice(0, 100);
}

;// CONCATENATED MODULE: ./build/init/choose-images.js





/**
 * What is published, by the first source that says so: workflows, a bake file, a compose file, the Dockerfiles themselves.
 * What later sources build besides is for developers and tests.
 */
function chooseImages({ name, paths, texts, workflows, bakes }) {
    const composePath = composePaths.find((path) => texts.has(path)) ?? "";
    const sources = [
        () => workflowImages(workflows, paths),
        () => joined(bakes.map((bake) => bakeImages(bake, paths))),
        () => composeImages(composePath, texts.get(composePath) ?? "", paths),
        () => dockerfileImages(texts, paths),
    ];
    const { images, leftOut } = firstWithImages(sources);
    const chosen = withNames(different(images), name).slice(0, mostImages);
    const used = new Set(chosen.map(dockerfilePath));
    return { images: chosen, leftOut, otherDockerfiles: dockerfiles(paths.files).filter((path) => !used.has(path)) };
}
/** What a configuration file holds at most. */
const mostImages = 200;
function firstWithImages(sources) {
    const leftOut = [];
    for (const source of sources) {
        const found = source();
        leftOut.push(...found.leftOut);
        if (found.images.length > 0)
            return { images: found.images, leftOut };
    }
    return { ...noImages, leftOut };
}
/** The same build for another platform, or by another job, is the same image. */
function different(images) {
    const byBuild = new Map();
    for (const image of images) {
        const { context, file, target, buildArgs, buildContexts } = image;
        const key = JSON.stringify([context, file, target, buildArgs, buildContexts]);
        if (!byBuild.has(key))
            byBuild.set(key, image);
    }
    return [...byBuild.values()];
}
/** Names that no two images share, told apart by their targets where these differ; `usual` for images that nothing names. */
function withNames(images, usual) {
    const amounts = Map.groupBy(images, ({ name }) => name);
    const taken = new Set();
    const named = [];
    for (const image of images) {
        const target = (amounts.get(image.name)?.length ?? 0) > 1 ? image.target : "";
        const wanted = [image.name || usual, target]
            .filter((part) => part !== "")
            .join("-")
            .replaceAll(/[^\w.-]+/g, "-");
        let name = wanted;
        for (let count = 2; taken.has(name); count += 1)
            name = `${wanted}-${count}`;
        taken.add(name);
        named.push({ ...image, name });
    }
    return named;
}

;// CONCATENATED MODULE: ./build/init/set-up.js





/** The files that set this action up for a repository. Throws a UserError where no image is found. */
function setUpOf(facts, handedOut) {
    const chosen = chooseImages(facts);
    const { images } = chosen;
    if (images.length === 0)
        throw (0,failure/* userError */.IF)("init-no-image", { found: foundInstead(chosen) });
    const forks = forkEvidence(facts);
    const config = images.length > 1 ? [{ path: configPath, text: writtenConfig(images) }] : [];
    const comments = forks === null ? [] : [{ path: commentPath, text: writtenComment(handedOut, images.length > 1) }];
    const { name, because } = facts.branch;
    return {
        files: [{ path: checkPath, text: writtenCheck(handedOut, name, images) }, ...config, ...comments],
        choices: [
            ...imageChoices(chosen),
            `branch ${(0,phrase_escape/* clean */.uH)(name, 100)}: pushes to it record the baselines, because ${because}`,
            `cache: each image has its own in GitHub's cache (type=gha), so that what did not change is not built again`,
            forks === null
                ? "forks: no workflow that comments on their pull requests, because nothing here says that there are any (a licence, CONTRIBUTING, pull_request_target)"
                : `forks: ${commentPath} comments on their pull requests, because ${forks}`,
            ...facts.unread.map((clause) => `not read: ${clause}`),
        ],
    };
}
const mostNamed = 8;
function imageChoices({ images, leftOut, otherDockerfiles }) {
    const chosen = images.slice(0, mostNamed).map((image) => {
        const notes = image.notes.map((note) => `; ${note}`).join("");
        const name = images.length === 1 ? "the image" : `image ${image.name}`;
        return `${name}: from ${(0,phrase_escape/* clean */.uH)(image.from, 200)}${notes}`;
    });
    const more = images.length - chosen.length;
    return [
        ...chosen,
        ...(images.length > mostInOneJob ? [manyWords(images.length)] : []),
        ...(more > 0 ? [`and ${more} more ${more === 1 ? "image" : "images"}, all in ${configPath}`] : []),
        ...leftOut.slice(0, mostNamed).map(({ what, because }) => `not measured: ${what}, because ${because}`),
        ...(leftOut.length > mostNamed ? [`not measured: ${leftOut.length - mostNamed} more`] : []),
        ...(otherDockerfiles.length === 0 ? [] : [otherWords(otherDockerfiles)]),
    ];
}
/** Each takes minutes. */
const mostInOneJob = 8;
function manyWords(amount) {
    return `${amount} images are built in one job, two at a time; remove those that need no budget, or give each a job of its own in a matrix`;
}
function otherWords(paths) {
    const named = paths.slice(0, mostNamed).map((path) => (0,phrase_escape/* clean */.uH)(path, 100));
    const more = paths.length - named.length;
    return `not measured: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}; add to ${configPath} what you publish of these`;
}
function foundInstead({ leftOut, otherDockerfiles }) {
    const [first] = leftOut;
    if (first !== undefined)
        return `${first.what} cannot be measured, because ${first.because}`;
    const [path] = otherDockerfiles;
    return path === undefined ? "it has no Dockerfile" : `${(0,phrase_escape/* clean */.uH)(path, 100)} looks like a test, an example or somebody else's`;
}
/** Why pull requests from forks are expected, a clause; null where they are not. */
function forkEvidence({ workflows, paths }) {
    const known = workflows.find(({ workflow }) => workflow.triggers.includes("pull_request_target"));
    if (known !== undefined)
        return `${(0,phrase_escape/* clean */.uH)(known.path, 100)} runs on pull_request_target`;
    const open = [...paths.files].find((path) => /^(?:\.github\/|docs\/)?(?:LICEN[CS]E|COPYING|CONTRIBUTING)(?:[.-][\w.-]+)?$/i.test(path));
    return open === undefined ? null : `the repository has ${(0,phrase_escape/* clean */.uH)(open, 100)}`;
}

;// CONCATENATED MODULE: ./build/report/text/set-up.js
/** What `init` has done, and why so. */
function initText({ outcomes, choices, used }) {
    const isNew = outcomes.some(({ kind }) => kind === "written");
    return sections([outcomes.map(outcomeLine), choiceLines(choices), ...used.map(problemLines), isNew ? nextLines : []]);
}
/** Every file as it would be written. */
function dryRunText({ files, choices, used, }) {
    return sections([
        ...files.map(({ path, text }) => [`=== ${path}`, text.trimEnd()]),
        choiceLines(choices),
        ...used.map(problemLines),
        ["Nothing was written: this was a dry run."],
    ]);
}
function sections(all) {
    return `${all
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join("\n"))
        .join("\n\n")}\n`;
}
function outcomeLine({ path, kind, by }) {
    switch (kind) {
        case "written":
            return `Wrote ${path}`;
        case "unchanged":
            return `Kept ${path}: it is what init would write`;
        case "there":
            return `Kept ${path}: it is there already, and init would write it otherwise (--dry-run prints how)`;
        case "done-elsewhere":
            return `Left out ${path}: ${by} does that already`;
    }
}
function choiceLines(choices) {
    return ["Chosen:", ...choices.map((choice) => `- ${choice}`)];
}
function problemLines({ path, problems }) {
    if (problems.length === 0)
        return [];
    return [
        `To change in ${path}:`,
        ...problems.flatMap(({ what, lines }) => [`- ${what}`, ...lines.map((line) => `    ${line}`)]),
    ];
}
const nextLines = [
    "Next: commit these files and open a pull request with them. Once it is merged, require the check `image size` in a ruleset of the branch.",
];

// EXTERNAL MODULE: ./build/adapters/docker/run-docker.js + 2 modules
var run_docker = __webpack_require__(4422);
;// CONCATENATED MODULE: ./build/adapters/docker/bake-definition.js


/** A bake file reads any variable of its environment: this is all that it finds there. */
const seen = ["PATH", "HOME", "DOCKER_CONFIG"];
/** What `docker buildx bake --print` says, which builds and fetches nothing. Throws only when the run was cancelled. */
async function printBake({ directory, files, targets }, environment) {
    const given = seen.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]]));
    const named = files.flatMap((file) => ["--file", `./${file}`]);
    try {
        const docker = await (0,run_docker/* findDocker */.c)(directory, Object.fromEntries(given));
        const { exitCode, stdout, stderr } = await docker.ask(["buildx", "bake", "--print", ...named, "--", ...targets]);
        return exitCode === 0 ? { kind: "printed", text: stdout } : { kind: "failed", because: complaint(stderr) };
    }
    catch (error) {
        if (!(error instanceof failure/* UserError */.yo))
            throw error;
        return { kind: "failed", because: (0,failure/* clauseOf */.pQ)(error) };
    }
}
/** Where buildx says what is wrong, without its `ERROR:`. */
function complaint(text) {
    const lines = text.trim().split("\n");
    const line = lines.findLast((one) => one.startsWith("ERROR: ")) ?? lines.at(-1) ?? "";
    return line.replaceAll(/^ERROR: |\.$/g, "") || "docker buildx bake failed";
}

;// CONCATENATED MODULE: ./build/adapters/process/default-branch.js
/** Which branch pull requests are merged into, and what says so: a clause. */
async function findDefaultBranch(git) {
    const remote = await nameIn(git, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"], /^refs\/remotes\/origin\/(.+)$/);
    if (remote !== null)
        return { name: remote, because: "it is the default branch of the remote origin" };
    for (const name of ["main", "master"]) {
        const refs = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
        const found = await Promise.all(refs.map(async (ref) => (await git(["show-ref", "--verify", "--quiet", ref])).ok));
        if (found.includes(true))
            return { name, because: "there is a branch of that name, and the remote's default is not known here" };
    }
    const current = await nameIn(git, ["symbolic-ref", "--quiet", "HEAD"], /^refs\/heads\/(.+)$/);
    if (current !== null)
        return { name: current, because: "it is checked out, and no other is known" };
    return { name: "main", because: "it is the usual one, and git names none here" };
}
async function nameIn(git, args, pattern) {
    const answer = await git(args);
    return answer.ok ? (pattern.exec(answer.stdout.trim())?.[1] ?? null) : null;
}

// EXTERNAL MODULE: ./build/adapters/process/git.js
var process_git = __webpack_require__(3803);
;// CONCATENATED MODULE: ./build/init/repository-paths.js
function pathsOf(files) {
    const directories = new Set(["."]);
    for (const file of files)
        for (let at = file.lastIndexOf("/"); at > 0; at = file.lastIndexOf("/", at - 1)) {
            const directory = file.slice(0, at);
            if (directories.has(directory))
                break;
            directories.add(directory);
        }
    return { files: new Set(files), directories };
}

;// CONCATENATED MODULE: ./build/wiring/repository-facts.js












const mostFiles = 500;
/** Reads what a repository tells of its images and of itself; builds nothing and asks no server. */
async function readRepository(directory, environment) {
    const outer = (0,process_git/* gitIn */.u)(directory, environment);
    const top = await outer(["rev-parse", "--show-toplevel"]);
    if (!top.ok)
        throw (0,failure/* userError */.IF)("not-a-repository", { directory });
    const root = top.stdout.replace(/\n$/, "");
    const git = (0,process_git/* gitIn */.u)(root, environment);
    const listed = await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"]);
    const files = listed.ok ? listed.stdout.split("\0").filter((path) => path !== "") : [];
    const { texts, unread, outside } = await readRepositoryFiles(root, wanted(pathsOf(files)));
    const paths = pathsOf(files.filter((path) => !outside.includes(path)));
    const workflows = workflowsIn(texts);
    const bakes = await printed({ root, paths, texts, workflows }, environment);
    return {
        root,
        name: (0,external_node_path_.basename)(root).replaceAll(/[^\w.-]+/g, "-") || "image",
        paths,
        texts,
        workflows,
        bakes: bakes.flatMap(({ bake }) => bake ?? []),
        branch: await findDefaultBranch(git),
        unread: [...unread, ...new Set(bakes.flatMap(({ because }) => because ?? []))].map((clause) => (0,phrase_escape/* clean */.uH)(clause, 300)),
    };
}
function wanted({ files }) {
    const workflows = [...files].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const named = [...composePaths, "docker-bake.hcl", "docker-bake.json"].filter((path) => files.has(path));
    return [...named, ...workflows, ...dockerfiles(files)].slice(0, mostFiles);
}
function workflowsIn(texts) {
    return [...texts].flatMap(([path, text]) => {
        const workflow = path.startsWith(".github/workflows/") ? readWorkflow(text) : null;
        return workflow === null ? [] : [{ path, workflow }];
    });
}
/** Where no target that is built by default is an image, every declared one with a tag may be. */
async function printed(place, environment) {
    const questions = bakeQuestions(place.workflows, place.paths);
    const answers = [];
    for (const question of questions)
        answers.push(await ask(place, question, environment));
    const found = answers.flatMap(({ bake }) => (bake === undefined ? [] : bakeImages(bake, place.paths).images));
    const last = questions.at(-1);
    if (found.length > 0 || last === undefined)
        return answers;
    const declared = last.files.flatMap((path) => declaredNames(place.texts.get(path) ?? ""));
    if (declared.length === 0)
        return answers;
    const { bake, ...failed } = await ask(place, { ...last, targets: declared }, environment);
    return [...answers, bake === undefined ? failed : { bake: { ...bake, isTaggedOnly: true } }];
}
async function ask({ root }, { files, targets }, environment) {
    const path = files[0] ?? "";
    const answer = await printBake({ directory: root, files, targets }, environment);
    if (answer.kind === "failed")
        return { because: `${files.join(", ")}, because ${answer.because}` };
    return { bake: { path, definition: parseDefinition(answer.text), isTaggedOnly: false } };
}

;// CONCATENATED MODULE: ./build/cli/init.js







/** Writes the files that set this action up for a repository, or prints them; leaves alone what is there. */
async function init({ directory, isDryRun }, out) {
    const { root, ...facts } = await readRepository((0,external_node_path_.resolve)(directory), process.env);
    const { files, choices } = setUpOf(facts, await handedOut());
    const used = usedWorkflows(facts);
    if (isDryRun)
        return out.print(dryRunText({ files, choices, used }));
    const outcomes = [];
    for (const file of files)
        outcomes.push({ path: file.path, ...(await write(root, file, facts)) });
    out.print(initText({ outcomes, choices, used }));
}
async function write(root, file, facts) {
    const by = doneBy(file, facts);
    if (by !== null && by !== file.path)
        return { kind: "done-elsewhere", by };
    if (await writeNewFile(root, file.path, file.text))
        return { kind: "written", by: null };
    const { texts } = await readRepositoryFiles(root, [file.path]);
    return { kind: texts.get(file.path) === file.text ? "unchanged" : "there", by: null };
}
/** The workflows that this package hands out. */
async function handedOut() {
    const directory = (0,external_node_path_.join)(await (0,action_file/* packageDirectory */.g)(process.argv[1] ?? ""), "docs/workflows");
    const { texts } = await readRepositoryFiles(directory, ["image-size.yml", "comment.yml"]);
    const [check, comment] = ["image-size.yml", "comment.yml"].map((name) => texts.get(name));
    if (check === undefined || comment === undefined)
        throw new Error(`${directory} does not hold the workflows`);
    return { check, comment };
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


/***/ })

};
