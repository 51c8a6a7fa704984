import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Cues that change how a phrase is read: idiom, media, recovery, time long past, helping talk, grief, humour. */
export const guards: readonly Entry[] = [
  entry({
    id: 'en.idiom',
    category: 'idiom',
    scope: 'none',
    why: 'A figure of speech.',
    patterns: `
      (dying|die|died|dead|dies) (of|from|with|to|for|by) (laughter|laughing|embarrassment|boredom|curiosity|cringe|shame|cuteness|happiness|excitement|heat|the heat|thirst|hunger|starvation|a coffee|some|a pizza|chocolate|know|see|tell|try|meet|get|go|hear|watch|play|read|find out|secondhand|second hand|anticipation|suspense|jealousy|envy|overheating|fomo|the boss|a boss|zombies|fall damage|lag|dragons|old age|natural causes|sweat|stress|this exam|a nap|a cold|a hangover|nerves|joy|how|a beer|a cigarette|a break|the new|a holiday|sleep deprivation|the cold|cold|exhaustion|period cramps|cramps|allergies|hay fever|the flu|a drink|the season|the next|it all again)
      (i|am|was|were|is|literally|im|we|you|had me|got me|all|nearly|almost) (dying|died|dead) (laughing|lol|lmao|haha|hahaha|rofl|omg|from laughing|at this|at that|at the|over this|reading this|when he|when she|inside laughing)
      dying to (know|see|tell|try|meet|get|go|hear|watch|play|read|find|eat|be invited|share|visit|show|ask|taste|wear|talk|start|buy|move|finish|sleep|have)
      (to|i|would|could|might|will) die for (a|some|this|that|those|these|his|her|coffee|pizza|chocolate|tacos|my kids|my dog|cake|sushi|him|the)
      to die for
      (want|wanted|could|going|about|nearly|almost|thought i would|thought i was going|made me want|makes me want|felt like|ready|wanna) (to)? (die|dying|kill myself) (of|from) (embarrassment|shame|cringe|boredom|laughter|laughing|the cringe|second hand|secondhand|hunger|heat|the heat|humiliation|awkwardness|thirst|exhaustion)
      (so|was) (embarrassed|embarrassing|awkward|humiliated|hungover|bored|cringe|cringy|boring|hungry|full|cute) .. (die|dying|died|kill myself|death|dead)
      (embarrassing|embarrassed|mortified|cringe|awkward|hangover|hungover|monday|mondays|spreadsheet|boring|bored|spoiler|spoilers|cramps|lag|traffic|wifi|printer|cute|spicy|cardio|leg day|gym|workout|squats|burpees|commute|alarm|sunburn|compiler|bug|css|javascript|excel|dishes|laundry|ikea|karaoke|deadlift|deadlifts|hiccups|puns|pun|heatwave|humidity|allergies) (so|that|i|and|is|was|are|makes|made|almost|makes me|made me|is making|want to|me|want|bad|assembling|today|season|again|hard) ..5 (die|kill myself|dying|killing me|dead|died|end me|end it all|shoot me)
      (homework|exam|exams|finals|essay|assignment|meeting|meetings|deadline|math|maths|calculus|chemistry|algebra|test|class|lecture|presentation|thesis|code|zoom) (makes|make|made|is making|are making|literally makes) me (want to|wanna)? (die|kill myself|end it all|jump out the window|jump out of the window|scream and die|cry and die)
      (killing|kills|killed|slay|slaying|destroyed|destroying) (me|us) (slowly|softly|omg|lol|lmao|haha|with|already|now|inside|today|every time|right now|literally|at|$|so|because|and|but|but|all|from|since|after)
      (is|are|was|been|keeps|this|these|those|that|feet|back|head|heels|shoes|stairs|homework|exams|suspense|wait|waiting|heat|traffic|boss|knee|legs|commute|shift|cramps|math|class|job|project|professor|hangover|allergies|tooth|toothache|gym|workout|humidity) (is|are|was|literally|were|be|absolutely|really|gonna be|been)? (killing|murdering) (me|us|my back|my feet|my knees)
      killing (time|it|the vibe|the mood|spree|joke|floor|two birds|this game|bugs|zombies|the process|off|weeds)
      (kill|killed|kills) (it|for a|for some|the|time|the mood|the lights|the vibe|two birds|some time|a process|an hour|the engine|for that|for this|for those|off|weeds|bugs|zombies|the boss|that boss|the dragon|a few hours|streak|switch|bill|command|my appetite|my vibe|my mood|my battery|my phone|my plant|my plants|my sourdough|the audience|a spider|spiders|ants|mosquitoes|the germs|germs|bacteria)
      (mom|mum|mother|dad|boss|wife|husband|teacher|parents|roommate|coach|sister|she|he|they|manager|editor|professor|girlfriend|boyfriend) (is|are|will|would|s|is literally|was) (going to|gonna)? (kill|murder|strangle) me (if i|when (she|he|they)|for|because|once|when i) .. (late|forget|forgot|spoil|spill|spilled|find|finds|found|sees|see|homework|dishes|car|eat|ate|broke|break|lost|lose|grade|fail|hears|spent|missed|miss|phone|clean|bill|shoes|dress|cake|scratched|dent|fridge|last|haircut|tattoo)
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
      beats me (at|every time we|in|to it|why|how|what|by)
      (in|won|lost|by) (round|game|match|level|set) (#|two|three|one)
      (shadow|shadows) (work|of)
      (go|going|gone|went) (home|to sleep|to bed) (now)? (to (my|bed|see|watch|eat|feed|sleep it)|after|for (christmas|dinner|the (holidays|weekend))|early|and (watch|eat|relax|sleep well))`,
  }),
  entry({
    id: 'en.joke',
    category: 'joke',
    scope: 'none',
    why: 'Said in jest, about something small.',
    patterns: `
      (in|on) (minecraft|roblox|fortnite)
      (my|the|this|that|these) (spreadsheet|printer|commute|wifi|compiler|alarm clock|zoom call|team meeting|leg day|workout|hangover|autocorrect|internet connection|referee|season finale|cliffhanger|finale|haircut|parking)
      (monday|mondays|spoiler|spoilers|hungover|hangover|burpees|leg day|wifi|excel|spreadsheets|powerpoint|ikea|javascript|css|compile|boss fight|wordle|duolingo|sudoku|the finale|cliffhanger|linkedin|karaoke|tax return|deadlift)
      (lol|lmao|haha|hahaha|jk|just kidding|joking) .. (exam|homework|monday|class|work|meeting|essay|hangover|team|game|boss|teacher|code)
      (exam|homework|monday|class|meeting|essay|hangover|game|math|maths|code|assignment|deadline|shift|presentation|shopping|traffic) .. (lol|lmao|haha|hahaha|jk|just kidding|joking|rofl)
      (jk|just kidding|only joking|figure of speech|not literally|figuratively|metaphorically|hyperbole|dark humor|dark humour|it is a joke|just a joke|just an expression|pun intended)`,
  }),
  entry({
    id: 'en.media',
    category: 'media',
    scope: 'none',
    why: 'Words about a song, story, game, study or training.',
    patterns: `
      (song|songs|lyric|lyrics|album|chorus|movie|movies|film|films|novel|novels|fanfic|fanfiction|fic|poem|poems|poetry|episode|episodes|tv show|tv series|documentary|podcast|anime|manga|character|characters|protagonist|villain|screenplay|sequel|trailer|netflix|spoiler|spoilers|hamlet|shakespeare|romeo|juliet|ophelia|werther|plath|the bell jar|13 reasons why|thirteen reasons why|memoir|biography|opera|ballad|singer|rapper|artist|music video|playlist|soundtrack|comic|cartoon|video game|rpg|dnd|campaign setting|d and d|tabletop|my sim|heroine|narrator|short story|play called|musical|headline|journalist|reporter|newspaper|quote|quotes|meme)
      (essay|thesis|dissertation|(a|the|this|new|recent|latest) (study|report|paper|survey|article)|research (on|about|project|into|shows|suggests)|in the news|on the news|training (course|day|session|on|for)|studies|research paper|paper on|researcher|researchers|literature review|statistics|statistic|presentation on|lecture|seminar|coursework|textbook|curriculum|articles|psychology class|sociology|trained|certification|fundraiser|webinar|guidelines|according to|published|professor|project on|exam on|homework on|assignment on|debate about|questionnaire|screening|screening tool|epidemiology|meta analysis|interviewed|interview with|camus|durkheim|kant|nietzsche|history of|public health|fact sheet|leaflet|hotline training|first aid course|toxicology|pharmacology|pharmacist|nursing student|medical student|nurse in training|criminology|crime podcast|true crime|murder mystery|mystery novel|thriller|quote from|word of the day|translate)
      (my|her|his|the) (favorite|favourite|new|latest) (book|show|series|band)
      (book|series|show|game|story|book club|play) (about|called|is|was|by|where|where the|ends|deals|i am writing|i am reading|has a|we)
      (reading|read|watching|watched|wrote|writing|write|finished|played|playing|listening to|listened|saw) (a|an|the|this|that|my) (book|show|series|game|story|play|piece)
      (in|at) (the)? (movie|film|book|novel|show|series|game|play|lecture|course)`,
  }),
  entry({
    id: 'en.long-ago',
    category: 'long-ago',
    scope: 'none',
    why: 'Speaks of a time long past.',
    patterns: `
      (#|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|several|some|a few|few|couple|a couple of|couple of|of) (years|yrs|decades|year|decade) (ago|back|earlier|later|before|since)
      years ago
      (a|one|over a|about a|nearly a) year ago
      decades ago
      (a)? (long|long long) time ago
      long ago
      when i was (a|#|in|younger|little|young|still|fifteen|sixteen|seventeen|thirteen|fourteen|twelve|eleven|ten|nine|eight|seven|nineteen|eighteen|at|growing) .. (teen|teenager|kid|child|school|college|university|uni|student|twenties|grade|girl|boy|army|years old)?
      as a (teen|teenager|kid|child|student|young|boy|girl)
      (in|during|back in|through|all through) (my)? (high school|highschool|middle school|college|university|secondary school|childhood|adolescence|teens|teenage years|twenties|youth|early 20s|20s|early twenties|primary school|the army|lockdown|the pandemic)
      (in|since|back in|during|from|until) (#)
      (back then|back in the day|in the past|once upon|in those days|at the time|at that time|those days|in a past life|my younger self|in my past|earlier in my life|at one point|at one time|at some point in)
      used to
      (last|the other) (year|decade)
      (months|years) (clean|sober|free|later|on now|since my last)
      it has been (#|a few|many|several|two|three|four|five|six|seven|eight|ten|over) .. (years|yrs)
      (#|two|three|four|five|six|seven|eight|nine|ten|eleven|a few|several|many) (months) (ago|back|clean|free|since)
      on (this day|the anniversary)
      ####
      (as a|at) (teenager|teen|kid|child|school|university|uni|college|boarding school)
      (i)? once (stood|tried|took|wanted|thought|planned|felt|was|cut|attempted|had|sat|considered)
      previously
      formerly
      before (i)? (got|started|found|getting) (help|therapy|treatment|better|diagnosed|medication|meds|sober|my diagnosis|on)`,
  }),
  entry({
    id: 'en.recent',
    category: 'recent',
    scope: 'none',
    why: 'Speaks of the last days.',
    patterns: `
      (last night|yesterday|today|tonight|this morning|this afternoon|this evening|earlier today|earlier tonight|earlier|lately|recently|again|this week|this weekend|last week|last weekend|the other day|the other night|this month|past few|last few|just now|all day|all night|all week|the past week|the last week|past couple|for days|for weeks|most days|most nights|since then every)
      (#|a few|few|two|three|four|five|six|couple|a couple|couple of|an|one|a) (of)? (hours|hour|minutes|min|mins|days|day|weeks|week) ago
      (a week|two weeks|three weeks|a month|last month|few weeks) (ago)?
      (since|after) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|he left|she left|the breakup|the break up)
      on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)`,
  }),
  entry({
    id: 'en.recovery',
    category: 'recovery',
    scope: 'none',
    why: 'Speaks of having come through.',
    patterns: `
      (years|months|weeks|days|year) (clean|sober|free|self harm free|in recovery|without (cutting|self harm|harming|hurting))
      (clean|free) (from|of) (self harm|cutting|suicidal)
      (clean|self harm free|harm free) (for|since)
      (i am|am|been|so|really|much|doing|feel|feeling|got|getting|things got|it got|it gets|it does get|things get|life got|life is|everything got) (so|so much|a lot|much|lot|doing|feeling|way|far)? (better|happier|stronger|grateful|recovered|healed|healthier|stable|glad|thankful|proud|alive and happy|okay now|good now|fine now|great now|happy now|well now)
      (glad|grateful|thankful|happy|lucky|relieved) (that)? (i|to|it|that) (am|did not|survived|failed|still|stayed|be|lived|made|was stopped|got|never|could not|it|have|found|reached|called) .. (here|alive|survived|succeed|go through|failed|stayed|help|not work|live|did)?
      (in|my|through|during|journey|into|to) recovery
      (recovered|recovering) (from|now|and)
      (therapy|treatment|medication|meds|rehab|dbt|cbt|counselling|counseling|my therapist|hospital|support|talking|the crisis team|the helpline|group) (saved|helped|changed|worked|has helped|has saved|really helped|turned|gave|is helping|made)
      (got|getting|found|reached out for|sought|received) (the)? (help|treatment|therapy|support|professional help|right medication) (and|that|then|it|i needed|which)
      (no longer|do not|not|never|have not) (feel|felt|have|had|think|thought|want|wanted|been|am|experience) .. (suicidal|that way|those thoughts|to die|that anymore|since|like that|like this anymore|urge|urges|about it)
      (it|things|life) (gets|got|does get|can get|will get|did get|do get|turned) (better|easier|around)
      (i|we) (made it|got through|survived|came out|came through|overcame|beat|pulled through|lived) (it|through|that|this|out|the other side|to)
      came out the other side
      on the other side of it
      look back (now|and|on)
      looking back
      that was then
      (now|today) i (am|have|can|love|look|live|feel) (so|a|love|happy|better|grateful|glad|stable|well|my|back|say|at|proud|enjoy|healthy|good|two|three)
      (behind me|in my past|a thing of the past|past that|moved on|turned my life around|worth living again|worth it now|love my life|enjoy life|life is good|life is worth)
      (my story|my recovery|my journey|my experience) (of|with|is|from|for|to|hope|might|may|can)
      (been there|been where you are|been in your shoes|felt the same (way)? (before|once|when)|know how you feel|know what it is like|understand how you feel|went through (the same|this|that|something))
      stayed alive
      choose to live
      chose to live`,
  }),
  entry({
    id: 'en.helper',
    category: 'helper',
    scope: 'none',
    why: 'Words said to support somebody else.',
    patterns: `
      (if|when|whenever|anyone|someone|for anyone) (you|someone|anyone|a friend|a person|somebody|people|they|you or someone|your friend|your child|a loved one|a member|a caller|a client) (is|are|feel|feels|ever|have|has|know|says|say|experience|need|needs|talk|talks|mention|mentions|wants|want|tell|tells|struggling|who|think|express|expresses|who is|feeling|posts|might|may)
      (anyone|someone|those|people|everyone|everybody|person|folks|veterans|teens|members|friends) (who|that) (is|are|feels|feel|has|have|might be|struggles|may|reads|needs|lost|experience|struggle|want|wants|self harm|self harms)
      (call|text|ring|contact|phone|dial|message|reach|reach out to) (the)? (988|116 123|116123|741741|samaritans|lifeline|crisis line|crisis text|suicide hotline|hotline|helpline|a hotline|a helpline|a crisis|911 or|emergency services|shout|lifeline at|childline|papyrus|kids help)
      (suicide|crisis|prevention) (hotline|helpline|lifeline|line|text line|center|centre|resources|counselor|counsellor|counselling|volunteer|training)
      (please|pls) (do not|stay|hold on|reach out|talk|call|get help|seek|keep|be safe|hang in|know that|go to|tell someone|ask)
      (you are|youre|you) (not alone|loved|worth|worthy|valid|so strong|enough|important|deserve|matter|are not a burden|not a burden|stronger|not weak|brave|needed|cared)
      (sending|here for you|i am here|we are here|hear you|my dms are open|i hear you|so sorry you|sorry you are|hugs|you deserve|i understand how you|how are you feeling|are you safe|are you okay|are you thinking|have you thought|do you have (a plan|someone|thoughts)|have you talked|have you told|can you talk to|is there someone)
      (ask|asking|asked) (directly|someone|them|a person|if they|about|whether|people) .. (suicide|suicidal|thoughts|directly)
      (volunteer|volunteering|volunteered|work|worked|working|trained|job|shift|moderator|mod) (at|for|with|as|on|in) (a|the|an)? (crisis|suicide|hotline|helpline|samaritans|paramedic|nurse|therapist|psychiatric|counselor|counsellor|mental health|lifeline|er|emergency|social worker|youth|ward|psych)
      (as|i am) a (therapist|nurse|counselor|counsellor|psychologist|paramedic|social worker|doctor|moderator|teacher|peer supporter|crisis)
      (warning signs|signs of|how to (help|support|talk to|ask|respond|prevent)|ways to (help|support)|what to say to|safety plan template|support someone|supporting someone|helping someone|help someone|resources for|tips for)
      (suicide|self harm) (is|are|affects|can|kills|does|isnt|has|remains|among|in)`,
  }),
  entry({
    id: 'en.grief',
    category: 'grief',
    scope: 'none',
    why: 'Speaks of someone who has died.',
    patterns: `
      (lost|losing|lose) (my|a|our|him|her|them|someone|his|her|the|two|both|his) .. (to|in|by) (suicide|cancer|overdose|an overdose|a suicide|covid|addiction|heart|car|an accident|depression|a heart|death|it)
      (killed|hung|hanged|shot|drowned|unalived) (himself|herself|themselves|themself)
      (died|passed|passed away|gone|dead|death) (by|from|of|to|in|last|#|two|three|years|a|when|on|this|suddenly|because|after|yesterday) .. (suicide|overdose|cancer|year|years|month|months|week|weeks|ago|accident|attack|march|april|may|june|july|august|september|october|november|december|january|february)?
      (took|taken|ended) (his|her|their) (own)? (life|lives)
      (committed|completed|died by|his|her|their|brothers|sisters|moms|dads|friends|sons|daughters|husbands|wifes|my brother|my son|my sister|my dad|my mom|of|to|after|from) suicide
      (anniversary|funeral|memorial|grave|ashes|grieving|grief|mourning|bereaved|bereavement|widow|widower|suicide loss|loss survivor|survivor of suicide loss|rest in peace|rip|obituary|passed away)
      (overdosed|jumped) and (died|passed)
      (his|her|their) (death|passing|suicide|funeral)`,
  }),
];
