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
      do not (come|go|come in|show up|be) (in|to (school|work|class|the office)|at school|there)? (tomorrow|monday|on|today|this|if)
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
