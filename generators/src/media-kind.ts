/** What a body of a media type is to a program that holds JSON. */
export type MediaKind = "json" | "form" | "text" | "bytes";

const kinds: readonly (readonly [RegExp, MediaKind])[] = [
  [/^(application|text)\/json$|\+json$/, "json"],
  [/^application\/x-www-form-urlencoded$|^multipart\/(form-data|related)$/, "form"],
  [
    /^(text|message)\/|\+xml$|^application\/(xml|yaml|x-yaml|javascript|graphql|sql|x-ndjson|jsonl|csv)$/,
    "text",
  ],
];

/** The kind of a media type; what is none of the others is bytes. */
export function mediaKind(mediaType: string): MediaKind {
  const [type = ""] = mediaType.toLowerCase().split(";");
  return kinds.find(([pattern]) => pattern.test(type.trim()))?.[1] ?? "bytes";
}
