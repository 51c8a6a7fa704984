import { randomBytes } from 'node:crypto';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineLog } from '@between/db/embedded.ts';
import { StartRefused } from '@between/db/start-refused.ts';
import webpush from 'web-push';
import type { Config } from '../config.ts';

/**
 * The folder that keeps the data. A clone below a closed folder (such as /root) cannot hold the standard one, because the
 * database runs as another account then; a folder below /var/lib takes its place. An explicit DATA_DIR is never replaced.
 */
export function keptDataDir(config: Config, isPassable: (path: string) => boolean, log?: EngineLog): string {
  const { path, isStandard } = config.dataDir;
  if (!isStandard || isPassable(path)) return path;
  const instead = `/var/lib/between-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
  log?.info(
    `${path} is closed to the account that runs the database; the data are kept in ${instead} (set DATA_DIR to choose).`,
  );
  return instead;
}

/** The master key: from the environment, or from the data folder, where the first start makes it (mode 0600). */
export function masterKey(config: Config, dataDir: string): Buffer {
  if (config.secretKey !== null) return config.secretKey;
  const path = join(dataDir, 'secret.key');
  if (!existsSync(path)) {
    // Written aside and renamed: a start cut short must not leave half a key.
    writeFileSync(`${path}.new`, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  chmodSync(path, 0o600);
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32)
    throw new StartRefused(`${path} does not hold a key of 32 bytes: put the right one back, or set SECRET_KEY.`);
  return key;
}

/** The keys of Web Push: from the environment, or beside the master key, where the first start makes them (mode 0600). Devices hang on them: they stay. */
export function pushKeys(config: Config, dataDir: string): NonNullable<Config['vapid']> {
  if (config.vapid !== null) return config.vapid;
  const path = join(dataDir, 'push.keys');
  if (!existsSync(path)) {
    const { publicKey, privateKey } = webpush.generateVAPIDKeys();
    writeFileSync(`${path}.new`, `${publicKey}\n${privateKey}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  chmodSync(path, 0o600);
  const [publicKey = '', privateKey = ''] = readFileSync(path, 'utf8').trim().split('\n');
  if (Buffer.from(publicKey, 'base64url').length !== 65 || Buffer.from(privateKey, 'base64url').length !== 32)
    throw new StartRefused(`${path} does not hold keys of Web Push: put the right ones back, or remove it.`);
  return { publicKey, privateKey };
}
