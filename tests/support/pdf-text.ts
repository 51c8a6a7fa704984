import { inflateSync } from 'node:zlib';

/** The words of a PDF that pdfkit made, as a reader's "find" sees them: glyphs by way of the letters they are mapped to. */
export function pdfText(bytes: Buffer): string {
  const objects = objectsOf(bytes);
  const fonts = new Map<string, Map<string, string>>();
  for (const { head } of objects.values()) {
    for (const [, name = '', font = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '';
      if (!fonts.has(name)) fonts.set(name, lettersOf(objects.get(map)?.stream ?? ''));
    }
  }
  const pages = [...objects.values()].filter(({ stream }) => stream.includes(' Tf'));
  return pages.map(({ stream }) => wordsOf(stream, fonts)).join('\n');
}

function objectsOf(bytes: Buffer): Map<string, { head: string; stream: string }> {
  const raw = bytes.toString('latin1');
  const found = raw.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, id = '', body = '']) => {
      const [head = '', packed] = body.split('\nstream\n');
      const stream = packed === undefined || !head.includes('FlateDecode') ? '' : opened(packed);
      return [id, { head, stream }];
    }),
  );
}

function opened(packed: string): string {
  return inflateSync(Buffer.from(packed.replace(/\nendstream$/, ''), 'latin1')).toString('latin1');
}

/** Glyph to letters, as `<0000> <00ff> [<0054> …]` lists them. */
function lettersOf(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g))
    for (const [at, [, code = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries())
      letters.set(
        hexOf(Number.parseInt(first, 16) + at),
        Buffer.from(code.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      );
  return letters;
}

function wordsOf(stream: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let letters: ReadonlyMap<string, string> | undefined;
  let text = '';
  for (const [, font, shown] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[(.*?)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font);
    for (const [, glyphs = ''] of (shown ?? '').matchAll(/<([0-9a-f]+)>/g))
      text += (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters?.get(glyph) ?? '').join('');
    if (shown !== undefined) text += ' ';
  }
  return text.replaceAll(/\s+/g, ' ');
}

function hexOf(glyph: number): string {
  return glyph.toString(16).padStart(4, '0');
}
