import { isObject, mapRecord } from "../../schema.js";

type Definitions = Readonly<Record<string, unknown>>;

const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/** Swagger 2.0's `securityDefinitions` as OpenAPI 3's `securitySchemes`. */
export function convertSecurity(definitions: Definitions): Record<string, unknown> {
  return mapRecord(definitions, (definition) =>
    isObject(definition) ? convertDefinition(definition) : definition,
  );
}

function convertDefinition(definition: Definitions): unknown {
  const { type, flow, scopes, authorizationUrl, tokenUrl, ...rest } = definition;
  if (type === "basic") return { ...rest, type: "http", scheme: "basic" };
  if (type !== "oauth2") return definition;
  const name = flows[String(flow)] ?? "implicit";
  return { ...rest, type, flows: { [name]: { authorizationUrl, tokenUrl, scopes: scopes ?? {} } } };
}
