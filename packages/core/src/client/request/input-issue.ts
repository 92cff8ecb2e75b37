import { MedtainerError } from "../../errors/medtainer-error.js";
import { fieldPointer } from "../json-pointer.js";

/** The error for one or more wrong fields of an operation's input. `fields` maps each input key to its sentence. */
export function inputError(fields: Readonly<Record<string, string>>): MedtainerError {
  const issues = Object.entries(fields).map(([key, message]) => ({ path: fieldPointer(key), message }));
  return new MedtainerError("invalid_input", issues.map(({ message }) => message).join(" "), { issues });
}
