import { expect, it } from 'vitest';
import { auditFilter, readAuditAddress, writeAuditAddress } from './audit-address.ts';
import { type AuditLine, csvLine, jsonLine } from './audit-file.ts';

const line: AuditLine = {
  id: 'a',
  at: '2026-11-22T20:00:00.000Z',
  by: 'sam',
  role: 'moderator',
  action: 'case.decide',
  targetKind: 'case',
  targetId: 'c',
  caseId: 'c',
  itemId: null,
  fromStatus: 'claimed',
  toStatus: 'decided',
  rules: ['HAR', 'DENY'],
  reason: '=1+1, he said "so"',
  isAutomatic: false,
  dueAt: null,
  wasDueMet: true,
  reversalOf: null,
};

it('writes one line of a table and one of JSON, and nothing a table would run [MO49]', () => {
  expect(csvLine(line)).toBe(
    `a,2026-11-22T20:00:00.000Z,sam,moderator,case.decide,case,c,c,,claimed,decided,HAR DENY,"'=1+1, he said ""so""",false,,true,\r\n`,
  );
  expect(JSON.parse(jsonLine(line))).toEqual(line);
});

it('keeps what is asked for in the address, and reads days as whole days', () => {
  const asked = readAuditAddress(new URLSearchParams('by=sam&action=&since=2026-11-20&until=2026-11-20'));
  expect(writeAuditAddress(asked)).toBe('by=sam&since=2026-11-20&until=2026-11-20');
  expect(auditFilter(asked)).toEqual({
    by: 'sam',
    since: '2026-11-20T00:00:00.000Z',
    until: '2026-11-21T00:00:00.000Z',
  });
  expect(auditFilter({ since: 'tomorrow' })).toEqual({});
});
