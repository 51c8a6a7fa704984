import { saveTemplate } from '#lib/features/templates/save-template.server.ts';
import { TemplatePageDocument } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  const { noteTemplates, canWriteTemplates } = await gql(TemplatePageDocument);
  return { templates: noteTemplates, canWrite: canWriteTemplates, said: url.searchParams.get('said') };
};

export const actions: Actions = {
  save: ({ request, url }) => saveTemplate(request, url.searchParams.get('of') ?? 'new'),
};
