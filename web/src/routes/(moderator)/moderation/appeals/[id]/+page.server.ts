import { answerAppeal, giveBackAppeal, takeAppeal } from '#lib/features/appeals/review-appeal.server.ts';
import { loadJustDecided } from '#lib/features/moderation/just-decided.server.ts';
import { AppealViewDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
  const [{ appeal }, done] = await Promise.all([gql(AppealViewDocument, { id: params.id }), loadJustDecided(url)]);
  return { appeal, done, said: url.searchParams.get('said') };
};

export const actions: Actions = { take: takeAppeal, giveBack: giveBackAppeal, answer: answerAppeal };
