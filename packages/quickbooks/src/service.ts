import {
  type CredentialScheme,
  type Json,
  readPointer,
  readText,
  type VendorFailure,
  type VendorService,
} from "@medtainer/core";

const credential: CredentialScheme<"accessToken" | "realmId"> = {
  fields: {
    accessToken: {
      variable: "QUICKBOOKS_ACCESS_TOKEN",
      description: "An access token, from Intuit's OAuth 2.0 Playground; it ends after an hour.",
    },
    realmId: {
      variable: "QUICKBOOKS_REALM_ID",
      description: "The company's id, beside the token in the Playground, or in QuickBooks with Ctrl+Alt+?.",
    },
  },
  sign: (headers, { accessToken }) => headers.set("authorization", `Bearer ${accessToken}`),
  grant: {
    authorizationUrl: "https://appcenter.intuit.com/connect/oauth2",
    tokenUrl: "https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer",
    revocationUrl: "https://developer.api.intuit.com/v2/oauth2/tokens/revoke",
    scopes: ["com.intuit.quickbooks.accounting"],
    pkce: false,
    clientAuthentication: "basic",
    client: {
      id: {
        variable: "QUICKBOOKS_CLIENT_ID",
        description: "The client id of your app at developer.intuit.com.",
      },
      secret: {
        variable: "QUICKBOOKS_CLIENT_SECRET",
        description: "The client secret of your app at developer.intuit.com.",
      },
    },
    accessToken: "accessToken",
    // The company stands in the address to which the person is sent back, not in the token.
    account: { in: "callback", name: "realmId", field: "realmId" },
  },
};

/** QuickBooks Online's accounting API: its address, its credential, its limits, its errors. */
export const service: VendorService<"accessToken" | "realmId"> = {
  name: "quickbooks",
  title: "QuickBooks",
  baseUrl: "https://quickbooks.api.intuit.com",
  credential,
  rateLimits: [
    { requests: 10, windowMs: 1_000 },
    { requests: 500, windowMs: 60_000 },
  ],
  // Intuit itself gives up after 120 seconds; a large report takes a while.
  timeoutMs: 60_000,
  failure: { pointer: "/Fault" },
  readError,
};

/** QuickBooks answers `{ Fault: { Error: [{ Message, Detail, code, element }], type }, time }`, also with status 200. */
function readError(body: Json | undefined, headers: Headers): VendorFailure | undefined {
  const error = readPointer(body, "/Fault/Error/0") ?? readPointer(body, "/fault/error/0");
  const message = readText(error, "/Message") ?? readText(error, "/message");
  if (message === undefined) return undefined;
  const detail = readText(error, "/Detail") ?? readText(error, "/detail");
  const element = readText(error, "/element");
  const said = detail === undefined || detail === message ? message : `${message}: ${detail}`;
  const vendorCode = readText(error, "/code");
  const requestId = headers.get("intuit_tid");
  return {
    message: element === undefined ? said : `${said} (${element})`,
    ...(vendorCode !== undefined && { vendorCode }),
    ...(requestId !== null && { requestId }),
  };
}
