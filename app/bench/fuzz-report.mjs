import { formatTable } from "./table.mjs";

/** @typedef {import("../testing/fuzz/fuzz.ts").FuzzRun & { readonly kind: string, readonly payload: string }} Run */
/** @typedef {Pick<Run, "kind" | "payload">} Tried */

const [shownOfEach, shownLength] = [5, 120];

/** Counts what becomes of payloads, and keeps those with which something is wrong. */
export function createReport() {
  const started = performance.now();
  /** @type {Map<string, number>} */
  const outcomes = new Map();
  /** @type {Map<string, Tried[]>} */
  const complaints = new Map();
  const early = { found: 0, all: 0 };
  let tried = 0;
  /** @type {Tried & Pick<Run, "milliseconds">} */
  let slowest = { milliseconds: 0, kind: "", payload: "" };

  const complain = (/** @type {string} */ complaint, /** @type {Tried} */ { kind, payload }) =>
    void complaints.set(complaint, [...(complaints.get(complaint) ?? []), { kind, payload }]);

  const take = (/** @type {Run} */ run) => {
    tried++;
    outcomes.set(run.outcome, (outcomes.get(run.outcome) ?? 0) + 1);
    if (run.isFoundEarly !== undefined) early.all++;
    if (run.isFoundEarly) early.found++;
    if (run.milliseconds > slowest.milliseconds) slowest = run;
    if (run.complaint !== undefined) complain(run.complaint, run);
  };

  const format = (/** @type {string} */ source) => {
    const seconds = Math.round((performance.now() - started) / 1000);
    const rows = [...outcomes].sort(([, a], [, b]) => b - a).map(([name, times]) => [name, count(times)]);
    const share = ((early.found / early.all) * 100).toFixed(2);
    return [
      formatTable(`${count(tried)} payloads, ${source}, ${seconds} s`, ["outcome", "times"], rows),
      `Damage to a2 that its own check finds before anything is decoded: ${count(early.found)} of ${count(early.all)}, ${share} %`,
      `Slowest: ${slowest.milliseconds.toFixed(0)} ms, ${slowest.kind}: ${shortened(slowest.payload)}`,
      ...[...complaints].flatMap(formatComplaint),
      complaints.size === 0 ? "Nothing is wrong." : "Something is wrong.",
    ].join("\n");
  };

  return {
    take,
    complain,
    format,
    get tried() {
      return tried;
    },
    get isClean() {
      return complaints.size === 0;
    },
  };
}

const count = (/** @type {number} */ number) => number.toLocaleString("en");

/** Payloads with which something is wrong are shown in full, so that they can be tried again. */
function formatComplaint(/** @type {[string, readonly Tried[]]} */ [complaint, some]) {
  const shown = some
    .slice(0, shownOfEach)
    .map(({ kind, payload }) => `  ${kind}: ${JSON.stringify(payload)}`);
  return [`WRONG, ${count(some.length)} times: ${complaint}`, ...shown];
}

function shortened(/** @type {string} */ payload) {
  if (payload.length <= shownLength) return payload;
  return `${payload.slice(0, shownLength)}… (${count(payload.length)} characters)`;
}
