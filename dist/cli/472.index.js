export const id = 472;
export const ids = [472];
export const modules = {
  /***/
  3559: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        g: () => (
          /* binding */
          packageDirectory
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      async function packageDirectory(script) {
        const start = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(script));
        for (let directory = start; ; directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory)) {
          if (await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "action.yml")))
            return directory;
          if (directory === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory))
            throw new Error(`no action.yml above ${start}`);
        }
      }
      async function isThere(path) {
        return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);
      }
    })
  ),
  /***/
  8768: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $0: () => (
          /* binding */
          neutralise
        ),
        /* harmony export */
        $p: () => (
          /* binding */
          redactor
        ),
        /* harmony export */
        g3: () => (
          /* binding */
          LineSplitter
        )
        /* harmony export */
      });
      var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
      var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
      const longestLine = 8e3;
      const heldOfEach = longestLine;
      const shownOfEach = longestLine / 2;
      const hiddenAtSeam = longestLine / 2;
      const seam = "\uFDD0";
      const startOfCommand = /^([\s\u0085\u180e\u200b\ufeff]*):(?=:)/u;
      const controlCharacters = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;
      function neutralise(line) {
        const plain = (0, node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(line).replaceAll(controlCharacters, "");
        const inert = plain.replace(startOfCommand, "$1:\u200B").replaceAll("##[", "#\u200B#[");
        return inert.length > longestLine || inert.includes(seam) ? withoutMiddle(inert) : inert;
      }
      function withoutMiddle(line) {
        const at = line.indexOf(seam);
        const [start, end] = at < 0 ? [line, line] : [line.slice(0, Math.max(0, at - hiddenAtSeam)), line.slice(at + hiddenAtSeam)];
        return `${start.slice(0, shownOfEach)} \u2026 (the middle of this line is left out) \u2026 ${end.slice(-shownOfEach)}`;
      }
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
      function redactor(secrets) {
        const parts = secrets.flatMap((secret) => secret.split(/\r\n|\r|\n/)).filter((part) => part.trim().length > 2);
        const longestFirst = [...new Set(parts)].toSorted((a, b) => b.length - a.length);
        return (line) => longestFirst.reduce((text, secret) => text.replaceAll(secret, "***"), line);
      }
    })
  ),
  /***/
  9124: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q0: () => (
          /* binding */
          cancelledStatus
        ),
        /* harmony export */
        WN: () => (
          /* binding */
          cancellation
        ),
        /* harmony export */
        ZR: () => (
          /* binding */
          assertNotCancelled
        ),
        /* harmony export */
        ZT: () => (
          /* binding */
          cancel
        ),
        /* harmony export */
        c8: () => (
          /* binding */
          untilCancelled
        )
        /* harmony export */
      });
      var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
      var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2529);
      const controller = new AbortController();
      (0, node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, controller.signal);
      const cancellation = controller.signal;
      function cancel() {
        controller.abort(new _cancellation_js__WEBPACK_IMPORTED_MODULE_3__.c());
      }
      async function assertNotCancelled() {
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        cancellation.throwIfAborted();
      }
      const cancelledStatus = 128 + node_os__WEBPACK_IMPORTED_MODULE_1__.constants.signals.SIGINT;
      async function* untilCancelled(stream) {
        for await (const chunk of stream) {
          cancellation.throwIfAborted();
          yield chunk;
        }
      }
    })
  ),
  /***/
  2282: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E7: () => (
          /* binding */
          killAll
        ),
        /* harmony export */
        Kp: () => (
          /* binding */
          findProgram
        ),
        /* harmony export */
        R3: () => (
          /* binding */
          runProcess
        ),
        /* harmony export */
        Zk: () => (
          /* binding */
          allExited
        ),
        /* harmony export */
        az: () => (
          /* binding */
          killedStatus
        ),
        /* harmony export */
        kp: () => (
          /* binding */
          startProcess
        )
        /* harmony export */
      });
      var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
      var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
      var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9124);
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
          await Promise.race([closed, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(longestDrainMs, void 0, { ref: false })]);
          return isLate ? { kind: "timed-out" } : { kind: "exited", exitCode };
        } finally {
          clearTimeout(timer);
          stdout.destroy();
          stderr.destroy();
        }
      }
      const longestTimerMs = 2 ** 31 - 1;
      const longestDrainMs = 1e4;
      async function drained(stream) {
        await new Promise((resolve) => stream.once("close", resolve).once("error", () => resolve()));
      }
      const running = /* @__PURE__ */ new Map();
      const patienceMs = 2500;
      function startProcess({ program, args, workingDirectory, environment, isCleanUp = false }) {
        if (!isCleanUp)
          _cancellation_js__WEBPACK_IMPORTED_MODULE_5__.WN.throwIfAborted();
        const isGroup = isCleanUp || !process.stdin.isTTY;
        const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
          cwd: workingDirectory,
          env: environment,
          stdio: ["ignore", "pipe", "pipe"],
          detached: isGroup
        });
        const tree = { child, isGroup, isCleanUp };
        const exited = isCleanUp ? exitOf(child) : exitUnlessCancelled(tree);
        running.set(tree, exited);
        exited.catch(() => {
        }).finally(() => running.delete(tree));
        return { stdout: child.stdout, stderr: child.stderr, exited, kill: () => signal(tree, "SIGKILL") };
      }
      async function exitUnlessCancelled(tree) {
        let timer;
        const stop = () => {
          signal(tree, "SIGTERM");
          timer = setTimeout(() => signal(tree, "SIGKILL"), patienceMs);
        };
        _cancellation_js__WEBPACK_IMPORTED_MODULE_5__.WN.addEventListener("abort", stop);
        try {
          const exitCode = await exitOf(tree.child);
          if (_cancellation_js__WEBPACK_IMPORTED_MODULE_5__.WN.aborted)
            signal(tree, "SIGKILL");
          _cancellation_js__WEBPACK_IMPORTED_MODULE_5__.WN.throwIfAborted();
          return exitCode;
        } finally {
          clearTimeout(timer);
          _cancellation_js__WEBPACK_IMPORTED_MODULE_5__.WN.removeEventListener("abort", stop);
        }
      }
      async function exitOf(child) {
        return await new Promise((resolve, reject) => {
          child.once("error", reject).once("exit", (code) => resolve(code ?? killedStatus));
        });
      }
      const killedStatus = 137;
      function killAll() {
        for (const tree of running.keys())
          if (!tree.isCleanUp)
            signal(tree, "SIGKILL");
      }
      async function allExited() {
        await Promise.allSettled(running.values());
      }
      function signal({ child: { pid, exitCode, signalCode }, isGroup }, name) {
        if (pid === void 0)
          return;
        if (isGroup)
          return send(-pid, name);
        if (exitCode === null && signalCode === null)
          for (const each of [pid, ...descendantsOf(pid)])
            send(each, name);
      }
      function descendantsOf(pid) {
        try {
          const children = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
          return children.concat(children.flatMap(descendantsOf));
        } catch {
          return [];
        }
      }
      function send(pid, name) {
        try {
          process.kill(pid, name);
        } catch {
        }
      }
      async function findProgram(name, path) {
        for (const directory of path.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter).filter((entry) => entry !== "")) {
          const candidate = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, name);
          const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(candidate, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false);
          if (isThere)
            return candidate;
        }
        return null;
      }
    })
  ),
  /***/
  6642: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          cancelOnSignals
        )
        /* harmony export */
      });
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9124);
      var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2282);
      function cancelOnSignals() {
        let count = 0;
        const stop = () => {
          count += 1;
          if (count === 1)
            (0, _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.ZT)();
          else if (count === 2)
            (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.E7)();
          else
            process.exit(_cancellation_js__WEBPACK_IMPORTED_MODULE_0__.Q0);
        };
        process.on("SIGINT", stop).on("SIGTERM", stop);
      }
    })
  ),
  /***/
  3750: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          assertSupported
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      function assertSupported(platform) {
        if (platform === "win32")
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("system-not-supported", { system: "Windows" });
      }
    })
  ),
  /***/
  3763: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        j: () => (
          /* binding */
          openTerminal
        )
      });
      var external_node_util_ = __webpack_require__(7975);
      var cancellation = __webpack_require__(9124);
      var build_log = __webpack_require__(8768);
      ;
      const leastPauseMs = 100;
      const redrawMs = 1e3;
      const usualColumns = 80;
      class LiveLine {
        #stream;
        #tasks = /* @__PURE__ */ new Set();
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
          if (first === void 0)
            return;
          this.#drawnAt = performance.now();
          const seconds = Math.floor((this.#drawnAt - first.startedAt) / 1e3);
          const more = others.length === 0 ? "" : ` and ${others.length} more`;
          const line = [`${first.title}${more}`, `${seconds} s`, ...first.said === "" ? [] : [first.said]].join(" \xB7 ");
          const text = line.slice(0, (this.#stream.columns || usualColumns) - 1);
          this.#stream.write(`\r${text.padEnd(this.#shown.length)}${text.length < this.#shown.length ? `\r${text}` : ""}`);
          this.#shown = text;
        }
      }
      ;
      const mostLines = 1e5;
      function wholeGroups(group, say) {
        let shown = Promise.resolve();
        return async (title, work) => {
          const lines = [];
          const startedAt = performance.now();
          say(`${title}: started`);
          try {
            return await work((line) => void (lines.length < mostLines && lines.push(line)));
          } finally {
            const seconds = ((performance.now() - startedAt) / 1e3).toFixed(1);
            const cut = lines.length < mostLines ? [] : [`(only the first ${mostLines} lines are shown)`];
            shown = shown.then(() => group(`${title} (${seconds} s)`, async (log) => [...lines, ...cut].forEach((line) => log(line))));
            await shown;
          }
        };
      }
      ;
      function openTerminal({ stdout, stderr, env }) {
        for (const stream of [stdout, stderr])
          stream.on("error", ignoreClosedPipe);
        const isDumb = env["TERM"] === "dumb";
        const mayColour = (env["NO_COLOR"] ?? "") === "" && !isDumb;
        const live = stderr.isTTY && !isDumb ? new LiveLine(stderr) : null;
        const say = (style, line) => {
          live?.clear();
          stderr.write(`${mayColour && stderr.isTTY ? (0, external_node_util_.styleText)(style, (0, build_log.$0)(line)) : (0, build_log.$0)(line)}
`);
        };
        const progress = (line) => say("dim", line);
        const shownLines = /* @__PURE__ */ new Set();
        const loud = async (title, work) => {
          const startedAt = performance.now();
          say("bold", title);
          const result = await work((line) => progress(`  ${line}`));
          progress(`  done in ${secondsSince(startedAt)}`);
          return result;
        };
        return {
          hasColours: mayColour && stdout.isTTY,
          columns: stdout.isTTY && stdout.columns || terminal_usualColumns,
          print(text) {
            live?.clear();
            stdout.write(text.endsWith("\n") ? text : `${text}
`);
          },
          progress,
          hasShown: (line) => shownLines.has(line.trim()),
          groups: ({ isVerbose, isParallel }) => {
            if (isVerbose)
              return isParallel ? wholeGroups(loud, progress) : loud;
            return async (title, work) => await quietly({ title, live, progress, shownLines, isParallel }, work);
          }
        };
      }
      const mostHeld = 500;
      async function quietly(quiet, work) {
        const { title, live, progress, shownLines, isParallel } = quiet;
        const startedAt = performance.now();
        const held = [];
        const task = live?.begin((0, build_log.$0)(title)) ?? null;
        if (task === null)
          progress(title);
        try {
          const result = await work((line) => {
            held.push(line);
            if (held.length > 2 * mostHeld)
              held.splice(0, held.length - mostHeld);
            task?.say((0, build_log.$0)(line));
          });
          task?.end();
          const time = secondsSince(startedAt);
          progress(task !== null ? `${title} \xB7 ${time}` : isParallel ? `  done in ${time}: ${title}` : `  done in ${time}`);
          return result;
        } catch (error) {
          task?.end();
          if (cancellation.WN.aborted)
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
        return `${((performance.now() - startedAt) / 1e3).toFixed(1)} s`;
      }
      const terminal_usualColumns = 80;
      function ignoreClosedPipe(error) {
        if (!("code" in error) || error.code !== "EPIPE")
          throw error;
      }
    })
  ),
  /***/
  2529: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        c: () => (
          /* binding */
          Cancelled
        )
        /* harmony export */
      });
      class Cancelled extends Error {
        name = "Cancelled";
        constructor() {
          super("The run was cancelled.");
        }
      }
    })
  ),
  /***/
  895: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D: () => (
          /* binding */
          parseCommandLine
        )
        /* harmony export */
      });
      var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
      var _inputs_approval_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8801);
      var _inputs_baseline_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1918);
      var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8209);
      var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1457);
      var _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1754);
      var _commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8455);
      var _near_miss_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7001);
      function parseCommandLine(argv) {
        const [name = "help", ...rest] = argv;
        if (name === "--version")
          return { kind: "version" };
        if (["help", "--help", "-h"].includes(name))
          return { kind: "help", command: rest[0] === void 0 ? null : knownCommand(rest[0]) };
        const command = knownCommand(name);
        if (rest.includes("--help") || rest.includes("-h"))
          return { kind: "help", command };
        return parseCommand(command, parseWords(command, rest));
      }
      function knownCommand(name) {
        const command = (0, _commands_js__WEBPACK_IMPORTED_MODULE_5__.v)(name);
        if (command !== null)
          return command;
        const names = _commands_js__WEBPACK_IMPORTED_MODULE_5__.Pi.map((one) => one.name);
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("command-unknown", { written: name, meant: (0, _near_miss_js__WEBPACK_IMPORTED_MODULE_6__.b)(name, [...names, "--version", "--help"]), known: names });
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
      function parseCheck(words) {
        const { values } = words;
        const baseline = oneText(values["baseline-image"]);
        if (baseline !== "") {
          const example = `--image as well: ${_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__.aI}; both are then compared, and nothing is built`;
          return parseGivenImages(words, [baseline, required("--image", inputText(values["image"] ?? ""), example)]);
        }
        return {
          kind: "check",
          raw: inputsIn(values, _commands_js__WEBPACK_IMPORTED_MODULE_5__.sw),
          baselineRef: oneText(values["baseline-ref"]) || "main",
          store: oneText(values["store"]),
          description: oneText(values["description"]),
          ...outputIn(values)
        };
      }
      function parseGivenImages({ values }, images) {
        const { image: _, ...raw } = inputsIn(values, _commands_js__WEBPACK_IMPORTED_MODULE_5__.sw);
        const description = oneText(values["description"]);
        return {
          kind: "given-images",
          image: images.at(-1) ?? "",
          baseline: images.at(-2) ?? null,
          raw,
          description,
          ...outputIn(values)
        };
      }
      function operandsOf({ positionals }, amount) {
        if (positionals.length === amount && !positionals.includes(""))
          return positionals;
        const [wanted, written] = [amount === 1 ? "one image" : "two images, the earlier one first", positionals.join(" ").trim()];
        if (written === "")
          throw unusable("IMAGE", "", `${wanted}: ${_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__.aI}`);
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("operands-unusable", { written, wanted, example: _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__.aI });
      }
      function inputsIn(values, names) {
        const raw = names.flatMap((input) => values[input] === void 0 ? [] : [[input, inputText(values[input])]]);
        return Object.fromEntries(raw);
      }
      function outputIn(values) {
        return {
          format: values["json"] === true ? "json" : values["markdown"] === true ? "markdown" : "text",
          html: oneText(values["html"]),
          isOpened: values["open"] === true,
          isVerbose: values["verbose"] === true
        };
      }
      function parseShell({ positionals }) {
        const [written = "", ...others] = positionals;
        const shell = others.length > 0 ? void 0 : _commands_js__WEBPACK_IMPORTED_MODULE_5__.mP.find((one) => one === written);
        if (shell !== void 0)
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
        const written = oneText(values["headroom"]) || _commands_js__WEBPACK_IMPORTED_MODULE_5__.Cg;
        const headroom = (0, _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_4__.B7)(written);
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
        const spikeAt = (0, _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_4__.B7)(value("spike-at", _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_4__.Pd));
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
        const baseline = (0, _inputs_baseline_places_js__WEBPACK_IMPORTED_MODULE_2__.sv)(oneText(values["baseline"]) || "artifact");
        const written = oneText(values["approval"]) ?? "";
        const approval = written === "" ? null : (0, _inputs_approval_js__WEBPACK_IMPORTED_MODULE_8__.CR)(written.split(","));
        if (written !== "" && approval === null)
          throw unusable("--approval", written, _inputs_approval_js__WEBPACK_IMPORTED_MODULE_8__.mQ);
        return { kind: "init", directory, isDryRun: values["dry-run"] === true, choices: { baseline, approval } };
      }
      function parseCost({ values, positionals }) {
        if (positionals.length === 0)
          throw unusable("IMAGE", "", `the versions of an image, the oldest first: ${_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_7__.aI}`);
        const value = (flag, parse, example) => {
          const written = oneText(values[flag]);
          const parsed = parse(written);
          if (written !== "" && parsed === null)
            throw unusable(`--${flag}`, written, example);
          return parsed;
        };
        return {
          kind: "cost",
          images: positionals,
          rules: {
            price: value("price-per-gb-month", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.z7, _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.YF),
            bandwidth: value("pull-bandwidth", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.pe, _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.e4),
            retention: value("retention", parseVersions, "last 10; versions that are given here have no dates")
          },
          isJson: values["json"] === true
        };
      }
      function parseVersions(text) {
        const retention = (0, _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.Ay)(text);
        return retention?.kind === "last" ? retention : null;
      }
      function required(flag, written, example) {
        if (written === "")
          throw unusable(flag, written, example);
        return written;
      }
      function unusable(input, written, example) {
        return written === "" ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("input-missing", { input, example }) : (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("input-unparsable", { input, written, example });
      }
      function parseWords(command, argv) {
        const options = parseArgsOptions(command);
        try {
          return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, strict: true, allowPositionals: command.operands !== null });
        } catch (cause) {
          const problem = cause instanceof Error ? cause.message.split(". ")[0] ?? "" : String(cause);
          const [, flag] = /^Unknown option '--?(.+)'/.exec(problem) ?? [];
          const meant = flag === void 0 ? null : (0, _near_miss_js__WEBPACK_IMPORTED_MODULE_6__.b)(flag, Object.keys(options));
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("flag-unusable", { problem, meant, command: command.name }, { cause });
        }
      }
      function parseArgsOptions({ options }) {
        const types = options.map(({ name, value, isList = false }) => {
          const type = value === null ? { type: "boolean" } : { type: "string", multiple: isList };
          return [name, type];
        });
        return Object.fromEntries(types);
      }
      function inputText(value) {
        return typeof value === "string" || typeof value === "boolean" ? String(value) : value.map(String).join("\n");
      }
      function oneText(value) {
        return typeof value === "string" ? value : "";
      }
    })
  ),
  /***/
  8455: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cg: () => (
          /* binding */
          usualHeadroom
        ),
        /* harmony export */
        Pi: () => (
          /* binding */
          commands
        ),
        /* harmony export */
        mP: () => (
          /* binding */
          shells
        ),
        /* harmony export */
        sw: () => (
          /* binding */
          checkInputs
        ),
        /* harmony export */
        v: () => (
          /* binding */
          commandNamed
        )
        /* harmony export */
      });
      var _inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1457);
      var _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1754);
      const shells = ["bash", "zsh", "fish"];
      const verbose = { name: "verbose", value: null, says: "show what the builder and docker print while they work" };
      const shown = [
        { name: "json", value: null, says: "print the JSON report instead of text" },
        { name: "markdown", value: null, says: "print the comment instead of text" },
        { name: "html", value: "FILE", says: "write the interactive report to this file as well", completes: "files" },
        { name: "open", value: null, says: "show the interactive report in your browser" },
        verbose
      ];
      const switches = /* @__PURE__ */ new Set(["no-cache", "pull"]);
      const choices = {
        context: "directories",
        file: "files",
        config: "files",
        bake: "files",
        count: ["all", "own"],
        "on-missing-baseline": ["build", "pass", "fail"],
        "config-access": ["secrets", "environment", "paths", "network"]
      };
      const stepInputs = ["bake", "targets", "set", "config", "config-access", "on-missing-baseline"];
      const checkInputs = [..._inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.kE, ...stepInputs];
      function inputOption(name) {
        const completes = choices[name];
        const value = switches.has(name) ? {} : { isList: true, ...completes === void 0 ? {} : { completes } };
        return { name, value: switches.has(name) ? null : "VALUE", says: "", ...value };
      }
      const platformsSay = "which platforms of the image, such as linux/amd64; all of them by default";
      const baselinesIn = {
        name: "from",
        value: "DIR",
        says: "baselines: a --store of check, or downloaded artifacts image-size-baseline-*",
        completes: "directories"
      };
      const usualHeadroom = "5%";
      const ofOneImage = [
        { name: "name", value: "NAME", says: "what the report calls the image", isList: true },
        { name: "platforms", value: "LIST", says: platformsSay, isList: true },
        { name: "max-size", value: "SIZE", says: "exit with 1 if it is larger than this, such as 250 MB", isList: true },
        { name: "max-uncompressed-size", value: "SIZE", says: "the same for its uncompressed size", isList: true },
        {
          name: "file",
          value: "DOCKERFILE",
          says: "what it was built from; tells which layers are the base image's, and the lines of the others",
          isList: true,
          completes: "files"
        },
        {
          name: "context",
          value: "DIR",
          says: "the directory of its Dockerfile, instead of --file",
          isList: true,
          completes: "directories"
        },
        { name: "target", value: "STAGE", says: "the stage of that Dockerfile; the last one by default", isList: true }
      ];
      const commands = [
        {
          name: "check",
          says: "build the working tree and the commit to compare with, print the report; exit 1 when it is over budget",
          operands: null,
          options: [
            {
              name: "baseline-ref",
              value: "REF",
              says: "branch, tag or commit to compare with (main); for a branch, the commit where yours left it",
              completes: "refs"
            },
            {
              name: "baseline-image",
              value: "IMAGE",
              says: "an image to compare with instead of a commit; needs --image",
              completes: "files"
            },
            {
              name: "description",
              value: "FILE",
              says: "a pull request description that may justify growth",
              completes: "files"
            },
            {
              name: "store",
              value: "DIR",
              says: "where baselines are kept (the user's cache)",
              completes: "directories"
            },
            ...shown,
            ...checkInputs.map(inputOption)
          ]
        },
        {
          name: "analyze",
          says: "what is in one image: layers, largest directories and files, waste, and what could be left out",
          operands: {
            value: "IMAGE",
            says: `${_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.aI}; without a scheme the source is guessed, and the guess is printed`,
            completes: "files"
          },
          options: [...ofOneImage, ...shown]
        },
        {
          name: "diff",
          says: "compare any two images, the earlier one first, with the same report, verdict and exit status as check",
          operands: {
            value: "IMAGE IMAGE",
            says: `${_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.aI} each; without a scheme the source is guessed, and the guess is printed`,
            completes: "files"
          },
          options: [
            ...ofOneImage,
            { name: "warn-at", value: "GROWTH", says: "10%, 5 MB, or 10% and 5 MB", isList: true },
            { name: "justify-at", value: "GROWTH", says: "exit with 1 from this growth on (25%)", isList: true },
            {
              name: "count",
              value: "all|own",
              says: "judge the whole image, or its own layers",
              isList: true,
              completes: ["all", "own"]
            },
            { name: "description", value: "FILE", says: "a pull request description that may justify growth", completes: "files" },
            ...shown
          ]
        },
        {
          name: "cost",
          says: "what pushing versions of an image one after the other stores, and what a node pulls",
          operands: {
            value: "IMAGE\u2026",
            says: `the versions, the oldest first: ${_inputs_input_names_js__WEBPACK_IMPORTED_MODULE_1__.aI}; only manifests are read`,
            completes: "files"
          },
          options: [
            { name: "price-per-gb-month", value: "PRICE", says: "such as 0.10, in your currency" },
            { name: "pull-bandwidth", value: "BANDWIDTH", says: "such as 100 Mbit/s" },
            { name: "retention", value: '"last 10"', says: "which versions are kept; all of them by default" },
            { name: "json", value: null, says: "print the numbers instead of a table" }
          ]
        },
        {
          name: "dashboard",
          says: "one page with the sizes of all images over time, from recorded baselines or from the dashboards of many repositories",
          operands: {
            value: "DIR\u2026",
            says: "instead of --from: directories with a dashboard.json of one repository each, to be joined",
            completes: "directories"
          },
          options: [
            baselinesIn,
            {
              name: "out",
              value: "DIR",
              says: "where index.html, dashboard.json, dashboard.csv, metrics.txt and badges/ go",
              completes: "directories"
            },
            { name: "repository", value: "OWNER/NAME", says: "the repository whose commits are linked; no links by default" },
            { name: "server-url", value: "URL", says: "where that repository is (https://github.com)" },
            { name: "spike-at", value: _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_0__.Pd, says: "growth from one recording to the next that is marked as a spike" }
          ]
        },
        {
          name: "backtest",
          says: "which recorded commits would have been warned about or needed a reason, and which thresholds to use",
          operands: {
            value: "DIR\u2026",
            says: "instead of --from: directories with a dashboard.json each",
            completes: "directories"
          },
          options: [
            baselinesIn,
            { name: "warn-at", value: "GROWTH", says: "10%, 5 MB, or 10% and 5 MB" },
            { name: "justify-at", value: "GROWTH", says: "written the same way (25%)" },
            { name: "json", value: null, says: "print the numbers instead of tables" }
          ]
        },
        {
          name: "init",
          says: "write the workflows and the configuration file for a repository, from its Dockerfiles, compose and bake files and workflows",
          operands: {
            value: "[DIR]",
            says: "the repository (the current directory); existing files are left alone",
            completes: "directories"
          },
          options: [
            { name: "dry-run", value: null, says: "print the files, and write nothing" },
            {
              name: "baseline",
              value: "PLACE",
              says: "what to compare with, as in the input `baseline`: artifact (default), branch, release, \u2026"
            },
            {
              name: "approval",
              value: "WHO",
              says: "who has to approve growth, in addition to its reason: @user, @organization/team or label:NAME"
            }
          ]
        },
        {
          name: "ratchet",
          says: "lower the ceilings of the configuration file to what is recorded plus headroom; it never raises one",
          operands: {
            value: "DIR\u2026",
            says: "instead of --from: directories with a dashboard.json each",
            completes: "directories"
          },
          options: [
            baselinesIn,
            { name: "config", value: "FILE", says: "the configuration file (.github/image-size-budget.yml)", completes: "files" },
            { name: "headroom", value: "GROWTH", says: `what stays free: 5 MB, or 5% and 5 MB for the larger (${usualHeadroom})` },
            { name: "patch", value: null, says: "print a patch for git apply instead of writing the file" }
          ]
        },
        {
          name: "demo",
          says: "show the whole thing on the example: baseline, growth, verdict and comment, without account or network",
          operands: null,
          options: [{ name: "recorded", value: null, says: "do not build: use the recorded images" }, verbose]
        },
        {
          name: "completion",
          says: "print the completion script of a shell",
          operands: { value: "bash|zsh|fish", says: "such as: source <(image-size-budget completion bash)", completes: shells },
          options: []
        }
      ];
      function commandNamed(name) {
        return commands.find((command) => command.name === name) ?? null;
      }
    })
  ),
  /***/
  6767: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        k: () => (
          /* binding */
          completionScript
        )
        /* harmony export */
      });
      var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
      const program = "image-size-budget";
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
      const refs = "git for-each-ref --format='%(refname:short)' refs/heads refs/remotes refs/tags 2>/dev/null | grep -Ex '[A-Za-z0-9._/@+-]+'";
      function bash() {
        const values = _commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.flatMap((command) => command.options.filter(({ value }) => value !== null).map((option) => `    ${command.name}:--${option.name}) ${offer(option)} ;;`));
        const words = _commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.map((command) => `    ${command.name}) words="${flagsOf(command).join(" ")}" ;;`);
        const operands = _commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.flatMap(({ name, operands: after }) => after === null ? [] : [`    ${name}:*) ${offer({ value: after.value, completes: after.completes })} ;;`]);
        return `# ${program} in bash: source <(${program} completion bash)
_image_size_budget() {
  local IFS=$' \\t\\n' current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=\${COMP_WORDS[1]} words=
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${_commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
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
        if (completes === void 0)
          return "return";
        if (completes === "files")
          return "_image_size_budget_paths -f; return";
        if (completes === "directories")
          return "_image_size_budget_paths -d; return";
        const words = completes === "refs" ? `$(${refs})` : completes.join(" ");
        return `COMPREPLY=($(compgen -W "${words}" -- "$current")); return`;
      }
      function zsh() {
        const named = _commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.map(({ name, says }) => `    ${zshQuoted(`${name}:${says.replaceAll(":", "\\:")}`)}`);
        const cases = _commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.map((command) => {
          const after = command.operands === null ? [] : [zshQuoted(`*:${zshEscaped(command.operands.value)}:${zshAction(command.operands.completes)}`)];
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
        return text.replaceAll(/[\][:\\]/g, String.raw`\$&`);
      }
      function zshAction(completes) {
        if (completes === void 0)
          return " ";
        if (completes === "files")
          return "_files";
        if (completes === "directories")
          return "_files -/";
        return completes === "refs" ? "_image_size_budget_refs" : `(${completes.join(" ")})`;
      }
      function zshQuoted(text) {
        return `'${text.replaceAll("'", String.raw`'\''`)}'`;
      }
      function fish() {
        const first = `-n __fish_use_subcommand`;
        const named = _commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.map(({ name, says }) => `complete -c ${program} ${first} -f -a ${name} -d ${fishQuoted(says)}`);
        const options = _commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.flatMap((command) => {
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
        const taken = value === null ? "" : completes === void 0 ? " -x" : ` -r ${fishAction(completes)}`;
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
        return `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
      }
    })
  ),
  /***/
  9654: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          helpText
        )
        /* harmony export */
      });
      var _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6655);
      var _commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8455);
      const columns = 80;
      const margin = 26;
      function helpText(only) {
        const sections = only === null ? [
          ["Usage: image-size-budget <command> [options]"],
          ["Commands", ..._commands_js__WEBPACK_IMPORTED_MODULE_0__.Pi.flatMap(({ name, says }) => entry(`  ${name}`, says, 14))],
          (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)("`image-size-budget <command> --help` describes one command; --version prints the version.", columns),
          (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)(statusWords, columns)
        ] : [(0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)(usage(only), columns, "  "), (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)(summary(only), columns), optionLines(only), (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)(statusWords, columns)];
        return `${sections.map((lines) => lines.join("\n")).join("\n\n")}
`;
      }
      const statusWords = "Exit status: 0 within budget, 1 over it, 2 something failed, 130 cancelled. NO_COLOR turns colours off.";
      function usage({ name, operands, options }) {
        return ["Usage: image-size-budget", name, operands?.value ?? "", options.length === 0 ? "" : "[options]"].filter((word) => word !== "").join(" ");
      }
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
      function inputLines(options) {
        const inputs = options.filter(({ says: says2 }) => says2 === "").map(({ name }) => `--${name}`);
        if (inputs.length < _commands_js__WEBPACK_IMPORTED_MODULE_0__.sw.length)
          return [];
        const says = "and the inputs of the action, by the same names; repeat one to make it a list:";
        return [...(0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)(`  ${says}`, columns, "  "), ...(0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)(`    ${inputs.join(" ")}`, columns, "    ")];
      }
      function entry(what, says, from) {
        const indent = " ".repeat(from);
        const fits = (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.V)(what) + 2 <= from;
        const lines = (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)(`${indent}${says}`, columns, indent);
        return fits ? [`${what}${(lines[0] ?? "").slice((0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.V)(what))}`, ...lines.slice(1)] : [what, ...lines];
      }
    })
  ),
  /***/
  5472: (
    /***/
    ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
        try {
          let tell = function(error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_10__.yo))
              return terminal.progress(`error: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_10__.pQ)(error)} (a fault of this program: please report it)`);
            for (const line of [...inTerminal(`error: ${error.message}`), ...inTerminal(`       ${error.hint}`)])
              terminal.progress(line);
            const lines = error.detail?.split("\n") ?? [];
            if (!lines.every((line) => terminal.hasShown(line)))
              lines.forEach((line) => terminal.progress(`  | ${line}`));
          }, inTerminal = function(text) {
            return process.stderr.isTTY ? (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_11__.L)(text, process.stderr.columns || 80, "       ") : [text];
          };
          __webpack_require__.r(__webpack_exports__);
          var _adapters_files_package_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3559);
          var _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9124);
          var _adapters_process_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2282);
          var _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3750);
          var _adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6642);
          var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2529);
          var _adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3763);
          var _command_line_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(895);
          var _completion_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6767);
          var _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6655);
          var _help_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9654);
          var _failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9874);
          var _version_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8508);
          const exitStatus = { withinBudget: 0, overBudget: 1, failed: 2, cancelled: _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__.Q0 };
          (0, _adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__.d)();
          process.exitCode = exitStatus.failed;
          const terminal = (0, _adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_6__.j)(process);
          process.on("uncaughtException", (error) => {
            tell(error);
            process.exit(exitStatus.failed);
          });
          try {
            (0, _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_3__.h)(process.platform);
            process.exitCode = await carryOut((0, _command_line_js__WEBPACK_IMPORTED_MODULE_7__.D)(process.argv.slice(2)), terminal);
            await (0, _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__.ZR)();
          } catch (error) {
            await (0, _adapters_process_process_js__WEBPACK_IMPORTED_MODULE_2__.Zk)();
            if (_adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__.WN.aborted) {
              terminal.progress(new _cancellation_js__WEBPACK_IMPORTED_MODULE_5__.c().message);
              process.exit(exitStatus.cancelled);
            }
            tell(error);
          }
          async function carryOut(command, out) {
            switch (command.kind) {
              case "help":
                out.print((0, _help_js__WEBPACK_IMPORTED_MODULE_9__.B)(command.command));
                return exitStatus.withinBudget;
              case "version":
                out.print(_version_js__WEBPACK_IMPORTED_MODULE_12__.fX);
                return exitStatus.withinBudget;
              case "completion":
                out.print((0, _completion_js__WEBPACK_IMPORTED_MODULE_8__.k)(command.shell));
                return exitStatus.withinBudget;
              case "demo": {
                const { demo } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(175), __webpack_require__.e(962), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(560), __webpack_require__.e(80), __webpack_require__.e(659), __webpack_require__.e(743), __webpack_require__.e(307), __webpack_require__.e(15), __webpack_require__.e(177), __webpack_require__.e(533), __webpack_require__.e(6)]
                ).then(__webpack_require__.bind(__webpack_require__, 4006));
                await demo({ out, packageDirectory: await (0, _adapters_files_package_directory_js__WEBPACK_IMPORTED_MODULE_0__.g)(process.argv[1] ?? ""), environment: process.env, ...command });
                return exitStatus.withinBudget;
              }
              case "init": {
                const { init } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(175), __webpack_require__.e(815), __webpack_require__.e(839), __webpack_require__.e(837)]
                ).then(__webpack_require__.bind(__webpack_require__, 837));
                await init(command, out);
                return exitStatus.withinBudget;
              }
              case "cost": {
                const { tellCost } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(175), __webpack_require__.e(560), __webpack_require__.e(743), __webpack_require__.e(15), __webpack_require__.e(938)]
                ).then(__webpack_require__.bind(__webpack_require__, 6023));
                out.print(await tellCost(command, out));
                return exitStatus.withinBudget;
              }
              case "backtest": {
                const { tellBacktest } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(175), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(560), __webpack_require__.e(80), __webpack_require__.e(743), __webpack_require__.e(587), __webpack_require__.e(844)]
                ).then(__webpack_require__.bind(__webpack_require__, 4844));
                out.print(await tellBacktest(command, out));
                return exitStatus.withinBudget;
              }
              case "ratchet": {
                const { tellRatchet } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(175), __webpack_require__.e(815), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(560), __webpack_require__.e(80), __webpack_require__.e(743), __webpack_require__.e(587), __webpack_require__.e(901)]
                ).then(__webpack_require__.bind(__webpack_require__, 8901));
                await tellRatchet(command, out);
                return exitStatus.withinBudget;
              }
              case "dashboard": {
                const { tellDashboard } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(184), __webpack_require__.e(970), __webpack_require__.e(560), __webpack_require__.e(80), __webpack_require__.e(587)]
                ).then(__webpack_require__.bind(__webpack_require__, 5587));
                out.print(await tellDashboard(command, out));
                return exitStatus.withinBudget;
              }
              case "check": {
                const { check } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(175), __webpack_require__.e(184), __webpack_require__.e(560), __webpack_require__.e(80), __webpack_require__.e(743), __webpack_require__.e(15), __webpack_require__.e(177), __webpack_require__.e(936)]
                ).then(__webpack_require__.bind(__webpack_require__, 4936));
                return await judged(await check(command, out), command, out);
              }
              case "given-images": {
                const { lookAtImages } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(597), __webpack_require__.e(292), __webpack_require__.e(175), __webpack_require__.e(184), __webpack_require__.e(560), __webpack_require__.e(80), __webpack_require__.e(743), __webpack_require__.e(15), __webpack_require__.e(177), __webpack_require__.e(220)]
                ).then(__webpack_require__.bind(__webpack_require__, 4839));
                return await judged(await lookAtImages(command, out), command, out);
              }
            }
          }
          async function judged(told, command, out) {
            await (0, _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__.ZR)();
            const { tellReport } = await __webpack_require__.e(
              /* import() */
              79
            ).then(__webpack_require__.bind(__webpack_require__, 5079));
            await tellReport(told, command, out);
            return told.report.red ? exitStatus.overBudget : exitStatus.withinBudget;
          }
          __webpack_async_result__();
        } catch (e) {
          __webpack_async_result__(e);
        }
      }, 1);
    })
  ),
  /***/
  8209: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ay: () => (
          /* binding */
          parseRetention
        ),
        /* harmony export */
        JB: () => (
          /* binding */
          monthlyPrice
        ),
        /* harmony export */
        YF: () => (
          /* binding */
          priceExample
        ),
        /* harmony export */
        e4: () => (
          /* binding */
          bandwidthExample
        ),
        /* harmony export */
        gq: () => (
          /* binding */
          noCostRules
        ),
        /* harmony export */
        pe: () => (
          /* binding */
          parseBandwidth
        ),
        /* harmony export */
        uU: () => (
          /* binding */
          pullMilliseconds
        ),
        /* harmony export */
        z7: () => (
          /* binding */
          parsePrice
        )
        /* harmony export */
      });
      var _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
      const noCostRules = { price: null, bandwidth: null, retention: null };
      function parsePrice(text) {
        const quantity = (0, _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__.L)(text);
        if (quantity === null || quantity.unit !== "" || quantity.numerator === 0n)
          return null;
        const { numerator, denominator } = quantity;
        return { text: text.trim(), numerator, denominator };
      }
      const bitUnits = ["bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"];
      function parseBandwidth(text) {
        const quantity = (0, _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__.L)(text);
        const power = bitUnits.indexOf(quantity?.unit ?? "");
        if (quantity === null || power === -1)
          return null;
        const bitsPerSecond = quantity.numerator * 1000n ** BigInt(power) / quantity.denominator;
        return bitsPerSecond === 0n ? null : { text: text.trim(), bitsPerSecond };
      }
      function parseRetention(text) {
        const [, last, days] = /^(?:last ([1-9]\d{0,4})|([1-9]\d{0,4}) days?)$/.exec(text.trim()) ?? [];
        if (last !== void 0)
          return { kind: "last", versions: Number(last) };
        return days === void 0 ? null : { kind: "days", days: Number(days) };
      }
      const priceExample = "a number such as 0.10, without a currency";
      const bandwidthExample = "a bandwidth such as 100 Mbit/s or 1 Gbit/s";
      function monthlyPrice(bytes, { numerator, denominator }) {
        const tenThousandths = BigInt(bytes) * numerator * 10000n / (denominator * 1000000000n);
        return `${tenThousandths / 10000n}.${(tenThousandths % 10000n).toString().padStart(4, "0")}`;
      }
      function pullMilliseconds(bytes, { bitsPerSecond }) {
        return Number((BigInt(bytes) * 8000n + bitsPerSecond - 1n) / bitsPerSecond);
      }
    })
  ),
  /***/
  9874: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IF: () => (
          /* binding */
          userError
        ),
        /* harmony export */
        Nr: () => (
          /* binding */
          addressesLimited
        ),
        /* harmony export */
        pQ: () => (
          /* binding */
          clauseOf
        ),
        /* harmony export */
        uv: () => (
          /* binding */
          nothingMeasured
        ),
        /* harmony export */
        yo: () => (
          /* binding */
          UserError
        )
        /* harmony export */
      });
      var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(997);
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
          super(message.sentence, options.cause === void 0 ? {} : { cause: options.cause });
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
      function nothingMeasured([first, ...others]) {
        const { name, because, place, lastOutput } = first ?? { name: "", because: "there is none" };
        const also = others.slice(0, mostNotMeasured - 1).map((one) => `${quote(one.name)} was not: ${one.because}`);
        const rest = others.length - also.length;
        const all = [because, ...also, ...rest > 0 ? [`and ${rest} more were not`] : []].join("; ");
        return userError("nothing-measured", { name, because: all }).happenedAt(place ?? null, lastOutput ?? null);
      }
      function userError(code, values, options = {}) {
        const catalogue = messages;
        return new UserError(code, catalogue[code](values), options);
      }
      function clauseOf(error) {
        if (error instanceof UserError)
          return error.clause;
        return error instanceof Error ? error.message : String(error);
      }
      function addressesLimited(cause) {
        return new UserError("system-addresses-limited", addressesMessage(), { cause });
      }
      function addressesMessage() {
        return {
          sentence: "The system does not let this process address as much memory as reading layers takes.",
          hint: "Run it without a limit on addresses (`ulimit -v unlimited`): some 10 GB of them are set aside for each of several parts, and hardly used. Or set `NODE_OPTIONS=--disable-wasm-trap-handler` in the environment, and fewer are needed."
        };
      }
      const messages = {
        "input-unparsable": (at) => ({
          sentence: `Input '${at.input}' is ${quote(at.written)}, which cannot be read.`,
          hint: `Write ${at.example}.`
        }),
        "input-missing": (at) => ({
          sentence: `Input '${at.input}' is missing.`,
          hint: `Write ${at.example}.`
        }),
        "input-not-supported": (at) => ({
          sentence: `Input '${at.input}' is ${quote(at.written)}, which this action does not do: it builds, measures and compares, and nothing leaves the builder.`,
          hint: `Remove '${at.input}' here, and keep it in the docker/build-push-action step that publishes the image.`
        }),
        "justify-below-warn": (at) => ({
          sentence: `Input 'justify-at' is ${quote(at.justifyAt)}, which is below 'warn-at' (${quote(at.warnAt)}).`,
          hint: "Write a 'justify-at' that is at least as large as 'warn-at', such as 25% with a 'warn-at' of 10%."
        }),
        "ceiling-needs-layers": (at) => ({
          sentence: `Input 'max-uncompressed-size' is ${quote(at.written)}, but for ${quote(`registry://${at.location}`)} only the manifest is read, and that does not say how large the layers are unpacked.`,
          hint: "Pull the image in an earlier step and write `image: local://REF`, or leave 'max-uncompressed-size' empty."
        }),
        "own-layers-unknown": (at) => ({
          sentence: `Input 'count' is "own", but it is not known which layers of ${quote(at.name)} (${at.platform}) are its own.`,
          hint: "Let this step build the image with buildx 0.20 or newer: the build then says which layers the base image brought. For an image that is already built, name its Dockerfile in 'context', 'file' and 'target'; if its history does not end with that Dockerfile's instructions, write 'count: all'."
        }),
        "image-name-twice": (at) => ({
          sentence: `Two images are called ${quote(at.name)}.`,
          hint: "Give each image its own 'name': it is the key of its baseline."
        }),
        "input-names-runner-variable": (at) => ({
          sentence: `Input '${at.input}' names ${quote(at.variable)}: variables of the runner, its tokens and this action's inputs never reach a build.`,
          hint: at.variable.toUpperCase() === "GITHUB_TOKEN" ? "Name GITHUB_TOKEN in 'secret-envs' of the workflow's own step, and nowhere else." : "Give the value itself in the workflow, such as `NAME=${{ github.sha }}` in 'build-args', or under another name with `env:`."
        }),
        "config-access-missing": (at) => ({
          sentence: `'${at.input}' is ${quote(at.written)}, which reaches ${at.reaches}; a file in the checkout must not, because a pull request can change it.`,
          hint: `Write '${at.input}' in the workflow file instead, or allow it there with \`config-access: ${at.all}\`.`
        }),
        "config-missing": (at) => ({
          sentence: `Input 'config' is ${quote(at.path)}, but there is no such file.`,
          hint: "Check out the repository before this step, and write the path relative to its root."
        }),
        "config-unreadable": (at) => ({
          sentence: `The configuration file ${quote(at.path)} cannot be read: ${at.because}.`,
          hint: "It must be a regular file with UTF-8 text, inside the checkout and readable by the user that runs this."
        }),
        "config-invalid": (at) => ({
          sentence: `${at.path}:${at.line}: ${at.problem}.`,
          hint: "The README (Many images) and docs/many-images.md describe this file."
        }),
        "image-not-configured": (at) => ({
          sentence: `Input 'name' is ${quote(at.name)}, but the configuration file has no such image.`,
          hint: `Write one of ${at.known}, or add the image to the file.`
        }),
        "bake-file-missing": (at) => ({
          sentence: `Input 'bake' is ${quote(at.path)}, but there is no such file.`,
          hint: "Check out the repository before this step, and write the path of a bake or compose file, such as docker-bake.hcl or compose.yaml, relative to its root."
        }),
        "bake-file-unreadable": (at) => ({
          sentence: `The file ${quote(at.path)} in 'bake' cannot be read: ${at.because}.`,
          hint: "It must be a regular file with UTF-8 text, inside the checkout and readable by the user that runs this."
        }),
        "bake-file-unsuited": (at) => ({
          sentence: `Input 'bake' is ${quote(at.path)}, which is not the name of a bake or compose file.`,
          hint: "Name files that end with .hcl, .json, .yaml or .yml."
        }),
        "bake-file-invalid": (at) => ({
          sentence: `${at.files} cannot be read as a bake or compose file: ${withoutStop(at.reason)}.`,
          hint: "Run `docker buildx bake --print` with the same files. They see the job's environment only with `config-access: environment`, and its ssh agent only with `config-access: secrets`."
        }),
        "bake-target-unknown": (at) => ({
          sentence: `${at.input} names ${quote(at.written)}, but the files in 'bake' have no such target.`,
          hint: `${didYouMean(at.meant)}${at.known.length === 0 ? "They have no targets" : `They have ${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(at.known.join(", "), 300)}`}.`
        }),
        "bake-target-unsuited": (at) => ({
          sentence: `Input 'targets' names ${quote(at.written)}, which cannot be the name of a target.`,
          hint: "Write names of targets or groups, one per line or separated by commas, such as api, web."
        }),
        "bake-empty": (at) => ({
          sentence: `${at.files} names nothing to build.`,
          hint: "Name targets or groups in 'targets'. Without it, a bake file builds its group default, and a compose file every service that has `build`."
        }),
        "bake-missing": () => ({
          sentence: "This machine's buildx has no 'bake' command.",
          hint: "Add docker/setup-buildx-action before this step, or install buildx 0.13 or newer."
        }),
        "bake-rules-invalid": (at) => ({
          sentence: `'x-image-size-budget' in ${at.path}: ${at.problem}.`,
          hint: `Write for each target any of ${at.known}, such as \`x-image-size-budget = { api = { max-size = "250 MB" } }\`.`
        }),
        "bake-with-image": () => ({
          sentence: "Inputs 'bake' and 'image' are both set: one builds images, the other measures an image that is already built.",
          hint: "Leave one of them empty."
        }),
        "bake-override-unsuited": (at) => ({
          sentence: `Input 'set' has the line ${quote(at.written)}, which overrides nothing.`,
          hint: "Write one TARGET.KEY=VALUE per line, as `docker buildx bake --set` takes it, such as `*.platform=linux/amd64` or `api.args.VERSION=1`."
        }),
        "set-without-bake": (at) => ({
          sentence: `Input 'set' is ${quote(at.written)}, but 'bake' is empty.`,
          hint: "Name the bake or compose file in 'bake', such as docker-bake.hcl. If you have none, use the inputs themselves, such as 'platforms'."
        }),
        "targets-without-bake": (at) => ({
          sentence: `Input 'targets' is ${quote(at.written)}, but 'bake' is empty.`,
          hint: "Name the bake or compose file in 'bake', such as docker-bake.hcl. To build one stage of a Dockerfile, write 'target'."
        }),
        "temporary-directory-unusable": (at) => ({
          sentence: `The directory for temporary files, ${quote(at.path)}, cannot be written to: ${at.reason}.`,
          hint: "Set RUNNER_TEMP (in a workflow) or TMPDIR (in a terminal) to a directory that exists and that this user can write to."
        }),
        "nothing-measured": (at) => ({
          sentence: `No image was measured. ${quote(at.name)} was not: ${at.because}.`,
          hint: "The log has the reason for each image."
        }),
        "measurement-not-kept": (at) => ({
          sentence: `The measurement of ${quote(at.name)} could not be passed on to the report: ${at.reason}.`,
          hint: "Run the job again; the report is red as long as a measurement is missing."
        }),
        "measurement-missing": (at) => ({
          sentence: `There is no measurement to report on${at.reasons === "" ? "" : ` (${at.reasons})`}.`,
          hint: "List the jobs with `mode: measure` under `needs:` of the job that reports, and find out why they failed."
        }),
        "measurements-unreadable": (at) => ({
          sentence: `The measurements could not be read: ${at.reason}.`,
          hint: "Run the job again; it needs `permissions: actions: read`."
        }),
        "context-template-broken": (at) => ({
          sentence: `The build context ${quote(at.written)} contains a template that cannot be read.`,
          hint: "Write {{defaultContext}} with two braces on each side, such as {{defaultContext}}:subdir."
        }),
        "system-not-supported": (at) => ({
          sentence: `${at.system} is not supported.`,
          hint: "Run the job on ubuntu-latest; on your own machine, run the command in WSL 2."
        }),
        "system-addresses-limited": addressesMessage,
        "build-no-docker": () => ({
          sentence: "There is no 'docker' command on this machine.",
          hint: "Run the job on a runner with Docker, such as ubuntu-latest."
        }),
        "build-no-buildx": () => ({
          sentence: "The 'docker' command is here, but its buildx plugin is not.",
          hint: "Add docker/setup-buildx-action before this step, or install the docker-buildx package."
        }),
        "build-buildx-too-old": (at) => ({
          sentence: `This machine's buildx does not know ${quote(at.flag)}.`,
          hint: "Add docker/setup-buildx-action before this step, or install buildx 0.13 or newer."
        }),
        "build-no-engine": (at) => ({
          sentence: `No Docker engine answers${at.endpoint === "" ? "" : ` at ${quote(at.endpoint)}`}.`,
          hint: "Run the job on a runner with a Docker engine (ubuntu-latest has one; ubuntu-slim and macOS do not), or choose a remote builder with 'builder'."
        }),
        "build-engine-forbidden": () => ({
          sentence: "The Docker engine is running, but this user is not allowed to use it.",
          hint: "Add the runner's user to the group 'docker', or run the job as a user who is in it."
        }),
        "build-engine-silent": (at) => ({
          sentence: `The Docker engine did not answer ${quote(at.command)} within ${at.seconds} s.`,
          hint: "Run the job again; if it happens again, restart the engine or look at its log."
        }),
        "build-builder-unknown": (at) => ({
          sentence: `There is no builder called ${quote(at.builder)}.`,
          hint: "Leave out 'builder', or write the 'name' output of docker/setup-buildx-action there."
        }),
        "build-builder-unreachable": () => ({
          sentence: "The builder does not answer.",
          hint: "Check that its BuildKit is running (`docker buildx ls`), or create a new one with docker/setup-buildx-action."
        }),
        "build-builder-gone": () => ({
          sentence: "The builder stopped in the middle of the build.",
          hint: "Look in its log for the cause (memory, a restart, a clean-up job), then run the job again."
        }),
        "build-cancelled": () => ({
          sentence: "The build was cancelled.",
          hint: "Run the job again to get a verdict."
        }),
        "build-dockerfile-missing": (at) => ({
          sentence: `There is no Dockerfile ${quote(at.file)}.`,
          hint: "Write its path in 'file', relative to the repository's root; the default is the Dockerfile in the context. actions/checkout must run before this step."
        }),
        "build-dockerfile-elsewhere": (at) => ({
          sentence: `There is no Dockerfile ${quote(at.file)}, but ${at.found}.`,
          hint: `Write ${at.remedy}.`
        }),
        "build-context-missing": (at) => ({
          sentence: `The build context ${quote(at.context)} does not exist.`,
          hint: "In 'context', write a directory relative to the repository's root. actions/checkout must run before this step."
        }),
        "build-dockerfile-empty": () => ({
          sentence: "The Dockerfile is empty.",
          hint: "Write at least a FROM line, or name the right Dockerfile in 'file'."
        }),
        "build-dockerfile-syntax": (at) => ({
          sentence: `The Dockerfile cannot be read${at.line === "" ? "" : ` at line ${at.line}`}: ${at.reason}.`,
          hint: "Correct that line; `docker build --check .` shows such mistakes locally."
        }),
        "build-run-failed": (at) => ({
          sentence: `The command ${quote(at.command)}${at.place === "" ? "" : ` (${at.place})`} failed with exit code ${at.exitCode}.`,
          hint: at.exitCode === "137" ? "Exit code 137 usually means that the machine ran out of memory: use a larger runner, or less parallelism." : "Its whole output is in the log of this step."
        }),
        "build-wrong-architecture": (at) => ({
          sentence: `The command ${quote(at.command)} is built for a different processor than this machine's ("exec format error").`,
          hint: "Add docker/setup-qemu-action before this step, or build for this machine's platform only."
        }),
        "build-copy-missing": (at) => ({
          sentence: `COPY or ADD found no ${quote(at.path)}.`,
          hint: "Check that the file is committed or created by an earlier step, lies in the context, and is not excluded by .dockerignore."
        }),
        "build-copy-ignored": (at) => ({
          sentence: `COPY or ADD found no ${quote(at.path)}: the line ${quote(at.line)} of ${at.file} keeps it from the builder.`,
          hint: `Remove that line, or write ${quote(`!${at.path}`)} in the line after it.`
        }),
        "build-submodule-missing": (at) => ({
          sentence: `COPY or ADD found no ${quote(at.path)}: the submodule ${quote(at.submodule)} is not checked out.`,
          hint: "Write 'submodules: recursive' in actions/checkout; in a terminal run git submodule update --init --recursive."
        }),
        "build-image-not-found": (at) => ({
          sentence: `The base image ${quote(at.image)} could not be pulled: it does not exist or is private.`,
          hint: "Check its name and tag; for a private image add docker/login-action before this step."
        }),
        "build-registry-unreachable": (at) => ({
          sentence: `The registry of ${quote(at.image)} could not be reached or refused to serve it.`,
          hint: "Run the job again later; if the registry limits downloads, add docker/login-action or use a mirror."
        }),
        "build-target-missing": (at) => ({
          sentence: `The Dockerfile has no stage ${quote(at.target)}.`,
          hint: "In 'target', write the name after AS in one of its FROM lines."
        }),
        "build-tag-invalid": (at) => ({
          sentence: `Input 'tags' holds ${quote(at.tag)}, which is not an image name.`,
          hint: "Write names such as ghcr.io/owner/app:1.2, in lower case and without spaces."
        }),
        "build-pair-invalid": (at) => ({
          sentence: `${quote(at.pair)} is not of the form name=value.`,
          hint: "Correct that line of 'build-args', 'labels' or 'build-contexts'."
        }),
        "build-secret-missing": (at) => ({
          sentence: `The build asks for the secret ${quote(at.secret)}, which was not given.`,
          hint: "Add it to 'secrets', 'secret-files' or 'secret-envs'; secrets are empty in pull requests from forks."
        }),
        "build-secret-mounted": (at) => ({
          sentence: `The RUN that failed (${at.place}) mounts the secret ${quote(at.secret)}, which was not given.`,
          hint: `Add a line '${at.secret}=\u2026' to 'secrets', 'secret-files' or 'secret-envs'; secrets are empty in pull requests from forks.`
        }),
        "build-from-invalid": (at) => ({
          sentence: `A FROM names ${quote(at.name)}, which is not an image.`,
          hint: "Correct the name. If it comes from an ARG, give the ARG a default before the first FROM, or set it in 'build-args'."
        }),
        "build-from-argument": (at) => ({
          sentence: `${quote(at.from)} does not name an image, because the ARG ${quote(at.argument)} has no value.`,
          hint: `Set it in 'build-args' (${at.argument}=\u2026), or give it a default (ARG ${at.argument}=\u2026) before the first FROM.`
        }),
        "build-from-blank": (at) => ({
          sentence: `FROM ${at.name} is empty once its variables are filled in.`,
          hint: "Give the ARG a default before the first FROM, or set it in 'build-args'."
        }),
        "build-multi-platform-unsupported": () => ({
          sentence: "This machine's Docker engine cannot build several platforms at once.",
          hint: "Add docker/setup-buildx-action before this step."
        }),
        "build-cache-unsupported": () => ({
          sentence: "This machine's Docker engine cannot export a build cache.",
          hint: "Add docker/setup-buildx-action before this step, or leave out 'cache-to'."
        }),
        "build-entitlement-refused": (at) => ({
          sentence: `The builder does not allow ${quote(at.entitlement)}.`,
          hint: "Write it in 'allow', and in 'buildkitd-flags' of docker/setup-buildx-action (--allow-insecure-entitlement)."
        }),
        "build-disk-full": () => ({
          sentence: "The disk is full.",
          hint: "Free space before this step (`docker system prune`, unused toolchains of the runner), or use a larger runner."
        }),
        "build-failed": (at) => ({
          sentence: `The build failed with exit code ${at.exitCode}${at.reason === "" ? "" : `: ${quote(at.reason)}`}.`,
          hint: "Fix what failed and push again; the last lines of the builder's output say more."
        }),
        "build-image-lost": () => ({
          sentence: "The Docker engine lost the image that had just been built.",
          hint: "Something on this machine (`docker system prune`, another job) removes images while jobs run. Stop that, then run the job again."
        }),
        "push-unreachable": () => ({
          sentence: "The Docker engine runs on another machine and cannot push the image to this one.",
          hint: "Add docker/setup-buildx-action before this step: its builder returns the image with the build itself."
        }),
        "push-no-loopback": (at) => ({
          sentence: `The Docker engine cannot push the image to this action, because 127.0.0.1 is not available: ${quote(at.reason)}.`,
          hint: "Bring the loopback interface up (`ip link set lo up`)."
        }),
        "push-failed": (at) => ({
          sentence: `The Docker engine could not push the image to this action: ${quote(at.reason)}.`,
          hint: "Add docker/setup-buildx-action before this step: its builder returns the image with the build itself."
        }),
        "image-engine-elsewhere": () => ({
          sentence: "The Docker engine runs on another machine and cannot push the image to this one.",
          hint: "Save the image to a file (`docker save --output image.tar NAME`), and write `archive://image.tar` in 'image'."
        }),
        "image-not-handed-over": (at) => ({
          sentence: `The Docker engine could not push the image to this action: ${quote(at.reason)}.`,
          hint: "The engine's output is in the log of this step. `docker push` of this image to a registry probably fails in the same way."
        }),
        "image-path-missing": (at) => ({
          sentence: `Input 'image' names ${quote(at.path)}, which is not ${at.expected}.`,
          hint: "Write the path relative to the repository's root, and create the image in an earlier step."
        }),
        "image-layout-missing": (at) => ({
          sentence: `${quote(at.where)} contains no image: it has neither an index.json nor a manifest.json.`,
          hint: "Name an OCI layout or an image archive, such as `docker buildx build --output type=oci`, `docker save` and `skopeo copy \u2026 oci:` write."
        }),
        "image-layout-invalid": (at) => ({
          sentence: `The index.json in ${quote(at.where)} does not describe an OCI layout: ${at.reason}.`,
          hint: "Export the image again into an empty directory."
        }),
        "image-archive-unreadable": (at) => ({
          sentence: `${quote(at.path)} cannot be read as a tar archive: ${at.reason}.`,
          hint: "Export the image again; the export may have been cut short."
        }),
        "image-archive-manifest-invalid": (at) => ({
          sentence: `The manifest.json in ${quote(at.where)} does not describe an image archive: ${at.reason}.`,
          hint: "Save the image again with the tool that wrote it."
        }),
        "image-choice-unknown": (at) => ({
          sentence: `${quote(at.where)} contains no image ${quote(at.wanted)}, only ${at.there}.`,
          hint: "Write one of these names after the path, as in oci-dir://PATH:NAME, or a digest, as in oci-dir://PATH@sha256:\u2026."
        }),
        "image-archive-compressed": (at) => ({
          sentence: `${quote(at.path)} is compressed as a whole, in a format that cannot be read.`,
          hint: "Decompress it first, for example with `xz -d`; only gzip and zstd can be read directly. The layers inside stay compressed."
        }),
        "image-blob-missing": (at) => ({
          sentence: `${quote(at.where)} does not hold ${at.digest}, which its manifest names.`,
          hint: "Export the image again: this export is incomplete."
        }),
        "image-blob-corrupt": (at) => ({
          sentence: `The blob ${at.digest} does not match its manifest: ${at.reason}.`,
          hint: "Export the image again: it was damaged or changed after it was built."
        }),
        "layer-thread-lost": (at) => ({
          sentence: `The thread that decompressed the layer ${at.digest} was lost: ${quote(at.reason)}.`,
          hint: "Run the job again. If that does not help, set `IMAGE_SIZE_BUDGET_THREADS: 1` in the environment to read layers without threads, and report the fault."
        }),
        "environment-invalid": (at) => ({
          sentence: `${at.name} is ${quote(at.written)} in the environment, but must be ${at.allowed}.`,
          hint: "Correct the variable, or remove it: you only need it to work around a fault."
        }),
        "image-document-too-large": (at) => ({
          sentence: `The manifest, index or config ${at.digest} is longer than ${at.limitBytes} bytes.`,
          hint: "Registries refuse such documents, too. Look for very long labels or annotations."
        }),
        "image-document-invalid": (at) => ({
          sentence: `The manifest, index or config ${at.digest} is not valid: ${quote(at.reason)}.`,
          hint: "OCI images and images of Docker's schema 2 are supported; rebuild an older one."
        }),
        "image-index-unreasonable": (at) => ({
          sentence: `The image has ${at.reason}, which no real image has.`,
          hint: "Export only the image that is to be measured."
        }),
        "image-platform-twice": (at) => ({
          sentence: `There are two different images for ${quote(at.platform)}: ${at.first} and ${at.second}.`,
          hint: "Choose one by its name or digest, as in oci-dir://PATH:NAME or registry://REF@sha256:\u2026, or export one image into a fresh directory."
        }),
        "image-platform-absent": (at) => ({
          sentence: `There is no image for the platform ${quote(at.platform)}, only for ${at.there}.`,
          hint: "Correct 'platforms', or leave it out to measure every platform of the image."
        }),
        "image-has-no-platform": () => ({
          sentence: "There is no image to measure, for any platform.",
          hint: "Check that the layout or tag contains a container image, not just attestations or other artifacts."
        }),
        "image-not-found": (at) => ({
          sentence: `There is no image ${quote(at.reference)} in ${at.place}.`,
          hint: "Check the name and tag in 'image', and that an earlier step builds, pulls or pushes it."
        }),
        "image-registry-unreadable": (at) => ({
          sentence: `The image ${quote(at.reference)} could not be read from its registry: ${quote(at.reason)}.`,
          hint: "Log in with docker/login-action before this step, and check that the registry can be reached."
        }),
        "github-environment-incomplete": (at) => ({
          sentence: `This is not a complete GitHub Actions environment: ${at.problem}.`,
          hint: at.remedy ?? "Run the action as a step of a workflow. In a terminal, use the image-size-budget command."
        }),
        "github-event-unreadable": (at) => ({
          sentence: `The event that started this run cannot be read from ${quote(at.path)}: ${at.problem}.`,
          hint: "GITHUB_EVENT_PATH must name the file that the runner wrote; report it if this is a GitHub-hosted runner."
        }),
        "matrix-needs-artifacts": (at) => ({
          sentence: `This job cannot pass its measurement on to the job that reports: ${at.because}.`,
          hint: "Measure all images in one job, without 'mode': list them in .github/image-size-budget.yml."
        }),
        "server-unknown": (at) => ({
          sentence: `${at.host} is not a server that this action knows: ${at.because}.`,
          hint: "It works with github.com, *.ghe.com, GitHub Enterprise Server, Gitea and Forgejo; docs/servers.md says what works where."
        }),
        "command-unknown": (at) => ({
          sentence: `There is no command ${quote(at.written)}.`,
          hint: `${didYouMean(at.meant)}The commands are ${at.known.join(", ")}; \`--help\` describes each.`
        }),
        "operands-unusable": (at) => ({
          sentence: `This command takes ${at.wanted}, but was given ${quote(at.written)}.`,
          hint: `Write each image as ${at.example}.`
        }),
        "image-not-here": (at) => ({
          sentence: `There is nothing at ${quote(at.written)}.`,
          hint: `Write the path of an archive or a directory that exists, the name of an image such as app:1.2, or ${at.example}.`
        }),
        "flag-unusable": (at) => ({
          sentence: `${at.problem}.`,
          hint: `${didYouMean(at.meant === null ? null : `--${at.meant}`)}\`image-size-budget ${at.command} --help\` lists the options.`
        }),
        "file-not-written": (at) => ({
          sentence: `'${at.flag}' is ${quote(at.path)}, but nothing can be written there: ${at.reason}.`,
          hint: "Name a file in a directory that exists and that you can write to."
        }),
        "dashboard-empty": (at) => ({
          sentence: `There is no baseline in ${quote(at.directory)}: ${quote(at.reason)}.`,
          hint: "In '--from', name a directory of baselines: one that `check --store` has filled, or one of downloaded artifacts image-size-baseline-*."
        }),
        "fleet-empty": (at) => ({
          sentence: `There is no dashboard in ${quote(at.directory)}: ${quote(at.reason)}.`,
          hint: "Name directories that hold a dashboard.json, as recording runs and `dashboard --out` write them."
        }),
        "baseline-ref-unknown": (at) => ({
          sentence: `'--baseline-ref' is ${quote(at.ref)}, which git does not know in this repository.`,
          hint: "Write a branch, tag or commit of this repository, such as `--baseline-ref origin/main`; fetch it first if it is missing."
        }),
        "baseline-of-many": (at) => ({
          sentence: `Input 'baseline' is ${quote(`registry://${at.reference}`)}, but there are ${at.images} images to compare.`,
          hint: "Write {name} where the image's name belongs, such as `registry://ghcr.io/acme/{name}:latest`."
        }),
        "baseline-branch-taken": (at) => ({
          sentence: `Input 'baseline' is ${quote(`branch:${at.branch}`)}, a branch that holds your code.`,
          hint: "Name a branch that holds nothing else, such as `branch:image-size-baselines`; the first recording makes it."
        }),
        "baseline-branch-unsupported": (at) => ({
          sentence: `Input 'baseline' names a branch, but ${at.host} has no API to record on one.`,
          hint: "Leave `baseline` out to keep baselines as artifacts, or name the published image as `registry://REF`."
        }),
        "not-a-repository": (at) => ({
          sentence: `${at.directory} is not in a git repository, so there is no commit to compare with.`,
          hint: "Run the command in a checkout."
        }),
        "init-no-image": (at) => ({
          sentence: `No image to measure was found in this repository: ${at.found}.`,
          hint: "Run `init` where a Dockerfile, a compose file or a bake file is committed, or copy the workflow of the README and name `context` and `file` in it."
        }),
        "init-branch-unusable": (at) => ({
          sentence: `The default branch is called ${quote(at.branch)}, which cannot be written into a workflow file.`,
          hint: "Rename the branch, or check another one out and run `init` there."
        }),
        "init-not-written": (at) => ({
          sentence: `${quote(at.path)} cannot be written: ${at.reason}.`,
          hint: "Make the path writable, or copy what `init --dry-run` prints."
        }),
        "event-not-supported": (at) => ({
          sentence: `There is nothing to measure on the event ${quote(at.event)}.`,
          hint: "Run this action on pull_request, pull_request_review, merge_group, push, schedule or workflow_dispatch, or set 'mode'."
        }),
        "pull-request-target": () => ({
          sentence: "This action does not build on pull_request_target: that event has write permissions and secrets, and the build would run the pull request's code with them.",
          hint: "Use `on: pull_request`; the verdict needs no write permission."
        }),
        "record-on-pull-request": (at) => ({
          sentence: `Input 'mode' is "record" on the event ${quote(at.event)}: a baseline that a pull request recorded would never be trusted.`,
          hint: "Leave 'mode' at auto, which records on push, schedule and workflow_dispatch and checks on pull_request and merge_group."
        })
      };
      function withoutStop(text) {
        return text.replace(/[.\s]+$/, "");
      }
      function didYouMean(meant) {
        return meant === null ? "" : `Did you mean ${meant}? `;
      }
      function quote(written) {
        const flat = written.replaceAll(/\s+/g, " ");
        return `"${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(flat, 160)}"`;
      }
    })
  ),
  /***/
  8801: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CR: () => (
          /* binding */
          parseApprovers
        ),
        /* harmony export */
        SN: () => (
          /* binding */
          approversIn
        ),
        /* harmony export */
        mQ: () => (
          /* binding */
          approvalExample
        )
        /* harmony export */
      });
      const approvalExample = "@user, @organization/team or label:NAME, one per line or separated by commas";
      const mostApprovers = 20;
      const userPattern = /^@[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?(?:_[a-z\d]{1,20})?$/;
      const teamPattern = /^@([a-z\d](?:[a-z\d-]{0,38})\/[a-z\d_](?:[a-z\d._-]{0,99}))$/;
      const labelPattern = /^label:\s*([^\p{C},]{1,50})$/u;
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
          ...labels.map((label) => `label:${label}`)
        ];
        return { text: all.toSorted().join(", "), users, teams, labels };
      }
      function approversIn({ text }) {
        return text.split(", ");
      }
    })
  ),
  /***/
  1918: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Sk: () => (
          /* binding */
          keptPlace
        ),
        /* harmony export */
        Sz: () => (
          /* binding */
          usualBaselineBranch
        ),
        /* harmony export */
        Vq: () => (
          /* binding */
          choiceText
        ),
        /* harmony export */
        Z9: () => (
          /* binding */
          placeText
        ),
        /* harmony export */
        sv: () => (
          /* binding */
          parseBaselines
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      const usualBaselineBranch = "image-size-baselines";
      const mostOthers = 3;
      const example = `artifact, branch, branch:NAME, registry://REF, release or ref:TAG; or a list of at most ${1 + mostOthers} with one artifact or branch in it: the first judges, the others inform`;
      function parseBaselines(written) {
        const entries = written.split(/[,\n]/).map((entry) => entry.trim());
        const places = entries.filter((entry) => entry !== "").map(parsePlace);
        const [judge, ...others] = places.filter((place) => place !== null);
        const texts = new Set(places.map((place) => place && placeText(place)));
        const isSound = !places.includes(null) && texts.size === places.length && others.length <= mostOthers && places.filter(isKept).length <= 1;
        if (judge === void 0 || !isSound)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("input-unparsable", { input: "baseline", written, example });
        return { judge, others };
      }
      function parsePlace(written) {
        if (written === "artifact" || written === "release")
          return { kind: written };
        const branch = written === "branch" ? usualBaselineBranch : /^branch:(.+)$/.exec(written)?.[1];
        if (branch !== void 0)
          return isRefName(branch) ? { kind: "branch", branch } : null;
        const ref = /^ref:(.+)$/.exec(written)?.[1];
        if (ref !== void 0)
          return isRefName(ref) ? { kind: "ref", ref } : null;
        const reference = /^registry:\/\/([^-\s]\S*)$/.exec(written)?.[1];
        return reference === void 0 ? null : { kind: "registry", reference };
      }
      function isRefName(text) {
        const parts = text.split("/");
        return text.length <= 100 && parts.every((part) => /^[A-Za-z0-9_][\w.+-]*$/.test(part) && !/\.\.|\.$|\.lock$/.test(part));
      }
      function keptPlace({ judge, others }) {
        return [judge, ...others].find(isKept) ?? { kind: "artifact" };
      }
      const isKeptThere = {
        artifact: true,
        branch: true,
        registry: false,
        release: false,
        ref: false
      };
      function isKept(place) {
        return place !== null && isKeptThere[place.kind];
      }
      function placeText(place) {
        switch (place.kind) {
          case "artifact":
          case "release":
            return place.kind;
          case "branch":
            return `branch:${place.branch}`;
          case "registry":
            return `registry://${place.reference}`;
          case "ref":
            return `ref:${place.ref}`;
        }
      }
      function choiceText({ judge, others }) {
        return [judge, ...others].map(placeText).join(", ");
      }
    })
  ),
  /***/
  1457: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tg: () => (
          /* binding */
          ruleInputNames
        ),
        /* harmony export */
        aI: () => (
          /* binding */
          imageExample
        ),
        /* harmony export */
        f0: () => (
          /* binding */
          rulesKey
        ),
        /* harmony export */
        kE: () => (
          /* binding */
          imageInputNames
        )
        /* harmony export */
      });
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
        "warn-at"
      ];
      const ruleInputNames = [
        "approval",
        "count",
        "creep-at",
        "justify-at",
        "max-size",
        "max-uncompressed-size",
        "owner",
        "warn-at"
      ];
      const rulesKey = "x-image-size-budget";
      const imageExample = "oci-dir://PATH, archive://PATH, local://REF or registry://REF";
    })
  ),
  /***/
  2211: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          parseQuantity
        ),
        /* harmony export */
        z: () => (
          /* binding */
          parseBytes
        )
        /* harmony export */
      });
      function parseQuantity(text) {
        const match = /^(\d{1,18})(?:\.(\d{1,9}))?\s*([^\d\s.]\S*)?$/.exec(text.trim());
        if (match === null)
          return null;
        const [, whole = "", fraction = "", unit = ""] = match;
        return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length), unit };
      }
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
        TiB: 1024n ** 4n
      };
      function parseBytes(text) {
        const quantity = parseQuantity(text);
        const scale = quantity === null || !Object.hasOwn(bytesIn, quantity.unit) ? void 0 : bytesIn[quantity.unit];
        if (quantity === null || scale === void 0)
          return null;
        const bytes = quantity.numerator * scale / quantity.denominator;
        return bytes > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(bytes);
      }
    })
  ),
  /***/
  1754: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B7: () => (
          /* binding */
          parseThreshold
        ),
        /* harmony export */
        DB: () => (
          /* binding */
          parseSize
        ),
        /* harmony export */
        Pd: () => (
          /* binding */
          usualSpike
        )
        /* harmony export */
      });
      var _quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
      const usualSpike = "5%";
      function parseThreshold(text) {
        const parts = text.trim().split(/\s+and\s+/i);
        const percents = parts.map(parsePercent).filter((part) => part !== null);
        const sizes = parts.filter((part) => parsePercent(part) === null).map(parseSize);
        const isOnce = percents.length <= 1 && sizes.length <= 1 && percents.length + sizes.length === parts.length;
        if (!isOnce || sizes.includes(null))
          return null;
        return { text: text.trim(), percent: percents[0] ?? null, bytes: sizes[0] ?? null };
      }
      function parseSize(text) {
        return (0, _quantities_js__WEBPACK_IMPORTED_MODULE_0__.L)(text)?.unit === "" ? null : (0, _quantities_js__WEBPACK_IMPORTED_MODULE_0__.z)(text);
      }
      function parsePercent(text) {
        const quantity = (0, _quantities_js__WEBPACK_IMPORTED_MODULE_0__.L)(text);
        if (quantity?.unit !== "%")
          return null;
        const { numerator, denominator } = quantity;
        return { numerator, denominator };
      }
    })
  ),
  /***/
  7001: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          nearMiss
        )
        /* harmony export */
      });
      function nearMiss(written, known) {
        const most = Math.max(1, Math.min(3, Math.floor(written.length / 3)));
        if (written.length > longest)
          return null;
        const ranked = known.map((name) => ({ name, slips: slipsBetween(written.toLowerCase(), name) })).toSorted((one, other) => one.slips - other.slips);
        const [best, second] = ranked;
        if (best === void 0 || best.slips > most)
          return startsLike(written, known);
        return second?.slips === best.slips ? null : best.name;
      }
      const longest = 40;
      function startsLike(written, known) {
        const [only, ...others] = written.length < 3 ? [] : known.filter((name) => name.startsWith(written));
        return only === void 0 || others.length > 0 ? null : only;
      }
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
    })
  ),
  /***/
  6655: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          wrap
        ),
        /* harmony export */
        V: () => (
          /* binding */
          width
        )
        /* harmony export */
      });
      function width(text) {
        return Array.from(text).length;
      }
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
      const betweenWords = / (?![kMGT]?B\b)/;
      const leastRoom = 10;
      function piecesOf(word, room) {
        if (width(word) <= room)
          return [word];
        const letters = Array.from(word);
        const amount = Math.ceil(letters.length / room);
        return Array.from({ length: amount }, (_, index) => letters.slice(index * room, (index + 1) * room).join(""));
      }
    })
  ),
  /***/
  997: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          shortenPaths
        ),
        /* harmony export */
        m: () => (
          /* binding */
          shorten
        )
        /* harmony export */
      });
      function shorten(text, longest) {
        if (text.length <= longest)
          return text;
        const head = Math.ceil((longest - 1) / 2);
        const start = text.slice(0, head).replace(/[\ud800-\udbff]$/, "");
        const end = text.slice(text.length - (longest - 1 - head)).replace(/^[\udc00-\udfff]/, "");
        return `${start}\u2026${end}`;
      }
      function shortenPaths(text, longest) {
        const words = text.split(" ").map((word) => [word].concat(shorterPaths(word)));
        const told = () => words.map(([word]) => word).join(" ");
        while (told().length > longest) {
          const [next] = words.filter(({ length }) => length > 1).toSorted(([one = ""], [other = ""]) => other.length - one.length);
          if (next === void 0)
            return shorten(told(), longest);
          next.shift();
        }
        return told();
      }
      const path = /^(?<flag>--[a-z]+=)?(?<start>(?:[a-z]+:\/\/)?\/?[^/]+\/)(?<rest>[^/].*?)(?<end>\/?)$/u;
      function shorterPaths(word) {
        const { flag = "", start = "", rest = "", end = "" } = path.exec(word)?.groups ?? {};
        const components = rest === "" ? [] : rest.split("/");
        const withStart = components.slice(1).map((_, index) => `${flag}${start}\u2026/${components.slice(index + 1).join("/")}${end}`);
        const ways = components.length === 0 ? [] : [...withStart, `${flag}\u2026/${components.at(-1)}${end}`];
        return ways.filter(({ length }, index) => length + 2 < (ways[index - 1] ?? word).length);
      }
    })
  ),
  /***/
  8508: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          schemaAddress
        ),
        /* harmony export */
        fX: () => (
          /* binding */
          toolVersion
        ),
        /* harmony export */
        lX: () => (
          /* binding */
          publishedAction
        )
        /* harmony export */
      });
      const toolVersion = "0.1.0";
      const publishedAction = "OWNER/image-size-budget@FULL_COMMIT_SHA";
      function schemaAddress(file) {
        const [repository = "", commit = ""] = publishedAction.replace(/ #.*$/, "").split("@");
        return `https://raw.githubusercontent.com/${repository}/${commit}/schema/${file}`;
      }
    })
  )
};
