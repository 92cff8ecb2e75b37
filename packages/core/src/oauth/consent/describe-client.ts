import { loopbackHostnames } from "../oauth-options.js";

/** What a person is told of a client. */
export interface ClientDescription {
  readonly clientName: string;
  readonly redirectTo: string;
  readonly publishedBy?: string;
  readonly isLocal: boolean;
  readonly formTarget: string;
}

/** What is known of a client when it asks. */
export interface AskingClient {
  readonly id: string;
  readonly name: string | undefined;
  readonly redirect: string;
}

/** Puts a client into words; nothing of it is believed but the address that the answer goes to. */
export function describeClient({ id, name, redirect }: AskingClient): ClientDescription {
  const { protocol, hostname, origin } = new URL(redirect);
  const isWeb = protocol === "https:" || protocol === "http:";
  const isLocal = isWeb && loopbackHostnames.includes(hostname);
  const redirectTo = isLocal
    ? "a program on this computer"
    : isWeb
      ? hostname
      : `the app that opens ${protocol}//`;
  return {
    clientName: name?.trim() || (isWeb ? hostname : protocol.slice(0, -1)),
    redirectTo,
    ...(id.startsWith("https://") && { publishedBy: new URL(id).hostname }),
    isLocal,
    // A content security policy has no word for an address in brackets.
    formTarget: isWeb && !hostname.startsWith("[") ? origin : protocol,
  };
}
