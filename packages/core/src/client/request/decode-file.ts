import { isJsonObject, type Json } from "../../json.js";
import { decodeBase64 } from "./decode-base64.js";
import { inputError } from "./input-issue.js";

/** A file that is sent: as a part of a form, or as the whole body. */
export interface DecodedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly filename: string;
  readonly mediaType: string;
}

/**
 * The file that one value of the input describes (see {@link OperationBody.files}). A `path` or `uri` was
 * turned into bytes before, by `loadFiles`.
 *
 * @param key The input key that holds the value; errors name it.
 * @throws MedtainerError `invalid_input` where it describes no file.
 */
export function decodeFile(key: string, value: Json): DecodedFile {
  const { base64, filename, mediaType } = isJsonObject(value) ? value : {};
  if (typeof base64 !== "string") throw inputError({ [key]: `"${key}" must be a file: ${fileSentence}` });
  return {
    bytes: decodeBase64(key, base64),
    filename: typeof filename === "string" ? filename : "file",
    mediaType: typeof mediaType === "string" ? mediaType : "application/octet-stream",
  };
}

/** What a file looks like in an input. */
export const fileSentence = "an object with one of base64 (its bytes), path and uri.";
