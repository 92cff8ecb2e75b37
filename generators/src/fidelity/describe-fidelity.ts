import { describeTokens, type ListTokens } from "./list-tokens.js";
import type { Fidelity } from "./measure-fidelity.js";

/** The counts as one line for people. */
export function describeFidelity({ operations, schemas, wire }: Fidelity): string {
  const parts = [
    `${operations.covered} of ${operations.described} operations`,
    `input schemas ${schemas.exact} exact, ${schemas.reduced} reduced`,
    ...(wire ? [`calls right on the wire ${wire.right} of ${wire.all}`] : []),
  ];
  return parts.join("; ");
}

const marks = /(<!-- fidelity:start -->)[\s\S]*?(<!-- fidelity:end -->)/;

/** The package's README with its fidelity and its tokens renewed; unchanged where it has no place for them. */
export function writeFidelityLine(readme: string, fidelity: Fidelity, tokens?: ListTokens): string {
  const lines = [
    `Fidelity: ${describeFidelity(fidelity)}.`,
    ...(tokens ? ["", `Tokens of the list of tools: ${describeTokens(tokens)}.`] : []),
  ];
  return readme.replace(marks, (_, start: string, end: string) => `${start}\n${lines.join("\n")}\n${end}`);
}
