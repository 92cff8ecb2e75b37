import type { Tree } from "../write/render.js";
import type { Plan } from "./plan.js";
import { writeClient } from "./write-client.js";
import { writeServe } from "./write-serve.js";
import { writeService } from "./write-service.js";

/** The written files of `src`, by their path in the package. */
export function writeEntries(plan: Plan): Tree {
  const { constant, type } = plan.names;
  return new Map([
    [
      "src/index.ts",
      `export type { ${type}Client, ${type}Options } from "./client.js";\n` +
        `export { create${type}Client } from "./client.js";\n` +
        'export type { components, operations, paths } from "./generated/types.js";\n' +
        `export { ${constant} } from "./vendor.js";\n`,
    ],
    ["src/operations.ts", 'export * from "./generated/operations.js";\n'],
    ["src/service.ts", writeService(plan)],
    ["src/client.ts", writeClient(plan)],
    ["src/vendor.ts", writeVendor(plan)],
    [
      "src/vendor.test.ts",
      'import { describeVendor } from "@medtainer/testing";\n' +
        `import { ${constant} } from "./vendor.js";\n\n` +
        `describeVendor(${constant});\n`,
    ],
    // The repository's own packages are served by its server.
    ...(plan.isInWorkspace ? [] : ([["src/serve.ts", writeServe(plan)]] as const)),
  ]);
}

function writeVendor({ names: { constant } }: Plan): string {
  return [
    'import { defineVendor } from "@medtainer/core";\n',
    'import { operations } from "./generated/operations.js";\n',
    'import { operationTools } from "./generated/tools.js";\n',
    'import { service } from "./service.js";\n\n',
    "/** The vendor whole: its service, its operations, its tools. */\n",
    `export const ${constant} = defineVendor({ service, operations, operationTools });\n`,
  ].join("");
}
