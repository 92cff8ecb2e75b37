// For the tests of this folder only: a real HTTP server in the place of a vendor.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import type { Operation } from "../operation.js";
import { bearerToken, type VendorService } from "../vendor.js";

/** A request as it arrived. */
export interface ArrivedRequest {
  readonly method: string;
  /** Path and query as they stood on the wire. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A running stand-in; it is closed when the test ends. */
export interface TestVendor {
  readonly url: string;
  readonly arrived: readonly ArrivedRequest[];
  readonly service: VendorService<"token">;
}

/** Answers the request with this number, counted from 1. */
export type Answer = (response: ServerResponse, request: ArrivedRequest, number: number) => void;

/** Starts a vendor on loopback. */
export async function startTestVendor(answer: Answer = answerJson({})): Promise<TestVendor> {
  const arrived: ArrivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url: target = "", headers } = incoming;
    const request = { method, target, headers, body: Buffer.concat(chunks) };
    arrived.push(request);
    answer(response, request, arrived.length);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The test vendor has no port.");
  const url = `http://127.0.0.1:${address.port}`;
  return { url, arrived, service: testService(url) };
}

/** Answers every request with the same JSON. */
export function answerJson(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

/** Answers the first requests one by one, and all later ones like the last. */
export function answerInTurn(...answers: [Answer, ...Answer[]]): Answer {
  return (response, request, number) => {
    (answers[number - 1] ?? answers.at(-1) ?? answers[0])(response, request, number);
  };
}

/** The token that every test client signs with. */
export const testToken = "acme_live_0123456789";

/** A vendor with a bearer token. */
export function testService(baseUrl: string): VendorService<"token"> {
  return {
    name: "acme",
    title: "Acme",
    baseUrl,
    credential: bearerToken({ variable: "ACME_TOKEN", description: "A token of Acme's control panel." }),
    rateLimits: [],
  };
}

/** An operation with only the parts that a test is about. */
export function testOperation<Input = unknown, Output = unknown>(
  parts: Partial<Operation<Input, Output>>,
): Operation<Input, Output> {
  return {
    vendor: "acme",
    id: "callAcme",
    route: "GET /things",
    effect: "read",
    parameters: {},
    input: { type: "object" },
    replyMediaType: "application/json",
    ...parts,
  };
}
