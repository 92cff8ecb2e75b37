import { expectTypeOf, test } from "vitest";
import type { Reply } from "./operation.js";

interface Zone {
  id: string;
}

/** What openapi-typescript writes, in small. */
interface Replies<Body> {
  responses: { 200: { content: { "application/json": Body } }; 404: { content: { "text/plain": string } } };
}

test("a reply's type is that of the part within the envelope", () => {
  expectTypeOf<Reply<Replies<{ result?: Zone }>>>().toEqualTypeOf<{ result?: Zone }>();
  expectTypeOf<Reply<Replies<{ result: Zone }>, "/result">>().toEqualTypeOf<Zone>();
  expectTypeOf<Reply<Replies<{ result?: Zone | null }>, "/result">>().toEqualTypeOf<Zone | null>();
  expectTypeOf<Reply<Replies<{ data?: { items?: Zone[] } }>, "/data/items">>().toEqualTypeOf<Zone[]>();
});

test("it is the whole where there is no such part", () => {
  expectTypeOf<Reply<Replies<Zone>, "/result">>().toEqualTypeOf<Zone>();
  expectTypeOf<Reply<Replies<{ result: Zone } | Zone[]>, "/result">>().toEqualTypeOf<Zone | Zone[]>();
  expectTypeOf<Reply<Replies<{ data?: Zone }>, "/data/items">>().toEqualTypeOf<{ data?: Zone }>();
});
