import type { Entry } from '../../types.ts';
import { entry } from '../entry.ts';

/** Every word of hate worth finding behind a slip of the keyboard. */
export function hateVocabulary(): string[] {
  return Object.values(hateWords)
    .flatMap((text) => text.split(/[^a-z]+/))
    .filter((word) => word.length >= SLIP_CHARS);
}

const SLIP_CHARS = 5;

/** Word groups of the hate patterns. */
export const hateWords = {
  slur: 'nigger|niggers|faggot|faggots|fag|fags|tranny|trannies|retard|retards|kike|kikes|chink|chinks|gook|gooks|wetback|wetbacks|paki|pakis|spic|spics|raghead|ragheads|towelhead|towelheads|sand nigger|shemale|shemales|spastic|spastics|spaz|cripple|cripples|mong|mongs|coon|coons|beaner|beaners|dyke|dykes|gypsy scum|gyppo|gyppos|goatfucker|goatfuckers|homo|homos|poof|poofs|subhuman|subhumans|troon|troons|he she|ladyboy freak|camel jockey|jungle bunny|porch monkey|golliwog|zipperhead|jihadi|libtard|feminazi|feminazis|whore|whores|slut|sluts|cunt|cunts|bitches|thots|bimbos|nigga bitch|nig|nigs|muzzie|muzzies|muzrat|mudslime|mudslimes|musrat|kanake|cum dumpster|skank|skanks|hoe|hoes',
  trait:
    'trans|transgender|gay|lesbian|queer|bisexual|black|brown|asian|chinese|mexican|latino|latina|hispanic|african|arab|indian|pakistani|muslim|islamic|jewish|disabled|handicapped|autistic|immigrant|refugee|migrant|homosexual|foreign|female|romani|gypsy|polish|turkish|mentally ill|deaf|blind|schizophrenic|bipolar|borderline|native|hindu|sikh|aboriginal|coloured|colored|wheelchair|overweight|fat|somali|syrian|nigerian|white|non binary|nonbinary|intersex|asexual|paralyzed',
  group:
    'women|woman|females|feminists|trans people|transgender people|transgenders|transsexuals|trannies|trans women|trans men|transwomen|transmen|trans folk|gays|gay people|gay men|homosexuals|lesbians|lesbian women|bisexuals|queers|lgbt|lgbt people|lgbtq people|black people|blacks|black folk|black men|black women|people of color|african americans|africans|arabs|disabled people|disabled folk|the disabled|disableds|handicapped people|cripples|autistic people|autistics|autists|people with disabilities|people with down syndrome|people with autism|muslims|muslim people|muslim women|muslim men|islam|islamists|immigrants|immigrant|migrants|illegal immigrants|illegals|illegal aliens|foreigners|refugees|asylum seekers|jews|jewish people|mexicans|latinos|latinas|hispanics|asians|asian people|chinese people|indians|pakistanis|pakistani people|gypsies|gypsy|romani people|roma people|turks|hindus|sikhs|poles|mentally ill people|the mentally ill|schizophrenics|bipolar people|borderlines|fat people|overweight people|deaf people|blind people|white people|whites|a disabled person|a trans person|a gay person|a black person|a muslim|a jew|an immigrant|a woman|a gay|a lesbian|muslim|jew|lesbian|homosexual|refugee|migrant|foreigner|gypsy|mexican|arab|transsexual|transgender|feminist|(this|that|every|any|another|each|one|these|those|all) @trait|@trait (people|person|folk|folks|women|woman|men|man|kids|ones|individuals|scum|vermin|trash|filth|pigs|bastards)|@slur',
  vile: 'scum|vermin|filth|trash|garbage|rubbish|dirt|parasites|parasite|leeches|cockroaches|cockroach|rats|rat|pigs|pig|dogs|dog|animals|animal|monkeys|monkey|apes|ape|maggots|insects|pests|pest|plague|disease|diseased|cancer|virus|subhuman|sub human|subhumans|less than human|inhuman|worthless|disgusting|repulsive|revolting|vile|gross|filthy|dirty|inferior|abominations|abomination|freaks|freak|freaks of nature|monsters|monster|devils|evil|demons|savages|savage|barbarians|barbaric|uncivilized|uncivilised|terrorists|criminals|criminal|rapists|rapist|thieves|murderers|pedophiles|paedophiles|pedos|perverts|degenerates|degenerate|retarded|retards|idiots|idiot|idiotic|morons|moron|stupid|dumb|brainless|mindless|imbeciles|useless|pathetic|liars|cowards|ugly|hideous|sick|sickening|unnatural|mentally ill|mental|insane|crazy|deranged|perverse|perverted|sinners|sinful|immoral|lazy|greedy|dangerous|violent|toxic|poison|infestation|invaders|scroungers|whores|sluts|bitches|cunts|objects|property|slaves|mistakes|a mistake|a joke|a burden|burden|a burden on society|a waste|waste of space|waste of oxygen|a threat|the worst|the problem|the enemy|the devil|shit|pieces of shit|assholes|arseholes|bastards|losers|weak|irrational|hysterical|cursed|an embarrassment|embarrassment|a disgrace|disgrace|lower life|lesser|beneath us|not human|not people|not even human|undeserving|snakes|swine|beasts|creatures|contagious|ruining|destroying|taking over|invading|brainwashed|backward|backwards|primitive|fake|delusional|groomers|predators|broken|awful|horrible|terrible|horrid|corrupt|dishonest|disturbing|arrogant|nasty|weird|annoying|incompetent|inadequate|unwelcome|hopeless|shits|fucks|twats|wankers|pricks|dicks|dickheads|dirtbags|scumbags|scumbag|lowlifes|deceitful|untrustworthy|abnormal|immature|childish|ignorant|uneducated|cruel|hateful|vicious|wicked|unworthy|good for nothing|lesser beings|lesser people|second class|second class citizens|a stain|a blight|a scourge|scourge|blight|tumor|tumour|tumors|infection|bacteria|germs|worms|locusts|swarm|hyenas|vultures|wolves|mongrels|mutts|bugs|aliens|robots|brutes|thugs|gangsters|cheats|frauds|freeloaders|beggars|bums|junkies|drug dealers|killers|molesters|creeps|weirdos|failures|rejects|leftovers|defective|deformed|damaged|diseased|contaminated|insects|lice|ticks|fleas|leeches on society|harmful|disappointing|disappointments|boring|unclean|smelly|stinking|rotten|bad|wrong|lying|cheating|thieving|evil people|horrible people|bad people|terrible people|ruined|crap|bullshit|bitchy|whiny|needy|gold diggers|manipulative|irritating|unbearable|insufferable|intolerable|offensive|shameful|shameless|tasteless|ungrateful|fools|dimwits|clowns|jokes|mess|nuisance|menace|liability|drain|drain on society|nobodies|cunty|cuntish|shitty|fucked|fucked up|horrendous|ghastly|deplorable|despicable|contemptible|loathsome|detestable|abhorrent|hideous people|vermins|hoes|thots',
  loathe:
    'hate|despise|detest|loathe|abhor|resent|hatred|contempt|disgust|disgusted|disgusts|repulsed|hating|hates|hated|can not stand|can not tolerate|sickened|sickens|revolted|dislike|scorn|rage at|mad at|furious at|angry at|fed up with|sick of|tired of|wish death|no love for|no respect for|no sympathy for|fuck|screw|death to|never trust|allergic to|grossed out',
  harmTo:
    'killed|murdered|shot|hanged|hung|burned|burnt|gassed|exterminated|eradicated|wiped out|wiped off|eliminated|annihilated|executed|lynched|beaten|beat up|tortured|raped|stoned|slaughtered|put down|put to death|deported|locked up|imprisoned|sterilized|sterilised|castrated|banned|attacked|punched|stabbed|drowned|crushed|removed|removed from|sent back|kicked out|thrown out|segregated|enslaved|aborted|euthanized|euthanised|culled|punished|hunted|poisoned|bombed|thrown off|thrown|slapped|hit|shipped back|driven out|expelled|purged|destroyed|run over|whipped|mutilated|silenced|hurt|assaulted|dead',
  harmDo:
    'kill|murder|shoot|hang|burn|gas|exterminate|eradicate|wipe out|eliminate|annihilate|execute|lynch|beat|beat up|beat the shit out of|torture|rape|stone|slaughter|put down|deport|lock up|sterilize|castrate|attack|punch|stab|drown|crush|send back|kick out|throw out|get rid of|hurt|assault|bomb|slap|hit|hunt|poison|smash|strangle|destroy|purge|spit on|silence|run over|deck|kick|behead|choke|whip|gun down|blow up|cleanse|remove|expel|enslave',
} as const;

/** Hate against groups of people, and words that answer it. */
export const hate: readonly Entry[] = [
  entry({
    id: 'en.hate.group',
    category: 'hate',
    scope: 'fixed',
    why: 'Contempt, dehumanising words or threats against a group of people.',
    patterns: `
      (hate|despise|detest|loathe|abhor|resent|hating|dislike|can not stand|disgusted by|sick of|repulsed by|fed up with|hated|hates|want to destroy|wish death on|fuck|screw|down with|death to|damn|nobody likes|no one likes|nobody wants|no one wants|no one needs|grossed out by|sickened by|ashamed of|get rid of|no place for|no room for|no respect for|no sympathy for|to hell with|stay away from) (all|every|any|each|every single|those|these|the|being around|of|you|how|seeing|looking at|sharing|their|when i see|so many|too many|ugly|dirty|filthy|stupid|disgusting|dumb|single|goddamn|damned|other|more)? (of|single|last|those|these|the|damn|stupid|filthy|dirty|ugly|disgusting|dumb|you)? @group
      @group (are|is|r|being) (all|just|nothing but|so|such|like|basically|literally|always|no better than|worse than|the|a|an|simply|only|nothing more than|bunch of|mostly|as|nothing|too|more like|clearly|quite|very|really|lower than|the same as|comparable to|equivalent to|total|complete|utter|absolute|inherently|genetically|naturally|really just|born|fucking|truly|all just|never anything but|no more than|essentially|some|among the|by nature|probably|sexual|human|dirty|filthy)? (a|an|the|of|just|nothing but|like|so|such|complete|absolute|total|bunch of|bunch|most|as|than|to|but|dirty|filthy|human|worthless|disgusting|little|pieces of|piece of)? (a|of|pieces of|bunch of|absolute|filthy|dirty|worthless|disgusting|human|most)? @vile
      @group (should|must|need to|have to|ought to|deserve to|will|shall|can|needs to|has to|better|deserves to|are going to|could) (all|just|simply|really|only|also|go|please)? (be|get|all be|all get|just be|go|simply be)? (@harmTo|die|burn|rot|suffer|disappear|leave|go back|go to hell|go home|burn in hell|rot in hell|drop dead|fuck off|shut up|not exist|not vote|not be allowed|not have rights|not have|never be allowed|stay in the kitchen|know their place|stay away|not be here|get out|get cancer|be ashamed|not live|not breed|be treated like|be second class|be put|never have been born|not get|be shot|be kept|be forced|obey|submit)
      @group (deserve|deserves) (to)? (die|death|be @harmTo|no rights|no respect|nothing|no|hell|it|to suffer|all the|every|the|a bullet|pain|violence|to)
      @group (do|does|did) not (deserve (to live|rights|respect|to exist|life|happiness|to vote|kindness|love|help|freedom)|belong|have a place|have the right|matter|count)
      @group (should|must|can|shall) (not|never) (be (allowed|here|trusted|born|given|treated as|in|around)|vote|have (rights|kids|children|jobs|a say)|exist|live|breed|get|drive|work|teach|marry|speak|come)
      @group (disgust|disgusts|sicken|sickens|repulse|repulses|revolt|revolts|annoy|offend|infuriate|enrage|anger) (me|us|everyone|everybody|people)
      @group (make|makes|made) (me|us|everyone) (sick|want to vomit|want to puke|angry|vomit|puke|so angry|want to throw up|feel sick|furious|cringe|want to scream|mad)
      @group (have|has) no (place|right|rights|business|soul|brain|brains|morals|value|worth|honour|honor|intelligence)
      @group (ruin|ruins|destroy|destroys|ruined|destroyed|poison|infest|are ruining|are destroying|steal|rape|spread|corrupt|invade|infect|contaminate|pollute|breed|leech) (everything|our|this|the|society|my|their|like|disease|diseases|off|children|western|jobs)
      @group (belong|belongs) (in|on|to|behind|under|at) (the|a|hell|kitchen|prison|zoo|cages|cage|trash|jail|gutter|bin|dirt|gas|camps|ovens|chains)
      @group (go|get|fuck|piss|crawl|gtfo) (home|back|out|off|away|to hell|back to)
      (kill|gas|burn|deport|hang|shoot|lynch|rape|exterminate|stone|drown|murder|castrate|ban|execute|eradicate|behead|bomb|beat up|slaughter|torture) (all|every|those|these|the|them|each|any|as many|that) (single|of|of the|of those|the|last|damn|stupid|filthy|dirty|fucking|these|those)? @group
      (kill|gas|burn|deport|hang|shoot|lynch|exterminate|murder|eradicate|behead) @group
      (should|will|going to|want to|need to|have to|must|would love to|let us|wanna|ought to|would like to|could|gotta|time to|rather|wish i could|wish someone would|wish we could|somebody|someone|we|i|please|go|always|ready to|about to|duty to|plan to|love to|dream of|enjoy|free to|okay to|right to|happily|gladly|wish to) (all|just|start|please|go|should|do|go and|finally|simply|always)? @harmDo (all|every|those|these|the|a|any|some|you|your|as many|them|and|each|that|another)? (of|the|single|last|those|these|damn|dirty|filthy|stupid|disgusting|fucking|ugly|goddamn)? @group
      (throw|put|lock|send|ship|stick|chuck|round up|keep|kick|push|shove|toss|line) (all|the|those|these|every)? (of|the|those|these)? @group (up|in|back|into|to|out|on|off|away|behind|against|over|under|down)
      (world|country|place|society|planet|life|everyone|everything|we|earth|humanity|city|town) (would|will|is|can|could|should|needs|deserves) (be)? .. (better|happier|safer|cleaner|nicer|fewer|free|great) .. (without|of|if) (all|any|those|these|so many|the|there were no)? (of|all|those|these|the)? @group
      (no|not a|not one|a|an|any|every|another|each) @group (deserves|deserve|should|is|has|can|will) (to live|rights|be allowed|worthy|respect|to exist|a right|the right|be free|human|to be treated|worth|be trusted|be left alive|to breathe|equal|be happy)
      @group (are|is|will) (not|never) (be|even|real|fully|really|truly|quite)? (human|people|humans|equal|women|men|normal|welcome|worthy|worth|deserving|real|natural|citizens|one of us|like us|civilized|smart|capable|fit|meant|okay|intelligent|as good|to be trusted|able to be trusted|right|human beings|persons|wanted|allowed)
      (real|biological|actual) (women|men) only .. trans
      (why|how) (are|do|can|is|does|would|the hell|the fuck) .. @group (so|such|always|even|be|still|allowed|exist|alive|like|ruin|act|think) .. (@vile|bad|exist|alive|annoying|terrible|allowed|here|awful|everywhere|driving)
      (who|how could anyone|how can anyone|why would anyone|who the hell|why does anyone|how does anyone) (else|would|could|can|even|in their right mind|wants|likes|want)? .. (like|love|trust|respect|hire|date|tolerate|want|marry|stand|be friends with|support|hates|thinks|agrees) (a|an|these|those|any|the|that)? @group
      (typical|stupid|filthy|dirty|disgusting|ugly|dumb|worthless|goddamn|vile|lazy|useless|pathetic|gross|nasty|fucking|bloody|evil|greedy|damn) (fucking|little|fat|old|stupid)? @group
      (you|your|ur) (are|all|r|people are|lot are|being|being such|guys are)? (just|such|nothing but|all|a|such a|just a|literally|only|such an|really|just another|always|just like a|like a|acting like a|fucking|so|basically|still|still just)? (a|an|bunch of|another|dirty|filthy|stupid|fucking|ugly|little|disgusting|worthless|dumb|pathetic|fat|typical|lousy|nasty|bunch|old)? (a|fucking|dirty|stupid|ugly|little|filthy|of)? @slur
      (a|an|that|this|those|these|what a|such a|the|all|every|any|you|of|bunch of|all you|look at the|look at that|look at this|some|by a|shut up|shut up you|fuck off|another|like a|like|fuck you|hey|bloody|little|for|how|see|is a|are) (fucking|dirty|stupid|filthy|ugly|little|dumb|disgusting|bloody|goddamn|damn|nasty|fat|old|absolute|total)? (nigger|niggers|faggot|faggots|fag|fags|tranny|trannies|retard|retards|kike|kikes|chink|chinks|gook|gooks|wetback|wetbacks|paki|pakis|spic|spics|raghead|ragheads|towelhead|towelheads|shemale|shemales|beaner|beaners|muzzie|muzzies|mudslimes|sand nigger|troon|troons|cunts|subhuman|spastic|spastics|cripple|coon|coons|dyke|mong)
      (go|get) (back|the hell|out|the fuck) .. (to|of) (your|where you|africa|mexico|china|your own|whatever|the jungle|the kitchen|my country|our country|this country) (country|came|come|kind|shithole|and|from|you|if)?
      (religion|culture|race|faith|cult) of (terror|rapists|savages|terrorists|hate|death|violence)
      (white (power|supremacy|genocide)|heil hitler|gas the|hitler was right|great replacement|sieg heil|14 88|1488|race traitor|race mixing|ethnic cleansing|master race|jews will not|kebab remover|it is okay to be racist)
      (being|women|it is|men who|people who) (being)? (gay|trans|homosexual|lesbian|transgender|queer) (is|are) (a|an|just)? (sin|disease|mental illness|disgusting|unnatural|wrong|abomination|sick|choice and|perversion|gross|illness|mental disorder|against nature|phase)
      there are (only|two) .. genders .. (freaks|sick|mental|trans)
      @group (is|are) (the)? (reason|cause|root|source) (of|for|why|everything|we) .. (problem|problems|crime|evil|wrong|disease|all|everything|bad)
      (i|we) (do not|can not|would never|will never|never) (want|trust|like|respect|tolerate|stand|accept|hire|allow|need|bear) (any|a|those|these|more|to see|to be near|to live near|the)? (more|of|those)? @group (in|near|around|here|at|anywhere|moving|teaching|$)`,
  }),
  entry({
    id: 'en.hate.loose',
    category: 'hate',
    scope: 'fixed',
    why: 'Words of hate or contempt stand close to a group of people.',
    patterns: `
      @loathe .. (all|every|any|those|these|the|being|seeing|such|how|of|for|by|with|about|towards|toward|at|anyone|people who are|everyone who is|much|so much|more than|some|being near|living with|this|damn|goddamn|stupid|little)? @group
      @group ..5 (are|is|be|being|act|look|smell|behave|sound|talk) ..2 @vile
      @group (should|must|need to|have to|ought to|deserve to|deserves to|will|gotta|better|deserve|deserves) ..2 (all|be|get|just)? ..2 (@harmTo|die|burn|rot|suffer|disappear|leave|go back|hell|drop dead|death|jail|prison|gas chamber|cage|cages|pain)
      @harmDo .. @group
      (do not|never|can not|would never|will never|could never|should not|not) (like|trust|respect|love|accept|tolerate|stand|support|hire|work with|date|care about|sit next to|live with|live near|be friends with|be around) .. @group
      no .. (respect|sympathy|place|room|rights|tolerance|love|mercy|compassion|need|use|future|hope) ..2 for .. @group
      @group ..5 (disgust|disgusts|sicken|sickens|repulse|make me sick|makes me sick|make me vomit|make me angry|make me mad|make me so angry|make me want to|piss me off|pisses me off|ruin|destroy|ruining|destroying|taking over|taking our|stealing our|steal our|rape|spread disease|to blame|infest|plague us|leech|not human|not belong|no place|no right|no rights|inferior|to hell|rot in hell|subhuman|not welcome|not be allowed|go back|get out|fuck off|die out|die|drop dead|waste of)
      (i|we|you|one|somebody|someone|people) (hope|wish|pray|want|dream|hoping) ... @group ..5 (die|dead|suffer|killed|burn|disappear|rot|gone|vanish|hurt|raped|shot|beaten|cancer|leave|deported|wiped out|go extinct|extinct)
      (nothing|no one|nobody|no) (is)? (worse|lower|more disgusting|as disgusting|as bad|as stupid|dumber) than .. @group
      (who|how) (would|could|can|the hell|in their right mind|the fuck|on earth) ..5 (like|love|want|tolerate|trust|stand|respect|defend|welcome|allow|need|hire|marry|date) .. @group
      (why|how come) .. @group ... (@vile|exist|alive|allowed|here|everywhere|not just|ruin|always|deserve)
      (is|are|am) (it|there|anyone|i) ..5 (hate|hates|disgusted|kill|hit|beat|attack|who despises|sick of) .. @group
      (bunch|load|pack|herd|swarm|horde|gang|plague|flood|wave|infestation) of .. @group
      (rid|free|cleansed|cleared|purged) .. of .. @group
      (all|every|most|these|those|the|damn|goddamn|stupid|filthy|dirty|disgusting|fucking|ugly|worthless|pathetic|evil|dumb|nasty|lazy|bloody|useless) @group (fuck|shit|off|suck|sucks|stink|stinks|can go|can all|can fuck|go to hell|fuck off|piss off|need to go|have to go|must go|get out)
      @group (suck|sucks|stink|stinks|smell|reek|lie|lies|cheat|steal|can fuck off|can go to hell|can rot|can all|fuck off|are not like us|will never be|are ruining|are destroying|do nothing but|only care|can not be trusted|can not drive|should know|cause|never)`,
  }),
  entry({
    id: 'en.hate.they',
    category: 'hate-they',
    scope: 'fixed',
    why: 'Contempt or threats against the group named before.',
    patterns: `
      (they|them|those people|these people|all of them|every one of them|each of them|none of them) (are|is|r) (all|just|nothing but|so|such|like|basically|literally|always|no better than|worse than|the|a|an|only|a bunch of|total|complete|very|really)? (a|an|the|of|just|like|so|such|complete|bunch of|as|than|dirty|filthy|human|pieces of|worse than)? (of)? @vile
      (they|those people|these people|all of them|every one of them) (should|must|need to|have to|ought to|deserve to|deserve|can) (all|just|only|never|not)? (be|get|all be|just be)? (@harmTo|die|burn|rot|suffer|disappear|leave|go back|go to hell|go home|burn in hell|drop dead|death|fuck off|not exist|not be allowed|hell)
      (they|those people|these people) (disgust|sicken|repulse|revolt) (me|us|everyone)
      (they|those people) make (me|us) (sick|vomit|want to vomit|puke)
      (i|we) (hate|despise|detest|loathe|can not stand) (them|those people|these people|every one of them|every single one)
      (want|going|need|love|like|should|will|let us|have|we|wish|could|must|somebody|someone) (to|should|could|i could)? (all|just)? @harmDo (them|them all|all of them|every|each|those people|one of them)
      (they|them) (do not|does not) (deserve|belong|matter)
      they ..5 @vile
      (they|them) ..5 (should|must|deserve|need to|ought to) ..5 (@harmTo|die|burn|rot|suffer|disappear|leave|go back|hell|drop dead|death|punished)
      @loathe .. (them|those people|these people|every one of them|all of them|their kind)
      @harmDo .. (them all|all of them|every one of them|every single one|each and every one|the lot of them|one of them|them)
      (their|those) kind
      (not|never) (even)? (human|people|humans|equal)
      (death to|kill|fuck|screw|deport) (them|them all|all of them)
      get rid of (them|them all|all of them)
      (better|safer|happier) (off)? without (them|any of them)`,
  }),
  entry({
    id: 'en.group.mention',
    category: 'group',
    scope: 'none',
    why: 'Names a group of people.',
    patterns: `
      @group`,
  }),
  entry({
    id: 'en.counter-speech',
    category: 'counter',
    scope: 'none',
    why: 'Words that answer hate, quote it to object, or speak of one’s own group.',
    patterns: `
      (is|are|was|were|it is|that is|thats|how is|its|be|so|such|really|very|completely|just) (so|such|very|not|a|really|just|never|plain|completely|deeply|absolutely|clearly|simply|an|totally)? (wrong|unacceptable|not okay|not ok|okay|offensive|racist|sexist|homophobic|transphobic|islamophobic|ableist|misogynistic|xenophobic|antisemitic|bigoted|hateful|hate speech|ignorant|hurtful|shameful|disgraceful|discrimination|prejudice|bigotry|evil thing|harmful|insulting|appalling|horrible thing|abhorrent|inexcusable|awful thing|acceptable|cruel|false|untrue|nonsense|a myth|stereotype|outdated|crime|disrespectful|misogyny|racism|a lie|stupid thing)
      (racist|sexist|homophobic|transphobic|islamophobic|ableist|misogynistic|xenophobic|antisemitic|bigoted|hateful|bigot|bigots|racists|bullies|trolls)
      (stop|please stop|do not|never|you can not|you should not|should not|nobody should|no one should|how dare you|must not|quit|why would you|who would|shame on|anyone who|whoever|people who|those who|if you|someone who|everyone who|anybody who|whenever someone|i hate it when people|i hate when people|hate people who) (ever|still|even|just)? (say|says|saying|call|calls|calling|think|thinks|thinking|believe|believes|write|writes|tweet|use|uses|using|post|posts|tell|tells|claim|claims|said|wrote|called|repeat|shout|saying that|spread|publish|tweets|shouts|using the word|using words)
      (anyone|everyone|whoever|people|those|someone|person|nobody|one|you|man|guy|anybody|users|everybody) (who|that) ... (hate|hates|say|says|think|thinks|believes|believe|want|wants|calls|call|treat|treats|attacks|discriminates|abuse|abuses|post|posts|write|writes|tweet|claim|claims|threatens|use|uses)
      (no one|nobody|you|we|they|people) (should|must|can|may|shall|need to|ought to) (not|never|ever|stop|fight|respect|stand up|support|protect|condemn|have to hear|be called|be told|be allowed to say)
      (stop|end|against|fight|fighting|condemn|oppose|report) (hating|the hate|hate|violence against|discrimination|racism|sexism|homophobia|transphobia|islamophobia|hatred)
      how (dare|can|could) (you|anyone|people|somebody|someone) (say|hate|think|believe|call|write|claim|post|be)
      (it is|its|that is|thats) (so|very|just|really|completely)? (wrong|bad|cruel|horrible|awful|unfair|disgusting|ignorant|unacceptable|sickening|terrible|hateful|inexcusable|appalling|racist|sexist|shameful) (to|that|when|how|if|and)
      (not true|a lie|false|nonsense|wrong) (that|to say)
      (you|he|she|they) (can not|should not|must not|cant) (just)? (say|call|treat|write|post|think)
      (he|she|they|people|someone|somebody|guy|man|woman|kids|boss|coworker|trump|politician|comment|post|tweet|author|dad|mom|uncle|a stranger|strangers|mob|troll|everyone|bully|bullies|nazis|classmate|neighbour|neighbor|colleague|student|teacher) (once|just|always|has|have|keeps|keep|had)? (said|says|saying|called|calls|calling|told|tells|wrote|writes|posted|shouted|yelled|screamed|tweeted|claimed|claims|commented|argued|used the word|shouting|yelling|texted|dm)
      (you|they|she|he|who|people|hate|user|users|accounts|account) (just|just got)? (saying|posts|posting|tweets|tweeting|wrote) (that|things like|stuff like|comments like|like)
      (say|says|saying|said|called|calling|calls|comments|statements|phrases|words|slurs|slogans|things|tweets|posts|remarks|attitudes|hashtags|phrase|statement|term|word|slur) (like|such as|is|are|that|should|has|was|the)
      (reported|report|banned|block|blocked|removed|delete|deleted) .. (saying|for|him|her|them|post|comment|account|tweet|that)
      (imagine|fed up with|sick of|tired of|disgusted by|shocked|appalled|sad|angry) (of|by|that|when|with|at)? (people|someone|saying|hearing|being called|seeing|everyone|being told|comments|those) .. (say|says|saying|who|call|calling|called|like|that|a)
      (as|i am|am|im|being|we are|proud|my fellow|us|we|my|we are all|call myself|calling myself|fellow) (a|an|proud|proud to be|a proud|to be|black|just a)? (a|proud|gay|black|trans|disabled|old|crip|fat|angry)? (gay|trans|woman|disabled|muslim|immigrant|black|jewish|lesbian|refugee|queer|autistic|bisexual|bitch|bitches|nigga|niggas|slut|fag|faggot|dyke|dykes|cripple|crip|tranny|homo|whore|hoe|hoes)`,
  }),
];
