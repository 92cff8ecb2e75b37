import type { IncomingMessage, ServerResponse } from "node:http";
import { readForm } from "../requests/read-request-body.js";
import { messagePage } from "./message-page.js";
import { fewestPasswordCharacters, type OwnerPassword } from "./owner-password.js";
import { sendPage } from "./page.js";
import { setupPage } from "./setup-page.js";

const mostFormBytes = 4_096;

/** Serves `/setup`, the page of the one-time link on which the owner sets the first password. */
export function createSetupDesk(owner: OwnerPassword) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isForm = request.method === "POST";
    const given = isForm
      ? await readForm(request, mostFormBytes)
      : new URLSearchParams(request.url?.split("?")[1] ?? "");
    const token = given.get("token") ?? "";
    if (!(await owner.isSetupToken(token))) return sendPage(response, 403, usedUp);
    if (!isForm) return sendPage(response, 200, setupPage(token));
    const problem = problemOf(given.get("password") ?? "", given.get("again") ?? "");
    if (problem !== undefined) return sendPage(response, 400, setupPage(token, problem));
    const isSet = await owner.setUp(token, given.get("password") ?? "");
    return isSet ? sendPage(response, 200, done) : sendPage(response, 403, usedUp);
  };
}

const done = messagePage("The password is set", "Go back to your app and connect it to this server.");
const usedUp = messagePage(
  "This link is used up",
  "Start the server again for a new one, if no password is set yet.",
);

function problemOf(password: string, again: string): string | undefined {
  if (password.length < fewestPasswordCharacters) {
    return `The password must have at least ${fewestPasswordCharacters} characters.`;
  }
  return password === again ? undefined : "The two are not the same.";
}
