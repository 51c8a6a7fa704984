import { talkFields } from '../../features/crisis/talk-fields.queries.ts';
import { draftFields } from '../../features/drafts/draft-fields.queries.ts';
import { pageFields } from '../../features/on-call/page-fields.queries.ts';
import { siteFields } from '../../features/site/site-fields.queries.ts';
import { threadFields } from '../../features/threads/thread-fields.queries.ts';
import { viewerFields } from '../../features/accounts/viewer-fields.queries.ts';
import type { SqlMap } from './sql-map.ts';

/** What can be compiled, feature by feature. Everything else is executed field by field. */
export const SQL_MAP: SqlMap = {
  ...siteFields,
  ...viewerFields,
  ...threadFields,
  Query: {
    ...siteFields['Query'],
    ...viewerFields['Query'],
    ...threadFields['Query'],
    ...draftFields['Query'],
    ...talkFields['Query'],
    ...pageFields['Query'],
  },
};
