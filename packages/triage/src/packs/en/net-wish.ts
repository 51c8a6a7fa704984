import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Classes of words put together: wishing, thinking, being a burden, having no hope. */
export const netWish: readonly Entry[] = [
  entry({
    id: 'en.net.wish',
    category: 'want',
    why: 'Words of wishing or meaning stand before words of ending one’s life.',
    patterns: `
      @wishes @dieInf
      @wishes be able to @dieInf
      would be better dead (than|and|$)
      (better|rather|sooner) (dead|be dead|not be alive) than .. (carry|carrying|go|going|live|living|here|this|like|alive|keep|face|wake)
      (i)? (tire|tired) (for|of) this life
      (think|thinking|know) how i (go|will|would|could|might) (take)? (end|die|finish)
      (want|wanting|ready|need) .. out of (life|this life|living|this world|it all|everything)
      (want|wanting|need|ready) (it|everything|all of it|all of this|this|life|my life|the whole thing) to (be over|end|stop for good|be done) .. (for good|forever|tonight|now|$)
      all i (want|think about|dream of|dream about|can think about|can think of|think of) (is|are|was) (to)? (@dieInf|@dieIng)
      all (you|i|she|he) (think|thinks|can think) about is (killing yourself|ending it|dying|being dead|ending your life|not being here|suicide)
      (one|last) (push|straw|thing|bad day|argument) (away)? from (@dieIng)
      (no|without) (reason|point|use) (not)? to (@dieInf)
      going to end up (@dieIng|dead by my own|taking my|@dieInf)
      (i)? (am|feel|have been|been|feeling|so|still|actively|properly|very|really) suicidal .. (again|now|today|tonight|every|most|lately|and|but|all|at|rn|as|for|since|$)
      (does|do|is) (anyone|anybody|any of you|someone) else ... (kill themselves|kill yourself|ending it|end their life|be dead|want to die|wanting to die|not be here|not wake up|not being here|suicidal|end it all|plan their funeral)
      (am i the only|is it just me) ... (kill|die|dying|dead|suicid*|ending it|end it|not wake)
      do not (want|plan|intend|expect) to (live|be alive) (anymore|any longer|much longer|past|beyond|after|at all|through) ... (so i|and i am going|i am going to|i will|plan|tonight|tomorrow)`,
  }),
  entry({
    id: 'en.net.thought',
    version: 2,
    category: 'ideation',
    why: 'Words of thinking stand beside words of ending one’s life.',
    patterns: `
      (think|thinking|thought|thoughts|mind|head|brain|loop|obsess*|fantas*|daydream*|dream|dreams|imagin*|pictur*|consider*|contemplat*|plan|planning|rehears*|research*|google|googled|googling|wonder|wondering|urge|urges|tempt*|idea|ideas|plans|images) ...5 @dieIng
      (think|thinking|thought|thoughts|mind|head|brain|loop|fantas*|daydream*|imagin*|pictur*|plan|planning|rehears*|wonder|wondering|obsess*|decid*) ...4 (how|where|when|what way|whether|if) i (would|will|could|might|should|am going to) (do it|go|end it|die|be found|use|jump|leave)
      (plan|planning|picture|picturing|imagine|imagining|rehearse|rehearsing|choosing|choose|chosen|picking|picked|writing|wrote|written|write|design*) .. (my|my own) (own)? (funeral|eulogy|obituary|gravestone|headstone|burial|coffin|wake)
      (funeral|eulogy|obituary) playlist
      (who|how long) .. (would|will|until|before) .. (find|finds|found|notice|notices|discover) (me|my body|i am gone|i was gone|i was dead)
      (@dieIng) ... (on a loop|on my mind|in my head|round my head|around my head|every day|every night|every morning|every hour|all day|all the time|again and again|constantly|since|most days|most nights|getting louder|so loud|keeps coming|crosses my mind|cross my mind|creeps in|will not leave)
      (suicid*|sewerslide|unalive|s word|d word|death|dark|bad|unsafe) (thoughts|thinking|ideation|urges|feelings) .. (loud|louder|back|again|worse|stronger|every|today|tonight|all|scaring|scare|bad|constant|not|will|are)
      (the)? thoughts (are|is|have|were|get|got|keep|been) .. (loud|louder|worse|darker|back|scaring|dark|about dying|of dying|telling|winning|so bad|getting to me) .. (tonight|today|again|hurt|die|sleep|every|stop|than|and|$)
      (thinking|thoughts|think|thought) .. (hurting|harming|doing something to|finishing|ending|offing) (myself|my self|it all|everything)
      (having|have|had|get|getting|got|with) (really)? (bad|dark|scary|very bad|awful|terrible|horrible|dangerous) (thoughts|thinking) .. (finish|end|myself|dying|life|hurt|again|alone|scared|act)
      (keep|keeps|cannot stop|can not stop|never stop) (thinking|looking|googling|reading|staring|imagining|picturing|dreaming) ...4 (ways out|the bridge|the pills|the tablets|the tracks|the knife|the balcony|the window|the roof|the razor|the medicine cabinet|not being here|how|dying|die|death|end|jump*)
      (i)? (hope|hoping|trying|try|want|wish) ...3 (next one|this one|it|hit|overdose|drink|drugs|heroin|dose|one) (kills me|kill me|does it|finishes me|takes me out)
      (dice|gamble|roulette) with my life
      (do not|not) (trust|feel safe with|feel safe around) (myself|my own) .. (tonight|right now|knife|knives|pills|tablets|meds|blade|blades|razor|rope|bridge|balcony|hands)
      (can not|do not know if i can|not sure i can|will not be able to) (keep myself safe|stay safe|keep safe)
      (not|never) (a|one) (day|hour|night) (goes by|passes|i do not think|without) ...4 (suicid*|dying|die|ending|killing|dead|being dead)
      (said|told|tell|telling|say) ... (i am|was|i was) (not suicidal|fine|ok|okay|not going to hurt myself) , i (lied|am not|lie|am lying)
      (told|tell|lied to) (the|my) (nurse|doctor|therapist|gp|counsellor|counselor|psychiatrist|mum|mom|wife|husband|crisis team) .. (not suicidal|not thinking about|no plan|i was fine|i am fine) .. (lied|lying|lie|not true)
      (what|how) if i (did it|did|ended it|end it|were gone|was not here tomorrow|took them|jumped) (tonight|now|$|and|here|today|nobody)
      (doing|do|copy|copying) (the)? (same|what (she|he|they) did) ...5 (killed|suicide|followed|twin|brother|sister|herself|himself)
      (killed|suicide|hanged|jumped|took (his|her) own) ...8 (doing the same|do the same|follow (him|her)|me too|be next|i am next|join (him|her)|my turn|same way)
      away with myself
      off ing myself
      end of me by my own`,
  }),
  entry({
    id: 'en.net.passive',
    category: 'passive',
    why: 'The author would not mind, or hopes, not to live on.',
    patterns: `
      (plane|lorry|truck|bus|car|train|tram|meteor|asteroid|comet|bomb|bullet|lightning|cancer|tumour|tumor|heart|building|ceiling|illness|disease|tree|something|earthquake|wave) ...6 (would not|will not|do not think i would|not sure i would) .. (mind|move|swerve|fight|grip|run|jump|dodge|care|object|scream|brake|duck|even|flinch|hold|stop|resist|get out)
      (would not|will not|not) .. (mind|move|swerve|brake|dodge|jump out|get out of the way|fight it|object|flinch|care|be sad|be upset|complain|hate it) ...4 (if|when) .. (plane|lorry|truck|bus|car|train|meteor|asteroid|bomb|bullet|lightning|cancer|tumour|tumor|heart|something|i never|i did not|it all|i stopped|i died|one night|one day|i went|the world|earth|god|i got|it ended|it was over)
      (hope|hoping|hoped|wish|wishing|pray|praying|prayed|beg|begging|ask god|asking god|ask the lord|want|wanted|waiting|would love) ...5 (plane|bus|car|train|lorry|truck|meteor|asteroid|lightning|bomb) .. (goes down|go down|crash|crashes|hit|hits|hit me|hits me|take me|takes me|get me|came|swerve|swerves|explode|lands on me|land on me)
      (hope|hoping|hoped|wish|wishing|pray|praying|prayed|beg|begging|ask|asking|asks|wanted|waiting) ...4 (terminal|diagnosis|cancer|tumour|tumor|heart attack|stroke|heart stops|heart gives out|heart gave out|aneurysm|something happens to me|accident|not wake me|not to wake|never to wake|do not wake|not wake up|take me|carry me|call me home|not to be troubled|let me go|slip away)
      (god|lord|jesus|allah|universe|almighty|father) .. (take|carry|takes|call|collect|calls|end|let) (me|my life)
      (better|good|happy|fine|glad|ok|okay|relief|relieved) if (god|the lord|something|i|it|someone|cancer|he) .. (takes me|took me|take me|died|end|ended|do not wake|did not wake|never woke|was gone|am gone)
      (stay|be|stayed|sleep|remain) asleep .. (permanently|forever|for good|for ever|always|and never)
      (sleep|nap|slept|bed) .. (permanently|forever|for ever|not wake|never wake|and not wake|and never wake|indefinitely)
      (not|never) (come|coming|came) (round|to|back round|back from it|out of it) (one night|one day|after|again|in the morning|this time|$)
      (troubled|bothered|faced|burdened|dealing) with another (morning|day|year|sunrise|week)
      (disappointed|disappointment|sad|gutted|annoyed|angry|cry|cried|crying|let down|furious|upset|hate it) .. (when|that|because|to|every time) .. (woke up|wake up|waking up|still here|still alive|opened my eyes|morning comes|it comes|woken)
      (wake|woke|waking) (up)? .. (disappointed|sad|gutted|angry|annoyed|upset) .. (still|that|here|alive|again|i)
      (look forward to|like|love|comfort in|comforted by|comforting|soothing|idea|thought|notion|peaceful|peace in|quiet) .. (not existing|ceasing|vanishing|disappearing|being gone|being nothing|not being|nothingness|never waking|oblivion|no more me|being dead)
      (honest|kind|kindest|best|decent|sensible|only|right|nicest) thing .. (would be|is|to do) .. (vanish|disappear|go|leave|die|not be|stop|cease|end)
      if i .. (ceased|vanished|disappeared|evaporated|faded away|dissolved|stopped existing)
      @wishes @ceaseInf
      (think|thinking|thought|thoughts|idea|notion|dream|dreams|imagine|imagining|fantas*|daydream*|wonder|wondering) ...4 @ceaseIng
      (let|letting) it (happen|end|take me|all go|all slip) ...4 (fading|fade|want|tired|drift|under|fight)
      (fading|drifting|slipping) .. (let it happen|not fight|want to let|let go|do not mind|away and i)
      join (her|him|them|my (wife|husband|mum|mom|dad|son|daughter|brother|sister|baby|nan|grandma|partner|boy|girl|little)|mum|dad|mom|nan) .. (soon|up there|in heaven|again|wherever|now|tonight|there|$)
      (want|wanting|ready|like|long|wish|love|time) to (join|be with|follow|go to|see|be reunited with|go be with) (her|him|them|mum|mom|dad|nan|my late? (wife|husband|mum|mom|dad|son|daughter|brother|sister|baby|nan|grandma|boy)|jesus|god|the lord) .. (up there|in heaven|soon|now|again|instead|there|wherever|in the|$)
      (not|do not|never) (want|wish|care|fancy|expect|plan|intend|see|seeing|picture|imagine|see myself) (to|myself|being|reaching|making it)? .. (last|around|here|reach|reaching|make it|making it|getting old|get old|being old|alive|see) .. (long|that long|at #|past #|to #|thirty|forty|much longer|next year|the end of|old age|christmas|past|five years|old)
      (no|nothing|see no) (point|reason|sense|use) (in|to|for)? (my|me|in my)? (carrying on|continuing|going on|keep going|carry on|getting up|waking|staying|being here|living|being alive|existing|any of it|it all)
      (had|have|that is|quite|i have had|has been) enough (of)? (now|life|living|this life|it all|everything|being alive|being here|existing|this world|of me)
      (had|done|have had) (my|me) (time|innings|lot|run|bit)
      (lived|been here|been around) .. (long enough|too long|past my time)
      (outlived|outstayed) my .. (use|usefulness|welcome|time)
      (can not|could not) be (arsed|bothered|fussed) .. (being alive|living|to live|existing|with life|life|with living|to exist|waking)
      (awake|alive|stuck|being) (as|being) me
      not want to be me
      (would|will) it be (so|that|such)? (bad|terrible|awful|wrong) if .. (heart|i|never|died|gone|not|stopped|woke)
      (should|ought) (never|not) (to)? have (been born|existed|had me|woken|survived|lived|been here)
      (wish|wished|wishing|if only|better if) .. (never born|not born|was not born|were not born|never been born|not been born|was not here|were not here|was never here|never existed|did not exist|not exist|was not alive|were not alive|had not survived|never woke|could stop existing|could not exist|could disappear|nobody knew me)
      (nice|good|lovely) (eulogy|funeral|obituary|send off) .. (give|get|have|now|about|me)
      (do not|not) want to die (exactly|as such|but|just|i just|though|so much as|more that|per se) ...6 (object|mind|exist|wake|here|alive|tired|live|stop|existing|be|living|anymore|either)
      (about|of|for) not (wanting|wanna) to (live|be alive|be here|exist|wake up|go on)
      (not|no) (wanting|want|wanted|desire|wish|will) to (be alive|live|be here|exist|wake up|carry on|keep going|go on) .. (rn|right now|anymore|any longer|today|lately|tonight|at all|but|and|$)
      (do not|not) (want|wanna) (to)? (wake|be|live|exist|do) (up|alive|here|anymore|life|this|in the)? .. (anymore|tomorrow|any more|any longer|no more)
      (life|living|being alive|existing|waking up|being here|all this) .. (not worth|is not worth|no longer worth|is not for me|too much effort|is a chore|is too much|feels pointless|tires me|exhausts me|bores me|is exhausting|hurts too much|is unbearable)
      (tired|weary|exhausted|knackered|sick) of (it all|all of it|everything|life|living|being|waking|existing|breathing|the whole thing|being here|being me|carrying on|this life)
      (not|never) (cut out|made|meant|built|designed|fit) for (life|living|this life|this world|being alive|earth|this planet)
      (world|earth|planet|place|universe) .. (better|improved|lighter|nicer|fine) .. (without me|if i|with me gone|minus me)
      (sooner|rather|prefer to|preferred to|preferable) .. (not be alive|be dead|not exist|not be here|never have been|be under the ground|be in the ground|be in a coma|not wake)
      (whatever|if) (happens|anything happens) to me .. (fine|relief|do not care|good|happens)
      (do not|not) care (if|whether) i .. (live|die|wake|lived|died|make it|am alive|crash|survive|get hit)
      (half)? (hope|hoping|wishing) (i|it|the) .. (do not|does not|never|not) .. (wake|make it|survive|come back|land|stop)
      stop breathing in my sleep
      (die|dying|go|pass|slip away|pass away|taken) in my sleep`,
  }),
  entry({
    id: 'en.net.burden',
    category: 'burden',
    scope: 'fixed',
    why: 'The author believes that others would be better without them.',
    patterns: `
      @loved ...4 (do|breathe|live|manage|sleep|be|have|cope|get on|go|would be|feel|are) .. (better|easier|happier|lighter|richer|freer|fine|relieved|a life|peace|proper life|more money|a house|normal life) .. (without me|if it was not for me|if it were not for me|with me gone|without me around|without me in|if i was not|if i were not|when i am gone|if i went|minus me|if i died)
      (without me|if it was not for me|if it were not for me|with me gone|if i was not here|if i was gone|if i were gone|if i died) .. @loved .. (better|easier|happier|lighter|free|relieved|house|life|peace|money|sleep|breathe|fine|manage|holiday)
      (would|could) have (a house|a life|money|a holiday|peace|a normal|been happy|had a) .. (if it was not for me|if not for me|without me|by now)
      (deserve|deserves|need|needs) .. (who is not me|who is not this|who is not broken|better than me|not a|someone else|a proper|a real|a better) (mum|mom|dad|mother|father|wife|husband|son|daughter|friend|parent|person|than me)?
      (dead weight|deadweight|a weight|weight|anchor|millstone|liability|drain|leech|parasite|nuisance|waste) (on|to|around|for|dragging|of) .. (everybody|everyone|family|them|people|wife|husband|kids|parents|mum|mom|space|us|world|skin|oxygen|a person|daughter|son|society)
      (only|just|nothing but|such|like|feel|feeling|am|being|become|being such) (a|the)? (burden|worry|weight|dead weight|problem|nuisance|drain|liability) (to|on|for|only|$)
      (no|not) (use|good|help|value|earthly use) to (man nor beast|anyone|anybody|anybody now|them|my|him|her|nobody|no one|the world|my family)
      (used up|use up|worn out|exhausted|run out of) .. (patience|love|goodwill|sympathy|everyones|chances)
      (burden|liability) (on|to|for|only)
      (feel|feeling|am|being|like|just|only) (a|like a|like|the)? burden
      (everyone|everybody|they|family|people|friends) .. (sick of me|tired of me|fed up with me|had enough of me|relieved if|glad to be rid|be rid of me|rid of me|fed up of me)
      (nobody|no one|none of them|who|not one person) (would|will|is going to|even) .. (notice|miss|care|realise|realize|mourn|cry|come looking) .. (gone|me|i|dead|missing|died|vanished|week|days|funeral|left|disappeared)
      (all|only) i (do|ever do|bring) is (hurt|cost|disappoint|drag|bring|make|let|ruin|worry|take)
      (they|she|he|everyone|people|kids) (will|would) (get over|be over|forget) (me|it) .. (week|month|quick|fine|soon|eventually|easily|days)`,
  }),
  entry({
    id: 'en.net.hopeless',
    category: 'hopeless',
    why: 'The author has no hope or strength left.',
    patterns: `
      (running|run|ran) out of (reasons|hope|fight|strength|road|options|steam|excuses to|ways to|things to live) .. (stay|live|keep|carry|to|left|$)
      (no|see no|there is no|can not see a|can not see any|not see a) (version|kind|sort)? (of)? (the|a|my)? (future) .. (me|where|in which|changes|for me|left|at all|$)
      (nothing|not a thing|owt|nowt|not much|not nothing|no fight|no strength|little) .. left in me
      (feel|think) there is (owt|anything|nothing) left
      (fixing|fixin|about|ready|going|want) (to)? (give|giving) up (on)? (everything|life|it all|trying|hope|now|completely|$|is not|y*)
      (given|giving|gave|give) up (on|now|completely|inside|trying|hoping|hope|long ago|everything)? .. (life|everything|myself|hope|living|future|all of it|ever|$)
      (nothing|no one|nobody|not much|little) .. (to live for|worth living for|worth living|worth getting up|to get up for|to stay for|keeping me here|holding me here|keeps me here|left for me|to look forward to)
      (empty|hollow|numb|dead) inside
      (can not|do not|not) .. (see|imagine|picture) .. (way out|way through|way forward|how it gets better|it getting better|tomorrow|the other side|an end to this|getting better|future|end of this)
      (everything|life|all|it) (is|feels|seems|has become|just) .. (grey|gray|black|pointless|meaningless|hopeless|unbearable|impossible|too much|too heavy|too hard|dark) .. (now|anymore|every|all|lately|these|today|tonight|and|$)
      (drowning|suffocating|sinking|going under|crumbling|breaking) .. (nobody|no one|alone|silence|slowly|in it|and i|every|notice)
      (god|i|lord) .. (suffering|pain|this) .. (too much|much) for (one|me|a) (person|man|woman|body)?
      (can not|can no longer|do not think i can|not sure i can|could not|unable to) (do|take|bear|stand|face|manage|handle|cope with|go on with|carry on with|keep up with|keep doing|keep going with) .. (this|it|life|anymore|living|another|tomorrow|any longer|like this|the days)
      (i)? (am|feel|feeling|so) (done|finished|broken|beaten|defeated|spent|over it|over everything|done in|at the end|at my end) .. (with life|with it all|with everything|now|anymore|completely|for|and|$)`,
  }),
  entry({
    id: 'en.net.self-hate',
    category: 'self-hate',
    why: 'The author speaks of themselves with harsh hate.',
    patterns: `
      (nobody|no one|noone) (could|can|will|does|would) (ever)? (hate|despise|loathe) me (more than|as much as|worse than)
      hate me more than i
      worthless (down|to|piece|waste|and|person|human|excuse|thing|to everyone|as a)
      (hate|despise|loathe|detest) (this|my) (body|face|self|brain|existence|skin|reflection) .. (so|much|sick|peel|can not|every|cut|die|hurt|disgusting|want)
      (hate|despise|loathe|detest|disgusted by|repulsed by|sick of) (myself|me|who i am|what i am|being me|everything about me|everything i am) .. (so|much|more|every|cannot|can not|deserve|deep|always|and|deeply|for existing|for being|with|$)
      (i am|am|being|such|like) (a|an|the|just a|nothing but a|such a|absolute)? (waste of|poor excuse for|pathetic excuse for|sorry excuse for|disgrace|embarrassment|monster|parasite|cancer|poison|rot|rotten|vile|toxic|plague|curse) .. (space|human|person|air|skin|oxygen|to|on|everyone|everything|people|inside|family|$)
      (deserve|deserved|deserving) .. (pain|bad|hurt|hurting|punish*|suffer*|hate|nothing|every|worse|hell|this|alone|happens to me)
      (rotten|wrong|broken|ugly|disgusting|dirty|poison|evil|defective) (inside|to the core|at the core|through and through|deep down|from the inside)
      (can not|could not|can not even) (look|stand|bear) (at)? (myself|the mirror|the sight|my face|my reflection|in the mirror)
      (worst|most useless|most worthless|most hated|stupidest|ugliest) (person|human|mother|mum|mom|father|dad|daughter|son|wife|husband|thing) (alive|ever|in the world|on earth|i know|there is)
      (failed|failing|failure) (as a (person|human|mother|father|son|daughter|wife|husband|parent)|at life|everyone|in everything)`,
  }),
];
