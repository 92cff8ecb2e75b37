/**
 * Characters that a reader of the code would not see, or that would show the code in another order than it
 * runs.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** The code with such characters as escapes, which mean the same in a text and nothing in a comment. */
export function escapeInvisible(code: string): string {
  return code.replace(
    invisible,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
