import type { SignUpMode } from '@between/rules/accounts.ts';
import { FIRST_REPLY_HOURS_MOST } from '@between/rules/safety.ts';
import { MIN_AGE_HIGHEST, MIN_AGE_LOWEST } from '@between/rules/site.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { SiteRow } from './site.model.ts';
import { type SiteSettings, siteRow, updateSettings } from './site.queries.ts';

export type SiteChange = { [Field in keyof SiteSettings]?: SiteSettings[Field] | null | undefined };

/** Changes what the operator decides about the place. @throws {Conflict} `site_changed` when somebody else did meanwhile. */
export async function changeSite(ctx: Ctx, { version, ...change }: SiteChange & { version: number }): Promise<SiteRow> {
  authorize(ctx.actor, 'site.operate', null);

  const before = await siteRow(ctx.db);
  const settings = cleanSettings(before, change);

  await transaction(ctx.db, async (tx) => {
    if (!(await updateSettings(tx, settings, version))) throw new Conflict('site_changed');
    await appendAudit(ctx, tx, {
      action: 'site.change',
      targetKind: 'site',
      targetId: null,
      before: { ...settingsOf(before) },
      after: { ...settings },
    });
  });
  return siteRow(ctx.db);
}

/** `before` with the given fields cleaned and checked. @throws {InvalidInput} naming the first field that cannot stand. */
export function cleanSettings(before: SiteRow, change: SiteChange): SiteSettings {
  const words = (field: 'staffedHours' | 'expectedReply'): string =>
    change[field] == null ? before[field] : intakeLine(change[field], { kind: field, field });
  return {
    name: change.name == null ? before.name : intakeLine(change.name, { kind: 'siteName', field: 'name' }),
    country: change.country == null ? before.country : knownCountry(change.country),
    timeZone: change.timeZone == null ? before.timeZone : knownZone(change.timeZone),
    signUp: change.signUp ?? before.signUp,
    minAge: change.minAge == null ? before.minAge : allowedAge(change.minAge),
    staffedHours: words('staffedHours'),
    expectedReply: words('expectedReply'),
    ...firstReplyHours(before, change),
  };
}

function settingsOf({
  name,
  country,
  timeZone,
  signUp,
  minAge,
  staffedHours,
  expectedReply,
  firstReplyPeersHours,
  firstReplyDeskHours,
}: SiteRow): SiteSettings & { signUp: SignUpMode } {
  const hours = { firstReplyPeersHours, firstReplyDeskHours };
  return { name, country, timeZone, signUp, minAge, staffedHours, expectedReply, ...hours };
}

/** Peer supporters hear first, a moderator later (ME18). */
function firstReplyHours(
  before: SiteRow,
  change: SiteChange,
): Pick<SiteSettings, 'firstReplyPeersHours' | 'firstReplyDeskHours'> {
  const firstReplyPeersHours = change.firstReplyPeersHours ?? before.firstReplyPeersHours;
  const firstReplyDeskHours = change.firstReplyDeskHours ?? before.firstReplyDeskHours;
  const { peers, moderators } = FIRST_REPLY_HOURS_MOST;
  if (!isWithin(firstReplyPeersHours, 1, peers)) throw new InvalidInput('firstReplyPeersHours', 'out_of_range');
  if (!isWithin(firstReplyDeskHours, firstReplyPeersHours + 1, moderators))
    throw new InvalidInput('firstReplyDeskHours', 'out_of_range');
  return { firstReplyPeersHours, firstReplyDeskHours };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** Codes that have a name but are no country: groups of them, and "unknown". */
const NO_COUNTRIES = ['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'];

/** An ISO 3166 code that has a name. */
export function knownCountry(code: string): string {
  const name =
    /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.includes(code)
      ? new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code)
      : undefined;
  if (name === undefined) throw new InvalidInput('country', 'unknown_country');
  return code;
}

/** A zone as the zone database writes it. */
export function knownZone(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new InvalidInput('timeZone', 'unknown_zone');
  }
}

function allowedAge(age: number): number {
  if (!Number.isInteger(age) || age < MIN_AGE_LOWEST || age > MIN_AGE_HIGHEST)
    throw new InvalidInput('minAge', 'out_of_range');
  return age;
}
