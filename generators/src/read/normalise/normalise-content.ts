import { isObject, pointerPart, type Schema } from "../../schema.js";
import { chooseMediaType, concreteMediaType } from "./choose-media-type.js";
import type { Fields } from "./fields.js";
import type { Normalising } from "./normalising.js";

/** What a body, a reply or a parameter is made of. */
export interface Content {
  readonly mediaType: string;
  readonly schema: Schema;
}

/** The best media type of the owner's `content`; undefined where it has none. */
export function normaliseContent({ schemas }: Normalising, owner: Fields): Content | undefined {
  const content = owner.map("content");
  const chosen = chooseMediaType(Object.keys(content));
  if (chosen === undefined) return undefined;
  const media = content[chosen];
  const schema = isObject(media) ? media.schema : undefined;
  const pointer = `${owner.pointer}/content${pointerPart(chosen)}/schema`;
  return {
    mediaType: concreteMediaType(chosen),
    schema: schema === undefined ? {} : schemas.normalise(schema, pointer),
  };
}
