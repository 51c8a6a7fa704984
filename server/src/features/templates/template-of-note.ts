import type { TemplateLanguage } from '@between/rules/templates.ts';
import type { Tx } from '../../platform/db.ts';
import { InvalidInput } from '../../platform/errors.ts';
import { templateById } from './templates.queries.ts';

/** The version of a sentence that a note began with, and its language. @throws {InvalidInput} `unknown_template`. */
export async function templateOfNote(
  tx: Tx,
  id: string | null,
): Promise<{ templateId: string; templateLanguage: TemplateLanguage } | { templateId: null; templateLanguage: null }> {
  if (id === null) return { templateId: null, templateLanguage: null };
  const found = await templateById(tx, id);
  if (found === null) throw new InvalidInput('templateId', 'unknown_template');
  return { templateId: found.id, templateLanguage: found.language };
}
