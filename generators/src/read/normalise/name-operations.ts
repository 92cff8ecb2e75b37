import { camelCase, makeUnique } from "../../names.js";

/** Words that cannot name a constant, or that name something else in the generated files. */
const reserved = new Set(
  `arguments as async await boolean break case catch class const constructor continue debugger default delete do else
  enum eval export extends false finally for function get if implements import in infinity instanceof interface let
  module nan new null number object of operations package private protected public require return set static string
  super switch symbol this throw true try type typeof undefined var void while with yield`.split(/\s+/),
);

/** Names the operation of a route; `upstreamId` may be empty. */
export type OperationNamer = (upstreamId: string, method: string, path: string) => string;

/** Turns the ids of one description into unique identifiers in camelCase, the same ones in every run. */
export function createOperationNamer(): OperationNamer {
  const taken = new Set<string>();
  return (upstreamId, method, path) => {
    const plain =
      camelCase(upstreamId.replace(/\.(ya?ml|json)$/i, "")) || camelCase(describeRoute(method, path));
    const name = makeUnique(reserved.has(plain.toLowerCase()) ? `${plain}Operation` : plain, taken);
    taken.add(name);
    return name;
  };
}

/** `DELETE /v2/droplets/{id}` as words: "delete v2 droplets by id". */
function describeRoute(method: string, path: string): string {
  return `${method.toLowerCase()} ${path.replace(/\{([^}]*)\}/g, "by $1")}`;
}
