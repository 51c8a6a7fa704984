import type { GraphqlAnswer, Mail, TestApp } from './app.ts';

/** Makes the place ready to be joined: named, set up, its doors open. */
export async function openSite(
  app: TestApp,
  change: { signUp?: 'open' | 'approval' | 'invitation'; minAge?: number; name?: string } = {},
): Promise<void> {
  const now = app.clock.now();
  const row = {
    id: 1,
    name: change.name ?? 'Harbour Lane',
    signUp: change.signUp ?? 'open',
    minAge: change.minAge ?? 18,
    country: 'GB',
    setUpAt: now,
    openedAt: now,
  } as const;
  const { id: _, ...values } = row;
  await app.db
    .insertInto('site')
    .values(row)
    .onConflict((oc) => oc.column('id').doUpdateSet(values))
    .execute();
}

export const JOIN = `mutation ($input: JoinInput!) { join(input: $input) { __typename ... on JoinStarted { email } ... on AgeRefused { minAge country } ... on AccountAlreadyThere { email } } }`;

/** A form filled in rightly; tests change what they are about. */
export function joinForm(change: Record<string, unknown> = {}): { input: Record<string, unknown> } {
  return {
    input: {
      handle: 'quiet_wren',
      email: 'wren@mail.example',
      password: 'calm-harbour-42',
      birthYear: 1990,
      birthMonth: 4,
      consents: ['special_category'],
      ...change,
    },
  };
}

/** The `__typename` of a mutation's only field, or `CODE field reason` of its refusal. */
export function outcome({ data, errors }: GraphqlAnswer): string {
  const [first] = errors;
  if (first !== undefined)
    return [first.extensions?.['code'], first.extensions?.['field'], first.extensions?.['reason']]
      .filter((part) => part !== undefined)
      .join(' ');
  const [value] = Object.values(data ?? {});
  return typeof value === 'object' && value !== null && '__typename' in value ? String(value.__typename) : 'ok';
}

/** The token in the newest mail to an address whose link starts with `path`. */
export async function mailedToken(app: TestApp, to: string, path: 'confirm' | 'reset' | 'invite'): Promise<string> {
  const mail = (await mailsTo(app, to)).findLast(({ bodyText }) => bodyText.includes(`/${path}/`));
  const token = new RegExp(`/${path}/([\\w-]+)`).exec(mail?.bodyText ?? '')?.[1];
  if (token === undefined) throw new Error(`no ${path} link was mailed to ${to}`);
  return token;
}

export async function mailsTo(app: TestApp, to: string): Promise<Mail[]> {
  return (await app.mails()).filter((mail) => mail.toAddress === to);
}

export function signInAs(app: TestApp, email: string, password: string): Promise<GraphqlAnswer> {
  return app.graphql(
    'mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on SecondFactorNeeded { challengeId methods } } }',
    { input: { email, password } },
  );
}
