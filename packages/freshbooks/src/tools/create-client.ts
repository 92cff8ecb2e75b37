import { defineTool, MedtainerError, type ToolRun } from "@medtainer/core";
import { createClient } from "../generated/operations.js";
import { type ShownClient, showClient } from "./show-client.js";

interface CreateClientInput {
  readonly organization?: string;
  readonly first_name?: string;
  readonly last_name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly city?: string;
  readonly province?: string;
  readonly postal_code?: string;
  readonly country?: string;
  readonly currency?: string;
  readonly note?: string;
}

const text = (maxLength: number, description?: string) => ({
  type: "string",
  minLength: 1,
  maxLength,
  ...(description !== undefined && { description }),
});

/** Adds a client. */
export const createClientTool = defineTool({
  name: "freshbooks_create_client",
  title: "Create a client",
  description:
    "Adds a client; `organization`, a name or `email` is needed. Look with freshbooks_list_clients first, also after a " +
    "time-out: each call adds another one.",
  input: {
    type: "object",
    properties: {
      organization: text(255),
      first_name: text(255),
      last_name: text(255),
      email: text(255),
      phone: text(40),
      street: text(255),
      city: text(100),
      province: text(100, "State or province."),
      postal_code: text(20),
      country: text(100, "Its English name."),
      currency: {
        type: "string",
        pattern: "^[A-Z]{3}$",
        description: "Such as USD; the account's by default.",
      },
      note: text(2000),
    },
    additionalProperties: false,
  },
  uses: [createClient],
  approval: "always",
  run: addClient,
});

interface CreatedClient {
  readonly notice: string;
  readonly client: ShownClient;
  readonly undo: { readonly tool: string; readonly input: { readonly clientId: number } };
}

async function addClient({ input, call }: ToolRun<CreateClientInput>): Promise<CreatedClient> {
  const { organization, first_name, last_name, email } = input;
  if (!(organization || first_name || last_name || email)) {
    const message = "A client needs an organization, a name or an e-mail address.";
    throw new MedtainerError("invalid_input", message, { issues: [{ path: "/organization", message }] });
  }
  const members = Object.entries(membersOf).flatMap(([key, member]) => {
    const value = input[key as keyof CreateClientInput];
    return value === undefined ? [] : [[member, value]];
  });
  const { client } = await call(createClient, { client: Object.fromEntries(members) });
  const shown = showClient(client);
  return {
    notice: `${shown.organization || shown.name || shown.email} is client ${shown.id} now. Nothing was sent to them.`,
    client: shown,
    undo: { tool: "freshbooks_delete_client", input: { clientId: shown.id } },
  };
}

/** What the vendor calls each input. */
const membersOf: Readonly<Record<keyof CreateClientInput, string>> = {
  organization: "organization",
  first_name: "fname",
  last_name: "lname",
  email: "email",
  phone: "bus_phone",
  street: "p_street",
  city: "p_city",
  province: "p_province",
  postal_code: "p_code",
  country: "p_country",
  currency: "currency_code",
  note: "note",
};
