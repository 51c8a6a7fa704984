import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Farewells, attempts, asking for a method. */
export const parting: readonly Entry[] = [
  entry({
    id: 'en.farewell.last',
    category: 'farewell',
    why: 'The author says goodbye for good.',
    patterns: `
      (this|it) is (my|goodbye|a|the|probably my|going to be my)? (final|last|goodbye) (post|goodbye|message|words|time|entry|letter|note|farewell|everyone|all|to|for|my|forever|now|guys|world|and|here|chat|day on|night on|tweet|update)
      my (last|final) (post|message|words|goodbye|farewell|entry|letter|tweet|update|note|hours|moments|thoughts|night|time posting|day on)
      (last|final) (post|message|goodbye|words|thing i|time i) (ever|from me|i will|i am|will|before i)
      (goodbye|farewell) (everyone|everybody|world|cruel world|all|forever|my friends|to you all|to everyone|for good|guys|life|to my|reddit|mom|mum|dad|my love|earth|to all|and|i love|i am sorry|everybody|this|for the last|my loves|my family)
      (saying|say|said|said my|saying my|say my|wanted to say|want to say|came to say|here to say|posting to say|time to say|need to say) (my)? (final|last)? (goodbye|goodbyes|farewell|farewells|bye)
      (by|when) the time (you|anyone|this|someone|they|youre) (read|reads|see|sees|find|finds|is read|get|gets|are reading) (this)? .. (gone|dead|be|late|will|already)
      by the time (you|anyone|someone|they) (read|reads|see|sees|find|finds|get) (this|me)
      (if|when) (you|youre|anyone) (are)? (reading|read|reads|find|finds|found|see|seeing) this .. (gone|dead|too late|no longer|left this|already|goodbye)
      (if|when) you (are)? (reading|read|see|find) this i (am|will|have)
      (when|after|once) (i am|im) (gone|dead|not here|no longer here) .. (please|tell|take care|look after|remember|know|feed|do not|will|someone|can|could|everyone)
      (please)? (tell|let) (my|them|him|her|everyone|mom|mum|dad) .. (i (loved|love|am sorry|always loved|was sorry|tried)|it was not|know (i|that i) (love|loved|am|tried)|it is not)
      (please)? tell (my|them|him|her|everyone|mom|mum|dad) .. (i loved|i am sorry|i love|i tried|it was not (his|her|their)|it is not (his|her|their))
      (please)? (look after|take care of|feed|take|be kind to|watch over) (my|the) (dog|cat|kids|children|mom|mum|family|sister|brother|pets|son|daughter|little brother|little sister|baby|wife|husband|cats|dogs|parents) (when|for me|after|please|once|now|$|if)
      (see you|meet you|see you all|meet you all|see everyone|catch you|i will see|waiting for you|until we meet) .. (other side|next life|another life|in heaven|afterlife|next one|hell)
      (other side|next life|another life) $
      thank you (all|everyone|for everything|for trying|guys|for being) .. (goodbye|last|no longer|gone|i am done|could not|it was not|was not enough|you did all|tried|rest now)
      (i am|im|so|am) sorry (everyone|mom|mum|dad|to everyone|for everything|to my|mama|to all|you all|all|guys|but|for leaving|for what i) .. (goodbye|could not|can not|do this|anymore|last|gone|hope you can forgive|forgive me|not your fault|never wanted|have to go|love you all)
      (forgive me|forgive) (for)? (what i am about|what i have|what i am going|leaving|this|what i did|please|mom|mum|dad|one day|for what|when)
      (it is|this is) (not|nobody|no one|none of) (is)? (your|anyones|anybodys|his|her|their|nobodys|my parents|anyone|anybody|my family) fault
      (nobody|no one|none of you) (is)? (to blame|could have|is responsible|blame yourself)
      (do not|please do not|never) blame (yourself|yourselves|anyone|himself|herself|themselves|him|her|my)
      (i)? (love|loved) you all .. (goodbye|sorry|remember|forever|always|so much|tried)
      remember me (as|when|for|fondly|please|by|like)
      i will (always)? (watch|be watching|look|be looking) (over|down|out) (you|on|for|from|all|my)
      (i)? (just)? (wanted|want) you (all)? to know (that)? .. (goodbye|not your fault|i loved|before i go|i love you|i tried|you did)
      before i (go|leave|die|do this|do it|end it|leave this world|leave forever) (forever|for good|i want|i wanted|i just|please|thank|tell|know|here)?
      (gave|giving|given|give) (away)? (my|all my|all of my|everything i|the)? (stuff|things|belongings|possessions|dog|cat|everything|clothes|collection|guitar|games|records|jewelry|jewellery|pets|money|savings|bike|books|console|favourite|favorite|bracelet|necklace|most of) .. (away|so they|wont need|not need|need it|need them|where i am going|soon|before|will not need|no use)
      (will|do|would) not (be needing|need) (it|them|my|this|any of|these|anything|that) (anymore|where|stuff|soon|any more|now|after)
      (deleted|deleting|cleared|wiped|delete|wiping) (my|all my|all of my) (accounts|social media|everything|phone|photos|messages|accounts so|history) .. (goodbye|no trace|nobody|find|clean|gone|before)
      (made|making|written|wrote|changed|updated|finished) (out)? (a|my) will .. (kids|everything|gone|ready|goodbye|dog|today|tonight|i am)
      so long (everyone|world|and thanks|cruel)
      (signing|logging|checking) (off|out) (for good|forever|for the last time|permanently|of life|one last time)
      (it has|its) been (a)? (nice|good|fun|great|an honor|an honour|a pleasure) (knowing|ride|run|to know) (you|you all|everyone)? .. (goodbye|but|last|sorry|time|done|everyone|guys)
      nice knowing (you|everyone|yall)
      rest (now|finally|at last|easy now|in peace now)
      (going|go|heading|time to go|coming) home (now|to god|to jesus|to heaven|to be with)
      (i|we) will not (be)? (see|seeing|talk|bother|post|hear|posting|bothering|talking) (you|to you|again|anyone|here|from me|any of you|anymore) (again|anymore|any more|ever)
      you will not (hear|see|have to worry|have to deal|have to put up) (from|me|about|with|of) (me)? (again|anymore|any more|me|ever)
      never (hear from|see|have to see|have to deal with|be bothered by) me again
      will not be (a)? (bother|burden|problem) (anymore|any longer|soon|much longer)
      not be (a)? (bother|burden|problem|bothering you|bothering anyone) (anymore|any longer|soon|much longer)
      will not be a burden
      i (have)? loved (you|all of you|every|knowing|being)
      take care of (each other|yourselves|one another|them for me|her for me|him for me)
      be (happy|strong|good) without me
      (do not|please do not) (be sad|cry|miss me|mourn|grieve|look for me|try to find me|call the police|try to stop me|come looking)
      live (your|a good) life .. without me`,
  }),
  entry({
    id: 'en.farewell.soft',
    category: 'farewell-soft',
    why: 'The author speaks in a way that may be a farewell.',
    patterns: `
      goodbye $
      ^ goodbye
      i love you all
      (i am|im)? (so)? sorry (everyone|mom|mum|dad|for everything|to everyone)
      thank you (all)? for everything
      thanks for everything
      (gave|giving|given) (away)? (all)? (my|all my|everything|most of my|the) .. away
      gave away (my|all)
      giving away (my|all)
      (deleted|deleting) (my|all my) (accounts|social media)
      (tied|tying|tie) up (all)? (my)? loose ends
      (getting|got|put|putting) (my)? affairs in order
      (paid off|settled|cancelled|closed) (all)? my (debts|bills|accounts|subscriptions)
      (found|finding) (a|someone|new) .. (home|take|look after) (for)? my (dog|cat|pets|dogs|cats)
      not (need|be needing) (it|them|this|these|that) (anymore|where i am going|any more)
      where i am going
      i will not be around
      not be around (for|to|much|when|anymore)
      (i will)? miss you (all|guys)
      (you)? (deserve|will find) (better|someone better) than me
      (hope|maybe) .. (forgive|understand) (me)? (one day|someday|some day|why)
      please forgive me
      forgive me
      (it)? was (nice|good|fun|great) (knowing|while it lasted)
      nice knowing you
      one last (time|thing|post|message|hug|look|visit|meal|dinner)
      last (time|chance) to (see|talk|hug|say)`,
  }),
  entry({
    id: 'en.attempt.past',
    category: 'attempt',
    why: 'The author speaks of an attempt on their life.',
    patterns: `
      (tried|attempted) (to)? (suicide|@killInf|die|end it|take my life)
      (tried|attempting) (@killing)
      (tried|attempted) (it|suicide) (again|last|yesterday|once|twice|this|before|when)
      attempted (last|yesterday|again|on|this|twice|once|a|#|before|when)
      attempted (one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|several|some|many|over|about|nearly|almost) .. (day|days|week|weeks|month|months|year|years|decades) ago
      (my|a|another|failed|survived a|second|first|third|last|latest|recent|previous|past|the|suicide) (failed)? (suicide)? (attempt|attempts) (failed|was|were|and|last|yesterday|in|on|at|this|ago|when|left|landed|$)
      (failed|survived|surviving|had) (my|a|an|the|another) (suicide)? attempt
      suicide attempt
      suicide attempts
      (almost|nearly) (killed @me|did it|ended it|jumped|took all|went through with it|died by|committed|hung @me|hanged @me|pulled the trigger|drove off|swerved|stepped in front|stepped off|took the pills|succeeded|took @life|ended @life|shot @me|overdosed|unalived @me|ended it all)
      came (so|very|this|really)? close to (@killing|jumping|doing it|ending|dying|it)
      was (about|going|ready) to (jump|@killInf|do it|end it)
      i overdosed
      my overdose
      od last
      (pumped|pump) my stomach
      stomach pumped
      (cut|rope|branch|belt|noose|knot) .. (down|broke|snapped|slipped|gave way|me down)
      woke up in (the)? (hospital|icu|er) (after|because|from)
      failed to (@killInf|kill myself|die|end)
      could not even (@killInf|kill myself|die|do that right|end it right|succeed)
      even fail/failed at (@killing|dying|suicide|that)
      practice run`,
  }),
  entry({
    id: 'en.seeking.method',
    category: 'seeking',
    scope: 'fixed',
    why: 'The text asks for a way to die.',
    patterns: `
      (painless|quick|quickest|easiest|easy|best|fastest|peaceful|painful|fast|simplest|surest|guaranteed|cleanest|least painful|most painless|most effective|effective|least messy|reliable|foolproof|quiet|quietest|gentle|good|less painful|gentlest|cheapest|most peaceful|most reliable|sure fire|pain free) (and)? (painless|quick|easy|quickest|easiest|fast|peaceful|effective|clean|most painless|least painful)? (way|ways|method|methods|option|options) (to|of|for|out) (@killInf|@killing|die|go|dying|suicide|kill yourself|end my life|end your life|ending your life|end a life|commit suicide|exit|end one|kill oneself|check out|not wake up|be dead|leave this world)
      painless (suicide|death|exit)
      (how|what|which|where) ... (painless|painlessly|peacefully|without pain|pain free) ... (die|kill myself|end my life|suicide|death|go|@killInf|overdose)
      how (many|much) (of)? .. (@pills|it|mg|does it take|do i need|would i need|do you need|would it take|should i take|will) .. (to)? (kill|die|overdose|od|end|lethal|be fatal|not wake|fatal|do it|finish|never wake|be enough to|stop my heart|death)
      how (many|much) .. (would|will|does|do|can|could|until|before|is) .. (kill|lethal|fatal|deadly|overdose|die|od) (me|a person|you|someone|on|$|dose)?
      how (many|much) .. to (overdose|die|od|kill myself|be fatal|be lethal|kill you|kill me|end it|@killInf|kill a person|never wake)
      (lethal|fatal|deadly) (dose|amount|dosage|quantity|combination|combo|mix|overdose|level|limit) (of|for|is|to|$)
      what (is|are) (the|a) (lethal|fatal|deadly) ..
      is .. (lethal|fatal|enough to kill|enough to die|enough to overdose|a lethal dose|deadly)
      (will|would|can|could|does) .. (of|pills|tablets|mg|bleach|insulin|it|this|that) (be enough to)? (kill me|be fatal|be lethal|kill you|end my life|be enough to die|be deadly|do it for me)
      enough to (kill me|kill myself|be fatal|be lethal|die from|end my life)
      how (to|do i|do you|can i|could i|should i|would i|would you|do people|does one|does someone|best to|one) (successfully|properly|best|safely|quickly|easily|painlessly|peacefully|even|go about|effectively)? (@killInf|die|tie a noose|make a noose|hang yourself|kill yourself|overdose|od|make it look like an accident|bleed out|end your life|commit|slit|cut deep|hide an overdose|drown yourself|stop my heart|kill oneself|never wake up|tie the knot|get it right this time|make a suicide|cut to die|jump properly)
      how (to|do i|can i|could i) .. (look like an accident|seem like an accident)
      how (long|high|deep|far|tall|fast) (does|do|would|will|is|of|a|should|must|to|for|until|before) .. (die|bleed out|suffocate|drown|kill|death|lose consciousness|pass out and die|fall to die|be fatal|not survive|kill you|kill me|be dead|hang|survive|carbon monoxide)
      does (it|hanging|drowning|an overdose|overdosing|bleeding|jumping|dying|suicide|shooting|carbon|the rope|a bullet) (hurt|take long|really hurt|hurt much|feel painful) (to|when|if|a lot|when you|$)?
      (would|will) it hurt (to (die|@killInf|drown|bleed)|if i (@killInf|jump))
      where (can|do|could|would) (i|you|one|someone) (get|buy|find|order|source) .. (poison|cyanide|nembutal|pentobarbital|sodium nitrite|helium|gun|pills to|drug to die|lethal|peaceful pill|exit bag|something to (die|kill|end)|rope for)
      (buy|get|find|order|source|sourcing) .. (nembutal|pentobarbital|cyanide|sodium nitrite|exit bag)
      (nembutal|pentobarbital|sodium nitrite|exit bag|helium hood|suicide kit|suicide forum|suicide bag|euthanasia kit|peaceful pill)
      what (pills|drugs|meds|medication|poison|combination|dose|drug|chemicals|household|medicine|over the counter) .. (kill|die|overdose|lethal|fatal|end|deadly|finish)
      which (pills|drugs|meds|medication|method|way|drug|poison|bridge|building|combination|train) .. (kill|die|overdose|lethal|fatal|work|best|quickest|painless|deadly|jump|fastest|works)
      what (is|would be) the (best|easiest|quickest|fastest|surest|least painful|most painless|most effective) .. (die|kill|suicide|overdose|end my life|bridge|to go)
      (can|could|do) you (die|overdose|kill yourself|od) (from|on|by|with|if you) (taking|too|a|#|cutting|not|mixing|of|@pills|hanging|drinking|pills)
      (can|could|would|will) (i|one) (die|overdose|od) (from|on|by|with|if i) (taking|too|#|cutting|mixing|@pills|drinking|pills|this)
      (suicide|overdose) (method|methods|tips|advice|instructions|guide|tutorial)
      methods (of|to|for) (suicide|@killing|@killInf|dying|die)
      (anyone|someone|somebody|please|can you|could you) (know|knows|tell|recommend|suggest|give|share|help|send) .. (method|way to die|ways to die|how to die|painless|way to end|how to end|how to kill|suicide)
      help me (die|@killInf|end my life|end it)
      assisted suicide .. (me|i|where|how|depression|eligible|apply)
      euthanasia .. (i|me|want|apply|eligible|depression|get)`,
  }),
];
