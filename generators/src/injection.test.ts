import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generate, writeGeneration } from "./generate.js";
import { readSpecFile } from "./read/read-vendor.js";
import type { Tree } from "./write/render.js";

/** Text that would run, or break out of its place, if any of it reached the code as it stands. */
const poison =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not become one
  '*/ process.exit(1) /*`${process.exit(1)}`\n"); process.exit(1); ("\u2028\u202e \'</script>../../../escape';

const spec = {
  openapi: "3.1.0",
  info: { title: poison, version: poison, description: poison },
  servers: [{ url: `https://api.example.com/${poison}` }],
  tags: [{ name: poison }],
  paths: {
    [`/a/{${poison}}`]: {
      get: {
        operationId: poison,
        tags: [poison],
        summary: poison,
        description: poison,
        servers: [{ url: poison }],
        security: [{ [poison]: [poison] }],
        "x-upstream": poison,
        parameters: [
          {
            name: poison,
            in: "query",
            description: poison,
            schema: { type: "string", enum: [poison], default: poison },
          },
          { name: poison, in: "header", content: { [poison]: { schema: { const: poison } } } },
        ],
        requestBody: {
          description: poison,
          content: {
            [`application/${poison}+json`]: {
              schema: { $ref: `#/components/schemas/${encodeURIComponent(poison).replaceAll("%2F", "~1")}` },
            },
          },
        },
        responses: {
          200: {
            description: poison,
            content: {
              [poison]: { schema: { type: "object", title: poison, properties: { [poison]: {} } } },
            },
          },
        },
      },
      post: { operationId: "../../../escape", tags: ["../../../escape"], responses: {} },
      put: { operationId: "constructor", tags: ["__proto__"], responses: {} },
    },
  },
  components: {
    schemas: {
      [poison]: {
        type: "object",
        description: poison,
        required: [poison],
        properties: { [poison]: { pattern: poison, format: poison, description: poison }, ["__proto__"]: {} },
      },
    },
  },
};

let home: string;
let tree: Tree;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "medtainer-"));
  const file = join(home, "openapi.json");
  writeFileSync(file, JSON.stringify(spec));
  const generation = await generate(readSpecFile(file), { folder: join(home, "out", "generated") });
  writeGeneration(generation);
  ({ tree } = generation);
});
afterAll(() => rmSync(home, { recursive: true }));

const declarations = [
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
  ts.SyntaxKind.VariableStatement,
];

describe("a hostile description", () => {
  test("gives declarations and data, and no code that runs", () => {
    for (const [path, text] of tree) {
      if (!path.endsWith(".ts")) continue;
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
      expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
      expect(file.statements.map(({ kind }) => kind).filter((kind) => !declarations.includes(kind))).toEqual(
        [],
      );
      expect(findCode(file)).toEqual([]);
    }
  });

  test("keeps its invisible characters out of the code", () => {
    const code = [...tree].filter(([path]) => path.endsWith(".ts")).map(([, text]) => text);
    expect(code.join("")).not.toMatch(/[\u2028\u202e]/);
  });

  test("writes nothing outside its folder, and no name from it", () => {
    const files = readdirSync(home, { recursive: true }).map(String).sort();
    expect(files.filter((file) => !file.startsWith("out"))).toEqual(["openapi.json"]);
    expect(files.filter((file) => file.includes("operations/"))).toEqual([
      expect.stringMatching(/^out\/generated\/operations\/escape\.ts$/),
      expect.stringMatching(/^out\/generated\/operations\/process-exit-1-[a-z0-9-]+\.ts$/),
      expect.stringMatching(/^out\/generated\/operations\/proto\.ts$/),
    ]);
  });
});

/** Everything in the file that could run, but for the lists: calls, templates, functions, operators. */
function findCode(node: ts.Node): string[] {
  const runs =
    (ts.isCallOrNewExpression(node) && node.expression.getText() !== "Array.of") ||
    ts.isTemplateExpression(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isBinaryExpression(node);
  const inside: string[] = [];
  ts.forEachChild(node, (child) => {
    inside.push(...findCode(child));
  });
  return runs ? [node.getText(), ...inside] : inside;
}
