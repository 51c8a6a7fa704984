/** Patterns of the English pack that carry most, and the words they use; written by `node tests/triage/device.ts`, do not edit. */
export const deviceRules = `
# en.ideation.thoughts ideation full 2
suicidal
@think (about|of|on|over)? @killing
suicidal (thoughts|thought|ideation|ideations|urges|urge|feelings|feeling|impulses|tendencies|mood|state|again|rn|right now|tonight|today|ideas|mindset|plans|depression|fantasies|and|lately|all)
(my|this is my|this is a|a) suicide (letter|plan)
# en.time.soon time none 1
tonight
tomorrow
(on|by|before|until|after|this|at|for|come) @day
this (weekend|week|evening|afternoon|friday|saturday|sunday|monday|tuesday|wednesday|thursday)
in (a|an|#|two|three|four|five|few|a few|six|ten|twenty|thirty) (hour|hours|minutes|mins|days|minute|day)
(once|when|after|until) (they|everyone|everybody|my|he|she|the|mom|mum|dad|parents|we|kids) .. (asleep|sleeping|leave|leaves|leaving|goes|go|gone|bed|sleep|out|left|work)
# en.long-ago long-ago none 1
####
(in|since|back in|during|from|until) (#)
(last|the other) (year|decade)
(months|years) (clean|sober|free|later|on now|since my last)
(#|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|many|several|some|a few|few|couple|a couple of|couple of|of) (years|yrs|decades|year|decade) (ago|back|earlier|later|before|since)
(as a|at) (teenager|teen|kid|child|school|university|uni|college|boarding school)
# en.distress distress none 1
(crying|cry|cried|shaking|scared|sorry|alone|goodbye|forgive|jump|jumping|let go|step off|tired|done|empty|numb|cold|hopeless|desperate|help me|please help|someone talk|talk to me|no one knows|last|over|end|peace|enough|worthless|hurts|pain|dark|never again|note|letter|ready)
# en.net.distress distress none 1
(wind|windy|freezing|nobody|no one|typing|battery|why i am|climb back|climb down|come down|go back down|down there|one step|step|sleepy|swallow*|message received|last cigarette|phone off|turn my phone|someone say something|say something|anybody|please|shaking|afraid|frightened|die|dead|kill|goodnight)
# en.ideation.bare ideation full 1
(kill|hang|shoot|unalive|drown|murder|end|neck|electrocute|killing|hanging|unaliving|offing|shooting|drowning) @me
(end|take|ending|taking) (my|my own) (own)? life
# en.recent recent none 1
(last night|yesterday|today|tonight|this morning|this afternoon|this evening|earlier today|earlier tonight|earlier|lately|recently|again|this week|this weekend|last week|last weekend|the other day|the other night|this month|past few|last few|just now|all day|all night|all week|the past week|the last week|past couple|for days|for weeks|most days|most nights|since then every)
on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)
(a week|two weeks|three weeks|a month|last month|few weeks) (ago)?
# en.net.wish want full 1
@wishes @dieInf
# en.net.time-alone time none 1
(from|until|by|after|before|on|till|this|since|come) @soon
(when|once|until|after|while|as soon as|til|before|because|now|and) .. (@alone)
# en.intent.going-to intent full 1
@modal @killInf
# en.loose.abuse abuse fixed 1
@abuser ... @hitsMe (me|us|my (mum|mom|sister|brother|kids|son|daughter|little))
# en.act.begun act full 1
overdosed
(took|taken|swallowed|had|i have) (an|a) (overdose|od)
(i am|am) bleeding
(the|it|blood) (will|does|is) not stop/stopping bleeding?
(took|taken|swallowed|downed) (them all|it all|all of them|everything in|everything i had|every last|every single|the lot|way too many|too many|too much)
blood (is)? everywhere
(so much|lots of|a lot of|losing) blood
# en.net.do-it do-it full 1
(doing|do) it (@soon|now|for real|this time)
(do|doing|did|done) it .. (@alone)
# en.farewell.soft farewell-soft full 1
^ goodbye
goodbye $
# en.leave leave none 1
(wedding|birthday party|housewarming|baby shower|hen do|stag do|graduation|reunion|christening|gig|marathon|half marathon|parkrun|driving test|interview|dentist|haircut|tattoo|surgery|scan|operation|mortgage|landlord|holiday|trip|camping|festival|concert|recital|performance|tournament|season|match|raid|boss|dungeon|level|speedrun|dissertation|assignment|coursework|homework|essay|presentation|spreadsheet|recipe|cake|knitting|crochet|jigsaw|allotment|garden|diy|painting the|decorating|laundry|dishes|ironing|tax return|gym|workout|yoga|diet|meal prep)
(annual leave|on leave|on holiday|on vacation|holidays|half term|maternity leave|paternity leave|sabbatical|retiring|retirement|redundancy|new job|promoted|transfer|transferring|night school|freshers)
# en.self-harm.recent self-harm full 1
(cut|cutting|burn|burned|burnt|burning|hurt|hurting|harm|harmed|harming|scratched|scratching|hit|hitting|punch|punched|punching|carve|carved|carving|slashed|slicing|sliced|stabbed|injure|injured|injuring|bruise|bruising|choked|choking|bit|biting|whipped|starting to hurt) @me
cut (again|last night|today|yesterday|tonight|this morning|deeper|my (arm|arms|thigh|thighs|leg|legs|wrist|wrists|skin|stomach|hips)|too deep)
cutting (again|myself|my|deeper|more|every)
(burned|burnt|scratched|carved|hit|sliced|slashed|stabbed|burn|scratch) my (arm|arms|leg|legs|thigh|thighs|wrist|wrists|skin|hand|hands|stomach)
# en.want.die want full 1
@wish @killInf
@wish (die|be dead|be gone forever)
# en.burden.others burden fixed 1
better (off|without) (without)? me
(nobody|no one|noone|not a single person|none of them|who|anyone) (would|will|d|is going to|even) (even|really)? (miss|notice|care|cry|mourn|come to my funeral|remember|find|give a shit|give a damn|give a fuck|be sad|bat an eye) (me|if i|when i|that i|about me|if|until|for|whether|at my)?
(nobody|no one) (cares|loves|wants|needs|would care|gives a (shit|fuck|damn)) (about|for|if|me|whether)? (me|i|if)?
# en.self-hate.harsh self-hate full 1
(i)? (hate|despise|loathe|detest) (myself|my self)
(i am|am|feel|feeling|i feel like|just|such|completely) (so|such|a|an|just|a piece of|completely|utterly|nothing but a|absolute|worthless|fucking|useless|total)? (worthless|disgusting|pathetic|failure|useless|piece of shit|monster|loser|unlovable|repulsive|a nobody|waste|garbage|trash|scum|vile|horrible person|terrible person|awful person|bad person|piece of garbage|piece of trash|complete failure|total failure|disgrace|mistake|ugly|filth)
# en.grief grief none 1
(anniversary|funeral|memorial|grave|ashes|grieving|grief|mourning|bereaved|bereavement|widow|widower|suicide loss|loss survivor|survivor of suicide loss|rest in peace|rip|obituary|passed away)
(died|passed|passed away|gone|dead|death) (by|from|of|to|in|last|#|two|three|years|a|when|on|this|suddenly|because|after|yesterday) .. (suicide|overdose|cancer|year|years|month|months|week|weeks|ago|accident|attack|march|april|may|june|july|august|september|october|november|december|january|february)?
# en.net.burden burden fixed 1
(burden|liability) (on|to|for|only)
# en.decline.now decline none 1
(i am|am) (losing|scared|struggling|barely|drowning|sinking)
# en.net.thought ideation full 2
(think|thinking|thought|thoughts|mind|head|brain|loop|obsess*|fantas*|daydream*|dream|dreams|imagin*|pictur*|consider*|contemplat*|plan|planning|rehears*|research*|google|googled|googling|wonder|wondering|urge|urges|tempt*|idea|ideas|plans|images) ...5 @dieIng
(@dieIng) ... (on a loop|on my mind|in my head|round my head|around my head|every day|every night|every morning|every hour|all day|all the time|again and again|constantly|since|most days|most nights|getting louder|so loud|keeps coming|crosses my mind|cross my mind|creeps in|will not leave)
# en.loose.voices voices fixed 1
(voice|voices|whispers|whispering|demon|demons|entity|spirits|commands) ... (kill|die|hurt|jump|cut|stab|harm|dead|burn|hang|drown|do it|end|attack|punish|worthless|sacrifice|step|strangle|choke|swallow|bleed|knife|deserve)
# en.farewell.last farewell full 1
(goodbye|farewell) (everyone|everybody|world|cruel world|all|forever|my friends|to you all|to everyone|for good|guys|life|to my|reddit|mom|mum|dad|my love|earth|to all|and|i love|i am sorry|everybody|this|for the last|my loves|my family)
(other side|next life|another life) $
# en.abuse.past abuse-past fixed 1
(was|been) (sexually)? (abused|molested|raped|assaulted)
# en.abuse.ongoing abuse fixed 1
(abuses|abusing|beats|beating|hits|hitting|raping|choking) me
# en.media media none 1
(song|songs|lyric|lyrics|album|chorus|movie|movies|film|films|novel|novels|fanfic|fanfiction|fic|poem|poems|poetry|episode|episodes|tv show|tv series|documentary|podcast|anime|manga|character|characters|protagonist|villain|screenplay|sequel|trailer|netflix|spoiler|spoilers|hamlet|shakespeare|romeo|juliet|ophelia|werther|plath|the bell jar|13 reasons why|thirteen reasons why|memoir|biography|opera|ballad|singer|rapper|artist|music video|playlist|soundtrack|comic|cartoon|video game|rpg|dnd|campaign setting|d and d|tabletop|my sim|heroine|narrator|short story|play called|musical|headline|journalist|reporter|newspaper|quote|quotes|meme)
(essay|thesis|dissertation|(a|the|this|new|recent|latest) (study|report|paper|survey|article)|research (on|about|project|into|shows|suggests)|in the news|on the news|training (course|day|session|on|for)|studies|research paper|paper on|researcher|researchers|literature review|statistics|statistic|presentation on|lecture|seminar|coursework|textbook|curriculum|articles|psychology class|sociology|trained|certification|fundraiser|webinar|guidelines|according to|published|professor|project on|exam on|homework on|assignment on|debate about|questionnaire|screening|screening tool|epidemiology|meta analysis|interviewed|interview with|camus|durkheim|kant|nietzsche|history of|public health|fact sheet|leaflet|hotline training|first aid course|toxicology|pharmacology|pharmacist|nursing student|medical student|nurse in training|criminology|crime podcast|true crime|murder mystery|mystery novel|thriller|quote from|word of the day|translate)
# en.loose.passive passive full 1
not .. (want|wanna|wish|care|fancy|like|bother|plan|expect|need|deserve|able) (to|about|for)? .. (live|exist|living|existing|being alive|be alive|wake up|waking up|be here|being here|be around|another day|tomorrow|this life|life anymore|see tomorrow|see next year|breathe|breathing|survive|carry on|make it to|keep going|go on)
(wish|wished|hope|hoping|hoped|pray|praying|prayed|beg|begging|prefer|rather|sooner|love|glad|happy|relief|relieved|comforting|comfort|nice|peaceful|easier|content|dream|envy|jealous) ... (be dead|was dead|were dead|being dead|i was gone|i was never born|never been born|cease to exist|stop existing|not exist|not existing|never wake up|not wake up|not waking up|never waking up|die in my sleep|dying in my sleep|sleep forever|disappear forever|just disappear|vanish|not be alive|not being alive|not be here|not being here|hit by a car|hit by a bus|run over|get cancer|been aborted|not have to be alive|not have to exist|not have to wake up|take me|the dead|be no more|be erased|stop being alive|stop breathing|heart would stop|heart stops)
# en.net.pact pact fixed 1
(suicide|death|exit) (pact|partner|buddy|date)
(die|go|end it|jump|do it|leave|plan it) (with me|together) .. (anyone|serious|dm|msg|message|place|same|interested|easier|less scary|$)
# en.net.self-harm self-harm full 1
(fresh|new|more|deep|deeper|recent) (cuts|ones|marks|lines|burns|wounds|scars|scratches)
(started|start|starting|back to|still|keep|kept|been|went back to|gone back to) (cutting|burning|self harming|scratching|hurting myself|harming|sh|self harm) .. (again|every|since|on|in|so|last|this|nearly|most|daily|for|after|my|at|to|and|$)
(relapsed|slipped|slipped up|gave in|caved|broke my streak|lost my streak|messed up|did it again|went back) ...6 (arm|arms|leg|legs|thigh|thighs|wrists|cut|cuts|blade|razor|self harm|sh|burn|fresh|bandage|sleeves|days|months|weeks|years|clean|bathroom|scars|ashamed|last night|today|tonight|again)
# en.net.seeking seeking fixed 1
(least|less|most|more) (painful|messy|pain|horrible|traumatic|reliable|certain|effective|peaceful) (way|method|one|option|for)
(does|do|is|will|would) .. (hanging|drowning|jumping|overdose|overdosing|bleeding out|freezing|carbon monoxide|it|that|the fall) .. (hurt|painful|quick|take long|peaceful|pain|feel anything|instant)
(what|which) (is|are|would be|one|of) .. (hurts least|hurt least|hurts less|hurt less|painless|quickest|most certain|fastest|easiest) ...5 (die|go|end|kill|jump*|hang*|pills|overdose|bridge|method|way|drown*)?
(how|what) (many|much|high|deep|long|far|strong|fast|big|amount|dose|height|number|quantity) ...7 (certain|sure|work|works|to be sure|guarantee*|enough|fatal|lethal|not wake|never wake|no coming back|not survive|definitely|kill*|die|dead|finish|do the job|be over|be the end|not fail|fail|fails|permanent)
how (do|does|would|can|should|did) (you|i|one|people|someone|a person|they) .. (cut so|tie|make sure|do it so|go about|get it right|not fail|make it look|bleed|stop my heart|stop your heart|end it without|die without|do it without|take enough|hide a|disappear for good|kill)
# en.do-it.now do-it full 1
(tonight|today|tomorrow|this|friday|saturday|sunday|monday|now|it) is (the|my|going to be the|finally the|when it|it) (night|day|time|end|last|it)
(i)? have (decided|made my choice|chosen|made a decision)
# en.hopeless.end-of-strength hopeless full 1
(see|have|is|there is|feel like there is|with|got|find) no (way out|way forward|future|point|end|light|escape|other way|other way out|purpose|one left|reason to|out)
(not|never) see (a|any|the)? (way out|future|point|light|end|way forward|hope|light at the end|point anymore|getting better|it getting better|reason|this ending|things getting better)
(feel|feeling|so|completely|utterly|totally|just|it is|everything is|life is|everything feels|it feels|it all feels|life feels|and|lost and|feels|seems|hopeless and) hopeless
# en.net.self-hate self-hate full 1
(deserve|deserved|deserving) .. (pain|bad|hurt|hurting|punish*|suffer*|hate|nothing|every|worse|hell|this|alone|happens to me)
# en.net.hopeless hopeless full 1
(given|giving|gave|give) up (on|now|completely|inside|trying|hoping|hope|long ago|everything)? .. (life|everything|myself|hope|living|future|all of it|ever|$)
(everything|life|all|it) (is|feels|seems|has become|just) .. (grey|gray|black|pointless|meaningless|hopeless|unbearable|impossible|too much|too heavy|too hard|dark) .. (now|anymore|every|all|lately|these|today|tonight|and|$)
(i)? (am|feel|feeling|so) (done|finished|broken|beaten|defeated|spent|over it|over everything|done in|at the end|at my end) .. (with life|with it all|with everything|now|anymore|completely|for|and|$)
# en.third.ideation third fixed 1
(wants|want|wanted|wanting|wishes|wished|needs|plans|planning|plan|intends|intending|trying|tried|tries|attempted|going|threatening|threatens|threatened|threaten|ready|about|decided|might|may|would|will|could|should|keeps saying|talks about|vowed|promised|considering|is|hopes) (to)? (die|be dead|kill @them|end (his|her|their) (life|lives|own life)|take (his|her|their) (own)? life|end it all|commit suicide|hurt @them|harm @them|hang @them|shoot @them|overdose|jump off|unalive|unalive @them|off @them|cut @them|end it|slit (his|her|their)|not be alive)
# en.helper helper none 1
(if|when|whenever|anyone|someone|for anyone) (you|someone|anyone|a friend|a person|somebody|people|they|you or someone|your friend|your child|a loved one|a member|a caller|a client) (is|are|feel|feels|ever|have|has|know|says|say|experience|need|needs|talk|talks|mention|mentions|wants|want|tell|tells|struggling|who|think|express|expresses|who is|feeling|posts|might|may)
(suicide|self harm) (is|are|affects|can|kills|does|isnt|has|remains|among|in)
(you are|youre|you) (not alone|loved|worth|worthy|valid|so strong|enough|important|deserve|matter|are not a burden|not a burden|stronger|not weak|brave|needed|cared)
# en.threat.others threat fixed 1
(shoot|shooting) up
# en.passive.roundabout passive full 1
(heavy|tired|hard) .. (to be|being) (alive|here|a person)
(i)? (want|need|wish for) (it|the whole thing|all of this|all of it) (to)? (be)? (done|over|finished|gone)
# en.net.passive passive full 1
(hope|hoping|hoped|wish|wishing|pray|praying|prayed|beg|begging|ask|asking|asks|wanted|waiting) ...4 (terminal|diagnosis|cancer|tumour|tumor|heart attack|stroke|heart stops|heart gives out|heart gave out|aneurysm|something happens to me|accident|not wake me|not to wake|never to wake|do not wake|not wake up|take me|carry me|call me home|not to be troubled|let me go|slip away)
(god|lord|jesus|allah|universe|almighty|father) .. (take|carry|takes|call|collect|calls|end|let) (me|my life)
(tired|weary|exhausted|knackered|sick) of (it all|all of it|everything|life|living|being|waking|existing|breathing|the whole thing|being here|being me|carrying on|this life)
# en.self-harm.roundabout self-harm full 1
(sh|sh d|self harmed|shd|cut|cutting|burned|hurt myself) (last night|again|today|yesterday|this morning|tonight|after (#|a|six|four|three|two|months|weeks))
# en.self-harm.urge self-harm-urge full 1
(urge|urges) (to)? (self harm|cut|relapse|hurt myself)
# en.passive.dead passive full 1
wish (that)? i (was|were|am|could be) (dead|gone|never born|not alive|not here|never here|six feet under|in a coma)
if (someone|a car|a bus) (killed|hit) me
# en.pact.told pact fixed 1
(serious only|no rescuers|no time wasters|no savers) .. (pact|partner|go|method|together|dm)?
# en.play play none 1
(printer|toner|advert|adverts|jingle|samosa|mcdonalds|biscuit|ikea|wifi|router|spreadsheet|spreadsheets|excel|powerpoint|javascript|css|compiler|compile|merge conflict|stack trace|supermarket|tesco|lidl|costco|report card|parking ticket|parallel parking|duolingo|wordle|sudoku|karaoke|leg day|burpees|squats|plank|spin class|referee|penalty shootout|group project|alarm clock|snooze|hangover|autocorrect|zoom call|team meeting|finished the milk|cliffhanger|season finale|spoilers|haircut|sourdough|group chat name)
# en.net.place act-place full 1
^ (on|at|by) the @places
(i am|am|im|here|up|standing|stood|sat|sitting|sit|parked|walked|walking|drove|driven|driving|climbed|waiting|leaning|stopped|perched|out|got|gone|back|over|came) (here|right|up|out|alone|onto|over|on|down|now|on my own)? .. (on|at|by|to|near|over|beside|along|next to|off|above) (the|a|this|that|top of|my|our|some) .. @places
# en.loose.farewell farewell-soft full 1
(say|said|saying|wrote|writing|written) (my)? (goodbye|goodbyes|farewell)
# en.net.threat threat fixed 1
(want|wanting|wanna|going|gonna|need|urge|urges|thinking|thoughts|fantasi*|fantasy|fantasies|plan|planning|dream|dreaming|tempted|itching|imagine|imagining|picture|picturing|desire|might|could|will|swear|scared|afraid|worried) ...4 (kill|killing|hurt|hurting|stab|stabbing|shoot|shooting|strangle|strangling|burn|burning|attack|attacking|smash|smashing|batter|battering|murder|murdering|poison|poisoning|drown|drowning|suffocate|suffocating|shake|shaking|hit|hitting|beat|beating|harm|harming|push|pushing|punish|run over|torture|torturing) (my (manager|boss|stepdad|dad|father|mum|mom|mother|ex|husband|wife|brother|sister|neighbour|neighbor|flatmate|roommate|teacher|baby|kids|son|daughter|colleague|coworker|supervisor|landlord|bully|partner|girlfriend|boyfriend|family|parents|classmates|child|toddler|newborn)|him|her|them|someone|somebody|people|everyone|that (man|woman|guy|bitch|bastard|boy|girl|kid|teacher)|the (baby|kids|man|people|whole|neighbour|guy|teacher|bully|driver|one who)|another person|a person|strangers|others|random)
# en.net.urge self-harm-urge full 1
(almost|nearly|so close to|close to|came close to|about to|on the verge of|tempted to|wanted to|want to) (relapse|relapsed|relapsing|cut|cutting|self harm|self harming|gave in|giving in|slipped|slip|hurt myself|lost it|losing it|burn myself|break my streak|breaking my streak)
(elastic band|rubber band|ice cube|ice cubes|holding ice|red pen|drew on my|snapped the|butterfly on) .. (wrist|arm|instead|urge|passed|hand|cut|until|and)
# en.ideation.roundabout ideation full 1
(suicid*) (bc|because|rn|again|asf|af)
# en.net.danger abuse-danger fixed 1
(he|she|dad|they|stepdad|mum|mom|man) (is|are) (hitting|beating|killing|choking|strangling|stabbing|hurting|attacking|raping|kicking|smashing|dragging|going mad|going crazy|losing it|breaking) .. (my|me|her|him|mum|mom|us|the|a|up|down|everything|door|right now|now|again)
(going to|will|about to) (kill|murder|finish|hurt) (me|us|her|him|mum|mom) (tonight|when|this time|if|he|she|now|one day|before|soon|and|i am|please|$)
(holding|waving|swinging|got|has|with|pointing|carrying|pulled|grabbed|picked up|took) (a|the|his|my|dads|kitchen|up)? (knife|gun|hammer|bat|axe|machete|crowbar|poker|shotgun|pistol|blade) .. (at|to|and|me|mum|mom|us|my|now|says|outside|downstairs|throat|neck|kids|screaming|in his)
# en.net.act act full 1
(took|taken|swallowed|necked|downed|drank|drunk|popped|ate|had|finished|injected|inhaled|swallowing|drinking) (it|them)? .. (all|all of it|all of them|every last one|every one|the lot|everything|whole lot|whole packet|whole bottle|whole box|whole pack|the entire|too many|too much|a load of|loads of|handful of|handfuls of|fistful of|bunch of|all the|all my|the rest of|two packets|both packets|three packets|everything there was|everything i had|everything in|whatever was|whatever i) .. (@meds|there was|i had|in the|could find|found|left|we had|mums|moms|and i|cupboard|cabinet|them|at once|$)
(rope|noose|belt|cord|scarf|sheet|ligature|cable) (is)? .. (around|round|on|tight|tightening|over) .. (neck|throat|beam|door|tree)
# en.abuse.told abuse fixed 1
(locks|locked|locking|shuts|shut) me (in|out|up|inside|outside) (the|a|my|of|in|when|all|for|without|under|at)
# en.recovery recovery none 1
(years|months|weeks|days|year) (clean|sober|free|self harm free|in recovery|without (cutting|self harm|harming|hurting))
(i am|am|been|so|really|much|doing|feel|feeling|got|getting|things got|it got|it gets|it does get|things get|life got|life is|everything got) (so|so much|a lot|much|lot|doing|feeling|way|far)? (better|happier|stronger|grateful|recovered|healed|healthier|stable|glad|thankful|proud|alive and happy|okay now|good now|fine now|great now|happy now|well now)
# en.means.ready means-strong full 1
(pills|tablets|meds|bottle|bottles|blade|razor|knife|gun|rope|noose|everything|it) (are|is|all|laid|sitting|right|lined)? (all|already)? (lined up|laid out|in front of me|right in front of me|poured out|spread out|set out|in my hand|in my hands|in my lap|loaded|tied|next to me|beside me|ready to go|hanging from|set up in)
# en.loose.third-danger third-danger fixed 1
(@friend|she|he|they) ... (on|off|over|edge of) (the|a) (bridge|roof|ledge|rooftop|balcony|railing|cliff|tracks|parapet)
# en.net.farewell farewell full 1
(tell|let) .. (my|mum|mom|dad|him|her|them|kids|wife|husband|parents|family|everyone) .. (sorry|know i|that i|i tried|i love|love|proud|not their|not her|not his|forgive|loved)
# en.plan.words plan full 1
(written|wrote|writing|write|drafting|drafted|finished|finishing|have) (a|my|the|all|out)? (will|note|notes|letter|letters)
# en.wider.plan plan-strong fixed 1
(practised|practiced|rehearsed|tested|tried out|tied) (it|the knot|with the rope|the rope|a noose|the belt|the drop|how)
# en.net.third-danger third-danger fixed 1
@who ...6 (swallowed|swallowing|taken|took|necked|downed|overdosed|overdosing|drunk|drank|od|eaten) ...4 (@meds|all|everything|all of it|all of them|something|overdose|loads|bleach|too many|too much|a lot|bunch|handful|whole|now|tonight)
# en.attempt.past attempt full 1
(tried|attempted) (to)? (suicide|@killInf|die|end it|take my life)
# en.net.abuse abuse fixed 1
(@abuser|carer|nurse|landlord|owner|guardian|mother in law|in laws|father in law|foster dad|foster mum|grandson|nephew|teammate|staff|tutor|captain|uncle|who) ...4 (slam|slammed|slams|squeeze|squeezes|squeezed|shove|shoves|shoved|grab|grabs|grabbed|drag|drags|dragged|pin|pins|pinned|yank|yanks|twist|twists|twisted|smack|smacks|smacked|belt|belts|thump|thumps|whack|whacked|kick|kicks|kicked|bite|bites|pull|pulls|pulled|push|pushes|pushed|throw|throws|threw|spit|spits|spat|hold|holds|held|hit|hits|punch|punches|punched|choke|chokes|choked|slap|slaps|slapped|burn|burns|burned|burnt|shake|shakes|shook|beat|beats|strangled|strangles) (me|us|my|mum|mom|my (mum|mom|sister|brother|kids|son|daughter)|him in front|her in front) .. (head|arm|hair|neck|face|wrist|back|ribs|stomach|into|against|by|around|down|out|across|till|until|when|again|so|because|over|every|for|at|wall|door|bed|floor|stairs|and|if|last|this|today|$)
# en.idiom idiom none 1
(killing|kills|killed|slay|slaying|destroyed|destroying) (me|us) (slowly|softly|omg|lol|lmao|haha|with|already|now|inside|today|every time|right now|literally|at|$|so|because|and|but|but|all|from|since|after)
# en.joke joke none 1
(my|the|this|that|these) (spreadsheet|printer|commute|wifi|compiler|alarm clock|zoom call|team meeting|leg day|workout|hangover|autocorrect|internet connection|referee|season finale|cliffhanger|finale|haircut|parking)
# en.act.roundabout act full 1
(bleeding|blood|cut|cuts|wound|towel|towels|bath|sheet|sheets) .. (bad|is bad|will not stop|not stopping|through|soaked|everywhere|deep|spurting|frightened|meant it|red|a lot|pooling|dripping|on the floor|scared)
# en.loose.ideation ideation full 1
(am|will be|be|are|just) (ending it|ending it all|ending my life|killing myself|ending everything|checking out for good|ending things)`;
export const deviceWords = {"think":"think|thinking|thought|thoughts|fantasize|fantasizing|fantasise|fantasising|fantasies|fantasy|daydream|daydreaming|dream|dreaming|contemplate|contemplating|contemplated|consider|considering|considered|imagine|imagining|imagined|obsess|obsessing|obsessed|picture|picturing|visualise|visualizing|plan|planning|ruminating|ruminate|research|researching|debating|debate|entertain|entertaining|urge|urges|ideas|idea|impulse|impulses|feelings|pondering","killing":"killing @me|killing my self|ending @life|taking @life|ending @me|offing @me|unaliving @me|unaliving|deleting @me|hanging @me|shooting @me|drowning @me|stabbing @me|poisoning @me|suffocating @me|committing suicide|suicide|sewerslide|doing @me in|topping @me|necking @me|roping|ending it all|ending it|ending things|ending everything|ending all of it|ending my suffering|ending the pain for good|putting an end to it all|putting an end to my life|putting an end to everything|catching the bus|ctb|checking out for good|leaving this world|leaving this earth|leaving this life|overdosing|oding|slitting my/the wrists/wrist/throat|cutting my wrists|blowing my brains out|putting a bullet in my head|jumping off/from a/the/my bridge/roof/building/cliff/balcony/overpass/train?|jumping in/infront front? of? a/the train/bus/car/truck|jumping out of? the/a/my window|throwing @me in/off/under/infront front? of? a/the train/bus/car/bridge|stepping in front of a/the train/bus/car/truck|walking into traffic|walking into the sea/ocean/lake/river|driving off a/the bridge/cliff/road|driving into a/the tree/wall/oncoming|driving my car into/off|crashing my car|taking all my/the pills/meds/tablets|taking all of my/the pills/meds|swallowing all my/the pills|bleeding out|pulling the trigger|being dead|dying|death","me":"myself|my self|me self|mself|meself","life":"my life|my own life|this life|my existence|my miserable life|my pathetic life|my shitty life|my worthless life|my stupid life|my sad life","day":"monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|new years|new year|easter|thanksgiving|halloween|valentines|my birthday|the holidays|graduation|the weekend|midnight|dawn|sunrise|tomorrow|tonight|morning|noon|the end of the week|the end of the day|the end of the month|the end of the night|next week|prom|exams|finals|my exams|my exam|finals week","wishes":"want to|wanting to|want so much to|want nothing more than to|wants to|feel like|need to|would love to|ready to|ready for|prepared to|tempted to|longing to|long to|urge to|urges to|desire to|compelled to|determined to|willing to|going to|about to|planning to|planning on|plan to|plan on|intend to|intending to|mean to|meaning to|thinking of|thinking about|think about|think of|thoughts of|thoughts about|thought about|thought of|considering|consider|contemplating|fantasising about|fantasizing about|fantasise about|fantasize about|daydreaming about|dream of|dreaming of|dream about|dreaming about|imagine|imagining|picturing|close to|on the verge of|one step from|inches from|minutes from|obsessed with|obsessing over|mind is on|wish to|wish i could|wish for|would rather|would sooner|might as well|had best|better to|better|deserve to|have to|must|should|crave|craving|ache to|aching to|begging to|dying to","dieInf":"kill/end/finish/hang/drown/shoot/unalive/off/delete/erase/top/neck/destroy/slaughter/remove/gas/poison/knife/skull @me|die|be dead|end it|end it all|end things|end everything|end this|end all this|end all of this|end all of it|end my life|end my own life|end my time|end my days|end my story|end my pain|end the pain|end my suffering|end the suffering|end this life|end life|end am|take my life|take my own life|take my own|finish it|finish it all|finish with my life|finish my life|finish everything|do away with @me|make away with @me|do @me in|do myself in|commit suicide|commit|suicide|put @me out of my misery|put an end to it|put an end to it all|put an end to my life|put an end to all this|call it a day for good|check out for good|check out of life|leave this life|leave this world|leave this earth|leave the world|leave life|exit life|exit this life|quit life|quit living|catch the bus|ctb|k m s|off ing @me|overdose|od|jump off .. bridge/roof/building/balcony/cliff/pier/ledge|jump in front of .. train/bus/car/lorry/truck|jump under .. train/bus|walk into the sea/ocean/river/traffic|walk in front of .. train/bus/lorry/truck/car|step off .. roof/ledge/platform/bridge/kerb/multi/building/edge|step in front of .. train/bus/lorry/truck/car|throw/fling/chuck/hurl @me .. off/under/into/in/from/down|slit my wrists/wrist/throat|slice my wrists|open my veins|blow my brains out|put a bullet .. head/brain|drive into .. wall/tree/river/lorry|drive off .. bridge/cliff/road|crash the/my car|go through with it|be done with it all|be done with life|be done with living","soon":"tonight|tomorrow|today|now|right now|this evening|this afternoon|this morning|this weekend|this week|next week|the weekend|at midnight|by morning|before morning|before dawn|by the morning|after work|after school|after dinner|after my shift|after this|after exams|after the exam|after christmas|after my birthday|after the funeral|after the wedding|on my birthday|on christmas|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|by monday|by tuesday|by wednesday|by thursday|by friday|by saturday|by sunday|before monday|before friday|before the weekend|before the new year|before christmas|after monday|after tuesday|after wednesday|after thursday|after friday|after saturday|after sunday|until monday|until tuesday|until wednesday|until thursday|until friday|until saturday|until sunday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|sunday night|friday night|saturday night|monday morning|in the morning|in an hour|in a few hours|in two days|in a few days|in # days|in # hours|in # minutes|any minute|the new year|next month|end of the month|when the bus comes|the 1st|the 2nd|the 3rd|the 4th|the 5th|the 6th|the 7th|the 8th|the 9th|the 10th|the 11th|the 12th|the 13th|the 14th|the 15th|the 16th|the 17th|the 18th|the 19th|the 20th|the 21st|the 22nd|the 23rd|the 24th|the 25th|the 26th|the 27th|the 28th|the 29th|the 30th|the 31st|before they wake|before anyone wakes|before she wakes|before he wakes","alone":"everyone is asleep|everyone is out|everybody is asleep|they are asleep|they are all asleep|he is asleep|she is asleep|parents are asleep|mum is asleep|mom is asleep|house is quiet|house is empty|house to myself|home alone|nobody is home|no one is home|nobody is up|nobody up|nobody will be home|nobody suspects|no one suspects|nobody knows|goes to bed|go to bed|gone to bed|goes to sleep|go to sleep|fall asleep|falls asleep|are away|is away|goes away|gone away|out of town|at work|leaves for work|go out|goes out|kids are in bed|kids are at|kids go to|kids are with|flatmate is|roommate is|on nights|night shift|gets back|get home|no one will find|nobody will find|no one will notice|before anyone","modal":"going to|will|shall|about to|plan to|planning to|planning on|plan on|intend to|intending to|have decided to|decided to|am determined to|set to|have to|am ready to|ready to|have chosen to|made the decision to|made up my mind to|have made up my mind to|preparing to|prepared to|am prepared to","killInf":"kill @me|murder @me|end @life|take @life|take my own|end @me|off @me|unalive @me|unalive|delete @me|hang @me|shoot @me|drown @me|stab @me|poison @me|suffocate @me|strangle @me|gas @me|electrocute @me|set @me on fire|burn @me alive|commit suicide|do suicide|commit|suicide|die by suicide|do @me in|top @me|neck @me|rope @me|finish @me off|finish @me|off my self|end it all|end it|end things|end everything|end all of it|end this all|end all this|end my suffering|end my misery|end my pain|end the pain for good|end the suffering|put an end to it all|put an end to my life|put an end to @me|put an end to everything|put an end to it|catch the bus|ctb|check out for good|check out permanently|exit this world|leave this world|leave this earth|leave this life|overdose|od|slit my/the wrists/wrist/throat|cut my wrists/throat|blow my brains/head out|blow my brains|put a bullet in/through my head/brain/skull|put a gun to my head|eat a bullet|jump off/from a/the/my bridge/roof/building/cliff/balcony/overpass/rooftop/ledge/window|jump in/infront of/front front/of? of? a/the train/bus/car/truck/tube/subway|jump off something high|jump out of/the the/a/my? window|throw @me in/off/under/infront/from front? of? a/the train/bus/car/bridge/truck/building/roof/cliff|step in front of a/the train/bus/car/truck|walk into traffic|walk into the sea/ocean/lake/river|walk in front of a/the car/bus/train/truck|drive off a/the bridge/cliff/road|drive into a/the tree/wall/oncoming|drive my car into/off|crash my car|take all my pills/meds/tablets/medication|take all the pills/meds/tablets|take all of my/the pills/meds|take a handful of pills|take a bunch of pills|swallow all my/the pills/meds|take the whole/entire bottle|down a/the bottle of pills|bleed out|lie down on the tracks/rails|end up dead|self delete|self exit|log off forever|pull the trigger|make @me disappear forever|die tonight","abuser":"he|she|they|dad|father|stepdad|stepfather|mom|mum|mother|stepmom|husband|wife|boyfriend|girlfriend|partner|bf|gf|ex|uncle|brother|stepbrother|cousin|fiance|fiancee|grandfather|grandpa|coach|teacher|pastor|priest|boss|roommate|son|spouse|parents|man","hitsMe":"hits|hit|beats|punches|punched|slaps|slapped|kicks|kicked|chokes|choked|strangles|strangled|rapes|raped|molests|molested|gropes|groped|hurts|assaults|assaulted|burns|burned|shoves|shoved|threatens|threatened|bites|headbutts|beat|hitting|beating|choking|punching|slapping|kicking|raping|strangling|abuses|abused|abusing|whips|attacks|attacked","wish":"want to|wanting to|wants me to|want me to|wanted to|would like to|need to|wish i could|wish i would|wish to|would rather|would prefer to|desire to|longing to|long to|tempted to|would love to|craving to|urge to|urges to|desperate to|dying to|itching to|feel like i want to|feel the need to|have the need to|could|might|should|must|make me want to|makes me want to|making me want to|made me want to|makes me wanna|supposed to|better|compelled to|considering to|about ready to|deserve to|hoping to|hope to|try to|trying to|attempt to|brave enough to|courage to|guts to|strong enough to|not scared to|not afraid to|inclined to|bound to|meant to|destined to|easier to","dieIng":"killing/ending/finishing/hanging/drowning/shooting/unaliving/offing/deleting/erasing/topping/necking/destroying/slaughtering/removing/gassing/poisoning/knifing/skulling @me|dying|being dead|ending it|ending it all|ending things|ending everything|ending my life|ending my own life|ending this|ending my pain|ending the pain|taking my life|taking my own life|finishing it|finishing it all|doing away with @me|doing @me in|committing suicide|suicide|sewerslide|the s word|putting an end to it|putting an end to my life|leaving this life|leaving this world|checking out for good|checking out permanently|checking out of life|quitting life|overdosing|an overdose|jumping|jumping off|stepping off|stepping in front|walking into the sea|walking into traffic|throwing @me|slitting my|crashing my car|driving into|driving off|the final exit|the permanent solution|a permanent solution|the easy way out|the big sleep|the long sleep|a permanent nap|the forever nap|ctb|catching the bus|doing it|going through with it|how i would do it|how i would go|how to die|death|my own death|my death|my funeral|my own funeral|unalive|unaliving","them":"himself|herself|themselves|themself|him self|her self|them selves|hisself|theirself|theirselves","places":"bridge|ledge|roof|rooftop|cliff|cliffs|viaduct|overpass|railway|railway line|train tracks|tracks|level crossing|platform|balcony|multi storey|multistorey|car park roof|parapet|railing|railings|pier|weir|reservoir|quarry|window ledge|windowsill|edge|crossing|tower block","meds":"@pills|meds|medicine|dose|doses|tabs|blister packs|packet|packets|stuff|supply|stash|insulin|gear|heroin|fentanyl|bottle|bottles|everything in the cupboard|whole cupboard","pills":"pills|tablets|meds|medication|medications|medicine|painkillers|sleeping pills|sleeping tablets|paracetamol|tylenol|ibuprofen|aspirin|antidepressants|benzos|xanax|valium|sertraline|zoloft|prozac|insulin|opioids|oxy|morphine|fentanyl|ambien|melatonin|codeine|tramadol|lithium|acetaminophen|quetiapine|seroquel|diazepam|zopiclone|amitriptyline|beta blockers|propranolol|antihistamines|benadryl|advil|capsules|prescription|prescriptions","friend":"friend|best friend|bestfriend|bestie|bff|mate|brother|sister|bro|sis|cousin|mom|mum|mother|dad|father|son|daughter|kid|child|nephew|niece|uncle|aunt|boyfriend|girlfriend|bf|gf|ex|husband|wife|partner|roommate|flatmate|housemate|classmate|colleague|coworker|neighbour|neighbor|student|stepson|stepdaughter|grandma|grandpa|nan|girl|boy|guy|woman|man|lad|teen|teenager|fiance|fiancee|spouse|stepdad|stepmom|stepbrother|stepsister|roomie|buddy|pal|someone|somebody|person|user|member|poster|op|pupil|patient|client|crush|team mate|teammate|lover|twin|grandson|granddaughter|grandfather|grandmother","who":"@friend|my @friend|she|he|they|a user|this user|a member|another member|someone here|someone in|somebody in|a girl|a boy|a guy|a kid|this girl|this guy|this kid|the girl|the guy|one of my|one of our|a lad|this lad|my student|my pupil|my neighbour|my neighbor|my old|my ex|my little|my best|my younger|my older|my big|my step|my gentleman friend|my lady friend|my online friend|a mate|a friend|an online friend|my coworker|my colleague|her|him|them"};
