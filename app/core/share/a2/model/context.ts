import { hash } from "./hash.ts";

/** What stands before the byte that comes next, in the ways that tell something about it. */
export interface Context {
  /** A hash of each view of what came before, for `Counters`. */
  readonly views: Int32Array;
  /** The last four bytes, the latest lowest. */
  readonly last4: number;
  /** Bytes of the word so far; 0 between words. */
  readonly wordLength: number;
  /** The kinds of the last three bytes, three bits each. */
  readonly shape: number;
  /** Takes the byte that came. */
  push(byte: number): void;
  /** Begins a new text. */
  reset(): void;
}

/** How many views there are. */
export const viewCount = 10;

const [newline, apostrophe] = [10, 39];
/** Of a line's beginning, so many bytes make up its opening: indentation, a bullet, a heading's marks. */
const openingLength = 4;
const maxColumn = 15;

/** The context at the beginning of a text. */
export function createContext(): Context {
  const views = new Int32Array(viewCount);
  let last4 = 0;
  let [word, wordLength, wordBefore] = [0, 0, 0];
  let [column, start, opening, openingBefore] = [0, 0, 0, 0];
  let kinds = 0;

  const startLine = (): void => {
    openingBefore = opening;
    [column, start, opening] = [0, 0, 0];
  };
  const extendLine = (byte: number): void => {
    column++;
    if (column <= 3) start = (start << 8) | byte;
    if (column <= openingLength && !isLetter(byte)) opening = hash(opening, byte);
  };
  const extendWord = (byte: number): void => {
    if (isOfWord(byte)) {
      word = hash(word + 1, lowerCase(byte));
      wordLength++;
    } else if (wordLength > 0) {
      wordBefore = word;
      [word, wordLength] = [0, 0];
    }
  };
  const look = (): void => {
    const last = last4 & 0xff;
    views[0] = 0;
    views[1] = hash(1, last);
    views[2] = hash(2, last4 & 0xffff);
    views[3] = hash(3, last4 & 0xffffff);
    views[4] = hash(4, last4);
    views[5] = hash(5, word);
    views[6] = hash(hash(6, word), wordBefore);
    views[7] = hash(hash(hash(7, last), start), openingBefore);
    views[8] = hash(hash(8, kinds), last);
    views[9] = hash(hash(9, opening), (Math.min(column, maxColumn) << 8) | last);
  };
  const reset = (): void => {
    last4 = word = wordLength = wordBefore = column = start = opening = openingBefore = kinds = 0;
    look();
  };
  reset();
  return {
    views,
    get last4() {
      return last4;
    },
    get wordLength() {
      return wordLength;
    },
    get shape() {
      return kinds & 0x1ff;
    },
    push: byte => {
      last4 = (last4 << 8) | byte;
      kinds = ((kinds << 3) | kindOf(byte)) & 0xffffff;
      extendWord(byte);
      if (byte === newline) startLine();
      else extendLine(byte);
      look();
    },
    reset,
  };
}

const isBetween = (byte: number, first: string, last: string): boolean =>
  byte >= first.charCodeAt(0) && byte <= last.charCodeAt(0);
const isSmall = (byte: number): boolean => isBetween(byte, "a", "z");
const isCapital = (byte: number): boolean => isBetween(byte, "A", "Z");
const isDigit = (byte: number): boolean => isBetween(byte, "0", "9");
const isLetter = (byte: number): boolean => isSmall(byte) || isCapital(byte);
const isOfWord = (byte: number): boolean =>
  isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte === apostrophe;
const lowerCase = (byte: number): number => (isCapital(byte) ? byte + 32 : byte);

const kinds: readonly (readonly [kind: number, test: (byte: number) => boolean])[] = [
  [1, byte => byte === newline],
  [2, byte => byte === 32],
  [3, isSmall],
  [4, isCapital],
  [5, isDigit],
  [6, byte => byte >= 0x80],
];
const otherKind = 7;
const kindTable = Uint8Array.from(
  { length: 256 },
  (_, byte) => kinds.find(([, test]) => test(byte))?.[0] ?? otherKind,
);

function kindOf(byte: number): number {
  return kindTable[byte] ?? otherKind;
}
