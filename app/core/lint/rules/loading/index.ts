import { badEscape } from "./bad-escape.ts";
import { colonInPlain } from "./colon-in-plain.ts";
import { controlCharacter } from "./control-character.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { frontMatterLanguage } from "./front-matter-language.ts";
import { noFrontMatter } from "./no-front-matter.ts";
import { notAMapping } from "./not-a-mapping.ts";
import { notYaml } from "./not-yaml.ts";
import { reservedStart } from "./reserved-start.ts";
import { textAfterQuote } from "./text-after-quote.ts";
import { textAtMargin } from "./text-at-margin.ts";
import { textBeforeFrontMatter } from "./text-before-front-matter.ts";
import { unclosedFrontMatter } from "./unclosed-front-matter.ts";
import { unclosedQuote } from "./unclosed-quote.ts";
import { blockBesideBroken } from "./block-beside-broken.ts";
import { commentCut } from "./comment-cut.ts";
import { commentJoins } from "./comment-joins.ts";
import { crlfNoRescue } from "./crlf-no-rescue.ts";
import { descriptionNotText } from "./description-not-text.ts";
import { earlyClose } from "./early-close.ts";
import { hooksRefused } from "./hooks-refused.ts";
import { nameColon } from "./name-colon.ts";
import { nameHyphen } from "./name-hyphen.ts";
import { nameNotText } from "./name-not-text.ts";
import { nameTooLong } from "./name-too-long.ts";
import { noDescription } from "./no-description.ts";
import { noName } from "./no-name.ts";
import { visibleBreak } from "./visible-break.ts";

export const loadingRules = [
  noFrontMatter,
  textBeforeFrontMatter,
  frontMatterLanguage,
  unclosedFrontMatter,
  notAMapping,
  colonInPlain,
  textAtMargin,
  textAfterQuote,
  unclosedQuote,
  badEscape,
  reservedStart,
  controlCharacter,
  duplicateKey,
  notYaml,
  crlfNoRescue,
  blockBesideBroken,
  commentJoins,
  earlyClose,
  noName,
  nameNotText,
  nameHyphen,
  nameColon,
  nameTooLong,
  noDescription,
  descriptionNotText,
  commentCut,
  visibleBreak,
  hooksRefused,
] as const;
