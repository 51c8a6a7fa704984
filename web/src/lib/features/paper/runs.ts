/** A typeface by the name it was registered under. */
export interface Face {
  name: string;
  has(codePoint: number): boolean;
}

export interface Run {
  face: string;
  text: string;
}

/**
 * A text cut into stretches that one typeface can write, the first that can. Pure.
 * Null when a letter is in none of them: it would be an empty box on paper.
 */
export function runsOf(text: string, faces: readonly Face[]): Run[] | null {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const last = runs.at(-1);
    const code = letter.codePointAt(0) ?? 0;
    // Spaces and signs stay with the word before them: a line changes its face as seldom as it can.
    const face = faces.find(({ name, has }) => name === last?.face && has(code)) ?? faces.find(({ has }) => has(code));
    if (face === undefined) return null;
    if (last?.face === face.name) last.text += letter;
    else runs.push({ face: face.name, text: letter });
  }
  return runs;
}
