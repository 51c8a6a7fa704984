import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Plan, means, time, the act itself, farewell, attempts, asking for a method. */
export const danger: readonly Entry[] = [
  entry({
    id: 'en.plan.words',
    category: 'plan',
    why: 'The author speaks of a plan.',
    patterns: `
      (have|got|made|making|made up|came up with|formed|worked out) (a|my|the|an) (exact|specific|detailed|concrete|solid|real|actual)? (plan|method)
      (everything|it) is (planned|planned out|ready|set|in place|arranged|prepared|set up|all planned|all set)
      (all|everything) (planned|set up|ready|prepared|worked out|arranged|figured out)
      planned (it|everything|every detail|this|it all|out)
      note (is)? (on|in|under) (the|my) (desk|table|bed|drawer|pillow|fridge|counter|phone|nightstand)
      (set|picked|chosen|have|decided on) (a|the|my) (date|day|time|place|method|spot) (to|for my|for) (die|death|suicide|it to end|@killInf|do it|end)
      (picked|chosen|set) (a|the|my) (date|day) (and|for|to|already|it is)
      have a date (set|picked|in mind|and a)
      (wrote|written|writing|left) (notes|letters|a note|a letter) (to|for) (everyone|each|my family|my kids|my parents|all|people|everybody|the people|my mom|my mum|him|her|them)
      (notes|letters) (to|for) (everyone|my family|my kids|my parents|each|all of them|everybody|my mom|my mum) (are|is|for when|to find|to read|explaining|saying)
      (know|decided|figured out|worked out|chosen|picked|planned) (exactly)? (how|when|where|how and when|when and where|the place|the spot|the method|the bridge|what i will use) (i will|i would|i am going|and when|and where|i want to do)
      (picked|chosen|set|have|decided on|got|choosing|picking|marked) (a|the|my) (date|day|time|spot|place|location|method|bridge|tree)
      (date|day) (is)? (set|picked|chosen|circled|marked)
      (my)? (affairs|things) (are)? in order
      (written|wrote|writing|write|drafting|drafted|finished|finishing|have) (a|my|the|all|out)? (will|note|notes|letter|letters)
      (scouted|been to|found|visited|checked out) the (bridge|place|spot|building|roof|tracks)
      rehearsed/rehearsing
      practiced (it|tying|how)
      googled (how|it|methods)
      (found|know|knowing|picked) (a|the|my) (way|spot|place|bridge|building)
      (i|already) know (exactly)? how i (will|would|am going to)`,
  }),
  entry({
    id: 'en.plan.note',
    category: 'plan-strong',
    why: 'The author speaks of a suicide note, goodbye letters or a fixed plan to die.',
    patterns: `
      (wrote|written|writing|write|finished|finishing|drafted|drafting|have|left|leaving|typed|typing|made|working on|started) (a|my|the|out|all|up)? (my|the|a)? (suicide|goodbye|farewell|final|last|death) (note|notes|letter|letters|video|videos|message|messages|email|emails)
      (my|the) (suicide|goodbye|farewell) (note|notes|letter|letters) (is|are)
      (have|got|made|making|came up with|with) (a|my|the) (suicide|specific|detailed|concrete) plan (to|for|ready)? (die|end|kill|suicide|how|@killInf)?
      (have|got|made|making) (a|my) (suicide)? plan to (die|@killInf|end)
      plan (for|on) how (to|i will|i am going to) (die|@killInf|do it|end)
      (have|got|made|making) a suicide plan
      suicide plan (is)? (ready|in place|made|set)
      (planned|planning) (my|out my|for my) (suicide|death|own death|end|last day|exit|funeral)
      (planning|planned) (out)? how (i will|to|i am going to|i would) (@killInf|die|do it)
      (know|decided|figured out|chosen|picked|know exactly|worked out) (exactly)? (how|when|where|how and when|when and where) (i will|i am going to|i would|to|i want to) (do it|die|@killInf|end)
      (my)? (death|suicide) date
      (set|picked|chosen|decided on) (a|the|my) (date|day|time|place|method|spot) (to|for my|for) (die|death|suicide|it to end|@killInf|do it|end|my death)
      arranged (my|for my) (funeral|cats|dog|pets|death)
      (paid for|planned|prepaid|planning) my (own)? funeral`,
  }),
  entry({
    id: 'en.means.access',
    category: 'means',
    why: 'The author speaks of having the means at hand.',
    patterns: `
      (have|got|bought|getting|buying|ordered|found|saved|saving|saved up|collected|collecting|stockpiled|stockpiling|hoarded|hoarding|counted|counting|hid|hiding|hidden|kept|stashed|enough|own|purchased|stole|storing|holding|stash|grabbed|looking at|staring at|stare at|look at|access to|reaching for) (up|out)? (a|the|my|some|all|enough|my dads|his|her|all my|all the|these|those|lots of|a lot of|a bottle of|bottles of|a bunch of|a box of|all of my|a full bottle of|hundreds of|dad|#|of)? (loaded|big|full|sharp|whole)? (@pills|rope|gun|pistol|shotgun|rifle|handgun|razor|razors|blade|blades|knife|noose|belt|cord|helium|charcoal|poison|bullets|ammo|razor blade|razor blades|stash|weapon|revolver|firearm|extension cord|cable)
      (pills|tablets|meds|rope|gun|noose|knife|blade|bottle|razor) (are|is|right|sitting|lying|next|in|on|beside|ready|here|waiting) (here|right here|ready|in|on|next|beside|in front|sitting|waiting|to|by|hidden|there|lined|under|my)
      (pills|gun|rope|knife|blade|razor) in (my|the) (hand|hands|drawer|car|bag|room|closet|garage|house|cupboard|cabinet|pocket|bedroom|nightstand)
      enough (pills|tablets|meds|medication|insulin) to
      (dad|dads|father|fathers|husband|husbands|brother|grandpa|mom|mum|mothers) (has|have|is|keeps|s)? (a)? (gun|pistol|pills|rifle|shotgun)
      (gun|pills|rope) (safe|cabinet|is loaded)
      (on|near|at|to|by|over|off|towards) (the|a|that|my) (bridge|overpass|ledge|cliff|train tracks|tracks|roof|rooftop|railway|station|balcony)`,
  }),
  entry({
    id: 'en.means.ready',
    category: 'means-strong',
    why: 'The author describes the means as ready in front of them.',
    patterns: `
      (pills|tablets|meds|bottle|bottles|blade|razor|knife|gun|rope|noose|everything|it) (are|is|all|laid|sitting|right|lined)? (all|already)? (lined up|laid out|in front of me|right in front of me|poured out|spread out|set out|in my hand|in my hands|in my lap|loaded|tied|next to me|beside me|ready to go|hanging from|set up in)
      (sitting|here|sat|lying|laying|standing|alone|staring) .. (with|holding|at|clutching) .. (bottle of pills|bottle of|pills|gun|rope|noose|knife|razor|razor blade|blade|handful of|handfuls of|belt around|overdose) .. (hand|hands|lap|front|me|pills|ready|neck|mouth|wrist|now|tonight|and|$)
      (holding|have|got|i have|with|clutching|staring at|looking at) (a|the|my|this|these|all|all the|all my)? (loaded)? (gun|pistol|knife|razor|blade|bottle of pills|handful of pills|pills|rope|noose|bottle) (in my|to my|against my|around my|at my|in front of|next to|right here|right now|in my hand|beside me)
      (gun|pistol|barrel|knife|blade|razor) (is)? (to|in|against|at|on|under) my (head|mouth|throat|temple|wrist|neck|chest|wrists|hand|hands|arm|chin|lap)
      (rope|noose|belt|cord) (is)? (around|round|on) my neck
      (tied|tying|made|making|set up|hung|have) (a|the|my) (noose|rope)
      (noose|rope) (is)? (ready|tied|up|hanging|set)
      (saved|saving|stockpiled|stockpiling|hoarded|hoarding|collected|collecting|have been saving|been saving|stashing|stashed|storing) (up)? (my|all my|all the|enough|some|the|up my)? (@pills) (for|to|and|so|until|up)?
      (bought|got|ordered|getting|purchased) (a|the|some|my) (gun|rope|helium|noose|pistol|handgun) (today|yesterday|to|for|last night|this morning|last week|online|and (am|plan|i am|will)|so i can)
      enough (@pills) to (kill|die|end|finish|do it|overdose|not wake|stop|never|do the job|make sure)
      enough (@pills) saved
      (have|got) enough (pills|tablets|insulin|meds) (saved|to|here|now)
      the gun is loaded
      loaded gun
      loaded the gun`,
  }),
  entry({
    id: 'en.time.soon',
    category: 'time',
    scope: 'none',
    why: 'A time within days is named.',
    patterns: `
      tonight
      tomorrow
      this (weekend|week|evening|afternoon|friday|saturday|sunday|monday|tuesday|wednesday|thursday)
      next (week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
      in (a|an|#|two|three|four|five|few|a few|six|ten|twenty|thirty) (hour|hours|minutes|mins|days|minute|day)
      (on|by|before|until|after|this|at|for|come) @day
      (once|when|after|until) (they|everyone|everybody|my|he|she|the|mom|mum|dad|parents|we|kids) .. (asleep|sleeping|leave|leaves|leaving|goes|go|gone|bed|sleep|out|left|work)
      in the morning
      before (morning|the sun|sunrise|dawn|they|anyone|everyone|school|work) (comes|rises|get|gets|wake|wakes)?
      after (work|school|dinner|class|my shift|this|i post this|the funeral|the party|the wedding)
      (later|early) (today|tonight|this)
      end of (the|this) (day|week|month|night|year|school year|semester)
      (very|so) soon
      any (minute|moment|day) now
      as soon as
      on the (#|first|second|third|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)`,
  }),
  entry({
    id: 'en.do-it.now',
    category: 'do-it',
    why: 'The author says they will do it, or that this is the day.',
    patterns: `
      (going to|will|ready to|about to|i can|want to|should|i might|might|need to|have to|gonna|ill|can finally|plan to|planning to|so close to) (do|doing|go through with|go ahead with|finish|get it over) (it|this|with it|it with)
      (i am)? (doing|ending) it (tonight|now|today|tomorrow|this|soon|here|for|right|after|before|once|when|on)
      (doing|going through with) it (tonight|tomorrow|today|soon|this)
      (tonight|today|tomorrow|this|friday|saturday|sunday|monday|now|it) is (the|my|going to be the|finally the|when it|it) (night|day|time|end|last|it)
      (tonight|today|tomorrow) is the (night|day|end)
      tonight is it
      today is it
      (this|that|it) is (it|the end) (for me|$|guys|everyone|i)
      (it|this|everything|it all) (will|is going to|ends|is all|will all|will soon|will finally) (all)? (be over|be all over|end|ends|over|be done|stop) (soon|tonight|tomorrow|today|now|this|in|after|by|for me)
      (it|this|everything|it all) ends (tonight|tomorrow|today|now|soon|this|here)
      soon it will (all)? be over
      (it|this) will (all)? (soon)? be over (soon)?
      (time|ready) to (go|leave|say goodbye|let go|end|rest) (now|forever|for good|$)
      i am ready (to go|to die|now|$)
      i am going (tonight|tomorrow|to sleep forever|away forever|for good)
      (i)? (will|wont|would) not be (here|around|alive|there)
      be gone (soon|by|before|tonight|tomorrow|when|forever)
      (i)? (have|made|made up) (my)? (mind|decision|mind up) (is made|made up|to|final|$|and)?
      my mind is made up
      made my (decision|choice|mind up|peace)
      made up my mind
      no (turning|going) back
      (i)? have (decided|made my choice|chosen|made a decision)
      (i)? (am)? (at)? peace (with|now) (it|my decision|this|everything|that)?
      feel (calm|at peace|peaceful|relieved|so calm) (now|for the first|about|because|since|knowing)
      counting down
      (few|couple|more|#|two|three|one) (more)? (days|hours|sleeps|nights) (left|to go|until|more)
      last (time|night|day|meal|weekend|birthday|christmas|week) (i|on|with|here|ever|alive)
      by my own (hand|hands)
      this time (it|i) (will|is|am)`,
  }),
  entry({
    id: 'en.act.begun',
    category: 'act',
    why: 'The author says an act has begun or they stand at the place.',
    patterns: `
      (took|taken|swallowed|downed|popped|ingested|swallowing|necked|had|taking) (like|about|around|nearly|almost|way|over)? (all|every|too many|so many|too much|a handful|handful|handfuls|a bunch|bunch|a ton|a load|loads|lots|a lot|the whole|a whole|whole|the entire|an entire|the full|a full|a bottle|the bottle|a box|the box|two boxes|three boxes|a pack|a packet|two packs|the rest|several packs|everything) (of|bottle|box|pack|packet|strip|blister)? (of)? (of)? (the|my|those|these|his|her|moms|mums|dads|grandmas)? .. (@pills|pill)
      (took|taken|swallowed|downed|necked|swallowing) (the|a|my|this|that)? (whole|entire|full) (bottle|box|pack|packet|lot|strip|stash|thing)
      (took|taken|swallowed) (an|a|my|the)? (overdose|od|massive dose|huge dose)
      (took|taken|swallowed|drank|drunk) .. (bleach|antifreeze|rat poison|drain cleaner|weed killer|poison)
      (took|taken|swallowed|downed|popped|had|drank) (like|about|around|over|nearly|almost|maybe|at least|another)? (##|thirty|forty|fifty|twenty|sixty|hundred|a hundred|dozens of|a dozen|fifteen|eighty) (of|x|or so|plus)? (my|the|them|mg|strong)? .. (@pills|pill|of them|tablet|capsules)
      (took|taken|swallowed|downed) (them all|it all|all of them|everything in|everything i had|every last|every single|the lot|way too many|too many|too much)
      (took|taken|swallowed|had|i have) (an|a) (overdose|od)
      overdosed
      i am overdosing
      already (took|taken|swallowed) (them|the)
      (pills|tablets|they|meds) (are)? (kicking in|starting to work|starting to kick|taking effect|hitting|working now)
      (started|begun|starting|began) (taking|swallowing) (the|my|them|pills|all)
      (feel|feeling|getting) (sleepy|drowsy|dizzy|numb|cold|so sleepy|so drowsy|weak) (now)? (from|after|and) .. (pills|bleeding|took|blood|taking|meds)
      (slit|sliced|slashed|cut open|opened) (my|both|both my) (wrist|wrists|throat|arm|arms|vein|veins)
      cut my (wrist|wrists|throat|veins|artery)
      cut (too|so|way too|really|pretty) deep
      (not|will not|can not) stop (the)? bleeding
      (the|it|blood) (will|does|is) not stop/stopping bleeding?
      bleeding (out|a lot|everywhere|badly|so much|heavily|all over|and|really bad|pretty bad|bad|from my|through)
      (i am|am) bleeding
      (so much|lots of|a lot of|losing) blood
      blood (is)? everywhere
      (standing on|on|kicked|kick|kicking) the chair
      (rope|noose|belt|cord|cable|sheet) (is|tied|already|now)? (around|round) my neck
      (gun|barrel|pistol) (is)? (in|to|against) my (mouth|head|temple|chin)
      (exhaust|hose|engine|car) (is)? (running|on) .. garage
      i (did|have done|done|finally did|actually did) it .. (pills|took|goodbye|cut|sorry|bleeding|swallowed)
      (i)? (already)? did (it|something) (i can not take back|and i am (scared|dying|bleeding))
      i am dying (now|right now|please|help)
      (drank|drinking|swallowed) (a|the|some|whole|entire|all)? (bottle|cup|lot)? (of)? (bleach|antifreeze|drain cleaner|detergent|cleaning|rat poison|pesticide|weed killer)
      (turned|turning|turn) (on)? the gas (on)?
      (filling|filled|in) the (bath|tub|bathtub) .. (razor|blade|pills|toaster|wrists)
      (i am|am) (in the middle of|in the process of) (@killing)
      (hanging|hung) (from|by) (a|the) (tree|ceiling|door|fan)
      injected (too|all|a lot|the whole|my whole)
      (took|injected) (all|too much|a lot of|my whole|the whole) (of)? (my)? (insulin|pen|heroin|fentanyl)
      there is no going back now
      too late (now)? .. (took|pills|swallowed|bleeding)
      (first|last) of the pills`,
  }),
  entry({
    id: 'en.act.place',
    category: 'act-place',
    why: 'The author stands at a dangerous place.',
    patterns: `
      (standing|sitting|sat|stood|up|climbed|perched|i am|am|currently|out|leaning|walking|here|hanging|waiting) (here|right|up|out|alone|onto|over)? (now)? (on|at|over|by|near|onto|to) (the|a|top of|the edge of|the side of|this|the top of|edge of|my) .. (bridge|ledge|roof|rooftop|railing|overpass|cliff|train tracks|tracks|rails|balcony|parapet|chair with|window ledge|barrier|platform edge|railway|edge)
      on the (ledge|railing|parapet)
      (standing|sitting|i am|am) on (the|my) (edge|roof|rooftop|window ledge|windowsill|bridge|tracks|train tracks|railway line|rails|ledge)
      (on|at) the (edge|top) of (the|a|this) (bridge|roof|building|cliff|platform|parking garage|car park|multistorey)
      looking down (from|at the water|at the traffic|at the cars|at the tracks|from the)
      (driving|drove|walking|walked|on my way|heading|going|headed|out) (now|right now)? (to|towards|onto|up to) (the|a) (bridge|tracks|train tracks|cliff|roof|overpass|railway|river) (now|right now|to|and|tonight|with|$)`,
  }),
  entry({
    id: 'en.distress',
    category: 'distress',
    scope: 'none',
    why: 'Words of acute distress.',
    patterns: `
      (crying|cry|cried|shaking|scared|sorry|alone|goodbye|forgive|jump|jumping|let go|step off|tired|done|empty|numb|cold|hopeless|desperate|help me|please help|someone talk|talk to me|no one knows|last|over|end|peace|enough|worthless|hurts|pain|dark|never again|note|letter|ready)`,
  }),
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
