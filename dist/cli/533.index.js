export const id = 533;
export const ids = [533];
export const modules = {
  /***/
  9400: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        R: () => (
          /* binding */
          trendOf
        )
        /* harmony export */
      });
      function trendOf(image, platform, report) {
        const earlier = image.history.flatMap(({ commit, recordedAt, platforms }) => platforms.filter((one) => one.platform === platform.platform).map(({ sizeBytes, packages = [] }) => ({ commit, recordedAt, sizeBytes, packages })));
        const points = [...earlier, { commit: null, recordedAt: report.createdAt, sizeBytes: platform.sizeBytes, packages: [] }];
        return points.map(({ commit, recordedAt, sizeBytes, packages }, index) => {
          const before = points[index - 1];
          const changeBytes = before === void 0 ? null : sizeBytes - before.sizeBytes;
          return { commit, recordedAt, sizeBytes, changeBytes, packages };
        });
      }
    })
  ),
  /***/
  8533: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        renderComment: () => (
          /* binding */
          renderComment
        )
      });
      var finding_fold = __webpack_require__(4862);
      var bytes = __webpack_require__(8099);
      var compare_packages = __webpack_require__(1179);
      var shorten = __webpack_require__(997);
      var phrase_escape = __webpack_require__(5518);
      var phrase_phrase = __webpack_require__(6932);
      ;
      function wordsIn(phrase) {
        return (0, phrase_escape.tg)(phrase).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      }
      function wordsInBlocks(blocks) {
        return blocks.reduce((sum, block) => sum + wordsIn(phraseOf(block)), 0);
      }
      function phraseOf(block) {
        switch (block.kind) {
          case "say":
            return block.phrase;
          case "paste":
            return [block.lines.join(" ")];
          case "quote":
            return [block.text];
        }
      }
      function fitting(phrases, { room, least = 0 }) {
        const shown = [];
        const left = [];
        let rest = room;
        for (const phrase of phrases) {
          const words = wordsIn(phrase);
          const fits = words <= rest || shown.length < least;
          (fits ? shown : left).push(phrase);
          if (fits)
            rest -= words;
        }
        return { shown, left, room: Math.max(0, rest) };
      }
      var guidance_remarks = __webpack_require__(2097);
      var unanswered = __webpack_require__(3102);
      var beside_words = __webpack_require__(2467);
      var blocked = __webpack_require__(1581);
      var cause_parts = __webpack_require__(194);
      var causes = __webpack_require__(5484);
      var line_links = __webpack_require__(5008);
      var quiet_upgrades = __webpack_require__(1347);
      var rule_changes = __webpack_require__(8311);
      var sentences = __webpack_require__(2647);
      var markup = __webpack_require__(8845);
      var markdown_parts = __webpack_require__(2659);
      ;
      const mostWords = { red: 90, green: 40 };
      const leastForCauses = 10;
      function headOf(report, main, rows) {
        const limit = report.red ? mostWords.red : mostWords.green;
        const heading = (0, sentences.DD)(report);
        const cells = sizeRows(report, main);
        const numbers = wordsIn(["Image size: ", ...heading]) + wordsInRow(report, cells[0]);
        const { red, loud, calm, whole } = boxesOf(report, limit - numbers);
        const fixed = numbers + wordsInBlocks([...red, ...loud, ...calm]);
        const rules = rulesThatFit(report, limit - fixed - leastForCauses);
        const causes2 = causesLine(report, Math.max(0, limit - fixed - rules.words));
        const room = limit - fixed - rules.words - roomOf(causes2);
        const said = (0, guidance_remarks.ro)(report);
        const remarks = fitting([
          ...(0, beside_words.f)(report),
          ...quietUpgradesThatFit(report, room),
          ...pushNews(main),
          ...said.news,
          ...doubtOf(report),
          ...said.others
        ], { room });
        return {
          blocks: [
            `### \u{1F4E6} Image size: ${(0, phrase_escape.Hi)(heading)}`,
            ...rules.shown.length === 0 ? [] : [(0, markup.FY)(rules.shown)],
            ...red.length > 0 ? [(0, markup.xE)("IMPORTANT", (0, markdown_parts.Qf)(red))] : [],
            ...loud.length > 0 ? [(0, markup.xE)("WARNING", (0, markdown_parts.Qf)(loud))] : [],
            ...(0, markdown_parts.Qf)(calm),
            ...cells.length === 0 ? [] : [(0, markup.tp)(columnsOf(report), cells.slice(0, rows))],
            ...(0, markdown_parts.zj)(cells.length - rows, "platform"),
            ...[...causes2, ...remarks.shown].map(markup.FY)
          ],
          left: [...rules.left, ...whole, ...remarks.left, ...said.inFull]
        };
      }
      function quietUpgradesThatFit(report, room) {
        const ways = [compare_packages.Ft, 3, 2, 1].map((most) => (0, quiet_upgrades.t)(report, most));
        return ways.find((sentences2) => roomOf(sentences2) <= room) ?? ways[0] ?? [];
      }
      function roomOf(phrases) {
        return phrases.reduce((sum, phrase) => sum + wordsIn(phrase), 0);
      }
      function rulesThatFit(report, room) {
        const all = (0, rule_changes.Rr)(report);
        const more = (rest2) => [` ${(0, phrase_phrase.U9)(rest2, "more change")} in Notes.`];
        const isWhole = roomOf(all) <= room;
        const { shown, left: rest } = fitting(all, { room: isWhole ? room : room - wordsIn(more(1)), least: 1 });
        const line = [...(0, phrase_phrase.fj)(shown, " "), ...rest.length === 0 ? [] : more(rest.length)];
        return { shown: line, words: wordsIn(line), left: rest };
      }
      const reasonLengths = [500, 240, 160, 120, 90, 60];
      function boxesOf(report, room) {
        const red = (0, blocked.Z5)(report, report.images);
        const { loud, calm } = (0, unanswered.bj)(report, report.images);
        const most = room - (red.length === 0 ? 0 : wordsInBlocks(red) + leastForCauses);
        if (wordsInBlocks([...loud, ...calm]) <= most)
          return { red, ...boxed(red, { loud, calm }), whole: [] };
        const whole = [...loud, ...calm].flatMap((block) => block.kind === "say" ? [block.phrase] : []);
        return { red, ...red.length > 0 ? { loud: [], calm: [] } : firstInBrief(report, most), whole };
      }
      function firstInBrief(report, room) {
        const ways = reasonLengths.map((longest) => {
          const { loud, calm } = (0, unanswered.bj)(report, report.images, longest);
          return loud.length > 0 ? { loud: loud.slice(0, 1), calm: [] } : { loud: [], calm: calm.slice(0, 1) };
        });
        const none = { loud: [], calm: [] };
        return ways.find(({ loud, calm }) => wordsInBlocks([...loud, ...calm]) <= room) ?? ways.at(-1) ?? none;
      }
      function boxed(red, { loud, calm }) {
        return red.length > 0 ? { loud: [], calm: [...loud, ...calm] } : { loud, calm };
      }
      function columnsOf({ mode, pullRequest }) {
        const sides = mode === "record" ? "Before \u2192 now" : pullRequest === null ? "Base \u2192 now" : "Base \u2192 PR";
        return [(0, markdown_parts.kb)("Image"), (0, markdown_parts.kb)("Change"), (0, markdown_parts.kb)(sides)];
      }
      function sizeRows(report, rows) {
        const [only, ...others] = rows;
        if (only !== void 0 && others.length === 0 && only.platform.growthBytes === null)
          return [];
        return rows.map((row) => sizeRow(row, report));
      }
      function sizeRow({ image, platform }, { images }) {
        const isOffender = platform.red || platform.verdict !== "pass" && platform.verdict !== "no-baseline";
        const emphasise = (phrase) => isOffender ? [{ strong: phrase }] : phrase;
        const name = [{ code: image.name }, ...image.platforms.length === 1 ? [] : [{ small: [platform.platform] }]];
        const own = (0, sentences.m1)(platform, image);
        const isAlone = images.length === 1 && image.platforms.length === 1;
        const reached = isAlone ? null : (0, sentences.Kb)(platform, image);
        const basis = (0, sentences.S3)(platform, image);
        return [
          name,
          [
            ...emphasise([(0, sentences.cO)(platform, image)]),
            ...own === null ? [] : [`, ${own}`],
            ...reached === null ? [] : [{ small: [reached] }]
          ],
          [(0, sentences.aB)(platform), ...basis === null ? [] : [{ small: [basis] }]]
        ];
      }
      function wordsInRow(report, cells) {
        const heads = columnsOf(report).map(({ title: head }) => [head]);
        return cells === void 0 ? 0 : roomOf([...heads, ...cells]);
      }
      const partDetails = [
        ...[8, 3, 2, 1].flatMap((most) => [true, false].map((isWhole) => ({ most, isWhole }))),
        { most: 1, isWhole: false, sum: "none" },
        { most: 0, isWhole: false, sum: "alone" }
      ];
      const causeDetails = [3, 2, 1].flatMap((most) => [2, 1, 0].flatMap((withParts) => partDetails.flatMap((parts) => [true, false].map((saysRest) => ({ most, withParts, parts, saysUnchanged: false, saysRest, saysLargestAlone: false })))));
      const largestAlone = [1, 0].flatMap((withParts) => partDetails.map((parts) => ({ most: 1, withParts, parts, saysUnchanged: false, saysRest: false, saysLargestAlone: true })));
      function causesLine(report, room) {
        const row = worstRow(report);
        if (row === null || room === 0)
          return [];
        const isAlone = report.images.length === 1;
        const lead = isAlone ? ["Where it comes from: "] : ["Where ", { code: row.image.name }, " changed: "];
        const { layers } = row.platform;
        if ((0, causes.WC)(layers, row.platform))
          return [[...lead, "the same content, stored another way"]];
        const longest = (details) => details.map((detail) => lead.concat((0, phrase_phrase.fj)(causesOf(row, detail), " \xB7 "))).filter((one) => wordsIn(one) <= room).toSorted((a, b) => wordsIn(b) - wordsIn(a))[0];
        const line = longest(causeDetails.filter(namesNoTrifle(row))) ?? longest(largestAlone);
        return line === void 0 || wordsIn(line) === wordsIn(lead) ? [] : [(0, line_links._)(line, report)];
      }
      const leastShare = 0.1;
      function namesNoTrifle({ platform, image }) {
        const { own } = (0, causes.il)(platform, image, markdown_parts.Vz.most);
        const [largest = 0, ...others] = own.map(({ growthBytes }) => Math.abs(growthBytes));
        const isLarge = (bytes2) => Math.abs(bytes2) >= leastShare * largest;
        const large = others.filter(isLarge).length + 1;
        const isRestLarge = (most) => isLarge((0, causes.il)(platform, image, most).restBytes);
        const tells = (parts) => parts.sum !== "alone" || own.slice(0, 1).some((cause) => (0, cause_parts.CI)(cause, parts).length > 0);
        return ({ most, withParts, parts, saysRest }) => withParts > 0 && tells(parts) || most <= large && (!saysRest || isRestLarge(most));
      }
      function doubtOf(report) {
        const row = worstRow(report);
        if (row === null)
          return [];
        const { doubt } = (0, causes.il)(row.platform, row.image, markdown_parts.Vz.most);
        return doubt.length === 0 ? [] : [doubt];
      }
      function worstRow(report) {
        const worst = (0, sentences.LR)(report.images).find((image) => image.platforms.some(isCompared));
        const rows = worst === void 0 ? [] : (0, markdown_parts.UV)(worst);
        return rows.find(({ platform }) => isCompared(platform)) ?? null;
      }
      function isCompared(platform) {
        return platform.growthBytes !== null && (0, sentences.Hq)(platform);
      }
      function causesOf({ image, platform }, detail) {
        const parts = (0, markdown_parts.OD)(image, platform, detail).map((phrase) => (0, phrase_phrase.UF)(phrase, (piece) => ({ ...piece, code: brief(piece.code) })));
        const total = (0, bytes.eD)(platform.growthBytes ?? 0);
        return parts.length === 1 ? parts.map((phrase) => withoutAmount(phrase, total)) : parts;
      }
      function withoutAmount(phrase, amount) {
        const at = phrase.findIndex((piece) => isAmount(piece, amount));
        return at < 1 ? phrase : [...phrase.slice(0, at - 1), ...phrase.slice(at + 1)];
      }
      function isAmount(piece, amount) {
        return piece === amount || typeof piece === "object" && "strong" in piece && piece.strong[0] === amount;
      }
      const longestCode = 48;
      function brief(code) {
        const words = (code.length > longestCode && (0, causes.sN)(code) ? code.replaceAll(ownersOfCopies, "") : code).split(" ");
        return (0, shorten.E)((words.length <= mostOfCode ? words : fewOf(words)).join(" "), longestCode);
      }
      const ownersOfCopies = / --(?:chown|chmod|link|parents|exclude)(?:=\S+)?(?= )/gu;
      const mostOfCode = 6;
      function fewOf(words) {
        const kept = withoutCleaning(words.join(" ").split(" && ")).join(" && ").split(" ");
        if (kept.length <= mostOfCode)
          return kept.length === words.length ? kept : [...kept, "\u2026"];
        const [first, others] = [kept.slice(0, 3), kept.slice(3)];
        return [...first, "\u2026", ...others.filter((word) => word !== "\u2026" && !word.startsWith("-")).slice(-1)];
      }
      function withoutCleaning(commands) {
        const last = commands.findLastIndex((command, index) => index === 0 || !cleaning.test(command));
        return commands.slice(0, last + 1);
      }
      const cleaning = /^(?:rm|(?:apt|apt-get|dnf|microdnf|yum)(?: -\S+)* (?:clean|autoremove|purge)|(?:npm|yarn|pip) cache)\b/u;
      const worthNews = 1e7;
      function pushNews(rows) {
        const [row, ...others] = rows;
        if (row === void 0 || others.length > 0)
          return [];
        const { newBytes, sizeBytes, growthBytes } = row.platform;
        const isNews = newBytes !== null && newBytes >= worthNews && newBytes * 2 >= sizeBytes;
        if (!isNews || growthBytes === null || (0, sentences.Hq)(row.platform))
          return [];
        return [[`The size is the same, but a push adds ${(0, markdown_parts.rX)(row.platform, newBytes)}: ${(0, markdown_parts.Z8)(row.platform)}.`]];
      }
      function rowsOf(image) {
        return byUrgency(image.platforms).map((platform) => ({ image, platform }));
      }
      var file_folds = __webpack_require__(9294);
      var advice_to_reader = __webpack_require__(6307);
      var cost_words = __webpack_require__(2464);
      var package_words = __webpack_require__(9881);
      ;
      const longestTable = 25;
      function packageFold({ image, platform }, report, { limit, isAlone }) {
        const { packages } = platform;
        if (packages === null || packages.changedPackages === 0 || limit === 0)
          return [];
        const [before, after] = (0, markdown_parts.WT)(report);
        const shown = packages.changes.slice(0, Math.min(limit, longestTable));
        const who = isAlone ? [] : [" of ", ...(0, sentences.bc)(image, platform)];
        const rows = shown.map((found) => [
          [{ code: found.name }, ` ${found.type}`],
          [(0, package_words.dQ)(found)],
          [found.change === "new" ? "\u2013" : (0, bytes.z3)(found.baselineBytes)],
          [found.change === "gone" ? "\u2013" : (0, bytes.z3)(found.headBytes)],
          [(0, bytes.eD)(found.growthBytes)]
        ]);
        const columns = [(0, markdown_parts.kb)(`Package, in ${platform.basis} bytes`), (0, markdown_parts.kb)("Version"), (0, markdown_parts.pG)(before), (0, markdown_parts.pG)(after), (0, markdown_parts.pG)("Change")];
        const body = [(0, markup.tp)(columns, rows), ...(0, markdown_parts.zj)(packages.changedPackages - shown.length, "changed package")];
        return [(0, markup.zH)(["Packages", ...who, ` (${packages.changedPackages} changed)`], body.join("\n\n"))];
      }
      var markdown_layers = __webpack_require__(8127);
      var facts_trend = __webpack_require__(9400);
      var words_provenance = __webpack_require__(8514);
      ;
      const levels = [
        { rows: 100, explained: 8, layers: 40, trend: 15, notes: 20, hasWords: true },
        { rows: 60, explained: 5, layers: 20, trend: 10, notes: 10, hasWords: true },
        { rows: 40, explained: 3, layers: 10, trend: 5, notes: 5, hasWords: true },
        { rows: 20, explained: 1, layers: 5, trend: 0, notes: 3, hasWords: true },
        { rows: 10, explained: 1, layers: 0, trend: 0, notes: 0, hasWords: true },
        { rows: 3, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: true },
        { rows: 1, explained: 0, layers: 0, trend: 0, notes: 0, hasWords: false }
      ];
      const defaultLimit = 6e4;
      function renderComment(report, options) {
        return (0, markup.eO)(levels, options.limit ?? defaultLimit, (detail) => renderWith(report, options, detail));
      }
      const longestResolved = 5;
      function renderResolved(report, options) {
        const isMeasured = report.images.every(({ baseline }) => baseline.kind === "found");
        const state = isMeasured ? "resolved" : "no longer compared";
        const sentences2 = [
          [`\u{1F4E6} Image size: ${state}.`],
          [...headline(report), "."],
          ...quietUpgradeSentences(report)
        ];
        const line = paragraph(join(sentences2.slice(0, longestResolved), " "));
        return `${line}
${smallPrint(provenance(report))}
${lastLine(options)}`;
      }
      function lastLine({ marker }) {
        return marker === "" ? "" : `${marker}
`;
      }
      function renderWith(report, options, detail) {
        const images = (0, sentences.LR)(report.images);
        const [main, quiet] = (0, markdown_parts.aN)(images, ({ platforms }) => (0, sentences.td)(platforms));
        const head = headOf(report, main, detail.rows);
        const blocks = [
          ...detail.hasWords ? head.blocks : numbersOnly(report, main, detail.rows),
          ...detail.hasWords ? claimsFold(report) : [],
          ...quietFold(report, quiet, detail),
          ...folds(report, { images, left: head.left }, detail),
          (0, markdown_parts.fk)([...(0, words_provenance.aH)(report), ...(0, words_provenance.uP)(options.runUrl ?? null), ...howMeasured(report)])
        ];
        return `${blocks.join("\n\n")}
${lastLine(options)}`;
      }
      function numbersOnly(report, rows, limit) {
        const cells = sizeRows(report, rows);
        return [
          `### \u{1F4E6} Image size: ${(0, phrase_escape.Hi)((0, sentences.Pl)(report))}`,
          ...cells.length === 0 ? [] : [(0, markup.tp)(columnsOf(report), cells.slice(0, limit))],
          "There was no room for more; the job summary has the whole report."
        ];
      }
      function claimsFold(report) {
        const blocks = (0, blocked.k1)(report);
        const amount = blocks.reduce((sum, block) => sum + (block.kind === "paste" ? block.lines.length : 0), 0);
        return amount === 0 ? [] : [(0, markup.zH)([`Lines for ${(0, phrase_phrase.U9)(amount, "more image")}`], (0, markdown_parts.Qf)(blocks).join("\n\n"))];
      }
      function quietFold(report, quiet, { rows }) {
        if (quiet.length === 0)
          return [];
        const shown = (0, markup.tp)(columnsOf(report), sizeRows(report, quiet).slice(0, rows));
        return [(0, markup.zH)([`Unchanged (${quiet.length})`], [shown, ...(0, markdown_parts.zj)(quiet.length - rows, "platform")].join("\n\n"))];
      }
      function changedImages(images) {
        return images.filter((image) => (0, sentences.Hq)((0, markdown_parts.mD)(image).platform));
      }
      function folds(report, { images, left: notes }, detail) {
        const isAlone = images.length === 1 && images[0]?.platforms.length === 1;
        const shown = changedImages(images).slice(0, detail.explained);
        const layers = shown.flatMap((image) => (0, markdown_layers.vV)((0, markdown_parts.mD)(image), report, { limit: detail.layers, isAlone }));
        const rows = shown.map(markdown_parts.mD);
        const touched = images.map(markdown_parts.mD).filter(({ platform }) => (0, sentences.Hq)(platform) || (platform.files?.changedFiles ?? 0) > 0);
        const options = { limit: detail.layers, isAlone };
        const explained = touched.slice(0, detail.explained);
        const files = explained.flatMap((row) => [packageFold(row, report, options), (0, file_folds.A)(row, report, options)].flat());
        const mended = images.map(markdown_parts.mD).filter(({ platform }) => (0, sentences.Hq)(platform) || (0, sentences.Sq)(platform));
        const findings = detail.layers === 0 ? [] : mended.slice(0, detail.explained).flatMap((row) => (0, finding_fold.r)(row, { isAlone, report }));
        const waste = rows.flatMap((row) => (0, file_folds.E)(row, { limit: detail.layers, isAlone }));
        return [
          ...detail.hasWords ? reasonFold(images, detail) : [],
          ...othersFold(report, images, detail),
          ...layers,
          ...files,
          ...findings,
          ...waste,
          ...pushFold(report, rows, detail),
          ...trendFold(report, images, detail),
          ...notesFold(report, notes, detail),
          ...report.docsUrl === null ? [measuredFold(report)] : []
        ];
      }
      function reasonFold(images, { explained }) {
        return (0, advice_to_reader.t)(images).slice(0, explained).map(({ image, bound, text }) => {
          const who = images.length === 1 ? [] : [" of ", { code: image.name }];
          return (0, markup.zH)(["The reason", ...who, `, ${bound}: ${(0, phrase_escape.uH)(text, 60)}`], (0, markup.fh)(text));
        });
      }
      function othersFold(report, images, { explained }) {
        const told = worstRow(report)?.platform;
        const rows = changedImages(images).slice(0, explained).flatMap(markdown_parts.UV).filter(({ platform }) => platform !== told && platform.growthBytes !== null && (0, sentences.Hq)(platform)).slice(0, 2 * explained);
        if (rows.length === 0)
          return [];
        const items = rows.map((row) => `- ${(0, phrase_escape.Hi)((0, line_links._)((0, markdown_parts.dT)(row, false), report))}`);
        const title = images.length === 1 ? "Where it comes from on other platforms" : "Where other images changed";
        return [(0, markup.zH)([`${title} (${rows.length})`], items.join("\n"))];
      }
      function pushFold(report, rows, { explained }) {
        const pushed = rows.slice(0, explained).flatMap((row) => row.platform.newBytes === null ? [] : [{ ...row, newBytes: row.platform.newBytes }]);
        const [only, ...others] = pushed;
        if (only === void 0)
          return [];
        if (others.length === 0 && report.images.length === 1)
          return [
            (0, markup.zH)([`What a push costs (${(0, markdown_parts.rX)(only.platform, only.newBytes)})`], (0, markup.FY)([(0, markdown_parts.iN)(only.platform, only.newBytes)]))
          ];
        const items = pushed.map(({ image, platform, newBytes }) => {
          const words = `: a push adds ${(0, markdown_parts.rX)(platform, newBytes)} (${(0, markdown_parts.Z8)(platform)}${(0, cost_words.xe)(platform)})`;
          return `- ${(0, phrase_escape.Hi)([{ strong: (0, sentences.bc)(image, platform) }, words])}`;
        });
        return [(0, markup.zH)([`What pushes cost (${pushed.length})`], [items.join("\n"), ...(0, markdown_parts.ve)(report)].join("\n\n"))];
      }
      function trendFold(report, images, { trend: limit }) {
        const [image] = images;
        if (image === void 0 || images.length > 1 || limit === 0)
          return [];
        const { platform } = (0, markdown_parts.mD)(image);
        const trend = (0, facts_trend.R)(image, platform, report);
        if (trend.length < 3)
          return [];
        const of = image.platforms.length === 1 ? "" : `, ${platform.platform}`;
        const shown = Math.min(limit, trend.length);
        const title = shown === trend.length ? (0, phrase_phrase.U9)(shown, "size") : `last ${shown} of ${(0, phrase_phrase.U9)(trend.length, "size")}`;
        return [(0, markup.zH)([`Trend on the base branch (${title}${of})`], (0, markdown_parts._K)(trend, shown))];
      }
      function notesFold(report, notes, { notes: limit }) {
        const all = [...notes, ...(0, guidance_remarks.ri)(report).map((note) => [note])];
        if (all.length === 0 || limit === 0)
          return [];
        const items = all.slice(0, limit).map((note) => `- ${(0, markup.FY)(note)}`);
        return [(0, markup.zH)([`Notes (${all.length})`], items.join("\n"))];
      }
      function howMeasured({ docsUrl }) {
        return docsUrl === null ? [] : [" \xB7 ", { link: "how this is measured", to: `${docsUrl}docs/yardstick.md` }];
      }
      function measuredFold(report) {
        return (0, markup.zH)(["How this is measured"], (0, markup.FY)((0, phrase_phrase.fj)((0, words_provenance.Dv)(report).map((one) => [one]), " ")));
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
  8127: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        r_: () => (
          /* binding */
          sides
        ),
        /* harmony export */
        tl: () => (
          /* binding */
          changeNames
        ),
        /* harmony export */
        vV: () => (
          /* binding */
          layerFold
        )
        /* harmony export */
      });
      var _bytes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8099);
      var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2659);
      var _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
      var _compare_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2e3);
      var _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5518);
      var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8845);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6932);
      var _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      function layerFold(row, report, { limit, isAlone }) {
        const { image, platform } = row;
        if (platform.layers.length === 0 || limit === 0)
          return [];
        const changed = platform.layers.filter((layer) => (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform));
        const { shown, together } = rowsOf(platform);
        const [before, after] = (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.WT)(report);
        const columns = [(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.kb)("Layer"), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(before), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)(after), (0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.pG)("Change")];
        const rows = [...shown.slice(0, limit).map((one) => rowWords(one, image, platform)), ...unchangedRows(together, platform)];
        const who = isAlone ? [] : [" of ", ...(0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__.bc)(image, platform)];
        const title = ["Layers", ...who, ` (${changed.length} changed of ${platform.layers.length})`];
        const body = [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.tp)(columns, rows), ...(0, _parts_js__WEBPACK_IMPORTED_MODULE_0__.zj)(shown.length - limit, "changed layer"), ...withoutFiles(platform)];
        return [(0, _markup_js__WEBPACK_IMPORTED_MODULE_4__.zH)(title, body.join("\n\n"))];
      }
      function rowsOf(platform) {
        const isChanged = (layer) => (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform);
        const base = (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.CJ)(platform);
        const apart = base.some(isChanged) ? base : [];
        const others = platform.layers.filter((layer) => !apart.includes(layer));
        const all = [...others.filter(isChanged), ...apart.length === 0 ? [] : [apart]];
        const bytes = (row) => Math.abs(growthOf(row, platform));
        return { shown: all.toSorted((a, b) => bytes(b) - bytes(a)), together: others.filter((layer) => !isChanged(layer)) };
      }
      function growthOf(row, platform) {
        return [row].flat().reduce((sum, layer) => sum + (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(layer, platform), 0);
      }
      function rowWords(row, image, platform) {
        return isOne(row) ? layerRow(row, platform) : baseRow(row, image, platform);
      }
      function isOne(row) {
        return "change" in row;
      }
      function baseRow(layers, image, platform) {
        const changed = layers.filter((layer) => (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vx)(layer, platform));
        const how = (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.WC)(layers, platform) ? [changeNames["stored-another-way"]] : [];
        const small = [{ small: [[`${changed.length} changed of ${(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(layers.length, "layer")}`, ...how].join(" \xB7 ")] }];
        const [before, after] = (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__._c)(sumOf(layers, "baseline", platform), sumOf(layers, "head", platform));
        return [[...(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.kM)(image), ...small], [before], [after], [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)(growthOf(layers, platform))]];
      }
      function withoutFiles({ files }) {
        return files === null ? ["Which files changed is not known: the files of one of the two sides are not listed."] : [];
      }
      function layerRow(layer, platform) {
        const newer = (0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.vz)(layer);
        const before = (0, _compare_layers_js__WEBPACK_IMPORTED_MODULE_2__.Vx)(layer);
        const was = before === null ? null : `was ${(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.Bc)(before)}`;
        const remarks = [(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.ie)(newer), changeNames[layer.change], ...(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.lW)(layer), was].filter((part) => part !== null);
        const [then, now] = sides(layer, platform);
        const small = remarks.length === 0 ? [] : [{ small: [(0, _phrase_escape_js__WEBPACK_IMPORTED_MODULE_7__.uH)(remarks.join(" \xB7 "), 120)] }];
        return [[...(0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.ut)(newer), ...small], [then], [now], [(0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.eD)((0, _words_causes_causes_js__WEBPACK_IMPORTED_MODULE_1__.Vm)(layer, platform))]];
      }
      const changeNames = {
        new: "new",
        gone: "removed",
        grew: null,
        shrank: null,
        unchanged: "unchanged",
        "same-content": "rebuilt, same content",
        "stored-another-way": "same content, stored another way"
      };
      function sides({ head, baseline }, platform) {
        const [before, after] = [sideBytes(baseline, platform), sideBytes(head, platform)];
        if (before !== null && after !== null)
          return (0, _words_sentences_js__WEBPACK_IMPORTED_MODULE_3__._c)(before, after);
        return [sideWords(baseline, before), sideWords(head, after)];
      }
      function sideWords(layer, bytes) {
        if (layer === null)
          return "\u2013";
        return bytes === null ? "unknown" : (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(bytes);
      }
      function unchangedRows(rest, platform) {
        if (rest.length === 0)
          return [];
        const rebuilt = rest.filter(({ change }) => change !== "unchanged").length;
        const small = rebuilt === 0 ? [] : [{ small: [`${rebuilt} of them rebuilt with the same content or size`] }];
        const sum = (side) => (0, _bytes_js__WEBPACK_IMPORTED_MODULE_6__.z3)(sumOf(rest, side, platform));
        return [[[(0, _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_5__.U9)(rest.length, "unchanged layer"), ...small], [sum("baseline")], [sum("head")], ["unchanged"]]];
      }
      function sumOf(layers, side, platform) {
        return layers.reduce((total, layer) => total + (sideBytes(layer[side], platform) ?? 0), 0);
      }
      function sideBytes(layer, { basis }) {
        if (layer === null)
          return null;
        return basis === "compressed" ? layer.compressedBytes : layer.uncompressedBytes;
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
  ),
  /***/
  1347: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        t: () => (
          /* binding */
          quietUpgradeSentences2
        )
        /* harmony export */
      });
      var _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1179);
      var _phrase_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6932);
      var _causes_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5484);
      var _package_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9881);
      var _sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2647);
      function quietUpgradeSentences2({ images }, most = _compare_packages_js__WEBPACK_IMPORTED_MODULE_0__.Ft) {
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
