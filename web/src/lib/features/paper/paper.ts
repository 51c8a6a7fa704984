/** A line on paper: what it is, how to reach somebody, and more about it. */
export interface PaperLine {
  text: string;
  reach?: string;
  note?: string;
}

/** A heading with what stands under it: lines to read, or room to write. */
export interface PaperPart {
  title: string;
  hint?: string;
  lines: readonly PaperLine[];
  /** Empty ruled lines to write on by hand. */
  room?: number;
}

/** Something to hold in one's hands. */
export interface Paper {
  title: string;
  lead: string;
  parts: readonly PaperPart[];
  /** Below the last part. */
  end: string;
}

/** Everything that is written on a paper, piece by piece. Pure. */
export function textsOf({ title, lead, parts, end }: Paper): string[] {
  const written = parts.flatMap((part) => [
    part.title,
    part.hint ?? '',
    ...part.lines.flatMap(({ text, reach, note }) => [text, reach ?? '', note ?? '']),
  ]);
  return [title, lead, ...written, end];
}
