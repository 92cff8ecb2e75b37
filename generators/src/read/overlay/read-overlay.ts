import { z } from "zod";
import { pointerPart } from "../../schema.js";
import type { SpecError } from "../../spec-error.js";
import { readSource, type Source } from "../source.js";
import { applyAction } from "./apply-action.js";

const actionShape = z.looseObject({
  /** JSONPath (RFC 9535) of what is changed. */
  target: z.string().min(1),
  description: z.string().exactOptional(),
  /** Merged into each object that the target names; an array takes it as a further item. */
  update: z.json().exactOptional(),
  /** True where the target goes. */
  remove: z.boolean().exactOptional(),
});

const overlayShape = z.looseObject({
  overlay: z.string().regex(/^1\.\d+\.\d+$/, 'This is no OpenAPI Overlay: "overlay" must be 1.0.0.'),
  actions: z.array(actionShape).min(1),
});

/** One correction (OpenAPI Overlay 1.0, Action Object). */
export type OverlayAction = z.infer<typeof actionShape>;

/** Corrections of a vendor's description, which itself stays as the vendor wrote it. */
export interface Overlay {
  readonly source: Source;
  /** A copy of the description, which is OpenAPI by now, with every correction made that fits it. */
  apply(description: Source): Source;
  /** The first target that has matched in none of the descriptions, as an error; undefined where all have. */
  findUnused(): SpecError | undefined;
}

/**
 * Reads an OpenAPI Overlay 1.0, in YAML or JSON.
 *
 * @throws SpecError when it is missing or is none.
 */
export function readOverlay(file: string): Overlay {
  const source = readSource(file);
  const { data, error } = overlayShape.safeParse(source.data);
  if (error) {
    const [issue] = error.issues;
    const pointer = (issue?.path ?? []).map((part) => pointerPart(String(part))).join("");
    throw source.error(pointer, issue?.message ?? "This is not understood.");
  }
  const { actions } = data;
  const used = new Set<number>();

  function apply(description: Source): Source {
    const copy = { root: structuredClone(description.data) };
    for (const [index, action] of actions.entries()) {
      const complain = (message: string) => source.error(`/actions/${index}/target`, message);
      if (applyAction(copy, action, complain) > 0) used.add(index);
    }
    return { ...description, data: copy.root };
  }

  function findUnused(): SpecError | undefined {
    const index = actions.findIndex((_, position) => !used.has(position));
    const action = actions[index];
    return action && source.error(`/actions/${index}/target`, `"${action.target}" matches nothing.`);
  }

  return { source, apply, findUnused };
}
