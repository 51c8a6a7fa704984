import { type HoldReason, SHAREABLE_REASONS, UNREAD_NOTE } from '@between/rules/safety.ts';
import type { ContentTopic } from '@between/rules/content.ts';
import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db.ts';
import type { Taken } from '../../platform/intake.ts';
import type { Verdict } from '../../platform/verdict.ts';

export async function insertVerdict(
  tx: Tx,
  { itemId, itemVersion, verdict, at }: { itemId: string; itemVersion: number; verdict: Verdict; at: Date },
): Promise<void> {
  const { level, flags, reasons, engine, isFallback } = verdict;
  await tx
    .insertInto('verdict')
    .values({
      itemId,
      itemVersion,
      level,
      labels: [...flags],
      reasons: JSON.stringify(reasons),
      engine,
      isFallback,
      judgedAt: at,
    })
    .onConflict((oc) => oc.columns(['itemId', 'itemVersion']).doNothing())
    .execute();
}

/** What stands in front of raised words and what others read of them. */
export async function markRaised(
  tx: Tx,
  itemId: string,
  {
    contentTopics,
    redactedSpans,
    shownBody,
    verdict,
  }: Pick<Taken, 'contentTopics' | 'redactedSpans' | 'shownBody' | 'verdict'>,
): Promise<void> {
  const topics = [...contentTopics];
  await tx
    .updateTable('item')
    .set({
      contentTopics: sql<ContentTopic[]>`content_topics || array(
        select topic from unnest(${topics}::text[]) as topic where topic <> all(content_topics))`,
      redactedSpans: JSON.stringify(redactedSpans),
      shownBody,
      // Nothing is claimed of words that nobody read, but that: they are folded (OP11).
      ...(verdict?.isFallback === true
        ? { contentNote: sql<string>`case when content_note = '' then ${UNREAD_NOTE} else content_note end` }
        : {}),
    })
    .where('id', '=', itemId)
    .execute();
}

/** The evidence keeps the title in the author's own words, where others read less of it. */
export async function keepWholeTitle(
  tx: Tx,
  key: { itemId: string; itemVersion: number },
  title: string,
): Promise<void> {
  await tx
    .updateTable('snapshot')
    .set({ title })
    .where('itemId', '=', key.itemId)
    .where('itemVersion', '=', key.itemVersion)
    .execute();
}

/** When an account began; the engine's rules about new ones look at it. */
export async function accountBegan(db: Db | Tx, accountId: string): Promise<Date | null> {
  const row = await db.selectFrom('account').select('createdAt').where('id', '=', accountId).executeTakeFirst();
  return row?.createdAt ?? null;
}

export interface NewHold {
  itemId: string;
  reason: HoldReason;
  heldAt: Date;
  until: Date;
}

/**
 * Words that are held again begin a new wait only when the earlier one had ended or only waited for a reader; any other
 * open one keeps its earlier clock, and
 * takes the new reason when words held for it are never given to the group by their author's choice (R10).
 */
export async function insertHold(tx: Tx, { itemId, reason, heldAt, until }: NewHold): Promise<void> {
  await tx
    .insertInto('itemHold')
    .values({ itemId, reason, heldAt, until })
    .onConflict((oc) =>
      oc
        .column('itemId')
        .doUpdateSet({
          reason,
          heldAt,
          until,
          choice: null,
          chosenAt: null,
          toldAt: null,
          endedAt: null,
          wasApologySent: false,
        })
        .where((eb) => eb.or([eb('itemHold.endedAt', 'is not', null), eb('itemHold.reason', '=', 'review')])),
    )
    .execute();
  if (SHAREABLE_REASONS.includes(reason)) return;
  await tx
    .updateTable('itemHold')
    .set({ reason })
    .where('itemId', '=', itemId)
    .where('reason', 'in', [...SHAREABLE_REASONS])
    .execute();
}

/** Whether the newest verdict of some words has a level. */
export async function wasRaised(db: Db | Tx, itemId: string): Promise<boolean> {
  const row = await db
    .selectFrom('verdict')
    .select('level')
    .where('itemId', '=', itemId)
    .orderBy('itemVersion', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined && row.level !== 'none';
}
