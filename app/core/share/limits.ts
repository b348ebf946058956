/** The longest payload that is looked at, in characters. */
export const maxPayloadLength = 4 * 1024 * 1024;

/** The largest text that a link carries, in bytes of UTF-8: some twenty times the largest agent file seen. */
export const maxTextBytes = 2 * 1024 * 1024;
