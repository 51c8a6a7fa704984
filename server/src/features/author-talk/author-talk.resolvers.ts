import type { Resolvers } from '../../graphql/resolvers.generated.ts';
import { askAuthor } from './ask-author.ts';
import { endAuthorTalk } from './end-author-talk.ts';
import { myAuthorTalks, readAuthorTalk, readDeskTalk, seeAuthorTalk } from './read-author-talk.ts';
import { sayInAuthorTalk } from './say-in-author-talk.ts';

export const authorTalkResolvers = {
  Query: {
    authorTalk: (_, { id }, ctx) => readAuthorTalk(ctx, id),
    myAuthorTalks: (_, _args, ctx) => myAuthorTalks(ctx),
  },
  ModerationCase: {
    authorTalk: (row, _args, ctx) => readDeskTalk(ctx, row),
  },
  Mutation: {
    askAuthor: (_, { input }, ctx) => askAuthor(ctx, input),
    endAuthorTalk: (_, { input }, ctx) => endAuthorTalk(ctx, input),
    sayInAuthorTalk: (_, { input }, ctx) => sayInAuthorTalk(ctx, input),
    seeAuthorTalk: (_, { talkId }, ctx) => seeAuthorTalk(ctx, talkId),
  },
} satisfies Resolvers;
