// Refreshes the grants of several people again and again, while other processes do the same; prints what it saw.
import { openPostgres } from "../../storage/postgres.js";
import { openSqlite } from "../../storage/sqlite.js";
import { openGrants } from "../test-grants.js";

const [url = "", vendorUrl = "", count = "0", people = "1", schema = "public"] = process.argv.slice(2);
const storage = url.startsWith("postgres:")
  ? await openPostgres({ url, schema, maximumConnections: 3 })
  : await openSqlite({ path: url });
const grants = await openGrants({ url: vendorUrl }, storage);
const seen = { refreshed: 0, failures: {} as Record<string, number> };

for (let round = 0; round < Number(count); round += 1) {
  const person = `person-${(round + process.pid) % Number(people)}`;
  try {
    const values = await grants.credential.values(person);
    await grants.credential.renewed(person, values);
    seen.refreshed += 1;
  } catch (error) {
    const code = String((error as { code?: unknown }).code);
    seen.failures[code] = (seen.failures[code] ?? 0) + 1;
  }
}
await storage.close();
console.log(JSON.stringify(seen));
