import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Classes of words put together: plan, means, preparations, time, an act begun, leave-taking. */
export const netPlan: readonly Entry[] = [
  entry({
    id: 'en.net.not-be-there',
    category: 'plan-strong',
    scope: 'fixed',
    why: 'The author names a near day they will not live to see.',
    patterns: `
      i (will|shall|am going to|would) not (be)? (alive|here|around|breathing|living) (anymore)? (by|after|on|come|past|for|when|to see) .. (@soon|christmas|new year|my birthday|the weekend|spring|summer|winter|exams|morning|you read|graduation|school starts)
      i (do not|am not|have decided not|never) (intend|intending|plan|planning|going|expect|expecting)? to (see|be here|be around|be alive|make it|reach|wake up|live) .. (@soon|christmas|new year|my birthday|the weekend|spring|the morning|another|thirty|eighteenth|next)
      decided not to (make it|be here|be around|wake up|see|live|stay|carry on|come back|go on|be alive|reach)
      (shall|will|would) not (trouble|bother|be a bother to|be bothering|burden|be in the way|be a problem|be a nuisance|inconvenience) .. (anyone|anybody|you|them|him|her|people|family|any of you)? .. (after|past|from|beyond|much longer|soon|anymore|tomorrow|tonight|@soon)
      (will|shall|going to) be (gone|dead|at peace|free|out of .. hair|no more|over) .. (by|before|after|come|on|when|this) .. (@soon|christmas|new year|morning|you read|wake)
      (@soon) i (will|shall|am going to) be (gone|dead|at peace|free of|no more)
      (nothing|none of it|none of this|it) .. (matter|matters) .. (after|by|come|from) @soon
      by the time (it is|its) (@soon|christmas|morning) .. (matter|gone|over|dead|done|late)
      (last|final) (night|day|evening|sunset|sunrise|week|weekend|shift|birthday|christmas|coffee|cigarette|meal) (alive|on earth|of my life|i will ever|for me|ever)
      (giving|give|gave|given) (it|myself|life|things|god|everything) (until|til|till|one more) .. (@soon|week|month|day|christmas|birthday) .. (if|then|and|or|nothing|after|$)
      (wait|waiting|hold on|hang on|holding on|staying|stay|stick around|sticking around) (until|til|till) .. (@soon|christmas|birthday|wedding|exams|after) .. (then|after that|and then) .. (end|kill|die|go|done|gone|over|do it|finish|mine)`,
  }),
  entry({
    id: 'en.net.plan',
    category: 'plan',
    why: 'The author speaks of a plan, a day or a place.',
    patterns: `
      (picked|chose|chosen|set|decided on|settled on|fixed|choose|marked|circled|worked out|planned) (a|the|my|on|out)? (exact|right|quiet|good|perfect)? (day|date|time|place|spot|bridge|tree|method|way|location|train|building|hotel|night|note|cliff)
      (know|decided|worked out|figured out|planned|thought through|sorted) (exactly)? (how|where|when|which|what) (i will do|i would do|i am going to do|i will go|i would go|i will use|and where|and when|and how|bridge|train|building|day|$)
      (know|picked|found|chosen) the (place|train|spot|time|day|way|bridge|hour|tree)
      (everything|it|all|it all) (is)? (all)? (planned|in place|arranged|ready|set|set up|sorted|prepared|decided|worked out|in order)
      (planned|planning) (it|this|everything|my|the whole thing|all|every) .. (down to|out|for weeks|for months|detail|months|suicide|death|exit|way out|last)
      (that|this) is (when $|the day $|the night $|my day $|when i)
      (practised|practiced|rehearsed|timed|tested|walked|measured|scouted|visited|checked) .. (the drop|the knot|the trains|timetable|the height|the note|writing the note|out there) .. (to see|whether|twice|yesterday|how|if i could|last|and|$)
      (intend|intending|going|plan|mean|determined|decided|ready) to go (through|ahead) with (it|this)
      (will not|can not|nobody can|no one can|not) .. (change my mind|talk me out|stop me)
      (made|made up|make) (my|up my) (mind|decision|peace|choice)
      no (one|body)? (suspects|knows|has a clue|noticed|would guess)
      thought it (all)? through`,
  }),
  entry({
    id: 'en.net.means',
    category: 'means',
    why: 'The author has or gets what they need.',
    patterns: `
      (bought|got|have|ordered|getting|found|collected|picked up|gathered|stole|borrowed|took|arrived|came|delivered|here) .. (what|everything|all|the thing|the things|something) i (need|needed) .. (to|for|in|is|it|yesterday|today|now|hidden|and|$)
      (what|everything) i (need|needed) (is|for it|to|arrived|came|has|in my|in the|under)
      (saved|saving|saved up|stockpil*|hoard*|collect*|kept|keeping|stashed|stashing|hid|hiding|skipping|stopped taking|counted|counting|put by|been storing|storing|tucked away) .. @meds ...4 (up|back|for|to|so|enough|use|months|weeks|all|now|until|drawer|under|away|ready|and|$)
      (have|got|with|bought|found|took|holding|getting|borrowed|stole) .. enough (@meds|of them|of it) .. (to|here|for|that|now|saved|wake|sure|and|$)
      (enough) .. (@meds|here|it|them) .. (make sure|not wake|never wake|do not wake|finish|kill|end|do it|be sure|do the job)
      (got|took|have|has|taken|found|grabbed|pulled|bought|holding|unlocked|loaded|cleaned) (out)? (my|the|a|his|her|my dads|dads|grandads|dad) (dad|grandad|dads|fathers)? .. (gun|pistol|rifle|shotgun|revolver|rope|noose|blade|blades|razor|knife|hose|belt|bullets) .. (out|cabinet|safe|garage|lap|hand|sitting|looking|here|table|beside|now|bed|next|tonight|ready|and)
      (looking|staring|stare|look|sat|sitting|sit|lying) .. (at|with|next to|beside|by|holding) (it|them|the|my|a|this|these) .. (gun|rope|noose|pills|tablets|blade|razor|knife|bottle|bottles|blister packs|box|belt|bullets|meds)
      (the|my|a) @tools (is|are) .. (ready|here|on the bed|next to|in my|in the|beside|out|lined up|laid out|waiting|tied|loaded|in front|under)
      @tools (ready|in my hand|in hand|next to me|beside me|in front of me|on my lap|laid out|lined up)
      (pills|tablets|meds|them) .. (lined up|laid out|counted out|counted|in a row|poured out|tipped out|spread out)
      (tied|tie|tying|hung|slung|threw|put|fixed) (a|the|my|up)? (rope|noose|belt|knot|cord|sheet) .. (up|over|to|round|around|beam|tree|door|now|and|$)`,
  }),
  entry({
    id: 'en.net.prep.belongings',
    category: 'prep',
    scope: 'fixed',
    why: 'The author gives away what is theirs, or finds a home for an animal.',
    patterns: `
      (gave|given|giving|give|handed|left|leaving|posted|dropped off|passed on|sold|donated|boxed up|bagged up|taken) (away|off|out|over)? .. (my|all my|most of my|everything|all|the) .. (guitar|stuff|things|belongings|possessions|clothes|books|records|console|switch|art|collection|jewellery|jewelry|watch|ring|rings|bike|games|tools|car|plants|setup|ps5|laptop|keepsakes|savings|everything) ...6 (away|to my|cousin|brother|sister|friend|mate|charity|neighbour|neighbor|nephew|niece|someone who|people who|will not need|not need|no use|anymore|tomorrow|goodbye|them|him|her|$)
      (rehomed|rehoming|found (a|someone|new) .. (home|to take|for)|handed over|surrendered|gave|given|give) .. (my|the|a)? (cat|dog|cats|dogs|pets|rabbit|hamster|bird|canary|budgie|fish|animals|kitten|puppy|horse)
      (dog|cat|cats|dogs|pets|pet|rabbit|bird) (has|have|is|are|all) .. (a home|new home|a new|sorted|safe|with my|at my|taken care|rehomed|going to my)
      (giving|give) (away)? (my|it|everything|this|these) .. (first come|free to|to whoever|to anyone|to whomever|to people who) .. (claim|before|tomorrow|not need|use)?
      (will not|do not|not) (be needing|need|be using|want) (it|them|any of it|this|these|my|anything|that) (after|anymore|any more|where|from|past|soon|any longer|now) .. (@soon|i am going|$)`,
  }),
  entry({
    id: 'en.net.prep.papers',
    category: 'prep',
    scope: 'fixed',
    why: 'The author has put money, papers or passwords in order.',
    patterns: `
      (paid|paying|prepaid|settled|cleared|cancelled|closed|transferred|sorted) (off|up|all)? .. (rent|bills|debts|debt|accounts|account|subscriptions|funeral|savings|council tax|credit card|money) ...4 (ahead|advance|months|up front|everything|to my|over|so|cleared|owe|owes|anymore|left|for them|to the kids|and|$)
      (put|putting|got|getting|set|setting|sorted|sorting|have|tidied|organised|organized) (my|all my|the|all the|out my)? (affairs|papers|paperwork|documents|accounts|finances|things) (in order|in a folder|out|together|up|so|sorted|ready|straight)
      (affairs|papers|paperwork|documents) (are|is|all) .. (in order|sorted|folder|ready|straight|table)
      (will|papers|power of attorney) (is|are|has been|have been) .. (signed|witnessed|updated|done|written|in order|ready|table|drawer)
      (made|making|wrote|written|signed|updated|changed|writing|finished|witnessed) (out)? (my|a|the) will
      making arrangements
      (made|making|make|all) (the|my|all my|all the)? arrangements .. (go|when i am|after|for my|for the|so)
      (written|wrote|spoken|been) to (the|my|a) (solicitor|lawyer|notary|bank)
      (left|leaving|wrote|written|put|given|gave|writing|wrote down|written down|sent) (out|down)? .. (passwords|pin|pin number|bank card|bank details|keys|instructions|list of accounts|account numbers|logins|password|house keys|insurance) ...4 (desk|table|envelope|brother|sister|mum|mom|for|her|him|them|drawer|so|find|wife|husband|note|folder|kids)
      (passwords|pin|bank details|instructions|insurance papers|keys|documents) .. (on the|in an|in the|under the|with the|are in|is in|written|for my|so they|so she|so he)
      (cleared|wiped|deleted|deleting|wiping|reset|cleaned out|clearing) (out)? (my|all my|the|everything on my)? (phone|laptop|history|accounts|messages|search history|photos|hard drive|socials|social media|browser|computer|inbox)
      (checked|read|looked up|checking) .. (life insurance|insurance policy|policy|insurance) .. (pays|pay|covers|still|suicide|out|clause)
      (cleaned|tidied|scrubbed|emptied|ordering|cleaning|tidying|clean) (out|up)? (the|my|whole)? (whole|entire)? (house|flat|room|kitchen|apartment|fridge|bedroom|desk|locker|car) .. (so|top to bottom|nobody|no one|last|before|for when|properly|they|everything|papers|bags|and|$)`,
  }),
  entry({
    id: 'en.net.prep.letters',
    category: 'prep',
    scope: 'fixed',
    why: 'The author has written letters to leave behind.',
    patterns: `
      (wrote|written|writing|finished|sealed|left|leaving|posted|printed|done|spent .. writing|folded|put|signed|started|write) (out|up|all)? (my|the|a|some|these|all the|all my|four|three|two|five|six|long|her a|him a|them a|mum a|mom a|each of them a)? (letter|letters|note|notes|cards|goodbye|goodbyes|video|videos|email|emails)
      (letter|letters|note|notes|cards|envelope|envelopes|videos) (is|are|to|for|on|in|under) .. (everyone|each|kids|kid|mum|mom|dad|parents|wife|husband|brother|sister|table|desk|pillow|drawer|written|done|sealed|bed|fridge|open|find|family|kitchen|counter|18th|bag|son|daughter)
      (one for each|one for my|one each|to open on|to open when|to be opened|open it when|open on her|open on his|open on their)
      (told|hugged|kissed|held|rang|called|phoned|visited|texted|cooked|plaited|read|tucked) (my|her|him|them|the|mum|mom|dad|everyone|each|for|that)? .. (love|loved|longer|tight|tighter|last time|one last|goodbye|extra|properly|proud of)
      (dropped|took|left|sent) the (kids|children|boys|girls|baby) (at|to|with|off) .. (mum|mom|mums|moms|sister|dad|dads|nan|grandma|school|weekend|in laws)
      (picked|chosen|chose|laid out|ironed|choosing|planning|planned|written|wrote) (out)? (the|my|a|what)? .. (outfit|dress|suit|shirt|clothes|songs|hymns|music|playlist|photo|readings) .. (for|to be|wear|found|buried|funeral|after|when)
      (funeral|cremation|burial) .. (paid|planned|arranged|sorted|chosen|songs|music|cheap|simple|no fuss|playlist|prepaid)`,
  }),
  entry({
    id: 'en.net.calm',
    category: 'calm',
    why: 'The author speaks of sudden calm.',
    patterns: `
      (feel|feeling|felt|feels|i am|been|so|am) .. (calm|calmer|peace|peaceful|at peace|light|lighter|relieved|relief|free|clear|certain|settled|serene|weightless) .. (first time|now|finally|months|years|weeks|since i decided|almost over|knowing|today|tonight|about it|weirdly|decided|at last|strangely|$)
      (not|no longer|am not) (scared|afraid|frightened|worried|sad|angry) (anymore|any more|now|of it|about it|at all)
      (nearly|almost|soon|it will be|will be|finally|all) (over|finished|done) (now|soon|for me|at last|$)
      (nothing|no one|nobody|not much) (is|that is|else)? .. (holding|keeping|stopping|tying) me (here|back|anymore|now|alive)
      (ready|time) (to go|to leave|to rest|to let go|for me to go|now)
      so i am going $
      not long (now|left|to go)`,
  }),
  entry({
    id: 'en.net.act',
    category: 'act',
    why: 'The author says an act has begun.',
    patterns: `
      (took|taken|swallowed|necked|downed|drank|drunk|popped|ate|had|finished|injected|inhaled|swallowing|drinking) (it|them)? .. (all|all of it|all of them|every last one|every one|the lot|everything|whole lot|whole packet|whole bottle|whole box|whole pack|the entire|too many|too much|a load of|loads of|handful of|handfuls of|fistful of|bunch of|all the|all my|the rest of|two packets|both packets|three packets|everything there was|everything i had|everything in|whatever was|whatever i) .. (@meds|there was|i had|in the|could find|found|left|we had|mums|moms|and i|cupboard|cabinet|them|at once|$)
      (drank|swallowed|drunk|took|taken) (the|some|a load of)? (stuff|bleach|antifreeze|cleaner|poison|weedkiller|whole bottle|bottle)
      (throat|stomach|chest|mouth|insides|belly) (is|are)? .. (burning|on fire|burns|cramping)
      (pills|tablets|meds|bottle|packet|packets|box|blister packs|strip|paracetamol) .. (all gone|empty|are gone|is gone|gone now|inside me|down|taken|in me|kicking in|finished)
      (took|taken|swallowed|had) .. (pills|tablets|meds|overdose|od|them|everything|something|paracetamol|insulin|lot|too many) ...8 (sick|sleepy|drowsy|dizzy|ringing|blurry|floaty|numb|heavy|shaking|stand up|passing out|scared now|changed my mind|do not want to die|what do i do|how long|should i|will i|too late|cannot undo|regret|hospital|ambulance|goodbye|goodnight|sorry|minutes ago|an hour ago|hour ago|just now|half an hour|half #|not wake|by the time|wear off)
      (overdose|od) .. (tonight|now|just|hour ago|minutes ago|half an hour|taken|in me)
      (cut|slit|sliced|slashed|opened) .. (wrist|wrists|arm|arms|vein|veins|throat|myself|deep|too deep) ...6 (will not stop|not stopping|blood|bleeding|bleed|floor|soaked|dizzy|deep|fat|towel|everywhere|faint|stitches|scared|ambulance|white|cold)
      (blood|bleeding) .. (will not stop|not stopping|everywhere|floor|soaking|soaked|will not|loads of|a lot|all over|through|pouring|towel|bath)
      (i have done|i did|have done|did) (it|something|something stupid|something bad|a bad thing) .. (now|took|taken|pills|swallowed|sorry|cupboard|goodbye|cut|scared|this time|do not tell)
      (turned|put|left) (on)? the (gas|engine|car) (on|running) .. (garage|sealed|window|door|shut|sleepy|closed)?
      (sealed|taped|blocked) .. (door|doors|windows|window|gaps) .. (gas|charcoal|towels|tape|garage|car)
      (car|engine|exhaust) (is)? (running|on) .. (garage|closed|shut|hose|windows)
      (rope|noose|belt|cord|scarf|sheet|ligature|cable) (is)? .. (around|round|on|tight|tightening|over) .. (neck|throat|beam|door|tree)
      (stood|standing|up) on (the|a) (chair|stool|table|ladder) .. (rope|noose|neck|beam|now|belt|kick)
      (gun|barrel|pistol|rifle|muzzle) (is)? .. (in|to|under|against|on|at) my (mouth|head|chin|temple|chest|lap|hand)`,
  }),
  entry({
    id: 'en.net.place',
    category: 'act-place',
    why: 'The author stands at a dangerous place.',
    patterns: `
      (i am|am|im|here|up|standing|stood|sat|sitting|sit|parked|walked|walking|drove|driven|driving|climbed|waiting|leaning|stopped|perched|out|got|gone|back|over|came) (here|right|up|out|alone|onto|over|on|down|now|on my own)? .. (on|at|by|to|near|over|beside|along|next to|off|above) (the|a|this|that|top of|my|our|some) .. @places
      ^ (on|at|by) the @places
      (legs|feet|toes|one leg|one foot) .. (over|dangling|hanging|off|past) (the|side|edge)
      (wrong|other|outside) (side|of) .. (rail|railing|railings|barrier|fence|parapet|glass)
      (climbed|climbing|stepped|got|swung) over (the|a)? (rail|railing|railings|barrier|fence|parapet|wall|side)
      (next|last|fast|night|freight|#) (train|one|express) (is|comes|due|passes|in|at) .. (#|minutes|now|soon|late|coming)
      (next one|train) (is|comes|due|in|at) (at|in|due)? #
      (tide|sea|river|lake|waves) .. (coming in|rising|cold|dark|waist|knees|ankles|black|calling|below|in front|deep)
      (i am|am) going in $
      (looking|look|looked|stare|staring) (down|over) .. (at|from|into|the edge|water|traffic|cars|tracks|drop|street)
      (took|taken|taking|swallowed) (them|the pills|the tablets|my pills|all of it|them all|it all|the lot|it) $
      (all of them|the whole bottle|every single one|the whole packet|the whole lot) $
      (holding|hold|clutching|opened|opening|got) the (bottle|blade|knife|razor|pills|packet|gun|rope|box)`,
  }),
  entry({
    id: 'en.net.distress',
    category: 'distress',
    scope: 'none',
    why: 'Words of acute distress.',
    patterns: `
      (wind|windy|freezing|nobody|no one|typing|battery|why i am|climb back|climb down|come down|go back down|down there|one step|step|sleepy|swallow*|message received|last cigarette|phone off|turn my phone|someone say something|say something|anybody|please|shaking|afraid|frightened|die|dead|kill|goodnight)`,
  }),
  entry({
    id: 'en.net.do-it',
    category: 'do-it',
    why: 'The author says they will do it.',
    patterns: `
      (going to|will|about to|ready to|want to|plan to|planning to|decided to|have to|could|might|should|determined to|i am) (do|doing) it (@soon|before|after|when|once|while|this time|for real|here|alone|$)
      (doing|do) it (@soon|now|for real|this time)
      (i am|am) (doing|ending) it now
      if i did it
      (@soon) .. (is|its) (it|the day|the night|when|my last|the end|d day|the one)
      (do|doing|did|done) it .. (@alone)
      (@alone) .. (do|doing|did|done) it
      (going through|go through|going ahead|go ahead) with it .. (@soon|this time|$)`,
  }),
  entry({
    id: 'en.net.time-alone',
    category: 'time',
    scope: 'none',
    why: 'A near time, or a time when nobody is there.',
    patterns: `
      (when|once|until|after|while|as soon as|til|before|because|now|and) .. (@alone)
      (from|until|by|after|before|on|till|this|since|come) @soon
      it is (on)? (the)? (@soon)`,
  }),
  entry({
    id: 'en.net.farewell',
    category: 'farewell',
    why: 'The author takes leave for good.',
    patterns: `
      (wanted|want|came|here|logging on|log on|posting|need|have|time|going) to say (bye|goodbye|my goodbyes|farewell|my goodbye|goodbyes) ...8 (not here|gone|sorry|love|forgive|anymore|forever|only ones|last|leaving|thank|be good|thanks|look after|understood|got it)
      (look after|take care of|be kind to|be good to|mind) (each other|one another|yourselves|yourself|my (mum|mom|kids|dog|boys|girls|family)) .. (when|once|after|for|now|please|i am|without)
      (when|once|after|now that|because) i (am not here|am gone|am no longer here|have gone|will not be here|leave you all)
      farewell (and|all|everyone|my|to|friends|then|now|from)
      (thank you|thanks|thank u|grateful|cheers) .. (for|to) .. (everything|you|being|all|kind|time|music|chats|thread|listening|support|nights|company|years|group|forum|reading) ...8 (goodbye|farewell|will not be|not be here|no more|last|forgive me|sorry|gone|time to go|rest now|tired|done fighting|end|over now|the other side|remember me)
      (done fighting|done trying|fight is over|rest now|can rest|time to rest|going to rest|off to sleep|sleep now|finally sleep|long sleep) .. (goodbye|farewell|thank|sorry|love|forever|take care|everyone|all|and|$)
      (goodnight|good night|nighty|night night|night all|sleep tight) .. (forever|for good|last time|and goodbye|sweet world|this time|everyone and sorry|love you all|be good)
      (goodbye|bye) .. (forever|for ever|for good|and sorry|cruel|love you all|i am sorry|i tried|take care of|not your fault|thank you for everything|last)
      (tell|let) .. (my|mum|mom|dad|him|her|them|kids|wife|husband|parents|family|everyone) .. (sorry|know i|that i|i tried|i love|love|proud|not their|not her|not his|forgive|loved)
      (kindly|please|pls|someone|somebody) tell .. (sorry|love|loved)
      (i am|am|im|so|very)? sorry (to)? (everyone|mum|mom|dad|all|my love|family|kids|for everything|for this|for being|i could not|mama|to the person|to whoever) .. (could not|can not|done|gone|goodbye|love you|anymore|tried|forgive|stay|finds|deserve|hold on|fight|not strong|hurt)
      (i)? (did|have|really) try .. (written|that|know|remember|goodbye|sorry|could not|everything|ask|honest)
      (i tried|i did try|i really tried) .. (sorry|goodbye|everyone|enough|anymore|could not|so hard|my best|forgive)
      (this is|here is) (it|the end|my exit|where i) .. (goodbye|thank|love|everyone|sorry|leave|get off|folks|for me|guys)
      (meet|see|find) (you|me|her|him|them|mum|dad) (all)? .. (other side|next life|next one|another life|up there|in heaven|stars)
      (if|when|by the time) .. (read|reads|reading|find|finds|see|sees) this ...6 (gone|dead|be|left|over|asleep|sea|late|no longer|not here|done it)
      (will|shall|going to) (miss|remember|watch over|look down on|be with|love) (you|this place|this group|her|him|them|my) .. (forever|always|from|wherever|from above|from up|heaven|$)
      (nothing|no one|nobody) (is|left)? .. (holding|keeping|tying) me here .. (so|going|goodbye|anymore|now)
      (do not|please do not|never) (blame|be sad|be angry|cry|feel guilty|feel bad|let) .. (yourself|yourselves|anyone|for me|about me|it be|him|her|them|guilty|mum|mom|fault)
      (do not want|not want) .. (anyone|anybody|you|them|mum|mom|her|him) .. (feel guilty|feel bad|blame|find me|see me|to think it)
      (remember|think of) me .. (smiling|fondly|happy|kindly|when|as|laughing|well|sometimes)`,
  }),
];
