import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Figures of speech that the device leaves to the server. */
export const idioms: readonly Entry[] = [
  entry({
    id: 'en.idiom.more',
    category: 'idiom',
    scope: 'none',
    why: 'A figure of speech.',
    patterns: `
      (mom|mum|mother|dad|boss|teacher|parents|coach|manager|editor|professor|sister) (is|are|will|would) (going to)? (kill|murder|strangle) me
      (i am|am|i will be|im|so|would be|we are|he is so|you are|be) (so)? dead (tired|serious|last|on my feet|lol|meat|broke|inside lol|when she|when mom|if she|if my mom|if mom|weight|wrong|set|even|beat|asleep|to me|at work)
      dead (tired|serious|end|line|lift|lifts|pool|weight|wrong|center|beat|battery|phone|skin|sea|celebrities|zone|pixel|pixels|pan|easy|cute|funny|simple|good|on|set|certain|stop|stock|silence|giveaway|ringer|poets)
      (battery|phone|laptop|car|plant|plants|account|server|chat|group|thread|link|console|ipad|computer|engine|wifi|lawn|flower|flowers|goldfish|hamster|sourdough|channel|meme|trend|franchise|mic|internet) .. (died|is dead|is dying|dying|die|dead|kill itself|killed)
      (die|dies|died|dying|killed|dead|kill|kills|killing) (in|at|to|on|by|against) (the|a|this|that|my|level|game|minecraft|fortnite|elden|dark souls|valorant|league|cod|roblox|zelda|sims|act|round|hardcore|phase|boss|dungeon|raid|ranked|season|video games|first|stage|wave|#) (game|boss|level|round|raid|dungeon|lobby|match|last boss|final boss|first boss|match|ring|souls|game again|of duty|movie|film|book|show|season|end of|final|first|second|third|episode|dragon|zombie|tutorial|arena)
      (minecraft|fortnite|valorant|roblox|sims|elden ring|dark souls|overwatch|league|skyrim|zelda|dnd|boss|pvp|respawn|lobby|raid|my (character|sim|team|tank|healer|cleric|pokemon|villager)|xbox|ps5|speedrun|lava|creeper|the sims|npc|loot|checkpoint) ... (die|dies|died|dying|kill myself|killed myself|kill him|killed|kills|dead|kill them|end it|commit suicide|suicide|jump off|shoot|shoot him|stab|murder|drown myself|hang|overdose|kill everyone)
      (die|dies|died|dying|kill myself|killed myself|killing myself|kill him|killed|kill them|suicide|jump off|shoot|stab|murder|drown|kill everyone) ... (minecraft|fortnite|valorant|roblox|respawn|elden ring|dark souls|overwatch|in game|boss fight|checkpoint|skyrim|speedrun|the sims|in the game|pvp|xbox|final boss|dnd|lava|creeper|npc|ranked match|my loot|save file|hp|xp|roguelike|the raid)
      suicide (squad|squads|silence|boys|girls|door|doors|run|runs|sprint|sprints|hotline|helpline|hotlines|lifeline|watch list|bomber|bombing|mission|wings|slide|squeeze|king|burn|chicken|statistics|rate|loss|bereavement|survivor|survivors|note podcast|studies|gate|pass|play)
      suicidal tendencies (concert|album|show|song|shirt|record)
      (career|political|social|commercial|financial|economic|brand|professional) suicide
      suicide (for|of) (the|his|her|their|a|your|my) (career|company|brand|party|campaign)
      (killed|kill|killing) (that|the|my|your|his|her|this|it) (presentation|interview|exam|test|audition|performance|workout|speech|set|gig|show|solo|dance|outfit|look|game|recital|verse)
      (i)? (could|would|can) (kill|murder|strangle) (for)? (a|some|my|him|her|them|that|whoever) (coffee|pizza|burger|nap|drink|beer|sandwich|cigarette|holiday|cat|dog|alarm|printer|computer|who (ate|took|left|parked|invented|ate|stole)|lol|haha|sometimes lol|invented|autocorrect)
      (could|would) kill for
      (kill|murder|strangle) (my|the|whoever|him|her|them|you|this) .. (lol|lmao|haha|jk|ate my|printer|alarm|spoilers|spoil|dishes|parking|cat|chewing|snoring|snores|if (he|she|they|you) (spoil|spoils|eat|eats|say|says that joke|play|plays that|sing|make|makes another|leave|leaves the))
      (i)? (would)? rather (die|be dead|kill myself|eat glass|shoot myself) than (eat|watch|listen|go to|wear|do|admit|use|drink|see|play|read|work|attend|miss|talk to|work with|date|support|take the|present|give a|write|speak|clean|run|cook|call|sit through)
      over my dead body
      (cut|cutting|cuts|burn|burned|burnt|hit|hurt|stabbed|bit|scratched|injured|poked|bruised|hurting|injuring|scratching|punched|choked|choking) (myself|my self|my (arm|leg|hand|hands|arms|legs|wrist|skin)) (shaving|while shaving|cooking|while|when i|making|chopping|on (a|the|my|some|an|hot|broken|barbed)|with (a|the|hot|my) (can|tin|curling|hair|oven|stove|straightener|iron|kettle|steam|coffee|lid|glue|pan|oil|tea|soup|tape|ladder)|slicing|doing|playing|opening|at work|at the gym|by accident|accidentally|opening|lifting|slack|working|trying to|at practice|in the kitchen|running|falling|ironing|baking|climbing|skating|gardening|some slack|a slice|some|off from sugar|a break|a deal|in the fall|laughing|out of|making|preparing|peeling)
      (accidentally|by accident|accidently|shaving|chopping|cooking|kitchen|oven|stove|pan|carrots|onions|onion|vegetables|bread|paper cut|gym|skateboard|bike|soccer|football|curling iron|straightener|glue gun|kettle|barbecue|bbq) .. (cut|burned|burnt|burn|hit|hurt|stabbed|overdosed|bit|injured|scratched) (myself|my (hand|finger|thumb|arm|leg|foot|wrist|head))
      (cut|cutting|cuts) (my)? (hair|nails|grass|lawn|toenails|finger|thumb|carbs|sugar|class|classes|losses|costs|calories|back|off|down|corners|ties|contact|the cake|a cake|coupons|wood|onions|slack|fabric|bangs|fringe|in line|caffeine|alcohol|and paste|myself off|myself some|ties with|my hours|budget|expenses|my losses|spending)
      (hang|hanging|hung) (out|in there|up|on|around|tight|a picture|pictures|lights|laundry|curtains|with|over)
      (hit|hitting) (myself)? (the gym|the road|a wall|the books)
      (jump|jumping|jumped) (on|into|for|to|off|rope|the gun|ship|through|in) (the (bandwagon|pool|conclusion|conclusions|couch|call|trampoline|lake|shower|diving|deep end|sofa|train back|train home|boat)|a (call|plane|trampoline|bandwagon)|joy|conclusions|hoops|trampoline|it|rope)
      (bungee|base|parachute|skydiving|skydive|cliff diving|diving board) .. (jump|jumping|jumped|off)
      (end|ending|ended|ends) (it|things) (with|between)
      (end|ending|ended) (things|it) (with (him|her|them|my|someone|this|each other|the guy)|between us|on good terms|amicably|there|politely|for the day|here for today)
      (end|ending|ended) (the|this|a|our|my|that) (call|relationship|friendship|marriage|conversation|meeting|day|year|season|night|session|shift|semester|subscription|lease|engagement|contract|job|stream|game|debate|week)
      (commit|committed|committing) (to|my|the|this|these|changes|code|and push|them|a crime|crimes|fully|myself to|yourself)
      (catch|caught|catching|took|take|taking|missed|miss|missing|ride|riding) (the|a|my) bus (to|home|at|into|back|from|in the morning|with|because|and get|every|stop|early|late|for school|tomorrow (morning)? to)
      (overdosed|overdosing|overdose|od|oding) on (chocolate|coffee|netflix|sugar|candy|caffeine|cuteness|pizza|tv|christmas|cookies|anime|garlic|carbs|cheese|turkey|nostalgia|social media|podcasts|memes|ice cream|pumpkin spice|tiktok|work|halloween)
      (shoot|shooting|shot) (me|myself) (a|an|in the foot) (text|message|email|dm|line|quick|call)?
      (shoot|shot) (your|my) shot
      shoot myself in the foot
      (photo|film|video|basketball|movie|penalty|wedding) (shoot|shooting)
      shooting (hoops|star|stars|a film|a video|a movie|guards|range)
      (bomb|bombed|bombing|blew up|blow up|blowing up) (the|my|an|a) (exam|test|interview|phone|audition|inbox|set|presentation|notifications|balloon|quiz)
      (give|gave|giving|given) up (on)? (smoking|sugar|alcohol|meat|caffeine|coffee|my seat|dairy|chocolate|bread|drinking|vaping|carbs|soda|weed|wine|the|a|that|this|him|her|dating|men|people|social media|facebook|instagram|cigarettes|finding|looking for|keto|diets|diet|dieting|trying to (find|learn|beat|fix the|understand|get him|make)|my (job|gym|car|dream job|subscription))
      (i am|am|all|almost|nearly|be|get|finally|not|are we|is) (so)? done with (school|work|my (homework|essay|exam|exams|shift|degree|chores|thesis|assignment|project)|the|this (project|semester|class|game|show|book|job|shift|week|year|level)|exams|finals|him|her|dating|men|winter|dishes|homework|college|uni|chemo|treatment)
      (exam|exams|test|interview|shift|season|semester|winter|week|year|game|movie|episode|meeting|surgery|deadline|project|thesis|the wedding|christmas|night shift|marathon|race|trip|vacation|heatwave|wait|election|pandemic) .. (is|will|to|be|was|all)? (all)? (be over|is over|ends|finally over|over soon|ends tonight|ends tomorrow)
      (ends|ending|ended|over|starts) (tonight|tomorrow|today|soon) (at|is)? .. (sale|offer|deal|season|show|discount)
      (sale|offer|deal|voting|competition|contest|show|series|season) .. (ends|ending) (tonight|tomorrow|today|soon)
      (last|final) (day|night|week) (of|at|in) (school|work|term|the|my (job|internship|holiday|vacation|placement|probation)|college|vacation|holiday|camp|here at|class|uni|exams|semester|treatment|chemo|radiation|rehab|the year|this|summer|paris|london|our|ward)
      (this|my|it) (is)? (my)? (last|final) (post|message|update|entry|chapter) (on|about|in|for) (this|the|my|today|tonight|until|now) (topic|thread|series|trip|project|subject|blog|week|year|account|break|challenge|recipe|group before i go|forum before i go|i go on holiday)
      (taking|take|took|need) (a)? (break|hiatus|breather|detox|holiday|vacation) .. (from|off) .. (post|posting|social media|here|forum|group|this)
      (goodbye|farewell|bye|say goodbye|said goodbye|saying goodbye|goodbyes) (to)? (winter|summer|sugar|smoking|2024|2025|2026|alcohol|grades|high school|college|carbs|mondays|uni|school|work|dairy|meat|for now|until|childhood|stress|debt|(my|the|our|old) (old|student|summer)? (job|dog|cat|car|house|apartment|hair|braces|semester|colleagues|coworkers|teacher|teachers|class|flat|ex|beard|old phone|year|home|childhood|office|school|team|horse|hamster|grandma|grandpa|grandad|nan))
      (goodbye|farewell) (party|dinner|card|gift|lunch|speech|tour|drinks|concert|kiss|hug)
      (live|living|lived) (in|with|at|near|off|abroad|alone|on|here in|here since|together|away|apart|closer|somewhere|upstairs|next door|a (long|full|good|normal))
      (want|wanting|wanted|like|not want) to (live|work|stay) (in|at|with|here in|on|near|there) (this (city|town|house|country|apartment|flat|neighborhood|area|state|village|dorm|place|room|office|job|relationship|class)|the (city|country|suburbs|uk|us|dorm|dorms|office|same)|my (parents|hometown|mom|dad|in|roommate)|a (city|small|flat|big|house|dorm)|london|roommates|him|her|them|texas|new york)
      not want to (be here|go on|continue|carry on|live here|do this|do life) (at (this|the|my)|in (this|the)|with this (job|class|project|relationship|therapist|medication)|at work|at school|for the (weekend|holiday|holidays)|alone with|date|trip|holiday|a rollercoaster|rides|job|class|shift)
      (tired|sick|done|bored|exhausted|fed) (up)? (of|with|from|by) (trying to (find|get|fix|explain|lose|make|learn|understand|date|please)|waking up (early|at|so|for|in pain|with)|living (with|in|at|paycheck|out of|near|next|alone|here|so far)|the (weather|rain|cold|noise|commute|traffic|winter|drama|heat|snow)|fighting (with|over|about)|this (weather|rain|heat|winter|job|city|traffic|game|noise|diet|cold|show|snow|cough|class)|pretending (to like|i like)|cooking|work|being (single|broke|sick|ill|late|nice|ghosted|interrupted|asked|misgendered|the only|lied|ignored|cold|tired)|my (job|commute|boss|roommate|hair))
      (no way out|trapped|stuck) (of)? (my|this|the) (lease|contract|elevator|lift|traffic|maze|room|escape|subscription|parking|airport|level)
      (what is|whats) the point of (this (rule|update|class|meeting|thread|feature|button)|having|a|the|paying|homework|these|school uniforms|buying|learning|doing (homework|this exercise))
      (can not|not|could not) (take|handle|stand|bear|do|cope with|face|deal with) (this|the|another|it|any) (heat|humidity|cold|commute|noise|music|traffic|suspense|job|meeting|cuteness|spoilers|weather|wait|math|maths|homework|assignment|exam|zoom|monday|family dinner|cliffhanger|lag|spice|diet|class|winter|snow|smell|long|puzzle|exercise|math problem|question|level|boss fight)
      (do|did|finish|take|doing|done) (it|this|that) (justice|up|again tomorrow|for fun|for (the|my)|with (my|friends|you)|tomorrow (after|because)|anyway|first|right|properly|well|better|yourself|together)
      (going to|will|ready to|about to|want to|need to|have to|might) do (it|this) (tomorrow (at|after)|justice|the (dishes|laundry)|again|because|with|properly|right|all again|my way|for (him|her|the|my|charity)|as|in (a|the)|on my own|myself (instead)?|better|differently|too|over)
      (hope|hoping|wish|pray) .. (rain|team|weather|package|bus|train|exam|test|weekend|season)
      (got|get|have|having|had|bought|buy) (a|the|my|some|new|more|your) (sleeping pills|pills|meds|medication|prescription|tablets|ibuprofen|tylenol|antidepressants|antihistamines|prescriptions|melatonin|benadryl) (refilled|filled|refill|renewed|changed|adjusted|reviewed|from my (doctor|gp|psychiatrist)|for (my|the|allergies|sleep|anxiety|pain|headache|the flu)|prescribed|delivered|sorted|increased|reduced|dispensed)
      (bad|sad|good|great|so|cool|cold|sick|ill|wicked|killer) (rope|blade|knife|pills|knives) (skills|set|sharpener|runner|course)
      (jump|skipping|climbing|tow|tug|tight|boat|bell|washing) rope
      (knife|rope) (sharpener|skills|set|block|swing|ladder|bridge)
      blade (runner|of grass)
      (hair|gym|work|school) pills
      (glue|nerf|water|heat|massage|nail|staple|spray|paint|hot glue|price|squirt|toy|laser|finger|caulk|cap|bb) (gun|guns)
      (i)? die (every time|a little|inside) (when|every|i|they|she|he|whenever|reading|at)
      (die|died) (a little|inside) (inside)? (every time|when|at|reading)
      (if looks could kill|kill two birds|curiosity killed|dressed to kill|do or die|die hard|die cast|live and let die|ride or die|til death|till death|until death|death grip|death metal|death star|death valley|death note|death penalty|bored to death|scared to death|worried to death|tickled to death|love you to death|loved to death|work myself to death|working myself to death|done to death|sick to death|death by chocolate|death by powerpoint|death stare|near death experience|black death|life or death|life and death|sudden death overtime|matter of life|old habits die|never say die|drop dead gorgeous|walking dead|grateful dead|dead poets|evil dead|dead sea|day of the dead|killing eve|killing joke|lady killer|buzz kill|buzzkill|roadkill|painkiller|killer whale|killer app|weed killer|kill bill|mockingbird|licence to kill)
      (to die by|live by the sword)
      (voices) (of|in|were|on) (the (choir|singers|actors|radio|crowd|hall|people|next)|reason|our)
      (voice|voices) (actor|actors|message|messages|mail|memo|note|notes|acting|lesson|lessons|chat|call|over)
      hear (your|my|his|her|our|their) voices
      give (it|this|that) a shot
      (lol|lmao|lmfao|haha|hahaha|rofl) (kill myself|unalive me)
      (useless|terrible|awful|bad|hopeless|rubbish|worthless|pathetic|shit|disgusting|failure|garbage|trash) (at|with|in) (small|maths|math|cooking|names|directions|sports|this|these|it|texting|games|the|drawing|singing|dancing|making|remembering|technology|everything i|parking|puns|keeping|replying|spelling|pub)
      (hit|hitting|bang|banged|bump|bumped) my (head|elbow|knee|toe) .. (accident|cupboard|shelf|door frame|car door|low|beam|cabinet|table|ceiling)
      beats me (at|in|to it|why|how|what|by)
      (in|won|lost|by) (round|game|match|level|set) (#|two|three|one)
      (shadow|shadows) (work|of)
      (go|going|gone|went) (home|to sleep|to bed) (now)? (to (my|bed|see|watch|eat|feed|sleep it)|after|for (christmas|dinner|the (holidays|weekend))|early|and (watch|eat|relax|sleep well))`,
  }),
];
