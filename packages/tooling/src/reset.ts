import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownerOf } from '@between/db/owner-file.ts';
import { StartRefused } from '@between/db/start-refused.ts';
import { engineAccount, isPassable } from '@between/db/engine-files.ts';
import { keptDataDir } from '@between/server/boot/data-dir.ts';
import { environment, readConfig } from '@between/server/config.ts';

/** What a start makes in a data folder; nothing else in it is touched. */
const MADE_BY_US = ['postgres', 'postgres.new', 'engine', 'engine.new', 'secret.key', 'owner.json'];

try {
  reset();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Back to day zero: removes the embedded database and its key. Trial only, and only while nobody uses them. */
function reset(): void {
  const config = readConfig(environment());
  if (!config.isTrial) throw new StartRefused('Nothing was removed: "pnpm reset" is for trial only.');
  if (config.database.kind === 'own')
    throw new StartRefused('Nothing was removed: DATABASE_URL is your own database; empty it yourself.');

  const dataDir = keptDataDir(config, (path) => isPassable(path, engineAccount()));
  const owner = ownerOf(dataDir);
  if (owner) throw new StartRefused(`Nothing was removed: process ${owner.pid} uses ${dataDir}; stop it first.`);
  for (const name of MADE_BY_US) rmSync(join(dataDir, name), { recursive: true, force: true });
  console.log(`Day zero: the data in ${dataDir} are gone. The next "pnpm start" begins anew.`);
}
