import {
  assess,
  checkIn,
  close,
  debrief,
  hand,
  have,
  level,
  none,
  note,
  open,
  settle,
  takeOver,
  write,
} from '#lib/features/crisis/crisis-actions.server.ts';
import { loadJustDecided } from '#lib/features/moderation/just-decided.server.ts';
import { CrisisViewDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, depends }) => {
  depends('desk:crisis');
  const [{ crisis }, done] = await Promise.all([gql(CrisisViewDocument, { id: params.id }), loadJustDecided(url)]);
  // Words that are sent twice are the same message.
  return { crisis, done, clientId: crypto.randomUUID() };
};

export const actions: Actions = {
  have,
  open,
  write,
  note,
  assess,
  level,
  none,
  hand,
  takeOver,
  settle,
  close,
  checkIn,
  debrief,
};
