import type { LanguagePack } from '../types.ts';
import { entry, readPairs } from './entry.ts';
import { guards } from './de/guards.ts';
import { words } from './de/words.ts';

/** German for the device: the author's own risk and others in danger, with the guards. */
export const deDevice: LanguagePack = {
  lang: 'de',
  words,
  spellings: readPairs(
    'hab=habe|habs=habe es|is=is|nich=nicht|nit=nicht|ned=nicht|net=nicht|nix=nichts|ned2=nicht|ne=eine|nen=einen|n=n|ka=keine ahnung|kb=kein bock|vllt=vielleicht|vlt=vielleicht|wrde=wurde|bins=bin es|gehts=geht es|machs=mache es|mach=mache|werd=werde|wills=will es|kanns=kann es|halts=halte es|halt=halte|tu=tue|bring=bringe|spring=springe|toeten=toten|ueberdosis=uberdosis|muede=mude|koennen=konnen|fuer=fur|ueber=uber|bruecke=brucke|haenge=hange|waere=ware|waeren=waren|moechte=mochte|zurueck=zuruck|erhaengen=erhangen|aufhaengen=aufhangen|gehn=gehen|sehn=sehen|umbringn=umbringen|selbstmort=selbstmord|einfach=|echt=|wirklich=|irgendwie=|eigentlich=|mal=|gerade=|grad=',
  ),
  sensitive: ['umbringen', 'selbstmord', 'suizid', 'sterben', 'tabletten', 'abschied', 'aufwachen', 'ritzen'],
  cues: {
    self: ['ich', 'mich', 'mir'],
    you: ['du', 'ihr'],
    others: ['er', 'wir', 'man'],
    people: [],
    negators: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'ohne', 'weder', 'keinerlei'],
    bridge:
      'ich mich mir will wollte mochte werde wurde habe hatte denke gedacht daran dass zu das den die dem an je mehr schon auch gar vor absicht gedanken suizidal sein bin vorgehabt jemals damit'.split(
        ' ',
      ),
    falseNegations: `
      kann nicht aufhoren
      nicht aufhoren
      nicht mehr
      nicht gelogen
      weiss nicht ob/wie/wann/warum
      nicht sicher ob
      nicht nur
      keine angst
      keinen ausweg
      kein ausweg
      keine kraft
      keine hoffnung
      keinen sinn
      halte nicht
      keinen anderen
      nicht anders`,
    pastVerbs: [],
    reportVerbs: ['sagte', 'sagt', 'schrieb'],
    conjunctions: ['aber', 'weil', 'obwohl', 'und', 'denn', 'sondern'],
  },
  entries: [
    entry({
      id: 'de.want',
      category: 'want',
      scope: 'fixed',
      why: 'Die Person sagt, dass sie sterben oder sich töten will.',
      patterns: `
      (will|mochte|wollte|muss|werde|wurde|konnte|denke daran|uberlege|plane|habe vor|habe beschlossen|denke daruber nach|spiele mit dem gedanken|gedanken|kurz davor|versucht|versuche|denke oft daran|denke dran|drang|daran denken|wunsch|lieber|bereit|angst dass ich) .. @toeten
      (will|mochte|wollte|wurde gern|wurde gerne|am liebsten|muss|lieber) .. (sterben|tot sein|nicht mehr leben wollen|verrecken|krepieren)
      (sterben|tot sein) (will|mochte|wollte)
      (bringe|hange|erhange|schiesse|tote|knalle|lege) mich (um|auf|ab|tot|vor den zug|selbst um)
      (suizidgedanken|selbstmordgedanken|suizidale gedanken|todessehnsucht|sterbewunsch|suizidwunsche)
      (bin|fuhle mich|akut|sehr|wieder|gerade) (suizidal|suizidgefahrdet|lebensmude|selbstmordgefahrdet)
      (denke|denken|gedanken|gedacht|nachdenken) .. (an (suizid|selbstmord|den tod|das sterben)|mich umzubringen|ans sterben|uber (suizid|selbstmord))
      wenn ... (bringe ich mich um|nehme ich mir das leben|tue ich mir was an|springe ich|mache ich schluss|erhange ich mich|hange ich mich auf)
      (einzige|beste) (ausweg|losung|weg) .. (tod|sterben|suizid|selbstmord|umbringen)
      (stimmen|stimme) .. (sagen|sagt|befehlen|befiehlt|schreien|flustern|wollen|verlangen|drangen) .. (umbringen|springen|sterben|schneiden|toten|wehtun|antun|stirb|spring|tun|verletzen|umbringe|springe|tote|schneide|angreifen|schluss)`,
    }),
    entry({
      id: 'de.passive',
      category: 'passive',
      scope: 'fixed',
      why: 'Die Person wünscht, nicht zu leben oder nicht aufzuwachen.',
      patterns: `
      (will|mochte|wunschte|wollte|wurde gern|wurde gerne|hoffe|am liebsten) .. (nicht mehr (leben|aufwachen|da sein|hier sein|existieren|weiterleben|weitermachen|sein|aufstehen)|nie wieder aufwachen|nie mehr aufwachen|nie geboren|nicht mehr aufwachen|verschwinden|tot|einschlafen und|weg sein|nicht da|nicht aufwachen|fur immer schlafen)
      (wunschte|wunsche) .. (ich ware|ware) (tot|nie geboren|nicht da|weg|nicht mehr da|nicht hier)
      (ware|war) ich .. (tot|nie geboren|nicht mehr da|nicht da)
      ich ware (lieber|gern|gerne|besser)? (tot|nicht mehr da|nie geboren worden)
      (einschlafen|schlafen) und (nie|nicht) (wieder|mehr)? (aufwachen|mehr aufwachen|wieder aufwachen)
      nicht mehr (aufwachen|leben|leben will|leben mochte|hier sein|weiterleben|da sein will|leben wollen|aufwachen wurde|aufwache)
      (keine|keinen|kein|ohne) (lust|kraft|grund|sinn|hoffnung|ausweg|mut|energie|zukunft|perspektive) (mehr)? (zu|zum|am|im|an|auf|mehr|fur)? .. (leben|weiterzuleben|weiterzumachen|mehr|weiter|sinn|weitermachen)?
      (sehe|finde|habe|gibt es|ergibt|macht) .. (keinen sinn|keinen ausweg|keinen grund|keine hoffnung|keine zukunft|kein licht|alles keinen sinn|kein ausweg)
      (mude|satt|leid|habe genug|kaputt) .. (leben|vom leben|zu leben|lebens|alles|existieren|zu kampfen)
      (alle|allen|besser|euch|familie|welt|kinder|ihnen|meinen eltern) .. (besser dran|besser|glucklicher|leichter) .. ohne mich
      ohne mich .. (besser dran|besser|glucklicher|leichter|besser gehen|einfacher|gut)
      (bin|fuhle mich|nur|wie) (nur|allen|fur alle|bloss|doch)? (eine|ein|zur)? (last|belastung|versager|versagerin|nichts|stuck dreck|klotz|wertlos|abschaum|mull|burde|dreck|nutzlos|zumutung|ballast)
      (last|belastung|burde|klotz) (fur|am) (alle|meine|andere|meine familie|jeden|bein|euch|sie|ihn|jeden|meine kinder)
      (niemand|keiner|keinen|niemanden) .. (vermissen|merken|interessieren|fehlen|vermisst|kummern|auffallen|weinen|braucht mich|liebt mich)
      (hasse|verabscheue|ekle) (mich|mich selbst|mich vor mir|mein leben|mich so)
      (halte|ertrage|schaffe|kann) .. (nicht mehr aus|nicht mehr|nicht mehr weiter|kaum noch aus|nicht langer)
      ich (kann|mag|will) nicht mehr
      (mein leben|das leben|alles|nichts) (ist|hat|macht) (keinen|sinnlos|wertlos|nichts|mehr|hoffnungslos|vorbei|nicht mehr lebenswert) .. (sinn|wert)?
      hoffnungslos
      (von mir aus|gott|jemand) .. (mich)? (holen|sterben|zu sich nehmen|nicht mehr aufwachen)
      (nichts mehr|nichts) (wert|zu verlieren|auf dieser welt)
      verdiene .. nicht .. (leben|glucklich|liebe)`,
    }),
    entry({
      id: 'de.intent',
      category: 'intent',
      scope: 'fixed',
      why: 'Die Person kündigt an, ihr Leben zu beenden.',
      patterns: `
      (werde|habe beschlossen|habe entschieden|habe vor|plane|bin entschlossen|werde ich|habe mich entschieden) (ich|es|dass ich|heute|morgen|zu)? (@toeten|sterben)
      ich werde .. (umbringen|sterben|beenden|erhangen|springen)
      (bringe|hange|erhange|schiesse|tote) mich .. (um|auf|tot)`,
    }),
    entry({
      id: 'de.plan',
      category: 'plan-strong',
      scope: 'fixed',
      why: 'Die Person spricht von einem Plan, einem Brief oder einem Tag.',
      patterns: `
      (ich mache es|mache es|ich tue es|tue es|ich werde es tun|werde es tun|ich mache schluss|ich springe|ich beende es|beende ich es|mache ich es|tue ich es|ist es soweit|ist es so weit|ist schluss|ist alles vorbei|endet es|endet alles|bringe ich mich um|springe ich|mache ich schluss|ist meine letzte nacht|werde ich es tun|beende ich|erhange ich mich|nehme ich mir das leben|passiert es|ziehe ich es durch) .. @wann
      @wann .. (mache ich es|tue ich es|beende ich|ist es soweit|ist es so weit|ist schluss|ist alles vorbei|ist es vorbei|endet es|endet alles|bringe ich mich um|springe ich|mache ich schluss|werde ich es tun|erhange ich mich|nehme ich mir|passiert es|werde ich .. (umbringen|beenden|sterben|springen|erhangen)|will ich .. (sterben|umbringen|beenden)|ziehe ich es durch|gehe ich fur immer|bin ich tot)
      (geschrieben|schreibe|hinterlassen|liegt|liegen|hinterlasse|fertig|verfasst) .. (abschiedsbrief|abschiedsbriefe|brief|briefe) .. (abschied|mutter|alle|familie|tisch|eltern|kinder|bett|schwester)?
      (abschiedsbrief|abschiedsbriefe|brief fur meine|briefe an) .. (geschrieben|liegt|fertig|liegen|eltern|mutter|kinder|tisch|familie|alle)
      (habe|meinen|einen) (einen|den|genauen|festen)? (plan|konkreten plan|genau geplant|alles geplant|alles vorbereitet|alles geregelt) (wie|fur|um|und|zu|$|ich)
      @pillen (liegen|bereit|vor mir|in der hand|auf dem tisch|gesammelt|gehortet)
      (habe|gekauft|gesammelt|besorgt|gehortet|liegt|liegen) .. (@pillen|seil|strick|waffe|pistole|messer|klinge|gift|rasierklinge|strick) .. (umbringen|beenden|sterben|bereit|hand|nacht|vor mir|genug|reicht|tisch|gesammelt|besorgt|keller|gekauft|gehortet|schluss|hangt)
      (strick|seil|schlinge) (hangt|ist bereit|liegt bereit|gekauft)`,
    }),
    entry({
      id: 'de.time',
      category: 'time',
      scope: 'none',
      why: 'Ein naher Zeitpunkt wird genannt.',
      patterns: `
      (heute nacht|heute abend|morgen|am wochenende|dieses wochenende|am (freitag|samstag|sonntag|montag)|wenn alle schlafen)`,
    }),
    entry({
      id: 'de.act',
      category: 'act',
      scope: 'fixed',
      why: 'Die Person sagt, dass die Handlung begonnen hat.',
      patterns: `
      (habe|hab) .. (alle|eine ganze|die ganze|ganze|zu viele|#|viele|haufen|dreissig|zwanzig|vierzig|sehr viele|einen haufen|jede menge|mehrere) .. (@pillen) .. (genommen|geschluckt|eingeworfen|intus|geschmissen|gegessen)
      (@pillen) (genommen|geschluckt) .. (alle|schwindlig|mude|schwindelig|viele|mir wird|hilfe|ganze|bevor|eben)
      (alle|die ganze packung|eine uberdosis) .. (genommen|geschluckt)
      (habe) .. (pulsadern|handgelenke) .. (aufgeschnitten|geschnitten|offen)
      (stehe|sitze|bin|steh|sitz) .. (auf|am|an|oben auf) .. (brucke|dach|gleis|gleisen|gelander|rand|balkon|klippe|bahngleis|schienen|fensterbrett|bahnsteigkante|abgrund|hochhaus|parkhaus)
      (hort|hore) nicht (mehr)? auf zu bluten
      (blute stark|uberall blut|so viel blut|alles voller blut|verblute)
      (strick|seil|gurtel|schlinge) um (den|meinen) hals
      (waffe|pistole|messer) (am kopf|an der schlafe|im mund|in der hand|an der kehle)
      mir wird (schwindlig|schwarz|schummrig|kalt|komisch) .. (tabletten|genommen|geschluckt|pillen)?`,
    }),
    entry({
      id: 'de.farewell',
      category: 'farewell',
      scope: 'fixed',
      why: 'Die Person nimmt Abschied.',
      patterns: `
      (lebt wohl|leb wohl|lebewohl|macht es gut|machts gut|auf wiedersehen) .. (alle|fur immer|ihr|welt|freunde|zusammen|danke|meine|mama|bin|morgen|leute|$)
      (das ist|dies ist|das war|es ist|dies war) (mein|meine|der|die) (letzter|letzte|letztes) (beitrag|nachricht|post|nacht|tag|brief|mal|abend|eintrag)
      (letzter beitrag|letzte nachricht|letzter post|meine letzte nacht)
      (morgen|bald|wenn ihr das lest|wenn du das liest|wenn ihr aufwacht) .. (bin ich nicht mehr|nicht mehr da|bin ich tot|bin ich weg|werde ich nicht mehr|nicht mehr hier)
      (bin ich|werde ich) (dann)? nicht mehr (da|hier|am leben|leben|sein)
      (wollte|mochte|will) .. (verabschieden|tschuss sagen|lebewohl sagen|auf wiedersehen sagen)
      (sagt|sag) (meiner|meinem|meinen) .. (liebe|leid|tut|geliebt|entschuldigung|verzeihen)
      (kummert euch|passt|pass|kummer dich|sorgt) .. (um|auf|fur) (meinen|meine|meiner) (hund|katze|kinder|mutter|mama|familie|tochter|sohn|schwester|bruder|kater)
      (verzeiht mir|verzeih mir|es tut mir leid|vergebt mir|entschuldigung) .. (alles|nicht eure schuld|konnte nicht mehr|mama|lebt wohl|was ich tun|gehe|liebe euch|niemand ist schuld|ihr konnt nichts)
      (niemand|keiner|ihr|ihr seid|es ist) .. (ist schuld|hat schuld|konnt nichts dafur|nicht eure schuld|nicht schuld|kann was dafur|seid nicht schuld)
      danke fur alles .. (lebt wohl|bin ich|nicht mehr|gehe|liebe euch|morgen|leb wohl|abschied)
      (wir sehen uns) (auf der anderen seite|im nachsten leben|im himmel|druben)`,
    }),
    entry({
      id: 'de.self-harm',
      category: 'self-harm',
      scope: 'fixed',
      why: 'Die Person spricht davon, sich verletzt zu haben.',
      patterns: `
      (habe|hab|mich|mir|ich) .. (geritzt|geschnitten|selbst verletzt|verbrannt|die arme aufgeschnitten|aufgeritzt|selbstverletzt|absichtlich verletzt|blutig gekratzt|arme geschnitten|blutig geschlagen) 
      (ritze|schneide|verletze|verbrenne) mich (wieder|jeden|selbst|seit|oft|fast|immer|taglich|absichtlich|um|und|$|manchmal|damit)
      (wieder|ruckfall) .. (geritzt|geschnitten|selbstverletzung|svv|klinge|ritzen angefangen|angefangen zu ritzen)
      (svv|selbstverletzung) .. (gestern|wieder|ruckfall|heute|jeden)`,
    }),
    entry({
      id: 'de.self-harm-urge',
      category: 'self-harm-urge',
      scope: 'fixed',
      why: 'Die Person spricht vom Drang, sich zu verletzen.',
      patterns: `
      (drang|lust|bedurfnis|verlangen|schneidedruck|ritzdruck|will|mochte|druck|gedanken|svv druck|impuls|versuchung) .. (mich zu ritzen|mich zu schneiden|mich zu verletzen|mich ritzen|mich schneiden|mir wehzutun|mir weh zu tun|mich verletzen|mich selbst zu verletzen|ritzen|mich zu verbrennen)
      (schneidedruck|ritzdruck|svv druck)`,
    }),
    entry({
      id: 'de.third',
      category: 'third',
      scope: 'fixed',
      why: 'Jemand anderes ist vielleicht in Gefahr.',
      patterns: `
      @andere .. (will|wollte|sagt|hat gesagt|meinte|droht|redet|spricht|denkt|hat versucht|versucht|schreibt|hat mir gesagt|erzahlt|hat) .. (sich umbringen|sich umzubringen|nicht mehr leben|sterben|sich das leben|suizid|selbstmord|sich was antun|sich etwas antun|suizidgedanken|sich was anzutun|sich etwas anzutun|sie will nicht mehr|er will nicht mehr|bringt sich um|springen|selbstmordgedanken|nicht mehr aufwachen)
      (will|mochte|droht|versucht|konnte|wollte) .. (sich umbringen|sich umzubringen|sich das leben|sich was antun|sich etwas antun|sich toten|sich erhangen|sich was anzutun)
      @andere .. (ritzt sich|schneidet sich|verletzt sich|hat sich geritzt)
      (was|wie) .. (tun|helfen|machen|sagen|helfe ich|soll ich) .. (suizid*|umbringen|sterben|ritzt|selbstmord)`,
    }),
    entry({
      id: 'de.third-danger',
      category: 'third-danger',
      scope: 'fixed',
      why: 'Jemand anderes ist jetzt in Gefahr.',
      patterns: `
      @andere .. (hat|steht|sitzt|ist|liegt|hat sich|schluckt) .. (tabletten genommen|tabletten geschluckt|tabletten|brucke|dach|balkon|eingeschlossen|eingesperrt|messer|waffe|strick|seil|springt|springen|gleisen|uberdosis|pulsadern|bewusstlos|reagiert nicht|atmet nicht|gelander|genommen|fensterbrett|gleise|pistole|pillen)
      @andere .. (sagt|will|droht|schreibt) .. (springt|umbringen|springen|tun|beenden|umzubringen|bringt sich) .. (gleich|jetzt|heute|heute nacht|heute abend|morgen|sofort|um)
      (hat mir|hat|schickte|schickt) .. (abschiedsnachricht|abschiedsbrief|abschied|verabschiedet|abschiedsvideo|sprachnachricht) .. (geschickt|geschrieben|hinterlassen|gesendet|verabschiedet|geht nicht ran|erreiche)?
      (reagiert nicht|atmet nicht|wacht nicht auf|ist bewusstlos|nicht mehr ansprechbar)`,
    }),
    entry({
      id: 'de.abuse',
      category: 'abuse',
      scope: 'fixed',
      why: 'Der Text spricht von Gewalt oder Missbrauch.',
      patterns: `
      (mein|meine) (stiefvater|mann|freund|vater|partner|mutter|onkel|chef|ex|eltern|bruder|cousin|stiefmutter|opa|frau|papa|freundin|lehrer|trainer|nachbar) .. (schlagt|schlug|verprugelt|pruegelt|vergewaltigt|fasst|begrapscht|zwingt|bedroht|sperrt|wurgt|gewurgt|tritt|geschlagen|missbraucht|schlagen|hat mich geschlagen|schubst|stosst|misshandelt|gewalttatig|berührt|beruhrt) .. (mich|uns|an|ein|wird)?
      (er|sie) .. (schlagt|verprugelt|vergewaltigt|wurgt|zwingt|sperrt|bedroht|fasst|missbraucht|misshandelt) .. mich
      (schlagt|verprugelt|vergewaltigt|wurgt|missbraucht|misshandelt) mich
      (wurde|bin|werde) .. (vergewaltigt|missbraucht|geschlagen|misshandelt|sexuell belastigt|verprugelt)
      hausliche gewalt`,
    }),
    entry({
      id: 'de.abuse-past',
      category: 'abuse-past',
      scope: 'fixed',
      why: 'Der Text spricht von Missbrauch in der Vergangenheit.',
      patterns: `
      (als|in meiner|in der) (kind|jugendliche|jugendlicher|kleines|kindheit|jugend|ich klein|ich ein kind|kleines madchen|kleiner junge) .. (missbraucht|vergewaltigt|geschlagen|verprugelt|misshandelt|missbrauch|geschlagen|begrapscht)
      (missbraucht|vergewaltigt|geschlagen|misshandelt|missbrauch) .. (als kind|in der kindheit|fruher|vor jahren|vor # jahren|in meiner kindheit|als ich)
      (als kind) .. (missbraucht|geschlagen)`,
    }),
    entry({
      id: 'de.abuse-danger',
      category: 'abuse-danger',
      scope: 'fixed',
      why: 'Jemand ist jetzt durch einen anderen in Gefahr.',
      patterns: `
      (er|sie|mann|freund|ex|vater|partner) .. (bringt mich um|will mich umbringen|wird mich umbringen|droht mich umzubringen|will mich toten|droht mir mit dem tod|sagt er bringt mich um) .. (jetzt|tur|heute|gesagt|wenn|messer|hilfe|$)?
      (tritt|hammert|schlagt|bricht|eingeschlossen|eingesperrt|versteckt|versteckte|verstecke) .. (tur|bad|badezimmer|zimmer|schrank|keller|klo)
      (hat|mit) (ein|einem|eine|einer) (messer|waffe|pistole|axt|hammer) .. (tur|umbringen|draussen|haus|hier|hand|bedroht|steht)
      ruft die polizei`,
    }),
    entry({
      id: 'de.threat',
      category: 'threat',
      scope: 'fixed',
      why: 'Die Person droht, anderen etwas anzutun.',
      patterns: `
      (ich|werde|will|konnte) .. (bringe|steche|knalle|erschiesse) (ihn|sie|den|die|meinen|meine|alle|euch|dich|jemanden|diesen) .. (um|ab|nieder|tot)?
      (ich|werde|will|mochte) .. (ihn|sie|den|die|meinen|meine|alle|euch|dich|jemanden) .. (umbringen|abstechen|erschiessen|toten|abknallen|anzunden|erstechen)`,
    }),
    entry({
      id: 'de.seeking',
      category: 'seeking',
      scope: 'fixed',
      why: 'Der Text fragt nach einem Weg zu sterben.',
      patterns: `
      (schmerzlos|schmerzfrei|schmerzloseste|schnellste|schnell|sicherste|einfachste|ohne schmerzen|beste|leichteste|schmerzlose|schnelle|sichere|am schnellsten|am schmerzlosesten|am besten) .. (methode|weg|art|zu sterben|sterben|umzubringen|umbringen|suizid|selbstmord|tod|moglichkeit) .. (sterben|umzubringen|suizid|selbstmord|umbringen|$|tod|beenden)?
      (methode|weg|moglichkeit) .. (sterben|umzubringen|suizid|selbstmord|umbringen) .. (schmerz*|schnell|sicher)?
      (wie viele|wieviele|wie viel|wieviel|welche) .. (sterben|todlich|letal|umbringen|uberdosis|nicht mehr aufzuwachen|dosis|tod|zum sterben)
      wie (kann ich|bringe ich|erhange ich|erhangt man|bringt man|knote ich|sterbe ich|stirbt man) .. (mich um|umbringen|sich|schmerzlos|schlinge|sterben|mich|am schnellsten|ohne)`,
    }),
    ...guards,
  ],
};
