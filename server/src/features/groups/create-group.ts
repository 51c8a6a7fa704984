import type { GroupVisibility } from '@between/rules/content.ts';
import { REVIEWED_FIRST_POSTS_MOST } from '@between/rules/safety.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intake, intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { makeGroupRoom } from '../chat/make-group-room.ts';
import type { GroupRow } from './groups.model.ts';
import { insertAgreement, insertGroup } from './groups.writes.queries.ts';
import { groupAfter } from './join-group.ts';

export interface GroupDescription {
  name: string;
  purpose: string;
  visibility: GroupVisibility;
  emblemShape: number;
  emblemTint: number;
  /** No new words while nobody is on duty; left out: as before, and for a new group no. */
  closesUnstaffed?: boolean | null | undefined;
  /** A person reads every post first; left out: as before, and for a new group no. */
  reviewsEveryPost?: boolean | null | undefined;
  /** So many posts of a new member are read first; left out: as before, and for a new group none. */
  reviewedFirstPosts?: number | null | undefined;
}

export interface NewGroupInput extends GroupDescription {
  /** Part of its address; made from the name when left out. */
  slug?: string | null | undefined;
  agreement: string;
}

/** Opens a group with the first version of its agreement. @throws {InvalidInput} `taken` for a slug in use. */
export async function createGroup(ctx: Ctx, input: NewGroupInput): Promise<{ group: GroupRow }> {
  authorize(ctx.actor, 'group.create', null);

  const description = { ...cleanDescription(input), ...habitsOf(input, QUIET) };
  const agreement = intake(input.agreement, { kind: 'agreement', field: 'agreement' });
  const slug = input.slug == null || input.slug === '' ? slugOf(description.name) : cleanSlug(input.slug);
  const id = ctx.ids.uuid();
  const now = ctx.clock.now();

  await transaction(ctx.db, async (tx) => {
    if (!(await insertGroup(tx, { id, slug, ...description, createdAt: now }))) throw new InvalidInput('slug', 'taken');
    const publishedBy = ctx.actor.kind === 'member' ? ctx.actor.id : null;
    await insertAgreement(tx, {
      id: ctx.ids.uuid(),
      groupId: id,
      version: 1,
      body: agreement.body,
      html: agreement.html,
      publishedAt: now,
      publishedBy,
    });
    await makeGroupRoom(tx, ctx, id);
    await appendAudit(ctx, tx, {
      action: 'group.create',
      targetKind: 'group',
      targetId: id,
      after: { slug, ...description },
    });
  });
  return groupAfter(ctx, id);
}

type Habit = 'closesUnstaffed' | 'reviewsEveryPost' | 'reviewedFirstPosts';
type Habits = Pick<GroupRow, Habit>;

/** A group that closes for nobody and shows everything at once. */
const QUIET: Habits = { closesUnstaffed: false, reviewsEveryPost: false, reviewedFirstPosts: 0 };

/** How a group takes words; what is left out stays as it was. @throws {InvalidInput} `out_of_range`. */
export function habitsOf(input: Pick<GroupDescription, Habit>, before: Habits): Habits {
  const reviewedFirstPosts = input.reviewedFirstPosts ?? before.reviewedFirstPosts;
  if (!isWithin(reviewedFirstPosts, 0, REVIEWED_FIRST_POSTS_MOST))
    throw new InvalidInput('reviewedFirstPosts', 'out_of_range');
  return {
    closesUnstaffed: input.closesUnstaffed ?? before.closesUnstaffed,
    reviewsEveryPost: input.reviewsEveryPost ?? before.reviewsEveryPost,
    reviewedFirstPosts,
  };
}

/** @throws {InvalidInput} naming the field that cannot stand. */
export function cleanDescription({
  name,
  purpose,
  visibility,
  emblemShape,
  emblemTint,
}: GroupDescription): Omit<GroupDescription, Habit> {
  if (!isWithin(emblemShape, 0, 5)) throw new InvalidInput('emblemShape', 'out_of_range');
  if (!isWithin(emblemTint, 1, 8)) throw new InvalidInput('emblemTint', 'out_of_range');
  return {
    name: intakeLine(name, { kind: 'groupName', field: 'name' }),
    purpose: intakeLine(purpose, { kind: 'groupPurpose', field: 'purpose' }),
    visibility,
    emblemShape,
    emblemTint,
  };
}

/** `Waves & footholds` → `waves-footholds`. @throws {InvalidInput} `needs_slug` for a name without Latin letters. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60)
    .replace(/-$/u, '');
  if (slug.length < 2) throw new InvalidInput('slug', 'needs_slug');
  return slug;
}

function cleanSlug(slug: string): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length < 2 || slug.length > 60)
    throw new InvalidInput('slug', 'slug_characters');
  return slug;
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}
