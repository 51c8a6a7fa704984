import { isStaffed } from '@between/server/features/duty/is-staffed.ts';
import { isChainReady } from '@between/server/features/on-call/is-chain-ready.ts';
import { stopPaging } from '@between/server/features/on-call/stop-paging.ts';
import { transaction } from '@between/server/platform/db.ts';
import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk } from '../support/moderation.ts';
import { callFor, makeChain, makeCrisis, type TestCrisis } from '../support/on-call.ts';
import { as } from '../support/personas.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.app.close());

/** The calls that stand, as steps. */
async function standing({ id }: TestCrisis): Promise<(string | null)[]> {
  const rows = await desk.app.db
    .selectFrom('page')
    .select('step')
    .where('crisisCaseId', '=', id)
    .where('cancelledAt', 'is', null)
    .orderBy('rung')
    .execute();
  return rows.map(({ step }) => step);
}

/** What stands beyond the first call, which may have gone out already. */
const furtherSteps = async (crisis: TestCrisis): Promise<(string | null)[]> =>
  (await standing(crisis)).filter((step) => step !== 'first');

async function stop(crisis: TestCrisis, keepsSecond: boolean): Promise<void> {
  const { services } = desk.app.server;
  const at = desk.app.clock.now();
  await transaction(desk.app.db, (tx) => stopPaging(services, tx, { crisisCaseId: crisis.id, at, keepsSecond }));
}

describe('calling for a crisis case', () => {
  it('ends when somebody takes it, but for the second person of an imminent one [R13]', async () => {
    const crisis = await makeCrisis(desk.app, { group: desk.group, author: desk.mara, reporter: desk.jo });
    await Promise.all([callFor(desk.app, crisis), callFor(desk.app, crisis)]);
    expect((await standing(crisis)).filter((step) => step !== null)).toEqual(['first', 'next', 'leads', 'second']);

    await stop(crisis, true);
    expect(await furtherSteps(crisis)).toEqual(['second']);
    await stop(crisis, false);
    expect(await furtherSteps(crisis)).toEqual([]);
  });
});

describe('whether a call would reach anybody', () => {
  it('is read from people of the chain who may come and have a way to be told [R8]', async () => {
    const { app, rhea, jo } = desk;
    const now = app.clock.now();
    await makeChain(app, []);
    expect(await isChainReady(app.db, now)).toBe(false);
    await makeChain(app, [jo]);
    expect(await isChainReady(app.db, now)).toBe(false);
    await makeChain(app, [jo, rhea]);
    expect(await isChainReady(app.db, now)).toBe(true);

    await app.db.updateTable('account').set({ emailConfirmedAt: null }).where('id', '=', rhea.id).execute();
    expect(await isChainReady(app.db, now)).toBe(false);
    await app.db.updateTable('account').set({ emailConfirmedAt: now }).where('id', '=', rhea.id).execute();
    await app.db.updateTable('account').set({ lifeState: 'self_paused' }).where('id', '=', rhea.id).execute();
    expect(await isChainReady(app.db, now)).toBe(false);
    await app.db.updateTable('account').set({ lifeState: 'active' }).where('id', '=', rhea.id).execute();
  });
});

describe('whether a group is staffed', () => {
  it('is read from presence of people who look after that group, never from a roster [R4]', async () => {
    const { app, group, other, mods } = desk;
    const ask = (id: string | null) => isStaffed(app.db, app.clock.now(), id);
    expect(await ask(null)).toBe(false);

    await mods.ask('mutation { startDuty { since } }');
    expect([await ask(other.id), await ask(group.id), await ask(null)]).toEqual([true, false, true]);

    app.clock.advance((DUTY_SILENT_MINUTES + 1) * 60);
    expect([await ask(other.id), await ask(null)]).toEqual([false, false]);
  });

  it('does not count somebody whose role has ended', async () => {
    const { app, group } = desk;
    const wren = await as(app, 'wren', { roles: [{ role: 'moderator' }] });
    await wren.ask('mutation { startDuty { since } }');
    expect(await isStaffed(app.db, app.clock.now(), group.id)).toBe(true);
    await app.db
      .updateTable('roleGrant')
      .set({ revokedAt: app.clock.now() })
      .where('accountId', '=', wren.id)
      .execute();
    expect(await isStaffed(app.db, app.clock.now(), group.id)).toBe(false);
  });
});
