import type { Directory } from '../helpline.ts';
import { READ_ON } from './draft.ts';

/** Directories for countries that this package does not list. */
export const DIRECTORIES: readonly Directory[] = [
  {
    id: 'find-a-helpline',
    name: 'Find A Helpline',
    url: 'https://findahelpline.com',
    about: 'Free helplines in about 130 countries, checked by the people who run the directory.',
    source: {
      url: 'https://lifeline-international.com/from-idea-to-impact-how-throughline-is-bridging-the-gap-in-global-crisis-support/',
      kind: 'directory',
      readOn: READ_ON,
      datedOn: '2024-04',
      alsoAt: ['https://findahelpline.com/AU', 'https://developer.throughlinecare.com/general'],
    },
  },
  {
    id: 'befrienders-worldwide',
    name: 'Befrienders Worldwide',
    url: 'https://befrienders.org',
    about: 'Centres of trained volunteers who listen, in 32 countries.',
    source: {
      url: 'https://www.befrienders.org/what-we-do',
      kind: 'service',
      readOn: READ_ON,
      alsoAt: ['https://befrienders.org/fr/articles/need-to-talk'],
    },
  },
];
