import { StringDecoder } from "node:string_decoder";
import type { Readable } from "node:stream";

/** Calls `take` for every line. Like .NET's ReadLine, which the runner uses, a lone carriage return ends a line, too. */
export function eachLine(stream: Readable, take: (line: string) => void): void {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  const feed = (text: string, isLast: boolean): void => {
    // A carriage return at the end of a chunk may be half of a line end.
    const held = !isLast && text.endsWith("\r") ? "\r" : "";
    const lines = text.slice(0, text.length - held.length).split(/\r\n|\r|\n/);
    rest = `${lines.pop() ?? ""}${held}`;
    lines.forEach(take);
  };
  stream.on("data", (chunk: Buffer) => feed(rest + decoder.write(chunk), false));
  stream.on("end", () => {
    feed(rest + decoder.end(), true);
    if (rest !== "") take(rest);
  });
}
