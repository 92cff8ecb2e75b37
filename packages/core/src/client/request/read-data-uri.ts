import type { BinaryReply } from "../read-response.js";

/** The bytes within a `data:` address (RFC 2397), still in base64; undefined where it is none. */
export function readDataUri(uri: string): BinaryReply | undefined {
  const comma = uri.indexOf(",");
  if (!/^data:/i.test(uri) || comma < 0) return undefined;
  const [mediaType = "", ...options] = uri.slice("data:".length, comma).split(";");
  const content = uri.slice(comma + 1);
  const isBase64 = options.at(-1)?.trim().toLowerCase() === "base64";
  const base64 = isBase64 ? decodeText(content) : encodePercent(content);
  return base64 === undefined ? undefined : { mediaType: mediaType || "text/plain", base64 };
}

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** An address holds nothing but printable ASCII; any other byte is written as `%FF`. */
function encodePercent(content: string): string | undefined {
  if (/[^ -~]/.test(content)) return undefined;
  return btoa(
    content.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    ),
  );
}
