import { describe, expect, test } from "vitest";
import type { VendorService } from "../vendor.js";
import { createOperationSender } from "./send-operation.js";
import { answerJson, startTestVendor, testOperation, testService, testToken } from "./test-vendor.js";
import type { RequestStep } from "./vendor-fetch.js";

interface Thing {
  readonly id: number;
}

const getThing = testOperation<{ id: number; verbose?: boolean }, Thing>({
  route: "GET /things/{id}",
  parameters: { id: { in: "path" }, verbose: { in: "query" } },
});
const credential = { token: testToken };

test("an operation goes out and its reply comes back, typed", async () => {
  const vendor = await startTestVendor(answerJson({ id: 7 }));
  const send = createOperationSender({ service: vendor.service, credential });
  const thing: Thing = await send(getThing, { id: 7, verbose: true });
  expect(thing).toEqual({ id: 7 });
  expect(vendor.arrived[0]).toMatchObject({ method: "GET", target: "/things/7?verbose=true" });
  expect(vendor.arrived[0]?.headers).toMatchObject({
    accept: "application/json",
    authorization: `Bearer ${testToken}`,
  });
});

test("input that does not fit never reaches the vendor, nor any step", async () => {
  const vendor = await startTestVendor();
  const send = createOperationSender({ service: vendor.service, credential });
  let steps = 0;
  const count: RequestStep = (_attempt, next) => {
    steps += 1;
    return next();
  };
  await expect(send(testOperation({}), { nonsense: 1 }, { around: [count] })).rejects.toMatchObject({
    code: "invalid_input",
  });
  expect([steps, vendor.arrived.length]).toEqual([0, 0]);
});

test("a vendor's refusal becomes an error without the credential", async () => {
  const vendor = await startTestVendor(answerJson({ message: `${testToken} is revoked` }, 401));
  const send = createOperationSender({ service: vendor.service, credential });
  const error: unknown = await send(getThing, { id: 1 }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({
    code: "unauthenticated",
    message: "Acme refused the credential. Operator: check ACME_TOKEN. It said: [redacted] is revoked",
  });
});

test("header and cookie parameters reach the vendor", async () => {
  const vendor = await startTestVendor();
  const send = createOperationSender({ service: vendor.service, credential });
  const operation = testOperation<{ version: string; session: string }>({
    parameters: { version: { in: "header", name: "X-Version" }, session: { in: "cookie" } },
  });
  await send(operation, { version: "2021-07-28", session: "s 1" });
  expect(vendor.arrived[0]?.headers).toMatchObject({ "x-version": "2021-07-28", cookie: "session=s%201" });
});

test("a DELETE may have a body", async () => {
  const vendor = await startTestVendor((response) => response.writeHead(204).end());
  const send = createOperationSender({ service: vendor.service, credential });
  const deleteThings = testOperation({
    route: "DELETE /things",
    parameters: { ids: { in: "body" } },
    body: { mediaType: "application/json", shape: "members" },
  });
  expect(await send(deleteThings, { ids: [1, 2] })).toBeNull();
  expect(String(vendor.arrived[0]?.body)).toBe('{"ids":[1,2]}');
});

describe("what the credential fills in", () => {
  const service = (url: string): VendorService<"token" | "company"> => ({
    ...testService(url),
    credential: {
      fields: {
        token: { variable: "ACME_TOKEN", description: "A token." },
        company: { variable: "ACME_COMPANY", description: "The company's id." },
      },
      sign: (headers, { token }) => headers.set("authorization", `Bearer ${token}`),
    },
  });
  const createInvoice = testOperation<{ customer: string }>({
    route: "POST /company/{realm}/invoices",
    parameters: { realm: { in: "path" }, owner: { in: "body" }, customer: { in: "body" } },
    fromCredential: { realm: "company", owner: "company" },
    body: { mediaType: "application/json", shape: "members" },
  });

  test("stands where the operation says", async () => {
    const vendor = await startTestVendor();
    const values = { token: testToken, company: "a/7" };
    await createOperationSender({ service: service(vendor.url), credential: values })(createInvoice, {
      customer: "c",
    });
    expect(vendor.arrived[0]).toMatchObject({ target: "/company/a%2F7/invoices" });
    expect(JSON.parse(String(vendor.arrived[0]?.body))).toEqual({ owner: "a/7", customer: "c" });
  });

  test("is that of whoever calls, where each has a credential of their own", async () => {
    const vendor = await startTestVendor();
    const values = async (caller: string) => ({ token: testToken, company: `of-${caller}` });
    const source = { values, renewed: values, secrets: [] };
    const send = createOperationSender({ service: service(vendor.url), credential: source });
    await send(createInvoice, { customer: "c" }, { caller: "ana" });
    await send(createInvoice, { customer: "c" });
    expect(vendor.arrived.map(({ target }) => target)).toEqual([
      "/company/of-ana/invoices",
      "/company/of-installation/invoices",
    ]);
  });

  test("is no input", async () => {
    const vendor = await startTestVendor();
    const values = { token: testToken, company: "7" };
    const send = createOperationSender({ service: service(vendor.url), credential: values });
    const input = { customer: "c", realm: "8" };
    await expect(send(createInvoice, input)).rejects.toMatchObject({
      message: '"realm" is not a known field. Allowed: customer.',
    });
    expect(vendor.arrived).toEqual([]);
  });

  test("must be there", async () => {
    const vendor = await startTestVendor();
    const values = async () => ({ token: testToken, company: "" });
    const source = { values, renewed: values, secrets: [] };
    const send = createOperationSender({ service: service(vendor.url), credential: source });
    await expect(send(createInvoice, { customer: "c" })).rejects.toMatchObject({ code: "misconfigured" });
    expect(vendor.arrived).toEqual([]);
  });
});

describe("address", () => {
  const elsewhere = "http://127.0.0.1:9";

  test("an operation's own goes before the service's, and the caller's before both", async () => {
    const vendor = await startTestVendor();
    const own = testOperation({ baseUrl: vendor.url });
    await createOperationSender({ service: testService(elsewhere), credential })(own, {});
    const redirected = testOperation({ baseUrl: elsewhere });
    const options = { service: testService(elsewhere), credential, baseUrl: `${vendor.url}/sandbox/` };
    await createOperationSender(options)(redirected, {});
    expect(vendor.arrived.map(({ target }) => target)).toEqual(["/things", "/sandbox/things"]);
  });

  test("another vendor's operation is not sent: the credential is not its own", async () => {
    const vendor = await startTestVendor();
    const send = createOperationSender({ service: vendor.service, credential });
    await expect(send(testOperation({ vendor: "rival" }), {})).rejects.toMatchObject({
      code: "misconfigured",
    });
    expect(vendor.arrived).toEqual([]);
  });

  test("what fetch cannot send is said plainly", async () => {
    const send = createOperationSender({ service: testService("nowhere"), credential });
    await expect(send(testOperation({}), {})).rejects.toMatchObject({
      code: "misconfigured",
      message: "callAcme cannot be sent to nowhere/things.",
    });
  });
});
