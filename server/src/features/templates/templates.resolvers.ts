import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { may } from '../../policy/authorize.ts';
import { listTemplates } from './list-templates.ts';
import { saveTemplate } from './save-template.ts';
import { olderTemplates } from './templates.queries.ts';

export const templatesResolvers = {
  Query: {
    noteTemplates: (_, { withRetired }, ctx) => listTemplates(ctx, withRetired === true),
    canWriteTemplates: (_, _args, ctx) => may(ctx.actor, 'template.write', null),
  },
  Mutation: {
    saveNoteTemplate: async (_, { input }, ctx) => ({ template: await saveTemplate(ctx, input) }),
  },
  NoteTemplate: {
    older: (template, _args, ctx) => olderTemplates(ctx.db, template),
  },
} satisfies Resolvers;
