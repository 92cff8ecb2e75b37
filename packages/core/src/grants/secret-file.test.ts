import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSeal } from "./seal.js";
import { addSecret, dropOldSecrets, readSecretsFrom } from "./secret-file.js";

const row = ["credentials", "acme"];

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medtainer-secret-"));
  path = join(folder, "data", "secret.key");
});

afterEach(() => rm(folder, { recursive: true }));

describe("the file of secrets", () => {
  test("makes itself once, however many ask, for this user alone", async () => {
    const read = await Promise.all(Array.from({ length: 10 }, async () => readSecretsFrom({ path })()));
    expect(new Set(read.map(String)).size).toBe(1);
    expect(read[0]?.[0]).toMatch(/^[\w-]{43}$/);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  test("takes a new secret while it is in use, and forgets the old one when told to", async () => {
    const seal = createSeal(readSecretsFrom({ path }));
    const old = await seal.close("token", row);
    const oldKeyId = await seal.keyId();
    await addSecret(path);
    expect(await seal.open(old, row)).toBe("token");
    const renewed = await seal.close("token", row);
    expect(await seal.keyId()).not.toBe(oldKeyId);
    await dropOldSecrets(path);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(await seal.open(renewed, row)).toBe("token");
    const elsewhere = createSeal(readSecretsFrom({ path }));
    expect(await elsewhere.open(renewed, row)).toBe("token");
    await expect(elsewhere.open(old, row)).rejects.toMatchObject({ code: "misconfigured" });
  });

  test("is left alone where the operator names the secret", async () => {
    const read = readSecretsFrom({ named: "the operator's own", previous: "last year's", path });
    expect(await read()).toEqual(["the operator's own", "last year's"]);
    await expect(readFile(path)).rejects.toThrow();
  });

  test("that is empty, or no file, is refused and not made anew", async () => {
    await readSecretsFrom({ path })();
    await writeFile(path, "\n");
    await expect(readSecretsFrom({ path })()).rejects.toMatchObject({ code: "misconfigured" });
    expect(await readFile(path, "utf8")).toBe("\n");
    await expect(readSecretsFrom({ path: folder })()).rejects.toMatchObject({ code: "misconfigured" });
  });
});
