import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Db, Tx } from './db.ts';

export type OwnerKind = 'account' | 'care' | 'crisis_case' | 'webhook' | 'handover' | 'safeguarding' | 'case';
export interface Owner {
  kind: OwnerKind;
  id: string;
}

const CHECK_TEXT = 'between key check v1';

/** SECRET_KEY is not the one this database was made with. The start stops; no new keys are ever made over it. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
}

/**
 * Field encryption: AES-256-GCM with one data key an owner, wrapped by the master key. Destroying an owner's data key
 * makes everything sealed with it unreadable for good. Sealed form: 12 bytes nonce, 16 bytes tag, ciphertext.
 */
export class Vault {
  readonly keyId: string;
  readonly #master: Buffer;

  constructor(secretKey: Buffer) {
    if (secretKey.length !== 32) throw new WrongMasterKey('SECRET_KEY must be 32 bytes, base64');
    this.#master = secretKey;
    this.keyId = createHmac('sha256', secretKey).update('key id').digest('hex').slice(0, 16);
  }

  /** A key for another purpose (cookies, links, keyed hashes): 32 bytes by HKDF. */
  subkey(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#master, Buffer.alloc(0), purpose, 32));
  }

  /** A hash that nobody can make without the master key: for things to recognise but never to read back. */
  keyedHash(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.subkey(purpose)).update(value).digest();
  }

  /** Compares this key with the database's check value; stores it at the first start. @throws {WrongMasterKey} */
  async check(db: Db, at: Date): Promise<void> {
    const stored = await db.selectFrom('keyCheck').select(['masterKeyId', 'value']).limit(1).executeTakeFirst();
    const value = this.keyedHash('key check', CHECK_TEXT);
    if (stored === undefined) {
      await db
        .insertInto('keyCheck')
        .values({ masterKeyId: this.keyId, value, createdAt: at })
        .onConflict((oc) => oc.doNothing())
        .execute();
      return;
    }
    if (stored.masterKeyId !== this.keyId || !timingSafeEqual(stored.value, value)) {
      throw new WrongMasterKey('SECRET_KEY is not the key of this database');
    }
  }

  async seal(db: Db | Tx, owner: Owner, text: string, at: Date): Promise<Buffer> {
    return encrypt(await this.#dataKey(db, owner, at), Buffer.from(text, 'utf8'));
  }

  /** @returns null when the owner's key was destroyed. */
  async open(db: Db | Tx, owner: Owner, sealed: Buffer): Promise<string | null> {
    const key = await this.#existingKey(db, owner);
    return key === null ? null : decrypt(key, sealed).toString('utf8');
  }

  /** Opens many things of one owner with one look for the key. @returns null when the owner has none (any more). */
  async opener(db: Db | Tx, owner: Owner): Promise<((sealed: Buffer) => string) | null> {
    const key = await this.#existingKey(db, owner);
    return key && ((sealed) => decrypt(key, sealed).toString('utf8'));
  }

  /** Makes everything sealed for this owner unreadable. */
  async destroy(tx: Db | Tx, owner: Owner): Promise<void> {
    await tx.deleteFrom('dataKey').where('ownerKind', '=', owner.kind).where('ownerId', '=', owner.id).execute();
  }

  /** Wraps every data key anew for `next`; the caller stores the new key check in the same transaction. */
  async rewrap(tx: Tx, next: Vault): Promise<number> {
    const rows = await tx
      .selectFrom('dataKey')
      .select(['ownerKind', 'ownerId', 'wrapped'])
      .where('masterKeyId', '=', this.keyId)
      .forUpdate()
      .execute();
    for (const row of rows) {
      const wrapped = encrypt(next.#wrapKey(), decrypt(this.#wrapKey(), row.wrapped));
      await tx
        .updateTable('dataKey')
        .set({ wrapped, masterKeyId: next.keyId })
        .where('ownerKind', '=', row.ownerKind)
        .where('ownerId', '=', row.ownerId)
        .execute();
    }
    await tx.deleteFrom('keyCheck').execute();
    await tx
      .insertInto('keyCheck')
      .values({ masterKeyId: next.keyId, value: next.keyedHash('key check', CHECK_TEXT), createdAt: new Date() })
      .execute();
    return rows.length;
  }

  #wrapKey(): Buffer {
    return this.subkey('wrap data keys');
  }

  async #existingKey(db: Db | Tx, owner: Owner): Promise<Buffer | null> {
    const row = await db
      .selectFrom('dataKey')
      .select(['wrapped'])
      .where('ownerKind', '=', owner.kind)
      .where('ownerId', '=', owner.id)
      .executeTakeFirst();
    return row === undefined ? null : decrypt(this.#wrapKey(), row.wrapped);
  }

  async #dataKey(db: Db | Tx, owner: Owner, at: Date): Promise<Buffer> {
    const existing = await this.#existingKey(db, owner);
    if (existing !== null) return existing;
    const wrapped = encrypt(this.#wrapKey(), randomBytes(32));
    await db
      .insertInto('dataKey')
      .values({ ownerKind: owner.kind, ownerId: owner.id, wrapped, masterKeyId: this.keyId, createdAt: at })
      .onConflict((oc) => oc.doNothing())
      .execute();
    const key = await this.#existingKey(db, owner);
    if (key === null) throw new Error('a data key vanished while it was made');
    return key;
  }
}

export function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const ciphertext = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]);
}

export function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
}
