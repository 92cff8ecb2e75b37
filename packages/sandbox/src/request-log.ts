import type { FaultKind } from "./faults.js";

/** One request that arrived. It holds no header and no body, so no secret. */
export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** Without the question mark; "" where there is none. */
  readonly query: string;
  /** Undefined where the document has no such operation. */
  readonly operationId: string | undefined;
  /** Undefined while it is being answered, and where no answer was ever sent. */
  readonly status: number | undefined;
  /** Query parameters that the document does not have; the vendor ignores them. */
  readonly ignoredQuery: readonly string[];
  /** The fault that it met. */
  readonly fault: FaultKind | undefined;
}

/** The latest requests, oldest first. */
export interface RequestLog {
  list(): LoggedRequest[];
  /** Writes a request down; the returned function notes the status that it got. */
  add(request: Omit<LoggedRequest, "status">): (status: number) => void;
}

/** A log that forgets the oldest request when it is full. */
export function createRequestLog(maxRequests: number): RequestLog {
  const entries: { request: LoggedRequest }[] = [];
  return {
    list: () => entries.map(({ request }) => request),
    add(request) {
      const entry = { request: { ...request, status: undefined as number | undefined } };
      entries.push(entry);
      if (entries.length > maxRequests) entries.shift();
      return (status) => {
        entry.request = { ...entry.request, status };
      };
    },
  };
}
