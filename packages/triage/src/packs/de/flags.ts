import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** What a German text does to others. */
export const flags: readonly Entry[] = [
  entry({
    id: 'de.encouragement',
    category: 'encouragement',
    scope: 'fixed',
    why: 'Der Text drängt zum Tod oder zur Selbstverletzung.',
    patterns: `
      (bringe|bringt|hange|tote|erschiesse|erhange) dich .. (um|auf|doch|endlich|einfach|selbst)
      (geh sterben|geh doch sterben|stirb|stirb doch|verrecke|verreck|spring doch|spring endlich|springe doch|ritz dich|verreck doch|krepier)
      (du solltest|warum|mache es|tue es|mach es|solltest) (dich|du dich|doch|endlich|einfach|bringst du dich) .. (umbringen|erhangen|um|endlich|beenden|springen|nicht um)?
      (dich vermisst|keiner vermisst dich|niemand vermisst dich|die welt .. besser ohne dich|dich wird keiner vermissen)
      (tue|tu) .. (gefallen) .. (stirb|umbringen|um|verschwinde|welt|allen)`,
  }),
  entry({
    id: 'de.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'Schlägt vor, gemeinsam zu sterben.',
    patterns: `
      (jemand|wer) .. (mit mir|gemeinsam|zusammen) (sterben|gehen|umbringen|schluss machen)
      (suizidpakt|selbstmordpakt)
      (zusammen|gemeinsam) (sterben|gehen und sterben|schluss machen|springen|in den tod)`,
  }),
  entry({
    id: 'de.harassment',
    category: 'harassment',
    scope: 'fixed',
    why: 'Beleidigung oder Verachtung gegen jemanden oder eine Gruppe.',
    patterns: `
      (du|du bist|bist|ihr seid|dumme|dummes|du blode|du dumme|du fette|du hassliche) (nur|echt|so|so ein|so eine|nichts als|einfach|doch|wirklich|ein|eine|voll|total|ja)? (ein|eine|dumme|fette|hassliche|blode|erbarmliche|erbarmlicher|dummer|dummes|wertloses|wertlose|kleine|mieses|armseliges|widerliches|ekelhafte|widerliche)? (idiot|arschloch|opfer|missgeburt|schlampe|hure|fotze|nutte|versager|versagerin|stuck scheisse|stuck dreck|dreck|abschaum|wichser|hurensohn|spast|spasti|behinderte|behinderter|mongo|heulsuse|loser|fett|hasslich|dumm|erbarmlich|ekelhaft|widerlich|peinlich|kuh|sau|schwein|penner|bastard|depp|trottel|vollidiot|parasit|ungeziefer|schwuchtel|kanake|jammerlappen|psycho|nutzlos|wertlos|lacherlich|miststuck|zicke|irre|gestort|krank im kopf|dummkopf|jude|kanacke|transe|krüppel|kruppel|neger|nichts|null)
      (halt die fresse|halte die fresse|halte dein maul|halt s maul|halte s maul|fick dich|verpiss dich|leck mich am arsch|fahr zur holle|keiner mag dich|niemand mag dich|keiner will dich|alle hassen dich|niemand liebt dich|geh sterben|hurensohn|verrecke|stirb endlich|du ekelst mich an|ich hasse dich|keiner kann dich leiden|schnauze|bring dich um|bringe dich um|bringe dich doch um)
      (hasse|verabscheue|tod|raus mit|weg mit|vergast|scheiss|dreckige|drecks|alle|ekelhafte|verdammte) (allen|alle|die|den|diese|diesen)? (auslander|juden|schwarzen|schwarze|neger|schwulen|schwule|turken|muslime|moslems|frauen|transen|zigeuner|kanaken|fluchtlinge|lesben|behinderten|behinderte|araber|asylanten|migranten|feministinnen|kanacken|weiber)
      (auslander|juden|schwarze|neger|schwule|turken|muslime|moslems|frauen|transen|zigeuner|kanaken|fluchtlinge|lesben|behinderte|araber|asylanten|migranten|weiber|transmenschen|homosexuelle) (sind|gehoren|sollten|mussen|verdienen|stinken|haben|soll man|sollte man) .. (dreck|abschaum|ratten|tiere|ungeziefer|pest|ekelhaft|sterben|parasiten|krank|minderwertig|verbrecher|abgeschoben|vergast|menschen|terroristen|leben|krebs|huren|erschossen|weg|raus|verboten|widerlich|dumm|kriminell|kriminelle|untermenschen|kuche|eingesperrt|kein recht|nichts verloren|nicht hierher|schmarotzer|hierher)?`,
  }),
  entry({
    id: 'de.dosing',
    category: 'dosing',
    scope: 'fixed',
    why: 'Rat, ein Medikament zu ändern.',
    patterns: `
      (setz|setze|lass|nimm|mische|misch|verdopple|verdoppel|erhohe|reduziere|du solltest|du kannst|du musst|wirf|hor auf|hore auf|halbiere|steigere|tausche|ersetze|schmeiss|streich) .. (das|die|deine|dein|den|einfach|doch|zwei|drei|mehr|diese|ruhig|doppelte)? .. @pillen .. (ab|absetzen|weg|doppelt|einfach|mit|und|nicht|alkohol|wein|natur*|ich|mache|du|sofort|weglassen|zusammen|durch|zu nehmen|mehr|auf einmal|$)
      (du brauchst|brauchst) .. (keine|die|deine|diese) .. @pillen .. (nicht|mehr|gift|$)`,
  }),
  entry({
    id: 'de.ed',
    category: 'ed',
    scope: 'none',
    why: 'Zahlen oder Tipps zu Essstörungen.',
    patterns: `
      (nur|heute|gestern|gegessen|unter|maximal|hochstens|limit|weniger als|esse|esst) .. # (kalorien|kcal|cal)
      (wiege|wiegen|runter auf|auf|ziel|zielgewicht|bmi|will auf|bin bei) (jetzt|noch|ist|von|bei|nur)? # .. (kilo|kg|will|ziel|runter|und|noch)
      bmi (von|ist|bei|unter)? #
      (tipps|tricks|tipp|wie|ideen) (zum|um|fur|gegen|kann ich|wie) .. (erbrechen|nicht essen|hungern|fasten|essen verstecken|schnell abnehmen|kotzen|verheimlichen|ubergeben|mahlzeiten|auszutricksen|hunger unterdrucken|hungergefuhl|essen zu verstecken|abfuhrmittel)
      (fasten|hungern|nichts essen|gefastet) .. # (tage|stunden|kilo)
      (pro ana|pro mia|thinspo|ana und mia|fastenchallenge|hungerchallenge)
      # (tage|stunden) (fasten|hungern|ohne essen|nichts gegessen) .. (wer|mit|challenge|kilo)?`,
  }),
  entry({
    id: 'de.method',
    category: 'method',
    scope: 'fixed',
    why: 'Einzelheit einer Methode.',
    patterns: `
      (#|mit #|nimm #|ab #|dreissig|vierzig|zwanzig|mische|mischt) ..5 (tabletten|gramm|mg|pillen|alkohol|ml|stuck) ..5 (stirbt|stirbst|todlich|letal|wacht nicht|schmerzlos|reicht|reichen|totet|sicher|niemand uberlebt|uberlebt keiner|nicht mehr auf)
      (methode|weg) ..5 (klappt immer|todsicher|schmerzlos ist|am schnellsten ist|tut nicht weh|funktioniert immer)`,
  }),
  entry({
    id: 'de.spam',
    category: 'spam',
    scope: 'none',
    why: 'Ein Angebot, das etwas verkauft.',
    patterns: `
      (verdiene|verdienen|verdient|geld verdienen) .. (geld|#|euro|einkommen|von zuhause) .. (zuhause|pro tag|woche|monat|schnell|einfach|whatsapp|link|taglich|online|hause)
      (investiere|investieren|investition|krypto|kryptowahrung|kryptowahrungen|bitcoin|trading|forex|kredit|darlehen) .. (whatsapp|gewinn|gewinne|garantiert*|kontaktiere|rendite|link|verdien*|schnell|kurs|telegram|klick*|taglich|melde|schreib*)
      (hellseher|hellseherin|wahrsager|medium|tarot|kartenlegen|liebeszauber|geistheiler|schamane|partnerruckfuhrung|magie) .. (whatsapp|anrufen|euro|beratung|zuruck|garantiert|kontakt|zahlung|stunden|minute|ergebnis*)
      (therapeut|therapeutin|coach|coaching|psychologe|therapie|sitzungen|sitzung|heilerin|hypnose) .. (euro|rabatt|angebot|buche|buchen|platze|preis|aktion|nur #|#) .. (sitzung|heute|whatsapp|link|buche|buchen|platze|begrenzt|rabatt|jetzt|schreib|dm)?
      (klick|klicke|klickt|klicken sie) (hier|auf den link|jetzt|auf meinen)
      (rabatt|rabattcode|gutschein|sonderangebot|gutscheincode) .. (kauf|kaufen|heute|link|code|shop|begrenzt|bestell*|jetzt)
      (kauf|kaufe|kaufen|verkaufe|bestelle) .. (follower|viagra|produkte|rezeptfrei|ohne rezept|nahrungserganzung|online|kurs) .. (whatsapp|link|versand|preis|rezept|angebot|garantiert|hier)?`,
  }),
];
