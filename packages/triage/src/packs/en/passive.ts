import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Wishing not to live, without saying one would act. */
export const passive: readonly Entry[] = [
  entry({
    id: 'en.passive.dead',
    category: 'passive',
    why: 'The author wishes to be dead or not to wake up, without saying they would act.',
    patterns: `
      wish (that)? i (was|were|am|could be) (dead|gone|never born|not alive|not here|never here|six feet under|in a coma)
      wish (that)? i (had)? (died|never been born|not been born|never woke up|not woken up|not survived|never existed|had never existed|never lived)
      wish (that)? i was never (born|alive|here|conceived)
      wish (that)? i had not (been born|survived|woken up|woke up|made it)
      wish (that)? (my mother|my mom|my mum|my parents) .. (aborted|never had|not had|had not had)
      wish (that)? i (did|do|would|could) not (exist|have to exist|wake up|have to wake up|be here|live|be alive|have to be alive|have to live)
      wish (that)? i (could|would) (die|disappear|vanish|stop existing|cease to exist|not exist|fall asleep and|go to sleep and|sleep forever|just stop|fade away|be dead|evaporate|stop being|not wake|sleep and never|give my life|trade places with|swap places with)
      wish (that)? i would never wake
      wish (that)? (something|someone|a car|a bus|a truck|a train|cancer|god|death|lightning|the world|my heart) (would|could|will) (kill|hit|take|run|just|end|shoot|murder|stop|strike|happen)
      wish (it|life|everything|this) (was|were|would be|could be|could all be|would all be) (over|end|ended|all over)
      (hope|hoping|pray|praying|prayed) (that)? i (do|will|would|did) not wake up
      (hope|hoping|pray|praying|beg|begging) (that)? (i|to|for) (never wake|die|get hit|get cancer|get into a crash|get in a car|get run over|have a heart attack|something kills|not wake|a heart attack|an accident|a car accident|a plane crash|cancer|a bus)
      pray/praying (for|to) (death|die|god to take me)
      praying for death
      pray for death
      pray every night (that|to|god|i)
      hope (a|the|some|something|someone|that) .. (kills|hits|takes|shoots|murders|runs) me
      hope i (die|get hit|never|do not make it|am dead|pass away)
      want to (disappear|vanish|fade away|not exist|stop existing|cease to exist|cease existing|sleep forever|never wake up|not wake up|not be here|be gone|be nothing|not be alive|sleep and not wake up|stop being|escape this life|leave this place forever|go home to god|go to heaven|be erased|not be)
      want to (go to sleep|fall asleep|close my eyes|lie down|go to bed|sleep) and (never|not) (wake|open|get)
      (go to sleep|fall asleep|close my eyes|lay down|lie down|go to bed|sleep) and (never|not) (wake|open|get)
      (not|never) want to wake up
      not want to wake up
      not want to (be alive|live|exist|be here|live anymore|be here anymore|be on this earth|be in this world|live this life|live like this|continue living|keep living|go on|keep going|be anymore|keep existing|continue|carry on|do life|be around|live in this world|do this anymore|see tomorrow|grow old|stay alive|stay here|survive|be me anymore|be alive anymore)
      no longer want to (be alive|live|exist|be here|wake|go on|be|continue)
      not wanting to (be alive|live|exist|be here|wake up|go on|continue|be)
      not see (the)? (point|reason|purpose|use) (in|of|to|for|why i should) (living|life|being alive|going on|live|be alive|existing|continuing|carry|staying|be here|go on|keep)
      not sure (if|that|whether|why)? i (want|wanna|need|deserve|care) to? (live|be alive|be here|exist|keep living|keep going|go on|wake|survive|stay alive|be around)
      not know (if|that|whether|why) i (want|wanna|even want|still want) to (live|be alive|be here|exist|keep living|keep going|go on|wake|survive|stay alive|be around)
      not like being alive
      (hate|tired of|sick of|done with|over|bored of|exhausted of|exhausted from|had enough of|fed up with|had it with|finished with|through with|weary of|exhausted by) (being alive|living|life|existing|waking up|this life|my life|being here|existence|everything in life)
      so tired of (being alive|living|life|existing|waking up|this life|my life|being here|fighting|it all|everything)
      tired of (hurting|struggling|suffering|the pain|this pain|being in pain|being strong|being a burden|being me|holding on|being sad|this world|everything)
      tired of life
      not want (any of)? this life
      not want life
      (i am|am|be|being|been|i would be|would be|all be|all better|all|were|him|me|they|everyone|everybody|family|she|he|kids|world) better off (if i (was|were) (dead|gone|not)|dead|without me|if i died|if i did not|if i never|when i am gone|with me gone|with me dead)
      better off dead
      better if i (was|were|am) (dead|gone|not|never born|never)
      better if i (died|did not|disappeared|had never|never|killed)
      (easier|better|happier|simpler) (for everyone|for everybody|for them|for all|for my family)? (if|when|once) i (am|was|were|died|disappeared|did not|had|just) (dead|gone|not|exist|never|died|disappeared|not here)?
      easier to (be dead|not exist|not be here|die|be gone|not be alive)
      would not (mind|care) (if i|dying|being dead|getting hit|not waking)
      would not (mind|care) if .. (hit|killed|happened|shot|ended|took)
      would not be (bad|mad|upset|sad) if i (died|did not wake|got hit|was dead|stopped)
      (if|when) i (died|die|was dead|dropped dead|got hit|stopped existing|disappeared|vanished|were gone|was gone|did not wake up) (tomorrow|tonight|today|right now|in my sleep|i|no|nobody|no one|it|would|they|everyone|by a)
      not (care|mind|bothered) (if|whether|that|about whether) i (live|die|am alive|survive|wake|make it|am dead|lived|died|exist)
      not care (if|whether) i live or die
      do not (care|want) about living
      (should|supposed to|meant to) (be dead|have died|not be alive|not be here|have never been born|not have been born)
      should (never have|not have) been born
      never should have been born
      should not (be|even be|still be) (alive|here|living)
      (was)? not (meant|supposed|made|built|designed|cut out) (to be|for)? (alive|here|this world|this life|life|living|live|exist|for this world|for life|for this|to live|to exist)
      (never asked|did not ask|not ask) to be (born|here|alive)
      regret being (born|alive)
      (why|sad|upset|disappointed|mad|angry|hate) (am i|that|i|when i|because)? (still|even|that i|i am|i)? (alive|wake up|woke up|wake up every|woke up this)
      (every|each) (morning|day|night) i (wake|wish|hope|pray|regret|go to bed) (up)? .. (disappointed|alive|dead|die|breathing|wake)
      disappointed (that|when|to) .. (wake|woke|alive|waking)
      waiting (to|for) (die|death|the end|my death)
      wait/waiting for it to end
      counting down .. (die|death|dead)
      (i)? dream (of|about) (dying|death|being dead)
      dreams of (dying|death)
      jealous of (dead people|people who (are dead|died|die|passed|have died)|the dead|those who died)
      envy (the dead|people who died|dead people)
      wish it had been me
      should have been me
      wish it was me
      (wish|if) it (was|were|had been|could have been) me (instead|who)
      want to (be with|join|see|be reunited with) (him|her|them|my) .. (in heaven|again|on the other side|up there|wherever)
      want to (be with|join) (him|her|them) (so|too|again|now|$)
      (be|join|go) (with|to) (him|her|them|my dad|my mom|my mum|my baby|my son|my daughter|my husband|my wife|my brother|my sister) (in heaven|soon|again|on the other side|in the grave)
      to be with (him|her|them) (again|in heaven)
      can not live without (him|her|them)
      not want to live without (him|her|them)
      life without (him|her|them|you) is not worth
      (i)? (can not|could not) (live|go on|carry on|continue) (like this|anymore|with this|any longer|much longer|this way|with myself|with the pain|in this world|on|with it|without)
      could (just)? (disappear|vanish|cease|stop existing)
      just (disappear|vanish)
      rather not (be here|exist|be alive|wake up|live|be)
      feel/feeling like dying
      feel like (dying|i am dying inside|i am already dead|i want to disappear|disappearing|giving up on life|not existing|i should not be here|i should not exist|i do not want to be here|not being here|not living|not waking up|vanishing)
      already dead inside
      dead inside
      dead already
      (i)? (would)? welcome death
      death (would|will) be (a|such|welcome|easier|better|nice|peaceful|the) (relief|release|mercy|escape|kinder|gift|blessing)?
      look forward to (dying|death|not being|the day i die|my death)
      (can not|could not) wait (to die|until i die|for this life|for death|to be dead|till i die)
      (life|living|it|this|my life|any of this|anything|none of it|none of this) (is|feels|seems|was) (not|no longer|hardly|barely|never) (worth|worthwhile) (living|it|anything|the|anymore|this|all)?
      not worth living
      not worth being alive
      (nothing|no reason|no reasons|not a reason|nothing left|no point|little reason|not much) (left|more|at all|else)? (to|in|for|worth) (live|living|keep living|stay alive|be alive|go on|keep going|living for|continue|carry on|being alive|stay|exist|existing|wake up|be here|get up) for?
      no (reason|reasons|point|purpose|will|desire|motivation|energy|wish|strength|interest) (to|in|for) (live|living|be alive|being alive|go on|going on|keep going|continue|exist|existing|life|stay alive|wake up|carry on|survive|stay|keep living)
      lost (the|my|all|any) (will|desire|reason|wish|reasons|want) to (live|go on|be alive|keep|exist|survive)
      lost will to live
      (what|where) is the (point|use|purpose|reason) (of|in|to|for) (living|life|being alive|going on|continuing|existing|staying|live|even trying|trying|it all|anything|any of this|me|carrying on|waking up|getting up|keep going)
      (why|how) (am i|do i|should i|would i|bother) (even|still)? (alive|living|live|exist|keep living|keep going|here|breathing|bother living|stay alive|wake up)
      not see myself (living|alive|being alive|making it|getting (old|older)|growing|past|reaching|surviving|here) (past|to|long|much|in|until|by)?
      (will|going to) not (live|make it|be alive|last) (to|past|until|long|much longer|that long|another)
      not (going|gonna) (to)? (live|make it|last) (to|past|until|long|much longer|that long|another)
      existence is (pain|torture|suffering|pointless|meaningless|a curse|painful)
      being alive (is|feels|hurts) (so|too|like|pain|torture|exhausting|hard|painful|a)?
      (living|life|being alive) is (torture|hell|a curse|a punishment|a burden|agony|unbearable|too much|too painful|too hard|pointless|meaningless)
      (i)? (just)? (exist|existing) (is|hurts)
      take me (now|away|out|already) (god|lord|please|jesus)?
      (god|lord|please|jesus|universe) (please|just)? take me
      let me (die|sleep forever)
      put me out of my misery
      (someone|somebody|anyone|please) (please|just)? (kill|shoot|end) me
      if (someone|a car|a bus) (killed|hit) me
      cease to exist
      stop existing
      stop existing
      never wake up (again)?
      not wake up (tomorrow|in the morning|again|one day|anymore|at all)
      not be here anymore
      not be around anymore
      not being (here|alive|around) (anymore|any longer|tomorrow)
      (want|wish|need) (it|everything|this|the pain|all this|it all|all of it|life|the noise|my life|all the pain|my head|the suffering|my brain|this pain|the hurt|all) (to|would|could) (all|just)? (stop|end|be over|go away|go away forever|go quiet|be done|finish|be gone)
      want it to (stop|end|be over)
      want (everything|it all|this) over
      when will (it|this|the pain) (all)? (end|stop|be over)
      not want to feel (anything|this|this way|like this|pain|the pain) (anymore|ever again)
      not want to do (this|life) (anymore|any more|any longer)
      (i)? want out
      eternal (sleep|rest|peace)
      sleep forever
      peace in death
      only peace
      find peace ... (death|die|gone|dead|other side|finally)
      go in my sleep
      die in my sleep
      passive/passively (suicidal|ideation|si)
      passively suicidal
      passive ideation
      (get|got|be|being) hit by a (car|bus|truck|train|lorry)
      (not look|stop looking|do not look|without looking) (both ways)? (when|before|crossing) .. (cross|crossing|street|road)`,
  }),
];
