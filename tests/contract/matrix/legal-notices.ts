import { randomUUID } from 'node:crypto';
import { hashToken } from '@between/server/platform/ids.ts';
import type { Operations } from './operation.ts';
import { EVERYONE } from './rulings.ts';
import type { World } from './world.ts';

const WORDS = 'It says where somebody lives.';

/** A notice about the author's words that was answered. */
async function answered({ app, reportId }: World): Promise<string> {
  const token = randomUUID();
  const createdAt = app.clock.now();
  const reference = token.slice(0, 11);
  await app.db
    .insertInto('legalNotice')
    .values({
      id: randomUUID(),
      tokenHash: hashToken(token),
      reference,
      ground: 'against_law',
      pageAddress: 'Here',
      reportId,
      createdAt,
    })
    .execute();
  await app.db
    .updateTable('report')
    .set({ outcome: 'no_breach', toldAt: createdAt })
    .where('id', '=', reportId)
    .execute();
  return token;
}

/** What people without an account can do with notices: whoever knows the secret. */
export const LEGAL_NOTICES: Operations = {
  'Query.legalNotice': {
    document: 'query ($token: String!) { legalNotice(token: $token) { reference } }',
    variables: async (world) => ({ token: await answered(world) }),
    rulings: EVERYONE,
  },
  'Mutation.sendLegalNotice': {
    document: 'mutation ($input: SendLegalNoticeInput!) { sendLegalNotice(input: $input) { reference } }',
    variables: () => ({
      input: { ground: 'against_law', pageAddress: 'The third one', words: WORDS, isInGoodFaith: true },
    }),
    rulings: EVERYONE,
  },
  'Mutation.askForSecondLook': {
    document:
      'mutation ($token: String!, $words: String!) { askForSecondLook(token: $token, words: $words) { notice { reference } } }',
    variables: async (world) => ({ token: await answered(world), words: WORDS }),
    rulings: EVERYONE,
  },
};
