import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Classes of words for the rules below. */
export const wideFlagWords = {
  medicine:
    'pill|pills|tablet|tablets|tabs|meds|med|medication|medicine|antidepressants|antidepressant|ssri|ssris|snri|zoloft|prozac|sertraline|fluoxetine|citalopram|escitalopram|lexapro|paroxetine|lithium|quetiapine|seroquel|olanzapine|zyprexa|lamotrigine|lamictal|mirtazapine|venlafaxine|effexor|duloxetine|cymbalta|pregabalin|gabapentin|xanax|diazepam|valium|lorazepam|klonopin|clonazepam|benzo|benzos|insulin|tramadol|codeine|ritalin|adderall|propranolol|antipsychotic|antipsychotics|risperidone|abilify|wellbutrin|bupropion|metformin|zopiclone|ambien|melatonin|trazodone|buspirone|amitriptyline|painkillers|sleepers|mood stabiliser|mood stabilizer',
  several: 'two|three|four|five|six|seven|eight|nine|ten|a couple|a few|an extra|one extra|double|twice|half|#',
};

/** What a text does to its readers, in the words of everyday: medicine recommended, hunger praised, death urged. */
export const wideFlags: readonly Entry[] = [
  entry({
    id: 'en.wide.dosing',
    category: 'dosing',
    scope: 'fixed',
    why: 'Somebody else is told to start, stop, change or mix a medicine.',
    patterns: `
      ^ (just|honestly|simply|seriously|mate|love|bro|no)? (stop|quit|drop|ditch|bin|chuck|flush|dump|skip|throw away|throw out|get off|come off|go off|swap|double|triple|halve|up|split|crush) (taking)? (the|your|those|these|all the|that|all your)? @medicine
      ^ (just|honestly|simply)? (come off|get off|go off) (it|them) .. (yourself|at the weekend|cold turkey|on your own|in a week|over a week|in three days|it is only|its only)
      you (should|could|can|ought to|need to|want to|might) (just|safely|easily|really|always|totally)? (stop|quit|drop|ditch|double|halve|lower|raise|up|increase|mix|combine|borrow|come off|get off|go off|skip|bump|wean) .. @medicine
      (you|if you) (want|would like)? my (opinion|advice) .. (stop|quit|drop|ditch|flush|bin|double|come off|take|get off) .. @medicine
      (borrow|use) (some|a few|one|two|a couple|half)? (of)? (my|your mums|your moms|your sisters|your brothers) @medicine
      (have|take|try) (some|a few|one|two|a couple|half) (of)? (my|mine|your mums|your moms|your sisters|your brothers|his|her) @medicine
      (give|send|post|lend) you (some|a few|a couple|two|three|one)? (of)? (my|mine)? @medicine
      (take|have|try|pop) @several (of them|of those|of these|of mine|mg|at once|at a time|instead of|each night|before bed|tonight and) .. (fine|i am|you will|works|helps|sleep|knock|better|morning|trust|ok|strong*|weaker|instead|me|$)
      (double|triple|halve|up|increase|raise|bump up) (your|the) (dose|dosage|@medicine)
      (no need to|you do not need to|do not need to|do not bother|do not have to) (taper|ask|wait|tell|check) .. (doctor|doc|gp|psychiatrist|shrink|prescri*)
      (safe|safely|fine|ok|no problem|lovely|great|magic) .. (mix|mixing|combine|add|stack|with) .. @medicine .. (with|and|on top of|to) .. (wine|beer|alcohol|vodka|weed|@medicine)
      (mix|combine|stack) .. @medicine (with|and) .. (wine|beer|alcohol|vodka|weed|@medicine) .. (fine|safe|helps|works|lovely|great|stronger|saved|better|knocks)`,
  }),
  entry({
    id: 'en.wide.ed',
    category: 'ed',
    scope: 'fixed',
    why: 'Hunger, numbers or hiding are praised, shared or asked for.',
    patterns: `
      (anyone|who|who is|whos|who wants to|somebody|girls) .. (fast|fasting|starve|starving|restrict|restricting|water fast) (with me|together|buddy|for)
      (fast|fasting|starving|restricting|ana|mia) (buddy|buddies|partner|challenge)
      (lies|lie|excuses|excuse|what to say|ways|tricks|tips|how to|how do you|how do i) .. (skip|avoid|get out of|fake|hide|not eat) .. (dinner|dinners|meals|meal|lunch|eating|weigh in|weigh ins|food|my weight|purging) .. (parents|mum|mom|family|friends|clinic|nurse|nurses|need|ideas|pls|please|$)
      (see|seeing|feel|feeling|count|counting|show) (all|all of)? (my|your) (ribs|collarbones|collar bones|hip bones|hipbones|spine) .. (by|goal|win|won|proud|progress|finally|love|again)
      (goal|aim|target) .. (see|seeing|feel|feeling) .. (ribs|collarbones|hip bones|hipbones|thigh gap)
      (down to|living on|surviving on|only|just|nothing but) (one|two|an|half an|a) (apple|banana|rice cake|cracker|yoghurt|yogurt|egg|black coffee) (a day|today|and|so far) .. (coffee|beating|proud|record|who|me|ice|water|gum)
      (skinny|thin|pretty) girls (do not|never) (eat|snack)
      (thinspo|bonespo|meanspo|pro ana|proana|ana buddy|thigh gap|ugw)
      (chew and spit|chewing and spitting|purge|purging|laxatives|diuretics) .. (works|tips|trick|tricks|noise|quiet|hide|nobody|no one|flat)
      (under|below|max|limit|only|aiming for|goal is) ## (cal|cals|calories|kcal) (a day|today|left|each day|daily)
      (nothing|hunger|being hungry) (tastes|feels) (as)? (good|better) (as|than) .. (thin|skinny|food|empty)
      (hungry|hunger) (means|is) (it is working|working|weakness leaving|winning)`,
  }),
  entry({
    id: 'en.wide.encouragement',
    category: 'encouragement',
    scope: 'fixed',
    why: 'A reader is urged to die or to hurt themselves.',
    patterns: `
      (so|then|just|well|go on and|go ahead and) (do it|end it|finish it) (then|already|and be free|and stop) ...5 (boring|bored|free|whining|talking|moaning|we are|nobody|no one|threatening|posting|$)
      (skip|forget|ignore|do not call|do not ring) .. (hotline|helpline|crisis line|line|ambulance|them) .. (finish it|end it|do it|go through with|finish what|be free|let go)
      (bet|i bet|bet you) you (can not|will not|would not) (go deeper|cut deeper|do it|jump|go through with it)
      (post|show|share) (your|ur) (cuts|arms|wrists|scars) .. (mine|wins|deeper|deepest|challenge|who)
      (no shame|nothing wrong) in (going|leaving|ending it|letting go|checking out) .. (choose|would|peace|same|free)
      (be at peace|go to it|let go) (and|,)? (do not look back|do not be afraid|it is time|nobody will blame you|no one will blame you)`,
  }),
  entry({
    id: 'en.wide.pact',
    category: 'pact',
    scope: 'fixed',
    why: 'Company is sought or offered for dying.',
    patterns: `
      (anyone|anybody|someone|somebody|who) .. (company|join me|come with|go with|do it with|together|go together) .. (do not want to|too scared to|scared to|not) (go|die|do it) (alone|on my own|by myself)
      (do not want to|too scared to|scared to) (go|die|do it) (alone|on my own|by myself) .. (anyone|anybody|someone|who|message|dm|together|company)
      (looking for|need|want|seeking) (a|someone|somebody) .. (partner|company|die with|go with|end it with) .. (one way|die|end it|ctb|alone|last|suicide)`,
  }),
  entry({
    id: 'en.wide.spam',
    category: 'spam',
    scope: 'fixed',
    why: 'Goods, cures or income are advertised.',
    patterns: `
      (dm|message|text|inbox|comment|write|whatsapp|telegram) (me|us)? (the word)? (for|with)? .. (discount|starter kit|price list|prices|free trial|promo|special offer|voucher code|business opportunity|menu)
      (earn|make|income|payouts|paid) .. (from home|while you|weekly payouts|no experience|per week|a week|a day|daily|passive) .. (dm|message|join|team|link|ask|comment|sign up|motivated|text|payouts|free)
      (my|our) team (needs|is looking for|wants) .. (motivated|people|partners|ambassadors)
      (healed|cured|fixed|beat|reversed) (my|your) (trauma|anxiety|depression|ptsd|adhd|ocd) in (#|##|two|three|seven|ten) (days|weeks|minutes) .. (dm|link|method|code|discount|course|programme|program|free|offer|message)
      (contact|call|reach|write to|message) (dr|prof|professor|doctor|mama|mrs|mr|chief|lord|baba|spell caster) .. (love|money|court|results|spell|lover|bitcoin|funds|recovered|hours)
      (use|with) (my)? (code|promo code|referral code|discount code) .. (off|discount|free|save|%|sign up|link)`,
  }),
  entry({
    id: 'en.wide.method',
    category: 'method',
    scope: 'fixed',
    why: 'A way to die or to hide the means is described, offered or recommended.',
    patterns: `
      (i know|know|there is|i have|ive got) (a|one|the) (way|method) .. (never fails|can not fail|always works|works every time|does not hurt|no pain|painless) .. (message|dm|write|send|tell|explain|pm|ask|$)
      (they|staff|nurses|parents|nobody|mum|mom) (never|do not|will not) (search|look|check|find) .. (bottle|case|sock|bra|book|behind|lining|inside|radiator|phone) ...6 (kept|hide|hid|mine|blade|blades|razor|stash|them)
      (i will|i can|i could|let me|happy to) (write|explain|list|go through|talk you through|walk you through) (up|out|you)? .. (each step|every step|step by step|how to do it|the steps) .. (message|dm|want|ask|die|quick|never|it)`,
  }),
];
