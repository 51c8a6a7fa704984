/** Patterns of the English pack that carry most; written by `node tests/triage/device.ts`, do not edit. */
export const deviceRules = `
# en.time.soon time none 1
tonight
tomorrow
(on|by|before|until|after|this|at|for|come) @day
in the morning
this (weekend|week|evening|afternoon|friday|saturday|sunday|monday|tuesday|wednesday|thursday)
(once|when|after|until) (they|everyone|everybody|my|he|she|the|mom|mum|dad|parents|we|kids) .. (asleep|sleeping|leave|leaves|leaving|goes|go|gone|bed|sleep|out|left|work)
next (week|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
in (a|an|#|two|three|four|five|few|a few|six|ten|twenty|thirty) (hour|hours|minutes|mins|days|minute|day)
on the (#|first|second|third|1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)
before (morning|the sun|sunrise|dawn|they|anyone|everyone|school|work) (comes|rises|get|gets|wake|wakes)?
end of (the|this) (day|week|month|night|year|school year|semester)
# en.net.wish want full 1
@wishes @dieInf
(i)? (am|feel|have been|been|feeling|so|still|actively|properly|very|really) suicidal .. (again|now|today|tonight|every|most|lately|and|but|all|at|rn|as|for|since|$)
# en.distress distress none 1
(crying|cry|cried|shaking|scared|sorry|alone|goodbye|forgive|jump|jumping|let go|step off|tired|done|empty|numb|cold|hopeless|desperate|help me|please help|someone talk|talk to me|no one knows|last|over|end|peace|enough|worthless|hurts|pain|dark|never again|note|letter|ready)
# en.long-ago long-ago none 1
####
used to
years ago
(in|since|back in|during|from|until) (#)
(last|the other) (year|decade)
(#|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|several|some|a few|few|couple|a couple of|couple of|of) (years|yrs|decades|year|decade) (ago|back|earlier|later|before|since)
(as a|at) (teenager|teen|kid|child|school|university|uni|college|boarding school)
(months|years) (clean|sober|free|later|on now|since my last)
when i was (a|#|in|younger|little|young|still|fifteen|sixteen|seventeen|thirteen|fourteen|twelve|eleven|ten|nine|eight|seven|nineteen|eighteen|at|growing) .. (teen|teenager|kid|child|school|college|university|uni|student|twenties|grade|girl|boy|army|years old)?
as a (teen|teenager|kid|child|student|young|boy|girl)
(a)? (long|long long) time ago
# en.net.distress distress none 1
(wind|windy|freezing|nobody|no one|typing|battery|why i am|climb back|climb down|come down|go back down|down there|one step|step|sleepy|swallow*|message received|last cigarette|phone off|turn my phone|someone say something|say something|anybody|please|shaking|afraid|frightened|die|dead|kill|goodnight)
# en.ideation.thoughts ideation full 1
suicidal
@think (about|of|on|over)? @killing
i am suicidal
suicidal (thoughts|thought|ideation|ideations|urges|urge|feelings|feeling|impulses|tendencies|mood|state|again|rn|right now|tonight|today|ideas|mindset|plans|depression|fantasies|and|lately|all)
@think (about|of|on|over)? (how|if|whether|ways|way|when|what it would be like)? (to|i|i could|i would|i should|i might)? @killInf
i am a danger to myself
(am|feel|feeling|felt|been|being|getting|get|become|becoming|became|so|very|still|always|constantly|chronically|passively|actively|severely|extremely|bit|almost|feels|was|is|are|feelin|went|goes|going|borderline|super|too|me) suicidal
(my|this is my|this is a|a) suicide (letter|plan)
@think (about|of) (suicide|dying|death|my death|my own death|my suicide|being dead)
suicide ... on my mind
(do not|can not) (trust myself|keep myself safe|feel safe with myself|feel safe alone|feel safe from myself)
thinking (about|of) (suicide|it) (again|all the time|every day|constantly|a lot|more and more)
when i am dead
on suicide watch
# en.want.die want full 1
@wish @killInf
want to die
@wish (die|be dead|be gone forever)
dying is all i
wanting to die
i have to die
# en.recent recent none 1
(last night|yesterday|today|tonight|this morning|this afternoon|this evening|earlier today|earlier tonight|earlier|lately|recently|again|this week|this weekend|last week|last weekend|the other day|the other night|this month|past few|last few|just now|all day|all night|all week|the past week|the last week|past couple|for days|for weeks|most days|most nights|since then every)
on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
(a week|two weeks|three weeks|a month|last month|few weeks) (ago)?
(#|a few|few|two|three|four|five|six|couple|a couple|couple of|an|one|a) (of)? (hours|hour|minutes|min|mins|days|day|weeks|week) ago
(since|after) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|he left|she left|the breakup|the break up)
# en.net.time-alone time none 1
(from|until|by|after|before|on|till|this|since|come) @soon
it is (on)? (the)? (@soon)
(when|once|until|after|while|as soon as|til|before|because|now|and) .. (@alone)
# en.intent.going-to intent full 1
@modal @killInf
i will @killInf
am going to kill
i will be dead
# en.ideation.bare ideation full 1
(kill|hang|shoot|unalive|drown|murder|end|neck|electrocute|killing|hanging|unaliving|offing|shooting|drowning) @me
(end|take|ending|taking) (my|my own) (own)? life
# en.leave leave none 1
(wedding|birthday party|housewarming|baby shower|hen do|stag do|graduation|reunion|christening|gig|marathon|half marathon|parkrun|driving test|interview|dentist|haircut|tattoo|surgery|scan|operation|mortgage|landlord|holiday|trip|camping|festival|concert|recital|performance|tournament|season|match|raid|boss|dungeon|level|speedrun|dissertation|assignment|coursework|homework|essay|presentation|spreadsheet|recipe|cake|knitting|crochet|jigsaw|allotment|garden|diy|painting the|decorating|laundry|dishes|ironing|tax return|gym|workout|yoga|diet|meal prep)
(annual leave|on leave|on holiday|on vacation|holidays|half term|maternity leave|paternity leave|sabbatical|retiring|retirement|redundancy|new job|promoted|transfer|transferring|night school|freshers)
(decluttering|declutter|marie kondo|spring clean*|charity shop|car boot|ebay|vinted|marketplace|gumtree|for sale|selling my|good condition|collection only|collect from|minimalis*|moving house|house move|moving day|downsizing|downsize|upgraded|upgrading|spares|swap|ono)
(estate planning|will writing|pension|inheritance|my solicitor said|executor|premium bonds|power of attorney for)
(phone|call|ring|email|book|see|text) (the|my|a) (gp|doctor|doctors|surgery|dentist|counsellor|counselor|therapist|bank|school|council|vet|psychiatrist)
(back|returning|return|see you|see you all|speak|catch up|talk) (to work|in|on|at|after|soon|later|next|for) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|a week|a few|the new year|spring|summer|autumn|term|exams|#|bit|a bit)
# en.loose.abuse abuse fixed 1
@abuser ... @hitsMe (me|us|my (mum|mom|sister|brother|kids|son|daughter|little))
# en.act.begun act full 1
overdosed
(took|taken|swallowed|downed) (them all|it all|all of them|everything in|everything i had|every last|every single|the lot|way too many|too many|too much)
(took|taken|swallowed|had|i have) (an|a) (overdose|od)
(so much|lots of|a lot of|losing) blood
(took|taken|swallowed) (an|a|my|the)? (overdose|od|massive dose|huge dose)
(the|it|blood) (will|does|is) not stop/stopping bleeding?
blood (is)? everywhere
(not|will not|can not) stop (the)? bleeding
cut (too|so|way too|really|pretty) deep
# en.net.passive passive full 1
@wishes @ceaseInf
(hope|hoping|hoped|wish|wishing|pray|praying|prayed|beg|begging|ask|asking|asks|wanted|waiting) ...4 (terminal|diagnosis|cancer|tumour|tumor|heart attack|stroke|heart stops|heart gives out|heart gave out|aneurysm|something happens to me|accident|not wake me|not to wake|never to wake|do not wake|not wake up|take me|carry me|call me home|not to be troubled|let me go|slip away)
(god|lord|jesus|allah|universe|almighty|father) .. (take|carry|takes|call|collect|calls|end|let) (me|my life)
(awake|alive|stuck|being) (as|being) me
(not|no) (wanting|want|wanted|desire|wish|will) to (be alive|live|be here|exist|wake up|carry on|keep going|go on) .. (rn|right now|anymore|any longer|today|lately|tonight|at all|but|and|$)
(tired|weary|exhausted|knackered|sick) of (it all|all of it|everything|life|living|being|waking|existing|breathing|the whole thing|being here|being me|carrying on|this life)
(can not|could not) be (arsed|bothered|fussed) .. (being alive|living|to live|existing|with life|life|with living|to exist|waking)
(wish|wished|wishing|if only|better if) .. (never born|not born|was not born|were not born|never been born|not been born|was not here|were not here|was never here|never existed|did not exist|not exist|was not alive|were not alive|had not survived|never woke|could stop existing|could not exist|could disappear|nobody knew me)
(would|will) it be (so|that|such)? (bad|terrible|awful|wrong) if .. (heart|i|never|died|gone|not|stopped|woke)
(plane|lorry|truck|bus|car|train|tram|meteor|asteroid|comet|bomb|bullet|lightning|cancer|tumour|tumor|heart|building|ceiling|illness|disease|tree|something|earthquake|wave) ...6 (would not|will not|do not think i would|not sure i would) .. (mind|move|swerve|fight|grip|run|jump|dodge|care|object|scream|brake|duck|even|flinch|hold|stop|resist|get out)
(look forward to|like|love|comfort in|comforted by|comforting|soothing|idea|thought|notion|peaceful|peace in|quiet) .. (not existing|ceasing|vanishing|disappearing|being gone|being nothing|not being|nothingness|never waking|oblivion|no more me|being dead)
if i .. (ceased|vanished|disappeared|evaporated|faded away|dissolved|stopped existing)
# en.helper helper none 1
(if|when|whenever|anyone|someone|for anyone) (you|someone|anyone|a friend|a person|somebody|people|they|you or someone|your friend|your child|a loved one|a member|a caller|a client) (is|are|feel|feels|ever|have|has|know|says|say|experience|need|needs|talk|talks|mention|mentions|wants|want|tell|tells|struggling|who|think|express|expresses|who is|feeling|posts|might|may)
(suicide|self harm) (is|are|affects|can|kills|does|isnt|has|remains|among|in)
(please|pls) (do not|stay|hold on|reach out|talk|call|get help|seek|keep|be safe|hang in|know that|go to|tell someone|ask)
(sending|here for you|i am here|we are here|hear you|my dms are open|i hear you|so sorry you|sorry you are|hugs|you deserve|i understand how you|how are you feeling|are you safe|are you okay|are you thinking|have you thought|do you have (a plan|someone|thoughts)|have you talked|have you told|can you talk to|is there someone)
(you are|youre|you) (not alone|loved|worth|worthy|valid|so strong|enough|important|deserve|matter|are not a burden|not a burden|stronger|not weak|brave|needed|cared)
(anyone|someone|those|people|everyone|everybody|person|folks|veterans|teens|members|friends) (who|that) (is|are|feels|feel|has|have|might be|struggles|may|reads|needs|lost|experience|struggle|want|wants|self harm|self harms)
(as|i am) a (therapist|nurse|counselor|counsellor|psychologist|paramedic|social worker|doctor|moderator|teacher|peer supporter|crisis)
(warning signs|signs of|how to (help|support|talk to|ask|respond|prevent)|ways to (help|support)|what to say to|safety plan template|support someone|supporting someone|helping someone|help someone|resources for|tips for)
(call|text|ring|contact|phone|dial|message|reach|reach out to) (the)? (988|116 123|116123|741741|samaritans|lifeline|crisis line|crisis text|suicide hotline|hotline|helpline|a hotline|a helpline|a crisis|911 or|emergency services|shout|lifeline at|childline|papyrus|kids help)
# en.wider.seeking seeking fixed 1
(look|looks|seem|seems) like an accident
# en.media media none 1
(song|songs|lyric|lyrics|album|chorus|movie|movies|film|films|novel|novels|fanfic|fanfiction|fic|poem|poems|poetry|episode|episodes|tv show|tv series|documentary|podcast|anime|manga|character|characters|protagonist|villain|screenplay|sequel|trailer|netflix|spoiler|spoilers|hamlet|shakespeare|romeo|juliet|ophelia|werther|plath|the bell jar|13 reasons why|thirteen reasons why|memoir|biography|opera|ballad|singer|rapper|artist|music video|playlist|soundtrack|comic|cartoon|video game|rpg|dnd|campaign setting|d and d|tabletop|my sim|heroine|narrator|short story|play called|musical|headline|journalist|reporter|newspaper|quote|quotes|meme)
(essay|thesis|dissertation|(a|the|this|new|recent|latest) (study|report|paper|survey|article)|research (on|about|project|into|shows|suggests)|in the news|on the news|training (course|day|session|on|for)|studies|research paper|paper on|researcher|researchers|literature review|statistics|statistic|presentation on|lecture|seminar|coursework|textbook|curriculum|articles|psychology class|sociology|trained|certification|fundraiser|webinar|guidelines|according to|published|professor|project on|exam on|homework on|assignment on|debate about|questionnaire|screening|screening tool|epidemiology|meta analysis|interviewed|interview with|camus|durkheim|kant|nietzsche|history of|public health|fact sheet|leaflet|hotline training|first aid course|toxicology|pharmacology|pharmacist|nursing student|medical student|nurse in training|criminology|crime podcast|true crime|murder mystery|mystery novel|thriller|quote from|word of the day|translate)
(in|at) (the)? (movie|film|book|novel|show|series|game|play|lecture|course)
(book|series|show|game|story|book club|play) (about|called|is|was|by|where|where the|ends|deals|i am writing|i am reading|has a|we)
# en.grief grief none 1
(anniversary|funeral|memorial|grave|ashes|grieving|grief|mourning|bereaved|bereavement|widow|widower|suicide loss|loss survivor|survivor of suicide loss|rest in peace|rip|obituary|passed away)
(died|passed|passed away|gone|dead|death) (by|from|of|to|in|last|#|two|three|years|a|when|on|this|suddenly|because|after|yesterday) .. (suicide|overdose|cancer|year|years|month|months|week|weeks|ago|accident|attack|march|april|may|june|july|august|september|october|november|december|january|february)?
(killed|hung|hanged|shot|drowned|unalived) (himself|herself|themselves|themself)
(took|taken|ended) (his|her|their) (own)? (life|lives)
(committed|completed|died by|his|her|their|brothers|sisters|moms|dads|friends|sons|daughters|husbands|wifes|my brother|my son|my sister|my dad|my mom|of|to|after|from) suicide
# en.decline.now decline none 1
(i am|am) (losing|scared|struggling|barely|drowning|sinking)
back (there|here|in that|at that|to that|where i was)
(feels|feel|feeling|felt) like (that|it|then|before|back then)
(back|heading) (there|in that place|to that place|in the same place|at that point|in that headspace)
(slipping|sliding|falling) (back|again|down|into)
worse again
(it|they|thoughts|feelings|urges|dark thoughts|everything|feeling|depression) (is|are|have|has|came|come|coming|creeping) (back|coming back|come back|returned|returning|creeping back|returned)
getting (bad|worse|harder) (again)?
# en.passive.dead passive full 1
(i)? want out
should have been me
stop existing
stop existing
dead inside
want it to (stop|end|be over)
never wake up (again)?
take me (now|away|out|already) (god|lord|please|jesus)?
if (someone|a car|a bus) (killed|hit) me
wish it had been me
wish (that)? i (was|were|am|could be) (dead|gone|never born|not alive|not here|never here|six feet under|in a coma)
want to (disappear|vanish|fade away|not exist|stop existing|cease to exist|cease existing|sleep forever|never wake up|not wake up|not be here|be gone|be nothing|not be alive|sleep and not wake up|stop being|escape this life|leave this place forever|go home to god|go to heaven|be erased|not be)
better off dead
would not (mind|care) if .. (hit|killed|happened|shot|ended|took)
pray every night (that|to|god|i)
(want|wish|need) (it|everything|this|the pain|all this|it all|all of it|life|the noise|my life|all the pain|my head|the suffering|my brain|this pain|the hurt|all) (to|would|could) (all|just)? (stop|end|be over|go away|go away forever|go quiet|be done|finish|be gone)
# en.net.thought ideation full 1
(think|thinking|thought|thoughts|mind|head|brain|loop|obsess*|fantas*|daydream*|dream|dreams|imagin*|pictur*|consider*|contemplat*|plan|planning|rehears*|research*|google|googled|googling|wonder|wondering|urge|urges|tempt*|idea|ideas|plans|images) ...5 @dieIng
away with myself
(@dieIng) ... (on a loop|on my mind|in my head|round my head|around my head|every day|every night|every morning|every hour|all day|all the time|again and again|constantly|since|most days|most nights|getting louder|so loud|keeps coming|crosses my mind|cross my mind|creeps in|will not leave)
(keep|keeps|cannot stop|can not stop|never stop) (thinking|looking|googling|reading|staring|imagining|picturing|dreaming) ...4 (ways out|the bridge|the pills|the tablets|the tracks|the knife|the balcony|the window|the roof|the razor|the medicine cabinet|not being here|how|dying|die|death|end|jump*)
off ing myself
(do not|not) (trust|feel safe with|feel safe around) (myself|my own) .. (tonight|alone|right now|knife|pills|knives|car|kitchen|bridge|anymore|hands|$)
# en.hopeless.end-of-strength hopeless full 1
what is the point $
can not go on
no way out
i am done $
i have given up
it is (all)? (too much|over for me|over|unbearable|never ending)
(hanging|holding) (on)? by a thread
(there is)? no point (in|to|anymore|of|trying|left|$)
(nothing|it|things|this|life|never|i) (will|is|is going to|are going to|does|do|can|would) (ever|never|not) (going to)? (get|be|feel|getting) (any|ever)? (better|okay|ok|change|happy|good|normal)
not matter anymore
(not|never) see (a|any|the)? (way out|future|point|light|end|way forward|hope|light at the end|point anymore|getting better|it getting better|reason|this ending|things getting better)
no hope left
can not (do|take|handle|bear|stand|cope with|deal with|endure|face|live with|keep up|survive) (this|it|life|anything|another day|one more day|the pain|this pain|living|any of this|tomorrow|my life|being alive) (anymore|any more|any longer|much longer|another day|one more day|no more)?
what is the point (anymore|of it all|of anything|of living|of trying|in trying|even|of even|of this|of me)
end of my rope
(see|have|is|there is|feel like there is|with|got|find) no (way out|way forward|future|point|end|light|escape|other way|other way out|purpose|one left|reason to|out)
there is no hope
# en.abuse.ongoing abuse fixed 1
(abuses|abusing|beats|beating|hits|hitting|raping|choking) me
domestic (violence|abuse)
@abuser .. (hit|beat|punched|slapped|kicked|choked|strangled|shoved|raped|molested|burned|assaulted|groped|attacked|grabbed|pushed|threw|smacked|whipped|stabbed|headbutted|dragged|pinned|spat on) (me|us)
@abuser .. (hits|beats|punches|slaps|kicks|chokes|strangles|shoves|rapes|molests|abuses|burns|whips|gropes|assaults|throttles|smacks|belts) (me|us|my (mom|mum|mother|sister|brother|kids|daughter|son))
(was|being|been|got|am being|am) (raped|molested|trafficked|groomed|sexually assaulted|sexually abused|assaulted)
# en.play play none 1
(printer|toner|advert|adverts|jingle|samosa|mcdonalds|biscuit|ikea|wifi|router|spreadsheet|spreadsheets|excel|powerpoint|javascript|css|compiler|compile|merge conflict|stack trace|supermarket|tesco|lidl|costco|report card|parking ticket|parallel parking|duolingo|wordle|sudoku|karaoke|leg day|burpees|squats|plank|spin class|referee|penalty shootout|group project|alarm clock|snooze|hangover|autocorrect|zoom call|team meeting|finished the milk|cliffhanger|season finale|spoilers|haircut|sourdough|group chat name)
(final boss|boss fight|boss has|the boss|last boss|health bar|health bars|hardcore mode|hitpoints|hp|respawn|respawned|speedrun|raid boss|the raid|dungeon|mana|loot|minecraft|fortnite|valorant|roblox|elden ring|dark souls|overwatch|skyrim|zelda|permadeath|save file|checkpoint|npc|pvp|guild|my character|my sim|the sims|playthrough|side quest|quest|game over|reset the run|the run|ranked|matchmaking|deathmatch|speed run|new game|controller|joystick|league of legends|call of duty|stardew|pokemon|baldurs gate|dnd|our dm|the dm|dice|d20|tpk|xp|level #)
# en.self-harm.recent self-harm full 1
(cut|cutting|burn|burned|burnt|burning|hurt|hurting|harm|harmed|harming|scratched|scratching|hit|hitting|punch|punched|punching|carve|carved|carving|slashed|slicing|sliced|stabbed|injure|injured|injuring|bruise|bruising|choked|choking|bit|biting|whipped|starting to hurt) @me
(burned|burnt|scratched|carved|hit|sliced|slashed|stabbed|burn|scratch) my (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|hand|hands|stomach)
cut (again|last night|today|yesterday|tonight|this morning|deeper|my (arm|arms|thigh|thighs|leg|legs|wrist|wrists|skin|stomach|hips)|too deep)
(bang|banging|banged|bash|bashed|bashing|slam|slamming|hit|hitting) my head (on|against|into)
(self harm|self harmed|self harming|self injury|self injured|self mutilation|self mutilate) (again|last|yesterday|today|tonight|every|lately|this|for|since|myself|because|relapse|relapsed|more|a lot|and|so)
cutting (again|myself|my|deeper|more|every)
# en.farewell.soft farewell-soft full 1
^ goodbye
goodbye $
giving away (my|all)
# en.recovery recovery none 1
(no longer|do not|not|never|have not) (feel|felt|have|had|think|thought|want|wanted|been|am|experience) .. (suicidal|that way|those thoughts|to die|that anymore|since|like that|like this anymore|urge|urges|about it)
(years|months|weeks|days|year) (clean|sober|free|self harm free|in recovery|without (cutting|self harm|harming|hurting))
(i am|am|been|so|really|much|doing|feel|feeling|got|getting|things got|it got|it gets|it does get|things get|life got|life is|everything got) (so|so much|a lot|much|lot|doing|feeling|way|far)? (better|happier|stronger|grateful|recovered|healed|healthier|stable|glad|thankful|proud|alive and happy|okay now|good now|fine now|great now|happy now|well now)
(clean|free) (from|of) (self harm|cutting|suicidal)
(behind me|in my past|a thing of the past|past that|moved on|turned my life around|worth living again|worth it now|love my life|enjoy life|life is good|life is worth)
(clean|self harm free|harm free) (for|since)
(in|my|through|during|journey|into|to) recovery
(it|things|life) (gets|got|does get|can get|will get|did get|do get|turned) (better|easier|around)
looking back
# en.burden.others burden fixed 1
i am a burden
(nobody|no one|noone|not a single person|none of them|who|anyone) (would|will|d|is going to|even) (even|really)? (miss|notice|care|cry|mourn|come to my funeral|remember|find|give a shit|give a damn|give a fuck|be sad|bat an eye) (me|if i|when i|that i|about me|if|until|for|whether|at my)?
a burden to
cost (everyone|my|them) so? much?
(nobody|no one) (cares|loves|wants|needs|would care|gives a (shit|fuck|damn)) (about|for|if|me|whether)? (me|i|if)?
waste of (space|oxygen|air|life|skin|time and)
# en.loose.ideation ideation full 1
(think|thinking|thoughts|thought|planning|imagine|imagining|dreaming|fantasise|fantasize|fantasising|fantasizing|obsessing|obsessed|considering|idea|urge|urges|tempted|picture|contemplating|daydream|daydreaming|wondering|wonder|rehearse|rehearsing|researching|reading about|googling|googled|mind keeps going|brain keeps going|drawn|pull|obsession|longing|plans|scenarios|images|visions) ... @dieing
(am|will be|be|are|just) (ending it|ending it all|ending my life|killing myself|ending everything|checking out for good|ending things)
# en.net.place act-place full 1
(all of them|the whole bottle|every single one|the whole packet|the whole lot) $
(took|taken|taking|swallowed) (them|the pills|the tablets|my pills|all of it|them all|it all|the lot|it) $
(i am|am) going in $
(i am|am|im|here|up|standing|stood|sat|sitting|sit|parked|walked|walking|drove|driven|driving|climbed|waiting|leaning|stopped|perched|out|got|gone|back|over|came) (here|right|up|out|alone|onto|over|on|down|now|on my own)? .. (on|at|by|to|near|over|beside|along|next to|off|above) (the|a|this|that|top of|my|our|some) .. @places
(holding|hold|clutching|opened|opening|got) the (bottle|blade|knife|razor|pills|packet|gun|rope|box)
^ (on|at|by) the @places
# en.do-it.now do-it full 1
(this|that|it) is (it|the end) (for me|$|guys|everyone|i)
(i)? have (decided|made my choice|chosen|made a decision)
made up my mind
(tonight|today|tomorrow|this|friday|saturday|sunday|monday|now|it) is (the|my|going to be the|finally the|when it|it) (night|day|time|end|last|it)
(going to|will|ready to|about to|i can|want to|should|i might|might|need to|have to|gonna|ill|can finally|plan to|planning to|so close to) (do|doing|go through with|go ahead with|finish|get it over) (it|this|with it|it with)
(tonight|today|tomorrow) is the (night|day|end)
(i)? (will|wont|would) not be (here|around|alive|there)
by my own (hand|hands)
# en.net.urge self-harm-urge full 1
(elastic band|rubber band|ice cube|ice cubes|holding ice|red pen|drew on my|snapped the|butterfly on) .. (wrist|arm|instead|urge|passed|hand|cut|until|and)
(almost|nearly|so close to|close to|came close to|about to|on the verge of|tempted to|wanted to|want to) (relapse|relapsed|relapsing|cut|cutting|self harm|self harming|gave in|giving in|slipped|slip|hurt myself|lost it|losing it|burn myself|break my streak|breaking my streak)
(urge|urges|itch|craving|cravings|temptation|impulse|pull) (is|are|to|was|hits|keeps|came|has|feels|will|like) .. (screaming|loud|strong|bad|back|unbearable|killing|intense|cut|self harm|relapse|hurt|burn|#|out of #|high|huge|worse|scratch|there|through the roof|tonight|today|so)
(riding|ride|rode|surfing|fighting|fight|fought|resisting|resist|resisted|sitting with|distracting myself from) (it|them|the urge|the urges|an urge|urges) (out|off|tonight|with|by|until|through|all|but|so|$)
# en.net.burden burden fixed 1
(feel|feeling|am|being|like|just|only) (a|like a|like|the)? burden
(burden|liability) (on|to|for|only)
(only|just|nothing but|such|like|feel|feeling|am|being|become|being such) (a|the)? (burden|worry|weight|dead weight|problem|nuisance|drain|liability) (to|on|for|only|$)
(used up|use up|worn out|exhausted|run out of) .. (patience|love|goodwill|sympathy|everyones|chances)
@loved ...4 (do|breathe|live|manage|sleep|be|have|cope|get on|go|would be|feel|are) .. (better|easier|happier|lighter|richer|freer|fine|relieved|a life|peace|proper life|more money|a house|normal life) .. (without me|if it was not for me|if it were not for me|with me gone|without me around|without me in|if i was not|if i were not|when i am gone|if i went|minus me|if i died)
(deserve|deserves|need|needs) .. (who is not me|who is not this|who is not broken|better than me|not a|someone else|a proper|a real|a better) (mum|mom|dad|mother|father|wife|husband|son|daughter|friend|parent|person|than me)?
(no|not) (use|good|help|value|earthly use) to (man nor beast|anyone|anybody|anybody now|them|my|him|her|nobody|no one|the world|my family)
# en.self-hate.harsh self-hate full 1
(i)? (hate|despise|loathe|detest) (myself|my self)
i am the problem
everybody hates me
(i am|am|feel|feeling|i feel like|just|such|completely) (so|such|a|an|just|a piece of|completely|utterly|nothing but a|absolute|worthless|fucking|useless|total)? (worthless|disgusting|pathetic|failure|useless|piece of shit|monster|loser|unlovable|repulsive|a nobody|waste|garbage|trash|scum|vile|horrible person|terrible person|awful person|bad person|piece of garbage|piece of trash|complete failure|total failure|disgrace|mistake|ugly|filth)
(hate|despise|loathe) (who i am|everything about (me|myself)|being me|what i am|what i have become|who i have become|my existence|the person i)
(i)? (deserve|deserved) (to)? (suffer|be punished|hurt|pain|be hurt|rot|this pain|nothing|everything bad|all of this|to be alone|be alone|be miserable|bad things|be hated|it all|to feel|to rot)
(hate|despise|loathe|hated|hating|disgusted by|disgusted with|sick of|detest|repulsed by) (being)? (myself|my self) (so|and|for|more|sometimes|every|with|too|now|because|right|all|$)
# en.idiom.more idiom none 1
(live|living|lived) (in|with|at|near|off|abroad|alone|on|here in|here since|together|away|apart|closer|somewhere|upstairs|next door|a (long|full|good|normal))
(could|would) kill for
over my dead body
(hang|hanging|hung) (out|in there|up|on|around|tight|a picture|pictures|lights|laundry|curtains|with|over)
(knife|rope) (sharpener|skills|set|block|swing|ladder|bridge)
dead (tired|serious|end|line|lift|lifts|pool|weight|wrong|center|beat|battery|phone|skin|sea|celebrities|zone|pixel|pixels|pan|easy|cute|funny|simple|good|on|set|certain|stop|stock|silence|giveaway|ringer|poets)
(battery|phone|laptop|car|plant|plants|account|server|chat|group|thread|link|console|ipad|computer|engine|wifi|lawn|flower|flowers|goldfish|hamster|sourdough|channel|meme|trend|franchise|mic|internet) .. (died|is dead|is dying|dying|die|dead|kill itself|killed)
(end|ending|ended|ends) (it|things) (with|between)
(do|did|finish|take|doing|done) (it|this|that) (justice|up|again tomorrow|for fun|for (the|my)|with (my|friends|you)|tomorrow (after|because)|anyway|first|right|properly|well|better|yourself|together)
# en.farewell.last farewell full 1
so long (everyone|world|and thanks|cruel)
(it is|this is) (not|nobody|no one|none of) (is)? (your|anyones|anybodys|his|her|their|nobodys|my parents|anyone|anybody|my family) fault
(goodbye|farewell) (everyone|everybody|world|cruel world|all|forever|my friends|to you all|to everyone|for good|guys|life|to my|reddit|mom|mum|dad|my love|earth|to all|and|i love|i am sorry|everybody|this|for the last|my loves|my family)
my (last|final) (post|message|words|goodbye|farewell|entry|letter|tweet|update|note|hours|moments|thoughts|night|time posting|day on)
(other side|next life|another life) $
(do not|please do not) (be sad|cry|miss me|mourn|grieve|look for me|try to find me|call the police|try to stop me|come looking)
i (have)? loved (you|all of you|every|knowing|being)
(last|final) (post|message|goodbye|words|thing i|time i) (ever|from me|i will|i am|will|before i)
by the time (you|anyone|someone|they) (read|reads|see|sees|find|finds|get) (this|me)
(saying|say|said|said my|saying my|say my|wanted to say|want to say|came to say|here to say|posting to say|time to say|need to say) (my)? (final|last)? (goodbye|goodbyes|farewell|farewells|bye)
(signing|logging|checking) (off|out) (for good|forever|for the last time|permanently|of life|one last time)
# en.attempt.past attempt full 1
(my|a|another|failed|survived a|second|first|third|last|latest|recent|previous|past|the|suicide) (failed)? (suicide)? (attempt|attempts) (failed|was|were|and|last|yesterday|in|on|at|this|ago|when|left|landed|$)
(tried|attempted) (to)? (suicide|@killInf|die|end it|take my life)
i overdosed
even fail/failed at (@killing|dying|suicide|that)
(failed|survived|surviving|had) (my|a|an|the|another) (suicide)? attempt
# en.joke joke none 1
(my|the|this|that|these) (spreadsheet|printer|commute|wifi|compiler|alarm clock|zoom call|team meeting|leg day|workout|hangover|autocorrect|internet connection|referee|season finale|cliffhanger|finale|haircut|parking)
(spoiler|spoilers|hungover|hangover|burpees|leg day|wifi|excel|spreadsheets|powerpoint|ikea|javascript|css|compile|boss fight|wordle|duolingo|sudoku|the finale|cliffhanger|linkedin|karaoke|tax return|deadlift)
# en.net.do-it do-it full 1
(doing|do) it (@soon|now|for real|this time)
if i did it
(going to|will|about to|ready to|want to|plan to|planning to|decided to|have to|could|might|should|determined to|i am) (do|doing) it (@soon|before|after|when|once|while|this time|for real|here|alone|$)
(@soon) .. (is|its) (it|the day|the night|when|my last|the end|d day|the one)
# en.net.abuse abuse fixed 1
(@abuser|carer|nurse|landlord|owner|guardian|mother in law|in laws|father in law|foster dad|foster mum|grandson|nephew|teammate|staff|tutor|captain|uncle|who) ...4 (slam|slammed|slams|squeeze|squeezes|squeezed|shove|shoves|shoved|grab|grabs|grabbed|drag|drags|dragged|pin|pins|pinned|yank|yanks|twist|twists|twisted|smack|smacks|smacked|belt|belts|thump|thumps|whack|whacked|kick|kicks|kicked|bite|bites|pull|pulls|pulled|push|pushes|pushed|throw|throws|threw|spit|spits|spat|hold|holds|held|hit|hits|punch|punches|punched|choke|chokes|choked|slap|slaps|slapped|burn|burns|burned|burnt|shake|shakes|shook|beat|beats|strangled|strangles) (me|us|my|mum|mom|my (mum|mom|sister|brother|kids|son|daughter)|him in front|her in front) .. (head|arm|hair|neck|face|wrist|back|ribs|stomach|into|against|by|around|down|out|across|till|until|when|again|so|because|over|every|for|at|wall|door|bed|floor|stairs|and|if|last|this|today|$)
(he|she|they|husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|mother|father|stepdad|parents|in laws|son|carer) .. (controls|control|takes|took|checks|tracks|monitors|locks|hides|counts|reads|decides|will not let|does not let|do not let|not let|never lets|times|follows|watches) ...5 (me|my|us) .. (phone|money|wages|pension|card|benefits|passport|pay|bank|friends|family|out|leave|see|eat|sleep|work|showers|keys|messages|clothes|food|where|medication|meds|in|up|go|receipts|miles|mileage|benefit|carer|every)
(older|adult|grown|coach|teacher|tutor|leader|guy|man|men|bloke|someone|stranger|he|she|uncle|stepdad|boss|youth worker|pastor|friend of my) ...8 (keep it secret|our secret|keep our|a secret|meet me alone|meet up alone|meet alone|send photos|send pics|send pictures|send a photo|send him|not tell|not to tell|do not tell|delete the messages|delete our|nudes|on camera|take my top|underwear|naked|touch me|touches me|touching me|kissed me|hotel|sit on his lap)
(he|she|they|husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|stepdad|father|mother|son|carer|uncle|brother) .. (beats|hits|punches|kicks|slaps|hurts|rapes|molests|gropes|whips|thrashes|belts|chokes) (me|us|my|mum|mom) .. (every|when|if|so|because|most|again|at|for|and|in|with|after|over|on|$)
(refuge|shelter|safe house|women aid|womens aid|domestic violence|dv) ...6 (place|room|bed|space|me and|the kids|waiting|called|tomorrow|him|leave|boys|girls|full|going|line|worker|he)
# en.net.hopeless hopeless full 1
(given|giving|gave|give) up (on|now|completely|inside|trying|hoping|hope|long ago|everything)? .. (life|everything|myself|hope|living|future|all of it|ever|$)
(everything|life|all|it) (is|feels|seems|has become|just) .. (grey|gray|black|pointless|meaningless|hopeless|unbearable|impossible|too much|too heavy|too hard|dark) .. (now|anymore|every|all|lately|these|today|tonight|and|$)
(can not|can no longer|do not think i can|not sure i can|could not|unable to) (do|take|bear|stand|face|manage|handle|cope with|go on with|carry on with|keep up with|keep doing|keep going with) .. (this|it|life|anymore|living|another|tomorrow|any longer|like this|the days)
(empty|hollow|numb|dead) inside
(i)? (am|feel|feeling|so) (done|finished|broken|beaten|defeated|spent|over it|over everything|done in|at the end|at my end) .. (with life|with it all|with everything|now|anymore|completely|for|and|$)
(no|see no|there is no|can not see a|can not see any|not see a) (version|kind|sort)? (of)? (the|a|my)? (future) .. (me|where|in which|changes|for me|left|at all|$)
# en.net.self-hate self-hate full 1
(deserve|deserved|deserving) .. (pain|bad|hurt|hurting|punish*|suffer*|hate|nothing|every|worse|hell|this|alone|happens to me)
(hate|despise|loathe|detest|disgusted by|repulsed by|sick of) (myself|me|who i am|what i am|being me|everything about me|everything i am) .. (so|much|more|every|cannot|can not|deserve|deep|always|and|deeply|for existing|for being|with|$)
hate me more than i
(hate|despise|loathe|detest) (this|my) (body|face|self|brain|existence|skin|reflection) .. (so|much|sick|peel|can not|every|cut|die|hurt|disgusting|want)
worthless (down|to|piece|waste|and|person|human|excuse|thing|to everyone|as a)
# en.ideation.roundabout ideation full 1
feel like @killing
(suicid*) (bc|because|rn|again|asf|af)
(i)? (am|feel) going to (kill|hurt) myself
(finish|finishing|finished) (off)? (my life|@me|it all|myself off)
(do|doing) (something|anything|harm) to @me
not (want|need) (to)? be saved
(i am|am|feel|feeling) (a)? (danger|risk) to myself
(doing|do|did|done) away with @me
by (my|their) own hand
(am|feel|feeling|feeling like|feel like|so|went|going) (sui|ctb)
do it do it
# en.loose.voices voices fixed 1
(voice|voices|whispers|whispering|demon|demons|entity|spirits|commands) ... (kill|die|hurt|jump|cut|stab|harm|dead|burn|hang|drown|do it|end|attack|punish|worthless|sacrifice|step|strangle|choke|swallow|bleed|knife|deserve)
# en.idiom idiom none 1
(killing|kills|killed|slay|slaying|destroyed|destroying) (me|us) (slowly|softly|omg|lol|lmao|haha|with|already|now|inside|today|every time|right now|literally|at|$|so|because|and|but|but|all|from|since|after)
to die for
(kill|killed|kills) (it|for a|for some|the|time|the mood|the lights|the vibe|two birds|some time|a process|an hour|the engine|for that|for this|for those|off|weeds|bugs|zombies|the boss|that boss|the dragon|a few hours|streak|switch|bill|command|my appetite|my vibe|my mood|my battery|my phone|my plant|my plants|my sourdough|the audience|a spider|spiders|ants|mosquitoes|the germs|germs|bacteria)
# en.net.prep.papers prep fixed 1
making arrangements
(passwords|pin|bank details|instructions|insurance papers|keys|documents) .. (on the|in an|in the|under the|with the|are in|is in|written|for my|so they|so she|so he)
# en.abuse.past abuse-past fixed 1
(was|been) (sexually)? (abused|molested|raped|assaulted)
# en.self-harm.urge self-harm-urge full 1
(urge|urges) (to)? (self harm|cut|relapse|hurt myself)
(want|wanting|urge|urges|need|tempted|temptation|desire|feel the need|feel like i need|itching|craving|compelled|have the urge|urged|ready|wanted|going|about|might|would like) (to|i will|to go|to just) (cut|self harm|hurt myself|harm myself|relapse|burn myself|cut again|bleed|carve|feel pain|hurt me|cut myself|punch myself|hit myself|injure myself|slice|use the blade|grab the (blade|razor)|cut so|cut deeper|sh|start cutting|start cutting again|go back to cutting)
(feel like|thinking about|thinking of|thought about|think about|thoughts of|thoughts about|urges of|close to|fantasizing about|fantasise about|consider|considering|resist|resisting|fight|fighting|miss|missing|crave|craving|tempted by) (cutting|self harm|self harming|hurting myself|harming myself|relapsing|burning myself|injuring myself|sh|the blade|the razor)
# en.net.pact pact fixed 1
(die|go|end it|jump|do it|leave|plan it) (with me|together) .. (anyone|serious|dm|msg|message|place|same|interested|easier|less scary|$)
(suicide|death|exit) (pact|partner|buddy|date)
(had|have|if i had|find|found) (somebody|someone|anyone) to (die|go|end it|do it|jump) with
# en.net.seeking seeking fixed 1
(least|less|most|more) (painful|messy|pain|horrible|traumatic|reliable|certain|effective|peaceful) (way|method|one|option|for)
how (do|does|would|can|should|did) (you|i|one|people|someone|a person|they) .. (cut so|tie|make sure|do it so|go about|get it right|not fail|make it look|bleed|stop my heart|stop your heart|end it without|die without|do it without|take enough|hide a|disappear for good|kill)
(does|do|is|will|would) .. (hanging|drowning|jumping|overdose|overdosing|bleeding out|freezing|carbon monoxide|it|that|the fall) .. (hurt|painful|quick|take long|peaceful|pain|feel anything|instant)
(where|how|who|which|what) ...5 (get|find|buy|order|source|use|sell|sells) .. (the stuff|that stuff|some of that|something that works|what people use|a way out|the kit|the powder|the salt|the gas|the stuff they|something painless|something lethal|one that works)
# en.intent.conditional ideation fixed 1
if ... i am @killing
give me a/one/any reason not to
reason i have not done it
# en.abuse.told abuse fixed 1
(locks|locked|locking|shuts|shut) me (in|out|up|inside|outside) (the|a|my|of|in|when|all|for|without|under|at)
@abuser (hurts|hurt|beats|hits|kicks|slaps|punches|bites|burns) me (and|when|if|because|so|but|again|every|for|with|$)
(says|said|tells me|told me) i owe (him|her|them) .. (phone|money|pictures|because|sex|favour|favor|for|so|gifts|and|body)
(takes|take|keeps|taking|spends|controls) (nearly|almost)? (all)? (of)? my (pay|wages|money|pension|earnings|salary|benefits|tips)
(says|calls) (it is|its|it) (our|a) (game|secret|special game|little secret|special time)
(he|she|husband|wife|partner|boyfriend|girlfriend|dad|stepdad) (broke|smashed|fractured|cracked|bruised|burned|burnt|cut|twisted|dislocated|split) my
(pushes|pushed|shoves|shoved|knocks|knocked|drags|dragged|pins|pinned|grabs|grabbed|shakes|shook) me (about|around|over|down|against|into|to|by|when|up|so|out|again|hard)
(throws|throw|threw|throwing) (things|stuff|plates|objects|a|his|her|cups|glasses|knives|shoes) (at|towards) me
(held|holds|pushed|pushes|pressed|shoved|rubs|rubbed) my (face|head) (down|into|in|under|against|to|through)
(comes|coming|came|keeps coming|sneaks|gets|creeps|crawls|slips) (in|into) (to)? my (room|bed|bedroom) (at night|when|every|after|and|while|drunk)
# en.pact.told pact fixed 1
(serious only|no rescuers|no time wasters|no savers) .. (pact|partner|go|method|together|dm)?
# en.net.self-harm self-harm full 1
(fresh|new|more|deep|deeper|recent) (cuts|ones|marks|lines|burns|wounds|scars|scratches)
(arms|arm|legs|leg|thigh|thighs|wrist|wrists|hip|hips|stomach) (is|are) .. (a mess|covered|shredded|bandaged|raw|on fire|stinging|sore|ruined|bleeding|wrapped|cut up|stuck|full of|fresh)
(started|start|starting|back to|still|keep|kept|been|went back to|gone back to) (cutting|burning|self harming|scratching|hurting myself|harming|sh|self harm) .. (again|every|since|on|in|so|last|this|nearly|most|daily|for|after|my|at|to|and|$)
(cut|cuts|cutting|burned|burnt|burn|scratched|carved|scored|sliced|hurt|hit|punched|bit|branded|stabbed) (on|into|up|at)? (my|both|all over my) (arm|arms|leg|legs|thigh|thighs|wrist|wrists|hip|hips|stomach|hand|skin|ankle|ankles|shoulder|chest|face|knuckles|forearm)
i cut $
(banging|bang|banged|hitting|hit|smash|smashed|punching|punched|slapping|slapped|headbutting) my (head|face|self|legs|thighs) .. (wall|against|until|so|stop|quiet|numb|again|black|bruise*|when|because)
# en.net.third-danger third-danger fixed 1
@who ...6 (swallowed|swallowing|taken|took|necked|downed|overdosed|overdosing|drunk|drank|od|eaten) ...4 (@meds|all|everything|all of it|all of them|something|overdose|loads|bleach|too many|too much|a lot|bunch|handful|whole|now|tonight)
(he|she|they|@friend) ...5 (has|got|holding|took|taken|with|grabbed|loaded|pointing|have) .. (gun|knife|razor|blade|rope|pills|noose|rifle|pistol) .. (and|locked|to his|to her|says|in the|bathroom|now|threatening|will not|room|upstairs|crying|against)
# en.act.roundabout act full 1
(bleeding|blood|cut|cuts|wound|towel|towels|bath|sheet|sheets) .. (bad|is bad|will not stop|not stopping|through|soaked|everywhere|deep|spurting|frightened|meant it|red|a lot|pooling|dripping|on the floor|scared)
(im|i am) (fading|slipping away|going under|passing out|losing consciousness|blacking out|drifting off) (now)?
(other|wrong) side of the (railing|rail|barrier|fence|railings|parapet|bars)
# en.loose.passive passive full 1
not .. (want|wanna|wish|care|fancy|like|bother|plan|expect|need|deserve|able) (to|about|for)? .. (live|exist|living|existing|being alive|be alive|wake up|waking up|be here|being here|be around|another day|tomorrow|this life|life anymore|see tomorrow|see next year|breathe|breathing|survive|carry on|make it to|keep going|go on)
(wish|wished|hope|hoping|hoped|pray|praying|prayed|beg|begging|prefer|rather|sooner|love|glad|happy|relief|relieved|comforting|comfort|nice|peaceful|easier|content|dream|envy|jealous) ... (be dead|was dead|were dead|being dead|i was gone|i was never born|never been born|cease to exist|stop existing|not exist|not existing|never wake up|not wake up|not waking up|never waking up|die in my sleep|dying in my sleep|sleep forever|disappear forever|just disappear|vanish|not be alive|not being alive|not be here|not being here|hit by a car|hit by a bus|run over|get cancer|been aborted|not have to be alive|not have to exist|not have to wake up|take me|the dead|be no more|be erased|stop being alive|stop breathing|heart would stop|heart stops)
(what|why) .. (point|use|purpose|bother|reason|even try) .. (living|alive|life|going on|here|existing|tomorrow|waking|trying|anymore|carrying on|staying)
# en.farewell.roundabout farewell full 1
(gone|leaving) for good
to (whoever|whomever|anyone|the person|those|who) .. (finds|find|reads|discovers|found) (me|this|my (body|account|phone|laptop|post|letter|note))
# en.idiom.net idiom none 1
suicide (prevention|awareness|loss|bereavement|statistics|rates|rate|hotline|helpline|training|research|first aid|squad|door|doors)
(#|one|two|three|four|five|six|seven|eight|nine|ten|many|several) (years|yrs|year|months|weeks|days|days) (clean|free|sober|strong) (from|of|off|without)? (self harm|sh|cutting|harming|hurting myself|burning|self harming)? (today|now|yesterday|this week|tomorrow)?
(clean|free) (from|of|off) (self harm|sh|cutting|self harming|burning) (for|since|today|now)
(nobody|no one) (would|will) (believe|guess|say|know it)
(die|dying|dead|killing) (hard|on my feet|of boredom|of cold|of heat|to know|to see|to try|laughing|for a wee|for a pee|for a coffee|for a brew|for a cuppa|for a drink)
# en.self-harm.roundabout self-harm full 1
(sh|sh d|self harmed|shd|cut|cutting|burned|hurt myself) (last night|again|today|yesterday|this morning|tonight|after (#|a|six|four|three|two|months|weeks))
(hurt|hurting|harm|harming|cut|cutting) (myself|my self) (again|last|yesterday|today|most|every|to|on|so|when|because|tonight|this)
# en.third.ideation third fixed 1
(wants|want|wanted|wanting|wishes|wished|needs|plans|planning|plan|intends|intending|trying|tried|tries|attempted|going|threatening|threatens|threatened|threaten|ready|about|decided|might|may|would|will|could|should|keeps saying|talks about|vowed|promised|considering|is|hopes) (to)? (die|be dead|kill @them|end (his|her|their) (life|lives|own life)|take (his|her|their) (own)? life|end it all|commit suicide|hurt @them|harm @them|hang @them|shoot @them|overdose|jump off|unalive|unalive @them|off @them|cut @them|end it|slit (his|her|their)|not be alive)
(talks|talking|talked|thinking|thinks|thoughts|talk|posting|posts|posted|texting|joking|jokes|joke|tweets|writing|writes|googling|searching|hinting|hints|mentions|mentioned|speaks|speaking|fantasizing|obsessed) (about|of|for|at)? (wanting to|how (he|she|they) (wants|want|wanna) to|wanting)? (die|dying|suicide|killing @them|ending (his|her|their) (life|lives|own life|it)|ending it all|ending it|not being here|not being alive|hurting @them|kill @them|unaliving|death|not wanting to (be here|live|be alive)|cutting @them|offing @them)
# en.net.act act full 1
(took|taken|swallowed|necked|downed|drank|drunk|popped|ate|had|finished|injected|inhaled|swallowing|drinking) (it|them)? .. (all|all of it|all of them|every last one|every one|the lot|everything|whole lot|whole packet|whole bottle|whole box|whole pack|the entire|too many|too much|a load of|loads of|handful of|handfuls of|fistful of|bunch of|all the|all my|the rest of|two packets|both packets|three packets|everything there was|everything i had|everything in|whatever was|whatever i) .. (@meds|there was|i had|in the|could find|found|left|we had|mums|moms|and i|cupboard|cabinet|them|at once|$)
(rope|noose|belt|cord|scarf|sheet|ligature|cable) (is)? .. (around|round|on|tight|tightening|over) .. (neck|throat|beam|door|tree)
(pills|tablets|meds|bottle|packet|packets|box|blister packs|strip|paracetamol) .. (all gone|empty|are gone|is gone|gone now|inside me|down|taken|in me|kicking in|finished)
(i have done|i did|have done|did) (it|something|something stupid|something bad|a bad thing) .. (now|took|taken|pills|swallowed|sorry|cupboard|goodbye|cut|scared|this time|do not tell)
# en.wider.third third fixed 1
@friend ..5 (says|said|told|keeps saying|texted|writes|wrote|admitted|confessed|mentioned|joked|talks) ... (dead|die|dying|not be here|not wake up|disappear|end it|suicide|no point|cannot go on|can not go on|burden|better off|kill|give up|goodbye|want to live|be alive|cannot do this|can not do this|hurt|over)
# en.burden.roundabout burden fixed 1
deserve (every|all|each) (bad|single|of it|horrible|awful|this|the|of this)
(they|everyone|everybody|all|people|you|family|kids|she|he|mum|mom|dad) .. be better off (without me|if i)
(i)? (just)? (take|use|using|taking) up (space|room|air|oxygen)
# en.net.threat threat fixed 1
(want|wanting|wanna|going|gonna|need|urge|urges|thinking|thoughts|fantasi*|fantasy|fantasies|plan|planning|dream|dreaming|tempted|itching|imagine|imagining|picture|picturing|desire|might|could|will|swear|scared|afraid|worried) ...4 (kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|strangle|strangling|burn|burning|attack|attacking|smash|smashing|batter|battering|murder|murdering|poison|poisoning|drown|drowning|suffocate|suffocating|shake|shaking|hit|hitting|beat|beating|harm|harming|push|pushing|punish|run over|torture|torturing) (my (manager|boss|stepdad|dad|father|mum|mom|mother|ex|husband|wife|brother|sister|neighbour|neighbor|flatmate|roommate|teacher|baby|kids|son|daughter|colleague|coworker|supervisor|landlord|bully|partner|girlfriend|boyfriend|family|parents|classmates|child|toddler|newborn)|him|her|them|someone|somebody|people|everyone|that (man|woman|guy|bitch|bastard|boy|girl|kid|teacher)|the (baby|kids|man|people|whole|neighbour|guy|teacher|bully|driver|one who)|another person|a person|strangers|others|random)
# en.net.third third fixed 1
@who ...5 (says|said|told|texted|keeps saying|messaged|posted|wrote|admitted|confessed|cried|whispered|mentioned|thinks|believes|jokes) ...5 (dye|die|dying|be dead|dead|not be here|not wake up|no point|better off|burden|end it|unalive|want to live|be alive|give up|goodbye|ready to go|had enough|suicide|disappear|cannot go on|can not go on|not see|see christmas|see the|hurting|self harm|cutting)
@who ...6 (intends|intend|intending|means|mean|plans|plan|planning|wants|want|wanting|going|threatening|threatens|threatened|ready|thinking|thinks|talks|talking|talked|keeps saying|says|said|told|texted|hinted|hinting|jokes|joking|posted|posting|writes|wrote|messaged|mentioned|admitted) ...4 (do away with|make away with|kill|end|ending|finish|finishing|off|offing|unalive|unaliving|hang|drown|shoot|hurt|hurting|harm|harming) (himself|herself|themselves|themself|his life|her life|their life|it|it all|things|this|everything)
# en.pact pact fixed 1
(suicide|death|dying|ctb|bus) (pact|partner|buddy|companion|group|party)
# en.abuse.past-told abuse-past fixed 1
(still)? (flinch|jump|freeze|tiptoe|duck|panic|sleep with) (when|at|every time|the|my shoes) .. (voice|door|hand|someone|drops|shout|shouts|raises|loud|bed|keys|footsteps|stairs)
# en.threat.others threat fixed 1
(shoot|shooting) up
# en.means.ready means-strong full 1
(pills|tablets|meds|bottle|bottles|blade|razor|knife|gun|rope|noose|everything|it) (are|is|all|laid|sitting|right|lined)? (all|already)? (lined up|laid out|in front of me|right in front of me|poured out|spread out|set out|in my hand|in my hands|in my lap|loaded|tied|next to me|beside me|ready to go|hanging from|set up in)
# en.passive.roundabout passive full 1
not wake up (tomorrow|one day|some day|someday|again|from|at all|in)
(nae|nay|no) point in me
i (feel|am) (finished|done for|a ghost|already gone|already a ghost|like a ghost|invisible already)
(sooner|rather) not (be|live|exist|wake|have) (alive|here|at all|up|the rest)?
(heavy|tired|hard) .. (to be|being) (alive|here|a person)
(if|and|that) i (simply|just|only|quietly)? (ceased|stopped existing|vanished|disappeared|stopped|evaporated|slipped away|faded away|went in my sleep)
# en.loose.third third fixed 1
@friend ... (kill herself|kill himself|kill themselves|killing herself|killing himself|killing themselves|suicidal|end her life|end his life|end their life|ending her life|ending his life|take her own life|take his own life|take her life|take his life|wants to die|want to die|hurt herself|hurt himself|hurting herself|hurting himself|self harming|cutting herself|cutting himself|harm herself|harm himself|jump off|overdose|unalive herself|unalive himself|rather be dead|wishes she was dead|wishes he was dead|be dead|not want to live|not want to be alive|not want to be here|does not want to wake up|suicide note|suicide letter|suicide plan|end it all|better off without)
(she|he|they) ... (kill herself|kill himself|kill themselves|end her life|end his life|end their life|take her own life|take his own life|take their own life|hurt herself|hurt himself|unalive herself|unalive himself|hang himself|hang herself|shoot himself|shoot herself|off himself|off herself)
# en.danger.told abuse-danger fixed 1
(help|please|hurry|someone)? (he|she|dad|mum|mom|stepdad|they|husband|man|father|boyfriend) (is|are|s) (hitting|beating|strangling|choking|stabbing|attacking|kicking|hurting|raping|killing|dragging|smashing) (my|me|her|him|us|them|mum|mom|the|a|up|at|down|through)
# en.net.danger abuse-danger fixed 1
(he|she|dad|they|stepdad|mum|mom|man) (is|are) (hitting|beating|killing|choking|strangling|stabbing|hurting|attacking|raping|kicking|smashing|dragging|going mad|going crazy|losing it|breaking) .. (my|me|her|him|mum|mom|us|the|a|up|down|everything|door|right now|now|again)
(going to|will|about to) (kill|murder|finish|hurt) (me|us|her|him|mum|mom) (tonight|when|this time|if|he|she|now|one day|before|soon|and|i am|please|$)
# en.loose.farewell farewell-soft full 1
(say|said|saying|wrote|writing|written) (my)? (goodbye|goodbyes|farewell)
# en.means.access means full 1
(on|near|at|to|by|over|off|towards) (the|a|that|my) (bridge|overpass|ledge|cliff|train tracks|tracks|roof|rooftop|railway|station|balcony)
# en.seeking.method seeking fixed 1
does (it|hanging|drowning|an overdose|overdosing|bleeding|jumping|dying|suicide|shooting|carbon|the rope|a bullet) (hurt|take long|really hurt|hurt much|feel painful) (to|when|if|a lot|when you|$)?
is .. (lethal|fatal|enough to kill|enough to die|enough to overdose|a lethal dose|deadly)
# en.net.voices voices fixed 1
(voice|voices|radio|tv|telly|television|whispers|whispering|angel|angels|god|devil|demon|demons|satan|spirits|ghost|ghosts|shadow|shadows|walls|ancestors|jinn|djinn|neighbours through) ...4 (keep|keeps|telling|tell|tells|told|say|says|saying|said|want|wants|whisper*|command*|order*|shout*|scream*|insist*|repeat*|beg*|urge*|demand*|instruct*|convinc*|laugh*|chant*|encourag*|push*) ...6 (step off|step out|step in front|jump|end it|time for me to go|time to go|kill|hurt|cut|die|burn|do it|stab|drown|hang|not deserve|deserve to die|punish*|harm|the knife|bridge|roof|pills|tablets|the road|traffic|the edge|sacrifice|prove|let go|follow them|join them|cross over|get rid of|worthless)
# en.wider.self-harm self-harm fixed 1
(burnt|burned|burn|burning|branded) (my|myself) .. (on purpose|again|iron|lighter|cigarette|match|candle|hair straightener|deliberately)
(cutting|burning|hurting|scratching|hitting) (myself|my (arms|legs|thighs|wrists|skin|stomach)) (is|has|again|every|most|at|when|to|so|in|because|since|for|and|but|$)
# en.net.calm calm full 1
(nearly|almost|soon|it will be|will be|finally|all) (over|finished|done) (now|soon|for me|at last|$)
# en.loose.threat threat fixed 1
(want|urge|urges|thoughts|scared|afraid|might|going to|thinking|fantasies|snap|wanna) ... (hurt|hurting|harm|harming|kill|killing|stab|stabbing|attack|shoot) (someone|somebody|people|others|strangers|another person|him|her|them|the baby|my (baby|kids|child|children|son|daughter|husband|wife|partner|mum|mom|dad|brother|sister|boss|ex))
# en.wider.plan plan-strong fixed 1
(practised|practiced|rehearsed|tested|tried out|tied) (it|the knot|with the rope|the rope|a noose|the belt|the drop|how)
# en.threat.told threat fixed 1
(i will|ill|i am going to|going to|want to|gonna|about to|wanna|could|might|thinking of|ready to|swear i will) (stab|kill|murder|shoot|strangle|hurt|burn|smash|choke|beat|poison|cut|break|bash|drown|batter|knife|slit|destroy|attack|punch|throttle|suffocate|maim|run over) (that|this|the|every|each|a|an|whoever|those|these|his|her|their|our|my) .. (kid|kids|boy|girl|guy|bloke|man|woman|teacher|boss|neighbour|neighbor|family|bully|bullies|one of them|baby|bastard|bastards|people|girlfriend|boyfriend|wife|husband|dad|stepdad|brother|house down|throat|head|face|skull|someone|prick|landlord|ex|team|cat|animal|stranger)
# en.wider.condition ideation fixed 1
(if|when|unless) ... i (will not|am not going to|would not) (be here|be around|live|stay|survive it|go on|carry on|be alive)
(when|once|after|the day|if|as soon as) ... (dies|goes|is gone|passes|passes away|leaves|moves out|left me|dead|die) .. i (go|am going|will go|will follow|am gone|am out|am done|go too|will be gone|will not be long|check out|end it)
# en.voices.risk voices fixed 1
(voices|voice|demons|demon|god|satan|devil|angels|entity|aliens|tv|radio|figures|shadow|shadows|man in the wall|spirits|spirit|jesus|things in my head|people in my head|whispers|it) .. (telling|tell|tells|told|tel|say|says|saying|said|want|wants|command|commands|commanding|order|ordering|orders|scream|screaming|whisper|whispering|asking|begging|shout|shouting|yelling|push|pushing|convinced|convincing|urge|urging|keep|keeps|instruct|instructs|instructing|demand|demanding|make|making) .. (kill|hurt|die|jump|cut|stab|end|burn|hang|drown|do it|dead|harm|attack|suicide|worthless|choke|shoot|sacrifice|swallow|strangle|walk into|step|smash|bleed|punish|get rid|blood)
# en.net.farewell farewell full 1
(tell|let) .. (my|mum|mom|dad|him|her|them|kids|wife|husband|parents|family|everyone) .. (sorry|know i|that i|i tried|i love|love|proud|not their|not her|not his|forgive|loved)
# en.plan.words plan full 1
(my)? (affairs|things) (are)? in order
# en.loose.third-danger third-danger fixed 1
(@friend|she|he|they) ... (locked|barricaded) ... (bathroom|room|car|garage|shed) ... (knife|pills|gun|razor|blade|rope|answer|kill|dead|blood|scared|die)
# en.wider.time plan-strong fixed 1
(giving|gave|give) (it|myself|life|this) (until|till) @day
# en.loose.do-it do-it full 1
(everything|it|all) (is)? (ready|prepared|packed|set out|arranged|planned|in order|sorted) (now|for tonight|for tomorrow|and|$)
# en.plan.note plan-strong full 1
(planned|planning) (my|out my|for my) (suicide|death|own death|end|last day|exit|funeral)
# en.abuse.danger abuse-danger fixed 1
@abuser .. (is|are) (outside|at|banging on|breaking|kicking|breaking down|trying to|pounding|hammering|smashing|in the|downstairs|going to|coming) .. (my door|the door|door|break in|get in|kill me|kill us|my house|my window|screaming|drunk and|find me|hurt me|hurt us|with a|for me|to get me)
# en.net.abuse-past abuse-past fixed 1
(cousin|uncle|stepdad|stepfather|babysitter|coach|priest|neighbour|grandfather|grandad|brother|teacher|father|dad|man who ran) ...9 (from when i was|when i was|as a child|as a kid|at nine|at seven|at eight|at ten|childhood|years ago|long ago|decades ago|never told)
# en.plan.fixed plan-strong full 1
(rope|gun|pistol|pills|tablets|blade|knife|noose|razor|helium|charcoal) (is|are|has been|have been|s)? (in the|on the|under the|beside the|next to the|behind the|right|already|at the bottom|by the|in my|on my) (boot|table|car|shed|drawer|bed|nightstand|wardrobe|garage|bag|counter|desk|floor|sink|back|pillow|mattress|trunk|cupboard|bathroom|coat|backpack|side|kitchen|here|bedside)`;
