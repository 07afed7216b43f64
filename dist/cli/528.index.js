export const id = 528;
export const ids = [528];
export const modules = {
  /***/
  2528: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        htmlDetails: () => (
          /* binding */
          htmlDetails
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
      var _compare_package_sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(225);
      var _compare_path_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2949);
      var _image_packages_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4214);
      var _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3634);
      var _image_tree_waste_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6753);
      var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4752);
      function htmlDetails({ images }, details) {
        const platforms = images.flatMap(({ name, measurement }) => {
          const contents = details.images.find(({ image }) => image.name === name)?.contents;
          return measurement.platforms.flatMap(({ platform }) => platformDetails({ image: name, platform }, contents?.get(platform)));
        });
        return { platforms };
      }
      function platformDetails(about, contents) {
        const { head = null, baseline = null } = contents ?? {};
        if (head === null)
          return [];
        const files = { [Symbol.iterator]: () => baseline === null ? headFiles(head) : bothSides(head, baseline) };
        return [{ ...about, files, isCompared: baseline !== null, waste: [...wastedFiles(head)], notes: wasteNotes(head) }];
      }
      function wasteNotes({ tree: { waste } }) {
        const listedBytes = waste.topPaths.reduce((sum, { bytes }) => sum + bytes.compressedBytes, 0);
        const wholeBytes = waste.total.compressedBytes;
        if (listedBytes >= wholeBytes)
          return [];
        return [`Of ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(wholeBytes)} of waste, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(listedBytes)} are listed by path; the rest is in smaller ones`];
      }
      function* headFiles({ tree, digests }) {
        const owners = new Owners(tree);
        for (const file of tree.files())
          yield { ...listed(file, digests, owners), baselineBytes: null };
      }
      function* bothSides(head, baseline) {
        const [owners, earlier] = [new Owners(head.tree), new Owners(baseline.tree)];
        for (const { now, before } of (0, _image_tree_tree_js__WEBPACK_IMPORTED_MODULE_3__._)(head.tree, baseline.tree)) {
          const baselineBytes = before?.bytes.compressedBytes ?? null;
          const packedBaselineBytes = before === null ? 0 : earlier.packedBytes(before);
          if (now !== null) {
            const file = listed(now, head.digests, owners);
            if (isUnchanged(now, before))
              yield { ...file, baselineBytes: file.compressedBytes, packedBaselineBytes: file.packedBytes };
            else
              yield { ...file, baselineBytes, packedBaselineBytes };
          } else if (before !== null) {
            yield { ...listed({ ...before, bytes: _image_tree_waste_js__WEBPACK_IMPORTED_MODULE_4__.D1 }, baseline.digests, earlier), baselineBytes, packedBaselineBytes };
          }
        }
      }
      function isUnchanged(now, before) {
        return before !== null && (0, _compare_path_changes_js__WEBPACK_IMPORTED_MODULE_1__.Dl)(now, before);
      }
      function listed(file, digests, owners) {
        return {
          path: file.path,
          layer: digests[file.layer] ?? "",
          sizeBytes: file.bytes.uncompressedBytes,
          compressedBytes: file.bytes.compressedBytes,
          package: owners.nameOf(file),
          packedBytes: owners.packedBytes(file),
          packedBaselineBytes: 0
        };
      }
      class Owners {
        #packages;
        #names;
        constructor({ packages }) {
          this.#packages = packages;
          this.#names = packages.list.map((found) => (0, _packages_js__WEBPACK_IMPORTED_MODULE_5__.MO)({ type: found.type, name: (0, _image_packages_package_js__WEBPACK_IMPORTED_MODULE_2__.fq)(found) }));
        }
        nameOf({ owner }) {
          return this.#names[owner] ?? null;
        }
        packedBytes(file) {
          const shares = (0, _compare_package_sums_js__WEBPACK_IMPORTED_MODULE_0__.A)(file, this.#packages);
          if (shares.length === 1)
            return 0;
          return shares.reduce((sum, { owner, compressedBytes }) => sum + (owner === file.owner ? 0 : compressedBytes), 0);
        }
      }
      function* wastedFiles({ tree, digests }) {
        for (const { path, layer, bytes } of tree.waste.topPaths) {
          yield { path, layer: digests[layer] ?? "", wastedBytes: bytes.compressedBytes };
        }
      }
    })
  ),
  /***/
  8294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          column
        ),
        /* harmony export */
        t: () => (
          /* binding */
          table
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
      function column(title, kind = "", by = "") {
        return `<th scope="col"${kind === "" ? "" : ` class="${kind}"`}${by === "" ? "" : ` data-by="${by}"`}>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(title)}</th>`;
      }
      function table(caption, heads, rows) {
        const name = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.ZD)(caption);
        return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table><caption class="unseen">${name}</caption><thead><tr>${heads.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
      }
    })
  ),
  /***/
  4752: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MO: () => (
          /* binding */
          packageKey
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          packageRows
        ),
        /* harmony export */
        xi: () => (
          /* binding */
          packagesHtml
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8099);
      var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6932);
      var _words_package_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9881);
      var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8294);
      const mostPackages = 1e3;
      const mostPurls = 3;
      function packageKey({ type, name }) {
        return `${type} ${name}`;
      }
      function packageRows(packages) {
        if (packages === null)
          return { rows: [], omitted: 0 };
        const versions = Map.groupBy(packages.list, packageKey);
        const changes = new Map(packages.changes.map((change) => [packageKey(change), change]));
        const unchanged = [...versions].filter(([key]) => !changes.has(key));
        const changed = [...changes].flatMap(([key, change]) => packageRow(key, versions.get(key) ?? [], change));
        const alike = unchanged.flatMap(([key, found]) => packageRow(key, found, null));
        const rows = [...changed, ...alike.toSorted((one, other) => bytesOf(other) - bytesOf(one))];
        return { rows: rows.slice(0, mostPackages), omitted: Math.max(0, rows.length - mostPackages) };
      }
      function packageRow(key, versions, change) {
        const found = change ?? versions[0];
        if (found === void 0)
          return [];
        const sum = (of) => versions.reduce((total, one) => total + of(one), 0);
        const row = {
          key,
          type: found.type,
          name: found.name,
          purls: versions.length === 0 ? [found.purl] : versions.map(({ purl }) => purl),
          version: change === null ? (0, _words_package_words_js__WEBPACK_IMPORTED_MODULE_1__.KE)([...new Set(versions.map(({ version }) => version))]) : (0, _words_package_words_js__WEBPACK_IMPORTED_MODULE_1__.dQ)(change),
          baseBytes: sum(({ baseBytes }) => baseBytes),
          ownBytes: sum(({ ownBytes }) => ownBytes),
          change
        };
        return [row];
      }
      function bytesOf({ baseBytes, ownBytes }) {
        return baseBytes + ownBytes;
      }
      function packagesHtml(report, { packages, platform, layers }) {
        const { rows, omitted } = packageRows(packages);
        if (packages === null || rows.length === 0)
          return "";
        const isCompared = layers.length > 0;
        const [before, after] = (0, _markdown_parts_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report);
        const compared = [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)(before, "", "before"), (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)(after, "", "bytes"), (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Change", "", "growth")];
        const sizes = isCompared ? compared : [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Compressed", "", "bytes")];
        const heads = [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Package", "", "name"), (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.f)("Version", "words"), ...sizes];
        const untold = packages.changedPackages - packages.changes.length;
        const hints = [
          ...untold > 0 ? [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__.U9)(untold, "more package")} changed by less than the ones whose change is told.`] : [],
          ...omitted > 0 ? [`${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_3__.U9)(omitted, "smaller package")} ${omitted === 1 ? "is" : "are"} not listed.`] : []
        ];
        const told = (0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.t)(`Packages of ${platform}`, heads, rows.map((row) => `<tr>${cells(row, isCompared)}</tr>`));
        return `<div class="part" data-view="packages"><h3>Packages</h3>${hints.map((hint) => `<p class="hint">${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(hint)}</p>`).join("")}${told}</div>`;
      }
      function cells(row, isCompared) {
        const { change } = row;
        const isHere = change?.change !== "gone";
        const now = isHere ? (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.z3)(bytesOf(row)) : "\u2013";
        const earlier = change === null ? "" : change.change === "new" ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.z3)(change.baselineBytes);
        const growth = change === null ? "" : `<strong>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)((0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.eD)(change.growthBytes))}</strong>`;
        const sizes = isCompared ? `<td>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(earlier)}</td><td>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(now)}</td><td>${growth}</td>` : `<td>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(now)}</td>`;
        return `<th scope="row">${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.dj)(nameOf(row))}</th><td class="words">${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_4__.ZD)(row.version)}</td>${sizes}`;
      }
      function nameOf({ name, purls, baseBytes, ownBytes }) {
        const more = purls.length > mostPurls ? [`${purls.length - mostPurls} more`] : [];
        const origin = baseBytes > 0 && ownBytes === 0 ? ["base image"] : [];
        return [{ code: name }, { small: [[...purls.slice(0, mostPurls), ...more, ...origin].join(" \xB7 ")] }];
      }
    })
  )
};
