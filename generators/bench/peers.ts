import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Another generator, in a version that is known to work, and how its tools take what an operation asks for. */
export interface Peer {
  readonly name: string;
  readonly version: string;
  /** Everything that it and the servers that it writes need, exactly as npm is to install it. */
  readonly packages: readonly string[];
  /**
   * Prepares a run.
   *
   * @param home Where the packages are installed.
   * @param out The folder to write to, below `home`.
   * @param url Address of the vendor that the server shall call.
   * @returns Arguments of `node` that run the generator.
   */
  readonly generator: (run: { home: string; spec: string; out: string; url: string }) => readonly string[];
  /** Arguments of `node` that start the server that was written. */
  readonly server: (home: string, out: string) => readonly string[];
  /** Where in a tool's arguments a parameter or the body stands; undefined where there is no place for it. */
  readonly keysOf: (place: string, name: string) => readonly string[] | undefined;
}

const tsx = ["--import", "tsx"];

/** Both with the versions of MCP SDK and zod that their own documents ask for. */
export const peers: readonly Peer[] = [
  {
    name: "openapi-mcp-generator",
    version: "4.0.1",
    packages: [
      "openapi-mcp-generator@4.0.1",
      "@modelcontextprotocol/sdk@1.32.2",
      "axios@1.21.1",
      "dotenv@16.6.1",
      "json-schema-to-zod@2.8.1",
      "tsx@4.23.15",
      "zod@3.25.76",
    ],
    generator: ({ home, spec, out, url }) => [
      join(home, "node_modules/openapi-mcp-generator/bin/openapi-mcp-generator.js"),
      ...["--input", spec, "--output", out, "--base-url", url],
    ],
    server: (_home, out) => [...tsx, join(out, "src/index.ts")],
    keysOf: (place, name) => [place === "body" ? "requestBody" : name],
  },
  {
    name: "@kubb/plugin-mcp",
    version: "4.39.2",
    packages: ["core", "plugin-oas", "plugin-ts", "plugin-zod", "plugin-client", "plugin-mcp"]
      .map((name) => `@kubb/${name}@4.39.2`)
      .concat("@modelcontextprotocol/sdk@1.32.2", "axios@1.21.1", "tsx@4.23.15", "zod@3.25.76"),
    generator: ({ home, spec, out, url }) => {
      const file = join(home, "run-kubb.mjs");
      writeFileSync(file, kubbProgram);
      return [file, spec, out, url];
    },
    server: (_home, out) => {
      const file = join(out, "start.ts");
      // What it writes exports how to start, and leaves the start to others.
      writeFileSync(file, 'import { startServer } from "./mcp/server.ts";\nawait startServer();\n');
      return [...tsx, file];
    },
    keysOf: (place, name) => kubbPlaces[place]?.(name),
  },
];

const kubbPlaces: Readonly<Record<string, (name: string) => readonly string[]>> = {
  path: (name) => [name],
  query: (name) => ["params", name],
  header: (name) => ["headers", name],
  body: () => ["data"],
};

/** No more of it than MCP takes: without the JSON Schemas and the clients that it can also write. */
const kubbProgram = `import { build } from "@kubb/core";
import { pluginMcp } from "@kubb/plugin-mcp";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

const [spec, out, baseURL] = process.argv.slice(2);
const { error, failedPlugins } = await build({
  config: {
    root: import.meta.dirname,
    input: { path: spec },
    output: { path: out, clean: true },
    plugins: [pluginOas({ generators: [] }), pluginTs(), pluginZod(), pluginMcp({ client: { baseURL } })],
  },
});
for (const { error: why } of failedPlugins) console.error(why);
if (error) console.error(error);
process.exitCode = error || failedPlugins.size > 0 ? 1 : 0;
`;
