import type { Plan } from "./plan.js";

/** `src/serve.ts`: a program that serves the tools to an MCP client over standard input and output. */
export function writeServe({ names, packageName, credential }: Plan): string {
  const values = credential.fields.map(({ field, variable }) => `${field}: process.env.${variable} ?? ""`);
  return `#!/usr/bin/env node
import { connectVendor, createToolServer, MedtainerError } from "@medtainer/core";
import { serveStdio } from "@medtainer/core/stdio";
import { createMemoryRecords, createMemoryStore } from "@medtainer/core/storage/memory";
import { ${names.constant} } from "./vendor.js";

/** Serves the tools over standard input and output, until the client closes the input. */
function serve(): void {
  const baseUrl = process.env.${names.variable}_BASE_URL;
  const credential = { ${values.join(", ")} };
  const connected = connectVendor(${names.constant}, { credential, ...(baseUrl && { baseUrl }) });
  const toolServer = createToolServer({
    vendors: [connected],
    records: createMemoryRecords(),
    store: createMemoryStore(),
  });
  const running = serveStdio(toolServer, { name: ${JSON.stringify(packageName)} });
  process.stdin.once("close", () => void running.close());
}

try {
  serve();
} catch (error) {
  if (!MedtainerError.isInstance(error)) throw error;
  // Standard output belongs to the protocol.
  process.stderr.write(\`\${error.message}\\n\`);
  process.exitCode = 1;
}
`;
}
