export const id = 659;
export const ids = [659];
export const modules = {
  /***/
  8845: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        EU: () => (
          /* binding */
          fence
        ),
        /* harmony export */
        FY: () => (
          /* binding */
          paragraph2
        ),
        /* harmony export */
        eO: () => (
          /* binding */
          firstThatFits
        ),
        /* harmony export */
        fh: () => (
          /* binding */
          quotation
        ),
        /* harmony export */
        tp: () => (
          /* binding */
          table2
        ),
        /* harmony export */
        xE: () => (
          /* binding */
          alert
        ),
        /* harmony export */
        zH: () => (
          /* binding */
          details
        )
        /* harmony export */
      });
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5518);
      function paragraph2(phrase) {
        const line = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(phrase).trimStart();
        return /^(?:[-+=#]|\d+[.)])/.test(line) ? `&#8203;${line}` : line;
      }
      function quotation(text) {
        return `> ${paragraph2([text]).replaceAll("\xA0", " ")}`;
      }
      function table2(columns, rows) {
        const head = `| ${columns.map(({ title }) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.CS)(title)).join(" | ")} |`;
        const rule = `|${columns.map(({ align }) => align === "right" ? " ---: " : " :--- ").join("|")}|`;
        return [head, rule, ...rows.map((cells) => `| ${cells.map(cell).join(" | ")} |`)].join("\n");
      }
      function cell(phrase) {
        const text = (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(phrase).replaceAll(String.raw`\|`, `\\${_phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.VO}|`);
        return text.replaceAll("|", String.raw`\|`);
      }
      function details(summary, body) {
        return `<details><summary>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.ew)(defangHtml((0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.dj)(summary)))}</summary>

${body}

</details>`;
      }
      function defangHtml(html) {
        const pieces = html.split(/(&#\d+;)/);
        return pieces.map((piece, index) => index % 2 === 0 ? (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.e8)(piece) : piece).join("");
      }
      function fence(language, lines) {
        const safe = lines.map((line) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Y_)((0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Ow)(line)));
        const ticks = "`".repeat(Math.max(3, ...safe.map((line) => (0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_0__.Q_)(line) + 1)));
        return [`${ticks}${language}`, ...safe, ticks].join("\n");
      }
      function alert(kind, blocks) {
        const lines = blocks.join("\n\n").split("\n");
        return [`> [!${kind}]`, ...lines.map((line) => `> ${line}`.trimEnd())].join("\n");
      }
      function firstThatFits(levels, limit, render) {
        let text = "";
        for (const level of levels) {
          text = render(level);
          if (text.length <= limit)
            return text;
        }
        return text;
      }
    })
  ),
  /***/
  2659: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MK: () => (
          /* binding */
          guidanceMarkdown
        ),
        /* harmony export */
        OD: () => (
          /* binding */
          causeParts
        ),
        /* harmony export */
        Qf: () => (
          /* binding */
          inBlocks
        ),
        /* harmony export */
        UV: () => (
          /* binding */
          rowsToExplain
        ),
        /* harmony export */
        Vz: () => (
          /* binding */
          inFull
        ),
        /* harmony export */
        WT: () => (
          /* binding */
          sideNames
        ),
        /* harmony export */
        Z8: () => (
          /* binding */
          freshLayers
        ),
        /* harmony export */
        _K: () => (
          /* binding */
          trendTable
        ),
        /* harmony export */
        aN: () => (
          /* binding */
          splitRows
        ),
        /* harmony export */
        dT: () => (
          /* binding */
          explainBriefly
        ),
        /* harmony export */
        fk: () => (
          /* binding */
          smallPrint
        ),
        /* harmony export */
        iN: () => (
          /* binding */
          traffic
        ),
        /* harmony export */
        kb: () => (
          /* binding */
          left
        ),
        /* harmony export */
        mD: () => (
          /* binding */
          decidingRow
        ),
        /* harmony export */
        pG: () => (
          /* binding */
          right
        ),
        /* harmony export */
        rX: () => (
          /* binding */
          pushedWords
        ),
        /* harmony export */
        ve: () => (
          /* binding */
          totalLine
        ),
        /* harmony export */
        zj: () => (
          /* binding */
          moreRows
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8099);
      var _words_cost_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2464);
      var _words_causes_cause_parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(194);
      var _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5518);
      var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8845);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6932);
      var _words_provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8514);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      var _words_package_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9881);
      const left = (title) => ({ title, align: "left" });
      const right = (title) => ({ title, align: "right" });
      function sizeTable(report, rows, limit) {
        const [before, after] = sideNames(report);
        const columns = [left("Image \xB7 platform"), right(before), right(after), right("Change"), left("Budget")];
        const shown = report.mode === "record" ? columns.slice(0, 4) : columns;
        const body = rows.slice(0, limit).map((row) => sizeRow(row).slice(0, shown.length));
        return [table(shown, body), ...moreRows(rows.length - limit, "platform")].join("\n\n");
      }
      function totalLine(report) {
        const words = (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.iL)(report);
        return words === null ? [] : [(0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.FY)([words])];
      }
      function sideNames({ mode, pullRequest }) {
        if (mode === "record")
          return ["Before", "Now"];
        return ["Base", pullRequest === null ? "Now" : "This PR"];
      }
      function sizeRow({ image, platform }) {
        const { baselineBytes, verdict, red } = platform;
        const [before, after] = sizeWords(platform, image);
        const isOffender = red || verdict !== "pass" && verdict !== "no-baseline";
        const emphasise = (text) => isOffender ? [{ strong: [text] }] : [text];
        const name = subject(image, platform);
        return [
          isOffender ? [{ strong: name }] : name,
          [before, ...beside(baselineBytes === null ? null : uncompressedBefore(image, platform))],
          [...emphasise(after), ...beside(besideHead(image, platform))],
          emphasise(changeWords(platform)),
          [...emphasise(budgetWords(platform, image)), ...beside(ceilingBeside(image, platform))]
        ];
      }
      function ceilingBeside({ budget }, { sizeBytes, uncompressedBytes }) {
        const sizes = { "max-size": sizeBytes, "max-uncompressed-size": uncompressedBytes ?? 0 };
        const kept = ceilingRules.flatMap((rule) => {
          const bytes = ceilingBytes(rule, budget);
          return bytes === null || sizes[rule] > bytes ? [] : [`${rule} ${formatBytes(bytes)}`];
        });
        return kept.length === 0 ? null : kept.join(", ");
      }
      function beside(remark) {
        return remark === null ? [] : [{ small: [remark] }];
      }
      function uncompressedBefore(image, platform) {
        const basis = basisWords(platform, image);
        if (basis !== null)
          return basis;
        const bytes = platform.baselineUncompressedBytes;
        return bytes === null ? null : `${formatBytes(bytes)} uncompressed`;
      }
      function besideHead(image, platform) {
        const basis = basisWords(platform, image);
        if (basis !== null && platform.sizeBytes === platform.judgedBytes)
          return basis;
        if (basis !== null)
          return `${basis}; ${formatBytes(platform.sizeBytes)} ${image.budget.count === "own" ? "in all" : "compressed"}`;
        return platform.uncompressedBytes === null ? null : `${formatBytes(platform.uncompressedBytes)} uncompressed`;
      }
      function moreRows(rest, noun) {
        return rest > 0 ? [(0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.FY)([`\u2026 and ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__.U9)(rest, `more ${noun}`)} that ${rest === 1 ? "is" : "are"} not shown here.`])] : [];
      }
      function explanations(rows, { isAlone, report }) {
        const changed = rows.filter(({ platform }) => platform.growthBytes !== null && isChanged(platform));
        if (changed.length === 0)
          return [];
        const linked = (phrase) => withLineLinks(phrase, report);
        if (isAlone)
          return changed.flatMap(explain).map(linked).map(paragraph);
        const items = changed.map((row) => `- ${inMarkdown(linked(explainBriefly(row, true)))}`);
        return [["Where it comes from:", ...items].join("\n")];
      }
      function explain({ image, platform }) {
        const parts = causeParts(image, platform, inFull);
        const { doubt } = findCauses(platform, image, inFull.most);
        const more = doubt.length === 0 ? [] : [". ", ...doubt];
        const where = parts.length === 0 ? [] : [["Where it comes from: ", ...join(parts, " \xB7 "), ...more]];
        return platform.newBytes === null ? where : [...where, [traffic(platform, platform.newBytes)]];
      }
      function explainBriefly({ image, platform }, hasPush) {
        const causes = causeParts(image, platform, inBrief);
        const push = !hasPush || platform.newBytes === null ? [] : [[`a push adds ${pushedWords(platform, platform.newBytes)} (${freshLayers(platform)}${(0, _words_cost_words_js__WEBPACK_IMPORTED_MODULE_7__.xe)(platform)})`]];
        const parts = [...causes.length === 0 ? [] : [(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__.fj)(causes, " \xB7 ")], ...push];
        return [{ strong: (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform) }, ": ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__.fj)(parts, "; ")];
      }
      const inFull = {
        most: 4,
        withParts: 2,
        parts: { most: 8, isWhole: true },
        saysUnchanged: true,
        saysRest: true,
        saysLargestAlone: false
      };
      const inBrief = { ...inFull, withParts: 1, saysUnchanged: false };
      function causeParts(image, platform, detail) {
        const { own, base, restBytes } = (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.il)(platform, image, detail.most);
        const isBaseFirst = base !== null && Math.abs(base.growthBytes) > Math.abs(own[0]?.growthBytes ?? 0);
        const nothing = { most: 0, isWhole: false };
        const partsAt = (index) => index < detail.withParts ? detail.parts : nothing;
        const parts = own.map((cause, index) => causePart(cause, index === 0 && !isBaseFirst, partsAt(index)));
        const unchanged = base === null || !detail.saysUnchanged ? [] : [[...base.what, " unchanged"]];
        const basePart = base === null || base.growthBytes === 0 ? unchanged : [causePart(base, isBaseFirst, isBaseFirst ? detail.parts : nothing)];
        const rest = restBytes === 0 || !detail.saysRest ? [] : [[`everything else ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.eD)(restBytes)}`]];
        if (own.length === 0 && base === null)
          return [];
        if (detail.saysLargestAlone)
          return isBaseFirst ? basePart : parts.slice(0, 1);
        return isBaseFirst ? [...basePart, ...parts, ...rest] : [...parts, ...basePart, ...rest];
      }
      function causePart(cause, isFirst, parts) {
        const change = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.eD)(cause.growthBytes);
        return [...cause.what, " ", isFirst ? { strong: [change] } : change, ...(0, _words_causes_cause_parts_js__WEBPACK_IMPORTED_MODULE_0__.FM)(cause, parts)];
      }
      function traffic(platform, newBytes) {
        const amount = pushedWords(platform, newBytes);
        const layers = freshLayers(platform);
        if (isKeptUncompressed(platform))
          return `Pushing this image adds ${amount} to the registry (${layers}; a push compresses what it sends), and a node that runs the base version pulls as much.`;
        return `Pushing this image adds ${amount} to the registry (${layers}), and a node that runs the base version pulls the same ${amount}${(0, _words_cost_words_js__WEBPACK_IMPORTED_MODULE_7__.pH)(platform)}.${rebuilt(platform)}${(0, _words_cost_words_js__WEBPACK_IMPORTED_MODULE_7__.x9)(platform)}`;
      }
      function pushedWords(platform, newBytes) {
        return `${isKeptUncompressed(platform) && newBytes > 0 ? "up to " : ""}${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.z3)(newBytes)}`;
      }
      function isKeptUncompressed({ basis, layers }) {
        const head = layers.flatMap((layer) => layer.head ?? []);
        return basis === "uncompressed" && head.length > 0 && head.every(({ compression }) => compression === "none");
      }
      const worthTelling = 1e6;
      function rebuilt({ layers }) {
        const ways = [
          { change: "same-content", how: "built again with other timestamps" },
          { change: "stored-another-way", how: "compressed another way" }
        ];
        const told = ways.flatMap(({ change, how }) => {
          const again = layers.filter((layer) => layer.change === change);
          const bytes = again.reduce((sum, { head }) => sum + (head?.compressedBytes ?? 0), 0);
          return bytes < worthTelling ? [] : [` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.z3)(bytes)} of it is what was there before, ${how}.`];
        });
        return told.join("");
      }
      function freshLayers({ layers }) {
        const head = layers.filter((layer) => layer.head !== null);
        const fresh = head.filter(({ change }) => change !== "unchanged").length;
        return `${fresh} of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_6__.U9)(head.length, "layer")} ${fresh === 1 ? "is" : "are"} new`;
      }
      function guidanceMarkdown({ red, loud, calm }) {
        if (red.length > 0)
          return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.xE)("IMPORTANT", inBlocks(red)), ...inBlocks([...loud, ...calm])];
        return [...loud.length > 0 ? [(0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.xE)("WARNING", inBlocks(loud))] : [], ...inBlocks(calm)];
      }
      function inBlocks(blocks) {
        return blocks.map((block) => {
          switch (block.kind) {
            case "say":
              return (0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.FY)(block.phrase);
            case "paste":
              return (0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.EU)("text", block.lines);
            case "quote":
              return (0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.fh)(block.text);
          }
        });
      }
      function trendTable(trend, limit) {
        const columns = [left("Recorded"), left("Commit"), right("Size"), right("Change")];
        const rows = trend.slice(-limit).toReversed().map(({ commit, recordedAt, sizeBytes, changeBytes, packages }) => [
          [(0, _words_provenance_js__WEBPACK_IMPORTED_MODULE_2__.vd)(recordedAt)],
          commit === null ? ["this run"] : [{ code: commit.slice(0, 7) }],
          [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.z3)(sizeBytes)],
          [changeBytes === null ? "\u2013" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_8__.eD)(changeBytes), ...(0, _words_package_words_js__WEBPACK_IMPORTED_MODULE_4__.jQ)(packages)]
        ]);
        return (0, _markup_js__WEBPACK_IMPORTED_MODULE_5__.tp)(columns, rows);
      }
      function splitRows(images, platformsOf) {
        const rows = images.flatMap((image) => platformsOf(image).map((platform) => ({ image, platform })));
        const isQuiet = ({ platform }) => platform.verdict === "pass" && !(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.Hq)(platform);
        const quiet = rows.filter(isQuiet);
        return quiet.length === rows.length || quiet.length < 2 ? [rows, []] : [rows.filter((row) => !isQuiet(row)), quiet];
      }
      function decidingRow(image) {
        return { image, platform: (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.C$)(image) };
      }
      function rowsToExplain(image) {
        const offending = (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.td)(image.platforms).filter(({ verdict }) => !["pass", "no-baseline", "unknown"].includes(verdict));
        return offending.length === 0 ? [decidingRow(image)] : offending.map((platform) => ({ image, platform }));
      }
      function smallPrint(phrase) {
        return `<sub>${(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_9__.Hi)(phrase)}</sub>`;
      }
    })
  ),
  /***/
  194: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CI: () => (
          /* binding */
          partsOf
        ),
        /* harmony export */
        Dt: () => (
          /* binding */
          pathName
        ),
        /* harmony export */
        FM: () => (
          /* binding */
          ofWhich
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8099);
      var _compare_hashed_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3570);
      var _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
      var _finding_causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8400);
      var _package_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9881);
      const everyPart = { most: Number.POSITIVE_INFINITY, isWhole: true };
      function ofWhich(cause, detail = everyPart) {
        const told = partsOf(cause, detail);
        const words = told.map((part) => part.words);
        if (told.length === 0)
          return [];
        const arePlaces = cause.findings.length === 0 && told.every(({ kind }) => kind === "place");
        return arePlaces ? [", of which ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.fj)(words, " and ")] : [": ", ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__.fj)(words, ", ")];
      }
      function partsOf(cause, { most, isWhole, sum }) {
        if (sum === "alone")
          return packageParts(cause, []);
        if (most === 0)
          return [];
        const named = packagesNamed(cause, roomForPackages(cause, most));
        const packages = packageParts(cause, named).slice(0, sum === "none" ? named.length : void 0);
        const others = besides(cause, { isWhole, typesTold: packages.flatMap(({ types }) => types) });
        const shown = others.slice(0, most - named.length);
        const leading = shown.filter(({ bytes, isRest }) => isWeighed(cause) && !isRest && isMoreThanAny(bytes, cause));
        return [...leading, ...packages, ...shown.filter((part) => !leading.includes(part)), ...movedPart(cause)];
      }
      function roomForPackages(cause, most) {
        const { parts, findings, replacedBytes, packageSums } = cause;
        const besidesBytes = [...parts.map((part) => part.growthBytes), ...findings.map(({ bytes }) => bytes), replacedBytes ?? 0];
        const larger = besidesBytes.filter((bytes) => isMoreThanAny(bytes, cause)).length;
        if (!isWeighed(cause))
          return most - Math.min(larger, most - 1, 1);
        const least = most === 1 || (0, _causes_js__WEBPACK_IMPORTED_MODULE_1__.gf)(packageSums, cause) ? 0 : 1;
        return Math.max(least, most - larger);
      }
      function isWeighed({ packages }) {
        return packages.some(({ growthBytes }) => growthBytes !== 0);
      }
      function movedPart({ movedBytes }) {
        if (movedBytes === null)
          return [];
        return [elsewhere(movedBytes > 0 ? "moved here" : "moved to another instruction", movedBytes)];
      }
      function isMoreThanAny(bytes, { packages }) {
        return packages.every(({ growthBytes }) => Math.abs(growthBytes) < Math.abs(bytes));
      }
      function packagesNamed({ packages, growthBytes }, most) {
        if (packages.length <= most)
          return packages;
        const isAlong = (one) => one.growthBytes > 0 === growthBytes > 0;
        return (0, _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__.k7)(packages.toSorted((a, b) => Number(isAlong(b)) - Number(isAlong(a))), most);
      }
      function packageParts(cause, named) {
        const parts = named.map((one) => {
          return { kind: "package", words: (0, _package_words_js__WEBPACK_IMPORTED_MODULE_3__.CS)(one), types: one.growthBytes === 0 ? [] : [one.type] };
        });
        const small = cause.packageSums.flatMap((sum) => without(sum, cause.packages));
        const areAllSmall = cause.replacedBytes !== null && cause.packages.length === 0 && small.length > 0;
        const unnamed = cause.packageSums.flatMap((sum) => without(sum, named));
        if (!areAllSmall && !(0, _causes_js__WEBPACK_IMPORTED_MODULE_1__.gf)(named.length === 0 ? unnamed : small, cause))
          return parts;
        const types = unnamed.filter(({ growthBytes }) => growthBytes !== 0).map(({ type }) => type);
        return [...parts, { kind: "package", words: (0, _package_words_js__WEBPACK_IMPORTED_MODULE_3__.ze)(unnamed, named.length > 0), types }];
      }
      function without(sum, named) {
        const ofIt = named.filter(({ row, change, type }) => row === sum.row && change === sum.change && type === sum.type);
        const packages = sum.packages - ofIt.length;
        const growthBytes = ofIt.reduce((rest, one) => rest - one.growthBytes, sum.growthBytes);
        return packages > 0 ? [{ ...sum, packages, growthBytes }] : [];
      }
      function besides({ findings, parts, replacedBytes }, { isWhole, typesTold }) {
        const found = findings.map((one) => {
          return { kind: "finding", words: (0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_2__.yD)(one, isWhole), bytes: one.bytes, isRest: false };
        });
        const inPlaces = parts.map((part) => {
          const isRest = part.sharedWith.some((type) => typesTold.includes(type));
          return { kind: "place", words: placeWords(part, isRest), bytes: part.growthBytes, isRest };
        });
        const replaced = replacedBytes === null ? [] : [elsewhere("replaced files that stay in lower layers", replacedBytes)];
        return [...found, ...inPlaces, ...replaced].toSorted((one, other) => Math.abs(other.bytes) - Math.abs(one.bytes));
      }
      function elsewhere(what, bytes) {
        return { kind: "elsewhere", words: [`${what} ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.eD)(bytes)}`], bytes, isRest: true };
      }
      function placeWords(part, isRest) {
        return [...isRest ? ["the rest of "] : [], { code: pathName(part) }, ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_5__.eD)(part.growthBytes)}`];
      }
      function pathName({ path, from }) {
        const end = path.lastIndexOf("/") + 1;
        return from === null ? `/${path}` : `/${path.slice(0, end)}${(0, _compare_hashed_names_js__WEBPACK_IMPORTED_MODULE_6__.J)(path.slice(end))}`;
      }
    })
  ),
  /***/
  5484: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Am: () => (
          /* binding */
          baseImageName
        ),
        /* harmony export */
        Bc: () => (
          /* binding */
          withoutMounts
        ),
        /* harmony export */
        CJ: () => (
          /* binding */
          baseLayers
        ),
        /* harmony export */
        Vm: () => (
          /* binding */
          layerGrowth
        ),
        /* harmony export */
        WC: () => (
          /* binding */
          isStoredAnotherWay
        ),
        /* harmony export */
        WY: () => (
          /* binding */
          described
        ),
        /* harmony export */
        gf: () => (
          /* binding */
          areWorthTelling
        ),
        /* harmony export */
        ie: () => (
          /* binding */
          whereIs
        ),
        /* harmony export */
        il: () => (
          /* binding */
          findCauses2
        ),
        /* harmony export */
        kM: () => (
          /* binding */
          baseImageWords
        ),
        /* harmony export */
        lW: () => (
          /* binding */
          sharedRemarks
        ),
        /* harmony export */
        sN: () => (
          /* binding */
          isCopy
        ),
        /* harmony export */
        ut: () => (
          /* binding */
          instructionOf
        ),
        /* harmony export */
        vx: () => (
          /* binding */
          isRealChange
        ),
        /* harmony export */
        vz: () => (
          /* binding */
          newerSide
        )
        /* harmony export */
      });
      var _shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(997);
      var _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1407);
      var _compare_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1179);
      var _image_history_base_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8342);
      var _finding_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8400);
      function findCauses2(platform, image, limit) {
        const changed = platform.layers.filter((layer) => isRealChange(layer, platform));
        const own = changed.filter((layer) => !isFromBase(layer)).toSorted((a, b) => size(b, platform) - size(a, platform));
        const named = own.slice(0, limit).map((layer) => causeOf(describeLayer(layer), [layer], { platform, image }));
        const base = image.budget.count === "own" ? null : baseImage(platform, image);
        const explained = [...named, ...base === null ? [] : [base]].reduce((sum, { growthBytes }) => sum + growthBytes, 0);
        const rest = (platform.growthBytes ?? 0) - explained;
        const doubt = own.length > 1 && own.some(mayBeFromBase) ? baseImageDoubt(image) : [];
        return { own: named, base, restBytes: (0, _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__.ty)(rest, platform.baselineBytes ?? 0) ? 0 : rest, doubt };
      }
      function mayBeFromBase({ head, baseline }) {
        return head?.origin === "unknown" || head === null && baseline?.origin === "unknown";
      }
      function baseImageDoubt(image) {
        const name = baseNameOf(image.measurement);
        const [, ...words] = name === null ? [] : baseImageWords(image);
        const claim = name === null ? [] : [name.told === "image" ? ", by its own labels " : " ", ...words];
        return [
          "Which of these layers came with the base image",
          ...claim,
          name?.told === "image" ? ", is not known." : " is not known."
        ];
      }
      function isJudgedAsStored({ head }, { basis }) {
        return basis === "compressed" || head?.compressedBytes === head?.uncompressedBytes;
      }
      function causeOf(what, layers, { platform, image }) {
        const growthBytes = layers.reduce((sum, layer) => sum + layerGrowth(layer, platform), 0);
        const { changes = [], others = [], sums = [], moved = [] } = platform.packages ?? {};
        const rows = new Set(layers.map((layer) => platform.layers.indexOf(layer)));
        const packages = (0, _compare_packages_js__WEBPACK_IMPORTED_MODULE_1__.zs)(changes.filter(({ row }) => row !== null && rows.has(row)), growthBytes);
        const packageSums = sums.filter(({ row }) => rows.has(row));
        const replacedBytes = replacedBy(layers, { growthBytes, packageSums });
        const movedBytes = replacedBytes === null ? movedIn(moved.filter(({ row }) => rows.has(row)), { growthBytes, packageSums }) : null;
        const isTold = replacedBytes !== null || movedBytes !== null || areWorthTelling(packageSums, { growthBytes, packageSums });
        const hasPackages = packages.length > 0 || isTold;
        const directories = () => layers.flatMap((layer) => layer.parts.map((part) => ({ ...part, sharedWith: [] })));
        const known = hasPackages ? others.filter(({ row }) => rows.has(row)) : directories();
        const findings = layers.filter((layer) => !isFromBase(layer) && isJudgedAsStored(layer, platform)).flatMap((layer) => (0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_3__.vg)(layer, { platform, image }, { parts: known, hasPackages }));
        const parts = (0, _finding_causes_js__WEBPACK_IMPORTED_MODULE_3__.fQ)(telling(known, growthBytes), findings, growthBytes);
        return { what, growthBytes, parts, packages, packageSums, replacedBytes, movedBytes, findings };
      }
      const mostParts = 2;
      const leastShare = 0.1;
      function areWorthTelling(unnamed, { growthBytes, packageSums }) {
        const [packages, bytes] = [unnamed.reduce((sum, one) => sum + one.packages, 0), bytesOf(unnamed)];
        const areWeighed = packageSums.some((one) => one.growthBytes !== 0);
        return packages > 1 && (!areWeighed || Math.abs(bytes) >= leastShare * Math.abs(growthBytes));
      }
      function replacedBy(layers, { growthBytes, packageSums }) {
        const bytes = layers.reduce((sum, { hiddenGrowthBytes }) => sum + hiddenGrowthBytes, 0);
        const isWithin = bytes + bytesOf(packageSums) <= growthBytes;
        return packageSums.length > 0 && isWithin && bytes >= leastShare * growthBytes && bytes > 0 ? bytes : null;
      }
      function movedIn(moved, { growthBytes, packageSums }) {
        const bytes = bytesOf(moved);
        const [least, explained] = [leastShare * Math.abs(growthBytes), bytes + bytesOf(packageSums)];
        const isAlong = bytes > 0 === growthBytes > 0 && Math.abs(explained) <= Math.abs(growthBytes);
        return isAlong && bytes !== 0 && Math.abs(bytes) >= least ? bytes : null;
      }
      function bytesOf(sums) {
        return sums.reduce((total, { growthBytes }) => total + growthBytes, 0);
      }
      function telling(parts, growthBytes) {
        const sum = (sign) => parts.reduce((total, part) => total + Math.max(0, sign * part.growthBytes), 0);
        const least = leastShare * Math.max(sum(1), sum(-1), Math.abs(growthBytes));
        const large = parts.filter((part) => Math.abs(part.growthBytes) >= least).toSorted((a, b) => Math.abs(b.growthBytes) - Math.abs(a.growthBytes));
        const [same, other] = [true, false].map((isSame) => large.filter((part) => part.growthBytes > 0 === growthBytes > 0 === isSame).slice(0, mostParts));
        return [...same ?? [], ...other ?? []];
      }
      function findLargestOwnLayer(platform) {
        const grown = platform.layers.filter((layer) => isRealChange(layer, platform) && !isFromBase(layer) && layerGrowth(layer, platform) > 0);
        const [largest] = grown.toSorted((a, b) => size(b, platform) - size(a, platform));
        return largest?.head ?? null;
      }
      function layerGrowth({ head, baseline, growthBytes }, { basis }) {
        return basis === "compressed" ? growthBytes : (head?.uncompressedBytes ?? 0) - (baseline?.uncompressedBytes ?? 0);
      }
      function isRealChange(layer, platform) {
        switch (layer.change) {
          case "unchanged":
          case "same-content":
            return false;
          case "new":
          case "gone":
            return true;
          case "stored-another-way":
          case "grew":
          case "shrank":
            return !(0, _compare_compare_js__WEBPACK_IMPORTED_MODULE_0__.ty)(layerGrowth(layer, platform), platform.baselineBytes ?? 0);
        }
      }
      function whereIs(layer) {
        return layer.lines === null ? null : `${layer.lines.file}:${layer.lines.startLine}`;
      }
      function instructionOf(layer) {
        return layer.instruction === null ? ["an unknown instruction"] : [{ code: withoutMounts(layer.instruction) }];
      }
      function withoutMounts(instruction) {
        return instruction.replace(mountsOfRun, "RUN ");
      }
      function isCopy(instruction) {
        return /^(?:COPY|ADD) /u.test(instruction);
      }
      function newerSide({ head, baseline }) {
        const layer = head ?? baseline;
        if (layer === null)
          throw new Error("a layer change needs a side");
        return layer;
      }
      function baseLayers({ layers }) {
        return layers.filter(isFromBase);
      }
      function isFromBase(layer) {
        return newerSide(layer).origin === "base";
      }
      function size(layer, platform) {
        const row = platform.layers.indexOf(layer);
        const moved = platform.packages?.moved.find((one) => one.row === row)?.growthBytes ?? 0;
        return Math.abs(layerGrowth(layer, platform) - moved);
      }
      function describeLayer(layer) {
        return described(newerSide(layer), [...changeRemarks[layer.change], ...sharedRemarks(layer)]);
      }
      function sharedRemarks({ sharedBy }) {
        return sharedBy > 1 ? [`${sharedBy} instructions share it`] : [];
      }
      const changeRemarks = {
        new: [],
        gone: ["removed"],
        grew: [],
        shrank: [],
        unchanged: [],
        "same-content": [],
        "stored-another-way": ["same content, stored another way"]
      };
      function described(layer, remarks = []) {
        const { instruction, lines } = layer;
        if (instruction !== null && lines !== null && remarks.length === 0)
          return [{ code: shortInstruction(instruction), at: { file: lines.file, line: lines.startLine } }];
        const place = whereIs(layer);
        const all = [...remarks, ...place === null ? [] : [place]];
        const named = instruction === null ? instructionOf(layer) : [{ code: shortInstruction(instruction) }];
        return [...named, all.length === 0 ? "" : ` (${all.join(", ")})`];
      }
      const longestInstruction = 80;
      function shortInstruction(instruction) {
        const told = withoutMounts(instruction);
        if (isCopy(told))
          return (0, _shorten_js__WEBPACK_IMPORTED_MODULE_4__.E)(told, longestInstruction);
        return told.length <= longestInstruction ? told : wholeWords(told);
      }
      const longestWord = 40;
      function wholeWords(told) {
        const end = told.indexOf(" ", longestInstruction - 1);
        const whole = end < 0 ? told.length : end;
        const cut = whole <= longestInstruction + longestWord ? whole : Math.max(told.lastIndexOf(" ", longestInstruction), longestWord);
        return cut === told.length ? told : `${told.slice(0, cut)} \u2026`;
      }
      const mountsOfRun = /^RUN (?:--[a-z]+=\S+ )+/u;
      function baseImage(platform, image) {
        const layers = baseLayers(platform);
        const how = isStoredAnotherWay(layers, platform) ? ` (${changeRemarks["stored-another-way"].join(", ")})` : "";
        return layers.length === 0 ? null : causeOf([...baseImageWords(image), how], layers, { platform, image });
      }
      function isStoredAnotherWay(layers, platform) {
        const changed = layers.filter((layer) => isRealChange(layer, platform));
        return changed.length > 0 && changed.every(({ change }) => change === "stored-another-way");
      }
      function baseImageWords({ measurement, baseline }) {
        const now = baseNameOf(measurement);
        const earlier = baseline.kind === "found" ? baseNameOf(baseline) : null;
        return [...baseImageName(measurement), ...now === null ? [] : movedFrom(earlier, now)];
      }
      function baseImageName(measurement) {
        const name = baseNameOf(measurement);
        return name === null ? ["base image"] : ["base image ", { code: nameOf(name) }];
      }
      function baseNameOf({ base, baseImages }) {
        const [only, ...others] = baseImages;
        return base ?? (only === void 0 || others.length > 0 ? null : { ...only, told: "build" });
      }
      function movedFrom(earlier, now) {
        if (earlier === null)
          return [];
        if ((0, _image_history_base_name_js__WEBPACK_IMPORTED_MODULE_2__.h)(earlier.reference) !== (0, _image_history_base_name_js__WEBPACK_IMPORTED_MODULE_2__.h)(now.reference))
          return [" (was ", { code: nameOf(earlier) }, ")"];
        if (earlier.digest === null || now.digest === null || earlier.digest === now.digest)
          return [];
        return [" (now ", { code: shortDigest(now.digest) }, ", was ", { code: shortDigest(earlier.digest) }, ")"];
      }
      function nameOf({ reference }) {
        return reference.replace(/^docker\.io\/(?:library\/)?/, "");
      }
      function shortDigest(digest) {
        return digest.slice("sha256:".length, "sha256:".length + 12);
      }
    })
  ),
  /***/
  8400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        $t: () => (
          /* binding */
          placeOf
        ),
        /* harmony export */
        Fx: () => (
          /* binding */
          mostOf
        ),
        /* harmony export */
        Li: () => (
          /* binding */
          examplesOf
        ),
        /* harmony export */
        fQ: () => (
          /* binding */
          partsBeside
        ),
        /* harmony export */
        uT: () => (
          /* binding */
          deedOf
        ),
        /* harmony export */
        vg: () => (
          /* binding */
          findingsBehind
        ),
        /* harmony export */
        yD: () => (
          /* binding */
          findingCauseWords
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
      var _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6932);
      const leastShare = 0.1;
      function findingsBehind(row, { platform, image }, known) {
        const { head, change, growthBytes } = row;
        const layers = image.measurement.platforms.find((one) => one.platform === platform.platform)?.layers ?? [];
        const isWhole = change === "new" && !known.hasPackages;
        if (head === null || growthBytes <= 0 || change !== "new" && change !== "grew")
          return [];
        return platform.advice.filter(({ layer, saves }) => layers[layer]?.digest === head.digest && saves !== "push").map((finding) => ({ finding, bytes: isWhole ? finding.bytes : grownIn(finding, known.parts) })).filter(({ finding, bytes }) => bytes >= leastShare * growthBytes && bytes * 2 >= finding.bytes).toSorted((one, other) => other.bytes - one.bytes);
      }
      const nearlyAll = 0.9;
      function grownIn({ path, saves, bytes }, parts) {
        const within = path === null ? [] : parts.filter((part) => isWithin(part.path, path) && part.growthBytes > 0);
        if (saves === "unpacking")
          return within.length === 0 ? 0 : bytes;
        const grown = within.reduce((sum, { growthBytes }) => sum + growthBytes, 0);
        if (nearlyAll * grown > bytes)
          return 0;
        return grown < bytes && grown >= nearlyAll * bytes ? bytes : grown;
      }
      function partsBeside(parts, causes, growthBytes) {
        const stored = causes.filter(({ finding }) => finding.saves === "image");
        const isMost = 2 * stored.reduce((sum, { bytes }) => sum + bytes, 0) >= growthBytes;
        const paths = causes.map(({ finding }) => finding.path ?? "");
        if (causes.length > 0 && (isMost || causes.some(({ finding }) => finding.places > 1)))
          return [];
        return parts.filter(({ path }) => !paths.some((other) => isWithin(path, other) || isWithin(other, path)));
      }
      function isWithin(path, directory) {
        return directory === "" || path === directory || path.startsWith(`${directory}/`);
      }
      function findingCauseWords({ finding, bytes }, isWhole = true) {
        const { words } = (0, _findings_catalogue_js__WEBPACK_IMPORTED_MODULE_0__.Fg)(finding.kind);
        if ("deed" in words)
          return isWhole ? [...deedOf(words), ...mostOf(finding)] : [words.deed];
        const amount = finding.saves === "unpacking" ? `, ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(bytes)} uncompressed` : ` ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.eD)(bytes)}`;
        if (!isWhole)
          return [words.noun, amount];
        const examples = examplesOf(finding, words.examplesFollow ?? "such as", 1);
        return [words.noun, ...examples, ...placeOf(finding), amount];
      }
      function deedOf({ deed, ways }) {
        return ways === void 0 ? [deed] : [`${deed} (${ways})`];
      }
      function placeOf({ path, places }) {
        if (path === null || path === "")
          return [];
        return [places > 1 ? ", most of it in " : " in ", { code: `/${path}` }];
      }
      function mostOf({ path }) {
        return path === null ? [] : [", mostly ", { code: `/${path}` }];
      }
      function examplesOf({ examples }, how, most) {
        const shown = examples.slice(0, most).map((name) => [{ code: name }]);
        return shown.length === 0 ? [] : [` (${how} `, ...(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_2__.fj)(shown, ", "), ")"];
      }
    })
  ),
  /***/
  2464: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        TG: () => (
          /* binding */
          money
        ),
        /* harmony export */
        gF: () => (
          /* binding */
          policyWords
        ),
        /* harmony export */
        p0: () => (
          /* binding */
          duration
        ),
        /* harmony export */
        pH: () => (
          /* binding */
          pullTime
        ),
        /* harmony export */
        x9: () => (
          /* binding */
          paceSentence
        ),
        /* harmony export */
        xe: () => (
          /* binding */
          yearInBrief
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8099);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6932);
      const worthTelling = 1e8;
      function pullTime({ cost }) {
        const { bandwidth, updateMilliseconds = null } = cost?.pull ?? {};
        return updateMilliseconds === null || bandwidth === void 0 ? "" : `, in ${duration(updateMilliseconds)} at ${bandwidth}`;
      }
      function paceSentence({ cost }) {
        const registry = cost?.registry ?? null;
        const pace = registry?.pace ?? null;
        if (registry === null || pace === null || pace.bytesPerYear < worthTelling)
          return "";
        const pushes = `${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pace.pushes, "recorded push", "es")} of ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(pace.bytesPerPush)} on average`;
        return ` At the pace of the last ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(pace.days, "day")} (${pushes}), the registry ${growth(registry, pace)}.`;
      }
      function yearInBrief({ cost }) {
        const year = cost?.registry?.pace?.bytesPerYear ?? 0;
        return year < worthTelling ? "" : `; recorded pushes come to ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(year)} a year`;
      }
      function growth({ retention, price }, { bytesPerYear }) {
        const perYear = `${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(bytesPerYear)} a year`;
        if (retention === null || retention.levelBytes === null) {
          const year = price?.yearOfGrowth ?? null;
          if (price === null || year === null)
            return `grows by ${perYear}`;
          return `grows by ${perYear}; each year adds ${money(year)} to what a month costs, at ${price.perGbMonth} per GB`;
        }
        const level = price?.level ?? null;
        const bill = price === null || level === null ? "" : ` (${money(level)} a month at ${price.perGbMonth} per GB)`;
        const held = `about ${(0, _bytes_js__WEBPACK_IMPORTED_MODULE_1__.z3)(retention.levelBytes)}${bill}`;
        return `takes in ${perYear}; with ${policyWords(retention.keeps)} kept, it holds ${held}`;
      }
      function policyWords(keeps) {
        switch (keeps.kind) {
          case "last":
            return keeps.versions === 1 ? "the last version" : `the last ${keeps.versions} versions`;
          case "days":
            return `the versions of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_0__.U9)(keeps.days, "day")}`;
        }
      }
      function money(amount) {
        const [, whole, fraction] = /^(\d+)\.(\d{4})$/.exec(amount) ?? [];
        if (whole === void 0 || fraction === void 0)
          return amount;
        const hundredths = (BigInt(whole + fraction) + 50n) / 100n;
        if (hundredths === 0n)
          return "less than 0.01";
        return `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, "0")}`;
      }
      function duration(milliseconds) {
        if (milliseconds < 100)
          return "less than 0.1 s";
        if (milliseconds < 59950)
          return `${(milliseconds / 1e3).toFixed(1)} s`;
        const seconds = Math.round(milliseconds / 1e3);
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
      }
    })
  )
};
