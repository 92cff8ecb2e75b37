/** Where a command writes. */
export interface Terminal {
  /** The answer. */
  print(text: string): void;
  /** Progress and errors. */
  report(text: string): void;
}
