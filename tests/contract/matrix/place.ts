import { mailTestToken } from '@between/server/features/site/send-mail-test.ts';
import { hashToken } from '@between/server/platform/ids.ts';
import type { Operations } from './operation.ts';
import { EVERYONE, OPERATORS, OPERATORS_AND_LEADS } from './rulings.ts';
import { serviceInput, type World } from './world.ts';

/** A place whose set-up is under way, its printed link in hand. */
async function notSetUp({ app, setUpKey }: World, before: 'operator' | 'anybody'): Promise<string> {
  const createdAt = app.clock.now();
  await app.db.updateTable('site').set({ setUpAt: null }).execute();
  if (before === 'operator') await app.db.deleteFrom('roleGrant').where('role', '=', 'operator').execute();
  await app.db
    .insertInto('oneTimeToken')
    .values({ tokenHash: hashToken(setUpKey), purpose: 'setup', createdAt })
    .execute();
  return setUpKey;
}

const PLACE = { name: 'Harbour Lane', country: 'GB', timeZone: 'Europe/London' };

/** Mutations of set-up, of the operator and about staff. */
export const PLACE_AND_STAFF: Operations = {
  'Mutation.startRaidGuard': {
    document: 'mutation { startRaidGuard(hours: 1) { raid { isSuggested } } }',
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.endRaidGuard': {
    document: 'mutation { endRaidGuard { raid { isSuggested } } }',
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.describePlace': {
    document: 'mutation ($input: DescribePlaceInput!) { describePlace(input: $input) { name } }',
    variables: async (world) => ({ input: { ...PLACE, key: await notSetUp(world, 'operator') } }),
    ids: ['input.key'],
    rulings: EVERYONE,
  },
  'Mutation.createOperator': {
    document: 'mutation ($input: CreateOperatorInput!) { createOperator(input: $input) { hasOperator } }',
    variables: async (world) => ({
      input: {
        key: await notSetUp(world, 'operator'),
        handle: 'quiet_wren',
        email: 'wren@mail.example',
        password: 'calm-harbour-42',
      },
    }),
    ids: ['input.key'],
    rulings: EVERYONE,
  },
  'Mutation.passSetUpStep': {
    document: 'mutation { passSetUpStep(step: hours) { next } }',
    variables: async (world) => {
      await notSetUp(world, 'anybody');
      return {};
    },
    rulings: OPERATORS,
  },
  'Mutation.finishSetUp': {
    document: 'mutation { finishSetUp { setUpAt } }',
    variables: async (world) => {
      await notSetUp(world, 'anybody');
      return {};
    },
    rulings: OPERATORS,
  },
  'Mutation.changeSite': {
    document: 'mutation { changeSite(input: { version: 1, staffedHours: "Evenings" }) { version } }',
    rulings: OPERATORS,
  },
  'Mutation.sendMailTest': { document: 'mutation { sendMailTest { to } }', rulings: OPERATORS },
  'Mutation.confirmMailTest': {
    document: 'mutation ($token: String!) { confirmMailTest(token: $token) { name } }',
    variables: ({ app, people }) => ({
      token: mailTestToken(app.server.services.vault, people.operator.id, app.clock.now()),
    }),
    ids: ['token'],
    rulings: EVERYONE,
  },
  'Mutation.openDoors': { document: 'mutation { openDoors { isGreen } }', rulings: OPERATORS },
  'Mutation.checkHelpline': {
    document: 'mutation ($id: String!) { checkHelpline(helplineId: $id) { checkedOn } }',
    variables: () => ({ id: 'emergency-GB' }),
    ids: ['id'],
    rulings: OPERATORS,
  },
  'Mutation.uncheckHelpline': {
    document: 'mutation { uncheckHelpline(helplineId: "emergency-GB") }',
    rulings: OPERATORS,
  },
  'Mutation.addLocalService': {
    document: 'mutation ($input: AddLocalServiceInput!) { addLocalService(input: $input) { id } }',
    variables: () => ({ input: serviceInput() }),
    rulings: OPERATORS,
  },
  'Mutation.removeLocalService': {
    document: 'mutation ($id: UUID!) { removeLocalService(id: $id) }',
    variables: ({ serviceId }) => ({ id: serviceId }),
    ids: ['id'],
    unknown: 'yes',
    rulings: OPERATORS,
  },
  'Mutation.publishDocument': {
    document: 'mutation ($input: PublishDocumentInput!) { publishDocument(input: $input) { version } }',
    variables: () => ({ input: { kind: 'privacy', replaces: 0, body: 'What we keep, why and for how long.' } }),
    rulings: OPERATORS,
  },
  'Mutation.invite': {
    document: 'mutation ($input: InviteInput!) { invite(input: $input) { invitation { id } } }',
    variables: ({ closed }) => ({ input: { email: 'other@mail.example', role: 'trainee', groupId: closed.id } }),
    ids: ['input.groupId'],
    rulings: OPERATORS_AND_LEADS,
    needsProof: true,
  },
  'Mutation.withdrawInvitation': {
    document: 'mutation ($id: UUID!) { withdrawInvitation(id: $id) { ok } }',
    variables: ({ invitationId }) => ({ id: invitationId }),
    ids: ['id'],
    rulings: OPERATORS_AND_LEADS,
  },
  'Mutation.revokeRole': {
    document: 'mutation ($id: UUID!) { revokeRole(grantId: $id) { ok } }',
    variables: ({ grantId }) => ({ id: grantId }),
    ids: ['id'],
    rulings: OPERATORS_AND_LEADS,
    needsProof: true,
  },
  'Mutation.approveAccount': {
    document: 'mutation ($id: UUID!) { approveAccount(id: $id) { ok } }',
    variables: ({ people }) => ({ id: people.waiting.id }),
    ids: ['id'],
    rulings: OPERATORS,
  },
  'Mutation.declineAccount': {
    document: 'mutation ($id: UUID!) { declineAccount(id: $id) { ok } }',
    variables: ({ people }) => ({ id: people.waiting.id }),
    ids: ['id'],
    rulings: OPERATORS,
  },
};
