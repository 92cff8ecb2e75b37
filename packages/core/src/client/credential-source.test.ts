import { describe, expect, test } from "vitest";
import { MedtainerError } from "../errors/medtainer-error.js";
import type { CredentialSource } from "./exchange/credential.js";
import { type Answer, answerJson, startTestVendor } from "./test-vendor.js";
import { createVendorFetch, type RequestDetails } from "./vendor-fetch.js";

const operation = { vendor: "acme", id: "listThings", route: "POST /things" } as const;

/** Hands out `old` until it is refused, then `fresh`; both bear the caller's name. */
function source(
  renewed: (caller: string) => string = (caller) => `fresh-${caller}`,
): CredentialSource<"token"> {
  return {
    values: async (caller) => ({ token: `old-${caller}` }),
    renewed: async (caller) => ({ token: renewed(caller) }),
    secrets: [],
  };
}

/** Lets in whose token is fresh. */
const strict: Answer = (response, request, number) => {
  const isFresh = request.headers.authorization?.startsWith("Bearer fresh-");
  answerJson({}, isFresh ? 200 : 401)(response, request, number);
};

async function send(
  credential: CredentialSource<"token">,
  details: Partial<RequestDetails> = {},
  answer = strict,
) {
  const vendor = await startTestVendor(answer);
  const vendorFetch = createVendorFetch({ service: vendor.service, credential });
  const request = new Request(`${vendor.url}/things`, { method: "POST", body: "{}" });
  const outcome = await vendorFetch(request, { operation, around: [], ...details }).catch(
    (error: unknown) => error,
  );
  const tokens = vendor.arrived.map(({ headers }) => headers.authorization);
  return { outcome, tokens };
}

describe("a credential that changes", () => {
  test("signs for the caller; without one, for the installation", async () => {
    const named = await send(source(), { caller: "person-1" });
    expect(named.tokens[0]).toBe("Bearer old-person-1");
    expect((await send(source())).tokens[0]).toBe("Bearer old-installation");
  });

  test("is renewed when the vendor refuses it, and a write goes out once more: the first did nothing", async () => {
    const { outcome, tokens } = await send(source(), { caller: "person-1" });
    expect(outcome).toMatchObject({ status: 200 });
    expect(tokens).toEqual(["Bearer old-person-1", "Bearer fresh-person-1"]);
  });

  test("each request of which is seen by the steps around it", async () => {
    const attempts: number[] = [];
    await send(source(), {
      around: [
        (attempt, next) => {
          attempts.push(attempt.attempt);
          return next();
        },
      ],
    });
    expect(attempts).toEqual([1, 2]);
  });

  test("is not sent again where there is no other, nor a third time", async () => {
    expect((await send(source((caller) => `old-${caller}`))).tokens).toHaveLength(1);
    const refused = await send(source(() => "newer"));
    expect(refused.outcome).toMatchObject({ status: 401 });
    expect(refused.tokens).toHaveLength(2);
  });

  test("that is missing stops the request before it leaves", async () => {
    const missing: CredentialSource<"token"> = {
      ...source(),
      values: () => Promise.reject(new MedtainerError("connection_required", "Acme is not connected yet.")),
    };
    const { outcome, tokens } = await send(missing);
    expect(outcome).toMatchObject({ code: "connection_required" });
    expect(tokens).toEqual([]);
  });
});
