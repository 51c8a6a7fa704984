import type { AuditLinesQuery } from '#lib/graphql/documents.generated.ts';

export type AuditLine = AuditLinesQuery['auditLines']['nodes'][number];

const COLUMNS = [
  'id',
  'at',
  'by',
  'role',
  'action',
  'targetKind',
  'targetId',
  'caseId',
  'itemId',
  'fromStatus',
  'toStatus',
  'rules',
  'reason',
  'isAutomatic',
  'dueAt',
  'wasDueMet',
  'reversalOf',
] as const satisfies readonly (keyof AuditLine)[];

/** First line of a table. */
export const CSV_HEAD = `${COLUMNS.join(',')}\r\n`;

/** One line of a table. A cell that a table program would take for a formula stays text. Pure. */
export function csvLine(line: AuditLine): string {
  return `${COLUMNS.map((column) => cell(line[column])).join(',')}\r\n`;
}

/** One line as JSON. Pure. */
export function jsonLine(line: AuditLine): string {
  return `${JSON.stringify(line)}\n`;
}

function cell(value: AuditLine[(typeof COLUMNS)[number]]): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
