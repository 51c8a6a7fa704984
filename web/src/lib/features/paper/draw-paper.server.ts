import PDFDocument from 'pdfkit';
import { facesOfPaper, type FileFace } from './faces.server.ts';
import { type Paper, type PaperLine, type PaperPart, textsOf } from './paper.ts';
import { runsOf } from './runs.ts';

type Document = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Document['struct']>;

/** Points; 72 are an inch. The sides leave room for a thumb and for holes. */
const MARGINS = { top: 62, bottom: 56, left: 68, right: 62 };
const INDENT = 14;
const RULE_GAP = 27;
/** A heading does not stand alone at the foot of a page. */
const KEEP_TOGETHER = 96;
const INK = '#25211d';
const SOFT = '#544d47';
const LINE = '#b9b0a6';

/** A paper as a PDF for A4 with headings a screen reader knows; null when it holds letters that none of its faces can write. */
export async function drawPaper(paper: Paper, tab: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const faces = await facesOfPaper();
  if (textsOf(paper).some((text) => runsOf(oneLine(text), faces.words) === null)) return null;
  const doc = new PDFDocument({
    size: 'A4',
    margins: MARGINS,
    font: '',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // The title is what a window and a list of files show: it says as little as the tab of the page.
    info: { Title: tab, Producer: '', Creator: '' },
  });
  const bytes = gather(doc);
  for (const { name, bytes: file } of [faces.bold, ...faces.words]) doc.registerFont(name, file);
  new Pen(doc, faces).draw(paper);
  doc.end();
  return bytes;
}

function gather(doc: Document): Promise<Uint8Array<ArrayBuffer>> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer>>();
  const pieces: Uint8Array[] = [];
  doc.on('data', (piece: Uint8Array) => pieces.push(piece));
  doc.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces))));
  doc.on('error', reject);
  return promise;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

interface Piece {
  text: string;
  colour: string;
  isHeavy?: boolean;
}

class Pen {
  readonly #doc: Document;
  readonly #faces: { bold: FileFace; words: readonly FileFace[] };
  readonly #root: Element;

  constructor(doc: Document, faces: { bold: FileFace; words: readonly FileFace[] }) {
    this.#doc = doc;
    this.#faces = faces;
    this.#root = doc.struct('Document');
    doc.addStructure(this.#root);
  }

  draw({ title, lead, parts, end }: Paper): void {
    this.#head('H1', title, 24);
    this.#gap(4);
    if (lead !== '') this.#say('P', [{ text: lead, colour: SOFT }], 11);
    for (const part of parts) this.#part(part);
    if (end === '') return;
    this.#gap(20);
    this.#say('P', [{ text: end, colour: SOFT }], 11);
  }

  #part({ title, hint = '', lines, room = 0 }: PaperPart): void {
    const { page } = this.#doc;
    this.#gap(18);
    const needs = KEEP_TOGETHER + room * RULE_GAP;
    if (this.#doc.y > page.height - MARGINS.bottom - needs) this.#doc.addPage();
    else if (room === 0) this.#rule(this.#doc.y);
    this.#gap(10);
    this.#head('H2', title, 14);
    this.#gap(3);
    if (hint !== '') this.#say('P', [{ text: hint, colour: SOFT }], 11);
    for (const line of lines) this.#line(line);
    for (let at = 0; at < room; at += 1) this.#emptyLine();
  }

  #line({ text, reach = '', note = '' }: PaperLine): void {
    this.#gap(5);
    const pieces = [
      { text: oneLine(text), colour: INK },
      { text: reach === '' ? '' : `   ${oneLine(reach)}`, colour: INK, isHeavy: true },
      { text: note === '' ? '' : `  ·  ${oneLine(note)}`, colour: SOFT },
    ];
    const { y } = this.#doc;
    this.#say(
      'P',
      pieces.filter((piece) => piece.text !== ''),
      12.5,
      INDENT,
    );
    // The point belongs to the page on which its line began.
    if (this.#doc.y > y)
      this.#doc
        .markContent('Artifact')
        .circle(MARGINS.left + 3, y + 8, 1.6)
        .fill(SOFT)
        .endMarkedContent();
  }

  #emptyLine(): void {
    if (this.#doc.y + RULE_GAP > this.#doc.page.height - MARGINS.bottom) this.#doc.addPage();
    this.#doc.y += RULE_GAP;
    this.#rule(this.#doc.y);
  }

  #head(kind: 'H1' | 'H2', text: string, size: number): void {
    const { left } = MARGINS;
    this.#doc
      .font('bold')
      .fontSize(size)
      .fillColor(INK)
      .text(oneLine(text), left, this.#doc.y, { structParent: this.#root, structType: kind });
  }

  #say(kind: 'P', pieces: readonly Piece[], size: number, indent = 0): void {
    const { bold, words } = this.#faces;
    const runs = pieces.flatMap(({ text, colour, isHeavy }) =>
      (runsOf(text, isHeavy === true ? [bold, ...words] : words) ?? []).map((run) => ({ ...run, colour })),
    );
    this.#doc.fontSize(size).x = MARGINS.left + indent;
    for (const [at, { face, text, colour }] of runs.entries()) {
      this.#doc.font(face).fillColor(colour);
      this.#doc.text(text, {
        lineGap: 2,
        continued: at < runs.length - 1,
        structParent: this.#root,
        structType: kind,
      });
    }
  }

  #gap(points: number): void {
    this.#doc.y += points;
  }

  #rule(y: number): void {
    const { width } = this.#doc.page;
    this.#doc.markContent('Artifact');
    this.#doc.moveTo(MARGINS.left, y).lineTo(width - MARGINS.right, y);
    this.#doc.lineWidth(0.6).strokeColor(LINE).stroke().endMarkedContent();
  }
}
