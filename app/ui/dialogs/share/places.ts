/** A place where a link can be put, and how long a link may be to arrive there whole. */
export interface Place {
  readonly name: string;
  /** In characters. */
  readonly limit: number;
}

/** The longest link that a QR code holds: bytes at the lowest correction. */
export const qrLimit = 2953;

/** The tightest first. Figures are those of the services' own pages, of 2026. */
export const places: readonly Place[] = [
  { name: "Discord", limit: 2000 },
  { name: "Classic Outlook", limit: 2083 },
  { name: "QR code", limit: qrLimit },
  { name: "Slack", limit: 4000 },
  // 28 KB for a message with all that belongs to it, at two bytes a character.
  { name: "Teams", limit: 14_000 },
  { name: "GitHub comments", limit: 65_536 },
  { name: "Every browser", limit: 65_536 },
];

/** Whether there is any place that every reader can open a link of this length from. */
export const fitsAnywhere = (length: number): boolean => places.some(({ limit }) => length <= limit);
