import { isNode, LineCounter, parseDocument } from "yaml";
import { pointerKeys } from "../schema.js";

/** Line and column, both counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds JSON Pointers in a YAML or JSON text: the place itself, or the nearest thing above it that exists. The text is
 * parsed with its positions when the first one is asked for, since that takes long.
 */
export function createLocator(text: string): (pointer: string) => Position {
  let parsed: ReturnType<typeof parseWithLines> | undefined;
  return (pointer) => {
    parsed ??= parseWithLines(text);
    const path = pointerKeys(pointer);
    for (let length = path.length; length > 0; length--) {
      const node = parsed.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const { line, col } = parsed.lines.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return { line: 1, column: 1 };
  };
}

function parseWithLines(text: string) {
  const lines = new LineCounter();
  return { lines, document: parseDocument(text, { lineCounter: lines, logLevel: "silent" }) };
}
