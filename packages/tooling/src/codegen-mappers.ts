/** GraphQL type → the row type that stands behind it, as `path#Type` seen from server/src/graphql. */
export const MAPPERS: Record<string, string> = {
  Site: '../features/site/site.model.ts#SiteRow',
  Group: '../features/groups/groups.model.ts#GroupRow',
  GroupAgreement: '../features/groups/groups.model.ts#AgreementRow',
  SiteDocument: '../features/documents/documents.model.ts#DocumentRow',
  Profile: '../features/accounts/accounts.model.ts#ProfileRow',
  ProfileText: '../features/accounts/accounts.model.ts#ProfileTextRow',
  Security: '../features/accounts/accounts.model.ts#SecurityOwner',
  Viewer: '../features/accounts/accounts.model.ts#ViewerRow',
  Notice: '../features/notices/notices.model.ts#NoticeRow',
  Membership: '../features/groups/groups.model.ts#MembershipRow',
  Thread: '../features/threads/threads.model.ts#ThreadRow',
  Post: '../features/threads/threads.model.ts#PostRow',
  SearchHit: '../features/threads/threads.model.ts#SearchHitRow',
};
