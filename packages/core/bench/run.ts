import { benchToolCall } from "./tool-call.js";

/** `pnpm bench [name]`: prints ratios, never asserts timings. */
const benches: Readonly<Record<string, () => Promise<void>>> = { "tool-call": benchToolCall };

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
