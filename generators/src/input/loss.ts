/** What an emitted input does not say, and where. */
export interface Loss {
  /** JSON Pointer into the input; `*` stands for any array index or map key. */
  readonly pointer: string;
  readonly reason: string;
}
