import { REACTIONS, WORDS_BACK_DAYS } from '@between/rules/content.ts';
import { type RawBuilder, sql } from 'kysely';
import type { AskedField, SqlMap } from '../../graphql/compiled/sql-map.ts';
import { NOW } from '../../graphql/compiled/stand-ins.ts';
import { isoInstant } from '../../platform/sql-time.ts';
import type { Member } from '../../policy/actor.ts';
import { may } from '../../policy/authorize.ts';
import type { PlacedItemFacts } from '../../policy/item.policy.ts';
import { truthTable } from '../../policy/truth-table.ts';
import { holdFields, ownHold, ownWaited } from '../safety/hold-pieces.queries.ts';
import { areWordsIn, isOwnIn } from './post-rows.queries.ts';

const WORDS_BACK_UNTIL = sql`(p.visibility_at + interval '${sql.raw(String(WORDS_BACK_DAYS * 24))} hours')`;

/** A post and what hangs on it, for compiled documents; `p` is a row of `postRows`. */
export const postFields: SqlMap = {
  Post: {
    id: () => sql`p.id`,
    threadId: () => sql`p.thread_id`,
    isOpening: () => sql`p.id = t.opening_item_id`,
    author: (_row, { select }) => select('p'),
    isThreadAuthor: () => sql`coalesce(
      p.id <> t.opening_item_id and p.author_id = o.author_id and p.hides_handle = o.hides_handle and ${areWordsIn('p')}, false)`,
    visibility: () => sql`p.visibility`,
    html: () => sql`case when ${areWordsIn('p')} then p.html end`,
    body: (_row, { reader }) => sql`case when ${areWordsIn('p')} and ${isOwnIn('p', reader)} then p.body end`,
    contentTopics: () => sql`p.content_topics`,
    contentNote: () => sql`p.content_note`,
    fold: (_row, { reader }) => fold(reader),
    removedRule: () => sql`case when p.visibility = 'removed' then p.removed_rule end`,
    version: () => sql`p.version`,
    createdAt: () => isoInstant(sql`p.created_at`),
    editedAt: () => isoInstant(sql`p.edited_at`),
    viewerReported: (_row, { reader }) =>
      sql`exists (select from report pr where pr.item_id = p.id and pr.reporter_id = ${reader.id}::uuid)`,
    reactions: (_row, { select }) =>
      sql`concat('[', ${sql.join(
        REACTIONS.map((kind) => select(kind)),
        sql`, ',', `,
      )}, ']')`,
    wordsBack: (_row, { reader, select }) => sql`case
      when p.visibility <> 'published' and ${isOwnIn('p', reader)} and ${WORDS_BACK_UNTIL} > ${NOW}::timestamptz
      then ${select('p')} end`,
    hasLeftOut: () => sql`p.has_left_out and ${areWordsIn('p')}`,
    leftOutRule: () => sql`case when p.has_left_out and ${areWordsIn('p')} then p.redacted_rule end`,
    hold: (_row, { reader, select }) => ownHold('p', isOwnIn('p', reader), select),
    hasWaited: (_row, { reader }) => ownWaited('p', isOwnIn('p', reader)),
    viewerCan: (_row, { select }) => select('p'),
  },
  ItemHold: holdFields,
  ReactionCount: {
    kind: (kind) => sql`${sql.lit(kind)}::text`,
    count: (kind) => sql`coalesce((p.reaction_counts ->> ${sql.lit(kind)})::int, 0)`,
    isMine: (kind) => sql`${sql.lit(kind)} = any(p.mine)`,
  },
  WordsBack: {
    body: () => sql`p.body`,
    until: () => isoInstant(WORDS_BACK_UNTIL),
  },
  PostAbilities: {
    edit: (_row, { reader }) =>
      postRule(reader, (facts, { isLocked }) => may(reader, 'item.edit', { ...facts, isLocked })),
    delete: (_row, { reader }) => postRule(reader, (facts) => may(reader, 'item.delete', facts)),
    react: (_row, { reader }) => postRule(reader, (facts) => may(reader, 'item.react', facts)),
    report: (_row, { reader }) =>
      postRule(reader, (facts, { isOwn, isPublished }) => !isOwn && isPublished && may(reader, 'item.read', facts)),
  },
};

/** SQL face of `foldOf`, with one's own words always shown. */
function fold(reader: AskedField['reader']): RawBuilder<unknown> {
  const me = sql`${reader.id}::uuid`;
  return sql`case
    when (cardinality(p.content_topics) = 0 and p.content_note = '') or ${isOwnIn('p', reader)} then 'show'
    when exists (select from account h where h.id = ${me} and h.hard_day_until > ${NOW}::timestamptz) then 'hide'
    when cardinality(p.content_topics) = 0 then 'collapse'
    else (
      select case when bool_or(c.mode = 'hide') then 'hide' when bool_and(c.mode = 'show') then 'show' else 'collapse' end
      from (
        select coalesce(tf.mode, 'collapse') as mode from unnest(p.content_topics) pt(topic)
        left join topic_filter tf on tf.account_id = ${me} and tf.topic = pt.topic
      ) c
    ) end`;
}

interface PostFactNames {
  isOwn: boolean;
  isPublished: boolean;
  isHeld: boolean;
  isLocked: boolean;
  isMember: boolean;
  isArchived: boolean;
  hasCurrentAgreement: boolean;
}

/** A rule about a post that this reader can see: the query has left out what the place or a block hides. */
function postRule(reader: Member, rule: (facts: PlacedItemFacts, row: PostFactNames) => boolean): RawBuilder<unknown> {
  return truthTable(
    {
      isOwn: isOwnIn('p', reader),
      isPublished: sql`p.visibility = 'published'`,
      isHeld: sql`p.visibility = 'held'`,
      isLocked: sql`t.locked_at is not null`,
      isMember: sql`s.is_member`,
      isArchived: sql`s.is_archived`,
      hasCurrentAgreement: sql`s.has_current_agreement`,
    },
    (row) => rule(factsOf(row, reader), row),
  );
}

function factsOf(row: PostFactNames, reader: Member): PlacedItemFacts {
  const { isMember, isArchived, hasCurrentAgreement } = row;
  return {
    subject: {
      item: {
        authorId: row.isOwn ? reader.id : null,
        groupId: null,
        visibility: row.isPublished ? 'published' : row.isHeld ? 'held' : 'removed',
        hidesHandle: false,
      },
      isBlockedByAuthor: false,
      hasBlockedAuthor: false,
    },
    group: { group: { id: '', visibility: 'members', isArchived }, isMember, isInvited: false, hasCurrentAgreement },
    opening: null,
  };
}
