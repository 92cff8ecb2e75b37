import type { components } from "../generated/types.js";

type Client = components["schemas"]["Client"];

/** A client as a person reads it. */
export interface ShownClient {
  readonly id: number;
  readonly organization: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly currency: string;
}

/** What matters of a client; a text is empty where there is nothing. */
export function showClient(client: Client): ShownClient {
  const { id, organization = "", fname = "", lname = "", email = "", p_city: city = "" } = client;
  return {
    id,
    organization,
    name: `${fname} ${lname}`.trim(),
    email,
    phone: client.bus_phone || client.mob_phone || client.home_phone || "",
    city,
    currency: client.currency_code ?? "",
  };
}
