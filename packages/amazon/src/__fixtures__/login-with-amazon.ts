import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** Login with Amazon on the loopback, for one application and one seller. */
export interface LoginWithAmazon {
  readonly tokenUrl: string;
  /** Bodies of the token requests. */
  readonly asked: Readonly<Record<string, string>>[];
  /** The seller's refresh token: the same for as long as the authorization stands. */
  readonly refreshToken: string;
  /** What is sent back with the seller who has agreed. */
  agree(authorizationUrl: URL): URLSearchParams;
  /** The seller takes the authorization back. */
  revoke(): void;
  /** The 180 days of the client secret are over. */
  endSecret(): void;
  close(): Promise<void>;
}

export const application = { id: "amzn1.application-oa2-client.tests", secret: "amzn1.oa2-cs.v1.tests" };
export const sellerId = "A1SELLEROFTESTS";

/** Starts it. Access tokens are good for an hour and are numbered: `Atza|1`. */
export async function startLoginWithAmazon(): Promise<LoginWithAmazon> {
  const codes = new Set<string>();
  const asked: Readonly<Record<string, string>>[] = [];
  const refreshToken = `Atzr|${crypto.randomUUID()}`;
  let isRevoked = false;
  let isSecretOver = false;
  let issued = 0;

  const answer = (form: Readonly<Record<string, string>>): object | string => {
    const isClient = form.client_id === application.id && form.client_secret === application.secret;
    if (!isClient || isSecretOver) return "invalid_client";
    const isGranted =
      form.grant_type === "authorization_code"
        ? codes.delete(form.code ?? "")
        : form.refresh_token === refreshToken;
    if (!isGranted || isRevoked) return "invalid_grant";
    issued += 1;
    return {
      access_token: `Atza|${issued}`,
      refresh_token: refreshToken,
      token_type: "bearer",
      expires_in: 3_600,
    };
  };

  const server = createServer(async (request, response) => {
    const form = await readForm(request);
    asked.push(form);
    const outcome = answer(form);
    const failed = typeof outcome === "string";
    const status = outcome === "invalid_client" ? 401 : failed ? 400 : 200;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(failed ? { error: outcome, error_description: "Refused." } : outcome));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;

  return {
    tokenUrl: `http://127.0.0.1:${port}/auth/o2/token`,
    asked,
    refreshToken,
    agree(authorizationUrl) {
      const code = `code-${crypto.randomUUID()}`;
      codes.add(code);
      const state = authorizationUrl.searchParams.get("state") ?? "";
      return new URLSearchParams({ state, spapi_oauth_code: code, selling_partner_id: sellerId });
    },
    revoke() {
      isRevoked = true;
    },
    endSecret() {
      isSecretOver = true;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function readForm(request: IncomingMessage): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(new URLSearchParams(await text(request)));
}
