import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Indirect and roundabout ways of saying it: images, fragments, older and regional speech. */
export const more: readonly Entry[] = [
  entry({
    id: 'en.ideation.roundabout',
    category: 'ideation',
    why: 'The author speaks of ending their life in a roundabout way.',
    patterns: `
      feel like @killing
      felt like @killing
      (picturing|imagining|seeing|visualising|visualizing|see|picture|imagine|dreaming of|dream of) (myself|me) (jump|jumping|hanging|falling|dead|dying|drowning|bleeding|going under|in a coffin|stepping off|swerving|going over|letting go)
      (doing|do|did|done) away with @me
      (finish|finishing|finished) (off)? (my life|@me|it all|myself off)
      (do|doing) (something|anything|harm) to @me
      make away with @me
      (take|taking|took) (my leave of|leave of) (this|the) (world|life|earth)
      by (my|their) own hand
      (thought|thoughts|idea|think|thinking|urge|urges|impulse|pull|temptation) (of|about|to|that i should) (walk|walking|step|stepping|jump|jumping|drive|driving|swerve|swerving|throw|throwing|run|running|lie|lying|fall|falling) .. (into|off|in front of|under|over|onto|out of|down on) .. (traffic|road|platform|train|trains|bridge|lorry|bus|roof|cliff|edge|water|sea|river|track|tracks|car|cars|balcony|window|lane|wall|tree|motorway|kerb|ledge|multi storey|rails)
      (walk|walking|step|stepping|drive|driving|swerve|swerving|throw|throwing) (myself|my car|the car|out|straight|right)? (into|off|in front of|under) (a|the|oncoming)? (traffic|train|trains|lorry|bus|truck|platform|oncoming|motorway|wall|multi storey|barrier)
      (want|urge|wanting|keep wanting|tempted|feel like) (to)? (jump|jumping|step|stepping) off
      something (is|keeps)? (telling|pulling|pushing|urging) me to (jump|do it|end|step|swerve|let go)
      (had|have|having|with|those|been having) (sui|su1|d word|s word|si|kms|ctb) (thoughts|feelings|ideation)
      (am|feel|feeling|feeling like|feel like|so|went|going) (sui|ctb)
      not (want|need) (to)? be saved
      (i will|ill|going to|gonna) finish (it|my life|everything|this)
      (going to|will|might|may) (expire|leave|depart|quit) (myself|this life|this world|life)
      (not|am not|not going to) (going to)? (stay|be) alive (to|for|if|until|after|past)
      (i)? (lied|lie|lying) (about (being|feeling) (okay|ok|fine|safe|suicidal)|when i said i (was|am) (okay|ok|fine|safe|not suicidal)|to (my|the) (therapist|nurse|doctor|psychiatrist|counsellor|counselor|gp|crisis team) (about|and said|that))
      (not|am not|was not) suicidal , i lied
      actively suicidal
      (start|starting|started) (to)? (plan|planning) (how|when|where|to (die|kill|end)|my (death|end|exit|own))
      (my|the) (brain|head|mind) (says|keeps saying|goes|tells me|is telling me|screams|keeps telling me) .. (die|kill|jump|end it|do it|dead)
      do it do it
      (do not|not|cannot|can not) (think|know|believe) (that)? i (can|will|am going to|could) (make it|survive|stay alive|live|stay safe|keep myself safe|last|get) (through|to|until|the|another|much|tonight|safe|past|till|tomorrow)
      (want|need|trying|hoping) (it|this time|something) to work .. (pills|tablets|this time|dose|rope|die)
      (scared|afraid|frightened|worried) i (will|would|may|might) not come (back|home)
      (i)? should not be left alone
      (i am|am|feel|feeling) (a)? (danger|risk) to myself
      (end|take) (myself|my self) (out|off)
      (unsubscribe|log off|log out|opt out|clock out|sign out) (from|of) (life|this life|existence|living)
      game over for me
      yeet myself (off|into|out)
      (self|own) (termination|destruct|deletion|deletus)
      (forever|perma) sleep
      take the (easy|coward*|exit) way out
      (easy|only|quick) way out
      toaster bath
      (take|taking|took) a (long walk off|toaster bath|permanent nap|forever nap)
      (suicid*) (bc|because|rn|again|asf|af)
      (i)? (am|feel) going to (kill|hurt) myself`,
  }),
  entry({
    id: 'en.passive.roundabout',
    category: 'passive',
    why: 'The author wishes not to be here in a roundabout way.',
    patterns: `
      (be|feel|been)? (so)? relieved if .. (stopped|died|over|ended|gone|not wake|did not)
      (see|saw|picture|imagine) myself (being)? (around|alive|here|living|old|growing old|getting old) (at|past|after|when|by|in|much|for)
      wishing (i|that i) (was|were|am) (dead|not here|gone|someone else|never born)
      wishing (not to|to not|i did not) (wake|exist|be)
      not wake up (tomorrow|one day|some day|someday|again|from|at all|in)
      (would|wish|hope|want|if i could|rather|could) (just)? not wake up
      (not|never) (want|need) (to see)? (tomorrow|another (day|morning|year|birthday|winter|christmas))
      (do not|not|not much|hardly|does not) (care|mind|matter|bothered|fussed) (if|whether) i (come home|come back|get home|make it home|wake|see|am here|am alive|crash|get hit|live|make it|survive)
      (care|want|wish) to see (another|the next) (winter|spring|year|day|christmas|morning|birthday)
      (lord|god|jesus|heaven|maker|someone upstairs|angels|allah|krishna|bhagwan) .. (take|takes|took|call|calls|called|come for) me (home|tonight|soon|in my sleep|away|now|back|$)
      (lord|god|jesus|heaven|maker|allah) (would|will|please|could|to)? (just)? (take|call) me
      if the lord (took|called|takes)
      (grown|grow|grows|growing|so|am) weary of (it all|life|living|this life|this world|everything)
      (had|have had) my (innings|time|turn|life|fill)
      (rather|sooner|easier|happier|prefer|like|love|content|glad|better) .. (not be alive|not exist|not be here|not wake up|be dead|not have the rest|be gone|be nothing|not be)
      (sooner|rather) not (be|live|exist|wake|have) (alive|here|at all|up|the rest)?
      (idea|thought|prospect) of (not existing|not being here|not being alive|being gone|never waking|not waking|sleeping forever|ceasing)
      (if|and|that) i (simply|just|only|quietly)? (ceased|stopped existing|vanished|disappeared|stopped|evaporated|slipped away|faded away|went in my sleep)
      everyone would (manage|cope|be fine|get over it|be okay|move on) .. (without me|better|probably|if i|faster|fine)
      (manage|cope) better without me
      (like|love|want|wish|to|could) (be|to be) (wherever|where) (he|she|they) (is|are)
      (to|could|would) (follow|join) (him|her|them) (into|to|wherever|in death|soon|$)
      (go|went|gone|going|be) (together)? (to sleep)? and not (come back|wake|return|have to wake)
      give my (years|life|time|days) (to|away) (someone|somebody|a|anyone)
      no (one|body)? (point|reason|use|sense) (in)? me (being|living|existing|going|staying) (here|alive|on|around)
      (nae|nay|no) point in me
      (wean|bairn|kids|wains|family|they) (would|wid) be better (wi|with|without|off)
      (not|never|no longer) (meant|made|fit|cut out|built) (for|to) (this|be here|life|live|exist)
      i (feel|am) (finished|done for|a ghost|already gone|already a ghost|like a ghost|invisible already)
      (not|no) (bothered|fussed|interested) (about|in) (living|being alive|life|tomorrow|anything anymore)
      (want|would like|need) to (switch|turn) (myself|my brain|it all|everything) off
      (i)? (would)? not (fight|mind|object|complain|be sorry) if (i|it|something|cancer|the end)
      (i)? (fall|fell|drift|falling) asleep (hoping|praying|wishing) (i|not|to|that)
      (kinda|sort of|kind of)? (wish|hope|hoping|wishing) (the|that|a|my) .. (would crash|crashes|would go down|would end me|would swallow me|stops beating|would stop beating)
      could not care less if i (live|lived|died|woke|was)
      (no|lost|have no|losing) (appetite|taste|zest|stomach) for (life|living)
      (what|why) .. (live|living|alive|here) for (anymore|now|$)
      nothing (left|here) (to|that) (keep|keeps|hold|holds|stay|live) (me|for)
      (dead|die) by (#|thirty|forty|twenty|eighteen|christmas)
      (i)? (hope|wish|want) (that)? (i)? (do|did|does) not (exist|wake|survive)
      (rather|would) be (nothing|dust|ash|ashes|a memory|six feet under|buried|underground)
      (wish|hope|if only) (i)? (had|could have) (gone|died) instead
      (wish|want) .. (had died|had died too|died too|gone too|died with (him|her|them)|instead of (him|her|them)|had taken me)
      (heavy|tired|hard) .. (to be|being) (alive|here|a person)
      (i)? (am|feel) (so|too|just)? tired of (all of it|all of this|everything|all this)
      (i)? (want|need|wish for) (it|the whole thing|all of this|all of it) (to)? (be)? (done|over|finished|gone)
      (not|never) (asked|asking) for this life`,
  }),
  entry({
    id: 'en.burden.roundabout',
    category: 'burden',
    scope: 'fixed',
    why: 'The author feels others would be better without them.',
    patterns: `
      (they|everyone|everybody|all|people|you|family|kids|she|he|mum|mom|dad) .. be better off (without me|if i)
      better off (without me|if i (was|were|am|did|died|left|went))
      (without me|if i was gone|if i were gone|if i went|if i left|when i am gone) (they|everyone|everybody|he|she|you|my|the|would|things|life) .. (better|happier|easier|fine|lighter|relieved|free|manage)
      (i)? (just)? (take|use|using|taking) up (space|room|air|oxygen)
      (they|everyone|everybody|people|you) (will|would) (be fine|cope|get over it|forget me|forget about me|not notice|manage|move on) (without me|quickly|soon|in a week|if i|when i|eventually)
      nobody (would|will|d) (notice|know) (for|if|until|i was)
      (i)? (only|just) (make|cause|bring) .. (worse|trouble|pain|problems|misery|harder) (for everyone|for everybody|for them|for my family|to everyone|wherever i go)
      (anchor|millstone|dead weight|deadweight|weight|stone|liability|parasite) (around|on|to|for|round|in) .. (neck|necks|family|everyone|them|shoulders|life|lives)
      (cost|costing|costs) more than i am worth
      worth more (dead|to them dead)
      (weigh|weighing) (everyone|them|my family|people) down
      in (everyones|everybodys|everyone) way
      not (deserve|worth) (the)? (space|air|help|trouble|effort|bother|oxygen|saving|it to anyone|anything|their|her|his)
      (worst|most disgusting|most useless|most pathetic) person (i know|alive|in the world|ever|on earth)
      deserve (every|all|each) (bad|single|of it|horrible|awful|this|the|of this)`,
  }),
  entry({
    id: 'en.plan.fixed',
    category: 'plan-strong',
    why: 'The author says the way, the place or the preparations to die are settled.',
    patterns: `
      (plan|everything|it) (is)? (ready|set|in place|made|final|finalised|finalized|complete|sorted) .. (only|wait|until|when|tonight|flatmate|alone|tomorrow|just have to|waiting|nobody|house)
      (chose|chosen|picked|got|have|know|sorted|decided on|settled on|found|worked out) (the|a|my|out the)? (place|spot|way|method|how|details|date|day|bridge|time) (and|&|,) (the|a|my)? (way|time|date|day|place|method|how|when|where|details)
      (worked|working|planned|sorted|figured) out (the|all the|every) (details|detail|logistics|steps|whole thing) .. (end|die|kill|last night|house|nobody|life|alone)
      (letters|notes|letter|note|goodbyes) (are|is)? (done|written|finished|ready|sealed|posted|printed|on the (table|desk|bed)|under|in the|left|out)
      (left|leaving|wrote|written|put|have written|writing) (a|my|her|him|them|the|three|two|four|some|everyone|each of them|letters|notes)? .. (letter|letters|note|notes) .. (mum|mom|kids|parents|envelope|when they find|find me|explaining|family|children|wife|husband|goodbye)
      i wrote (to|letters to|notes to) .. (pages|pillow|goodbye|find|sorry|everyone|why|each)
      (will|insurance|passwords|bank details|instructions|funeral|playlist) .. (funeral|on the table|for when i am gone|for after|for them to find|find me|written down for|sorted for when|all sorted so)
      (chose|choosing|picked|picking|planning|planned|written|wrote) (the|my|a) (songs|music|outfit|playlist|hymns|dress) (for|to|i) .. (funeral|be found|buried|last|go out)
      (rope|gun|pistol|pills|tablets|blade|knife|noose|razor|helium|charcoal) (is|are|has been|have been|s)? (in the|on the|under the|beside the|next to the|behind the|right|already|at the bottom|by the|in my|on my) (boot|table|car|shed|drawer|bed|nightstand|wardrobe|garage|bag|counter|desk|floor|sink|back|pillow|mattress|trunk|cupboard|bathroom|coat|backpack|side|kitchen|here|bedside)
      (parked|standing|sitting|sat|stood|waiting|walked|drove|am|here|stopped|at) .. (by|at|near|beside|on|to|next to) (the|a) (railway line|railway|level crossing|train tracks|tracks|bridge|cliff|cliffs|cliff edge|viaduct|weir|platform|overpass|quarry|beachy head|multi storey|roof|car park roof|top of the car park|lighthouse|edge|ledge|reservoir|river|sea) .. (end|ending|jump|die|over|want it|goodbye|cold|dark|train|water|alone|thinking|not coming|one step|phone|sorry|tonight|looking down|waiting for)`,
  }),
  entry({
    id: 'en.act.roundabout',
    category: 'act',
    why: 'The author describes an act that has begun, without naming it.',
    patterns: `
      (took|taken|swallowed|have had|had) (them|it) (all)? (now|already|, all of them|both|everything|ten minutes ago|an hour ago|about|just now|with (vodka|wine|whisky|whiskey|alcohol|gin)|an hour|half an hour)
      (took|taken|swallowed) (some|a few|most|half|loads|lots|nearly all|almost all) (of them|already|so far|and)
      already (taken|took|swallowed|had) (some|a few|most|half|them|all|loads|enough|#|the|too)
      (bleeding|blood|cut|cuts|wound|towel|towels|bath|sheet|sheets) .. (bad|is bad|will not stop|not stopping|through|soaked|everywhere|deep|spurting|frightened|meant it|red|a lot|pooling|dripping|on the floor|scared)
      (went|gone|cut|go) (really|too|so|pretty|way|very|much too|far too|proper)? deep (this time|tonight|and|, i|i can)
      (tried|attempted) (to)? (hang|kill|drown|suffocate|strangle|shoot|end|overdose|jump|cut) .. (just now|now|an hour ago|minutes ago|tonight|and it (broke|failed|snapped|did not work)|it broke|broke|snapped|but the)
      (rope|belt|branch|knot|cord) (broke|snapped|gave way|slipped)
      (holding|hold|got|have|clutching|here with|sat with|sitting with) the (whole)? (bottle|box|blister packs|packets|packet|razor|blade|knife|gun|rope) .. (whole|bottle|all|someone|please|say something|help|hand|now|looking|in my)
      (starting|started|beginning|begin|getting) to (feel|get|go) (sleepy|drowsy|numb|cold|woozy|floaty|dizzy|sick|heavy|blurry|far away) .. (pills|took|tablets|wine|vodka|it|now|goodbye|sorry|stop)?
      (im|i am) (fading|slipping away|going under|passing out|losing consciousness|blacking out|drifting off) (now)?
      (going|going out|climbing|climb|about to go|one leg|legs|feet|leaning|hanging) (out of|over|off|through) the (window|edge|railing|rail|balcony|roof|ledge|barrier|side|parapet|banister|fence)
      (other|wrong) side of the (railing|rail|barrier|fence|railings|parapet|bars)
      (feet|toes|legs) .. (over the edge|off the edge|dangling|hanging over)
      (train|next train|express) .. (is coming|comes|coming) .. (minutes|now|goodbye|platform|sorry|soon|jump|one)
      (waiting|wait) for the (next|last|fast|express|night|0#)? train .. (platform|track|tracks|edge|end|over|jump|goodbye|sorry|die)
      (water|sea|river) .. (up to my|cold on|over my) (waist|chest|neck|knees|ankles|head)
      pockets full of (stones|rocks)
      (stones|rocks) in my (pockets|pocket|coat)
      (engine|car) (is)? (running|on) .. (garage|hose|closed|windows up)
      hose .. exhaust`,
  }),
  entry({
    id: 'en.farewell.roundabout',
    category: 'farewell',
    why: 'The author takes leave in a roundabout way.',
    patterns: `
      (goodnight|good night|night|goodbye|see you|so long|signing off|bye) (all|everyone|world|my friends|forever|friends)? (for the last time|forever|for good|one last time|and goodbye|for always)
      (goodbye|farewell) (friends|my friends|my love|my darling|dear|sweet|folks|people|beautiful|mum|mama|sis|brother|group|night owls|all of you|you lot|old friends)
      to (whoever|whomever|anyone|the person|those|who) .. (finds|find|reads|discovers|found) (me|this|my (body|account|phone|laptop|post|letter|note))
      (whoever|whomever|the person who) (finds|discovers) (me|my body)
      (when|before|until) (they|you|she|he|mum|mom|someone|somebody|anyone|the police|my parents) (find|finds|found|discover|discovers) (me|my body)
      (they|you|she|he|mum|mom|someone) (will|ll) find me (in|at|by|when|tomorrow|hanging|there)
      (find|found) (my body|me dead|me gone|me in the morning|me hanging)
      (first|long) time .. (last)? (poster|post|one) .. last (time|post|one) (too)?
      last time (poster|posting|too|i post|i write|you hear|writing)
      (would|could|can|will|please) (someone|somebody|anyone|you) (please)? (tell|let|give|pass) (my|her|him|them|it to|on to) .. (is hers|is his|loved|love|sorry|missed|proud|box|that i|never|always|i did)
      (and)? (then)? (i am|im|ill be|i will be) (gone|off|out of here|free|at rest|at peace|away) (for good|forever|at last|for ever)
      (gone|leaving) for good
      (so)? (nobody|no one|none of them|nobody else|they) (is|are|will be|has to|have to|do not have to|will have to|should have to) (left with|clean up|deal with|find|tidy|sort) (a|my|the|up|me|all) .. (mess|things|body|me|after me)?
      (gave|given|rehomed|took|leaving|left|handed) (the|my) (cat|dog|cats|dogs|pets|fish|rabbit|hamster|bird|plants|keys|guitar|rings|ring|watch) .. (neighbour|neighbor|shelter|sister|brother|friend|mum|mom|to my|to the|to a|new home|safe|neighbours) .. (goodbye|rent|mess|sorry|nobody|letter|last|tonight|time)
      (unfriended|unfollowed|blocked|deleted) (people|everyone|everybody|my friends|them all) so (they|nobody|no one|it|she|he) .. (see|sad|miss|hurt|have to|find|know|easier)
      (ate|eaten|one last|last|nice|good) .. so (she|he|they|mum|mom|you) (would|will|could|can|have|has) (have)? a (nice|good|happy|last) memory
      (made|leaving|left|given) (her|him|them|you|mum|mom) (a)? (nice|good|happy|last) (memory|memories|day)
      i forgive (you|everyone|everybody|you all|them all|all of you) .. (goodbye|finally|last|go|penalties|now|sorry|peace)
      (time|ready) (for me)? to (sleep|rest|go|leave) (now|forever|for good|at last) .. (everyone|all|goodbye|sorry|love|friends|thank)
      (thanks|thank you) for (being|having|making|letting|keeping|everything|listening|reading|putting) .. (goodbye|bye|last|will not be back|not be here|gone|while it lasted|over now|farewell|kind to me till the end)
      (i)? (have)? (said|told|hugged|kissed|cooked|called|phoned|rang|visited) .. (one last time|for the last time|goodbye without them knowing|goodbye properly)
      (hug|hugged|kiss|kissed|see|saw|hold|held|feed|fed|walk|walked) (my|her|him|them|the|mum|mom) .. (one last time|for the last time|last time)
      out of (your|everyones|everybodys|their|his|her|everyone) (hair|way|lives|life) (for good|soon|tomorrow|tonight|forever|finally|now)
      tell (my|them|her|him|mum|mom|dad) .. (i did not suffer|it did not hurt|not to cry|i am at peace|it was quick|i was sorry|i am sorry|i loved|where i)`,
  }),
  entry({
    id: 'en.self-harm.roundabout',
    category: 'self-harm',
    why: 'The author describes having hurt themselves.',
    patterns: `
      (punched|punching|hit|hitting|headbutted|kicked|slammed) (the|a|my) .. (wall|walls|door|mirror|head|fist|knuckles|hand|thighs|legs) .. (split|bled|bleed|on purpose|knuckles|bruise|bruises|broke|black|blue|quiet|quiets|calm|feel something|deserved|bleeding|hurt)
      (split|broke|bruised) my (knuckles|hand) .. (on purpose|wall|deserve|quiet)
      (sh|sh d|self harmed|shd|cut|cutting|burned|hurt myself) (last night|again|today|yesterday|this morning|tonight|after (#|a|six|four|three|two|months|weeks))
      (arm|arms|leg|legs|thigh|thighs|wrist|wrists) (stings|sting|stinging|hurts|hurt|bandaged|bleeding|covered|wrapped|burning|burns) .. (again|did it|sorry|cut|relapse|night|secret|sleeves|ashamed)
      (did|done) it again .. (sorry|arm|blade|leg|months|clean|ashamed|hate|bathroom|razor|sleeve)
      (ruined|broke|reset|lost|blew) (my)? (streak|# days|days clean|clean streak|counter) .. (cut|again|razor|self|blade|arms|last night|today)?
      c u t (again|myself|this|last|today)
      (back to|gone back to|went back to|turned to) (the)? (blade|razor|razors|blades|cutting|burning|scratching|lighter)
      (opened|reopened) (up)? (my|the|an|old) (scars|scar|cuts|cut|wounds)
      (cat scratches|scratches|marks|cuts) (on my|down my|up my) (arm|arms|wrist|thigh|legs|thighs|wrists) .. (again|new|fresh|hide|nobody|from|last|tonight)
      (took|taken|taking) (a few|some|extra|more) (too many|extra|pills|tablets) .. (to hurt|feel something|sleep it|punish|not to die)
      (hurt|hurting|harm|harming|cut|cutting) (myself|my self) (again|last|yesterday|today|most|every|to|on|so|when|because|tonight|this)`,
  }),
];
