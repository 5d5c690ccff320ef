/** What a command comes to. */
export interface Outcome {
  readonly output: string;
  /** Sentences for the standard error. */
  readonly problems: readonly string[];
  /** 0 passed, 1 something graver than allowed was found, 2 wrong use or a file that could not be read. */
  readonly exitCode: 0 | 1 | 2;
}
