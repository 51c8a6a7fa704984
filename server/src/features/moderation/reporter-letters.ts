import type { CaseReportRow } from './case.model.ts';

export type LetteredReport = Omit<CaseReportRow, 'reporterId'> & { reporter: string };

/** Calls reporters A, B, C … in the order they came: staff tell them apart without learning who they are (ME25). Pure. */
export function reporterLetters(reports: readonly CaseReportRow[]): LetteredReport[] {
  const letters = new Map<string, string>();
  return reports.map(({ reporterId, ...report }) => {
    const key = reporterId ?? report.id;
    const letter = letters.get(key) ?? letterAt(letters.size);
    letters.set(key, letter);
    return { ...report, reporter: letter };
  });
}

function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
}
