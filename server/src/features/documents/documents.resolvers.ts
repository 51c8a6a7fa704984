import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { NotFound } from '../../platform/errors.ts';
import { acceptDocument } from './accept-document.ts';
import { documentsToAccept } from './documents-to-accept.ts';
import { currentDocuments, newestAccepted } from './documents.queries.ts';
import { publishDocument } from './publish-document.ts';

export const documentsResolvers = {
  Query: {
    document: async (_, { kind }, ctx) => {
      const [document] = await currentDocuments(ctx.db, [kind]);
      if (document === undefined) throw new NotFound();
      return document;
    },
    documents: (_, _args, ctx) => currentDocuments(ctx.db),
  },
  Mutation: {
    acceptDocument: (_, { input }, ctx) => acceptDocument(ctx, input),
    publishDocument: (_, { input }, ctx) => publishDocument(ctx, input),
  },
  SiteDocument: {
    acceptedBefore: async (document, _args, ctx) => {
      if (ctx.actor.kind === 'guest') return null;
      const accepted = await newestAccepted(ctx.db, ctx.actor.id, document.kind);
      return accepted === null || accepted.version === document.version ? null : accepted;
    },
    acceptedAt: async (document, _args, ctx) => {
      if (ctx.actor.kind === 'guest') return null;
      const accepted = await newestAccepted(ctx.db, ctx.actor.id, document.kind);
      return accepted?.version === document.version ? accepted.acceptedAt : null;
    },
  },
  Viewer: {
    firstSteps: (_viewer, _args, ctx) => documentsToAccept(ctx),
  },
} satisfies Resolvers;
