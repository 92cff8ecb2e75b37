import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lacksRedis } from "../storage/__fixtures__/redis-server.js";
import { Browser } from "./__fixtures__/browser.js";
import { verifies } from "./__fixtures__/requirements.js";
import {
  type Replicas,
  type SharedPlace,
  sharedPlaces,
  startReplicas,
} from "./__fixtures__/start-replicas.js";
import { TestClient, type Tokens, tokensOf } from "./__fixtures__/test-client.js";

const rounds = 5;
const names = ["postgres", "redis"] as const;

describe.each(names)("two processes on one %s (Redis where redis-server is installed)", (name) => {
  describe.skipIf(name === "redis" && lacksRedis)("share every code and token, so that", () => {
    let shared: SharedPlace;
    let replicas: Replicas;
    let first: string;
    let second: string;
    let client: TestClient;
    let browser: Browser;

    beforeAll(async () => {
      shared = await sharedPlaces[name]();
      replicas = await startReplicas(shared.place, 2);
      [first = "", second = ""] = replicas.urls;
      client = new TestClient(first);
      await client.register();
      browser = new Browser(first);
    });

    afterAll(async () => {
      await replicas?.stop();
      await shared?.remove();
    });

    /** Half of the requests to each process, all at once. */
    const atBoth = (count: number, send: (url: string) => Promise<Response>) =>
      Promise.all(Array.from({ length: count }, (_, index) => send(index % 2 === 0 ? first : second)));

    const signIn = async (): Promise<Tokens> => {
      const { code, verifier } = await client.code({}, browser);
      return tokensOf(await client.exchange(code, verifier, {}, second));
    };

    const livesAtBoth = async (token: string) =>
      Promise.all([client.status(token, first), client.status(token, second)]);

    it("2. a code that is used eight times at once gives one answer at most, and no token that lives", async () => {
      verifies("oauth.code-single-use");
      for (let round = 1; round <= rounds; round += 1) {
        const { code, verifier } = await client.code({}, browser);
        const answers = await atBoth(8, (url) => client.exchange(code, verifier, {}, url));
        const statuses = answers.map(({ status }) => status);
        expect(statuses.filter((status) => status !== 400 && status !== 200)).toEqual([]);
        const winners = answers.filter(({ status }) => status === 200);
        expect(winners.length).toBeLessThanOrEqual(1);
        for (const winner of winners) {
          const { access_token, refresh_token } = await tokensOf(winner);
          expect(await livesAtBoth(access_token)).toEqual([401, 401]);
          expect((await client.refresh(refresh_token)).status).toBe(400);
        }
      }
    });

    it("4. a refresh token that comes back beyond the grace ends the family at both, and the log hears of it", async () => {
      verifies("oauth.refresh-reuse");
      const tokens = await signIn();
      const next = await tokensOf(await client.refresh(tokens.refresh_token, {}, second));
      await replicas.pass(31_000);
      const known = replicas.events.length;
      expect((await client.refresh(tokens.refresh_token, {}, first)).status).toBe(400);
      expect(await livesAtBoth(next.access_token)).toEqual([401, 401]);
      expect((await client.refresh(next.refresh_token, {}, second)).status).toBe(400);
      await expect.poll(() => replicas.events.slice(known)).toContain("refresh_token_reused");
    });

    it("5. a refresh token that is used six times at once gives six answers, all of which work", async () => {
      const tokens = await signIn();
      const answers = await atBoth(6, (url) => client.refresh(tokens.refresh_token, {}, url));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
      const family = await Promise.all(answers.map(tokensOf));
      expect(new Set(family.map(({ refresh_token }) => refresh_token)).size).toBe(6);
      for (const { access_token } of family) expect(await livesAtBoth(access_token)).toEqual([200, 200]);
      for (const { refresh_token } of family) {
        expect((await client.refresh(refresh_token, {}, second)).status).toBe(200);
      }
    });

    it("5. a refresh token is refused within the grace once its successor was used at the other", async () => {
      const tokens = await signIn();
      const next = await tokensOf(await client.refresh(tokens.refresh_token, {}, first));
      expect((await client.refresh(next.refresh_token, {}, second)).status).toBe(200);
      expect((await client.refresh(tokens.refresh_token, {}, first)).status).toBe(400);
    });

    it("6. a client that lost the answer of one gets another from the other", async () => {
      const tokens = await signIn();
      const lost = await client.refresh(tokens.refresh_token, {}, first);
      await lost.body?.cancel();
      const again = await client.refresh(tokens.refresh_token, {}, second);
      expect(again.status).toBe(200);
      const { access_token, refresh_token } = await tokensOf(again);
      expect(await livesAtBoth(access_token)).toEqual([200, 200]);
      expect((await client.refresh(refresh_token, {}, first)).status).toBe(200);
    });

    it("12. a token that is revoked at one is refused there at once, and within five seconds at the other", async () => {
      verifies("rfc7009.revoked");
      const { access_token } = await signIn();
      expect(await livesAtBoth(access_token)).toEqual([200, 200]);
      expect((await client.revoke(access_token)).status).toBe(200);
      expect(await client.status(access_token, first)).toBe(401);
      await replicas.pass(5_001);
      expect(await client.status(access_token, second)).toBe(401);
    });
  });
});
