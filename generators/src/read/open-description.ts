import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { splitPlace } from "./place.js";
import { readSource, type Source } from "./source.js";

/**
 * Reads an API description whose references may lead into other files.
 *
 * @param root The folder that no reference leads out of; by default the description's own.
 * @throws SpecError when the file is missing, too large, or not well-formed.
 */
export function openDescription(file: string, root: string = dirname(file)): Source {
  const main = readSource(file);
  const others = new Map<string, Source>();
  const sourceOf = (path: string): Source => (path === "" ? main : (others.get(path) ?? main));

  function error(place: string, message: string) {
    const { file: path, pointer } = splitPlace(place);
    return sourceOf(path).error(pointer, message);
  }

  function open(path: string, from: string): string | undefined {
    const refuse = (why: string) => error(from, `"${path}" ${why}`);
    if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) {
      throw refuse("is an address, and nothing is fetched: save the file beside this one.");
    }
    const wanted = resolve(dirname(sourceOf(splitPlace(from).file).file), decode(path));
    if (isAbsolute(path) || !isInside(wanted, resolve(root))) {
      throw refuse(`leads out of ${root}. Name the folder that holds all files with --root.`);
    }
    if (wanted.includes("\0") || !existsSync(wanted)) return undefined;
    if (!isInside(realpathSync(wanted), realpathSync(root)))
      throw refuse(`is a link that leads out of ${root}.`);
    const key = nameFile(relative(dirname(file), wanted));
    if (!others.has(key) && key !== nameFile(relative(dirname(file), file)))
      others.set(key, readSource(wanted));
    return others.has(key) ? key : "";
  }

  return { ...main, others, open, error };
}

function isInside(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A number sign would end the file's part of a place. */
function nameFile(path: string): string {
  return path.replaceAll(sep, "/").replaceAll("#", "%23");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
