import type { Paper } from '#lib/features/paper/paper.ts';
import { paperAnswer } from '#lib/features/paper/paper-answer.server.ts';
import { type SheetKind, SheetPageDocument, type SheetPageQuery } from '#lib/graphql/documents.generated.ts';
import { gql } from '#lib/graphql/request.server.ts';
import type { FormLine } from './lines-of-form.ts';

type Sections = readonly { name: string; lines: readonly FormLine[] }[];

/** An own sheet as a PDF; where its letters cannot be drawn, its page says so. */
export async function sheetPdf(
  kind: SheetKind,
  page: string,
  onPaper: (sections: Sections) => Paper,
): Promise<Response> {
  const { sheet } = await gql(SheetPageDocument, { kind });
  return paperAnswer(onPaper(sheet.sections.map(formSection)), `${page}?paper=print`);
}

function formSection({ name, lines }: SheetPageQuery['sheet']['sections'][number]): Sections[number] {
  return { name, lines: lines.map((line) => ({ ...line, ring: line.ring ?? null })) };
}
