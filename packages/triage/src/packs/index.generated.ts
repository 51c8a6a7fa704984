import type { LexiconIndex } from '../lexicon.ts';

/** Written by `node tests/triage/lexicon-index.ts` from the five packs; do not edit. */
// prettier-ignore
export const index: LexiconIndex = {
  vocabulary: 'myself my self me mself meself himself herself themselves themself him her them selves hisself theirself theirselves life own this existence miserable pathetic shitty worthless stupid sad kill murder end take off unalive delete hang shoot drown stab poison suffocate strangle gas electrocute set on fire burn alive commit suicide do die by in top neck rope finish it all things everything of suffering misery pain the for good put an to catch bus ctb check out permanently exit world leave earth overdose od slit wrists wrist throat cut blow brains head a bullet through brain skull gun eat jump from bridge roof building cliff balcony overpass rooftop ledge window infront front train car truck tube subway something high throw under step walk into traffic sea ocean lake river drive road tree wall oncoming crash pills meds tablets medication handful bunch swallow whole entire bottle down bleed lie tracks rails up dead log forever pull trigger make disappear tonight killing ending taking offing unaliving deleting hanging shooting drowning stabbing poisoning suffocating committing sewerslide doing topping necking roping putting catching checking leaving overdosing oding slitting cutting blowing jumping throwing stepping walking driving crashing swallowing bleeding pulling being dying death killed ended taken took committed hung hanged shot overdosed drowned offed unalived jumped medications medicine painkillers sleeping paracetamol tylenol ibuprofen aspirin antidepressants benzos xanax valium sertraline zoloft prozac insulin opioids oxy morphine fentanyl ambien melatonin codeine tramadol lithium acetaminophen quetiapine seroquel diazepam zopiclone amitriptyline beta blockers propranolol antihistamines benadryl advil capsules prescription prescriptions family mom mum mother dad father parents brother sister siblings kids children son daughter wife husband partner boyfriend girlfriend friends friend everyone everybody people loved ones i love you those around others best bestfriend bestie bff mate bro sis cousin kid child nephew niece uncle aunt bf gf ex roommate flatmate housemate classmate colleague coworker neighbour neighbor student stepson stepdaughter grandma grandpa nan girl boy guy woman man lad teen teenager fiance fiancee spouse stepdad stepmom stepbrother stepsister roomie buddy pal someone somebody person user member poster op pupil patient client crush team teammate lover twin grandson granddaughter grandfather grandmother he she they stepfather coach teacher pastor priest boss going will shall about plan planning intend intending have decided am determined ready chosen made decision mind preparing prepared want wanting wants wanted would like need wish could rather prefer desire longing long tempted craving urge urges desperate itching feel might should must makes making wanna supposed better compelled considering deserve hoping hope try trying attempt brave enough courage guts strong not scared afraid inclined bound meant destined easier think thinking thought thoughts fantasize fantasizing fantasise fantasising fantasies fantasy daydream daydreaming dream dreaming contemplate contemplating contemplated consider considered imagine imagining imagined obsess obsessing obsessed picture picturing visualise visualizing ruminating ruminate research researching debating debate entertain entertaining ideas idea impulse impulses feelings pondering monday tuesday wednesday thursday friday saturday sunday christmas new years year easter thanksgiving halloween valentines birthday holidays graduation weekend midnight dawn sunrise tomorrow morning noon week day month night next prom exams finals exam nigger niggers faggot faggots fag fags tranny trannies retard retards kike kikes chink chinks gook gooks wetback wetbacks paki pakis spic spics raghead ragheads towelhead towelheads sand shemale shemales spastic spastics spaz cripple cripples mong mongs coon coons beaner beaners dyke dykes gypsy scum gyppo gyppos goatfucker goatfuckers homo homos poof poofs subhuman subhumans troon troons ladyboy freak camel jockey jungle bunny porch monkey golliwog zipperhead jihadi libtard feminazi feminazis whore whores slut sluts cunt cunts bitches thots bimbos nigga bitch nig nigs muzzie muzzies muzrat mudslime mudslimes musrat kanake cum dumpster skank skanks hoe hoes trans transgender gay lesbian queer bisexual black brown asian chinese mexican latino latina hispanic african arab indian pakistani muslim islamic jewish disabled handicapped autistic immigrant refugee migrant homosexual foreign female romani polish turkish mentally ill deaf blind schizophrenic bipolar borderline native hindu sikh aboriginal coloured colored wheelchair overweight fat somali syrian nigerian white non binary nonbinary intersex asexual paralyzed women females feminists transgenders transsexuals men transwomen transmen folk gays homosexuals lesbians bisexuals queers lgbt lgbtq blacks color americans africans arabs disableds autistics autists with disabilities syndrome autism muslims islam islamists immigrants migrants illegal illegals aliens foreigners refugees asylum seekers jews mexicans latinos latinas hispanics asians indians pakistanis gypsies roma turks hindus sikhs poles schizophrenics borderlines whites jew foreigner transsexual feminist that every any another each one these folks individuals vermin trash filth pigs bastards garbage rubbish dirt parasites parasite leeches cockroaches cockroach rats rat pig dogs dog animals animal monkeys apes ape maggots insects pests pest plague disease diseased cancer virus sub human less than inhuman disgusting repulsive revolting vile gross filthy dirty inferior abominations abomination freaks nature monsters monster devils evil demons savages savage barbarians barbaric uncivilized uncivilised terrorists criminals criminal rapists rapist thieves murderers pedophiles paedophiles pedos perverts degenerates degenerate retarded idiots idiot idiotic morons moron dumb brainless mindless imbeciles useless liars cowards ugly hideous sick sickening unnatural mental insane crazy deranged perverse perverted sinners sinful immoral lazy greedy dangerous violent toxic infestation invaders scroungers objects property slaves mistakes mistake joke burden society waste space oxygen threat worst problem enemy devil shit pieces assholes arseholes losers weak irrational hysterical cursed embarrassment disgrace lower lesser beneath us even undeserving snakes swine beasts creatures contagious ruining destroying over invading brainwashed backward backwards primitive fake delusional groomers predators broken awful horrible terrible horrid corrupt dishonest disturbing arrogant nasty weird annoying incompetent inadequate unwelcome hopeless shits fucks twats wankers pricks dicks dickheads dirtbags scumbags scumbag lowlifes deceitful untrustworthy abnormal immature childish ignorant uneducated cruel hateful vicious wicked unworthy nothing beings second class citizens stain blight scourge tumor tumour tumors infection bacteria germs worms locusts swarm hyenas vultures wolves mongrels mutts bugs robots brutes thugs gangsters cheats frauds freeloaders beggars bums junkies drug dealers killers molesters creeps weirdos failures rejects leftovers defective deformed damaged contaminated lice ticks fleas harmful disappointing disappointments boring unclean smelly stinking rotten bad wrong lying cheating thieving ruined crap bullshit bitchy whiny needy gold diggers manipulative irritating unbearable insufferable intolerable offensive shameful shameless tasteless ungrateful fools dimwits clowns jokes mess nuisance menace liability drain nobodies cunty cuntish fucked horrendous ghastly deplorable despicable contemptible loathsome detestable abhorrent vermins hate despise detest loathe abhor resent hatred contempt disgust disgusted disgusts repulsed hating hates hated can stand tolerate sickened sickens revolted dislike scorn rage at mad furious angry fed tired no respect sympathy fuck screw never trust allergic grossed murdered burned burnt gassed exterminated eradicated wiped eliminated annihilated executed lynched beaten beat tortured raped stoned slaughtered deported locked imprisoned sterilized sterilised castrated banned attacked punched stabbed crushed removed sent back kicked thrown segregated enslaved aborted euthanized euthanised culled punished hunted poisoned bombed slapped hit shipped driven expelled purged destroyed run whipped mutilated silenced hurt assaulted exterminate eradicate wipe eliminate annihilate execute lynch torture rape stone slaughter deport lock sterilize castrate attack punch send kick get rid assault bomb slap hunt smash destroy purge spit silence deck behead choke whip cleanse remove expel enslave here existing how waking hurting badly pistol noose razor blade helium bleach shotgun rifle trains motorway platform knife stash belt wake be gone go goodbye stop escape hits beats punches slaps kicks chokes choked strangles strangled rapes molests molested gropes groped hurts assaults burns shoves shoved threatens threatened bites headbutts hitting beating choking punching slapping kicking raping strangling abuses abused abusing whips attacks erase time days story away call quit living k m s ing pier lorry kerb multi edge fling chuck hurl slice open veins done finishing erasing slaughtering removing gassing knifing skulling word quitting final permanent solution easy way big sleep nap funeral anymore exist cease close eyes vanish more anyone anybody vanishing disappearing ceasing so much willing mean meaning verge inches minutes is sooner as well had crave ache aching begging today now right evening afternoon before after work school dinner shift wedding until hour few hours two minute when comes st nd rd th wakes asleep are house quiet empty home alone nobody suspects knows goes bed fall falls town leaves nights gets find notice dose doses tabs blister packs packet packets stuff supply gear heroin bottles cupboard revolver bullets blades razors hose charcoal antifreeze ligature cord scalpel cliffs viaduct railway line level crossing storey multistorey park parapet railing railings weir reservoir quarry windowsill tower block boys girls baby grandkids lads daughters sons our old little younger older gentleman lady online pill tablet med antidepressant ssri ssris snri fluoxetine citalopram escitalopram lexapro paroxetine olanzapine zyprexa lamotrigine lamictal mirtazapine venlafaxine effexor duloxetine cymbalta pregabalin gabapentin lorazepam klonopin clonazepam benzo ritalin adderall antipsychotic antipsychotics risperidone abilify wellbutrin bupropion metformin trazodone buspirone sleepers mood stabiliser stabilizer three four five six seven eight nine ten couple extra double twice half nf gonna soon and hand let choose convinced peace know longer wont till past last if swear or else otherwise unless reason live staying give stay talk why keep what stopping thing keeping only still left option answer seems feels looks easiest choice resort sounds very too nice appealing peaceful tempting inviting comforting calming face continue spend whether ways just suicidal ideation ideations feeling tendencies state again rn mindset plans depression lately felt been getting become becoming became always constantly chronically passively actively severely extremely bit almost was feelin went super lot has keeps popping coming crossed possibility stronger voice part inside says saying said tells telling told screaming screams yelling whispering whispers begs intrusive safe danger may drastic undo irreversible swerve swerving simple quick happier please maybe once then reasons letter real googling looking searching methods painless reading attempting succeed sure fail relapsed watch were born feet coma died woke woken survived existed lived conceived did fade evaporate trade places swap god lightning heart strike happen pray praying prayed beg kills accident plane some takes shoots murders runs pass place heaven erased lay carry see grow survive point purpose use continuing care bored exhausted finished weary fighting struggling holding without disappeared simpler happened upset got stopped dropped vanished bothered built designed asked ask regret disappointed because breathing waiting wait counting dreams jealous who passed envy instead join reunited other side there wherever grave worth already giving welcome such relief release mercy kinder gift blessing look forward anything none hardly barely worthwhile motivation energy strength interest lost where carrying bother growing reaching surviving pointless meaningless curse painful exhausting hard hell punishment agony lord jesus universe noise ever eternal rest finally passive si both cross street probably post message words entry note farewell guys chat tweet update moments posting reddit sorry loves say came goodbyes farewells bye youre read reads sees finds late found seeing im tell remember feed tried his their kind cat pets cats meet we afterlife thank mama but forgive your fault anyones anybodys nobodys blame responsible yourself yourselves fondly watching gave given belongings possessions clothes collection guitar games records jewelry jewellery money savings bike books console favourite favorite bracelet necklace most needing deleted cleared wiping accounts social media phone photos messages history trace clean written wrote changed updated thanks signing logging its fun great honor honour pleasure knowing ride yall heading hear bothering talking worry deal happy cry miss mourn grieve police come tied tying tie loose ends affairs order paid settled cancelled closed debts bills subscriptions finding understand someday while lasted hug visit meal chance attempted yesterday failed first third latest recent previous attempts ago landed nearly pulled drove swerved stepped succeeded really pumped pump stomach branch knot broke snapped slipped hospital icu er practice quickest fastest fast simplest surest guaranteed cleanest least effective messy reliable foolproof quietest gentle gentlest cheapest free method options oneself which painlessly peacefully many mg does lethal fatal deadly amount dosage quantity combination combo mix limit successfully properly safely quickly easily effectively deep hide seem far tall lose consciousness carbon monoxide buy source cyanide nembutal pentobarbital sodium nitrite bag sourcing hood kit forum euthanasia drugs chemicals household counter works mixing drinking tips advice instructions guide tutorial recommend suggest share help assisted eligible apply manager editor professor serious lol meat weight lift lifts pool center battery skin celebrities zone pixel pixels pan cute funny certain stock giveaway ringer poets laptop plant plants account server group thread link ipad computer engine wifi lawn flower flowers goldfish hamster sourdough channel meme trend franchise mic internet itself dies against game minecraft fortnite elden dark souls valorant league cod roblox zelda sims act round hardcore phase dungeon raid ranked season video stage wave lobby match ring duty movie film book show episode dragon zombie arena overwatch skyrim dnd pvp respawn character sim tank healer cleric pokemon villager xbox ps speedrun lava creeper npc loot checkpoint fight save file hp xp roguelike squad squads door doors sprint sprints hotline helpline hotlines lifeline list bomber bombing mission wings slide squeeze king chicken statistics rate loss bereavement survivor survivors podcast studies gate play concert album song shirt record career political commercial financial economic brand professional company party campaign presentation interview test audition performance workout speech gig solo dance outfit recital verse whoever coffee pizza burger drink beer sandwich cigarette holiday alarm printer ate parked invented stole haha sometimes autocorrect lmao jk spoilers spoil dishes parking chewing snoring snores spoils eats plays sing glass listen wear admit attend date support present write speak cook sit body cuts scratched injured poked bruised injuring scratching arm leg hands arms legs shaving cooking chopping hot barbed tin curling hair oven stove straightener iron kettle steam lid glue oil tea soup tape ladder slicing playing opening gym accidentally lifting slack working kitchen running falling ironing baking climbing skating gardening sugar break laughing peeling accidently carrots onions onion vegetables bread paper skateboard soccer football barbecue bbq finger thumb foot nails grass toenails carbs classes losses costs calories corners ties contact cake coupons wood fabric bangs fringe caffeine alcohol paste budget expenses spending tight pictures lights laundry curtains ship bandwagon conclusion conclusions couch trampoline shower diving sofa boat joy hoops bungee base parachute skydiving skydive board between terms amicably politely relationship friendship marriage conversation meeting session semester subscription lease engagement contract job stream changes code push crime crimes fully caught missed missing riding early chocolate netflix candy cuteness tv cookies anime garlic cheese turkey nostalgia podcasts memes ice cream pumpkin spice tiktok text email dm photo basketball penalty star stars guards range blew inbox notifications balloon quiz smoking seat dairy vaping soda weed wine dating facebook instagram cigarettes keto diets diet dieting learn fix homework essay degree chores thesis assignment project winter college uni chemo treatment surgery deadline marathon race trip vacation heatwave election pandemic starts sale offer discount voting competition contest series term internship placement probation camp radiation rehab summer paris london ward chapter topic subject blog challenge recipe hiatus breather detox grades mondays childhood stress debt apartment braces colleagues coworkers teachers flat beard office horse grandad card lunch tour drinks kiss near abroad since together apart closer somewhere upstairs full normal city country neighborhood area village dorm room suburbs uk dorms same hometown small roommates texas york therapist rollercoaster rides explain paycheck weather rain cold commute drama heat snow cough pretending single ghosted interrupted misgendered lied ignored trapped stuck elevator maze airport whats rule feature button having paying uniforms buying learning exercise handle bear cope humidity music suspense math maths zoom cliffhanger lag smell puzzle question justice anyway charity differently package bought refilled filled refill renewed adjusted reviewed doctor gp psychiatrist allergies anxiety headache flu prescribed delivered sorted increased reduced dispensed cool killer knives skills sharpener runner course skipping tow tug bell washing swing nerf water massage nail staple spray paint price squirt toy laser caulk cap bb guns whenever birds curiosity dressed cast til grip metal valley worried tickled powerpoint stare experience sudden overtime matter habits drop gorgeous grateful eve buzz buzzkill roadkill painkiller whale app bill mockingbird licence sword voices choir singers actors radio crowd hall actor mail memo notes acting lesson lessons lmfao hahaha rofl failure names directions sports texting drawing singing dancing remembering technology puns replying spelling pub bang banged bump bumped elbow knee toe shelf frame low beam cabinet table ceiling won shadow shadows relax talks forty survives technique trick fails instant steps manual deeper fill hardware station spot fence barrier cameras stops unguarded climb ships sell sells selling plain boxes packaging discreet questions twenty thirty fifty gram grams box spoon pack dissolved mixed yoghurt yogurt juice vodka dissolve grind powder antiemetic pudding anti sickness vomit along vein artery hidden bleeds thigh lighter scar honestly seriously either ok shut lives letting courageous noble freedom beautiful okay bravest honest dont doctors change convince youve earned deserved nicer quieter cleaner arent saving h food mark starve hopefully sweet starving burning helps calms start purging calm hollow light pure ana thin bones skip loser punish owe seeking companion rescuers pm wasters savers pact weve lets agreed agree promise promised towns fancy below max total per kcal cal hungry lbs lb kg kgs kilos pounds goal skinny bmi weighed weigh todays scale scales target aim chew gum hunger drank sip lots loads coke lemon meals hid sew sewing tuck weights coins batteries stones layers ins clinic gained nurse bra pockets dietitian nutritionist thinks believe fooled fool suspect eaten eating weeks heavier napkin zero calorie restrict restricting restriction fasting goals buddies accountability streak compare ur numbers stats intake gw measurements waist checks daily highest heaviest biggest fattest loses stairs burpees ft cm skipped breakfast tip proud win avoid cheat quietly noticing hearing flatmates losing laxatives switch replace inhaler blocker combine stack chase pair temazepam antihistamine nytol plus whisky u simply halve bin taper straight completely pop begin pharmacist prescriber psych withdrawal effects interaction interactions warning warnings leaflet label scaremongering myth nonsense lies overblown exaggerated higher bigger smaller fine ignore forget split triple wean attention study shop follow careful report stalk expose ruin haunt everywhere outside across wonder cheated bully bullied dumped divorced abandoned mass brigade harass spam gang witch posts profile liar cow thick manky daft selfish hag slag snake psycho toad troll git tart mare r everyones disappointment excuse clown whinger moaner sponger scrounger minger tramp case nonce div melt spineless unfit chair birth agrees writing repeat drivel whining moaning crying pity sob complaining poor crawl princess crybaby rock hole harder snowflake queen seeker keyboard warrior boo hoo boohoo diddums whatever bet relapse rot looked address deserves ashamed embarrassed mouth trap gob typical bloody pole autist pay essays surveys reviews likes followers plasma dissertation coursework service services original cheap plagiarism whatsapp trading ai crypto forex investment betting bot bots signals robot software academy earn sign profit deposit invest signed register joined via using referral name page special introductory bargain discounted programme program clients coaching slots certified licensed qualified accredited award winning trained happiness wellness confidence healing recovery spiritual abundance manifestation success breakthrough trauma mentor guru practitioner expert medium psychic helped helping transformed thousands hundreds countless sufferers overcome heal cure banish panic insomnia ptsd naturally overnight ebook spots seats spaces filling limited remaining available hurry discovery strategy clarity alignment calls sessions screenshots proof info details prices rates samples voyance spell astrologer magic vashikaran baba pandit molvi sangoma specialist payment results ji number result delivery endure hold future utterly totally hopelessness entirely matters sense beyond repair fixing fixed saved messed reached breaking bottom lowest wits tether battle crumbling spiraling spiralling suffocated collapsing nightmare constant emotional emptiness darkness loneliness sadness consuming wins belong anywhere worse darker pretty headspace air relieved glad noone d damn bat eye cares needs gives dragging drag bringing favor favour cost insurance piece absolute fucking unlovable complete suffer sight reflection loathing kindness fundamentally flawed slipping sliding creeping returned returning moment relapsing sinking formed worked exact specific detailed concrete solid actual planned arranged figured detail desk drawer pillow fridge nightstand picked letters explaining exactly choosing picking marked location circled drafting drafted scouted visited checked rehearsed rehearsing practiced googled typed typing started videos emails prepaid ordered collected collecting stockpiled stockpiling hoarded hoarding counted hiding kept stashed purchased storing grabbed staring access dads loaded sharp handgun ammo weapon firearm extension cable sitting beside lined closet garage pocket bedroom fathers husbands mothers towards laid poured spread lap sat laying standing clutching handfuls barrel temple chest chin stashing mins sun rises later ahead turning sleeps swallowed downed popped ingested necked ton load several strip moms mums grandmas massive huge drunk sixty hundred dozens dozen fifteen eighty x starting effect begun began sleepy drowsy dizzy numb blood sliced slashed opened heavily sheet exhaust actually cup detergent cleaning pesticide turned turn bath tub bathtub toaster middle process fan injected pen stood climbed perched currently leaning onto cars walked headed cried shaking harm harmed harming carve carved carving injure bruise bruising biting resorted thighs hips injury mutilation mutilate sh scratch scissors stub stubbed pick banging bash bashing bled blue bashed slam slamming fresh scars wounds sting lines drew purposely purposefully intentionally deliberately punishing physically styro beans barcode scratches temptation urged grab resist resisting cravings calling throttles smacks belts sexually continues molesting touching groping assaulting threatening stalking shoving forcing blackmailing pushed threw smacked headbutted dragged pinned spat held slammed floor ground puts wrapped forces forced pressures pressured coerces coerced sex sexual touch porn nudes perform undress prostitution touches touched fondled fondles inappropriately private privates breasts vagina penis genitals sneaks climbs crawls trafficked groomed exploited drugged harassed blackmailed sextorted emotionally verbally abusive locks locking basement bathroom controls control monitors tracking hides passport wages id bank leak blackmail extorting sextortion sextorting sending publish pics naked intimate adult asks asking pressuring terrified frightened eggshells explode bruises rib marks lip busted cover makeup sleeves domestic violence abuse stalks follows following strangers pimp sold prisoner hostage captive neglected young eleven twelve thirteen fourteen during university csa incest upbringing used molest flashbacks nightmares abuser waving pointing pointed hammer machete axe downstairs pounding hammering smashing barricaded ourselves behind wardrobe swears swore texted unconscious breathe blacked kidnapped abducted cops hears move moved demon satan angels entity figures spirits spirit tel command commands commanding ordering orders scream whisper shout shouting pushing convincing urging instruct instructs instructing demand demanding sacrifice heard louder loud chip tracker bug device implant teeth dig rip government neighbors neighbours fbi hallucinations fly prove murdering gut classmates landlord bastard bullies homicidal attacking church mosque workplace synagogue mall shake smother snap parks motherfucker bring packed brought gasoline petrol locker wishes wished intends tries threaten vowed hopes talked posted joking tweets writes hinting hints mentions mentioned speaks speaking struggles expressing expressed messaged admitted confessed confided tweeted saw discovered search journal diary harms recently concerned fear strange respond dump refuses refusing risk oded called answering pic unresponsive responding lips foaming pulse reply answered replied responded reach messaging texts voicemail facetime camera livestream webcam ran stranger means toddler starved type dmed commented bullying encouraged dared spamming commenting encouraging hoped laughter boredom cringe shame excitement thirst starvation secondhand anticipation jealousy overheating fomo zombies damage dragons age natural causes sweat hangover nerves deprivation exhaustion period cramps hay fever literally omg invited taste tacos sushi humiliation awkwardness embarrassing awkward humiliated hungover cringy mortified spreadsheet spoiler spicy cardio squats sunburn compiler css javascript excel ikea karaoke deadlift deadlifts hiccups pun assembling meetings calculus chemistry algebra lecture slay slaying slowly softly heels shoes tooth toothache absolutely knees vibe spree weeds appetite audience spider spiders ants mosquitoes forgot spill spilled grade spent dress dent haircut tattoo clock connection referee finale spreadsheets compile wordle duolingo sudoku linkedin tax return kidding shopping figure figuratively metaphorically hyperbole humor humour expression intended songs lyric lyrics chorus movies films novel novels fanfic fanfiction fic poem poems poetry episodes documentary manga characters protagonist villain screenplay sequel trailer hamlet shakespeare romeo juliet ophelia werther plath jar memoir biography opera ballad singer rapper artist playlist soundtrack comic cartoon rpg setting tabletop heroine narrator short musical headline journalist reporter newspaper quote quotes survey article shows suggests news training researcher researchers literature review statistic seminar textbook curriculum articles psychology sociology certification fundraiser webinar guidelines according published questionnaire screening tool epidemiology meta analysis interviewed camus durkheim kant nietzsche public health fact aid toxicology pharmacology nursing medical criminology true mystery thriller translate band club deals watched played listening listened yrs decades decade earlier sixteen seventeen nineteen eighteen twenties army aged highschool secondary adolescence teens teenage youth primary lockdown upon months sober anniversary boarding previously formerly therapy diagnosed diagnosis min breakup recovered healed healthier stable thankful lucky stayed journey recovering dbt cbt counselling counseling crisis sought received needed overcame enjoy healthy chose caller mention express expresses veterans members struggle dial samaritans emergency childline papyrus prevention centre resources counselor counsellor volunteer pls seek worthy valid important cared dms hugs directly volunteering volunteered moderator mod paramedic psychiatric worker psychologist peer supporter signs prevent safety template supporting affects isnt remains among covid addiction suddenly march april june july august september october november december january february completed brothers sisters wifes memorial ashes grieving grief mourning bereaved widow widower obituary passing sound clearly sack asshole arsehole dick dickhead prick creep coward lunatic nutcase nutjob imbecile dumbass jackass shithead leech weirdo simp incel twat wanker tosser douchebag douche braindead bellend muppet fatass fatso hypocrite faker fraud utter goddamn fucker sod piss stfu believes respects interested laughs illness obviously faking fishing milking victim behaviour behavior laugh recover fired puke dox tits boobs nude underwear lick sexy ass rack problems tears insult laughable crazies psychos mommy mummy sicken repulse kys happens opinion guess virgin ve spine mods moderators admins nazis fascists power tripping also ditch planet pussy balls dare spare ought vertical lengthwise blackout salt eraser momo tide pod deepest longest rational assist teach encourage bitching flip keen propose form g ml milligrams units grains liver inhale inject ingest loop attach seal within surely instantly slip height length anchor slash connect pipe windows site conceal covering nurses unscrew shaver advise definitely dropping halving doubling increase increasing upping lowering reduce reducing ditching flush switching combining ween tapering swapping replacing add raise raising alprazolam ativan vyvanse paxil johns wort kratom buspar hydroxyzine ketamine psilocybin shrooms mushrooms lsd cbd immediately altogether asap microdose edible edibles times wash whiskey grapefruit mdma syrup knock psychiatrists pharma pharmas doubled tripled halved snort yours lend leftover perfect plenty build herbs supplements vitamins magnesium essential oils ashwagandha prayer microdosing cannabis turmeric mine vitamin alongside cures schizophrenia ugw sw cw ultimate current lw hw cals restricted consumed maximum shed pound aiming weighing kilograms thinspo thinspiration bonespo meanspo proana pro promia mia fatspo sweetspo edtwt abc bodycheck bodychecking ed gap replacement tricks hacks suppress suppressing pretend loading dodge curb spitting feeding toss tossing concealing sleeve toilet waterload rolls liters appointment cubes green cotton apple cider vinegar celery suppresses curbs laxative lax diuretics ipecac ephedrine clenbuterol dnp fingers toothbrush binge suppressants liquid dry extended fasts fasted hrs compete skinniest fewest thinnest tastes collarbones pains weakness perfection n c b p vomiting soft liquids absorb digest markers rice cucumber egg cracker crackers thinner count guarantee profits returns income approval winnings earnings roi earning eur cash weekly bitcoin btc ethereum eth usdt nft nfts coin token cryptocurrency airdrop solana dogecoin telegram minimum presale wallet trader broker opportunity moon investing invested deposited stake withdraw mr mrs click tap links bio website store coupon claim comments exclusive amazing offers discounts promo percent enter affiliate invite amazon ref codes marketing purchase legit supplier vendor viagra cialis oxycodone steroids views rolex replica sunglasses sneakers gummies passports documents psychedelics dmt ozempic cards modafinil counterfeit seo backlinks hacking shipping bulk worldwide wickr signal kik dr admin loan loans booking consultation herbal hacker pricing packages spells prophet sorcerer voodoo clairvoyant tarot caster casters reader readings cured restore hiv herpes heals reverse adhd ocd product supplement formula hypnosis experienced registered holistic somatic hypnotherapist affordable fee paypal calendly accepting enroll provide offering openings launching launched consultations reiki hypnotherapy masterclass schedule reserve secure copy slot trial bundle congratulations congrats selected winner prize lottery iphone reward voucher macbook robux v bucks airpods personal urgent payday business credit approved hackers hack agent asset cyber funds gmail hire onlyfans fans fansly cam singles hookup daddy xxx escort escorts hustle network mlm dropshipping subscribe youtube newsletter patreon twitch download preorder merch workbook products candles etsy planner mixtape enrol bootcamp vip participate phd compensation menu wholesale quality supplies served satisfaction miracle secret web guest domain authority casino spins jackpot gambling poker odds matches rank ranking bonus sharing damned basically mostly quite comparable equivalent inherently genetically truly essentially o vote allowed rights breed treated obey submit trusted jobs marry repulses revolt revolts annoy offend infuriate enrage anger soul morals value intelligence ruins destroys infest steal invade infect contaminate pollute diseases western belongs prison zoo cages cage jail gutter camps ovens chains gtfo ban gotta happily gladly stick shove humanity safer fewer equal humans deserving civilized smart capable fit intelligent able persons biological lousy hey africa mexico china shithole religion culture faith cult terror supremacy genocide heil hitler sieg traitor ethnic cleansing master kebab remover racist sin perversion disorder genders cause root accept allow moving teaching toward behave chamber tolerance compassion pisses stealing extinct dumber defend despises herd horde flood cleansed suck sucks stink stinks reek thats deeply unacceptable sexist homophobic transphobic islamophobic ableist misogynistic xenophobic antisemitic bigoted hurtful disgraceful discrimination prejudice bigotry insulting appalling inexcusable acceptable false untrue stereotype outdated disrespectful misogyny racism bigot bigots racists trolls uses claims shouts users treat treats discriminates protect condemn oppose sexism homophobia transphobia islamophobia unfair cant trump politician comment author mob shouted yelled screamed claimed argued tweeting statements phrases slurs slogans remarks attitudes hashtags phrase statement slur reported blocked shocked appalled fellow crip niggas visualising coffin track lane sui su kms expire depart cannot unsubscribe opt yeet termination destruct deletion deletus perma bc asf af wishing fussed spring maker allah krishna bhagwan grown grows innings content prospect ceased evaporated faded manage faster nae nay bairn wains wid wi ghost invisible object complain fell drift kinda sort crashes zest holds dust ash memory buried underground heavy eventually trouble millstone deadweight necks shoulders costing everybodys effort finalised finalized logistics sealed printed envelope pages passwords hymns boot sink mattress trunk coat backpack bedside beachy lighthouse gin wound towel towels sheets soaked spurting red pooling dripping proper beginning woozy floaty blurry fading blacking drifting rail banister bars toes dangling ankles rocks goodnight darling dear owls whomever discovers discover ll hers tidy rehomed handed fish rabbit bird keys rings shelter rent unfriended unfollowed memories penalties hugged kissed cooked phoned rang walls mirror fist knuckles quiets shd stings stinging bandaged covered reset t reopened slips shuts throws plates cups glasses breaks fractured dislocated twisted cracked nose jaw ribs collarbone cheekbone pushes knocks knocked drags pins grabs shakes shook screenshotted recorded images sends upload undressed gifts papers visa pension benefits spends salary force married wed abort abortion convert labour labor marrying engaged met flee refuge smashed ear collar scruff pressed rubs rubbed graped grape ped worded sa roofied spiked saed owner employer madam recruiter customers mates county deliver bags wraps permission receipts searches mileage knickers accuses dread dreading scraed petrified key temper starves canes thrashes spits smashes belly grooming groom trafficking pimping catfished happening grew beatings fists alcoholic escaped fled matron nuns cane childrens foster convent scouts flinch freeze tiptoe duck drops raises footsteps restraining protection protective molestation traced tracked followed shell bury acid flying flight pakistan fgm bolted unable hes garden swinging raised crowbar bar batter throttle maim bloke torch visions smothering innocent random crossbow rucksack jacket waistband showed ive seen noticed bandages childs persuade grandads woods steht scaffolding itll logged offline switched sorting models forgiveness ambulance grey gray counts theres presence repeats planted implanted placed prophecy mi cia controlling obtain kindest doesnt managed survival chances storeys metres meters wondering rehearse drawn obsession scenarios eyeing wheel closest evicted divorces aches longs knew comfort expect intention chore impossible richer calmer worn drained anytime tools keepsakes cleaned tidied e carried listens stitches isolated isolating panicking possible butcher bludgeon sunset ticket coast switzerland practised tested passes moves pose hotel hotels drives brings houses parties flats owes travel smuggler smugglers agency recordings demands unpaid farm restaurant salon van refuse immigration pin disability carers allowance vape pays pretends pretended traumatic scary slow suggestions survivable recommendations compass branded candle joked mode hitpoints respawned mana permadeath guild playthrough quest matchmaking deathmatch speed controller joystick legends stardew baldurs dice tpk toner advert adverts jingle samosa mcdonalds biscuit router merge conflict supermarket tesco lidl costco parallel plank spin shootout snooze milk hahah queue nope liking forgetting yes agreeing loving clicking downloading recording row picnic cab heads tonnage leading main common awareness affected bits wee pee brew cuppa biscuits remote socks charger curry toothpaste hoover thermostat annual maternity paternity sabbatical retiring retirement redundancy promoted transfer transferring freshers autumn spain france australia canada seaside uninstalling apps socials discord focus decluttering declutter marie kondo ebay vinted marketplace gumtree condition collect downsizing downsize upgraded upgrading spares ono housewarming hen stag reunion christening parkrun dentist scan operation mortgage camping festival tournament knitting crochet jigsaw allotment diy painting decorating yoga prep council vet estate inheritance solicitor executor premium bonds attorney luck merry graduate graduating emigrating deployed enlisted relocating xx substance angle depth pdf draw shared handbook document megathread lists exits customs amateur amateurs drifts drifted whiners moaners gene equation population whiner dignified perhaps suffered fought struggled judge growling applause lovely babe hun angel bikini hip partners gc ladies rules joining gains doubles art aesthetic styros msg midlands joins obese guilty weaning con doc grand perfectly boost john htp orotate ivermectin methylene clozapine depakote scam placebo brat spoilt spoiled insta em parasitic travellers schizos bpds catholics clogging clog handouts shouldnt reproduce cave bore juju restored diabetes quantum hypnotist checkout assignments certificates licences percocet tire ng straw argument google eulogy gravestone headstone burial notices crosses unsafe scaring scare finishes gamble roulette copying tram meteor asteroid comet earthquake brake swerves lands land terminal stroke aneurysm troubled almighty remain slept indefinitely faced burdened dealing gutted annoyed comforted soothing notion nothingness oblivion decent sensible nicest outlived outstayed usefulness arsed awake though se tires exhausts bores knackered improved minus preferred preferable freer parent earthly nor beast patience goodwill realise realize disappoint excuses version owt nowt fixin defeated peel core stupidest ugliest failing expecting eighteenth inconvenience sticking timed measured timetable clue gathered borrowed arrived tucked unlocked tipped slung donated boxed bagged setup rehoming surrendered canary budgie kitten puppy pet transferred advance organised organized paperwork finances folder witnessed arrangements spoken lawyer notary logins password clearing browser policy covers clause scrubbed emptied tidying folded envelopes plaited tighter laws ironed suit cremation fuss clear serene weightless weirdly strangely inhaled fistful weedkiller insides cramping ringing faint soaking pouring taped gaps scarf tightening stool muzzle above swung freight due waves rising wind windy freezing understood cheers chats nighty kindly smiling hinted whispered dye nodded silent drafts mailed emailed status unreachable slurring slurred collapsed floppy scored ankle shoulder forearm caved bandage shredded raw sore plasters plaster bracelets foundation hoodie jumper sticks tights jeans leggings trousers shorts swim pe swimming headbutting itch intense rode surfing resisted distracting binned elastic rubber cube butterfly yet carer guardian law staff tutor captain slams squeezes squeezed yank yanks twist twists smack thump thumps whack whacked bite pulls becomes turns physical rough handsy aggressive shares leaks leader expects transport escaping womens dv decides watches showers miles benefit begged nervous fingerprints concealer extorted controlled stalked waits showing separated flinches brace jumps freezes ducks belted caned babysitter interfered homes orphanage borstal described realised realized crouched attic loft cellar throttled tickets booked telly television ghosts ancestors jinn djinn charge difficult argue commanded bugged microchip battering torturing supervisor newborn driver routine route cot infant sites forums subreddit discuss openly borrow weaker shrink whos dinners hipbones progress banana snack starter payouts motivated ambassadors reversed prof chief court sock lining radiator students patients adults neither intentions intent active often mentioning admitting thoughts? although however except whereas matarme suicidarme quitarme la vida acabar todo conmigo terminar esto ponerle fin poner ahorcarme colgarme cortarme las venas tirarme de por al desde lanzarme vias saltar tomarme todas un bote pegarme tiro dispararme ahogarme desvivirme hacerme desaparecer hacer una locura tonteria dano vez irme para siempre este mundo dejar suicidio quiero quisiera querria deseo pienso pensando pense pensado voy iba necesito tengo ganas planeo estoy en pensar planeando decidido decidi intento intente intentado trate punto prefiero ya podria deberia que penso pensamientos imagino como formas manera forma esta noche hoy manana tarde semana el viernes sabado domingo lunes martes miercoles jueves ahora mismo cuando duerman duerma dentro horas unas hora antes madrugada pronto dias medianoche proxima hijo hija hermano hermana amigo amiga mejor madre padre papa novio novia marido mujer pareja primo prima companero companera esposo esposa vecino vecina abuelo abuela tio tia ella alguien sobrino sobrina alumno alumna piso compa era pastillas pastilla medicacion medicamentos comprimidos somniferos calmantes tranquilizantes medicina medicinas ansioliticos frasco caja antidepresivos ibuprofeno orfidal sertralina litio tratamiento dosis rivotril quetiapina morir morirme estar muerto muerta yo matar suicidar ahorcar colgar desvivir ideacion suicidas suicida parar paro dejo muerte quitarmela mato suicido quito muero ahorco cuelgo corto y unica salida solucion opcion es soy soporto seguir vivo voz muera salte haga corte voces dicen ordenan ordena mandan piden gritan repiten queme acabe mueras hazlo matate cortes ojala despertara despertar despertase muriera muriese nacido existiera existir acabara desapareciera llevara matara llevase estuviera vivir viviendo aqui viva asi nada mas motivos razones razon motivo fuerzas sentido ilusion adelante levantarme continuar le veo encuentro tiene queda quedan esperanza esperanzas ninguna dormir dormirme acostarme cerrar los ojos nunca volver despertarme abrirlos gustaria desearia preferiria haber descansar termine cansado cansada harto harta luchar estarian estaran estaria seria todos desaparezco siento carga estorbo peso lastre inutil basura mierda fracaso fracasada fracasado asco desastre familia mis padres demas hijos nadie echaria extranaria extranara echara notaria lloraria menos aria quiere necesita odio doy cuerpo valgo sirvo merezco puedo aguanto tanto dolor dios lleve vale merece ningun pena pedirle importaria atropellaran decidida listo lista lo hago hare hacerlo termino acabo acaba termina sera salgan vaya salto escrito escribi deje dejado escribiendo carta cartas nota notas despedida adios mesa cama hecho planeado preparado planificado muchas suficientes preparadas guardadas mano delante listas acumuladas contadas comprado compre guardo guardado juntado junte consegui cuerda soga pistola cuchillo cuchilla navaja veneno arma preparada armario tomado tome tomar trague tragado tomandome ingeri monton toda treinta veinte cuarenta demasiadas cortado cortar abri munecas sentado sentada subido subida borde sobre pie parado parada del puente azotea tejado balcon cornisa barandilla precipicio anden viaducto ventana acantilado deja sangrar sangre partes mucha desangrando sangrando cinturon cuello cabeza sien boca empiezo mareando durmiendo quedando dormido dormida sentir sueno hasta amigos gente gracias perdon chicos ultimo ultima mensaje dia publicacion leais lean leas despierten despert estare existire habre ido despido despedirme vengo queria decidle diganle decirle dile diles decidles quise amo perdonen perdone cuidad cuiden cuida cuidadme mucho bien perro gato gata perra perdonadme perdonenme perdoname culpa podia pude os fue ha sido vuestra tuya suya nos vemos otra otro lado cielo volvi vuelto hice quemado autolesione autolesionado autolesiono cortando haciendo rajo raje lastime lastimo golpeo nuevo ayer anoche brazos piernas brazo pierna proposito cada muslos vuelvo autolesionarme lesionarme quemarme lastimarme sigo llevo cortandome autolesionandome haciendome lastimandome nuevas cortadas impulso impulsos tentacion necesidad urgencia piensa dijo habla amenaza dicho va matarse suicidarse morirse quitarse hacerse tirarse ahorcarse quiso corta autolesiona hace digo ayudo ayudarla ayudarlo cortarse tomo trago encerrado encerro despierta responde respira bano saltara cuarto saltando llamadas escribio salta mata mandado mando envio enviado mandarme despidiendose audio quedado inconsciente ayuda pega pego golpea maltrata viola violo toca toco obliga amenazo encierra empujo insulta agarro agrede agredio da palizas pegado golpeado controla tira grita padrastro jefe madrastra pegan maltratan golpean quita violan violaron pegaron abusa abuso abusan abusando sexualmente sufro victima maltrato violencia abusos malos tratos nina nino pequena pequeno adolescente chica chico joven pegaba tocaba maltrataba golpeaba anos infancia golpeando aporreando rompiendo tirando encerrada escondida escondido echando abajo puerta habitacion hacha martillo fuera casa viene llamad llamen llama policia dan matarlo matarla matarlos apunalar apunalarlo dispararle disparar quemar pegarle hacerle degollar ese esa te rajar metodo modo maneras metodos dolorosa rapida indolora rapido doloroso facil segura sufrir efectiva irse duela rapidamente cuantas cuanto cuantos cantidad mortal letal sobredosis nudo moria risa hambre verguenza calor frio aburrimiento amor envidia sed miedo nervios ternura cafe verte ir cansancio celos curiosidad matan estan matando trabajo examenes espalda pies llego profe deberes tacones estudiar gimnasio trafico pelo cocinando papel plancha sarten horno dedo afeitandome querer aceite tiempo gusanillo dos pajaros juego partida videojuego mori mataron nivel pelicula serie novela cancion libro poema personaje letra documental capitulo obra teatro disco cuento guion tesis estudio ensayo charla taller articulo investigacion curso prevencion estadisticas conferencia presentacion clase noticia tres cuatro cinco seis siete ocho nueve diez muchos varios unos quince tenia adolescencia pasado aquella epoca aquel entonces instituto bastante feliz contenta contento recuperada recuperado estable alegro agradezco orgullosa orgulloso sali salido ahi eso terapia pedir psicologa psicologo salvo ayudado salvado mejora supera supere superado meses limpia limpio tienes estas sientes piensas necesitas conoces persona quieres vienen llame contacta puedes llamar marca linea telefono sola escucho pide busca abrazo animo estamos entiendo fuerza voluntaria voluntario enfermera enfermero terapeuta medico medica moderadora fallecio murio perdi duelo luto perdimos aniversario suicidate muerete ahorcate tirate cortate mateselo matense deberias tendrias porque anda vete matarte suicidarte morirte matas mueres ahorcarte tirarte cobarde echar extranar ti haznos haz desaparece muere quien juntos juntas pacto irnos suicidarnos eres sos erais seras tan muy puta puto idiota imbecil estupida estupido asquerosa asqueroso zorra gorda gordo patetica patetico llorona lloron perdedora perdedor retrasado retrasada maricon tonta tonto cerda cerdo escoria ridicula ridiculo subnormal gilipollas loca loco payaso payasa parasito despojo pendejo pendeja desgraciado desgraciada rata fea feo das ajena pinche maldita maldito jodido jodida negro negra moro sudaca inmigrante gitano judio indio mora panchito callate jodan pudrete infierno chinga tu importas pudras malditos putos expulsar esos moros negros judios gitanos maricones inmigrantes mujeres travestis musulmanes sudacas indios lesbianas feministas refugiados extranjeros discapacitados chinos migrantes homosexuales estos deberian deben tienen merecen apestan ratas animales plaga ser parasitos enfermos inferiores delincuentes personas humanos ladrones terroristas sucios putas exterminados aberracion criminales dejate tomes dobla duplica tomate toma mezcla sube baja aumenta suspende sustituye cambia quitate parte abandona tus esas doble golpe ni vino hacen falta comi maximo limite consumi calorias pesar llegar bajar objetivo imc trucos consejos truco vomitar comer ayunar esconder comida adelgazar saltarme noten enganar ocultar purgar purgarme saltarse aguantar tener perder ayuno apunta reto carrera une mezclar bastan gramos despiertas basta suficiente infalible sobrevive falla duele gana ganar gane genera gano dinero euros dolares ingresos mes enlace diarios invirtiendo criptomonedas invierte inversion prestamo prestamos ganancias contactame escribeme rentabilidad multiplica diario beneficios vidente brujo curandero amarres hechizo hechizos amarre brujeria consulta vuelve resultados regreso efectivos garantizado pago escribe llamame minuto sanador sanadora sesiones sesion descuento oferta reserva pesos privado plazas precio promocion limitadas clic pincha entra perfil codigo compra limitada tienda vendo venta seguidores productos receta suplementos barato usted vosotros ustedes ellos ellas jamas tampoco tuve intencion realmente vas pero aunque sino tuer suicider finir mettre jours ma vie pendre foutre l supprimer jeter sous du par dans sauter avaler toute tous toutes tout boite prendre tirer balle ouvrir les veines trancher noyer flinguer arreter terme oter enlever faire connerie betise passer acte cervelle mal quitter ce monde partir pour toujours veux voudrais envie avais vais j pensee penser pensais souvent songe compte decide prevu prevois suis prete pret dois devrais pourrais besoin essaye essaie tente pensant idee idees pensees prefere preferais aimerais failli arrete pas facons facon moyen sur qu soir aujourd hui demain cette nuit vendredi samedi dimanche lundi mardi mercredi jeudi maintenant heure quand dormiront dort dorment heures quelques bientot avant aube minuit semaine prochaine suite mon fils fille frere soeur ami amie meilleure meilleur mere pere copain copine mari femme cousine collegue voisin voisine il elle quelqu pote neveu eleve colocataire coloc oncle conjoint conjointe medicaments medocs medoc cachets comprimes somniferes pilules antidepresseurs antidepresseur anxiolytiques boites plaquette plaquettes doliprane traitement gelules lexomil seroplex seresta tercian neuroleptiques medicament mourir crever etre mort morte disparaitre buter envies pulsions suicidaires suicidaire noires et je sens au tue pends flingue jette bute seule issue est serait voix disent dit ordonnent ordonne parlent repete repetent crient poussent demandent hurlent couper saute frapper bruler meurs coupe prefererais souhaite souhaiterais espere rever voulais ne jamais endormir reveiller exister naitre vivre yeux fermer coucher gout raison raisons aucune continuer lever rien battre avancer sans espoir avenir interet rester moi vois trouve voit aucun utilite bout pourquoi fatigue fatiguee lasse marre epuise epuisee assez ras bol lutter mieux tranquilles heureux soulages lotis etais disparaissais mourais sois comme juste fardeau poids boulet merde moins ratee dechet nul nulle erreur famille autres enfants eux proches personne manquerais remarquerait pleurerait regretterait regretterai aime verrait deteste degoute hais vraiment tellement trop vaux sers merite peux arrive tenir nee problemes vaut rime peine dieu quelque prenne vienne emporte ca derangerait generait decidee fais finis fini pars passe partis terminer ecrit laisse ecris prepare laissee redige lettre lettres mot adieu lit pardon explique ecrite ecrites fait ecrire planifie organise jour devant pretes prets cote comptes portee achete garde stocke accumule corde arme couteau lame fusil pistolet rasoir suffisamment ici placard viens avale pris bouffe gobe ingere trente vingt quarante plein deux des tas enormement plusieurs presque ouvert tranche taillade poignets assis assise debout tiens bord haut dessus pont toit rebord voies corniche falaise fenetre rambarde immeuble viaduc quai sang saigner couler partout saigne beaucoup perds ceinture cou autour tempe bouche gorge tete qui tourne endors vertiges somnolente somnolent commence amis maman merci ceci voici dernier derniere fois publication vous lirez liras votre reveil serai serais parti partie loin parmi dis dire revoir dites aux desole desolee aimais regrette occupez prenez soin prends occupe toi chien chienne chatte pardonnez pardonne voulez faute pouvais ta leur retrouve reverra rendez autre ciel re coupee scarifie scarifiee mutile mutilee brule brulee recoupe recoupee coupes blesse blessee tailladee frappe frappee automutile automutilee griffe griffee entaille entaillee encore hier matin bras cuisses jambes nouveau depuis chaque volontairement expres avec cuisse recommence repris recommencer scarifier mutiler blesser automutiler rechute rechutee scarification automutilation scarifications recentes fraiches pulsion tentation taillader veut voulait parle avoue quoi aider reagir vient reveille repond respire salle bain chambre telephone envoye envoyer vocal inconscient inanime inanimee aidez beau patron belle compagnon nous cogne viole violee touche touchee enferme etrangle pousse insulte gifle frappent battent tabasse agresse agressee ete battu battue sexuellement abusee violente violentee violer tabasser abusent abusait violences conjugales victime abus etant pendant enfant petit petite ado gamin gamine enfance jeune frappait battait touchait violait attouchements ans annees longtemps allait jure defonce casse enfermee cache cachee defoncer tambourine porte toilettes hache marteau dehors maison appelez flics gendarmerie planter poignarder lui egorger etrangler methode maniere moyens methodes douleur souffrir rapide vite indolore avoir douce douloureux douloureuse efficace rapidement combien quelle quantite mortel mortelle letale puis noeud creve crevais morts mortes rire faim honte chaud froid ennui amour soif peur sommeil trouille jalousie curiosite chaleur savoir voir mdr ptdr tuent boulot examens pieds rentre devoirs talons partiels regime sport trucider cheveux cuisinant papier feuille casserole fer ongles doigt rasant jardinant coupant epluchant cheville temps ambiance oiseaux projet dossier travaux rapport semestre demenagement memoire jeu niveau roman chanson livre poeme personnage paroles documentaire chapitre theatre nouvelle scenario bd etude conference recherche cours statistiques formation actualites trois quatre cinq sept huit neuf dix quinze environ lycee adolescent epoque autrefois heureus heureuse gueri guerie retabli retablie paix contente fier fiere ravi ravie soulage soulagee sorti sortie therapie demander aide psy ont sauve sauvee aidee ameliore surmonte mois abstinence proche avez penses pensez connais etes ressens ressentez appelle contacte contactez compose composez appeler pouvez ligne numero amitie ecoute samu seul demande demandez comprends securite benevole travaille psychologue infirmier infirmiere therapeute medecin moderatrice ecoutant ecoutante suicidee tuee donne ses decede decedee perdu pendu pendue deuil enterrement anniversaire tuez ferais aurais tues suicides manqueras regrettera plaisir faveur disparais ensemble pacte espece grosse gros pauvre conne connard connasse pute salope idiote debile minable pathetique moche vache truie chier ordure folle tare taree pd pede clochard clocharde abruti abrutie cretin cretine feignasse bouffonn bouffonne batard batarde negre arabe juif bougnoule youpin inutile ridicule pleurnichard pleurnicharde naze mongol mongolien gouine tapette cingle cinglee thon boudin gueule ferme enculer nique degage degoutes pitie moque fout merites sales faut virer expulser ces arabes noirs juifs gitans pedes immigres femmes musulmans lesbiennes feministes refugies etrangers handicapes roms bougnoules negres homosexuels travelos chinois sont devraient doivent meritent puent dechets ordures animaux peste degoutants malades inferieurs voleurs rentrer humains terroristes putes racaille racailles degueulasses vermine criminels nuisibles elimines chez extermines arretez stoppe melange augmente diminue remplace baisse tomber doubler simplement donc direct tes plutot coup naturel alcool vin mange seulement mangeais pese peser descendre arriver objectif astuces conseils trucs astuce vomir manger jeuner cacher nourriture maigrir repas remarque tromper mentir perdre purger defi melanger suffit grammes reveilles infaillible survit marche coups gagnez gagner gagne argent revenu revenus facilement lien investissant investissez investissement cryptomonnaies benefices rendement cliquez interets voyant voyante marabout retour affectif envoutement sorcier garanti paiement seances seance magnetiseur hypnose reduction offre reservez tarif promotion limitees mp clique achetez limitee boutique commandez vends vente abonnes produits ordonnance complements livraison prix ils elles eu nullement aller mais parce mich umbringen umzubringen toten zu mir leben nehmen mein beenden suizid begehen selbstmord erhangen aufhangen erschiessen vor den einen zug werfen bahn springen von der brucke vom dach einer aus dem fenster pulsadern aufschneiden tabletten schlucken alle alles allem ein ende setzen machen schluss mit antun etwas anzutun abkratzen scheiden vergiften gegen baum fahren ertranken wegmachen freitod sohn meine tochter bruder schwester freund freundin beste bester mutter vater mann frau kollege kollegin nachbar nachbarin eine sie jemand kumpel mitbewohner mitbewohnerin neffe nichte schuler opa oma partnerin onkel tante heute abend nacht morgen jetzt wochenende freitag samstag sonntag montag dienstag mittwoch donnerstag gleich bald wenn schlafen schlaft stunden stunde diese woche nachste tagen um mitternacht dieses fruh spater pillen schlaftabletten medikamente medis antidepressiva beruhigungsmittel packung packungen medikament sertralin tavor mirtazapin quetiapin fluoxetin venlafaxin schmerztabletten neuroleptika antidepressivum tablette opipramol mochte wollte muss werde wurde konnte denke daran uberlege habe beschlossen daruber nach spiele gedanken kurz davor versucht versuche oft dran drang denken wunsch lieber bereit angst dass ich gern gerne liebsten sterben tot sein nicht mehr wollen verrecken krepieren bringe hange erhange schiesse tote knalle lege auf ab selbst suizidgedanken selbstmordgedanken suizidale todessehnsucht sterbewunsch suizidwunsche fuhle akut sehr wieder gerade suizidal suizidgefahrdet lebensmude selbstmordgefahrdet gedacht nachdenken tod uber nehme springe mache einzige ausweg losung weg stimmen stimme sagen sagt befehlen befiehlt schreien flustern verlangen drangen schneiden wehtun stirb tun verletzen umbringe schneide angreifen wunschte hoffe aufwachen existieren weiterleben weitermachen aufstehen nie geboren verschwinden einschlafen und fur immer wunsche ware war besser worden aufwache keine keinen kein ohne lust kraft grund sinn hoffnung mut energie zukunft perspektive zum weiterzuleben weiterzumachen weiter sehe finde gibt ergibt macht licht mude satt leid genug kaputt lebens kampfen allen euch familie welt ihnen meinen eltern glucklicher leichter gehen einfacher nur wie bloss doch zur belastung versager versagerin nichts dreck klotz wertlos abschaum mull burde nutzlos zumutung ballast andere jeden bein ihn niemand keiner niemanden vermissen merken interessieren fehlen vermisst kummern auffallen weinen braucht liebt hasse verabscheue ekle halte ertrage schaffe kann kaum noch langer mag ist hat sinnlos hoffnungslos vorbei lebenswert wert gott holen sich verlieren dieser verdiene glucklich liebe entschieden entschlossen beende soweit weit endet letzte passiert ziehe durch gehe geschrieben schreibe hinterlassen liegt liegen hinterlasse fertig verfasst abschiedsbrief abschiedsbriefe brief briefe abschied tisch bett genauen festen konkreten genau geplant vorbereitet geregelt gesammelt gehortet gekauft besorgt seil strick waffe pistole messer klinge rasierklinge reicht keller hangt schlinge hab ganze viele haufen dreissig zwanzig vierzig jede menge mehrere genommen geschluckt eingeworfen intus geschmissen gegessen schwindlig schwindelig wird hilfe bevor eben uberdosis handgelenke aufgeschnitten geschnitten offen stehe sitze steh sitz oben gleis gleisen gelander rand balkon klippe bahngleis schienen fensterbrett bahnsteigkante abgrund hochhaus parkhaus hort hore bluten blute stark uberall blut viel voller verblute gurtel hals kopf schlafe mund kehle schwarz schummrig kalt komisch lebt wohl leb lebewohl machts wiedersehen ihr freunde zusammen danke leute letzter letztes beitrag nachricht tag eintrag lest liest aufwacht dann verabschieden tschuss sag meiner meinem tut geliebt entschuldigung verzeihen kummert passt kummer dich sorgt hund katze kater verzeiht verzeih vergebt eure schuld konnt seid dafur wir sehen uns anderen seite nachsten himmel druben geritzt verletzt verbrannt aufgeritzt selbstverletzt absichtlich blutig gekratzt geschlagen ritze verletze verbrenne seit taglich manchmal damit ruckfall selbstverletzung svv ritzen angefangen gestern bedurfnis schneidedruck ritzdruck druck impuls versuchung wehzutun weh verbrennen gesagt meinte droht redet spricht denkt schreibt erzahlt bringt ritzt schneidet helfen helfe soll sitzt schluckt eingeschlossen eingesperrt springt bewusstlos reagiert atmet gleise sofort schickte schickt abschiedsnachricht verabschiedet abschiedsvideo sprachnachricht geschickt gesendet geht erreiche wacht ansprechbar stiefvater chef stiefmutter lehrer trainer schlagt schlug verprugelt pruegelt vergewaltigt fasst begrapscht zwingt bedroht sperrt wurgt gewurgt tritt missbraucht schlagen schubst stosst misshandelt gewalttatig ber hrt beruhrt sexuell belastigt hausliche gewalt als jugendliche jugendlicher kleines kindheit jugend klein madchen kleiner junge missbrauch fruher jahren tur hammert bricht versteckt versteckte verstecke badezimmer zimmer schrank klo einem axt draussen haus ruft polizei steche erschiesse jemanden diesen nieder abstechen abknallen anzunden erstechen schmerzlos schmerzfrei schmerzloseste schnellste schnell sicherste einfachste schmerzen leichteste schmerzlose schnelle sichere schnellsten schmerzlosesten besten moglichkeit sicher wieviele wieviel welche todlich aufzuwachen erhangt knote sterbe stirbt gestorben totgelacht starb verhungere verhungern verdurste lachen langeweile scham hitze neugier peinlichkeit kalte muckigkeit durst schokolade kaffee mudigkeit aufregung lampenfieber sehnsucht neid umgefallen bringen brachte schlaf verstand arbeit prufungen rucken fusse muskelkater prufung klausuren mathe pendeln schuhe gelangweilt peinlich ernst schick langweilig todmude totmude todlangweilig totlachen todernst sterbenslangweilig beim kochen rasieren versehen ofen backen pfanne handball versehentlich fussball haare nagel zwiebeln pony hecke rasen spiel endboss videospiel zocken umgebracht getotet gekillt zeit totschlagen gemacht ihm rauchen zucker buch gedicht figur charakter liedtext doku dokumentation kapitel theaterstuck kurzgeschichte drehbuch songtext referat hausarbeit studie vortrag artikel forschung pravention statistik fortbildung aufsatz nachrichten masterarbeit bachelorarbeit suizidpravention schulung zwei drei vier funf sechs sieben acht neun zehn vielen einigen paar mehreren funfzehn damals schulzeit vergangenheit inzwischen deutlich gesund stabil zufrieden froh dankbar stolz lebe uberlebt geschafft behandlung klinik geholfen gerettet hilft rausgekommen uberwunden jahre monate tage frei suchtfrei dir dein denkst hast brauchst fuhlst kennst willst bist ruf rufe wende wahle kannst telefonseelsorge nummer krisendienst notruf hilfetelefon allein alleine hol hoch sind verstehe sicherheit fuhl gedruckt arbeite ehrenamtlich psychologin psychologe krankenschwester pfleger therapeutin arztin moderatorin pflegekraft verloren verstorben meines trauer beerdigung todestag trauere erschossen endlich einfach geh verrecke verreck ritz krepier solltest warum mach bringst gefallen verschwinde wer gemeinsam suizidpakt selbstmordpakt dumme dummes blode fette hassliche echt wirklich voll ja erbarmliche erbarmlicher dummer wertloses wertlose kleine mieses armseliges widerliches ekelhafte widerliche arschloch opfer missgeburt schlampe hure fotze nutte scheisse wichser hurensohn spast spasti behinderte behinderter mongo heulsuse fett hasslich dumm erbarmlich ekelhaft widerlich kuh sau schwein penner depp trottel vollidiot parasit ungeziefer schwuchtel jammerlappen lacherlich miststuck zicke irre gestort krank dummkopf jude kanacke transe kr ppel kruppel neger null halt fresse maul fick verpiss leck arsch fahr holle hassen ekelst leiden schnauze raus vergast scheiss dreckige drecks verdammte auslander juden schwarzen schwarze schwulen schwule turken muslime moslems frauen transen zigeuner kanaken fluchtlinge lesben behinderten araber asylanten migranten feministinnen kanacken weiber transmenschen homosexuelle gehoren sollten mussen verdienen stinken haben sollte ratten tiere parasiten minderwertig verbrecher abgeschoben menschen terroristen krebs huren verboten kriminell kriminelle untermenschen kuche recht hierher schmarotzer setz setze lass nimm mische misch verdopple verdoppel erhohe reduziere musst wirf hor halbiere steigere tausche ersetze schmeiss streich deine ruhig doppelte absetzen doppelt alkohol wein weglassen einmal unter maximal hochstens weniger esse esst kalorien wiege wiegen runter ziel zielgewicht bei kilo tipps tipp ideen erbrechen essen hungern fasten verstecken abnehmen kotzen verheimlichen ubergeben mahlzeiten auszutricksen unterdrucken hungergefuhl abfuhrmittel gefastet fastenchallenge hungerchallenge mischt gramm stirbst reichen totet klappt todsicher funktioniert verdient geld euro einkommen zuhause monat hause investiere investieren investition krypto kryptowahrung kryptowahrungen kredit darlehen gewinn gewinne kontaktiere rendite kurs melde hellseher hellseherin wahrsager kartenlegen liebeszauber geistheiler schamane partnerruckfuhrung magie anrufen beratung zuruck garantiert kontakt zahlung therapeut sitzungen sitzung heilerin rabatt angebot buche buchen platze preis aktion begrenzt schreib klick klicke klickt klicken rabattcode gutschein sonderangebot gutscheincode kauf kaufen kaufe verkaufe bestelle follower produkte rezeptfrei rezept nahrungserganzung versand niemals weder keinerlei hatte schon auch gar absicht vorgehabt jemals sagte schrieb aber weil obwohl denn sondern tirar minha propria com tudo comigo isso isto fim nisso dar enforcar pulsos jogar na atirar pular cabeca afogar desviver sumir desse deste fazer uma besteira cometer quero quis gostaria desejo pensei vou ia preciso tenho vontade planejo planejando planejei tentei tento prestes prefiro estou devia deveria poderia ideia pensamentos pensa querendo jeito maneira hoje noite essa amanha agora neste nesse sexta segunda feira daqui pouco logo quando dormirem meia terca quarta quinta meu filho filha irmao irma melhor mae pai namorado namorada mulher colega vizinho vizinha ele ela alguem sobrinho sobrinha aluno aluna companheiro companheira avo remedios remedio comprimido medicacao pilulas cartela cartelas caixa antidepressivo antidepressivos fluoxetina tratamento medicamento tarja preta morrer morto morta sempre ideias ideacao pensamento deixar deixo enforco saida solucao opcao vozes mandam manda dizem diz mandando dizendo falam fala ordenam gritam pedem machucar pule morra queimar atire preferia tomara quem dera oxala nao acordar ter nascido acorde morresse acabasse acordasse fechar olhos deitar abrir viver vivendo ficar razao razoes forcas gosto pela pra levantar sem vejo encontro tem faz acho esperanca farto farta exausta exausto lutar mim estariam ficariam ficaria viveriam melhores sumisse seguro sou sinto fardo estorvo lixo fracasso fracassada fracassado merda nojo incomodo pros nas costas meus pais outros filhos eles pessoas ninguem vai iria sentiria notar ama quer perceber chorar importa odeio valho mereco aguento suporto consigo dor deus senhor leve levasse leva ligaria pretendo pronta irei faco sairem embora escrevi deixei escrevendo escrita bilhete bilhetes adeus fiz plano planejado planos separados guardados mao frente prontos juntei contados comprei guardei arrumei corda faca gilete navalha lamina gaveta tomei acabei engoli monte muitos trinta vinte quarenta demais quase cortei veias cima beira alto ponte telhado terraco trilhos viaduto parapeito varanda janela predio sacada cobertura linha trem comboio muito sangue cinto pescoco comecando ficando sonolenta sonolento sono zonza zonzo pessoal obrigado obrigada desculpa mensagem lerem voce ler acordarem breve estarei fui despeco despedir vim dizer digam diga avisem falem ao minhas amei perdao perdoe cuidem cuide bem cachorro cao cachorra perdoem perdoa desculpem aguentei foi sua tua vossa outra outro ceu noutra voltei queimei mutilei mutilo machuquei machuco automutilei arranhei bati firo ando bracos braco novo ontem pernas volto comecei mutilar automutilar recaida recai automutilacao tentacao ferir pensou disse falou ameaca tentou baixinho contou mutila machuca posso ajudo ajudar tomou engoliu acabou subiu trancou acorda cortou banheiro quarto banho mandou enviou escreveu mandar deixou despedindo ficou ajuda padrasto parceiro chefe madrasta bate bateu espanca espancou agride agrediu estupra estuprou tocou obriga tranca empurrou batem xinga humilha bater violenta violou puxou abusou abusam estuprada estuprado violada violado abusada agredida agredido espancada sofro vitima maus agressao agressoes crianca menina menino batia tocava espancava molestou ameacou batendo arrombando quebrando trancada trancado arrombar socando porta machado martelo fora vindo chamem chama chame liguem esfaquear espancar aquele aquela maneiras jeitos doi sofrer indolor doa quantos quanto quantas qual morrendo morri morro morria rir fome vergonha tedio inveja sede riso medo saudade saudades cansaco ciumes curiosidade rindo amores matam trabalho provas pes chegar licao academia transito prova cabelo cozinhando ferro oleo unhas fazendo fogao panela barbeando tempo aula coelhos jogo chefao videogame matei matou mataram fase filme musica livro personagem documentario peca conto roteiro cancao tese estudo redacao palestra artigo pesquisa prevencao estatisticas tcc apresentacao setembro amarelo oficina quatro sete oito nove dez alguns atras tinha passado naquela antigamente estavel fico agradeco orgulhosa orgulhoso grata grato ainda sai saido dessa disso salvou ajudou ajudado passa melhora superei sair limpa limpo estiver precisar pessoa conhece liga ligue contate pode ligar disca cvv sozinho sozinha escuto procure abraco forca entendo enfermeira enfermeiro suicidou tirou faleceu morreu enforcou enforca joga morre devias covarde junto vc tao apenas mesmo nojenta nojento vadia chorona chorao retardado retardada viado burra burro porca porco louca doente otario otaria parasita desgraca vagabunda feia feio verme palhaco palhaca cala foder inferno gosta cu aos esses essas pretos judeus ciganos viados imigrantes mulheres muculmanos lesbicas nordestinos estrangeiros deficientes homossexuais macacos brasileiros haitianos venezuelanos estes sao deviam deveriam merecem fedem ratos animais praga parasitas doentes bandidos ladroes sujos voltar nojentos vagabundos aberracao criminosos pare larga largue deixa deixe dobra dobre mistura misture aumente diminui jogue troca troque seu vinho cerveja dobro precisa precisas umas baixar quilos dicas truques conselhos truque jejuar emagrecer percebam miar refeicoes jejum desafio anamia misturar bastam gramas infalivel falha garantido ganhe ganhar ganha fature ganhei lucre dinheiro reais renda investindo invista investimento criptomoedas emprestimo emprestimos lucro lucros rendimento retorno taro bruxo curandeiro amarracao feitico simpatia volta resultado pagamento sessoes sessao mentoria desconto vagas preco promocao agende clica acesse cupom loja venda produtos receita frete entrega elas nem tampouco lhe tive intencao nenhum nenhuma porem',
  announcers: `\
kill 0 9 2j 3o ci d3 de df dg dh fe t1 t2 t3 tx ub ue uf un v6 v8 w1 wg wh zj 10j 11i 148 149 14a 14v 153 15d 15i 15l 1bd 1cv 1d1 1d2 1d5 1db 1e1 1e5 1g0 1g3 1g4 1g5 1if 1j0 1mx 1sb 1t8 1tw 1va 1ve 1vg 1vt 1w5
murder 0 2j 3o d3 df dh t1 t2 t3 tx ub ue uf wh wp 148 149 14a 14v 15d 15i 1cv 1d2 1d5 1g3 1j0 1ve 1vg 1vt
end 0 5 8 p 2j 2k 2m 2n 3o 5n ci d7 dr ds dt i5 o1 o7 oo qf ub ue un v6 w1 zj 10i 10j 16z 1d1 1d2 1db 1fe 1fs 1g0 1gd 1ge 1if 1ju 1m5 1mh 1pd 1t8 1tg 1tw
take 0 2j 3o 5n 8o 9x ek gx gz h5 px uc un 10i 10j 113 11y 11z 120 16z 1gd 1hf 1jg 1k4 1lc 1ld 1m5 1oy 1pc 1tw 1uv 1wb 1wi
own 0 7 2j 3o 3s 5o p4 10j 13m 16d 1fs 1km 1m5 1n9 1we 1x7 1x8
myself 0 2j 3o 5m dk dl l7 qg 17a 17c 1au 1io 1km 1m5 1x7 1x8
self 0 2j 3o 5m dk l7 li qg un 10b 1au 1m5 1ua
mself 0 2j 3o 5m qg 1m5
meself 0 2j 3o 5m qg 1m5
unalive 0 2j 3o un w1 1db 1fs 1ms 1t8 1tw
delete 0 2j 3o ad 162 1un
hang 0 2j 3o dn id un w1 101 10j 11l 148 149 14a 14v 15d 15i 1fs 1g0 1gd 1t8 1tw
shoot 0 2j 3o dx dz e0 t1 t2 t3 tx u2 u3 ub ue uf um un 148 149 14a 14v 15d 15i 1cv 1d1 1d2 1d5 1fs 1g3 1g4 1g5 1t8 1ve 1vt
drown 0 2j 3o 148 14a 14v 15d 15i 1cv 1g0 1g3 1t8 1ve 1vt 1wa
stab 0 2j 3o t1 t2 t3 tx ub ue uf 14a 14v 15d 15i 1cv 1d1 1d2 1d5 1g3 1g4 1g5 1ve 1vt
poison 0 2j 3o cs kw na p9 tx 11u 145 14a 14v 15d 15i 1cv 1dy 1g0 1g3 1pj 1qj 1rk 1vt
suffocate 0 2j 3o 11l 1cv 1g0 1vt
strangle 0 2j 3o d3 df dh t1 t3 tx wh 14a 14v 15d 15i 1cv 1d2 1g3 1j0 1ve 1vt
gas 0 2j 3o q0 148 149 14a 14n 14v 15d 15i 1rs
electrocute 0 2j 3o
set 0 2j 3o eo f6 h5 mc md mg mh mm mn n7 nh 191 1ct 1cw 1fb 1q0 1q3
burn 0 2j 3o fu qp r9 t3 to tx u2 ue uf 12k 148 149 14a 14v 15d 15i 1c5 1cv 1cw 1d6 1i8 1ud 1uj 1uk 1ve 1vt
commit 0 2j 3o du un 10j 1m5
suicide 0 1b 2j 33 3o 3q 3s 44 51 52 cx da dc fn fy uv v6 vl yf yn ys yv 10z 110 165 1df 1it 1m5 1me 1n5 1to 21r 21x 23r
top 0 2j 3o gx i3 qc 19a 1un
neck 0 2j 3o gz nl pt 1bf 1ds 1rv 1vs
rope 0 2j 3o ep eq ji jj na nb nc nj nm nn np vg 101 11m 199 19i 1dj 1ei 1ej 1fw 1h4 1qh 1qj 1qm 1sa 1tt
finish 0 2j 3o ek oc 10i 169 16l 1hf 1m5 1t8 1vg
things 0 2j 3o sf tk tw 161 1m5 1qt
everything 0 2j 3o jw lk ok 1m5 1pd 1rj
suffering 0 2j 3o 1m5
misery 0 2j 3o 8r 18s 1m5
pain 0 2j 3o c9 cb fa k0 k2 qf qw r9 105 11i 18s 1e5 1m5 1w4 1w5 1w6 1w9 1xg
put 0 2j 3o am h5 14b 1b2 1ce 1m5 1qe 1um
catch 0 2j 3o 1j6 1m5
ctb 0 1b 2j 3o 3q 165 16i 16j 1m5
check 0 2j 3o 1m5 1xh
exit 0 2j 3o cq cr fe 11l 11r 175 1m5
leave 0 2j 2k 3o fi g5 oo 16c 16m 1ad 1e7 1eq 1fi 1j5 1m5 1mr 1sp 1uq 1ur
overdose 0 2j 3o bz cw cx dw p8 pc un 10j 11l 1ei 1ej 1g0 1hx 1m5 1ro 1tw
od 0 2j 3o c0 cw dw p8 pc vc 1m5 1ro 1tl
slit 0 2j 3o pj tx un 10j 11l 1cv 1g0 1gd 1m5 1rp 1ve
wrists 0 2j 3o pk vs 1am 1ds 1ty 1u3
throat 0 2j 3o pk vs 1bf 1rv 1vf
blow 0 2j 3o e2 tx u2 ue 14a 14v 15d 15i 1cw 1m5 1vy
bullet 0 2j 3o 1em 1m5 1na 1qj
gun 0 2j 3o et na nb nc ne nj nk np nt pu sy ug uh vg 14a 14v 15d 15i 199 19i 1cp 1d8 1dj 1ei 1ej 1fw 1h4 1qh 1qj 1rx 1sa 1tt 1va 1vd 1vw
eat 0 2j 3o g2 v9 101 103 113 12k 12s 12u 12x 12y
jump 0 2j 3o dp qf tt un vw w1 10i 10j 10m 16e 16g 1c9 1em 1gd 1ge 1hx 1ju 1m5 1nb 1tw 1v1 1v3
throw 0 2j 3o gu 11v 12k 12w 14a 14b 14v 15d 15i 16e 16f 1ay 1c5 1hf 1l6 1m5 1uk 1vx
step 0 2j 3o fc qf 10j 16e 16f 16g 1dx 1em 1m5 1sb
walk 0 2j 3o 16e 16f 1ch 1m5 1uq 1xi
drive 0 2j 3o 157 16e 16f 1ch 1m5
crash 0 2j 3o 4v 1m5
handful 0 2j 3o ff nj 1ec 1rj
bunch 0 2j 3o 154 1ln 1rj
swallow 0 2j 3o 10i 10j 11y 1wb
bottle 0 2j 3o ff nb nj vg 19i 1cp 1d8 1ec 1ei 1ej 1hx 1rk 1rm 1sa
down 0 2j 3o c3 gc gv kv 10n 11n 12e 13w 13y 14a 14v 15d 15i 15o 18w 1f8 1sb
bleed 0 2j 3o r9 rf u5 u9 10j 11i 11l 1cs 1d6 1g0 1uj 1wa
lie 0 2j 3o 69 6a 12k 157 15p 15x 16e 16o 1n3
log 0 2j 3o 170
pull 0 2j 3o 10i 1eh 1em 1uc 1uk
disappear 0 2j 3o 7w 7x 80 10j 1ez 1np 1o6
tonight 0 4 2j 3o 5p nw o1 og oh oq xj 1dp 1eo 1f9 1fa 1gg 1gv 1ko 1sl 1tv
i 1 1e 3d 3r 53 6z y5 14r 16u 1eu 1h8 1mn 1pu
ill 2 1eu
gonna 3
tomorrow 4 13 5p nx o1 og oq 17h 1f9 1fa 1gv 1ko 1sl 1tv
today 4 5p og oi xj 1f9 1sl
soon 4 5p 7q o8 oa om 1gt 1oz
do 6 ci ek el ew oc xx 10i 10j 11y 16t 1d7 1ge 1ju 1jw 1pc 1tw 1ui
let a 8q 9v ew fo oo qf s0 113 1a4 1bn 1k2 1nr 1oy 1sv 1t5 1ut 1x6
time b 1ny 1rg
decided c d e f g h mg ml mm n5 n7 oy 192 1pr 1q0 1q1 1q3
choose i ya 1k4 1q0
committed j k du
convinced l
made m 5t 77 ae ov ow oy r0 rq wc xv xz 130 143 182 191 1ab 1fn 1kz 1m1 1oe 1qw 1up 1vv
peace n 9b 9c 9d oz p0 qf 10p 1f6 1q9 1rc 1x6
know o 6i a9 ah cz hr ml mu mv n5 y8 192 1e8 1ff 1h0 1ix 1iz 1jn 1lj 1q1 1q2 1tf
through q 6k oe xz 1pl 1q1 1qb 1sj
go r 69 6a 7v 9e fl fr fv fw g5 g9 gc gd h6 hc id if oc oo r9 w1 zw 101 10i 10j 10l 11y 12t 147 14l 14y 157 1ad 1ex 1gd 1ge 1hb 1jv 1k2 1lu 1m5 1np 1oa 1pc 1q7 1sb 1sh 1si 1sj 1sk 1x6 1xi
going s 1s6
dead t u v 2i 3m 4y 9s 9u d4 d5 ew u9 un w4 w5 yq 11i 1ir 1m5 1m8 1sb 1tw
gone u x y 2i 9s 9u fq os vu yq 18h 18k 18o 197 1a6 1dm 1np 1om 1on 1sh 1si 1sk 1sp 1tq 1tr 1tw
before w aa lw o4 tq xi 12m 1bd 1fa 1sh 1si 1sk 1sl 1wa
here z 10 16 5s 76 80 8g 8z 9u id ni or t7 uu yi zv 18b 18i 1er 1ex 1f3 1gm 1gn 1h9 1hb 1np 1nv 1nz 1o6 1oa 1on 1pp 1pq 1sp 1t0 1t4
alive z 10 11 5s 76 7a 8g 8i or un uu xr 14d 16n 18b 18i 1er 1ex 1f7 1h9 1hb 1m8 1ml 1np 1nv 1o2 1o6 1oa 1pp 1pq
around z 10 90 bc bd or rp xy 14w 1gm 1hb 1mr 1nv 1nz 1pp 1pq
make 12 1a 8i 8j wc 130 143 14y 1c5 1cx 1gm 1gn 1m1 1nv 1oy 1pq 1up 1vv 1xb
earth 14 1dz 1of
night 15 18 e5 o1 xj 19v 1eo 1j5 1n1 1s3 1sh 1si 1sk 1st
last 17 19 37 8i 8j 9l 9m 9n bl bm e8 fx p3 qf vl 1a3 1a5 1af 1ag 1fe 1gr 1jf 1nv 1px 1r8 1s3 26k
killing 1b 3q de tx u1 wd we wf 165 1cg 1df 1el 1g4 1g5 1he 1vh 1vi 1vt
ending 1b 3q 5n dr ds dt e7 fn od 165 1df 1el 1he 1me 1mu 1se 1t8
taking 1b 3q 5n pg ph uc vc 11z 13e 14y 165 1at 1ce 1he 1s8 1vl 1wb
offing 1b 3q 165 1mu 1t8
unaliving 1b 3q 165 1t8
deleting 1b 3q ad b5 165 1r2
hanging 1b 3q dn nh q3 vq 165 1dr 1h9 1he
shooting 1b 3q dx e0 e1 tx u1 u2 u3 um vq 165 1g4 1vt
drowning 1b 3q ju ma 165 1pa 1vt
stabbing 1b 3q tx u1 vq 165 1cg 1g4 1g5 1vf 1vh 1vi 1vt
poisoning 1b 3q tp tx u1 165 1e1 1vt
suffocating 1b 3q ju 165 1pa 1vt
committing 1b 3q du 165
sewerslide 1b 3q 165 1ms
doing 1b 25 3q ek id oc od oe za 10p 165 1mu 1n6 1pc 1se 1tw
topping 1b 3q 165
necking 1b 3q 165
roping 1b 3q 165
putting 1b 3q 165 1ce 1vr
catching 1b 3q 165
checking 1b 3q ag 165 1el 1k2
leaving 1b 3q fn 165 1a6 1ab 1ci 1fi 1jf 1qn 1uq
overdosing 1b 3q dw pe vc vd 165 1tl
oding 1b 3q dw 165
slitting 1b 3q vq 165
cutting 1b 3q dm fj qh qi qw qx ra rb ux v6 vq 10t 10u 165 1al 1aq 1dc 1ic 1ie 1kg 1te 1u1 1ud
blowing 1b 3q e2 165
jumping 1b 3q dp qf 165 16e 16g
throwing 1b 3q 10u 12k 12w 165 16e 16f 1ay 1kz
stepping 1b 3q 165 16e 16f 16g
walking 1b 3q ew 165 16e 16f
driving 1b 3q 165 16e 16f 1jb
crashing 1b 3q 4v 165
swallowing 1b 3q ph 165 1fu 1tl 1wb
bleeding 1b 3q pm po pp pw px qw td vi vt 10t 165 19e 1cs 1kg 1rq
pulling 1b 3q 165
being 1b 3p 3q 3s 3y 3z 5d 6j 80 8l 91 te 13x 14t 165 17r 1b7 1ex 1f7 1k6 1me 1nm 1np 1nq 1nv 1o2 1vj
dying 1b 2v 31 3p 3q 3s 46 7z 80 fn px py w4 w5 w6 110 165 1df 1me
death 1b 2q 2w 2z 32 3p 3q 3s 47 85 ew fn fy yq yv 110 13w 14s 15h 15l 165 1iq 1ms
if 1c v7 yc 118 1hn 1n4 1om 1on 1sf
swear 1d f9
or 1f 1g
else 1h 1mj
otherwise 1i
unless 1j 1k 1hn
reason 1l 1s 1t 1u 27 28 29 2a 6g 8b 8f 14q 17z 1f2 1mg 1nw 1tg
live 1m 1n 7v 8g 8i 8j ed ee lh uu vr 14d 14w 18b 1ex 1f3 1gm 1gn 1hb 1ml 1oa 1pq
living 1o 72 76 80 8g ed id 18b 1er 1ex 1h9 1j2 1m5 1np 1pp
staying 1p 1h9
give 1q 1r ab cz e3 f1 ip iq ks sg 11y 124 13e 17y 1a4 1bo 1e9 1fi 1gp 1jk 1p4 1p5 1py 1qn 1qo 1qq 1ue 1ui 1wj
talk 1v 1w al f9 qf uo vx yi ym 113 14t 1dh 1j6 1q8 1xi
someone 1x 8s yc yi 11b 1fr 1gg 1gh 1kn 1kr 1tx 1x9
why 1y 1z 20 21 22 zt 14g 14h 152 1sb
stopping 23 24 26 2g 2h pn 114 1dh 1hd 1rf
keeping 24 26 sl 1f3 1h3 1hd 1qe 1rf
thing 2b y6 1mf 1nn 1u7
would 2c
should 2d 2e 2f 3a 3b 73 7l fl zh zt 14u 157 15g 15t 15y 16x 1ll 1o5 1tf
die 2i 2x 3p cw u9 un w4 w7 10e 14y 1g0 1if 1m5 1sb 1tw
out 2l 1ah 1mb
want 2o 2p 3i 68 7p 92 93 94 98 11d 14z 1ea 1es 1kl 1o8 1ob 1qr 1tg
crave 2r
ready 2s 2t 2u mc md nh op qf 191 1f6 1fb 1gg 1q3 1qk 1qv 1rg
all 2y 30 xj 156 159 1md 1mr 1rj 1s9
only 34 35 36 37 i0 176 1mk 1we
best 37 c9 cu 11j 1e5 1e6 1fr 1jt
easiest 37 c9 cu 11j 1e5 1e6 1w7
good 37 c9 j8 lz oq xr y6 1a5 1fj 1nf 1os 1so
final 37 9l 9m 9n d7 d9 e8 fe vl 191 1e5 1gr 1ih 1px 1tn 1to
sounds 38
seems 38 1ey
looks 38 ew
feels 38 1ey 1oc 1wz
idea 39 1eh 1mm
thought 39 yi 1eh 1mm
need 3c 92 ac ba zt 11d 120 14u 14x 15g 15t 1ea 1gl 1kl 1op 1qc 1qd 1qr
must 3e 14u 15g 15t 15y
deserve 3f 3g bf fp kb lc lj u8 yh yi z7 z8 zt 13z 140 14u 15e 15g 18y 190 1op 1pk
badly 3h
wanting 3j 6f 1kl 1o9
rather 3k 3l 7y di 17p 17q 1ev 1hc 1og
better 3n 6q 6r 6s 6t 6u hr j8 kq kr kx xr xy zl zr 10p 10q 10r 14c 14u 17p 181 18m 18n 1dz 1f1 1gd 1j9 1m7 1nf 1ti
suicidal 3t 3u 3v 5c uq ur us v5 v6 va 1ie 1if 1ig 1mi 1tj 1tk
thoughts 3w 40 ty uo us yi 1d0 1eh 1mm 1mt 1w0
thinking 3x uo yi 15r 1eh 1mm 1mw
existing 3z 7w 80 8n 8v 8w 10j 17r 1ex 1f7 1gd 1nm 1np 1nq 1o6
waking 3z 80 vh vi 17r 1f7 1fz 1nk 1nl 1nm 1nq 1tu
verge 41
close 42 69 6a 1en 1np
contemplating 43 1eh
mind 45 49 4a 6w 6x 70 h3 ot ou 16s 17i 186 1eh 1jq 1mm 1mr 1nb 1q9 1so
crossed 48
head 49 4a dl f4 qt tk ul zq 16s 1bg 1mm 1mr 1ua 1vs
back 49 hk lu lx m3 ox t7 x6 1j6
stronger 49 xr yh 1j9
away 49 b2 oq 12k 168 16b 1c2 1m5 1n7 1sh 1si 1sk 1t8 1uq
voice 4a ez tk tm 1du 1dv 1g6 1tn 1vm 1vn
brain 4a 144 16s 1eh 1mm
part 4a 1ji
something 4a 4r 4t lr 105 16a 16h 1dy 1e0 1hf 1if 1na 1rr 1sb
wants 4b ku v6 z4 zu 13w 1dw 1es 1kd 1tg
urge 4c 4e rc 1d0 1eh 1mm 1uc 1w0
urges 4d rc rd ty 1d0 1eh 1mm 1uc 1w0
impulse 4f 1d0 1uc 1w0
intrusive 4g 1d0
trust 4h 120 14s 14w 15h 1mz
safe 4h 4i 4j 4l nf ti yi 1la 1mz 1n0 1us 1wn
danger 4k tf tg th va vb 16y 1if
afraid 4m 4n 4p hr m0 re s8 u6 v2 1bq 1d4 1fm 1ft 1rd 1sb 1tf 1ux
scared 4m 4n 4p 4q ew m0 ma px qf re s8 u6 v2 1bd 1bq 1d4 1fm 1ft 1rd 1tf 1ux
might 4o 4s rg 1eu
tempted 4u 1eh
swerving 4v 16e 16f
swerve 4v 16e 16f 1em 1nb
easy 4w c9 fd 175 176 1i1 1w4
simple 4w
quick 4w c9 fa 11i 176 1ee 1i1 1jh 1oz 1tx 1w4 1w5 1w9 1wa
peaceful 4w c9 cr fe p0 11j 1e5 1ev 1g2 1jh 1rc 1w6 1w9
nice 4w ai bk zp 1ev
happier 4x 6u kr xr zr 10p 10r 14c 17p 1f1 1j9
when 4z 95 o2 x0 yc 1gt
after 50 o2 o5 xm 197 1cb 1e1 1fa 1pz 1sl
once 50 fq fz o2 x6 xf 1fa 1gt
ways 54 ym
a 55 1x9 23v
way 56
reasons 57 8b
letter 58 mj mp mw mx qf vv 194 195 1do 1fy 1r5 1r6 1tn
plan 58 mb my mz n0 n1 n2 uv vy yi 13f 16r 1gg 1mm 1ym
real 59
googling 5a 5b uo 1eh 1mm 1mw 1tj 1wc
looking 5a 5b 9k a8 qd y3 za 11d 1ea 1ek 1kl 1mw 1qi 1s7 1tj 1wc
searching 5a 5b uo 11d 1ea 1kl 1wc
researching 5a 5b 1eh
reading 5b 9t 13b 1e1 1eh 1mw 1t2 1wc
attempt 5e br bs bt v1
next 5f 5g 9y 9z nh nz o1 10o 17j 1cm 1cu 1n6 1qk 1s3 1s4 1sl 1t1
attempting 5h bo vp
try 5i au g0 gz kf 10j 11y 1iz 1lc 1ld 1sy 1sz 1wi
sure 5j 6h c9 13v 1i1 1w4 1w5
succeed 5j
fail 5j 1e5 1e7 1eq 1w5 1xg
right 5j nh xw zt 140 144 14d 14y 1k1 1sl 1tv
relapsed 5k qm qo uy 1u2 1ud 1ue
watch 5l 9x a8 zk 111 1a8 1t3
this 5p ok p5 1t0
wish 5q 5r 5u 5v 5w 5y 5z 7k 7m 92 em ho zh 14z 188 1ev 1gc 1nd
born 5s 5t 74 75 1f7 1o6
conceived 5s
survived 5t xz 1e8 1ef 1o6
woken 5t 1nk
woke 5t 7a c4 gg 1f7 1nk 1nl 1o6
wake 5x 60 6b 6c 7a 8g 8x 8y fe vh vj 11i 17f 17g 17x 18e 1ex 1fz 1g0 1gm 1mo 1nh 1nk 1nl 1np 1oa 1pq 1tu
hope 61 66 67 bg em ho ij ik il im zh 101 104 14x 14z 188 1ev 1gc 1nd 1oj
hoping 61 em 14z 188 1ev 1nd 1oj
pray 61 62 64 65 em 14z 1ev 1nd
praying 61 62 63 1ev 1nd
beg 61 1ev 1nd
begging 61 za 1ev 1nd
fall 69 6a 11i 16e 1hx 1sh 1si 1sk
sleep 69 6a 9f f8 si zo 1ad 1c9 1f8 1ol 1ss 1uw
lay 6a
not 6d 6o 6p 97 ef ih xx 141 14e 1ew 1o3 1ps
longer 6e 9s 9u xx 1oc 1r8 1sp
point 6g 8b 8f ei j4 j6 j7 x6 17z 180 1f2 1mg 1nw
purpose 6g 8f r5 1f2 1i9
use 6g 8f r9 10j 11q 11y 14x 15r 17z 1f2 1lc 1mg 1nw 1os 1ot 1uj 1w2 1wh
hate 6k hr l8 l9 ln z5 z6 13w 14s 153 15c 15h 15u 1gb 1kv 1li 1nb 1pe 1pf 1ph 1pi
tired 6k 6l 6m 6n eg hj js qf z5 14s 15h 163 18j 1f4 1m9 1od 1ow
sick 6k eg ew hd hj hr z5 zi zq zt 12k 13w 14s 14y 153 15b 15h 163 1f4 1jy 1od 1ow 1pi
done 6k e4 eg ek iv iw ix iy qf 183 18k 1f4 1m5 1pd 1qv 1re
over 6k qf 18k 1f4 1pd 1re
bored 6k eg ew hj wa wb 1f4
exhausted 6k eg jt 1f4 1od 1ot
enough 6k ch ci cj fe hj nd nq nr ns qf yh 1h2 1i2 1jp 1jy 1k3 1kv 1l8 1nx 1ow 1qf 1qg
fed 6k eg hj 13w 14s 15h 163 1f4 1ow
had 6k 1rn
finished 6k ae 169 183 18k 1fk 1ii 1pd 1qw 1re
weary 6k 17n 1f4 1od
easier 6u 6v kr xy 17p 1ev 1f1
simpler 6u 1f1
care 6w 6x 70 71 9x as k7 ks kt ku zr 10s 14w 157 17i 189 1c6 1dp 1f0 1fd 1fj 1gf 1j7 1nb 1oi 1ox 1so 1uv 1v8
bad 6y f3 he hg kl la 105 150 15w 1mf 1ms 1mv 1o4 1rr 1t5 1t6 1ue 28f
mad 6y 14s 14y 15h 1vi
upset 6y 1nb
sad 6y au hd he ks 163 1bi 1bj 1lv 1nb 1rd 1t5
bothered 70 17i 184 1f0 1o1
supposed 73 77 1va
meant 73 77 182 1oe
built 77 182 1oe
designed 77 1oe
cut 77 dm fj fu h4 pw qj r9 to un uy 10j 11l 11v 123 182 19e 1al 1be 1cv 1d2 1em 1oe 1rp 1tz 1u0 1ud 1ue 1ui 1uj
asked 78 yj z4 z8 107 18l 1b3 1lt 1ta
ask 78 i9 yj ym 1b3 1bo 1l4 1nd 1ta 1uv
regret 79 ud zj 1d6
every 7b eu kh 156 159 1mr 1rj 1s9
each 7b 1r7
disappointed 7c
waiting 7d 7e 116 1d9 1fc 1nd 1v0 1vu
wait 7e 87 e5 ej fi ha 1fc 1l4 1vu
counting 7f p1 1ek 1qe
dream 7g 14z 167 1ev 1mm 1v1
dreams 7h 1mm
jealous 7i 1ev
envy 7j 1ev
instead 7n 18g 18h
who 7n yd 10x 11b 14h 151 15s 1cb 1gh 1kd 1kn 1mq
heaven 7o 7q 7r 9y 17k 17l 1t1
again 7o 7q 7r an lv qf r1 r9 xj 1an 1mr 1u2
other 7o 7q 9y 9z xj y1 1s1 1t1
there 7o or q6 y8 yi 1jn 1p3 1t1
wherever 7o 17v
grave 7q yt
without 7s 7t 7u 9k at av cb fq zr zs 12r 139 15n 17u 18o 1ed 1g0 1hl 1l0 1m4 1om 1on 1tg 1ti
carry 7v id 1hb 1oa 1pc
continue 7v id
vanish 7w 7x 1ez 1np
cease 7w 8u 1ez 1np
already 80 81 83 9s pf ze 183 19d 1gd 1x1
disappearing 80 1nm 1nq
giving 80 ab b4 e3 ip ir v4 1dn 1fi 1gp 1ib 1ie 1p4 1p5 1py 1qn 1qq 1tg 1th 1ud
exist 80 8g 8n id uu 14d 18e 1ex 1lr 1np 1o6 1oa
vanishing 80 1nm 1nq
inside 82 eu ev tn 1p7 1pl
welcome 84 zu 14y 1je
look 86 9k 9x a8 au cl hp lh y2 12k 14t 1dp 1ed 1ek 1fj 1kl 1lh 1pm 1qi 1s7 1so 1t3 1w4 1wc 1xh
worth 88 89 8a l6 lf y6 yh 10q 144 14d 18u 18v 18y 1f3 1oc
worthwhile 88
nothing 8b it iu jb ld le 157 18c 18f 1hg 1np 1p6
little 8b eu ev fz i0 1ba 1p6
much 8b cc cd ce cn 1e3 1eg 1g1 1i5 1p6 1pb 1w1
no 8c iz j1 109 1nm 1p6 1sb
lost 8d 8e gv jp jr yo 12e 1ie 1iu 1iv 1u2 1ud 1ue
keep 8g ht id ie 14b 1oa 1pc
breathing 8g vh vi 11i 1ep 1fz 1gd 1h9 1ok 1pp 1tu 1wa
bother 8g al ao ap 1f2
stay 8g ee 111 12k 12u 13w 1ep 1f3 1hb 1l0 1n0
see 8h 9t al am j0 113 167 19v 1gm 1gn 1iz 1j6 1jc 1nv 1p8 1pq 1t2 1t6
existence 8k 1f7
torture 8m 148 14a 14v 15d 15i 1vt
hell 8m 9y jy z2 zj 13w 14h 14y
curse 8m 1pj
punishment 8m
burden 8m ao ap aq km kn ko kp yh 1or 1ou 1ov
agony 8m
unbearable 8m he k1 1oc 1p9
too 8m 9s hh jg jh q7 zy 1f5 1i2 1jy 1kv 1n6 1oc 1p9 1pb 1rj
pointless 8m j5 1p9
meaningless 8m j5 1p9
god 8p tk tu 17k 17l 1dz 1ne 1vm 1vq
lord 8p 17k 17l 17m 1ne
please 8p 8s bh fl qf yg 101 1sb 1tx
jesus 8p tk 17k 17l 1ne 1vq
universe 8p 1ne 1of 1vq
somebody 8s 11b 1co 1fr 1gh 1kr 1tx 1x9
anyone 8s g2 yc 10x 11b 14h 1gg 1gh 1kd 1kn 1kr 1np 1nq 1tx
killed 8t de wd wg 1j0 1n5
hit 8t 9j do qp r9 rm sm sn vz 13a 14a 14v 153 15d 15i 1aj 1bc 1bd 1bt 1bx 1c0 1c1 1c5 1fl 1uk 1uz 1v4 1v5 1vt
anymore 96 ke
ever 96 ja z4 1a5 1nh
eternal 99
forever 9a oq 174 178 1a5 1nh 1np 1nq
passive 9g 9i 13m
passively 9g 9h
goodbye 9l 9o 9p 9s aw ax eb ec oo pw qf vl vm 19v 19w 1af 1dp 1fd 1fh 1r5 1r8 1sn 1su 1tn 1to
farewell 9o 9p eb ec vl 19w 1fd 1fh 1sn 1sq 1tn 1to
goodbyes 9p eb 194 1fh 1r5 1sn 1tn
farewells 9p
bye 9p eb 19v 1sn 1su
the 9q 156
by 9r 1pw
left 9s kg 18o 1a7 1ab 1c2 1eq 1f3 1fi 1p2 1qn
read 9t uw 1t2 1tc
find 9t bf ha ks ub vk zj 197 19x 19z 1a0 1a1 1a7 1bd 1eq 1sh 1si 1sk 1t2 1t6 1w2 1xh
tell 9v 9w cz 113 15r 1a4 1ai 1b2 1e9 1jk 1l4 1sv 1um 1un
feed 9x sg
kind 9x zv 15j 1fj 1so
another 9y 9z 17h 17j 1j7 1l9 1nj 1t1
afterlife 9y
thank a0 b0 1ae 1fd 1sr
sorry a1 az he pw qf ud yi 186 1d6 1dp 1fd 1pj 1sw 1sx
forgive a2 bi lh qf 1ac 1dp 1fd
fault a3 1v9
blame a4 a5 14y 1k5 1t5 1t6
could a4
responsible a4 1d3
love a6 ay ew ia y6 14s 14w 14x 15h 17p 1ev 1fd 1fg 1iw 1r8 1sw 1t3
loved a6 ar ew yh 1fg 1r8 1sw
remember a7 ks 1d6 1t3
watching a8 1e1 1v0 1vr 1vu
gave ab b3 c3 e3 ip v4 xv 19h 1dn 1fi 1gp 1ib 1p5 1py 1qn 1qo 1tg 1th 1u2 1ud 1ue 1ug
given ab e3 ip is v4 1ab 1dn 1fi 1ib 1ie 1p5 1py 1qn 1qo 1th
needing ac ba 1qr
deleted ad b5 162 1a9 1r2
cleared ad 155 1qs 1r2
wiped ad 1r2
wiping ad 1r2
making ae wc za 130 1b7 1cx 1fn 1kz 1m1 1nv 1qw 1qx 1up 1vl 1vv
written ae 197 1qv 1qw 1ra
wrote ae ut vn 15r 15z 160 196 1id 1qw 1ra 1t9
changed ae xv 1qw
updated ae 1qv 1qw
long af cm cn ej wy wz 178 19v 1a2 1e3 1e7 1ee 1eg 1fd 1i5 1k3 1mq 1ri 1ss 1w1 1w9
signing ag 19v
logging ag
knowing ah bj mu
ride ah ew 1ch 1uf
run ah hr tx vu zw 13e 14a 14v 15d 15i 16e 1cv 1ih 1ny 1ot 1p0 1uq 1vt
rest aj oo yt 1ad 1k2 1rj 1ss
home ak f8 s9 t7 ui 1cc 1sh 1si 1sk
seeing al 167
post al e9 gq hi 15r 1b2 1fy 1ke 1tn 1um 1wj 1x4
hear al am f0 tl w0 yi 1cr 1g7 1vp
posting al hi uo 115 160
bothering al ap
talking al uo vx 115 1dh 1tj
worry am 1or 1oy
deal am e6 13s 1a7 1iy
problem ao ap km lp zt 1or 1wn
cry au hk hl ks kt qf zx 10s 1f0 1gf 1ox 1t5
miss au be ks kt zr 10s 13u 1f0 1gf 1ox 1t3
mourn au ks kt 10s 1f0 1gf 1ox
grieve au
call au i8 tc vr ye 113 13f 13u 15r 1ih 1iy 1jc 1k5 1m5 1tp 1x2 1xe
come au g9 ks kt lu zj zu 152 16w 17x 1c5 1gq 1kp 1l4 1l6 1ni 1ox 1sb 216
thanks b1 1ae 1fd 1sr
loose b6
affairs b7 1qt 1qu
paid b8 ib 1fk 1hl 1hq 1qs 1xb
settled b8 192 1fk 1h6 1q0 1qs 1rc
cancelled b8 1fk 1qs
closed b8 1fk 1qs
found b9 mu uw 192 19x 19z 1a1 1bd 1de 1e7 1ed 1h0 1h5 1q2 1qo 1tc 1va
finding b9
where bb cp fd h9 tj ua y8 zj 17v 1c1 1cb 1e4 1vu
maybe bg
while bj 13u 1bd
tried bn bo bp v0 11q 19g 1e8 1h1 1sz
attempted bn bp bq v0 19g 1ie
attempts br bu v0
almost bv
nearly bv
came bw xz y0 122 1ni 1tc
was bx
overdosed by dw pd vc vd yu 1ie 1te 1tl
stomach c1 c2 18a 1ty 1u3
broke c3 r2 t8 19h 1az 1bd 1be 1u2 1ue 1vj
snapped c3 19h 1uh
slipped c3 17s 19h 1u2 1ud
failed c5 1po
even c6 c7 10s 1f2
practice c8
painless c9 ca cb fa fe 11i 11j 1e5 1g0 1g2 1jh 1w4 1w5 1w7 1wa 1xg
quickest c9 cu 11i 11j 1e5 1e6 1w7
fastest c9 cu 11j 1e5 1e6 1w7
painful c9 cn 1ee 1hy 1w6 1w9 1wa
fast c9 cm fd gp gu 12j 12k 12q 12r 12s 12t 12y 1e3 1i1 1jh 1l0 1l2 1s3 1w1 1w4 1wp 28o
simplest c9 1e6
surest c9 cu 11j 1e5 1e6
guaranteed c9 fa 11i 12z 1lx 1m0 1w4 1w5
cleanest c9 11j 1e6
least c9 cu 11j 12t 1e5 1e6 1w4 1w7
most c9 cu xj 11j 12t 156 1e5 1e6 1ki 1mr 1pn 1w7
effective c9 1w6
reliable c9 1hy 1w4 1w6
foolproof c9 fa 11i 11j 1w4
quiet c9 1i1 1w4
quietest c9 1e6
gentle c9 1w4
less c9 h2 1k0 1w7
gentlest c9
cheapest c9
painlessly cb 11l 1g0
peacefully cb 1g0
many cc cd ce 1e2 1e3 1ec 1g1 1i5 1w1
lethal cf cg ch ci fa fe 11i 11k 1e5 1g0 1g2 1i2 1jp 1w5
fatal cf cg ch ci 11i 11k 1g0 1g2 1i2 1jp
deadly cf cg ch ci 1g2 1jp
how ck fb 14g 151 15v 1ma 1w8
seem cl
high cm fd x4 1e3 1i5 1w1
deep cm pl 11n 19f 1e3 1pl 1w1
far cm jf 1e3 1w1
tall cm gs 1e3
hurt cn co kw r9 sd se tx ub ue un uy vz zj 14a 14v 15d 15i 1al 1ax 1bd 1bx 1c0 1c1 1c5 1cv 1d1 1d2 1d5 1e7 1ee 1g4 1g5 1oy 1t8 1ud 1ui 1uj 1uz 1v4 1v5 1va 1vg 1vt 1w4 1w9 1xg
really cn
nembutal cq cr fe 11r 139
pentobarbital cq cr 11r
cyanide cq 11r
sodium cq cr fe 11r
helium cr na np 11l 199 1ei 1ej 1h4 1qj
kit cr 13f
forum cr 1j8 1w3
bag cr 11o 1bd
euthanasia cr d2
pills cs en ff na nb nc ne nj p6 pw q8 vg 11u 199 1dj 1ei 1ej 1fw 1gi 1gj 1h4 1lf 1qj 1rm 1sa 1tt 1wd
drugs cs 1bm 1hg
meds cs en na nb p6 11u 1ei 1ej 1gi 1gj 1le 1lf 1qj 1rm 1wd
medication cs en na p6 11u 1ei 1ej 1gi 1lf 1wd
combination cs
dose cs 11u 1gi 1gj 1hx 1lf 1w1 2cp 2dq
drug cs
chemicals cs 11u
household cs
medicine cs na p6 11u 13b 1gi 1wd
counter cs 1ao
which ct 1gz 1i5
you cv gy yw z9 zv 11b 11i 14j 1ga 1la 1wf
methods cy
knows cz qf 1e8 1eb 1qa 1sh 1si 1sk
recommend cz 11q 1e8
suggest cz
share cz gq 124 1b2 1jk 1um 1x4
help cz d0 i4 k4 k6 qf tb xw ym 111 112 113 1l8 1os 1tf
send cz zn 124 132 14a 14b 14v 15d 15i 1b2 1e9 1jk 1ke 1o7 1um 1un 1wj
assisted d1
battery d6 1sb
phone d6 s2 vr ye 1ck 1dm 1iy 1jc 1sb 1tq 1tr
laptop d6
car d6 11o 19a 19t 1cc 1ck 1ja 1kp 1na 1nc 1rs 1ru 1ry 1rz 1ts
plant d6
plants d6 1a8
account d6 1bo 1r0
server d6 1j8 1kb 1w3
chat d6 1j8 1kb
group d6 zu 11c 1ii 1j8 1kb 1kp 1w3
thread d6 fb jn 1kb 1w3
link d6 i1 133 137 13u 13v 1m2 1w3
console d6
ipad d6
computer d6
engine d6 19t 1rs 1ru
wifi d6 wb wj wk 1ii
lawn d6
flower d6
flowers d6
goldfish d6
hamster d6 1a8
sourdough d6 1ii
channel d6 133
meme d6 wo
trend d6
franchise d6
mic d6
internet d6 wj
game d7 d9 e5 f6 wr ws wt 10v 171 1ba 1bb 1ih
boss d7 d8 d9 ej wk 1bk 1hm 1ih 1jb
level d7 eh ej f6 19a 1ih 1jb 1ry 1rz
round d7 f6 14b 1mr
raid d7 d8 d9 1ih 1jb
dungeon d7 1ih 1jb
lobby d7 d8
match d7 f6 1jb
first d7 g2 wp 13u 1a2
ring d7 ye 1a8 1jc 1x2
souls d7
duty d7
movie d7 e5 wo wt
film d7 wo wt 119 24r 292
book d7 wr ws wt 13o 1jc 1w3
show d7 e6 wr ws wt zj zn 111 1b2 1bo 1e9 1jk 1um 1x4
season d7 e5 e6 wj 1ii 1jb
second d7 w9
third d7
episode d7 e5 wo
dragon d7
zombie d7
tutorial d7 fb
arena d7
minecraft d8 d9 wi 1ih 20d
fortnite d8 d9 wi 1ih 20d
valorant d8 d9 1ih
roblox d8 d9 wi 1ih
sims d8 d9 1ih
elden d8 d9 1ih
dark d8 d9 ki kj kk kl qf wn 1ih 1jo 1ms 1mv 1p9 1tj
overwatch d8 d9 1ih
league d8 1ih
skyrim d8 d9 1ih
zelda d8 1ih
dnd d8 d9 wo 1ih
pvp d8 d9 1ih
respawn d8 d9 1ih
character d8 wo 1ih
sim d8 wo 1ih
team d8 wj 1fr 1ii 1xc
tank d8
healer d8 13b 13d 1ly
cleric d8
pokemon d8 1ih
villager d8
xbox d8 d9
ps5 d8 13i
speedrun d8 d9 1ih 1jb
lava d8 d9
creeper d8 d9
npc d8 d9 1ih
loot d8 d9 1ih
checkpoint d8 d9 1ih
ranked d9 1ih 1jm
save d9 k4 k6 1dz 1ih
hp d9 1ih
xp d9 1ih
roguelike d9
tendencies db
career dd
company dd g3
brand dd
party dd 11c
campaign dd wo
body dj 12j 1v1 1vs
arm dk dl 1am 1bf 1ty 1u3 1vs
leg dk dl wb wj wk 1am 1ii 1s0 1ty 1u3
hand dk dl nh ul 1ak 1bo 1h7 1qk 1ty 1vf 272
hands dk nh ro 1h7 1hw 1vf
arms dk vs 1am 1ds 1ty 1u3
legs dk 19n 1am 1s0 1ty 1u3 1ua
wrist dk dl pk vs 1am 1bf 1ds 1ty 1u3
skin dk 1ty 1vs
finger dl 1h7
thumb dl
foot dl gs 1s0
cuts dm qu qv uy uz vg 10y 19e 1as 1dc 1fp 1fq 1i7 1kg 1ki 1td 1te 1u4
hung dn q3 1dm 1dr
hitting do pg rl rz 1aj 1cg 1fl 1ic 1vh 1vi 1vt
jumped dp yu
bungee dq
base dq
parachute dq
skydiving dq
skydive dq
cliff dq ng q9 qe ve 19a 1dk 1ei 1ej 1fx 1ry 1rz 1ts
diving dq
ended dr ds dt yr
ends dr e7 ol
bus dv 1na 1nc 1sl
shot dx dy t5 1ct
bomb e2 tx u2 ug uh 148 14a 14v 15d 15i 1d8 1na 1nc 1vw
bombed e2
bombing e2
blew e2
exam e5 ej o1 wp
exams e5 o1
test e5 tt
interview e5 wp 1jb
shift e5 yk
semester e5
winter e5 ej
week e5 ny o1 xj xl 1oz 1sl 1we
year e5 wu ww x8 xo 1c1 1v1
meeting e5 ej
surgery e5 h0 1jb
deadline e5
project e5 wp
thesis e5 hx wp
wedding e5 1jb 1vk
christmas e5 o1 18d 1sl
marathon e5 1jb
race e5 14m 14n
trip e5 1jb
vacation e5 ea 1j5
heatwave e5 wb
election e5
pandemic e5 x4
sale e6 1ja 1m3 20o 25d
offer e6 13e
discount e6 133 136 1xf
message e9 ha hc i9 mw ye 13a 13r 1cn 1e9 1fy 1gg 1jj 1sb 1tn 1tp 1xa 1xe
update e9
entry e9
chapter e9
break ea zj 1cv 1d2 1ud 1va 1ve 1vy
hiatus ea
breather ea
detox ea 139
holiday ea 1j5 1jb
saying eb ut vn 15r 15z 160 161 1da 1dw 1vo
lived ed xz 1nz
work ee es ew ui yk 13m 14w 16v 1bd 1cc 1eq 1hi 1hm 1l8 1sh 1si 1sk 1vb 1w4 1w5
lease eh
contract eh
elevator eh
lift eh
traffic eh ej wb
maze eh
room eh ru 13w 14x 18p 1av 1kp
escape eh 1uq
subscription eh
parking eh wj 1ii
airport eh 1cf
heat ej w9 1iz
humidity ej wb
cold ej pi qf 11w 1e3 1iz 1l5 1we
commute ej wb wj
noise ej
music ej wo 198
suspense ej
job ej yk
cuteness ej
spoilers ej wb wk wo 1ii
weather ej
math ej
maths ej
homework ej hx hy wp 1jb
assignment ej hx hy wp 1jb
zoom ej wj 1ii
monday ej ny o1 wb xn 1f9 1fa 1gv 1ko 1sl
family ej zg 1dz
cliffhanger ej wj wk 1ii
lag ej wb
spice ej
diet ej 12n 12o 12p 12y 139 1jb 1kz 1l3
class ej
snow ej
smell ej he 14t 157 1lh
puzzle ej
exercise ej
question ej
did ek 1i4
sleeping en na p6 17r 1ei 1ej 1gj 1nq
prescription en na p6 11u 139 1gi 1gj 1m4
tablets en ff na nb p6 11u 199 1dj 1ei 1ej 1gi 1gj 1lf 1qj 1rm 1wd
ibuprofen en na p6
tylenol en na p6
antidepressants en na p6 11u 1gi 1le 1wd
antihistamines en na p6
prescriptions en na p6 11u
melatonin en na p6 11u 1wd
benadryl en na p6
skills eo
sharpener eo fk 1i6 1u6
runner eo
course eo wt 13f 13o
knife eq na nb nc nj nk qq sy ug uh vg 199 19i 1cp 1cv 1d8 1dj 1ei 1ej 1fw 1qh 1qj 1sa 1tt 1u6 1va 1vd 1vw
blade er fk na nb nc nj nk qq qw ra ri vg 10u 11t 199 19i 1aq 1d8 1ei 1ej 1h4 1i6 1qh 1qj 1sa 1tt 1u6 1uj 1vd
hair es gk 1bf
gym es wb 1jb 1u9
school es uk xe 1cc 1vb
guns et
two ew xl 1l9 1rj 1sl 1wk
curiosity ew
dressed ew
hard ew 1iz
cast ew
til ew
till ew qs 1go
until ew o2 qs 1go 1hg 1sl 1wa
worried ew m0 re u6 v2 1d4 1ft 1rd 1tf
tickled ew
working ew pg yk 193 1l8
near ew 14w
black ew ia sb 12n 134 13y 15o 164 1fp 1l3 1lp 1lq 1p9 1uy 1wu
sudden ew
matter ew k9 ka yh 140 15e 17i 1pv
old ew hd 1nv
never ew j9 xx 120 141 14e 157 1v5
drop ew gq gv h4 101 102 11l 11v 11x 123 12e 13m 14y 1hx 1ke 1l6
grateful ew xr xs 1sr
poets ew
evil ew hd 14i 156 15p 1e0
sea ew 19a 19q 1ei 1ej 1s5
eve ew
joke ew he ld uo wn yy zq zt 1g8 1ij
lady ew
buzz ew
buzzkill ew
roadkill ew
painkiller ew
killer ew 1is
weed ew p9 11u 128 139
bill ew
mockingbird ew
licence ew
to ex g8 t6 vo w8 1c7 1et 1mc 1nu 1t6 1v7 1wa
sword ex
voices ey ez tk tm tv 1du 1dv 1dz 1g6 1vm 1vn
lol f2 wl wm 100 1ij 1ik
lmao f2 wl wm 100 1ij 1ik
lmfao f2 1ij 1ik
haha f2 wl wm 100 1ij 1ik
hahaha f2 wl wm 100 1ij 1ik
rofl f2 wm 1ij 1ik
useless f3 hq hs la 14i 156
terrible f3 he la 15w 1mv 1o4
awful f3 la 15p 15w 1hy 1mv 1o4
hopeless f3 in j5 qf 1ig 1p9
rubbish f3 he
worthless f3 hq hs j5 la lb ld lg qf zq 14i 156 1g8 1pg
pathetic f3 hd hh hq hs la ze zq zt 14i 156 1g8 1pj
shit f3
disgusting f3 hs la zq zt 14i 150 156 15w 1g8 1kv
failure f3 la yx 1g8 1po
garbage f3 la
trash f3 la yx zt zu
elbow f4
knee f4
toe f4
beats f5 rk rz 1ax 1bc 1br 1fl 1uk 1uu
shadow f7 tk 1vm
shadows f7 tk 1vm
bed f8 ru v9 1av 1bc 1f8 1iy 1uw
say f9 ym 15r 161 1ix 1tf 1vo
talks f9 uo 1da 1id
survives fa
fails fa 1eq 1xg
works fa 11i 11p 1e5 1w4 1w5 1xg
comes fa 19o 1nk
always fa 1xg
certain fa 1e5 1hy 1i1 1rc 1w4 1w5 1w6
instant fa 1w9 1wa
guide fb 111 13o 1jl 1ly 1w3
instructions fb 1r0 1r1
steps fb
method fb mb 1g0
recipe fb 1jb
manual fb
list fb 1jl 1r0 1xi
fence fd 19l 1s2
barrier fd q9 19l 1s2
cameras fd
stops fd
unguarded fd
low fd ji kl 12a 12b
guards fd
plain fe 1jo
discreet fe 1m4
questions fe 1jo
gram ff
grams ff
box ff 19i 1ec 1hx 1rm 1sa
spoon ff
pack ff 154 1ec 1hx
of ff
boxes ff
packs ff
crush fg 122 14a 14v 15d 15i 1fr
crushed fg
dissolve fg 1ez
dissolved fg 1no
grind fg
mix fg gx 11z 122 1lb 1wb 1wo
antiemetic fh
anti fh
sickness fh
slice fj r9 1m5
blades fk na 11t 1aq 1kg 1qh 1qj
razor fk na nb nc nj nk qq qw ra vg 10u 199 19i 1aq 1dj 1ei 1ej 1fw 1i6 1qh 1qj 1sa 1tt 1u6
glass fk 1u6
lighter fk qq qr 10u 1aq 1f1 1i6 1rc 1u6
either fl fm
yourself fn fz h7 h8 hk w1 101 10b 10c 10d 10j 11l 12w 1db 1g0 1gd 1ge 1ju 1jz 1me 1we
letting fn 1nr
earned fp 130 1m1
deserved fp lc z7 z8 1pk
went fq vu y8 122 17s 18o 1dm 1om 1tq 1tr 1u2
lives fs
challenge ft 10v 10w 1wq
mark fu
line fu 14b
scar fu
bit fz 1ny
start g0 gz r9 11y 120 126 1lc 1ld
strong g1 yh 1il 1ue 1w1
empty g1 j5 qf 12u 1k7
hollow g1
light g1 j2 1rc
pure g1
ate g2 gl vc 12r 2bu
whoever g2 10x 1j1 1kf
partner g3 11c 1fr 1gg 1gh 1kt 1wq 286
companion g3 11c
buddy g3 11c 1fr 1kt 1wq
person g3 18i 18z 1fr
serious g4 1gg
rescuers g4
wasters g4
savers g4
pact g5 11c 11e 1gg 1kt
promise g5 g9
together g5 g7 g9 11a 11f 11g 1hs 1ko 1ks
us g6 ut 157 1c5
me g6 1t7
## ga pa 11h 135 1ec
# gb x2 x3 x5 11h 135 18d 1ec 1s3 1uo 1wk 29w
lose gc gd gu gv v3 yo 12e 12k 12s 12y 13u 1eq 1kv 1vy 1wa
goal gc gh 12a 12b 1ku 1kv 1wt
lbs ge 12f 12g 1kw
kg ge 12f 12g 1kw
pounds ge 12f 12g 1kw
kilos ge 12f 12g 1kw
lb ge 12f 12g 1kw
bmi gf 12h 12i 1kv 1kw 1kx 29x
weighed gg gk 12m
weigh gg gk 12m 12y 1wr
morning gg o1 o3 xj 1eo 1nk 1sl
todays gg
weight gg gl km 12l 139 18t 1oq 1or 1wr
scale gg gk 12m
scales gg gk
target gh 12a 1ku 1wt
aim gh 1wt
limit gh ji
max gh
chew gi 12k 12v 1wx
chewing gi 12n 12v 1wx
drink gj v9 w1 10j 1iz 1l1
drinking gj pz 1bs
drank gj pz vc 1tl
sip gj
clinic gk
gained gk gl 12e
nurse gk h0 wp yl
bra gk 12m
pockets gk 19r
eaten gl 12r 1tl
eating gl v9 10u 12k 12x 12y 1l0 1ub 1wr
month gl o1 xj xl 1oz 1sl
weeks gl xj xo 1xd
lunch gl 12l 1kc 1wr
dinner gl 12l 1kc 1wr
heavier gl
napkin gm gn
zero go
restrict gp gu 12k 12s 12y 1l0 1wp
restricting gp 12k 1k7 1k9 1wp
restriction gp 1k9
fasting gp 10u 12j 12k 12q 12r 1k7 1k9 1wp
purging gp 10u 12k 12l 12w 1k7 1kz 1wr 1wx
starving gp ux 10t 10u 12k 12r 12u 1dc 1k6 1k7 1k9 1te 1wp
compare gq
swap gq gw 127 1ja 1lc
highest gr 12a
heaviest gr
biggest gr
fattest gr
feet gs 19n 1iz 1s0
ft gs
cm gs
skip gt gu h3 11v 11x 122 12k 12s 12x 12y 1jq 1l0 1x2
skipping gt 12k 12x 1qe
skipped gt
hide gu 11s 12k 1bd 1l0 1u5 1va
avoid gu 120 12k
fake gu he zq 12k 139 1l0
purge gu 12k 12s 12w 14a 14v 15d 15i 1kz 1l0 1wx
starve gu 12j 12k 12r 12s 12u 12y 1gd 1wp
cheat gu 12k 157
losing gv jp jq ju ma v3 yo 12e 19k 1ud 1vi
dropped gv 122 12e 1qn
switch gw 127 185
replace gw 127 1lc
trade gw 127
change gw j8 1q8
combine gx 11z 122 1lb 1wb 1wo
stack gx 1ii 1wo
chase gx ha
pair gx
u gy
have gz mg mm xx 11y 14u 192 1oo 1wi
pop gz 11y
begin gz 11y 19j
doctor h0 yl 121 13b 1gk 1wm
gp h0 121 1gk 1wm
psychiatrist h0 121 1gk 1wm
doctors h0 13u
pharmacist h0 wp
prescriber h0
psych h0 121 1le
withdrawal h1
side h1 13m 19l 19m 1hs 1ih 1s2
interaction h1
interactions h1
warning h1 ym
warnings h1
leaflet h1 wp
label h1
more h2
higher h2
bigger h2 1j7
lower h2 11v 123 150 1kv
smaller h2 1j7
extra h2 1l9 1r8 1wk
ignore h3 120 12k 1l0 1vo 1x2
forget h3 18q 1jq 1x2
screw h3 lo z0 13w 14s 15h 15l
split h4 sb 122 1be 1uy
halve h4 11v 11x 123 1wl
double h4 11v 11x 122 123 1l9 1wk 1wl 25h
triple h4 11v 123 1wl 25h
push h5 14b 1em 1mf 1uk 1vt 1vx
wean h5 1l4
get h5 oc zj 10i 10j 147 14l 14y 18q 1l6 1nb 1uq 1w2
follow ha 13n 17w 1n6 1vu
hunt ha zj 14a 14v 15d 15i
report ha hc wp 162 1ii
stalk ha
expose ha zj 24s
ruin ha kw zj zt 145 14y 1oy
haunt ha
destroy ha i5 kw zj 13w 145 14a 14v 14y 15d 15i 1cv
wonder hb z9 zf 1eh 1lv 1mm
mass hc
brigade hc
attack hc tx ue uf 14a 14v 153 15d 15i 1cv 1d5 1g4 1g5 1vt
harass hc
spam hc
gang hc 154
lying hd ni za 16e 16o 1n3 1qi
stupid hd hh hq hs hu zq 106 14i 150 156 15p
fat hd he hh hq hs 106 13y 15o 1kv 1lp
ugly hd hh hq hs la zq 106 14i 156
filthy hd 14i 156
dirty hd 14i 156
crazy hd 106 134 1vi
nasty hd 14i 156
thick hd he hq
manky hd
vile hd la 14i 1pj
horrible hd he la 15p 15w 1hy 1mv 1w6
daft hd
selfish hd 1k1
needy hd
exhausting he 1oc
insufferable he
waste he hf km kz la yx yy zq zt 14y 1g8 1lv 1oq 1pj
laughing he w9 z5 1gb 1ij 1iz
disappointment he km ld
nobody he k5 la 18r 1p6 1sb 1sh 1si 1sk
drain he km p9 1oq 1or
clown he yx 1g8
whinger he
moaner he
sponger he
scrounger he
minger he
slag he
tramp he
mess he
nonce he
div he
melt he
spineless he
unfit he
posts hi uo 15r 160 161 1um
write hi 15r 1jj 1lh 1xa 1xe 1xi
writing hi uo 1cn 1jd 1qw
repeat hi 15r
grip hk
under hk tn 19k 1jo 1pa
crawl hk 147 1lu
sob hl
princess hm
snowflake hm yx
drama hm yy 1lv
crybaby hm yx yy ze 1g8 1g9 1lv
attention hm yx yy zb zc 1g8 1lv
keyboard hm
boo hn
boohoo hn
poor hn 1pj
diddums hn
bet ho 108 10w 1x3
looked hp 1s7
dumb hq 106 14i 156
hates hr ll z5 13w 14s 153 15h 1gb
ashamed hr 13w
disgusted hr 13w 14s 153 15h 163 1pi
embarrassed hr wa wb
taken hr pb vc yr 18h 19c 1at 1b5 1dq 1fu 1h6 1qn 1rn 1s8 1tl 1tm
shut ht z3 1aw 1kk 1vc
typical hu 14i
bloody hu 14i 156
gypsies hv 13y 15o 1lp
muslims hv 13y 15o 1lp
jews hv 13y 14n 15o 1lp
immigrants hv 13y 15o 1lp
foreigners hv 13y 15o 1lp
blacks hv 13y 15o 1lp
gays hv 13y 15o 1lp 2dp
trannies hv 13y 14k 15o
refugees hv 13y 15o 1lp
migrants hv 13y 15o 1lp
asians hv 13y 15o 1lp
arabs hv 13y 15o 1lp
indians hv 13y 15o 1lp
poles hv 13y 15o 1lp
mexicans hv 13y 15o 1lp
africans hv 13y 15o
pay hw ib s2 u4 u5 u9 ud zj 1b6 1d6 1hg 1hi 1hl 1hm
essay hx hy wp 139 1jb
essays hx 139
dissertation hx hy wp 1jb 24s
coursework hx hy wp 1jb
trading hz 131 21l 25s 2a5 2e1
ai hz 22o 22t 22w 230 243 24c 255 25f
crypto hz 131 13i 25s
forex hz 131 21l 25s 2a5 2e1
investment hz 131
betting hz 13v
just i0 w1 xj 1gd
code i1 133 136 137 1m2 1xf 25w
referral i1 133 136 138 1m2 1xf
name i1 1d6
page i1 133 1w3
price i2 13s 1m3
certified i3
licensed i3
qualified i3
accredited i3
award i3
trained i3 wp yk
helped i4 je xv
helping i4 xv ym 1l8
transformed i4
beat i5 rm rv sm sn t5 tx ub xz zj 148 14a 14v 153 15d 15i 1c0 1c1 1c5 1cv 1fl 1uk 1v4 1v5 1vt
cure i5
banish i5
overcome i5
erase i5
slots i6 i7 13v
spots i6 i7
places i6 i7 1w3
seats i6 i7
spaces i6
session i8 13f
calls i8 15r 15z 161
sessions i8
dm i9 13a 13r 13u 15z 1e9 1gg 1ih 1jj 1jk 1kp 1m3 1xa
text i9 ye 13a 13r 1cn 1fy 1jc 1jj 1tp 1xa
inbox i9 13a 13r 1jj 1xa
pm i9 13r 1jj
voyance ia 25t
psychic ia
medium ia 21m 25t 2a6 2e2
spell ia 13b 1lx
astrologer ia
vashikaran ia
baba ia
pandit ia
molvi ia
sangoma ia
payment ib
can ic 157 15t 15y 1cl 1tx
cope id 18q 1pc
hold id ig vk 111 1ek 1uk 1vo 1vy
fighting id 1ss 1uf
fight id ii kf 186 1nb 1ss 1uf 1vo
pretending id za
survive id 11i 18e 1ef 1ex 1hb
trying id t8 v0 vp vx 1ea 1ss 1vj
strength ii 1k1
energy ii
hopelessness io
future j3 14x 1ex 1p1
okay j8 kr lz xr yi 14n 15p 1f6 1la 1nf
ok j8 kr lz 15p 1f6 1la 1nf 1wn
happy j8 xr xs 14d 1ev 1f6 1je 1nf
normal j8 1v9
matters jc 1pv
beyond jd jg
past jd x6 xj y6
fixed je 13v 1q0
saved je no xv 16k 1qe
broken jf jg sb td 1az 1fp 1pd 1uy
damaged jf jg
messed jf 1u2
breaking ji ju t8 1pa 1ud 1vi 1vj
rock ji jm
lowest ji kl 12a 12b 12t 1ku
wits ji jl
tether ji jk
barely jo ma vh vi 1tu
falling ju lt 16e
crumbling ju 1pa
spiraling ju m5
spiralling ju m4
trapped ju jv t0 1vc
suffocated jv
stuck jv t0 1o2 1u8 1vc 29p 2a2
my jx 17o
nightmare jy
it jz ok tk 19b 1di 1rr 1sc 1sd 1sm
emptiness k2 1k6
darkness k2
loneliness k2
sadness k2
depression k2 k3 13c
fix k6
world k8 1dz 1j3 1ju 1of
belong kb kc kd 140 146 14y 15e
mistake km la ld
nuisance km 1oq 1or
fine kr xr 18q 1f1 1f6 1la 1nf 1oz 1wn
relieved kr p0 xs 17b 1ev 1f1 1nf 1ow 1rc
glad kr xr xs zr 17p 1ev 1nf 1ow
notice ks kt zr 10s 18q 1f0 1gf 1l0 1ox 1sh 1si 1sk
bat ks sy 1cp 1va 1vd 1vw 242
cares ku z4 1lt
loves ku z4
needs ku z4 120 13w 1op
gives ku v4 z4 1th
ruined kw 145
ruining kw 145 14y 157
destroyed kw wd 145
space ky 18p
place l0 mc mq ui zt 13f 13w 140 144 14x 14y 191 1cc 1of 1q3 1vb 1w3
favor l1 10g 10h 20z 2dh
favour l1 10g 10h
everyone l2 17t 18x 1dz 1fa 1sh 1si 1sk
relief l3 1ev 1nf 1rc
cost l4 1oy
insurance l5 1r0 1r1 1r3 1ti
despise l8 l9 z6 13w 14s 15c 15h 1gb 1pe 1ph 1pi
loathe l8 l9 z6 13w 14s 15c 15h 1pe 1ph 1pi
detest l8 13w 14s 15c 15h 1ph 1pi
piece la ws yx yy 24r
monster la 1pj
loser la yx yy ze zu 1g8 1g9 1kf 29p
unlovable la
repulsive la
scum la yx zt 1g8
complete la 191
total la
disgrace la 1g8 1pj
filth la
freak ld yx yy ze zu 1g8 1g9
stand lh z4 z5 z6 13w 14s 14w 15c 15h 1pc 1pm
bear lh 1pc 1pm
everybody lm 1sh 1si 1sk
fuck lo z0 z1 zo 13w 147 14s 14y 157 15h 15l 1lu
fundamentally lq
getting ls te 19j 1mr 1nv 1uq
slipping lt 19k 1ns
sliding lt
coming lu lv t7 z8 19o 1ci 1e1 1gq 1ni
returned lu
returning lu 1j6
creeping lu
then lw x6 y4 1dx 1pz 1x1
heading lx
same ly 11f 1hs 1n6
those ly x6 156 159
well lz xr 1j9 1je
great lz xr zp 14c 14n 1wn
struggling m1 ma
like m2 14w 17p
relapsing m6 ra 1ud
worse m7 m8 m9 150 18s 1eq
sinking ma 1pa
planned mc md me ml n3 n4 193 1fb 1h6 1q0 1q1 1q3 1q4 1ra
arranged mc md n8 1fb 1h6 1q3
prepared mc md 1fb 1q3
worked md ml n5 xv yk 11p 192 193 1h0 1jh 1js 1q0 1q1 1q3
figured md ml n5 193 1h0 1q1
note mf mj mp mw mx qf vv 194 195 1do 1fy 1h4 1r5 1r6 1tn 1tp
picked mg mh ml mm mn mu n5 n7 192 1h5 1q0 1q2 1ra
chosen mg mh ml mm mn n5 n7 oy 13h 192 1h5 1q0 1q2 1ra
date mi n6 14w 1kt
notes mj mk mp mw mx 194 195 1r5 1r6
letters mj mk mp mw mx 194 195 1do 1r5 1r6
got mm 192 1c2
choosing mm 1ra
picking mm vk 1fz 1tq 1tr
marked mm mn 1q0
circled mn 1q0
order mo 13u 1ca 1fb 1h6 1q3 1qv 1w2
will mp on 14u 1cy 268
bridge mq ng q9 qb qe tt ve 19a 1dk 1dx 1ei 1ej 1fx 1ry 1rz 1ts
spot mq 13f
building mq 1na
roof mq ng q9 qb qe tt ve 19a 19l 1dk 1dx 1fx 1ry 1rz 1ts
tracks mq ng q9 qb qe ve 19a 1bp 1dk 1dx 1ei 1ej 1fx 1ry 1rz 1ts 1ut
rehearsed mr 1h1 1q6
rehearsing mr 1eh
practiced ms 1h1 1q6
googled mt 1eh 1mm
video mw vr wo 119 1hj 1r5
videos mw s6 1b1 1hg 1hj 1hk 1r5 1r6
messages mw s2 1da 1fy 1v0
email mw 13a 13r 1fy 1jc 1r5
emails mw 1r5
planning n3 n4 va 16r 1eh 1mm 1q4 1ra
exactly n5
funeral n9 yt yv 197 1mo 1o7 1rb
medications na p6 11u
painkillers na p6 1wd
paracetamol na p6 1ei 1ej 1rm 2dq
aspirin na p6
benzos na p6 11u 1gi 1wd
xanax na p6 11u 139 1gi 1gj 1wd
valium na p6 11u 139 1gj 1wd
sertraline na p6 11u 1gi 1gj 1le 1lf 1wd
zoloft na p6 11u 1gi 1wd
prozac na p6 11u 1gi 1le 1lf 1wd
insulin na p6 q5 11u 1ei 1ej 1gi 1lf 1qj 1wd
opioids na p6
oxy na p6
morphine na p6
fentanyl na p6 q5
ambien na p6 11u 1wd
codeine na p6 1wd
tramadol na p6 11u 139 1wd
lithium na p6 11u 1gi 1gj 1le 1lf 1wd
acetaminophen na p6
quetiapine na p6 11u 1gi 1gj 1le 1lf 1wd
seroquel na p6 11u 1gi 1le 1wd
diazepam na p6 11u 1gi 1gj 1wd 2dq
zopiclone na p6 11u 1wd
amitriptyline na p6 1wd
beta na p6
propranolol na p6 11u 1wd
advil na p6
capsules na p6
pistol na ne nj nk np pu sy ug vg 199 1dj 1ei 1ej 1fw 1qh 1qj 1rx 1tt 1vd
shotgun na ne sy ug uh vg 1dj 1ei 1ej 1fw 1qh 1qj 1vd
rifle na ne sy ug uh 1d8 1dj 1ei 1ej 1qh 1qj 1rx 1tt 1vw
handgun na np
razors na 1aq 1qj
noose na nb nj nm nn np vg 11l 11m 199 1dj 1ei 1ej 1fw 1g0 1h4 1qh 1qj 1qm 1tt
belt na 1c5 1cp 1ei 1ej 1qh 1qj 1qm 1uk
cord na 1qj 1qm
charcoal na 199 1qj
bullets na 1qh 1qj
ammo na ug
stash na 1ei 1ej 1qj
weapon na sy ug uh vg 1vw
revolver na 1qh 1qj
firearm na
extension na
cable na
cabinet nf
loaded nf nh nu nv
overpass ng q9 qe ve 19a 1ry 1rz
ledge ng q9 qa qb ve 19a 19l 1dk 1ei 1ej 1fx 1ry 1rz 1ts
train ng q9 qb qe ve 19a 19p 1dx 1ei 1ej 1na 1nc 1ry 1rz 1s4 1ts
rooftop ng q9 qb ve 1ei 1ej 1fx 1ry 1rz 1ts
railway ng q9 qb qe 19a 1ry 1rz 1ts
station ng
balcony ng q9 tt ve 19l 1dk 1fx 1ry 1rz 1ts
lined nh 1qk 1ql
laid nh 1qk 1ql 1ra
front nh uj 1qk
poured nh 1ql
spread nh 145 14y 15r 1ql 1um
lap nh 1qk
tied nh 1br 1h1
beside nh 1qk
sitting ni 1d9 1qi 1uf
sat ni 1qi
laying ni
standing ni 1d9
alone ni qf yh 1km 1x7 1x8
staring ni 1ek 1mw 1qi 1s7
barrel nk pu 1rx
saving no 1h3 1qe
stockpiled no
stockpiling no 1h3
hoarded no
hoarding no 1h3
collected no
collecting no 1h3
stashing no 1qe
stashed no 1qe
storing no 1qe
weekend ny o1 xj 1eo 1f9 1fa 1sl 1tv 1we
evening ny xj 1sl
afternoon ny xj 1sl
friday ny o1 xn 1f9 1fa 1gv 1ko 1sl
saturday ny o1 xn 1f9 1fa 1gv 1ko 1sl
sunday ny o1 xn 1f9 1fa 1gv 1ko 1sl
tuesday ny o1 xn 1gv 1ko 1sl
wednesday ny o1 xn 1gv 1ko 1sl
thursday ny o1 xn 1gv 1ko 1sl
in o0 tn
new o1 wq 1ih 1j5 1j7 1sl
easter o1
thanksgiving o1
halloween o1
valentines o1
birthday o1 1jb 1sl
holidays o1 1j5
graduation o1 1jb
midnight o1 1hs 1sl 1tv
dawn o1
sunrise o1
noon o1
prom o1
finals o1
later o6
early o6 x4
any o9
on ob xc 253
is of oj sz 13x 14t 158 1ey 1gu 1mk 1oc 1q5 1sg
decision ot 1q9
calm p0 1rc
days p2 r3 xj xo 1ao 1gs 1m5 1oz 1sl 1xd
hours p2 1gs 1hm 1sl
sleeps p2 1gs
nights p2 1gs 1sh 1si 1sk
pill p6 1wd
whole p7 1rj 1rk 1s9
entire p7 1rj
full p7 wa
massive p8
huge p8 1kv
bleach p9 10k 1ei 1ej 1lg 1qj 1rk
antifreeze p9 1qj 1rk
rat p9 yx
thirty pa 18d 1ec
forty pa 18d
fifty pa 1ec
twenty pa x3 18d 1ec
sixty pa
hundred pa
dozens pa
dozen pa
fifteen pa x2 x3 1uo
eighty pa
took pb pw uc vc vu yr 122 19c 1at 1b5 1dq 1fu 1rn 1s8 1tl 1ut
swallowed pb pw pz vc 19c 1dq 1fu 1rn 1s8 1tl
downed pb vc 1fu 1tl
kicking pg rl 1bt 1cg 1fl 1vh 1vi
starting pg 126 12a 19j
sleepy pi 1sb
drowsy pi
dizzy pi
numb pi qf
weak pi yh
sliced pj qp 1rp
slashed pj qp 1rp
open pj 1m5 1r7 1tr
opened pj 1ar 1nk 1r7 1rp
veins pk
artery pk 11l
stop pn ze 114 11v 11x 1dh 1dz 1fo 1l6 1q8 1uv 1x1
blood pq pr qw rf vt 19e 1rq 1td
chair ps q9 1rw
garage pv 11o
bath q1 19e
tub q1
bathtub q1
middle q2 x4
process q2
injected q4
pen q5
heroin q5
railing q9 qa ve 19l 1dk 1fx 1ry 1rz 1s2
rails q9 qb
parapet q9 qa 19l 1dk 1fx 1ry 1rz 1s2
window q9 qb tt ve 19l 1cq 1dk 1ry 1rz 1ts
platform q9 19a 1ei 1ej 1j8 1ry 1rz 1ts
edge q9 qb qc ve 19a 19l 1dk 1dx 1ry 1rz 1ts
windowsill qb 1ry 1rz
river qe 19a 19q 1ei 1ej 1s5
crying qf 115 1ij
cried qf 1t9
shaking qf 1sb 1vt
desperate qf za
hurts qf sd se uy 1ax 1bc 1ey 1fl 1oc 1te 1uu 1w7
harming qh qk ql ra rh ux uy 10t 10u 1dc 1g4 1g5 1mu 1t8 1te 1u1 1ud 1vt
injuring qh ra
burning qh qx ra u1 ux 10t 10u 1aq 1cw 1dc 1i8 1ic 1rl 1te 1u1 1vt
harm qk ql qx r9 ra rb tx un v6 xq yn 10t 10u 10y 16a 1d5 1dc 1g4 1g5 1ie 1if 1kg 1t8 1u1 1ud 1ui 1uj 1vt
harmed qk ql uy 1al
injury qk
injured qk
mutilation qk
mutilate qk
sh ql r9 ra rb 1al 1u1 1uj
relapse qn r9 1ud 1ue 1ui 1uj
burned qp rm 1al 1be 1fl 1i8 1uk
burnt qp 1be 1br 1i8 1uk
scratched qp
carved qp
stabbed qp rm t5 1ct 1vf
scratch qp 1uj
cigarette qq qr 1sb
scissors qq 1i6 1u6
cigarettes qr 12n
scars qu 10y 1dc 1kg 1td 1u4
burns qu rk 1ax 1br 1fl 1fp 1i7 1rl 1td 1te 1u4 1uk
wounds qu qv 10y 1u4
hurting qx ra rh rl tx u1 ux v6 10t 10u 1cg 1dc 1g4 1g5 1ic 1mu 1t8 1te 1u1 1vh 1vi 1vt
lines qy 1i7 1u4
drew qz 1uh
purposely r4
purposefully r4
intentionally r4 1i9
deliberately r4 1i9
punish r6 1vt
punishing r6
punished r6
styro r7
cat r8 1a8 1as 1kj 1qp
beans r8
barcode r8
carve r9 to
punch r9 zj 14a 14v 15d 15i 1cv 1uk
injure r9
grab r9 1uk
deeper r9 10j 10n 11l 1kh
calling rj 15r 15z 161
hits rk rz 1ax 1bc 1bd 1bt 1fl 1uk 1uu
punches rk 1ax 1fl 1uk 1uu
slaps rk 1ax 1bt 1fl 1uk 1uu
kicks rk 1ax 1bc 1bt 1fl 1uk 1uu
chokes rk 1fl 1uk 1uu
strangles rk 1fl 1uk
shoves rk 1b0 1fl 1uk
rapes rk 1fl 1uu
molests rk 1fl 1uu
abuses rk rz 1fl
whips rk 1br 1fl 1uu
gropes rk rs 1fl 1uu
assaults rk 1fl
throttles rk
smacks rk 1uk
belts rk 1br 1uk 1uu
beating rl rz 1cg 1fl 1vh 1vi 1vt
punching rl 1aj 1fl
slapping rl 1fl
choking rl rz vq 10u 1cg 1fl 1vf 1vh 1vi
strangling rl tx u1 1cg 1fl 1vf 1vh 1vi 1vt
abusing rl rz 1fl
raping rl rz 1cg 1fl 1vh 1vi
molesting rl
touching rl rs rt 1l8 1un
groping rl
assaulting rl
threatening rl s3 s4 t4 up vn 115
stalking rl sh 1v0
shoving rl
forcing rl rq 1b7 1ce 1fn 1up
blackmailing rl s5
punched rm 1aj 1bt 1fl 1uk
slapped rm 1bt 1fl 1uk 1v4
kicked rm 1aj 1bt 1fl 1uk
choked rm rv t5 vz 1fl 1uk 1vf
strangled rm rv t5 vz 1ct 1fl 1j0 1uk 1vf
shoved rm rn 1b0 1fl 1uk
raped rm rv rw sm sn sw sx vz 1bx 1bz 1c0 1c1 1fl 1fo 1uz 1v4 1v5
molested rm rv rw sm sn sw sx 1bx 1bz 1fl 1uz
assaulted rm rv rw sm sn sw sx 1bz 1c0 1fl
groped rm rs 1fl
attacked rm vz 1bz 1c0 1fl
grabbed rm rn 1b0 1uk
pushed rm rn 1b0 1ct 1uk
threw rm rn 1ay 1ct 1kz 1ue 1ug 1uk
smacked rm 1uk
whipped rm 1v4
headbutted rm 1aj
dragged rm rn 1b0 1uk
pinned rm rn 1b0 1uk
spat rm 1uk
pulled rn xz 1uk
held rn t9 1fo 1uk
slammed rn 1aj 1uk
forces rq 1b7 1fn 1up
forced rq 1b7 1b8 1bx 1fn 1fo 1up
makes rq rr wc 143 14y 1fn 1up
pressures rq 1fn
pressured rq 1fn
coerces rq
coerced rq 1uz
touches rs rt 1bc 1un
touched rs rt sm sn 1bz 1iu 1v4 1v5
fondled rs
fondles rs
abused rv sm sn sw sx vz 1bx 1bz 1c0 1fl 1uz 1v4 1v9
trafficked rv rw sm 1bx 1uz
groomed rv rw sm sn 1bv 1uz 1v9
exploited rv 1bx 1uz
drugged rv 1bi 1ce
beaten rv sm sn vz 1bx 1pd 1uz
sexually rv rw 1bh 1bu
blackmailed rv s5 1uz
sextorted rv 1bv
abusive rx ry ss 1c1
violent rx ry ss 1bd 1c1 1ul
locks s1 vf 1aw 1bc 1ut
locked s1 t0 vf 1aw 1ce 1fv 1hm 1tq 1ug 1v4 1va 1vc
locking s1 vf 1aw 1ce
keeps s1 s3 sl ut 1b5 1da 1id 1mr 1t9
kept s1 sl 1b5 1fo 1qe
money s2 13u 1b6 1hk
passport s2 1hm 1vk
wages s2 1b6 1hl 1ho
id s2
location s2 1vb
bank s2 1ho 1qz 1r0 1r1
threatens s3 s4 up vn 1fl
threatened s3 s4 up 1fl 1uz
says s3 ut vn 15r 15z 161 1cd 1da 1dg 1dw 1id 1t9
said s3 ut vn 15r 15z 161 1cd 1da 1dg 1dz 1id 1t9 1va
blackmail s5
extorting s5
sextortion s5
sextorting s5 1bv
nudes s6 s7 13l 1b1 1hk 1hn 1un
photos s6 s7 1b1 1hj 1hk
pictures s6 s7 1b1 1hj 1hk 1hn
pics s6 s7 119 1hj 1hk
naked s6 s7 zo 1b1 1bc 1hg 1un
intimate s6 s7 1b1 1uw
sexual s7
terrified s8 v2 1bd 1bq 1d4 1fm 1ft 1tf 1ux
frightened s8 v2 1bq 1d4 1fm 1ft 1rd 1sb 1tf 1ux
eggshells sa
bruises sb 1fp 1uy
marks sb 1as 1fp 1td 1u4 1uy
busted sb
domestic sc 1us
stalks sh 1v0
follows sh 1ut 1v0
following sh t8 1v0 1vj 1vr 1vu
pimp sj
sell sk 124 13e 13l 1w2
selling sk 13e 1ja
sold sk 1b9 1qn
sells sk 1w2
neglected sm
abuse sn so 1bw 1v9 244
trauma so
childhood sp sq x4
survivor sr yt
used st x7 11q 15z 1e8 1ot
flashbacks su
nightmares su 1v1
abuser sv 1c1
rapist sv
hammer sy 1cp 1d8 1va 1vd 1vw
machete sy ug 1cp 1d8 1va 1vd 1vw
axe sy ug 1cp 1va 1vd
are sz 13x 14t 158
hiding t0 11s 12k 1h3 1qe 1u5 1va 1vc
hid t0 1qe 1u5 1ug 1vc
barricaded t0 1fv 1vc
house t8 ui vu 1cc 1ja 1lk 1r0 1sh 1si 1sk 1tq 1vb 1vj
kidnapped ta
abducted ta
police tb 1hn 1tx 1va
911 tb
999 tb
cops tb
112 tb
move td 18q 1em 1nb
demons tk 1e0 1g6 1vm
demon tk 1dz 1e0 1g6 1vm
satan tk 1vm 1vq
devil tk 1e0 1vm 1vq
angels tk 17k 1vm 1vq
entity tk 1e0 1g6
aliens tk
tv tk wo 1vm
radio tk 1vm
figures tk
man tk zd 1bk 1fr 1v6
spirits tk 1g6 1vm
spirit tk 1e0
whispers tk 1dw 1g6 1vm
hearing tl w0 1g7 1vp
heard tl 1cr 1g7 1vp
hears tl 1g7
dig to
rip to yt
poisoned tp
commanding tr
command ts 1dw
prove tt 119
murdering tx u1 we 1vt
smash tx zj 14a 14v 15d 15i 1cv 1d1 1d2 1vt
gut tx
slaughter tx ue 148 14a 14v 15d 15i 1g3
choke tx 101 14a 14v 15d 15i 1cv 1uk
homicidal ty tz u0
fantasies ty 1d0
attacking u1 1cg 1g4 1vh 1vi 1vt
suffer u5 zj
baby u7 1jb 1kj 1r9 1vz
deserves u8 13z 14u 1op
bring uc 1lx 1lz 1oy 29q
bringing uc
gasoline ug
petrol ug 1cw 1d8 1va 1vw
apartment ui
office ui
outside uj 1cu 1d9 1s1
face ul 1bg 1dt 1pc 1ty 1ua
himself un yp 1fs 1if 1ig 1n5 1tg
herself un yp 1fs 1if 1ig 1n5 1tg
themselves un yp 1db 1fs 1ig 1tg
themself un yp
selves un
hisself un
theirself un
theirselves un
talked uo yi 1da 1dh
thinks uo z5 15r 1t9
posted uo ut vn 15z 1da 1qn 1t9
texting uo 1da
joking uo wl wm wn 1ij
jokes uo 1da 1t9
tweets uo 15r 160 161
writes uo ut 15r 15z 1da 1id
hinting uo
hints uo
mentions uo
mentioned uo ut 1id 1t9
speaks uo
speaking uo
fantasizing uo 1eh
obsessed uo 1eh
threaten up
told ut vn yi 15z 1c8 1cd 1da 1dg 1id 1t9 1v5
tells ut vn 15r 15z 1b2 1dw 1ji
texted ut vn 15z 1cd 1id 1t9 1tp
messaged ut vn 1t9 1tp
admitted ut 1dg 1id 1t9
confessed ut 1id 1t9
telling ut 1dw
confided ut
tweeted ut 15z
sent ut 1tp 1um
saw uw 1de 1tc
discovered uw 1tc
harms uy 1te
concerned v2 1ft 1tf
fear v2 1fm
risk vb 13u 16y
oded vd
unconscious vh vi 1tu
unresponsive vh vi 1tu
responding vh vi vk 1fz
blue vh 1tu
turning vh vi 1v0
passed vh yq yt 1qn 1tu
hardly vh
foaming vh 1tu
pick vk 1fz
answer vk 1dm 1fz 1tq 1tr
answering vk 1dm 1fz 1tq 1tr
respond vk ym 1fz
reply vk 1fz 1ke
replying vk 1dm 1fz 1tq 1tr
answered vk
replied vk 1dm
responded vk
stopped vk 122 17s 1dm 1ed 1ie 1no 1qe 1tq 1tr
reach vk ye 113 1nv 1pq 1tr 1xe
swears vn 1cd
screaming vn vz
promised vn 1b9 1cd 1hv
facetime vr
livestream vr 119
camera vr 1dy 1hg 1un
webcam vr 13l 1hg
disappeared vu 17s 1no
missing vu
ran vu 1ct 1p0
drove vu
starved vz 12r 1br 1v4
hoped w2 1ev 1nd
hopes w2
bullied w3 1bx
died w4 w5 yq 18h 1om 1on
dies w4 1eq
embarrassment w9 1g8 1pj
shame w9 1k1 1k2 1x5
cringe w9 wa wb zi zq
boredom w9 1iz
laughter w9
secondhand w9
hunger w9 12u 1k6 1l0 1x0
humiliation w9
awkwardness w9
thirst w9
exhaustion w9
embarrassing wa wb zq
awkward wa wb
humiliated wa
hungover wa wb wk
cringy wa
boring wa wb zq
hungry wa 12k 12u 1k7 1x0
cute wa wb
mortified wb
hangover wb wj wk 1ii
mondays wb
spreadsheet wb wj 1ii 1jb 1jl
spoiler wb wk wo
cramps wb
printer wb wj 1ii
spicy wb
cardio wb
workout wb wj 1jb
squats wb 1ii
burpees wb wk 1ii
alarm wb wj 1ii
sunburn wb
compiler wb wj 1ii
bug wb 1dy
css wb wk 1ii
javascript wb wk 1ii
excel wb wk 1ii
dishes wb 1jb
laundry wb 1jb
ikea wb wk 1ii
karaoke wb wk 1ii
deadlift wb wk
deadlifts wb
hiccups wb
puns wb
pun wb wn
allergies wb
literally wc wn
kills wd wg 11i 1bd 1mx
slay wd
slaying wd
destroying wd 145 14y 157
autocorrect wj 1ii
referee wj 1ii
finale wj wk
haircut wj 1ii 1jb
spreadsheets wk 1ii
powerpoint wk 1ii
compile wk 1ii
wordle wk 1ii
duolingo wk 1ii
sudoku wk 1ii
linkedin wk
tax wk 1jb
jk wl wm wn 1ij 1ik
kidding wl wm wn 1ij 1ik
figure wn
figuratively wn
metaphorically wn
hyperbole wn
expression wn
song wo 292
songs wo 198
lyric wo
lyrics wo
album wo 13o 20f 24r 292 2cy
chorus wo
movies wo
films wo
novel wo wt
novels wo
fanfic wo
fanfiction wo
fic wo
poem wo
poems wo
poetry wo
episodes wo
documentary wo
podcast wo
anime wo
manga wo
characters wo
protagonist wo
villain wo
screenplay wo
sequel wo
trailer wo
netflix wo
hamlet wo
shakespeare wo
romeo wo
juliet wo
ophelia wo
werther wo 292
plath wo
bell wo
13 wo
thirteen wo x2 x3 1uo
memoir wo
biography wo
opera wo
ballad wo
singer wo
rapper wo
artist wo
playlist wo 198 1mp
soundtrack wo
comic wo
cartoon wo
rpg wo
d wo 16i 1ms 250
tabletop wo
heroine wo
narrator wo
short wo 1u9
play wo wr ws wt
musical wo
headline wo
journalist wo
reporter wo
newspaper wo
quote wo wp
quotes wo
study wp
paper wp
survey wp 13q
article wp 24s
research wp
news wp
training wp
studies wp
researcher wp
researchers wp
literature wp
statistics wp
statistic wp
presentation wp 1jb 24s
lecture wp wt
seminar wp 293
textbook wp
curriculum wp
articles wp
psychology wp
sociology wp
certification wp
fundraiser wp
webinar wp 13f
guidelines wp
according wp
published wp
professor wp
debate wp
questionnaire wp 13q
screening wp
epidemiology wp
meta wp 21c 2dt
interviewed wp
camus wp
durkheim wp
kant wp
nietzsche wp
history wp
public wp
fact wp
hotline wp
toxicology wp
pharmacology wp
nursing wp
medical wp
criminology wp
crime wp 15p
true wp 15x 1n3
mystery wp
thriller wp
word wp 161
translate wp
favorite wq
favourite wq
latest wq
series wr ws wt
story wr ws y7 1m5
years wu wv x9 xa xo 1v1 1v2
yrs wu xa
decades wu wx
decade wu x8
teen x1 xe 1fr
teenager x1 xe 1fr
kid x1 xe 1fr
child x1 xe 1fr
student x1 1fr
young x1
boy x1 1fr
girl x1 1fr
fourteen x2 x3 1uo
sixteen x2 x3 1uo
twelve x2 x3 1uo
seventeen x2 x3
nineteen x2 x3
highschool x4
college x4 xe 1j7
university x4 xe 1j7
secondary x4
adolescence x4
teens x4
teenage x4
twenties x4
youth x4
20s x4
primary x4
army x4
lockdown x4
at x6
younger x6
earlier x6 xj
months x9 xb xo 1c4 1v1 1v2
#### xd
uni xe 1j7
boarding xe 1c6 1j7 1v8
previously xg
formerly xh
yesterday xj
lately xj
recently xj
few xj xl 1sl 1wk
since xj xm 1c3 1ls 1mr 1v1
ago xk 1v1
three xl 1l9 1rj 1we 1wk
clean xp xq 1a7 1ao 1i1 1il 1im 1r4 1w4
free xp 10p 13f 13v 14c 14d 155 1c2 1dz 1hg 1il 1im 1rc 1x1
recovered xr xu 1j9
healed xr 1lx
healthier xr
stable xr 1j9
thankful xr xs
proud xr 1r8
lucky xs
recovery xt y7 13k
recovering xu
turned xv y6
treatment xw
therapy xw 13d
support xw ym 112 14w
professional xw
overcame xz
behind y6
moved y6
enjoy y6
journey y7
experience y7 13u
shoes y8
felt y8 166
understand y8 yi
stayed y9
chose yb 192 1q0 1ra
whenever yc
that yd 15s 1ha
contact ye 13a 13r 1xe
dial ye
crisis yf yl
prevention yf 24s
pls yg
worthy yh 14d
valid yh
important yh
brave yh 1k1
needed yh 1qc 1qd
cared yh
sending yi 1ce 1e1
dms yi
hugs yi
feeling yi
asking yj z8 18l 1b3 1ea 1nd
volunteer yk
volunteering yk
volunteered yk
moderator yk yl
mod yk 1tx
therapist yl zg 13d
counselor yl 13d
counsellor yl 13d
psychologist yl 13d
paramedic yl
social yl
teacher yl 1v6
peer yl
signs ym
prevent ym
safety ym
supporting ym
resources ym
tips ym 1b6 1ho 1i3 21e 25m
anniversary yt
memorial yt
ashes yt 18f
grieving yt 1iv
grief yt
mourning yt
bereaved yt 1iu 1iv
bereavement yt
widow yt
widower yt
loss yt 1iu
obituary yt 1mo 1o7
passing yv 19k
bitch yx yy yz zu 164 1g8 1g9
idiot yx yy 1g8 1g9 29p
moron yx yy 1g8 1g9
asshole yx yy 1g8
arsehole yx 1g8
cunt yx yy yz 13y 15o 1g8 1g9
dick yx
dickhead yx 1g8
prick yx 1g8
creep yx zu 1g8 1g9
pig yx yz 1g8 1g9
whore yx yz 13y 15o 164 1g8 1g9
slut yx yz 13y 15o 164 1g8 1g9
scumbag yx 1g8
coward yx 117
psycho yx zu 106 1g8 29p
dumbass yx 1g8
jackass yx
shithead yx
twat yx 1g8
wanker yx 1g8
bastard yx 1g8 29p
douchebag yx
imbecile yx 1g8
motherfucker yx
cow yx yz 1g9 1kv
parasite yx 18t 1g8 1oq 1pj
retard yx 13y 14k 15o 1g8
fool yx 12k
weirdo yx zu 1g8
excuse yx
degenerate yx 1g8
fucker yx
muppet yx
snake yx 1e0
troll yx
hag yz
damn z0 13w 14i 156
sod z0
piss z0 147 14y 1lu
stfu z3
likes z4 139 13w 1lv
believes z4 15r 1t9
respects z4
interested z4 184 1gg
laughs z5 1gb
brought z8 1lx
probably z9
faking za
fishing za
milking za
seeking za 11d 1kl
playing za
grow zd
whining ze 115 1kk
mother zg 1dz 1fr
mom zg 1fr
mum zg 1fr
parents zg 12k 1l0 1sh 1si 1sk 241
kids zg 1bd 1lr 1r9 1sh 1si 1sk
husband zg 1fr
wife zg 1fr
boyfriend zg 1fr 1hr
girlfriend zg 1fr
friends zg 14w 1bl 1hg
children zg 1lr 1r9 1v8
ex zg 1fr 1zq 241 286 2c8
puke zi zq 12w 15b
vomit zi zq 12k 12l 12w 14y 15b
dox zj
slap zj 14a 14v 15d 15i 1c5 1uk
eye zm
touch zo 1c5 1l8 1un 1uw
lick zo
rape zo 145 148 14a 14v 14y 15d 15i 1c5 1v9
bang zo
undress zo 1bc
sexy zp 13l
hot zp 134 13l
annoying zq
insult zq
bullshit zq
gross zq 14i 1kv
laughable zq
hideous zq
nicer zr 14c
disgust zt zz 142 14s 14y 15a 15h
wanted zu 1kl 1nd
sicken zz 142 14y 15a
repulse zz 142 14y 15a
kys 101 1db
worst 105 1pn
guess 108 1ix 1qa
mods 10a 1tx
moderators 10a
admins 10a
yourselves 10b
fire 10f 1rl
hole 10f 29e
ditch 10f 11v 11x 1l6
harder 10n 18s
vertical 10n 11n
along 10n 11n
lengthwise 10n 11n
finally 10p 1ss
blackout 10u
dare 10v 10w
fresh 10y
assist 111
teach 111 1e9 1jk
respect 112 13w 14d 14s 14w 14x 15h
encourage 112
listen 113 120 1uv 1vo
bitching 115
chicken 117
pussy 117
flip 119 1jx
stream 119
anybody 11b 1kn 1np 1sb
with 11f 1ks
pass 11i 1a4 1g0 1jk 1wa 27n
within 11i
surely 11i
instantly 11i
slip 11l 1ud 1ue
carbon 11l
vein 11l
nitrite 11l
knot 11m 1qm
length 11n
exhaust 11o 1ru
windows 11o
tube 11o
using 11q 15r 1qr
bought 11q
conceal 11s 12k
covering 11s 1u5
dosage 11u 1lf
doses 11u
antidepressant 11u 1gi 1wd
ssri 11u 1gi 1wd
ssris 11u 1le 1wd
fluoxetine 11u 1le 1wd
lexapro 11u 1gi 1le 1wd
escitalopram 11u 1wd 2dq
citalopram 11u 1gi 1le 1wd 2dq
lamotrigine 11u 1gi 1le 1wd
lamictal 11u 1gi 1wd
alprazolam 11u
klonopin 11u 1gi 1gj 1wd
clonazepam 11u 1gi 1wd 2dq
ativan 11u 1gj
lorazepam 11u 1gj 1wd
benzo 11u 1gi 1wd
abilify 11u 1gi 1le 1wd
effexor 11u 1gi 1le 1wd
venlafaxine 11u 1gi 1le 1wd
wellbutrin 11u 1gi 1wd
bupropion 11u 1wd
mirtazapine 11u 1gi 1wd
adderall 11u 139 1gj 1wd
ritalin 11u 1gj 1wd
vyvanse 11u
mg 11u 125 21i 25p 2a2 2dy
antipsychotic 11u 1gi 1wd
antipsychotics 11u 1gi 1le 1wd
olanzapine 11u 1gi 1le 1wd
risperidone 11u 1le 1wd
cymbalta 11u 1wd
duloxetine 11u 1wd
trazodone 11u 1wd
paxil 11u
paroxetine 11u 1wd
mood 11u 1gi 1wd
alcohol 11u 21i
st 11u 128
gabapentin 11u 1wd
pregabalin 11u 1wd
kratom 11u 128
buspar 11u
hydroxyzine 11u
ketamine 11u 139
psilocybin 11u 128
shrooms 11u 128
mushrooms 11u 128
lsd 11u
cbd 11u 128 139
quit 11v 11x 122 16m 1kk 1l6 1m5
increase 11v 123 1wl
flush 11v 11x 1l6
bin 11v 11x 1l6 26j 26u 26y 27a 289 296 29e 29f
add 11y 13a 1lc 1ld
microdose 11y
mixing 11z 1lb 1wb
combining 11z 1wb
wash 11z 1lb
dont 120 13u 1e5
doubled 122
tripled 122
halved 122
mixed 122
increased 122
snort 122 129
bump 123 1wl
up 123 1wl
raise 123 1wl
mail 124 1jj
ship 124 14b
lend 124 1wj
spare 124
ashwagandha 128
microdosing 128
vitamin 128
magnesium 128
gw 12a 12b 1ku
ugw 12a 12b 1ku 1ww
sw 12a 1ku
cw 12a 12b 1ku
ultimate 12a 1ku
current 12a
lw 12a 1ku
hw 12a 1ku
kcal 12c 12d 1ky 1wy 21b 25j 29v 2ds
cal 12c 12d 1ky 1wy 21b 25j 29v 2ds
cals 12c 12d 1ky 1wy
calories 12c 12d 1ky 1wy 25j
calorie 12c 12d
shed 12e
kgs 12f 12g
stone 12f 12g 148 14a 14v 15d 15i 18t 1kw
kilograms 12g
thinspo 12j 1k9 1ka 1ww 21g 25o 2a0 2dx
thinspiration 12j
bonespo 12j 1ka 1ww
meanspo 12j 1k9 1ka 1ww
proana 12j 1k9 1ww
pro 12j 1ji 1k9 1ww 21g 25o 2a0 2dx
promia 12j
ana 12j 1k9 1ww 21g 25o 2a0 2dx
mia 12j 1k9
fatspo 12j
sweetspo 12j 1ka
edtwt 12j 1k9
abc 12j
skinny 12j 12u 1k8
bodycheck 12j
bodychecking 12j
ed 12j
thigh 12j 1am 1k8 1kv 1ty 1u3 1ww
meal 12j 12l 1jb 1wr
suppress 12k 1l0
suppressing 12k
rid 12k 13w 14a 14v 155 15d 15i 15m 1ow
trick 12k 1ji
pretend 12k
caught 12k
water 12k 12n 12r 19q 1kz 1l1 1l2 1wp
dodge 12k 1nb
curb 12k
appetite 12k 12p 18a
food 12l 12r 1kc 1wr
meals 12l 1kc 1wr
breakfast 12l 1kc
laxatives 12l 12o 12p 1kz 1wx
appointment 12m 13f
pocket 12m
coke 12n
gum 12n 1l3
ice 12n 1l3 1uh
green 12n
cotton 12n 1l3
apple 12n 1wu
caffeine 12n
celery 12n
laxative 12o
lax 12o
diuretics 12o 12p 1wx
ipecac 12o
ephedrine 12o
clenbuterol 12o
dnp 12o
fingers 12o 1h7
toothbrush 12o
fasts 12q
fasted 12r
skinniest 12t
fewest 12t
longest 12t
thinnest 12t
tastes 12u 1k8 1wz
bones 12u 1k8
collarbones 12u 1k8 1ws
pretty 12u
thin 12u
c 12v 1ap 23i 25g
binge 12v
b 12v
vomiting 12w
thinner 12y
count 12y 140 1ek
guarantee 12z
earn 130 1m1 1xb
earning 130
bitcoin 131 13i 21l 25s 2a5 2e1
btc 131 13i
ethereum 131
eth 131
usdt 131
nft 131
nfts 131
binary 131
coin 131
token 131
cryptocurrency 131
airdrop 131
solana 131
dogecoin 131
invest 131 132
investing 132
invested 132
deposit 132
deposited 132
stake 132
links 133 137
bio 133
website 133 13v
site 133 1w3
profile 133 1lk
store 133
shop 133 13u
coupon 133 136
limited 134 13u
special 134 1ba
exclusive 134
amazing 134
one 134 1r7
promo 136 1m2 1xf 25w
affiliate 136 138
invite 136
codes 137
viagra 139
cialis 139
oxycodone 139
steroids 139
followers 139
views 139
rolex 139
replica 139
sunglasses 139
sneakers 139
supplements 139
passports 139
documents 139 1qt 1qu 1r1
psychedelics 139
dmt 139
online 139 13v 1m4
ozempic 139
keto 139
gift 139 13i
modafinil 139
counterfeit 139
seo 139 13v
backlinks 139 13v
hacking 139
whatsapp 13a 13r 1m3 1m4 1xa
telegram 13a 1m3 1m4 1xa
signal 13a
wickr 13a 1m4
kik 13a
caster 13b 1lx
casters 13b
spells 13b 1lx
herbs 13b
temple 13b
reader 13b
readings 13b
anxiety 13c
herpes 13c
hiv 13c
cancer 13c 1na 1pj
ptsd 13c
bipolar 13c 13y 15o
illness 13c 1na
insomnia 13c
panic 13c 1c9
adhd 13c
ocd 13c
coach 13d 1ly 1v5 1v6 21n 25u 2a7 2e3
hypnotherapist 13d
mentor 13d 1ly
coaching 13d 13f 2a7
counselling 13d
counseling 13d
practitioner 13d 1ly
provide 13e
offering 13e
accepting 13e
openings 13e
launching 13e
launched 13e
consultation 13f
discovery 13f
seat 13f
copy 13f
masterclass 13f
slot 13f
package 13f 1bm
program 13f 13o
bundle 13f
ebook 13f 13o
congratulations 13g 1je
congrats 13g 1je
won 13h
selected 13h
iphone 13i
voucher 13i
macbook 13i
robux 13i
v 13i
airpods 13i
amazon 13i
trial 13i
loan 13j 1lw
loans 13j 1lw
cash 13j 1lw
credit 13j 13u 1lw 25s
hacker 13k
hackers 13k
hack 13k
asset 13k
cyber 13k
funds 13k
onlyfans 13l
fans 13l
fansly 13l
cam 13l 1hg
adult 13l 1hp
hookup 13l
sugar 13l
xxx 13l
escort 13l
escorts 13l
financial 13m
multi 13m 19a 1dx 1ry 1rz 1ts
network 13m
mlm 13m
dropshipping 13m
subscribe 13n
merch 13o
app 13o 1j8
workbook 13o
journal 13o
product 13o
products 13o
candles 13o
etsy 13o
patreon 13o
supplement 13o
planner 13o
programme 13o
mixtape 13o
join 13p 17w 1kd 1kp 1kq 1n6 1nt
sign 13p 13u 170
register 13p
enroll 13p
enrol 13p
surveys 13q
prices 13s
rates 13s
quality 13s
deals 13s
shipping 13t 1m4
delivery 13t 1m4
act 13u 14t 1lh 1ui
buy 13u 1m3 1w2
hurry 13u
100% 13u
satisfaction 13u
weird 13u
miracle 13u
secret 13u 1ba 1bb 1ji 1un
web 13v
guest 13v
domain 13v
casino 13v
sports 13v
jackpot 13v
gambling 13v
poker 13v 1cp 1vd
abhor 13w 14s 15h
resent 13w 14s 15h
hating 13w 14s 15h 15u
dislike 13w 14s 15h
repulsed 13w 14s 15h 1pi
hated 13w 14s 15h
grossed 13w 14s 15h
sickened 13w 14s 15h
sympathy 13w 14s 14x 15h
r 13x 158 1bh
women 13y 15o 1lp 1us
woman 13y 15o 164 1fr
females 13y 15o
feminists 13y 15o 1lp
trans 13y 14f 14o 15o 164 1lp 1lq 2dp
transgender 13y 14o 15o
transgenders 13y 15o 1lp
transsexuals 13y 15o
transwomen 13y 15o
transmen 13y 15o
gay 13y 14o 15o 164 1lq
homosexuals 13y 15o 1lp
lesbians 13y 15o 1lp
lesbian 13y 14o 15o 164
bisexuals 13y 15o
queers 13y 15o
lgbt 13y 15o
lgbtq 13y 15o
color 13y 15o
african 13y 15o
disabled 13y 15o 164 1lp 1lq
disableds 13y 15o
handicapped 13y 15o
cripples 13y 15o
autistic 13y 15o 164 1lp
autistics 13y 15o
autists 13y 15o
disabilities 13y 15o
autism 13y 15o
muslim 13y 15o 164 1lq
islam 13y 15o
islamists 13y 15o
immigrant 13y 15o 164 1lq
illegal 13y 15o
illegals 13y 15o
asylum 13y 15o
jewish 13y 15o 164 1lq
latinos 13y 15o
latinas 13y 15o
hispanics 13y 15o
asian 13y 15o 1lq
chinese 13y 15o 1lp
pakistanis 13y 15o
pakistani 13y 15o
gypsy 13y 15o
romani 13y 15o
roma 13y 15o
turks 13y 15o
hindus 13y 15o 1lp
sikhs 13y 15o
mentally 13y 15o
schizophrenics 13y 15o 1lp
borderlines 13y 15o 1lp
overweight 13y 15o
deaf 13y 15o
blind 13y 15o
white 13y 14n 15o
whites 13y 15o
jew 13y 15o
homosexual 13y 14o 15o
refugee 13y 15o 164
migrant 13y 15o
foreigner 13y 15o
mexican 13y 15o
arab 13y 15o
transsexual 13y 15o
feminist 13y 15o
queer 13y 14o 15o 164
bisexual 13y 15o 164
brown 13y 15o
latino 13y 15o
latina 13y 15o
hispanic 13y 15o
indian 13y 15o 1lq
islamic 13y 15o
foreign 13y 15o 1lq
female 13y 15o 1lq
polish 13y 15o
turkish 13y 15o
schizophrenic 13y 15o
borderline 13y 15o
native 13y 15o
hindu 13y 15o
sikh 13y 15o
aboriginal 13y 15o
coloured 13y 15o
colored 13y 15o
wheelchair 13y 15o
somali 13y 15o
syrian 13y 15o
nigerian 13y 15o
non 13y 15o
nonbinary 13y 15o
intersex 13y 15o
asexual 13y 15o
paralyzed 13y 15o
nigger 13y 14k 15o
niggers 13y 14k 15o
faggot 13y 14k 15o 164
faggots 13y 14k 15o
fag 13y 14k 15o 164
fags 13y 14k 15o
tranny 13y 14k 15o 164
retards 13y 14k 15o
kike 13y 14k 15o
kikes 13y 14k 15o
chink 13y 14k 15o
chinks 13y 14k 15o
gook 13y 14k 15o
gooks 13y 14k 15o
wetback 13y 14k 15o
wetbacks 13y 14k 15o
paki 13y 14k 15o
pakis 13y 14k 15o
spic 13y 14k 15o
spics 13y 14k 15o
raghead 13y 14k 15o
ragheads 13y 14k 15o
towelhead 13y 14k 15o
towelheads 13y 14k 15o
sand 13y 14k 15o
shemale 13y 14k 15o
shemales 13y 14k 15o
spastic 13y 14k 15o
spastics 13y 14k 15o
spaz 13y 15o
cripple 13y 14k 15o 164
mong 13y 14k 15o
mongs 13y 15o
coon 13y 14k 15o
coons 13y 14k 15o
beaner 13y 14k 15o
beaners 13y 14k 15o
dyke 13y 14k 15o 164
dykes 13y 15o 164
gyppo 13y 15o
gyppos 13y 15o
goatfucker 13y 15o
goatfuckers 13y 15o
homo 13y 15o 164
homos 13y 15o
poof 13y 15o
poofs 13y 15o
subhuman 13y 14k 14y 15o
subhumans 13y 15o
troon 13y 14k 15o
troons 13y 14k 15o
he 13y 15o
ladyboy 13y 15o
camel 13y 15o
jungle 13y 15o
porch 13y 15o
golliwog 13y 15o
zipperhead 13y 15o
jihadi 13y 15o
libtard 13y 15o
feminazi 13y 15o
feminazis 13y 15o
whores 13y 15o
sluts 13y 15o
cunts 13y 14k 15o
bitches 13y 15o 164
thots 13y 15o
bimbos 13y 15o
nigga 13y 15o 164
nig 13y 15o
nigs 13y 15o
muzzie 13y 14k 15o
muzzies 13y 14k 15o
muzrat 13y 15o
mudslime 13y 15o
mudslimes 13y 14k 15o
musrat 13y 15o
kanake 13y 15o 29p
cum 13y 15o
skank 13y 15o
skanks 13y 15o
hoe 13y 15o 164
hoes 13y 15o 164
disgusts 142 14s 14y 15h
sickens 142 14s 14y 15h
repulses 142
revolt 142 15a
revolts 142
annoy 142
offend 142
infuriate 142
enrage 142
anger 142
rights 144 14d 14x 14y
business 144
soul 144
brains 144
morals 144
value 144 1os
honour 144
honor 144
intelligence 144
ruins 145
destroys 145
infest 145 14y
steal 145 14y 157
corrupt 145
invade 145
infect 145
contaminate 145
pollute 145
breed 145 1lr
leech 145 14y 1oq
belongs 146
gtfo 147
deport 148 149 14a 14v 15d 15i 15l
lynch 148 149 14a 14v 15d 15i
exterminate 148 149 14a 14v 15d 15i
castrate 148 14a 14v 15d 15i
ban 148
execute 148 14a 14v 15d 15i
eradicate 148 149 14a 14v 15d 15i
behead 148 149 14a 14v 15d 15i 1g3
wipe 14a 14v 15d 15i
eliminate 14a 14v 15d 15i
annihilate 14a 14v 15d 15i
lock 14a 14b 14v 15d 15i 1c5
sterilize 14a 14v 15d 15i
kick 14a 14b 14v 15d 15i 1bt 1uk 1vx
assault 14a 14v 15d 15i 1v9
spit 14a 14v 15d 15i 1uk
silence 14a 14v 15d 15i
deck 14a 14v 15d 15i
whip 14a 14v 15d 15i
cleanse 14a 14v 15d 15i
remove 14a 14v 15d 15i
expel 14a 14v 15d 15i
enslave 14a 14v 15d 15i
stick 14b
chuck 14b 1l6 1m5 1vx
shove 14b 1uk 1vx
toss 14b 1l6
safer 14c
cleaner 14c 1rk
fewer 14c 1k0
allowed 14d 14y 1bn
human 14d 14y 15k
treated 14d
trusted 14d 157
breathe 14d
equal 14d 15k
goddamn 14i 156
lazy 14i 156
fucking 14i 156
greedy 14i
your 14j
ur 14j
religion 14m
culture 14m
faith 14m
cult 14m
heil 14n
hitler 14n
sieg 14n
14 14n
1488 14n
ethnic 14n
master 14n
kebab 14n
genders 14p
cause 14q 157 1is
root 14q
source 14q 1w2
we 14r
hatred 14s 15h 15u
contempt 14s 15h
tolerate 14s 14w 15h
revolted 14s 15h
scorn 14s 15h
rage 14s 15h
furious 14s 15h
angry 14s 14y 15h 163 1rd 1t5
allergic 14s 15h
be 14t 1dl 1np 1pt 1t3
behave 14t 1lh
sound 14t 1lh
ought 14u 15g 15t 1o5
gotta 14u
accept 14w 1k2 1k4
hire 14w
sit 14w 1qi 1un
tolerance 14x
mercy 14x
compassion 14x
pisses 14y
stealing 14y
plague 14y 154 1pj
inferior 14y
rot 14y 157 1pj
dumber 150
despises 153 1gb
load 154 1rj
herd 154
swarm 154
horde 154
flood 154
wave 154 1na
infestation 154
cleansed 155
purged 155 1kz
these 156 159 1ec 24s
suck 157
sucks 157
stink 157
stinks 157
reek 157
lies 157
they 159 15f 1cz
people 15k
humans 15k
wrong 15p 15w 15x 1ip 1k1 1la 1o4 1s1 1x5
unacceptable 15p 15w
offensive 15p
racist 15p 15q 15w
sexist 15p 15q 15w
homophobic 15p 15q
transphobic 15p 15q
islamophobic 15p 15q
ableist 15p 15q
misogynistic 15p 15q
xenophobic 15p 15q
antisemitic 15p 15q
bigoted 15p 15q
hateful 15p 15q 15w
speech 15p
ignorant 15p 15w
hurtful 15p
shameful 15p 15w
disgraceful 15p
discrimination 15p 15u
prejudice 15p
bigotry 15p
harmful 15p
insulting 15p
appalling 15p 15w
abhorrent 15p
inexcusable 15p 15w
acceptable 15p
cruel 15p 15w
false 15p 15x
untrue 15p
nonsense 15p 15x
myth 15p
stereotype 15p
outdated 15p
disrespectful 15p
misogyny 15p
racism 15p 15u
bigot 15q
bigots 15q
racists 15q
bullies 15q
trolls 15q
think 15r 1eh 1mm
believe 15r 1ix
tweet 15r
uses 15r
claim 15r
claims 15r 15z
called 15r 15z 161
shout 15r
publish 15r
shouts 15r
may 15t
shall 15t
violence 15u 1bw 1c1
sexism 15u
homophobia 15u
transphobia 15u
islamophobia 15u
unfair 15w
sickening 15w
cant 15y 1cl
shouted 15z 1cd
yelled 15z
screamed 15z
claimed 15z
commented 15z
argued 15z
shouting 15z 1dw
yelling 15z
tweeting 160
comments 161
statements 161
phrases 161
words 161
slurs 161
slogans 161
remarks 161
attitudes 161
hashtags 161
phrase 161
statement 161
term 161
slur 161
reported 162
banned 162
block 162
blocked 162 1a9 1rt
removed 162
imagine 163 167 1eh 1p8
shocked 163
appalled 163
niggas 164
crip 164
picturing 167 1mw
imagining 167 1eh 1mw
visualising 167
visualizing 167
picture 167 1eh 1p8
dreaming 167 1eh 1mw
finishing 169 1he 1mu 1t8
anything 16a 1oh 1w9
running 16e 1p0 1uq
sui 16i 16j
su1 16i
s 16i 1bh 1dq 1ms 234 23v 24z 255
si 16i 1xp 20q 21w 22g 251
kms 16i
expire 16m
depart 16m
lied 16o 1n3 292
, 16p 1in 1l7 1n2
actively 16q
unsubscribe 170
opt 170
clock 170
yeet 172
termination 173
destruct 173
deletion 173
deletus 173
perma 174
coward* 175
toaster 177 178
permanent 178
suicid* 179 1ms 1tg
wishing 17d 17e 188 1nd 1oj
fussed 17i 184 1o1
maker 17k 17l
upstairs 17k 1cu
allah 17k 17l 1ne 1vq
krishna 17k
bhagwan 17k
sooner 17p 17q 1ev 1hc 1og
prefer 17p 1ev 1og
content 17p 1ev 1f6 24w
ceasing 17r 1nm 1nq
ceased 17s 1no
vanished 17s 1no
evaporated 17s 1no
faded 17s 1no
return 17x 1j6
sense 17z 1nw
fit 182 1oe
ghost 183 1vm
invisible 183
turn 185 1em 1n6 1sb
object 186 1nb
complain 186 1nb
asleep 187 1f8 1jr 1ng 1sh 1si 1sk
taste 18a
zest 18a
eighteen 18d
dust 18f
ash 18f
memory 18f 1aa
six 18f 1wk
buried 18f
underground 18f
air 18p
oxygen 18p
manage 18q 1pc
trouble 18s
problems 18s
anchor 18t 1oq
millstone 18t 1oq
deadweight 18t 1oq
liability 18t 1oq 1or 1ou
everyones 18x
everybodys 18x
finalised 191
finalized 191
sorted 191 192 193 197 1fb 1fk 1h6 1q1 1q3 1qs
table 197 1iy 1qv 1rw
outfit 198
hymns 198
dress 198
cliffs 19a 1ry 1rz
viaduct 19a 1ry 1rz 1ts
weir 19a 1ry 1rz
quarry 19a 1ry 1rz
beachy 19a
lighthouse 19a
reservoir 19a 1ry 1rz
them 19b
wound 19e
towel 19e
towels 19e
sheet 19e 1qm
sheets 19e
blister 19i 1rm
packets 19i 1rm
packet 19i 1rm 1sa
started 19j
beginning 19j
fading 19k 1ns
blacking 19k
drifting 19k 1ns
rail 19l 1s2
banister 19l
toes 19n 1s0
stones 19s
rocks 19s
hose 19u 1dj 1h4 1qh 1qj
goodnight 19v 1fd 1sb 1st
finds 19x 19y 19z 1eq 1t2
reads 19x 1bp 1t2 1ut
discovers 19x 19y 19z
discover 19z
tidy 1a7
sort 1a7
dog 1a8 1qp
cats 1a8 1qp
dogs 1a8 1qp
pets 1a8 1qp
fish 1a8
rabbit 1a8 1qp
bird 1a8 1qp
keys 1a8 1ck 1r0 1r1
guitar 1a8
rings 1a8
unfriended 1a9
unfollowed 1a9
knuckles 1ak 1ty
shd 1al
thighs 1am 1ty 1u3 1ua
streak 1ao
scratching 1aq 1ic 1u1
reopened 1ar
scratches 1as 1td 1u4
bedroom 1av 1v5
shuts 1aw
bites 1ax 1fl 1uk
throws 1ay 1uk
breaks 1az
fractured 1az 1be
dislocated 1az 1be
bruised 1az 1be 1uy
twisted 1az 1be 1uk
cracked 1az 1be
pushes 1b0 1uk
knocks 1b0
knocked 1b0
drags 1b0 1uk
pins 1b0 1uk
grabs 1b0 1uk
shakes 1b0 1uk
shook 1b0 1uk
sends 1b2 1hh 1um
leak 1b2 1um
upload 1b2
asks 1b3 1nd
owe 1b4 1hi
holds 1b5 1uk
takes 1b5 1eq 1hh 1jp 1mx 1ut
pension 1b6 1ho 1jd
earnings 1b6
salary 1b6 1ho
benefits 1b6 1ho
pressuring 1b7
force 1b7 1up 223 242
marry 1b9
marrying 1b9
engaged 1b9
shelter 1bd 1cc 1us
refuge 1bd 1cc 1us 1vb
threat 1bd
abus* 1bd 1zv
smashed 1be
ear 1bf
collar 1bf 1ws
scruff 1bf
graped 1bh 1bi 1bj
grape 1bh
r4ped 1bh
sa 1bh 1bi 23r
roofied 1bi
spiked 1bi
saed 1bj
owner 1bk 1hm
agent 1bk
employer 1bk
madam 1bk
manager 1bk
recruiter 1bk
men 1bl 1hg
clients 1bl 1hg
customers 1bl 1hg
strangers 1bl
mates 1bl
packages 1bm
bags 1bm 1hg
wraps 1bm
gear 1bm
checks 1bp 1fq 1ut
searches 1bp
goes 1bp 1eq 1ki 1sh 1si 1sk
monitors 1bp 1fq 1ut
dread 1bq 1ux
dreading 1bq 1ux
scraed 1bq
petrified 1bq
starves 1br
cages 1br
ties 1br
canes 1br
thrashes 1br 1uu
spits 1br 1uk
drunk 1bs 1tl 1va
drinks 1bs
physically 1bu
grooming 1bv 1v9
groom 1bv
trafficking 1bv
pimping 1bv
catfished 1bv
grew 1by
growing 1by
escaped 1c2
divorced 1c2
fled 1c2
cane 1c5
molest 1c5
childrens 1c6 1v8
foster 1c6 1v8
church 1c6
convent 1c6 1v8
scouts 1c6
choir 1c6
flinch 1c9 1nb 1v1 1v3
freeze 1c9 1v3
tiptoe 1c9 1v3
duck 1c9 1v3
address 1cc 1lk 1vb
flat 1cc 1j7 1vb
door 1cc 1cj 1cq 1rv 1tq
swore 1cd
flying 1ce 1cf 1vk
plane 1cf 1na 1nc 1vk 26u
flight 1cf 1vk
dragging 1cg 1vh 1vi
smashing 1cg 1vi 1vt
unable 1cl
shower 1cm
kitchen 1cm
toilet 1cm
garden 1cm 1jb
typing 1cn 1sb
type 1cn
crowbar 1cp 1vd
iron 1cp 1i6
neighbour 1cu 1fr 1v5 1v6
neighbor 1cu 1fr
downstairs 1cu
street 1cu 1hg 1iy
bash 1cv
batter 1cv 1vt
throttle 1cv
maim 1cv
torch 1cw
images 1d0 1eh 1mm 1w0
fantasy 1d0
visions 1d0 1eh 1w0
acid 1d8 1vw
crossbow 1d8
parked 1d9
stood 1d9
seen 1dd 1de 1tc
noticed 1de 1qa 1tc
persuade 1dh
convince 1dh
scaffolding 1dk
logged 1dm
sorting 1dn
voicemail 1do 1fy 1tp
forgiveness 1dp
hanged 1dr
lips 1dt
counts 1dw 1ut
commands 1dw 1g6
road 1dx
chip 1dy
device 1dy
tracker 1dy
prophecy 1dz
controlling 1e1 1fq 1vr
kindest 1e6
managed 1e8
feel 1ee
survival 1ef
happens 1eg 1eq 1i0 1oh
fantasise 1eh
fantasize 1eh
fantasising 1eh
obsessing 1eh
considering 1eh
daydream 1eh
daydreaming 1eh
wondering 1eh 1mm
rehearse 1eh
drawn 1eh
obsession 1eh
longing 1eh
plans 1eh 1mm
scenarios 1eh
trains 1ei 1ej
motorway 1ei 1ej
stare 1ek 1qi 1s7
counted 1ek 1qe 1ql
eyeing 1ek
holding 1ek 1h9 1hd 1rf 1uh
moment 1em
closer 1en
closest 1en
leaves 1eq 1sh 1si 1sk
loses 1eq
evicted 1eq
divorces 1eq
rejects 1eq
begs 1es
screams 1es
aches 1es
longs 1es
wished 1ev
prayed 1ev 1nd
comforting 1ev
comfort 1ev
become 1ey
evaporate 1ez
fade 1ez
richer 1f1
calmer 1f1 1rc
worn 1f4 1ot
drained 1f4
having 1f7
still 1f7 1kv 1nk 1v1
packed 1fb 1h6
cleaned 1fk 1r2 1r4
tidied 1fk 1h6 1r4
headbutts 1fl
attacks 1fl
anyway 1fo
carried 1fo
listens 1fo
bruise 1fp 1uy
stitches 1fp 1ia
controls 1fq 1ut
control 1fq 1ut 1vy
isolated 1fq
isolating 1fq
friend 1fr
bestfriend 1fr
bestie 1fr
bff 1fr
mate 1fr 20e 2dd 2dn
brother 1fr 1n5 1v6
sister 1fr 1n5
bro 1fr
sis 1fr
cousin 1fr 1v5 1v6 241 286
dad 1fr 1v6
father 1fr 1ne 1v6
son 1fr
daughter 1fr
nephew 1fr
niece 1fr
uncle 1fr 1v5 1v6
aunt 1fr
bf 1fr
gf 1fr
roommate 1fr 1sh 1si 1sk
flatmate 1fr 1sh 1si 1sk
housemate 1fr
classmate 1fr
colleague 1fr
coworker 1fr
stepson 1fr
stepdaughter 1fr
grandma 1fr
grandpa 1fr
nan 1fr
guy 1fr
lad 1fr
fiance 1fr
fiancee 1fr
spouse 1fr
stepdad 1fr 1v5 1v6
stepmom 1fr
stepbrother 1fr
stepsister 1fr
roomie 1fr
pal 1fr
user 1fr
member 1fr
poster 1fr
op 1fr
pupil 1fr
patient 1fr
client 1fr
teammate 1fr
lover 1fr
twin 1fr 1n5
grandson 1fr
granddaughter 1fr
grandfather 1fr 1v5 1v6
grandmother 1fr
their 1fs
panicking 1ft
texts 1fy
moving 1fz 1ja
heart 1g0 1na
quickly 1g0
butcher 1g3
smother 1g3
bludgeon 1g3
whispering 1g6 1vm
vermin 1g8
laugh 1gb
happening 1gw
happen 1gw 1i0
ourselves 1gx 1ht
ticket 1gy 1vk
checked 1h0 1q6
practised 1h1 1q6
tested 1h1 1q6
scouted 1h5 1q6
visited 1h5 1q6
hotel 1hg 1un
hotels 1hg
debt 1hg 1hi
shows 1hg 1um 1v0
drives 1hh
brings 1hh
owes 1hi
paying 1hi 1hq 1qs
recordings 1hj
screenshots 1hj
unpaid 1hl
immigration 1hn
card 1ho
pin 1ho 1r0 1r1 1uk
disability 1ho
carers 1ho
older 1hp
grown 1hp
pays 1hq
age 1hr
as 1hs
our 1hu 1ih 1un
height 1hx 1w1
from 1hx
messy 1hy 1w6
traumatic 1hy 1w6
scary 1hy 1mv
accident 1hz
dangerous 1i2 1mv
survivable 1i2
suggestions 1i3
ideas 1i3 1mm 1xm 21e
advice 1i3 1wg
recommendations 1i3
compass 1i6 1u6
branded 1i8
joked 1id
hospital 1ie
health 1ih
hardcore 1ih
hitpoints 1ih
respawned 1ih
mana 1ih
permadeath 1ih
guild 1ih
playthrough 1ih
quest 1ih
reset 1ih 1r2
matchmaking 1ih
deathmatch 1ih
speed 1ih
controller 1ih
joystick 1ih
stardew 1ih
baldurs 1ih
dice 1ih 1my 1zg 1zl
d20 1ih
tpk 1ih
toner 1ii
advert 1ii
adverts 1ii
jingle 1ii
samosa 1ii
mcdonalds 1ii
biscuit 1ii
router 1ii
merge 1ii
supermarket 1ii
tesco 1ii
lidl 1ii
costco 1ii
parallel 1ii
plank 1ii
spin 1ii
penalty 1ii
snooze 1ii
hahah 1ij
im 1ij
sober 1il
affected 1iu
wee 1iz
pee 1iz
coffee 1iz
brew 1iz
cuppa 1iz
murdered 1j0
moon 1j4
annual 1j5
half 1j5 1jb 1wk
maternity 1j5
paternity 1j5
sabbatical 1j5
retiring 1j5
retirement 1j5
redundancy 1j5
promoted 1j5
transfer 1j5
transferring 1j5
freshers 1j5
speak 1j6
coast 1j7
abroad 1j7 1jo
spain 1j7
france 1j7
london 1j7
australia 1j7
canada 1j7
camp 1j7
seaside 1j7
apps 1j8
media 1j8
socials 1j8
discord 1j8
instagram 1j8
decluttering 1ja
declutter 1ja
marie 1ja
spring 1ja 29i
charity 1ja
ebay 1ja
vinted 1ja
marketplace 1ja
gumtree 1ja
condition 1ja
collection 1ja
collect 1ja
minimalis* 1ja
downsizing 1ja
downsize 1ja
upgraded 1ja
upgrading 1ja
spares 1ja
ono 1ja
housewarming 1jb
hen 1jb
stag 1jb
reunion 1jb
christening 1jb
gig 1jb
parkrun 1jb
dentist 1jb
tattoo 1jb
scan 1jb
operation 1jb
mortgage 1jb
landlord 1jb
camping 1jb
festival 1jb
concert 1jb
recital 1jb
performance 1jb
tournament 1jb
cake 1jb
knitting 1jb
crochet 1jb
jigsaw 1jb
allotment 1jb
diy 1jb
painting 1jb
decorating 1jb
ironing 1jb
yoga 1jb
estate 1jd
inheritance 1jd
solicitor 1jd 1qz
executor 1jd
premium 1jd
power 1jd
luck 1je
merry 1je
graduate 1jf
graduating 1jf
emigrating 1jf
deployed 1jf
enlisted 1jf
relocating 1jf
key 1ji
explain 1jk 1xi
pdf 1jl
handbook 1jl
document 1jl
file 1jl
megathread 1jl
theres 1jn
discreet* 1jo
customs 1jo
china 1jo
vet 1jo
plenty 1jy
bravest 1k1
beautiful 1k1
courage 1k1 223 253
dignified 1k1
judge 1k5
growling 1k6
hip 1k8 1ty 1u3 1ws
gc 1kb
joining 1kd
lets 1kd 1ut
comment 1ke 1xa 24h 25m
deepest 1ki
styros 1kj
moaning 1kk
boat 1kp
joins 1kq
whale 1kv
obese 1kv
weights 1l1
coins 1l1
waterload 1l1
dry 1l2
liquid 1l2
juice 1l2
taper 1l4
tapering 1l4
weaning 1l4
reduce 1l4 219
dump 1l6
twice 1l9 1wk
couple 1l9 1wk
perfectly 1la
clozapine 1le
depakote 1le
facebook 1lk
workplace 1lk
number 1lk 1w1
insta 1lk
lot 1lm 1ln 1lo 1ny 1rj
travellers 1lp
schizos 1lp
bpds 1lp
catholics 1lp
reproduce 1lr
vote 1lr
because 1ls
bore 1lv
solution 1lx
specialist 1lx
cured 1lx
cures 1lx
restored 1lx
hypnotist 1ly
reiki 1ly
cheap 1m3
delivered 1m3
overnight 1m4
k 1m5
ing 1m5 1n8
fling 1m5
hurl 1m5
able 1m6
tire 1m9
straw 1mf
argument 1mf
loop 1mm 1mr
obsess* 1mm
fantas* 1mm
daydream* 1mm
imagin* 1mm
pictur* 1mm
consider* 1mm
contemplat* 1mm
rehears* 1mm
research* 1mm
google 1mm
tempt* 1mm
eulogy 1mo 1o7
gravestone 1mo
headstone 1mo
burial 1mo 1rb
coffin 1mo
constantly 1mr
loud 1mr 1ue
crosses 1mr
cross 1mr
creeps 1mr
unsafe 1ms
very 1mv
does 1mx
finishes 1mx
gamble 1my
roulette 1my
day 1n1
hour 1n1 1sl
followed 1n5 1vj 1vu
lorry 1na 1nc
truck 1na 1nc
tram 1na
meteor 1na 1nc
asteroid 1na 1nc
comet 1na
lightning 1na 1nc
tumour 1na
tumor 1na
ceiling 1na
disease 1na
tree 1na 1rv
earthquake 1na
brake 1nb
almighty 1ne
permanently 1nh
indefinitely 1nh
nothingness 1nm
oblivion 1nm
reaching 1nv
innings 1ny
outlived 1o0
outstayed 1o0
arsed 1o1
awake 1o2
existed 1o6
knew 1o6
wanna 1o9 1ob
chore 1oc
tires 1oc
exhausts 1oc
bores 1oc
knackered 1od
planet 1of
preferred 1og
preferable 1og
minus 1om
earthly 1os
realise 1ox
realize 1ox
disappoint 1oy
drag 1oy 1uk
eventually 1oz
easily 1oz
grey 1p9
gray 1p9
impossible 1p9
handle 1pc
defeated 1pd
spent 1pd
rotten 1pj
toxic 1pj
deserving 1pk
core 1pl
stupidest 1pn
ugliest 1pn
failing 1po
timed 1q6
walked 1q6
measured 1q6
choice 1q9
suspects 1qa 1sh 1si 1sk
clue 1qa
stockpil* 1qe
hoard* 1qe
collect* 1qe
tucked 1qe
ligature 1qj
scalpel 1qj
row 1ql
tipped 1ql
handed 1qn 1qo 1ug
donated 1qn
boxed 1qn
bagged 1qn
rehomed 1qo
rehoming 1qo
surrendered 1qo
pet 1qp
prepaid 1qs
transferred 1qs
papers 1qt 1qu
paperwork 1qt 1qu
accounts 1qt
finances 1qt
signed 1qv 1qw
witnessed 1qv 1qw
drawer 1qv
arrangements 1qy
lawyer 1qz
notary 1qz
passwords 1r0 1r1
logins 1r0
password 1r0
clearing 1r2
policy 1r3
scrubbed 1r4
emptied 1r4
ordering 1r4
cleaning 1r4
tidying 1r4
cards 1r5 1r6
envelope 1r6
envelopes 1r6
tight 1r8 1st
tighter 1r8
properly 1r8
boys 1r9
girls 1r9 1wv
ironed 1ra
cremation 1rb
clear 1rc
serene 1rc
weightless 1rc
tying 1rf
so 1rh
loads 1rj
handfuls 1rj
fistful 1rj
both 1rj
whatever 1rj
stuff 1rk
weedkiller 1rk
cramping 1rl
strip 1rm
sealed 1rt
taped 1rt
beam 1rv
stool 1rw
ladder 1rw
muzzle 1rx
multistorey 1ry 1rz
railings 1ry 1rz 1s2
pier 1ry 1rz
crossing 1ry 1rz
tower 1ry 1rz
wall 1s2
freight 1s3
tide 1s5
lake 1s5
waves 1s5
wind 1sb
windy 1sb
freezing 1sb
climb 1sb
swallow* 1sb
its 1sg 1we
falls 1sh 1si 1sk 29c
town 1sh 1si 1sk
gets 1sh 1si 1sk 1tv
ahead 1sj
now 1sl
minutes 1sl 1xd
minute 1sl 1tv
1st 1sl
2nd 1sl
3rd 1sl
4th 1sl
5th 1sl
6th 1sl
7th 1sl
8th 1sl
9th 1sl
10th 1sl
11th 1sl
12th 1sl
13th 1sl
14th 1sl
15th 1sl
16th 1sl
17th 1sl
18th 1sl
19th 1sl
20th 1sl
21st 1sl
22nd 1sl
23rd 1sl
24th 1sl
25th 1sl
26th 1sl
27th 1sl
28th 1sl
29th 1sl
30th 1sl
31st 1sl
cheers 1sr
nighty 1st
stars 1t1
sees 1t2
guilty 1t5 1t6
off 1t8
whispered 1t9
about 1tb
showed 1tc
bandages 1td
what 1tf
unalive* 1tg
necked 1tl
rang 1tp
phoned 1tp
unreachable 1tq
opening 1tq
offline 1tr
switched 1tr
cannot 1tr 1tu
slurring 1tu
slurred 1tu
collapsed 1tu
floppy 1tu
urgent 1tx
ambulance 1tx
hips 1ty 1u3
ankle 1ty
ankles 1ty
shoulder 1ty
chest 1ty
forearm 1ty
caved 1u2
ones 1u4
cover 1u5
covered 1u5
sticking 1u8
sticks 1u8
wear 1u9
shorts 1u9
swim 1u9
pe 1u9
swimming 1u9
t 1u9 253 257 25d
itch 1uc
craving 1uc
cravings 1uc
temptation 1uc
riding 1uf
rode 1uf
surfing 1uf
fought 1uf
resisting 1uf
resist 1uf 1vo
resisted 1uf
distracting 1uf
binned 1ug
elastic 1uh
rubber 1uh
red 1uh 1vy
butterfly 1uh
slam 1uk
slams 1uk
squeeze 1uk
squeezes 1uk
squeezed 1uk
yank 1uk
yanks 1uk
twist 1uk
twists 1uk
smack 1uk
thump 1uk
thumps 1uk
whack 1uk
whacked 1uk
bite 1uk
pulls 1uk
shake 1uk 1vt
physical 1ul
rough 1ul
handsy 1ul
aggressive 1ul
shares 1um
leaks 1um
forward 1um
meet 1un
underwear 1un
kissed 1un
ten 1uo 1wk
eleven 1uo
expect 1up 1v3
expects 1up 1v3
escaping 1uq
womens 1us
dv 1us
hides 1ut
decides 1ut
times 1ut
watches 1ut
sex 1uw
nervous 1ux
fingerprints 1uy
extorted 1uz
controlled 1uz
stalked 1uz
waits 1v0
turns 1v0
showing 1v0
messaging 1v0
expect* 1v1
flinches 1v3
braces 1v3
brace 1v3
jumps 1v3
freezes 1v3
ducks 1v3
belted 1v4
caned 1v4
abuse* 1v5
babysitter 1v5 1v6
priest 1v5 1v6
grandad 1v5 1v6
happened 1v5
interfered 1v5
stepfather 1v6
orphanage 1v8
borstal 1v8
smash* 1va
bang* 1va
kick* 1va
scream* 1va
shout* 1va
threat* 1va
whisper* 1va
restraining 1va
hidden 1vc
crouched 1vc
bury 1ve
throttled 1vf
kidnap* 1vj
abduct* 1vj
tickets 1vk
forc* 1vl
telly 1vm
television 1vm
angel 1vm
ghosts 1vm
walls 1vm
ancestors 1vm
jinn 1vm
djinn 1vm
neighbours 1vm
obey 1vo
argue 1vo
poison* 1vr
listening 1vr
tracking 1vr
chip* 1vr
bugged 1vr
tooth 1vs
battering 1vt
pushing 1vt
torturing 1vt
matches 1vw
snap 1vy
explode 1vy
newborn 1vz
toddler 1vz
infant 1vz
impulses 1w0
big 1w1
amount 1w1
quantity 1w1
sites 1w3
forums 1w3
subreddit 1w3
definitely 1w5
search 1wc 1xh
tablet 1wd
tabs 1wd
med 1wd
snri 1wd
zyprexa 1wd
metformin 1wd
buspirone 1wd
sleepers 1wd
opinion 1wg
borrow 1wh
four 1wk
five 1wk
seven 1wk
eight 1wk
nine 1wk
doc 1wm
shrink 1wm
prescri* 1wm
safely 1wn
lovely 1wn
magic 1wn
buddies 1wq
dinners 1wr
ribs 1ws
hipbones 1ws
spine 1ws
banana 1wu
rice 1wu
cracker 1wu
yoghurt 1wu
yogurt 1wu
egg 1wu
income 1xb
payouts 1xb
matarme 1xj 1zx 208 20e
suicidarme 1xj
quitarme 1xj
acabar 1xj 1zh 2ab 2bz 2c0 2cm
terminar 1xj
ponerle 1xj
poner 1xj
ahorcarme 1xj
colgarme 1xj
cortarme 1xj 1zf
tirarme 1xj
lanzarme 1xj
saltar 1xj 2ab
tomarme 1xj
pegarme 1xj
dispararme 1xj
ahogarme 1xj
desvivirme 1xj
hacerme 1xj 1zf
hacer 1xj
irme 1xj
dejar 1xj
suicidio 1xj 20u 2bz 2cm 2dc
morir 1xk 1zh 207 20e 20w
morirme 1xk 207
estar 1xk 1xz 20l 2ac 2ao
desaparecer 1xk 2ac
quiero 1xl 1xy 1y3 1yi 1yq 1z4 201 21c
voy 1xl 1yi 1yj 1yq 201 202
deberia 1xl
necesito 1xl
podria 1xl
pensamientos 1xm
ideacion 1xm
ganas 1xm 201 21k
pensar 1xn 1xo 2af 2ag
pienso 1xo 1yi 1yq 201
pensando 1xo 2ag
pensado 1xo 20s 2ag
mato 1xq 1yj 20e 20u 2ah 2ai 2cw 2cx
suicido 1xq 1yj 20u 2ai
ahorco 1xq 20u
cuelgo 1xq
tiro 1xq
corto 1xq 1zb 1zk 20b 2bv 2cu
unica 1xr 2aj
mejor 1xr 1y5
soy 1xs 1y6 20t
seguir 1xt 1xz 20l 2ao
estoy 1xu 1yi 1yu 1yw 1yz 1zb 1zd 1zy 20k 20s 21c
voz 1xv 1xw 2ak
voces 1xw
ojala 1xx 216
vivir 1xz 1yd
levantarme 1xz
continuar 1xz 2ao
vida 1xz 1yd 2ao 2ay
veo 1y0
encuentro 1y0
tiene 1y0 1zg 1zk
tengo 1y0 1yi 1yo
hay 1y0 217
queda 1y0
quedan 1y0
dormir 1y1 2am
dormirme 1y1
acostarme 1y1
cerrar 1y1
despertar 1y2
gustaria 1y3
quisiera 1y3
querria 1y3
desearia 1y3
preferiria 1y3
cansado 1y4 2aq
cansada 1y4 2aq
harto 1y4
harta 1y4
estarian 1y5
estaran 1y5
estaria 1y5
seria 1y5 2ar
siento 1y6 20k
carga 1y7 2at
estorbo 1y7
peso 1y7 21c 2at 2dl 2dt
lastre 1y7
nadie 1y8 20y 216
odio 1y9 217
doy 1y9
valgo 1y9
sirvo 1y9 2av
merezco 1y9
puedo 1ya 1zj
aguanto 1ya
soporto 1ya
ya 1yb 1yo 1yu 1z3 20w
lleve 1yc
llevara 1yc
nada 1yd 2ay
sin 1ye 204
haber 1yf 20l
pedirle 1yg
importaria 1yh 2b1
decidido 1yi 1ym
decidi 1yi 2b2
planeo 1yi
hago 1yj 1zb 1zj
hare 1yj
termino 1yj
acabo 1yj 1ys 2bc
acaba 1yj 1zk 1zm
todo 1yj 20k
termina 1yj
sera 1yj
esta 1yk 1yp 1yr 1zg 1zi 1zk 1zy 2b3 2b4 2b9 2bb 2c1 2c3 2c6 2ch 2ci 2da
hoy 1yk 1yp 20k
manana 1yk 1yp 1yr 1z2
viernes 1yk 1yp 1yr
sabado 1yk 1yp 1yr 2b3 2b4 2b9 2bb
domingo 1yk 1yp 1yr 2b3 2b4 2b9 2bb
lunes 1yk 1yp 1yr
martes 1yk 1yp
miercoles 1yk 1yp
jueves 1yk 1yp
este 1yk 1yp 1yr
carta 1yl 2b5
cartas 1yl 2b5
nota 1yl 2b5
notas 1yl
planeado 1ym
preparado 1ym
listo 1ym
planificado 1ym
preparadas 1yn
guardadas 1yn
mano 1yn
delante 1yn
listas 1yn
mesa 1yn
acumuladas 1yn
aqui 1yn 1yu 20s 2b7
contadas 1yn
comprado 1yo
compre 1yo 2e6
guardo 1yo
guardado 1yo
juntado 1yo
junte 1yo
consegui 1yo 2b8
ahora 1yp 20k
cuando 1yp 1yr 1z2 20j 20q
dentro 1yp
unas 1yp
hora 1yp
antes 1yp 20j
madrugada 1yp 2b3 2b9
pronto 1yp 1z2
dias 1yp 20p 21f 2d7 2dw
medianoche 1yp
proxima 1yp
tomado 1ys 1yy 2bc
tome 1ys 1yy
trague 1ys 1yy
tragado 1ys
tomandome 1ys
ingeri 1ys
las 1yt 218
sentado 1yu
sentada 1yu
subido 1yu
subida 1yu
sangrar 1yv 2bf 2bg
sangre 1yw
mucha 1yw 20s
soga 1yx
cuerda 1yx
pistola 1yx 1zz
cuchillo 1yx 1zz
cinturon 1yx
empiezo 1yz
adios 1z0
hasta 1z0
ultimo 1z1 2bk 2bl
ultima 1z1 2bk 2bl
despido 1z4
vengo 1z4
solo 1z4
despedirme 1z4
decidle 1z5
diganle 1z5
decirle 1z5
dile 1z5
diles 1z5
decidles 1z5
cuidad 1z6
cuiden 1z6
cuida 1z6 2bq
cuidadme 1z6
perdonadme 1z7
perdonenme 1z7
perdoname 1z7
perdon 1z7
culpa 1z8 2bs
gracias 1z9
nos 1za 2bu
corte 1zb 20b
cortado 1zb 20b 2cu
volvi 1zb 1zc
vuelto 1zb 1zc
hice 1zb
queme 1zb 20b
quemado 1zb 20b
autolesione 1zb
autolesionado 1zb
autolesiono 1zb
hecho 1zb
rajo 1zb
raje 1zb
lastime 1zb
lastimo 1zb
golpeo 1zb 1zp
vuelvo 1zc
sigo 1zd
llevo 1zd
cortadas 1ze
autolesionarme 1zf
lastimarme 1zf
quemarme 1zf
lesionarme 1zf
quiere 1zg 1zl
queria 1zg 2al 2bo
piensa 1zg
penso 1zg 2ag 2ck
dijo 1zg
habla 1zg
amenaza 1zg 1zl 1zp
ha 1zg 1zk 1zm 1zp 20n 20u 2ap 2cf 2d1
intento 1zg
va 1zg 1zl 208 209 23w 24k 24l 256 25e 2dn
matar 1zh 1zx 20c 20e 20w 2ab 2ad 2bz 2c0 2cg 2cm 2cv 2cw 2cx 2de
matarse 1zh
suicidar 1zh 2ab 2ad 2bz 2c0 2cm 2de
suicidarse 1zh
morirse 1zh 207
quitarse 1zh
corta 1zi 2c1
autolesiona 1zi
hace 1zi 20h 20i
digo 1zj 2c2
ayudo 1zj 20n
ayudarla 1zj
ayudarlo 1zj
tomo 1zk
trago 1zk 2e2
encerro 1zk
despierta 1zk 1zo
responde 1zk 1zo 2c3 2c7
respira 1zk 1zo 2c3 2c7
escribio 1zl 1zm
mando 1zm
envio 1zm
dejo 1zm
inconsciente 1zn 23z
pega 1zp 1zr
pego 1zp 1zr
golpea 1zp 1zr
maltrata 1zp 1zr
viola 1zp 1zr
violo 1zp 1zr 1zv
toca 1zp
toco 1zp 1zv
obliga 1zp
amenazo 1zp
encierra 1zp
empujo 1zp
insulta 1zp
agarro 1zp
agrede 1zp
agredio 1zp
palizas 1zp
controla 1zp
tira 1zp 219
grita 1zp
padrastro 1zq
marido 1zq 2c8
novio 1zq
padre 1zq
pareja 1zq
madre 1zq
esposo 1zq 2c8
tio 1zq 2c8
jefe 1zq 20d
papa 1zq 286
mama 1zq
padres 1zq
hermano 1zq
primo 1zq 2c8
madrastra 1zq
pegan 1zr
maltratan 1zr
violan 1zr
violaron 1zr 1zv
pegaron 1zr
abusa 1zs
abuso 1zs
abusan 1zs
abusando 1zs
sufro 1zt
vivo 1zt 2cd
victima 1zt
nina 1zu
nino 1zu
pequena 1zu
pequeno 1zu
adolescente 1zu 20j
chica 1zu
chico 1zu
joven 1zu
pegaba 1zv
maltrato 1zv
maltrataba 1zv
tocaba 1zv
infancia 1zw
arma 1zz
navaja 1zz
hacha 1zz
martillo 1zz
policia 200 2cj
dan 201 217
forma 203 21j 2cn 2dz
manera 203 21j
metodo 203 21j 2cn 2dz
modo 203
formas 203
maneras 203
metodos 203
rapido 204 2co
rapidamente 204
cuantas 205
cuanto 205
cuantos 205
dosis 205
cantidad 205
como 206 21e 2cq 2dv
muero 207 20e
moria 207
muerta 207 20a
muerto 207 20a
mata 208 209 2cs 2ct 2dd 2de 2dn
matan 208
estan 208
juego 20d
partida 20d
videojuego 20d 20f
mori 20e
mataron 20e
pelicula 20f
serie 20f 24r 292 2cy
novela 20f 2cy
cancion 20f
libro 20f
poema 20f 2cy
personaje 20f
letra 20f 2cy
documental 20f
capitulo 20f 2cy
obra 20f
teatro 20f 2cy
disco 20f
cuento 20f
guion 20f
trabajo 20g 20t
tesis 20g
estudio 20g
ensayo 20g
charla 20g
taller 20g
articulo 20g
investigacion 20g
curso 20g 2cz
prevencion 20g
estadisticas 20g
conferencia 20g
presentacion 20g
clase 20g
noticia 20g 2cz
adolescencia 20j
pasado 20j
aquella 20j
aquel 20j
instituto 20j
20* 20j 24u
sali 20m
salido 20m
salvo 20n
salvado 20n
mejora 20o
supera 20o
supere 20o
superado 20o 2d6
anos 20p 2d0 2d1 2d7
meses 20p 2d7
llama 20r
llamad 20r
llame 20r
contacta 20r
puedes 20r 219
marca 20r
estas 20s 2da
escucho 20s
pide 20s
busca 20s
abrazo 20s
animo 20s
entiendo 20s
voluntaria 20t 2db
voluntario 20t 2db
quito 20u
fallecio 20u
murio 20u
perdi 20u 2dc
muerte 20u 217
duelo 20u
luto 20u 2dc
perdimos 20u
aniversario 20u 2dc
matate 20v 216
suicidate 20v
muerete 20v 216
ahorcate 20v
tirate 20v
cortate 20v
mateselo 20v
matense 20v
matarte 20w
suicidarte 20w
morirte 20w
matas 20w
mueres 20w
suicidas 20w
ahorcarte 20w
tirarte 20w
hazlo 20x
mundo 20y 2dg
alguien 210
quien 210
pacto 211 2dj
juntos 212 2dk
eres 213
sos 213
erais 213
seras 213
asco 214 217
verguenza 214
pena 214
puta 215 2dl
puto 215
pinche 215
maldita 215
maldito 215
jodido 215
jodida 215
callate 216
vete 216
jodan 216
hijo 216
hija 216
pudrete 216
chinga 216
malditos 217 2do
putos 217
fuera 217
los 218
esos 218
estos 218
deja 219
dejate 219
deberias 219
tienes 219
tomes 219
dobla 219
duplica 219
tomate 219
toma 219
mezcla 219
sube 219
baja 219
aumenta 219
suspende 219
sustituye 219
cambia 219
quitate 219
parte 219
abandona 219
necesitas 21a
hacen 21a
calorias 21b 2ds
pesar 21c 2dt
llegar 21c
bajar 21c
objetivo 21c 2dt
imc 21c 21d 25k 25l 2dt 2du
trucos 21e
consejos 21e
truco 21e
horas 21f 2dw
reto 21g 21h
carrera 21g
ayuno 21h
pastillas 21i
gramos 21i
comprimidos 21i 2dq 2dy
ml 21i 25p 2a2 2dy
gana 21k
ganar 21k
gane 21k
genera 21k
gano 21k
invierte 21l
inversion 21l
criptomonedas 21l
prestamo 21l
prestamos 21l
vidente 21m 2e2
tarot 21m 25t 2a6
brujo 21m
curandero 21m
amarres 21m
hechizo 21m
hechizos 21m
amarre 21m
brujeria 21m
terapeuta 21n 2e3
psicologo 21n 2e3
psicologa 21n 2e3
sanador 21n
sanadora 21n
terapia 21n 2e3
sesiones 21n
sesion 21n
haz 21o
haga 21o
pincha 21o
entra 21o 2e4
descuento 21p
oferta 21p 2e5
promocion 21p
codigo 21p
compra 21q
vendo 21q 2e6
venta 21q
tuer 21r 23r 23s 248 24n 24p 24q
suicider 21r 23r 23s
finir 21r 23r 23s 24o
mettre 21r 23r 23s
pendre 21r 23r 23s
foutre 21r 23s
supprimer 21r
jeter 21r
sauter 21r 23r
avaler 21r
prendre 21r
tirer 21r
m 21r 237 23g 23x 24x 24y
trancher 21r
noyer 21r
flinguer 21r
tout 21r 226 22u 22x 231 25e
faire 21r 23r 23u
passer 21r
quitter 21r
partir 21r 2ab 2cm
mourir 21s 23r 23s 24i 24p 24q
crever 21s 23r 24i
etre 21s 226 22h
disparaitre 21s 22l
buter 21s
envies 21t 23q 23r
idees 21t 23r
pensees 21t 23r
pulsions 21t 23q
envie 21t 220 223 224 22h 23q 23r 24c
suicidaire 21u
penser 21v
pense 21v 23q 24c 253
pensant 21v
tue 21x 24k 24n 24p 24q 256 25e 26x 26y 29j
pends 21x 256
flingue 21x 236 256
bute 21x
seule 21y
meilleure 21y
voix 21z
voudrais 220 221
aimerais 220 221
veux 220 22i 22o 22y 23q 24c 25k
prefererais 220 221
souhaite 220
souhaiterais 220
espere 220
rever 220
voulais 220 221
reveiller 222
ouvrir 222
gout 223
raison 223 224
raisons 223 224
aucune 223
l 223 23u 24u
espoir 224
issue 224
avenir 224
interet 224
vois 225
trouve 225
voit 225
vivre 226 22h 22j
vie 226 22j
exister 226 22h
cette 226 22p 22q 22x 22z
battre 226
lutter 226
mieux 227
tranquilles 227
plus 227 22f 22m 23b 23c 23r
soulages 227
fardeau 228
poids 228 25k
boulet 228
merde 228
moins 228
rate 228
ratee 228
dechet 228
nul 228
nulle 228
charge 228
erreur 228
gene 228
pour 229
personne 22a 258 25e
manquerais 22b
deteste 22c 25f
degoute 22c
hais 22c 25e 25f
vaux 22d
sers 22d 25e
merite 22d
peux 22e 252 25h
sois 22g
continuer 22h
rien 22j
mort 22k 24i 24j 24p 24q 255 25f
dieu 22k
quelque 22k
ca 22n 24v 24z
vais 22o 22y 24c 24v
compte 22o 22y
prevois 22o
prevu 22o
suis 22o 243 24m 24q 24v 253 254 25k
ce 22p 22q 22x 22z 253
demain 22p 22q 22x 22z
aujourd 22p 22q 22x 24v
vendredi 22p 22q 22x 22z
samedi 22p 22q 22x 22z
dimanche 22p 22q 22x 22z
lundi 22p 22x 22z
maintenant 22p 22x
quand 22p 22x 22z 246 247 24u 251
lettre 22r 22s
lettres 22r 22s
mot 22r 22s
devant 22v
pretes 22v
prets 22v
dans 22v 22x 246 247 24u
sur 22v 233 23v
cote 22v
comptes 22v
portee 22v
achete 22w
garde 22w
stocke 22w
mis 22w 255
accumule 22w
mardi 22x
mercredi 22x
jeudi 22x
bientot 22x
avant 22x 24u
minuit 22x
semaine 22x
viens 230
veines 232
poignets 232
bord 233 23v
haut 233
dessus 233
arrete 234 25h
sang 235
plein 235
saigne 235
perds 235
corde 236
ceinture 236
arme 236 24a 27s
couteau 236 24a
tete 237
vertiges 237
somnolente 237
somnolent 237
commence 237
adieu 238 23d
dernier 239 23a
derniere 239 23a
serai 23b
serais 23b
revoir 23d
dites 23e
dis 23e
occupez 23f
prenez 23f
prends 23f 25h
occupe 23f
pardonnez 23g
pardon 23g
pardonne 23g
desole 23g
desolee 23g
faute 23h
merci 23j
retrouve 23k
reverra 23k
rendez 23k
coupe 23l 23t 256 25h
coupee 23l
scarifie 23l 23t
scarifiee 23l
mutile 23l 23t
mutilee 23l
brule 23l
brulee 23l
recoupe 23l
recoupee 23l
coupes 23l
blesse 23l
blessee 23l
taillade 23l
tailladee 23l
frappe 23l 242
frappee 23l 242
automutile 23l
automutilee 23l
griffe 23l
griffee 23l
entaille 23l
entaillee 23l
recommence 23m
repris 23m
recommencer 23m
mal 23n
rechute 23o
rechutee 23o
scarifications 23p
besoin 23q 25i
pulsion 23q
tentation 23q
fait 23t
aider 23u
dire 23u
reagir 23u
pris 23v
avale 23v
vient 23v 23x
monte* 23v
une 23v
reveille 23v 240
repond 23v 240
respire 23v 240
inconscient* 23v
debout 23v
dit 23w
menace 23w 242
laisse 23x 25h
envoye 23x
fini 23y
inconscient 23z
inanime 23z
inanimee 23z
beau 241
mari 241
copain 241
pere 241
conjoint 241
mere 241
oncle 241
patron 241
frere 241
belle 241
compagnon 241
femme 241 245
grand 241
copine 241
tape 242
cogne 242
viole 242
etrangle 242
enferme 242
violee 242
tabasse 242
touche 242
gifle 242
abusent 244
abusait 244
violences 245
victime 245
etant 246 247
pendant 246 247 24u
enfant 246 247
ans 247 24t
annees 247 24u
longtemps 247 24u
porte 249
salle 249
chambre 249
placard 249
toilettes 249
fusil 24a
pistolet 24a
hache 24a
marteau 24a
appelez 24b 252
moyen 24d 24e 25q
facon 24d 24e 25q
methode 24d 24e 25q 28k 28l 2a3
maniere 24d 24e
moyens 24d
methodes 24d
sans 24f 250
vite 24f
rapidement 24f
combien 24g
quelle 24g
morte 24i 24j 255 2dc 2do
meurs 24i 24p 24q
creve 24i 256
mourais 24i
crevais 24i
morts 24i 24j
mortes 24i
mdr 24j
tuent 24k
roman 24r 292
chanson 24r
livre 24r
poeme 24r
personnage 24r
paroles 24r
documentaire 24r
chapitre 24r
theatre 24r
jeu 24r
nouvelle 24r
scenario 24r
bd 24r
etude 24s
memoire 24s
conference 24s
recherche 24s
cours 24s
statistiques 24s
formation 24s
actualites 24s
autrefois 24u
sens 24v
contente 24w 2d2
heureus 24w
heureuse 24w
fier 24w
fiere 24w
ravi 24w
ravie 24w
soulage 24w
soulagee 24w
surmonte 24z
appelle 252
contacte 252
contactez 252
compose 252
composez 252
vous 252 253 25d
n 253 25d 25g
demande 253
demandez 253
comprends 253
securite 253
benevole 254
travaille 254
etais 254
decede 255
decedee 255
perdu 255
deuil 255
par 255
enterrement 255
anniversaire 255
toi 256
jette 256 25h
tuez 256
devrais 257 25h
ferais 257
pourquoi 257
fais 257 259 25e
vas 257
manqueras 258
monde 258
avec 25a
ensemble 25a 25c
deux 25a
pacte 25b
tu 25d
espece 25d
grosse 25d
gros 25d
pauvre 25d
ta 25e
ferme 25e
fils 25e
fille 25e
nique 25e
degage 25e
degoutes 25e
merites 25e
casse 25e
dehors 25f
marre 25f
sales 25f
faut 25f
sont 25g
devraient 25g
doivent 25g
meritent 25g
puent 25g
arretez 25h
stoppe 25h
melange 25h
augmente 25h
diminue 25h
remplace 25h
saute 25h
baisse 25h
pese 25k
peser 25k
descendre 25k
arriver 25k
objectif 25k
astuces 25m
conseils 25m
trucs 25m
astuce 25m
technique 25m
jours 25n
heures 25n
defi 25o
cachets 25p
grammes 25p
comprimes 25p
medicaments 25p
alcool 25p 2dy
gagnez 25r
gagner 25r
gagne 25r
investissez 25s
investissement 25s
cryptomonnaies 25s
pret 25s
voyant 25t
voyante 25t
marabout 25t
retour 25t
envoutement 25t
sorcier 25t
therapeute 25u
psychologue 25u
therapie 25u 298 2a7
seances 25u
seance 25u
magnetiseur 25u
hypnose 25u 2a7
cliquez 25v
clique 25v 2e4
reduction 25w
promotion 25w
offre 25w
achetez 25x
vends 25x
vente 25x
commandez 25x
umbringen 25y 26y 283 28e 28j 28k 28y 28z
umzubringen 25y 283 28k
toten 25y 28e 28j
leben 25y 26p
suizid 25y 27y 28k
selbstmord 25y 27y 28k
erhangen 25y
aufhangen 25y
erschiessen 25y 28j
vor 25y 272 28o 28p 294 295
von 25y 26r
vom 25y
aus 25y
pulsadern 25y 282
tabletten 25y 282 2a2
alle 25y 29q 29r
alles 25y 26f 26p 26x 26y 27c
allem 25y
ein 25y
schluss 25y 26x 26y 291
mit 25y 28g 295
beenden 25y 26y 283
antun 25y
etwas 25y
anzutun 25y
abkratzen 25y
vergiften 25y
gegen 25y
ertranken 25y
wegmachen 25y
freitod 25y
sterben 25z 260 26y 27y 28k 28y
tot 25z 260 28t 28y
mehr 25z 26d 26n 26o 27k 27y 285
verrecken 25z
krepieren 25z
bringe 261 26w 26x 26y 28i 29q
hange 261 26w
erhange 261 26w 26x 26y
schiesse 261 26w
tote 261 26w
knalle 261 28i
lege 261
suizidgedanken 262 27y
selbstmordgedanken 262 27y
suizidale 262
todessehnsucht 262
sterbewunsch 262
suizidwunsche 262
suizidal 263
suizidgefahrdet 263
lebensmude 263
selbstmordgefahrdet 263
denke 264
denken 264
gedanken 264
gedacht 264
nachdenken 264
wenn 265 275 27j 29c
einzige 266
beste 266
stimmen 267
stimme 267
mochte 268
wunschte 268
wollte 268
wurde 268 289
hoffe 268
liebsten 268
ware 269 26a 26b
war 26a 29f
einschlafen 26c
schlafen 26c
keine 26e 26f
keinen 26e 26f 26l
kein 26e 26f
ohne 26e 26h 26i
mude 26g
satt 26g
leid 26g
habe 26g 26u 271 273 276 279 299
kaputt 26g
fuhle 26j 296
nur 26j
wie 26j 28m 28n 29y
belastung 26k
burde 26k
klotz 26k
niemand 26l 29k 29q
keiner 26l 29k 29q
niemanden 26l
hasse 26m 29q 29r
verabscheue 26m 29r
ekle 26m
kaum 26n
langer 26n
nichts 26p 26s 29p
hoffnungslos 26q
gott 26r
jemand 26r 29m
verdiene 26t 2a4
werde 26u 26v 26x 26y 289
mache 26x 26y 29j
springe 26x 26y 29i
beende 26x 26y
soweit 26x 26y
weit 26x 26y
endet 26x 26y
letzte 26x 27h 27i
nehme 26x 26y
passiert 26x 26y
ziehe 26x 26y
vorbei 26y
gehe 26y
abschiedsbrief 26z 270
abschiedsbriefe 26z 270
brief 26z 270
briefe 26z 270
meinen 271
einen 271
liegen 272 273
bereit 272
dem 272
gesammelt 272 273
gehortet 272 273
gekauft 273
besorgt 273
liegt 273
strick 274 282
seil 274 282
schlinge 274
heute 275
morgen 275 27j
wochenende 275
dieses 275
freitag 275
samstag 275
sonntag 275
montag 275
hab 276
genommen 277 278 282
geschluckt 277 278
stehe 27a
sitze 27a
steh 27a
sitz 27a
bluten 27b
blute 27c
uberall 27c
viel 27c
verblute 27c
hals 27d
waffe 27e 282
pistole 27e 282
messer 27e 282
wird 27f 28e 28s 299
lebt 27g
leb 27g
lebewohl 27g 27l
macht 27g
machts 27g
wiedersehen 27g 27l
letzter 27h 27i
letztes 27h
bald 27j
verabschieden 27l
tschuss 27l
sagt 27m 28e
sag 27m
kummert 27n
passt 27n
kummer 27n
sorgt 27n
verzeiht 27o
verzeih 27o
tut 27o
vergebt 27o
entschuldigung 27o
schuld 27p
hat 27p 280 284 28g 29g
konnt 27p
eure 27p
kann 27p
seid 27p
danke 27q
wir 27r 29e
geritzt 27s
geschnitten 27s 28v 28w 28x
selbst 27s 27w
verbrannt 27s 28v 28w
aufgeritzt 27s
selbstverletzt 27s
absichtlich 27s
blutig 27s
ritze 27t
schneide 27t
verletze 27t
verbrenne 27t
wieder 27u
ruckfall 27u
svv 27v 27x
selbstverletzung 27v
ritzen 27w
schneiden 27w 28w 28x
verletzen 27w
wehzutun 27w
weh 27w
verbrennen 27w
schneidedruck 27x
ritzdruck 27x
sich 27y 27z 29g
bringt 27y 283 28e 28q 28r 28s
springen 27y 282 283
ritzt 280
schneidet 280
verletzt 280 28v 28w
tun 281 283
helfen 281
machen 281
sagen 281
helfe 281
soll 281 29s
brucke 282
dach 282
balkon 282
eingeschlossen 282
eingesperrt 282
springt 282 283
gleisen 282
uberdosis 282
bewusstlos 282 285
reagiert 282 285
atmet 282 285
gelander 282
fensterbrett 282
gleise 282
pillen 282 2a2
schickte 284
schickt 284
wacht 285
stiefvater 286
mann 286
freund 286
vater 286
mutter 286
onkel 286
chef 286
eltern 286
bruder 286
stiefmutter 286
opa 286
frau 286
freundin 286
lehrer 286
trainer 286
nachbar 286
schlagt 287 288
verprugelt 287 288 28b
vergewaltigt 287 288 28b 28c
wurgt 287 288
zwingt 287
sperrt 287
bedroht 287
fasst 287
missbraucht 287 288 28b 28c
misshandelt 287 288 28b 28c
hausliche 28a
geschlagen 28b 28c 28v
missbrauch 28b 28c
begrapscht 28b
als 28d 295
droht 28e
tur 28f
badezimmer 28f
zimmer 28f
schrank 28f
keller 28f
klo 28f
ruft 28h 29d
steche 28i
erschiesse 28i
abstechen 28j
abknallen 28j
anzunden 28j
erstechen 28j
weg 28k 28l 29r 2a3
art 28k
tod 28k 28t 29g 29r
moglichkeit 28k 28l
wieviele 28m
wieviel 28m
welche 28m
fur 28o
bringen 28q 28r
brachte 28q
todlich 28t
todmude 28u
totmude 28u
todlangweilig 28u
totlachen 28u
todernst 28u
sterbenslangweilig 28u
gestorben 28y 28z 29g
sterbe 28y 28z
umgebracht 28y 28z
getotet 28y 28z
stirbt 28z
gekillt 28z
zeit 290
buch 292
gedicht 292
figur 292
charakter 292
liedtext 292
doku 292
dokumentation 292
kapitel 292
theaterstuck 292
kurzgeschichte 292
drehbuch 292
songtext 292
referat 293
hausarbeit 293
studie 293
vortrag 293
artikel 293
forschung 293
pravention 293
statistik 293
fortbildung 293
aufsatz 293
nachrichten 293
masterarbeit 293
bachelorarbeit 293
suizidpravention 293
schulung 293
fruher 295
damals 295
schulzeit 295
meiner 295
vergangenheit 295
geht 296
froh 297
dankbar 297
glucklich 297
stolz 297
behandlung 298
klinik 298
hilfe 298
rausgekommen 299
uberwunden 299
jahre 29a
monate 29a
tage 29a 29z 2a1
seit 29b
ruf 29d
rufe 29d
wende 29d
wahle 29d
kannst 29d 29t
bist 29e
hol 29e
kopf 29e
hore 29e 29t
verstehe 29e
denkst 29e
fuhl 29e
arbeite 29f
ehrenamtlich 29f
verloren 29g
verstorben 29g
durch 29g
trauer 29g
beerdigung 29g
todestag 29g
trauere 29g
dich 29h 29k
geh 29i 29q
stirb 29i 29q
verrecke 29i 29q
verreck 29i
ritz 29i
krepier 29i
solltest 29j 29t
warum 29j
mach 29j
welt 29k
gefallen 29l
wer 29m
suizidpakt 29n
selbstmordpakt 29n
zusammen 29o
gemeinsam 29o
arschloch 29p
opfer 29p
missgeburt 29p
schlampe 29p
hure 29p
fotze 29p
nutte 29p
versager 29p
versagerin 29p
dreck 29p
abschaum 29p
wichser 29p
hurensohn 29p 29q
spast 29p
spasti 29p
behinderte 29p
behinderter 29p
mongo 29p
heulsuse 29p
fett 29p
hasslich 29p
dumm 29p
erbarmlich 29p
ekelhaft 29p
widerlich 29p
peinlich 29p
kuh 29p
sau 29p
schwein 29p
penner 29p
depp 29p
trottel 29p
vollidiot 29p
parasit 29p
ungeziefer 29p
schwuchtel 29p
jammerlappen 29p
nutzlos 29p
wertlos 29p
lacherlich 29p
miststuck 29p
zicke 29p
irre 29p
gestort 29p
krank 29p
dummkopf 29p
jude 29p
kanacke 29p
transe 29p
krüppel 29p
kruppel 29p
neger 29p
null 29p
halt 29q
halte 29q
fick 29q
verpiss 29q
leck 29q
fahr 29q
ekelst 29q
schnauze 29q
raus 29r
vergast 29r
scheiss 29r
dreckige 29r
drecks 29r
ekelhafte 29r
verdammte 29r
sind 29s
gehoren 29s
sollten 29s
mussen 29s
verdienen 29s 2a4
stinken 29s
haben 29s
sollte 29s
setz 29t
setze 29t
lass 29t
nimm 29t
mische 29t
misch 29t
verdopple 29t
verdoppel 29t
erhohe 29t
reduziere 29t
musst 29t
wirf 29t
hor 29t
halbiere 29t
steigere 29t
tausche 29t
ersetze 29t
schmeiss 29t
streich 29t
brauchst 29u
kalorien 29v
tipps 29y
tricks 29y
tipp 29y
ideen 29y
stunden 29z 2a1
kilo 29z
fastenchallenge 2a0
hungerchallenge 2a0
gramm 2a2
alkohol 2a2
verdient 2a4
geld 2a4
investiere 2a5
investieren 2a5
investition 2a5
krypto 2a5
kryptowahrung 2a5
kryptowahrungen 2a5
kredit 2a5
darlehen 2a5
hellseher 2a6
hellseherin 2a6
wahrsager 2a6
kartenlegen 2a6
liebeszauber 2a6
geistheiler 2a6
schamane 2a6
partnerruckfuhrung 2a6
magie 2a6
therapeut 2a7
therapeutin 2a7
psychologe 2a7
sitzungen 2a7
sitzung 2a7
heilerin 2a7
klick 2a8
klicke 2a8
klickt 2a8
klicken 2a8
rabatt 2a9
rabattcode 2a9
gutschein 2a9
sonderangebot 2a9
gutscheincode 2a9
kauf 2aa
kaufe 2aa
kaufen 2aa
verkaufe 2aa
bestelle 2aa
tirar 2ab 2bz 2c0
fim 2ab
dar 2ab
enforcar 2ab 2ad 2bz
cortar 2ab 2by
jogar 2ab 2bz
atirar 2ab
pular 2ab
tomar 2ab
afogar 2ab
desviver 2ab 2ad
sumir 2ab 2ac
fazer 2ab
cometer 2ab
morrer 2ac 2bz 2c0 2cm 2cr 2cw 2cx 2de
pensamentos 2ae 2bz
ideias 2ae
ideacao 2ae
vontade 2ae 2ck
pensamento 2ae
pensei 2ag
enforco 2ai
melhor 2aj 2ar 2d2
vozes 2ak
quero 2al 2an 2b2 2ba 2bo 2ck 2cl 2dt
gostaria 2al
preferia 2al
desejo 2al
tomara 2al 2dn
quem 2al 2di
oxala 2al
fechar 2am
deitar 2am
viver 2ao 2ay
levantar 2ao
mais 2ao
vejo 2ap
encontro 2ap
tem 2ap 2c3 2ci 2d5 2do
tenho 2ap 2av 2b6 2b8
faz 2ap
acho 2ap
farto 2aq
farta 2aq
exausta 2aq
exausto 2aq
estariam 2ar
ficariam 2ar
ficaria 2ar
ficar 2ar
viveriam 2ar
melhores 2ar
sou 2as 2db
sinto 2as
fardo 2at 2dl
estorvo 2at
ninguem 2au 2dg 2dn
odeio 2av 2do
valho 2av
mereco 2av
aguento 2aw
suporto 2aw
consigo 2aw
deus 2ax
senhor 2ax
sem 2az 2co
nunca 2b0
ligaria 2b1
vou 2b2 2ba 2bm 2bn 2ck 2cl
pretendo 2b2 2ba
planejo 2b2
estou 2b2 2bg 2bv 2ch 2da 2dt
irei 2b2
hoje 2b3 2b4 2b9 2bb
essa 2b3 2b4 2b9 2bb
amanha 2b3 2b4 2b9 2bb
na 2b3 2b4 2b7 2b9 2bb 2bh 2ce 2cf 2d1
agora 2b3 2b9
quando 2b3 2b9 2bb 2ce 2cf 2d1 2d8
nesse 2b3 2b4 2b9 2bb
bilhete 2b5
bilhetes 2b5
ja 2b6 2b8 2bc 2bm
fiz 2b6
separados 2b7
guardados 2b7
prontos 2b7
juntei 2b7 2b8
contados 2b7
comprei 2b8
guardei 2b8
arrumei 2b8
neste 2b9 2bb
sexta 2b9
segunda 2b9
daqui 2b9
logo 2b9 2df
em 2b9 2ca 2ce 2cf
meia 2b9
tomei 2bc
acabei 2bc
engoli 2bc
pulsos 2bd
veias 2bd
beira 2be
ponte 2be
telhado 2be
terraco 2be
trilhos 2be
viaduto 2be
parapeito 2be
varanda 2be
janela 2be
predio 2be
precipicio 2be
sacada 2be
cobertura 2be
linha 2be
muito 2bg 2d2
sangue 2bg
sangrando 2bg
pescoco 2bh
tonta 2bi
tonto 2bi
sonolenta 2bi
sonolento 2bi
com 2bi 2ci 2dt
zonza 2bi
zonzo 2bi
adeus 2bj
estarei 2bm 2bn
despeco 2bo
vim 2bo
despedir 2bo
digam 2bp
diga 2bp
diz 2bp 2c4
avisem 2bp
fala 2bp
falem 2bp
cuidem 2bq
cuide 2bq
perdoem 2br
perdoa 2br
desculpem 2br
perdao 2br
tudo 2bt
cortei 2bv 2cu
voltei 2bv 2bw
queimei 2bv 2cu
mutilei 2bv
mutilo 2bv
machuquei 2bv
machuco 2bv
automutilei 2bv
arranhei 2bv
bati 2bv
firo 2bv
cortando 2bv
ando 2bv
volto 2bw
comecei 2bw
recaida 2bx
recai 2bx
machucar 2by 2bz
mutilar 2by
ferir 2by
queimar 2by
quer 2bz
mutila 2c1
machuca 2c1
anda 2c1
faco 2c2
posso 2c2
ajudo 2c2
ajudar 2c2
tomou 2c3
engoliu 2c3
acabou 2c3 2c5
subiu 2c3
trancou 2c3
acorda 2c3 2c7
cortou 2c3
vai 2c4 2cs 2ct 2dd 2dn
falou 2c4
ameaca 2c4
mandou 2c5
enviou 2c5
escreveu 2c5
deixou 2c5
ficou 2c6
padrasto 2c8
namorado 2c8
pai 2c8
parceiro 2c8
mae 2c8
chefe 2c8
pais 2c8
irmao 2c8
madrasta 2c8
companheiro 2c8
avo 2c8
ele 2c9
ela 2c9
mim 2cb
fui 2cc
sofro 2cd
vitima 2cd
jeito 2cn 2dv 2dz
maneira 2cn
quantos 2cp
quanto 2cp
quantas 2cp
qual 2cp
morrendo 2cr
morri 2cr 2cw 2cx
morro 2cr 2cw 2cx
morta 2cr
morto 2cr
morria 2cr
matando 2cs
matam 2cs
matei 2cx
matou 2cx 2dc
mataram 2cx
filme 2cy
musica 2cy
livro 2cy
personagem 2cy
documentario 2cy
peca 2cy 2da
conto 2cy
roteiro 2cy
cancao 2cy
trabalho 2cz 2db
tese 2cz
estudo 2cz
redacao 2cz
palestra 2cz
artigo 2cz
pesquisa 2cz
prevencao 2cz
estatisticas 2cz
tcc 2cz
apresentacao 2cz
setembro 2cz
oficina 2cz
passado 2d1
naquela 2d1
antigamente 2d1
bem 2d2
feliz 2d2 2d3
recuperada 2d2
recuperado 2d2
estavel 2d2
fico 2d3
agradeco 2d3
orgulhosa 2d3
orgulhoso 2d3
grata 2d3
grato 2d3
ainda 2d3
sai 2d4
saido 2d4
salvou 2d5
ajudou 2d5
passa 2d6
melhora 2d6
superei 2d6
sair 2d6
se 2d8
liga 2d9
ligue 2d9
liguem 2d9
contate 2d9
pode 2d9
disca 2d9
voce 2da 2dr
escuto 2da
procure 2da
abraco 2da
forca 2da
estamos 2da
entendo 2da
suicidou 2dc
tirou 2dc
faleceu 2dc
morreu 2dc
enforcou 2dc
enforca 2dd
joga 2dd
morre 2dd 2de
suicida 2dd
alguem 2di
junto 2dk
juntas 2dk
inutil 2dl
idiota 2dl
imbecil 2dl
estupida 2dl
estupido 2dl
merda 2dl
lixo 2dl
nojo 2dl 2dm 2do
nojenta 2dl
nojento 2dl
vadia 2dl
gorda 2dl
gordo 2dl
patetica 2dl
patetico 2dl
fracassada 2dl
fracassado 2dl
chorona 2dl
chorao 2dl
perdedor 2dl
perdedora 2dl
retardado 2dl
retardada 2dl
viado 2dl
burra 2dl
burro 2dl
porca 2dl
porco 2dl
escoria 2dl
ridicula 2dl
ridiculo 2dl
louca 2dl
doente 2dl
otario 2dl
otaria 2dl
parasita 2dl
desgraca 2dl
vagabunda 2dl
feia 2dl
feio 2dl
verme 2dl
palhaco 2dl
palhaca 2dl
cala 2dn
filho 2dn
filha 2dn
fora 2do
negros 2dp
pretos 2dp
judeus 2dp
ciganos 2dp
viados 2dp
imigrantes 2dp
mulheres 2dp
travestis 2dp
muculmanos 2dp
lesbicas 2dp
nordestinos 2dp
refugiados 2dp
estrangeiros 2dp
deficientes 2dp
indios 2dp
homossexuais 2dp
haitianos 2dp
venezuelanos 2dp
brasileiros 2dp
remedios 2dq 2dy
remedio 2dq
comprimido 2dq
medicamentos 2dq
medicacao 2dq
calmantes 2dq
pilulas 2dq
cartela 2dq
cartelas 2dq
frasco 2dq
caixa 2dq
antidepressivo 2dq
antidepressivos 2dq
rivotril 2dq
sertralina 2dq
litio 2dq
fluoxetina 2dq
tratamento 2dq
medicamento 2dq
quetiapina 2dq
tarja 2dq
precisa 2dr
precisas 2dr
chegar 2dt
baixar 2dt
dicas 2dv
truques 2dv
conselhos 2dv
truque 2dv
desafio 2dx
anamia 2dx
gramas 2dy
ganhe 2e0
ganhar 2e0
ganha 2e0
fature 2e0
ganhei 2e0
lucre 2e0
invista 2e1
investimento 2e1
criptomoedas 2e1
emprestimo 2e1
emprestimos 2e1
renda 2e1
taro 2e2
bruxo 2e2
curandeiro 2e2
amarracao 2e2
feitico 2e2
simpatia 2e2
sessoes 2e3
sessao 2e3
mentoria 2e3
clica 2e4
acesse 2e4
desconto 2e5
promocao 2e5
cupom 2e5
venda 2e6`,
};
