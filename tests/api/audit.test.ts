import { AUDIT_SEAL_SECONDS } from '@between/rules/moderation.ts';
import { verifyAudit } from '@between/server/features/audit/verify-audit.ts';
import { MovableClock } from '@between/server/platform/clock.ts';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, startApp } from '../support/app.ts';
import { joinAll, makeGroup } from '../support/groups.ts';
import { caseIdOf, claim, report, startThread } from '../support/moderation.ts';
import { as } from '../support/personas.ts';

let app: TestApp;
let owner: pg.Client;

/** A claim by sam: two lines of the record at least. */
async function act(): Promise<void> {
  const group = await makeGroup(app, `place-${app.server.services.ids.uuid().slice(-6)}`);
  const [mara, jo, sam] = await Promise.all([as(app, 'mara'), as(app, 'jo'), as(app, 'sam')]);
  await joinAll(app, group, [mara, jo]);
  const { itemId } = await startThread(mara, group);
  await report(jo, itemId);
  await claim(sam, await caseIdOf(app, itemId));
}

/** When each seal was made, in order. */
const seals = async (): Promise<Date[]> =>
  (await app.db.selectFrom('auditSeal').select('sealedAt').orderBy('seq').execute()).map((row) => row.sealedAt);
const minute = (): Promise<void> => app.advance(AUDIT_SEAL_SECONDS + 1);
/** What the owner of the database does behind the product's back, and takes back after the look. */
async function tampered<T>(statements: string, look: () => Promise<T>): Promise<T> {
  await owner.query(
    `create table kept_audit as table audit; create table kept_seal as table audit_seal; ${statements}`,
  );
  try {
    return await look();
  } finally {
    await owner.query(`delete from audit_seal; delete from audit where id not in (select audit_id from audit_unsealed);
      insert into audit select * from kept_audit on conflict do nothing; insert into audit_seal select * from kept_seal;
      drop table kept_audit; drop table kept_seal`);
  }
}

beforeAll(async () => {
  const clock = new MovableClock();
  clock.set(new Date());
  app = await startApp({ clock });
  owner = new pg.Client(app.database.owner);
  await owner.connect();
  await act();
  await minute();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});
beforeEach(async () => {
  await act();
  await minute();
});

describe('the record of acts', () => {
  it('is sealed each minute, every line once, and holds [MO49]', async () => {
    const before = await seals();
    await act();
    await minute();
    const after = await seals();
    expect(after.length).toBeGreaterThan(before.length);
    const apart = after.slice(1).map((at, place) => at.getTime() - (after[place]?.getTime() ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(AUDIT_SEAL_SECONDS * 1000);

    const { count } = await app.db
      .selectFrom('audit')
      .select((eb) => eb.fn.countAll<string>().as('count'))
      .executeTakeFirstOrThrow();
    const { sealed, waiting, broken } = await verifyAudit(app.db);
    expect({ broken, lines: sealed + waiting }).toEqual({ broken: null, lines: Number(count) });
    const ids = (await app.db.selectFrom('auditSeal').select('rowIds').execute()).flatMap((row) => row.rowIds);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('cannot be changed by the server itself, seals neither [MO49]', async () => {
    for (const statement of [
      'update audit set reason = null',
      'delete from audit',
      'update audit_seal set row_count = 1',
      'delete from audit_seal',
      'truncate audit_seal',
    ]) {
      const client = new pg.Client(app.database.app);
      await client.connect();
      await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      await client.end();
    }
  });

  it('shows a line that its owner changed, took out or slipped in [MO49]', async () => {
    const first = 'select row_ids[1] from audit_seal order by seq limit 1';
    const cases: [string, object][] = [
      [`update audit set reason = 'never' where id = (${first})`, { why: 'lines_changed', at: { seq: 1 } }],
      [`update audit set after = '{"x": 1}' where id = (${first})`, { why: 'lines_changed', at: { seq: 1 } }],
      [`delete from audit where id = (${first})`, { why: 'lines_missing', at: { seq: 1 } }],
      [
        `insert into audit (id, at, actor_kind, actor_role, action, target_kind) values (gen_random_uuid(), now(), 'person', 'lead', 'case.claim', 'case')`,
        { unsealedLines: 1 },
      ],
    ];
    for (const [statement, broken] of cases) {
      const verdict = await tampered(statement, () => verifyAudit(app.db));
      expect(verdict.broken).toMatchObject(broken);
    }
    expect((await verifyAudit(app.db)).broken).toBeNull();
  });

  it('shows a seal that was taken out of the chain or changed [MO49]', async () => {
    for (const statement of [
      'delete from audit_seal where seq = 1',
      `update audit_seal set hash = sha256('x') where seq = 1`,
      `update audit_seal set row_ids = row_ids[2:], row_count = row_count - 1 where seq = 1`,
    ]) {
      const verdict = await tampered(statement, () => verifyAudit(app.db));
      expect(verdict.broken).toMatchObject({ why: expect.stringMatching(/chain|lines_changed/) });
    }
  });

  it('is not forged by writing the last seals anew, once one was noted elsewhere [MO49]', async () => {
    const noted = (await verifyAudit(app.db)).head?.hash ?? null;
    expect((await verifyAudit(app.db, noted)).hasNoted).toBe(true);
    const last = '(select max(seq) from audit_seal)';
    const verdict = await tampered(
      `delete from audit where id = any(select unnest(row_ids) from audit_seal where seq = ${last}); delete from audit_seal where seq = ${last}`,
      () => verifyAudit(app.db, noted),
    );
    expect(verdict).toMatchObject({ broken: null, hasNoted: false });
  });
});
