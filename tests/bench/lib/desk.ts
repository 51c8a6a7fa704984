import { readFileSync } from 'node:fs';
import type { Member } from '@between/server/policy/actor.ts';
import pg from 'pg';
import { benchId } from './world.ts';

const SEED = readFileSync(new URL('./desk.sql', import.meta.url), 'utf8');
/** Wrote none of the words that reports are about, and reported none. */
const MODERATOR = 5_000;

export interface DeskSize {
  open: number;
  past: number;
}

/** Fills the desk of a place that seed.sql has filled. As the engine's superuser: that every row fits is known, and is not looked up for each. */
export async function fillDesk(connection: pg.PoolConfig, { open, past }: DeskSize): Promise<void> {
  const client = new pg.Client({ ...connection, user: 'postgres' });
  await client.connect();
  try {
    const moderator = `insert into role_grant (id, account_id, role, scope, valid_from) values (bench_id(23, 1), bench_id(1, ${MODERATOR}), 'moderator', 'site', now() - interval '1 hour') on conflict do nothing;`;
    await client.query(`set session_replication_role = replica; set bench.open = ${open}; set bench.past = ${past};`);
    await client.query(`${SEED} ${moderator}`);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** The moderator of the place that was filled. */
export const deskModeratorId = benchId(1, MODERATOR);

/** The same as the policy sees them. */
export const deskModerator: Member = {
  kind: 'member',
  id: deskModeratorId,
  handle: `member${MODERATOR}`,
  lifeState: 'active',
  isConfirmed: true,
  isApproved: true,
  grants: [{ role: 'moderator', scope: 'site', scopeId: null }],
  needsSecondFactor: false,
  restrictions: [],
  provedAt: new Date(),
  sessionId: '',
};
