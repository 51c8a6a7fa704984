import { KNOWN } from '@between/rules/risk-form.ts';
import { SAFEGUARDING_QUESTIONS } from '@between/rules/safeguarding.ts';
import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import type { Ctx } from '../../platform/context.ts';
import { authorize, may, rulingOf } from '../../policy/authorize.ts';
import { loadSafeguarding } from './load-safeguarding.ts';
import { openSafeguarding } from './open-safeguarding.ts';
import { safeguardingCardOf } from './safeguarding.loaders.ts';
import { type Checklist, nextSafeguarding, safeguardingFacts, type SafeguardingRow } from './safeguarding.model.ts';
import { openSafeguardings, safeguardingById } from './safeguarding.queries.ts';
import { answerSafeguarding, closeSafeguarding, settleSafeguarding, takeSafeguarding } from './step-safeguarding.ts';

export const safeguardingResolvers = {
  Query: {
    safeguardings: (_, _args, ctx) => {
      authorize(ctx.actor, 'safeguarding.list', null);
      return openSafeguardings(ctx.db, ctx.actor);
    },
    safeguarding: async (_, { id }, ctx) => (await loadSafeguarding(ctx, ctx.db, id)).row,
  },
  Mutation: {
    openSafeguarding: (_, { input }, ctx) => openSafeguarding(ctx, input),
    takeSafeguarding: (_, { id }, ctx) => takeSafeguarding(ctx, id),
    answerSafeguarding: (_, { input }, ctx) => answerSafeguarding(ctx, { ...input, note: input.note ?? '' }),
    settleSafeguarding: (_, { input }, ctx) => settleSafeguarding(ctx, input),
    closeSafeguarding: (_, { id }, ctx) => closeSafeguarding(ctx, id),
  },
  ModerationCase: { safeguarding: (row, _args, ctx) => safeguardingCardOf(ctx, row.id) },
  SafeguardingCard: {
    mayRead: async (card, _args, ctx) => {
      const row = await safeguardingById(ctx.db, card.id);
      return row !== null && may(ctx.actor, 'safeguarding.read', safeguardingFacts(ctx.actor, row));
    },
  },
  Safeguarding: {
    reason: (row, _args, ctx) => opened(ctx, row.id, row.reasonSealed),
    checklist: async (row, _args, ctx) =>
      row.checklistSealed === null ? null : readChecklist(await opened(ctx, row.id, row.checklistSealed)),
    outcomeNote: (row, _args, ctx) =>
      row.outcomeNoteSealed === null ? '' : opened(ctx, row.id, row.outcomeNoteSealed),
    viewerCan: (row, _args, { actor }) => abilities(actor, row),
  },
} satisfies Resolvers;

async function opened(ctx: Ctx, id: string, sealed: Buffer): Promise<string> {
  return (await ctx.vault.open(ctx.db, { kind: 'safeguarding', id }, sealed)) ?? '';
}

/** Decodes what was sealed as JSON; what cannot be read counts as not known. */
function readChecklist(text: string): Checklist {
  const kept = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
  const answers = SAFEGUARDING_QUESTIONS.map(
    (question) => [question, KNOWN.find((known) => known === kept[question]) ?? 'unknown'] as const,
  );
  return { ...(Object.fromEntries(answers) as Omit<Checklist, 'note'>), note: String(kept['note'] ?? '') };
}

function abilities(actor: Ctx['actor'], row: SafeguardingRow) {
  const facts = safeguardingFacts(actor, row);
  const works = may(actor, 'safeguarding.work', facts);
  const closing = rulingOf(actor, 'safeguarding.close', facts);
  const goes = (step: Parameters<typeof nextSafeguarding>[1]): boolean => nextSafeguarding(row.state, step) !== null;
  return {
    take: works && goes('take'),
    settle: works && goes('settle'),
    close: closing === 'yes' && goes('close'),
    closeRefusal: goes('close') && closing !== 'yes' ? closing : null,
  };
}
