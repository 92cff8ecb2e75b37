import { printComment } from "../write/print-comment.js";
import { printLiteral } from "../write/print-literal.js";
import type { Plan } from "./plan.js";

/** `src/client.ts`: the typed client and its options. */
export function writeClient({ names: { type }, title, baseUrl, credential }: Plan): string {
  const fields = credential.fields.map(({ field }) => field).join(", ");
  return [
    'import { createVendorClient, type VendorClient } from "@medtainer/core";\n',
    'import type { paths } from "./generated/types.js";\n',
    'import { service } from "./service.js";\n\n',
    "/** The typed client: one method for each HTTP method, every path and body typed. */\n",
    `export type ${type}Client = VendorClient<paths>;\n\n`,
    `/** Options of {@link create${type}Client}. */\n`,
    `export interface ${type}Options {\n`,
    ...credential.fields.map(
      ({ field, description }) => `${printComment(description, 2)}  readonly ${field}: string;\n`,
    ),
    printComment(`Address to call instead of ${printLiteral(baseUrl)}.`, 2),
    "  readonly baseUrl?: string;\n",
    "  /** A `fetch` to use instead of the global one. */\n",
    "  readonly fetch?: (request: Request) => Promise<Response>;\n",
    "  /** Time for one attempt, in milliseconds; default 30,000. */\n",
    "  readonly timeoutMs?: number;\n",
    "}\n\n",
    printComment(`A client for ${title}. Reads are repeated after a failure, writes never.`),
    `export function create${type}Client({ ${fields}, ...options }: ${type}Options): ${type}Client {\n`,
    `  return createVendorClient<paths>(service, { ...options, credential: { ${fields} } });\n`,
    "}\n",
  ].join("");
}
