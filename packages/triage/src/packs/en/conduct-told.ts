import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Further ways people speak to others: method, encouragement, eating, dosing, insults, selling. */
export const conductTold: readonly Entry[] = [
  entry({
    id: 'en.method.told',
    category: 'method',
    scope: 'fixed',
    why: 'The text spreads detail of a method, place or source.',
    patterns: `
      (people|everyone|they) (talk|swear|say|talks) (about|by) .. (method|forty|nobody survives|dose|way|works every)
      (method|mix|dose|drop|combination|way|recipe|technique|trick|stuff) .. (nobody survives|no one survives|never fails|works every time|no one comes back|always works|guaranteed|foolproof|painless|quick|certain|lethal|no pain|instant)
      (guide|instructions|tutorial|steps|method|how to|recipe|thread|manual|list) (on|to|for|of|about|with|how|is)? .. (do it painlessly|painlessly|die|kill yourself|suicide|end it|hang|overdose|exit|make it quick|do it properly|not fail|cut deeper|tie a noose|cut without|end your life)
      step (1|one|#) .. (get|buy|step|take|tie|crush|fill|find|mix|hardware)
      (bridge|viaduct|cliff|building|platform|crossing|roof|car park|station|spot|place|point|overpass|railing) .. (where people (go|jump|do it)|no fence|high enough|no barrier|no cameras|nobody stops|unguarded|easy to climb|low railing|fast train|no guards)
      (order|buy|get|ship|ships|shipped|sell|sells|selling|source) .. (plain boxes|plain packaging|discreet|no questions|more than lethal|lethal|enough to kill|painless|peaceful pill|nembutal|exit|never wake|kill you|final exit|sodium nitrite)
      (one|two|half|a|#|ten|twenty|thirty|forty|fifty) (bottle|gram|grams|box|spoon|pack|handful|of them|boxes|packs|tablets|pills) (is|are|will be|would be|crushed|dissolved|mixed|with) .. (lethal|enough|fatal|kill|do it|dead|yoghurt|yogurt|juice|vodka|certain|nobody|sleep)
      (crush|crushed|dissolve|dissolved|grind|mix) .. (pills|tablets|them|powder|forty|#) .. (yoghurt|yogurt|juice|vodka|antiemetic|pudding|alcohol|drink it|water) .. (die|survive|lethal|sleep|painless|over|never|dead|quick)?
      (take|use|with) .. (antiemetic|anti sickness|sickness tablet) .. (first|before|so you|keep it down|not vomit|throw up)
      (leave|wait) .. (alone|nobody home|weekend|hours before|so nobody finds) .. (dose|pills|method|rope|works|die)
      (cut|cutting|slice) (here|along|this way|like this|deeper|where|on the) .. (vein|artery|bleed more|show less|hidden|hide|nobody sees|bleeds most|thigh|hurts less)
      (blade|blades|razor|sharpener|glass|lighter) .. (works best|cleanest|easier to hide|hide it in|cuts deeper|less scar|hurts less|from a sharpener)`,
  }),
  entry({
    id: 'en.encouragement.told',
    category: 'encouragement',
    scope: 'fixed',
    why: 'The text urges others towards death, self-harm or starvation.',
    patterns: `
      (honestly|seriously|just|you|please|really|so|then|maybe|well|either|and|ok)? (you should|should|go and|go|please|either) (do it|end it|go through with it|jump|let go) (already|tonight|or shut up|some|it|nobody|no one|for real|honestly|world|lives|and|or stop|$)
      either do it or (shut|stop|quit)
      (ending it|suicide|dying|death|killing yourself|letting go|leaving) is (so)? (brave|courageous|noble|freedom|beautiful|your right|peace|the answer|okay for you|best for you|your choice and a|the bravest|strong|honest)
      (do not|dont|never) let (them|anyone|people|others|anybody|the doctors) (talk you out of it|stop you|save you|change your mind|lock you up|convince you otherwise)
      (you have|youve|you) (earned|deserved|earned the|deserve the) (rest|peace|your rest|the end|an end|eternal)
      (world|place|everyone|forum|group|family|life|thread) (will|would) be (nicer|better|quieter|happier|cleaner|lighter) (with you gone|when you are gone|if you were gone|without you|once you are gone|if you went)
      go for it (tonight|already|we|nobody|you will|do it)
      (some) lives (are not|arent) worth (living|saving)
      (#|##|day|hour|week|month) (hour|day|h)? challenge .. (no food|no sleep|mark|cut|starve|fast|bleed|hurt|burn|who|water only|scar)
      (new|one|a) (mark|cut|line|scar|burn) (each|every|a) (night|day|hour) .. (who|in|join|challenge|post)?
      go die
      go (gun|knife|rope|noose|die|hang|shoot|kill|unalive) yourself
      (hope its|hopefully|make it|hope tonight is|sweet dreams|may it be) your last
      (your|his|her|their) (suicide|death) would (be|make|help|fix)
      (hurting|cutting|starving|burning|bleeding) (yourself|a little|just a bit|once) .. (helps|will help|calms|feel better|try|works|nobody will know|makes it go away)
      (try|start) (cutting|burning|starving|purging|hurting) .. (helps|feel|works|calm|it|you)
      (stay|be) (strong|empty|hollow|light|pure) .. (starve|ana|do not eat|no food|thin|bones|skip)
      (if you eat|eat and you|you ate|whoever eats|first to eat|anyone who eats) .. (weak|loser|fail|fat|lose|punish|cut|run|disgust*|start again|owe)`,
  }),
  entry({
    id: 'en.pact.told',
    category: 'pact',
    scope: 'fixed',
    why: 'The author proposes to die together.',
    patterns: `
      (looking|searching|wanted|seeking|need|want|anyone|someone) (for|to be|to be my)? (a|my|someone|serious)? (partner|companion|buddy|person|company) (to go with|to go|to leave with|for the end|to exit with|for this|to end it with|to die) .. (serious|no rescuers|tonight|dm|pm|only|together|soon|message)?
      (serious only|no rescuers|no time wasters|no savers) .. (pact|partner|go|method|together|dm)?
      (we have|weve|we|lets|let us|i) (made|make|making|agreed|agree|promise|promised|want to make|planning) (a|on a|to)? (pact|promise|die together|go together|end it together|leave together) .. (tonight|same time|join|together|if|die|go|end|towns|who|ready|summer|rope|pills|midnight)
      (join|come with|go with|leave with|die with|meet) (us|me) .. (if you are ready|when you are ready|tonight and|on the other side|end it|pact|die|same time|exit|done with life|go together)
      we (all)? (go|die|leave|end it|jump|do it|take them|exit) together
      (wants|want|willing|happy|like) to (come|go|die|leave|do it|end it) with me (tonight|so|and|too|when|this|if|$)
      (who|anyone|someone|somebody) (wants|want|else|up for|fancy|would) .. (go together|make a promise|die together|end together|come with me|a promise)`,
  }),
  entry({
    id: 'en.ed.told',
    category: 'ed',
    scope: 'none',
    why: 'Eating-disorder numbers, targets or concealment.',
    patterns: `
      (under|below|at|only|max|than|about|on|just|over|had|of|is|total) (##) (a|for the|per|in the) day .. (easy|total|kcal|cal|and|steps|no|without|hungry|get|black|diet)
      (#) (for the day|total for the day|cal total|kcal total|calories total)
      (##) (lbs|lb|kg|kgs|kilos|pounds) .. (to go|more to go|left to lose|to lose|goal|down)
      (#|##) (more|left|kg|lbs|pounds|kilos) to (go|lose) .. (goal|lbs|kg|summer|skinny|then)?
      (#|##) (lbs|kg|pounds|kilos|lb) (more|left|down|to go|to lose|lighter|gone)
      bmi (#|##)
      (woke up|woke|weighed in|weigh in|morning weight|todays weight|weight today|scale said|scales said|scale says) (at|is|was|today)? (#|##)
      (target|goal|aim|limit|max) (for|by|is|of|this|weight|end) .. (#|##) (kg|kgs|lbs|pounds|kcal|calories|cal|and then|by|then)
      (chew|chewing) (gum|ice|and spit) .. (hungry|hunger|instead|calories|full|under|day|eat)
      (drink|drinking|drank|sip) (ice|cold|lots of|only|black|loads of|hot|diet) (water|coffee|tea|coke|lemon water) (whenever|when|instead|until|before|so|to|and) .. (hungry|hunger|eat|food|full|weigh|meals|starving)
      (hide|hid|put|wear|sew|sewing|carry|drink|tuck|stuff) (on you|weights|coins|batteries|stones|water|in your|in my|layers|things) .. (weigh in|weigh ins|weighed|clinic|scales|scale|gained|nurse|bra|pockets|hair)
      (clinic|nurse|dietitian|doctor|parents|mum|mom|treatment|dad|nutritionist) .. (thinks|think|believe|fooled|fool|never notice|not notice|suspect) .. (gained|eaten|ate|eating|weight|month|weeks|lunch|dinner|heavier)
      napkin (thing|trick)
      (did|do|doing) the napkin
      zero (calorie)? day
      (restrict|restricting|restriction|fast|fasting|purging|starving) (goal|goals|tips|plan|target|challenge|buddy|buddies|group|accountability|streak|day|partner)
      (post|share|compare|drop|swap) (our|your|ur) (numbers|weights|weight|stats|intake|gw|measurements|waist|bmi|body checks|calories) .. (every|night|daily|here|below|each|group|morning|dm)?
      (highest|heaviest|biggest|fattest) (has to|must|one|does|loses) .. (stairs|run|fast|starve|punish|skip|burpees|exercise|eat nothing)
      (#|five|four|six) .. (feet|ft|foot|cm|tall) .. (##) (lbs|kg|pounds|kilos|lb) .. (want|goal|to go|fat|lose|still|need|more|thin|down)
      (skip|skipping|skipped) (breakfast|lunch|dinner|meals) (and|every|trick|tip|by|all|so|again|for|until) .. (#|kg|lbs|thin|skinny|weight|drink|lose|calories|hide|proud|gum|water|win|flat)
      (how|ways|tips|way|anyone know how|trick|best) (to|do you|do i|can i|for) .. (hide|avoid|fake|purge|skip|lose|throw up|restrict|fast|starve|cheat) .. (eating|meals|food|weight|quietly|without|weigh|my parents|dinner|roommate|noticing|purging|kg|kilos|pounds|scale|quickly|hunger|hearing|flatmates)
      (lost|lose|losing|down|dropped|drop) (#|##|another) (kg|kgs|lbs|pounds|kilos|stone|lb)? .. (not eating|starving|purging|fasting|water only|in (a|one|two|three|#) (week|days|weeks|day)|laxatives|no food|eating nothing)`,
  }),
  entry({
    id: 'en.dosing.told',
    category: 'dosing',
    scope: 'fixed',
    why: 'Advice to a reader about medicine.',
    patterns: `
      (swap|switch|replace|trade|change) (your|the|ur|his|her|out your) .. (antidepressant|antidepressants|meds|medication|ssri|lithium|pills|tablets|sertraline|prozac|citalopram|antipsychotic|quetiapine|inhaler|insulin|dose|xanax|diazepam|beta blocker) (for|with|to|out)
      (mix|combine|take|stack|chase|top up|pair) (your|ur|the|a|two|one|some|it|them|half) .. (codeine|tramadol|xanax|diazepam|sleeping pill|sleeping pills|sleeping tablets|valium|zopiclone|oxy|meds|pregabalin|propranolol|quetiapine|seroquel|sertraline|ambien|lorazepam|temazepam|melatonin|antihistamine|nytol|painkillers) (with|and|on top of|together|plus) (your|a|some|the|two|another|wine|beer|vodka|alcohol|it|half|extra|sleeping|melatonin|whisky|weed)
      (what)? (you|u) (should|need to|want to|could|can|have to|must|might) (do)? (is)? (just|simply|only)? (stop|quit|skip|come off|drop|halve|double|go off|bin|taper|up|lower|cut) (taking|them|it|those|the|your|these|off|down|cold|to) (this|them|it|weekend|today|now|all|at once|straight|cold|dose|meds|pills|tablets|completely|half|for|by|when|until|if|off|tablets|and|before|from|stuff|medication)
      (take|have|pop|neck|try|start|begin) (one|two|three|a couple|half|another|an extra|#|double|1|2) (of|more|extra|mg|or)? (of)? (your|my|ur|them|these|those|the|mg|two|extra) .. (propranolol|diazepam|xanax|codeine|quetiapine|sertraline|pills|tablets|dose|lithium|zopiclone|melatonin|lorazepam|if you|before|and have|when|every|valium|tramadol|mg|together|ibuprofen|ritalin|adderall|daily)
      do not (ring|call|ask|tell|listen to|trust|bother|wait for|go to) (your|the|a|with|those) (surgery|doctor|gp|psychiatrist|doctors|pharmacist|nurse|prescriber|psych) .. (just|only|put|they|he|she|take|stop|cut|double|will|say|something|push|try|halve)
      (withdrawal|side effects|interaction|interactions|warning|warnings|leaflet|label) (stuff)? (is|are) (all|just|a)? (scaremongering|myth|nonsense|rubbish|lies|bullshit|overblown|exaggerated|made up|fake)
      (more|higher|bigger|lower|smaller|extra|less) (is better|dose|doses|than prescribed|than they|mg) .. (you|just|take|try|will|work|works|safe|fine|go|up)
      (ignore|forget|never mind|screw|skip) (the|your|what the|what your) (doctor|prescription|label|dose|doctors|leaflet|dosage|psychiatrist|pharmacist|taper) .. (take|stop|and|just|says|said|double|do|half|try)
      (cut|split|halve|double|triple|drop) (your|ur|the|it|his|her|them|each|that) (tablets|pills|dose|in half|tablet|pill|to|down to|dosage|meds|lithium|sertraline|next)
      (set|put|push|wean|get|take) (yourself|him|her) (off|up|on) (the|it|your|them|those|that|lithium|meds|pills|#|sertraline|medication)`,
  }),
  entry({
    id: 'en.harassment.told',
    category: 'harassment',
    scope: 'fixed',
    why: 'Words meant to hurt, shame or hunt a member.',
    patterns: `
      go (gun|knife|rope|hang|shoot|kill|unalive|die) yourself?
      ^ (kill|hang|unalive|neck|rope) yourself
      (kill|hang|shoot|drown|neck|rope) yourself (you|u|bitch|loser|freak|idiot|already|nobody|faggot|fag|cunt|fat|ugly|attention|no one|now|please|then|and do)
      i know where you (post|live|work|sleep|go|hang|are|park|study|shop) .. (follow|leave|find|wait|watch|until|coming|every|soon|kids|tonight|careful)?
      (will|ill|going to|gonna|i am going to) (follow|hunt|find|chase|report|stalk|expose|ruin|haunt|message|wait for|destroy) you (to|down|in|everywhere|until|till|on every|and|out|forever|outside|across|wherever|every|off)
      no wonder (he|she|they|your|nobody|no one|people|everyone|you) .. (hit|hits|hurt|left|leaves|cheated|hate|hates|beat|bully|bullied|dumped|ignore|ignored|alone|raped|ghosted|avoid|divorced|abandoned) (you|on you|of you)?
      (report|mass report|brigade|attack|harass|message|spam|go after|gang up on) (this|that|his|her|their|him) .. (idiot|bitch|witch|freak|posts|kicked|account|profile|liar|loser|cow|banned|off|until|till)
      (lying|stupid|evil|fat|ugly|filthy|dirty|old|crazy|sick|nasty|thick|manky|vile|sad little|pathetic little|horrible little|daft|selfish|needy) (witch|cow|bitch|pig|hag|freak|slag|rat|liar|snake|man|woman|girl|boy|psycho|toad|troll|git|tart|mare)
      (you are|youre|ur|u r|you) (so|such|all|just|honestly|always|really|the most)? (a|an)? (unbearable|exhausting and|insufferable|waste of (a|the|my|everyones)|smell|laughing stock|disappointment to|sorry excuse|nobody and|fake and|drain|joke|clown|whinger|moaner|sponger|scrounger|fat|minger|slag|tramp|mess nobody|sad case|thick|nonce|div|melt|spineless|bad mother|bad father|terrible mother|terrible father|unfit mother|horrible mother|rubbish mother)
      waste of (a|the) (bed|horse|space|seat|thread|chair|life|birth|doctor)
      like a bad smell
      (think|thinks|thought|agree|agrees|said|says) (your|you are|ur|youre) (ugly|fat|pathetic|stupid|too) (too|we|lmao|lol|haha|and|as|$)
      (post|posting|posts|write|writing|repeat) (this|the same) (crap|shit|rubbish|garbage|drivel|nonsense|whining|bullshit) (every|again|all|over|here|on)
      (sick|tired|bored|fed up|had enough) (of|with) (your|you) (whining|crap|shit|posts|moaning|voice|face|crying|drama|attention|lies|bullshit|self pity|nonsense|sob story|complaining|poor me|and your)
      (get|go) (over yourself|a grip|back under|back to your|crawl|cry to) .. (you|loser|princess|crybaby|drama|rock|freak|hole|pathetic|$)
      (cry|sob) (me a river|harder)
      (princess|snowflake|drama queen|crybaby|attention seeker|attention whore|keyboard warrior) .. (shut|nobody|grow|get over|stop|cry|boo hoo|poor|again|lmao)
      (boo hoo|boohoo|poor you|poor little you|diddums) .. (nobody|cry|loser|attention|grow|shut|lmao|whatever|princess)?
      (bet|hope|wish) (your|you|ur) .. (leaves you|leave you|dies|die alone|never see|never sleep|relapse|taken away|lose your|hates you|get hit|kids get|rot|dog dies|end up)
      (i|we) (looked|look) you up .. (lmao|ugly|know|fat|lol|house|school|address|address is)
      (stupid|thick|ugly|fat|dumb|worthless|useless|pathetic) (as|like) (you|your (mum|mom|mother|post|face))
      (your|ur) (own)? (kids|children|mother|mum|mom|father|dad|family|husband|wife|dog|cat|baby) (would|must|should|will|do|does|are|is|probably|deserve|deserves) .. (be better|hate|hates|ashamed|better off|better than you|disgusted|embarrassed|taken|know what you|sick of you|afraid of you|run)
      (ugly|fat|disgusting|pathetic|stupid|worthless|useless) (inside and out|and you know it|and nobody|and everyone|little)
      (shut|shut up|shut your|keep your) (your|up|mouth) (fat|ugly|stupid|dirty|mouth|face|trap|hole|gob|you)
      (typical|bloody|stupid) (jew|gypsy|arab|muslim|immigrant|woman|women|tranny|gay|foreigner|pole|indian|cripple|autist)
      (get|throw|kick|send|keep) (those|these|the|all|them|all the|your) (gypsies|muslims|jews|immigrants|foreigners|blacks|gays|trannies|refugees|migrants|asians|arabs|indians|poles|mexicans|africans) (out|off|away|back|home)`,
  }),
  entry({
    id: 'en.spam.told',
    category: 'spam',
    scope: 'none',
    why: 'An offer that sells something.',
    patterns: `
      (we|i) pay for (essays|surveys|reviews|likes|feet|photos|followers|plasma|hair)
      (get|buy|order) your (essay|assignment|essays|homework|thesis|dissertation|coursework) (done|written|now|from|online)
      (essay|assignment|dissertation|homework|coursework) (writing|help|service|services) .. (original|cheap|price|order|contact|guaranteed|plagiarism|link|now|whatsapp|off)
      (trading|ai|crypto|forex|investment|betting) (bot|bots|platform|app|signals|robot|software|course|academy|coach) .. (put in|made|make|earn|link|sign|sleep|week|profit|free|join|money|does it|passive|deposit|month)
      (put in|start with|invest|from) (as little as|only|just) .. (made|earn|back|profit|week|day|sleep|sign|link|#)
      (sign up|signed up|register|join|joined|order) (through|with|via|using|under) (my|this|our|the) (link|code|referral|name|page)
      (half|special|reduced|introductory|bargain|discounted) price .. (call|session|course|programme|program|book|week|today|clients|only|coaching|slots|reading)
      (certified|licensed|qualified|accredited|award winning|trained|top) (happiness|life|mindset|wellness|anxiety|energy|relationship|confidence|healing|recovery|spiritual|abundance|manifestation|success|self love|breakthrough|trauma)? (mentor|coach|healer|guru|therapist|practitioner|expert|guide|medium|psychic) .. (helped|clients|book|session|call|price|message|slots|off|contact|work with|programme|offer)
      (helped|help|helping|transformed) (over|more than|thousands|hundreds)? (of)? (#|thousands|hundreds|countless)? (of)? (clients|people|women|men|sufferers) .. (beat|overcome|heal|cure|anxiety|free|without medication|book|depression|method|course|programme)
      (beat|cure|end|banish|overcome|destroy|erase) (your|anxiety|depression|panic|insomnia|ptsd|stress) .. (for good|forever|for ever|without medication|naturally|overnight|guaranteed|days|drug free|course|book|ebook|now)
      (slots|spots|places|seats|spaces) (are)? (going fast|left|filling|limited|remaining|available) .. (book|for|today|now|this|thursday|week|message|hurry|$)
      (#|two|three|few|five) (slots|spots|places|seats) left
      (breakthrough|discovery|strategy|clarity|alignment) (call|session|calls|sessions)
      (message|dm|text|inbox|ask|pm) me (for|and i will send|if you want) (screenshots|the link|proof|info|details|my link|the course|a reading|prices|my rates|how i did it|samples)
      (voyance|psychic|medium|spell|astrologer|black magic|love problem|vashikaran|baba|pandit|molvi|sangoma) .. (call|whatsapp|contact|solution|specialist|lost love|back|guaranteed|hours|days|pay|payment|results|ji|number)
      (pay|paid|payment) (after|when|on) (results|result|delivery|success) .. (contact|whatsapp|guaranteed|spell|call)?`,
  }),
];
