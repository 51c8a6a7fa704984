import { DUTY_SILENT_MINUTES } from '@between/rules/moderation.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { as, guest, type Persona } from '../support/personas.ts';

const MINE = `{ myDuty { since endsAt canSwitch } }`;
const START = `mutation { startDuty { since endsAt } }`;
const BEAT = `mutation { heartbeatDuty { since endsAt } }`;
const END = `mutation { endDuty { since endsAt } }`;
const STAFFING = `{ site { staffing { isStaffed peopleOnDuty } } }`;

let app: TestApp;
let sam: Persona;
let rhea: Persona;
let tam: Persona;
let mara: Persona;

beforeAll(async () => {
  app = await startApp();
  [sam, rhea, tam, mara] = await Promise.all([as(app, 'sam'), as(app, 'rhea'), as(app, 'tam'), as(app, 'mara')]);
});
afterAll(() => app.close());
afterEach(() => app.db.updateTable('duty').set({ endedAt: app.clock.now() }).where('endedAt', 'is', null).execute());

const staffing = async (): Promise<any> => (await guest(app).ask(STAFFING)).site.staffing;

describe('being on duty', () => {
  it('is what "staffed now" is read from, for everyone [R4]', async () => {
    expect(await staffing()).toEqual({ isStaffed: false, peopleOnDuty: 0 });
    await Promise.all([sam.ask(START), sam.ask(START), rhea.ask(START)]);
    expect(await staffing()).toEqual({ isStaffed: true, peopleOnDuty: 2 });
    await Promise.all([sam.ask(END), rhea.ask(END)]);
    expect(await staffing()).toEqual({ isStaffed: false, peopleOnDuty: 0 });
  });

  it('ends by itself after silence, and a heartbeat does not bring it back', async () => {
    await sam.ask(START);
    await app.advance((DUTY_SILENT_MINUTES - 1) * 60);
    expect((await sam.ask(BEAT)).heartbeatDuty.since).not.toBeNull();
    await app.advance((DUTY_SILENT_MINUTES - 1) * 60);
    expect(await staffing()).toMatchObject({ isStaffed: true });

    app.clock.advance(2 * 60);
    expect(await staffing()).toMatchObject({ isStaffed: false });
    expect((await sam.ask(BEAT)).heartbeatDuty).toEqual({ since: null, endsAt: null });
    await app.advance(1);
    expect(await app.db.selectFrom('duty').select('id').where('endedAt', 'is', null).execute()).toEqual([]);
    expect((await sam.ask(START)).startDuty.since).not.toBeNull();
  });

  it('counts nobody whose role was taken away, for the place and for every page alike [R4] [R29]', async () => {
    await sam.ask(START);
    const grants = app.db.updateTable('roleGrant').where('accountId', '=', sam.id);
    await grants.set({ revokedAt: app.clock.now() }).execute();
    expect(await staffing()).toEqual({ isStaffed: false, peopleOnDuty: 0 });
    await grants.set({ revokedAt: null }).execute();
    expect(await staffing()).toEqual({ isStaffed: true, peopleOnDuty: 1 });
  });

  it('is for those whose presence counts: a trainee alone does not staff the place', async () => {
    expect(await tam.refusal(START)).toBe('FORBIDDEN staff_only');
    expect(await mara.refusal(START)).toBe('FORBIDDEN staff_only');
    expect(await guest(app).refusal(START)).toMatch(/^UNAUTHENTICATED/);
    expect((await tam.ask(MINE)).myDuty).toEqual({ since: null, endsAt: null, canSwitch: false });
    expect((await sam.ask(MINE)).myDuty.canSwitch).toBe(true);
  });

  it('waits for the second factor', async () => {
    await app.db.updateTable('session').set({ secondFactorAt: null }).where('accountId', '=', rhea.id).execute();
    expect(await rhea.refusal(START)).toBe('UNAUTHENTICATED second_factor');
    await app.db
      .updateTable('session')
      .set({ secondFactorAt: app.clock.now() })
      .where('accountId', '=', rhea.id)
      .execute();
  });

  it('leaves a record of who said so and of what time did by itself', async () => {
    await app.db.deleteFrom('duty').execute();
    const since = app.clock.now();
    await sam.ask(START);
    await app.advance((DUTY_SILENT_MINUTES + 1) * 60);
    const rows = await app.db
      .selectFrom('audit')
      .select(['action', 'actorKind'])
      .where('targetKind', '=', 'duty')
      .where('at', '>=', since)
      .orderBy('at')
      .execute();
    expect(rows).toEqual([
      { action: 'duty.start', actorKind: 'person' },
      { action: 'duty.lapse', actorKind: 'service' },
    ]);
  });
});
