export const id = 897;
export const ids = [897];
export const modules = {
  /***/
  37683: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q$: () => (
          /* binding */
          branchStore
        ),
        Hc: () => (
          /* binding */
          branchUntil
        ),
        sL: () => (
          /* binding */
          isOnBranch
        )
      });
      var promises_ = __webpack_require__(58500);
      var parallel = __webpack_require__(78325);
      var stored_document = __webpack_require__(46978);
      var listing_codec = __webpack_require__(17063);
      ;
      const maxTextBytes = 12e6;
      const maxListingChars = 8e6;
      function branchText(document) {
        const { listings = [], ...others } = document;
        let left = maxListingChars;
        const kept = listings.flatMap(({ digest, listing: packed }) => {
          const listing2 = (0, listing_codec.TF)(packed, left);
          if (listing2.length > left)
            return [];
          left -= listing2.length;
          return [{ digest, listing: listing2 }];
        });
        return `${JSON.stringify({ ...others, ...document.listings === void 0 ? {} : { listings: kept } })}
`;
      }
      var schemas = __webpack_require__(27597);
      var iso = __webpack_require__(64377);
      var github_api = __webpack_require__(33843);
      ;
      const CommitPage = schemas.YOg(schemas.Ikc({
        sha: schemas.YjP(),
        commit: schemas.Ikc({ message: schemas.YjP(), committer: schemas.Ikc({ date: iso.w$({ offset: true }) }) })
      }));
      const Ref = schemas.Ikc({ object: schemas.Ikc({ sha: schemas.YjP() }) });
      const GitCommit = schemas.Ikc({ tree: schemas.Ikc({ sha: schemas.YjP() }) });
      const Tree = schemas.Ikc({ tree: schemas.YOg(schemas.Ikc({ path: schemas.YjP().optional(), sha: schemas.YjP().optional() })) });
      const Made = schemas.Ikc({ sha: schemas.YjP() });
      const Content = schemas.Ikc({ type: schemas.YjP(), sha: schemas.YjP(), size: schemas.Whr().min(0), encoding: schemas.YjP(), content: schemas.YjP() });
      const Blob = schemas.Ikc({ encoding: schemas.euz("base64"), content: schemas.YjP() });
      const perPage = 100;
      async function commitPage(remote, { path, page, until, amount = perPage }) {
        const time = until === void 0 ? {} : { until: until.toISOString() };
        const parameters = { sha: remote.branch, path, per_page: amount, page, ...time };
        const question = { route: "GET /repos/{owner}/{repo}/commits", parameters };
        const answered = await orNull(subjectOf(remote), () => (0, github_api.Rq)(remote.api, question, CommitPage));
        if (answered === null)
          return { commits: [], hasNext: false };
        const commits = answered.answer.map(({ sha, commit: { message, committer } }) => ({
          sha,
          message,
          committedAt: committer.date
        }));
        return { commits, hasNext: answered.hasNext };
      }
      async function readTip(remote) {
        const question = { route: "GET /repos/{owner}/{repo}/git/ref/{ref}", parameters: { ref: `heads/${remote.branch}` } };
        return (await orNull(subjectOf(remote), () => (0, github_api.kA)(remote.api, question, Ref)))?.object.sha ?? null;
      }
      async function readFile(remote, { path, commit, limitBytes }) {
        const { api } = remote;
        const question = { route: "GET /repos/{owner}/{repo}/contents/{path}", parameters: { path, ref: commit } };
        const file = await orNull(subjectOf(remote), () => (0, github_api.kA)(api, question, schemas.KCZ([Content, schemas.L5J()])));
        if (file === null)
          return { kind: "refused", because: "it is not there any more" };
        const content = Content.safeParse(file).data;
        if (content?.type !== "file")
          return { kind: "refused", because: "it is no regular file" };
        const { size, sha, encoding } = content;
        if (size > limitBytes)
          return { kind: "refused", because: `it has ${size} bytes, more than ${limitBytes}` };
        if (encoding === "base64")
          return { kind: "text", text: decoded(content.content) };
        const blob = { route: "GET /repos/{owner}/{repo}/git/blobs/{file_sha}", parameters: { file_sha: sha } };
        return { kind: "text", text: decoded((await (0, github_api.TE)(subjectOf(remote), () => (0, github_api.kA)(api, blob, Blob))).content) };
      }
      function decoded(base64) {
        return Buffer.from(base64, "base64").toString("utf8");
      }
      async function baseOf({ api }, tip) {
        if (tip === null)
          return null;
        const commit = { route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}", parameters: { commit_sha: tip } };
        const tree = (await (0, github_api.kA)(api, commit, GitCommit)).tree.sha;
        const listing2 = { route: "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", parameters: { tree_sha: tree } };
        const entries = (await (0, github_api.kA)(api, listing2, Tree)).tree;
        return {
          commit: tip,
          tree,
          files: new Map(entries.flatMap(({ path, sha }) => path === void 0 ? [] : [[path, sha ?? ""]]))
        };
      }
      async function makeCommit({ api }, base, { message, files }) {
        const changed = [...files].map(([path, content]) => ({ path, mode: "100644", type: "blob", content }));
        const tree = { ...base === null ? {} : { base_tree: base.tree }, tree: changed };
        const made = await (0, github_api.kA)(api, { route: "POST /repos/{owner}/{repo}/git/trees", parameters: tree }, Made);
        const parameters = { message, tree: made.sha, parents: base === null ? [] : [base.commit] };
        return (await (0, github_api.kA)(api, { route: "POST /repos/{owner}/{repo}/git/commits", parameters }, Made)).sha;
      }
      async function moveBranch(remote, tip, commit) {
        const { api, branch } = remote;
        const create = { route: "POST /repos/{owner}/{repo}/git/refs", parameters: { ref: `refs/heads/${branch}`, sha: commit } };
        const move = {
          route: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
          parameters: { ref: `heads/${branch}`, sha: commit, force: false }
        };
        try {
          await (0, github_api.kA)(api, tip === null ? create : move, Ref);
          return true;
        } catch (error) {
          if ((0, github_api.c2)(error) !== 409 && (0, github_api.c2)(error) !== 422)
            throw error;
          if (/fast forward|already exists/i.test((0, github_api.q0)(error)) || await readTip(remote) !== tip)
            return false;
          throw error;
        }
      }
      function writeFailure({ branch }, error) {
        const hint = (0, github_api.wo)(error) ? "; the job that records needs `permissions: contents: write`" : "";
        return new Error(`branch ${branch} could not be written: ${(0, github_api.q0)(error)}${hint}`, { cause: error });
      }
      function subjectOf({ branch }) {
        return { what: `branch ${branch}`, needs: "contents: read" };
      }
      async function orNull(subject, question) {
        return await (0, github_api.fA)(subject, [404, 409], question);
      }
      ;
      const mostNamed = 5;
      function recordingMessage(images) {
        const named = images.slice(0, mostNamed).map(({ slug }) => slug);
        const rest = images.length - named.length;
        const subject = `Record ${named.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
        return [subject, "", ...images.map(({ slug, commit }) => `Recorded: ${slug} ${commit}`)].join("\n");
      }
      function recordedImages(message) {
        const lines = message.slice(0, maxMessageChars).matchAll(/^Recorded: ([a-z0-9._-]{1,100}) ([0-9a-f]{40}(?:[0-9a-f]{24})?)$/gm);
        return [...lines].map(([, slug = "", commit = ""]) => ({ slug, commit }));
      }
      const maxMessageChars = 1e5;
      ;
      const maxPages = 5;
      const maxAttempts = 100;
      const maxPauseMs = 500;
      function branchStore({ onUse, ...remote }) {
        const listed = /* @__PURE__ */ new Map();
        const seen = new Seen(remote);
        const writing = { ...remote, api: { ...remote.api, octokit: remote.api.unspaced } };
        const save = inBatches(async (documents) => await record(documents, { remote: writing, seen }));
        return {
          async list(name, wanted) {
            await seen.begin();
            const { commits, ended } = await listCommits(remote, { slug: (0, stored_document.fx)(name), wanted });
            for (const commit of commits)
              listed.set(commit.sha, commit);
            return listing(commits, { slug: (0, stored_document.fx)(name), branch: remote.branch, ended });
          },
          async read(name, candidate) {
            const commit = listed.get(candidate.id);
            if (commit === void 0)
              throw new Error(`commit ${candidate.id} was not listed before it was read`);
            const file = await readFile(remote, { path: fileOf((0, stored_document.fx)(name)), commit: candidate.id, limitBytes: maxTextBytes });
            const read = file.kind === "refused" ? file : (0, stored_document.iW)(file.text, { name, candidate });
            if (read.kind === "document")
              onUse?.(candidate.id, async () => recordedImages(commit.message).map(({ slug }) => slug));
            return read;
          },
          save
        };
      }
      async function isOnBranch(remote, slug) {
        const { commits } = await commitPage(remote, { path: fileOf(slug), page: 1 });
        return commits.some(({ message }) => recordedImages(message).some((image) => image.slug === slug));
      }
      function branchUntil(remote) {
        return async (name, until) => {
          const path = fileOf((0, stored_document.fx)(name));
          const { commits } = await commitPage(remote, { path, page: 1, until, amount: 1 });
          for (const commit of commits) {
            const candidate = candidateOf(commit, (0, stored_document.fx)(name));
            const file = await readFile(remote, { path, commit: commit.sha, limitBytes: maxTextBytes });
            if (candidate === null || file.kind === "refused")
              continue;
            const read = (0, stored_document.iW)(file.text, { name, candidate });
            if (read.kind === "document")
              return read.document;
          }
          return null;
        };
      }
      function fileOf(slug) {
        return `${slug}.json`;
      }
      async function listCommits(remote, { slug, wanted }) {
        const commits = /* @__PURE__ */ new Map();
        for (let page = 1; page <= maxPages; page += 1) {
          const listed = await commitPage(remote, { path: fileOf(slug), page });
          for (const commit of listed.commits)
            commits.set(commit.sha, commit);
          if (!listed.hasNext)
            return { commits: [...commits.values()], ended: "whole" };
          if (listed.commits.some((commit) => candidateOf(commit, slug)?.commit === wanted))
            return { commits: [...commits.values()], ended: "enough" };
        }
        return { commits: [...commits.values()], ended: "limit" };
      }
      function listing(commits, { slug, branch, ended }) {
        const candidates = commits.map((commit) => candidateOf(commit, slug)).filter((candidate) => candidate !== null);
        const foreign = commits.length - candidates.length;
        const notes = [
          ...foreign === 0 ? [] : [
            `${foreign} ${foreign === 1 ? "commit" : "commits"} of branch ${branch} that no run recorded ${foreign === 1 ? "was" : "were"} ignored`
          ],
          ...ended === "limit" ? [`only the newest ${commits.length} stored baselines were looked at`] : []
        ];
        return { candidates, notes, ...ended === "enough" ? { isPartial: true } : {}, ...ended === "limit" ? { isCut: true } : {} };
      }
      function candidateOf({ sha, message, committedAt }, slug) {
        const image = recordedImages(message).find((recorded) => recorded.slug === slug);
        return image === void 0 ? null : { id: sha, commit: image.commit, recordedAt: committedAt };
      }
      class Seen {
        #remote;
        #tip = null;
        constructor(remote) {
          this.#remote = remote;
        }
        async begin() {
          await (this.#tip ??= readTip(this.#remote));
        }
        /** This run has made that commit itself. */
        made(commit) {
          this.#tip = Promise.resolve(commit);
        }
        /** Null where nothing was looked for. */
        async files() {
          if (this.#tip === null)
            return null;
          return (await baseOf(this.#remote, await this.#tip))?.files ?? /* @__PURE__ */ new Map();
        }
      }
      async function record(documents, { remote, seen }) {
        try {
          const before = await seen.files();
          for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
            const base = await baseOf(remote, await readTip(remote));
            const commit = await makeCommit(remote, base, commitOf(documents, base?.files ?? null, before));
            if (await moveBranch(remote, base?.commit ?? null, commit))
              return seen.made(commit);
            await (0, promises_.setTimeout)(Math.random() * maxPauseMs);
          }
        } catch (error) {
          throw writeFailure(remote, error);
        }
        throw new Error(`branch ${remote.branch} could not be written: other runs were faster ${maxAttempts} times`);
      }
      function commitOf(documents, now, before) {
        const images = documents.map((document) => ({ document, slug: (0, stored_document.fx)(document.name) }));
        const files = images.map(({ document, slug }) => {
          const path = fileOf(slug);
          const isAnother = before !== null && before.get(path) !== now?.get(path);
          return [path, branchText(isAnother ? joining(document) : document)];
        });
        return {
          message: recordingMessage(images.map(({ document: { commit }, slug }) => ({ slug, commit }))),
          files: new Map([...now === null ? [["README.md", explanation]] : [], ...files])
        };
      }
      function joining(document) {
        return { ...document, historyPending: true };
      }
      const explanation = `# Sizes of container images

Runs on the base branch record here how large the images are, one file for each image: the newest sizes at the tip of this branch, earlier ones
in its history. Pull requests are compared with them. Nothing is to be merged or edited here.
`;
      function inBatches(write) {
        const inTurn = (0, parallel.gG)(1);
        let open = null;
        return async (document) => {
          if (open === null || open.documents.has(document.name)) {
            const documents = /* @__PURE__ */ new Map();
            const written = inTurn(async () => {
              await (0, promises_.setImmediate)();
              if (open?.documents === documents)
                open = null;
              await write([...documents.values()]);
            });
            open = { documents, written };
          }
          open.documents.set(document.name, document);
          await open.written;
        };
      }
    })
  ),
  /***/
  5744: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        DB: () => (
          /* binding */
          fileLimitBytes
        ),
        /* harmony export */
        IU: () => (
          /* binding */
          gitFiles
        ),
        /* harmony export */
        wn: () => (
          /* binding */
          filesInClone
        )
        /* harmony export */
      });
      const fileLimitBytes = 1e6;
      async function gitFiles(git, commit) {
        const isThere = await git(["cat-file", "-e", `${commit}^{commit}`]);
        return isThere.ok ? filesInClone(git, commit) : null;
      }
      function filesInClone(git, commit) {
        return { read: async (path) => await read(git, commit, path), list: async (folder) => await list(git, commit, folder) };
      }
      async function read(git, commit, path) {
        const listed = await git(["ls-tree", "-z", "-l", "--full-tree", commit, "--", withoutSlashes(path)]);
        if (!listed.ok)
          return { kind: "unknown", isThere: false, because: listed.because };
        const [mode, , id2 = "", size] = (listed.stdout.split("	")[0] ?? "").trim().split(/ +/);
        if (mode === void 0 || mode === "" || mode === "040000")
          return { kind: "absent" };
        if (!mode.startsWith("100"))
          return { kind: "unknown", isThere: true, because: `${path} is a link there` };
        if (Number(size) > fileLimitBytes)
          return { kind: "unknown", isThere: true, because: `${path} has more than ${fileLimitBytes} bytes there` };
        const blob = await git(["cat-file", "blob", id2]);
        return blob.ok ? { kind: "text", text: blob.stdout } : { kind: "unknown", isThere: false, because: blob.because };
      }
      async function list(git, commit, folder) {
        const path = withoutSlashes(folder);
        const at = path === "" ? [] : ["--", `${path}/`];
        const listed = await git(["ls-tree", "-z", "--name-only", "--full-tree", commit, ...at]);
        if (!listed.ok)
          return { kind: "unknown", because: listed.because };
        const paths = listed.stdout.split("\0").filter((name) => name !== "");
        return { kind: "names", names: paths.map((name) => name.slice(path === "" ? 0 : path.length + 1)).toSorted() };
      }
      function withoutSlashes(path) {
        return path.replaceAll(/^\/+|\/+$/g, "");
      }
    })
  ),
  /***/
  47906: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        a: () => (
          /* binding */
          newBaseline
        )
        /* harmony export */
      });
      var _listings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43737);
      function newBaseline({ image, commit, measured, now }) {
        const { measurement } = measured;
        const listings = (0, _listings_js__WEBPACK_IMPORTED_MODULE_0__.ZN)(measured.listings);
        const recordedAt = now.toISOString();
        return { kind: "image-size-baseline", version: 1, name: image.name, commit, recordedAt, measurement, listings, history: [] };
      }
    })
  ),
  /***/
  11623: (
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
      var compare_directories = __webpack_require__(94615);
      var largest = __webpack_require__(41260);
      var directory_walk = __webpack_require__(93681);
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
      var path_changes = __webpack_require__(12949);
      var hashed_names = __webpack_require__(13570);
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
      var tree_tree = __webpack_require__(73634);
      var scaled_listing = __webpack_require__(82470);
      var listings = __webpack_require__(43737);
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
  24281: (
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
      var _judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66916);
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
  32904: (
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
      var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98099);
      var _inputs_approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58801);
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
  6419: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        e: () => (
          /* binding */
          run
        )
      });
      var bake = __webpack_require__(22503);
      var baseline = __webpack_require__(41185);
      var compare = __webpack_require__(21407);
      var documents = __webpack_require__(23569);
      ;
      function remembered(commit, { history }) {
        return history.findLast((size) => size.commit === commit) ?? null;
      }
      function besideBaseline(baseline2, measurement2, { count }) {
        if (baseline2.kind !== "found")
          return baseline2;
        const { document, behind } = baseline2;
        const { commit, recordedAt } = document;
        return { kind: "found", commit, behind, recordedAt, platforms: comparedIn((0, compare.UD)(measurement2, document.measurement, count)) };
      }
      function comparedIn({ platforms }) {
        return platforms.flatMap((one) => {
          if (one.kind === "not-compared")
            return [];
          const { platform, baselineBytes, headBytes } = one;
          return [{ platform, baselineBytes, headBytes }];
        });
      }
      function besideRemembered({ commit, recordedAt, platforms }, measurement2) {
        const before = new Map(platforms.map(({ platform, sizeBytes }) => [platform, sizeBytes]));
        const both = (0, documents.gN)(measurement2).flatMap(({ platform, sizeBytes: headBytes }) => {
          const baselineBytes = before.get(platform);
          return baselineBytes === void 0 ? [] : [{ platform, baselineBytes, headBytes }];
        });
        return { kind: "found", commit, behind: 0, recordedAt, platforms: both };
      }
      ;
      async function storedBaseline(search2) {
        const { references } = search2.ports;
        const first = await heldBy(await references.judge(), search2);
        const other = await references.instead(first.stored);
        return other === null ? first : await heldBy(other, search2);
      }
      async function heldBy(reference, search2) {
        const base = await commitOf(reference, search2);
        if (!("sha" in base)) {
          const { because } = base;
          return { stored: { ...base, notes: [] }, base: base.kind === "absent" ? search2.base : base, notes: [because] };
        }
        const found = await findAt(base, reference, search2);
        const stored = base.tag === void 0 ? found : ofTag(found, base.tag);
        return { stored, base, notes: stored.notes };
      }
      async function commitOf({ commit }, { base }) {
        return commit === null ? base : await commit();
      }
      async function findAt({ sha, fallback }, { store: store2 }, { name, ports }) {
        return await (0, baseline.X)({ name, commit: sha, store: store2, graph: ports.graph, fallback });
      }
      function ofTag(stored, tag) {
        if (stored.kind !== "found")
          return withRemedy(stored, tag);
        const { rules: _, ...document } = stored.document;
        return { ...stored, document: { ...document, history: [] }, tag };
      }
      function withRemedy(looked, tag) {
        if (looked.kind !== "absent")
          return looked;
        const because = `nothing is recorded of ${tag} (${looked.because}): run this workflow on ${tag} once to record it`;
        return { ...looked, because };
      }
      function built(document, { base, notes }) {
        const tag = "sha" in base ? base.tag : void 0;
        return { kind: "found", document, behind: 0, how: "built", ...tag === void 0 ? {} : { tag }, notes };
      }
      async function besideOf({ reference, measurement: measurement2, budget, judge: judge2 }, search2) {
        const { place } = reference;
        const base = await commitOf(reference, search2);
        if (!("sha" in base))
          return { place, called: null, found: { ...base, notes: [] } };
        const { tag = null } = base;
        const hasSizes = tag !== null && budget.count === "all" && judge2.kind === "found";
        const size = hasSizes ? remembered(base.sha, judge2.document) : null;
        if (size !== null)
          return { place, called: tag, found: besideRemembered(size, measurement2) };
        const baseline2 = await findAt(base, reference, search2);
        const published = baseline2.kind === "found" ? baseline2.reference ?? null : null;
        const found = besideBaseline(tag === null ? baseline2 : withRemedy(baseline2, tag), measurement2, budget);
        return { place, called: tag ?? published, found };
      }
      var recorded_packages = __webpack_require__(6516);
      var recorded_rules = __webpack_require__(52410);
      var baseline_history = __webpack_require__(42394);
      var cause = __webpack_require__(5235);
      var unknown_bytes = __webpack_require__(78696);
      var failure = __webpack_require__(59874);
      var external_node_crypto_ = __webpack_require__(77598);
      var measurement = __webpack_require__(85719);
      ;
      function asOne(images) {
        const [first] = images;
        if (first === void 0)
          throw new Error("no image is no image");
        const platforms = Map.groupBy(images.flatMap((image) => image.platforms), ({ platform }) => platform);
        return { ...first, target: "", platforms: [...platforms.values()].map(platformAsOne) };
      }
      function platformAsOne(parts) {
        const [first] = parts;
        if (first === void 0 || parts.length === 1)
          return first ?? never();
        const layers = parts.flatMap((part) => part.layers);
        const configBytes = parts.reduce((sum, part) => sum + part.configBytes, 0);
        return {
          ...first,
          configBytes,
          layers,
          sizeBytes: (0, measurement.ZZ)(layers).reduce((sum, { compressedBytes }) => sum + compressedBytes, configBytes),
          uncompressedBytes: layers.reduce(plus, 0)
        };
      }
      function plus(sum, { uncompressedBytes }) {
        return sum === null || uncompressedBytes === null ? null : sum + uncompressedBytes;
      }
      function never() {
        throw new Error("a group is never empty");
      }
      var files = __webpack_require__(11623);
      var strictness = __webpack_require__(32904);
      ;
      function rulesIn(baseline2) {
        if (baseline2.kind !== "found" || baseline2.document.rules === void 0)
          return null;
        return { rules: baseline2.document.rules, commit: baseline2.document.commit, behind: baseline2.behind };
      }
      function rulesInForce({ image, inputs, atBase, recorded, isOnBehalf }) {
        const now = image.budget;
        const policy = strictPolicy(inputs, recorded?.rules ?? inputs);
        const changedInputs = atBase.kind === "file" ? inputsThatDiffer(image, atBase.images.get(image.name)?.image ?? image) : [];
        const unknown = atBase.kind === "unknown" && recorded === null ? atBase.because : null;
        const old = strictness.Le.map((rule) => oldValue(rule, { image, atBase, recorded }));
        const before = old.reduce((budget, { rule, source }) => source === null ? budget : (0, strictness.xX)(rule, budget, source), now);
        const sources = { atBase, recorded, policy, unknown };
        if (isOnBehalf)
          return { ...onBehalf(image.name, atBase, before), changedInputs: [], ...sources };
        const changes = old.flatMap(({ rule, place }) => {
          const effect = (0, strictness.s_)(rule, now, before);
          if (effect === "same" || place === null || place.kind === "earlier" && effect === "stricter")
            return [];
          return [{ rule, effect, from: (0, strictness.Y3)(rule, before), to: (0, strictness.Y3)(rule, now), place }];
        });
        return { budgets: (0, strictness.Gd)(before, now), changes, changedInputs, ...sources };
      }
      function onBehalf(name, atBase, before) {
        const head = atBase.kind === "file" ? atBase.head?.get(name) : void 0;
        if (atBase.kind !== "file" || head === void 0)
          return { budgets: [before], changes: [] };
        const base = atBase.images.get(name)?.budget ?? atBase.others;
        const changed = strictness.Le.filter((rule) => (0, strictness.s_)(rule, head, base) !== "same");
        const now = changed.reduce((budget, rule) => (0, strictness.xX)(rule, budget, head), before);
        const changes = changed.flatMap((rule) => {
          const effect = (0, strictness.s_)(rule, now, before);
          if (effect === "same")
            return [];
          return [{ rule, effect, from: (0, strictness.Y3)(rule, before), to: (0, strictness.Y3)(rule, now), place: atBase.place }];
        });
        return { budgets: (0, strictness.Gd)(before, now), changes };
      }
      function inputsThatDiffer({ subject: now }, { subject: before }) {
        if (now.kind === "build" && before.kind === "build")
          return namesThatDiffer(now.build, before.build);
        if (now.kind === "build" || before.kind === "build")
          return ["image"];
        const isOther = JSON.stringify([now.reference, now.platforms]) !== JSON.stringify([before.reference, before.platforms]);
        return [...isOther ? ["image"] : [], ...namesThatDiffer(now.dockerfile ?? {}, before.dockerfile ?? {})];
      }
      function namesThatDiffer(now, before) {
        const old = new Map(Object.entries(before));
        return Object.entries(now).flatMap(([key, value]) => JSON.stringify(value) === JSON.stringify(old.get(key)) ? [] : [key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)]);
      }
      function strictPolicy(now, before) {
        return {
          onMissingBaseline: before.onMissingBaseline === "fail" ? "fail" : now.onMissingBaseline,
          onError: before.onError === "fail" ? "fail" : now.onError
        };
      }
      function oldValue(rule, { image, atBase, recorded }) {
        const record2 = recorded === null ? null : (0, recorded_rules.O8)(recorded.rules);
        const elsewhere = recorded === null ? null : placeOf(recorded);
        if (atBase.kind !== "file")
          return { rule, source: record2, place: elsewhere };
        const file = atBase.place;
        const listed = atBase.images.get(image.name);
        if (listed === void 0 && !atBase.isNew && record2 === null)
          return { rule, source: null, place: null };
        const budget = listed?.budget ?? atBase.others;
        if (listed?.written.has(rule) === true || record2 === null)
          return { rule, source: budget, place: file };
        return { rule, source: record2, place: (0, strictness.s_)(rule, budget, image.budget) === "same" ? elsewhere : file };
      }
      function placeOf({ behind, commit }) {
        return behind === 0 ? { kind: "workflow" } : { kind: "earlier", commit };
      }
      var judge = __webpack_require__(66916);
      ;
      async function judgeChangedList(work) {
        const before = listBefore(work.results);
        if (before === null)
          return { results: work.results, changes: [] };
        const left = await leftOf(before, work);
        const isJoined = ({ image }) => !before.images.has(image.name);
        const joined = before.mustBeRecorded && left.length === 0 ? [] : work.results.filter(isJoined);
        const kept = work.results.filter((result) => !joined.includes(result));
        const group = groupOf({ left, joined, kept, before });
        const again = left.flatMap(({ result }) => result ?? []);
        const judged = await Promise.all(joined.map((result) => judgedTogether(result, group, work)));
        const byName = new Map(judged.map((result) => [result.image.name, result]));
        const results = [...work.results.map((result) => byName.get(result.image.name) ?? result), ...again];
        return { results, changes: [...left.map((one) => leftReport(one, group)), ...joined.map((one) => joinedReport(one, group))] };
      }
      function listBefore(results) {
        const all = results.flatMap(({ inForce }) => inForce ?? []);
        const atBase = all.find((one) => one.atBase.kind === "file")?.atBase ?? { kind: "no-file" };
        const names = all.flatMap(({ recorded: recorded2 }) => recorded2?.behind === 0 ? recorded2.rules.images : []);
        const recorded = names.map((name) => [name, null]);
        if (atBase.kind === "file") {
          const listed = [...atBase.images].map(([name, { image }]) => [name, image]);
          return { images: new Map([...recorded, ...listed]), mustBeRecorded: atBase.isNew, atBase, recorded: new Set(names) };
        }
        if (names.length === 0)
          return null;
        return { images: new Map(recorded), mustBeRecorded: true, atBase, recorded: new Set(names) };
      }
      async function leftOf({ images, mustBeRecorded, recorded }, work) {
        const present = /* @__PURE__ */ new Set([...work.results.map(({ image }) => image.name), ...work.missing.map(({ name }) => name)]);
        const listed = new Set(work.listedNames);
        const left = [];
        for (const [name, image] of images) {
          const isThere = present.has(name) || present.has((0, baseline.t)(name, sha256));
          if (isThere || listed.has(name) && !recorded.has(name))
            continue;
          const stored = await work.baselineOf(name, null);
          if (mustBeRecorded && stored.kind !== "found")
            continue;
          const result = image === null ? null : await work.again(image);
          const isUnknown = result === null && image !== null && stored.kind !== "found";
          left.push({ name, result, baseline: isUnknown ? await work.baselineOf(name, image) : stored });
        }
        return left;
      }
      function sha256(text) {
        return (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex");
      }
      function groupOf({ left, joined, kept, before: { atBase } }) {
        const gone = left.filter(({ result }) => result === null).flatMap(({ name, baseline: baseline2 }) => withFound(name, baseline2));
        if (gone.length > 0) {
          const budgets2 = gone.flatMap(({ name, baseline: baseline2 }) => oldBudgets(name, baseline2, { atBase, joined }));
          return { ...beforeOf(gone), after: [], joined, budgets: budgets2 };
        }
        const shrunk = kept.filter(isShrunk);
        const parts = shrunk.flatMap(({ image, baseline: baseline2 }) => withFound(image.name, baseline2));
        const budgets = shrunk.flatMap(({ image, inForce }) => inForce?.budgets ?? [image.budget]);
        return { ...beforeOf(parts), after: shrunk, joined: joined.filter((one) => !isCompared(one)), budgets };
      }
      function withFound(name, baseline2) {
        return baseline2.kind === "found" ? [{ name, baseline: baseline2 }] : [];
      }
      function beforeOf(parts) {
        const [first, ...others] = parts;
        const before = parts.map(({ baseline: baseline2 }) => baseline2.document);
        if (first === void 0)
          return { names: [], before, baseline: null };
        const names = parts.map(({ name: name2 }) => name2);
        if (others.length === 0)
          return { names, before, baseline: first.baseline };
        const { kind, version, name, commit, recordedAt } = first.baseline.document;
        const measurement2 = asOne(before.map((document) => document.measurement));
        return {
          names,
          before,
          baseline: { ...first.baseline, document: { kind, version, name, commit, recordedAt, measurement: measurement2, history: [] } }
        };
      }
      function oldBudgets(name, baseline2, { atBase, joined }) {
        const [first] = joined;
        const listed = atBase.kind === "file" ? atBase.images.get(name) : void 0;
        if (first === void 0)
          return [];
        const image = { ...first.image, name, budget: listed?.budget ?? first.image.budget };
        const policy = { onMissingBaseline: "build", onError: "warn" };
        return rulesInForce({ image, inputs: policy, atBase, recorded: rulesIn(baseline2), isOnBehalf: true }).budgets;
      }
      function isShrunk({ image, comparison }) {
        return comparison.platforms.some((one) => one.kind === "compared" && (0, judge.O6)(-one.growthBytes, one.baselineBytes, image.budget.warnAt));
      }
      function isCompared({ comparison }) {
        return comparison.platforms.some(({ kind }) => kind === "compared");
      }
      async function judgedTogether(result, group, work) {
        const { baseline: baseline2, budgets } = group;
        if (baseline2 === null || !group.joined.includes(result))
          return result;
        const own = result.inForce?.budgets ?? [result.image.budget];
        const attempts = [];
        for (const budget2 of [...budgets, ...own])
          attempts.push(await attempt(result, { group, budget: budget2 }, work));
        const { comparison, verdict, budget } = (0, judge.wW)(attempts, (one) => one.verdict);
        const isAlone = group.before.length === 1 && group.joined.length + group.after.length === 1;
        const contents = isAlone ? (0, files.KD)(result, baseline2.document) : result.contents;
        const image = { ...result.image, budget };
        const together = { ...result, image, baseline: baseline2, comparison, verdict, insteadOf: null, contents };
        return isCompared(result) ? (0, judge.wW)([together, result], (one) => one.verdict) : together;
      }
      async function attempt(result, { group, budget }, work) {
        const all = summed(result, group, budget);
        const comparison = asToldOf(result, all);
        const noBaseBuild = null;
        const asked = (0, judge.Mp)(comparison, { budget, noBaseBuild });
        const justification = asked ? await work.justification() : { kind: "read", claims: [] };
        const image = { name: result.image.name, budget };
        const approvals = asked && budget.approval !== null ? await work.approvals(budget.approval) : { kind: "not-asked" };
        const judged = { image, outcome: "found", noBaseBuild, justification, approvals, rules: work.rules };
        const verdict = (0, judge.S4)({ ...judged, comparison });
        const asWhole = (0, judge.S4)({ ...judged, comparison: all });
        return { comparison, verdict: asWhole.state === "too-large" ? asWhole : verdict, budget };
      }
      function asToldOf({ measurement: measurement2 }, { platforms, gonePlatforms }) {
        const own = new Map(measurement2.platforms.map((platform) => [platform.platform, platform]));
        return {
          platforms: platforms.map((sum) => Object.assign({}, sum, { head: own.get(sum.platform) ?? sum.head })),
          gonePlatforms
        };
      }
      function summed({ measurement: measurement2 }, { before, after, joined }, { count }) {
        const head = asOne([...joined, ...after].map((result) => result.measurement));
        const all = (0, compare.UD)(head, asOne(before.map((document) => document.measurement)), count);
        const own = new Set(measurement2.platforms.map(({ platform }) => platform));
        return { platforms: all.platforms.filter(({ platform }) => own.has(platform)), gonePlatforms: all.gonePlatforms };
      }
      function leftReport({ name, baseline: baseline2, result }, group) {
        const sizes = baseline2.kind === "found" ? baseline2.document.measurement.platforms.map(({ sizeBytes }) => sizeBytes) : [];
        const isTogether = group.joined.length > 0 && group.names.includes(name);
        const judged = result === null ? isTogether ? "together" : "not" : "again";
        return { kind: "left", image: name, sizeBytes: sizes.length === 0 ? null : Math.max(...sizes), judged };
      }
      function joinedReport(result, { names, joined }) {
        const { image, measurement: measurement2 } = result;
        const sizeBytes = Math.max(...measurement2.platforms.map((platform) => platform.sizeBytes));
        const others = joined.includes(result) ? joined.filter((one) => one !== result).map((one) => one.image.name) : [];
        const isTogether = names.length > 0 && joined.includes(result);
        return { kind: "joined", image: image.name, sizeBytes, with: isTogether ? [...names, ...others] : [] };
      }
      var baseline_places = __webpack_require__(61918);
      var parallel = __webpack_require__(78325);
      var judge_approval = __webpack_require__(66509);
      var new_baseline = __webpack_require__(47906);
      var baseline_listings = __webpack_require__(43737);
      var yardstick = __webpack_require__(38324);
      var assemble = __webpack_require__(18056);
      ;
      async function run(inputs, runContext, ports) {
        const jobs = inputs.images.map((image) => ({ image, inputs, runContext, ports }));
        const unstored = await (0, parallel.HN)(jobs, inputs.concurrency, resultOf);
        ports.cancellation.throwIfAborted();
        const outcomes = await storeAll(unstored, ports);
        ports.cancellation.throwIfAborted();
        const measured = outcomes.filter((outcome) => "verdict" in outcome);
        const missing = [...outcomes.filter((outcome) => "because" in outcome), ...await ports.missing()];
        if (measured.length === 0)
          throw (0, failure.uv)(missing);
        const { results, changes } = await withChangedList(measured, missing, { inputs, runContext, ports });
        ports.cancellation.throwIfAborted();
        warnOfUnstored(results, ports);
        const { mode, headSha, base, frame } = runContext;
        const baseSha = mode === "check" && "sha" in base ? base.sha : null;
        const told = { ...frame, mode, headSha, baseSha, createdAt: ports.now(), missing, imageChanges: changes, ...ports.notes() };
        const report = (0, assemble.f)(results, told, inputs.cost);
        await publish(report, { images: results }, ports);
        if (mode === "check")
          await keepAll(results, { inputs, runContext, ports });
        ports.cancellation.throwIfAborted();
        return report;
      }
      async function withChangedList(results, missing, { inputs, runContext, ports }) {
        if (runContext.mode !== "check")
          return { results, changes: [] };
        const jobOf = (image) => ({ image, inputs, runContext, ports });
        return await judgeChangedList({
          results,
          missing,
          listedNames: inputs.listedNames,
          rules: inputs,
          again: async (image) => await orNull(() => check(jobOf(image))),
          baselineOf: async (name, image) => await baselineOfLeft(name, image, { inputs, runContext, ports }),
          justification: () => ports.justification(),
          approvals: (approvers) => ports.approvals(approvers)
        });
      }
      async function orNull(work) {
        try {
          return await work();
        } catch (error) {
          if (error instanceof failure.yo)
            return null;
          throw error;
        }
      }
      async function baselineOfLeft(name, image, { inputs, runContext, ports }) {
        const held = await storedBaseline({ name, base: runContext.base, ports });
        const { stored, base } = held;
        if (image === null || stored.kind !== "absent" || inputs.onMissingBaseline !== "build" || !("sha" in base))
          return stored;
        const attempt2 = await ports.timed("build the base", () => ports.measureCommit(image, base.sha));
        if (attempt2.kind === "failed")
          return stored;
        return built((0, new_baseline.a)({ image, commit: base.sha, measured: attempt2, now: ports.now() }), held);
      }
      async function resultOf(job) {
        try {
          return await (job.runContext.mode === "record" ? record(job) : check(job));
        } catch (error) {
          if (!(error instanceof failure.yo) || job.inputs.images.length === 1)
            throw error;
          const { clause: because, place, lastOutput } = error;
          const where = place === null ? {} : { place: { ...place } };
          return { name: job.image.name, because, ...where, ...lastOutput === null ? {} : { lastOutput: lastOutput.slice(0, 300) } };
        }
      }
      async function check(job) {
        const { image, runContext, ports } = job;
        const reused = await ports.timed("look for a measurement", () => ports.measurements.find(image, runContext));
        const held = await ports.timed("find the baseline", () => storedBaseline(search(job)));
        const { stored } = held;
        const known = reused === null && stored.kind === "found" ? (0, baseline_listings.Yx)(stored.document) : /* @__PURE__ */ new Map();
        const inForce = await ports.timed("read the rules of the base", () => rulesFor(job, stored));
        const measured = reused === null ? await ports.measure(image, known) : (0, baseline_listings.LT)(reused);
        assertCountable(measured.measurement, image);
        const { budget, ...judged } = await judgedBest(held, measured.measurement, { ...job, inForce, reused, measured });
        const contents = await ports.timed("compare the files", async () => (0, files.KD)(measured, documentOf(judged.baseline)));
        const rules = { image: { ...image, budget }, inForce };
        const beside = await besidesOf(job, measured.measurement, stored);
        return { ...rules, ...measured, isReused: reused !== null, ...judged, contents, beside, recording: { kind: "not-wanted" } };
      }
      async function rulesFor({ image, inputs, runContext, ports }, stored) {
        const before = rulesIn(stored);
        const hasFile = inputs.configPath !== null || before === null || before.rules.config !== null;
        const atBase = hasFile ? await ports.rulesAtBase() : { kind: "no-file" };
        return rulesInForce({ image, inputs, atBase, recorded: before, isOnBehalf: runContext.isOnBehalf });
      }
      async function judgedBest(held, measurement2, inputs) {
        const job = { ...inputs, held };
        const nearest = await orBuilt(held.stored, job);
        const judged = await judgedBy(nearest, measurement2, job);
        if ((0, cause.F)(judged.comparison))
          return await builtAlike(judged, measurement2, job);
        const exact = judged.verdict.isRed ? await exactInsteadOf(nearest, job) : null;
        return exact === null ? judged : await judgedBy(exact, measurement2, job);
      }
      async function builtAlike(judged, measurement2, job) {
        const { baseline: baseline2, comparison } = judged;
        const { base } = job.held;
        if (baseline2.kind !== "found" || baseline2.how === "built" || !("sha" in base))
          return judged;
        const attempt2 = job.inputs.onMissingBaseline === "build" ? await builtAt(base.sha, job) : notAsked;
        if ("fault" in attempt2)
          return await judgedBy(baseline2, measurement2, { ...job, noBaseBuild: attempt2 });
        if ((0, unknown_bytes.SA)(job.measured, (0, baseline_listings.LT)(baseline2.document), attempt2.context))
          return await judgedBy(baseline2, measurement2, { ...job, noBaseBuild: unlike });
        const alike = await judgedBy(built(attempt2.document, { ...job.held, notes: baseline2.notes }), measurement2, job);
        return { ...alike, insteadOf: insteadOf(baseline2.document, comparison) };
      }
      function insteadOf({ measurement: measurement2 }, { platforms }) {
        const uncompared = platforms.find((platform) => platform.kind === "not-compared");
        const sizeBytes = Math.max(...measurement2.platforms.map((platform) => platform.sizeBytes));
        return uncompared === void 0 ? null : { obstacle: uncompared.obstacle, sizeBytes };
      }
      const unlike = {
        fault: "not-possible",
        because: "files that no commit has are not those of the recorded baseline, so a base that is built now would hide what they grew by"
      };
      const notAsked = {
        fault: "not-possible",
        because: "on-missing-baseline does not ask for a build of the base commit"
      };
      function documentOf(baseline2) {
        return baseline2.kind === "found" ? baseline2.document : null;
      }
      async function judgedBy(baseline2, measurement2, job) {
        const { budgets, unknown } = job.inForce;
        const all = [];
        for (const budget of budgets)
          all.push(await judgedByOne(baseline2, measurement2, { ...job, budget }));
        const judged = (0, judge.wW)(all, ({ verdict }) => verdict);
        if (unknown === null || judged.verdict.isRed)
          return judged;
        const because = `the rules of the base branch could not be read: ${unknown}`;
        const notKnown = { kind: "unknown", because, notes: baseline2.notes };
        return await judgedByOne(notKnown, measurement2, { ...job, budget: judged.budget });
      }
      async function judgedByOne(baseline2, measurement2, { image, inForce, budget, ports, noBaseBuild = null }) {
        const comparison = comparisonWith(baseline2, measurement2, budget);
        const asked = (0, judge.Mp)(comparison, { budget, noBaseBuild });
        const justification = asked ? await ports.justification() : { kind: "read", claims: [] };
        const approvals = await approvalsFor(asked ? budget : null, ports);
        const judged = { image: { ...image, budget }, comparison, outcome: baseline2.kind, noBaseBuild, approvals };
        const verdict = (0, judge.S4)({ ...judged, justification, rules: inForce.policy });
        return { baseline: baseline2, comparison, verdict, insteadOf: null, budget };
      }
      async function approvalsFor(budget, ports) {
        const approvers = budget?.approval ?? null;
        return approvers === null ? { kind: "not-asked" } : await ports.approvals(approvers);
      }
      async function exactInsteadOf(nearest, job) {
        const { base } = job.held;
        if (nearest.kind !== "found" || nearest.behind === 0 || job.inputs.onMissingBaseline !== "build" || !("sha" in base))
          return null;
        const exact = await builtAt(base.sha, job);
        if ("fault" in exact || (0, unknown_bytes.SA)(job.measured, (0, baseline_listings.LT)(nearest.document), exact.context))
          return null;
        return built(exact.document, { ...job.held, notes: nearest.notes });
      }
      function search({ image, runContext, ports }) {
        return { name: image.name, base: runContext.base, ports };
      }
      async function besidesOf(job, measurement2, stored) {
        const { ports, image } = job;
        const all = [];
        for (const reference of ports.references.others) {
          const compared = { reference, measurement: measurement2, judge: stored, budget: image.budget };
          const look = async () => void all.push(await besideOf(compared, search(job)));
          await ports.timed("look at other baselines", () => orWarn(ports, `growth since ${(0, baseline_places.Z9)(reference.place)}`, look));
        }
        return all;
      }
      async function orBuilt(stored, job) {
        const { base } = job.held;
        if (stored.kind !== "absent" || job.inputs.onMissingBaseline !== "build" || !("sha" in base))
          return stored;
        const attempt2 = await builtAt(base.sha, job);
        if (!("fault" in attempt2))
          return built(attempt2.document, job.held);
        const asItWas = attempt2.fault === "head" ? await builtAsItWas(base.sha, job) : null;
        return asItWas ?? { ...stored, because: `${stored.because}, and ${attempt2.because}` };
      }
      async function builtAsItWas(commit, job) {
        const { atBase, changedInputs } = job.inForce;
        const before = atBase.kind === "file" ? atBase.images.get(job.image.name)?.image ?? null : null;
        if (before === null || changedInputs.length === 0)
          return null;
        const attempt2 = await builtAt(commit, { ...job, image: before });
        return "fault" in attempt2 ? null : built(attempt2.document, { ...job.held, notes: [] });
      }
      function asOfBase(image, { atBase }) {
        const before = atBase.kind === "file" ? atBase.images.get(image.name)?.image?.subject : void 0;
        if (image.subject.kind !== "build" || before?.kind !== "build")
          return image;
        return { ...image, subject: { kind: "build", build: (0, bake.xE)(image.subject.build, before.build) } };
      }
      async function builtAt(commit, { image, inForce, ports, reused, measured }) {
        const kept = reused?.builtBaseline ?? null;
        if (kept?.commit === commit && kept.name === image.name)
          return { document: kept, context: { kind: "told", context: kept.context ?? unknown_bytes.SQ } };
        const attempt2 = await ports.timed("build the base", () => ports.measureCommit(asOfBase(image, inForce), commit));
        if (attempt2.kind === "failed")
          return { fault: attempt2.fault, because: attempt2.because };
        const document = (0, new_baseline.a)({ image, commit, measured: attempt2, now: ports.now() });
        return { document: { ...document, context: (0, unknown_bytes.oO)(measured, attempt2, attempt2.context) }, context: attempt2.context };
      }
      function comparisonWith(baseline2, measurement2, { count }) {
        return baseline2.kind === "found" ? (0, unknown_bytes.zw)((0, compare.UD)(measurement2, baseline2.document.measurement, count), baseline2.document.context) : (0, compare.m4)(measurement2, count, baseline2.because);
      }
      async function keepAll(results, job) {
        const failures = await (0, parallel.HN)(results, job.inputs.concurrency, (result) => keep(result, job));
        const because = failures.find((failure2) => failure2 !== null);
        if (because == null)
          return;
        job.ports.warn(`the measurement was not kept, so saving the description will build again: ${because}`);
      }
      async function keep(result, { runContext, ports }) {
        const { image, measurement: measurement2, listings, baseline: baseline2 } = result;
        const isOwn = baseline2.kind === "found" && baseline2.how === "built" && baseline2.document.name === image.name;
        const builtBaseline = isOwn ? baseline2.document : null;
        const document = () => ({ measurement: measurement2, listings: (0, baseline_listings.ZN)(listings), builtBaseline });
        try {
          await ports.timed("keep the measurement", () => ports.measurements.save(image, runContext, document));
          return null;
        } catch (error) {
          ports.cancellation.throwIfAborted();
          return (0, failure.pQ)(error);
        }
      }
      function warnOfUnstored(results, ports) {
        const failures = results.flatMap(({ image, recording }) => recording.kind === "failed" ? [{ name: JSON.stringify(image.name), because: recording.because }] : []);
        const [first, ...others] = failures;
        if (first === void 0)
          return;
        const names = failures.slice(0, mostNamed).map(({ name }) => name);
        const rest = failures.length - names.length;
        const who = `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
        ports.warn(`the ${others.length === 0 ? `baseline of ${who} was` : `baselines of ${who} were`} not stored: ${first.because}`);
      }
      const mostNamed = 10;
      async function storeAll(outcomes, ports) {
        return await Promise.all(outcomes.map(async (outcome) => {
          if (!("document" in outcome))
            return outcome;
          const recording = await ports.timed("store the baseline", () => store(outcome.document, ports));
          return { ...outcome.result, recording };
        }));
      }
      async function record(job) {
        const { image, runContext, ports } = job;
        const { stored: previous } = await ports.timed("find the baseline", () => storedBaseline(search(job)));
        const measured = await ports.measure(image, (0, baseline_listings.Yx)(documentOf(previous)));
        const { measurement: measurement2 } = measured;
        assertCountable(measurement2, image);
        const comparison = comparisonWith(previous, measurement2, image.budget);
        if (runContext.commit === null)
          throw new Error("a baseline can only be recorded for a commit");
        const fresh = (0, new_baseline.a)({ image, commit: runContext.commit, measured, now: ports.now() });
        const rules = (0, recorded_rules.SI)(image, job.inputs);
        const contents = await ports.timed("compare the files", async () => (0, files.KD)(measured, documentOf(previous)));
        const beside = await besidesOf(job, measurement2, previous);
        const push = await pushOf({ comparison, contents }, previous, job);
        const document = (0, baseline_history.jz)({ ...fresh, rules, ...push }, previous);
        if (document.historyPending === true)
          ports.warn(pendingWarning(image, previous));
        const verdict = (0, judge.t2)(comparison);
        const result = {
          image,
          inForce: null,
          ...measured,
          isReused: false,
          baseline: previous,
          comparison,
          verdict,
          insteadOf: null,
          beside
        };
        return { result: { ...result, contents }, document };
      }
      function pendingWarning({ name }, previous) {
        const because = previous.kind === "found" ? "not all of its earlier baselines could be read" : previous.because;
        return `not the whole history of "${name}" could be looked up (${because}): this baseline is recorded without the rest, which the next run on this branch adds again`;
      }
      async function store(document, { baselines, cancellation }) {
        try {
          await baselines.save(document);
          return { kind: "stored" };
        } catch (error) {
          cancellation.throwIfAborted();
          return { kind: "failed", because: (0, failure.pQ)(error) };
        }
      }
      function assertCountable({ platforms }, { name, budget: { count } }) {
        const vague = count === "own" ? platforms.find((platform) => !(0, yardstick.LO)(platform)) : void 0;
        if (vague !== void 0)
          throw (0, failure.IF)("own-layers-unknown", { name, platform: vague.platform });
      }
      async function pushOf({ comparison, contents }, previous, { image, runContext: { commit }, ports }) {
        const isNew = previous.kind === "found" && previous.document.commit !== commit;
        const isAsked = isNew && (0, judge.Mp)(comparison, { budget: image.budget, noBaseBuild: null });
        const merged = isAsked && commit !== null ? await ports.mergedJustification(commit) : void 0;
        const answer = merged === void 0 ? null : (0, judge.mX)(merged, image.name, largestHead(comparison));
        const reason = answer?.kind === "accepted" ? { justification: answer.claim.text.slice(0, 500) } : {};
        const approvedBy = isAsked && commit !== null ? await mergedApprover(image, commit, ports) : {};
        return { ...costOf({ comparison, contents }), ...reason, ...approvedBy };
      }
      async function mergedApprover({ budget: { approval } }, commit, ports) {
        if (approval === null)
          return {};
        const approvals = await ports.mergedApprovals(commit, approval);
        const answer = approvals.kind === "not-asked" ? null : (0, judge_approval.r)(approval, approvals);
        return answer?.kind === "approved" ? { approvedBy: answer.by } : {};
      }
      function costOf({ comparison, contents }) {
        const newBytes = comparison.platforms.flatMap((one) => {
          if (one.kind !== "compared")
            return [];
          const { platform, newBytes: fresh, againBytes } = one;
          const packages = [...(0, recorded_packages.uc)(one, contents.get(platform))];
          const known = { ...againBytes === null ? {} : { againBytes }, ...packages.length === 0 ? {} : { packages } };
          return [{ platform, newBytes: fresh, ...known }];
        });
        return newBytes.length === 0 ? {} : { newBytes };
      }
      function largestHead({ platforms }) {
        return Math.max(...platforms.map(({ head }) => head.sizeBytes));
      }
      async function publish(report, details, ports) {
        for (const publisher of ports.publishers) {
          await ports.timed(publisher.name, () => orWarn(ports, `${publisher.name} failed`, () => publisher.publish(report, details)));
        }
      }
      async function orWarn(ports, what, work) {
        try {
          await work();
        } catch (error) {
          ports.cancellation.throwIfAborted();
          ports.warn(`${what}: ${(0, failure.pQ)(error)}`);
        }
      }
    })
  ),
  /***/
  18056: (
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
      var catalogue = __webpack_require__(88315);
      var finding = __webpack_require__(74438);
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
      var remedy = __webpack_require__(97915);
      var documents = __webpack_require__(23569);
      var cost_rules = __webpack_require__(68209);
      var unpacked = __webpack_require__(28905);
      var judge_creep = __webpack_require__(24281);
      var compare_files = __webpack_require__(11623);
      var tree_tree = __webpack_require__(73634);
      var baseline_places = __webpack_require__(61918);
      var judge = __webpack_require__(66916);
      var build_bytes = __webpack_require__(98099);
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
      ;
      function costOfImages(versions, retention) {
        const held = /* @__PURE__ */ new Set();
        let storedBytes = 0;
        return versions.map((version2, at) => {
          const newBytes = bytesBeside(version2.blobs, held);
          for (const digest of version2.blobs.keys())
            held.add(digest);
          storedBytes += newBytes;
          const kept = retention === null ? null : versions.slice(Math.max(0, at + 1 - retention.versions), at + 1);
          const retainedBytes = kept === null ? null : togetherBytes(kept.map(({ blobs }) => blobs));
          const before = versions[at - 1];
          const pullBytes = before === void 0 ? null : pullBytesAfter(version2, before);
          return { sizeBytes: bytesBeside(version2.blobs, /* @__PURE__ */ new Set()), newBytes, storedBytes, retainedBytes, pullBytes };
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
        const within = (amount2, days) => divided(BigInt(amount2) * BigInt(days * dayMs), BigInt(spanMs));
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
      function divided(amount2, by2) {
        return plus(0, Number((amount2 * 2n + by2) / (by2 * 2n)));
      }
      function levelOf(sizeBytes, pace, retention) {
        switch (retention.kind) {
          case "last":
            return plus(sizeBytes, (retention.versions - 1) * pace.bytesPerPush);
          case "days":
            return plus(sizeBytes, divided(BigInt(pace.bytesPerYear) * BigInt(retention.days), 365n));
        }
      }
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
        const earlier = pushesOf(platform.platform, history);
        const pushes = isAnotherPush(platform, earlier, frame) ? [...earlier, thisPush(platform, frame)] : earlier;
        const points = [...registrySizesOf(pushes, rules.retention)];
        if (points.length < fewestPoints)
          return null;
        const pace = paceOf(frame.mode === "record" ? pushes : earlier, frame.createdAt);
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
          versions: keptVersions(points, retention),
          levelBytes: pace === null ? null : levelOf(sizeBytes, pace, retention)
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
      var schemas = __webpack_require__(27597);
      var strictness = __webpack_require__(32904);
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
      var waste = __webpack_require__(76753);
      var measurement = __webpack_require__(85719);
      var compared_packages = __webpack_require__(8305);
      var compare_packages = __webpack_require__(71179);
      var package_versions = __webpack_require__(45800);
      var packages_package = __webpack_require__(14214);
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
      var reasons = __webpack_require__(56997);
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
      var words_reasons = __webpack_require__(46920);
      var yardstick_words = __webpack_require__(66885);
      var totals = __webpack_require__(42676);
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
      function isSoundCost(cost) {
        const points = cost?.registry?.points ?? [];
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
      var version = __webpack_require__(58508);
      ;
      function assemble(results, frame, cost = cost_rules.gq) {
        const { state: state2, isRed } = (0, judge.QZ)(results.map(({ verdict }) => verdict));
        const { imageChanges = [], givenBaseline, ...told2 } = frame;
        const isComplete = (frame.missing ?? []).length === 0;
        const checked = results.map((result) => checkedImage(withCosts(imageReport(result, frame), frame, cost), result));
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
  42676: (
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
  36288: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Y: () => (
          /* binding */
          untrustedYaml
        )
        /* harmony export */
      });
      var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
      function untrustedYaml(text) {
        try {
          const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, { prettyErrors: false, uniqueKeys: false, logLevel: "silent", merge: true });
          return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
        } catch {
          return null;
        }
      }
    })
  ),
  /***/
  91512: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        TN: () => (
          /* binding */
          isRecorded
        ),
        G5: () => (
          /* binding */
          keptStore
        ),
        DO: () => (
          /* binding */
          referenceAt
        )
      });
      var artifact_download = __webpack_require__(69788);
      var artifact_upload = __webpack_require__(61569);
      var stored_document = __webpack_require__(46978);
      ;
      const prefix = "image-size-baseline-";
      const entry = "baseline.json";
      const recordingEvents = ["push", "schedule", "workflow_dispatch"];
      function artifactStore({ api, place, retentionDays, onUse }) {
        const listed = /* @__PURE__ */ new Map();
        return {
          async list(name, wanted) {
            if (api.server.artifacts.kind === "none")
              return { candidates: [], notes: [] };
            const { artifacts, ended } = await (0, artifact_download.wn)(api, artifactName(name), (artifact) => wanted !== null && isOurs(artifact, api) && !artifact.expired && artifact.workflow_run?.head_sha === wanted);
            for (const artifact of artifacts)
              listed.set(String(artifact.id), artifact);
            return listing(artifacts, { api, ended });
          },
          async read(name, candidate) {
            const artifact = listed.get(candidate.id);
            if (artifact === void 0)
              throw new Error(`artifact ${candidate.id} was not listed before it was read`);
            const origin = { events: recordingEvents, headSha: candidate.commit, headRepositoryId: api.repository.id };
            const download = await (0, artifact_download.bk)(api, artifact, { entry, origin });
            const read = download.kind === "refused" ? download : (0, stored_document.iW)(download.text, { name, candidate });
            const run = artifact.workflow_run;
            if (read.kind === "document" && run != null)
              onUse?.(String(run.id), async () => await recordedSlugs(api, run.id));
            return read;
          },
          async save(document) {
            const upload = { artifact: artifactName(document.name), entry, text: JSON.stringify(document), retentionDays };
            await (0, artifact_upload.m)(upload, place);
          }
        };
      }
      async function hasBaseline(api, slug) {
        if (api.server.artifacts.kind === "none")
          return false;
        const counts = (artifact) => isOurs(artifact, api) && !artifact.expired;
        const { artifacts } = await (0, artifact_download.wn)(api, `${prefix}${slug}`, counts);
        return artifacts.some(counts);
      }
      async function recordedSlugs(api, runId) {
        const names = (await (0, artifact_download.NG)(api, runId)).map(({ name }) => name);
        return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
      }
      function artifactName(name) {
        return `${prefix}${(0, stored_document.fx)(name)}`;
      }
      function isOurs({ workflow_run: run }, { repository }) {
        return run != null && run.repository_id === repository.id && (run.head_repository_id ?? repository.id) === repository.id;
      }
      function listing(artifacts, { api, ended }) {
        const ours = artifacts.filter((artifact) => isOurs(artifact, api));
        const expired = ours.filter((artifact) => artifact.expired).length;
        const foreign = artifacts.length - ours.length;
        const notes = [
          ...expired === 0 ? [] : [counted(expired, "stored baseline has expired", "stored baselines have expired")],
          ...foreign === 0 ? [] : [counted(foreign, "artifact of a fork was ignored", "artifacts of forks were ignored")],
          ...ended === "limit" ? [`only the newest ${artifacts.length} stored baselines were looked at`] : []
        ];
        const candidates = ours.filter((artifact) => !artifact.expired).flatMap(toCandidate);
        return { candidates, notes, ...ended === "enough" ? { isPartial: true } : {}, ...ended === "limit" ? { isCut: true } : {} };
      }
      function counted(count, one, many) {
        return `${count} ${count === 1 ? one : many}`;
      }
      function toCandidate({ id: id2, workflow_run: run, created_at: recordedAt }) {
        return run == null ? [] : [{ id: String(id2), commit: run.head_sha, recordedAt }];
      }
      var branch_store = __webpack_require__(37683);
      var schemas = __webpack_require__(27597);
      var ports = __webpack_require__(14788);
      var github = __webpack_require__(302);
      var github_api = __webpack_require__(33843);
      ;
      const Release = schemas.Ikc({ tag_name: schemas.YjP().min(1).max(200) });
      const Commit = schemas.Ikc({ sha: github.mJ });
      async function newestRelease(api) {
        return await told(async () => {
          const question = { route: "GET /repos/{owner}/{repo}/releases/latest", parameters: {} };
          const tag = await orNull("the newest release", () => (0, github_api.kA)(api, question, Release));
          if (tag === null)
            return { kind: "absent", because: "this repository has no release yet" };
          return await commitOf(tag.tag_name, ["tags"], api);
        });
      }
      async function commitOfRef(ref, api) {
        return await told(async () => await commitOf(ref, ["tags", "heads", .../^[0-9a-f]{40}$/.test(ref) ? [""] : []], api));
      }
      async function commitOf(ref, kinds, api) {
        for (const kind of kinds) {
          const parameters = { ref: kind === "" ? ref : `${kind}/${ref}`, per_page: 1 };
          const question = { route: "GET /repos/{owner}/{repo}/commits/{ref}", parameters };
          const commit = await orNull(`the commit of ${ref}`, () => (0, github_api.kA)(api, question, Commit));
          if (commit !== null)
            return { sha: commit.sha, tag: ref, fallback: null };
        }
        const what = kinds.length === 1 ? "tag" : "tag, branch or commit";
        return { kind: "absent", because: `this repository has no ${what} ${ref}` };
      }
      async function orNull(what, question) {
        return await (0, github_api.fA)({ what, needs: "contents: read" }, [404, 422], question);
      }
      async function told(work) {
        try {
          return await work();
        } catch (error) {
          if (error instanceof ports.F)
            return { kind: "unknown", because: error.message };
          throw error;
        }
      }
      var parallel = __webpack_require__(78325);
      var new_baseline = __webpack_require__(47906);
      var failure = __webpack_require__(59874);
      ;
      function publishedStore(published) {
        const documents = /* @__PURE__ */ new Map();
        return {
          async list(name, wanted) {
            const image = published.images.find((one) => one.name === name);
            const location = image === void 0 ? null : locationOf(name, published.reference);
            if (image === void 0 || location === null || wanted === null)
              return { candidates: [], notes: [] };
            const read = await documentOf(image, location, published);
            if ("notes" in read)
              return read;
            documents.set(read.commit, read);
            const reference = `registry://${pinned(location, read)}`;
            return { candidates: [{ id: read.commit, commit: wanted, recordedAt: read.recordedAt, reference }], notes: [] };
          },
          async read(_name, { id: id2 }) {
            const document = documents.get(id2);
            return document === void 0 ? { kind: "refused", because: "it was not read" } : { kind: "document", document };
          },
          save: async () => {
          }
        };
      }
      function locationOf(name, reference) {
        if (!reference.includes("{name}"))
          return reference;
        return /^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(name) ? reference.replaceAll("{name}", name) : null;
      }
      async function documentOf(image, location, { measure, now }) {
        const { subject, budget } = image;
        const given = { kind: "image", reference: { scheme: "registry", location }, platforms: [], dockerfile: null };
        try {
          const { measurement, listings } = await measure({ name: `${image.name} as published`, subject: given, budget }, /* @__PURE__ */ new Map());
          const target = subject.kind === "build" ? subject.build.target : measurement.target;
          const commit = measurement.digest.replace(/^.*:/s, "").slice(0, 64);
          return (0, new_baseline.a)({ image, commit, measured: { measurement: { ...measurement, target }, listings }, now: now() });
        } catch (error) {
          if (!(error instanceof failure.yo))
            throw error;
          if (error.code === "image-not-found")
            return { candidates: [], notes: [error.clause] };
          throw new ports.F(error.clause, { cause: error });
        }
      }
      function pinned(location, { measurement }) {
        return location.includes("@") ? location : `${location}@${measurement.digest}`;
      }
      ;
      function keptStore(place, { api, directory, inputs: { retentionDays }, onUse = () => {
      } }) {
        switch (place.kind) {
          case "artifact":
            return artifactStore({ api, place: (0, artifact_upload.v)(directory, api), retentionDays, onUse });
          case "branch":
            return (0, branch_store.q$)({ api, branch: place.branch, onUse });
        }
      }
      async function isRecorded(slug, place, api) {
        switch (place.kind) {
          case "artifact":
            return await hasBaseline(api, slug);
          case "branch":
            return await (0, branch_store.sL)({ api, branch: place.branch }, slug);
        }
      }
      function referenceAt(place, kept, all) {
        const { api, inputs, measure } = all;
        switch (place.kind) {
          case "artifact":
          case "branch":
            return { place, store: keptStore(place, all), commit: null };
          case "registry": {
            const { reference } = place;
            return { place, store: publishedStore({ reference, images: inputs.images, measure, now: () => /* @__PURE__ */ new Date() }), commit: null };
          }
          case "release":
            return { place, store: keptStore(kept, all), commit: (0, parallel.Oo)(async () => await newestRelease(api)) };
          case "ref":
            return { place, store: keptStore(kept, all), commit: (0, parallel.Oo)(async () => await commitOfRef(place.ref, api)) };
        }
      }
    })
  ),
  /***/
  74687: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        N: () => (
          /* binding */
          judgingPorts
        )
      });
      var commit_graph = __webpack_require__(81226);
      var schemas = __webpack_require__(27597);
      var ports = __webpack_require__(14788);
      var github_api = __webpack_require__(33843);
      ;
      const perPage = 100;
      const mostPages = 10;
      async function askAll(api, { route, parameters }, item) {
        const all = [];
        for (let page2 = 1; page2 <= mostPages; page2 += 1) {
          const question = { route, parameters: { ...parameters, per_page: perPage, page: page2 } };
          const { answer, hasNext } = await (0, github_api.Rq)(api, question, schemas.YOg(item));
          all.push(...answer);
          if (!hasNext)
            return all;
        }
        throw new ports.F(`there are more than ${mostPages * perPage} of them`);
      }
      ;
      const IssueEvent = schemas.Ikc({
        event: schemas.YjP(),
        actor: schemas.Ikc({ login: schemas.YjP(), type: schemas.YjP() }).nullish(),
        label: schemas.Ikc({ name: schemas.YjP().nullish() }).nullish()
      });
      const Permission = schemas.Ikc({ permission: schemas.YjP() });
      async function readLabels(api, wanted) {
        if (wanted.labels.length === 0)
          return [];
        const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
        const events = await askAll(api, { route, parameters: { issue_number: wanted.pullRequest } }, IssueEvent);
        const found2 = [];
        for (const label2 of wanted.labels) {
          const last = events.findLast((event) => isAbout(event, label2));
          if (last !== void 0)
            found2.push(await labelEvent(api, { last, label: label2, isPresent: wanted.present.has(label2) }));
        }
        return found2;
      }
      function isAbout({ event, label: label2 }, wanted) {
        return (event === "labeled" || event === "unlabeled") && label2?.name?.toLowerCase() === wanted;
      }
      async function labelEvent(api, { last, label: label2, isPresent }) {
        const by = last.actor?.login.toLowerCase() ?? null;
        if (last.event === "unlabeled" || !isPresent)
          return { label: label2, event: "unlabeled", by, mayApprove: "no-write-permission" };
        if (last.actor == null || by === null)
          return { label: label2, event: "labeled", by, mayApprove: "no-write-permission" };
        if (last.actor.type !== "User")
          return { label: label2, event: "labeled", by, mayApprove: "bot" };
        const mayWrite = await hasWritePermission(api, last.actor.login);
        return { label: label2, event: "labeled", by, mayApprove: mayWrite ? "yes" : "no-write-permission" };
      }
      async function hasWritePermission(api, username) {
        const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
        try {
          const { permission } = await (0, github_api.kA)(api, { route, parameters: { username } }, Permission);
          return permission === "admin" || permission === "write";
        } catch (error) {
          if ((0, github_api.c2)(error) === 404)
            return false;
          throw error;
        }
      }
      ;
      const PullRequestReview = schemas.Ikc({
        user: schemas.Ikc({ login: schemas.YjP() }).nullable(),
        state: schemas.YjP(),
        commit_id: schemas.YjP().nullable()
      });
      const states = {
        APPROVED: "approved",
        CHANGES_REQUESTED: "changes-requested",
        DISMISSED: "dismissed"
      };
      async function readReviews(api, pullRequest) {
        const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
        const listed = await askAll(api, { route, parameters: { pull_number: pullRequest } }, PullRequestReview);
        const newest2 = /* @__PURE__ */ new Map();
        for (const { user, state, commit_id: commit } of listed) {
          const known = Object.hasOwn(states, state) ? states[state] : void 0;
          if (user === null || known === void 0)
            continue;
          const login = user.login.toLowerCase();
          newest2.delete(login);
          newest2.set(login, { user: login, state: known, commit });
        }
        return [...newest2.values()];
      }
      ;
      const Member = schemas.Ikc({ login: schemas.YjP() });
      async function readTeams(api, teams) {
        const found2 = /* @__PURE__ */ new Map();
        for (const team of teams)
          found2.set(team, await readTeam(api, team));
        return found2;
      }
      async function readTeam(api, team) {
        const [org = "", slug = ""] = team.split("/");
        const question = { route: "GET /orgs/{org}/teams/{team_slug}/members", parameters: { org, team_slug: slug } };
        try {
          const members = await askAll(api, question, Member);
          return { kind: "members", users: members.map(({ login }) => login.toLowerCase()) };
        } catch (error) {
          if (!(error instanceof ports.F) && (0, github_api.c2)(error) === null)
            throw error;
          return { kind: "unreadable", isRefused: (0, github_api.Hh)(error), because: (0, github_api.q0)(error) };
        }
      }
      ;
      const PullRequest = schemas.Ikc({
        user: schemas.Ikc({ login: schemas.YjP() }),
        head: schemas.Ikc({ sha: schemas.YjP() }),
        labels: schemas.YOg(schemas.Ikc({ name: schemas.YjP() }))
      });
      function approvalsOf(api, { pullRequest, headSha }) {
        const answers = /* @__PURE__ */ new Map();
        return async (approvers) => {
          if (pullRequest === null)
            return { kind: "unreadable", because: "this event does not tell which pull request it is about" };
          const answer = answers.get(approvers.text) ?? readApprovals(api, { pullRequest, headSha, approvers });
          answers.set(approvers.text, answer);
          return await answer;
        };
      }
      async function readApprovals(api, { pullRequest, headSha, approvers }) {
        const question = { route: "GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters: { pull_number: pullRequest } };
        const subject = { what: `who has approved pull request #${pullRequest}`, needs: "pull-requests: read" };
        try {
          return await (0, github_api.TE)(subject, async () => {
            const { user, head, labels: labels2 } = await (0, github_api.kA)(api, question, PullRequest);
            const present = new Set(labels2.map(({ name }) => name.toLowerCase()));
            const areReviewed = approvers.users.length + approvers.teams.length > 0;
            return {
              kind: "read",
              author: user.login.toLowerCase(),
              headSha: headSha ?? head.sha,
              reviews: areReviewed ? await readReviews(api, pullRequest) : [],
              labels: await readLabels(api, { pullRequest, labels: approvers.labels, present }),
              teams: await readTeams(api, approvers.teams)
            };
          });
        } catch (error) {
          if (error instanceof ports.F)
            return { kind: "unreadable", because: error.message };
          throw error;
        }
      }
      var pull_request = __webpack_require__(25810);
      ;
      const merged_pull_request_PullRequest = schemas.Ikc({
        number: schemas.Whr(),
        body: schemas.YjP().nullable(),
        merged_at: schemas.YjP().nullish(),
        merge_commit_sha: schemas.YjP().nullish(),
        base: schemas.Ikc({ repo: schemas.Ikc({ id: schemas.Whr() }) })
      });
      function mergedPullRequests(api) {
        const asked = /* @__PURE__ */ new Map();
        return async (commit) => {
          const answer = asked.get(commit) ?? askFor(commit, api);
          asked.set(commit, answer);
          return await answer;
        };
      }
      function mergedJustifications(merged, templates) {
        return async (commit) => {
          const pull = await found(merged, commit);
          return pull.kind === "found" ? await (0, pull_request.hh)(pull.found.body ?? "", templates) : pull;
        };
      }
      function mergedApprovals(api, merged) {
        return async (commit, approvers) => {
          const pull = await found(merged, commit);
          if (pull.kind === "unreadable")
            return pull;
          return await readApprovals(api, { pullRequest: pull.found.number, headSha: null, approvers });
        };
      }
      async function found(merged, commit) {
        try {
          const pull = await merged(commit);
          if (pull === null)
            return { kind: "unreadable", because: "the commit came with no pull request" };
          return { kind: "found", found: pull };
        } catch (error) {
          return { kind: "unreadable", because: (0, github_api.q0)(error) };
        }
      }
      async function askFor(commit, api) {
        const pulls = await (0, pull_request.KM)(api, { commit_sha: commit }, merged_pull_request_PullRequest);
        const merged = pulls.filter((pull) => pull.base.repo.id === api.repository.id && pull.merged_at != null);
        return merged.find(({ merge_commit_sha: sha }) => sha === commit) ?? merged[0] ?? null;
      }
      var process_git = __webpack_require__(63803);
      var files_at_commit = __webpack_require__(5744);
      ;
      const Content = schemas.KCZ([
        schemas.YOg(schemas.Ikc({ name: schemas.YjP() })),
        schemas.Ikc({ type: schemas.euz("file"), size: schemas.Whr(), encoding: schemas.YjP(), content: schemas.YjP() }),
        schemas.Ikc({ type: schemas.k5n(["symlink", "submodule"]) })
      ]);
      async function filesAtCommit(commit, { git, api }) {
        return await (0, files_at_commit.IU)(git, commit) ?? apiFiles(api, commit);
      }
      function apiFiles(api, commit) {
        return {
          read: async (path) => await orUnknown(async () => fileIn(await contentOf(api, commit, path), path)),
          list: async (folder) => await orUnknown(async () => namesIn(await contentOf(api, commit, folder)))
        };
      }
      async function contentOf(api, commit, path) {
        const parameters = { path: path.replaceAll(/^\/+|\/+$/g, ""), ref: commit };
        const question = { route: "GET /repos/{owner}/{repo}/contents/{path}", parameters };
        const subject = { what: `${path === "" ? "the root" : path} of commit ${commit.slice(0, 7)}`, needs: "contents: read" };
        return await (0, github_api.TE)(subject, async () => {
          try {
            return await (0, github_api.kA)(api, question, Content);
          } catch (error) {
            if ((0, github_api.c2)(error) === 404 && !/no commit found/i.test((0, github_api.q0)(error)))
              return null;
            throw error;
          }
        });
      }
      function fileIn(content, path) {
        if (content === null || Array.isArray(content))
          return { kind: "absent" };
        if (content.type !== "file")
          return { kind: "unknown", isThere: true, because: `${path} is a link there` };
        if (content.size > files_at_commit.DB || content.encoding !== "base64")
          return { kind: "unknown", isThere: true, because: `${path} has more than ${files_at_commit.DB} bytes there` };
        return { kind: "text", text: Buffer.from(content.content, "base64").toString("utf8") };
      }
      function namesIn(content) {
        return { kind: "names", names: Array.isArray(content) ? content.map(({ name }) => name).toSorted() : [] };
      }
      async function orUnknown(question) {
        try {
          return await question();
        } catch (error) {
          if (error instanceof ports.F)
            return { kind: "unknown", isThere: false, because: error.message };
          throw error;
        }
      }
      var parallel = __webpack_require__(78325);
      ;
      function templatesAtBase(places) {
        return (0, parallel.Oo)(async () => await readAtBase(places));
      }
      async function readAtBase({ context, base, api, environment }) {
        const git = (0, process_git.u)(context.workspace, environment);
        const files = "sha" in base ? await filesAtCommit(base.sha, { git, api }) : apiFiles(api, context.pullRequest?.baseRef ?? "HEAD");
        const own = await templatesIn(files);
        return own.length > 0 ? own : await templatesOfOwner(api);
      }
      async function templatesOfOwner(api) {
        const shared = { ...api, repository: { ...api.repository, name: ".github" } };
        const branch = await defaultBranchOf(shared);
        return branch === null ? [] : await templatesIn(apiFiles(shared, branch));
      }
      const Repository = schemas.Ikc({ default_branch: schemas.YjP() });
      async function defaultBranchOf(api) {
        const subject = { what: `the templates of ${api.repository.owner}`, needs: "contents: read" };
        return await (0, github_api.TE)(subject, async () => {
          try {
            return (await (0, github_api.kA)(api, { route: "GET /repos/{owner}/{repo}" }, Repository)).default_branch;
          } catch (error) {
            if ((0, github_api.Hh)(error))
              return null;
            throw error;
          }
        });
      }
      const mostTemplates = 50;
      const templateName = /^pull_request_template(?:\.(?:md|markdown|txt))?$/i;
      async function templatesIn(files) {
        const root = await templates_namesIn(files, "");
        const folders = root.filter((name) => /^(?:\.github|\.gitea|\.forgejo|docs)$/i.test(name));
        const places = await Promise.all(folders.map(async (folder) => pathsIn(folder, await templates_namesIn(files, folder))));
        const single = [...pathsIn("", root), ...places.flat()];
        const many = await Promise.all(single.filter((path) => !/\.[a-z]+$/i.test(path)).map(async (folder) => (await templates_namesIn(files, folder)).map((name) => `${folder}/${name}`)));
        const paths = [...single, ...many.flat().filter((path) => /\.(?:md|markdown|txt)$/i.test(path))];
        const texts = await Promise.all(paths.slice(0, mostTemplates).map(async (path) => await textOf(files, path)));
        return texts.filter((text) => text !== null);
      }
      function pathsIn(folder, names) {
        return names.filter((name) => templateName.test(name)).map((name) => folder === "" ? name : `${folder}/${name}`);
      }
      async function templates_namesIn(files, folder) {
        const found2 = await files.list(folder);
        if (found2.kind === "unknown")
          throw new ports.F(found2.because);
        return found2.names;
      }
      async function textOf(files, path) {
        const file = await files.read(path);
        if (file.kind === "text")
          return file.text;
        if (file.kind === "unknown" && !file.isThere)
          throw new ports.F(file.because);
        return null;
      }
      var branch_store = __webpack_require__(37683);
      var external_node_path_ = __webpack_require__(76760);
      var baseline_history = __webpack_require__(42394);
      ;
      const mostDocuments = 40;
      const momentMs = 36e5;
      async function forgotten(documents, baselineUntil) {
        if (baselineUntil === null)
          return [];
        const found2 = [];
        for (const document of documents)
          found2.push(...await earlierThan(document, baselineUntil));
        return found2;
      }
      async function earlierThan(document, baselineUntil) {
        const found2 = [];
        let latest = document;
        while (latest.history.length >= baseline_history.xX && found2.length < mostDocuments) {
          const earlier = await baselineUntil(document.name, new Date(oldestIn(latest) + momentMs));
          if (earlier === null || oldestIn(earlier) >= oldestIn(latest))
            break;
          found2.push(earlier);
          latest = earlier;
        }
        return found2;
      }
      function oldestIn({ recordedAt, history }) {
        return Date.parse(history[0]?.recordedAt ?? recordedAt);
      }
      var thresholds = __webpack_require__(71754);
      var version = __webpack_require__(58508);
      var iso = __webpack_require__(64377);
      var baseline_documents = __webpack_require__(23569);
      var recorded_packages = __webpack_require__(6516);
      var judge_creep = __webpack_require__(24281);
      ;
      const mostDays = 400;
      function totalsOver(images) {
        const sizes = images.flatMap(({ platforms }, image) => platforms.flatMap(({ points }, platform) => points.map(({ recordedAt, sizeBytes }) => ({ key: `${image} ${platform}`, recordedAt, sizeBytes }))));
        const newest2 = /* @__PURE__ */ new Map();
        const days = /* @__PURE__ */ new Map();
        let sum = 0;
        for (const { key, recordedAt, sizeBytes } of sizes.toSorted((a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt))) {
          sum += sizeBytes - (newest2.get(key) ?? 0);
          newest2.set(key, sizeBytes);
          days.set(recordedAt.slice(0, 10), sum);
        }
        return [...days].slice(-mostDays).map(([day, total]) => ({ day, sizeBytes: total }));
      }
      ;
      const collator = new Intl.Collator("en", { numeric: true });
      function naturally(one, other) {
        return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
      }
      var judge = __webpack_require__(66916);
      var assemble = __webpack_require__(18056);
      var totals = __webpack_require__(42676);
      ;
      const byteCount = schemas.Whr().min(0);
      const timestamp = iso.w$();
      const serverUrl = schemas.YjP().regex(/^https?:\/\/[\w.:-]+$/);
      const DashboardSize = schemas.rej({
        commit: schemas.YjP(),
        recordedAt: timestamp,
        sizeBytes: byteCount,
        /** Null for the first. */
        changeBytes: schemas.Whr().nullable(),
        /** What pushing it cost: bytes that the image before did not have; null when that is not known. */
        newBytes: byteCount.nullable(),
        /** The growth reached `spikeAt`. */
        spike: schemas.zMY(),
        /** Why it grew, as its pull request says; null when that is not known. */
        justification: schemas.YjP().nullable(),
        /** Whose approval the growth had: a login in lower case; null where none was asked for, or that is not known. */
        approvedBy: schemas.YjP().nullable().default(null),
        /** The packages that explain the change, largest first; empty where it is small, or where that is not known. */
        packages: schemas.YOg(recorded_packages.rm).max(recorded_packages.hX).default([])
      });
      const DashboardPlatform = schemas.rej({
        platform: schemas.YjP(),
        sizeBytes: byteCount,
        uncompressedBytes: byteCount.nullable(),
        /** The ceiling that was in force when it was recorded; null where there was none. */
        maxSizeBytes: byteCount.nullable().default(null),
        /** Growth over the last days; null when it was recorded only once in them. */
        creep: schemas.rej({ days: schemas.Whr(), fromBytes: byteCount, growthBytes: schemas.Whr(), growthPercent: schemas.YjP().nullable() }).nullable(),
        /** Oldest first; never empty. */
        points: schemas.YOg(DashboardSize).min(1)
      });
      const DashboardImage = schemas.rej({
        name: schemas.YjP(),
        /** Path of its badge beside the page. */
        badge: schemas.YjP(),
        commit: schemas.YjP(),
        recordedAt: timestamp,
        /** Where it was recorded, where several repositories are joined; null: as the whole dashboard. */
        repository: schemas.YjP().nullable().default(null),
        /** The server of that repository; null: as the whole dashboard. */
        serverUrl: serverUrl.nullable().default(null),
        /** Who answers for it, as the configuration file says; null where it does not. */
        owner: schemas.YjP().nullable().default(null),
        platforms: schemas.YOg(DashboardPlatform).min(1)
      });
      const dashboard_Dashboard = schemas.rej({
        $schema: schemas.YjP(),
        version: schemas.euz(1),
        createdAt: timestamp,
        /** `owner/name` on `serverUrl`, where commits can be looked up; null when it was not given. */
        repository: schemas.YjP().nullable(),
        serverUrl,
        /** From which growth on a point is a spike, such as `5%`. */
        spikeAt: schemas.YjP(),
        /** The newest version of every image and platform together, every blob counted once. */
        distinctBytes: byteCount,
        /** All images and platforms added up on each day on which one was recorded, shared bytes in each; oldest first. */
        totals: schemas.YOg(schemas.rej({ day: iso.p6(), sizeBytes: byteCount })).default([]),
        /** By name. */
        images: schemas.YOg(DashboardImage),
        /** Files that were not used, and why: sentences. */
        warnings: schemas.YOg(schemas.YjP())
      });
      function dashboardOf(documents, frame) {
        const byName = [...Map.groupBy(documents, ({ name }) => name).values()];
        const images = byName.map((own) => imageOf(own.toSorted(byTime), frame)).toSorted((a, b) => naturally(a.image.name, b.image.name));
        return dashboard_Dashboard.parse({
          $schema: (0, version.Q)("dashboard.schema.json"),
          version: 1,
          createdAt: frame.createdAt.toISOString(),
          repository: frame.repository,
          serverUrl: frame.serverUrl,
          spikeAt: frame.spikeAt.text,
          distinctBytes: (0, totals.XN)((0, totals.OR)(images.map(({ measurement }) => measurement)).values()),
          totals: totalsOver(images.map(({ image }) => image)),
          images: images.map(({ image }) => image),
          warnings: [...frame.warnings, ...byName.flatMap(pendingWarning)]
        });
      }
      function pendingWarning(own) {
        const newest2 = own.toSorted(byTime).at(-1);
        if (newest2?.historyPending !== true)
          return [];
        const { name, commit } = newest2;
        return [`${name}: earlier sizes could not be looked up when ${commit.slice(0, 7)} was recorded; the next run adds them`];
      }
      function byTime(one, other) {
        return Date.parse(one.recordedAt) - Date.parse(other.recordedAt);
      }
      function imageOf(documents, frame) {
        const newest2 = documents.at(-1);
        if (newest2 === void 0)
          throw new Error("an image needs a baseline");
        const { name, commit, recordedAt, measurement } = newest2;
        const history = joined(documents);
        const maxSizeBytes = newest2.rules?.maxSizeBytes ?? null;
        const platforms = measurement.platforms.map((platform) => ({ ...platformOf(platform, history, frame), maxSizeBytes }));
        const owner = newest2.rules?.owner ?? null;
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
          builds.set(keyOf(document), { ...(0, baseline_documents.fF)(document), measurement: document.measurement });
        return [...builds.values()].toSorted(byTime);
      }
      function platformOf({ platform, sizeBytes, uncompressedBytes }, history, { createdAt, spikeAt }) {
        const points = pointsOf(platform, history, spikeAt);
        const creeps = (0, judge_creep.r)(history, { now: createdAt, budget: { warnAt: spikeAt, creepAt: null, maxUncompressedBytes: null } });
        const creep = creeps.find((one) => one.platform === platform);
        return { platform, sizeBytes, uncompressedBytes, creep: creep === void 0 ? null : creepFacts(creep), points };
      }
      function creepFacts({ since, growthBytes }) {
        const fromBytes = since.sizeBytes;
        return { days: judge_creep.L, fromBytes, growthBytes, growthPercent: (0, assemble.X)(growthBytes, fromBytes) };
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
            spike: before !== void 0 && (0, judge.O6)(sizeBytes - before.sizeBytes, before.sizeBytes, spikeAt),
            justification: build.justification ?? null,
            approvedBy: build.approvedBy ?? null,
            packages
          };
        });
      }
      function costBetween(before, { measurement }, platform) {
        if (before === null || before.measurement === null || measurement === null)
          return null;
        const held = (0, totals.OR)([before.measurement]);
        const own = measurement.platforms.filter((one) => one.platform === platform);
        const fresh = [...(0, totals.OR)([{ platforms: own }])].filter(([digest]) => !held.has(digest));
        return (0, totals.XN)(fresh.map(([, bytes]) => bytes));
      }
      var promises_ = __webpack_require__(51455);
      var failure = __webpack_require__(59874);
      var build_bytes = __webpack_require__(98099);
      var phrase_escape = __webpack_require__(45518);
      ;
      const label = "image size";
      const height = 20;
      const padding = 6;
      const widths = { " ": 3.9, ".": 4, i: 3, m: 10.7, z: 5.8, s: 5.7, M: 9.3, T: 6.8 };
      const usualWidth = 7;
      function renderBadge({ platforms }) {
        const size = (0, build_bytes.z3)(Math.max(...platforms.map(({ sizeBytes }) => sizeBytes)));
        const [left2, right2] = [widthOf(label), widthOf(size)];
        const words = (0, phrase_escape.ZD)(`${label}: ${size}`);
        return `<svg xmlns="http://www.w3.org/2000/svg" width="${left2 + right2}" height="${height}" role="img" aria-label="${words}">
<title>${words}</title>
<clipPath id="r"><rect width="${left2 + right2}" height="${height}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${left2}" height="${height}" fill="#484f58"/><rect x="${left2}" width="${right2}" height="${height}" fill="#0757ba"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${badge_text(label, 0)}${badge_text(size, left2)}</g>
</svg>
`;
      }
      function badge_text(words, x) {
        return `<text x="${x + padding}" y="14" textLength="${widthOf(words) - 2 * padding}">${(0, phrase_escape.ZD)(words)}</text>`;
      }
      function widthOf(words) {
        return Math.round(Array.from(words).reduce((sum, sign) => sum + (widths[sign] ?? usualWidth), 0)) + 2 * padding;
      }
      ;
      const left = 1;
      const right = 99;
      const series_top = 8;
      const bottom = 86;
      function scaleOf({ times, sizes }) {
        const [first, last] = [Math.min(...times), Math.max(...times)];
        const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
        const margin = Math.max((most - least) / 5, most / 100, 1);
        const [low, high] = [Math.max(0, least - margin), most + margin];
        return {
          x: (time) => last === first ? 50 : left + (time - first) / (last - first) * (right - left),
          y: (sizeBytes) => series_top + (high - sizeBytes) / (high - low) * (bottom - series_top),
          levels: [low, (low + high) / 2, high].map(Math.round)
        };
      }
      ;
      function chart(points, label2) {
        if (points.length < 2)
          return "";
        const series = seriesOf(points);
        const scale = scaleOf(series);
        const spikes = points.flatMap((point, index) => point.spike ? [dot(point, series.times[index] ?? 0, scale)] : []);
        const name = `${label2}: ${points.length} sizes from ${dayOf(points[0])} to ${dayOf(points.at(-1))}`;
        return `<svg class="chart" role="img" aria-label="${(0, phrase_escape.ZD)(name)}">${grid(scale)}${line(series, scale)}${labels(points, scale)}${spikes.join("")}<g class="mark"></g></svg>`;
      }
      function sparkline(points) {
        if (points.length < 2)
          return "";
        const series = seriesOf(points);
        return `<svg class="spark" aria-hidden="true">${line(series, scaleOf(series))}</svg>`;
      }
      function seriesOf(points) {
        return {
          times: points.map(({ recordedAt }) => Date.parse(recordedAt)),
          sizes: points.map(({ sizeBytes }) => sizeBytes),
          newBytes: points.map(({ newBytes }) => newBytes ?? -1),
          commits: points.map(({ commit }) => (0, phrase_escape.uH)(commit, 64).slice(0, 12))
        };
      }
      function line({ times, sizes }, scale) {
        const corners = times.map((time, index) => `${scale.x(time).toFixed(2)},${scale.y(sizes[index] ?? 0).toFixed(2)}`).join(" ");
        return `<svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%"><polyline points="${corners}"/></svg>`;
      }
      function dot({ sizeBytes }, time, scale) {
        return `<circle class="spike" cx="${percent(scale.x(time))}" cy="${percent(scale.y(sizeBytes))}" r="5"/>`;
      }
      function grid({ levels, y }) {
        const lines = levels.map((bytes) => `<line x1="0" x2="100%" y1="${percent(y(bytes))}" y2="${percent(y(bytes))}"/>`);
        return `<g class="grid">${lines.join("")}</g>`;
      }
      function labels(points, { levels, y }) {
        const sizes = levels.map((bytes) => `<text x="0" y="${percent(y(bytes))}" dy="-4">${(0, build_bytes.z3)(bytes)}</text>`);
        const [first, last] = [points[0], points.at(-1)].map(dayOf);
        return `<g class="labels">${sizes.join("")}<text x="0" y="98%">${first}</text><text x="100%" y="98%" class="end">${last}</text></g>`;
      }
      function percent(share) {
        return `${share.toFixed(2)}%`;
      }
      function dayOf(point) {
        return (0, phrase_escape.ZD)(point?.recordedAt.slice(0, 10) ?? "");
      }
      ;
      const dashboardScript = '(()=>{var y=["B","kB","MB","GB","TB"];function m(e){let n=0,t=Math.abs(e);for(;n<y.length-1&&t>=(n===0?1e3:999.95);)t/=1e3,n+=1;return`${e<0?"\\u2212":""}${n===0?t:t.toFixed(1)} ${y[n]??"B"}`}function p(e){return e===0?"\\xB10 B":e>0?`+${m(e)}`:m(e)}function h({times:e,sizes:n}){let[t,r]=[Math.min(...e),Math.max(...e)],[o,a]=[Math.min(...n),Math.max(...n)],s=Math.max((a-o)/5,a/100,1),[l,i]=[Math.max(0,o-s),a+s];return{x:d=>r===t?50:1+(d-t)/(r-t)*98,y:d=>8+(i-d)/(i-l)*78,levels:[l,(l+i)/2,i].map(Math.round)}}function u(e,n={},...t){return b(document.createElement(e),n,t)}function g(e,n={},...t){return b(document.createElementNS("http://www.w3.org/2000/svg",e),n,t)}function b(e,n,t){for(let[r,o]of Object.entries(n))e.setAttribute(r,String(o));return e.append(...t),e}function S(e,n,t={}){let r=u("button",{type:"button",...t},e);return r.addEventListener("click",n),r}function v(e,n){let t=u("input",{type:"search","aria-label":e,"aria-keyshortcuts":"/",placeholder:e,autocomplete:"off",spellcheck:"false"});return t.addEventListener("input",()=>n(t.value)),t}function E(e,n){document.addEventListener("keydown",t=>{let r=t.target instanceof Element&&t.target.matches("input:not([type=range]):not([type=radio]), select, textarea");if(t.key!=="/"||t.ctrlKey||t.metaKey||t.altKey||r)return;let a=n.map(s=>e()?.querySelector(`[data-view="${s}"] input[type=search]`)??null).find(s=>s!==null)??e()?.querySelector("input[type=search]");a!=null&&(t.preventDefault(),a.focus(),a.select())})}function w(e){let n=[...e.querySelectorAll("thead th")],t=e.tBodies[0];n.forEach((r,o)=>{if(r.dataset.by===void 0||t===void 0)return;let a=()=>{let s=r.classList.contains("words"),l=r.ariaSort==="none"?!s:r.ariaSort!=="descending";for(let c of n.filter(({ariaSort:f})=>f!==null))c.ariaSort="none";r.ariaSort=l?"descending":"ascending";let i=s?T:$,d=[...t.rows].map(c=>({row:c,value:c.cells[o]?.dataset.value??""}));d.sort((c,f)=>l?i(f.value,c.value):i(c.value,f.value)),t.append(...d.map(({row:c})=>c))};r.ariaSort="none",r.replaceChildren(S(r.textContent??"",a,{class:"sort"}))})}function T(e,n){return e.localeCompare(n,"en",{numeric:!0})}function $(e,n){let[t,r]=[e,n].map(o=>o===""?Number.NEGATIVE_INFINITY:Number(o));return t===r?0:(t??0)<(r??0)?-1:1}function B(){let e=JSON.parse(document.getElementById("data")?.textContent??""),n=[...document.querySelectorAll(".service")],t=document.querySelector("#overview table");t!==null&&(w(t),C(t,n)),E(()=>document.querySelector("#overview"),[]);let r=new IntersectionObserver(o=>o.filter(({isIntersecting:a})=>a).forEach(({target:a})=>{r.unobserve(a);let s=n.findIndex(i=>i===a),l=e.series[s];l!==void 0&&l.times.length>1&&N(a,l,e.commitUrls[s]??null)}),{rootMargin:"50%"});n.forEach(o=>r.observe(o)),document.documentElement.dataset.ready="true"}function C(e,n){let t=[...e.querySelectorAll("tbody tr")],r=u("output",{"aria-live":"polite"}),o=document.querySelector("#totals"),a=v("Find an image",s=>{let l=s.toLowerCase().split(/\\s+/),i=t.filter(c=>l.every(f=>(c.querySelector("th")?.textContent??"").toLowerCase().includes(f))),d=new Set(i.map(c=>c.dataset.of));for(let c of t)c.hidden=!d.has(c.dataset.of);for(let c of n)c.hidden=!d.has(c.id);o!==null&&(o.hidden=s.trim()!==""),r.textContent=s.trim()===""?"":`${i.length} of ${t.length}`});t.length>5&&e.closest(".scroll")?.before(u("div",{class:"tools"},a,r))}function N(e,n,t){let r=e.querySelector(".chart");if(r===null)return;let o=n.times.length-1,a=u("p",{class:"facts"}),s=u("input",{type:"range",min:0,max:o,value:o,"aria-label":"Recorded size"}),l=i=>{s.value=String(i),s.setAttribute("aria-valuetext",M(n,i).join(", "));let[d="",,...c]=M(n,i);a.replaceChildren(`${d} \\xB7 `,x(n,i,t),` \\xB7 ${c.join(" \\xB7 ")}`),H(r,n,i)};s.addEventListener("input",()=>l(Number(s.value))),r.addEventListener("pointermove",({clientX:i})=>{let{left:d,width:c}=r.getBoundingClientRect();l(I(n,(i-d)/c*100))}),r.before(a),r.after(s),e.append(k(n,t,e.querySelector("h2")?.textContent??"")),l(o)}function H(e,n,t){let r=h(n),o=`${r.x(n.times[t]??0)}%`,a=`${r.y(n.sizes[t]??0)}%`;e.querySelector(".mark")?.replaceChildren(g("line",{x1:o,x2:o,y1:"8%",y2:"86%"}),g("circle",{cx:o,cy:a,r:4.5}))}function I(e,n){let t=h(e),r=e.times.map(o=>Math.abs(t.x(o)-n));return r.indexOf(Math.min(...r))}function M({times:e,sizes:n,newBytes:t,commits:r},o){let[a=0,s,l=-1]=[n[o],n[o-1],t[o]];return[L(e[o]??0),(r[o]??"").slice(0,7),m(a),...s===void 0?[]:[p(a-s)],...l<0?[]:[`pushing it added ${m(l)}`]]}function x({commits:e},n,t){let r=e[n]??"",o=r.slice(0,7);return t!==null&&/^[0-9a-f]+$/.test(r)?u("a",{href:`${t}${r}`},o):u("code",{},o)}function k(e,n,t){let r=u("details",{},u("summary",{},`All ${e.times.length} recorded sizes`)),o=()=>{let a=["Recorded","Commit","Size","Change","Push added"].map(i=>u("th",{scope:"col"},i)),s=e.times.map((i,d)=>A(e,d,n)).toReversed(),l=u("table",{},u("thead",{},u("tr",{},...a)),u("tbody",{},...s));r.append(u("div",{class:"scroll",tabindex:0,role:"region","aria-label":`All recorded sizes of ${t}`},l))};return r.addEventListener("toggle",o,{once:!0}),r}function A(e,n,t){let{times:r,sizes:o,newBytes:a}=e,[s=0,l,i=-1]=[o[n],o[n-1],a[n]];return u("tr",{},u("th",{scope:"row"},L(r[n]??0)),u("td",{},x(e,n,t)),u("td",{},m(s)),u("td",{},l===void 0?"\\u2013":p(s-l)),u("td",{},i<0?"\\u2013":m(i)))}function L(e){return new Date(e).toISOString().slice(0,10)}B();})();\n';
      ;
      const dashboardStyle = `
.chart{height:220px;overflow:visible}.spark{width:7rem;height:1.5rem}
.chart svg,.spark svg{height:100%}
.chart polyline,.spark polyline{fill:none;stroke:var(--accent);stroke-width:2;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.chart .grid line{stroke:var(--line)}.chart .labels text{fill:var(--soft);font-variant-numeric:tabular-nums}.chart .labels text{paint-order:stroke;stroke:var(--page);stroke-width:5px;stroke-linejoin:round}.chart .end{text-anchor:end}
.chart .spike{fill:var(--red);stroke:var(--page);stroke-width:1.5}
.chart .mark line{stroke:var(--soft);stroke-dasharray:3 3}.chart .mark circle{fill:var(--accent);stroke:var(--page);stroke-width:1.5}
.service{content-visibility:auto;contain-intrinsic-size:auto 28rem;border-top:1px solid var(--line);padding-top:1.25rem;scroll-margin-top:1rem}
.over-time{margin:.75rem 0}.spikes{padding-left:1.25rem;overflow-wrap:anywhere}.spikes blockquote{margin:.15rem 0 .5rem}
#overview tbody th a{text-decoration-color:var(--line);text-underline-offset:.2em}
#overview th,#overview td{padding-inline:.4rem}#overview .below{display:block}
#overview tbody th{min-width:9rem;overflow-wrap:anywhere}#overview .below{white-space:normal}
@media(max-width:66rem){#overview table,#overview tbody,#overview thead{display:block}#overview thead tr{display:flex;flex-wrap:wrap;gap:0 1rem}#overview thead th{border:0}#overview thead th:not([data-by]){display:none}#overview thead tr{border-bottom:2px solid var(--line)}#overview tbody tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.25rem .75rem;padding:.5rem 0;border-bottom:1px solid var(--line)}#overview tbody :is(th,td){border:0;padding:0 .4rem;text-align:left;min-width:0;white-space:normal}#overview tbody th{grid-column:1/-1}#overview td[data-title]::before{content:attr(data-title);display:block;color:var(--soft);font-size:.875rem}}
[hidden]{display:none!important}
@media print{.service{content-visibility:visible;break-inside:avoid}}
`;
      var page = __webpack_require__(87410);
      var style = __webpack_require__(77524);
      var phrase = __webpack_require__(76932);
      var package_words = __webpack_require__(19881);
      var provenance = __webpack_require__(8514);
      var sentences = __webpack_require__(2647);
      ;
      function renderDashboard(dashboard) {
        const services = servicesOf(dashboard);
        const title = `Image sizes${dashboard.repository === null ? "" : ` of ${dashboard.repository}`}`;
        const body = [
          `<header><p class="eyebrow">Image Size Budget</p><h1>${(0, phrase_escape.ZD)(title)}</h1></header>`,
          tiles(dashboard, services),
          overview(dashboard, services),
          totalsSection(dashboard),
          ...services.map((service) => section(dashboard, service)),
          warnings(dashboard),
          `<footer>Compressed sizes, as registries store them. Made ${(0, phrase_escape.ZD)(dashboard.createdAt.slice(0, 16).replace("T", " "))} UTC \xB7 <a href="dashboard.json">all numbers</a>, beside this page also as <code>dashboard.csv</code> and <code>metrics.txt</code> (OpenMetrics)</footer>`
        ].join("\n");
        return (0, page.C)({
          title,
          description: `Sizes of ${(0, phrase.U9)(dashboard.images.length, "container image")} over time, what made them grow, and why.`,
          style: `${style.x}${dashboardStyle}`,
          script: dashboardScript,
          data: dataOf(dashboard, services),
          body
        });
      }
      function servicesOf({ images }) {
        return images.flatMap((image) => image.platforms.map((platform) => ({ image, platform }))).map(({ image, platform }, index) => {
          const spikes = platform.points.filter(({ spike }) => spike).toReversed();
          return { id: `image-${index}`, image, platform, spikes };
        });
      }
      function dataOf(dashboard, services) {
        const commitUrls = services.map(({ image }) => {
          const { repository, serverUrl: serverUrl2 } = placeOf(dashboard, image);
          return repository === null ? null : `${serverUrl2}/${repository}/commit/`;
        });
        return { commitUrls, series: services.map(({ platform }) => seriesOf(platform.points)) };
      }
      function tiles({ images, distinctBytes, createdAt }, services) {
        const growth = services.reduce((sum, { platform }) => sum + (platform.creep?.growthBytes ?? 0), 0);
        const begin = Date.parse(createdAt) - judge_creep.L * 864e5;
        const recent = services.flatMap(({ spikes }) => spikes).filter(({ recordedAt }) => Date.parse(recordedAt) >= begin);
        const pushes = services.flatMap(({ platform }) => platform.points).filter(({ recordedAt, newBytes }) => Date.parse(recordedAt) >= begin && newBytes !== null);
        const pushed = pushes.reduce((sum, { newBytes }) => sum + (newBytes ?? 0), 0);
        const facts = [
          ["Images", String(images.length), `on ${(0, phrase.U9)(services.length, "platform")} in all`],
          ["In the registry", (0, build_bytes.z3)(distinctBytes), "newest versions, shared bytes once"],
          [`Growth in ${judge_creep.L} days`, (0, build_bytes.eD)(growth), "of all images and platforms"],
          [`Pushed in ${judge_creep.L} days`, (0, build_bytes.z3)(pushed), `new bytes of ${(0, phrase.U9)(pushes.length, "recording")}`],
          [`Spikes in ${judge_creep.L} days`, String(recent.length), recent.length === 0 ? "none" : `${reasoned(recent)} with a reason`]
        ];
        const cells = facts.map(([name, value, small]) => `<div><dt>${name}</dt><dd>${value}<small>${small}</small></dd></div>`);
        return `<dl class="tiles">${cells.join("")}</dl>`;
      }
      function reasoned(points) {
        return `${points.filter(({ justification }) => justification !== null).length} of ${points.length}`;
      }
      function overview(dashboard, services) {
        const rows = services.toSorted(worstFirst).map((service) => overviewRow(service));
        return `<section class="part" id="overview"><h2>All images</h2>${overviewTable(rows)}
<p class="hint">\u201CPush added\u201D is what the newest version brought that the one before did not have. A spike is growth of ${(0, phrase_escape.ZD)((0, sentences.DH)(dashboard.spikeAt))} or more from one recording to the next.</p></section>`;
      }
      const columns = [
        ["Image \xB7 platform", "name"],
        ["Over time", ""],
        ["Size", "size"],
        ["Last change", "change"],
        [`In ${judge_creep.L} days`, "creep"],
        ["Push added", "push"],
        ["Spikes", "spikes"],
        ["Recorded", "recorded"]
      ];
      function overviewTable(rows) {
        const heads2 = columns.map(([title, by], at) => {
          const order = by === "" ? "" : ` data-by="${by}"`;
          return `<th scope="col" role="columnheader"${at < 2 ? ' class="words"' : ""}${order}>${title}</th>`;
        });
        const head = `<thead role="rowgroup"><tr role="row">${heads2.join("")}</tr></thead>`;
        const body = `<tbody role="rowgroup">${rows.join("\n")}</tbody>`;
        return `<div class="scroll" tabindex="0" role="region" aria-label="All images"><table role="table"><caption class="unseen">All images</caption>${head}${body}</table></div>`;
      }
      function worstFirst(one, other) {
        const creep = ({ platform }) => platform.creep?.growthBytes ?? 0;
        return nearCeiling(other) - nearCeiling(one) || creep(other) - creep(one);
      }
      const near = 0.9;
      function nearCeiling({ platform: { sizeBytes, maxSizeBytes } }) {
        const share = maxSizeBytes === null ? 0 : sizeBytes / maxSizeBytes;
        return share < near ? 0 : share;
      }
      function distanceWords({ sizeBytes, maxSizeBytes }) {
        if (maxSizeBytes === null)
          return null;
        const side = sizeBytes > maxSizeBytes ? "over" : "below";
        return `${(0, build_bytes.z3)(Math.abs(maxSizeBytes - sizeBytes))} ${side} ${(0, build_bytes.z3)(maxSizeBytes)}`;
      }
      function totalsSection({ totals: totals2, images }) {
        if (totals2.length < 2 || images.length < 2)
          return "";
        const points = totals2.map(({ day: on, sizeBytes }) => ({ ...noPoint, recordedAt: `${on}T00:00:00.000Z`, sizeBytes }));
        return `<section class="part" id="totals"><h2>All images together</h2><div class="over-time">${chart(points, "All images together")}</div>
<p class="hint">Sizes added up by platform; what images share is in each of them.</p></section>`;
      }
      const noPoint = {
        commit: "",
        changeBytes: null,
        newBytes: null,
        spike: false,
        justification: null,
        approvedBy: null,
        packages: []
      };
      function overviewRow({ id: id2, image, platform, spikes }) {
        const last = platform.points.at(-1);
        const name = `${image.name} ${platform.platform}`;
        const { creep } = platform;
        const cells = [
          [platform.sizeBytes, (0, build_bytes.z3)(platform.sizeBytes), distanceWords(platform)],
          [last?.changeBytes ?? null, last === void 0 || last.changeBytes === null ? "\u2013" : (0, build_bytes.eD)(last.changeBytes)],
          [creep?.growthBytes ?? null, creep === null ? "\u2013" : growthWords(creep.growthBytes, creep.fromBytes)],
          [last?.newBytes ?? null, last === void 0 || last.newBytes === null ? "\u2013" : (0, build_bytes.z3)(last.newBytes)],
          [spikes.length, String(spikes.length)],
          [Date.parse(image.recordedAt), (0, provenance.vd)(image.recordedAt)]
        ];
        return `<tr role="row" data-of="${id2}"><th scope="row" role="rowheader" data-value="${(0, phrase_escape.ZD)(name)}"><a href="#${id2}">${(0, phrase_escape.dj)(subjectOf(image, platform))}</a>${smallLine(image.owner)}</th><td role="cell" class="words">${sparkline(platform.points)}</td>${cells.map(cellHtml).join("")}</tr>`;
      }
      function cellHtml([value, words, below = null], at) {
        const [title = ""] = columns[at + 2] ?? [];
        return `<td role="cell" data-value="${value ?? ""}" data-title="${title}">${(0, phrase_escape.ZD)(words)}${smallLine(below)}</td>`;
      }
      function smallLine(words) {
        return words === null ? "" : `<small class="below">${(0, phrase_escape.ew)((0, phrase_escape.ZD)(words))}</small>`;
      }
      function section(dashboard, { id: id2, image, platform, spikes }) {
        const name = (0, phrase_escape.dj)(subjectOf(image, platform));
        const drawing = chart(platform.points, `${image.name} on ${platform.platform}`);
        const picture = drawing === "" ? `<p class="hint">Recorded once; a second size makes a line.</p>` : drawing;
        return `<section class="part service" id="${id2}" aria-labelledby="${id2}-name"><h2 id="${id2}-name">${name}</h2>
<p>${(0, phrase_escape.dj)(newest(dashboard, image, platform))}</p>
<div class="over-time">${picture}</div>
${spikeList(placeOf(dashboard, image), spikes)}</section>`;
      }
      function newest(dashboard, image, { uncompressedBytes, sizeBytes }) {
        const unpacked = uncompressedBytes === null ? "" : `, ${(0, build_bytes.z3)(uncompressedBytes)} uncompressed`;
        const recorded = `${unpacked}; recorded on ${(0, provenance.vd)(image.recordedAt)} at `;
        return [{ strong: [(0, build_bytes.z3)(sizeBytes)] }, recorded, ...(0, provenance.cd)(image.commit, placeOf(dashboard, image))];
      }
      function placeOf({ repository, serverUrl: serverUrl2 }, image) {
        const own = image.repository;
        return {
          repository: own !== null && /^[\w.-]+\/[\w.-]+$/.test(own) ? own : repository,
          serverUrl: image.serverUrl ?? serverUrl2
        };
      }
      function spikeList(dashboard, spikes) {
        if (spikes.length === 0)
          return "";
        return `<h3>Spikes</h3><ul class="spikes">${spikes.map((point) => `<li>${(0, phrase_escape.dj)(spikeWords(dashboard, point))}${reason(point)}</li>`).join("")}</ul>`;
      }
      function spikeWords(dashboard, point) {
        const { commit: sha, recordedAt, sizeBytes } = point;
        return [
          `${(0, provenance.vd)(recordedAt)} \xB7 `,
          ...(0, provenance.cd)(sha, dashboard),
          " \xB7 ",
          { strong: [changeWords(point)] },
          ` to ${(0, build_bytes.z3)(sizeBytes)}`,
          ...(0, package_words.jQ)(point.packages)
        ];
      }
      function reason({ justification, approvedBy }) {
        const approved = approvedBy === null ? "" : ` <span class="hint">\xB7 approved by @${(0, phrase_escape.ZD)((0, phrase_escape.uH)(approvedBy, 100))}</span>`;
        if (justification === null)
          return `${approved} <span class="hint">\xB7 no reason is known</span>`;
        return `${approved}<blockquote>${(0, phrase_escape.ZD)((0, phrase_escape.uH)(justification, 500))}</blockquote>`;
      }
      function subjectOf({ name, repository }, { platform }) {
        return [...repository === null ? [] : [`${(0, phrase_escape.uH)(repository, 200)} \xB7 `], { code: name }, ` \xB7 ${(0, phrase_escape.uH)(platform, 60)}`];
      }
      function changeWords({ changeBytes, sizeBytes }) {
        return changeBytes === null ? "\u2013" : growthWords(changeBytes, sizeBytes - changeBytes);
      }
      function growthWords(growthBytes, fromBytes) {
        const percent2 = growthBytes === 0 ? null : (0, build_bytes.l9)(growthBytes, fromBytes);
        return percent2 === null ? (0, build_bytes.eD)(growthBytes) : `${(0, build_bytes.eD)(growthBytes)} (${percent2})`;
      }
      function warnings({ warnings: all }) {
        if (all.length === 0)
          return "";
        const items = all.slice(0, 100).map((warning) => `<li>${(0, phrase_escape.ZD)(warning)}</li>`);
        const rest = all.length - items.length;
        const more = rest === 0 ? "" : `<li>${(0, phrase.U9)(rest, "more file")}</li>`;
        return `<section class="part"><h2>Not used</h2><ul>${items.join("")}${more}</ul></section>`;
      }
      ;
      const heads = "repository,image,platform,owner,commit,recorded_at,size_bytes,change_bytes,new_bytes,spike,approved_by";
      function renderCsv({ images }) {
        const rows = images.flatMap((image) => image.platforms.flatMap(({ platform, points }) => {
          const about = [image.repository ?? "", image.name, platform, image.owner ?? ""].map(cell).join(",");
          return points.map(({ commit, recordedAt, sizeBytes, changeBytes, newBytes, spike, approvedBy }) => [about, cell(commit), cell(recordedAt), sizeBytes, changeBytes ?? "", newBytes ?? "", spike, cell(approvedBy ?? "")].join(","));
        }));
        return [heads, ...rows].map((row) => `${row}\r
`).join("");
      }
      function cell(text) {
        const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
        return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
      }
      const gauges = [
        { name: "image_size_bytes", help: "Compressed size of the newest version", value: ({ sizeBytes }) => sizeBytes },
        {
          name: "image_uncompressed_size_bytes",
          help: "What a node unpacks of the newest version",
          value: ({ uncompressedBytes }) => uncompressedBytes
        },
        { name: "image_max_size_bytes", help: "The ceiling of the compressed size", value: ({ maxSizeBytes }) => maxSizeBytes },
        {
          name: "image_new_bytes",
          help: "What the newest version brought that the one before did not have",
          value: ({ points }) => points.at(-1)?.newBytes ?? null
        }
      ];
      function renderMetrics({ images }) {
        const families = gauges.map(({ name, help, value }) => {
          const samples = /* @__PURE__ */ new Map();
          for (const image of images)
            for (const platform of image.platforms) {
              const bytes = value(platform);
              if (bytes !== null)
                samples.set(exports_labels(image, platform), bytes);
            }
          const lines = [...samples].map(([of, bytes]) => `${name}{${of}} ${bytes}
`);
          return `# TYPE ${name} gauge
# UNIT ${name} bytes
# HELP ${name} ${help}.
${lines.join("")}`;
        });
        return `${families.join("")}# EOF
`;
      }
      function exports_labels({ name, repository, owner }, { platform }) {
        return Object.entries({ repository, image: name, platform, owner }).flatMap(([key, text]) => text === null ? [] : [`${key}="${escaped(text)}"`]).join(",");
      }
      function escaped(text) {
        return text.replaceAll("\\", String.raw`\\`).replaceAll('"', String.raw`\"`).replaceAll("\n", String.raw`\n`);
      }
      var small_file = __webpack_require__(69427);
      var stored_document = __webpack_require__(46978);
      ;
      const usualLimits = { files: 5e3, depth: 4, fileBytes: 64e6, totalBytes: 512e6 };
      async function readBaselines(directory, limits = usualLimits) {
        const paths = (await jsonFiles(directory, limits.depth)).toSorted();
        const documents = [];
        const warnings2 = [];
        let room = limits.totalBytes;
        for (const path of paths.slice(0, limits.files)) {
          const file = room > 0 ? await readSmallFile(path, { limitBytes: Math.min(limits.fileBytes, room) }) : noRoom;
          room -= file.kind === "text" ? file.text.length : 0;
          const parsed = file.kind === "text" ? parseDocument(file.text, BaselineDocument) : unread(file);
          if (parsed.kind === "document")
            documents.push(parsed.document);
          else
            warnings2.push(`${clean(relative(directory, path), 200)}: ${parsed.because}`);
        }
        if (paths.length > limits.files)
          warnings2.push(`only the first ${limits.files} of ${paths.length} files were read`);
        if (documents.length === 0)
          throw userError("dashboard-empty", { directory, reason: warnings2[0] ?? "it holds no JSON file" });
        return { documents, warnings: warnings2 };
      }
      async function readDashboards(directories, limits = usualLimits) {
        const dashboards = [];
        const warnings2 = [];
        let room = limits.totalBytes;
        for (const directory of directories) {
          const paths = (await jsonFiles(directory, limits.depth)).filter((path) => basename(path) === "dashboard.json");
          const before = dashboards.length;
          for (const path of paths.toSorted().slice(0, limits.files)) {
            const file = room > 0 ? await readSmallFile(path, { limitBytes: Math.min(limits.fileBytes, room) }) : noRoom;
            room -= file.kind === "text" ? file.text.length : 0;
            const parsed = file.kind === "text" ? parseDocument(file.text, Dashboard) : unread(file);
            if (parsed.kind === "document")
              dashboards.push(parsed.document);
            else
              warnings2.push(`${clean(path, 200)}: ${parsed.because}`);
          }
          if (dashboards.length === before)
            throw userError("fleet-empty", { directory, reason: warnings2.at(-1) ?? "there is no dashboard.json in it" });
        }
        return { dashboards, warnings: warnings2 };
      }
      const noRoom = { kind: "refused", because: "the files before it are as large as is read" };
      function unread(file) {
        return file.kind === "refused" ? file : { kind: "refused", because: "it is not there any more" };
      }
      async function jsonFiles(directory, depth) {
        const entries = await readdir(directory, { withFileTypes: true }).catch((cause) => {
          throw userError("dashboard-empty", { directory, reason: cause.message }, { cause });
        });
        const found2 = [];
        for (const entry of entries) {
          const path = join(directory, entry.name);
          if (entry.isDirectory() && depth > 1)
            found2.push(...await jsonFiles(path, depth - 1));
          else if (entry.isFile() && entry.name.endsWith(".json"))
            found2.push(path);
        }
        return found2;
      }
      async function writeDashboard(dashboard, directory) {
        const page2 = (0, external_node_path_.join)(directory, "index.html");
        const files = [
          [page2, renderDashboard(dashboard)],
          [(0, external_node_path_.join)(directory, "dashboard.json"), JSON.stringify(dashboard)],
          [(0, external_node_path_.join)(directory, "dashboard.csv"), renderCsv(dashboard)],
          [(0, external_node_path_.join)(directory, "metrics.txt"), renderMetrics(dashboard)],
          ...dashboard.images.map((image) => [(0, external_node_path_.join)(directory, image.badge), renderBadge(image)])
        ];
        for (const [path, text] of files) {
          await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), { recursive: true });
          await (0, promises_.writeFile)(path, text);
        }
        return page2;
      }
      ;
      function recordedDashboard(store, { directory, baselineUntil, onWritten, ...place }) {
        const saved = [];
        let isWhole = true;
        return {
          store: {
            list: async (name, wanted) => await store.list(name, wanted),
            read: async (name, candidate) => await store.read(name, candidate),
            async save(document) {
              isWhole &&= document.historyPending !== true;
              await store.save(document).catch((error) => {
                isWhole = false;
                throw error;
              });
              saved.push(document);
            }
          },
          publisher: {
            name: "dashboard",
            async publish({ mode, createdAt }) {
              const spikeAt = (0, thresholds.B7)(thresholds.Pd);
              if (mode !== "record" || saved.length === 0 || !isWhole || spikeAt === null)
                return;
              const frame = { ...place, spikeAt, createdAt: new Date(createdAt), slugOf: stored_document.fx, warnings: [] };
              const site = (0, external_node_path_.join)(directory, "dashboard");
              await writeDashboard(dashboardOf([...saved, ...await forgotten(saved, baselineUntil)], frame), site);
              onWritten(site);
            }
          }
        };
      }
      var baseline_places = __webpack_require__(61918);
      var task = __webpack_require__(87115);
      var baseline_stores = __webpack_require__(91512);
      ;
      function onlyBase(store) {
        return {
          judge: async () => ({ place: { kind: "artifact" }, store, commit: null }),
          instead: async () => null,
          others: []
        };
      }
      var recorded_rules = __webpack_require__(52410);
      var inputs = __webpack_require__(90743);
      var rules_at_base = __webpack_require__(59382);
      ;
      function referencesInForce({ choice, askBase, warn, ...all }) {
        const { judge: judge2, others } = choice;
        const informing = { ...all, onUse: () => {
        } };
        const base = (0, parallel.Oo)(askBase);
        const known = /* @__PURE__ */ new Map();
        const overruled = (before) => {
          const there = (0, baseline_places.Z9)(before.judge);
          const reference = known.get(there) ?? (0, baseline_stores.DO)(before.judge, (0, baseline_places.Sk)(before), all);
          if (!known.has(there) && there !== (0, baseline_places.Z9)(judge2))
            warn(`the input baseline is "${(0, baseline_places.Z9)(judge2)}" here and "${there}" on the base branch, whose baseline counts`);
          known.set(there, reference);
          return reference;
        };
        const named = (0, baseline_stores.DO)(judge2, (0, baseline_places.Sk)(choice), all);
        return {
          async judge() {
            const before = judge2.kind === "artifact" ? null : await base();
            return before === null || isSame(before.judge, judge2) ? named : overruled(before);
          },
          async instead(found2) {
            if (judge2.kind !== "artifact")
              return null;
            const recorded = recordedIn(found2);
            if (recorded !== null && isSame(recorded.judge, judge2))
              return null;
            const before = await base() ?? recorded;
            return before === null || isSame(before.judge, judge2) ? null : overruled(before);
          },
          others: others.map((place) => (0, baseline_stores.DO)(place, (0, baseline_places.Sk)(choice), informing))
        };
      }
      function referencesOfRecording(store, { choice, ...all }) {
        const kept = (0, baseline_places.Sk)(choice);
        const others = [choice.judge, ...choice.others].filter((place) => !isSame(place, kept));
        return {
          ...onlyBase(store),
          others: others.map((place) => (0, baseline_stores.DO)(place, kept, { ...all, onUse: () => {
          } }))
        };
      }
      function recordedIn(found2) {
        if (found2.kind !== "found")
          return null;
        return found2.document.rules === void 0 ? artifactAlone : (0, recorded_rules.Y0)(found2.document.rules);
      }
      const artifactAlone = { judge: { kind: "artifact" }, others: [] };
      function isSame(one, other) {
        return (0, baseline_places.Z9)(one) === (0, baseline_places.Z9)(other);
      }
      async function choiceAtBase({ base, ...place }) {
        const written = "sha" in base ? await (0, rules_at_base.O)(base.sha, place) : null;
        if (written === null || written.computed.includes("baseline"))
          return null;
        try {
          return (0, inputs.nk)({ ...written.defaults, ...written.literal });
        } catch (error) {
          if (error instanceof failure.yo)
            return null;
          throw error;
        }
      }
      var workflow_check = __webpack_require__(90196);
      ;
      const inputDefaults = {
        "add-hosts": "",
        "allow": "",
        "annotations": "",
        "build-args": "",
        "build-contexts": "",
        "builder": "",
        "cache-from": "",
        "cache-to": "",
        "cgroup-parent": "",
        "context": ".",
        "file": "",
        "github-token": "",
        "labels": "",
        "network": "",
        "no-cache": "false",
        "no-cache-filters": "",
        "platforms": "",
        "pull": "false",
        "secret-envs": "",
        "secret-files": "",
        "secrets": "",
        "shm-size": "",
        "ssh": "",
        "tags": "",
        "target": "",
        "ulimit": "",
        "attests": "",
        "call": "",
        "load": "false",
        "outputs": "",
        "provenance": "",
        "push": "false",
        "sbom": "",
        "name": "",
        "warn-at": "10%",
        "justify-at": "25%",
        "creep-at": "",
        "approval": "",
        "max-size": "",
        "max-uncompressed-size": "",
        "count": "all",
        "image": "",
        "owner": "",
        "baseline": "artifact",
        "on-missing-baseline": "build",
        "on-error": "warn",
        "comment": "on-change",
        "comment-from": "1%",
        "comment-key": "default",
        "bake": "",
        "targets": "",
        "set": "",
        "config": "",
        "config-access": "",
        "mode": "auto",
        "retention-days": "",
        "registry-price-per-gb-month": "",
        "pull-bandwidth": "",
        "registry-retention": ""
      };
      var publishers = __webpack_require__(7681);
      ;
      function judgingPorts(place) {
        const { context, api, notes, directory, published, inputs: inputs2, frame, headSha, mode } = place;
        const kept = (0, baseline_places.Sk)(inputs2.baseline);
        const store = (0, baseline_stores.G5)(kept, place);
        const dashboard = recordedDashboard(store, {
          directory,
          repository: `${context.repository.owner}/${context.repository.name}`,
          serverUrl: context.serverUrl,
          baselineUntil: kept.kind === "branch" ? (0, branch_store.Hc)({ api, branch: kept.branch }) : null,
          onWritten: (site) => published.dashboardPath = site
        });
        const templates = templatesAtBase(place);
        const merged = mergedPullRequests(api);
        return {
          ...notes,
          rulesAtBase: (0, rules_at_base.M)(rulesOptions(place)),
          baselines: dashboard.store,
          references: mode === "record" ? referencesOfRecording(store, { ...place, choice: inputs2.baseline }) : referencesInForce({
            ...place,
            choice: inputs2.baseline,
            askBase: async () => await choiceAtBase(rulesOptions(place)),
            warn: notes.warn
          }),
          graph: (0, commit_graph.q)(api),
          justification: async () => await (0, pull_request.f9)(api, frame.pullRequest, { ...context, templates }),
          // In a merge queue the commit that is judged is the queue's: the pull request's newest one has to be approved.
          approvals: approvalsOf(api, { pullRequest: frame.pullRequest, headSha: context.mergeGroup === null ? headSha : null }),
          mergedJustification: mergedJustifications(merged, templates),
          mergedApprovals: mergedApprovals(api, merged),
          publishers: [...(0, publishers.h$)({ ...place, ...audienceOf(place) }), dashboard.publisher],
          now: () => /* @__PURE__ */ new Date()
        };
      }
      function rulesOptions({ context, role, raw, directory, gitContext, environment, api, inputs: inputs2, base, headSha }) {
        return {
          base,
          step: raw,
          configPath: inputs2.configPath,
          defaults: { name: context.repository.name, gitContext },
          directory: context.workspace,
          checkout: context.workspace,
          environment,
          filesAt: async (git, commit) => await filesAtCommit(commit, { git, api }),
          commits: [context.sha, headSha],
          workflow: role === "publish" ? null : workflowOf(context, environment),
          onBehalfOf: role === "publish" ? headSha : null,
          temporaryDirectory: directory
        };
      }
      function workflowOf(context, environment) {
        const path = (0, workflow_check.R)(context);
        if (path === null)
          return null;
        return {
          path,
          job: environment["GITHUB_JOB"] ?? "",
          action: environment["GITHUB_ACTION_REPOSITORY"] || "./",
          defaults: inputDefaults
        };
      }
      function audienceOf({ context, role, frame }) {
        const { pullRequest, runUrl } = frame;
        const hasComment = pullRequest !== null && context.mergeGroup === null;
        const comment = hasComment ? { pullRequest, runUrl: runUrl ?? context.runUrl, isReadOnly: (0, task.P)(context) } : null;
        return { comment, isOwnCheck: role !== "publish" };
      }
    })
  ),
  /***/
  59382: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        M: () => (
          /* binding */
          rulesAtBase
        ),
        O: () => (
          /* binding */
          stepAt
        )
      });
      var external_node_path_ = __webpack_require__(76760);
      var config_file = __webpack_require__(13494);
      var process_git = __webpack_require__(63803);
      var failure = __webpack_require__(59874);
      var bake = __webpack_require__(33116);
      var inputs = __webpack_require__(90743);
      var strictness = __webpack_require__(32904);
      var parallel = __webpack_require__(78325);
      var promises_ = __webpack_require__(51455);
      var small_file = __webpack_require__(69427);
      var files_at_commit = __webpack_require__(5744);
      ;
      async function placeOf(file, { directory, environment, commits }) {
        const folder = await nearestFolder((0, external_node_path_.dirname)(file));
        const git = (0, process_git.u)(folder, environment);
        const prefix = await git(["rev-parse", "--show-prefix"]);
        if (!prefix.ok) {
          const path = (0, external_node_path_.relative)(directory, file);
          return path.startsWith("..") ? null : { git, path, directory: null };
        }
        const head = commits.length === 0 ? null : await git(["rev-parse", "--verify", "HEAD^{commit}"]);
        const isOurs = head === null || head.ok && commits.includes(head.stdout.trim());
        return isOurs ? { git, path: `${prefix.stdout.trim()}${(0, external_node_path_.relative)(folder, file)}`, directory: folder } : null;
      }
      async function nearestFolder(path) {
        const isFolder = await (0, promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
        return isFolder || (0, external_node_path_.dirname)(path) === path ? path : await nearestFolder((0, external_node_path_.dirname)(path));
      }
      async function readAt(commit, { git, path }, { filesAt }) {
        const files = filesAt === null ? (0, files_at_commit.wn)(git, commit) : await filesAt(git, commit);
        return await files.read(path);
      }
      async function isTracked({ git, path, directory }) {
        if (directory === null)
          return true;
        const listed = await git(["ls-files", "--full-name", "-z", "--", `:(top,literal)${path}`]);
        return !listed.ok || listed.stdout !== "";
      }
      ;
      async function bakeSourcesAt(commit, place) {
        const read = async (path) => await fileThen(path, commit, place);
        const found = await Promise.all(place.bakePaths.map(read));
        const [config, variables] = await Promise.all([read(place.configPath), read(".env")]);
        const unread = [...found, config].find((one) => one.kind === "unknown");
        if (unread?.kind === "unknown")
          return unread;
        const files = found.flatMap((one) => one.kind === "text" ? [one] : []);
        const isAsNow = found.every((one) => one.kind === "text" && one.isAsNow);
        const others = variables.kind === "text" ? [variables] : [];
        const directory = isAsNow ? place.directory : await written([...files, ...others], place);
        return { kind: "sources", directory, files, config: config.kind === "text" ? config : null };
      }
      async function fileThen(path, commit, place) {
        const absolute = (0, external_node_path_.resolve)(place.directory, path);
        const inRepository = await placeOf(absolute, place);
        const then = inRepository === null ? null : await readAt(commit, inRepository, place);
        const now = await (0, small_file.E)(absolute, { limitBytes });
        const isOfJob = then === null || then.kind === "absent" && inRepository !== null && !await isTracked(inRepository);
        if (isOfJob)
          return now.kind === "text" ? { ...now, path, isAsNow: true } : { kind: "absent" };
        return then.kind === "text" ? { ...then, path, isAsNow: now.kind === "text" && now.text === then.text } : then;
      }
      const limitBytes = 1e6;
      async function written(files, { directory, temporaryDirectory }) {
        const top = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "image-size-budget-bake-"));
        for (const { path, text } of files) {
          const inside = (0, external_node_path_.relative)(directory, (0, external_node_path_.resolve)(directory, path));
          if (inside.startsWith(".."))
            continue;
          await (0, promises_.mkdir)((0, external_node_path_.dirname)((0, external_node_path_.join)(top, inside)), { recursive: true });
          await (0, promises_.writeFile)((0, external_node_path_.join)(top, inside), text);
        }
        return top;
      }
      ;
      function rulesAtBase(options) {
        return (0, parallel.Oo)(async () => await readRules(options));
      }
      async function readRules(options) {
        const { base, step, configPath } = options;
        if (!("sha" in base))
          return { kind: "no-file" };
        if ((0, bake.db)(step).length > 0)
          return await bakedRules(base.sha, options);
        const place = await placeOf((0, external_node_path_.resolve)(options.directory, configPath ?? (0, config_file.j$)(step)), options);
        if (place === null)
          return { kind: "no-file" };
        const file = await readAt(base.sha, place, options);
        switch (file.kind) {
          case "unknown":
            return { kind: "unknown", because: file.because };
          case "absent":
            if (options.onBehalfOf !== null)
              return await withHead(nothingListed(place.path, options), place, options);
            if (configPath === null)
              return await rulesInWorkflow(base.sha, options);
            return options.filesAt === null || await isTracked(place) ? stepAlone(place.path, options) : { kind: "no-file" };
          case "text":
            return await withHead(await rulesIn(file.text, place.path, options), place, options);
        }
      }
      function stepAlone(path, { step, defaults }) {
        const image = (0, inputs.zZ)({ raw: step, written: {}, at: "" }, defaults);
        const alone = { budget: image.budget, written: /* @__PURE__ */ new Set(), image };
        return {
          kind: "file",
          place: { kind: "file", path },
          isNew: true,
          images: /* @__PURE__ */ new Map([[image.name, alone]]),
          others: image.budget,
          head: null
        };
      }
      function nothingListed(path, { step }) {
        return { kind: "file", place: { kind: "file", path }, isNew: true, images: /* @__PURE__ */ new Map(), others: (0, inputs.Nm)(step), head: null };
      }
      async function rulesInWorkflow(commit, options) {
        const written2 = await stepAt(commit, options);
        if (written2 === null)
          return { kind: "no-file" };
        const raw = { ...written2.defaults, ...takenFrom(options.step, written2.computed), ...written2.literal };
        try {
          const image = (0, inputs.zZ)({ raw, written: {}, at: "" }, options.defaults);
          const alone = { budget: image.budget, written: new Set(strictness.Le), image };
          const isNamed = !written2.computed.includes("name");
          const images = new Map(isNamed ? [[image.name, alone]] : []);
          return { kind: "file", place: { kind: "workflow" }, isNew: true, images, others: image.budget, head: null };
        } catch (error) {
          if (error instanceof failure.yo)
            return { kind: "no-file" };
          throw error;
        }
      }
      async function stepAt(commit, { workflow, filesAt, directory, environment }) {
        if (workflow === null || filesAt === null)
          return null;
        const file = await (await filesAt((0, process_git.u)(directory, environment), commit)).read(workflow.path);
        if (file.kind !== "text")
          return null;
        const { writtenStep } = await __webpack_require__.e(
          /* import() */
          297
        ).then(__webpack_require__.bind(__webpack_require__, 39297));
        const written2 = writtenStep(file.text, workflow);
        return written2 === null ? null : { ...written2, defaults: workflow.defaults };
      }
      function takenFrom(step, names) {
        return Object.fromEntries(names.map((name) => [name, step[name] ?? ""]));
      }
      async function bakedRules(commit, options) {
        const { step, configPath } = options;
        const bakePaths = (0, bake.db)(step);
        const found = await bakeSourcesAt(commit, { ...options, bakePaths, configPath: (0, config_file.j$)(step) });
        if (found.kind === "unknown")
          return found;
        const place = { kind: "file", path: configPath ?? bakePaths[0] ?? "" };
        const rest = { kind: "file", place, others: (0, inputs.Nm)(step), head: null };
        if (found.files.length === 0)
          return { ...rest, isNew: true, images: /* @__PURE__ */ new Map() };
        try {
          const sources = { ...found, targets: (0, bake.A6)(step), isEarlier: true, step };
          const { bakedImages } = await __webpack_require__.e(
            /* import() */
            295
          ).then(__webpack_require__.bind(__webpack_require__, 34295));
          const { images } = await bakedImages(sources, { ...options, directory: found.directory });
          const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)]));
          return { ...rest, isNew: false, images: new Map(entries) };
        } catch (error) {
          if (error instanceof failure.yo)
            return { kind: "unknown", because: error.clause };
          throw error;
        }
      }
      async function rulesIn(text, path, options) {
        try {
          const { parseConfig } = await __webpack_require__.e(
            /* import() */
            940
          ).then(__webpack_require__.bind(__webpack_require__, 56940));
          const { images } = parseConfig(path, text, options.step);
          const entries = await Promise.all(images.map(async (image) => [nameOf(image), await atBase(image, options)]));
          return {
            kind: "file",
            place: { kind: "file", path },
            isNew: false,
            images: new Map(entries),
            others: (0, inputs.Nm)(options.step),
            head: null
          };
        } catch (error) {
          if (error instanceof failure.yo)
            return { kind: "unknown", because: error.clause };
          throw error;
        }
      }
      async function withHead(rules, { git, path }, options) {
        const { onBehalfOf, filesAt, step } = options;
        if (rules.kind !== "file" || onBehalfOf === null || filesAt === null)
          return rules;
        const file = await (await filesAt(git, onBehalfOf)).read(path);
        if (file.kind !== "text")
          return rules;
        try {
          const { parseConfig } = await __webpack_require__.e(
            /* import() */
            940
          ).then(__webpack_require__.bind(__webpack_require__, 56940));
          const { images } = parseConfig(path, file.text, step);
          return { ...rules, head: new Map(images.map((image) => [nameOf(image), (0, inputs.Nm)(image.raw)])) };
        } catch (error) {
          if (error instanceof failure.yo)
            return rules;
          throw error;
        }
      }
      function nameOf({ raw }) {
        return (raw["name"] ?? "").trim();
      }
      async function atBase(image, options) {
        const written2 = new Set(strictness.Le.filter((rule) => rule in image.written));
        return { budget: (0, inputs.Nm)(image.raw), written: written2, image: await usable(image, options) };
      }
      async function usable(image, options) {
        if (await (0, config_file.fG)(image, options) !== null)
          return null;
        try {
          return (0, inputs.zZ)(image, options.defaults);
        } catch (error) {
          if (error instanceof failure.yo)
            return null;
          throw error;
        }
      }
    })
  ),
  /***/
  90196: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        q: () => (
          /* binding */
          checkWorkflow
        ),
        R: () => (
          /* binding */
          workflowPath
        )
      });
      var failure = __webpack_require__(59874);
      var external_node_path_ = __webpack_require__(76760);
      var schemas = __webpack_require__(27597);
      var untrusted_yaml = __webpack_require__(36288);
      ;
      const Text = schemas.KCZ([schemas.YjP(), schemas.aig(), schemas.zMY()]).transform(String);
      const Permissions = schemas.KCZ([schemas.YjP(), schemas.g1P(schemas.YjP(), Text)]).nullish();
      const Step = schemas.Ikc({ uses: schemas.YjP().optional(), with: schemas.g1P(schemas.YjP(), Text.nullable()).nullish() });
      const WorkflowJob = schemas.Ikc({
        if: Text.nullish(),
        needs: schemas.L5J().optional(),
        permissions: Permissions,
        strategy: schemas.Ikc({ matrix: schemas.L5J().optional() }).nullish(),
        steps: schemas.YOg(Step).nullish()
      });
      const Matrix = schemas._H3({ include: schemas.YOg(schemas.g1P(schemas.YjP(), schemas.L5J())).catch([]) });
      const Workflow = schemas.Ikc({
        on: schemas.KCZ([schemas.YjP(), schemas.YOg(schemas.YjP()), schemas.g1P(schemas.YjP(), schemas.L5J())]),
        permissions: Permissions,
        jobs: schemas.g1P(schemas.YjP(), schemas.L5J())
      });
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
          ...shallowClone(subject)
        ];
        return findings.length === 0 ? [] : [...findings, ...mergeQueue(subject)];
      }
      function parseWorkflow(text) {
        return Workflow.safeParse((0, untrusted_yaml.Y)(text)).data ?? null;
      }
      function own(record, key) {
        return Object.hasOwn(record, key) ? record[key] : void 0;
      }
      function triggersOf(workflow) {
        const on = workflow?.on ?? [];
        if (typeof on === "string")
          return /* @__PURE__ */ new Map([[on, null]]);
        return Array.isArray(on) ? new Map(on.map((name) => [name, null])) : new Map(Object.entries(on));
      }
      function dangerousTrigger({ triggers }) {
        if (!triggers.has("pull_request_target"))
          return [];
        const what = "The workflow runs on pull_request_target, which would build untrusted code with write permissions and secrets, so this action refuses to run. Use pull_request instead.";
        return [{ what, lines: ["on:", ...pullRequestLines([])] }];
      }
      function missingPermissions({ facts, workflow, job }) {
        const granted = job?.permissions ?? workflow?.permissions ?? null;
        const mayNotWrite = granted !== null && typeof granted !== "string" && own(granted, "pull-requests") !== "write";
        const unwritten = facts.wantsComment && mayNotWrite && job !== null ? ["pull-requests: write"] : [];
        const mayNotRecord = granted !== null && typeof granted !== "string" && own(granted, "contents") !== "write";
        const unrecorded = facts.baselineBranch === "record" && mayNotRecord && job !== null ? ["contents: write"] : [];
        const all = /* @__PURE__ */ new Set([...facts.refusedPermissions, ...unwritten, ...unrecorded]);
        if (facts.isReadOnly)
          all.delete("pull-requests: write");
        for (const scope of ["pull-requests", "contents"])
          if (all.has(`${scope}: write`))
            all.delete(`${scope}: read`);
        if (all.size === 0)
          return [];
        const needed = /* @__PURE__ */ new Set([...all.has("contents: write") ? [] : ["contents: read"], ...all]);
        const lines = ["permissions:", ...[...needed].map((line) => `  ${line}`)];
        const what = `The job's token lacks ${[...all].join(" and ")}. Grant it in the job (\`permissions:\` takes away whatever it does not name).`;
        return [{ what, lines }];
      }
      function needlessWrite({ facts, workflow, job }) {
        const granted = job?.permissions ?? workflow?.permissions ?? null;
        const mayWrite = granted !== null && typeof granted !== "string" && own(granted, "contents") === "write";
        if (facts.baselineBranch !== "read" || !mayWrite)
          return [];
        const what = "The job's token may write to the repository, and the job runs the code of pull requests. Only a job that records needs to write: record in a separate job.";
        return [{ what, lines: ["permissions:", "  contents: read"] }];
      }
      const always = /\b(?:always|cancelled)\s*\(/;
      const changesFromRunToRun = /github\.(?:event\.(?:action|changes|label|sender|pull_request)\b|actor\b|triggering_actor\b|head_ref\b)/;
      function skippedCheck({ job }) {
        if (job === null)
          return [];
        const condition = job.if ?? "";
        if (job.needs != null && !always.test(condition)) {
          const what2 = "The job `needs` others and is skipped when one of them fails; a skipped check counts as passed. Let the job always run: then it is red when it has to be.";
          return [{ what: what2, lines: ["if: ${{ !cancelled() }}"] }];
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
        if (replaced === void 0 && matrix === void 0)
          return [];
        const key = matrixKey(matrix ?? null);
        const seen = replaced === void 0 ? "" : ` In this run, one of them replaced the artifact "${replaced}" of another.`;
        const what = `Several jobs or steps of a run measure under the same \`name\`, so each overwrites what another one stored.${seen} Give each image its own name.`;
        return [{ what, lines: ["with:", `  name: ${key === null ? "<a name of its own>" : `\${{ matrix.${key} }}`}`] }];
      }
      function isOfOneName({ uses, with: inputs }, { action }) {
        const isOurs = uses === action || uses?.startsWith(`${action}@`) === true;
        const written = (input) => own(inputs ?? {}, input) ?? "";
        return isOurs && written("mode") !== "report" && !/matrix\./.test(written("name") + written("config"));
      }
      function matrixKey(job) {
        const { include, exclude: _, ...keys } = Matrix.safeParse(job?.strategy?.matrix).data ?? { include: [] };
        return [keys, ...include].flatMap(Object.keys).find((key) => /^[A-Za-z_][\w-]{0,60}$/.test(key)) ?? null;
      }
      const recordingTriggers = ["push", "schedule", "workflow_dispatch"];
      function noRecording({ facts, workflow, triggers }) {
        if (facts.baselineBranch !== null)
          return [];
        if (workflow === null || !facts.hasNoStoredBaseline || recordingTriggers.some((name) => triggers.has(name)))
          return [];
        const what = "Nothing records a baseline: the workflow does not run on the base branch. Add the branches that pull requests are merged into.";
        return [{ what, lines: ["on:", "  push:", "    branches: [main]", "  schedule:", '    - cron: "17 4 * * *"'] }];
      }
      const Filter = schemas.KCZ([schemas.YjP().transform((one) => [one]), schemas.YOg(schemas.YjP())]).optional().catch(void 0);
      const Filters = schemas.Ikc({
        branches: Filter,
        "branches-ignore": Filter,
        paths: Filter,
        "paths-ignore": Filter,
        tags: Filter,
        "tags-ignore": Filter
      });
      function filtersOf({ triggers }, trigger) {
        return Filters.safeParse(triggers.get(trigger)).data ?? {};
      }
      function otherBranch(subject) {
        const { defaultBranch } = subject.facts;
        if (defaultBranch === null || !/^[\w./-]{1,100}$/.test(defaultBranch))
          return [];
        if (!subject.triggers.has("push") || !leavesOut(filtersOf(subject, "push"), defaultBranch))
          return [];
        const what = `Pushes to ${defaultBranch}, the default branch, record no baseline, because the filter of \`push\` leaves it out.`;
        return [{ what, lines: ["on:", "  push:", `    branches: [${defaultBranch}]`] }];
      }
      function leavesOut({ branches, "branches-ignore": ignored, ...others }, branch) {
        if (branches !== void 0)
          return !branches.some((pattern) => mayMatch(pattern, branch));
        if (ignored !== void 0)
          return ignored.includes(branch);
        return others.tags !== void 0 || others["tags-ignore"] !== void 0;
      }
      function mayMatch(pattern, branch) {
        if (/[?+[\]\\!]/.test(pattern))
          return true;
        const [start = "", ...rest] = pattern.split(/\*+/);
        const end = rest.pop();
        if (end === void 0)
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
      function filteredCheck(subject) {
        const filters = filtersOf(subject, "pull_request");
        const { defaultBranch } = subject.facts;
        const isFiltered = filters.paths !== void 0 || filters["paths-ignore"] !== void 0;
        const isElsewhere = defaultBranch !== null && leavesOut(filters, defaultBranch);
        if (!isFiltered && !isElsewhere)
          return [];
        const filter = isFiltered ? "`paths`" : "`branches`";
        const what = `The filter ${filter} of \`pull_request\` keeps the check from running for some pull requests. If the check is required, they cannot be merged. Remove the filter.`;
        return [{ what, lines: [] }];
      }
      const defaultTypes = ["opened", "synchronize", "reopened"];
      const PullRequestTrigger = schemas.Ikc({ types: schemas.KCZ([schemas.YjP().transform((type) => [type]), schemas.YOg(schemas.YjP())]).nullish() });
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
      function missingReview({ facts, triggers }) {
        if (!facts.approvedBy.includes("review") || !triggers.has("pull_request"))
          return [];
        const types = PullRequestTrigger.safeParse(triggers.get("pull_request_review")).data?.types ?? reviewTypes;
        if (triggers.has("pull_request_review") && reviewTypes.every((type) => types.includes(type)))
          return [];
        const what = "`approval` names reviewers, but a review does not run the check again, because the workflow does not run on pull_request_review, or not on both of its types.";
        return [{ what, lines: ["on:", "  pull_request_review:", `    types: [${reviewTypes.join(", ")}]`] }];
      }
      const labelTypes = ["labeled", "unlabeled"];
      function missingLabeled({ facts, triggers }) {
        if (!facts.approvedBy.includes("label") || !triggers.has("pull_request"))
          return [];
        const types = pullRequestTypes(triggers);
        if (labelTypes.every((type) => types.includes(type)))
          return [];
        const what = "`approval` names a label, but setting or removing it does not run the check again, because the types `labeled` and `unlabeled` are missing.";
        return [{ what, lines: ["on:", ...pullRequestLines(types, labelTypes)] }];
      }
      function pullRequestLines(types, more = []) {
        const added = ["edited", ...more];
        const kept = types.filter((type) => /^[a-z_]{1,40}$/.test(type) && !added.includes(type)).slice(0, 20);
        return ["  pull_request:", `    types: [${[...kept.length === 0 ? defaultTypes : kept, ...added].join(", ")}]`];
      }
      function shallowClone({ facts }) {
        if (!facts.lacksBaseCommit)
          return [];
        const what = "The commit to compare with could not be built, because the checkout does not contain it. Let actions/checkout fetch it.";
        return [{ what, lines: ["- uses: actions/checkout", "  with:", "    fetch-depth: 2"] }];
      }
      function mergeQueue({ workflow, triggers }) {
        if (workflow === null || !triggers.has("pull_request") || triggers.has("merge_group"))
          return [];
        const what = "If you use a merge queue: a required check that does not run on merge_group stops the queue.";
        return [{ what, lines: ["on:", "  merge_group:"] }];
      }
      var baseline_places = __webpack_require__(61918);
      var phrase_escape = __webpack_require__(45518);
      var markup = __webpack_require__(78845);
      ;
      function renderSetupProblems(findings, path) {
        if (findings.length === 0)
          return [];
        const title = `### ${(0, phrase_escape.Hi)(["The set-up in ", { code: path }, ` could be better (${findings.length})`])}`;
        const blocks = findings.map(({ what, lines }) => [`- ${(0, markup.FY)([what])}`, ...snippet(lines)].join("\n\n"));
        return [[title, ...blocks].join("\n\n")];
      }
      function snippet(lines) {
        if (lines.length === 0)
          return [];
        return [
          (0, markup.EU)("yaml", lines).split("\n").map((line) => `  ${line}`).join("\n")
        ];
      }
      var cancellation = __webpack_require__(42529);
      var git = __webpack_require__(63803);
      var small_file = __webpack_require__(69427);
      var job_summary = __webpack_require__(46555);
      var task = __webpack_require__(87115);
      ;
      async function checkWorkflow(run) {
        const { summaryPath } = run.context;
        if (summaryPath === null)
          return;
        const path = workflowPath(run.context);
        try {
          const blocks = renderSetupProblems(setupProblems(await factsOf(run, path)), path ?? "the workflow");
          if (blocks.length > 0)
            await (0, job_summary.j)(summaryPath, blocks);
        } catch (error) {
          if (error instanceof cancellation.c)
            throw error;
          run.warn(`the set-up was not looked at: ${(0, failure.pQ)(error)}`);
        }
      }
      async function factsOf({ context, environment, api, inputs, report }, path) {
        const hasNoStoredBaseline = report.images.every(({ baseline }) => baseline.kind === "absent" || isBuilt(baseline));
        const isAbsent = report.mode === "check" && report.images.some(({ baseline }) => baseline.kind === "absent");
        const baselineBranch = (0, baseline_places.Sk)(inputs.baseline).kind !== "branch" ? null : report.mode === "record" ? "record" : "read";
        return {
          workflow: path === null ? null : await readStart((0, external_node_path_.join)(context.workspace, path)),
          defaultBranch: context.defaultBranch,
          job: environment["GITHUB_JOB"] ?? null,
          action: environment["GITHUB_ACTION_REPOSITORY"] || "./",
          refusedPermissions: [...api.refusedPermissions],
          isReadOnly: (0, task.P)(context),
          // A job that records on a branch is one of its own.
          wantsComment: inputs.comment !== "never" && baselineBranch !== "record",
          baselineBranch,
          hasNoStoredBaseline: report.mode === "check" && hasNoStoredBaseline,
          lacksBaseCommit: isAbsent && inputs.onMissingBaseline === "build" && await lacksCommit(report.baseSha, (0, git.u)(context.workspace, environment)),
          approvedBy: waysToApprove(report),
          replacedArtifacts: context.runAttempt === 1 ? [...api.replacedArtifacts] : []
        };
      }
      function waysToApprove({ images }) {
        const approvers = images.flatMap(({ budget }) => budget.approval?.split(", ") ?? []);
        const byReview = approvers.some((approver) => approver.startsWith("@"));
        const byLabel = approvers.some((approver) => approver.startsWith("label:"));
        return [...byReview ? ["review"] : [], ...byLabel ? ["label"] : []];
      }
      function isBuilt(baseline) {
        return baseline.kind === "found" && baseline.how === "built";
      }
      async function lacksCommit(sha, git2) {
        if (sha === null || !(await git2(["rev-parse", "--git-dir"])).ok)
          return false;
        return !(await git2(["cat-file", "-e", `${sha}^{commit}`])).ok;
      }
      function workflowPath({ workflowRef, repository }) {
        const own2 = `${repository.owner}/${repository.name}/`;
        if (workflowRef?.startsWith(own2) !== true)
          return null;
        return /^(\.(?:github|gitea|forgejo)\/workflows\/[^/\\@]+\.ya?ml)@/.exec(workflowRef.slice(own2.length))?.[1] ?? null;
      }
      const limitBytes = 2e5;
      async function readStart(path) {
        const file = await (0, small_file.E)(path, { limitBytes });
        return file.kind === "text" ? file.text : null;
      }
    })
  )
};
