import { DOCUMENT_KINDS } from '@between/rules/accounts.ts';
import { GROUP_VISIBILITIES } from '@between/rules/content.ts';
import { ROLES } from '@between/rules/roles.ts';
import { SERVICE_CHANNELS } from '@between/rules/site.ts';
import { submit, readForm, type PostedForm } from '#lib/forms/form.server.ts';
import { m } from '#lib/paraglide/messages.js';
import {
  AddLocalServiceDocument,
  ChangeAgreementDocument,
  ChangeSiteDocument,
  CheckHelplineDocument,
  CreateGroupDocument,
  EditGroupDocument,
  OperatorInviteDocument,
  OperatorProveAgainDocument,
  PublishDocumentDocument,
  RemoveLocalServiceDocument,
  SendMailTestDocument,
  UncheckHelplineDocument,
} from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

/** What a form of the place answers; the page says which sentence belongs to it. */
export interface Done {
  done: string;
}

type Answer = Promise<Done | Awaited<ReturnType<typeof submit<string, Done>>>>;

/** A whole number as typed; anything else becomes one that the API refuses beside its field. */
function whole(text: string): number {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
}

/** The value when it is one of `known`; a form of ours sends no other. */
function oneOf<T extends string>(known: readonly T[], value: string, otherwise: T): T {
  return known.find((each) => each === value) ?? otherwise;
}

/** Saves name, country and zone. */
export async function savePlace(request: Request): Answer {
  const form = await readForm(request, ['name', 'country', 'timeZone', 'version'], 'place');
  const { name, country, timeZone, version } = form.values;
  return submit(form, async () => {
    await gql(ChangeSiteDocument, { input: { version: whole(version), name, country, timeZone } });
    return { done: 'place' };
  });
}

/** Saves who may join, and from which age. */
export async function saveJoining(request: Request): Answer {
  const form = await readForm(request, ['signUp', 'minAge', 'version'], 'joining');
  const { signUp, minAge, version } = form.values;
  return submit(form, async () => {
    const mode = oneOf(['invitation', 'approval', 'open'], signUp, 'invitation');
    await gql(ChangeSiteDocument, { input: { version: whole(version), signUp: mode, minAge: whole(minAge) } });
    return { done: 'joining' };
  });
}

/** Saves the words about hours and waiting. */
export async function saveHours(request: Request): Answer {
  const form = await readForm(request, ['staffedHours', 'expectedReply', 'version'], 'hours');
  const { staffedHours, expectedReply, version } = form.values;
  return submit(form, async () => {
    await gql(ChangeSiteDocument, { input: { version: whole(version), staffedHours, expectedReply } });
    return { done: 'hours' };
  });
}

/** Saves when somebody is told that a thread has no answer yet. */
export async function saveFirstReply(request: Request): Answer {
  const form = await readForm(request, ['firstReplyPeersHours', 'firstReplyDeskHours', 'version'], 'reply');
  const { firstReplyPeersHours, firstReplyDeskHours, version } = form.values;
  return submit(
    form,
    async () => {
      const hours = {
        firstReplyPeersHours: whole(firstReplyPeersHours),
        firstReplyDeskHours: whole(firstReplyDeskHours),
      };
      await gql(ChangeSiteDocument, { input: { version: whole(version), ...hours } });
      return { done: 'reply' };
    },
    { out_of_range: () => m.operator_first_reply_range() },
  );
}

/** Mails the operator a link that proves that mail arrives. */
export async function testMail(request: Request): Answer {
  const form = await readForm(request, [], 'mail');
  return submit(form, async () => {
    await gql(SendMailTestDocument);
    return { done: 'mail' };
  });
}

/** Notes that somebody rang this line, or takes it back. */
export async function tickLine(request: Request, isRung: boolean): Answer {
  const posted = await readForm(request.clone(), ['helplineId']);
  const form = await readForm(request, ['helplineId'], posted.values.helplineId);
  const { helplineId } = form.values;
  return submit(form, async () => {
    if (isRung) await gql(CheckHelplineDocument, { helplineId });
    else await gql(UncheckHelplineDocument, { helplineId });
    return { done: 'line' };
  });
}

export async function addService(request: Request, country: string): Answer {
  const form = await readForm(request, ['name', 'channel', 'value', 'hours', 'whatHappens'], 'service');
  const { channel, ...words } = form.values;
  return submit(form, async () => {
    await gql(AddLocalServiceDocument, {
      input: { country, ...words, channel: oneOf(SERVICE_CHANNELS, channel, 'call') },
    });
    return { done: 'service' };
  });
}

export async function removeService(request: Request): Answer {
  const form = await readForm(request, ['id'], 'remove');
  return submit(form, async () => {
    await gql(RemoveLocalServiceDocument, { id: form.values.id });
    return { done: 'service' };
  });
}

/** Publishes the next version of a text. */
export async function publishText(request: Request): Answer {
  const form = await readForm(request, ['kind', 'replaces', 'body'], 'text');
  const { kind, replaces, body } = form.values;
  return submit(form, async () => {
    await gql(PublishDocumentDocument, {
      input: { kind: oneOf(DOCUMENT_KINDS, kind, 'privacy'), replaces: whole(replaces), body },
    });
    return { done: 'text' };
  });
}

const GROUP_FIELDS = [
  'name',
  'purpose',
  'emblem',
  'visibility',
  'closesUnstaffed',
  'reviewsEveryPost',
  'reviewedFirstPosts',
  'agreement',
] as const;

function groupInput({ values, isChecked }: PostedForm<(typeof GROUP_FIELDS)[number]>) {
  const [shape = '', tint = ''] = values.emblem.split('-');
  return {
    name: values.name,
    purpose: values.purpose,
    visibility: oneOf(GROUP_VISIBILITIES, values.visibility, 'members'),
    emblemShape: whole(shape),
    emblemTint: whole(tint),
    closesUnstaffed: isChecked('closesUnstaffed'),
    reviewsEveryPost: isChecked('reviewsEveryPost'),
    reviewedFirstPosts: whole(values.reviewedFirstPosts || '0'),
  };
}

export async function openGroup(request: Request): Answer {
  const form = await readForm(request, GROUP_FIELDS, 'group');
  return submit(form, async () => {
    await gql(CreateGroupDocument, { input: { ...groupInput(form), agreement: form.values.agreement } });
    return { done: 'group' };
  });
}

export async function editGroup(request: Request, groupId: string): Answer {
  const form = await readForm(request, GROUP_FIELDS, 'group');
  return submit(form, async () => {
    await gql(EditGroupDocument, { input: { groupId, ...groupInput(form) } });
    return { done: 'group' };
  });
}

export async function publishAgreement(request: Request, groupId: string): Answer {
  const form = await readForm(request, ['body', 'replaces'], 'agreement');
  return submit(form, async () => {
    await gql(ChangeAgreementDocument, {
      input: { groupId, body: form.values.body, replaces: whole(form.values.replaces) },
    });
    return { done: 'agreement' };
  });
}

/** Where a therapist is registered, as the one who invites knows it: all of it, or nothing. */
const REGISTRATION = ['body', 'number', 'place', 'expiresOn'] as const;

/** Invites somebody by mail; proves again first who invites when the form asked for it. */
export async function inviteByMail(request: Request): Answer {
  const form = await readForm(request, ['email', 'role', 'groupId', 'password', ...REGISTRATION], 'invite');
  const { email, role, groupId, password, body, number, place: register, expiresOn } = form.values;
  return submit(form, async () => {
    if (password !== '') await gql(OperatorProveAgainDocument, { input: { password } });
    const invited = oneOf(ROLES, role, 'member');
    const place = groupId === '' ? {} : { groupId };
    const isKnown = invited === 'therapist' && REGISTRATION.some((field) => form.values[field] !== '');
    const credential = isKnown ? { credential: { body, number, place: register, expiresOn } } : {};
    await gql(OperatorInviteDocument, {
      input: { email, ...(invited === 'member' ? {} : { role: invited }), ...place, ...credential },
    });
    return { done: 'invite' };
  });
}
