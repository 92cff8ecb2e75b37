import fastCheck from "fast-check";
import { describe, expect, test } from "vitest";
import { redactJson, redactText } from "./redact.js";
import { namesSecret } from "./secret-patterns.js";

const canary = "c4n4ry-0f-9ur3-g0ld";

describe("text", () => {
  test.each([
    `Authorization: Bearer ${canary}`,
    `authorization: bearer ${canary}`,
    `sso-key ${canary}:${canary}`,
    `Basic ${btoa(`user:${canary}`)}`,
    `GET https://acme.example/x?a=1&access_token=${canary}&b=2 failed`,
    `refresh_token=${canary}`,
    `client_secret = "${canary}"`,
    `{"client_secret":"${canary}"}`,
    `{"clientSecret" : "${canary}"}`,
    `{"password":"it's \\"${canary}"}`,
    JSON.stringify({ body: JSON.stringify({ api_key: canary }) }),
    `x-api-key: ${canary}`,
    `https://admin:${canary}@acme.example/`,
    `X-Amz-Signature=${canary}`,
    `-----BEGIN RSA PRIVATE KEY-----\n${canary.replaceAll("-", "")}\n-----END RSA PRIVATE KEY-----`,
    `dop_v1_${canary}`,
    `pit-${canary}`,
    `ya29.${canary}`,
    `GOCSPX-${canary}`,
    `Atzr|${canary}`,
    `eyJhbGciOiJIUzI1NiJ9.${canary}.c2lnbmF0dXJl`,
  ])("%s", (text) => {
    const clean = redactText(`before ${text} after`, []);
    expect(clean).toContain("[redacted]");
    expect(clean).not.toContain(canary);
    expect(clean).not.toContain(canary.replaceAll("-", ""));
    expect(clean).not.toContain(btoa(`user:${canary}`));
    expect(clean).toMatch(/^before .* after$/s);
  });

  test.each([
    "Invalid token: expired",
    "The bearer authentication failed",
    "Droplet 12345 is a token of our esteem",
    "https://api.acme.example/v2/droplets?page=2&per_page=20",
    "mail jo@example.com about //comments",
    "Basic plan",
  ])("prose stays: %s", (text) => {
    expect(redactText(text, [])).toBe(text);
  });

  test("live secrets go wherever they stand, as they are, in an address, and in JSON", () => {
    const secret = 'p@ss "w/ord" é';
    const forms = [secret, encodeURIComponent(secret), JSON.stringify({ a: secret }), `x${secret}y`];
    const clean = redactText(forms.join(" | "), [secret]);
    for (const part of ["ord", "p@ss", "p%40ss"]) expect(clean).not.toContain(part);
  });

  test("a secret that holds another one goes whole", () => {
    expect(redactText("key abcdef-ghijkl", ["abcdef", "abcdef-ghijkl"])).toBe("key [redacted]");
  });

  test("empty and tiny secrets do not eat the text", () => {
    expect(redactText("a plain text", ["", "a", "plain"])).toBe("a plain text");
  });

  test("a secret across the cut leaves no piece", () => {
    const clean = redactText(`${"x ".repeat(9_995)}${canary}`, [canary]);
    expect(clean.length).toBeLessThanOrEqual(20_001);
    expect(clean).not.toContain(canary.slice(0, 4));
  });

  test("any secret in any text is gone", () => {
    const secret = fastCheck
      .string({ unit: "binary", minLength: 6, maxLength: 40 })
      .filter((text) => !/[[\]]|red/.test(text));
    fastCheck.assert(
      fastCheck.property(secret, fastCheck.string(), fastCheck.string(), (value, before, after) => {
        const clean = redactText(before + value + after, [value]);
        expect(clean.replaceAll("[redacted]", "\n")).not.toContain(value);
      }),
    );
  });

  test.each([
    ["token:", "token:"],
    ["eyJ-", "eyJ-"],
    ["a long word", "a"],
    ["Bearer ", "Bearer "],
    ["quotes", 'token":"\\'],
    ["slashes", "//"],
    ["spaces", "secret "],
    ["key headers", "-----BEGIN "],
  ])(
    "hostile text does not stop the clock: %s",
    (_name, piece) => {
      const text = piece.repeat(24_000 / piece.length);
      for (let count = 0; count < 20; count++)
        expect(redactText(text, []).length).toBeLessThanOrEqual(20_001);
    },
    5_000,
  );
});

describe("JSON", () => {
  test("canaries are gone at every depth, under every kind of key, in every kind of value", () => {
    const clean = redactJson(
      {
        name: "web-1",
        size: 3,
        on: true,
        none: null,
        token: canary,
        auth: { "X-Auth-Token": canary, clientSecret: { value: canary }, PRIVATE_KEY: [canary] },
        list: [{ deep: { deeper: [{ password: 12345678 }, `Bearer ${canary}`] } }],
        error: new Error(`GET https://acme.example?access_token=${canary}`),
        url: new URL(`https://u:${canary}@acme.example`),
        [canary]: "a key can leak too",
        note: `live ${canary}`,
      },
      [canary],
    );
    expect(JSON.stringify(clean)).not.toMatch(new RegExp(`${canary}|12345678`));
    expect(clean).toMatchObject({
      name: "web-1",
      size: 3,
      on: true,
      none: null,
      token: "[redacted]",
      list: [{ deep: { deeper: [{ password: "[redacted]" }, "Bearer [redacted]"] } }],
      error: { name: "Error" },
    });
  });

  test.each(["next_page_token", "pageToken", "nextSyncToken", "max_tokens", "token_type"])(
    "%s is no secret",
    (key) => {
      expect(namesSecret(key)).toBe(false);
    },
  );

  test.each([
    "token",
    "refresh-token",
    "accessTokens",
    "Set-Cookie",
    "API_KEY",
    "apikey",
    "Authorization",
    "db_password",
  ])("%s is one", (key) => {
    expect(namesSecret(key)).toBe(true);
  });

  test("what is too deep, too long or cyclic is cut", () => {
    const cyclic: Record<string, unknown> = {
      items: Array.from({ length: 100_000 }, (_item, index) => index),
    };
    cyclic.self = cyclic;
    cyclic.again = [cyclic, cyclic, cyclic];
    expect(JSON.stringify(redactJson(cyclic, [])).length).toBeLessThan(500_000);
    let nested: unknown = canary;
    for (let depth = 0; depth < 10_000; depth++) nested = { nested };
    expect(JSON.stringify(redactJson(nested, []))).toContain('"[too deep]"');
  });

  test("what is no JSON becomes JSON", () => {
    const value = {
      day: new Date(0),
      big: 10n,
      gone: undefined,
      run: () => 1,
      odd: Symbol("x"),
      bad: new Date(Number.NaN),
    };
    expect(redactJson(value, [])).toEqual({
      day: "1970-01-01T00:00:00.000Z",
      big: "10",
      odd: null,
      bad: "null",
    });
  });

  test("keys called __proto__ stay keys", () => {
    const clean = redactJson(JSON.parse('{"__proto__":{"polluted":1}}'), []);
    expect(JSON.stringify(clean)).toBe('{"__proto__":{"polluted":1}}');
  });
});
