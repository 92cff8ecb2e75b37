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

/** The package's README with its fidelity line renewed; unchanged where it has no place for one. */
export function writeFidelityLine(readme: string, fidelity: Fidelity): string {
  return readme.replace(
    marks,
    (_, start: string, end: string) => `${start}\nFidelity: ${describeFidelity(fidelity)}.\n${end}`,
  );
}
