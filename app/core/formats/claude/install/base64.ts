import { encodeBase64url } from "../../../share/base64url.ts";

/** The bytes in base64 (RFC 4648, section 4) with padding, in lines of 76 characters; no line end behind the last. */
export function base64Lines(bytes: Uint8Array): string {
  const digits = encodeBase64url(bytes).replaceAll("-", "+").replaceAll("_", "/");
  const padded = digits.padEnd(Math.ceil(digits.length / 4) * 4, "=");
  return (padded.match(/.{1,76}/g) ?? []).join("\n");
}
