import { expect, test } from "vitest";
import { importPeer } from "./import-peer.js";

test("a missing package is named, with the command that installs it", async () => {
  const load = (name: string) => import(/* @vite-ignore */ name);
  await expect(importPeer("@medtainer/no-such-package", load)).rejects.toMatchObject({
    code: "misconfigured",
    message: expect.stringContaining("npm install @medtainer/no-such-package"),
  });
});

test("a package that is there but fails keeps its own error", async () => {
  const failure = new Error("out of order");
  await expect(importPeer("kysely", () => Promise.reject(failure))).rejects.toBe(failure);
});
