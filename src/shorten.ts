/** The text, or its beginning and its end with `…` between: of a long error, the end says why. At most `longest` characters. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = Math.ceil((longest - 1) / 2);
  // Half of a character outside the basic plane is none.
  const start = text.slice(0, head).replace(/[\ud800-\udbff]$/, "");
  const end = text.slice(text.length - (longest - 1 - head)).replace(/^[\udc00-\udfff]/, "");
  return `${start}…${end}`;
}

/** The text with components left out of its longest paths, as few as need be, and none of them cut in two; where that is not enough, without its middle. */
export function shortenPaths(text: string, longest: number): string {
  const words = text.split(" ").map((word) => [word].concat(shorterPaths(word)));
  const told = () => words.map(([word]) => word).join(" ");
  while (told().length > longest) {
    const [next] = words.filter(({ length }) => length > 1).toSorted(([one = ""], [other = ""]) => other.length - one.length);
    if (next === undefined) return shorten(told(), longest);
    next.shift();
  }
  return told();
}

const path = /^(?<flag>--[a-z]+=)?(?<start>(?:[a-z]+:\/\/)?\/?[^/]+\/)(?<rest>[^/].*?)(?<end>\/?)$/u;

/** Of `/app/backend/app/frontend` these: `/app/…/app/frontend`, `/app/…/frontend`, `…/frontend`. */
function shorterPaths(word: string): readonly string[] {
  const { flag = "", start = "", rest = "", end = "" } = path.exec(word)?.groups ?? {};
  const components = rest === "" ? [] : rest.split("/");
  const withStart = components.slice(1).map((_, index) => `${flag}${start}…/${components.slice(index + 1).join("/")}${end}`);
  const ways = components.length === 0 ? [] : [...withStart, `${flag}…/${components.at(-1)}${end}`];
  return ways.filter(({ length }, index) => length + 2 < (ways[index - 1] ?? word).length);
}
