import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { keepCaptionTerms } from './keep-caption-terms.ts';
import { nameCaptioner } from './name-captioner.ts';
import { readCaptions } from './read-captions.ts';
import { correctCaption, writeCaption } from './write-caption.ts';

export const captionsResolvers = {
  Mutation: {
    nameCaptioner: (_, args, ctx) => nameCaptioner(ctx, args),
    writeCaption: (_, args, ctx) => writeCaption(ctx, args),
    keepCaptionTerms: (_, args, ctx) => keepCaptionTerms(ctx, args),
    correctCaption: (_, args, ctx) => correctCaption(ctx, args),
  },
  Workshop: { captions: ({ id }, _args, ctx) => readCaptions(ctx, id) },
} satisfies Resolvers;
