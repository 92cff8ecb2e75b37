/** A stand-in for Google's token endpoint and for the one question that is asked with a new token. */
export class GoogleAccounts {
  /** The parameters of each token request. */
  readonly tokenRequests: Record<string, string>[] = [];
  readonly revoked: string[] = [];
  readonly #codes = new Map<string, string>();
  readonly #people = new Map<string, string>();
  #issued = 0;

  constructor(private readonly delayMs = 0) {}

  /** A person agrees on Google's page; answers the address at which they come back. */
  agree(url: URL, permissionId: string): URL {
    const code = `4/code-${permissionId}`;
    this.#codes.set(code, permissionId);
    const back = new URL(url.searchParams.get("redirect_uri") ?? "");
    back.searchParams.set("state", url.searchParams.get("state") ?? "");
    back.searchParams.set("code", code);
    return back;
  }

  /** The person takes the permission back on their own page. */
  withdraw(permissionId: string): void {
    this.revoked.push(refreshTokenOf(permissionId));
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    const { origin, pathname, search } = new URL(request.url);
    const address = `${request.method} ${origin}${pathname}`;
    if (
      address === "GET https://www.googleapis.com/drive/v3/about" &&
      search === "?fields=user(permissionId)"
    )
      return this.#tellWhose(request);
    const parameters = Object.fromEntries(new URLSearchParams(await request.text()));
    if (address === "POST https://oauth2.googleapis.com/revoke") {
      this.revoked.push(parameters.token ?? "");
      return new Response(null, { status: 200 });
    }
    if (address !== "POST https://oauth2.googleapis.com/token") return new Response(null, { status: 404 });
    this.tokenRequests.push(parameters);
    await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    return this.#answer(parameters);
  };

  get refreshes(): number {
    return this.tokenRequests.filter(({ grant_type: type }) => type === "refresh_token").length;
  }

  /** Google repeats no refresh token, and tells of one only after the page on which people agree. */
  #answer({
    grant_type: type,
    code = "",
    refresh_token: refreshToken = "",
  }: Record<string, string>): Response {
    const person = type === "authorization_code" ? this.#codes.get(code) : personOf(refreshToken);
    this.#codes.delete(code);
    if (person === undefined || this.revoked.includes(refreshTokenOf(person)))
      return Response.json({ error: "invalid_grant", error_description: "Bad Request" }, { status: 400 });
    this.#issued += 1;
    const accessToken = `ya29.token-${this.#issued}`;
    this.#people.set(accessToken, person);
    return Response.json({
      access_token: accessToken,
      token_type: "Bearer",
      expires_in: 3_599,
      scope: "https://www.googleapis.com/auth/drive",
      ...(type === "authorization_code" && { refresh_token: refreshTokenOf(person) }),
    });
  }

  #tellWhose(request: Request): Response {
    const token = request.headers.get("authorization")?.replace("Bearer ", "") ?? "";
    const permissionId = this.#people.get(token);
    return permissionId === undefined
      ? new Response(null, { status: 401 })
      : Response.json({ user: { permissionId } });
  }
}

function refreshTokenOf(permissionId: string): string {
  return `1//refresh-${permissionId}`;
}

function personOf(refreshToken: string): string | undefined {
  return /^1\/\/refresh-(\d+)$/.exec(refreshToken)?.[1];
}
