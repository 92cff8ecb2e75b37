import { ownerPassword } from "./running-oauth.js";

/** What a browser shows, or where it was sent away to. */
export interface Shown {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Set where the browser left the server: the address of the client, with the answer in its query. */
  readonly leftTo?: URL;
}

/** A browser without JavaScript: it keeps cookies by their path, and follows redirects until one leaves the server. */
export class Browser {
  readonly #cookies = new Map<string, { readonly value: string; readonly path: string }>();

  constructor(private readonly origin: string) {}

  async visit(url: string, init: RequestInit = {}): Promise<Shown> {
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: { accept: "text/html", ...init.headers, cookie: this.#cookiesFor(new URL(url).pathname) },
    });
    this.#keep(response);
    const location = response.headers.get("location");
    if (response.status >= 300 && response.status < 400 && location !== null) {
      const target = new URL(location, url);
      if (target.origin === this.origin) return this.visit(target.href);
      return { url, status: response.status, headers: response.headers, text: "", leftTo: target };
    }
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  }

  /** Fills in the page's one form and presses the button that has this value. */
  submit(page: Shown, action: string, fields: Record<string, string> = {}): Promise<Shown> {
    const target = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1];
    if (target === undefined) throw new Error(`There is no form on the page:\n${page.text}`);
    const hidden = [...page.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
    const body = new URLSearchParams();
    for (const [, name = "", value = ""] of hidden) body.set(name, value);
    for (const [name, value] of Object.entries({ ...fields, action })) body.set(name, value);
    return this.visit(new URL(target, page.url).href, { method: "POST", body });
  }

  /** Goes the whole way as the owner would: signs in where asked, and approves. */
  async approve(url: string): Promise<URL> {
    let page = await this.visit(url);
    if (page.text.includes('type="password"'))
      page = await this.submit(page, "sign-in", { password: ownerPassword });
    if (page.leftTo === undefined) page = await this.submit(page, "approve");
    if (page.leftTo === undefined)
      throw new Error(`The browser was not sent back to the client:\n${page.text}`);
    return page.leftTo;
  }

  get cookies(): readonly string[] {
    return [...this.#cookies.values()].map(({ value }) => value);
  }

  #cookiesFor(path: string): string {
    const sent = [...this.#cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    return sent.map(([key, { value }]) => `${key.split("|")[0]}=${value}`).join("; ");
  }

  #keep(response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split("; ");
      const name = pair.slice(0, pair.indexOf("="));
      const path =
        attributes.find((attribute) => attribute.startsWith("path="))?.slice("path=".length) ?? "/";
      const value = pair.slice(name.length + 1);
      if (value === "") this.#cookies.delete(`${name}|${path}`);
      else this.#cookies.set(`${name}|${path}`, { value, path });
    }
  }
}
