import type { SqlDatabase } from "../sql/sql-database.js";

type KyselyModule = typeof import("kysely");

/** kysely that puts statements together for PostgreSQL and runs none. */
export function createSqlWriter({
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
}: KyselyModule): SqlDatabase {
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}
