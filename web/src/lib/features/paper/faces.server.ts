import { read } from '$app/server';
import { create } from 'fontkit';
import cyrillic from './fonts/source-sans-3-cyrillic-400-normal.woff';
import greek from './fonts/source-sans-3-greek-400-normal.woff';
import latin from './fonts/source-sans-3-latin-400-normal.woff';
import bold from './fonts/source-sans-3-latin-600-normal.woff';
import latinExt from './fonts/source-sans-3-latin-ext-400-normal.woff';
import type { Face } from './runs.ts';

/** A typeface with its file. */
export interface FileFace extends Face {
  bytes: Buffer;
}

interface Faces {
  bold: FileFace;
  words: FileFace[];
}

/** Parsed for the first paper, then kept: they never change. */
let parsed: Promise<Faces> | null = null;

/** Typefaces of a paper: the heavier one for headings, and those that words are written in, one after the other. */
export function facesOfPaper(): Promise<Faces> {
  parsed ??= parseFaces().catch((problem: unknown) => {
    parsed = null;
    throw problem;
  });
  return parsed;
}

async function parseFaces(): Promise<Faces> {
  const [heavy, ...words] = await Promise.all([
    faceOf('bold', bold),
    faceOf('latin', latin),
    faceOf('latin-ext', latinExt),
    faceOf('cyrillic', cyrillic),
    faceOf('greek', greek),
  ]);
  return { bold: heavy, words };
}

async function faceOf(name: string, asset: string): Promise<FileFace> {
  const bytes = Buffer.from(await read(asset).arrayBuffer());
  const font = create(bytes);
  // A collection of faces has no letters of its own; ours are single files.
  return { name, bytes, has: (code) => 'hasGlyphForCodePoint' in font && font.hasGlyphForCodePoint(code) };
}
