import ts from "typescript";
import { camelCase, snakeCase, upperFirst } from "../names.js";

/** The names that a package's files use; each is made of the vendor's name alone, and safe where it stands. */
export interface VendorNames {
  /** `acme-mail`: folder, first word of the tools' names. */
  readonly vendor: string;
  /** `acmeMail`: the vendor as a constant. */
  readonly constant: string;
  /** `AcmeMail`: beginning of types' names and end of `createAcmeMailClient`. */
  readonly type: string;
  /** `ACME_MAIL`: beginning of environment variables. */
  readonly variable: string;
}

/** A longer one would leave too little of a tool's name for what the tool does. */
const maxVendorLength = 20;
const vendorName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** What the package's files call other things, and Node's own globals that they use. */
const taken = ["credential", "operations", "components", "paths", "process", "service"];

/** The names of a vendor, or in plain words why it cannot be called so. */
export function nameVendorParts(vendor: string): VendorNames | string {
  if (!vendorName.test(vendor) || vendor.length > maxVendorLength) {
    return `"${vendor}" must be words of small letters and digits with single hyphens between, ${maxVendorLength} characters at most.`;
  }
  const constant = camelCase(vendor);
  if (taken.includes(constant) || !isIdentifier(constant)) {
    return `"${vendor}" means something else in the package's code; choose another name.`;
  }
  return { vendor, constant, type: upperFirst(constant), variable: snakeCase(vendor).toUpperCase() };
}

/** False for words of the language, such as `new` and `type`. */
function isIdentifier(text: string): boolean {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  return scanner.scan() === ts.SyntaxKind.Identifier && scanner.getTextPos() === text.length;
}
