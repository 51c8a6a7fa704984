import { READ_ON, shipped } from './draft.ts';

/** Helplines of Sweden, Norway and Denmark. */
export const NORDIC = [
  shipped({
    id: 'se-mind-sjalvmordslinjen',
    country: 'SE',
    name: 'Mind Självmordslinjen',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['sv'],
    channels: [
      { kind: 'call', value: '90101', shownAs: '90101' },
      { kind: 'chat', value: 'https://mind.se' },
    ],
    hours: '24/7',
    cost: 'unknown',
    whatHappens: 'A trained volunteer listens. You can stay anonymous, and people close to you may call too.',
    source: {
      url: 'http://www.kronprinsessparetsstiftelse.se/projekt/sjalvmordsupplysningen.html',
      kind: 'directory',
      readOn: READ_ON,
      alsoAt: [
        'https://www.sosalarm.se/pressrum/nyheter/2020/kanslan-av-att-bara-finnas-och-lyssna-gor-jattestor-skillnad/',
        'https://texttv.nu/112/sjalvmordslinjen-oppen-dygnet-runt-26711294',
      ],
    },
  }),
  shipped({
    id: 'no-mental-helse',
    country: 'NO',
    name: 'Mental Helse Hjelpetelefonen',
    topics: ['distress', 'suicide'],
    audience: 'anyone',
    languages: ['no'],
    channels: [
      { kind: 'call', value: '116123', shownAs: '116 123' },
      { kind: 'chat', value: 'https://www.sidetmedord.no' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'For everyone who needs someone to talk to. You can be anonymous; the people who answer may not pass on what you say.',
    source: {
      url: 'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2021-11',
      alsoAt: [
        'https://www.vindafjord.kommune.no/helse-og-velferd/aktuelt-helse-og-velferd/snakk-om-sjolvmordstankar-det-kan-redda-liv.495894.aspx',
        'https://radio3bodo.no/nyheter/aktuelt/jeg-kan-forsta-det-men-jeg-kan-aldri-godta-det-108712/',
      ],
    },
    pairedWith: ['no-alarmtelefonen'],
  }),
  shipped({
    id: 'no-alarmtelefonen',
    country: 'NO',
    name: 'Alarmtelefonen for barn og unge',
    topics: ['distress', 'abuse'],
    audience: 'young',
    languages: ['no'],
    channels: [
      { kind: 'call', value: '116111', shownAs: '116 111' },
      { kind: 'chat', value: 'https://www.116111.no' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'For children and young people who are hurt, scared or not cared for. Adults worried about a child may call too.',
    source: {
      url: 'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2021-11',
      alsoAt: ['https://www.kristiansand.kommune.no/aktuelt/2020/fortsetter-dognapen-alarmtelefon/'],
    },
    pairedWith: ['no-mental-helse'],
  }),
  shipped({
    id: 'no-kirkens-sos',
    country: 'NO',
    name: 'Kirkens SOS',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['no'],
    channels: [
      { kind: 'call', value: '22400040', shownAs: '22 40 00 40' },
      { kind: 'chat', value: 'https://www.soschat.no' },
    ],
    hours: '24/7',
    cost: 'unknown',
    whatHappens:
      'A trained volunteer listens. You may talk about thoughts of ending your life; that is what they are there for.',
    source: {
      url: 'https://www.nrk.no/osloogviken/over-100-barn-under-ni-ar-har-tatt-kontakt-_-hjelpetelefoner-slar-alarm-1.15736352',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2021-11',
      alsoAt: ['https://www.tv2.no/a/11115544'],
    },
  }),
  shipped({
    id: 'dk-livslinien',
    country: 'DK',
    name: 'Livslinien',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['da'],
    channels: [
      { kind: 'call', value: '70201201', shownAs: '70 201 201' },
      { kind: 'web', value: 'https://www.livslinien.dk', note: 'The site says when phone and chat are open.' },
    ],
    hours: 'unknown',
    cost: 'unknown',
    whatHappens: 'A trained volunteer listens. You can stay anonymous. Many people call, so it can take several tries.',
    source: {
      url: 'https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2015-10-26',
      alsoAt: [
        'https://www.livslinien.dk/om-livslinien/historie',
        'https://www.tv2ostjylland.dk/aarhus/livslinien-maaber-over-udspil-hele-kontoret-i-aarhus-lukker',
      ],
    },
    pairedWith: ['dk-bornetelefonen'],
  }),
  shipped({
    id: 'dk-bornetelefonen',
    country: 'DK',
    name: 'BørneTelefonen',
    topics: ['distress', 'abuse', 'suicide'],
    audience: 'young',
    languages: ['da'],
    channels: [
      { kind: 'call', value: '116111', shownAs: '116 111' },
      { kind: 'text', value: '116111', shownAs: '116 111' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'For children and young people. An experienced adult listens to small and big things. You stay anonymous.',
    source: {
      url: 'https://www.bt.dk/samfund/boernetelefonen-har-modtaget-15-procent-flere-opkald-i-juledagene-et-emne-gaar',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2022-12',
      alsoAt: [
        'https://childhelplineinternational.org/international-child-helpline-day-2018-denmark/',
        'https://ekstrabladet.dk/nyheder/samfund/boernetelefonen-vil-hjaelpe-tusindvis-af-unge-om-natten/8945221',
      ],
    },
    pairedWith: ['dk-livslinien'],
  }),
] as const;
