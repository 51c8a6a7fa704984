import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Words of the same matter close together, whatever stands between: the widest net, so each rule asks for two parts. */
export const loose: readonly Entry[] = [
  entry({
    id: 'en.loose.ideation',
    category: 'ideation',
    why: 'Words of thinking stand close to words of ending one’s life.',
    patterns: `
      (think|thinking|thoughts|thought|planning|imagine|imagining|dreaming|fantasise|fantasize|fantasising|fantasizing|obsessing|obsessed|considering|idea|urge|urges|tempted|picture|contemplating|daydream|daydreaming|wondering|wonder|rehearse|rehearsing|researching|reading about|googling|googled|mind keeps going|brain keeps going|drawn|pull|obsession|longing|plans|scenarios|images|visions) ... @dieing
      @deadly ... (die|dying|dead|kill myself|end it|end it all|end everything|end my life|ending it|suicide|never wake up|not wake up|be gone|finish it|make it stop|stop the pain|it would be over|it would all be over)
      (die|kill myself|end it|end it all|end everything|end my life|ending it|suicide|never wake up|not wake up|make it stop|stop the pain) ... @deadly
      (staring|stare|looking|look|counting|counted|count|eyeing|holding|hold) (at|up|down)? .. (my|the|these|those|a) .. (pills|tablets|meds|rope|noose|razor|razors|blade|blades|tracks|train tracks|knife|gun|medicine cabinet|pill bottle|pill bottles|drop|ledge|railing|platform edge)
      (am|will be|be|are|just) (ending it|ending it all|ending my life|killing myself|ending everything|checking out for good|ending things)
      (one|single|small|little|quick) (step|jump|push|cut|pull|move|swerve|bullet|turn of the wheel|moment) (and|is all|away|from|would|off) .. (over|gone|it|all|would|end|peace|everything|edge|takes)
      (close|closer|closest) (to|than ever to|than i have ever been to) .. (@dieing|the edge|doing it|ending|giving in)
      (survive|make it|last|get|stay safe|stay alive|keep myself safe|live) .. (through|until|till|the) .. (tonight|the night|tonight alone|morning|the weekend)
      (no|not|without) .. (way|reason|point) .. (stay alive|to stay|keep breathing|going to stay)
      (if|when|once) .. (leaves|leave|left|fails|fail|goes wrong|happens|dies|lose|loses|takes|evicted|find out|finds out|not work|does not work|divorces|rejects|get worse) .. i (will|am going to|would|swear|have|might) .. (kill|end|die|be dead|not stay|not live|be gone|jump|hang|not be alive|do it|finish)
      (i)? (can not|not) (be|live|exist|stay) (alive|living|here) (anymore|any longer|another|for|if|through|like this)
      (body|brain|mind|everything|part of me|half of me|something in me|all of me) (wants|want|begs|screams|aches|longs) (to|for) (die|death|be dead|end|not exist|stop living|give up living|end it)
      (have|has|had) to (kill myself|die|end it|end my life|be dead)
      (convinced|certain|sure|know|knew|believe|feel|scared|afraid|terrified|worried|feels like|think|bet) .. (i will|i am going to|ill|i might|i would|i could) .. (kill myself|end it|die by|hurt myself|take my life|end up dead|be dead|do something to myself|not survive|die by suicide)`,
  }),
  entry({
    id: 'en.loose.passive',
    category: 'passive',
    why: 'Words of wishing stand close to words of not being alive.',
    patterns: `
      (wish|wished|hope|hoping|hoped|pray|praying|prayed|beg|begging|prefer|rather|sooner|love|glad|happy|relief|relieved|comforting|comfort|nice|peaceful|easier|content|dream|envy|jealous) ... (be dead|was dead|were dead|being dead|i was gone|i was never born|never been born|cease to exist|stop existing|not exist|not existing|never wake up|not wake up|not waking up|never waking up|die in my sleep|dying in my sleep|sleep forever|disappear forever|just disappear|vanish|not be alive|not being alive|not be here|not being here|hit by a car|hit by a bus|run over|get cancer|been aborted|not have to be alive|not have to exist|not have to wake up|take me|the dead|be no more|be erased|stop being alive|stop breathing|heart would stop|heart stops)
      not .. (want|wanna|wish|care|fancy|like|bother|plan|expect|need|deserve|able) (to|about|for)? .. (live|exist|living|existing|being alive|be alive|wake up|waking up|be here|being here|be around|another day|tomorrow|this life|life anymore|see tomorrow|see next year|breathe|breathing|survive|carry on|make it to|keep going|go on)
      no (longer|interest|desire|wish|will|wanting|real desire|plans|intention) .. (live|living|alive|exist|existing|wake|be here|being here|go on|survive|future)
      (living|being alive|existing|existence|life|waking up|staying alive|breathing|every day|each day) (is|feels|seems|has become|hurts|just feels) .. (pointless|unbearable|torture|agony|exhausting|a chore|too much|too painful|too hard|a punishment|a curse|hell|misery|meaningless|a burden|nothing but pain|not for me|impossible|worthless|not worth)
      (disappear|vanish|evaporate|dissolve|fade away|cease) .. (forever|nobody|no one|notice|without a trace|for good|completely|from the world|from this world|off the earth|off the face)
      (nobody|no one|none|not a soul) .. (notice|care|miss|cry|mourn|bothered) .. (if i|died|dead|gone|disappeared|vanished|funeral|was not here|were not here|stopped)
      (whole|entire)? (world|family|everyone|everybody|they|kids|husband|wife|people|mum|mom|parents|friends|he|she|lives) .. (better|easier|happier|lighter|relieved|simpler|richer|calmer|fine) .. (without me|if i was not|if i died|if i were|if i was|if i did not|when i am gone|once i am gone|with me gone|if i had never|if i left|me gone|me dead|if i disappeared)
      (what|why) .. (point|use|purpose|bother|reason|even try) .. (living|alive|life|going on|here|existing|tomorrow|waking|trying|anymore|carrying on|staying)
      (nothing|no one|nobody) .. (live for|keep me here|keeping me here|stay for|stay alive for|left for me|worth staying|worth living)
      (tired|exhausted|sick|weary|worn out|done|fed up|drained|bored|over) .. (of|with|from|by) .. (being alive|living|life|existing|breathing|existence|being here|waking up|this life|this world|surviving|my life)
      too tired to (live|be alive|go on|exist|keep going|carry on|keep living|keep fighting|keep trying)
      (ready|happy|fine|okay|ok|content|at peace) (to|with|if|about) .. (go|die|dying|death|being dead|not waking up|it being over|it all being over|it ending) (now|any time|anytime|tonight|tomorrow|whenever|$)
      (hate|regret|resent|curse|cursed) .. (that i was born|being born|having been born|being alive|waking up|that i woke up|still being here|that i am alive|that i am still|the day i was born|my existence|existing)
      (go|going|drift|fall|falling|get|crawl|lie) .. (sleep|asleep|bed|down) .. (not|never) .. (wake|come back|get up|return|open my eyes)`,
  }),
  entry({
    id: 'en.loose.do-it',
    category: 'do-it',
    why: 'A time stands close to words of doing it.',
    patterns: `
      (tonight|tomorrow|this weekend|on friday|on saturday|on sunday|on monday|today) ... (do it|doing it|end it|ends|be over|be gone|be dead|go through|the last|no more|sleep forever|be free|finally free|be at peace|go home)
      (do it|doing it|end it|ends|be over|be gone|go through with it|be free|be at peace) ... (tonight|tomorrow|this weekend|on friday|on saturday|on sunday|on monday|once everyone|when everyone|after they|before they)
      (everything|it|all) (is)? (ready|prepared|packed|set out|arranged|planned|in order|sorted) (now|for tonight|for tomorrow|and|$)
      (waiting|wait) (for|until|till) .. (everyone|they|he|she|house|parents|husband|wife|mum|mom|kids|roommate|flatmate|family|dark|alone|asleep|bed|quiet|leave|leaves|empty)`,
  }),
  entry({
    id: 'en.loose.farewell',
    category: 'farewell-soft',
    why: 'Words of parting stand together.',
    patterns: `
      (sorry|goodbye|love you|thank you|thanks|forgive me|farewell|take care|so long|goodnight) ... (last time|not be here|will not be around|be gone|i am gone|no longer be|not your fault|nothing you could|leaving now|forever|in another life|at peace|hurt anymore|be a bother|end now|this is the end|did your best|did all you could|not anyones fault|never your fault|one last|final)
      (this|it) is the (end|last) (of me|for me|you will hear|time|post|message|one|night|goodbye)
      (want|wanted|need) (you|everyone|them|people|my family) (all)? to know .. (love|loved|sorry|not your fault|tried|grateful|happy|thank)
      (remember|know) (that)? (i)? (always)? (loved|love) (you|her|him|them|my)
      (say|said|saying|wrote|writing|written) (my)? (goodbye|goodbyes|farewell)
      (gave|given|giving|give|leave|leaving|left) .. (dog|cat|guitar|records|books|ring|watch|jewellery|jewelry|savings|collection|plants|clothes|stuff|things|tools|car|laptop|games|keepsakes) (to|for|away) .. (brother|sister|friend|mate|neighbour|neighbor|mum|mom|charity|shelter|nephew|niece|cousin|will not need|do not need|wont need|someone who)
      (look after|take care of|be good to|be kind to) (each other|yourselves|yourself|one another|my (mum|mom|dad|dog|cat|kids|sister|brother|family|wife|husband|girls|boys|son|daughter|baby))
      (cleaned|tidied|paid|cancelled|closed|sorted|settled|finished) .. (room|flat|house|bills|debts|accounts|affairs|papers|subscriptions|everything|things) .. (nobody|no one|so they|so she|so he|mess|find|trouble|burden|ready|after i)`,
  }),
  entry({
    id: 'en.loose.abuse',
    category: 'abuse',
    scope: 'fixed',
    why: 'Words of violence stand close to the person who does it and the author.',
    patterns: `
      @abuser ... @hitsMe (me|us|my (mum|mom|sister|brother|kids|son|daughter|little))
      (scared|afraid|terrified|frightened|fear) ... (hit|hits|hurt|hurts|beat|beats|kill|kills) (me|us|my kids|the kids|my mum|my mom)
      (forces|forced|makes|made|forcing|making|pressures|pressured) me ... (sex|sexual|naked|undress|bed with|sleep with|touch|photos|pictures|videos|against my will|even when i|when i say no|while i)
      (i)? (said|say|saying|told him|told her) (no|stop) ... (did not stop|would not stop|does not stop|kept going|anyway|carried on|forced|raped|held me|never listens)
      (bruise|bruises|black eye|broken|cuts|marks|burns|stitches) ... (he|she|dad|husband|boyfriend|stepdad|partner|mum|mom|from when|where) .. (hit|hits|grabbed|punched|kicked|pushed|did|threw|held|beat|choked|again|last)
      (controls|control|controlling|checks|monitors|isolated|isolating|cuts me off) ... (phone|money|friends|family|bank|eat|wear|sleep|leave|every move|who i see|everything i do)`,
  }),
  entry({
    id: 'en.loose.third',
    category: 'third',
    scope: 'fixed',
    why: 'Words of suicide stand close to a person the author names.',
    patterns: `
      @friend ... (kill herself|kill himself|kill themselves|killing herself|killing himself|killing themselves|suicidal|end her life|end his life|end their life|ending her life|ending his life|take her own life|take his own life|take her life|take his life|wants to die|want to die|hurt herself|hurt himself|hurting herself|hurting himself|self harming|cutting herself|cutting himself|harm herself|harm himself|jump off|overdose|unalive herself|unalive himself|rather be dead|wishes she was dead|wishes he was dead|be dead|not want to live|not want to be alive|not want to be here|does not want to wake up|suicide note|suicide letter|suicide plan|end it all|better off without)
      (she|he|they) ... (kill herself|kill himself|kill themselves|end her life|end his life|end their life|take her own life|take his own life|take their own life|hurt herself|hurt himself|unalive herself|unalive himself|hang himself|hang herself|shoot himself|shoot herself|off himself|off herself)
      (worried|scared|afraid|terrified|concerned|frightened|panicking) (about|for|sick about|that) .. (my|a) @friend ... (suicid*|kill|alive|dead|hurt|harm|pills|rope|gun|note|safe|goodbye|bridge|cutting|die|razor)`,
  }),
  entry({
    id: 'en.loose.third-danger',
    category: 'third-danger',
    scope: 'fixed',
    why: 'Words of an act or of danger now stand close to a person the author names.',
    patterns: `
      (@friend|she|he|they) ... (took|taken|swallowed|swallowing|downed|has taken) .. (all|too many|overdose|whole|handful|handfuls|bunch|bottle of|loads of|a load of|bottle|##|entire|bleach|everything) ... (pills|tablets|meds|medication|paracetamol|insulin|tylenol|sleeping pills|antidepressants|overdose|bottle|bleach|cupboard|cabinet)
      (@friend|she|he|they) ... (locked|barricaded) ... (bathroom|room|car|garage|shed) ... (knife|pills|gun|razor|blade|rope|answer|kill|dead|blood|scared|die)
      (@friend|she|he|they) ... (has|holding|got|took|with|bought|loaded) ... (gun|rope|noose|knife|pills|razor|shotgun|pistol) ... (right now|now|tonight|and says|threatening|locked|kill|end|suicid*|goodbye|to his head|to her head|upstairs|in the)
      (@friend|she|he|they) ... (on|off|over|edge of) (the|a) (bridge|roof|ledge|rooftop|balcony|railing|cliff|tracks|parapet)
      (goodbye|farewell|suicide|last) (text|message|texts|messages|note|letter|voicemail|email|post) from (my|a|him|her|them|someone)
      (not|stopped|will not|is not|wont|no longer) (answer|answering|reply|replying|pick|picking|responding|respond|breathing|waking|wake|moving) ... (suicid*|goodbye|pills|note|kill|overdose|hurt herself|hurt himself|said she|said he|bottle|pulse|cold)`,
  }),
  entry({
    id: 'en.loose.seeking',
    category: 'seeking',
    scope: 'fixed',
    why: 'A question stands close to words of a deadly method.',
    patterns: `
      (what|where|which|anyone know|how do|how to|how can|how could|how would|how does|how long|how much|how many|best way|easiest way|quickest way|fastest way|way to|is it possible to|can you|could i|can i) ... (painless|painlessly|lethal|fatal|lethal dose|overdose on|kill myself|kill yourself|end my life|end your life|not wake up|noose|suicide method|die from|die in|die by|die without|bleed out|stop my heart|hang yourself|hang myself|die peacefully|pass away quietly|to die quickly|slit|poison myself|drown myself|suffocate myself)
      (how many|how much) ... (kill|lethal|fatal|overdose|die|dangerous|never wake|stop your heart|stop my heart|end it|od|too many|deadly|final)
      (lethal|fatal|deadly|painless|peaceful) ... (dose|method|way|amount|exit|death|overdose) (of|to|for|$)`,
  }),
  entry({
    id: 'en.loose.threat',
    category: 'threat',
    scope: 'fixed',
    why: 'Words of meaning to stand close to words of harming others.',
    patterns: `
      (i|am|ill|gonna|going|want|swear|plan|planning|ready|urge|urges|thoughts|fantasies|tempted|about) ... (kill|stab|shoot|murder|strangle|slaughter|poison|behead|butcher|smother|drown|bludgeon) (him|her|them|everyone|everybody|that bastard|that bitch|those people|somebody|someone|the baby|my (boss|ex|husband|wife|dad|father|mother|mom|mum|brother|sister|neighbour|neighbor|teacher|stepdad|kids|children|family|boyfriend|girlfriend|classmates|coworkers|baby|roommate|parents|son|daughter))
      (hurt|hurting|harm|harming|kill|killing|stab|stabbing|attack|attacking|shoot|shooting) (someone|somebody|people|others|strangers|another person|the people|everyone) ... (want|urge|urges|thoughts|scared|afraid|might|going to|stop myself|control|hold back|snap|thinking|fantasies|knife|gun|tomorrow|tonight)
      (want|urge|urges|thoughts|scared|afraid|might|going to|thinking|fantasies|snap|wanna) ... (hurt|hurting|harm|harming|kill|killing|stab|stabbing|attack|shoot) (someone|somebody|people|others|strangers|another person|him|her|them|the baby|my (baby|kids|child|children|son|daughter|husband|wife|partner|mum|mom|dad|brother|sister|boss|ex))`,
  }),
  entry({
    id: 'en.loose.voices',
    category: 'voices',
    scope: 'fixed',
    why: 'Voices stand close to words of harm.',
    patterns: `
      (voice|voices|whispers|whispering|demon|demons|entity|spirits|commands) ... (kill|die|hurt|jump|cut|stab|harm|dead|burn|hang|drown|do it|end|attack|punish|worthless|sacrifice|step|strangle|choke|swallow|bleed|knife|deserve)
      (hear|hearing|heard|hears) ... (kill|die|hurt myself|jump|cut|stab|harm|burn|hang) (myself|yourself|me|them|him|her|it|off)`,
  }),
  entry({
    id: 'en.loose.harassment',
    category: 'harassment',
    scope: 'fixed',
    why: 'An insult is aimed at somebody.',
    patterns: `
      you .. (idiot|moron|loser|bitch|cunt|scum|scumbag|asshole|arsehole|freak|creep|twat|wanker|dickhead|prick|imbecile|dumbass|crybaby|parasite|retard|slut|whore|pathetic|worthless|disgusting|attention seeker|attention whore|vermin|psycho|waste of space|waste of oxygen|waste of time|pig|bastard|degenerate|weirdo|clown|failure|joke|embarrassment|disgrace)
      (pathetic|worthless|disgusting|stupid|ugly|useless|miserable|selfish|sad|whiny|fat|lazy|dumb) .. (loser|idiot|moron|bitch|freak|creep|cow|pig|whore|slut|cunt|crybaby)
      (nobody|no one|none of us) (here)? (likes|like|wants|want|believes|cares about|needs|respects|loves) you
      (everyone|we|they|people|the whole group|everybody) (here)? (all)? (hates|hate|laughs at|laugh at|laughing at|despises|despise) you
      (hope|wish) you .. (die|suffer|rot|fail|choke|get hit|relapse|lose|hurt|cry|burn|crash|drown|disappear|get cancer)`,
  }),
  entry({
    id: 'en.loose.encouragement',
    category: 'encouragement',
    scope: 'fixed',
    why: 'Somebody is told to die or to hurt themselves.',
    patterns: `
      (you|your|ur|u|why) (should|would|could|need|ought|better|might|do not|dont|deserve|have)? .. (kill yourself|end your life|end it already|be better off dead|do it already|just die|go die|hang yourself|jump off|slit your|cut yourself|starve yourself|hurt yourself|take the pills|take all the pills|end it all|end yourself|stop existing|stop breathing)
      (do it|end it|jump|kill yourself|go ahead|go through with it) .. (nobody|no one|coward|already|we are waiting|no balls|pussy|world|miss you|care|stop whining|attention|pathetic|loser|i dare you|dare you)
      (nobody|no one|none of us|who) .. (miss|cry|care|mourn|notice) .. (you|your funeral|if you) .. (died|dead|gone|killed|jumped|do it|disappeared|end)`,
  }),
  entry({
    id: 'en.loose.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'Words of dying stand close to words of doing it together.',
    patterns: `
      (die|go|leave|end it|do it|jump|exit|catch the bus) .. (together|with me|with someone|alongside) .. (anyone|someone|partner|dm|message|tonight|pact|interested|serious|plan|ready)
      (anyone|someone|partner|somebody|who) .. (die|go|leave|end it|do it|jump|exit|catch the bus|overdose) .. (together|with me)`,
  }),
  entry({
    id: 'en.loose.dosing',
    category: 'dosing',
    scope: 'fixed',
    why: 'A reader is told what to do with their medicine.',
    patterns: `
      (you|your|just|honestly|should|try|please) ..2 (stop|quit|skip|double|halve|triple|mix|increase|lower|drop|ditch|reduce|flush|bin|taper|come off|go off|get off|throw) .. (your|the|those|that|them|taking) ..2 (meds|medication|pills|tablets|dose|antidepressants|antidepressant|lithium|sertraline|zoloft|prozac|lexapro|ssri|quetiapine|seroquel|insulin|xanax|citalopram|antipsychotic|antipsychotics|mood stabiliser|mood stabilizer|lamictal|effexor|venlafaxine|mirtazapine|olanzapine|abilify|medicine|prescription|benzo|benzos|klonopin|clonazepam|diazepam|lamotrigine|wellbutrin)
      (take|have|use|pop) (two|three|four|double|twice|an extra|extra|more|half|another|#|a couple of|a few) ..2 (of)? (your|of your|of my|of mine|my) ..2 (meds|pills|tablets|xanax|diazepam|valium|quetiapine|sertraline|lorazepam|ativan|klonopin|dose|prescription|adderall|ritalin|sleeping pills|lithium)
      (you|your) ... (without telling|no need to ask|instead of asking|do not tell|behind) .. (doctor|psychiatrist|gp)
      you .. (do not|dont) need .. (meds|medication|pills|antidepressants|lithium|antipsychotics|insulin|medicine|chemicals|tablets|drugs from)`,
  }),
];
