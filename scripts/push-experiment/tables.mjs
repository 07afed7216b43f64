// What the experiment found, as Markdown.

const number = (value) => value.toLocaleString("en-US");
const percent = (share) => `${(share * 100).toFixed(3)}%`;

/** How far a prediction is off, as a share of what was measured. */
export function deviation(measured, predicted) {
  return Math.abs(measured - predicted) / measured;
}

/** The first push after which the first image's registry is the larger one; null when there is none. */
export function crossover([one, other]) {
  const at = one.pushes.findIndex(({ disk }, index) => disk.bytes > other.pushes[index].disk.bytes);
  return at < 0 ? null : at + 1;
}

/** Every deviation of every push and of what the retention policy left. */
export function largestDeviation(results) {
  const all = results.flatMap(({ pushes, kept }) => [
    ...pushes.map(({ disk, predictedBytes }) => deviation(disk.bytes, predictedBytes)),
    deviation(kept.disk.bytes, kept.predictedBytes),
  ]);
  return Math.max(...all);
}

export function renderTables(results) {
  const crossed = crossover(results);
  const names = results.map(({ name }) => name);
  return [
    growthTable(results, crossed),
    crossed === null
      ? `\`${names[0]}\` stays the smaller one.`
      : `From push ${crossed} on the registry of \`${names[0]}\` is larger than that of \`${names[1]}\`.`,
    diskTable(results),
    keptTable(results),
    `Largest deviation of ${results[0].pushes.length} pushes of both and of what was kept: ${percent(largestDeviation(results))}.`,
  ].join("\n\n");
}

function growthTable(results, crossed) {
  const last = results[0].pushes.length;
  const wanted = new Set([1, 2, 3, 5, 10, 20, 30, 40, 50, last, ...(crossed === null ? [] : [crossed - 1, crossed])]);
  const shown = [...wanted].filter((push) => push >= 1 && push <= last).toSorted((a, b) => a - b);
  const heads = ["Push", ...results.flatMap(({ name }) => [`\`${name}\`: disk`, "predicted", "off by"])];
  const rows = shown.map((push) => {
    const sides = results.flatMap(({ pushes }) => {
      const { disk, predictedBytes } = pushes[push - 1];
      return [number(disk.bytes), number(predictedBytes), percent(deviation(disk.bytes, predictedBytes))];
    });
    return [push === crossed ? `**${push}**` : push, sides].flat();
  });
  return table(heads, rows);
}

function diskTable(results) {
  const facts = [
    ["Blobs (layers, configs, manifests)", ({ blobBytes, blobs }) => `${number(blobBytes)} in ${number(blobs)} files`],
    ["Links to them", ({ linkBytes, links }) => `${number(linkBytes)} in ${number(links)} files`],
    ["All files together: the disk in the table above", ({ bytes }) => number(bytes)],
    [
      "`du --apparent-size`: files and directories",
      ({ duApparentBytes, directories }) => `${number(duApparentBytes)} with ${number(directories)} directories`,
    ],
    ["`du`: the same in whole blocks", ({ duBytes }) => number(duBytes)],
  ];
  const rows = facts.map(([name, of]) => [name, results.map(({ pushes }) => of(pushes.at(-1).disk))].flat());
  return table(["After the last push, bytes", ...results.map(({ name }) => `\`${name}\``)], rows);
}

function keptTable(results) {
  const rows = results.map(({ name, kept, pushes }) => [
    `\`${name}\``,
    number(pushes.at(-1).disk.bytes),
    number(kept.predictedBytes),
    number(kept.disk.bytes),
    percent(deviation(kept.disk.bytes, kept.predictedBytes)),
  ]);
  return table(
    ["Image", "Everything kept", `\`last ${results[0].kept.versions}\`, predicted`, "after garbage collection", "off by"],
    rows,
  );
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), `|${heads.map((_, at) => (at === 0 ? " :--- " : " ---: ")).join("|")}|`, ...rows.map(line)].join("\n");
}
