import { MedtainerError } from "../errors/medtainer-error.js";
import type { LeaseFence, Records, StoredCredential } from "../storage/records.js";
import { keyIdOf, type Seal } from "./seal.js";

/** Whose grant it is, and for what. Nothing shorter finds one. */
export interface GrantIdentity {
  readonly vendor: string;
  /** The vendor's account that it opens. */
  readonly account: string;
  /** The principal whose it is, or `installation`. */
  readonly owner: string;
}

/** What a vendor handed out. */
export interface Grant {
  readonly accessToken: string;
  /** Absent where the vendor's access tokens do not end. */
  readonly refreshToken?: string;
  /** Milliseconds since 1970. */
  readonly issuedAtMs: number;
  readonly expiresAtMs?: number;
  /** Other fields of the credential, such as a company's id. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A grant with what the table says of it. */
export interface KeptGrant extends GrantIdentity {
  readonly grant: Grant;
  /** Counts its replacements. */
  readonly version: number;
  readonly status: StoredCredential["status"];
}

/** Keeps grants, encrypted. */
export class GrantVault {
  constructor(
    private readonly records: Records,
    private readonly seal: Seal,
    private readonly now: () => number,
  ) {}

  /** The grant of exactly this person, vendor and account. */
  async read(identity: GrantIdentity): Promise<KeptGrant | undefined> {
    const [row] = await this.records.query("credentials", { where: pick(identity), limit: 1 });
    return row && this.#open(row);
  }

  /** Which version of the grant stands, without opening it; 0 where there is none. */
  async version(identity: GrantIdentity): Promise<number> {
    const [row] = await this.records.query("credentials", { where: pick(identity), limit: 1 });
    return row?.version ?? 0;
  }

  /** The accounts of a vendor that a person has connected, by name. */
  async accounts({ vendor, owner }: Omit<GrantIdentity, "account">): Promise<string[]> {
    const rows = await this.records.query("credentials", { where: { vendor, owner }, limit: 1_000 });
    return rows.map(({ account }) => account).sort();
  }

  /** Keeps what a person has just granted; it takes the place of what they granted before. */
  async save(identity: GrantIdentity, grant: Grant): Promise<void> {
    for (;;) {
      const [row] = await this.records.query("credentials", { where: pick(identity), limit: 1 });
      if (row !== undefined) {
        if (await this.replace({ ...identity, version: row.version }, grant)) return;
        continue;
      }
      try {
        await this.records.append("credentials", await this.#close(identity, grant, 1));
        return;
      } catch (error) {
        // Somebody else has kept one at the same moment: it is replaced.
        if (!MedtainerError.isInstance(error) || error.code !== "conflict") throw error;
      }
    }
  }

  /** Replaces one version of a grant by the next, in one step; false where another has been quicker. */
  async replace(
    replaced: GrantIdentity & { readonly version: number },
    grant: Grant,
    fence?: LeaseFence,
  ): Promise<boolean> {
    const { version, ...identity } = replaced;
    const {
      vendor: _vendor,
      account: _account,
      owner: _owner,
      ...columns
    } = await this.#close(identity, grant, version + 1);
    const where = { ...pick(identity), version };
    return (await this.records.change("credentials", where, columns, fence && { fence })) === 1;
  }

  /** Notes that the vendor takes this version no more; a newer one stands. */
  async markRefused({ version, ...identity }: GrantIdentity & { readonly version: number }): Promise<void> {
    const where = { ...pick(identity), version };
    await this.records.change("credentials", where, { status: "reconnect_needed", updatedAtMs: this.now() });
  }

  async remove(identity: GrantIdentity): Promise<boolean> {
    return (await this.records.remove("credentials", { where: pick(identity) })) > 0;
  }

  /**
   * Encrypts anew whatever another key has encrypted, while grants are used and replaced.
   *
   * @returns How many there were.
   */
  async rotate(): Promise<number> {
    const keyId = await this.seal.keyId();
    let rotated = 0;
    for (let after = 0; ; ) {
      const rows = await this.records.query("credentials", { order: "oldest", after, limit: 200 });
      for (const row of rows) if (await this.#rotate(row, keyId)) rotated += 1;
      const last = rows.at(-1);
      if (last === undefined) return rotated;
      after = last.sequence;
    }
  }

  async #rotate(row: StoredCredential, keyId: string): Promise<boolean> {
    for (
      let current: StoredCredential | undefined = row;
      current !== undefined && current.keyId !== keyId;
    ) {
      const text = await this.seal.open(current.ciphertext, identityOf(current));
      const ciphertext = await this.seal.close(text, identityOf(current));
      // The ciphertext that was read is part of the condition: a refresh in between is never undone.
      const where = { ...pick(current), ciphertext: current.ciphertext };
      if ((await this.records.change("credentials", where, columnsOf(ciphertext))) === 1) return true;
      [current] = await this.records.query("credentials", { where: pick(row), limit: 1 });
    }
    return false;
  }

  async #open(row: StoredCredential): Promise<KeptGrant> {
    const text = await this.seal.open(row.ciphertext, identityOf(row));
    // The seal proves that `#close` has written this very text.
    const grant = JSON.parse(text) as Grant;
    return { ...pick(row), grant, version: row.version, status: row.status };
  }

  async #close(identity: GrantIdentity, grant: Grant, version: number): Promise<StoredCredential> {
    return {
      ...pick(identity),
      ...columnsOf(await this.seal.close(JSON.stringify(grant), identityOf(identity))),
      version,
      status: "connected",
      expiresAtMs: grant.expiresAtMs ?? null,
      updatedAtMs: this.now(),
    };
  }
}

function columnsOf(ciphertext: string): Pick<StoredCredential, "ciphertext" | "keyId"> {
  return { ciphertext, keyId: keyIdOf(ciphertext) ?? "" };
}

function pick({ vendor, account, owner }: GrantIdentity): GrantIdentity {
  return { vendor, account, owner };
}

function identityOf({ vendor, account, owner }: GrantIdentity): readonly string[] {
  return ["credentials", vendor, account, owner];
}
