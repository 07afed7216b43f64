import { formatBytes } from "../../bytes.ts";
import { left, moreRows, right, type Row } from "./parts.ts";
import { duration, money, policyWords } from "../words/cost-words.ts";
import { paragraph, table, type Column } from "./markup.ts";
import { count, type Phrase } from "../phrase/phrase.ts";
import type { CostReport } from "../facts/report.ts";
import { day } from "../words/provenance.ts";
import { subject } from "../words/sentences.ts";

type Registry = NonNullable<CostReport["registry"]>;

/** A column of facts, and whether any row has one. */
interface Fact {
  readonly column: Column;
  readonly of: (cost: CostReport, registry: Registry) => Phrase | null;
}

const facts: readonly Fact[] = [
  { column: right("Counted"), of: (_, { points }) => [count(points.length - 1, "push", "es"), since(points)] },
  { column: right("Each adds"), of: (_, { pace }) => (pace === null ? null : [formatBytes(pace.bytesPerPush)]) },
  {
    column: right("In 30 days"),
    of: (_, { pace }) =>
      pace === null ? null : [formatBytes(pace.bytesPer30Days), { small: [count(pace.pushesPer30Days, "push", "es")] }],
  },
  {
    column: right("In a year"),
    of: (_, { pace, price }) => (pace === null ? null : yearly(pace.bytesPerYear, price)),
  },
  { column: right("The registry holds"), of: (_, registry) => held(registry) },
  { column: right("It levels off at"), of: (_, { retention, price }) => level(retention, price) },
  { column: right("Update pulled in"), of: ({ pull }) => time(pull?.updateMilliseconds ?? null) },
  { column: right("Whole image pulled in"), of: ({ pull }) => time(pull?.wholeMilliseconds ?? null) },
];

/** What the recorded pushes of every row come to, where they are known; nothing where no row has that. */
export function costTable(rows: readonly Row[], limit: number): readonly string[] {
  const known = rows.flatMap(({ image, platform }) => {
    const { cost } = platform;
    return cost === null || cost.registry === null ? [] : [{ name: subject(image, platform), cost, registry: cost.registry }];
  });
  const shown = known.slice(0, limit);
  const used = facts.filter(({ of }) => shown.some(({ cost, registry }) => of(cost, registry) !== null));
  if (shown.length === 0) return [];
  const body = shown.map(({ name, cost, registry }) => [name, ...used.map(({ of }) => of(cost, registry) ?? ["–"])]);
  return [
    "### What pushes cost",
    table([left("Image · platform"), ...used.map(({ column }) => column)], body),
    ...moreRows(known.length - shown.length, "platform"),
    paragraph([explanation(shown.map(({ registry }) => registry))]),
  ];
}

/** Price and policy are those of the whole run. */
function explanation([first]: readonly Registry[]): string {
  const { retention = null, price = null } = first ?? {};
  const kept = retention === null ? "every version" : policyWords(retention.keeps);
  const unit = price === null ? "" : ` Prices are those of a month at ${price.perGbMonth} per GB.`;
  return `Layers that versions share count once, and the registry keeps ${kept}.${unit}`;
}

function since(points: Registry["points"]): { readonly small: Phrase } {
  return { small: [`since ${day(points[0]?.recordedAt ?? "")}`] };
}

function priced(bytes: number, price: string | null): Phrase {
  return price === null ? [formatBytes(bytes)] : [formatBytes(bytes), { small: [`${money(price)} a month`] }];
}

/** What a year adds to a month's bill. */
function yearly(bytes: number, price: Registry["price"]): Phrase {
  const more = price?.yearOfGrowth ?? null;
  return more === null ? [formatBytes(bytes)] : [formatBytes(bytes), { small: [`+${money(more)} a month`] }];
}

function held({ points, price }: Registry): Phrase {
  const last = points.at(-1);
  return priced(last?.retainedBytes ?? last?.storedBytes ?? 0, price?.stored ?? null);
}

function level(retention: Registry["retention"], price: Registry["price"]): Phrase | null {
  const bytes = retention?.levelBytes ?? null;
  return bytes === null ? null : priced(bytes, price?.level ?? null);
}

function time(milliseconds: number | null): Phrase | null {
  return milliseconds === null ? null : [duration(milliseconds)];
}
