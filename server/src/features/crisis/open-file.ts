import { LOOK_MINUTES } from '@between/rules/crisis.ts';
import type { RiskAnswers } from '@between/rules/risk-form.ts';
import { addMinutes } from '../../platform/clock.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { announce } from '../../platform/live-port.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { KeptForm } from './assess-crisis.ts';
import type { CrisisRow } from './crisis.model.ts';
import { hasLookedSince } from './crisis-staff.queries.ts';
import { sealedNotes } from './crisis-steps.queries.ts';
import { wordsOfCrisis } from './crisis-place.queries.ts';
import { sealedFollowUpNotes } from './follow-up.queries.ts';
import type { HandOverSheet } from './hand-over.ts';
import { loadCrisis, staffId } from './load-crisis.ts';
import { type FormRow, handOversOf, newestForm } from './papers.queries.ts';
import { type MessageView, talkMessages } from './read-talk.ts';
import { openNote } from './seal-note.ts';
import { staffSaw, talkOf } from './talk.queries.ts';

export interface NoteWords {
  id: string;
  text: string;
}

/** What was known, opened. */
export type OpenedForm = Omit<FormRow, 'sealed'> & { answers: RiskAnswers; note: string };

/** What lies under the cover of a crisis case. */
export interface OpenedFile {
  crisis: CrisisRow;
  words: { title: string | null; body: string; createdAt: Date; threadId: string | null; itemId: string };
  messages: MessageView[];
  notes: NoteWords[];
  assessment: OpenedForm | null;
  sheets: (HandOverSheet & { id: string })[];
  followUpNotes: NoteWords[];
}

/** Lifts the cover for the actor. Each look is in the record of acts; looking at it again soon is the same look. */
export async function openFile(ctx: Ctx, crisisCaseId: string): Promise<{ file: OpenedFile }> {
  const { row } = await loadCrisis(ctx, ctx.db, crisisCaseId);

  await transaction(ctx.db, (tx) => keepLook(ctx, tx, row));
  const talk = await talkOf(ctx.db, crisisCaseId);
  const words = await wordsOfCrisis(ctx.db, row.itemId);
  return {
    file: {
      crisis: row,
      words: { ...(words ?? { title: null, body: '', createdAt: row.openedAt, threadId: null }), itemId: row.itemId },
      messages: talk === null ? [] : await talkMessages(ctx, talk),
      notes: await openAll(ctx, crisisCaseId, await sealedNotes(ctx.db, crisisCaseId)),
      assessment: await openForm(ctx, crisisCaseId),
      sheets: await openSheets(ctx, crisisCaseId),
      followUpNotes: await openAll(ctx, crisisCaseId, await sealedFollowUpNotes(ctx.db, crisisCaseId)),
    },
  };
}

async function keepLook(ctx: Ctx, tx: Tx, row: CrisisRow): Promise<void> {
  const now = ctx.clock.now();
  const accountId = staffId(ctx);
  const { caseId, itemId, personId } = row;
  if (!(await hasLookedSince(tx, { caseId, accountId, since: addMinutes(now, -LOOK_MINUTES) })))
    await appendAudit(ctx, tx, { action: 'crisis.look', targetKind: 'case', targetId: caseId, caseId, itemId });
  const isNews = await staffSaw(tx, { crisisCaseId: row.id, accountId }, now);
  if (isNews && personId !== null) announce(tx, ctx, (live) => live.notice(`account:${personId}`, 'talk.changed', {}));
}

async function openAll(
  ctx: Ctx,
  crisisCaseId: string,
  rows: readonly { id: string; sealed: Buffer }[],
): Promise<NoteWords[]> {
  const opened: NoteWords[] = [];
  for (const { id, sealed } of rows) opened.push({ id, text: await openNote(ctx, ctx.db, crisisCaseId, sealed) });
  return opened;
}

async function openForm(ctx: Ctx, crisisCaseId: string): Promise<OpenedFile['assessment']> {
  const form = await newestForm(ctx.db, crisisCaseId);
  if (form === null) return null;
  const { sealed, ...row } = form;
  const text = await openNote(ctx, ctx.db, crisisCaseId, sealed);
  // The decoder: this feature alone seals forms, in this shape.
  return text === '' ? null : { ...row, ...(JSON.parse(text) as KeptForm) };
}

async function openSheets(ctx: Ctx, crisisCaseId: string): Promise<OpenedFile['sheets']> {
  const sheets: OpenedFile['sheets'] = [];
  for (const { id, sealed } of await handOversOf(ctx.db, crisisCaseId)) {
    const text = await openNote(ctx, ctx.db, crisisCaseId, sealed);
    if (text !== '') sheets.push({ id, ...(JSON.parse(text) as HandOverSheet) });
  }
  return sheets;
}
