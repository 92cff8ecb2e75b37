import { createHash, randomBytes } from "node:crypto";
import type { JsonObject } from "../../json.js";
import { cleanClientMetadata, type GivenMetadata, type MetadataRefusal } from "./client-metadata.js";

/** A request to `/register` as the library takes it, or why it is refused (RFC 7591, section 3). */
export function cleanRegistration(body: Buffer): { metadata: GivenMetadata } | MetadataRefusal {
  const given = parseObject(body);
  if (!given) return refuse("The body must be a JSON object.");
  // The server chooses ids and secrets.
  const { client_id: _id, client_secret: _secret, ...metadata } = given;
  return cleanClientMetadata(metadata);
}

/**
 * The id of a client that registers. Clients that have no secret and say the same of themselves are one client, so that an app
 * that registers at every start leaves one row; whoever holds a secret is somebody of their own.
 */
export function clientIdFor(metadata: GivenMetadata): string {
  if (metadata.token_endpoint_auth_method !== "none")
    return `client-${randomBytes(16).toString("base64url")}`;
  const fields = Object.entries(metadata).filter(([name]) => name !== "client_id_issued_at");
  const canonical = JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  return `client-${createHash("sha256").update(canonical).digest("base64url").slice(0, 22)}`;
}

function parseObject(body: Buffer): JsonObject | undefined {
  try {
    const parsed: unknown = JSON.parse(body.toString("utf8"));
    const isObject = typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    // JSON.parse makes nothing but JSON.
    return isObject ? (parsed as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function refuse(reason: string): MetadataRefusal {
  return { error: "invalid_client_metadata", error_description: reason };
}
