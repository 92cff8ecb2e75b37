import createClient, { type Client } from "openapi-fetch";
import type { Json } from "../json.js";
import type { Operation } from "../operation.js";
import type { VendorService } from "../vendor.js";
import { pages, type SendPages } from "./paginate.js";
import { withReportedStatus } from "./read-failure.js";
import { buildPath } from "./request/build-path.js";
import { type OperationSenderOptions, type SendOperation, sendThrough } from "./send-operation.js";
import { createVendorFetch, type RequestDetails } from "./vendor-fetch.js";

/** A vendor's whole API: by path, as openapi-fetch has it, and by operation. */
export interface VendorClient<Paths extends object> extends Client<Paths> {
  /** Sends an operation with one flat input; answers with the reply or throws a MedtainerError. */
  readonly send: SendOperation;
  /** The replies of a list operation, page after page. */
  readonly pages: SendPages;
}

/** Options of {@link createVendorClient}. */
export type VendorClientOptions<Field extends string = string> = Omit<
  OperationSenderOptions<Field>,
  "service"
>;

/**
 * A typed client for one vendor. Runs wherever `fetch` does. It keeps the vendor's limits by itself, in memory, so keep one
 * client for each account; by path, those that the vendor states for single operations are not known.
 *
 * @typeParam Paths What openapi-typescript made of the vendor's description.
 * @throws MedtainerError `misconfigured` where a field of the credential is missing.
 * @example
 * const client = createVendorClient<paths>(digitalocean, { credential: { token } });
 * const { data, error } = await client.GET("/v2/droplets", { params: { query: { per_page: 5 } } });
 * const { droplets } = await client.send(listDroplets, { per_page: 5 });
 */
export function createVendorClient<Paths extends object, Field extends string = string>(
  service: VendorService<Field>,
  options: VendorClientOptions<Field>,
): VendorClient<Paths> {
  const vendorFetch = createVendorFetch({ ...options, service });
  const send = sendThrough(vendorFetch, { ...options, service });
  const routes = new WeakMap<Request, RequestDetails["operation"]>();
  const byPath = createClient<Paths>({
    baseUrl: options.baseUrl ?? service.baseUrl,
    fetch: async (request) => {
      const operation = routes.get(request);
      const response = await vendorFetch(request, operation && { operation, around: [] });
      return withReportedStatus(response, service.failure);
    },
    pathSerializer: fillPath,
  });
  // Some vendors' limits are those of each operation; by path, its route is what there is of it.
  byPath.use({
    onRequest({ request, schemaPath }) {
      // openapi-fetch has made the method of one of those that a path of the description can hold.
      const route = `${request.method} ${schemaPath}` as Operation["route"];
      routes.set(request, { vendor: service.name, id: route, route });
    },
  });
  return { ...byPath, send, pages: (operation, input, limits) => pages(send, operation, input, limits) };
}

/** As for operations: openapi-fetch's own serializer lets `..` as a value leave its place in the path. */
function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  const placed = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    // The types of a path's parameters allow JSON only.
    .map(([name, value]) => ({ key: name, name, placement: { in: "path" } as const, value: value as Json }));
  return buildPath(template, placed);
}
