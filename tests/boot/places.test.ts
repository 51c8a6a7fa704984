import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isPassable } from '@between/db/engine-files.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { endAll, newDataDir, postmasterOf, startProcess, temporaryFolder } from '../support/process.ts';

afterEach(endAll);

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
/** An ordinary account can only be tried from root, and only when it may read this clone. */
const canBeNobody =
  isRoot && isPassable(fileURLToPath(new URL('../../', import.meta.url)), { uid: NOBODY, gid: NOBODY });

function closedFolder(owner: number): string {
  const parent = temporaryFolder();
  chownSync(parent, owner, owner);
  chmodSync(parent, 0o700);
  return parent;
}

describe.runIf(isRoot)('as root', () => {
  it('PostgreSQL runs as the account "postgres", which can read neither the key nor change the folder', async () => {
    const dataDir = newDataDir();
    const server = await startProcess({ dataDir });
    await server.ready();

    expect(statSync(`/proc/${postmasterOf(dataDir)}`).uid).not.toBe(0);
    expect(statSync(join(dataDir, 'postgres')).uid).not.toBe(0);
    expect(statSync(join(dataDir, 'secret.key'))).toMatchObject({ uid: 0 });
    expect(statSync(dataDir).mode & 0o777).toBe(0o711);
  });

  it('a DATA_DIR that this account cannot pass is refused in one line', async () => {
    const closed = closedFolder(0);
    const server = await startProcess({ dataDir: join(closed, 'data') });

    expect((await server.ended()).code).toBe(1);
    expect(server.output().trim().split('\n')).toEqual([
      `Between cannot start: DATA_DIR ${closed}/data is closed to the system account "postgres", which runs the database when you are root: choose a folder outside ${closed}.`,
    ]);
  });
});

describe.runIf(canBeNobody)('as an ordinary account', () => {
  it('everything runs as that account', async () => {
    const home = temporaryFolder();
    chownSync(home, NOBODY, NOBODY);
    const dataDir = join(home, 'data');
    const server = await startProcess({ dataDir, uid: NOBODY });
    await server.ready();

    expect(statSync(`/proc/${postmasterOf(dataDir)}`).uid).toBe(NOBODY);
    expect(readdirSync(home)).toEqual(['data']);
  });

  it('a DATA_DIR it may not write to is refused in one line', async () => {
    const closed = closedFolder(0);
    chmodSync(closed, 0o755);
    const server = await startProcess({ dataDir: join(closed, 'data'), uid: NOBODY });

    expect((await server.ended()).code).toBe(1);
    expect(server.output().trim().split('\n')).toEqual([
      `Between cannot start: DATA_DIR ${closed}/data cannot be made or entered by this account (EACCES): choose a folder it may write to.`,
    ]);
  });

  it('a DATA_DIR that a start as root made is refused in one line', async () => {
    const dataDir = newDataDir();
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    const server = await startProcess({ dataDir, uid: NOBODY });

    expect((await server.ended()).code).toBe(1);
    expect(server.output().trim().split('\n')).toHaveLength(1);
  });
});
