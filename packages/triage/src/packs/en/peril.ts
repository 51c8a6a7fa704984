import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Further ways people tell of abuse, danger, threats, others at risk, methods and harm to readers. */
export const peril: readonly Entry[] = [
  entry({
    id: 'en.abuse.told',
    category: 'abuse',
    scope: 'fixed',
    why: 'The author tells of being hurt, controlled or exploited by someone.',
    patterns: `
      (comes|coming|came|keeps coming|sneaks|gets|creeps|crawls|slips) (in|into) (to)? my (room|bed|bedroom) (at night|when|every|after|and|while|drunk)
      (locks|locked|locking|shuts|shut) me (in|out|up|inside|outside) (the|a|my|of|in|when|all|for|without|under|at)
      @abuser (hurts|hurt|beats|hits|kicks|slaps|punches|bites|burns) me (and|when|if|because|so|but|again|every|for|with|$)
      (throws|throw|threw|throwing) (things|stuff|plates|objects|a|his|her|cups|glasses|knives|shoes) (at|towards) me
      (broke|breaks|broken|fractured|dislocated|bruised|twisted|cracked) my (finger|fingers|wrist|arm|nose|jaw|ribs|rib|hand|tooth|teeth|eye|leg|collarbone|cheekbone|phone and)
      (pushes|pushed|shoves|shoved|knocks|knocked|drags|dragged|pins|pinned|grabs|grabbed|shakes|shook) me (about|around|over|down|against|into|to|by|when|up|so|out|again|hard)
      (has|have|got|having|kept|saved|screenshotted|recorded) .. (my nudes|nudes of me|naked (photos|pictures|pics|videos) of me|intimate (photos|pictures|pics|videos|images)|pictures of me|videos of me|photos of me) .. (wants|want|money|tells|tell|post|send|says|threatening|threatens|or|if|share|asking|pay)
      (put|post|send|sends|share|leak|show|upload|tell|tells) (them|it|everything|the (pictures|photos|video|videos)|my (pics|nudes)) (in|on|to|around|everywhere) .. (school|group chat|family|internet|everyone|online|parents|work|boss|friends|mum|mom|dad|facebook|instagram)
      (asked|asks|asking|ask) (me)? for (pictures|pics|photos|nudes|more|a video|videos) .. (was not|not my face|owe|school|and now|stop|naked|body|undressed|without)?
      (says|said|tells me|told me) i owe (him|her|them) .. (phone|money|pictures|because|sex|favour|favor|for|so|gifts|and|body)
      (@abuser|he|she|they|who|and) .. (keeps|kept|holds|took|takes|taken) (my|all my) (passport|papers|documents|id|wages|visa|bank card|card|pension|benefits|pay|keys|phone|money|inhaler) .. (and|so|away|from|leave|until|pay|wages|work|when|owe|hits|hurt|lets|every|all)
      (takes|take|keeps|taking|spends|controls) (nearly|almost)? (all)? (of)? my (pay|wages|money|pension|earnings|salary|benefits|tips)
      (forcing|forced|forces|making|pressuring|being forced|will force|want to force) me (to|into) (marry|marriage|get married|a marriage|an arranged marriage|wed|abort|an abortion|have a baby|work without|sleep with|sell|beg|steal|drink|take drugs|have sex|convert|go back and marry)
      forced (marriage|to marry|into marriage|sex|labour|labor|prostitution)
      (marry|marrying|engaged|promised|sold) (me off|off|to a man|someone|him|to him) .. (never met|against|no way to say no|no choice|older|twice my age|cousin|forced|i am #|do not want)
      (says|calls) (it is|its|it) (our|a) (game|secret|special game|little secret|special time)
      (our|little|special) (secret|game) .. (do not tell|not to tell|must not tell|touch|touches|night|bed|kiss|promise|mum|hurt)
      (i|im) (am)? (#|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) .. (hits|hit|beats|touches|locks|hurts|kicks|undress|naked|sleep in his bed)
      (plan|planning|trying|want|going|need|how|help|ready|about|afraid|scared|decided|hoping) to (leave|escape|get away from|get out|run away from|flee) (him|my (husband|partner|boyfriend|wife|ex|abuser|dad|stepdad)|her|the house|this house|with the kids|home) .. (find|found|broke|hit|kill|kills|terrified|bag|hurt|work|hits|violent|hide|kids|shelter|refuge|scared|threat|before|while|abus*)
      (he|she|husband|wife|partner|boyfriend|girlfriend|dad|stepdad) (broke|smashed|fractured|cracked|bruised|burned|burnt|cut|twisted|dislocated|split) my
      (he|she|they) (got|gets|has|had|held|holds|grabs|takes) (hold of)? me by the (neck|throat|hair|arm|ear|collar|wrist|scruff)
      (held|holds|pushed|pushes|pressed|shoved|rubs|rubbed) my (face|head) (down|into|in|under|against|to|through)
      (graped|grape|r4ped|r worded|sa d|s a d|sexually ab*) (me|by|last|at|when|yesterday)
      (was|got|been|being|am) (graped|sad by|sa by|roofied|spiked|drugged) .. (by|last|at|when|and|party|woke)
      (my)? (bf|boyfriend|husband|friend|uncle|cousin|boss|teacher|dad|brother) (graped|sad|saed) me
      (owner|agent|employer|madam|manager|recruiter|boss|man who got me) .. (passport|locks|locked|not let|pay|owe|debt|sleep with|customers|not paid|beats|clients|work off)
      (sleep|sex|meet|go|send me) with (men|clients|customers|his friends|strangers|his mates) .. (he|for|money|or|pay|makes|debt|drugs|forces|so)
      (county lines|carry|carrying|sell|selling|hold|holding|deliver) .. (drugs|packages|package|bags|wraps|gear) .. (or|for them|for him|owe|hurt|debt|threat|stab|mum|make me|cannot say no|no choice)
      (not|does not|do not|never|will not|wont) (allowed|let me) (to)? (leave|go|see|have|speak|talk|out|eat|sleep|use|call|work|choose) .. (without|unless|friends|family|phone|money|alone|him|permission|receipts|checks|doctor|school)
      (have|has|having) to (show|give|account|ask|hand) (him|her|them) .. (receipts|money|permission|for every|phone|wages|card)
      (checks|reads|searches|tracks|goes through|monitors) my (phone|messages|emails|mileage|bag|location|receipts|underwear|knickers) .. (every|and|so|if|hits|hit|shouts|punish|day|accuses)
      (scared|afraid|terrified|frightened|dread|dreading|scraed|petrified) (to|of|when|for) (go|going|him|her|get|getting|being|he|she|my (dad|mum|mom|husband|boyfriend|stepdad|partner|ex|brother)|come) .. (home|comes|hit|hits|hurt|back|gets|angry|drunk|finds|find|key|door|temper|car)
      (he|she|dad|mum|mom|stepdad|husband|they) (starves|starved|burnt|burns|cages|ties|tied|whips|canes|belts|thrashes|spits on|beats up) (me|us|my (brother|sister|mum|kids))
      (drunk|drinks|drinking) and (hits|beats|smashes|hurts|kicks|throws|comes in my room|forces|attacks|rapes)
      (kick|kicks|kicked|kicking|hit|hits|slapped|slaps|punched) me (in the|on the|across the|so hard|down the|out of) (stomach|face|head|ribs|stairs|back|belly|legs|jaw|bed|house)
      (sexually|physically) (assaulted|abused|harassed|abusing|hurting|hurt) (me|by|at|again|last|every)
      (grooming|groomed|groom|sextorting|sextorted|trafficking|pimping|catfished and) me
      (abuse|violence) (is|has been|at home|from|every|happens|happening|keeps|again|still|in my (house|home|marriage|relationship))
      (being|am|still|getting|get) (abused|beaten|hit|hurt|bullied and beaten|molested|raped|exploited|trafficked|forced) (by|at|every|daily|again|in|when|for|almost|and|to)`,
  }),
  entry({
    id: 'en.abuse.past-told',
    category: 'abuse-past',
    scope: 'fixed',
    why: 'The author tells of abuse that is over.',
    patterns: `
      (grew|growing) up (in|with|around) .. (hit|screamed|threw|violence|violent|abuse|beat|beatings|drunk|belt|fear|fists|smashed|shouting|beaten|alcoholic)
      (raped|assaulted|molested|abused|attacked|touched) (at|in|by|when|during) .. (university|college|uni|#|army|school|child|years|church|camp|teenager|young|then)
      (it was|back in|in) (#) .. (raped|assaulted|abused|hurt|hit|beat|attacked)
      (got|get|getting|moved|away|escaped|free|left|out) (out|away|from|of)? (of|from)? (the|my|that|him|her|an|a|where|house)? .. (abuser|abusive|where dad|hurt me|beat me|him a year|hit me|violent|violence|raped)
      (left|escaped|divorced|got away from|fled|free from|away from|got out) (him|her|my (abusive|violent|ex)|an abusive|a violent|that (house|marriage|relationship)|the abuse|abusive) .. (ago|year|years|months|last|now|safe|still|since|then|finally|husband|ex)
      (years|months|year|decade) since i (got out|left him|left her|escaped|got away|fled)
      months since i (got out|left|escaped)
      (he|she|they|matron|priest|coach|teacher|uncle|father|stepdad|dad|mum|mom|nuns|brother|cousin|grandad|grandfather) (used to|would) (hit|beat|hurt|touch|come into my|lock|belt|burn|cane|rape|molest|slap|make us|make me|throw|come in) .. (me|us|room|child|kid|little|school|small|then|night)
      (boarding school|care home|childrens home|foster home|church|convent|scouts|choir) .. (matron|priest|hurt|touched|abuse|abused|never told|beat|years|brother|night|happened)
      (what|things) (he|she|they|dad|uncle|stepdad|that man|my (dad|father|uncle|brother|stepfather|mother|coach)) (did|used to do) to (me|us)
      (never|not) told (anyone|my parents|a soul|my wife|my husband|anybody) (about|what) .. (did|happened|him|abuse|touched|rape|uncle|school|years)?
      (still)? (flinch|jump|freeze|tiptoe|duck|panic|sleep with) (when|at|every time|the|my shoes) .. (voice|door|hand|someone|drops|shout|shouts|raises|loud|bed|keys|footsteps|stairs)
      (restraining|protection|protective|non molestation) order .. (safe|him|her|place|ex|him now|against|got)
      (where|who|after) (dad|mum|mom|he|she|my (dad|father|mum|mother|ex|husband|stepdad)) (hurt|hit|beat|abused|raped) (me|us)`,
  }),
  entry({
    id: 'en.danger.told',
    category: 'abuse-danger',
    scope: 'fixed',
    why: 'Someone is in danger from another person now.',
    patterns: `
      (found|finds|knows|got|traced|tracked|followed me to|turned up at|outside|at|here at|come to) (my|me at my|our|the) (new)? (address|house|flat|place|work|school|door|refuge|shelter|car park|home) .. (kill|shoot|stab|hurt|said|knife|gun|car park|door|outside|banging|smash|screaming|shouting|threat|weapon|murder)
      (said|says|swore|swears|promised|shouted|texted|told me) (that)? (he|she|they|hell|shell) (would|d|will|is going to|are going to|ll|is) (kill|shoot|stab|burn|cut|slit|murder|strangle|drown|bury|throw acid|petrol|smash) (me|us|my|the (kids|children|house|baby))
      (they|he|she|parents|family|dad|uncle) (have|has|are|is|will)? (locked|locking|put|putting|taking|sending|forcing|drugged|flying) (me|us) (in|on|to|away|and|back) .. (plane|flight|airport|married|marry|abroad|tomorrow|pakistan|wedding|cutting|fgm|kill|passport)
      (plane|flight|flying|airport) .. (married|marry|wedding|forced|against my will|fgm)
      (help|please|hurry|someone)? (he|she|dad|mum|mom|stepdad|they|husband|man|father|boyfriend) (is|are|s) (hitting|beating|strangling|choking|stabbing|attacking|kicking|hurting|raping|killing|dragging|smashing) (my|me|her|him|us|them|mum|mom|the|a|up|at|down|through)
      (going for|take me for|taking me for|taking me on|in the car for) a (drive|ride|walk) .. (not|never|wont) .. (coming back|come back|return|be coming|home)
      (not|never) be (coming|coming back|leaving) .. (alive|here alive|from it)
      (front)? door (is)? (locked|barricaded|bolted) .. (keys|he|she|out|hide|hiding|help|cannot)
      (got|took|has|have|taken) my (keys|phone|car keys) .. (locked|door|cannot (leave|call|phone)|can not (leave|call|phone|get out)|trapped|kill|hurt|wont let|help)
      (can not|cant|unable to) (phone|call|ring|get out|leave|talk|speak) .. (he|she|hear|phone|keys|locked|next room|shower|downstairs|watching|help)
      (in the|while he is in the|hes in the|he is in the|she is in the) (shower|next room|kitchen|toilet|garden) .. (keys|hurry|hurt|knife|phone|back|locked|typing|quiet|kill|type)
      (typing|type|writing|text|message) (this)? (fast|quietly|quick|quickly|under the|from the|in the (bathroom|closet|wardrobe|toilet)) .. (he|she|hear|door|shower|back|coming|dad|him|her|downstairs|bed)
      (please)? somebody do something
      (swinging|waving|holding|carrying|brought|pulled|grabbed|raised|got|with) (a|the|an|his|her) (knife|hammer|bat|axe|machete|gun|crowbar|bottle|poker|belt|iron bar) .. (door|me|us|mum|mom|room|at|stairs|kids|now|kill|threatening|screaming)
      (kicking|breaking|smashing|banging|hammering|punching|pounding|bashing) (in|down|at|on|through)? (the|my|our) (front|bathroom|bedroom|back|flat)? (door|window) .. (now|in|he|she|knife|kill|scared|help|hide|police|please|kids|$)
      (hear|heard) (him|her|them|dad|footsteps|his key|his car) .. (coming up|on the stairs|coming|outside|at the door) .. (hide|kill|hurt|knife|help|please|under|scared|drunk)
      (bleeding|bleed) .. (he|she) (stabbed|hit|cut|pushed|beat|shot)
      (stabbed|shot|strangled|pushed down the stairs|ran over|set on fire|threw acid) .. (me|us) (and|just now|tonight|now|minutes|i am|help)
      (neighbour|neighbor|next door|upstairs|downstairs|street|outside) .. (screaming|screams|beating|hitting|strangling|begging|crying for help|killing|kicking) .. (her|him|kid|child|wife|help|now|baby|stop|die)`,
  }),
  entry({
    id: 'en.threat.told',
    category: 'threat',
    scope: 'fixed',
    why: 'The author says they will or might hurt others.',
    patterns: `
      (i will|ill|i am going to|going to|want to|gonna|about to|wanna|could|might|thinking of|ready to|swear i will) (stab|kill|murder|shoot|strangle|hurt|burn|smash|choke|beat|poison|cut|break|bash|drown|batter|knife|slit|destroy|attack|punch|throttle|suffocate|maim|run over) (that|this|the|every|each|a|an|whoever|those|these|his|her|their|our|my) .. (kid|kids|boy|girl|guy|bloke|man|woman|teacher|boss|neighbour|neighbor|family|bully|bullies|one of them|baby|bastard|bastards|people|girlfriend|boyfriend|wife|husband|dad|stepdad|brother|house down|throat|head|face|skull|someone|prick|landlord|ex|team|cat|animal|stranger)
      (burn|burning|torch|set fire to|petrol bomb|blow up) (his|her|their|down his|down her|down their|the|my|down the) (house|home|flat|place|car|family|building|office|shop|school) .. (them|him|her|down|in it|inside|everyone|while|tonight|with|people)
      (make|making) (them|him|her|everyone|you|those) (all)? (pay|bleed|suffer|sorry|hurt) .. (bleed|sorry|die|every one|blood|dead|regret|kill|knife|gun|life)
      (every)? (one of them|of them) will (bleed|pay|die|suffer|be sorry)
      they will (all)? (be sorry|bleed|pay|die|regret|know my name) .. (every|when|bleed|soon|one|all|gun|tomorrow|blood|dead)
      (urge|urges|impulse|thoughts|intrusive|images|fantasy|fantasies|visions) .. (hurt|hurting|harm|harming|stab|stabbing|kill|killing|push|pushing|smother|smothering|strangle|strangling|drop|dropping|attack) (him|her|them|my (wife|husband|mum|mom|dad|kids|baby|brother|sister|boss|partner)|the baby|people|someone|strangers|others|a stranger|that|my)
      (one|another) (more)? (word|comment|look|time) .. (i will|ill|i am going to) (kill|stab|hurt|smash|shoot|end)
      (if|when) (he|she|they|that|you) .. (again|near|touches|comes|says|does) .. (i will|ill|i am going to|gonna) (kill|stab|hurt|smash|shoot|end|break|cut|murder|strangle)
      (not|never) responsible for what i (do|will do|might do) to (him|her|them)
      (scared|afraid|frightened|worried|terrified) (of what|what|that) i (might|will|could|may|would|am going to) (do|hurt|harm|kill) (to)? (him|her|them|the baby|my (baby|kids|son|daughter|children|wife|husband|mum|mom|dad|partner|girlfriend|boyfriend)|someone|people|others)
      (kill|shoot|stab|hurt|harm|attack|murder) (as many|loads of|lots of|a lot of|innocent|random|everyone|everybody|my whole|all my|all the|the whole|some) (people|class|school|as i can|team|family|office|who|in|at|kids|teachers|of them|classmates)`,
  }),
  entry({
    id: 'en.threat.soon',
    category: 'threat-danger',
    scope: 'fixed',
    why: 'A threat to others with a time or a weapon.',
    patterns: `
      (tomorrow|monday|tonight|friday|today|this week) .. (the)? (whole|entire)? (school|class|office|town|world|everyone|they all) (will|is going to) (know my name|remember me|pay|bleed|burn|be sorry|regret)
      do not (come|go|come in|show up|be) (in|to (school|work|class|the office)|at school|there)? (tomorrow|monday|on (monday|tuesday|wednesday|thursday|friday)|today|if you)
      (gun|knife|rifle|bomb|bottle|machete|petrol|acid|hammer|blade|crossbow) (is|in|are)? (in my|under my|in the|with me|on me|in) (bag|backpack|rucksack|coat|car|locker|pocket|hand|jacket|boot|waistband) .. (wait|waiting|school|work|him|her|them|outside|class|kill|teach|comes|coming|show|gate|boss)
      (waiting|outside|sitting|parked|stood|standing) (outside|in front|near|by|at|for) .. (him|her|them|his|her|their|house|school|work|gate|door) .. (knife|gun|hammer|bat|bottle|kill|stab|weapon|end|acid|hurt|crowbar)`,
  }),
  entry({
    id: 'en.third.told',
    category: 'third',
    scope: 'fixed',
    why: 'Someone the author names may be at risk.',
    patterns: `
      @friend .. (keeps saying|says|said|keeps texting|messages me saying|told me|is saying|been saying|texting me|talks about|talked about|writes|jokes|posted) .. (kill yourself|kys|kill myself|end it|end it all|gone|be dead|die|not be here|can not do another|cannot do|no point|suicide|over soon|wants out|unalive|not want to wake|disappear|better off without|done with life|not want to be alive)
      (she|he|they|friend|mate|brother|sister|son|daughter|mum|mom|dad|flatmate|husband|wife|partner) .. (going to|gonna|will|ll) (kill yourself|kys|kill myself|unalive|end it|off themselves)
      (keeps|keep|is|was|been|started|admitted|showed|hides|hiding) .. (cutting|self harm|self harming|burning herself|burning himself|hurting herself|hurting himself|cuts|scars|starving herself) (as well|too|again|and|in|on|her|his|under|lately|worse|at|every|because|since|$)
      (cutting|self harming) (as well|too) (ive|i have) seen
      (found|saw|seen|noticed) .. (cuts|blades|razors|blood|marks|scratches|burns|bandages|noose|rope|pills hidden|pills stashed|suicide|notes about dying) .. (her|his|their|on my (son|daughter|sister|brother|friend|girlfriend|boyfriend|kid)|in my (son|daughter|sister|brother|childs|kids))
      (thinks|thinking|thought|talking|talks) (about|of) (killing|ending|suicide|dying) .. (he|she|they|insurance|every day|said|told)
      (he|she|they) (said|told me|says|admitted) (he|she|they) (thinks|has been thinking|think|thought|have been thinking|was thinking|keeps thinking) (about|of) (suicide|killing|ending|dying|it|not being|taking|jumping)
      (talk|talking|talked|persuade|stop|stopping|convince) (him|her|them|my @friend) (out of|from) (suicide|killing|doing it|ending|jumping|it)`,
  }),
  entry({
    id: 'en.third.now',
    category: 'third-danger',
    scope: 'fixed',
    why: 'Someone the author names may be in danger at this moment.',
    patterns: `
      (@friend|he|she|they) .. (says|said|texted|told|messaged|is|was|s|messaging|keeps saying|posted|swears) .. (doing|ending|going to do|does|will do|going through with|do) it (tonight|now|today|tomorrow|right now|this|soon|in|when|at)
      (he|she|they|brother|sister|friend|husband|wife|dad|son|daughter|mum|mom|partner|flatmate|boyfriend|girlfriend) (has|have|is holding|got|took|s got|is with|took out|is loading|loaded|cleaning) (dads|his|her|the|a|my|grandads|their|our|all the|all his|all her|mums|an)? (gun|shotgun|rifle|pistol|rope|knife|pills|tablets|noose|razor|hose) .. (tonight|hour away|door|locked|says|saying|answer|goodbye|shed|garage|woods|upstairs|bathroom|now|kill|die|call|hand|car|gone|threat|crying)
      (steht|standing|stood|sat|sitting|climbed|hanging|is|out|up) (on|off|over|from|onto|outside) (the|a|her|his|our) (roof|ledge|bridge|window ledge|railing|balcony|edge|parapet|tracks|scaffolding|cliff) .. (jump|jumping|says|will not|come down|he|she|they|my|help|now|police|talk)
      (it will|itll|it would|it|everything will|all) be over (in (an|a|#|half|ten|twenty|thirty)|soon|by|tonight|before) .. (logged off|messaged|reply|replied|answer|he|she|phone|name|offline|said|minutes|hour)
      (logged off|went offline|phone (is|went)? (off|dead|switched off|straight to voicemail)|hung up|stopped replying|no answer|not answering|gone quiet|has not replied|not replying) .. (goodbye|sorry|letter|note|over|pills|last|said|minutes|hour|suicide|die|messaged|message|crying|bridge|loved|letter)
      (given|gave|giving|sorting) (his|her|their) .. (models|things|guitar|dog|stuff|possessions|watch|cat|records|savings|car|clothes|ring) .. (nephew|away|sister|goodbye|over|good pal|best friend|off|tonight|logged|worried)
      (left|leave|wrote|written|found) (a|his|her|their|the|this) (letter|note|letters|voicemail) (for|on|saying|to|and) .. (parents|mum|mom|goodbye|sorry|tonight|over|phone|gone|kids|not home|car|missing|kill|die|answer|left)
      (asks|asked|asking|begging|begs|says|said|tells) .. (forgive|forgiveness|sorry for everything|goodbye|over tonight|take care of|look after) .. (letter|note|phone|tonight|over|pills|call back|kids|mum|dog|bridge|hung up|switched)
      (took|taken|swallowed|has taken|s taken) (all|a load of|loads of|too many|a bottle of|a whole|the whole|handfuls of|a bunch of|an|##) .. (pills|tablets|overdose|meds|medication|paracetamol|insulin|antidepressants|bottle) .. (she|he|they|ambulance|floor|wake|sick|what do i do|help|bathroom|not|hospital|now|her|his)
      (hanging|hung|hanged) (from|in the) .. (cut (him|her) down|found|breathing|pulse|garage|help)
      (her|his|their) (wrists|arms|wrist|neck) (are|is) (cut|bleeding|slashed|open)
      (lips|face) (are|is|going|turning|gone) (blue|grey|gray)`,
  }),
  entry({
    id: 'en.voices.told',
    category: 'voices',
    scope: 'fixed',
    why: 'The author speaks of voices or beliefs that push towards harm.',
    patterns: `
      (my|the|these|three|more|new|a|his|their) (voices|voice) (are|is|have|has|s|came|come|got|get|want|wants|started|keeps|keep|will|that|in|says|say|tells|told|counts|said) .. (command|commands|commanding|die|kill|do it|jump|step off|harm|hurt|dead|end|cut|counts down|burn|attack|stab|louder|screaming|hang|drown|obey|listen|back since|worse|punish)
      (voice|voices) .. (counts down|counting down|obey|says do it|say do it|step off|get up on|walk into|drink|take them all|i have to)
      (there is|theres|have|got|hear|heard) (a|this|another|new) (voice|man|woman|whisper|presence|one) .. (says|tells|counts|telling|saying|wants|shouting|command|commands|whispers) .. (do it|die|kill|jump|hurt|cut|step|harm|stab|end|push|burn|worthless|hang|to)
      (he|she|it|they) (says|say|tells me|repeats|keeps saying|tell me) .. (get up on|step off|jump|walk into|go up) .. (multi storey|roof|bridge|edge|tracks|road|then|step|train)
      (they|he|god|it) (put|planted|implanted|placed) .. (chip|device|tracker|camera|poison|bug|something) .. (cut|out|dig|tooth|arm|brain|head|blood|skin)
      (if i|i have to|i must|i need to|told to|chosen to|meant to|supposed to) .. (sacrifice|die|hurt|kill|jump|burn|bleed|cut) .. (save|world|mother|family|everyone|stop them|god|prophecy|voices|earth|he said|they said|get better|free|demon)
      (demon|demons|devil|spirit|evil|entity|something|snake) (in|inside) (me|my) .. (out|kill|cut|burn|hurt|starve|die|drown|get rid)
      (they are|hes|he is|she is|someone is|neighbours are|people are|mi5 are|cia is) .. (reading my mind|controlling me|poisoning|watching me through|sending messages|going to kill me|after me|coming for me) .. (knife|kill|first|jump|die|gun|protect|ready|before|hurt|stop them|sleep with|weapon)`,
  }),
  entry({
    id: 'en.seeking.told',
    category: 'seeking',
    scope: 'fixed',
    why: 'The text asks how to die.',
    patterns: `
      how many .. (does it take|do i need|would it take|would do it|is enough|are enough|to be sure|to make sure|until it works|before it works|would i need|should i take) .. (work|sure|die|sleep forever|over|kill|enough|end|need it to work|for it|$)?
      how (high|tall|long|deep|much|many|cold|far|fast) (does|do|would|must|should|will|is|has) .. (be certain|be sure|make sure|not survive|be final|work|be enough|be quick|do it|guarantee|for certain|to die|to end)
      where (can|do|could|would|might|should) (people|you|i|one|someone|anyone|we) (even|still)? (buy|get|find|order|obtain|source) .. (makes you not wake|not wake up|wake up|painless|end|stuff that|die|poison|the peaceful|forever sleep|kills|never wake|exit|final)
      (which|what) (way|method|pill|pills|drug|bridge|one|building|combination|meds|tablets|gas|knot) (is|are|was|would be|hurts|works|do|does|will) .. (least|quickest|surest|painless|fastest|best|easiest|most|certain|lethal|works|kill|final|not fail|peaceful|dont hurt|no pain)
      (best|surest|quickest|easiest|quietest|most reliable|cleanest|kindest|fastest|simplest|least painful) way (to|of|for) (kill|killing|die|dying|end|ending|go|commit|leave|exit|hang|overdose|not wake|do it)
      (way|method|something) that (does not|will not|doesnt|dont|wont) (hurt|fail|leave a mess|take long|be found) .. (die|end|kill|go|out|me|suicide)?
      (anyone|someone|somebody|who|people) (here)? (knows|know|tried|managed|survived|used|recommend) .. (method|what works|how many|painless|enough|dose|way out|how to do it|quick way|how high)
      (tell|give|send|dm|teach|show|message) me (a|the|how|what|which|some|your) .. (method|methods|dose|way out|to die|to end it|works|painless|combination|tie|amount|kill myself|source)
      (looking|searching|asking|need|want|trying) (for|to find|to know|to learn|how)? (a|the|some|out|someone who knows)? (painless|quick|peaceful|sure|reliable|certain|foolproof|effective|how|lethal|easy) (method|way|exit|death|dose|to die|ending|way out|to kill|how many|to tie|end)
      someone who knows how (and|to)
      (is|are|would|will|could) (#|##|a (bottle|box|pack|handful)|these|this many|that many|twenty|thirty|fifty) (mg|pills|tablets|of|paracetamol|enough|units)? .. (enough|do it|kill me|be fatal|be lethal|finish|stop|be certain|kill someone|end it|work)
      (how|what) .. (make it look like an accident|look natural|not be found|not get found|not be stopped|without anyone (finding|knowing|stopping))
      (does|will|would|do|did) .. (hurt|painful|be quick|take long|feel) .. (hang|drown|overdose|bleed|jump|die|dying|hanging|drowning|bleeding out|jumping|pills|train)
      (survive|survival|survived) (rate|chances|a fall|the fall|an overdose) .. (floor|storeys|height|from|of|metres|meters|feet|overdose|how)
      (what|how) (happens|long|much) (if|when|until|before) (i|you) (take|took|swallow|drink|inject|jump|mix|cut) .. (all|bleach|at once|vein|artery|pills|tablets|mg|insulin|with alcohol|die|kill|whole)`,
  }),
];
