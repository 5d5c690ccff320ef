/** `R` required, `S` should be present, `O` optional. */
export type FieldLevel = 'R' | 'S' | 'O';

/** What a kind of document has to say at one place. Its identity is the key; headings are only ways to write it. */
export interface FieldDefinition {
  readonly key: string;
  readonly level: FieldLevel;
  /** Whether "does not apply" is no answer, whatever the reason. */
  readonly mustApply?: true;
  /** How much it tells about the kind: 0 nothing, 1 a little, 3 hardly found elsewhere. */
  readonly weight: number;
  readonly en: string;
  readonly zh: string;
  /** Other headings of the same meaning, in either language. */
  readonly aliases: readonly string[];
  /** Keys that lines and rows within its section may give; others there are content ("Owner:" of a risk). */
  readonly holds?: readonly string[];
  /** Keys that a column of a table in its section may give. */
  readonly columns?: readonly string[];
}
