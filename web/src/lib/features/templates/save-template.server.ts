import { TEMPLATE_LANGUAGES } from '@between/rules/templates.ts';
import { redirect } from '@sveltejs/kit';
import { readForm, submit } from '#lib/forms/form.server.ts';
import { SaveTemplateDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';

const FIELDS = ['templateId', 'replaces', 'rule', 'language', 'name', 'body', 'isRetired'] as const;

/** Saves the next version of a sentence; each form of the page carries the id of its own. */
export async function saveTemplate(request: Request, formName: string) {
  const form = await readForm(request, FIELDS, formName);
  const { templateId, replaces, rule, language, name, body, isRetired } = form.values;
  return submit(form, async () => {
    await gql(SaveTemplateDocument, {
      input: {
        templateId: templateId === '' ? null : templateId,
        replaces: Number(replaces),
        rule: rule === '' ? null : rule,
        language: TEMPLATE_LANGUAGES.find((each) => each === language) ?? 'en',
        name,
        body,
        isRetired: isRetired !== '',
      },
    });
    redirect(303, '/moderation/templates?said=saved');
  });
}
