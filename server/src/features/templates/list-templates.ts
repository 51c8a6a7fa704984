import type { Ctx } from '../../platform/context.ts';
import { authorize } from '../../policy/authorize.ts';
import { currentTemplates, type TemplateRow } from './templates.queries.ts';

/** Today's sentences, those for any rule first, then by rule and name. */
export async function listTemplates(ctx: Ctx, withRetired: boolean): Promise<TemplateRow[]> {
  authorize(ctx.actor, 'template.read', null);
  const all = await currentTemplates(ctx.db);
  const place = ({ rule, name, language }: TemplateRow): string => `${rule ?? ''} ${name} ${language}`;
  return all
    .filter(({ isRetired }) => withRetired || !isRetired)
    .toSorted((one, other) => place(one).localeCompare(place(other), 'en'));
}
