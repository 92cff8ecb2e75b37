import type { Progress } from "../tool.js";

/** As much of a request's context as progress needs; both SDKs have it in some form. */
interface ProgressContext {
  readonly mcpReq: {
    readonly _meta?: { readonly progressToken?: string | number | undefined } | undefined;
    readonly notify: (notification: {
      method: "notifications/progress";
      params: Record<string, unknown>;
    }) => Promise<void>;
  };
}

/** Reports progress to the client, where it asked for it. */
export function progressReporter({ mcpReq }: ProgressContext): ((progress: Progress) => void) | undefined {
  const progressToken = mcpReq._meta?.progressToken;
  if (progressToken === undefined) return undefined;
  return (progress) => {
    const params = { progressToken, ...progress };
    // A client that left meanwhile is told by its own signal.
    mcpReq.notify({ method: "notifications/progress", params }).catch(() => undefined);
  };
}
