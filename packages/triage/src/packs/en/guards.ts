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
      (mom|mum|mother|dad|boss|wife|husband|teacher|parents|roommate|coach|sister|she|he|they|manager|editor|professor|girlfriend|boyfriend) (is|are|will|would|s|is literally|was) (going to|gonna)? (kill|murder|strangle) me (if i|when (she|he|they)|for|because|once|when i) .. (late|forget|forgot|spoil|spill|spilled|find|finds|found|sees|see|homework|dishes|car|eat|ate|broke|break|lost|lose|grade|fail|hears|spent|missed|miss|phone|clean|bill|shoes|dress|cake|scratched|dent|fridge|last|haircut|tattoo)`,
  }),
  entry({
    id: 'en.joke',
    category: 'joke',
    scope: 'none',
    why: 'Said in jest, about something small.',
    patterns: `
      (in|on) (minecraft|roblox|fortnite)
      (my|the|this|that|these) (spreadsheet|printer|commute|wifi|compiler|alarm clock|zoom call|team meeting|leg day|workout|hangover|autocorrect|internet connection|referee|season finale|cliffhanger|finale|haircut|parking)
      (spoiler|spoilers|hungover|hangover|burpees|leg day|wifi|excel|spreadsheets|powerpoint|ikea|javascript|css|compile|boss fight|wordle|duolingo|sudoku|the finale|cliffhanger|linkedin|karaoke|tax return|deadlift)
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
      (^|,|aged) at? (#|fourteen|fifteen|sixteen|thirteen|twelve|seventeen|nineteen) i (wrote|was|thought|wanted|had|felt|tried|used)
      at (#|fourteen|fifteen|sixteen|thirteen|twelve|seventeen|nineteen|twenty) i (wrote|was|thought|wanted|felt|used)
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
