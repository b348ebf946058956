/** x¹² + x¹¹ + x³ + x² + x + 1, without its highest term. */
const polynomial = 0x80f;
const mask = 0xfff;

/**
 * A check of 12 bits over numbers of six bits each. Any change of up to twelve bits in a row, so of one digit or of
 * two neighbours, changes it for certain; of other changes one in 4,096 goes unseen.
 */
export function crc12(sixBits: Iterable<number>): number {
  let check = mask;
  for (const value of sixBits) check = turned(check ^ (value << 6));
  return check;
}

/** The check after six more bits. */
function turned(check: number): number {
  let rest = check;
  for (let bit = 0; bit < 6; bit++) rest = rest & 0x800 ? ((rest << 1) ^ polynomial) & mask : rest << 1;
  return rest;
}
