import { width } from "./print-literal.js";

/**
 * Text as a doc comment; nothing in it can end the comment. Empty for an empty text.
 *
 * @param tag A JSDoc tag to close with, such as `@deprecated`.
 */
export function printComment(text: string, indent = 0, tag = ""): string {
  const safe = text.replaceAll("*/", "*\\/").replace(/\s+/g, " ").trim();
  if (safe === "" && tag === "") return "";
  const margin = " ".repeat(indent);
  const line = `${margin}/** ${safe || tag} */`;
  if (line.length <= width && (safe === "" || tag === "")) return `${line}\n`;
  const lines = [...wrap(safe, width - indent - 3), ...(tag === "" ? [] : ["", tag])];
  return `${margin}/**\n${lines.map((part) => `${margin} ${`* ${part}`.trimEnd()}\n`).join("")}${margin} */\n`;
}

function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    if (current !== "" && current.length + 1 + word.length > length) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
