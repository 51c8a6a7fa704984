import { asService } from '@between/server/features/audit/as-service.ts';
import { reverseDecision } from '@between/server/features/moderation/reverse-decision.ts';
import { transaction } from '@between/server/platform/db.ts';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseIdOf, decide, openDesk, report, startThread, UNDO } from '../support/moderation.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  await desk.app.close();
});

const AFTER_UNDO_SECONDS = 32;
/** Room for a slow machine; the sequences are as long as they are. */
const ROOM_MS = 300_000;
const BODY = 'I took the bus for forty stops and then the red tram home.';
const at = (piece: string) => ({ start: BODY.indexOf(piece), end: BODY.indexOf(piece) + piece.length });
const MEASURES = {
  keep: { action: 'keep', rules: ['NOVIO'] },
  remove: { action: 'remove' },
  redactOne: { action: 'redact', rules: ['HARM-METHOD'], redactedSpans: [at('forty stops')] },
  redactTwo: { action: 'redact', rules: ['MED'], redactedSpans: [at('the red tram')] },
  note: { action: 'add_note', rules: ['TRIG'], contentTopics: ['substances'], contentNote: '' },
  otherNote: { action: 'add_note', rules: ['TRIG'], contentTopics: ['loss', 'medical'], contentNote: 'grief' },
  lock: { action: 'lock', lockNote: 'A pause.' },
  slow: { action: 'slow', slowSeconds: 600, lockNote: 'Slowly.' },
} as const;
type Step = { measure: keyof typeof MEASURES; isUndone: boolean };

const POST = `query ($id: UUID!) { post(id: $id) { visibility html contentTopics } }`;

async function state(itemId: string) {
  const row = await sql<Record<string, unknown>>`
    select i.visibility, i.removed_rule, i.content_topics, i.content_note, i.html, i.shown_body, i.redacted_spans, i.redacted_rule,
      t.locked_at is not null as is_locked, t.lock_reason, t.slow_seconds, t.slow_reason
    from item i join post p on p.item_id = i.id join thread t on t.id = p.thread_id where i.id = ${itemId}::uuid`.execute(
    desk.app.db,
  );
  return row.rows[0] ?? {};
}

const dataOf = (answer: { data: any }): any => answer.data;

/** What the author and another member are told is what is so, after every step. */
async function nobodyIsMisled(itemId: string): Promise<void> {
  const { visibility } = await state(itemId);
  const own = (await desk.mara.ask(POST, { id: itemId })).post;
  expect(own.visibility).toBe(visibility);
  const seen = await desk.kit.graphql(POST, { id: itemId });
  const others: string | null = dataOf(seen)?.post?.html ?? null;
  expect(others !== null).toBe(visibility === 'published');
}

/** The last audit row that speaks of the words' sight says what is so. */
async function auditAgrees(itemId: string): Promise<void> {
  const { rows } = await sql<{ action: string; decision: string | null; visibility: string | null }>`
    select action, after ->> 'action' as decision, after ->> 'visibility' as visibility from audit
    where item_id = ${itemId}::uuid and action in ('case.notify', 'case.undo', 'decision.reverse') order by at desc, id desc limit 1`.execute(
    desk.app.db,
  );
  const [last] = rows;
  const { visibility } = await state(itemId);
  if (last?.visibility != null) expect(last.visibility).toBe(visibility);
  if (last?.decision === 'remove') expect(visibility).toBe('removed');
  if (last?.decision === 'keep' || last?.decision === 'redact') expect(visibility).toBe('published');
}

async function take(itemId: string, { measure, isUndone }: Step): Promise<void> {
  await desk.app.advance(15 * 60);
  await report(desk.jo, itemId, 'unkind').catch(() => undefined);
  await report(desk.kit, itemId, 'something_else', String(measure)).catch(() => undefined);
  const open = await desk.app.db
    .selectFrom('case')
    .select('id')
    .where('itemId', '=', itemId)
    .where('status', 'in', ['queued', 'reopened'])
    .executeTakeFirst();
  if (open === undefined) return;
  await decide(desk.sam, open.id, MEASURES[measure]);
  await nobodyIsMisled(itemId);
  if (isUndone) await desk.sam.graphql(UNDO, { id: open.id });
  await desk.app.advance(AFTER_UNDO_SECONDS);
  await nobodyIsMisled(itemId);
  await auditAgrees(itemId);
}

describe('any sequence of decisions', () => {
  it(
    'misleads nobody about what is public, agrees with the record, and turned round in any order gives back what was [MO43] [MO49]',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.record({
              measure: fc.constantFrom(...(Object.keys(MEASURES) as Step['measure'][])),
              isUndone: fc.boolean(),
            }),
            { minLength: 2, maxLength: 5 },
          ),
          fc.infiniteStream(fc.nat()),
          async (steps, order) => {
            await desk.app.advance(15 * 60);
            const { itemId } = await startThread(desk.mara, desk.group, { body: BODY });
            const before = await state(itemId);
            for (const step of steps) await take(itemId, step);

            let standing = await standingOf(itemId);
            while (standing.length > 0) {
              const decisionId = standing[Number(order.next().value) % standing.length] ?? '';
              await turnRound(decisionId);
              await nobodyIsMisled(itemId);
              standing = await standingOf(itemId);
            }
            expect(await state(itemId)).toEqual(before);
            expect(await caseIdOf(desk.app, itemId)).toBeTruthy();
          },
        ),
        { numRuns: 5, seed: 20261122 },
      );
    },
    ROOM_MS,
  );
});

async function standingOf(itemId: string): Promise<string[]> {
  const rows = await desk.app.db
    .selectFrom('decision')
    .select('id')
    .where('itemId', '=', itemId)
    .where('undoneAt', 'is', null)
    .where('reversedAt', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

async function turnRound(decisionId: string): Promise<void> {
  const ctx = asService(desk.app.server.services);
  await transaction(desk.app.db, (tx) =>
    reverseDecision(ctx, tx, { decisionId, at: desk.app.clock.now(), reversedBy: null }),
  );
}
