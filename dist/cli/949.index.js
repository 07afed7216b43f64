export const id = 949;
export const ids = [949, 978];
export const modules = {
  /***/
  3494: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        H: () => (
          /* binding */
          readImages
        ),
        /* harmony export */
        Qp: () => (
          /* binding */
          usualConfigPath
        ),
        /* harmony export */
        RG: () => (
          /* binding */
          readConfigFile
        ),
        /* harmony export */
        fG: () => (
          /* binding */
          whyRefused
        ),
        /* harmony export */
        im: () => (
          /* binding */
          readConfigText
        ),
        /* harmony export */
        j$: () => (
          /* binding */
          configPathOf
        )
        /* harmony export */
      });
      var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
      var _inputs_bake_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
      var _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6940);
      var _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6327);
      var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7493);
      var _process_small_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9427);
      var _inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4409);
      const usualConfigPath = ".github/image-size-budget.yml";
      const limitBytes = 1e6;
      async function readImages(directory, raw, checkout = directory) {
        (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_3__.Cz)(raw);
        const file = await readConfigFile(directory, raw);
        if (file === null)
          return { images: [{ raw, written: {}, at: "" }], concurrency: 1, configPath: null, listedNames: [] };
        const given = (0, _inputs_config_js__WEBPACK_IMPORTED_MODULE_2__.o4)(file.path, file.text, raw);
        for (const image of given.images) {
          const refusal = await whyRefused(image, { directory, checkout });
          if (refusal !== null)
            throw refusal;
        }
        return given;
      }
      async function readConfigFile(directory, raw) {
        const path = configPathOf(raw);
        const file = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_5__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), { limitBytes });
        switch (file.kind) {
          case "missing":
            if ((raw["config"] ?? "").trim() === "")
              return null;
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("config-missing", { path });
          case "refused":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("config-unreadable", { path, because: file.because });
          case "text":
            return { path, text: file.text };
        }
      }
      function configPathOf(step) {
        return (step["config"] ?? "").trim() || usualConfigPath;
      }
      async function whyRefused({ raw, written, at, baked }, places) {
        const granted = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_3__.Cz)(raw);
        const linked = (baked?.linked ?? []).map((target) => ({
          written: (0, _inputs_bake_js__WEBPACK_IMPORTED_MODULE_1__.ZY)(target.written),
          at: `${baked?.files ?? ""}, target ${target.name}`
        }));
        for (const one of [{ written, at }, ...linked]) {
          const paths = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_3__.Mr)(one.written);
          const isOutside = await Promise.all(paths.map(async ({ path }) => await (0, _inside_js__WEBPACK_IMPORTED_MODULE_6__.t)(path, places)));
          const outside = paths.filter((_, index) => isOutside[index]);
          const refusal = (0, _inputs_config_access_js__WEBPACK_IMPORTED_MODULE_3__.Dp)(one.written, outside, granted);
          if (refusal !== null)
            return refusal.at(one.at);
        }
        return null;
      }
      async function readConfigText(directory, path) {
        const file = await (0, _process_small_file_js__WEBPACK_IMPORTED_MODULE_5__.E)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), { limitBytes });
        switch (file.kind) {
          case "missing":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("config-missing", { path });
          case "refused":
            throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_4__.IF)("config-unreadable", { path, because: file.because });
          case "text":
            return file.text;
        }
      }
    })
  ),
  /***/
  4409: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          leadsOutOf
        )
        /* harmony export */
      });
      var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
      var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
      async function leadsOutOf(path, { directory, checkout }) {
        const root = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(checkout);
        const plain = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), path);
        const followed = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : `${directory}/${path}`;
        const ends = await Promise.all([nearestThere(plain), nearestThere(followed)]);
        return [plain, ...ends].some((end) => end === null || isOutside(root, end));
      }
      async function nearestThere(path) {
        try {
          return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
        } catch (error) {
          const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
          return parent === path || !isMissing(error) ? null : await nearestThere(parent);
        }
      }
      function isOutside(root, path) {
        const inside = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
        return inside === ".." || inside.startsWith("../") || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
      }
      function isMissing(error) {
        return error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
      }
    })
  ),
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
  6327: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Cz: () => (
          /* binding */
          parseAccess
        ),
        /* harmony export */
        Dp: () => (
          /* binding */
          accessRefusal
        ),
        /* harmony export */
        Mr: () => (
          /* binding */
          pathsIn
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7493);
      var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(644);
      var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(743);
      const accessKinds = ["secrets", "environment", "paths", "network"];
      function parseAccess(step) {
        const written = step["config-access"] ?? "";
        const words = written.split(/[\s,]+/).filter((word) => word !== "");
        const known = words.flatMap((word) => accessKinds.find((kind) => kind === word) ?? []);
        if (known.length === words.length)
          return new Set(known);
        throw (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("input-unparsable", {
          input: "config-access",
          written,
          example: `any of ${accessKinds.join(", ")}, separated by commas`
        });
      }
      function accessRefusal(written, outside, granted) {
        const demands = [...demandsOf(written), ...outside.map(({ input, path }) => demand(input, path, "paths"))];
        for (const { input, written: text, needs } of demands) {
          const missing = needs.filter((access) => !granted.has(access));
          if (missing.length === 0)
            continue;
          const all = [.../* @__PURE__ */ new Set([...granted, ...missing])].toSorted((a, b) => accessKinds.indexOf(a) - accessKinds.indexOf(b));
          return (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.IF)("config-access-missing", {
            input,
            written: text,
            reaches: reaches[missing[0] ?? "secrets"],
            all: all.join(", ")
          });
        }
        return null;
      }
      const reaches = {
        secrets: "secrets or credentials of the job",
        environment: "the environment of the job",
        paths: "a path outside of the checkout",
        network: "the network of the machine"
      };
      function demandsOf(written) {
        return [
          ...secretDemands(written),
          ...lines(written, "build-args").filter((argument) => !argument.includes("=")).map((argument) => demand("build-args", argument, "environment")),
          ...cacheDemands(written),
          ...contextDemands(written),
          ...networkDemands(written)
        ];
      }
      function pathsIn(written) {
        const context = contextPath((written["context"] ?? "").trim());
        const file = pathOf("file", (written["file"] ?? "").trim());
        const contexts = lines(written, "build-contexts").flatMap((pair) => pathOf("build-contexts", valueOf(pair)));
        const files = lines(written, "secret-files").flatMap((pair) => pathOf("secret-files", valueOf(pair)));
        const keys = lines(written, "ssh").flatMap((pair) => valueOf(pair).split(",").flatMap((path) => pathOf("ssh", path)));
        return [...context, ...file, ...contexts, ...files, ...keys, ...cachePaths(written), ...imagePath(written)];
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
      function networkDemands(written) {
        const network = (written["network"] ?? "").trim();
        const isOwn = ["", "default", "none"].includes(network);
        const hosts = lines(written, "add-hosts").filter((host) => /host-gateway/i.test(host));
        return [
          ...isOwn ? [] : [demand("network", network, "network")],
          ...hosts.map((host) => demand("add-hosts", host, "network")),
          // Any other entitlement breaks out of the container, and then there is no difference left.
          ...items(written, "allow").map((allowed) => demand("allow", allowed, ...allowed === "network.host" ? ["network"] : accessKinds))
        ];
      }
      function contextDemands(written) {
        const context = written["context"];
        if (context === void 0 || context.trim() !== "" && !context.includes("{{"))
          return [];
        return [demand("context", context, "secrets")];
      }
      const ownPlace = /* @__PURE__ */ new Set(["url", "url_v2", "token"]);
      function cacheDemands(written) {
        return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
          const { types, attributes } = readCache(entry);
          const isHarmless = (type) => type === "local" || type === "inline" || type === "registry" && input === "cache-from" || type === "gha" && !attributes.some(([key]) => ownPlace.has(key));
          return types.every(isHarmless) ? [] : [demand(input, entry, "secrets")];
        }));
      }
      function cachePaths(written) {
        return ["cache-from", "cache-to"].flatMap((input) => lines(written, input).flatMap((entry) => {
          const paths = readCache(entry).attributes.filter(([key]) => key === "src" || key === "dest");
          return paths.flatMap(([, path]) => pathOf(input, path));
        }));
      }
      function readCache(entry) {
        const attributes = orWhole(entry, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry).map((field) => {
          const at = field.indexOf("=");
          return at === -1 ? [field, ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1).trim()];
        });
        const types = attributes.flatMap(([key, value]) => key === "type" ? [value] : []);
        return { types: types.length > 0 ? types : [entry.includes("=") ? "" : "registry"], attributes };
      }
      function imagePath(written) {
        const image = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.o_)((written["image"] ?? "").trim());
        if (image === null || image.scheme === "local" || image.scheme === "registry")
          return [];
        return [{ input: "image", path: image.location }];
      }
      function contextPath(value) {
        return value === "" || value === "-" || value.includes("{{") ? [] : [{ input: "context", path: value }];
      }
      function pathOf(input, value) {
        const layout = /^oci-layout:\/\/([^@]*)/i.exec(value)?.[1];
        if (layout !== void 0)
          return [{ input, path: layout }];
        const isElsewhere = /^(?:https?|git|ssh|docker-image):\/\/|^git@|^target:/.test(value) || value.includes("{{");
        return value === "" || value === "-" || isElsewhere ? [] : [{ input, path: value }];
      }
      function valueOf(pair) {
        const at = pair.indexOf("=");
        return at === -1 ? "" : pair.slice(at + 1).trim();
      }
      function lines(raw, input) {
        return orWhole(raw[input] ?? "", (text) => (0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry)(text, { ignoreComma: true }));
      }
      function items(raw, input) {
        return orWhole(raw[input] ?? "", _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.ry);
      }
      function orWhole(text, split) {
        try {
          return split(text);
        } catch {
          return [text];
        }
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
