export const id = 472;
export const ids = [472];
export const modules = {

/***/ 146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inputDefaults),
/* harmony export */   g: () => (/* binding */ packageDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
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
    return `${start.slice(0, shownOfEach)} \u2026 (the middle of this line is left out) \u2026 ${end.slice(-shownOfEach)}`;
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

/***/ 3763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/adapters/process/cancellation.js
var cancellation = __webpack_require__(9124);
// EXTERNAL MODULE: ./build/adapters/process/build-log.js
var build_log = __webpack_require__(8768);
;// CONCATENATED MODULE: ./build/adapters/process/live-line.js
/** Builders print more often than a screen can show. */
const leastPauseMs = 100;
const redrawMs = 1_000;
const usualColumns = 80;
/** One line at the bottom of a terminal that says what is under way; overwritten with carriage returns, so that it needs no escape sequence. */
class LiveLine {
    #stream;
    #tasks = new Set();
    #shown = "";
    #drawnAt = 0;
    #timer = null;
    constructor(stream) {
        this.#stream = stream;
    }
    /** Shows that `title` is under way until `end` is called; `say` takes what it prints meanwhile. */
    begin(title) {
        const task = { title, startedAt: performance.now(), said: "" };
        this.#tasks.add(task);
        this.#timer ??= setInterval(() => this.#draw(), redrawMs).unref();
        this.#draw();
        const say = (line) => {
            if (line.trim() !== "")
                task.said = line.trim();
            if (performance.now() - this.#drawnAt >= leastPauseMs)
                this.#draw();
        };
        const end = () => {
            this.#tasks.delete(task);
            if (this.#tasks.size > 0)
                return this.#draw();
            if (this.#timer !== null)
                clearInterval(this.#timer);
            this.#timer = null;
            this.clear();
        };
        return { say, end };
    }
    /** Makes room for a line that stays; the next drawing brings this one back. */
    clear() {
        if (this.#shown === "")
            return;
        this.#stream.write(`\r${" ".repeat(this.#shown.length)}\r`);
        this.#shown = "";
    }
    #draw() {
        const [first, ...others] = this.#tasks;
        if (first === undefined)
            return;
        this.#drawnAt = performance.now();
        const seconds = Math.floor((this.#drawnAt - first.startedAt) / 1000);
        const more = others.length === 0 ? "" : ` and ${others.length} more`;
        const line = [`${first.title}${more}`, `${seconds} s`, ...(first.said === "" ? [] : [first.said])].join(" \u00b7 ");
        // A line that fills the last column would move on to the next.
        const text = line.slice(0, (this.#stream.columns || usualColumns) - 1);
        this.#stream.write(`\r${text.padEnd(this.#shown.length)}${text.length < this.#shown.length ? `\r${text}` : ""}`);
        this.#shown = text;
    }
}

;// CONCATENATED MODULE: ./build/adapters/process/log-group.js
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

;// CONCATENATED MODULE: ./build/adapters/process/terminal.js





/** The process is an argument, so that a test can hand in its own. */
function openTerminal({ stdout, stderr, env }) {
    // `image-size-budget demo | head` closes the pipe early: that is no failure.
    for (const stream of [stdout, stderr])
        stream.on("error", ignoreClosedPipe);
    const isDumb = env["TERM"] === "dumb";
    const mayColour = (env["NO_COLOR"] ?? "") === "" && !isDumb;
    const live = stderr.isTTY && !isDumb ? new LiveLine(stderr) : null;
    const say = (style, line) => {
        live?.clear();
        stderr.write(`${mayColour && stderr.isTTY ? (0,external_node_util_.styleText)(style, (0,build_log/* neutralise */.$0)(line)) : (0,build_log/* neutralise */.$0)(line)}\n`);
    };
    const progress = (line) => say("dim", line);
    const shownLines = new Set();
    const loud = async (title, work) => {
        const startedAt = performance.now();
        say("bold", title);
        const result = await work((line) => progress(`  ${line}`));
        progress(`  done in ${secondsSince(startedAt)}`);
        return result;
    };
    return {
        hasColours: mayColour && stdout.isTTY,
        columns: (stdout.isTTY && stdout.columns) || terminal_usualColumns,
        print(text) {
            live?.clear();
            stdout.write(text.endsWith("\n") ? text : `${text}\n`);
        },
        progress,
        hasShown: (line) => shownLines.has(line.trim()),
        groups: ({ isVerbose, isParallel }) => {
            if (isVerbose)
                return isParallel ? wholeGroups(loud, progress) : loud;
            return async (title, work) => await quietly({ title, live, progress, shownLines, isParallel }, work);
        },
    };
}
/** The end of a log is where it says why; of a longer one, only that is held. */
const mostHeld = 500;
async function quietly(quiet, work) {
    const { title, live, progress, shownLines, isParallel } = quiet;
    const startedAt = performance.now();
    const held = [];
    const task = live?.begin((0,build_log/* neutralise */.$0)(title)) ?? null;
    if (task === null)
        progress(title);
    try {
        const result = await work((line) => {
            held.push(line);
            if (held.length > 2 * mostHeld)
                held.splice(0, held.length - mostHeld);
            task?.say((0,build_log/* neutralise */.$0)(line));
        });
        task?.end();
        const time = secondsSince(startedAt);
        progress(task !== null ? `${title} \u00b7 ${time}` : isParallel ? `  done in ${time}: ${title}` : `  done in ${time}`);
        return result;
    }
    catch (error) {
        task?.end();
        if (cancellation/* cancellation */.WN.aborted)
            throw error;
        if (task !== null)
            progress(title);
        for (const line of held.slice(-mostHeld)) {
            shownLines.add(line.trim());
            progress(`  ${line}`);
        }
        throw error;
    }
}
function secondsSince(startedAt) {
    return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`;
}
const terminal_usualColumns = 80;
function ignoreClosedPipe(error) {
    if (!("code" in error) || error.code !== "EPIPE")
        throw error;
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
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

// EXTERNAL MODULE: ./build/baseline/recorded-packages.js
var recorded_packages = __webpack_require__(6516);
// EXTERNAL MODULE: ./build/baseline/recorded-rules.js
var recorded_rules = __webpack_require__(2410);
// EXTERNAL MODULE: ./build/baseline/listings.js + 6 modules
var listings = __webpack_require__(9601);
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
/** What explains why this size is another than the one before; left out where that is a small change, or not known. */
const documents_packages = schemas/* array */.YOg(recorded_packages/* RecordedPackage */.rm).min(1).max(recorded_packages/* mostRecordedPackages */.hX);
/** Why the growth was accepted, as the description of the pull request that brought the commit has it. */
const justification = schemas/* string */.YjP().min(1).max(500);
/** Whose approval the growth had, where the budget asked for one: a login in lower case. */
const approvedBy = schemas/* string */.YjP().min(1).max(100);
/** One earlier size on the base branch. What is optional was not known, or not yet recorded, at the time. */
const RecordedSize = schemas/* strictObject */.rej({
    commit: commitSha,
    recordedAt: timestamp,
    platforms: schemas/* array */.YOg(schemas/* strictObject */.rej({
        platform: schemas/* string */.YjP().max(256),
        sizeBytes: schemas/* int */.Whr().min(0),
        /** Of all layers; left out where one of them was not opened. */
        uncompressedBytes: schemas/* int */.Whr().min(0).optional(),
        newBytes: newBytes.optional(),
        againBytes: againBytes.optional(),
        packages: documents_packages.optional(),
    }))
        .max(100),
    justification: justification.optional(),
    approvedBy: approvedBy.optional(),
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
    /** Of each platform, the compressed bytes that the baseline before did not have, and the packages that explain its growth. */
    newBytes: schemas/* array */.YOg(schemas/* strictObject */.rej({
        platform: schemas/* string */.YjP().max(256),
        newBytes,
        againBytes: againBytes.optional(),
        packages: documents_packages.optional(),
    }))
        .max(100)
        .optional(),
    justification: justification.optional(),
    approvedBy: approvedBy.optional(),
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
    const { commit, recordedAt, measurement, justification: reason, approvedBy: approver } = document;
    const costs = new Map(document.newBytes?.map((one) => [one.platform, one]));
    const platforms = sizesOf(measurement).map((size) => Object.assign(size, costs.get(size.platform)));
    const approved = approver === undefined ? {} : { approvedBy: approver };
    return { commit, recordedAt, platforms, ...(reason === undefined ? {} : { justification: reason }), ...approved };
}
/** The sizes of an image, platform by platform. */
function sizesOf({ platforms }) {
    return platforms.map(({ platform, sizeBytes, uncompressedBytes }) => ({
        platform,
        sizeBytes,
        ...(uncompressedBytes === null ? {} : { uncompressedBytes }),
    }));
}


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PE: () => (/* binding */ StoredListings),
  Yx: () => (/* binding */ knownFrom),
  Sy: () => (/* binding */ readListings),
  LT: () => (/* binding */ readMeasured),
  ZN: () => (/* binding */ storeListings)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
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

// EXTERNAL MODULE: ./build/image/packages/layer-packages.js
var layer_packages = __webpack_require__(5101);
// EXTERNAL MODULE: ./build/image/packages/package.js
var packages_package = __webpack_require__(4214);
;// CONCATENATED MODULE: ./build/image/packages/packages-codec.js





const mostPackages = 50_000;
const mostPaths = 1_000_000;
/** As JSON. Packages of which more would have to be told are left out. */
const maxTextBytes = 8 * 1024 * 1024;
const longestText = 4200;
const type = schemas/* enum */.k5n(packages_package/* packageTypes */.sL);
const texts = schemas/* array */.YOg(schemas/* string */.YjP().max(longestText)).max(mostPackages);
const counts = schemas/* array */.YOg(schemas/* int */.Whr().min(0)).max(mostPackages);
/** Like beside like: that compresses best. A text is "" where there is none. */
const Columns = schemas/* strictObject */.rej({
    distribution: schemas/* strictObject */.rej({ row: schemas/* int */.Whr().min(0), id: schemas/* string */.YjP().max(50) }).nullable(),
    types: schemas/* array */.YOg(type).max(mostPackages),
    namespaces: texts,
    names: texts,
    versions: texts,
    archs: texts,
    /** As the steps between them. */
    rows: schemas/* array */.YOg(schemas/* int */.Whr()).max(mostPackages),
    extents: schemas/* array */.YOg(schemas/* enum */.k5n(["paths", "directory", "file", "part"])).max(mostPackages),
    /** A directory, or who owns the paths where that is none of the owners below. */
    places: texts,
    /** 1 + the position of who owns the paths, 1 + the bytes of a part; 0 where there is none. */
    values: counts,
    ownerTypes: schemas/* array */.YOg(type).max(mostPackages),
    ownerNames: texts,
});
/** What a listing keeps of its packages; one empty text when there is nothing to be told. */
function writePackages(packages, kinds) {
    const text = packages === layer_packages/* noPackages */.R ? Buffer.alloc(0) : Buffer.from(JSON.stringify(columnsOf(packages)));
    const writer = new VarintWriter();
    if (text.length === 0 || text.length > maxTextBytes) {
        writer.add(0);
        return [writer.finish()];
    }
    writer.add(text.length);
    const paths = new VarintWriter();
    writeRuns(paths, packages.ownerOfRow, kinds);
    writeElsewhere(paths, packages.elsewhere);
    return [writer.finish(), text, paths.finish()];
}
/** Throws a RangeError when it is nothing that `writePackages` could have written. */
function readPackages(reader, { kinds, count }) {
    const textBytes = reader.varint(maxTextBytes);
    if (textBytes === 0)
        return layer_packages/* noPackages */.R;
    const columns = Columns.safeParse(parsedOrNull(reader.bytes(textBytes)));
    if (!columns.success)
        throw new RangeError("what it tells of packages cannot be read");
    const { distribution, ownerTypes, ownerNames } = columns.data;
    const owners = ownerTypes.map((each, at) => ({ type: each, name: ownerNames[at] ?? "" }));
    const declared = declaredIn(columns.data, owners);
    const isFile = (row) => ((kinds[row] ?? 0) & listing_listing/* kindMask */.f) === listing_listing/* kindCode */.CZ.file;
    const rows = [...declared.map(({ row }) => row), ...(distribution === null ? [] : [distribution.row])];
    if (!rows.every(isFile))
        throw new RangeError("its packages are told by what is no file");
    if (!declared.every((one) => (0,packages_package/* isSound */.gH)(one.package)))
        throw new RangeError("it has a package that cannot be");
    const ownerOfRow = readRuns(reader, count, owners.length);
    return { distribution, declared, owners, ownerOfRow, elsewhere: readElsewhere(reader, owners.length) };
}
function columnsOf({ distribution, declared, owners }) {
    const positions = new Map(owners.map((owner, position) => [`${owner.type} ${owner.name}`, position]));
    const packages = declared.map((one) => one.package);
    const positionOf = ({ extent, package: { type: of } }) => extent.kind === "paths" ? (positions.get(`${of} ${extent.owner}`) ?? -1) : -1;
    return {
        distribution,
        types: packages.map((one) => one.type),
        namespaces: packages.map(({ namespace }) => namespace ?? ""),
        names: packages.map(({ name }) => name),
        versions: packages.map(({ version }) => version),
        archs: packages.map(({ arch }) => arch ?? ""),
        rows: declared.map(({ row }, index) => row - (declared[index - 1]?.row ?? 0)),
        extents: declared.map(({ extent }) => extent.kind),
        places: declared.map((one) => (positionOf(one) < 0 ? placeOf(one.extent) : "")),
        values: declared.map((one) => (one.extent.kind === "part" ? 1 + (one.extent.bytes ?? -1) : 1 + positionOf(one))),
        ownerTypes: owners.map((owner) => owner.type),
        ownerNames: owners.map(({ name }) => name),
    };
}
function placeOf(extent) {
    switch (extent.kind) {
        case "paths":
            return extent.owner;
        case "directory":
            return extent.directory;
        case "file":
        case "part":
            return "";
    }
}
function declaredIn(columns, owners) {
    const { types, namespaces, names, versions, archs, rows, extents, places, values } = columns;
    let row = 0;
    return types.map((each, at) => {
        row += rows[at] ?? 0;
        const [place = "", value = 0] = [places[at], values[at]];
        const found = {
            type: each,
            namespace: orNull(namespaces[at]),
            name: names[at] ?? "",
            version: versions[at] ?? "",
            arch: orNull(archs[at]),
        };
        const owner = value === 0 ? place : (owners[value - 1]?.name ?? "");
        return {
            row,
            package: found,
            extent: extentOf(extents[at] ?? "file", { place, owner, bytes: value === 0 ? null : value - 1 }),
        };
    });
}
function extentOf(kind, { place, owner, bytes }) {
    switch (kind) {
        case "paths":
            return { kind, owner };
        case "directory":
            return { kind, directory: place };
        case "file":
            return { kind };
        case "part":
            return { kind, bytes };
    }
}
function orNull(text) {
    return text === undefined || text === "" ? null : text;
}
function parsedOrNull(text) {
    try {
        return JSON.parse(text.toString());
    }
    catch {
        return null;
    }
}
/** Rows in order belong to one owner for a while: each run's length and owner. Directories, which nobody owns, end no run. */
function writeRuns(writer, ownerOfRow, kinds) {
    let [owner, length] = [0, 0];
    for (const [row, next] of ownerOfRow.entries()) {
        const code = (kinds[row] ?? 0) & listing_listing/* kindMask */.f;
        if (next === owner || code === listing_listing/* kindCode */.CZ.directory || code === listing_listing/* kindCode */.CZ.absent) {
            length += 1;
            continue;
        }
        if (length > 0)
            writeRun(writer, length, owner);
        [owner, length] = [next, 1];
    }
    if (length > 0)
        writeRun(writer, length, owner);
    writer.add(0);
}
function writeRun(writer, length, owner) {
    writer.add(length);
    writer.add(owner);
}
function readRuns(reader, count, owners) {
    const first = reader.varint(count);
    if (first === 0)
        return layer_packages/* noPackages */.R.ownerOfRow;
    const ownerOfRow = new Uint32Array(count);
    let row = 0;
    for (let length = first; length > 0; length = reader.varint(count - row)) {
        ownerOfRow.fill(reader.varint(owners), row, row + length);
        row += length;
    }
    return ownerOfRow;
}
/** Sorted hashes are told by the steps between them. */
function writeElsewhere(writer, { hashes, owners }) {
    const sorted = Array.from(hashes.keys()).toSorted((one, other) => (hashes[one] ?? 0) - (hashes[other] ?? 0));
    writer.add(sorted.length);
    let last = 0;
    for (const at of sorted) {
        writer.add((hashes[at] ?? 0) - last);
        last = hashes[at] ?? 0;
    }
    for (const at of sorted)
        writer.add(owners[at] ?? 0);
}
function readElsewhere(reader, owners) {
    const count = reader.varint(mostPaths);
    const hashes = new Float64Array(count);
    let hash = 0;
    for (let at = 0; at < count; at += 1)
        hashes[at] = hash += reader.varint(2 ** 53 - 1 - hash);
    const found = new Uint32Array(count);
    for (let at = 0; at < count; at += 1)
        found[at] = reader.varint(Math.max(0, owners - 1));
    return { hashes, owners: found };
}

;// CONCATENATED MODULE: ./build/image/listing/listing-codec.js








/** Listings of other versions are not read: 4 tells of packages, 3 what was seen inside of files, 2 hashes contents as no other does. */
const version = 4;
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
 * listing of more than `maxStoredRows`, or of more than `mostChars` as text, is cut to its directories.
 */
function encodeListing(listing, mostChars = maxListingChars) {
    for (const depth of depths) {
        const kept = depth === null ? listing : cutToDirectories(listing, depth);
        const text = kept.count > maxStoredRows ? null : encodeWhole(kept);
        if (text !== null && text.length <= mostChars)
            return text;
    }
    throw new Error("a listing of nothing but its root cannot be too large");
}
/** How an unpacked listing begins: in base64 there is no colon. */
const unpackedMark = "hex:";
/**
 * The same listing without compression, in hex: for a place that keeps of one text what differs from the next. What would have more
 * than `mostChars` is left as it is.
 */
function unpackListing(packed, mostChars) {
    const most = Math.min(mostChars, maxListingChars) - unpackedMark.length;
    try {
        const raw = zstdDecompressSync(Buffer.from(packed, "base64"), { maxOutputLength: Math.max(1, Math.floor(most / 2)) });
        return `${unpackedMark}${raw.toString("hex")}`;
    }
    catch {
        return packed;
    }
}
/** Throws a RangeError, or what zlib throws, when the text is no listing that `encodeListing` could have written. */
function decodeListing(text) {
    if (text.length > maxListingChars)
        throw new RangeError(`it is longer than ${maxListingChars} characters`);
    const reader = new ByteReader(rawListing(text));
    if (reader.varint(255) !== version)
        throw new RangeError("it is of another version");
    const isCut = reader.varint(1) === 1;
    const count = reader.varint(listing_listing/* maxEntries */.bI);
    const paths = readPaths(reader, count);
    const kinds = readKinds(reader, count);
    const numbers = readNumbers(reader, { count, isCut, kinds });
    const facts = (0,layer_facts/* readFacts */.MH)(reader.bytes(reader.varint(layer_facts/* maxFactsBytes */.J1)));
    checkFacts(facts, { kinds, ...numbers });
    const packages = readPackages(reader, { kinds, count });
    if (!reader.isAtEnd)
        throw new RangeError("it goes on behind its end");
    return { count, isCut, ...paths, kinds, ...numbers, facts, packages };
}
function rawListing(text) {
    if (text.startsWith(unpackedMark))
        return Buffer.from(text.slice(unpackedMark.length), "hex");
    return (0,external_node_zlib_.zstdDecompressSync)(Buffer.from(text, "base64"), { maxOutputLength: maxRawBytes });
}
function encodeWhole(listing) {
    const raw = Buffer.concat([
        ...pathColumns(listing),
        listing.kinds,
        ...numberColumns(listing),
        hashColumn(listing),
        ...factsOf(listing),
        ...writePackages(listing.packages, listing.kinds),
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

// EXTERNAL MODULE: ./build/measure/measure.js + 6 modules
var measure = __webpack_require__(9196);
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

/***/ 6516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hX: () => (/* binding */ mostRecordedPackages),
/* harmony export */   rm: () => (/* binding */ RecordedPackage),
/* harmony export */   uc: () => (/* binding */ packagesToRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _compare_compared_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
/* harmony import */ var _compare_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1179);
/* harmony import */ var _image_packages_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4214);




/** Names are as long as the longest that npm takes; what has a longer one is not remembered. */
const longest = { name: 214, version: 64 };
/** Of each side; one more than words have room for, so that they can say that there are more. */
const mostVersions = 4;
const versions = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(longest.version)).max(mostVersions);
/** A package that made a recorded size another one: so much of it as a sentence needs. Bytes are compressed. */
const RecordedPackage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    change: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_compare_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .packageChangeKinds */ .g),
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(longest.name),
    /** Only those that the other side has not, where both have such. */
    versions,
    baselineVersions: versions,
    growthBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr(),
});
/** Each recorded size is kept for months: those that explain most have to do. */
const mostRecordedPackages = 3;
const leastBytes = 1000000n;
const leastPercent = 1n;
/** What packages explain of a change that somebody will ask about later; nothing of a smaller one, or where that is not known. */
function packagesToRecord(comparison, contents) {
    const { head = null, baseline = null } = contents ?? {};
    if (head === null || baseline === null || !isAskedAbout(comparison))
        return [];
    const { changes } = (0,_compare_compared_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedPackages */ .b)(comparison, { head, baseline });
    const growthBytes = comparison.head.sizeBytes - comparison.baseline.sizeBytes;
    return (0,_compare_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .tellingPackages */ .zs)(changes, growthBytes)
        .flatMap((change) => RecordedPackage.safeParse(recordedPackage(change)).data ?? [])
        .slice(0, mostRecordedPackages);
}
/** A million bytes or one per cent, either way. What is in files is known in compressed bytes only. */
function isAskedAbout(comparison) {
    if (comparison.kind === "not-compared" || comparison.basis !== "compressed")
        return false;
    const { head, baseline } = comparison;
    const size = BigInt(Math.abs(head.sizeBytes - baseline.sizeBytes));
    return size >= leastBytes || (size > 0n && size * 100n >= leastPercent * BigInt(baseline.sizeBytes));
}
function recordedPackage(found) {
    const { change, growthBytes } = found;
    const [before, after] = (0,_compare_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .exchangedVersions */ .Xp)({ versions: found.headVersions, baselineVersions: found.baselineVersions });
    const name = (0,_image_packages_package_js__WEBPACK_IMPORTED_MODULE_2__/* .fullName */ .fq)(found.package);
    return { change, name, versions: after.slice(0, mostVersions), baselineVersions: before.slice(0, mostVersions), growthBytes };
}


/***/ }),

/***/ 2410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ recordedBudget),
/* harmony export */   Qv: () => (/* binding */ RecordedRules),
/* harmony export */   SI: () => (/* binding */ rulesToRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _inputs_approval_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8801);
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
    /** Older documents do not have it. */
    maxUncompressedBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).nullable().default(null),
    count: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["all", "own"]),
    /** Older documents do not have it. */
    approval: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .max(4000)
        .refine((text) => (0,_inputs_approval_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApprovers */ .CR)(text.split(", ")) !== null, "names no approvers")
        .nullable()
        .default(null),
    onMissingBaseline: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["build", "pass", "fail"]),
    onError: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["warn", "fail"]),
    /** The configuration file that listed the image; null: the step's own inputs did. */
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(1000).nullable(),
    /** Who answers for the image; older documents do not have it. */
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100).optional(),
    /** Every image of the step that recorded this one, by name. */
    images: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(256)).max(200),
});
/** What a recording run keeps of its rules beside the image. */
function rulesToRecord({ budget, owner }, inputs) {
    const { warnAt, justifyAt, creepAt, maxSizeBytes, maxUncompressedBytes, count, approval } = budget;
    return {
        warnAt: warnAt.text,
        justifyAt: justifyAt.text,
        creepAt: creepAt?.text ?? null,
        maxSizeBytes,
        maxUncompressedBytes,
        count,
        approval: approval?.text ?? null,
        onMissingBaseline: inputs.onMissingBaseline,
        onError: inputs.onError,
        config: inputs.configPath,
        ...(owner === undefined ? {} : { owner }),
        images: inputs.images.map(({ name }) => name),
    };
}
function recordedBudget(rules) {
    const { warnAt, justifyAt, creepAt, maxSizeBytes, maxUncompressedBytes, count, approval } = rules;
    return {
        warnAt: read(warnAt),
        justifyAt: read(justifyAt),
        creepAt: creepAt === null ? null : read(creepAt),
        maxSizeBytes,
        maxUncompressedBytes,
        count,
        approval: approval === null ? null : (0,_inputs_approval_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApprovers */ .CR)(approval.split(", ")),
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
/* harmony export */   jH: () => (/* binding */ outputOf),
/* harmony export */   l$: () => (/* binding */ inlineCaches),
/* harmony export */   lO: () => (/* binding */ secretFrom),
/* harmony export */   pu: () => (/* binding */ readSecretPair),
/* harmony export */   zT: () => (/* binding */ csvLine)
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
        ...(plan.output.kind === "load" ? ["--load"] : ["--output", outputOf(plan.output)]),
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
/** Where the result goes, as buildx reads it. */
function outputOf(output) {
    switch (output.kind) {
        case "load":
            return "type=docker";
        case "builder":
            // Not stored: else the containerd store unpacks the image and keeps it under a name of its own. The media types are
            // those of the OCI layout, so that both ways give the same manifest.
            return "type=image,push=false,store=false,oci-mediatypes=true";
        case "layout":
            return csvLine(["type=oci", "tar=false", `dest=${output.directory}`]);
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
    return {
        ...Object.fromEntries(passed),
        // Which paths a build may read, the input `config-access` has decided by then.
        BUILDX_BAKE_ENTITLEMENTS_FS: "0",
        BUILDX_METADATA_PROVENANCE: "max",
        DOCKER_CLI_HINTS: "false",
        NO_COLOR: "1",
    };
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
    const sign = bytes < 0 ? "\u2212" : "";
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${decimalUnits[unit] ?? "B"}`;
}
/**
 * A round size such as `277 MB` that is at least 0.1% above `bytes`: what a justification should be bound to, so that
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
    return `${bytes < 0 ? "\u2212" : ""}${Math.abs(bytes).toLocaleString("en-US")} B`;
}
/** `+31.4 MB`, `\u22122.0 MB` or `\u00b10 B`. */
function formatChange(bytes) {
    if (bytes === 0)
        return "\u00b10 B";
    return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
}
/**
 * `+12.8%` of a base, cut towards zero so that a value below a threshold never reads as the threshold itself
 * (9.999% is `+9.9%`); more digits for what is not zero but would look so. Null when the base is 0.
 */
function formatPercent(changeBytes, baseBytes) {
    if (baseBytes === 0)
        return null;
    if (changeBytes === 0)
        return "\u00b10%";
    const sign = changeBytes > 0 ? "+" : "\u2212";
    const thousandths = (BigInt(Math.abs(changeBytes)) * 100000n) / BigInt(baseBytes);
    if (thousandths === 0n)
        return `${sign}<0.001%`;
    const digits = thousandths < 100n ? 3 : 1;
    const cut = digits === 3 ? thousandths : thousandths / 100n;
    const scale = digits === 3 ? 1000n : 10n;
    return `${sign}${cut / scale}.${(cut % scale).toString().padStart(digits, "0")}%`;
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
/* harmony export */   D: () => (/* binding */ parseCommandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);
/* harmony import */ var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(743);
/* harmony import */ var _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5743);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8455);
/* harmony import */ var _near_miss_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7001);







/** Reads the command line; throws a UserError that names what it does not know, and what was probably meant. */
function parseCommandLine(argv) {
    const [name = "help", ...rest] = argv;
    if (name === "--version")
        return { kind: "version" };
    if (["help", "--help", "-h"].includes(name))
        return { kind: "help", command: (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commandNamed */ .v)(rest[0] ?? "") };
    const command = (0,_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commandNamed */ .v)(name);
    if (command === null) {
        const names = _commands_js__WEBPACK_IMPORTED_MODULE_5__/* .commands */ .Pi.map((one) => one.name);
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("command-unknown", { written: name, meant: (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_6__/* .nearMiss */ .b)(name, names), known: names });
    }
    if (rest.includes("--help") || rest.includes("-h"))
        return { kind: "help", command };
    return parseCommand(command, parseWords(command, rest));
}
function parseCommand({ name }, words) {
    switch (name) {
        case "analyze":
            return parseGivenImages(words, operandsOf(words, 1));
        case "backtest":
            return parseBacktest(words);
        case "ratchet":
            return parseRatchet(words);
        case "check":
            return parseCheck(words);
        case "diff":
            return parseGivenImages(words, operandsOf(words, 2));
        case "cost":
            return parseCost(words);
        case "dashboard":
            return parseDashboard(words);
        case "init":
            return parseInit(words);
        case "completion":
            return { kind: "completion", shell: parseShell(words) };
        case "demo": {
            const { recorded, verbose } = words.values;
            return { kind: "demo", isRecorded: recorded === true, isVerbose: verbose === true };
        }
    }
}
/** An image that is compared with another one needs neither a build nor a commit. */
function parseCheck(words) {
    const { values } = words;
    const baseline = oneText(values["baseline-image"]);
    if (baseline !== "") {
        const example = `--image as well: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageExample */ .aI}; both are then compared, and nothing is built`;
        return parseGivenImages(words, [baseline, required("--image", inputText(values["image"] ?? ""), example)]);
    }
    return {
        kind: "check",
        raw: inputsIn(values, _commands_js__WEBPACK_IMPORTED_MODULE_5__/* .checkInputs */ .sw),
        baselineRef: oneText(values["baseline-ref"]) || "main",
        store: oneText(values["store"]),
        description: oneText(values["description"]),
        ...outputIn(values),
    };
}
/** `images`: the last is looked at; one before it is what it is compared with. */
function parseGivenImages({ values }, images) {
    const { image: _, ...raw } = inputsIn(values, _commands_js__WEBPACK_IMPORTED_MODULE_5__/* .checkInputs */ .sw);
    const description = oneText(values["description"]);
    return {
        kind: "given-images",
        image: images.at(-1) ?? "",
        baseline: images.at(-2) ?? null,
        raw,
        description,
        ...outputIn(values),
    };
}
function operandsOf({ positionals }, amount) {
    if (positionals.length === amount && !positionals.includes(""))
        return positionals;
    const what = amount === 1 ? "one image" : "two images, the earlier one first";
    throw unusable("IMAGE", positionals.join(" "), `${what}: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageExample */ .aI}`);
}
function inputsIn(values, names) {
    const raw = names.flatMap((input) => (values[input] === undefined ? [] : [[input, inputText(values[input])]]));
    return Object.fromEntries(raw);
}
function outputIn(values) {
    return {
        format: values["json"] === true ? "json" : values["markdown"] === true ? "markdown" : "text",
        html: oneText(values["html"]),
        isOpened: values["open"] === true,
        isVerbose: values["verbose"] === true,
    };
}
function parseShell({ positionals }) {
    const [written = "", ...others] = positionals;
    const shell = others.length > 0 ? undefined : _commands_js__WEBPACK_IMPORTED_MODULE_5__/* .shells */ .mP.find((one) => one === written);
    if (shell !== undefined)
        return shell;
    throw unusable("SHELL", positionals.join(" "), "bash, zsh or fish");
}
function parseRecordedPlace({ values, positionals: fleet }) {
    const written = oneText(values["from"]);
    if (written !== "" && fleet.length > 0)
        throw unusable("--from", written, "either --from with baselines, or directories with a dashboard.json each");
    return { from: fleet.length > 0 ? "" : required("--from", written, "a directory with baselines"), fleet };
}
function parseBacktest(words) {
    const place = parseRecordedPlace(words);
    const raw = inputsIn(words.values, ["warn-at", "justify-at"]);
    return { kind: "backtest", ...place, raw, isJson: words.values["json"] === true };
}
function parseRatchet(words) {
    const { values } = words;
    const written = oneText(values["headroom"]) || _commands_js__WEBPACK_IMPORTED_MODULE_5__/* .usualHeadroom */ .Cg;
    const headroom = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseThreshold */ .B7)(written);
    if (headroom === null)
        throw unusable("--headroom", written, "5%, 5 MB, or 5% and 5 MB (the larger of both)");
    const config = oneText(values["config"]);
    return { kind: "ratchet", ...parseRecordedPlace(words), config, headroom, isPatch: values["patch"] === true };
}
function parseDashboard(words) {
    const { values } = words;
    const value = (flag, usual) => oneText(values[flag]) || usual;
    const place = parseRecordedPlace(words);
    const out = required("--out", value("out", ""), "the directory for the page, such as _site");
    const [repository, serverUrl] = [value("repository", ""), value("server-url", "https://github.com")];
    const spikeAt = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseThreshold */ .B7)(value("spike-at", _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_4__/* .usualSpike */ .Pd));
    if (!/^(?:[\w.-]+\/[\w.-]+)?$/.test(repository))
        throw unusable("--repository", repository, "owner/name");
    if (!/^https?:\/\/[\w.:-]+$/.test(serverUrl))
        throw unusable("--server-url", serverUrl, "https://github.com");
    if (spikeAt === null)
        throw unusable("--spike-at", value("spike-at", ""), "5%, 5 MB, or 5% and 5 MB");
    return { kind: "dashboard", ...place, out, repository: repository === "" ? null : repository, serverUrl, spikeAt };
}
function parseInit({ values, positionals }) {
    const [directory = "", ...others] = positionals;
    if (others.length > 0)
        throw unusable("DIR", positionals.join(" "), "one directory, or none for the one you are in");
    return { kind: "init", directory, isDryRun: values["dry-run"] === true };
}
function parseCost({ values, positionals }) {
    if (positionals.length === 0)
        throw unusable("IMAGE", "", `the versions of an image, the oldest first: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageExample */ .aI}`);
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
            price: value("price-per-gb-month", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrice */ .z7, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .priceExample */ .YF),
            bandwidth: value("pull-bandwidth", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBandwidth */ .pe, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .bandwidthExample */ .e4),
            retention: value("retention", parseVersions, "last 10; versions that are given here have no dates"),
        },
        isJson: values["json"] === true,
    };
}
function namedImage(name) {
    const reference = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageReference */ .o_)(name);
    if (reference === null)
        throw unusable("IMAGE", name, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .imageExample */ .aI);
    return { name, reference };
}
function parseVersions(text) {
    const retention = (0,_cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRetention */ .Ay)(text);
    return retention?.kind === "last" ? retention : null;
}
function required(flag, written, example) {
    if (written === "")
        throw unusable(flag, written, example);
    return written;
}
function unusable(input, written, example) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("input-unparsable", { input, written, example });
}
function parseWords(command, argv) {
    const options = parseArgsOptions(command);
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: true, allowPositionals: command.operands !== null });
    }
    catch (cause) {
        const problem = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : String(cause);
        const [, flag] = /^Unknown option '--?(.+)'/.exec(problem) ?? [];
        const meant = flag === undefined ? null : (0,_near_miss_js__WEBPACK_IMPORTED_MODULE_6__/* .nearMiss */ .b)(flag, Object.keys(options));
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("flag-unusable", { problem, meant, command: command.name }, { cause });
    }
}
function parseArgsOptions({ options }) {
    const types = options.map(({ name, value, isList = false }) => {
        const type = value === null ? { type: "boolean" } : { type: "string", multiple: isList };
        return [name, type];
    });
    return Object.fromEntries(types);
}
/** A flag that is given twice is a list of two. */
function inputText(value) {
    return typeof value === "string" || typeof value === "boolean" ? String(value) : value.map(String).join("\n");
}
function oneText(value) {
    return typeof value === "string" ? value : "";
}


/***/ }),

/***/ 8455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ usualHeadroom),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   mP: () => (/* binding */ shells),
/* harmony export */   sw: () => (/* binding */ checkInputs),
/* harmony export */   v: () => (/* binding */ commandNamed)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(743);
/* harmony import */ var _inputs_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6940);
/* harmony import */ var _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5743);



const shells = ["bash", "zsh", "fish"];
const verbose = { name: "verbose", value: null, says: "show what the builder and docker print while they work" };
/** How a report is shown. */
const shown = [
    { name: "json", value: null, says: "print the JSON report in place of text" },
    { name: "markdown", value: null, says: "print the comment in place of text" },
    { name: "html", value: "FILE", says: "write the interactive report to this file as well", completes: "files" },
    { name: "open", value: null, says: "show the interactive report in your browser" },
    verbose,
];
const switches = new Set(["no-cache", "pull"]);
const choices = {
    context: "directories",
    file: "files",
    config: "files",
    bake: "files",
    count: ["all", "own"],
    "on-missing-baseline": ["build", "pass", "fail"],
    "config-access": ["secrets", "environment", "paths", "network"],
};
/** Inputs of the action that speak of the whole step. */
const stepInputs = ["bake", "targets", "config", "config-access", "on-missing-baseline"];
/** Every input of the action that `check` takes as an option. */
const checkInputs = [..._inputs_config_js__WEBPACK_IMPORTED_MODULE_1__/* .imageInputNames */ .kE, ...stepInputs];
function inputOption(name) {
    const completes = choices[name];
    const value = switches.has(name) ? {} : { isList: true, ...(completes === undefined ? {} : { completes }) };
    return { name, value: switches.has(name) ? null : "VALUE", says: "", ...value };
}
const platformsSay = "which platforms of the image, such as linux/amd64; all of them unless given";
const baselinesIn = {
    name: "from",
    value: "DIR",
    says: "baselines: a --store of check, or downloaded artifacts image-size-baseline-*",
    completes: "directories",
};
/** What `ratchet` leaves free unless somebody asks for another. */
const usualHeadroom = "5%";
const ofOneImage = [
    { name: "name", value: "NAME", says: "what the report calls the image", isList: true },
    { name: "platforms", value: "LIST", says: platformsSay, isList: true },
    { name: "max-size", value: "SIZE", says: "exit with 1 when it is larger, such as 250 MB", isList: true },
    { name: "max-uncompressed-size", value: "SIZE", says: "the same of what it unpacks to", isList: true },
    {
        name: "file",
        value: "DOCKERFILE",
        says: "what it was built from: tells the base image's layers, and the lines of the others",
        isList: true,
        completes: "files",
    },
    {
        name: "context",
        value: "DIR",
        says: "the directory of its Dockerfile, in place of --file",
        isList: true,
        completes: "directories",
    },
    { name: "target", value: "STAGE", says: "the stage of that Dockerfile; the last one unless given", isList: true },
];
/** Every command: parsing, help, near misses and completion all start from this table. */
const commands = [
    {
        name: "check",
        says: "build the working tree and the commit to compare with, print the report; exit 1 when it is over budget",
        operands: null,
        options: [
            {
                name: "baseline-ref",
                value: "REF",
                says: "branch, tag or commit to compare with (main); of a branch, the commit where this one left it",
                completes: "refs",
            },
            {
                name: "baseline-image",
                value: "IMAGE",
                says: "an image to compare with in place of a commit; wants --image",
                completes: "files",
            },
            {
                name: "description",
                value: "FILE",
                says: "a pull request description that may justify growth",
                completes: "files",
            },
            {
                name: "store",
                value: "DIR",
                says: "where baselines are kept (the user's cache)",
                completes: "directories",
            },
            ...shown,
            ...checkInputs.map(inputOption),
        ],
    },
    {
        name: "analyze",
        says: "what is in one image: layers, largest directories and files, waste, and what could be left out",
        operands: {
            value: "IMAGE",
            says: `${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI}; without a scheme it is guessed, and the guess is told`,
            completes: "files",
        },
        options: [...ofOneImage, ...shown],
    },
    {
        name: "diff",
        says: "compare any two images, the earlier one first, with the same report, verdict and exit status as check",
        operands: { value: "IMAGE IMAGE", says: "written as for analyze", completes: "files" },
        options: [
            ...ofOneImage,
            { name: "warn-at", value: "GROWTH", says: "10%, 5 MB, or 10% and 5 MB", isList: true },
            { name: "justify-at", value: "GROWTH", says: "exit with 1 from this growth on (25%)", isList: true },
            {
                name: "count",
                value: "all|own",
                says: "judge the whole image, or its own layers",
                isList: true,
                completes: ["all", "own"],
            },
            { name: "description", value: "FILE", says: "a pull request description that may justify growth", completes: "files" },
            ...shown,
        ],
    },
    {
        name: "cost",
        says: "what pushing versions of an image one after the other stores, and what a node pulls",
        operands: {
            value: "IMAGE\u2026",
            says: `the versions, the oldest first: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .imageExample */ .aI}; only manifests are read`,
            completes: "files",
        },
        options: [
            { name: "price-per-gb-month", value: "PRICE", says: "such as 0.10, in your currency" },
            { name: "pull-bandwidth", value: "BANDWIDTH", says: "such as 100 Mbit/s" },
            { name: "retention", value: '"last 10"', says: "which versions are kept; all of them unless given" },
            { name: "json", value: null, says: "print the numbers instead of a table" },
        ],
    },
    {
        name: "dashboard",
        says: "one page with the sizes of all images over time, from recorded baselines or from the dashboards of many repositories",
        operands: {
            value: "DIR\u2026",
            says: "in place of --from: directories with a dashboard.json of one repository each, to be joined",
            completes: "directories",
        },
        options: [
            baselinesIn,
            {
                name: "out",
                value: "DIR",
                says: "where index.html, dashboard.json, dashboard.csv, metrics.txt and badges/ go",
                completes: "directories",
            },
            { name: "repository", value: "OWNER/NAME", says: "whose commits are linked to; no links unless given" },
            { name: "server-url", value: "URL", says: "where that repository is (https://github.com)" },
            { name: "spike-at", value: _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_2__/* .usualSpike */ .Pd, says: "growth from one recording to the next that is marked" },
        ],
    },
    {
        name: "backtest",
        says: "which recorded commits thresholds would have warned of or asked a reason for, and which thresholds to use",
        operands: {
            value: "DIR\u2026",
            says: "in place of --from: directories with a dashboard.json each",
            completes: "directories",
        },
        options: [
            baselinesIn,
            { name: "warn-at", value: "GROWTH", says: "10%, 5 MB, or 10% and 5 MB" },
            { name: "justify-at", value: "GROWTH", says: "written the same way (25%)" },
            { name: "json", value: null, says: "print the numbers instead of tables" },
        ],
    },
    {
        name: "init",
        says: "write the workflows and the configuration file for a repository, from its Dockerfiles, compose and bake files and workflows",
        operands: {
            value: "[DIR]",
            says: "the repository (where you are); what is there already is left alone",
            completes: "directories",
        },
        options: [{ name: "dry-run", value: null, says: "print the files, and write nothing" }],
    },
    {
        name: "ratchet",
        says: "lower the ceilings of the configuration file to what is recorded plus headroom; it never raises one",
        operands: {
            value: "DIR\u2026",
            says: "in place of --from: directories with a dashboard.json each",
            completes: "directories",
        },
        options: [
            baselinesIn,
            { name: "config", value: "FILE", says: "the configuration file (.github/image-size-budget.yml)", completes: "files" },
            { name: "headroom", value: "GROWTH", says: `what stays free: 5 MB, or 5% and 5 MB for the larger (${usualHeadroom})` },
            { name: "patch", value: null, says: "print a patch for git apply in place of writing the file" },
        ],
    },
    {
        name: "demo",
        says: "show the whole thing on the example: baseline, growth, verdict and comment, without account or network",
        operands: null,
        options: [{ name: "recorded", value: null, says: "do not build: use the recorded images" }, verbose],
    },
    {
        name: "completion",
        says: "print the completion script of a shell",
        operands: { value: "bash|zsh|fish", says: "such as: source <(image-size-budget completion bash)", completes: shells },
        options: [],
    },
];
/** The command of that name; null for any other word. */
function commandNamed(name) {
    return commands.find((command) => command.name === name) ?? null;
}


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);

const program = "image-size-budget";
/** A script that completes the command in a shell, made from the table of commands. */
function completionScript(shell) {
    switch (shell) {
        case "bash":
            return bash();
        case "zsh":
            return zsh();
        case "fish":
            return fish();
    }
}
/** bash expands the words that it is offered, and a branch may be called `$(reboot)`: such names are not offered. */
const refs = "git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null | grep -Ex '[A-Za-z0-9._/@+-]+'";
/** Runs on bash 3.2, which macOS has. */
function bash() {
    const values = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.flatMap((command) => command.options
        .filter(({ value }) => value !== null)
        .map((option) => `    ${command.name}:--${option.name}) ${offer(option)} ;;`));
    const words = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map((command) => `    ${command.name}) words="${flagsOf(command).join(" ")}" ;;`);
    const operands = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.flatMap(({ name, operands: after }) => after === null ? [] : [`    ${name}:*) ${offer({ value: after.value, completes: after.completes })} ;;`]);
    return `# ${program} in bash: source <(${program} completion bash)
_image_size_budget() {
  local IFS=$' \\t\\n' current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case $command:$before in
${values.join("\n")}
  esac
  case $command in
${words.join("\n")}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case $command:$current in
${operands.join("\n")}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
_image_size_budget_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -F _image_size_budget ${program}
`;
}
function flagsOf({ options }) {
    return [...options.map(({ name }) => `--${name}`), "--help"];
}
function offer({ completes }) {
    if (completes === undefined)
        return "return";
    if (completes === "files")
        return "_image_size_budget_paths -f; return";
    if (completes === "directories")
        return "_image_size_budget_paths -d; return";
    const words = completes === "refs" ? `$(${refs})` : completes.join(" ");
    return `COMPREPLY=($(compgen -W "${words}" -- "$current")); return`;
}
function zsh() {
    const named = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map(({ name, says }) => `    ${zshQuoted(`${name}:${says.replaceAll(":", "\\:")}`)}`);
    const cases = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map((command) => {
        const after = command.operands === null
            ? []
            : [zshQuoted(`*:${zshEscaped(command.operands.value)}:${zshAction(command.operands.completes)}`)];
        return `    ${command.name}) _arguments ${[...command.options.map(zshOption), ...after].join(" \\\n      ")} ;;`;
    });
    return `#compdef ${program}
# ${program} in zsh: source <(${program} completion zsh)
_image_size_budget_refs() { compadd -- \${(f)"$(${refs})"} }
_image_size_budget() {
  local -a named=(
${named.join("\n")}
  )
  if ((CURRENT == 2)); then
    _describe -t commands command named
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT -= 1))
  case $command in
${cases.join("\n")}
  esac
}
compdef _image_size_budget ${program}
`;
}
function zshOption({ name, value, says, isList = false, completes }) {
    const told = zshEscaped(says === "" ? `the action's input ${name}` : says);
    const taken = value === null ? "" : `:${zshEscaped(value)}:${zshAction(completes)}`;
    return zshQuoted(`${isList ? "*" : ""}--${name}[${told}]${taken}`);
}
function zshEscaped(text) {
    return text.replaceAll(/[\][:\\]/g, String.raw `\$&`);
}
function zshAction(completes) {
    if (completes === undefined)
        return " ";
    if (completes === "files")
        return "_files";
    if (completes === "directories")
        return "_files -/";
    return completes === "refs" ? "_image_size_budget_refs" : `(${completes.join(" ")})`;
}
function zshQuoted(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function fish() {
    const first = `-n __fish_use_subcommand`;
    const named = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.map(({ name, says }) => `complete -c ${program} ${first} -f -a ${name} -d ${fishQuoted(says)}`);
    const options = _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.flatMap((command) => {
        const here = `complete -c ${program} -n '__fish_seen_subcommand_from ${command.name}'`;
        const { operands } = command;
        const after = `${here} ${operands === null ? "-f" : fishAction(operands.completes)}`;
        return [after].concat(command.options.map((option) => `${here} ${fishOption(option)}`));
    });
    return `# ${program} in fish: ${program} completion fish | source
complete -c ${program} -e
${[...named, ...options].join("\n")}
`;
}
function fishOption({ name, value, says, completes }) {
    const told = fishQuoted(says === "" ? `the action's input ${name}` : says);
    const taken = value === null ? "" : completes === undefined ? " -x" : ` -r ${fishAction(completes)}`;
    return `-l ${name}${taken} -d ${told}`;
}
function fishAction(completes) {
    if (completes === "files")
        return "-F";
    if (completes === "directories")
        return "-f -a '(__fish_complete_directories)'";
    const words = completes === "refs" ? `(${refs.replaceAll("'", '"')})` : completes.join(" ");
    return `-f -a ${fishQuoted(words)}`;
}
function fishQuoted(text) {
    return `'${text.replaceAll(/[\\']/g, String.raw `\$&`)}'`;
}


/***/ }),

/***/ 7273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6655);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);


const columns = 80;
/** Where explanations begin. */
const margin = 26;
/** The text of `--help`: every command, or one of them with its options. */
function helpText(only) {
    const told = only === null ? _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi : [only];
    const sections = [
        ["Usage: image-size-budget <command> [options]"],
        only === null
            ? ["Commands", ..._commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.flatMap(({ name, says }) => entry(`  ${name}`, says, 14))]
            : (0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(summary(only), columns),
        ...told.map(optionLines).filter((lines) => lines.length > 0),
        (0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(statusWords, columns),
    ];
    return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const statusWords = "Exit status: 0 within budget, 1 over it, 2 something failed, 130 cancelled. NO_COLOR turns colours off. `image-size-budget <command> --help` tells of one command.";
function summary({ name, says }) {
    return `image-size-budget ${name}: ${says}.`;
}
function optionLines(command) {
    const { name, operands, options } = command;
    const operand = operands === null ? [] : entry(`  ${operands.value}`, operands.says, margin);
    const own = options.filter(({ says }) => says !== "").flatMap((option) => entry(`  ${written(option)}`, option.says, margin));
    const lines = [...operand, ...own, ...inputLines(options)];
    return lines.length === 0 ? [] : [`Options of ${name}`, ...lines];
}
function written({ name, value }) {
    return value === null ? `--${name}` : `--${name} ${value}`;
}
/** The action's own inputs are told in its documentation. */
function inputLines(options) {
    const inputs = options.filter(({ says }) => says === "").map(({ name }) => `--${name}`);
    if (inputs.length < _commands_js__WEBPACK_IMPORTED_MODULE_0__/* .checkInputs */ .sw.length)
        return [];
    const says = "and the inputs of the action by the same names; given twice, one is a list:";
    return [...(0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`  ${says}`, columns, "  "), ...(0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`    ${inputs.join(" ")}`, columns, "    ")];
}
function entry(what, says, from) {
    const indent = " ".repeat(from);
    const fits = (0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .width */ .V)(what) + 2 <= from;
    const lines = (0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .L)(`${indent}${says}`, columns, indent);
    return fits ? [`${what}${(lines[0] ?? "").slice((0,_report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .width */ .V)(what))}`, ...lines.slice(1)] : [what, ...lines];
}


/***/ }),

/***/ 5472:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(146);
/* harmony import */ var _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9124);
/* harmony import */ var _adapters_process_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2282);
/* harmony import */ var _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3750);
/* harmony import */ var _adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6642);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2529);
/* harmony import */ var _adapters_process_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2276);
/* harmony import */ var _adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3763);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(895);
/* harmony import */ var _completion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6767);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7273);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7493);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8508);













const exitStatus = { withinBudget: 0, overBudget: 1, failed: 2, cancelled: _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelledStatus */ .Q0 };
(0,_adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelOnSignals */ .d)();
(0,_adapters_process_memory_js__WEBPACK_IMPORTED_MODULE_6__/* .keepHeapSmall */ .p)();
process.exitCode = exitStatus.failed;
const terminal = (0,_adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .openTerminal */ .j)(process);
// Node itself would end with 1, which says that an image is over its budget.
process.on("uncaughtException", (error) => {
    tell(error);
    process.exit(exitStatus.failed);
});
try {
    (0,_adapters_process_system_js__WEBPACK_IMPORTED_MODULE_3__/* .assertSupported */ .h)(process.platform);
    process.exitCode = await carryOut((0,_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .parseCommandLine */ .D)(process.argv.slice(2)), terminal);
    await (0,_adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotCancelled */ .ZR)();
}
catch (error) {
    await (0,_adapters_process_process_js__WEBPACK_IMPORTED_MODULE_2__/* .allExited */ .Zk)();
    // Whatever fails in a cancelled run fails because of that.
    if (_adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellation */ .WN.aborted) {
        terminal.progress(new _cancellation_js__WEBPACK_IMPORTED_MODULE_5__/* .Cancelled */ .c().message);
        // A request that was broken off may still hold a socket.
        process.exit(exitStatus.cancelled);
    }
    tell(error);
}
function tell(error) {
    if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .yo))
        return terminal.progress(`error: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_11__/* .clauseOf */ .pQ)(error)} (a fault of this program: please report it)`);
    terminal.progress(`error: ${error.message}`);
    terminal.progress(`       ${error.hint}`);
    const lines = error.detail?.split("\n") ?? [];
    if (!lines.every((line) => terminal.hasShown(line)))
        lines.forEach((line) => terminal.progress(`  | ${line}`));
}
/** Loads no more than the command needs: most of the time of a short one is Node reading programs. */
async function carryOut(command, out) {
    switch (command.kind) {
        case "help":
            out.print((0,_help_js__WEBPACK_IMPORTED_MODULE_10__/* .helpText */ .B)(command.command));
            return exitStatus.withinBudget;
        case "version":
            out.print(_version_js__WEBPACK_IMPORTED_MODULE_12__/* .toolVersion */ .fX);
            return exitStatus.withinBudget;
        case "completion":
            out.print((0,_completion_js__WEBPACK_IMPORTED_MODULE_9__/* .completionScript */ .k)(command.shell));
            return exitStatus.withinBudget;
        case "demo": {
            const { demo } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(962), __webpack_require__.e(175), __webpack_require__.e(952), __webpack_require__.e(291), __webpack_require__.e(949), __webpack_require__.e(862), __webpack_require__.e(6)]).then(__webpack_require__.bind(__webpack_require__, 4006));
            await demo({ out, packageDirectory: await (0,_adapters_files_action_file_js__WEBPACK_IMPORTED_MODULE_0__/* .packageDirectory */ .g)(process.argv[1] ?? ""), environment: process.env, ...command });
            return exitStatus.withinBudget;
        }
        case "init": {
            const { init } = await __webpack_require__.e(/* import() */ 465).then(__webpack_require__.bind(__webpack_require__, 7465));
            await init(command, out);
            return exitStatus.withinBudget;
        }
        case "cost": {
            const { tellCost } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(291), __webpack_require__.e(23)]).then(__webpack_require__.bind(__webpack_require__, 6023));
            out.print(await tellCost(command, out));
            return exitStatus.withinBudget;
        }
        case "backtest": {
            const { tellBacktest } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(286), __webpack_require__.e(157)]).then(__webpack_require__.bind(__webpack_require__, 4844));
            out.print(await tellBacktest(command, out));
            return exitStatus.withinBudget;
        }
        case "ratchet": {
            const { tellRatchet } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(949), __webpack_require__.e(286), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 8901));
            await tellRatchet(command, out);
            return exitStatus.withinBudget;
        }
        case "dashboard": {
            const { tellDashboard } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(286), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 7286));
            out.print(await tellDashboard(command, out));
            return exitStatus.withinBudget;
        }
        case "check": {
            const { check } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(962), __webpack_require__.e(175), __webpack_require__.e(952), __webpack_require__.e(291), __webpack_require__.e(949), __webpack_require__.e(862), __webpack_require__.e(386), __webpack_require__.e(936)]).then(__webpack_require__.bind(__webpack_require__, 4936));
            return await judged(await check(command, out), command, out);
        }
        case "given-images": {
            const { lookAtImages } = await Promise.all(/* import() */[__webpack_require__.e(839), __webpack_require__.e(962), __webpack_require__.e(175), __webpack_require__.e(952), __webpack_require__.e(291), __webpack_require__.e(949), __webpack_require__.e(862), __webpack_require__.e(386), __webpack_require__.e(658)]).then(__webpack_require__.bind(__webpack_require__, 9658));
            return await judged(await lookAtImages(command, out), command, out);
        }
    }
}
async function judged(told, command, out) {
    await (0,_adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNotCancelled */ .ZR)();
    const { tellReport } = await Promise.all(/* import() */[__webpack_require__.e(962), __webpack_require__.e(175), __webpack_require__.e(952), __webpack_require__.e(386)]).then(__webpack_require__.bind(__webpack_require__, 9386));
    await tellReport(told, command, out);
    return told.report.red ? exitStatus.overBudget : exitStatus.withinBudget;
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

/***/ 1407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   m4: () => (/* binding */ withoutBaseline),
/* harmony export */   ty: () => (/* binding */ isNoise)
/* harmony export */ });
/* harmony import */ var _measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5719);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2000);
/* harmony import */ var _yardstick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8324);



/** Holds `head` against `baseline`; never guesses where the two cannot be compared. */
function compare(head, baseline, count) {
    const byPlatform = new Map(baseline.platforms.map((platform) => [platform.platform, platform]));
    const platforms = head.platforms.map((platform) => {
        const other = byPlatform.get(platform.platform);
        const side = { image: head, platform };
        if (other === undefined)
            return notCompared(side, count, newPlatform(platform, baseline));
        const yardstick = (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_2__/* .yardstickOf */ .Mg)({ head: side, baseline: { image: baseline, platform: other }, count });
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
    const headBytes = (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_2__/* .countedBytes */ .AZ)(head, count) ?? head.sizeBytes;
    const basis = (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_2__/* .keepsUncompressed */ .NX)(side) ? "uncompressed" : "compressed";
    return { kind: "not-compared", platform: head.platform, basis, obstacle, head, headBytes };
}
function newPlatform({ platform }, { platforms }) {
    return { kind: "new-platform", platform, recorded: platforms.map((one) => one.platform) };
}
function comparePlatform(head, baseline, { yardstick, held }) {
    const { basis, headBytes, baselineBytes, shortfall, notes } = yardstick;
    const growthBytes = headBytes - baselineBytes;
    const changes = (0,_layers_js__WEBPACK_IMPORTED_MODULE_1__/* .matchLayers */ .MB)(head.layers, baseline.layers);
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
        layers: basis === "compressed" ? changes : inTarBytes(changes, (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_2__/* .twinBytes */ .oU)(head, baseline)),
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
/** Differences that repeating the same build yields: below 1 kB or below 0.01% of the baseline. */
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
    const layers = (0,_measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctLayers */ .ZZ)(platform.layers).filter((layer) => !held.holds(layer));
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

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ comparedPackages)
/* harmony export */ });
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);

/** A recorded image is asked for twice, by its baseline and by its report: it is a walk through all files. */
const known = new WeakMap();
/** Where the packages of a platform's two sides differ, by the rows of its layers. */
function comparedPackages(comparison, { head, baseline }) {
    const earlier = known.get(head);
    if (earlier?.with === comparison)
        return earlier.packages;
    const packages = (0,_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePackages */ .FC)(sideOf(head, "head", comparison), sideOf(baseline, "baseline", comparison));
    known.set(head, { with: comparison, packages });
    return packages;
}
/** Which row of the comparison's layers each layer of a side is told in. */
function sideOf({ tree, digests }, side, comparison) {
    const changes = comparison.kind === "compared" ? comparison.layers : [];
    const rows = new Map(changes.map((change, row) => [change[side]?.digest, row]));
    return { tree, rows: digests.map((digest) => rows.get(digest)) };
}


/***/ }),

/***/ 4615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ partsTold),
/* harmony export */   _3: () => (/* binding */ ChangedDirectories),
/* harmony export */   dg: () => (/* binding */ directoriesTold)
/* harmony export */ });
/* harmony import */ var _directory_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);
/* harmony import */ var _largest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);


/** Of a whole image. */
const directoriesTold = { limit: 25, inPlaceOf: 5, tellsFiles: false };
/** Of a layer. */
const partsTold = { limit: 5, inPlaceOf: 2, tellsFiles: true };
/** Share of a directory's change from which on a few parts of it say the same, only more exactly. */
const sameStory = 0.8;
/** The same of a single file. */
const sameFile = 0.95;
/** Share of the larger sum from which on a directory is told as what grew in it and what shrank, not as the difference. */
const mixed = 0.2;
/** Share of everything from which on a directory says no more than that something changed, where parts of it can be told. */
const everything = 0.9;
/** Share of everything from which on a part is worth a word. */
const leastShare = 0.1;
/**
 * Adds changes of files up to directories, and finds the few that say most about all of them. They must come sorted by path, component
 * by component, so that no more than the directories around the present one are remembered, however many there are.
 */
class ChangedDirectories {
    #telling;
    #found = [];
    #walk;
    constructor(telling) {
        this.#telling = telling;
        this.#walk = new _directory_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .DirectoryWalk */ .n({
            open: (path) => ({ path, grownBytes: 0, shrunkBytes: 0, changedFiles: 0, files: null, parts: null }),
            leave: (left, around) => this.#leave(left, around),
        });
    }
    add(change) {
        const { path, growthBytes } = change;
        const at = this.#walk.enter(path);
        if (growthBytes > 0)
            at.grownBytes += growthBytes;
        else
            at.shrunkBytes -= growthBytes;
        at.changedFiles += 1;
        if (growthBytes !== 0)
            (at.files ??= new _largest_js__WEBPACK_IMPORTED_MODULE_1__/* .Largest */ .F(this.#telling.limit)).add(change);
    }
    /** The parts that changed most, none within another; nothing can be added afterwards. */
    finish() {
        this.#walk.finish();
        return this.#found.map(plain);
    }
    #leave(left, around) {
        if (around === null) {
            this.#found = this.#ofRoot(left);
            return;
        }
        for (const part of this.#partsOf(left))
            (around.parts ??= new _largest_js__WEBPACK_IMPORTED_MODULE_1__/* .Largest */ .F(this.#telling.limit)).add(part);
        around.grownBytes += left.grownBytes;
        around.shrunkBytes += left.shrunkBytes;
        around.changedFiles += left.changedFiles;
    }
    /** What stands for a directory. */
    #partsOf(at) {
        const { inPlaceOf, tellsFiles } = this.#telling;
        const bytes = at.grownBytes + at.shrunkBytes;
        if (bytes === 0)
            return [];
        const [files, parts] = [filesIn(at), at.parts?.sorted() ?? []];
        const [largest] = files;
        if (tellsFiles && largest !== undefined && Math.abs(largest.growthBytes) >= sameFile * bytes)
            return [largest];
        const apart = tellsFiles ? [...parts, ...files] : parts;
        const isMixed = Math.min(at.grownBytes, at.shrunkBytes) >= mixed * Math.max(at.grownBytes, at.shrunkBytes);
        if (isMixed && apart.length > 0)
            return apart;
        const few = parts.slice(0, inPlaceOf).reduce((sum, { growthBytes }) => sum + Math.abs(growthBytes), 0);
        return few >= sameStory * bytes ? parts : [whole(at, parts)];
    }
    /** The root itself says nothing, and neither does a directory that holds nearly all, where parts of it can be told. */
    #ofRoot(root) {
        const { tellsFiles, limit } = this.#telling;
        const parts = largestOf([...(root.parts?.sorted() ?? []), ...(tellsFiles ? filesIn(root) : [])], limit);
        const bytes = root.grownBytes + root.shrunkBytes;
        const exact = parts.flatMap((part) => {
            const large = part.within.filter(({ growthBytes }) => Math.abs(growthBytes) >= leastShare * bytes);
            const isVague = Math.abs(part.growthBytes) >= everything * bytes && large.length > 1;
            return isVague ? large.map((one) => Object.assign({ within: [] }, one)) : [part];
        });
        return largestOf(exact, limit);
    }
}
function filesIn({ files }) {
    return files?.sorted().map(filePart) ?? [];
}
function filePart({ path, growthBytes, from }) {
    return { path, growthBytes, from, changedFiles: 1, within: [] };
}
function plain({ path, growthBytes, from, changedFiles }) {
    return { path, growthBytes, from, changedFiles };
}
function whole({ path, grownBytes, shrunkBytes, changedFiles }, parts) {
    return { path, growthBytes: grownBytes - shrunkBytes, from: null, changedFiles, within: parts.map(plain) };
}
function largestOf(parts, limit) {
    const largest = new _largest_js__WEBPACK_IMPORTED_MODULE_1__/* .Largest */ .F(limit);
    for (const part of parts)
        largest.add(part);
    return largest.sorted();
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ DirectoryWalk)
/* harmony export */ });
/** What lies deeper counts for the directory at that depth: a hostile path has as many directories as it has room for. */
const deepest = 30;
/** Knows the directories around the present path and no others, however many there are. */
class DirectoryWalk {
    #visitor;
    #open = [];
    constructor(visitor) {
        this.#visitor = visitor;
    }
    /** The directory that a path lies in; those that do not hold it are left. */
    enter(path) {
        const last = this.#open.at(-1);
        // Most paths lie in the directory of the one before.
        if (last !== undefined && isDirectlyIn(path, last.path))
            return last.directory;
        const names = path.split("/", deepest + 1).slice(0, -1);
        let depth = 0;
        while (depth < names.length && this.#open[depth + 1]?.name === names[depth])
            depth += 1;
        this.#leave(depth + 1);
        let at = this.#open.at(-1) ?? this.#enter("", "");
        for (const name of names.slice(depth))
            at = this.#enter(name, at.path === "" ? name : `${at.path}/${name}`);
        return at.directory;
    }
    /** No more paths will come. */
    finish() {
        this.#leave(0);
    }
    #enter(name, path) {
        const entered = { name, path, directory: this.#visitor.open(path) };
        this.#open.push(entered);
        return entered;
    }
    /** Leaves all but the outermost `kept` directories. */
    #leave(kept) {
        while (this.#open.length > kept) {
            const left = this.#open.pop();
            if (left !== undefined)
                this.#visitor.leave(left.directory, this.#open.at(-1)?.directory ?? null);
        }
    }
}
function isDirectlyIn(path, directory) {
    const end = path.lastIndexOf("/");
    return directory === "" ? end < 0 : end === directory.length && path.startsWith(directory);
}


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hZ: () => (/* binding */ compareFiles),
  KD: () => (/* binding */ contentsOf),
  CI: () => (/* binding */ partsOf)
});

// UNUSED EXPORTS: treeOf

// EXTERNAL MODULE: ./build/compare/directories.js
var compare_directories = __webpack_require__(4615);
// EXTERNAL MODULE: ./build/compare/largest.js
var largest = __webpack_require__(1260);
// EXTERNAL MODULE: ./build/compare/directory-walk.js
var directory_walk = __webpack_require__(3681);
;// CONCATENATED MODULE: ./build/compare/moved.js


/** Smaller files are licences and empty modules, of which there are many alike. */
const leastFileBytes = 32_000;
const leastDirectoryBytes = 1000;
/** So many places of either side are remembered, the largest. */
const mostPlaces = 500;
/** What was moved, the largest first, none within another. Changes must come sorted by path; what is remembered does not grow with them. */
function movesIn(changes) {
    const finder = new MoveFinder();
    for (const change of changes)
        finder.add(change);
    return finder.finish();
}
class MoveFinder {
    #places = { new: new largest/* Largest */.F(mostPlaces), gone: new largest/* Largest */.F(mostPlaces) };
    #walk = new directory_walk/* DirectoryWalk */.n({
        open: (path) => ({ path, side: null, digest: 0, files: 0, growthBytes: 0 }),
        leave: (left, around) => this.#leave(left, around),
    });
    add({ path, change, content, growthBytes }) {
        const at = this.#walk.enter(path);
        const side = change === "changed" ? "mixed" : change;
        const file = { path, digest: hashOf(content, 0), files: 0, growthBytes };
        if (side !== "mixed" && Math.abs(growthBytes) >= leastFileBytes)
            this.#places[side].add(file);
        addTo(at, side, file);
    }
    finish() {
        this.#walk.finish();
        const gone = Map.groupBy(this.#places.gone.sorted(), keyOf);
        const moves = [];
        // Of two places with the same bytes, the outer one comes first: its path is the shorter one.
        for (const place of this.#places.new.sorted()) {
            const { path, files, growthBytes: bytes } = place;
            if (moves.some((move) => isWithin(path, move.path)))
                continue;
            const from = gone.get(keyOf(place))?.find((one) => !moves.some((move) => isWithin(one.path, move.from)))?.path;
            if (from !== undefined)
                moves.push({ from, path, files: Math.max(1, files), bytes });
        }
        return moves;
    }
    #leave(left, around) {
        const { side, files, growthBytes } = left;
        if (side === null || around === null)
            return;
        if (side !== "mixed" && files > 1 && Math.abs(growthBytes) >= leastDirectoryBytes)
            this.#places[side].add(left);
        addTo(around, side, left);
    }
}
/** Says of changes whether they are no more than one half of a move. */
function movesAmong(moves) {
    const places = { new: new Set(moves.map(({ path }) => path)), gone: new Set(moves.map(({ from }) => from)) };
    return ({ path, change }) => change !== "changed" && isInOneOf(places[change], path);
}
function isInOneOf(places, path) {
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1))
        if (places.has(path.slice(0, end)))
            return true;
    return places.has(path);
}
function isWithin(path, place) {
    return path === place || path.startsWith(`${place}/`);
}
function keyOf({ digest, files }) {
    return `${digest} ${files}`;
}
function addTo(directory, side, { path, digest, files, growthBytes }) {
    directory.side = directory.side === null || directory.side === side ? side : "mixed";
    directory.digest = mixed(mixed(directory.digest, digest), hashOf(path, directory.path.length));
    directory.files += Math.max(1, files);
    directory.growthBytes += growthBytes;
}
/** FNV-1a over 32 bits, from a place in the text on. It tells contents apart for people to read, and judges nothing. */
function hashOf(text, from) {
    let hash = 0x811c9dc5;
    for (let at = from; at < text.length; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}
function mixed(one, other) {
    return (Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) + Math.imul(other ^ (other >>> 13), 0x297a2d39)) >>> 0;
}

// EXTERNAL MODULE: ./build/compare/path-changes.js
var path_changes = __webpack_require__(2949);
// EXTERNAL MODULE: ./build/compare/hashed-names.js
var hashed_names = __webpack_require__(3570);
;// CONCATENATED MODULE: ./build/compare/renamed-files.js


/** So many files wait for their counterpart at once; others are told as gone and new. */
const mostWaiting = 20_000;
/** Of so many pairs at most the nearest sizes are looked for. */
const mostPairs = 10_000;
/**
 * Tells a file that has another hash in its name as one that changed. Changes must come sorted by path; those of a directory are passed
 * on when it has been left, and so stay sorted by directory.
 */
class RenamedFiles {
    #pass;
    #waiting = 0;
    #walk = new directory_walk/* DirectoryWalk */.n({
        open: () => ({ alike: null }),
        leave: (left) => this.#leave(left),
    });
    constructor(pass) {
        this.#pass = pass;
    }
    add(change) {
        const at = this.#walk.enter(change.path);
        const end = change.path.lastIndexOf("/") + 1;
        const isOver = change.change === "changed" || this.#waiting >= mostWaiting;
        const hashed = isOver ? null : (0,hashed_names/* hashedName */.t)(change.path.slice(end));
        if (hashed === null)
            return this.#pass(change);
        const key = `${change.path.slice(0, end)}${hashed.key}`;
        const alike = (at.alike ??= new Map());
        const group = alike.get(key) ?? { gone: [], fresh: [] };
        alike.set(key, group);
        group[change.change === "gone" ? "gone" : "fresh"].push({ change, isSure: hashed.isSure });
        this.#waiting += 1;
    }
    /** Nothing can be added afterwards. */
    finish() {
        this.#walk.finish();
    }
    #leave({ alike }) {
        for (const { gone, fresh } of alike?.values() ?? []) {
            this.#waiting -= gone.length + fresh.length;
            const pairs = paired(gone, fresh);
            const told = new Set(pairs.flat());
            for (const [before, now] of pairs)
                this.#passPair(before.change, now.change);
            for (const one of [...gone, ...fresh])
                if (!told.has(one))
                    this.#pass(one.change);
        }
    }
    /** The same content under another name is no change. */
    #passPair({ path: from, baselineBytes, content }, now) {
        if (content === now.content)
            return;
        const { headBytes } = now;
        this.#pass({ ...now, change: "changed", from, baselineBytes, growthBytes: headBytes - baselineBytes });
    }
}
/** Each file with the one that is nearest in size, the nearest pairs first; one of the two must surely have a hash. */
function paired(gone, fresh) {
    if (gone.length * fresh.length > mostPairs)
        return inOrderOfSize(gone, fresh);
    const pairs = gone.flatMap((before) => fresh.map((now) => [before, now])).filter(isSurePair);
    const taken = new Set();
    return pairs
        .toSorted((one, other) => distance(one) - distance(other))
        .filter((pair) => {
        const isFree = pair.every((one) => !taken.has(one));
        if (isFree)
            pair.forEach((one) => taken.add(one));
        return isFree;
    });
}
function inOrderOfSize(gone, fresh) {
    const largestFirst = (some) => some.toSorted((one, other) => sizeOf(other) - sizeOf(one));
    const now = largestFirst(fresh);
    return largestFirst(gone).flatMap((before, at) => {
        const pair = now[at];
        return pair === undefined ? [] : [[before, pair]].filter(isSurePair);
    });
}
function isSurePair([before, now]) {
    return before.isSure || now.isSure;
}
/** Equal contents are nearest of all. */
function distance([before, now]) {
    return before.change.content === now.change.content ? -1 : Math.abs(sizeOf(before) - sizeOf(now));
}
function sizeOf({ change }) {
    return Math.abs(change.growthBytes);
}

// EXTERNAL MODULE: ./build/image/tree/tree.js + 4 modules
var tree_tree = __webpack_require__(3904);
// EXTERNAL MODULE: ./build/baseline/listings.js + 6 modules
var listings = __webpack_require__(9601);
;// CONCATENATED MODULE: ./build/compare/files.js







/** The trees of every platform of `head`, each beside that of the same platform of the baseline. */
function contentsOf(head, baseline) {
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
    if (tree === null)
        return null;
    const digests = platform.layers.map(({ digest }) => digest);
    return { tree, digests, listings: digests.map((digest) => listings.get(digest) ?? null) };
}
/** The file system of one platform; null when a layer's content is not known or was cut. */
function treeOf({ layers }, listings) {
    const stack = layers.map((layer) => ({ listing: listings.get(layer.digest) ?? null, isBase: isBase(layer) }));
    const tree = (0,tree_tree/* mergeLayers */.J)(stack);
    return tree.isComplete ? tree : null;
}
function isBase({ origin }) {
    return origin === "base";
}
const longestFileList = 100;
const longestMoveList = 25;
/** Every path of both images once. */
function compareFiles(head, baseline) {
    const told = tell(() => (0,path_changes/* imageChanges */.n8)(head, baseline), compare_directories/* directoriesTold */.dg);
    return { ...told, moved: told.moved.slice(0, longestMoveList) };
}
/** The parts of a layer that changed most, in compressed bytes: directories, or single files, none within another; null: that side has no such layer. */
function partsOf(head, baseline) {
    return tell(() => (0,path_changes/* layerChanges */.Nt)(head, baseline), compare_directories/* partsTold */.Ow).directories;
}
/** Among more changes, nothing is looked for that was moved: it takes two more walks through all files. */
const mostToSearch = 200_000;
function tell(changes, telling) {
    const told = toldOf(changes(), telling);
    const moved = told.isOneWay || told.changedFiles > mostToSearch ? [] : movesIn(changes());
    const isMoved = movesAmong(moved);
    const rest = moved.length === 0
        ? told
        : toldOf(Iterator.from(changes()).filter((change) => !isMoved(change)), telling);
    return { changedFiles: rest.changedFiles, files: rest.files, directories: rest.directories, moved };
}
function toldOf(changes, telling) {
    const directories = new compare_directories/* ChangedDirectories */._3(telling);
    const top = new largest/* Largest */.F(longestFileList);
    const ways = new Set();
    let changedFiles = 0;
    const renamed = new RenamedFiles((change) => {
        changedFiles += 1;
        top.add(change);
        directories.add(change);
    });
    for (const change of changes) {
        ways.add(change.change);
        renamed.add(change);
    }
    renamed.finish();
    const files = top.sorted().map(fileChange);
    return { changedFiles, files, directories: directories.finish(), isOneWay: !(ways.has("new") && ways.has("gone")) };
}
function fileChange({ path, from, change, growthBytes, headBytes, baselineBytes }) {
    return { path, from, change, growthBytes, headBytes, baselineBytes };
}


/***/ }),

/***/ 3570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ starredName),
/* harmony export */   t: () => (/* binding */ hashedName)
/* harmony export */ });
// File names that bundlers, wheels and compilers put a hash into, so that each content has a name of its own.
/** Letters and digits, as many as a hash has at least; sha512 in hexadecimal digits is the longest. */
const run = /(?<![A-Za-z0-9])[A-Za-z0-9]{6,128}(?![A-Za-z0-9])/g;
/** Bundlers write eight characters of base64url before the suffix; `-` and `_` may be among them. */
const bundled = /(?<=[^-.][-.])[\w-]{8}(?=\.)/g;
/** Null for a name without anything that may be a hash. */
function hashedName(name) {
    let isSure = false;
    const starred = (word, likeness) => {
        isSure ||= likeness === "sure";
        return likeness === "none" ? word : `*${word.length}`;
    };
    const short = name.replace(bundled, (word) => starred(word, likenessOfBundled(word)));
    const key = short.replace(run, (word, at) => starred(word, likenessOf(word, at > 0)));
    return key === name ? null : { key, isSure };
}
/** `index-*.js` of `index-D5C8ej05.js`. */
function starredName(name) {
    return hashedName(name)?.key.replaceAll(/\*\d+/g, "*") ?? name;
}
const hexadecimal = /^(?:[\da-f]+|[\dA-F]+)$/;
function likenessOf(word, isBehindName) {
    const changes = changesIn(word);
    const hasDigit = /\d/.test(word);
    if (hexadecimal.test(word)) {
        if (hasDigit && changes >= 2)
            return "sure";
        return isBehindName && word.length >= 8 ? "maybe" : "none";
    }
    // Nothing but capitals within tells a word that begins a name from a hash.
    if (word.length < 8 || !isBehindName)
        return "none";
    const capitals = word.match(/[A-Z]/g)?.length ?? 0;
    const isMixed = hasDigit || (capitals * 8 >= word.length * 3 && capitals < word.length);
    return isMixed && changes >= 3 ? "sure" : "none";
}
function likenessOfBundled(word) {
    const letters = word.replaceAll(/[-_]/g, "");
    if (hexadecimal.test(letters))
        return letters === word ? likenessOf(word, true) : "none";
    const changes = changesIn(letters);
    if (changes >= (/\d/.test(letters) ? 3 : 4))
        return "sure";
    return changes >= 2 ? "maybe" : "none";
}
/** How often small letters, capitals and digits follow one another. */
function changesIn(word) {
    return word.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
}


/***/ }),

/***/ 1260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Largest)
/* harmony export */ });
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


/***/ }),

/***/ 2000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ matchLayers),
/* harmony export */   Vx: () => (/* binding */ rewrittenFrom),
/* harmony export */   d_: () => (/* binding */ byCommand)
/* harmony export */ });
/* harmony import */ var _measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5719);

/**
 * Pairs layers by digest, then diff ID, then content, then instruction, with its flags or without, and at last by place: where an instruction was rewritten.
 * Each is used once, in manifest order. A blob that a manifest lists several times is one layer, as it is in a size.
 */
function matchLayers(head, baseline) {
    const partners = new Map();
    const blobs = (0,_measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctLayers */ .ZZ)(head);
    const blobsBefore = (0,_measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctLayers */ .ZZ)(baseline);
    const free = new Set(blobsBefore);
    // What a base image and the Dockerfile on it both write is no change of the one to the other.
    const areOriginsKnown = [...head, ...baseline].every(({ origin }) => origin !== "unknown");
    const written = [byInstruction, byCommand].map((key) => (areOriginsKnown ? ofOneOrigin(key) : key));
    for (const key of [byDigest, byDiffId, byContent, ...written]) {
        pairUp({ head: blobs.filter((layer) => !partners.has(layer)), free, partners, key });
    }
    pairRewritten({ head: blobs, baseline: blobsBefore, free, partners });
    const here = blobs.map((layer) => layerChange(layer, partners.get(layer) ?? null));
    const gone = [...free].map((layer) => layerChange(null, layer));
    return [...here, ...gone].map((change) => Object.assign(change, { sharedBy: timesIn(change.head === null ? baseline : head, change) }));
}
function timesIn(layers, { head, baseline }) {
    const digest = (head ?? baseline)?.digest;
    return layers.filter((layer) => layer.digest === digest).length;
}
const byDigest = ({ digest }) => digest;
const byDiffId = ({ diffId }) => diffId;
const byContent = ({ contentDigest }) => contentDigest;
const byInstruction = ({ instruction }) => instruction;
/** Without flags: an image's history has none of them, and a new mount or owner makes no other instruction. */
const byCommand = ({ instruction }) => instruction?.replace(/^(\S+)(?: --\S+)+/, "$1") ?? null;
/** The instruction that another one took the place of, as it was; null where it is still the same. */
function rewrittenFrom({ head, baseline }) {
    if (head === null || baseline === null || byCommand(head) === null || byCommand(head) === byCommand(baseline))
        return null;
    return baseline.instruction;
}
function ofOneOrigin(key) {
    return (layer) => {
        const name = key(layer);
        return name === null ? null : `${layer.origin} ${name}`;
    };
}
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
/** A changed line takes the place of the one before it: of one keyword, and each the only such one between the same paired layers. */
function pairRewritten({ head, baseline, free, partners }) {
    const waiting = byPlace(baseline, (layer) => (free.has(layer) ? null : layer));
    const changed = byPlace(head, (layer) => partners.get(layer) ?? null);
    for (const [place, [layer, ...more]] of changed) {
        const [partner, ...others] = waiting.get(place) ?? [];
        if (layer === undefined || partner === undefined || more.length + others.length > 0)
            continue;
        partners.set(layer, partner);
        free.delete(partner);
    }
}
/** Layers of this Dockerfile that are not paired, by the paired ones around them (as the baseline has them) and keyword. */
function byPlace(layers, pairedWith) {
    const places = new Map();
    const ends = layers.map((layer) => pairedWith(layer)?.digest ?? null);
    const after = nextOnes(ends);
    let before = "";
    for (const [at, layer] of layers.entries()) {
        const end = ends[at] ?? null;
        if (end !== null)
            before = end;
        const keyword = /^\S+/.exec(layer.instruction ?? "")?.[0];
        if (end !== null || keyword === undefined || layer.origin !== "own")
            continue;
        const place = [before, after[at], keyword].join(" ");
        const there = places.get(place);
        if (there === undefined)
            places.set(place, [layer]);
        else
            there.push(layer);
    }
    return places;
}
/** For each position the next value that there is from it on; "" where there is none. */
function nextOnes(values) {
    const next = [];
    let latest = "";
    for (const value of values.toReversed()) {
        latest = value ?? latest;
        next.push(latest);
    }
    return next.toReversed();
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


/***/ }),

/***/ 225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ sharesOf),
/* harmony export */   L: () => (/* binding */ PackageSums)
/* harmony export */ });
/* harmony import */ var _image_packages_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4214);

/** Adds up the bytes of an image's packages as its files are passed. */
class PackageSums {
    #packages;
    #byLayer = [];
    /** Packages that others have brought within files of their own: what a system's package manager or a wheel has packed. */
    #within = new Set();
    constructor({ packages }) {
        this.#packages = packages;
    }
    /** Takes a file, once; gives whose its bytes are. */
    add(file) {
        for (const told of this.#packages.toldBy(file))
            if (this.#isWithinAnother(told, file.owner))
                this.#within.add(told);
        const shares = sharesOf(file, this.#packages);
        for (const { owner, compressedBytes } of shares) {
            if (owner < 0)
                continue;
            const byLayer = (this.#byLayer[owner] ??= new Map());
            byLayer.set(file.layer, (byLayer.get(file.layer) ?? 0) + compressedBytes);
        }
        return shares;
    }
    /** Every package of the image but those without bytes that others have brought. */
    finish() {
        return this.#packages.list.flatMap((found, position) => {
            const byLayer = this.#byLayer[position] ?? new Map();
            const compressedBytes = [...byLayer.values()].reduce((sum, bytes) => sum + bytes, 0);
            return compressedBytes === 0 && this.#within.has(position) ? [] : [{ package: found, compressedBytes, byLayer }];
        });
    }
    #isWithinAnother(told, owner) {
        return owner >= 0 && owner !== told && this.#packages.list[owner]?.type !== this.#packages.list[told]?.type;
    }
}
/** A file belongs to one package, but for programs and archives that several packages were put into. */
function sharesOf(file, packages) {
    const { owner, bytes } = file;
    const whole = [{ owner, compressedBytes: bytes.compressedBytes }];
    if (bytes.compressedBytes === 0)
        return whole;
    const parts = packages.partsOf(file);
    if (parts.length === 0)
        return whole;
    const by = packages.list[owner];
    const isOwnFile = by === undefined || packages.toldBy(file).includes(owner);
    if (!isOwnFile || (by !== undefined && (0,_image_packages_package_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfSystem */ .bV)(by.type)))
        return whole;
    let left = bytes.compressedBytes;
    const shares = parts.map((part) => {
        const share = Math.floor(((part.bytes ?? 0) / Math.max(1, bytes.uncompressedBytes)) * bytes.compressedBytes);
        const compressedBytes = Math.min(left, share);
        left -= compressedBytes;
        return { owner: part.package, compressedBytes };
    });
    return [...shares, { owner, compressedBytes: left }];
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   FC: () => (/* binding */ comparePackages),
/* harmony export */   Ft: () => (/* binding */ mostTelling),
/* harmony export */   Xp: () => (/* binding */ exchangedVersions),
/* harmony export */   g: () => (/* binding */ packageChangeKinds),
/* harmony export */   zs: () => (/* binding */ tellingPackages)
/* harmony export */ });
/* harmony import */ var _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3904);
/* harmony import */ var _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
/* harmony import */ var _directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4615);
/* harmony import */ var _path_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2949);
/* harmony import */ var _package_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(225);





/** `upgraded`: another version, or other versions of it, whichever is the newer one. */
const packageChangeKinds = ["new", "gone", "upgraded", "grew", "shrank"];
/** What building the same version again may cost more or less: compiled files hold times and paths. */
const noiseBytes = 1000;
const noiseShare = 0.01;
/** What the packages of an image have, largest first. */
function packagesOf(tree) {
    if (tree.packages.list.length === 0)
        return [];
    const sums = new _package_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageSums */ .L(tree);
    for (const file of tree.files())
        sums.add(file);
    return largestFirst(sums.finish());
}
/** Walks through both images at once; nothing is told where neither has a package. */
function comparePackages(head, baseline) {
    if (head.tree.packages.list.length + baseline.tree.packages.list.length === 0)
        return nothing;
    const [heads, baselines] = [new Side(head.tree), new Side(baseline.tree)];
    const others = new Map();
    for (const { now, before } of (0,_image_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pairFiles */ ._)(head.tree, baseline.tree)) {
        const isChanged = now === null || before === null || !(0,_path_changes_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameFile */ .Dl)(now, before);
        const row = now === null ? baseline.rows[before?.layer ?? -1] : head.rows[now.layer];
        const nobodysNow = now === null ? 0 : heads.add(now, isChanged, row);
        const nobodysBefore = before === null ? 0 : baselines.add(before, isChanged, row);
        if (!isChanged || row === undefined || (nobodysNow === 0 && nobodysBefore === 0))
            continue;
        const inRow = others.get(row) ?? new _directories_js__WEBPACK_IMPORTED_MODULE_2__/* .ChangedDirectories */ ._3(_directories_js__WEBPACK_IMPORTED_MODULE_2__/* .partsTold */ .Ow);
        inRow.add({ path: now?.path ?? before?.path ?? "", growthBytes: nobodysNow - nobodysBefore, from: null });
        others.set(row, inRow);
    }
    const [now, before] = [heads.finish(), baselines.finish()];
    const names = new Set([...now.keys(), ...before.keys()]);
    const pairs = [...names].map((name) => ({ now: now.get(name) ?? null, before: before.get(name) ?? null }));
    return {
        packages: largestFirst([...now.values()].flatMap(({ sums }) => sums)),
        changes: moved(pairs).flatMap(changeOf).toSorted(bySize),
        others: new Map([...others].map(([row, inRow]) => [row, inRow.finish()])),
    };
}
const nothing = { packages: [], changes: [], others: new Map() };
/** More names are not read. */
const mostTelling = 4;
const leastShare = 0.04;
/**
 * Packages that a reader should know of, whether they add to the growth or take from it, largest first; a few upgrades whatever their
 * bytes: they are what somebody did. So are all changes where no bytes can be told, as of a Rust program's crates.
 */
function tellingPackages(changes, growthBytes) {
    const most = Math.max(Math.abs(growthBytes), ...changes.map((change) => Math.abs(change.growthBytes)));
    const areWeighed = changes.some((change) => change.growthBytes !== 0);
    const isDone = ({ change }) => change === "upgraded" || !areWeighed;
    const areFew = changes.filter(isDone).length <= mostTelling;
    const isTelling = (one) => Math.abs(one.growthBytes) >= leastShare * most || (areFew && isDone(one));
    const large = changes.filter(isTelling).toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
    return large.slice(0, mostTelling);
}
/** What was before, and what is after: of several versions only those that the other side has not, where both sides have such. */
function exchangedVersions({ versions, baselineVersions }) {
    const gone = baselineVersions.filter((version) => !versions.includes(version));
    const added = versions.filter((version) => !baselineVersions.includes(version));
    return gone.length > 0 && added.length > 0 ? [gone, added] : [baselineVersions, versions];
}
function largestFirst(sums) {
    return sums.toSorted((one, other) => other.compressedBytes - one.compressedBytes);
}
/** One of the two images. */
class Side {
    #sums;
    #list;
    #changed = [];
    /** Of each package, the changed bytes of each row. */
    #rows = [];
    constructor(tree) {
        this.#sums = new _package_sums_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageSums */ .L(tree);
        this.#list = tree.packages.list;
    }
    /** Gives how many of the file's bytes nobody owns. */
    add(file, isChanged, row) {
        let nobodys = 0;
        for (const { owner, compressedBytes } of this.#sums.add(file)) {
            if (owner < 0)
                nobodys += compressedBytes;
            else if (isChanged)
                this.#noteChange(owner, compressedBytes, row);
        }
        return nobodys;
    }
    /** By type and name. */
    finish() {
        const positions = new Map(this.#list.map((found, position) => [found, position]));
        const groups = Map.groupBy(this.#sums.finish(), ({ package: one }) => `${one.type} ${(0,_image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(one)}`);
        return new Map([...groups].map(([name, sums]) => [name, this.#versionsOf(sums, positions)]));
    }
    #noteChange(owner, bytes, row) {
        this.#changed[owner] = (this.#changed[owner] ?? 0) + bytes;
        if (row === undefined)
            return;
        const rows = (this.#rows[owner] ??= new Map());
        rows.set(row, (rows.get(row) ?? 0) + bytes);
    }
    #versionsOf(sums, positions) {
        const [first, ...others] = sums.toSorted((one, other) => other.compressedBytes - one.compressedBytes);
        if (first === undefined)
            throw new Error("a group is never empty");
        const owners = sums.map((one) => positions.get(one.package) ?? -1);
        const rows = owners.flatMap((owner) => [...(this.#rows[owner] ?? [])]);
        const [largest] = rows.toSorted(([, one], [, other]) => other - one);
        return {
            sums: [first, ...others],
            bytes: sums.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
            changedBytes: owners.reduce((sum, owner) => sum + (this.#changed[owner] ?? 0), 0),
            row: largest?.[0] ?? null,
        };
    }
}
/** Takes a package that left one package manager and joined another one under its name for the same: its bytes are no growth. */
function moved(pairs) {
    const gone = new Map(pairs.flatMap(({ now, before }) => (now === null && before !== null ? [[bareName(before), before]] : [])));
    const found = pairs.map((pair) => {
        if (pair.now === null || pair.before !== null)
            return pair;
        const before = gone.get(bareName(pair.now)) ?? null;
        if (before !== null)
            gone.delete(bareName(before));
        return { now: pair.now, before };
    });
    const paired = new Set(found.flatMap(({ now, before }) => (now === null || before === null ? [] : [before])));
    return found.filter(({ now, before }) => now !== null || before === null || !paired.has(before));
}
function bareName({ sums: [first] }) {
    return (0,_image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(first.package).toLowerCase();
}
function changeOf({ now, before }) {
    const told = (now ?? before)?.sums[0].package;
    if (told === undefined)
        return [];
    const growthBytes = (now?.changedBytes ?? 0) - (before?.changedBytes ?? 0);
    const [headVersions, baselineVersions] = [versionsOf(now), versionsOf(before)];
    const change = kindOf({ now, before }, growthBytes);
    if (change === null)
        return [];
    const row = now?.row ?? before?.row ?? null;
    return [
        {
            change,
            package: told,
            headVersions,
            baselineVersions,
            headBytes: now?.bytes ?? 0,
            baselineBytes: before?.bytes ?? 0,
            growthBytes,
            row,
        },
    ];
}
function kindOf({ now, before }, growthBytes) {
    if (before === null)
        return "new";
    if (now === null)
        return "gone";
    const sameVersions = versionsOf(now).toSorted().join(" ") === versionsOf(before).toSorted().join(" ");
    if (!sameVersions)
        return "upgraded";
    if (Math.abs(growthBytes) < Math.max(noiseBytes, noiseShare * before.bytes))
        return null;
    return growthBytes > 0 ? "grew" : "shrank";
}
function versionsOf(versions) {
    return [...new Set(versions?.sums.map((one) => one.package.version))];
}
function bySize(one, other) {
    const name = (change) => (0,_image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__/* .fullName */ .fq)(change.package);
    return Math.abs(other.growthBytes) - Math.abs(one.growthBytes) || (name(one) < name(other) ? -1 : 1);
}


/***/ }),

/***/ 2949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   Nt: () => (/* binding */ layerChanges),
/* harmony export */   n8: () => (/* binding */ imageChanges)
/* harmony export */ });
/* harmony import */ var _image_listing_display_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(119);
/* harmony import */ var _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
/* harmony import */ var _image_tree_layer_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7951);
/* harmony import */ var _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3904);




/** Every path that differs between the file systems of two images, sorted. */
function* imageChanges(head, baseline) {
    for (const { now, before } of (0,_image_tree_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .pairFiles */ ._)(head, baseline)) {
        const there = now ?? before;
        if (there === null || (now !== null && before !== null && isSameFile(now, before)))
            continue;
        const bytes = { headBytes: now?.bytes.compressedBytes ?? null, baselineBytes: before?.bytes.compressedBytes ?? null };
        yield changeOf(there.path, bytes, there.contentHash);
    }
}
/** Every path that differs between two layers, hidden by others or not, sorted; null: there is none on that side. */
function* layerChanges(head, baseline) {
    const nowhere = { listing: null, row: 0 };
    for (const { path, pathBytes, layers, rows, count } of (0,_image_tree_layer_merge_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeListings */ .W)([head, baseline])) {
        const now = layers[0] === 0 ? { listing: head, row: rows[0] ?? 0 } : nowhere;
        const before = layers[count - 1] === 1 ? { listing: baseline, row: rows[count - 1] ?? 0 } : nowhere;
        const [headBytes, baselineBytes] = [bytesAt(now), bytesAt(before)];
        const there = headBytes === null ? before : now;
        if (there.listing === null || (headBytes ?? baselineBytes) === null)
            continue;
        if (headBytes !== null && baselineBytes !== null && isSameRow(now, before))
            continue;
        const name = (0,_image_listing_display_path_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .G)(path.subarray(0, pathBytes));
        yield changeOf(name, { headBytes, baselineBytes }, (0,_image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHashAt */ .XS)(there.listing, there.row));
    }
}
function changeOf(path, { headBytes: now, baselineBytes: before }, content) {
    const [headBytes, baselineBytes] = [now ?? 0, before ?? 0];
    const change = before === null ? "new" : now === null ? "gone" : "changed";
    return { path, change, headBytes, baselineBytes, growthBytes: headBytes - baselineBytes, from: null, content };
}
/** Null for what only takes away, and for directories, but for those of a listing that was cut. */
function bytesAt({ listing, row }) {
    const code = (listing?.kinds[row] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .kindMask */ .f;
    if (listing === null || code === _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .kindCode */ .CZ.absent || (code === _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .kindCode */ .CZ.directory && listing.sizes[row] === 0))
        return null;
    return listing.compressedSizes[row] ?? 0;
}
function isSameRow({ listing: one, row }, { listing: other, row: at }) {
    if (one === null || other === null || one.sizes[row] !== other.sizes[at])
        return false;
    return (((one.kinds[row] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .kindMask */ .f) === ((other.kinds[at] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .kindMask */ .f) &&
        one.hashes[2 * row] === other.hashes[2 * at] &&
        one.hashes[2 * row + 1] === other.hashes[2 * at + 1]);
}
/** Whether a file is what it was: its kind, its content and its size. */
function isSameFile(now, before) {
    return (now.kind === before.kind &&
        now.contentHash === before.contentHash &&
        now.bytes.uncompressedBytes === before.bytes.uncompressedBytes);
}


/***/ }),

/***/ 8905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unpackedGrowth)
/* harmony export */ });
/* harmony import */ var _yardstick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8324);

/**
 * How much more a node unpacks of the head than of the baseline. A layer that nobody could open counts for nothing where both sides
 * have it; where one has it alone, the growth is not known: null.
 */
function unpackedGrowth(sides) {
    // What the head says of a layer is known; that the baseline's has its diff ID was recorded.
    const twins = (0,_yardstick_js__WEBPACK_IMPORTED_MODULE_0__/* .twinBytes */ .oU)(sides.head);
    const head = sides.head.layers.map((layer) => ({ layer, bytes: layer.uncompressedBytes }));
    const baseline = sides.baseline.layers.map((layer) => ({
        layer,
        bytes: layer.uncompressedBytes ?? twins.get(layer.diffId ?? "") ?? null,
    }));
    if (unknownIn(head) !== unknownIn(baseline))
        return null;
    const baselineBytes = knownIn(baseline);
    return { baselineBytes, growthBytes: knownIn(head) - baselineBytes };
}
function unknownIn(layers) {
    const digests = layers.flatMap(({ layer, bytes }) => (bytes === null ? [layer.digest] : []));
    return digests.toSorted().join(" ");
}
function knownIn(layers) {
    return layers.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
}


/***/ }),

/***/ 8324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ countedBytes),
/* harmony export */   LO: () => (/* binding */ knowsOwnLayers),
/* harmony export */   Mg: () => (/* binding */ yardstickOf),
/* harmony export */   NX: () => (/* binding */ keepsUncompressed),
/* harmony export */   oU: () => (/* binding */ twinBytes)
/* harmony export */ });
/* unused harmony export storedAs */
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _measure_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5719);


/**
 * The one place that decides by which bytes two sides are compared (docs/yardstick.md): compressed, as each of them is stored,
 * whatever the compression. Nothing that a layer is or says changes that; only the door through which a whole image came does.
 */
function yardstickOf(sides) {
    const { head, baseline } = sides;
    if (head.image.target !== baseline.image.target)
        return none({ kind: "other-target", head: head.image.target, baseline: baseline.image.target });
    if (sides.count === "own" && hidesOwnLayers(sides))
        return none({ kind: "own-layers-unknown", side: "head" });
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
/**
 * Whether layers that were the Dockerfile's own are called the base image's in an image that was given. Nobody has seen which Dockerfile
 * made it: one that leaves out the first instructions fits as well, and would take what they made out of what is judged.
 */
function hidesOwnLayers({ head, baseline }) {
    if (head.image.builder !== null)
        return false;
    const namesOf = (platform, origin) => new Set(platform.layers.filter((layer) => layer.origin === origin && layer.compressedBytes > emptyTarBytes).flatMap(layerNames));
    const own = namesOf(baseline.platform, "own").difference(namesOf(baseline.platform, "base"));
    return !own.isDisjointFrom(namesOf(head.platform, "base"));
}
/** What tells that a layer is the same, or was made in the same way. */
function layerNames(layer) {
    return [layer.digest, layer.diffId, layer.contentDigest, (0,_layers_js__WEBPACK_IMPORTED_MODULE_0__/* .byCommand */ .d_)(layer)].filter((name) => name !== null);
}
/** A tar without entries is two blocks; many instructions make one and the same. */
const emptyTarBytes = 1024;
/** How a layer is stored: what its first bytes say, and only where nobody has seen them what the manifest says of it; null when neither does. */
function storedAs(layer) {
    const { compression, mediaType, isOpened = false } = layer;
    if (compression !== null || isOpened)
        return compression;
    const match = /\btar(?:[.+](gzip|zstd))?$/.exec(mediaType);
    if (match === null)
        return null;
    return match[1] === "gzip" || match[1] === "zstd" ? match[1] : "none";
}
/** Bytes of the layer's tar, as far as they are known: what is called a plain tar is one where its digest is its diff ID, too. */
function tarBytes(layer) {
    const { uncompressedBytes, compressedBytes, digest, diffId } = layer;
    return uncompressedBytes ?? (storedAs(layer) === "none" && digest === diffId ? compressedBytes : null);
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
    return (0,_measure_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctLayers */ .ZZ)(platform.layers).filter(({ origin }) => count === "all" || origin === "own");
}
function none(obstacle) {
    return { kind: "none", obstacle };
}
function sum(bytes) {
    return bytes.reduce((total, count) => total + count, 0);
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
/* harmony export */   Pd: () => (/* binding */ usualSpike),
/* harmony export */   xh: () => (/* binding */ Dashboard)
/* harmony export */ });
/* unused harmony exports DashboardSize, DashboardPlatform, DashboardImage */
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8508);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7597);
/* harmony import */ var _baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3569);
/* harmony import */ var _baseline_recorded_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6516);
/* harmony import */ var _judge_creep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4281);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8452);
/* harmony import */ var _natural_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2591);
/* harmony import */ var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6916);
/* harmony import */ var _report_facts_assemble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6917);
/* harmony import */ var _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2676);










const byteCount = zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().min(0);
/** One recorded size. Bytes are compressed; changes are against the point before. */
const DashboardSize = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    recordedAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    sizeBytes: byteCount,
    /** Null for the first. */
    changeBytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nullable(),
    /** What pushing it cost: bytes that the image before did not have; null when that is not known. */
    newBytes: byteCount.nullable(),
    /** The growth reached `spikeAt`. */
    spike: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    /** Why it grew, as its pull request says; null when that is not known. */
    justification: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    /** The packages that explain the change, largest first; empty where it is small, or where that is not known. */
    packages: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_baseline_recorded_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .RecordedPackage */ .rm).max(_baseline_recorded_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .mostRecordedPackages */ .hX).default([]),
});
const DashboardPlatform = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    platform: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    sizeBytes: byteCount,
    uncompressedBytes: byteCount.nullable(),
    /** The ceiling that was in force when it was recorded; null where there was none. */
    maxSizeBytes: byteCount.nullable().default(null),
    /** Growth over the last days; null when it was recorded only once in them. */
    creep: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ days: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), fromBytes: byteCount, growthBytes: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(), growthPercent: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable() })
        .nullable(),
    /** Oldest first; never empty. */
    points: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(DashboardSize).min(1),
});
const DashboardImage = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Path of its badge beside the page. */
    badge: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    commit: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    recordedAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** Where it was recorded, where several repositories are joined; null: as the whole dashboard. */
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable().default(null),
    /** Who answers for it, as the configuration file says; null where it does not. */
    owner: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable().default(null),
    platforms: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(DashboardPlatform).min(1),
});
/** The sizes of all images of a repository over time. */
const Dashboard = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** `owner/name` on `serverUrl`, where commits can be looked up; null when it was not given. */
    repository: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    serverUrl: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** From which growth on a point is a spike, such as `5%`. */
    spikeAt: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    /** The newest version of every image and platform together, every blob counted once. */
    distinctBytes: byteCount,
    /** All images and platforms added up on each day on which one was recorded, shared bytes in each; oldest first. */
    totals: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ day: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), sizeBytes: byteCount })).default([]),
    /** By name. */
    images: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(DashboardImage),
    /** Files that were not used, and why: sentences. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()),
});
/** Growth from one recording to the next that is marked unless somebody asks for another. */
const usualSpike = "5%";
/** Puts together what the baselines of all images know; several of one image complete each other. */
function dashboardOf(documents, frame) {
    const byName = [...Map.groupBy(documents, ({ name }) => name).values()];
    const images = byName
        .map((own) => imageOf(own.toSorted(byTime), frame))
        .toSorted((a, b) => (0,_natural_order_js__WEBPACK_IMPORTED_MODULE_3__/* .naturally */ .L)(a.image.name, b.image.name));
    return Dashboard.parse({
        $schema: (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .schemaAddress */ .Q)("dashboard.schema.json"),
        version: 1,
        createdAt: frame.createdAt.toISOString(),
        repository: frame.repository,
        serverUrl: frame.serverUrl,
        spikeAt: frame.spikeAt.text,
        distinctBytes: (0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_8__/* .sumOf */ .XN)((0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_8__/* .blobsOf */ .OR)(images.map(({ measurement }) => measurement)).values()),
        totals: (0,_totals_js__WEBPACK_IMPORTED_MODULE_9__/* .totalsOver */ .a)(images.map(({ image }) => image)),
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
    const maxSizeBytes = newest.rules?.maxSizeBytes ?? null;
    const platforms = measurement.platforms.map((platform) => ({ ...platformOf(platform, history, frame), maxSizeBytes }));
    const owner = newest.rules?.owner ?? null;
    return {
        image: { name, badge: `badges/${frame.slugOf(name)}.svg`, commit, recordedAt, repository: null, owner, platforms },
        measurement,
    };
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
    const creeps = (0,_judge_creep_js__WEBPACK_IMPORTED_MODULE_2__/* .creepOf */ .r)(history, { now: createdAt, budget: { warnAt: spikeAt, creepAt: null, maxUncompressedBytes: null } });
    const creep = creeps.find((one) => one.platform === platform);
    return { platform, sizeBytes, uncompressedBytes, creep: creep === undefined ? null : creepFacts(creep), points };
}
function creepFacts({ since, growthBytes }) {
    const fromBytes = since.sizeBytes;
    return { days: _judge_creep_js__WEBPACK_IMPORTED_MODULE_2__/* .creepDays */ .L, fromBytes, growthBytes, growthPercent: (0,_report_facts_assemble_js__WEBPACK_IMPORTED_MODULE_5__/* .decimalPercent */ .X)(growthBytes, fromBytes) };
}
function pointsOf(platform, history, spikeAt) {
    const known = history.flatMap((build) => {
        const size = build.platforms.find((one) => one.platform === platform);
        return size === undefined ? [] : [{ build, ...size }];
    });
    return known.map(({ build, sizeBytes, newBytes, packages = [] }, index) => {
        const before = known[index - 1];
        const changeBytes = before === undefined ? null : sizeBytes - before.sizeBytes;
        return {
            commit: build.commit,
            recordedAt: build.recordedAt,
            sizeBytes,
            changeBytes,
            newBytes: newBytes ?? costBetween(before?.build ?? null, build, platform),
            spike: before !== undefined && (0,_judge_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .reaches */ .O6)(sizeBytes - before.sizeBytes, before.sizeBytes, spikeAt),
            justification: build.justification ?? null,
            packages,
        };
    });
}
/** Bytes of `after` that `before` did not have; null unless the layers of both are known. */
function costBetween(before, { measurement }, platform) {
    if (before === null || before.measurement === null || measurement === null)
        return null;
    const held = (0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_8__/* .blobsOf */ .OR)([before.measurement]);
    const own = measurement.platforms.filter((one) => one.platform === platform);
    const fresh = [...(0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_8__/* .blobsOf */ .OR)([{ platforms: own }])].filter(([digest]) => !held.has(digest));
    return (0,_report_facts_totals_js__WEBPACK_IMPORTED_MODULE_8__/* .sumOf */ .XN)(fresh.map(([, bytes]) => bytes));
}


/***/ }),

/***/ 2591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ naturally)
/* harmony export */ });
const collator = new Intl.Collator("en", { numeric: true });
/** `service-6` before `service-36`; of names that read the same, the one with the lower code points first. */
function naturally(one, other) {
    return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
}


/***/ }),

/***/ 8452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ totalsOver)
/* harmony export */ });
const mostDays = 400;
/** What all images and platforms had on each day on which one of them was recorded, by their newest sizes of then. */
function totalsOver(images) {
    const sizes = images.flatMap(({ platforms }, image) => platforms.flatMap(({ points }, platform) => points.map(({ recordedAt, sizeBytes }) => ({ key: `${image} ${platform}`, recordedAt, sizeBytes }))));
    const newest = new Map();
    const days = new Map();
    let sum = 0;
    for (const { key, recordedAt, sizeBytes } of sizes.toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))) {
        sum += sizeBytes - (newest.get(key) ?? 0);
        newest.set(key, sizeBytes);
        days.set(recordedAt.slice(0, 10), sum);
    }
    return [...days].slice(-mostDays).map(([day, total]) => ({ day, sizeBytes: total }));
}


/***/ }),

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ userError),
/* harmony export */   pQ: () => (/* binding */ clauseOf),
/* harmony export */   uv: () => (/* binding */ nothingMeasured),
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
const mostNotMeasured = 5;
/** None of the images of a run was measured: why, of each of them, and where the first one failed. */
function nothingMeasured([first, ...others]) {
    const { name, because, place, lastOutput } = first ?? { name: "", because: "there is none" };
    const also = others.slice(0, mostNotMeasured - 1).map((one) => `${quote(one.name)} was not: ${one.because}`);
    const rest = others.length - also.length;
    const all = [because, ...also, ...(rest > 0 ? [`and ${rest} more were not`] : [])].join("; ");
    return userError("nothing-measured", { name, because: all }).happenedAt(place ?? null, lastOutput ?? null);
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
    "ceiling-needs-layers": (at) => ({
        sentence: `Input 'max-uncompressed-size' is ${quote(at.written)}, but of ${quote(`registry://${at.location}`)} only the manifest is read, which does not say what its layers unpack to.`,
        hint: "Pull the image in an earlier step and write `image: local://REF`, or leave 'max-uncompressed-size' empty.",
    }),
    "own-layers-unknown": (at) => ({
        sentence: `Input 'count' is "own", but it is not known which layers of ${quote(at.name)} (${at.platform}) are its own.`,
        hint: "Let this step build the image with buildx 0.20 or newer: the build then says which layers the base image brought. For an image that is already built, name its Dockerfile in 'context', 'file' and 'target'; where its history does not end with that, write 'count: all'.",
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
        sentence: `'${at.input}' is ${quote(at.written)}, which reaches ${at.reaches}; a file of the checkout may not, because a pull request can change it.`,
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
    "bake-file-missing": (at) => ({
        sentence: `Input 'bake' is ${quote(at.path)}, and there is no such file.`,
        hint: "Check out the repository before this step, and write the path of a bake or compose file, such as docker-bake.hcl or compose.yaml, relative to its root.",
    }),
    "bake-file-unreadable": (at) => ({
        sentence: `The file ${quote(at.path)} in 'bake' cannot be read: ${at.because}.`,
        hint: "It must be an ordinary file with UTF-8 text, in the checkout itself and readable for the user that runs this.",
    }),
    "bake-file-unsuited": (at) => ({
        sentence: `Input 'bake' is ${quote(at.path)}, whose name is none of a bake or compose file.`,
        hint: "Name files that end with .hcl, .json, .yaml or .yml.",
    }),
    "bake-file-invalid": (at) => ({
        sentence: `${at.files} cannot be read as a bake or compose file: ${withoutStop(at.reason)}.`,
        hint: "Run `docker buildx bake --print` with the same files. Of the environment they see nothing that `config-access: environment` does not grant; the agent of an ssh entry needs `config-access: secrets`.",
    }),
    "bake-target-unknown": (at) => ({
        sentence: `${at.input} names ${quote(at.written)}, which is no target of the files in 'bake'.`,
        hint: `${didYouMean(at.meant)}${at.known.length === 0 ? "They have no target" : `They have ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(at.known.join(", "), 300)}`}.`,
    }),
    "bake-target-unsuited": (at) => ({
        sentence: `Input 'targets' names ${quote(at.written)}, which cannot be a target.`,
        hint: "Write names of targets or groups, one per line or separated by commas, such as api, web.",
    }),
    "bake-empty": (at) => ({
        sentence: `${at.files} names nothing to build.`,
        hint: "Write targets or groups of the files in 'targets'; without it the group default of a bake file, or every service of a compose file that has `build`, is built.",
    }),
    "bake-missing": () => ({
        sentence: "This machine's buildx has no 'bake' command.",
        hint: "Add docker/setup-buildx-action before this step, or install buildx 0.13 or newer.",
    }),
    "bake-rules-invalid": (at) => ({
        sentence: `'x-image-size-budget' in ${at.path}: ${at.problem}.`,
        hint: `Write for each target any of ${at.known}, such as \`x-image-size-budget = { api = { max-size = "250 MB" } }\`.`,
    }),
    "bake-with-image": () => ({
        sentence: "Inputs 'bake' and 'image' are both set: one builds, the other measures what is built already.",
        hint: "Leave one of them empty.",
    }),
    "targets-without-bake": (at) => ({
        sentence: `Input 'targets' is ${quote(at.written)}, and 'bake' is empty.`,
        hint: "Name the bake or compose file in 'bake', such as docker-bake.hcl; a stage of one Dockerfile is named in 'target'.",
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
            : "The log of this step has all of its output.",
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
        hint: `Remove that line, or write ${quote(`!${at.path}`)} in the line after it.`,
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
        hint: `Add a line '${at.secret}=\u2026' to 'secrets', 'secret-files' or 'secret-envs'; secrets are empty in pull requests from forks.`,
    }),
    "build-from-invalid": (at) => ({
        sentence: `A FROM names ${quote(at.name)}, which is no image.`,
        hint: "Correct the name; where it is made of an ARG, give that a default before the first FROM, or set it in 'build-args'.",
    }),
    "build-from-argument": (at) => ({
        sentence: `${quote(at.from)} names no image: the ARG ${quote(at.argument)} has no value.`,
        hint: `Set it in 'build-args' (${at.argument}=\u2026), or give it a default (ARG ${at.argument}=\u2026) before the first FROM.`,
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
        hint: "Correct what failed and push again; the builder's last lines say more.",
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
        hint: "The log of this step has the engine's last words; `docker push` of this image to a registry meets the same trouble.",
    }),
    "image-path-missing": (at) => ({
        sentence: `Input 'image' names ${quote(at.path)}, which is not ${at.expected}.`,
        hint: "Write the path relative to the repository's root, and make the image in an earlier step.",
    }),
    "image-layout-missing": (at) => ({
        sentence: `${quote(at.where)} holds no image: there is neither an index.json nor a manifest.json in it.`,
        hint: "Point to an OCI layout or an image archive: what `--output type=oci` of docker buildx, `docker save` or `skopeo copy \u2026 oci:` write.",
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
        hint: "Write one of these names behind the path, as in oci-dir://PATH:NAME, or a digest, as in oci-dir://PATH@sha256:\u2026.",
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
        hint: "Choose one by its name or digest, as in oci-dir://PATH:NAME or registry://REF@sha256:\u2026, or export one image into a fresh directory.",
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
        hint: `${didYouMean(at.meant)}The commands are ${at.known.join(", ")}; \`--help\` tells of each.`,
    }),
    "flag-unusable": (at) => ({
        sentence: `${at.problem}.`,
        hint: `${didYouMean(at.meant === null ? null : `--${at.meant}`)}\`image-size-budget ${at.command} --help\` lists the options.`,
    }),
    "file-not-written": (at) => ({
        sentence: `'${at.flag}' is ${quote(at.path)}, and nothing can be written there: ${at.reason}.`,
        hint: "Write the path of a file in a directory that exists and that you may write to.",
    }),
    "dashboard-empty": (at) => ({
        sentence: `There is no baseline in ${quote(at.directory)}: ${quote(at.reason)}.`,
        hint: "Name in '--from' a directory of baselines: one that `check --store` has filled, or downloaded artifacts image-size-baseline-*.",
    }),
    "fleet-empty": (at) => ({
        sentence: `There is no dashboard in ${quote(at.directory)}: ${quote(at.reason)}.`,
        hint: "Name directories that hold a dashboard.json, as recording runs and `dashboard --out` write them.",
    }),
    "baseline-ref-unknown": (at) => ({
        sentence: `'--baseline-ref' is ${quote(at.ref)}, which git does not know here.`,
        hint: "Write a branch, tag or commit of this repository, such as `--baseline-ref origin/main`; fetch it first when it is missing.",
    }),
    "baseline-of-many": (at) => ({
        sentence: `Input 'baseline' is ${quote(`registry://${at.reference}`)}, one image for ${at.images}.`,
        hint: "Write {name} where the image's name belongs, such as `registry://ghcr.io/acme/{name}:latest`.",
    }),
    "baseline-branch-taken": (at) => ({
        sentence: `Input 'baseline' is ${quote(`branch:${at.branch}`)}, a branch that holds your code.`,
        hint: "Name a branch that holds nothing else, such as `branch:image-size-baselines`; the first recording makes it.",
    }),
    "not-a-repository": (at) => ({
        sentence: `${at.directory} is not in a git repository, so there is no commit to compare with.`,
        hint: "Run it in a checkout.",
    }),
    "init-no-image": (at) => ({
        sentence: `No image to measure was found in this repository: ${at.found}.`,
        hint: "Run `init` where a Dockerfile, a compose file or a bake file is committed, or copy the workflow of the README and name `context` and `file` in it.",
    }),
    "init-branch-unusable": (at) => ({
        sentence: `The default branch is called ${quote(at.branch)}, which no workflow file can name.`,
        hint: "Rename the branch, or check another one out and run `init` there.",
    }),
    "init-not-written": (at) => ({
        sentence: `${quote(at.path)} cannot be written: ${at.reason}.`,
        hint: "Make it a path in the repository that you may write to, or copy what `init --dry-run` prints.",
    }),
    "event-not-supported": (at) => ({
        sentence: `The event ${quote(at.event)} has nothing to measure.`,
        hint: "Run this action on pull_request, pull_request_review, merge_group, push, schedule or workflow_dispatch, or set 'mode'.",
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
function withoutStop(text) {
    return text.replace(/[.\s]+$/, "");
}
/** What was probably meant; nothing where that is not known. */
function didYouMean(meant) {
    return meant === null ? "" : `Did you mean ${meant}? `;
}
/** Shows a value as it was written, on one line and of a readable length. */
function quote(written) {
    const flat = written.replaceAll(/\s+/g, " ");
    return `"${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(flat, 160)}"`;
}


/***/ }),

/***/ 8316:
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

// EXTERNAL MODULE: ./build/findings/finding.js
var finding = __webpack_require__(4438);
;// CONCATENATED MODULE: ./build/findings/compression.js


const compression = {
    kind: "compression",
    rule: { evidence: "rest", collector: (image) => ({ note: () => { }, finish: (rest) => savings(image, rest) }) },
    words: { noun: "uncompressed layers, which zstd would store in less, by" },
    remedy: (0,remedy/* lines */.Mn)("docker buildx build --output type=image,push=true,compression=zstd,force-compression=true,oci-mediatypes=true \u2026"),
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
        if (stored !== "none" || isBase(layer) || (0,finding/* isStoredBelow */.hZ)(layers, layer) || zstdBytes === null)
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

// EXTERNAL MODULE: ./build/findings/evidence/copied.js
var evidence_copied = __webpack_require__(709);
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
    remedy: { ...deleted, otherwise: (place) => (place.isRun ? deleted.otherwise(place) : notCopied(place)) },
    unless: "the two instructions cannot be joined; then let a stage of its own make what is kept",
    docs: {
        found: "files that a later instruction takes away",
        proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))",
    },
};
/** What is copied is in the image for good: a mount shows it to one instruction, and what no instruction needs is left behind. */
function notCopied(place) {
    const { copied, path } = place;
    const name = path?.slice(path.lastIndexOf("/") + 1) ?? "";
    const source = copied === null ? { from: null, source: "<source>" } : (0,evidence_copied/* directoryHolding */.T)(copied, name);
    const left = copied?.from == null ? ["# .dockerignore, where none does", `**/${name}`] : deleted.otherwise(place);
    return ["# instead of the copy, where an instruction needs it", `RUN ${(0,remedy/* bindMount */.Dy)(source)} <command>`, ...left];
}

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
            : image.layers.flatMap(({ compressedBytes }, layer) => isBase(layer) && !(0,finding/* isStoredBelow */.hZ)(image.layers, layer)
                ? [{ layer, compressedBytes: bytesOf(layer, compressedBytes), directory: null }]
                : []),
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
            `RUN ln -s ${first === undefined ? "<first>" : (0,remedy/* quoted */.TL)(first.slice(1))} <second>`,
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
        return own.map((file) => ({ file, directory: (0,directories/* directoryOf */.j)(file.path), example: `/${first?.path ?? ""}` }));
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
    words: { noun: "modules and compiled packages of Go" },
    remedy: (0,remedy/* cacheMount */.yP)(targets, "go build -o <program>"),
    unless: "containers compile something when they run",
    docs: { found: "modules and compiled packages of Go", proof: "lie in `go/pkg/mod` or `.cache/go-build`" },
};

;// CONCATENATED MODULE: ./build/findings/evidence/symbols.js


/** Bytes that symbols and debug information take in those programs and libraries of this Dockerfile's own that `isWanted`. */
function symbolsCollector(image, isWanted) {
    const binaries = new OwnBinaries(image);
    return {
        note: (file) => {
            if (isWanted(file))
                binaries.note(file);
        },
        finish: ({ isAttributed }) => binaries.found.flatMap(({ file, binary: { strippableCompressedBytes: compressedBytes } }) => isAttributed(file) || file.bytes.compressedBytes === 0 || compressedBytes === 0
            ? []
            : [{ layer: file.layer, compressedBytes, directory: (0,directories/* directoryOf */.j)(file.path), example: file.path }]),
    };
}
/** Whether a program was made of Go modules, by its build information. */
function isOfGo({ tree: { packages } }) {
    return (file) => packages.partsOf(file).some((part) => packages.list[part.package]?.type === "golang");
}

;// CONCATENATED MODULE: ./build/findings/go-symbols.js

/** https://pkg.go.dev/cmd/link */
const go_symbols_flags = '-ldflags="-s -w"';
const goSymbols = {
    kind: "go-symbols",
    rule: { evidence: "rest", collector: (image) => symbolsCollector(image, isOfGo(image)) },
    words: { noun: "symbols and debug information that Go's linker can leave out" },
    remedy: {
        rewrite: (run) => {
            const rewritten = run.replaceAll(/\bgo (build|install)\b(?!.*-ldflags)/g, `go $1 ${go_symbols_flags}`);
            return rewritten === run ? null : [`RUN ${rewritten}`];
        },
        otherwise: () => [
            "# in the stage that compiles it; together with the -ldflags that are there",
            `RUN go build ${go_symbols_flags} <package>`,
        ],
    },
    unless: "debuggers read symbols in the container: stack traces and profiles need none",
    docs: {
        found: "symbols and debug information in programs of Go",
        proof: "the section headers of ELF files that hold Go's build information",
    },
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
            const isNobodys = (0,finding/* comesFromBase */.t3)(layers, position) || (0,finding/* isStoredBelow */.hZ)(layers, position);
            return isNobodys || change === undefined ? [] : [{ position, change }];
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
    words: { deed: "stores files again with the same content", ways: "another owner, mode, time, attribute or link" },
    remedy: {
        rewrite: (run) => symbolicLink(run) ?? attributesSet(run) ?? linesWith(/^chown (?:-\S+ )*([\w.$:{}-]+) /.exec(run)?.[1] ?? null, run),
        otherwise: ({ isRun }) => (isRun ? linesWith(null, "chown \u2026") : copiedOnce),
    },
    unless: "the owner is only known when the container runs",
    docs: {
        found: "files stored a second time for another owner, mode, time or attribute, or for a hard link to them",
        proof: "the same content in both layers",
    },
};
const copiedOnce = [
    "# once for what is the same; in place of the earlier COPY where it changes owner or mode",
    "COPY --chown=<user>:<group> --chmod=<mode> <source> <destination>",
];
/** A hard link to a file of a lower layer copies the file; a symbolic one does not. */
function symbolicLink(run) {
    const paths = /^ln (\/[\w./+-]+) (\/[\w./+-]+)$/.exec(run);
    return paths === null ? null : [`RUN ln -s ${paths[1]} ${paths[2]}`];
}
/** Extended attributes stay with what another instruction or stage hands on. */
function attributesSet(run) {
    if (!/^(?:setcap|setfattr) /.test(run))
        return null;
    return [
        "# what RUN makes: in the same instruction",
        `RUN <command> && ${run}`,
        "# what COPY brings: in the stage that makes it, without --chown",
        `RUN ${run}`,
        "COPY --from=<stage> <file> <file>",
    ];
}
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

// EXTERNAL MODULE: ./build/image/packages/readers/python.js
var python = __webpack_require__(3851);
// EXTERNAL MODULE: ./build/image/packages/package.js
var packages_package = __webpack_require__(4214);
;// CONCATENATED MODULE: ./build/findings/package-archives.js





const formats = {
    // https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
    ".whl": {
        type: "pypi",
        pattern: /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/,
        install: "pip install --no-cache-dir",
    },
    ".tar.gz": { type: "pypi", pattern: /^(.+)-(\d[^-]*)\.tar\.gz$/, install: "pip install --no-cache-dir" },
    // https://manpages.debian.org/bookworm/dpkg-dev/dpkg-name.1.en.html
    ".deb": { type: "deb", pattern: /^([^_]+)_([^_]+)_[^_]+\.deb$/, install: "apt-get install --yes" },
    // https://rpm-software-management.github.io/rpm/manual/queryformat.html: NVRA
    ".rpm": { type: "rpm", pattern: /^(.+)-([^-]+-[^-]+)\.[^.-]+\.rpm$/, install: "dnf install --assumeyes" },
    ".apk": { type: "apk", pattern: /^(.+)-(\d[^-]*-r\d+)\.apk$/, install: "apk add --no-cache --allow-untrusted" },
    // https://guides.rubygems.org/specification-reference/#platform=
    ".gem": { type: "gem", pattern: /^(.+)-(\d[^-]*)(?:-.+)?\.gem$/, install: "gem install --local" },
    // https://docs.npmjs.com/cli/commands/npm-pack
    ".tgz": { type: "npm", pattern: /^(.+?)-(\d+\.\d+\.\d+.*)\.tgz$/, install: "npm install --global" },
};
const packageArchives = {
    kind: "package-archives",
    rule: { evidence: "file", matcher: package_archives_matcher, provesBase: null },
    words: { noun: "archives of packages that are installed" },
    remedy: { rewrite: changedRun, otherwise: (place) => (place.isRun ? inStage("<download or build>", place) : package_archives_mounted(place)) },
    unless: "containers install from them when they run",
    docs: {
        found: "wheels, source archives of Python, `.deb`, `.rpm`, `.apk`, gems and npm archives whose packages are installed",
        proof: "named after a package and its version, which the image's package managers list as installed",
    },
};
/** What Python and its virtual environments come with is there to install from. */
const keptForLater = /(?:^|\/)(?:ensurepip|(?:site|dist)-packages|python-wheels)\//;
/** No file system has longer names. */
const longestName = 255;
function package_archives_matcher({ tree: { packages } }) {
    const installed = new Set(packages.list.map(keyOf));
    return (file) => {
        if (installed.size === 0)
            return null;
        const directory = (0,directories/* directoryOf */.j)(file.path);
        const name = file.path.slice(directory === "" ? 0 : directory.length + 1);
        const archived = archivedPackage(name);
        const isInstalled = archived !== null && installed.has(archived) && isNobodys(file, packages.list);
        return isInstalled ? { directory, example: name } : null;
    };
}
/** A system's package may bring archives of its own. */
function isNobodys({ owner, path }, list) {
    const type = list[owner]?.type;
    return (type === undefined || !(0,packages_package/* isOfSystem */.bV)(type)) && !keptForLater.test(path);
}
function archivedPackage(fileName) {
    const format = formatOf(fileName);
    const [, name, version] = (fileName.length > longestName ? null : format?.pattern.exec(fileName)) ?? [];
    return format === null || name === undefined || version === undefined ? null : nameAndVersion(format.type, name, version);
}
function formatOf(fileName) {
    const ending = endingOf(fileName);
    return Object.hasOwn(formats, ending) ? (formats[ending] ?? null) : null;
}
function keyOf(found) {
    return nameAndVersion(found.type, (0,packages_package/* fullName */.fq)(found), found.version);
}
/** Names and versions as all of a package manager's files agree on: some leave out Debian's epoch, some write `_` for `-`. */
function nameAndVersion(type, name, version) {
    if (type === "pypi")
        return `pypi ${(0,python/* normalizedName */.j)(name)} ${(0,python/* normalizedName */.j)(version)}`;
    if (type === "npm")
        return `npm ${name.replace(/^@/, "").replace("/", "-")} ${version}`;
    return `${type} ${name} ${version.replace(/^\d+(?::|%3a)/i, "")}`;
}
/** One that installs them needs them no more; one that only gets them belongs into a stage of its own. */
function changedRun(run, place) {
    const installs = /\b(?:install|dpkg (?:-i|--install)|rpm -\w*[iU]\w*|apk add)\b/.test(run);
    return installs ? [`RUN ${run} \\`, `    && rm -f ${archivesIn(place)}`] : inStage(run, place);
}
function inStage(run, place) {
    const mount = (0,remedy/* bindMount */.Dy)({ from: "packages", source: (0,remedy/* quoted */.TL)(place.path ?? "") });
    return [
        "FROM <image with what that needs> AS packages",
        `RUN ${run}`,
        "FROM <image without it>",
        `RUN ${mount} ${installOf(place)}`,
    ];
}
function package_archives_mounted(place) {
    const { copied, examples } = place;
    const source = copied === null ? { from: null, source: "<source>" } : (0,evidence_copied/* directoryHolding */.T)(copied, examples[0] ?? "");
    return ["# instead of the copy", `RUN ${(0,remedy/* bindMount */.Dy)(source)} ${installOf(place)}`];
}
function archivesIn({ path, examples: [first = ""] }) {
    return `${(0,remedy/* quoted */.TL)(path ?? "")}/*${endingOf(first)}`;
}
function installOf({ examples: [first = ""] }) {
    return `${formatOf(first)?.install ?? "<install>"} /mnt/*${endingOf(first)}`;
}
function endingOf(fileName) {
    return fileName.endsWith(".tar.gz") ? ".tar.gz" : fileName.slice(Math.max(0, fileName.lastIndexOf(".")));
}

;// CONCATENATED MODULE: ./build/findings/package-manager.js

const managers = [
    {
        pattern: /^((?:.*?\/)?(?:site|dist)-packages\/pip)(?:-\d[^/]*\.dist-info)?\//,
        used: /(?<!\buv )\bpip[\d.]*(?:["',]* |$)/,
        asked: /\b(?:get-pip|ensurepip)\b|\binstall .*\bpip(?:[=<>~ ]|$)|^COPY .*\/pip\b/,
    },
    {
        pattern: /^((?:.*?\/)?lib\/node_modules\/(?:npm|corepack))\//,
        used: /\b(?:npm|npx|corepack|yarn|pnpm)\b/,
        asked: /\binstall .*\b(?:npm|corepack)(?:@| |$)|\bcorepack enable\b|^COPY .*\/(?:npm|corepack)\b/,
    },
];
const packageManager = {
    kind: "package-manager",
    rule: { evidence: "file", matcher: package_manager_matcher, provesBase: null },
    words: { noun: "a package manager that only the build needs" },
    remedy: (0,remedy/* endingWith */["in"])(({ examples }) => examples.map(removal).join(" && ")),
    unless: "containers install packages, or a script that they start with does",
    docs: {
        found: "pip, npm and Corepack in an environment that was copied or made",
        proof: "neither a base image nor a distribution's package brings them, no instruction asks for them or uses them later, and containers start another program, which is no shell",
    },
};
/** Shells, and package managers that start programs. */
const starter = /\/(?:(?:ba|da|a|z)?sh|pip[\d.]*|npm|npx|corepack|yarn|pnpm)$/;
function package_manager_matcher({ layers, runtime, tree: { packages } }) {
    const programs = runtime?.programs ?? [];
    if (programs.length === 0 || programs.some((program) => starter.test(program)))
        return () => null;
    const patterns = managers.map(({ pattern, used, asked }) => {
        const lastUse = layers.findLastIndex(({ instruction }) => mayUse(instruction, used));
        const isFree = layers.map(({ instruction }, layer) => layer >= lastUse && !asked.test(instruction ?? ""));
        return { pattern, isFree };
    });
    return ({ path, layer, owner }) => {
        const type = packages.list[owner]?.type;
        if (type !== "pypi" && type !== "npm")
            return null;
        for (const { pattern, isFree } of patterns) {
            const directory = isFree[layer] === true ? pattern.exec(path)?.[1] : undefined;
            if (directory !== undefined)
                return { directory, example: directory };
        }
        return null;
    };
}
function mayUse(instruction, used) {
    return instruction === null || (!instruction.startsWith("COPY ") && used.test(instruction));
}
function removal(directory) {
    const environment = /^((?:.*?\/)?)lib\/[^/]+\/(?:site|dist)-packages\/pip$/.exec(directory)?.[1];
    return environment === undefined
        ? `rm -rf ${(0,remedy/* quoted */.TL)(directory)}`
        : `${(0,remedy/* quoted */.TL)(`${environment}bin/python3`)} -m pip uninstall --yes pip`;
}

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

;// CONCATENATED MODULE: ./build/findings/sparse-files.js


/** What `useradd` writes an entry into, at a place that follows from the user's ID. */
const loginLog = /^var\/log\/(?:lastlog|faillog)$/;
const sparse_files_emptied = (0,remedy/* endingWith */["in"])(({ path }) => {
    const file = path === null ? "<file>" : (0,remedy/* quoted */.TL)(path);
    return path !== null && loginLog.test(path) ? `truncate -s 0 ${file}` : `rm ${file}`;
});
const withoutLog = (0,remedy/* replacing */.mi)(/\buseradd\b(?! .*(?:--no-log-init|-l)\b)/g, "useradd --no-log-init", sparse_files_emptied);
const sparseFiles = {
    kind: "sparse-files",
    rule: { evidence: "layers", find },
    words: { noun: "little but zeros" },
    remedy: {
        ...sparse_files_emptied,
        rewrite: (run, place) => (loginLog.test(place.path ?? "") ? withoutLog : sparse_files_emptied).rewrite(run, place),
    },
    unless: "a program needs a file of that size before it starts",
    docs: {
        found: "files that are nearly all zeros: they compress to nothing, and each node unpacks them in full",
        proof: "50 MB or more that compress to less than a two-hundredth; often the `lastlog` of a user with a large ID",
    },
};
const leastUnpackedBytes = 50_000_000;
/** Text compresses to a twentieth, zeros to a thousandth. */
const leastRatio = 200;
const mostNames = 20;
/** The files of each own layer that are sparse, the largest first. */
function find({ tree, layers }) {
    // Nearly no image has one, and a walk through a million files takes a second.
    if (tree.contents.every(({ largestBytes }) => largestBytes < leastUnpackedBytes))
        return [];
    const sparse = new Map();
    for (const { kind, path, layer, bytes } of tree.files()) {
        const { compressedBytes, uncompressedBytes } = bytes;
        const isSparse = uncompressedBytes >= leastUnpackedBytes && uncompressedBytes >= compressedBytes * leastRatio;
        if (kind !== "file" || !isSparse || (0,finding/* comesFromBase */.t3)(layers, layer))
            continue;
        sparse.set(layer, [...(sparse.get(layer) ?? []), { path, bytes: uncompressedBytes }]);
    }
    return [...sparse].map(([layer, files]) => {
        const [largest, ...others] = files.toSorted((one, other) => other.bytes - one.bytes);
        return {
            layer,
            path: largest?.path ?? null,
            places: files.length,
            examples: others.slice(0, mostNames).map(({ path }) => path),
            bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
            saves: "unpacking",
            history: null,
        };
    });
}

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
    remedy: (0,remedy/* lines */.Mn)("docker buildx build --build-arg SOURCE_DATE_EPOCH=0 --output type=image,push=true,rewrite-timestamp=true \u2026", "# or --cache-from and --cache-to, so that nothing is built again on another machine"),
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
    rule: {
        evidence: "rest",
        collector: (image) => {
            const isGo = isOfGo(image);
            return symbolsCollector(image, (file) => !wheels.test(file.path) && !isGo(file));
        },
    },
    words: { noun: "symbols and debug information in programs" },
    remedy: {
        rewrite: (run) => {
            const rewritten = run.replaceAll(/(?<!STRIP=\w+ )\bcargo (build|install)\b(?=.*--release|(?<=install))/g, stripped);
            return rewritten === run ? null : [inBuildStage, `RUN ${rewritten}`];
        },
        otherwise: ({ examples: [first] }) => [
            "# in the stage that compiles it, before it is copied",
            `RUN strip --strip-unneeded ${first === undefined ? "<program>" : (0,remedy/* quoted */.TL)(first)}`,
        ],
    },
    unless: "profilers or crash reports read symbols in the container; keep them in a file of their own (objcopy --only-keep-debug)",
    docs: {
        found: "symbols and debug information in programs and libraries",
        proof: "the section headers of ELF files; none that a Python wheel brings, and none of Go's",
    },
};
/** Wheels are not compiled here, and `strip` breaks libraries that auditwheel has rewritten: numpy cannot be imported any more. */
const wheels = /(?:^|\/)(?:site|dist)-packages\//;
const inBuildStage = "# in the stage that compiles it";
/** https://doc.rust-lang.org/cargo/reference/profiles.html#strip */
const stripped = "CARGO_PROFILE_RELEASE_STRIP=true cargo $1";

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
    packageArchives,
    gitDirectory,
    debugSymbols,
    recommendedPackages,
    installer,
    packageManager,
    toolchain,
    buildTree,
    devDependencies,
    gpuLibraries,
    sourceMaps,
    bytecode,
    tests,
    docs,
    duplicates,
    goSymbols,
    unstripped,
    distributionBase,
    compression,
    sparseFiles,
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

/***/ 709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ directoryHolding),
/* harmony export */   m: () => (/* binding */ copiedBy)
/* harmony export */ });
/** Null for what is no COPY, and for one that is not known in full or copies several things. */
function copiedBy(instruction) {
    const isPlain = instruction !== null && /^COPY [\w./@:*?=, +-]+$/.test(instruction);
    const words = isPlain ? instruction.split(" ").slice(1) : [];
    const [source, target, ...more] = words.filter((word) => !word.startsWith("--"));
    if (source === undefined || target === undefined || more.length > 0)
        return null;
    const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length) ?? null;
    return { from, source };
}
/** The directory that holds a source: itself, but where it is written with a wildcard or is the file of that name. */
function directoryHolding({ from, source }, file) {
    const end = source.lastIndexOf("/");
    const name = source.slice(end + 1);
    if (!/[*?]/.test(name) && name !== file)
        return { from, source };
    return { from, source: end < 0 ? "." : source.slice(0, Math.max(1, end)) };
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
/* harmony export */   hZ: () => (/* binding */ isStoredBelow),
/* harmony export */   t3: () => (/* binding */ comesFromBase)
/* harmony export */ });
/** Whether a layer came with the base image; where that is not known, whether it lies below one that did not. */
function comesFromBase(layers, position) {
    const origin = layers[position]?.origin;
    return origin === "base" || (origin === "unknown" && layers.slice(position).some((layer) => layer.origin === "own"));
}
/** Whether a layer is the same blob as one below it, which is stored once. */
function isStoredBelow(layers, position) {
    return layers.findIndex(({ digest }) => digest === layers[position]?.digest) < position;
}
/** Less is not worth a word, and neither is less than a hundredth of the image. */
const leastBytes = 1_000_000;
const leastShare = 100;


/***/ }),

/***/ 7915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ bindMount),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Zh: () => (/* binding */ buildStage),
/* harmony export */   be: () => (/* binding */ linesFor),
/* harmony export */   "in": () => (/* binding */ endingWith),
/* harmony export */   mi: () => (/* binding */ replacing),
/* harmony export */   yP: () => (/* binding */ cacheMount)
/* harmony export */ });
/* harmony import */ var _evidence_copied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);

/** The lines that carry a finding out, written into the instruction it is about where that is known in full. */
function linesFor({ remedy }, found, layer) {
    const run = runOf(layer);
    const isRun = layer.instruction === null || layer.instruction.startsWith("RUN ");
    const place = { ...found, isRun, copied: (0,_evidence_copied_js__WEBPACK_IMPORTED_MODULE_0__/* .copiedBy */ .m)(layer.instruction) };
    return (run === null ? null : remedy.rewrite(run, place)) ?? remedy.otherwise(place);
}
const longestRun = 200;
/** Instructions are known as one line, so that here-documents and what was cut cannot be quoted. */
function runOf({ instruction }) {
    const command = instruction?.startsWith("RUN ") === true ? instruction.slice("RUN ".length) : null;
    return command === null || command.length > longestRun || /^(?:--\S+ )*(?:<<|\[)|\u2026|<<[-~]?['"\w]/.test(command)
        ? null
        : command;
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
/** Shows a directory of the context or of a stage to one instruction, and leaves nothing of it in the image. */
function bindMount({ from, source }) {
    const options = ["type=bind", ...(from === null ? [] : [`from=${from}`]), `source=${source}`, "target=/mnt"];
    return `--mount=${options.join(",")}`;
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

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w6: () => (/* binding */ readLayer),
  Hs: () => (/* binding */ sniffCompression),
  tW: () => (/* binding */ usualLimits)
});

// EXTERNAL MODULE: ./build/image/compression/formats.js
var formats = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/image/oci/digest.js
var digest = __webpack_require__(9654);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/image/compression/gzip-header.js

const flag = { headerCrc: 0x02, extra: 0x04, name: 0x08, comment: 0x10, reserved: 0xe0 };
const deflateMethod = 8;
/** What is wrong with a member's header, in zlib's words and where zlib says it. https://www.rfc-editor.org/rfc/rfc1952#page-5 */
function* readGzipHeader(input) {
    const magic = yield* readNumber(input, 2);
    if (magic !== 0x8b1f)
        return "incorrect header check";
    const methodAndFlags = yield* readNumber(input, 2);
    const flags = methodAndFlags >>> 8;
    if ((methodAndFlags & 0xff) !== deflateMethod)
        return "unknown compression method";
    if ((flags & flag.reserved) !== 0)
        return "unknown header flags set";
    let crc = (0,external_node_zlib_.crc32)(Buffer.from([0x1f, 0x8b, deflateMethod, flags]));
    const add = (piece) => {
        if ((flags & flag.headerCrc) !== 0)
            crc = (0,external_node_zlib_.crc32)(piece, crc);
    };
    yield* passBytes(input, 6, add);
    if ((flags & flag.extra) !== 0) {
        const size = yield* readNumber(input, 2, add);
        yield* passBytes(input, size, add);
    }
    if ((flags & flag.name) !== 0)
        yield* passText(input, add);
    if ((flags & flag.comment) !== 0)
        yield* passText(input, add);
    if ((flags & flag.headerCrc) === 0)
        return null;
    const found = yield* readNumber(input, 2);
    return found === (crc & 0xffff) ? null : "header crc mismatch";
}
/** A number of up to four bytes, the lowest first. */
function* readNumber(input, size, add = () => { }) {
    const bytes = Buffer.alloc(size);
    for (let index = 0; index < size; index += 1) {
        while (input.at === input.end)
            yield false;
        bytes[index] = input.bytes[input.at] ?? 0;
        input.passTo(input.at + 1);
    }
    add(bytes);
    return bytes.readUIntLE(0, size);
}
function* passBytes(input, size, add) {
    for (let left = size; left > 0;) {
        while (input.at === input.end)
            yield false;
        const next = Math.min(input.end, input.at + left);
        left -= next - input.at;
        add(input.bytes.subarray(input.at, next));
        input.passTo(next);
    }
}
/** Up to a zero, of any length. */
function* passText(input, add) {
    for (let isOver = false; !isOver;) {
        while (input.at === input.end)
            yield false;
        const zero = input.bytes.subarray(input.at, input.end).indexOf(0);
        isOver = zero >= 0;
        const next = isOver ? input.at + zero + 1 : input.end;
        add(input.bytes.subarray(input.at, next));
        input.passTo(next);
    }
}

;// CONCATENATED MODULE: ./build/generated/inflate-module.js
/** WebAssembly of wasm/inflate.ts in base64. Made by scripts/compile-inflate.mjs. */
const inflateModule = "AGFzbQEAAAABGAVgAAF/YAAAYAF/AX9gAX8AYAN/f38BfwMQDwQBAAADAgEBAgACAwAAAAUDAQABBmoVfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2gLB2lucHV0QXQADglpbnB1dFNpemUADQhvdXRwdXRBdAAMBnRvbGRBdAACBXJlc2V0AAcHcmVzdGFydAAGCHNldElucHV0AAQGcGFzc1RvAAsFc2xpZGUAAwNydW4ABQZtZW1vcnkCAAgBAQwBAQqOKA/PBgENfyAAQQFGBH9BgDQFQYAkQYAgIABBAkYbCyEEQcALQQBBwAD8CwADQCACIA9KBEAgASAPai0AAEECdEHAC2oiAyADKAIAQQFqNgIAIA9BAWohDwwBCwtBDyEPA0AgD0EASgR/IA9BAnRBwAtqKAIABUEBC0UEQCAPQQFrIQ8MAQsLIA9FBEAgBEGBogJBgQIgABsiADYCACAEIAA2AgRBASQTQQEPCyAAQQFGBH9BgBMFQYAcQYASIABBAkYbCyEJQQEhBUEBIQYDQCAGQQ9MBEAgBUEBdCAGQQJ0QcALaigCAGsiBUEASARAQQAPCyAGQQFqIQYMAQsLIABFIA9BAUdyIAVBAEpxBEBBAA8LQYQMQQA2AgBBASEGA0AgBkEPSARAIAZBAnQiBUGADGoiAyADKAIAIAVBwAtqKAIAajYCBCAGQQFqIQYMAQsLQQAhBgNAIAIgBkoEQCABIAZqLQAAIgMEQCADQQJ0QYAMaiIFKAIAIgNBAXRBwAxqIAY7AQAgBSADQQFqNgIACyAGQQFqIQYMAQsLQQEgDyAAQQFGBH9BCwVBCEEHIABBAkYbCyIAIAAgD0obIgN0QQFrIQsgAyQTIAQhBiADIQJBACEFQX8hCiABQcAMLwEAai0AACEAA0ACQCAJIAxBAXRBwAxqLwEAQQJ0aigCACAAIAVrIgdBgQJsaiEIQQEgB3QhB0EBIAJ0IQ4DQCAGIA4gB2siDiANIAV1akECdGogCDYCACAODQALQQEgAEEBa3QhDgNAIA0gDnEEQCAOQQF1IQ4MAQsLIAxBAWohDCAAQQJ0QcALaiIIKAIAQQFrIQcgCCAHNgIAIAsgDSAOQQFrcSAOakEAIA4bIg1xIApHIAdFBEAgACAPRg0BIAEgDEEBdEHADGovAQBqLQAAIQALIAAgA0pxBEAgBkEEIAJ0aiEGIAMhBUEBIAAgA2siAnQhDgNAIAIgA2oiByAPSARAIA4gB0ECdEHAC2ooAgBrIgdBAEoEQCACQQFqIQIgB0EBdCEODAILCwsgBCALIA1xIgpBAnRqIAYgBGtBAnZBEHRBgIADciACQQh0ciADcjYCAAsMAQsLIA0EQCAEIA1BAnRqQYGiAjYCAAtBAQvPAgEDf0EKPwBrQAAaQYCAASQCQYCAASQDQYCBBSQHQYCBBSQIA0AgAEETSARAIABBAnRBgBJqIABBEHQ2AgAgAEEBaiEADAELC0EAIQADQCAAQYACSARAIABBAnRBgBNqIABBEHRBgICAgHhyNgIAIABBAWohAAwBCwtBgBtBgMACNgIAQQMhAEGBAiEBA0AgAUGdAkgEQCABQQJ0QYATaiABQYUCa0ECdUEAIAFBiQJOGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfQbQYCAiAg2AgBB+BtBgKACNgIAQfwbQYCgAjYCAEEBIQBBACEBA0AgAUEeSARAIAFBAnRBgBxqIAFBAmtBAXVBACABQQROGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfgcQYCgAjYCAEH8HEGAoAI2AgALBQBBmAgLigEBA38jB0GAgAIjB0GAgQVrIgAgAEGAgAJOGyIAayICQYCBBWshAUGAgQUgAiAA/AoAACMHIAFrJAdBgIEFIwggAWsiACAAQYCBBUgbJAhBmAgjBzYCAEGcCCMCNgIAQaAIIwk2AgBBpAgjCjYCAEGoCCMEIwJBgIABa6x8QgOGIwasfbk5AwAgAQtfACMEIwNBgIABa6x8JARB+P8AIwNBCGspAwA3AwBBgIABJAIgAEGAgAFqJANBmAgjBzYCAEGcCEGAgAE2AgBBoAgjCTYCAEGkCCMKNgIAQagIIwRCA4YjBqx9uTkDAAtjAQF/IwcgAE4EQEEBIQEFQX8hAQNAIAFBf0YEQCAAEAghAQwBCwsLQZgIIwc2AgBBnAgjAjYCAEGgCCMJNgIAQaQIIwo2AgBBqAgjBCMCQYCAAWusfEIDhiMGrH25OQMAIAELUwBBACQAQQAkAUIAJAVBACQGIwckCEEAJAlBACQKQZgIIwc2AgBBnAgjAjYCAEGgCEEANgIAQaQIQQA2AgBBqAgjBCMCQYCAAWusfEIDhrk5AwALaQBBgIABJANBgIABJAJCACQEQYCBBSQHQQAkAEEAJAFCACQFQQAkBkGAgQUkCEEAJAlBACQKQZgIQYCBBTYCAEGcCEGAgAE2AgBBoAhBADYCAEGkCEEANgIAQagIRAAAAAAAAAAAOQMAC7MIAQJ/AkACQAJAAkACQAJAAkACQCMADgcAAQIDBAUGBwsCfyMBBEAjBSMGQQdxIgCsiCQFIwYgAGskBiMCIwZBA3VrJAJCACQFQQAkBkEHJABBAwwBCyMGQQNIBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCwtBACMGQQNIDQAaIwWnQQFxIwVCAYgkBSMGQQFrJAYkASMFp0EDcSEAIwVCAogkBSMGQQJrJAYCQAJAAkACQCAADgMAAQIDCyMFIwZBB3EiAKyIJAUjBiAAayQGQQEkAEF/DAMLIxRFBEBBwAhBCEGQAfwLAEHQCUEJQfAA/AsAQcAKQQdBGPwLAEHYCkKIkKDAgIGChAg3AABB4ApBBUEg/AsAQQFBwAhBoAIQABpBASMTdEEBayQQQQJB4ApBIBAAGkEBIxN0QQFrJBFBASQUC0EGJABBfwwCC0EDJABBfwwBC0EECw8LIwZBIEgEQANAIwIjA0gjBkE4SHEEQCMFIwIxAAAjBqyGhCQFIwJBAWokAiMGQQhqJAYMAQsLCwJ/QQAjBkEgSA0AGiMFp0H//wNxIQAjBUIQiCQFIwZBEGskBiMFp0H//wNxIQEjBUIQiCQFIwZBEGskBkEFIABB//8DcyABRw0AGiAAJAtBAiQAQX8LDwtBASQJQQgkCgJ/A0AjC0EASgRAQQEjByAATg0CGkECIwdBgIEnTg0CGiMGQQBKBEAjBadB/wFxIQEjBUIIiCQFIwZBCGskBiMHIAE6AAAjB0EBaiQHIwtBAWskCwwCC0IAJAVBACMLIgEjAyMCayICIAEgAkgbIgFBgIEnIAAgAEGAgSdOGyMHayICIAEgAkgbIgFFDQIaIwcjAiAB/AoAACMHIAFqJAcjAiABaiQCIwsgAWskCwwBCwtBACQAQQFBfyMHIABOGwsPCyMGQQ5IBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCwsCf0EAIwZBDkgNABojBadBH3EjBUIFiCQFIwZBBWskBkGBAmokDCMFp0EfcSMFQgWIJAUjBkEFayQGQQFqJA0jBadBD3EjBUIEiCQFIwZBBGskBkEEaiQOQQYjDUEeSiMMQZ4CSnINABpBgAtBAEET/AsAQQAkD0EEJABBfwsPCwJ/A0AjDyMOSARAIwZBA0gEQANAIwIjA0gjBkE4SHEEQCMFIwIxAAAjBqyGhCQFIwJBAWokAiMGQQhqJAYMAQsLC0EAIwZBA0gNAhojD0GACGotAABBgAtqIwWnQQdxIwVCA4gkBSMGQQNrJAY6AAAjD0EBaiQPDAELC0EHQQBBgAtBExAARQ0AGkEBIxN0QQFrJBJBACQPQQUkAEF/Cw8LEAkPCyAAEAoPC0EDC4IDAQR/IwwjDWohAANAIw8gAEgEQANAIwIjA0gjBkE4SHEEQCMFIwIxAAAjBqyGhCQFIwJBAWokAiMGQQhqJAYMAQsLIxIjBadxQQJ0KAKAICIBQf8BcSICIwZKBEBBAA8LIAFBEHYiAUEQSQRAIwUgAqyIJAUjBiACayQGIw9BwAhqIAE6AAAjD0EBaiQPDAILIwYgAUEQRgR/QQIFQQNBByABQRFGGwsiAyACakgEQEEADwsjBSACrIgkBSMGIAJrJAYjD0UgAUEQRnEEQEEIDwsjBadBASADdEEBa3EhAiMFIAOsiCQFIwYgA2skBkELQQMgAUESRhsgAmoiAiMPaiAASgRAQQgPCyMPQcAIaiABQRBGBH8jD0G/CGotAAAFQQALIAL8CwAjDyACaiQPDAELCwJ/QQlBwAotAABFDQAaQQAkFEEKQQFBwAgjDBAARQ0AGkEBIxN0QQFrJBBBC0ECIwxBwAhqIw0QAEUNABpBASMTdEEBayQRQQYkAEF/CwvHDgIEfg9/IxAhDiMRIQ8jCCEQIwNBGGshEUGAgScgAEECayIFIAVBgIEnThshEiMHIQUjAiELIwUhAiMGIQpBfyENA0ACQCAFIBJIIAsgEUxxBEAgBSEGQQAhEyACIAspAwAgCqyGhCECIAtBPyAKa0EDdWohCyAKQThyIQogAqcgDnFBAnQoAoA0IQcDQAJAIBICfyAHQQBIBEAgBSAHQRB2OgAAIAVBAWohBSAKIAdB/wFxayEKIAIgB62IIgKnIA5xQQJ0KAKANCIHQQBIBEAgBSAHQRB2OgAAIAVBAWohBSAKIAdB/wFxayEKIAIgB62IIgKnIA5xQQJ0KAKANCIHQQBIBEAgBSAHQRB2OgAAIAspAwAgCiAHQf8BcWsiCKyGIAIgB62IhCECIAtBPyAIa0EDdWohCyAIQThyIQogAqcgDnFBAnQoAoA0IQcgBUEBagwDCwsLIAtBA3QgCmshEyAHQYCAAnEEQCAHQYCAA3FBgIADRgRAIAogB0H/AXFrIQogAiAHrYgiAqdBASAHQQh2QQ9xdEEBa3EgB0EQdmpBAnQoAoA0IgdBAEgEQCAFIAdBEHY6AAAgCykDACAKIAdB/wFxayIIrIYgAiAHrYiEIQIgC0E/IAhrQQN1aiELIAhBOHIhCiACpyAOcUECdCgCgDQhByAFQQFqDAMLCyAHQYCAAnEEQCACIAetiCECIAogB0H/AXFrIQogB0GAwAJxQYDAAkYEQEEAJAAgBSQHIAskAiACJAUgCiQGQX8PC0EMIQ0MAwsLIAUgB0EQdiACQgEgB0E/ca2GQgF9g6cgB0EIdkEPcXZqaiEJIAspAwAgCiAHQf8BcWsiCKyGIAIgB62IhCECIAtBPyAIa0EDdWohCyAIQThyIQogAqcgD3FBAnQoAoAkIgdBgIACcQRAIAdBgIADcUGAgANGBEAgCiAHQf8BcWshCiACIAetiCICp0EBIAdBCHZBD3F0QQFrcSAHQRB2akECdCgCgCQhBwsgB0GAgAJxBEBBDSENDAMLCyAHQRB2IAJCASAHQT9xrYZCAX2DpyAHQQh2QQ9xdmohCCACIAetiCECIAogB0H/AXFrIQogCCAFIBBrSgRAQQ4hDQwCCyAFIQYgAiALKQMAIAqshoQhAiALQT8gCmtBA3VqIQsgCkE4ciEKIAKnIA5xQQJ0KAKANCEHIAUgCGshDCAIQQhOBEAgBSAMKQMANwMAIAUgDCkDCDcDCCAFIAwpAxA3AxAgBUEYaiEFA0AgBSAJSARAIAUgDEEYaiIMKQMANwMAIAUgDCkDCDcDCCAFIAwpAxA3AxAgBUEYaiEFDAELCwUgCEEBRgRAIAwxAABCgYKEiJCgwIABfiEBA0AgBSABNwMAIAkgBUEIaiIFSg0ACwUDQCAFIAwpAwA3AwAgCCAMaiEMIAkgBSAIaiIFSg0ACwsLIAkLIgVKIAsgEUxxDQELCyAFIAZrJAkgC0EDdCAKayATayQKIA1Bf0cNAQsgACAFTARAQQEhDQwBCyAFQYCBJ04EQEECIQ0MAQsDQCAKQThIIAsjA0hxBEAgAiALMQAAIAqshoQhAiALQQFqIQsgCkEIaiEKDAELC0EAIQwgAiEBIAKnIA5xQQJ0KAKANCIHQYCAg4B4cUGAgANGBEAgAiAHQf8BcSIMrIgiAadBASAHQQh2QQ9xdEEBa3EgB0EQdmpBAnQoAoA0IQcLIAEiAyAHrYghASAMIAdB/wFxaiIMIApKBEBBACENDAELIAdBAEgEfyAFIAdBEHY6AABBASQJIAVBAWoFIAdBgIACcQR/IAdBgMACcUGAwAJGBEBBACQAIAUkByALJAIgASQFIAogDGskBkF/DwtBDCENDAIFIAGnIA9xQQJ0KAKAJCIGQYCAA3FBgIADRgRAIAZB/wFxIgggDGohDCABIAisiCIBp0EBIAZBCHZBD3F0QQFrcSAGQRB2akECdCgCgCQhBgsgASIEIAatiCEBIAwgBkH/AXFqIgwgCkoEQEEAIQ0MAwsgBkGAgAJxBEBBDSENDAMLIAZBEHYgBEIBIAZBP3GthkIBfYOnIAZBCHZBD3F2aiIJIAUgEGtKBEBBDiENDAMLIAUgB0EQdiADQgEgB0E/ca2GQgF9g6cgB0EIdkEPcXZqaiEIIAUhBiAFIAlrIQcgCUEITgRAIAUgBykDADcDACAFIAcpAwg3AwggBSAHKQMQNwMQIAVBGGohBgNAIAYgCEgEQCAGIAdBGGoiBykDADcDACAGIAcpAwg3AwggBiAHKQMQNwMQIAZBGGohBgwBCwsFIAlBAUYEQCAHMQAAQoGChIiQoMCAAX4hAgNAIAYgAjcDACAIIAZBCGoiBkoNAAsFA0AgBiAHKQMANwMAIAcgCWohByAIIAYgCWoiBkoNAAsLCyAIIAVrJAkgCAsLIQUgASECIAogDGshCiAMJAoMAQsLIAUkByALJAIgAiQFIAokBiANCz8AIAAkAkGYCCMHNgIAQZwIIwI2AgBBoAgjCTYCAEGkCCMKNgIAQagIIwQjAkGAgAFrrHxCA4YjBqx9uTkDAAsGAEGAgQULBgBBgIAECwYAQYCAAQsLGgEAQYAICxMQERIACAcJBgoFCwQMAw0CDgEP";

;// CONCATENATED MODULE: ./build/image/compression/inflate.js

/** In the order of `Status` in wasm/inflate.ts. */
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
        "invalid distance too far back",
    ].map((problem) => ({ kind: "broken", problem })),
];
/**
 * A decoder of raw DEFLATE streams in 700 kB of memory of its own: `bytes`, in which input and output are addresses. It knows to the bit
 * which part of its input any part of its output came from.
 */
class Inflate {
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
        const { exports } = new WebAssembly.Instance(compiled());
        this.#exports = exports;
        const { memory, inputAt, inputSize, outputAt, toldAt } = this.#exports;
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
        this.bytes.set(piece, this.#inputStart);
        this.#exports.setInput(piece.length);
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
        if (status === undefined)
            throw new Error("a status is missing");
        return status;
    }
    /** Makes room when it is full: by how much what is left of the output has moved to the front. */
    slide() {
        return this.#exports.slide();
    }
    /**
     * How many bits of the input the output up to an address came from: the end of it, or inside of the latest symbol, of which a
     * part counts by its bytes. What stands before a symbol, such as the header of a block, counts with it.
     */
    bitsUpTo(address) {
        const [end = 0, , symbolBytes = 0, symbolBits = 0] = this.#told;
        const used = this.#usedBits[0] ?? 0;
        return address === end ? used : used - (symbolBits * (end - address)) / symbolBytes;
    }
}
let inflate_module = null;
function compiled() {
    return (inflate_module ??= new WebAssembly.Module(Buffer.from(inflateModule, "base64")));
}
/** V8 keeps 8 GB of addresses for each memory, so those that were given back are used again. */
const idle = [];
function borrowInflate() {
    const inflate = idle.pop() ?? new Inflate();
    inflate.reset();
    return inflate;
}
function giveBack(inflate) {
    idle.push(inflate);
}

;// CONCATENATED MODULE: ./build/image/compression/gzip-decoder.js



/** No more is handed on at once: a part of a file is known to so many bytes, and stays in the processor's cache. */
const maxPieceBytes = 64 * 1024;
/**
 * Members of gzip one behind the other, https://www.rfc-editor.org/rfc/rfc1952, decompressed in place: where each piece ends, it is
 * known to the bit what it came from. Behind a member, a zero and all that follows it is padding, as it is to Node.
 */
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
    /** The member's checksum and length, up to an address. */
    #crc = 0;
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
        for (;;) {
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
        for (;;) {
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
        const { crc, bytes } = { crc: this.#crc, bytes: this.#memberBytes };
        [this.#crc, this.#memberBytes] = [0, 0];
        if ((yield* readNumber(this.#inflate, 4)) !== crc)
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
    /** Adds to the checksum what has come since it was last done: Node has a fast one, but each call costs. */
    #check() {
        const end = this.#inflate.outputEnd;
        const bytes = this.#inflate.bytes.subarray(this.#checked, end);
        this.#crc = (0,external_node_zlib_.crc32)(bytes, this.#crc);
        this.#target.onBytes(bytes);
        this.#memberBytes += end - this.#checked;
        this.#checked = end;
    }
    #slide() {
        this.#check();
        const moved = this.#inflate.slide();
        this.#next -= moved;
        this.#checked -= moved;
        this.#stop -= moved;
    }
}

;// CONCATENATED MODULE: ./build/image/compression/zlib-decoder.js
/** Shorter pieces are asked for to see at once what they come to. */
const shortBytes = 4096;
/** More is not held back: a small piece may decompress to a thousand times its size. */
const maxHeldBytes = 1024 * 1024;
/**
 * Node's own decoders, which work on other threads: what one piece came to is looked at while the next one is decompressed.
 * An error closes them without ever calling back for the write that caused it.
 */
class ZlibDecoder {
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
    close() {
        this.#stream.destroy();
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
            this.#target.onBytes(chunk);
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

// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/image/compression/zstd-frames.js
/** The part of a frame that begins now; `bytes` of it say how long it is and what follows. */
const parts = {
    magic: { bytes: 4 },
    skippableSize: { bytes: 4 },
    descriptor: { bytes: 1 },
    /** Window, dictionary and content size: up to 13 bytes, as the descriptor says. */
    frameHeader: { bytes: null },
    block: { bytes: 3 },
};
/** Knows frame and block headers, decompresses nothing. https://www.rfc-editor.org/rfc/rfc8878#name-zstandard-frames */
function splitZstdFrames() {
    let part = "magic";
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
            const bytes = parts[part].bytes ?? restOfFrameHeader(descriptor);
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
        get windowBytes() {
            return windowBytes;
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
    const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
    return (isSingleSegment ? 0 : 1) + dictionaryBytes(descriptor) + contentSize;
}
function dictionaryBytes(descriptor) {
    return [0, 1, 2, 4][descriptor & 3] ?? 0;
}
/** A frame of a single segment has no window of its own: all of its content is one. */
function windowOf(header, descriptor) {
    if ((descriptor & 0x20) === 0) {
        const byte = header.readUInt8(0);
        const base = 2 ** (10 + (byte >>> 3));
        return base + (base / 8) * (byte & 7);
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

;// CONCATENATED MODULE: ./build/image/compression/zstd-decoder.js




/**
 * Windows of up to 512 MB, the most that engines take: containerd and Docker decompress with
 * https://pkg.go.dev/github.com/klauspost/compress/zstd#MaxWindowSize. Node takes 128 MB unless told otherwise.
 */
const zstdOptions = { chunkSize: 1024 * 1024, params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 29 } };
/** What every decoder may take: Node's own usual maximum. */
const usualWindowBytes = 2 ** 27;
/** Of layers that ask for more, one is decompressed at a time in this process, however many are read at once. */
const inTurnForLargeWindow = (0,parallel/* inTurns */.g)(1);
/** Node's zstd decoder drops what follows the end of a frame in the same write, so each frame is written by itself. */
function zstdDecoder(target) {
    const inner = new ZlibDecoder("zstd", (0,external_node_zlib_.createZstdDecompress)(zstdOptions), target);
    const frames = splitZstdFrames();
    let leave = null;
    const untilTurn = () => new Promise((resolve) => {
        void inTurnForLargeWindow(async () => {
            await new Promise((left) => {
                leave = left;
                resolve();
            });
        });
    });
    return {
        compression: "zstd",
        write: async (chunk) => {
            const pieces = frames.next(chunk);
            if (frames.windowBytes > usualWindowBytes && leave === null)
                await untilTurn();
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
        },
    };
}

;// CONCATENATED MODULE: ./build/image/compression/start-decoder.js




/** A decoder for what the layer's first bytes have said. */
function startDecoder(compression, target) {
    switch (compression) {
        case "none":
            return plainDecoder(target);
        case "gzip":
            return gzipDecoder(target);
        case "zstd":
            return zstdDecoder(target);
    }
}
/** This project's own decoder, unless Node's zlib is asked for: files' shares are then right to a few kilobytes. */
function gzipDecoder(target) {
    if (process.env["IMAGE_SIZE_BUDGET_INFLATE"] !== "zlib")
        return new GzipDecoder(target);
    return new ZlibDecoder("gzip", (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), target);
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
        close: () => { },
    };
}

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
    const { limits = usualLimits, onChunk = () => { }, onBytes = () => { }, nextBytes = () => usualBytes, nextStop = () => Infinity, } = options;
    const maxBytes = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, descriptor.size * limits.maxRatio));
    const started = (format) => {
        if (format !== "gzip" && format !== "zstd" && format !== "none")
            return unreadable(format);
        options.onStart?.(format);
        return startDecoder(format, { onChunk, onBytes, nextBytes, nextStop, maxBytes });
    };
    let decoder = null;
    try {
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
    finally {
        decoder?.close();
    }
}
/** Takes the bytes for their digest alone. */
function unreadable(format) {
    const how = format === "squashfs" || format === "erofs" ? `it is a ${format} image` : `it is ${wordOf(format)}`;
    return {
        compression: null,
        write: async () => { },
        end: async () => ({ uncompressedBytes: null, problem: `${how}, which is not read` }),
        close: () => { },
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

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

/***/ 8342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ familiarName),
/* harmony export */   m: () => (/* binding */ baseNameOf)
/* harmony export */ });
/* harmony import */ var _oci_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6697);

/**
 * What the image stands on: as the build has resolved it, else as the Dockerfile writes it, else as the image itself says. Null where
 * there is none, where nobody names it, and where it is another one on each platform.
 */
function baseNameOf(provenance, images) {
    if (provenance === null)
        return onlyOne(images.map(saidByImage));
    if (provenance.base === "none")
        return null;
    const { baseImages, writtenBase } = provenance;
    const resolved = onlyOne(baseImages.map(({ reference, digest }) => ({ reference, digest, told: "build" })));
    return resolved ?? (writtenBase === undefined ? null : pinned(writtenBase, "dockerfile"));
}
/** A name without what every name means unless it says otherwise: `debian:latest` of `docker.io/library/debian`. */
function familiarName(reference) {
    const name = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "");
    return /[:@][^/]*$/.test(name) ? name : `${name}:latest`;
}
/** The same name with several digests is known by its name alone. */
function onlyOne(names) {
    const [first] = names;
    if (first === undefined || first === null)
        return null;
    const isOne = names.every((name) => name !== null && familiarName(name.reference) === familiarName(first.reference));
    if (!isOne)
        return null;
    return names.every((name) => name?.digest === first.digest) ? first : { ...first, digest: null };
}
const longestName = 500;
/** `debian:12` and its digest of `debian:12@sha256:\u2026`; null for what is no name of an image. */
function pinned(written, told) {
    const [reference = "", digest] = written.split("@");
    if (reference.length > longestName || !/^[A-Za-z0-9][\w./:-]*$/.test(reference))
        return null;
    return { reference, digest: _oci_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.safeParse(digest).data ?? null, told };
}
const nameKey = "org.opencontainers.image.base.name";
const digestKey = "org.opencontainers.image.base.digest";
/**
 * https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys. A label may be the base image's own,
 * for an image inherits those; annotations are never inherited.
 */
function saidByImage({ manifest, descriptor, config }) {
    const labels = config.config?.Labels ?? {};
    const places = [manifest.annotations ?? {}, descriptor.annotations ?? {}, labels];
    const place = places.find((one) => typeof one[nameKey] === "string" && one[nameKey] !== "");
    const [name, digest] = [place?.[nameKey], place?.[digestKey]];
    const written = typeof name === "string" ? pinned(name, "image") : null;
    return written === null ? null : { ...written, digest: _oci_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .Digest */ .np.safeParse(digest).data ?? written.digest };
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
            yield { name, value, shown: position === 0 ? `$${name}` : "\u2026" };
    }
}


/***/ }),

/***/ 4109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withDockerfile),
/* harmony export */   v: () => (/* binding */ byDockerfileAlone)
/* harmony export */ });
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5488);
/* harmony import */ var _written_down_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3031);


/**
 * Adds to what a build told of its layers what its Dockerfile tells: lines and words where the build named none, and which layers are
 * the base image's, if there is one. What the build itself has told stands.
 */
function withDockerfile(told, { path, stage }, images) {
    const found = images.map((image) => ({ image, steps: stepsOf(image, stage, path) }));
    const steps = found.flatMap((one) => one.steps ?? []);
    const more = {
        ...(stage.baseName === null ? {} : { writtenBase: stage.baseName }),
        unlikeDockerfile: found.filter((one) => one.steps === null).map(({ image }) => image.platform),
    };
    if (told !== null && told.steps.length > 0) {
        const isBaseTold = told.steps.some(({ isBase }) => isBase);
        return { ...told, ...more, steps: [...steps.filter(({ isBase }) => !isBase || !isBaseTold), ...told.steps] };
    }
    const base = stage.base === "scratch" ? "none" : "unknown";
    return { ...more, steps, baseImages: base === "none" ? [] : (told?.baseImages ?? []), base };
}
/**
 * What a Dockerfile tells of an image that nobody was seen to build from it. The image's own history has to prove that it was: on every
 * platform it ends with all instructions of the stage, their texts included, and one of them has made a layer. Null where it does not.
 */
function byDockerfileAlone(dockerfile, images) {
    const told = withDockerfile(null, dockerfile, images);
    const isProven = images.every(({ platform, config }) => {
        const own = ownEntries(config.history, dockerfile.stage) ?? [];
        const isMade = told.steps.some((step) => step.platform === platform && !step.isBase);
        return isMade && own.every(({ entry, instruction }) => (0,_written_down_js__WEBPACK_IMPORTED_MODULE_0__/* .isWordedAs */ .W)(entry, instruction));
    });
    return isProven ? told : null;
}
/**
 * The image's history ends with the instructions of the final stage, one entry for each, and its last layers are those that they made.
 * Where that is not so from the last to the first, by keyword and, where builders write it down, by text, nothing is told: null.
 */
function stepsOf({ platform, manifest, config }, stage, file) {
    const own = ownEntries(config.history, stage);
    if (own === null || layerEntries(config.history).length !== manifest.layers.length)
        return null;
    const made = own.filter(({ entry }) => entry.empty_layer !== true);
    const below = manifest.layers.length - made.length;
    if (below < 0 || (stage.base === "scratch" && below > 0))
        return null;
    const chain = (length) => manifest.layers.slice(0, length).map(({ digest }) => digest);
    const steps = made.map(({ instruction }, position) => {
        const { startLine, endLine } = instruction;
        return { platform, lines: { file, startLine, endLine }, chain: chain(below + position + 1), isBase: false, instruction };
    });
    // What lies below the first instruction came with the image of the FROM, however its own history fits its layers.
    const isBaseThere = stage.base === "image" && below > 0;
    return isBaseThere ? [{ platform, lines: null, chain: chain(below), isBase: true }, ...steps] : steps;
}
/** The entries of the final stage's instructions; null where the history does not end with them, or was changed afterwards. */
function ownEntries(history, stage) {
    if ((0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .callsWorkEmpty */ .KI)(history))
        return null;
    // BuildKit writes nothing down for an ONBUILD, the classic builder does.
    const entries = history.filter((entry) => (0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .keywordOf */ .XL)(entry) !== "ONBUILD").slice(0, -exporterEntries(history) || undefined);
    const first = entries.length - stage.instructions.length;
    if (first < 0 || (stage.base === "scratch" && first > 0))
        return null;
    const own = stage.instructions.flatMap((instruction, position) => {
        const entry = entries[first + position];
        return entry !== undefined && (0,_written_down_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrittenDownAs */ .M)(entry, instruction) ? [{ entry, instruction }] : [];
    });
    const isWhole = own.length === stage.instructions.length;
    return isWhole && own.every(({ entry }) => entry.empty_layer === true || !(0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .neverMakesLayer */ .Fq)(entry)) ? own : null;
}
/** How many entries BuildKit's exporter has put behind those of the Dockerfile, for layers of the base that its history does not name. */
function exporterEntries(history) {
    return history.length - 1 - history.findLastIndex((entry) => !(0,_history_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfExporter */ .BW)(entry));
}
function layerEntries(history) {
    return history.filter((entry) => entry.empty_layer !== true);
}


/***/ }),

/***/ 5488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ isOfExporter),
/* harmony export */   Fq: () => (/* binding */ neverMakesLayer),
/* harmony export */   KI: () => (/* binding */ callsWorkEmpty),
/* harmony export */   XL: () => (/* binding */ keywordOf)
/* harmony export */ });
/* unused harmony export isFromBuildKit */
/** `COPY` of `COPY a b`, of `/bin/sh -c #(nop) COPY a b`; `RUN` of a bare command of the classic builder. */
function keywordOf({ created_by }) {
    const text = created_by ?? "";
    const [, quiet] = /^\S+(?: \S+){0,8} #\(nop\) +(\S+)/.exec(text) ?? [];
    if (quiet !== undefined)
        return quiet;
    return /^(?:\|\d|\/bin\/)/.test(text) ? "RUN" : (/^\S+/.exec(text)?.[0] ?? "");
}
/** Every RUN, COPY, ADD and WORKDIR of BuildKit makes a layer, even if nothing is in it. */
function isFromBuildKit({ created_by, comment }) {
    return comment === "buildkit.dockerfile.v0" || (created_by ?? "").trimEnd().endsWith("# buildkit");
}
/**
 * Where a base image's history has fewer entries than layers, BuildKit's exporter evens the numbers out behind the Dockerfile's own
 * entries; up to there, entries and layers no longer stand in one order.
 * https://github.com/moby/buildkit/blob/master/exporter/containerimage/writer.go, `normalizeLayersAndHistory`
 */
function isOfExporter({ comment, empty_layer }) {
    return comment === "buildkit.exporter.image.v0" && empty_layer !== true;
}
/** An instruction that only changes the config. */
function neverMakesLayer(entry) {
    return /^(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/.test(keywordOf(entry));
}
/**
 * Whether an instruction is called empty that has made a layer: then others hang on the layers that are there. BuildKit's exporter calls
 * the last ones empty where a base image's history has more entries than layers, squashing tools all that they have put together.
 */
function callsWorkEmpty(history) {
    const lastLayer = history.findLastIndex(({ empty_layer }) => empty_layer !== true);
    return history.some((entry, position) => entry.empty_layer === true && isWork(entry, position > lastLayer));
}
/** Other builders make no layer of what changes nothing. */
function isWork(entry, isLast) {
    if (isFromBuildKit(entry))
        return /^(?:ADD|COPY|RUN|WORKDIR)$/.test(keywordOf(entry));
    return isLast && /^(?:ADD|COPY)$/.test(keywordOf(entry));
}


/***/ }),

/***/ 9708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/** Longer ones fit into no table. */
const maxLineLength = 1000;
/** One that is shown needs no more to start from. */
const readLength = 4 * maxLineLength;
/** Text on one line of a length that a table can bear, without characters that are not seen. */
function oneLine(text) {
    const start = text.trimStart().slice(0, readLength);
    const line = start.replaceAll(/[\s\p{C}]+/gu, " ").trim();
    return line.length > maxLineLength || start.length < text.trim().length ? `${line.slice(0, maxLineLength - 1)}\u2026` : line;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);



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

/***/ 3031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isWrittenDownAs),
/* harmony export */   W: () => (/* binding */ isWordedAs)
/* harmony export */ });
/* harmony import */ var _history_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5488);
/* harmony import */ var _oci_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4272);


/** Whether a builder may have written this entry for the instruction. */
function isWrittenDownAs(entry, instruction) {
    if ((0,_history_entries_js__WEBPACK_IMPORTED_MODULE_0__/* .keywordOf */ .XL)(entry) !== instruction.keyword)
        return false;
    const there = compact(entry.created_by ?? "");
    return writtenTexts(instruction, entry).every((written) => there.includes(compact(written)));
}
/**
 * Whether the entry of an instruction that only changes the config has its words as well, in their order. Builders quote and separate them
 * in several ways, so that words of letters and digits are looked for, up to the first one that is another by then.
 */
function isWordedAs({ created_by }, { keyword, text }) {
    const there = created_by ?? "";
    let end = 0;
    for (const word of configWords(keyword, text)) {
        const start = there.indexOf(word, end);
        if (start === -1)
            return false;
        end = start + word.length;
    }
    return true;
}
/** None of those that a builder sorts (EXPOSE, VOLUME) or takes apart (HEALTHCHECK); of an ARG the name, for its value may be given. */
function configWords(keyword, text) {
    switch (keyword) {
        case "ARG":
            return [/^\w*/.exec(text)?.[0] ?? ""];
        case "CMD":
        case "ENTRYPOINT":
        case "ENV":
        case "LABEL":
        case "SHELL":
        case "STOPSIGNAL":
        case "USER": {
            const [plain = ""] = withoutComments(text)
                .replaceAll(/[\\`]\s*\n/g, " ")
                .split(/[$\\`]/);
            return plain.match(/[\w./:@%+-]+/g) ?? [];
        }
        default:
            return [];
    }
}
/** What of an instruction a builder writes down as it stands; nothing of what it changes, such as variables and quotes. */
function writtenTexts({ keyword, text }, entry) {
    switch (keyword) {
        case "RUN":
            return [commandOf(text)];
        case "ADD":
        case "COPY":
        case "WORKDIR":
            return pathsOf(text, entry);
        default:
            return [];
    }
}
/** The script of a here-document stands there without its marks; one with an interpreter of its own does not. */
function commandOf(text) {
    const command = withoutComments(text);
    const words = wordsOfArray(command);
    if (words !== null)
        return words.join(" ");
    const [first = "", ...lines] = text.split("\n");
    const [, name] = /^\s*<<-?\s*["']?(\w+)["']?\s*$/.exec(first) ?? [];
    if (name === undefined)
        return /<<[-~]?["']?\w/.test(command) ? "" : command;
    const script = lines.slice(0, Math.max(0, lines.findLastIndex((line) => line.trim() === name)));
    return script[0]?.startsWith("#!") === true ? "" : script.join("\n");
}
/** Paths, where nothing in them is another one by the time that they are written down; the classic builder writes digests for sources. */
function pathsOf(text, { created_by }) {
    const isHereDocument = text.includes("<<");
    const command = isHereDocument ? (text.split("\n")[0] ?? "") : withoutComments(text).replaceAll(/[\\`]\s*\n/g, " ");
    const words = wordsOfArray(command) ?? command.trim().split(/\s+/);
    const isOnlyLast = isHereDocument || (created_by ?? "").includes("#(nop)");
    const told = isOnlyLast ? words.slice(-1) : words;
    return told.filter(isPlain).map((path) => path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, ""));
}
/** Without variables, quotes, credentials, and parts that only lead elsewhere. */
function isPlain(path) {
    return !/[$"'\\`]|:\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path.replace(/^\.\//, ""));
}
/** `["a", "b"]` as its words; null for what is no such array. */
function wordsOfArray(text) {
    if (!text.trimStart().startsWith("["))
        return null;
    const parsed = (0,_oci_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(Buffer.from(text));
    return Array.isArray(parsed) && parsed.every((word) => typeof word === "string") ? parsed : null;
}
function withoutComments(text) {
    return text.replaceAll(/^\s*#.*$/gm, "");
}
/** Without what is written in several ways. */
function compact(text) {
    return text.replaceAll(/[\s\\`]+/g, "");
}


/***/ }),

/***/ 3106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ layerReader),
  N: () => (/* binding */ layersAtOnce)
});

// EXTERNAL MODULE: ./build/image/compression/compression.js + 8 modules
var compression_compression = __webpack_require__(3672);
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

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./build/image/binaries/inflated.js


/** Unpacks the beginning of something packed, which need not be all of it; null when it is nothing of the kind, or unpacks to more than `mostBytes`. */
function inflatedPart(bytes, { format, mostBytes }) {
    const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes, info: true };
    try {
        const read = Inflated.parse(format === "zlib" ? (0,external_node_zlib_.inflateSync)(bytes, options) : (0,external_node_zlib_.inflateRawSync)(bytes, options));
        return { text: read.buffer, usedBytes: read.engine.bytesWritten };
    }
    catch {
        return null;
    }
}
/** What Node gives with `info`, of which its types say nothing. https://nodejs.org/docs/latest-v24.x/api/zlib.html#class-options */
const Inflated = schemas/* object */.Ikc({ buffer: schemas/* instanceof */.Nlp(Buffer), engine: schemas/* object */.Ikc({ bytesWritten: schemas/* int */.Whr() }) });

;// CONCATENATED MODULE: ./build/image/binaries/jar-scan.js

/** Every header in an archive begins so; two bytes behind it tell one of a file from those of the list at the end. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.7) */
const mark = Buffer.from("PK", "latin1");
const fileMark = 0x0403;
const listMark = 0x0201;
const headerBytes = 30;
const stored = 0;
const deflated = 8;
const flagSizeBehind = 8;
const flagEncrypted = 1;
const longestPath = 1024;
/** Of a manifest or a pom.properties: compressed, and not. */
const maxPackedBytes = 64 * 1024;
const maxTextBytes = 256 * 1024;
/** Of one archive: texts, their bytes, and archives within. */
const mostTexts = 4000;
const mostTextBytes = 4 * 1024 * 1024;
const mostNested = 4000;
const nothing = Buffer.alloc(0);
/**
 * Reads what a jar says of itself as its bytes pass by. The list of its files is at its end; but each file has a header before it, so that nothing has to
 * be kept, and archives within it that are stored as they are (as Spring Boot's are) are read in the same pass. What an archive says is a claim: one
 * that is made to say something else in each of the two places is told by its headers.
 */
class JarScan {
    #texts = [];
    #nested = [];
    /** The nested archive that is not stored as it is, and ends where the next file's header begins. */
    #open = null;
    #held = nothing;
    /** Where in the file `#held` begins. */
    #position = 0;
    /** Bytes to come that are not looked at. */
    #skip = 0;
    /** Bytes to wait for before what is held is looked at again. */
    #wanted = 0;
    #textBytes = 0;
    add(piece) {
        const skipped = Math.min(this.#skip, piece.length);
        this.#skip -= skipped;
        this.#position += skipped;
        const rest = piece.subarray(skipped);
        this.#held = this.#held.length === 0 ? rest : Buffer.concat([this.#held, rest]);
        if (this.#held.length >= this.#wanted)
            this.#scan(false);
        // The piece is used again by whoever gave it.
        this.#held = Buffer.from(this.#held);
    }
    /** What was in it, when all of its bytes have passed. */
    finish() {
        this.#scan(true);
        if (this.#open !== null)
            this.#open.end = this.#position;
        const within = this.#nested.map(({ start, end, path }) => ({ path, bytes: end - start, ...this.#textsIn(start, end) }));
        const inNested = (position) => this.#nested.some(({ start, end }) => position >= start && position < end);
        const own = this.#texts.filter(({ position }) => !inNested(position));
        return { ...textsOf(own), nested: within };
    }
    /** Looks at what is held, and keeps what more bytes may tell more of. */
    #scan(isEnd) {
        let at = 0;
        this.#wanted = 0;
        for (let next = this.#held.indexOf(mark); next >= 0; next = this.#held.indexOf(mark, at)) {
            const read = this.#read(next, isEnd);
            at = read ?? next;
            if (read === null)
                break;
        }
        const { length } = this.#held;
        const passed = this.#wanted > 0 ? at : Math.max(at, length - 1);
        this.#skip = Math.max(0, passed - length);
        this.#position += passed - this.#skip;
        this.#held = this.#held.subarray(passed);
    }
    /** Where to look on; null when more bytes are needed first. */
    #read(at, isEnd) {
        const header = headerAt(this.#held, at);
        if (header === null)
            return isEnd ? at + mark.length : this.#wait(headerBytes);
        if (header === "none")
            return at + mark.length;
        if (this.#open !== null)
            this.#open.end = this.#position + at;
        this.#open = null;
        if (header === "list")
            return at + mark.length;
        const start = at + header.contentAt;
        if (/\.[jw]ar$/.test(header.path))
            this.#nest(header, this.#position + start);
        const kind = kindOf(header.path);
        if (kind === null || this.#texts.length >= mostTexts || this.#textBytes >= mostTextBytes)
            return start;
        const content = contentOf(this.#held.subarray(start), header);
        if (content === "more")
            return isEnd ? start : this.#wait(2 * (this.#held.length - at));
        if (content === null)
            return start;
        this.#texts.push({ kind, position: this.#position + at, content: content.text });
        this.#textBytes += content.text.length;
        return start + content.usedBytes;
    }
    #wait(bytes) {
        this.#wanted = Math.min(bytes, maxPackedBytes);
        return null;
    }
    #nest({ path, packedBytes }, start) {
        if (this.#nested.length >= mostNested)
            return;
        const nested = { path, start, end: start + (packedBytes ?? 0) };
        this.#nested.push(nested);
        if (packedBytes === null)
            this.#open = nested;
    }
    #textsIn(start, end) {
        return textsOf(this.#texts.filter(({ position }) => position >= start && position < end));
    }
}
/** Null when more bytes are needed to tell; `list` is a header of the list of files at the end, or what follows that. */
function headerAt(bytes, at) {
    if (at + 4 > bytes.length)
        return null;
    const kind = bytes.readUInt16LE(at + 2);
    if (kind === listMark)
        return "list";
    if (kind !== fileMark)
        return "none";
    if (at + headerBytes > bytes.length)
        return null;
    const pathBytes = bytes.readUInt16LE(at + 26);
    const extraBytes = bytes.readUInt16LE(at + 28);
    const flags = bytes.readUInt16LE(at + 6);
    if (pathBytes === 0 || pathBytes > longestPath || (flags & flagEncrypted) !== 0)
        return "none";
    if (at + headerBytes + pathBytes > bytes.length)
        return null;
    return {
        path: bytes.toString("latin1", at + headerBytes, at + headerBytes + pathBytes),
        method: bytes.readUInt16LE(at + 8),
        packedBytes: (flags & flagSizeBehind) === 0 ? bytes.readUInt32LE(at + 18) : null,
        contentAt: headerBytes + pathBytes + extraBytes,
    };
}
function kindOf(path) {
    if (path === "META-INF/MANIFEST.MF")
        return "manifest";
    return /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(path) ? "pom" : null;
}
/** Null when it is packed in a way that is not read, or is too long; `more` when it is not here as a whole. */
function contentOf(bytes, { method, packedBytes }) {
    if ((packedBytes ?? 0) > maxPackedBytes || (method !== stored && method !== deflated))
        return null;
    if (packedBytes !== null && bytes.length < packedBytes)
        return "more";
    if (method === stored)
        return packedBytes === null ? null : { text: Buffer.from(bytes.subarray(0, packedBytes)), usedBytes: packedBytes };
    const read = inflatedPart(bytes.subarray(0, packedBytes ?? maxPackedBytes), { format: "raw", mostBytes: maxTextBytes });
    // What follows content of an unknown length tells that it has ended.
    const isWhole = packedBytes !== null || (read !== null && read.usedBytes < bytes.length);
    return isWhole || bytes.length >= maxPackedBytes ? read : "more";
}
function textsOf(texts) {
    return {
        manifest: texts.find(({ kind }) => kind === "manifest")?.content ?? null,
        poms: texts.filter(({ kind }) => kind === "pom").map(({ content }) => content),
    };
}

// EXTERNAL MODULE: ./build/image/packages/package.js
var packages_package = __webpack_require__(4214);
;// CONCATENATED MODULE: ./build/image/binaries/java-packages.js

/** Which packages a jar at this path is, and holds. */
function jarPackages(path, contents) {
    const nested = contents.nested.flatMap((one) => {
        const found = packageOf(one.path, one);
        return found === null ? [] : [{ package: found, bytes: one.bytes }];
    });
    return { own: packageOf(path, contents), nested };
}
/** What Maven wrote; or the file's name, with what the manifest adds to it. Null where nobody tells a version. */
function packageOf(path, { poms, manifest }) {
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[jw]ar$/, "");
    const attributes = manifest === null ? noAttributes : attributesOf(manifest);
    const found = madeByMaven(file, poms) ?? named(file, attributes);
    if (found === null)
        return null;
    const { group, artifact, version } = found;
    const result = { type: "maven", namespace: group, name: artifact, version, arch: null };
    return (0,packages_package/* isSound */.gH)(result) ? result : null;
}
/** Of several, which were packed into one archive, the one that the file is called after. */
function madeByMaven(file, poms) {
    const all = poms.flatMap((pom) => coordinatesIn(pom) ?? []);
    const called = all.filter(({ artifact }) => file === artifact || file.startsWith(`${artifact}-`));
    const [longest] = called.toSorted((one, other) => other.artifact.length - one.artifact.length);
    return longest ?? (all.length === 1 ? (all[0] ?? null) : null);
}
/** https://maven.apache.org/shared/maven-archiver/#pom-properties-content */
function coordinatesIn(pom) {
    const properties = new Map();
    for (const line of pom.toString("utf8").split(/\r?\n/, 100)) {
        const [, key = "", value = ""] = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line.slice(0, 1000)) ?? [];
        properties.set(key, value);
    }
    const [group = null, artifact, version] = ["groupId", "artifactId", "version"].map((key) => properties.get(key));
    return artifact === undefined || version === undefined ? null : { group, artifact, version };
}
function named(file, attributes) {
    const [, artifact, inName] = /^(.+?)-(\d[\w.+-]*)$/.exec(file) ?? [];
    const inManifest = attributes.get("implementation-version") ?? attributes.get("bundle-version");
    const version = inName ?? inManifest;
    const vendor = attributes.get("implementation-vendor-id") ?? null;
    return version === undefined ? null : { group: vendor, artifact: artifact ?? file, version };
}
const noAttributes = new Map();
const mostLines = 2000;
/** Those of the main section, with names in small letters. https://docs.oracle.com/en/java/javase/21/docs/specs/jar/jar.html#manifest-specification */
function attributesOf(manifest) {
    const attributes = new Map();
    // A line that begins with a blank goes on with the one before.
    const [main = ""] = manifest
        .toString("utf8")
        .replaceAll(/\r?\n /g, "")
        .split(/\r?\n\r?\n/, 1);
    for (const line of main.split(/\r?\n/, mostLines)) {
        const colon = line.indexOf(": ");
        if (colon > 0)
            attributes.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 2).trim());
    }
    return attributes;
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
        return this.intOf(this.#bytes, at);
    }
    /** A number of other bytes in the same order. */
    intOf(bytes, at) {
        return this.#isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
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
function elf_records_headerBytes({ wordBytes }) {
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
const programNote = 4;
/** Go's linker is the only one that puts section headers right behind the program headers. */
function hasLayoutOfGo({ programStart, programCount, programEntryBytes, sectionStart }) {
    return sectionStart === programStart + programCount * programEntryBytes;
}
/** A note of Go's linker: four letters behind the type of the note. */
const goNotes = [Buffer.from("\x04\0\0\0Go\0\0", "latin1"), Buffer.from("\0\0\0\x04Go\0\0", "latin1")];
function isNoteOfGo(note) {
    return goNotes.some((one) => note.includes(one));
}
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
/** What is known before the dynamic section has come: a library has nowhere to be started. */
function mayBeProgram({ type, entry }, programs) {
    return type === typeExecutable || entry !== 0 || hasInterpreter(programs);
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
/** A program has some thirty. */
const mostNamed = 500;
const longestName = 100;
/** Of sections with the same name the first one. */
function namedSections(sections, names) {
    const found = new Map();
    if (names === null)
        return found;
    for (const { nameAt, type, start, end } of sections.slice(0, mostNamed)) {
        const bytes = names.subarray(nameAt, nameAt + longestName);
        const length = bytes.indexOf(0);
        const name = length < 0 ? "" : bytes.toString("latin1", 0, length);
        if (type !== sectionNoBits && name !== "" && !found.has(name))
            found.set(name, { start, end });
    }
    return found;
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
/** Notes that stand before the code, where linkers put them. */
const maxNoteBytes = 4096;
const maxNoteStart = 64 * 1024;
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
    #hasGoNote = false;
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
        this.#hasGoNote = false;
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
    /** How numbers are written, once it is known to be something that is started, or that may be; null before that, and of libraries. */
    get programFormat() {
        if (this.#isWrong || this.#header === null || this.#programs.length === 0)
            return null;
        return mayBeProgram(this.#header, this.#programs) ? this.#format : null;
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
    /** Whether Go's linker says that it made it: before its code has passed. False as well where nobody says. */
    get isOfGo() {
        return this.#hasGoNote || (this.#header !== null && hasLayoutOfGo(this.#header));
    }
    /** Whether it tells where its sections are. */
    get hasSections() {
        return this.#header !== null && this.#header.sectionStart > 0;
    }
    /** Its sections with a content, by their names, when all of it has passed; empty where names cannot be read. */
    get sections() {
        return namedSections(this.#sections, this.#names);
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
        const rest = { start: identBytes, end: elf_records_headerBytes(this.#format) };
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
                this.#want({ start, end }, elf_records_headerBytes(this.#format), (found) => this.#readPrograms(found, end)) === null;
        if (!this.#isWrong)
            this.#wantSections(header);
    }
    #readPrograms(bytes, knownAt) {
        this.#programs = rows(bytes, programBytes(this.#format)).map((row) => programOf(new Fields(row, this.#format)));
        for (const { type, start, end } of this.#programs)
            if (type === programNote && start <= maxNoteStart && end - start <= maxNoteBytes)
                this.#want({ start, end }, knownAt, (note) => (this.#hasGoNote ||= isNoteOfGo(note)));
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
        const knownAt = elf_records_headerBytes(this.#format);
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

;// CONCATENATED MODULE: ./build/image/binaries/go-program.js
/** Null when it is no program of Go that tells of its modules. */
function goProgram(traces, file) {
    const info = theOne(traces.infos, file, [".go.buildinfo"]) ?? traces.marked[0]?.found ?? null;
    if (info === null)
        return null;
    const code = theOne(traces.tables, file, [".gopclntab", ".data.rel.ro.gopclntab"]);
    if (code === null)
        return { ...listed(info), standardBytes: null };
    const shares = sharesOf(info, code);
    const total = [...code.values()].reduce((sum, bytes) => sum + bytes, 0);
    const scale = total === 0 ? 0 : bytesOfCode(file, total) / total;
    const scaled = (module) => Math.round((shares.get(module) ?? 0) * scale);
    return {
        goVersion: info.goVersion,
        modules: info.modules.map((module) => ({ module, bytes: scaled(module) })),
        standardBytes: scaled(null),
    };
}
/** Where sections have names, what lies elsewhere belongs to a program within this one. */
function theOne(found, { sections }, names) {
    const section = names.map((name) => sections.get(name)).find((range) => range !== undefined);
    if (section === undefined)
        return found[0]?.found ?? null;
    return found.find(({ start }) => start === section.start)?.found ?? null;
}
function listed(info) {
    return { goVersion: info.goVersion, modules: info.modules.map((module) => ({ module, bytes: null })) };
}
/** Code by module; null is the standard library. What was compiled without modules is nobody's. */
function sharesOf(info, code) {
    const byPath = new Map(info.modules.map((module) => [module.importPath, module]));
    const shares = new Map();
    for (const [path, bytes] of code) {
        const module = path === "main" ? info.main : moduleOf(path, byPath);
        if (module === null && !isStandard(path))
            continue;
        shares.set(module, (shares.get(module) ?? 0) + bytes);
    }
    return shares;
}
/** Only the standard library's packages have paths that do not begin with a domain; functions of no package are the runtime's. */
function isStandard(path) {
    return path !== "main" && !path.split("/", 1).some((first) => first.includes("."));
}
/** The module with the longest path that the package's path begins with. */
function moduleOf(packagePath, byPath) {
    for (let path = packagePath; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
        const module = byPath.get(path);
        if (module !== undefined)
            return module;
    }
    return null;
}
/** The file's code, and what grows with code. */
function bytesOfCode({ sections, strippable }, code) {
    const [text, table] = [sections.get(".text"), sections.get(".gopclntab") ?? sections.get(".data.rel.ro.gopclntab")];
    if (text === undefined || table === undefined)
        return code;
    // The text may have a C library's as well.
    const inText = Math.min(code, text.end - text.start);
    return [table, ...strippable].reduce((sum, { start, end }) => sum + end - start, inText);
}

;// CONCATENATED MODULE: ./build/image/binaries/go-build-info.js
/** Before the build information, at a multiple of 16. https://pkg.go.dev/debug/buildinfo */
const buildInfoMagic = Buffer.from("\xff Go buildinf:", "latin1");
const go_build_info_headerBytes = 32;
const flagInline = 2;
const maxVersionBytes = 256;
const maxInfoBytes = 1024 * 1024;
const maxModules = 20_000;
const maxPathLength = 500;
/**
 * Reads the build information that begins at `start`. Go before 1.18 has pointers in this place, to what has passed by: that is null,
 * and found by `moduleInfoMark`.
 */
function* buildInfoParser(start) {
    const header = yield { start, end: start + go_build_info_headerBytes };
    if (!header.subarray(0, buildInfoMagic.length).equals(buildInfoMagic))
        return null;
    if (((header[15] ?? 0) & flagInline) === 0)
        return null;
    const version = yield* textParser(start + go_build_info_headerBytes, maxVersionBytes);
    if (version === null)
        return null;
    const info = yield* textParser(version.end, maxInfoBytes);
    return info === null ? null : goBuildInfo(version.text.toString("utf8"), withoutMarks(info.text));
}
/** A length (varint), and so many bytes. */
function* textParser(start, maxBytes) {
    let length = 0;
    for (let digits = 0; digits < 4; digits += 1) {
        const [byte = 0] = yield { start: start + digits, end: start + digits + 1 };
        length += (byte & 0x7f) * 2 ** (7 * digits);
        if (byte >= 0x80)
            continue;
        const from = start + digits + 1;
        if (length > maxBytes)
            return null;
        // The bytes may be a view of what passes by.
        const text = Buffer.from(yield { start: from, end: from + length });
        return { text, end: from + length };
    }
    return null;
}
/** Go puts these around the modules' text, so that it can be found without anything that points at it. */
const moduleInfoMark = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const moduleInfoEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");
/** The modules' text that begins behind a mark at `start`, in programs whose build information has pointers only. */
function* markedInfoParser(start) {
    const from = start + moduleInfoMark.length;
    const pieces = [];
    for (let at = from; at < from + maxInfoBytes; at += moduleInfoEnd.length) {
        pieces.push(Buffer.from(yield { start: at, end: at + moduleInfoEnd.length }));
        const end = Buffer.concat(pieces.slice(-2)).indexOf(moduleInfoEnd);
        if (end < 0)
            continue;
        const text = Buffer.concat(pieces);
        return goBuildInfo("", text.subarray(0, text.indexOf(moduleInfoEnd)).toString("utf8"));
    }
    return null;
}
function withoutMarks(info) {
    const isMarked = info.length >= 2 * moduleInfoMark.length && info.subarray(0, moduleInfoMark.length).equals(moduleInfoMark);
    return (isMarked ? info.subarray(moduleInfoMark.length, -moduleInfoEnd.length) : info).toString("utf8");
}
/** Lines of fields with tabs between them. https://pkg.go.dev/runtime/debug#BuildInfo */
function goBuildInfo(version, text) {
    const modules = [];
    let main = -1;
    for (const line of text.split("\n")) {
        const [kind, path = "", moduleVersion = ""] = line.split("\t");
        if (path.length > maxPathLength || modules.length >= maxModules)
            continue;
        if (kind === "mod")
            main = modules.length;
        if (kind === "mod" || kind === "dep")
            modules.push({ importPath: path, path, version: versionOf(moduleVersion) });
        if (kind !== "=>")
            continue;
        const replaced = modules.pop();
        if (replaced === undefined)
            continue;
        modules.push(isDirectory(path) ? { ...replaced, version: "" } : { ...replaced, path, version: versionOf(moduleVersion) });
    }
    const goVersion = /^go(\d[\w.+-]*)/.exec(version)?.[1] ?? "";
    return { goVersion, main: modules[main] ?? null, modules };
}
/** https://go.dev/ref/mod#go-mod-file-replace */
function isDirectory(path) {
    return /^(?:\.{0,2}\/|[a-z]:|\.{1,2}$)/i.test(path);
}
function versionOf(version) {
    return version === "(devel)" ? "" : version;
}

;// CONCATENATED MODULE: ./build/image/binaries/go-functions.js

const maxFunctionBytes = 2 ** 31;
/** Addresses of functions are multiples of no more than this. */
const mostAlignment = 64;
/** The table of functions, sorted by address: where the code of each begins, and where its record is. */
class FunctionRows {
    count;
    #fields;
    /** `fields`: two for each function, and one more for the end of the last. */
    constructor(fields, count) {
        this.#fields = fields;
        this.count = count;
    }
    static bytesOf(count, fieldBytes) {
        return (2 * count + 1) * fieldBytes;
    }
    /** Where the function's record has the place of its name: behind its address. */
    nameAt(index) {
        const { word } = this.#fields;
        return this.#fields.address((2 * index + 1) * word) + word;
    }
    /** Up to where the next one begins. */
    codeBytes(index) {
        return this.#entry(index + 1) - this.#entry(index);
    }
    /** Bytes that are left free behind a function on average, so that the next one begins at a multiple of what the architecture likes. */
    slackBytes(quantum) {
        let bits = mostAlignment;
        for (let index = 0; index < this.count; index += 1)
            bits |= this.#entry(index) % mostAlignment;
        return Math.max(0, ((bits & -bits) - quantum) / 2);
    }
    #entry(index) {
        return this.#fields.address(2 * index * this.#fields.word);
    }
}
/** Adds up functions' bytes by their packages' numbers. */
class PackageCode {
    #rows;
    #slackBytes;
    #bytes = [];
    /** No function can be so long, or so short. */
    isWrong = false;
    constructor(rows, quantum) {
        this.#rows = rows;
        this.#slackBytes = rows.slackBytes(quantum);
    }
    add(index, packageNumber) {
        const bytes = this.#rows.codeBytes(index);
        this.isWrong ||= !(bytes >= 0 && bytes < maxFunctionBytes);
        this.#bytes[packageNumber] = (this.#bytes[packageNumber] ?? 0) + Math.max(0, bytes - this.#slackBytes);
    }
    /** Null when the table is wrong. */
    byPath(paths) {
        return this.isWrong ? null : new Map(paths.map((path, number) => [path, this.#bytes[number] ?? 0]));
    }
}
/** The functions' records as they pass by behind the table. */
class FunctionRecords {
    #fields;
    #rows;
    #names;
    #next = 0;
    /** Where the next piece begins, in the table's own count. */
    #offset;
    /** The last bytes of what has passed. */
    #edge = Buffer.alloc(0);
    /** They are not in the order of the functions. */
    isWrong = false;
    /** `start`: where the first piece will begin. */
    constructor(start, { fields, rows, names }) {
        this.#offset = start;
        this.#fields = fields;
        this.#rows = rows;
        this.#names = names;
    }
    /** Where what is read of the last one ends. */
    get end() {
        return this.#rows.nameAt(this.#rows.count - 1) + 4;
    }
    add(piece, code) {
        const end = this.#offset + piece.length;
        for (; this.#next < this.#rows.count && !this.isWrong; this.#next += 1) {
            const at = this.#rows.nameAt(this.#next);
            if (at + 4 > end)
                break;
            const from = at - this.#offset;
            if (from < -this.#edge.length)
                this.isWrong = true;
            else
                code.add(this.#next, this.#names.packageAt(from < 0 ? this.#acrossEdge(from, piece) : this.#fields.intOf(piece, from)));
        }
        this.#edge = Buffer.from((piece.length < 3 ? Buffer.concat([this.#edge, piece]) : piece).subarray(-3));
        this.#offset = end;
    }
    #acrossEdge(from, piece) {
        return this.#fields.intOf(Buffer.concat([this.#edge.subarray(from), piece.subarray(0, 4 + from)]), 0);
    }
}

;// CONCATENATED MODULE: ./build/image/binaries/go-names.js
/** Runs of letters that a function's name may begin with before its package: functions that the compiler makes for a type. */
const made = /^(?:type:\.(?:eq|hash)\.|type\.\.(?:eq|hash)\.|go[:.](?:\(\*|interface |struct ))/;
/** Arrays and pointers before the type's package. */
const wrapped = /^(?:\[\d*\]|\*|\()+/;
const [dot, slash] = Buffer.from("./");
/** What a name may begin with that does not begin with its package. */
const beginnings = ["type:", "type..", "go:", "go.(", "go.interface ", "go.struct ", "["].map((text) => Buffer.from(text));
/**
 * The import path of the package that a function belongs to, from the name that Go's linker knows it by:
 * `gopkg.in/yaml%2ev3.(*decoder).scalar` is in `gopkg.in/yaml.v3`. Null for those that belong to none.
 */
function packageOfFunction(name) {
    const plain = isPlain(name) ? name : withoutMade(name);
    const end = endOfPackage(plain);
    return end === plain.start ? null : unescaped(go_names_textOf({ ...plain, end }));
}
/** Whether a name begins with the path of its package: hardly one does not, and a large program has a million. */
function isPlain({ bytes, start }) {
    for (const beginning of beginnings)
        if (isAt(bytes, start, beginning))
            return false;
    return true;
}
function isAt(bytes, start, text) {
    for (let at = 0; at < text.length; at += 1)
        if (bytes[start + at] !== text[at])
            return false;
    return true;
}
/** Where the path of the package ends that a plain name begins with: at the first dot of its last part; `start` when there is none. */
function endOfPackage({ bytes, start, end }) {
    let found = -1;
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        if (ends[byte] === 1)
            break;
        if (byte === slash)
            found = -1;
        else if (byte === dot && found < 0)
            found = at;
    }
    return Math.max(start, found);
}
/** Where type parameters, receivers and the like begin: 1 for these bytes. */
const ends = new Uint8Array(256);
for (const byte of Buffer.from("[({ ,"))
    ends[byte] = 1;
function withoutMade(name) {
    const bytes = Buffer.from(go_names_textOf(name).replace(made, "").replace(wrapped, ""), "latin1");
    return { bytes, start: 0, end: bytes.length };
}
function go_names_textOf({ bytes, start, end }) {
    return bytes.toString("latin1", start, end);
}
/** Dots in the last part of a path, control characters, `"`, `%` and whatever is not ASCII are written so. https://pkg.go.dev/cmd/internal/objabi#PathToPrefix */
function unescaped(path) {
    return path.includes("%")
        ? path.replaceAll(/%([\da-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16)))
        : path;
}

;// CONCATENATED MODULE: ./build/image/binaries/go-package-names.js

const go_package_names_maxPackages = 50_000;
/** A package's path stands at the beginning of a name. */
const go_package_names_maxNameBytes = 1024;
const maxRuns = 2_000_000;
/** Numbers for packages, by the names of their functions. */
class PackageIndex {
    paths = [""];
    #numbers = new Map([["", 0]]);
    /** As the latest name that was looked up begins. */
    #latest = Buffer.alloc(0);
    #latestNumber = 0;
    of(name) {
        const end = isPlain(name) ? endOfPackage(name) : name.start;
        // Functions of one package mostly stand together.
        if (end > name.start && this.#isLatest(name.bytes, name.start, end))
            return this.#latestNumber;
        this.#latestNumber = this.#numberOf(packageOfFunction(name) ?? "");
        this.#latest = Buffer.from(name.bytes.subarray(name.start, end));
        return this.#latestNumber;
    }
    #isLatest(bytes, start, end) {
        if (end - start !== this.#latest.length)
            return false;
        for (let at = end - 1; at >= start; at -= 1)
            if (bytes[at] !== this.#latest[at - start])
                return false;
        return true;
    }
    #numberOf(path) {
        const known = this.#numbers.get(path);
        if (known !== undefined)
            return known;
        if (this.paths.length >= go_package_names_maxPackages)
            return 0;
        const number = this.paths.push(path) - 1;
        this.#numbers.set(path, number);
        return number;
    }
}
/** Which package the name at an offset belongs to: names of one package mostly stand together, so only where it changes is kept. */
class PackageRuns {
    #index = new PackageIndex();
    #starts = new Uint32Array(4096);
    #packages = new Uint32Array(4096);
    #count = 0;
    #offset = 0;
    /** The beginning of a name that goes on in the next piece. */
    #held = Buffer.alloc(0);
    /** How long that name is so far. */
    #heldBytes = 0;
    #lookedAt = 0;
    get packages() {
        return this.#index.paths;
    }
    add(piece) {
        let from = 0;
        for (let end = piece.indexOf(0); end >= 0; end = piece.indexOf(0, from)) {
            if (this.#heldBytes === 0)
                this.#name(this.#offset + from, { bytes: piece, start: from, end: Math.min(end, from + go_package_names_maxNameBytes) });
            else
                this.#heldName(piece.subarray(0, Math.min(end, go_package_names_maxNameBytes)));
            this.#heldBytes = 0;
            from = end + 1;
        }
        const rest = piece.subarray(from, from + go_package_names_maxNameBytes);
        this.#held = this.#heldBytes === 0 ? Buffer.from(rest) : Buffer.concat([this.#held, rest]).subarray(0, go_package_names_maxNameBytes);
        this.#heldBytes += piece.length - from;
        this.#offset += piece.length;
    }
    /** A name that began in an earlier piece. */
    #heldName(rest) {
        const name = Buffer.concat([this.#held, rest]).subarray(0, go_package_names_maxNameBytes);
        this.#name(this.#offset - this.#heldBytes, { bytes: name, start: 0, end: name.length });
    }
    /** The number of the package; 0 when there is none. */
    packageAt(offset) {
        // Functions mostly stand in the order of their names.
        if (!this.#holds(this.#lookedAt, offset))
            this.#lookedAt = this.#holds(this.#lookedAt + 1, offset) ? this.#lookedAt + 1 : this.#runOf(offset);
        return this.#packages[this.#lookedAt] ?? 0;
    }
    #name(offset, name) {
        const number = this.#index.of(name);
        if ((this.#count > 0 && this.#packages[this.#count - 1] === number) || this.#count >= maxRuns)
            return;
        if (this.#count === this.#starts.length) {
            this.#starts = grown(this.#starts);
            this.#packages = grown(this.#packages);
        }
        this.#starts[this.#count] = offset;
        this.#packages[this.#count] = number;
        this.#count += 1;
    }
    #holds(run, offset) {
        const next = run + 1 < this.#count ? (this.#starts[run + 1] ?? 0) : Infinity;
        return run < this.#count && (this.#starts[run] ?? 0) <= offset && offset < next;
    }
    #runOf(offset) {
        let [from, to] = [0, this.#count];
        while (from + 1 < to) {
            const middle = (from + to) >>> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                from = middle;
            else
                to = middle;
        }
        return from;
    }
}
function grown(numbers) {
    const larger = new Uint32Array(2 * numbers.length);
    larger.set(numbers);
    return larger;
}

;// CONCATENATED MODULE: ./build/image/binaries/go-function-table.js



/** Larger tables are those of programs that nobody puts into an image: 2,000,000 functions. */
const maxFunctionTableBytes = 32 * 1024 * 1024;
const maxOldTableBytes = 24 * 1024 * 1024;
const minHeaderBytes = 8;
const layouts = new Map([
    [0xffff_fffb, "1.2"],
    [0xffff_fffa, "1.16"],
    [0xffff_fff0, "1.18"],
    [0xffff_fff1, "1.18"],
]);
/** Whether a function table may begin here: magic, two zeros, the least length of an instruction, the length of an address. */
function mayBeFunctionTable(bytes, at, { isBigEndian, wordBytes }) {
    const quantum = bytes[at + 6] ?? 0;
    if (bytes[at + 7] !== wordBytes || bytes[at + 4] !== 0 || bytes[at + 5] !== 0)
        return false;
    const magic = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    return layouts.has(magic) && (quantum === 1 || quantum === 2 || quantum === 4);
}
/**
 * Reads the function table (pclntab) that begins at `start`, where tracebacks find names: stripped programs have it as well. Null when it
 * is none, or is not in the order in which Go's linker writes it. https://go.dev/s/go12symtab
 */
function* functionTableParser(start, format) {
    const header = yield { start, end: start + minHeaderBytes };
    const layout = layouts.get(new Fields(header, format).int(0));
    const table = { start, format, quantum: header[6] ?? 1 };
    if (layout === undefined)
        return null;
    return layout === "1.2" ? yield* oldTable(table) : yield* newTable(table, layout);
}
function* newTable({ start, format, quantum }, layout) {
    const { wordBytes } = format;
    const words = layout === "1.16" ? 7 : 8;
    const from = start + minHeaderBytes;
    const header = new Fields(yield { start: from, end: from + words * wordBytes }, format);
    const word = (index) => header.address(index * wordBytes);
    const [count, namesAt, namesEnd, tableAt] = [word(0), word(words - 5), word(words - 4), word(words - 1)];
    const fieldBytes = layout === "1.16" ? wordBytes : 4;
    const tableBytes = FunctionRows.bytesOf(count, fieldBytes);
    if (!(count > 0 && tableBytes <= maxFunctionTableBytes && namesEnd <= tableAt))
        return null;
    const names = new PackageRuns();
    yield { start: start + namesAt, end: start + namesEnd, onPiece: (piece) => names.add(piece) };
    const bytes = Buffer.from(yield { start: start + tableAt, end: start + tableAt + tableBytes });
    const rows = new FunctionRows(new Fields(bytes, { ...format, wordBytes: fieldBytes }), count);
    const records = new FunctionRecords(tableBytes, { fields: new Fields(bytes, format), rows, names });
    const code = new PackageCode(rows, quantum);
    yield { start: start + tableAt + tableBytes, end: start + tableAt + records.end, onPiece: (piece) => records.add(piece, code) };
    return records.isWrong ? null : code.byPath(names.packages);
}
/** Until Go 1.15 names stand between the functions' records, before or behind whoever has them: all of it is kept. */
function* oldTable({ start, format, quantum }) {
    const { wordBytes } = format;
    const tableAt = minHeaderBytes + wordBytes;
    const count = new Fields(yield { start: start + minHeaderBytes, end: start + tableAt }, format).address(0);
    const tableEnd = tableAt + FunctionRows.bytesOf(count, wordBytes);
    if (!(count > 0 && tableEnd <= maxOldTableBytes))
        return null;
    const table = Buffer.from(yield { start: start + tableAt, end: start + tableEnd + 4 });
    const fields = new Fields(table, format);
    const filesAt = fields.int(table.length - 4);
    const restAt = tableEnd + 4;
    if (!(filesAt >= restAt && filesAt <= maxOldTableBytes))
        return null;
    const rest = yield { start: start + restAt, end: start + filesAt };
    const rows = new FunctionRows(fields, count);
    const code = new PackageCode(rows, quantum);
    const packages = new PackageIndex();
    for (let index = 0; index < count; index += 1) {
        const at = rows.nameAt(index) - restAt;
        if (!(at >= 0 && at + 4 <= rest.length))
            return null;
        const nameAt = fields.intOf(rest, at) - restAt;
        const name = nameAt < 0 ? go_function_table_nothing : rest.subarray(nameAt, nameAt + go_package_names_maxNameBytes);
        code.add(index, packages.of({ bytes: name, start: 0, end: Math.max(0, name.indexOf(0)) }));
    }
    return code.byPath(packages.paths);
}
const go_function_table_nothing = Buffer.alloc(0);

;// CONCATENATED MODULE: ./build/image/binaries/passing-reader.js
const passing_reader_nothing = Buffer.alloc(0);
/** Runs a parser over bytes that pass by once. What it finds does not depend on how the bytes are cut into pieces. */
class PassingReader {
    #parser;
    #wanted = null;
    /** What has come of a range that is wanted at once. */
    #held = passing_reader_nothing;
    /** Bytes that have passed of what is wanted. */
    #passed = 0;
    #position;
    found = null;
    /** Where in the file it was known that no more is wanted; null while more bytes may tell more. */
    endedAt = null;
    /** `position`: where in the file the first piece will begin. */
    constructor(parser, position = 0) {
        this.#parser = parser;
        this.#position = position;
        this.#advance(passing_reader_nothing);
    }
    add(piece) {
        const end = this.#position + piece.length;
        while (this.#wanted !== null && this.#wanted.start + this.#passed < end) {
            const from = this.#wanted.start + this.#passed - this.#position;
            this.#take(this.#wanted, piece.subarray(from, this.#wanted.end - this.#position));
            if (this.#wanted.start + this.#passed === this.#wanted.end)
                this.#complete(this.#wanted);
        }
        this.#position = end;
    }
    #take({ start, end, onPiece }, part) {
        if (onPiece !== undefined)
            onPiece(part);
        else if (this.#passed === 0 && part.length === end - start)
            this.#held = part;
        else {
            if (this.#passed === 0)
                this.#held = Buffer.allocUnsafe(end - start);
            part.copy(this.#held, this.#passed);
        }
        this.#passed += part.length;
    }
    #complete({ end }) {
        const all = this.#held;
        this.#held = passing_reader_nothing;
        this.#advance(all, end);
    }
    /** Asks the parser for what it wants next; what has passed already, or makes no sense, ends it. */
    #advance(bytes, passed = this.#position) {
        for (let given = bytes;; given = passing_reader_nothing) {
            const { done, value } = this.#parser.next(given);
            this.#wanted = null;
            this.#passed = 0;
            if (done !== true && value.start >= passed && value.end >= value.start) {
                if (value.end === value.start)
                    continue;
                this.#wanted = value;
                return;
            }
            if (done === true)
                this.found = value;
            this.endedAt = passed;
            return;
        }
    }
}

;// CONCATENATED MODULE: ./build/image/binaries/passing-search.js

/** A program that carries more programs is not understood. */
const mostFound = 4;
/** Places that are looked at in one file: of what only looks like the thing, a file may be full. */
const mostTries = 1000;
/** Parses what begins where a caller says that something may begin, one after the other, as the file passes by. */
class PassingSearch {
    found = [];
    #parserAt;
    #start = 0;
    #reader = null;
    #tries = 0;
    /** Where what the parser has not seen begins. */
    #position = 0;
    constructor(parserAt) {
        this.#parserAt = parserAt;
    }
    /**
     * The thing may begin `before.length` bytes in front of `piece`, or in it: not while another one is being parsed.
     * `position`: where `piece` begins in the file.
     */
    beginsAt(start, { piece, before, position }) {
        if (this.#reader !== null && start > this.#position)
            this.pass(piece.subarray(0, start - position), position);
        if ((this.#reader !== null && !((this.#reader.endedAt ?? Infinity) <= start)) || this.found.length >= mostFound)
            return;
        this.#tries += 1;
        if (this.#tries > mostTries)
            return;
        this.#start = start;
        this.#reader = new PassingReader(this.#parserAt(start), start);
        this.#position = start;
        if (start < position)
            this.#feed(before.subarray(before.length - (position - start)));
    }
    /** The next piece of the file; what was passed before is passed over. */
    pass(piece, position) {
        const from = this.#position - position;
        if (from < piece.length)
            this.#feed(from > 0 ? piece.subarray(from) : piece);
    }
    #feed(piece) {
        this.#position += piece.length;
        if (this.#reader === null || this.#reader.endedAt !== null)
            return;
        this.#reader.add(piece);
        if (this.#reader.found !== null)
            this.found.push({ start: this.#start, found: this.#reader.found });
    }
}

;// CONCATENATED MODULE: ./build/image/binaries/go-scan.js



/** What is looked for is told by so many bytes. */
const tellingBytes = 16;
/** No first byte of these is smaller, in either order of bytes: 0xf0, 0xf1, 0xfa, 0xfb, 0xff. */
const leastFirstByte = 0xf0;
/** Few bytes are looked for faster than many. */
const markBegin = moduleInfoMark.subarray(0, 4);
/** Finds what Go's linker left in a program as its bytes pass by. */
class GoScan {
    #format;
    #infos = new PassingSearch(buildInfoParser);
    #marked = new PassingSearch(markedInfoParser);
    #tables;
    /** The last bytes that have passed: what is looked for may begin in them. */
    #edge = Buffer.alloc(0);
    #position;
    /** `position`: where in the file the first piece will begin. */
    constructor(format, position) {
        this.#format = format;
        this.#position = position;
        this.#tables = new PassingSearch((start) => functionTableParser(start, format));
    }
    add(piece) {
        const before = this.#edge;
        if (before.length > 0) {
            const across = Buffer.concat([before, piece.subarray(0, tellingBytes - 1)]);
            this.#look(across, { piece, before, start: this.#position - before.length });
        }
        this.#look(piece, { piece, before, start: this.#position });
        for (const search of [this.#infos, this.#marked, this.#tables])
            search.pass(piece, this.#position);
        this.#position += piece.length;
        const last = piece.subarray(1 - tellingBytes);
        this.#edge = Buffer.from(piece.length < tellingBytes - 1 ? Buffer.concat([before, last]).subarray(1 - tellingBytes) : last);
    }
    get traces() {
        return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
    }
    /** Looks for what begins, and has its magic, in `bytes`, which begin at `start`. */
    #look(bytes, { piece, before, start }) {
        const around = { piece, before, position: this.#position };
        for (let at = bytes.indexOf(markBegin); at >= 0; at = bytes.indexOf(markBegin, at + 1))
            if (bytes.subarray(at, at + moduleInfoMark.length).equals(moduleInfoMark))
                this.#marked.beginsAt(start + at, around);
        const last = bytes.length - tellingBytes;
        // Go's linker begins both at a multiple of an address's length, or of more.
        const { wordBytes } = this.#format;
        for (let at = (wordBytes - (start % wordBytes)) % wordBytes; at <= last; at += wordBytes) {
            if ((bytes[at] ?? 0) < leastFirstByte)
                continue;
            if (bytes[at + 1] === buildInfoMagic[1] && buildInfoMagic.compare(bytes, at, at + buildInfoMagic.length) === 0)
                this.#infos.beginsAt(start + at, around);
            else if (mayBeFunctionTable(bytes, at, this.#format))
                this.#tables.beginsAt(start + at, around);
        }
    }
}

;// CONCATENATED MODULE: ./build/image/binaries/rust-audit.js



const leastBytes = 64;
const maxBytes = 1024 * 1024;
const packing = { format: "zlib", mostBytes: 8 * 1024 * 1024 };
/** Places that look like zlib data are tried, so many for each file and its bytes. */
const freeTries = 64;
const bytesPerTry = 8192;
const zlibByte = 0x78;
const secondBytes = new Set([0x01, 0x5e, 0x9c, 0xda]);
const beginning = Buffer.from('{"packages":');
/**
 * Finds the list of crates that cargo-auditable puts into a program, in a section that nothing tells of before it has passed: zlib data, at
 * any place. https://github.com/rust-secure-code/cargo-auditable/blob/master/PARSING.md
 */
class RustScan {
    /** What looks like a list of crates; the section that it must lie in is known when all has passed. */
    found = [];
    #reader = null;
    #edge = Buffer.alloc(0);
    #position;
    #tries = 0;
    /** `position`: where in the file the first piece will begin. */
    constructor(position) {
        this.#position = position;
    }
    add(piece) {
        const before = this.#edge;
        this.#reader?.add(piece);
        if (before.length > 0)
            this.#look(Buffer.concat([before, piece.subarray(0, leastBytes - 1)]), before.length, piece);
        this.#look(piece, 0, piece);
        this.#takeFound();
        this.#position += piece.length;
        const last = piece.subarray(1 - leastBytes);
        this.#edge = Buffer.from(last.length < leastBytes - 1 ? Buffer.concat([before, last]).subarray(1 - leastBytes) : last);
    }
    /** `bytes` begin so many before `piece`. */
    #look(bytes, before, piece) {
        const last = bytes.length - leastBytes;
        for (let at = bytes.indexOf(zlibByte); at >= 0 && at <= last; at = bytes.indexOf(zlibByte, at + 1)) {
            const start = this.#position - before + at;
            if (!mayBeZlib(bytes, at) || !this.#canTry(start))
                continue;
            this.#tries += 1;
            if (!isBeginning(bytes.subarray(at, at + leastBytes)))
                continue;
            this.#reader = new PassingReader(auditParser(start), start);
            this.#reader.add(bytes.subarray(at, before === 0 ? undefined : before));
            if (before > 0)
                this.#reader.add(piece);
        }
    }
    #canTry(start) {
        const isBusy = this.#reader !== null && (this.#reader.endedAt ?? Infinity) > start;
        return !isBusy && this.found.length === 0 && this.#tries < freeTries + start / bytesPerTry;
    }
    #takeFound() {
        const found = this.#reader?.found ?? null;
        if (found !== null && !this.found.includes(found))
            this.found.push(found);
    }
}
/** Null when the program has no such list. */
function cratesIn({ found }, sections) {
    const section = sections.get(".dep-v0");
    return found.find(({ start }) => section === undefined || section.start === start)?.crates ?? null;
}
/** So cheap a look that a program's other bytes, which begin like this by chance, cost next to nothing. https://www.rfc-editor.org/rfc/rfc1951#section-3.2.7 */
function mayBeZlib(bytes, at) {
    if (!secondBytes.has(bytes[at + 1] ?? 0))
        return false;
    const bits = bytes.readUIntLE(at + 2, 6);
    // Where the block has the usual code, it begins with `{"`.
    if ((bits & 6) === 2)
        return (bits & 0xfffe) === 0x56aa;
    if ((bits & 6) !== 4)
        return false;
    const lengths = 4 + (Math.floor(bits / 2 ** 13) & 15);
    // The code of the codes' lengths is complete: what its codes leave free is nothing.
    const free = Array.from({ length: lengths }, (_, index) => bitsAt(bytes, at + 2, 17 + 3 * index)).reduce((left, length) => (length === 0 ? left : left - 2 ** (7 - length)), 2 ** 7);
    return free === 0;
}
/** Three bits, the lowest first. */
function bitsAt(bytes, start, bit) {
    const at = start + (bit >>> 3);
    return (((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)) >>> (bit & 7)) & 7;
}
function isBeginning(bytes) {
    return inflatedPart(bytes, packing)?.text.subarray(0, beginning.length).equals(beginning) ?? false;
}
/** Nothing says how long it is: a little more is asked for until its end is in it, and little of what follows, which may be the end of the file. */
function* auditParser(start) {
    let bytes = Buffer.alloc(0);
    while (bytes.length < maxBytes) {
        const from = start + bytes.length;
        const more = yield { start: from, end: from + Math.max(leastBytes, Math.floor(bytes.length / 8)) };
        bytes = Buffer.concat([bytes, more]);
        const read = inflatedPart(bytes, packing);
        if (read === null)
            return null;
        if (read.usedBytes === bytes.length)
            continue;
        const crates = cratesOf(read.text);
        return crates === null ? null : { start, crates };
    }
    return null;
}
const Audit = schemas/* object */.Ikc({
    packages: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), kind: schemas/* string */.YjP().optional() })).max(20_000),
});
/** What only the build needed is not in the program. */
function cratesOf(text) {
    const read = Audit.safeParse(parsedOrNull(text));
    if (!read.success)
        return null;
    return read.data.packages.filter(({ kind }) => kind !== "build").map(({ name, version }) => ({ name, version }));
}
function parsedOrNull(text) {
    try {
        return JSON.parse(text.toString("utf8"));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/image/binaries/program-scan.js





/** Reads a program or library as its bytes pass by: what it is, and of which packages it was made. Memory is bounded. */
class ProgramScan {
    #elf = new ElfScan();
    #go = null;
    #rust = null;
    #wantsElf = false;
    #position = 0;
    /** Must be called before the first piece. */
    start(sizeBytes) {
        this.#elf.start(sizeBytes);
        this.#go = null;
        this.#rust = null;
        this.#wantsElf = true;
        this.#position = 0;
    }
    /** False when it is nothing of the kind, so that the caller can stop feeding it. Pieces are not kept after the call. */
    add(piece) {
        if (this.#wantsElf) {
            this.#wantsElf = this.#elf.add(piece);
            if (!this.#wantsElf && this.#elf.finish() === null)
                return false;
            this.#begin(this.#elf.programFormat);
        }
        this.#go?.add(piece);
        this.#rust?.add(piece);
        this.#position += piece.length;
        return true;
    }
    /** Most programs are neither Go's nor Rust's: what does not look like the one or the other is not looked through. */
    #begin(format) {
        if (format === null)
            return;
        const { isOfGo, hasSections } = this.#elf;
        if (isOfGo || !hasSections)
            this.#go ??= new GoScan(format, this.#position);
        if (!isOfGo)
            this.#rust ??= new RustScan(this.#position);
    }
    /** Null when it is no ELF executable or shared object, or cannot be understood. */
    finish() {
        const elf = this.#elf.finish();
        if (elf === null)
            return null;
        const { sections } = this.#elf;
        const go = this.#go === null ? null : goProgram(this.#go.traces, { ...elf, sections });
        const crates = this.#rust === null ? null : cratesIn(this.#rust, sections);
        const linked = [...(go === null ? [] : linkedOfGo(go)), ...(crates ?? []).map(linkedCrate)];
        return { ...elf, linked: linked.filter((one) => (0,packages_package/* isSound */.gH)(one.package)) };
    }
}
/** https://github.com/package-url/purl-spec/blob/main/types-doc/golang-definition.md */
function linkedOfGo({ goVersion, modules, standardBytes }) {
    const standard = { path: "stdlib", importPath: "", version: goVersion };
    return [...modules, { module: standard, bytes: standardBytes }].map(({ module, bytes }) => ({
        package: goPackage(module),
        bytes,
    }));
}
function goPackage({ path, version }) {
    const slash = path.lastIndexOf("/");
    const namespace = slash < 0 ? null : path.slice(0, slash);
    return { type: "golang", namespace, name: path.slice(slash + 1), version, arch: null };
}
function linkedCrate({ name, version }) {
    return { package: { type: "cargo", namespace: null, name, version, arch: null }, bytes: null };
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
    #packages;
    #program = new ProgramScan();
    #marks = new CompressedMarks();
    #packageFiles = new PackageFiles();
    #binaries = new Map();
    #nodePackages = new Map();
    #names = 0;
    /** What the file that is passing by is looked at as. */
    #reading = null;
    #jar = new JarScan();
    #jarPath = "";
    #row = -1;
    #bytes = 0;
    #bodyOffset = 0;
    #pieces = [];
    /** `packages` takes which packages programs and archives were made of. */
    constructor(offsets, packages) {
        this.#offsets = offsets;
        this.#packages = packages;
    }
    /** A file with a content begins. */
    start(row, path, { sizeBytes, bodyOffset }) {
        this.#row = row;
        this.#bytes = 0;
        this.#bodyOffset = bodyOffset;
        this.#pieces = [];
        this.#reading = this.#readingOf(path, sizeBytes);
        if (this.#reading === "jar") {
            this.#jar = new JarScan();
            this.#jarPath = fact_collector_textOf(path);
        }
        if (this.#reading !== "elf")
            return;
        this.#program.start(sizeBytes);
        this.#marks.clear();
    }
    body(piece) {
        switch (this.#reading) {
            case "elf":
                this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
                if (!this.#program.add(piece))
                    this.#reading = null;
                break;
            case "jar":
                this.#jar.add(piece);
                break;
            case "package.json":
            case "dpkg":
                this.#pieces.push(Buffer.from(piece));
                break;
            case null:
                return;
        }
        this.#bytes += piece.length;
    }
    bodyEnd() {
        switch (this.#reading) {
            case "elf":
                this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
                this.#endElf();
                break;
            case "jar":
                this.#endJar();
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
        if (isArchive(path))
            return "jar";
        return sizeBytes >= leastElfBytes && this.#binaries.size < mostFacts ? "elf" : null;
    }
    #endElf() {
        const facts = this.#program.finish();
        if (facts === null)
            return;
        const { isDynamic, isProgram, strippable, linked } = facts;
        for (const { package: found, bytes } of linked)
            this.#packages.sinkOf(this.#row, found.type).declare(found, { kind: "part", bytes });
        const sum = (bytes) => strippable.reduce((all, one) => all + bytes(one), 0);
        this.#binaries.set(this.#row, {
            isDynamic,
            isProgram,
            strippableBytes: sum(({ start, end }) => end - start),
            strippableCompressedBytes: sum((range) => this.#marks.bytesOf(range)),
        });
    }
    #endJar() {
        const { own, nested } = jarPackages(this.#jarPath, this.#jar.finish());
        const sink = this.#packages.sinkOf(this.#row, "maven");
        if (own !== null)
            sink.declare(own, { kind: "file" });
        for (const { package: found, bytes } of nested)
            sink.declare(found, { kind: "part", bytes });
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
const [jarEnd, warEnd] = [".jar", ".war"].map((end) => Buffer.from(end).readUInt32BE(0));
const dpkgRoot = Buffer.from("var\0lib\0");
function isNamed({ bytes, nameStart, end }, name) {
    return end - nameStart === name.length && bytes.compare(name, 0, name.length, nameStart, end) === 0;
}
function isArchive({ bytes, end }) {
    if (end < 4)
        return false;
    const last = bytes.readUInt32BE(end - 4);
    return last === jarEnd || last === warEnd;
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

const tar_path_slash = 0x2f;
const tar_path_dot = 0x2e;
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
            while (next < length && path[next] !== tar_path_slash)
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
        if (to === from || (to === from + 1 && path[from] === tar_path_dot))
            return;
        if (to === from + 2 && path[from] === tar_path_dot && path[from + 1] === tar_path_dot)
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

// EXTERNAL MODULE: ./build/image/packages/layer-packages.js
var layer_packages = __webpack_require__(5101);
;// CONCATENATED MODULE: ./build/image/packages/package-reader.js
/** Of most package managers' files. */
const package_reader_maxFileBytes = 16 * 1024 * 1024;

// EXTERNAL MODULE: ./build/image/packages/owned-paths.js
var owned_paths = __webpack_require__(8578);
// EXTERNAL MODULE: ./build/image/packages/readers/reader-texts.js
var reader_texts = __webpack_require__(9347);
;// CONCATENATED MODULE: ./build/image/packages/readers/alpine.js

const databases = new Set(["lib/apk/db/installed", "usr/lib/apk/db/installed"]);
const colon = 0x3a;
/** Packages of Alpine: one file for all of them. https://wiki.alpinelinux.org/wiki/Apk_spec#Install_DB */
const alpine = {
    type: "apk",
    endings: ["lib/apk/db/installed"],
    wants: ({ path }) => (databases.has(path) ? "whole" : null),
    read: ({ content }, sink) => {
        const record = new InstalledRecord(sink);
        let isAny = false;
        for (const { start, end } of (0,reader_texts/* linesOf */.Dx)(content)) {
            if (start === end)
                record.finish();
            else if (content[start + 1] === colon) {
                record.field(content[start] ?? 0, content.subarray(start + 2, end));
                isAny = true;
            }
        }
        record.finish();
        return isAny || content.length === 0 ? null : "it has no packages";
    },
};
const letter = { name: 0x50, version: 0x56, arch: 0x41, directory: 0x46, file: 0x52 };
/** The record of one package: its name comes before its files. */
class InstalledRecord {
    #sink;
    #name = "";
    #version = "";
    #arch = null;
    /** A directory with a slash behind it, and room for names. */
    #path = Buffer.alloc(512);
    #directoryEnd = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    field(name, value) {
        switch (name) {
            case letter.name:
                this.#name = value.toString("latin1");
                break;
            case letter.version:
                this.#version = value.toString("latin1");
                break;
            case letter.arch:
                this.#arch = value.toString("latin1");
                break;
            case letter.directory:
                this.#directoryEnd = 0;
                if (value.length > 0)
                    this.#directoryEnd = this.#append(Buffer.concat([value, Buffer.from("/")]));
                break;
            case letter.file:
                this.#own(this.#append(value));
                break;
        }
    }
    finish() {
        const [name, version, arch] = [this.#name, this.#version, this.#arch];
        if (name !== "")
            this.#sink.declare({ type: "apk", namespace: null, name, version, arch }, { kind: "paths", owner: name });
        this.#name = "";
        this.#version = "";
        this.#arch = null;
        this.#directoryEnd = 0;
    }
    #own(end) {
        this.#sink.own(this.#name, { bytes: this.#path, start: 0, end });
    }
    /** Where the path ends with this behind the directory. */
    #append(part) {
        const end = this.#directoryEnd + part.length;
        if (end > this.#path.length)
            this.#path = Buffer.concat([this.#path, Buffer.alloc(end)]);
        part.copy(this.#path, this.#directoryEnd);
        return end;
    }
}

;// CONCATENATED MODULE: ./build/image/packages/readers/composer.js


const InstalledPackages = schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), "install-path": schemas/* string */.YjP().nullish() }).nullable().catch(null));
/** The first version of the file had the list alone. */
const Installed = schemas/* union */.KCZ([InstalledPackages, schemas/* object */.Ikc({ packages: InstalledPackages }).transform(({ packages }) => packages)]);
/** Packages of PHP. https://getcomposer.org/doc/07-runtime.md */
const composer = {
    type: "composer",
    endings: ["/composer/installed.json"],
    wants: () => "whole",
    read: ({ path, content }, sink) => {
        const installed = Installed.safeParse((0,reader_texts/* parsedJson */.U4)(content));
        if (!installed.success)
            return "it is no list of Composer's packages";
        const here = (0,reader_texts/* parentOf */.gN)(path);
        for (const found of installed.data) {
            if (found === null)
                continue;
            const [namespace = "", name, ...others] = found.name.split("/");
            const directory = (0,reader_texts/* resolvedFrom */.n7)(here, found["install-path"] ?? `../${found.name}`);
            if (name === undefined || others.length > 0 || directory === null)
                continue;
            sink.declare({ type: "composer", namespace, name, version: found.version, arch: null }, { kind: "directory", directory });
        }
        return null;
    },
};

;// CONCATENATED MODULE: ./build/image/packages/readers/conda.js


const conda_Installed = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), files: schemas/* array */.YOg(schemas/* string */.YjP()).catch([]) });
/** Packages of an environment of conda. https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html */
const conda = {
    type: "conda",
    endings: [".json"],
    wants: ({ path }) => (/(?:^|\/)conda-meta\/[^/]+\.json$/.test(path) ? "whole" : null),
    read: ({ path, content }, sink) => {
        const installed = conda_Installed.safeParse((0,reader_texts/* parsedJson */.U4)(content));
        if (!installed.success)
            return "it is no record of conda's";
        const { name, version, files } = installed.data;
        const prefix = (0,reader_texts/* parentOf */.gN)((0,reader_texts/* parentOf */.gN)(path));
        sink.declare({ type: "conda", namespace: null, name, version, arch: null }, { kind: "paths", owner: path });
        sink.own(path, (0,reader_texts/* spanOf */.ee)(path));
        for (const file of files) {
            const resolved = file.startsWith("/") ? null : (0,reader_texts/* resolvedFrom */.n7)(prefix, file);
            if (resolved !== null)
                sink.own(path, (0,reader_texts/* spanOf */.ee)(resolved));
        }
        return null;
    },
};

;// CONCATENATED MODULE: ./build/image/packages/readers/debian.js

const root = "var/lib/dpkg/";
const debian_statusPath = `${root}status`;
/** Images without dpkg itself have one file for each package there, and its checksums beside it. */
const statusDirectory = `${root}status.d/`;
const sums = ".md5sums";
const debian_listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*(?::[a-z\d-]+)?)\.list$/;
/** Packages of Debian and of what is derived from it: dpkg's database, and that of images without dpkg. */
const debian = {
    type: "deb",
    endings: [],
    directories: [root],
    wants: ({ path }) => (path === debian_statusPath || path.startsWith(statusDirectory) || debian_listName.test(path) ? "whole" : null),
    read: ({ path, content }, sink) => {
        const [, listed] = debian_listName.exec(path) ?? [];
        const name = path.slice(statusDirectory.length);
        if (listed !== undefined)
            ownList(listed, content, sink);
        else if (path === debian_statusPath)
            return declareAll(content, null, sink);
        else if (name.endsWith(sums))
            ownSums(name.slice(0, -sums.length), content, sink);
        else
            return declareAll(content, name, sink);
        return null;
    },
};
/** One path a line, directories as well: such a line is followed by what is in it. */
function ownList(owner, bytes, sink) {
    let last = { bytes, start: 0, end: 0 };
    for (const { start, end } of (0,reader_texts/* linesOf */.Dx)(bytes)) {
        if (!isWithin(last, start, end))
            ownPath(owner, last, sink);
        last = { bytes, start, end };
    }
    ownPath(owner, last, sink);
}
function isWithin({ bytes, start: outerStart, end: outerEnd }, start, end) {
    const length = outerEnd - outerStart;
    if (end - start <= length || bytes[start + length] !== 0x2f)
        return false;
    for (let at = length - 1; at >= 0; at -= 1)
        if (bytes[start + at] !== bytes[outerStart + at])
            return false;
    return true;
}
const movedRoots = ["bin/", "sbin/", "lib/", "lib32/", "lib64/", "libx32/"].map((name) => Buffer.from(name));
const newRoot = Buffer.from("usr/");
/** A path in its new place; used again for the next one. */
let moved = Buffer.alloc(512);
/** Packages name /bin/sh as it was before /bin became a link to /usr/bin; tars have what is there. */
function ownPath(owner, { bytes, start, end }, sink) {
    const isRoot = end - start === 2 && bytes[start + 1] === 0x2e;
    if (bytes[start] !== 0x2f || end - start < 2 || isRoot)
        return;
    sink.own(owner, { bytes, start: start + 1, end });
    if (!isMoved(bytes, start + 1))
        return;
    const length = newRoot.length + end - start - 1;
    if (moved.length < length)
        moved = Buffer.alloc(2 * length);
    newRoot.copy(moved);
    moved.set(bytes.subarray(start + 1, end), newRoot.length);
    sink.own(owner, { bytes: moved, start: 0, end: length });
}
function isMoved(bytes, at) {
    // Nearly all are in /usr, and there are a hundred thousand.
    return bytes[at] !== newRoot[0] && movedRoots.some((name) => debian_startsWith(bytes, at, name));
}
function debian_startsWith(bytes, at, text) {
    for (let index = 0; index < text.length; index += 1)
        if (bytes[at + index] !== text[index])
            return false;
    return true;
}
/** `d41d8cd98f00b204e9800998ecf8427e  usr/bin/curl` */
function ownSums(owner, content, sink) {
    for (const { bytes, start, end } of (0,reader_texts/* linesOf */.Dx)(content)) {
        const at = start + 34;
        if (end <= at || bytes[at - 1] !== 0x20)
            continue;
        const from = bytes[at] === 0x2f ? at + 1 : bytes[at] === 0x2e && bytes[at + 1] === 0x2f ? at + 2 : at;
        sink.own(owner, { bytes, start: from, end });
    }
}
/** `file`: the name of the file, where it is one package's; else each is known by the name that its list has. */
function declareAll(content, file, sink) {
    let isAny = false;
    for (const paragraph of content.toString("latin1").split(/\n(?:[ \t]*\n)+/)) {
        const fields = fieldsOf(paragraph);
        const [name, version = ""] = [fields.get("package"), fields.get("version")];
        if (name === undefined)
            continue;
        isAny = true;
        const status = fields.get("status");
        if (status !== undefined && !status.endsWith(" installed"))
            continue;
        const arch = fields.get("architecture") ?? null;
        const owner = file ?? (fields.get("multi-arch") === "same" && arch !== null ? `${name}:${arch}` : name);
        sink.declare({ type: "deb", namespace: null, name, version, arch }, { kind: "paths", owner });
    }
    return isAny || content.length < 2 ? null : "it has no packages";
}
const wanted = /^(package|status|version|architecture|multi-arch):[ \t]*([^\n]*)$/gim;
function fieldsOf(paragraph) {
    return new Map([...paragraph.matchAll(wanted)].map(([, field = "", value = ""]) => [field.toLowerCase(), value.trim()]));
}

;// CONCATENATED MODULE: ./build/image/packages/readers/distribution.js
const files = new Set(["etc/os-release", "usr/lib/os-release"]);
/** Which distribution it is. https://www.freedesktop.org/software/systemd/man/latest/os-release.html */
const distribution = {
    type: "deb",
    endings: ["/os-release"],
    wants: ({ path }) => (files.has(path) ? "whole" : null),
    read: ({ content }, sink) => {
        const [, id] = /^ID=["']?([a-z\d._-]+)["']?\s*$/m.exec(content.toString("latin1", 0, 64 * 1024)) ?? [];
        if (id !== undefined)
            sink.distribution(id);
        return null;
    },
};

;// CONCATENATED MODULE: ./build/image/packages/readers/dotnet.js


const Assets = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).catch({});
const Library = schemas/* object */.Ikc({ runtime: Assets, native: Assets, resources: Assets, runtimeTargets: Assets }).partial().catch({});
const Dependencies = schemas/* object */.Ikc({
    targets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), Library).catch({})),
    libraries: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ type: schemas/* unknown */.L5J() }).partial().catch({})).catch({}),
});
/** Of all targets together; an application has hundreds. */
const mostLibraries = 10_000;
/** What is built with the application, and is no package: `project`, `reference`. */
const packageTypes = new Set(["package", "runtimepack"]);
/** NuGet packages that an application was published with. https://github.com/dotnet/sdk/blob/main/documentation/specs/runtime-configuration-file.md#appnamedepsjson */
const dotnet = {
    type: "nuget",
    endings: [".deps.json"],
    wants: () => "whole",
    read: ({ path, content }, sink) => {
        const told = Dependencies.safeParse((0,reader_texts/* parsedJson */.U4)(content));
        if (!told.success)
            return "it is no list of .NET dependencies";
        const { targets, libraries } = told.data;
        const all = Object.values(targets).flatMap((target) => Object.entries(target));
        for (const [key, library] of all.slice(0, mostLibraries))
            if (packageTypes.has(libraries[key]?.type))
                tell(sink, (0,reader_texts/* parentOf */.gN)(path), { key, library });
        return null;
    },
};
/** `key`: name and version with a slash between them. */
function tell(sink, directory, { key, library }) {
    const slash = key.lastIndexOf("/");
    if (slash <= 0)
        return;
    // The SDK names what it packs by its own name for it.
    const name = key.slice(0, slash).replace(/^runtimepack\./, "");
    // The same package may lie beside another application as well.
    const owner = `${directory}/${key}`;
    sink.declare({ type: "nuget", namespace: null, name, version: key.slice(slash + 1), arch: null }, { kind: "paths", owner });
    for (const path of placesOf(library)) {
        const place = (0,reader_texts/* resolvedFrom */.n7)(directory, path);
        if (place !== null)
            sink.own(owner, (0,reader_texts/* spanOf */.ee)(place));
    }
}
/** Where publishing puts a package's files: beside the application, translations in a directory for each language, what is for some platforms as in the package. */
function* placesOf({ runtime = {}, native = {}, resources = {}, runtimeTargets = {} }) {
    for (const path of [...Object.keys(runtime), ...Object.keys(native)])
        yield path.slice(path.lastIndexOf("/") + 1);
    for (const path of Object.keys(resources))
        yield path.split("/").slice(-2).join("/");
    yield* Object.keys(runtimeTargets);
}

;// CONCATENATED MODULE: ./build/image/packages/readers/node.js



/** A longer one is no package.json that people write. */
const maxManifestBytes = 1024 * 1024;
/** The end of an archive has the names of what is in it. */
const archiveEndBytes = 64 * 1024;
const Manifest = schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() });
/** Packages of npm, pnpm and yarn: each in a directory of a `node_modules`, or as one archive in yarn's cache. */
const node = {
    type: "npm",
    endings: ["/package.json", ".zip"],
    wants: ({ path, sizeBytes }) => {
        if (archiveName.test(path))
            return { lastBytes: archiveEndBytes };
        return sizeBytes <= maxManifestBytes && (0,node_packages/* placeOfPackageJson */.P3)(path)?.kind === "installed" ? "whole" : null;
    },
    read: ({ path, content }, sink) => {
        const [, slug, version] = archiveName.exec(path) ?? [];
        if (slug !== undefined && version !== undefined) {
            const name = nameInArchive(content) ?? (slug.startsWith("@") ? null : slug);
            if (name !== null)
                declare({ name, version }, { kind: "file" }, sink);
            return null;
        }
        // Many packages have a package.json in a directory that looks like one, with nothing in it but a type.
        const manifest = Manifest.safeParse((0,reader_texts/* parsedJson */.U4)(content));
        if (manifest.success)
            declare(manifest.data, { kind: "directory", directory: (0,reader_texts/* parentOf */.gN)(path) }, sink);
        return null;
    },
};
/** `lodash-npm-4.17.21-6382451519-eb835a2e51.zip`, and `@babel-core-npm-7.24.0-\u2026`. */
const archiveName = /\/\.?(?:yarn\/(?:berry\/)?)?cache\/(@?[\w.~-]+?)-npm-(\d[\w.+-]*?)-[\da-f]{10}(?:-[\da-f]+)?\.zip$/;
function nameInArchive(end) {
    return /node_modules\/((?:@[\w.~-]{1,200}\/)?[\w.~-]{1,200})\//.exec(end.toString("latin1"))?.[1] ?? null;
}
function declare({ name, version }, extent, sink) {
    const [first = "", second] = name.split("/", 2);
    const [namespace, own] = second === undefined ? [null, first] : [first, second];
    sink.declare({ type: "npm", namespace, name: own, version, arch: null }, extent);
}

// EXTERNAL MODULE: ./build/image/packages/readers/python.js
var python = __webpack_require__(3851);
;// CONCATENATED MODULE: ./build/image/packages/readers/r.js

/** `Built` is written when a package is installed: a source tree's DESCRIPTION has none. */
const fields = new Set(["Package", "Version", "Built"]);
const r_maxBytes = 256 * 1024;
/** Packages of R, each in a directory of its library. https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file */
const r = {
    type: "cran",
    endings: ["/DESCRIPTION"],
    wants: ({ path, sizeBytes }) => /\/(?:[\w.-]+-)?library\/[^/]+\/DESCRIPTION$/.test(path) && sizeBytes <= r_maxBytes ? "whole" : null,
    read: ({ path, content }, sink) => {
        const found = new Map();
        for (const { start, end } of (0,reader_texts/* linesOf */.Dx)(content)) {
            const [, field = "", value = ""] = /^([A-Za-z]+):[ \t]*(.*)$/.exec(content.toString("latin1", start, Math.min(end, start + 500))) ?? [];
            if (fields.has(field) && !found.has(field))
                found.set(field, value.trim());
        }
        const [name, version] = [found.get("Package"), found.get("Version")];
        if (name === undefined || version === undefined || !found.has("Built"))
            return null;
        sink.declare({ type: "cran", namespace: null, name, version, arch: null }, { kind: "directory", directory: (0,reader_texts/* parentOf */.gN)(path) });
        return null;
    },
};

;// CONCATENATED MODULE: ./build/image/packages/readers/rpm-header.js
const entryBytes = 16;
const maxEntries = 65_536;
const typeInt32 = 4;
const typeString = 6;
const typeStrings = 8;
const typeTexts = 9;
const tags = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    arch: 1022,
    indexes: 1116,
    names: 1117,
    directories: 1118,
};
const rpm_header_slash = 0x2f;
/**
 * Reads the header as the database has it: counts, an index of tags, and the store that it points into. Null when it is none.
 * https://rpm-software-management.github.io/rpm/manual/format_header.html
 */
function rpmHeader(bytes) {
    if (bytes.length < 8)
        return null;
    const [count, storeBytes] = [bytes.readUInt32BE(0), bytes.readUInt32BE(4)];
    const storeAt = 8 + entryBytes * count;
    if (count > maxEntries || storeAt + storeBytes > bytes.length)
        return null;
    const header = new TagStore(entriesOf(bytes.subarray(8, storeAt)), bytes.subarray(storeAt, storeAt + storeBytes));
    return {
        name: header.text(tags.name),
        version: header.text(tags.version),
        release: header.text(tags.release),
        epoch: header.int(tags.epoch, 0) ?? 0,
        arch: header.text(tags.arch),
        files: () => filesOf(header),
    };
}
function entriesOf(index) {
    const entries = new Map();
    for (let at = 0; at < index.length; at += entryBytes)
        entries.set(index.readUInt32BE(at), {
            type: index.readUInt32BE(at + 4),
            offset: index.readUInt32BE(at + 8),
            count: index.readUInt32BE(at + 12),
        });
    return entries;
}
class TagStore {
    #entries;
    #store;
    constructor(entries, store) {
        this.#entries = entries;
        this.#store = store;
    }
    /** "" where there is none. */
    text(tag) {
        const [first] = this.texts(tag);
        return first?.toString("latin1") ?? "";
    }
    /** Texts end with a zero each. */
    *texts(tag) {
        const entry = this.#entries.get(tag);
        if (entry === undefined)
            return;
        const isText = entry.type === typeString || entry.type === typeStrings || entry.type === typeTexts;
        let start = entry.offset;
        for (let left = isText ? entry.count : 0; left > 0; left -= 1) {
            const end = this.#store.indexOf(0, start);
            if (end < 0)
                return;
            yield this.#store.subarray(start, end);
            start = end + 1;
        }
    }
    /** Null where there is none. */
    int(tag, index) {
        const entry = this.#entries.get(tag);
        if (entry === undefined || entry.type !== typeInt32 || index >= entry.count)
            return null;
        const at = entry.offset + 4 * index;
        return at + 4 <= this.#store.length ? this.#store.readUInt32BE(at) : null;
    }
}
/** Each file's name, and the position of its directory among all of them. */
function* filesOf(header) {
    const directories = [...header.texts(tags.directories)];
    let index = 0;
    for (const name of header.texts(tags.names)) {
        const directory = directories[header.int(tags.indexes, index) ?? -1];
        index += 1;
        if (directory !== undefined && directory[0] === rpm_header_slash)
            yield Buffer.concat([directory.subarray(1), name]);
    }
}

;// CONCATENATED MODULE: ./build/image/packages/readers/sqlite-table.js
const sqlite_table_magic = Buffer.from("SQLite format 3\0", "latin1");
const fileHeaderBytes = 100;
const leafPage = 0x0d;
const interiorPage = 0x05;
const deepest = 20;
const mostColumns = 100;
/** A sound file holds no more than it is long; somebody may have let many rows share pages. */
const mostBytesOfFile = 2;
/**
 * Reads tables of a SQLite database that is in memory as a whole. The content is hostile: pages that lead round in circles, rows longer than the
 * file and the like end the reading, and `isBroken` says so. https://www.sqlite.org/fileformat2.html
 */
class SqliteFile {
    isBroken = false;
    #file;
    #pageBytes;
    /** Of a page, what its content may take. */
    #usableBytes;
    #passed = new Set();
    #leftBytes;
    constructor(file, pageBytes, reservedBytes) {
        this.#file = file;
        this.#pageBytes = pageBytes;
        this.#usableBytes = pageBytes - reservedBytes;
        this.#leftBytes = mostBytesOfFile * file.length;
    }
    /** Null when it is no SQLite database. */
    static of(file) {
        if (file.length < fileHeaderBytes || !file.subarray(0, sqlite_table_magic.length).equals(sqlite_table_magic))
            return null;
        const told = file.readUInt16BE(16);
        const pageBytes = told === 1 ? 65_536 : told;
        const isPowerOfTwo = pageBytes >= 512 && (pageBytes & (pageBytes - 1)) === 0;
        const reservedBytes = file[20] ?? 0;
        return isPowerOfTwo && pageBytes - reservedBytes >= 480 ? new SqliteFile(file, pageBytes, reservedBytes) : null;
    }
    /** Rows of a table, in their order; nothing when there is no such table. */
    *rowsOf(table) {
        for (const [type, name, , root] of this.#rows(1, 0))
            if (sqlite_table_textOf(type) === "table" && sqlite_table_textOf(name) === table && typeof root === "number")
                return yield* this.#rows(root, 0);
    }
    *#rows(number, depth) {
        const page = this.#page(number);
        if (page === null || depth > deepest || this.#passed.has(number))
            return this.#break();
        this.#passed.add(number);
        const at = number === 1 ? fileHeaderBytes : 0;
        const type = page[at] ?? 0;
        if (type !== leafPage && type !== interiorPage)
            return this.#break();
        const cells = page.readUInt16BE(at + 3);
        const start = at + (type === leafPage ? 8 : 12);
        if (start + 2 * cells > page.length)
            return this.#break();
        for (let cell = 0; cell < cells && !this.isBroken; cell += 1) {
            const place = page.readUInt16BE(start + 2 * cell);
            if (type === leafPage) {
                const payload = this.#payload(page, place);
                if (payload !== null)
                    yield recordOf(payload);
            }
            else if (place + 4 > page.length)
                this.#break();
            else
                yield* this.#rows(page.readUInt32BE(place), depth + 1);
        }
        if (type === interiorPage && !this.isBroken)
            yield* this.#rows(page.readUInt32BE(at + 8), depth + 1);
    }
    /** A cell's content: a part in the page, the rest in a chain of pages. https://www.sqlite.org/fileformat2.html#b_tree_pages */
    #payload(page, place) {
        const length = varintAt(page, place);
        const row = varintAt(page, length.end);
        const most = this.#usableBytes - 35;
        const least = Math.floor(((this.#usableBytes - 12) * 32) / 255) - 23;
        const fitting = least + ((length.value - least) % (this.#usableBytes - 4));
        const ownBytes = length.value <= most ? length.value : fitting <= most ? fitting : least;
        this.#leftBytes -= length.value;
        if (row.end + ownBytes > page.length || this.#leftBytes < 0)
            return this.#breakCell();
        const own = page.subarray(row.end, row.end + ownBytes);
        if (ownBytes === length.value)
            return own;
        return row.end + ownBytes + 4 > page.length
            ? this.#breakCell()
            : this.#chained(own, length.value, page.readUInt32BE(row.end + ownBytes));
    }
    #chained(own, bytes, first) {
        const pieces = [own];
        let left = bytes - own.length;
        for (let next = first; left > 0;) {
            const page = this.#page(next);
            if (page === null)
                return this.#breakCell();
            const piece = page.subarray(4, Math.min(this.#usableBytes, 4 + left));
            pieces.push(piece);
            left -= piece.length;
            next = page.readUInt32BE(0);
        }
        return Buffer.concat(pieces);
    }
    #page(number) {
        const end = number * this.#pageBytes;
        return number >= 1 && end <= this.#file.length ? this.#file.subarray(end - this.#pageBytes, end) : null;
    }
    #break() {
        this.isBroken = true;
    }
    #breakCell() {
        this.isBroken = true;
        return null;
    }
}
function sqlite_table_textOf(value) {
    return Buffer.isBuffer(value) ? value.toString("utf8") : "";
}
/** https://www.sqlite.org/fileformat2.html#record_format */
function recordOf(payload) {
    const header = varintAt(payload, 0);
    const values = [];
    let place = header.value;
    for (let at = header.end; at < header.value && at < payload.length && values.length < mostColumns;) {
        const { value: type, end } = varintAt(payload, at);
        const bytes = payload.subarray(place, place + bytesOfType(type));
        values.push(bytes.length < bytesOfType(type) ? null : sqlite_table_valueOf(type, bytes));
        place += bytes.length;
        at = end;
    }
    return values;
}
const integerBytes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];
function bytesOfType(type) {
    return integerBytes[type] ?? Math.max(0, Math.floor((type - 12) / 2));
}
function sqlite_table_valueOf(type, bytes) {
    if (type >= 12)
        return bytes;
    if (type === 8 || type === 9)
        return type - 8;
    return type >= 1 && type <= 5 ? bytes.readIntBE(0, bytes.length) : null;
}
/** At most nine bytes; not exact above 2^53, where no file ends. https://www.sqlite.org/fileformat2.html#varint */
function varintAt(bytes, start) {
    let value = 0;
    for (let at = start; at < start + 8; at += 1) {
        const byte = bytes[at] ?? 0;
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return { value, end: at + 1 };
    }
    return { value: value * 256 + (bytes[start + 8] ?? 0), end: start + 9 };
}

;// CONCATENATED MODULE: ./build/image/packages/readers/rpm.js


const directories = ["var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/"];
const current = "rpmdb.sqlite";
/** What other versions of rpm keep, and how that is called. */
const others = new Map([
    ["Packages", "Berkeley DB"],
    ["Packages.db", "ndb"],
]);
/** It has whole change logs: 60 kB for each package. */
const maxDatabaseBytes = 32 * 1024 * 1024;
/** Packages of Fedora, Red Hat, SUSE and others: a table with one header for each package. https://rpm.org/documentation */
const rpm = {
    type: "rpm",
    endings: [`/${current}`, ...[...others.keys()].map((name) => `/${name}`)],
    maxBytes: maxDatabaseBytes,
    wants: ({ path }) => {
        const name = nameIn(path);
        return name === current ? "whole" : name !== null && others.has(name) ? "path" : null;
    },
    read: ({ path, content }, sink) => {
        const format = others.get(nameIn(path) ?? "");
        if (format !== undefined)
            return `its format (${format}) is not known`;
        const database = SqliteFile.of(content);
        if (database === null)
            return "it is no SQLite database";
        let count = 0;
        for (const [, blob] of database.rowsOf("Packages")) {
            const header = Buffer.isBuffer(blob) ? rpmHeader(blob) : null;
            if (header === null)
                continue;
            rpm_tell(header, sink);
            count += 1;
        }
        if (database.isBroken)
            return "its pages do not hold together";
        return count === 0 ? "it has no packages" : null;
    },
};
/** Null outside of rpm's directories. */
function nameIn(path) {
    const directory = directories.find((one) => path.startsWith(one));
    return directory === undefined ? null : path.slice(directory.length);
}
function rpm_tell(header, sink) {
    const { name, release, epoch, arch } = header;
    const version = `${epoch === 0 ? "" : `${epoch}:`}${header.version}-${release}`;
    // Keys that packages are checked with: they have no files.
    if (name === "gpg-pubkey")
        return;
    // Several versions may be installed at once, and so may several architectures.
    const owner = `${name}-${version}.${arch}`;
    sink.declare({ type: "rpm", namespace: null, name, version, arch: arch === "" ? null : arch }, { kind: "paths", owner });
    for (const path of header.files())
        sink.own(owner, { bytes: path, start: 0, end: path.length });
}

;// CONCATENATED MODULE: ./build/image/packages/readers/ruby.js

/** `nokogiri-1.16.0-x86_64-linux`: a name, a version, and the platform where it is not any. */
const fullNamePattern = /^(.+?)-(\d[\w.]*)(?:-[\w.-]+)?$/;
/** Gems: what RubyGems and Bundler note of each, and where they put it. */
const ruby = {
    type: "gem",
    endings: [".gemspec", "/gem_make.out"],
    wants: ({ path }) => (specification.test(path) ? "whole" : extension.test(path) ? "path" : null),
    read: ({ path, content }, sink) => {
        const [, directory, isDefault, file = ""] = specification.exec(path) ?? [];
        if (directory === undefined) {
            ruby_declare((0,reader_texts/* parentOf */.gN)(path).slice((0,reader_texts/* parentOf */.gN)(path).lastIndexOf("/") + 1), (0,reader_texts/* parentOf */.gN)(path), sink);
            return null;
        }
        // The names of files are ambiguous: `a-1-2.gemspec`.
        const [, name, version] = /^# stub: ([\w.-]+) (\d[\w.]*) /m.exec(content.toString("latin1", 0, 4096)) ?? [];
        const [, fileName = "", fileVersion = ""] = fullNamePattern.exec(file) ?? [];
        const found = { type: "gem", namespace: null, name: name ?? fileName, version: version ?? fileVersion, arch: null };
        sink.declare(found, { kind: "file" });
        // Ruby's own gems lie among its libraries.
        if (isDefault === undefined)
            sink.declare(found, { kind: "directory", directory: `${directory}gems/${file}` });
        return null;
    },
};
const specification = /^((?:.*\/)?)specifications\/(default\/)?([^/]+)\.gemspec$/;
const extension = /(?:^|\/)extensions\/[^/]+\/[^/]+\/[^/]+\/gem_make\.out$/;
function ruby_declare(fullName, directory, sink) {
    const [, name, version] = fullNamePattern.exec(fullName) ?? [];
    if (name === undefined || version === undefined)
        return;
    sink.declare({ type: "gem", namespace: null, name, version, arch: null }, { kind: "directory", directory });
}

;// CONCATENATED MODULE: ./build/image/packages/package-readers.js











/** All of them; a file is read by the first that wants it. */
const packageReaders = [
    distribution,
    debian,
    alpine,
    rpm,
    python/* python */.H,
    conda,
    node,
    ruby,
    composer,
    dotnet,
    r,
];

;// CONCATENATED MODULE: ./build/image/packages/placed-readers.js

/** Four bytes of a mark, by which it is looked up. */
const keyBytes = 4;
const none = [];
/** Finds the readers that may want a file, from the bytes of its path: a layer has a hundred thousand files that nobody wants. */
class PlacedReaders {
    #beginnings;
    #endings;
    constructor(readers) {
        const marksOf = (texts) => readers.flatMap((reader) => texts(reader).map((text) => ({ reader, bytes: markBytes(text) })));
        this.#beginnings = Map.groupBy(marksOf(({ directories = [] }) => directories), ({ bytes }) => bytes.readUInt32BE(0));
        this.#endings = Map.groupBy(marksOf(({ endings }) => endings), ({ bytes }) => bytes.readUInt32BE(bytes.length - keyBytes));
    }
    /** In the order of the readers, those with the file's directory first. */
    of({ bytes, end }) {
        if (end < keyBytes)
            return none;
        const beginnings = this.#beginnings.get(bytes.readUInt32BE(0)) ?? none;
        const endings = this.#endings.get(bytes.readUInt32BE(end - keyBytes)) ?? none;
        if (beginnings.length + endings.length === 0)
            return none;
        const isAt = (mark, at) => at >= 0 && mark.compare(bytes, at, at + mark.length) === 0;
        return [
            ...beginnings.filter((mark) => mark.bytes.length <= end && isAt(mark.bytes, 0)),
            ...endings.filter((mark) => isAt(mark.bytes, end - mark.bytes.length)),
        ].map(({ reader }) => reader);
    }
}
function markBytes(text) {
    return Buffer.from(text.replaceAll("/", String.fromCharCode(display_path/* separator */.m)), "latin1");
}

;// CONCATENATED MODULE: ./build/image/packages/package-collector.js








/** Of one layer. */
const mostPackages = 50_000;
const mostOwners = 50_000;
const mostPaths = 1_000_000;
const mostReadBytes = 256 * 1024 * 1024;
const mostProblems = 3;
const longestOwner = 600;
const longestDirectory = 4096;
/** Hands files of package managers to their readers as a layer streams by, and keeps what they say. Memory is bounded. */
class PackageCollector {
    #readers;
    #declared = [];
    #owners = [];
    #ownerPositions = new Map();
    #paths = new owned_paths/* OwnedPaths */.S();
    #problems = [];
    #distribution = null;
    #reading = null;
    #pieces = [];
    #pieceBytes = 0;
    #readBytes = 0;
    constructor(readers = packageReaders) {
        this.#readers = new PlacedReaders(readers);
    }
    /** What could not be read, as sentences without the layer's name. */
    get notes() {
        return this.#problems;
    }
    /** A file with a content begins. */
    start(row, path, sizeBytes) {
        const readers = this.#readers.of(path);
        this.#reading = readers.length === 0 ? null : this.#readingOf(readers, { path: package_collector_textOf(path), sizeBytes }, row);
    }
    body(piece) {
        if (this.#reading === null || this.#reading.excerpt === "path")
            return;
        this.#pieces.push(Buffer.from(piece));
        this.#pieceBytes += piece.length;
        if (this.#reading.excerpt !== "whole")
            this.#dropAllBut(this.#reading.excerpt.lastBytes);
    }
    bodyEnd() {
        const reading = this.#reading;
        if (reading === null)
            return;
        this.#reading = null;
        const all = Buffer.concat(this.#pieces);
        this.#pieces = [];
        this.#pieceBytes = 0;
        const { reader, file, row, excerpt } = reading;
        const content = typeof excerpt === "string" ? all : all.subarray(Math.max(0, all.length - excerpt.lastBytes));
        const problem = reader.read({ ...file, content }, this.sinkOf(row, reader.type));
        if (problem !== null)
            this.#tell(file, problem);
    }
    /** Takes what a file says that is read elsewhere: `row` as it was met in the tar. */
    sinkOf(row, type) {
        const isBetter = (other) => (0,packages_package/* rankOf */.IQ)(type) < (0,packages_package/* rankOf */.IQ)(this.#owners[other]?.type ?? type);
        // One package owns many paths, one after the other.
        let last = { name: "", position: -1 };
        return {
            declare: (found, extent) => this.#declare(row, found, extent),
            own: (name, path) => {
                if (name !== last.name || last.position < 0)
                    last = { name, position: this.#positionOf({ type, name }) };
                if (last.position >= 0 && this.#paths.count < mostPaths)
                    this.#paths.add((0,owned_paths/* pathHash */.k)(path), last.position, isBetter);
            },
            distribution: (id) => {
                if (/^[a-z\d._-]{1,50}$/.test(id))
                    this.#distribution = { row, id };
            },
        };
    }
    /** What was said, with rows of the listing in place of those that were met; what is said by rows that are not in it is forgotten. */
    finish(listing, placesOf) {
        if (this.#declared.length + this.#owners.length === 0 && this.#distribution === null)
            return layer_packages/* noPackages */.R;
        const rows = this.#declared.map(({ row }) => row);
        const places = placesOf(new Set(this.#distribution === null ? rows : [...rows, this.#distribution.row]));
        const declared = this.#declared.flatMap(({ row, ...one }) => {
            const place = places.get(row);
            return place === undefined ? [] : [{ ...one, row: place }];
        });
        const place = places.get(this.#distribution?.row ?? -1);
        const distribution = this.#distribution === null || place === undefined ? null : { ...this.#distribution, row: place };
        const ownerOfRow = this.#ownersIn(listing);
        return { distribution, declared, owners: this.#owners, ownerOfRow, elsewhere: this.#paths.rest() };
    }
    #readingOf(readers, file, row) {
        for (const reader of readers) {
            const excerpt = reader.wants(file);
            if (excerpt === null)
                continue;
            const bytes = excerpt === "path" ? 0 : excerpt === "whole" ? file.sizeBytes : Math.min(file.sizeBytes, excerpt.lastBytes);
            if (bytes <= (reader.maxBytes ?? package_reader_maxFileBytes) && this.#readBytes + bytes <= mostReadBytes) {
                this.#readBytes += bytes;
                return { reader, file, row, excerpt };
            }
            this.#tell(file, "it is too large");
            return null;
        }
        return null;
    }
    #dropAllBut(lastBytes) {
        while (this.#pieceBytes - (this.#pieces[0]?.length ?? 0) >= lastBytes)
            this.#pieceBytes -= this.#pieces.shift()?.length ?? 0;
    }
    #tell({ path }, problem) {
        if (this.#problems.length < mostProblems)
            this.#problems.push(`its package database /${path} is not read: ${problem}`);
    }
    #declare(row, found, extent) {
        if (this.#declared.length >= mostPackages || !(0,packages_package/* isSound */.gH)(found))
            return;
        if (extent.kind === "directory" && extent.directory.length > longestDirectory)
            return;
        if (extent.kind === "paths" && extent.owner.length > longestOwner)
            return;
        this.#declared.push({ row, package: found, extent });
    }
    #positionOf(owner) {
        const key = `${owner.type} ${owner.name}`;
        const known = this.#ownerPositions.get(key);
        if (known !== undefined)
            return known;
        if (this.#owners.length >= mostOwners || owner.name.length > longestOwner)
            return -1;
        this.#ownerPositions.set(key, this.#owners.length);
        return this.#owners.push(owner) - 1;
    }
    #ownersIn(listing) {
        if (this.#paths.count === 0)
            return layer_packages/* noPackages */.R.ownerOfRow;
        const ownerOfRow = new Uint32Array(listing.count);
        const cursor = new listing_listing/* PathCursor */.s$(listing);
        while (cursor.next()) {
            const code = (listing.kinds[cursor.row] ?? 0) & listing_listing/* kindMask */.f;
            if (code === listing_listing/* kindCode */.CZ.absent || code === listing_listing/* kindCode */.CZ.directory)
                continue;
            const path = { bytes: cursor.path, start: 0, end: cursor.pathBytes };
            const owner = this.#paths.take((0,owned_paths/* pathHash */.k)(path));
            ownerOfRow[cursor.row] = 1 + (owner >= 0 ? owner : this.#ownerOfSource(path));
        }
        return ownerOfRow;
    }
    /** Whose bytecode it is: that of a module belongs to the module's package, whoever compiled it; -1 when it is none or nobody's. */
    #ownerOfSource(path) {
        const source = sourceOfBytecode(path);
        const owner = source === null ? -1 : this.#paths.take((0,owned_paths/* pathHash */.k)(source));
        const type = this.#owners[owner]?.type;
        // A system's package manager says exactly what is its own.
        return type === undefined || (0,packages_package/* isOfSystem */.bV)(type) ? -1 : owner;
    }
}
const bytecodeDirectory = Buffer.from("__pycache__\0");
const bytecodeEnd = Buffer.from(".pyc");
/** `a/b.py` of `a/__pycache__/b.cpython-312.pyc`, and of `a/__pycache__/b.cpython-312.opt-1.pyc`. */
function sourceOfBytecode({ bytes, end }) {
    const path = Buffer.from(bytes.buffer, bytes.byteOffset, end);
    if (!path.subarray(-bytecodeEnd.length).equals(bytecodeEnd))
        return null;
    const name = path.lastIndexOf(display_path/* separator */.m) + 1;
    const directory = name - bytecodeDirectory.length;
    if (directory < 0 || bytecodeDirectory.compare(path, directory, name) !== 0)
        return null;
    const stem = path.subarray(name, path.indexOf(0x2e, name));
    const source = Buffer.concat([path.subarray(0, directory), stem, Buffer.from(".py")]);
    return { bytes: source, start: 0, end: source.length };
}
function package_collector_textOf({ bytes, end }) {
    return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(display_path/* separator */.m), "/");
}

;// CONCATENATED MODULE: ./build/image/layer/layer-lister.js








/** The end of a smaller file is not looked for. */
const largeBytes = 128 * 1024;
/** Stored bytes of zstd to decompress at once: near the end of a large file, where files are small, inside of a large file. */
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
    #packages = new PackageCollector();
    #facts = new FactCollector(this.#offsets, this.#packages);
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
    /** How much of a layer of zstd to decompress at once, when so much has come: less and less towards the end of a large file, whose share shall be exact. */
    nextBytes(decompressedBytes) {
        const left = this.#largeEnd - decompressedBytes;
        if (left <= 0)
            return usualBytes;
        const storedBytes = Math.floor(left * Math.min(mostRatio, this.#offsets.ratio) * step);
        return Math.max(fewBytes, Math.min(manyBytes, storedBytes));
    }
    member(member, bodyOffset) {
        this.#row = -1;
        const kind = layer_lister_kindOf(member);
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
            this.#rows.add({ ...layer_lister_nothing, path, kind: listing_listing/* kindCode */.CZ.absent | mark });
        if (this.#rows.textBytes > listing_listing/* maxAllPathBytes */.cM)
            this.problem = `its file names add up to more than ${listing_listing/* maxAllPathBytes */.cM} bytes`;
    }
    body(piece) {
        if (this.#row < 0)
            return;
        this.#hasher.add(piece);
        this.#facts.body(piece);
        this.#packages.body(piece);
    }
    bodyEnd(offset) {
        if (this.#row < 0)
            return;
        this.#rows.setCompressedSize(this.#row, this.#offsets.at(offset) - this.#bodyStart);
        this.#rows.setHash(this.#row, this.#hasher.finish());
        this.#facts.bodyEnd();
        this.#packages.bodyEnd();
    }
    finish(sample) {
        const listing = this.#rows.finish();
        const placesOf = (rows) => this.#rows.placesOf(rows);
        const facts = { ...this.#facts.finish(listing, placesOf), zstdBytes: sample?.finish() ?? null };
        return { ...listing, facts, packages: this.#packages.finish(listing, placesOf) };
    }
    /** What is not exact about the listing, as sentences. */
    notes() {
        const cut = `${this.#cutPaths} of its paths are longer than ${listing_listing/* maxPathBytes */.LD} bytes and were cut`;
        return [...(this.#cutPaths === 0 ? [] : [cut]), ...this.#packages.notes];
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
            this.#packages.start(row, this.#path, sizeBytes);
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
const layer_lister_nothing = { link: null, sizeBytes: 0, mode: 0, uid: 0, gid: 0, xattrs: 0 };
/** Null for members that no engine unpacks: volume labels, vendors' own types. */
function layer_lister_kindOf({ type, path, pathBytes }) {
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
    /** Offset at which a header or a body ends next, as far as is known: where to stop when it matters where that is. */
    get nextBorder() {
        switch (this.#state) {
            case "header":
            case "sparse-map":
                return this.#chunkOffset + tar_header/* blockBytes */.VE - this.#heldBytes;
            case "body":
                return this.#chunkOffset + this.#left;
            case "extension":
            case "padding":
                return this.#chunkOffset + this.#left + tar_header/* blockBytes */.VE;
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
            return this.#extension ?? tar_none;
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
const tar_none = {};
function isExtension(type) {
    return type === typeOf.pax || type === typeOf.globalPax || type === typeOf.gnuLongName || type === typeOf.gnuLongLink;
}
/** Bodies are padded to whole blocks. */
function paddedBytes(bytes) {
    return Math.ceil(bytes / tar_header/* blockBytes */.VE) * tar_header/* blockBytes */.VE;
}

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
        onBytes: (bytes) => void tarHash?.update(bytes),
        nextStop: () => scanner.nextBorder,
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

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
// EXTERNAL MODULE: ./build/image/packages/layer-packages.js
var layer_packages = __webpack_require__(5101);
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
        return { count: rows.length, isCut: false, ...paths, ...values, targets, facts: layer_facts/* noFacts */.f5, packages: layer_packages/* noPackages */.R };
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
/** `sha256:\u2026` of some bytes. */
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
/** `sha256:\u2026 ("latest")`, with containerd's full name where there is one. */
function nameOf({ descriptor: { annotations, digest } }) {
    const name = annotations?.["io.containerd.image.name"] ?? annotations?.["org.opencontainers.image.ref.name"];
    return name === undefined ? digest : `${digest} ("${name.slice(0, 100)}")`;
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

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
    layers: list(Descriptor).refine(haveOneSizeEach, "a digest is listed with two sizes"),
    /** Only told; none of them makes an image unreadable. */
    annotations: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).nullish().catch(undefined),
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
/** Only one of two sizes could be checked, and a size would count either. */
function haveOneSizeEach(descriptors) {
    const sizes = new Map(descriptors.map(({ digest, size }) => [digest, size]));
    return descriptors.every(({ digest, size }) => sizes.get(digest) === size);
}
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

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ noPackages)
/* harmony export */ });
const noPackages = {
    distribution: null,
    declared: [],
    owners: [],
    ownerOfRow: new Uint32Array(),
    elsewhere: { hashes: new Float64Array(), owners: new Uint32Array() },
};


/***/ }),

/***/ 8578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ OwnedPaths),
/* harmony export */   k: () => (/* binding */ pathHash)
/* harmony export */ });
const slash = 0x2f;
/** 53 bits of a path's bytes; a slash counts as the separator that listings have in its place. */
function pathHash({ bytes, start, end }) {
    let [high, low] = [0x811c9dc5, 0x9747b28c];
    for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        const one = byte === slash ? 0 : byte;
        high = Math.imul(high ^ one, 0x01000193);
        // Sums that stay whole numbers of 32 bits are several times as fast.
        low = Math.imul((low + one + 1) | 0, 0x85ebca6b);
        low ^= low >>> 15;
    }
    high ^= high >>> 13;
    return ((high >>> 0) & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
}
const fewest = 1024;
/** More than any honest paths need at half load; hostile ones may all ask for one slot, and are dropped then. */
const mostProbes = 256;
/** Which path is whose, by the path's hash: a hash table in columns, because images have them by the hundred thousand. */
class OwnedPaths {
    #hashes = new Float64Array(fewest).fill(-1);
    /** The owner, and whether the path was found. */
    #owners = new Uint32Array(fewest);
    #found = new Uint8Array(fewest);
    #count = 0;
    get count() {
        return this.#count;
    }
    /** `isBetter` says whether `owner` comes before another one of the same path. */
    add(hash, owner, isBetter) {
        if (2 * this.#count >= this.#hashes.length)
            this.#grow();
        const at = this.#slotOf(hash);
        if (at < 0)
            return;
        if (this.#hashes[at] === hash) {
            if (isBetter(this.#owners[at] ?? 0))
                this.#owners[at] = owner;
            return;
        }
        this.#hashes[at] = hash;
        this.#owners[at] = owner;
        this.#count += 1;
    }
    /** The owner of a path, or -1. A path that was asked for is found. */
    take(hash) {
        const at = this.#slotOf(hash);
        if (at < 0 || this.#hashes[at] !== hash)
            return -1;
        this.#found[at] = 1;
        return this.#owners[at] ?? -1;
    }
    /** The paths that nobody has asked for, with their owners, in no order. */
    rest() {
        const hashes = new Float64Array(this.#count);
        const owners = new Uint32Array(this.#count);
        let count = 0;
        for (let at = 0; at < this.#hashes.length; at += 1) {
            const hash = this.#hashes[at] ?? -1;
            if (hash < 0 || this.#found[at] === 1)
                continue;
            hashes[count] = hash;
            owners[count] = this.#owners[at] ?? 0;
            count += 1;
        }
        return { hashes: hashes.slice(0, count), owners: owners.slice(0, count) };
    }
    /** Where the hash is or may be put; -1 when too many others are in the way. */
    #slotOf(hash) {
        const mask = this.#hashes.length - 1;
        // The lower half of the hash is the better mixed one.
        let at = hash & mask;
        for (let probes = 0; probes < mostProbes; probes += 1, at = (at + 1) & mask)
            if (this.#hashes[at] === -1 || this.#hashes[at] === hash)
                return at;
        return -1;
    }
    #grow() {
        const [hashes, owners, found] = [this.#hashes, this.#owners, this.#found];
        this.#hashes = new Float64Array(2 * hashes.length).fill(-1);
        this.#owners = new Uint32Array(2 * hashes.length);
        this.#found = new Uint8Array(2 * hashes.length);
        for (let from = 0; from < hashes.length; from += 1) {
            const hash = hashes[from] ?? -1;
            const at = hash < 0 ? -1 : this.#slotOf(hash);
            if (at < 0)
                continue;
            this.#hashes[at] = hash;
            this.#owners[at] = owners[from] ?? 0;
            this.#found[at] = found[from] ?? 0;
        }
    }
}


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   bV: () => (/* binding */ isOfSystem),
/* harmony export */   fq: () => (/* binding */ fullName),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   sL: () => (/* binding */ packageTypes)
/* harmony export */ });
/** Package URL types. https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst */
const packageTypes = [
    "deb",
    "apk",
    "rpm",
    "pypi",
    "conda",
    "npm",
    "gem",
    "composer",
    "maven",
    "nuget",
    "cran",
    "golang",
    "cargo",
];
function isOfSystem(type) {
    return type === "deb" || type === "apk" || type === "rpm";
}
/** Of two owners of one file the one with the lower rank wins: the system's package manager, then conda, which packs others' packages. */
function rankOf(type) {
    return isOfSystem(type) ? 0 : type === "conda" ? 1 : 2;
}
const longest = { name: 500, version: 250, arch: 50 };
/** What a name of each type may consist of; others are hostile or broken, and are not told. */
const names = {
    deb: /^[a-z\d][a-z\d+.-]*$/,
    apk: /^[\w.+-]+$/,
    rpm: /^[\w.+~^-]+$/,
    pypi: /^[a-z\d](?:[a-z\d._-]*[a-z\d])?$/i,
    conda: /^[\w.-]+$/,
    npm: /^[\w~.-][\w.~-]*$/,
    gem: /^[\w.-]+$/,
    composer: /^[\w.-]+$/,
    maven: /^[\w.-]+$/,
    nuget: /^[\w.-]+$/,
    cran: /^[a-z][a-z\d.]*$/i,
    golang: /^[\w.~!-]+$/,
    cargo: /^[\w-]+$/,
};
/** Printable ASCII without blanks, quotes, brackets and backslashes: whatever versions of any package manager consist of. */
const versionPattern = /^[\w.+~^:!*@/-]*$/;
const namespacePattern = /^@?[\w.~!-]+(?:\/[\w.~!-]+)*$/;
/** Whether all parts of a package are of the characters that its type allows, and no longer than anybody makes them. */
function isSound({ type, namespace, name, version, arch }) {
    const isNamed = name.length <= longest.name && names[type].test(name);
    const isWithin = namespace === null || (namespace.length <= longest.name && namespacePattern.test(namespace));
    const isVersioned = version.length <= longest.version && versionPattern.test(version);
    return isNamed && isWithin && isVersioned && (arch === null || (arch.length <= longest.arch && /^[\w-]+$/.test(arch)));
}
/** `@scope/name`, `vendor/name`, `group:artifact`, a module's whole path: as people write it. */
function fullName({ type, namespace, name }) {
    if (namespace === null || isOfSystem(type))
        return name;
    return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}
/** `pkg:deb/debian/curl@7.88.1-10?arch=amd64`. https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
function purlOf(found) {
    const { type, namespace, name, arch } = found;
    // Of rpm's versions the epoch is told apart; of Debian's it is a part.
    const epoch = type === "rpm" ? /^(\d+):/.exec(found.version)?.[1] : undefined;
    const version = epoch === undefined ? found.version : found.version.slice(epoch.length + 1);
    const qualifiers = [...(arch === null ? [] : [`arch=${encoded(arch)}`]), ...(epoch === undefined ? [] : [`epoch=${epoch}`])];
    const segments = [...(namespace === null ? [] : namespace.split("/")), name].map(encoded);
    const path = lowerCased.has(type) ? segments.join("/").toLowerCase() : segments.join("/");
    const own = type === "pypi" ? path.replaceAll("_", "-") : path;
    const told = version === "" ? "" : `@${encoded(version)}`;
    return `pkg:${type}/${own}${told}${qualifiers.length === 0 ? "" : `?${qualifiers.join("&")}`}`;
}
/** Types whose names are the same in small letters. */
const lowerCased = new Set(["pypi", "deb", "apk", "composer", "golang"]);
/** Everything but letters, digits, `.`, `-`, `_`, `~` and `:` as the specification wants it. */
function encoded(text) {
    return encodeURIComponent(text)
        .replaceAll("%3A", ":")
        .replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ python),
/* harmony export */   j: () => (/* binding */ normalizedName)
/* harmony export */ });
/* harmony import */ var _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9347);

/** What stands at the start of METADATA and PKG-INFO; a description of any length follows. */
const longestHeader = 64 * 1024;
/**
 * Packages of Python, as pip, uv, Poetry and others install them.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
const python = {
    type: "pypi",
    endings: [
        ".dist-info/METADATA",
        ".dist-info/RECORD",
        ".egg-info/PKG-INFO",
        ".egg-info/installed-files.txt",
        ".egg-info/top_level.txt",
        ".egg-info",
    ],
    wants: () => "whole",
    read: (file, sink) => {
        const directory = (0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(file.path);
        switch (nameOf(file)) {
            case "RECORD":
                return ownRecord(directory, file.content, sink);
            case "installed-files.txt":
                ownAll(directory, { from: directory, paths: textLines(file.content) }, sink);
                return null;
            case "top_level.txt":
                return declareModules(directory, file.content, sink);
            case "METADATA":
            case "PKG-INFO":
                return declareInstalled(file.content, directory, sink);
        }
        // What distutils installed has a file in place of the directory.
        return declareInstalled(file.content, file.path, sink);
    },
};
function nameOf({ path }) {
    return path.slice(path.lastIndexOf("/") + 1);
}
function declareInstalled(content, owner, sink) {
    const text = content.toString("latin1", 0, longestHeader);
    const [header = ""] = text.split(/\r?\n\r?\n/, 1);
    const [, name] = /^Name:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
    const [, version] = /^Version:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
    if (name === undefined || version === undefined)
        return "it has no name or no version";
    sink.declare({ type: "pypi", namespace: null, name: normalizedName(name), version, arch: null }, { kind: "paths", owner });
    return null;
}
/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalizedName(name) {
    return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
/** `pkg/module.py,sha256=\u2026,1234`: paths from the directory that the dist-info lies in, quoted where they have to be. */
function ownRecord(directory, content, sink) {
    const from = (0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(directory);
    const paths = textLines(content).map((line) => {
        if (!line.startsWith('"'))
            return line.slice(0, endOfFirst(line));
        const [, quoted = ""] = /^"((?:[^"]|"")*)"/.exec(line) ?? [];
        return quoted.replaceAll('""', '"');
    });
    ownAll(directory, { from, paths }, sink);
    return null;
}
function endOfFirst(line) {
    const comma = line.indexOf(",");
    return comma < 0 ? line.length : comma;
}
function ownAll(owner, { from, paths }, sink) {
    for (const path of paths) {
        const resolved = path === "" ? null : (0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedFrom */ .n7)(from, path);
        if (resolved !== null)
            sink.own(owner, (0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(resolved));
    }
}
function textLines(content) {
    return Array.from((0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(content), ({ start, end }) => content.toString("latin1", start, end));
}
const mostModules = 100;
/** Directories that an old package has brought; its name and version are those of the egg-info: `foo_bar-1.0-py3.12.egg-info`. */
function declareModules(directory, content, sink) {
    const [, name, version] = /(?:^|\/)([\w.]+)-([^-/]+)(?:-py[\d.]+)?\.egg-info$/.exec(directory) ?? [];
    if (name === undefined || version === undefined)
        return null;
    for (const module of textLines(content).slice(0, mostModules)) {
        const at = /^\w+$/.test(module) ? (0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvedFrom */ .n7)((0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .parentOf */ .gN)(directory), module) : null;
        if (at === null)
            continue;
        const found = { type: "pypi", namespace: null, name: normalizedName(name), version, arch: null };
        sink.declare(found, { kind: "directory", directory: at });
        sink.own(directory, (0,_reader_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .spanOf */ .ee)(`${at}.py`));
    }
    return null;
}


/***/ }),

/***/ 9347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   n7: () => (/* binding */ resolvedFrom)
/* harmony export */ });
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The lines of a file, without their ends. The yielded object is used again for the next line. */
function* linesOf(content) {
    const line = { bytes: content, start: 0, end: 0 };
    for (let start = 0; start < content.length;) {
        const next = content.indexOf(lineFeed, start);
        const end = next < 0 ? content.length : next;
        line.start = start;
        line.end = end > start && content[end - 1] === carriageReturn ? end - 1 : end;
        yield line;
        start = end + 1;
    }
}
/** Some bytes as a path that is looked up. */
function spanOf(path) {
    const bytes = Buffer.from(path, "latin1");
    return { bytes, start: 0, end: bytes.length };
}
/** The directory that a path lies in; "" for the root. */
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
/** Where a path leads from a directory, an absolute one from the root; null when it leaves the root or is no path. */
function resolvedFrom(directory, path) {
    const parts = path.startsWith("/") || directory === "" ? [] : directory.split("/");
    for (const part of path.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part === "..") {
            if (parts.pop() === undefined)
                return null;
        }
        else
            parts.push(part);
    }
    return parts.length === 0 || path.includes("\0") ? null : parts.join("/");
}
/** What a JSON text says; undefined when it is none. */
function parsedJson(content) {
    try {
        return JSON.parse(content.toString("utf8").replace(/^\uFEFF/, ""));
    }
    catch {
        return undefined;
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

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ mergeListings)
/* harmony export */ });
/* harmony import */ var _listing_byte_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(250);
/* harmony import */ var _listing_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);


/**
 * Walks through all layers' paths at once, each path once, every directory followed by what is in it. Takes time in
 * proportion to the number of rows; memory does not grow with it. The yielded object is used again for the next path.
 */
function* mergeListings(listings) {
    const heap = new CursorHeap();
    for (const [layer, listing] of listings.entries())
        if (listing !== null)
            heap.start(layer, new _listing_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .PathCursor */ .s$(listing));
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
        const order = (0,_listing_byte_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSpans */ .f)(spanOf(a.cursor), spanOf(b.cursor));
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
function spanOf({ path, pathBytes }) {
    return { bytes: path, start: 0, end: pathBytes };
}
function isAt(cursor, span) {
    return (0,_listing_byte_order_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSpans */ .f)(spanOf(cursor), span) === 0;
}


/***/ }),

/***/ 3904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ mergeLayers),
  _: () => (/* binding */ pairFiles)
});

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

// EXTERNAL MODULE: ./build/image/tree/layer-merge.js
var layer_merge = __webpack_require__(7951);
// EXTERNAL MODULE: ./build/image/packages/package.js
var packages_package = __webpack_require__(4214);
// EXTERNAL MODULE: ./build/image/packages/owned-paths.js
var owned_paths = __webpack_require__(8578);
;// CONCATENATED MODULE: ./build/image/packages/image-packages.js




/** Stacks what the layers tell; `isVisible` says whether the final image has what a layer has in a row. */
function imagePackages(layers, isVisible) {
    const found = new FoundPackages(layers, isVisible);
    const directories = found.directories.toSorted((one, other) => (0,byte_order/* compareSpans */.f)(one.path, other.path));
    return {
        list: found.list,
        owners: () => (found.list.length === 0 ? nobody : new OwnerSearch(found, directories)),
        partsOf: (file) => found.partsOf(file),
        toldBy: (file) => found.toldBy(file),
    };
}
const nobody = { ownerOf: () => -1 };
const image_packages_none = [];
/** What holds for an image: what is owned by packages that it has. */
class FoundPackages {
    list = [];
    directories = [];
    /** Of each layer, the package of each of its owners; -1 where the image has it no more. */
    ofOwners;
    ownersOfRows;
    elsewhere = new Map();
    #told;
    #files;
    #parts;
    #positions = new Map();
    #byOwner = new Map();
    constructor(layers, isVisible) {
        this.#told = layers.map(() => new Map());
        this.#files = layers.map(() => new Map());
        this.#parts = layers.map(() => new Map());
        const distribution = distributionOf(layers, isVisible);
        const all = layers.flatMap((told, layer) => told.declared.filter(({ row }) => isVisible({ layer, row })).map((one) => ({ layer, one, told })));
        const [ofSystem, others] = [
            all.filter(({ one }) => (0,packages_package/* isOfSystem */.bV)(one.package.type)),
            all.filter(({ one }) => !(0,packages_package/* isOfSystem */.bV)(one.package.type)),
        ];
        for (const { layer, one } of ofSystem)
            this.#add(layer, one, distribution);
        for (const { layer, one, told } of others)
            if (!this.#isPacked(one, told))
                this.#add(layer, one, distribution);
        this.ownersOfRows = layers.map(({ ownerOfRow }) => ownerOfRow);
        this.ofOwners = layers.map(({ owners }) => Int32Array.from(owners, ({ type, name }) => this.#byOwner.get(`${type} ${name}`) ?? -1));
        for (const [layer, { elsewhere }] of layers.entries())
            this.#addElsewhere(layer, elsewhere);
    }
    /** The package that a file is, as a whole; -1 when it is none. */
    packageIn({ layer, row }) {
        return this.#files[layer]?.get(row) ?? -1;
    }
    partsOf({ layer, row }) {
        return this.#parts[layer]?.get(row) ?? image_packages_none;
    }
    toldBy({ layer, row }) {
        return this.#told[layer]?.get(row) ?? image_packages_none;
    }
    /** What tells of it is a file of a system's package: that one is the package then, and Debian's bytecode of it is nobody's. */
    #isPacked({ row }, { owners, ownerOfRow }) {
        const owner = owners[(ownerOfRow[row] ?? 0) - 1];
        return owner !== undefined && (0,packages_package/* isOfSystem */.bV)(owner.type) && this.#byOwner.has(`${owner.type} ${owner.name}`);
    }
    #add(layer, { row, package: declared, extent }, distribution) {
        const found = (0,packages_package/* isOfSystem */.bV)(declared.type) ? { ...declared, namespace: distribution } : declared;
        const position = this.#positionOf(found);
        addTo(this.#told[layer], row, position);
        switch (extent.kind) {
            case "paths":
                this.#byOwner.set(`${found.type} ${extent.owner}`, position);
                break;
            case "directory":
                this.directories.push({ path: pathSpan(extent.directory), package: position });
                break;
            case "file":
                this.#files[layer]?.set(row, position);
                break;
            case "part":
                addTo(this.#parts[layer], row, { package: position, bytes: extent.bytes });
        }
    }
    #positionOf(found) {
        const { type, namespace, name, version, arch } = found;
        const key = [type, namespace, name, version, arch].join(" ");
        const known = this.#positions.get(key);
        if (known !== undefined)
            return known;
        this.#positions.set(key, this.list.length);
        return this.list.push(found) - 1;
    }
    #addElsewhere(layer, { hashes, owners }) {
        for (const [at, hash] of hashes.entries()) {
            const position = this.ofOwners[layer]?.[owners[at] ?? 0] ?? -1;
            if (position >= 0)
                this.elsewhere.set(hash, better(this.list, this.elsewhere.get(hash) ?? -1, position));
        }
    }
}
function addTo(values, row, value) {
    const known = values?.get(row);
    if (known === undefined)
        values?.set(row, [value]);
    else
        known.push(value);
}
function distributionOf(layers, isVisible) {
    const told = layers.map(({ distribution }, layer) => distribution !== null && isVisible({ layer, row: distribution.row }) ? distribution.id : null);
    return told.findLast((id) => id !== null) ?? null;
}
/** Of two owners the better one; the first of two that are equal; -1 is none. */
function better(list, one, other) {
    const [first, second] = [list[one], list[other]];
    if (first === undefined)
        return other;
    return second !== undefined && (0,packages_package/* rankOf */.IQ)(second.type) < (0,packages_package/* rankOf */.IQ)(first.type) ? other : one;
}
function pathSpan(path) {
    const bytes = Buffer.from(path.replaceAll("/", String.fromCharCode(display_path/* separator */.m)), "latin1");
    return { bytes, start: 0, end: bytes.length };
}
/** Keeps to the directories around the present path, so that each one is passed once. */
class OwnerSearch {
    #found;
    #directories;
    #around = [];
    #next = 0;
    constructor(found, directories) {
        this.#found = found;
        this.#directories = directories;
    }
    ownerOf(path, { layers, rows, count }, at) {
        const { list, ofOwners, ownersOfRows, elsewhere } = this.#found;
        this.#enter(path);
        let owner = -1;
        // A later layer that stores a file again has no list of who owns what; the layer that brought the file has.
        for (let index = count - 1; index >= 0; index -= 1) {
            const layer = layers[index] ?? 0;
            const position = (ownersOfRows[layer]?.[rows[index] ?? 0] ?? 0) - 1;
            if (position >= 0)
                owner = better(list, owner, ofOwners[layer]?.[position] ?? -1);
        }
        if (elsewhere.size > 0)
            owner = better(list, owner, elsewhere.get((0,owned_paths/* pathHash */.k)(path)) ?? -1);
        if (owner >= 0)
            return owner;
        return this.#around.at(-1)?.package ?? this.#found.packageIn(at);
    }
    #enter(path) {
        while (this.#around.length > 0 && !isWithin(path, this.#around.at(-1)))
            this.#around.pop();
        for (let next = this.#directories[this.#next]; next !== undefined; next = this.#directories[this.#next]) {
            const isAround = isWithin(path, next);
            if (!isAround && (0,byte_order/* compareSpans */.f)(next.path, path) > 0)
                return;
            if (isAround)
                this.#around.push(next);
            this.#next += 1;
        }
    }
}
function isWithin({ bytes, start, end }, directory) {
    const outer = directory?.path;
    if (outer === undefined || end - start <= outer.end || bytes[start + outer.end] !== display_path/* separator */.m)
        return false;
    for (let at = 0; at < outer.end; at += 1)
        if (bytes[start + at] !== outer.bytes[at])
            return false;
    return true;
}

// EXTERNAL MODULE: ./build/image/listing/layer-facts.js
var layer_facts = __webpack_require__(9726);
// EXTERNAL MODULE: ./build/image/packages/layer-packages.js
var layer_packages = __webpack_require__(5101);
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
    const stack = { listings, blobs: blobsOf(listings), groups: new LinkGroups(listings) };
    const { waste, packages } = walkAll(layers, stack);
    return {
        isComplete: listings.every((listing) => listing !== null && !listing.isCut),
        waste,
        facts: listings.map((listing) => listing?.facts ?? layer_facts/* noFacts */.f5),
        contents: listings.map(contentsOf),
        packages,
        files: () => filesOf(stack, packages.owners()),
    };
}
function blobsOf(listings) {
    const first = listings.map((listing, layer) => (listing === null ? layer : listings.indexOf(listing)));
    return { first, isLast: first.map((blob, layer) => first.lastIndexOf(blob) === layer) };
}
function contentsOf(listing) {
    let [files, compressedBytes, largestBytes] = [0, 0, 0];
    for (const bytes of listing?.compressedSizes ?? []) {
        if (bytes > 0)
            files += 1;
        compressedBytes += bytes;
    }
    for (const bytes of listing?.sizes ?? [])
        if (bytes > largestBytes)
            largestBytes = bytes;
    return { files, compressedBytes, largestBytes };
}
/** What one walk through all rows tells: what is in the shadow, and which packages' files are not. */
function walkAll(layers, { listings, blobs, groups }) {
    const waste = new tree_waste/* WasteSums */.ZG(layers);
    const told = new ToldRows(listings);
    const around = new WhiteoutStack(listings, ({ path, layer: hiddenBy, bytesByLayer }) => {
        for (const [layer, bytes] of bytesByLayer)
            waste.add(path, { kind: "deleted", layer, hiddenBy, bytes });
    });
    for (const { merged, index, at } of mergedRows(listings, around)) {
        if (blobs.isLast[at.layer] === false)
            continue;
        const layer = blobs.first[at.layer] ?? at.layer;
        const shadow = shadowOf(merged, index, { listings, around });
        if (shadow === null)
            told.see(layer, at.row);
        const group = groups.groupOf(at);
        if (group === null) {
            const bytes = bytesAt(listings[at.layer], at.row);
            if (shadow === null || bytes.uncompressedBytes === 0)
                continue;
            const { kind, hiddenBy, whiteout } = shadow;
            if (whiteout === null)
                waste.add(pathOf(merged), { kind, layer, hiddenBy, bytes });
            else
                addHidden(whiteout, layer, bytes);
        }
        else if (group.pass(at.row, pathOf(merged), shadow) && group.shadow !== null) {
            const { kind, hiddenBy } = group.shadow;
            waste.add(group.path, { kind, layer, hiddenBy, bytes: bytesAt(listings[at.layer], group.fileRow) });
        }
    }
    around.finish();
    return { waste: waste.finish(), packages: imagePackages(told.packages, told.isSeen) };
}
/** Rows of files that tell of packages, and which of them the final image has. */
class ToldRows {
    packages;
    #rows;
    #seen;
    constructor(listings) {
        this.packages = listings.map((listing) => listing?.packages ?? layer_packages/* noPackages */.R);
        this.#rows = this.packages.map(({ declared, distribution }) => new Set([...declared.map(({ row }) => row), distribution?.row ?? -1]));
        this.#seen = listings.map(() => new Set());
    }
    isSeen = ({ layer, row }) => this.#seen[layer]?.has(row) === true;
    see(layer, row) {
        if (this.#rows[layer]?.has(row) === true)
            this.#seen[layer]?.add(row);
    }
}
function* filesOf({ listings, blobs, groups }, owners) {
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
        const position = { bytes: merged.path, start: 0, end: merged.pathBytes };
        const layer = blobs.first[at.layer] ?? at.layer;
        yield {
            path: (0,display_path/* displayPath */.G)(pathOf(merged)),
            kind: listing_listing/* kinds */.EZ[code] ?? "absent",
            layer,
            row,
            isLinked: group !== null,
            bytes: group === null || group.carrier === at.row ? bytesAt(listing, row) : tree_waste/* noBytes */.D1,
            contentHash: (0,listing_listing/* contentHashAt */.XS)(listing, row),
            position,
            owner: owners.ownerOf(position, merged, { layer, row }),
        };
    }
}
/** Every row of every layer, in the order of the paths; `around` knows the whiteouts that hold for it. */
function* mergedRows(listings, around) {
    for (const merged of (0,layer_merge/* mergeListings */.W)(listings)) {
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

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ parseApprovers),
/* harmony export */   SN: () => (/* binding */ approversIn),
/* harmony export */   mQ: () => (/* binding */ approvalExample)
/* harmony export */ });
/** How the input `approval` may be written. */
const approvalExample = "@user, @organization/team or label:NAME, one per line or separated by commas";
const mostApprovers = 20;
/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const userPattern = /^@[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:_[a-z\d]{1,20})?$/;
const teamPattern = /^@([a-z\d](?:[a-z\d-]{0,38})\/[a-z\d_](?:[a-z\d._-]{0,99}))$/;
const labelPattern = /^label:\s*([^\p{C},]{1,50})$/u;
/** Null where an entry is none of it, or there are none or too many. */
function parseApprovers(entries) {
    const written = [...new Set(entries.map((entry) => entry.trim().toLowerCase()))];
    const users = written.filter((entry) => userPattern.test(entry)).map((entry) => entry.slice(1));
    const teams = written.flatMap((entry) => teamPattern.exec(entry)?.[1] ?? []);
    const labels = written.flatMap((entry) => labelPattern.exec(entry)?.[1]?.trim() || []);
    const known = users.length + teams.length + labels.length;
    if (known === 0 || known !== written.length || known > mostApprovers)
        return null;
    const all = [
        ...users.map((user) => `@${user}`),
        ...teams.map((team) => `@${team}`),
        ...labels.map((label) => `label:${label}`),
    ];
    return { text: all.toSorted().join(", "), users, teams, labels };
}
/** Each approver as it is written. */
function approversIn({ text }) {
    return text.split(", ");
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ targetsIn),
/* harmony export */   Dn: () => (/* binding */ linkedTo),
/* harmony export */   HN: () => (/* binding */ readPrinted),
/* harmony export */   YT: () => (/* binding */ mostTargets),
/* harmony export */   ZY: () => (/* binding */ writtenInputs),
/* harmony export */   db: () => (/* binding */ bakePathsIn),
/* harmony export */   j8: () => (/* binding */ isTargetName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7384);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7493);
/* harmony import */ var _build_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(644);





const Texts = zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable()).nullish();
const List = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).nullish();
/** `type=gha,scope=api`, or, as newer buildx has it, the same as an object. */
const Entries = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())]))])).nullish();
/** https://docs.docker.com/build/bake/reference/#target, as `--print` writes it */
const Target = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    context: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default("."),
    contexts: Texts,
    dockerfile: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default("Dockerfile"),
    "dockerfile-inline": zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    args: Texts,
    annotations: List,
    "cache-from": Entries,
    "cache-to": Entries,
    entitlements: List,
    "extra-hosts": Texts,
    labels: Texts,
    network: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    "no-cache": zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
    "no-cache-filter": List,
    platforms: List,
    pull: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().nullish(),
    secret: Entries,
    "shm-size": zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    ssh: Entries,
    target: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(),
    ulimits: List,
});
const Printed = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    group: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ targets: List })).default({}),
    target: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), Target).default({}),
});
const mostTargets = 200;
/** The input `bake`: paths of bake and compose files. */
function bakePathsIn(step) {
    const paths = (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .ry)(step["bake"] ?? "").map((path) => path.replace(/^cwd:\/\//, ""));
    const unsuited = paths.find((path) => !/\.(?:hcl|json|ya?ml)$/i.test(path) || path.startsWith("-"));
    if (unsuited !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)("bake-file-unsuited", { path: unsuited });
    return paths;
}
/** The input `targets`. An address would have buildx fetch its files from there. */
function targetsIn(step) {
    const targets = (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .splitList */ .ry)(step["targets"] ?? "");
    const unsuited = targets.find((target) => !isTargetName(target));
    if (unsuited !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)("bake-target-unsuited", { written: unsuited });
    return targets;
}
/** https://github.com/docker/buildx/blob/master/bake/bake.go: what a target may be called. */
function isTargetName(name) {
    return /^[a-zA-Z0-9_-]{1,128}$/.test(name) && !name.startsWith("-");
}
/**
 * What `docker buildx bake --print` has printed; `isEscaped` where it writes `$${` for `${`, as buildx does since it prints what can
 * be read as a bake file again. Throws zod's error where it is something else.
 */
function readPrinted(text, isEscaped) {
    const { group, target } = Printed.parse(JSON.parse(isEscaped ? unescaped(text) : text));
    // Without a group of that name, a target is the default.
    const asked = "default" in group ? [...membersOf("default", group, new Set())] : ["default"];
    const names = asked.filter((name) => name in target);
    return { names, targets: new Map(Object.entries(target).map(([name, one]) => [name, readTarget(name, one)])) };
}
function unescaped(text) {
    return text.replaceAll(/\$\$\{|%%\{/g, (opening) => opening.slice(1));
}
/** A group may hold groups. */
function membersOf(name, groups, seen) {
    if (seen.has(name))
        return new Set();
    seen.add(name);
    const members = groups[name]?.targets ?? [];
    return new Set(members.flatMap((one) => (one in groups && one !== name ? Array.from(membersOf(one, groups, seen)) : one)));
}
function readTarget(name, target) {
    const context = local(target.context);
    const secrets = (target.secret ?? []).map(attributesOf).map(readSecret);
    const written = {
        addHosts: pairs(target["extra-hosts"], ":"),
        allow: target.entitlements,
        annotations: target.annotations,
        cacheFrom: target["cache-from"]?.map(lineOf),
        cacheTo: target["cache-to"]?.map(lineOf),
        labels: pairs(target.labels, "="),
        network: target.network,
        noCache: target["no-cache"],
        noCacheFilters: target["no-cache-filter"],
        platforms: target.platforms,
        pull: target.pull,
        secretEnvs: secrets.flatMap(({ env }) => env ?? []),
        secretFiles: secrets.flatMap(({ file }) => file ?? []),
        shmSize: target["shm-size"],
        ssh: target.ssh?.map(readSsh),
        ulimit: target.ulimits,
    };
    return {
        name,
        inlineDockerfile: target["dockerfile-inline"] ?? "",
        written: {
            ...withoutNothing(written),
            buildArgs: pairs(target.args, "="),
            buildContexts: pairs(target.contexts, "=").map((pair) => pair.replace("=cwd://", "=")),
            context,
            file: fileOf(context, target.dockerfile),
            target: target.target ?? "",
        },
    };
}
/** What is not written, and what is written and empty, leaves the step's input as it is. */
function withoutNothing(written) {
    const isThere = (value) => value !== null && value !== undefined && value !== "" && value !== false;
    const entries = Object.entries(written).filter(([, value]) => isThere(value) && !(Array.isArray(value) && value.length === 0));
    return Object.fromEntries(entries);
}
/** https://docs.docker.com/build/bake/remote-definition/#specify-the-dockerfile-to-use: the directory where bake runs. */
function local(path) {
    return path.replace(/^cwd:\/\//, "") || ".";
}
/** A bake file has it relative to the context, the input `file` to the working directory. */
function fileOf(context, dockerfile) {
    const isRemote = /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
    if (dockerfile.startsWith("cwd://"))
        return local(dockerfile);
    if (isRemote || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(dockerfile))
        return dockerfile;
    return dockerfile === "Dockerfile" ? "" : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context, dockerfile);
}
function pairs(texts, between) {
    return Object.entries(texts ?? {}).map(([name, value]) => (value === null ? name : `${name}${between}${value}`));
}
function lineOf(entry) {
    return typeof entry === "string" ? entry : (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .csvLine */ .zT)(fieldsOf(entry));
}
function fieldsOf(entry) {
    return Object.entries(entry).map(([key, value]) => `${key}=${String(value)}`);
}
function attributesOf(entry) {
    const fields = typeof entry === "string" ? entry.split(",") : fieldsOf(entry);
    return new Map(fields.map((field) => {
        const at = field.indexOf("=");
        return at === -1 ? [field.trim(), ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1)];
    }));
}
/** https://docs.docker.com/reference/cli/docker/buildx/build/#secret */
function readSecret(secret) {
    const id = secret.get("id") ?? "";
    const file = secret.get("src") ?? secret.get("source") ?? "";
    const variable = secret.get("env") ?? "";
    if (variable === "" && file !== "" && secret.get("type") !== "env")
        return { file: `${id}=${file}` };
    // buildx looks for a variable of the id's name where nothing else is said.
    return { env: `${id}=${variable || file || id}` };
}
/** `default`, `default=/path/to/agent.sock`, or `{ id, paths }`. */
function readSsh(entry) {
    if (typeof entry === "string")
        return entry;
    const { id = "default", paths = [] } = entry;
    const all = Array.isArray(paths) ? paths : [paths];
    return all.length === 0 ? String(id) : `${String(id)}=${all.join(",")}`;
}
/** Targets that `target:` contexts of this one lead to, and those that theirs lead to; each of them once. */
function linkedTo(target, targets) {
    const found = new Map();
    const follow = ({ written }) => {
        for (const pair of written.buildContexts) {
            const name = /^[^=]*=target:(.*)$/s.exec(pair)?.[1] ?? "";
            const next = targets.get(name);
            if (next === undefined || found.has(name) || name === target.name)
                continue;
            found.set(name, next);
            follow(next);
        }
    };
    follow(target);
    return [...found.values()];
}
/** What a target writes, as inputs of the same names: what it may reach is told by them. */
function writtenInputs(build) {
    const { bake: _, ...inputs } = build;
    return Object.fromEntries(Object.entries(inputs).map(([key, value]) => [
        key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        Array.isArray(value) ? value.map(listItem).join("\n") : String(value),
    ]));
}
/** A list is lines of CSV: what would be read in another way than it was written is quoted as a whole. */
function listItem(item) {
    return /["\r\n]|^\s|\s$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
}


/***/ }),

/***/ 644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ fillDefaultContext),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   wr: () => (/* binding */ everyBuild)
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
/** A build, and those of the targets that it is linked to. */
function everyBuild(build) {
    return [build, ...(build.bake?.linked ?? [])];
}


/***/ }),

/***/ 6940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ parseRules),
/* harmony export */   XK: () => (/* binding */ bakeTargetNames),
/* harmony export */   f0: () => (/* binding */ rulesKey),
/* harmony export */   js: () => (/* binding */ parseComposeRules),
/* harmony export */   kE: () => (/* binding */ imageInputNames),
/* harmony export */   o4: () => (/* binding */ parseConfig),
/* harmony export */   ys: () => (/* binding */ parseBakeRules)
/* harmony export */ });
/* unused harmony exports configSchema, ruleInputNames */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7493);




/** Inputs that speak of one image; the others belong to the whole step. */
const imageInputNames = [
    "add-hosts",
    "allow",
    "annotations",
    "approval",
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
    "max-uncompressed-size",
    "name",
    "network",
    "no-cache",
    "no-cache-filters",
    "owner",
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
    return { $schema, $id: schemaAddress("config.schema.json"), title: "Image Size Budget configuration", ...schema };
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
/** Inputs that judge, and say nothing of what is built. */
const ruleInputNames = [
    "approval",
    "count",
    "creep-at",
    "justify-at",
    "max-size",
    "max-uncompressed-size",
    "owner",
    "warn-at",
];
/** A configuration file beside a bake or compose file: that one says what is built, this one by which rules it is judged. */
function parseRules(path, text) {
    const source = { path, ...parseYaml(path, text) };
    const parsed = Config.safeParse(plainValue(source));
    if (!parsed.success)
        throw invalid(source, parsed.error);
    const { defaults = {}, images, concurrency = 1 } = parsed.data;
    const refuse = (written, place) => {
        const other = Object.keys(written).find((key) => key !== "name" && !isRule(key));
        if (other === undefined)
            return;
        const problem = `'${other}' says what is built, and the file in 'bake' does; known here are name, ${ruleInputNames.join(", ")}`;
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("config-invalid", { path, line: lineOf(source, [...place, other]), problem });
    };
    refuse(defaults, ["defaults"]);
    images.forEach((image, index) => refuse(image, ["images", index]));
    const byName = images.map(({ name, ...rules }) => [name.trim(), asText(rules)]);
    const twice = byName.find(([name], index) => byName.findIndex(([other]) => other === name) !== index);
    if (twice !== undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("image-name-twice", { name: twice[0] });
    return { defaults: asText(defaults), images: new Map(byName), concurrency };
}
function isRule(key) {
    return ruleInputNames.some((name) => name === key);
}
const Rules = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej(Object.fromEntries(ruleInputNames.map((name) => [name, Value.optional()])), {
    error: "must be rules, such as 'max-size: 250 MB'",
});
/** `x-image-size-budget` of a bake file: rules by the names of targets. `json` as bake has evaluated it. */
function parseBakeRules(path, json) {
    const parsed = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), Rules, { error: "must be rules by the names of targets" }).safeParse(json);
    if (parsed.success)
        return new Map(Object.entries(parsed.data).map(([name, rules]) => [name, asText(rules)]));
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)("bake-rules-invalid", { path, problem: problemIn(parsed.error), known: ruleInputNames.join(", ") });
}
/** `x-image-size-budget` of the services of a compose file, by the names that bake gives them as targets. */
function parseComposeRules(path, text) {
    const source = { path, ...parseYaml(path, text) };
    const Compose = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ [rulesKey]: Rules.optional() })).default({}) });
    const parsed = Compose.safeParse(plainValue(source));
    if (!parsed.success)
        throw invalid(source, parsed.error);
    return new Map(Object.entries(parsed.data.services).flatMap(([service, { [rulesKey]: rules }]) => rules === undefined ? [] : [[service.replaceAll(".", "_"), asText(rules)]]));
}
/** Names of targets and groups, as far as the text of a bake or compose file tells them; for a message only. */
function bakeTargetNames(path, text) {
    if (!/\.(?:json|ya?ml)$/i.test(path))
        return [...text.matchAll(/^\s*(?:target|group)\s+"([\w-]+)"/gm)].flatMap(([, name]) => name ?? []);
    const Named = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()).catch({});
    const File = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ group: Named, target: Named, services: Named }).partial().catch({});
    const { group = {}, target = {}, services = {} } = File.parse(plainValue({ path, ...parseYaml(path, text) }));
    return Object.keys({ ...group, ...target, ...services });
}
/** Where a bake or compose file says how its targets are judged. */
const rulesKey = "x-image-size-budget";
function problemIn(error) {
    const [issue] = error.issues;
    const place = show((issue?.path ?? []).filter((part) => typeof part !== "symbol"));
    if (issue?.code === "unrecognized_keys")
        return `unknown key "${issue.keys[0] ?? ""}" in ${place}`;
    return `${place} ${issue?.message ?? "is not valid"}`;
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
    const inFile = place.length === 0 ? ["concurrency", "defaults", "images"] : imageInputNames;
    const known = place.includes(rulesKey) ? ruleInputNames : inFile;
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
/* harmony export */   lS: () => (/* binding */ isImageName),
/* harmony export */   o_: () => (/* binding */ parseImageReference),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* unused harmony exports usualBaselineBranch, parseMode, parseBaseline, parseCommenting, namesIn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8801);
/* harmony import */ var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
/* harmony import */ var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8209);
/* harmony import */ var _quantities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2211);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7493);
/* harmony import */ var _bake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(735);








/** How the `image` input may begin. */
const imageSchemes = ["oci-dir", "archive", "local", "registry"];
const modes = ["auto", "record", "check", "measure", "report"];
/** The branch that `baseline: branch` means. */
const usualBaselineBranch = "image-size-baselines";
/** Checks every input and fails on the first that cannot be used, naming it and showing what was written. */
function parseInputs(raw, images, defaults) {
    const parsed = images.map((image) => parseImage(image, defaults));
    refuseTwins(parsed);
    if (parsed.length === 0)
        throw new Error("no image is configured");
    return {
        mode: parseMode(raw),
        images: parsed,
        baseline: ofEach(parsed, parseBaseline(raw)),
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
/** The input `baseline`, by itself because the one of the base branch's workflow counts. */
function parseBaseline(raw) {
    const written = get(raw, "baseline");
    if (written === "artifact")
        return { kind: "artifact" };
    const branch = written === "branch" ? usualBaselineBranch : /^branch:(.+)$/.exec(written)?.[1];
    if (branch !== undefined && isBranchName(branch))
        return { kind: "branch", branch };
    const published = parseImageReference(written);
    if (published?.scheme === "registry")
        return { kind: "registry", reference: published.location };
    const example = "artifact, branch, branch:NAME or registry://REF";
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input: "baseline", written, example });
}
/** One published image is the baseline of one image. */
function ofEach(images, place) {
    if (place.kind === "registry" && images.length > 1 && !place.reference.includes("{name}"))
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("baseline-of-many", { reference: place.reference, images: images.length });
    return place;
}
/** Stricter than https://git-scm.com/docs/git-check-ref-format: nothing that has to be quoted anywhere. */
function isBranchName(text) {
    const parts = text.split("/");
    return text.length <= 100 && parts.every((part) => /^[A-Za-z0-9_][\w.-]*$/.test(part) && !/\.\.|\.$|\.lock$/.test(part));
}
/** The inputs on the comment, by themselves because a run that fails on another one has a comment, too. */
function parseCommenting(raw) {
    const comment = oneOf(raw, "comment", ["always", "on-change", "on-warning", "never"]);
    return { comment, commentFrom: threshold(raw, "comment-from"), commentKey: commentKey(raw) };
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
function parseImage({ raw, at, written: fromFile, baked }, defaults) {
    try {
        for (const [input, accepted] of Object.entries(refused)) {
            const written = get(raw, input);
            if (!accepted.includes(written))
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-not-supported", { input, written });
        }
        const subject = baked === undefined ? parseSubject(raw, defaults.gitContext) : parseBaked(raw, baked);
        const files = [fromFile, ...(baked?.linked ?? []).map(({ written }) => (0,_bake_js__WEBPACK_IMPORTED_MODULE_5__/* .writtenInputs */ .ZY)(written))];
        for (const [position, build] of (subject.kind === "build" ? (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .everyBuild */ .wr)(subject.build) : []).entries())
            refuseRunnerVariables(build, !("secret-envs" in (files[position] ?? {})));
        const budget = parseBudget(raw);
        refuseUnreadCeiling(subject, get(raw, "max-uncompressed-size"));
        return { name: parseName(raw, defaults.name), subject, budget, ...parseOwner(raw) };
    }
    catch (error) {
        if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo && at !== "")
            throw error.at(at);
        throw error;
    }
}
/** Of an image in a registry only the manifest is read: a ceiling that could never be checked is better refused when it is set up. */
function refuseUnreadCeiling(subject, written) {
    if (subject.kind === "image" && subject.reference.scheme === "registry" && written !== "")
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("ceiling-needs-layers", { written, location: subject.reference.location });
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
function parseOwner(raw) {
    const written = get(raw, "owner");
    if (written === "")
        return {};
    if (isImageName(written))
        return { owner: written };
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", {
        input: "owner",
        written,
        example: "a name of at most 100 printable characters, such as payments",
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
    if (reference !== null) {
        const dockerfile = { ...parseDockerfileInputs(raw, gitContext), namesBase: true };
        return { kind: "image", reference, platforms: split(raw, "platforms", {}), dockerfile };
    }
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
/** The step's inputs hold where the target says nothing; which Dockerfile is built, and with what, the target alone says. */
function parseBaked(raw, { target, linked }) {
    // The step's own context has no say, and may be a Git context that is not known here.
    const step = parseBuild({ ...raw, context: "." }, "");
    const built = ({ name, written, inlineDockerfile }, others) => ({
        ...step,
        ...written,
        bake: { name, inlineDockerfile, linked: others.map((other) => built(other, [])) },
    });
    return { kind: "build", build: built(target, linked) };
}
function parseDockerfileInputs(raw, gitContext) {
    const lines = (input) => split(raw, input, { ignoreComma: true });
    return {
        buildArgs: lines("build-args"),
        buildContexts: lines("build-contexts").map((context) => (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .fillDefaultContext */ .Qh)(context, gitContext)),
        context: (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .fillDefaultContext */ .Qh)(get(raw, "context"), gitContext) || gitContext,
        file: get(raw, "file"),
        target: get(raw, "target"),
    };
}
function parseBuild(raw, gitContext) {
    const list = (input) => split(raw, input, {});
    const lines = (input) => split(raw, input, { ignoreComma: true });
    return {
        ...parseDockerfileInputs(raw, gitContext),
        addHosts: list("add-hosts"),
        allow: list("allow"),
        annotations: lines("annotations"),
        builder: get(raw, "builder"),
        cacheFrom: lines("cache-from"),
        cacheTo: lines("cache-to"),
        cgroupParent: get(raw, "cgroup-parent"),
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
        ulimit: lines("ulimit"),
    };
}
function split(raw, input, rules) {
    try {
        return (0,_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .ry)(raw[input] ?? "", rules);
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
    return {
        warnAt,
        justifyAt,
        creepAt,
        maxSizeBytes: ceiling(raw, "max-size"),
        maxUncompressedBytes: ceiling(raw, "max-uncompressed-size"),
        count: oneOf(raw, "count", ["all", "own"]),
        approval: approvers(raw),
    };
}
function approvers(raw) {
    const entries = split(raw, "approval", {});
    if (entries.length === 0)
        return null;
    const parsed = (0,_approval_js__WEBPACK_IMPORTED_MODULE_6__/* .parseApprovers */ .CR)(entries);
    if (parsed !== null)
        return parsed;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input: "approval", written: get(raw, "approval"), example: _approval_js__WEBPACK_IMPORTED_MODULE_6__/* .approvalExample */ .mQ });
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
/** Here a number needs its unit: `10` would be 10 bytes, and is meant to be 10%. */
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
function ceiling(raw, input) {
    const written = get(raw, input);
    if (written === "")
        return null;
    // Without a unit nobody knows whether 250 meant bytes.
    const bytes = parseGrowth(written);
    if (bytes !== null && bytes > 0)
        return bytes;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)("input-unparsable", { input, written, example: "a size such as 250 MB or 1.2 GiB" });
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
    const build = subject.kind === "build" ? withoutValues(subject.build) : subject;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256")
        .update(JSON.stringify([toolVersion, name, build]))
        .digest("hex");
}
function withoutValues({ bake, ...build }) {
    const named = { ...build, secrets: build.secrets.map((pair) => pair.split("=")[0]) };
    return bake === undefined ? named : { ...named, bake: { ...bake, linked: bake.linked.map(withoutValues) } };
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

/***/ 6509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ approvalBy)
/* harmony export */ });
const mostFaults = 3;
/** Whether one of the approvers, who is not the author, says yes to the newest commit. */
function approvalBy(approvers, approvals) {
    const refused = (faults) => ({
        kind: "not-approved",
        approvers: approvers.text,
        faults: faults.slice(0, mostFaults),
    });
    if (approvals.kind === "unreadable")
        return refused([approvals]);
    const reviews = approvals.reviews.map((review) => ({ review, fault: reviewFault(review, approvers, approvals) }));
    const labels = approvers.labels.flatMap((label) => approvals.labels.filter((event) => event.label === label));
    const judged = labels.map((event) => ({ event, fault: labelFault(event, approvals.author) }));
    const yes = reviews.findLast(({ fault }) => fault === null);
    if (yes !== undefined)
        return { kind: "approved", by: yes.review.user, label: null };
    const set = judged.find(({ fault }) => fault === null);
    if (set !== undefined)
        return { kind: "approved", by: set.event.by ?? "", label: set.event.label };
    const faults = [...reviews.toReversed(), ...judged].flatMap(({ fault }) => fault ?? []);
    // Whoever is no approver may be one of a team that nobody could ask about.
    const [others, own] = [faults.filter(isOfOther), faults.filter((fault) => !isOfOther(fault))];
    return refused([...own, ...teamFaults(approvers, approvals.teams), ...others]);
}
function isOfOther({ kind }) {
    return kind === "not-an-approver";
}
function reviewFault({ user, state, commit }, approvers, read) {
    if (user === read.author)
        return { kind: "own-review", by: user };
    if (!mayApprove(user, approvers, read))
        return { kind: "not-an-approver", by: user };
    switch (state) {
        case "dismissed":
        case "changes-requested":
            return { kind: state, by: user };
        case "approved":
            return commit === read.headSha ? null : { kind: "stale-review", by: user, commit };
    }
}
function mayApprove(user, { users, teams }, read) {
    const isIn = (team) => {
        const members = read.teams.get(team);
        return members?.kind === "members" && members.users.includes(user);
    };
    return users.includes(user) || teams.some(isIn);
}
function labelFault({ label, event, by, mayApprove: who }, author) {
    if (event === "unlabeled")
        return { kind: "label-removed", label };
    if (by === author)
        return { kind: "label-by-author", label };
    switch (who) {
        case "yes":
            return by === null ? { kind: "label-without-permission", label, by } : null;
        case "bot":
            return { kind: "label-by-bot", label, by };
        case "no-write-permission":
            return { kind: "label-without-permission", label, by };
    }
}
function teamFaults({ teams }, read) {
    return teams.flatMap((team) => {
        const members = read.get(team) ?? { kind: "unreadable", isRefused: false, because: "it was not asked about" };
        if (members.kind === "unreadable")
            return [{ ...members, kind: "team-unreadable", team }];
        return members.users.length === 0 ? [{ kind: "team-empty", team }] : [];
    });
}


/***/ }),

/***/ 9395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ boundOf),
/* harmony export */   w: () => (/* binding */ withoutBounds)
/* harmony export */ });
/* harmony import */ var _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);

const lead = String.raw `(?:\bup(?: |-)?to|\bmax(?:imum)?\b\.?(?: of)?|\bat most|\b(?:no|not) (?:more|larger|bigger) than|\blimit(?:ed)? (?:to|of)|\u2264|<=)`;
const about = "(?:[~\u2248:=+]|about|approx\\.?|approximately|around|circa|ca\\.?|roughly|nearly|almost|some|half|an?|one|two|three|five|ten|twenty|fifty|hundred|thousand|a few)";
const amount = String.raw `\p{Nd}[\p{Nd}.,'_]*(?: ?(?:-|\u2013|\u2014|to) ?\p{Nd}[\p{Nd}.,'_]*)?(?: \p{Nd}{3}\b)*`;
const unit = "(?:[kmgtp](?:i?b)?|[kmgtp]i|b|bytes?|octets?|[kmgt]o|(?:kilo|mega|giga|tera|kibi|mebi|gibi|tebi)-?(?:bytes?|s)?|megs?|gigs?|[\u043a\u043c\u0433\u0442]\u0431)";
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
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6916);

/** How many days the growth of the base branch is looked back on. */
const creepDays = 30;
/** Growth of the base branch over the last 30 days, for each platform of its newest entry that was recorded twice or more in them. */
function creepOf(history, rules) {
    const newest = history.at(-1)?.platforms ?? [];
    const ways = rules.budget.maxUncompressedBytes === null ? ["compressed"] : ["compressed", "uncompressed"];
    return newest.flatMap(({ platform }) => ways.flatMap((counted) => creepOfSeries({ platform, counted }, recordingsOf({ platform, counted }, history), rules)));
}
function recordingsOf({ platform, counted }, history) {
    return history.flatMap(({ commit, recordedAt, platforms }) => {
        const recorded = platforms.find((one) => one.platform === platform);
        const size = counted === "compressed" ? recorded?.sizeBytes : recorded?.uncompressedBytes;
        return size === undefined ? [] : [{ commit, recordedAt, sizeBytes: size }];
    });
}
function creepOfSeries(series, recordings, { now, budget }) {
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
            ...series,
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

/***/ 6916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mX: () => (/* binding */ findClaim),
  S4: () => (/* binding */ judge),
  Mp: () => (/* binding */ needsJustification),
  O6: () => (/* binding */ reaches),
  t2: () => (/* binding */ recorded),
  wW: () => (/* binding */ severest),
  Oq: () => (/* binding */ verdictStates),
  QZ: () => (/* binding */ worst)
});

// EXTERNAL MODULE: ./build/compare/cause.js
var compare_cause = __webpack_require__(5235);
// EXTERNAL MODULE: ./build/judge/approval.js
var judge_approval = __webpack_require__(6509);
// EXTERNAL MODULE: ./build/compare/compare.js
var compare = __webpack_require__(1407);
// EXTERNAL MODULE: ./build/compare/unpacked.js
var unpacked = __webpack_require__(8905);
;// CONCATENATED MODULE: ./build/judge/ceilings.js


/**
 * What the ceilings say of one platform; empty where it is below both. With `isCompared` one that is no larger than its baseline is
 * innocent; without a comparison a ceiling holds whatever was there before.
 */
function heldToCeilings(one, isCompared, budget) {
    return [...stored(one, isCompared, budget), ...ceilings_unpacked(one, isCompared, budget)];
}
function stored(one, isCompared, { maxSizeBytes }) {
    const { sizeBytes } = one.head;
    if (maxSizeBytes === null || sizeBytes <= maxSizeBytes)
        return [];
    const isInnocent = isCompared && one.kind === "compared" && (one.growthBytes <= 0 || one.isNoise);
    const kind = isInnocent ? "over-ceiling-before" : "over-ceiling";
    return [{ kind, rule: "max-size", sizeBytes, maxSizeBytes, overBytes: sizeBytes - maxSizeBytes }];
}
/** What is known suffices where it is too much already; else what is not known must not pass for little. */
function ceilings_unpacked(one, isCompared, budget) {
    const { maxUncompressedBytes: maxSizeBytes } = budget;
    if (maxSizeBytes === null)
        return [];
    const sizes = one.head.layers.map(({ uncompressedBytes }) => uncompressedBytes);
    const sizeBytes = one.head.uncompressedBytes ?? sizes.reduce((sum, bytes) => sum + (bytes ?? 0), 0);
    const isInnocent = isCompared && one.kind === "compared" && isNoLarger(one);
    const rule = "max-uncompressed-size";
    if (sizeBytes > maxSizeBytes) {
        const kind = isInnocent ? "over-ceiling-before" : "over-ceiling";
        return [{ kind, rule, sizeBytes, maxSizeBytes, overBytes: sizeBytes - maxSizeBytes }];
    }
    if (one.head.uncompressedBytes !== null)
        return [];
    const kind = isInnocent ? "ceiling-unknown-before" : "ceiling-unknown";
    return [{ kind, rule, leastBytes: sizeBytes, maxSizeBytes, cause: bringsUnread(one) ? "head" : "elsewhere" }];
}
/** There is a baseline, and a layer that could not be opened is none of its. */
function bringsUnread(one) {
    if (one.kind === "not-compared")
        return one.obstacle.kind !== "no-baseline";
    const unread = new Set(one.baseline.layers.flatMap(({ digest, uncompressedBytes }) => (uncompressedBytes === null ? [digest] : [])));
    return one.head.layers.some(({ digest, uncompressedBytes }) => uncompressedBytes === null && !unread.has(digest));
}
function isNoLarger(compared) {
    const growth = (0,unpacked/* unpackedGrowth */.B)(compared);
    return growth !== null && (growth.growthBytes <= 0 || (0,compare/* isNoise */.ty)(growth.growthBytes, growth.baselineBytes));
}

;// CONCATENATED MODULE: ./build/judge/judge.js



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
            return (0,compare_cause/* causeOf */.r)(platform.obstacle, comparison, noBaseBuild) === "head";
        if (isGrown(platform, budget))
            return true;
        return platform.shortfall !== null && (0,compare_cause/* causeOf */.r)(platform.shortfall, comparison, noBaseBuild) === "head";
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
/** Exact: `9.999%` does not reach `10%`, `10%` does; a baseline of 0 bytes makes any growth reach every percentage. */
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
function judgeGrowth(compared, toJudge) {
    const { platform, isNoise } = compared;
    const ceilings = heldToCeilings(compared, true, toJudge.image.budget);
    const over = ceilings.filter(({ kind }) => kind === "over-ceiling");
    if (over.length > 0) {
        const reasons = [
            ...over,
            ...missingJustification(compared, toJudge),
            ...ceilings.filter(({ kind }) => kind !== "over-ceiling"),
        ];
        return { platform, state: "too-large", isRed: true, reasons, justification: null };
    }
    const verdict = isNoise ? green(platform, "pass", []) : judgeThresholds(compared, toJudge);
    return withCeilings(verdict, ceilings, toJudge.rules);
}
/**
 * What a ceiling that nobody is over comes to: a note, or, where that cannot be told, a verdict that is green only where `on-error`
 * allows it and the pull request has not brought it about: a layer that nobody can open is no way around a ceiling.
 */
function withCeilings(verdict, ceilings, { onError }) {
    const told = { ...verdict, reasons: [...verdict.reasons, ...ceilings] };
    const unknown = ceilings.find((reason) => reason.kind === "ceiling-unknown");
    if (unknown === undefined)
        return told;
    const isRed = unknown.cause === "head" || onError === "fail";
    return severest([told, { ...told, state: "unknown", isRed }], (one) => one);
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
    if (!isGrown(compared, judged.image.budget))
        return [];
    const { state, reasons } = judgeJustification(compared, judged);
    return state === "unjustified" ? reasons : [];
}
function judgeJustification(compared, judged) {
    return justifying(compared, { kind: "reached", threshold: "justify-at", at: judged.image.budget.justifyAt.text }, judged);
}
/** What `needed` asks a justification for stands or falls with it. */
function justifying({ platform, head }, needed, { image, justification, approvals }) {
    const found = findClaim(justification, image.name, head.sizeBytes);
    const approval = approvalFor(image.budget, approvals);
    const told = approval === null ? [] : [approval];
    if (found.kind === "accepted" && approval?.kind !== "not-approved")
        return { ...green(platform, "justified", [needed, ...told]), justification: found.claim };
    const missing = found.kind === "accepted" ? [] : [found];
    return { platform, state: "unjustified", isRed: true, reasons: [needed, ...missing, ...told], justification: null };
}
/** Null where none is asked for, or nobody could give it. */
function approvalFor({ approval }, approvals) {
    return approval === null || approvals.kind === "not-asked" ? null : (0,judge_approval/* approvalBy */.r)(approval, approvals);
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
    const ceilings = heldToCeilings(one, false, toJudge.image.budget);
    const verdict = withoutComparison(one, obstacle, toJudge);
    const isOver = ceilings.some(({ kind }) => kind === "over-ceiling");
    if (!isOver)
        return withCeilings(verdict, ceilings, toJudge.rules);
    return { ...verdict, state: "too-large", isRed: true, reasons: [...ceilings, ...verdict.reasons], justification: null };
}
/** Not to be compared is never as quiet as a first run: who is the cause says why, and else `on-error` decides. */
function withoutComparison(one, obstacle, toJudge) {
    const { platform } = one;
    const { comparison, noBaseBuild, rules } = toJudge;
    if (obstacle.kind === "no-baseline")
        return withoutBaseline(platform, obstacle.because, toJudge);
    const cause = (0,compare_cause/* causeOf */.r)(obstacle, comparison, noBaseBuild);
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
function green(platform, state, reasons) {
    return { platform, state, isRed: false, reasons, justification: null };
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
    "\u65e0|\u6682\u65e0|\u6ca1\u6709|\u4e0d\u9002\u7528|\u5f85\u5b9a|\u7279\u306b\u306a\u3057|\u8a72\u5f53\u306a\u3057|\u306a\u3057|\ud574\ub2f9 ?\uc5c6\uc74c|\uc5c6\uc74c",
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

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ ceilingRules)
/* harmony export */ });
/** How the ceilings are called: by their inputs. */
const ceilingRules = ["max-size", "max-uncompressed-size"];


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
/* harmony import */ var _inputs_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8801);


/** A part of a budget that is no rule here would be held against nothing: the compiler asks for each. */
const ruleOf = {
    warnAt: "warn-at",
    justifyAt: "justify-at",
    creepAt: "creep-at",
    maxSizeBytes: "max-size",
    maxUncompressedBytes: "max-uncompressed-size",
    count: "count",
    approval: "approval",
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
        case "max-uncompressed-size":
            return ofOptional(one.maxUncompressedBytes, other.maxUncompressedBytes, ofNumbers);
        case "count":
            return one.count === other.count ? "same" : "other";
        case "approval":
            return ofOptional(one.approval, other.approval, ofApprovers);
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
        case "max-uncompressed-size":
            return { ...budget, maxUncompressedBytes: source.maxUncompressedBytes };
        case "count":
            return { ...budget, count: source.count };
        case "approval":
            return { ...budget, approval: source.approval };
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
        case "max-uncompressed-size":
            return budget.maxUncompressedBytes === null ? null : (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(budget.maxUncompressedBytes);
        case "count":
            return budget.count;
        case "approval":
            return budget.approval?.text ?? null;
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
/** The fewer may approve, the stricter. */
function ofApprovers(one, other) {
    const [these, those] = [new Set((0,_inputs_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .approversIn */ .SN)(one)), new Set((0,_inputs_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .approversIn */ .SN)(other))];
    const isWithin = these.isSubsetOf(those);
    if (these.isSupersetOf(those))
        return isWithin ? "same" : "looser";
    return isWithin ? "stricter" : "other";
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

/***/ 9196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ knownLayers),
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./build/image/compression/compression.js + 8 modules
var compression = __webpack_require__(3672);
// EXTERNAL MODULE: ./build/image/compression/formats.js
var formats = __webpack_require__(4215);
// EXTERNAL MODULE: ./build/image/history/base-name.js
var base_name = __webpack_require__(8342);
// EXTERNAL MODULE: ./build/image/history/dockerfile-steps.js
var dockerfile_steps = __webpack_require__(4109);
// EXTERNAL MODULE: ./build/image/history/build-arguments.js
var build_arguments = __webpack_require__(7972);
// EXTERNAL MODULE: ./build/image/history/history-entries.js
var history_entries = __webpack_require__(5488);
// EXTERNAL MODULE: ./build/image/history/one-line.js
var one_line = __webpack_require__(9708);
;// CONCATENATED MODULE: ./build/image/history/history-text.js

/** In longer texts nobody looks for paths, which takes time. */
const maxTextLength = 32 * 1024;
/** Shorter values are not looked for in paths: `1` is in half of them, and no secret is so short. */
const minSecretLength = 4;
/** One history entry as one line that the Dockerfile's author recognises, without build-arg values; null when it says nothing. */
function displayInstruction(entry, context) {
    const text = (entry.created_by ?? "").trim() || (entry.comment ?? "");
    const line = (0,one_line/* oneLine */.T)(withoutMark(withoutValues(text, context)));
    return line === "" ? null : (0,one_line/* oneLine */.T)(line + toolComment(line, entry.comment ?? ""));
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
    if (text.length > maxTextLength)
        return "";
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
/** ko, apko and jib say in the comment what the layer holds. */
function toolComment(line, comment) {
    return /^(?:ko|apko|jib)\b/.test(line) && comment !== "" ? ` (${(0,one_line/* oneLine */.T)(comment)})` : "";
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
    const isInStep = entries.length === layerCount && !config.history.some(history_entries/* isOfExporter */.BW) && !(0,history_entries/* callsWorkEmpty */.KI)(config.history);
    if (!isInStep || buildArguments === null)
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
    const isWork = isBuildah ? /^(?:ADD|COPY|RUN)$/ : /^(?:ADD|COPY)$/;
    return (0,history_entries/* neverMakesLayer */.Fq)(entry) || skipped.some((other) => isWork.test((0,history_entries/* keywordOf */.XL)(other)));
}

// EXTERNAL MODULE: ./build/image/history/written-down.js
var written_down = __webpack_require__(3031);
;// CONCATENATED MODULE: ./build/image/history/layer-instructions.js


/**
 * The instruction that made each layer. Where its lines are known, it is what the Dockerfile has there; else it is what the image's
 * history says, unless that is another history than the Dockerfile has left behind. Null where nobody tells.
 */
function layerInstructions(image, { origins, provenance, given }) {
    const isTrue = provenance?.unlikeDockerfile?.includes(image.platform) !== true && agrees(image.config.history, origins);
    const told = isTrue ? instructionsOf(image.config, origins.length, given) : [];
    return origins.map(({ instruction }, layer) => instruction?.words ?? told[layer] ?? null);
}
/** Whether the history has the entry of every instruction that is known to have made a layer at the place of that layer. */
function agrees(history, origins) {
    const entries = history.filter((entry) => entry.empty_layer !== true);
    return origins.every(({ instruction }, layer) => {
        const entry = entries[layer];
        return instruction === undefined || (entry !== undefined && (0,written_down/* isWrittenDownAs */.M)(entry, instruction));
    });
}

// EXTERNAL MODULE: ./build/image/layer/layer-reader.js + 46 modules
var layer_reader = __webpack_require__(3106);
// EXTERNAL MODULE: ./build/image/oci/manifests.js + 1 modules
var manifests = __webpack_require__(2288);
// EXTERNAL MODULE: ./build/parallel.js
var parallel = __webpack_require__(8325);
// EXTERNAL MODULE: ./build/image/history/runtime.js
var runtime = __webpack_require__(8397);
// EXTERNAL MODULE: ./build/image/listing/listing.js
var listing_listing = __webpack_require__(2461);
// EXTERNAL MODULE: ./build/image/packages/owned-paths.js
var owned_paths = __webpack_require__(8578);
;// CONCATENATED MODULE: ./build/image/packages/needed-paths.js


/**
 * Leaves owners of paths of other layers only where one of these layers has such a path and does not know its owner itself. Most
 * name what no layer has (documentation that was left out), or what the layer below tells already: a database that is written again
 * names all packages.
 */
function withNeededPaths(listings) {
    const hashes = listings.map(({ packages }) => packages.elsewhere.hashes).filter(({ length }) => length > 0);
    if (hashes.length === 0)
        return listings;
    const ownersOfPaths = ownersOf(listings, new Set(hashes.length === 1 ? hashes[0] : hashes.flatMap((some) => Array.from(some))));
    return listings.map((listing) => {
        const { packages } = listing;
        return packages.elsewhere.hashes.length === 0 ? listing : { ...listing, packages: lessened(packages, ownersOfPaths) };
    });
}
/** What each of these paths' rows say of its owner, by the path's hash; "" is nobody. */
function ownersOf(listings, paths) {
    const found = new Map();
    for (const listing of new Set(listings)) {
        const { packages } = listing;
        const cursor = new listing_listing/* PathCursor */.s$(listing);
        while (cursor.next()) {
            const code = (listing.kinds[cursor.row] ?? 0) & listing_listing/* kindMask */.f;
            if (code === listing_listing/* kindCode */.CZ.directory || code === listing_listing/* kindCode */.CZ.absent)
                continue;
            const hash = (0,owned_paths/* pathHash */.k)({ bytes: cursor.path, start: 0, end: cursor.pathBytes });
            if (!paths.has(hash))
                continue;
            const owner = packages.owners[(packages.ownerOfRow[cursor.row] ?? 0) - 1];
            const owners = found.get(hash) ?? new Set();
            found.set(hash, owners.add(owner === undefined ? "" : keyOf(owner)));
        }
    }
    return found;
}
function lessened(packages, ownersOfPaths) {
    const { hashes, owners } = packages.elsewhere;
    const kept = Array.from(hashes.keys()).filter((at) => {
        const known = ownersOfPaths.get(hashes[at] ?? 0);
        const owner = packages.owners[owners[at] ?? 0];
        return known !== undefined && !(owner !== undefined && known.size === 1 && known.has(keyOf(owner)));
    });
    return {
        ...packages,
        elsewhere: {
            hashes: Float64Array.from(kept, (at) => hashes[at] ?? 0),
            owners: Uint32Array.from(kept, (at) => owners[at] ?? 0),
        },
    };
}
function keyOf({ type, name }) {
    return `${type} ${name}`;
}

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
        const { lines = null, instruction } = ownSteps.get(position) ?? {};
        return { lines, origin: position >= firstOwn ? "own" : "unknown", instruction };
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
    const { provenance, base, doubts } = knownOrigin(image, images);
    const readings = await readLayers(image, images, options);
    const measurement = measure_measurement/* Measurement */.Dc.parse({
        source: image.source,
        builder: image.builder,
        target: image.target,
        digest: digestOf(image.content, images),
        baseImages: provenance?.baseImages ?? [],
        base,
        platforms: images.map((platform) => measurePlatform(platform, { ...image, provenance }, readings)),
    });
    const listings = listingsOf(readings);
    return {
        measurement,
        listings,
        warnings: [...warnings, ...doubts, ...[...readings.values()].flatMap((reading) => reading.warnings)],
    };
}
/** As the build has told it; of an image that was given, as its Dockerfile does where the image's history proves that it is its own. */
function knownOrigin({ provenance, dockerfile }, images) {
    const byItself = (0,base_name/* baseNameOf */.m)(provenance, images);
    if (provenance !== null || dockerfile == null)
        return { provenance, base: byItself, doubts: [] };
    const told = (0,dockerfile_steps/* byDockerfileAlone */.v)(dockerfile, images);
    if (told === null)
        return { provenance, base: byItself, doubts: dockerfile.isNamed ? [misfit(dockerfile.path)] : [] };
    if (told.base === "none")
        return { provenance: told, base: null, doubts: [] };
    const written = dockerfile.namesBase ? (0,base_name/* baseNameOf */.m)(told, images) : null;
    const isOther = byItself === null || written === null || (0,base_name/* familiarName */.h)(byItself.reference) !== (0,base_name/* familiarName */.h)(written.reference);
    // The image itself may know the digest as well.
    return { provenance: told, base: isOther ? (written ?? byItself) : byItself, doubts: [] };
}
function misfit(path) {
    return `The image's history does not end with the instructions of ${JSON.stringify(path)}: which layers the base image brought is not known.`;
}
function listingsOf(readings) {
    const listed = [...readings].flatMap(([digest, { listing }]) => (listing === null ? [] : [{ digest, listing }]));
    const lessened = withNeededPaths(listed.map(({ listing }) => listing));
    return new Map(listed.map(({ digest, listing }, position) => [digest, lessened[position] ?? listing]));
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
const unread = {
    isOpened: false,
    compression: null,
    uncompressedBytes: null,
    contentDigest: null,
    listing: null,
    warnings: [],
};
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
        isOpened: true,
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
    return { isOpened: true, compression, uncompressedBytes, contentDigest, listing, warnings };
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
    const sources = originsOf(named, found.platform, provenance);
    const instructions = layerInstructions(found, { origins: sources, provenance, given: buildArguments });
    const layers = named.map(({ digest, diffId, descriptor }, position) => {
        const { mediaType, size: compressedBytes } = descriptor;
        const { isOpened, compression, uncompressedBytes, contentDigest } = readings.get(digest) ?? unread;
        const { lines, origin } = sources[position] ?? { lines: null, origin: "unknown" };
        const instruction = instructions[position] ?? null;
        const opened = { isOpened, compression, uncompressedBytes, contentDigest };
        return Object.assign(opened, { digest, diffId, mediaType, compressedBytes, instruction, lines, origin });
    });
    const { config } = found.manifest;
    return {
        platform: found.platform,
        manifestDigest: found.descriptor.digest,
        configDigest: config.digest,
        configBytes: config.size,
        sizeBytes: config.size + sum((0,measure_measurement/* distinctLayers */.ZZ)(layers).map(({ compressedBytes }) => compressedBytes)),
        uncompressedBytes: sumOrNull(layers.map((layer) => layer.uncompressedBytes)),
        layers,
        runtime: (0,runtime/* runtimeOf */.G)(found.config, buildArguments),
    };
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
  Dc: () => (/* binding */ Measurement),
  ZZ: () => (/* binding */ distinctLayers)
});

// UNUSED EXPORTS: Builder, PlatformMeasurement

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
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
/**
 * What the final stage stands on, as far as somebody names it. `image`: the image says so of itself in an annotation or a label,
 * which nobody has checked; the digest is null where only the name is known.
 */
const BaseName = schemas/* strictObject */.rej({
    reference: schemas/* string */.YjP().max(2048),
    digest: schema/* Digest */.np.nullable(),
    told: schemas/* enum */.k5n(["build", "dockerfile", "image"]),
});

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
    /** Whether the blob was read; older documents do not have it. */
    isOpened: schemas/* boolean */.zMY().optional(),
    compressedBytes: byteCount,
    /** Null when the blob was not opened, or is in a format that is not read. */
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
    /** Null where there is none, or none that anybody names. Older documents do not have it. */
    base: BaseName.nullable().optional(),
    platforms: schemas/* array */.YOg(PlatformMeasurement).min(1).max(100),
});
/** Every blob once, as the first layer that it makes. */
function distinctLayers(layers) {
    const first = new Map();
    for (const layer of layers)
        if (!first.has(layer.digest))
            first.set(layer.digest, layer);
    return [...first.values()];
}


/***/ }),

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ nearMiss)
/* harmony export */ });
/** The one of `known` that was probably meant by `written`: a slip or two away, and closer than any other; null: none is. */
function nearMiss(written, known) {
    const most = Math.max(1, Math.min(3, Math.floor(written.length / 3)));
    // What nobody types by a slip is not worth comparing.
    if (written.length > longest)
        return null;
    const ranked = known
        .map((name) => ({ name, slips: slipsBetween(written.toLowerCase(), name) }))
        .toSorted((one, other) => one.slips - other.slips);
    const [best, second] = ranked;
    if (best === undefined || best.slips > most)
        return startsLike(written, known);
    return second?.slips === best.slips ? null : best.name;
}
const longest = 40;
/** What was begun and not finished. */
function startsLike(written, known) {
    const [only, ...others] = written.length < 3 ? [] : known.filter((name) => name.startsWith(written));
    return only === undefined || others.length > 0 ? null : only;
}
/** Letters to put in, leave out, replace, or exchange with the next (optimal string alignment). */
function slipsBetween(one, other) {
    let [beforeLast, last] = [[0], Array.from({ length: other.length + 1 }, (_, column) => column)];
    for (let row = 1; row <= one.length; row += 1) {
        const next = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const isSame = one[row - 1] === other[column - 1];
            const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            const ways = [at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)];
            next.push(Math.min(...ways, isSwapped ? at(beforeLast, column - 2) + 1 : Infinity));
        }
        [beforeLast, last] = [last, next];
    }
    return at(last, other.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


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

/***/ 6917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble),
  X: () => (/* binding */ decimalPercent)
});

// EXTERNAL MODULE: ./build/findings/catalogue.js + 44 modules
var catalogue = __webpack_require__(8316);
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
        return [...this.#sums.values()].map(({ kind, layer, bytes, places, examples, byLayer }) => ({
            kind,
            layer: this.isBase(layer) ? (largestFirst(byLayer)[0] ?? layer) : layer,
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
 * What the content of an image's layers proves, the most bytes first; nothing below 1 MB or 1% of the image. No byte is counted
 * twice among what makes the image smaller.
 */
function findIn(image) {
    return [...inFiles(image), ...inLayers(image)]
        .filter(({ bytes, saves }) => bytes >= finding/* leastBytes */.Hr && bytes * finding/* leastShare */.$t >= wholeOf(image, saves))
        .toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
}
/** What the bytes of a finding are a part of. */
function wholeOf({ sizeBytes, layers }, saves) {
    if (saves !== "unpacking")
        return sizeBytes;
    return layers.reduce((sum, { uncompressedBytes }) => sum + (uncompressedBytes ?? 0), 0);
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
// EXTERNAL MODULE: ./build/compare/unpacked.js
var unpacked = __webpack_require__(8905);
// EXTERNAL MODULE: ./build/judge/creep.js
var judge_creep = __webpack_require__(4281);
// EXTERNAL MODULE: ./build/compare/files.js + 2 modules
var files = __webpack_require__(1623);
// EXTERNAL MODULE: ./build/image/tree/tree.js + 4 modules
var tree_tree = __webpack_require__(3904);
// EXTERNAL MODULE: ./build/judge/judge.js + 1 modules
var judge = __webpack_require__(6916);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
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
// EXTERNAL MODULE: ./build/compare/compared-packages.js
var compared_packages = __webpack_require__(8305);
// EXTERNAL MODULE: ./build/compare/packages.js
var compare_packages = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/image/packages/package.js
var packages_package = __webpack_require__(4214);
;// CONCATENATED MODULE: ./build/report/facts/packages.js




const byteCount = schemas/* int */.Whr().min(0);
const type = schemas/* enum */.k5n(packages_package/* packageTypes */.sL);
/** A package that the two sides do not have alike, with all of its versions. */
const PackageChangeReport = schemas/* strictObject */.rej({
    /** `upgraded`: another version, or other versions of it, whichever is the newer one. */
    change: schemas/* enum */.k5n(compare_packages/* packageChangeKinds */.g),
    /** Of the head, or of the baseline where the head has none: https://github.com/package-url/purl-spec */
    purl: schemas/* string */.YjP(),
    type,
    /** As its package manager writes it, with its scope, group or vendor. */
    name: schemas/* string */.YjP(),
    /** Those of the head, the one with most bytes first; empty when it is gone. */
    versions: schemas/* array */.YOg(schemas/* string */.YjP()),
    baselineVersions: schemas/* array */.YOg(schemas/* string */.YjP()),
    headBytes: byteCount,
    baselineBytes: byteCount,
    /** Of files that differ. */
    growthBytes: schemas/* int */.Whr(),
    /** Position in `layers` of the row that most of it is in; null when that is not known. */
    row: schemas/* int */.Whr().min(0).nullable(),
});
/** What package managers' files in the image say, in compressed bytes of files that the final image has. */
const PackagesReport = schemas/* strictObject */.rej({
    changedPackages: schemas/* int */.Whr().min(0),
    /** The largest changes, by absolute growth. */
    changes: schemas/* array */.YOg(PackageChangeReport),
    /** Where the rest of each layer's change lies, which no package owns; `row` as above. */
    others: schemas/* array */.YOg(schemas/* strictObject */.rej({
        row: schemas/* int */.Whr().min(0),
        path: schemas/* string */.YjP(),
        from: schemas/* string */.YjP().nullable().default(null),
        growthBytes: schemas/* int */.Whr(),
        changedFiles: schemas/* int */.Whr().min(0),
    })),
    /** All packages of the head, largest first; each version is one. */
    list: schemas/* array */.YOg(schemas/* strictObject */.rej({
        purl: schemas/* string */.YjP(),
        type,
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        /** In layers of the base image, and in all others. */
        baseBytes: byteCount,
        ownBytes: byteCount,
    })),
});
const longestChangeList = 100;
const longestList = 5000;
/** Null when it is not known what is in the image. */
function packagesReport(comparison, contents) {
    const { head = null, baseline = null } = contents ?? {};
    if (head === null)
        return null;
    const { layers } = comparison.head;
    const isBase = (layer) => layers[layer]?.origin === "base";
    const listed = (sums) => sums.slice(0, longestList).map((sum) => packageReport(sum, isBase));
    if (baseline === null)
        return { changedPackages: 0, changes: [], others: [], list: listed((0,compare_packages/* packagesOf */.DT)(head.tree)) };
    const { packages, changes, others } = (0,compared_packages/* comparedPackages */.b)(comparison, { head, baseline });
    return {
        changedPackages: changes.length,
        changes: changes.slice(0, longestChangeList).map(changeReport),
        others: [...others].flatMap(([row, parts]) => parts.map((part) => ({ row, ...part }))),
        list: listed(packages),
    };
}
function changeReport(change) {
    const { package: found, headVersions, baselineVersions, ...numbers } = change;
    return {
        ...numbers,
        purl: (0,packages_package/* purlOf */.VA)(found),
        type: found.type,
        name: (0,packages_package/* fullName */.fq)(found),
        versions: [...headVersions],
        baselineVersions: [...baselineVersions],
    };
}
function packageReport({ package: found, compressedBytes, byLayer }, isBase) {
    const baseBytes = [...byLayer].reduce((sum, [layer, bytes]) => sum + (isBase(layer) ? bytes : 0), 0);
    return {
        purl: (0,packages_package/* purlOf */.VA)(found),
        type: found.type,
        name: (0,packages_package/* fullName */.fq)(found),
        version: found.version,
        baseBytes,
        ownBytes: compressedBytes - baseBytes,
    };
}

// EXTERNAL MODULE: ./build/judge/reasons.js
var reasons = __webpack_require__(6997);
;// CONCATENATED MODULE: ./build/report/facts/reasons.js


const reasons_byteCount = schemas/* int */.Whr().min(0);
function told(kind, facts) {
    return schemas/* strictObject */.rej({ kind: schemas/* literal */.euz(kind), text: schemas/* string */.YjP(), ...facts });
}
const rule = schemas/* enum */.k5n(reasons/* ceilingRules */.d);
const ceiling = { rule, sizeBytes: reasons_byteCount, maxSizeBytes: reasons_byteCount, overBytes: reasons_byteCount };
const ceilingUnknown = { rule, leastBytes: reasons_byteCount, maxSizeBytes: reasons_byteCount, cause: schemas/* enum */.k5n(["head", "elsewhere"]) };
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
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("outgrown"), upToBytes: reasons_byteCount, sizeBytes: reasons_byteCount }),
]);
const by = schemas/* string */.YjP();
const label = schemas/* string */.YjP();
/** What looks like an approval and is none. */
const ApprovalFaultReport = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("own-review"), by }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("stale-review"), by, commit: schemas/* string */.YjP().nullable() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("dismissed"), by }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("changes-requested"), by }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("not-an-approver"), by }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("label-removed"), label }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("label-by-author"), label }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("label-by-bot"), label, by: by.nullable() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("label-without-permission"), label, by: by.nullable() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("team-empty"), team: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("team-unreadable"), team: schemas/* string */.YjP(), isRefused: schemas/* boolean */.zMY(), because: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("unreadable"), because: schemas/* string */.YjP() }),
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
    /** What the image unpacks to is not known; `before`: and the baseline has no less. */
    told("ceiling-unknown", ceilingUnknown),
    told("ceiling-unknown-before", ceilingUnknown),
    told("reached", { threshold: schemas/* enum */.k5n(["warn-at", "justify-at"]), at: schemas/* string */.YjP() }),
    told("no-claim", { others: schemas/* array */.YOg(schemas/* string */.YjP()).readonly() }),
    told("refused", { refusal: RefusalReport }),
    told("description-unreadable", because),
    told("approved", { by: schemas/* string */.YjP(), label: schemas/* string */.YjP().nullable() }),
    told("not-approved", { approvers: schemas/* string */.YjP(), faults: schemas/* array */.YOg(ApprovalFaultReport).readonly() }),
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
/** What a file was called before, where it has another name since: another hash in it. */
const earlierName = schemas/* string */.YjP().nullable().default(null);
/** A directory with everything below it, or a single file. */
const DirectoryReport = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    from: earlierName,
    growthBytes: schemas/* int */.Whr(),
    changedFiles: schemas/* int */.Whr().min(0),
});
/** One instruction's layer on both sides. */
const LayerChangeReport = schemas/* strictObject */.rej({
    change: schemas/* enum */.k5n(["new", "gone", "grew", "shrank", "unchanged", "same-content", "stored-another-way"]),
    growthBytes: schemas/* int */.Whr(),
    head: measurement/* Layer */.Wd.nullable(),
    baseline: measurement/* Layer */.Wd.nullable(),
    /** How many instructions of the newer side made this one blob, which is stored once. */
    sharedBy: schemas/* int */.Whr().min(1).default(1),
    /** Where in the layer it changed most, in compressed bytes: directories, or single files, none within another; empty when that is not known. */
    parts: schemas/* array */.YOg(DirectoryReport),
});
const amount = schemas/* strictObject */.rej({ compressedBytes: report_byteCount, uncompressedBytes: report_byteCount });
/** Files that differ between the two sides, the largest changes first. */
const FilesReport = schemas/* strictObject */.rej({
    changedFiles: schemas/* int */.Whr().min(0),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        from: earlierName,
        change: schemas/* enum */.k5n(["new", "gone", "changed"]),
        growthBytes: schemas/* int */.Whr(),
        headBytes: report_byteCount,
        baselineBytes: report_byteCount,
    })),
    /** Directories with everything below them, none within another. */
    directories: schemas/* array */.YOg(DirectoryReport),
    /** Files, and directories with what is in them, that are the same at another place: no change. */
    moved: schemas/* array */.YOg(schemas/* strictObject */.rej({ from: schemas/* string */.YjP(), path: schemas/* string */.YjP(), files: schemas/* int */.Whr().min(1), bytes: report_byteCount })).default([]),
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
    /** Counts from 0: the layer whose instruction has to change; of a base image the one that holds most of it. */
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
    saves: schemas/* enum */.k5n(["image", "push", "unpacking"]),
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
    /** The same of the baseline; null when there is none, or a layer of it was not opened. */
    baselineUncompressedBytes: report_byteCount.nullable(),
    /** What a node unpacks more than of the baseline; layers that both sides have count for nothing. Null when it is not known. */
    uncompressedGrowthBytes: schemas/* int */.Whr().nullable(),
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
    /**
     * Where the two sides differ, in compressed bytes; null when what is in the layers of one side is not known. In an analysis there
     * is no other side: everything is new, and `growthBytes` is its size.
     */
    files: FilesReport.nullable(),
    /** Null when what is in the layers is not known. */
    packages: PackagesReport.nullable(),
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
        /** `given`: it is an image that was named to be compared with, and `commit` is its digest without the algorithm. */
        how: schemas/* enum */.k5n(["stored", "built", "given"]),
        /** How that image was named, such as `registry://ghcr.io/acme/app:1`; null where none was. */
        reference: schemas/* string */.YjP().nullable().default(null),
        /** Why it was built in this run although a baseline is recorded; null where it was not. */
        insteadOf: schemas/* strictObject */.rej({ obstacle: ObstacleReport, sizeBytes: report_byteCount, text: schemas/* string */.YjP() }).nullable(),
        recordedAt: schemas/* string */.YjP(),
        /** What the recorded image stood on; the same tag may have had another digest. */
        baseImages: measurement/* Measurement */.Dc.shape.baseImages,
        base: measurement/* Measurement */.Dc.shape.base,
        notes: schemas/* array */.YOg(schemas/* string */.YjP()),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("absent"), because: schemas/* string */.YjP(), notes: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("unknown"), because: schemas/* string */.YjP(), notes: schemas/* array */.YOg(schemas/* string */.YjP()) }),
]);
const RecordedPlatformSize = schemas/* strictObject */.rej({ commit: schemas/* string */.YjP(), recordedAt: schemas/* string */.YjP(), sizeBytes: report_byteCount });
/** How one platform grew on the base branch over the last `days` days. */
const CreepReport = schemas/* strictObject */.rej({
    platform: schemas/* string */.YjP(),
    /** Which bytes the sizes here are; uncompressed ones are told where the budget has a ceiling for them. */
    counted: schemas/* enum */.k5n(["compressed", "uncompressed"]).default("compressed"),
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
    /** How the image was named, such as `local://app:2`; null where it was built. */
    reference: schemas/* string */.YjP().nullable().default(null),
    verdict: state,
    red: schemas/* boolean */.zMY(),
    budget: schemas/* strictObject */.rej({
        warnAt: schemas/* string */.YjP(),
        justifyAt: schemas/* string */.YjP(),
        creepAt: schemas/* string */.YjP().nullable(),
        maxSizeBytes: report_byteCount.nullable(),
        maxUncompressedBytes: report_byteCount.nullable(),
        count: schemas/* enum */.k5n(["all", "own"]),
        /** Who has to approve growth that needs a justification; null: nobody. */
        approval: schemas/* string */.YjP().nullable().default(null),
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
    /** `check` judges, `record` stores a baseline, `analyze` looks at images that are compared with nothing. */
    mode: schemas/* enum */.k5n(["record", "check", "analyze"]),
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
    /** `owner/name` of the fork that has `headSha`; null: `repository` has it. */
    headRepository: schemas/* string */.YjP().nullable().default(null),
    /** Where the documentation of the version that wrote this can be read: an address that a path is added to; null where that is not known. */
    docsUrl: schemas/* string */.YjP().nullable().default(null),
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
var words_reasons = __webpack_require__(6920);
// EXTERNAL MODULE: ./build/report/words/yardstick-words.js
var yardstick_words = __webpack_require__(6885);
// EXTERNAL MODULE: ./build/report/facts/totals.js
var totals = __webpack_require__(2676);
;// CONCATENATED MODULE: ./build/report/facts/sums.js


/** What of a platform's report can be left out, so that no number that is not true is shown. */
const summedParts = ["layers", "files", "packages", "waste", "advice", "cost"];
/** A config is a document, and not more. https://github.com/opencontainers/image-spec/blob/main/config.md */
const largestConfigBytes = 4 * 1024 * 1024;
/**
 * Whether every sum adds up: rows and their parts to both sizes, waste, files, packages and findings to no more than the image, pushes
 * to what a registry holds. Sizes themselves come from the manifest and stand. A stored listing may lie, and code may err.
 */
function checkSums(platform, image) {
    const measured = image.measurement.platforms.find((one) => one.platform === platform.platform);
    const storedBytes = (0,totals/* sumOf */.XN)((0,measurement/* distinctLayers */.ZZ)(measured?.layers ?? []).map(({ compressedBytes }) => compressedBytes));
    const sound = {
        layers: areSoundRows(platform, { ...image, configBytes: measured?.configBytes ?? 0 }),
        files: (0,totals/* sumOf */.XN)(platform.files?.files.map(({ headBytes }) => headBytes) ?? []) <= storedBytes,
        packages: (0,totals/* sumOf */.XN)(platform.packages?.list.map(({ baseBytes, ownBytes }) => baseBytes + ownBytes) ?? []) <= storedBytes,
        waste: isSoundWaste(platform.waste, storedBytes),
        advice: isSoundAdvice(platform),
        cost: isSoundCost(platform.cost),
    };
    const leftOut = summedParts.filter((part) => !sound[part]);
    return { platform: leftOut.reduce(without, platform), leftOut };
}
function without(platform, part) {
    switch (part) {
        case "layers":
        case "advice":
            return { ...platform, [part]: [] };
        case "files":
        case "packages":
        case "waste":
        case "cost":
            return { ...platform, [part]: null };
    }
}
/** Where tars are compared, not all of their sizes need be known. */
function areSoundRows({ layers, basis, baselineBytes, judgedBytes }, { budget, configBytes }) {
    if (layers.length === 0 || baselineBytes === null)
        return true;
    if (!layers.every(hasSoundParts))
        return false;
    if (basis === "uncompressed")
        return true;
    const sideBytes = (side) => (0,totals/* sumOf */.XN)(layers.flatMap((layer) => {
        const one = layer[side];
        return one === null || (budget.count === "own" && one.origin !== "own") ? [] : [one.compressedBytes];
    }));
    const restBytes = baselineBytes - sideBytes("baseline");
    if (budget.count === "own")
        return judgedBytes === sideBytes("head") && restBytes === 0;
    return judgedBytes === configBytes + sideBytes("head") && restBytes >= 0 && restBytes <= largestConfigBytes;
}
function hasSoundParts({ growthBytes, head, baseline, parts }) {
    const [now, before] = [head?.compressedBytes ?? 0, baseline?.compressedBytes ?? 0];
    const signed = (sign) => (0,totals/* sumOf */.XN)(parts.map((part) => Math.max(0, sign * part.growthBytes)));
    return growthBytes === now - before && signed(1) <= now && signed(-1) <= before;
}
function isSoundWaste(waste, storedBytes) {
    if (waste === null)
        return true;
    const totalBytes = waste.total.compressedBytes;
    const kinds = [waste.metadata, waste.replaced, waste.deleted].map(({ compressedBytes }) => compressedBytes);
    return (totalBytes <= storedBytes &&
        waste.own.compressedBytes <= totalBytes &&
        (0,totals/* sumOf */.XN)(kinds) === totalBytes &&
        (0,totals/* sumOf */.XN)(waste.paths.map(({ bytes }) => bytes.compressedBytes)) <= totalBytes);
}
function isSoundAdvice({ advice, sizeBytes, newBytes }) {
    const saved = (saves) => (0,totals/* sumOf */.XN)(advice.filter((one) => one.saves === saves).map(({ bytes }) => bytes));
    return saved("image") <= sizeBytes && saved("push") <= (newBytes ?? sizeBytes);
}
function isSoundCost(cost) {
    const points = cost?.registry?.points ?? [];
    return points.every(({ addedBytes, storedBytes, retainedBytes }, at) => {
        const before = points[at - 1]?.storedBytes ?? 0;
        // A history may hold any numbers: a sum ends where integers are no longer exact.
        const isSum = addedBytes === null || storedBytes === Math.min(Number.MAX_SAFE_INTEGER, before + addedBytes);
        return isSum && storedBytes >= before && (retainedBytes ?? 0) <= storedBytes;
    });
}

;// CONCATENATED MODULE: ./build/report/words/left-out.js
const names = {
    layers: "layers",
    files: "files",
    packages: "packages",
    waste: "wasted bytes",
    advice: "findings",
    cost: "costs",
};
/** Says that a part of a report is missing because its numbers contradict one another. */
function leftOutWords(part, image, platform) {
    return `The ${names[part]} of ${image} (${platform}) do not add up and are left out. The sizes and the verdict stand. Please report this.`;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/report/facts/assemble.js




















/** Turns results into the one value that every renderer and the JSON file start from. */
function assemble(results, frame, cost = cost_rules/* noCostRules */.gq) {
    const { state, isRed } = (0,judge/* worst */.QZ)(results.map(({ verdict }) => verdict));
    const { imageChanges = [], givenBaseline, ...told } = frame;
    const isComplete = (frame.missing ?? []).length === 0;
    const checked = results.map((result) => checkedImage(withCosts(imageReport(result, frame), frame, cost)));
    const notes = results.flatMap(({ contents }) => [...contents.values()].flatMap((known) => known.notes));
    return Report.parse({
        $schema: (0,version/* schemaAddress */.Q)("report.schema.json"),
        version: 1,
        ...told,
        baseSha: givenBaseline === undefined ? told.baseSha : null,
        createdAt: frame.createdAt.toISOString(),
        warnings: [...frame.warnings, ...notes, ...checked.flatMap(({ leftOut }) => leftOut)],
        verdict: isComplete ? state : "error",
        red: isRed || !isComplete,
        ruleChanges: [...budgetChanges(results), ...imageChanges, ...inputChanges(results)],
        images: checked.map(({ image }) => image),
        totals: (0,totals/* totalsOf */.vA)(results),
    });
}
/** The image without what does not add up, and sentences that say so. */
function checkedImage(image) {
    const checked = image.platforms.map((platform) => checkSums(platform, image));
    const leftOut = checked.flatMap((one) => one.leftOut.map((part) => leftOutWords(part, image.name, one.platform.platform)));
    return { image: { ...image, platforms: checked.map(({ platform }) => platform) }, leftOut };
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
        reference: referenceOf(image),
        baseline: baselineReport(result, frame),
        measurement,
        reused: result.isReused,
        recording: result.recording,
        platforms: comparison.platforms.map((platform) => platformReport(platform, result, frame)),
        gonePlatforms: [...comparison.gonePlatforms],
        justification: accepted === null ? null : { text: accepted.text, upToBytes: accepted.upToBytes },
        history: historyOf(baseline),
        creep: (0,judge_creep/* creepOf */.r)(branchOf(result, frame), { now: frame.createdAt, budget: image.budget }).map(creepReport),
    };
}
function budgetReport({ warnAt, justifyAt, creepAt, approval, ...others }) {
    return {
        warnAt: warnAt.text,
        justifyAt: justifyAt.text,
        creepAt: creepAt?.text ?? null,
        approval: approval?.text ?? null,
        ...others,
    };
}
function referenceOf({ subject }) {
    return subject.kind === "build" ? null : `${subject.reference.scheme}://${subject.reference.location}`;
}
function baselineReport({ baseline, insteadOf }, { givenBaseline }) {
    switch (baseline.kind) {
        case "found": {
            const { document, behind, how } = baseline;
            const { commit, recordedAt, measurement, context } = document;
            const notes = [...baseline.notes, ...contextNotes(context)];
            const recorded = insteadOf === null ? null : { ...insteadOf, text: (0,yardstick_words/* recordedWords */.SV)(insteadOf) };
            const { baseImages, base } = measurement;
            const reference = givenBaseline ?? baseline.reference ?? null;
            const given = { how: reference === null ? how : "given", reference };
            return { kind: "found", commit, recordedAt, baseImages, base, behind, ...given, insteadOf: recorded, notes };
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
function platformReport(comparison, result, { mode }) {
    const { platform, head, headBytes } = comparison;
    const contents = result.contents.get(platform);
    const tree = contents?.head?.tree ?? null;
    const files = mode === "analyze" ? allFiles(tree) : filesOf(contents);
    const verdict = result.verdict.platforms.find((one) => one.platform === platform);
    if (verdict === undefined)
        throw new Error(`platform ${platform} was not judged`);
    return {
        platform,
        verdict: verdict.state,
        red: verdict.isRed,
        reasons: verdict.reasons.map(words_reasons/* reasonWords */.IK),
        why: verdict.reasons.map(reasonReport),
        sizeBytes: head.sizeBytes,
        uncompressedBytes: head.uncompressedBytes,
        ...assemble_unpacked(comparison),
        judgedBytes: headBytes,
        ...differences(comparison, bothOf(contents)),
        files: files === null ? null : mutable(files),
        packages: packagesReport(comparison, contents),
        waste: tree === null ? null : wasteReport(tree.waste),
        cost: null,
        advice: tree === null ? [] : findingReports(comparison, tree, result),
    };
}
function assemble_unpacked(comparison) {
    if (comparison.kind === "not-compared")
        return { baselineUncompressedBytes: null, uncompressedGrowthBytes: null };
    return {
        baselineUncompressedBytes: comparison.baseline.uncompressedBytes,
        uncompressedGrowthBytes: (0,unpacked/* unpackedGrowth */.B)(comparison)?.growthBytes ?? null,
    };
}
function reasonReport(reason) {
    return { ...reason, text: (0,words_reasons/* reasonWords */.IK)(reason) };
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
        // Nobody can rewrite an instruction of the base image.
        const change = [...(0,remedy/* linesFor */.be)(definition, finding, origin === "base" ? { ...layer, instruction: null } : layer)];
        return [{ ...finding, id, instruction, lines, origin, examples: [...finding.examples], change, unless: definition.unless }];
    });
}
function filesOf(contents) {
    const known = bothOf(contents);
    return known === null ? null : (0,files/* compareFiles */.hZ)(known.head.tree, known.baseline.tree);
}
/** Everything that is in an image, as what it has and nothing has not. */
function allFiles(tree) {
    return tree === null ? null : (0,files/* compareFiles */.hZ)(tree, (0,tree_tree/* mergeLayers */.J)([]));
}
function bothOf({ head, baseline } = {}) {
    return head == null || baseline == null ? null : { head, baseline };
}
function mutable({ changedFiles, files, directories, moved }) {
    return { changedFiles, files: [...files], directories: [...directories], moved: [...moved] };
}
function wasteReport({ total, own, byKind, topPaths }) {
    return { total, own, ...byKind, paths: topPaths.slice(0, longestWasteList) };
}
function differences(comparison, known) {
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
        layers: layers.map((layer) => layerReport(layer, known)),
    };
}
function noteOf({ notes, shortfall }) {
    const clauses = [
        ...notes.map(yardstick_words/* yardstickNoteWords */.ey),
        ...(shortfall === null ? [] : [`${(0,yardstick_words/* obstacleWords */.z1)(shortfall)}; it has this size or more`]),
    ];
    return clauses.length === 0 ? null : clauses.join("; ");
}
function layerReport({ kind, ...change }, known) {
    return { change: kind, ...change, parts: known === null ? [] : [...layerParts({ kind, ...change }, known)] };
}
function layerParts({ kind, head, baseline }, known) {
    switch (kind) {
        case "unchanged":
        case "same-content":
        case "stored-another-way":
            return [];
        case "new":
        case "gone":
        case "grew":
        case "shrank":
            return (0,files/* partsOf */.CI)(listingOf(head, known.head), listingOf(baseline, known.baseline));
    }
}
function listingOf(layer, { digests, listings }) {
    return listings[digests.indexOf(layer?.digest ?? "")] ?? null;
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
/* harmony export */   ew: () => (/* binding */ glued),
/* harmony export */   lU: () => (/* binding */ lineAddress),
/* harmony export */   tg: () => (/* binding */ inText),
/* harmony export */   uH: () => (/* binding */ clean),
/* harmony export */   v1: () => (/* binding */ codeHtml)
/* harmony export */ });
/* unused harmony export codeSpan */
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
    return isWhole ? line : `${characters.slice(0, limit - 1).join("")}\u2026`;
}
/** Text that reads the same and starts no Markdown, HTML, mention, issue, commit or web link. */
function prose(text) {
    return glued(escapeInline(defang(clean(text))));
}
/** A number never parts from its unit at the end of a line. */
function glued(text) {
    return text.replaceAll(/(?<=\d) (?=[kMGT]?B\b)/g, "\u00A0");
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
        return codeInMarkdown(piece);
    if ("strong" in piece)
        return `**${inMarkdown(piece.strong)}**`;
    if ("small" in piece)
        return `<br><sub>${inMarkdown(piece.small)}</sub>`;
    const url = safeUrl(piece.to);
    return url === null ? prose(piece.link) : `[${escapeInline(clean(piece.link))}](${url.replaceAll("&", "&amp;")})`;
}
function codeInMarkdown({ code, at, to }) {
    const url = to === undefined ? null : safeUrl(to);
    if (url !== null)
        return `[${codeSpan(code)}](${url.replaceAll("&", "&amp;")})`;
    return `${codeSpan(code)}${keepEdges(placeText(at), prose)}`;
}
/** ` (Dockerfile:14)`; empty where that is not known. */
function placeText(at) {
    return at === undefined ? "" : ` (${clean(at.file, 200)}:${at.line})`;
}
/** The same words in HTML, for a page of our own and for the `<summary>` of a fold. */
function inHtml(phrase) {
    return phrase.map(pieceInHtml).join("");
}
function pieceInHtml(piece) {
    if (typeof piece === "string")
        return keepEdges(piece, escapeHtml);
    if ("code" in piece)
        return `<code>${escapeHtml(clean(piece.code, 160))}</code>${keepEdges(placeText(piece.at), escapeHtml)}`;
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
        return `${clean(piece.code, 160)}${placeText(piece.at)}`;
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
/** The address of one line at one commit; null where a name could lead anywhere else. */
function lineAddress({ serverUrl, repository, commit }, { file, line }) {
    const segments = file.replace(/^\.\//, "").split("/");
    const isPlain = segments.every((segment) => segment !== "" && !/^\.{1,2}$|[\p{C}\\]/u.test(segment));
    const isRepository = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
    if (!isPlain || !isRepository || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) || !file.isWellFormed())
        return null;
    return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeURIComponent).join("/")}#L${line}`;
}


/***/ }),

/***/ 6655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   V: () => (/* binding */ width)
/* harmony export */ });
/** Columns that a text takes: code points; letters of double width are rare enough in names and instructions. */
function width(text) {
    return Array.from(text).length;
}
/** Lines of at most `columns`, broken between words; all but the first begin with `indent`. A word that is longer is broken, too. */
function wrap(text, columns, indent = "") {
    const lines = [];
    let line = /^ */.exec(text)?.[0] ?? "";
    let isEmpty = true;
    const end = () => {
        lines.push(line.trimEnd());
        [line, isEmpty] = [indent, true];
    };
    for (const word of text.split(betweenWords).filter((part) => part !== "")) {
        if (!isEmpty && width(line) + 1 + width(word) > columns)
            end();
        const pieces = piecesOf(word, Math.max(leastRoom, columns - width(isEmpty ? line : indent)));
        for (const piece of pieces) {
            if (!isEmpty && pieces.length > 1)
                end();
            line += isEmpty ? piece : ` ${piece}`;
            isEmpty = false;
        }
    }
    if (!isEmpty || lines.length === 0)
        end();
    return lines;
}
/** A number and its unit stay together. */
const betweenWords = / (?![kMGT]?B\b)/;
/** However deep a text is indented, some of it has to stand in each line. */
const leastRoom = 10;
function piecesOf(word, room) {
    if (width(word) <= room)
        return [word];
    const letters = Array.from(word);
    const amount = Math.ceil(letters.length / room);
    return Array.from({ length: amount }, (_, index) => letters.slice(index * room, (index + 1) * room).join(""));
}


/***/ }),

/***/ 442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mu: () => (/* binding */ notApprovedWords),
/* harmony export */   Z1: () => (/* binding */ notApprovedBecause),
/* harmony export */   j6: () => (/* binding */ approvedWords),
/* harmony export */   xf: () => (/* binding */ approvalOf),
/* harmony export */   zm: () => (/* binding */ approvalInBrief)
/* harmony export */ });
/* unused harmony export oneOf */
/* harmony import */ var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);

const mostNamed = 3;
/** "approved by @alice". */
function approvedWords({ by, label }) {
    return `approved by @${by}${label === null ? "" : ` with the label "${label}"`}`;
}
/** "growth needs an approval (@alice or @acme/platform): \u2026", a clause. */
function notApprovedWords({ approvers, faults }) {
    const [first, ...others] = faults.map(faultWords);
    const because = first === undefined ? "nobody has given it" : [first, ...others].join(", and ");
    return `growth needs an approval (${oneOf(approvers)}): ${because}`;
}
/** "@alice, @bob or the label "large-image"". */
function oneOf(approvers, most = Infinity) {
    const all = approvers.split(", ").map((one) => one.replace(/^label:(.*)$/s, 'the label "$1"'));
    const shown = all.slice(0, most);
    const names = all.length > shown.length ? [...shown, `${all.length - shown.length} more`] : shown;
    return [names.slice(0, -1).join(", "), names.at(-1) ?? ""].filter((part) => part !== "").join(" or ");
}
/** What is in the way of an approval in few words, for a box and the margin of a file. */
function approvalInBrief({ approvers, faults: [fault] }, longest) {
    const because = fault === undefined ? "" : `: ${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(faultWords(fault), longest)}`;
    return `an approval is needed (${(0,_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clean */ .uH)(oneOf(approvers, mostNamed), longest)})${because}`;
}
/** What the approval of a platform that needs one lacks; null where it needs none, or has it. */
function notApprovedBecause({ why }) {
    return why.find((reason) => reason.kind === "not-approved") ?? null;
}
/** Who approved the growth of a platform; null where nobody had to. */
function approvalOf({ why }) {
    return why.find((reason) => reason.kind === "approved") ?? null;
}
function faultWords(fault) {
    switch (fault.kind) {
        case "own-review":
            return `the author's own review (@${fault.by}) does not count`;
        case "stale-review":
            return `@${fault.by} approved ${fault.commit?.slice(0, 7) ?? "an older commit"}, which is not the newest commit`;
        case "dismissed":
            return `the review of @${fault.by} was dismissed`;
        case "changes-requested":
            return `@${fault.by} has requested changes`;
        case "not-an-approver":
            return `@${fault.by}, who reviewed it, is no approver`;
        case "label-removed":
            return `the label "${fault.label}" was removed`;
        case "label-by-author":
            return `the label "${fault.label}" was set by the author`;
        case "label-by-bot":
            return `the label "${fault.label}" was set by ${userWords(fault.by)}, a bot`;
        case "label-without-permission":
            return `the label "${fault.label}" was set by ${userWords(fault.by)}, who may not write to this repository`;
        case "team-empty":
            return `the team @${fault.team} has no members`;
        case "team-unreadable":
            return teamUnreadable(fault);
        case "unreadable":
            return `${fault.because}; run this job again`;
    }
}
/** GITHUB_TOKEN has no permission for it, whatever a workflow grants. */
function teamUnreadable({ team, isRefused, because }) {
    if (!isRefused)
        return `the members of @${team} could not be read (${because}); run this job again`;
    return `this token may not read the members of @${team}; give github-token one with "Members: read" of the organization`;
}
function userWords(by) {
    return by === null ? "a user who is gone" : `@${by}`;
}


/***/ }),

/***/ 6920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ reasonWords),
/* harmony export */   tC: () => (/* binding */ unjustifiedBecause)
/* harmony export */ });
/* unused harmony export missingWords */
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
/* harmony import */ var _judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
/* harmony import */ var _approval_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(442);
/* harmony import */ var _yardstick_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);




/** A reason as a clause: first word in lower case, no full stop, plain text. */
function reasonWords(reason) {
    switch (reason.kind) {
        case "over-ceiling":
            return overCeiling(reason);
        case "ceiling-unknown":
            return ceilingUnknown(reason);
        case "ceiling-unknown-before":
            return `${ceilingUnknown(reason)}, but this pull request changes nothing about that`;
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
        case "approved":
            return (0,_approval_words_js__WEBPACK_IMPORTED_MODULE_2__/* .approvedWords */ .j6)(reason);
        case "not-approved":
            return (0,_approval_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notApprovedWords */ .Mu)(reason);
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
function overCeiling({ rule, sizeBytes, overBytes, maxSizeBytes }) {
    const what = rule === "max-size" ? (0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(sizeBytes) : `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(sizeBytes)} uncompressed`;
    return `the image has ${what}, ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(overBytes)} more than ${rule} allows (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(maxSizeBytes)})`;
}
function ceilingUnknown({ rule, leastBytes, maxSizeBytes }) {
    const known = leastBytes === 0
        ? "none of its layers was opened"
        : `not every layer was opened, and the others have ${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(leastBytes)}`;
    return `the uncompressed size is not known (${known}), so ${rule} (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(maxSizeBytes)}) cannot be checked`;
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
    return `${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(bytes)} (${(0,_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatExactBytes */ .Uv)(bytes)})`;
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
            return `this image ${doors[note.head]}, the baseline ${doors[note.baseline]}: builders compress differently, by up to 2%`;
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
/** The text, or its beginning and its end with `\u2026` between: of a long error, the end says why. At most `longest` characters. */
function shorten(text, longest) {
    if (text.length <= longest)
        return text;
    const head = Math.ceil((longest - 1) / 2);
    // Half of a character outside the basic plane is none.
    const start = text.slice(0, head).replace(/[\ud800-\udbff]$/, "");
    const end = text.slice(text.length - (longest - 1 - head)).replace(/^[\udc00-\udfff]/, "");
    return `${start}\u2026${end}`;
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   fX: () => (/* binding */ toolVersion),
/* harmony export */   lX: () => (/* binding */ publishedAction)
/* harmony export */ });
/** This version, as package.json has it (a test holds the two together). */
const toolVersion = "0.1.0";
/** What a workflow names after `uses:`; a release writes its repository, commit and version here, and in README and docs. */
const publishedAction = "OWNER/image-size-budget@FULL_COMMIT_SHA";
/** Where a file of `schema/` is published, in the commit that `publishedAction` names. */
function schemaAddress(file) {
    const [repository = "", commit = ""] = publishedAction.replace(/ #.*$/, "").split("@");
    return `https://raw.githubusercontent.com/${repository}/${commit}/schema/${file}`;
}


/***/ })

};
