import type { Json } from "@medtainer/core";
import type { ReplyFacts, SandboxProblem } from "@medtainer/sandbox";

/** `{ Fault: { Error: [{ Message, Detail, code, element }], type }, time }`. */
export function errorBody({ status, code, message, issues }: SandboxProblem): Json {
  const [type, usualCode, usual] = FAULTS[status] ?? FAULTS[status < 500 ? 400 : 500] ?? [];
  const element = issues[0]?.path.slice(1);
  return {
    Fault: {
      Error: [
        {
          Message: usual ?? "Something went wrong",
          Detail: message || (usual ?? "Something went wrong"),
          code: code ?? usualCode ?? "10000",
          ...(element !== undefined && { element }),
        },
      ],
      type: type ?? "SystemFault",
    },
    time: "2026-01-01T00:00:00.000Z",
  };
}

/** The vendor's id of the request. */
export function replyHeaders({ requestId }: ReplyFacts): Record<string, string> {
  return { intuit_tid: requestId };
}

const FAULTS: Readonly<Record<number, readonly [type: string, code: string, message: string]>> = {
  400: ["ValidationFault", "2020", "A business validation error has occurred while processing your request"],
  401: ["AuthenticationFault", "3200", "message=AuthenticationFailed; errorCode=003200; statusCode=401"],
  403: [
    "AuthorizationFault",
    "3100",
    "message=ApplicationAuthorizationFailed; errorCode=003100; statusCode=403",
  ],
  404: ["ValidationFault", "610", "Object Not Found"],
  429: ["SystemFault", "3001", "message=ThrottleExceeded; errorCode=003001; statusCode=429"],
  500: ["SystemFault", "10000", "An application error has occurred while processing your request"],
  501: ["SystemFault", "4001", "The sandbox does not model this"],
};
