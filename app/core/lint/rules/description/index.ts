import { descriptionLong } from "./description-long.ts";
import { descriptionTrigger } from "./description-trigger.ts";
import { exampleOtherName } from "./example-other-name.ts";
import { exampleUnbalanced } from "./example-unbalanced.ts";
import { exampleUnclosed } from "./example-unclosed.ts";

export const descriptionRules = [
  descriptionLong,
  descriptionTrigger,
  exampleUnclosed,
  exampleUnbalanced,
  exampleOtherName,
] as const;
