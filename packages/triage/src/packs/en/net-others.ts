import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Classes of words put together: somebody else at risk, abuse, threats, voices, the search for a method. */
export const netOthers: readonly Entry[] = [
  entry({
    id: 'en.net.third',
    category: 'third',
    scope: 'fixed',
    why: 'Somebody the author names speaks of dying or hurts themselves.',
    patterns: `
      @who ...6 (intends|intend|intending|means|mean|plans|plan|planning|wants|want|wanting|going|threatening|threatens|threatened|ready|thinking|thinks|talks|talking|talked|keeps saying|says|said|told|texted|hinted|hinting|jokes|joking|posted|posting|writes|wrote|messaged|mentioned|admitted) ...4 (do away with|make away with|kill|end|ending|finish|finishing|off|offing|unalive|unaliving|hang|drown|shoot|hurt|hurting|harm|harming) (himself|herself|themselves|themself|his life|her life|their life|it|it all|things|this|everything)
      @who ...5 (says|said|told|texted|keeps saying|messaged|posted|wrote|admitted|confessed|cried|whispered|mentioned|thinks|believes|jokes) ...5 (dye|die|dying|be dead|dead|not be here|not wake up|no point|better off|burden|end it|unalive|want to live|be alive|give up|goodbye|ready to go|had enough|suicide|disappear|cannot go on|can not go on|not see|see christmas|see the|hurting|self harm|cutting)
      (asked|ask) (him|her|them) .. (suicide|suicidal|kill|die|hurting|ending) ...6 (yes|said|thinks about|every day|nodded|cried|silent|went quiet|did not answer)
      (he|she|they) (thinks|think|thought) about (it|suicide|dying|ending it|killing) .. (every|all|most|constantly|daily|a lot|again)
      (found|saw|seen|discovered|noticed|read|showed me|came across) ...4 (his|her|their|my (son|daughter|brother|sister|friend|husband|wife|mum|dad|roommate|flatmate|partner)) ...4 (note|diary|journal|search history|searches|cuts|cut|scars|blades|blade|razor|pills|stash|rope|letter|drafts|marks|arms|legs|list of)
      (cuts|scars|marks|scratches|burns|bandages|blood) on (his|her|their|my (son|daughter|brother|sister|friend|child|girlfriend|boyfriend|roommate)) .. (arm|arms|leg|legs|wrist|wrists|thigh|thighs|stomach)?
      (he|she|they|@friend) .. (cuts|cutting|burning|burns|harms|harming|hurting|hurts|starving|overdosed) (himself|herself|themselves|themself|again|his|her|their|last|every)
      (worried|scared|afraid|terrified|frightened|concerned|do not know what to do|do not know how to help|what do i do|how do i help|what should i do|what do i say|how can i help) ...8 (he|she|they|@friend) ...8 (suicid*|kill|die|dying|dead|unalive|hurt himself|hurt herself|hurt themselves|self harm|cutting|end it|end his|end her|not want to|do something|stupid|alive|pills|note|weird|giving away|gave away|goodbye)
      (he|she|they|@friend) ...8 (suicid*|kill himself|kill herself|kill themselves|unalive*|end his life|end her life|hurt himself|hurt herself|better off without|wants to die|want to die|no reason to live|giving things away|giving away|gave away) ...8 (worried|scared|what do i do|what should i|how do i|how can i|help|afraid|do not know|dont know|nobody believes|joking|serious|tell someone|tell anyone|secret)
      (giving|gave|given|gives) (away)? (his|her|their|all his|all her) .. (things|stuff|games|belongings|clothes|guitar|collection|dog|cat|everything|console) .. (away|weird|worried|scared|acting|quiet|goodbye|and|$)
      (life insurance|better off|without him|without her) ...8 (he|she|husband|wife|dad|mum|said|says) .. (said|says|thinks|told)
      @who .. (has been|is|been|getting|seems|feeling|feels|gone) .. (suicidal|really dark|talking about dying|looking up ways|looking up methods|googling ways)
      (friend|brother|sister|son|daughter|cousin|roommate|partner|husband|wife|mum|mom|dad|classmate|flatmate|girlfriend|boyfriend|neighbour|user|member) (is|was|has been|might be|seems) .. suicidal`,
  }),
  entry({
    id: 'en.net.third-danger',
    category: 'third-danger',
    scope: 'fixed',
    why: 'Somebody the author names has begun an act, is saying goodbye or is at the place now.',
    patterns: `
      @who ...6 (swallowed|swallowing|taken|took|necked|downed|overdosed|overdosing|drunk|drank|od|eaten) ...4 (@meds|all|everything|all of it|all of them|something|overdose|loads|bleach|too many|too much|a lot|bunch|handful|whole|now|tonight)
      (what|how many|how much) have you taken
      @who ...6 (sent|wrote|left|posted|texted|written|messaged|recorded|made|put up|typed|mailed|emailed|dropped) .. (farewell|goodbye|suicide note|suicide letter|note saying|letter saying|note that says|goodbye message|goodbye video|goodbyes|last message|voice note|final message|final post|last post)
      (farewell|goodbye|suicide|final) (post|message|text|note|letter|video|voicemail|status|tweet|story|in the other|on the|from) .. (user|friend|brother|sister|him|her|them|someone|somebody|replied|answering|nobody|my|phone|check|look|story|in)
      (sent|text|texted|message|messaged|note|voicemail|call|rang|phoned) .. (goodbye|said goodbye|saying goodbye|bye|sorry for everything|look after|loved me|i will be gone|be gone|take care of|will not see|it is not my fault|not your fault) .. (not answering|no answer|phone|off|door|answer|and now|reply|replying|gone|missing|where)
      (he|she|they|@friend|user|someone) ...6 (not answering|is not answering|stopped answering|no answer|not replying|is not replying|phone is off|phone off|went offline|not picking up|unreachable|went quiet|not opening|gone missing|left the house|door is locked|locked) ...8 (pills|tablets|swallowed|goodbye|note|suicid*|kill|die|bridge|gun|overdose|farewell|police|ambulance|sorry|blade|razor|bathroom|knife|help)
      (pills|tablets|swallowed|goodbye|note|suicid*|kill|bridge|gun|overdose|farewell|railway|station) ...8 (not answering|is not answering|stopped answering|no answer|not replying|phone is off|went offline|offline|not picking up|stopped replying|switched off|gone quiet|will not answer|will not open|cannot reach|can not reach)
      (he|she|they|@friend|user|kid|someone) .. (is|are|was|s|standing|sat|stood|says|gone|went|on|up|climbed|walking|heading|going|drove|out) .. (on|at|to|off|over|near|up) (the|a) .. (bridge|roof|ledge|rooftop|balcony|tracks|train tracks|railway|cliff|viaduct|platform|edge|window ledge|multi storey|car park roof) .. (now|right now|says|and|crying|threatening|help|edge|he|she|will not|please|jump|tonight|phone|on the)
      (he|she|they|@friend) ...5 (has|got|holding|took|taken|with|grabbed|loaded|pointing|have) .. (gun|knife|razor|blade|rope|pills|noose|rifle|pistol) .. (and|locked|to his|to her|says|in the|bathroom|now|threatening|will not|room|upstairs|crying|against)
      (slurring|slurred|unconscious|passed out|not waking|will not wake|cannot wake|can not wake|blue|not breathing|barely breathing|foaming|unresponsive|collapsed|floppy) ...8 (pills|tablets|taken|took|overdose|bottle|empty|note|she|he|they|swallowed|all of it)
      (tonight|right now|this minute|tomorrow|this weekend|at midnight|when she gets home|when he gets home) ...6 (she|he|they) (is|will|going|plans|says|said|wants|are) .. (kill|end|doing it|do it|die|jump|overdose|dead|gone|take)
      (she|he|they|@friend) ...5 (is|says|said|going to|will|plans|planning|wants|gonna|swears|doing|texted) .. (kill|end|do it|doing it|jump|hang|overdose|take all|unalive|die|be gone|be dead) .. (tonight|today|tomorrow|right now|now|this weekend|after school|at midnight|in the morning|when|by|before|on friday|on saturday|on sunday|on monday)
      (someone|somebody|anyone|mods|mod|please|can you|quick|urgent|police|ambulance) ...8 (go to|check on|get to|look at|reach|find|help|go round|send) (her|him|them|my friend|this user|the other thread|my brother|my sister) .. (pills|tablets|address|goodbye|kill|now|taken|said|bridge|flat|said she|said he|is going|before|please|$)`,
  }),
  entry({
    id: 'en.net.self-harm',
    category: 'self-harm',
    why: 'The author tells of having hurt themselves.',
    patterns: `
      (cut|cuts|cutting|burned|burnt|burn|scratched|carved|scored|sliced|hurt|hit|punched|bit|branded|stabbed) (on|into|up|at)? (my|both|all over my) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|hip|hips|stomach|hand|skin|ankle|ankles|shoulder|chest|face|knuckles|forearm)
      (i|and|then|again|so) cut (again|last night|this morning|today|yesterday|tonight|in the|after|before|so|because|at work|at school|deeper|too|every|when|until|and)
      i cut $
      (started|start|starting|back to|still|keep|kept|been|went back to|gone back to) (cutting|burning|self harming|scratching|hurting myself|harming|sh|self harm) .. (again|every|since|on|in|so|last|this|nearly|most|daily|for|after|my|at|to|and|$)
      (relapsed|slipped|slipped up|gave in|caved|broke my streak|lost my streak|messed up|did it again|went back) ...6 (arm|arms|leg|legs|thigh|thighs|wrists|cut|cuts|blade|razor|self harm|sh|burn|fresh|bandage|sleeves|days|months|weeks|years|clean|bathroom|scars|ashamed|last night|today|tonight|again)
      (arms|arm|legs|leg|thigh|thighs|wrist|wrists|hip|hips|stomach) (is|are) .. (a mess|covered|shredded|bandaged|raw|on fire|stinging|sore|ruined|bleeding|wrapped|cut up|stuck|full of|fresh)
      (fresh|new|more|deep|deeper|recent) (cuts|ones|marks|lines|burns|wounds|scars|scratches)
      (hiding|hide|hid|covering|cover|covered) .. (cuts|marks|arms|scars|burns|fresh|wrists|thighs|bandage|bandages|plasters|the blood) .. (under|with|sleeves|long|plaster|bracelets|foundation|hoodie|mum|mom|everyone|from|so|jumper|and|$)
      (blade|razor|lighter|scissors|sharpener|knife|compass|glass) .. (again|last night|tonight|today|relapse|my skin|my arm|my thigh|in the bath|in the shower|bathroom|under my pillow|phone case) .. (cut|blood|skin|arm|sorry|calm|release|quiet|and|$)
      (did|done) the (arm|leg|thigh|wrist|blade|cutting|sh|bad) thing
      (stuck|sticking|sticks) to my (jumper|sleeve|sleeves|tights|jeans|leggings|shirt|trousers|sheets|school shirt)
      (can not|could not|cannot|no) .. (wear|short sleeves|shorts|swim|pe|gym|swimming|t shirt) ...4 (cuts|arms|scars|marks|again|see|fresh|thighs|relapse|did it)
      (banging|bang|banged|hitting|hit|smash|smashed|punching|punched|slapping|slapped|headbutting) my (head|face|self|legs|thighs) .. (wall|against|until|so|stop|quiet|numb|again|black|bruise*|when|because)
      (not|stopped|stop) eating .. (to punish|because i deserve|on purpose|to hurt)`,
  }),
  entry({
    id: 'en.net.urge',
    category: 'self-harm-urge',
    why: 'The author resists an urge to hurt themselves.',
    patterns: `
      (urge|urges|itch|craving|cravings|temptation|impulse|pull) (is|are|to|was|hits|keeps|came|has|feels|will|like) .. (screaming|loud|strong|bad|back|unbearable|killing|intense|cut|self harm|relapse|hurt|burn|#|out of #|high|huge|worse|scratch|there|through the roof|tonight|today|so)
      (almost|nearly|so close to|close to|came close to|about to|on the verge of|tempted to|wanted to|want to) (relapse|relapsed|relapsing|cut|cutting|self harm|self harming|gave in|giving in|slipped|slip|hurt myself|lost it|losing it|burn myself|break my streak|breaking my streak)
      (days|weeks|months|day) .. (nearly|almost|close to|about to|want to|so tempted|tempted|urge|urges|itch) .. (lost|threw|broke|relapse|relapsed|cut|gave|slip|give|bad|loud|strong)
      (riding|ride|rode|surfing|fighting|fight|fought|resisting|resist|resisted|sitting with|distracting myself from) (it|them|the urge|the urges|an urge|urges) (out|off|tonight|with|by|until|through|all|but|so|$)
      (gave|handed|threw|binned|hid|locked) .. (blade|blades|razor|razors|knife|knives|lighter|scissors|pills) .. (to|away|out|in the bin|hide|roommate|mum|mom|friend|locked)
      (elastic band|rubber band|ice cube|ice cubes|holding ice|red pen|drew on my|snapped the|butterfly on) .. (wrist|arm|instead|urge|passed|hand|cut|until|and)
      (did not|have not|will not|not) (cut|do it|relapse|give in|self harm|act on it|hurt myself) .. (but|though|yet|tonight|today|instead|only because|this time|want|really|urge)
      (want|wanting|wanna|need|dying|aching) to (cut|burn myself|hurt myself|self harm|sh|scratch|feel the blade|use the blade|bleed|relapse) .. (so|but|tonight|bad|badly|again|right now|and|because|today|every|$)`,
  }),
  entry({
    id: 'en.net.abuse',
    category: 'abuse',
    scope: 'fixed',
    why: 'The author is hurt, controlled or used by somebody.',
    patterns: `
      (@abuser|carer|nurse|landlord|owner|guardian|mother in law|in laws|father in law|foster dad|foster mum|grandson|nephew|teammate|staff|tutor|captain|uncle|who) ...4 (slam|slammed|slams|squeeze|squeezes|squeezed|shove|shoves|shoved|grab|grabs|grabbed|drag|drags|dragged|pin|pins|pinned|yank|yanks|twist|twists|twisted|smack|smacks|smacked|belt|belts|thump|thumps|whack|whacked|kick|kicks|kicked|bite|bites|pull|pulls|pulled|push|pushes|pushed|throw|throws|threw|spit|spits|spat|hold|holds|held|hit|hits|punch|punches|punched|choke|chokes|choked|slap|slaps|slapped|burn|burns|burned|burnt|shake|shakes|shook|beat|beats|strangled|strangles) (me|us|my|mum|mom|my (mum|mom|sister|brother|kids|son|daughter)|him in front|her in front) .. (head|arm|hair|neck|face|wrist|back|ribs|stomach|into|against|by|around|down|out|across|till|until|when|again|so|because|over|every|for|at|wall|door|bed|floor|stairs|and|if|last|this|today|$)
      (was|got|gets|is|been|being|becomes|turns|turned) (violent|physical|rough|handsy|aggressive) .. (again|with me|this|last|when|towards|and|tonight|every|if|because|at home|now)
      (send|sends|sent|post|posts|share|shares|leak|leaks|show|shows|tell|put|forward|spread) .. (more|old|pictures|photos|videos|them|nudes|pics|it|the video|screenshots|everything) ...5 (or|if i|unless|to my school|to everyone|to my family|to my parents|to my friends|online|to my boss|to my mum|to my dad|to my husband|to the group)
      (older|adult|grown|coach|teacher|tutor|leader|guy|man|men|bloke|someone|stranger|he|she|uncle|stepdad|boss|youth worker|pastor|friend of my) ...8 (keep it secret|our secret|keep our|a secret|meet me alone|meet up alone|meet alone|send photos|send pics|send pictures|send a photo|send him|not tell|not to tell|do not tell|delete the messages|delete our|nudes|on camera|take my top|underwear|naked|touch me|touches me|touching me|kissed me|hotel|sit on his lap)
      (i am|im|am|i m|only) (#|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen) ...9 (older|adult|man|guy|coach|teacher|secret|meet|photos|pics|pictures|nudes|touch|touches|hits|hit|beats|he is #|boyfriend is|send|his place|webcam)
      (make|makes|made|making|force|forces|forced|forcing|expect|expects) me (to)? (carry|sell|hold|run|deliver|move|hide|store|transport|do|work|give|hand over|pay|clean|beg|steal|sleep with|see|meet|watch|film) ...6 (for them|for him|or|they will|he will|hurt|if i|train|packages|drugs|money|men|clients|hours|for free|wages|without pay|stuff|debt|even when)
      (leave|leaving|escape|escaping|get out|getting out|get away|run|running|run away|walk out) .. (him|her|my (husband|partner|boyfriend|wife|ex|dad|abuser)|this house|home|here|the house|the relationship|with the kids) ...9 (violent|beaten|beat|hits|hit|terrified|scared|afraid|finds|find|found|check|checks|mileage|on shift|asleep|bag|packed|hidden|refuge|shelter|police|kill|hurt|safe house|women aid|threat*|passport|documents|strangled|choked|when he|while he|before he)
      (how|how do i|how can i|when i|trying to|tried to|every time i) leave ...6 (beaten|beat|hit|hits|violent|kill|hurts|choked|strangled|finds me|drags)
      (refuge|shelter|safe house|women aid|womens aid|domestic violence|dv) ...6 (place|room|bed|space|me and|the kids|waiting|called|tomorrow|him|leave|boys|girls|full|going|line|worker|he)
      (he|she|they|husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|mother|father|stepdad|parents|in laws|son|carer) .. (controls|control|takes|took|checks|tracks|monitors|locks|hides|counts|reads|decides|will not let|does not let|do not let|not let|never lets|times|follows|watches) ...5 (me|my|us) .. (phone|money|wages|pension|card|benefits|passport|pay|bank|friends|family|out|leave|see|eat|sleep|work|showers|keys|messages|clothes|food|where|medication|meds|in|up|go|receipts|miles|mileage|benefit|carer|every)
      (he|she|they|husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|stepdad|father|mother|son|carer|uncle|brother) .. (beats|hits|punches|kicks|slaps|hurts|rapes|molests|gropes|whips|thrashes|belts|chokes) (me|us|my|mum|mom) .. (every|when|if|so|because|most|again|at|for|and|in|with|after|over|on|$)
      (does not|do not|will not|did not|never) (stop|listen|ask|take no|care) (when|if|even when|even if|after)? i (say|said|ask|asked|tell|told|cry|beg|begged) .. (no|stop|him|not|to|$)
      (sex|sleep with him|in bed|intimate|touch) .. (even when|even though|when i am asleep|while i am asleep|while i was asleep|say no|do not want|did not want|said no|against my|without my|forced|woke up to)
      (scared|afraid|frightened|terrified|dread|dreading|nervous) .. (of|to) (him|her|my (dad|father|husband|mum|mother|partner|boyfriend|brother|son|uncle|stepdad|wife|ex)|going home|go home|come home|coming home) .. (he|she|hits|hit|drunk|angry|temper|mood|again|tonight|because|throws|shouts|when|every|$)
      (bruise|bruises|bruised|black eye|split lip|broken (arm|rib|wrist|nose)|marks|fingerprints) ...6 (he|she|husband|dad|partner|boyfriend|wife|mum|mom|carer|son|stepdad|from when|grabbed|hit|walked into|told them i fell|fell|long sleeves|makeup|concealer|cover)
      (being|am|been|getting|still) (abused|beaten|hit|hurt|raped|molested|trafficked|exploited|groomed|blackmailed|extorted|controlled|threatened|stalked|coerced) .. (by|at|every|again|and|in|since|for|online|with|$)
      (following|follows|stalking|stalks|waiting for|waits for|turns up|turning up|shows up|showing up|watching|messages|messaging) .. (me|my (house|work|school|flat|door|place)|outside) .. (every|again|blocked|new account|new number|will not stop|scared|police|home|months|weeks|my ex|restraining)`,
  }),
  entry({
    id: 'en.net.abuse-past',
    category: 'abuse-past',
    scope: 'fixed',
    why: 'The author tells of abuse that is over.',
    patterns: `
      (free|away|out|safe|rid|shot|divorced|separated|escaped|left|got away|got out|fled|ran) (of|from)? (him|her|my ex|my dad|my mother|that house|that man) .. (years|year|months|ago|since|still|body|flinch|nightmares|expect*|jump|dream)
      (#|two|three|four|five|six|seven|ten|twenty|thirty|many|several) (years|months) (free|out|away|gone|since|on|later) .. (of him|of her|from him|from her|flinch|nightmares|slap|hit me|shouting|abuse*)
      (body|skin|hands|i|nerves|part of me) (still)? (expects|expect|flinch|flinches|braces|brace|jumps|jump|freezes|freeze|tiptoe|ducks|duck) .. (slap|hit|blow|when|voice|door|shout*|key|keys|footsteps|hand|raised|slam*)
      (hit|beat|hurt|abused|touched|raped|belted|slapped|whipped|caned|starved|locked) (us|me|my brother|my sister|mum|my mother) .. (every|for|as|when|years|growing|child*|kid|then|until) ...6 (dead now|died|funeral|years|gone now|buried|long time|when i was|as kids|kid|child|little|ago|then|young|old)
      (when i was|from when i was|aged|at|between) (#|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|little|small|a kid|a child|young) ...9 (touched|abuse*|raped|hurt me|hit me|beat me|cousin|uncle|stepdad|babysitter|coach|priest|neighbour|grandfather|grandad|what happened|told no one|never told|interfered|bedroom)
      (cousin|uncle|stepdad|stepfather|babysitter|coach|priest|neighbour|grandfather|grandad|brother|teacher|father|dad|man who ran) ...9 (from when i was|when i was|as a child|as a kid|at nine|at seven|at eight|at ten|childhood|years ago|long ago|decades ago|never told)
      (what happened|what he did|what she did|what they did|what was done) to me .. (was abuse|as a child|as a kid|then|never told|years|when|was wrong|at home|at school|$)
      (childrens home|boarding school|care home|foster home|foster homes|orphanage|convent|borstal|children home) ...9 (man|ran|staff|matron|never told|described|night|lights|light|touch*|know|hurt|happened|abuse*|beat*)
      (realised|realise|realized|realize|only now|took me years|understand now) .. (that)? .. (was abuse|abuse|abused|grooming|groomed|rape|assault|not normal|not my fault)`,
  }),
  entry({
    id: 'en.net.danger',
    category: 'abuse-danger',
    scope: 'fixed',
    why: 'Somebody is in danger from another person now.',
    patterns: `
      (he|she|ex|husband|boyfriend|partner|wife|girlfriend|dad|stepdad|father|brother|they|someone|man|son|landlord|him|her) ...5 (outside|at the door|at my door|in the car|in his car|across the road|across the street|on the drive|in the garden|downstairs|in the hall|on the stairs|coming up|at the window|round the back|in the house|in the building|on his way|coming over) ...9 (knife|gun|kill|hurt|bat|hammer|smash*|bang*|kick*|scream*|shout*|axe|machete|petrol|said he would|said he will|threat*|hide|hiding|locked|drunk|break|police|whisper*|restraining|not supposed|found)
      (found|has|knows|got|traced|tracked down|turned up at) (me|my|the|our) (new)? (address|flat|house|place|refuge|work|school|location) ...9 (outside|car|knife|gun|kill|coming|tonight|road|door|now|scared|he said|waiting|sat)
      (hiding|hidden|locked|barricaded|hid|crouched|shut|trapped|stuck) (myself|ourselves|us|me)? (in|under|behind|inside) (the|a|my|our) .. (bathroom|toilet|wardrobe|closet|bedroom|cupboard|shed|car|bed|attic|loft|garage|garden|room|laundry|cellar|basement) ...9 (he|she|dad|him|her|they|husband|kids|scream*|knife|gun|drunk|angry|kick*|bang*|hear|door|mum|mom|smash*|please|whisper*)
      (holding|waving|swinging|got|has|with|pointing|carrying|pulled|grabbed|picked up|took) (a|the|his|my|dads|kitchen|up)? (knife|gun|hammer|bat|axe|machete|crowbar|poker|shotgun|pistol|blade) .. (at|to|and|me|mum|mom|us|my|now|says|outside|downstairs|throat|neck|kids|screaming|in his)
      (says|said|saying|screaming|shouting|swears|texted|told me|threatened|threatening|promised|yelling) .. (he|she|they|to|that|will|would|is going to|going to) .. (kill|murder|shoot|stab|burn|strangle|bury|slit|drown|break) (me|us|my (kids|mum|mom|neck|legs)|the kids|the house|both of us|everyone)
      (choked|choking|strangled|strangling|throttled|stabbed|stabbing|hands round my|hands around my|hand round my|by the throat|by my throat) ...5 (me|neck|throat|us|mum|mom|her) ...8 (could not breathe|cannot breathe|can not breathe|tonight|now|just|blacked out|passed out|minutes|hour|again|last night|this time|scared|kill|voice|swallow|marks|next time)
      (going to|will|about to) (kill|murder|finish|hurt) (me|us|her|him|mum|mom) (tonight|when|this time|if|he|she|now|one day|before|soon|and|i am|please|$)
      (please|someone|somebody|help|hurry|quick|can anyone|call) ...6 (hitting|beating|killing|choking|strangling|stabbing|hurting|attacking|raping|kicking|dragging) (my|me|her|him|mum|mom|us|them|the|a)
      (he|she|dad|they|stepdad|mum|mom|man) (is|are) (hitting|beating|killing|choking|strangling|stabbing|hurting|attacking|raping|kicking|smashing|dragging|going mad|going crazy|losing it|breaking) .. (my|me|her|him|mum|mom|us|the|a|up|down|everything|door|right now|now|again)
      (kidnap*|abduct*|being followed|following me right now|followed me home|trying to get in|broke in|breaking in|in my house|trying to break) .. (now|right now|scared|please|tonight|he|she|help|someone|door|window|car|knife|hide|$)
      (flight|plane|flying|wedding|passport|ticket|tickets) .. (tomorrow|tonight|friday|saturday|monday|tuesday|wednesday|thursday|sunday|next week|days|booked|hours) ...8 (force*|marry|married|marriage|against my|do not want|never met|taking me|do not know how to stop|cut|cutting|help|husband)
      (forc*|making|taking) .. (marry|marriage|wedding|wed) ...8 (tomorrow|tonight|flight|days|week|friday|saturday|sunday|monday|airport|passport)`,
  }),
  entry({
    id: 'en.net.voices',
    category: 'voices',
    scope: 'fixed',
    why: 'The author speaks of voices or beliefs that push towards harm.',
    patterns: `
      (voice|voices|radio|tv|telly|television|whispers|whispering|angel|angels|god|devil|demon|demons|satan|spirits|ghost|ghosts|shadow|shadows|walls|ancestors|jinn|djinn|neighbours through) ...4 (keep|keeps|telling|tell|tells|told|say|says|saying|said|want|wants|whisper*|command*|order*|shout*|scream*|insist*|repeat*|beg*|urge*|demand*|instruct*|convinc*|laugh*|chant*|encourag*|push*) ...6 (step off|step out|step in front|jump|end it|time for me to go|time to go|kill|hurt|cut|die|burn|do it|stab|drown|hang|not deserve|deserve to die|punish*|harm|the knife|bridge|roof|pills|tablets|the road|traffic|the edge|sacrifice|prove|let go|follow them|join them|cross over|get rid of|worthless)
      (voices|the voice|voice in my head) .. (worse|louder|back|winning|stronger|cruel|nasty|mean|all night|all day|again|not stop|will not stop|not shut up|never stop|constant|scaring|scare|taking over|in charge|hard to ignore|cannot ignore|can not ignore|fight|resist|obey|listen)
      (hard|harder|difficult|struggling|tired|cannot|can not|scared|how long) .. (resist|ignore|fight|not listen|not obey|say no|argue|keep saying no|hold out) .. (voice|voices|them|him|it|command*|what they say)
      (hear|hearing|heard) .. (voice|voices|whisper*|mother|father|dead|him|her|someone|people|names|my name) .. (frighten*|scare*|scared|kill|hurt|die|low|worse|night|all the time|never stop|not real|nobody there|when no one)
      (god|jesus|allah|the devil|satan|the universe|angels) .. (chose|chosen|told|wants|sent|speaks|said|commanded|needs) me .. (die|kill|sacrifice|end|prove|burn|hurt|punish|come home|to)
      (they|government|neighbours|neighbors|police|people|doctors|family|someone) (are|is|have|has) .. (watching|poison*|following|putting|listening|tracking|controlling|chip*|bugged) .. (me|my|thoughts|food|water|phone|head|house|room) ...8 (kill|knife|stop them|before they|protect|hurt|die|weapon|end it|get them|defend|stab)
      (chip|microchip|tracker|implant|bugs|worms|spiders|something) (in|under|inside) my .. (skin|arm|head|neck|tooth|body) .. (cut|out|dig|knife|remove|get it)`,
  }),
  entry({
    id: 'en.net.threat',
    category: 'threat',
    scope: 'fixed',
    why: 'The author speaks of harming somebody.',
    patterns: `
      (want|wanting|wanna|going|gonna|need|urge|urges|thinking|thoughts|fantasi*|fantasy|fantasies|plan|planning|dream|dreaming|tempted|itching|imagine|imagining|picture|picturing|desire|might|could|will|swear|scared|afraid|worried) ...4 (kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|strangle|strangling|burn|burning|attack|attacking|smash|smashing|batter|battering|murder|murdering|poison|poisoning|drown|drowning|suffocate|suffocating|shake|shaking|hit|hitting|beat|beating|harm|harming|push|pushing|punish|run over|torture|torturing) (my (manager|boss|stepdad|dad|father|mum|mom|mother|ex|husband|wife|brother|sister|neighbour|neighbor|flatmate|roommate|teacher|baby|kids|son|daughter|colleague|coworker|supervisor|landlord|bully|partner|girlfriend|boyfriend|family|parents|classmates|child|toddler|newborn)|him|her|them|someone|somebody|people|everyone|that (man|woman|guy|bitch|bastard|boy|girl|kid|teacher)|the (baby|kids|man|people|whole|neighbour|guy|teacher|bully|driver|one who)|another person|a person|strangers|others|random)
      (following|followed|follow|watching|waiting for|wait for|know where) (him|her|them|my (manager|ex|boss|teacher)) .. (home|lives|house|works|parks|car|outside|routine|school|route)
      (make|making|made) (him|her|them|everyone|that man|those people|all of them|my ex|my boss) .. (pay|suffer|bleed|sorry|beg|scream|feel what) .. (for|with|in|blood|know|hands|knife|tonight|plan|life|what)
      (knife|gun|petrol|matches|hammer|bat|bomb|acid|machete|rifle|weapon) .. (for him|for her|for them|his name|her name|in my bag|school|work|in my car|under my seat|waiting for|when he|when she|ready for)
      (shove|push|throw|chuck|kick) (him|her|someone|somebody|my (wife|husband|mum|dad|boss)|them|the baby|my baby) .. (train|tracks|stairs|window|balcony|traffic|road|under|off|wall|cot)
      (snap|lose it|lose control|blow|break|explode|see red|hold back|control myself) .. (kill|hurt|someone|somebody|him|her|them|stab|hit|baby|kids|dead)
      (baby|newborn|toddler|infant) ...8 (shake|shaking|smother|drown|throw|hurt|pillow|drop|harm|shut the door|stop crying|urges|urge)
      (urges|urge|impulse|impulses|thoughts|images|visions) .. (hurt|harm|kill|stab|shake|smother|drown|throw|strangle|punch|attack|push) .. (baby|him|her|them|someone|people|wife|husband|child|kids|mum|mom|dad|stranger*|my)`,
  }),
  entry({
    id: 'en.net.seeking',
    category: 'seeking',
    scope: 'fixed',
    why: 'The text asks for a way that would be deadly.',
    patterns: `
      (how|what) (many|much|high|deep|long|far|strong|fast|big|amount|dose|height|number|quantity) ...7 (certain|sure|work|works|to be sure|guarantee*|enough|fatal|lethal|not wake|never wake|no coming back|not survive|definitely|kill*|die|dead|finish|do the job|be over|be the end|not fail|fail|fails|permanent)
      (where|how|who|which|what) ...5 (get|find|buy|order|source|use|sell|sells) .. (the stuff|that stuff|some of that|something that works|what people use|a way out|the kit|the powder|the salt|the gas|the stuff they|something painless|something lethal|one that works)
      (sites|site|forum|forums|places|place|page|subreddit|thread|link|group|guide|book|server) .. (talk|talks|discuss|openly|tell|tells|explain*|methods|ways|about|with|for|that) .. (ways to|methods|ending your|end your|end my|end it|how to die|exit bag|way out|how people do it|how to do it)
      (way|ways|method|methods|something|one) (out|to go|to die|to end|to do it|that is) .. (that)? .. (works|work|guaranteed|certain|quick|painless|clean|not hurt|no pain|quiet|foolproof|for sure|look like|fast|easy|gentle|reliable|least)
      (need|want|looking for|after|find|found|know|tell me|give me|send me|dm me|pm me) .. (a way out|a method|something|one|the dose|the amount|a way) .. (that works|that will work|certain|definitely|for sure|not fail|guaranteed|to be certain|kill|no pain|painless|lethal|quick)
      (least|less|most|more) (painful|messy|pain|horrible|traumatic|reliable|certain|effective|peaceful) (way|method|one|option|for)
      (what|which) (is|are|would be|one|of) .. (hurts least|hurt least|hurts less|hurt less|painless|quickest|most certain|fastest|easiest) ...5 (die|go|end|kill|jump*|hang*|pills|overdose|bridge|method|way|drown*)?
      how (do|does|would|can|should|did) (you|i|one|people|someone|a person|they) .. (cut so|tie|make sure|do it so|go about|get it right|not fail|make it look|bleed|stop my heart|stop your heart|end it without|die without|do it without|take enough|hide a|disappear for good|kill)
      (does|do|is|will|would) .. (hanging|drowning|jumping|overdose|overdosing|bleeding out|freezing|carbon monoxide|it|that|the fall) .. (hurt|painful|quick|take long|peaceful|pain|feel anything|instant)
      (is it|is there|are there|are they|do they|how long) .. (painless|painful|quick|instant|before you die|until you die|to die|to bleed|to drown|to stop breathing|lose consciousness|pass out)
      (mix|mixing|combine|combining|take|taking|swallow|swallowing) ...6 (kill me|be enough|fatal|stop my heart|not wake up|never wake|do it|be the end|lethal|dangerous enough)
      (looking|look|searching|search|googling|reading) (up|for|into|about)? .. (methods|ways to die|ways out|painless|how to die|lethal doses|how to end|how to kill|ways to end|ways to go|suicide forums|suicide sites)`,
  }),
];
