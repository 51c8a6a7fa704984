import type { Operations } from './operation.ts';
import { answering, EVERYONE, onlyFor, OWN } from './rulings.ts';
import type { World } from './world.ts';

const SAVE = 'mutation ($input: SaveSheetSectionInput!) { saveSheetSection(input: $input) { sheet { version } } }';
const SHARE = 'mutation ($input: SharePlanInput!) { sharePlan(input: $input) { planShare { id link } } }';
const WORDS = 'the kettle of aunt Ines';
const sharing = () => ({ input: { name: 'a friend', steps: ['signs'], days: 7, secretWords: WORDS } });

/** A share of the author's, made anew each time. */
async function authorsShare({ people }: World): Promise<{ id: string; link: string }> {
  const input = { kind: 'plan', section: 'signs', lines: [{ text: 'Evenings feel too loud.' }], version: 0 };
  await people.author.ask(SAVE, { input });
  const { planShares } = await people.author.ask('{ planShares { id endedAt } }');
  for (const { id } of planShares)
    await people.author.ask('mutation ($id: UUID!) { endPlanShare(id: $id) { planShare { id } } }', { id });
  return (await people.author.ask(SHARE, sharing())).sharePlan.planShare;
}

/** A plan shared by link and words: its owner makes and ends it, anybody with both opens it. */
export const PLAN_SHARING: Operations = {
  'Query.planShares': { document: '{ planShares { id } }', rulings: OWN },
  'Mutation.sharePlan': {
    document: SHARE,
    variables: async (_world, me) => {
      const input = { kind: 'plan', section: 'signs', lines: [{ text: 'Evenings feel too loud.' }], version: 0 };
      await me.graphql(SAVE, { input });
      return sharing();
    },
    rulings: OWN,
  },
  'Mutation.endPlanShare': {
    document: 'mutation ($id: UUID!) { endPlanShare(id: $id) { planShare { id } } }',
    variables: async (world) => ({ id: (await authorsShare(world)).id }),
    ids: ['id'],
    rulings: onlyFor(['author'], OWN, 'NOT_FOUND'),
  },
  'Mutation.emptySheet': { document: 'mutation { emptySheet(kind: coping) { sheet { version } } }', rulings: OWN },
  'Mutation.openSharedPlan': {
    document: 'mutation ($input: OpenSharedPlanInput!) { openSharedPlan(input: $input) { __typename } }',
    variables: async (world) => ({ input: { link: (await authorsShare(world)).link, secretWords: WORDS } }),
    ids: ['input.link'],
    unknown: 'yes SharedPlanClosed',
    rulings: answering('yes SharedPlanOpened', EVERYONE),
  },
};
