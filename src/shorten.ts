/** The text, or its beginning and its end with `…` between: of a long error, the end says why. At most `longest` characters. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = Math.ceil((longest - 1) / 2);
  // Half of a character outside the basic plane is none.
  const start = text.slice(0, head).replace(/[\ud800-\udbff]$/, "");
  const end = text.slice(text.length - (longest - 1 - head)).replace(/^[\udc00-\udfff]/, "");
  return `${start}…${end}`;
}
