import { LOOK_UP_NOTE_CHARS, type LookUpReason } from '@between/rules/look-up.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput, NotFound } from '../../platform/errors.ts';
import { authorize } from '../../policy/authorize.ts';
import { type AuditEntry, appendAudit } from '../audit/append-audit.ts';
import type { AuthorOfCase, CaseCardRow } from '../moderation/case.model.ts';
import { casesAbout, memberLikeAuthor } from '../moderation/cases-about.ts';
import { actorId } from '../moderation/load-case.ts';
import { type Asked, type LookedUpItemRow, readAsked } from './look-up.model.ts';
import { accountByHandle, itemByAddress } from './look-up.queries.ts';

export interface LookUpInput {
  what: string;
  reason: LookUpReason;
  note: string;
}

export interface Found {
  member: AuthorOfCase | null;
  item: LookedUpItemRow | null;
  cases: CaseCardRow[];
}

/**
 * Looks a member, some words or a case up outside of the queue, and writes down who looked and why (MO44).
 * @throws {NotFound} also for oneself and one's own words. @throws {InvalidInput} `too_short`, `too_long` for the reason.
 */
export async function lookUp(ctx: Ctx, input: LookUpInput): Promise<Found> {
  authorize(ctx.actor, 'lookUp.ask', null);
  const note = input.note.trim();
  if (note.length < LOOK_UP_NOTE_CHARS.min) throw new InvalidInput('note', 'too_short');
  if (note.length > LOOK_UP_NOTE_CHARS.max) throw new InvalidInput('note', 'too_long');

  const found = await find(ctx, readAsked(input.what));
  const target = targetOf(found);
  if (target === null) throw new NotFound();

  await transaction(ctx.db, (tx) =>
    appendAudit(ctx, tx, { action: 'look_up', ...target, reason: `${input.reason}: ${note}` }),
  );
  return found;
}

async function find(ctx: Ctx, asked: Asked): Promise<Found> {
  for (const id of asked.ids) {
    const [item, byId] = await Promise.all([itemByAddress(ctx.db, id), casesAbout(ctx, { caseId: id })]);
    if (byId.length > 0) return { member: null, item: null, cases: byId };
    if (item !== null) return foundItem(ctx, item);
  }
  const accountId = asked.handle === null ? null : await accountByHandle(ctx.db, asked.handle);
  const isOther = accountId !== null && accountId !== actorId(ctx);
  const [member, ofMember, byNumber] = await Promise.all([
    isOther ? memberLikeAuthor(ctx, accountId) : null,
    isOther ? casesAbout(ctx, { authorId: accountId }) : [],
    asked.number === null ? [] : casesAbout(ctx, { number: asked.number }),
  ]);
  return { member, item: null, cases: [...byNumber, ...ofMember] };
}

async function foundItem(ctx: Ctx, item: LookedUpItemRow): Promise<Found> {
  if (item.authorId === actorId(ctx)) return { member: null, item: null, cases: [] };
  const [member, cases] = await Promise.all([
    item.authorId === null ? null : memberLikeAuthor(ctx, item.authorId),
    casesAbout(ctx, { itemId: item.id }),
  ]);
  return { member, item, cases };
}

function targetOf({ item, member, cases }: Found): Pick<AuditEntry, 'targetKind' | 'targetId' | 'itemId'> | null {
  if (item !== null) return { targetKind: 'item', targetId: item.id, itemId: item.id };
  if (member !== null) return { targetKind: 'account', targetId: member.id };
  return cases[0] === undefined ? null : { targetKind: 'case', targetId: cases[0].id };
}
