export const id = 978;
export const ids = [978];
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
          const { historyPending, ...document } = (0, baseline_history.o)(chain);
          const isPending = historyPending === true && !(isAll && whole.isCut !== true);
          return { ...baseline, document: isPending ? { ...document, historyPending } : document };
        } catch (error) {
          if (!(error instanceof ports.F))
            throw error;
          const { commit } = baseline.document;
          reading.notes.push(`the history before commit ${baseline_short(commit)} could not be looked up: ${error.message}`);
          return { ...baseline, document: (0, baseline_history.o)(chain) };
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
        j: () => (
          /* binding */
          succeeding
        ),
        /* harmony export */
        o: () => (
          /* binding */
          joined
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
