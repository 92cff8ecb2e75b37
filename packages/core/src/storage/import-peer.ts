import { MedtainerError } from "../errors/medtainer-error.js";

/**
 * Imports an optional peer dependency.
 *
 * @throws MedtainerError `misconfigured`, naming the package to install, when it is missing.
 */
export async function importPeer<Module>(
  name: string,
  load: (name: string) => Promise<Module>,
): Promise<Module> {
  try {
    return await load(name);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const message = `The package "${name}" is missing. Install it: npm install ${name}`;
    throw new MedtainerError("misconfigured", message, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
