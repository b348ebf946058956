import { castOf, spoilt } from "./cases.mjs";
import { emptyFolder, install } from "./install.mjs";
import { judges } from "./judges.mjs";

/**
 * Programs of others judge what is exported for them: `node app/judges/run.mjs`, with words behind it to choose among
 * the judges. Each is installed from the registry into `.cache/judges` and then asked offline, about every fixture and,
 * where it is there, every file of the corpus.
 */
const names = process.argv.slice(2);
const chosen = Object.entries(judges).filter(([name]) => names.length === 0 || names.includes(name));
const cast = await castOf();
let failures = 0;

for (const [name, judge] of chosen) {
  const place = install(name, judge.packages);
  if (place === undefined) {
    console.log(`${name}: skipped, its packages can't be installed here`);
    continue;
  }
  const started = performance.now();
  const isAwake = (await judge.judge({ ...place, ...spoilt(cast, judge.spoil) })).faults.length > 0;
  const { judged, faults } = await judge.judge({ ...place, work: emptyFolder(place.folder), ...cast });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const says = isAwake ? `${faults.length} refused` : "asleep: it takes a spoilt file";
  console.log(`${name} (${place.versions.join(", ")}): ${judged} judged, ${says}, ${seconds} s`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  failures += faults.length + (isAwake ? 0 : 1);
}

process.exitCode = failures > 0 ? 1 : 0;
