import type { ErrorObject } from "ajv/dist/2020.js";
import type { InputIssue } from "../errors/medtainer-error.js";
import type { JsonObject, JsonSchema } from "../json.js";
import { coerce } from "./coerce.js";

/** The input in its right types, and all that is wrong with it. */
export interface CheckedInput {
  readonly value: JsonObject;
  readonly issues: readonly InputIssue[];
}

export type CheckInput = (input: unknown) => CheckedInput;

/** At most this many issues are told at once. */
const mostIssues = 10;

/** Makes a check of a schema. Ajv is loaded with the first one, so that a typed client never pays for it. */
export async function compileInput(schema: JsonSchema): Promise<CheckInput> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const { default: addFormats } = await import("ajv-formats");
  // Without a logger: a format that Ajv does not know is not checked, and nobody needs to read that at a call.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    logger: false,
  });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  return (input) => {
    const value = coerce(schema, input);
    try {
      if (validate(value)) return { value: value as JsonObject, issues: [] };
    } catch (error) {
      return { value: {}, issues: [toUncomparable(error)] };
    }
    const issues = (validate.errors ?? []).map((error) => toIssue(error, schema));
    return { value: {}, issues: issues.slice(0, mostIssues) };
  };
}

/** Where Ajv compares objects, it calls their `valueOf` and `toString`, even where these are members of the input. */
function toUncomparable(error: unknown): InputIssue {
  if (!(error instanceof TypeError)) throw error;
  const message = 'The input cannot be checked: it has a member called "valueOf" or "toString".';
  return { path: "", message };
}

function toIssue(error: ErrorObject, schema: JsonSchema): InputIssue {
  const path = error.instancePath;
  const field = path === "" ? "The input" : `"${path.slice(1).replaceAll("/", ".")}"`;
  const wording = wordings[error.keyword];
  return {
    path,
    message: wording ? wording(field, error, schema) : `${field} ${error.message ?? "is not allowed"}.`,
  };
}

type Wording = (field: string, error: ErrorObject, schema: JsonSchema) => string;

const wordings: Readonly<Record<string, Wording>> = {
  required: (field, { params, parentSchema }) => {
    const about = describeField(parentSchema, params.missingProperty);
    const where = field === "The input" ? "" : ` in ${field}`;
    return `"${params.missingProperty}" is missing${where}${about}.`;
  },
  additionalProperties: (field, { params, parentSchema }) => {
    const known = Object.keys(parentSchema?.properties ?? {});
    const where = field === "The input" ? "" : ` in ${field}`;
    const allowed = known.length === 0 ? "It takes no fields" : `Allowed are ${listNames(known)}`;
    return `"${params.additionalProperty}" is not a field${where}. ${allowed}.`;
  },
  type: (field, { params, data }) =>
    `${field} must be ${[params.type].flat().join(" or ")}, not ${typeName(data)}.`,
  enum: (field, { params }) => `${field} must be one of ${listNames(params.allowedValues)}.`,
  const: (field, { params }) => `${field} must be ${JSON.stringify(params.allowedValue)}.`,
  format: (field, { params }) => `${field} must be a valid ${params.format}.`,
  pattern: (field, { params }) => `${field} must match ${params.pattern}.`,
};

function describeField(parent: unknown, name: string): string {
  // Ajv hands over the schema that we compiled.
  const schema = (parent as JsonSchema | undefined)?.properties?.[name];
  if (!schema) return "";
  const type = schema.type === undefined ? "" : [schema.type].flat().join(" or ");
  const said = [type, schema.description?.slice(0, 120)].filter(Boolean).join(": ");
  return said === "" ? "" : ` (${said})`;
}

function listNames(names: readonly unknown[]): string {
  const shown = names
    .slice(0, 20)
    .map((name) => String(name))
    .join(", ");
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
