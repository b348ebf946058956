const allowed = /^(?:https?:\/\/|mailto:)/i;

/** `url` if a link may lead there (http, https, mailto), else undefined: the link is shown as text. */
export function safeHref(url: string): string | undefined {
  return allowed.test(url) ? url : undefined;
}

const scheme = /^[a-z][a-z\d+.-]*:/i;

/** The address that a URL found in the text means: `www.a.b` is http, an address with `@` and without scheme is mail. */
export function autolinkUrl(text: string): string {
  if (/^www\./i.test(text)) return `http://${text}`;
  return text.includes("@") && !scheme.test(text) ? `mailto:${text}` : text;
}
