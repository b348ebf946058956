import { measure } from "./measure.ts";

/** In a browser's worker: times the text that it is sent. */
addEventListener("message", ({ data }: MessageEvent<{ readonly text: string; readonly rounds: number }>) => {
  void measure(data.text, data.rounds).then(times => postMessage(times));
});
