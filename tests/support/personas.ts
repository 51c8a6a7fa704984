import { hashPassword } from '@between/server/features/accounts/passwords.ts';
import { foldHandle } from '@between/rules/handles.ts';
import type { Role } from '@between/rules/roles.ts';
import { askGraphql, type GraphqlAnswer, type TestApp } from './app.ts';

/** Someone signed in: what they ask, they ask with their own cookie. */
export interface Persona {
  id: string;
  handle: string;
  email: string;
  cookie: string;
  graphql(document: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** The data of an answer without errors; throws the first error otherwise. */
  ask(document: string, variables?: Record<string, unknown>): Promise<any>;
  /** Code and reason of a refusal as `CODE` or `CODE reason`; throws when it was not refused. */
  refusal(document: string, variables?: Record<string, unknown>): Promise<string>;
}

export interface PersonaOptions {
  roles?: readonly { role: Role; groupId?: string }[];
  isConfirmed?: boolean;
  isApproved?: boolean;
  lifeState?: 'active' | 'self_paused' | 'suspended' | 'banned';
}

/** The people of contract.md, so that tests read like stories. Anyone else is a plain member. */
const KNOWN: Record<string, PersonaOptions> = {
  sam: { roles: [{ role: 'moderator' }] },
  rhea: { roles: [{ role: 'lead' }] },
  lin: { roles: [{ role: 'therapist' }] },
  nour: { roles: [{ role: 'clinician' }] },
  tam: { roles: [{ role: 'trainee' }] },
  alex: { roles: [{ role: 'operator' }] },
  bo: { lifeState: 'suspended' },
};

/** The password of every persona. */
export const PASSWORD = 'calm-harbour-42';
let passwordHash: Promise<string> | null = null;
const people = new WeakMap<TestApp, Map<string, Promise<Persona>>>();

/** Signs `handle` in with a session of its own; the account is made at the first call. */
export function as(app: TestApp, handle: string, options?: PersonaOptions): Promise<Persona> {
  const known = people.get(app) ?? new Map<string, Promise<Persona>>();
  people.set(app, known);
  const there = known.get(handle);
  if (there !== undefined) return there;
  const made = makePersona(app, handle, options ?? KNOWN[handle] ?? {});
  known.set(handle, made);
  return made;
}

async function makePersona(app: TestApp, handle: string, options: PersonaOptions): Promise<Persona> {
  const account = await makeAccount(app, handle, options);
  return { ...account, ...(await signIn(app, account.email)) };
}

/** An account with its roles, straight in the database, signed in nowhere. */
export async function makeAccount(
  app: TestApp,
  handle: string,
  options: PersonaOptions = {},
): Promise<Pick<Persona, 'id' | 'handle' | 'email'>> {
  const { db, clock } = app;
  const { ids } = app.server.services;
  passwordHash ??= hashPassword(PASSWORD);
  const id = ids.uuid();
  const email = `${handle}@persona.example`;
  const now = clock.now();
  await db
    .insertInto('account')
    .values({
      id,
      handle,
      handleKey: foldHandle(handle),
      email,
      passwordHash: await passwordHash,
      emailConfirmedAt: options.isConfirmed === false ? null : now,
      approvedAt: options.isApproved === false ? null : now,
      lifeState: options.lifeState ?? 'active',
      createdAt: now,
    })
    .execute();
  for (const { role, groupId } of options.roles ?? []) {
    await db
      .insertInto('roleGrant')
      .values({
        id: ids.uuid(),
        accountId: id,
        role,
        scope: groupId === undefined ? 'site' : 'group',
        scopeId: groupId ?? null,
        validFrom: now,
      })
      .execute();
  }
  return { id, handle, email };
}

/** A further session of somebody there, or the first one. Staff have shown their second factor. */
export async function signIn(app: TestApp, email: string): Promise<Omit<Persona, 'id' | 'handle' | 'email'>> {
  const answer = await app.graphql('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email, password: PASSWORD },
  });
  const { cookie } = answer;
  if (cookie === null) throw new Error(`could not sign in ${email}: ${JSON.stringify(answer)}`);
  await app.db
    .updateTable('session')
    .set({ secondFactorAt: app.clock.now() })
    .where('accountId', 'in', (eb) => eb.selectFrom('account').select('id').where('email', '=', email))
    .execute();
  const graphql: Persona['graphql'] = (document, variables) => app.graphql(document, variables, cookie);
  return { cookie, graphql, ask: asking(graphql), refusal: refusing(graphql) };
}

/** Someone without a session. */
export function guest(app: TestApp): Pick<Persona, 'graphql' | 'ask' | 'refusal'> {
  const graphql: Persona['graphql'] = (document, variables) => app.graphql(document, variables);
  return { graphql, ask: asking(graphql), refusal: refusing(graphql) };
}

/** The same person as they ask another server of the same community. */
export function at(where: { at: string; origin: string }, persona: Persona): Persona {
  const graphql: Persona['graphql'] = (document, variables = {}) =>
    askGraphql({ ...where, document, variables, cookie: persona.cookie });
  return { ...persona, graphql, ask: asking(graphql), refusal: refusing(graphql) };
}

function asking(graphql: Persona['graphql']): Persona['ask'] {
  return async (document, variables) => {
    const { data, errors } = await graphql(document, variables);
    const [first] = errors;
    if (first !== undefined) throw new Error(`${first.message} ${JSON.stringify(first.extensions)}`);
    return data;
  };
}

function refusing(graphql: Persona['graphql']): Persona['refusal'] {
  return async (document, variables) => {
    const { data, errors } = await graphql(document, variables);
    const extensions = errors[0]?.extensions;
    if (extensions === undefined) throw new Error(`not refused: ${JSON.stringify(data)}`);
    return [extensions['code'], extensions['reason']].filter(Boolean).join(' ');
  };
}
