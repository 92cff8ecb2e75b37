import { mapRecord, type Schema } from "../schema.js";
import type { ApiOperation } from "./document.js";

/** A copy of the operation with the schemas of what is sent and of what is received changed. */
export function mapOperationSchemas(
  operation: ApiOperation,
  sent: (schema: Schema) => Schema,
  received: (schema: Schema) => Schema,
): ApiOperation {
  const { parameters, body, replies } = operation;
  return {
    ...operation,
    parameters: parameters.map((parameter) => ({ ...parameter, schema: sent(parameter.schema) })),
    ...(body && { body: { ...body, schema: sent(body.schema) } }),
    replies: mapRecord(replies, (reply) =>
      reply.schema ? { ...reply, schema: received(reply.schema) } : reply,
    ),
  };
}
