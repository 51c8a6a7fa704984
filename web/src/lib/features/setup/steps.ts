import { SET_UP_STEPS, type SetUpStep } from '@between/rules/site.ts';
import { m } from '#lib/paraglide/messages.js';

/** A step as it stands in the address: `second-factor`. */
export function slugOf(step: SetUpStep): string {
  return step.replaceAll('_', '-');
}

export function stepOf(slug: string): SetUpStep | null {
  return SET_UP_STEPS.find((step) => slugOf(step) === slug) ?? null;
}

/** Where set-up goes on; the last step stays open until somebody finishes. */
export function pathOf(step: SetUpStep | null): string {
  return `/setup/${slugOf(step ?? 'team')}`;
}

export function stepBefore(step: SetUpStep): SetUpStep | null {
  return SET_UP_STEPS[SET_UP_STEPS.indexOf(step) - 1] ?? null;
}

export function stepAfter(step: SetUpStep): SetUpStep | null {
  return SET_UP_STEPS[SET_UP_STEPS.indexOf(step) + 1] ?? null;
}

/** What a step says about itself. */
export function wordsOf(step: SetUpStep, country: string): { title: string; lead: string } {
  switch (step) {
    case 'place':
      return { title: m.setup_place_title(), lead: m.setup_place_lead() };
    case 'operator':
      return { title: m.setup_operator_title(), lead: m.setup_operator_lead() };
    case 'second_factor':
      return { title: m.setup_factor_title(), lead: m.setup_factor_lead() };
    case 'mail':
      return { title: m.setup_mail_title(), lead: m.setup_mail_lead() };
    case 'joining':
      return { title: m.setup_joining_title(), lead: m.setup_joining_lead() };
    case 'helplines':
      return { title: m.setup_helplines_title({ country }), lead: m.setup_helplines_lead() };
    case 'hours':
      return { title: m.setup_hours_title(), lead: m.setup_hours_lead() };
    case 'legal':
      return { title: m.setup_legal_title(), lead: m.setup_legal_lead() };
    case 'group':
      return { title: m.setup_group_title(), lead: m.setup_group_lead() };
    case 'team':
      return { title: m.setup_team_title(), lead: m.setup_team_lead() };
  }
}
