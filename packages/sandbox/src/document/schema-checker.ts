import type { InputIssue, Json } from "@medtainer/core";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { OpenApiDocument, Place } from "./open-api.js";

/** Checks values against schemas that stand anywhere in an OpenAPI document. */
export interface SchemaChecker {
  /** Every way in which the value breaks the schema; empty where it is fine. Messages begin with the subject, if any. */
  check(schema: Place, value: Json | undefined, subject?: string): InputIssue[];
}

/**
 * A checker for one document. Schemas are compiled when they are first needed and then kept.
 *
 * @throws Error (from `check`) where a schema of the document is itself wrong.
 */
export function createSchemaChecker(document: OpenApiDocument): SchemaChecker {
  // Not strict: an OpenAPI document holds `example`, `discriminator` and vendor keywords that Ajv does not know.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    verbose: true,
  });
  formats.default(ajv);
  ajv.addSchema(document, DOCUMENT_ID);
  const compiled = new Map<string, ValidateFunction>();

  function validatorOf({ pointer }: Place): ValidateFunction {
    const known = compiled.get(pointer);
    if (known) return known;
    const tokens = pointer.split("/").map(encodeURIComponent).join("/");
    const made = ajv.compile({ $ref: `${DOCUMENT_ID}#${tokens}` });
    compiled.set(pointer, made);
    return made;
  }

  return {
    check(schema, value, subject = "") {
      const validate = validatorOf(schema);
      return validate(value) ? [] : toIssues(validate.errors ?? [], subject);
    },
  };
}

const DOCUMENT_ID = "https://medtainer.invalid/document";

/** Keywords that only say that one of their branches failed; the branch's own error is the useful one. */
const WRAPPERS = new Set(["oneOf", "anyOf", "allOf", "if", "not"]);

function toIssues(errors: readonly ErrorObject[], subject: string): InputIssue[] {
  const telling = errors.filter(({ keyword }) => !WRAPPERS.has(keyword));
  const seen = new Map(
    (telling.length > 0 ? telling : errors).map((error) => [sentence(error, subject), error]),
  );
  return [...seen].map(([message, error]) => ({ path: error.instancePath, message }));
}

function sentence({ instancePath, keyword, params, message }: ErrorObject, subject: string): string {
  const field = `${subject}${instancePath.replaceAll("/", ".")}`.replace(/^\./, "");
  const named = (name: unknown) => (field === "" ? String(name) : `${field}.${name}`);
  switch (keyword) {
    case "required":
      return `${named(params.missingProperty)} is required`;
    case "additionalProperties":
      return `${named(params.additionalProperty)} is not a known field`;
    case "enum":
      return `${field || "the value"} must be one of ${params.allowedValues.join(", ")}`;
    default:
      return `${field || "the value"} ${message ?? `breaks ${keyword}`}`;
  }
}
