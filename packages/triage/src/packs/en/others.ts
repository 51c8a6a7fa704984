import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Somebody else at risk, and cruel advice received. */
export const others: readonly Entry[] = [
  entry({
    id: 'en.third.ideation',
    category: 'third',
    scope: 'fixed',
    why: 'Someone the author names may be thinking of suicide or hurting themselves.',
    patterns: `
      (wants|want|wanted|wanting|wishes|wished|needs|plans|planning|plan|intends|intending|trying|tried|tries|attempted|going|threatening|threatens|threatened|threaten|ready|about|decided|might|may|would|will|could|should|keeps saying|talks about|vowed|promised|considering|is|hopes) (to)? (die|be dead|kill @them|end (his|her|their) (life|lives|own life)|take (his|her|their) (own)? life|end it all|commit suicide|hurt @them|harm @them|hang @them|shoot @them|overdose|jump off|unalive|unalive @them|off @them|cut @them|end it|slit (his|her|their)|not be alive)
      (talks|talking|talked|thinking|thinks|thoughts|talk|posting|posts|posted|texting|joking|jokes|joke|tweets|writing|writes|googling|searching|hinting|hints|mentions|mentioned|speaks|speaking|fantasizing|obsessed) (about|of|for|at)? (wanting to|how (he|she|they) (wants|want|wanna) to|wanting)? (die|dying|suicide|killing @them|ending (his|her|their) (life|lives|own life|it)|ending it all|ending it|not being here|not being alive|hurting @them|kill @them|unaliving|death|not wanting to (be here|live|be alive)|cutting @them|offing @them)
      (threatening|threatens|threatened|threaten) (suicide|to @killInf|self harm|it|to do it|to jump)
      (is|are|was|being|been|feeling|feels|felt|seems|sounds|getting|became|might be|may be|gets|actively|very|still|who is|may|really) suicidal
      suicidal (friend|friends|brother|sister|boyfriend|girlfriend|partner|husband|wife|son|daughter|mom|mother|dad|father|teen|person|child|kid|roommate|ex|family member|student|loved one|cousin|teenager|classmate)
      (friend|brother|sister|boyfriend|girlfriend|partner|husband|wife|son|daughter|mom|mum|dad|roommate|ex|cousin|he|she|they|kid|bf|gf|someone) (has|have|had|is having|having|been having|struggles with|with|expressing|expressed) (been having)? (suicidal (thoughts|ideation|tendencies|urges)|thoughts of (suicide|@killing|ending|dying))
      (says|said|saying|told me|tells me|texted|texted me|messaged|messaged me|admitted|confessed|telling me|keeps saying|keeps telling me|posted|wrote|writes|confided|told us|tweeted|mentioned|sent me) (that|me|saying|in me|to me|about|a message saying|today|last night|a text saying)? .. (he|she|they) .. (not want to (live|be here|be alive|exist)|wants to die|want to die|better off dead|does not want|do not want to live|wish (he|she|they) (was|were) dead|suicidal|can not go on|no reason to live|kill @them|end (his|her|their) life|better off without (him|her|them)|wants it to be over|would be better off dead|has a plan|have a plan|bought|planning|wanted to (die|kill @them|end))
      (does|do) not want to (live|be alive|be here|exist|live anymore)
      (has|have|got|made|with|wrote|found|left) (a|his|her|their)? (suicide|plan to kill|plan to end) (plan|note|letter|@them|his life|her life|pact)
      (found|saw|read|discovered) .. (suicide note|his note|her note|goodbye letter|goodbye note|cuts on|cut marks|scars on|razor|razors|blades|search history|journal|diary) .. (suicide|die|kill|wants|his|her|their|arms|arm|room|daughter|son)?
      (is|has been|been|started|keeps|are|she is|he is|they are|friend is|sister is|be) (cutting|self harming|hurting|harming|burning|starving) (@them|again|her arms|his arms|a lot|lately|and|her|his|on|since)
      (friend|brother|sister|boyfriend|girlfriend|partner|son|daughter|he|she|they|kid|cousin|roommate|student|bf|gf|child) .. (self harms|self harming|self harmed|cuts @them|cut @them|hurts @them|hurt @them|relapsed .. cut)
      cuts on (her|his|their) (arm|arms|wrist|wrists|thighs|legs)
      (tried|attempted|attempts|trying) (to)? (suicide|kill @them|end (his|her|their) life|take (his|her|their) (own)? life|hang @them|overdose) .. (last night|yesterday|today|again|this (week|morning|weekend)|last (week|month|weekend)|days ago|and is|hospital|two days|on (monday|friday|saturday|sunday)|tonight|hours ago|recently|in the)
      (his|her|their) suicide attempt (last|yesterday|this|was)
      (worried|scared|afraid|terrified|concerned|fear|frightened) (that|about|for|sick|of)? .. (he|she|they|my @friend|friend) .. (kill @them|suicide|hurt @them|end it|do something|suicidal|die|end (his|her|their) life|take (his|her|their)|harm @them|commit|going to do it|try again|alive|attempt)
      (scared|afraid|worried|terrified) .. (lose|losing) (him|her|them|my) .. (suicide|kill|die|end|hurt)
      (gave|giving|gives|given|gave me) (away)? (his|her|their|all his|all her|all their) (stuff|things|belongings|possessions|dog|cat|clothes|games|guitar) .. (away|suicid*|goodbye|worried|strange)?
      (help|save|support|talk to) (my|a) suicidal
      (what|how) (do|can|should|could) (i|we) (do|help|say|tell|respond|save|talk) .. (suicidal|suicide|kill @them|wants to die|self harm|hurting @them|cutting|end (his|her|their) life)
      if i (leave|break up|leave him|leave her|go|do not|dump|block|stop|say no|ever leave) .. (he|she|they) (will|says|said|is going to|would|threatens) (he|she|they)? (will|would)? (kill @them|hurt @them|end|die|commit|do it)
      (will|would|going to) kill @them if i
      (not|refuses to|refusing to|stopped) (eat|eating|drink|get out of bed) .. (wants to die|die|suicid*)
      (might|may|could) (be|is) (suicidal|planning|in danger|a danger to @them)
      (danger|risk) to @them`,
  }),
  entry({
    id: 'en.third.danger',
    category: 'third-danger',
    scope: 'fixed',
    why: 'Someone the author names is in danger now.',
    patterns: `
      (@they|my @friend|friend|girlfriend|boyfriend|brother|sister|mom|mum|dad|son|daughter|roommate|husband|wife|cousin|who|kid|partner|ex) (has|have|just|s|had|is|may have|might have|says (he|she|they)|said (he|she|they)|told me (he|she|they)|texted that (he|she|they)|must have|texted (he|she|they)|has just)? (took|taken|swallowed|taking|overdosed|has overdosed|overdosing|od|od on|downed|ate|drank) (all|too|whole|a (bottle|bunch|handful|load|lot|whole)|the (whole|bottle|entire|rest)|loads|lots|every|##|so|bunch|bottle|handful|entire|bleach|it all|everything) .. (@pills|bottle|bleach|overdose|pill|meds|many|lot|and|alcohol|tonight|now|$)
      (@they|friend|girlfriend|boyfriend|brother|sister|mom|mum|dad|son|daughter|roommate|husband|wife|cousin|kid|partner|ex) (has|just|have|is)? (overdosed|overdosing|oded)
      (@they|friend|girlfriend|boyfriend|brother|sister|mom|mum|dad|son|daughter|roommate|husband|wife|cousin|kid|partner|guy|girl|man|woman|ex) (is|are|s|was|says (he|she|they) (is|are)|said (he|she|they) (is|are)|told me (he|she|they) (is|are))? (currently|right now|now|standing|sitting|up|out|just|still|texted me from|calling me from|called me from)? (standing|sitting|up|out|threatening to jump|going|about to jump)? (on|at|off|over|from|by|near|to) (a|the|top of|edge of|some|that|his|her|our|their) .. (roof|bridge|ledge|rooftop|railing|tracks|train tracks|balcony|cliff|window ledge|overpass|edge)
      (locked|locking|locks) @them in .. (bathroom|room|bedroom|car|garage|house) .. (pills|knife|razor|gun|blade|answer|answering|kill|respond|die|cut|blood|hear|and|says|with)
      (@they|friend|girlfriend|boyfriend|brother|sister|mom|mum|dad|son|daughter|husband|wife|roommate|ex|partner|cousin|kid) (has|have|is holding|got|has got|bought|took|is sitting with|is alone with|is home alone with|sent me a (picture|photo|pic|video) of|sent a (photo|picture|pic) of) (a|the|his|her|dads|all|some|my|enough|pills|his dads|her)? (loaded)? (gun|knife|rope|noose|pills|razor|blade|shotgun|pistol|bottle of pills|weapon|cuts) .. (and|hand|kill|says|threatening|head|now|right now|to @them|suicid*|end|die|saying|goodbye|mouth|tonight)
      (unconscious|unresponsive|not breathing|not responding|not waking up|will not wake up|can not wake (him|her|them)|blue lips|turning blue|passed out|barely breathing|hardly breathing|foaming) .. (pills|overdose|blood|took|bottle|breathing|help|she|he|what do i|friend|pulse|cut)
      (he|she|they|friend|mom|mum|dad|brother|sister|roommate|son|daughter|boyfriend|girlfriend|husband|wife) (is|are) (unconscious|unresponsive|not breathing|bleeding|bleeding out|not waking up|barely breathing|turning blue|not responding and)
      can not wake (him|her|them|my)
      (will|does|is|are|has|can) not (pick up|picking up|answer|answering|respond|responding|reply|replying|answered|replied|responded|stopped answering|reach|get hold of|find) .. (goodbye|suicide|kill|note|pills|die|suicidal|last message|said|end it|texted|worried (he|she)|door|him|her|after|phone)
      (sent|texted|messaged|left|posted|wrote|gave|sending|texting|posting|called|just sent|messaging) (me|us|everyone|a|out|to me|his|her|their|an|this)? (a|an|his|her|the|to say)? (goodbye|suicide|farewell|final|last) (message|messages|text|texts|note|letter|voicemail|post|video|email|snap|$|and|to|forever)
      (texted|said|sent|messaged|called|telling|says|posted|writes|wrote) (me|us|everyone)? (to say)? goodbye (and|forever|to|tonight|now|then|last|$)
      (says|said|told me|texted|saying|messaged me|tells me|posted|swears|wrote|screaming|threatening|promised|threatens) (that|me|me that|to me)? .. (he|she|they|will|is|to|s|going) .. (kill @them|end (his|her|their) life|do it|jump|end it|overdose|hang @them|shoot @them|take (all)? (his|her|their|the) pills|die|take (his|her|their) (own)? life|kill (himself|herself)) (tonight|tomorrow|today|right now|now|this (weekend|week|morning|evening|afternoon)|in (an|a|#|few|the)|when|at midnight|after|before|soon|on (monday|friday|saturday|sunday|his|her|their)|by)
      (going|about|planning|plans|wants|threatening|trying|ready) to (kill @them|jump|end (his|her|their) life|hang @them|overdose|shoot @them|end it|take (his|her|their) (own)? life|do it|slit (his|her|their)) (right now|tonight|now|tomorrow|today|this (weekend|week|evening|morning)|in (an|a|the|#|few)|at midnight|as we speak)
      (is|are|currently|right now) (trying|attempting) to (kill @them|hang @them|jump|overdose|end (his|her|their) life)
      (cutting|slitting|stabbing|hanging|choking|shooting) @them (right now|as we|now|on (video|call|facetime|camera|live)|while)
      (on|over) (video|facetime|call|the phone|live|livestream|camera|webcam) .. (pills|knife|cutting|gun|kill|jump|rope|overdos*)
      (slit|cut|sliced) (her|his|their) (wrist|wrists|throat|arms)
      (bleeding|blood) .. (she|he|they|friend|sister|brother) .. (cut|wrist|wrists|slit|stabbed)
      (disappeared|missing|ran away|left the house|drove off|gone|took off|run off|ran off|went missing) .. (suicidal|note|pills|gun|goodbye|suicide|kill|die|rope)
      (left|wrote|found|leaving) (a|her|his|their|the)? (suicide)? (note|letter) .. (gone|missing|disappeared|not home|car|phone off|left|find|where|bed|and)
      (he|she|they) (is|are|s) (about|going) to jump
      (talking|talk|trying to talk) (him|her|them|someone|a stranger|my friend|my brother) (down|off) (from|the|a|off)
      (has|have|with|made) a plan (and|to|for) .. (tonight|tomorrow|pills|gun|kill @them|die|means|end (his|her|their))
      (a|my) (child|kid|baby|toddler|neighbor|neighbour|student|cousin|sister|brother|friend) .. (being)? (beaten|hit|abused|hurt|strangled|attacked|choked|raped|starved|screaming) (right now|now|tonight|next door|upstairs|as i type|as we speak)
      (hear|hearing) (screaming|screams|him hitting|him beating) .. (next door|upstairs|kid|child|help|her|hitting)`,
  }),
  entry({
    id: 'en.told-to-die',
    category: 'told-to-die',
    scope: 'fixed',
    why: 'The author was told to kill themselves.',
    patterns: `
      (told|tells|telling|tell|texted|messaged|dmed|commented|said|says|saying|wrote|bully|bullies|bullied|bullying|everyone|people|asked|keep telling|encouraged|dared|dm|sent me|spamming|commenting|encouraging) .. (me)? (to|saying|i should|that i should)? (kill myself|go kill myself|end my life|just die|go die|hang myself|drink bleach|end it|kill yourself|jump off|unalive)
      (hoped|hopes) i (die|died|would die|was dead|kill myself|would kill myself|were dead)
      bullied (every day|at school|for|so|by|because|online|into|and|to the point)
`,
  }),
];
