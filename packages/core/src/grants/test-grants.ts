import { clientId, clientSecret, type VendorAuthorization } from "../../fixtures/vendor-authorization.js";
import type { GrantScheme } from "../grant-scheme.js";
import type { Records } from "../storage/records.js";
import type { Store } from "../storage/store.js";
import type { VendorService } from "../vendor.js";
import { createGrants, type Grants } from "./create-grants.js";
import { createSeal } from "./seal.js";

export const redirectUrl = "https://server.example/connect/acme/callback";

type Field = "token" | "company";

/** A vendor whose authorization server stands at `url`. */
export function grantingService(url: string, scheme: Partial<GrantScheme<Field>> = {}): VendorService<Field> {
  return {
    name: "acme",
    title: "Acme",
    baseUrl: url,
    rateLimits: [],
    credential: {
      fields: {
        token: { variable: "ACME_TOKEN", description: "A token." },
        company: { variable: "ACME_COMPANY", description: "The company." },
      },
      sign: (headers, { token }) => headers.set("authorization", `Bearer ${token}`),
      grant: {
        authorizationUrl: `${url}/authorize`,
        tokenUrl: `${url}/token`,
        revocationUrl: `${url}/revoke`,
        scopes: ["orders.read", "orders.write"],
        pkce: true,
        clientAuthentication: "basic",
        client: {
          id: { variable: "ACME_CLIENT_ID", description: "The id." },
          secret: { variable: "ACME_CLIENT_SECRET", description: "The secret." },
        },
        accessToken: "token",
        ...scheme,
      },
    },
  };
}

/** Options of {@link openGrants}. */
export interface TestGrantsOptions {
  readonly records: Records;
  readonly store: Store;
  readonly owner?: "installation" | "person";
  readonly account?: string;
  readonly secrets?: readonly string[];
  readonly scheme?: Partial<GrantScheme<Field>>;
  readonly now?: () => number;
  readonly clientSecret?: string;
}

/** The grants of that vendor, over real storage and the stand-in's authorization server. */
export async function openGrants(
  vendor: Pick<VendorAuthorization, "url">,
  options: TestGrantsOptions,
): Promise<Grants<Field>> {
  const { owner = "person", secrets = ["a secret of this installation"], scheme, ...rest } = options;
  return createGrants({
    service: grantingService(vendor.url, scheme),
    client: { id: clientId, secret: options.clientSecret ?? clientSecret },
    seal: createSeal(() => secrets),
    connectUrl: "https://server.example/connect/acme",
    owner,
    ...rest,
  });
}

/** A person agrees at the vendor and comes back. `answered` is added to the address, as vendors do. */
export async function connect(
  vendor: VendorAuthorization,
  grants: Grants<Field>,
  principal: string,
  answered: Readonly<Record<string, string>> = {},
) {
  const back = vendor.agree(await grants.begin(principal, redirectUrl));
  for (const [name, value] of Object.entries(answered)) back.searchParams.set(name, value);
  return grants.finish(back.searchParams, principal);
}
