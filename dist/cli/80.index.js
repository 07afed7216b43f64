export const id = 80;
export const ids = [80];
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
      var listings = __webpack_require__(2886);
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
  2886: (
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
      const storedListingModule = "AGFzbQEAAAABIwdgAAF/YAAAYAJ8fABgAX8AYAF/AX9gA39/fAF/YAJ/fwF/AxEQAgEDAAAAAQEABAUAAAAABgUDAQAABjcIfwFBAAt8AUQAAAAAAADwPwt8AUQAAAAAAADwPwt/AUEAC38BQQALfwFBAAt+AUIAC38BQQELB7oBDwdpbnB1dEF0AA4JaW5wdXRTaXplAA0JbnVtYmVyc0F0AAwIb3RoZXJzQXQACwpzdWZmaXhlc0F0AAQIcm93TGltaXQACAtzdWZmaXhMaW1pdAAFCXVzZWRCeXRlcwADC3JlYWROdW1iZXJzAAoLc3RhcnRTaGFyZXMABgt3cml0ZVNoYXJlcwACCnJlYWRTaGFyZXMACQpzdGFydFBhdGhzAAcKY2hlY2tQYXRocwAPBm1lbW9yeQIACAEBCsEMEMQDAgF/AnwgAEQAAAAAAAAAAGEEQA8LIwMiAiACQQN1ayAAIAAjAqIjAaMiA5wiBEQAAAAAAADwP6AgBCADIAShRAAAAAAAAOA/ZhukIAGhmSIDRAAAAAAAAPA/oCIERAAAAAAAAABAYwR/QQAFQT8gBPwHeadrC0EEdGokAyMEIgIgAkEDdWsgACAARAAAAAAAAABAYwR/QQAFQT8gAPwHeadrCyICQQF0QgMgAqyGuiAAIACgZWpBA3RBoKAcaisDACIERAAAAAAAAAAAYQR8IABEAAAAAAAACECjBSAERAAAAAAAAGBAoEQAAAAAAABwP6ILnKQgAaGZRAAAAAAAAPA/oCIERAAAAAAAAABAYwR/QQAFQT8gBPwHeadrC0EEdGokBCMBIACgIAAgA0QAAAAAAADwP2UiAhskASMCIAGgIAEgAhskAiAARAAAAAAAAABAYwR/QQAFQT8gAPwHeadrCyICQQF0QgMgAqyGuiAAIACgZWpBA3RBoKAcaiICKwMAIQAgAiAARAAAAAAAAAAAYQR8IAFEAAAAAAAAcECiBSAAIAFEAAAAAAAAcECiIAChRAAAAAAAALA/op2gCzkDAAsKAEEIPwBrQAAaC5YCAgR8A38DQCAAIAVLBEAgBUEDdCIGQZCgCGohByAGQZCgBGorAwAhASAHIAcrAwAiAiMDIwRMBHwgASABIwKiIwGjIgScIgNEAAAAAAAA8D+gIAMgBCADoUQAAAAAAADgP2YbpAUgASABRAAAAAAAAABAYwR/QQAFQT8gAfwHeadrCyIGQQF0QgMgBqyGuiABIAGgZWpBA3RBoKAcaisDACIDRAAAAAAAAAAAYQR8IAFEAAAAAAAACECjBSADRAAAAAAAAGBAoEQAAAAAAABwP6ILnKQLoSIDRAAAAAAAAAAAYwR8IANEAAAAAAAAAMCiRAAAAAAAAPC/oAUgAyADoAs5AwAgASACEAAgBUEBaiEFDAELCwsEACMACwYAQZCgDAsGAEGAgAgLLABEAAAAAAAA8D8kAkQAAAAAAADwPyQBQQAkBEEAJANBoKAcQQBBgAj8CwALDgBBACQFQgAkBkEBJAcLBgBBgMAAC7wCAwN8An8BfgNAIAAgBEsEQCAEQQN0IgVBkKAIaisDAPwHIQYgBUGQoARqKwMAIgFE////////P0NlIwMjBEwEfCABIAEjAqIjAaMiA5wiAkQAAAAAAADwP6AgAiADIAKhRAAAAAAAAOA/ZhukBSABIAFEAAAAAAAAAEBjBH9BAAVBPyAB/Ad5p2sLIgVBAXRCAyAFrIa6IAEgAaBlakEDdEGgoBxqKwMAIgJEAAAAAAAAAABhBHwgAUQAAAAAAAAIQKMFIAJEAAAAAAAAYECgRAAAAAAAAHA/ogucpAsgBkIBg1AEfCAGQgGIugUgBkIBfEIBiLqaC6AiAkQAAAAAAAAAAGZxIAJE////////P0NlcUUEQEEADwsgBEEDdEGQoAhqIAI5AwAgASACEAAgBEEBaiEEDAELC0EBC7QBAgN/BH4gAvwHIQkgAEGAIGohBUGAICEDA0AgASAESgRAAkBCACEGIAMhAEKAASEHQgAhCANAIAAgBUkgB0KAAVpxBEAgADEAACEHIAhCMVYEQEF/DwsgBiAHQv8AgyAIhoQhBiAAQQFqIQAgCEIHfCEIDAELCyAGIAlWBEBBfw8LIAdCgAFaDQAgBEEDdEGQoARqIAa6OQMAIAAhAyAEQQFqIQQMAgsLCyADQYAgayQAIAQLBgBBkKAICwYAQZCgBAsGAEGAgAQLBQBBgCAL8AEBBn8gASECA0AgACAFSwRAIAVBAXRBkKAEai8BACEEIAIgAWtBkKAMaiEHIAVBAnRBkKAIaigCACIDIAJrIgZBAEciAgRAIAQjBUYEf0EBBSAHLQAAIARBoKAUai0AAEsLIQILIAQjBUsEf0EBBUEAIAZBASMHGyACGwsEQEEBDwsgBCAGakH//wNLBEBBAg8LQQAhAgNAIAIgBkkEQCAEQaCgFGogAmogAiAHav0ABAD9CwQAIAJBEGohAgwBCwsgBCAGaiQFIwYjBa18JAYgAyECQQAkByAFQQFqIQUMAQsLQQNBACMGQoCAgDBWGws=";
      var wasm_module = __webpack_require__(72);
      ;
      const instance = (0, wasm_module.l)(storedListingModule);
      class StoredColumns {
        #exports = instance().exports;
        #bytes = new Uint8Array(this.#exports.memory.buffer);
        #numbers = this.#columnAt(this.#exports.numbersAt());
        #others = this.#columnAt(this.#exports.othersAt());
        /** Reads numbers from 0 to `most`, as many as the column has room for and the bytes hold: how many, and of how many bytes. Null at one that is larger. */
        readNumbers(bytes, column, most) {
          const { inputAt, inputSize, readNumbers: readNumbers2, usedBytes } = this.#exports;
          const window = bytes.subarray(0, Math.min(inputSize(), mostNumberBytes * column.length));
          this.#bytes.set(window, inputAt());
          const count = readNumbers2(window.length, Math.min(column.length, this.#numbers.length), most);
          if (count < 0)
            return null;
          column.set(this.#numbers.subarray(0, count));
          return { count, usedBytes: usedBytes() };
        }
        /** Shares of the compressed layer, given the sizes, as they are stored: by what the rows before let expect. */
        codesOf(sizes, shares) {
          const codes = shares.slice();
          this.#exports.startShares();
          this.#eachPart(sizes, codes, (rows) => this.#exports.writeShares(rows));
          return codes;
        }
        /** Throws a RangeError at sizes and shares that cannot be. */
        sharesOf(sizes, codes) {
          const shares = codes.slice();
          this.#exports.startShares();
          this.#eachPart(sizes, shares, (rows) => {
            if (this.#exports.readShares(rows) === 0)
              throw new RangeError("it has a size that cannot be");
          });
          return shares;
        }
        /** Throws a RangeError unless front-coded paths are sorted, distinct and of reasonable length. */
        checkPaths({ sharedBytes, suffixEnds, suffixes }) {
          const { numbersAt, othersAt, suffixesAt, rowLimit, suffixLimit, startPaths, checkPaths } = this.#exports;
          startPaths();
          for (let row = 0; row < sharedBytes.length; ) {
            const start = row === 0 ? 0 : suffixEnds[row - 1] ?? 0;
            let rows = Math.min(rowLimit(), sharedBytes.length - row);
            while ((suffixEnds[row + rows - 1] ?? 0) - start > suffixLimit())
              rows = Math.ceil(rows / 2);
            this.#bytes.set(bytesOf(sharedBytes.subarray(row, row + rows)), numbersAt());
            this.#bytes.set(bytesOf(suffixEnds.subarray(row, row + rows)), othersAt());
            this.#bytes.set(suffixes.subarray(start, suffixEnds[row + rows - 1]), suffixesAt());
            const fault = pathFaults[checkPaths(rows, start)];
            if (fault !== void 0)
              throw new RangeError(fault);
            row += rows;
          }
        }
        #eachPart(sizes, column, change) {
          const most = this.#numbers.length;
          for (let row = 0; row < sizes.length; row += most) {
            const part = column.subarray(row, row + most);
            this.#numbers.set(sizes.subarray(row, row + most));
            this.#others.set(part);
            change(part.length);
            part.set(this.#others.subarray(0, part.length));
          }
        }
        #columnAt(address) {
          return new Float64Array(this.#exports.memory.buffer, address, this.#exports.rowLimit());
        }
      }
      const mostNumberBytes = 8;
      const pathFaults = [void 0, "its paths are not in order", "it has a path that is too long", "its paths are too long"];
      function bytesOf({ buffer, byteOffset, byteLength }) {
        return new Uint8Array(buffer, byteOffset, byteLength);
      }
      let columns = null;
      function storedColumns() {
        return columns ??= new StoredColumns();
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
        const picked = (column) => Float64Array.from(rows, (row) => column[row] ?? 0);
        for (const code of storedColumns().codesOf(picked(sizes), picked(compressedSizes)))
          writer.add(code);
      }
      function readSizes(reader, rows, { sizes, compressedSizes }) {
        const bytes = new Float64Array(rows.length);
        for (const { unit, count } of parts) {
          const part = reader.numbers(new Float64Array(rows.length), Math.min(count - 1, Number.MAX_SAFE_INTEGER));
          for (let index = 0; index < rows.length; index += 1)
            bytes[index] = (bytes[index] ?? 0) + unit * (part[index] ?? 0);
        }
        const shares = storedColumns().sharesOf(bytes, reader.numbers(new Float64Array(rows.length), Number.MAX_SAFE_INTEGER));
        for (let index = 0; index < rows.length; index += 1) {
          const row = rows[index] ?? 0;
          sizes[row] = bytes[index] ?? 0;
          compressedSizes[row] = shares[index] ?? 0;
        }
      }
      ;
      function readPaths(reader, count) {
        const sharedBytes = reader.numbers(new Uint16Array(count), listing_listing.LD);
        const suffixEnds = reader.numbers(new Uint32Array(count), listing_listing.LD);
        let end = 0;
        for (let row = 0; row < count; row += 1)
          suffixEnds[row] = end += suffixEnds[row] ?? 0;
        const paths = { sharedBytes, suffixEnds, suffixes: Buffer.from(reader.bytes(end)) };
        storedColumns().checkPaths(paths);
        return paths;
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
      function checkTargets(links, { kinds, targets }) {
        for (const row of links) {
          const target = targets[row] ?? -1;
          if (target >= 0 && ((kinds[target] ?? 0) & listing_listing.f) !== listing_listing.CZ.file)
            throw new RangeError("it has a hard link to no file");
        }
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
      var plain_arrays = __webpack_require__(4200);
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
        /** Whole numbers from 0 to `most`, as many as the column has rows. */
        numbers(column, most) {
          for (let row = 0; row < column.length; ) {
            const read = storedColumns().readNumbers(this.#bytes.subarray(this.#at), column.subarray(row), most);
            if (read === null)
              throw new RangeError(`a number in it is larger than ${most}`);
            if (read.count === 0)
              throw new RangeError("it ends too early");
            row += read.count;
            this.#at += read.usedBytes;
          }
          return column;
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
      const knownTypes = (0, plain_arrays.Z9)(packages_package.sL, mostPackages);
      const texts = (0, plain_arrays.qI)(mostPackages, longestText);
      const counts = (0, plain_arrays.T5)(mostPackages, 0);
      const Columns = schemas.rej({
        distribution: schemas.rej({ row: schemas.Whr().min(0), id: schemas.YjP().max(50) }).nullable(),
        types: knownTypes,
        namespaces: texts,
        names: texts,
        versions: texts,
        archs: texts,
        /** As the steps between them. */
        rows: (0, plain_arrays.T5)(mostPackages, Number.MIN_SAFE_INTEGER),
        extents: (0, plain_arrays.Z9)(["paths", "directory", "file", "part"], mostPackages),
        /** A directory, or who owns the paths where that is none of the owners below. */
        places: texts,
        /** 1 + the position of who owns the paths, 1 + the bytes of a part; 0 where there is none. */
        values: counts,
        ownerTypes: knownTypes,
        ownerNames: texts
      });
      function writePackages(packages, kinds) {
        const text = isNothing(packages) ? Buffer.alloc(0) : Buffer.from(JSON.stringify(columnsOf(packages)));
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
      function isNothing({ distribution, declared, owners }) {
        return distribution === null && declared.length + owners.length === 0;
      }
      function readPackages(reader, { kinds, count }) {
        const textBytes = reader.varint(maxTextBytes);
        if (textBytes === 0)
          return layer_packages.R;
        const columns2 = Columns.safeParse(parsedOrNull(reader.bytes(textBytes)));
        if (!columns2.success)
          throw new RangeError("what it tells of packages cannot be read");
        const { distribution, ownerTypes, ownerNames } = columns2.data;
        const owners = ownerTypes.map((each, at) => ({ type: each, name: ownerNames[at] ?? "" }));
        const declared = declaredIn(columns2.data, owners);
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
      function declaredIn(columns2, owners) {
        const { types, namespaces, names, versions, archs, rows, extents, places, values } = columns2;
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
        for (const row of rowsOf(kinds, listing_listing.CZ.hardLink))
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
        return rowsOf(kinds, isCut ? listing_listing.CZ.directory : listing_listing.CZ.file);
      }
      function rowsOf(kinds, wanted) {
        const rows = new Uint32Array(kinds.length);
        let count = 0;
        for (let row = 0; row < kinds.length; row += 1)
          if (((kinds[row] ?? 0) & listing_listing.f) === wanted)
            rows[count++] = row;
        return rows.subarray(0, count);
      }
      function hasHash({ kinds, sizes }, row) {
        const code = (kinds[row] ?? 0) & listing_listing.f;
        if (code === listing_listing.CZ.file)
          return (sizes[row] ?? 0) > 0;
        return code === listing_listing.CZ.symbolicLink || code === listing_listing.CZ.characterDevice || code === listing_listing.CZ.blockDevice;
      }
      function readNumbers(reader, { count, isCut, kinds }) {
        const modes = reader.numbers(new Uint16Array(count), 4095);
        const uids = reader.numbers(new Uint32Array(count), maxUint32);
        const gids = reader.numbers(new Uint32Array(count), maxUint32);
        const xattrs = reader.numbers(new Uint32Array(count), maxUint32);
        const sizes = new Float64Array(count);
        const compressedSizes = new Float64Array(count);
        readSizes(reader, rowsWithBytes({ kinds, isCut }), { sizes, compressedSizes });
        const targets = readTargets(reader, kinds);
        return { modes, uids, gids, xattrs, sizes, compressedSizes, targets, hashes: readHashes(reader, { kinds, sizes }) };
      }
      const maxUint32 = 2 ** 32 - 1;
      function readTargets(reader, kinds) {
        const targets = new Int32Array(kinds.length).fill(-1);
        const links = rowsOf(kinds, listing_listing.CZ.hardLink);
        for (const row of links)
          targets[row] = reader.varint(kinds.length) - 1;
        checkTargets(links, { kinds, targets });
        return targets;
      }
      function readHashes(reader, rows) {
        const hashes = new Uint32Array(2 * rows.kinds.length);
        const hashed = new Uint32Array(rows.kinds.length);
        let count = 0;
        for (let row = 0; row < hashed.length; row += 1)
          if (hasHash(rows, row))
            hashed[count++] = row;
        const column = new Uint32Array(2 * count);
        new Uint8Array(column.buffer).set(reader.bytes(8 * count));
        for (let index = 0; index < count; index += 1) {
          const row = hashed[index] ?? 0;
          hashes[2 * row] = column[2 * index] ?? 0;
          hashes[2 * row + 1] = column[2 * index + 1] ?? 0;
        }
        return hashes;
      }
      var measure = __webpack_require__(6255);
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
      function readListings(document) {
        const read = listingsOf.get(document) ?? readAnew(document);
        listingsOf.set(document, read);
        return read;
      }
      const listingsOf = /* @__PURE__ */ new WeakMap();
      function readAnew({ measurement, listings = [] }) {
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
        if (document === null)
          return /* @__PURE__ */ new Map();
        const told = new Set(document.listings?.map(({ digest }) => digest));
        return (0, measure.I)(document.measurement, {
          has: (digest) => told.has(digest),
          get: (digest) => readListings(document).get(digest)
        });
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
      var _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1754);
      const threshold = zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(200).refine((text) => (0, _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_1__.B7)(text) !== null, "is no threshold");
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
        const parsed = (0, _inputs_thresholds_js__WEBPACK_IMPORTED_MODULE_1__.B7)(text);
        if (parsed === null)
          throw new Error(`"${text}" is no threshold`);
        return parsed;
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
        const sides = [sideOf(head, "head", comparison), sideOf(baseline, "baseline", comparison)];
        const packages = (0, _packages_js__WEBPACK_IMPORTED_MODULE_0__.FC)(...sides, keptRows(comparison));
        known.set(head, { with: comparison, packages });
        return packages;
      }
      function keptRows(comparison) {
        const changes = comparison.kind === "compared" ? comparison.layers : [];
        return new Set(changes.flatMap(({ kind }, row) => kind === "new" || kind === "gone" || kind === "grew" || kind === "shrank" ? [] : [row]));
      }
      function sideOf({ tree, digests }, side, comparison) {
        const changes = comparison.kind === "compared" ? comparison.layers : [];
        const rows = new Map(changes.map((change, row) => [change[side]?.digest, row]));
        return { tree, rows: digests.map((digest) => rows.get(digest)) };
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
        KM: () => (
          /* binding */
          inBytesOf
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
      var tree_tree = __webpack_require__(3634);
      var scaled_listing = __webpack_require__(2470);
      var listings = __webpack_require__(2886);
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
      function inBytesOf(basis, { head, baseline, notes }) {
        if (basis === "compressed" || head === null || baseline === null)
          return { head, baseline, notes };
        return { head: uncompressedTree(head), baseline: uncompressedTree(baseline), notes };
      }
      function uncompressedTree({ digests, listings: listings2 }) {
        const plain = listings2.map((listing) => listing && (0, scaled_listing.n)(listing));
        return { tree: (0, tree_tree.J)(plain.map((listing) => ({ listing, isBase: false }))), digests, listings: plain };
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
  6489: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Gy: () => (
          /* binding */
          analyseHere
        ),
        nX: () => (
          /* binding */
          startAnalysis
        ),
        rL: () => (
          /* binding */
          usualListLimits
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var compression = __webpack_require__(1053);
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
      ;
      const listingRowsModule = "AGFzbQEAAAABDQNgAAF/YAAAYAJ/fwADCQgBAAIAAAAAAAUDAQAABhUEfwFBAAt/AUEAC38BQQALfwFBAAsHVggJY29sdW1uc0F0AAcKc3VmZml4ZXNBdAADCG91dHB1dEF0AAYIcm93TGltaXQABQtzdWZmaXhMaW1pdAAEBHRha2UAAgV3cml0ZQABBm1lbW9yeQIACAEACqsDCAoAQQg/AGtAABoL6QIBB39Bn+gWIQEDQCMBIwBIBEAjAUECdEGAoAFqKAIAIgQjAmsiBiMBQQF0QYDAAmovAQAiAGoiBSABakEnakGf6B5NBEAgAEGQ6ApqIQIjAiMDa0GA6AJqIQNBACEAA0AgACAGSQRAIAAgAmogACADav0ABAD9CwQAIABBEGohAAwBCwsgBCQCIAEgBTYCACABQQRqIQJBACEAA0AgACAFSQRAIAAgAmogAEGQ6Apq/QAEAP0LBAAgAEEQaiEADAELCyABIAVBBGpqIgAjAUGA4AJqLQAAOgAAIAAjAUEBdEGA0AJqLwEAOwEBIAAjAUECdCIBQYDAAWooAgA2AgMgACABQYDgAWooAgA2AgcgACMBQQN0IgJBgCBqKQMANwMLIAAgAkGA4ABqKQMANwMTIAAgAUGAgAJqKAIANgIbIAAgAUGAoAJqKAIANgIfIABBI2ohASMBQQFqJAEMAgsLCyABQZ/oFmsLEgAgACQAQQAkASABJAMjAyQCCwYAQYDoAgsGAEGAgAgLBQBBgAgLBgBBn+gWCwUAQYAgCw==";
      var wasm_module = __webpack_require__(72);
      ;
      const instance = (0, wasm_module.l)(listingRowsModule);
      function digestOfContent(listing) {
        const digest = (0, external_node_crypto_.createHash)("sha256");
        const rows2 = writer ??= new RowWriter();
        for (let row = 0; row < listing.count; )
          row += rows2.write(listing, row, (bytes) => void digest.update(bytes));
        return `sha256:${digest.digest("hex")}`;
      }
      class RowWriter {
        #exports;
        #bytes;
        constructor() {
          this.#exports = instance().exports;
          this.#bytes = new Uint8Array(this.#exports.memory.buffer);
        }
        /** Hands on some rows, from one on: how many. What was handed on must not be kept. */
        write(listing, first, handOn) {
          const { suffixesAt, rowLimit, suffixLimit, take, write, outputAt } = this.#exports;
          const start = first === 0 ? 0 : listing.suffixEnds[first - 1] ?? 0;
          const endOf = (rows2) => listing.suffixEnds[first + rows2 - 1] ?? 0;
          let count = Math.min(rowLimit(), listing.count - first);
          while (endOf(count) - start > suffixLimit())
            count = Math.ceil(count / 2);
          this.#bytes.set(listing.suffixes.subarray(start, endOf(count)), suffixesAt());
          this.#copyColumns(listing, first, count);
          take(count, start);
          for (let bytes = write(); bytes > 0; bytes = write())
            handOn(this.#bytes.subarray(outputAt(), outputAt() + bytes));
          return count;
        }
        /** In the order in which they are in the memory. */
        #copyColumns(listing, first, count) {
          const { sizes, hashes, suffixEnds, uids, gids, targets, xattrs, sharedBytes, modes, kinds } = listing;
          let at = this.#exports.columnsAt();
          for (const column of [sizes, hashes, suffixEnds, uids, gids, targets, xattrs, sharedBytes, modes, kinds]) {
            const bytes = column.BYTES_PER_ELEMENT * (column === hashes ? 2 : 1);
            this.#bytes.set(new Uint8Array(column.buffer, column.byteOffset + first * bytes, count * bytes), at);
            at += this.#exports.rowLimit() * bytes;
          }
        }
      }
      let writer = null;
      var content_hash = __webpack_require__(2627);
      var listing_listing = __webpack_require__(2461);
      var header_block = __webpack_require__(4364);
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
        read(type, header, extension2) {
          this.type = type;
          this.#readPath(header, extension2.path);
          this.#readLink(header, extension2.link);
          this.sizeBytes = hasBody(type) ? extension2.sizeBytes ?? header.sizeBytes : 0;
          this.mode = Math.max(0, header.mode) & 4095;
          this.uid = extension2.uid ?? header.uid;
          this.gid = extension2.gid ?? header.gid;
          const isDevice = type === typeOf.characterDevice || type === typeOf.blockDevice;
          this.deviceMajor = isDevice ? header.deviceMajor : 0;
          this.deviceMinor = isDevice ? header.deviceMinor : 0;
          this.xattrs = extension2.xattrs ?? null;
        }
        #readPath(header, long) {
          if (long === void 0) {
            this.pathBytes = header.copyPath(this.path);
            return;
          }
          if (this.path.length < long.length)
            this.path = Buffer.alloc(long.length);
          this.pathBytes = long.copy(this.path);
        }
        #readLink(header, long) {
          if (long === void 0) {
            this.linkBytes = header.copyLink(this.link);
            return;
          }
          if (this.link.length < long.length)
            this.link = Buffer.alloc(long.length);
          this.linkBytes = long.copy(this.link);
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
        #header = (0, header_block.Nc)();
        #heldBlock = Buffer.alloc(header_block.VE);
        #heldBytes = 0;
        #extensionBody = Buffer.alloc(4096);
        #extensionBytes = 0;
        #extensionType = 0;
        #extensionsInARow = 0;
        #extension = null;
        #globalExtension = null;
        /** How many there have been. */
        members = 0;
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
              return this.#chunkOffset + header_block.VE - this.#heldBytes;
            case "body":
              return this.#chunkOffset + this.#left;
            case "extension":
            case "padding":
              return this.#chunkOffset + this.#left + header_block.VE;
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
          if (this.#heldBytes === 0 && chunk.length - at >= header_block.VE) {
            this.#readBlock(chunk, at, this.#chunkOffset + at + header_block.VE);
            return header_block.VE;
          }
          const taken = Math.min(header_block.VE - this.#heldBytes, chunk.length - at);
          chunk.copy(this.#heldBlock, this.#heldBytes, at, at + taken);
          this.#heldBytes += taken;
          if (this.#heldBytes < header_block.VE)
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
          switch (this.#header.read(block, at)) {
            case "header": {
              const type = block[at + 156] ?? 0;
              if (isExtension(type))
                this.#startExtension(type);
              else
                this.#startMember(type, nextOffset, block[at + 482] !== 0);
              return;
            }
            // One block of them is enough for every reader.
            case "zeros":
              this.#state = "end";
              return;
            case "other":
              this.stop(nextOffset === header_block.VE ? "it is no tar" : `there is no file header at byte ${nextOffset - header_block.VE}${this.#behind()}`);
          }
        }
        #startExtension(type) {
          const bytes = this.#header.sizeBytes;
          this.#countExtension();
          if (!(bytes >= 0 && bytes <= maxExtensionBytes))
            this.stop(`it has a file header of more than ${maxExtensionBytes} bytes${this.#behind()}`);
          if (this.problem !== null)
            return;
          this.#extensionType = type;
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
          if (this.#extensionsInARow > maxExtensionBytes / header_block.VE)
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
        #startMember(type, bodyOffset, mayHaveMap) {
          this.members += 1;
          if (this.members > this.#limits.maxMembers)
            return this.stop(`it has more than ${this.#limits.maxMembers} members`);
          this.#member.read(type, this.#header, this.#extensions());
          this.#extension = null;
          this.#extensionsInARow = 0;
          if (!(this.#member.sizeBytes >= 0))
            return this.stop(`the size of ${this.#named()} cannot be read`);
          if (type === typeOf.gnuSparse && mayHaveMap)
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
          this.#visitor.body(taken === chunk.length ? chunk : chunk.subarray(at, at + taken));
          this.#left -= taken;
          if (this.#left > 0)
            return taken;
          this.#visitor.bodyEnd(this.#chunkOffset + at + taken);
          this.#left = this.#padding;
          this.#state = this.#padding > 0 ? "padding" : "header";
          return taken;
        }
        #behind() {
          return this.members === 0 ? "" : ` behind ${this.#named()}`;
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
        return Math.ceil(bytes / header_block.VE) * header_block.VE;
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
      ;
      function inflatedPart(bytes, { format, mostBytes: mostBytes2 }) {
        const options = { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes2, info: true };
        try {
          const read = format === "zlib" ? (0, external_node_zlib_.inflateSync)(bytes, options) : (0, external_node_zlib_.inflateRawSync)(bytes, options);
          return isWithInfo(read) ? { text: read.buffer, usedBytes: read.engine.bytesWritten } : null;
        } catch {
          return null;
        }
      }
      function isWithInfo(read) {
        if (typeof read !== "object" || read === null || !("buffer" in read) || !("engine" in read))
          return false;
        const { buffer, engine } = read;
        return Buffer.isBuffer(buffer) && typeof engine === "object" && engine !== null && "bytesWritten" in engine;
      }
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
        /** A number of other bytes in the same order. Node makes an object of each unsigned number of 32 bits, and of no signed one. */
        intOf(bytes, at) {
          const signed = this.#isBigEndian ? bytes.readInt32BE(at) : bytes.readInt32LE(at);
          return signed < 0 ? signed + 2 ** 32 : signed;
        }
        /** Not exact above 2^53, where no file ends. */
        address(at) {
          if (this.word === 4)
            return this.int(at);
          const high = this.int(this.#isBigEndian ? at : at + 4);
          const low = this.int(this.#isBigEndian ? at + 4 : at);
          return high === 0 ? low : high * 2 ** 32 + low;
        }
        /** The lower 32 bits of an address-wide set of bits. */
        flags(at) {
          return this.int(this.#isBigEndian ? at + this.word - 4 : at);
        }
      }
      function viewOf({ buffer, byteOffset, length }) {
        return new DataView(buffer, byteOffset, length);
      }
      function rows(bytes, rowBytes) {
        const count = Math.floor(bytes.length / rowBytes);
        return Array.from({ length: count }, (_, row) => bytes.subarray(row * rowBytes, (row + 1) * rowBytes));
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
          const isApart = last === void 0 || start > last.end;
          if (!isApart)
            found.pop();
          found.push(isApart ? { start, end } : { start: last.start, end: Math.max(last.end, end) });
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
      const pageBytes = 4096;
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
        /** Where the next byte is that it wants; what passes before that need not be added. */
        get nextAt() {
          return this.#wanted.reduce((next, { wantedAt }) => Math.min(next, wantedAt), Infinity);
        }
        /** Everything before that has passed. */
        passOver(until) {
          this.#position = until;
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
         * Where its sections with a content begin, in order: null when that is told behind them or nowhere; empty while it is still to come, before
         * any of them.
         */
        get sectionStarts() {
          return this.#sectionStarts;
        }
        /**
         * What is neither loaded, nor kept, nor tells of sections: in order and apart. The few bytes that linkers leave free between segments are no
         * part of it.
         */
        get unknown() {
          const loaded = this.#programs.filter(({ type }) => type === programLoad);
          const { sectionStart = 0, sectionCount = 0, sectionEntryBytes = 0 } = this.#header ?? {};
          const kept = this.#before === null ? [] : [{ start: this.#before.start, end: sectionStart + sectionCount * sectionEntryBytes }];
          const isBetween = ({ start, end }) => end - start < pageBytes && loaded.some((segment) => segment.start === end);
          return outsideOf(joined([...loaded, ...kept]), { start: 0, end: this.#sizeBytes }).filter((range) => !isBetween(range));
        }
        /** Loaded code without data: nothing where linkers put both into one segment. */
        get code() {
          const loaded = this.#programs.filter(({ type }) => type === programLoad);
          const isApart = loaded.some(({ isCode, isWritable }) => !isCode && !isWritable);
          return joined(loaded.filter(({ isCode }) => isApart && isCode));
        }
        /** What is loaded to be read only, code as well: nothing where linkers put all into one segment. */
        get readOnly() {
          const loaded = this.#programs.filter(({ type }) => type === programLoad);
          const isApart = loaded.some(({ isWritable }) => isWritable);
          return joined(loaded.filter(({ isWritable }) => isApart && !isWritable));
        }
        /** Its sections with a content, by their names, when all of it has passed; empty where names cannot be read. */
        get sections() {
          return namedSections(this.#sections, this.#names);
        }
        /** Whether one of `sections` may have this name: told at less cost. */
        mayHaveSection(name) {
          return this.#names?.toString("latin1").includes(name) ?? false;
        }
        /** What is kept of the bytes before the section headers, when all has passed; null when it is not all of the range. */
        keptPart(range) {
          return this.#before?.part(range) ?? null;
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
        start;
        #bytes;
        #then;
        #filled = 0;
        isComplete = false;
        constructor({ start, end }, then) {
          this.start = start;
          this.#bytes = Buffer.allocUnsafe(end - start);
          this.#then = then;
        }
        get wantedAt() {
          return this.start + this.#filled;
        }
        take(piece, position) {
          const from = this.start + this.#filled - position;
          if (from < piece.length)
            this.#filled += piece.copy(this.#bytes, this.#filled, from);
          if (this.#filled < this.#bytes.length)
            return;
          this.isComplete = true;
          this.#then(this.#bytes);
        }
        /** Null when not all of the range is here. */
        part({ start, end }) {
          const isInside = start >= this.start && end <= this.start + this.#bytes.length;
          return isInside && this.isComplete ? this.#bytes.subarray(start - this.start, end - this.start) : null;
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
        const total = code.reduce((sum, { bytes }) => sum + bytes, 0);
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
        for (const { path, bytes } of code) {
          const module = path === "main" ? info.main : moduleOf(path, byPath);
          if (module === null && !isStandard(path))
            continue;
          shares.set(module, (shares.get(module) ?? 0) + bytes);
        }
        return shares;
      }
      function isStandard(path) {
        const dot2 = path.indexOf(".");
        return path !== "main" && (dot2 < 0 || path.slice(0, dot2).includes("/"));
      }
      const mostKnownPaths = 2e5;
      function moduleOf(path, byPath) {
        const known = byPath.get(path);
        if (known !== void 0)
          return known;
        const slash2 = path.lastIndexOf("/");
        const found = slash2 < 0 ? null : moduleOf(path.slice(0, slash2), byPath);
        if (byPath.size < mostKnownPaths)
          byPath.set(path, found);
        return found;
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
          const text = yield { start: from, end: from + length };
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
          pieces.push(yield { start: at, end: at + moduleInfoEnd.length });
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
      const goFunctionsModule = "AGFzbQEAAAABHgZgAAF/YAJ/fwBgAn9/AX9gA39/fwBgAAF8YAF/AAMREAIBAAMEAAAAAgAAAAABBQEFAwEAAAZ7F38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQQLfwFBAAt/AUEAC3wBRAAAAAAAAAAAC34BQgALfwFBAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB5wBDwdpbnB1dEF0AAsJaW5wdXRTaXplAAoGcm93c0F0AAIKcGFja2FnZXNBdAAHB3BhdGhzQXQABghwYXRoc0VuZAAFB3Jlc2VydmUAAwlrZWVwTmFtZXMACQhhZGROYW1lcwAOCWNvdW50RnJvbQANBXN0YXJ0AAEKcmVjb3Jkc0VuZAAEA2FkZAAPBmZpbmlzaAAMBm1lbW9yeQIACuwZEOQGAgV/AnsCQCAALQAAIgJB5wBHIAJB2wBHcSACQfQAR3ENACAAKAIAQfTywasGRgR/IAAvAQRButwARgR/QQEFIAAvAQRBrtwARgsFQQALBEAgACgCBkH///8HcUHl4rkBRgR/IABBCWoFIAAoAgZB6MLNwwZGBH8gAC0ACkEuRgVBAAtFDQIgAEELagshAAUgAC8BAEHn3gFGBH8gAC0AAkE6RgR/QQEFIAAtAAJBLkYLBUEACwRAIAAvAQNBqNQARgR/IABBBWoFIAApAwNC6dzRq6bO2bDjAFEEfyAALwELQeXAAEYFQQALBH8gAEENagUgACkDA0L//////////wCDQvPoyau3jJ0QUg0EIABBCmoLCyEABSACQdsARw0CCwsgAC0AACECA0AgAkHbAEYiAyACQShGIAJBKkZycgRAAkAgAEEBaiECIAMEfwNAIAItAAAiA0E5TSADQTBPcQRAIAJBAWohAgwBCwsgAi0AAEHdAEcNASACQQFqBSACCyIALQAAIQIMAgsLCwsgACIDIQIDQCABIAJLBEACQCAC/QAEACIH/QwgICAgICAgICAgICAgICAg/VAiCP0Me3t7e3t7e3t7e3t7e3t7e/0jIAj9DCAgICAgICAgICAgICAgICD9I/1QIAf9DAQEBAQEBAQEBAQEBAQEBAT9UP0MLCwsLCwsLCwsLCwsLCwsLP0j/VD9ZCIAQQEgASACayIFdHIgACAFQRBJGyIFBH8gBUEAIAVrcUEBawVB//8DCyIGIAf9DC4uLi4uLi4uLi4uLi4uLi79I/1kcSEAIAYgB/0MLy8vLy8vLy8vLy8vLy8vL/0j/WRxIgYEQEEAIQQgAEF/IAZndkF/c3EhAAsgAiAAaGogBCAERSAAQQBHcRshBCAFDQAgAkEQaiECDAILCwsgBCADIAMgBEkbIANrIgFFBEBBAA8LIAEjFUYEfyADIQIjFCEEIAEhAAJ/A0AgAEEITwRAQQAgAikDACAEKQMAUg0CGiAAQQhrIQAgAkEIaiECIARBCGohBAwBCwsgAAR+IAIpAwAgBCkDAIVCwAAgAK1CA4Z9hgVCAAtQCwVBAAsEQCMWDwsgAyABEAgiAEUEQEEADwsgAEEEdEHAwBRqKAIAJBQgASQVIAAkFiAAC64CAQR/IxBBAEoEQAJAQYDAACMQa0GAwAAQACEFIwRBAEoEfyMDIwRBA3RqQQhrKAIEIAVGBUEACw0AIwRBwIQ9RgRAQQEkEQwBCyMDIwRBA3RqIgRBj4AEakEQdj8AayIDQQBKBEAgA0AAGgsgBCMGNgIAIAQgBTYCBCMEQQFqJAQLCyMCRQRAIwMjBEEDdGpBfzYCAAsgAUEARyQLIwlBBGtBACMLGyQKQQAkDkEAJBBBwAAhAQNAIAIjCEgEQCMKIwkgAkEBdGxB4KqFAWpqIQMgASMLBH8gAygCACIBQYD+g3hxQQh3IAFB/4H8B3FBCHhyBSADKAIAC0E/cXIhASACQQFqIQIMAQsLIAFBACABa3EgAGu3RAAAAAAAAOA/okQAAAAAAAAAAKUkDAsHAEHgqoUBC8YBACAAJAAgASQIQQhBBCACGyQJIwkjCEEBdEEBamxB/6qFAWpBcHEkASMBJAMjAUGPgARqQRB2PwBrIgBBAEoEQCAAQAAaC0EAJAJBACQEQQAkBUEAJAZBACQHQQAkEEEAJBFBACQVQcDABEEAQYCAEPwLAEEAJBJB0KrFACQTQdCqxQAjAUEA/AoAAEHQqsUAQQA6AABBwMAUQdCqxQA2AgBBxMAUQQA2AgBByMAURAAAAAAAAAAAOQMAQdGqxQAkE0EBJBILSgEBfyMKIwkjCEEBdEEBa2xB4KqFAWpqIQAjCwR/IAAoAgAiAEGA/oN4cUEIdyAAQf+B/AdxQQh4cgUgACgCAAutIwmtfEIEfLkLBAAjEwsHAEHQqsUACwYAQcDAFAu9AwIGfwF+IAAhAyABrSEIIAEhAgNAIAJBCE8EQCAIIAMpAwCFQoeVr6+Ytt6bnn9+IgggCEIdiIUhCCACQQhrIQIgA0EIaiEDDAELCyACBH4gCCADKQMAQsAAIAKtQgOGfYaFQoeVr6+Ytt6bnn9+IgggCEIdiIUFIAgLQiCIp0H//wdxIQQDQCAGQcAASARAIARBAXRBwMAEai8BAEEBayIHQQBIBEAjEkHQhgNOIxMgAWpB0KqFAU9yBEBBAA8LIARBAXRBwMAEaiMSQQFqIgI7AQAjEyAAIAH8CgAAIxMgAWpBADoAACMSQQR0QcDAFGoiACMTNgIAIAAgATYCBCAARAAAAAAAAAAAOQMIIxMgAUEBamokEyACJBIjEkEBaw8LIAdBBHRBwMAUaiICKAIEIAFGBH8gAigCACEFIAAhAyABIQICfwNAIAJBCE8EQEEAIAUpAwAgAykDAFINAhogAkEIayECIAVBCGohBSADQQhqIQMMAQsLIAIEfiAFKQMAIAMpAwCFQsAAIAKtQgOGfYYFQgALUAsFQQALBEAgBw8LIAZBAWohBiAEQQFqQf//B3EhBAwBCwtBAAtCAQF/QQEkAiMBIwBqQY+ABGpBEHY/AGsiAEEASgRAIABAABoLIwEjAGr9DAAAAAAAAAAAAAAAAAAAAAD9CwAAIwELBgBBgIAECwYAQYDAAAsRAEEAIxJBASMOIwhIIxEbGwsMACAArSQPIAGtJA0LhQUCB38CeyAAQYBAayEEQYDAACMQayEDQYDAACEBA0AjFUUgAyICIxVqIgdBEWogBEtyBH9BAQUgBy0AAEEuRwsEf0EABSMUIQYjFSEFAn8DQCAFQQhPBEBBACACKQMAIAYpAwBSDQIaIAVBCGshBSACQQhqIQIgBkEIaiEGDAELCyAFBH4gAikDACAGKQMAhULAACAFrUIDhn2GBUIAC1ALCwR/IAf9AAQBIgj9DCAgICAgICAgICAgICAgICD9UCIJ/Qx7e3t7e3t7e3t7e3t7e3t7/SMgCf0MICAgICAgICAgICAgICAgIP0j/VAgCP0MBAQEBAQEBAQEBAQEBAQEBP1Q/QwsLCwsLCwsLCwsLCwsLCws/SP9UP1kIQIgCP0MLy8vLy8vLy8vLy8vLy8vL/0j/WQhBSACBH8gBSACQQAgAmtxQQFrcQVBAQtFBUEACyICBEAgASADIxVqIgUgASAFSxshAQsCfwNAIAEgBEkEQCAB/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WQiBQRAIAQgASAFaGoiASABIARLGwwDCyABQRBqIQEMAQsLIAQLIgEgBEcEQCACBH8jFgUgAyABIANBgAhqIgIgASACSRsQAAshAgJAIwRBAEoEfyMDIwRBA3RqQQhrKAIEIAJGBUEACw0AIwRBwIQ9RgRAQQEkEQwBCyMDIwRBA3RqIgNBj4AEakEQdj8AayIFQQBKBEAgBUAAGgsgAyMGNgIAIAMgAjYCBCMEQQFqJAQLIAFBAWoiAyEBIwcgA0GAQGpqJAYMAQsLIwcgAGokB0GAwABBgAggBCADayIAIABBgAhPGyIAayADIAD8CgAAIAAkEAvuBAIGfwF+A0AjDiMISARAAkAjCiMJIw5BAXRBAWpsQeCqhQFqaiECIAGsIwsEfyACKAIAIgJBgP6DeHFBCHcgAkH/gfwHcUEIeHIFIAIoAgALrSMJrXwjD30iCEIEfFMNACAIQQAjEGusUwRAQQEkEQ8LIw4hAiAAIAinaiEDIwsEfyADKAIAIgNBgP6DeHFBCHcgA0H/gfwHcUEIeHIFIAMoAgALrSMNfSEIIwojCSACQQF0IgJBAmpsQeCqhQFqaiEDIwojCSACbEHgqoUBamohAiMLBH8gAygCACIDQYD+g3hxQQh3IANB/4H8B3FBCHhyBSADKAIACyMLBH8gAigCACICQYD+g3hxQQh3IAJB/4H8B3FBCHhyBSACKAIAC2siB0EASARAQQEkEQsCf0EAIAhCAFMgCCMArVlyDQAaIwJFBEAjBAR/QQAhAiMEIQQCQCAIpyIGIwMjBUEDdGooAgBPBEAjBSECQQAhBQNAIAVBCEgEQCAGIwMgAkEBaiIDQQN0aigCAEkNAyAFQQFqIQUgAyECDAELCwUjBSEECwNAIAQgAmtBAUoEQCAGIwMgAiAEakEBdSIDQQN0aigCAE8EQCADIQIFIAMhBAsMAQsLCyACJAUjAyACQQN0aigCBAVBAAsMAQsjASAIp2oiAkGACGohAyACIAMjASMAaiICIAIgA0sbEAALQQR0QcjAFGoiAiACKwMAIAe4IwyhRAAAAAAAAAAApaA5AwAjDkEBaiQODAILCwsjDyABrHwkD0EDIxAgAWoiAiACQQNKGyQQIABBgMAARgRAQf0/IAFB/T9qQQP8CgAACws=";
      var shared_memory = __webpack_require__(1528);
      ;
      const go_functions_instance = (0, wasm_module.l)(goFunctionsModule);
      const mostIdleBytes = 16 * 1024 * 1024;
      class GoFunctions {
        #exports;
        #bytes;
        /** Where the next bytes are copied to. */
        #rowsEnd = 0;
        #keptStart = 0;
        #keptEnd = 0;
        constructor() {
          this.#exports = go_functions_instance().exports;
          this.#bytes = Buffer.from(this.#exports.memory.buffer);
        }
        static #idle = [];
        /** Makes room, where an earlier program has had it if there was one. */
        static borrow({ namesBytes, functions, fieldBytes }) {
          const one = GoFunctions.#idle.pop() ?? new GoFunctions();
          one.#exports.reserve(namesBytes, functions, fieldBytes === 8);
          one.#rowsEnd = one.#exports.rowsAt();
          one.#keptStart = 0;
          return one;
        }
        /** Zeros are between the names. */
        addNames(piece) {
          this.#addParts(piece, (bytes) => this.#exports.addNames(bytes));
        }
        /** Names with records among them: all of it is kept. */
        keepNames(piece) {
          if (this.#keptStart === 0)
            this.#keptStart = this.#keptEnd = this.#exports.keepNames();
          (0, shared_memory.dW)(piece, this.#memory, this.#keptEnd);
          this.#keptEnd += piece.length;
        }
        /** Rows have two fields for each function, and one more for the end of the last. */
        addRows(piece) {
          (0, shared_memory.dW)(piece, this.#memory, this.#rowsEnd);
          this.#rowsEnd += piece.length;
        }
        /** Names and rows are there. Says where what is read of the last record ends, in the table's own count. */
        start({ quantum, isBigEndian, recordsAt, namesAt }) {
          this.#exports.countFrom(recordsAt, namesAt);
          this.#exports.start(quantum, isBigEndian);
          return this.#exports.recordsEnd();
        }
        addRecords(piece) {
          this.#addParts(piece, (bytes, at) => this.#exports.add(at, bytes));
        }
        addKeptRecords() {
          this.#exports.add(this.#keptStart, this.#keptEnd - this.#keptStart);
        }
        /** Null when the table is wrong. */
        finish() {
          const { packagesAt, pathsAt, pathsEnd, finish } = this.#exports;
          const count = finish();
          const sums2 = new Float64Array(this.#memory.buffer, packagesAt(), 2 * count);
          const paths = this.#memory.toString("latin1", pathsAt(), pathsEnd()).split("\0", count);
          if (count === 0)
            return null;
          const all = paths.map((path, number) => ({ path: unescaped(path), bytes: sums2[2 * number + 1] ?? 0 }));
          return all.filter(({ bytes }) => bytes > 0);
        }
        giveBack() {
          if (this.#memory.length <= mostIdleBytes)
            GoFunctions.#idle.push(this);
        }
        #addParts(piece, add) {
          const at = this.#exports.inputAt();
          const size = this.#exports.inputSize();
          for (let from = 0; from < piece.length; from += size) {
            const part = piece.subarray(from, from + size);
            (0, shared_memory.dW)(part, this.#memory, at);
            add(part.length, at);
          }
        }
        /** Memory that has grown is another buffer. */
        get #memory() {
          if (this.#bytes.length === 0)
            this.#bytes = Buffer.from(this.#exports.memory.buffer);
          return this.#bytes;
        }
      }
      function unescaped(path) {
        return path.includes("%") ? path.replaceAll(/%([\da-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))) : path;
      }
      ;
      const passing_reader_nothing = Buffer.alloc(0);
      class PassingReader {
        #parser;
        #wanted = null;
        /** What has come of a range that is wanted at once. */
        #held = passing_reader_nothing;
        /** Bytes that have passed of what is wanted. */
        #passed = 0;
        found = null;
        /** Where in the file it was known that no more is wanted; null while more bytes may tell more. */
        endedAt = null;
        /** `position`: where in the file the first piece begins. */
        constructor(parser, position = 0) {
          this.#parser = parser;
          this.#advance(passing_reader_nothing, position);
        }
        /** Where the next byte is that it wants; what passes before that need not be added. */
        get wantedAt() {
          return this.#wanted === null ? Infinity : this.#wanted.start + this.#passed;
        }
        /** Where the range ends that it wants now. */
        get wantedEnd() {
          return this.#wanted?.end ?? 0;
        }
        /** `position`: where in the file the piece begins. */
        add(piece, position) {
          const end = position + piece.length;
          while (this.#wanted !== null && this.#wanted.start + this.#passed < end) {
            const from = this.#wanted.start + this.#passed - position;
            this.#take(this.#wanted, piece.subarray(from, this.#wanted.end - position));
            if (this.#wanted.start + this.#passed === this.#wanted.end)
              this.#complete(this.#wanted);
          }
        }
        /** No more will pass: what the parser holds is given back. */
        end() {
          this.#wanted = null;
          this.#parser.return(null);
        }
        #take({ start, end, onPiece }, part) {
          if (onPiece !== void 0)
            onPiece(part);
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
        #advance(bytes, passed) {
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
      const mostTries = 1e3;
      class PassingSearch {
        found = [];
        #sought;
        /** Which range of `within` is the first that has not passed. */
        #range = 0;
        /** The first place that was not looked at. */
        #from = 0;
        #start = 0;
        #reader = null;
        #tries = 0;
        /** The last bytes that have passed, which the thing may begin in, and room for the next ones. */
        #edge;
        #edgeBytes = 0;
        /** Where in the file the edge ends. */
        #position = 0;
        /** Of each byte whether the thing may begin with it. */
        #isFirst = new Uint8Array(256);
        /** Where the next byte is that it wants; what passes before that need not be added. */
        nextAt = 0;
        constructor(sought) {
          this.#sought = sought;
          this.#edge = Buffer.allocUnsafe(2 * (sought.tellingBytes - 1));
          if (sought.look === null)
            this.#isFirst.fill(1);
          else
            for (const byte of sought.look.firstBytes)
              this.#isFirst[byte] = 1;
          this.#settle(0);
        }
        /** Until where bytes belong to what is being parsed. */
        get readsUntil() {
          return this.#reader?.wantedEnd ?? 0;
        }
        /** Nothing begins before that, unless it has begun. */
        passOver(until) {
          if (this.#reader !== null || until <= this.#from)
            return;
          this.#from = until;
          this.#settle(until);
        }
        /** `position`: where in the file the piece begins. */
        add(piece, position) {
          this.#feed(piece, position);
          if (this.#reader === null)
            this.#look(piece, position);
          this.#settle(position + piece.length);
        }
        /** No more will pass. */
        end() {
          this.#reader?.end();
        }
        /** `passed`: where the next piece begins, at the soonest. */
        #settle(passed) {
          const { within, most } = this.#sought;
          while ((within[this.#range]?.end ?? Infinity) <= this.#from)
            this.#range += 1;
          const isOver = this.found.length >= most || this.#tries >= mostTries;
          const start = isOver ? Infinity : within[this.#range]?.start ?? Infinity;
          this.nextAt = this.#reader === null ? Math.max(start, this.#from, passed) : this.#reader.wantedAt;
        }
        #feed(piece, position) {
          this.#reader?.add(piece, position);
          const endedAt = this.#reader?.endedAt ?? null;
          if (this.#reader === null || endedAt === null)
            return;
          if (this.#reader.found !== null)
            this.found.push({ start: this.#start, found: this.#reader.found });
          this.#reader = null;
          this.#from = endedAt;
        }
        #look(piece, position) {
          if (position !== this.#position)
            this.#edgeBytes = 0;
          if (this.#mayBeginInEdge())
            this.#lookAcross(piece, position);
          if (this.#reader === null)
            this.#lookAt(piece, position, { piece, position });
          this.#position = position + piece.length;
          this.#from = Math.max(this.#from, this.#position - (this.#sought.tellingBytes - 1));
          this.#keepEdge(piece);
        }
        #mayBeginInEdge() {
          for (let at = 0; at < this.#edgeBytes; at += 1)
            if (this.#isFirst[this.#edge[at] ?? 0] === 1)
              return true;
          return false;
        }
        /** Looks at what begins in the edge and ends in the piece. */
        #lookAcross(piece, position) {
          const start = position - this.#edgeBytes;
          const acrossBytes = this.#edgeBytes + piece.copy(this.#edge, this.#edgeBytes, 0, this.#sought.tellingBytes - 1);
          this.#lookAt(this.#edge.subarray(0, acrossBytes), start, { piece, position });
        }
        /** No call of Node's own for the sake of a few bytes: there are pieces by the ten thousand. */
        #keepEdge(piece) {
          const edge = this.#edge;
          const mostBytes2 = this.#sought.tellingBytes - 1;
          const kept = Math.max(0, Math.min(this.#edgeBytes, mostBytes2 - piece.length));
          const passed = this.#edgeBytes - kept;
          for (let at = 0; at < kept; at += 1)
            edge[at] = edge[passed + at] ?? 0;
          this.#edgeBytes = Math.min(mostBytes2, kept + piece.length);
          const from = piece.length - (this.#edgeBytes - kept);
          for (let at = kept; at < this.#edgeBytes; at += 1)
            edge[at] = piece[from + at - kept] ?? 0;
        }
        /** The bytes are of the piece, or end in it. */
        #lookAt(bytes, bytesStart, { piece, position }) {
          const { mayBegin, parserAt, most } = this.#sought;
          for (let at = this.#nextIn(bytes, bytesStart); at >= 0; at = this.#nextIn(bytes, bytesStart)) {
            const start = bytesStart + at;
            if (this.found.length >= most || this.#tries >= mostTries)
              return;
            this.#from = start + 1;
            if (!mayBegin(bytes, at, start))
              continue;
            this.#tries += 1;
            this.#start = start;
            this.#reader = new PassingReader(parserAt(start), start);
            if (start < position)
              this.#feed(bytes.subarray(at, position - bytesStart), start);
            this.#feed(piece, position);
            if (this.#reader !== null)
              return;
          }
        }
        /** Where in the bytes the next place is where it may begin, with so many bytes behind it as tell more; -1 when there is none. */
        #nextIn(bytes, bytesStart) {
          const { look, within, tellingBytes: tellingBytes2 } = this.#sought;
          const last = bytes.length - tellingBytes2;
          for (let range = within[this.#range]; range !== void 0; range = within[this.#range]) {
            const from = Math.max(this.#from, range.start, bytesStart) - bytesStart;
            if (from > last)
              return -1;
            const at = look === null ? from : look.next(bytes, from, bytesStart);
            if (at <= last && bytesStart + at < range.end)
              return at;
            if (range.end - bytesStart > last)
              return -1;
            this.#range += 1;
          }
          return -1;
        }
      }
      function beginsWith(mark2, { at, bytes: few }) {
        const part = mark2.subarray(at, at + few);
        return {
          next: (bytes, from) => {
            const found = bytes.indexOf(part, from + at);
            return found < 0 ? Infinity : found - at;
          },
          firstBytes: [...mark2.subarray(0, 1)]
        };
      }
      function beginsWithOneOf(oneOf) {
        const marks = oneOf.map((mark2) => ({ mark: mark2, at: -1 }));
        let last = null;
        const next = (bytes, from, start) => {
          const isKnown = last?.bytes === bytes && last.start === start;
          last = { bytes, start };
          let first = Infinity;
          for (const one of marks) {
            if (!isKnown || one.at < from) {
              const at = bytes.indexOf(one.mark, from);
              one.at = at < 0 ? Infinity : at;
            }
            if (one.at < first)
              first = one.at;
          }
          return first;
        };
        return { next, firstBytes: oneOf.flatMap((mark2) => Array.from(mark2.subarray(0, 1))) };
      }
      ;
      const maxFunctionTableBytes = 32 * 1024 * 1024;
      const maxNamesBytes = 32 * 1024 * 1024;
      const maxOldTableBytes = 24 * 1024 * 1024;
      const minHeaderBytes = 8;
      const layouts = /* @__PURE__ */ new Map([
        [4294967291, "1.2"],
        [4294967290, "1.16"],
        [4294967280, "1.18"],
        [4294967281, "1.18"]
      ]);
      function lookForFunctionTable({ isBigEndian }) {
        const marks = Array.from(layouts.keys(), (magic2) => {
          const mark2 = Buffer.alloc(6);
          if (isBigEndian)
            mark2.writeUInt32BE(magic2);
          else
            mark2.writeUInt32LE(magic2);
          return mark2;
        });
        return beginsWithOneOf(marks);
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
        const tableBytes = bytesOfRows(count, fieldBytes);
        const namesBytes = namesEnd - namesAt;
        const isUsual2 = count > 0 && tableBytes <= maxFunctionTableBytes && namesBytes >= 0 && namesBytes <= maxNamesBytes;
        if (!isUsual2 || namesEnd > tableAt)
          return null;
        const code = GoFunctions.borrow({ namesBytes, functions: count, fieldBytes });
        try {
          yield { start: start + namesAt, end: start + namesEnd, onPiece: (piece) => code.addNames(piece) };
          const rowsEnd = start + tableAt + tableBytes;
          yield { start: start + tableAt, end: rowsEnd, onPiece: (piece) => code.addRows(piece) };
          const recordsEnd = code.start({ ...format, quantum, recordsAt: tableBytes, namesAt: 0 });
          yield { start: rowsEnd, end: start + tableAt + recordsEnd, onPiece: (piece) => code.addRecords(piece) };
          return code.finish();
        } finally {
          code.giveBack();
        }
      }
      function bytesOfRows(count, fieldBytes) {
        return (2 * count + 1) * fieldBytes;
      }
      function* oldTable({ start, format, quantum }) {
        const { wordBytes } = format;
        const tableAt = minHeaderBytes + wordBytes;
        const count = new Fields(yield { start: start + minHeaderBytes, end: start + tableAt }, format).address(0);
        const tableEnd = tableAt + bytesOfRows(count, wordBytes);
        if (!(count > 0 && tableEnd <= maxOldTableBytes))
          return null;
        const table = yield { start: start + tableAt, end: start + tableEnd + 4 };
        const filesAt = new Fields(table, format).int(table.length - 4);
        const restAt = tableEnd + 4;
        if (!(filesAt >= restAt && filesAt <= maxOldTableBytes))
          return null;
        const code = GoFunctions.borrow({ namesBytes: filesAt - restAt, functions: count, fieldBytes: wordBytes });
        try {
          code.addRows(table.subarray(0, -4));
          yield { start: start + restAt, end: start + filesAt, onPiece: (piece) => code.keepNames(piece) };
          code.start({ ...format, quantum, recordsAt: restAt, namesAt: restAt });
          code.addKeptRecords();
          return code.finish();
        } finally {
          code.giveBack();
        }
      }
      ;
      const tellingBytes = 16;
      const lookForModules = beginsWith(moduleInfoMark, { at: 12, bytes: 4 });
      const lookForInfo = beginsWith(buildInfoMagic, { at: 2, bytes: 6 });
      const mostFound = 4;
      class GoScan {
        #infos;
        #marked;
        #tables;
        /** Where the next byte is that it wants; what passes before that need not be added. */
        nextAt = 0;
        constructor(format, places = anywhere) {
          this.#infos = new PassingSearch(soughtInfo(format, places));
          this.#marked = new PassingSearch(soughtModules(places));
          this.#tables = new PassingSearch(soughtTable(format, places));
        }
        /** `position`: where in the file the piece begins. */
        add(piece, position) {
          const infos = this.#infos;
          const marked = this.#marked;
          const tables = this.#tables;
          const end = position + piece.length;
          if (infos.nextAt < end)
            infos.add(piece, position);
          if (marked.nextAt < end)
            marked.add(piece, position);
          if (tables.nextAt < end)
            tables.add(piece, position);
          if (tables.nextAt === end) {
            infos.passOver(tables.readsUntil);
            marked.passOver(tables.readsUntil);
          }
          this.nextAt = Math.min(infos.nextAt, marked.nextAt, tables.nextAt);
        }
        /** Must be called once no more passes, whatever has passed. */
        finish() {
          for (const search of [this.#infos, this.#marked, this.#tables])
            search.end();
          return { infos: this.#infos.found, tables: this.#tables.found, marked: this.#marked.found };
        }
      }
      function soughtInfo({ wordBytes }, { sectionStarts, readOnly }) {
        return {
          look: sectionStarts === null ? lookForInfo : null,
          within: sectionStarts === null ? outsideOf(readOnly, wholeFile) : sectionStarts.map(placeAt),
          tellingBytes,
          most: mostFound,
          mayBegin: (bytes, at, start) => isAligned(start, wordBytes) && isAt(buildInfoMagic, bytes, at),
          parserAt: buildInfoParser
        };
      }
      function soughtModules({ code }) {
        return {
          look: lookForModules,
          within: outsideOf(code, wholeFile),
          tellingBytes,
          most: 1,
          mayBegin: (bytes, at) => isAt(moduleInfoMark, bytes, at),
          parserAt: markedInfoParser
        };
      }
      function soughtTable(format, { sectionStarts, code }) {
        return {
          look: sectionStarts === null ? lookForFunctionTable(format) : null,
          within: sectionStarts === null ? outsideOf(code, wholeFile) : sectionStarts.map(placeAt),
          tellingBytes,
          most: mostFound,
          mayBegin: (bytes, at, start) => isAligned(start, format.wordBytes) && mayBeFunctionTable(bytes, at, format),
          parserAt: (start) => functionTableParser(start, format)
        };
      }
      function placeAt(start) {
        return { start, end: start + 1 };
      }
      function isAligned(start, wordBytes) {
        return start % wordBytes === 0;
      }
      function isAt(mark2, bytes, at) {
        return mark2.compare(bytes, at, at + mark2.length) === 0;
      }
      const wholeFile = { start: 0, end: Infinity };
      const anywhere = { sectionStarts: null, code: [], readOnly: [] };
      var schemas = __webpack_require__(7597);
      ;
      const leastBytes = 64;
      const maxBytes = 1024 * 1024;
      const packing = { format: "zlib", mostBytes: 8 * 1024 * 1024 };
      const freeTries = 64;
      const bytesPerTry = 8192;
      const beginningsOfZlib = [1, 94, 156, 218].map((second) => Buffer.from([120, second]));
      const beginning = Buffer.from('{"packages":');
      const sectionName = ".dep-v0";
      const rust_audit_nothing = Buffer.alloc(0);
      function rustSearch(within) {
        let tries = 0;
        return new PassingSearch({
          look: beginsWithOneOf(beginningsOfZlib),
          within,
          tellingBytes: leastBytes,
          most: 1,
          mayBegin: (bytes, at, start) => {
            if (!mayBeZlib(bytes, at) || tries >= freeTries + start / bytesPerTry)
              return false;
            tries += 1;
            return isBeginning(bytes.subarray(at, at + leastBytes));
          },
          parserAt: auditParser
        });
      }
      function cratesIn(found, known) {
        if (found.length === 0 && !known.mayHaveSection(sectionName))
          return null;
        const section = known.sections.get(sectionName);
        const kept = section === void 0 ? null : known.keptPart(section);
        if (kept !== null)
          return cratesOf(inflatedPart(kept, packing)?.text ?? rust_audit_nothing);
        return found.find(({ start }) => section === void 0 || section.start === start)?.found ?? null;
      }
      function mayBeZlib(bytes, at) {
        const bits = bytes.readUIntLE(at + 2, 6);
        if ((bits & 6) === 2)
          return (bits & 65534) === 22186;
        if ((bits & 6) !== 4)
          return false;
        const lengths = 4 + (Math.floor(bits / 2 ** 13) & 15);
        let free = 2 ** 7;
        for (let index = 0; index < lengths; index += 1) {
          const length = bitsAt(bytes, at + 2, 17 + 3 * index);
          if (length > 0)
            free -= 2 ** (7 - length);
        }
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
        let bytes = rust_audit_nothing;
        while (bytes.length < maxBytes) {
          const from = start + bytes.length;
          const more = yield { start: from, end: from + Math.max(leastBytes, Math.floor(bytes.length / 8)) };
          bytes = Buffer.concat([bytes, more]);
          const read = inflatedPart(bytes, packing);
          if (read === null)
            return null;
          if (read.usedBytes === bytes.length)
            continue;
          return cratesOf(read.text);
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
        #mayBeOfRust = false;
        /** Null where there is no place for what it looks for. */
        #rust = null;
        #wantsElf = false;
        #position = 0;
        /** Nobody wants to see what comes before that: most of a program. */
        #nextAt = 0;
        /** Must be called before the first piece. */
        start(sizeBytes) {
          this.#elf.start(sizeBytes);
          this.#go?.finish();
          this.#rust?.end();
          this.#go = null;
          this.#mayBeOfRust = false;
          this.#rust = null;
          this.#wantsElf = true;
          this.#position = 0;
          this.#nextAt = 0;
        }
        /** False when it is nothing of the kind, so that the caller can stop feeding it. Pieces are not kept after the call. */
        add(piece) {
          const position = this.#position;
          this.#position += piece.length;
          return this.#position <= this.#nextAt || this.#look(piece, position);
        }
        #look(piece, position) {
          const elf = this.#elf;
          if (this.#wantsElf) {
            elf.passOver(position);
            this.#wantsElf = elf.add(piece);
            if (!this.#wantsElf && elf.finish() === null)
              return false;
            if (elf.programFormat !== null)
              this.#begin(elf.programFormat);
          }
          const go = this.#go;
          const rust = this.#rust;
          if (go !== null && go.nextAt < this.#position)
            go.add(piece, position);
          if (rust !== null && rust.nextAt < this.#position)
            rust.add(piece, position);
          this.#nextAt = Math.min(elf.nextAt, go?.nextAt ?? Infinity, rust?.nextAt ?? Infinity);
          return true;
        }
        /** Most programs are neither Go's nor Rust's: what does not look like the one or the other is not looked through. */
        #begin(format) {
          const elf = this.#elf;
          const mayBeOfGo = elf.isOfGo || !elf.hasSections;
          if (mayBeOfGo && elf.sectionStarts?.length !== 0)
            this.#go ??= new GoScan(format, elf);
          if (elf.isOfGo || this.#mayBeOfRust)
            return;
          this.#mayBeOfRust = true;
          const within = elf.unknown;
          if (within.length > 0)
            this.#rust = rustSearch(within);
        }
        /** Null when it is no ELF executable or shared object, or cannot be understood. */
        finish() {
          const elf = this.#elf.finish();
          if (elf === null)
            return null;
          const go = this.#go === null ? null : goProgram(this.#go.finish(), { ...elf, sections: this.#elf.sections });
          const crates = this.#mayBeOfRust ? cratesIn(this.#rust?.found ?? [], this.#elf) : null;
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
      const firstOfElf = 127;
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
        #sizeBytes = 0;
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
          this.#sizeBytes = sizeBytes;
        }
        body(piece) {
          switch (this.#reading) {
            case "elf":
              if (!this.#addToProgram(piece))
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
        finish(listing, placeOf) {
          return {
            binaries: placed(this.#binaries, placeOf),
            nodePackages: placed(this.#nodePackages, placeOf),
            pythonPackages: placed(this.#pythonPackages, placeOf),
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
        /** False when it is no program. Nearly all files are none, and the first byte says so of most. */
        #addToProgram(piece) {
          if (this.#bytes === 0) {
            if (piece[0] !== firstOfElf)
              return false;
            this.#program.start(this.#sizeBytes);
            this.#marks.clear();
          }
          this.#marks.add(this.#bytes, this.#offsets.at(this.#bodyOffset + this.#bytes));
          return this.#program.add(piece);
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
      function placed(met, placeOf) {
        const facts = [...met].flatMap(([row, fact]) => {
          const place = placeOf(row);
          return place < 0 ? [] : [{ ...fact, row: place }];
        });
        return facts.toSorted((one, other) => one.row - other.row);
      }
      const packageJson = Buffer.from("package.json");
      const [jarEnd, warEnd] = [".jar", ".war"].map((end) => Buffer.from(end).readInt32BE(0));
      const listEnd = Buffer.from(".txt").readInt32BE(0);
      const pythonNames = new Map(["pyproject.toml", "Pipfile", "METADATA"].map((name) => [Buffer.from(name.slice(-4)).readInt32BE(0), Buffer.from(name)]));
      const fact_collector_listName = Buffer.from("requirements");
      const dpkgRoot = Buffer.from("var\0lib\0");
      function isNamed({ bytes, nameStart, end }, name) {
        return end - nameStart === name.length && bytes.compare(name, 0, name.length, nameStart, end) === 0;
      }
      function mayBeOfPython(path) {
        const { bytes, end } = path;
        const last = end < 4 ? 0 : bytes.readInt32BE(end - 4);
        if (last === listEnd)
          return bytes.subarray(0, end).includes(fact_collector_listName);
        const name = pythonNames.get(last);
        return name !== void 0 && isNamed(path, name);
      }
      function isArchive({ bytes, end }) {
        if (end < 4)
          return false;
        const last = bytes.readInt32BE(end - 4);
        return last === jarEnd || last === warEnd;
      }
      function hasPrefix({ bytes, end }, prefix) {
        let at = 0;
        while (at < prefix.length && bytes[at] === prefix[at])
          at += 1;
        return at === prefix.length && end > prefix.length;
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
      const slash = 47;
      const dot = 46;
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
          const { bytes } = this;
          this.end = 0;
          this.nameStart = 0;
          for (let at = 0; at < length; at += 1) {
            const start = this.end === 0 ? 0 : this.end + 1;
            let end = start;
            for (; at < length && path[at] !== slash; at += 1)
              bytes[end++] = path[at] ?? 0;
            this.#take(start, end);
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
        /** What was written behind the last component is one as well, unless it says nothing, or to leave the directory. */
        #take(start, end) {
          const isDot = this.bytes[start] === dot;
          if (end === start || end === start + 1 && isDot)
            return;
          if (end === start + 2 && isDot && this.bytes[start + 1] === dot)
            return this.dropName();
          if (start > 0)
            this.bytes[this.end] = display_path.m;
          this.nameStart = start;
          this.end = end;
        }
        #findName() {
          this.nameStart = this.end === 0 ? 0 : this.bytes.lastIndexOf(display_path.m, this.end - 1) + 1;
        }
      }
      var layer_packages = __webpack_require__(5101);
      ;
      const package_reader_maxFileBytes = 16 * 1024 * 1024;
      var owned_paths = __webpack_require__(2177);
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
        endings: [".list"],
        beginnings: [debian_statusPath],
        wants: ({ path }) => path === debian_statusPath || path.startsWith(statusDirectory) || debian_listName.test(path) ? "whole" : null,
        read: ({ path, content }, sink) => {
          const [, listed2] = debian_listName.exec(path) ?? [];
          const name = path.slice(statusDirectory.length);
          if (listed2 !== void 0)
            sink.ownList(listed2, content);
          else if (path === debian_statusPath)
            return declareAll(content, null, sink);
          else if (name.endsWith(sums))
            ownSums(name.slice(0, -sums.length), content, sink);
          else
            return declareAll(content, name, sink);
          return null;
        }
      };
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
        for (const fields2 of paragraphsOf(content.toString("latin1"))) {
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
      const wanted = /* @__PURE__ */ new Set(["package", "status", "version", "architecture", "multi-arch"]);
      const beginnings = new Set(Array.from(wanted, (name) => name.charCodeAt(0)));
      const smallLetter = 32;
      function* paragraphsOf(text) {
        const fields2 = /* @__PURE__ */ new Map();
        for (let start = 0, end = 0; start < text.length; start = end + 1) {
          end = text.indexOf("\n", start);
          if (end < 0)
            end = text.length;
          if (beginnings.has(text.charCodeAt(start) | smallLetter)) {
            const line = text.slice(start, end);
            const colon2 = line.indexOf(":");
            const name = line.slice(0, colon2).toLowerCase();
            if (wanted.has(name))
              fields2.set(name, line.slice(colon2 + 1).trim());
          } else if (isBlank(text, start, end)) {
            yield fields2;
            fields2.clear();
          }
        }
        yield fields2;
      }
      function isBlank(text, start, end) {
        let at = start;
        while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9))
          at += 1;
        return at === end;
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
        constructor(file, pageBytes2, reservedBytes) {
          this.#file = file;
          this.#pageBytes = pageBytes2;
          this.#usableBytes = pageBytes2 - reservedBytes;
          this.#leftBytes = mostBytesOfFile * file.length;
        }
        /** Null when it is no SQLite database. */
        static of(file) {
          if (file.length < fileHeaderBytes || !file.subarray(0, sqlite_table_magic.length).equals(sqlite_table_magic))
            return null;
          const told = file.readUInt16BE(16);
          const pageBytes2 = told === 1 ? 65536 : told;
          const isPowerOfTwo = pageBytes2 >= 512 && (pageBytes2 & pageBytes2 - 1) === 0;
          const reservedBytes = file[20] ?? 0;
          return isPowerOfTwo && pageBytes2 - reservedBytes >= 480 ? new SqliteFile(file, pageBytes2, reservedBytes) : null;
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
      const placed_readers_isBeginning = 1;
      const isEnding = 2;
      class PlacedReaders {
        /** Of two bytes: whether a beginning begins with them (`isBeginning`), and whether an ending ends with them (`isEnding`). */
        #pairs = new Uint8Array(65536);
        #beginnings;
        #endings;
        constructor(readers) {
          const marksOf = (texts) => readers.flatMap((reader) => texts(reader).map((text) => ({ reader, bytes: markBytes(text) })));
          this.#beginnings = Map.groupBy(marksOf(({ beginnings: beginnings2 = [] }) => beginnings2), ({ bytes }) => bytes.readInt32BE(0));
          this.#endings = Map.groupBy(marksOf(({ endings }) => endings), ({ bytes }) => bytes.readInt32BE(bytes.length - keyBytes));
          for (const key of this.#beginnings.keys())
            this.#note(key >>> 16, placed_readers_isBeginning);
          for (const key of this.#endings.keys())
            this.#note(key & 65535, isEnding);
        }
        #note(pair, mark2) {
          this.#pairs[pair] = (this.#pairs[pair] ?? 0) | mark2;
        }
        /** As cheap as can be: it says no of nearly all files. */
        mayWant({ bytes, end }) {
          if (end < keyBytes)
            return false;
          const first = this.#pairs[(bytes[0] ?? 0) << 8 | (bytes[1] ?? 0)] ?? 0;
          const last = this.#pairs[(bytes[end - 2] ?? 0) << 8 | (bytes[end - 1] ?? 0)] ?? 0;
          return (first & placed_readers_isBeginning) + (last & isEnding) > 0;
        }
        /** In the order of the readers, those with a beginning of the file's path first. */
        of(path) {
          if (!this.mayWant(path))
            return placed_readers_none;
          const { bytes, end } = path;
          const found = [];
          for (const mark2 of this.#beginnings.get(bytes.readInt32BE(0)) ?? placed_readers_none)
            if (placed_readers_isAt(mark2, path, 0))
              found.push(mark2.reader);
          for (const mark2 of this.#endings.get(bytes.readInt32BE(end - keyBytes)) ?? placed_readers_none)
            if (placed_readers_isAt(mark2, path, end - mark2.bytes.length))
              found.push(mark2.reader);
          return found;
        }
      }
      function placed_readers_isAt({ bytes: mark2 }, { bytes, end }, at) {
        if (at < 0 || at + mark2.length > end)
          return false;
        for (let index = 0; index < mark2.length; index += 1)
          if (bytes[at + index] !== mark2[index])
            return false;
        return true;
      }
      function markBytes(text) {
        return Buffer.from(text.replaceAll("/", String.fromCharCode(display_path.m)), "latin1");
      }
      ;
      const mostPackages = 5e4;
      const mostOwners = 5e4;
      const mostReadBytes = 256 * 1024 * 1024;
      const mostProblems = 3;
      const longestOwner = 600;
      const longestDirectory = 4096;
      let package_collector_placed = null;
      function placedReaders() {
        return package_collector_placed ??= new PlacedReaders(packageReaders);
      }
      class PackageCollector {
        #kept;
        #placed = placedReaders();
        #declared = [];
        #owners = [];
        #ownerPositions = /* @__PURE__ */ new Map();
        /** Null while nobody has said whose any path is. */
        #paths = null;
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
          this.#reading = this.#placed.mayWant(path) ? this.#readingOf(path, sizeBytes, row) : null;
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
          let last = null;
          const ownerOf = (name) => (last?.name === name ? last : last = { name, owner: this.#ownerOf({ type, name }) }).owner;
          return {
            declare: (found, extent) => this.#declare(row, found, extent),
            own: (name, path) => {
              const owner = ownerOf(name);
              if (owner !== null)
                (this.#paths ??= owned_paths.S.borrow()).add(path, owner);
            },
            ownList: (name, list) => {
              const owner = ownerOf(name);
              if (owner !== null)
                (this.#paths ??= owned_paths.S.borrow()).addList(list, owner);
            },
            distribution: (id2) => {
              if (/^[a-z\d._-]{1,50}$/.test(id2))
                this.#distribution = { row, id: id2 };
            }
          };
        }
        /** What was said, with rows of the listing in place of those that were met; what is said by rows that are not in it is forgotten. */
        finish(listing, placeOf) {
          if (this.#declared.length + this.#owners.length === 0 && this.#distribution === null)
            return layer_packages.R;
          const declared = [];
          for (const { row, package: found, extent } of this.#declared) {
            const at = placeOf(row);
            if (at >= 0)
              declared.push({ row: at, package: found, extent });
          }
          const place = placeOf(this.#distribution?.row ?? -1);
          const distribution2 = this.#distribution === null || place < 0 ? null : { ...this.#distribution, row: place };
          return { distribution: distribution2, declared, owners: this.#owners, ...this.#ownedIn(listing) };
        }
        #readingOf(path, sizeBytes, row) {
          const readers = this.#placed.of(path);
          if (readers.length === 0)
            return null;
          const file = { path: package_collector_textOf(path), sizeBytes };
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
        #ownerOf(owner) {
          const number = this.#positionOf(owner);
          return number < 0 ? null : { number, rank: (0, packages_package.IQ)(owner.type) };
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
        #ownedIn(listing) {
          const paths = this.#paths;
          if (paths === null)
            return { ownerOfRow: layer_packages.R.ownerOfRow, elsewhere: layer_packages.R.elsewhere };
          const ownerOfRow = paths.count === 0 ? layer_packages.R.ownerOfRow : paths.ownersIn(listing);
          const elsewhere = paths.rest();
          paths.giveBack();
          this.#paths = null;
          return { ownerOfRow, elsewhere };
        }
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
        #hashes;
        #linkHasher = new content_hash.Y();
        /** The row whose content is read; -1 for members that are no files. */
        #row = -1;
        /** Where in the compressed layer the content starts. */
        #bodyStart = 0;
        #cutPaths = 0;
        constructor(hashes) {
          this.#hashes = hashes;
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
          this.#hashes.add(piece);
          this.#kept.add(piece);
          this.#facts.body(piece);
          this.#packages.body(piece);
        }
        bodyEnd(offset) {
          if (this.#row < 0)
            return;
          this.#rows.setCompressedSize(this.#row, this.#offsets.at(offset) - this.#bodyStart);
          this.#rows.setHash(this.#row, this.#hashes.finish(offset));
          this.#facts.bodyEnd();
          this.#packages.bodyEnd();
        }
        finish(sample) {
          const listing = this.#rows.finish();
          const placeOf = (row) => this.#rows.placeOf(row);
          const facts = { ...this.#facts.finish(listing, placeOf), zstdBytes: sample?.finish() ?? null };
          return { ...listing, facts, packages: this.#packages.finish(listing, placeOf) };
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
            xattrs: (0, content_hash.S)(member.xattrs)
          });
          if (kind === listing_listing.CZ.file && sizeBytes > 0) {
            this.#row = row;
            this.#bodyStart = this.#offsets.at(bodyOffset);
            this.#hashes.start(sizeBytes);
            this.#kept.start();
            this.#facts.start(row, this.#path, { sizeBytes, bodyOffset });
            this.#packages.start(row, this.#path, sizeBytes);
          } else if (kind === listing_listing.CZ.symbolicLink) {
            this.#linkHasher.start(member.linkBytes);
            this.#linkHasher.add(member.link.subarray(0, member.linkBytes));
            this.#rows.setHash(row, this.#linkHasher.finish());
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
      const analyseHere = (layer, limits) => startAnalysis(layer, { limits });
      function startAnalysis(layer, options) {
        const { limits, hashes = new content_hash.Y(), seen = () => {
        }, ...decoding } = options;
        const lister = new LayerLister(hashes);
        const scanner = new TarScanner(lister, { maxMembers: limits.maxEntries });
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
          onBytes: (bytes) => {
            tarHash?.update(bytes);
            seen(scanner.members);
          },
          nextStop: () => scanner.nextBorder,
          limits: limits.decompression,
          ...decoding
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
      var compression = __webpack_require__(1053);
      var failure = __webpack_require__(9874);
      var layer_analysis = __webpack_require__(6489);
      ;
      async function listLayer(stream, layer, { limits = layer_analysis.rL, analyse = layer_analysis.Gy } = {}) {
        const { tarDigest, ...listed } = await (0, compression.Yi)(stream, layer, analyse(layer, limits));
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
      function layerReader({ start, atOnce, announce = () => {
      } } = onThisThread) {
        const readings = /* @__PURE__ */ new Map();
        const inTurn = (0, parallel.gG)(atOnce);
        let limits = limitsOfImage;
        return {
          atOnce,
          announce,
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
  2627: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        Y: () => (
          /* binding */
          BodyHasher
        ),
        S: () => (
          /* binding */
          hashOfXattrs
        )
      });
      var external_node_crypto_ = __webpack_require__(7598);
      var shared_memory = __webpack_require__(1528);
      ;
      const contentHashModule = "AGFzbQEAAAABEwRgAAF/YAAAYAJ/fwF/YAJ/fwACEAEDZW52Bm1lbW9yeQIDJycDCgkCAAABAAABAAMHWAkHc3RhdGVBdAACCXN0YXRlU2l6ZQABB2lucHV0QXQABQlpbnB1dFNpemUABAhkaWdlc3RBdAAHBXN0YXJ0AAMDYWRkAAgGZmluaXNoAAYGbWVtb3J5AgAK3wcJ/gECAX8EfkGAgJQBKQMAIQNBiICUASkDACEEQZCAlAEpAwAhBUGYgJQBKQMAIQYDQCAAQSBqIgIgAU0EQCADIAApAwBCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hAyAEIAApAwhCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBCAFIAApAxBCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBSAGIAApAxhCz9bTvtLHq9lCfnxCH4lCh5Wvr5i23puef34hBiACIQAMAQsLQYCAlAEgAzcDAEGIgJQBIAQ3AwBBkICUASAFNwMAQZiAlAEgBjcDACAACwUAQcgACwcAQYCAlAELTgBBgICUAULW64Lu6v2J9eAANwMAQYiAlAFCz9bTvtLHq9lCNwMAQZCAlAFCADcDAEGYgJQBQvnq0NDnyaHk4QA3AwBBoICUAUIANwMACwYAQYCABAsHAEGAoJQBC+IDAgN/An5BoICUASkDAEIgVARAQsXP2bLx5brqJyEDBUGAgJQBKQMAQgGJQYiAlAEpAwBCB4l8QZCAlAEpAwBCDIl8QZiAlAEpAwBCEol8IQNBgICUASEAA0AgAEGggJQBSQRAIAMgACkDAELP1tO+0ser2UJ+Qh+JQoeVr6+Ytt6bnn9+hUKHla+vmLbem55/fkKdo7Xqg7GNivoAfSEDIABBCGohAAwBCwsLQaCAlAEpAwAiBCADfCEDIARCH4OnQaiAlAFqIQJBqICUASEAA0AgAEEIaiIBIAJNBEAgAyAAKQMAQs/W077Sx6vZQn5CH4lCh5Wvr5i23puef36FQhuJQoeVr6+Ytt6bnn9+Qp2jteqDsY2K+gB9IQMgASEADAELCyAAQQRqIgEgAk0EQCADIAA1AgBCh5Wvr5i23puef36FQheJQs/W077Sx6vZQn5C+fPd8Zn2masWfCEDIAEhAAsDQCAAIAJJBEAgAyAAMQAAQsXP2bLx5brqJ36FQguJQoeVr6+Ytt6bnn9+IQMgAEEBaiEADAELC0HIgJQBIAMgA0IhiIVCz9bTvtLHq9lCfiIDQh2IIAOFQvnz3fGZ9pmrFn4iA0IgiCADhSIDQiCIPgIAQcyAlAEgAz4CAAsHAEHIgJQBC4QBAgN/AX5BoICUASkDACIFQh+DpyECQaCAlAEgBSABrHw3AwAgACABaiEDQaiAlAEgAgR/IAJBqICUAWogAEEgIAJrIgQgASABIARKGyIB/AoAACABIAJqQSBIBEAPC0GogJQBQciAlAEQABogACABagUgAAsgAxAAIgAgAyAAa/wKAAAL";
      var wasm_module = __webpack_require__(72);
      ;
      const instance = (0, wasm_module.l)(contentHashModule);
      class Xxh64 {
        #exports;
        #memory;
        #input;
        #state;
        #digest;
        constructor(memory) {
          const { exports } = instance(memory);
          this.#memory = memory.buffer;
          const { inputAt, inputSize, stateAt, stateSize, digestAt } = exports;
          this.#exports = exports;
          this.#input = new Uint8Array(memory.buffer, inputAt(), inputSize());
          this.#state = new Uint8Array(memory.buffer, stateAt(), stateSize());
          this.#digest = new Uint32Array(memory.buffer, digestAt(), 2);
        }
        start() {
          this.#exports.start();
        }
        add(piece) {
          if (piece.buffer === this.#memory)
            return this.#exports.add(piece.byteOffset, piece.length);
          const { length: most, byteOffset: address } = this.#input;
          for (let at = 0; at < piece.length; at += most) {
            const part = piece.length <= most ? piece : piece.subarray(at, at + most);
            this.#input.set(part);
            this.#exports.add(address, part.length);
          }
        }
        finish() {
          this.#exports.finish();
          return [this.#digest[0] ?? 0, this.#digest[1] ?? 0];
        }
        save() {
          return this.#state.slice();
        }
        restore(state) {
          this.#state.set(state);
        }
      }
      const inPlace = /* @__PURE__ */ new WeakMap();
      let elsewhere = null;
      function hashFor(piece) {
        const memory = (0, shared_memory.zE)(piece);
        if (memory === null)
          return elsewhere ??= new Xxh64((0, shared_memory.Ao)());
        const hash = inPlace.get(memory) ?? new Xxh64(memory);
        inPlace.set(memory, hash);
        return hash;
      }
      class BodyHasher {
        #hash = null;
        /** What comes after this many bytes more is the next file's. */
        #left = 0;
        /** What is known of a body that came in part; others use the same hash until the next piece. */
        #state = null;
        start(bytes) {
          this.#left = bytes;
          this.#state = null;
        }
        add(piece) {
          const hash = hashFor(piece);
          this.#hash = hash;
          if (this.#state === null)
            hash.start();
          else
            hash.restore(this.#state);
          hash.add(piece);
          this.#left -= piece.length;
          if (this.#left > 0)
            this.#state = hash.save();
        }
        finish() {
          if (this.#hash === null)
            throw new Error("there is no content");
          return this.#hash.finish();
        }
      }
      function hashOfXattrs(xattrs) {
        if (xattrs === null)
          return 0;
        const digest = (0, external_node_crypto_.createHash)("sha256");
        for (const [key, value] of [...xattrs].toSorted(([one], [other]) => one < other ? -1 : 1))
          digest.update(`${key.length} ${value.length} `).update(key, "latin1").update(value);
        return digest.digest().readUInt32BE(0) || 1;
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
      var layer_facts = __webpack_require__(9726);
      var layer_packages = __webpack_require__(5101);
      var listing = __webpack_require__(2461);
      ;
      function columnsFor(rows) {
        return {
          paths: new Uint32Array(rows),
          links: new Uint32Array(rows),
          sharedBytes: new Uint16Array(rows),
          follows: new Uint8Array(rows),
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
          paths: new Uint32Array(doubled(columns.paths)),
          links: new Uint32Array(doubled(columns.links)),
          sharedBytes: new Uint16Array(doubled(columns.sharedBytes)),
          follows: new Uint8Array(doubled(columns.follows)),
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
        const { kinds, modes } = pickedSmall(columns, rows);
        return {
          kinds,
          sizes: pickNumbers(columns.sizes, rows),
          compressedSizes: pickNumbers(columns.compressedSizes, rows),
          modes,
          uids: pickWords(columns.uids, rows),
          gids: pickWords(columns.gids, rows),
          xattrs: pickWords(columns.xattrs, rows),
          hashes: pickPairs(columns.hashes, rows)
        };
      }
      function pickedSmall(columns, rows) {
        const [kinds, modes] = [new Uint8Array(rows.length), new Uint16Array(rows.length)];
        for (let index = 0; index < rows.length; index += 1) {
          const row = rows[index] ?? 0;
          kinds[index] = columns.kinds[row] ?? 0;
          modes[index] = columns.modes[row] ?? 0;
        }
        release(columns.kinds);
        release(columns.modes);
        return { kinds, modes };
      }
      function pickNumbers(source, rows) {
        const target = new Float64Array(rows.length);
        for (let index = 0; index < rows.length; index += 1)
          target[index] = source[rows[index] ?? 0] ?? 0;
        release(source);
        return target;
      }
      function pickWords(source, rows) {
        const target = new Uint32Array(rows.length);
        for (let index = 0; index < rows.length; index += 1)
          target[index] = source[rows[index] ?? 0] ?? 0;
        release(source);
        return target;
      }
      function pickPairs(source, rows) {
        const target = new Uint32Array(2 * rows.length);
        for (let index = 0; index < rows.length; index += 1) {
          const row = rows[index] ?? 0;
          target[2 * index] = source[2 * row] ?? 0;
          target[2 * index + 1] = source[2 * row + 1] ?? 0;
        }
        release(source);
        return target;
      }
      function release({ buffer }) {
        buffer.transfer(0);
      }
      ;
      function sortedRows(count, compare, isBehind) {
        let from = everyRow(count);
        let to = new Uint32Array(count);
        const ends = endsOfRuns(count, isBehind);
        for (let runs = ends.length; runs > 1; runs = Math.ceil(runs / 2)) {
          let start = 0;
          for (let run = 0; run < runs; run += 2) {
            const [middle, end] = [ends[run] ?? 0, ends[Math.min(run + 1, runs - 1)] ?? 0];
            mergeRuns({ from, to, compare }, { start, middle, end });
            ends[run >>> 1] = start = end;
          }
          [from, to] = [to, from];
        }
        return from;
      }
      function endsOfRuns(count, isBehind) {
        const ends = new Uint32Array(count);
        let runs = 0;
        for (let row = 1; row <= count; row += 1)
          if (row === count || !isBehind(row))
            ends[runs++] = row;
        return ends.subarray(0, runs);
      }
      function mergeRuns({ from, to, compare }, { start, middle, end }) {
        let [left, right, at] = [start, middle, start];
        while (left < middle && right < end) {
          const firstRight = from[right] ?? 0;
          const leftEnd = endOfFitting(left, middle, (index) => compare(from[index] ?? 0, firstRight) <= 0);
          while (left < leftEnd)
            to[at++] = from[left++] ?? 0;
          if (left === middle)
            break;
          const firstLeft = from[left] ?? 0;
          const rightEnd = endOfFitting(right, end, (index) => compare(from[index] ?? 0, firstLeft) < 0);
          while (right < rightEnd)
            to[at++] = from[right++] ?? 0;
        }
        while (left < middle)
          to[at++] = from[left++] ?? 0;
        while (right < end)
          to[at++] = from[right++] ?? 0;
      }
      function endOfFitting(start, end, fits) {
        let count = 1;
        while (start + count <= end && fits(start + count - 1))
          count *= 2;
        let from = start + (count >>> 1);
        let to = Math.min(end, start + count - 1);
        while (from < to) {
          const middle = from + to >>> 1;
          if (fits(middle))
            from = middle + 1;
          else
            to = middle;
        }
        return from;
      }
      ;
      const blockBits = 20;
      const blockBytes = 2 ** blockBits;
      const lengthBytes = 2;
      class TextPool {
        /** Of all texts that were added. */
        bytes = 0;
        #blocks = [];
        #used = blockBytes;
        /** Copies a text and gives its address. */
        add({ bytes, start, end }) {
          const length = end - start;
          if (this.#used + lengthBytes + length > blockBytes) {
            this.#blocks.push(Buffer.allocUnsafeSlow(blockBytes));
            this.#used = 0;
          }
          const address = (this.#blocks.length - 1) * blockBytes + this.#used;
          const block = this.#blockOf(address);
          let to = this.#used;
          block[to++] = length & 255;
          block[to++] = length >>> 8;
          block.set(bytes.subarray(start, end), to);
          this.#used = to + length;
          this.bytes += length;
          return address;
        }
        /** How long the text is. */
        bytesAt(address) {
          return lengthIn(this.#blockOf(address), offsetOf(address));
        }
        at(address) {
          const bytes = this.#blockOf(address);
          const offset = offsetOf(address);
          const start = offset + lengthBytes;
          return { bytes, start, end: start + lengthIn(bytes, offset) };
        }
        /** How many bytes two texts have in common at their start. */
        shared(one, other) {
          const oneBlock = this.#blockOf(one);
          const otherBlock = this.#blockOf(other);
          const oneStart = offsetOf(one) + lengthBytes;
          const otherStart = offsetOf(other) + lengthBytes;
          const most = Math.min(this.bytesAt(one), this.bytesAt(other));
          let shared = 0;
          while (shared < most && oneBlock[oneStart + shared] === otherBlock[otherStart + shared])
            shared += 1;
          return shared;
        }
        /** Negative when `one` comes first, 0 when they are equal; `shared` is what they have in common. */
        compare(one, other, shared) {
          const oneBytes = this.bytesAt(one);
          const otherBytes = this.bytesAt(other);
          if (shared === oneBytes || shared === otherBytes)
            return oneBytes - otherBytes;
          const at = lengthBytes + shared;
          return (this.#blockOf(one)[offsetOf(one) + at] ?? 0) - (this.#blockOf(other)[offsetOf(other) + at] ?? 0);
        }
        /** Frees the memory at once; no text can be read afterwards. */
        release() {
          for (const { buffer } of this.#blocks.splice(0))
            buffer.transfer(0);
        }
        #blockOf(address) {
          return this.#blocks[address >>> blockBits] ?? empty;
        }
      }
      const empty = Buffer.alloc(0);
      function offsetOf(address) {
        return address & blockBytes - 1;
      }
      function lengthIn(block, offset) {
        return (block[offset] ?? 0) | (block[offset + 1] ?? 0) << 8;
      }
      ;
      class ListingBuilder {
        #rows = 0;
        #isSorted = true;
        #columns = columnsFor(256);
        #texts = new TextPool();
        /** Rows in the order of the listing, once it is finished. */
        #order = new Uint32Array();
        /** For each row 1 + its place in that order, or 0; null while nobody has asked. */
        #places = null;
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
          columns.paths[row] = this.#texts.add(path);
          if (link !== null)
            columns.links[row] = this.#texts.add(link);
          columns.kinds[row] = kind;
          columns.sizes[row] = sizeBytes;
          columns.modes[row] = mode;
          columns.uids[row] = uid;
          columns.gids[row] = gid;
          columns.xattrs[row] = xattrs;
          this.#rows += 1;
          if (row > 0)
            this.#compareWithLast(row);
          return row;
        }
        #compareWithLast(row) {
          const { paths, sharedBytes, follows } = this.#columns;
          const last = paths[row - 1] ?? 0;
          const path = paths[row] ?? 0;
          const shared = this.#texts.shared(last, path);
          sharedBytes[row] = shared;
          if (this.#texts.compare(last, path, shared) < 0)
            follows[row] = 1;
          else
            this.#isSorted = false;
        }
        /** Adds to what a row holds. */
        addBytes(row, sizeBytes, compressedBytes) {
          this.#columns.sizes[row] = (this.#columns.sizes[row] ?? 0) + sizeBytes;
          this.#columns.compressedSizes[row] = (this.#columns.compressedSizes[row] ?? 0) + compressedBytes;
        }
        setCompressedSize(row, bytes) {
          this.#columns.compressedSizes[row] = bytes;
        }
        setHash(row, hash) {
          this.#columns.hashes[2 * row] = hash[0];
          this.#columns.hashes[2 * row + 1] = hash[1];
        }
        /** The listing of all rows; the builder must not be used afterwards. */
        finish() {
          const { rows, sharedBytes } = this.#isSorted ? this.#asTheyAre() : this.#onePerPath(this.#sorted());
          const suffixes = this.#suffixesOf(rows, sharedBytes);
          const targets = this.#targetsOf(rows);
          this.#texts.release();
          this.#order = rows;
          const values = this.#isSorted ? trimmed(this.#columns, this.#rows) : picked(this.#columns, rows);
          return {
            count: rows.length,
            isCut: false,
            sharedBytes,
            ...suffixes,
            ...values,
            targets,
            facts: layer_facts.f5,
            packages: layer_packages.R
          };
        }
        /** Where a row stands in the listing that was finished; -1 where another row of the same path has replaced it. */
        placeOf(row) {
          return ((this.#places ??= placesIn(this.#order, this.#rows))[row] ?? 0) - 1;
        }
        #asTheyAre() {
          return { rows: everyRow(this.#rows), sharedBytes: this.#columns.sharedBytes.subarray(0, this.#rows) };
        }
        /** By path, rows of one path in the tar's order. */
        #sorted() {
          const { paths, follows } = this.#columns;
          const compare = (one, other) => this.#compare(paths[one] ?? 0, paths[other] ?? 0);
          return sortedRows(this.#rows, compare, (row) => follows[row] === 1);
        }
        #compare(one, other) {
          return this.#texts.compare(one, other, this.#texts.shared(one, other));
        }
        /**
         * What comes later in a tar overwrites what came earlier; a whiteout beside it remains as a mark, wherever it stands. Keeps
         * rows in place: it never writes ahead of where it reads.
         */
        #onePerPath(kept) {
          const { kinds } = this.#columns;
          const sharedBytes = new Uint16Array(kept.length);
          let count = 0;
          for (const row of kept) {
            const last = kept[count - 1] ?? -1;
            const shared = this.#sharedBetween(last, row);
            if (!this.#isSamePath(last, row, shared)) {
              sharedBytes[count] = shared;
              kept[count++] = row;
            } else if (((kinds[row] ?? 0) & listing.f) === listing.CZ.absent)
              kinds[last] = (kinds[last] ?? 0) | (kinds[row] ?? 0);
            else {
              kinds[row] = (kinds[row] ?? 0) | (kinds[last] ?? 0) & ~listing.f;
              kept[count - 1] = row;
            }
          }
          return { rows: kept.subarray(0, count), sharedBytes: sharedBytes.subarray(0, count) };
        }
        /** What a row's path has in common with that of the row that the listing has before it; -1 is none. */
        #sharedBetween(last, row) {
          const { paths, sharedBytes } = this.#columns;
          if (last < 0)
            return 0;
          return last === row - 1 ? sharedBytes[row] ?? 0 : this.#texts.shared(paths[last] ?? 0, paths[row] ?? 0);
        }
        #isSamePath(last, row, shared) {
          const { paths } = this.#columns;
          return last >= 0 && shared === this.#texts.bytesAt(paths[last] ?? 0) && shared === this.#texts.bytesAt(paths[row] ?? 0);
        }
        #suffixesOf(rows, sharedBytes) {
          const { paths } = this.#columns;
          const suffixEnds = new Uint32Array(rows.length);
          let end = 0;
          for (let index = 0; index < rows.length; index += 1) {
            end += this.#texts.bytesAt(paths[rows[index] ?? 0] ?? 0) - (sharedBytes[index] ?? 0);
            suffixEnds[index] = end;
          }
          const suffixes = Buffer.allocUnsafeSlow(end);
          let at = 0;
          for (let index = 0; index < rows.length; index += 1) {
            const path = this.#texts.at(paths[rows[index] ?? 0] ?? 0);
            for (let from = path.start + (sharedBytes[index] ?? 0); from < path.end; from += 1)
              suffixes[at++] = path.bytes[from] ?? 0;
          }
          return { suffixEnds, suffixes };
        }
        /** Hard links to rows of files; a link to a link leads to the file behind it. */
        #targetsOf(rows) {
          const { kinds, links } = this.#columns;
          const targets = new Int32Array(rows.length).fill(-1);
          const next = (index) => this.#find(rows, links[rows[index] ?? 0] ?? 0);
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
          const { paths } = this.#columns;
          const compareTo = (index) => this.#compare(paths[rows[index] ?? 0] ?? 0, path);
          let from = 0;
          let to = rows.length;
          while (from < to) {
            const middle = from + to >>> 1;
            if (compareTo(middle) < 0)
              from = middle + 1;
            else
              to = middle;
          }
          return from < rows.length && compareTo(from) === 0 ? from : -1;
        }
      }
      function placesIn(order, rows) {
        const places = new Uint32Array(rows);
        for (let place = 0; place < order.length; place += 1)
          places[order[place] ?? 0] = place + 1;
        return places;
      }
    })
  ),
  /***/
  2470: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $: () => (
          /* binding */
          scaledListing
        ),
        /* harmony export */
        n: () => (
          /* binding */
          uncompressedListing
        )
        /* harmony export */
      });
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
      function uncompressedListing(listing) {
        return { ...listing, compressedSizes: listing.sizes };
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
  6255: (
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
      var compression = __webpack_require__(1053);
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
      var owned_paths = __webpack_require__(2177);
      var packages_package = __webpack_require__(4214);
      ;
      const mostRows = 4e6;
      function withNeededPaths(listings) {
        const all = [...new Set(listings)];
        const telling = all.filter(({ packages }) => packages.elsewhere.hashes.length > 0);
        if (telling.length === 0)
          return listings;
        const known = new KnownOwners(all.filter((listing) => telling.length > 1 || listing !== telling[0]));
        const lessened = new Map(telling.map((listing) => [listing, { ...listing, packages: known.lessened(listing.packages) }]));
        known.giveBack();
        return listings.map((listing) => lessened.get(listing) ?? listing);
      }
      class KnownOwners {
        #paths = owned_paths.S.borrow();
        #numbers = /* @__PURE__ */ new Map();
        constructor(listings) {
          const layers = upTo(mostRows, listings);
          this.#paths.placeRows(layers);
          let first = 0;
          for (const { count, packages } of layers) {
            this.#paths.tellOwners(first, packages.ownerOfRow, this.#numbered(packages.owners));
            first += count;
          }
        }
        /** With those paths elsewhere that a layer has without saying itself that they are this owner's. */
        lessened(packages) {
          return { ...packages, elsewhere: this.#paths.needed(packages.elsewhere, this.#numbered(packages.owners)) };
        }
        giveBack() {
          this.#paths.giveBack();
        }
        /** The same number for the same owner, whichever layer names it. */
        #numbered(owners) {
          return owners.map(({ type, name }) => {
            const key = `${type} ${name}`;
            const number = this.#numbers.get(key) ?? this.#numbers.size;
            this.#numbers.set(key, number);
            return { number, rank: (0, packages_package.IQ)(type) };
          });
        }
      }
      function upTo(most, listings) {
        let rows = 0;
        const end = listings.findIndex(({ count }) => (rows += count) > most);
        return end < 0 ? listings : listings.slice(0, end);
      }
      var scaled_listing = __webpack_require__(2470);
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
        const lessened = withNeededPaths(listed.map(({ listing }) => listing));
        return new Map(listed.map(({ digest, listing }, position) => [digest, lessened[position] ?? listing]));
      }
      function knownLayers({ platforms }, listings) {
        const known = /* @__PURE__ */ new Map();
        for (const layer of platforms.flatMap(({ layers }) => layers)) {
          if (!listings.has(layer.digest))
            continue;
          const told = {
            layer,
            get listing() {
              return listings.get(layer.digest) ?? null;
            }
          };
          if (layer.diffId !== null)
            known.set(layer.diffId, told);
          known.set(layer.digest, told);
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
        const { reader = (0, layer_reader.p)(), openLayers } = options;
        const isVouchedFor = !files.has(source);
        const knownOf = ({ digest, diffId }) => options.known?.get(digest) ?? (isVouchedFor ? options.known?.get(diffId ?? "") : void 0) ?? null;
        const toRead = ({ descriptor, diffId }) => ({ ...descriptor, diffId: isVouchedFor ? null : diffId });
        const known = largestFirst.filter((layer) => knownOf(layer) !== null);
        const others = largestFirst.filter((layer) => knownOf(layer) === null);
        if (openLayers)
          reader.announce?.(others.map(toRead));
        const readings = /* @__PURE__ */ new Map();
        await (0, parallel.HN)([...others, ...known], reader.atOnce, async (layer) => {
          const earlier = knownOf(layer);
          const told = earlier === null ? null : await readKnown(content, layer.descriptor, earlier);
          readings.set(layer.digest, told ?? (openLayers ? await readWhole(content, toRead(layer), reader) : unread));
        });
        return new Map(largestFirst.map(({ digest }) => [digest, readings.get(digest) ?? unread]));
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
      async function readKnown(content, descriptor, known) {
        const { layer, listing } = known;
        if (listing === null)
          return null;
        const { uncompressedBytes, contentDigest } = layer;
        const isSameBlob = layer.digest === descriptor.digest;
        if (isSameBlob)
          await content.checkLayer(descriptor);
        return {
          isOpened: true,
          compression: isSameBlob ? layer.compression : await readCompression(content, descriptor),
          uncompressedBytes,
          contentDigest,
          listing: (0, scaled_listing.$)(listing, { from: layer.compressedBytes, to: descriptor.size }),
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
      var compare_files = __webpack_require__(1623);
      var tree_tree = __webpack_require__(3634);
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
          `${listed(unknown)} ${unknown.length === 1 ? "is" : "are"} in this image. The base was built in this run from a tree that has the same, so it is left out of both sizes and judges nothing. To keep it out of the image, add the line ${unknown.length === 1 ? shown(unknown[0]?.path ?? "") : "**/.git"} to .dockerignore.`
        ];
      }
      function unknownNote(unknown) {
        if (unknown.length === 0)
          return [];
        return [
          `This image contains files that are in no commit: ${listed(unknown)}. The base was built in this run with the same files, so they are left out of both sizes and judge nothing. They count once a run on the base branch has recorded a baseline.`
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
        /** All changes, those that are not listed too, by the row that they are told in, what they are and of which type. */
        sums: schemas.YOg(schemas.rej({
          row: schemas.Whr().min(0),
          change: schemas.k5n(package_versions.g),
          type,
          packages: schemas.Whr().min(1),
          growthBytes: schemas.Whr()
        })).default([]),
        /** Where the rest of each layer's change lies, which no package owns; `row` as above. */
        others: schemas.YOg(schemas.rej({
          row: schemas.Whr().min(0),
          path: schemas.YjP(),
          from: schemas.YjP().nullable().default(null),
          growthBytes: schemas.Whr(),
          changedFiles: schemas.Whr().min(0),
          /** Types of the packages that have other bytes of these files: of a program or an archive, this is the rest. */
          sharedWith: schemas.YOg(type).default([])
        })),
        /** Bytes of files that were told in another row before, by row: those that came minus those that went. */
        moved: schemas.YOg(schemas.rej({ row: schemas.Whr().min(0), growthBytes: schemas.Whr() })).default([]),
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
          return { changedPackages: 0, changes: [], sums: [], others: [], moved: [], list: listed2((0, compare_packages.DT)(head.tree)) };
        const { packages, changes, others, moved } = (0, compared_packages.b)(comparison, { head, baseline });
        return {
          changedPackages: changes.length,
          changes: changes.slice(0, longestChangeList).map(changeReport),
          sums: sumsOf(changes),
          others: [...others].flatMap(([row, parts]) => parts.map((part) => ({ row, ...part, sharedWith: [...part.sharedWith] }))),
          moved: [...moved].map(([row, growthBytes]) => ({ row, growthBytes })),
          list: listed2(packages)
        };
      }
      function sumsOf(changes) {
        const groups = Map.groupBy(changes.filter(({ row }) => row !== null), ({ row, change, package: { type: one } }) => `${row} ${change} ${one}`);
        return [...groups.values()].flatMap((all) => {
          const [first] = all;
          if (first === void 0 || first.row === null)
            return [];
          const growthBytes = all.reduce((sum, one) => sum + one.growthBytes, 0);
          return [{ row: first.row, change: first.change, type: first.package.type, packages: all.length, growthBytes }];
        });
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
        /** Where in the layer it changed most, in the bytes of `basis`: directories, or single files, none within another; empty when that is not known. */
        parts: schemas.YOg(DirectoryReport),
        /** Bytes of lower layers that it overwrites or deletes, which stay in the image: the head's minus the baseline's, compressed. */
        hiddenGrowthBytes: schemas.Whr().default(0)
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
         * Where the two sides differ, in the bytes of `basis`; null when what is in the layers of one side is not known. In an analysis there
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
      function checkSums(platform, image, uncounted = []) {
        const measured = image.measurement.platforms.find((one) => one.platform === platform.platform);
        const layers = (0, measurement.ZZ)(measured?.layers ?? []);
        const storedBytes = (0, totals.XN)(layers.map(({ compressedBytes }) => compressedBytes));
        const judgedBytes = platform.basis === "compressed" ? storedBytes : (0, totals.XN)(layers.map(({ uncompressedBytes }) => uncompressedBytes ?? Infinity));
        const sound = {
          layers: areSoundRows(platform, { ...image, configBytes: measured?.configBytes ?? 0, off: offOf(platform, uncounted) }),
          files: (0, totals.XN)(platform.files?.files.map(({ headBytes }) => headBytes) ?? []) <= judgedBytes,
          packages: (0, totals.XN)(platform.packages?.list.map(({ baseBytes, ownBytes }) => baseBytes + ownBytes) ?? []) <= judgedBytes,
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
      function offOf({ platform }, uncounted) {
        const found = uncounted.find((one) => one.platform === platform);
        return { head: found?.head.compressedBytes ?? 0, baseline: found?.baseline.compressedBytes ?? 0 };
      }
      function areSoundRows({ layers, basis, baselineBytes, judgedBytes }, { budget, configBytes, off }) {
        if (layers.length === 0 || baselineBytes === null)
          return true;
        if (!layers.every((layer) => hasSoundParts(layer, basis)))
          return false;
        if (basis === "uncompressed")
          return true;
        const sideBytes = (side2) => (0, totals.XN)(layers.flatMap((layer) => {
          const one = layer[side2];
          return one === null || budget.count === "own" && one.origin !== "own" ? [] : [one.compressedBytes];
        })) - off[side2];
        const restBytes = baselineBytes - sideBytes("baseline");
        if (budget.count === "own")
          return judgedBytes === sideBytes("head") && restBytes === 0;
        return judgedBytes === configBytes + sideBytes("head") && restBytes >= 0 && restBytes <= largestConfigBytes;
      }
      function hasSoundParts({ growthBytes, head, baseline, parts }, basis) {
        const signed = (sign) => (0, totals.XN)(parts.map((part) => Math.max(0, sign * part.growthBytes)));
        const mostBytes = (side2) => side2 === null ? 0 : basis === "compressed" ? side2.compressedBytes : side2.uncompressedBytes ?? Infinity;
        return growthBytes === (head?.compressedBytes ?? 0) - (baseline?.compressedBytes ?? 0) && signed(1) <= mostBytes(head) && signed(-1) <= mostBytes(baseline);
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
        const checked = results.map((result) => checkedImage(withCosts(imageReport(result, frame), frame, cost2), result));
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
      function checkedImage(image, { baseline }) {
        const uncounted = baseline.kind === "found" ? baseline.document.context?.uncounted : void 0;
        const checked = image.platforms.map((platform) => checkSums(platform, image, uncounted));
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
        const judged = contents && (0, compare_files.KM)(comparison.basis, contents);
        const files = mode === "analyze" ? allFiles(tree) : filesOf(judged);
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
          ...differences(comparison, bothOf(judged)),
          files: files === null ? null : mutable(files),
          packages: packagesReport(comparison, judged),
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
        return known === null ? null : (0, compare_files.hZ)(known.head.tree, known.baseline.tree);
      }
      function allFiles(tree) {
        return tree === null ? null : (0, compare_files.hZ)(tree, (0, tree_tree.J)([]));
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
        if (known === null)
          return { change: kind, ...change, parts: [], hiddenGrowthBytes: 0 };
        const hiddenGrowthBytes = hiddenBy(change.head, known.head) - hiddenBy(change.baseline, known.baseline);
        return { change: kind, ...change, parts: [...layerParts({ kind, ...change }, known)], hiddenGrowthBytes };
      }
      function hiddenBy(layer, { tree, digests }) {
        const { replaced, deleted } = tree.waste.byLayer[digests.indexOf(layer?.digest ?? "")]?.hidden ?? {};
        return (replaced?.compressedBytes ?? 0) + (deleted?.compressedBytes ?? 0);
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
            return (0, compare_files.CI)(listingOf(head, known.head), listingOf(baseline, known.baseline));
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
  4377: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        p6: () => (
          /* binding */
          date
        ),
        /* harmony export */
        w$: () => (
          /* binding */
          datetime
        )
        /* harmony export */
      });
      var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
      var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
      function datetime(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
      }
      function date(params) {
        return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
      }
      function time(params) {
        return core._isoTime(ZodISOTime, params);
      }
      function duration(params) {
        return core._isoDuration(ZodISODuration, params);
      }
    })
  )
};
