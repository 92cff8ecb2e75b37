import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** A checker of JSON Schema 2020-12 that knows the usual formats and overlooks what it does not know. */
export function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    ownProperties: true,
    logger: false,
  });
  addFormats.default(ajv);
  return ajv;
}
