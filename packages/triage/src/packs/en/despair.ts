import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Hopelessness, feeling a burden, harsh self-hate, decline. */
export const despair: readonly Entry[] = [
  entry({
    id: 'en.hopeless.end-of-strength',
    category: 'hopeless',
    why: 'The author says they have no hope or strength left.',
    patterns: `
      can not (do|take|handle|bear|stand|cope with|deal with|endure|face|live with|keep up|survive) (this|it|life|anything|another day|one more day|the pain|this pain|living|any of this|tomorrow|my life|being alive) (anymore|any more|any longer|much longer|another day|one more day|no more)?
      can not (cope|hold on|hang on|go on|keep going|carry on|keep fighting|fight|keep living|keep pretending|keep doing|survive|continue|keep trying|keep this up|be here|exist) (anymore|any longer|much longer|like this|this|with|living|at all|for|it)
      can not keep (going|fighting|living|doing this|existing|pretending)
      can not go on
      can not hold on
      not (strong enough|have the strength|have the energy|have it in me) (to|for) (keep|go|fight|live|carry|continue|do this|survive|any)
      no (strength|energy|fight) left
      (lost|have|feel|feeling|there is|see|without|got|given up|lost all|is|am|have no|with) (all|any|no) hope (left|anymore|for me|for the future|in life|of getting better|that)?
      there is no hope
      no hope for me
      no hope left
      (feel|feeling|so|completely|utterly|totally|just|it is|everything is|life is|everything feels|it feels|it all feels|life feels|and|lost and|feels|seems|hopeless and) hopeless
      hopelessness
      (given|giving|give|gave) up (on life|on everything|on living|on myself|hope|all hope|completely|on getting better|trying|fighting|on me|entirely|on ever)
      i (want to)? give up
      i am giving up
      i have given up
      i have nothing left
      nothing left (for me|in me|to give|to live|to hold|inside|to lose|here|to fight)
      i am (so)? done (with everything|with life|fighting|trying|with it all|with this world|living|being|pretending|with this)
      i am done $
      i am so done
      done with (everything|life|this world|it all|living|trying)
      (see|have|is|there is|feel like there is|with|got|find) no (way out|way forward|future|point|end|light|escape|other way|other way out|purpose|one left|reason to|out)
      (not|never) see (a|any|the)? (way out|future|point|light|end|way forward|hope|light at the end|point anymore|getting better|it getting better|reason|this ending|things getting better)
      no way out
      no light at the end
      (no|have no|with no) future
      (there is)? no point (in|to|anymore|of|trying|left|$)
      (everything|life|it all|it|my life) (is|feels|seems) (all|so|completely)? (pointless|meaningless|hopeless|worthless|empty and pointless)
      what is the point $
      what is the point (anymore|of it all|of anything|of living|of trying|in trying|even|of even|of this|of me)
      (nothing|it|things|this|life|never|i) (will|is|is going to|are going to|does|do|can|would) (ever|never|not) (going to)? (get|be|feel|getting) (any|ever)? (better|okay|ok|change|happy|good|normal)
      never (going to)? (get|getting|be) (any)? better
      nothing (will|is going to|can|could|would) ever (change|get better|help|be okay|fix)
      nothing (helps|works|matters|is working|is helping|makes sense) anymore
      nothing matters
      (beyond|past) (help|repair|saving|fixing|hope)
      can not be (fixed|saved|helped)
      (too|so) (broken|damaged|far gone|messed up) to (be|fix|live|love|save|help)
      i am (broken|beyond broken|damaged|too far gone|beyond help)
      too far gone
      (at|reached|hit|hitting) (my)? (breaking point|rock bottom|my limit|the end of my rope|my lowest|lowest point|wits end|my wits end|the end of my tether|an all time low|the lowest)
      end of my rope
      end of my tether
      at my wits end
      rock bottom
      (hanging|holding) (on)? by a thread
      barely (hanging on|holding on|surviving|alive|holding it together|hanging in there|existing)
      (losing|lost) (the)? (battle|fight|will|hope|all hope)
      losing hope
      lost hope
      (so|too) tired (to|of) (fight|live|keep|try|carry|everything|it all|go on|be here|exist|do this)
      exhausted (of|from|with) (life|living|fighting|existing|everything|being)
      i am (drowning|falling apart|breaking down|crumbling|suffocating|spiraling|spiralling|losing it|losing my mind|trapped)
      feel (so)? (trapped|suffocated|stuck in this life)
      everything is (falling apart|too much|ruined|over|collapsing|crumbling|dark|black)
      my life is (over|ruined|a mess|falling apart|worthless|meaningless|pointless|hell|a living hell|finished|nothing|shit|a joke|empty|destroyed|miserable)
      (living|life is a|it is a|in) (nightmare|hell) (i|every|that|and|$)
      it is (all)? (too much|over for me|over|unbearable|never ending)
      (the)? pain is (too much|unbearable|too great|killing me|never ending|so bad|constant)
      unbearable pain
      (this|the|my|emotional|mental) (emptiness|darkness|loneliness|sadness|depression|pain) (is|will|has) (unbearable|swallowing|consuming|eating|winning|killing|taken over|too much|won)
      depression (is winning|won|has won|wins|is killing me|is eating)
      no one (can|would|could) (help|save) me
      nobody can (help|save) me
      (nothing|no one) can (help|save|fix) me
      no one would care
      alone in (this|the) world
      not matter anymore
      i do not matter
      i do not (belong|deserve to be) (here|anywhere|alive|in this world|on this earth)
      i do not belong
      not belong in this world
      i do not want to do this anymore
      not want to (try|fight) anymore
      i have no one left
      (get|getting|got) (worse|darker) every day
      in a (very|really|such a|so|pretty)? dark place
      (very|such a|so) dark place
      dark thoughts
      (in|at|to) (a|the|my) (dark|bad|really bad|low|lowest) (place|spot|point|headspace) (again|right now|lately|mentally|today|tonight|and|$)`,
  }),
  entry({
    id: 'en.burden.others',
    category: 'burden',
    scope: 'fixed',
    why: 'The author feels a burden, or that nobody would miss them.',
    patterns: `
      (i am|am|being|feel like|just|such|become|nothing but|like|only|am just|only be|i was|always) (such|just|only)? a (burden|waste|drain|weight|disappointment|mistake|waste of space|waste of oxygen|waste of air|nuisance|problem) (to|on|of|for|and|$)
      burden (to|on|for) (everyone|everybody|my|others|them|people|you|him|her|all|society|those|the)
      i am a burden
      a burden to
      better (off|without) (without)? me
      (everyone|everybody|they|family|kids|children|people|world|he|she|friends|parents|life|lives|you|wife|husband|daughter|son|mom|mum) (would|will|is|are|all) (all)? (be|have it)? (so|much|a lot|all)? (better|happier|fine|relieved|easier|okay|ok|glad) (off)? (without me|if i was gone|if i were gone|if i died|if i was dead|if i left|with me gone|once i am|when i am|if i was not|if i disappeared|if i did not|if i just|if i never)
      (nobody|no one|noone|not a single person|none of them|who|anyone) (would|will|d|is going to|even) (even|really)? (miss|notice|care|cry|mourn|come to my funeral|remember|find|give a shit|give a damn|give a fuck|be sad|bat an eye) (me|if i|when i|that i|about me|if|until|for|whether|at my)?
      (would|will) (anyone|anybody|they|you|he|she|people|my family|my parents|someone|everyone) (even|really)? (miss|notice|care|cry|mourn|come to my funeral) (me|if i|when i|that i|about|if)?
      (nobody|no one) (cares|loves|wants|needs|would care|gives a (shit|fuck|damn)) (about|for|if|me|whether)? (me|i|if)?
      (dragging|drag|bringing|pulling) (everyone|everybody|them|my family|people|others|you) down
      (ruin|ruined|ruining|destroy|destroyed|hurt|poison) (everything|everyone|everyone i|everything i|all|the lives|their lives)
      (my family|my kids|they|everyone|people|parents|friends|you) (deserve|deserves|need) (so much)? better (than me)
      take up space
      waste of (space|oxygen|air|life|skin|time and)
      better place without me
      (do|doing) (everyone|the world|them|you|my family) a favor/favour
      (be|it is) (better|best) for everyone (if|when)?
      relief (to|for) (everyone|my|them)
      cost (everyone|my|them) so? much?
      life insurance ... (worth|more|help|pay|family|kids|them)
      worth more dead`,
  }),
  entry({
    id: 'en.self-hate.harsh',
    category: 'self-hate',
    why: 'The author speaks of themselves with harsh hate.',
    patterns: `
      (hate|despise|loathe|hated|hating|disgusted by|disgusted with|sick of|detest|repulsed by) (being)? (myself|my self) (so|and|for|more|sometimes|every|with|too|now|because|right|all|$)
      (i)? (hate|despise|loathe|detest) (myself|my self)
      (hate|despise|loathe) (who i am|everything about (me|myself)|being me|what i am|what i have become|who i have become|my existence|the person i)
      (i am|am|feel|feeling|i feel like|just|such|completely) (so|such|a|an|just|a piece of|completely|utterly|nothing but a|absolute|worthless|fucking|useless|total)? (worthless|disgusting|pathetic|failure|useless|piece of shit|monster|loser|unlovable|repulsive|a nobody|waste|garbage|trash|scum|vile|horrible person|terrible person|awful person|bad person|piece of garbage|piece of trash|complete failure|total failure|disgrace|mistake|ugly|filth)
      worthless piece
      (i)? (deserve|deserved) (to)? (suffer|be punished|hurt|pain|be hurt|rot|this pain|nothing|everything bad|all of this|to be alone|be alone|be miserable|bad things|be hated|it all|to feel|to rot)
      (i am|am) (a)? (disappointment|mistake|joke|freak|worthless|nothing)
      i am nothing
      i am worth nothing
      feel/feeling worthless
      (can not|could not) (stand|bear|look at|live with|forgive) (myself|the sight of myself|my own reflection|my reflection|being in my own skin|being in my skin)
      self (loathing|hatred|hate|disgust)
      i do not deserve (to be happy|love|happiness|anything|to live|help|good|to eat|kindness|to exist|to be alive|to be loved|to get better|air|my|anyone|friends|them|him|her)
      i (ruin|fuck up|mess up|screw up|destroy) everything
      everyone hates me
      everybody hates me
      they all hate me
      i am (a)? (fuck up|screw up)
      i am the problem
      i am fundamentally (broken|wrong|flawed|bad|unlovable)
      something (is)? (fundamentally)? wrong with me ... hate`,
  }),
  entry({
    id: 'en.hopeless.self-trust',
    category: 'hopeless',
    why: 'The author does not trust themselves to stay safe.',
    patterns: `
      (do not|can not|no longer|never) trust myself (anymore|any more|now|lately|at all|alone|on my own|here|around myself|today|these days|this week|this evening|and|but|or|because|if|$)
      (do not|can not|no longer) trust myself (to|not to) (be alone|be left|not|stay safe|be safe|get through|keep safe|do anything|do something)
      not trust myself (to be)? (alone|on my own)`,
  }),
  entry({
    id: 'en.decline.now',
    category: 'decline',
    scope: 'none',
    why: 'The author says things are getting bad again.',
    patterns: `
      getting (bad|worse|harder) (again)?
      (slipping|sliding|falling) (back|again|down|into)
      (it|they|thoughts|feelings|urges|dark thoughts|everything|feeling|depression) (is|are|have|has|came|come|coming|creeping) (back|coming back|come back|returned|returning|creeping back|returned)
      (feel|feeling|felt) (it|like that|that way|the same|this way|those|the same way) (again|coming)
      like i did (then|back then|before)
      (back|heading) (there|in that place|to that place|in the same place|at that point|in that headspace)
      (same|those) (thoughts|feelings) (again|now|are|have|came)
      not (doing)? (so)? (well|good|great|okay|ok) (lately|now|again|anymore|these days|right now|at the moment)
      (scared|worried|afraid) (i|of|it|that) .. (again|back|there|relapse)
      struggling (again|a lot|so much|lately|badly|right now|really)
      (feels|feel|feeling|felt) like (that|it|then|before|back then)
      back (there|here|in that|at that|to that|where i was)
      spiralling
      spiraling
      relapsing
      worse than ever
      worse again
      worse lately
      (i am|am) (losing|scared|struggling|barely|drowning|sinking)`,
  }),
];
