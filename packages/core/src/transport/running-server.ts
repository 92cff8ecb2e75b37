/** A server that is being served. */
export interface RunningServer {
  /** Stops taking calls, lets those in flight end, then resolves. */
  close(): Promise<void>;
}
