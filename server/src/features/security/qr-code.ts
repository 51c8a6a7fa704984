import qrcode from 'qrcode-generator';

export interface QrCode {
  /** Modules a side, quiet zone included. */
  size: number;
  /** An SVG path of unit squares. */
  path: string;
}

/** Modules of white around the code. Source: ISO/IEC 18004 §6.3.8. */
const QUIET_ZONE = 4;

/** A text as a QR code that a page draws itself: no picture is loaded from anywhere. */
export function qrCode(text: string): QrCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const modules = code.getModuleCount();
  const squares: string[] = [];
  for (let row = 0; row < modules; row += 1) {
    for (let column = 0; column < modules; column += 1) {
      if (code.isDark(row, column)) squares.push(`M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`);
    }
  }
  return { size: modules + QUIET_ZONE * 2, path: squares.join('') };
}
