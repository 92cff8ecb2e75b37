import { printComment } from "../write/print-comment.js";
import { printLiteral } from "../write/print-literal.js";
import type { Credential } from "./credential.js";
import type { Plan } from "./plan.js";

/** `src/service.ts`: address, credential and limits; what a maintainer fills in is said in comments. */
export function writeService({ names, title, baseUrl, credential }: Plan): string {
  const isBearer = credential.kind === "bearer";
  const fields = credential.fields.map(({ field }) => JSON.stringify(field)).join(" | ");
  return [
    `import { ${isBearer ? "bearerToken, " : ""}type VendorService } from "@medtainer/core";\n\n`,
    printComment(`${title}: its address, its credential, its limits.`),
    `export const service: VendorService<${fields}> = {\n`,
    ...Object.entries({ name: names.vendor, title, baseUrl }).map(printMember),
    `  credential: ${printCredential(credential)},\n`,
    "  // What the vendor allows, each as { requests: 250, windowMs: 60_000 }. Empty means that calls are not paced.\n",
    "  rateLimits: [],\n",
    "  // readError: (body, headers) => how the vendor's error replies read; see VendorFailure of @medtainer/core.\n",
    "};\n",
  ].join("");
}

function printMember([key, value]: [string, string]): string {
  return `  ${key}: ${printLiteral(value)},\n`;
}

function printCredential(credential: Credential): string {
  const [first] = credential.fields;
  if (credential.kind === "bearer" && first) {
    const { variable, description } = first;
    return `bearerToken(${printLiteral({ variable, description }, 2, 28)})`;
  }
  const fields = Object.fromEntries(
    credential.fields.map(({ field, variable, description }) => [field, { variable, description }]),
  );
  const given = credential.fields.map(({ field }) => field).join(", ");
  return [
    "{\n",
    `    fields: ${printLiteral(fields, 4, 12)},\n`,
    `    sign: (headers, { ${given} }) => {\n`,
    ...printSignature(credential).map((line) => `      ${line}\n`),
    "    },\n",
    "  }",
  ].join("");
}

function printSignature(credential: Credential): string[] {
  if (credential.kind === "headers") {
    return credential.fields.map(({ header, field }) => `headers.set(${JSON.stringify(header)}, ${field});`);
  }
  return [
    "// RFC 7617: the bytes of both in UTF-8, as base64.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code to be written, not filled in
    "const bytes = new TextEncoder().encode(`${username}:${password}`);",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as above
    'headers.set("authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`);',
  ];
}
