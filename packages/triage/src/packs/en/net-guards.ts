import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** The harmless twins of the net: plain reasons to part, to plan and to be tired. */
export const netGuards: readonly Entry[] = [
  entry({
    id: 'en.play',
    category: 'play',
    scope: 'none',
    why: 'Words of a game, or of a small annoyance told for a laugh.',
    patterns: `
      (final boss|boss fight|boss has|the boss|last boss|health bar|health bars|hardcore mode|hitpoints|hp|respawn|respawned|speedrun|raid boss|the raid|dungeon|mana|loot|minecraft|fortnite|valorant|roblox|elden ring|dark souls|overwatch|skyrim|zelda|permadeath|save file|checkpoint|npc|pvp|guild|my character|my sim|the sims|playthrough|side quest|quest|game over|reset the run|the run|ranked|matchmaking|deathmatch|speed run|new game|controller|joystick|league of legends|call of duty|stardew|pokemon|baldurs gate|dnd|our dm|the dm|dice|d20|tpk|xp|level #)
      (printer|toner|advert|adverts|jingle|samosa|mcdonalds|biscuit|ikea|wifi|router|spreadsheet|spreadsheets|excel|powerpoint|javascript|css|compiler|compile|merge conflict|stack trace|supermarket|tesco|lidl|costco|report card|parking ticket|parallel parking|duolingo|wordle|sudoku|karaoke|leg day|burpees|squats|plank|spin class|referee|penalty shootout|group project|alarm clock|snooze|hangover|autocorrect|zoom call|team meeting|finished the milk|cliffhanger|season finale|spoilers|haircut|sourdough|group chat name)
      (lol|lmao|lmfao|rofl|haha|hahaha|hahah|jk|joke|joking|kidding|dead laughing|crying laughing|im screaming) .. (my code|exam|homework|monday|mondays|class|work|meeting|essay|test|teacher|boss|driving|bus|train|queue|traffic|shift|uni|school|game|match|team|dishes|laundry|tax|cardio)
      (my code|my essay|exam|homework|mondays|my test|my driving|traffic|my shift|football|the match|my team|cardio|tax return) ...6 (lol|lmao|lmfao|rofl|haha|hahaha|jk|kidding)`,
  }),
  entry({
    id: 'en.idiom.net',
    category: 'idiom',
    scope: 'none',
    why: 'A figure of speech, or a phrase that denies itself.',
    patterns: `
      (#|one|two|three|four|five|six|seven|eight|nine|ten|many|several) (years|yrs|year|months|weeks|days|days) (clean|free|sober|strong) (from|of|off|without)? (self harm|sh|cutting|harming|hurting myself|burning|self harming)? (today|now|yesterday|this week|tomorrow)?
      (clean|free) (from|of|off) (self harm|sh|cutting|self harming|burning) (for|since|today|now)
      (suicidal|self harm|self harming|suicide|hurting myself|death) , (no|nope|never|not at all)
      (hate|hated|hating) myself for (eating|ordering|buying|laughing|liking|watching|missing|forgetting|skipping|saying yes|agreeing|paying|choosing|loving|clicking|downloading|crying at|not bringing|not recording|signing up|leaving it)
      (do not|not|never) take (my|this|it) the wrong way
      death (metal|row|valley|note|star|wish picnic|wish coffee|cab|by chocolate|trap|march|grip|stare)
      dead (line|lift|heads|pan|pool|weight tonnage)
      (biggest|leading|main|common|number one) (killer|cause of death)
      suicide (prevention|awareness|loss|bereavement|statistics|rates|rate|hotline|helpline|training|research|first aid|squad|door|doors)
      (bereaved|lost someone|lost my ..|affected|touched|loss) by suicide
      (bereaved|grieving|lost) (by|to|from|through|after) (a)? suicide
      (tell|told) .. i love (her|him|them|you) (every|all|lots|so much|to bits|before school|before bed|on the phone)
      (nobody|no one) (would|will) (believe|guess|say|know it)
      (over|under|on|in|at) my (end|side) of (the)? (table|bed|phone|call|deal|street)
      (die|dying|dead|killing) (hard|on my feet|of boredom|of cold|of heat|to know|to see|to try|laughing|for a wee|for a pee|for a coffee|for a brew|for a cuppa|for a drink)
      (could|would|going to|will|might|want to|nearly) (have)? (kill|killed|murder|murdered|strangle|strangled) (whoever|him|her|them|my (husband|wife|brother|sister|cat|dog|kids|boyfriend|girlfriend|mum|dad|flatmate)|the (cat|dog|neighbour)) .. (milk|biscuit|biscuits|remote|socks|toilet seat|dishes|snoring|chewing|spoiler|spoilers|charger|leftovers|curry|last slice|toothpaste|hoover|thermostat|lol|haha)
      (i)? (will|am going to|might|could|would) (murder|kill|strangle|throttle) whoever
      living the dream
      dead to the world
      over the moon`,
  }),
  entry({
    id: 'en.leave',
    category: 'leave',
    scope: 'none',
    why: 'A plain reason to part, plan or clear out.',
    patterns: `
      (annual leave|on leave|on holiday|on vacation|holidays|half term|maternity leave|paternity leave|sabbatical|retiring|retirement|redundancy|new job|promoted|transfer|transferring|night school|freshers)
      (back|returning|return|see you|see you all|speak|catch up|talk) (to work|in|on|at|after|soon|later|next|for) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|a week|a few|the new year|spring|summer|autumn|term|exams|#|bit|a bit)
      (off|going|leaving|moving|moved|away|headed|heading) (to|for|into|in|out to) (uni|university|college|a flat|a new|my new|a smaller|a bigger|the coast|another city|abroad|spain|france|london|australia|canada|a care home|boarding|camp|smaller|university|the seaside)
      (deleting|delete|leaving|deleted|quitting|break from|off|leave|uninstalling) (the|this|these|social)? (app|apps|forum|group|server|chat|media|socials|discord|instagram|platform) .. (focus|exams|because|happy|better|high|healthier|for now|detox|while|new job|do not need|good place|recover*|stable)
      (feel|feeling|doing|am|getting) (so|much|a lot|loads)? (better|stronger|well|happier|recovered|stable) .. (now|these days|and|so|thank|thanks|than)
      (decluttering|declutter|marie kondo|spring clean*|charity shop|car boot|ebay|vinted|marketplace|gumtree|for sale|selling my|good condition|collection only|collect from|minimalis*|moving house|house move|moving day|downsizing|downsize|upgraded|upgrading|spares|swap|ono)
      (wedding|birthday party|housewarming|baby shower|hen do|stag do|graduation|reunion|christening|gig|marathon|half marathon|parkrun|driving test|interview|dentist|haircut|tattoo|surgery|scan|operation|mortgage|landlord|holiday|trip|camping|festival|concert|recital|performance|tournament|season|match|raid|boss|dungeon|level|speedrun|dissertation|assignment|coursework|homework|essay|presentation|spreadsheet|recipe|cake|knitting|crochet|jigsaw|allotment|garden|diy|painting the|decorating|laundry|dishes|ironing|tax return|gym|workout|yoga|diet|meal prep)
      (phone|call|ring|email|book|see|text) (the|my|a) (gp|doctor|doctors|surgery|dentist|counsellor|counselor|therapist|bank|school|council|vet|psychiatrist)
      (estate planning|will writing|pension|inheritance|my solicitor said|executor|premium bonds|power of attorney for)
      (get well|good luck|happy birthday|merry christmas|congratulations|congrats|welcome back)
      (graduate|graduating|emigrating|deployed|enlisted|relocating|last day (at|of) (work|school|term|my job|the job|uni|college|placement|exams)|leaving (do|party|drinks|card|present))`,
  }),
];
