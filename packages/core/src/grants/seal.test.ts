import { describe, expect, test } from "vitest";
import { createSeal } from "./seal.js";

const row = ["credentials", "acme", "account-1", "person-1"];

describe("a seal", () => {
  test("gives back what it closed, and writes it another way each time", async () => {
    const seal = createSeal(() => ["a secret of this installation"]);
    const [one, other] = [await seal.close("token \u{1f511}", row), await seal.close("token \u{1f511}", row)];
    expect(one).not.toBe(other);
    expect(one).not.toContain("token");
    expect(one.split(".").slice(0, 2)).toEqual(["v1", await seal.keyId()]);
    expect([await seal.open(one, row), await seal.open(other, row)]).toEqual([
      "token \u{1f511}",
      "token \u{1f511}",
    ]);
  });

  test("opens nothing that was moved to another row", async () => {
    const seal = createSeal(() => ["a secret of this installation"]);
    const sealed = await seal.close("token", row);
    for (const moved of [
      [...row.slice(0, 3), "person-2"],
      row.slice(0, 3),
      ["credentials,acme", ...row.slice(2)],
    ]) {
      await expect(seal.open(sealed, moved)).rejects.toMatchObject({ code: "misconfigured" });
    }
  });

  test.each([
    ["a changed ciphertext", (sealed: string) => swap(sealed, sealed.length - 10)],
    ["a ciphertext cut short", (sealed: string) => sealed.slice(0, -4)],
    ["another nonce", (sealed: string) => swap(sealed, sealed.indexOf(".", 4) + 1)],
    ["no ciphertext", (sealed: string) => sealed.split(".").slice(0, 3).join(".")],
    ["what is no base64", (sealed: string) => `${sealed.split(".").slice(0, 2).join(".")}.!!.??`],
    ["another form", (sealed: string) => sealed.replace("v1", "v2")],
    ["nothing", () => ""],
  ])("refuses %s without showing the text", async (_title, change) => {
    const seal = createSeal(() => ["a secret of this installation"]);
    const sealed = await seal.close("the-token-itself", row);
    const error = await seal.open(change(sealed), row).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "misconfigured" });
    expect(String(error)).not.toContain("the-token-itself");
  });

  test("opens what an older secret closed, and names the key that is missing where none is there", async () => {
    const old = createSeal(() => ["the secret of last year"]);
    const sealed = await old.close("token", row);
    const both = createSeal(() => ["the secret of this year", "the secret of last year"]);
    expect(await both.keyId()).not.toBe(await old.keyId());
    expect(await both.open(sealed, row)).toBe("token");
    const other = createSeal(() => ["the secret of this year"]);
    await expect(other.open(sealed, row)).rejects.toThrow(await old.keyId());
    await expect(other.open(sealed, row)).rejects.toThrow("MEDTAINER_SECRET_KEY");
  });

  test("takes up a new secret as soon as there is one, and drops one that is gone", async () => {
    let secrets = ["the secret of last year"];
    const here = createSeal(() => secrets);
    const elsewhere = createSeal(() => ["the secret of this year", "the secret of last year"]);
    const old = await here.close("token", row);
    secrets = ["the secret of this year", ...secrets];
    expect(await here.open(await elsewhere.close("token", row), row)).toBe("token");
    expect(await here.keyId()).toBe(await elsewhere.keyId());
    secrets = secrets.slice(0, 1);
    await here.close("another", row);
    await expect(here.open(old, row)).rejects.toMatchObject({ code: "misconfigured" });
  });
});

/** Another letter in this place. */
function swap(text: string, place: number): string {
  return `${text.slice(0, place)}${text[place] === "A" ? "B" : "A"}${text.slice(place + 1)}`;
}
