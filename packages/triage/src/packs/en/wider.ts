import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** The same matters told sideways: a date that will not be reached, a reason that still holds, a debt that cannot be paid. */
export const wider: readonly Entry[] = [
  entry({
    id: 'en.wider.time',
    category: 'plan-strong',
    scope: 'fixed',
    why: 'The author names when they will be gone.',
    patterns: `
      i (will|am going to) not (see|be here for|make it to|live to see|be around for|wake up) (@day|another sunrise|the weekend|another day|my next birthday|the new year)
      i am not going to (see|make it to|live to see|be here for) (@day|the weekend|another day)
      (giving|gave|give) (it|myself|life|this) (until|till) @day
      (giving|gave|give) (it|myself|life|this) (one|#|two|three|a few|another) more (day|days|week|weeks|night|month)
      not (coming|be coming|come) (home|back) (after|tonight|tomorrow|this time|from the|again)
      (last|final) (weekend|friday|birthday|christmas|sunrise|sunset|dinner|shift|week|day|night|hours|evening|meal) (on earth|alive|here|ever|with my|with them|of my life)
      (#|two|three|one|few|twelve|twenty four) (more)? (hours|days|sleeps|nights) (left|to go|until it is over|and it is over|and then it is over|and then i am|until i am free|until i go)
      (when|once|as soon as) (the|my|they|she|he|everyone|everybody|mum|mom) .. (alarm goes|asleep|wedding|leaves|leave|work|school|gone|out|bed|holiday) .. (doing it|end it|ending it|it is over|be over|kill|gone for good|my chance|hang|jump|take them)
      (that|it) is (when|the day|the night) .. (i will|i am going to|i do|i end|do it|it ends|end it|i go)
      (saturday|sunday|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight) (night|morning|evening)? .. (do it|doing it|end it|ending it|the end|is it|kill myself|be over|gone)
      (it|this) is (happening|going to happen) (tonight|tomorrow|on @day|this weekend|this week|@day)
      kill ourselves (tonight|tomorrow|at midnight|on @day)`,
  }),
  entry({
    id: 'en.wider.plan',
    category: 'plan-strong',
    scope: 'fixed',
    why: 'The author has settled how, where or with what they would die.',
    patterns: `
      (one way|single) ticket to .. (cliff|cliffs|bridge|sea|coast|switzerland|beachy)
      (i)? know which (bridge|tree|train|pills|platform|building|rope|beam|room|cliff|motorway)
      (worked out|know|checked|figured out|found out) when .. (nobody|no one|house is empty|alone|home|trains)
      (practised|practiced|rehearsed|tested|tried out|tied) (it|the knot|with the rope|the rope|a noose|the belt|the drop|how)
      (i)? (have|got|saved|collected|hoarded|stockpiled|counted) (out|up)? enough (to do it|to finish|to end|to die|to kill|for it|to never|to go|to overdose|to not wake)
      (been)? (saving|hoarding|stockpiling|collecting|hiding|keeping back) (up)? (all)? (my|the|her|his|these|extra)? (pills|tablets|meds|insulin|medication|sleeping pills|painkillers|prescription|prescriptions|doses)
      (have|got) the (rope|gun|blade|noose|pills|hose|helium|note) (ready|and the|here|now|in front|beside|next|upstairs|in my|and i)
      (found|chosen|picked|scouted|visited) (the|a|my) (spot|bridge|tree|beam|place|cliff|building|platform|room) .. (jump|hang|do it|end|die|nobody|high enough|quiet|alone|rope|last)
      (everything|it all|all of it|my life) (is|has been)? (sorted|settled|packed|arranged|in order|tidied|planned out|taken care of) .. (leave|go|end|die|when i am gone|nobody|ready|goodbye|letters|note)
      (hand|hands|finger|fingers) (is|are)? (on|around|over|at) the (bottle|trigger|pills|rope|railing|blade|razor|gun|door handle of)`,
  }),
  entry({
    id: 'en.wider.condition',
    category: 'ideation',
    scope: 'fixed',
    why: 'The author’s staying alive hangs on one thing.',
    patterns: `
      (when|once|after|the day|if|as soon as) ... (dies|goes|is gone|passes|passes away|leaves|moves out|left me|dead|die) .. i (go|am going|will go|will follow|am gone|am out|am done|go too|will be gone|will not be long|check out|end it)
      (only|just) (staying|here|alive|hanging on|holding on|living|breathing) (alive|on)? (for|because of|until) (my|the|her|him|them|mum|mom)
      (if|when) ... that is (it|the end) for me
      (if|when|unless) ... i (will not|am not going to|would not) (be here|be around|live|stay|survive it|go on|carry on|be alive)
      (if|when) ... (rather|sooner) (be dead|die|kill)
      (nothing|no one|nobody) (will be|would be|is) (left)? (keeping|stopping|holding) me (here|alive|back|then|after)
      (if|when) ... i (am|will be) (ending|killing|hanging|finishing|taking) (it|myself|my life|it all)
      (if|or|unless|until) ... (finish myself|finish my life|do something to myself|take my life|throw myself)`,
  }),
  entry({
    id: 'en.wider.exploitation',
    category: 'abuse',
    scope: 'fixed',
    why: 'The author is used, held or blackmailed by someone.',
    patterns: `
      (makes|make|made|making|forces|force|gets|get) me (to)? (do|go|work|perform|film|pose|stand|meet|dance|carry|steal|beg|sign|strip|see|entertain) .. (cam|camera|hotel|hotels|men|street|debt|clients|drugs|bags|shows|videos|customers|his friends|for free|for nothing|until|naked|webcam|pay off)
      (drives|takes|sends|brings) me to (hotels|men|clients|houses|parties|flats|his friends)
      (owe|owes|debt|paying off|pay off|work off) .. (journey|travel|smuggler|smugglers|flight|visa|agency|boss|madam|what i owe|the debt) .. (work|leave|men|hours|family|threat|free|years)?
      (have|has|got|kept) .. (video|videos|photos|pictures|recordings|screenshots|pics) (of me|i sent) ..5 (more|pay|money|post|send|friends|school|family|or|unless|if|share|blackmail|threat)
      (wants|want|asks|asking|ask|demands|demanding|told me to send|keeps asking for) more (pictures|videos|photos|pics|nudes|money) .. (or|post|school|family|if|send|threat|stop|scared|owe|said)
      (not paid|no pay|unpaid|without pay|do not pay me|does not pay me|never paid|no wages) .. (leave|passport|sleep|locked|lock|family|threat|hours|floor|shop|farm)
      (sleep|sleeping|live|living) (on the floor|in the (kitchen|shop|restaurant|basement|shed|garage|salon|van)) .. (boss|passport|pay|work|locked|owner|hours)
      (says|said|threatens|threatening|threatened|will) .. (tell|show|send|post|ruin|share|out|report|deport) (me|my|everyone|it|them) ..5 (if i (leave|stop|tell|do not|say no|refuse|go)|unless i|immigration|nudes|police will|pictures)
      (takes|took|keeps|has|controls|uses) my (benefits|bank card|card|wages|pension|pin|tips|salary|disability money|carers allowance)
      (older|adult|grown) (man|men|guy|boyfriend) .. (gifts|phone|vape|alcohol|lifts|money|car) .. (wants|touch|kiss|sleep|pictures|secret|in return|owe|friends)
      (pays|paid|paying) (him|her|them) (to|for) .. (sleep|me|night|hour|use|have)
      (pretends|pretended|said) to be my (boyfriend|age) .. (pictures|sends|sell|men|older|nudes|met)`,
  }),
  entry({
    id: 'en.wider.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'The author speaks of dying together with somebody.',
    patterns: `
      (we|both of us|the two of us|me and my|and i|her and i|him and i) ..5 (die|go|end it|do it|jump|leave|exit|end our lives|kill ourselves|take them) .. (together|same time|same day|same night|at midnight|side by side|as one)
      (kill|hang|shoot|drown|unalive|poison) ourselves
      (end|take|ending|taking) our (own)? lives
      promised each other .. (die|go|end|together|leave|same)
      (hold|holding) hands .. (jump|die|go|end|bridge|pills)`,
  }),
  entry({
    id: 'en.wider.seeking',
    category: 'seeking',
    scope: 'fixed',
    why: 'The text asks what would be deadly.',
    patterns: `
      (would|will|does|is|could) (a|the|one|this|that|falling|jumping) (fall|jump|drop|height|dose|bottle|box|pack|overdose|from) ..5 (do it|enough|kill|work|survive|finish|be sure|fatal)
      (less|least|more|most) (painful|messy|traumatic|scary|certain|reliable|horrible|awful) .. (hanging|pills|jumping|drowning|drop|to go|overdose|train|bleeding|to die|way out|method|ending)
      (look|looks|seem|seems) like an accident
      what (happens|would happen) if (i|you) (take|took|swallow|swallowed|drink|drank|mix|mixed) ..5 (whole|all|packet|bottle|box|too many|together|bleach|entire|everything|lot)
      (quick|fast|easy|certain|sure|clean|quiet) .. (not|nothing) (messy|painful|hurt|fail|slow|too messy) .. (way|die|go|end|method|suggestions|ideas)?
      (is|are) (#|##|twenty|thirty|forty|fifty|ten) .. (enough|too many|dangerous|fatal|lethal|survivable) .. (die|kill|overdose|end|of them|me|$)
      (any|some) (suggestions|ideas|advice|tips|recommendations) (on|for|about|how) .. (die|dying|end|ending|kill|painless|way out|suicide|going)
      (how|what) did (people|you|anyone|others) .. (do it|survive|attempt|use|choose|go about) .. (suicide|die|work|method|pills|fail)?
      need (to know|someone to tell me|help) .. (how many|how much|how high|how long|which) .. (take|pills|tablets|die|enough|jump|kill)`,
  }),
  entry({
    id: 'en.wider.self-harm',
    category: 'self-harm',
    scope: 'fixed',
    why: 'The author tells of having hurt themselves.',
    patterns: `
      (picked up|used|using|reached for|got out|went back to|grabbed|gave in to) (the|my|a|that) (blade|razor|lighter|scissors|compass|sharpener|iron) (again|last|tonight|today|on|yesterday|this)
      (new|fresh|more|three|two|four|five|six|ten|#) (new|fresh|more)? (lines|cuts|burns) (on|last|today|tonight|again|and|since|this)
      (burnt|burned|burn|burning|branded) (my|myself) .. (on purpose|again|iron|lighter|cigarette|match|candle|hair straightener|deliberately)
      (on purpose|deliberately|intentionally) .. (hurt|burnt|burned|cut|scratched|hit|bruised|starved) (my|myself)
      (needed|need|had) stitches .. (cut|did|myself|again|arm|leg|told them|lied)
      (gave|giving|given) in (again|last night|today|tonight|yesterday) .. (cut|blade|razor|urge|burn|clean|arm|leg)
      (cutting|burning|hurting|scratching|hitting) (myself|my (arms|legs|thighs|wrists|skin|stomach)) (is|has|again|every|most|at|when|to|so|in|because|since|for|and|but|$)`,
  }),
  entry({
    id: 'en.wider.third',
    category: 'third',
    scope: 'fixed',
    why: 'Somebody the author names may be at risk.',
    patterns: `
      @friend ..5 (says|said|told|keeps saying|texted|writes|wrote|admitted|confessed|mentioned|joked|talks) ... (dead|die|dying|not be here|not wake up|disappear|end it|suicide|no point|cannot go on|can not go on|burden|better off|kill|give up|goodbye|want to live|be alive|cannot do this|can not do this|hurt|over)
      @friend ..5 (stopped eating|given up|giving up on life|lost the will|cutting|overdosed|self harm|suicidal|attempted|hospital) .. (again|scared|what do i do|help|worried|how do i|since|now|last night|yesterday|week)
      (think|thinks|sure|know|afraid|feel like|feeling) (that)? .. @friend (is|might|may|could|will|wants) ..5 (suicidal|kill|hurt himself|hurt herself|end|die|do something|in danger|harm)
      (he|she|they) (is|are)? (not)? .. (hopeless|suicidal|kill himself|kill herself|kill themselves) .. (scared|worried|what|help|how)`,
  }),
];
