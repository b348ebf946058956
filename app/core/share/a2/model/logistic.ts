/**
 * Probabilities and their logits, in integers that are the same in every engine. A probability is that of a one bit,
 * in 1/65536; a logit, ln(p / (1 − p)), is in 1/256 and runs from −2047 to 2047.
 */

/** The probability at every 128th logit from −2048 to 2048. */
const points = [
  22, 36, 60, 98, 162, 267, 439, 720, 1179, 1921, 3108, 4971, 7812, 11955, 17625, 24743, 32768, 40793, 47911,
  53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097, 65269, 65374, 65438, 65476, 65500, 65514,
];
const step = 128;
export const maxLogit = 2047;

const probabilities = Uint16Array.from({ length: 4096 }, (_, at) => interpolate(at));
const logits = Int16Array.from({ length: 4096 }, invert());

function interpolate(at: number): number {
  const [left = 0, right = 0] = points.slice(Math.floor(at / step));
  return left + Math.floor(((right - left) * (at % step)) / step);
}

/** For every 16th probability in turn, the smallest logit that reaches the middle of its sixteen. */
function invert(): (_: unknown, at: number) => number {
  let logit = 1;
  return (_, at) => {
    while (logit < 4095 && (probabilities[logit] ?? 0) < at * 16 + 8) logit++;
    return logit - 2048;
  };
}

/** A sum of logits, brought back into their range. */
export function clampLogit(sum: number): number {
  return sum < -maxLogit ? -maxLogit : sum > maxLogit ? maxLogit : sum;
}

/** The probability of a logit in range. */
export function squash(logit: number): number {
  return probabilities[logit + 2048] ?? 0;
}

/** The logit of a probability from 0 to 65535. */
export function stretch(probability: number): number {
  return logits[probability >> 4] ?? 0;
}
