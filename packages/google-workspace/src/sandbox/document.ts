import { isJsonObject, type Json, type JsonObject } from "@medtainer/core";
import type { OpenApiDocument } from "@medtainer/sandbox";
import generated from "../generated/openapi.json" with { type: "json" };

/**
 * The description as a sandbox can serve it. A file and what is known of it have one address, and `alt=media` tells them
 * apart; the description keeps the download under the same path with a fragment, which is never sent. Here both are one
 * operation with both replies, and its handler looks at the query.
 */
export const document: OpenApiDocument = joinDownloads(generated as OpenApiDocument);

function joinDownloads(description: OpenApiDocument): OpenApiDocument {
  // An OpenAPI document is a JSON object.
  const root = description as unknown as JsonObject;
  const paths = isJsonObject(root.paths) ? root.paths : {};
  const downloads = new Map(
    Object.entries(paths).flatMap(([path, item]): [string, Json][] => {
      const [address = "", fragment] = path.split("#");
      return fragment === undefined ? [] : [[address, item]];
    }),
  );
  const joined = Object.entries(paths)
    .filter(([path]) => !path.includes("#"))
    .map(([path, item]): [string, Json] => {
      const download = downloads.get(path);
      return [path, download === undefined ? item : joinGet(item, download)];
    });
  return { ...root, paths: Object.fromEntries(joined) } as unknown as OpenApiDocument;
}

function joinGet(item: Json, download: Json): Json {
  const own = memberOf(item, "get");
  const other = memberOf(download, "get");
  const replies = memberOf(own, "responses");
  const reply = memberOf(replies, "200");
  const content = {
    ...memberOf(reply, "content"),
    ...memberOf(memberOf(memberOf(other, "responses"), "200"), "content"),
  };
  const get = {
    ...own,

    responses: { ...replies, "200": { ...reply, content } },
  };
  return { ...(isJsonObject(item) ? item : {}), get };
}

function memberOf(value: Json, name: string): JsonObject {
  const member = isJsonObject(value) ? value[name] : undefined;
  return isJsonObject(member) ? member : {};
}
