import { lookup as lookUp } from "node:dns";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { notPublic } from "./public-address.js";

/**
 * Sends one GET and answers with the reply's head. The connection goes to the very address that was checked: a name
 * that resolves to something else a moment later changes nothing.
 *
 * @throws Error when the name cannot be resolved, resolves to an address that is not allowed, or nobody answers.
 */
export function requestOnce(
  url: URL,
  allows: (address: string) => boolean,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? requestHttps : requestHttp;
  const options = {
    lookup: createGuardedLookup(allows),
    signal,
    // A connection that is kept could have been made under other rules.
    agent: false,
    headers: { accept: "application/json, application/yaml, */*", "accept-encoding": "identity" },
  };
  return new Promise((resolve, reject) => {
    request(url, options, resolve).on("error", reject).end();
  });
}

/** Resolves a name as the system does, and fails where any of its addresses is not allowed. */
function createGuardedLookup(allows: (address: string) => boolean): LookupFunction {
  return (host, options, answer) => {
    lookUp(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, []);
      const refused = addresses.find(({ address }) => !allows(address));
      if (refused) return answer(new Error(`${host} is ${notPublic(refused.address)}`), []);
      const [first] = addresses;
      if (options.all || first === undefined) return answer(null, addresses);
      return answer(null, first.address, first.family);
    });
  };
}
