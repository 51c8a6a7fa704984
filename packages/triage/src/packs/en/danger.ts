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
];
