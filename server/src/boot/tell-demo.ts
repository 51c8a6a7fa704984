import { emptyTables } from '@between/db/empty.ts';
import type { Stage } from '@between/demo-world/stage.ts';
import { groups } from '@between/demo-world/story/groups.ts';
import { cast, tell } from '@between/demo-world/tell.ts';
import type { PoolConfig } from 'pg';
import { createDemoAccount, grantInGroup } from '../features/accounts/create-demo-account.ts';
import { calmDemoNotices, forgetDemoSessions, suspendDemoAccount } from '../features/accounts/demo.queries.ts';
import { hashPassword } from '../features/accounts/passwords.ts';
import { startSession } from '../features/accounts/sessions.ts';
import { ensureDemoSite } from '../features/site/ensure-demo-site.ts';
import { siteRow, stampSite } from '../features/site/site.queries.ts';
import { CompiledDocuments } from '../graphql/compiled/compiled-documents.ts';
import { makeContext } from '../graphql/context.ts';
import { makeDoor } from '../graphql/door.ts';
import { addDays, addHours, type MovableClock } from '../platform/clock.ts';
import type { RequestFacts } from '../platform/context.ts';
import { transaction } from '../platform/db.ts';
import type { RunningServer } from './start-server.ts';
import { DEMO_PASSWORD } from './world.ts';

/** People had their accounts before the groups opened. */
const ARRIVAL_DAYS = 80;
/** Notices younger than this are still new to whoever looks at the demo. */
const FRESH_HOURS = 20;
/** The shortest life of a session is 12 hours: signed in again before that. */
const SESSION_HOURS = 6;
const GROUP_ROLES = ['facilitator', 'peer_supporter'];

interface Telling {
  clock: MovableClock;
  owner: PoolConfig;
  signal?: AbortSignal | undefined;
}

/** Tells the demo world into an empty database, or again into one where the telling was interrupted. */
export async function tellDemo(server: RunningServer, { clock, owner, signal }: Telling): Promise<void> {
  const { services } = server;
  const site = await siteRow(services.db);
  if (site.openedAt !== null) return;
  if (site.setUpAt !== null) await emptyTables(owner);

  const now = services.clock.now();
  try {
    clock.set(addDays(now, -ARRIVAL_DAYS));
    await ensureDemoSite(services);
    const accounts = await makeAccounts(server);
    await tell(stageOf(server, { clock, accounts, signal }), now);
    await suspendDemoAccount(services.db, 'bo', addDays(now, 21));
    await calmDemoNotices(services.db, addHours(now, -FRESH_HOURS), now);
    await forgetDemoSessions(services.db);
    await stampSite(services.db, { openedAt: now });
  } finally {
    clock.release();
  }
}

async function makeAccounts(server: RunningServer): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const accounts = new Map<string, string>();
  for (const { handle, email, roles = [] } of cast) {
    const siteRoles = roles.filter((role) => !GROUP_ROLES.includes(role));
    accounts.set(handle, await createDemoAccount(server.services, { handle, email, roles: siteRoles, passwordHash }));
  }
  return accounts;
}

/** Acts through the API as anybody in the story; facilitators get their group as soon as it exists. */
function stageOf(
  server: RunningServer,
  { clock, accounts, signal }: Pick<Telling, 'clock' | 'signal'> & { accounts: Map<string, string> },
): Stage {
  const { app, services } = server;
  const compiled = new CompiledDocuments(() => app.graphql.schema);
  const sessions = new Map<string, { token: string; since: Date }>();
  const requestFacts = (token: string | null): RequestFacts => ({
    requestId: 'telling',
    clientAddress: '127.0.0.1',
    deviceLabel: 'The demo world',
    sessionToken: token,
  });

  async function tokenOf(handle: string): Promise<string> {
    const existing = sessions.get(handle);
    const now = clock.now();
    if (existing !== undefined && existing.since > addHours(now, -SESSION_HOURS)) return existing.token;
    const accountId = accounts.get(handle);
    if (accountId === undefined) throw new Error(`nobody in the story is called ${handle}`);
    const facts = requestFacts(null);
    const ctx = await makeContext(services, facts, () => undefined);
    await transaction(services.db, (tx) => startSession(ctx, tx, { accountId, isStaff: true, hasSecondFactor: false }));
    const token = facts.sessionToken ?? '';
    sessions.set(handle, { token, since: now });
    return token;
  }

  return {
    async ask<Data>(handle: string, document: string, variables: Record<string, unknown> = {}): Promise<Data> {
      signal?.throwIfAborted();
      const door = makeDoor(app, services, { compiled, ran: () => undefined }, requestFacts(await tokenOf(handle)));
      const { data, errors } = await door.graphql(document, variables);
      if (errors !== undefined)
        throw new Error(`${handle}: ${document.slice(0, 60)}: ${JSON.stringify(errors[0]?.extensions ?? {})}`);
      const created = (data as { createGroup?: { group: { id: string; slug: string } } }).createGroup;
      if (created !== undefined) await grantGroupRoles(server, accounts, created.group);
      return data as Data;
    },
    moveTo: (instant) => clock.set(instant),
    settle: async () => {
      // A look that is under way began before the clock moved: only the next one sees the new time.
      await server.worker?.tick();
      await server.worker?.tick();
    },
  };
}

async function grantGroupRoles(
  server: RunningServer,
  accounts: Map<string, string>,
  group: { id: string; slug: string },
): Promise<void> {
  const facilitators = groups.find(({ slug }) => slug === group.slug)?.facilitators ?? [];
  const supporters = cast.filter(
    ({ roles = [], groups: slugs }) => roles.includes('peer_supporter') && slugs.includes(group.slug),
  );
  for (const handle of facilitators)
    await grantInGroup(server.services, accounts.get(handle) ?? '', 'facilitator', group.id);
  for (const { handle } of supporters)
    await grantInGroup(server.services, accounts.get(handle) ?? '', 'peer_supporter', group.id);
}
