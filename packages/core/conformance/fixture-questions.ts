import {
  type ClientCapabilities,
  createRequestStateCodec,
  type InputRequests,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type PrimitiveSchemaDefinition,
  type ServerContext,
} from "@modelcontextprotocol/server";

/** What the client is asked before a tool or a prompt answers. */
export interface Question {
  /** What is asked at once, by key; one element for each time that the client is sent back. */
  readonly rounds: (call: FixtureCall) => readonly InputRequests[];
  /** True sends the number of the round along, signed; without it there can be one round only. */
  readonly keepsState?: boolean;
}

/** A call of a tool or a prompt of the fixture. */
export interface FixtureCall {
  readonly input: Readonly<Record<string, unknown>>;
  /** What the client says it can be asked. */
  readonly capabilities: ClientCapabilities;
  readonly context: ServerContext;
}

interface RoundState {
  readonly round: number;
}

/** Signs the state of the fixture's questions; its `verify` belongs into the server's options. */
export const roundCodec = createRequestStateCodec<RoundState>({
  key: crypto.getRandomValues(new Uint8Array(32)),
});

/** What is still to be asked, or nothing once the client has answered all. */
export async function askClient(
  question: Question,
  call: FixtureCall,
): Promise<InputRequiredResult | undefined> {
  const { inputResponses, requestState } = call.context.mcpReq;
  const rounds = question.rounds(call);
  const round = requestState<RoundState>()?.round ?? 0;
  const keys = Object.keys(rounds[round] ?? {});
  const isAnswered = keys.every((key) => inputResponse(inputResponses, key).kind !== "missing");
  const next = isAnswered ? round + 1 : round;
  const inputRequests = rounds[next];
  if (!inputRequests) return undefined;
  if (!question.keepsState) return inputRequired({ inputRequests });
  return inputRequired({ inputRequests, requestState: await roundCodec.mint({ round: next }, call.context) });
}

/** A form for the client's person; every field is required. */
export function form(message: string, fields: Readonly<Record<string, PrimitiveSchemaDefinition>>) {
  const requestedSchema = {
    type: "object" as const,
    properties: { ...fields },
    required: Object.keys(fields),
  };
  return inputRequired.elicit({ message, requestedSchema });
}

/** A prompt for the client's model. */
export function prompt(text: string) {
  return inputRequired.createMessage({
    messages: [{ role: "user", content: { type: "text", text } }],
    maxTokens: 100,
  });
}
