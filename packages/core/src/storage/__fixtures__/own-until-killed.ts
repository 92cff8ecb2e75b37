// Owns a database and says so; the test kills it.
import { openSqlite } from "../sqlite.js";

const [path = ""] = process.argv.slice(2);
await openSqlite({ path, owner: true });
console.log("owner");
setInterval(() => {}, 60_000);
