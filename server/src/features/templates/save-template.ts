import { isRule } from '@between/rules/moderation.ts';
import { MOST_TEMPLATES, type TemplateLanguage } from '@between/rules/templates.ts';
import type { Ctx } from '../../platform/context.ts';
import { transaction, type Tx } from '../../platform/db.ts';
import { Conflict, InvalidInput } from '../../platform/errors.ts';
import { intake, intakeLine } from '../../platform/intake.ts';
import { authorize } from '../../policy/authorize.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { actorId } from '../moderation/load-case.ts';
import { currentTemplates, insertTemplate, lockNewest, type TemplateRow } from './templates.queries.ts';

export interface SaveTemplateInput {
  templateId?: string | null | undefined;
  replaces: number;
  rule?: string | null | undefined;
  language: TemplateLanguage;
  name: string;
  body: string;
  isRetired?: boolean | null | undefined;
}

/**
 * Writes the next version of a sentence (MO22); the older ones stay, because letters were sent with them.
 * @throws {Conflict} `template_changed` when somebody saved in between. @throws {InvalidInput} `too_many`, `unknown_rule`.
 */
export async function saveTemplate(ctx: Ctx, input: SaveTemplateInput): Promise<TemplateRow> {
  authorize(ctx.actor, 'template.write', null);
  const writtenBy = actorId(ctx);
  const name = intakeLine(input.name, { kind: 'templateName', field: 'name' });
  const { body } = intake(input.body, { kind: 'templateBody', field: 'body' });
  const rule = input.rule ?? null;
  if (rule !== null && !isRule(rule)) throw new InvalidInput('rule', 'unknown_rule');

  return transaction(ctx.db, async (tx) => {
    const templateId = input.templateId ?? ctx.ids.uuid();
    await refuseStale(tx, templateId, input);
    const row: TemplateRow = {
      id: ctx.ids.uuid(),
      templateId,
      version: input.replaces + 1,
      rule,
      language: input.language,
      name,
      body,
      isRetired: input.isRetired === true,
      writtenAt: ctx.clock.now(),
    };
    if (!(await insertTemplate(tx, { ...row, writtenBy }))) throw new Conflict('template_changed');
    const { version, language, isRetired } = row;
    await appendAudit(ctx, tx, {
      action: 'template.save',
      targetKind: 'site',
      targetId: null,
      after: { templateId, version, rule, language, isRetired },
    });
    return row;
  });
}

async function refuseStale(tx: Tx, templateId: string, { replaces }: SaveTemplateInput): Promise<void> {
  if (replaces === 0) {
    if ((await currentTemplates(tx)).length >= MOST_TEMPLATES) throw new InvalidInput('name', 'too_many');
    return;
  }
  const newest = await lockNewest(tx, templateId);
  if (newest?.version !== replaces) throw new Conflict('template_changed');
}
