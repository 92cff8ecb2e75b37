import type { AudioContent, EmbeddedResource, ImageContent, TextContent } from "@modelcontextprotocol/server";

/** One red pixel. */
export const redPixel: ImageContent = {
  type: "image",
  mimeType: "image/png",
  data: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC",
};

/** A millisecond of silence. */
export const silence: AudioContent = {
  type: "audio",
  mimeType: "audio/wav",
  data: "UklGRiwAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQgAAACAgICAgICAgA==",
};

/** One block of text. */
export function textContent(text: string): TextContent {
  return { type: "text", text };
}

/** A resource that comes along with its text, as a block of content. */
export function embeddedText(uri: string, text: string): EmbeddedResource {
  return { type: "resource", resource: { uri, mimeType: "text/plain", text } };
}
