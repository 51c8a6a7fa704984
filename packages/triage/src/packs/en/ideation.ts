import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Wishing, thinking of and meaning to die. */
export const ideation: readonly Entry[] = [
  entry({
    id: 'en.intent.going-to',
    category: 'intent',
    why: 'The author says they are going to end their life.',
    patterns: `
      @modal @killInf
      i will @killInf
      ill @killInf
      gonna @killInf
      i am @killing tonight/tomorrow/today/soon
      @modal be the one to end it
      @modal do it and die
      going to die by my own hand
      going to end up killing @me
      am going to kill
      let me @killInf
      time to @killInf
      i have decided to die
      decided i want/need to die
      decided to die
      decided that i want/need to die
      decided on suicide
      decided my life is over
      i choose death
      committed to killing @me
      committed to ending
      convinced i will @killInf
      made peace with dying/death
      at peace with dying
      know i will @killInf
      end up @killing
      going through with it
      going to go through with it
      going to (die|be dead) (soon|tonight|tomorrow|by|before|this week|this weekend)
      (i will|going to|ill) be dead by
      (tonight|tomorrow|friday|monday|sunday|saturday) i (will|am going to) be (dead|gone)
      i will be dead
      (i will|going to|ill) be dead before
      (i will|going to|ill) be gone by
      (i will|going to|ill) be gone (tonight|tomorrow|soon|before)
      not going to be here/alive/around (tomorrow|tonight|next week|by|after|in the morning|for much longer|much longer|much)
      (i will|wont) not be here/alive/around (tomorrow|tonight|next week|by|after|in the morning|for much longer|much longer|when you)
      not be alive (tomorrow|next week|by|much longer)
      not make it (to|until|till|past|through) (tomorrow|the morning|morning|the night|tonight|next week|friday|monday|the weekend|my birthday|christmas|the end of the week)
      not going to make it to tomorrow
      last day alive/on earth
      last night alive/on earth/here
      last day here
      my last day
      my last night
      this is my last day/night/week/hour
      want to make this my last`,
  }),
  entry({
    id: 'en.intent.conditional',
    category: 'ideation',
    scope: 'fixed',
    why: 'The author says they would end their life if something happens.',
    patterns: `
      if ... i am @killing
      if ... i would @killInf
      i swear i will @killInf
      i would @killInf if
      or i will @killInf
      or i am going to @killInf
      or else i @killInf
      otherwise i will @killInf
      unless ... i will @killInf
      unless ... i am going to @killInf
      if ... i have no reason to live
      if ... i do not want to live
      if ... i can not live
      if ... i am done living
      no way i am staying alive
      give me one reason not to @killInf
      give me a/one/any reason not to
      one reason not to @killInf
      one reason to stay alive
      a reason not to @killInf
      talk me out of it
      talk me out of @killing
      someone stop me from @killing
      why should i not @killInf
      why not @killInf
      why should i stay/keep alive/living
      why have not i @killInf
      why do not i @killInf
      what is stopping me from @killing
      thing/person/reason stopping/keeping me from @killing
      thing/person/reason stopping/keeping me from doing it
      only thing/person/reason stopping/keeping me
      the/only reason i have not @killed
      only reason i am (still)? here/alive
      only reason i am still alive
      reason i have not done it
      only thing keeping me alive/here
      would i @killInf
      should i @killInf
      should i end it
      should i (do it|die)
      nothing (left)? (is)? stopping me from @killing
      nothing stopping me now`,
  }),
  entry({
    id: 'en.want.die',
    category: 'want',
    why: 'The author says they want to die.',
    patterns: `
      @wish (die|be dead|be gone forever)
      @wish @killInf
      @wish (end|leave) life
      (want|wanted) out of (this|my) life
      want life to end
      want my life to end
      want my life to be over
      want (life|it) to be over ... die
      want death
      i crave death
      ready to die
      ready to be dead
      (i am|am) ready to go ... die
      dying is all i
      death is all i
      (i|to|and) die ... that is all i want
      all i want is to (die|be dead|not exist|disappear forever)
      all i want is death
      all i think about is (death|dying|suicide|@killing|how to die|being dead)
      dying is the only
      death is the only
      suicide is the only
      @killing is the only
      only (way|option|answer|solution|escape) (is|out is|left is) (death|suicide|dying|to die|@killing|to @killInf|@killInf)
      only way out is
      (suicide|death|dying|@killing) (is|seems|feels|looks) like? (my|the|a) (best|last|easiest|only|good|final) (option|way|choice|answer|solution|resort|thing|escape)
      (suicide|death|dying) (sounds|seems|looks|feels) (so|very|more|too)? (good|nice|appealing|peaceful|tempting|inviting|better|comforting|easy|easier|like)
      (idea|thought) of (dying|death|suicide|@killing) (is|seems|feels|sounds) (so|very|more)? (good|nice|appealing|peaceful|tempting|comforting|better|calming)
      i should @killInf
      i should (be dead|die)
      i need to die
      i have to die
      i must die
      i deserve to die
      i deserve death
      badly want to die
      want to die
      wanting to die
      rather be dead
      rather die than (live|keep|go on|face|wake|be alive|exist|continue|spend|feel)
      dead is better
      i am better off dead`,
  }),
  entry({
    id: 'en.ideation.thoughts',
    version: 2,
    category: 'ideation',
    why: 'The author speaks of thoughts of suicide.',
    patterns: `
      @think (about|of|on|over)? (how|if|whether|ways|way|when|what it would be like)? (to|i|i could|i would|i should|i might)? @killInf
      @think (about|of|on) (ways to|how to|the best way to|how i would|how i could|whether to|whether i should|if i should|just)? (die|dying|being dead|death)
      @think (about|of|on|over)? @killing
      @think i (should|could|might|will|would|need to|want to) @killInf
      @think (about|of) (suicide|dying|death|my death|my own death|my suicide|being dead)
      suicidal (thoughts|thought|ideation|ideations|urges|urge|feelings|feeling|impulses|tendencies|mood|state|again|rn|right now|tonight|today|ideas|mindset|plans|depression|fantasies|and|lately|all)
      (am|feel|feeling|felt|been|being|getting|get|become|becoming|became|so|very|still|always|constantly|chronically|passively|actively|severely|extremely|bit|almost|feels|was|is|are|feelin|went|goes|going|borderline|super|too|me) suicidal
      suicidal
      thoughts of (suicide|death|dying|@killing|ending)
      thinking (about|of) (suicide|it) (again|all the time|every day|constantly|a lot|more and more)
      thinking of (not being here|not being alive)
      thinking (about|of) not (being|existing|waking)
      thoughts about (suicide|dying|@killing|ending)
      on the verge of (suicide|@killing|ending)
      close to (suicide|@killing|ending it|ending my life)
      contemplating (suicide|it|ending|death)
      suicide (is|has been|keeps|keep) (on|in|crossing|popping|coming|been on|been in) (my|up|into|to)
      suicide ... on my mind
      dying ... on my mind
      death ... on my mind
      suicide ... crossed my mind
      (idea|thought|thoughts|option|possibility) of (suicide|@killing|ending my life) ... (mind|head|back|stronger|away)
      (voice|brain|mind|head|part of me|something) (is|that|keeps|keep|in|inside|my|me|of|and|just|wants|want|says|saying|said|tells|telling|told|screaming|screams|yelling|whispering|whispers)? .. (tells|telling|says|saying|wants|want|screams|screaming|to|whispers|whispering|told|said|begging|begs) (to|that|me|me to|i should|me i should|i need to|me to just)? (@killInf|die)
      (brain|mind|head|part of me|something) wants me dead
      urge to @killInf
      urges to @killInf
      urge to die
      impulse to @killInf
      intrusive thoughts (about|of|to) (@killing|@killInf|dying|suicide|jumping)
      (do not|can not) (keep myself safe|feel safe with myself|feel safe alone|feel safe from myself)
      not safe (with|from) myself
      not safe to be alone
      i am a danger to myself
      am not safe right now
      afraid/scared (of|that|i) ... (what i|i will|i might|i am going to) (might do|will do|could do|do) (to myself)
      afraid/scared i will @killInf
      afraid/scared (i|that i) might @killInf
      afraid/scared (of|that) (what)? i (am going to|will|might) (do something|hurt|do)
      scared of what i (might|will|may|could) do
      going to do something (stupid|bad|drastic|permanent|i can not take back)
      might do something (stupid|bad|drastic|permanent|i can not take back)
      do something (stupid|drastic|permanent|i can not undo|to myself|irreversible)
      tempted to (jump|swallow|take|end|swerve|drive into|drive off|step in front)
      (want|feel like|urge|wanted|wanting|thought about|thinking about|think about) (to)? (swerving|swerve|crash|crashing) (my car|into|off|the car)
      how (easy|simple|quick|peaceful|nice) it would be (to|if i) (@killInf|die|jump|swerve|step|end|fall|let go|take|drive)
      everyone (will|would) be happier when i am dead
      when i am dead
      when i die (they|you|everyone|everybody|nobody|do not|please|i want|maybe)
      (after|once) i am (dead|gone) (they|you|everyone|everybody|please|i want|will|then)
      die by suicide one day
      die by suicide
      (how|way) i (will|am going to|want to|would) (die|@killInf)
      ways to (die|@killInf)
      a way to (die|@killInf)
      way to @killInf
      reasons to (die|@killInf)
      (my|this is my|this is a|a) suicide (letter|plan)
      (do it|go) for real this time
      i keep (googling|looking up|searching|researching) (ways|how|methods|suicide|painless)
      (been|keep|am) (googling|looking up|searching|researching|reading about) (ways to die|how to die|suicide|methods|suicide methods|painless)
      i am suicidal
      being suicidal
      suicide attempt (soon|is|will)
      next attempt
      my next suicide attempt
      attempting again
      try again ... (this time|succeed|make sure)
      this time i (will|would|am going to) (make sure|succeed|not fail|do it right)
      relapsed into suicidal
      on suicide watch`,
  }),
  entry({
    id: 'en.ideation.bare',
    category: 'ideation',
    why: 'The author names ending their own life.',
    patterns: `
      (kill|hang|shoot|unalive|drown|murder|end|neck|electrocute|killing|hanging|unaliving|offing|shooting|drowning) @me
      (end|take|ending|taking) (my|my own) (own)? life
      end my own life
      ^ @killInf (tonight|tomorrow|soon|today|this)`,
  }),
];
