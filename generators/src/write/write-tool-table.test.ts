import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSpecFile } from "../read/read-vendor.js";
import { writeToolTable } from "./write-tool-table.js";

const model = readSpecFile(fileURLToPath(new URL("../../fixtures/collisions/openapi.yaml", import.meta.url)));

test("the table stands between the marks; the rest of the README stays", () => {
  const readme = "# Example\n\n<!-- tools:start -->old<!-- tools:end -->\n\nEnd, $& and $1.\n";
  expect(writeToolTable(readme, model)).toBe(`# Example

<!-- tools:start -->
| tool | does | effect |
| --- | --- | --- |
| \`example_copy_file\` | Composed of \`listFiles\`, \`createFile\` | write |
| \`example_create_file\` | Create a file (\`POST /folders/{id}/files\`) | write |
| \`example_list_files\` | List the files (\`GET /folders/{id}/files\`) | write |
<!-- tools:end -->

End, $& and $1.
`);
});

test("a README without marks is left alone", () => {
  expect(writeToolTable("# Example\n", model)).toBeUndefined();
});
