import type { TestApp } from './app.ts';
import type { Persona } from './personas.ts';

export interface TestGroup {
  id: string;
  slug: string;
}

/** A group with a first agreement, made straight in the database. */
export async function makeGroup(
  app: TestApp,
  slug: string,
  visibility: 'members' | 'invite_only' = 'members',
): Promise<TestGroup> {
  const { ids } = app.server.services;
  const id = ids.uuid();
  const now = app.clock.now();
  await app.db
    .insertInto('group')
    .values({
      id,
      slug,
      name: `Group ${slug}`,
      purpose: 'For trying things out together.',
      visibility,
      emblemShape: 1,
      emblemTint: 2,
      lastActivityAt: now,
      createdAt: now,
    })
    .execute();
  await app.db.insertInto('room').values({ id: ids.uuid(), kind: 'group', groupId: id, createdAt: now }).execute();
  await publishAgreement(app, id, 1);
  return { id, slug };
}

/** The next version of a group's agreement. */
export async function publishAgreement(app: TestApp, groupId: string, version: number): Promise<void> {
  const body = Array.from({ length: version }, (_, line) => `- Promise ${line + 1}: we listen before we advise.`).join(
    '\n',
  );
  await app.db
    .insertInto('groupAgreement')
    .values({
      id: app.server.services.ids.uuid(),
      groupId,
      version,
      body,
      html: `<p>${body}</p>`,
      publishedAt: app.clock.now(),
    })
    .execute();
}

const JOIN = `mutation ($input: AcceptAgreementInput!) { joinGroup(input: $input) { group { id } } }`;

/** Accepts whatever comes before a first post, straight in the database. */
export async function acceptFirstSteps(app: TestApp, accountId: string): Promise<void> {
  const documents = await app.db.selectFrom('documentVersion').select('id').execute();
  if (documents.length === 0) return;
  await app.db
    .insertInto('documentAcceptance')
    .values(documents.map(({ id }) => ({ accountId, documentVersionId: id, acceptedAt: app.clock.now() })))
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** Makes each persona a member of the group, first steps done. */
export async function joinAll(
  app: TestApp,
  group: TestGroup,
  personas: readonly Persona[],
  version = 1,
): Promise<void> {
  for (const persona of personas) {
    await acceptFirstSteps(app, persona.id);
    await persona.ask(JOIN, { input: { groupId: group.id, version } });
  }
}
