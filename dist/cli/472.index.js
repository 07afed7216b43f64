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
  2276: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p: () => (
          /* binding */
          keepHeapSmall
        )
        /* harmony export */
      });
      var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
      function keepHeapSmall() {
        (0, node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)("--semi-space-growth-factor=1");
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
  3569: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        pL: () => (
          /* binding */
          BaselineDocument
        ),
        ig: () => (
          /* binding */
          RecordedSize
        ),
        fF: () => (
          /* binding */
          recordedSizeOf
        ),
        gN: () => (
          /* binding */
          sizesOf
        )
      });
      var schemas = __webpack_require__(7597);
      var iso = __webpack_require__(4377);
      ;
      const byteCount = schemas.Whr().min(0);
      const bytes = schemas.rej({ compressedBytes: byteCount, uncompressedBytes: byteCount });
      const path = schemas.YjP().min(1).max(4096);
      const ContextRemark = schemas.gMt("kind", [
        /** Only the base has files for that filter (LFS, encryption): it has them as they are stored. */
        schemas.rej({ kind: schemas.euz("filter-unknown"), filter: path }),
        /** Only the base has submodules: that one stayed empty. */
        schemas.rej({ kind: schemas.euz("submodule-unknown"), path })
      ]);
      const BuiltContext = schemas.rej({
        /** Paths that git does not know and both trees have, and what they come to in the head's image, on its largest platform. */
        unknown: schemas.YOg(schemas.rej({ path, isGit: schemas.zMY(), compressedBytes: byteCount })).max(1e3),
        /** What of such paths is left out of the sizes that are compared; of each platform that has any. */
        uncounted: schemas.YOg(schemas.rej({ platform: schemas.YjP().max(256), head: bytes, baseline: bytes })).max(100),
        remarks: schemas.YOg(ContextRemark).max(1e3)
      });
      var recorded_packages = __webpack_require__(6516);
      var recorded_rules = __webpack_require__(2410);
      var listings = __webpack_require__(9601);
      var schema = __webpack_require__(6697);
      var measurement = __webpack_require__(5719);
      ;
      const commitSha = schemas.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
      const timestamp = iso.w$();
      const imageName = schemas.YjP().min(1).max(256);
      const newBytes = schemas.Whr().min(0);
      const againBytes = schemas.Whr().min(0);
      const documents_packages = schemas.YOg(recorded_packages.rm).min(1).max(recorded_packages.hX);
      const justification = schemas.YjP().min(1).max(500);
      const approvedBy = schemas.YjP().min(1).max(100);
      const RecordedSize = schemas.rej({
        commit: commitSha,
        recordedAt: timestamp,
        platforms: schemas.YOg(schemas.rej({
          platform: schemas.YjP().max(256),
          sizeBytes: schemas.Whr().min(0),
          /** Of all layers; left out where one of them was not opened. */
          uncompressedBytes: schemas.Whr().min(0).optional(),
          newBytes: newBytes.optional(),
          againBytes: againBytes.optional(),
          packages: documents_packages.optional()
        })).max(100),
        justification: justification.optional(),
        approvedBy: approvedBy.optional()
      });
      const targetPattern = /^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,127})?$/;
      const SoundMeasurement = measurement.Dc.superRefine(({ platforms, target }, context) => {
        const refuse = (...path2) => context.addIssue({ code: "custom", path: path2, message: "is not sound" });
        if (!targetPattern.test(target))
          refuse("target");
        for (const [at, platform] of platforms.entries()) {
          if (!schema.WC.test(platform.platform))
            refuse("platforms", at, "platform");
          if (!addsUp(platform))
            refuse("platforms", at, "sizeBytes");
        }
      });
      function addsUp({ configBytes, sizeBytes, layers }) {
        const blobs = new Map(layers.map(({ digest, compressedBytes }) => [digest, compressedBytes]));
        const isOneSizeEach = layers.every(({ digest, compressedBytes }) => blobs.get(digest) === compressedBytes);
        return isOneSizeEach && [...blobs.values()].reduce((all, bytes2) => all + bytes2, configBytes) === sizeBytes;
      }
      const BaselineDocument = schemas.rej({
        kind: schemas.euz("image-size-baseline"),
        version: schemas.euz(1),
        name: imageName,
        commit: commitSha,
        recordedAt: timestamp,
        measurement: SoundMeasurement,
        listings: listings.PE.optional(),
        /** Of each platform, the compressed bytes that the baseline before did not have, and the packages that explain its growth. */
        newBytes: schemas.YOg(schemas.rej({
          platform: schemas.YjP().max(256),
          newBytes,
          againBytes: againBytes.optional(),
          packages: documents_packages.optional()
        })).max(100).optional(),
        justification: justification.optional(),
        approvedBy: approvedBy.optional(),
        /** Only of a base that was built beside the head: what its tree had besides its commit. */
        context: BuiltContext.optional(),
        /** What was in force when this was recorded; left out where nothing was judged by it, and by earlier versions. */
        rules: recorded_rules.Qv.optional(),
        /** Earlier sizes, oldest first, without this one. */
        history: schemas.YOg(RecordedSize).max(500),
        /** Not all of the history could be looked up when this was recorded: what came before it is in older baselines. */
        historyPending: schemas.euz(true).optional()
      });
      const MeasurementDocument = schemas.rej({
        kind: schemas.euz("image-size-measurement"),
        version: schemas.euz(1),
        name: imageName,
        headSha: commitSha,
        baseSha: commitSha.nullable(),
        /** Digest of everything that decides what is built: build inputs, platform, kind of event. */
        inputsDigest: schemas.YjP().regex(/^[0-9a-f]{64}$/),
        recordedAt: timestamp,
        measurement: SoundMeasurement,
        listings: listings.PE.optional(),
        /** The base commit's measurement when this run had to build it. */
        builtBaseline: BaselineDocument.nullable()
      });
      function recordedSizeOf(document) {
        const { commit, recordedAt, measurement: measurement2, justification: reason, approvedBy: approver } = document;
        const costs = new Map(document.newBytes?.map((one) => [one.platform, one]));
        const platforms = sizesOf(measurement2).map((size) => Object.assign(size, costs.get(size.platform)));
        const approved = approver === void 0 ? {} : { approvedBy: approver };
        return { commit, recordedAt, platforms, ...reason === void 0 ? {} : { justification: reason }, ...approved };
      }
      function sizesOf({ platforms }) {
        return platforms.map(({ platform, sizeBytes, uncompressedBytes }) => ({
          platform,
          sizeBytes,
          ...uncompressedBytes === null ? {} : { uncompressedBytes }
        }));
      }
    })
  ),
  /***/
  9601: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        PE: () => (
          /* binding */
          StoredListings
        ),
        Yx: () => (
          /* binding */
          knownFrom
        ),
        Sy: () => (
          /* binding */
          readListings
        ),
        LT: () => (
          /* binding */
          readMeasured
        ),
        ZN: () => (
          /* binding */
          storeListings
        )
      });
      var schemas = __webpack_require__(7597);
      var external_node_zlib_ = __webpack_require__(8522);
      var byte_order = __webpack_require__(250);
      var display_path = __webpack_require__(119);
      var listing_listing = __webpack_require__(2461);
      var listing_builder = __webpack_require__(342);
      ;
      function cutToDirectories(listing, depth) {
        const builder = new listing_builder.W();
        addDirectories(builder, listing, depth);
        addMarks(builder, listing, depth);
        return { ...builder.finish(), isCut: true };
      }
      const plainDirectory = { link: null, kind: listing_listing.CZ.directory, mode: 493, uid: 0, gid: 0, xattrs: 0 };
      function addDirectories(builder, listing, depth) {
        const open = new OpenDirectories(builder);
        const cursor = new listing_listing.s$(listing);
        while (cursor.next()) {
          const { row, path, pathBytes } = cursor;
          const code = (listing.kinds[row] ?? 0) & listing_listing.f;
          if (code === listing_listing.CZ.absent)
            continue;
          const end = code === listing_listing.CZ.directory ? pathBytes : Math.max(0, path.lastIndexOf(display_path.m, pathBytes - 1));
          const directory = open.rowOf({ bytes: path, start: 0, end: endOfDepth(path, Math.min(end, pathBytes), depth) });
          builder.addBytes(directory, listing.sizes[row] ?? 0, listing.compressedSizes[row] ?? 0);
        }
      }
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
          if (pathBytes > end || pathBytes > 0 && pathBytes < end && bytes[pathBytes] !== display_path.m)
            return false;
          return (0, byte_order.O)({ bytes, start: 0, end: pathBytes }, { bytes: this.#path, start: 0, end: pathBytes }) === pathBytes;
        }
      }
      function addMarks(builder, listing, depth) {
        const cursor = new listing_listing.s$(listing);
        while (cursor.next()) {
          const { row, path, pathBytes } = cursor;
          const marks = (listing.kinds[row] ?? 0) & ~listing_listing.f;
          if (marks === 0 || endOfDepth(path, pathBytes, depth) < pathBytes)
            continue;
          builder.add({
            ...plainDirectory,
            kind: listing_listing.CZ.absent | marks,
            path: { bytes: path, start: 0, end: pathBytes },
            sizeBytes: 0
          });
        }
      }
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
      ;
      const parts = [
        { unit: 1, count: 128 },
        { unit: 128, count: 128 },
        { unit: 128 * 128, count: Number.MAX_SAFE_INTEGER }
      ];
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
      class ExpectedShare {
        #interpolated = new SameRatio();
        #counted = new SameSize();
        #interpolatedWrong = 0;
        #countedWrong = 0;
        of(bytes) {
          return (this.#interpolatedWrong <= this.#countedWrong ? this.#interpolated : this.#counted).of(bytes);
        }
        learn(bytes, compressedBytes) {
          if (bytes === 0)
            return;
          this.#interpolatedWrong = wrongNow(this.#interpolatedWrong, this.#interpolated.of(bytes) - compressedBytes);
          this.#countedWrong = wrongNow(this.#countedWrong, this.#counted.of(bytes) - compressedBytes);
          this.#interpolated.learn(bytes, compressedBytes);
          this.#counted.learn(bytes, compressedBytes);
        }
      }
      function wrongNow(before, difference) {
        return before - Math.floor(before / 8) + 16 * octaveOf(1 + Math.abs(difference));
      }
      class SameRatio {
        #bytes = 1;
        #compressedBytes = 1;
        of(bytes) {
          return Math.min(bytes, Math.round(bytes * this.#compressedBytes / this.#bytes));
        }
        learn(bytes, compressedBytes) {
          const isAsExpected = Math.abs(this.of(bytes) - compressedBytes) <= 1;
          this.#bytes = isAsExpected ? this.#bytes + bytes : bytes;
          this.#compressedBytes = isAsExpected ? this.#compressedBytes + compressedBytes : compressedBytes;
        }
      }
      class SameSize {
        #means = new Float64Array(128);
        of(bytes) {
          const mean = this.#means[halfOctaveOf(bytes)] ?? 0;
          return Math.min(bytes, Math.floor(mean === 0 ? bytes / 3 : (mean + 128) / 256));
        }
        learn(bytes, compressedBytes) {
          const [at, exact] = [halfOctaveOf(bytes), 256 * compressedBytes];
          const mean = this.#means[at] ?? 0;
          this.#means[at] = mean === 0 ? exact : mean + Math.trunc((exact - mean) / 16);
        }
      }
      function halfOctaveOf(bytes) {
        const octave = octaveOf(bytes);
        return 2 * octave + (bytes >= 1.5 * 2 ** octave ? 1 : 0);
      }
      function octaveOf(count) {
        const high = Math.floor(count / 2 ** 32);
        return high > 0 ? 63 - Math.clz32(high) : Math.max(0, 31 - Math.clz32(count));
      }
      ;
      function readPaths(reader, count) {
        const sharedBytes = new Uint16Array(count);
        const suffixEnds = new Uint32Array(count);
        for (let row = 0; row < count; row += 1)
          sharedBytes[row] = reader.varint(listing_listing.LD);
        let end = 0;
        for (let row = 0; row < count; row += 1)
          suffixEnds[row] = end += reader.varint(listing_listing.LD);
        const paths = { sharedBytes, suffixEnds, suffixes: Buffer.from(reader.bytes(end)) };
        checkOrder(paths);
        return paths;
      }
      function checkOrder({ sharedBytes, suffixEnds, suffixes }) {
        const path = Buffer.alloc(listing_listing.LD);
        let pathBytes = 0;
        let allBytes = 0;
        let start = 0;
        for (const [row, shared] of sharedBytes.entries()) {
          const end = suffixEnds[row] ?? 0;
          const isLater = shared === pathBytes ? row === 0 || end > start : (suffixes[start] ?? 0) > (path[shared] ?? 0) && end > start;
          if (shared > pathBytes || !isLater)
            throw new RangeError("its paths are not in order");
          if (shared + end - start > listing_listing.LD)
            throw new RangeError("it has a path that is too long");
          suffixes.copy(path, shared, start, end);
          pathBytes = shared + end - start;
          allBytes += pathBytes;
          start = end;
        }
        if (allBytes > listing_listing.cM)
          throw new RangeError("its paths are too long");
      }
      function readKinds(reader, count) {
        const kinds = Uint8Array.from(reader.bytes(count));
        for (const kind of kinds) {
          const marks = kind & ~listing_listing.f;
          const isKnown = (kind & listing_listing.f) < listing_listing.EZ.length && (marks & ~(listing_listing.fM | listing_listing.tN)) === 0;
          if (!isKnown || kind === listing_listing.CZ.absent)
            throw new RangeError("it has an unknown kind of file");
        }
        return kinds;
      }
      function checkTargets({ kinds, targets }) {
        for (const target of targets)
          if (target >= 0 && ((kinds[target] ?? 0) & listing_listing.f) !== listing_listing.CZ.file)
            throw new RangeError("it has a hard link to no file");
      }
      function checkFacts({ binaries, nodePackages, pythonPackages, recommended }, { kinds, sizes, compressedSizes }) {
        const rows = [
          ...[...binaries, ...nodePackages, ...pythonPackages].map(({ row }) => row),
          ...recommended.flatMap((one) => one.rows)
        ];
        for (const row of rows)
          if (((kinds[row] ?? 0) & listing_listing.f) !== listing_listing.CZ.file)
            throw new RangeError("it tells something of what is no file");
        for (const { row, strippableBytes, strippableCompressedBytes } of binaries)
          if (strippableBytes > (sizes[row] ?? 0) || strippableCompressedBytes > (compressedSizes[row] ?? 0))
            throw new RangeError("more could be taken out of a file than it holds");
      }
      var layer_facts = __webpack_require__(9726);
      ;
      class VarintWriter {
        #bytes = new Uint8Array(1024);
        #used = 0;
        add(value) {
          if (this.#bytes.length - this.#used < 8)
            this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(2 * this.#bytes.length));
          let rest = value;
          for (; rest >= 128; rest = Math.floor(rest / 128))
            this.#bytes[this.#used++] = rest % 128 + 128;
          this.#bytes[this.#used++] = rest;
        }
        finish() {
          return this.#bytes.subarray(0, this.#used);
        }
      }
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
          for (let scale = 1; ; scale *= 128) {
            const byte = this.#bytes[this.#at++];
            if (byte === void 0)
              throw new RangeError("it ends too early");
            value += (byte & 127) * scale;
            if (value > most)
              throw new RangeError(`a number in it is larger than ${most}`);
            if (byte < 128)
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
      var layer_packages = __webpack_require__(5101);
      var packages_package = __webpack_require__(4214);
      ;
      const mostPackages = 5e4;
      const mostPaths = 1e6;
      const maxTextBytes = 8 * 1024 * 1024;
      const longestText = 4200;
      const type = schemas.k5n(packages_package.sL);
      const texts = schemas.YOg(schemas.YjP().max(longestText)).max(mostPackages);
      const counts = schemas.YOg(schemas.Whr().min(0)).max(mostPackages);
      const Columns = schemas.rej({
        distribution: schemas.rej({ row: schemas.Whr().min(0), id: schemas.YjP().max(50) }).nullable(),
        types: schemas.YOg(type).max(mostPackages),
        namespaces: texts,
        names: texts,
        versions: texts,
        archs: texts,
        /** As the steps between them. */
        rows: schemas.YOg(schemas.Whr()).max(mostPackages),
        extents: schemas.YOg(schemas.k5n(["paths", "directory", "file", "part"])).max(mostPackages),
        /** A directory, or who owns the paths where that is none of the owners below. */
        places: texts,
        /** 1 + the position of who owns the paths, 1 + the bytes of a part; 0 where there is none. */
        values: counts,
        ownerTypes: schemas.YOg(type).max(mostPackages),
        ownerNames: texts
      });
      function writePackages(packages, kinds) {
        const text = packages === layer_packages.R ? Buffer.alloc(0) : Buffer.from(JSON.stringify(columnsOf(packages)));
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
      function readPackages(reader, { kinds, count }) {
        const textBytes = reader.varint(maxTextBytes);
        if (textBytes === 0)
          return layer_packages.R;
        const columns = Columns.safeParse(parsedOrNull(reader.bytes(textBytes)));
        if (!columns.success)
          throw new RangeError("what it tells of packages cannot be read");
        const { distribution, ownerTypes, ownerNames } = columns.data;
        const owners = ownerTypes.map((each, at) => ({ type: each, name: ownerNames[at] ?? "" }));
        const declared = declaredIn(columns.data, owners);
        const isFile = (row) => ((kinds[row] ?? 0) & listing_listing.f) === listing_listing.CZ.file;
        const rows = [...declared.map(({ row }) => row), ...distribution === null ? [] : [distribution.row]];
        if (!rows.every(isFile))
          throw new RangeError("its packages are told by what is no file");
        if (!declared.every((one) => (0, packages_package.gH)(one.package)))
          throw new RangeError("it has a package that cannot be");
        const ownerOfRow = readRuns(reader, count, owners.length);
        return { distribution, declared, owners, ownerOfRow, elsewhere: readElsewhere(reader, owners.length) };
      }
      function columnsOf({ distribution, declared, owners }) {
        const positions = new Map(owners.map((owner, position) => [`${owner.type} ${owner.name}`, position]));
        const packages = declared.map((one) => one.package);
        const positionOf = ({ extent, package: { type: of } }) => extent.kind === "paths" ? positions.get(`${of} ${extent.owner}`) ?? -1 : -1;
        return {
          distribution,
          types: packages.map((one) => one.type),
          namespaces: packages.map(({ namespace }) => namespace ?? ""),
          names: packages.map(({ name }) => name),
          versions: packages.map(({ version: version2 }) => version2),
          archs: packages.map(({ arch }) => arch ?? ""),
          rows: declared.map(({ row }, index) => row - (declared[index - 1]?.row ?? 0)),
          extents: declared.map(({ extent }) => extent.kind),
          places: declared.map((one) => positionOf(one) < 0 ? placeOf(one.extent) : ""),
          values: declared.map((one) => one.extent.kind === "part" ? 1 + (one.extent.bytes ?? -1) : 1 + positionOf(one)),
          ownerTypes: owners.map((owner) => owner.type),
          ownerNames: owners.map(({ name }) => name)
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
            arch: orNull(archs[at])
          };
          const owner = value === 0 ? place : owners[value - 1]?.name ?? "";
          return {
            row,
            package: found,
            extent: extentOf(extents[at] ?? "file", { place, owner, bytes: value === 0 ? null : value - 1 })
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
        return text === void 0 || text === "" ? null : text;
      }
      function parsedOrNull(text) {
        try {
          return JSON.parse(text.toString());
        } catch {
          return null;
        }
      }
      function writeRuns(writer, ownerOfRow, kinds) {
        let [owner, length] = [0, 0];
        for (const [row, next] of ownerOfRow.entries()) {
          const code = (kinds[row] ?? 0) & listing_listing.f;
          if (next === owner || code === listing_listing.CZ.directory || code === listing_listing.CZ.absent) {
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
          return layer_packages.R.ownerOfRow;
        const ownerOfRow = new Uint32Array(count);
        let row = 0;
        for (let length = first; length > 0; length = reader.varint(count - row)) {
          ownerOfRow.fill(reader.varint(owners), row, row + length);
          row += length;
        }
        return ownerOfRow;
      }
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
      ;
      const version = 4;
      const maxListingChars = 6e6;
      const maxRawBytes = 128 * 1024 * 1024;
      const maxStoredRows = 4e5;
      const depths = [null, Number.POSITIVE_INFINITY, 4, 0];
      const level = { params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 18 } };
      function encodeListing(listing, mostChars = maxListingChars) {
        for (const depth of depths) {
          const kept = depth === null ? listing : cutToDirectories(listing, depth);
          const text = kept.count > maxStoredRows ? null : encodeWhole(kept);
          if (text !== null && text.length <= mostChars)
            return text;
        }
        throw new Error("a listing of nothing but its root cannot be too large");
      }
      const unpackedMark = "hex:";
      function unpackListing(packed, mostChars) {
        const most = Math.min(mostChars, maxListingChars) - unpackedMark.length;
        try {
          const raw = zstdDecompressSync(Buffer.from(packed, "base64"), { maxOutputLength: Math.max(1, Math.floor(most / 2)) });
          return `${unpackedMark}${raw.toString("hex")}`;
        } catch {
          return packed;
        }
      }
      function decodeListing(text) {
        if (text.length > maxListingChars)
          throw new RangeError(`it is longer than ${maxListingChars} characters`);
        const reader = new ByteReader(rawListing(text));
        if (reader.varint(255) !== version)
          throw new RangeError("it is of another version");
        const isCut = reader.varint(1) === 1;
        const count = reader.varint(listing_listing.bI);
        const paths = readPaths(reader, count);
        const kinds = readKinds(reader, count);
        const numbers = readNumbers(reader, { count, isCut, kinds });
        const facts = (0, layer_facts.MH)(reader.bytes(reader.varint(layer_facts.J1)));
        checkFacts(facts, { kinds, ...numbers });
        const packages = readPackages(reader, { kinds, count });
        if (!reader.isAtEnd)
          throw new RangeError("it goes on behind its end");
        return { count, isCut, ...paths, kinds, ...numbers, facts, packages };
      }
      function rawListing(text) {
        if (text.startsWith(unpackedMark))
          return Buffer.from(text.slice(unpackedMark.length), "hex");
        return (0, external_node_zlib_.zstdDecompressSync)(Buffer.from(text, "base64"), { maxOutputLength: maxRawBytes });
      }
      function encodeWhole(listing) {
        const raw = Buffer.concat([
          ...pathColumns(listing),
          listing.kinds,
          ...numberColumns(listing),
          hashColumn(listing),
          ...factsOf(listing),
          ...writePackages(listing.packages, listing.kinds)
        ]);
        return (0, external_node_zlib_.zstdCompressSync)(raw, { ...level, pledgedSrcSize: raw.length }).toString("base64");
      }
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
        const text = (0, layer_facts.Rz)(facts);
        const writer = new VarintWriter();
        writer.add(text.length);
        return [writer.finish(), text];
      }
      function rowsWithBytes({ kinds, isCut }) {
        const withBytes = isCut ? listing_listing.CZ.directory : listing_listing.CZ.file;
        const rows = new Uint32Array(kinds.length);
        let count = 0;
        for (let row = 0; row < kinds.length; row += 1)
          if (((kinds[row] ?? 0) & listing_listing.f) === withBytes)
            rows[count++] = row;
        return rows.subarray(0, count);
      }
      function isHardLink({ kinds }, row) {
        return ((kinds[row] ?? 0) & listing_listing.f) === listing_listing.CZ.hardLink;
      }
      function hasHash({ kinds, sizes }, row) {
        const code = (kinds[row] ?? 0) & listing_listing.f;
        if (code === listing_listing.CZ.file)
          return (sizes[row] ?? 0) > 0;
        return code === listing_listing.CZ.symbolicLink || code === listing_listing.CZ.characterDevice || code === listing_listing.CZ.blockDevice;
      }
      function readNumbers(reader, { count, isCut, kinds }) {
        const column = (target, most, isIn = always) => {
          for (let row = 0; row < count; row += 1)
            if (isIn(row))
              target[row] = reader.varint(most);
          return target;
        };
        const modes = column(new Uint16Array(count), 4095);
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
      var measure = __webpack_require__(9196);
      ;
      const StoredListings = schemas.YOg(schemas.rej({ digest: schemas.YjP().max(256), listing: schemas.YjP().max(maxListingChars) })).max(1e4);
      const maxStoredChars = 1e7;
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
      const maxRows = 2 * listing_listing.bI;
      const maxPathBytes = 2 * listing_listing.cM;
      function readListings({ measurement, listings = [] }) {
        const layers = new Map(measurement.platforms.flatMap((platform) => platform.layers).map((layer) => [layer.digest, layer]));
        const read = /* @__PURE__ */ new Map();
        let [rows, pathBytes] = [0, 0];
        for (const { digest, listing: text } of listings) {
          const layer = layers.get(digest);
          if (layer === void 0 || read.has(digest))
            continue;
          const listing = decoded(text);
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
      function fits({ sizes, compressedSizes }, { compressedBytes, uncompressedBytes }) {
        const isWithin = (bytes, most) => bytes.reduce((sum, size) => sum + size, 0) <= most;
        return isWithin(compressedSizes, compressedBytes) && isWithin(sizes, uncompressedBytes ?? Number.MAX_SAFE_INTEGER);
      }
      function readMeasured(document) {
        return { measurement: document.measurement, listings: readListings(document) };
      }
      function knownFrom(document) {
        return document === null ? /* @__PURE__ */ new Map() : (0, measure.I)(document.measurement, readListings(document));
      }
      function decoded(listing) {
        try {
          return decodeListing(listing);
        } catch {
          return null;
        }
      }
    })
  ),
  /***/
  6516: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        hX: () => (
          /* binding */
          mostRecordedPackages
        ),
        /* harmony export */
        rm: () => (
          /* binding */
          RecordedPackage
        ),
        /* harmony export */
        uc: () => (
          /* binding */
          packagesToRecord
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
      var _compare_compared_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
      var _compare_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1179);
      var _compare_package_versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5800);
      var _image_packages_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4214);
      const longest = { name: 214, version: 64 };
      const mostVersions = 4;
      const versions = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(longest.version)).max(mostVersions);
      const RecordedPackage = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
        change: zod__WEBPACK_IMPORTED_MODULE_3__.k5n(_compare_package_versions_js__WEBPACK_IMPORTED_MODULE_4__.g),
        name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().min(1).max(longest.name),
        /** Only those that the other side has not, where both have such. */
        versions,
        baselineVersions: versions,
        growthBytes: zod__WEBPACK_IMPORTED_MODULE_3__.Whr()
      });
      const mostRecordedPackages = 3;
      const leastBytes = 1000000n;
      const leastPercent = 1n;
      function packagesToRecord(comparison, contents) {
        const { head = null, baseline = null } = contents ?? {};
        if (head === null || baseline === null || !isAskedAbout(comparison))
          return [];
        const { changes } = (0, _compare_compared_packages_js__WEBPACK_IMPORTED_MODULE_0__.b)(comparison, { head, baseline });
        const growthBytes = comparison.head.sizeBytes - comparison.baseline.sizeBytes;
        return (0, _compare_packages_js__WEBPACK_IMPORTED_MODULE_1__.zs)(changes, growthBytes).flatMap((change) => RecordedPackage.safeParse(recordedPackage(change)).data ?? []).slice(0, mostRecordedPackages);
      }
      function isAskedAbout(comparison) {
        if (comparison.kind === "not-compared" || comparison.basis !== "compressed")
          return false;
        const { head, baseline } = comparison;
        const size = BigInt(Math.abs(head.sizeBytes - baseline.sizeBytes));
        return size >= leastBytes || size > 0n && size * 100n >= leastPercent * BigInt(baseline.sizeBytes);
      }
      function recordedPackage(found) {
        const { change, growthBytes } = found;
        const [before, after] = (0, _compare_package_versions_js__WEBPACK_IMPORTED_MODULE_4__.X)({ versions: found.headVersions, baselineVersions: found.baselineVersions });
        const name = (0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_2__.fq)(found.package);
        return { change, name, versions: after.slice(0, mostVersions), baselineVersions: before.slice(0, mostVersions), growthBytes };
      }
    })
  ),
  /***/
  2410: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O8: () => (
          /* binding */
          recordedBudget
        ),
        /* harmony export */
        Qv: () => (
          /* binding */
          RecordedRules
        ),
        /* harmony export */
        SI: () => (
          /* binding */
          rulesToRecord
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
      var _inputs_approval_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8801);
      var _inputs_baseline_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);
      var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(743);
      const threshold = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200).refine((text) => (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.B7)(text) !== null, "is no threshold");
      const RecordedRules = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        warnAt: threshold,
        justifyAt: threshold,
        creepAt: threshold.nullable(),
        maxSizeBytes: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).nullable(),
        /** Older documents do not have it. */
        maxUncompressedBytes: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1).nullable().default(null),
        count: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["all", "own"]),
        /** Older documents do not have it. */
        approval: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(4e3).refine((text) => (0, _inputs_approval_js__WEBPACK_IMPORTED_MODULE_3__.CR)(text.split(", ")) !== null, "names no approvers").nullable().default(null),
        onMissingBaseline: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["build", "pass", "fail"]),
        onError: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["warn", "fail"]),
        /** The configuration file that listed the image; null: the step's own inputs did. */
        config: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(1e3).nullable(),
        /** What the input `baseline` listed; not there: artifacts, or an older document. */
        baseline: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(2e3).refine((text) => isReadable(text), "names no baselines").optional(),
        /** Who answers for the image; older documents do not have it. */
        owner: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(100).optional(),
        /** Every image of the step that recorded this one, by name. */
        images: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1).max(256)).max(200)
      });
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
          ...(0, _inputs_baseline_places_js__WEBPACK_IMPORTED_MODULE_0__.Vq)(inputs.baseline) === "artifact" ? {} : { baseline: (0, _inputs_baseline_places_js__WEBPACK_IMPORTED_MODULE_0__.Vq)(inputs.baseline) },
          ...owner === void 0 ? {} : { owner },
          images: inputs.images.map(({ name }) => name)
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
          approval: approval === null ? null : (0, _inputs_approval_js__WEBPACK_IMPORTED_MODULE_3__.CR)(approval.split(", "))
        };
      }
      function recordedChoice({ baseline = "artifact" }) {
        return parseBaselines(baseline);
      }
      function isReadable(text) {
        try {
          (0, _inputs_baseline_places_js__WEBPACK_IMPORTED_MODULE_0__.sv)(text);
          return true;
        } catch {
          return false;
        }
      }
      function read(text) {
        const parsed = (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__.B7)(text);
        if (parsed === null)
          throw new Error(`"${text}" is no threshold`);
        return parsed;
      }
    })
  ),
  /***/
  7384: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AF: () => (
          /* binding */
          buildEnvironment
        ),
        /* harmony export */
        Bg: () => (
          /* binding */
          usableAnnotations
        ),
        /* harmony export */
        fb: () => (
          /* binding */
          buildArguments
        ),
        /* harmony export */
        hX: () => (
          /* binding */
          wantsGitAuthToken
        ),
        /* harmony export */
        jH: () => (
          /* binding */
          outputOf
        ),
        /* harmony export */
        l$: () => (
          /* binding */
          inlineCaches
        ),
        /* harmony export */
        lO: () => (
          /* binding */
          secretFrom
        ),
        /* harmony export */
        pu: () => (
          /* binding */
          readSecretPair
        ),
        /* harmony export */
        zT: () => (
          /* binding */
          csvLine
        )
        /* harmony export */
      });
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
          ...plan.output.kind === "load" ? ["--load"] : ["--output", outputOf(plan.output)],
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
          ...build.noCache ? ["--no-cache"] : [],
          ...build.pull ? ["--pull"] : [],
          "--progress=plain",
          // `--`: a context that starts with `-` must not be parsed as an option.
          "--",
          build.context
        ];
      }
      function inlineCaches(cacheTo) {
        return cacheTo.filter((cache) => /(?:^|,)\s*"?type=inline\b/i.test(cache));
      }
      function usableAnnotations({ annotations, platforms }) {
        if (platforms.length > 1)
          return { annotations, dropped: [] };
        const kept = annotations.map((annotation) => ({ annotation, left: withoutIndex(annotation) }));
        return {
          annotations: kept.flatMap(({ left }) => left ?? []),
          dropped: kept.flatMap(({ annotation, left }) => left === annotation ? [] : [annotation])
        };
      }
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
        return ({ id: id2, value }) => csvLine([`id=${id2}`, `${kind}=${value}`]);
      }
      function outputOf(output) {
        switch (output.kind) {
          case "load":
            return "type=docker";
          case "builder":
            return "type=image,push=false,store=false,oci-mediatypes=true";
          case "layout":
            return csvLine(["type=oci", "tar=false", `dest=${output.directory}`]);
        }
      }
      function csvLine(fields) {
        return fields.map((field) => /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field).join(",");
      }
      function readSecretPair(pair) {
        const at = pair.indexOf("=");
        const [id2, value] = [pair.slice(0, at), pair.slice(at + 1)];
        return at < 1 || value === "" ? null : { id: id2, value };
      }
      function wantsGitAuthToken(build, defaultContext) {
        const brings = build.secrets.some((secret) => secret.startsWith("GIT_AUTH_TOKEN="));
        return !brings && defaultContext !== "" && build.context.startsWith(defaultContext);
      }
      function defaultGitContext(source) {
        return `${source.serverUrl}/${source.repository}.git#${gitRevision(source)}`;
      }
      function gitRevision({ ref, sha, pullRequestHead }) {
        if (pullRequestHead !== null && ref.startsWith("refs/pull/"))
          return pullRequestHead.sha || ref.replace(/\/merge$/, "/head");
        return sha || (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);
      }
      const runnerVariables = /^(?:INPUT_.*|GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/i;
      const cacheVariables = /* @__PURE__ */ new Set(["ACTIONS_CACHE_SERVICE_V2", "ACTIONS_RESULTS_URL", "ACTIONS_CACHE_URL", "ACTIONS_RUNTIME_TOKEN"]);
      function buildEnvironment(environment, build) {
        const named = new Set(build.secretEnvs.flatMap((pair) => readSecretPair(pair)?.value ?? []));
        const usesActionsCache = [...build.cacheFrom, ...build.cacheTo].some((cache) => /(?:^|,)\s*"?type=gha\b/.test(cache));
        const isPassed = (name) => !runnerVariables.test(name) || name === "GITHUB_TOKEN" && named.has(name) || usesActionsCache && cacheVariables.has(name);
        const passed = Object.entries(environment).flatMap(([name, value]) => value !== void 0 && isPassed(name) ? [[name, value]] : []);
        return {
          ...Object.fromEntries(passed),
          // Which paths a build may read, the input `config-access` has decided by then.
          BUILDX_BAKE_ENTITLEMENTS_FS: "0",
          BUILDX_METADATA_PROVENANCE: "max",
          DOCKER_CLI_HINTS: "false",
          NO_COLOR: "1"
        };
      }
    })
  ),
  /***/
  8099: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Uv: () => (
          /* binding */
          formatExactBytes
        ),
        /* harmony export */
        eD: () => (
          /* binding */
          formatChange
        ),
        /* harmony export */
        l9: () => (
          /* binding */
          formatPercent
        ),
        /* harmony export */
        z3: () => (
          /* binding */
          formatBytes
        ),
        /* harmony export */
        zi: () => (
          /* binding */
          formatBoundAbove
        )
        /* harmony export */
      });
      const decimalUnits = ["B", "kB", "MB", "GB", "TB"];
      function formatBytes(bytes) {
        let unit = 0;
        let value = Math.abs(bytes);
        while (unit < decimalUnits.length - 1 && value >= (unit === 0 ? 1e3 : 999.95)) {
          value /= 1e3;
          unit += 1;
        }
        const sign = bytes < 0 ? "\u2212" : "";
        return `${sign}${unit === 0 ? value : value.toFixed(1)} ${decimalUnits[unit] ?? "B"}`;
      }
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
      function formatExactBytes(bytes) {
        return `${bytes < 0 ? "\u2212" : ""}${Math.abs(bytes).toLocaleString("en-US")} B`;
      }
      function formatChange(bytes) {
        if (bytes === 0)
          return "\xB10 B";
        return bytes > 0 ? `+${formatBytes(bytes)}` : formatBytes(bytes);
      }
      function formatPercent(changeBytes, baseBytes) {
        if (baseBytes === 0)
          return null;
        if (changeBytes === 0)
          return "\xB10%";
        const sign = changeBytes > 0 ? "+" : "\u2212";
        const thousandths = BigInt(Math.abs(changeBytes)) * 100000n / BigInt(baseBytes);
        if (thousandths === 0n)
          return `${sign}<0.001%`;
        const digits = thousandths < 100n ? 3 : 1;
        const cut = digits === 3 ? thousandths : thousandths / 100n;
        const scale = digits === 3 ? 1000n : 10n;
        return `${sign}${cut / scale}.${(cut % scale).toString().padStart(digits, "0")}%`;
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
      var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(743);
      var _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5743);
      var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8455);
      var _near_miss_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7001);
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
        const command = (0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.v)(name);
        if (command !== null)
          return command;
        const names = _commands_js__WEBPACK_IMPORTED_MODULE_6__.Pi.map((one) => one.name);
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("command-unknown", { written: name, meant: (0, _near_miss_js__WEBPACK_IMPORTED_MODULE_7__.b)(name, [...names, "--version", "--help"]), known: names });
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
          const example = `--image as well: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.aI}; both are then compared, and nothing is built`;
          return parseGivenImages(words, [baseline, required("--image", inputText(values["image"] ?? ""), example)]);
        }
        return {
          kind: "check",
          raw: inputsIn(values, _commands_js__WEBPACK_IMPORTED_MODULE_6__.sw),
          baselineRef: oneText(values["baseline-ref"]) || "main",
          store: oneText(values["store"]),
          description: oneText(values["description"]),
          ...outputIn(values)
        };
      }
      function parseGivenImages({ values }, images) {
        const { image: _, ...raw } = inputsIn(values, _commands_js__WEBPACK_IMPORTED_MODULE_6__.sw);
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
          throw unusable("IMAGE", "", `${wanted}: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.aI}`);
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("operands-unusable", { written, wanted, example: _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.aI });
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
        const shell = others.length > 0 ? void 0 : _commands_js__WEBPACK_IMPORTED_MODULE_6__.mP.find((one) => one === written);
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
        const written = oneText(values["headroom"]) || _commands_js__WEBPACK_IMPORTED_MODULE_6__.Cg;
        const headroom = (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.B7)(written);
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
        const spikeAt = (0, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.B7)(value("spike-at", _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_5__.Pd));
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
          throw unusable("IMAGE", "", `the versions of an image, the oldest first: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.aI}`);
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
            price: value("price-per-gb-month", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.z7, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.YF),
            bandwidth: value("pull-bandwidth", _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.pe, _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_4__.e4),
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
          const meant = flag === void 0 ? null : (0, _near_miss_js__WEBPACK_IMPORTED_MODULE_7__.b)(flag, Object.keys(options));
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
      var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(743);
      var _inputs_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6940);
      var _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5743);
      const shells = ["bash", "zsh", "fish"];
      const verbose = { name: "verbose", value: null, says: "show what the builder and docker print while they work" };
      const shown = [
        { name: "json", value: null, says: "print the JSON report in place of text" },
        { name: "markdown", value: null, says: "print the comment in place of text" },
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
      const checkInputs = [..._inputs_config_js__WEBPACK_IMPORTED_MODULE_1__.kE, ...stepInputs];
      function inputOption(name) {
        const completes = choices[name];
        const value = switches.has(name) ? {} : { isList: true, ...completes === void 0 ? {} : { completes } };
        return { name, value: switches.has(name) ? null : "VALUE", says: "", ...value };
      }
      const platformsSay = "which platforms of the image, such as linux/amd64; all of them unless given";
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
        { name: "max-size", value: "SIZE", says: "exit with 1 when it is larger, such as 250 MB", isList: true },
        { name: "max-uncompressed-size", value: "SIZE", says: "the same of what it unpacks to", isList: true },
        {
          name: "file",
          value: "DOCKERFILE",
          says: "what it was built from: tells the base image's layers, and the lines of the others",
          isList: true,
          completes: "files"
        },
        {
          name: "context",
          value: "DIR",
          says: "the directory of its Dockerfile, in place of --file",
          isList: true,
          completes: "directories"
        },
        { name: "target", value: "STAGE", says: "the stage of that Dockerfile; the last one unless given", isList: true }
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
              says: "branch, tag or commit to compare with (main); of a branch, the commit where this one left it",
              completes: "refs"
            },
            {
              name: "baseline-image",
              value: "IMAGE",
              says: "an image to compare with in place of a commit; wants --image",
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
            says: `${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__.aI}; without a scheme it is guessed, and the guess is told`,
            completes: "files"
          },
          options: [...ofOneImage, ...shown]
        },
        {
          name: "diff",
          says: "compare any two images, the earlier one first, with the same report, verdict and exit status as check",
          operands: {
            value: "IMAGE IMAGE",
            says: `${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__.aI} each; without a scheme it is guessed, and the guess is told`,
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
            says: `the versions, the oldest first: ${_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__.aI}; only manifests are read`,
            completes: "files"
          },
          options: [
            { name: "price-per-gb-month", value: "PRICE", says: "such as 0.10, in your currency" },
            { name: "pull-bandwidth", value: "BANDWIDTH", says: "such as 100 Mbit/s" },
            { name: "retention", value: '"last 10"', says: "which versions are kept; all of them unless given" },
            { name: "json", value: null, says: "print the numbers instead of a table" }
          ]
        },
        {
          name: "dashboard",
          says: "one page with the sizes of all images over time, from recorded baselines or from the dashboards of many repositories",
          operands: {
            value: "DIR\u2026",
            says: "in place of --from: directories with a dashboard.json of one repository each, to be joined",
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
            { name: "repository", value: "OWNER/NAME", says: "whose commits are linked to; no links unless given" },
            { name: "server-url", value: "URL", says: "where that repository is (https://github.com)" },
            { name: "spike-at", value: _dashboard_dashboard_js__WEBPACK_IMPORTED_MODULE_2__.Pd, says: "growth from one recording to the next that is marked" }
          ]
        },
        {
          name: "backtest",
          says: "which recorded commits thresholds would have warned of or asked a reason for, and which thresholds to use",
          operands: {
            value: "DIR\u2026",
            says: "in place of --from: directories with a dashboard.json each",
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
            says: "the repository (where you are); what is there already is left alone",
            completes: "directories"
          },
          options: [
            { name: "dry-run", value: null, says: "print the files, and write nothing" },
            {
              name: "baseline",
              value: "PLACE",
              says: "what to compare with, as the input `baseline` has it: artifact (default), branch, release, \u2026"
            },
            {
              name: "approval",
              value: "WHO",
              says: "who has to approve growth besides its reason: @user, @organization/team or label:NAME"
            }
          ]
        },
        {
          name: "ratchet",
          says: "lower the ceilings of the configuration file to what is recorded plus headroom; it never raises one",
          operands: {
            value: "DIR\u2026",
            says: "in place of --from: directories with a dashboard.json each",
            completes: "directories"
          },
          options: [
            baselinesIn,
            { name: "config", value: "FILE", says: "the configuration file (.github/image-size-budget.yml)", completes: "files" },
            { name: "headroom", value: "GROWTH", says: `what stays free: 5 MB, or 5% and 5 MB for the larger (${usualHeadroom})` },
            { name: "patch", value: null, says: "print a patch for git apply in place of writing the file" }
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
  7273: (
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
          (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_1__.L)("`image-size-budget <command> --help` tells of one command; --version prints the version.", columns),
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
        const says = "and the inputs of the action by the same names; given twice, one is a list:";
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
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_11__.yo))
              return terminal.progress(`error: ${(0, _failure_js__WEBPACK_IMPORTED_MODULE_11__.pQ)(error)} (a fault of this program: please report it)`);
            for (const line of [...inTerminal(`error: ${error.message}`), ...inTerminal(`       ${error.hint}`)])
              terminal.progress(line);
            const lines = error.detail?.split("\n") ?? [];
            if (!lines.every((line) => terminal.hasShown(line)))
              lines.forEach((line) => terminal.progress(`  | ${line}`));
          }, inTerminal = function(text) {
            return process.stderr.isTTY ? (0, _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_12__.L)(text, process.stderr.columns || 80, "       ") : [text];
          };
          __webpack_require__.r(__webpack_exports__);
          var _adapters_files_package_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3559);
          var _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9124);
          var _adapters_process_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2282);
          var _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3750);
          var _adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6642);
          var _cancellation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2529);
          var _adapters_process_memory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2276);
          var _adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3763);
          var _command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(895);
          var _completion_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6767);
          var _report_text_wrap_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6655);
          var _help_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7273);
          var _failure_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9874);
          var _version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8508);
          const exitStatus = { withinBudget: 0, overBudget: 1, failed: 2, cancelled: _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__.Q0 };
          (0, _adapters_process_signals_js__WEBPACK_IMPORTED_MODULE_4__.d)();
          (0, _adapters_process_memory_js__WEBPACK_IMPORTED_MODULE_6__.p)();
          process.exitCode = exitStatus.failed;
          const terminal = (0, _adapters_process_terminal_js__WEBPACK_IMPORTED_MODULE_7__.j)(process);
          process.on("uncaughtException", (error) => {
            tell(error);
            process.exit(exitStatus.failed);
          });
          try {
            (0, _adapters_process_system_js__WEBPACK_IMPORTED_MODULE_3__.h)(process.platform);
            process.exitCode = await carryOut((0, _command_line_js__WEBPACK_IMPORTED_MODULE_8__.D)(process.argv.slice(2)), terminal);
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
                out.print((0, _help_js__WEBPACK_IMPORTED_MODULE_10__.B)(command.command));
                return exitStatus.withinBudget;
              case "version":
                out.print(_version_js__WEBPACK_IMPORTED_MODULE_13__.fX);
                return exitStatus.withinBudget;
              case "completion":
                out.print((0, _completion_js__WEBPACK_IMPORTED_MODULE_9__.k)(command.shell));
                return exitStatus.withinBudget;
              case "demo": {
                const { demo } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(839), __webpack_require__.e(962), __webpack_require__.e(970), __webpack_require__.e(644), __webpack_require__.e(952), __webpack_require__.e(291), __webpack_require__.e(334), __webpack_require__.e(6)]
                ).then(__webpack_require__.bind(__webpack_require__, 4006));
                await demo({ out, packageDirectory: await (0, _adapters_files_package_directory_js__WEBPACK_IMPORTED_MODULE_0__.g)(process.argv[1] ?? ""), environment: process.env, ...command });
                return exitStatus.withinBudget;
              }
              case "init": {
                const { init } = await __webpack_require__.e(
                  /* import() */
                  837
                ).then(__webpack_require__.bind(__webpack_require__, 837));
                await init(command, out);
                return exitStatus.withinBudget;
              }
              case "cost": {
                const { tellCost } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(839), __webpack_require__.e(291), __webpack_require__.e(253)]
                ).then(__webpack_require__.bind(__webpack_require__, 6023));
                out.print(await tellCost(command, out));
                return exitStatus.withinBudget;
              }
              case "backtest": {
                const { tellBacktest } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(970), __webpack_require__.e(644), __webpack_require__.e(173), __webpack_require__.e(844)]
                ).then(__webpack_require__.bind(__webpack_require__, 4844));
                out.print(await tellBacktest(command, out));
                return exitStatus.withinBudget;
              }
              case "ratchet": {
                const { tellRatchet } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(970), __webpack_require__.e(644), __webpack_require__.e(173), __webpack_require__.e(901)]
                ).then(__webpack_require__.bind(__webpack_require__, 8901));
                await tellRatchet(command, out);
                return exitStatus.withinBudget;
              }
              case "dashboard": {
                const { tellDashboard } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(970), __webpack_require__.e(644), __webpack_require__.e(173)]
                ).then(__webpack_require__.bind(__webpack_require__, 7173));
                out.print(await tellDashboard(command, out));
                return exitStatus.withinBudget;
              }
              case "check": {
                const { check } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(839), __webpack_require__.e(962), __webpack_require__.e(970), __webpack_require__.e(644), __webpack_require__.e(952), __webpack_require__.e(291), __webpack_require__.e(334), __webpack_require__.e(927), __webpack_require__.e(936)]
                ).then(__webpack_require__.bind(__webpack_require__, 4936));
                return await judged(await check(command, out), command, out);
              }
              case "given-images": {
                const { lookAtImages } = await Promise.all(
                  /* import() */
                  [__webpack_require__.e(839), __webpack_require__.e(962), __webpack_require__.e(970), __webpack_require__.e(644), __webpack_require__.e(952), __webpack_require__.e(291), __webpack_require__.e(334), __webpack_require__.e(927), __webpack_require__.e(220)]
                ).then(__webpack_require__.bind(__webpack_require__, 4839));
                return await judged(await lookAtImages(command, out), command, out);
              }
            }
          }
          async function judged(told, command, out) {
            await (0, _adapters_process_cancellation_js__WEBPACK_IMPORTED_MODULE_1__.ZR)();
            const { tellReport } = await Promise.all(
              /* import() */
              [__webpack_require__.e(962), __webpack_require__.e(970), __webpack_require__.e(952), __webpack_require__.e(927)]
            ).then(__webpack_require__.bind(__webpack_require__, 4927));
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
  5235: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          isMendedByBuilding
        ),
        /* harmony export */
        r: () => (
          /* binding */
          causeOf
        )
        /* harmony export */
      });
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
      function joins({ platform, recorded }, { platforms, gonePlatforms }) {
        const isVariant = recorded.some((one) => processorOf(one) === processorOf(platform));
        return !isVariant && gonePlatforms.length === 0 && platforms.some(({ kind }) => kind === "compared");
      }
      function processorOf(platform) {
        return platform.split("/").slice(0, 2).join("/");
      }
      function ofInputs(build) {
        return build?.fault === "surroundings" ? "elsewhere" : "head";
      }
    })
  ),
  /***/
  1407: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        UD: () => (
          /* binding */
          compare
        ),
        /* harmony export */
        m4: () => (
          /* binding */
          withoutBaseline
        ),
        /* harmony export */
        ty: () => (
          /* binding */
          isNoise
        )
        /* harmony export */
      });
      var _measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5719);
      var _layers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2e3);
      var _yardstick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8324);
      function compare(head, baseline, count) {
        const byPlatform = new Map(baseline.platforms.map((platform) => [platform.platform, platform]));
        const platforms = head.platforms.map((platform) => {
          const other = byPlatform.get(platform.platform);
          const side = { image: head, platform };
          if (other === void 0)
            return notCompared(side, count, newPlatform(platform, baseline));
          const yardstick = (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_2__.Mg)({ head: side, baseline: { image: baseline, platform: other }, count });
          if (yardstick.kind === "none")
            return notCompared(side, count, yardstick.obstacle);
          return comparePlatform(platform, other, { yardstick, held: heldBy(baseline.platforms, yardstick.basis) });
        });
        const kept = new Set(head.platforms.map(({ platform }) => platform));
        const gonePlatforms = baseline.platforms.map(({ platform }) => platform).filter((name) => !kept.has(name));
        return { platforms, gonePlatforms };
      }
      function withoutBaseline(head, count, because) {
        const obstacle = { kind: "no-baseline", because };
        const platforms = head.platforms.map((platform) => notCompared({ image: head, platform }, count, obstacle));
        return { platforms, gonePlatforms: [] };
      }
      function notCompared(side, count, obstacle) {
        const { platform: head } = side;
        const headBytes = (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_2__.AZ)(head, count) ?? head.sizeBytes;
        const basis = (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_2__.NX)(side) ? "uncompressed" : "compressed";
        return { kind: "not-compared", platform: head.platform, basis, obstacle, head, headBytes };
      }
      function newPlatform({ platform }, { platforms }) {
        return { kind: "new-platform", platform, recorded: platforms.map((one) => one.platform) };
      }
      function comparePlatform(head, baseline, { yardstick, held }) {
        const { basis, headBytes, baselineBytes, shortfall, notes } = yardstick;
        const growthBytes = headBytes - baselineBytes;
        const changes = (0, _layers_js__WEBPACK_IMPORTED_MODULE_1__.MB)(head.layers, baseline.layers);
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
          layers: basis === "compressed" ? changes : inTarBytes(changes, (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_2__.oU)(head, baseline))
        };
      }
      function inTarBytes(changes, twins) {
        const known = (layer) => layer === null ? null : { ...layer, uncompressedBytes: layer.uncompressedBytes ?? twins.get(layer.diffId ?? "") ?? null };
        return changes.map((change) => ({
          ...change,
          kind: change.kind === "stored-another-way" ? "unchanged" : change.kind,
          head: known(change.head),
          baseline: known(change.baseline)
        }));
      }
      function isNoise(growthBytes, baselineBytes) {
        const size = BigInt(Math.abs(growthBytes));
        return size < 1000n || size * 10000n < BigInt(baselineBytes);
      }
      function heldBy(platforms, basis) {
        const layers = platforms.flatMap((platform) => platform.layers);
        const names = (layer) => basis === "compressed" ? layer.digest : layer.diffId ?? layer.digest;
        const held = new Set(layers.map(names));
        return { configs: new Set(platforms.map(({ configDigest }) => configDigest)), holds: (layer) => held.has(names(layer)) };
      }
      function newBytes(platform, held) {
        const layers = (0, _measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(platform.layers).filter((layer) => !held.holds(layer));
        const config = held.configs.has(platform.configDigest) ? 0 : platform.configBytes;
        return layers.reduce((sum, { compressedBytes }) => sum + compressedBytes, config);
      }
      function againBytes(changes, held) {
        const again = /* @__PURE__ */ new Map();
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
    })
  ),
  /***/
  8305: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        b: () => (
          /* binding */
          comparedPackages
        )
        /* harmony export */
      });
      var _packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
      const known = /* @__PURE__ */ new WeakMap();
      function comparedPackages(comparison, { head, baseline }) {
        const earlier = known.get(head);
        if (earlier?.with === comparison)
          return earlier.packages;
        const packages = (0, _packages_js__WEBPACK_IMPORTED_MODULE_0__.FC)(sideOf(head, "head", comparison), sideOf(baseline, "baseline", comparison));
        known.set(head, { with: comparison, packages });
        return packages;
      }
      function sideOf({ tree, digests }, side, comparison) {
        const changes = comparison.kind === "compared" ? comparison.layers : [];
        const rows = new Map(changes.map((change, row) => [change[side]?.digest, row]));
        return { tree, rows: digests.map((digest) => rows.get(digest)) };
      }
    })
  ),
  /***/
  4615: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ow: () => (
          /* binding */
          partsTold
        ),
        /* harmony export */
        _3: () => (
          /* binding */
          ChangedDirectories
        ),
        /* harmony export */
        dg: () => (
          /* binding */
          directoriesTold
        )
        /* harmony export */
      });
      var _directory_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3681);
      var _largest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1260);
      const directoriesTold = { limit: 25, inPlaceOf: 5, tellsFiles: false };
      const partsTold = { limit: 5, inPlaceOf: 2, tellsFiles: true };
      const sameStory = 0.8;
      const sameFile = 0.95;
      const mixed = 0.2;
      const everything = 0.9;
      const leastShare = 0.1;
      class ChangedDirectories {
        #telling;
        #found = [];
        #walk;
        constructor(telling) {
          this.#telling = telling;
          this.#walk = new _directory_walk_js__WEBPACK_IMPORTED_MODULE_0__.n({
            open: (path) => ({ path, grownBytes: 0, shrunkBytes: 0, changedFiles: 0, files: null, parts: null }),
            leave: (left, around) => this.#leave(left, around)
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
            (at.files ??= new _largest_js__WEBPACK_IMPORTED_MODULE_1__.F(this.#telling.limit)).add(change);
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
            (around.parts ??= new _largest_js__WEBPACK_IMPORTED_MODULE_1__.F(this.#telling.limit)).add(part);
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
          if (tellsFiles && largest !== void 0 && Math.abs(largest.growthBytes) >= sameFile * bytes)
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
          const parts = largestOf([...root.parts?.sorted() ?? [], ...tellsFiles ? filesIn(root) : []], limit);
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
        const largest = new _largest_js__WEBPACK_IMPORTED_MODULE_1__.F(limit);
        for (const part of parts)
          largest.add(part);
        return largest.sorted();
      }
    })
  ),
  /***/
  3681: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          DirectoryWalk
        )
        /* harmony export */
      });
      const deepest = 30;
      class DirectoryWalk {
        #visitor;
        #open = [];
        constructor(visitor) {
          this.#visitor = visitor;
        }
        /** The directory that a path lies in; those that do not hold it are left. */
        enter(path) {
          const last = this.#open.at(-1);
          if (last !== void 0 && isDirectlyIn(path, last.path))
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
            if (left !== void 0)
              this.#visitor.leave(left.directory, this.#open.at(-1)?.directory ?? null);
          }
        }
      }
      function isDirectlyIn(path, directory) {
        const end = path.lastIndexOf("/");
        return directory === "" ? end < 0 : end === directory.length && path.startsWith(directory);
      }
    })
  ),
  /***/
  1623: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        hZ: () => (
          /* binding */
          compareFiles
        ),
        KD: () => (
          /* binding */
          contentsOf
        ),
        CI: () => (
          /* binding */
          partsOf
        )
      });
      var compare_directories = __webpack_require__(4615);
      var largest = __webpack_require__(1260);
      var directory_walk = __webpack_require__(3681);
      ;
      const leastFileBytes = 32e3;
      const leastDirectoryBytes = 1e3;
      const mostPlaces = 500;
      function movesIn(changes) {
        const finder = new MoveFinder();
        for (const change of changes)
          finder.add(change);
        return finder.finish();
      }
      class MoveFinder {
        #places = { new: new largest.F(mostPlaces), gone: new largest.F(mostPlaces) };
        #walk = new directory_walk.n({
          open: (path) => ({ path, side: null, digest: 0, files: 0, growthBytes: 0 }),
          leave: (left, around) => this.#leave(left, around)
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
          for (const place of this.#places.new.sorted()) {
            const { path, files, growthBytes: bytes } = place;
            if (moves.some((move) => isWithin(path, move.path)))
              continue;
            const from = gone.get(keyOf(place))?.find((one) => !moves.some((move) => isWithin(one.path, move.from)))?.path;
            if (from !== void 0)
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
      function hashOf(text, from) {
        let hash = 2166136261;
        for (let at = from; at < text.length; at += 1)
          hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
        return hash >>> 0;
      }
      function mixed(one, other) {
        return Math.imul(one ^ one >>> 15, 739982445) + Math.imul(other ^ other >>> 13, 695872825) >>> 0;
      }
      var path_changes = __webpack_require__(2949);
      var hashed_names = __webpack_require__(3570);
      ;
      const mostWaiting = 2e4;
      const mostPairs = 1e4;
      class RenamedFiles {
        #pass;
        #waiting = 0;
        #walk = new directory_walk.n({
          open: () => ({ alike: null }),
          leave: (left) => this.#leave(left)
        });
        constructor(pass) {
          this.#pass = pass;
        }
        add(change) {
          const at = this.#walk.enter(change.path);
          const end = change.path.lastIndexOf("/") + 1;
          const isOver = change.change === "changed" || this.#waiting >= mostWaiting;
          const hashed = isOver ? null : (0, hashed_names.t)(change.path.slice(end));
          if (hashed === null)
            return this.#pass(change);
          const key = `${change.path.slice(0, end)}${hashed.key}`;
          const alike = at.alike ??= /* @__PURE__ */ new Map();
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
      function paired(gone, fresh) {
        if (gone.length * fresh.length > mostPairs)
          return inOrderOfSize(gone, fresh);
        const pairs = gone.flatMap((before) => fresh.map((now) => [before, now])).filter(isSurePair);
        const taken = /* @__PURE__ */ new Set();
        return pairs.toSorted((one, other) => distance(one) - distance(other)).filter((pair) => {
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
          return pair === void 0 ? [] : [[before, pair]].filter(isSurePair);
        });
      }
      function isSurePair([before, now]) {
        return before.isSure || now.isSure;
      }
      function distance([before, now]) {
        return before.change.content === now.change.content ? -1 : Math.abs(sizeOf(before) - sizeOf(now));
      }
      function sizeOf({ change }) {
        return Math.abs(change.growthBytes);
      }
      var tree_tree = __webpack_require__(3904);
      var listings = __webpack_require__(9601);
      ;
      function contentsOf(head, baseline) {
        const before = baseline === null ? /* @__PURE__ */ new Map() : (0, listings.Sy)(baseline);
        return new Map(head.measurement.platforms.map((platform) => {
          const other = baseline?.measurement.platforms.find((one) => one.platform === platform.platform);
          const baselineTree = other === void 0 ? null : layeredTree(other, before);
          const notes = [...noteOnCut("this image", platform, head.listings), ...noteOnCut("the baseline", other, before)];
          return [platform.platform, { head: layeredTree(platform, head.listings), baseline: baselineTree, notes }];
        }));
      }
      function noteOnCut(what, platform, listings2) {
        const cut = platform?.layers.filter(({ digest }) => listings2.get(digest)?.isCut === true).length ?? 0;
        if (platform === void 0 || cut === 0)
          return [];
        return [
          `Files are not compared one by one: ${cut} of the ${platform.layers.length} layers of ${what} (${platform.platform}) held more than can be kept, so only directories are known.`
        ];
      }
      function layeredTree(platform, listings2) {
        const tree = treeOf(platform, listings2);
        if (tree === null)
          return null;
        const digests = platform.layers.map(({ digest }) => digest);
        return { tree, digests, listings: digests.map((digest) => listings2.get(digest) ?? null) };
      }
      function treeOf({ layers }, listings2) {
        const stack = layers.map((layer) => ({ listing: listings2.get(layer.digest) ?? null, isBase: isBase(layer) }));
        const tree = (0, tree_tree.J)(stack);
        return tree.isComplete ? tree : null;
      }
      function isBase({ origin }) {
        return origin === "base";
      }
      const longestFileList = 100;
      const longestMoveList = 25;
      function compareFiles(head, baseline) {
        const told = tell(() => (0, path_changes.n8)(head, baseline), compare_directories.dg);
        return { ...told, moved: told.moved.slice(0, longestMoveList) };
      }
      function partsOf(head, baseline) {
        return tell(() => (0, path_changes.Nt)(head, baseline), compare_directories.Ow).directories;
      }
      const mostToSearch = 2e5;
      function tell(changes, telling) {
        const told = toldOf(changes(), telling);
        const moved = told.isOneWay || told.changedFiles > mostToSearch ? [] : movesIn(changes());
        const isMoved = movesAmong(moved);
        const rest = moved.length === 0 ? told : toldOf(Iterator.from(changes()).filter((change) => !isMoved(change)), telling);
        return { changedFiles: rest.changedFiles, files: rest.files, directories: rest.directories, moved };
      }
      function toldOf(changes, telling) {
        const directories = new compare_directories._3(telling);
        const top = new largest.F(longestFileList);
        const ways = /* @__PURE__ */ new Set();
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
    })
  ),
  /***/
  3570: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J: () => (
          /* binding */
          starredName
        ),
        /* harmony export */
        t: () => (
          /* binding */
          hashedName
        )
        /* harmony export */
      });
      const run = /(?<![A-Za-z0-9])[A-Za-z0-9]{6,128}(?![A-Za-z0-9])/g;
      const bundled = /(?<=[^-.][-.])[\w-]{8}(?=\.)/g;
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
        if (word.length < 8 || !isBehindName)
          return "none";
        const capitals = word.match(/[A-Z]/g)?.length ?? 0;
        const isMixed = hasDigit || capitals * 8 >= word.length * 3 && capitals < word.length;
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
      function changesIn(word) {
        return word.match(/[a-z](?=[A-Z\d])|[A-Z](?=[a-z\d])|\d(?=[A-Za-z])/g)?.length ?? 0;
      }
    })
  ),
  /***/
  1260: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          Largest
        )
        /* harmony export */
      });
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
    })
  ),
  /***/
  2e3: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MB: () => (
          /* binding */
          matchLayers
        ),
        /* harmony export */
        Vx: () => (
          /* binding */
          rewrittenFrom
        ),
        /* harmony export */
        d_: () => (
          /* binding */
          byCommand
        )
        /* harmony export */
      });
      var _measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5719);
      function matchLayers(head, baseline) {
        const partners = /* @__PURE__ */ new Map();
        const blobs = (0, _measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(head);
        const blobsBefore = (0, _measure_measurement_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)(baseline);
        const free = new Set(blobsBefore);
        const areOriginsKnown = [...head, ...baseline].every(({ origin }) => origin !== "unknown");
        const written = [byInstruction, byCommand].map((key) => areOriginsKnown ? ofOneOrigin(key) : key);
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
      const byCommand = ({ instruction }) => instruction?.replace(/^(\S+)(?: --\S+)+/, "$1") ?? null;
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
          const partner = name === null ? void 0 : waiting.get(name)?.shift();
          if (partner === void 0)
            continue;
          partners.set(layer, partner);
          free.delete(partner);
        }
      }
      function pairRewritten({ head, baseline, free, partners }) {
        const waiting = byPlace(baseline, (layer) => free.has(layer) ? null : layer);
        const changed = byPlace(head, (layer) => partners.get(layer) ?? null);
        for (const [place, [layer, ...more]] of changed) {
          const [partner, ...others] = waiting.get(place) ?? [];
          if (layer === void 0 || partner === void 0 || more.length + others.length > 0)
            continue;
          partners.set(layer, partner);
          free.delete(partner);
        }
      }
      function byPlace(layers, pairedWith) {
        const places = /* @__PURE__ */ new Map();
        const ends = layers.map((layer) => pairedWith(layer)?.digest ?? null);
        const after = nextOnes(ends);
        let before = "";
        for (const [at, layer] of layers.entries()) {
          const end = ends[at] ?? null;
          if (end !== null)
            before = end;
          const keyword = /^\S+/.exec(layer.instruction ?? "")?.[0];
          if (end !== null || keyword === void 0 || layer.origin !== "own")
            continue;
          const place = [before, after[at], keyword].join(" ");
          const there = places.get(place);
          if (there === void 0)
            places.set(place, [layer]);
          else
            there.push(layer);
        }
        return places;
      }
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
    })
  ),
  /***/
  225: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          sharesOf
        ),
        /* harmony export */
        L: () => (
          /* binding */
          PackageSums
        )
        /* harmony export */
      });
      var _image_packages_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4214);
      class PackageSums {
        #packages;
        #byLayer = [];
        /** Packages that others have brought within files of their own: what a system's package manager or a wheel has packed. */
        #within = /* @__PURE__ */ new Set();
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
            const byLayer = this.#byLayer[owner] ??= /* @__PURE__ */ new Map();
            byLayer.set(file.layer, (byLayer.get(file.layer) ?? 0) + compressedBytes);
          }
          return shares;
        }
        /** Every package of the image but those without bytes that others have brought. */
        finish() {
          return this.#packages.list.flatMap((found, position) => {
            const byLayer = this.#byLayer[position] ?? /* @__PURE__ */ new Map();
            const compressedBytes = [...byLayer.values()].reduce((sum, bytes) => sum + bytes, 0);
            return compressedBytes === 0 && this.#within.has(position) ? [] : [{ package: found, compressedBytes, byLayer }];
          });
        }
        #isWithinAnother(told, owner) {
          return owner >= 0 && owner !== told && this.#packages.list[owner]?.type !== this.#packages.list[told]?.type;
        }
      }
      function sharesOf(file, packages) {
        const { owner, bytes } = file;
        const whole = [{ owner, compressedBytes: bytes.compressedBytes }];
        if (bytes.compressedBytes === 0)
          return whole;
        const parts = packages.partsOf(file);
        if (parts.length === 0)
          return whole;
        const by = packages.list[owner];
        const isOwnFile = by === void 0 || packages.toldBy(file).includes(owner);
        if (!isOwnFile || by !== void 0 && (0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_0__.bV)(by.type))
          return whole;
        let left = bytes.compressedBytes;
        const shares = parts.map((part) => {
          const share = Math.floor((part.bytes ?? 0) / Math.max(1, bytes.uncompressedBytes) * bytes.compressedBytes);
          const compressedBytes = Math.min(left, share);
          left -= compressedBytes;
          return { owner: part.package, compressedBytes };
        });
        return [...shares, { owner, compressedBytes: left }];
      }
    })
  ),
  /***/
  5800: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        X: () => (
          /* binding */
          exchangedVersions
        ),
        /* harmony export */
        g: () => (
          /* binding */
          packageChangeKinds
        )
        /* harmony export */
      });
      const packageChangeKinds = ["new", "gone", "upgraded", "grew", "shrank"];
      function exchangedVersions({ versions, baselineVersions }) {
        const gone = baselineVersions.filter((version) => !versions.includes(version));
        const added = versions.filter((version) => !baselineVersions.includes(version));
        return gone.length > 0 && added.length > 0 ? [gone, added] : [baselineVersions, versions];
      }
    })
  ),
  /***/
  1179: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DT: () => (
          /* binding */
          packagesOf
        ),
        /* harmony export */
        FC: () => (
          /* binding */
          comparePackages
        ),
        /* harmony export */
        Ft: () => (
          /* binding */
          mostTelling
        ),
        /* harmony export */
        zs: () => (
          /* binding */
          tellingPackages
        )
        /* harmony export */
      });
      var _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3904);
      var _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4214);
      var _directories_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4615);
      var _path_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2949);
      var _package_sums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(225);
      const noiseBytes = 1e3;
      const noiseShare = 0.01;
      function packagesOf(tree) {
        if (tree.packages.list.length === 0)
          return [];
        const sums = new _package_sums_js__WEBPACK_IMPORTED_MODULE_4__.L(tree);
        for (const file of tree.files())
          sums.add(file);
        return largestFirst(sums.finish());
      }
      function comparePackages(head, baseline) {
        if (head.tree.packages.list.length + baseline.tree.packages.list.length === 0)
          return nothing;
        const [heads, baselines] = [new Side(head.tree), new Side(baseline.tree)];
        const others = /* @__PURE__ */ new Map();
        for (const { now: now2, before: before2 } of (0, _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__._)(head.tree, baseline.tree)) {
          const isChanged = now2 === null || before2 === null || !(0, _path_changes_js__WEBPACK_IMPORTED_MODULE_3__.Dl)(now2, before2);
          const row = now2 === null ? baseline.rows[before2?.layer ?? -1] : head.rows[now2.layer];
          const sharesBefore = before2 === null ? none : baselines.add(before2);
          const sharesNow = now2 === null ? none : settled(heads.add(now2), sharesBefore, { head, baseline });
          const nobodysNow = heads.note(sharesNow, isChanged, row);
          const nobodysBefore = baselines.note(sharesBefore, isChanged, row);
          if (!isChanged || row === void 0 || nobodysNow === 0 && nobodysBefore === 0)
            continue;
          const inRow = others.get(row) ?? new _directories_js__WEBPACK_IMPORTED_MODULE_2__._3(_directories_js__WEBPACK_IMPORTED_MODULE_2__.Ow);
          inRow.add({ path: now2?.path ?? before2?.path ?? "", growthBytes: nobodysNow - nobodysBefore, from: null });
          others.set(row, inRow);
        }
        const [now, before] = [heads.finish(), baselines.finish()];
        const names = /* @__PURE__ */ new Set([...now.keys(), ...before.keys()]);
        const pairs = [...names].map((name) => ({ now: now.get(name) ?? null, before: before.get(name) ?? null }));
        return {
          packages: largestFirst([...now.values()].flatMap(({ sums }) => sums)),
          changes: moved(pairs).flatMap(changeOf).toSorted(bySize),
          others: new Map([...others].map(([row, inRow]) => [row, inRow.finish()]))
        };
      }
      const none = [];
      function settled(now, before, { head, baseline }) {
        if (now.length < 2 || before.length < 2)
          return now;
        const nameOf = ({ tree }, { owner }) => {
          const found = tree.packages.list[owner];
          return found === void 0 ? "" : `${found.type} ${(0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__.fq)(found)} ${found.version}`;
        };
        const earlier = new Map(before.map((share) => [nameOf(baseline, share), share.compressedBytes]));
        const rest = now.length - 1;
        let left = 0;
        const parts = now.slice(0, rest).map((share) => {
          const bytes = earlier.get(nameOf(head, share));
          if (bytes === void 0 || !isNoisy(share.compressedBytes - bytes, bytes))
            return share;
          left += share.compressedBytes - bytes;
          return { owner: share.owner, compressedBytes: bytes };
        });
        return [...parts, ...now.slice(rest).map(({ owner, compressedBytes }) => ({ owner, compressedBytes: compressedBytes + left }))];
      }
      function isNoisy(growthBytes, before) {
        return Math.abs(growthBytes) < Math.max(noiseBytes, noiseShare * before);
      }
      const nothing = { packages: [], changes: [], others: /* @__PURE__ */ new Map() };
      const mostTelling = 4;
      const leastShare = 0.04;
      function tellingPackages(changes, growthBytes) {
        const most = Math.max(Math.abs(growthBytes), ...changes.map((change) => Math.abs(change.growthBytes)));
        const areWeighed = changes.some((change) => change.growthBytes !== 0);
        const isDone = ({ change }) => change === "upgraded" || !areWeighed;
        const areFew = changes.filter(isDone).length <= mostTelling;
        const isTelling = (one) => Math.abs(one.growthBytes) >= leastShare * most || areFew && isDone(one);
        const large = changes.filter(isTelling).toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
        return large.slice(0, mostTelling);
      }
      function largestFirst(sums) {
        return sums.toSorted((one, other) => other.compressedBytes - one.compressedBytes);
      }
      class Side {
        #sums;
        #list;
        #changed = [];
        /** Of each package, the changed bytes of each row. */
        #rows = [];
        constructor(tree) {
          this.#sums = new _package_sums_js__WEBPACK_IMPORTED_MODULE_4__.L(tree);
          this.#list = tree.packages.list;
        }
        /** Gives whose the file's bytes are. */
        add(file) {
          return this.#sums.add(file);
        }
        /** Gives how many of a file's bytes nobody owns. */
        note(shares, isChanged, row) {
          let nobodys = 0;
          for (const { owner, compressedBytes } of shares) {
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
          const groups = Map.groupBy(this.#sums.finish(), ({ package: one }) => `${one.type} ${(0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__.fq)(one)}`);
          return new Map([...groups].map(([name, sums]) => [name, this.#versionsOf(sums, positions)]));
        }
        #noteChange(owner, bytes, row) {
          this.#changed[owner] = (this.#changed[owner] ?? 0) + bytes;
          if (row === void 0)
            return;
          const rows = this.#rows[owner] ??= /* @__PURE__ */ new Map();
          rows.set(row, (rows.get(row) ?? 0) + bytes);
        }
        #versionsOf(sums, positions) {
          const [first, ...others] = sums.toSorted((one, other) => other.compressedBytes - one.compressedBytes);
          if (first === void 0)
            throw new Error("a group is never empty");
          const owners = sums.map((one) => positions.get(one.package) ?? -1);
          const rows = owners.flatMap((owner) => [...this.#rows[owner] ?? []]);
          const [largest] = rows.toSorted(([, one], [, other]) => other - one);
          return {
            sums: [first, ...others],
            bytes: sums.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
            changedBytes: owners.reduce((sum, owner) => sum + (this.#changed[owner] ?? 0), 0),
            row: largest?.[0] ?? null
          };
        }
      }
      function moved(pairs) {
        const gone = new Map(pairs.flatMap(({ now, before }) => now === null && before !== null ? [[bareName(before), before]] : []));
        const found = pairs.map((pair) => {
          if (pair.now === null || pair.before !== null)
            return pair;
          const before = gone.get(bareName(pair.now)) ?? null;
          if (before !== null)
            gone.delete(bareName(before));
          return { now: pair.now, before };
        });
        const paired = new Set(found.flatMap(({ now, before }) => now === null || before === null ? [] : [before]));
        return found.filter(({ now, before }) => now !== null || before === null || !paired.has(before));
      }
      function bareName({ sums: [first] }) {
        return (0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__.fq)(first.package).toLowerCase();
      }
      function changeOf({ now, before }) {
        const told = (now ?? before)?.sums[0].package;
        if (told === void 0)
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
            row
          }
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
        if (isNoisy(growthBytes, before.bytes))
          return null;
        return growthBytes > 0 ? "grew" : "shrank";
      }
      function versionsOf(versions) {
        return [...new Set(versions?.sums.map((one) => one.package.version))];
      }
      function bySize(one, other) {
        const name = (change) => (0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__.fq)(change.package);
        return Math.abs(other.growthBytes) - Math.abs(one.growthBytes) || (name(one) < name(other) ? -1 : 1);
      }
    })
  ),
  /***/
  2949: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dl: () => (
          /* binding */
          isSameFile
        ),
        /* harmony export */
        Nt: () => (
          /* binding */
          layerChanges
        ),
        /* harmony export */
        n8: () => (
          /* binding */
          imageChanges
        )
        /* harmony export */
      });
      var _image_listing_display_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(119);
      var _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
      var _image_tree_layer_merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7951);
      var _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3904);
      function* imageChanges(head, baseline) {
        for (const { now, before } of (0, _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_2__._)(head, baseline)) {
          const there = now ?? before;
          if (there === null || now !== null && before !== null && isSameFile(now, before))
            continue;
          const bytes = { headBytes: now?.bytes.compressedBytes ?? null, baselineBytes: before?.bytes.compressedBytes ?? null };
          yield changeOf(there.path, bytes, there.contentHash);
        }
      }
      function* layerChanges(head, baseline) {
        const nowhere = { listing: null, row: 0 };
        for (const { path, pathBytes, layers, rows, count } of (0, _image_tree_layer_merge_js__WEBPACK_IMPORTED_MODULE_1__.W)([head, baseline])) {
          const now = layers[0] === 0 ? { listing: head, row: rows[0] ?? 0 } : nowhere;
          const before = layers[count - 1] === 1 ? { listing: baseline, row: rows[count - 1] ?? 0 } : nowhere;
          const [headBytes, baselineBytes] = [bytesAt(now), bytesAt(before)];
          const there = headBytes === null ? before : now;
          if (there.listing === null || (headBytes ?? baselineBytes) === null)
            continue;
          if (headBytes !== null && baselineBytes !== null && isSameRow(now, before))
            continue;
          const name = (0, _image_listing_display_path_js__WEBPACK_IMPORTED_MODULE_3__.G)(path.subarray(0, pathBytes));
          yield changeOf(name, { headBytes, baselineBytes }, (0, _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.XS)(there.listing, there.row));
        }
      }
      function changeOf(path, { headBytes: now, baselineBytes: before }, content) {
        const [headBytes, baselineBytes] = [now ?? 0, before ?? 0];
        const change = before === null ? "new" : now === null ? "gone" : "changed";
        return { path, change, headBytes, baselineBytes, growthBytes: headBytes - baselineBytes, from: null, content };
      }
      function bytesAt({ listing, row }) {
        const code = (listing?.kinds[row] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.f;
        if (listing === null || code === _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.CZ.absent || code === _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.CZ.directory && listing.sizes[row] === 0)
          return null;
        return listing.compressedSizes[row] ?? 0;
      }
      function isSameRow({ listing: one, row }, { listing: other, row: at }) {
        if (one === null || other === null || one.sizes[row] !== other.sizes[at])
          return false;
        return ((one.kinds[row] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.f) === ((other.kinds[at] ?? 0) & _image_listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.f) && one.hashes[2 * row] === other.hashes[2 * at] && one.hashes[2 * row + 1] === other.hashes[2 * at + 1];
      }
      function isSameFile(now, before) {
        return now.kind === before.kind && now.contentHash === before.contentHash && now.bytes.uncompressedBytes === before.bytes.uncompressedBytes;
      }
    })
  ),
  /***/
  8905: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B: () => (
          /* binding */
          unpackedGrowth
        )
        /* harmony export */
      });
      var _yardstick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8324);
      function unpackedGrowth(sides) {
        const twins = (0, _yardstick_js__WEBPACK_IMPORTED_MODULE_0__.oU)(sides.head);
        const head = sides.head.layers.map((layer) => ({ layer, bytes: layer.uncompressedBytes }));
        const baseline = sides.baseline.layers.map((layer) => ({
          layer,
          bytes: layer.uncompressedBytes ?? twins.get(layer.diffId ?? "") ?? null
        }));
        if (unknownIn(head) !== unknownIn(baseline))
          return null;
        const baselineBytes = knownIn(baseline);
        return { baselineBytes, growthBytes: knownIn(head) - baselineBytes };
      }
      function unknownIn(layers) {
        const digests = layers.flatMap(({ layer, bytes }) => bytes === null ? [layer.digest] : []);
        return digests.toSorted().join(" ");
      }
      function knownIn(layers) {
        return layers.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
      }
    })
  ),
  /***/
  8324: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        AZ: () => (
          /* binding */
          countedBytes
        ),
        /* harmony export */
        LO: () => (
          /* binding */
          knowsOwnLayers
        ),
        /* harmony export */
        Mg: () => (
          /* binding */
          yardstickOf
        ),
        /* harmony export */
        NX: () => (
          /* binding */
          keepsUncompressed
        ),
        /* harmony export */
        oU: () => (
          /* binding */
          twinBytes
        )
        /* harmony export */
      });
      var _layers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2e3);
      var _measure_measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5719);
      function yardstickOf(sides) {
        const { head, baseline } = sides;
        if (head.image.target !== baseline.image.target)
          return none({ kind: "other-target", head: head.image.target, baseline: baseline.image.target });
        if (sides.count === "own" && hidesOwnLayers(sides))
          return none({ kind: "own-layers-unknown", side: "head" });
        const [isHead, isBaseline] = [keepsUncompressed(head), keepsUncompressed(baseline)];
        if (isHead || isBaseline)
          return uncompressed(sides, isHead ? isBaseline ? "both" : "head" : "baseline");
        const headBytes = countedBytes(head.platform, sides.count);
        const baselineBytes = countedBytes(baseline.platform, sides.count);
        if (headBytes === null || baselineBytes === null)
          return none(ownLayersUnknown(sides));
        const isOneBuilt = head.image.builder === null !== (baseline.image.builder === null);
        const notes = isOneBuilt ? [{ kind: "came-another-way", head: head.image.source, baseline: baseline.image.source }] : [];
        return { kind: "bytes", basis: "compressed", headBytes, baselineBytes, shortfall: null, notes };
      }
      function countedBytes(platform, count) {
        if (count === "all")
          return platform.sizeBytes;
        if (!knowsOwnLayers(platform))
          return null;
        return sum(countedLayers(platform, count).map(({ compressedBytes }) => compressedBytes));
      }
      function knowsOwnLayers({ layers }) {
        return layers.every(({ origin }) => origin !== "unknown");
      }
      function hidesOwnLayers({ head, baseline }) {
        if (head.image.builder !== null)
          return false;
        const namesOf = (platform, origin) => new Set(platform.layers.filter((layer) => layer.origin === origin && layer.compressedBytes > emptyTarBytes).flatMap(layerNames));
        const own = namesOf(baseline.platform, "own").difference(namesOf(baseline.platform, "base"));
        return !own.isDisjointFrom(namesOf(head.platform, "base"));
      }
      function layerNames(layer) {
        return [layer.digest, layer.diffId, layer.contentDigest, (0, _layers_js__WEBPACK_IMPORTED_MODULE_0__.d_)(layer)].filter((name) => name !== null);
      }
      const emptyTarBytes = 1024;
      function storedAs(layer) {
        const { compression, mediaType, isOpened = false } = layer;
        if (compression !== null || isOpened)
          return compression;
        const match = /\btar(?:[.+](gzip|zstd))?$/.exec(mediaType);
        if (match === null)
          return null;
        return match[1] === "gzip" || match[1] === "zstd" ? match[1] : "none";
      }
      function tarBytes(layer) {
        const { uncompressedBytes, compressedBytes, digest, diffId } = layer;
        return uncompressedBytes ?? (storedAs(layer) === "none" && digest === diffId ? compressedBytes : null);
      }
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
          notes: [{ kind: "kept-uncompressed", side }]
        };
      }
      function ownLayersUnknown({ head }) {
        return { kind: "own-layers-unknown", side: knowsOwnLayers(head.platform) ? "baseline" : "head" };
      }
      function sizeUnknown(side, { image }) {
        return { kind: "size-unknown", side, isOpened: image.source !== "registry" };
      }
      function twinBytes(...platforms) {
        const known = platforms.flatMap(({ layers }) => layers).flatMap((layer) => {
          const bytes = tarBytes(layer);
          return bytes === null || layer.diffId === null ? [] : [[layer.diffId, bytes]];
        });
        return new Map(known);
      }
      function leastTarBytes({ compressedBytes }) {
        return Math.floor(compressedBytes * 0.99);
      }
      function tarBytesOf(platform, count, twins) {
        const layers = countedLayers(platform, count);
        const twinOf = ({ diffId }) => twins.get(diffId ?? "");
        const bytes = layers.map((layer) => tarBytes(layer) ?? Math.max(twinOf(layer) ?? 0, leastTarBytes(layer)));
        const isLeast = layers.some((layer) => tarBytes(layer) === null && twinOf(layer) === void 0);
        return { bytes: sum(bytes) + (count === "all" ? platform.configBytes : 0), isLeast };
      }
      function countedLayers(platform, count) {
        return (0, _measure_measurement_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(platform.layers).filter(({ origin }) => count === "all" || origin === "own");
      }
      function none(obstacle) {
        return { kind: "none", obstacle };
      }
      function sum(bytes) {
        return bytes.reduce((total, count) => total + count, 0);
      }
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
  8935: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CM: () => (
          /* binding */
          keptVersions
        ),
        /* harmony export */
        In: () => (
          /* binding */
          levelOf
        ),
        /* harmony export */
        NL: () => (
          /* binding */
          costOfImages
        ),
        /* harmony export */
        WI: () => (
          /* binding */
          pushesOf
        ),
        /* harmony export */
        lg: () => (
          /* binding */
          registrySizesOf
        ),
        /* harmony export */
        x3: () => (
          /* binding */
          paceOf
        )
        /* harmony export */
      });
      function costOfImages(versions, retention) {
        const held = /* @__PURE__ */ new Set();
        let storedBytes = 0;
        return versions.map((version, at) => {
          const newBytes = bytesBeside(version.blobs, held);
          for (const digest of version.blobs.keys())
            held.add(digest);
          storedBytes += newBytes;
          const kept = retention === null ? null : versions.slice(Math.max(0, at + 1 - retention.versions), at + 1);
          const retainedBytes = kept === null ? null : togetherBytes(kept.map(({ blobs }) => blobs));
          const before = versions[at - 1];
          const pullBytes = before === void 0 ? null : pullBytesAfter(version, before);
          return { sizeBytes: bytesBeside(version.blobs, /* @__PURE__ */ new Set()), newBytes, storedBytes, retainedBytes, pullBytes };
        });
      }
      function pullBytesAfter({ platforms }, before) {
        const pulls = [...platforms].map(([platform, blobs]) => bytesBeside(blobs, new Set(before.platforms.get(platform)?.keys())));
        return Math.max(0, ...pulls);
      }
      function bytesBeside(blobs, held) {
        return [...blobs].reduce((sum, [digest, bytes]) => held.has(digest) ? sum : sum + bytes, 0);
      }
      function togetherBytes(all) {
        return bytesBeside(new Map(all.flatMap((blobs) => [...blobs])), /* @__PURE__ */ new Set());
      }
      function pushesOf(platform, history) {
        return history.flatMap(({ commit, recordedAt, platforms }) => {
          const found = platforms.find((one) => one.platform === platform);
          return found === void 0 ? [] : [{ commit, recordedAt, sizeBytes: found.sizeBytes, newBytes: found.newBytes ?? null }];
        });
      }
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
      function leftOf(pushes, retention) {
        const [oldest, ...later] = pushes.slice(-keptVersions(pushes, retention));
        return later.reduce((sum, { newBytes }) => plus(sum, newBytes), oldest?.sizeBytes ?? 0);
      }
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
      const dayMs = 864e5;
      const [paceDays, fewestDays, fewestPushes] = [30, 7, 3];
      function paceOf(pushes, now) {
        const [first, ...later] = countable(pushes);
        if (first === void 0)
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
          bytesPerYear: within(bytes, 365)
        };
      }
      function plus(sum, bytes) {
        return Math.min(Number.MAX_SAFE_INTEGER, sum + (bytes ?? 0));
      }
      function divided(amount, by) {
        return plus(0, Number((amount * 2n + by) / (by * 2n)));
      }
      function levelOf(sizeBytes, pace, retention) {
        switch (retention.kind) {
          case "last":
            return plus(sizeBytes, (retention.versions - 1) * pace.bytesPerPush);
          case "days":
            return plus(sizeBytes, divided(BigInt(pace.bytesPerYear) * BigInt(retention.days), 365n));
        }
      }
    })
  ),
  /***/
  5743: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ol: () => (
          /* binding */
          dashboardOf
        ),
        /* harmony export */
        Pd: () => (
          /* binding */
          usualSpike
        ),
        /* harmony export */
        xh: () => (
          /* binding */
          Dashboard
        )
        /* harmony export */
      });
      var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8508);
      var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7597);
      var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4377);
      var _baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3569);
      var _baseline_recorded_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6516);
      var _judge_creep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4281);
      var _totals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8452);
      var _natural_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2591);
      var _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6916);
      var _report_facts_assemble_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6917);
      var _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2676);
      const byteCount = zod__WEBPACK_IMPORTED_MODULE_6__.Whr().min(0);
      const timestamp = zod__WEBPACK_IMPORTED_MODULE_7__.w$();
      const serverUrl = zod__WEBPACK_IMPORTED_MODULE_6__.YjP().regex(/^https?:\/\/[\w.:-]+$/);
      const DashboardSize = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        commit: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        recordedAt: timestamp,
        sizeBytes: byteCount,
        /** Null for the first. */
        changeBytes: zod__WEBPACK_IMPORTED_MODULE_6__.Whr().nullable(),
        /** What pushing it cost: bytes that the image before did not have; null when that is not known. */
        newBytes: byteCount.nullable(),
        /** The growth reached `spikeAt`. */
        spike: zod__WEBPACK_IMPORTED_MODULE_6__.zMY(),
        /** Why it grew, as its pull request says; null when that is not known. */
        justification: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().nullable(),
        /** Whose approval the growth had: a login in lower case; null where none was asked for, or that is not known. */
        approvedBy: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().nullable().default(null),
        /** The packages that explain the change, largest first; empty where it is small, or where that is not known. */
        packages: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(_baseline_recorded_packages_js__WEBPACK_IMPORTED_MODULE_1__.rm).max(_baseline_recorded_packages_js__WEBPACK_IMPORTED_MODULE_1__.hX).default([])
      });
      const DashboardPlatform = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        platform: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        sizeBytes: byteCount,
        uncompressedBytes: byteCount.nullable(),
        /** The ceiling that was in force when it was recorded; null where there was none. */
        maxSizeBytes: byteCount.nullable().default(null),
        /** Growth over the last days; null when it was recorded only once in them. */
        creep: zod__WEBPACK_IMPORTED_MODULE_6__.rej({ days: zod__WEBPACK_IMPORTED_MODULE_6__.Whr(), fromBytes: byteCount, growthBytes: zod__WEBPACK_IMPORTED_MODULE_6__.Whr(), growthPercent: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().nullable() }).nullable(),
        /** Oldest first; never empty. */
        points: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(DashboardSize).min(1)
      });
      const DashboardImage = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        name: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        /** Path of its badge beside the page. */
        badge: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        commit: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        recordedAt: timestamp,
        /** Where it was recorded, where several repositories are joined; null: as the whole dashboard. */
        repository: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().nullable().default(null),
        /** The server of that repository; null: as the whole dashboard. */
        serverUrl: serverUrl.nullable().default(null),
        /** Who answers for it, as the configuration file says; null where it does not. */
        owner: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().nullable().default(null),
        platforms: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(DashboardPlatform).min(1)
      });
      const Dashboard = zod__WEBPACK_IMPORTED_MODULE_6__.rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        version: zod__WEBPACK_IMPORTED_MODULE_6__.euz(1),
        createdAt: timestamp,
        /** `owner/name` on `serverUrl`, where commits can be looked up; null when it was not given. */
        repository: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().nullable(),
        serverUrl,
        /** From which growth on a point is a spike, such as `5%`. */
        spikeAt: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
        /** The newest version of every image and platform together, every blob counted once. */
        distinctBytes: byteCount,
        /** All images and platforms added up on each day on which one was recorded, shared bytes in each; oldest first. */
        totals: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.rej({ day: zod__WEBPACK_IMPORTED_MODULE_7__.p6(), sizeBytes: byteCount })).default([]),
        /** By name. */
        images: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(DashboardImage),
        /** Files that were not used, and why: sentences. */
        warnings: zod__WEBPACK_IMPORTED_MODULE_6__.YOg(zod__WEBPACK_IMPORTED_MODULE_6__.YjP())
      });
      const usualSpike = "5%";
      function dashboardOf(documents, frame) {
        const byName = [...Map.groupBy(documents, ({ name }) => name).values()];
        const images = byName.map((own) => imageOf(own.toSorted(byTime), frame)).toSorted((a, b) => (0, _natural_order_js__WEBPACK_IMPORTED_MODULE_3__.L)(a.image.name, b.image.name));
        return Dashboard.parse({
          $schema: (0, _version_js__WEBPACK_IMPORTED_MODULE_8__.Q)("dashboard.schema.json"),
          version: 1,
          createdAt: frame.createdAt.toISOString(),
          repository: frame.repository,
          serverUrl: frame.serverUrl,
          spikeAt: frame.spikeAt.text,
          distinctBytes: (0, _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_9__.XN)((0, _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_9__.OR)(images.map(({ measurement }) => measurement)).values()),
          totals: (0, _totals_js__WEBPACK_IMPORTED_MODULE_10__.a)(images.map(({ image }) => image)),
          images: images.map(({ image }) => image),
          warnings: [...frame.warnings, ...byName.flatMap(pendingWarning)]
        });
      }
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
      function imageOf(documents, frame) {
        const newest = documents.at(-1);
        if (newest === void 0)
          throw new Error("an image needs a baseline");
        const { name, commit, recordedAt, measurement } = newest;
        const history = joined(documents);
        const maxSizeBytes = newest.rules?.maxSizeBytes ?? null;
        const platforms = measurement.platforms.map((platform) => ({ ...platformOf(platform, history, frame), maxSizeBytes }));
        const owner = newest.rules?.owner ?? null;
        return {
          image: {
            name,
            badge: `badges/${frame.slugOf(name)}.svg`,
            commit,
            recordedAt,
            repository: null,
            serverUrl: null,
            owner,
            platforms
          },
          measurement
        };
      }
      function keyOf({ commit, recordedAt }) {
        return `${commit} ${recordedAt}`;
      }
      function joined(documents) {
        const builds = /* @__PURE__ */ new Map();
        for (const entry of documents.flatMap(({ history }) => history))
          builds.set(keyOf(entry), { ...entry, measurement: null });
        for (const document of documents)
          builds.set(keyOf(document), { ...(0, _baseline_documents_js__WEBPACK_IMPORTED_MODULE_0__.fF)(document), measurement: document.measurement });
        return [...builds.values()].toSorted(byTime);
      }
      function platformOf({ platform, sizeBytes, uncompressedBytes }, history, { createdAt, spikeAt }) {
        const points = pointsOf(platform, history, spikeAt);
        const creeps = (0, _judge_creep_js__WEBPACK_IMPORTED_MODULE_2__.r)(history, { now: createdAt, budget: { warnAt: spikeAt, creepAt: null, maxUncompressedBytes: null } });
        const creep = creeps.find((one) => one.platform === platform);
        return { platform, sizeBytes, uncompressedBytes, creep: creep === void 0 ? null : creepFacts(creep), points };
      }
      function creepFacts({ since, growthBytes }) {
        const fromBytes = since.sizeBytes;
        return { days: _judge_creep_js__WEBPACK_IMPORTED_MODULE_2__.L, fromBytes, growthBytes, growthPercent: (0, _report_facts_assemble_js__WEBPACK_IMPORTED_MODULE_5__.X)(growthBytes, fromBytes) };
      }
      function pointsOf(platform, history, spikeAt) {
        const known = history.flatMap((build) => {
          const size = build.platforms.find((one) => one.platform === platform);
          return size === void 0 ? [] : [{ build, ...size }];
        });
        return known.map(({ build, sizeBytes, newBytes, packages = [] }, index) => {
          const before = known[index - 1];
          const changeBytes = before === void 0 ? null : sizeBytes - before.sizeBytes;
          return {
            commit: build.commit,
            recordedAt: build.recordedAt,
            sizeBytes,
            changeBytes,
            newBytes: newBytes ?? costBetween(before?.build ?? null, build, platform),
            spike: before !== void 0 && (0, _judge_judge_js__WEBPACK_IMPORTED_MODULE_4__.O6)(sizeBytes - before.sizeBytes, before.sizeBytes, spikeAt),
            justification: build.justification ?? null,
            approvedBy: build.approvedBy ?? null,
            packages
          };
        });
      }
      function costBetween(before, { measurement }, platform) {
        if (before === null || before.measurement === null || measurement === null)
          return null;
        const held = (0, _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_9__.OR)([before.measurement]);
        const own = measurement.platforms.filter((one) => one.platform === platform);
        const fresh = [...(0, _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_9__.OR)([{ platforms: own }])].filter(([digest]) => !held.has(digest));
        return (0, _report_facts_totals_js__WEBPACK_IMPORTED_MODULE_9__.XN)(fresh.map(([, bytes]) => bytes));
      }
    })
  ),
  /***/
  2591: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          naturally
        )
        /* harmony export */
      });
      const collator = new Intl.Collator("en", { numeric: true });
      function naturally(one, other) {
        return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
      }
    })
  ),
  /***/
  8452: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          totalsOver
        )
        /* harmony export */
      });
      const mostDays = 400;
      function totalsOver(images) {
        const sizes = images.flatMap(({ platforms }, image) => platforms.flatMap(({ points }, platform) => points.map(({ recordedAt, sizeBytes }) => ({ key: `${image} ${platform}`, recordedAt, sizeBytes }))));
        const newest = /* @__PURE__ */ new Map();
        const days = /* @__PURE__ */ new Map();
        let sum = 0;
        for (const { key, recordedAt, sizeBytes } of sizes.toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))) {
          sum += sizeBytes - (newest.get(key) ?? 0);
          newest.set(key, sizeBytes);
          days.set(recordedAt.slice(0, 10), sum);
        }
        return [...days].slice(-mostDays).map(([day, total]) => ({ day, sizeBytes: total }));
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
          sentence: `Input 'max-uncompressed-size' is ${quote(at.written)}, but of ${quote(`registry://${at.location}`)} only the manifest is read, which does not say what its layers unpack to.`,
          hint: "Pull the image in an earlier step and write `image: local://REF`, or leave 'max-uncompressed-size' empty."
        }),
        "own-layers-unknown": (at) => ({
          sentence: `Input 'count' is "own", but it is not known which layers of ${quote(at.name)} (${at.platform}) are its own.`,
          hint: "Let this step build the image with buildx 0.20 or newer: the build then says which layers the base image brought. For an image that is already built, name its Dockerfile in 'context', 'file' and 'target'; where its history does not end with that, write 'count: all'."
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
          sentence: `'${at.input}' is ${quote(at.written)}, which reaches ${at.reaches}; a file of the checkout may not, because a pull request can change it.`,
          hint: `Write '${at.input}' in the workflow file instead, or allow it there with \`config-access: ${at.all}\`.`
        }),
        "config-missing": (at) => ({
          sentence: `Input 'config' is ${quote(at.path)}, and there is no such file.`,
          hint: "Check out the repository before this step, and write the path relative to its root."
        }),
        "config-unreadable": (at) => ({
          sentence: `The configuration file ${quote(at.path)} cannot be read: ${at.because}.`,
          hint: "It must be an ordinary file with UTF-8 text, in the checkout itself and readable for the user that runs this."
        }),
        "config-invalid": (at) => ({
          sentence: `${at.path}:${at.line}: ${at.problem}.`,
          hint: "The README (Many images) and docs/many-images.md describe this file."
        }),
        "image-not-configured": (at) => ({
          sentence: `Input 'name' is ${quote(at.name)}, and the configuration file has no such image.`,
          hint: `Write one of ${at.known}, or add the image to the file.`
        }),
        "bake-file-missing": (at) => ({
          sentence: `Input 'bake' is ${quote(at.path)}, and there is no such file.`,
          hint: "Check out the repository before this step, and write the path of a bake or compose file, such as docker-bake.hcl or compose.yaml, relative to its root."
        }),
        "bake-file-unreadable": (at) => ({
          sentence: `The file ${quote(at.path)} in 'bake' cannot be read: ${at.because}.`,
          hint: "It must be an ordinary file with UTF-8 text, in the checkout itself and readable for the user that runs this."
        }),
        "bake-file-unsuited": (at) => ({
          sentence: `Input 'bake' is ${quote(at.path)}, whose name is none of a bake or compose file.`,
          hint: "Name files that end with .hcl, .json, .yaml or .yml."
        }),
        "bake-file-invalid": (at) => ({
          sentence: `${at.files} cannot be read as a bake or compose file: ${withoutStop(at.reason)}.`,
          hint: "Run `docker buildx bake --print` with the same files. Of the environment they see nothing that `config-access: environment` does not grant; the agent of an ssh entry needs `config-access: secrets`."
        }),
        "bake-target-unknown": (at) => ({
          sentence: `${at.input} names ${quote(at.written)}, which is no target of the files in 'bake'.`,
          hint: `${didYouMean(at.meant)}${at.known.length === 0 ? "They have no target" : `They have ${(0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(at.known.join(", "), 300)}`}.`
        }),
        "bake-target-unsuited": (at) => ({
          sentence: `Input 'targets' names ${quote(at.written)}, which cannot be a target.`,
          hint: "Write names of targets or groups, one per line or separated by commas, such as api, web."
        }),
        "bake-empty": (at) => ({
          sentence: `${at.files} names nothing to build.`,
          hint: "Write targets or groups of the files in 'targets'; without it the group default of a bake file, or every service of a compose file that has `build`, is built."
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
          sentence: "Inputs 'bake' and 'image' are both set: one builds, the other measures what is built already.",
          hint: "Leave one of them empty."
        }),
        "bake-override-unsuited": (at) => ({
          sentence: `Input 'set' has the line ${quote(at.written)}, which overrides nothing.`,
          hint: "Write one TARGET.KEY=VALUE per line, as `docker buildx bake --set` takes it, such as `*.platform=linux/amd64` or `api.args.VERSION=1`."
        }),
        "set-without-bake": (at) => ({
          sentence: `Input 'set' is ${quote(at.written)}, and 'bake' is empty.`,
          hint: "Name the bake or compose file in 'bake', such as docker-bake.hcl; without one, each key is an input of its own, such as 'platforms'."
        }),
        "targets-without-bake": (at) => ({
          sentence: `Input 'targets' is ${quote(at.written)}, and 'bake' is empty.`,
          hint: "Name the bake or compose file in 'bake', such as docker-bake.hcl; a stage of one Dockerfile is named in 'target'."
        }),
        "temporary-directory-unusable": (at) => ({
          sentence: `Nothing can be written to the directory for temporary files, ${quote(at.path)}: ${at.reason}.`,
          hint: "It is RUNNER_TEMP in a workflow and TMPDIR in a terminal: let it name a directory that exists and that this user may write to."
        }),
        "nothing-measured": (at) => ({
          sentence: `No image was measured. ${quote(at.name)} was not: ${at.because}.`,
          hint: "The log has the reason for each image."
        }),
        "measurement-not-kept": (at) => ({
          sentence: `The measurement of ${quote(at.name)} was not handed on to the report: ${at.reason}.`,
          hint: "Run the job again; the report is red as long as a measurement is missing."
        }),
        "measurement-missing": (at) => ({
          sentence: `There is no measurement to report on${at.reasons === "" ? "" : ` (${at.reasons})`}.`,
          hint: "Name the jobs with `mode: measure` under `needs:` of the job that reports, and find out why they failed."
        }),
        "measurements-unreadable": (at) => ({
          sentence: `The measurements could not be read: ${at.reason}.`,
          hint: "Run the job again; it needs `permissions: actions: read`."
        }),
        "context-template-broken": (at) => ({
          sentence: `The build context ${quote(at.written)} holds a template that cannot be read.`,
          hint: "Write {{defaultContext}} with two braces on each side, such as {{defaultContext}}:subdir."
        }),
        "system-not-supported": (at) => ({
          sentence: `${at.system} is not supported.`,
          hint: "Run the job on ubuntu-latest; on your own machine, run the command in WSL 2."
        }),
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
          hint: "See whether its BuildKit is running (`docker buildx ls`); docker/setup-buildx-action makes a fresh one."
        }),
        "build-builder-gone": () => ({
          sentence: "The builder went away while it was at work.",
          hint: "Find out from its log why it ended (memory, a restart, a clean-up job), then run the job again."
        }),
        "build-cancelled": () => ({
          sentence: "The build was cancelled.",
          hint: "Run the job again to get a verdict."
        }),
        "build-dockerfile-missing": (at) => ({
          sentence: `There is no Dockerfile ${quote(at.file)}.`,
          hint: "Write its path in 'file', relative to the repository's root; without 'file' it is the Dockerfile in the context. actions/checkout must have run before."
        }),
        "build-dockerfile-elsewhere": (at) => ({
          sentence: `There is no Dockerfile ${quote(at.file)}, but ${at.found}.`,
          hint: `Write ${at.remedy}.`
        }),
        "build-context-missing": (at) => ({
          sentence: `The build context ${quote(at.context)} does not exist.`,
          hint: "Write in 'context' a directory relative to the repository's root; actions/checkout must have run before."
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
          hint: at.exitCode === "137" ? "Exit code 137 mostly means that memory ran out: use a larger runner or less parallelism." : "The log of this step has all of its output."
        }),
        "build-wrong-architecture": (at) => ({
          sentence: `The command ${quote(at.command)} is for another processor than this machine's ("exec format error").`,
          hint: "Add docker/setup-qemu-action before this step, or build only this machine's platform."
        }),
        "build-copy-missing": (at) => ({
          sentence: `COPY or ADD found no ${quote(at.path)}.`,
          hint: "Check that the file is committed or made by an earlier step, is in the context, and is not excluded by .dockerignore."
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
          hint: "Run the job again later; when the registry limits downloads, add docker/login-action or use a mirror."
        }),
        "build-target-missing": (at) => ({
          sentence: `The Dockerfile has no stage ${quote(at.target)}.`,
          hint: "Write in 'target' the name after AS in one of its FROM lines."
        }),
        "build-tag-invalid": (at) => ({
          sentence: `Input 'tags' holds ${quote(at.tag)}, which is no image name.`,
          hint: "Write names such as ghcr.io/owner/app:1.2: lower case, no blanks."
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
          sentence: `A FROM names ${quote(at.name)}, which is no image.`,
          hint: "Correct the name; where it is made of an ARG, give that a default before the first FROM, or set it in 'build-args'."
        }),
        "build-from-argument": (at) => ({
          sentence: `${quote(at.from)} names no image: the ARG ${quote(at.argument)} has no value.`,
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
          hint: "Correct what failed and push again; the builder's last lines say more."
        }),
        "build-image-lost": () => ({
          sentence: "The Docker engine lost the image that had just been built.",
          hint: "Something on this machine removes images while jobs run (`docker system prune`, another job): let it wait, then run the job again."
        }),
        "push-unreachable": () => ({
          sentence: "The Docker engine runs on another machine and cannot hand the image over to this one.",
          hint: "Add docker/setup-buildx-action before this step: its builder hands images over through the build itself."
        }),
        "push-no-loopback": (at) => ({
          sentence: `The Docker engine cannot hand the image over, because 127.0.0.1 is not available here: ${quote(at.reason)}.`,
          hint: "Bring the loopback interface up (`ip link set lo up`)."
        }),
        "push-failed": (at) => ({
          sentence: `The Docker engine could not hand the image over: ${quote(at.reason)}.`,
          hint: "Add docker/setup-buildx-action before this step: its builder hands images over through the build itself."
        }),
        "image-engine-elsewhere": () => ({
          sentence: "The Docker engine runs on another machine and cannot hand the image over to this one.",
          hint: "Save the image to a file (`docker save --output image.tar NAME`), and write `archive://image.tar` in 'image'."
        }),
        "image-not-handed-over": (at) => ({
          sentence: `The Docker engine could not hand the image over: ${quote(at.reason)}.`,
          hint: "The log of this step has the engine's last words; `docker push` of this image to a registry fails in the same way."
        }),
        "image-path-missing": (at) => ({
          sentence: `Input 'image' names ${quote(at.path)}, which is not ${at.expected}.`,
          hint: "Write the path relative to the repository's root, and make the image in an earlier step."
        }),
        "image-layout-missing": (at) => ({
          sentence: `${quote(at.where)} holds no image: there is neither an index.json nor a manifest.json in it.`,
          hint: "Point to an OCI layout or an image archive, as written by `docker buildx build --output type=oci`, `docker save` or `skopeo copy \u2026 oci:`."
        }),
        "image-layout-invalid": (at) => ({
          sentence: `The index.json of ${quote(at.where)} is not that of an OCI layout: ${at.reason}.`,
          hint: "Export the image again into an empty directory."
        }),
        "image-archive-unreadable": (at) => ({
          sentence: `${quote(at.path)} cannot be read as a tar archive: ${at.reason}.`,
          hint: "Export the image again; the export may have been cut short."
        }),
        "image-archive-manifest-invalid": (at) => ({
          sentence: `The manifest.json of ${quote(at.where)} is not that of an image archive: ${at.reason}.`,
          hint: "Save the image again with the tool that wrote it."
        }),
        "image-choice-unknown": (at) => ({
          sentence: `${quote(at.where)} holds no image ${quote(at.wanted)}; it holds ${at.there}.`,
          hint: "Write one of these names after the path, as in oci-dir://PATH:NAME, or a digest, as in oci-dir://PATH@sha256:\u2026."
        }),
        "image-archive-compressed": (at) => ({
          sentence: `${quote(at.path)} is compressed as a whole in a way that cannot be read.`,
          hint: "Decompress it first, for example with `xz -d`; gzip and zstd are read as they are, and the layers inside stay compressed."
        }),
        "image-blob-missing": (at) => ({
          sentence: `${quote(at.where)} does not hold ${at.digest}, which its manifest names.`,
          hint: "Export the image again; the export is not complete."
        }),
        "image-blob-corrupt": (at) => ({
          sentence: `The blob ${at.digest} is not what its manifest says: ${at.reason}.`,
          hint: "Export the image again; it was damaged or changed on the way."
        }),
        "layer-thread-lost": (at) => ({
          sentence: `The thread that analysed the layer ${at.digest} was lost: ${quote(at.reason)}.`,
          hint: "Run the job again. If that does not help, set `IMAGE_SIZE_BUDGET_THREADS: 1` in the environment, which reads layers without threads, and report it."
        }),
        "environment-invalid": (at) => ({
          sentence: `${at.name} is ${quote(at.written)} in the environment, and must be ${at.allowed}.`,
          hint: "Correct it, or remove it: it is only needed to work around a fault."
        }),
        "image-document-too-large": (at) => ({
          sentence: `The manifest, index or config ${at.digest} is longer than ${at.limitBytes} bytes.`,
          hint: "Registries refuse such documents as well: look for very long labels or annotations."
        }),
        "image-document-invalid": (at) => ({
          sentence: `The manifest, index or config ${at.digest} cannot be understood: ${quote(at.reason)}.`,
          hint: "Images of the OCI format and of Docker's schema 2 are understood; rebuild an older one."
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
          sentence: `There is no image for the platform ${quote(at.platform)}; there is one for ${at.there}.`,
          hint: "Correct 'platforms', or leave it out to measure every platform of the image."
        }),
        "image-has-no-platform": () => ({
          sentence: "There is no image for any platform to measure.",
          hint: "Check that the layout or tag holds a container image, not only attestations or other artifacts."
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
          sentence: `This is no complete GitHub Actions environment: ${at.problem}.`,
          hint: at.remedy ?? "Run the action as a step of a workflow; in a terminal use the image-size-budget command."
        }),
        "github-event-unreadable": (at) => ({
          sentence: `The event that started this run cannot be read from ${quote(at.path)}: ${at.problem}.`,
          hint: "GITHUB_EVENT_PATH must name the file that the runner wrote; report it if this is a GitHub-hosted runner."
        }),
        "matrix-needs-artifacts": (at) => ({
          sentence: `What this job measures could not be handed on to the job that reports: ${at.because}.`,
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
          sentence: `This command takes ${at.wanted}, and was given ${quote(at.written)}.`,
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
          sentence: `'${at.flag}' is ${quote(at.path)}, and nothing can be written there: ${at.reason}.`,
          hint: "Write the path of a file in a directory that exists and that you may write to."
        }),
        "dashboard-empty": (at) => ({
          sentence: `There is no baseline in ${quote(at.directory)}: ${quote(at.reason)}.`,
          hint: "Name in '--from' a directory of baselines: one that `check --store` has filled, or downloaded artifacts image-size-baseline-*."
        }),
        "fleet-empty": (at) => ({
          sentence: `There is no dashboard in ${quote(at.directory)}: ${quote(at.reason)}.`,
          hint: "Name directories that hold a dashboard.json, as recording runs and `dashboard --out` write them."
        }),
        "baseline-ref-unknown": (at) => ({
          sentence: `'--baseline-ref' is ${quote(at.ref)}, which git does not know here.`,
          hint: "Write a branch, tag or commit of this repository, such as `--baseline-ref origin/main`; fetch it first when it is missing."
        }),
        "baseline-of-many": (at) => ({
          sentence: `Input 'baseline' is ${quote(`registry://${at.reference}`)}, one image for ${at.images}.`,
          hint: "Write {name} where the image's name belongs, such as `registry://ghcr.io/acme/{name}:latest`."
        }),
        "baseline-branch-taken": (at) => ({
          sentence: `Input 'baseline' is ${quote(`branch:${at.branch}`)}, a branch that holds your code.`,
          hint: "Name a branch that holds nothing else, such as `branch:image-size-baselines`; the first recording makes it."
        }),
        "baseline-branch-unsupported": (at) => ({
          sentence: `Input 'baseline' names a branch, and ${at.host} has no API that could record on one.`,
          hint: "Leave `baseline` out, which keeps baselines as artifacts, or name the published image as `registry://REF`."
        }),
        "not-a-repository": (at) => ({
          sentence: `${at.directory} is not in a git repository, so there is no commit to compare with.`,
          hint: "Run it in a checkout."
        }),
        "init-no-image": (at) => ({
          sentence: `No image to measure was found in this repository: ${at.found}.`,
          hint: "Run `init` where a Dockerfile, a compose file or a bake file is committed, or copy the workflow of the README and name `context` and `file` in it."
        }),
        "init-branch-unusable": (at) => ({
          sentence: `The default branch is called ${quote(at.branch)}, which no workflow file can name.`,
          hint: "Rename the branch, or check another one out and run `init` there."
        }),
        "init-not-written": (at) => ({
          sentence: `${quote(at.path)} cannot be written: ${at.reason}.`,
          hint: "Make it a path in the repository that you may write to, or copy what `init --dry-run` prints."
        }),
        "event-not-supported": (at) => ({
          sentence: `The event ${quote(at.event)} has nothing to measure.`,
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
  8315: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        sW: () => (
          /* binding */
          catalogue
        ),
        Fg: () => (
          /* binding */
          definitionOf
        ),
        jx: () => (
          /* binding */
          findingKinds
        )
      });
      var remedy = __webpack_require__(7915);
      ;
      const emptied = (0, remedy["in"])("rm -rf /var/cache/apk/*");
      const notStored = (0, remedy.mi)(/\bapk add(?! --no-cache)/g, "apk add --no-cache", emptied);
      const apkCache = {
        kind: "apk-cache",
        rule: { evidence: "directory", pattern: "var/cache/apk|etc/apk/cache" },
        words: { noun: "the cache of apk" },
        remedy: {
          ...emptied,
          // What `apk update` has stored stays whatever comes after it.
          rewrite: (run, place) => (/\bapk (?:-\S+ )*(?:update|upgrade)\b/.test(run) ? emptied : notStored).rewrite(run, place)
        },
        unless: "a container installs packages when it runs",
        docs: { found: "package index and packages of apk", proof: "lie in `/var/cache/apk` or `/etc/apk/cache`" }
      };
      ;
      const aptArchives = {
        kind: "apt-archives",
        rule: { evidence: "directory", pattern: "var/cache/apt" },
        words: { noun: "what apt has downloaded" },
        remedy: (0, remedy["in"])("apt-get clean"),
        unless: "a container installs packages when it runs",
        docs: { found: "packages that apt has downloaded", proof: "lie in `/var/cache/apt`" }
      };
      ;
      const aptLists = {
        kind: "apt-lists",
        rule: { evidence: "directory", pattern: "var/lib/apt/lists" },
        words: { noun: "package lists of apt" },
        remedy: (0, remedy["in"])("rm -rf /var/lib/apt/lists/*"),
        unless: "a container installs packages when it runs",
        docs: { found: "package lists of apt", proof: "lie in `/var/lib/apt/lists`" }
      };
      var directories = __webpack_require__(682);
      ;
      const tool = /^(?:build-essential|build-base|base-devel|gcc(?:-[\d.]+)?(?:-[a-z\d]+-linux-[a-z]+)?|gcc-c\+\+|g\+\+(?:-.+)?|cpp(?:-.+)?|clang(?:-.+)?|llvm(?:-.+)?|gfortran(?:-.+)?|make|cmake(?:-data)?|ninja(?:-build)?|meson|autoconf|automake|autotools-dev|libtool|m4|bison|flex|swig|pkg-config|pkgconf(?:-bin)?|binutils(?:-.+)?|libbinutils|dpkg-dev|patch|rustc?|cargo|libstd-rust-.+|libc-dev-bin|linux-headers.*|kernel-headers|fortify-headers|redhat-rpm-config|lib(?:asan|tsan|lsan|ubsan|hwasan|itm|cc1|ctf|ctf-nobfd|gprofng|sframe|isl|mpc|mpfr)-?\d*|libgcc-\d+-dev|.+-dev|.+-devel)$/;
      const languageInstall = /\b(?:pip[\d.]*|uv|poetry|pipenv|pdm)\b[^&|;]*\b(?:install|sync)\b|\b(?:npm|pnpm|yarn|bun)\b[^&|;]*\b(?:ci|i|install|add)\b|\b(?:gem|bundle)\s+install\b/;
      const systemInstall = /\b(?:apt-get|apt|apk|dnf|microdnf|yum)\b[^&|;]*?\b(?:install|add)\b([^&|;]*)/g;
      const buildTools = {
        kind: "build-tools",
        rule: { evidence: "file", matcher, provesBase: null },
        words: { noun: "build tools that only the installation of packages needed" },
        remedy: {
          rewrite: (run) => {
            const named = namedIn(run);
            if (named.length === 0)
              return null;
            return languageInstall.test(run) && /\bapt(?:-get)?\b/.test(run) ? removedAgain(run, named) : inStage(`RUN ${run}`);
          },
          otherwise: ({ examples }) => inStage(`RUN <install ${examples.length === 0 ? "the build tools" : examples.join(", ")}>`)
        },
        unless: "a program compiles something when it runs",
        docs: {
          found: "compilers and headers that were installed to build packages of Python, Node.js or Ruby",
          proof: "the distribution's packages that own them: an instruction names one of them, the same or a later one installs packages of a language; containers start another program, which is no shell, no notebook and no compiler, and nothing is installed that compiles at run time, such as Triton"
        }
      };
      function removedAgain(run, named) {
        return [
          `RUN ${run} \\`,
          "    && find / -xdev '(' -path /proc -o -path /lib -o -path /usr/lib ')' -prune -o '(' -name '*.so' -o -name '*.node' ')' -exec ldd '{}' ';' 2> /dev/null \\",
          `       | awk '/=>/ { so = $(NF-1); sub("^/(usr/)?", "", so); print "*" so }' | sort -u \\`,
          "       | xargs -r dpkg-query --search 2> /dev/null | cut -d: -f1 | sort -u | xargs -r apt-mark manual \\",
          `    && apt-get purge --yes --auto-remove -o APT::AutoRemove::SuggestsImportant=false ${named.join(" ")}`
        ];
      }
      function inStage(install) {
        return [
          "FROM <base image> AS build",
          install,
          "RUN <install the packages that are compiled>",
          "FROM <base image>",
          "# and the libraries that they are linked to: libpq5 where libpq-dev was",
          "COPY --from=build <where they are installed> <the same place>"
        ];
      }
      function namedIn(run) {
        const words = Array.from(run.matchAll(systemInstall), ([, packages = ""]) => packages.split(/\s+/)).flat();
        return words.map((word) => word.replace(/[=:].*$/, "")).filter((word) => tool.test(word));
      }
      const workplace = /\/(?:(?:ba|da|a|z)?sh|sleep|tail|sshd|tmux|jupyter(?:-.+)?|ipython[\d.]*|code-server|start\.sh|start-notebook.*|g?make|cmake|ninja|(?:.+-)?(?:gcc|g\+\+|cc|c\+\+|clang|cpp|ld|as)(?:-[\d.]+)?|cargo|rustc|go|R|Rscript|pip[\d.]*|tox|nox)$/;
      const compilesAtRunTime = /* @__PURE__ */ new Set([
        "triton",
        "pytensor",
        "aesara",
        "theano",
        "cmdstanpy",
        "pystan",
        "pythran",
        "cppyy",
        "node-gyp",
        "rubyinline"
      ]);
      function matcher({ layers, runtime, tree: { packages } }) {
        const programs2 = runtime?.programs ?? [];
        const isWorkplace = programs2.length === 0 || programs2.some((program) => workplace.test(program));
        const isCompiling = packages.list.some(({ name, type }) => type !== "deb" && compilesAtRunTime.has(name.toLowerCase()));
        if (isWorkplace || isCompiling)
          return () => null;
        const runs = layers.map(({ instruction }) => instruction?.slice(0, longestInstruction) ?? "");
        const last = runs.findLastIndex((run) => run.startsWith("RUN ") && languageInstall.test(run));
        const isFor = runs.map((run, layer) => layer <= last && namedIn(run).length > 0);
        const isTool = packages.list.map(({ type, name }) => (type === "deb" || type === "apk" || type === "rpm") && tool.test(name));
        return ({ path, layer, owner }) => isFor[layer] === true && isTool[owner] === true ? { directory: (0, directories.j)(path), example: packages.list[owner]?.name ?? "" } : null;
      }
      const longestInstruction = 4096;
      ;
      const buildTree = {
        kind: "build-tree",
        rule: {
          evidence: "directory",
          pattern: "(?:.*?/)?(?:target/(?:[^/]+/)?(?:debug|release)/(?:deps|build|incremental|\\.fingerprint|examples)|CMakeFiles|node_modules/\\.cache|\\.next/cache|\\.angular/cache|\\.parcel-cache|\\.turbo|\\.tox|\\.nox|\\.mypy_cache|\\.pytest_cache|\\.ruff_cache|obj/(?:Debug|Release))"
        },
        words: { noun: "what a build leaves between sources and results" },
        remedy: remedy.Zh,
        unless: "containers compile something when they run, or the image is there to build with",
        docs: {
          found: "what a build leaves between sources and results",
          proof: "lies in the directories of Cargo, CMake, webpack and their like"
        }
      };
      ;
      const bytecode = {
        kind: "bytecode",
        rule: { evidence: "file", matcher: bytecode_matcher, provesBase: null },
        words: { noun: "bytecode of Python, which it can make by itself" },
        // PYTHONDONTWRITEBYTECODE does not keep pip from compiling what it installs.
        remedy: (0, remedy.mi)(/(?<!\buv )\b(pip3?(?:\.\d+)?) install\b(?!.*--no-compile)/g, "$1 install --no-compile", (0, remedy["in"])(({ path }) => `find ${(0, remedy.TL)(path ?? "")} -type d -name __pycache__ -prune -exec rm -rf {} +`)),
        unless: "the time of the first start matters more: Python then compiles each module once in every new container",
        docs: {
          found: "compiled Python modules",
          proof: "lie in a `__pycache__`, but for the distribution's own and where uv was told to compile (`UV_COMPILE_BYTECODE`)"
        }
      };
      const bytecode_directories = "(?!usr/lib/)(?:(?:.*?/)?(?:site|dist)-packages(?=/(?:.*/)?__pycache__/)|(?:.*?/)?(?:lib/python3\\.\\d+)(?=/(?:.*/)?__pycache__/)|(?:.*?/)?__pycache__)";
      function bytecode_matcher({ layers, runtime }) {
        if (runtime?.wantsBytecode === true)
          return () => null;
        const inDirectory = (0, directories.m)([bytecode_directories]);
        const isCopied = layers.map(({ instruction }) => instruction?.startsWith("COPY ") === true);
        return (file) => {
          const match = inDirectory(file);
          const isOfAnotherStage = isCopied[file.layer] === true && /(?:^|\/)\.venv\//.test(file.path);
          return match === null || isOfAnotherStage ? null : { directory: match.directory };
        };
      }
      ;
      const cargoCache = {
        kind: "cargo-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cargo/(?:registry|git)|usr/local/cargo/(?:registry|git)" },
        words: { noun: "the cache of Cargo" },
        remedy: (0, remedy.yP)((path) => [path ?? "usr/local/cargo/registry"], "cargo build --release"),
        unless: "containers compile something when they run",
        docs: { found: "registry and sources of Cargo", proof: "lie in `.cargo` or `/usr/local/cargo`" }
      };
      ;
      const composerCache = {
        kind: "composer-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.(?:composer/cache|cache/composer)" },
        words: { noun: "the cache of Composer" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.composer/cache"], "composer install --no-dev"),
        unless: "packages are installed from it when the container runs",
        docs: { found: "downloads of Composer", proof: "lie in `.composer/cache` or `.cache/composer`" }
      };
      var finding = __webpack_require__(4438);
      ;
      const compression = {
        kind: "compression",
        rule: { evidence: "rest", collector: (image) => ({ note: () => {
        }, finish: (rest) => savings(image, rest) }) },
        words: { noun: "uncompressed layers, which zstd would store in less, by" },
        remedy: (0, remedy.Mn)("docker buildx build --output type=image,push=true,compression=zstd,force-compression=true,oci-mediatypes=true \u2026"),
        unless: "a registry, a scanner or an engine older than 2021 has to read the image",
        docs: {
          found: "layers that are stored uncompressed",
          proof: "their first bytes; what zstd makes of them is sampled"
        }
      };
      const trueSources = /* @__PURE__ */ new Set(["builder", "oci-layout", "loopback-registry", "oci-dir", "registry"]);
      function savings({ layers, tree, source }, { isBase, bytesOf: bytesOf2 }) {
        if (!trueSources.has(source))
          return [];
        return [...layers.entries()].flatMap(([layer, { compression: stored, compressedBytes }]) => {
          const zstdBytes = tree.facts[layer]?.zstdBytes ?? null;
          if (stored !== "none" || isBase(layer) || (0, finding.hZ)(layers, layer) || zstdBytes === null)
            return [];
          const left = Math.max(0, bytesOf2(layer, compressedBytes) - hiddenBytesOf(tree.waste, layer));
          const savedBytes = Math.round(left * (1 - zstdBytes / compressedBytes));
          return savedBytes > 0 ? [{ layer, compressedBytes: savedBytes, directory: null }] : [];
        });
      }
      function hiddenBytesOf({ byLayer }, layer) {
        const held = Object.values(byLayer[layer]?.held ?? {});
        return held.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
      }
      ;
      const debugSymbols = {
        kind: "debug-symbols",
        rule: { evidence: "directory", pattern: "usr/lib/debug" },
        words: { noun: "debug symbols" },
        remedy: (0, remedy.Mn)("# without the packages that end in -dbg or -dbgsym", "RUN apt-get install <packages>"),
        unless: "crashes are looked into inside of the container",
        docs: { found: "debug information in files of its own", proof: "lies in `/usr/lib/debug`" }
      };
      ;
      function hiddenBytes({ kind, blames, path }) {
        return (image) => {
          const { byLayer, topPaths } = image.tree.waste;
          return byLayer.flatMap(({ held, hidden }, layer) => {
            if ((0, finding.t3)(image.layers, layer))
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
                history: null
              }
            ];
          });
        };
      }
      function largest(paths) {
        return paths[0]?.path ?? null;
      }
      const nearlyAll = 0.9;
      function around(paths) {
        const sum = (some) => some.reduce((total, { bytes }) => total + bytes.compressedBytes, 0);
        for (let place = largest(paths) ?? ""; place !== ""; place = (0, directories.j)(place)) {
          const within = paths.filter(({ path }) => path === place || path.startsWith(`${place}/`));
          if (sum(within) >= nearlyAll * sum(paths))
            return place;
        }
        return largest(paths);
      }
      function headerFactor({ layers, tree }, layer) {
        const contentBytes = tree.contents[layer]?.compressedBytes ?? 0;
        return contentBytes === 0 ? 1 : Math.max(1, (layers[layer]?.compressedBytes ?? 0) / contentBytes);
      }
      var evidence_copied = __webpack_require__(709);
      ;
      const deleted = (0, remedy["in"])(({ path }) => {
        if (path?.startsWith("var/lib/apt/lists/") === true)
          return "rm -rf /var/lib/apt/lists/*";
        return `rm -rf ${path === null ? "<what is deleted later>" : (0, remedy.TL)(path)}`;
      });
      const deletedLater = {
        kind: "deleted-later",
        rule: { evidence: "layers", find: hiddenBytes({ kind: "deleted", blames: "layer", path: largest }) },
        words: { deed: "adds what a later instruction deletes" },
        remedy: { ...deleted, otherwise: (place) => place.isRun ? deleted.otherwise(place) : notCopied(place) },
        unless: "the two instructions cannot be joined; then let a stage of its own make what is kept",
        docs: {
          found: "files that a later instruction takes away",
          proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))"
        }
      };
      function notCopied(place) {
        const { copied, path } = place;
        const name = path?.slice(path.lastIndexOf("/") + 1) ?? "";
        const source = copied === null ? { from: null, source: "<source>" } : (0, evidence_copied.T)(copied, name);
        const left = copied?.from == null ? ["# .dockerignore, where none does", `**/${name}`] : deleted.otherwise(place);
        return ["# instead of the copy, where an instruction needs it", `RUN ${(0, remedy.Dy)(source)} <command>`, ...left];
      }
      var node_packages = __webpack_require__(1339);
      var python_projects = __webpack_require__(8306);
      var python_packages = __webpack_require__(7049);
      var python = __webpack_require__(3851);
      ;
      const installers = ["pip", "setuptools", "wheel", "uv", "poetry", "pipenv", "pdm"];
      function pythonDevFiles(image) {
        const { environments, projects } = found(image);
        if (projects.length === 0)
          return null;
        const asked = askedByName(image);
        const isKnown = new Set([...environments.values()].flatMap(({ installed }) => installed.map(({ name }) => name)));
        if (image.tree.packages.list.some(({ type, name }) => type === "pypi" && !isKnown.has(name)))
          return () => null;
        const unneeded = [...environments].map(([root, { prefix, installed, ofBase }]) => {
          const wanted = [...installers, ...ofBase, ...installed.map(({ name }) => name).filter((name) => asked.has(name))];
          return { root, prefix, names: (0, python_packages.ay)({ installed, projects, wanted }) };
        });
        const inside = unneeded.filter(({ names: names2 }) => names2.size > 0).toSorted((one, other) => other.prefix.length - one.prefix.length);
        return inside.length === 0 ? () => null : matcherOf(image, inside);
      }
      function matcherOf(image, unneeded) {
        const { packages } = image.tree;
        const isAsked = image.layers.map(({ instruction }) => asksForGroups.test(instruction?.slice(0, python_environments_longestInstruction) ?? ""));
        const started = new Set(image.runtime?.programs.map((program) => program.slice(1)));
        const match = ({ path, layer, owner }) => {
          const { type, name = "" } = packages.list[owner] ?? {};
          if (type !== "pypi" || isAsked[layer] === true)
            return null;
          const environment = unneeded.find(({ prefix, names: names2 }) => names2.has(name) && path.startsWith(prefix));
          if (environment === void 0)
            return null;
          const { root } = environment;
          return { directory: path.startsWith(`${root}/`) ? root : (0, directories.j)(path), example: name };
        };
        const isForDevelopment = image.tree.files().some((file) => started.has(file.path) && match(file) !== null);
        return isForDevelopment ? () => null : match;
      }
      const python_environments_longestInstruction = 4096;
      const asksForGroups = /\buv sync\b.*--(?:dev\b|group|all-groups|only-dev|only-group)|\bpoetry install\b.*--with\b|\bpipenv (?:install|sync)\b.* (?:--dev|-d)\b|\bpdm (?:install|sync)\b.* (?:-d|--dev|-G|--group)\b|\binstall\b.*\s["']?[./][^\s"']*\[[\w, -]+\]/;
      function found({ tree, layers, projects: inContext = [] }) {
        const environments = /* @__PURE__ */ new Map();
        const projects = [...inContext];
        const told = tree.facts.map(({ pythonPackages }) => new Map(pythonPackages.map((one) => [one.row, one])));
        if (told.every(({ size }) => size === 0))
          return { environments, projects };
        const isBase = layers.map((_, layer) => (0, finding.t3)(layers, layer));
        for (const file of tree.files()) {
          const one = told[file.layer]?.get(file.row);
          const place = one === void 0 ? null : (0, python_packages.p_)(file.path);
          if (one === void 0 || place === null)
            continue;
          if (place.kind === "project")
            projects.push(one);
          else
            addTo(environments, place.root, { one, isOfBase: isBase[file.layer] === true });
        }
        return { environments, projects };
      }
      function addTo(environments, root, { one, isOfBase }) {
        const environment = environments.get(root) ?? { prefix: prefixOf(root), installed: [], ofBase: [] };
        environments.set(root, environment);
        environment.installed.push(one);
        if (isOfBase)
          environment.ofBase.push(one.name);
      }
      function prefixOf(root) {
        return /^((?:.*\/)?)lib(?:64)?\/python[\d.]+\/(?:site|dist)-packages$/.exec(root)?.[1] ?? `${root}/`;
      }
      function askedByName({ layers }) {
        const commands = layers.flatMap(({ instruction }) => instruction?.slice(0, python_environments_longestInstruction).split(/&&|[|;]/) ?? []);
        const installed = commands.flatMap((command) => /\b(?:install|add|inject)\b(.*)/s.exec(command)?.[1] ?? []);
        return new Set(installed.flatMap((words) => words.split(/[\s"'=<>~![\],]+/)).map(python.j));
      }
      ;
      const uvSync = /\buv sync\b(?!.*--(?:no-dev|no-default-groups|no-group|only-|dev\b))/g;
      const poetryInstall = /\bpoetry install\b(?!.*--(?:only|without|no-dev))/g;
      const inLastStage = "# in the last stage; what builds the program goes into a stage before it";
      const nodeLines = ["RUN npm ci --omit=dev", "# .dockerignore, where node_modules comes from the context", "**/node_modules"];
      const pythonLines = [
        "# with uv",
        "RUN uv sync --no-dev",
        "# with Poetry",
        "RUN poetry install --only main",
        "# with pip",
        "RUN pip install -r requirements.txt"
      ];
      const flags = [
        [/\bnpm (ci|install|i)\b(?!.*(?:--omit|--global|-g\b))/g, "npm $1 --omit=dev"],
        [/\bpnpm (install|i)\b(?!.*--prod)/g, "pnpm $1 --prod"],
        [/\byarn install\b(?!.*--production)/g, "yarn install --production"],
        [uvSync, "uv sync --no-dev"],
        [poetryInstall, "poetry install --only main"]
      ];
      const devDependencies = {
        kind: "dev-dependencies",
        rule: { evidence: "file", matcher: dev_dependencies_matcher, provesBase: null },
        words: { noun: "packages that only development needs" },
        remedy: {
          rewrite: (run) => {
            const rewritten = flags.reduce((text, [from, to]) => text.replaceAll(from, to), withoutLists(run));
            return rewritten === run ? null : [inLastStage, `RUN ${rewritten}`];
          },
          otherwise: ({ path }) => [inLastStage, ...path?.endsWith("node_modules") === true ? nodeLines : pythonLines]
        },
        unless: "the program is built or tested in this very image: do that in a stage of its own",
        docs: {
          found: "packages of npm and Python that only development needs",
          proof: "`package.json` in the image, `pyproject.toml`, `Pipfile` and `requirements*.txt` in it or at the root of the build context, there `uv.lock` and `poetry.lock` as well, and what installed packages say they need: reached from what development needs only, by nothing else; of Python, nothing else is installed there, and no instruction asks for it. Where no file tells, linters, type checkers and test runners that `uv sync` or `poetry install` brings"
        }
      };
      function withoutLists(run) {
        return run.replaceAll(/\bpip[\d.]* install\b[^&|;]*/g, (command) => {
          const lists = Array.from(command.matchAll(/ (?:-r|--requirement)[= ](\S+)/g), ([option, list = ""]) => ({ option, list }));
          const [needed, others] = [false, true].map((isOther) => lists.filter(({ list }) => (0, python_projects.gc)(list) === isOther));
          if (needed?.length === 0)
            return command;
          return (others ?? []).reduce((text, { option }) => text.replace(option, ""), command);
        });
      }
      function dev_dependencies_matcher(image) {
        const [ofNode, ofPython] = [nodeMatcher(image), pythonMatcher(image)];
        return (file) => ofNode(file) ?? ofPython(file);
      }
      const developmentTool = /^((?:.*?\/)?(?:site|dist)-packages)\/(_pytest|pytest|mypy|mypyc|ruff|black|blib2to3|isort|flake8|pylint|pyright|basedpyright|hypothesis|tox|nox|pre_commit)\/|^((?:.*?\/)?bin)\/(ruff|ty|black|mypy|pyright)$/;
      function pythonMatcher(image) {
        return pythonDevFiles(image) ?? toolMatcher(image);
      }
      function toolMatcher({ layers }) {
        const isUntold = layers.map(({ instruction }) => {
          const run = instruction ?? "";
          return !/\bUV_NO_DEV=["']?(?:1|true)/i.test(run) && (run.search(uvSync) >= 0 || run.search(poetryInstall) >= 0);
        });
        return ({ layer, path }) => {
          const [, packages, name, programs2, program] = (isUntold[layer] === true ? developmentTool.exec(path) : null) ?? [];
          const directory = packages ?? programs2;
          return directory === void 0 ? null : { directory, example: name ?? program ?? "" };
        };
      }
      function nodeMatcher(image) {
        const trees = treesOf(image);
        const unneeded = new Map([...trees].map(([root, { projects, installed }]) => [root, (0, node_packages.OV)(projects, installed)]));
        if (![...unneeded.values()].some(({ size }) => size > 0))
          return () => null;
        return ({ path }) => {
          const at = path.startsWith("node_modules/") ? 0 : path.indexOf("/node_modules/") + 1;
          if (at === 0 && !path.startsWith("node_modules/"))
            return null;
          const names2 = unneeded.get(path.slice(0, Math.max(0, at - 1)));
          const name = packageOf(path);
          if (names2 === void 0 || name === null || !names2.has(name))
            return null;
          return { directory: path.slice(0, at + "node_modules".length), example: name };
        };
      }
      function packageOf(path) {
        const inside = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
        const [first = "", second = ""] = inside.split("/", 2);
        if (first === "" || first.startsWith("."))
          return null;
        return first.startsWith("@") ? `${first}/${second}` : first;
      }
      function underBothNames(found2, directory) {
        return directory === null || directory === found2.name ? [found2] : [found2, { ...found2, name: directory }];
      }
      function treesOf({ tree }) {
        const trees = /* @__PURE__ */ new Map();
        const packages = tree.facts.map(({ nodePackages }) => new Map(nodePackages.map((one) => [one.row, one])));
        if (packages.every(({ size }) => size === 0))
          return trees;
        const projects = [];
        for (const { path, layer, row } of tree.files()) {
          const found2 = packages[layer]?.get(row);
          const place = found2 === void 0 ? null : (0, node_packages.P3)(path);
          if (found2 === void 0 || place === null)
            continue;
          if (place.kind === "project")
            projects.push({ directory: place.root, found: found2 });
          else
            treeAt(trees, place.root).installed.push(...underBothNames(found2, packageOf(path)));
        }
        for (const [root, { projects: own }] of trees)
          own.push(...projects.filter(({ directory }) => isWithin(directory, root)).map(({ found: found2 }) => found2));
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
      ;
      class OwnBinaries {
        found = [];
        /** By row; of a base image's layers none. */
        #byLayer;
        constructor({ layers, tree }) {
          this.#byLayer = tree.facts.map(({ binaries }, layer) => (0, finding.t3)(layers, layer) ? /* @__PURE__ */ new Map() : new Map(binaries.map((binary) => [binary.row, binary])));
        }
        note(file) {
          const binary = this.#byLayer[file.layer]?.get(file.row);
          if (binary !== void 0)
            this.found.push({ file, binary });
        }
      }
      ;
      const distributionBase = {
        kind: "distribution-base",
        rule: { evidence: "rest", collector },
        words: { noun: "the program is linked statically, and nothing else needs" },
        remedy: (0, remedy.Mn)("FROM scratch", "# or FROM gcr.io/distroless/static: it brings certificates, time zones and a user", "COPY --from=build <program> <program>"),
        unless: "the program starts others, needs a shell, certificates, time zones or users of the base: copy the files that it needs",
        docs: {
          found: "the base image",
          proof: "what containers start is a program of this Dockerfile's own that is linked statically, and nothing else of its own needs a dynamic linker"
        }
      };
      function collector(image) {
        const binaries = new OwnBinaries(image);
        return {
          note: (file) => binaries.note(file),
          finish: ({ isBase, bytesOf: bytesOf2 }) => !areSelfContained(binaries, image.runtime?.programs ?? []) ? [] : image.layers.flatMap(({ compressedBytes }, layer) => isBase(layer) && !(0, finding.hZ)(image.layers, layer) ? [{ layer, compressedBytes: bytesOf2(layer, compressedBytes), directory: null }] : [])
        };
      }
      function areSelfContained({ found: found2 }, programs2) {
        return found2.every(({ binary }) => !binary.isDynamic) && found2.some(({ file, binary }) => binary.isProgram && programs2.includes(`/${file.path}`));
      }
      ;
      const dnfCache = {
        kind: "dnf-cache",
        rule: { evidence: "directory", pattern: "var/cache/(?:dnf|yum|libdnf5)" },
        words: { noun: "the cache of dnf" },
        remedy: (0, remedy["in"])((_, run) => `${/\b(?:microdnf|dnf5?|yum)\b/.exec(run ?? "")?.[0] ?? "dnf"} clean all`),
        unless: "a container installs packages when it runs",
        docs: { found: "metadata and packages of dnf and yum", proof: "lie in `/var/cache/dnf`, `yum` or `libdnf5`" }
      };
      ;
      const docs_deleted = (0, remedy["in"])(({ path }) => `find ${(0, remedy.TL)(path ?? "usr/share/doc")} -type f ! -name copyright -exec rm -f {} +`);
      const forDpkg = [
        "RUN printf 'path-exclude=/usr/share/%s/*\\n' doc man info > /etc/dpkg/dpkg.cfg.d/no-docs \\",
        "    && echo 'path-include=/usr/share/doc/*/copyright' >> /etc/dpkg/dpkg.cfg.d/no-docs"
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
            ...docs_deleted.otherwise(place).slice(-1)
          ]
        },
        unless: "people read them in the container; licence texts have to stay",
        docs: { found: "manuals", proof: "lie in `/usr/share/doc`, `man`, `info`" }
      };
      ;
      const duplicates = {
        kind: "duplicates",
        rule: { evidence: "rest", collector: duplicates_collector },
        words: { noun: "second copies of files", examplesFollow: "the same as" },
        remedy: {
          rewrite: () => null,
          otherwise: ({ examples: [first] }) => [
            `RUN ln -s ${first === void 0 ? "<first>" : (0, remedy.TL)(first.slice(1))} <second>`,
            "# instead of the second copy"
          ]
        },
        unless: "the program refuses symbolic links",
        docs: {
          found: "the same content under several names that are no links",
          proof: "equal size and hash, and no package of a distribution brings it"
        }
      };
      const distribution = /^(?:usr\/(?!local\/|src\/)|lib|bin\/|sbin\/|etc\/|var\/lib\/)/;
      const leastBytes = 32e3;
      const mostFiles = 1e5;
      function duplicates_collector() {
        const files = [];
        return {
          note: (file) => {
            const isSmall = file.kind !== "file" || file.bytes.compressedBytes < leastBytes;
            if (!isSmall && !distribution.test(file.path) && files.length < mostFiles)
              files.push(file);
          },
          finish: (rest) => copiesAmong(files, rest)
        };
      }
      function copiesAmong(files, { isBase }) {
        const same = Map.groupBy(files, ({ contentHash, bytes }) => `${contentHash} ${bytes.uncompressedBytes}`);
        return [...same.values()].flatMap((equal) => {
          const [first, ...copies] = equal.toSorted((one, other) => one.layer - other.layer);
          const own = copies.filter(({ layer }) => !isBase(layer));
          return own.map((file) => ({ file, directory: (0, directories.j)(file.path), example: `/${first?.path ?? ""}` }));
        });
      }
      ;
      const gemCache = {
        kind: "gem-cache",
        rule: {
          evidence: "directory",
          pattern: "usr/local/bundle/cache|(?:.*?/)?(?:\\.bundle/cache|vendor/bundle/ruby/[\\d.]+/cache|\\.gem/ruby/[\\d.]+/cache|gems/[\\d.]+/cache)"
        },
        words: { noun: "gems as they were downloaded" },
        remedy: (0, remedy["in"])(({ path }) => `rm -rf ${(0, remedy.TL)(path ?? "usr/local/bundle/cache")}`),
        unless: "gems are installed again from it without a network",
        docs: { found: "gems as they were downloaded", proof: "lie in the `cache` of Bundler or RubyGems" }
      };
      ;
      const removed = (0, remedy["in"])(({ path }) => `rm -rf ${(0, remedy.TL)(path ?? ".git")}`);
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
            ...removed.otherwise(place).slice(-1)
          ]
        },
        unless: "the program reads its version from it when it runs; pass that in as a build argument instead",
        docs: { found: "a Git repository", proof: "lies in `.git`" }
      };
      ;
      const modules2 = "go/pkg/mod";
      const go_cache_packages = "root/.cache/go-build";
      function targets(path) {
        return path?.endsWith("/go-build") === true ? [modules2, path] : [path ?? modules2, go_cache_packages];
      }
      const goCache = {
        kind: "go-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.cache/go-build|go/pkg/mod)" },
        words: { noun: "modules and compiled packages of Go" },
        remedy: (0, remedy.yP)(targets, "go build -o <program>"),
        unless: "containers compile something when they run",
        docs: { found: "modules and compiled packages of Go", proof: "lie in `go/pkg/mod` or `.cache/go-build`" }
      };
      ;
      function symbolsCollector(image, isWanted) {
        const binaries = new OwnBinaries(image);
        return {
          note: (file) => {
            if (isWanted(file))
              binaries.note(file);
          },
          finish: ({ isAttributed }) => binaries.found.flatMap(({ file, binary: { strippableCompressedBytes: compressedBytes } }) => isAttributed(file) || file.bytes.compressedBytes === 0 || compressedBytes === 0 ? [] : [{ layer: file.layer, compressedBytes, directory: (0, directories.j)(file.path), example: file.path }])
        };
      }
      function isOfGo({ tree: { packages } }) {
        return (file) => packages.partsOf(file).some((part) => packages.list[part.package]?.type === "golang");
      }
      ;
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
            `RUN go build ${go_symbols_flags} <package>`
          ]
        },
        unless: "debuggers read symbols in the container: stack traces and profiles need none",
        docs: {
          found: "symbols and debug information in programs of Go",
          proof: "the section headers of ELF files that hold Go's build information"
        }
      };
      ;
      const gpuLibraries = {
        kind: "gpu-libraries",
        rule: { evidence: "file", matcher: gpu_libraries_matcher, provesBase: () => true },
        words: { noun: "libraries for graphics processors, which this image does not ask for" },
        remedy: (0, remedy.Mn)("RUN pip install torch --index-url https://download.pytorch.org/whl/cpu"),
        unless: "containers of this image are given a graphics processor",
        docs: {
          found: "CUDA and its companions",
          proof: "lie where they are installed, and the image asks for no graphics processor (`NVIDIA_VISIBLE_DEVICES`)"
        }
      };
      const gpu_libraries_directories = /^(?:.*?\/)?(?:(?:site|dist)-packages\/(?:nvidia|triton|cupy|cupy_backends)|(?:usr\/local|opt)\/cuda(?:-[\d.]+)?)(?=\/)/;
      const libraries = /^((?:.*\/)?(?:torch\/lib|usr\/lib\/[^/]+))\/lib(?:torch_cuda|c10_cuda|caffe2_nvrtc|cudnn|cublas|cufft|curand|cusparse|cusolver|cupti|nccl|nvrtc|nvToolsExt|nvJitLink|nvshmem)[-.\w]*\.so[.\d]*$/;
      function gpu_libraries_matcher({ runtime }) {
        if (runtime === void 0 || runtime.wantsGpu)
          return () => null;
        return ({ path }) => {
          const directory = gpu_libraries_directories.exec(path)?.[0] ?? libraries.exec(path)?.[1];
          return directory === void 0 ? null : { directory };
        };
      }
      ;
      const gradleCache = {
        kind: "gradle-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.gradle/(?:caches|wrapper|daemon)" },
        words: { noun: "the cache of Gradle" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.gradle/caches"], "gradle build"),
        unless: "the program loads its libraries from it",
        docs: { found: "caches of Gradle", proof: "lie in `.gradle`" }
      };
      ;
      const installer_installers = {
        uv: { image: "ghcr.io/astral-sh/uv", path: "/uv", usual: "uv sync --no-dev" },
        uvx: { image: "ghcr.io/astral-sh/uv", path: "/uvx", usual: "uvx <tool>" },
        composer: { image: "composer", path: "/usr/bin/composer", usual: "composer install --no-dev" }
      };
      const installer = {
        kind: "installer",
        rule: { evidence: "file", matcher: installer_matcher, provesBase: null },
        words: { noun: "an installer that only the build needs" },
        remedy: { rewrite: () => null, otherwise: ({ examples: [first = "usr/local/bin/uv"] }) => mounted(first) },
        unless: "containers install packages, or are started with it by a script",
        docs: {
          found: "uv and Composer",
          proof: "are called so in a `bin`, and containers start another program, which is no shell"
        }
      };
      function mounted(path) {
        const { image, path: source, usual } = installer_installers[nameOf(path)] ?? { image: "<image>", path: `/${path}`, usual: "<install>" };
        return [
          "# mounted into the instructions that need it, instead of installed or copied",
          `RUN --mount=from=${image},source=${source},target=/${path} ${usual}`
        ];
      }
      function installer_matcher({ runtime }) {
        const programs2 = runtime?.programs ?? [];
        const isShell = programs2.some((program) => /\/(?:ba|da|a|z)?sh$/.test(program));
        if (programs2.length === 0 || isShell || programs2.some((program) => nameOf(program) in installer_installers))
          return () => null;
        return ({ path }) => /(?:^|\/)bin\/(?:uvx?|composer)$/.test(path) ? { directory: (0, directories.j)(path), example: path } : null;
      }
      function nameOf(path) {
        return path.slice(path.lastIndexOf("/") + 1);
      }
      ;
      function pushedAgain(because) {
        return ({ layers, changes, pushes }) => {
          const own = layers.flatMap((layer, position) => {
            const change = changes.find(({ head }) => head?.digest === layer.digest);
            const isNobodys2 = (0, finding.t3)(layers, position) || (0, finding.hZ)(layers, position);
            return isNobodys2 || change === void 0 ? [] : [{ position, change }];
          });
          const firstChanged = own.findIndex(({ change }) => isChanged(change));
          const again = own.filter(({ change }) => change.kind === "same-content");
          const largest2 = again.toSorted((one, other) => bytesOf(other) - bytesOf(one))[0];
          const history = historyOf(pushes);
          if (largest2 === void 0 || history !== null && history.pushes >= enoughPushes && history.repeats === 0)
            return [];
          const isMachine = firstChanged < 0 || own.slice(0, firstChanged).some(({ change }) => change.kind === "same-content");
          if (isMachine !== (because === "machine"))
            return [];
          const bytes = again.reduce((sum, one) => sum + bytesOf(one), 0);
          return [{ layer: largest2.position, path: null, places: again.length, examples: [], bytes, saves: "push", history }];
        };
      }
      const enoughPushes = 3;
      function historyOf(pushes) {
        const again = pushes.flatMap(({ againBytes }) => againBytes ?? []);
        if (again.length === 0)
          return null;
        const repeats = again.filter((bytes) => bytes >= finding.Hr).length;
        return { pushes: again.length, repeats, againBytes: again.reduce((sum, bytes) => sum + bytes, 0) };
      }
      function isChanged({ kind }) {
        return kind === "new" || kind === "grew" || kind === "shrank";
      }
      function bytesOf({ change }) {
        return change.head?.compressedBytes ?? 0;
      }
      ;
      const layerOrder = {
        kind: "layer-order",
        rule: { evidence: "layers", find: pushedAgain("order") },
        words: { deed: "ran again only because an instruction before it changed, and made the same" },
        remedy: { rewrite: (run) => copiesFirst(run), otherwise: () => copiesFirst("<install>") },
        unless: "the instruction reads what the one below it brings",
        docs: {
          found: "layers that are pushed again because something below them changed",
          proof: "another digest, the same content, behind the instruction that changed"
        }
      };
      function copiesFirst(run) {
        return ["# copy what it reads first, and what changes often behind it", "COPY <lock files> ./", `RUN ${run}`, "COPY . ."];
      }
      ;
      const mavenCache = {
        kind: "maven-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.m2/repository" },
        words: { noun: "the repository of Maven" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.m2/repository"], "mvn package"),
        unless: "the program loads its libraries from it; copy these out with dependency:copy-dependencies then",
        docs: { found: "the local repository of Maven", proof: "lies in `.m2/repository`" }
      };
      ;
      const metadataOnly = {
        kind: "metadata-only",
        rule: { evidence: "layers", find: hiddenBytes({ kind: "metadata", blames: "hiddenBy", path: around }) },
        words: { deed: "stores files again with the same content", ways: "another owner, mode, time, attribute or link" },
        remedy: {
          rewrite: (run) => symbolicLink(run) ?? attributesSet(run) ?? linesWith(/^chown (?:-\S+ )*([\w.$:{}-]+) /.exec(run)?.[1] ?? null, run),
          otherwise: ({ isRun }) => isRun ? linesWith(null, "chown \u2026") : copiedOnce
        },
        unless: "the owner is only known when the container runs",
        docs: {
          found: "files stored a second time for another owner, mode, time or attribute, or for a hard link to them",
          proof: "the same content in both layers"
        }
      };
      const copiedOnce = [
        "# once for what is the same; in place of the earlier COPY where it changes owner or mode",
        "COPY --chown=<user>:<group> --chmod=<mode> <source> <destination>"
      ];
      function symbolicLink(run) {
        const paths = /^ln (\/[\w./+-]+) (\/[\w./+-]+)$/.exec(run);
        return paths === null ? null : [`RUN ln -s ${paths[1]} ${paths[2]}`];
      }
      function attributesSet(run) {
        if (!/^(?:setcap|setfattr) /.test(run))
          return null;
        return [
          "# what RUN makes: in the same instruction",
          `RUN <command> && ${run}`,
          "# what COPY brings: in the stage that makes it, without --chown",
          `RUN ${run}`,
          "COPY --from=<stage> <file> <file>"
        ];
      }
      function linesWith(owner, run) {
        return [
          "# what COPY brings",
          `COPY ${owner === null ? "--chown=<user>:<group> --chmod=<mode>" : `--chown=${owner}`} <source> <destination>`,
          "# what RUN makes: in the same instruction",
          `RUN <command> && ${run}`
        ];
      }
      ;
      const npmCache = {
        kind: "npm-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.npm/_cacache" },
        words: { noun: "the cache of npm" },
        remedy: (0, remedy.yP)((path) => [path?.replace(/\/_cacache$/, "") ?? "root/.npm"], "npm ci"),
        unless: "packages are installed from it when the container runs",
        docs: { found: "downloads of npm", proof: "lie in `.npm/_cacache`" }
      };
      var packages_package = __webpack_require__(4214);
      ;
      const formats = {
        // https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
        ".whl": {
          type: "pypi",
          pattern: /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/,
          install: "pip install --no-cache-dir"
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
        ".tgz": { type: "npm", pattern: /^(.+?)-(\d+\.\d+\.\d+.*)\.tgz$/, install: "npm install --global" }
      };
      const packageArchives = {
        kind: "package-archives",
        rule: { evidence: "file", matcher: package_archives_matcher, provesBase: null },
        words: { noun: "archives of packages that are installed" },
        remedy: { rewrite: changedRun, otherwise: (place) => place.isRun ? package_archives_inStage("<download or build>", place) : package_archives_mounted(place) },
        unless: "containers install from them when they run",
        docs: {
          found: "wheels, source archives of Python, `.deb`, `.rpm`, `.apk`, gems and npm archives whose packages are installed",
          proof: "named after a package and its version, which the image's package managers list as installed"
        }
      };
      const keptForLater = /(?:^|\/)(?:ensurepip|(?:site|dist)-packages|python-wheels)\//;
      const longestName = 255;
      function package_archives_matcher({ tree: { packages } }) {
        const installed = new Set(packages.list.map(keyOf));
        return (file) => {
          if (installed.size === 0)
            return null;
          const directory = (0, directories.j)(file.path);
          const name = file.path.slice(directory === "" ? 0 : directory.length + 1);
          const archived = archivedPackage(name);
          const isInstalled = archived !== null && installed.has(archived) && isNobodys(file, packages.list);
          return isInstalled ? { directory, example: name } : null;
        };
      }
      function isNobodys({ owner, path }, list) {
        const type = list[owner]?.type;
        return (type === void 0 || !(0, packages_package.bV)(type)) && !keptForLater.test(path);
      }
      function archivedPackage(fileName) {
        const format = formatOf(fileName);
        const [, name, version] = (fileName.length > longestName ? null : format?.pattern.exec(fileName)) ?? [];
        return format === null || name === void 0 || version === void 0 ? null : nameAndVersion(format.type, name, version);
      }
      function formatOf(fileName) {
        const ending = endingOf(fileName);
        return Object.hasOwn(formats, ending) ? formats[ending] ?? null : null;
      }
      function keyOf(found2) {
        return nameAndVersion(found2.type, (0, packages_package.fq)(found2), found2.version);
      }
      function nameAndVersion(type, name, version) {
        if (type === "pypi")
          return `pypi ${(0, python.j)(name)} ${(0, python.j)(version)}`;
        if (type === "npm")
          return `npm ${name.replace(/^@/, "").replace("/", "-")} ${version}`;
        return `${type} ${name} ${version.replace(/^\d+(?::|%3a)/i, "")}`;
      }
      function changedRun(run, place) {
        const installs = /\b(?:install|dpkg (?:-i|--install)|rpm -\w*[iU]\w*|apk add)\b/.test(run);
        return installs ? [`RUN ${run} \\`, `    && rm -f ${archivesIn(place)}`] : package_archives_inStage(run, place);
      }
      function package_archives_inStage(run, place) {
        const mount = (0, remedy.Dy)({ from: "packages", source: (0, remedy.TL)(place.path ?? "") });
        return [
          "FROM <image with what that needs> AS packages",
          `RUN ${run}`,
          "FROM <image without it>",
          `RUN ${mount} ${installOf(place)}`
        ];
      }
      function package_archives_mounted(place) {
        const { copied, examples } = place;
        const source = copied === null ? { from: null, source: "<source>" } : (0, evidence_copied.T)(copied, examples[0] ?? "");
        return ["# instead of the copy", `RUN ${(0, remedy.Dy)(source)} ${installOf(place)}`];
      }
      function archivesIn({ path, examples: [first = ""] }) {
        return `${(0, remedy.TL)(path ?? "")}/*${endingOf(first)}`;
      }
      function installOf({ examples: [first = ""] }) {
        return `${formatOf(first)?.install ?? "<install>"} /mnt/*${endingOf(first)}`;
      }
      function endingOf(fileName) {
        return fileName.endsWith(".tar.gz") ? ".tar.gz" : fileName.slice(Math.max(0, fileName.lastIndexOf(".")));
      }
      ;
      const managers = [
        {
          pattern: /^((?:.*?\/)?(?:site|dist)-packages\/pip)(?:-\d[^/]*\.dist-info)?\//,
          used: /(?<!\buv )\bpip[\d.]*(?:["',]* |$)/,
          asked: /\b(?:get-pip|ensurepip)\b|\binstall .*\bpip(?:[=<>~ ]|$)|^COPY .*\/pip\b/
        },
        {
          pattern: /^((?:.*?\/)?lib\/node_modules\/(?:npm|corepack))\//,
          used: /\b(?:npm|npx|corepack|yarn|pnpm)\b/,
          asked: /\binstall .*\b(?:npm|corepack)(?:@| |$)|\bcorepack enable\b|^COPY .*\/(?:npm|corepack)\b/
        }
      ];
      const packageManager = {
        kind: "package-manager",
        rule: { evidence: "file", matcher: package_manager_matcher, provesBase: null },
        words: { noun: "a package manager that only the build needs" },
        remedy: (0, remedy["in"])(({ examples }) => examples.map(removal).join(" && ")),
        unless: "containers install packages, or a script that they start with does",
        docs: {
          found: "pip, npm and Corepack in an environment that was copied or made",
          proof: "neither a base image nor a distribution's package brings them, no instruction asks for them or uses them later, and containers start another program, which is no shell"
        }
      };
      const starter = /\/(?:(?:ba|da|a|z)?sh|pip[\d.]*|npm|npx|corepack|yarn|pnpm)$/;
      function package_manager_matcher({ layers, runtime, tree: { packages } }) {
        const programs2 = runtime?.programs ?? [];
        if (programs2.length === 0 || programs2.some((program) => starter.test(program)))
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
            const directory = isFree[layer] === true ? pattern.exec(path)?.[1] : void 0;
            if (directory !== void 0)
              return { directory, example: directory };
          }
          return null;
        };
      }
      function mayUse(instruction, used) {
        return instruction === null || !instruction.startsWith("COPY ") && used.test(instruction);
      }
      function removal(directory) {
        const environment = /^((?:.*?\/)?)lib\/[^/]+\/(?:site|dist)-packages\/pip$/.exec(directory)?.[1];
        return environment === void 0 ? `rm -rf ${(0, remedy.TL)(directory)}` : `${(0, remedy.TL)(`${environment}bin/python3`)} -m pip uninstall --yes pip`;
      }
      ;
      const pipCache = {
        kind: "pip-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/pip" },
        words: { noun: "the cache of pip" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.cache/pip"], "pip install <packages>"),
        unless: "packages are installed from it when the container runs",
        docs: {
          found: "downloads of pip",
          proof: "lie in `.cache/pip`; as for every cache, a file with another name outside does not count"
        }
      };
      ;
      const pnpmStore = {
        kind: "pnpm-store",
        rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.local/share/pnpm/store|\\.pnpm-store|\\.cache/pnpm)" },
        words: { noun: "the store of pnpm" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.local/share/pnpm/store"], "pnpm install --frozen-lockfile"),
        unless: "packages in node_modules are links into it",
        docs: { found: "the store of pnpm", proof: "lies in `.local/share/pnpm/store`, `.pnpm-store` or `.cache/pnpm`" }
      };
      ;
      const recommendedPackages = {
        kind: "recommended-packages",
        rule: { evidence: "file", matcher: recommended_packages_matcher, provesBase: null },
        words: { noun: "packages that nothing needs and others only recommend" },
        remedy: (0, remedy.mi)(/\b(apt(?:-get)?) (?!.*--no-install-recommends)((?:-\S+ )*)install\b/g, "$1 $2install --no-install-recommends", (0, remedy.Mn)("RUN apt-get install --no-install-recommends <packages>")),
        unless: "one of them is used: then name it, so that it stays for a reason; try the image before you merge",
        docs: {
          found: "Debian packages that nobody asked for",
          proof: "dpkg's status and apt's notes on what it installed by itself: no package that is needed depends on them, one only recommends them"
        }
      };
      function recommended_packages_matcher({ tree: { facts } }) {
        const owners = facts.map(({ recommended }) => new Map(recommended.flatMap(({ name, rows }) => rows.map((row) => [row, name]))));
        return ({ path, layer, row }) => {
          const example = owners[layer]?.get(row);
          return example === void 0 ? null : { directory: (0, directories.j)(path), example };
        };
      }
      ;
      const replacedLater = {
        kind: "replaced-later",
        rule: { evidence: "layers", find: hiddenBytes({ kind: "replaced", blames: "layer", path: around }) },
        words: { deed: "adds what a later instruction overwrites" },
        remedy: (0, remedy.Mn)("# write it once, in the instruction that makes its last form"),
        unless: "the first form is needed to make the second: do that in a stage of its own",
        docs: {
          found: "files that a later instruction overwrites",
          proof: "the layers on top of each other ([wasted bytes](wasted-bytes.md))"
        }
      };
      ;
      const sourceMaps = {
        kind: "source-maps",
        rule: {
          evidence: "file",
          matcher: () => ({ path }) => path.endsWith(".map") && /\.(?:[cm]?js|css)\.map$/.test(path) ? { directory: (0, directories.j)(path) } : null,
          provesBase: null
        },
        words: { noun: "source maps" },
        remedy: (0, remedy["in"])(({ path }) => `find ${(0, remedy.TL)(path ?? "")} -name '*.map' -exec rm -f {} +`),
        unless: "errors are traced with them in the container; sending them to where errors are collected does without",
        docs: { found: "source maps of JavaScript and CSS", proof: "are called `*.js.map` or `*.css.map`" }
      };
      ;
      const loginLog = /^var\/log\/(?:lastlog|faillog)$/;
      const sparse_files_emptied = (0, remedy["in"])(({ path }) => {
        const file = path === null ? "<file>" : (0, remedy.TL)(path);
        return path !== null && loginLog.test(path) ? `truncate -s 0 ${file}` : `rm ${file}`;
      });
      const withoutLog = (0, remedy.mi)(/\buseradd\b(?! .*(?:--no-log-init|-l)\b)/g, "useradd --no-log-init", sparse_files_emptied);
      const sparseFiles = {
        kind: "sparse-files",
        rule: { evidence: "layers", find },
        words: { noun: "little but zeros" },
        remedy: {
          ...sparse_files_emptied,
          rewrite: (run, place) => (loginLog.test(place.path ?? "") ? withoutLog : sparse_files_emptied).rewrite(run, place)
        },
        unless: "a program needs a file of that size before it starts",
        docs: {
          found: "files that are nearly all zeros: they compress to nothing, and each node unpacks them in full",
          proof: "50 MB or more that compress to less than a two-hundredth; often the `lastlog` of a user with a large ID"
        }
      };
      const leastUnpackedBytes = 5e7;
      const leastRatio = 200;
      const mostNames = 20;
      function find({ tree, layers }) {
        if (tree.contents.every(({ largestBytes }) => largestBytes < leastUnpackedBytes))
          return [];
        const sparse = /* @__PURE__ */ new Map();
        for (const { kind, path, layer, bytes } of tree.files()) {
          const { compressedBytes, uncompressedBytes } = bytes;
          const isSparse = uncompressedBytes >= leastUnpackedBytes && uncompressedBytes >= compressedBytes * leastRatio;
          if (kind !== "file" || !isSparse || (0, finding.t3)(layers, layer))
            continue;
          sparse.set(layer, [...sparse.get(layer) ?? [], { path, bytes: uncompressedBytes }]);
        }
        return [...sparse].map(([layer, files]) => {
          const [largest2, ...others] = files.toSorted((one, other) => other.bytes - one.bytes);
          return {
            layer,
            path: largest2?.path ?? null,
            places: files.length,
            examples: others.slice(0, mostNames).map(({ path }) => path),
            bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
            saves: "unpacking",
            history: null
          };
        });
      }
      ;
      const names = ["test", "tests", "__tests__", "spec", "specs"].map((name) => `-name ${name}`).join(" -o ");
      const tests = {
        kind: "tests",
        rule: {
          evidence: "directory",
          pattern: "(?:.*?/)?(?:site-packages|dist-packages|node_modules|lib/python3\\.\\d+|gems/[\\d.]+/gems)(?=/(?:.*/)?(?:tests?|__tests__|specs?)/)"
        },
        words: { noun: "tests of libraries" },
        remedy: (0, remedy["in"])(({ path }) => `find ${(0, remedy.TL)(path ?? "")} -type d \\( ${names} \\) -prune -exec rm -rf {} +`),
        unless: "the package loads its own tests when it runs",
        docs: {
          found: "tests of installed packages",
          proof: "lie in a directory called `test`, `tests`, `__tests__`, `spec` or `specs` of a package"
        }
      };
      ;
      const timestamps = {
        kind: "timestamps",
        rule: { evidence: "layers", find: pushedAgain("machine") },
        words: { deed: "made the same as before with other timestamps, and so is pushed again" },
        remedy: (0, remedy.Mn)("docker buildx build --build-arg SOURCE_DATE_EPOCH=0 --output type=image,push=true,rewrite-timestamp=true \u2026", "# or --cache-from and --cache-to, so that nothing is built again on another machine"),
        unless: "programs compare the times of files, as make does",
        docs: {
          found: "layers that are pushed again although nothing changed",
          proof: "another digest, the same content, before anything that changed"
        }
      };
      ;
      const toolchain = {
        kind: "toolchain",
        rule: { evidence: "file", matcher: toolchain_matcher, provesBase: isCompiler },
        words: { noun: "a compiler with its headers and libraries" },
        remedy: remedy.Zh,
        unless: "containers compile something when they run, or the image is there to build with",
        docs: {
          found: "compilers, linkers, headers, static libraries",
          proof: "lies where they are installed; in a base image only beside a compiler"
        }
      };
      const toolchain_directories = "usr/lib/gcc|usr/libexec/gcc|usr/lib/llvm-\\d+|usr/local/go|usr/lib/go-[\\d.]+|usr/lib/go|usr/share/go-[\\d.]+|usr/local/rustup|(?:.*?/)?\\.rustup|usr/lib/rustlib|usr/(?:local/)?include|usr/src/linux-headers-[^/]+|usr/lib/jvm/[^/]+/(?:jmods|include)|usr/share/dotnet/sdk|usr/share/cmake[^/]*|(?:.*?/)?\\.cache/node-gyp|usr/lib/[^/]+/ldscripts";
      const programs = /^usr\/(?:local\/)?bin\/(?:[a-z\d_]+-linux-[a-z]+-)?(?:gcc|g\+\+|cc|c\+\+|cpp|c89|c99|clang(?:\+\+)?|ld|gold|as|ar|nm|ranlib|objdump|objcopy|strip|readelf|dwp|elfedit|addr2line|gprof(?:ng)?|gcov(?:-dump|-tool)?|lto-dump|gfortran|gdc|make|gmake|cmake|ctest|cpack|ninja|m4|autoconf|automake|go|gofmt|rustc|cargo|javac)(?:[.-][\w.]+)?$/;
      const toolLibraries = /\/lib(?:bfd|opcodes|ctf(?:-nobfd)?|gprofng|sframe|isl|mpc|mpfr|cc1|cc1plus|asan|tsan|lsan|ubsan|hwasan|itm|LLVM|clang)[-.\w]*\.so[-.\w]*$/;
      const staticLibrary = /^(?:usr\/(?:local\/)?)?lib(?:32|64|x32)?\/.*\.(?:a|la|o)$/;
      function toolchain_matcher() {
        const inDirectory = (0, directories.m)([toolchain_directories]);
        return (file) => {
          const match = inDirectory(file);
          if (match !== null)
            return { directory: match.directory };
          const { path } = file;
          const isTool = programs.test(path) || toolLibraries.test(path) || staticLibrary.test(path);
          return isTool ? { directory: (0, directories.j)(path) } : null;
        };
      }
      function isCompiler({ path }) {
        return /(?:^|\/)(?:cc1|cc1plus|compile|rustc|javac|clang-\d+|csc\.dll)$/.test(path);
      }
      ;
      const unstripped = {
        kind: "unstripped",
        rule: {
          evidence: "rest",
          collector: (image) => {
            const isGo = isOfGo(image);
            return symbolsCollector(image, (file) => !wheels.test(file.path) && !isGo(file));
          }
        },
        words: { noun: "symbols and debug information in programs" },
        remedy: {
          rewrite: (run) => {
            const rewritten = run.replaceAll(/(?<!STRIP=\w+ )\bcargo (build|install)\b(?=.*--release|(?<=install))/g, stripped);
            return rewritten === run ? null : [inBuildStage, `RUN ${rewritten}`];
          },
          otherwise: ({ examples: [first] }) => [
            "# in the stage that compiles it, before it is copied",
            `RUN strip --strip-unneeded ${first === void 0 ? "<program>" : (0, remedy.TL)(first)}`
          ]
        },
        unless: "profilers or crash reports read symbols in the container; keep them in a file of their own (objcopy --only-keep-debug)",
        docs: {
          found: "symbols and debug information in programs and libraries",
          proof: "the section headers of ELF files; none that a Python wheel brings, and none of Go's"
        }
      };
      const wheels = /(?:^|\/)(?:site|dist)-packages\//;
      const inBuildStage = "# in the stage that compiles it";
      const stripped = "CARGO_PROFILE_RELEASE_STRIP=true cargo $1";
      ;
      const uvCache = {
        kind: "uv-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/uv" },
        words: { noun: "the cache of uv" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.cache/uv"], "uv sync"),
        unless: "files in the environment are links into it (set UV_LINK_MODE=copy with the mount)",
        docs: { found: "downloads of uv", proof: "lie in `.cache/uv`" }
      };
      ;
      const yarnCache = {
        kind: "yarn-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.cache/yarn|\\.yarn/berry/cache)" },
        words: { noun: "the cache of yarn" },
        remedy: (0, remedy.yP)((path) => [path ?? "usr/local/share/.cache/yarn"], "yarn install"),
        unless: "Plug'n'Play loads packages from it",
        docs: { found: "downloads of Yarn", proof: "lie in `.cache/yarn` or `.yarn/berry/cache`" }
      };
      ;
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
        buildTools,
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
        timestamps
      ];
      const findingKinds = catalogue.map(({ kind }) => kind);
      function definitionOf(wanted) {
        const definition = catalogue.find(({ kind }) => kind === wanted);
        if (definition === void 0)
          throw new Error(`no finding is called ${wanted}`);
        return definition;
      }
    })
  ),
  /***/
  709: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          directoryHolding
        ),
        /* harmony export */
        m: () => (
          /* binding */
          copiedBy
        )
        /* harmony export */
      });
      function copiedBy(instruction) {
        const isPlain = instruction !== null && /^COPY [\w./@:*?=, +-]+$/.test(instruction);
        const words = isPlain ? instruction.split(" ").slice(1) : [];
        const [source, target, ...more] = words.filter((word) => !word.startsWith("--"));
        if (source === void 0 || target === void 0 || more.length > 0)
          return null;
        const from = words.find((word) => word.startsWith("--from="))?.slice("--from=".length) ?? null;
        return { from, source };
      }
      function directoryHolding({ from, source }, file) {
        const end = source.lastIndexOf("/");
        const name = source.slice(end + 1);
        if (!/[*?]/.test(name) && name !== file)
          return { from, source };
        return { from, source: end < 0 ? "." : source.slice(0, Math.max(1, end)) };
      }
    })
  ),
  /***/
  682: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        j: () => (
          /* binding */
          directoryOf
        ),
        /* harmony export */
        m: () => (
          /* binding */
          directoryMatcher
        )
        /* harmony export */
      });
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
        const pattern = groups.findIndex((group) => group !== void 0);
        const directory = groups[pattern];
        return directory === void 0 ? null : { pattern, directory };
      }
      function directoryOf(path) {
        return path.slice(0, Math.max(0, path.lastIndexOf("/")));
      }
    })
  ),
  /***/
  4438: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          leastShare
        ),
        /* harmony export */
        Hr: () => (
          /* binding */
          leastBytes
        ),
        /* harmony export */
        hZ: () => (
          /* binding */
          isStoredBelow
        ),
        /* harmony export */
        t3: () => (
          /* binding */
          comesFromBase
        )
        /* harmony export */
      });
      function comesFromBase(layers, position) {
        const origin = layers[position]?.origin;
        return origin === "base" || origin === "unknown" && layers.slice(position).some((layer) => layer.origin === "own");
      }
      function isStoredBelow(layers, position) {
        return layers.findIndex(({ digest }) => digest === layers[position]?.digest) < position;
      }
      const leastBytes = 1e6;
      const leastShare = 100;
    })
  ),
  /***/
  7915: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dy: () => (
          /* binding */
          bindMount
        ),
        /* harmony export */
        Mn: () => (
          /* binding */
          lines
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          quoted
        ),
        /* harmony export */
        Zh: () => (
          /* binding */
          buildStage
        ),
        /* harmony export */
        be: () => (
          /* binding */
          linesFor
        ),
        /* harmony export */
        "in": () => (
          /* binding */
          endingWith
        ),
        /* harmony export */
        mi: () => (
          /* binding */
          replacing
        ),
        /* harmony export */
        yP: () => (
          /* binding */
          cacheMount
        )
        /* harmony export */
      });
      var _evidence_copied_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(709);
      function linesFor({ remedy }, found, layer) {
        const run = runOf(layer);
        const isRun = layer.instruction === null || layer.instruction.startsWith("RUN ");
        const place = { ...found, isRun, copied: (0, _evidence_copied_js__WEBPACK_IMPORTED_MODULE_0__.m)(layer.instruction) };
        return (run === null ? null : remedy.rewrite(run, place)) ?? remedy.otherwise(place);
      }
      const longestRun = 200;
      function runOf({ instruction }) {
        const command = instruction?.startsWith("RUN ") === true ? instruction.slice("RUN ".length) : null;
        return command === null || command.length > longestRun || /^(?:--\S+ )*(?:<<|\[)|\u2026|<<[-~]?['"\w]/.test(command) ? null : command;
      }
      function endingWith(command) {
        const make = typeof command === "string" ? () => command : command;
        return {
          rewrite: (run, place) => [`RUN ${run} \\`, `    && ${make(place, run)}`],
          otherwise: (place) => [
            place.isRun ? "# at the end of that RUN instruction" : "# at the end of the RUN instruction that makes what is copied",
            `    && ${make(place, null)}`
          ]
        };
      }
      function cacheMount(targetsOf, usual) {
        const mounts = ({ path }) => targetsOf(path).map((target) => `--mount=type=cache,target=${quoted(target)}`).join(" ");
        return {
          rewrite: (run, place) => [`RUN ${mounts(place)} ${run}`],
          otherwise: (place) => [`RUN ${mounts(place)} ${usual}`]
        };
      }
      function bindMount({ from, source }) {
        const options = ["type=bind", ...from === null ? [] : [`from=${from}`], `source=${source}`, "target=/mnt"];
        return `--mount=${options.join(",")}`;
      }
      function replacing(from, to, otherwise) {
        return {
          ...otherwise,
          rewrite: (run, place) => {
            const rewritten = run.replaceAll(from, to);
            return rewritten === run ? otherwise.rewrite(run, place) : [`RUN ${rewritten}`];
          }
        };
      }
      function lines(...text) {
        return { rewrite: () => null, otherwise: () => text };
      }
      function quoted(path) {
        return /^[\w./@%+=:,-]*$/.test(path) ? `/${path}` : `'/${path.replaceAll("'", `'\\''`)}'`;
      }
      const buildStage = lines("FROM <image with the compiler> AS build", "RUN <compile>", "FROM <image without it>", "COPY --from=build <what was made> <where it goes>");
    })
  ),
  /***/
  2120: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        qt: () => (
          /* binding */
          LayerDecoder
        ),
        Yi: () => (
          /* binding */
          readChecked
        ),
        Hs: () => (
          /* binding */
          sniffCompression
        ),
        tW: () => (
          /* binding */
          usualLimits
        )
      });
      var formats = __webpack_require__(4215);
      var digest = __webpack_require__(9654);
      var external_node_zlib_ = __webpack_require__(8522);
      ;
      const flag = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 224 };
      const deflateMethod = 8;
      function* readGzipHeader(input) {
        const magic = yield* readNumber(input, 2);
        if (magic !== 35615)
          return "incorrect header check";
        const methodAndFlags = yield* readNumber(input, 2);
        const flags = methodAndFlags >>> 8;
        if ((methodAndFlags & 255) !== deflateMethod)
          return "unknown compression method";
        if ((flags & flag.reserved) !== 0)
          return "unknown header flags set";
        let crc = (0, external_node_zlib_.crc32)(Buffer.from([31, 139, deflateMethod, flags]));
        const add = (piece) => {
          if ((flags & flag.headerCrc) !== 0)
            crc = (0, external_node_zlib_.crc32)(piece, crc);
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
        return found === (crc & 65535) ? null : "header crc mismatch";
      }
      function* readNumber(input, size, add = () => {
      }) {
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
        for (let left = size; left > 0; ) {
          while (input.at === input.end)
            yield false;
          const next = Math.min(input.end, input.at + left);
          left -= next - input.at;
          add(input.bytes.subarray(input.at, next));
          input.passTo(next);
        }
      }
      function* passText(input, add) {
        for (let isOver = false; !isOver; ) {
          while (input.at === input.end)
            yield false;
          const zero = input.bytes.subarray(input.at, input.end).indexOf(0);
          isOver = zero >= 0;
          const next = isOver ? input.at + zero + 1 : input.end;
          add(input.bytes.subarray(input.at, next));
          input.passTo(next);
        }
      }
      ;
      const inflateModule = "AGFzbQEAAAABGAVgAAF/YAAAYAF/AX9gAX8AYAN/f38BfwMQDwQBAAADAgEBAgACAwAAAAUDAQABBmoVfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC34BQgALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB2gLB2lucHV0QXQADglpbnB1dFNpemUADQhvdXRwdXRBdAAMBnRvbGRBdAACBXJlc2V0AAcHcmVzdGFydAAGCHNldElucHV0AAQGcGFzc1RvAAsFc2xpZGUAAwNydW4ABQZtZW1vcnkCAAgBAQwBAQqOKA/PBgENfyAAQQFGBH9BgDQFQYAkQYAgIABBAkYbCyEEQcALQQBBwAD8CwADQCACIA9KBEAgASAPai0AAEECdEHAC2oiAyADKAIAQQFqNgIAIA9BAWohDwwBCwtBDyEPA0AgD0EASgR/IA9BAnRBwAtqKAIABUEBC0UEQCAPQQFrIQ8MAQsLIA9FBEAgBEGBogJBgQIgABsiADYCACAEIAA2AgRBASQTQQEPCyAAQQFGBH9BgBMFQYAcQYASIABBAkYbCyEJQQEhBUEBIQYDQCAGQQ9MBEAgBUEBdCAGQQJ0QcALaigCAGsiBUEASARAQQAPCyAGQQFqIQYMAQsLIABFIA9BAUdyIAVBAEpxBEBBAA8LQYQMQQA2AgBBASEGA0AgBkEPSARAIAZBAnQiBUGADGoiAyADKAIAIAVBwAtqKAIAajYCBCAGQQFqIQYMAQsLQQAhBgNAIAIgBkoEQCABIAZqLQAAIgMEQCADQQJ0QYAMaiIFKAIAIgNBAXRBwAxqIAY7AQAgBSADQQFqNgIACyAGQQFqIQYMAQsLQQEgDyAAQQFGBH9BCwVBCEEHIABBAkYbCyIAIAAgD0obIgN0QQFrIQsgAyQTIAQhBiADIQJBACEFQX8hCiABQcAMLwEAai0AACEAA0ACQCAJIAxBAXRBwAxqLwEAQQJ0aigCACAAIAVrIgdBgQJsaiEIQQEgB3QhB0EBIAJ0IQ4DQCAGIA4gB2siDiANIAV1akECdGogCDYCACAODQALQQEgAEEBa3QhDgNAIA0gDnEEQCAOQQF1IQ4MAQsLIAxBAWohDCAAQQJ0QcALaiIIKAIAQQFrIQcgCCAHNgIAIAsgDSAOQQFrcSAOakEAIA4bIg1xIApHIAdFBEAgACAPRg0BIAEgDEEBdEHADGovAQBqLQAAIQALIAAgA0pxBEAgBkEEIAJ0aiEGIAMhBUEBIAAgA2siAnQhDgNAIAIgA2oiByAPSARAIA4gB0ECdEHAC2ooAgBrIgdBAEoEQCACQQFqIQIgB0EBdCEODAILCwsgBCALIA1xIgpBAnRqIAYgBGtBAnZBEHRBgIADciACQQh0ciADcjYCAAsMAQsLIA0EQCAEIA1BAnRqQYGiAjYCAAtBAQvPAgEDf0EKPwBrQAAaQYCAASQCQYCAASQDQYCBBSQHQYCBBSQIA0AgAEETSARAIABBAnRBgBJqIABBEHQ2AgAgAEEBaiEADAELC0EAIQADQCAAQYACSARAIABBAnRBgBNqIABBEHRBgICAgHhyNgIAIABBAWohAAwBCwtBgBtBgMACNgIAQQMhAEGBAiEBA0AgAUGdAkgEQCABQQJ0QYATaiABQYUCa0ECdUEAIAFBiQJOGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfQbQYCAiAg2AgBB+BtBgKACNgIAQfwbQYCgAjYCAEEBIQBBACEBA0AgAUEeSARAIAFBAnRBgBxqIAFBAmtBAXVBACABQQROGyICIABBEHRyNgIAIABBASACdGohACABQQFqIQEMAQsLQfgcQYCgAjYCAEH8HEGAoAI2AgALBQBBmAgLigEBA38jB0GAgAIjB0GAgQVrIgAgAEGAgAJOGyIAayICQYCBBWshAUGAgQUgAiAA/AoAACMHIAFrJAdBgIEFIwggAWsiACAAQYCBBUgbJAhBmAgjBzYCAEGcCCMCNgIAQaAIIwk2AgBBpAgjCjYCAEGoCCMEIwJBgIABa6x8QgOGIwasfbk5AwAgAQtfACMEIwNBgIABa6x8JARB+P8AIwNBCGspAwA3AwBBgIABJAIgAEGAgAFqJANBmAgjBzYCAEGcCEGAgAE2AgBBoAgjCTYCAEGkCCMKNgIAQagIIwRCA4YjBqx9uTkDAAtjAQF/IwcgAE4EQEEBIQEFQX8hAQNAIAFBf0YEQCAAEAghAQwBCwsLQZgIIwc2AgBBnAgjAjYCAEGgCCMJNgIAQaQIIwo2AgBBqAgjBCMCQYCAAWusfEIDhiMGrH25OQMAIAELUwBBACQAQQAkAUIAJAVBACQGIwckCEEAJAlBACQKQZgIIwc2AgBBnAgjAjYCAEGgCEEANgIAQaQIQQA2AgBBqAgjBCMCQYCAAWusfEIDhrk5AwALaQBBgIABJANBgIABJAJCACQEQYCBBSQHQQAkAEEAJAFCACQFQQAkBkGAgQUkCEEAJAlBACQKQZgIQYCBBTYCAEGcCEGAgAE2AgBBoAhBADYCAEGkCEEANgIAQagIRAAAAAAAAAAAOQMAC7MIAQJ/AkACQAJAAkACQAJAAkACQCMADgcAAQIDBAUGBwsCfyMBBEAjBSMGQQdxIgCsiCQFIwYgAGskBiMCIwZBA3VrJAJCACQFQQAkBkEHJABBAwwBCyMGQQNIBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCwtBACMGQQNIDQAaIwWnQQFxIwVCAYgkBSMGQQFrJAYkASMFp0EDcSEAIwVCAogkBSMGQQJrJAYCQAJAAkACQCAADgMAAQIDCyMFIwZBB3EiAKyIJAUjBiAAayQGQQEkAEF/DAMLIxRFBEBBwAhBCEGQAfwLAEHQCUEJQfAA/AsAQcAKQQdBGPwLAEHYCkKIkKDAgIGChAg3AABB4ApBBUEg/AsAQQFBwAhBoAIQABpBASMTdEEBayQQQQJB4ApBIBAAGkEBIxN0QQFrJBFBASQUC0EGJABBfwwCC0EDJABBfwwBC0EECw8LIwZBIEgEQANAIwIjA0gjBkE4SHEEQCMFIwIxAAAjBqyGhCQFIwJBAWokAiMGQQhqJAYMAQsLCwJ/QQAjBkEgSA0AGiMFp0H//wNxIQAjBUIQiCQFIwZBEGskBiMFp0H//wNxIQEjBUIQiCQFIwZBEGskBkEFIABB//8DcyABRw0AGiAAJAtBAiQAQX8LDwtBASQJQQgkCgJ/A0AjC0EASgRAQQEjByAATg0CGkECIwdBgIEnTg0CGiMGQQBKBEAjBadB/wFxIQEjBUIIiCQFIwZBCGskBiMHIAE6AAAjB0EBaiQHIwtBAWskCwwCC0IAJAVBACMLIgEjAyMCayICIAEgAkgbIgFBgIEnIAAgAEGAgSdOGyMHayICIAEgAkgbIgFFDQIaIwcjAiAB/AoAACMHIAFqJAcjAiABaiQCIwsgAWskCwwBCwtBACQAQQFBfyMHIABOGwsPCyMGQQ5IBEADQCMCIwNIIwZBOEhxBEAjBSMCMQAAIwashoQkBSMCQQFqJAIjBkEIaiQGDAELCwsCf0EAIwZBDkgNABojBadBH3EjBUIFiCQFIwZBBWskBkGBAmokDCMFp0EfcSMFQgWIJAUjBkEFayQGQQFqJA0jBadBD3EjBUIEiCQFIwZBBGskBkEEaiQOQQYjDUEeSiMMQZ4CSnINABpBgAtBAEET/AsAQQAkD0EEJABBfwsPCwJ/A0AjDyMOSARAIwZBA0gEQANAIwIjA0gjBkE4SHEEQCMFIwIxAAAjBqyGhCQFIwJBAWokAiMGQQhqJAYMAQsLC0EAIwZBA0gNAhojD0GACGotAABBgAtqIwWnQQdxIwVCA4gkBSMGQQNrJAY6AAAjD0EBaiQPDAELC0EHQQBBgAtBExAARQ0AGkEBIxN0QQFrJBJBACQPQQUkAEF/Cw8LEAkPCyAAEAoPC0EDC4IDAQR/IwwjDWohAANAIw8gAEgEQANAIwIjA0gjBkE4SHEEQCMFIwIxAAAjBqyGhCQFIwJBAWokAiMGQQhqJAYMAQsLIxIjBadxQQJ0KAKAICIBQf8BcSICIwZKBEBBAA8LIAFBEHYiAUEQSQRAIwUgAqyIJAUjBiACayQGIw9BwAhqIAE6AAAjD0EBaiQPDAILIwYgAUEQRgR/QQIFQQNBByABQRFGGwsiAyACakgEQEEADwsjBSACrIgkBSMGIAJrJAYjD0UgAUEQRnEEQEEIDwsjBadBASADdEEBa3EhAiMFIAOsiCQFIwYgA2skBkELQQMgAUESRhsgAmoiAiMPaiAASgRAQQgPCyMPQcAIaiABQRBGBH8jD0G/CGotAAAFQQALIAL8CwAjDyACaiQPDAELCwJ/QQlBwAotAABFDQAaQQAkFEEKQQFBwAgjDBAARQ0AGkEBIxN0QQFrJBBBC0ECIwxBwAhqIw0QAEUNABpBASMTdEEBayQRQQYkAEF/CwvHDgIEfg9/IxAhDiMRIQ8jCCEQIwNBGGshEUGAgScgAEECayIFIAVBgIEnThshEiMHIQUjAiELIwUhAiMGIQpBfyENA0ACQCAFIBJIIAsgEUxxBEAgBSEGQQAhEyACIAspAwAgCqyGhCECIAtBPyAKa0EDdWohCyAKQThyIQogAqcgDnFBAnQoAoA0IQcDQAJAIBICfyAHQQBIBEAgBSAHQRB2OgAAIAVBAWohBSAKIAdB/wFxayEKIAIgB62IIgKnIA5xQQJ0KAKANCIHQQBIBEAgBSAHQRB2OgAAIAVBAWohBSAKIAdB/wFxayEKIAIgB62IIgKnIA5xQQJ0KAKANCIHQQBIBEAgBSAHQRB2OgAAIAspAwAgCiAHQf8BcWsiCKyGIAIgB62IhCECIAtBPyAIa0EDdWohCyAIQThyIQogAqcgDnFBAnQoAoA0IQcgBUEBagwDCwsLIAtBA3QgCmshEyAHQYCAAnEEQCAHQYCAA3FBgIADRgRAIAogB0H/AXFrIQogAiAHrYgiAqdBASAHQQh2QQ9xdEEBa3EgB0EQdmpBAnQoAoA0IgdBAEgEQCAFIAdBEHY6AAAgCykDACAKIAdB/wFxayIIrIYgAiAHrYiEIQIgC0E/IAhrQQN1aiELIAhBOHIhCiACpyAOcUECdCgCgDQhByAFQQFqDAMLCyAHQYCAAnEEQCACIAetiCECIAogB0H/AXFrIQogB0GAwAJxQYDAAkYEQEEAJAAgBSQHIAskAiACJAUgCiQGQX8PC0EMIQ0MAwsLIAUgB0EQdiACQgEgB0E/ca2GQgF9g6cgB0EIdkEPcXZqaiEJIAspAwAgCiAHQf8BcWsiCKyGIAIgB62IhCECIAtBPyAIa0EDdWohCyAIQThyIQogAqcgD3FBAnQoAoAkIgdBgIACcQRAIAdBgIADcUGAgANGBEAgCiAHQf8BcWshCiACIAetiCICp0EBIAdBCHZBD3F0QQFrcSAHQRB2akECdCgCgCQhBwsgB0GAgAJxBEBBDSENDAMLCyAHQRB2IAJCASAHQT9xrYZCAX2DpyAHQQh2QQ9xdmohCCACIAetiCECIAogB0H/AXFrIQogCCAFIBBrSgRAQQ4hDQwCCyAFIQYgAiALKQMAIAqshoQhAiALQT8gCmtBA3VqIQsgCkE4ciEKIAKnIA5xQQJ0KAKANCEHIAUgCGshDCAIQQhOBEAgBSAMKQMANwMAIAUgDCkDCDcDCCAFIAwpAxA3AxAgBUEYaiEFA0AgBSAJSARAIAUgDEEYaiIMKQMANwMAIAUgDCkDCDcDCCAFIAwpAxA3AxAgBUEYaiEFDAELCwUgCEEBRgRAIAwxAABCgYKEiJCgwIABfiEBA0AgBSABNwMAIAkgBUEIaiIFSg0ACwUDQCAFIAwpAwA3AwAgCCAMaiEMIAkgBSAIaiIFSg0ACwsLIAkLIgVKIAsgEUxxDQELCyAFIAZrJAkgC0EDdCAKayATayQKIA1Bf0cNAQsgACAFTARAQQEhDQwBCyAFQYCBJ04EQEECIQ0MAQsDQCAKQThIIAsjA0hxBEAgAiALMQAAIAqshoQhAiALQQFqIQsgCkEIaiEKDAELC0EAIQwgAiEBIAKnIA5xQQJ0KAKANCIHQYCAg4B4cUGAgANGBEAgAiAHQf8BcSIMrIgiAadBASAHQQh2QQ9xdEEBa3EgB0EQdmpBAnQoAoA0IQcLIAEiAyAHrYghASAMIAdB/wFxaiIMIApKBEBBACENDAELIAdBAEgEfyAFIAdBEHY6AABBASQJIAVBAWoFIAdBgIACcQR/IAdBgMACcUGAwAJGBEBBACQAIAUkByALJAIgASQFIAogDGskBkF/DwtBDCENDAIFIAGnIA9xQQJ0KAKAJCIGQYCAA3FBgIADRgRAIAZB/wFxIgggDGohDCABIAisiCIBp0EBIAZBCHZBD3F0QQFrcSAGQRB2akECdCgCgCQhBgsgASIEIAatiCEBIAwgBkH/AXFqIgwgCkoEQEEAIQ0MAwsgBkGAgAJxBEBBDSENDAMLIAZBEHYgBEIBIAZBP3GthkIBfYOnIAZBCHZBD3F2aiIJIAUgEGtKBEBBDiENDAMLIAUgB0EQdiADQgEgB0E/ca2GQgF9g6cgB0EIdkEPcXZqaiEIIAUhBiAFIAlrIQcgCUEITgRAIAUgBykDADcDACAFIAcpAwg3AwggBSAHKQMQNwMQIAVBGGohBgNAIAYgCEgEQCAGIAdBGGoiBykDADcDACAGIAcpAwg3AwggBiAHKQMQNwMQIAZBGGohBgwBCwsFIAlBAUYEQCAHMQAAQoGChIiQoMCAAX4hAgNAIAYgAjcDACAIIAZBCGoiBkoNAAsFA0AgBiAHKQMANwMAIAcgCWohByAIIAYgCWoiBkoNAAsLCyAIIAVrJAkgCAsLIQUgASECIAogDGshCiAMJAoMAQsLIAUkByALJAIgAiQFIAokBiANCz8AIAAkAkGYCCMHNgIAQZwIIwI2AgBBoAgjCTYCAEGkCCMKNgIAQagIIwQjAkGAgAFrrHxCA4YjBqx9uTkDAAsGAEGAgQULBgBBgIAECwYAQYCAAQsLGgEAQYAICxMQERIACAcJBgoFCwQMAw0CDgEP";
      ;
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
          "invalid distance too far back"
        ].map((problem) => ({ kind: "broken", problem }))
      ];
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
          if (status === void 0)
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
          return address === end ? used : used - symbolBits * (end - address) / symbolBytes;
        }
      }
      let inflate_module = null;
      function compiled() {
        return inflate_module ??= new WebAssembly.Module(Buffer.from(inflateModule, "base64"));
      }
      const idle = [];
      function borrowInflate() {
        const inflate = idle.pop() ?? new Inflate();
        inflate.reset();
        return inflate;
      }
      function giveBack(inflate) {
        idle.push(inflate);
      }
      ;
      const maxPieceBytes = 64 * 1024;
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
          for (; ; ) {
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
          for (; ; ) {
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
          this.#crc = (0, external_node_zlib_.crc32)(bytes, this.#crc);
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
      var zlib_decoder = __webpack_require__(4455);
      var zstd_decoder = __webpack_require__(6297);
      ;
      function startDecoder(compression, target) {
        switch (compression) {
          case "none":
            return plainDecoder(target);
          case "gzip":
            return gzipDecoder(target);
          case "zstd":
            return (0, zstd_decoder.o)(target);
        }
      }
      function gzipDecoder(target) {
        if (process.env["IMAGE_SIZE_BUDGET_INFLATE"] !== "zlib")
          return new GzipDecoder(target);
        return new zlib_decoder.Q((0, external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), target, { compression: "gzip", pieceBytes: 16 * 1024 });
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
          close: () => {
          }
        };
      }
      ;
      const usualLimits = { maxBytes: 2 ** 36, maxRatio: 1100, ratioFromBytes: 2 ** 30 };
      function sniffCompression(start) {
        const format = (0, formats.be)(start);
        return format === "gzip" || format === "zstd" || format === "none" ? format : null;
      }
      async function readLayer(stream, descriptor, options = {}) {
        return await readChecked(stream, descriptor, new LayerDecoder(descriptor, options));
      }
      async function readChecked(stream, descriptor, taker) {
        const check = new digest.ir(descriptor);
        try {
          for await (const chunk of stream) {
            const written = taker.write(chunk);
            check.add(chunk);
            await written;
          }
          check.finish();
          return await taker.end();
        } finally {
          taker.close();
        }
      }
      const sniffedBytes = 512;
      class LayerDecoder {
        #descriptor;
        #options;
        #decoder = null;
        /** What came before it was long enough to be sniffed. */
        #start = new Uint8Array();
        constructor(descriptor, options) {
          this.#descriptor = descriptor;
          this.#options = options;
        }
        async write(chunk) {
          if (this.#decoder !== null)
            return await this.#decoder.write(chunk);
          this.#start = Buffer.concat([this.#start, chunk]);
          if (this.#start.length >= sniffedBytes)
            await this.#begin();
        }
        async end() {
          if (this.#decoder === null && this.#start.length > 0)
            await this.#begin();
          if (this.#decoder === null)
            return { compression: "none", uncompressedBytes: 0, problem: null };
          const outcome = await this.#decoder.end();
          return { compression: this.#decoder.compression, ...outcome };
        }
        close() {
          this.#decoder?.close();
        }
        async #begin() {
          const start = this.#start;
          this.#start = new Uint8Array();
          this.#decoder = this.#decoderOf((0, formats.ph)(this.#descriptor.mediaType) ? "encrypted" : (0, formats.be)(start));
          await this.#decoder.write(start);
        }
        #decoderOf(format) {
          if (format !== "gzip" && format !== "zstd" && format !== "none")
            return unreadable(format);
          const { limits = usualLimits, onStart = () => {
          }, onChunk = () => {
          }, onBytes = () => {
          }, nextStop = () => Infinity, largeWindow = zstd_decoder.k } = this.#options;
          onStart(format);
          const maxBytes = Math.min(limits.maxBytes, Math.max(limits.ratioFromBytes, this.#descriptor.size * limits.maxRatio));
          return startDecoder(format, { onChunk, onBytes, nextStop, largeWindow, maxBytes });
        }
      }
      function unreadable(format) {
        const how = format === "squashfs" || format === "erofs" ? `it is a ${format} image` : `it is ${wordOf(format)}`;
        return {
          compression: null,
          write: async () => {
          },
          end: async () => ({ uncompressedBytes: null, problem: `${how}, which is not read` }),
          close: () => {
          }
        };
      }
      function wordOf(format) {
        return format === "encrypted" ? "encrypted" : `compressed with ${format}`;
      }
    })
  ),
  /***/
  4215: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        be: () => (
          /* binding */
          formatOf
        ),
        /* harmony export */
        jq: () => (
          /* binding */
          isForeign
        ),
        /* harmony export */
        ph: () => (
          /* binding */
          isEncrypted
        )
        /* harmony export */
      });
      const magics = [
        ["gzip", [31, 139]],
        ["zstd", [40, 181, 47, 253]],
        ["xz", [253, 55, 122, 88, 90, 0]],
        ["bzip2", [66, 90, 104]],
        ["lz4", [4, 34, 77, 24]],
        ["squashfs", [104, 115, 113, 115]]
      ];
      function formatOf(start) {
        if (isTar(start))
          return "none";
        const [a = 0, b = 0, c = 0, d = 0] = start;
        if (a >= 80 && a <= 95 && b === 42 && c === 77 && d === 24)
          return "zstd";
        return magics.find(([, magic]) => magic.every((byte, position) => start[position] === byte))?.[0] ?? "none";
      }
      const ustarAt = 257;
      const ustar = Buffer.from("ustar");
      function isTar(start) {
        return ustar.every((byte, position) => start[ustarAt + position] === byte);
      }
      function isEncrypted(mediaType) {
        return mediaType.endsWith("+encrypted");
      }
      function isForeign(mediaType) {
        return /\.foreign\.|\.nondistributable\./.test(mediaType);
      }
    })
  ),
  /***/
  4455: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Q: () => (
          /* binding */
          ZlibDecoder
        )
        /* harmony export */
      });
      const maxHeldBytes = 1024 * 1024;
      class ZlibDecoder {
        compression;
        #stream;
        #target;
        #bytes = 0;
        #problem = null;
        #settle = null;
        #held = [];
        #heldBytes = 0;
        #pieceBytes;
        /** `pieceBytes`: how much is decompressed at once, at most. What came from which bytes is known at the ends of the pieces. */
        constructor(stream, target, { compression, pieceBytes }) {
          this.#pieceBytes = pieceBytes;
          this.compression = compression;
          this.#stream = stream;
          this.#target = target;
          stream.on("data", (chunk) => this.#take(chunk));
          stream.on("error", (error) => this.#problem ??= error.message);
          stream.on("close", () => this.#settle?.());
        }
        async write(chunk) {
          for (let at = 0; at < chunk.length; ) {
            const piece = chunk.subarray(at, at + this.#pieceBytes);
            const written = this.#untilClosed((done) => this.#stream.write(piece, () => done()));
            this.#handOn();
            await written;
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
          return new Promise((resolve) => start(this.#settle = resolve));
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
      function release({ buffer, byteOffset, length }) {
        if (byteOffset + length === buffer.byteLength && buffer instanceof ArrayBuffer)
          buffer.transfer(0);
      }
    })
  ),
  /***/
  6297: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        k: () => (
          /* binding */
          turnForLargeWindow
        ),
        o: () => (
          /* binding */
          zstdDecoder
        )
      });
      var external_node_zlib_ = __webpack_require__(8522);
      var parallel = __webpack_require__(8325);
      var zlib_decoder = __webpack_require__(4455);
      ;
      const parts = {
        magic: { bytes: 4 },
        skippableSize: { bytes: 4 },
        descriptor: { bytes: 1 },
        /** Window, dictionary and content size: up to 13 bytes, as the descriptor says. */
        frameHeader: { bytes: null },
        block: { bytes: 3 }
      };
      function splitZstdFrames() {
        let part = "magic";
        let endsThere = false;
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
          let [start, at] = [0, 0];
          while (!isBroken) {
            const passed = Math.min(skip, data.length - at);
            skip -= passed;
            at += passed;
            if (skip === 0 && endsThere && at > start) {
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
              endsThere = part === "block" || step.next === "magic";
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
          }
        };
      }
      function afterMagic(value) {
        if (value === 4247762216)
          return { skip: 0, next: "descriptor" };
        return value >>> 4 === 25481893 ? { skip: 0, next: "skippableSize" } : null;
      }
      function afterBlockHeader(header, hasChecksum) {
        const isLast = (header & 1) === 1;
        const isOneByteRepeated = (header >>> 1 & 3) === 1;
        const content = isOneByteRepeated ? 1 : header >>> 3;
        return isLast ? { skip: content + (hasChecksum ? 4 : 0), next: "magic" } : { skip: content, next: "block" };
      }
      function restOfFrameHeader(descriptor) {
        const isSingleSegment = (descriptor & 32) !== 0;
        const contentSize = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
        return (isSingleSegment ? 0 : 1) + dictionaryBytes(descriptor) + contentSize;
      }
      function dictionaryBytes(descriptor) {
        return [0, 1, 2, 4][descriptor & 3] ?? 0;
      }
      function windowOf(header, descriptor) {
        if ((descriptor & 32) === 0) {
          const byte = header.readUInt8(0);
          const base = 2 ** (10 + (byte >>> 3));
          return base + base / 8 * (byte & 7);
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
      ;
      const zstdOptions = { chunkSize: 1024 * 1024, params: { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 29 } };
      const usualWindowBytes = 2 ** 27;
      const inTurn = (0, parallel.gG)(1);
      async function turnForLargeWindow() {
        const { promise, resolve: leave } = Promise.withResolvers();
        await new Promise((begin) => {
          void inTurn(async () => {
            begin();
            await promise;
          });
        });
        return leave;
      }
      function zstdDecoder(target) {
        const inner = new zlib_decoder.Q((0, external_node_zlib_.createZstdDecompress)(zstdOptions), target, { compression: "zstd", pieceBytes: Infinity });
        const frames = splitZstdFrames();
        let leave = null;
        return {
          compression: "zstd",
          write: async (chunk) => {
            const pieces = frames.next(chunk);
            if (frames.windowBytes > usualWindowBytes && leave === null)
              leave = await target.largeWindow();
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
          }
        };
      }
    })
  ),
  /***/
  1979: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          parsedJson
        )
        /* harmony export */
      });
      const parsed = /* @__PURE__ */ new WeakMap();
      function parsedJson(content) {
        const known = parsed.get(content) ?? { value: valueOf(content) };
        parsed.set(content, known);
        return known.value;
      }
      function valueOf(content) {
        try {
          return JSON.parse(content.toString("utf8").replace(/^\uFEFF/, ""));
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  1339: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OV: () => (
          /* binding */
          devOnly
        ),
        /* harmony export */
        P3: () => (
          /* binding */
          placeOfPackageJson
        ),
        /* harmony export */
        nQ: () => (
          /* binding */
          readNodePackage
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
      var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1979);
      const maxBytes = 1024 * 1024;
      const maxDependencies = 2e3;
      const maxNameLength = 214;
      const PackageFile = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
        dependencies: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
        optionalDependencies: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
        peerDependencies: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
        peerDependenciesMeta: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional(),
        devDependencies: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional()
      });
      function readNodePackage(text) {
        const file = PackageFile.safeParse(text.length > maxBytes ? null : (0, _json_text_js__WEBPACK_IMPORTED_MODULE_0__.U)(text));
        if (!file.success)
          return null;
        const { name, dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta, devDependencies } = file.data;
        const optional = optionalPeers(peerDependenciesMeta);
        const peers = namesIn(peerDependencies).filter((each) => !optional.has(each));
        const needs = /* @__PURE__ */ new Set([...[dependencies, optionalDependencies].flatMap(namesIn), ...peers]);
        const devNeeds = new Set(namesIn(devDependencies).filter((each) => !needs.has(each)));
        return {
          name: typeof name === "string" && isName(name) ? name : "",
          needs: [...needs].toSorted(),
          devNeeds: [...devNeeds].toSorted()
        };
      }
      const Dependencies = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.L5J());
      const PeerNotes = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({ optional: zod__WEBPACK_IMPORTED_MODULE_1__.L5J().optional() }).catch({}));
      function namesIn(dependencies) {
        const found = Dependencies.safeParse(dependencies);
        if (!found.success)
          return [];
        return Object.entries(found.data).slice(0, maxDependencies).flatMap(namesOf).filter(isName);
      }
      function optionalPeers(meta) {
        const found = PeerNotes.safeParse(meta).data ?? {};
        return new Set(Object.entries(found).flatMap(([name, { optional }]) => optional === true ? [name] : []));
      }
      function namesOf([name, version]) {
        const [, aliased] = typeof version === "string" ? /^npm:(@?[^@]+)/.exec(version) ?? [] : [];
        return aliased === void 0 ? [name] : [name, aliased];
      }
      function isName(name) {
        return name.length <= maxNameLength && /^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name);
      }
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
      function devOnly(projects, installed) {
        const versions = Map.groupBy(installed.filter(({ name }) => name !== ""), ({ name }) => name);
        const needed = reached(projects.flatMap(({ needs }) => needs), versions);
        const forDevelopment = reached(projects.flatMap(({ devNeeds }) => devNeeds), versions);
        return new Set([...forDevelopment].filter((name) => versions.has(name) && !needed.has(name)));
      }
      function reached(names, versions) {
        const found = new Set(names);
        for (const name of found)
          for (const { needs } of versions.get(name) ?? [])
            for (const next of needs)
              found.add(next);
        return found;
      }
    })
  ),
  /***/
  7049: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        ay: () => (
          /* binding */
          devOnlyPython
        ),
        /* harmony export */
        n1: () => (
          /* binding */
          readPythonFile
        ),
        /* harmony export */
        p_: () => (
          /* binding */
          placeOfPythonFile
        )
        /* harmony export */
      });
      var _python_projects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8306);
      var _packages_readers_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3851);
      var _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3220);
      const longestHeader = 256 * 1024;
      const mostNeeds = 2e3;
      function readPythonMetadata(content) {
        const [header = "", rest] = content.toString("latin1", 0, longestHeader).split(/\r?\n\r?\n/, 2);
        if (rest === void 0 && content.length > longestHeader)
          return null;
        const [, name] = /^Name:[ \t]*([\w.-]+)[ \t]*\r?$/im.exec(header) ?? [];
        const needs = new Set(Array.from(header.matchAll(/^Requires-Dist:(.*)$/gim), ([, one = ""]) => (0, _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__.Pj)(one)).flat());
        return name === void 0 || name.length > 214 || needs.size > mostNeeds ? null : { name: (0, _packages_readers_python_js__WEBPACK_IMPORTED_MODULE_1__.j)(name), needs: [...needs].toSorted(), devNeeds: [] };
      }
      const metadataPath = /^(?:(.*)\/)?[^/]+\.dist-info\/METADATA$/;
      const projectPath = /^(?:.*\/)?(?:pyproject\.toml|Pipfile|[\w.-]*requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt)$/;
      function placeOfPythonFile(path) {
        const installed = metadataPath.exec(path);
        if (installed !== null)
          return { kind: "installed", root: installed[1] ?? "" };
        const isOfPackage = /(?:^|\/)(?:site-packages|dist-packages|node_modules)\//.test(path);
        return !isOfPackage && projectPath.test(path) ? { kind: "project" } : null;
      }
      function readPythonFile(path, content) {
        return placeOfPythonFile(path)?.kind === "installed" ? readPythonMetadata(content) : (0, _python_projects_js__WEBPACK_IMPORTED_MODULE_0__.Cq)(path, content);
      }
      function devOnlyPython({ installed, projects, wanted }) {
        const packages = new Map(installed.map((one) => [one.name, one]));
        const isToldInFull = ({ name, needs }) => name === "" || !needs.includes(name) || packages.has(name);
        if (!projects.every(isToldInFull))
          return /* @__PURE__ */ new Set();
        const names = projects.map(({ name }) => name).filter((name) => name !== "");
        const needed = reached([...wanted, ...names, ...projects.flatMap(({ needs }) => needs)], packages);
        const forDevelopment = reached(projects.flatMap(({ devNeeds }) => devNeeds), packages);
        const isUntold = (name) => !needed.has(name) && !forDevelopment.has(name);
        if ([...packages.keys()].some(isUntold))
          return /* @__PURE__ */ new Set();
        return new Set([...packages.keys()].filter((name) => !needed.has(name)));
      }
      function reached(needs, packages) {
        const found = /* @__PURE__ */ new Map();
        const add = (need) => {
          for (const part of (0, _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__.CI)(need).parts)
            found.set(`${part.name}[${part.extra ?? ""}]`, part);
        };
        needs.forEach(add);
        for (const { name, extra } of found.values())
          for (const need of packages.get(name)?.needs ?? [])
            if ((0, _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__.CI)(need).of === extra)
              add(need);
        return new Set([...found.values()].map(({ name }) => name));
      }
    })
  ),
  /***/
  8306: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cq: () => (
          /* binding */
          readPythonProject
        ),
        /* harmony export */
        gc: () => (
          /* binding */
          isDevelopmentList
        ),
        /* harmony export */
        jV: () => (
          /* binding */
          isForDevelopment
        )
        /* harmony export */
      });
      var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
      var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
      var _packages_readers_python_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3851);
      var _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3220);
      const maxBytes = 256 * 1024;
      const mostNeeds = 2e3;
      const developmentName = /(?:^|[-_./])(?:dev|devel|develop|development|tests?|testing|unittests?|lint|linters?|linting|docs?|typing|typecheck|mypy|qa|coverage)(?=[-_./]|$)/i;
      const ownMachine = /(?:^|[-_.])local(?=[-_./]|$)/i;
      function readPythonProject(path, content) {
        if (content.length > maxBytes)
          return null;
        const text = content.toString("utf8").replace(/^\uFEFF/, "");
        const name = path.slice(path.lastIndexOf("/") + 1);
        const told = name === "pyproject.toml" ? ofPyproject(text) : name === "Pipfile" ? ofPipfile(text) : ofRequirements(name, text);
        if (told === null || told.needs.length + told.devNeeds.length > mostNeeds)
          return null;
        const needs = new Set(told.needs);
        return { name: told.name, needs: sorted(needs), devNeeds: sorted(new Set(told.devNeeds).difference(needs)) };
      }
      function sorted(needs) {
        return [...needs].toSorted();
      }
      function ofRequirements(name, text) {
        return { name: "", ...byUse([[isDevelopmentList(name) ? "dev" : "", (0, _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__.mV)(text)]]) };
      }
      function isForDevelopment(group) {
        return developmentName.test(group);
      }
      function isDevelopmentList(name) {
        return developmentName.test(name) || ownMachine.test(name);
      }
      function byUse(groups2) {
        const [needs, devNeeds] = [false, true].map((isDevelopment) => groups2.flatMap(([group, some]) => developmentName.test(group) === isDevelopment ? some : []));
        return { needs: needs ?? [], devNeeds: devNeeds ?? [] };
      }
      const requirements = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.L5J()).catch([]).transform((all) => all.flatMap((one) => typeof one === "string" ? (0, _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__.Pj)(one) : []));
      const groups = zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), requirements).catch({}).transform((all) => Object.entries(all));
      const table = zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J()).catch({}).transform((all) => Object.entries(all).flatMap(([name, value]) => {
        const { extras } = Extras.parse(value);
        return name === "python" || name.length > 214 || !/^[a-z\d][\w.-]*$/i.test(name) ? [] : [(0, _python_requirements_js__WEBPACK_IMPORTED_MODULE_2__.cw)(name, extras)];
      }));
      const Extras = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ extras: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).catch([]) }).catch({ extras: [] });
      const Pyproject = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
        project: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().catch(""),
          dynamic: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()).catch([]),
          dependencies: requirements,
          "optional-dependencies": groups
        }).optional().catch(void 0),
        "dependency-groups": groups,
        tool: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
          uv: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ "dev-dependencies": requirements }).optional().catch(void 0),
          pdm: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ "dev-dependencies": groups }).optional().catch(void 0),
          /** https://python-poetry.org/docs/pyproject/ */
          poetry: zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
            name: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().catch(""),
            dependencies: table,
            "dev-dependencies": table,
            group: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ dependencies: table }).catch({ dependencies: [] })).catch({})
          }).optional().catch(void 0)
        }).catch({})
      });
      function ofPyproject(text) {
        const read = Pyproject.safeParse(parsed(text));
        if (!read.success)
          return null;
        const { project, tool, "dependency-groups": ofProject } = read.data;
        const name = nameOf(project?.name ?? tool.poetry?.name ?? "");
        const all = byUse([
          ...ofProject,
          ...project?.["optional-dependencies"] ?? [],
          ...Object.entries(tool.poetry?.group ?? {}).map(([group, { dependencies }]) => [group, dependencies])
        ]);
        const development = [
          ...tool.uv?.["dev-dependencies"] ?? [],
          ...(tool.pdm?.["dev-dependencies"] ?? []).flatMap(([, needs2]) => needs2),
          ...tool.poetry?.["dev-dependencies"] ?? []
        ];
        const rest = project?.dynamic.includes("dependencies") === true ? [name] : [];
        const needs = [...all.needs, ...project?.dependencies ?? [], ...tool.poetry?.dependencies ?? [], ...rest];
        return { name, needs, devNeeds: [...all.devNeeds, ...development] };
      }
      const Pipfile = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({ packages: table, "dev-packages": table });
      function ofPipfile(text) {
        const read = Pipfile.safeParse(parsed(text));
        return read.success ? { name: "", needs: read.data.packages, devNeeds: read.data["dev-packages"] } : null;
      }
      function nameOf(text) {
        return /^[a-z\d][\w.-]{0,213}$/i.test(text) ? (0, _packages_readers_python_js__WEBPACK_IMPORTED_MODULE_1__.j)(text) : "";
      }
      function parsed(text) {
        try {
          return (0, smol_toml__WEBPACK_IMPORTED_MODULE_0__.qg)(text);
        } catch {
          return null;
        }
      }
    })
  ),
  /***/
  3220: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        Pj: () => (
          /* binding */
          needsIn
        ),
        /* harmony export */
        cw: () => (
          /* binding */
          withExtras
        ),
        /* harmony export */
        mV: () => (
          /* binding */
          requirementsIn
        )
        /* harmony export */
      });
      var _packages_readers_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3851);
      const longestNeed = 214;
      function needsIn(requirement) {
        const [, name, extras = ""] = /^\s*([a-z\d][\w.-]*)[ \t]*(?:\[([\w.,\s-]*)\])?/i.exec(requirement) ?? [];
        if (name === void 0)
          return [];
        const need = withExtras(name, extras.split(","));
        const marker = requirement.slice(requirement.indexOf(";") + 1);
        const own = Array.from(marker.matchAll(/\bextra\s*==\s*["']([\w.-]+)["']/g), ([, extra = ""]) => (0, _packages_readers_python_js__WEBPACK_IMPORTED_MODULE_0__.j)(extra));
        const needs = own.length === 0 ? [need] : own.map((extra) => `${need};${extra}`);
        return needs.filter(({ length }) => length <= longestNeed);
      }
      function withExtras(name, extras) {
        const sound = extras.map((extra) => extra.trim()).filter((extra) => /^[\w.-]+$/.test(extra));
        return `${(0, _packages_readers_python_js__WEBPACK_IMPORTED_MODULE_0__.j)(name)}${sound.length === 0 ? "" : `[${sound.map(_packages_readers_python_js__WEBPACK_IMPORTED_MODULE_0__.j).join(",")}]`}`;
      }
      function partsOf(need) {
        const [wanted = "", of = null] = need.split(";", 2);
        const [name = "", extras = ""] = wanted.split(/[[\]]/, 2);
        const parts = extras === "" ? [] : extras.split(",").map((extra) => ({ name, extra }));
        return { parts: [{ name, extra: null }, ...parts], of };
      }
      function requirementsIn(text) {
        return text.split("\n").flatMap((line) => {
          const [, egg] = /#egg=([\w.-]+)/.exec(line) ?? [];
          const requirement = egg ?? line.replace(/(?:^|\s)#.*$/, "").trim();
          return /^[a-z\d][\w.-]*\s*(?:$|[[<>=!~;@\\(])/i.test(requirement) ? needsIn(requirement) : [];
        });
      }
    })
  ),
  /***/
  8342: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          familiarName
        ),
        /* harmony export */
        m: () => (
          /* binding */
          baseNameOf
        )
        /* harmony export */
      });
      var _oci_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6697);
      function baseNameOf(provenance, images) {
        if (provenance === null)
          return onlyOne(images.map(saidByImage));
        if (provenance.base === "none")
          return null;
        const { baseImages, writtenBase } = provenance;
        const resolved = onlyOne(baseImages.map(({ reference, digest }) => ({ reference, digest, told: "build" })));
        return resolved ?? (writtenBase === void 0 ? null : pinned(writtenBase, "dockerfile"));
      }
      function familiarName(reference) {
        const name = reference.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, "");
        return /[:@][^/]*$/.test(name) ? name : `${name}:latest`;
      }
      function onlyOne(names) {
        const [first] = names;
        if (first === void 0 || first === null)
          return null;
        const isOne = names.every((name) => name !== null && familiarName(name.reference) === familiarName(first.reference));
        if (!isOne)
          return null;
        return names.every((name) => name?.digest === first.digest) ? first : { ...first, digest: null };
      }
      const longestName = 500;
      function pinned(written, told) {
        const [reference = "", digest] = written.split("@");
        if (reference.length > longestName || !/^[A-Za-z0-9][\w./:-]*$/.test(reference))
          return null;
        return { reference, digest: _oci_schema_js__WEBPACK_IMPORTED_MODULE_0__.np.safeParse(digest).data ?? null, told };
      }
      const nameKey = "org.opencontainers.image.base.name";
      const digestKey = "org.opencontainers.image.base.digest";
      function saidByImage({ manifest, descriptor, config }) {
        const labels = config.config?.Labels ?? {};
        const places = [manifest.annotations ?? {}, descriptor.annotations ?? {}, labels];
        const place = places.find((one) => typeof one[nameKey] === "string" && one[nameKey] !== "");
        const [name, digest] = [place?.[nameKey], place?.[digestKey]];
        const written = typeof name === "string" ? pinned(name, "image") : null;
        return written === null ? null : { ...written, digest: _oci_schema_js__WEBPACK_IMPORTED_MODULE_0__.np.safeParse(digest).data ?? written.digest };
      }
    })
  ),
  /***/
  7972: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        K: () => (
          /* binding */
          buildArgumentsOf
        )
        /* harmony export */
      });
      const maxReadings = 2e3;
      function buildArgumentsOf(history, given = /* @__PURE__ */ new Map()) {
        const found = /* @__PURE__ */ new Map();
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
      function argumentList(text) {
        const mark = text.startsWith("ARG ") ? "" : " #(nop) ";
        const instruction = text.slice(text.indexOf(mark) + mark.length).trimStart();
        return instruction.startsWith("ARG ") ? instruction.slice("ARG ".length) : "";
      }
      function* readings(list) {
        const names = [...list.matchAll(/(?<=^| )([A-Za-z_]\w*)(=|(?= |$))/g)];
        for (const [position, { 0: start, 1: name = "", 2: equals, index }] of names.entries()) {
          const ends = names.slice(position + 1).map((next) => next.index - 1);
          const values = equals === "" ? [""] : [list.length, ...ends].map((end) => list.slice(index + start.length, end));
          for (const value of values)
            yield { name, value, shown: position === 0 ? `$${name}` : "\u2026" };
        }
      }
    })
  ),
  /***/
  4109: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        n: () => (
          /* binding */
          withDockerfile
        ),
        /* harmony export */
        v: () => (
          /* binding */
          byDockerfileAlone
        )
        /* harmony export */
      });
      var _history_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5488);
      var _written_down_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3031);
      function withDockerfile(told, { path, stage }, images) {
        const found = images.map((image) => ({ image, steps: stepsOf(image, stage, path) }));
        const steps = found.flatMap((one) => one.steps ?? []);
        const more = {
          ...stage.baseName === null ? {} : { writtenBase: stage.baseName },
          unlikeDockerfile: found.filter((one) => one.steps === null).map(({ image }) => image.platform)
        };
        if (told !== null && told.steps.length > 0) {
          const isBaseTold = told.steps.some(({ isBase }) => isBase);
          return { ...told, ...more, steps: [...steps.filter(({ isBase }) => !isBase || !isBaseTold), ...told.steps] };
        }
        const base = stage.base === "scratch" ? "none" : "unknown";
        return { ...more, steps, baseImages: base === "none" ? [] : told?.baseImages ?? [], base };
      }
      function byDockerfileAlone(dockerfile, images) {
        const told = withDockerfile(null, dockerfile, images);
        const isProven = images.every(({ platform, config }) => {
          const own = ownEntries(config.history, dockerfile.stage) ?? [];
          const isMade = told.steps.some((step) => step.platform === platform && !step.isBase);
          return isMade && own.every(({ entry, instruction }) => (0, _written_down_js__WEBPACK_IMPORTED_MODULE_0__.W)(entry, instruction));
        });
        return isProven ? told : null;
      }
      function stepsOf({ platform, manifest, config }, stage, file) {
        const own = ownEntries(config.history, stage);
        if (own === null || layerEntries(config.history).length !== manifest.layers.length)
          return null;
        const made = own.filter(({ entry }) => entry.empty_layer !== true);
        const below = manifest.layers.length - made.length;
        if (below < 0 || stage.base === "scratch" && below > 0)
          return null;
        const chain = (length) => manifest.layers.slice(0, length).map(({ digest }) => digest);
        const steps = made.map(({ instruction }, position) => {
          const { startLine, endLine } = instruction;
          return { platform, lines: { file, startLine, endLine }, chain: chain(below + position + 1), isBase: false, instruction };
        });
        const isBaseThere = stage.base === "image" && below > 0;
        return isBaseThere ? [{ platform, lines: null, chain: chain(below), isBase: true }, ...steps] : steps;
      }
      function ownEntries(history, stage) {
        if ((0, _history_entries_js__WEBPACK_IMPORTED_MODULE_1__.KI)(history))
          return null;
        const entries = history.filter((entry) => (0, _history_entries_js__WEBPACK_IMPORTED_MODULE_1__.XL)(entry) !== "ONBUILD").slice(0, -exporterEntries(history) || void 0);
        const first = entries.length - stage.instructions.length;
        if (first < 0 || stage.base === "scratch" && first > 0)
          return null;
        const own = stage.instructions.flatMap((instruction, position) => {
          const entry = entries[first + position];
          return entry !== void 0 && (0, _written_down_js__WEBPACK_IMPORTED_MODULE_0__.M)(entry, instruction) ? [{ entry, instruction }] : [];
        });
        const isWhole = own.length === stage.instructions.length;
        return isWhole && own.every(({ entry }) => entry.empty_layer === true || !(0, _history_entries_js__WEBPACK_IMPORTED_MODULE_1__.Fq)(entry)) ? own : null;
      }
      function exporterEntries(history) {
        return history.length - 1 - history.findLastIndex((entry) => !(0, _history_entries_js__WEBPACK_IMPORTED_MODULE_1__.BW)(entry));
      }
      function layerEntries(history) {
        return history.filter((entry) => entry.empty_layer !== true);
      }
    })
  ),
  /***/
  5488: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        BW: () => (
          /* binding */
          isOfExporter
        ),
        /* harmony export */
        Fq: () => (
          /* binding */
          neverMakesLayer
        ),
        /* harmony export */
        KI: () => (
          /* binding */
          callsWorkEmpty
        ),
        /* harmony export */
        XL: () => (
          /* binding */
          keywordOf
        )
        /* harmony export */
      });
      function keywordOf({ created_by }) {
        const text = created_by ?? "";
        const [, quiet] = /^\S+(?: \S+){0,8} #\(nop\) +(\S+)/.exec(text) ?? [];
        if (quiet !== void 0)
          return quiet;
        return /^(?:\|\d|\/bin\/)/.test(text) ? "RUN" : /^\S+/.exec(text)?.[0] ?? "";
      }
      function isFromBuildKit({ created_by, comment }) {
        return comment === "buildkit.dockerfile.v0" || (created_by ?? "").trimEnd().endsWith("# buildkit");
      }
      function isOfExporter({ comment, empty_layer }) {
        return comment === "buildkit.exporter.image.v0" && empty_layer !== true;
      }
      function neverMakesLayer(entry) {
        return /^(?:ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/.test(keywordOf(entry));
      }
      function callsWorkEmpty(history) {
        const lastLayer = history.findLastIndex(({ empty_layer }) => empty_layer !== true);
        return history.some((entry, position) => entry.empty_layer === true && isWork(entry, position > lastLayer));
      }
      function isWork(entry, isLast) {
        if (isFromBuildKit(entry))
          return /^(?:ADD|COPY|RUN|WORKDIR)$/.test(keywordOf(entry));
        return isLast && /^(?:ADD|COPY)$/.test(keywordOf(entry));
      }
    })
  ),
  /***/
  9708: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T: () => (
          /* binding */
          oneLine
        )
        /* harmony export */
      });
      const maxLineLength = 1e3;
      const readLength = 4 * maxLineLength;
      function oneLine(text) {
        const start = text.trimStart().slice(0, readLength);
        const line = start.replaceAll(/[\s\p{C}]+/gu, " ").trim();
        return line.length > maxLineLength || start.length < text.trim().length ? `${line.slice(0, maxLineLength - 1)}\u2026` : line;
      }
    })
  ),
  /***/
  8397: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          runtimeOf
        ),
        /* harmony export */
        v: () => (
          /* binding */
          Runtime
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7972);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
      const usualPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
      const mostPrograms = 20;
      const maxPathChars = 4096;
      const leastSecretChars = 4;
      function runtimeOf({ config, history }, given) {
        const environment = config?.Env ?? [];
        const [program = ""] = [...config?.Entrypoint ?? [], ...config?.Cmd ?? []];
        const path = environment.find((pair) => pair.startsWith("PATH="))?.slice("PATH=".length) ?? usualPath;
        const directories = program.includes("/") ? [config?.WorkingDir || "/"] : path.split(":", mostPrograms);
        const found = program === "" ? [] : directories.map((directory) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve("/", directory, program));
        const secrets = (0, _build_arguments_js__WEBPACK_IMPORTED_MODULE_1__.K)(history, given)?.filter(({ value }) => value.length >= leastSecretChars);
        const isTold = (one) => one.length <= maxPathChars && secrets?.some(({ value }) => one.includes(value)) === false;
        const instructions = history.map(({ created_by }) => created_by ?? "");
        const wantsBytecode = [...environment, ...instructions].some((text) => compilesBytecode.test(text));
        return { programs: found.filter(isTold), wantsGpu: wantsGpu(environment), wantsBytecode };
      }
      const compilesBytecode = /\bUV_COMPILE_BYTECODE[= ]["']?(?:1|true|t|yes|y|on)\b|\buv .*--compile(?:-bytecode)?\b/i;
      function wantsGpu(environment) {
        return environment.some((pair) => /^NVIDIA_(?:VISIBLE_DEVICES=(?!void$|none$|$)|DRIVER_CAPABILITIES=|REQUIRE_CUDA=)/.test(pair));
      }
      const Runtime = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        /** Where the program may be that they start, the likeliest first; absolute paths. */
        programs: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(4096)).max(20),
        /** They ask for a graphics processor. */
        wantsGpu: zod__WEBPACK_IMPORTED_MODULE_2__.zMY(),
        /** uv was told to compile what it installs, so that containers start faster. Older documents do not have it. */
        wantsBytecode: zod__WEBPACK_IMPORTED_MODULE_2__.zMY().optional()
      });
    })
  ),
  /***/
  3031: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        M: () => (
          /* binding */
          isWrittenDownAs
        ),
        /* harmony export */
        W: () => (
          /* binding */
          isWordedAs
        )
        /* harmony export */
      });
      var _history_entries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5488);
      var _oci_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4272);
      function isWrittenDownAs(entry, instruction) {
        if ((0, _history_entries_js__WEBPACK_IMPORTED_MODULE_0__.XL)(entry) !== instruction.keyword)
          return false;
        const there = compact(entry.created_by ?? "");
        return writtenTexts(instruction, entry).every((written) => there.includes(compact(written)));
      }
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
            const [plain = ""] = withoutComments(text).replaceAll(/[\\`]\s*\n/g, " ").split(/[$\\`]/);
            return plain.match(/[\w./:@%+-]+/g) ?? [];
          }
          default:
            return [];
        }
      }
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
      function commandOf(text) {
        const command = withoutComments(text);
        const words = wordsOfArray(command);
        if (words !== null)
          return words.join(" ");
        const [first = "", ...lines] = text.split("\n");
        const [, name] = /^\s*<<-?\s*["']?(\w+)["']?\s*$/.exec(first) ?? [];
        if (name === void 0)
          return /<<[-~]?["']?\w/.test(command) ? "" : command;
        const script = lines.slice(0, Math.max(0, lines.findLastIndex((line) => line.trim() === name)));
        return script[0]?.startsWith("#!") === true ? "" : script.join("\n");
      }
      function pathsOf(text, { created_by }) {
        const isHereDocument = text.includes("<<");
        const command = isHereDocument ? text.split("\n")[0] ?? "" : withoutComments(text).replaceAll(/[\\`]\s*\n/g, " ");
        const words = wordsOfArray(command) ?? command.trim().split(/\s+/);
        const isOnlyLast = isHereDocument || (created_by ?? "").includes("#(nop)");
        const told = isOnlyLast ? words.slice(-1) : words;
        return told.filter(isPlain).map((path) => path.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, ""));
      }
      function isPlain(path) {
        return !/[$"'\\`]|:\/\/|(?:^|\/)\.\.?(?:\/|$)/.test(path.replace(/^\.\//, ""));
      }
      function wordsOfArray(text) {
        if (!text.trimStart().startsWith("["))
          return null;
        const parsed = (0, _oci_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(Buffer.from(text));
        return Array.isArray(parsed) && parsed.every((word) => typeof word === "string") ? parsed : null;
      }
      function withoutComments(text) {
        return text.replaceAll(/^\s*#.*$/gm, "");
      }
      function compact(text) {
        return text.replaceAll(/[\s\\`]+/g, "");
      }
    })
  ),
  /***/
  4992: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Gy: () => (
          /* binding */
          analyseHere
        ),
        rL: () => (
          /* binding */
          usualListLimits
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var compression = __webpack_require__(2120);
      var external_node_zlib_ = __webpack_require__(8522);
      ;
      const partBytes = 8 * 1024 * 1024;
      const sampleBytes = 1024 * 1024;
      const level = { params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } };
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
          for (let at = 0; at < chunk.length; ) {
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
          return Math.round(this.#firstBytes + this.#compressedBytes / this.#sampledBytes * (this.#bytes - partBytes));
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
          const compressedBytes = (0, external_node_zlib_.zstdCompressSync)(this.#sample.subarray(0, this.#held), level).length;
          if (this.#bytes < partBytes)
            this.#firstBytes += compressedBytes;
          else {
            this.#compressedBytes += compressedBytes;
            this.#sampledBytes += this.#held;
          }
          this.#held = 0;
        }
      }
      var zstd_decoder = __webpack_require__(6297);
      var listing_listing = __webpack_require__(2461);
      ;
      const rowBytes = 39;
      function digestOfContent(listing) {
        const digest = (0, external_node_crypto_.createHash)("sha256");
        const cursor = new listing_listing.s$(listing);
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
      var content_hash = __webpack_require__(3305);
      var tar_header = __webpack_require__(9279);
      var tar_fields = __webpack_require__(5531);
      ;
      const typeOf = {
        oldFile: 0,
        file: 48,
        hardLink: 49,
        symbolicLink: 50,
        characterDevice: 51,
        blockDevice: 52,
        directory: 53,
        fifo: 54,
        contiguousFile: 55,
        gnuLongLink: 75,
        gnuLongName: 76,
        gnuSparse: 83,
        globalPax: 103,
        pax: 120
      };
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
        read(block, at, extension2) {
          this.type = block[at + 156] ?? 0;
          this.#readPath(block, at, extension2.path);
          this.#readLink(block, at, extension2.link);
          this.sizeBytes = hasBody(this.type) ? extension2.sizeBytes ?? (0, tar_fields.tk)(block, at + 124, 12) : 0;
          this.mode = Math.max(0, (0, tar_fields.tk)(block, at + 100, 8)) & 4095;
          this.uid = extension2.uid ?? (0, tar_fields.tk)(block, at + 108, 8);
          this.gid = extension2.gid ?? (0, tar_fields.tk)(block, at + 116, 8);
          this.deviceMajor = (0, tar_fields.tk)(block, at + 329, 8);
          this.deviceMinor = (0, tar_fields.tk)(block, at + 337, 8);
          this.xattrs = extension2.xattrs ?? null;
        }
        #readPath(block, at, long) {
          if (long !== void 0) {
            if (this.path.length < long.length)
              this.path = Buffer.alloc(long.length);
            this.pathBytes = long.copy(this.path);
            return;
          }
          this.pathBytes = 0;
          if ((0, tar_fields.dd)(block, at)) {
            const bytes = (0, tar_fields.Kg)(block, at + 345, (0, tar_fields.hQ)(block, at) ? 131 : 155);
            this.pathBytes = block.copy(this.path, 0, at + 345, at + 345 + bytes);
            if (this.pathBytes > 0)
              this.path[this.pathBytes++] = 47;
          }
          this.pathBytes += block.copy(this.path, this.pathBytes, at, at + (0, tar_fields.Kg)(block, at, 100));
        }
        #readLink(block, at, long) {
          if (long === void 0)
            this.linkBytes = block.copy(this.link, 0, at + 157, at + 157 + (0, tar_fields.Kg)(block, at + 157, 100));
          else {
            if (this.link.length < long.length)
              this.link = Buffer.alloc(long.length);
            this.linkBytes = long.copy(this.link);
          }
        }
      }
      function hasBody(type) {
        return type < typeOf.hardLink || type > typeOf.fifo;
      }
      ;
      const xattrPrefix = "SCHILY.xattr.";
      function parsePaxRecords(body) {
        const extension2 = {};
        const xattrs = /* @__PURE__ */ new Map();
        for (let at = 0; at < body.length && body[at] !== 0; ) {
          const blank = body.indexOf(32, at);
          const length = blank < 0 ? Number.NaN : decimal(body.subarray(at, blank));
          const equals = body.indexOf(61, blank);
          const end = at + length;
          if (!(end <= body.length && equals > blank && equals < end && body[end - 1] === 10))
            return null;
          const key = body.toString("latin1", blank + 1, equals);
          const value = body.subarray(equals + 1, end - 1);
          if (key.startsWith(xattrPrefix))
            xattrs.set(key.slice(xattrPrefix.length), value);
          else
            Object.assign(extension2, fieldOf(key, value));
          at = end;
        }
        return xattrs.size === 0 ? extension2 : { ...extension2, xattrs };
      }
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
      function untilZero(value) {
        const zero = value.indexOf(0);
        return zero < 0 ? value : value.subarray(0, zero);
      }
      function decimal(digits) {
        const text = digits.toString("latin1");
        return /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
      }
      ;
      const maxExtensionBytes = 1024 * 1024;
      const maxExtensionsInARow = 16;
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
        #heldBlock = Buffer.alloc(tar_header.VE);
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
          for (let at = 0; at < chunk.length && this.#state !== "end"; )
            at += this.#take(chunk, at);
          this.#chunkOffset += chunk.length;
        }
        /** Offset at which a header or a body ends next, as far as is known: where to stop when it matters where that is. */
        get nextBorder() {
          switch (this.#state) {
            case "header":
            case "sparse-map":
              return this.#chunkOffset + tar_header.VE - this.#heldBytes;
            case "body":
              return this.#chunkOffset + this.#left;
            case "extension":
            case "padding":
              return this.#chunkOffset + this.#left + tar_header.VE;
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
          if (this.#heldBytes === 0 && chunk.length - at >= tar_header.VE) {
            this.#readBlock(chunk, at, this.#chunkOffset + at + tar_header.VE);
            return tar_header.VE;
          }
          const taken = Math.min(tar_header.VE - this.#heldBytes, chunk.length - at);
          chunk.copy(this.#heldBlock, this.#heldBytes, at, at + taken);
          this.#heldBytes += taken;
          if (this.#heldBytes < tar_header.VE)
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
          } else
            this.#readHeader(block, at, nextOffset);
        }
        #readHeader(block, at, nextOffset) {
          const checksum = (0, tar_fields.tk)(block, at + 148, 8);
          const sum = (0, tar_fields.lf)(block, at);
          if (sum === tar_fields.yN && checksum === 0)
            this.#state = "end";
          else if (sum !== checksum && (0, tar_fields.vU)(block, at) !== checksum)
            this.stop(nextOffset === tar_header.VE ? "it is no tar" : `there is no file header at byte ${nextOffset - tar_header.VE}${this.#behind()}`);
          else if (isExtension(block[at + 156] ?? 0))
            this.#startExtension(block, at);
          else
            this.#startMember(block, at, nextOffset);
        }
        #startExtension(block, at) {
          const bytes = (0, tar_fields.tk)(block, at + 124, 12);
          this.#countExtension();
          if (!(bytes >= 0 && bytes <= maxExtensionBytes))
            this.stop(`it has a file header of more than ${maxExtensionBytes} bytes${this.#behind()}`);
          if (this.problem !== null)
            return;
          this.#extensionType = block[at + 156] ?? 0;
          this.#extensionBytes = bytes;
          this.#left = paddedBytes(bytes);
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
          if (this.#extensionsInARow > maxExtensionBytes / tar_header.VE)
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
      function paddedBytes(bytes) {
        return Math.ceil(bytes / tar_header.VE) * tar_header.VE;
      }
      ;
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
        /** In whole bytes, so that differences of offsets add up; only for offsets inside the latest piece. */
        at(offset) {
          const share = this.#bytes === 0 ? 1 : (offset - this.#start) / this.#bytes;
          return Math.round(this.#compressedStart + share * (this.#compressedEnd - this.#compressedStart));
        }
      }
      ;
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
          return to <= from ? start : Math.round(start + (offset - from) / (to - from) * (end - start));
        }
      }
      function firstAfter(sorted, wanted2) {
        let from = 0;
        let to = sorted.length;
        while (from < to) {
          const middle = from + to >>> 1;
          if ((sorted[middle] ?? 0) <= wanted2)
            from = middle + 1;
          else
            to = middle;
        }
        return from;
      }
      var display_path = __webpack_require__(119);
      ;
      const maxFileBytes = 16 * 1024 * 1024;
      const maxLines = 1e6;
      const maxPackages = 5e4;
      const maxProvided = 5e5;
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
        return [...recommended].map(([name, recommendedBy]) => ({ name, recommendedBy })).filter(({ name, recommendedBy }) => isName(name) && isName(recommendedBy)).toSorted((one, other) => one.name < other.name ? -1 : 1);
      }
      function isName(name) {
        return /^[a-z0-9][a-z0-9+.-]{1,200}$/.test(name);
      }
      function walk({ packages, providers }, { from, follow, isPassed }) {
        const found = /* @__PURE__ */ new Map();
        const seen = /* @__PURE__ */ new Set();
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
        for (const { name, origin } of queue)
          for (const provider of [name, ...providers.get(name) ?? []]) {
            const reached = packages.get(provider);
            if (reached === void 0 || found.has(provider) || isPassed(provider))
              continue;
            found.set(provider, origin);
            for (const next of follow(reached))
              reach({ name: next, origin });
          }
        return found;
      }
      function firstNames(relations, { packages, providers }) {
        return relations.split(",").flatMap((alternatives) => {
          const known = alternatives.split("|").flatMap((text) => {
            const [name] = namesOf(text);
            return name !== void 0 && (packages.has(name) || providers.has(name)) ? [{ name, isCertain: !text.includes("(") }] : [];
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
      function readInstalled(status, extendedStates) {
        const automatic = readAutomatic(extendedStates);
        const packages = /* @__PURE__ */ new Map();
        const providers = /* @__PURE__ */ new Map();
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
              providers.set(provided, (providers.get(provided) ?? /* @__PURE__ */ new Set()).add(name));
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
        for (let at = file.indexOf(10); at >= 0 && lines <= maxLines; at = file.indexOf(10, at + 1))
          lines += 1;
        return lines <= maxLines;
      }
      function isInstalled(stanza) {
        const status = stanza.get("status") ?? "";
        return stanza.has("package") && status !== "" && !status.endsWith(" not-installed") && !status.endsWith(" config-files");
      }
      function addPackage(packages, stanza, automatic) {
        const name = stanza.get("package") ?? "";
        const found = packages.get(name) ?? { name, isRoot: false, needs: [], recommends: [] };
        packages.set(name, found);
        const isAsItShouldBe = stanza.get("status") === "install ok installed";
        if (!isAsItShouldBe || isKept(stanza) || !isAutomatic(stanza, automatic))
          found.isRoot = true;
        for (const field of ["depends", "pre-depends"])
          found.needs.push(stanza.get(field) ?? "");
        found.recommends.push(stanza.get("recommends") ?? "");
      }
      function isKept(stanza) {
        const isMarked = ["essential", "protected", "important"].some((field) => stanza.get(field) === "yes");
        return isMarked || stanza.get("priority") === "required" || stanza.get("package") === "apt";
      }
      function readAutomatic(extendedStates) {
        const automatic = /* @__PURE__ */ new Set();
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
      function isAutomatic(stanza, automatic) {
        const name = stanza.get("package") ?? "";
        const architecture = stanza.get("architecture") ?? "all";
        return automatic.has(architecture === "all" ? name : `${name}:${architecture}`);
      }
      const wantedFields = /* @__PURE__ */ new Set([
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
        "auto-installed"
      ]);
      function* stanzasOf(file) {
        let stanza = /* @__PURE__ */ new Map();
        let field = "";
        for (const line of file.toString("utf8").split("\n")) {
          const text = line.trim();
          if (text === "") {
            if (stanza.size > 0)
              yield stanza;
            stanza = /* @__PURE__ */ new Map();
            field = "";
          } else if (line.startsWith(" ") || line.startsWith("	")) {
            if (field !== "")
              stanza.set(field, `${stanza.get(field) ?? ""} ${text}`);
          } else {
            const colon2 = text.indexOf(":");
            const name = text.slice(0, Math.max(0, colon2)).toLowerCase();
            field = wantedFields.has(name) ? name : "";
            if (field !== "")
              stanza.set(field, text.slice(colon2 + 1).trim());
          }
        }
        if (stanza.size > 0)
          yield stanza;
      }
      function* namesOf(relations) {
        for (const [relation] of relations.matchAll(/[^,|]+/g)) {
          const [name] = /^[^\s:([<]+/.exec(relation.trimStart()) ?? [];
          if (name !== void 0)
            yield name;
        }
      }
      ;
      const statusPath = "var/lib/dpkg/status";
      const statesPath = "var/lib/apt/extended_states";
      const listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*)(?::[a-z\d-]+)?\.list$/;
      const mostBytes = 24 * 1024 * 1024;
      class PackageFiles {
        #files = /* @__PURE__ */ new Map();
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
          const found = status === void 0 ? [] : recommendedOnly({ status, extendedStates });
          if (found.length === 0)
            return [];
          const rows2 = rowsByPackage(this.#ownersOf(new Set(found.map(({ name }) => name))), listing);
          return found.flatMap((one) => {
            const own = rows2.get(one.name);
            return own === void 0 ? [] : [{ ...one, rows: own }];
          });
        }
        /** Which of these packages each path belongs to. */
        #ownersOf(names) {
          const owners = /* @__PURE__ */ new Map();
          for (const [path, content] of this.#files) {
            const name = listName.exec(path)?.[1];
            if (name === void 0 || !names.has(name))
              continue;
            for (const line of content.toString("latin1").split("\n")) {
              owners.set(line.slice(1), name);
              if (/^\/(?:bin|sbin|lib(?:32|64|x32)?)\//.test(line))
                owners.set(`usr${line}`, name);
            }
          }
          return owners;
        }
      }
      function rowsByPackage(owners, listing) {
        const rows2 = /* @__PURE__ */ new Map();
        const cursor = new listing_listing.s$(listing);
        while (cursor.next()) {
          if (((listing.kinds[cursor.row] ?? 0) & listing_listing.f) !== listing_listing.CZ.file)
            continue;
          const owner = owners.get(textOf(cursor));
          if (owner === void 0)
            continue;
          const own = rows2.get(owner);
          if (own === void 0)
            rows2.set(owner, [cursor.row]);
          else
            own.push(cursor.row);
        }
        return rows2;
      }
      function textOf({ path, pathBytes }) {
        return path.toString("latin1", 0, pathBytes).replaceAll(String.fromCharCode(display_path.m), "/");
      }
      var schemas = __webpack_require__(7597);
      ;
      function inflatedPart(bytes, { format, mostBytes: mostBytes2 }) {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes2, info: true };
        try {
          const read = Inflated.parse(format === "zlib" ? (0, external_node_zlib_.inflateSync)(bytes, options) : (0, external_node_zlib_.inflateRawSync)(bytes, options));
          return { text: read.buffer, usedBytes: read.engine.bytesWritten };
        } catch {
          return null;
        }
      }
      const Inflated = schemas.Ikc({ buffer: schemas.Nlp(Buffer), engine: schemas.Ikc({ bytesWritten: schemas.Whr() }) });
      ;
      const mark = Buffer.from("PK", "latin1");
      const fileMark = 1027;
      const listMark = 513;
      const headerBytes = 30;
      const stored = 0;
      const deflated = 8;
      const flagSizeBehind = 8;
      const flagEncrypted = 1;
      const longestPath = 1024;
      const maxPackedBytes = 64 * 1024;
      const maxTextBytes = 256 * 1024;
      const mostTexts = 4e3;
      const mostTextBytes = 4 * 1024 * 1024;
      const mostNested = 4e3;
      const nothing = Buffer.alloc(0);
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
          contentAt: headerBytes + pathBytes + extraBytes
        };
      }
      function kindOf(path) {
        if (path === "META-INF/MANIFEST.MF")
          return "manifest";
        return /^META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(path) ? "pom" : null;
      }
      function contentOf(bytes, { method, packedBytes }) {
        if ((packedBytes ?? 0) > maxPackedBytes || method !== stored && method !== deflated)
          return null;
        if (packedBytes !== null && bytes.length < packedBytes)
          return "more";
        if (method === stored)
          return packedBytes === null ? null : { text: Buffer.from(bytes.subarray(0, packedBytes)), usedBytes: packedBytes };
        const read = inflatedPart(bytes.subarray(0, packedBytes ?? maxPackedBytes), { format: "raw", mostBytes: maxTextBytes });
        const isWhole = packedBytes !== null || read !== null && read.usedBytes < bytes.length;
        return isWhole || bytes.length >= maxPackedBytes ? read : "more";
      }
      function textsOf(texts) {
        return {
          manifest: texts.find(({ kind }) => kind === "manifest")?.content ?? null,
          poms: texts.filter(({ kind }) => kind === "pom").map(({ content }) => content)
        };
      }
      var packages_package = __webpack_require__(4214);
      ;
      function jarPackages(path, contents) {
        const nested = contents.nested.flatMap((one) => {
          const found = packageOf(one.path, one);
          return found === null ? [] : [{ package: found, bytes: one.bytes }];
        });
        return { own: packageOf(path, contents), nested };
      }
      function packageOf(path, { poms, manifest }) {
        const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.[jw]ar$/, "");
        const attributes = manifest === null ? noAttributes : attributesOf(manifest);
        const found = madeByMaven(file, poms) ?? named(file, attributes);
        if (found === null)
          return null;
        const { group, artifact, version } = found;
        const result = { type: "maven", namespace: group, name: artifact, version, arch: null };
        return (0, packages_package.gH)(result) ? result : null;
      }
      function madeByMaven(file, poms) {
        const all = poms.flatMap((pom) => coordinatesIn(pom) ?? []);
        const called = all.filter(({ artifact }) => file === artifact || file.startsWith(`${artifact}-`));
        const [longest] = called.toSorted((one, other) => other.artifact.length - one.artifact.length);
        return longest ?? (all.length === 1 ? all.find((one) => maybeOf(file, one)) ?? null : null);
      }
      function maybeOf(file, { version }) {
        const told = versionedName.exec(file)?.[2];
        return told === void 0 || told === version || told.startsWith(`${version}-`) || told.endsWith(`-${version}`);
      }
      const versionedName = /^(.+?)-(\d[\w.+-]*)$/;
      function coordinatesIn(pom) {
        const properties = /* @__PURE__ */ new Map();
        for (const line of pom.toString("utf8").split(/\r?\n/, 100)) {
          const [, key = "", value = ""] = /^\s*([\w.]+)\s*[=:]\s*(.*?)\s*$/.exec(line.slice(0, 1e3)) ?? [];
          properties.set(key, value);
        }
        const [group = null, artifact, version] = ["groupId", "artifactId", "version"].map((key) => properties.get(key));
        return artifact === void 0 || version === void 0 ? null : { group, artifact, version };
      }
      function named(file, attributes) {
        const [, artifact, inName] = versionedName.exec(file) ?? [];
        const inManifest = attributes.get("implementation-version") ?? attributes.get("bundle-version");
        const version = inName ?? inManifest;
        const vendor = attributes.get("implementation-vendor-id") ?? null;
        return version === void 0 ? null : { group: vendor, artifact: artifact ?? file, version };
      }
      const noAttributes = /* @__PURE__ */ new Map();
      const mostLines = 2e3;
      function attributesOf(manifest) {
        const attributes = /* @__PURE__ */ new Map();
        const [main = ""] = manifest.toString("utf8").replaceAll(/\r?\n /g, "").split(/\r?\n\r?\n/, 1);
        for (const line of main.split(/\r?\n/, mostLines)) {
          const colon2 = line.indexOf(": ");
          if (colon2 > 0)
            attributes.set(line.slice(0, colon2).toLowerCase(), line.slice(colon2 + 2).trim());
        }
        return attributes;
      }
      ;
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
      function rows(bytes, rowBytes2) {
        const count = Math.floor(bytes.length / rowBytes2);
        return Array.from({ length: count }, (_, row) => bytes.subarray(row * rowBytes2, (row + 1) * rowBytes2));
      }
      const identBytes = 16;
      const magic = Buffer.from("\x7FELF", "latin1");
      function formatOf(ident) {
        const [wordClass, byteOrder, version] = ident.subarray(4);
        if (!ident.subarray(0, 4).equals(magic) || version !== 1)
          return null;
        if (wordClass !== 1 && wordClass !== 2 || byteOrder !== 1 && byteOrder !== 2)
          return null;
        return { wordBytes: wordClass === 1 ? 4 : 8, isBigEndian: byteOrder === 2 };
      }
      const typeExecutable = 2;
      const typeShared = 3;
      function isUsual({ type, programCount, programEntryBytes }, format) {
        const isLoaded = type === typeExecutable || type === typeShared;
        return isLoaded && programCount > 0 && programEntryBytes === programBytes(format);
      }
      function elf_records_headerBytes({ wordBytes }) {
        return 40 + 3 * wordBytes;
      }
      function headerOf(fields2) {
        const { word } = fields2;
        const end = 8 + 3 * word;
        return {
          type: fields2.half(0),
          entry: fields2.address(8),
          programStart: fields2.address(8 + word),
          sectionStart: fields2.address(8 + 2 * word),
          programEntryBytes: fields2.half(end + 6),
          programCount: fields2.half(end + 8),
          sectionEntryBytes: fields2.half(end + 10),
          sectionCount: fields2.half(end + 12),
          nameIndex: fields2.half(end + 14)
        };
      }
      const programLoad = 1;
      const programDynamic = 2;
      const programInterpreter = 3;
      const programNote = 4;
      const programCode = 1;
      const programWritable = 2;
      function hasLayoutOfGo({ programStart, programCount, programEntryBytes, sectionStart }) {
        return sectionStart === programStart + programCount * programEntryBytes;
      }
      const goNotes = [Buffer.from("\0\0\0Go\0\0", "latin1"), Buffer.from("\0\0\0Go\0\0", "latin1")];
      function isNoteOfGo(note) {
        return goNotes.some((one) => note.includes(one));
      }
      function programBytes({ wordBytes }) {
        return 8 + 6 * wordBytes;
      }
      function programOf(fields2) {
        const { word } = fields2;
        const start = fields2.address(word);
        const flags = fields2.int(word === 8 ? 4 : 24);
        return {
          type: fields2.int(0),
          isCode: (flags & programCode) !== 0,
          isWritable: (flags & programWritable) !== 0,
          start,
          end: start + fields2.address(4 * word)
        };
      }
      function hasInterpreter(programs) {
        return programs.some(({ type }) => type === programInterpreter);
      }
      const noDynamic = { needsLibraries: false, hasLibraryName: false, isMarkedProgram: false };
      const tagEnd = 0;
      const tagNeeded = 1;
      const tagLibraryName = 14;
      const tagFlags = 1879048187;
      const flagProgram = 134217728;
      function dynamicOf(entries) {
        const end = entries.findIndex((entry) => entry.address(0) === tagEnd);
        const told = end < 0 ? entries : entries.slice(0, end);
        const has = (tag) => told.some((entry) => entry.address(0) === tag);
        const isMarkedProgram = told.some((entry) => entry.address(0) === tagFlags && (entry.flags(entry.word) & flagProgram) !== 0);
        return { needsLibraries: has(tagNeeded), hasLibraryName: has(tagLibraryName), isMarkedProgram };
      }
      function isProgram({ type, entry }, programs, dynamic) {
        if (type === typeExecutable)
          return true;
        if (entry === 0)
          return false;
        if (dynamic.isMarkedProgram)
          return true;
        return !dynamic.hasLibraryName && (hasInterpreter(programs) || !dynamic.needsLibraries);
      }
      function mayBeProgram({ type, entry }, programs) {
        return type === typeExecutable || entry !== 0 || hasInterpreter(programs);
      }
      const sectionProgram = 1;
      const sectionSymbols = 2;
      const sectionStrings = 3;
      const sectionNoBits = 8;
      const flagAllocated = 2;
      const flagCode = 4;
      const indexElsewhere = 65535;
      function sectionBytes({ wordBytes }) {
        return 16 + 6 * wordBytes;
      }
      function sectionOf(fields2) {
        const { word } = fields2;
        const flags = fields2.flags(8);
        const start = fields2.address(8 + 2 * word);
        const sizeBytes = fields2.address(8 + 3 * word);
        return {
          nameAt: fields2.int(0),
          type: fields2.int(4),
          isAllocated: (flags & flagAllocated) !== 0,
          isCode: (flags & flagCode) !== 0,
          start,
          end: start + sizeBytes,
          sizeBytes,
          link: fields2.int(8 + 4 * word)
        };
      }
      function nameIndex(header, sections) {
        const index = header?.nameIndex ?? 0;
        return index === indexElsewhere ? sections[0]?.link ?? 0 : index;
      }
      ;
      const minDebugBytes = 4096;
      function isDebugFile(sections) {
        const code = sections.filter(({ isAllocated, isCode }) => isAllocated && isCode);
        return code.length > 0 && code.every(({ type }) => type === sectionNoBits);
      }
      function symbolSections(sections, index) {
        const symbols = sections.filter(({ type, isAllocated }) => type === sectionSymbols && !isAllocated);
        const strings = symbols.flatMap(({ link }) => link === index ? [] : sections[link] ?? []);
        return [...symbols, ...new Set(strings.filter(({ type, isAllocated }) => type === sectionStrings && !isAllocated))];
      }
      const debugNames = [".debug_", ".zdebug_", ".gdb_index", ".stab"];
      const fewestUnnamed = 3;
      function debugSections(sections, names) {
        const unloaded = sections.filter(({ type, isAllocated }) => type === sectionProgram && !isAllocated);
        if (names === null && unloaded.length < fewestUnnamed)
          return [];
        return unloaded.filter(({ sizeBytes }) => sizeBytes > minDebugBytes).filter(({ nameAt }) => names === null || debugNames.some((name) => startsWith(names, nameAt, name)));
      }
      const mostNamed = 500;
      const longestName = 100;
      function namedSections(sections, names) {
        const found = /* @__PURE__ */ new Map();
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
        return ranges.toSorted((one, other) => one.start - other.start).flatMap(({ start, end }) => {
          if (start < passed)
            return [];
          passed = end;
          return [{ start, end }];
        });
      }
      function joined(ranges) {
        const found = [];
        for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
          const last = found.at(-1);
          if (last === void 0 || start > last.end)
            found.push({ start, end });
          else
            last.end = Math.max(last.end, end);
        }
        return found;
      }
      function outsideOf(ranges, { start, end }) {
        const found = [];
        let at = start;
        for (const range of ranges) {
          if (range.start > at && at < end)
            found.push({ start: at, end: Math.min(end, range.start) });
          at = Math.max(at, range.end);
        }
        if (at < end)
          found.push({ start: at, end });
        return found;
      }
      ;
      const maxProgramHeaderBytes = 64 * 1024;
      const maxSectionHeaderBytes = 4 * 1024 * 1024;
      const maxDynamicBytes = 64 * 1024;
      const maxNoteBytes = 4096;
      const maxNoteStart = 64 * 1024;
      const maxNameBytes = 64 * 1024;
      const maxStrippable = 256;
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
        #sectionStarts = null;
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
          this.#sectionStarts = null;
          this.#before = null;
          this.#names = null;
          this.#isWrong = this.#want({ start: 0, end: identBytes }, 0, (ident) => this.#readIdent(ident)) === null;
        }
        /** True while more bytes may tell more (false: not an ELF, so that the caller can stop feeding it). Pieces are not kept after the call. */
        add(piece) {
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
            strippable: this.#strippable(this.#header)
          };
        }
        /** Whether Go's linker says that it made it: before its code has passed. False as well where nobody says. */
        get isOfGo() {
          return this.#hasGoNote || this.#header !== null && hasLayoutOfGo(this.#header);
        }
        /** Whether it tells where its sections are. */
        get hasSections() {
          return this.#header !== null && this.#header.sectionStart > 0;
        }
        /**
         * Where its sections with a content begin, in order: null when that is told behind them or nowhere; empty where it is still to come, before
         * any of them.
         */
        get sectionStarts() {
          return this.#sectionStarts;
        }
        /** What is loaded, in order. */
        get loaded() {
          return joined(this.#programs.filter(({ type }) => type === programLoad));
        }
        /** Loaded code without data: nothing where linkers put both into one segment. */
        get code() {
          const loaded = this.#programs.filter(({ type }) => type === programLoad);
          const isApart = loaded.some(({ isCode, isWritable }) => !isCode && !isWritable);
          return joined(loaded.filter(({ isCode }) => isApart && isCode));
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
          this.#isWrong = !isUsual(header, this.#format) || end - start > maxProgramHeaderBytes || this.#want({ start, end }, elf_records_headerBytes(this.#format), (found) => this.#readPrograms(found, end)) === null;
          if (!this.#isWrong)
            this.#wantSections(header);
        }
        #readPrograms(bytes, knownAt) {
          this.#programs = rows(bytes, programBytes(this.#format)).map((row) => programOf(new Fields(row, this.#format)));
          for (const { type, start, end } of this.#programs)
            if (type === programNote && start <= maxNoteStart && end - start <= maxNoteBytes)
              this.#want({ start, end }, knownAt, (note) => this.#hasGoNote ||= isNoteOfGo(note));
          const dynamic = this.#programs.find(({ type }) => type === programDynamic);
          if (dynamic === void 0)
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
          if (hasLayoutOfGo(header))
            this.#sectionStarts = [];
          this.#before = this.#want({ start: Math.max(knownAt, start - maxNameBytes), end: start }, knownAt, () => {
          });
        }
        /** The first section header says what the header has no room for. https://gabi.xinuos.com/elf/02-eheader.html (e_shnum) */
        #readFirstSection(header, first) {
          const start = header.sectionStart + first.length;
          const count = header.sectionCount || sectionOf(new Fields(first, this.#format)).sizeBytes;
          const end = header.sectionStart + count * first.length;
          const isKept2 = end - header.sectionStart <= maxSectionHeaderBytes;
          const rest = isKept2 ? this.#want({ start, end }, start, (found) => this.#readSections(Buffer.concat([first, found]), end)) : null;
          if (rest === null)
            this.#sectionStarts = null;
        }
        #readSections(bytes, knownAt) {
          this.#sections = rows(bytes, sectionBytes(this.#format)).map((row) => sectionOf(new Fields(row, this.#format)));
          if (this.#sectionStarts !== null)
            this.#sectionStarts = startsOf(this.#sections, knownAt);
          const names = this.#sections[nameIndex(this.#header, this.#sections)];
          if (names === void 0)
            return;
          this.#names = this.#before?.part(names) ?? null;
          const range = { start: names.start, end: Math.min(names.end, names.start + maxNameBytes) };
          if (this.#names === null)
            this.#want(range, knownAt, (found) => this.#names = found);
        }
        #strippable(header) {
          const loaded = this.#programs.filter(({ type }) => type === programLoad);
          const index = nameIndex(header, this.#sections);
          const found = [...symbolSections(this.#sections, index), ...debugSections(this.#sections, this.#names)].filter((section) => section.end > section.start && section.end <= this.#sizeBytes).slice(0, maxStrippable).filter((section) => !loaded.some((program) => program.start < section.end && section.start < program.end));
          return apart(found);
        }
      }
      function startsOf(sections, from) {
        const filled = sections.filter(({ type, sizeBytes, start }) => type !== sectionNoBits && sizeBytes > 0 && start >= from);
        return filled.map(({ start }) => start).toSorted((one, other) => one - other);
      }
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
      ;
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
          standardBytes: scaled(null)
        };
      }
      function theOne(found, { sections }, names) {
        const section = names.map((name) => sections.get(name)).find((range) => range !== void 0);
        if (section === void 0)
          return found[0]?.found ?? null;
        return found.find(({ start }) => start === section.start)?.found ?? null;
      }
      function listed(info) {
        return { goVersion: info.goVersion, modules: info.modules.map((module) => ({ module, bytes: null })) };
      }
      function sharesOf(info, code) {
        const byPath = new Map(info.modules.map((module) => [module.importPath, module]));
        const shares = /* @__PURE__ */ new Map();
        for (const [path, bytes] of code) {
          const module = path === "main" ? info.main : moduleOf(path, byPath);
          if (module === null && !isStandard(path))
            continue;
          shares.set(module, (shares.get(module) ?? 0) + bytes);
        }
        return shares;
      }
      function isStandard(path) {
        return path !== "main" && !path.split("/", 1).some((first) => first.includes("."));
      }
      function moduleOf(packagePath, byPath) {
        for (let path = packagePath; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
          const module = byPath.get(path);
          if (module !== void 0)
            return module;
        }
        return null;
      }
      function bytesOfCode({ sections, strippable }, code) {
        const [text, table] = [sections.get(".text"), sections.get(".gopclntab") ?? sections.get(".data.rel.ro.gopclntab")];
        if (text === void 0 || table === void 0)
          return code;
        const inText = Math.min(code, text.end - text.start);
        return [table, ...strippable].reduce((sum, { start, end }) => sum + end - start, inText);
      }
      ;
      const buildInfoMagic = Buffer.from("\xFF Go buildinf:", "latin1");
      const go_build_info_headerBytes = 32;
      const flagInline = 2;
      const maxVersionBytes = 256;
      const maxInfoBytes = 1024 * 1024;
      const maxModules = 2e4;
      const maxPathLength = 500;
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
      function* textParser(start, maxBytes2) {
        let length = 0;
        for (let digits = 0; digits < 4; digits += 1) {
          const [byte = 0] = yield { start: start + digits, end: start + digits + 1 };
          length += (byte & 127) * 2 ** (7 * digits);
          if (byte >= 128)
            continue;
          const from = start + digits + 1;
          if (length > maxBytes2)
            return null;
          const text = Buffer.from(yield { start: from, end: from + length });
          return { text, end: from + length };
        }
        return null;
      }
      const moduleInfoMark = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
      const moduleInfoEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");
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
      function goBuildInfo(version, text) {
        const modules2 = [];
        let main = -1;
        for (const line of text.split("\n")) {
          const [kind, path = "", moduleVersion = ""] = line.split("	");
          if (path.length > maxPathLength || modules2.length >= maxModules)
            continue;
          if (kind === "mod")
            main = modules2.length;
          if (kind === "mod" || kind === "dep")
            modules2.push({ importPath: path, path, version: versionOf(moduleVersion) });
          if (kind !== "=>")
            continue;
          const replaced = modules2.pop();
          if (replaced === void 0)
            continue;
          modules2.push(isDirectory(path) ? { ...replaced, version: "" } : { ...replaced, path, version: versionOf(moduleVersion) });
        }
        const goVersion = /^go(\d[\w.+-]*)/.exec(version)?.[1] ?? "";
        return { goVersion, main: modules2[main] ?? null, modules: modules2 };
      }
      function isDirectory(path) {
        return /^(?:\.{0,2}\/|[a-z]:|\.{1,2}$)/i.test(path);
      }
      function versionOf(version) {
        return version === "(devel)" ? "" : version;
      }
      ;
      const maxFunctionBytes = 2 ** 31;
      const mostAlignment = 64;
      class FunctionRows {
        count;
        #fields;
        /** `fields`: two for each function, and one more for the end of the last. */
        constructor(fields2, count) {
          this.#fields = fields2;
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
      class PackageCode {
        #rows;
        #slackBytes;
        #bytes = [];
        /** No function can be so long, or so short. */
        isWrong = false;
        constructor(rows2, quantum) {
          this.#rows = rows2;
          this.#slackBytes = rows2.slackBytes(quantum);
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
        constructor(start, { fields: fields2, rows: rows2, names }) {
          this.#offset = start;
          this.#fields = fields2;
          this.#rows = rows2;
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
      ;
      const made = /^(?:type:\.(?:eq|hash)\.|type\.\.(?:eq|hash)\.|go[:.](?:\(\*|interface |struct ))/;
      const wrapped = /^(?:\[\d*\]|\*|\()+/;
      const [dot, slash] = Buffer.from("./");
      const beginnings = ["type:", "type..", "go:", "go.(", "go.interface ", "go.struct ", "["].map((text) => Buffer.from(text));
      function packageOfFunction(name) {
        const plain = isPlain(name) ? name : withoutMade(name);
        const end = endOfPackage(plain);
        return end === plain.start ? null : unescaped(go_names_textOf({ ...plain, end }));
      }
      function isPlain({ bytes, start }) {
        for (const beginning2 of beginnings)
          if (isAt(bytes, start, beginning2))
            return false;
        return true;
      }
      function isAt(bytes, start, text) {
        for (let at = 0; at < text.length; at += 1)
          if (bytes[start + at] !== text[at])
            return false;
        return true;
      }
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
      function unescaped(path) {
        return path.includes("%") ? path.replaceAll(/%([\da-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))) : path;
      }
      ;
      const go_package_names_maxPackages = 5e4;
      const go_package_names_maxNameBytes = 1024;
      const maxRuns = 2e6;
      class PackageIndex {
        paths = [""];
        #numbers = /* @__PURE__ */ new Map([["", 0]]);
        of(name) {
          return this.#numberOf(packageOfFunction(name) ?? "");
        }
        #numberOf(path) {
          const known = this.#numbers.get(path);
          if (known !== void 0)
            return known;
          if (this.paths.length >= go_package_names_maxPackages)
            return 0;
          const number = this.paths.push(path) - 1;
          this.#numbers.set(path, number);
          return number;
        }
      }
      const [go_package_names_dot, go_package_names_slash, letterG, letterT, bracket] = Buffer.from("./gt[");
      const prime = 16777619;
      class PackageRuns {
        #index = new PackageIndex();
        /** Packages by the hash of how their functions' names begin: names of what was inlined stand between those of a package's own. */
        #known = /* @__PURE__ */ new Map();
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
        /** One loop for all: a large program has ten megabytes of names, and is over before many functions are compiled. */
        add(piece) {
          let from = this.#endHeld(piece);
          let hash = 0;
          let hashOfPath = 0;
          let isPath = true;
          for (let at = from; at < piece.length; at += 1) {
            const byte = piece[at];
            if (byte === 0) {
              this.#name(this.#offset + from, hashOfPath, { bytes: piece, start: from, end: at });
              from = at + 1;
              hash = hashOfPath = 0;
              isPath = true;
            } else if (isPath && byte !== void 0) {
              if (byte === go_package_names_dot && hashOfPath === 0)
                hashOfPath = hash;
              else if (byte === go_package_names_slash)
                hashOfPath = 0;
              else if (ends[byte] === 1)
                isPath = false;
              hash = Math.imul(hash ^ byte, prime);
            }
          }
          if (from < piece.length || this.#heldBytes === 0)
            this.#held = Buffer.from(piece.subarray(from, from + go_package_names_maxNameBytes));
          this.#heldBytes += from < piece.length ? piece.length - from : 0;
          this.#offset += piece.length;
        }
        /** Ends the name that began in an earlier piece, and gives where the next one begins. */
        #endHeld(piece) {
          if (this.#heldBytes === 0)
            return 0;
          const end = piece.indexOf(0);
          const rest = piece.subarray(0, end < 0 ? go_package_names_maxNameBytes : Math.min(end, go_package_names_maxNameBytes));
          this.#held = Buffer.concat([this.#held, rest]).subarray(0, go_package_names_maxNameBytes);
          if (end >= 0)
            this.#run(this.#offset - this.#heldBytes, this.#index.of({ bytes: this.#held, start: 0, end: this.#held.length }));
          this.#heldBytes = end < 0 ? this.#heldBytes + piece.length : 0;
          return end < 0 ? piece.length : end + 1;
        }
        /** The number of the package; 0 when there is none. */
        packageAt(offset) {
          if (!this.#holds(this.#lookedAt, offset))
            this.#lookedAt = this.#holds(this.#lookedAt + 1, offset) ? this.#lookedAt + 1 : this.#runOf(offset);
          return this.#packages[this.#lookedAt] ?? 0;
        }
        /** `hash`: of the path that the name begins with; 0 where it begins with none. */
        #name(offset, hash, name) {
          const first = name.bytes[name.start];
          const isMade = (first === letterG || first === letterT || first === bracket) && !isPlain(name);
          const known = isMade || hash === 0 ? void 0 : this.#known.get(hash);
          const number = known ?? this.#index.of({ ...name, end: Math.min(name.end, name.start + go_package_names_maxNameBytes) });
          if (known === void 0 && !isMade && hash !== 0 && this.#known.size < go_package_names_maxPackages)
            this.#known.set(hash, number);
          this.#run(offset, number);
        }
        #run(offset, number) {
          if (this.#count > 0 && this.#packages[this.#count - 1] === number || this.#count >= maxRuns)
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
          const next = run + 1 < this.#count ? this.#starts[run + 1] ?? 0 : Infinity;
          return run < this.#count && (this.#starts[run] ?? 0) <= offset && offset < next;
        }
        #runOf(offset) {
          let [from, to] = [0, this.#count];
          while (from + 1 < to) {
            const middle = from + to >>> 1;
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
      ;
      const maxFunctionTableBytes = 32 * 1024 * 1024;
      const maxOldTableBytes = 24 * 1024 * 1024;
      const minHeaderBytes = 8;
      const layouts = /* @__PURE__ */ new Map([
        [4294967291, "1.2"],
        [4294967290, "1.16"],
        [4294967280, "1.18"],
        [4294967281, "1.18"]
      ]);
      function functionTableBeginnings({ isBigEndian }) {
        return [...layouts.keys()].map((magic2) => {
          const bytes = Buffer.alloc(6);
          if (isBigEndian)
            bytes.writeUInt32BE(magic2);
          else
            bytes.writeUInt32LE(magic2);
          return bytes;
        });
      }
      function mayBeFunctionTable(bytes, at, { isBigEndian, wordBytes }) {
        const quantum = bytes[at + 6] ?? 0;
        if (bytes[at + 7] !== wordBytes || bytes[at + 4] !== 0 || bytes[at + 5] !== 0)
          return false;
        const magic2 = isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
        return layouts.has(magic2) && (quantum === 1 || quantum === 2 || quantum === 4);
      }
      function* functionTableParser(start, format) {
        const header = yield { start, end: start + minHeaderBytes };
        const layout = layouts.get(new Fields(header, format).int(0));
        const table = { start, format, quantum: header[6] ?? 1 };
        if (layout === void 0)
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
        const rows2 = new FunctionRows(new Fields(bytes, { ...format, wordBytes: fieldBytes }), count);
        const records = new FunctionRecords(tableBytes, { fields: new Fields(bytes, format), rows: rows2, names });
        const code = new PackageCode(rows2, quantum);
        yield { start: start + tableAt + tableBytes, end: start + tableAt + records.end, onPiece: (piece) => records.add(piece, code) };
        return records.isWrong ? null : code.byPath(names.packages);
      }
      function* oldTable({ start, format, quantum }) {
        const { wordBytes } = format;
        const tableAt = minHeaderBytes + wordBytes;
        const count = new Fields(yield { start: start + minHeaderBytes, end: start + tableAt }, format).address(0);
        const tableEnd = tableAt + FunctionRows.bytesOf(count, wordBytes);
        if (!(count > 0 && tableEnd <= maxOldTableBytes))
          return null;
        const table = Buffer.from(yield { start: start + tableAt, end: start + tableEnd + 4 });
        const fields2 = new Fields(table, format);
        const filesAt = fields2.int(table.length - 4);
        const restAt = tableEnd + 4;
        if (!(filesAt >= restAt && filesAt <= maxOldTableBytes))
          return null;
        const rest = yield { start: start + restAt, end: start + filesAt };
        const rows2 = new FunctionRows(fields2, count);
        const code = new PackageCode(rows2, quantum);
        const packages = new PackageIndex();
        for (let index = 0; index < count; index += 1) {
          const at = rows2.nameAt(index) - restAt;
          if (!(at >= 0 && at + 4 <= rest.length))
            return null;
          const nameAt = fields2.intOf(rest, at) - restAt;
          const name = nameAt < 0 ? go_function_table_nothing : rest.subarray(nameAt, nameAt + go_package_names_maxNameBytes);
          code.add(index, packages.of({ bytes: name, start: 0, end: Math.max(0, name.indexOf(0)) }));
        }
        return code.byPath(packages.paths);
      }
      const go_function_table_nothing = Buffer.alloc(0);
      ;
      const passing_reader_nothing = Buffer.alloc(0);
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
          if (onPiece !== void 0)
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
          for (let given = bytes; ; given = passing_reader_nothing) {
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
      ;
      const mostFound = 4;
      const mostTries = 1e3;
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
          if (this.#reader !== null && !((this.#reader.endedAt ?? Infinity) <= start) || this.found.length >= mostFound)
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
      ;
      const tellingBytes = 16;
      const markPartAt = 12;
      const markPart = moduleInfoMark.subarray(markPartAt);
      class GoScan {
        #format;
        /** How what is looked for begins: a few searches by the runtime are over before a loop of our own would be compiled. */
        #beginnings;
        #places;
        #code;
        #infos = new PassingSearch(buildInfoParser);
        #marked = new PassingSearch(markedInfoParser);
        #tables;
        /** The last bytes that have passed: what is looked for may begin in them. */
        #edge = Buffer.alloc(0);
        #position;
        /** Of the sections' starts, those that were looked at. */
        #sections = 0;
        /** `position`: where in the file the first piece will begin; `places` are asked for sections again with each piece. */
        constructor(format, position, places = anywhere) {
          this.#format = format;
          this.#beginnings = [buildInfoMagic, ...functionTableBeginnings(format)];
          this.#position = position;
          this.#places = places;
          this.#code = places.code;
          this.#tables = new PassingSearch((start) => functionTableParser(start, format));
        }
        add(piece) {
          const before = this.#edge;
          const around = { piece, before, position: this.#position };
          if (before.length > 0) {
            const across = Buffer.concat([before, piece.subarray(0, tellingBytes - 1)]);
            this.#look({ bytes: across, start: this.#position - before.length, around });
          }
          this.#look({ bytes: piece, start: this.#position, around });
          for (const search of [this.#infos, this.#marked, this.#tables])
            search.pass(piece, this.#position);
          this.#position += piece.length;
          const last = piece.subarray(1 - tellingBytes);
          this.#edge = Buffer.from(piece.length < tellingBytes - 1 ? Buffer.concat([before, last]).subarray(1 - tellingBytes) : last);
        }
        get traces() {
          return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
        }
        #look(window) {
          const { bytes, start } = window;
          const { sectionStarts } = this.#places;
          for (const part of outsideOf(this.#code, { start, end: start + bytes.length })) {
            this.#lookForMarks(window, part);
            if (sectionStarts === null)
              this.#lookAnywhere(window, part);
          }
          if (sectionStarts !== null)
            this.#lookAtSections(window, sectionStarts);
        }
        #lookForMarks({ bytes, start, around }, part) {
          const some = bytes.subarray(part.start - start, part.end - start);
          for (let found = some.indexOf(markPart); found >= 0; found = some.indexOf(markPart, found + 1)) {
            const at = found - markPartAt;
            if (at >= 0 && moduleInfoMark.compare(some, at, at + moduleInfoMark.length) === 0)
              this.#marked.beginsAt(part.start + at, around);
          }
        }
        #lookAtSections(window, starts) {
          const last = window.start + window.bytes.length - tellingBytes;
          for (; (starts[this.#sections] ?? Infinity) <= last; this.#sections += 1) {
            const at = (starts[this.#sections] ?? 0) - window.start;
            if (at >= 0)
              this.#lookAt(window, at);
          }
        }
        /** Go's linker begins both at a multiple of an address's length, or of more. */
        #lookAnywhere(window, part) {
          const { bytes, start } = window;
          const some = bytes.subarray(part.start - start, part.end - start);
          const last = bytes.length - tellingBytes;
          for (const beginning2 of this.#beginnings)
            for (let found = some.indexOf(beginning2); found >= 0; found = some.indexOf(beginning2, found + 1)) {
              const at = part.start - start + found;
              if (at <= last && (start + at) % this.#format.wordBytes === 0)
                this.#lookAt(window, at);
            }
        }
        #lookAt({ bytes, start, around }, at) {
          if (bytes[at + 1] === buildInfoMagic[1] && buildInfoMagic.compare(bytes, at, at + buildInfoMagic.length) === 0)
            this.#infos.beginsAt(start + at, around);
          else if (mayBeFunctionTable(bytes, at, this.#format))
            this.#tables.beginsAt(start + at, around);
        }
      }
      const anywhere = { sectionStarts: null, code: [] };
      ;
      const leastBytes = 64;
      const maxBytes = 1024 * 1024;
      const packing = { format: "zlib", mostBytes: 8 * 1024 * 1024 };
      const freeTries = 64;
      const bytesPerTry = 8192;
      const zlibByte = 120;
      const secondBytes = /* @__PURE__ */ new Set([1, 94, 156, 218]);
      const beginning = Buffer.from('{"packages":');
      const rust_audit_nothing = Buffer.alloc(0);
      class RustScan {
        /** What looks like a list of crates; the section that it must lie in is known when all has passed. */
        found = [];
        #reader = null;
        #loaded;
        #edge = rust_audit_nothing;
        /** Where the edge ends. */
        #position = 0;
        /** Where in the file the next piece begins. */
        #passed;
        #tries = 0;
        /** `position`: where in the file the first piece will begin. `loaded`: what is not looked through, in order and apart. */
        constructor(position, loaded) {
          this.#passed = position;
          this.#loaded = loaded;
        }
        add(piece) {
          const start = this.#passed;
          this.#passed += piece.length;
          for (const part of outsideOf(this.#loaded, { start, end: this.#passed }))
            this.#addPart(piece.subarray(part.start - start, part.end - start), part.start);
        }
        #addPart(piece, start) {
          if (start !== this.#position) {
            this.#edge = rust_audit_nothing;
            this.#reader = null;
            this.#position = start;
          }
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
            this.#reader.add(bytes.subarray(at, before === 0 ? void 0 : before));
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
      function cratesIn({ found }, sections) {
        const section = sections.get(".dep-v0");
        return found.find(({ start }) => section === void 0 || section.start === start)?.crates ?? null;
      }
      function mayBeZlib(bytes, at) {
        if (!secondBytes.has(bytes[at + 1] ?? 0))
          return false;
        const bits = bytes.readUIntLE(at + 2, 6);
        if ((bits & 6) === 2)
          return (bits & 65534) === 22186;
        if ((bits & 6) !== 4)
          return false;
        const lengths = 4 + (Math.floor(bits / 2 ** 13) & 15);
        const free = Array.from({ length: lengths }, (_, index) => bitsAt(bytes, at + 2, 17 + 3 * index)).reduce((left, length) => length === 0 ? left : left - 2 ** (7 - length), 2 ** 7);
        return free === 0;
      }
      function bitsAt(bytes, start, bit) {
        const at = start + (bit >>> 3);
        return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8) >>> (bit & 7) & 7;
      }
      function isBeginning(bytes) {
        return inflatedPart(bytes, packing)?.text.subarray(0, beginning.length).equals(beginning) ?? false;
      }
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
      const Audit = schemas.Ikc({
        packages: schemas.YOg(schemas.Ikc({ name: schemas.YjP(), version: schemas.YjP(), kind: schemas.YjP().optional() })).max(2e4)
      });
      function cratesOf(text) {
        const read = Audit.safeParse(parsedOrNull(text));
        if (!read.success)
          return null;
        return read.data.packages.filter(({ kind }) => kind !== "build").map(({ name, version }) => ({ name, version }));
      }
      function parsedOrNull(text) {
        try {
          return JSON.parse(text.toString("utf8"));
        } catch {
          return null;
        }
      }
      ;
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
          const elf = this.#elf;
          if (elf.isOfGo || !elf.hasSections)
            this.#go ??= new GoScan(format, this.#position, elf);
          if (!elf.isOfGo)
            this.#rust ??= new RustScan(this.#position, elf.loaded);
        }
        /** Null when it is no ELF executable or shared object, or cannot be understood. */
        finish() {
          const elf = this.#elf.finish();
          if (elf === null)
            return null;
          const { sections } = this.#elf;
          const go = this.#go === null ? null : goProgram(this.#go.traces, { ...elf, sections });
          const crates = this.#rust === null ? null : cratesIn(this.#rust, sections);
          const linked = [...go === null ? [] : linkedOfGo(go), ...(crates ?? []).map(linkedCrate)];
          return { ...elf, linked: linked.filter((one) => (0, packages_package.gH)(one.package)) };
        }
      }
      function linkedOfGo({ goVersion, modules: modules2, standardBytes }) {
        const standard = { path: "stdlib", importPath: "", version: goVersion };
        return [...modules2, { module: standard, bytes: standardBytes }].map(({ module, bytes }) => ({
          package: goPackage(module),
          bytes
        }));
      }
      function goPackage({ path, version }) {
        const slash2 = path.lastIndexOf("/");
        const namespace = slash2 < 0 ? null : path.slice(0, slash2);
        return { type: "golang", namespace, name: path.slice(slash2 + 1), version, arch: null };
      }
      function linkedCrate({ name, version }) {
        return { package: { type: "cargo", namespace: null, name, version, arch: null }, bytes: null };
      }
      var node_packages = __webpack_require__(1339);
      var python_packages = __webpack_require__(7049);
      ;
      const mostFacts = 2e4;
      const mostNames = 2e5;
      const maxPackageJsonBytes = 256 * 1024;
      const maxPythonFileBytes = 1024 * 1024;
      const mostProjectBytes = 2 * 1024 * 1024;
      const leastElfBytes = 4096;
      function isRead(kind) {
        return kind === "package.json" || kind === "python" || kind === "dpkg";
      }
      class FactCollector {
        #offsets;
        #packages;
        #kept;
        #program = new ProgramScan();
        #marks = new CompressedMarks();
        #packageFiles = new PackageFiles();
        #binaries = /* @__PURE__ */ new Map();
        #nodePackages = /* @__PURE__ */ new Map();
        #pythonPackages = /* @__PURE__ */ new Map();
        /** Of what is read as Python's. */
        #path = "";
        #projectBytes = 0;
        #names = 0;
        /** What the file that is passing by is looked at as. */
        #reading = null;
        #jar = new JarScan();
        #jarPath = "";
        #row = -1;
        #bytes = 0;
        #bodyOffset = 0;
        /** `packages` takes which packages programs and archives were made of; `kept` has the file that passes by. */
        constructor(offsets, packages, kept) {
          this.#offsets = offsets;
          this.#packages = packages;
          this.#kept = kept;
        }
        /** A file with a content begins. */
        start(row, path, { sizeBytes, bodyOffset }) {
          this.#row = row;
          this.#bytes = 0;
          this.#bodyOffset = bodyOffset;
          this.#reading = this.#readingOf(path, sizeBytes);
          if (isRead(this.#reading))
            this.#kept.want();
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
            case "python":
            case "dpkg":
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
              this.#keep(this.#nodePackages, (0, node_packages.nQ)(this.#kept.content));
              break;
            case "python":
              this.#keep(this.#pythonPackages, (0, python_packages.n1)(this.#path, this.#kept.content));
              break;
            case "dpkg":
              this.#packageFiles.add(this.#kept.content);
              break;
            case null:
          }
          this.#reading = null;
        }
        /** Facts of a listing, given where the rows that were met stand in it; rows that are not in it are forgotten. */
        finish(listing, placesOf2) {
          const places = placesOf2(/* @__PURE__ */ new Set([...this.#binaries.keys(), ...this.#nodePackages.keys(), ...this.#pythonPackages.keys()]));
          return {
            binaries: placed(this.#binaries, places),
            nodePackages: placed(this.#nodePackages, places),
            pythonPackages: placed(this.#pythonPackages, places),
            recommended: [...this.#packageFiles.recommendedIn(listing)]
          };
        }
        #readingOf(path, sizeBytes) {
          if (isNamed(path, packageJson) && sizeBytes <= maxPackageJsonBytes && (0, node_packages.P3)(fact_collector_textOf(path)) !== null)
            return "package.json";
          if (sizeBytes <= maxPythonFileBytes && this.#isOfPython(path, sizeBytes))
            return "python";
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
          const { isDynamic, isProgram: isProgram2, strippable, linked } = facts;
          for (const { package: found, bytes } of linked)
            this.#packages.sinkOf(this.#row, found.type).declare(found, { kind: "part", bytes });
          const sum = (bytes) => strippable.reduce((all, one) => all + bytes(one), 0);
          this.#binaries.set(this.#row, {
            isDynamic,
            isProgram: isProgram2,
            strippableBytes: sum(({ start, end }) => end - start),
            strippableCompressedBytes: sum((range) => this.#marks.bytesOf(range))
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
        #isOfPython(path, sizeBytes) {
          if (!mayBeOfPython(path))
            return false;
          this.#path = fact_collector_textOf(path);
          const place = (0, python_packages.p_)(this.#path);
          if (place?.kind !== "project")
            return place !== null;
          this.#projectBytes += sizeBytes;
          return this.#projectBytes <= mostProjectBytes;
        }
        #keep(all, found) {
          if (found === null || all.size >= mostFacts)
            return;
          this.#names += found.needs.length + found.devNeeds.length;
          if (this.#names > mostNames)
            return;
          all.set(this.#row, { name: found.name, needs: [...found.needs], devNeeds: [...found.devNeeds] });
        }
      }
      function placed(met, places) {
        const facts = [...met].flatMap(([row, fact]) => {
          const place = places.get(row);
          return place === void 0 ? [] : [{ ...fact, row: place }];
        });
        return facts.toSorted((one, other) => one.row - other.row);
      }
      const packageJson = Buffer.from("package.json");
      const [jarEnd, warEnd] = [".jar", ".war"].map((end) => Buffer.from(end).readUInt32BE(0));
      const listEnd = Buffer.from(".txt").readUInt32BE(0);
      const pythonNames = new Map(["pyproject.toml", "Pipfile", "METADATA"].map((name) => [Buffer.from(name.slice(-4)).readUInt32BE(0), Buffer.from(name)]));
      const fact_collector_listName = Buffer.from("requirements");
      const dpkgRoot = Buffer.from("var\0lib\0");
      function isNamed({ bytes, nameStart, end }, name) {
        return end - nameStart === name.length && bytes.compare(name, 0, name.length, nameStart, end) === 0;
      }
      function mayBeOfPython(path) {
        const { bytes, end } = path;
        const last = end < 4 ? 0 : bytes.readUInt32BE(end - 4);
        if (last === listEnd)
          return bytes.subarray(0, end).includes(fact_collector_listName);
        const name = pythonNames.get(last);
        return name !== void 0 && isNamed(path, name);
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
        return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(display_path.m), "/");
      }
      ;
      const kept_file_nothing = Buffer.alloc(0);
      class KeptFile {
        #isWanted = false;
        #pieces = [];
        #content = null;
        /** A file begins: nothing is kept of it until somebody wants it. */
        start() {
          this.#isWanted = false;
          this.#pieces = [];
          this.#content = null;
        }
        /** Must be called before the first piece. */
        want() {
          this.#isWanted = true;
        }
        add(piece) {
          if (this.#isWanted)
            this.#pieces.push(Buffer.from(piece));
        }
        /** All of it, when it has passed. */
        get content() {
          const [only = kept_file_nothing, ...others2] = this.#pieces;
          return this.#content ??= others2.length === 0 ? only : Buffer.concat(this.#pieces);
        }
      }
      var listing_builder = __webpack_require__(342);
      ;
      const tar_path_slash = 47;
      const tar_path_dot = 46;
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
          for (let at = 0; at < length; ) {
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
          while (this.end > 0 && this.bytes[this.end - 1] === display_path.m)
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
          if (to === from || to === from + 1 && path[from] === tar_path_dot)
            return;
          if (to === from + 2 && path[from] === tar_path_dot && path[from + 1] === tar_path_dot)
            return this.dropName();
          if (this.end > 0)
            this.bytes[this.end++] = display_path.m;
          this.nameStart = this.end;
          for (let at = from; at < to; at += 1)
            this.bytes[this.end++] = path[at] ?? 0;
        }
        #findName() {
          this.nameStart = this.end === 0 ? 0 : this.bytes.lastIndexOf(display_path.m, this.end - 1) + 1;
        }
      }
      var layer_packages = __webpack_require__(5101);
      ;
      const package_reader_maxFileBytes = 16 * 1024 * 1024;
      var owned_paths = __webpack_require__(8578);
      var reader_texts = __webpack_require__(9347);
      ;
      const databases = /* @__PURE__ */ new Set(["lib/apk/db/installed", "usr/lib/apk/db/installed"]);
      const colon = 58;
      const alpine = {
        type: "apk",
        endings: ["lib/apk/db/installed"],
        wants: ({ path }) => databases.has(path) ? "whole" : null,
        read: ({ content }, sink) => {
          const record = new InstalledRecord(sink);
          let isAny = false;
          for (const { start, end } of (0, reader_texts.Dx)(content)) {
            if (start === end)
              record.finish();
            else if (content[start + 1] === colon) {
              record.field(content[start] ?? 0, content.subarray(start + 2, end));
              isAny = true;
            }
          }
          record.finish();
          return isAny || content.length === 0 ? null : "it has no packages";
        }
      };
      const letter = { name: 80, version: 86, arch: 65, directory: 70, file: 82 };
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
      var json_text = __webpack_require__(1979);
      ;
      const InstalledPackages = schemas.YOg(schemas.Ikc({ name: schemas.YjP(), version: schemas.YjP(), "install-path": schemas.YjP().nullish() }).nullable().catch(null));
      const Installed = schemas.KCZ([InstalledPackages, schemas.Ikc({ packages: InstalledPackages }).transform(({ packages }) => packages)]);
      const composer = {
        type: "composer",
        endings: ["/composer/installed.json"],
        wants: () => "whole",
        read: ({ path, content }, sink) => {
          const installed = Installed.safeParse((0, json_text.U)(content));
          if (!installed.success)
            return "it is no list of Composer's packages";
          const here = (0, reader_texts.gN)(path);
          for (const found of installed.data) {
            if (found === null)
              continue;
            const [namespace = "", name, ...others2] = found.name.split("/");
            const directory = (0, reader_texts.n7)(here, found["install-path"] ?? `../${found.name}`);
            if (name === void 0 || others2.length > 0 || directory === null)
              continue;
            sink.declare({ type: "composer", namespace, name, version: found.version, arch: null }, { kind: "directory", directory });
          }
          return null;
        }
      };
      ;
      const conda_Installed = schemas.Ikc({ name: schemas.YjP(), version: schemas.YjP(), files: schemas.YOg(schemas.YjP()).catch([]) });
      const conda = {
        type: "conda",
        endings: [".json"],
        wants: ({ path }) => /(?:^|\/)conda-meta\/[^/]+\.json$/.test(path) ? "whole" : null,
        read: ({ path, content }, sink) => {
          const installed = conda_Installed.safeParse((0, json_text.U)(content));
          if (!installed.success)
            return "it is no record of conda's";
          const { name, version, files: files2 } = installed.data;
          const prefix = (0, reader_texts.gN)((0, reader_texts.gN)(path));
          sink.declare({ type: "conda", namespace: null, name, version, arch: null }, { kind: "paths", owner: path });
          sink.own(path, (0, reader_texts.ee)(path));
          for (const file of files2) {
            const resolved = file.startsWith("/") ? null : (0, reader_texts.n7)(prefix, file);
            if (resolved !== null)
              sink.own(path, (0, reader_texts.ee)(resolved));
          }
          return null;
        }
      };
      ;
      const root = "var/lib/dpkg/";
      const debian_statusPath = `${root}status`;
      const statusDirectory = `${root}status.d/`;
      const sums = ".md5sums";
      const debian_listName = /^var\/lib\/dpkg\/info\/([a-z\d][a-z\d.+-]*(?::[a-z\d-]+)?)\.list$/;
      const debian = {
        type: "deb",
        endings: [],
        directories: [root],
        wants: ({ path }) => path === debian_statusPath || path.startsWith(statusDirectory) || debian_listName.test(path) ? "whole" : null,
        read: ({ path, content }, sink) => {
          const [, listed2] = debian_listName.exec(path) ?? [];
          const name = path.slice(statusDirectory.length);
          if (listed2 !== void 0)
            ownList(listed2, content, sink);
          else if (path === debian_statusPath)
            return declareAll(content, null, sink);
          else if (name.endsWith(sums))
            ownSums(name.slice(0, -sums.length), content, sink);
          else
            return declareAll(content, name, sink);
          return null;
        }
      };
      function ownList(owner, bytes, sink) {
        const path = { bytes, start: 0, end: 0 };
        for (let start = 0; start < bytes.length; ) {
          const end = endOfLine(bytes, start);
          if (!isWithin(path, start, end))
            ownPath(owner, path, sink);
          path.start = start;
          path.end = end;
          start = end + 1;
        }
        ownPath(owner, path, sink);
      }
      function endOfLine(bytes, start) {
        let end = start;
        while (end < bytes.length && bytes[end] !== 10)
          end += 1;
        return end;
      }
      function isWithin({ bytes, start: outerStart, end: outerEnd }, start, end) {
        const length = outerEnd - outerStart;
        if (end - start <= length || bytes[start + length] !== 47)
          return false;
        for (let at = length - 1; at >= 0; at -= 1)
          if (bytes[start + at] !== bytes[outerStart + at])
            return false;
        return true;
      }
      const movedRoots = ["bin/", "sbin/", "lib/", "lib32/", "lib64/", "libx32/"].map((name) => Buffer.from(name));
      const newRoot = Buffer.from("usr/");
      let moved = Buffer.alloc(512);
      function ownPath(owner, { bytes, start, end }, sink) {
        const isRoot = end - start === 2 && bytes[start + 1] === 46;
        if (bytes[start] !== 47 || end - start < 2 || isRoot)
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
        return bytes[at] !== newRoot[0] && movedRoots.some((name) => debian_startsWith(bytes, at, name));
      }
      function debian_startsWith(bytes, at, text) {
        for (let index = 0; index < text.length; index += 1)
          if (bytes[at + index] !== text[index])
            return false;
        return true;
      }
      function ownSums(owner, content, sink) {
        for (const { bytes, start, end } of (0, reader_texts.Dx)(content)) {
          const at = start + 34;
          if (end <= at || bytes[at - 1] !== 32)
            continue;
          const from = bytes[at] === 47 ? at + 1 : bytes[at] === 46 && bytes[at + 1] === 47 ? at + 2 : at;
          sink.own(owner, { bytes, start: from, end });
        }
      }
      function declareAll(content, file, sink) {
        let isAny = false;
        for (const paragraph of content.toString("latin1").split(/\n(?:[ \t]*\n)+/)) {
          const fields2 = fieldsOf(paragraph);
          const [name, version = ""] = [fields2.get("package"), fields2.get("version")];
          if (name === void 0)
            continue;
          isAny = true;
          const status = fields2.get("status");
          if (status !== void 0 && !status.endsWith(" installed"))
            continue;
          const arch = fields2.get("architecture") ?? null;
          const owner = file ?? (fields2.get("multi-arch") === "same" && arch !== null ? `${name}:${arch}` : name);
          sink.declare({ type: "deb", namespace: null, name, version, arch }, { kind: "paths", owner });
        }
        return isAny || content.length < 2 ? null : "it has no packages";
      }
      const wanted = /^(package|status|version|architecture|multi-arch):[ \t]*([^\n]*)$/gim;
      function fieldsOf(paragraph) {
        return new Map([...paragraph.matchAll(wanted)].map(([, field = "", value = ""]) => [field.toLowerCase(), value.trim()]));
      }
      ;
      const files = /* @__PURE__ */ new Set(["etc/os-release", "usr/lib/os-release"]);
      const distribution = {
        type: "deb",
        endings: ["/os-release"],
        wants: ({ path }) => files.has(path) ? "whole" : null,
        read: ({ content }, sink) => {
          const [, id2] = /^ID=["']?([a-z\d._-]+)["']?\s*$/m.exec(content.toString("latin1", 0, 64 * 1024)) ?? [];
          if (id2 !== void 0)
            sink.distribution(id2);
          return null;
        }
      };
      ;
      const Assets = schemas.g1P(schemas.YjP(), schemas.L5J()).catch({});
      const Library = schemas.Ikc({ runtime: Assets, native: Assets, resources: Assets, runtimeTargets: Assets }).partial().catch({});
      const Dependencies = schemas.Ikc({
        targets: schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), Library).catch({})),
        libraries: schemas.g1P(schemas.YjP(), schemas.Ikc({ type: schemas.L5J() }).partial().catch({})).catch({})
      });
      const mostLibraries = 1e4;
      const packageTypes = /* @__PURE__ */ new Set(["package", "runtimepack"]);
      const dotnet = {
        type: "nuget",
        endings: [".deps.json"],
        wants: () => "whole",
        read: ({ path, content }, sink) => {
          const told = Dependencies.safeParse((0, json_text.U)(content));
          if (!told.success)
            return "it is no list of .NET dependencies";
          const { targets, libraries } = told.data;
          const all = Object.values(targets).flatMap((target) => Object.entries(target));
          for (const [key, library] of all.slice(0, mostLibraries))
            if (packageTypes.has(libraries[key]?.type))
              tell(sink, (0, reader_texts.gN)(path), { key, library });
          return null;
        }
      };
      function tell(sink, directory, { key, library }) {
        const slash2 = key.lastIndexOf("/");
        if (slash2 <= 0)
          return;
        const name = key.slice(0, slash2).replace(/^runtimepack\./, "");
        const owner = `${directory}/${key}`;
        sink.declare({ type: "nuget", namespace: null, name, version: key.slice(slash2 + 1), arch: null }, { kind: "paths", owner });
        for (const path of placesOf(library)) {
          const place = (0, reader_texts.n7)(directory, path);
          if (place !== null)
            sink.own(owner, (0, reader_texts.ee)(place));
        }
      }
      function* placesOf({ runtime = {}, native = {}, resources = {}, runtimeTargets = {} }) {
        for (const path of [...Object.keys(runtime), ...Object.keys(native)])
          yield path.slice(path.lastIndexOf("/") + 1);
        for (const path of Object.keys(resources))
          yield path.split("/").slice(-2).join("/");
        yield* Object.keys(runtimeTargets);
      }
      ;
      const maxManifestBytes = 1024 * 1024;
      const archiveEndBytes = 64 * 1024;
      const Manifest = schemas.Ikc({ name: schemas.YjP(), version: schemas.YjP() });
      const node = {
        type: "npm",
        endings: ["/package.json", ".zip"],
        wants: ({ path, sizeBytes }) => {
          if (archiveName.test(path))
            return { lastBytes: archiveEndBytes };
          return sizeBytes <= maxManifestBytes && (0, node_packages.P3)(path)?.kind === "installed" ? "whole" : null;
        },
        read: ({ path, content }, sink) => {
          const [, slug, version] = archiveName.exec(path) ?? [];
          if (slug !== void 0 && version !== void 0) {
            const name = nameInArchive(content) ?? (slug.startsWith("@") ? null : slug);
            if (name !== null)
              declare({ name, version }, { kind: "file" }, sink);
            return null;
          }
          const manifest = Manifest.safeParse((0, json_text.U)(content));
          if (manifest.success)
            declare(manifest.data, { kind: "directory", directory: (0, reader_texts.gN)(path) }, sink);
          return null;
        }
      };
      const archiveName = /\/\.?(?:yarn\/(?:berry\/)?)?cache\/(@?[\w.~-]+?)-npm-(\d[\w.+-]*?)-[\da-f]{10}(?:-[\da-f]+)?\.zip$/;
      function nameInArchive(end) {
        return /node_modules\/((?:@[\w.~-]{1,200}\/)?[\w.~-]{1,200})\//.exec(end.toString("latin1"))?.[1] ?? null;
      }
      function declare({ name, version }, extent, sink) {
        const [first = "", second] = name.split("/", 2);
        const [namespace, own] = second === void 0 ? [null, first] : [first, second];
        sink.declare({ type: "npm", namespace, name: own, version, arch: null }, extent);
      }
      var python = __webpack_require__(3851);
      ;
      const fields = /* @__PURE__ */ new Set(["Package", "Version", "Built"]);
      const r_maxBytes = 256 * 1024;
      const r = {
        type: "cran",
        endings: ["/DESCRIPTION"],
        wants: ({ path, sizeBytes }) => /\/(?:[\w.-]+-)?library\/[^/]+\/DESCRIPTION$/.test(path) && sizeBytes <= r_maxBytes ? "whole" : null,
        read: ({ path, content }, sink) => {
          const found = /* @__PURE__ */ new Map();
          for (const { start, end } of (0, reader_texts.Dx)(content)) {
            const [, field = "", value = ""] = /^([A-Za-z]+):[ \t]*(.*)$/.exec(content.toString("latin1", start, Math.min(end, start + 500))) ?? [];
            if (fields.has(field) && !found.has(field))
              found.set(field, value.trim());
          }
          const [name, version] = [found.get("Package"), found.get("Version")];
          if (name === void 0 || version === void 0 || !found.has("Built"))
            return null;
          sink.declare({ type: "cran", namespace: null, name, version, arch: null }, { kind: "directory", directory: (0, reader_texts.gN)(path) });
          return null;
        }
      };
      ;
      const entryBytes = 16;
      const maxEntries = 65536;
      const typeInt32 = 4;
      const typeString = 6;
      const typeStrings = 8;
      const typeTexts = 9;
      const tags = {
        name: 1e3,
        version: 1001,
        release: 1002,
        epoch: 1003,
        arch: 1022,
        indexes: 1116,
        names: 1117,
        directories: 1118
      };
      const rpm_header_slash = 47;
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
          files: () => filesOf(header)
        };
      }
      function entriesOf(index) {
        const entries = /* @__PURE__ */ new Map();
        for (let at = 0; at < index.length; at += entryBytes)
          entries.set(index.readUInt32BE(at), {
            type: index.readUInt32BE(at + 4),
            offset: index.readUInt32BE(at + 8),
            count: index.readUInt32BE(at + 12)
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
          if (entry === void 0)
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
          if (entry === void 0 || entry.type !== typeInt32 || index >= entry.count)
            return null;
          const at = entry.offset + 4 * index;
          return at + 4 <= this.#store.length ? this.#store.readUInt32BE(at) : null;
        }
      }
      function* filesOf(header) {
        const directories2 = [...header.texts(tags.directories)];
        let index = 0;
        for (const name of header.texts(tags.names)) {
          const directory = directories2[header.int(tags.indexes, index) ?? -1];
          index += 1;
          if (directory !== void 0 && directory[0] === rpm_header_slash)
            yield Buffer.concat([directory.subarray(1), name]);
        }
      }
      ;
      const sqlite_table_magic = Buffer.from("SQLite format 3\0", "latin1");
      const fileHeaderBytes = 100;
      const leafPage = 13;
      const interiorPage = 5;
      const deepest = 20;
      const mostColumns = 100;
      const mostBytesOfFile = 2;
      class SqliteFile {
        isBroken = false;
        #file;
        #pageBytes;
        /** Of a page, what its content may take. */
        #usableBytes;
        #passed = /* @__PURE__ */ new Set();
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
          const pageBytes = told === 1 ? 65536 : told;
          const isPowerOfTwo = pageBytes >= 512 && (pageBytes & pageBytes - 1) === 0;
          const reservedBytes = file[20] ?? 0;
          return isPowerOfTwo && pageBytes - reservedBytes >= 480 ? new SqliteFile(file, pageBytes, reservedBytes) : null;
        }
        /** Rows of a table, in their order; nothing when there is no such table. */
        *rowsOf(table) {
          for (const [type, name, , root2] of this.#rows(1, 0))
            if (sqlite_table_textOf(type) === "table" && sqlite_table_textOf(name) === table && typeof root2 === "number")
              return yield* this.#rows(root2, 0);
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
            } else if (place + 4 > page.length)
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
          const least = Math.floor((this.#usableBytes - 12) * 32 / 255) - 23;
          const fitting = least + (length.value - least) % (this.#usableBytes - 4);
          const ownBytes = length.value <= most ? length.value : fitting <= most ? fitting : least;
          this.#leftBytes -= length.value;
          if (row.end + ownBytes > page.length || this.#leftBytes < 0)
            return this.#breakCell();
          const own = page.subarray(row.end, row.end + ownBytes);
          if (ownBytes === length.value)
            return own;
          return row.end + ownBytes + 4 > page.length ? this.#breakCell() : this.#chained(own, length.value, page.readUInt32BE(row.end + ownBytes));
        }
        #chained(own, bytes, first) {
          const pieces = [own];
          let left = bytes - own.length;
          for (let next = first; left > 0; ) {
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
      function recordOf(payload) {
        const header = varintAt(payload, 0);
        const values = [];
        let place = header.value;
        for (let at = header.end; at < header.value && at < payload.length && values.length < mostColumns; ) {
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
      function varintAt(bytes, start) {
        let value = 0;
        for (let at = start; at < start + 8; at += 1) {
          const byte = bytes[at] ?? 0;
          value = value * 128 + (byte & 127);
          if (byte < 128)
            return { value, end: at + 1 };
        }
        return { value: value * 256 + (bytes[start + 8] ?? 0), end: start + 9 };
      }
      ;
      const directories = ["var/lib/rpm/", "usr/lib/sysimage/rpm/", "usr/share/rpm/"];
      const current = "rpmdb.sqlite";
      const others = /* @__PURE__ */ new Map([
        ["Packages", "Berkeley DB"],
        ["Packages.db", "ndb"]
      ]);
      const maxDatabaseBytes = 32 * 1024 * 1024;
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
          if (format !== void 0)
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
        }
      };
      function nameIn(path) {
        const directory = directories.find((one) => path.startsWith(one));
        return directory === void 0 ? null : path.slice(directory.length);
      }
      function rpm_tell(header, sink) {
        const { name, release, epoch, arch } = header;
        const version = `${epoch === 0 ? "" : `${epoch}:`}${header.version}-${release}`;
        if (name === "gpg-pubkey")
          return;
        const owner = `${name}-${version}.${arch}`;
        sink.declare({ type: "rpm", namespace: null, name, version, arch: arch === "" ? null : arch }, { kind: "paths", owner });
        for (const path of header.files())
          sink.own(owner, { bytes: path, start: 0, end: path.length });
      }
      ;
      const fullNamePattern = /^(.+?)-(\d[\w.]*)(?:-[\w.-]+)?$/;
      const ruby = {
        type: "gem",
        endings: [".gemspec", "/gem_make.out"],
        wants: ({ path }) => specification.test(path) ? "whole" : extension.test(path) ? "path" : null,
        read: ({ path, content }, sink) => {
          const [, directory, isDefault, file = ""] = specification.exec(path) ?? [];
          if (directory === void 0) {
            ruby_declare((0, reader_texts.gN)(path).slice((0, reader_texts.gN)(path).lastIndexOf("/") + 1), (0, reader_texts.gN)(path), sink);
            return null;
          }
          const [, name, version] = /^# stub: ([\w.-]+) (\d[\w.]*) /m.exec(content.toString("latin1", 0, 4096)) ?? [];
          const [, fileName = "", fileVersion = ""] = fullNamePattern.exec(file) ?? [];
          const found = { type: "gem", namespace: null, name: name ?? fileName, version: version ?? fileVersion, arch: null };
          sink.declare(found, { kind: "file" });
          if (isDefault === void 0)
            sink.declare(found, { kind: "directory", directory: `${directory}gems/${file}` });
          return null;
        }
      };
      const specification = /^((?:.*\/)?)specifications\/(default\/)?([^/]+)\.gemspec$/;
      const extension = /(?:^|\/)extensions\/[^/]+\/[^/]+\/[^/]+\/gem_make\.out$/;
      function ruby_declare(fullName, directory, sink) {
        const [, name, version] = fullNamePattern.exec(fullName) ?? [];
        if (name === void 0 || version === void 0)
          return;
        sink.declare({ type: "gem", namespace: null, name, version, arch: null }, { kind: "directory", directory });
      }
      ;
      const packageReaders = [
        distribution,
        debian,
        alpine,
        rpm,
        python.H,
        conda,
        node,
        ruby,
        composer,
        dotnet,
        r
      ];
      ;
      const keyBytes = 4;
      const placed_readers_none = [];
      class PlacedReaders {
        #beginnings;
        #endings;
        constructor(readers) {
          const marksOf = (texts) => readers.flatMap((reader) => texts(reader).map((text) => ({ reader, bytes: markBytes(text) })));
          this.#beginnings = Map.groupBy(marksOf(({ directories: directories2 = [] }) => directories2), ({ bytes }) => bytes.readUInt32BE(0));
          this.#endings = Map.groupBy(marksOf(({ endings }) => endings), ({ bytes }) => bytes.readUInt32BE(bytes.length - keyBytes));
        }
        /** In the order of the readers, those with the file's directory first. */
        of({ bytes, end }) {
          if (end < keyBytes)
            return placed_readers_none;
          const beginnings2 = this.#beginnings.get(bytes.readUInt32BE(0)) ?? placed_readers_none;
          const endings = this.#endings.get(bytes.readUInt32BE(end - keyBytes)) ?? placed_readers_none;
          if (beginnings2.length + endings.length === 0)
            return placed_readers_none;
          const isAt2 = (mark2, at) => at >= 0 && mark2.compare(bytes, at, at + mark2.length) === 0;
          return [
            ...beginnings2.filter((mark2) => mark2.bytes.length <= end && isAt2(mark2.bytes, 0)),
            ...endings.filter((mark2) => isAt2(mark2.bytes, end - mark2.bytes.length))
          ].map(({ reader }) => reader);
        }
      }
      function markBytes(text) {
        return Buffer.from(text.replaceAll("/", String.fromCharCode(display_path.m)), "latin1");
      }
      ;
      const mostPackages = 5e4;
      const mostOwners = 5e4;
      const mostPaths = 1e6;
      const mostReadBytes = 256 * 1024 * 1024;
      const mostProblems = 3;
      const longestOwner = 600;
      const longestDirectory = 4096;
      class PackageCollector {
        #kept;
        #readers = new PlacedReaders(packageReaders);
        #declared = [];
        #owners = [];
        #ownerPositions = /* @__PURE__ */ new Map();
        #paths = new owned_paths.S();
        #problems = [];
        #distribution = null;
        #reading = null;
        /** The end of a file of which only the end is read. */
        #pieces = [];
        #pieceBytes = 0;
        #readBytes = 0;
        /** `kept` has the file that passes by. */
        constructor(kept) {
          this.#kept = kept;
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
          if (this.#reading === null || typeof this.#reading.excerpt === "string")
            return;
          this.#pieces.push(Buffer.from(piece));
          this.#pieceBytes += piece.length;
          this.#dropAllBut(this.#reading.excerpt.lastBytes);
        }
        bodyEnd() {
          const reading = this.#reading;
          if (reading === null)
            return;
          this.#reading = null;
          const { reader, file, row, excerpt } = reading;
          const content = typeof excerpt === "string" ? this.#kept.content : this.#takeEnd(excerpt.lastBytes);
          const problem = reader.read({ ...file, content }, this.sinkOf(row, reader.type));
          if (problem !== null)
            this.#tell(file, problem);
        }
        /** Takes what a file says that is read elsewhere: `row` as it was met in the tar. */
        sinkOf(row, type) {
          const isBetter = (other) => (0, packages_package.IQ)(type) < (0, packages_package.IQ)(this.#owners[other]?.type ?? type);
          let last = { name: "", position: -1 };
          return {
            declare: (found, extent) => this.#declare(row, found, extent),
            own: (name, path) => {
              if (name !== last.name || last.position < 0)
                last = { name, position: this.#positionOf({ type, name }) };
              if (last.position >= 0 && this.#paths.count < mostPaths)
                this.#paths.add((0, owned_paths.k)(path), last.position, isBetter);
            },
            distribution: (id2) => {
              if (/^[a-z\d._-]{1,50}$/.test(id2))
                this.#distribution = { row, id: id2 };
            }
          };
        }
        /** What was said, with rows of the listing in place of those that were met; what is said by rows that are not in it is forgotten. */
        finish(listing, placesOf2) {
          if (this.#declared.length + this.#owners.length === 0 && this.#distribution === null)
            return layer_packages.R;
          const rows2 = this.#declared.map(({ row }) => row);
          const places = placesOf2(new Set(this.#distribution === null ? rows2 : [...rows2, this.#distribution.row]));
          const declared = this.#declared.flatMap(({ row, ...one }) => {
            const place2 = places.get(row);
            return place2 === void 0 ? [] : [{ ...one, row: place2 }];
          });
          const place = places.get(this.#distribution?.row ?? -1);
          const distribution2 = this.#distribution === null || place === void 0 ? null : { ...this.#distribution, row: place };
          const ownerOfRow = this.#ownersIn(listing);
          return { distribution: distribution2, declared, owners: this.#owners, ownerOfRow, elsewhere: this.#paths.rest() };
        }
        #readingOf(readers, file, row) {
          for (const reader of readers) {
            const excerpt = reader.wants(file);
            if (excerpt === null)
              continue;
            const bytes = excerpt === "path" ? 0 : excerpt === "whole" ? file.sizeBytes : Math.min(file.sizeBytes, excerpt.lastBytes);
            if (bytes <= (reader.maxBytes ?? package_reader_maxFileBytes) && this.#readBytes + bytes <= mostReadBytes) {
              this.#readBytes += bytes;
              if (excerpt === "whole")
                this.#kept.want();
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
        #takeEnd(lastBytes) {
          const all = Buffer.concat(this.#pieces);
          this.#pieces = [];
          this.#pieceBytes = 0;
          return all.subarray(Math.max(0, all.length - lastBytes));
        }
        #tell({ path }, problem) {
          if (this.#problems.length < mostProblems)
            this.#problems.push(`its package database /${path} is not read: ${problem}`);
        }
        #declare(row, found, extent) {
          if (this.#declared.length >= mostPackages || !(0, packages_package.gH)(found))
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
          if (known !== void 0)
            return known;
          if (this.#owners.length >= mostOwners || owner.name.length > longestOwner)
            return -1;
          this.#ownerPositions.set(key, this.#owners.length);
          return this.#owners.push(owner) - 1;
        }
        #ownersIn(listing) {
          if (this.#paths.count === 0)
            return layer_packages.R.ownerOfRow;
          const ownerOfRow = new Uint32Array(listing.count);
          const cursor = new listing_listing.s$(listing);
          while (cursor.next()) {
            const code = (listing.kinds[cursor.row] ?? 0) & listing_listing.f;
            if (code === listing_listing.CZ.absent || code === listing_listing.CZ.directory)
              continue;
            const path = { bytes: cursor.path, start: 0, end: cursor.pathBytes };
            const owner = this.#paths.take((0, owned_paths.k)(path));
            ownerOfRow[cursor.row] = 1 + (owner >= 0 ? owner : this.#ownerOfSource(path));
          }
          return ownerOfRow;
        }
        /** Whose bytecode it is: that of a module belongs to the module's package, whoever compiled it; -1 when it is none or nobody's. */
        #ownerOfSource(path) {
          const source = sourceOfBytecode(path);
          const owner = source === null ? -1 : this.#paths.take((0, owned_paths.k)(source));
          const type = this.#owners[owner]?.type;
          return type === void 0 || (0, packages_package.bV)(type) ? -1 : owner;
        }
      }
      const bytecodeDirectory = Buffer.from("__pycache__\0");
      const bytecodeEnd = Buffer.from(".pyc");
      function sourceOfBytecode({ bytes, end }) {
        const path = Buffer.from(bytes.buffer, bytes.byteOffset, end);
        if (!path.subarray(-bytecodeEnd.length).equals(bytecodeEnd))
          return null;
        const name = path.lastIndexOf(display_path.m) + 1;
        const directory = name - bytecodeDirectory.length;
        if (directory < 0 || bytecodeDirectory.compare(path, directory, name) !== 0)
          return null;
        const stem = path.subarray(name, path.indexOf(46, name));
        const source = Buffer.concat([path.subarray(0, directory), stem, Buffer.from(".py")]);
        return { bytes: source, start: 0, end: source.length };
      }
      function package_collector_textOf({ bytes, end }) {
        return bytes.toString("latin1", 0, end).replaceAll(String.fromCharCode(display_path.m), "/");
      }
      ;
      class LayerLister {
        /** Why the layer cannot be listed, as the rest of a sentence; null while all is well. */
        problem = null;
        #rows = new listing_builder.W();
        #path = new CleanPath();
        #link = new CleanPath();
        #offsets = new CompressedOffsets();
        #kept = new KeptFile();
        #packages = new PackageCollector(this.#kept);
        #facts = new FactCollector(this.#offsets, this.#packages, this.#kept);
        #hasher;
        /** The row whose content is read; -1 for members that are no files. */
        #row = -1;
        /** Where in the compressed layer the content starts. */
        #bodyStart = 0;
        #cutPaths = 0;
        constructor(hasher) {
          this.#hasher = hasher;
        }
        /** Must be called before the scanner is fed with a chunk: how far decompression has come when it is passed. */
        startChunk(bytes, compressedEnd) {
          this.#offsets.startChunk(bytes, compressedEnd);
        }
        member(member, bodyOffset) {
          this.#row = -1;
          const kind = layer_lister_kindOf(member);
          const path = this.#path.read(member.path, member.pathBytes);
          if (path.end > listing_listing.LD)
            this.#cutPaths += 1;
          path.cutTo(listing_listing.LD);
          const mark2 = takeMark(path);
          if (kind === null || mark2 === null)
            return;
          if (mark2 === 0)
            this.#addEntry(member, kind, bodyOffset);
          else
            this.#rows.add({ ...layer_lister_nothing, path, kind: listing_listing.CZ.absent | mark2 });
          if (this.#rows.textBytes > listing_listing.cM)
            this.problem = `its file names add up to more than ${listing_listing.cM} bytes`;
        }
        body(piece) {
          if (this.#row < 0)
            return;
          this.#hasher.add(piece);
          this.#kept.add(piece);
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
          const placesOf2 = (rows2) => this.#rows.placesOf(rows2);
          const facts = { ...this.#facts.finish(listing, placesOf2), zstdBytes: sample?.finish() ?? null };
          return { ...listing, facts, packages: this.#packages.finish(listing, placesOf2) };
        }
        /** What is not exact about the listing, as sentences. */
        notes() {
          const cut = `${this.#cutPaths} of its paths are longer than ${listing_listing.LD} bytes and were cut`;
          return [...this.#cutPaths === 0 ? [] : [cut], ...this.#packages.notes];
        }
        #addEntry(member, kind, bodyOffset) {
          const { sizeBytes, mode, uid, gid } = member;
          const row = this.#rows.add({
            path: this.#path,
            link: kind === listing_listing.CZ.hardLink ? this.#linkOf(member) : null,
            kind,
            // Very old tars have directories with a body, which nobody unpacks.
            sizeBytes: kind === listing_listing.CZ.file ? sizeBytes : 0,
            mode,
            uid,
            gid,
            xattrs: (0, content_hash.S8)(member.xattrs)
          });
          if (kind === listing_listing.CZ.file && sizeBytes > 0) {
            this.#row = row;
            this.#bodyStart = this.#offsets.at(bodyOffset);
            this.#hasher.start(sizeBytes);
            this.#kept.start();
            this.#facts.start(row, this.#path, { sizeBytes, bodyOffset });
            this.#packages.start(row, this.#path, sizeBytes);
          } else if (kind === listing_listing.CZ.symbolicLink) {
            this.#hasher.start(member.linkBytes);
            this.#hasher.add(member.link.subarray(0, member.linkBytes));
            this.#rows.setHash(row, this.#hasher.finish());
          } else if (kind === listing_listing.CZ.characterDevice || kind === listing_listing.CZ.blockDevice)
            this.#rows.setHash(row, [member.deviceMajor, member.deviceMinor]);
        }
        #linkOf(member) {
          const link = this.#link.read(member.link, member.linkBytes);
          link.cutTo(listing_listing.LD);
          return link;
        }
      }
      const layer_lister_nothing = { link: null, sizeBytes: 0, mode: 0, uid: 0, gid: 0, xattrs: 0 };
      function layer_lister_kindOf({ type, path, pathBytes }) {
        switch (type) {
          case typeOf.oldFile:
            return path[pathBytes - 1] === 47 ? listing_listing.CZ.directory : listing_listing.CZ.file;
          case typeOf.file:
          case typeOf.contiguousFile:
          case typeOf.gnuSparse:
            return listing_listing.CZ.file;
          case typeOf.hardLink:
            return listing_listing.CZ.hardLink;
          case typeOf.symbolicLink:
            return listing_listing.CZ.symbolicLink;
          case typeOf.characterDevice:
            return listing_listing.CZ.characterDevice;
          case typeOf.blockDevice:
            return listing_listing.CZ.blockDevice;
          case typeOf.directory:
            return listing_listing.CZ.directory;
          case typeOf.fifo:
            return listing_listing.CZ.fifo;
        }
        return null;
      }
      const whiteoutPrefix = ".wh.";
      const aufsPrefix = ".wh..wh.";
      function takeMark(path) {
        if (path.bytes[path.nameStart] !== 46 || path.end - path.nameStart < whiteoutPrefix.length)
          return 0;
        const name = path.bytes.toString("latin1", path.nameStart, path.end);
        if (!name.startsWith(whiteoutPrefix))
          return 0;
        if (name === ".wh..wh..opq") {
          path.dropName();
          return listing_listing.tN;
        }
        if (name.startsWith(aufsPrefix) || [".wh.", ".wh..", ".wh..."].includes(name))
          return null;
        path.dropNameStart(whiteoutPrefix.length);
        return listing_listing.fM;
      }
      ;
      const usualListLimits = { decompression: compression.tW, maxEntries: listing_listing.bI };
      const analyseHere = async (layer, limits) => await startAnalysis(layer, { limits, largeWindow: zstd_decoder.k });
      async function startAnalysis(layer, options) {
        const lister = new LayerLister(await (0, content_hash.Eq)());
        const scanner = new TarScanner(lister, { maxMembers: options.limits.maxEntries });
        let tarHash = null;
        let sample = null;
        const decoder = new compression.qt(layer, {
          onStart: (sniffed) => {
            sample = sniffed === "none" ? new ZstdSample() : null;
            tarHash = hashOf(layer, sniffed);
          },
          onChunk: (chunk, compressedEnd) => {
            lister.startChunk(chunk.length, compressedEnd);
            scanner.feed(chunk);
            sample?.add(chunk);
            if (lister.problem !== null)
              scanner.stop(lister.problem);
          },
          onBytes: (bytes) => void tarHash?.update(bytes),
          nextStop: () => scanner.nextBorder,
          limits: options.limits.decompression,
          largeWindow: options.largeWindow
        });
        const end = async () => {
          const reading = await decoder.end();
          const { compression: compression2, uncompressedBytes } = reading;
          const tarDigest = reading.problem === null && tarHash !== null ? `${algorithmOf(layer)}:${tarHash.digest("hex")}` : null;
          scanner.finish();
          const problem = reading.problem ?? scanner.problem;
          const notes = lister.notes();
          if (problem !== null)
            return { compression: compression2, uncompressedBytes, listing: null, contentDigest: null, problem, notes, tarDigest };
          const listing = lister.finish(sample);
          const contentDigest = digestOfContent(listing);
          return { compression: compression2, uncompressedBytes, listing, contentDigest, problem, notes, tarDigest };
        };
        return { write: async (chunk) => await decoder.write(chunk), end, close: () => decoder.close() };
      }
      function hashOf({ diffId, digest }, compression2) {
        if (diffId == null || compression2 === "none" && digest === diffId)
          return null;
        return (0, external_node_crypto_.createHash)(algorithmOf({ diffId }));
      }
      function algorithmOf({ diffId }) {
        return diffId == null ? "" : diffId.slice(0, diffId.indexOf(":"));
      }
    })
  ),
  /***/
  787: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        p: () => (
          /* binding */
          layerReader
        )
      });
      var compression = __webpack_require__(2120);
      var failure = __webpack_require__(9874);
      var layer_analysis = __webpack_require__(4992);
      ;
      async function listLayer(stream, layer, { limits = layer_analysis.rL, analyse = layer_analysis.Gy } = {}) {
        const { tarDigest, ...listed } = await (0, compression.Yi)(stream, layer, await analyse(layer, limits));
        checkDiffId(layer, tarDigest);
        return listed;
      }
      function checkDiffId({ digest, diffId }, found) {
        if (found === null || diffId == null || found === diffId)
          return;
        throw (0, failure.IF)("image-blob-corrupt", { digest, reason: `its diff ID is ${found}, and the config says ${diffId}` });
      }
      var parallel = __webpack_require__(8325);
      ;
      const onThisThread = { start: layer_analysis.Gy, atOnce: 2 };
      function layerReader({ start, atOnce } = onThisThread) {
        const readings = /* @__PURE__ */ new Map();
        const inTurn = (0, parallel.gG)(atOnce);
        let limits = limitsOfImage;
        return {
          atOnce,
          read: async (layer, open) => {
            const key = `${layer.digest} ${layer.size}`;
            const reading = readings.get(key) ?? inTurn(async () => await readWhole(layer, open));
            readings.set(key, reading);
            reading.catch(() => readings.delete(key));
            return await reading;
          }
        };
        async function readWhole(layer, open) {
          const stream = await open();
          if (stream === null)
            return null;
          const maxEntries = Math.min(limits.maxEntries, layer_analysis.rL.maxEntries);
          const listed = await listLayer(stream, layer, { limits: { ...limits, maxEntries }, analyse: start });
          limits = lessened(limits, listed);
          return listed;
        }
      }
      const limitsOfImage = { ...layer_analysis.rL, maxEntries: 2 * layer_analysis.rL.maxEntries };
      function lessened({ decompression, maxEntries }, { uncompressedBytes, listing }) {
        const maxBytes = decompression.maxBytes - (uncompressedBytes ?? 0);
        return { decompression: { ...decompression, maxBytes }, maxEntries: maxEntries - (listing?.count ?? 0) };
      }
    })
  ),
  /***/
  250: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        O: () => (
          /* binding */
          sharedStart
        ),
        /* harmony export */
        f: () => (
          /* binding */
          compareSpans
        )
        /* harmony export */
      });
      function sharedStart(one, other) {
        const most = Math.min(one.end - one.start, other.end - other.start);
        let shared = 0;
        while (shared < most && one.bytes[one.start + shared] === other.bytes[other.start + shared])
          shared += 1;
        return shared;
      }
      function compareSpans(one, other) {
        const shared = sharedStart(one, other);
        const lengths = one.end - one.start - (other.end - other.start);
        if (shared === Math.min(one.end - one.start, other.end - other.start))
          return lengths;
        return (one.bytes[one.start + shared] ?? 0) - (other.bytes[other.start + shared] ?? 0);
      }
    })
  ),
  /***/
  3305: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Eq: () => (
          /* binding */
          bodyHasher
        ),
        /* harmony export */
        S8: () => (
          /* binding */
          hashOfXattrs
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var hash_wasm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(608);
      let loaded = null;
      async function bodyHasher() {
        loaded ??= (0, hash_wasm__WEBPACK_IMPORTED_MODULE_1__.createXXHash64)();
        return new BodyHasher(await loaded);
      }
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
        return ((bytes[at] ?? 0) << 24 | (bytes[at + 1] ?? 0) << 16 | (bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0)) >>> 0;
      }
      function hashOfXattrs(xattrs) {
        if (xattrs === null)
          return 0;
        const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for (const [key, value] of [...xattrs].toSorted(([one], [other]) => one < other ? -1 : 1))
          digest.update(`${key.length} ${value.length} `).update(key, "latin1").update(value);
        return digest.digest().readUInt32BE(0) || 1;
      }
    })
  ),
  /***/
  119: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G: () => (
          /* binding */
          displayPath
        ),
        /* harmony export */
        m: () => (
          /* binding */
          separator
        )
        /* harmony export */
      });
      const separator = 0;
      function displayPath(path) {
        const bytes = Buffer.from(path);
        for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, at + 1))
          bytes[at] = 47;
        const text = bytes.toString("utf8");
        if (text.includes("\uFFFD") && !Buffer.from(text).equals(bytes))
          return bytes.toString("latin1").replaceAll(/\\(?=x[\da-f]{2})|[^ -~]/g, (byte) => hexEscapes(Buffer.from(byte, "latin1")));
        if (!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(text))
          return text;
        return text.replaceAll(/\\(?=x[\da-f]{2})|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => hexEscapes(Buffer.from(character)));
      }
      function hexEscapes(bytes) {
        return bytes.toString("hex").replaceAll(/../g, String.raw`\x$&`);
      }
    })
  ),
  /***/
  9726: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        J1: () => (
          /* binding */
          maxFactsBytes
        ),
        /* harmony export */
        MH: () => (
          /* binding */
          readFacts
        ),
        /* harmony export */
        Rz: () => (
          /* binding */
          writeFacts
        ),
        /* harmony export */
        f5: () => (
          /* binding */
          noFacts
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
      const byteCount = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0);
      const row = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0);
      const name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(214);
      const names = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(name).max(4e3);
      const Binary = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        row,
        /** It needs a dynamic linker or shared libraries of the file system. */
        isDynamic: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
        /** It is started, not linked to. */
        isProgram: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
        /** Symbol tables and debug information, which `strip` takes away; and their share of the compressed layer. */
        strippableBytes: byteCount,
        strippableCompressedBytes: byteCount
      });
      const InstalledPackage = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ row, name, needs: names, devNeeds: names });
      const Recommended = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ name, recommendedBy: name, rows: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(row).max(2e5) });
      const LayerFacts = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
        binaries: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Binary).max(2e4),
        nodePackages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(InstalledPackage).max(2e4),
        /** Needs as `Need` of python-requirements.ts. Older listings do not have them. */
        pythonPackages: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(InstalledPackage).max(2e4).default([]),
        recommended: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(Recommended).max(5e3),
        /** What a layer that is stored uncompressed would take as zstd, estimated; null for others. */
        zstdBytes: byteCount.nullable()
      });
      const noFacts = { binaries: [], nodePackages: [], pythonPackages: [], recommended: [], zstdBytes: null };
      const maxFactsBytes = 4 * 1024 * 1024;
      function writeFacts(facts) {
        const { binaries, nodePackages, pythonPackages, recommended, zstdBytes } = facts;
        const count = binaries.length + nodePackages.length + pythonPackages.length + recommended.length;
        if (count === 0 && zstdBytes === null)
          return Buffer.alloc(0);
        const rowsAsSteps = recommended.map(({ rows, ...one }) => Object.assign(one, { rows: steps(rows) }));
        const text = Buffer.from(JSON.stringify({ ...facts, recommended: rowsAsSteps }));
        return text.length > maxFactsBytes ? Buffer.alloc(0) : text;
      }
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
        } catch {
          return null;
        }
      }
      function steps(rows) {
        return rows.map((value, index) => value - (rows[index - 1] ?? 0));
      }
      function sums(differences) {
        let sum = 0;
        return differences.map((difference) => sum += difference);
      }
    })
  ),
  /***/
  342: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        W: () => (
          /* binding */
          ListingBuilder
        )
      });
      var byte_order = __webpack_require__(250);
      var layer_facts = __webpack_require__(9726);
      var layer_packages = __webpack_require__(5101);
      var listing = __webpack_require__(2461);
      ;
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
          hashes: new Uint32Array(2 * rows)
        };
      }
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
          hashes: new Uint32Array(doubled(columns.hashes))
        };
      }
      function doubled({ buffer }) {
        return buffer.transfer(2 * buffer.byteLength);
      }
      function everyRow(count) {
        const rows = new Uint32Array(count);
        for (let row = 0; row < count; row += 1)
          rows[row] = row;
        return rows;
      }
      function trimmed(columns, count) {
        return {
          kinds: columns.kinds.subarray(0, count),
          sizes: columns.sizes.subarray(0, count),
          compressedSizes: columns.compressedSizes.subarray(0, count),
          modes: columns.modes.subarray(0, count),
          uids: columns.uids.subarray(0, count),
          gids: columns.gids.subarray(0, count),
          xattrs: columns.xattrs.subarray(0, count),
          hashes: columns.hashes.subarray(0, 2 * count)
        };
      }
      function picked(columns, rows) {
        return {
          kinds: pick(new Uint8Array(rows.length), columns.kinds, rows),
          sizes: pick(new Float64Array(rows.length), columns.sizes, rows),
          compressedSizes: pick(new Float64Array(rows.length), columns.compressedSizes, rows),
          modes: pick(new Uint16Array(rows.length), columns.modes, rows),
          uids: pick(new Uint32Array(rows.length), columns.uids, rows),
          gids: pick(new Uint32Array(rows.length), columns.gids, rows),
          xattrs: pick(new Uint32Array(rows.length), columns.xattrs, rows),
          hashes: pickPairs(new Uint32Array(2 * rows.length), columns.hashes, rows)
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
      ;
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
      function mergeRuns({ from, to, compare }, start, width) {
        const middle = Math.min(start + width, from.length);
        const end = Math.min(middle + width, from.length);
        let [left, right] = [start, middle];
        for (let at = start; at < end; at += 1) {
          const isLeft = right === end || left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0;
          to[at] = (isLeft ? from[left++] : from[right++]) ?? 0;
        }
      }
      ;
      const blockBits = 20;
      const blockBytes = 2 ** blockBits;
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
          const offset = start & blockBytes - 1;
          return { bytes: this.#blocks[start >>> blockBits] ?? empty, start: offset, end: offset + bytes };
        }
        /** Frees the memory at once; no text can be read afterwards. */
        release() {
          for (const { buffer } of this.#blocks.splice(0))
            buffer.transfer(0);
        }
      }
      const empty = Buffer.alloc(0);
      ;
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
            this.#isSorted = (0, byte_order.f)(this.#pathOf(row - 1), this.#pathOf(row)) < 0;
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
          return { count: rows.length, isCut: false, ...paths, ...values, targets, facts: layer_facts.f5, packages: layer_packages.R };
        }
        /** Where rows stand in the listing that was finished; those that another row of the same path has replaced are missing. */
        placesOf(rows) {
          const places = /* @__PURE__ */ new Map();
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
          return sortedRows(this.#rows, (one, other) => (0, byte_order.f)(this.#pathOf(one), this.#pathOf(other)));
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
            const isRepeated = count > 0 && (0, byte_order.f)(this.#pathOf(last), this.#pathOf(row)) === 0;
            if (!isRepeated)
              kept[count++] = row;
            else if (((kinds[row] ?? 0) & listing.f) === listing.CZ.absent)
              kinds[last] = (kinds[last] ?? 0) | (kinds[row] ?? 0);
            else {
              kinds[row] = (kinds[row] ?? 0) | (kinds[last] ?? 0) & ~listing.f;
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
            const shared = index === 0 ? 0 : (0, byte_order.O)(this.#pathOf(rows[index - 1] ?? 0), path);
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
          const kindAt = (index) => (kinds[rows[index] ?? 0] ?? 0) & listing.f;
          for (let index = 0; index < rows.length; index += 1) {
            if (kindAt(index) !== listing.CZ.hardLink)
              continue;
            let target = next(index);
            for (let hops = 0; target >= 0 && kindAt(target) === listing.CZ.hardLink && hops < 8; hops += 1)
              target = next(target);
            if (target >= 0 && kindAt(target) === listing.CZ.file)
              targets[index] = target;
          }
          return targets;
        }
        /** Where a path stands among sorted rows; -1 when it does not. */
        #find(rows, path) {
          let from = 0;
          let to = rows.length;
          while (from < to) {
            const middle = from + to >>> 1;
            if ((0, byte_order.f)(this.#pathOf(rows[middle] ?? 0), path) < 0)
              from = middle + 1;
            else
              to = middle;
          }
          return from < rows.length && (0, byte_order.f)(this.#pathOf(rows[from] ?? 0), path) === 0 ? from : -1;
        }
      }
    })
  ),
  /***/
  2461: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CZ: () => (
          /* binding */
          kindCode
        ),
        /* harmony export */
        EZ: () => (
          /* binding */
          kinds
        ),
        /* harmony export */
        JY: () => (
          /* binding */
          contentHashText
        ),
        /* harmony export */
        LD: () => (
          /* binding */
          maxPathBytes
        ),
        /* harmony export */
        XS: () => (
          /* binding */
          contentHashAt
        ),
        /* harmony export */
        bI: () => (
          /* binding */
          maxEntries
        ),
        /* harmony export */
        cM: () => (
          /* binding */
          maxAllPathBytes
        ),
        /* harmony export */
        f: () => (
          /* binding */
          kindMask
        ),
        /* harmony export */
        fM: () => (
          /* binding */
          whiteoutMark
        ),
        /* harmony export */
        s$: () => (
          /* binding */
          PathCursor
        ),
        /* harmony export */
        tN: () => (
          /* binding */
          opaqueMark
        )
        /* harmony export */
      });
      const kinds = [
        "absent",
        "file",
        "hard-link",
        "symbolic-link",
        "character-device",
        "block-device",
        "directory",
        "fifo"
      ];
      const kindCode = {
        absent: 0,
        file: 1,
        hardLink: 2,
        symbolicLink: 3,
        characterDevice: 4,
        blockDevice: 5,
        directory: 6,
        fifo: 7
      };
      const kindMask = 15;
      const whiteoutMark = 16;
      const opaqueMark = 32;
      const maxPathBytes = 65535;
      const maxEntries = 1e6;
      const maxAllPathBytes = 96 * 1024 * 1024;
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
          const start = this.row === 0 ? 0 : suffixEnds[this.row - 1] ?? 0;
          const end = suffixEnds[this.row] ?? 0;
          this.pathBytes = shared + end - start;
          if (this.pathBytes > this.path.length)
            this.path = Buffer.concat([this.path, Buffer.alloc(this.pathBytes)]);
          for (let at = start; at < end; at += 1)
            this.path[shared + at - start] = suffixes[at] ?? 0;
          return true;
        }
      }
      function contentHashAt({ hashes }, row) {
        return contentHashText([hashes[2 * row] ?? 0, hashes[2 * row + 1] ?? 0]);
      }
      function contentHashText([high, low]) {
        return hex(high) + hex(low);
      }
      function hex(word) {
        return word.toString(16).padStart(8, "0");
      }
    })
  ),
  /***/
  9654: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tw: () => (
          /* binding */
          checkedDocument
        ),
        /* harmony export */
        ir: () => (
          /* binding */
          BlobCheck
        ),
        /* harmony export */
        rs: () => (
          /* binding */
          assertDocumentSize
        ),
        /* harmony export */
        sc: () => (
          /* binding */
          sha256
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
      var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6697);
      class BlobCheck {
        #descriptor;
        #hash;
        #bytes = 0;
        constructor(descriptor) {
          this.#descriptor = descriptor;
          this.#hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(descriptor.digest.slice(0, descriptor.digest.indexOf(":")));
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
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-blob-corrupt", { digest: this.#descriptor.digest, reason });
        }
      }
      function checkedDocument(bytes, descriptor) {
        const check = new BlobCheck(descriptor);
        check.add(bytes);
        check.finish();
        return bytes;
      }
      function assertDocumentSize(descriptor) {
        if (descriptor.size <= _schema_js__WEBPACK_IMPORTED_MODULE_2__.VR)
          return;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-document-too-large", { digest: descriptor.digest, limitBytes: _schema_js__WEBPACK_IMPORTED_MODULE_2__.VR });
      }
      function sha256(bytes) {
        return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
      }
    })
  ),
  /***/
  4272: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        q: () => (
          /* binding */
          parseJson
        )
        /* harmony export */
      });
      function parseJson(bytes) {
        try {
          return JSON.parse(new TextDecoder().decode(bytes));
        } catch {
          return void 0;
        }
      }
    })
  ),
  /***/
  2288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        M: () => (
          /* binding */
          findImages
        ),
        o: () => (
          /* binding */
          imagesIn
        )
      });
      var failure = __webpack_require__(9874);
      var oci_json = __webpack_require__(4272);
      var parallel = __webpack_require__(8325);
      ;
      const unknownPlatform = "unknown";
      function partsOf(descriptor, config) {
        const said = descriptor.platform;
        return said != null && said.os !== "" && said.architecture !== "" ? said : config;
      }
      function platformName({ os, architecture, variant }) {
        if (os === "" || architecture === "" || os === "unknown")
          return unknownPlatform;
        const usual = { "arm64/v8": "arm64", "amd64/v1": "amd64", arm: "arm/v7" };
        const machine = (variant ?? "") === "" ? architecture : `${architecture}/${variant}`;
        return `${os}/${usual[machine] ?? machine}`;
      }
      function withoutDetail(platform) {
        return platform.replace(/\(.*\)/, "");
      }
      function normalPlatform(written) {
        const match = /^([a-z0-9]+)(\([^()]+\))?\/([a-z0-9_]+)(?:\/([a-z0-9]+))?$/i.exec(written.trim());
        if (match === null)
          return written.trim() === unknownPlatform ? unknownPlatform : null;
        const [, os = "", detail = "", architecture = "", variant] = match;
        const [, ...machine] = platformName({ os: os.toLowerCase(), architecture: architecture.toLowerCase(), variant }).split("/");
        return [`${os.toLowerCase()}${detail}`, ...machine].join("/");
      }
      function onePerPlatform(images, known) {
        const warnings = [];
        const groups = Map.groupBy(images, ({ platform }) => platform);
        const named = [...groups.values()].flatMap((group) => group.length === 1 ? group : toldApart(group));
        const single = [...Map.groupBy(named, ({ platform }) => platform).values()].map((group) => {
          const [first] = group.toSorted((one, other) => knownLayers(other, known) - knownLayers(one, known));
          if (first === void 0)
            throw new Error("a platform without an image");
          const twins = group.filter((one) => one !== first);
          const stranger = twins.find((twin) => contentOf(twin) === null || contentOf(twin) !== contentOf(first));
          if (stranger !== void 0)
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
      function contentOf({ config }) {
        const ids2 = config.rootfs?.diff_ids ?? [];
        return ids2.length === 0 ? null : ids2.join(" ");
      }
      function twoImages(first, second) {
        return (0, failure.IF)("image-platform-twice", { platform: first.platform, first: nameOf(first), second: nameOf(second) });
      }
      function nameOf({ descriptor: { annotations, digest } }) {
        const name = annotations?.["io.containerd.image.name"] ?? annotations?.["org.opencontainers.image.ref.name"];
        return name === void 0 ? digest : `${digest} ("${name.slice(0, 100)}")`;
      }
      function twinWarning({ platform, descriptor }, count) {
        return `The image for ${platform} is there ${count} times, with layers of the same content that are compressed differently; ${descriptor.digest} is measured.`;
      }
      var schema = __webpack_require__(6697);
      var walk = __webpack_require__(2775);
      ;
      const maxPlatforms = 100;
      async function findImages(content, options = {}) {
        return await imagesIn(content, await (0, walk.Cp)(content, isNoAttestation), options);
      }
      async function imagesIn(content, walked, options = {}) {
        const manifests = walked.manifests.filter(({ descriptor, manifest }) => isNoAttestation(descriptor) && isImage(manifest));
        const absent = walked.absent.filter(({ descriptor }) => isNoAttestation(descriptor));
        const candidates = await (0, parallel.HN)(manifests, walk.tm, (listed) => withConfig(content, listed));
        const all = candidates.filter((image) => image !== null);
        if (all.length === 0)
          throw absent[0]?.error ?? (0, failure.IF)("image-has-no-platform", {});
        if (all.length > maxPlatforms)
          throw (0, walk.oC)(`more than ${maxPlatforms} platforms`);
        const found = onePerPlatform(all, options.known ?? /* @__PURE__ */ new Set());
        const images = chosen(found.images, options.platforms ?? []);
        images.forEach(assertPlatformName);
        return { images, warnings: [...absent.map(absenceWarning), ...found.warnings, ...images.flatMap(mismatchWarning)] };
      }
      function assertPlatformName({ platform, manifest }) {
        if (schema.WC.test(platform))
          return;
        throw (0, failure.IF)("image-document-invalid", { digest: manifest.config.digest, reason: `no platform is called ${platform}` });
      }
      function chosen(images, platforms) {
        if (platforms.length === 0)
          return images;
        return platforms.flatMap((written) => {
          const wanted = normalPlatform(written);
          const found = images.filter(({ platform }) => platform === wanted || withoutDetail(platform) === wanted);
          if (found.length > 0)
            return found;
          throw (0, failure.IF)("image-platform-absent", {
            platform: written,
            there: images.map(({ platform: name }) => JSON.stringify(name)).join(", ")
          });
        });
      }
      function isNoAttestation({ annotations, platform }) {
        if (annotations?.["vnd.docker.reference.type"] !== void 0)
          return false;
        return platform?.os !== "unknown" || platform.architecture !== "unknown";
      }
      function isImage({ artifactType, config, layers }) {
        if (config.mediaType === schema.Ib.ociEmpty || (artifactType ?? "") !== "")
          return false;
        return layers.every(({ mediaType }) => !mediaType.endsWith("json"));
      }
      async function withConfig(content, { descriptor, manifest }) {
        const { config: configDescriptor } = manifest;
        const isTyped = imageConfigTypes.has(configDescriptor.mediaType);
        if (!isTyped && configDescriptor.size > schema.VR)
          return null;
        const json = (0, oci_json.q)(await content.readDocument(configDescriptor));
        if (!isTyped && !schema.K8.safeParse(json).success)
          return null;
        const config = (0, walk.Tp)(schema.K8, json, configDescriptor);
        const platform = platformName(partsOf(descriptor, config));
        return !isTyped && platform === unknownPlatform ? null : { platform, descriptor, manifest, config };
      }
      const imageConfigTypes = /* @__PURE__ */ new Set([schema.Ib.ociConfig, schema.Ib.dockerConfig]);
      function absenceWarning({ descriptor }) {
        const platform = descriptor.platform ? platformName(descriptor.platform) : unknownPlatform;
        return `The index lists ${platform === unknownPlatform ? "a manifest" : platform} (${descriptor.digest}), which is not there; it is not measured.`;
      }
      function mismatchWarning({ descriptor, platform, config }) {
        const says = platformName({ ...config, variant: descriptor.platform?.variant ?? config.variant });
        if (says === unknownPlatform || says === withoutDetail(platform))
          return [];
        return [`The image for ${platform} says of itself that it is for ${says}; is its base image for another platform?`];
      }
    })
  ),
  /***/
  6697: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ib: () => (
          /* binding */
          mediaTypes
        ),
        /* harmony export */
        K8: () => (
          /* binding */
          ImageConfig
        ),
        /* harmony export */
        VR: () => (
          /* binding */
          maxDocumentBytes
        ),
        /* harmony export */
        WC: () => (
          /* binding */
          platformPattern
        ),
        /* harmony export */
        _8: () => (
          /* binding */
          Manifest
        ),
        /* harmony export */
        jK: () => (
          /* binding */
          Index
        ),
        /* harmony export */
        np: () => (
          /* binding */
          Digest
        ),
        /* harmony export */
        oJ: () => (
          /* binding */
          Descriptor
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
      const maxDocumentBytes = 4 * 1024 * 1024;
      const Digest = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/);
      const BlobSize = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0).max(2 ** 39);
      const annotations = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.YjP()).nullish().transform((value) => value ?? void 0);
      const Platform = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        os: text(64),
        architecture: text(64),
        variant: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64).nullish(),
        /** Windows: images of one platform for several versions of it. */
        "os.version": zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64).nullish(),
        "os.features": zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64)).max(20).nullish()
      });
      const Descriptor = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        mediaType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).default(""),
        digest: Digest,
        size: BlobSize,
        annotations,
        platform: Platform.nullish()
      });
      const Index = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ manifests: list(Descriptor) });
      const Manifest = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        artifactType: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
        config: Descriptor,
        layers: list(Descriptor).refine(haveOneSizeEach, "a digest is listed with two sizes"),
        /** Only told; none of them makes an image unreadable. */
        annotations: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).nullish().catch(void 0)
      });
      const ConfigHistoryEntry = zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
        created_by: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
        comment: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
        empty_layer: zod__WEBPACK_IMPORTED_MODULE_0__.zMY().nullish()
      });
      const ImageConfig = Platform.extend({
        config: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({
          Entrypoint: words(),
          Cmd: words(),
          Env: words(),
          WorkingDir: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().nullish(),
          Shell: words(),
          Labels: zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()).nullish()
        }).nullish(),
        rootfs: zod__WEBPACK_IMPORTED_MODULE_0__.Ikc({ diff_ids: list(Digest) }).nullish(),
        history: list(ConfigHistoryEntry)
      });
      const mediaTypes = {
        ociIndex: "application/vnd.oci.image.index.v1+json",
        ociManifest: "application/vnd.oci.image.manifest.v1+json",
        ociConfig: "application/vnd.oci.image.config.v1+json",
        dockerConfig: "application/vnd.docker.container.image.v1+json",
        dockerPlainLayer: "application/vnd.docker.image.rootfs.diff.tar",
        ociEmpty: "application/vnd.oci.empty.v1+json",
        dockerManifestList: "application/vnd.docker.distribution.manifest.list.v2+json",
        dockerManifest: "application/vnd.docker.distribution.manifest.v2+json"
      };
      function haveOneSizeEach(descriptors) {
        const sizes = new Map(descriptors.map(({ digest, size }) => [digest, size]));
        return descriptors.every(({ digest, size }) => sizes.get(digest) === size);
      }
      function text(most) {
        return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(most).nullish().transform((value) => value ?? "");
      }
      function words() {
        return zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod__WEBPACK_IMPORTED_MODULE_0__.YOg(zod__WEBPACK_IMPORTED_MODULE_0__.YjP()), zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((word) => [word])]).nullish();
      }
      function list(item) {
        return zod__WEBPACK_IMPORTED_MODULE_0__.YOg(item).nullish().transform((items) => items ?? []);
      }
      const platformPattern = /^(?:unknown|[A-Za-z0-9_]{1,32}(?:\([\w.,+-]{1,120}\))?(?:\/[A-Za-z0-9_.]{1,32}){1,2})$/;
    })
  ),
  /***/
  2775: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cp: () => (
          /* binding */
          walkManifests
        ),
        /* harmony export */
        Tp: () => (
          /* binding */
          parseDocument
        ),
        /* harmony export */
        oC: () => (
          /* binding */
          unreasonable
        ),
        /* harmony export */
        tm: () => (
          /* binding */
          readAtOnce
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7428);
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      var _parallel_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8325);
      var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4272);
      var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6697);
      const maxManifests = 1e4;
      const maxLayers = 1e4;
      const maxDepth = 16;
      const readAtOnce = 4;
      async function walkManifests(content, isFollowed) {
        const found = {
          indexes: [],
          manifests: [],
          absent: []
        };
        const seen = /* @__PURE__ */ new Set();
        let level = content.roots.filter(isFollowed);
        for (let depth = 0; level.length > 0; depth += 1) {
          if (depth > maxDepth)
            throw unreasonable(`indexes nested more than ${maxDepth} deep`);
          const fresh = level.filter(({ digest }) => !seen.has(digest) && seen.add(digest));
          if (seen.size > maxManifests)
            throw unreasonable(`more than ${maxManifests} manifests`);
          const documents = await (0, _parallel_js__WEBPACK_IMPORTED_MODULE_2__.HN)(fresh, readAtOnce, (descriptor) => read(content, descriptor, depth > 0));
          for (const document of documents) {
            if (document.kind === "index")
              found.indexes.push(document.descriptor);
            if (document.kind === "manifest")
              found.manifests.push(document);
            if (document.kind === "absent")
              found.absent.push(document);
          }
          level = documents.flatMap((document) => document.kind === "index" ? document.index.manifests : []).filter(isFollowed);
        }
        return found;
      }
      async function read(content, descriptor, mayBeAbsent) {
        try {
          const json = (0, _json_js__WEBPACK_IMPORTED_MODULE_3__.q)(await content.readDocument(descriptor));
          if (typeof json === "object" && json !== null && "manifests" in json)
            return { kind: "index", descriptor, index: parseDocument(_schema_js__WEBPACK_IMPORTED_MODULE_1__.jK, json, descriptor) };
          const manifest = parseDocument(_schema_js__WEBPACK_IMPORTED_MODULE_1__._8, json, descriptor);
          if (manifest.layers.length > maxLayers)
            throw unreasonable(`more than ${maxLayers} layers`);
          return { kind: "manifest", descriptor, manifest };
        } catch (error) {
          if (mayBeAbsent && error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.yo && error.code === "image-blob-missing")
            return { kind: "absent", descriptor, error };
          throw error;
        }
      }
      function parseDocument(schema, json, { digest }) {
        const parsed = schema.safeParse(json);
        if (parsed.success)
          return parsed.data;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("image-document-invalid", { digest, reason: zod__WEBPACK_IMPORTED_MODULE_4__.S1(parsed.error) });
      }
      function unreasonable(reason) {
        return (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("image-index-unreasonable", { reason });
      }
    })
  ),
  /***/
  5101: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          noPackages
        )
        /* harmony export */
      });
      const noPackages = {
        distribution: null,
        declared: [],
        owners: [],
        ownerOfRow: new Uint32Array(),
        elsewhere: { hashes: new Float64Array(), owners: new Uint32Array() }
      };
    })
  ),
  /***/
  8578: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          OwnedPaths
        ),
        /* harmony export */
        k: () => (
          /* binding */
          pathHash
        )
        /* harmony export */
      });
      const slash = 47;
      function pathHash({ bytes, start, end }) {
        let high = 2166136261 | 0;
        let low = 2538058380 | 0;
        for (let at = start; at < end; at += 1) {
          const byte = bytes[at] ?? 0;
          const one = byte === slash ? 0 : byte;
          high = Math.imul(high ^ one, 16777619);
          low = Math.imul(low + one + 1 | 0, 2246822507);
          low ^= low >>> 15;
        }
        high ^= high >>> 13;
        return (high >>> 0 & 2097151) * 2 ** 32 + (low >>> 0);
      }
      const fewest = 1024;
      const mostProbes = 256;
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
          let at = hash & mask;
          for (let probes = 0; probes < mostProbes; probes += 1, at = at + 1 & mask)
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
    })
  ),
  /***/
  4214: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IQ: () => (
          /* binding */
          rankOf
        ),
        /* harmony export */
        VA: () => (
          /* binding */
          purlOf
        ),
        /* harmony export */
        bV: () => (
          /* binding */
          isOfSystem
        ),
        /* harmony export */
        fq: () => (
          /* binding */
          fullName
        ),
        /* harmony export */
        gH: () => (
          /* binding */
          isSound
        ),
        /* harmony export */
        sL: () => (
          /* binding */
          packageTypes
        )
        /* harmony export */
      });
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
        "cargo"
      ];
      function isOfSystem(type) {
        return type === "deb" || type === "apk" || type === "rpm";
      }
      function rankOf(type) {
        return isOfSystem(type) ? 0 : type === "conda" ? 1 : 2;
      }
      const longest = { name: 500, version: 250, arch: 50 };
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
        cargo: /^[\w-]+$/
      };
      const versionPattern = /^[\w.+~^:!*@/-]*$/;
      const namespacePattern = /^@?[\w.~!-]+(?:\/[\w.~!-]+)*$/;
      function isSound({ type, namespace, name, version, arch }) {
        const isNamed = name.length <= longest.name && names[type].test(name);
        const isWithin = namespace === null || namespace.length <= longest.name && namespacePattern.test(namespace);
        const isVersioned = version.length <= longest.version && versionPattern.test(version);
        return isNamed && isWithin && isVersioned && (arch === null || arch.length <= longest.arch && /^[\w-]+$/.test(arch));
      }
      function fullName({ type, namespace, name }) {
        if (namespace === null || isOfSystem(type))
          return name;
        return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
      }
      function purlOf(found) {
        const { type, namespace, name, arch } = found;
        const epoch = type === "rpm" ? /^(\d+):/.exec(found.version)?.[1] : void 0;
        const version = epoch === void 0 ? found.version : found.version.slice(epoch.length + 1);
        const qualifiers = [...arch === null ? [] : [`arch=${encoded(arch)}`], ...epoch === void 0 ? [] : [`epoch=${epoch}`]];
        const segments = [...namespace === null ? [] : namespace.split("/"), name].map(encoded);
        const path = lowerCased.has(type) ? segments.join("/").toLowerCase() : segments.join("/");
        const own = type === "pypi" ? path.replaceAll("_", "-") : path;
        const told = version === "" ? "" : `@${encoded(version)}`;
        return `pkg:${type}/${own}${told}${qualifiers.length === 0 ? "" : `?${qualifiers.join("&")}`}`;
      }
      const lowerCased = /* @__PURE__ */ new Set(["pypi", "deb", "apk", "composer", "golang"]);
      function encoded(text) {
        return encodeURIComponent(text).replaceAll("%3A", ":").replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
      }
    })
  ),
  /***/
  3851: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          python
        ),
        /* harmony export */
        j: () => (
          /* binding */
          normalizedName
        )
        /* harmony export */
      });
      var _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9347);
      const longestHeader = 64 * 1024;
      const python = {
        type: "pypi",
        endings: [
          ".dist-info/METADATA",
          ".dist-info/RECORD",
          ".egg-info/PKG-INFO",
          ".egg-info/installed-files.txt",
          ".egg-info/top_level.txt",
          ".egg-info"
        ],
        wants: () => "whole",
        read: (file, sink) => {
          const directory = (0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.gN)(file.path);
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
          return declareInstalled(file.content, file.path, sink);
        }
      };
      function nameOf({ path }) {
        return path.slice(path.lastIndexOf("/") + 1);
      }
      function declareInstalled(content, owner, sink) {
        const text = content.toString("latin1", 0, longestHeader);
        const [header = ""] = text.split(/\r?\n\r?\n/, 1);
        const [, name] = /^Name:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
        const [, version] = /^Version:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
        if (name === void 0 || version === void 0)
          return "it has no name or no version";
        sink.declare({ type: "pypi", namespace: null, name: normalizedName(name), version, arch: null }, { kind: "paths", owner });
        return null;
      }
      function normalizedName(name) {
        return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
      }
      function ownRecord(directory, content, sink) {
        const from = (0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.gN)(directory);
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
          const resolved = path === "" ? null : (0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.n7)(from, path);
          if (resolved !== null)
            sink.own(owner, (0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.ee)(resolved));
        }
      }
      function textLines(content) {
        return Array.from((0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.Dx)(content), ({ start, end }) => content.toString("latin1", start, end));
      }
      const mostModules = 100;
      function declareModules(directory, content, sink) {
        const [, name, version] = /(?:^|\/)([\w.]+)-([^-/]+)(?:-py[\d.]+)?\.egg-info$/.exec(directory) ?? [];
        if (name === void 0 || version === void 0)
          return null;
        for (const module of textLines(content).slice(0, mostModules)) {
          const at = /^\w+$/.test(module) ? (0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.n7)((0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.gN)(directory), module) : null;
          if (at === null)
            continue;
          const found = { type: "pypi", namespace: null, name: normalizedName(name), version, arch: null };
          sink.declare(found, { kind: "directory", directory: at });
          sink.own(directory, (0, _reader_texts_js__WEBPACK_IMPORTED_MODULE_0__.ee)(`${at}.py`));
        }
        return null;
      }
    })
  ),
  /***/
  9347: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dx: () => (
          /* binding */
          linesOf
        ),
        /* harmony export */
        ee: () => (
          /* binding */
          spanOf
        ),
        /* harmony export */
        gN: () => (
          /* binding */
          parentOf
        ),
        /* harmony export */
        n7: () => (
          /* binding */
          resolvedFrom
        )
        /* harmony export */
      });
      const lineFeed = 10;
      const carriageReturn = 13;
      function* linesOf(content) {
        const line = { bytes: content, start: 0, end: 0 };
        for (let start = 0; start < content.length; ) {
          const next = content.indexOf(lineFeed, start);
          const end = next < 0 ? content.length : next;
          line.start = start;
          line.end = end > start && content[end - 1] === carriageReturn ? end - 1 : end;
          yield line;
          start = end + 1;
        }
      }
      function spanOf(path) {
        const bytes = Buffer.from(path, "latin1");
        return { bytes, start: 0, end: bytes.length };
      }
      function parentOf(path) {
        return path.slice(0, Math.max(0, path.lastIndexOf("/")));
      }
      function resolvedFrom(directory, path) {
        const parts = path.startsWith("/") || directory === "" ? [] : directory.split("/");
        for (const part of path.split("/")) {
          if (part === "" || part === ".")
            continue;
          if (part === "..") {
            if (parts.pop() === void 0)
              return null;
          } else
            parts.push(part);
        }
        return parts.length === 0 || path.includes("\0") ? null : parts.join("/");
      }
    })
  ),
  /***/
  5531: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Kg: () => (
          /* binding */
          textBytesAt
        ),
        /* harmony export */
        dd: () => (
          /* binding */
          hasPrefix
        ),
        /* harmony export */
        hQ: () => (
          /* binding */
          isStar
        ),
        /* harmony export */
        lf: () => (
          /* binding */
          checksumOf
        ),
        /* harmony export */
        tk: () => (
          /* binding */
          numberAt
        ),
        /* harmony export */
        vU: () => (
          /* binding */
          signedChecksumOf
        ),
        /* harmony export */
        yN: () => (
          /* binding */
          blankChecksum
        )
        /* harmony export */
      });
      const blockBytes = 512;
      const checksumStart = 148;
      const checksumEnd = 156;
      const blankChecksum = 8 * 32;
      function checksumOf(block, at) {
        let sum = blankChecksum;
        for (let index = at; index < at + checksumStart; index += 1)
          sum += block[index] ?? 0;
        for (let index = at + checksumEnd; index < at + blockBytes; index += 1)
          sum += block[index] ?? 0;
        return sum;
      }
      function signedChecksumOf(block, at) {
        let high = 0;
        for (let index = at; index < at + blockBytes; index += 1)
          if ((block[index] ?? 0) >= 128 && (index < at + checksumStart || index >= at + checksumEnd))
            high += 1;
        return checksumOf(block, at) - 256 * high;
      }
      function numberAt(block, at, bytes) {
        const first = block[at] ?? 0;
        if (first >= 128)
          return base256At(block, at, bytes);
        let value = 0;
        let index = at;
        while (index < at + bytes && block[index] === 32)
          index += 1;
        for (; index < at + bytes; index += 1) {
          const digit = (block[index] ?? 0) - 48;
          if (digit >= 0 && digit <= 7)
            value = value * 8 + digit;
          else
            return isEndOfNumber(digit + 48) ? value : Number.NaN;
        }
        return value;
      }
      function isEndOfNumber(byte) {
        return byte === 0 || byte === 32;
      }
      function base256At(block, at, bytes) {
        const isNegative = ((block[at] ?? 0) & 64) !== 0;
        let value = isNegative ? -1 : 0;
        for (let index = at; index < at + bytes; index += 1) {
          const byte = index === at ? (block[index] ?? 0) & 63 : block[index] ?? 0;
          value = value * (index === at ? 64 : 256) + byte;
        }
        return value;
      }
      function textBytesAt(block, at, maxBytes) {
        let bytes = 0;
        while (bytes < maxBytes && block[at + bytes] !== 0)
          bytes += 1;
        return bytes;
      }
      function hasPrefix(block, at) {
        return isTextAt(block, at + 257, "ustar\0");
      }
      function isStar(block, at) {
        return isTextAt(block, at + 508, "tar\0");
      }
      function isTextAt(block, at, text) {
        for (let index = 0; index < text.length; index += 1)
          if (block[at + index] !== text.charCodeAt(index))
            return false;
        return true;
      }
    })
  ),
  /***/
  9279: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OH: () => (
          /* binding */
          parseTarHeader
        ),
        /* harmony export */
        VE: () => (
          /* binding */
          blockBytes
        ),
        /* harmony export */
        dA: () => (
          /* binding */
          parsePax
        ),
        /* harmony export */
        ei: () => (
          /* binding */
          isZeroBlock
        )
        /* harmony export */
      });
      var _tar_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5531);
      const blockBytes = 512;
      function parseTarHeader(block) {
        if ((0, _tar_fields_js__WEBPACK_IMPORTED_MODULE_0__.lf)(block, 0) !== (0, _tar_fields_js__WEBPACK_IMPORTED_MODULE_0__.tk)(block, 148, 8))
          return null;
        const isUstar = block.toString("latin1", 257, 263) === "ustar\0";
        const prefix = isUstar ? text(block, 345, 500) : "";
        const name = text(block, 0, 100);
        return {
          name: prefix === "" ? name : `${prefix}/${name}`,
          linkName: text(block, 157, 257),
          size: (0, _tar_fields_js__WEBPACK_IMPORTED_MODULE_0__.tk)(block, 124, 12),
          type: String.fromCharCode(block[156] || 48)
        };
      }
      function isZeroBlock(block) {
        return block.every((byte) => byte === 0);
      }
      function parsePax(body) {
        const records = /* @__PURE__ */ new Map();
        for (let at = 0; at < body.length; ) {
          const blank = body.indexOf(32, at);
          const length = Number.parseInt(body.toString("latin1", at, blank), 10);
          const equals = body.indexOf(61, blank);
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
    })
  ),
  /***/
  7951: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        W: () => (
          /* binding */
          mergeListings
        )
        /* harmony export */
      });
      var _listing_byte_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(250);
      var _listing_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
      function* mergeListings(listings) {
        const heap = new CursorHeap();
        for (const [layer, listing] of listings.entries())
          if (listing !== null)
            heap.start(layer, new _listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.s$(listing));
        const layers = new Uint32Array(listings.length);
        const rows = new Uint32Array(listings.length);
        const merged = { path: Buffer.alloc(256), pathBytes: 0, layers, rows, count: 0 };
        for (let first = heap.first; first !== void 0; first = heap.first) {
          const { path, pathBytes } = first.cursor;
          if (merged.path.length < pathBytes)
            merged.path = Buffer.alloc(2 * pathBytes);
          merged.pathBytes = path.copy(merged.path, 0, 0, pathBytes);
          merged.count = 0;
          const span = { bytes: merged.path, start: 0, end: pathBytes };
          for (let next = heap.first; next !== void 0 && isAt(next.cursor, span); next = heap.first) {
            layers[merged.count] = next.layer;
            rows[merged.count] = next.cursor.row;
            merged.count += 1;
            heap.advanceFirst();
          }
          yield merged;
        }
      }
      class CursorHeap {
        #cursors = [];
        get first() {
          return this.#cursors[0];
        }
        start(layer, cursor) {
          if (!cursor.next())
            return;
          let at = this.#cursors.push({ layer, cursor }) - 1;
          for (let parent = at - 1 >>> 1; at > 0 && this.#isBefore(at, parent); at = parent, parent = at - 1 >>> 1)
            this.#swap(at, parent);
        }
        advanceFirst() {
          const last = this.#cursors.length - 1;
          if (this.#cursors[0]?.cursor.next() !== true) {
            this.#swap(0, last);
            this.#cursors.pop();
          }
          for (let at = 0; ; ) {
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
          if (a === void 0 || b === void 0)
            return false;
          const order = (0, _listing_byte_order_js__WEBPACK_IMPORTED_MODULE_1__.f)(spanOf(a.cursor), spanOf(b.cursor));
          return order < 0 || order === 0 && a.layer < b.layer;
        }
        #swap(one, other) {
          const [a, b] = [this.#cursors[one], this.#cursors[other]];
          if (a === void 0 || b === void 0)
            return;
          this.#cursors[one] = b;
          this.#cursors[other] = a;
        }
      }
      function spanOf({ path, pathBytes }) {
        return { bytes: path, start: 0, end: pathBytes };
      }
      function isAt(cursor, span) {
        return (0, _listing_byte_order_js__WEBPACK_IMPORTED_MODULE_1__.f)(spanOf(cursor), span) === 0;
      }
    })
  ),
  /***/
  3904: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        J: () => (
          /* binding */
          mergeLayers
        ),
        _: () => (
          /* binding */
          pairFiles
        )
      });
      var byte_order = __webpack_require__(250);
      var listing_listing = __webpack_require__(2461);
      var tree_waste = __webpack_require__(6753);
      ;
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
          const shared = this.#lastBytes < 0 ? -1 : (0, byte_order.O)(spanOf(this.#last, this.#lastBytes), spanOf(path, pathBytes));
          if (this.#lastWhiteouts.length > 0 && isBelow(this.#lastBytes, merged, shared))
            this.#frames.push({
              pathBytes: this.#lastBytes,
              whiteouts: this.#lastWhiteouts.map((layer) => ({ layer, bytesByLayer: /* @__PURE__ */ new Map() }))
            });
          for (let top = this.#frames.at(-1); top !== void 0 && !isBelow(top.pathBytes, merged, shared); top = this.#frames.at(-1))
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
          for (let top = this.#frames.at(-1); top !== void 0; top = this.#frames.at(-1))
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
      function hidesBelow(kind) {
        const code = kind & listing_listing.f;
        return (kind & (listing_listing.fM | listing_listing.tN)) !== 0 || code !== listing_listing.CZ.directory && code !== listing_listing.CZ.absent;
      }
      function addHidden({ bytesByLayer }, layer, bytes) {
        const sum = bytesByLayer.get(layer) ?? { ...tree_waste.D1 };
        sum.uncompressedBytes += bytes.uncompressedBytes;
        sum.compressedBytes += bytes.compressedBytes;
        bytesByLayer.set(layer, sum);
      }
      function isBelow(directoryBytes, { path, pathBytes }, sharedWithLast) {
        if (pathBytes <= directoryBytes || sharedWithLast < directoryBytes)
          return false;
        return directoryBytes === 0 || path[directoryBytes] === 0;
      }
      function spanOf(bytes, end) {
        return { bytes, start: 0, end };
      }
      var display_path = __webpack_require__(119);
      ;
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
      function kindOfHiding(lower, upper) {
        const lowerCode = (lower.listing?.kinds[lower.row] ?? 0) & listing_listing.f;
        const upperKind = upper.listing?.kinds[upper.row] ?? 0;
        if (lowerCode === listing_listing.CZ.directory)
          return hidesBelow(upperKind) ? "deleted" : null;
        if ((upperKind & listing_listing.f) === listing_listing.CZ.absent)
          return "deleted";
        return isSameContent(contentOf(lower), contentOf(upper)) ? "metadata" : "replaced";
      }
      function contentOf({ listing, row }) {
        const target = listing?.targets[row] ?? -1;
        return { listing, row: target < 0 ? row : target };
      }
      function isSameContent(one, other) {
        const [a, b] = [one.listing, other.listing];
        if (a === null || b === null || ((a.kinds[one.row] ?? 0) & listing_listing.f) !== ((b.kinds[other.row] ?? 0) & listing_listing.f))
          return false;
        const [first, second] = [2 * one.row, 2 * other.row];
        return a.sizes[one.row] === b.sizes[other.row] && a.hashes[first] === b.hashes[second] && a.hashes[first + 1] === b.hashes[second + 1];
      }
      var layer_merge = __webpack_require__(7951);
      var packages_package = __webpack_require__(4214);
      var owned_paths = __webpack_require__(8578);
      ;
      function imagePackages(layers, isVisible) {
        const found = new FoundPackages(layers, isVisible);
        const directories = found.directories.toSorted((one, other) => (0, byte_order.f)(one.path, other.path));
        return {
          list: found.list,
          owners: () => found.list.length === 0 ? nobody : new OwnerSearch(found, directories),
          partsOf: (file) => found.partsOf(file),
          toldBy: (file) => found.toldBy(file)
        };
      }
      const nobody = { ownerOf: () => -1 };
      const image_packages_none = [];
      class FoundPackages {
        list = [];
        directories = [];
        /** Of each layer, the package of each of its owners; -1 where the image has it no more. */
        ofOwners;
        ownersOfRows;
        elsewhere = /* @__PURE__ */ new Map();
        #told;
        #files;
        #parts;
        #positions = /* @__PURE__ */ new Map();
        #byOwner = /* @__PURE__ */ new Map();
        constructor(layers, isVisible) {
          this.#told = layers.map(() => /* @__PURE__ */ new Map());
          this.#files = layers.map(() => /* @__PURE__ */ new Map());
          this.#parts = layers.map(() => /* @__PURE__ */ new Map());
          const distribution = distributionOf(layers, isVisible);
          const all = layers.flatMap((told, layer) => told.declared.filter(({ row }) => isVisible({ layer, row })).map((one) => ({ layer, one, told })));
          const [ofSystem, others] = [
            all.filter(({ one }) => (0, packages_package.bV)(one.package.type)),
            all.filter(({ one }) => !(0, packages_package.bV)(one.package.type))
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
          return owner !== void 0 && (0, packages_package.bV)(owner.type) && this.#byOwner.has(`${owner.type} ${owner.name}`);
        }
        #add(layer, { row, package: declared, extent }, distribution) {
          const found = (0, packages_package.bV)(declared.type) ? { ...declared, namespace: distribution } : declared;
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
          if (known !== void 0)
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
        if (known === void 0)
          values?.set(row, [value]);
        else
          known.push(value);
      }
      function distributionOf(layers, isVisible) {
        const told = layers.map(({ distribution }, layer) => distribution !== null && isVisible({ layer, row: distribution.row }) ? distribution.id : null);
        return told.findLast((id2) => id2 !== null) ?? null;
      }
      function better(list, one, other) {
        const [first, second] = [list[one], list[other]];
        if (first === void 0)
          return other;
        return second !== void 0 && (0, packages_package.IQ)(second.type) < (0, packages_package.IQ)(first.type) ? other : one;
      }
      function pathSpan(path) {
        const bytes = Buffer.from(path.replaceAll("/", String.fromCharCode(display_path.m)), "latin1");
        return { bytes, start: 0, end: bytes.length };
      }
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
          for (let index = count - 1; index >= 0; index -= 1) {
            const layer = layers[index] ?? 0;
            const position = (ownersOfRows[layer]?.[rows[index] ?? 0] ?? 0) - 1;
            if (position >= 0)
              owner = better(list, owner, ofOwners[layer]?.[position] ?? -1);
          }
          if (elsewhere.size > 0)
            owner = better(list, owner, elsewhere.get((0, owned_paths.k)(path)) ?? -1);
          if (owner >= 0)
            return owner;
          return this.#around.at(-1)?.package ?? this.#found.packageIn(at);
        }
        #enter(path) {
          while (this.#around.length > 0 && !isWithin(path, this.#around.at(-1)))
            this.#around.pop();
          for (let next = this.#directories[this.#next]; next !== void 0; next = this.#directories[this.#next]) {
            const isAround = isWithin(path, next);
            if (!isAround && (0, byte_order.f)(next.path, path) > 0)
              return;
            if (isAround)
              this.#around.push(next);
            this.#next += 1;
          }
        }
      }
      function isWithin({ bytes, start, end }, directory) {
        const outer = directory?.path;
        if (outer === void 0 || end - start <= outer.end || bytes[start + outer.end] !== display_path.m)
          return false;
        for (let at = 0; at < outer.end; at += 1)
          if (bytes[start + at] !== outer.bytes[at])
            return false;
        return true;
      }
      var layer_facts = __webpack_require__(9726);
      var layer_packages = __webpack_require__(5101);
      ;
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
          if (groups === void 0 || groups.size === 0)
            return null;
          const target = this.#listings[layer]?.targets[row] ?? -1;
          return groups.get(target < 0 ? row : target) ?? null;
        }
      }
      function groupsOf(targets) {
        const groups = /* @__PURE__ */ new Map();
        for (const target of targets) {
          if (target < 0)
            continue;
          const group = groups.get(target) ?? new LinkGroup(target);
          group.addLink();
          groups.set(target, group);
        }
        return groups;
      }
      ;
      function* pairFiles(head, baseline) {
        const [heads, baselines] = [head.files(), baseline.files()];
        const next = (files) => files.next().value ?? null;
        let [now, before] = [next(heads), next(baselines)];
        while (now !== null || before !== null) {
          const order = now === null ? 1 : before === null ? -1 : (0, byte_order.f)(now.position, before.position);
          yield { now: order <= 0 ? now : null, before: order >= 0 ? before : null };
          if (order <= 0)
            now = next(heads);
          if (order >= 0)
            before = next(baselines);
        }
      }
      function mergeLayers(layers) {
        const listings = layers.map(({ listing }) => listing);
        const stack = { listings, blobs: blobsOf(listings), groups: new LinkGroups(listings) };
        const { waste, packages } = walkAll(layers, stack);
        return {
          isComplete: listings.every((listing) => listing !== null && !listing.isCut),
          waste,
          facts: listings.map((listing) => listing?.facts ?? layer_facts.f5),
          contents: listings.map(contentsOf),
          packages,
          files: () => filesOf(stack, packages.owners())
        };
      }
      function blobsOf(listings) {
        const first = listings.map((listing, layer) => listing === null ? layer : listings.indexOf(listing));
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
      function walkAll(layers, { listings, blobs, groups }) {
        const waste = new tree_waste.ZG(layers);
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
          } else if (group.pass(at.row, pathOf(merged), shadow) && group.shadow !== null) {
            const { kind, hiddenBy } = group.shadow;
            waste.add(group.path, { kind, layer, hiddenBy, bytes: bytesAt(listings[at.layer], group.fileRow) });
          }
        }
        around.finish();
        return { waste: waste.finish(), packages: imagePackages(told.packages, told.isSeen) };
      }
      class ToldRows {
        packages;
        #rows;
        #seen;
        constructor(listings) {
          this.packages = listings.map((listing) => listing?.packages ?? layer_packages.R);
          this.#rows = this.packages.map(({ declared, distribution }) => /* @__PURE__ */ new Set([...declared.map(({ row }) => row), distribution?.row ?? -1]));
          this.#seen = listings.map(() => /* @__PURE__ */ new Set());
        }
        isSeen = ({ layer, row }) => this.#seen[layer]?.has(row) === true;
        see(layer, row) {
          if (this.#rows[layer]?.has(row) === true)
            this.#seen[layer]?.add(row);
        }
      }
      function* filesOf({ listings, blobs, groups }, owners) {
        const around = new WhiteoutStack(listings, () => {
        });
        for (const { merged, index, at } of mergedRows(listings, around)) {
          const listing = listings[at.layer];
          const code = (listing?.kinds[at.row] ?? 0) & listing_listing.f;
          if (listing === null || listing === void 0 || code === listing_listing.CZ.absent)
            continue;
          if (code === listing_listing.CZ.directory && listing.sizes[at.row] === 0)
            continue;
          if (shadowOf(merged, index, { listings, around }) !== null)
            continue;
          const group = groups.groupOf(at);
          const row = group === null ? at.row : group.fileRow;
          const position = { bytes: merged.path, start: 0, end: merged.pathBytes };
          const layer = blobs.first[at.layer] ?? at.layer;
          yield {
            path: (0, display_path.G)(pathOf(merged)),
            kind: listing_listing.EZ[code] ?? "absent",
            layer,
            row,
            isLinked: group !== null,
            bytes: group === null || group.carrier === at.row ? bytesAt(listing, row) : tree_waste.D1,
            contentHash: (0, listing_listing.XS)(listing, row),
            position,
            owner: owners.ownerOf(position, merged, { layer, row })
          };
        }
      }
      function* mergedRows(listings, around) {
        for (const merged of (0, layer_merge.W)(listings)) {
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
    })
  ),
  /***/
  6753: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        D1: () => (
          /* binding */
          noBytes
        ),
        /* harmony export */
        ZG: () => (
          /* binding */
          WasteSums
        ),
        /* harmony export */
        kP: () => (
          /* binding */
          wasteKinds
        )
        /* harmony export */
      });
      var _listing_display_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(119);
      const noBytes = { uncompressedBytes: 0, compressedBytes: 0 };
      const wasteKinds = ["metadata", "replaced", "deleted"];
      const topCount = 100;
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
            deleted: sum(this.#held.map(({ deleted }) => deleted))
          };
          return {
            total: sum(Object.values(byKind)),
            byKind,
            own: this.#own,
            byLayer: this.#held.map((held, layer) => ({ held, hidden: this.#hidden[layer] ?? byKindOfNothing() })),
            topPaths: this.#top.map(({ path, waste }) => Object.assign({ path: (0, _listing_display_path_js__WEBPACK_IMPORTED_MODULE_0__.G)(path) }, waste))
          };
        }
        #keepTop() {
          this.#top = this.#top.toSorted(bySize).slice(0, topCount);
          if (this.#top.length === topCount)
            this.#leastCompressedBytes = this.#top.at(-1)?.waste.bytes.compressedBytes ?? 0;
        }
      }
      function bySize({ waste: one }, { waste: other }) {
        return other.bytes.compressedBytes - one.bytes.compressedBytes || other.bytes.uncompressedBytes - one.bytes.uncompressedBytes || one.layer - other.layer;
      }
      function byKindOfNothing() {
        return { metadata: { ...noBytes }, replaced: { ...noBytes }, deleted: { ...noBytes } };
      }
      function addTo(amount, bytes) {
        if (amount === void 0)
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
  735: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A6: () => (
          /* binding */
          targetsIn
        ),
        /* harmony export */
        Dn: () => (
          /* binding */
          linkedTo
        ),
        /* harmony export */
        HN: () => (
          /* binding */
          readPrinted
        ),
        /* harmony export */
        YT: () => (
          /* binding */
          mostTargets
        ),
        /* harmony export */
        ZY: () => (
          /* binding */
          writtenInputs
        ),
        /* harmony export */
        db: () => (
          /* binding */
          bakePathsIn
        ),
        /* harmony export */
        j8: () => (
          /* binding */
          isTargetName
        ),
        /* harmony export */
        l_: () => (
          /* binding */
          overridesIn
        ),
        /* harmony export */
        ot: () => (
          /* binding */
          ownCaches
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
      var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7384);
      var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(644);
      const Texts = zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullable()).nullish();
      const List = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP()).nullish();
      const Entries = zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.YOg(zod__WEBPACK_IMPORTED_MODULE_4__.YjP())]))])).nullish();
      const Target = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        context: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().default("."),
        contexts: Texts,
        dockerfile: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().default("Dockerfile"),
        "dockerfile-inline": zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        args: Texts,
        annotations: List,
        "cache-from": Entries,
        "cache-to": Entries,
        entitlements: List,
        "extra-hosts": Texts,
        labels: Texts,
        network: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        "no-cache": zod__WEBPACK_IMPORTED_MODULE_4__.zMY().nullish(),
        "no-cache-filter": List,
        platforms: List,
        pull: zod__WEBPACK_IMPORTED_MODULE_4__.zMY().nullish(),
        secret: Entries,
        "shm-size": zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        ssh: Entries,
        target: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().nullish(),
        ulimits: List
      });
      const Printed = zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({
        group: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({ targets: List })).default({}),
        target: zod__WEBPACK_IMPORTED_MODULE_4__.g1P(zod__WEBPACK_IMPORTED_MODULE_4__.YjP(), Target).default({})
      });
      const mostTargets = 200;
      function bakePathsIn(step) {
        const paths = (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_3__.ry)(step["bake"] ?? "").map((path) => path.replace(/^cwd:\/\//, ""));
        const unsuited = paths.find((path) => !/\.(?:hcl|json|ya?ml)$/i.test(path) || path.startsWith("-"));
        if (unsuited !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.IF)("bake-file-unsuited", { path: unsuited });
        return paths;
      }
      function targetsIn(step) {
        const targets = (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_3__.ry)(step["targets"] ?? "");
        const unsuited = targets.find((target) => !isTargetName(target));
        if (unsuited !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.IF)("bake-target-unsuited", { written: unsuited });
        return targets;
      }
      function overridesIn(step) {
        const lines = (step["set"] ?? "").split(/\r?\n/).map((line) => line.trim());
        const overrides = lines.filter((line) => line !== "");
        const unsuited = overrides.find((line) => !/^[\w*?[\]-]+(?:\.[^.=\s]+)+\+?=/.test(line) || line.startsWith("-"));
        if (unsuited !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.IF)("bake-override-unsuited", { written: unsuited });
        return overrides;
      }
      function isTargetName(name) {
        return /^[a-zA-Z0-9_-]{1,128}$/.test(name) && !name.startsWith("-");
      }
      function readPrinted(text, isEscaped) {
        const { group, target } = Printed.parse(JSON.parse(isEscaped ? unescaped(text) : text));
        const asked = "default" in group ? [...membersOf("default", group, /* @__PURE__ */ new Set())] : ["default"];
        const names = asked.filter((name) => name in target);
        return { names, targets: new Map(Object.entries(target).map(([name, one]) => [name, readTarget(name, one)])) };
      }
      function unescaped(text) {
        return text.replaceAll(/\$\$\{|%%\{/g, (opening) => opening.slice(1));
      }
      function membersOf(name, groups, seen) {
        if (seen.has(name))
          return /* @__PURE__ */ new Set();
        seen.add(name);
        const members = groups[name]?.targets ?? [];
        return new Set(members.flatMap((one) => one in groups && one !== name ? Array.from(membersOf(one, groups, seen)) : one));
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
          ulimit: target.ulimits
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
            target: target.target ?? ""
          }
        };
      }
      function withoutNothing(written) {
        const isThere = (value) => value !== null && value !== void 0 && value !== "" && value !== false;
        const entries = Object.entries(written).filter(([, value]) => isThere(value) && !(Array.isArray(value) && value.length === 0));
        return Object.fromEntries(entries);
      }
      function local(path) {
        return path.replace(/^cwd:\/\//, "") || ".";
      }
      function fileOf(context, dockerfile) {
        const isRemote = /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
        if (dockerfile.startsWith("cwd://"))
          return local(dockerfile);
        if (isRemote || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(dockerfile))
          return dockerfile;
        return dockerfile === "Dockerfile" ? "" : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(context, dockerfile);
      }
      function pairs(texts, between) {
        return Object.entries(texts ?? {}).map(([name, value]) => value === null ? name : `${name}${between}${value}`);
      }
      function lineOf(entry) {
        return typeof entry === "string" ? entry : (0, _build_js__WEBPACK_IMPORTED_MODULE_1__.zT)(fieldsOf(entry));
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
      function readSecret(secret) {
        const id2 = secret.get("id") ?? "";
        const file = secret.get("src") ?? secret.get("source") ?? "";
        const variable = secret.get("env") ?? "";
        if (variable === "" && file !== "" && secret.get("type") !== "env")
          return { file: `${id2}=${file}` };
        return { env: `${id2}=${variable || file || id2}` };
      }
      function readSsh(entry) {
        if (typeof entry === "string")
          return entry;
        const { id: id2 = "default", paths = [] } = entry;
        const all = Array.isArray(paths) ? paths : [paths];
        return all.length === 0 ? String(id2) : `${String(id2)}=${all.join(",")}`;
      }
      function linkedTo(target, targets) {
        const found = /* @__PURE__ */ new Map();
        const follow = ({ written }) => {
          for (const pair of written.buildContexts) {
            const name = /^[^=]*=target:(.*)$/s.exec(pair)?.[1] ?? "";
            const next = targets.get(name);
            if (next === void 0 || found.has(name) || name === target.name)
              continue;
            found.set(name, next);
            follow(next);
          }
        };
        follow(target);
        return [...found.values()];
      }
      function writtenInputs(build) {
        const { bake: _, ...inputs } = build;
        return Object.fromEntries(Object.entries(inputs).map(([key, value]) => [
          key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
          Array.isArray(value) ? value.map(listItem).join("\n") : String(value)
        ]));
      }
      function listItem(item) {
        return /["\r\n]|^\s|\s$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
      }
      function ownCaches(name, step) {
        const caches = ["cache-from", "cache-to"].flatMap((input) => {
          const written = step[input];
          return written === void 0 ? [] : [[input, written.replaceAll("{name}", name)]];
        });
        return Object.fromEntries(caches);
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
          parseBaselines2
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      const usualBaselineBranch = "image-size-baselines";
      const mostOthers = 3;
      const example = `artifact, branch, branch:NAME, registry://REF, release or ref:TAG; or a list of at most ${1 + mostOthers} with one artifact or branch in it: the first judges, the others inform`;
      function parseBaselines2(written) {
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
      function isKept(place) {
        return place?.kind === "artifact" || place?.kind === "branch";
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
  644: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Qh: () => (
          /* binding */
          fillDefaultContext
        ),
        /* harmony export */
        ry: () => (
          /* binding */
          splitList
        ),
        /* harmony export */
        wr: () => (
          /* binding */
          everyBuild
        )
        /* harmony export */
      });
      var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5175);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
      function splitList(text, rules = {}) {
        const isTrimmed = rules.trimWhitespace !== false;
        const records = (0, csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__.qg)(isTrimmed ? text.trim() : text, {
          relax_quotes: true,
          relax_column_count: true,
          skip_empty_lines: true,
          quote: rules.quote ?? '"'
        });
        return records.flatMap((record) => splitRecord(record, rules.ignoreComma === true)).filter((item) => item !== "").map((item) => isTrimmed ? item.trim() : item);
      }
      function splitRecord(record, ignoreComma) {
        if (ignoreComma)
          return [record.join(",")];
        return record.length === 1 ? (record[0] ?? "").split(",") : record;
      }
      const hole = /\{\{\{?\s*(\w+)\s*\}?\}\}/g;
      function fillDefaultContext(template, defaultContext) {
        if (template.replaceAll(hole, "").includes("{{"))
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("context-template-broken", { written: template });
        return template.replaceAll(hole, (_, name) => name === "defaultContext" ? defaultContext : "") || defaultContext;
      }
      function everyBuild(build) {
        return [build, ...build.bake?.linked ?? []];
      }
    })
  ),
  /***/
  6940: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        NR: () => (
          /* binding */
          parseRules
        ),
        /* harmony export */
        XK: () => (
          /* binding */
          bakeTargetNames
        ),
        /* harmony export */
        f0: () => (
          /* binding */
          rulesKey
        ),
        /* harmony export */
        js: () => (
          /* binding */
          parseComposeRules
        ),
        /* harmony export */
        kE: () => (
          /* binding */
          imageInputNames
        ),
        /* harmony export */
        o4: () => (
          /* binding */
          parseConfig
        ),
        /* harmony export */
        ys: () => (
          /* binding */
          parseBakeRules
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
      var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
      var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
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
      const Value = zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.zMY(), zod__WEBPACK_IMPORTED_MODULE_2__.aig(), zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.aig()])).max(1e3)], {
        error: "must be text, a number, true or false, or a list of texts"
      });
      const Name = zod__WEBPACK_IMPORTED_MODULE_2__.YjP({ error: "must be there, as text" }).min(1, "must not be empty");
      const inputs = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional()]));
      const concurrencyRule = "must be a whole number from 1 to 16: how many images are built at a time";
      const Config = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
        /** Laid under every image. */
        defaults: zod__WEBPACK_IMPORTED_MODULE_2__.rej(inputs, { error: "must be inputs, such as 'warn-at: 5%'" }).optional(),
        images: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.rej({ ...inputs, name: Name }, { error: "must be inputs, such as 'name: api'" }), {
          error: "must be a list of images"
        }).min(1, "must hold at least one image").max(200, "must hold at most 200 images"),
        /** How many images are built and measured at a time; one when it is left out. */
        concurrency: zod__WEBPACK_IMPORTED_MODULE_2__.Whr({ error: concurrencyRule }).min(1, concurrencyRule).max(16, concurrencyRule).optional()
      }, { error: "must hold a list of 'images'" });
      function configSchema(descriptions) {
        const described = Object.fromEntries(imageInputNames.map((name) => [name, Value.optional().describe(descriptions[name] ?? "")]));
        const { shape } = Config;
        const documented = z.strictObject({
          concurrency: shape.concurrency.describe("How many images are built at a time; 1 when left out"),
          defaults: z.strictObject(described).optional().describe("Laid under every image"),
          images: z.array(z.strictObject({
            ...described,
            name: z.string().min(1).describe(descriptions["name"] ?? "")
          })).min(1).max(200).describe("One entry per image")
        });
        const { $schema, ...schema } = z.toJSONSchema(documented, { reused: "inline" });
        return { $schema, $id: schemaAddress("config.schema.json"), title: "Image Size Budget configuration", ...schema };
      }
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
      function parseRules(path, text) {
        const source = { path, ...parseYaml(path, text) };
        const parsed = Config.safeParse(plainValue(source));
        if (!parsed.success)
          throw invalid(source, parsed.error);
        const { defaults = {}, images, concurrency = 1 } = parsed.data;
        const refuse = (written, place) => {
          const other = Object.keys(written).find((key) => key !== "name" && !isRule(key));
          if (other === void 0)
            return;
          const problem = `'${other}' says what is built, and the file in 'bake' does; known here are name, ${ruleInputNames.join(", ")}`;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: lineOf(source, [...place, other]), problem });
        };
        refuse(defaults, ["defaults"]);
        images.forEach((image, index) => refuse(image, ["images", index]));
        const byName = images.map(({ name, ...rules }) => [name.trim(), asText(rules)]);
        const twice = byName.find(([name], index) => byName.findIndex(([other]) => other === name) !== index);
        if (twice !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("image-name-twice", { name: twice[0] });
        return { defaults: asText(defaults), images: new Map(byName), concurrency };
      }
      function isRule(key) {
        return ruleInputNames.some((name) => name === key);
      }
      const Rules = zod__WEBPACK_IMPORTED_MODULE_2__.rej(Object.fromEntries(ruleInputNames.map((name) => [name, Value.optional()])), {
        error: "must be rules, such as 'max-size: 250 MB'"
      });
      function parseBakeRules(path, json) {
        const parsed = zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), Rules, { error: "must be rules by the names of targets" }).safeParse(json);
        if (parsed.success)
          return new Map(Object.entries(parsed.data).map(([name, rules]) => [name, asText(rules)]));
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("bake-rules-invalid", { path, problem: problemIn(parsed.error), known: ruleInputNames.join(", ") });
      }
      function parseComposeRules(path, text) {
        const source = { path, ...parseYaml(path, text) };
        const Compose = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ services: zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ [rulesKey]: Rules.optional() })).default({}) });
        const parsed = Compose.safeParse(plainValue(source));
        if (!parsed.success)
          throw invalid(source, parsed.error);
        return new Map(Object.entries(parsed.data.services).flatMap(([service, { [rulesKey]: rules }]) => rules === void 0 ? [] : [[service.replaceAll(".", "_"), asText(rules)]]));
      }
      function bakeTargetNames(path, text) {
        if (!/\.(?:json|ya?ml)$/i.test(path))
          return [...text.matchAll(/^\s*(?:target|group)\s+"([\w-]+)"/gm)].flatMap(([, name]) => name ?? []);
        const Named = zod__WEBPACK_IMPORTED_MODULE_2__.g1P(zod__WEBPACK_IMPORTED_MODULE_2__.YjP(), zod__WEBPACK_IMPORTED_MODULE_2__.L5J()).catch({});
        const File = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({ group: Named, target: Named, services: Named }).partial().catch({});
        const { group = {}, target = {}, services = {} } = File.parse(plainValue({ path, ...parseYaml(path, text) }));
        return Object.keys({ ...group, ...target, ...services });
      }
      const rulesKey = "x-image-size-budget";
      function problemIn(error) {
        const [issue] = error.issues;
        const place = show((issue?.path ?? []).filter((part) => typeof part !== "symbol"));
        if (issue?.code === "unrecognized_keys")
          return `unknown key "${issue.keys[0] ?? ""}" in ${place}`;
        return `${place} ${issue?.message ?? "is not valid"}`;
      }
      function parseYaml(path, text) {
        const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
        try {
          const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            // The parser compares every key with every other one of its map: a minute for 150,000 of them.
            uniqueKeys: false,
            // The parser's warnings quote the file, and the runner obeys commands wherever they stand in a line.
            logLevel: "error"
          });
          const fault = document.errors[0] ?? repeatedKey(document);
          if (fault === null)
            return { document, lines };
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: lines.linePos(fault.pos[0]).line, problem: problemOf(fault) });
        } catch (cause) {
          if (!(cause instanceof RangeError))
            throw cause;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: 1, problem: tooDeep }, { cause });
        }
      }
      function problemOf({ message }) {
        return message.includes("call stack") ? tooDeep : message;
      }
      const tooDeep = "it is nested too deeply";
      function repeatedKey(document) {
        let fault = null;
        (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, {
          Map: (_, { items }) => {
            const seen = /* @__PURE__ */ new Set();
            for (const { key } of items) {
              if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key))
                continue;
              if (seen.has(key.value))
                fault = { message: "Map keys must be unique", pos: [key.range?.[0] ?? 0] };
              if (fault !== null)
                return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
              seen.add(key.value);
            }
            return void 0;
          }
        });
        return fault;
      }
      function asText(values) {
        const entries = Object.entries(values).flatMap(([name, value]) => value === void 0 ? [] : [[name, textOf(value)]]);
        return Object.fromEntries(entries);
      }
      function textOf(value) {
        return Array.isArray(value) ? value.join("\n") : String(value);
      }
      function plainValue({ path, document }) {
        try {
          return document.toJS({ maxAliasCount: 100 });
        } catch (cause) {
          const reason = cause instanceof Error ? cause.message : String(cause);
          const problem = cause instanceof RangeError ? tooDeep : reason;
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path, line: 1, problem }, { cause });
        }
      }
      function invalid(source, error) {
        const issue = error.issues.find(({ code }) => code === "unrecognized_keys") ?? error.issues[0];
        const unknown = issue?.code === "unrecognized_keys" ? issue.keys[0] : void 0;
        const place = (issue?.path ?? []).filter((part) => typeof part !== "symbol");
        const line = lineOf(source, unknown === void 0 ? place : [...place, unknown]);
        const problem = unknown === void 0 ? `${show(place)} ${issue?.message ?? "is not valid"}` : unknownKey(unknown, place);
        return (0, _failure_js__WEBPACK_IMPORTED_MODULE_1__.IF)("config-invalid", { path: source.path, line, problem }, { cause: error });
      }
      function unknownKey(key, place) {
        const inFile = place.length === 0 ? ["concurrency", "defaults", "images"] : imageInputNames;
        const known = place.includes(rulesKey) ? ruleInputNames : inFile;
        return `unknown key "${key}" in ${show(place)}; known are ${known.join(", ")}`;
      }
      function show(place) {
        return place.length === 0 ? "the file" : `'${place.join(".")}'`;
      }
      function lineOf({ document, lines }, place) {
        const parent = document.getIn(place.slice(0, -1), true);
        const pair = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(parent) ? parent.items.find(({ key }) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(key) && String(key) === String(place.at(-1))) : void 0;
        const node = pair?.key ?? document.getIn(place, true);
        const start = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] : void 0;
        if (start !== void 0)
          return lines.linePos(start).line;
        return place.length === 0 ? 1 : lineOf({ path: "", document, lines }, place.slice(0, -1));
      }
    })
  ),
  /***/
  743: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        B7: () => (
          /* binding */
          parseThreshold
        ),
        /* harmony export */
        KA: () => (
          /* binding */
          inputsDigest
        ),
        /* harmony export */
        Nm: () => (
          /* binding */
          parseBudget
        ),
        /* harmony export */
        TL: () => (
          /* binding */
          parseInputs
        ),
        /* harmony export */
        YF: () => (
          /* binding */
          priceExample
        ),
        /* harmony export */
        aI: () => (
          /* binding */
          imageExample
        ),
        /* harmony export */
        e4: () => (
          /* binding */
          bandwidthExample
        ),
        /* harmony export */
        lS: () => (
          /* binding */
          isImageName
        ),
        /* harmony export */
        o_: () => (
          /* binding */
          parseImageReference
        ),
        /* harmony export */
        zZ: () => (
          /* binding */
          parseImage
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _approval_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8801);
      var _baseline_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(644);
      var _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8209);
      var _quantities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2211);
      var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9874);
      var _bake_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(735);
      const imageSchemes = ["oci-dir", "archive", "local", "registry"];
      const modes = ["auto", "record", "check", "measure", "report"];
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
          listedNames: defaults.listedNames ?? []
        };
      }
      function parseMode(raw) {
        return oneOf(raw, "mode", modes);
      }
      function parseBaseline(raw) {
        return (0, _baseline_places_js__WEBPACK_IMPORTED_MODULE_1__.sv)(get(raw, "baseline"));
      }
      function ofEach(images, choice) {
        for (const place of [choice.judge, ...choice.others])
          if (place.kind === "registry" && images.length > 1 && !place.reference.includes("{name}"))
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("baseline-of-many", { reference: place.reference, images: images.length });
        return choice;
      }
      function parseCommenting(raw) {
        const comment = oneOf(raw, "comment", ["always", "on-change", "on-warning", "never"]);
        return { comment, commentFrom: threshold(raw, "comment-from"), commentKey: commentKey(raw) };
      }
      const refused = {
        attests: [""],
        call: ["", "build"],
        load: ["", "false", "False", "FALSE"],
        outputs: [""],
        provenance: ["", "false", "False", "FALSE", "0"],
        push: ["", "false", "False", "FALSE"],
        sbom: ["", "false", "False", "FALSE", "0"]
      };
      function parseImage({ raw, at, written: fromFile, baked }, defaults) {
        try {
          for (const [input, accepted] of Object.entries(refused)) {
            const written = get(raw, input);
            if (!accepted.includes(written))
              throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-not-supported", { input, written });
          }
          const subject = baked === void 0 ? parseSubject(raw, defaults.gitContext) : parseBaked(raw, baked);
          const files = [fromFile, ...(baked?.linked ?? []).map(({ written }) => (0, _bake_js__WEBPACK_IMPORTED_MODULE_6__.ZY)(written))];
          for (const [position, build] of (subject.kind === "build" ? (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.wr)(subject.build) : []).entries())
            refuseRunnerVariables(build, !("secret-envs" in (files[position] ?? {})));
          const budget = parseBudget(raw);
          refuseUnreadCeiling(subject, get(raw, "max-uncompressed-size"));
          return { name: parseName(raw, defaults.name), subject, budget, ...parseOwner(raw) };
        } catch (error) {
          if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__.yo && at !== "")
            throw error.at(at);
          throw error;
        }
      }
      function refuseUnreadCeiling(subject, written) {
        if (subject.kind === "image" && subject.reference.scheme === "registry" && written !== "")
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("ceiling-needs-layers", { written, location: subject.reference.location });
      }
      function refuseRunnerVariables({ secretEnvs, buildArgs }, mayNameToken) {
        const secrets = secretEnvs.map((pair) => ({ input: "secret-envs", variable: pair.slice(pair.indexOf("=") + 1).trim() }));
        const bare = buildArgs.filter((pair) => !pair.includes("="));
        const isRefused = ({ input, variable }) => /^(?:INPUT|ACTIONS|GITHUB)_/i.test(variable) && !(mayNameToken && input === "secret-envs" && variable === "GITHUB_TOKEN");
        const named = [...secrets, ...bare.map((variable) => ({ input: "build-args", variable }))].find(isRefused);
        if (named !== void 0)
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-names-runner-variable", named);
      }
      function parseName(raw, fallback) {
        const written = get(raw, "name") || fallback;
        if (isImageName(written))
          return written;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", {
          input: "name",
          written,
          example: "a name of at most 100 printable characters, such as api"
        });
      }
      function parseOwner(raw) {
        const written = get(raw, "owner");
        if (written === "")
          return {};
        if (isImageName(written))
          return { owner: written };
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", {
          input: "owner",
          written,
          example: "a name of at most 100 printable characters, such as payments"
        });
      }
      function isImageName(text) {
        return /^[^\p{C}]{1,100}$/u.test(text);
      }
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
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input: "image", written, example: imageExample });
      }
      const imageExample = "oci-dir://PATH, archive://PATH, local://REF or registry://REF";
      function parseImageReference(written) {
        const match = /^(oci-dir|archive|local|registry):\/\/(.+)$/s.exec(written);
        const location = match?.[2]?.trim() ?? "";
        const scheme = imageSchemes.find((name) => name === match?.[1]);
        return scheme === void 0 || location === "" || location.startsWith("-") ? null : { scheme, location };
      }
      function parseBaked(raw, { target, linked }) {
        const step = parseBuild({ ...raw, context: "." }, "");
        const built = ({ name, written, inlineDockerfile }, others) => ({
          ...step,
          ...written,
          bake: { name, inlineDockerfile, linked: others.map((other) => built(other, [])) }
        });
        return { kind: "build", build: built(target, linked) };
      }
      function parseDockerfileInputs(raw, gitContext) {
        const lines = (input) => split(raw, input, { ignoreComma: true });
        return {
          buildArgs: lines("build-args"),
          buildContexts: lines("build-contexts").map((context) => (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(context, gitContext)),
          context: (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qh)(get(raw, "context"), gitContext) || gitContext,
          file: get(raw, "file"),
          target: get(raw, "target")
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
          ulimit: lines("ulimit")
        };
      }
      function split(raw, input, rules) {
        try {
          return (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_2__.ry)(raw[input] ?? "", rules);
        } catch (cause) {
          const written = input === "secrets" ? "(a secret)" : get(raw, input);
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: "one entry per line, with quotes in pairs" }, { cause });
        }
      }
      function parseBudget(raw) {
        const warnAt = threshold(raw, "warn-at");
        const justifyAt = threshold(raw, "justify-at");
        if (isBelow(justifyAt, warnAt))
          throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("justify-below-warn", { warnAt: warnAt.text, justifyAt: justifyAt.text });
        const creepAt = get(raw, "creep-at") === "" ? null : threshold(raw, "creep-at");
        return {
          warnAt,
          justifyAt,
          creepAt,
          maxSizeBytes: ceiling(raw, "max-size"),
          maxUncompressedBytes: ceiling(raw, "max-uncompressed-size"),
          count: oneOf(raw, "count", ["all", "own"]),
          approval: approvers(raw)
        };
      }
      function approvers(raw) {
        const entries = split(raw, "approval", {});
        if (entries.length === 0)
          return null;
        const parsed = (0, _approval_js__WEBPACK_IMPORTED_MODULE_7__.CR)(entries);
        if (parsed !== null)
          return parsed;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input: "approval", written: get(raw, "approval"), example: _approval_js__WEBPACK_IMPORTED_MODULE_7__.mQ });
      }
      function threshold(raw, input) {
        const text = get(raw, input);
        const parsed = parseThreshold(text);
        if (parsed !== null)
          return parsed;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written: text, example: "10%, 5 MB, or 10% and 5 MB" });
      }
      function parseThreshold(text) {
        const parts = text.trim().split(/\s+and\s+/i);
        const percents = parts.map(parsePercent).filter((part) => part !== null);
        const sizes = parts.filter((part) => parsePercent(part) === null).map(parseGrowth);
        const isOnce = percents.length <= 1 && sizes.length <= 1 && percents.length + sizes.length === parts.length;
        if (!isOnce || sizes.includes(null))
          return null;
        return { text: text.trim(), percent: percents[0] ?? null, bytes: sizes[0] ?? null };
      }
      function parseGrowth(text) {
        return (0, _quantities_js__WEBPACK_IMPORTED_MODULE_4__.L)(text)?.unit === "" ? null : (0, _quantities_js__WEBPACK_IMPORTED_MODULE_4__.z)(text);
      }
      function parsePercent(text) {
        const quantity = (0, _quantities_js__WEBPACK_IMPORTED_MODULE_4__.L)(text);
        if (quantity?.unit !== "%")
          return null;
        const { numerator, denominator } = quantity;
        return { numerator, denominator };
      }
      function isBelow(upper, lower) {
        const [high, low] = [upper.percent, lower.percent];
        const byPercent = high !== null && low !== null && high.numerator * low.denominator < low.numerator * high.denominator;
        return byPercent || upper.bytes !== null && lower.bytes !== null && upper.bytes < lower.bytes;
      }
      function ceiling(raw, input) {
        const written = get(raw, input);
        if (written === "")
          return null;
        const bytes = parseGrowth(written);
        if (bytes !== null && bytes > 0)
          return bytes;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: "a size such as 250 MB or 1.2 GiB" });
      }
      function retentionDays(raw) {
        const written = get(raw, "retention-days");
        if (written === "")
          return null;
        const days = /^\d{1,3}$/.test(written) ? Number(written) : 0;
        if (days >= 1 && days <= 400)
          return days;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input: "retention-days", written, example: "a number of days from 1 to 400" });
      }
      function costRules(raw) {
        return {
          price: optional(raw, "registry-price-per-gb-month", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.z7, example: priceExample }),
          bandwidth: optional(raw, "pull-bandwidth", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.pe, example: bandwidthExample }),
          retention: optional(raw, "registry-retention", { parse: _cost_cost_rules_js__WEBPACK_IMPORTED_MODULE_3__.Ay, example: "last 10, or 30 days" })
        };
      }
      const priceExample = "a number such as 0.10, without a currency";
      const bandwidthExample = "a bandwidth such as 100 Mbit/s or 1 Gbit/s";
      function optional(raw, input, { parse, example }) {
        const written = get(raw, input);
        const value = written === "" ? null : parse(written);
        if (written === "" || value !== null)
          return value;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example });
      }
      function commentKey(raw) {
        const written = get(raw, "comment-key");
        if (/^[A-Za-z0-9._-]{1,80}$/.test(written))
          return written;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", {
          input: "comment-key",
          written,
          example: "letters, digits, dots, dashes and underscores, such as nightly"
        });
      }
      function flag(raw, input) {
        const written = get(raw, input);
        if (["true", "True", "TRUE"].includes(written))
          return true;
        if (["", "false", "False", "FALSE"].includes(written))
          return false;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: "true or false" });
      }
      function oneOf(raw, input, choices) {
        const written = get(raw, input);
        const choice = choices.find((name) => name === written);
        if (choice !== void 0)
          return choice;
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("input-unparsable", { input, written, example: `one of ${choices.join(", ")}` });
      }
      function get(raw, input) {
        return (raw[input] ?? "").trim();
      }
      function refuseTwins(images) {
        const seen = /* @__PURE__ */ new Set();
        for (const { name } of images) {
          if (seen.has(name))
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_5__.IF)("image-name-twice", { name });
          seen.add(name);
        }
      }
      function inputsDigest({ name, subject }, toolVersion) {
        const build = subject.kind === "build" ? withoutValues(subject.build) : subject;
        return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([toolVersion, name, build])).digest("hex");
      }
      function withoutValues({ bake, ...build }) {
        const named = { ...build, secrets: build.secrets.map((pair) => pair.split("=")[0]) };
        return bake === void 0 ? named : { ...named, bake: { ...bake, linked: bake.linked.map(withoutValues) } };
      }
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
  6509: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          approvalBy
        )
        /* harmony export */
      });
      const mostFaults = 3;
      function approvalBy(approvers, approvals) {
        const refused = (faults2) => ({
          kind: "not-approved",
          approvers: approvers.text,
          faults: faults2.slice(0, mostFaults)
        });
        if (approvals.kind === "unreadable")
          return refused([approvals]);
        const reviews = approvals.reviews.map((review) => ({ review, fault: reviewFault(review, approvers, approvals) }));
        const labels = approvers.labels.flatMap((label) => approvals.labels.filter((event) => event.label === label));
        const judged = labels.map((event) => ({ event, fault: labelFault(event, approvals.author) }));
        const yes = reviews.findLast(({ fault }) => fault === null);
        if (yes !== void 0)
          return { kind: "approved", by: yes.review.user, label: null };
        const set = judged.find(({ fault }) => fault === null);
        if (set !== void 0)
          return { kind: "approved", by: set.event.by ?? "", label: set.event.label };
        const faults = [...reviews.toReversed(), ...judged].flatMap(({ fault }) => fault ?? []);
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
    })
  ),
  /***/
  9395: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        s: () => (
          /* binding */
          boundOf
        ),
        /* harmony export */
        w: () => (
          /* binding */
          withoutBounds
        )
        /* harmony export */
      });
      var _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
      const lead = String.raw`(?:\bup(?: |-)?to|\bmax(?:imum)?\b\.?(?: of)?|\bat most|\b(?:no|not) (?:more|larger|bigger) than|\blimit(?:ed)? (?:to|of)|\u2264|<=)`;
      const about = "(?:[~\u2248:=+]|about|approx\\.?|approximately|around|circa|ca\\.?|roughly|nearly|almost|some|half|an?|one|two|three|five|ten|twenty|fifty|hundred|thousand|a few)";
      const amount = String.raw`\p{Nd}[\p{Nd}.,'_]*(?: ?(?:-|\u2013|\u2014|to) ?\p{Nd}[\p{Nd}.,'_]*)?(?: \p{Nd}{3}\b)*`;
      const unit = "(?:[kmgtp](?:i?b)?|[kmgtp]i|b|bytes?|octets?|[kmgt]o|(?:kilo|mega|giga|tera|kibi|mebi|gibi|tebi)-?(?:bytes?|s)?|megs?|gigs?|[\u043A\u043C\u0433\u0442]\u0431)";
      const end = String.raw`(?![\p{L}\p{N}]|/(?:s|sec|min)\b)`;
      const size = `(?:${about} ?)*${amount} ?${unit}${end}`;
      const otherLead = "(?:under|below|less than|smaller than|not (?:above|over|exceeding)|<|(?:size )?(?:limit|bound|cap|budget|max)|until|till|within|only) ?:?";
      const looksLikeBound = new RegExp([
        `(?:\\( ?)?${lead} ?(?:${size}|(?:${about} ){1,3}[kmgtp]i?b${end}|(?:${about} ){1,3}(?:mega|giga)bytes?${end})(?: ?\\))?`,
        `\\( ?${otherLead} ?${size} ?\\)`,
        `\\( ?${size} ?(?:max(?:imum)?\\.?|at most|or less|limit) ?\\)`,
        // What is left in the brackets of the line that the comment asks to paste.
        String.raw`\( ?up[ -]?to[^\p{L}()]{0,40}\)`
      ].join("|"), "giu");
      const plainBound = /^\(? ?up to (\d[\d.,]*) ?([kmgt]i?b|bytes|b)(?: ?\))?$/i;
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
      function boundBytes(digits, letters) {
        const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(",", "") : digits;
        const [prefix = "", ...rest] = letters.toUpperCase().replace("BYTES", "B");
        const canonical = rest.length === 0 ? "B" : `${prefix}${rest.length === 2 ? "i" : ""}B`;
        return (0, _inputs_quantities_js__WEBPACK_IMPORTED_MODULE_0__.z)(`${plain} ${canonical === "KB" ? "kB" : canonical}`);
      }
    })
  ),
  /***/
  4281: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        L: () => (
          /* binding */
          creepDays
        ),
        /* harmony export */
        r: () => (
          /* binding */
          creepOf
        )
        /* harmony export */
      });
      var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6916);
      const creepDays = 30;
      function creepOf(history, rules) {
        const newest = history.at(-1)?.platforms ?? [];
        const ways = rules.budget.maxUncompressedBytes === null ? ["compressed"] : ["compressed", "uncompressed"];
        return newest.flatMap(({ platform }) => ways.flatMap((counted) => creepOfSeries({ platform, counted }, recordingsOf({ platform, counted }, history), rules)));
      }
      function recordingsOf({ platform, counted }, history) {
        return history.flatMap(({ commit, recordedAt, platforms }) => {
          const recorded = platforms.find((one) => one.platform === platform);
          const size = counted === "compressed" ? recorded?.sizeBytes : recorded?.uncompressedBytes;
          return size === void 0 ? [] : [{ commit, recordedAt, sizeBytes: size }];
        });
      }
      function creepOfSeries(series, recordings, { now, budget }) {
        const begin = now.getTime() - creepDays * 864e5;
        const start = recordings.findLastIndex(({ recordedAt }) => Date.parse(recordedAt) <= begin);
        const [since, ...later] = recordings.slice(Math.max(0, start));
        const until = later.at(-1);
        if (since === void 0 || until === void 0)
          return [];
        const steps = later.map(({ commit, sizeBytes }, at) => {
          const fromBytes = (later[at - 1] ?? since).sizeBytes;
          return { commit, fromBytes, growthBytes: sizeBytes - fromBytes };
        });
        const largest = steps.reduce((most, step) => step.growthBytes > most.growthBytes ? step : most);
        const growthBytes = until.sizeBytes - since.sizeBytes;
        return [
          {
            ...series,
            since,
            until,
            growthBytes,
            commits: new Set(later.map(({ commit }) => commit)).size,
            warnedSteps: steps.filter((step) => (0, _judge_js__WEBPACK_IMPORTED_MODULE_0__.O6)(step.growthBytes, step.fromBytes, budget.warnAt)).length,
            largestStep: largest.growthBytes > 0 ? largest : null,
            isReached: budget.creepAt !== null && (0, _judge_js__WEBPACK_IMPORTED_MODULE_0__.O6)(growthBytes, since.sizeBytes, budget.creepAt)
          }
        ];
      }
    })
  ),
  /***/
  6916: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        mX: () => (
          /* binding */
          findClaim
        ),
        S4: () => (
          /* binding */
          judge
        ),
        Mp: () => (
          /* binding */
          needsJustification
        ),
        O6: () => (
          /* binding */
          reaches
        ),
        t2: () => (
          /* binding */
          recorded
        ),
        wW: () => (
          /* binding */
          severest
        ),
        Oq: () => (
          /* binding */
          verdictStates
        ),
        QZ: () => (
          /* binding */
          worst
        )
      });
      var compare_cause = __webpack_require__(5235);
      var judge_approval = __webpack_require__(6509);
      var compare = __webpack_require__(1407);
      var unpacked = __webpack_require__(8905);
      ;
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
      function ceilings_unpacked(one, isCompared, budget) {
        const { maxUncompressedBytes: maxSizeBytes } = budget;
        if (maxSizeBytes === null)
          return [];
        const sizes = one.head.layers.map(({ uncompressedBytes }) => uncompressedBytes);
        const sizeBytes = one.head.uncompressedBytes ?? sizes.reduce((sum, bytes) => sum + (bytes ?? 0), 0);
        const isInnocent = isCompared && one.kind === "compared" && isNoLarger(one);
        const rule = "max-uncompressed-size";
        if (sizeBytes > maxSizeBytes) {
          const kind2 = isInnocent ? "over-ceiling-before" : "over-ceiling";
          return [{ kind: kind2, rule, sizeBytes, maxSizeBytes, overBytes: sizeBytes - maxSizeBytes }];
        }
        if (one.head.uncompressedBytes !== null)
          return [];
        const kind = isInnocent ? "ceiling-unknown-before" : "ceiling-unknown";
        return [{ kind, rule, leastBytes: sizeBytes, maxSizeBytes, cause: bringsUnread(one) ? "head" : "elsewhere" }];
      }
      function bringsUnread(one) {
        if (one.kind === "not-compared")
          return one.obstacle.kind !== "no-baseline";
        const unread = new Set(one.baseline.layers.flatMap(({ digest, uncompressedBytes }) => uncompressedBytes === null ? [digest] : []));
        return one.head.layers.some(({ digest, uncompressedBytes }) => uncompressedBytes === null && !unread.has(digest));
      }
      function isNoLarger(compared) {
        const growth = (0, unpacked.B)(compared);
        return growth !== null && (growth.growthBytes <= 0 || (0, compare.ty)(growth.growthBytes, growth.baselineBytes));
      }
      ;
      const verdictStates = ["pass", "no-baseline", "warn", "justified", "unknown", "unjustified", "too-large"];
      function judge(toJudge) {
        const platforms = toJudge.comparison.platforms.map((platform) => judgePlatform(platform, toJudge));
        return { ...worst(platforms), platforms };
      }
      function recorded(comparison) {
        const platforms = comparison.platforms.map(({ platform }) => green(platform, "pass", []));
        return { ...worst(platforms), platforms };
      }
      function needsJustification(comparison, { budget, noBaseBuild }) {
        return comparison.platforms.some((platform) => {
          if (platform.kind === "not-compared")
            return (0, compare_cause.r)(platform.obstacle, comparison, noBaseBuild) === "head";
          if (isGrown(platform, budget))
            return true;
          return platform.shortfall !== null && (0, compare_cause.r)(platform.shortfall, comparison, noBaseBuild) === "head";
        });
      }
      function isGrown({ isNoise, growthBytes, baselineBytes }, { justifyAt }) {
        return !isNoise && reaches(growthBytes, baselineBytes, justifyAt);
      }
      function worst(judged) {
        const { state, isRed } = severest(judged, (one) => one);
        return { state, isRed };
      }
      function severest(all, verdictOf) {
        const [first, ...others] = all;
        if (first === void 0)
          throw new Error("nothing was judged");
        const rank = (judged) => {
          const { state, isRed } = verdictOf(judged);
          return verdictStates.indexOf(state) + (isRed ? verdictStates.length : 0);
        };
        return others.reduce((a, b) => rank(b) > rank(a) ? b : a, first);
      }
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
            ...ceilings.filter(({ kind }) => kind !== "over-ceiling")
          ];
          return { platform, state: "too-large", isRed: true, reasons, justification: null };
        }
        const verdict = isNoise ? green(platform, "pass", []) : judgeThresholds(compared, toJudge);
        return withCeilings(verdict, ceilings, toJudge.rules);
      }
      function withCeilings(verdict, ceilings, { onError }) {
        const told = { ...verdict, reasons: [...verdict.reasons, ...ceilings] };
        const unknown = ceilings.find((reason) => reason.kind === "ceiling-unknown");
        if (unknown === void 0)
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
      function missingJustification(compared, judged) {
        if (!isGrown(compared, judged.image.budget))
          return [];
        const { state, reasons } = judgeJustification(compared, judged);
        return state === "unjustified" ? reasons : [];
      }
      function judgeJustification(compared, judged) {
        return justifying(compared, { kind: "reached", threshold: "justify-at", at: judged.image.budget.justifyAt.text }, judged);
      }
      function justifying({ platform, head }, needed, { image, justification, approvals }) {
        const found = findClaim(justification, image.name, head.sizeBytes);
        const approval = approvalFor(image.budget, approvals);
        const told = approval === null ? [] : [approval];
        if (found.kind === "accepted" && approval?.kind !== "not-approved")
          return { ...green(platform, "justified", [needed, ...told]), justification: found.claim };
        const missing = found.kind === "accepted" ? [] : [found];
        return { platform, state: "unjustified", isRed: true, reasons: [needed, ...missing, ...told], justification: null };
      }
      function approvalFor({ approval }, approvals) {
        return approval === null || approvals.kind === "not-asked" ? null : (0, judge_approval.r)(approval, approvals);
      }
      function findClaim(justification, image, sizeBytes) {
        if (justification.kind === "unreadable")
          return { kind: "description-unreadable", because: justification.because };
        const own = justification.claims.filter((claim) => claim.image === image);
        const claims = [...own, ...justification.claims.filter((claim) => claim.image === null)];
        const refusals = claims.map((claim) => whyRefused(claim, sizeBytes));
        const accepted = claims[refusals.indexOf(null)];
        if (accepted !== void 0)
          return { kind: "accepted", claim: accepted };
        const [refusal] = refusals;
        return refusal == null ? { kind: "no-claim", others: othersIn(justification.claims) } : { kind: "refused", refusal };
      }
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
      function withoutComparison(one, obstacle, toJudge) {
        const { platform } = one;
        const { comparison, noBaseBuild, rules } = toJudge;
        if (obstacle.kind === "no-baseline")
          return withoutBaseline(platform, obstacle.because, toJudge);
        const cause = (0, compare_cause.r)(obstacle, comparison, noBaseBuild);
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
              justification: null
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
    })
  ),
  /***/
  8820: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Ei: () => (
          /* binding */
          whyNoReason
        ),
        /* harmony export */
        Fb: () => (
          /* binding */
          askedReason
        ),
        /* harmony export */
        Z9: () => (
          /* binding */
          wordsOf
        ),
        /* harmony export */
        mm: () => (
          /* binding */
          fewestLetters
        ),
        /* harmony export */
        pj: () => (
          /* binding */
          plain
        )
        /* harmony export */
      });
      var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9395);
      const askedReason = "why the image must grow";
      const fewestLetters = { ofSounds: 10, ofWords: 4 };
      function plain(text) {
        return text.normalize("NFKC").replaceAll(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2800\u{1D159}]/gu, (sign) => /\s/.test(sign) ? " " : "").replaceAll(/\s+/g, " ").trim();
      }
      function wordsOf(text) {
        return ((0, _bounds_js__WEBPACK_IMPORTED_MODULE_0__.w)(plain(text)).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
      }
      const longestQuote = 200;
      function whyNoReason({ seen, own, hasUnseen }) {
        const readable = plain(seen);
        const bound = (0, _bounds_js__WEBPACK_IMPORTED_MODULE_0__.s)(readable);
        if (bound.kind === "unreadable")
          return { kind: "bound-unreadable", bound: bound.written };
        const written = coreOf((0, _bounds_js__WEBPACK_IMPORTED_MODULE_0__.w)(readable)).slice(0, longestQuote);
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
      const noReasons = new RegExp(`(?<![^ ])(?:${[
        "image size justification",
        askedReason,
        "n a|na|nil|null|none needed|none|nope|nothing|no comment|not (?:needed|required|applicable|available|necessary)|unnecessary|self explanatory",
        "tb[acd]|t b [acd]|todo|to do|fixme|wip|pending|later|placeholder|fill (?:me |this )?in|coming soon|x+",
        "to be (?:added|announced|confirmed|decided|defined|determined|discussed|done|filled in)",
        "no (?:particular |special |specific |good |real )?(?:reason|justification|explanation)(?: given| needed| required)?",
        "(?:as|see|same as|cf) (?:the )?(?:above|below|before|(?:pr |pull request |issue |ticket |commit )?(?:title|description|message)|pr|pull request|issue|ticket|commit)",
        "(?:your |the |a |my |some )?(?:reason|justification|explanation)(?: (?:goes )?here)?",
        "\u65E0|\u6682\u65E0|\u6CA1\u6709|\u4E0D\u9002\u7528|\u5F85\u5B9A|\u7279\u306B\u306A\u3057|\u8A72\u5F53\u306A\u3057|\u306A\u3057|\uD574\uB2F9 ?\uC5C6\uC74C|\uC5C6\uC74C"
      ].join("|")})(?![^ ])`, "gu");
      function withoutPhrases(words) {
        return words.replaceAll(noReasons, " ").replaceAll(/ +/g, " ").trim();
      }
      const letters = new RegExp("\\p{L}", "gu");
      const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Yi}]/u;
      const enough = fewestLetters.ofSounds * fewestLetters.ofWords;
      function weightOf(each) {
        return each.reduce((sum, letter) => sum + (dense.test(letter) ? fewestLetters.ofSounds : fewestLetters.ofWords), 0);
      }
      const fewestSounds = 4;
      function isVaried(words) {
        const different = new Set(words.split(" ").map(repeatedPart));
        const all = [...different].join("").match(letters) ?? [];
        const isOneSound = !all.some((letter) => dense.test(letter)) && new Set(all).size < fewestSounds;
        return weightOf(all) >= enough && !isOneSound;
      }
      const longestRepeated = 64;
      function repeatedPart(word) {
        const period = (word + word).slice(0, 2 * longestRepeated).indexOf(word.slice(0, longestRepeated), 1);
        return period > 0 && period < word.length && isRepetition(word, period) ? word.slice(0, period) : word;
      }
      function isRepetition(word, period) {
        return word === word.slice(0, period).repeat(Math.ceil(word.length / period)).slice(0, word.length);
      }
    })
  ),
  /***/
  6997: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        d: () => (
          /* binding */
          ceilingRules
        )
        /* harmony export */
      });
      const ceilingRules = ["max-size", "max-uncompressed-size"];
    })
  ),
  /***/
  2904: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Gd: () => (
          /* binding */
          stricterOf
        ),
        /* harmony export */
        Le: () => (
          /* binding */
          budgetRules
        ),
        /* harmony export */
        Y3: () => (
          /* binding */
          ruleText
        ),
        /* harmony export */
        s_: () => (
          /* binding */
          strictnessOf
        ),
        /* harmony export */
        xX: () => (
          /* binding */
          withRule
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
      var _inputs_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8801);
      const ruleOf = {
        warnAt: "warn-at",
        justifyAt: "justify-at",
        creepAt: "creep-at",
        maxSizeBytes: "max-size",
        maxUncompressedBytes: "max-uncompressed-size",
        count: "count",
        approval: "approval"
      };
      const budgetRules = Object.values(ruleOf);
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
      function ruleText(rule, budget) {
        switch (rule) {
          case "warn-at":
            return budget.warnAt.text;
          case "justify-at":
            return budget.justifyAt.text;
          case "creep-at":
            return budget.creepAt?.text ?? null;
          case "max-size":
            return budget.maxSizeBytes === null ? null : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.z3)(budget.maxSizeBytes);
          case "max-uncompressed-size":
            return budget.maxUncompressedBytes === null ? null : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.z3)(budget.maxUncompressedBytes);
          case "count":
            return budget.count;
          case "approval":
            return budget.approval?.text ?? null;
        }
      }
      function stricterOf(one, other) {
        const first = merged(one, other);
        const isOpen = budgetRules.some((rule) => strictnessOf(rule, one, other) === "other");
        return isOpen ? [first, merged(other, one)] : [first];
      }
      function merged(one, other) {
        return budgetRules.reduce((budget, rule) => strictnessOf(rule, one, other) === "looser" ? withRule(rule, budget, other) : budget, one);
      }
      const nothing = { numerator: 0n, denominator: 1n };
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
      function ofApprovers(one, other) {
        const [these, those] = [new Set((0, _inputs_approval_js__WEBPACK_IMPORTED_MODULE_1__.SN)(one)), new Set((0, _inputs_approval_js__WEBPACK_IMPORTED_MODULE_1__.SN)(other))];
        const isWithin = these.isSubsetOf(those);
        if (these.isSupersetOf(those))
          return isWithin ? "same" : "looser";
        return isWithin ? "stricter" : "other";
      }
      function together(one, other) {
        if (one === "same")
          return other;
        return other === "same" || one === other ? one : "other";
      }
      function ofOptional(one, other, compared) {
        if (one === null)
          return other === null ? "same" : "looser";
        return other === null ? "stricter" : compared(one, other);
      }
    })
  ),
  /***/
  9196: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        I: () => (
          /* binding */
          knownLayers
        ),
        x: () => (
          /* binding */
          measure
        )
      });
      var compression = __webpack_require__(2120);
      var formats = __webpack_require__(4215);
      var base_name = __webpack_require__(8342);
      var dockerfile_steps = __webpack_require__(4109);
      var build_arguments = __webpack_require__(7972);
      var history_entries = __webpack_require__(5488);
      var one_line = __webpack_require__(9708);
      ;
      const maxTextLength = 32 * 1024;
      const minSecretLength = 4;
      function displayInstruction(entry, context) {
        const text = (entry.created_by ?? "").trim() || (entry.comment ?? "");
        const line = (0, one_line.T)(withoutMark(withoutValues(text, context)));
        return line === "" ? null : (0, one_line.T)(line + toolComment(line, entry.comment ?? ""));
      }
      function withoutValues(text, context) {
        const quiet = context.shells.find((shell2) => text.startsWith(`${shell2} #(nop) `));
        if (quiet !== void 0)
          return otherInstruction(text.slice(quiet.length + " #(nop) ".length).trimStart(), context);
        const isBuildKit = text.startsWith("RUN ");
        const command = isBuildKit ? text.slice("RUN ".length) : text;
        const values = /^\|\d+ /.exec(command)?.[0];
        if (values !== void 0)
          return `RUN ${commandAfterValues(command.slice(values.length), isBuildKit, context)}`;
        const shell = context.shells.find((candidate) => command.startsWith(`${candidate} `));
        if (shell !== void 0)
          return `RUN ${command.slice(shell.length)}`;
        return isBuildKit ? text : otherInstruction(text, context);
      }
      function commandAfterValues(text, isBuildKit, { shells, buildArguments }) {
        const rest = withoutKnownPairs(text, buildArguments);
        const areKnown = isBuildKit && rest !== text;
        const shell = shells.find((candidate) => rest.startsWith(`${candidate} `));
        if (areKnown && shell !== void 0)
          return rest.slice(shell.length);
        const ends = shells.filter((found) => ` ${rest}`.includes(` ${found} `)).map((found) => ` ${rest}`.lastIndexOf(` ${found} `) + found.length);
        if (ends.length > 0)
          return rest.slice(Math.max(...ends));
        return areKnown && !/^[A-Za-z_]\w*=/.test(rest) ? rest : "";
      }
      function withoutKnownPairs(text, known) {
        let rest = text;
        for (; ; ) {
          const pair = known.find(({ name, value }) => rest.startsWith(`${name}=${value} `));
          if (pair === void 0)
            return rest;
          rest = rest.slice(pair.name.length + pair.value.length + 2);
        }
      }
      function otherInstruction(text, { buildArguments }) {
        const [, keyword, names] = /^(ARG|ENV|LABEL) (.*)$/s.exec(text) ?? [];
        if (keyword !== void 0 && names !== void 0)
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
      function withoutMark(text) {
        const mark = "# buildkit";
        const line = text.trimEnd();
        return line.endsWith(mark) ? line.slice(0, -mark.length) : line;
      }
      function toolComment(line, comment) {
        return /^(?:ko|apko|jib)\b/.test(line) && comment !== "" ? ` (${(0, one_line.T)(comment)})` : "";
      }
      ;
      function instructionsOf(config, layerCount, given) {
        const entries = config.history.entries().filter(([, entry]) => entry.empty_layer !== true).toArray();
        const buildArguments = (0, build_arguments.K)(config.history, given);
        const isInStep = entries.length === layerCount && !config.history.some(history_entries.BW) && !(0, history_entries.KI)(config.history);
        if (!isInStep || buildArguments === null)
          return Array.from({ length: layerCount }, () => null);
        const context = { shells: shellsOf(config), buildArguments };
        const isBuildah = config.config?.Labels?.["io.buildah.version"] !== void 0;
        return entries.map(([position, entry], layer) => {
          const skipped = config.history.slice((entries[layer - 1]?.[0] ?? -1) + 1, position);
          return holdsOtherLayers(entry, skipped, isBuildah) ? null : displayInstruction(entry, context);
        });
      }
      function shellsOf({ config, history }) {
        const changes = history.flatMap(({ created_by }) => /(?:^|#\(nop\) +)SHELL \[([^\]]+)\]/.exec(created_by ?? "")?.[1] ?? []);
        const last = config?.Shell ?? [];
        return [.../* @__PURE__ */ new Set(["/bin/sh -c", ...last.length > 0 ? [last.join(" ")] : [], ...changes])].slice(0, 20);
      }
      function holdsOtherLayers(entry, skipped, isBuildah) {
        const isWork = isBuildah ? /^(?:ADD|COPY|RUN)$/ : /^(?:ADD|COPY)$/;
        return (0, history_entries.Fq)(entry) || skipped.some((other) => isWork.test((0, history_entries.XL)(other)));
      }
      var written_down = __webpack_require__(3031);
      ;
      function layerInstructions(image, { origins, provenance, given }) {
        const isTrue = provenance?.unlikeDockerfile?.includes(image.platform) !== true && agrees(image.config.history, origins);
        const told = isTrue ? instructionsOf(image.config, origins.length, given) : [];
        return origins.map(({ instruction }, layer) => instruction?.words ?? told[layer] ?? null);
      }
      function agrees(history, origins) {
        const entries = history.filter((entry) => entry.empty_layer !== true);
        return origins.every(({ instruction }, layer) => {
          const entry = entries[layer];
          return instruction === void 0 || entry !== void 0 && (0, written_down.M)(entry, instruction);
        });
      }
      var layer_reader = __webpack_require__(787);
      var manifests = __webpack_require__(2288);
      var parallel = __webpack_require__(8325);
      var runtime = __webpack_require__(8397);
      var listing_listing = __webpack_require__(2461);
      var owned_paths = __webpack_require__(8578);
      ;
      function withNeededPaths(listings) {
        const telling = [...new Set(listings)].filter(({ packages }) => packages.elsewhere.hashes.length > 0);
        if (telling.length === 0)
          return listings;
        const known = new KnownOwners(telling);
        for (const listing of new Set(listings))
          if (telling.length > 1 || listing !== telling[0])
            known.look(listing);
        return listings.map((listing) => telling.includes(listing) ? { ...listing, packages: lessened(listing.packages, known) } : listing);
      }
      const nowhere = 0;
      const several = 1;
      class KnownOwners {
        #paths = new owned_paths.S();
        /** By the number of the path: `nowhere`, `several`, or the number of the one owner that all of them name. */
        #owners;
        #numbers = /* @__PURE__ */ new Map();
        constructor(telling) {
          let count = 0;
          for (const { packages } of telling)
            for (const hash of packages.elsewhere.hashes)
              this.#paths.add(hash, count++, () => false);
          this.#owners = new Uint32Array(count);
        }
        look(listing) {
          const { owners, ownerOfRow } = listing.packages;
          const [nobody, ...numbers] = [null, ...owners].map((owner) => this.#numberOf(owner));
          const cursor = new listing_listing.s$(listing);
          while (cursor.next()) {
            const code = (listing.kinds[cursor.row] ?? 0) & listing_listing.f;
            if (code === listing_listing.CZ.directory || code === listing_listing.CZ.absent)
              continue;
            const path = this.#paths.take((0, owned_paths.k)({ bytes: cursor.path, start: 0, end: cursor.pathBytes }));
            if (path < 0)
              continue;
            const owner = numbers[(ownerOfRow[cursor.row] ?? 0) - 1] ?? nobody ?? several;
            const before = this.#owners[path];
            this.#owners[path] = before === nowhere || before === owner ? owner : several;
          }
        }
        /** Whether a layer has the path and does not say that it is this owner's. */
        isNeeded(hash, owner) {
          const known = this.#owners[this.#paths.take(hash)] ?? nowhere;
          return known !== nowhere && (owner === void 0 || known !== this.#numberOf(owner));
        }
        /** `null` is nobody. */
        #numberOf(owner) {
          const key = owner === null ? "" : `${owner.type} ${owner.name}`;
          const number = this.#numbers.get(key) ?? this.#numbers.size + several + 1;
          this.#numbers.set(key, number);
          return number;
        }
      }
      function lessened(packages, known) {
        const { hashes, owners } = packages.elsewhere;
        const kept = [];
        for (let at = 0; at < hashes.length; at += 1)
          if (known.isNeeded(hashes[at] ?? 0, packages.owners[owners[at] ?? 0]))
            kept.push(at);
        return {
          ...packages,
          elsewhere: {
            hashes: Float64Array.from(kept, (at) => hashes[at] ?? 0),
            owners: Uint32Array.from(kept, (at) => owners[at] ?? 0)
          }
        };
      }
      ;
      function scaledListing(listing, { from, to }) {
        if (from === to || from === 0)
          return listing;
        const scaled = (bytes) => Math.floor(bytes * to / from);
        const { binaries, ...others } = listing.facts;
        return {
          ...listing,
          compressedSizes: listing.compressedSizes.map(scaled),
          facts: {
            ...others,
            binaries: binaries.map(({ strippableCompressedBytes, ...one }) => Object.assign(one, { strippableCompressedBytes: scaled(strippableCompressedBytes) }))
          }
        };
      }
      ;
      const unknown = { lines: null, origin: "unknown" };
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
          if (base !== void 0 && position < baseLayers)
            return { lines: base.lines, origin: "base" };
          const { lines = null, instruction } = ownSteps.get(position) ?? {};
          return { lines, origin: position >= firstOwn ? "own" : "unknown", instruction };
        });
      }
      function isBeginning(chain, layers) {
        return chain.every((name, position) => name === layers[position]?.digest || name === layers[position]?.diffId);
      }
      function firstOwnLayer(baseLayers, ownPositions, { baseImages, base }) {
        if (baseLayers > 0)
          return baseLayers;
        if (base === "none")
          return 0;
        if (ownPositions.length === 0)
          return Number.POSITIVE_INFINITY;
        return baseImages.length === 0 && base === void 0 ? 0 : Math.min(...ownPositions);
      }
      var measure_measurement = __webpack_require__(5719);
      ;
      async function measure(image, options) {
        const known = new Set(options.known?.keys());
        const { images, warnings } = await (0, manifests.M)(image.content, { known, platforms: image.platforms ?? [] });
        const { provenance, base, doubts } = knownOrigin(image, images);
        const readings = await readLayers(image, images, options);
        const measurement = measure_measurement.Dc.parse({
          source: image.source,
          builder: image.builder,
          target: image.target,
          digest: digestOf(image.content, images),
          baseImages: provenance?.baseImages ?? [],
          base,
          ...image.projects === void 0 || image.projects.length === 0 ? {} : { projects: image.projects.slice(0, measure_measurement.eI) },
          platforms: images.map((platform) => measurePlatform(platform, { ...image, provenance }, readings))
        });
        const listings = listingsOf(readings);
        return {
          measurement,
          listings,
          warnings: [...warnings, ...doubts, ...[...readings.values()].flatMap((reading) => reading.warnings)]
        };
      }
      function knownOrigin({ provenance, dockerfile }, images) {
        const byItself = (0, base_name.m)(provenance, images);
        if (provenance !== null || dockerfile == null)
          return { provenance, base: byItself, doubts: [] };
        const told = (0, dockerfile_steps.v)(dockerfile, images);
        if (told === null)
          return { provenance, base: byItself, doubts: dockerfile.isNamed ? [misfit(dockerfile.path)] : [] };
        if (told.base === "none")
          return { provenance: told, base: null, doubts: [] };
        const written = dockerfile.namesBase ? (0, base_name.m)(told, images) : null;
        const isOther = byItself === null || written === null || (0, base_name.h)(byItself.reference) !== (0, base_name.h)(written.reference);
        return { provenance: told, base: isOther ? written ?? byItself : byItself, doubts: [] };
      }
      function misfit(path) {
        return `The image's history does not end with the instructions of ${JSON.stringify(path)}: which layers the base image brought is not known.`;
      }
      function listingsOf(readings) {
        const listed = [...readings].flatMap(([digest, { listing }]) => listing === null ? [] : [{ digest, listing }]);
        const lessened2 = withNeededPaths(listed.map(({ listing }) => listing));
        return new Map(listed.map(({ digest, listing }, position) => [digest, lessened2[position] ?? listing]));
      }
      function knownLayers({ platforms }, listings) {
        const known = /* @__PURE__ */ new Map();
        for (const layer of platforms.flatMap(({ layers }) => layers)) {
          const listing = listings.get(layer.digest);
          if (listing !== void 0 && layer.diffId !== null)
            known.set(layer.diffId, { layer, listing });
          if (listing !== void 0)
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
        warnings: []
      };
      async function readLayers({ content, source }, images, options) {
        const layers = new Map(images.flatMap(layersWithDiffIds).map((layer) => [layer.digest, layer]));
        const largestFirst = [...layers.values()].toSorted((one, other) => other.descriptor.size - one.descriptor.size);
        const { reader = (0, layer_reader.p)() } = options;
        const readings = await (0, parallel.HN)(largestFirst, reader.atOnce, async ({ descriptor, digest, diffId }) => {
          const isVouchedFor = !files.has(source);
          const known = options.known?.get(digest) ?? (isVouchedFor ? options.known?.get(diffId ?? "") : void 0) ?? null;
          if (known !== null)
            return await readKnown(content, descriptor, known);
          if (!options.openLayers)
            return unread;
          return await readWhole(content, { ...descriptor, diffId: isVouchedFor ? null : diffId }, reader);
        });
        return new Map(largestFirst.map(({ digest }, position) => [digest, readings[position] ?? unread]));
      }
      const files = /* @__PURE__ */ new Set(["oci-dir", "archive"]);
      function layersWithDiffIds({ manifest, config }) {
        const diffIds = config.rootfs?.diff_ids ?? [];
        const fits = diffIds.length === manifest.layers.length;
        return manifest.layers.map((descriptor, position) => ({
          descriptor,
          digest: descriptor.digest,
          diffId: fits ? diffIds[position] ?? null : null
        }));
      }
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
          warnings: []
        };
      }
      async function readCompression(content, layer) {
        const stream = await content.openLayer(layer);
        if (stream === null)
          return null;
        for await (const chunk of stream)
          return (0, compression.Hs)(chunk);
        return "none";
      }
      async function readWhole(content, layer, reader) {
        const listed = await reader.read(layer, async () => await content.openLayer(layer));
        if (listed === null)
          return (0, formats.jq)(layer.mediaType) ? { ...unread, warnings: [foreignWarning(layer)] } : unread;
        const { compression: compression2, uncompressedBytes, contentDigest, listing, problem, notes } = listed;
        const name = `The ${compression2 === null ? "layer" : `${compression2} layer`} ${layer.digest}`;
        const warnings = problem === null ? notes.map((note) => `${name}: ${note}.`) : [`${name} ${whatIsLost(listed)}`];
        return { isOpened: true, compression: compression2, uncompressedBytes, contentDigest, listing, warnings };
      }
      function foreignWarning({ digest }) {
        return `The foreign layer ${digest} is not stored with the image; what is in it is not known, and its size is the one that the manifest says.`;
      }
      function whatIsLost({ uncompressedBytes, problem }) {
        return uncompressedBytes === null ? `could not be decompressed: ${problem}. What is in it is not known; its stored size counts all the same.` : `could not be listed: ${problem}.`;
      }
      function measurePlatform(found, { provenance, buildArguments }, readings) {
        const named = layersWithDiffIds(found);
        const sources = originsOf(named, found.platform, provenance);
        const instructions = layerInstructions(found, { origins: sources, provenance, given: buildArguments });
        const layers = named.map(({ digest, diffId, descriptor }, position) => {
          const { mediaType, size: compressedBytes } = descriptor;
          const { isOpened, compression: compression2, uncompressedBytes, contentDigest } = readings.get(digest) ?? unread;
          const { lines, origin } = sources[position] ?? { lines: null, origin: "unknown" };
          const instruction = instructions[position] ?? null;
          const opened = { isOpened, compression: compression2, uncompressedBytes, contentDigest };
          return Object.assign(opened, { digest, diffId, mediaType, compressedBytes, instruction, lines, origin });
        });
        const { config } = found.manifest;
        return {
          platform: found.platform,
          manifestDigest: found.descriptor.digest,
          configDigest: config.digest,
          configBytes: config.size,
          sizeBytes: config.size + sum((0, measure_measurement.ZZ)(layers).map(({ compressedBytes }) => compressedBytes)),
          uncompressedBytes: sumOrNull(layers.map((layer) => layer.uncompressedBytes)),
          layers,
          runtime: (0, runtime.G)(found.config, buildArguments)
        };
      }
      function sumOrNull(bytes) {
        const known = bytes.filter((count) => count !== null);
        return known.length === bytes.length ? sum(known) : null;
      }
      function sum(bytes) {
        return bytes.reduce((total, count) => total + count, 0);
      }
      function digestOf({ roots }, [first]) {
        const distinct = new Set(roots.map(({ digest }) => digest));
        const only = distinct.size === 1 ? roots[0] : first?.descriptor;
        return only?.digest ?? "";
      }
    })
  ),
  /***/
  5719: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Wd: () => (
          /* binding */
          Layer
        ),
        Dc: () => (
          /* binding */
          Measurement
        ),
        ZZ: () => (
          /* binding */
          distinctLayers
        ),
        eI: () => (
          /* binding */
          mostProjects
        )
      });
      var schemas = __webpack_require__(7597);
      var schema = __webpack_require__(6697);
      ;
      const SourceLines = schemas.rej({
        file: schemas.YjP().max(4096),
        startLine: schemas.Whr().min(1),
        endLine: schemas.Whr().min(1)
      });
      const Origin = schemas.k5n(["base", "own", "unknown"]);
      const BaseImage = schemas.rej({ reference: schemas.YjP().max(2048), digest: schema.np });
      const BaseName = schemas.rej({
        reference: schemas.YjP().max(2048),
        digest: schema.np.nullable(),
        told: schemas.k5n(["build", "dockerfile", "image"])
      });
      var runtime = __webpack_require__(8397);
      ;
      const byteCount = schemas.Whr().min(0);
      const Layer = schemas.rej({
        digest: schema.np,
        /** Digest of the uncompressed tar, from the config's `rootfs.diff_ids`; null when the config does not name it. */
        diffId: schema.np.nullable(),
        /** Digest of what the layer does, timestamps left out: equal for layers that make the same files; null when it was not listed. */
        contentDigest: schema.np.nullable(),
        mediaType: schemas.YjP().max(256),
        /** What the first bytes say, whatever the media type claims; null when the blob could not be looked at. */
        compression: schemas.k5n(["gzip", "zstd", "none"]).nullable(),
        /** Whether the blob was read; older documents do not have it. */
        isOpened: schemas.zMY().optional(),
        compressedBytes: byteCount,
        /** Null when the blob was not opened, or is in a format that is not read. */
        uncompressedBytes: byteCount.nullable(),
        /** The instruction that made the layer, build-arg values cut out; null when the history does not tell. */
        instruction: schemas.YjP().max(2e3).nullable(),
        lines: SourceLines.nullable(),
        origin: Origin
      });
      const PlatformMeasurement = schemas.rej({
        /** `linux/amd64`, `linux/arm/v7`. */
        platform: schemas.YjP().min(1).max(256),
        manifestDigest: schema.np,
        configDigest: schema.np,
        configBytes: byteCount,
        /** Config plus distinct compressed layers: what a registry stores and a node downloads. */
        sizeBytes: byteCount,
        /** Sum over all layers of the uncompressed tars; null when a layer was not opened. */
        uncompressedBytes: byteCount.nullable(),
        layers: schemas.YOg(Layer).max(1e4),
        /** Older documents do not have it. */
        runtime: runtime.v.optional()
      });
      const Builder = schemas.rej({
        driver: schemas.YjP().max(256),
        /** `containerd`, `overlay2` or what the builder says of itself. */
        store: schemas.YjP().max(256),
        buildkitVersion: schemas.YjP().max(256).nullable(),
        buildxVersion: schemas.YjP().max(256).nullable()
      });
      const mostProjects = 100;
      const needs = schemas.YOg(schemas.YjP().max(214)).max(2e3);
      const Project = schemas.rej({ name: schemas.YjP().max(214), needs, devNeeds: needs });
      const manifestSources = ["builder", "oci-layout", "loopback-registry", "oci-dir", "archive", "local", "registry"];
      const Measurement = schemas.rej({
        source: schemas.k5n(manifestSources),
        builder: Builder.nullable(),
        target: schemas.YjP().max(256),
        /** Digest of the index or, for a single platform, of the manifest. */
        digest: schema.np,
        baseImages: schemas.YOg(BaseImage).max(1e3),
        /** Null where there is none, or none that anybody names. Older documents do not have it. */
        base: BaseName.nullable().optional(),
        /** None where it is not there. Older documents do not have it. */
        projects: schemas.YOg(Project).max(mostProjects).optional(),
        platforms: schemas.YOg(PlatformMeasurement).min(1).max(100)
      });
      function distinctLayers(layers) {
        const first = /* @__PURE__ */ new Map();
        for (const layer of layers)
          if (!first.has(layer.digest))
            first.set(layer.digest, layer);
        return [...first.values()];
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
  8325: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        HN: () => (
          /* binding */
          inParallel
        ),
        /* harmony export */
        Oo: () => (
          /* binding */
          once
        ),
        /* harmony export */
        gG: () => (
          /* binding */
          inTurns
        )
        /* harmony export */
      });
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
            } catch (error) {
              failures.push({ error });
            }
          }
        }
        await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
        const [first] = failures;
        if (first !== void 0)
          throw first.error;
        return results;
      }
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
          } finally {
            const next = waiting.shift();
            if (next === void 0)
              free += 1;
            else
              next();
          }
        };
      }
      function once(work) {
        let answer = null;
        return async () => await (answer ??= work());
      }
    })
  ),
  /***/
  6917: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        f: () => (
          /* binding */
          assemble
        ),
        X: () => (
          /* binding */
          decimalPercent
        )
      });
      var catalogue = __webpack_require__(8315);
      var finding = __webpack_require__(4438);
      ;
      const mostNames = 1e4;
      const mostExamples = 5;
      class ByteAttribution {
        #sums = /* @__PURE__ */ new Map();
        #files = /* @__PURE__ */ new Set();
        #isBase;
        /** Stands for the whole base image. */
        #baseLayer;
        /** The layer whose instruction made what is in each: one that changes owners and modes stores what is another's. */
        #layerThatMade;
        /** What goes with each file of a layer: its header, and its share of those of directories and links. */
        #headerBytes;
        constructor({ layers, tree }) {
          this.#isBase = layers.map((_, position) => (0, finding.t3)(layers, position));
          this.#baseLayer = this.#isBase.lastIndexOf(true);
          this.#layerThatMade = layers.map((_, position) => layerThatMade(tree, position));
          this.#headerBytes = layers.map(({ compressedBytes }, position) => {
            const { files: files2 = 0, compressedBytes: contentBytes = 0 } = tree.contents[position] ?? {};
            return files2 === 0 ? 0 : Math.max(0, compressedBytes - contentBytes) / files2;
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
            } else
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
            layer: this.isBase(layer) ? largestFirst(byLayer)[0] ?? layer : layer,
            bytes: Math.round(bytes),
            path: largestFirst(places)[0] ?? null,
            places: places.size,
            examples: largestFirst(examples).slice(0, mostExamples),
            saves: "image",
            history: null
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
          if (example !== void 0)
            addTo(sum.examples, example, bytes);
          this.#sums.set(key, sum);
        }
      }
      function layerThatMade({ waste: { byLayer }, contents }, layer) {
        const againBytes = byLayer[layer]?.hidden.metadata.compressedBytes ?? 0;
        if (againBytes === 0 || againBytes * 2 < (contents[layer]?.compressedBytes ?? 0))
          return layer;
        const heldBytes = byLayer.slice(0, layer).map(({ held }) => held.metadata.compressedBytes);
        return heldBytes.lastIndexOf(Math.max(...heldBytes));
      }
      function emptySum(kind, layer) {
        return { kind, layer, bytes: 0, places: /* @__PURE__ */ new Map(), examples: /* @__PURE__ */ new Map(), byLayer: /* @__PURE__ */ new Map() };
      }
      function addTo(sums, name, bytes) {
        if (sums.has(name) || sums.size < mostNames)
          sums.set(name, (sums.get(name) ?? 0) + bytes);
      }
      function largestFirst(sums) {
        return [...sums].toSorted(([, one], [, other]) => other - one).map(([name]) => name);
      }
      var evidence_directories = __webpack_require__(682);
      ;
      class LinkedNames {
        #groups = /* @__PURE__ */ new Map();
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
          return [...this.#groups.values()].flatMap(({ carrier, match }) => carrier === null ? [] : [{ file: carrier, match }]);
        }
      }
      ;
      function findIn(image) {
        return [...inFiles(image), ...inLayers(image)].filter(({ bytes, saves }) => bytes >= finding.Hr && bytes * finding.$t >= wholeOf(image, saves)).toSorted((a, b) => b.bytes - a.bytes || a.layer - b.layer);
      }
      function wholeOf({ sizeBytes, layers }, saves) {
        if (saves !== "unpacking")
          return sizeBytes;
        return layers.reduce((sum, { uncompressedBytes }) => sum + (uncompressedBytes ?? 0), 0);
      }
      function inLayers(image) {
        return catalogue.sW.flatMap(({ kind, rule: rule2 }) => rule2.evidence === "layers" ? rule2.find(image).map((found) => Object.assign({ kind }, found)) : []);
      }
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
      function matchersFor(image) {
        const matchers = [];
        let directories = [];
        const flush = () => {
          if (directories.length > 0)
            matchers.push(directoriesOf(directories));
          directories = [];
        };
        for (const { kind, rule: rule2 } of catalogue.sW) {
          if (rule2.evidence === "directory")
            directories.push({ kind, pattern: rule2.pattern });
          if (rule2.evidence !== "file")
            continue;
          flush();
          const matcher = rule2.matcher(image);
          const match = (file) => {
            const place = matcher(file);
            return place === null ? null : { kind, place };
          };
          matchers.push({ match, base: rule2.provesBase === null ? null : { kind, proves: rule2.provesBase } });
        }
        flush();
        return matchers;
      }
      function directoriesOf(directories) {
        const matcher = (0, evidence_directories.m)(directories.map(({ pattern }) => pattern));
        const kinds = directories.map(({ kind }) => kind);
        return {
          match: (file) => {
            const found = matcher(file);
            const kind = found === null ? void 0 : kinds[found.pattern];
            return found === null || kind === void 0 ? null : { kind, place: { directory: found.directory } };
          },
          base: null
        };
      }
      function baseRules(matchers) {
        const proven = /* @__PURE__ */ new Set();
        const rules = matchers.flatMap(({ base }) => base === null ? [] : [base]);
        return {
          matchers: matchers.filter(({ base }) => base !== null),
          look: (file) => {
            for (const { kind, proves } of rules)
              if (!proven.has(kind) && proves(file))
                proven.add(kind);
          },
          unproven: () => rules.flatMap(({ kind }) => proven.has(kind) ? [] : [kind])
        };
      }
      function collectorsFor(image) {
        return catalogue.sW.flatMap(({ kind, rule: rule2 }) => rule2.evidence === "rest" ? [{ kind, collector: rule2.collector(image) }] : []);
      }
      var remedy = __webpack_require__(7915);
      var documents = __webpack_require__(3569);
      var cost_rules = __webpack_require__(8209);
      var unpacked = __webpack_require__(8905);
      var judge_creep = __webpack_require__(4281);
      var files = __webpack_require__(1623);
      var tree_tree = __webpack_require__(3904);
      var baseline_places = __webpack_require__(1918);
      var judge = __webpack_require__(6916);
      var build_bytes = __webpack_require__(8099);
      ;
      const leastBytes = 1e3;
      const mostNamed = 3;
      function contextNotes(context) {
        if (context === void 0)
          return [];
        const named = context.unknown.filter(({ compressedBytes }) => compressedBytes >= leastBytes);
        return [
          ...gitNote(named.filter(({ isGit }) => isGit)),
          ...unknownNote(named.filter(({ isGit }) => !isGit)),
          ...uncountedNote(context.uncounted),
          ...context.remarks.slice(0, mostNamed).map(remarkNote)
        ];
      }
      function gitNote(unknown) {
        if (unknown.length === 0)
          return [];
        return [
          `${listed(unknown)} ${unknown.length === 1 ? "is" : "are"} in this image. The base was built in this run from a tree with the same, so it is left out of both sizes and judges nothing. To keep it out of the image, add the line ${unknown.length === 1 ? shown(unknown[0]?.path ?? "") : "**/.git"} to .dockerignore.`
        ];
      }
      function unknownNote(unknown) {
        if (unknown.length === 0)
          return [];
        return [
          `In this image, and in no commit: ${listed(unknown)}. The base was built in this run with the same files, so they are left out of both sizes and judge nothing. They count once a run on the base branch has recorded a baseline.`
        ];
      }
      function uncountedNote(uncounted) {
        const bytes = Math.max(0, ...uncounted.map(({ head, baseline }) => baseline.compressedBytes - head.compressedBytes));
        if (bytes < leastBytes)
          return [];
        return [
          `${(0, build_bytes.z3)(bytes)} of the base's image are left out as well: they come from files that are in no commit, and this image does not have them.`
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
        const words = unknown.slice(0, mostNamed).map(({ path, compressedBytes }) => `${shown(path)} (${(0, build_bytes.z3)(compressedBytes)})`);
        const rest = unknown.length - words.length;
        return [...words, ...rest > 0 ? [`${rest} more`] : []].join(", ");
      }
      function shown(path) {
        return /^[\w.@+~/-]{1,100}$/.test(path) ? path : "a path with an unusual name";
      }
      var cost = __webpack_require__(8935);
      ;
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
          wholeMilliseconds: (0, cost_rules.uU)(sizeBytes, bandwidth),
          updateMilliseconds: newBytes === null ? null : (0, cost_rules.uU)(newBytes, bandwidth)
        };
      }
      const fewestPoints = 3;
      function registryOf(platform, { history }, { frame, rules }) {
        const earlier = (0, cost.WI)(platform.platform, history);
        const pushes = isAnotherPush(platform, earlier, frame) ? [...earlier, thisPush(platform, frame)] : earlier;
        const points = [...(0, cost.lg)(pushes, rules.retention)];
        if (points.length < fewestPoints)
          return null;
        const pace = (0, cost.x3)(frame.mode === "record" ? pushes : earlier, frame.createdAt);
        const retention = rules.retention === null ? null : retentionReport(rules.retention, { points, pace, ...platform });
        return {
          points,
          pace,
          retention,
          price: rules.price === null ? null : priceReport({ price: rules.price, points, pace, retention })
        };
      }
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
          versions: (0, cost.CM)(points, retention),
          levelBytes: pace === null ? null : (0, cost.In)(sizeBytes, pace, retention)
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
          stored: (0, cost_rules.JB)(last?.retainedBytes ?? last?.storedBytes ?? 0, price),
          yearOfGrowth: pace === null ? null : (0, cost_rules.JB)(pace.bytesPerYear, price),
          level: levelBytes === null ? null : (0, cost_rules.JB)(levelBytes, price)
        };
      }
      var schemas = __webpack_require__(7597);
      var strictness = __webpack_require__(2904);
      ;
      const Place = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("file"), path: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("workflow") }),
        /** The old one was recorded some commits before the base: an earlier change may have brought the new one. */
        schemas.rej({ kind: schemas.euz("earlier"), commit: schemas.YjP() })
      ]);
      const RuleChangeReport = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("budget"),
          rule: schemas.k5n(strictness.Le),
          /** `changed`: neither of the two is stricter for every image. */
          effect: schemas.k5n(["loosened", "tightened", "changed"]),
          images: schemas.YOg(schemas.YjP()).min(1),
          /** Null: there was no such rule. */
          from: schemas.YjP().nullable(),
          to: schemas.YjP().nullable(),
          /** The stricter one; null: both, and the worse verdict counts. */
          judgedBy: schemas.YjP().nullable(),
          place: Place
        }),
        schemas.rej({
          kind: schemas.euz("left"),
          image: schemas.YjP(),
          /** Of the largest platform of its baseline; null: it has none. */
          sizeBytes: schemas.Whr().min(0).nullable(),
          /** `again`: it can still be built and was judged as before; `together`: with the images that joined. */
          judged: schemas.k5n(["again", "together", "not"])
        }),
        schemas.rej({ kind: schemas.euz("joined"), image: schemas.YjP(), sizeBytes: schemas.Whr().min(0), with: schemas.YOg(schemas.YjP()) }),
        schemas.rej({ kind: schemas.euz("build-inputs"), image: schemas.YjP(), inputs: schemas.YOg(schemas.YjP()).min(1) })
      ]);
      var waste = __webpack_require__(6753);
      var measurement = __webpack_require__(5719);
      var compared_packages = __webpack_require__(8305);
      var compare_packages = __webpack_require__(1179);
      var package_versions = __webpack_require__(5800);
      var packages_package = __webpack_require__(4214);
      ;
      const byteCount = schemas.Whr().min(0);
      const type = schemas.k5n(packages_package.sL);
      const PackageChangeReport = schemas.rej({
        /** `upgraded`: another version, or other versions of it, whichever is the newer one. */
        change: schemas.k5n(package_versions.g),
        /** Of the head, or of the baseline where the head has none: https://github.com/package-url/purl-spec */
        purl: schemas.YjP(),
        type,
        /** As its package manager writes it, with its scope, group or vendor. */
        name: schemas.YjP(),
        /** Those of the head, the one with most bytes first; empty when it is gone. */
        versions: schemas.YOg(schemas.YjP()),
        baselineVersions: schemas.YOg(schemas.YjP()),
        headBytes: byteCount,
        baselineBytes: byteCount,
        /** Of files that differ. */
        growthBytes: schemas.Whr(),
        /** Position in `layers` of the row that most of it is in; null when that is not known. */
        row: schemas.Whr().min(0).nullable()
      });
      const PackagesReport = schemas.rej({
        changedPackages: schemas.Whr().min(0),
        /** The largest changes, by absolute growth. */
        changes: schemas.YOg(PackageChangeReport),
        /** Where the rest of each layer's change lies, which no package owns; `row` as above. */
        others: schemas.YOg(schemas.rej({
          row: schemas.Whr().min(0),
          path: schemas.YjP(),
          from: schemas.YjP().nullable().default(null),
          growthBytes: schemas.Whr(),
          changedFiles: schemas.Whr().min(0)
        })),
        /** All packages of the head, largest first; each version is one. */
        list: schemas.YOg(schemas.rej({
          purl: schemas.YjP(),
          type,
          name: schemas.YjP(),
          version: schemas.YjP(),
          /** In layers of the base image, and in all others. */
          baseBytes: byteCount,
          ownBytes: byteCount
        }))
      });
      const longestChangeList = 100;
      const longestList = 5e3;
      function packagesReport(comparison, contents) {
        const { head = null, baseline = null } = contents ?? {};
        if (head === null)
          return null;
        const { layers } = comparison.head;
        const isBase = (layer) => layers[layer]?.origin === "base";
        const listed2 = (sums) => sums.slice(0, longestList).map((sum) => packageReport(sum, isBase));
        if (baseline === null)
          return { changedPackages: 0, changes: [], others: [], list: listed2((0, compare_packages.DT)(head.tree)) };
        const { packages, changes, others } = (0, compared_packages.b)(comparison, { head, baseline });
        return {
          changedPackages: changes.length,
          changes: changes.slice(0, longestChangeList).map(changeReport),
          others: [...others].flatMap(([row, parts]) => parts.map((part) => ({ row, ...part }))),
          list: listed2(packages)
        };
      }
      function changeReport(change) {
        const { package: found, headVersions, baselineVersions, ...numbers } = change;
        return {
          ...numbers,
          purl: (0, packages_package.VA)(found),
          type: found.type,
          name: (0, packages_package.fq)(found),
          versions: [...headVersions],
          baselineVersions: [...baselineVersions]
        };
      }
      function packageReport({ package: found, compressedBytes, byLayer }, isBase) {
        const baseBytes = [...byLayer].reduce((sum, [layer, bytes]) => sum + (isBase(layer) ? bytes : 0), 0);
        return {
          purl: (0, packages_package.VA)(found),
          type: found.type,
          name: (0, packages_package.fq)(found),
          version: found.version,
          baseBytes,
          ownBytes: compressedBytes - baseBytes
        };
      }
      var reasons = __webpack_require__(6997);
      ;
      const reasons_byteCount = schemas.Whr().min(0);
      function told(kind, facts) {
        return schemas.rej({ kind: schemas.euz(kind), text: schemas.YjP(), ...facts });
      }
      const rule = schemas.k5n(reasons.d);
      const ceiling = { rule, sizeBytes: reasons_byteCount, maxSizeBytes: reasons_byteCount, overBytes: reasons_byteCount };
      const ceilingUnknown = { rule, leastBytes: reasons_byteCount, maxSizeBytes: reasons_byteCount, cause: schemas.k5n(["head", "elsewhere"]) };
      const because = { because: schemas.YjP() };
      const RefusalReport = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("template") }),
        schemas.rej({ kind: schemas.euz("empty") }),
        schemas.rej({ kind: schemas.euz("unseen") }),
        schemas.rej({ kind: schemas.euz("placeholder"), written: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("repetition"), written: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("link-only"), written: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("too-short"), written: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("bound-unreadable"), bound: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("outgrown"), upToBytes: reasons_byteCount, sizeBytes: reasons_byteCount })
      ]);
      const by = schemas.YjP();
      const label = schemas.YjP();
      const ApprovalFaultReport = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("own-review"), by }),
        schemas.rej({ kind: schemas.euz("stale-review"), by, commit: schemas.YjP().nullable() }),
        schemas.rej({ kind: schemas.euz("dismissed"), by }),
        schemas.rej({ kind: schemas.euz("changes-requested"), by }),
        schemas.rej({ kind: schemas.euz("not-an-approver"), by }),
        schemas.rej({ kind: schemas.euz("label-removed"), label }),
        schemas.rej({ kind: schemas.euz("label-by-author"), label }),
        schemas.rej({ kind: schemas.euz("label-by-bot"), label, by: by.nullable() }),
        schemas.rej({ kind: schemas.euz("label-without-permission"), label, by: by.nullable() }),
        schemas.rej({ kind: schemas.euz("team-empty"), team: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("team-unreadable"), team: schemas.YjP(), isRefused: schemas.zMY(), because: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("unreadable"), because: schemas.YjP() })
      ]);
      const side = schemas.k5n(["head", "baseline"]);
      const ObstacleReport = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("no-baseline"), because: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("other-target"), head: schemas.YjP(), baseline: schemas.YjP() }),
        schemas.rej({ kind: schemas.euz("new-platform"), platform: schemas.YjP(), recorded: schemas.YOg(schemas.YjP()).readonly() }),
        schemas.rej({ kind: schemas.euz("own-layers-unknown"), side }),
        schemas.rej({ kind: schemas.euz("size-unknown"), side, isOpened: schemas.zMY() })
      ]);
      const ReasonReport = schemas.gMt("kind", [
        told("over-ceiling", ceiling),
        told("over-ceiling-before", ceiling),
        /** What the image unpacks to is not known; `before`: and the baseline has no less. */
        told("ceiling-unknown", ceilingUnknown),
        told("ceiling-unknown-before", ceilingUnknown),
        told("reached", { threshold: schemas.k5n(["warn-at", "justify-at"]), at: schemas.YjP() }),
        told("no-claim", { others: schemas.YOg(schemas.YjP()).readonly() }),
        told("refused", { refusal: RefusalReport }),
        told("description-unreadable", because),
        told("approved", { by: schemas.YjP(), label: schemas.YjP().nullable() }),
        told("not-approved", { approvers: schemas.YjP(), faults: schemas.YOg(ApprovalFaultReport).readonly() }),
        told("no-baseline", because),
        told("baseline-unknown", because),
        told("not-compared", {
          obstacle: ObstacleReport,
          /** Who has to say why: the pull request (`head`), or nobody; `elsewhere`: it is not known whether the image grew. */
          cause: schemas.k5n(["head", "nobody", "elsewhere"]),
          /** Why the base commit was not built instead; null where it was, or need not be. */
          build: schemas.rej({ fault: schemas.k5n(["head", "surroundings", "not-possible"]), because: schemas.YjP() }).nullable()
        })
      ]);
      ;
      const report_byteCount = schemas.Whr().min(0);
      const state = schemas.k5n(judge.Oq);
      const earlierName = schemas.YjP().nullable().default(null);
      const DirectoryReport = schemas.rej({
        path: schemas.YjP(),
        from: earlierName,
        growthBytes: schemas.Whr(),
        changedFiles: schemas.Whr().min(0)
      });
      const LayerChangeReport = schemas.rej({
        change: schemas.k5n(["new", "gone", "grew", "shrank", "unchanged", "same-content", "stored-another-way"]),
        growthBytes: schemas.Whr(),
        head: measurement.Wd.nullable(),
        baseline: measurement.Wd.nullable(),
        /** How many instructions of the newer side made this one blob, which is stored once. */
        sharedBy: schemas.Whr().min(1).default(1),
        /** Where in the layer it changed most, in compressed bytes: directories, or single files, none within another; empty when that is not known. */
        parts: schemas.YOg(DirectoryReport)
      });
      const amount = schemas.rej({ compressedBytes: report_byteCount, uncompressedBytes: report_byteCount });
      const FilesReport = schemas.rej({
        changedFiles: schemas.Whr().min(0),
        files: schemas.YOg(schemas.rej({
          path: schemas.YjP(),
          from: earlierName,
          change: schemas.k5n(["new", "gone", "changed"]),
          growthBytes: schemas.Whr(),
          headBytes: report_byteCount,
          baselineBytes: report_byteCount
        })),
        /** Directories with everything below them, none within another. */
        directories: schemas.YOg(DirectoryReport),
        /** Files, and directories with what is in them, that are the same at another place: no change. */
        moved: schemas.YOg(schemas.rej({ from: schemas.YjP(), path: schemas.YjP(), files: schemas.Whr().min(1), bytes: report_byteCount })).default([])
      });
      const WasteReport = schemas.rej({
        total: amount,
        /** The part that this Dockerfile's own layers cause. */
        own: amount,
        /** Only mode, owner or time changed, and the content was stored again. */
        metadata: amount,
        replaced: amount,
        deleted: amount,
        /** The most wasteful paths; layers count from 0. */
        paths: schemas.YOg(schemas.rej({
          path: schemas.YjP(),
          kind: schemas.k5n(waste.kP),
          layer: schemas.Whr().min(0),
          hiddenBy: schemas.Whr().min(0),
          bytes: amount
        }))
      });
      const FindingReport = schemas.rej({
        /** Unique in its platform. */
        id: schemas.YjP(),
        kind: schemas.k5n(catalogue.jx),
        /** Counts from 0: the layer whose instruction has to change; of a base image the one that holds most of it. */
        layer: schemas.Whr().min(0),
        instruction: measurement.Wd.shape.instruction,
        lines: measurement.Wd.shape.lines,
        origin: measurement.Wd.shape.origin,
        /** Where the bytes, or most of them, are; null when they are in no place of the file system. */
        path: schemas.YjP().nullable(),
        /** In how many such places they are. */
        places: schemas.Whr().min(0),
        /** Names of packages or files, the ones with most bytes first. */
        examples: schemas.YOg(schemas.YjP()),
        /** Compressed: what the image would lose, or what a push would not bring again; no byte is counted for two. */
        bytes: report_byteCount,
        saves: schemas.k5n(["image", "push", "unpacking"]),
        /** Recorded pushes of which it is known what they brought again without change, and what that was; null where it says nothing. */
        history: schemas.rej({ pushes: schemas.Whr().min(1), repeats: schemas.Whr().min(0), againBytes: report_byteCount }).nullable(),
        /** Lines of a Dockerfile, or of a shell where only the build's command helps. */
        change: schemas.YOg(schemas.YjP()),
        /** When it is better left as it is: a clause that follows "not if". */
        unless: schemas.YjP()
      });
      const Keeps = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("last"), versions: schemas.Whr().min(1) }),
        schemas.rej({ kind: schemas.euz("days"), days: schemas.Whr().min(1) })
      ]);
      const CostReport = schemas.rej({
        /** What the recorded pushes added to the registry; null when fewer than two are known. */
        registry: schemas.rej({
          /** Oldest first. The first version is there as a whole, the last is this run's. */
          points: schemas.YOg(schemas.rej({
            /** Null: this run, where it belongs to no commit. */
            commit: schemas.YjP().nullable(),
            recordedAt: schemas.YjP(),
            /** Null for the first. */
            addedBytes: report_byteCount.nullable(),
            storedBytes: report_byteCount,
            /** What the retention policy leaves; null without one. */
            retainedBytes: report_byteCount.nullable()
          })).min(3),
          /** Of the base branch; null when too few pushes are recorded. */
          pace: schemas.rej({
            pushes: schemas.Whr().min(1),
            days: schemas.Whr().min(1),
            bytesPerPush: report_byteCount,
            pushesPer30Days: schemas.Whr().min(0),
            bytesPer30Days: report_byteCount,
            bytesPerYear: report_byteCount
          }).nullable(),
          /** Null without a policy. `levelBytes`: where the registry levels off at this pace. */
          retention: schemas.rej({ policy: schemas.YjP(), keeps: Keeps, versions: schemas.Whr().min(1), levelBytes: report_byteCount.nullable() }).nullable(),
          /** A month's storage of what is there now, of a year's growth, and of what the policy leaves in the end; null without a price. */
          price: schemas.rej({
            perGbMonth: schemas.YjP(),
            stored: schemas.YjP(),
            yearOfGrowth: schemas.YjP().nullable(),
            level: schemas.YjP().nullable()
          }).nullable()
        }).nullable(),
        /** Transfer alone, at the given bandwidth; null without one. `update`: on a node that has the baseline. */
        pull: schemas.rej({
          bandwidth: schemas.YjP(),
          wholeMilliseconds: schemas.Whr().min(0),
          updateMilliseconds: schemas.Whr().min(0).nullable()
        }).nullable()
      });
      const PlatformReport = schemas.rej({
        platform: schemas.YjP(),
        verdict: state,
        red: schemas.zMY(),
        /** The texts of `why`, most important first. */
        reasons: schemas.YOg(schemas.YjP()),
        /** Why the platform was judged so, as facts. */
        why: schemas.YOg(ReasonReport),
        basis: schemas.k5n(["compressed", "uncompressed"]),
        note: schemas.YjP().nullable(),
        /** Config plus distinct compressed layers. */
        sizeBytes: report_byteCount,
        uncompressedBytes: report_byteCount.nullable(),
        /** The same of the baseline; null when there is none, or a layer of it was not opened. */
        baselineUncompressedBytes: report_byteCount.nullable(),
        /** What a node unpacks more than of the baseline; layers that both sides have count for nothing. Null when it is not known. */
        uncompressedGrowthBytes: schemas.Whr().nullable(),
        /** What was judged: all of the image or its own layers, in the bytes of `basis`. */
        judgedBytes: report_byteCount,
        /** Null: nothing to compare with; then so are the three below. */
        baselineBytes: report_byteCount.nullable(),
        growthBytes: schemas.Whr().nullable(),
        /** Decimal number such as `12.8163`, cut (never rounded) at four digits; null when the baseline has 0 bytes. */
        growthPercent: schemas.YjP().nullable(),
        /** Bytes that a registry or a node holding the baseline must take in. */
        newBytes: report_byteCount.nullable(),
        /** The growth is smaller than what repeating the same build yields. */
        noise: schemas.zMY(),
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
        advice: schemas.YOg(FindingReport),
        layers: schemas.YOg(LayerChangeReport)
      });
      const BaselineReport = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("found"),
          commit: schemas.YjP(),
          behind: schemas.Whr().min(0),
          /** `given`: it is an image that was named to be compared with, and `commit` is its digest without the algorithm. */
          how: schemas.k5n(["stored", "built", "given"]),
          /** How that image was named, such as `registry://ghcr.io/acme/app:1`; null where none was. */
          reference: schemas.YjP().nullable().default(null),
          /** The release, tag or branch whose commit it is of; null: it is of the base branch. */
          tag: schemas.YjP().nullable().default(null),
          /** Why it was built in this run although a baseline is recorded; null where it was not. */
          insteadOf: schemas.rej({ obstacle: ObstacleReport, sizeBytes: report_byteCount, text: schemas.YjP() }).nullable(),
          recordedAt: schemas.YjP(),
          /** What the recorded image stood on; the same tag may have had another digest. */
          baseImages: measurement.Dc.shape.baseImages,
          base: measurement.Dc.shape.base,
          notes: schemas.YOg(schemas.YjP())
        }),
        schemas.rej({ kind: schemas.euz("absent"), because: schemas.YjP(), notes: schemas.YOg(schemas.YjP()) }),
        schemas.rej({ kind: schemas.euz("unknown"), because: schemas.YjP(), notes: schemas.YOg(schemas.YjP()) })
      ]);
      const beside = {
        /** The entry of the input `baseline`, such as `release`. */
        baseline: schemas.YjP(),
        /** The release, tag, branch or published image that it stands for; null: the base branch, or not known. */
        called: schemas.YjP().nullable()
      };
      const BesideReport = schemas.gMt("kind", [
        schemas.rej({
          kind: schemas.euz("found"),
          ...beside,
          commit: schemas.YjP(),
          behind: schemas.Whr().min(0),
          recordedAt: schemas.YjP(),
          /** Those that both sides have and that can be compared; `growthPercent` as in a platform's report. */
          platforms: schemas.YOg(schemas.rej({
            platform: schemas.YjP(),
            baselineBytes: report_byteCount,
            growthBytes: schemas.Whr(),
            growthPercent: schemas.YjP().nullable()
          }))
        }),
        schemas.rej({ kind: schemas.k5n(["absent", "unknown"]), ...beside, because: schemas.YjP() })
      ]);
      const RecordedPlatformSize = schemas.rej({ commit: schemas.YjP(), recordedAt: schemas.YjP(), sizeBytes: report_byteCount });
      const CreepReport = schemas.rej({
        platform: schemas.YjP(),
        /** Which bytes the sizes here are; uncompressed ones are told where the budget has a ceiling for them. */
        counted: schemas.k5n(["compressed", "uncompressed"]).default("compressed"),
        days: schemas.Whr().min(1),
        /** The size when the days began, or the first one known. */
        since: RecordedPlatformSize,
        until: RecordedPlatformSize,
        growthBytes: schemas.Whr(),
        /** As in a platform's report. */
        growthPercent: schemas.YjP().nullable(),
        /** Commits recorded after `since`. */
        commits: schemas.Whr().min(1),
        /** Steps from one recording to the next that reached `warn-at` by themselves. */
        warnedSteps: schemas.Whr().min(0),
        largestStep: schemas.rej({ commit: schemas.YjP(), fromBytes: report_byteCount, growthBytes: report_byteCount }).nullable(),
        /** The growth reached `creep-at`: a warning, which blocks nothing. */
        reached: schemas.zMY()
      });
      const RecordingReport = schemas.gMt("kind", [
        schemas.rej({ kind: schemas.euz("not-wanted") }),
        schemas.rej({ kind: schemas.euz("stored") }),
        schemas.rej({ kind: schemas.euz("failed"), because: schemas.YjP() })
      ]);
      const ImageReport = schemas.rej({
        name: schemas.YjP(),
        /** How the image was named, such as `local://app:2`; null where it was built. */
        reference: schemas.YjP().nullable().default(null),
        verdict: state,
        red: schemas.zMY(),
        budget: schemas.rej({
          warnAt: schemas.YjP(),
          justifyAt: schemas.YjP(),
          creepAt: schemas.YjP().nullable(),
          maxSizeBytes: report_byteCount.nullable(),
          maxUncompressedBytes: report_byteCount.nullable(),
          count: schemas.k5n(["all", "own"]),
          /** Who has to approve growth that needs a justification; null: nobody. */
          approval: schemas.YjP().nullable().default(null)
        }),
        baseline: BaselineReport,
        /** Since what else it grew by how much: further entries of the input `baseline`, which judge nothing. */
        beside: schemas.YOg(BesideReport).default([]),
        measurement: measurement.Dc,
        /** The measurement of an earlier run of the same commit was used; nothing was built. */
        reused: schemas.zMY(),
        recording: RecordingReport,
        platforms: schemas.YOg(PlatformReport).min(1),
        gonePlatforms: schemas.YOg(schemas.YjP()),
        /** The accepted reason as it stands in the description, and the size it is bound to. */
        justification: schemas.rej({ text: schemas.YjP(), upToBytes: report_byteCount.nullable() }).nullable(),
        /** Earlier sizes on the base branch, oldest first. */
        history: schemas.YOg(documents.ig),
        /** Growth of the base branch, for each platform that was recorded at least twice; with this run's size when it records. */
        creep: schemas.YOg(CreepReport)
      });
      const MissingReport = schemas.rej({
        name: schemas.YjP(),
        because: schemas.YjP(),
        /** The line of the file whose instruction failed. */
        place: schemas.rej({ file: schemas.YjP(), line: schemas.Whr().min(1) }).optional(),
        /** The last line that the failing command printed. */
        lastOutput: schemas.YjP().optional()
      });
      const Report = schemas.rej({
        $schema: schemas.YjP(),
        version: schemas.euz(1),
        /** `check` judges, `record` stores a baseline, `analyze` looks at images that are compared with nothing. */
        mode: schemas.k5n(["record", "check", "analyze"]),
        /** The worst of all images; `error` when one of them was not measured. */
        verdict: schemas.k5n([...judge.Oq, "error"]),
        red: schemas.zMY(),
        repository: schemas.YjP().nullable(),
        pullRequest: schemas.Whr().nullable(),
        headSha: schemas.YjP().nullable(),
        /** The commit that the head was, or would be, merged into. */
        baseSha: schemas.YjP().nullable(),
        runUrl: schemas.YjP().nullable(),
        serverUrl: schemas.YjP().nullable(),
        /** `owner/name` of the fork that has `headSha`; null: `repository` has it. */
        headRepository: schemas.YjP().nullable().default(null),
        /** Where the documentation of the version that wrote this can be read: an address that a path is added to; null where that is not known. */
        docsUrl: schemas.YjP().nullable().default(null),
        createdAt: schemas.YjP(),
        images: schemas.YOg(ImageReport).min(1),
        /** Images that belong here and were not measured: the check is red. */
        missing: schemas.YOg(MissingReport).default([]),
        /** What this run has of the rules that the base branch has not; the stricter of both was judged by. */
        ruleChanges: schemas.YOg(RuleChangeReport).default([]),
        /** All images and platforms together, every blob counted once. */
        totals: schemas.rej({
          distinctBytes: report_byteCount,
          /** Null when an image has no baseline. */
          baselineDistinctBytes: report_byteCount.nullable(),
          /** Bytes that no baseline holds. */
          newBytes: report_byteCount
        }),
        /** Non-fatal failures, and look-ups that were cut short. */
        warnings: schemas.YOg(schemas.YjP()),
        timings: schemas.YOg(schemas.rej({ stage: schemas.YjP(), milliseconds: schemas.Whr().min(0) }))
      });
      var words_reasons = __webpack_require__(6920);
      var yardstick_words = __webpack_require__(6885);
      var totals = __webpack_require__(2676);
      ;
      const summedParts = ["layers", "files", "packages", "waste", "advice", "cost"];
      const largestConfigBytes = 4 * 1024 * 1024;
      function checkSums(platform, image) {
        const measured = image.measurement.platforms.find((one) => one.platform === platform.platform);
        const storedBytes = (0, totals.XN)((0, measurement.ZZ)(measured?.layers ?? []).map(({ compressedBytes }) => compressedBytes));
        const sound = {
          layers: areSoundRows(platform, { ...image, configBytes: measured?.configBytes ?? 0 }),
          files: (0, totals.XN)(platform.files?.files.map(({ headBytes }) => headBytes) ?? []) <= storedBytes,
          packages: (0, totals.XN)(platform.packages?.list.map(({ baseBytes, ownBytes }) => baseBytes + ownBytes) ?? []) <= storedBytes,
          waste: isSoundWaste(platform.waste, storedBytes),
          advice: isSoundAdvice(platform),
          cost: isSoundCost(platform.cost)
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
      function areSoundRows({ layers, basis, baselineBytes, judgedBytes }, { budget, configBytes }) {
        if (layers.length === 0 || baselineBytes === null)
          return true;
        if (!layers.every(hasSoundParts))
          return false;
        if (basis === "uncompressed")
          return true;
        const sideBytes = (side2) => (0, totals.XN)(layers.flatMap((layer) => {
          const one = layer[side2];
          return one === null || budget.count === "own" && one.origin !== "own" ? [] : [one.compressedBytes];
        }));
        const restBytes = baselineBytes - sideBytes("baseline");
        if (budget.count === "own")
          return judgedBytes === sideBytes("head") && restBytes === 0;
        return judgedBytes === configBytes + sideBytes("head") && restBytes >= 0 && restBytes <= largestConfigBytes;
      }
      function hasSoundParts({ growthBytes, head, baseline, parts }) {
        const [now, before] = [head?.compressedBytes ?? 0, baseline?.compressedBytes ?? 0];
        const signed = (sign) => (0, totals.XN)(parts.map((part) => Math.max(0, sign * part.growthBytes)));
        return growthBytes === now - before && signed(1) <= now && signed(-1) <= before;
      }
      function isSoundWaste(waste2, storedBytes) {
        if (waste2 === null)
          return true;
        const totalBytes = waste2.total.compressedBytes;
        const kinds = [waste2.metadata, waste2.replaced, waste2.deleted].map(({ compressedBytes }) => compressedBytes);
        return totalBytes <= storedBytes && waste2.own.compressedBytes <= totalBytes && (0, totals.XN)(kinds) === totalBytes && (0, totals.XN)(waste2.paths.map(({ bytes }) => bytes.compressedBytes)) <= totalBytes;
      }
      function isSoundAdvice({ advice, sizeBytes, newBytes }) {
        const saved = (saves) => (0, totals.XN)(advice.filter((one) => one.saves === saves).map(({ bytes }) => bytes));
        return saved("image") <= sizeBytes && saved("push") <= (newBytes ?? sizeBytes);
      }
      function isSoundCost(cost2) {
        const points = cost2?.registry?.points ?? [];
        return points.every(({ addedBytes, storedBytes, retainedBytes }, at) => {
          const before = points[at - 1]?.storedBytes ?? 0;
          const isSum = addedBytes === null || storedBytes === Math.min(Number.MAX_SAFE_INTEGER, before + addedBytes);
          return isSum && storedBytes >= before && (retainedBytes ?? 0) <= storedBytes;
        });
      }
      ;
      const names = {
        layers: "layers",
        files: "files",
        packages: "packages",
        waste: "wasted bytes",
        advice: "findings",
        cost: "costs"
      };
      function leftOutWords(part, image, platform) {
        return `The ${names[part]} of ${image} (${platform}) do not add up and are left out. The sizes and the verdict stand. Please report this.`;
      }
      var version = __webpack_require__(8508);
      ;
      function assemble(results, frame, cost2 = cost_rules.gq) {
        const { state: state2, isRed } = (0, judge.QZ)(results.map(({ verdict }) => verdict));
        const { imageChanges = [], givenBaseline, ...told2 } = frame;
        const isComplete = (frame.missing ?? []).length === 0;
        const checked = results.map((result) => checkedImage(withCosts(imageReport(result, frame), frame, cost2)));
        const notes = results.flatMap(({ contents }) => [...contents.values()].flatMap((known) => known.notes));
        return Report.parse({
          $schema: (0, version.Q)("report.schema.json"),
          version: 1,
          ...told2,
          baseSha: givenBaseline === void 0 ? told2.baseSha : null,
          createdAt: frame.createdAt.toISOString(),
          warnings: [...frame.warnings, ...notes, ...checked.flatMap(({ leftOut }) => leftOut)],
          verdict: isComplete ? state2 : "error",
          red: isRed || !isComplete,
          ruleChanges: [...budgetChanges(results), ...imageChanges, ...inputChanges(results)],
          images: checked.map(({ image }) => image),
          totals: (0, totals.vA)(results)
        });
      }
      function checkedImage(image) {
        const checked = image.platforms.map((platform) => checkSums(platform, image));
        const leftOut = checked.flatMap((one) => one.leftOut.map((part) => leftOutWords(part, image.name, one.platform.platform)));
        return { image: { ...image, platforms: checked.map(({ platform }) => platform) }, leftOut };
      }
      function budgetChanges(results) {
        const all = results.flatMap(({ image, inForce }) => (inForce?.changes ?? []).map((change) => ({ change, name: image.name })));
        const groups = Map.groupBy(all, ({ change }) => JSON.stringify(change));
        return [...groups.values()].flatMap((group) => {
          const [first] = group;
          return first === void 0 ? [] : [
            budgetChange(first.change, group.map(({ name }) => name))
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
      function budgetChange({ rule: rule2, effect, from, to, place }, images) {
        const judgedBy = effect === "looser" ? from : effect === "stricter" ? to : null;
        return { kind: "budget", rule: rule2, effect: effects[effect], images, from, to, judgedBy, place };
      }
      function imageReport(result, frame) {
        const { image, measurement: measurement2, baseline, comparison, verdict } = result;
        const accepted = verdict.platforms.find(({ justification }) => justification !== null)?.justification ?? null;
        return {
          name: image.name,
          verdict: verdict.state,
          red: verdict.isRed,
          budget: budgetReport(image.budget),
          reference: referenceOf(image),
          baseline: baselineReport(result, frame),
          beside: result.beside.map(besideReport),
          measurement: measurement2,
          reused: result.isReused,
          recording: result.recording,
          platforms: comparison.platforms.map((platform) => platformReport(platform, result, frame)),
          gonePlatforms: [...comparison.gonePlatforms],
          justification: accepted === null ? null : { text: accepted.text, upToBytes: accepted.upToBytes },
          history: historyOf(baseline),
          creep: (0, judge_creep.r)(branchOf(result, frame), { now: frame.createdAt, budget: image.budget }).map(creepReport)
        };
      }
      function budgetReport({ warnAt, justifyAt, creepAt, approval, ...others }) {
        return {
          warnAt: warnAt.text,
          justifyAt: justifyAt.text,
          creepAt: creepAt?.text ?? null,
          approval: approval?.text ?? null,
          ...others
        };
      }
      function referenceOf({ subject }) {
        return subject.kind === "build" ? null : `${subject.reference.scheme}://${subject.reference.location}`;
      }
      function baselineReport({ baseline, insteadOf }, { givenBaseline }) {
        switch (baseline.kind) {
          case "found": {
            const { document, behind, how } = baseline;
            const { commit, recordedAt, measurement: measurement2, context } = document;
            const notes = [...baseline.notes, ...contextNotes(context)];
            const recorded = insteadOf === null ? null : { ...insteadOf, text: (0, yardstick_words.SV)(insteadOf) };
            const { baseImages, base } = measurement2;
            const reference = givenBaseline ?? baseline.reference ?? null;
            const given = { how: reference === null ? how : "given", reference };
            const { tag = null } = baseline;
            return { kind: "found", commit, recordedAt, baseImages, base, behind, ...given, tag, insteadOf: recorded, notes };
          }
          case "absent":
          case "unknown":
            return { kind: baseline.kind, because: baseline.because, notes: [...baseline.notes] };
        }
      }
      function besideReport({ place, called, found }) {
        const of = { baseline: (0, baseline_places.Z9)(place), called };
        if (found.kind !== "found")
          return { kind: found.kind, ...of, because: found.because };
        const platforms = found.platforms.map(({ platform, baselineBytes, headBytes }) => {
          const growthBytes = headBytes - baselineBytes;
          return { platform, baselineBytes, growthBytes, growthPercent: decimalPercent(growthBytes, baselineBytes) };
        });
        const { commit, behind, recordedAt } = found;
        return { kind: "found", ...of, commit, behind, recordedAt, platforms };
      }
      function historyOf(baseline) {
        if (baseline.kind !== "found" || baseline.how === "built" || baseline.tag !== void 0)
          return [];
        return [...baseline.document.history, (0, documents.fF)(baseline.document)];
      }
      function branchOf({ baseline, measurement: measurement2 }, { mode, headSha, createdAt }) {
        const earlier = historyOf(baseline);
        if (mode === "check" || headSha === null)
          return earlier;
        return [...earlier, { commit: headSha, recordedAt: createdAt.toISOString(), platforms: (0, documents.gN)(measurement2) }];
      }
      function creepReport({ isReached, ...creep }) {
        const growthPercent = decimalPercent(creep.growthBytes, creep.since.sizeBytes);
        return { ...creep, days: judge_creep.L, growthPercent, reached: isReached };
      }
      function platformReport(comparison, result, { mode }) {
        const { platform, head, headBytes } = comparison;
        const contents = result.contents.get(platform);
        const tree = contents?.head?.tree ?? null;
        const files2 = mode === "analyze" ? allFiles(tree) : filesOf(contents);
        const verdict = result.verdict.platforms.find((one) => one.platform === platform);
        if (verdict === void 0)
          throw new Error(`platform ${platform} was not judged`);
        return {
          platform,
          verdict: verdict.state,
          red: verdict.isRed,
          reasons: verdict.reasons.map(words_reasons.IK),
          why: verdict.reasons.map(reasonReport),
          sizeBytes: head.sizeBytes,
          uncompressedBytes: head.uncompressedBytes,
          ...assemble_unpacked(comparison),
          judgedBytes: headBytes,
          ...differences(comparison, bothOf(contents)),
          files: files2 === null ? null : mutable(files2),
          packages: packagesReport(comparison, contents),
          waste: tree === null ? null : wasteReport(tree.waste),
          cost: null,
          advice: tree === null ? [] : findingReports(comparison, tree, result)
        };
      }
      function assemble_unpacked(comparison) {
        if (comparison.kind === "not-compared")
          return { baselineUncompressedBytes: null, uncompressedGrowthBytes: null };
        return {
          baselineUncompressedBytes: comparison.baseline.uncompressedBytes,
          uncompressedGrowthBytes: (0, unpacked.B)(comparison)?.growthBytes ?? null
        };
      }
      function reasonReport(reason) {
        return { ...reason, text: (0, words_reasons.IK)(reason) };
      }
      const longestWasteList = 25;
      const mostFindings = 20;
      function findingReports(comparison, tree, { measurement: { source, projects = [] }, baseline }) {
        const { head } = comparison;
        const changes = comparison.kind === "compared" ? comparison.layers : [];
        const pushes = historyOf(baseline).flatMap(({ platforms }) => platforms.filter(({ platform }) => platform === head.platform));
        const found = findIn({ ...head, source, projects, tree, changes, pushes }).slice(0, mostFindings);
        return found.flatMap((finding2) => {
          const layer = head.layers[finding2.layer];
          if (layer === void 0)
            return [];
          const { instruction, lines, origin } = layer;
          const definition = (0, catalogue.Fg)(finding2.kind);
          const id2 = `${finding2.kind}@${finding2.layer}`;
          const change = [...(0, remedy.be)(definition, finding2, origin === "base" ? { ...layer, instruction: null } : layer)];
          return [{ ...finding2, id: id2, instruction, lines, origin, examples: [...finding2.examples], change, unless: definition.unless }];
        });
      }
      function filesOf(contents) {
        const known = bothOf(contents);
        return known === null ? null : (0, files.hZ)(known.head.tree, known.baseline.tree);
      }
      function allFiles(tree) {
        return tree === null ? null : (0, files.hZ)(tree, (0, tree_tree.J)([]));
      }
      function bothOf({ head, baseline } = {}) {
        return head == null || baseline == null ? null : { head, baseline };
      }
      function mutable({ changedFiles, files: files2, directories, moved }) {
        return { changedFiles, files: [...files2], directories: [...directories], moved: [...moved] };
      }
      function wasteReport({ total, own, byKind, topPaths }) {
        return { total, own, ...byKind, paths: topPaths.slice(0, longestWasteList) };
      }
      function differences(comparison, known) {
        if (comparison.kind === "not-compared") {
          const nothing = { baselineBytes: null, growthBytes: null, growthPercent: null, newBytes: null };
          return { basis: comparison.basis, note: (0, yardstick_words.z1)(comparison.obstacle), ...nothing, noise: false, layers: [] };
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
          layers: layers.map((layer) => layerReport(layer, known))
        };
      }
      function noteOf({ notes, shortfall }) {
        const clauses = [
          ...notes.map(yardstick_words.ey),
          ...shortfall === null ? [] : [`${(0, yardstick_words.z1)(shortfall)}; it has this size or more`]
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
            return (0, files.CI)(listingOf(head, known.head), listingOf(baseline, known.baseline));
        }
      }
      function listingOf(layer, { digests, listings }) {
        return listings[digests.indexOf(layer?.digest ?? "")] ?? null;
      }
      function decimalPercent(changeBytes, baseBytes) {
        if (baseBytes === 0)
          return null;
        const digits = BigInt(Math.abs(changeBytes)) * 1000000n / BigInt(baseBytes);
        const sign = changeBytes < 0 && digits > 0n ? "-" : "";
        return `${sign}${digits / 10000n}.${(digits % 10000n).toString().padStart(4, "0")}`;
      }
    })
  ),
  /***/
  2676: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        OR: () => (
          /* binding */
          blobsOf
        ),
        /* harmony export */
        XN: () => (
          /* binding */
          sumOf
        ),
        /* harmony export */
        vA: () => (
          /* binding */
          totalsOf
        )
        /* harmony export */
      });
      function totalsOf(results) {
        const head = blobsOf(results.map(({ measurement }) => measurement));
        const baselines = results.flatMap(({ baseline }) => baseline.kind === "found" ? [baseline.document.measurement] : []);
        const before = blobsOf(baselines);
        const fresh = [...head].filter(([digest]) => !before.has(digest));
        return {
          distinctBytes: sumOf(head.values()),
          baselineDistinctBytes: baselines.length === results.length ? sumOf(before.values()) : null,
          newBytes: sumOf(fresh.map(([, bytes]) => bytes))
        };
      }
      function blobsOf(measurements) {
        const platforms = measurements.flatMap((measurement) => measurement.platforms);
        const configs = platforms.map(({ configDigest, configBytes }) => [configDigest, configBytes]);
        const layers = platforms.flatMap((platform) => platform.layers);
        return new Map([...configs, ...layers.map(({ digest, compressedBytes }) => [digest, compressedBytes])]);
      }
      function sumOf(bytes) {
        return [...bytes].reduce((total, count) => total + count, 0);
      }
    })
  ),
  /***/
  5518: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CS: () => (
          /* binding */
          prose
        ),
        /* harmony export */
        Hi: () => (
          /* binding */
          inMarkdown
        ),
        /* harmony export */
        Ow: () => (
          /* binding */
          cleanLine
        ),
        /* harmony export */
        Q_: () => (
          /* binding */
          longestRun
        ),
        /* harmony export */
        VO: () => (
          /* binding */
          zeroWidthSpace
        ),
        /* harmony export */
        Y_: () => (
          /* binding */
          breakMarker
        ),
        /* harmony export */
        ZD: () => (
          /* binding */
          escapeHtml
        ),
        /* harmony export */
        dj: () => (
          /* binding */
          inHtml
        ),
        /* harmony export */
        e8: () => (
          /* binding */
          defang
        ),
        /* harmony export */
        ew: () => (
          /* binding */
          glued
        ),
        /* harmony export */
        lU: () => (
          /* binding */
          lineAddress
        ),
        /* harmony export */
        tg: () => (
          /* binding */
          inText
        ),
        /* harmony export */
        uH: () => (
          /* binding */
          clean
        ),
        /* harmony export */
        v1: () => (
          /* binding */
          codeHtml
        )
        /* harmony export */
      });
      const zeroWidthSpace = "\u200B";
      function clean(text, limit = 600) {
        const line = text.slice(0, limit * 4).toWellFormed().replaceAll(/\s+/g, " ").trim().replaceAll(/[\p{Cc}\p{Cf}]+/gu, "\uFFFD");
        const characters = Array.from(line);
        const isWhole = characters.length <= limit && text.length <= limit * 4;
        return isWhole ? line : `${characters.slice(0, limit - 1).join("")}\u2026`;
      }
      function prose(text) {
        return glued(escapeInline(defang(clean(text))));
      }
      function glued(text) {
        return text.replaceAll(/(?<=\d) (?=[kMGT]?B\b)/g, "\xA0");
      }
      function codeSpan(text, limit = 160) {
        const content = breakMarker(clean(text, limit)).replaceAll("-->", `--${zeroWidthSpace}>`) || "(empty)";
        const ticks = "`".repeat(longestRun(content) + 1);
        const pad = /^`|`$/.test(content) ? " " : "";
        return `${ticks}${pad}${content}${pad}${ticks}`;
      }
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
        const url = to === void 0 ? null : safeUrl(to);
        if (url !== null)
          return `[${codeSpan(code)}](${url.replaceAll("&", "&amp;")})`;
        return `${codeSpan(code)}${keepEdges(placeText(at), prose)}`;
      }
      function placeText(at) {
        return at === void 0 ? "" : ` (${clean(at.file, 200)}:${at.line})`;
      }
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
      function escapeHtml(text) {
        return clean(text).replaceAll(/[&<>"'`]/g, entity);
      }
      function codeHtml(lines) {
        return lines.map((line) => indentation(line) + escapeHtml(line)).join("\n");
      }
      function indentation(line) {
        return /^ */.exec(line)?.[0] ?? "";
      }
      function cleanLine(line) {
        return indentation(line) + clean(line, 4e3);
      }
      function breakMarker(text) {
        return text.replaceAll("<!--", `<${zeroWidthSpace}!--`);
      }
      function escapeInline(text) {
        return text.replaceAll(/[\\`*_[\]~!]/g, String.raw`\$&`).replaceAll(/[&<>|$]/g, entity);
      }
      function defang(text) {
        return text.replaceAll(/[@#](?=\S)/g, `$&${zeroWidthSpace}`).replaceAll(/\bGH(?=-\d)/gi, `$&${zeroWidthSpace}`).replaceAll(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${zeroWidthSpace}`).replaceAll(/:(?=\/\/|[a-z_+-]|[\w+-]+:)/gi, `$&${zeroWidthSpace}`).replaceAll(/\bwww(?=\.)/gi, `$&${zeroWidthSpace}`);
      }
      function entity(character) {
        return `&#${character.charCodeAt(0)};`;
      }
      function longestRun(text) {
        return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
      }
      function keepEdges(text, escape) {
        const [lead = "", tail = ""] = [/^ /.exec(text)?.[0], /\S( )$/.exec(text)?.[1]];
        return `${lead}${escape(text)}${tail}`;
      }
      function safeUrl(text) {
        const url = URL.parse(text);
        if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2e3)
          return null;
        return url.href.replaceAll(/[()<>|\\"'`*_[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
      }
      function lineAddress({ serverUrl, repository, commit }, { file, line }) {
        const segments = file.replace(/^\.\//, "").split("/");
        const isPlain = segments.every((segment) => segment !== "" && !/^\.{1,2}$|[\p{C}\\]/u.test(segment));
        const isRepository = /^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository);
        if (!isPlain || !isRepository || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) || !file.isWellFormed())
          return null;
        return `${serverUrl}/${repository}/blob/${commit}/${segments.map(encodeURIComponent).join("/")}#L${line}`;
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
  442: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Mu: () => (
          /* binding */
          notApprovedWords
        ),
        /* harmony export */
        Z1: () => (
          /* binding */
          notApprovedBecause
        ),
        /* harmony export */
        j6: () => (
          /* binding */
          approvedWords
        ),
        /* harmony export */
        xf: () => (
          /* binding */
          approvalOf
        ),
        /* harmony export */
        zm: () => (
          /* binding */
          approvalInBrief
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
      const mostNamed = 3;
      function approvedWords({ by, label }) {
        return `approved by @${by}${label === null ? "" : ` with the label "${label}"`}`;
      }
      function notApprovedWords({ approvers, faults }) {
        const [first, ...others] = faults.map(faultWords);
        const because = first === void 0 ? "nobody has given it" : [first, ...others].join(", and ");
        return `growth needs an approval (${oneOf(approvers)}): ${because}`;
      }
      function oneOf(approvers, most = Infinity) {
        const all = approvers.split(", ").map((one) => one.replace(/^label:(.*)$/s, 'the label "$1"'));
        const shown = all.slice(0, most);
        const names = all.length > shown.length ? [...shown, `${all.length - shown.length} more`] : shown;
        return [names.slice(0, -1).join(", "), names.at(-1) ?? ""].filter((part) => part !== "").join(" or ");
      }
      function approvalInBrief({ approvers, faults: [fault] }, longest) {
        const because = fault === void 0 ? "" : `: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.uH)(faultWords(fault), longest)}`;
        return `an approval (${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.uH)(oneOf(approvers, mostNamed), longest)})${because}`;
      }
      function notApprovedBecause({ why }) {
        return why.find((reason) => reason.kind === "not-approved") ?? null;
      }
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
      function teamUnreadable({ team, isRefused, because }) {
        if (!isRefused)
          return `the members of @${team} could not be read (${because}); run this job again`;
        return `this token may not read the members of @${team}; give github-token one with "Members: read" of the organization`;
      }
      function userWords(by) {
        return by === null ? "a user who is gone" : `@${by}`;
      }
    })
  ),
  /***/
  6920: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        IK: () => (
          /* binding */
          reasonWords
        ),
        /* harmony export */
        tC: () => (
          /* binding */
          unjustifiedBecause
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8820);
      var _approval_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(442);
      var _yardstick_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);
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
            return (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_2__.j6)(reason);
          case "not-approved":
            return (0, _approval_words_js__WEBPACK_IMPORTED_MODULE_2__.Mu)(reason);
          case "no-baseline":
          case "baseline-unknown":
            return reason.because;
          case "not-compared":
            return (0, _yardstick_words_js__WEBPACK_IMPORTED_MODULE_1__.q4)(reason);
        }
      }
      function unjustifiedBecause({ why }) {
        const found = why.find((reason) => reason.kind === "no-claim" || reason.kind === "refused" || reason.kind === "description-unreadable");
        return found ?? null;
      }
      function missingWords(reason) {
        return reason.kind === "no-claim" ? `it holds no justification${forOthers(reason)}` : reasonWords(reason);
      }
      function overCeiling({ rule, sizeBytes, overBytes, maxSizeBytes }) {
        const what = rule === "max-size" ? (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(sizeBytes) : `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(sizeBytes)} uncompressed`;
        return `the image has ${what}, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(overBytes)} more than ${rule} allows (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(maxSizeBytes)})`;
      }
      function ceilingUnknown({ rule, leastBytes, maxSizeBytes }) {
        const known = leastBytes === 0 ? "none of its layers could be read" : `not every layer could be read; the others unpack to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(leastBytes)}`;
        return `the uncompressed size is not known (${known}), so ${rule} (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(maxSizeBytes)}) cannot be checked`;
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
            return `"${refusal.written}" is too short to be a reason (fewer than ${_judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__.mm.ofSounds} letters)`;
          case "bound-unreadable":
            return `the bound "${refusal.bound}" cannot be read; write for example "up to 130 MB"`;
          case "outgrown":
            return `the justification holds up to ${bothSizes(refusal.upToBytes)}, and the image now has ${bothSizes(refusal.sizeBytes)}`;
        }
      }
      function bothSizes(bytes) {
        return `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(bytes)} (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.Uv)(bytes)})`;
      }
    })
  ),
  /***/
  6885: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        SV: () => (
          /* binding */
          recordedWords
        ),
        /* harmony export */
        ey: () => (
          /* binding */
          yardstickNoteWords
        ),
        /* harmony export */
        q4: () => (
          /* binding */
          notComparedWords
        ),
        /* harmony export */
        z1: () => (
          /* binding */
          obstacleWords
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8099);
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
      function recordedWords({ obstacle, sizeBytes }) {
        const size = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.z3)(sizeBytes);
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
      function notComparedWords({ obstacle, build }) {
        const instead = build === null ? "" : `, and the base commit could not be built for the comparison (${build.because})`;
        return `${obstacleWords(obstacle)}${instead}`;
      }
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
        both: "both archives keep"
      };
      const doors = {
        builder: "was built here",
        "oci-layout": "was built here",
        "loopback-registry": "was built here",
        "oci-dir": "was read from an OCI layout",
        archive: "was read from an archive",
        local: "was read from the Docker engine",
        registry: "was read from a registry"
      };
      function showTarget(target) {
        return target === "" ? "the last stage" : `target "${target}"`;
      }
    })
  ),
  /***/
  997: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
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
          schemaAddress2
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
      function schemaAddress2(file) {
        const [repository = "", commit = ""] = publishedAction.replace(/ #.*$/, "").split("@");
        return `https://raw.githubusercontent.com/${repository}/${commit}/schema/${file}`;
      }
    })
  )
};
