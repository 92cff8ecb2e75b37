import { MedtainerError } from "../errors/medtainer-error.js";
import { makeConnectTicket, takeConnectTicket, ticketMs } from "../grants/connect-ticket.js";
import type { Grants } from "../grants/create-grants.js";
import { html, type Page, renderPage } from "../oauth/consent/page.js";
import type { Store } from "../storage/store.js";

/** A vendor that people can connect. */
export interface ConnectableVendor {
  readonly name: string;
  readonly title: string;
  readonly grants: Grants<string>;
}

/** Options of {@link createConnectPages}. */
export interface ConnectPagesOptions {
  readonly vendors: readonly ConnectableVendor[];
  readonly store: Store;
  /** The address of this server as browsers reach it, without a trailing slash. */
  readonly publicUrl: string;
  /** Who is signed in in this browser; left out, people come with the link of `medtainer connect` alone. */
  readonly identify?: (request: Request) => Promise<string | undefined>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Answers what is below `/connect/`; `undefined` for any other path. */
export type ConnectPages = (request: Request) => Promise<Response | undefined>;

const cookieName = "medtainer_connect";

/**
 * `GET /connect/<vendor>` sends a person to the vendor, `/connect/<vendor>/callback` takes them back. Who they are is
 * said by a ticket, or by whoever signs people in; on the way it stands in a cookie that only this server can read.
 */
export function createConnectPages(options: ConnectPagesOptions): ConnectPages {
  const byName = new Map(options.vendors.map((vendor) => [vendor.name, vendor]));
  return async (request) => {
    const url = new URL(request.url);
    const [, name = "", step] = /^\/connect\/([a-z0-9-]{1,60})(\/callback)?\/?$/.exec(url.pathname) ?? [];
    if (name === "") return undefined;
    const vendor = byName.get(name);
    if (vendor === undefined || request.method !== "GET") return show(404, noVendor(name));
    try {
      return step === undefined
        ? await leave(options, vendor, request)
        : await comeBack(options, vendor, request);
    } catch (reason) {
      const { message, facts } = MedtainerError.from(reason);
      return show(
        facts.httpStatus,
        failure(vendor.title, facts.visible ? message : "Something went wrong on this server."),
      );
    }
  };
}

async function leave(
  options: ConnectPagesOptions,
  vendor: ConnectableVendor,
  request: Request,
): Promise<Response> {
  const { store, publicUrl, identify, now = Date.now } = options;
  const ticket = new URL(request.url).searchParams.get("ticket");
  const principal =
    ticket === null ? await identify?.(request) : await takeConnectTicket(store, vendor.name, ticket);
  if (principal === undefined) return show(403, notKnown(vendor, ticket !== null));
  const location = await vendor.grants.begin(principal, callbackUrl(publicUrl, vendor));
  const session = await makeConnectTicket(store, { vendor: `${vendor.name}/callback`, principal }, now());
  const headers = {
    location: location.href,
    "set-cookie": cookie(options, session, ticketMs / 1_000),
    ...quiet,
  };
  return new Response(null, { status: 302, headers });
}

async function comeBack(
  options: ConnectPagesOptions,
  vendor: ConnectableVendor,
  request: Request,
): Promise<Response> {
  const session = readCookie(request);
  const principal = await takeConnectTicket(options.store, `${vendor.name}/callback`, session);
  if (principal === undefined) return show(403, notKnown(vendor, true));
  const { account } = await vendor.grants.finish(new URL(request.url).searchParams, principal);
  return show(200, connected(vendor, account), { "set-cookie": cookie(options, "", 0) });
}

function callbackUrl(publicUrl: string, { name }: ConnectableVendor): string {
  return `${publicUrl}/connect/${name}/callback`;
}

/** Lax: the vendor's redirect back must bring it, and no other page's request. */
function cookie({ publicUrl }: ConnectPagesOptions, value: string, maxAgeSeconds: number): string {
  const secure = publicUrl.startsWith("https:") ? "; Secure" : "";
  return `${cookieName}=${value}; Path=/connect/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

function readCookie({ headers }: Request): string {
  const cookies = (headers.get("cookie") ?? "").split(/; */);
  return cookies.find((each) => each.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? "";
}

const quiet = { "cache-control": "no-store", "referrer-policy": "no-referrer" };

function show(status: number, page: Page, headers: Readonly<Record<string, string>> = {}): Response {
  const rendered = renderPage(page);
  return new Response(rendered.text, { status, headers: { ...rendered.headers, ...quiet, ...headers } });
}

function connected({ title }: ConnectableVendor, account: string): Page {
  return {
    title: `${title} is connected`,
    body: html`<h1>${title} is connected</h1>
<p>Go back to your assistant and ask again. You can close this page.</p>
<dl><dt>Account</dt><dd>${account}</dd></dl>`,
  };
}

function failure(title: string, message: string): Page {
  return {
    title: `${title} is not connected`,
    body: html`<h1>${title} is not connected</h1><p>${message}</p>`,
  };
}

function notKnown({ name, title }: ConnectableVendor, hadLink: boolean): Page {
  const why = hadLink
    ? "This link was used already, or is older than 15 minutes."
    : "This server does not know who you are.";
  return failure(title, `${why} The operator makes a link with: medtainer connect ${name}`);
}

function noVendor(name: string): Page {
  return {
    title: "Nothing here",
    body: html`<h1>Nothing here</h1><p>This server connects no vendor called ${name}.</p>`,
  };
}
