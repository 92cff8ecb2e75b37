import { Refusal } from "./behaviour/refusal.js";

/** Which requests a fault befalls. */
interface FaultTarget {
  /** Operation id; default: any operation. */
  readonly operation?: string;
  /** How many requests; default 1. */
  readonly times?: number;
}

/** How the vendor should fail. Each reply has the vendor's own error shape, where it has a readable reply at all. */
export type Fault = FaultTarget &
  (
    | {
        /** 429. */
        readonly kind: "rate_limit";
        /** Left out, the reply has no Retry-After. */
        readonly retryAfterSeconds?: number;
      }
    | {
        readonly kind: "server_error";
        /** Default 500. */
        readonly status?: 500 | 502 | 503 | 504;
      }
    | {
        /** 401, as if the token had been revoked. */
        readonly kind: "unauthorized";
      }
    | {
        /** A gateway's page of HTML with status 502 instead of the vendor's reply; nothing has happened at the vendor. */
        readonly kind: "html";
      }
    | {
        /** The request is carried out; the second half of the reply's JSON is missing. */
        readonly kind: "cut_json";
      }
    | {
        /** No reply ever: until the caller gives up or the sandbox is closed. */
        readonly kind: "hang";
        /** True: the vendor did the work and only its reply is missing. */
        readonly carriedOut?: boolean;
      }
    | {
        /** The connection breaks: `fetch` fails with a TypeError. */
        readonly kind: "reset";
        /** True: the vendor did the work and only its reply is missing. */
        readonly carriedOut?: boolean;
      }
    | {
        /** The right reply, late. */
        readonly kind: "slow";
        /** In milliseconds of real time. */
        readonly delayMs: number;
      }
  );

/** The name of a way to fail. */
export type FaultKind = Fault["kind"];

/** Faults that still wait for their requests. */
export interface FaultQueue {
  add(fault: Fault): void;
  /** The fault that befalls a request to this operation, counted as used; the oldest one first. */
  take(operationId: string | undefined): Fault | undefined;
}

/** An empty queue. */
export function createFaultQueue(): FaultQueue {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? 1 });
    },
    take(operationId) {
      const entry = waiting.find(
        ({ fault }) => fault.operation === undefined || fault.operation === operationId,
      );
      if (!entry) return undefined;
      entry.left -= 1;
      waiting = waiting.filter(({ left }) => left > 0);
      return entry.fault;
    },
  };
}

/** The error reply that a fault stands for; undefined where the fault is something else than an error reply. */
export function refusalOf(fault: Fault | undefined): Refusal | undefined {
  switch (fault?.kind) {
    case "rate_limit": {
      const { retryAfterSeconds } = fault;
      return new Refusal(
        429,
        "",
        retryAfterSeconds === undefined ? {} : { retryAfterMs: retryAfterSeconds * 1_000 },
      );
    }
    case "server_error":
      return new Refusal(fault.status ?? 500);
    case "unauthorized":
      return new Refusal(401);
    default:
      return undefined;
  }
}
