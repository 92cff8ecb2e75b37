import { defineTool, type ToolRun } from "@medtainer/core";
import { listClients } from "../generated/operations.js";
import { type PageFacts, type PageInput, pageInput, pageQuery } from "./page-input.js";
import { type ShownClient, showClient } from "./show-client.js";

interface ListClientsInput extends PageInput {
  readonly email?: string;
  readonly organization?: string;
  readonly state?: "active" | "deleted" | "archived";
}

const states = { active: 0, deleted: 1, archived: 2 } as const;

/** Clients, one page at a time. */
export const listClientsTool = defineTool({
  name: "freshbooks_list_clients",
  title: "List clients",
  description:
    "Clients with id, organization, name, e-mail and city, the one changed last first. Start here to find the `client_id` " +
    "that an invoice needs.",
  input: {
    type: "object",
    properties: {
      email: { type: "string", maxLength: 200, description: "Exactly this address." },
      organization: { type: "string", maxLength: 200, description: "Part of the organization's name." },
      state: { type: "string", enum: Object.keys(states), description: "Default: active." },
      ...pageInput,
    },
    additionalProperties: false,
  },
  uses: [listClients],
  run: readClients,
});

async function readClients({
  input,
  call,
}: ToolRun<ListClientsInput>): Promise<PageFacts & { readonly clients: readonly ShownClient[] }> {
  const { email, organization, state = "active" } = input;
  const { response } = await call(listClients, {
    ...pageQuery(input),
    sort: "updated_desc",
    search_vis_state: states[state],
    ...(email !== undefined && { search_email: email }),
    ...(organization !== undefined && { search_organization_like: organization }),
  });
  const { clients, page, pages, total } = response.result;
  return { clients: clients.map(showClient), page, pages, total };
}
