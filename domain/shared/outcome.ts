/** An expected result: a value, or one literal problem code. Words for the code are chosen at the edge. */
export type Outcome<Value, Problem extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }
