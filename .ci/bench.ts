import { benchGenerators } from "../generators/bench/generators.js";
import { benchOAuth } from "../packages/core/bench/oauth.js";
import { benchStorage } from "../packages/core/bench/storage.js";
import { benchToolCall } from "../packages/core/bench/tool-call.js";

/** `pnpm bench [name]`: prints ratios and tables, never asserts timings. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  "tool-call": benchToolCall,
  oauth: benchOAuth,
  storage: benchStorage,
  generators: benchGenerators,
};

const [name] = process.argv.slice(2);
if (name === "--help" || (name !== undefined && !benches[name])) {
  console.log(
    `pnpm bench [name], where name is one of: ${Object.keys(benches).join(", ")}. Without a name, all run.`,
  );
  process.exitCode = name === "--help" ? 0 : 1;
} else {
  const chosen =
    name === undefined ? Object.entries(benches) : Object.entries(benches).filter(([each]) => each === name);
  for (const [title, bench] of chosen) {
    console.log(`# ${title}, Node ${process.version}`);
    await bench();
  }
}
