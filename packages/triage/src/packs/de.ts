import type { LanguagePack } from '../types.ts';
import { entry } from './entry.ts';

const words = {
  toeten: 'mich umbringen|mich umzubringen|mich toten|mich zu toten|mir das leben nehmen|mir das leben zu nehmen|mein leben beenden|mein leben zu beenden|suizid begehen|suizid zu begehen|selbstmord begehen|selbstmord zu begehen|selbstmord|suizid|mich erhangen|mich aufhangen|mich zu erhangen|mich erschiessen|vor den|vor einen|vor die zug werfen|vor die bahn werfen|vor den zug werfen|vor den zug springen|vor einen zug springen|mich vor den zug werfen|mich vor den zug zu werfen|von der brucke springen|vom dach springen|von einer brucke springen|von .. springen|aus dem fenster springen|mir die pulsadern aufschneiden|tabletten schlucken|alle tabletten nehmen|alles beenden|allem ein ende setzen|allem ein ende zu setzen|ein ende setzen|ein ende machen|schluss machen mit allem|mit allem schluss machen|schluss machen mit dem leben|es beenden|das alles beenden|es zu beenden|alles zu beenden|mir was antun|mir etwas antun|mir was anzutun|mir etwas anzutun|das beenden|abkratzen|aus dem leben scheiden|aus dem leben zu scheiden|mich vergiften|gegen einen baum fahren|mich ertranken|mich wegmachen|freitod',
  andere: 'mein sohn|meine tochter|mein bruder|meine schwester|mein freund|meine freundin|meine beste freundin|mein bester freund|meine mutter|mein vater|meine mama|mein papa|mein mann|meine frau|mein cousin|meine cousine|mein kollege|meine kollegin|mein ex|meine ex|mein nachbar|meine nachbarin|ein freund|eine freundin|er|sie|jemand|mein kumpel|mein mitbewohner|meine mitbewohnerin|mein neffe|meine nichte|mein schuler|mein opa|meine oma|mein partner|meine partnerin|mein onkel|meine tante|mein kind',
  wann: 'heute|heute abend|heute nacht|morgen|jetzt|am wochenende|am freitag|am samstag|am sonntag|am montag|am dienstag|am mittwoch|am donnerstag|gleich|bald|wenn alle schlafen|wenn .. schlafen|wenn .. schlaft|in # stunden|in einer stunde|diese nacht|diese woche|nachste woche|in # tagen|um mitternacht|dieses wochenende|morgen fruh|spater|freitag|samstag|sonntag|montag',
  pillen: 'tabletten|pillen|schlaftabletten|medikamente|medis|antidepressiva|beruhigungsmittel|packung|packungen|medikament|citalopram|sertralin|lithium|dosis|paracetamol|tavor|diazepam|escitalopram|mirtazapin|quetiapin|fluoxetin|venlafaxin|benzos|insulin|schmerztabletten|neuroleptika|antidepressivum|tablette|opipramol|seroquel',
} as const;

/** German: explicit, passive and farewell phrasings, self-harm, others in danger, denials and helping talk, flags. */
export const de: LanguagePack = {
  lang: 'de',
  words,
  spellings: {
    hab: 'habe', habs: 'habe es', is: 'is', nich: 'nicht', nit: 'nicht', ned: 'nicht', net: 'nicht', nix: 'nichts', ned2: 'nicht', ne: 'eine', nen: 'einen', n: 'n', ka: 'keine ahnung', kb: 'kein bock', vllt: 'vielleicht', vlt: 'vielleicht', wrde: 'wurde', bins: 'bin es', gehts: 'geht es', machs: 'mache es', mach: 'mache', werd: 'werde', wills: 'will es', kanns: 'kann es', halts: 'halte es', halt: 'halte', tu: 'tue', bring: 'bringe', spring: 'springe', toeten: 'toten', ueberdosis: 'uberdosis', muede: 'mude', koennen: 'konnen', fuer: 'fur', ueber: 'uber', bruecke: 'brucke', haenge: 'hange', waere: 'ware', waeren: 'waren', moechte: 'mochte', zurueck: 'zuruck', erhaengen: 'erhangen', aufhaengen: 'aufhangen', gehn: 'gehen', sehn: 'sehen', umbringn: 'umbringen', selbstmort: 'selbstmord', einfach: '', echt: '', wirklich: '', irgendwie: '', eigentlich: '', mal: '', gerade: '', grad: '',
  },
  sensitive: ['umbringen', 'selbstmord', 'suizid', 'sterben', 'tabletten', 'abschied', 'aufwachen', 'ritzen'],
  cues: {
    self: ['ich', 'mich', 'mir'], you: ['du', 'ihr'], others: ['er', 'wir', 'man'], people: [], negators: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'ohne', 'weder', 'keinerlei'],
    bridge: 'ich mich mir will wollte mochte werde wurde habe hatte denke gedacht daran dass zu das den die dem an je mehr schon auch gar vor absicht gedanken suizidal sein bin vorgehabt jemals damit'.split(' '),
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
    pastVerbs: [], reportVerbs: ['sagte', 'sagt', 'schrieb'], conjunctions: ['aber', 'weil', 'obwohl', 'und', 'denn', 'sondern'],
  },
  entries: [
    entry({ id: 'de.want', category: 'want', scope: 'fixed', why: 'Die Person sagt, dass sie sterben oder sich töten will.', patterns: `
      (will|mochte|wollte|muss|werde|wurde|konnte|denke daran|uberlege|plane|habe vor|habe beschlossen|denke daruber nach|spiele mit dem gedanken|gedanken|kurz davor|versucht|versuche|denke oft daran|denke dran|drang|daran denken|wunsch|lieber|bereit|angst dass ich) .. @toeten
      (will|mochte|wollte|wurde gern|wurde gerne|am liebsten|muss|lieber) .. (sterben|tot sein|nicht mehr leben wollen|verrecken|krepieren)
      (sterben|tot sein) (will|mochte|wollte)
      (bringe|hange|erhange|schiesse|tote|knalle|lege) mich (um|auf|ab|tot|vor den zug|selbst um)
      (suizidgedanken|selbstmordgedanken|suizidale gedanken|todessehnsucht|sterbewunsch|suizidwunsche)
      (bin|fuhle mich|akut|sehr|wieder|gerade) (suizidal|suizidgefahrdet|lebensmude|selbstmordgefahrdet)
      (denke|denken|gedanken|gedacht|nachdenken) .. (an (suizid|selbstmord|den tod|das sterben)|mich umzubringen|ans sterben|uber (suizid|selbstmord))
      wenn ... (bringe ich mich um|nehme ich mir das leben|tue ich mir was an|springe ich|mache ich schluss|erhange ich mich|hange ich mich auf)
      (einzige|beste) (ausweg|losung|weg) .. (tod|sterben|suizid|selbstmord|umbringen)
      (stimmen|stimme) .. (sagen|sagt|befehlen|befiehlt|schreien|flustern|wollen|verlangen|drangen) .. (umbringen|springen|sterben|schneiden|toten|wehtun|antun|stirb|spring|tun|verletzen|umbringe|springe|tote|schneide|angreifen|schluss)` }),
    entry({ id: 'de.passive', category: 'passive', scope: 'fixed', why: 'Die Person wünscht, nicht zu leben oder nicht aufzuwachen.', patterns: `
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
      verdiene .. nicht .. (leben|glucklich|liebe)` }),
    entry({ id: 'de.intent', category: 'intent', scope: 'fixed', why: 'Die Person kündigt an, ihr Leben zu beenden.', patterns: `
      (werde|habe beschlossen|habe entschieden|habe vor|plane|bin entschlossen|werde ich|habe mich entschieden) (ich|es|dass ich|heute|morgen|zu)? (@toeten|sterben)
      ich werde .. (umbringen|sterben|beenden|erhangen|springen)
      (bringe|hange|erhange|schiesse|tote) mich .. (um|auf|tot)` }),
    entry({ id: 'de.plan', category: 'plan-strong', scope: 'fixed', why: 'Die Person spricht von einem Plan, einem Brief oder einem Tag.', patterns: `
      (ich mache es|mache es|ich tue es|tue es|ich werde es tun|werde es tun|ich mache schluss|ich springe|ich beende es|beende ich es|mache ich es|tue ich es|ist es soweit|ist es so weit|ist schluss|ist alles vorbei|endet es|endet alles|bringe ich mich um|springe ich|mache ich schluss|ist meine letzte nacht|werde ich es tun|beende ich|erhange ich mich|nehme ich mir das leben|passiert es|ziehe ich es durch) .. @wann
      @wann .. (mache ich es|tue ich es|beende ich|ist es soweit|ist es so weit|ist schluss|ist alles vorbei|ist es vorbei|endet es|endet alles|bringe ich mich um|springe ich|mache ich schluss|werde ich es tun|erhange ich mich|nehme ich mir|passiert es|werde ich .. (umbringen|beenden|sterben|springen|erhangen)|will ich .. (sterben|umbringen|beenden)|ziehe ich es durch|gehe ich fur immer|bin ich tot)
      (geschrieben|schreibe|hinterlassen|liegt|liegen|hinterlasse|fertig|verfasst) .. (abschiedsbrief|abschiedsbriefe|brief|briefe) .. (abschied|mutter|alle|familie|tisch|eltern|kinder|bett|schwester)?
      (abschiedsbrief|abschiedsbriefe|brief fur meine|briefe an) .. (geschrieben|liegt|fertig|liegen|eltern|mutter|kinder|tisch|familie|alle)
      (habe|meinen|einen) (einen|den|genauen|festen)? (plan|konkreten plan|genau geplant|alles geplant|alles vorbereitet|alles geregelt) (wie|fur|um|und|zu|$|ich)
      @pillen (liegen|bereit|vor mir|in der hand|auf dem tisch|gesammelt|gehortet)
      (habe|gekauft|gesammelt|besorgt|gehortet|liegt|liegen) .. (@pillen|seil|strick|waffe|pistole|messer|klinge|gift|rasierklinge|strick) .. (umbringen|beenden|sterben|bereit|hand|nacht|vor mir|genug|reicht|tisch|gesammelt|besorgt|keller|gekauft|gehortet|schluss|hangt)
      (strick|seil|schlinge) (hangt|ist bereit|liegt bereit|gekauft)` }),
    entry({ id: 'de.time', category: 'time', scope: 'none', why: 'Ein naher Zeitpunkt wird genannt.', patterns: `
      (heute nacht|heute abend|morgen|am wochenende|dieses wochenende|am (freitag|samstag|sonntag|montag)|wenn alle schlafen)` }),
    entry({ id: 'de.act', category: 'act', scope: 'fixed', why: 'Die Person sagt, dass die Handlung begonnen hat.', patterns: `
      (habe|hab) .. (alle|eine ganze|die ganze|ganze|zu viele|#|viele|haufen|dreissig|zwanzig|vierzig|sehr viele|einen haufen|jede menge|mehrere) .. (@pillen) .. (genommen|geschluckt|eingeworfen|intus|geschmissen|gegessen)
      (@pillen) (genommen|geschluckt) .. (alle|schwindlig|mude|schwindelig|viele|mir wird|hilfe|ganze|bevor|eben)
      (alle|die ganze packung|eine uberdosis) .. (genommen|geschluckt)
      (habe) .. (pulsadern|handgelenke) .. (aufgeschnitten|geschnitten|offen)
      (stehe|sitze|bin|steh|sitz) .. (auf|am|an|oben auf) .. (brucke|dach|gleis|gleisen|gelander|rand|balkon|klippe|bahngleis|schienen|fensterbrett|bahnsteigkante|abgrund|hochhaus|parkhaus)
      (hort|hore) nicht (mehr)? auf zu bluten
      (blute stark|uberall blut|so viel blut|alles voller blut|verblute)
      (strick|seil|gurtel|schlinge) um (den|meinen) hals
      (waffe|pistole|messer) (am kopf|an der schlafe|im mund|in der hand|an der kehle)
      mir wird (schwindlig|schwarz|schummrig|kalt|komisch) .. (tabletten|genommen|geschluckt|pillen)?` }),
    entry({ id: 'de.farewell', category: 'farewell', scope: 'fixed', why: 'Die Person nimmt Abschied.', patterns: `
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
      (wir sehen uns) (auf der anderen seite|im nachsten leben|im himmel|druben)` }),
    entry({ id: 'de.self-harm', category: 'self-harm', scope: 'fixed', why: 'Die Person spricht davon, sich verletzt zu haben.', patterns: `
      (habe|hab|mich|mir|ich) .. (geritzt|geschnitten|selbst verletzt|verbrannt|die arme aufgeschnitten|aufgeritzt|selbstverletzt|absichtlich verletzt|blutig gekratzt|arme geschnitten|blutig geschlagen) 
      (ritze|schneide|verletze|verbrenne) mich (wieder|jeden|selbst|seit|oft|fast|immer|taglich|absichtlich|um|und|$|manchmal|damit)
      (wieder|ruckfall) .. (geritzt|geschnitten|selbstverletzung|svv|klinge|ritzen angefangen|angefangen zu ritzen)
      (svv|selbstverletzung) .. (gestern|wieder|ruckfall|heute|jeden)` }),
    entry({ id: 'de.self-harm-urge', category: 'self-harm-urge', scope: 'fixed', why: 'Die Person spricht vom Drang, sich zu verletzen.', patterns: `
      (drang|lust|bedurfnis|verlangen|schneidedruck|ritzdruck|will|mochte|druck|gedanken|svv druck|impuls|versuchung) .. (mich zu ritzen|mich zu schneiden|mich zu verletzen|mich ritzen|mich schneiden|mir wehzutun|mir weh zu tun|mich verletzen|mich selbst zu verletzen|ritzen|mich zu verbrennen)
      (schneidedruck|ritzdruck|svv druck)` }),
    entry({ id: 'de.third', category: 'third', scope: 'fixed', why: 'Jemand anderes ist vielleicht in Gefahr.', patterns: `
      @andere .. (will|wollte|sagt|hat gesagt|meinte|droht|redet|spricht|denkt|hat versucht|versucht|schreibt|hat mir gesagt|erzahlt|hat) .. (sich umbringen|sich umzubringen|nicht mehr leben|sterben|sich das leben|suizid|selbstmord|sich was antun|sich etwas antun|suizidgedanken|sich was anzutun|sich etwas anzutun|sie will nicht mehr|er will nicht mehr|bringt sich um|springen|selbstmordgedanken|nicht mehr aufwachen)
      (will|mochte|droht|versucht|konnte|wollte) .. (sich umbringen|sich umzubringen|sich das leben|sich was antun|sich etwas antun|sich toten|sich erhangen|sich was anzutun)
      @andere .. (ritzt sich|schneidet sich|verletzt sich|hat sich geritzt)
      (was|wie) .. (tun|helfen|machen|sagen|helfe ich|soll ich) .. (suizid*|umbringen|sterben|ritzt|selbstmord)` }),
    entry({ id: 'de.third-danger', category: 'third-danger', scope: 'fixed', why: 'Jemand anderes ist jetzt in Gefahr.', patterns: `
      @andere .. (hat|steht|sitzt|ist|liegt|hat sich|schluckt) .. (tabletten genommen|tabletten geschluckt|tabletten|brucke|dach|balkon|eingeschlossen|eingesperrt|messer|waffe|strick|seil|springt|springen|gleisen|uberdosis|pulsadern|bewusstlos|reagiert nicht|atmet nicht|gelander|genommen|fensterbrett|gleise|pistole|pillen)
      @andere .. (sagt|will|droht|schreibt) .. (springt|umbringen|springen|tun|beenden|umzubringen|bringt sich) .. (gleich|jetzt|heute|heute nacht|heute abend|morgen|sofort|um)
      (hat mir|hat|schickte|schickt) .. (abschiedsnachricht|abschiedsbrief|abschied|verabschiedet|abschiedsvideo|sprachnachricht) .. (geschickt|geschrieben|hinterlassen|gesendet|verabschiedet|geht nicht ran|erreiche)?
      (reagiert nicht|atmet nicht|wacht nicht auf|ist bewusstlos|nicht mehr ansprechbar)` }),
    entry({ id: 'de.abuse', category: 'abuse', scope: 'fixed', why: 'Der Text spricht von Gewalt oder Missbrauch.', patterns: `
      (mein|meine) (stiefvater|mann|freund|vater|partner|mutter|onkel|chef|ex|eltern|bruder|cousin|stiefmutter|opa|frau|papa|freundin|lehrer|trainer|nachbar) .. (schlagt|schlug|verprugelt|pruegelt|vergewaltigt|fasst|begrapscht|zwingt|bedroht|sperrt|wurgt|gewurgt|tritt|geschlagen|missbraucht|schlagen|hat mich geschlagen|schubst|stosst|misshandelt|gewalttatig|berührt|beruhrt) .. (mich|uns|an|ein|wird)?
      (er|sie) .. (schlagt|verprugelt|vergewaltigt|wurgt|zwingt|sperrt|bedroht|fasst|missbraucht|misshandelt) .. mich
      (schlagt|verprugelt|vergewaltigt|wurgt|missbraucht|misshandelt) mich
      (wurde|bin|werde) .. (vergewaltigt|missbraucht|geschlagen|misshandelt|sexuell belastigt|verprugelt)
      hausliche gewalt` }),
    entry({ id: 'de.abuse-past', category: 'abuse-past', scope: 'fixed', why: 'Der Text spricht von Missbrauch in der Vergangenheit.', patterns: `
      (als|in meiner|in der) (kind|jugendliche|jugendlicher|kleines|kindheit|jugend|ich klein|ich ein kind|kleines madchen|kleiner junge) .. (missbraucht|vergewaltigt|geschlagen|verprugelt|misshandelt|missbrauch|geschlagen|begrapscht)
      (missbraucht|vergewaltigt|geschlagen|misshandelt|missbrauch) .. (als kind|in der kindheit|fruher|vor jahren|vor # jahren|in meiner kindheit|als ich)
      (als kind) .. (missbraucht|geschlagen)` }),
    entry({ id: 'de.abuse-danger', category: 'abuse-danger', scope: 'fixed', why: 'Jemand ist jetzt durch einen anderen in Gefahr.', patterns: `
      (er|sie|mann|freund|ex|vater|partner) .. (bringt mich um|will mich umbringen|wird mich umbringen|droht mich umzubringen|will mich toten|droht mir mit dem tod|sagt er bringt mich um) .. (jetzt|tur|heute|gesagt|wenn|messer|hilfe|$)?
      (tritt|hammert|schlagt|bricht|eingeschlossen|eingesperrt|versteckt|versteckte|verstecke) .. (tur|bad|badezimmer|zimmer|schrank|keller|klo)
      (hat|mit) (ein|einem|eine|einer) (messer|waffe|pistole|axt|hammer) .. (tur|umbringen|draussen|haus|hier|hand|bedroht|steht)
      ruft die polizei` }),
    entry({ id: 'de.threat', category: 'threat', scope: 'fixed', why: 'Die Person droht, anderen etwas anzutun.', patterns: `
      (ich|werde|will|konnte) .. (bringe|steche|knalle|erschiesse) (ihn|sie|den|die|meinen|meine|alle|euch|dich|jemanden|diesen) .. (um|ab|nieder|tot)?
      (ich|werde|will|mochte) .. (ihn|sie|den|die|meinen|meine|alle|euch|dich|jemanden) .. (umbringen|abstechen|erschiessen|toten|abknallen|anzunden|erstechen)` }),
    entry({ id: 'de.seeking', category: 'seeking', scope: 'fixed', why: 'Der Text fragt nach einem Weg zu sterben.', patterns: `
      (schmerzlos|schmerzfrei|schmerzloseste|schnellste|schnell|sicherste|einfachste|ohne schmerzen|beste|leichteste|schmerzlose|schnelle|sichere|am schnellsten|am schmerzlosesten|am besten) .. (methode|weg|art|zu sterben|sterben|umzubringen|umbringen|suizid|selbstmord|tod|moglichkeit) .. (sterben|umzubringen|suizid|selbstmord|umbringen|$|tod|beenden)?
      (methode|weg|moglichkeit) .. (sterben|umzubringen|suizid|selbstmord|umbringen) .. (schmerz*|schnell|sicher)?
      (wie viele|wieviele|wie viel|wieviel|welche) .. (sterben|todlich|letal|umbringen|uberdosis|nicht mehr aufzuwachen|dosis|tod|zum sterben)
      wie (kann ich|bringe ich|erhange ich|erhangt man|bringt man|knote ich|sterbe ich|stirbt man) .. (mich um|umbringen|sich|schmerzlos|schlinge|sterben|mich|am schnellsten|ohne)` }),
    entry({ id: 'de.encouragement', category: 'encouragement', scope: 'fixed', why: 'Der Text drängt zum Tod oder zur Selbstverletzung.', patterns: `
      (bringe|bringt|hange|tote|erschiesse|erhange) dich .. (um|auf|doch|endlich|einfach|selbst)
      (geh sterben|geh doch sterben|stirb|stirb doch|verrecke|verreck|spring doch|spring endlich|springe doch|ritz dich|verreck doch|krepier)
      (du solltest|warum|mache es|tue es|mach es|solltest) (dich|du dich|doch|endlich|einfach|bringst du dich) .. (umbringen|erhangen|um|endlich|beenden|springen|nicht um)?
      (dich vermisst|keiner vermisst dich|niemand vermisst dich|die welt .. besser ohne dich|dich wird keiner vermissen)
      (tue|tu) .. (gefallen) .. (stirb|umbringen|um|verschwinde|welt|allen)` }),
    entry({ id: 'de.pact', category: 'pact', scope: 'fixed', why: 'Schlägt vor, gemeinsam zu sterben.', patterns: `
      (jemand|wer) .. (mit mir|gemeinsam|zusammen) (sterben|gehen|umbringen|schluss machen)
      (suizidpakt|selbstmordpakt)
      (zusammen|gemeinsam) (sterben|gehen und sterben|schluss machen|springen|in den tod)` }),
    entry({ id: 'de.harassment', category: 'harassment', scope: 'fixed', why: 'Beleidigung oder Verachtung gegen jemanden oder eine Gruppe.', patterns: `
      (du|du bist|bist|ihr seid|dumme|dummes|du blode|du dumme|du fette|du hassliche) (nur|echt|so|so ein|so eine|nichts als|einfach|doch|wirklich|ein|eine|voll|total|ja)? (ein|eine|dumme|fette|hassliche|blode|erbarmliche|erbarmlicher|dummer|dummes|wertloses|wertlose|kleine|mieses|armseliges|widerliches|ekelhafte|widerliche)? (idiot|arschloch|opfer|missgeburt|schlampe|hure|fotze|nutte|versager|versagerin|stuck scheisse|stuck dreck|dreck|abschaum|wichser|hurensohn|spast|spasti|behinderte|behinderter|mongo|heulsuse|loser|fett|hasslich|dumm|erbarmlich|ekelhaft|widerlich|peinlich|kuh|sau|schwein|penner|bastard|depp|trottel|vollidiot|parasit|ungeziefer|schwuchtel|kanake|jammerlappen|psycho|nutzlos|wertlos|lacherlich|miststuck|zicke|irre|gestort|krank im kopf|dummkopf|jude|kanacke|transe|krüppel|kruppel|neger|nichts|null)
      (halt die fresse|halte die fresse|halte dein maul|halt s maul|halte s maul|fick dich|verpiss dich|leck mich am arsch|fahr zur holle|keiner mag dich|niemand mag dich|keiner will dich|alle hassen dich|niemand liebt dich|geh sterben|hurensohn|verrecke|stirb endlich|du ekelst mich an|ich hasse dich|keiner kann dich leiden|schnauze|bring dich um|bringe dich um|bringe dich doch um)
      (hasse|verabscheue|tod|raus mit|weg mit|vergast|scheiss|dreckige|drecks|alle|ekelhafte|verdammte) (allen|alle|die|den|diese|diesen)? (auslander|juden|schwarzen|schwarze|neger|schwulen|schwule|turken|muslime|moslems|frauen|transen|zigeuner|kanaken|fluchtlinge|lesben|behinderten|behinderte|araber|asylanten|migranten|feministinnen|kanacken|weiber)
      (auslander|juden|schwarze|neger|schwule|turken|muslime|moslems|frauen|transen|zigeuner|kanaken|fluchtlinge|lesben|behinderte|araber|asylanten|migranten|weiber|transmenschen|homosexuelle) (sind|gehoren|sollten|mussen|verdienen|stinken|haben|soll man|sollte man) .. (dreck|abschaum|ratten|tiere|ungeziefer|pest|ekelhaft|sterben|parasiten|krank|minderwertig|verbrecher|abgeschoben|vergast|menschen|terroristen|leben|krebs|huren|erschossen|weg|raus|verboten|widerlich|dumm|kriminell|kriminelle|untermenschen|kuche|eingesperrt|kein recht|nichts verloren|nicht hierher|schmarotzer|hierher)?` }),
    entry({ id: 'de.dosing', category: 'dosing', scope: 'fixed', why: 'Rat, ein Medikament zu ändern.', patterns: `
      (setz|setze|lass|nimm|mische|misch|verdopple|verdoppel|erhohe|reduziere|du solltest|du kannst|du musst|wirf|hor auf|hore auf|halbiere|steigere|tausche|ersetze|schmeiss|streich) .. (das|die|deine|dein|den|einfach|doch|zwei|drei|mehr|diese|ruhig|doppelte)? .. @pillen .. (ab|absetzen|weg|doppelt|einfach|mit|und|nicht|alkohol|wein|natur*|ich|mache|du|sofort|weglassen|zusammen|durch|zu nehmen|mehr|auf einmal|$)
      (du brauchst|brauchst) .. (keine|die|deine|diese) .. @pillen .. (nicht|mehr|gift|$)` }),
    entry({ id: 'de.ed', category: 'ed', scope: 'none', why: 'Zahlen oder Tipps zu Essstörungen.', patterns: `
      (nur|heute|gestern|gegessen|unter|maximal|hochstens|limit|weniger als|esse|esst) .. # (kalorien|kcal|cal)
      (wiege|wiegen|runter auf|auf|ziel|zielgewicht|bmi|will auf|bin bei) (jetzt|noch|ist|von|bei|nur)? # .. (kilo|kg|will|ziel|runter|und|noch)
      bmi (von|ist|bei|unter)? #
      (tipps|tricks|tipp|wie|ideen) (zum|um|fur|gegen|kann ich|wie) .. (erbrechen|nicht essen|hungern|fasten|essen verstecken|schnell abnehmen|kotzen|verheimlichen|ubergeben|mahlzeiten|auszutricksen|hunger unterdrucken|hungergefuhl|essen zu verstecken|abfuhrmittel)
      (fasten|hungern|nichts essen|gefastet) .. # (tage|stunden|kilo)
      (pro ana|pro mia|thinspo|ana und mia|fastenchallenge|hungerchallenge)
      # (tage|stunden) (fasten|hungern|ohne essen|nichts gegessen) .. (wer|mit|challenge|kilo)?` }),
    entry({ id: 'de.method', category: 'method', scope: 'fixed', why: 'Einzelheit einer Methode.', patterns: `
      (#|mit #|nimm #|ab #|dreissig|vierzig|zwanzig|mische|mischt) ..5 (tabletten|gramm|mg|pillen|alkohol|ml|stuck) ..5 (stirbt|stirbst|todlich|letal|wacht nicht|schmerzlos|reicht|reichen|totet|sicher|niemand uberlebt|uberlebt keiner|nicht mehr auf)
      (methode|weg) ..5 (klappt immer|todsicher|schmerzlos ist|am schnellsten ist|tut nicht weh|funktioniert immer)` }),
    entry({ id: 'de.spam', category: 'spam', scope: 'none', why: 'Ein Angebot, das etwas verkauft.', patterns: `
      (verdiene|verdienen|verdient|geld verdienen) .. (geld|#|euro|einkommen|von zuhause) .. (zuhause|pro tag|woche|monat|schnell|einfach|whatsapp|link|taglich|online|hause)
      (investiere|investieren|investition|krypto|kryptowahrung|kryptowahrungen|bitcoin|trading|forex|kredit|darlehen) .. (whatsapp|gewinn|gewinne|garantiert*|kontaktiere|rendite|link|verdien*|schnell|kurs|telegram|klick*|taglich|melde|schreib*)
      (hellseher|hellseherin|wahrsager|medium|tarot|kartenlegen|liebeszauber|geistheiler|schamane|partnerruckfuhrung|magie) .. (whatsapp|anrufen|euro|beratung|zuruck|garantiert|kontakt|zahlung|stunden|minute|ergebnis*)
      (therapeut|therapeutin|coach|coaching|psychologe|therapie|sitzungen|sitzung|heilerin|hypnose) .. (euro|rabatt|angebot|buche|buchen|platze|preis|aktion|nur #|#) .. (sitzung|heute|whatsapp|link|buche|buchen|platze|begrenzt|rabatt|jetzt|schreib|dm)?
      (klick|klicke|klickt|klicken sie) (hier|auf den link|jetzt|auf meinen)
      (rabatt|rabattcode|gutschein|sonderangebot|gutscheincode) .. (kauf|kaufen|heute|link|code|shop|begrenzt|bestell*|jetzt)
      (kauf|kaufe|kaufen|verkaufe|bestelle) .. (follower|viagra|produkte|rezeptfrei|ohne rezept|nahrungserganzung|online|kurs) .. (whatsapp|link|versand|preis|rezept|angebot|garantiert|hier)?` }),
    entry({ id: 'de.idiom', category: 'idiom', scope: 'none', why: 'Eine Redewendung.', patterns: `
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
      (schluss machen|schluss gemacht) mit (ihm|ihr|meinem|meiner|dem rauchen|zucker)` }),
    entry({ id: 'de.media', category: 'media', scope: 'none', why: 'Spricht von einem Werk oder einer Studie.', patterns: `
      (film|serie|roman|lied|song|buch|gedicht|figur|charakter|liedtext|doku|dokumentation|kapitel|theaterstuck|album|werther|kurzgeschichte|drehbuch|songtext)
      (referat|hausarbeit|studie|vortrag|artikel|forschung|seminar|pravention|statistik|fortbildung|aufsatz|nachrichten|masterarbeit|bachelorarbeit|suizidpravention|schulung)` }),
    entry({ id: 'de.long-ago', category: 'long-ago', scope: 'none', why: 'Vergangene Zeit.', patterns: `
      vor (#|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|vielen|einigen|ein paar|mehreren|funfzehn|zwanzig) jahren
      (vor jahren|fruher|damals|als ich # war|als teenager|als jugendliche|in der schulzeit|in meiner jugend|in der vergangenheit|vor langer zeit|fruher mal|mit # jahren)` }),
    entry({ id: 'de.recovery', category: 'recovery', scope: 'none', why: 'Spricht von Genesung.', patterns: `
      (geht es mir|fuhle mich|bin ich|mir geht es|bin|es geht mir) (heute|jetzt|inzwischen|wieder|viel|deutlich)? (viel|gut|besser|glucklich|gesund|viel besser|stabil|wieder gut|zufrieden|deutlich besser)
      (froh|dankbar|glucklich|stolz) .. (am leben|noch|da|lebe|uberlebt|geschafft|dass ich|noch hier)
      (therapie|behandlung|klinik|hilfe) .. (geholfen|gerettet|hilft|half)
      (es wird besser|da rausgekommen|uberwunden|habe es geschafft)
      (jahre|monate|tage) (clean|ohne|frei|suchtfrei)
      seit .. (clean|nicht mehr geritzt|ohne)` }),
    entry({ id: 'de.helper', category: 'helper', scope: 'none', why: 'Worte der Unterstützung.', patterns: `
      (wenn|falls) (du|jemand|ihr|sie|ein freund|eine freundin|man|dir|es dir|dich|dein) .. (denkst|hast|brauchst|fuhlst|kennst|suizidgedanken|gedanken|geht|nicht mehr|angst|hilfe|helfen|willst|bist|sagt|spricht|umbringen)
      (ruf|ruft|rufe|wende|wahle|du kannst) .. (telefonseelsorge|112|116|nummer|krisendienst|notruf|hilfetelefon|an)
      (du bist nicht allein|bist nicht alleine|ich bin fur dich da|hol dir hilfe|hole dir hilfe|kopf hoch|wir sind da|ich hore dir zu|ich verstehe dich|denkst du an|denkst du daran|bist du in sicherheit|fuhl dich gedruckt)
      (ich bin|arbeite|ehrenamtlich|war) .. (psychologin|psychologe|krankenschwester|pfleger|therapeutin|telefonseelsorge|arztin|moderatorin|ehrenamtlich|krisendienst|pflegekraft|sozialarbeiter*)` }),
    entry({ id: 'de.grief', category: 'grief', scope: 'none', why: 'Spricht von Trauer.', patterns: `
      (hat sich umgebracht|sich das leben genommen|hat sich erhangt|gestorben|verloren|verstorben|durch suizid|durch selbstmord|tod meines|tod meiner|trauer|beerdigung|todestag|trauere|sich .. erschossen)` }),
  ],
};
