import { READ_ON, shipped } from './draft.ts';

/** Helplines of Germany, Austria and Switzerland. */
export const GERMAN_SPEAKING = [
  shipped({
    id: 'de-telefonseelsorge',
    country: 'DE',
    name: 'TelefonSeelsorge',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['de'],
    channels: [
      { kind: 'call', value: '08001110111', shownAs: '0800 111 0 111' },
      { kind: 'call', value: '08001110222', shownAs: '0800 111 0 222' },
      { kind: 'call', value: '116123', shownAs: '116 123' },
      { kind: 'chat', value: 'https://www.telefonseelsorge.de' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'A trained volunteer listens, whatever you believe in. Your number is not shown and not on the bill. Lines are often busy: it can take several tries, so please try again.',
    source: {
      url: 'https://www.domradio.de/glossar/telefonseelsorge-0',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2016-07-19',
      alsoAt: [
        'https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834',
        'http://ansbach-evangelisch.de/jeder-braucht-mal-hilfe/',
      ],
    },
    pairedWith: ['de-nummer-gegen-kummer'],
  }),
  shipped({
    id: 'de-nummer-gegen-kummer',
    country: 'DE',
    name: 'Nummer gegen Kummer (Kinder- und Jugendtelefon)',
    topics: ['distress', 'abuse'],
    audience: 'young',
    languages: ['de'],
    channels: [
      { kind: 'call', value: '116111', shownAs: '116 111' },
      {
        kind: 'web',
        value: 'https://www.nummergegenkummer.de',
        note: 'Mail and chat; the site says when chat is open.',
      },
    ],
    hours: { text: 'Monday to Saturday 14:00–20:00', zone: 'Europe/Berlin' },
    cost: 'free',
    whatHappens: 'A trained volunteer listens. It is anonymous and does not appear on the bill.',
    source: {
      url: 'https://www.bmfsfj.de/bmfsfj/mediathek/anrufen-mailen-chatten-gegen-sorgen-154556',
      kind: 'authority',
      readOn: READ_ON,
      alsoAt: ['https://www.sozialspende.de/projekt/id/1203'],
    },
    pairedWith: ['de-telefonseelsorge'],
  }),
  shipped({
    id: 'de-hilfetelefon',
    country: 'DE',
    name: 'Hilfetelefon Gewalt gegen Frauen',
    topics: ['abuse'],
    audience: 'women',
    languages: ['de'],
    languagesNote: 'Interpreters for 18 more languages, and sign language.',
    channels: [
      { kind: 'call', value: '116016', shownAs: '116 016' },
      { kind: 'chat', value: 'https://www.hilfetelefon.de' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'A qualified counsellor listens, in confidence and without your name, whether the violence is now or long ago. They can put you in touch with a place near you. Friends and family may call too.',
    source: {
      url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
      kind: 'service',
      readOn: READ_ON,
      alsoAt: [
        'https://www.der-paritaetische.de/alle-meldungen/bundesweites-hilfetelefon-gewalt-gegen-frauen-wird-zehn-und-bekommt-vereinfachte-rufnummer/',
      ],
    },
  }),
  shipped({
    id: 'at-telefonseelsorge',
    country: 'AT',
    name: 'TelefonSeelsorge',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['de'],
    channels: [
      { kind: 'call', value: '142', shownAs: '142' },
      {
        kind: 'chat',
        value: 'https://chat.onlineberatung-telefonseelsorge.at',
        note: 'Every day 16:00–23:00, Vienna time.',
      },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'A trained volunteer listens, in confidence. You do not need to give your name or to belong to a church.',
    source: {
      url: 'https://www.katholisch.at/telefonseelsorge',
      kind: 'service',
      readOn: READ_ON,
      alsoAt: [
        'https://wienerbezirksblatt.at/hochwasser-tlefonseelsorge-jetzt-rund-um-die-uhr-erreichbar/',
        'https://burgenland.orf.at/stories/3207209/',
      ],
    },
  }),
  shipped({
    id: 'ch-143',
    country: 'CH',
    name: '143 – Die Dargebotene Hand / La Main Tendue / Telefono Amico',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['de', 'fr', 'it'],
    channels: [
      { kind: 'call', value: '143', shownAs: '143' },
      { kind: 'chat', value: 'https://www.143.ch' },
    ],
    hours: '24/7',
    cost: 'unknown',
    whatHappens: 'A trained volunteer listens, day and night, about anything. You stay anonymous.',
    source: {
      url: 'https://www.143.ch/unsere-geschichte/',
      kind: 'service',
      readOn: READ_ON,
      alsoAt: [
        'https://zuerich.143.ch/Organisation/Portrait/Tel-143-stellt-sich-vor',
        'http://barfi.ch/News-Schweiz-die-Welt/Dargebotene-Hand-52-000-Stunden-telefonische-Beratung',
      ],
    },
    pairedWith: ['ch-147'],
  }),
  shipped({
    id: 'ch-147',
    country: 'CH',
    name: '147 – Pro Juventute',
    topics: ['suicide', 'distress', 'abuse'],
    audience: 'young',
    languages: ['de', 'fr', 'it'],
    channels: [
      { kind: 'call', value: '147', shownAs: '147' },
      { kind: 'text', value: '147', shownAs: '147' },
      { kind: 'chat', value: 'https://www.147.ch' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'A professional counsellor listens and looks for a way with you. If a life is in danger, they can bring emergency services in.',
    source: {
      url: 'https://www.bag-blueprint.ch/147ch-beratung-und-hilfe-fuer-kinder-und-jugendliche',
      kind: 'authority',
      readOn: READ_ON,
      alsoAt: [
        'https://www.presseportal.ch/de/pm/100000148/100895817',
        'https://www.livenet.ch/themen/kirche_und_co/christliches_gemeindeleben/seelsorge_christliche_psychologie/115949-kinder_und_jugendliche_suchen_vermehrt_hilfe.html',
      ],
    },
    pairedWith: ['ch-143'],
  }),
] as const;
