/** A part of a budget for people: `2.1 %`, `12 %`, `under 0.1 %`, `0 %`. */
export function shareInWords(part: number, whole: number): string {
  const percent = (part / whole) * 100;
  if (percent > 0 && percent < 0.1) return "under 0.1 %";
  return `${percent.toLocaleString("en", { maximumFractionDigits: percent < 10 ? 1 : 0 })} %`;
}
