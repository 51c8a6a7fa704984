/** What an operator adds to the shipped directory: days of checks, services nearby, lines that no longer answer. */
import { SHAPE_VERSION, type Day, type EmergencyNumbers, type Helpline } from './helpline.ts';
import type { HelplineDirectory } from './directory.ts';

export interface HelplineOverlay {
  shapeVersion: number;
  /** By helpline id: the day on which a person rang and found the entry right. */
  checks: Readonly<Record<string, Day>>;
  /** By country: the day on which a person confirmed the emergency numbers. */
  emergencyChecks: Readonly<Record<string, Day>>;
  /** Entries of the operator's own. One with a shipped id replaces it. */
  helplines: readonly Helpline[];
  /** Emergency numbers of the operator's own, replacing the shipped ones of that country. */
  emergency: readonly EmergencyNumbers[];
  /** Ids no longer shown. Lines paired with one of them disappear as well: both or none. */
  withdrawn: readonly string[];
}

/** An overlay that changes nothing. */
export const EMPTY_OVERLAY: HelplineOverlay = {
  shapeVersion: SHAPE_VERSION,
  checks: {},
  emergencyChecks: {},
  helplines: [],
  emergency: [],
  withdrawn: [],
};

/** The shipped directory under an operator's overlay. An overlay of another shape is ignored: old numbers beat misread ones. */
export function mergeHelplines(base: HelplineDirectory, overlay: HelplineOverlay): HelplineDirectory {
  if (overlay.shapeVersion !== SHAPE_VERSION) return base;

  const replaced = new Set(overlay.helplines.map(({ id }) => id));
  const merged = [...overlay.helplines, ...base.helplines.filter(({ id }) => !replaced.has(id))];
  const replacedCountries = new Set(overlay.emergency.map(({ country }) => country));
  const emergency = [...overlay.emergency, ...base.emergency.filter(({ country }) => !replacedCountries.has(country))];

  return {
    helplines: merged
      .filter(({ id, pairedWith }) => ![id, ...pairedWith].some((each) => overlay.withdrawn.includes(each)))
      .map((helpline) => ({ ...helpline, checkedOn: overlay.checks[helpline.id] ?? helpline.checkedOn })),
    emergency: emergency.map((numbers) => ({
      ...numbers,
      checkedOn: overlay.emergencyChecks[numbers.country] ?? numbers.checkedOn,
    })),
    directories: base.directories,
  };
}
