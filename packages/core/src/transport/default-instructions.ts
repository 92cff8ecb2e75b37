/** What every model should know of these tools, and no single tool's description says. */
export const defaultInstructions =
  "Every answer says in metadata.source where it came from; sandbox data is made up. A long list is cut: to read " +
  "on, make the same call with metadata.cursor as cursor. Take only the fields that you need. A call that answers " +
  "approval_required waits for a person: tell them its id, and repeat the very same call once they approved it.";
