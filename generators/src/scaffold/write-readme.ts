import type { Plan } from "./plan.js";

/** `README.md`; the table of tools and the fidelity line are filled in by `generate`. */
export function writeReadme(plan: Plan): string {
  const { title, packageName, names, isInWorkspace, license } = plan;
  return `# ${isInWorkspace ? packageName : title}

The API of ${title} as a typed client and as tools for MCP.

\`\`\`sh
npm install @medtainer/core ${packageName}
\`\`\`

\`\`\`ts
${writeThreeLines(plan)}
\`\`\`

Every path, parameter and reply is typed. Reads are repeated after a failure, writes never. Errors of the API come as
\`error\`; where there is no answer at all, the call throws a \`MedtainerError\` with a code.

## Tools

\`${names.constant}\` is the vendor as a whole: hand it to \`createToolServer\` of \`@medtainer/core\`.${isInWorkspace ? "" : writeServing(plan)}

<!-- fidelity:start -->
<!-- fidelity:end -->

<!-- tools:start -->
<!-- tools:end -->

${isInWorkspace ? `MIT licence. Not affiliated with ${title}.\n` : `${writeMaintaining(plan)}\nLicence: ${license}.\n`}`;
}

function writeThreeLines({ packageName, names, credential, simplePath }: Plan): string {
  const { type, constant } = names;
  const values = credential.fields.map(({ field, variable }) => `${field}: process.env.${variable} ?? ""`);
  const call =
    simplePath === undefined
      ? `// ${constant}.GET, .POST, .PUT, .PATCH and .DELETE take every path of the API.`
      : `const { data } = await ${constant}.GET("${simplePath}");`;
  return [
    `import { create${type}Client } from "${packageName}";`,
    "",
    `const ${constant} = create${type}Client({ ${values.join(", ")} });`,
    call,
  ].join("\n");
}

function writeServing({ packageName, names, credential }: Plan): string {
  const rows = [
    ...credential.fields.map(({ variable, description }) => `| \`${variable}\` | ${description} |`),
    `| \`${names.variable}_BASE_URL\` | An address to call instead of the vendor's own; optional. |`,
  ];
  return ` The program
\`${packageName}\` serves them to any MCP client over standard input and output:

\`\`\`sh
npx -y -p @medtainer/core -p @modelcontextprotocol/server -p ${packageName} ${packageName}
\`\`\`

| variable | is |
| --- | --- |
${rows.join("\n")}`;
}

function writeMaintaining({ baseUrl }: Plan): string {
  return `## Maintaining

| file | is |
| --- | --- |
| \`spec/openapi.yaml\` | what the API is, as it was read on the day of \`spec/source.yaml\`; correct it where it is wrong |
| \`spec/tools.yaml\` | which operations are tools; delete what a model should not be shown, improve titles and descriptions |
| \`spec/tools.lock.json\` | keeps the tools' names; commit it |
| \`src/generated\` | written anew by \`npm run generate\`; never edited |
| \`src/service.ts\` | address (\`${baseUrl}\`), credential, rate limits, how errors read |

\`npm run build\`, \`npm run typecheck\` and \`npm test\` say whether it holds together.
`;
}
