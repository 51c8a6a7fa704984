import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Self-harm, abuse, voices, threats to others. */
export const harm: readonly Entry[] = [
  entry({
    id: 'en.self-harm.recent',
    category: 'self-harm',
    why: 'The author speaks of hurting themselves lately.',
    patterns: `
      (cut|cutting|burn|burned|burnt|burning|hurt|hurting|harm|harmed|harming|scratched|scratching|hit|hitting|punch|punched|punching|carve|carved|carving|slashed|slicing|sliced|stabbed|injure|injured|injuring|bruise|bruising|choked|choking|bit|biting|whipped|starting to hurt) @me
      (been|am|started|start|still|keep|kept|back to|resorted to|turned to|gone back to|went back to|relapsed into) (cutting|self harming|self injuring|burning myself) (again|lately|more|my|every|for|since|myself|deeper|a lot|today|and|to|on|so|because|when|$)
      cutting (again|myself|my|deeper|more|every)
      cut (again|last night|today|yesterday|tonight|this morning|deeper|my (arm|arms|thigh|thighs|leg|legs|wrist|wrists|skin|stomach|hips)|too deep)
      (self harm|self harmed|self harming|self injury|self injured|self mutilation|self mutilate) (again|last|yesterday|today|tonight|every|lately|this|for|since|myself|because|relapse|relapsed|more|a lot|and|so)
      (i|i have|have|have been|i am|been|still|keep|started|am) (self harm|self harmed|self harming|sh)
      relapsed (last night|today|yesterday|tonight|with (cutting|self harm|sh)|and (cut|hurt|burned|self)|on (cutting|self harm)|in self harm|into (cutting|self harm)|self harm)
      (self harm|cutting|sh) relapse
      relapsed after .. clean
      (burned|burnt|scratched|carved|hit|sliced|slashed|stabbed|burn|scratch) my (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|hand|hands|stomach)
      (razor|blade|lighter|cigarette|scissors|knife) .. (my)? (arm|arms|leg|thigh|thighs|wrist|wrists|skin|hand)
      (put|putting|stub|stubbed) .. (cigarette|cigarettes|lighter) (out)? on (my|myself)
      (scratch|scratched|scratching|pick|hit|hitting|punch|punching|bang|banging|banged|bash|bashing) .. (until|till) .. (bleed|bled|blood|bruise|bruised|bleeding|black and blue)
      (bang|banging|banged|bash|bashed|bashing|slam|slamming|hit|hitting) my head (on|against|into)
      (fresh|new|more) (cuts|scars|burns|wounds) on my
      (my|the|fresh|new|hide|hiding|more|these) (fresh|new)? (cuts|wounds) (are|on my|because|under|hurt|sting|again|get)
      (the)? (blood|bleeding|pain|blade|razor|cutting) (makes|made|helps|helped|calms|is the only) (me)? (feel|thing|calm)
      (only)? (cutting|self harm|hurting myself|burning) (is the only|is what|the only)
      lines on my (arm|arms|wrist|thigh|thighs)
      drew blood
      made myself bleed
      did it again .. (arm|arms|cut|wrist|blade|legs|thigh|bleed)
      broke my streak .. (cut|self harm|clean|razor)
      # days clean .. (gone|broke|ruined|relapsed|over|cut|lost)
      (purposely|purposefully|intentionally|deliberately) (hurt|burn|burned|cut|injure|injured|overdosed)
      on purpose .. (cut|burn|burned|hurt)
      (punish|punishing|punished) (myself) (by|with|physically)
      styro
      (cat|beans|barcode) (scratches)? on my (wrist|thigh|arms)`,
  }),
  entry({
    id: 'en.self-harm.urge',
    category: 'self-harm-urge',
    why: 'The author speaks of an urge to hurt themselves.',
    patterns: `
      (want|wanting|urge|urges|need|tempted|temptation|desire|feel the need|feel like i need|itching|craving|compelled|have the urge|urged|ready|wanted|going|about|might|would like) (to|i will|to go|to just) (cut|self harm|hurt myself|harm myself|relapse|burn myself|cut again|bleed|carve|feel pain|hurt me|cut myself|punch myself|hit myself|injure myself|slice|use the blade|grab the (blade|razor)|cut so|cut deeper|sh|start cutting|start cutting again|go back to cutting)
      (feel like|thinking about|thinking of|thought about|think about|thoughts of|thoughts about|urges of|close to|fantasizing about|fantasise about|consider|considering|resist|resisting|fight|fighting|miss|missing|crave|craving|tempted by) (cutting|self harm|self harming|hurting myself|harming myself|relapsing|burning myself|injuring myself|sh|the blade|the razor)
      (self harm|cutting|sh) (urge|urges|thoughts|cravings|ideation)
      (urge|urges) (to)? (self harm|cut|relapse|hurt myself)
      urges (are|is|have|were|so|keep|came|come|again|tonight|today|got|getting|hit|really)
      (scared|afraid|worried) i (will|might|am going to|may) (relapse|cut|hurt myself|self harm)
      (want|need) to see (blood|my blood|myself bleed)
      might (relapse|cut|hurt myself|self harm)
      (hurting|harming) myself (is|seems|sounds)
      the blade is calling
      (razor|blade|razors|blades) (is|are|keeps|keep) calling`,
  }),
  entry({
    id: 'en.abuse.ongoing',
    category: 'abuse',
    scope: 'fixed',
    why: 'The text describes violence, coercion or abuse by someone.',
    patterns: `
      @abuser .. (hits|beats|punches|slaps|kicks|chokes|strangles|shoves|rapes|molests|abuses|burns|whips|gropes|assaults|throttles|smacks|belts) (me|us|my (mom|mum|mother|sister|brother|kids|daughter|son))
      @abuser .. (keeps|kept|started|starts|starting|keep|is|was|been|been physically|been sexually|are|always|continues|has been|physically) (hitting|beating|punching|slapping|kicking|choking|strangling|abusing|raping|molesting|touching|hurting|groping|assaulting|threatening|stalking|shoving|forcing|blackmailing) (me|us|my (mom|mum|sister|brother|kids|daughter|son))
      @abuser .. (hit|beat|punched|slapped|kicked|choked|strangled|shoved|raped|molested|burned|assaulted|groped|attacked|grabbed|pushed|threw|smacked|whipped|stabbed|headbutted|dragged|pinned|spat on) (me|us)
      @abuser .. (grabbed|pulled|held|pinned|threw|pushed|slammed|dragged|shoved) me (by|against|down|to|into|across|onto|on) .. (throat|neck|hair|wall|floor|arm|stairs|bed|ground|door)
      (put|puts|had|has|wrapped|with) (his|her|their) hands (on|around) (me|my (neck|throat))
      (hands|hand) around my (neck|throat)
      (forces|forced|forcing|made|makes|pressures|pressured|coerces|coerced) me (to|into) (have sex|sex|do sexual|sleep with|touch|watch porn|send nudes|send pictures|do things|perform|undress|strip|give him|sexual|prostitution|doing sexual|doing things|having sex)
      makes me (send|touch|undress|watch|sleep with) (nudes|him|her|photos|pictures|them|it|porn|men)
      (touches|touched|touching|fondled|fondles|gropes|groped) me (when|at|in|inappropriately|where|sexually|down there|under|every|while|and i|there|without|last night|again|like that)
      (touches|touched|touching) my (private|privates|breasts|chest|body|vagina|penis|genitals|thighs)
      (comes|came|sneaks|gets|climbs|crawls) (into|in) my (room|bed) (at night|every night|when|and|while)
      (i was|was|been|got|getting|being|am|am being|have been|gets|get) (sexually|physically)? (raped|assaulted|molested|abused|trafficked|groomed|exploited|drugged and raped|beaten|sexually harassed|strangled|choked|blackmailed|sextorted|beat up|beaten up) (by|last|yesterday|today|tonight|this|at|again|every|for|since|and|in|on|when|at home|daily|$)
      (was|being|been|got|am being|am) (raped|molested|trafficked|groomed|sexually assaulted|sexually abused|assaulted)
      (my) .. (is|gets|was|has been|being|has become) (physically|sexually|emotionally|verbally|mentally|very|so)? (abusive|violent) (to|towards|with|and|again|when|lately|$)
      (abusive|violent) (husband|boyfriend|partner|dad|father|mother|mom|relationship|home|household|wife|girlfriend|parents|marriage|family|stepdad|stepfather|brother|ex)
      (abuses|abusing|beats|beating|hits|hitting|raping|choking) me
      (will|does|would|do) not let me (leave|go out|see|talk to|have|use|eat|leave the house|work|sleep|out|speak|contact|go) .. (house|friends|family|anyone|phone|money|home|room|without|hit|hits|anymore|alone|mom|sister)?
      (locks|locked|locking|keeps|kept) me (in|inside|out|up) .. (room|house|basement|closet|bathroom|cold|garage|apartment)
      (takes|took|controls|control|monitors|checks|tracks|tracking|hides) (away)? (all)? my (phone|money|passport|wages|id|pay|location|messages|bank) .. (so|and|hit|hits|leave|every|away|if|controls)
      (threatens|threatened|threatening|says|said|keeps saying) (to|he will|she will|they will|that he will|he is going to|she is going to) (hurt|kill|beat|hit|leak|post|share|expose|rape|report|destroy|find|take|shoot|stab|burn|send) (me|us|my|the kids|himself|them|it|our|everyone)
      (threatens|threatened|threatening) (me|us) (with|if|every|that|to|and)
      (blackmail|blackmailing|blackmailed|extorting|sextortion|sextorting) (me|with my)
      (leak|post|share|spread|send|sending|posting|publish) my (nudes|photos|pictures|pics|videos|naked|intimate) .. (if|unless|to|everyone)?
      (he|she|they|guy|man|someone|adult|teacher|coach) .. (asks|asked|asking|wants|keeps|makes|pressures|pressuring|told) (me)? (for|to send) (nudes|naked|sexual|pictures of my|photos of my|intimate|more pictures|more photos|pics)
      (afraid|scared|terrified|frightened) of (my|him|her|what he|what she) .. (husband|boyfriend|dad|father|partner|stepdad|mom|mother|ex|wife|girlfriend|will do|hurt|hit|stepfather|brother|uncle|comes home|come home)
      (scared|afraid|terrified) (to go|of going|to be) home
      (walk|walking) on eggshells .. (hit|hits|explode|violent|angry|husband|boyfriend|rage)
      (bruises|black eye|broken rib|broken arm|marks|split lip|busted lip) .. (he|she|from|husband|boyfriend|dad|partner|mom|him|her|left|gave|cover|makeup|long sleeves)
      domestic (violence|abuse)
      he (hurts|hurt) me (when|again|every|last|if|so|and|physically|bad|badly|$)
      (she|they|dad|mom|mum|husband|boyfriend|stepdad|partner|wife|uncle) (hurts|hurt) me (physically|when|again|every|if|bad|badly|at night)
      (does|doing|did|do) (sexual)? things to me (at night|when|that|i|sexually|while|and)
      (does|do) not (feed|give) (me|us) (food|anything to eat|meals|enough)
      (stalking|stalks|follows|following) me .. (home|everywhere|work|ex|outside|again|every)
      (made|make|makes) me sleep with (men|people|strangers|his friends)
      (my)? pimp
      (sell|selling|sold|sells) (me|my body) (to|for)
      (kept|keeping|keeps) me (prisoner|hostage|captive)`,
  }),
  entry({
    id: 'en.abuse.past',
    category: 'abuse-past',
    scope: 'fixed',
    why: 'The text speaks of abuse in the past.',
    patterns: `
      (abused|molested|raped|assaulted|beaten|touched|groomed|neglected|hit|beat|trafficked) .. (as a (child|kid|teen|teenager|boy|girl)|when i was (a|#|little|young|small|in|five|six|seven|eight|nine|ten|eleven|twelve|growing|younger|thirteen|fourteen|fifteen)|growing up|years ago|in my childhood|during my childhood|in childhood|back then|long ago|in college|at university|at school)
      (as a (child|kid|teen)|when i was (a|#|little|young|small|in|five|six|seven|eight|nine|ten|eleven|twelve|growing|younger)|growing up|years ago) ... (abused|molested|raped|assaulted|beat me|beaten|touched me|hit me|groomed|beat us|abuse)
      (childhood|past|sexual abuse|csa|child) (sexual)? (abuse|trauma from abuse) (survivor|when|by|as)?
      childhood sexual abuse
      childhood abuse
      survivor of (abuse|rape|sexual|domestic|childhood|csa|incest|child)
      (abusive|violent) (childhood|upbringing)
      (used to) (beat|hit|abuse|rape|touch|molest|hurt|choke|belt|slap) (me|us)
      (flashbacks|nightmares) (of|about|from) (the)? (rape|abuse|assault|him|it|what he did|what they did|what happened)
      my (abuser|rapist)
      (abused|raped|molested|assaulted) me .. (years|when|as a|back|child|kid|little|school|college)
      (was|been) (sexually)? (abused|molested|raped|assaulted)`,
  }),
  entry({
    id: 'en.abuse.danger',
    category: 'abuse-danger',
    scope: 'fixed',
    why: 'Someone describes being in danger from another person now.',
    patterns: `
      @abuser .. (has|got|is holding|is outside with|is waving|pulled|pulled out|with|is pointing|pointed|pointing|grabbed|came at me with|comes at me with|is coming at me with) (a|the|his|her)? (knife|gun|weapon|bat|hammer|machete|axe|rifle|shotgun|pistol) .. (outside|now|door|at me|and|to my|downstairs|says|will|on me|right now|kids|in|is|in his hand)
      @abuser .. (is|are) (outside|at|banging on|breaking|kicking|breaking down|trying to|pounding|hammering|smashing|in the|downstairs|going to|coming) .. (my door|the door|door|break in|get in|kill me|kill us|my house|my window|screaming|drunk and|find me|hurt me|hurt us|with a|for me|to get me)
      (i am|am|we are|currently|i have|have|hid|i) (hiding|locked|hid|locked myself|barricaded|locked ourselves|barricaded myself|trapped|stuck) (in|inside|under|from|behind|with) .. (bathroom|closet|bedroom|room|car|him|her|basement|wardrobe|bed|house|door|from my)
      (going to|about to|gonna|will|is going to) (kill|murder|shoot|stab|strangle) (me|us) (tonight|if|when|today|and|this time|for real|soon|now|before|one day|i|he|she|with)
      (he|she|husband|boyfriend|ex|partner|wife|girlfriend|stepdad|stepfather|father|brother|they) (is|are) going to (kill|murder|shoot|stab) (me|us)
      (he|she|they|husband|boyfriend|ex|partner|wife|girlfriend|stepdad|father|dad) .. (says|said|told me|swears|swore|threatened|threatens|keeps saying|texted) (that)? (he|she|they|to)? (will|is going to|would|is gonna|to)? (kill|murder|shoot|stab|burn|strangle) (me|us) (tonight|if|and|when|if i|today|tomorrow|unless|before|or|the kids|$)
      (threatening) (me|us)? (with|to) (a|kill|shoot|stab) (me|us|gun|knife|tonight)
      (just)? (choked|strangled|stabbed|shot|beat) me (and|until|unconscious|so|now|tonight|minutes|an hour|i) .. (can not breathe|passed out|blacked out|unconscious|bleeding|coming back|still here|downstairs|will|hiding|outside|he is|she is)
      (coming|on (his|her|their) way) (back)? to (kill|hurt|get|beat|find) (me|us)
      (he|she|they) (is|are) (coming|back|here|home) (now|right now|for me|to|and) .. (hide|scared|hurt|kill|run|please|gun|drunk|angry|knife)
      someone (is)? (breaking|broke|trying to (break|get)|is in my house|is in the house|following me)
      (being)? held (hostage|captive|against my will|prisoner)
      (kidnapped|abducted) (me|by|and)
      (please)? (call|send|get) (the)? (police|911|999|cops|112|help) (please|now|he|she|to|for me|quick|hurry|someone)
      (can not|afraid to|too scared to) call the (police|cops) .. (hear|hears|hear me|here|find|kill)
      (bleeding|broken|can not move) .. (he|she) (hit|beat|stabbed|pushed|kicked|threw) me
      (being|getting) (raped|attacked|beaten|assaulted) (right now|now|tonight)
      i am in danger
      we are in danger
      my life is in danger
      not safe (at home|in this house|here|in my house|with him|with her|at my house) .. (tonight|now|right now|he|she|please)?
      (he|she) (found|knows) where i (live|am|moved) .. (kill|coming|outside|knife|gun|hurt|here|now)`,
  }),
  entry({
    id: 'en.voices.risk',
    category: 'voices',
    why: 'The author speaks of voices or beliefs that push towards harm.',
    scope: 'fixed',
    patterns: `
      (voices|voice|demons|demon|god|satan|devil|angels|entity|aliens|tv|radio|figures|shadow|shadows|man in the wall|spirits|spirit|jesus|things in my head|people in my head|whispers|it) .. (telling|tell|tells|told|tel|say|says|saying|said|want|wants|command|commands|commanding|order|ordering|orders|scream|screaming|whisper|whispering|asking|begging|shout|shouting|yelling|push|pushing|convinced|convincing|urge|urging|keep|keeps|instruct|instructs|instructing|demand|demanding|make|making) .. (kill|hurt|die|jump|cut|stab|end|burn|hang|drown|do it|dead|harm|attack|suicide|worthless|choke|shoot|sacrifice|swallow|strangle|walk into|step|smash|bleed|punish|get rid|blood)
      (hear|hearing|heard|hears) .. (voice|voices|someone|people|demons|things|him|her|them|whispers|it) .. (telling|tell|tells|saying|say|says|commanding|ordering|screaming|whispering|shouting) .. (kill|hurt|die|jump|cut|stab|end|burn|do it|dead|harm|attack|worthless|hang|suicide|me i should)
      (voices|voice) (are|is|keep|keeps|want|wants|have|has|get|getting|got|will|in my head|inside my head|inside) (getting|not|telling|so|me|my)? (louder|stronger|worse|commanding|winning|stop|shut up|kill|hurt|dead|want me dead|loud|will not stop)
      (chip|tracker|bug|bugs|insects|worms|parasite|device|implant|demon|it|poison) (in|inside|under) (me|my (skin|head|brain|body|arm|teeth)) .. (cut|cutting|out|dig|remove|get it)
      (cut|dig|carve|burn|rip) (it|them|the chip|the bugs|him|the demon|the device|the tracker) out (of (me|my)|$)
      (they|someone|government|neighbors|neighbours|fbi|family|everyone|mother|mom) (is|are|has|have) (poisoning|poisoned) (me|my (food|water|drink))
      (have|need|going|must|chosen|told|got) to (kill|stop|hurt|attack) (them|him|her|my|someone|people) before (they|he|she)
      commanding me
      command hallucinations
      (can|could) (fly|not die|survive|not be killed|not be hurt) .. (jump|roof|balcony|window|bridge|prove|test)
      god (wants|told|needs|is telling|has told) me to (die|kill|sacrifice|end|hurt|come home|join)
      voices (will not|would not|do not) (stop|shut up|leave me alone|go away)
      (seeing|hearing) things (that are not there|again|that|and) .. (scared|kill|hurt|die|tell)`,
  }),
  entry({
    id: 'en.threat.others',
    category: 'threat',
    scope: 'fixed',
    why: 'The author speaks of harming somebody else.',
    patterns: `
      (i|i am|im|am|i will|ill|and|gonna|swear|want|so) (swear i will|swear i am going to|am going to|going to|will|want to|wanna|need to|would love to|have to|might|could|ready to|about to|plan to|am planning to|have been planning to|thinking of|feel like|urge to|to) (kill|killing|murder|murdering|stab|stabbing|shoot|shooting|hurt|hurting|strangle|strangling|beat|beat up|poison|poisoning|attack|smash|slit|gut|burn down|blow up|slaughter|choke|run over|bomb|harm) (him|her|them|my (husband|wife|boss|ex|dad|father|mom|mum|mother|brother|sister|neighbor|neighbour|boyfriend|girlfriend|stepdad|teacher|roommate|family|parents|kids|children|baby|bully|coworker|classmates|landlord|son|daughter|coworkers|stepfather)|everyone|everybody|people|someone|somebody|every one of them|all of them|the kids|you all|that (guy|man|bitch|bastard|woman|girl|boy|teacher)|those (people|kids|bastards|bullies)|everyone who|the people who|this whole|my whole family|the baby|my own|whoever|a bunch of people|as many|the school|my school|the office|you|you and)
      (i|i have|have|having|get|getting|got|with|homicidal|these|violent) (homicidal|thoughts of (killing|hurting|stabbing|shooting|murdering) (him|her|them|people|others|someone|my)|urges to (kill|hurt|stab|harm) (him|her|them|people|others|someone|my)|fantasies of (killing|hurting|shooting|murdering) (people|him|her|them|others|my|everyone))
      (homicidal) (thoughts|urges|ideation|feelings|and)
      (am|feel|feeling) homicidal
      (thinking|think|thought|thoughts|fantasizing|fantasise|fantasize|fantasies|planning|plan|dream|dreaming|obsessing) (about|of|on) (killing|hurting|murdering|stabbing|shooting|poisoning|strangling|attacking|shooting up|burning down) (him|her|them|my (husband|wife|boss|ex|dad|father|mom|mother|brother|sister|neighbor|neighbour|boyfriend|girlfriend|stepdad|teacher|roommate|family|parents|kids|baby|bully|coworker|classmates)|everyone|people|someone|the school|my school|the people|those)
      (shoot|shooting|blow|bomb|burn) (up|down)? (the|my|this|a) (school|office|church|mosque|workplace|place|building|hospital|synagogue|mall)
      (shoot|shooting) up
      (going|want|about|ready|need|plan|planning) (to|on) (make|making) (him|her|them|everyone) pay .. (gun|knife|blood|dead|kill|life|bleed|suffer)
      (make|making) (him|her|them) (bleed|suffer|pay) .. (blood|gun|knife|tonight|tomorrow|life|dead)
      (afraid|scared|worried) (that)? i (will|might|am going to|could|may) (hurt|kill|harm|stab|attack|drown|shake|strangle|smother|snap and) (my (baby|kids|child|children|son|daughter|wife|husband|family|mom|partner|boyfriend)|someone|people|him|her|them|somebody|others|the baby|and)
      (shake|smother|drown|hurt|throw|suffocate) (my|the) baby
      (he|she|they) (deserves|deserve) to die and i
      (he|she|they|you) (will|is going to|are going to) (die|bleed|be dead|pay with) (tonight|tomorrow|by my|when i|soon|for what)
      (i)? (know|found|found out) where (he|she|they|you) (live|lives|sleep|sleeps|work|works|park|parks) .. (kill|gun|knife|pay|hurt|burn|going to|tonight|watch)
      (i will|ill|going to|i am going to|gonna) (kill|hurt|stab|shoot|murder|find|end|beat) (you|u) (all|and|if|for|when|with|tonight|tomorrow|bitch|motherfucker|$)
      (take|taking|took|bring|bringing) (everyone|people|them|as many|some of them|him|her|others|you all|you) (down|out|along) (with)? me
      (everyone|they|he|she|you) (will|is going to|are going to) (regret|be sorry|pay) .. (gun|bomb|knife|shoot|bullets|blood|school|kill)`,
  }),
  entry({
    id: 'en.threat.danger',
    category: 'threat-danger',
    scope: 'fixed',
    why: 'A threat to others comes with a weapon, a place or a time.',
    patterns: `
      (going to|will|ill|about to|want to|gonna|planning to) (kill|murder|stab|shoot|shoot up|attack|burn down|blow up|hurt|end|slaughter) (him|her|them|you|my|the|everyone|that|those|all) .. (tonight|tomorrow|when (he|she|they) (gets|get|comes|come|sleeps|sleep|is asleep|leaves)|today at|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this weekend|right now|at lunch|at school tomorrow|in (his|her|their) sleep|before (he|she|they)|after (work|school)|in the morning|today|at the (party|game|wedding))
      (tonight|tomorrow|on (monday|friday)|today) i (will|am going to|am gonna) (kill|murder|stab|shoot|attack|burn) (him|her|them|you|my|the|everyone|that)
      (have|got|bought|bringing|bring|took|loaded|packed|brought|grabbed|holding) (a|the|my|his|my dads|dads)? (gun|knife|rifle|shotgun|pistol|bomb|machete|ammo|weapon|gasoline|petrol|axe) .. (kill|shoot|stab|school|pay|hurt|him|her|them|everyone|murder|his house|her house|their house|burn|work)
      (gun|knife|bomb|rifle|weapon|shotgun) (to|in|at) (school|work|church|class|the office|my locker)
      (driving|drive|going|walking|on my way|heading|outside|parked) (over)? (to|outside|in front of)? (his|her|their) (house|place|work|apartment|office|home) .. (gun|knife|kill|hurt|now|end|tonight|with|stab|shoot)
      (outside|in front of) (his|her|their) (house|door|place|window) .. (gun|knife|kill|hurt|with|rock|end)
      do not (come|go) to school (tomorrow|on|monday|friday|this|if)
      (knife|gun|pillow|hammer) (in|over) (my hand|his face|her face|his head) .. (him|her|asleep|sleeping|kill)
      (shooting|shoot) up (the|my) (school|office|place|workplace|church) (tomorrow|tonight|on|monday|friday|today|this)`,
  }),
];
