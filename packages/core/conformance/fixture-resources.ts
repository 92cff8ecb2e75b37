import {
  type ReadResourceResult,
  type Resource,
  ResourceNotFoundError,
  type Server,
} from "@modelcontextprotocol/server";
import { redPixel } from "./fixture-content.js";

type Contents = ReadResourceResult["contents"][number];

/** Lists the fixture's resources, reads them, and takes subscriptions to them. */
export function serveFixtureResources(server: Server): void {
  server.setRequestHandler("resources/list", () => ({ resources: [...fixed.values()].map(listResource) }));
  server.setRequestHandler("resources/templates/list", () => ({ resourceTemplates: [template] }));
  server.setRequestHandler("resources/read", ({ params: { uri } }) => {
    const contents = fixed.get(uri) ?? fillTemplate(uri);
    if (!contents) throw new ResourceNotFoundError(uri);
    return { contents: [contents] };
  });
  // None of them ever changes.
  server.setRequestHandler("resources/subscribe", () => ({}));
  server.setRequestHandler("resources/unsubscribe", () => ({}));
}

const fixed = new Map<string, Contents>(
  [
    {
      uri: "test://static-text",
      mimeType: "text/plain",
      text: "This is the content of the static text resource.",
    },
    { uri: "test://static-binary", mimeType: redPixel.mimeType, blob: redPixel.data },
    { uri: "test://watched-resource", mimeType: "text/plain", text: "A resource that clients may watch." },
  ].map((contents) => [contents.uri, contents]),
);

const template = {
  name: "data",
  description: "The data of one id.",
  uriTemplate: "test://template/{id}/data",
  mimeType: "application/json",
};

function fillTemplate(uri: string): Contents | undefined {
  const id = /^test:\/\/template\/([^/]+)\/data$/.exec(uri)?.[1];
  if (id === undefined) return undefined;
  const data = { id, templateTest: true, data: `Data for ID: ${id}` };
  return { uri, mimeType: template.mimeType, text: JSON.stringify(data) };
}

function listResource({ uri, mimeType }: Contents): Resource {
  return { uri, name: uri.replace("test://", ""), description: "A resource that never changes.", mimeType };
}
