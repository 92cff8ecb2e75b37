/** HighLevel's token endpoint as a `fetch`: refresh tokens work once, and each answer names the location. */
export interface HighLevelTokens {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The forms that arrived, oldest first. */
  readonly asked: readonly Readonly<Record<string, string>>[];
  /** What the next answers hold besides the tokens. */
  answers: Readonly<Record<string, unknown>>;
  /** The person took the app out of their location. */
  revoke(): void;
}

/** This program's registration with the stand-in. */
export const application = { id: "68-app", secret: "secret-of-the-app-0123456789" };

/** The location that people of the tests choose. */
export const locationId = "ve9EPM428h8vShlRW1KT";

/** Opens the endpoint; tokens are counted: `access-1`, `refresh-1`, and so on. */
export function openTokenEndpoint(): HighLevelTokens {
  const asked: Record<string, string>[] = [];
  let live: string | undefined = "code-1";
  let count = 0;
  const tokens: HighLevelTokens = {
    asked,
    answers: { userType: "Location", locationId, companyId: "company" },
    revoke: () => {
      live = undefined;
    },
    async fetch(request) {
      const form = Object.fromEntries(new URLSearchParams(await request.text()));
      asked.push(form);
      if (form.client_id !== application.id || form.client_secret !== application.secret) {
        return refuse(401, "invalid_client");
      }
      const given = form.code ?? form.refresh_token;
      if (live === undefined || given !== live) return refuse(400, "invalid_grant");
      count += 1;
      live = `refresh-${count}`;
      return Response.json({
        access_token: `access-${count}`,
        refresh_token: live,
        token_type: "Bearer",
        expires_in: 86_399,
        ...tokens.answers,
      });
    },
  };
  return tokens;
}

function refuse(status: number, error: string): Response {
  return Response.json({ error, error_description: "no" }, { status });
}
