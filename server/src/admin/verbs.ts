import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StartRefused } from '@between/db/start-refused.ts';
import { parse, print } from 'graphql';
import { environment } from '../config.ts';
import { createOperator } from '../features/accounts/create-operator.ts';
import { normalEmail } from '../features/accounts/email-address.ts';
import { deleteSessionsOf } from '../features/accounts/sessions.queries.ts';
import { appendAudit } from '../features/audit/append-audit.ts';
import { exportOf } from '../features/privacy/export-mine.ts';
import { siteRow } from '../features/site/site.queries.ts';
import { documentHash } from '../graphql/documents.ts';
import { transaction } from '../platform/db.ts';
import { Vault } from '../platform/vault.ts';
import { exportAudit, verifySeals } from './audit.ts';
import { accountByEmail, deleteSecondFactors, insertOperatorDocument } from './accounts.queries.ts';
import { backUp } from './backup.ts';
import { verifyBackup } from './backup-format.ts';
import { type Desk, withDesk, withEmptyDatabase } from './desk.ts';
import { restore } from './restore.ts';

/** One verb of `pnpm admin`: what it is called with, what it does, and the lines it prints. */
export interface Verb {
  usage: string;
  purpose: string;
  run(args: readonly string[]): Promise<string[]>;
}

export const VERBS: Readonly<Record<string, Verb>> = {
  'create-operator': {
    usage: '<handle> <e-mail>',
    purpose: 'make an account that operates the place; prints its first password',
    run: ([handle = '', email = '']) =>
      withDesk({ needsStopped: false }, (desk) => makeOperator(desk, { handle, email })),
  },
  'reset-second-factor': {
    usage: '<e-mail>',
    purpose: 'take the second factor from an account and end its sessions, after you have made sure who asks',
    run: ([email = '']) => withDesk({ needsStopped: false }, (desk) => resetSecondFactor(desk, email)),
  },
  'rotate-keys': {
    usage: '',
    purpose: 'replace the master key; the server must be stopped',
    run: () => withDesk({ needsStopped: true }, rotateKeys),
  },
  backup: {
    usage: '<file>',
    purpose: 'write everything but the master key into one file',
    run: ([file = '']) => withDesk({ needsStopped: false }, (desk) => writeBackup(desk, file)),
  },
  restore: {
    usage: '<file>',
    purpose: 'fill an empty database from a backup; the server must be stopped',
    run: ([file = '']) => readBackup(file),
  },
  'export-member': {
    usage: '<e-mail> <file>',
    purpose: 'write what is kept about a member, for a request they made; private drafts stay closed',
    run: ([email = '', file = '']) => withDesk({ needsStopped: false }, (desk) => exportMember(desk, email, file)),
  },
  'audit verify': {
    usage: '[noted seal]',
    purpose: 'read the whole record of acts and say whether any line was changed since it was sealed',
    run: ([noted = '']) => withDesk({ needsStopped: false }, (desk) => verifySeals(desk, noted)),
  },
  'audit export': {
    usage: '<file> [filters]',
    purpose: 'write the record of acts as JSON lines: case=<id> by=<handle> action=<word> since=<date> until=<date>',
    run: ([file = '', ...filters]) =>
      withDesk({ needsStopped: false }, (desk) => exportAudit(desk, named(file), filters)),
  },
  'documents add': {
    usage: '<file>',
    purpose: 'let programs of yours run a GraphQL document in production',
    run: ([file = '']) => withDesk({ needsStopped: false }, (desk) => addDocument(desk, file)),
  },
};

async function makeOperator(desk: Desk, { handle, email }: { handle: string; email: string }): Promise<string[]> {
  const password = randomBytes(15).toString('base64url');
  const site = await siteRow(desk.db);
  await transaction(desk.db, async (tx) => {
    const id = await createOperator(desk, tx, { handle, email, password, siteName: site.name });
    await appendAudit(desk, tx, { action: 'operator.create', targetKind: 'account', targetId: id });
  });
  return [
    `${handle} may operate ${site.name}.`,
    `First password: ${password}`,
    'Sign in, set up a second factor, and change the password: it is shown only here.',
  ];
}

async function resetSecondFactor(desk: Desk, email: string): Promise<string[]> {
  const account = await accountByEmail(desk.db, normalEmail(email));
  if (account === null) throw new StartRefused('No account has this address.');
  await transaction(desk.db, async (tx) => {
    await deleteSecondFactors(tx, account.id);
    await deleteSessionsOf(tx, account.id);
    await appendAudit(desk, tx, { action: 'second_factor.reset', targetKind: 'account', targetId: account.id });
  });
  return [`${account.handle} has no second factor any more and is signed out everywhere.`];
}

/** Without the private drafts: nobody but their writer opens those, and they can, on their own page. */
async function exportMember(desk: Desk, email: string, file: string): Promise<string[]> {
  const path = named(file);
  const account = await accountByEmail(desk.db, normalEmail(email));
  if (account === null) throw new StartRefused('No account has this address.');
  const { drafts: _closed, ...open } = await exportOf(desk, account.id, desk.clock.now());
  writeFileSync(path, JSON.stringify(open, null, 2), { mode: 0o600, flag: 'wx' });
  await transaction(desk.db, (tx) =>
    appendAudit(desk, tx, { action: 'account.export', targetKind: 'account', targetId: account.id, isAutomatic: true }),
  );
  return [`What is kept about ${account.handle} is in ${path}, without private drafts: those only they can open.`];
}

async function rotateKeys(desk: Desk): Promise<string[]> {
  const key = randomBytes(32);
  const text = `${key.toString('base64')}\n`;
  const isKept = desk.dataDir !== null && desk.config.secretKey === null;
  const path = join(desk.dataDir ?? '', 'secret.key');
  // On disk before it counts: a power cut must not leave words sealed with a key that nobody has.
  if (isKept) writeFileSync(`${path}.next`, text, { mode: 0o600, flush: true });
  const rewrapped = await transaction(desk.db, (tx) => desk.vault.rewrap(tx, new Vault(key)));
  const done = `${rewrapped} data keys are wrapped with the new master key; links in mails sent before it stop working.`;
  if (!isKept) return [done, `Set SECRET_KEY=${text.trim()} before the next start. It is shown only here.`];
  renameSync(`${path}.next`, path);
  return [done, `The new key is in ${path}: keep a copy apart from your backups.`];
}

async function writeBackup(desk: Desk, file: string): Promise<string[]> {
  const path = named(file);
  const rows = await backUp(desk, path);
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  const key =
    desk.dataDir !== null && desk.config.secretKey === null ? `${join(desk.dataDir, 'secret.key')}` : 'SECRET_KEY';
  return [
    `${total} rows of ${Object.keys(rows).length} tables are in ${path}.`,
    `The master key (${desk.vault.keyId}) is not in it: keep ${key} in another place. Without it private words cannot be read again.`,
  ];
}

async function readBackup(file: string): Promise<string[]> {
  const path = named(file);
  const { head } = await verifyBackup(path);
  return withEmptyDatabase(async ({ config, owner, dataDir }) => {
    await restore(owner, path, head);
    const place = dataDir === null || config.secretKey !== null ? 'SECRET_KEY' : join(dataDir, 'secret.key');
    return [
      `The community of ${head.at} is back.`,
      `Before the next start its master key (${head.keyId}) must be in ${place}.`,
    ];
  });
}

async function addDocument(desk: Desk, file: string): Promise<string[]> {
  const body = print(parse(readFileSync(named(file), 'utf8')));
  const hash = documentHash(body);
  const isNew = await insertOperatorDocument(desk.db, { hash, body, at: desk.clock.now() });
  return [`${isNew ? 'Added' : 'It was there already'}: ${hash}`];
}

/** Relative to where the command was typed: the package manager may have changed the folder. */
function named(file: string): string {
  if (file === '') throw new StartRefused('Name a file.');
  return resolve(environment()['INIT_CWD'] ?? '.', file);
}
