import type { Page } from 'playwright-core';
import { startApp, type TestApp } from '../../support/app.ts';
import { openBrowser, openPage } from '../../support/browser.ts';
import { acceptFirstSteps, joinAll, makeGroup, type TestGroup } from '../../support/groups.ts';
import { makeChain } from '../../support/on-call.ts';
import { as, type Persona, signIn } from '../../support/personas.ts';
import { goOnDuty } from '../../support/safety.ts';
import type { Scenario } from './scenarios.ts';

/** A moderator who may be on duty, and a chain of a clinician and a moderator: no lead and no clinician stands second. */
const PEOPLE = ['kit', 'jo', 'sam', 'nour', 'tess', 'lin', 'alex'] as const;
export type Who = (typeof PEOPLE)[number];

/** One server and one browser for a file of scenarios. */
export interface Place extends AsyncDisposable {
  app: TestApp;
  group: TestGroup;
  people: Record<Who, Persona>;
  /** The one page of somebody, in a context of its own that has been here before. */
  pageOf(who: Who): Promise<Page>;
  /** The same, gone to a path. */
  open(who: Who, path: string): Promise<Page>;
  /** Ends what the scenario before left: calls, people who are there, cards that were shown; staff sign in again. */
  begin(scenario: Scenario): Promise<void>;
}

export async function openPlace(): Promise<Place> {
  const [app, browser] = await Promise.all([startApp({ web: true }), openBrowser()]);
  const group = await makeGroup(app, 'harbour');
  const people = await everybody(app);
  await joinAll(app, group, [people.kit, people.jo]);
  await makeChain(app, [people.nour, people.tess]);
  const pages = new Map<Who, Page>();
  const pageOf: Place['pageOf'] = async (who) => {
    const page = pages.get(who) ?? (await openPage(browser));
    pages.set(who, page);
    const [name = '', value = ''] = people[who].cookie.split('=');
    await page.context().addCookies([{ name, value, url: app.origin }]);
    return page;
  };
  return {
    app,
    group,
    people,
    pageOf,
    async open(who, path) {
      const page = await pageOf(who);
      await page.goto(app.origin + path);
      return page;
    },
    async begin({ isStaffed }) {
      await nobodyIsHere(app);
      await pages.get('kit')?.evaluate('localStorage.clear()');
      for (const who of ['sam', 'nour', 'tess'] as const)
        Object.assign(people[who], await signIn(app, people[who].email));
      if (isStaffed) await goOnDuty(people.sam);
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await app.close();
    },
  };
}

async function everybody(app: TestApp): Promise<Record<Who, Persona>> {
  const [kit, jo, sam, nour, tess, lin, alex] = await Promise.all(
    PEOPLE.map((handle) => as(app, handle, handle === 'tess' ? { roles: [{ role: 'moderator' }] } : undefined)),
  );
  if (!kit || !jo || !sam || !nour || !tess || !lin || !alex) throw new Error('somebody is missing');
  for (const { id } of [kit, jo, sam, lin]) await acceptFirstSteps(app, id);
  return { kit, jo, sam, nour, tess, lin, alex };
}

async function nobodyIsHere({ db, clock }: TestApp): Promise<void> {
  const at = clock.now();
  await db.updateTable('duty').set({ endedAt: at }).where('endedAt', 'is', null).execute();
  await db.updateTable('roomPresence').set({ endedAt: at }).where('endedAt', 'is', null).execute();
  await db.updateTable('room').set({ state: 'closed', closesAt: null }).execute();
  await db.updateTable('page').set({ cancelledAt: at }).where('cancelledAt', 'is', null).execute();
  await db.updateTable('crisisCase').set({ state: 'closed' }).execute();
  await db.updateTable('pageDelivery').set({ state: 'failed' }).where('state', '=', 'waiting').execute();
}
