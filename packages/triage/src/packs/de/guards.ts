import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** German cues that change how a phrase is read. */
export const guards: readonly Entry[] = [
  entry({
    id: 'de.idiom',
    category: 'idiom',
    scope: 'none',
    why: 'Eine Redewendung.',
    patterns: `
      (sterbe|gestorben|sterben|totgelacht|stirbt|starb|tot|verhungere|verhungern|verdurste) .. (vor|fast vor|fur) (lachen|hunger|langeweile|scham|hitze|neugier|angst|peinlichkeit|kalte|muckigkeit|durst|schokolade|einen kaffee|pizza|mudigkeit|aufregung|lampenfieber|kaffee|lust|sehnsucht|neid)
      vor (lachen|langeweile|scham|neugier|hunger|hitze|aufregung|peinlichkeit) (fast)? (gestorben|sterben|sterbe|tot|umgefallen|gestorben ware)
      (bringt|bringen|brachte) mich (noch|fast|alle)? um (den schlaf|den verstand)?
      (arbeit|chef|hitze|prufungen|rucken|fusse|muskelkater|prufung|klausuren|mathe|pendeln|schuhe) .. (bringt|bringen) mich .. um
      (meine|mein) (mutter|vater|chef|mama|papa|lehrer|schwester) (bringt|wird) mich .. (um|umbringen|toten)
      (tot|todlich|tod) (mude|gelangweilt|peinlich|sicher|ernst|schick|langweilig|umgefallen ins bett)
      (todmude|totmude|todlangweilig|totlachen|todernst|sterbenslangweilig)
      (geschnitten|verbrannt|verletzt|geschlagen) .. (beim kochen|am papier|am herd|beim rasieren|aus versehen|am ofen|beim sport|beim backen|an der pfanne|beim handball|versehentlich|beim fussball)
      (beim kochen|am papier|am herd|beim rasieren|aus versehen|beim backen|am ofen|beim sport|beim fussball|versehentlich|in den finger|haare) .. (geschnitten|verbrannt|verletzt|schneiden)
      (haare|nagel|zwiebeln|pony|hecke|rasen) .. (geschnitten|schneiden)
      (im spiel|endboss|minecraft|fortnite|videospiel|zocken|level|match) .. (gestorben|sterbe|umgebracht|getotet|tot|umbringen|sterben)
      (gestorben|sterbe|umgebracht|getotet|umbringen|stirbt|gekillt) .. (im spiel|endboss|minecraft|fortnite|videospiel|level|beim zocken|im match)
      zeit totschlagen
      (schluss machen|schluss gemacht) mit (ihm|ihr|meinem|meiner|dem rauchen|zucker)`,
  }),
  entry({
    id: 'de.media',
    category: 'media',
    scope: 'none',
    why: 'Spricht von einem Werk oder einer Studie.',
    patterns: `
      (film|serie|roman|lied|song|buch|gedicht|figur|charakter|liedtext|doku|dokumentation|kapitel|theaterstuck|album|werther|kurzgeschichte|drehbuch|songtext)
      (referat|hausarbeit|studie|vortrag|artikel|forschung|seminar|pravention|statistik|fortbildung|aufsatz|nachrichten|masterarbeit|bachelorarbeit|suizidpravention|schulung)`,
  }),
  entry({
    id: 'de.long-ago',
    category: 'long-ago',
    scope: 'none',
    why: 'Vergangene Zeit.',
    patterns: `
      vor (#|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|vielen|einigen|ein paar|mehreren|funfzehn|zwanzig) jahren
      (vor jahren|fruher|damals|als ich # war|als teenager|als jugendliche|in der schulzeit|in meiner jugend|in der vergangenheit|vor langer zeit|fruher mal|mit # jahren)`,
  }),
  entry({
    id: 'de.recovery',
    category: 'recovery',
    scope: 'none',
    why: 'Spricht von Genesung.',
    patterns: `
      (geht es mir|fuhle mich|bin ich|mir geht es|bin|es geht mir) (heute|jetzt|inzwischen|wieder|viel|deutlich)? (viel|gut|besser|glucklich|gesund|viel besser|stabil|wieder gut|zufrieden|deutlich besser)
      (froh|dankbar|glucklich|stolz) .. (am leben|noch|da|lebe|uberlebt|geschafft|dass ich|noch hier)
      (therapie|behandlung|klinik|hilfe) .. (geholfen|gerettet|hilft|half)
      (es wird besser|da rausgekommen|uberwunden|habe es geschafft)
      (jahre|monate|tage) (clean|ohne|frei|suchtfrei)
      seit .. (clean|nicht mehr geritzt|ohne)`,
  }),
  entry({
    id: 'de.helper',
    category: 'helper',
    scope: 'none',
    why: 'Worte der Unterstützung.',
    patterns: `
      (wenn|falls) (du|jemand|ihr|sie|ein freund|eine freundin|man|dir|es dir|dich|dein) .. (denkst|hast|brauchst|fuhlst|kennst|suizidgedanken|gedanken|geht|nicht mehr|angst|hilfe|helfen|willst|bist|sagt|spricht|umbringen)
      (ruf|ruft|rufe|wende|wahle|du kannst) .. (telefonseelsorge|112|116|nummer|krisendienst|notruf|hilfetelefon|an)
      (du bist nicht allein|bist nicht alleine|ich bin fur dich da|hol dir hilfe|hole dir hilfe|kopf hoch|wir sind da|ich hore dir zu|ich verstehe dich|denkst du an|denkst du daran|bist du in sicherheit|fuhl dich gedruckt)
      (ich bin|arbeite|ehrenamtlich|war) .. (psychologin|psychologe|krankenschwester|pfleger|therapeutin|telefonseelsorge|arztin|moderatorin|ehrenamtlich|krisendienst|pflegekraft|sozialarbeiter*)`,
  }),
  entry({
    id: 'de.grief',
    category: 'grief',
    scope: 'none',
    why: 'Spricht von Trauer.',
    patterns: `
      (hat sich umgebracht|sich das leben genommen|hat sich erhangt|gestorben|verloren|verstorben|durch suizid|durch selbstmord|tod meines|tod meiner|trauer|beerdigung|todestag|trauere|sich .. erschossen)`,
  }),
];
