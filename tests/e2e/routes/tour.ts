import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from './places.ts';

/** Who looks at a page; a guest has no session. */
export type Visitor =
  'guest' | 'mara' | 'sam' | 'rhea' | 'lin' | 'alex' | 'author' | 'lookedAfter' | 'reporter' | 'seated';

export interface Stop {
  by: Visitor;
  path: string;
}

const ROUTES = fileURLToPath(new URL('../../../web/src/routes/', import.meta.url));

/** Every page of the web app, by the folder of its `+page.svelte`. */
export function allRoutes(): string[] {
  return readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)\+page(@[^/]*)?\.svelte$/.test(file))
    .map((file) => relative(ROUTES, join(ROUTES, dirname(file))))
    .sort();
}

/** Pages of the first set-up, which a place that is open does not have. */
export const SET_UP_ROUTES = ['(public)/setup/[step]', '(public)/setup/mail/[token]'];

/** Where each page of an open place is looked at, and by whom. A new page is added here or fails the test. */
export function tourOf(places: Places): Record<string, Stop> {
  const thread = `/groups/${places.slug}/t/${places.threadId}`;
  const guest = (path: string): Stop => ({ by: 'guest', path });
  const mara = (path: string): Stop => ({ by: 'mara', path });
  const sam = (path: string): Stop => ({ by: 'sam', path });
  const rhea = (path: string): Stop => ({ by: 'rhea', path });
  const alex = (path: string): Stop => ({ by: 'alex', path });
  const lin = (path: string): Stop => ({ by: 'lin', path });
  return {
    '(public)': guest('/'),
    '(public)/away': guest('/away'),
    '(public)/confirm/[token]': guest('/confirm/a-link-that-died'),
    '(public)/legal/notice': guest('/legal/notice'),
    '(public)/legal/notice/[token]': guest(`/legal/notice/${places.noticeToken}`),
    '(public)/help': guest('/help'),
    '(public)/help/[...page]': guest('/help/member/who-reads-what-you-write'),
    '(public)/help-now': guest('/help-now'),
    '(public)/help-now/awful': guest('/help-now/awful'),
    '(public)/help-now/breathe': guest('/help-now/breathe'),
    '(public)/help-now/everywhere': guest('/help-now/everywhere'),
    '(public)/help-now/grounding': guest('/help-now/grounding'),
    '(public)/help-now/leaving': guest('/help-now/leaving'),
    '(public)/help-now/offline': guest('/help-now/offline'),
    '(public)/help-now/plan': guest('/help-now/plan'),
    '(public)/help-now/safe': guest('/help-now/safe'),
    '(public)/help-now/someone': guest('/help-now/someone'),
    '(public)/help-now/tonight': guest('/help-now/tonight'),
    '(public)/help-now/wave': guest('/help-now/wave'),
    '(public)/invite/[token]': guest(`/invite/${places.invitation}`),
    '(public)/join': guest('/join'),
    '(public)/join/sent': guest('/join/sent'),
    '(public)/left': guest('/left'),
    '(public)/legal/rules': guest('/legal/rules'),
    '(public)/kept': guest('/kept'),
    '(public)/legal/[page]': guest('/legal/privacy'),
    '(public)/reset': guest('/reset'),
    '(public)/reset/[token]': guest('/reset/a-link-that-died'),
    '(public)/shared/[token]': guest('/shared/a-link-that-died'),
    '(public)/sign-in': guest('/sign-in'),
    '(public)/stop-mail/[token]': guest(`/stop-mail/${places.stop}`),
    '(public)/toolkit': guest('/toolkit'),
    '(public)/toolkit/[tool]': guest('/toolkit/box'),
    '(public)/toolkit/sheets/[sheet]': guest('/toolkit/sheets/worry-time'),
    gallery: guest('/gallery'),
    '(member)/groups': mara('/groups'),
    '(member)/groups/[slug]': mara(`/groups/${places.slug}`),
    '(member)/groups/[slug]/about': mara(`/groups/${places.slug}/about`),
    '(member)/groups/[slug]/chat': mara(`/groups/${places.slug}/chat`),
    '(member)/groups/[slug]/new': mara(`/groups/${places.slug}/new`),
    '(member)/groups/[slug]/t/[id]': mara(thread),
    '(member)/groups/[slug]/t/[id]/delete/[post]': mara(`${thread}/delete/${places.ownPostId}`),
    '(member)/groups/[slug]/t/[id]/edit/[post]': mara(`${thread}/edit/${places.ownPostId}`),
    '(member)/coping': mara('/coping'),
    '(member)/coping/[list]': mara('/coping/instead'),
    '(member)/goals': mara('/goals'),
    '(member)/goals/[id]': mara('/goals/new'),
    '(member)/map': mara('/map'),
    '(member)/map/edit': mara('/map/edit'),
    '(member)/self-care': mara('/self-care'),
    '(member)/self-care/[list]': mara('/self-care/mental'),
    '(member)/me': mara('/me'),
    '(member)/me/break': mara('/me/break'),
    '(member)/me/blocks': mara('/me/blocks'),
    '(member)/me/blocks/[handle]': mara('/me/blocks/jo'),
    '(member)/me/appeals': mara('/me/appeals'),
    '(member)/me/decisions': { by: 'author', path: '/me/decisions' },
    '(member)/me/decisions/[id]': { by: 'author', path: `/me/decisions/${places.decisionId}` },
    '(member)/me/registration': mara('/me/registration'),
    '(member)/me/filters': mara('/me/filters'),
    '(member)/me/care-note': mara('/me/care-note'),
    '(member)/me/find-me': mara('/me/find-me'),
    '(member)/me/leave': mara('/me/leave'),
    '(member)/me/notices': mara('/me/notices'),
    '(member)/me/notices/settings': mara('/me/notices/settings'),
    '(member)/me/notices/devices': sam('/me/notices/devices'),
    '(member)/me/privacy': mara('/me/privacy'),
    '(member)/me/profile': mara('/me/profile'),
    '(member)/me/reports': mara('/me/reports'),
    '(member)/me/reports/[id]': { by: 'reporter', path: `/me/reports/${places.reportId}` },
    '(member)/me/talk': mara('/me/talk'),
    '(member)/me/talk/about/[id]': mara(`/me/talk/about/${places.askedId}`),
    '(member)/me/talk/[id]': { by: 'lookedAfter', path: `/me/talk/${places.crisisCaseId}` },
    '(member)/me/security': mara('/me/security'),
    '(member)/me/security/app': mara('/me/security/app'),
    '(member)/me/security/codes': mara('/me/security/codes'),
    '(member)/me/security/prove': mara('/me/security/prove'),
    '(member)/journal': mara('/journal'),
    '(member)/journal/[id]': mara(`/journal/${places.journalId}`),
    '(member)/journal/new': mara('/journal/new?prompt=clarity_3'),
    '(member)/journal/prompts': mara('/journal/prompts'),
    '(member)/journal/session': mara('/journal/session'),
    '(member)/mood': mara('/mood?days=90'),
    '(member)/mood/[id]': mara(`/mood/${places.moodId}`),
    '(member)/people/[handle]': mara('/people/jo'),
    '(member)/thoughts': mara('/thoughts'),
    '(member)/thoughts/[id]': mara(`/thoughts/${places.thoughtId}`),
    '(member)/thoughts/new': mara('/thoughts/new'),
    '(member)/today': mara('/today'),
    '(member)/tools': mara('/tools'),
    '(member)/report/item/[id]': mara(`/report/item/${places.postId}`),
    '(member)/report/member/[handle]': mara('/report/member/jo'),
    '(member)/report/received/[[id]]': mara('/report/received'),
    '(member)/plan': mara('/plan'),
    '(member)/plan/share': mara('/plan/share'),
    '(member)/plan/[step]': mara('/plan/places'),
    '(member)/search': mara('/search'),
    '(member)/self-checks': mara('/self-checks'),
    '(member)/self-checks/[check]': mara('/self-checks/phq9'),
    '(member)/self-checks/kept/[id]': mara(`/self-checks/kept/${places.selfCheckId}`),
    '(member)/welcome': mara('/welcome'),
    '(member)/workshops': mara('/workshops'),
    '(member)/workshops/[id]': mara(`/workshops/${places.workshopId}`),
    '(member)/workshops/[id]/after': { by: 'seated', path: `/workshops/${places.pastWorkshopId}/after` },
    '(member)/workshops/[id]/answers': mara(`/workshops/${places.workshopId}/answers`),
    '(member)/workshops/[id]/door': mara(`/workshops/${places.workshopId}/door`),
    '(member)/workshops/[id]/leaving': mara(`/workshops/${places.workshopId}/leaving`),
    '(member)/workshops/[id]/transcript': lin(`/workshops/${places.workshopId}/transcript`),
    '(member)/workshops/[id]/room': lin(`/workshops/${places.workshopId}/room`),
    '(member)/workshops/[id]/test': lin(`/workshops/${places.workshopId}/test`),
    '(host)/host': lin('/host'),
    '(host)/host/credential': lin('/host/credential'),
    '(host)/host/workshops/[id]': lin(`/host/workshops/${places.workshopId}`),
    '(host)/host/workshops/new': lin('/host/workshops/new'),
    '(moderator)/moderation': sam('/moderation'),
    '(moderator)/moderation/appeals/[id]': sam(`/moderation/appeals/${places.appealId}`),
    '(moderator)/moderation/cases/[id]': sam(`/moderation/cases/${places.caseId}`),
    '(moderator)/moderation/crisis/[id]': sam(`/moderation/crisis/${places.crisisCaseId}`),
    '(moderator)/moderation/follow-ups': sam('/moderation/follow-ups'),
    '(moderator)/moderation/rules': sam('/moderation/rules'),
    '(moderator)/moderation/templates': rhea('/moderation/templates'),
    '(moderator)/moderation/muted': rhea('/moderation/muted'),
    '(moderator)/moderation/wellness': rhea('/moderation/wellness'),
    '(moderator)/moderation/release/[crisis]': sam(`/moderation/release/${places.dangerId}`),
    '(moderator)/moderation/many': sam('/moderation/many'),
    '(moderator)/moderation/look-up': sam('/moderation/look-up'),
    '(moderator)/moderation/releases': rhea('/moderation/releases'),
    '(moderator)/moderation/sign-offs': rhea('/moderation/sign-offs'),
    '(moderator)/moderation/sign-offs/[kind]/[id]': rhea(`/moderation/sign-offs/no_risk/${places.dangerId}`),
    '(moderator)/moderation/safeguarding': rhea('/moderation/safeguarding'),
    '(moderator)/moderation/safeguarding/[safeguarding]': rhea(`/moderation/safeguarding/${places.safeguardingId}`),
    '(operator)/operator': alex('/operator'),
    '(operator)/operator/raid': alex('/operator/raid'),
    '(operator)/operator/after-a-death': rhea('/operator/after-a-death'),
    '(operator)/operator/audit': alex('/operator/audit'),
    '(operator)/operator/credentials': alex('/operator/credentials'),
    '(operator)/operator/groups': alex('/operator/groups'),
    '(operator)/operator/groups/[slug]': alex(`/operator/groups/${places.slug}`),
    '(operator)/operator/groups/new': alex('/operator/groups/new'),
    '(operator)/operator/health': alex('/operator/health'),
    '(moderator)/moderation/roster': sam('/moderation/roster'),
    '(operator)/operator/helplines': alex('/operator/helplines'),
    '(operator)/operator/on-call': alex('/operator/on-call'),
    '(operator)/operator/people': alex('/operator/people'),
    '(operator)/operator/settings': alex('/operator/settings'),
    '(operator)/operator/settings/wellness': alex('/operator/settings/wellness'),
    '(operator)/operator/texts': alex('/operator/texts'),
    '(operator)/operator/texts/[kind]': alex('/operator/texts/privacy'),
  };
}
