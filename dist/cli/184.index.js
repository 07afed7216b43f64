export const id = 184;
export const ids = [184];
export const modules = {
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
        k7: () => (
          /* binding */
          firstPackages
        ),
        /* harmony export */
        zs: () => (
          /* binding */
          tellingPackages
        )
        /* harmony export */
      });
      var _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3634);
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
      function comparePackages(head, baseline, kept = /* @__PURE__ */ new Set()) {
        if (head.tree.packages.list.length + baseline.tree.packages.list.length === 0)
          return nothing;
        const [heads, baselines] = [new Side(head.tree), new Side(baseline.tree)];
        const others = /* @__PURE__ */ new Map();
        const moved = /* @__PURE__ */ new Map();
        for (const { now: now2, before: before2 } of (0, _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_0__._)(head.tree, baseline.tree)) {
          const isChanged = now2 === null || before2 === null || !(0, _path_changes_js__WEBPACK_IMPORTED_MODULE_3__.Dl)(now2, before2);
          const row = now2 === null ? baseline.rows[before2?.layer ?? -1] : head.rows[now2.layer];
          const from = now2 === null || before2 === null ? row : baseline.rows[before2.layer];
          const isMoved = row !== from && row !== void 0 && from !== void 0 && !kept.has(row) && !kept.has(from);
          if (isMoved)
            noteMove(moved, [row, from], before2?.bytes.compressedBytes ?? 0);
          const sharesBefore = before2 === null ? none : baselines.add(before2);
          const sharesNow = now2 === null ? none : settled(heads.add(now2), sharesBefore, { head, baseline });
          const nobodysNow = heads.note(sharesNow, isChanged, row);
          const nobodysBefore = baselines.note(sharesBefore, isChanged, row);
          if (!isChanged || row === void 0 || nobodysNow === 0 && nobodysBefore === 0)
            continue;
          const inRow = others.get(row) ?? new OtherChanges();
          const sharedWith = /* @__PURE__ */ new Set([...heads.typesOf(sharesNow), ...baselines.typesOf(sharesBefore)]);
          inRow.add({ path: now2?.path ?? before2?.path ?? "", growthBytes: nobodysNow - nobodysBefore, sharedWith });
          others.set(row, inRow);
        }
        const [now, before] = [heads.finish(), baselines.finish()];
        const names = /* @__PURE__ */ new Set([...now.keys(), ...before.keys()]);
        const pairs = [...names].map((name) => ({ now: now.get(name) ?? null, before: before.get(name) ?? null }));
        return {
          packages: largestFirst([...now.values()].flatMap(({ sums }) => sums)),
          changes: succeeded(joined(pairs)).flatMap(changeOf).toSorted(bySize),
          others: new Map([...others].map(([row, inRow]) => [row, inRow.finish()])),
          moved
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
      function noteMove(moved, [row, from], bytes) {
        moved.set(row, (moved.get(row) ?? 0) + bytes);
        moved.set(from, (moved.get(from) ?? 0) - bytes);
      }
      const nothing = { packages: [], changes: [], others: /* @__PURE__ */ new Map(), moved: /* @__PURE__ */ new Map() };
      const mostTelling = 4;
      const leastShare = 0.04;
      function tellingPackages(changes, growthBytes) {
        const most = Math.max(Math.abs(growthBytes), ...changes.map((change) => Math.abs(change.growthBytes)));
        const areWeighed = changes.some((change) => change.growthBytes !== 0);
        const isDone = ({ change }) => change === "upgraded" || !areWeighed;
        const areFew = changes.filter(isDone).length <= mostTelling;
        const isTelling = (one) => Math.abs(one.growthBytes) >= leastShare * most || areFew && isDone(one);
        const large = changes.filter(isTelling).toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
        return firstPackages(large, mostTelling);
      }
      function firstPackages(changes, most) {
        const first = changes.slice(0, most);
        const isUpgrade = ({ change }) => change === "upgraded";
        const upgrade = changes.find(isUpgrade);
        return upgrade === void 0 || most < 2 || first.some(isUpgrade) ? first : [...first.slice(0, -1), upgrade];
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
        /** Of the packages that have some of a file's bytes. */
        typesOf(shares) {
          return shares.flatMap(({ owner, compressedBytes }) => compressedBytes === 0 ? [] : this.#list[owner]?.type ?? []);
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
      class OtherChanges {
        #directories = new _directories_js__WEBPACK_IMPORTED_MODULE_2__._3(_directories_js__WEBPACK_IMPORTED_MODULE_2__.Ow);
        /** By path, of files that packages have a part of. */
        #shared = /* @__PURE__ */ new Map();
        add({ path, growthBytes, sharedWith }) {
          this.#directories.add({ path, growthBytes, from: null });
          if (sharedWith.size > 0)
            this.#shared.set(path, sharedWith);
        }
        finish() {
          return this.#directories.finish().map((part) => Object.assign({ sharedWith: this.#typesWithin(part.path) }, part));
        }
        #typesWithin(place) {
          const within = [...this.#shared].filter(([path]) => path === place || path.startsWith(`${place}/`));
          return [...new Set(within.flatMap(([, types]) => Array.from(types)))].toSorted();
        }
      }
      function joined(pairs) {
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
      function succeeded(pairs) {
        const only = (found) => found.length === 1 ? found[0] : void 0;
        const [news, gones] = [pairs.filter(({ before }) => before === null), pairs.filter(({ now }) => now === null)].map((some) => Map.groupBy(some, ({ now, before }) => seriesOf(now ?? before)));
        const successions = [...news ?? []].flatMap(([series, found]) => {
          const [now, before] = [only(found), only(gones?.get(series) ?? [])];
          const isNext = series !== null && now !== void 0 && before !== void 0 && differInOneNumber(now.now, before.before);
          return isNext ? [{ now, before }] : [];
        });
        const paired = new Set(successions.flatMap(({ now, before }) => [now, before]));
        return [
          ...pairs.filter((pair) => !paired.has(pair)),
          ...successions.map(({ now, before }) => ({ now: now.now, before: before.before }))
        ];
      }
      const versionInName = /\d+(?:\.\d+)*(?:t64$)?/gu;
      const wordSizes = /* @__PURE__ */ new Set(["32", "64", "86", "386"]);
      function seriesOf(versions) {
        const found = versions?.sums[0].package;
        if (found === void 0 || !(0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__.bV)(found.type))
          return null;
        const name = (0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__.fq)(found);
        const series = name.replace(versionInName, (digits) => wordSizes.has(digits) ? digits : "*");
        return series === name ? null : `${found.type} ${series}`;
      }
      function differInOneNumber(one, other) {
        const [numbers = [], others = []] = [one, other].map((versions) => versions === null ? [] : (0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_1__.fq)(versions.sums[0].package).match(versionInName) ?? []);
        return numbers.filter((number, at) => number !== others[at]).length === 1;
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
        if (isNoisy(growthBytes, before.bytes) || isNoisy(now.bytes - before.bytes, before.bytes))
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
      var _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3634);
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
        const merged = new _image_tree_layer_merge_js__WEBPACK_IMPORTED_MODULE_1__.z([head, baseline]);
        while (merged.next()) {
          const { path, pathBytes, layers, rows, count } = merged;
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
        words: { noun: "the apk cache" },
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
        words: { noun: "packages that apt has downloaded" },
        remedy: (0, remedy["in"])("apt-get clean"),
        unless: "a container installs packages when it runs",
        docs: { found: "packages that apt has downloaded", proof: "lie in `/var/cache/apt`" }
      };
      ;
      const aptLists = {
        kind: "apt-lists",
        rule: { evidence: "directory", pattern: "var/lib/apt/lists" },
        words: { noun: "apt package lists" },
        remedy: (0, remedy["in"])("rm -rf /var/lib/apt/lists/*"),
        unless: "a container installs packages when it runs",
        docs: { found: "apt package lists", proof: "lie in `/var/lib/apt/lists`" }
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
          proof: "they belong to packages of the distribution: an instruction names one of these, and the same or a later one installs packages of a language; containers start another program that is not a shell, notebook or compiler, and nothing is installed that compiles at run time, such as Triton"
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
        words: { noun: "intermediate files of a build" },
        remedy: remedy.Zh,
        unless: "containers compile something when they run, or the image is there to build with",
        docs: {
          found: "intermediate files of a build",
          proof: "lie in the directories of Cargo, CMake, webpack and the like"
        }
      };
      ;
      const bytecode = {
        kind: "bytecode",
        rule: { evidence: "file", matcher: bytecode_matcher, provesBase: null },
        words: { noun: "Python bytecode, which Python can make by itself" },
        // PYTHONDONTWRITEBYTECODE does not keep pip from compiling what it installs.
        remedy: (0, remedy.mi)(/(?<!\buv )\b(pip3?(?:\.\d+)?) install\b(?!.*--no-compile)/g, "$1 install --no-compile", (0, remedy["in"])(({ path }) => `find ${(0, remedy.TL)(path ?? "")} -type d -name __pycache__ -prune -exec rm -rf {} +`)),
        unless: "the time of the first start matters more: Python then compiles each module once in every new container",
        docs: {
          found: "compiled Python modules",
          proof: "lie in a `__pycache__`, except for the distribution's own, and unless uv was told to compile (`UV_COMPILE_BYTECODE`)"
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
        words: { noun: "the Cargo cache" },
        remedy: (0, remedy.yP)((path) => [path ?? "usr/local/cargo/registry"], "cargo build --release"),
        unless: "containers compile something when they run",
        docs: { found: "registry and sources of Cargo", proof: "lie in `.cargo` or `/usr/local/cargo`" }
      };
      ;
      const composerCache = {
        kind: "composer-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.(?:composer/cache|cache/composer)" },
        words: { noun: "the Composer cache" },
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
        words: { noun: "uncompressed layers that zstd would make smaller, from" },
        remedy: (0, remedy.Mn)("docker buildx build --output type=image,push=true,compression=zstd,force-compression=true,oci-mediatypes=true \u2026"),
        unless: "a registry, a scanner or an engine older than 2021 has to read the image",
        docs: {
          found: "layers that are stored uncompressed",
          proof: "their first bytes; a sample is compressed with zstd"
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
        unless: "crashes are debugged inside the container",
        docs: { found: "separate files with debug information", proof: "lie in `/usr/lib/debug`" }
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
        words: { deed: "adds files that a later instruction deletes" },
        remedy: { ...deleted, otherwise: (place) => place.isRun ? deleted.otherwise(place) : notCopied(place) },
        unless: "the two instructions cannot be joined; then make what is kept in a separate stage",
        docs: {
          found: "files that a later instruction deletes",
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
        unless: "the program is built or tested in this very image: do that in a separate stage",
        docs: {
          found: "packages of npm and Python that only development needs",
          proof: "`package.json` in the image; `pyproject.toml`, `Pipfile` and `requirements*.txt` in the image or at the root of the build context, where `uv.lock` and `poetry.lock` count as well; and what installed packages say they need: only development dependencies lead to them. For Python, nothing else is installed there, and no instruction asks for them. If no file tells, linters, type checkers and test runners that `uv sync` or `poetry install` installs"
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
          proof: "containers start a statically linked program that this Dockerfile adds, and nothing else that it adds needs a dynamic linker"
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
        words: { noun: "the dnf cache" },
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
        docs: { found: "manuals and documentation", proof: "lie in `/usr/share/doc`, `man`, `info`" }
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
          found: "the same content under several names that are not links",
          proof: "same size and hash, and no package of a distribution brings them"
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
        words: { noun: "downloaded gem files" },
        remedy: (0, remedy["in"])(({ path }) => `rm -rf ${(0, remedy.TL)(path ?? "usr/local/bundle/cache")}`),
        unless: "gems are installed again from it without a network",
        docs: { found: "downloaded gem files", proof: "lie in the `cache` of Bundler or RubyGems" }
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
        words: { noun: "Go modules and compiled packages" },
        remedy: (0, remedy.yP)(targets, "go build -o <program>"),
        unless: "containers compile something when they run",
        docs: { found: "Go modules and compiled packages", proof: "lie in `go/pkg/mod` or `.cache/go-build`" }
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
        words: { noun: "GPU libraries, although this image does not ask for a GPU" },
        remedy: (0, remedy.Mn)("RUN pip install torch --index-url https://download.pytorch.org/whl/cpu"),
        unless: "containers of this image get a GPU",
        docs: {
          found: "CUDA and its companions",
          proof: "lie where they are installed, and the image does not ask for a GPU (`NVIDIA_VISIBLE_DEVICES`)"
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
        words: { noun: "the Gradle cache" },
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
          proof: "have that name in a `bin`, and containers start another program that is not a shell"
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
        words: { deed: "ran again only because an instruction before it changed, with the same result" },
        remedy: { rewrite: (run) => copiesFirst(run), otherwise: () => copiesFirst("<install>") },
        unless: "the instruction reads what the one before it creates",
        docs: {
          found: "layers that are pushed again because something below them changed",
          proof: "another digest but the same content, after the instruction that changed"
        }
      };
      function copiesFirst(run) {
        return ["# copy what it reads first, and what changes often behind it", "COPY <lock files> ./", `RUN ${run}`, "COPY . ."];
      }
      ;
      const mavenCache = {
        kind: "maven-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.m2/repository" },
        words: { noun: "the Maven repository" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.m2/repository"], "mvn package"),
        unless: "the program loads its libraries from it; then copy them out with dependency:copy-dependencies",
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
        words: { noun: "the npm cache" },
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
          proof: "neither a base image nor a distribution's package brings them, no instruction asks for them or uses them later, and containers start another program that is not a shell"
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
        words: { noun: "the pip cache" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.cache/pip"], "pip install <packages>"),
        unless: "packages are installed from it when the container runs",
        docs: {
          found: "what pip has downloaded",
          proof: "lie in `.cache/pip`; as with every cache, a file that also has a name outside does not count"
        }
      };
      ;
      const pnpmStore = {
        kind: "pnpm-store",
        rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.local/share/pnpm/store|\\.pnpm-store|\\.cache/pnpm)" },
        words: { noun: "the pnpm store" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.local/share/pnpm/store"], "pnpm install --frozen-lockfile"),
        unless: "packages in node_modules are links into it",
        docs: { found: "the pnpm store", proof: "lies in `.local/share/pnpm/store`, `.pnpm-store` or `.cache/pnpm`" }
      };
      ;
      const recommendedPackages = {
        kind: "recommended-packages",
        rule: { evidence: "file", matcher: recommended_packages_matcher, provesBase: null },
        words: { noun: "recommended packages that nothing needs" },
        remedy: (0, remedy.mi)(/\b(apt(?:-get)?) (?!.*--no-install-recommends)((?:-\S+ )*)install\b/g, "$1 $2install --no-install-recommends", (0, remedy.Mn)("RUN apt-get install --no-install-recommends <packages>")),
        unless: "something uses one of them: then install that one by name; test the image before you merge",
        docs: {
          found: "Debian packages that nobody asked for",
          proof: "dpkg's status, and apt's notes on what it installed automatically: no package that is needed depends on them; one only recommends them"
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
        words: { deed: "adds files that a later instruction overwrites" },
        remedy: (0, remedy.Mn)("# write it once, in the instruction that makes its last form"),
        unless: "the first form is needed to make the second: do that in a separate stage",
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
        unless: "errors are traced with them in the container; an error tracker can get them from the build instead",
        docs: { found: "source maps of JavaScript and CSS", proof: "have names such as `*.js.map` and `*.css.map`" }
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
          found: "files that are nearly all zeros: they compress to almost nothing, but each node unpacks them in full",
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
        words: { deed: "made the same files with other timestamps, so its layer is pushed again" },
        remedy: (0, remedy.Mn)("docker buildx build --build-arg SOURCE_DATE_EPOCH=0 --output type=image,push=true,rewrite-timestamp=true \u2026", "# or --cache-from and --cache-to, so that nothing is built again on another machine"),
        unless: "programs compare the times of files, as make does",
        docs: {
          found: "layers that are pushed again although nothing changed",
          proof: "another digest but the same content, before anything that changed"
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
          proof: "lie where they are installed; in a base image only next to a compiler"
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
          proof: "the section headers of ELF files, except those from Python wheels and those of Go"
        }
      };
      const wheels = /(?:^|\/)(?:site|dist)-packages\//;
      const inBuildStage = "# in the stage that compiles it";
      const stripped = "CARGO_PROFILE_RELEASE_STRIP=true cargo $1";
      ;
      const uvCache = {
        kind: "uv-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?\\.cache/uv" },
        words: { noun: "the uv cache" },
        remedy: (0, remedy.yP)((path) => [path ?? "root/.cache/uv"], "uv sync"),
        unless: "files in the environment are links into it (set UV_LINK_MODE=copy with the mount)",
        docs: { found: "downloads of uv", proof: "lie in `.cache/uv`" }
      };
      ;
      const yarnCache = {
        kind: "yarn-cache",
        rule: { evidence: "directory", pattern: "(?:.*?/)?(?:\\.cache/yarn|\\.yarn/berry/cache)" },
        words: { noun: "the yarn cache" },
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
  72: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        l: () => (
          /* binding */
          wasmModule
        ),
        /* harmony export */
        t: () => (
          /* binding */
          withAddresses
        )
        /* harmony export */
      });
      var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
      function wasmModule(base64) {
        let module = null;
        return (memory) => {
          const compiled = module ??= new WebAssembly.Module(Buffer.from(base64, "base64"));
          const imports = memory === void 0 ? {} : { env: { memory } };
          return withAddresses(() => new WebAssembly.Instance(compiled, imports));
        };
      }
      function withAddresses(take) {
        try {
          return take();
        } catch (error) {
          throw error instanceof RangeError ? (0, _failure_js__WEBPACK_IMPORTED_MODULE_0__.Nr)(error) : error;
        }
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
      var _plain_arrays_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4200);
      const byteCount = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0);
      const row = zod__WEBPACK_IMPORTED_MODULE_0__.Whr().min(0);
      const longestName = 214;
      const name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(longestName);
      const names = (0, _plain_arrays_js__WEBPACK_IMPORTED_MODULE_1__.qI)(4e3, longestName);
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
      const Recommended = zod__WEBPACK_IMPORTED_MODULE_0__.rej({ name, recommendedBy: name, rows: (0, _plain_arrays_js__WEBPACK_IMPORTED_MODULE_1__.T5)(2e5, 0) });
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
        /** How many bytes it has in common with the row before. */
        sharedBytes = 0;
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
          this.sharedBytes = shared;
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
  4200: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        T5: () => (
          /* binding */
          integersWithin
        ),
        /* harmony export */
        Z9: () => (
          /* binding */
          wordsOf
        ),
        /* harmony export */
        qI: () => (
          /* binding */
          textsWithin
        )
        /* harmony export */
      });
      var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
      function arrayOf(most, isOne) {
        return zod__WEBPACK_IMPORTED_MODULE_0__.IeY((values) => Array.isArray(values) && values.length <= most && values.every(isOne));
      }
      function textsWithin(most, longest) {
        return arrayOf(most, (value) => typeof value === "string" && value.length <= longest);
      }
      function integersWithin(most, least) {
        return arrayOf(most, (value) => Number.isSafeInteger(value) && Number(value) >= least);
      }
      function wordsOf(words, most) {
        const known = new Set(words);
        return arrayOf(most, (value) => known.has(value));
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
  2177: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        S: () => (
          /* binding */
          OwnedPaths
        ),
        k: () => (
          /* binding */
          pathHash
        )
      });
      ;
      const ownedPathsModule = "AGFzbQEAAAABKAhgAAF/YAF/AGAAAGACf38Bf2ACf38AYAN/f38Bf2ABfwF8YAF/AX8DGBcFAgMEAQIEAAABAAACAwAABgIDBwEBAQUDAQABBlwSfwFBAAt/AUGAIAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEACwf6ARYHaW5wdXRBdAAPCWlucHV0U2l6ZQAOBXJlc2V0AAkJcGF0aENvdW50AAoIc2V0T3duZXIABgtoYXNoQXRJbnB1dAAQB2FkZFBhdGgAFQpzdGFydExpbmVzAAUIYWRkTGluZXMAFghlbmRMaW5lcwARCXN0YXJ0Um93cwAECmNvbHVtbnNGb3IAEwthZGRTdWZmaXhlcwAUBW1hdGNoAAwIb3duZXJzQXQACwd0b2xkRm9yAAIEdGVsbAADDGVsc2V3aGVyZUZvcgASC2xlYXZlTmVlZGVkAA0Gc2FpZEF0AAgMc2FpZE93bmVyc0F0AAcGbWVtb3J5AgAMAQEK+BoXvQICBX8BfiMEIgQgASAAayIFIAQgBUgbIQQDQCADIARIBEACQCADQYAgaikDACAAIANqKQMAhSIIQgBSBEAgBCADIAh6QgOIp2oiAyADIARKGyEEDAELIANBCGohAwwCCwsLIwUEfyAEIwRGIAAgBGoiAyABSXEEfyADLQAAQS9GBUEACwVBAQtFBEAQAQsgACAEaiEDIARBA3RBkKAEaiIEKAIAIQUgBCgCBCEGIAEgAEH//wNqIgcgASAHSRshAQNAIAEgA0sEQCADLQAAIgdBCkZBACACG0UEQCADIABrQYAgaiAHOgAAIARBCGoiBCAHQQAgB0EvRxsiByAFc0GTg4AIbCIFNgIAIAQgBiAHakEBakHrlK+veGwiBkEPdiAGcyIGNgIEIANBAWohAwwCCwsLIAMgAGskBCADC6sFAgR/AX4jBEEDdEGQoARqIgAoAgAhAiAANQIEIAIgAkENdnOtQiCGhEL/////////D4MhBCMAIwJHBEAjACMBRgRAIwFBGGxBr6AwakEQdj8AayIAQQBKBEAgAEAAGgsjAUEEdEGwoCxqIwFBA3RBsKAsaiMBQQJ0/AoAACMBQQF0JAELIwBBA3RBsKAsaiAEujkDACMBQQN0QbCgLGojAEECdGojAzYCACMAQQFqJAALAn9BAEGAIC0AACIAQewARyAAQeIAR3EgAEHzAEdxDQAaA0AgAUEHSCABIwRIcQR/IAFBgCBqLQAAQS9HBUEACwRAIAFBAWohAQwBCwtBACABIwRGDQAaQYAgKQMAQgEgAaxCA4aGQgF9gyIEQvPEpfMGUSAEQuLSuQNRciAEQuzSiQNRciAEQuzSiZujBlFyIARC7NKJs8MGUXIgBELs0onDt8YMUXILRQRADwtBkKAEKAIAIQFBlKAEKAIAIQJBgAghAANAIABBhAhJBEAgAC0AACIDQQAgA0EvRxsiAyABc0GTg4AIbCEBIAIgA2pBAWpB65Svr3hsIgJBD3YgAnMhAiAAQQFqIQAMAQsLQYAgIQADQCAAIwRBgCBqSQRAIAAtAAAiA0EAIANBL0cbIgMgAXNBk4OACGwhASACIANqQQFqQeuUr694bCICQQ92IAJzIQIgAEEBaiEADAELCyMAIwJHBEAgAq0gASABQQ12c61CIIaEQv////////8PgyEEIwAjAUYEQCMBQRhsQa+gMGpBEHY/AGsiAEEASgRAIABAABoLIwFBBHRBsKAsaiMBQQN0QbCgLGojAUECdPwKAAAjAUEBdCQBCyMAQQN0QbCgLGogBLo5AwAjAUEDdEGwoCxqIwBBAnRqIwM2AgAjAEEBaiQACwsnACMOIAAgAWpBAnRqQf//A2pBEHY/AGsiAEEASgRAIABAABoLIw4LRAECfyMOIAFBAnRqIQMDQCABIAJLBEAjCCAAIAJqQQJ0aiADIw4gAkECdGooAgBBAnRqKAIANgIAIAJBAWohAgwBCwsLjQEBAn8gACQGQQAkDEEAJA1BECEBA0AgAUEBdCICIABBA2xIBEAgAiEBDAELCyABQQFrJAsjAUEMbEGwoCxqJAcjByAAQQN0aiQIIABBAnQiACMIaiQJIwkgAGokCiMKIAFBAnRqJA4jDkH//wNqQRB2PwBrIgBBAEoEQCAAQAAaCyMIQQAjDiMIa/wLAAsGAEEAJAQLDAAgAUEedCAAciQDC0MBA38jAUEDdEGwoCxqIgEjAEECdGohAiABIQADQCAAIAJJBEAgACAAKAIAQf////8DcTYCACAAQQRqIQAMAQsLIAELBgBBsKAsC0kAQQAkACAAJAJBACQEQQAkBSMBQQxsQa+gMGpBEHY/AGsiAEEASgRAIABAABoLQZCgBEHFu/KIeDYCAEGUoARBjOWeunk2AgALBAAjAAsEACMIC8MCAwh/AXwBfiMBQQN0QbCgLGohBQNAIAIjAEkEQCAFIAJBAnRqKAIAIQQjCyACQQN0QbCgLGorAwAiCPwHIgmncSEBQQAhAwJAA0AgA0GAAkgEQCMKIAFBAnRqIgYoAgAiBwR/IwcgB0EBa0EDdGorAwAgCbphBUEBCw0CIANBAWohAyMLIAFBAWpxIQEMAQsLQaSgLCEGCwJAIAYoAgAiAUUEQCAAQQN0QbCgLGogCDkDACAFIABBAnRqIAQ2AgAgAEEBaiEADAELIwggAUEBa0ECdGoiASgCACIDBH8gA0EBa0EediAEQR52SwVBAQsEQCABIARBAWo2AgALCyACQQFqIQIMAQsLIAAkACMIIQADQCAAIwlJBEAgACgCACIBBEAgACABQQFrQf////8DcUEBajYCAAsgAEEEaiEADAELCwvWBAMJfwF8AX4jDiAAQQN0aiIGIABBAnRqIgcgAUECdGoiCEEAIwZBAnT8CwBBACEBA0AgACAESwRAIwsjDiAEQQN0aisDACIL/AciDKdxIQNBACEFAkADQCAFQYACSARAIwogA0ECdGoiAigCACIJBH8jByAJQQFrQQN0aisDACAMumEFQQELDQIgBUEBaiEFIwsgA0EBanEhAwwBCwtBpKAsIQILIAIoAgAiAgRAIAYgBEECdGooAgAhAyMOIAFBA3RqIAs5AwAgBiABQQJ0aiADNgIAIAggAkEBa0ECdGoiAigCACIFBH8gByADQQJ0aigCAEEediAHIAYgBUEBa0ECdGooAgBBAnRqKAIAQR52SQVBAQsEQCACIAFBAWo2AgALIAFBAWohAQsgBEEBaiEEDAELC0EAIQJBACEEA0AgASAESwRAIAYgBEECdGooAgAhCSMLIw4gBEEDdGorAwAiC/wHIgyncSEDQQAhBQJAA0AgBUGAAkgEQCMKIANBAnRqIgAoAgAiCgR/IwcgCkEBa0EDdGorAwAgDLphBUEBCw0CIAVBAWohBSMLIANBAWpxIQMMAQsLQaSgLCEACyAIIAAoAgAiAEEBa0ECdGooAgAgBEEBakYEfyAHIAlBAnRqKAIAQf////8DcSEDAn8DQCAABEBBACAAQQFrQQJ0IgAjCGooAgAgA0cNAhojCSAAaigCACEADAELC0EBCwVBAQtFBEAjDiACQQN0aiALOQMAIAYgAkECdGogCTYCACACQQFqIQILIARBAWohBAwBCwsgAgsGAEGAgAgLBgBBoKAkC0IBAX9BoKAkIABBoKAkakEAEAAaIwRBA3RBkKAEaiIAKAIAIQEgADUCBCABIAFBDXZzrUIghoRC/////////w+DugsNACMFBEAQAQtBACQFCzAAIw4gAEEMbGogAUECdGojBkECdGpB//8DakEQdj8AayIAQQBKBEAgAEAAGgsjDgs9AQF/Iw4gAEEHbGpB//8DakEQdj8AayIBQQBKBEAgAUAAGgsjDCMNaiQMIAAkDUEAJA9BACQQQQAkESMOC4IEAgp/AX4jECEGIxAgAGohBQNAIw8jDUkEQCMRRQRAIw4jDUECdGojD0EBdGovAQAkBAtBASQRIwRBA3RBkKAEaiICKAIAIQMgAigCBCEEIw4jD0ECdGooAgAiACMQIgEgACABSxsiByAFIAUgB0sbIgggBmtBoKAkaiMQIAZrQaCgJGoiAWsiAEH//wMjBGsiCSAAIAlIGyEJIAEhAANAIAAgASAJakkEQCACQQhqIgIgAC0AACIKQQAgCkEvRxsiCiADc0GTg4AIbCIDNgIAIAIgBCAKakEBakHrlK+veGwiBEEPdiAEcyIENgIEIABBAWohAAwBCwsjBCAJaiQEIAgkECAFIAdJBEAPCyMPIw4jDUEGbGpqLQAAQQ9xIgBBAEcgAEEGR3EEQAJAIwRBA3RBkKAEaiIAKAIAIQEjByMMIw9qIgRBA3RqIAA1AgQgASABQQ12c61CIIaEQv////////8PgyILujkDACMLIAuncSEDQQAhAgJAA0AgAkGAAkgEQCMKIANBAnRqIgAoAgAiAQR/IwcgAUEBa0EDdGorAwAgC7phBUEBCw0CIAJBAWohAiMLIANBAWpxIQMMAQsLQaSgLCEACyAAQaSgLEYNACMJIARBAnRqIAAoAgA2AgAgACAEQQFqNgIACwsjD0EBaiQPQQAkEQwBCwtBACQEC8IBAgF+AX9BoKAkIABBoKAkakEAEAAaIwRBA3RBkKAEaiIAKAIAIQIgADUCBCACIAJBDXZzrUIghoRC/////////w+DIQEjACMCRwRAIwAjAUYEQCMBQRhsQa+gMGpBEHY/AGsiAEEASgRAIABAABoLIwFBBHRBsKAsaiMBQQN0QbCgLGojAUECdPwKAAAjAUEBdCQBCyMAQQN0QbCgLGogAbo5AwAjAUEDdEGwoCxqIwBBAnRqIwM2AgAjAEEBaiQACwunAQECfyAAQaCgJGohAUGgoCQhAANAIAAgAUkEQCAALQAAQS9GBEAgAEEBaiABQQEQACEAIwRFIgIEfyACBSMEQQFGBH9BgCAtAABBLkYFQQALCwR/QQAFIAAgAUYEf0EBBSAALQAAQQpGCwskBQUjBQRAEAELQQAkBQsDQCAAIAFJBH8gAC0AAEEKRwVBAAsEQCAAQQFqIQAMAQsLIABBAWohAAwBCwsLCwsBAEGACAsEdXNyLw==";
      var wasm_module = __webpack_require__(72);
      ;
      const instance = (0, wasm_module.l)(ownedPathsModule);
      const mostPaths = 1e6;
      const mostPathBytes = 65535;
      const suffixBytesAtOnce = 8192;
      const lineFeed = 10;
      const rankShift = 30;
      const mostIdleBytes = 16 * 1024 * 1024;
      class OwnedPaths {
        static #idle = [];
        #exports;
        #bytes;
        constructor() {
          this.#exports = instance().exports;
          this.#bytes = new Uint8Array(this.#exports.memory.buffer);
        }
        /** Without any paths. V8 keeps 8 GB of addresses for each memory: it is to be given back. */
        static borrow(most = mostPaths) {
          const paths = OwnedPaths.#idle.pop() ?? new OwnedPaths();
          paths.#exports.reset(most);
          return paths;
        }
        giveBack() {
          if (this.#memory.length <= mostIdleBytes)
            OwnedPaths.#idle.push(this);
        }
        get count() {
          return this.#exports.pathCount();
        }
        add(path, { number, rank }) {
          if (path.end - path.start > mostPathBytes)
            return;
          this.#exports.setOwner(number, rank);
          this.#exports.addPath(this.#takeInput(path.bytes, path.start, path.end));
        }
        /** A list of dpkg's: one path a line, each directory followed by what is in it. What it has below directories that became links to others in /usr is there as well. */
        addList(list, { number, rank }) {
          const { setOwner, startLines, addLines, endLines, inputSize } = this.#exports;
          setOwner(number, rank);
          startLines();
          for (let start = 0; start < list.length; ) {
            const end = endOfLines(list, start, inputSize());
            if (end - start <= inputSize())
              addLines(this.#takeInput(list, start, end));
            start = end;
          }
          endLines();
        }
        /** 1 + the owner of each row's path, or 0: of directories and what only takes away as well. Nothing more must be said of paths. */
        ownersIn(listing) {
          const { match, ownersAt } = this.#exports;
          this.placeRows([listing]);
          match();
          return new Uint32Array(this.#memory.buffer, ownersAt(), listing.count).slice();
        }
        /** Paths of which something was said, one after the other, but for those that `ownersIn` has found. */
        rest() {
          const { saidAt, saidOwnersAt } = this.#exports;
          const { count } = this;
          const { buffer } = this.#memory;
          return {
            hashes: new Float64Array(buffer, saidAt(), count).slice(),
            owners: new Uint32Array(buffer, saidOwnersAt(), count).slice()
          };
        }
        /** Rows of these listings are what is looked for, but for directories and what only takes away. They are numbered through all of them. */
        placeRows(listings) {
          this.#exports.startRows(listings.reduce((sum, { count }) => sum + count, 0));
          for (const listing of listings)
            this.#addRows(listing);
        }
        #addRows({ count, suffixEnds, sharedBytes, kinds, suffixes }) {
          const { columnsFor, addSuffixes } = this.#exports;
          const at = columnsFor(count);
          const bytes = this.#memory;
          new Uint32Array(bytes.buffer, at, count).set(suffixEnds.subarray(0, count));
          new Uint16Array(bytes.buffer, at + 4 * count, count).set(sharedBytes.subarray(0, count));
          bytes.set(kinds.subarray(0, count), at + 6 * count);
          const end = count === 0 ? 0 : suffixEnds[count - 1] ?? 0;
          for (let from = 0; from < end; from += suffixBytesAtOnce)
            addSuffixes(this.#takeInput(suffixes, from, Math.min(end, from + suffixBytesAtOnce)));
          addSuffixes(0);
        }
        /** Which owners the rows of a listing have that begin at `first`: 1 + their position in `owners` for each row, or 0. No two packages have the same number. */
        tellOwners(first, ownerOfRow, owners) {
          const at = this.#exports.toldFor(ownerOfRow.length, owners.length + 1);
          const numbers = Uint32Array.from([0, ...owners.map(({ number }) => 1 + number)]);
          new Uint32Array(this.#memory.buffer, at, ownerOfRow.length).set(ownerOfRow);
          new Uint32Array(this.#memory.buffer, at + 4 * ownerOfRow.length, numbers.length).set(numbers);
          this.#exports.tell(first, ownerOfRow.length);
        }
        /** What is left of paths elsewhere if those are left out that no row has, and those of which all rows that have them are told. Of several owners of one path the best is left. */
        needed({ hashes, owners: positions }, owners) {
          const amount = hashes.length;
          const at = this.#exports.elsewhereFor(amount, owners.length);
          const whoseAt = at + 8 * amount;
          const numbers = Uint32Array.from(owners, ({ number, rank }) => rank * 2 ** rankShift + 1 + number);
          new Float64Array(this.#memory.buffer, at, amount).set(hashes);
          new Uint32Array(this.#memory.buffer, whoseAt, amount).set(positions);
          new Uint32Array(this.#memory.buffer, whoseAt + 4 * amount, owners.length).set(numbers);
          const left = this.#exports.leaveNeeded(amount, owners.length);
          const { buffer } = this.#memory;
          return { hashes: new Float64Array(buffer, at, left).slice(), owners: new Uint32Array(buffer, whoseAt, left).slice() };
        }
        /** 53 bits of a path's bytes; a slash counts as the separator that listings have in its place. Quick where paths come sorted. */
        hashOf({ bytes, start, end }) {
          return this.#exports.hashAtInput(this.#takeInput(bytes, start, Math.min(end, start + mostPathBytes)));
        }
        /** How many bytes are at the input now. */
        #takeInput(bytes, start, end) {
          this.#memory.set(bytes.subarray(start, end), this.#exports.inputAt());
          return end - start;
        }
        /** Memory that has grown is another buffer. */
        get #memory() {
          if (this.#bytes.length === 0)
            this.#bytes = new Uint8Array(this.#exports.memory.buffer);
          return this.#bytes;
        }
      }
      function endOfLines(list, start, most) {
        if (list.length - start <= most)
          return list.length;
        const end = list.lastIndexOf(lineFeed, start + most - 1) + 1;
        if (end > start)
          return end;
        const next = list.indexOf(lineFeed, start);
        return next < 0 ? list.length : next + 1;
      }
      let shared = null;
      function pathHash(path) {
        return (shared ??= OwnedPaths.borrow()).hashOf(path);
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
        JF: () => (
          /* binding */
          better
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
      function better(list, one, other) {
        const first = list[one];
        const second = list[other];
        if (first === void 0)
          return other;
        return second !== void 0 && rankOf(second.type) < rankOf(first.type) ? other : one;
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
        const paths = content.toString("latin1").split("\n").map(pathOfRecord);
        ownAll(directory, { from, paths: isOfInterpreter(from) ? paths : paths.map(withinTarget) }, sink);
        return null;
      }
      function isOfInterpreter(directory) {
        return /(?:^|\/)(?:(?:site|dist)-packages|lib(?:64)?\/python)$/.test(directory);
      }
      function withinTarget(path) {
        return path.replace(/^\.\.\/\.\.\//, "");
      }
      function pathOfRecord(line) {
        if (line.startsWith('"'))
          return (/^"((?:[^"]|"")*)"/.exec(line)?.[1] ?? "").replaceAll('""', '"');
        const comma = line.indexOf(",");
        return comma >= 0 ? line.slice(0, comma) : line.endsWith("\r") ? line.slice(0, -1) : line;
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
      class MovingSpan {
        bytes;
        start = 0;
        end = 0;
        constructor(bytes) {
          this.bytes = bytes;
        }
      }
      function* linesOf(content) {
        const line = new MovingSpan(content);
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
      const unusual = /^\/|(?:^|\/)\.{0,2}(?:\/|$)|\0/;
      function resolvedFrom(directory, path) {
        if (!unusual.test(path))
          return directory === "" ? path : `${directory}/${path}`;
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
  7951: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        z: () => (
          /* binding */
          MergedPaths
        )
        /* harmony export */
      });
      var _listing_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
      class MergedPaths {
        /** Only the first `pathBytes` count, and only until the next path is asked for. */
        path = Buffer.alloc(0);
        pathBytes = 0;
        /** How many bytes it has in common with the path before; -1 at the first one. */
        sharedBytes = -1;
        /** Layers that have a row for the path, lowest first, and their rows; only the first `count` count. */
        layers;
        rows;
        count = 0;
        /** The lowest layer's first. */
        #cursors = [];
        constructor(listings) {
          this.layers = new Uint32Array(listings.length);
          this.rows = new Uint32Array(listings.length);
          for (const [layer, listing] of listings.entries()) {
            if (listing === null)
              continue;
            const cursor = new _listing_listing_js__WEBPACK_IMPORTED_MODULE_0__.s$(listing);
            this.#cursors.push({ layer, cursor, sharedBytes: cursor.next() ? 0 : atEnd });
          }
        }
        /** False when there are no more paths. */
        next() {
          const isFirst = this.count === 0;
          if (!isFirst)
            this.#leave();
          const first = this.#first();
          if (first === null)
            return false;
          this.sharedBytes = isFirst ? -1 : first.sharedBytes;
          this.path = first.cursor.path;
          this.pathBytes = first.cursor.pathBytes;
          this.#enter(first);
          return true;
        }
        /** Moves on where the path is. */
        #leave() {
          for (const one of this.#cursors)
            if (this.#isAt(one))
              one.sharedBytes = one.cursor.next() ? one.cursor.sharedBytes : atEnd;
        }
        #first() {
          let first = null;
          for (const one of this.#cursors) {
            if (one.sharedBytes === atEnd || first !== null && one.sharedBytes < first.sharedBytes)
              continue;
            if (first === null || one.sharedBytes > first.sharedBytes || isBefore(one, first))
              first = one;
          }
          return first;
        }
        /** The path is where `first` is: what had less in common with the one before has as much with this one. */
        #enter(first) {
          const known = first.sharedBytes;
          this.count = 0;
          for (const one of this.#cursors) {
            if (one.sharedBytes !== known)
              continue;
            one.sharedBytes = one === first ? this.pathBytes : sharedBytesOf(one.cursor, first.cursor, known);
            if (!this.#isAt(one))
              continue;
            this.layers[this.count] = one.layer;
            this.rows[this.count] = one.cursor.row;
            this.count += 1;
          }
        }
        #isAt({ cursor, sharedBytes }) {
          return sharedBytes === this.pathBytes && cursor.pathBytes === sharedBytes;
        }
      }
      const atEnd = -1;
      function isBefore({ cursor: one, sharedBytes }, { cursor: other }) {
        const shared = sharedBytesOf(one, other, sharedBytes);
        if (shared === one.pathBytes || shared === other.pathBytes)
          return one.pathBytes < other.pathBytes;
        return (one.path[shared] ?? 0) < (other.path[shared] ?? 0);
      }
      function sharedBytesOf(one, other, known) {
        const most = Math.min(one.pathBytes, other.pathBytes);
        let shared = known;
        while (shared < most && one.path[shared] === other.path[shared])
          shared += 1;
        return shared;
      }
    })
  ),
  /***/
  3634: (
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
        /** What was passed last: how long its path is, and who has it. */
        #lastBytes = 0;
        #layers;
        #rows;
        #count = 0;
        constructor(listings, passed) {
          this.#listings = listings;
          this.#passed = passed;
          this.#layers = new Uint32Array(listings.length);
          this.#rows = new Uint32Array(listings.length);
        }
        /** The walk has come to this path. */
        enter(merged) {
          if (isBelow(this.#lastBytes, merged))
            this.#push(merged.path.subarray(0, this.#lastBytes));
          for (let top = this.#frames.at(-1); top !== void 0 && !isBelow(top.path.length, merged); top = this.#frames.at(-1))
            this.#pop(top);
          this.#lastBytes = merged.pathBytes;
          this.#count = merged.count;
          for (let index = 0; index < merged.count; index += 1) {
            this.#layers[index] = merged.layers[index] ?? 0;
            this.#rows[index] = merged.rows[index] ?? 0;
          }
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
        #push(directory) {
          const whiteouts = this.#lastWhiteouts();
          if (whiteouts.length > 0)
            this.#frames.push({ path: Uint8Array.from(directory), whiteouts });
        }
        #pop({ path, whiteouts }) {
          this.#frames.pop();
          for (const { layer, bytesByLayer } of whiteouts)
            if (bytesByLayer.size > 0)
              this.#passed({ path, layer, bytesByLayer });
        }
        /** Of the path that was passed last: layers that hide what lower ones have below it. */
        #lastWhiteouts() {
          const whiteouts = [];
          for (let index = 0; index < this.#count; index += 1) {
            const layer = this.#layers[index] ?? 0;
            const kind = this.#listings[layer]?.kinds[this.#rows[index] ?? 0] ?? 0;
            if (layer > 0 && hidesBelow(kind))
              whiteouts.push({ layer, bytesByLayer: /* @__PURE__ */ new Map() });
          }
          return whiteouts;
        }
      }
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
      function isBelow(directoryBytes, { path, pathBytes, sharedBytes }) {
        if (pathBytes <= directoryBytes || sharedBytes < directoryBytes)
          return false;
        return directoryBytes === 0 || path[directoryBytes] === 0;
      }
      var display_path = __webpack_require__(119);
      ;
      function shadowOf({ layers, rows, count }, index, { listings, around }) {
        const layer = layers[index] ?? 0;
        const whiteout = around.firstAbove(layer);
        for (let above = index + 1; above < count; above += 1) {
          const hiddenBy = layers[above] ?? 0;
          if (whiteout !== null && whiteout.layer < hiddenBy)
            break;
          const lower = { listing: listings[layer] ?? null, row: rows[index] ?? 0 };
          const kind = kindOfHiding(lower, { listing: listings[hiddenBy] ?? null, row: rows[above] ?? 0 });
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
      var owned_paths = __webpack_require__(2177);
      var packages_package = __webpack_require__(4214);
      ;
      const sourceEnd = Buffer.from(".py");
      const bytecodeDirectory = Buffer.from("__pycache__\0");
      const bytecodeEnd = Buffer.from(".pyc");
      class BytecodeSources {
        #layers;
        /** Hashes of paths, one after the other for each layer that names an owner, the highest first. */
        #hashes = [];
        #layersOf = [];
        #owners = [];
        constructor(layers) {
          this.#layers = layers;
        }
        /** Takes a file that the final image has and that is a source. */
        add(path, { layers, rows, count }) {
          const hash = (0, owned_paths.k)(path);
          const before = this.#hashes.length;
          for (let index = count - 1; index >= 0; index -= 1) {
            const layer = layers[index] ?? 0;
            const owner = (this.#layers[layer]?.ownerOfRow[rows[index] ?? 0] ?? 0) - 1;
            if (owner >= 0)
              this.#add(hash, layer, owner);
          }
          if (this.#hashes.length === before)
            this.#add(hash, 0, -1);
        }
        #add(hash, layer, owner) {
          this.#hashes.push(hash);
          this.#layersOf.push(layer);
          this.#owners.push(owner);
        }
        /** Positions in `list` of the packages that the sources belong to, by the hash of the source's path; -1 where it is nobody's. */
        ownersIn({ list, ofOwners, elsewhere }) {
          const found = /* @__PURE__ */ new Map();
          for (let at = 0; at < this.#hashes.length; at += 1) {
            const hash = this.#hashes[at] ?? -1;
            const owner = ofOwners[this.#layersOf[at] ?? 0]?.[this.#owners[at] ?? -1] ?? -1;
            found.set(hash, (0, packages_package.JF)(list, found.get(hash) ?? -1, owner));
          }
          for (const [hash, owner] of found)
            found.set(hash, (0, packages_package.JF)(list, owner, elsewhere.get(hash) ?? -1));
          return found;
        }
      }
      function mayOwnSources(layers) {
        return layers.some(({ owners }) => owners.some(({ type }) => !(0, packages_package.bV)(type)));
      }
      function isSource(path) {
        return endsWith(path, sourceEnd);
      }
      function sourceOfBytecode(of) {
        if (!endsWith(of, bytecodeEnd))
          return null;
        const path = Buffer.from(of.bytes.buffer, of.bytes.byteOffset + of.start, of.end - of.start);
        const name = path.lastIndexOf(display_path.m) + 1;
        const directory = name - bytecodeDirectory.length;
        if (directory < 0 || bytecodeDirectory.compare(path, directory, name) !== 0)
          return null;
        return Buffer.concat([path.subarray(0, directory), path.subarray(name, path.indexOf(46, name)), sourceEnd]);
      }
      function endsWith({ bytes, start, end }, ending) {
        const from = end - ending.length;
        if (from < start)
          return false;
        for (let at = ending.length - 1; at >= 0; at -= 1)
          if (bytes[from + at] !== ending[at])
            return false;
        return true;
      }
      ;
      function imagePackages(layers, { isSeen, sources }) {
        const found = new FoundPackages(layers, isSeen);
        let ofSources = null;
        const directories = found.directories.toSorted((one, other) => (0, byte_order.f)(one.path, other.path));
        return {
          list: found.list,
          owners: () => found.list.length === 0 ? nobody : new OwnerSearch(found, directories, ofSources ??= sources().ownersIn(found)),
          partsOf: (file) => found.partsOf(file),
          toldBy: (file) => found.toldBy(file)
        };
      }
      const nobody = { ownerOf: () => -1 };
      const none = [];
      class FoundPackages {
        list = [];
        directories = [];
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
          const others = [];
          for (const [layer, told] of layers.entries())
            for (const one of told.declared) {
              if (!isVisible({ layer, row: one.row }))
                continue;
              if ((0, packages_package.bV)(one.package.type))
                this.#add(layer, one, distribution);
              else
                others.push({ layer, one, told });
            }
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
          return this.#parts[layer]?.get(row) ?? none;
        }
        toldBy({ layer, row }) {
          return this.#told[layer]?.get(row) ?? none;
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
          const key = `${type} ${namespace ?? ""} ${name} ${version} ${arch ?? ""}`;
          const known = this.#positions.get(key);
          if (known !== void 0)
            return known;
          this.#positions.set(key, this.list.length);
          return this.list.push(found) - 1;
        }
        #addElsewhere(layer, { hashes, owners }) {
          const ofOwners = this.ofOwners[layer];
          for (let at = 0; at < hashes.length; at += 1) {
            const hash = hashes[at] ?? -1;
            const position = ofOwners?.[owners[at] ?? 0] ?? -1;
            if (position >= 0)
              this.elsewhere.set(hash, (0, packages_package.JF)(this.list, this.elsewhere.get(hash) ?? -1, position));
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
      function pathSpan(path) {
        const bytes = Buffer.from(path.replaceAll("/", String.fromCharCode(display_path.m)), "latin1");
        return { bytes, start: 0, end: bytes.length };
      }
      class OwnerSearch {
        #found;
        #directories;
        #around = [];
        #ofSources;
        #next = 0;
        constructor(found, directories, ofSources) {
          this.#found = found;
          this.#ofSources = ofSources;
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
              owner = (0, packages_package.JF)(list, owner, ofOwners[layer]?.[position] ?? -1);
          }
          if (elsewhere.size > 0)
            owner = (0, packages_package.JF)(list, owner, elsewhere.get((0, owned_paths.k)(path)) ?? -1);
          if (owner < 0)
            owner = this.#ownerOfSource(path);
          if (owner >= 0)
            return owner;
          return this.#around.at(-1)?.package ?? this.#found.packageIn(at);
        }
        /** Bytecode of a module belongs to the module's package, whoever compiled it; a system's package manager says exactly what is its own. */
        #ownerOfSource(path) {
          const source = this.#ofSources.size === 0 ? null : sourceOfBytecode(path);
          const owner = source === null ? -1 : this.#ofSources.get((0, owned_paths.k)({ bytes: source, start: 0, end: source.length })) ?? -1;
          const type = this.#found.list[owner]?.type;
          return type === void 0 || (0, packages_package.bV)(type) ? -1 : owner;
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
        groupOf(layer, row) {
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
        const count = listing?.count ?? 0;
        for (let row = 0; row < count; row += 1) {
          const bytes = listing?.compressedSizes[row] ?? 0;
          if (bytes > 0)
            files += 1;
          compressedBytes += bytes;
          largestBytes = Math.max(largestBytes, listing?.sizes[row] ?? 0);
        }
        return { files, compressedBytes, largestBytes };
      }
      function walkAll(layers, { listings, blobs, groups }) {
        const waste = new tree_waste.ZG(layers);
        const seen = new SeenRows(listings);
        const around = new WhiteoutStack(listings, ({ path, layer: hiddenBy, bytesByLayer }) => {
          for (const [layer, bytes] of bytesByLayer)
            waste.add(path, { kind: "deleted", layer, hiddenBy, bytes });
        });
        const placed = { listings, around };
        const look = (merged2, index) => {
          const [at, row] = [merged2.layers[index] ?? 0, merged2.rows[index] ?? 0];
          if (blobs.isLast[at] === false)
            return;
          const layer = blobs.first[at] ?? at;
          const shadow = shadowOf(merged2, index, placed);
          if (shadow === null)
            seen.add(layer, row);
          const group = groups.groupOf(at, row);
          if (group === null) {
            if (shadow === null || listings[at]?.sizes[row] === 0)
              return;
            const { kind, hiddenBy, whiteout } = shadow;
            const bytes = bytesAt(listings[at], row);
            if (whiteout === null)
              waste.add(pathOf(merged2), { kind, layer, hiddenBy, bytes });
            else
              addHidden(whiteout, layer, bytes);
          } else if (group.pass(row, pathOf(merged2), shadow) && group.shadow !== null) {
            const { kind, hiddenBy } = group.shadow;
            waste.add(group.path, { kind, layer, hiddenBy, bytes: bytesAt(listings[at], group.fileRow) });
          }
        };
        const merged = new layer_merge.z(listings);
        while (merged.next()) {
          around.enter(merged);
          for (let index = 0; index < merged.count; index += 1)
            look(merged, index);
        }
        around.finish();
        return { waste: waste.finish(), packages: packagesOf(listings, seen) };
      }
      class SeenRows {
        #rows;
        constructor(listings) {
          this.#rows = listings.map((listing) => new Uint8Array(listing?.count ?? 0));
        }
        add(layer, row) {
          const rows = this.#rows[layer];
          if (rows !== void 0)
            rows[row] = 1;
        }
        has(layer, row) {
          return this.#rows[layer]?.[row] === 1;
        }
      }
      function packagesOf(listings, seen) {
        const packages = listings.map((listing) => listing?.packages ?? layer_packages.R);
        return imagePackages(packages, {
          isSeen: ({ layer, row }) => seen.has(layer, row),
          sources: () => {
            const sources = new BytecodeSources(packages);
            if (mayOwnSources(packages))
              addSources(sources, listings, seen);
            return sources;
          }
        });
      }
      function addSources(sources, listings, seen) {
        const merged = new layer_merge.z(listings);
        while (merged.next())
          if (isSource(positionOf(merged)) && isSeenFile(merged, listings, seen))
            sources.add(positionOf(merged), merged);
      }
      function isSeenFile({ layers, rows, count }, listings, seen) {
        for (let index = 0; index < count; index += 1) {
          const [layer, row] = [layers[index] ?? 0, rows[index] ?? 0];
          const code = (listings[layer]?.kinds[row] ?? 0) & listing_listing.f;
          if (seen.has(layer, row) && code !== listing_listing.CZ.directory && code !== listing_listing.CZ.absent)
            return true;
        }
        return false;
      }
      function* filesOf(stack, owners) {
        const { listings } = stack;
        const around = new WhiteoutStack(listings, () => {
        });
        const placed = { listings, around };
        const merged = new layer_merge.z(listings);
        while (merged.next()) {
          around.enter(merged);
          for (let index = 0; index < merged.count; index += 1) {
            const listing = listings[merged.layers[index] ?? 0];
            const row = merged.rows[index] ?? 0;
            const code = (listing?.kinds[row] ?? 0) & listing_listing.f;
            if (code === listing_listing.CZ.absent || code === listing_listing.CZ.directory && listing?.sizes[row] === 0)
              continue;
            if (listing !== null && listing !== void 0 && shadowOf(merged, index, placed) === null)
              yield fileAt({ merged, index, listing }, stack, owners);
          }
        }
      }
      function fileAt({ merged, index, listing }, { blobs, groups }, owners) {
        const [at, own] = [merged.layers[index] ?? 0, merged.rows[index] ?? 0];
        const group = groups.groupOf(at, own);
        const row = group === null ? own : group.fileRow;
        const position = positionOf(merged);
        const layer = blobs.first[at] ?? at;
        return {
          path: (0, display_path.G)(pathOf(merged)),
          kind: listing_listing.EZ[(listing.kinds[own] ?? 0) & listing_listing.f] ?? "absent",
          layer,
          row,
          isLinked: group !== null,
          bytes: group === null || group.carrier === own ? bytesAt(listing, row) : tree_waste.D1,
          contentHash: (0, listing_listing.XS)(listing, row),
          position,
          owner: owners.ownerOf(position, merged, { layer, row })
        };
      }
      function positionOf({ path, pathBytes }) {
        return { bytes: path, start: 0, end: pathBytes };
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
        Hj: () => (
          /* binding */
          claimToPaste
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
      function claimToPaste(image, bound) {
        const name = image === null || /[()]/.test(image) ? "" : `(${image})`;
        return `Image-Size-Justification${name}: <${askedReason}> (up to ${bound})`;
      }
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
        Rr: () => (
          /* binding */
          cleanWords
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
      function cleanWords(text, limit) {
        const cut = clean(text, limit);
        return cut === clean(text, text.length) ? cut : cut.replace(/(?<=\S)\s+\S*\u2026$/, " \u2026");
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
            return `@${fault.by}, who reviewed it, is not an approver`;
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
        return `the image is ${what}, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(overBytes)} more than ${rule} allows (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(maxSizeBytes)})`;
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
            return `growth reached ${at}, so it needs a justification`;
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
            return `"${refusal.written}" repeats itself, which is not a reason`;
          case "link-only":
            return `"${refusal.written}" is a link, not a reason; say it in words as well`;
          case "too-short":
            return `"${refusal.written}" is too short to be a reason (fewer than ${_judge_own_words_js__WEBPACK_IMPORTED_MODULE_0__.mm.ofSounds} letters)`;
          case "bound-unreadable":
            return `the bound "${refusal.bound}" cannot be read; write for example "up to 130 MB"`;
          case "outgrown":
            return `the justification holds up to ${bothSizes(refusal.upToBytes)}, but the image is now ${bothSizes(refusal.sizeBytes)}`;
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
            return `only uncompressed sizes can be compared, and that of ${sideNames[obstacle.side]} is not known: ${obstacle.isOpened ? "a layer could not be decompressed" : "a registry does not say"}`;
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
  )
};
