import { LOCAL_SERVICES_MAX, type ServiceChannel } from '@between/rules/site.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { knownCountry } from './change-site.ts';
import { endService, insertService, type ServiceRow, servicesOf } from './helplines.queries.ts';

export type NewService = Omit<ServiceRow, 'id' | 'addedOn'>;

/** Adds a service nearby to the help pages of its country. @throws {InvalidInput} for a number or address that cannot be one. */
export async function addLocalService(ctx: Ctx, input: NewService): Promise<ServiceRow> {
  authorize(ctx.actor, 'site.operate', null);

  const row: ServiceRow = {
    id: ctx.ids.uuid(),
    country: knownCountry(input.country),
    name: intakeLine(input.name, { kind: 'serviceName', field: 'name' }),
    channel: input.channel,
    value: dialable(input.channel, input.value.trim()),
    hours: intakeLine(input.hours, { kind: 'serviceWords', field: 'hours' }),
    whatHappens: intakeLine(input.whatHappens, { kind: 'serviceWords', field: 'whatHappens' }),
    addedOn: ctx.clock.now().toISOString().slice(0, 10),
  };

  await transaction(ctx.db, async (tx) => {
    if ((await servicesOf(tx, row.country, LOCAL_SERVICES_MAX)).length === LOCAL_SERVICES_MAX)
      throw new InvalidInput('country', 'too_many');
    await insertService(tx, {
      ...row,
      addedBy: ctx.actor.kind === 'member' ? ctx.actor.id : null,
      addedAt: ctx.clock.now(),
    });
    await appendAudit(ctx, tx, { action: 'helpline.add', targetKind: 'site', targetId: row.id, after: { ...row } });
  });
  return row;
}

/** Takes a service nearby off the help pages; the row stays for the record. */
export async function removeLocalService(ctx: Ctx, id: string): Promise<boolean> {
  authorize(ctx.actor, 'site.operate', null);

  return transaction(ctx.db, async (tx) => {
    const wasThere = await endService(tx, id, ctx.clock.now());
    if (wasThere) await appendAudit(ctx, tx, { action: 'helpline.remove', targetKind: 'site', targetId: id });
    return wasThere;
  });
}

/** Digits, spaces and a leading plus become digits; chat and web need an https address. */
function dialable(channel: ServiceChannel, value: string): string {
  if (channel === 'call' || channel === 'text') {
    const digits = value.replace(/[\s().-]/gu, '');
    if (!/^\+?\d{3,15}$/.test(digits)) throw new InvalidInput('value', 'not_a_number');
    return digits;
  }
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url === null || url.protocol !== 'https:' || url.username !== '' || value.length > 300)
    throw new InvalidInput('value', 'not_an_address');
  return url.href;
}
