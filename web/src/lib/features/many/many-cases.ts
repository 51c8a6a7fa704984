import type { ManyCardFragment } from '#lib/graphql/documents.generated.ts';

/** A case with the versions that were on screen, as one value of a box. */
export function boxOf({ id, many }: Pick<ManyCardFragment, 'id' | 'many'>): string {
  return `${id}:${many.version}:${many.itemVersion}`;
}

/** The same read back; whatever else was sent is left out. Pure. */
export function readBox(value: string): { caseId: string; version: number; itemVersion: number }[] {
  const [, caseId, version, itemVersion] = /^([\da-f-]{36}):(\d{1,9}):(\d{1,9})$/i.exec(value) ?? [];
  return caseId === undefined ? [] : [{ caseId, version: Number(version), itemVersion: Number(itemVersion) }];
}

/** Waits for somebody, or is held by the reader. */
export function isOpenForMany({ lane, status, claim }: ManyCardFragment): boolean {
  return lane !== 'crisis' && (status === 'queued' || status === 'reopened' || claim?.isMine === true);
}

/** Can be chosen: nobody is at risk, no colleague holds it, the reader takes its topics. */
export function isChoosable(row: ManyCardFragment): boolean {
  return !row.many.isAtRisk && !row.isForOthers && (row.claim == null || row.claim.isMine);
}

export interface AuthorGroup {
  /** Null for people who have left. */
  author: string | null;
  rows: ManyCardFragment[];
}

/** Cases by author, whoever has most of them first: a wave stands together. Pure. */
export function byAuthor(rows: readonly ManyCardFragment[]): AuthorGroup[] {
  const groups = new Map<string | null, ManyCardFragment[]>();
  for (const row of rows) {
    const author = row.many.author ?? null;
    groups.set(author, [...(groups.get(author) ?? []), row]);
  }
  return [...groups]
    .map(([author, each]) => ({ author, rows: each }))
    .toSorted((one, other) => other.rows.length - one.rows.length);
}
