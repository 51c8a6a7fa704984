import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { keptDataDir, masterKey, pushKeys } from './data-dir.ts';

const folder = mkdtempSync(join(tmpdir(), 'between-key-'));
afterEach(() => rmSync(join(folder, 'secret.key'), { force: true }));

describe('the data folder', () => {
  it('is the standard one where the database may pass', () => {
    const config = readConfig({});
    expect(keptDataDir(config, () => true)).toBe(config.dataDir.path);
  });

  it('moves below /var/lib when the standard one is closed to the database, and says so', () => {
    const said: string[] = [];
    const moved = keptDataDir(readConfig({}), () => false, { info: (line) => said.push(line), error: () => undefined });
    expect(moved).toMatch(/^\/var\/lib\/between-[0-9a-f]{8}$/);
    expect(said).toEqual([expect.stringContaining(moved)]);
    expect(keptDataDir(readConfig({}), () => false)).toBe(moved);
  });

  it('never moves when somebody chose it', () => {
    expect(keptDataDir(readConfig({ DATA_DIR: '/srv/mine' }), () => false)).toBe('/srv/mine');
  });
});

describe('the master key', () => {
  it('is made once, for its owner only, and found again', () => {
    const made = masterKey(readConfig({}), folder);
    expect(made).toHaveLength(32);
    expect(masterKey(readConfig({}), folder)).toEqual(made);
    expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'secret.key'), 'utf8').trim()).toBe(made.toString('base64'));
  });

  it('of the environment comes first', () => {
    const key = Buffer.alloc(32, 9);
    expect(masterKey(readConfig({ SECRET_KEY: key.toString('base64') }), folder)).toEqual(key);
  });

  it('is never replaced when the file is damaged', () => {
    writeFileSync(join(folder, 'secret.key'), 'half a k');
    expect(() => masterKey(readConfig({}), folder)).toThrow('does not hold a key of 32 bytes');
  });
});

describe('the keys of Web Push', () => {
  it('are made once, for their owner only, and found again', () => {
    const made = pushKeys(readConfig({}), folder);
    expect(pushKeys(readConfig({}), folder)).toEqual(made);
    expect(statSync(join(folder, 'push.keys')).mode & 0o777).toBe(0o600);
    const given = { publicKey: 'one', privateKey: 'other' };
    const config = readConfig({ VAPID_PUBLIC_KEY: given.publicKey, VAPID_PRIVATE_KEY: given.privateKey });
    expect(pushKeys(config, folder)).toEqual(given);
    rmSync(join(folder, 'push.keys'));
  });
});
