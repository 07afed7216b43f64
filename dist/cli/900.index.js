export const id = 900;
export const ids = [900];
export const modules = {
  /***/
  2967: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        YB: () => (
          /* binding */
          columns
        ),
        /* harmony export */
        aH: () => (
          /* binding */
          layoutOf
        ),
        /* harmony export */
        jC: () => (
          /* binding */
          padded
        ),
        /* harmony export */
        q$: () => (
          /* binding */
          amounts
        )
        /* harmony export */
      });
      var _wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6655);
      const codes = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
      const [leastColumns, mostColumns] = [60, 120];
      function layoutOf({ colours, columns: wanted }) {
        const most = wanted === void 0 ? Infinity : Math.min(mostColumns, Math.max(leastColumns, wanted));
        const paint = (style, text) => colours && text !== "" ? `\x1B[${codes[style]}m${text}\x1B[0m` : text;
        return { columns: most, paint, lines: (text, indent) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(text, most, indent) };
      }
      function padded(rows, right) {
        const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(cells[at] ?? ""))));
        return rows.map((cells) => cells.map((text, at) => {
          const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(text)));
          return right.includes(at) ? `${space}${text}` : `${text}${space}`;
        }));
      }
      function columns(rows, right) {
        return padded(rows, right).map((cells) => `  ${cells.join("   ")}`.trimEnd());
      }
      function amounts(rows, { columns: most, paint }) {
        const cells = padded(rows.map(({ amount }) => [amount]), [0]);
        return rows.flatMap(({ what, amount }, row) => {
          const [cell = ""] = cells[row] ?? [];
          const indent = " ".repeat(2 + (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.V)(cell) + 2);
          const [first = "", ...others] = (0, _wrap_js__WEBPACK_IMPORTED_MODULE_0__.L)(`${indent}${what}`, most, indent);
          const style = amount.startsWith("+") ? "yellow" : amount.startsWith("\u2212") ? "green" : "bold";
          return [`  ${paint(style, cell)}  ${first.slice(indent.length)}`, ...others];
        });
      }
    })
  ),
  /***/
  9900: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        renderText: () => (
          /* binding */
          renderText
        )
      });
      var build_bytes = __webpack_require__(8099);
      var shorten = __webpack_require__(997);
      var parts = __webpack_require__(2659);
      var phrase_escape = __webpack_require__(5518);
      var advice_to_reader = __webpack_require__(6307);
      var beside_words = __webpack_require__(2467);
      var cause_parts = __webpack_require__(194);
      var causes_causes = __webpack_require__(5484);
      var quiet_upgrades = __webpack_require__(1347);
      var rule_changes = __webpack_require__(8311);
      var provenance = __webpack_require__(8514);
      var sentences = __webpack_require__(2647);
      var analysis = __webpack_require__(2507);
      var text_paint = __webpack_require__(2967);
      var remarks = __webpack_require__(2097);
      var finding_words = __webpack_require__(4632);
      ;
      function inSections(sections) {
        const filled = sections.filter((lines) => lines.some((line) => line !== ""));
        return `${filled.map((lines) => lines.join("\n")).join("\n\n")}
`;
      }
      function titleLines(report, tone2, { paint, lines }) {
        const title = lines((0, phrase_escape.tg)(["Image size: ", ...(0, sentences.Pl)(report)]));
        return title.map((line) => tone2 === "bold" ? paint("bold", line) : paint(tone2, paint("bold", line)));
      }
      function findingLines(row, { lines, paint }) {
        const words = (0, finding_words.Hu)(row);
        if (words.length === 0)
          return [];
        const title = lines((0, phrase_escape.tg)(["How to make ", ...(0, sentences.bc)(row.image, row.platform), " smaller:"]));
        const found = words.map((finding) => {
          const change = finding.change.map((line) => paint("bold", `      ${(0, phrase_escape.Ow)(line)}`));
          const unless = lines(`    ${(0, phrase_escape.tg)(finding.unless)}`, "    ").map((line) => paint("dim", line));
          return lines(`  ${(0, phrase_escape.tg)(finding.found)}`, "    ").concat(change, unless);
        });
        return title.concat(found.flat());
      }
      function blockLines(block, { lines, paint }) {
        switch (block.kind) {
          case "say":
            return lines((0, phrase_escape.tg)(block.phrase));
          case "paste":
            return block.lines.map((line) => paint("bold", `    ${(0, phrase_escape.tg)([line])}`));
          case "quote":
            return lines(`    "${(0, phrase_escape.tg)([(0, phrase_escape.uH)(block.text)])}"`, "    ");
        }
      }
      function noteLines(report, { lines }) {
        return [(0, remarks.ri)(report).flatMap((note) => lines((0, phrase_escape.tg)([`Note: ${note}`]), "  "))];
      }
      ;
      function analysisText(report, layout) {
        const { red, loud, calm } = (0, advice_to_reader.R)(report);
        const rows = report.images.flatMap((image) => (0, sentences.td)(image.platforms).map((platform) => ({ image, platform })));
        return inSections([
          titleLines(report, report.red ? "red" : "bold", layout),
          ...rows.flatMap((row) => platformSections(row, rows.length === 1, layout)),
          ...[...red, ...loud, ...calm].map((block) => blockLines(block, layout)),
          ...report.images.map((image) => findingLines((0, parts.mD)(image), layout)),
          ...noteLines(report, layout),
          layout.lines((0, phrase_escape.tg)((0, provenance.aH)({ ...report, runUrl: null }))).map((line) => layout.paint("dim", line))
        ]);
      }
      function platformSections(row, isAlone, layout) {
        const { directories, files } = (0, analysis.oR)(row);
        const [waste, unread] = [(0, analysis.ir)(row), (0, analysis.Xc)(row)];
        return [
          isAlone ? [] : layout.lines((0, phrase_escape.tg)([...(0, sentences.bc)(row.image, row.platform), `: ${(0, build_bytes.z3)(row.platform.sizeBytes)}`])),
          partLines(analysis.CU.layers, (0, analysis.on)(row), layout),
          partLines(analysis.CU.packages, (0, analysis.JN)(row), layout),
          partLines(analysis.CU.directories, directories, layout),
          partLines(analysis.CU.files, files, layout),
          waste === null ? [] : layout.lines((0, phrase_escape.tg)(waste)),
          unread === null ? [] : layout.lines((0, phrase_escape.tg)(unread))
        ];
      }
      function partLines(title, parts2, layout) {
        if (parts2.length === 0)
          return [];
        const rows = parts2.map(({ bytes, what }) => ({ amount: (0, build_bytes.z3)(bytes), what: (0, phrase_escape.tg)(what) }));
        return [layout.paint("bold", `${title}:`), ...(0, text_paint.q$)(rows, layout)];
      }
      var wrap = __webpack_require__(6655);
      ;
      function renderText(report, options) {
        const layout = (0, text_paint.aH)(options);
        if (report.mode === "analyze")
          return analysisText(report, layout);
        const { paint, lines } = layout;
        const images = (0, sentences.LR)(report.images);
        const { red, loud, calm } = (0, advice_to_reader.R)(report);
        return inSections([
          titleLines(report, tone(report), layout),
          (0, rule_changes.Rr)(report).flatMap((sentence) => lines((0, phrase_escape.tg)(sentence))),
          sizeLines(report, images, layout),
          lines((0, sentences.iL)(report) ?? ""),
          ...images.slice(0, mostImages).map((image) => causeLines(image, (0, sentences.C$)(image), layout)),
          (0, beside_words.f)(report).flatMap((sentence) => lines((0, phrase_escape.tg)(sentence))),
          (0, quiet_upgrades.t)({ images: images.slice(0, mostImages) }).flatMap((sentence) => lines((0, phrase_escape.tg)(sentence))),
          ...[...red, ...loud, ...calm].map((block) => blockLines(block, layout)),
          ...images.slice(0, mostImages).map((image) => findingLines((0, parts.mD)(image), layout)),
          ...noteLines(report, layout),
          lines((0, phrase_escape.tg)((0, provenance.aH)({ ...report, runUrl: null }))).map((line) => paint("dim", line))
        ]);
      }
      const mostImages = 20;
      function tone({ verdict, red }) {
        const calm = ["pass", "no-baseline"];
        return red ? "red" : calm.includes(verdict) ? "green" : "yellow";
      }
      function sizeLines(report, images, layout) {
        const [before, after] = (0, parts.WT)(report);
        const platforms = images.flatMap((image) => (0, sentences.td)(image.platforms).map((platform) => ({ image, platform })));
        const rows = platforms.map(({ image, platform }) => sizeCells(image, platform));
        const [head = [], ...body] = (0, text_paint.jC)(withRoom([["Image \xB7 platform", before, after, "Change"], ...rows], layout), [1, 2]);
        const isJudged = report.mode !== "record";
        const titles = ["Uncompressed", ...isJudged ? ["Budget"] : []];
        const beside = (0, text_paint.jC)([titles, ...platforms.map(({ image, platform }) => besides(image, platform, isJudged))], [0]);
        const hasRoom = beside.every((cells) => widthOf(head.concat(cells)) <= layout.columns);
        const lines = platforms.map(({ image, platform }, row) => {
          const [name = "", old = "", now = "", change = ""] = body[row] ?? [];
          const cells = [name, old, layout.paint("bold", now), layout.paint(toneOf(platform), change)];
          if (hasRoom)
            return [inColumns(cells.concat(beside[row + 1] ?? []))];
          return [inColumns(cells)].concat(lineBelow(image, platform, { isJudged, layout }));
        });
        return [layout.paint("dim", inColumns(hasRoom ? head.concat(beside[0] ?? []) : head)), ...lines.flat()];
      }
      function besides(image, platform, isJudged) {
        return [(0, sentences.xr)(platform), ...isJudged ? [(0, sentences.hQ)(platform, image)] : []];
      }
      function lineBelow(image, platform, { isJudged, layout }) {
        if (platform.verdict === "pass" && platform.why.length === 0 && !(0, sentences.Hq)(platform))
          return [];
        const [size = "", ...budget] = besides(image, platform, isJudged);
        const words = [...platform.uncompressedBytes === null ? [] : [`${size} uncompressed`], ...budget];
        return layout.lines(`    ${words.join(" \xB7 ")}`, "    ").map((line) => layout.paint("dim", line));
      }
      function withRoom(rows, { columns: most }) {
        const others = (0, text_paint.jC)(rows, [])[0]?.slice(1) ?? [];
        const room = Math.max(leastName, most - widthOf(others) - gap.length);
        return rows.map(([name = "", ...cells]) => [(0, shorten.m)(name, room)].concat(cells));
      }
      const gap = "  ";
      const leastName = 16;
      function inColumns(cells) {
        return `${gap}${cells.join(gap)}`.trimEnd();
      }
      function widthOf(cells) {
        return cells.reduce((sum, cell) => sum + gap.length + (0, wrap.V)(cell), 0);
      }
      function toneOf({ red, verdict, growthBytes }) {
        if (red)
          return "red";
        if (verdict !== "pass" && verdict !== "no-baseline")
          return "yellow";
        return growthBytes !== null && growthBytes < 0 ? "green" : "bold";
      }
      function sizeCells(image, platform) {
        const [before, after] = (0, sentences.pG)(platform, image);
        return [(0, phrase_escape.tg)((0, sentences.bc)(image, platform)), before, after, (0, sentences.mF)(platform)];
      }
      function causeLines(image, platform, layout) {
        if (platform.growthBytes === null || !(0, sentences.Hq)(platform))
          return [];
        const { own, base, restBytes, doubt } = (0, causes_causes.il)(platform, image, 8);
        const causes = [...own, ...base === null || base.growthBytes === 0 ? [] : [base]];
        const told = causes.map((cause) => ({
          amount: (0, build_bytes.eD)(cause.growthBytes),
          what: (0, phrase_escape.tg)([...cause.what, ...(0, cause_parts.FM)(cause)])
        }));
        const rows = [...told, ...restBytes === 0 ? [] : [{ amount: (0, build_bytes.eD)(restBytes), what: "everything else" }]];
        const title = layout.lines((0, phrase_escape.tg)(["Where it comes from, ", ...(0, sentences.bc)(image, platform), ":"]));
        const cost = platform.newBytes === null ? [] : layout.lines((0, phrase_escape.tg)([(0, parts.iN)(platform, platform.newBytes)]));
        const unsure = doubt.length === 0 ? [] : layout.lines((0, phrase_escape.tg)(doubt));
        return [...rows.length === 0 ? [] : [...title, ...(0, text_paint.q$)(rows, layout), ...unsure], ...cost];
      }
    })
  ),
  /***/
  2507: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CU: () => (
          /* binding */
          analysisTitles
        ),
        /* harmony export */
        JN: () => (
          /* binding */
          packageParts
        ),
        /* harmony export */
        Xc: () => (
          /* binding */
          unreadWords
        ),
        /* harmony export */
        ir: () => (
          /* binding */
          wasteWords
        ),
        /* harmony export */
        oR: () => (
          /* binding */
          contentParts
        ),
        /* harmony export */
        on: () => (
          /* binding */
          layerParts
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8099);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6932);
      var _causes_causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5484);
      const analysisTitles = {
        layers: "Layers, the lowest first",
        packages: "Largest packages",
        directories: "Largest directories",
        files: "Largest files"
      };
      const mostLayers = 40;
      const mostParts = 10;
      function layerParts({ image, platform }) {
        const layers = image.measurement.platforms.find((one) => one.platform === platform.platform)?.layers ?? [];
        const large = new Set(layers.toSorted((one, other) => other.compressedBytes - one.compressedBytes).slice(0, mostLayers));
        const shown = layers.filter((layer) => large.has(layer));
        const rest = layers.filter((layer) => !large.has(layer));
        const others = rest.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0);
        const more = rest.length === 0 ? [] : [{ bytes: others, what: [`in ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(rest.length, "smaller layer")}`] }];
        return [...shown.map((layer) => ({ bytes: layer.compressedBytes, what: layerWords(layer) })), ...more];
      }
      function layerWords(layer) {
        const where = (0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_0__.ie)(layer);
        const remarks = [...where === null ? [] : [where], ...layer.origin === "base" ? ["base image"] : []];
        return [...(0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_0__.ut)(layer), ...remarks.length === 0 ? [] : [` (${remarks.join(", ")})`]];
      }
      function packageParts({ platform: { packages } }) {
        const list = packages?.list ?? [];
        const rest = list.slice(mostParts);
        const others = rest.reduce((sum, { baseBytes, ownBytes }) => sum + baseBytes + ownBytes, 0);
        const more = rest.length === 0 ? [] : [{ bytes: others, what: [`in ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(rest.length, "smaller package")}`] }];
        const shown = list.slice(0, mostParts).map((found) => {
          const { name, version, type, baseBytes, ownBytes } = found;
          const remarks = [type, ...baseBytes > 0 && ownBytes === 0 ? ["base image"] : []];
          return {
            bytes: baseBytes + ownBytes,
            what: [{ code: name }, version === "" ? "" : ` ${version}`, ` (${remarks.join(", ")})`]
          };
        });
        return [...shown, ...more];
      }
      function contentParts({ platform: { files } }) {
        if (files === null)
          return { directories: [], files: [] };
        const directories = files.directories.slice(0, mostParts).map(({ path, growthBytes, changedFiles }) => ({
          bytes: growthBytes,
          what: [{ code: `/${path}` }, ` (${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_1__.U9)(changedFiles, "file")})`]
        }));
        const single = files.files.slice(0, mostParts).map(({ path, headBytes }) => ({ bytes: headBytes, what: [{ code: `/${path}` }] }));
        return { directories, files: single };
      }
      function unreadWords({ image, platform: { files } }) {
        if (files !== null)
          return null;
        if (image.measurement.source !== "registry")
          return ["What is in the layers is not known: not all of them could be read."];
        const how = [
          { code: "docker pull" },
          " it, and write ",
          { code: "local://" },
          " in place of ",
          { code: "registry://" },
          "."
        ];
        return ["What is in the layers is not known: for an image in a registry, only the manifest is read. ", ...how];
      }
      function wasteWords({ platform: { waste } }) {
        if (waste === null)
          return null;
        if (waste.total.compressedBytes === 0)
          return ["Nothing is wasted: no layer hides bytes of another."];
        const { total, paths } = waste;
        const [largest] = paths;
        const most = largest === void 0 ? [] : [", most of it ", { code: `/${largest.path}` }];
        return [`${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.z3)(total.compressedBytes)} are hidden by later layers, but still pulled`, ...most, "."];
      }
    })
  ),
  /***/
  2467: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        f: () => (
          /* binding */
          besideSentences
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);
      const mostNamed = 5;
      function besideSentences({ images }) {
        const all = images.flatMap((image) => image.beside.map((beside) => ({ image, beside })));
        const groups = Map.groupBy(all, ({ beside }) => JSON.stringify([beside.baseline, beside.called]));
        return [...groups.values()].map((group) => sentenceOf(group, images.length === 1));
      }
      function sentenceOf(group, isAlone) {
        const told = group.map(({ image, beside }) => Object.assign(amountOf(beside), { image }));
        const byGrowth = told.toSorted((a, b) => b.growthBytes - a.growthBytes);
        const nameOf = ({ name }) => isAlone ? [] : [{ code: name }, " "];
        const shown = byGrowth.slice(0, mostNamed).map(({ image, words }) => nameOf(image).concat(words));
        const rest = told.length - shown.length;
        return ["Since ", ...sinceWhat(group[0]?.beside), ": ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.fj)(shown, ", "), rest > 0 ? ` and ${rest} more.` : "."];
      }
      function sinceWhat(beside) {
        if (beside === void 0)
          return [];
        const { baseline, called } = beside;
        if (called !== null)
          return [{ code: called.replace(/(@sha256:.{12}).*$/s, "$1\u2026") }];
        if (baseline === "release")
          return ["the newest release"];
        return baseline === "artifact" || baseline.startsWith("branch:") ? ["the base branch"] : [{ code: baseline }];
      }
      function amountOf(beside) {
        if (beside.kind !== "found")
          return { growthBytes: -Infinity, words: [`not known, ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)(beside.because, 300)}`] };
        const [most] = beside.platforms.toSorted((a, b) => b.growthBytes - a.growthBytes);
        if (most === void 0)
          return { growthBytes: -Infinity, words: ["not known, none of its platforms can be compared with"] };
        const { growthBytes, baselineBytes } = most;
        if (growthBytes === 0)
          return { growthBytes, words: [`unchanged at ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.z3)(baselineBytes)}`] };
        const percent = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.l9)(growthBytes, baselineBytes);
        const amount = `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_2__.eD)(growthBytes)}${percent === null ? "" : ` (${percent})`}`;
        const where = beside.platforms.length === 1 ? "" : ` on ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.uH)(most.platform, 60)}`;
        return { growthBytes, words: [{ strong: [amount] }, where] };
      }
    })
  ),
  /***/
  1347: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          quietUpgradeSentences
        )
        /* harmony export */
      });
      var _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _causes_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
      var _package_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      function quietUpgradeSentences({ images }, most = _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__.Ft) {
        return images.flatMap((image) => {
          const upgrades = quietUpgrades((0, _sentences_js__WEBPACK_IMPORTED_MODULE_3__.C$)(image));
          if (upgrades.length === 0)
            return [];
          const rest = upgrades.length - most;
          const named = (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.fj)(upgrades.slice(0, most).map(_package_words_js__WEBPACK_IMPORTED_MODULE_2__.CS), ", ");
          const lead = images.length === 1 ? ["Changed versions: "] : ["Changed versions in ", { code: image.name }, ": "];
          return [[...lead, ...named, rest > 0 ? ` and ${rest} more.` : "."]];
        });
      }
      function quietUpgrades(platform) {
        const isTold = ({ row }) => {
          const layer = row === null ? void 0 : platform.layers[row];
          return layer !== void 0 && (0, _causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform);
        };
        return (platform.packages?.changes ?? []).filter((one) => one.change === "upgraded" && !isTold(one)).map((one) => besideImage(one, platform));
      }
      function besideImage(one, { growthBytes }) {
        return one.growthBytes === growthBytes ? { ...one, growthBytes: 0 } : one;
      }
    })
  )
};
