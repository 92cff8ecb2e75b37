import type { VendorModel } from "../model.js";
import { dropProse } from "./drop-prose.js";
import { escapeInvisible } from "./escape-invisible.js";
import { writeInputs } from "./write-inputs.js";
import { printJson, writeManifest } from "./write-manifest.js";
import { toOpenApi } from "./write-openapi.js";
import { writeOperationFiles, writeOperationIndex } from "./write-operations.js";
import { writeTools } from "./write-tools.js";
import { writeTypes } from "./write-types.js";

/** Files of one folder: path with `/` to text. */
export type Tree = ReadonlyMap<string, string>;

/** Every file of a vendor's `generated` folder. */
export async function renderVendor(model: VendorModel): Promise<Tree> {
  const code = new Map([
    ["types.ts", await writeTypes(model.document)],
    ["inputs.ts", writeInputs(model.operations)],
    ["operations.ts", writeOperationIndex(model.operations)],
    ["tools.ts", writeTools(model.tools)],
    ...writeOperationFiles(model.operations),
  ]);
  const header = describeOrigin(model.vendor);
  return new Map([
    ["README.md", readme],
    ["manifest.json", writeManifest(model)],
    ...(model.isOurs ? ([["openapi.json", printJson(toOpenApi(dropProse(model.document)))]] as const) : []),
    ...[...code].map(([path, text]) => [path, header + escapeInvisible(text)] as const),
  ]);
}

const readme = `# Do not edit files in this folder

They are written anew by \`pnpm generate\`: change \`openapi.yaml\` or \`tools.yaml\` in the vendor's folder under \`specs\`.
`;

function describeOrigin(vendor: string): string {
  return `// @generated from specs/${vendor} by "pnpm generate ${vendor}". Do not edit: change the spec or tools.yaml.\n\n`;
}
