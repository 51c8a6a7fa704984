import { READ_ON, shipped } from './draft.ts';

/** Helplines of the United States, Canada, Mexico and Brazil. */
export const AMERICAS = [
  shipped({
    id: 'us-988',
    country: 'US',
    name: '988 Suicide & Crisis Lifeline',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['en', 'es'],
    languagesNote: 'Interpreters for many more languages on the phone.',
    channels: [
      { kind: 'call', value: '988', shownAs: '988' },
      { kind: 'text', value: '988', shownAs: '988' },
      { kind: 'chat', value: 'https://988lifeline.org/chat' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'First you hear a greeting with choices, such as Spanish or the Veterans line. Then a trained crisis worker listens, as near to you as possible. You can say as little as you like.',
    source: {
      url: 'https://wv988.org/how-it-works',
      kind: 'service',
      readOn: READ_ON,
      alsoAt: [
        'https://preventsuicidepa.org/988faq/',
        'https://abc7.com/988-suicide-crisis-lifeline-spanish-text-chat-services/13499044/',
        'https://www.mcphs.edu/student-life/counseling-services/emergency-services/988-suicide-and-crisis-lifeline',
      ],
    },
  }),
  shipped({
    id: 'us-domestic-violence-hotline',
    country: 'US',
    name: 'National Domestic Violence Hotline',
    topics: ['abuse'],
    audience: 'anyone',
    languages: ['en'],
    languagesNote: 'Interpreters for many more languages on the phone.',
    channels: [
      { kind: 'call', value: '18007997233', shownAs: '1-800-799-7233' },
      { kind: 'text', value: '88788', shownAs: '88788', word: 'START' },
      { kind: 'chat', value: 'https://www.thehotline.org' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'They first ask whether it is safe to talk. Then a trained advocate listens and thinks with you about safety and places near you. They cannot send help to your door.',
    source: {
      url: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
      kind: 'authority',
      readOn: READ_ON,
      datedOn: '2022-01-20',
      alsoAt: ['https://en.wikipedia.org/wiki/National_Domestic_Violence_Hotline', 'http://eveshelter.com/newsfeed/'],
    },
  }),
  shipped({
    id: 'ca-988',
    country: 'CA',
    name: '9-8-8 Suicide Crisis Helpline',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['en', 'fr'],
    channels: [
      { kind: 'call', value: '988', shownAs: '9-8-8' },
      { kind: 'text', value: '988', shownAs: '9-8-8' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'A short message tells you that you are in the right place. You choose English or French, then a trained responder listens. If you have to wait, please stay on the line.',
    source: {
      url: 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/',
      kind: 'authority',
      readOn: READ_ON,
      alsoAt: [
        'https://dailyhive.com/canada/988-suicide-crisis-helpline-launch',
        'https://www.maplenow.ca/site/988-suicide-crisis-helpline',
      ],
    },
    pairedWith: ['ca-kids-help-phone'],
  }),
  shipped({
    id: 'ca-kids-help-phone',
    country: 'CA',
    name: 'Kids Help Phone',
    topics: ['suicide', 'distress', 'abuse'],
    audience: 'young',
    languages: ['en', 'fr'],
    channels: [
      { kind: 'call', value: '18006686868', shownAs: '1-800-668-6868' },
      { kind: 'text', value: '686868', shownAs: '686868', word: 'CONNECT' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'By text, the first messages are automatic, then a trained volunteer answers. Nothing is too small. You can end it at any time by texting STOP.',
    source: {
      url: 'https://kidshelpphone.ca/text-about-it/',
      kind: 'service',
      readOn: READ_ON,
      alsoAt: [
        'https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118',
        'https://kidshelpphone.ca/get-involved/about-us/who-is-kids-help-phone/',
      ],
    },
    pairedWith: ['ca-988'],
  }),
  shipped({
    id: 'mx-linea-de-la-vida',
    country: 'MX',
    name: 'Línea de la Vida',
    topics: ['suicide', 'distress', 'abuse'],
    audience: 'anyone',
    languages: ['es'],
    channels: [{ kind: 'call', value: '8009112000', shownAs: '800 911 2000' }],
    hours: '24/7',
    cost: 'free',
    whatHappens:
      'Someone trained in mental health and addiction listens and helps with this moment. They can also tell you which health centre near you to go to. You may call about someone else.',
    source: {
      url: 'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2025-12-24',
      alsoAt: ['https://www.cronica.com.mx/nacional/2025/09/19/jornada-para-la-prevencion-del-suicidio/'],
    },
  }),
  shipped({
    id: 'br-cvv',
    country: 'BR',
    name: 'CVV – Centro de Valorização da Vida',
    topics: ['suicide', 'distress'],
    audience: 'anyone',
    languages: ['pt'],
    channels: [
      { kind: 'call', value: '188', shownAs: '188' },
      { kind: 'chat', value: 'https://www.cvv.org.br' },
    ],
    hours: '24/7',
    cost: 'free',
    whatHappens: 'A trained volunteer listens in full secrecy. You do not have to say who you are.',
    source: {
      url: 'http://www.folhadoestado.com.br/numero-188-torna-se-gratuito-no-pais-todo-telefone-de-ajuda-a-prevencao-do-suicidio/',
      kind: 'press',
      readOn: READ_ON,
      datedOn: '2018-07',
      alsoAt: [
        'https://claudia.abril.com.br/noticias/suicidio-cvv-ligacao-gratuita/',
        'https://cdlvca.com.br/2018/07/05/ligacao-para-prevencao-ao-suicidio-passa-a-ser-gratuita-em-toda-a-bahia-pelo-numero-188/',
      ],
    },
  }),
] as const;
