import { entityTable } from "./entityTable.ts";

const replacement = "\uFFFD";

function fromCodePoint(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : replacement;
}

const numeric = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i;

/**
 * The text that an entity such as `&amp;`, `&#38;` or `&#x26;` stands for. A number that is no character gives U+FFFD;
 * an entity that is not known stays as it is written.
 */
export function decodeEntity(entity: string): string {
  const match = numeric.exec(entity);
  if (match === null) return entityTable.get(entity.slice(1, -1)) ?? entity;
  const [, hex, decimal] = match;
  return fromCodePoint(hex === undefined ? parseInt(decimal ?? "", 10) : parseInt(hex, 16));
}

const escapeOrEntity = /\\([!-/:-@[-`{-~])|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z]\w{1,30});/gi;

/** `text` with its backslash escapes and entities resolved, as in a link's address or title or a code block's language. */
export function unescape(text: string): string {
  return text.replace(escapeOrEntity, (whole, escaped: string | undefined) => escaped ?? decodeEntity(whole));
}
