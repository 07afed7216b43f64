export const id = 644;
export const ids = [644];
export const modules = {
  /***/
  6978: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Tp: () => (
          /* binding */
          parseDocument
        ),
        /* harmony export */
        fx: () => (
          /* binding */
          imageSlug
        ),
        /* harmony export */
        iW: () => (
          /* binding */
          checkBaseline
        )
        /* harmony export */
      });
      var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
      var _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1185);
      var _baseline_documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3569);
      function imageSlug(name) {
        return (0, _baseline_baseline_js__WEBPACK_IMPORTED_MODULE_1__.t)(name, (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"));
      }
      function parseDocument(text, schema) {
        let value;
        try {
          value = JSON.parse(text);
        } catch {
          return { kind: "refused", because: "it is not JSON" };
        }
        const parsed = schema.safeParse(value);
        if (parsed.success)
          return { kind: "document", document: parsed.data };
        const [issue] = parsed.error.issues;
        const where = (issue?.path ?? []).join(".").slice(0, 100);
        return { kind: "refused", because: `it does not fit the schema${where === "" ? "" : ` at ${JSON.stringify(where)}`}` };
      }
      function checkBaseline(text, wanted) {
        const parsed = parseDocument(text, _baseline_documents_js__WEBPACK_IMPORTED_MODULE_2__.pL);
        if (parsed.kind === "refused")
          return parsed;
        const { document } = parsed;
        if (document.name !== wanted.name)
          return { kind: "refused", because: "it is of another image" };
        if (document.commit !== wanted.candidate.commit)
          return { kind: "refused", because: "it is of another commit" };
        return parsed;
      }
    })
  ),
  /***/
  3803: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        u: () => (
          /* binding */
          gitIn
        )
        /* harmony export */
      });
      var _cancellation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
      var _shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(997);
      var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2282);
      const localLimitMs = 3e4;
      const outputLimitBytes = 16e6;
      function gitIn(directory, environment, other = null) {
        const cleaned = { ...cleanEnvironment(environment), ...other === null ? {} : { GIT_INDEX_FILE: other.index } };
        const settings = other === null ? ownSettings : [...ownSettings, `--work-tree=${other.workTree}`];
        return async (args, limitMs = localLimitMs) => {
          const program = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.Kp)("git", environment["PATH"] ?? "");
          if (program === null)
            return { ok: false, because: "git is not installed" };
          return await run({ program, args: [...settings, "-C", directory, ...args], environment: cleaned, limitMs });
        };
      }
      const ownSettings = ["-c", "safe.directory=*", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"];
      function cleanEnvironment(environment) {
        const kept = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_") && !name.startsWith("INPUT_"));
        const values = Object.fromEntries(kept.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]));
        return {
          ...values,
          GIT_TERMINAL_PROMPT: "0",
          GIT_NO_REPLACE_OBJECTS: "1",
          LC_ALL: "C"
        };
      }
      async function run({ limitMs, ...program }) {
        const stdout = collector();
        const stderr = collector();
        try {
          const listeners = { onStdout: stdout.add, onStderr: stderr.add };
          const end = await (0, _process_js__WEBPACK_IMPORTED_MODULE_1__.R3)({ ...program, workingDirectory: "/", timeLimitMs: limitMs, ...listeners });
          if (end.kind === "timed-out")
            return { ok: false, because: `git did not finish within ${limitMs / 1e3} s` };
          if (end.exitCode === 0)
            return { ok: true, stdout: stdout.text() };
          return { ok: false, because: complaint(stderr.text()) || `git ended with status ${end.exitCode}` };
        } catch (error) {
          if (error instanceof _cancellation_js__WEBPACK_IMPORTED_MODULE_0__.c)
            throw error;
          return { ok: false, because: error instanceof Error ? complaint(error.message) : "git could not be started" };
        }
      }
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
      function complaint(text) {
        const lines = text.trim().split("\n");
        const line = lines.findLast((one) => /^(?:fatal|error): /.test(one)) ?? lines.at(-1) ?? "";
        return (0, _shorten_js__WEBPACK_IMPORTED_MODULE_2__.m)(/^.*?(?=\.?$)/.exec(line)?.[0] ?? "", 300);
      }
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
    })
  ),
  /***/
  9427: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        E: () => (
          /* binding */
          readSmallFile
        )
        /* harmony export */
      });
      var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
      async function readSmallFile(path, { limitBytes, followsLinks = false }) {
        let file = null;
        try {
          const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | (followsLinks ? 0 : node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
          file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
          const stats = await file.stat();
          if (stats.isDirectory())
            return refused("it is a directory");
          if (!stats.isFile())
            return refused("it is no regular file");
          const bytes = stats.size > limitBytes ? null : await readUpTo(file, limitBytes);
          return bytes === null ? refused(`it has more than ${limitBytes} bytes`) : textOf(bytes);
        } catch (error) {
          return failure(error, followsLinks);
        } finally {
          await file?.close();
        }
      }
      function refused(because) {
        return { kind: "refused", because };
      }
      async function readUpTo(file, limitBytes) {
        const chunks = [];
        let bytes = 0;
        for (; ; ) {
          const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, limitBytes + 1 - bytes)));
          if (bytesRead === 0)
            return Buffer.concat(chunks);
          chunks.push(buffer.subarray(0, bytesRead));
          bytes += bytesRead;
          if (bytes > limitBytes)
            return null;
        }
      }
      const chunkBytes = 65536;
      function textOf(bytes) {
        const [first, second] = bytes;
        const hasMark = first === 255 && second === 254 || first === 254 && second === 255;
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
    })
  ),
  /***/
  1185: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        X: () => (
          /* binding */
          findBaseline
        ),
        t: () => (
          /* binding */
          slugOf
        )
      });
      var baseline_history = __webpack_require__(2394);
      ;
      const maxCommits = 1e3;
      class Lineage {
        #graph;
        #parents = /* @__PURE__ */ new Map();
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
          const reached = /* @__PURE__ */ new Set([from]);
          for (const sha of reached)
            for (const parent of this.#parents.get(sha) ?? [])
              reached.add(parent);
          return reached;
        }
      }
      var ports = __webpack_require__(4788);
      var documents = __webpack_require__(3569);
      ;
      function slugOf(name, digest) {
        const slug = name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-").replaceAll(/^[-.]+|[-.]+$/g, "").slice(0, 80);
        return slug === name ? slug : [slug, digest(name).slice(0, 8)].filter((part) => part !== "").join("-");
      }
      const maxReads = 10;
      async function findBaseline(search) {
        const notes = [];
        try {
          return await find(search, notes);
        } catch (error) {
          if (error instanceof ports.F)
            return { kind: "unknown", because: error.message, notes };
          throw error;
        }
      }
      async function find(search, notes) {
        const lineage = new Lineage(search.graph);
        const refused = /* @__PURE__ */ new Set();
        const reading = { search, lineage, refused, notes };
        const attempt = async (listing2) => {
          notes.splice(0, notes.length - refused.size, ...listing2.notes);
          return await readNearest(listing2, reading);
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
        return { kind: "absent", because, notes, ...isCut ? { isCut } : {} };
      }
      async function readNearest({ candidates, isPartial }, reading) {
        const { search, lineage, refused, notes } = reading;
        const open = candidates.filter(({ id: id2, commit }) => !refused.has(id2) && (isPartial !== true || commit === search.commit));
        for await (const candidate of nearestFirst(open, search, lineage)) {
          if (refused.size === maxReads)
            return null;
          const document = await readOrRefuse(candidate, reading);
          if (document === null)
            continue;
          const behind = lineage.countBetween(search.commit, candidate.commit);
          const given = candidate.reference === void 0 ? {} : { reference: candidate.reference };
          return { id: candidate.id, baseline: { kind: "found", document, behind, how: "stored", ...given, notes } };
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
      const longestChain = 20;
      async function withWholeHistory({ id: id2, baseline }, listing, reading) {
        if (baseline.document.historyPending !== true)
          return baseline;
        const chain = [baseline.document];
        try {
          const { search } = reading;
          const whole = listing.isPartial === true ? await search.store.list(search.name, null) : listing;
          const earlier = whole.candidates.filter((candidate) => candidate.id !== id2 && !reading.refused.has(candidate.id));
          const isAll = await readChain(chain, earlier, reading);
          const { historyPending, ...document } = (0, baseline_history.oR)(chain);
          const isPending = historyPending === true && !(isAll && whole.isCut !== true);
          return { ...baseline, document: isPending ? { ...document, historyPending } : document };
        } catch (error) {
          if (!(error instanceof ports.F))
            throw error;
          const { commit } = baseline.document;
          reading.notes.push(`the history before commit ${baseline_short(commit)} could not be looked up: ${error.message}`);
          return { ...baseline, document: (0, baseline_history.oR)(chain) };
        }
      }
      async function readChain(chain, candidates, reading) {
        const { lineage } = reading;
        const from = { ...reading.search, commit: chain[0].commit, fallback: null };
        for await (const candidate of nearestFirst(candidates, from, lineage)) {
          if (chain.some((document2) => isInHistory(candidate, document2)))
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
      const uploadMs = 60 * 6e4;
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
          if (!lineage.isCut)
            return;
        }
      }
      function baseline_short(sha) {
        return sha.slice(0, 7);
      }
    })
  ),
  /***/
  2394: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        jz: () => (
          /* binding */
          succeeding
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          joined
        ),
        /* harmony export */
        xX: () => (
          /* binding */
          longestHistory
        )
        /* harmony export */
      });
      var _documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3569);
      const longestHistory = 250;
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
      function joined([newest, ...older]) {
        const [oldest, ...later] = [newest, ...older].toReversed();
        return later.reduce((earlier, document) => withOwnHistory(after(document, earlier), document), oldest ?? newest);
      }
      function after(fresh, previous) {
        const { history, newBytes, justification, approvedBy, historyPending, ...last } = previous;
        const { historyPending: _, ...document } = fresh;
        const pending = historyPending === void 0 ? {} : { historyPending };
        const known = {
          ...newBytes === void 0 ? {} : { newBytes },
          ...justification === void 0 ? {} : { justification },
          ...approvedBy === void 0 ? {} : { approvedBy }
        };
        if (isRepeat(document, last))
          return { ...document, ...known, ...pending, history };
        return { ...document, ...pending, history: [...history, (0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.fF)(previous)].slice(-longestHistory) };
      }
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
        return one.commit === other.commit && JSON.stringify((0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.gN)(one.measurement)) === JSON.stringify((0, _documents_js__WEBPACK_IMPORTED_MODULE_0__.gN)(other.measurement));
      }
    })
  ),
  /***/
  4788: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        F: () => (
          /* binding */
          LookupError
        )
        /* harmony export */
      });
      class LookupError extends Error {
        name = "LookupError";
      }
    })
  )
};
