import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decrypt, encrypt, Vault, WrongMasterKey } from './vault.ts';

describe('sealing', () => {
  it('brings words back with the right key only', () => {
    const key = randomBytes(32);
    const sealed = encrypt(key, Buffer.from('words of a night'));
    expect(decrypt(key, sealed).toString()).toBe('words of a night');
    expect(() => decrypt(randomBytes(32), sealed)).toThrow();
  });

  it('never seals the same words to the same bytes, and notices one changed bit', () => {
    const key = randomBytes(32);
    const sealed = encrypt(key, Buffer.from('words'));
    expect(encrypt(key, Buffer.from('words')).equals(sealed)).toBe(false);
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => decrypt(key, sealed)).toThrow();
  });

  it('refuses a master key that is not 32 bytes long', () => {
    expect(() => new Vault(randomBytes(31))).toThrow(WrongMasterKey);
    expect(new Vault(randomBytes(32)).keyId).toHaveLength(16);
  });

  it('gives each purpose its own key', () => {
    const vault = new Vault(Buffer.alloc(32, 7));
    expect(vault.subkey('a').equals(vault.subkey('b'))).toBe(false);
    expect(vault.keyedHash('a', 'x').equals(vault.keyedHash('a', 'x'))).toBe(true);
  });
});
