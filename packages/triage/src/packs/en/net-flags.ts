import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Classes of words put together: what a text does to its readers. */
export const netFlags: readonly Entry[] = [
  entry({
    id: 'en.net.method',
    category: 'method',
    scope: 'fixed',
    why: 'A way to die is described, offered or recommended.',
    patterns: `
      take (number|amount|x|xx|dose|quantity) of (tablet|tablets|drug|pill|pills|substance|medication|powder|name)
      (what|that is what|its what|it is what|the thing) my (cousin|friend|brother|uncle|mate|neighbour) (used|did|took) .. (quick|worked|painless|peaceful|fast)
      (the trick is|the part everyone gets wrong|what nobody tells you|the secret is|the key is|pro tip) ...9 (angle|knot|double|amount|guide|lock the door|depth|dose|empty stomach|drop|vein|tape)
      (message|dm|pm|text|mail|inbox|write to) (me|for) .. (how to|the guide|a guide|the pdf|how it is done|explain|draw it|the name|the list|the dose|method|instructions|source|supplier|link to the stuff|draw|show you how)
      (i can|i could|can|i will|will|happy to|let me) (send|tell|dm|give|show|share|pass|teach|explain) (you|u|anyone|it|to you)? .. (the guide|a guide|where to order|where to get|where to buy|the dose|the method|a method|a way|the pdf|the list|how it is done|how to do it|a link|the name of)
      (have|got|sharing|share|shared|posting) (the|a)? (pdf|guide|list|handbook|document|file|megathread|spreadsheet) .. (method|methods|ranked|lists|peaceful*|painless|every way|doses|how to)
      (method|methods|ways|exits|options) .. ranked (by|from|for|on)
      (there is|theres|know) a (way|method|drug|substance|product) .. (hundred percent|##|100|certain|never fails|takes minutes|no pain|painless|peaceful|guaranteed|foolproof|works every time)
      (order|ordered|buy|bought|ship|ships|shipped|get) (it|them)? .. (abroad|plain box*|discreet*|customs never|no questions|from china|dark web|vet supply|under the counter) .. (name|private|lethal|checks|dm|works|dose|message|bottle|enough|quick|$)
      (one|a) (bottle|box|packet|gram|spoon|dose) is (more than|plenty|easily)? (enough|lethal|fatal|deadly|all it takes)
      (forget|skip|never mind) (pills|hanging|jumping|tablets|cutting) .. (amateur|amateurs|there is|use|try|instead|works|better|real way)
      (fell|falls|fall|drift|drifts|drifted|goes|went) asleep and (never|did not|do not|that is it|it is over) .. (wake|woke|feel|felt|it)?
      worked for (a guy|a girl|someone|my friend|somebody|him|her) i (knew|know)
      best way to go .. (painless|quick|message|quiet|clean)`,
  }),
  entry({
    id: 'en.net.encouragement',
    category: 'encouragement',
    scope: 'fixed',
    why: 'A reader is urged to die, to hurt or to starve themselves.',
    patterns: `
      (go on|go ahead|come on|well)? (then)? (do it|jump|end it|kill yourself|off yourself|do the world a favour) .. (then|already|coward|nobody|no one|we are waiting|waiting|pussy|lol|i dare|dare you|clown|finally|properly this time|snowflake|attention|make it quick|stream it|film it)
      (go on|go ahead) (then)? , (do it|jump|end it)
      do it do it
      (do|go) a flip (when|as|if|off) .. (jump|fall|go)?
      (world|earth|planet|group|place|we) .. (enough|plenty of|too many|sick of) (whiners|people like you|your kind|moaners|losers) .. (remove|one less|go|do|end|yourself)
      (remove|take) yourself (from|out of) (the)? (world|gene pool|equation|earth|planet|population)
      one (less|fewer) (mouth|whiner|loser|idiot|waste|person like you|of you)
      (no shame|nothing wrong|nothing selfish|not selfish|brave|bravest|beautiful|courage|strength|dignified|your right) .. (in|to|about|with|than)? (checking out|ending it|letting go|leaving|going|dying|giving up|choosing to go|end it|take the way out) .. (go for it|you|peace|free|should|deserve|earned|$)
      (maybe|perhaps|honestly)? it is (just)? your time .. (go|let|no shame|checking|rest|accept)
      you (have)? (suffered|fought|tried|struggled|done) (enough|long enough) .. (let go|go|rest|leave|end|take|free|sleep|peace|nobody)
      (take|choose|accept) the (way out|exit|door|easy way out) .. (tonight|free|and be|you|peace|now)
      (nobody|no one) (could|can|would|will) (call|blame|judge) you .. (selfish|for going|for leaving|for ending|take|go)
      (hunger|starving|emptiness|being empty|growling) (is|means|feels) .. (weakness leaving|power|strength|beautiful|control|winning|clean|success|applause)
      (keep|stay|start|try) (restricting|starving|fasting|purging|empty|hungry) .. (lovely|babe|girl|girls|hun|angel|thank|bikini|worth|skinny|strong|you will|summer)
      (nothing tastes as good|skinny feels|bones feel|collarbones|thigh gap|hip bones) .. (skinny|feels|bones|goals|by|earn|as|worth)
      (ana|mia|pro ana|proana|thinspo|meanspo|fasting|starving|restricting|restriction|edtwt) (buddy|buddies|coach|group|friends|partner|partners|gc|chat|squad|tips|below|thread|accountability|sisters|bestie)
      (meanspo|thinspo|bonespo|sweetspo)
      (accountability|new|private|starting a|join my|our) (group|gc|chat|server|thread) .. (restrict*|starv*|fast|fasting|water fast|#|calorie*|low cal|ribs|body check|body checks|no recovery|goal weight|skinny|fasts)
      (skip|skipping|no) (dinner|lunch|breakfast|meals|food) .. (girls|earn it|ladies|challenge|together|who is in|tonight girls|with me|loser|rules)
      (who is up|who is in|who wants|anyone up|anyone want|join me|anyone wanna|who is joining|lets do) .. (fast|day fast|water fast|liquid fast|starve|restrict|not eat|skip|purge|zero calories|liquids only|cut together)
      (reply|comment|drop|post|send) .. (goal weight|gw|cw|lowest weight|your weight|body check|ribs|collarbone*|your cuts|your scars) .. (tell you|rate|how many days|starve|below|days|who|deepest|winner|loser)?
      (loser|whoever) (has to|eats|breaks|who breaks|lost the least|gains|double|doubles) .. (burger|fast|double|extra|shame|meal|day|restrict|purge|lap*)
      (cutting|cuts|scars|blades|bleeding|self harm) (is|are|look|looks) (beautiful|art|pretty|aesthetic|gorgeous|poetry|cool|hot)
      (cut|go|cutting) deeper (next time|this time|babe|coward|or it|than that|girl)
      (who|lets see who) .. (goes deepest|cuts deepest|deepest cut|most scars)
      (cat scratches|baby cuts|styros only) (do not|dont|are not|is not) .. (count|real|anything)
      (stop whining|quit whining|stop moaning|shut up) and (jump|do it|die|end it|go)`,
  }),
  entry({
    id: 'en.net.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'Somebody looks for company in dying.',
    patterns: `
      (looking|look|searching|want|wanting|need|seeking|wanted) .. (for)? .. (partner|someone|somebody|anyone|a person|people|company|buddy|companion) ...8 (wants out|want out|go alone|going alone|die alone|end it|die with|go together|leave together|same boat and ready|also ready|who is ready|wants to die|also wants to|go with|exit|ctb|not be alone when|at the end)
      (rather|want|wanna|like|prefer|scared|afraid) .. not (be|do|die|go|to be|to do it|to go|to die|do it) .. (alone|by myself|on my own) .. (when i go|at the end|anyone|someone|message|dm|msg|place|plan|serious|$)
      (anyone|anybody|someone|who) (else)? .. (want|wants|wanna|ready|willing|planning|thinking) (to)? (die|end it|go|leave|exit|ctb|check out|do it) .. (alone|together|with|uk|us|near|midlands|london|area|dm|message|msg|serious|same|tonight|weekend|$)
      (me and|we|both|us|him and i|her and i|the two of us|# of us|three of us) ...5 (doing it|going|set it|leaving|ending it|set a date|set the date|jumping|end it) (together|at the same time|on|for) .. (saturday|sunday|friday|monday|tuesday|wednesday|thursday|tonight|tomorrow|together) ...8 (join|space|one more|seat|anyone|room for|welcome|dm|can come|call)
      (one|#|two) (more)? (space|seat|place|spot|person)? (left|can|free|more can) .. (car|join|come|dm|group|room|boat) .. (before|friday|saturday|sunday|tonight|pact|going|together)?
      (join|joins) (the call|us|the pact|in) .. (and)? (go|die|leave|end it|do it) .. (same time|together|with us|too|can|$)
      (had|have|if i had|find|found) (somebody|someone|anyone) to (die|go|end it|do it|jump) with
      (die|go|end it|jump|do it|leave|plan it) (with me|together) .. (anyone|serious|dm|msg|message|place|same|interested|easier|less scary|$)
      (suicide|death|exit) (pact|partner|buddy|date)`,
  }),
  entry({
    id: 'en.net.ed',
    category: 'ed',
    scope: 'fixed',
    why: 'Numbers, aims or tricks of an eating disorder.',
    patterns: `
      (lowest|lw|gw|ugw|cw|sw|hw|goal weight|target weight|lowest weight|ultimate goal) (ever|was|is|of|so far)? .. (#|##kg|##lbs|##lb) ...8 (back there|by|get|again|under|before|want|lower|down|lbs|kg|kilos|pounds|$)
      (i weigh|weighing|weigh|down to|am|at|hit|reached) (now)? (#|##kg|##lb|##lbs|thirty|forty) (kilos|kg|kgs|pounds|lbs|lb|stone)? ...9 (whale|fat|huge|disgusting|cow|not enough|still too|too much|hate my|hate myself|lose more|thigh gap|bmi|obese|gross|lower|goal)
      (back (down)? to|get to|reach|need to be|want to be|be under|under|below) (#) (kg|kilos|lbs|pounds|lb|bmi|stone) .. (by|before|again|summer|prom|christmas|wedding|and|$)
      bmi (of|is|under|below|at|was|down to)? (#|1#) .. (still|want|goal|lower|fat|proud|not low|enough|down|$)
      (eat|eating|ate|only|just|max|limit|allow|have|had|under|live on|living on|survive on|log) .. (#) (cals|calories|kcal|cal) .. (a day|today|whale|fat|too much|crime|failure|and still|purge|guilty|ashamed|per day|limit|binge|felt|left|$)
      (purged|purging|purge|threw up|throwing up|made myself sick|making myself sick|laxatives|diet pills|water pills) .. (times|today|after|again|dinner|lunch|every|tips|trick|quietly|without|how|shower|parents|so|four|three|twice|$)
      (how|tips|tip|ways|advice|trick|tricks|hack|hacks|best way) ...5 (hide|stop parents|not notice|without anyone noticing|without them noticing|without my parents|fake eating|hide food|skip|not eating|purge|suppress|ignore hunger|kill hunger|stay empty|fast longer|restrict|hunger) ...5 (eating|food|meals|notice|noticing|dinner|lunch|weight|hunger|parents|mum|mom|quietly|hungry|weigh in|weighed|clinic|$)
      (weights in|coins in|water load|waterload|drink water before) .. (weigh|weigh in|weighed|pockets|appointment|clinic)
      (day fast|water fast|dry fast|liquid fast|juice fast) .. (day #|goal|lost|lbs|kg|gw|no recovery|girls|hungry|pounds|push)
      (black coffee|diet coke|gum|ice cubes|cotton) .. (meal|meals|instead of|breakfast|rules|hunger|only|curb|dinner)`,
  }),
  entry({
    id: 'en.net.dosing',
    category: 'dosing',
    scope: 'fixed',
    why: 'A reader is told to start, stop, change or mix a medicine.',
    patterns: `
      (do not|no need to|never|dont) (bother)? (taper|tapering|wean|weaning|reduce slowly|come off slowly|ask your|wait for your|tell your) .. (cold turkey|go|stop|quit|days|doctor|psych|gp|fine|$)
      (go|going|went|stop|quit|come off|drop) (it|them|that|those)? cold turkey .. (like i did|it is|only|you|fine|sweat|easy|best|two|trust|$)
      (stop|quit|ditch|bin|flush|dump|drop|throw away|come off|chuck|get off|toss) (taking)? (it|them|your (pills|tablets|meds|medication|lithium|antidepressants|antipsychotics|ssri|ssris|insulin)|those (pills|tablets|meds|things)|that (stuff|poison|rubbish)|the (pills|tablets|meds|lithium|medication)) .. (love|hun|poison|yourself|natural|worse|trust|herbs|better|you will|all of you|they|instead|con|big pharma|feel alive|zombie|like i did|just|today|now|honestly)
      (take it from me|trust me|believe me|listen to me|honestly|my advice) , (stop|quit|double|take|halve|skip|ditch|flush|come off) (your|the|those|taking)
      (if|when) (one|##|#) (mg|tablet|pill|sertraline|prozac|xanax|lorazepam|zopiclone|diazepam|quetiapine|does)? ...5 (is not|does not|do not|not) (working|work|enough|helping|help|touch|touching) .. (take|try|double|have|pop|up it|go up) (two|three|double|another|more|a second|half)
      (take|have|pop|try) (two|three|double|twice|another|an extra|a couple) (of them|extra|instead|more|at night|at once)? .. (i did|doc never knew|doctor never knew|no harm|works|trust|fine|knock you out|sleep like|you will|be grand|$)
      (you can|you could|fine to|safe to|ok to|okay to|perfectly fine to|nothing wrong with) (drink|drinking|mix|mixing|have|combine|take|double|skip|crush|snort) .. (on that|on it|on them|with (wine|beer|vodka|alcohol|it|them|your meds|weed)|on (sertraline|prozac|lithium|citalopram|antidepressants|diazepam|xanax|zopiclone)|a dose|your dose|glasses|days)
      (mix|mixing|combine|wash) (it|them|your (meds|pills|tablets)) (down)? with .. (wine|beer|vodka|whisky|alcohol|weed|codeine|xanax|sleep|glasses|grapefruit|baby)
      (start|add|take|try|swap|replace|use) .. (alongside|with|on top of|instead of|for|to) your (fluoxetine|sertraline|prozac|lithium|meds|medication|antidepressant|antidepressants|ssri|tablets|pills|insulin|citalopram|antipsychotic|quetiapine|mood stabiliser) .. (boost|trust|works|better|natural|cured|doctor|no need|honestly|and|$)
      (start|try|take|add) (some)? (st johns wort|st john wort|5 htp|ashwagandha|lithium orotate|psilocybin|mushrooms|microdosing|ketamine|tramadol|codeine|ivermectin|methylene blue) .. (alongside|with|instead|your|boost|trust|works|cured)
      (clozapine|lithium|sertraline|prozac|quetiapine|seroquel|olanzapine|abilify|citalopram|fluoxetine|lexapro|venlafaxine|effexor|lamotrigine|depakote|risperidone|antidepressants|ssris|antipsychotics|meds|psych meds) (is|are) .. (con|poison|scam|placebo|toxic|rat poison|brainwash*) .. (stop|flush|quit|come off|bin|ditch|get off|throw)
      (double|halve|triple|up|increase|lower|cut|skip|raise) your (dose|dosage|tablets|meds|pills|sertraline|lithium|insulin|medication|prozac|quetiapine)`,
  }),
  entry({
    id: 'en.net.harassment',
    category: 'harassment',
    scope: 'fixed',
    why: 'A person or a group is insulted, threatened or hunted.',
    patterns: `
      (go|just|please)? (and)? (drink|choke on|swallow) bleach
      (you)? (sound|look|act|write|behave|smell) like (a|an|such a|some) .. (whiny|toddler|baby|brat|pig|rat|clown|cow|dog|slut|psycho|freak|troll|spoilt|spoiled|drama queen|crybaby|loser|pathetic)
      (would|i would|i) hate to be your (kid|kids|mum|mom|wife|husband|friend|family|partner|therapist)
      you know what to do to (him|her|them|that|this)
      (found|here is|this is) (him|her|his|their) .. (facebook|address|workplace|number|profile|insta|house) .. (someone should|tell (her|his) boss|you know what|pay .. visit|let (him|her) know|make (him|her))
      (someone|somebody|everyone|we) should (tell|report|message|ring|visit|find|show) (her|his|their|this) (boss|work|mum|mother|school|family|house|door)
      (the|whole)? lot of (them|you|em) .. (vermin|animals|scum|parasites|useless|thieves|liars|cockroaches|rats|filth|savages)
      (vermin|animals|scum|parasites|useless|thieves|savages|filth|cockroaches) (,)? (the|whole) (lot|bunch) (of them|of you)?
      (useless|lazy|filthy|dirty|worthless|parasitic) lot
      (jews|muslims|immigrants|migrants|refugees|blacks|gays|lesbians|gypsies|travellers|asians|indians|trans people|foreigners|women|disabled people|autistic people|schizos|schizophrenics|borderlines|bpds|black people|poles|mexicans|arabs|chinese|catholics|hindus|homosexuals|transgenders|feminists|fat people|the disabled) ...5 (run everything|control|running everything|take over|taking over|taking our|take our|clogging|clog|make up|making up|just want|only want|only say|want handouts|should not be|should not breed|should not have|cannot be trusted|can not be trusted|never be trusted|locked up|gassed|wiped out|sent home|sent back|deported|are not proper|are not real|not proper people|not human|not people|are all|deserve|brought it|belong in|go home|go back|do not belong|ruin|ruining|ruined|invade|invading|breed|disgust|disgusting|attention seek*|crazy|mental|filth|vermin|animals|inferior|less than|subhuman|criminals|thieves|rapists|groomers|terrorists|faking)
      no (black|muslim|gay|trans|jewish|immigrant|foreign|disabled|asian|female|indian) (members|people|person|mods|kids|women|men|man|woman) .. (should|allowed|here|can|mods|trusted|needed|wanted)
      (shouldnt|should not|never|not) (be allowed to)? (breed|reproduce|have kids|have children|vote|exist) .. (sorry not sorry|simple|fact|period|end of|autistic|disabled|people like you|their kind|them)
      (because|since) no (man|woman|one|bloke|girl) would (touch|want|have) (them|you)
      (nobody|no one) (asked|cares) .. (fat|ugly|stupid|pathetic|freak|loser|cow|bitch|snowflake|crybaby)
      (go back|fuck off back|piss off back|crawl back) to (your|where you|the|under) .. (country|came from|rock|cave|hole|own|jungle|boat)
      (attention seeker|attention seekers|attention seeking|attention whore|drama queen|crybaby|waste of space|waste of oxygen|waste of skin|sad act|bore off|nobody likes you|no wonder (he|she|they|your) (left|hates|hit))`,
  }),
  entry({
    id: 'en.net.spam',
    category: 'spam',
    scope: 'fixed',
    why: 'Something is sold, or a miracle is promised for money.',
    patterns: `
      (need|want|get|apply for|instant|quick|fast) (a|your)? (loan|loans|cash|credit) .. (bad credit|approval|no questions|apply|today|instant|hours|guaranteed|online|now)
      (spell|love|black magic|voodoo|juju|tarot|psychic|healer|baba|prophet|dr|doctor|priest|herbal) .. (caster|spell|spells|solution|specialist|cured|cures|brought back|bring back|restored|guaranteed|healed me) .. (ex|husband|wife|lover|hours|herpes|hiv|email|whatsapp|contact|results|diabetes|lottery|thank)
      (certified|accredited|licensed|holistic|trauma|spiritual|energy|quantum|registered) .. (healer|coach|practitioner|mentor|hypnotist|reiki|guide) .. (slots|places|dm|book|results|discount|sessions|members|whatsapp|free call|discovery|price|guaranteed|private)
      bring back your (ex|lover|husband|wife|boyfriend|girlfriend)
      (results|satisfaction|success|100) guaranteed .. (whatsapp|dm|call|email|contact|message|telegram|hours|days|link)?
      (earn|earned|make|making|made) .. (#|$#|per day|a day|a week|daily|weekly|from home|passive income) .. (from home|online|crypto|trading|dm|link|ask me how|investment|signals|no experience|easily|bitcoin|forex)
      (use|with) (my|the)? (code|link|referral|promo) .. (off|discount|free|sign|checkout|bonus|get|percent|%)
      (followers|likes|views|accounts|reviews|essays|assignments|certificates|passports|licences) .. (for sale|buy|cheap|price|dm|whatsapp|delivered|telegram)
      (buy|order|get) .. (xanax|adderall|oxy|percocet|pills|weed|viagra|ozempic|modafinil|valium|diazepam) .. (online|no prescription|without prescription|overnight|discreet|telegram|whatsapp|shipping|wickr|delivery)`,
  }),
];
