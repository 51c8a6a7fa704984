import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** What a text does to others: insults, encouragement, method, dosing, eating-disorder talk, selling. */
export const conduct: readonly Entry[] = [
  entry({
    id: 'en.harassment.you',
    category: 'harassment',
    scope: 'fixed',
    why: 'An insult, threat or humiliation aimed at a person.',
    patterns: `
      you (are|r|were|will always be|will never be anything but|sound like|look like|act like|must be) (all|such|nothing but|so|just|a|an|the|literally|really|as|always|clearly|being|being such|just|too|nothing more than|only|still|honestly|the most|such a|such an)? (a|an|piece of|complete|total|absolute|real|massive|huge|pathetic|fucking|stupid|fat|ugly|worthless|little|waste of|selfish|big|dumb|nasty|lying|attention seeking|whiny|lazy|sad|disgusting|most|bunch of)? (a|little|excuse for|sack of|piece of|of|fat|ugly|pathetic|stupid|selfish|whiny|lying|attention seeking|waste of)? (worthless|pathetic|disgusting|stupid|idiot|moron|loser|losers|ugly|trash|garbage|scum|scumbag|bitch|asshole|arsehole|cunt|dick|dickhead|prick|freak|creep|pig|whore|slut|waste|joke|embarrassment|disgrace|attention seeker|attention whore|liar|coward|crybaby|cry baby|drama queen|psycho|lunatic|nutcase|nutjob|retarded|imbecile|dumbass|jackass|shit|shithead|piece|vermin|parasite|leech|snowflake|failure|nobody|nothing|burden|fat cow|cow|annoying|useless|dumb|insufferable|repulsive|vile|monster|clown|weirdo|simp|incel|twat|wanker|tosser|bastard|douchebag|douche|space|oxygen|skin|human being|human|person i|delusional|brain dead|braindead|gross|rat|snake|witch|hag|bellend|muppet|degenerate|fatass|fatso|motherfucker|hypocrite and|faker|fraud|idiots|morons|evil|insane|unlovable|revolting|imbeciles)
      (you|u) (fucking|stupid|pathetic|worthless|dumb|ugly|fat|little|disgusting|lying|selfish|filthy|absolute|sick|whiny|utter|miserable|useless|lazy|total|complete|sad|goddamn|attention seeking|spineless|brainless|nasty|horrible)? (fucking|little|piece of|fat|ugly|excuse|stupid)? (bitch|idiot|moron|loser|asshole|arsehole|cunt|dick|dickhead|prick|freak|creep|pig|whore|slut|scumbag|coward|crybaby|psycho|dumbass|jackass|shithead|piece of shit|piece of trash|piece of garbage|waste of space|waste of oxygen|waste of skin|twat|wanker|bastard|douchebag|failure|imbecile|motherfucker|snowflake|attention whore|attention seeker|clown|cow|parasite|retard|fool|weirdo|excuse for a|scum|trash|degenerate|fucker|muppet|rat|snake|troll)
      what (a|an) (pathetic|stupid|worthless|fucking|complete|total|absolute|disgusting|dumb|sad|whiny)? (loser|idiot|moron|bitch|waste of space|freak|asshole|crybaby|joke of a person|drama queen|attention seeker|attention whore|cunt|piece of shit)
      (stupid|dumb|ugly|fat|fucking|lying|pathetic|worthless|crazy) (bitch|whore|slut|cunt|cow|hag|pig)
      (fuck|screw|damn|sod|piss) (you|off|u)
      fuck (you|off|yourself|right off|all of you|u)
      (go|you can|can|should|burn|hope you|just|rot|you will) (to|go to|rot in|burn in|straight to)? hell
      (shut|stfu) (up|your|the fuck up) (you|bitch|idiot|loser|already|and|crybaby|moron|mouth|trap|freak|whining|nobody|$)
      (nobody|no one|noone|none of us) (likes|loves|cares about|wants|needs|believes|asked|gives a (shit|damn|fuck) about|will ever love|will ever want|respects|is interested in|could ever love|can stand|asked for|wants to hear|cares what|cares how) (you|u|your|to hear your|about your|about you|to read your)
      (everyone|everybody|we all|they all|whole group|the whole forum|people|we) (here)? (hates|hate|laughs at|laughing at|thinks you are|can not stand|is laughing at|are laughing at|is sick of|are sick of|is tired of) (you|your)
      i (hate|despise|loathe|can not stand) you
      (you|u) (deserve|deserved) (it|this|what|everything|to be|all|every|to suffer|to rot|to get|no|nothing|the|that|to feel|your) .. (happened|abused|hit|raped|bad|alone|suffer|got|you get|pain|coming|beating|miserable|hurt|sympathy|him|left|bit of it|it all|illness)?
      you (deserved it|deserve it|had it coming|asked for it|brought it on yourself|brought this on yourself|were asking for it)
      (probably|you|no wonder) (were|was|made|making) (asking for it|it up|it all up|this up for attention)
      you (are|r) (just|only|obviously|clearly|so)? (faking|making it up|lying for|doing it for|fishing for|looking for|begging for|desperate for|milking|seeking|playing the victim|pretending) (it|attention|sympathy|this|for|all|pity|the|to)?
      (you|u|they) (just|only|clearly|obviously)? (want|need|crave|do it for|do this for|love) (the)? attention
      (attention) (seeking|whore|seeker) .. (again|pathetic|post|crap|nonsense|behaviour|behavior)
      (grow|man) (up|the fuck up) .. (crybaby|pathetic|stop|and|snowflake|loser|already|baby|whining|$)
      (get) (a life|over yourself|over it) .. (loser|freak|pathetic|crybaby|already|stop|whining|and stop)
      (no wonder) .. (left you|hates you|hate you|divorced|you are alone|alone|dumped you|friends|single|nobody|cheated|talks to you|love you)
      (your|ur) (mother|mom|mum|parents|family|kids|husband|wife|boyfriend|girlfriend|therapist|friends|children|ex) (must|should|probably|would) .. (ashamed|hate|embarrassed|regret|aborted|disappointed|sick of|swallowed|left you|better off|laugh|wish)
      (should have|wish you|hope you) (been)? (aborted|swallowed|never been born|get cancer|die|get hit|get raped|suffer|fail|lose|rot|choke|never recover|relapse|stay alone|end up alone|crash|burn|get fired)
      you (make|made) (me|us|everyone) (sick|want to puke|want to vomit|vomit|puke|cringe)
      (i|we) (will|am going to|are going to|know|ill|can) .. (find you|hunt you|find out where you live|where you live|make your life hell|ruin you|ruin your life|destroy you|beat you|hurt you|kill you|come for you|smash your|break your|expose you|get you|dox you|end you|make you (regret|pay|suffer)|slap you|punch you|come after you|show up at your)
      (watch|better watch) your back
      (you|u) (better|had better) (watch|sleep with|run|hide|shut|be careful)
      sleep with one eye open
      (send|show) (me)? (your)? (nudes|tits|boobs|naked|a nude|pics of your (body|tits|boobs)|bra|underwear)
      (want|love|like|would love) to (fuck|see you naked|touch you|lick|rape|sleep with|bang|undress) (you|your)?
      (nice|great|sexy|hot) (tits|ass|boobs|body on you|rack)
      (your|ur) (face|body|voice|post|story|problems|whining|crying|tears|existence|illness|depression|life|pity party) (is|are|makes|make) (so|such|a|just|me|us|all|all in|an|too|really)? (ugly|disgusting|pathetic|joke|fake|annoying|sick|puke|boring|insult|bullshit|your head|gross|embarrassing|vomit|worthless|laughable|stupid|cringe|waste|hideous)
      (nobody|no one|world|we|everyone|forum|place|group|life) (would|will|is|are) .. (miss you|notice|care if you|better without you|better off without you|glad when you|happier without you|nicer without you|better when you)
      better off without (you|u|someone like you|people like you)
      (people|losers|freaks|idiots|crazies|psychos|trash|someone) like you (disgust|ruin|should (die|be locked|not|never|be banned|disappear)|do not deserve|make me sick|are (the problem|why|pathetic|disgusting|a waste|a joke|trash|scum)|have no (place|right)|need to (die|leave|disappear))
      (leave|get out|go away|get lost|piss off|disappear|get off|fuck off) .. (freak|loser|nobody wants you|you are not wanted|not welcome|bitch|creep|weirdo|trash|psycho|of this group|and never come back)
      (nobody wants|you do not belong|we do not want|not wanted) (you|here|your kind) .. (here|freak|leave|go)?
      (go|run) (cry|back) (to|about it|somewhere else|more) .. (mommy|mom|mama|mummy|therapist|loser|baby|crybaby|somewhere)?
      cry (more|about it|me a river) .. (loser|baby|snowflake|bitch|pathetic|crybaby)?
      (too) (fat|ugly|stupid|dumb|crazy|pathetic|broken) (to|for) (be|get|love|anyone|ever|help|deserve|live|a|understand|have) .. (you|loved|boyfriend|girlfriend|friends|job|anyone|that)?
      (you|u) (disgust|sicken|repulse) (me|us|everyone)
      (lol|lmao|haha|hahaha) .. (loser|pathetic|idiot|freak|crybaby|nobody cares|psycho|cope|stay mad)
      (kys|kill yourself|go die|drop dead|eat shit|choke on|hope you die|please die|go jump|end yourself|rope yourself|hang yourself) .. (loser|bitch|idiot|freak|pathetic|cunt|you|worthless|ugly|trash|attention)
      drop dead
      eat shit
      (i)? hope (you|u) (die|rot|suffer|choke|get cancer|fail|never|burn|end up)
      (hope|wish) (something bad|the worst|bad things|pain) .. (to|on|happens) (to)? you
      (you|ur|your) (fat|ugly|stupid|dumb|crazy|psycho) (ass|face|cow|pig|bitch|fuck|shit|brain)
      (nobody|no one) asked (you|for your|u) .. (idiot|loser|freak|moron|shut|opinion)
      (bet|guess) you .. (no friends|still a virgin|live in your mom|cry yourself|never been loved|beat your|fat|ugly)
      (you|u) (have|got|ve) no (friends|life|brain|brains|future|one|right to exist|shame|spine) .. (because|loser|and never|pathetic|you are)
      (mods|moderators|admins) (here)? (are|r) (all|just|a bunch of|such)? (nazis|fascists|idiots|pathetic|power tripping|morons|losers|scum|assholes|corrupt pigs|cunts)`,
  }),
  entry({
    id: 'en.encouragement.do-it',
    category: 'encouragement',
    scope: 'fixed',
    why: 'The text encourages somebody to hurt themselves, or proposes to do it together.',
    patterns: `
      ^ (kill|hang|shoot|drown|unalive|rope|neck|delete|gas|stab) (yourself|your self|yourselves)
      (,|loser|bitch|idiot|freak|faggot|cunt|ugly|fat|lol|lmao|and|ok|it|alone|already) (kill|hang|shoot|unalive|neck|rope) yourself
      (go|just|please|better|should|up and|then|go and) (and|go|just|do everyone a favor and|do us a favor and|should|do the world a favor and|also|already|do us all a favour and|do everyone a favour and)? (kill|hang|shoot|drown|end|neck) yourself
      (go|just|please|should|you should|hurry up and|why do not you|why not) (go|just|already|up and)? die (already|in a|alone|then|loser|in a fire|in a ditch|now|you|please|slowly|$)
      (die|rot) in a (fire|hole|ditch)
      (do|doing) (us all|us|everyone|everybody|the world|yourself|your family|the planet|society|me|them) (all)? a (favor|favour) .. (and|by|die|kill|jump|end|it|log off|disappear)
      (do|doing) (us all|us|everyone|everybody|the world|yourself|your family|the planet|society) (all)? a (favor|favour)
      (just)? (do it|end it|jump|go through with it|get it over with|finish it|end your life|take the pills|take your life|pull the trigger|swallow them) (already|then|coward|pussy|you coward|nobody|no one|no balls|chicken|we are waiting|and stop|loser|what are you waiting|if you|and get|no one will|you will|you would|you have|it will|i dare|for once|and spare|the world|stop talking|you attention|quit)
      (you should|why do not you|just|you need to|you have to|you better|you might as well|might as well|why not|you ought to|please|go ahead and|then|i think you should|maybe you should|so) (just|go|go ahead and|really|finally|already|go and)? (end it|end your life|do it|jump|overdose|take (all|the) (your|of|pills)|slit your (wrists|throat)|hang|end yourself|kill|cut deeper|drink bleach|swallow (them|the|all|bleach)|step in front|stop existing|disappear forever|take your own life|go through with it|commit suicide|get it over with|end it all|bleed out|take your life|cut|jump off|try harder next time|use a) (already|and|with|it|all|now|then|off|in|yourself|if|instead|tonight|because|next time|a|deeper|rope|gun|nobody|no one|$)
      (drink|go drink|swallow) (some)? bleach
      go jump (off|in front of) (a|the|your) (bridge|cliff|building|roof|train|bus)
      ^ jump off (a|the) (bridge|cliff|building|roof)
      (cut|try|go) (deeper|harder next time|down not across|vertical|along not across|lengthwise)
      (next time) (cut|try|make sure|do it|take|use|jump|aim) .. (deeper|harder|properly|right|more|higher|work|works)
      (you|u) (would|will|are|d) .. (better off dead|be better off dead|doing everyone a favor|be doing us|be at peace|finally be free|feel free|be happier dead)
      (you are|youre|u are|ur) (better off dead|not worth saving|better dead)
      (world|everyone|family|we|they|kids) (would|will|is) .. (better|happier) .. (if you (died|were dead|killed|were gone|were not|ended|just|disappeared)|without you (in it|alive)|when you are dead)
      (nobody|no one|none of us) (would|will) (miss|care|notice|cry|even notice|mourn) (you|if you (died|did|killed|were gone|jumped|disappeared|do))
      (cutting|self harm|self harming|hurting yourself|burning yourself|bleeding|burning|starving) (is|feels|really|helps|works|makes|gives|will|does|can be|wont) ..2 (try|you should|everyone should|recommend|start|do it|give it|yourself|should)
      (you should|just|try|have you tried|everyone should|recommend|go|give|start|why not|worth|dare you to|i dare you to|challenge) (try|trying|start|to|it|give)? (cutting|self harm|self harming|burning yourself|hurting yourself|a razor|the blade|a blade|the choking|blackout|starving yourself|purging|throwing up after|not eating|fasting until|a lighter)
      (blue whale|choking|blackout|pass out|fire|salt and ice|eraser|cutting|self harm|starvation|momo|tide pod|benadryl|fasting) (challenge|game|dare)
      (dare|challenge|bet) (you|u|everyone|each other|yall) .. (cut|jump|overdose|swallow|choke|starve|bleed|hurt|not eat|skip|razor|burn|kill)
      (who|whoever|anyone) .. (cut|cuts|cutting|starve|fast|scars|bleed) .. (deepest|longest|most|wins|competition|contest|challenge|compare|post pics|post your)
      (post|show|share|send|rate|compare) .. (your|ur|my) (cuts|scars|wounds|self harm|fresh cuts)
      suicide (is|can be|would be|was) (the|your|a|actually|always|beautiful|brave|an) (best|only|right|answer|way|good|beautiful|brave|solution|freedom|option|act|peaceful|choice|rational|human right|easy) .. (out|for you|option|thing|you|it|answer|choice|and|solution|do it|for people|sometimes)
      (death|dying|suicide) (is|will be|would) (set you free|your freedom|better for you|beautiful and|a relief for you|bring you peace|free you)
      (i will|ill|i can|we can|let me) (help|show|assist|guide|teach|watch|hold|stay) you (die|do it|end it|kill|through it|while you|how to (do it|die|end|cut|purge)|with the (pills|rope)|jump|end your)
      (i would|i will|ill|let me|i can) (support|respect|help|encourage) (you|your (decision|choice)) .. (to die|die|end it|suicide|if you do it|kill|end your life)
      (do not|no need to|never|stop) (tell|call|reach out|get help|see|talk|listen|let them|take|eat) .. (just do it|stop you|lock you up|anyone just|they will stop|ruin it|and do it)
      (no one|nobody) (is)? (stopping|going to stop|will stop) you
      (stop|quit) (talking|posting|whining|crying|threatening|bitching) (about it)? (and)? (do it|just do it|kill yourself|jump|end it)
      what are you waiting for .. (do it|jump|kill|end)
      (coward|chicken|pussy) .. (do it|jump|pull the trigger|cut|end it|really wanted)
      if you (really|actually)? (wanted|meant|were serious|were going|meant it) .. (would have|do it|done it|dead|by now|already)
      (prove it|do a flip|livestream it|film it|stream it|pics or it|video or it) .. (kill|jump|cut|do it|when you|coward|cuts|hang)?`,
  }),
  entry({
    id: 'en.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'The author proposes to die together.',
    patterns: `
      (let us|lets|let) (all)? (die|end it|do it|kill ourselves|go|commit suicide|end it all|jump|end our lives|take the pills|overdose|leave this world|catch the bus) together
      (anyone|someone|somebody|who|anybody|you) (else)? (want|wants|wanna|looking|willing|interested|up|down|ready|would like|here want|keen) (to|for|in)? .. (die with me|die together|go with me|end it together|do it together|join me|do it with me|a pact|suicide pact|suicide partner|suicide buddy|catch the bus together|end it with me|go together|die at the same time|make a pact|exit together|die tonight with|leave together)
      (suicide|death|dying|ctb|bus) (pact|partner|buddy|companion|group|party)
      (looking|searching|need|want|seeking) (for)? (a|some|someone)? (partner|someone|buddy|people|person|company|somebody|others) (to)? (die with|to die with|for suicide|end it with|do it with|go with|kill myself with|overdose with|jump with|ctb with|catch the bus with|to go with|to catch the bus)
      (make|made|making|want|propose|form) a (suicide|death) pact
      (die|do it|end it|go) (together|with me|at the same time) (tonight|tomorrow|so|we|and|this|on|dm|message|pm|who|anyone|nobody|no one|so nobody)
      (we|you and i|me and you|both of us) (could|can|should|will|would) (all|both|just)? (die|end it|go|do it|jump|leave|take (them|the pills)|overdose|kill ourselves) together`,
  }),
  entry({
    id: 'en.method.detail',
    category: 'method',
    scope: 'fixed',
    why: 'The text gives detail about a method.',
    patterns: `
      (#|##|about #|over #) (mg|g|grams|pills|tablets|ml|milligrams|of|capsules|units|grains|x) .. (kill|kills|lethal|fatal|enough|overdose|deadly|stop your heart|do it|never wake|end it|works|die|do the job|put you to sleep forever|shut down|will do|liver)
      (take|mix|combine|swallow|use|inhale|inject|drink|crush|dissolve|need|ingest|buy|get|tie|loop|attach|fill|put|seal|cut|jump|aim|lie|find|do it|choose|pick|go) .. (and|with|until|so|it|to|off|in|around|along|at|over|before|from|then) .. (painless|you will not feel|will kill you|kills you|never wake|pass out before|die within|dead in|stop breathing|bleed out|lethal|fatal|quickest|fall asleep and die|quick death|you die|foolproof|no pain|do not survive|works every time|guaranteed|surely die|instantly)
      (painless|quickest|easiest|best|most effective|surest|fastest|cleanest|most reliable|least painful|peaceful|foolproof) (way|method|option) (is|would be|was|for me|i (found|know)|to (die|go|do it|@killInf|kill yourself) (is|would be|was))
      (the)? (lethal|fatal) (dose|amount) (is|of|for) .. (is|#|mg|pills|tablets|grams|per)
      (how to|here is how|instructions|steps|guide|tutorial|step 1|step one|first you|trick is to|tip) .. (noose|slip knot|hang|cut deeper|cut to|helium|carbon monoxide|exit bag|overdose|bleed out|drop height|suffocate|vein|artery|slit|nitrite|kill yourself|die painlessly)
      (noose|knot|rope) .. (tied|tie|thick|strong|height|length|loop|from a|anchor) .. (hold|weight|quick|break|snap|support|neck|drop)
      (cut|slice|slash) (down|along|vertical|lengthwise|deep|length) .. (not across|vein|artery|road|the arm|wrist|bleed)
      (tape|seal|run a hose|connect|close|park|pipe) .. (garage|exhaust|windows|car|bag|tube) .. (fall asleep|painless|minutes|peaceful|engine|breathe|die|asleep)
      (works|worked) (fast|quickly|within|in) .. (if you|mix|with|pills|painless|no pain|and you)
      (used|use|using|tried|bought|recommend) .. (nembutal|sodium nitrite|helium|exit bag|pentobarbital|cyanide|charcoal|carbon monoxide)
      (can|could) (buy|get|order) .. (nembutal|sodium nitrite|exit bag|pentobarbital|cyanide) .. (from|at|online|site|here|dm)
      (hide|hiding|conceal|covering) .. (cuts|scars|blade|blades|razor|razors|self harm) .. (from (your|my|parents|mom|mum|teachers|the nurses)|by|in (your|a|the)|under|so nobody|phone case|trick|tips|best)
      (take|get|unscrew|remove|break|pull) .. (blade|blades) (out|from) .. (sharpener|razor|shaver)`,
  }),
  entry({
    id: 'en.dosing.advice',
    category: 'dosing',
    scope: 'fixed',
    why: 'Advice to start, stop, change or mix medication.',
    patterns: `
      (you should|you can|you need to|just|try|you could|i would|why not|simply|you must|better to|please|i recommend|i suggest|i advise|go ahead and|best to|you have to|it is fine to|it is safe to|it is ok to|it is okay to|its safe to|safe to|fine to|ok to|you might want to|you ought to|consider|maybe|should|do not be afraid to|have you tried|recommend|feel free to|then) (just|also|really|definitely|to|try|simply|and|go ahead and|stop and|cold turkey)? (stop|stopping|quit|quitting|skip|skipping|drop|dropping|halve|halving|double|doubling|triple|increase|increasing|up|upping|lower|lowering|reduce|reducing|cut|cutting|come off|coming off|go off|going off|get off|getting off|ditch|ditching|throw away|throw out|flush|bin|start|starting|switch|switching|mix|mixing|combine|combining|crush|stack|ween off|wean off|taper|tapering|swap|swapping|replace|replacing|add|split|wean yourself off|split up|push|raise|raising|bump up|stay off|chuck) .. (your|the|those|that|any|all|taking|to|of|off|out|with|them|it|on|a|up|down|dose|his|her|my) .. (meds|medication|medications|medicine|pills|tablets|dose|dosage|doses|antidepressants|antidepressant|ssri|ssris|lithium|zoloft|sertraline|prozac|fluoxetine|lexapro|escitalopram|citalopram|seroquel|quetiapine|lamotrigine|lamictal|xanax|alprazolam|valium|diazepam|klonopin|clonazepam|ativan|lorazepam|benzo|benzos|abilify|effexor|venlafaxine|wellbutrin|bupropion|mirtazapine|insulin|adderall|ritalin|vyvanse|mg|antipsychotic|antipsychotics|olanzapine|risperidone|propranolol|cymbalta|duloxetine|trazodone|paxil|paroxetine|mood stabilizer|mood stabiliser|tramadol|alcohol|st johns wort|gabapentin|pregabalin|kratom|buspar|ambien|zopiclone|melatonin|hydroxyzine|chemicals|poison|prescription|prescriptions|ketamine|psilocybin|shrooms|mushrooms|lsd|weed|cbd)
      (stop|quit|skip|halve|double|triple|drop|ditch|increase|lower|throw away|flush|cut|bin) (taking|your|the|that|those|all your|all those|up|using|with) (your|the|those|that|all|any|morning|evening|next|taking)? (@pills|dose|dosage|doses|ssri|ssris|lexapro|lamictal|klonopin|abilify|effexor|wellbutrin|antipsychotics|escitalopram|citalopram|fluoxetine|olanzapine|poison|chemicals|mirtazapine|venlafaxine|paxil|antipsychotic|antidepressant|mood stabilizer|mood stabiliser) (cold turkey|you|it|and|they|today|immediately|now|at once|for|until|if|before|when|that|those|in half|to|like|before bed|altogether|completely|tonight|because|the|all|i|doctors|asap|by|instead|without)
      (stop|quit) cold turkey
      (just|you|should|could|please|simply|^) (stop|quit|skip|ditch|halve|double|drop|bin|flush) (taking)? (your|those|these|that) .. (@pills|meds|dose|ssri|lexapro|lithium|antidepressants|dosage|mood stabiliser|mood stabilizer)
      (take|try|have|use|start|go for|start with|pop|give|swallow|do|begin with|add|microdose) (two|three|four|five|six|another|an extra|a couple|a few|half|double|more|extra|up to|about|around|like|some|##|#|only|just|at least|1|2|3|a double|my|a|an|it with|them with|one) .. (mg|pills|tablets|@pills|dose|doses|milligrams|of (my|your|the|@pills)|lexapro|klonopin|lithium|instead|shrooms|kratom|edible|edibles|at once|before bed|at night|every|a day|daily|times|per day|twice|in the morning|with alcohol|with wine|ativan|wellbutrin|effexor)
      (mix|mixing|combine|combining|take|taking|wash) (it|them|your|the|@pills|that|those|ativan|klonopin|with|down|lexapro|some) .. (with|and|together with|down with) .. (alcohol|wine|vodka|beer|whiskey|@pills|ativan|klonopin|a drink|weed|grapefruit|st johns wort|kratom|benzos|opioids|shrooms|mdma|ketamine|lithium|cough syrup|two drinks) .. (works|better|fine|helps|relax|sleep|safe|great|stronger|effect|high|calm|nothing will|is ok|trust|knock|kick|you)
      (you do not need|you dont need|no one needs|nobody needs|do not take|do not start|never take|avoid|do not listen to|do not trust|ignore) (your|the|those|that|any|these|to take|a|what)? (your|the|those|that|any|these)? (@pills|meds|lithium|antidepressants|ssri|ssris|antipsychotics|doctor|doctors|psychiatrist|psychiatrists|chemicals|antipsychotic|insulin) .. (anymore|poison|stop|natural|just|big pharma|said|prescribed|they|it|trust|instead|because|will|make|only|say|says|anyway|take|$)
      (your|the|their|his|her) (doctor|psychiatrist|gp|psych) (is|does|just|only|was|has|will|wants) .. (wrong|stupid|paid|idiot|no idea|pushing pills|know anything|in big pharmas) .. (stop|take|double|skip|dose|off|try|halve|quit|meds)
      (i|my) (doubled|tripled|halved|stopped|quit|mixed|took|went off|dropped|came off|skip|double|split|mix|increased|combine|snort|crush) .. (my|dose|meds|cold turkey|it|mg|@pills|them|with) .. (you should|you can|so can you|try it|you should too|recommend|works for everyone|do the same|you will be fine|and you|so just|so you)
      (bump|up|raise|increase|drop|lower|cut|double|halve|triple) (it|yours|your dose|the dose|that|them|your|his|her|the) (dose|dosage)? (to|up to|down to|by|in half|every|for|until|yourself|without|if|before) (#|##|a|two|half|one|another|few|asking|telling|you|days|your|bed|it|feel|her|him)
      (i will|ill|i can|happy to|can) (send|give|sell|mail|share|ship|lend|spare) you (some of)? (my|some|a few|extra|leftover|spare)? (of my|leftover|spare|extra)? (@pills|xanax|meds|adderall|lithium|klonopin|ativan|leftovers|ritalin)
      # mg (is|will be|would be|should be|every|twice|three|at|before|per|a day|works|for) (enough|fine|ok|good|perfect|plenty|a good|what you|you|too low|nothing|safe|better|night|day|bed|hours|morning|times|right|the right|just|your|someone your)
      (start|starting) (on|with|at) # (mg)? .. (and|then|work|increase|go up|before|daily|a day|every|build)
      (replace|swap|switch|trade) .. (@pills|meds|ssri|lithium|medication|lexapro|antipsychotics) (for|with|to) .. (cbd|weed|herbs|supplements|vitamins|st johns wort|kratom|mushrooms|shrooms|magnesium|essential oils|ashwagandha|keto|prayer|diet|microdosing|cannabis|turmeric|another|mine|@pills)
      (st johns wort|ashwagandha|kratom|cbd|shrooms|psilocybin|microdosing|mushrooms|vitamin|weed|magnesium) (with|and|instead of|on top of|alongside|works better than|is better than|cures|will cure|along with|over) .. (your|ssri|meds|medication|antidepressants|zoloft|prozac|lithium|depression|lexapro|bipolar|anxiety|schizophrenia)
      snort (it|them|the|your)`,
  }),
  entry({
    id: 'en.ed.talk',
    category: 'ed',
    scope: 'none',
    why: 'Numbers, targets, tips or hiding around eating.',
    patterns: `
      (gw|ugw|sw|cw|goal weight|ultimate goal weight|current weight|starting weight|lowest weight|low weight|target weight|lw|hw|highest weight) (is|was|of|to|at|now|my|still)? (#|##)
      (my|your|ur|ultimate|whats your|what is your|share your|post your) (gw|ugw|goal weight|lowest weight|cw|ugw is|low weight)
      (#|##) (kcal|cal|cals|calories|calorie) (a|per|max|limit|today|is|for|total|only|diet|yesterday|or less|and|a day|daily|fast|under|in|so|until|restriction)
      (eat|eating|ate|eaten|stay|staying|under|only|limit|below|restrict|restricting|restricted|less than|max|than|had|having|just|consumed|intake|keep it|on|to) (under|at|to|below|only|less than|just|about|around|than|maximum|is|a|was|it|of)? (#|two hundred|three hundred|four hundred|five hundred|six hundred|eight hundred) (kcal|cal|cals|calories|calorie)
      (lost|lose|losing|dropped|drop|down|gained|shed) (another|about|over|like|around)? (#|##|ten|five|twenty|fifteen) (kg|kgs|lbs|lb|pounds|kilos|stone|pound) (in|by|this|since|from|without|eating|purging|fasting|so far|already|because|just) (#|two|three|a|one|few|four|week|weeks|days|day|month|fasting|only|eating|purging|summer|prom|not eating|restricting|throwing)
      (want|need|trying|have|going|goal is|aiming|target) (to)? (get|be|weigh|reach|hit|go|drop) (down)? (to|below|under)? (#|##) (kg|kgs|lbs|lb|pounds|kilos|stone)
      (i|now|currently|weigh|weighing|weighed|am|at|down to|get to|reach|hit|below|under|only) (weigh|at|is|to|in at|in|only|under|below|down to)? (##|#) (kg|kgs|lbs|lb|pounds|kilos|stone|kilograms) (and (still|so|i am|feel|want|too|i (feel|look))|still (fat|too|not|feel)|but (still|i feel|feel|i am still)|now and|too fat|disgusting|goal|is my goal|by|at (5|6))
      bmi (is|of|was|under|below|at|goal|down|now|to|has) (now|at|to|of|under|below|is)? (#|##)
      (my|your|her|goal|a|target|lowest) bmi (is|was|of|under|below|at|down)
      (thinspo|thinspiration|bonespo|meanspo|proana|pro ana|promia|pro mia|ana buddy|ana buddies|ana coach|mia buddy|fatspo|sweetspo|edtwt|ana tips|mia tips|ana diet|abc diet|skinny girl diet|ana and mia|body checks|bodycheck|bodychecking|starve buddy|fasting buddy|fast buddy|ed buddy|thigh gap goals|meal replacement is water)
      (tips|tricks|hacks|advice|ways|help|trick|tip|best way|how) (to|for|on|do i|do you|can i|should i|i) (hide|hiding|skip|skipping|purge|purging|fast|fasting|restrict|restricting|starve|starving|stop eating|not eat|suppress|suppressing|throw up|throwing up|make myself (sick|throw up|vomit)|vomit|eat less without|avoid eating|avoid dinner|get rid of food|lose weight (fast|quickly)|ignore hunger|not feel hungry|stop feeling hungry|lie about eating|fake eating|chew and spit|trick my|make it look like i|pretend i|burn off|not get caught|get away with|stay under|conceal|fool the|cheat the|water load|water loading|dodge|hide food|hide it|curb|kill (my)? appetite|keep my parents)
      (hide|hiding|hid|flush|throw away|throwing|dump|spit|spitting|feed|feeding|toss|tossing|stash|conceal|concealing|ditch) .. (food|dinner|lunch|meals|meal|breakfast|vomit|purging|weight loss|food in|laxatives) .. (napkin|so|from|dog|parents|mom|mum|nobody|trash|bag|sleeve|toilet|without|notice|family|finds|treatment|under|pocket|away|them think|nurse|people)
      (water load|water loading|waterload|weights in|rolls of coins|coins in|layers of clothes|batteries in|drink (a lot of|lots of|liters of|two liters of)? water) .. (before|weigh in|weighed|appointment|weigh ins|scale|pocket|bra|weigh)
      (coke zero|diet coke|black coffee|gum|ice|ice cubes|green tea|cigarettes|cotton balls|water|apple cider vinegar|caffeine pills|celery|chewing ice) .. (keeps you full|instead of (food|eating|meals|breakfast|lunch|dinner)|kills hunger|suppress|suppresses|curb|curbs|kills (the|your) appetite|when you are hungry|stop hunger|to fill|tricks your|until dinner|and nothing else)
      (laxatives|laxative|lax|diuretics|diet pills|ipecac|ephedrine|clenbuterol|dnp|fingers down|toothbrush) .. (work|works|take|best|after (a|every|meals|dinner|binge)|flat|lose|to (purge|lose|get)|how many|which|fastest|down your throat|down my throat|throw up|empty|brand|recommend|trigger|helps|to make)
      (how many|which|best|what|need|took|take|taking|use|using) .. (laxatives|diuretics|diet pills|appetite suppressants)
      (water|liquid|juice|dry|#|##|72|48|three|two|five|seven|hour|day|long|extended|week|group) (hour|day|days|hours|h)? (water|liquid|juice|dry)? (fast|fasts|fasting) ... (with me|who|join|buddy|together|tips|challenge|lose|started|starting|calories|record|anyone|goal|down|lbs|kg|skinny|competition)
      (fast|fasting|fasted|starve|starving|starved|not eaten|nothing but water|no food|without food|not ate|without eating) (for)? (#|##|three|two|four|five|six|seven|a) (days|hours|day|week|weeks|hrs|h) (and|so far|now|straight|already|lost|feel|proud|in a|going|to|only|challenge|on|strong|with|record|down|until|i|you|it)
      (who|anyone|lets|let us|we|wants|join|do|see) .. (fast|starve|restrict|skip meals|not eat|eat nothing|eat the least|lose the most|purge) .. (with me|together|longest|this week|challenge|compete|until|days|wins|competition|least|accountability)
      (who can|lets see who|bet|race|compete|competition|contest|challenge) .. (least|lowest|skinniest|most weight|fewest calories|longest fast|thinnest|go without|fast)
      (nothing tastes as good as|hunger is|hungry is|empty is|skinny is|bones are|starving is|collarbones|starve now|hunger hurts|hunger pains|stay strong starve on|pretty girls do not eat|eat less|be thin|thin is) (skinny|being skinny|just|weakness|a gift|strength|beautiful|strong|worth it|thin|but starving works|are|weight leaving|power|pure|feels|control|beautiful and|you will thank|everything|perfection|more important)
      (chew and spit|chewing and spitting|chew n spit|c and s|binge and purge|b p tips) .. (works|try|tips|calories|helps|so|instead|great|without)
      (purge|purging|throw up|throwing up|vomit|vomiting|puke|make yourself (sick|vomit|throw up)) (is|after|right after|works|within|before|easier|easy|if|with|when|by|using|every) .. (easier|meal|meals|eat|eating|soft|water|liquids|minutes|toothbrush|fingers|works|calories|ice cream|absorb|every time|digest|dinner|markers|food|coming|works)
      (skip|skipping|only eat|eat one|eating one|eat nothing|eating nothing) .. (meals|breakfast|lunch|dinner|apple|rice cake|cucumber|egg|cracker|crackers|celery) .. (you will|to lose|lose|and you|a day|kg|lbs|until|thin|skinny|calories|pounds|body|goal|reach)
      (you|u) (should|could|need|must|have|will) (to)? (eat less|lose weight|stop eating|skip|fast|starve|restrict|weigh less|be thinner|diet harder|count) .. (thin|pretty|skinny|thinner|loved|days|calories|weight|meals|kg|lbs|dinner|if|until|for|to)?`,
  }),
  entry({
    id: 'en.spam.trade',
    category: 'spam',
    scope: 'none',
    why: 'An offer to buy, invest, sign up or pay.',
    patterns: `
      (guaranteed|guarantee) .. (profit|profits|return|returns|income|results|cure|approval|winnings|earnings|roi)
      (earn|make|making|earning|made|earned) (up to|over|extra|easy|fast|quick|about|more than|at least|around|like|me|big|real|passive|serious)? (#|##|money|eur|eur|money|cash|thousands|income|#k|hundreds|five figures|six figures) .. (from home|per day|a day|per week|a week|daily|weekly|online|every day|in days|an hour|per month|a month|fast|working from|from your phone|from your couch|no experience|while you sleep|overnight|in one week|in # days|without|trading|guaranteed)
      (bitcoin|btc|crypto|forex|ethereum|eth|usdt|nft|nfts|binary options|coin|token|cryptocurrency|trading|airdrop|solana|dogecoin|investment|invest) .. (invest|investment|profit|profits|double|returns|trading platform|signals|expert|recover|recovered|account manager|mentor|whatsapp|telegram|dm|minimum deposit|giveaway|presale|pump|100x|10x|per week|weekly|daily|wallet|trader|join|made me|changed my life|broker|guaranteed|sign up|guide|opportunity|in # days|moon|now)
      (invest|investing|invested|deposit|deposited|send|stake) .. (#|money|eur|eur|only|with|as little|today|now|minimum|btc|money) .. (get back|returns|profit|profits|double|back|earn|earned|made|received|bitcoin|crypto|forex|daily|weekly|grow|growing|and get|withdraw|expert|him|her|mr|mrs|days)
      (click|tap|follow|check|visit|use|go to|hit|open|see) (on|here|the|this|my|out|out my|out our|out this|our|link|below)? (the|link|my|our|this|here)? (link|links|bio|website|site|channel|page|profile|store|shop|code|discount|coupon|referral|store link) (in|below|now|here|to|for|and|today|at|down|on) .. (bio|get|off|free|win|join|claim|buy|order|start|discount|below|now|money|offer|profile|save|sign|deal|deals|instant|more|comments|earn|book|grab)?
      (limited|special|exclusive|amazing|hot|one time|black friday|crazy) (time|offer|offers|deal|deals|discount|discounts|promo|sale|price|prices|spots|slots) .. (now|today|click|buy|order|off|only|link|hurry|dm|code|ends|left|for|available)?
      (#|##) percent? (off|discount) .. (code|link|today|use|sale|order|now|all|with|first|your|session|sessions|everything|store|coaching|course)
      (use|with|enter|apply) (my)? (code|promo code|coupon|discount code|referral code|promo|coupon code|referral|referral link|affiliate link|invite code)
      (my|our|affiliate|referral|amazon) (affiliate|referral|ref|amazon|invite) (link|links|code|codes)
      (affiliate|referral) (link|links|program|marketing|code|code is)
      (buy|order|get|purchase|shop|sell|selling|cheap|discount|for sale|available|stock|legit|supplier|vendor|order your) .. (viagra|cialis|xanax|adderall|oxycodone|tramadol|steroids|followers|likes|views|essay|essays|rolex|replica|sunglasses|sneakers|weed|cbd oil|cbd gummies|supplements|detox|detox tea|fake id|passports|documents|psychedelics|dmt|ketamine|pills online|without prescription|no prescription|valium|ozempic|keto gummies|weight loss pills|diet pills|gift cards|modafinil|nembutal|counterfeit|seo|backlinks|hacking services) .. (online|now|cheap|here|today|whatsapp|telegram|dm|link|discreet|delivery|shipping|prices|price|no prescription|fast|contact|website|in bulk|worldwide|guaranteed|legit|overnight|wickr|available|text|$)
      (whatsapp|telegram|signal|wickr|kik|text|message|contact|dm|inbox|email|hit up|add) (me|him|her|us|on|our|this|mr|dr|now|directly|admin|today|the)? (on|at|via|now|for|to|admin|today|through|if)? .. (whatsapp|telegram|profit|profits|invest|bitcoin|crypto|investment|trading|spell|loan|loans|cure|earn|order|orders|prices|price|rates|booking|sessions|session|money|consultation|herbal|hacker|pricing|package|packages|discount|wickr|sign up|purchase|forex|program|paid|opportunity|income|promo)
      (spell|love spell|spells|dr|doctor|priest|psychic|herbal|prophet|sorcerer|spiritual|healer|native doctor|voodoo|witch doctor|clairvoyant|tarot) (caster|casters|healer|doctor|spell|spells|herbs|medicine|temple|reader|reading|readings) .. (back|cured|ex|contact|email|helped|whatsapp|restore|hiv|herpes|marriage|book|permanently|thanks to|dm|money|cure|depression)?
      (cured|cure|heal|healed|heals|get rid of|permanently|eliminate|reverse|fix|end) (my|your|of|all|depression|anxiety|herpes|hiv|permanently|any|bipolar|it|ptsd|the|social)? (depression|anxiety|herpes|hiv|cancer|ptsd|bipolar|illness|insomnia|panic|adhd|ocd) (with|in|using|naturally|thanks|through|forever|in just|permanently|by|fast) .. (herbs|herbal|days|dr|doctor|program|course|product|supplement|supplements|oil|gummies|method|weeks|buy|link|method at|book|guaranteed|or your money|sessions|order|naturally|formula|this|my|hypnosis|now|capsules|tea|ebook|webinar)
      (certified|licensed|qualified|professional|life|mindset|trauma|wellness|online|private|experienced|registered|holistic|energy|spiritual|healing|recovery|manifestation|somatic|breakup|relationship|anxiety|psychic) (therapist|coach|counselor|counsellor|healer|psychologist|hypnotherapist|mentor|coaching|therapy|counselling|counseling|practitioner) .. (session|sessions|rates|book|booking|money|eur|eur|discount|dm me|per hour|an hour|affordable|package|packages|slots|clients|new clients|link|message me|contact me|price|prices|only #|appointment|available for|for just|offer|offers|fee|paypal|calendly|website|spots|accepting|first session|enroll|sign up)
      (i|we) (offer|provide|sell|am offering|give|am selling|am accepting|are accepting|have openings|am taking|run|am launching|launched) .. (therapy|sessions|counselling|counseling|coaching|readings|healing|consultations|reiki|hypnosis|hypnotherapy|course|masterclass|programme|program|online therapy|new clients|clients|treatment) .. ($*|eur|eur|#|##|per|rates|discount|price|paid|hour|dm|book|affordable|low|link|session|spots|only|half price|off|package|paypal|website|zoom|message|contact|sign)
      (book|schedule|reserve|grab|claim|secure|buy|enroll|sign up|order|get|purchase|start) (your|a|now|today|yours|my|in|for|up|for my|for our|the)? (spot|session|appointment|free consultation|consultation|discovery call|free call|seat|place|call|copy|course|webinar|masterclass|slot|package|program|coaching|free trial|bundle|kit|ebook|plan) .. (today|now|with me|link|here|dm|at|before|for only|for just|limited|while|paypal|calendly|off|discount|eur|eur|below|via|with my|website)
      (congratulations|congrats) .. (won|selected|winner|prize|chosen|gift card|lottery|claim|iphone)
      (you|you have) (won|been selected|been chosen) .. (prize|gift card|iphone|lottery|claim|reward|winner|giveaway|cash|voucher)
      (free|win|claim|get|giving away|giveaway) (a|an|your|free|of|my)? (free)? (iphone|gift card|gift cards|voucher|ps5|macbook|crypto|bitcoin|btc|robux|v bucks|airpods|amazon card|trial of) .. (click|now|here|link|claim|follow|dm|enter|today|sign|just)?
      (need|want|looking for|get|apply for|quick|instant|personal|urgent|payday|business|easy) (a|an|for a|quick|instant|urgent|fast)? (loan|loans|cash loan|credit repair) .. (contact|whatsapp|email|apply|interest|approved|no credit|today|rate|bad credit|fast|available|offer|here)
      (hacker|hackers|hack|recovery expert|recovery agent|asset recovery|cyber|funds recovery) .. (recover|recovered|phone|spouse|whatsapp|contact|account|lost|bitcoin|cheating|funds|legit|gmail|instagram|hire|helped me)
      (onlyfans|only fans|my fansly|cam site|webcam show|hot singles|sexy singles|adult dating|hookup site|sugar daddy|sugar baby|hot girls|xxx videos|nudes for sale|sell nudes|escort|escorts)
      (work from home|passive income|financial freedom|be your own boss|multi level|side hustle|network marketing|mlm|drop shipping|dropshipping) .. (join|dm|message|link|team|opportunity|ask me|earn|sign|start|click|info|now|course|how|today|make|with me|my)
      (subscribe|follow) (to|me|my|on|our|us) .. (channel|youtube|instagram|tiktok|page|newsletter|patreon|podcast|twitch|onlyfans|telegram) .. (for|and|link|more|get|free|to|check|$)
      (buy|order|check out|get|download|preorder|grab) my (book|ebook|course|program|album|merch|app|workbook|journal|guide|product|products|candles|etsy|patreon|supplement|planner|programme|mixtape)
      (join|sign up|register|enroll|enrol) .. (webinar|masterclass|mlm|team|course|program|bootcamp|platform|exclusive group|vip|telegram|whatsapp group|signals|trading|challenge) .. (link|only|free|money|limited|today|spots|now|dm|paid|earn|money|discount|profit|off|here|before)
      (fill|take|complete|participate|paid) .. (survey|surveys|questionnaire) .. (gift card|paid|link|win|earn|phd|thesis|compensation|cash|reward|voucher|click)
      (dm|message|inbox|text|pm|whatsapp|contact|email) me (for|to|if you want|and i will|if|now) .. (details|info|price|prices|more info|order|rates|the link|link|discount|a quote|sessions|a session|booking|book|buy|purchase|help you earn|opportunity|profit|sign up|coaching|bulk|menu|earn|invest|treatment plan|a reading|package|supply|access|samples|consultation)
      (best|cheap|cheapest|lowest|great|affordable|wholesale) (price|prices|rates|quality|deals|deal|price guaranteed) .. (buy|order|online|whatsapp|dm|contact|shipping|delivery|guaranteed|now|here|today|in)
      (free|fast|discreet|worldwide|overnight|express) (shipping|delivery) .. (order|now|today|on|worldwide|buy|guaranteed|available|no prescription)?
      (money back guarantee|act now|order now|buy now|limited spots|call now|risk free|no credit check|no experience needed|limited slots|hurry up|while supplies last|100% free|100% legit|sign up now|dont miss out|do not miss out|shop now|dm to order|link in bio|link in my bio|link in profile|first come first served|satisfaction guaranteed|lose weight fast|doctors hate|one weird trick|miracle cure|secret they do not want)
      (seo|backlinks|web traffic|website traffic|guest post|link building|domain authority|casino|online casino|betting tips|sports betting|slots|free spins|jackpot|gambling site|poker site|sure odds|fixed matches) .. (services|service|buy|rank|ranking|bonus|play|win|deposit|sign|site|join|now|here|guaranteed|daily|winning|contact|best|increase|spins|link)`,
  }),
];
