/** A refusal in the form that MCP clients read: a JSON-RPC error without an id (JSON-RPC 2.0, section 5). */
export function jsonRpcRefusal(status: number, code: JsonRpcErrorCode, message: string): Response {
  return Response.json({ jsonrpc: "2.0", error: { code, message }, id: null }, { status });
}

/** Parse error and invalid request are JSON-RPC's own; -32001 is what MCP's SDKs use for their transport. */
type JsonRpcErrorCode = -32_700 | -32_600 | -32_001;
