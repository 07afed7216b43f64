export const id = 667;
export const ids = [667];
export const modules = {
  /***/
  7667: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        renderAnalysis: () => (
          /* binding */
          renderAnalysis
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8099);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5518);
      var _words_advice_to_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6307);
      var _words_analysis_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2507);
      var _words_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8514);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      var _file_folds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9294);
      var _finding_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4862);
      var _markup_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8845);
      var _parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2659);
      const mostRows = 40;
      function renderAnalysis(report) {
        const rows = report.images.flatMap((image) => (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(image.platforms).map((platform) => ({ image, platform })));
        const blocks = [
          `### \u{1F4E6} Image size: ${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__.Hi)((0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.Pl)(report))}`,
          ...(0, _parts_js__WEBPACK_IMPORTED_MODULE_6__.MK)((0, _words_advice_to_reader_js__WEBPACK_IMPORTED_MODULE_0__.R)(report)),
          ...rows.flatMap((row) => platformBlocks(row, { isAlone: rows.length === 1, report })),
          (0, _parts_js__WEBPACK_IMPORTED_MODULE_6__.fk)((0, _words_provenance_js__WEBPACK_IMPORTED_MODULE_2__.aH)(report))
        ];
        return `${blocks.join("\n\n")}
`;
      }
      function platformBlocks(row, { isAlone, report }) {
        const { directories, files } = (0, _words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.oR)(row);
        const size = [...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(row.image, row.platform), `: ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.z3)(row.platform.sizeBytes)}`];
        const [waste, unread] = [(0, _words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.ir)(row), (0, _words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.Xc)(row)];
        return [
          ...isAlone ? [] : [(0, _markup_js__WEBPACK_IMPORTED_MODULE_9__.FY)([{ strong: size }])],
          partFold(_words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.CU.layers, (0, _words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.on)(row)),
          partFold(_words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.CU.packages, (0, _words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.JN)(row)),
          partFold(_words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.CU.directories, directories),
          partFold(_words_analysis_js__WEBPACK_IMPORTED_MODULE_1__.CU.files, files),
          ...waste === null ? [] : [(0, _markup_js__WEBPACK_IMPORTED_MODULE_9__.FY)(waste)],
          ...(0, _file_folds_js__WEBPACK_IMPORTED_MODULE_4__.E)(row, { limit: mostRows, isAlone }),
          ...(0, _finding_fold_js__WEBPACK_IMPORTED_MODULE_5__.r)(row, { isAlone, report }),
          ...unread === null ? [] : [(0, _markup_js__WEBPACK_IMPORTED_MODULE_9__.FY)(unread)]
        ].filter((block) => block !== "");
      }
      function partFold(title, parts) {
        if (parts.length === 0)
          return "";
        const rows = parts.map(({ bytes, what }) => [[(0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.z3)(bytes)], what]);
        return (0, _markup_js__WEBPACK_IMPORTED_MODULE_9__.zH)([title], (0, _markup_js__WEBPACK_IMPORTED_MODULE_9__.tp)([(0, _parts_js__WEBPACK_IMPORTED_MODULE_6__.pG)("Compressed"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_6__.kb)("What")], rows));
      }
    })
  ),
  /***/
  9294: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        A: () => (
          /* binding */
          fileFold
        ),
        /* harmony export */
        E: () => (
          /* binding */
          wasteFold
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8099);
      var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
      var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8845);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6932);
      var _words_causes_cause_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(194);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2647);
      function fileFold({ image, platform }, report, { limit, isAlone }) {
        const { files } = platform;
        if (files === null || files.files.length === 0 || limit === 0)
          return [];
        const [before, after] = (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report);
        const who = isAlone ? [] : [" of ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform)];
        const shown = files.files.slice(0, Math.min(limit, longestTable));
        const title = ["Largest file changes", ...who, ` (${shown.length} of ${files.changedFiles})`];
        const rows = shown.map((file) => [
          [{ code: (0, _words_causes_cause_parts_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file) }, ...file.change === "changed" ? [] : [` (${file.change})`]],
          [file.change === "new" ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(file.baselineBytes)],
          [file.change === "gone" ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(file.headBytes)],
          [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(file.growthBytes)]
        ]);
        const body = [
          ...directoryLine(files),
          ...movedLine(files),
          (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.tp)([(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)(`File, in ${platform.basis} bytes`), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(before), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(after), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Change")], rows),
          ...(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.zj)(files.changedFiles - shown.length, "changed file")
        ];
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.zH)(title, body.join("\n\n"))];
      }
      const longestTable = 15;
      const mostDirectories = 5;
      const mostMoves = 5;
      function directoryLine({ directories }) {
        const named = directories.filter(({ changedFiles }) => changedFiles > 1).slice(0, mostDirectories);
        if (named.length === 0)
          return [];
        const parts = named.map(({ path, growthBytes, changedFiles }) => {
          return [{ code: `/${path}` }, ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.eD)(growthBytes)} (${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(changedFiles, "file")})`];
        });
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.FY)(["By directory: ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(parts, " \xB7 ")])];
      }
      function movedLine({ moved }) {
        if (moved.length === 0)
          return [];
        const named = moved.slice(0, mostMoves).map(({ from, path, bytes }) => {
          return [{ code: `/${from}` }, " \u2192 ", { code: `/${path}` }, ` (${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(bytes)})`];
        });
        const more = moved.length > mostMoves ? [` \xB7 \u2026 and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(moved.length - mostMoves, "more place")}`] : [];
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.FY)(["Moved, no growth: ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.fj)(named, " \xB7 "), ...more])];
      }
      function wasteFold({ image, platform }, { limit, isAlone }) {
        const { waste } = platform;
        if (waste === null || limit === 0 || !isWorthTelling(waste, platform))
          return [];
        const who = isAlone ? [] : [" in ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_2__.bc)(image, platform)];
        const amount = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(waste.own.compressedBytes);
        const rows = waste.paths.slice(0, Math.min(limit, longestTable)).map((path) => [
          [{ code: `/${path.path}` }],
          [wasteWords[path.kind]],
          [`${path.layer + 1} \u2192 ${path.hiddenBy + 1}`],
          [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_3__.z3)(path.bytes.compressedBytes)]
        ]);
        const columns = [(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("Path"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("What a later layer did"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Layers"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Compressed")];
        const why = (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.FY)([
          "These bytes are pushed and pulled with the image, and no container sees them: a later layer hides them."
        ]);
        return [
          (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.zH)(["Wasted bytes", ...who, ` (${amount} in this Dockerfile's layers)`], [why, (0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.tp)(columns, rows)].join("\n\n"))
        ];
      }
      const wasteWords = {
        metadata: "stored the same content again (chmod, chown, setcap, ln or copy)",
        replaced: "stored other content",
        deleted: "deleted it"
      };
      const worthBytes = 1e6;
      const worthShare = 100;
      function isWorthTelling({ own }, { sizeBytes }) {
        return own.compressedBytes >= worthBytes || own.compressedBytes * worthShare >= sizeBytes;
      }
    })
  ),
  /***/
  4862: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r: () => (
          /* binding */
          findingFold
        )
        /* harmony export */
      });
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4632);
      var _words_line_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5008);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2647);
      var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8845);
      function findingFold(row, { isAlone, report }) {
        const words = (0, _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__.Hu)(row);
        if (words.length === 0)
          return [];
        const items = words.map(({ found, change, unless }) => [`- ${(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, _words_line_links_js__WEBPACK_IMPORTED_MODULE_3__._)(found, report))}`, indented((0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.EU)("dockerfile", change)), indented((0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.FY)(unless))].join("\n\n"));
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_2__.zH)(foldTitle(row, isAlone), items.join("\n\n"))];
      }
      function foldTitle({ image, platform }, isAlone) {
        const { advice: findings } = platform;
        const shown = findings.slice(0, _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__.Yb);
        const number = findings.length > shown.length ? `the largest ${shown.length} of ${findings.length} findings` : (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.U9)(shown.length, "finding");
        const sums = ["image", "push", "unpacking"].flatMap((saves) => {
          const bytes = shown.filter((one) => one.saves === saves).reduce((sum, one) => sum + one.bytes, 0);
          return bytes === 0 ? [] : [(0, _words_finding_words_js__WEBPACK_IMPORTED_MODULE_0__.MT)({ bytes, saves })];
        });
        const who = isAlone ? [" it"] : [" ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_1__.bc)(image, platform)];
        return ["How to make", ...who, ` smaller (${[number, ...sums].join(", ")})`];
      }
      function indented(block) {
        return block.replaceAll(/^(?=.)/gm, "  ");
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
  5008: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        _: () => (
          /* binding */
          withLineLinks
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5518);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);
      function withLineLinks(phrase, { serverUrl, repository, headRepository, headSha }) {
        const source = headRepository ?? repository;
        if (serverUrl === null || source === null || headSha === null)
          return phrase;
        return (0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.UF)(phrase, (piece) => {
          const to = piece.at === void 0 ? null : (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_1__.lU)({ serverUrl, repository: source, commit: headSha }, piece.at);
          return to === null ? piece : { ...piece, to };
        });
      }
    })
  )
};
