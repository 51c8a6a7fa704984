const PARTS = ['by', 'action', 'case', 'itemId', 'since', 'until'] as const;
export type AuditPart = (typeof PARTS)[number];
export type AuditAsked = Partial<Record<AuditPart, string>>;

/** What an address of the record asks for; empty parts are left out. Pure. */
export function readAuditAddress(params: Pick<URLSearchParams, 'get'>): AuditAsked {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = params.get(part)?.trim() ?? '';
      return value === '' ? [] : [[part, value]];
    }),
  );
}

/** The same as a query, without a question mark. Pure. */
export function writeAuditAddress(asked: AuditAsked): string {
  return new URLSearchParams(asked).toString();
}

/** Days of an address as instants for the API: from the start of the first to the end of the last, in UTC. Pure. */
export function auditFilter({ since, until, ...rest }: AuditAsked): AuditAsked {
  const start = startOf(since);
  const end = startOf(until);
  return {
    ...rest,
    ...(start === null ? {} : { since: start.toISOString() }),
    ...(end === null ? {} : { until: new Date(end.getTime() + 86_400_000).toISOString() }),
  };
}

function startOf(day: string | undefined): Date | null {
  const at = new Date(`${day ?? ''}T00:00:00.000Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}
