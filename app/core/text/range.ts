/** A half-open stretch of a text, `from` inclusive and `to` exclusive, in UTF-16 code units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A replacement of `from`…`to` by `insert`; an insertion has `from === to`, a deletion an empty `insert`. */
export interface TextEdit extends Range {
  readonly insert: string;
}
