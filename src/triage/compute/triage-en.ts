import type { Lexicon } from './patterns.ts';
import type { Sign } from './signs.ts';

/** The English lexicon of triage. Words of a pattern may be apart by fillers; see patterns.ts for the form. */
export const english: Lexicon<Sign> = {
  language: 'en',
  evidence: `the and of is was were it that this with have had has been my your you he she they we at from not but
    what when who how why would could should will just about because there here get got do does did im am an
    anyone someone everyone something nothing feel feeling feels want know think really need please help hi hello`,
  stands: {
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    cant: 'can not',
    cannot: 'can not',
    couldnt: 'could not',
    wont: 'will not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    isnt: 'is not',
    arent: 'are not',
    aint: 'is not',
    wasnt: 'was not',
    werent: 'were not',
    havent: 'have not',
    hasnt: 'has not',
    hadnt: 'had not',
    dnt: 'do not',
    don: 'do',
    im: 'i am',
    iam: 'i am',
    ive: 'i have',
    id: 'i would',
    "i'll": 'i will',
    "he's": 'he is',
    "she's": 'she is',
    hes: 'he is',
    shes: 'she is',
    "it's": 'it is',
    "that's": 'that is',
    thats: 'that is',
    "what's": 'what is',
    whats: 'what is',
    "there's": 'there is',
    theres: 'there is',
    "who's": 'who is',
    youre: 'you are',
    theyre: 'they are',
    "everyone's": 'everyone is',
    "everybody's": 'everyone is',
    everybody: 'everyone',
    "nobody's": 'nobody is',
    "life's": 'life is',
    "here's": 'here is',
    lets: 'let us',
    "let's": 'let us',
    weve: 'we have',
    youve: 'you have',
    youll: 'you will',
    theyve: 'they have',
    itll: 'it will',
    wanna: 'want to',
    wana: 'want to',
    wannna: 'want to',
    gonna: 'going to',
    gona: 'going to',
    gunna: 'going to',
    gotta: 'got to',
    tryna: 'trying to',
    hafta: 'have to',
    imma: 'i am going to',
    ima: 'i am going to',
    finna: 'going to',
    oughta: 'ought to',
    lemme: 'let me',
    gimme: 'give me',
    dunno: 'do not know',
    idk: 'i do not know',
    idc: 'i do not care',
    idgaf: 'i do not care',
    idek: 'i do not know',
    u: 'you',
    ur: 'your',
    r: 'are',

    bc: 'because',
    cuz: 'because',
    coz: 'because',
    cos: 'because',
    becuz: 'because',
    rn: 'now',
    tn: 'tonight',
    tonite: 'tonight',
    '2nite': 'tonight',
    tmr: 'tomorrow',
    tmrw: 'tomorrow',
    ppl: 'people',
    pls: 'please',
    plz: 'please',
    anymore: 'any more',
    nomore: 'no more',
    noone: 'nobody',
    'no-one': 'nobody',
    cya: 'goodbye',
    goodbyes: 'goodbye',
    goodby: 'goodbye',
    bye: 'goodbye',
    kms: 'kill myself',
    kmsing: 'killing myself',
    kys: 'kill yourself',
    kyself: 'kill yourself',
    ctb: 'kill myself',
    killmyself: 'kill myself',
    killyourself: 'kill yourself',
    endmylife: 'end my life',
    wanttodie: 'want to die',
    wannadie: 'want to die',
    wanttokillmyself: 'want to kill myself',
    iwanttodie: 'i want to die',
    unalive: 'kill',
    unaliving: 'killing',
    unalived: 'killed',
    unaliveing: 'killing',
    sewerslide: 'suicide',
    sewerslidal: 'suicidal',

    suicidally: 'suicidal',
    suicides: 'suicide',
    suicidality: 'suicidal',
    suiciding: 'killing',
    selfharm: 'self harm',
    selfharming: 'self harming',
    selfharmed: 'self harmed',
    selfinjury: 'self injury',
    sh: 'self harm',
    shing: 'self harming',
    "sh'ing": 'self harming',
    cuttin: 'cutting',
    nssi: 'self injury',

    dieing: 'dying',
    dyin: 'dying',

    killin: 'killing',
    livin: 'living',
    myslef: 'myself',
    mysef: 'myself',
    mysel: 'myself',
    meself: 'myself',
    mself: 'myself',
    myslf: 'myself',
    themself: 'themselves',
    hisself: 'himself',
    wnat: 'want',

    waht: 'what',
    woth: 'worth',
    hopless: 'hopeless',
    hopelss: 'hopeless',
    hoples: 'hopeless',
    worhtless: 'worthless',
    wothless: 'worthless',
    worthles: 'worthless',
    deppressed: 'depressed',
    depresed: 'depressed',
    depresion: 'depression',
    lonley: 'lonely',
    overdosed: 'overdosed',
    od: 'overdose',
    oding: 'overdosing',
    ods: 'overdose',
    "od'd": 'overdosed',

    oded: 'overdosed',
    "od'ed": 'overdosed',
    "od'ing": 'overdosing',
    meds: 'pills',
    tablets: 'pills',
    medication: 'pills',
    medications: 'pills',
    pilss: 'pills',
    paracetamol: 'pills',
    tylenol: 'pills',
    ibuprofen: 'pills',
    xanax: 'pills',
    benzos: 'pills',
    painkillers: 'pills',
    antidepressants: 'pills',
    bf: 'boyfriend',
    gf: 'girlfriend',
    bff: 'friend',
    mum: 'mom',
    mam: 'mom',
    mommy: 'mom',
    mummy: 'mom',
    mama: 'mom',
    daddy: 'dad',
    bestie: 'friend',
    hubby: 'husband',

    exboyfriend: 'boyfriend',
    exhusband: 'husband',
    ffs: 'fuck',
    fucken: 'fucking',
    fkn: 'fucking',
    fkin: 'fucking',
    effing: 'fucking',
    friggin: 'fucking',
    gtfo: 'leave',
    kermit: 'commit',

    yeet: 'kill',
    yeeting: 'killing',
  },
  fillers: `just really so literally actually honestly kinda fucking fuckin fucked damn bloody freaking frickin goddamn
    seriously truly simply even always still also constantly often sometimes probably definitely basically badly
    desperately genuinely quite absolutely completely totally maybe perhaps already sorta like too very only
    finally actively currently secretly legit lowkey highkey deeply pretty well tbh lately sadly again ever please
    gladly happily eventually soon quickly slowly fully utterly extremely definetly definately hella mostly usually
    occasionally frequently repeatedly quietly freely almost nearly`,
  classes: {
    self: 'i me my myself mine we us our ourselves',
    you: 'you your yourself yourselves yall',
    other: `he she him her his hers himself herself themselves they them their son daughter kid child children brother
      sister mom dad mother father parents husband wife partner spouse boyfriend girlfriend friend friends flatmate
      roommate housemate coworker colleague cousin nephew niece uncle aunt grandma grandpa neighbour neighbor student
      client ex fiance fiancee classmate teammate stepson stepdaughter sibling grandson granddaughter grandmother
      grandfather teen boy girl bro sis bloke mate lad somebody`,
    near: `son daughter kid child brother sister mom dad mother father husband wife partner spouse boyfriend girlfriend
      friend flatmate roommate housemate coworker colleague cousin nephew niece uncle aunt grandma grandpa neighbour
      neighbor ex fiance fiancee classmate teammate stepson stepdaughter sibling mate sis bro grandson student`,
    article:
      'the a an this that these those my our your his her its their some any own whole entire miserable stupid',
    pronouns: 'he she they',
    toward: 'with of from about at over for',
    dear: `life living alive it everything all me myself i him her them you everyone anyone nobody people family kids
      children mom dad husband wife son daughter pain hurt hurting world existence existing being feeling thoughts voices
      depression anxiety illness body head mind brain days day years year night nights months death dying fighting
      suffering trying pretending what who how so good us loneliness grief breathing waking more and but because or if
      mine ours since until much longer long though as at in after before while then tonight today tomorrow tunnel road
      line rope tether when is for to now right anymore without misery darkness hell sadness shit way`,
    absolute:
      'always never nothing everything everyone nobody completely totally entirely forever ever all any every constantly absolutely whole none no only just anymore more anything anyone literally again',
    someone: `people everyone anybody anyone somebody someone those teenagers teens adolescents youth men women
      veterans patients students humans adults clients survivors folks users persons individuals who kids farmers doctors`,
    not: 'not never no without neither nor stopped stop quit against refuse refused',
    turn: 'stop help only why but just because if',
    want: 'want wants wanted wanting need needs wish wishes wished wishing hope hopes hoping desire crave craving prefer rather ready beg begging pray praying prayed long longing dying',
    kill: 'kill hang shoot drown poison stab electrocute gas strangle suffocate hurt off murder delete',
    killing:
      'killing hanging shooting drowning poisoning stabbing electrocuting gassing suffocating offing murdering deleting',
    time: 'tonight today tomorrow now weekend morning evening soon',
    think:
      'think thinking thought thoughts consider considering considered contemplate contemplating contemplated fantasize fantasise fantasizing fantasising dream dreaming dreamed daydream daydreaming imagine imagining imagined picture picturing obsess obsessing obsessed ruminating plan ideas idea urge urges temptation tempted visions images fantasies fantasy dreams',
    pills: 'pills pill tablet medicine insulin sleeping aspirin',
    bodypart: 'wrists wrist arms arm legs leg thighs thigh throat veins skin stomach face hips neck',
    hitting:
      'hits hit hitting beats beat beating punches punched punching slaps slapped slapping kicks kicked chokes choked choking strangles strangled strangling hurts hurting abuses abused abusing rapes raped raping molests molested molesting touches assaults assaulted attacks attacked threw throws shoves shoved burns burned whips whipped grabbed grabs',
    abuser:
      'he she they him dad father mom mother stepdad stepfather stepmom husband wife boyfriend girlfriend partner brother uncle ex parents son sister roommate boss grandfather grandpa cousin neighbor neighbour carer caregiver coach teacher pimp fiance man guy',
    they: 'he she they',
    anyone: 'anyone anybody someone somebody',
  },
  signs: [
    // ---- what turns a sign round -------------------------------------------------------------------------------
    [
      { context: 'idiom' },
      `
      (like|as if|as though|thinks|think) i am (hurting|killing|beating|harming|torturing|murdering)
      killing|kills|killed me|us (with|softly|inside)?
      killing it|time|two|vibe|mood
      kill|kills|killed time|process|processes|task|server|container|switch|app|tab|boss|zombie|zombies|bug|vibe|mood|weeds|joke
      (would|could|will|might) kill (for|to) _2
      i (would|could) kill for
      (not|wont|never) let me go to? _1 (concert|concerts|party|parties|prom|game|games|movies|mall|trip|dance|sleepover|festival|cinema|match|club|beach)
      kill (a|for) (coffee|beer|drink|sandwich|pizza|nap|cigarette|burger|tea)
      kill me (if|when) (my|she|he|they|you|i) _6
      (mom|dad|wife|husband|boss|parents|teacher|coach|she|he|they|girlfriend|boyfriend|mother|father|roommate|manager|landlord) (will|would|is|are|going|gonna) going? to? kill me (if|when|for|lol|haha|over|because) _3
      dying|die|died|dead (of|from|with) (laughter|laughing|embarrassment|boredom|cringe|curiosity|cuteness|secondhand|thirst|heat)
      (want|wanted) to? die (of|from) (laughter|laughing|embarrassment|boredom|cringe|shame) _1
      die|died|dying|dead laughing
      (want|wanted|could|nearly|almost) to? died|die inside? (cringing|laughing|reading|watching) _3
      (free|safe) (from|of) (self harm|cutting|self injury|suicidal thoughts|harming myself)
      sectioned off
      (it|this|that) can not go on
      (want|get|opt) out of (this|the|my|your) (app|contract|job|lease|deal|meeting|house|city|town|office|service|plan|program|subscription|list|group)
      had it all
      dying to (see|know|hear|try|meet|get|go|read|play|find|watch|visit|eat|buy|tell|share|ask|learn|start|be)
      dying for (a|some|the) _1
      (phone|battery|car|laptop|computer|engine|plant|plants|connection|wifi|pc|mouse|controller|conversation|chat|thread|sub|server|game|tree|fish|hamster|bug) (is|was|has|had|are|keeps|just|it|about|went|going)? _1 die|died|dying|dead|dies
      dead (tired|line|end|lift|serious|weight|simple|easy|lock|pixel|code|link|heat|set|beat|pan|ringer|pool|sea|body language)
      die (hard|cut|cast|roll|rolls|down|off|out)
      (to|roll|rolled|rolling) die for
      do or die
      hill to? die on
      old habits die
      never say die
      (social|career|political|commercial|financial|professional|electoral|business|economic|brand|assisted) suicide
      suicide (squad|burn|door|doors|run|runs|king|kings|boys|girls|forest|mission|bomb|bomber|bombers|bombing|attack|vest|gene|substrate|drills|sprints|grip|bid|commando|pass|silence)
      (committing|commit) code|to? git
      (system|code) (cut|kill)
      (cut|cutting) myself (shaving|cooking|on|while|when|opening|some|off|a|chopping|accidentally|slicing|short|out)
      (cut|cutting|burn|burnt|burned|hurt) myself (by|in) (accident|mistake|training|a|football|rugby|my|the|gym|game|on|at|while|when|cooking|shaving|skiing|playing|lifting|running|falling|slipping) _1
      (accidentally|clumsily) (cut|burned|burnt|hurt|hit) myself
      hurt myself (laughing|at|playing|training|running|skiing|lifting|skating|on|in|falling|dancing|climbing|stretching)
      beating|beat|kicking|kicked|kick myself (up|for|over|about)
      shoot me (an|a|your|over|the|some) (email|message|text|dm|line|note|pm|copy|link)
      shoot|shooting (hoops|pool|photos|pictures|video|film|the)
      (want|going|need|have) to? shoot _2 (photo|photos|video|film|pictures|portrait|wedding|scene|hoops|film)
      (drown|drowning|drowned|bury|burying|buried) (myself|me)? in (work|emails|email|paperwork|homework|debt|chores|laundry|code|meetings|books|assignments|studies|deadlines|admin)
      (drown|drowning) my? (sorrows|pancakes|fries)
      hang|hanging (myself)? out|around|up|on|with|in there
      (end|ending) it (with|on)
      (end|ending) (it|things) (with (him|her|them|my|boyfriend|girlfriend)|between us)
      (end|ending) (my|the|our|this) (relationship|subscription|contract|lease|call|day|shift|semester|engagement|marriage|year|week|internship|membership|tenancy)
      give|giving up (smoking|drinking|alcohol|sugar|coffee|meat|caffeine|gluten|dairy|vaping|cigarettes|nicotine|chocolate|bread|carbs|social|facebook|instagram|my seat|the seat)
      overdose|overdosed|overdosing|overdo on (chocolate|sugar|caffeine|coffee|cuteness|tv|netflix|candy|sweets|cheese|vitamin|memes|carbs|christmas|sunshine|ice)
      live|living (to|for) (tell|see|fight|the weekend)
      (so|could) hungry _2 die|eat
      (hungry|cold|hot|bored|tired|cute|funny|embarrassed|embarrassing|cringe) (i|that)? (could|might|may|am going to|will|would|want to) die
      (cold|hot|boredom|cuteness|laughter|laughing|embarrassment|cringe) (is|was|almost|nearly) (killing|killed)? me
      rather die than (eat|watch|listen|wear|go|use|do|drink|admit|ask|read|play|touch|vote|work|say|see|be seen|support|date)
      over my dead body
      drop dead (gorgeous|date|deadline|beautiful)
      drop dead
      knock (them|em) dead
      to die for
      cross my heart _3
      curiosity killed
      overkill
      threaten|threatening|threatened to? (leave|quit|sue|fire|rain|close)
      (killer|killing) (app|feature|deal|outfit|workout|instinct|look|riff|heels|spree|game)
      making a killing
      (character|he|she|who) gets? killed off
      kill (them|him|her) with kindness
      kill two
      if looks could kill
      dressed to kill
      (shoot|shot) myself in the foot
      burn myself out
      burned|burnt|burning myself out
      (sick|tired) to death
      (bored|scared|frightened|worried|starving|freezing|loved|love|loves|hugged|talked|tickled|embarrassed|worked) to death
      (till|until) death (do|us)
      catch my death
      matter of life and death
      death (metal|star|valley|march|by powerpoint|by meetings|certificate|note manga|grip|stare|cap|benefit|tax|toll|knight|battle|zone|race|match|wish coffee)
      death by (chocolate|powerpoint|meeting|meetings|emails|committee|paperwork|spreadsheet)
      commit to
      cutting (board|edge|back|down|out|grass|corners|costs|hair|class|weight|carbs|season|phase|it close|ties|contact|him|her|them|people|my hair|the grass)
      (the|my) wish to die hard
      (pass|passed) away peacefully
      (finish|finished|done) (it|this) off
      burn|burning (calories|fat|rubber|bridges|cd|incense|candles)
      shot (himself|herself|myself) in the foot
      disappear (from|off) (social|facebook|instagram|twitter|discord|reddit|online|the radar)
      (exam|exams|homework|work|boss|job|feet|back|knees|allergies|shoes|heels|heat|suspense|wait|commute|traffic|hangover|workout|legs|abs|headache|cramps|period) (is|are|was|were|will|would|going) (to be)? (the death|absolutely)? (of|killing) me
      death of me
      kill (my|the|your) (vibe|mood|darlings|buzz|appetite|lights|engine|power|noise|battery|session|thread|job|weeds|ants|mosquito|mosquitos|spider|wasps|pain)
      kill (this|that|it) (bug|process|spider|wasp|fly|mosquito|cockroach|roach|job|thread|weed)`,
    ],
    [
      { context: 'humour' },
      `
      lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|ha|hehe|jk|xd|lolol|lmaoo|😂|🤣|💀|😭😂|😆|😅|sarcasm
      just kidding|joking
      (only|just|was|is|a|obviously|clearly) (kidding|joking|joke)
      no offence|offense lol
      not (serious|literal|literally|seriously)`,
    ],
    [
      { context: 'past' },
      `
      (i|we|he|she|they|that|and|it|who) used to
      used to (be|want|think|cut|starve|hate|feel|hurt|wish|cry|self|burn|drink|use|pray|plan|lie|do|have|get|binge|purge|try|hit|beat|harm|go|dream|fantasise|fantasize)
      (years|decades) (since|on|now|later|clean|sober)
      (months) (ago|since)
      (in|since|back|until|of|summer|winter) #year
      (years|decades|yrs) (ago|back|earlier)
      (a|long|many|some|few) (time|years|long) (ago|back)
      back (then|when|in) _2
      in the past
      when i was (a|in|at)? (kid|child|teen|teenager|younger|young|little|student|school|college|university|uni|high|small|adolescent|#|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twelve|twenty|twenties|teens|thirties|married|pregnant|drinking|using)
      as a (kid|child|teen|teenager|student|young)
      in my (teens|twenties|thirties|youth|childhood|20s|30s)
      no longer (think|thinking|want to (die|kill|cut|hurt|end)|wish i was dead|feel (suicidal|like (dying|cutting|killing))|cut|cutting|suicidal|self harm|hurt|hurts|hear|drink|use|depressed|have (those|the|any|suicidal) (thoughts|urges)|hits|with (him|her))
      not any more
      (once|previously|formerly) (was|were|had|wanted|felt|tried|thought|attempted)
      i once
      growing up
      at (my|the) (lowest|worst|darkest|time)
      (was|were) (my|the) (lowest|darkest|worst) (point|moment|time)
      those (days|years|thoughts|times) (are|were) (over|behind|gone|past)
      in (#)? #`,
    ],
    [
      { context: 'recovery' },
      `
      (i am|been|am) (in|well into) recovery
      recovered|recovering|survivor|overcame|overcome
      (years|months|days|weeks|year) (clean|free|sober|strong|self harm free|in recovery)
      clean (for|since) _2 (years|months|days|weeks)
      (glad|happy|grateful|thankful|blessed|relieved) (that|to be)? (i am|to be|i|it)? (did not|still|am|was|failed|survived|stayed|alive|here|here today|around|never did)
      (i am|so|feeling|doing|much|feel|got|getting|am) (better|stronger|happier|healthy|healthier|stable) (now|today|these days|place|place now)
      in a (better|good|great|happier|healthier) place
      life is (good|great|beautiful|better|amazing|worth living)
      things (got|did get|are|have gotten) better
      it (got|does get|gets|really does get|will get) better
      (came|come) out the other side
      made it through
      (i am|am) still here (today|and|because|to)
      (look|looking) back (now|at|on)
      turned (my|it|things) (life|around)
      behind me
      (have not|had not|never) (had|felt|thought|self harmed|cut|been|relapsed) _4 (since|in years|again|in over)
      (therapy|treatment|pills|medicine|help|hotline|line|friend|friends|sobriety|meeting|group|groups) (saved|changed|helped) (my|me) life?
      saved my life
      (thoughts|urges|voices|feelings) (are|have) (gone|gone away|stopped|faded)
      proud of (myself|how far)
      i (got|sought|asked for|reached out for) help
      celebrate|celebrating|celebrated|milestone|anniversary`,
    ],
    [
      { context: 'current' },
      `
      (it|they|thoughts|feeling|feelings|urges|voices|depression|everything|this|which|that) (is|are|has|have|came|comes|coming|come|started|creeping|crept|keep|keeps|been) (come|coming|creeping|getting|slowly|all|came)? back
      back (again|now|with a vengeance|there|to (that|this|wanting|thinking|feeling|where))
      (came|come|coming|comes|creeping) back
      still (want|feel|think|have|wish|am|do|get|there|hurts|struggle)
      now i (am|want|feel|do|can|just)
      (these|past|last|few) (days|weeks)
      (tonight|lately|recently|right now|currently|nowadays|presently)
      (want|wanting|feel|feeling|thinking|thoughts|need|needing|relapsed|it|starting|started|happening|hurting|here|worse|suicidal|that way|this way|am) again
      (getting|gets|got|become|becoming) worse
      this (week|morning|evening)
      last (night|week)
      yesterday
      (i am|am) (scared|afraid|worried|terrified) (i|it|that|of|to)
      (since|ever since) then i
      never (stopped|went away|left|goes away|really went|got better)`,
    ],
    [
      { context: 'fiction' },
      `
      movie|film|films|movies|novel|character|characters|protagonist|episode|season|series|anime|manga|lyrics|lyric|song|songs|album|chapter|plot|scene|storyline|netflix|documentary|podcast|poem|actor|actress|celebrity|singer|playlist|remake|trailer|musical|sims|gta|minecraft|npc|boss|dnd|rpg|fanfic|screenplay|spoiler|spoilers|theatre|opera|hamlet|shakespeare|macbeth|romeo|juliet|videogame
      (news|headline|headlines|newspaper|article|journalist|reporter|tabloid|bbc|cnn|police|coroner|inquest|obituary)
      (video|board|role|playing|computer) (game|games)
      (tv|television) (show|series)
      (the|this|my|a) (book|show|play|game|story|script|comic|campaign|band)`,
    ],
    [
      { context: 'general' },
      `
      suicide (prevention|awareness|hotline|helpline|rates|rate|statistics|stats|research|risk|policy|bereavement|postvention|screening|training|intervention|watch policy|line|lifeline|assessment|data|reporting|literature|charity|crisis line|loss|memorial|note project|method restriction)
      (self harm|self injury|suicidal|suicide) (prevention|awareness|policy|statistics|research|training|guidelines|content|presentations|behaviour|behavior|ideation scale|among|in (teens|adolescents|young|veterans|men|women|prisons|schools|older))
      (prevent|preventing|prevents|against|stigma|discuss|discussing|talk|talking|conversation|conversations) (of|about|around)? suicide (openly|safely|in|with)?
      (questionnaire|phq|phq9|gad|screening|leaflet|poster|house rules|guideline|draft|moderators|policies|item|study|studies|research|researchers|thesis|dissertation|survey|statistics|statistically|conference|workshop|webinar|training|policy|guidelines|legislation|bill|parliament|campaign|fundraiser|fundraising|charity|seminar|lecture|essay|coursework|module|psychology class|journal|meta analysis|risk factors|public health|volunteer|volunteering|awareness|hotline|helpline|lifeline|samaritans|according to|report|percent|figures|rates)
      how (to|can|do|should) (we|i|you|one|people)? (help|support|talk to|respond to|comfort) (someone|people|somebody|anyone|a friend who|others)
      if (you|anyone|someone|somebody|you are|anybody) (are|is|or|know|feel|feels|feeling|ever|reading|have|has|struggling|thinking|need|needs) _6
      (died|lost|loss|losing|bereaved|passed|dead|death|deaths|funeral|grief|grieving|dying) _5 (to|by|from|after|of) suicide
      (survivors|survivor|loss) of suicide
      world suicide prevention day`,
    ],

    // ---- suicide: intent, plan, means, farewell, attempt -------------------------------------------------------
    [
      { rule: 'plan' },
      `
      (i|am|will|would) (am|will)? (going|about|planning|plan|decided|intend|intending|prepared|determined|getting ready) (to|on|of)? (go through with)? (it|$kill|$killing|end|ending|take|taking) (myself|my life|my own life|it all|everything|my suffering|my pain|my misery)
      (going|about|planning|plan|decided|intend|intending|determined|gonna) (to|on)? (kill|hang|shoot|drown|poison|stab|off|killing|hanging|shooting|drowning|offing|overdose|overdosing|murder) (myself|on (pills|my))
      (going|about|planning|plan|decided|intend|intending) (to|on)? commit|committing (to)? suicide
      (going|about|planning|plan|decided|intend|intending) (to|on)? (end|ending) (it|it all|my life|everything|my existence|my misery|my suffering|my pain) (tonight|today|tomorrow|now|soon|this|all|for good|once)?
      (going|about|planning|plan|decided|intend) (to|on)? (take|taking) my (own)? life
      (going|about|planning|decided) (to|on)? (jump|jumping|leap|step|walk) (off|from|in front of|into) (of)? (a|the|my|this)? _1 (bridge|building|roof|window|train|balcony|cliff|traffic|river|sea|lorry|bus|truck|platform|tower|overpass)
      (i|will|am|to) (will|am going to)? (kill|hang|shoot|drown|off) myself (tonight|today|tomorrow|now|soon|this|on|if|before|when|by|once|after|next|because)
      i will (kill|hang|shoot|drown) myself
      i will (end|commit) (my life|it all|suicide)
      (end|ending) (it|it all|my life|everything|this) (tonight|today|tomorrow|now|soon|this (week|weekend|morning|evening|month|year)|once and for all|for good)
      it (all)? ends (tonight|today|tomorrow|now|here|this weekend)
      (killing|hanging|ending|offing) (myself|my life|it all|it) (tonight|today|tomorrow|now|soon|this|on|next)
      (my|the|a) (plan|plans|date|method) (is|are)? (to|for|ready|set|made|of) _3 (die|suicide|kill|end|death|killing|dying|ending)
      (have|got|made|making|make) (a|my|the|several)? (plan|plans) (to|for|of) _2 (die|suicide|kill|end|death|killing|dying|ending|end it|overdose|hang|jump)
      (planned|planning|planing|plan|scheduled|set|picked|chose|chosen) (out|a|my|the|for)? _2 (suicide|death|date to die|day to die|exit|demise)
      (have|got|set|picked) (a|the|my) (date|day|place|spot|method) (picked|set|planned|in mind|chosen|to die|ready)
      (i am|am|will be|be) (dead|gone|no more) (by|before|in|within) (tomorrow|tonight|morning|friday|saturday|sunday|monday|tuesday|wednesday|thursday|christmas|the (morning|end|weekend)|then|next|a few|# (hours|days|minutes))
      (tonight|today|tomorrow|this weekend) is (the|my|when) (night|day|last|final|it|time) _2
      (will not|not going to) (be|make it|survive|live|wake up) (here|around|alive|to|past|until|through) (tomorrow|tonight|the (night|week|morning|weekend|year)|much longer|morning|christmas|my birthday|to see)
      (tonight|today|this) (will be|is) my last (night|day|evening|week)
      (my|the) last (night|day|hours|week|days|morning) (alive|on earth|on this|here|of my life|on this planet)
      (am|going|ready) to (do|go through with) it (tonight|this time)
      (know|decided|figured|worked out|planned|picked) (out)? (exactly)? (how|when|where) (i am|i will|i would|i want|to) (going)? (to)? (die|kill myself|end it|end my life|do it (and|tonight|now|when|i))
      (this|next) time (i|it) (will|am going to|is going to) (not fail|succeed|work|do it right|for real|make sure|finish)
      do it right this time
      today (is|will be) the day i (die|end|kill|go|leave|finally)
      (saving|saved|stockpiling|stockpiled|hoarding|hoarded|collecting|collected|been saving) (up|my|all|enough)? _2 $pills
      (will|would|am going to) (be|make) (me|my) (the)? (last|final) (post|message)
      (suicide|death) (plan|plans) (is|are)? (ready|set|complete|in place|done|made)
      after (my|the) (birthday|exams|christmas|graduation|funeral|trip) i (am going to|will|am) (kill|end|die|do it|ending|killing)
      only reason i am (still)? (waiting|here|alive) is until
      (final|last) (decision|solution) _3 (die|end my life|kill myself|suicide)
      (i|have|decided|decision) (have)? decided (to|that i|i)? (want)? (to)? (die|kill|end|leave this world|go|not live|exit)
      (i am|am) (done|out|leaving|checking out) (of|with|from)? (this|the) (world|life|earth|planet) (tonight|today|now|for good|forever)?
      self terminate|terminating|termination
      (blow|blowing|blew) my (brains|head|brain) (out|off)?
      (put|putting|take) a (bullet|gun|round) (in|through|to|into) my (head|brain|skull|mouth|temple|brains)
      (slit|slitting|slash|slashing|cut|cutting) my (wrists|wrist|throat|veins|artery|arteries)
      (cut|cutting|slit) an artery
      (throw|throwing) myself (off|from|in front|under|into|out)
      (drive|driving|crash|crashing|steer|swerve|swerving) (my|the)? (car)? (into|off|in front of) (a|the|oncoming|my)? _1 (tree|wall|bridge|cliff|traffic|truck|river|lake|lorry|pole|road)
      (swallow|swallowing|take|taking|down|downing) (all|a (bunch|handful|bottle)|the (whole|entire)|every|enough|too many|my whole) (of|bottle of|my|the|of my|these|those)? _2 $pills
      (drink|drinking) (bleach|antifreeze|drain cleaner)
      (going|want|planning|thinking|plan|might|will|could|gonna) (to|of|about|on)? (overdose|overdosing)`,
    ],
    [
      { rule: 'plan', level: 'crisis', slang: true },
      `
      (commit|committing) (a)? (suicide|die|sewer slide|not alive|alive n't) (tonight|today|tomorrow|now|soon)
      (jump|jumping) (off|from|in front of) (of)? (a|the|my) (bridge|building|roof|window|train|balcony|cliff|bus|platform|tower)`,
    ],
    [
      { rule: 'means' },
      `
      (have|got|holding|hold|with|bought|buy|found|brought|loaded|ordered|keep|staring at|looking at|sitting with|here with) (a|the|my|dad's|dads|his|some|enough|all|this|loaded)? _2 (gun|pistol|shotgun|rifle|rope|noose|razor|blade|blades|knife|pills|belt|bullets|revolver|handgun|helium|charcoal|nembutal|cyanide|medicine|insulin) (in|next|ready|beside|near|right|here|to (my|do|end|kill|hang)|on (my|the) (bed|desk|lap|table|floor|counter)|against|at (my|home|hand)|by my|loaded|under my|tied|waiting|around my|and (i am|ready|a note|a plan|nothing|want|might)|for (it|this|myself|tonight|that))
      (gun|pistol|knife|blade|razor|barrel|noose|rope|belt|shotgun) (is|was|pressed|held|pointed|right|in|to|on|around|against|at|tied|hanging|ready)? (in|to|on|around|against|at|pressed|ready|from|my)? my (hand|head|mouth|neck|throat|wrist|wrists|temple|lap|chest|arm|ceiling|skin)
      (pills|blade|razor|knife|rope|noose|gun|bottle|note|tablets) (is|are|all)? (ready|lined up|laid out|counted|counted out|beside me|in front of me|next to me|right here|on my (bed|desk|table|lap)|tied)
      (standing|sitting|sat|stood|am|here|parked|walking|climbed|perched) (up|out)? (on|at|by|near|over|to) (the|a|my|this) (edge|ledge|bridge|roof|rooftop|railing|balcony|window ledge|windowsill|top of|cliff|train tracks|tracks|platform edge|overpass|parapet)
      (noose|rope) (is|has been)? (tied|ready|up|hanging|around|made)
      (tied|made|make|tying|making|set up|hung) (a|the|my) (noose|rope)
      counted (out)? (the|my|all)? _2 pills
      i have (the|my|all the)? (means|pills) (to (do it|end|kill|die)|ready|right here|here|now)
      (access to|easy access to) (a|my|the|enough)? _2 (gun|firearm|pills to|drugs to|rope)
      (a|my|the) gun in (my|the) (house|room|closet|drawer|hand|lap|car|mouth|nightstand) `,
    ],
    [
      { rule: 'goodbye' },
      `
      goodbye (everyone|world|all|forever|cruel|to (all|everyone|the world|you all|my (family|friends|loved)|this world|life)|my (friends|family|loves)|for (good|ever)|and (thank|thanks|sorry|i love|good luck)|i (love|am sorry|loved|will miss)|guys|reddit)
      (this is|its|it is|consider this) (my|a|the)? (final|last)? (goodbye|farewell)
      (my|a|one|our|your|his) (final|last) (goodbye|farewell|night on earth)
      (this is|this will be|consider this) (my|the|probably my) (final|last) (post|message|words|letter|note|text|entry)
      (write|writing|wrote|sent|sending|say my|saying my|say one last|saying my last|came to say|said my|say a final|just wanted to say) (my|a|the|you|one)? (final|last)? (goodbye|farewell|goodbye note|goodbye letter|suicide note|suicide letter|suicide letters|suicide notes|death note|farewell letter|letters to (my|everyone|each)|final letters)
      (wrote|written|writing|write|finished|rewrote|have|drafted|drafting|got) (my|a|the|out)? (suicide)? (note|letter|letters|notes|will) (for|to|and|already|tonight|today|on|is|in case|explaining|ready)
      (suicide|death|goodbye|farewell) (note|notes|letter|letters)
      (by the time|when|if|once) (you|anyone|someone|they|anybody|people|u) (is|are|have)? (read|reads|reading|see|sees|find|finds|get|gets|found) (this|it|me|my body|the note|my note|my letter) _1 (i (will|am|would|should|have|might) _1 (be|dead|gone|have|already|left)|will be gone)
      (if|when) i am (gone|dead) (please|tell|take|do not|look|remember|you|know|make|my|i|will|nobody|they|who|everyone|the)
      (take care|look after) of? (my|the) (dog|cat|kids|son|daughter|mom|family|children|pets|brother|sister|parents) (when|after|once|for me when|if) i am (gone|dead)
      (giving|gave|given|give) (away)? (all)? (my|of my) (stuff|belongings|possessions|things|money|dog|cat|clothes) away
      giving away (all|my|everything) _2
      (tell|let) (my|her|him|them) _2 (that i|know i|i) (love|loved|am sorry) _3 (them|her|him|everyone)? (when|after|it was not|it is not|before i)
      (will be|be|i am) (gone|dead|free|at peace|with (my|him|her|them)) (soon|by|tomorrow|tonight|before|in the morning)
      (you|yall|everyone|they|nobody) (will|wont|would) (not|never)? (hear|see) (from)? me (again|ever|any more|after)
      see you (all)? (on|in) the (other side|next life|afterlife)
      (nobody|no one|it is not) (is)? (anyone's|your|their|to|nobody's)? (fault|blame) (it was|but mine|i just|this is my|i am sorry|please do not|when|that i)
      (forgive|sorry|forgive me) (me)? for (what i am (about|going) to|leaving (you|everyone|like this|now)|doing this to|what i have to do|what i will do)
      i am (so)? sorry (mom|dad|everyone|to (my (family|kids|wife|husband|mom|dad)|everyone)|for (everything|leaving|doing this to)) (i|for|that|but|please|forgive|goodbye)? _1 (could not|can not|tried|have to|goodbye|love|leaving|failed|loved)
      (my|the) (will|affairs|finances|funeral) (is|are|in order|in place|planned|arranged|written|sorted)
      (getting|putting|got|put) (my)? affairs in order
      (planned|planning|plan) my (own)? funeral
      (find|finds|found|finding) my (dead)? (body|corpse)
      until we meet again
      (it was|was) nice knowing (you|yall|everyone)
      (this|it) is (it|the end|the end of me|the end for me|goodbye) (for me|everyone|guys|i am (sorry|done)|thank you)`,
    ],
    [
      { rule: 'attempt_now' },
      `
      (am|currently|in the middle of|middle of) (killing myself|hanging myself|drowning myself|overdosing|bleeding out|bleeding to death|dying now)
      i am bleeding (out|a lot|and|badly|everywhere|so)
      (just|tonight|today|yesterday|minutes|hours|earlier|hour|morning|night) _3 (tried|attempted|try) (to)? (kill|hang|shoot|drown|end|off|take|commit|overdose|slit|jump|strangle|suicide|die) (myself|my (life|own life|wrists|wrist)|suicide|it|off|from)?
      (tried|attempted|attempt) (to)? (kill|hang|shoot|drown|end|off|take|commit|overdose|slit|jump|strangle|suicide|die) _2 (myself|my (life|own life|wrists)|suicide|it|on|off)? _4 (tonight|today|yesterday|last night|this (morning|week|afternoon|evening)|hours ago|minutes ago|days ago|an hour ago|just now|earlier)
      (failed|survived|botched) (my|the|a|another|at)? _2 (suicide)? attempt (tonight|today|yesterday|last (night|week)|this|again|# (hours|days|minutes)|just)
      (rope|noose|belt|branch|hook) (broke|snapped|failed|gave way|did not hold)
      (cut|slit|slashed|sliced) (my)? (wrists|wrist|throat) (tonight|today|just|open|and|now|last)
      (cut|went|cutting) too deep
      (can not|will not|wont) stop (the)? bleeding`,
    ],
    [
      { rule: 'overdose_now' },
      `
      (i|just|have) (have|just)? (took|taken|swallowed|downed|ate|eaten|popped|ingested|chugged|drank|drunk|injected) (all|a (bunch|handful|bottle|load|lot|whole|ton|packet|pack|box|couple)|the (rest|whole|entire|lot)|the|my|every|enough|too (many|much)|way too (many|much)|#|about #|like #|around #|over #|nearly #|twenty|thirty|forty|fifty|sixty|a hundred|half|two (bottles|boxes|packs|packets)|loads|lots|several|dozens) (of|my|the|a|bottle|box|pack|packet|mg|boxes|bottles)? _3 ($pills|drugs|bleach|bottle|vodka and pills|them all|mg|antifreeze|heroin|oxy)
      (took|taken|swallowed) (them)? all (of them)?
      (overdosed|overdosing) (tonight|today|just|an hour|hours|last night|on my|on pills|again|this|right|minutes|and)
      (took|taken|taking) an overdose
      (just|have|i) (just|have)? overdosed
      (pills|overdose) (are|is) (kicking|starting|working|setting) in
      how long (until|till|before|does it take for) _2 (pills|overdose|it) (kick|kill|work|take|to) _2 `,
    ],
    [
      { rule: 'method', who: 'self' },
      `
      (painless|painlessly|easiest|easy|quickest|quick|fastest|fast|best|least painful|most painless|less painful|surest|effective|reliable|efficient|cleanest|peaceful|guaranteed|lethal|foolproof|good|simple|safest) (and)? (painless|quick|easy|fast|reliable|peaceful|clean)? (way|ways|method|methods|place|places|drug|drugs|pill|pills|poison|option|means) (to|of|for) _2 (die|kill|suicide|end|dying|killing|death|overdose|hang|hanging|commit|committing|unalive|ending|bleed|suffocate|drown)
      (suicide|death) (method|methods|kit|pill|pills|technique|techniques|bag)
      (way|ways|method|methods) (to|of) (die|kill myself|commit|end my life|suicide|killing myself|dying|kill yourself|ending my life) (that|with|without|by|fast|quick|painlessly|quickly|which|are|is|painless|peacefully|easily)
      (how many|how much|what dose|what amount|what dosage|lethal dose|lethal amount|fatal dose|deadly dose) (of)? _4 (to|would|does|do|will|is|it|should|can|could) (it|i|take|you|need|one)? (take|i|need|it|you|have)? (to)? (die|kill|overdose|be lethal|be fatal|end|fatal|lethal|death|od)
      (lethal|fatal|deadly) (dose|dosage|amount|quantity|combination|overdose) (of|for|is|to)?
      (best|good|what|which|any|easy) (drugs|drug|pills|pill|way|things|medicine) (to|can i|do i|should i|for) (overdose|overdosing)
      how (do|can|should|would|could|to) (i|you|one|someone|a person|to)? (kill myself|hang myself|commit suicide|end my life|overdose|tie a noose|slit (my|your) wrists|die (painlessly|quickly|peacefully|without)|kill yourself|hang yourself|kill oneself|suffocate myself|poison myself|drown myself|successfully)
      (how|where) (high|tall|far|deep|long|hard) (do|does|must|should|would|is|to|can|could) _5 (die|kill|fatal|death|lethal|hang|jump|bleed out|to cut to|drown)
      (would|will|does|can|could|is) (a|the|an|this|that|it)? _5 (jumping|jump|fall|drop|overdose|hanging|drowning|dose|train|getting hit) (from|off|of|by|by a|be|to)? _4 (kill me|be fatal|be enough|be painful|be painless|be lethal|kill you|hurt|fatal|enough to (die|kill))
      (is|are|does|would|how) (drowning|hanging|jumping|overdosing|bleeding out|suffocation|asphyxiation|dying) (painful|hurt|painless|quick|peaceful|slow|a good way|the best way|painful is)
      (where|how) (can|do|could|to) (i|you)? (buy|get|find|order|obtain) _2 (nembutal|cyanide|helium|sodium nitrite|a gun|poison|fentanyl|pentobarbital|nitrogen|carbon monoxide|arsenic|strychnine|an exit bag) _4
      (nembutal|sodium nitrite|exit bag|suicide bag|partial hanging|partial suspension|full suspension|peaceful pill)
      researching|researched|googling|googled|looking|looked|searching|searched (up|for|into)? (suicide|ways|how|methods|painless|the best) _2 (methods|method|ways|to die|to kill|to commit|to end|suicide|dying|overdose)`,
    ],
    [
      { rule: 'pact', firm: true, who: 'self' },
      `
      suicide (pact|partner|partners|buddy|together)
      (die|dying|kill ourselves|suicide|end it|go out|ctb|end our lives|jump) (together|with (me|someone|somebody|you|a partner|another|anyone)) (tonight|today|tomorrow|so|if|who|dm|in|near|and|please|this)?
      (anyone|anybody|someone|who|somebody) (want|wants|wanna|interested|willing|looking|up|down|else) (to|in|for)? _3 (die|dying|kill ourselves|end it|suicide|go) (together|with me|alongside)
      (want|looking|need|search|searching) (for)? (someone|a partner|a person|somebody|people|company|partner|anyone) (to)? (die|kill ourselves|do it|end it|commit suicide|jump|go) (with|together)
      (join|come with) me (in (death|suicide|dying)|and die|to die|on the other side)
      (we|us|let us|lets) (will|should|can|could|are going to|all|both|agreed to|planned to|promised to|are gonna)? (die|kill ourselves|commit suicide|end it|overdose|hang ourselves|jump) (together|tonight|on|at)
      (let us|we should|we could) (all|both)? (kill ourselves|commit suicide|die together|end it together)
      (mass|group|joint|double) suicide`,
    ],
    [
      { rule: 'encouragement', firm: true, who: 'self', slang: true },
      `
      (go|please|should|just|to|hope you|why do not you|can you|then|deserve to|and|fucking|better) (kill|hang|shoot|drown|off|delete|neck) yourself
      go (die|kill yourself|hang yourself|jump off|drown|neck yourself) (in a|already|alone|please|you|off)?
      (you|u) (should|deserve to|need to|must|ought to|better) (die|be dead|kill yourself|end it|end your life|not be alive|jump|hang|commit suicide)
      (nobody|no one|noone|no) (would|will|is going to|is) (miss|care about|care if|mourn|cry for|missing) (you|you died|you die|if you (die|died|were gone|disappeared))
      (world|everyone|we|they|family|people) (would|will|is|are|be) (be)? better off (without you|if you (died|die|were dead|were gone))
      (drink|eat) bleach (you|and|already|lol|bitch|please)
      (do it|just do it) (pussy|coward|already|you will not|and stop|then|no balls|nobody)
      (just|then) (do it|end it|kill yourself|jump|end your life) (then|already|nobody|no one|and|it is|you|coward)
      (i|we) (hope|wish) (that)? you (die|died|get cancer|kill yourself|were dead|rot|hang|choke|get hit|never wake up|overdose)
      (suicide|death|dying|killing yourself|ending it|ending your life) is (the|a|your|an) (answer|only|best|good|right|easy|way out|solution|only way|brave|courageous|beautiful|option) (option|choice|way|answer|solution|for you|thing)?
      (end|ending) your (life|miserable|worthless|pathetic) (it is|is|would be|already|life|it will)? (the|a|already|only|best|easy)?
      waste of (oxygen|air|space) (kill|die|you|go)
      (i|we) (can|will|could) (help|show|tell|teach) you (how to|to) (die|kill|end it|do it|hang|overdose|end your)
      (you are|you will be|you would be|ur) better off dead
      neck yourself
      kill yourself`,
    ],
    [
      { rule: 'abuse_now', firm: true, who: 'self' },
      `
      (told|tells|telling|tell|says|saying|wants|want|wanted|asked|texted|encouraged|dared|messaged) (me|us) (to|that i|they|i)? (should|to)? (go)? (and)? (kill|hang|off|cut|hurt) (myself|yourself)
      (told|tells|telling|wants|want|wanted|wishes|hopes|wished) (me|i|that i) (to|should|would|deserve|deserved)? (go)? (die|be dead|was never born|were dead|was dead|kill yourself)
      (said|says|saying) (that)? i should (die|be dead|kill myself)
      (i|me) (am|was|being|be|get|getting|got) told to (die|kill myself|kill yourself)`,
    ],
    [
      { rule: 'wish_to_die', slang: true },
      `
      $want (to)? (die|be dead|be gone forever|not exist|cease to exist|stop existing|stop living|no longer exist|not be alive|not be here|not wake up|never wake up|pass away|rest forever|end up dead|sleep forever|sleep and never wake|go to sleep and (not|never)|fall asleep and (not|never)|be killed|be erased|end (my|this) (life|existence|miserable)|die in my sleep|vanish forever|die now)
      (want|wanted|need|wish|begging|beg|wanting|ready|longing|waiting|waited|prayed|praying) (for|on)? (death|to be with (god|him|her|my) again|the end|the end of my life|my death|my life to (end|be over|stop)|it to (end|be over|all end|all be over|stop)|it all to (end|be over|stop)|everything to (end|stop|be over)|this (life|existence|nightmare|pain) to (end|be over|stop)|my (pain|suffering|existence|misery) to (end|stop|be over)|the pain to (end|stop|be over|go away))
      (wish|wishing|wished|hope|hoping|hoped|pray|praying|prayed|begging|beg|prays) (that|god|to god|i|every night|every day|that god)? (i)? (could|would|will|can|to|had|should)? (just)? (die|died|not wake|never wake|not have woken|never woke|never woken|not exist|disappear|stop existing|be dead|be gone|not be here|drop dead|pass away|stop breathing|was never alive|never existed|did not exist|not be alive|get hit|get cancer|never be)
      (wish|wished|wishing) i (was|were|am|had been|would be|could be|been) (dead|never born|not here|not alive|gone|in a coma|not born|aborted|unborn|six feet|hit by|buried|killed|dying|asleep forever|not existing)
      (wish|hope|hoping|pray|wishing) (that)? (something|someone|somebody|a car|a truck|a bus|god|he|they|cancer|covid|the plane|lightning|this|it) (would|will|could|just|kills|takes)? (kill|kills|hit|hits|take|takes|shoot|shoots|murder|run|runs|ends|end|strikes|crashes) (me|us|my life|over me)?
      (would|i would|rather|should|deserve|supposed|deserved|meant|am) (to)? (have)? (be|been|rather be|die|died) (dead|better off dead|be dead|killed|better dead)
      (better|best) off (dead|not (here|alive)|gone|six feet|dying)
      (i|we) (should|deserve to|need to|must|have to|ought to) (just)? (die|be dead|not exist|not be alive|kill myself|end it|end my life|not be here)
      (should have|should of|could have|would have|meant to have|supposed to have) (been)? (died|dead|killed|killed myself|aborted|been aborted|never been born)
      why am i (still|even)? (alive|living|breathing|existing|not dead|on this earth)
      why (am i|do i) still here (when|if|any more)
      why do i (still|even)? (exist|keep living|have to live|bother living|wake up)
      why (was|did|were|am) i (even|ever)? (born|have to be born|not die|not dead|not just die|here on this|wake up)
      why (can not|could not|did not|will not|do not|does not|wont) (i|it|god|someone|he|they) (just)? (die|end|kill me|let me die|take me|be dead|kill myself|not wake up|end it|let me go)
      (let|please let|just let|make) me (die|go to sleep forever|not wake|be dead|disappear forever)
      (ready|prepared|excited|eager|waiting|can not wait|happy|content|willing|not afraid|not scared|unafraid|fine with|okay with|looking forward) (to|for|of|with)? (die|death|dying|be dead|leave this (world|earth|life)|my death|be gone|to (die|be dead|leave this|end))
      (looking|look) forward to (death|dying|being dead|my death|the end of my life)
      (death|dying) (is|seems|would be|sounds|looks|feels|will be) (the|my|a|like|so|such)? _2 (only|better|answer|option|escape|relief|way|peaceful|appealing|nice|comforting|freedom|solution|tempting|inviting|release|best|easier|preferable|good|beautiful|friend)
      (crave|craving|welcome|welcoming|embrace|desire|yearn for|yearning for|long for|longing for|beg for|begging for|want|need|invite) (death|the sweet release|sweet release|eternal sleep|to die)
      (please|someone|somebody|anyone|god|can someone|just|will someone|pls) (please)? (kill|shoot|end|murder|strangle) me (now|please|already|already please|i|and|im|before)?
      (kill|end|shoot|murder) me (please|already|now|i am begging)
      $think (about|of|on)? (my (own)? death|dying|death|being dead|not (existing|being (here|alive))|no longer (being|existing)|how it would be if i (died|was gone))
      (i|can not|could) (see|imagine|picture) (myself|a)? (dying|dead|future where i am alive)
      (would be|be|am) (dead|better) (if it was not|if not|already if|long ago)
      i would be (dead|gone) (by now|already|long ago|if it)
      want to join (him|her|them|my (dad|mom|son|daughter|wife|husband|brother|sister)) (in heaven|in death|up there|so badly|so much)?
      wish i (had|have) (died|not survived|succeeded|not been (saved|found|born)|the (guts|courage|balls|strength|bravery|will|nerve) to (die|kill|end|do it|jump|pull)|a gun|never (existed|been born)|been (aborted|stillborn|miscarried))
      (the)? (guts|courage|balls|strength|brave enough|bravery|nerve|strong enough|coward|pussy|scared|chicken|afraid|weak) (enough)? to (die|kill myself|end it|end my life|do it|jump|pull the trigger|go through with it|commit|actually die|do anything about it|end myself)
      pull the (trigger|plug) (on (myself|my life|me))?
      (end|ending) (my|this|it) (all|life|own life|suffering|misery|existence|pain|miserable life|sorry excuse|pathetic life|worthless life|shitty life) (would|is|will|seems|by|with|right|because|before|myself|and|so|for|when|if|or|sounds|may|once|tonight)?
      (end|ending) myself
      (end|ending) it all
      (take|taking|took) my own life
      (take|taking) my life (because|and|with|by|so|if|before|when|or|today|just|in)
      (off|offing|neck|roping|rope|deleting|unaliving) myself
      my (suicide|own suicide|own death|impending death|early death)
      i (am|feel) (already)? dead (inside)? (and|already|i|but|anyway)
      (do not|dont) care (if|whether|that) i (live|die|wake|am alive|get hit|survive|make it|am dead|make it home|died|lived)
      (would|will) not (care|mind|matter|be upset|be sad|fight it) if i (died|die|was dead|did not wake|got hit|were dead|never woke|was gone|got cancer|was killed|do not wake|disappeared|do not survive|got run)`,
    ],
    [
      { rule: 'suicidal_thoughts', slang: true },
      `
      (i|am|feel|feeling|been|getting|felt|become|becoming|makes|made|be|become|more|severely|extremely|chronically|passively|and|depressed|anxious) (am|been|feeling|have been)? (a)? (bit|little|very|so|more|more and more|super|kind of|pretty|borderline)? suicidal
      suicidal (thoughts|thought|ideation|ideations|feelings|urges|urge|thinking|tendencies|impulses|tonight|again|now|today|and|but|because|for|since|rn|episode|at|intrusive|fantasies|mood|help|right|every|all)
      (thoughts|thought|thinking|ideas|urge|urges|idea|fantasies|feelings|plans|plan|contemplation|desire|temptation|talk|talking|dreams) (of|about|to|on)? (about)? (suicide|suicidal|commit|committing|killing myself|kill myself|ending it|ending my life|end my life|taking my (own)? life|hanging myself|ending things|jumping off|jumping in front|overdosing|ending everything|shooting myself|drowning myself|hurting myself|ending myself|hurt myself|not living|stopping living)
      $think (about|of|on|if|whether)? (how)? (to|i could|i would|i should|i will|i might|i am going to)? (commit|committing|suicide|kill myself|killing myself|ending it|ending my life|end my life|end it|hanging myself|hang myself|taking my life|overdosing|jumping off|offing myself|off myself|hurting myself|shooting myself|slitting|drowning myself|ending everything|ways to die|stabbing myself|killing or)
      (want|wanted|wanting|need|tempted|close|urge|urges|like|thinking|gonna|going|desire|wish|about|feel like|might|may|could|would|wanna|try|trying|ready|rather|consider|considering|love|afraid|scared|inclined|decide|hoping|able|better|prefer|have|got|used|time|way|ways|keep|keeps|reason|reasons|plan) (to|of|like|about|wanting to|of wanting to|just|i will|i might|i may|i am going to)? (kill|killing|hang|hanging|shoot|shooting|drown|stab|stabbing|end|ending|off|offing|murder|poison) (myself|my life|my own life|it all|it for good|my existence)
      (want|wanted|wanting|need|tempted|close|urge|like|might|may|could|would|feel like|ready|contemplating|considering|try|trying|attempt|attempting|going) (to|of|like)? (commit|committing) (a|to)? (suicide|die|self)
      (commit|committing) suicide (because|and|so|but|if|when|i|by|or|tonight|is|myself)
      (kill|killing|hang|hanging|drown|hanging) myself
      (suicide|death|dying|killing myself|ending it) (is|has|seems|feels|looks|was|keeps|crossed|crosses|comes|sounds|becomes|became|been) (on|my|the|a|crossing|an|like|only|always|constantly|all|my only|in|coming|up|to|so|becoming|such)? _2 (mind|option|option left|way out|answer|solution|escape|head|thoughts|choice|closer|appealing|consuming|tempting|peace|relief|easy|thing i think|possibility|everyday)
      (only|best|easiest|last) (way|option|solution|choice|answer|thing left|escape|exit|out|way out|thing) (is|left|for me|i have|i see|would be|seems|to)? (to|is|be|like)? _2 (die|suicide|death|kill|end|dying|killing|ending)
      (close|closer|edge|verge|brink|point) (to|of) (suicide|ending (it|my)|killing myself|doing it|death|giving up on life|ending my life|doing something (stupid|drastic|bad)|a suicide attempt|suicidal)
      (i am|feel|been|pushed me|feeling|at|close) (on|over|to|near)? the (edge|verge|brink) (of (suicide|death|ending|giving up|killing)|right now|tonight|again|please)
      (google|googled|googling|searched|searching|looked up|looking up|reading about|read about|researching) _3 (suicide|how to die|to die|methods|to kill)
      (talk|talked|talking|convince|convinced) (me|myself) (out of|off|not to) _3 (suicide|kill|killing|ledge|die|ending|doing it)
      (if|when|unless|until) i (do|did|finally|ever|could|were to|decide to|end up|try to|actually)? _1 (kill myself|killed myself|commit suicide|committed suicide|end it|ended it|end my life|off myself|died by suicide)
      (reason|reasons|thing|things|stopping|stops|keeping|keeps|stopped|prevents|preventing|kept) (i|that|me|is)? _4 (have not|not|did not|from) (already)? (killed|killing|ended|ending|done it|done|doing it|committed|committing|offed|jumping|taking|took|hung|hanging|shooting|suicide) (myself|it|my life|suicide|it all|it yet|so|off)?
      (only|one) (thing|reason|person) (keeping|stopping|that keeps|holding|that is keeping|that stops|that kept|why i am|i am|for living|i have to live|i stay|i live|that makes me stay|i have not) (me|still)? (here|alive|from|back|going|around|living|breathing|is|on this|in this|with)
      (cry|call|calling|crying) for help (before|please|i am|because)
      (not|no longer|do not feel) (feel|feeling|be|being)? safe (with|by|alone with|around|being alone with) (myself|my (thoughts|own thoughts|mind|head)|alone)
      (not|do not) trust myself (alone|tonight|right now|around|not to|with|to be|any more|to stay)
      (scared|afraid|worried|terrified|fear|fearful) (that|of|i am)? (i|what i|myself|of what i)? (am|will|might|may|could|would|going to)? (going)? (to)? (do something|hurt myself|kill myself|do it|act on|snap|attempt|to myself|lose control|end it|end up dead|end up killing|relapse and die)
      (do|doing|done|did) something (stupid|drastic|bad|irreversible|permanent|regret|i will regret|i might regret|rash|dangerous|reckless|terrible) (tonight|to myself|soon|today|if|because|please|again|i)?
      (going|feel|might|gonna|about|may|will) (to|like i will|i will|like i might)? (hurt|harm|kill|end) myself
      (intrusive|dark|bad|scary|disturbing|horrible|ugly|unsafe) (thoughts|ideas|urges) (about|of|to|are (back|getting|louder|winning|taking)|again|telling|to (hurt|kill|die)|of (hurting|killing|dying)|getting worse)
      (keep|kept) having (the)? (urge|urges|thoughts|visions|dreams) (to|of|about) _2 (hurt|harm|kill|die|jump|crash|end|death|dying|hurting|killing|suicide)
      (dark|bad) (place|spot) (right now|again|tonight|and (i|scared|need)|mentally|lately)
      (in|having|am in) (a|my)? (crisis|psychiatric emergency|mental health crisis|severe crisis)
      (check|checking|admit|admitting|commit|committing|take) (me|myself) (in|into|to) (a|the|to)? _2 (hospital|psych|psychiatric|ward|er|a&e|inpatient|facility|mental|asylum)
      (should|need|going|have) (i|to)? (go|call|be) (to|in)? (the)? (er|hospital|988|911|999|crisis line|psych ward|a&e|suicide hotline|lifeline|hotline) (because|before|i am|tonight|or|for|if|but)`,
    ],
    [
      { rule: 'attempt' },
      `
      (tried|attempted|try|attempting|trying) (to)? (kill|hang|shoot|drown|end|off|take|commit|overdose|slit|strangle|suffocate|poison|stab) (on)? (myself|my (own)? life|my wrists|suicide|it all|it|pills|with)
      (attempted|tried|attempt|attempting) (suicide|to die)
      (suicide|my suicide|second suicide|another suicide) (attempt|attempts)
      (my|after|since|another|first|second|third|last|previous) (my|another|first|second|third|last|previous)? (attempt|attempts) (on|at) my (own)? life
      (my|after my|since my) (first|second|third|last|latest|previous|failed|recent)? attempt (and|last|in|was|i|at #|two|three|four|#|when) _3 (hospital|ward|alive|survived|pills|months|weeks|days|discharged|overdose|wake|woke)
      (failed|survived) (my|the|a|at)? (suicide|killing myself|suicide attempt|(to)? (kill myself|end my life))
      (almost|nearly|came close|close) (to)? (killed|killing|ended|ending|took|taking|committed|committing|jumped|jumping|hung|hanging|died by|drowned|drove|overdosed) (myself|my (life|own life)|it|it all|suicide|off|in front|from)
      (ended|wound|landed|been|put|was) (up)? (in|into) (the|a)? (hospital|icu|er|psych|psych ward|emergency) _3 (overdose|attempt|trying|cutting|suicide|tried|pills)
      (failed|can not|could not) even (kill|die|commit|end|hang) (myself|properly|right|suicide|my life|correctly)?
      (attempt|attempts) (on|at) my (own)? life
      (tried|trying|attempted) (hanging|overdosing|drowning|jumping|suffocating|strangling|poisoning|electrocuting|asphyxiating)
      (i|been|got|was|be|getting) (been)? (sectioned|5150)`,
    ],
    [
      { rule: 'self_harm' },
      `
      (cut|cutting|cuts|burn|burning|burned|burnt|scratch|scratching|scratched|stab|stabbing|stabbed|hurt|hurting|harm|harming|harmed|bruise|bruising|injure|injuring|carve|carving|strangling|mutilate|mutilating|torture|torturing|slicing) (myself|my $bodypart|my own $bodypart)
      (hit|hitting|punch|punching|punched|bite|biting|bit|slap|slapping|choke|choking|starve|starving|beating|pinch|pinching|pinched|bang|banging) (myself|my head (on|against) (the|a) (wall|door|floor)|my own (head|face|body))
      (want|need|urge|urges|going|tempted|trying not|craving|dying|itching) (to|of|for)? (cut|self harm|slice|hurt myself|see blood|bleed|cut again|relapse|cutting|feel (the)? pain)
      self (harm|harming|harmed|harms|injury|injuring|mutilation|mutilating|mutilate|injure|destructing|destruct|injured|hurt|hurting) (again|myself|and|because|urges|urge|to|i|for|every|tonight|today|last|yesterday|scars|scar|is|was|with|a|so|when|more|relapse|thoughts|but|now|recently|daily|lately|at|in|as|on|by|all|since|after|it|habits|or|just|do|the|my)?
      (relapsed|relapse|relapsing|relapses) (with|on|into|in|back|to|and|again)? (into|to)? (cutting|self harm|self harming|cut|burning|sh|hurting|cutting again|burned|harm)
      (my|the|new|fresh|more|these|old|scars|deep|deeper|hide|hiding|covering|saw|seen|seeing|showed|bleeding|shallow) (self harm)? (cuts|scars|wounds) (on my|from|are|and|will|do not|is|hurt|because|under|from (my|her)|in my|were|again|bleeding|open)
      (cuts|scars|scratches|burns|wounds) (on|across|all over|up|down|along) (my|both) (arm|arms|wrist|wrists|leg|legs|thigh|thighs|body|stomach|hips|skin)
      (cut|cutting|cuts) (again|deep|deeper|every (day|night)|to (feel|cope|numb|release)|for the first|(because|so) i|last night|tonight|today|too|since|instead|yesterday|daily|more|too (deep|much))
      (i|been|started|have|am|do|still|stop|start|quit|back to|addicted to|went back to|about|thinking of|thinking about|return to|of) (been)? cutting (myself|again|since|for|and|i|my|as|is|because|to|more|on|so|when|at|a lot|lately|every|myself|deeper)
      (i|have) (am)? a cutter
      (razor|blade|razors|blades|knife|lighter|scissors|sharpener|needle) (to|on|across|against|and|into|from|in) (my)? (skin|arm|wrist|wrists|thigh|leg|thighs|cut|myself|arms|hurt myself|cutting)
      (buy|bought|hide|hiding|hid|found|getting|using|used|have|took apart|take apart) (my|a|the|some|new|more)? (razor|razors|blade|blades) (again|to|from|in|for|and|under|tonight)
      (pain|blood|bleeding|burning|cutting|hurting) (is|makes|makes me|feels|felt|helps|calms|numbs|reminds|distracts) _2 (feel|only|alive|relief|good|better|deserve|calm|something|real|cope|release)
      (i|body|me) (deserve|deserves) (the pain|this pain|pain|to (hurt|bleed|suffer|be hurt|be punished|be in pain)|all this pain|every (cut|bruise|bit of (pain|it)))
      (pull|pulling|ripping|tearing) (out)? my (own)? hair (out)? (until|from|in|to|because)`,
    ],
    [
      { rule: 'passive', firm: true },
      `
      no (desire|will|want|wish|motivation|energy|interest|intention|intent|drive) (to|of|for|in) (live|living|life|be alive|exist|existing|continue|go on|keep going|living any|being alive|fight|stay alive|carry on|wake up|keep living)
      no (reason|reasons|purpose|point|hope|use|meaning|value|worth|sense) (for|to|of|in|left|left to|me)? (to|for|in|me|of)? (live|living|life|be alive|exist|existing|existence|continue|go on|going on|being alive|stay|staying alive|keep (going|living)|carry on|wake up|waking up|be here|stay alive|my life|stick around|being here|keep fighting|continuing|carrying on|fight|fighting)
      (not|do not|can not|hard to) (see|have|find|feel|think of|know) (there is|any|a|the|much|one|single)? _1 (reason|reasons|purpose|point|meaning|use|why) (for|to|of|in|why)? (me|i|i should)? (to|for|in|am|should)? (live|living|life|be alive|exist|existing|go on|going on|being alive|carry on|wake up|waking|be here|alive|still alive|my life|stick around|still here)
      nothing (left)? (to|worth) (live|living|stay|alive|look forward|live for|living for|keep (me|going)|fight for|staying|going on|hold on|keep me here|keep living) (for|to)?
      (what|whats) is the (point|use|purpose|reason|meaning|sense) (of|in|to)? (living|life|it all|being alive|existing|any of (this|it)|everything|going on|trying|keep|my life|continuing|staying|carrying|me being|even|any|anything|me|going)
      (is|no) (there)? (a|any)? (point|use) (in|to|of)? (living|life|my life|existing|being alive|it all|anything|going on|trying|continuing|staying|me)
      life (is|feels|seems|has|has been|was|just) (so|not|no longer|no|become|just|pretty|completely|too|really|a|such a|getting|very|been)? (worth (living|it)|meaningless|pointless|unbearable|over|hell|living hell|worthless|empty|not worth|painful|no (point|meaning|purpose)|torture|nightmare|joke|too (hard|painful|much)|purposeless|a (curse|prison|punishment|burden|mistake|nightmare)|hopeless|miserable|ruined|done|finished|shit|useless|misery|lost (all)? meaning)
      (life|living|existence) (is|isnt|feels|seems) (not)? (worth|too)
      not worth (living|it any more|being alive|it all|the pain|life|staying|saving|my time on earth|continuing|fighting for)
      (tired|sick|done|fed up|exhausted|weary|bored|finished|through|drained|hate|hating|hated|despise|dread|loathe) (of|with|from|by|to|at|and tired of)? (being|my)? (life|living|alive|existing|existence|be alive|living like this|this life|waking up|staying alive|breathing|keep living|stay alive|wake up|being alive|waking|carrying on|this (miserable|shitty|pathetic|fucking)? (life|existence)|the pain|hurting|suffering)
      (tired|exhausted|weary|worn out|sick) (of|from|with|by) (fighting|everything|it all|pretending|trying|struggling|feeling (like|this)|myself|me|holding on|surviving|waiting to)
      (hate|hating|hated|despise|loathe) (that i am|being|to be|my|i am|that i|waking up|having to)? (alive|life|existence|living|exist|existing|still alive|every (day|morning|minute|second)|wake up|woke up|up every|breathing|still here)
      (never|not) (have)? (been)? (asked|ask|choose|chose|consent|consented|want|wanted) to (be)? (born|exist|be alive|be here|live)
      (i should|wish i|wish i had|better if i|if i was|if i were|if i had|had i) (have)? (was|were|been|had)? (never|not) (been|be|being)? (born|existed|exist|conceived|alive)
      never (been|be|being|was|to have been) born
      (sleep|asleep|bed|eyes|slumber|lie down) (and|to|tonight and|forever and|but|then)? (hoping|hope|praying|pray|wish|wishing|i)? (to|that i|i|not to|just)? (never|not|do not|will not|would not|dont|forever) (to)? (wake|waking|woke|wakes|get|open|have to wake|ever wake) (up|them|again)?
      (sleep|sleeping) forever
      (not|never) (wake|waking|woke|wakin) up (again|any more|tomorrow|one day|in the morning|to|at all|would|ever|is|and|from)
      (hope|hoping|wish|wishing|pray|praying|want|wanting|wanted) (i|to|that i|i could)? (do not|will not|could|would|can|not|never|did not|to not|just)? (not|never)? wake (up)?
      (disappointed|upset|sad|angry|disappointing|hate|mad|devastated|cry|dread|curse|cursing|annoyed) (that|when|because|every (time|morning|day)|to|each (time|morning)|it|at|myself for)? (i|not)? (wake|woke|waking|dying|not dying|have to wake|still wake|keep waking)
      (want|wanted|wanting|wish|need|wishing|could|hoping|rather) (to|i|i could|that i could)? (disappear|vanish|evaporate|fade away|stop existing|cease to exist|cease existing|be nothing|be no more|be nowhere|be no one|leave this (world|life|earth|planet)|rot away|be erased|be invisible forever|go away forever|run away and never|be gone|go home to god|escape (life|reality|everything)|leave (everything forever|it all behind forever))
      would (rather)? (not be (here|alive|around|living) (any more|at all|now|by now)|be (gone|nowhere|nothing))
      (stop|quit|stopped) (existing|living|breathing|being alive|wanting to live)
      (can not|unable|ability|strength|energy) (to|i)? (live|go on|carry on|keep (going|living|on|fighting)|continue|survive|cope|exist|do (this|it|life)|take (it|this|life|the pain)|bear (it|this|living)|stand (life|living|being alive|myself)|hold on|hang on|endure|stay alive|see a (future|tomorrow)|stay strong) (like this|any more|any longer|much longer|for much longer|with (it all|this life|life|everything|being alive|myself)|no more|another (day|night|week|year)|alone|the pain)
      i can not (go on|carry on|keep (going|living|fighting)|stay alive|live|exist|survive|cope|hold on|take (this|it|the pain)|do this|bear it) (like this|any more|any longer|much longer|no more|on my own|alone|without (him|her|them)|another (day|night))?
      (not|dont) know how (much|many|long) (longer|more) (i|we|of) _2 (can|could|will|have|keep|this|be)
      how (much|many) (longer|more) (can|could|will|do|must) i _1 (take|keep|go on|live|hold|survive|last|endure|do this|continue|bear|handle|stand|carry|cope)
      (losing|lost|lose|no|lack|lacking|running out of|without|not have|not have any|not have a) (the|my|all|any)? (will|hope|reason|reasons|desire|strength|energy) (to|in|for|of) (live|life|living|go on|keep going|keep living|being alive|carry on|the future|humanity|wake up|be here|stay alive)
      (give|giving|gave|given) (up|in) (on)? (life|living|everything|hope|myself|all hope|the fight|fighting|recovery|ever (being|getting))
      (ready to|want to|going to|might|about to|wanted to) give up (on)? (life|living|everything|myself|trying|it all|completely|for good|the fight)
      (do not|dont) (deserve|deserves) (to|a)? (live|life|be (alive|here|loved|happy)|exist|to|happiness|love|anything|them|help|existence|any of)
      (not|never) (see|seeing|saw|picture|imagine|pictured) (myself|me|a|any|my)? (future|living|being alive|making it|past|growing|way out|alive|getting (older|better)|tomorrow|reaching|surviving)
      (no|not) (a|any|see|have|see a|see any)? (future|way out|way forward|escape|exit|light at the end|tomorrow|hope left|way (of|to) (escape|get out)) (for me|left|ahead of me|ahead|here|any more|but this|for someone like me)
      no hope (left)? (for me|for someone like me|at all|any more)
      i (see|have|can see|feel) no (future|way out|way forward|escape|light|tomorrow|hope)
      (my)? life (is|was) (already)? over
      (waiting|wait|waited) (to|for) (die|death|be (dead|over)|my (death|time|life)|it to (end|be over)|the end|end)
      (slowly|basically|i am|feel|am) (dying|dead) inside
      (i am|i feel|am) (slowly|basically|already) (dying|dead)
      (done|finished|through) (with)? (life|living|this life|this world|it all|existing|being (here|alive)|the world|all of (this|it))
      i am (done|finished) (with living|with life|living|fighting (it|this|any more)|existing|pretending|with myself|for good|goodbye)
      i (quit|am checking out|am tired|have had enough|had enough) (of|out of|on)? (life|living|this life|being alive|being here|existing|everything)
      (had|have had|i had|had more than) enough (of (life|living|this|it|everything|being|the pain|this (life|world)))
      living (is|feels) (hell|pain|painful|torture|exhausting|a (chore|nightmare|burden|punishment)|too|unbearable|so (hard|painful|exhausting)|pointless|like)
      (living|life) (in|is)? (a|constant|pure|absolute)? (living)? (hell|agony|torment|misery|nightmare) (on earth|every|and|i|for|since)?
      (force|forced|forcing|struggle|struggling|struggled|fight|fighting|battle|effort|trying) (me|myself)? (to)? (just)? (stay|staying|keep|remain|be|live|survive) (alive|living|breathing|every day|one more day|here)`,
    ],
    [
      { rule: 'passive', level: 'urgent', firm: true },
      `
      not (want|wanting|care|wish|wanted|wants) (to|for|about)? (be|to be)? (live|living|alive|exist|existing|on this (earth|planet|world)|in this (world|life)|keep (living|existing|fighting)|breathe|be alive|survive|see (tomorrow|another day)|grow (up|old)|make it|open my eyes|stay alive|be awake) (any more|any longer|no more|tomorrow|again|like this|in this|today|now|another)?
      not (want|wanting|wish|wanted|wants) to? (be|to be)? (here|around|go on|carry on|continue|wake up|wake|waking up) (any more|any longer|no more|at all|with (it|this|life))
      not (want|wanting|wish|wanted) to (wake up|wake) (ever|tomorrow|again|in the morning)?
      not want to (carry on|go on|live|be here|continue|be alive) (without (him|her|them|you|my)|since (he|she))`,
    ],
    [
      { rule: 'burden', firm: true },
      `
      (better|happier|easier|relieved|better off|fine|best|okay|well|improved|great) (off)? (for (everyone|them|my family|all))? (without me|if i (was|were|am|just|had)? (not|never|dead|gone|died|disappeared|disappear|did not exist|not here|around|not around|left|leave|no longer|kill|die|be|killed|never (existed|been born|was born))|with me (gone|dead)|when i am (gone|dead)|once i am (gone|dead)|were i (dead|gone))
      (nobody|no one|no one|not|noone|who|would anyone|will anyone|does anyone|if anyone|anyone) (would|will|is going to|even|really|gonna|one|to)? (even|really|be|ever)? (miss|notice|care|mourn|cry|remember|be sad|shed|attend|come to) (about|for|me|my)? (if|when|that|whether|my|me|i|a tear)? (i|i am|me|were|was|had|funeral|death|absence)? (gone|dead|died|die|disappeared|disappear|was gone|were gone|was dead|were dead|killed myself|left|is gone|am gone|not here|vanished|went missing|lived or died|live or die|dropped dead|exist)
      nobody would miss me
      (i am|am i|being|become|feel like|i feel|felt like|me|myself|i was|becoming|am) (a|such a|just a|like a|the|nothing but a|only a|too much of a|as a)? (burden|waste of (space|life|oxygen|air|skin|breath|existence)|drain on|disgrace|parasite|leech|dead weight|worthless|piece of shit|human garbage|liability|inconvenience|weight round everyone's neck) (to|on|for)? (everyone|others|my|people|all|them|anyone|society|family|him|her|friends|human|person)?
      (i am|me|myself|am|as) (a|such a|just a|nothing but a|the|as a)? (failure|disappointment) (as a (man|woman|father|mother|son|daughter|person|human|parent|wife|husband)|of a (man|woman|person|human|mother|father|son|daughter)|in (life|everything|every way)|at (life|everything|living))
      burden (to|on|for) (everyone|others|my (family|kids|wife|husband|parents|friends|mom|dad|children|partner)|all of them|them|anyone|him|her|you all)
      (everyone|everybody|they|family|friends|people|world|mom|he|she|parents|kids|nobody) (would|will|is|are|should|hates|wants|want|wishes|hate|could) (be|all|just|move|me|is|get|me to)? (better|happier|dead|die|gone|glad|relieved|on without|over me|over it|to (die|disappear|leave)|sick of me|hates me|tired of me|rather i)
      (family|kids|everyone|they|world|friends|parents|she|he|daughter|son|husband|wife) (deserves|deserve|need|needs) (someone)? better (than me|than this|mother|father|wife|husband|parent)?
      (i|am|i am|me) (am)? (worth|more) (more)? dead (than alive)?
      (insurance|policy|payout|pension) _8 (better than|than me|without me|if i (die|died|go|went|am dead)|when i am (gone|dead)|worth more|more (dead|gone))
      (ruin|ruining|ruined|destroy|destroying|hurt|hurting|drag|dragging|poison) (everyone|everything|my family|everybody|all|the people|other people|people|them|others|everyones) (i (love|touch|know|meet)|around me|down|that i|lives|life|with my|i|who|close)
      (i am|i feel|feel|feeling|am) (so|utterly|completely|just|a|absolutely|such a)? (worthless|useless|unlovable|unloveable|disposable|unwanted|invisible|pathetic|replaceable|irrelevant) (piece|and|i|to|as|human|person|to everyone|because|at|in|that|without|no|but|or|anyway|compared|being|failure|since|all|any more|so|if)?`,
    ],
    [
      { rule: 'hopeless' },
      `
      hopeless|helpless|despair|despairing|desperate
      (no|lost|losing|lose|without|zero|any|gave up|giving up|given up|out of|running out of|little|not much|have no|hardly any) (all|my|any|on|all my)? hope (left|for|any|i|and|in|of|that|at|to|is|anymore|whatsoever|but|or|for (me|my))?
      (never|not|wont|will not|nothing|no) (ever|going to|gonna|will|will ever|it|things)? (get|getting|be|gets|feel|become|improve|change|got|been) (any|ever)? (better|happy|ok|okay|fixed|loved|enough|easier|improve|change|good enough|normal|changes|worth)
      (nothing|it|things|everything) (will|is going to|can|ever|is|does|do|seems to) (ever|not|never|only|just|going to)? (change|changes|help|helps|matter|matters|get worse|getting worse|gets worse|better|worked|hopeless|pointless|falling apart|fall apart|crumbling|going wrong)
      (trapped|stuck|cornered|suffocating|drowning|lost) (in|and|with|i|here|inside|by|like|with no|forever|there|every|under|for|at|again|me|alone|since|right)
      (feel|feeling|felt|feels|so|completely|utterly|am) (so|completely|like i am|like|utterly|totally|just|very|all|really|always|more|incredibly)? (trapped|empty|numb|hollow|broken|dead inside|lost|defeated|worthless|suffocated|drowning|destroyed|shattered|crushed|abandoned|doomed|unloved|disconnected|useless|hopeless|helpless|desperate)
      (i am|am|feel|been|being|feeling|getting|become|becoming|always|mentally|completely|totally) (so|at|completely|just|falling|all|slowly|absolutely|really)? (breaking|falling apart|at breaking point|breaking down|crumbling|losing it|losing my (mind|shit)|going (crazy|insane|mad|downhill)|spiraling|spiralling|shattered|collapsing|at (the|my) (end|limit|wits|breaking|lowest|rock|wit's)|unraveling|unravelling|snapping|hanging by|barely (hanging|holding|surviving|functioning|alive)|at a loss|slipping|drowning|deteriorating|burnt out|at rock bottom)
      (hanging|holding|hang) (on)? (by)? (a|on by a)? thread
      (barely|hardly) (hanging|holding|surviving|alive|functioning|coping|living|existing|getting by|keeping|eat|sleep|able|making it|get out)
      (end|edge) of (my)? (rope|tether)
      (can not|could not|cant|unable|not able) (stop|to stop|help) (crying|sobbing|shaking|the tears|screaming|hurting|cry|weeping)
      (crying|cry|cried|sobbing|sob|sobbed|bawling|weeping|tears|screaming) (so hard|every (day|night|single|time|morning)|all (day|night|the time)|myself to sleep|for (hours|days|weeks)|uncontrollably|right now|and (shaking|i|can|i do)|myself|for no reason|in (the|my) (bathroom|car|bed|shower|room)|while (typing|writing|i)|as i|non stop|nonstop|constantly|myself|on the floor|alone|again|a lot|i|because|rn|now)
      (hate|hating|despise|loathe|disgusted|disgust|detest|hated) (with|by|at)? (myself|who i am|what i have become|my (life|self|existence|own|body|mind|brain)|every (part|thing|inch) (of|about) (me|myself)|being me|the person i|everything about (me|myself)|me|my fucking)
      self (loathing|hatred|hate)
      (hate|hated) (my|this|every) (fucking|goddamn|shitty|miserable|stupid|damn|whole|entire|own|day|life|minute|second|single) (life|of my life|day|of it)?
      (nobody|no one|noone|not a single person|no body|not one|none|no single|anyone) (really|actually|truly|even|in my life|of them|who|seems to|here|on earth|would|else|soul|person|friends|family)? (cares|loves|care|love|understands|gives a (shit|fuck|damn)|likes|wants|listens|believes|helps|needs|notices|talks|would help|understand|to talk to|likes me|loves me|to turn to|help|checks|is there for|gets it|will ever)
      (have|got|with|left|feel|there is|literally|i) (absolutely|literally|like i have|like)? (nobody|nothing|no one|noone|no friends|no family|no support|zero friends|not one friend|no friends or|nobody left|nothing left|no one left) (to|left|in|at|and|i|here|else|anymore|who|that|for|but|because|close|going|or|who (cares|loves|understands)|to (talk|turn|live|lose|look|go|help|love|give|offer))?
      (nothing|no) (to|left to) (lose|look forward to|live for|offer|give)
      (all|so|completely|utterly|totally|really|very|feel|feeling|truly|always|am|i am|extremely|always been|dying|being) alone (in this|and|i|all|with|right|again|in|every|here|no|now|forever|but|even|because|so|with (my|no)|for|that|since|all the time|most|anymore|at)
      (so|incredibly|unbearably|painfully|extremely|crushingly|really|very|horribly|desperately|too) (lonely|isolated|alone)
      (die|dying|rot|end up|forever|always be) alone
      (please|someone|somebody|anyone|just|i|really|desperately|badly|any|god|can anyone|can someone|could someone|anybody|urgent|urgently|me|out|beg|begging|cry|crying|screaming|in|for|want|real|get|some|getting|seek|seeking|desperate) (please|need|just|someone|somebody|for|to|can)? help (me|please|immediately|asap|now|before|i|right now|urgently|im|with my (life|thoughts|suicidal)|or|and i|fast|badly|but|from|this|my|what|anyone|somebody|someone|because)
      (need|i need|really need|want|looking for|just want|just need|can|could|would|will|anyone|someone|wish i had|have) (anyone|someone|somebody|a friend|person|anybody|to)? (to|just|please|want to|willing to|around to|here to|able to|awake to)? (talk to|talk|talk me|listen|vent to|chat|hug|hold|save|help|care|notice|just listen|be there|speak|rescue|tell me|message|love) (to me|me|with|please|right now|now|tonight|to|about|before|i|so|it will be|would)
      (talk|save|help|rescue|fix|stop|hug|hold|love|kill) me (please|now|before|from|someone|i am|i|im|anyone|somebody|out)
      (in|so much|much|constant|unbearable|this|too much|emotional|mental|chronic|endless|horrible|excruciating|the|my|all|all this|of|severe|extreme|feel|immense|deep|worst) pain (every|all|i|is (too|unbearable|so|killing|never|constant|eating|getting|just|not)|and (i|suffering|misery|agony|no)|any more|constantly|that (never|will not|i)|to (end|stop|go)|never|please|anymore|inside|away|for|of (living|being|existing|life|it)|emotionally|mentally|right now|because|again|does not|will not|just)
      (make|please make|want|need|just want|begging|beg|i want) (it|this|the pain|everything|these thoughts|it all|the (voices|thoughts|noise|hurt)|my (brain|mind|head|thoughts)|them|all of this|all this) (to)? (all)? (stop|end|go away|be over|shut up|quiet)
      (stop|end|escape|ease|numb|kill|numbing|away|stopping|ending|from) (the|this|all the|all this|my|from the|of the) (pain|suffering|hurt|thoughts|noise|voices|torment|agony|misery)
      (hurts|hurt|hurting) (so (much|bad|badly|fucking)|too much|to (breathe|live|exist|be alive|wake|be)|every|all|inside|bad|badly|more|constantly|deep|like hell)
      (not|can not|could not|cant|hardly|barely|do not) (eat|sleep|get (out of|up)|function|breathe|eating|sleeping|shower|leave (my|the) (bed|room|house)|get out of bed|think straight|work|move|eaten|slept) (or|and|for|in|any|at all|because|without|properly|well|i|anymore|most|much|since|from|right|out|of|anything)
      (want|wanted|wanting|just|going|feel like|need) (to|i)? (scream|cry|curl up|crawl|rip my|tear my|explode|sob|punch|break down|run away|hide|sleep all|stay in bed|be held|be loved|feel (something|anything|nothing|okay|normal|happy|better|numb|loved)|be (happy|okay|normal|numb|free|at peace|left alone|loved|understood|wanted|enough))
      (ruined|wasted|fucked up|destroyed|messed up|failed|screwed up|screwed|threw away|lost|over) (my|in|at|everything|it|myself|up) (entire|whole|own)? (life|everything|everyone|myself|it all|future|all)
      (everything|life|world|mind|it all|all) (is|feels|seems|keeps|has|just|went|goes) (just|so|been|gone|going|getting|become|completely|too|always|all)? (pointless|meaningless|hopeless|falling apart|too much|crashing|ruined|dark|black|grey|gray|broken|overwhelming|collapsing|wrong|my fault|painful|numb|bleak|empty|to shit|over|crumbling|downhill|gone|worthless|against me|hell|worse|nothing|lost)
      (my)? life (is|was|has|feels|just) (a|so|such|such a|fucking|just|been|been a|all|turned into|like|completely|pretty|an|such|really|gone|going|become|falling|getting)? (mess|hell|shit|disaster|failure|nightmare|misery|miserable|joke|waste|fucked|ruined|terrible|awful|garbage|trash|pain|sucks|worthless|falling apart|horrible|shambles|downhill|nothing|over|apart|pathetic|crap|unfair|meaningless|wreck|worse|destroyed|sad|broken|lie|empty)
      (do not|dont|no idea|not|idk) (know|sure|understand)? (what|how|where|if|why) (else)? (to|i am|i can|i should|i am supposed to|should i|i will|it) (do|go|turn|live|continue|cope|keep going|even do|be|feel|handle|survive|deal|make it|doing|on|fix|supposed|start|stop|say|think|carry on) (any more|with|at this point|now|and|i|about|without|because|please|in life|right now|but|or|to|anymore|this|here|else|with myself|from here|how|with my life)
      (i|am|so|feel|feeling|at|the|am so) (am|just|so)? (scared|terrified|afraid|frightened|exhausted|drained) (of|and|i|all the time|to|to (live|be alone|death|sleep|go|tell|be|wake)|every|right now|for|that|because|right|myself|please|about|by|from|with)
      (rock bottom|lowest point|lowest i have|breaking point|mental breakdown|nervous breakdown|total breakdown|complete breakdown|panic attack|panic attacks|nothing left|final straw|last straw|last hope|last resort|end of the line|point of no return|downward spiral|dark hole|deep hole|black hole|abyss|void|darkness)
      (break|breaking|broke|breakdown|breakdowns|meltdown|meltdowns) (down)? (every|right now|today|tonight|daily|again|and|at|in front|last|yesterday|constantly)
      (major|severe|severely|clinical|clinically|crippling|extreme|extremely|deep|deeply|chronic|treatment resistant|manic|bipolar|worst|terrible|horrible|crushing|suicidally|debilitating|really bad|intense) (depression|depressed|depressive|anxiety|depressing)
      (depression|anxiety|bpd|ptsd|ocd|bipolar|schizophrenia|trauma|addiction|grief|loneliness) (is|has|are) (slowly|been|literally|really|just|actually|getting|eating|destroying|ruining|taking|winning|consuming|crippling|killing|overwhelming|so|too|worse|won|ruined|unbearable|coming) (killing|eating|destroying|worse|me|over|my|bad|ruining|consuming|winning|unbearable|back|much|away|overwhelming|strong)
      (no one|nobody|noone) (believes|believe|takes) me (seriously)?
      (off|stopped|quit|stop) (taking)? (my|all my) (pills|lithium|meds|antipsychotics|medicine|antidepressant)`,
    ],

    [
      { rule: 'wish_to_die', slang: true },
      `
      (all|thing|everything|what|only) i (want|wanted|need|wish|can think of|think about|dream of|crave) (for)? (to do)? is (to)? (die|be dead|be gone|disappear|end it|end it all|kill myself|sleep forever|not exist|death|suicide|dying|not wake up|for it to (end|stop|be over)|cease existing)
      (that|else|this|it|live|choose|either|better|recover) or (kill myself|suicide|dying|i kill myself|death for me)
      guess i (will|should|am going to|might as well) (just)? (die|kill myself|be dead)
      (might|may) as well (be dead|die|kill myself|end it|not be here|not exist|disappear)`,
    ],
    [
      { rule: 'plan', who: 'self', firm: true },
      `
      (follow|following|followed|going|go) through (with (it|this|my plan|the plan))? (tonight|today|tomorrow|this time|soon|now|this weekend)
      (will|going to|want to|ready to|about to|am|can) (follow|go|going) through with (my plan|killing myself|suicide|it (tonight|today|this time))
      (tonight|today|tomorrow|this weekend) (i|is) (am|will)? (do|doing|done|finally|the night|when i|it)? (it|die|end|go|leave|do it|end it|when)
      (set|have|picked|got) (an|exact|a|my|the) _1 (date|dates|day|deadline|expiry date|expiration date) (to|for|when|on which|i) _3 (kill|die|end|go|suicide|gone|leave|death)`,
    ],
    [
      { rule: 'suicidal_thoughts', who: 'self' },
      `
      (possibility|prospect|act|option|thought|notion|concept|appeal|point|edge|brink) of (me)? (committing|suicide|killing myself|my suicide|ending (it|my life)|dying)
      (suicide|killing myself|death|dying) (seems|sounds|looks|feels|is starting to|starts to|does not seem|is (becoming|getting)) _4
      (hear|hearing|head|brain|mind|voice|thoughts) _5 (say|saying|says|tell|telling|tells|scream|screaming|whisper) _2 (die|kill yourself|kill myself|end it|do it|jump)
      (research|researched|researching|looked into|looking into|reading about|read about|reading up|googling|looking up) (on|about)? (suicide|ways to (die|go|end)|painless|how to (die|do it|end it|go))
      (capable of|close to|near) (suicide|killing myself|ending it)`,
    ],
    [
      { rule: 'hopeless', level: 'soon', who: 'self', firm: true },
      `
      (at|reached|near|to|hit) (the)? (end|bottom) of (my|the) (rope|tether|line|strength|road)
      give me (a|one|any|some|1) (good)? reason (not|why|to (live|stay|keep|go|be|not|stop))
      (i|just) (want|wanted) (out|it over|it to be over|to be done|peace|the pain gone|everything to stop|to stop hurting|to feel nothing|to give up|to rest|to let go)
      (am|i am) not (ok|okay|alright|all right|doing (well|ok|okay|good)|coping)
      (scared|afraid|terrified|frightened) of (myself|my (own)? (thoughts|mind|brain|head)|what i (will|might|may|could|am going to))
      (losing|lost) (the|this|my) (fight|battle|will|grip|strength)
      fall|falling|fell|sink|sinking|stuck|trapped in _4 (hole|pit|abyss|void|darkness|despair)
      (why|what) (do i|should i|even|would i) (even|still)? (bother|try|exist|wake up|keep trying)
      (do not|dont) (deserve) (good things|happiness|love|forgiveness|to be (happy|loved|forgiven)|life|anyone|friends|help)
      (see|have|there is) (no|no other|not any|any other) (path|way|option|choice|exit|escape) (towards|to (go on|live|cope|peace)|out of this|left for me)
      (everyone|everybody|they all|people) (hates|hate|leaves|left|abandons|abandoned|despises) me
      i (have|literally have)? (feel|felt|feeling) (so|really|completely|utterly|totally|absolutely)? (hopeless|helpless|worthless|suicidal|desperate|empty inside|like (dying|giving up|nothing|a failure|a burden|i am drowning|nobody cares))`,
    ],
    // ---- others at risk ----------------------------------------------------------------------------------------
    [
      { rule: 'other_at_risk', who: 'other', firm: true },
      `
      $near|she|he|they (is|are|has|says|said|told|keeps|just|been|texted|called|posted|sent|wrote|might|may|wants|threatened|threatens|talks|talking|tried|seems) _6 (suicidal|suicide|kill (himself|herself|themselves)|killing (himself|herself|themselves)|end (his|her|their) life|want to die|wants to die|self harm|self harming|hurt (himself|herself|themselves)|hurting (himself|herself|themselves)|cutting (himself|herself|themselves)|overdose|overdosed|end it all|take (his|her|their) (own)? life|harm (himself|herself|themselves)|wanting to die|wanted to die|wish (he|she|they) was dead|better off dead)
      (worried|scared|afraid|concerned|fear|terrified|think|thinks|believe|know) (that|for|about)? (my)? _2 $other (is|are|will|might|may|could|has|wants|going|would|was|friend|life) _4 (suicidal|suicide|kill (himself|herself|themselves)|do something|hurt (himself|herself|themselves)|die|end (it|his life|her life|their life)|danger|harm (himself|herself|themselves)|overdose|take (his|her|their) life|end up dead|attempt|not safe)
      (threatening|threatens|threatened|threat|threatning|talking about|talks about|talked about|keeps saying|contemplating|considering) (of|to|about)? (commit|suicide|kill (himself|herself|themselves)|killing (himself|herself|themselves)|end (his|her|their) life|overdose|ending (his|her|their) life|hurting (himself|herself|themselves)|jump|hang (himself|herself|themselves)|harm (himself|herself|themselves)|ending it)
      $near|she|he|they|friend _6 (kill|killing|hang|hanging|hurt|hurting|harm|harming|cutting|cut|starving|starve|drown|shoot|ending|end) (himself|herself|themselves|his life|her life|their life)
      (his|her|their) suicide (attempt|attempts|note|threat|threats|plan|ideation|thoughts|letter)
      (his|her|their) (life|own life) (tonight|today|if|because|over)
      (found|saw|seen|noticed|discovered|find) (cuts|scars|a note|a suicide note|her suicide|his suicide|pills|marks|blood) (on|in|by|under|from|of|and|hidden) (my|his|her|their|the)? _2
      (not|stopped|is not) (answering|responding|replying|answer|responded|heard from) _5 (suicidal|goodbye|scared|worried|kill|note|suicide|pills|died)
      (sent|texted|told|messaged|wrote|said|posted|left) (me|us)? (a|his|her|their|my|that)? _2 (goodbye|suicide note|farewell|goodbye message|last message|goodbye text|final message)
      (save|stop|talk|convince|keep|prevent) (my|him|her|them) _2 (from|out of|not to) (suicide|killing|suicidal|kill|committing|ending (his|her|their|it)|hurting (himself|herself|themselves)|self harming|self harm|cutting|dying|it)
      (wants|want|wanting|wanted|planning|plans|going|trying|tried) (to)? (die|kill (himself|herself|themselves)|end (it|it all|his life|her life|their life)|commit suicide|hurt (himself|herself|themselves)) (and i|i do not know|what (do|should)|how (do|can)|help)
      (she|he|they|$near) (says|said|told me|keeps saying|tells me|say|texted|texted me|messaged me|wrote|confessed|admitted) (that|me|he|she|they|it|to me|she is|he is)? _2 (wants to die|want to die|does not want to (live|be here|be alive|wake)|do not want to (live|be here)|has no reason|wish|is better off dead|should be dead|is done|wanted to die|has a plan|hates (her|his) life|can not go on|would be better off|better off without|is going to kill|is suicidal|feels suicidal|will kill|has nothing to live|does not see a reason)
      (she|he|they|$near) (took|swallowed|overdosed|has taken) (all|too many|a bunch|a bottle|an overdose|a load|a lot|on|her|his|their|#|a handful) _4 (pills|overdose|now|tonight|today|help|passed out|unconscious|hours ago|minutes ago)
      (she|he|they|$near) (is|has|keeps|been|started|was) (been)? (self harming|cutting (herself|himself|themselves|her|his|again)|hurting (herself|himself)|starving (herself|himself)|bleeding|unconscious|not breathing|passed out|unresponsive|overdosing)`,
    ],

    // ---- danger from or to others ------------------------------------------------------------------------------
    [
      { rule: 'danger_now', who: 'self', firm: true },
      `
      (he|she|they|dad|father|husband|boyfriend|ex|stepdad|wife|partner|man|mom|girlfriend|brother) (is|are) (going|gonna|trying|threatening|about|coming|planning|here|on) (to|his way|their way|over)? (kill|murder|hurt|shoot|stab|beat|rape|find|break in|strangle|attack) (me|us|her|him|my|the)
      (is|are|was|were) (trying|going|threatening|threatened) to (kill|murder|stab|shoot|strangle) (me|us) (tonight|now|and|with|i|please|right|if i (leave|tell|go)|when|again)?
      (outside|at|inside|banging on|pounding on|breaking|break|kicking|broke) (my|the|down|in)? (my|the)? (door|house|window|flat|apartment|room) (with|right|now|and (i|he|she|screaming|yelling)|trying|he|she|again)
      (he|she|they|dad|husband|boyfriend|ex|stepdad|partner|wife|girlfriend) (has|have|pulled|got|had|held|holding|pointed|came at|took|grabbed) (me with)? (a|his|the|out a|her|me at)? _1 (gun|knife|weapon|machete|bat|pistol|gunpoint|knifepoint) (to|at|and|on|in|i|against|pointed|now|out)?
      (threatened|threatens|threatening|promised|vowed|swore|says|said|swears) (to|he will|she will|that he will|he would|they will|he is going to) (kill|murder|shoot|stab|hurt|burn) (me|us|my|the|her|him|our)
      (will|would|going to|gonna) kill me (if i (leave|tell|go|try|call|say|report|do not)|when he (finds|gets|comes|gets home|finds out)|and|tonight|one day|one of these)
      (afraid|scared|terrified|worried|fear) (that)? (he|she|they|my (husband|dad|father|boyfriend|ex|partner|stepdad|mom|brother|wife|girlfriend|son)) (is|will|would|might|may|could|is going to)? (going)? (to)? (kill|hurt|beat|find|murder|rape|hit|shoot|come after|track) (me|us|my|the kids)?
      (afraid|scared|terrified|fear) for (my|our|my kids) (life|lives|safety)
      (afraid|scared|terrified) (of|to) (my (husband|dad|father|boyfriend|ex|partner|stepdad|wife|brother|uncle)|go home) (he|she|tonight|and|when|because (he|she|my|dad))
      (hiding|hide|locked|locking|barricaded|hid) (myself)? (in|from|inside) (the|my|a|him|her|them|it)? _1 (closet|bathroom|room|basement|wardrobe|toilet|car|him|cupboard|bedroom|garage) (from (him|her|my|them)|because|while|he|until he|as he|scared|so (he|she|they|dad|mom))
      (locked|locks|lock|trapped|keeps|keep|held|holding|kept|imprisoned|chained) me (inside|captive|hostage|prisoner|in (the|my|a|our) (room|house|bathroom|basement|bedroom|flat|apartment|car|garage|cupboard|closet)) (my|the|a|our|house|room|against|at|outside|and)?
      (will not|does not|did not|refuses to|never|wont) (let|allow) me (leave|go out|go|out|leave the house|see|use|have|contact|eat|leave him) (the|my|to|a|anyone|anywhere|house|phone|anything|friends|and|without)?
      (call|calling|called) (the)? (police|cops|911|999|112|ambulance) (for me|now|please|he|because|but|if|on (him|my)|and he)
      (i am|am|we are|my kids are|she is|he is) in (immediate|serious|real)? danger (from|right now|please|here|because|at home|tonight|now|and)
      i am in (immediate|serious|real) danger
      (not|never|do not feel|am not) safe (here|at home|in (my|this|our)|tonight|with (him|her|my|them)|right now|in my own|around (him|her|my)|anywhere|at (my|home|all|his))`,
    ],
    [
      { rule: 'abuse_now', who: 'self', firm: true },
      `
      $abuser (just|keeps|always|again|still|regularly|often|started|has|been|is|was|had|will|would|got drunk and|comes home and)? (been|started|keeps)? $hitting (me|us|my|at me|on me|the (kids|baby|children|dog)|on us|things at)
      (i am|i was|me|been|being|getting|get|got|i get|we are) (being|getting|physically|sexually|emotionally|mentally|verbally|constantly|domestically|horribly|badly|repeatedly)? (abused|beaten|raped|molested|sexually assaulted|trafficked|groomed|stalked|blackmailed|tortured|strangled|starved) (by (my|him|her|them|a|the)|at home|every (day|night|week|time)|at night|for years|sexually|physically|when (he|she|i))?
      (i am|i get|i keep|we are|me) (being|getting)? (hit|choked|threatened|bullied|harassed|assaulted) (by (my|him|her)|at home|every (day|night|week))
      (my|an|this|in) _1 (abuser|abusive|rapist|stalker|violent|abusers) (husband|boyfriend|partner|home|father|dad|mom|mother|relationship|household|family|parents|ex|wife|marriage|house|girlfriend|brother|stepdad)
      (i was|was|got|being|been|i got|just got|have been|just) (raped|molested|sexually (assaulted|abused)|assaulted|roofied|drugged) (last|by|yesterday|tonight|today|this|and|at|when|again|in|on|two|a|as|#|i|after|or)?
      (raped|molested|sexually assaulted|sexually abused|groped|fingered) me
      (forces|forced|forcing|makes|pressures|pressured|coerced|coerces) me (to|into) (have sex|sex|sleep with|touch|send|strip|do things|perform|prostitute)
      (comes|came|gets|got|sneaks|sneaked|climbed|climbs|creeps) (into|in) my (room|bed) (at night|while i|when i|when (everyone|mom|my mom)|every night|again|and (touch|touches|touched|lies|puts|put))
      (touches|touched|touching|rubs|rubbed) (me|my) (inappropriately|down there|there|private|privates|under my|at night|while i (sleep|slept|was))
      (hits|beats|hit|beat|hurt|hurts|choked|punched|slapped|kicked|whips|whipped|beaten|belt|belts) (me|us) (every|again|with|when|until|if|last|because|and|so|today|for|in|on|up|daily|to|at|almost|tonight|yesterday|till|black|hard|over|all|too|this|around)?
      (bruises|bruise|black eye|broken (rib|ribs|nose|arm|jaw)|bleeding|marks) (from|because|on my|all over|where|after) _3 (he|him|she|hit|dad|mom|husband|boyfriend|neck|face|beat|partner|last|beating|hits|hands)
      (domestic|sexual) (violence|abuse|assault) (situation|at home|right now|relationship|and|victim|every|from|by|by my|i|survivor and|last|happening)
      (afraid|scared|terrified|frightened|dread) (to|of) (go|going|be|being|come|coming|stay|staying|live|living) (back)? (home|at home|in my (own)? (house|home)|with (him|her|them)|alone with (him|her|my))
      (husband|boyfriend|partner|dad|father|he|ex|wife|girlfriend|stepdad|mom|mother|she) (is|gets|becomes|got|was|turns|can be|being|has been|been|are) (so|very|really|getting|more and more|physically|extremely)? (abusive|violent|aggressive|physical with|physically abusive|controlling and|dangerous|drunk and)`,
    ],
    [
      { rule: 'exploitation', who: 'self', firm: true },
      `
      (threatening|threatens|threatened|threaten|going|blackmailing|said he|wants|extorting) (to|me|will|me to|he will)? (send|post|leak|share|release|publish|expose|spread|show|with) (my|the|them|it|nude|nudes|naked|intimate|those|private|me|everyone|all) _3 (nudes|pictures|photos|videos|pics|images|family|friends|everyone|school|parents|followers|online|contacts|photo|video)
      (blackmail|blackmailing|blackmailed|sextortion|sextorted|extorting|extorted|extortion) (me|with|for|over|by|and|my|photos|nudes|i|him|money)?
      (leaked|leak|posted|shared|spread) my (nudes|nude|naked|private|intimate|photos) _2
      (older|adult|grown|a|#) (man|guy|men|guys|year old|teacher|coach|woman) _4 (asked|asking|asks|wants|wanting|sent|sending|keeps|making|pressures|told|offered) (me)? (for|to|me)? _2 (nudes|pictures|pics|photos|naked|meet|sex|video|undress|dick|touch|secret)
      (selling|sell|sells|sold|trafficking|trafficked|pimping) (me|my body|us) (for|to|on|out)?`,
    ],
    [
      { rule: 'threat' },
      `
      (am|will|going|gonna|want|planning|ready|about|might|feel like|swear|decided|plan|would|need|like|urge|urges|wanted|tempted) (am|will|going|to|to go|of|i will|like|on)? (going|just)? (to)? (kill|murder|stab|shoot|strangle|beat|hurt|slaughter|poison|attack|burn|killing|murdering|stabbing|shooting|hurting|execute|choke|harm|harming) (him|her|them|everyone|everybody|people|my (dad|father|mom|mother|husband|wife|boss|stepdad|brother|sister|ex|boyfriend|girlfriend|parents|family|kids|children|baby|son|daughter|teacher|neighbor|neighbour|roommate|classmates|coworkers|partner|whole family)|someone|somebody|those|that (bastard|bitch|man|guy|teacher|piece|fucker|asshole|cunt)|the (baby|kids|teacher|guy|man|bastard|people|children)|as many|other people|others|innocent|all of (them|you)|every one|you all|kids|cops|strangers|anyone)
      (shoot|shooting|blow|blowing|bomb|bombing|burn) (up|down) (my|the|a|this|that)? (school|office|workplace|church|mosque|place|building|work|university|mall|everyone|synagogue|campus)
      (bring|bringing|take|taking|brought) (a|my|the|dad's)? (gun|knife|bomb|weapon|rifle) (to|into) (school|work|class|the office|church|campus|college)
      (take|taking) (them|everyone|someone|people|him|her|some|others|as many) (all|people)? (down|out|with me|with) (with me|when i|before i)?
      (make|making) (him|her|them|everyone|you|all of them) pay (for|with|in blood|tomorrow|tonight|one day|soon)?
      (they|he|she|everyone|you) (will|all|is going to|are going to|deserve to|deserves to|should|all deserve to|must) (all)? (die|burn|be killed|pay for this|pay with|regret) (tomorrow|tonight|for|today|and i|soon|because|at my|by my)`,
    ],
    [
      { rule: 'harm_thoughts' },
      `
      (thoughts|urges|urge|thinking|thought|visions|images|intrusive|fear|scared|afraid|worried|terrified|fantasize|fantasies|fantasizing|dreams) (of|about|to|that|i|that i|i will|i might|i am)? (of|about|will|might|going)? (to)? (hurting|harming|killing|drowning|throwing|shaking|dropping|smothering|hurt|harm|kill|drown|throw|shake|drop|smother|stabbing|stab|suffocating|murdering|strangling) (my|the|him|her|them|someone|others|people|other people|our|everyone|a|somebody|kids|you)
      (shake|throw|smother|drown|drop|shaking|hurt|shook|hit|suffocate|slap|leave) (my|the|our|this) (baby|newborn|infant|toddler|crying baby|child|son|daughter) (out|against|because|if|when|to|and|in|again|down|so|until)?
      (homicidal) (thoughts|ideation|urges|and|rage|towards)?
      (going|about|want|might|will|gonna) (to)? (snap|lose control|lose it|explode) (and|at|on)? (and)? (hurt|kill|attack|someone|my (kids|baby|child|son|daughter)|everyone|people|somebody)`,
    ],
    [
      { rule: 'psychosis_command', who: 'self', firm: true },
      `
      (voice|voices|demon|demons|god|satan|devil|spirits|spirit|head|mind|brain|angels|aliens|entity|entities|shadow|shadows|radio|tv) (in my head|in my mind|inside|inside my head|that|who|i hear|from)? (is|are|keep|keeps|kept|was|were|just|start|started|have|has|says|say|tells|tell|telling|said|told|wants|want|wanting|order|orders|commands|command|commanding|ordered|screams|screaming|scream|whisper|whispering|whispers|urge|demand|begging) (telling|saying|ordering|commanding|been|screaming|told|start|whispering|me|at|that|urging|shouting|asking|wanting|been telling)? (me|at me|i|to|myself|that i|me that i)? (i)? (to|i should|that i should|i have to|should|must|i must|need to|i need to|to go|that i need to|just|at me to)? (to)? (kill|hurt|harm|die|jump|cut|stab|end|burn|attack|do (it|things|bad)|suicide|sacrifice|hang|drown|murder|strangle|do terrible|do bad|obey|shoot|choke|crash|step|overdose)
      (voice|voices|they) (says|say|said|tells me|tell me) (that)? (he|she|it|my (son|baby|daughter|husband|child|wife)) (is|are) not (mine|my|him|her|real|human|really)
      command (hallucination|hallucinations|auditory|voices)
      (commanded|ordered|chosen|told) (by|to) (god|the voices|satan|the devil|a voice|voices|them|angels|demons) (to)? (kill|hurt|die|sacrifice|jump|end|harm|burn|do it)`,
    ],
    [
      { rule: 'psychosis', who: 'self', firm: true },
      `
      (put|implanted|placed|planted|installed|inserted) (a|the|some|something|chips)? (chip|microchip|tracker|device|camera|cameras|implant|microphones|transmitter) (in|inside|into|behind|under) (my|me|the)
      (cia|fbi|government|neighbors|neighbours|police|they|people|everyone|aliens|family|coworkers|gang|illuminati|doctors|someone|hackers) (is|are|have|has|been|keep|keeps) (been|all|secretly|constantly|trying|out|still)? (watching me|following me|after me|poisoning|reading my (mind|thoughts)|spying on me|controlling (me|my)|tracking me|listening to|out to get|to get me|inserting thoughts|plotting|stealing my thoughts|to poison|broadcasting|monitoring me|planning to kill|replaced|sending me (messages|signals)|to kill me|bugging|recording me)
      (my|the) (food|water|pills|meals|coffee) (is|are|was|has been) (being|been)? (poisoned|drugged|contaminated|tampered)
      (not|never|have not|havent) (slept|sleep|sleeping) (in|for) (#|three|four|five|six|seven|two|days|a week) (days|nights|weeks|days and)? (and|but)? (i)? (feel|am|have)? (invincible|god|amazing|unstoppable|chosen|on top|so much energy|special|powers|the messiah|jesus|a prophet|seeing|hearing|voices|hallucinating)
      (i am|am|that i am|realized i am) (the)? (god|jesus|messiah|chosen one|prophet|antichrist|the chosen)  (and|i|now|sent|they|on)?
      (seeing|see|hearing|hear|hallucinating|saw|heard) (things|people|shadows|voices|figures|demons|bugs|faces|stuff|whispers) (that (are not|is not|no one|nobody|others)|again|everywhere|in (my|the (walls|room|corner|dark))|and (i am (scared|going)|it is|they (tell|say|want))|all (day|night|the time)|crawling|following me|talking to me|telling me|watching me)
      (stopped|quit|off|ran out of|not taking|came off) (taking)? (my)? (antipsychotic|antipsychotics|lithium|risperidone|olanzapine|seroquel|clozapine|abilify)
      (psychotic|manic) (break|episode|again|right now|and)
      (losing|lost|lose) (touch|grip|contact) (with|on) reality`,
    ],
    [
      { rule: 'eating_crisis', who: 'self', firm: true },
      `
      (not|never|have not|havent|barely|hardly|did not) (eaten|ate|eat|had|touched|kept) (anything|food|solid|down|a thing|a bite|any food|a meal|real food)? (in|for|since|down) _1 (#|three|four|five|six|seven|two|several|days|a week|a few|almost|nearly|over|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last) (days|day|weeks|week|hours)?
      (starve|starving|starved|starvation|fast|fasting|fasted|restrict|restricting) (myself|for|since|again|until|so hard|to|and i|more|down) (#|to death|until i|the whole|days|so much|purge|purging|until|weight|skinny|thin|because|for days|again|disappear|die|faint|passed out|fainted|my hair|hair)
      (throw|throwing|threw|thrown|vomit|vomiting|puke|puking|purge|purging|purged|puked|vomited) (up|after|everything|blood|again|every|all|#|my|it|multiple|several|until|daily|and|for)? _1 (after (every|eating|meals|each|dinner|lunch|i eat)|everything i eat|every (meal|day|time|night)|blood|my food|times a day|# times|again|on purpose|until|daily|every meal|what i eat|and (restrict|starve|binge|laxatives|bleeding|fainting|fainted)|fingers)
      (fingers|toothbrush) down my throat
      (binge|bingeing|binging|binged) (and)? (purge|purging|purged|vomit|vomiting|throw up)
      (laxatives|diet pills|laxative|diuretics|ipecac) (every|daily|again|to|a day|and|after|per|today|abuse|in)
      (fainted|fainting|faint|passed out|passing out|blacked out|collapsed|collapse|heart (is)? (racing|fluttering|palpitations|stops|skipping)) _6 (eat|eaten|eating|food|starving|purge|purging|weight|hungry|anorexia|restricting|calories|fasting)
      (ana|anorexia|bulimia|anorexic|bulimic|eating disorder|ed) (relapse|is (back|killing|winning|getting|taking|screaming|so loud|loud)|again|relapsed|voice|and (i|restricting)|came back|has (come back|taken|returned)|is destroying)
      (relapsed|relapsing|relapse) (into|with|back|on)? (my|into)? (anorexia|bulimia|eating disorder|purging|restricting|ed|starving|binge|bingeing)
      (pro ana|thinspo|meanspo|ana buddy|mia buddy|thinspiration)`,
    ],
    [
      { rule: 'relapse', who: 'self', firm: true },
      `
      (about|going|want|gonna|ready|tempted|close|urge|craving|cravings|might|will|scared|afraid|close) (to|i will|of|i might|i am going)? (going to)? (relapse|relapsing|drink again|use again|start using|pick up again|drinking again|get high again|use tonight|drink tonight|buy (a bottle|some|drugs|vodka|heroin|pills)|shoot up|gamble again|call my dealer|fall off the wagon)
      (i|have|just) (have|just)? (relapsed|relapse|relapsing|slipped up|fell off the wagon|picked up again|used again|drank again|drinking again|am using again|got drunk again) (last|today|yesterday|after|and|on|again|tonight|this|hard|i|with|bad|because|for|from|into|so|too)?
      (bottle|vodka|whiskey|wine|heroin|coke|needle|dealer|drugs|pills|stash|beer|meth) (is|are|sitting)? (in front of me|calling me|in my hand|next to me|on the table|right here|staring at me|in the (kitchen|fridge|drawer|house|car) and)
      (drinking|drink|drunk|high|using|drugged) (myself)? (to (death|sleep|oblivion|numb|cope|forget|escape|blackout)|every (day|night|single)|until i (pass|black|forget|can not)|all day|myself|again and|to feel|from morning|alone every)
      (can not|could not|unable to) (stop|quit) (drinking|using|gambling|the drugs|taking|getting high|shooting up|smoking (crack|meth)|snorting|buying)
      (lost|gambled|losing) (all|everything|my (savings|rent|wages|whole|entire|life|salary)|our|it all) _3 (gambling|betting|casino|slots|away|poker|bets|roulette)
      addicted to (heroin|meth|crack|cocaine|opioids|fentanyl|oxy|gambling|alcohol|benzos|pills|drugs|opiates) (and|i|for|again|since|but)?
      (using|used|shooting up|injecting|snorting|smoking|smoked) (heroin|meth|fentanyl|crack|fent|tranq|coke) (again|tonight|alone|today)?`,
    ],
    [
      { rule: 'withdrawal', who: 'self', firm: true },
      `
      (stopped|quit|stopping|quitting|off|without|since|detox|detoxing|withdrawal|withdrawals|last drink) _8 (shaking|shakes|seizure|seizures|hallucinating|hallucinations|sweating|convulsing|delirium|dts|fits|seeing things|vomiting|confused|tremors)
      (alcohol|benzo|opioid|heroin|xanax|opiate) (withdrawal|withdrawals|detox) (is|are|and|right|alone|at home|i|symptoms|so|seizure)
      (seizure|seizures|dts) (from|after|because) (quitting|stopping|withdrawal|not drinking|alcohol|coming off|benzos)`,
    ],
    [
      { rule: 'no_shelter', who: 'self', firm: true },
      `
      (nowhere|no place|no where|not anywhere|no home) (to|for me to|left to)? (sleep|go|stay|live|sleep tonight|stay tonight|turn) (tonight|and|now|with|i|from|anymore|right|left|because|after|for|with (my|the))
      (kicked|thrown|threw|kicking|throwing|kick|throw|put) (me|us|my)? (out|onto the (street|streets)) (of|tonight|and|today|on|with|last|because|for|into|onto|i|now|again|the)
      (sleeping|sleep|living|live|slept|going to be|be|am|become|now|end up|being|about to be|made) (in|on|rough|out)? (my|the|a)? (car|street|streets|homeless|rough|bus station|park bench|tent outside|shelter)  (tonight|with|and|now|for|since|because|again|in|on|at|i)`,
    ],

    // ---- said sideways -----------------------------------------------------------------------------------------
    [
      { rule: 'plan', who: 'self', firm: true },
      `
      (my|the) (plan|plans|date|day) (is|are|has been) (set|made|ready|fixed|picked|chosen|decided|coming)
      (have|got|had|is) (it|everything|all of it|this) (all)? (worked out|planned|figured out|arranged|sorted|set up|mapped out|in place) (and (i|it|am|nobody)|already|for (the|when|after)|now|in my (head|mind)|how)
      (just|only|still) (have|need|got|left) to (pick|choose|decide|set) (the|a|which) (day|date|time|place|night|moment)
      (picked|chosen|found|know|scouted|got) (somewhere|a (place|spot)|the (place|spot)) (where|quiet|that|so|nobody|it|far|to|high|already|for)
      (made|struck|have) (a|my) (deal|pact|promise|bargain) with myself
      (i am|am) (allowed|permitted|free) to (stop|go|leave|quit|rest|die|end)
      then i (can|could|will) finally? (stop|rest|sleep|be done|be free|let go) (for good|forever|at last|peacefully|now)
      that is me (done|finished|out|gone|over|off)
      (will|would|am going to) not (be|make it) (alive|here|around) (to (see|face|find|deal|watch|read|answer|do)|for (it|that|this|my|the|christmas)|when|by then|any more|anymore|next|after|much)
      (decided|decision|made up) (already|my mind|in my (mind|head|heart)) (that|about|to)? (i)? (will|am|not|leave|go|it is|this is)
      (already|have) made (up)? my (mind|decision|peace)
      (made|making|at) (my)? peace with (it|dying|death|leaving|that|everyone|everything|god|the idea)
      (sorted|sorting|sorted out|finished|done|organized|organised|signed|written|wrote|updated|got|put) (out)? (all)? (the|my) (paperwork|will|guardianship|passwords|insurance|affairs|finances|accounts|funeral|custody|documents|estate) (for|so|in|is|are|and|ready|done|just|to|signed|sorted|folder|everything)?
      (passwords|documents|will|keys|papers|instructions|deeds|policy|insurance|letters|everything) (are|is) (all)? (in|on|under|with|written|left) (the|my|a) (red|blue|green|top|folder|drawer|envelope|desk|table|fridge|file|safe|box|shelf|bag)
      (letters|notes|cards|letter|note|videos) (one)? (for|to) (each|every|my (kids|mom|wife|husband|parents|children|family|girls|boys|son|daughter|sister|brother)|everyone|the kids|them|him|her) (of them|one|when|to open|after|so)?
      wrote (the|my|all the|all my|their|some|them) (letters|notes|goodbyes|letter)
      (paid|prepaid|cancelled|canceled|settled|covered) (up)? (the|my|all) (rent|bills|debts|subscriptions|lease|phone|funeral|mortgage) (to|until|through|ahead|so|off|till|for|and (left|gave|wrote))
      (left|leave|leaving) (the|my) (door|back door|front door|key|keys) (unlocked|open|on the latch|under|out) (for|so) (them|whoever|the (ambulance|police|paramedics)|someone|they|nobody|mom|dad)
      (deleting|deleted|closing|closed|close|wiping|wiped|deactivating) (all)? (my|of my|the)? (accounts|account|everything|profiles|socials|messages|history|photos|search history) (tonight|today|one by one|now|and (goodbye|thank|pass|that|i)|so|before|first|this is|for good|can)
      (do not|dont|no) (need|want|make|bother|have) (to)? (anything|nothing|it|a|any|them) (thread|fuss|post|funeral|memorial|flowers|where i|more where|about me|when i am|stuff)
      where i am going
      (will not|wont|do not|no longer|aint|never|not) (gon)? (need|be needing) (it|them|this|that|any|anything|nothing|my|these|those) _3 (any more|where|after|now|soon|longer|anyway|going)
      nothing where i
      on (the|a|this|my) (bridge|ledge|roof|rooftop|edge|cliff|overpass|railing|parapet|tracks|windowsill|balcony) (right now|now|and|again|i|looking|it is|with|at|alone|in the|tonight)
      i am (on|at|up on|standing on|sitting on|back on|back at) (the|a) (bridge|ledge|roof|rooftop|edge|cliff|overpass|railing|parapet|tracks|windowsill|platform|pier|station)
      (you|they|everyone|people|yall) will (all)? (see|read|hear) (about)? (it|me|this|that) (in|on) the (news|paper|papers|tv)
      not (planning|going|intending) (to|on)? (get|getting|come|coming|go|going|wake|waking) (back|home|up|down) (up|down|home|tonight|again|from|after|in the morning|this time)?
      (see to it|make sure|making sure) (that)? (he|she|they|nobody|no one|my (mom|kids|wife|husband|daughter|son|family|parents)) (do not|does not|will not|never|wont|is not|are not) (have to|find|need|see|ever|the one|worry|suffer|get)
      (find|finds|finding|found|discover|discovers) (me|my body|us) (and|first|in the|when|hanging|dead|gone|like|there|before|the|until|is|it|should|would be|after|or|by|to be|so)
      (so|want|rather|like|not|be) _4 (kids|children|neighbor|neighbour|mom|wife|daughter|son|sister|roommate|stranger|family|landlord|police|cleaner|nurse) (that|who|to|do not|does not|will not|would|not)? (find|finds|finding) (me|my|the|it)
      how long (before|until|till) (a|the|my|someone|anyone|anybody|they|people|he|she) _2 (notice|notices|find|finds|looks|checks|realise|realize|realises|realizes|comes) (me|i|that|my|the)?
      (waiting|wait) (until|till|for) _8 (then i|and then i (can|am|will|go)|before i (go|die|do it|leave)|so i can (go|die|leave))
      (get|getting|got) through (her|his|the|my|their|this|christmas|one more) _2 (birthday|christmas|wedding|graduation|exams|holidays|funeral|weekend|recital|week|summer) _2 (then|and|so|before|first|can|that is)
      nothing (has|is|had)? (changed|changes|change|different) (by|on|before|after) (my|the|i turn|#|new year)
      (all|everything) (i have|i need|that i need|is) (ready|here|in the (car|garage|bag|boot|shed)|laid out|prepared)`,
    ],
    [
      { rule: 'means', who: 'self' },
      `
      (rope|gun|knife|pills|tablets|blade|razor|hose|bottle|medicine|petrol|insulin|belt|noose|rifle|bleach|packet) (from|in|is|are|on|out of) _4 (in front of me|on the table|next to me|on my lap|in my (hand|pocket|bag|lap)|beside me|on the bed|on the passenger|by the bed|looking at me|in the (boot|car))
      (bought|buying|got|found|took|borrowed|kept|hid|stole) (the|a|some|my|dad's|his|grandad's)? (rope|hose|razor blades|gun|shotgun|rifle|charcoal|tent pegs and rope|petrol|enough|lethal) (today|yesterday|from|online|and|in case|for|last|this|tonight|already)
      (know|remember|learned|worked out|checked|found out) (where|which|how) _3 (keys|gun|safe|pills|medicine|cabinet|insulin|trains|fast train|tide|train|high|deep|drop)  (is|are|kept|come|comes|passes|through|goes|works)?
      (counting|counted|count|lined up|lining up|laid out|laying out|weighed) (out)? (the|my|them|all)? _1 (pills|tablets|capsules|blades|out)`,
    ],
    [
      { rule: 'goodbye', who: 'self', firm: true },
      `
      this is (my last|the last) (post|message|thing i will|time i will|you will|from me|of me)
      (nobody|no one|you do not|no) (needs|need) to (answer|reply|respond|come|call|worry|look)
      (if|when) i am not (here|around|alive|back) (tomorrow|by|in the|next|any more|when|after|on|later|one day|then|for)
      (fed|feeding|feed) the (cat|cats|dog|dogs|fish|birds) (and|then|for the last|one last)
      (tell|told) (my|the|them|him|her|em) _3 (daddy|mommy|dad|mom|i) (tried|loved|did (my|his|her) best|fought|was sorry|is sorry|held on|am sorry)
      (you|yall|ya|u) (lot|all|guys|people|were|are|have been) _2 (were|was|been|are) (the|a)? (good|best|only|nicest|kindest|closest) (bit|thing|part|friends|people|family|place|of my life|ones)
      (i|please)? (forgive|forgave) (you|everyone|everybody|them) (all)? (and|please|i)
      (till|until) we meet (again|on the)
      (held|kept|carried|looked after) me (down|up|going|together)? longer than
      (pass|give|donate|transfer|leave|left|leaving|gave|giving|hand|goes|go) (on|over|away)? (my|the|all my|mine) (points|account|guitar|records|books|bike|console|telescope|telescopes|collection|plants|tools|car|laptop|jewelry|jewellery|instruments|badge|character|cat|dog|watch|ring|savings|things|stuff|belongings) (to|for) (the|my|a|her|him|them|someone|whoever|charity|school|anyone|you)
      (set|put|say|get|wanted to) (a few|some|these)? (things|this|it) (down|straight|out there)? (before|while i (still)? can|so (you|they)|in case|first)
      (close|delete|remove) my (account|profile|membership) (and|please|thanks|i (will|wont|am not)|because i)
      (thank|thanks) (you)? (all|everyone|to)? (for|and) (everything|the years|all|being|having|letting) _6 (goodbye|farewell|take care of|last|go now|time to go|leave now)
      peace (out)? (and love)? 🕊️|✌️
      (time|ready) (for me)? to (go|leave|let go|rest|sleep) (now|home|for good|forever|to god|and i|peacefully)?
      (look after|be good to|be kind to|take care of|remember|watch over|keep an eye on) (each other|one another|yourselves|my (mom|kids|girls|boys|dog|cat|sister|brother|little|baby|wife|husband)|the (dog|cat|kids|girls|boys))`,
    ],
    [
      { rule: 'suicidal_thoughts', who: 'self', firm: true },
      `
      (urge|urges|thought|thoughts|idea|impulse|temptation|pull|wanting|want|keep thinking|tempted|imagine|imagining|daydream|picture|picturing|feel like|thinking|think) (to|of|about|is to)? (just)? (drive|driving|walk|walking|swim|swimming|step|stepping|swerve|swerving|let|letting|turn|turning|keep|jump|jumping|fall|falling|crash|crashing|row|rowing|disappear|sink|steer|lean|leaning|roll) (and|on|into|off|out|over|in|go|until|the|my|straight|under|through|away) _4 (sea|water|traffic|wall|tree|lorry|truck|tracks|platform|road|edge|bridge|train|river|stop|stopping|back|wheel|under|cliff|rail|lake|window|balcony|ocean|front|rocks|car|barrier|sink|go|bus|side)
      (do|doing|did|done) (away with (myself|me)|myself in)
      (top|topping|topped|offing|off|end|ending|finish|finishing) (myself|it tonight|meself)
      (i|me|easier|better|easier to|better to|want to|wish to|about|of|imagine|like) (could|just|would)? (not|no longer) (be|being) (here|alive|around|in this world|on this earth|a person) (any more|at all|would|seems|sounds|feels)?
      (thoughts|thought|thinking|think|feelings|feel|idea|dream) (about|of|like|that)? (not being|of not being|i should not be|i will not be|i could just not be|i do not want to be) (here|alive|around|in|on|any)
      (not|am not|im not) (sure|certain|convinced) (that|if|whether)? i (want|wanna|need|should|deserve|can) (to)? (be (alive|here|around)|live|exist|keep (going|living)|stay|wake|go on|carry on|see)
      (want|wanted|wish|ready|going|long|longing|need|rather|can not wait) (to)? (just)? (be|join|go to|go be|go|follow|see) (where|with|to)? (he is|she is|they are|him again|her again|them again|my baby again|(my (son|daughter|mom|dad|wife|husband|baby|boy|girl|brother|sister|nan|boys|girls)|him|her|them) (so (bad|badly|much)|soon|tonight|instead|already|now|up there|in heaven))
      (want|looking for|look for|need|imagine|wish there was) (the off switch|an off switch|oblivion|nothingness|non existence|the exit|an exit|off this (planet|ride))
      (want|need) (out|a way out|the way out) (of (this life|life|living|here alive)|permanently|for good)
      (no|any|one|a|good|real|another|of|out of|tell me) (single|good|real)? (reason|reasons|argument|excuse|case|point) (for|to|why|in) (me|i)? (should)? (continuing to live|carry on living|stay alive|staying alive|stick around|keep (going|living)|be alive|go on|waking up|wake up)
      what if i (was|were|just|am|had)? (not|gone|stopped|disappeared|never|never woke|let go|did it|did not|no longer)
      (i|would|rather|to|id) (sooner|rather) (go|not be|be gone|be out|be off|stop|not wake|not exist|be nothing|disappear|not be here|have gone|be with)
      (go|leave|die|end it|out|end) (on|at) (my|a) (own terms|terms|time of my|own time|choosing)
      (do not|dont|would not|not) (much|really|particularly|even)? (mind|care|bother|matter|fussed|bothered|protest|complain|fight) (much|really|any more|at all)? (which way|either way|what happens to me|if i (wake|come|do not|live|die|go|get|make|never|just|fall|crash|stop)|whether i|if (it|the|something|my|that) (was|killed|takes|took|stops|stopped|happened|kills|car|plane|heart|tumour|cancer|does not))
      (leave|left|leaving|let|up) (it)? (up)? (to)? (the)? (cars|fate|traffic|chance|drivers|universe|sea) (decide|to decide|now|whether i)
      (without looking|not looking|not clipped|not clipping|no seatbelt|without a seatbelt|stopped wearing (my)? seatbelt|not wearing (a|my) (seatbelt|helmet|lifejacket)|stopped looking|not been clipping) (on purpose|deliberately|both ways|when i cross|at roads|hoping|on|in)
      (not|wont|do not|will not|would not) (hold|holding) (on|tight)? (too)? (hard|tight|on to anything)
      (look|looking|see|seeing|view) (at)? (it|death|that|this|suicide|dying) as (a|the|an) (door|way out|option|exit|solution|mercy|kindness|relief|answer|holiday|rest|possibility)
      (sleep|bed|close my eyes) (and)? (that|for that|have that|let that) (to be|be|is|was) (that|it|the end|all)
      (stay|go|be|keep|kept) (asleep|sleeping|under|gone|down) (for good|forever|for ever|and never|this time|permanently)
      (if i) (die|died|go|went|did not wake|stopped breathing|got hit|am dead) (before|then|nobody|everybody|everyone|my|they|it|at least|the) _4 (nobody|ashamed|rest|free|sad|pay|money|insurance|easier|relief|relieved|better|peace|problem|no one)
      (stopped|started) (imagining|picturing|planning|looking) (a|any|anything|both|at|past|beyond|the) (future|after|ways|past|next|prices|bridges|heights|my|other)
      (keep|kept|find|found|caught) (on)? (looking|staring|catch|standing|going|driving|walking|coming|myself looking|myself standing|myself staring) (back)? (at|to|by|near|over|up at|down at) (the|that|a) (bridge|knives|tracks|edge|beam|drawer|pills|medicine cabinet|railway|balcony|river|rope|cliff|knife|trains|platform|hook|banister|rafters|weir|dam)
      (suicidal|suicide) (lol|lmao|haha|there|again|today|and|but)
      (cars|car|truck|bus|train|lorry|plane|bullet|lightning|asteroid|heart attack|stroke|aneurysm|tumour|tumor|cancer|virus) (to|would|could|will|might|just)? (hit|take|kill|hits|finish|crush|crashes|strike|end) (me|us|on me|it for me)
      (wan|want) die`,
    ],
    [
      { rule: 'overdose_now', who: 'self', firm: true },
      `
      (taken|took|swallowed|downed) (them all|all of them|all of it|the lot|the whole lot|every one of them|everything in the (cabinet|box|cupboard|drawer)|it all (at once|in one go|already|now))
      (i|have|just)? (took|taken|swallowed|had) (a|about a|half a|like a)? (handful|fistful|palmful|load|whole pack|whole strip|strip|sheet|box|mouthful|boatload|shit ton|shitload|whole box|whole bottle|few too many|pile)
      (how many|how much) (i|did i|have i) (took|take|taken|had|swallowed)
      (empty|half empty) (packet|packets|bottle|blister|box|boxes|strips|pack|packs) (of|next|by|beside|on|in|there|and|under|near)
      (took|taken|take|mixed|mixing|mix|with|washed|having) _3 (pills|sleepers|tablets|valium|morphine|opioids|codeine|fentanyl|zopiclone|benzos|sleeping) _3 (whisky|whiskey|vodka|gin|wine|alcohol|drink|beer|booze|rum|brandy)
      (feel|feeling|getting|starting) (weird|drowsy|sleepy|sick|funny|dizzy|numb|floaty|heavy|woozy) (and|from|after|now|already)? _6 (took|taken|pills|tablets|them all|handful|swallowed)
      (threw|thrown|throwing|puked|vomited) (some|most|half|it|them|a few)? (of)? (it|them|some)? (back)? up _6 (pills|tablets|enough|took|handful|overdose)
      (needle|syringe) (out|in|still in|hanging|on the floor)
      lips (were|went|are|turned|going) (blue|purple|grey|gray)
      woke up (on|in) (the)? (bathroom|floor|hospital|resus|kitchen|icu|ambulance|toilet|er|a&e) _4 (floor|needle|vomit|drip|locked|blood|tube|and)
      (narcan|naloxone) (me|twice|again|last|saved|brought|on)`,
    ],
    [
      { rule: 'attempt_now', who: 'self', firm: true },
      `
      (was|were|stood|sat|spent|been) (up)? (all night|hours|an hour|the night|two hours|most of)? (on|at|by|up) (the|a|that) (roof|bridge|ledge|tracks|edge|cliff|railing|station|multi storey|overpass|platform|beach|weir|pier) _4 (until|till|from|last night|tonight|this morning|for (hours|an|two|three|four|ages)|ago|yesterday|and (i (nearly|almost|came|could)|nearly|then))
      (talked|pulled|coaxed|dragged) me (down|off|back|away) (from|off|tonight|last night|yesterday|this morning)
      (got|brought) me down (from|off|tonight|was needing)
      (nearly|almost) (did (it|something)|went through|jumped|let go|stepped|drove|swerved|walked into|took them|took it)
      (went|drove|walked|got) (to|up to|out to|as far as) (the|that) (bridge|roof|tracks|cliff|river|station|lake|quarry|reservoir|multi storey|pier|top) (again|tonight|last|and (stood|sat|looked|came|i|just)|yesterday|this|to (do|jump|end|die)|with (the|a|my))`,
    ],
    [
      { rule: 'self_harm', who: 'self', firm: true },
      `
      (gone|went|going|go|back) (back)? to (it|the old thing|old habits|old ways|the thing|a thing|what i (used|did)|hurting|my old|the (blade|razor|lighter)|doing (it|that)) _4 (teen|teenager|school|again|young|kid|skin|arm|arms|bleed|blood|sleeves|nobody|used to)
      (did|done|doing|do) it again (last|tonight|today|this|and|on|after|yesterday|my|in the)
      (day|back to day|back to|reset to|down to|streak) (zero|one|#|0) (was|were|again|after|from|used to be|it was) (day)? (#|clean|on|again|months|days|years|over)?
      day # was day #
      (broke|broken|lost|ruined|blew|ended|reset) (my|a|the) _3 (streak|clean|clean time|days|record|months) (of|last|today|again|tonight|i|self|clean|without)?
      (long|wearing|wear|hide|pull|pulled|under|down) (my)? (sleeves|sleeve|bracelets|plasters|bandages) (in|all|to (hide|cover)|over|down|again|because|even|so|on|every)
      (lines|marks|cuts|burns|scratches|wounds|stripes|welts) (on|up|down|across|along|all over) (my|both|the inside) _2 (arm|arms|wrist|thigh|thighs|leg|legs|skin|hip|hips|stomach)
      (see|feel|watch|makes me|want to|make myself) (the)? (blood|bleed|sting|burn|it sting|it bleed) (and|run|come|drip|helps|calms|then|for|is|that|so)
      (takes|take|took|stole|buy|hide|hid|keep) (the|a|apart|my) (blade|razor|blades|scissors|sharpener|lighter|compass) (out|from|in|under|apart|to|and|again)
      (hit|hitting|bang|banging|punch|punching|slam|slamming) (my)? (head|fist|fists|hand|face) (on|against|into|off|with|in) (the|a|my)? _1 (wall|walls|door|desk|floor|tiles|table|until|mirror)`,
    ],
    [
      { rule: 'self_harm', who: 'self', firm: true },
      `
      (keep|keeps|kept|been|started|can not stop|could not stop|back to|resumed|restarted) (on)? (cutting|burning|self harming|scratching|hurting) (and|myself|it|again|deeper|every|my|but|because|to|more|at|in|so)
      (was|were) day #
      (places|spots) (where)? (people|no one|nobody|they|mom) (can not|do not|wont|will not) (see|look|notice)`,
    ],
    [
      { rule: 'passive', level: 'soon', who: 'self', firm: true },
      `
      i (can not|could not|never|do not) (picture|imagine|see|think of) (a|any|anything|one|myself|beyond|what|much of a) (a|any|single|in|past)? (future|tomorrow|next year|next month|way forward|way out|life ahead|year from now|anything ahead|old|alive) (with me|for me|for myself|in it)?
      (no|not a|isnt a|never) (place|room|space) (in|for|on) (this world|me (in|on|any|here)|the world|my name)
      (one|single|any|good|no|a) reason to (set (the|an) alarm|get up|get out of bed|wake up|be here|keep going|live|carry on|stay alive|go on|exist)
      stopped (imagining|picturing) (anything|a future|the future|tomorrow|after)
      only (waiting|wait) (to|for) (be called|die|it to be over|the end|god to|him to call|death)
      (would not|do not) (mind|care) if (tomorrow|i|it|morning|the morning) _4 (happen|come|came|wake|end|ended|stopped|forgot|never|last)
      (like|as if) (a|the) room with`,
    ],
    [
      { rule: 'burden', who: 'self', firm: true },
      `
      (she|he|they|my (wife|husband|kids|daughter|son|mom|family|parents|mum|girl|boy|sister)|everyone|everybody|you) (would|could|will|should|can|d|might) (all)? (be|manage|cope|get on|do|live|rest|breathe|move on|start|have|finally|just) (free|freer|relieved|fine|better|okay|able|happy|richer|easier|good|without me|a life|some peace|rest|get|be) _4 (if i (went|was|were|died|am|go|left|disappeared|stopped|wasnt|weren)|without me|when i am (gone|dead)|with me gone)
      (manage|cope|do (better|fine|well|just fine)|better|fine|be okay|get by|survive|get along) (just fine|perfectly well|better|well|okay)? without me
      (i am|me|just|i feel|feel like|am) (a)? (waste of|using up|taking up|wasting) (oxygen|space|air|a bed|everyone's time|everyones time|food)
      (only|the) (one|thing|answer|option|sum|way) (that|it)? (adds up|makes sense|works out|is fair)
      (costing|cost|worth|insurance|pension|policy|payout|worth more) _3 (more)? (dead|if i (died|go|went|die)|when i die)
      (no|not|nobody|no one) (that|one|who|body)? (needs|need|wants|want|would notice|waiting for|looking for|misses|rings|calls|checks) (me|if|for me|on me|on us) (to come|home|here|any more|now|anymore|is|any|if|alive|around|now that|and|but|or|left)?`,
    ],
    [
      { rule: 'threat', who: 'self' },
      `
      (go|going|went|coming|drive|driving|head|heading|heading over|turn up|show up|pop) (round|over|up|to|down)? (there|to his|to her|to their|hers|his|theirs|to the (house|office|depot|school)) (house|place|work|flat|door)? (with|and) _3 (bat|knife|gun|hammer|petrol|machete|crowbar|end|hurt|kill|smash|show|matches|weapon|axe|bottle|iron|brick)
      (he|she|they) (will not|wont) (be)? (walking|talking|breathing|smiling|laughing|touching|hurting|going home|getting up|speaking) (again|ever|home|to anyone|after)
      (sat|sitting|parked|standing|waiting|been|waited) (here)? (outside|in front of|near) (hers|his|her|theirs|their|the|my ex's|that|my) _2 (house|since|work|flat|for|place|with|again|all|place|school|office|gym)
      (scared|afraid|worried|frightened|terrified) (of|about) (what)? i (am|might|will|may|could|would)? (going to|gonna)? (do|hurt) (to (him|her|them|my|someone|the|that)|him|her|them|someone|next|if (he|she|i see|they))
      (know|found out|find out|worked out|got) (exactly)? (where|what time|when) (he|she|they|his|her) (lives|works|does|parks|leaves|live|gets|kids|walks|work|house|late|finishes|sleeps|drinks) _8 (regret|pay|sorry|waiting for|be waiting|kill|hurt|alone|tonight|knife|gun|learn|revenge|ready)
      (he|she|they|everyone|people) (will|is going to|are going to|gonna) (all)? (be sorry|regret it|pay for (it|this|what)|get what (they|he|she) deserves|get theirs|know my name|feel what i) (soon|when|tonight|tomorrow|monday|friday|for what)?
      (got|get|getting|bought|buying|have|bring|sharpened|sharpening|brought) (hold of)? (the|a|my|something|what i need|what i needed|my dad's) _2 (for him|for her|for them|for the (boss|manager|office|school))
      (someone|he|she|somebody|they) (has|have|needs|is going|ought) to (pay|die|bleed|suffer|get hurt) (for|and|tonight|soon|before)?`,
    ],
    [
      { rule: 'harm_thoughts', who: 'self', firm: true },
      `
      (pictures|images|visions|flashes|thoughts|seeing|see|imagine|picturing|imagining) (in my head|in my mind)? (of|myself|me)? _4 (dropping|throwing|hurting|stabbing|drowning|smothering|shaking|harming|pushing|strangling|suffocating|hitting|terrible things|horrible things|bad things|awful things) (her|him|them|the baby|my|to him|to her|happening|the|it)
      (do not|dont|can not|not) (trust) (my hands|myself with|my own hands|myself around|myself not|myself when|me with)
      (hid|hidden|moved|locked|put|hide|hiding|giving|given|gave) (away|all)? (all)? (the|my)? (knives|scissors|sharp|sharps|knife|pills|medicines|belts) (up|away|in|to|out|from|so|because|top|where|and)?
      (shut|closed|locked) the door (because|so|and (sat|i)) _6 (hands|scream|hurt|shake|cry|crying|trust|him|her)
      (wake|woke|waking) (up)? _3 (hands|fists) (made|into|in|already|clenched|around)
      (so)? (angry|much rage|rage|much anger|furious) (that|i)? (i)? (could|will|might|want|am going) _3 (kill|hurt|hit|smash|stab|someone|him|her|them|snap)`,
    ],
    [
      { rule: 'psychosis_command', who: 'self', firm: true },
      `
      (voice|voices|angel|angels|god|lord|jesus|allah|spirit|demon|devil|beast|saint|he|she|it|one) (says|said|say|tells|tell|wants|asks|keeps saying|orders|commands|whispers|told|shows) (that|me)? (if i|i should|i must|i have to|i need to|i ought|to|he is not|she is not|my (baby|son|daughter|child))  _6 (send|home|water|punished|punish|sacrifice|river|cleanse|give|kill|drown|hurt|bleed|burn|walk|jump|cut|throw|end|bath|knife|fire|road|heaven|die|return|obey|back)
      (voices|voice) (are|is|getting|got|have|been) (louder|worse|stronger|meaner|nastier|new|different|angry|back|winning|better at|constant|screaming|non stop|arguing|at night) 
      (what's|whats|what is) new _4 (voice|one|male|female)
      (not|is not|isnt|was) (mine|my (baby|son|daughter|child|husband|wife|mother)|him|her|really (him|her)|swapped|replaced|a changeling)  _6 (swapped|replaced|voice|real one|water|copy|actor|imposter|impostor|robot|demon|changeling)`,
    ],
    [
      { rule: 'psychosis', who: 'self', firm: true },
      `
      (messages|message|signs|signals|codes|code|orders|instructions|words) (thru|through|in|from|on|via|to me|for me|hidden) (in|through|from|on)? (the|my)? _1 (number plates|plates|tv|television|radio|lights|songs|adverts|ads|numbers|news|walls|fillings|birds|licence plates|license plates|lyrics|billboards)
      (radio|tv|television|newsreader|news|podcast|youtube|presenter|adverts|neighbours|neighbors|people|strangers|they|everyone) (is|are|has|have|keep|keeps|been|was|were)? (been)? (talking|speaking|laughing|whispering|broadcasting|referring|mentioning) (about|to) me
      (is|are|was|were|been) (an|a)? (cloned|replaced by|imposter|impostor|actor|clone|robot)
      (hacked my (brain|thoughts|mind)|gang stalking|gangstalked|reading my (thoughts|mind)|hear my thoughts|broadcasting my thoughts|taking my thoughts)
      (taste|taste of|smell|smell of) (metal|gas|poison|something|chemicals) (in|coming|on) (the|my) (water|food|air|tap|tea|vents|room)
      (stopped|not|have not) (drinking|eating|using|answering|leaving|going out|sleeping) (it|the (water|tap|food|phone)|anything|my phone|out) (because|since|in case|so they) _3 (they|poison|poisoned|watching|hear|listening|put|chip|track)
      (unplugging|unplugged|covered|covering|taped|taping|foil|taken down) (things|the|all|everything|my|up|on|over)? (the|my)? (mirrors|cameras|camera|tv|sockets|windows|phone|things|vents|webcam|plugs|router|lights|clocks)?  (so they|because they|so he|so it|in case|so that they)
      (not|never|have not|havent|hardly|barely) (left|left the|been out of) (the|my)? (flat|house|room|bed|apartment) (for|in|since) (#|eight|nine|ten|seven|days|weeks|months|two|three|four|five|six|a (week|month))
      (they|someone|something|he|it) (is|are|has|have|will|was) (coming for me|after me|in the walls|in my (head|walls|house|phone)|under the floor|outside listening|listening through|watching through|sending me)`,
    ],
    [
      { rule: 'abuse_now', who: 'self', firm: true },
      `
      (he|she|they|dad|husband|boyfriend|wife|partner|mom|boss|stepdad|father|mother) (only|always|just)? (does|do|did) it (when|if|because|where|to (me|us|the)|after|again|so|every)
      (my)? (rib|ribs|jaw|arm|wrist|nose|tooth|ear|shoulder|finger|collarbone|eye) (still|is|are|was|has|got)? (clicks|broken|cracked|hurts|aches|swollen|bruised|fractured|healed wrong|black|loose|dislocated) (from|since|after|where|because|and (he|she)|when (he|she|dad|mom))
      (bag|suitcase|rucksack|case|clothes) (packed|in the boot|by the door|hidden|ready|at my|under the bed|in the car) (and|but|in case|for|then|so|since|just|if|again)
      (keep|keeps|kept|took|takes|has|hides|holds|hold|holding|withholds|confiscated) (all)? (my|our) (papers|passport|passports|phone|money|wages|salary|bank card|card|keys|documents|visa|id|inhaler|insulin|benefits|car keys|salaries)
      (he|she|they|dad|husband|wife|boyfriend|girlfriend|mom|partner) (reads|checks|goes through|tracks|monitors|controls|counts|times|logs) (all)? (my|where i|what i|everything i) (phone|texts|messages|history|emails|mileage|money|steps|receipts|location|posts|browser|calls|bank|go|eat|wear|spend)?
      (touch|touches|touched|touching|come|comes|came) (me|to my (room|bed)|in my (room|bed)) (when|at night|while|if|every|and|down|there|where|after|in my|in the|on my)
      (if|when|before|until) (i|he|she|they) (leave|leaves|left|talk|tell|tells|told|go|try to leave|finds out|find out|comes (home|back)|come home|gets (home|in|back)|wakes up|drinks|been drinking|has had a drink|sees this|reads this|loses|calls the police) _4 (kill|hurt|hit|immigration|beat|kids|police|take the|worse|he will|she will|door|shout|find|deport|scared|hide|custody)
      (take|taking|took|going|go|leave|leaving|get|escape|run) (with)? (the|my)? (kids|children|boys|girls|baby|him|out|away)? _3 (to my|to a|without|before|while|from) _2 (aunt|sister|mom|refuge|shelter|telling|knowing|asleep|asking|wakes|work|finding|mother|women's)
      (walk|walking|living|live) on eggshells
      (he|she|they|dad|husband|boyfriend|mom) (can not|must not) (find out|know|see this) _2 (i|here|this|about)
      please do not (ring|call|phone|reply|text|message) _2 (me|back|home|he|she)
      (afraid|scared|frightened|terrified|nervous) (when|every time|each time|if|whenever) (he|she|dad|my|the) _2 (comes|home|drinks|key|car|door|angry|mad|shouts|gets|footsteps|raises)
      (punish|punishes|punished|punishment|threatens|threatened|humiliates|humiliated|degrades|degraded|screams at|screamed at|spits|spat|locks|starves|isolates|isolated|controls|forbids|forbidden|deports) (me|us|at me|on me)
      (he|she|they|dad|mom) (threw|throws|smashed|smashes|broke|breaks|punched|punches|kicks|kicked|dragged|drags|grabbed|grabs|pushed|pushes|pinned|pulled|pulls|burnt|spat|held me|pins|slammed) (a|me|my|the|it|at|holes|plates|us|things|in) _3 (at me|hair|wall|arm|phone|down|door|throat|neck|stairs|head|by|against|kids|face|floor|me)
      (not allowed|not let|never allowed|banned|forbidden) (to)? (leave|go|see|call|have|work|speak|talk|out|use|my|any|eat|study|visit) _3
      (sold me|made to marry|being married off|married off|forced marriage|forcing me to marry|fgm|honour killing|honor killing)
      (sleep|sleeping|lock|locking|wedge|push|put) (in|with|my|a|the) _2 (chair|knife|shop|door locked|wardrobe|shoes on|bathroom|keys) (against|under|at night|so|because|every|in case|when|and)`,
    ],
    [
      { rule: 'eating_crisis', who: 'self', firm: true },
      `
      (chew|chewing) and (spit|spitting)
      (can not|could not|cannot|unable to) stop (purging|vomiting|throwing up|starving|bingeing|restricting|fasting|weighing|exercising|making myself sick)
      (weigh|weighing|weighed) (in|ins) (cheat|by drinking|drinking|water)
      (water loading|waterloading|water load|hid weights|weights in my|cheating at the)
      (potassium|heart rate|pulse|blood pressure|electrolytes|bloods|ecg|sodium) (is|was|drops|dropped|low|too low|came|are|were|keeps|so) _4 (low|drip|eat|hospital|admit|ward|again|bad|drops|forty|#|abnormal|weight)
      (hair|teeth|nails|periods|period) (is|are|has|have|comes|coming|falling|fall|keeps|stopped|gone) (out|falling|away|stopped|brittle|loose|in (the|my)|in clumps) _6 (eat|eating|food|weight|thin|plate|stairs|meal|heart|cold|skinny|restrict|ed)
      (hide|hid|hiding|hidden|throw|threw|scrape|tip|flush|feed) (it|my|the|food|meals|lunch|dinner)? (food|meals|lunch|dinner|it)? (in|into|down|under|away|to) (my|the|a) (sleeves|sleeve|napkin|toilet|bin|dog|pocket|pockets|sock|bag|plant|drawer|wardrobe)
      (coffee|water|gum|diet coke|black coffee|sugar free|apple|rice cakes|ice) (and|only|is all|for|plus) _3 (gum|nothing else|days|water|all i|coffee|an apple|cigarettes|ice)
      (light|small|thin|skinny|clean|pure|empty) (and|so) _3 (fast|clever|strong|could go|powerful|in control|safe|proud|dizzy|alive|walls)
      (too|so) (fat|heavy|big|huge|disgusting) (to (eat|live|deserve|leave)|so i (stopped|do not|starve|wont|am not))
      (scared|terrified|afraid|frightened) (of|to) (eat|eating|food|swallow|gain|gaining|weight|gain weight|my plate|calories|refeeding)
      (calves|legs|chest|hands|feet) (locked|cramp|cramped|cramping|tingle|tingling|went numb|gave way|blue|buckled) _6 (eat|eating|coffee|gum|weight|food|class|meal|purge|stairs)
      (#|hundred|five hundred|three hundred|four hundred|six hundred|two hundred) (calories|cals|kcal) (a|per|every|each) day
      (heart) (does|doing|keeps|is|goes) (this|a|that)? _1 (fluttery|flutter|skipping|skips|racing|funny|weird|jumping|stops|thumps) _8`,
    ],
    [
      { rule: 'withdrawal', who: 'self', firm: true },
      `
      (stop|stopping|stopped|quit|quitting|coming off|come off|detox|off the|last drink) _12 (shaking so|shaking (bad|badly)|spiders|seeing things|hallucinat|seizure|fit|sweats|sweating|tremors|bugs|ants) _3
      (shaking|shakes|shaky) _6 (drink|drinking|alcohol|withdrawal|sober|vodka|booze)`,
    ],
    [
      { rule: 'relapse', who: 'self', firm: true },
      `
      (lost|lose|gambled|bet|spent|blew|gone|staked) (the|all|our|my|everything) _3 (deposit|house|savings|rent|wages|mortgage|college fund|pension|inheritance|life savings|the lot|kids|paycheck|salary) _10 (bet|bets|betting|gambling|casino|slots|bookies|poker|horses|roulette|home|wife|tell|husband|face)
      (betting|gambling) _10 (lost|deposit|debt|savings|wages|loan|loans)
      (drink|drinking|drank|drunk|using|used|pills|score|scored|dose|bottle|line|hit) (every|all|again|by|before|since|alone|in secret|in the (car|morning)|from (the|when)|at (work|nine|ten|six)|hidden|just to) _4 (morning|day|night|work|function|get up|sleep|cope|noon|kids|stop|shaking|through|feel|numb|secret|nobody)
      (got|getting|have|picking up|buying|ordered|bringing|coming) (more|some|a bag|another bottle|the stuff) (coming|at|tonight|later|in|delivered|from my dealer|in an hour) 
      (same|again) as (last night|the night before|yesterday) _4
      (hiding|hide|hid|hidden) (the|my|bottles|empties|it|them) (bottles|empties|drinking|vodka|needles|bottle|stash|cans)? (in|from|under|behind) _2 (wardrobe|cistern|shed|wife|husband|kids|everyone|boot|car|bin|garage|handbag|family|desk)`,
    ],
    [
      { rule: 'other_at_risk', who: 'other', firm: true },
      `
      (will not|does not|is not|wont|not|can not|isnt|doesnt|barely|hardly) (wake|waking|wakes|breathing|responding|respond|rouse|move|moving) (up|properly|him|her|right|at all|and|normally|now|to)? _8 (packet|pills|tablets|bottle|empty|taken|ambulance|call|ring|drink|drunk|lips|blue|help|snoring|overdose|something)
      (taken|took|swallowed) something _4
      (livestream|livestreaming|livestreaming|live stream|streaming|going live|is live|on live) _6 (pills|noose|rope|blade|cutting|suicide|goodbye|kill|overdose|bridge|razor|tablets|bleeding|knife)
      (he|she|they|kid|girl|boy|friend|mate|student|brother|sister|son|daughter|dad|mom|husband|wife|someone|roommate|neighbour|neighbor|colleague|flatmate|lad|cousin|partner|guy) _5 (is|has|says|said|keeps|keep|saying|have|gave|told|texted|wrote|writes|went|sends|sent|talks) _5 (waste of (oxygen|space|air)|manage without me|better off without|better without|does not want to (be here|live|wake)|do not want to be here|not be around|wont be around|goodbye|nothing to live|wishes|sick of (life|living)|tired of (life|living)|his watch|her watch|his guitar|his laptop|her jewellery|his bike|fresh cuts|cuts (on|all)|marks on|a burden|to end it|end it all|wants to disappear|the bridge|on the roof|facing the wall|staring at the wall|looking at the wall|stopped eating|stopped talking|no point|self harm|better dead|a rope|a noose|hide the knives|the tracks)
      (he|she|they) (is|was)? (not)? (fine|okay|ok|eating|sleeping|washed|washing|coming|talking|eat|leaving|himself|herself|answering|speaking)  (now|any|with|his|her|out|to|since|for|at all)?  _8 (worried|scared|goodbye|suicide|notebook|hides|cuts|letters|gave|wall|die|hurt|frightened|help|what do i|what should i|alarm)
      (cuts|cut marks|scars|bruises|burns|lines|marks) (all)? (over|up|down|on|along|across) (her|his|their) (arm|arms|wrist|wrists|leg|legs|thighs|neck|body|stomach|face)
      (gave|giving|gives|given|handed|left) (me|away|us|people|everyone|his|her|their|all) _2 (his|her|their|away|all)? _1 (watch|guitar|things|laptop|stuff|belongings|ring|clothes|console|dog|cat|savings|books|bike|possessions|jewellery|jewelry|headphones|car|plants)
      (went|been|gone|sitting|lying|laying|stands|sits|stares|looking|staring|facing) (at|facing|to)? (the)? (wall|ceiling|window) (all|for|every|and|since|day|only|instead|while|without)
      (someone|somebody|a (girl|boy|kid|guy|man|woman|friend|stranger|user|member|lad)|this (girl|boy|kid|guy|user)) _5 (is|was|keeps|says|said|posted|wrote|in|on|needs|about|who) _4 (suicidal|suicide|kill (himself|herself|themselves)|end it|die tonight|pills|overdose|jump|self harm|cutting|self harming|noose|goodbye|danger|not safe|hurt (himself|herself|themselves)|killing (himself|herself))`,
    ],
    [
      { rule: 'hopeless', who: 'self', firm: true },
      `
      (no|not a|isnt a|never) (place|room|space|use|need|spot) (in|for|on|of) (this|the|me|my|it|anything)
      (one|single|any|good) reason to (set|get|wake|eat|wash|stay|be|go|keep|live|open|answer|shower|try|bother)
      (do not|stopped|not) (believe|believing) (any longer|any more|that|in|it) (there|anything|it|any|things|will|is)
      (nothing|no one|nobody) (is|left|for me|to|that) (waiting|left|for me|to (get|wake|come|go)|holds|keeping|keeps|matters|feels|helps|works|i)
      (do not|dont|not) (feel|feeling) (sad|anything|much|alive|real|human|like a person|like me) (even|at all|any more|anymore|just|only|really)?
      (furniture|colour|color|light|lights|sound|life|music|air) (gone|went|has gone|drained|out|turned) (out of|off|from|down|everything|me)?
      (told|tell|telling) (nobody|no one|not a soul|anyone|a soul|anybody)
      (nobody|no one|not a soul|never) (in (this|the) world)? (knows|told|have told|tell|told anyone|told a soul|told person|said) (this|that|it|about|anyone|what|how|i|person|a soul)?
      (do not|dont|not) (feel|think|deserve|know) (i|like i)? (can|deserve|am able|have|should|am) _2 (go on|cope|carry on|help|hold on|do this|get through|face|make it|keep on)
      (only|just) (waiting|wait) (to|for|on|until) (be|it|the|die|death|god|call|him|her|my|called|end|go)
      (only|just) (a)? (shell|ghost|husk|shadow|body|robot|corpse|zombie) (of|now|walking|going|moving|in|that|left)
      (what|whats) (is)? (wrong with me|the use|left|the difference|left for me)
      (can not|cannot|wont|will not|not) (go|come|face|tell|look at) (home|back|them|him|her|my (wife|husband|family|kids|parents|father|mother)|anyone) (tonight|again|and|now|with|after|like this|because|or|in the)
      (something|thing) (is)? (wrong|broken|dead|missing|rotten|dark) (with|in|inside) (me|my)
      (sitting|sit|sat|lying|lie|laying) (in|on) (the|my) (car|bathroom|floor|dark|toilet|stairs|garage|kitchen floor|shower|bed) (and|for|crying|with|not|all|in|until|because|staring|unable|at)
      (long|bad|worst|darkest|hard|rough|awful|terrible|low) (night|nights|place|week|spell) (and|again|i|it|tonight|so|is|of|please|here)
      (asking|ask) for (a)? (friend|help) (sort of|kind of|please|i|before|and|but|again|is)?
      (lock|section|take|put|admit|commit) (me|you|them|him|her)? (up|away|in|the (kids|children)) (if|for|when|because|off|away)? _4 (thoughts|tell|doctor|say|told|suicidal|admit|kids|hospital)
      i (tried|have tried|did try|really tried) (everything|so hard|my best|to (hold|be|keep|fight|tell|get)|all|and|i)
      (ashamed|shame|embarrassed|disgusted) (of|to|with|by|that) (myself|be|me|my|who|what|i)`,
    ],

    // ---- families of wording: somebody, what they do or want, and to what -------------------------------------
    [
      { rule: 'passive', who: 'self', firm: true },
      `
      (want|wanted|wish|need|just want|beg|hope|pray) (for)? (it|it all|everything|this|the (pain|hurting|hurt|noise|voices)|all of it|this pain|my life) (to)? (stop|end|be over|be finished) (now|already|for good|somehow|any way)?
      (pain|hurting|hurt|ache|noise) (inside|in me|in my head)? (will not|wont|does not|never) (stop|end|go away|ease)
      (do|give|try) anything (to make it|for it to|to) (stop|end)
      (someone|please|god|just|somebody) make it stop
      (hurts|painful|exhausting|unbearable|agony|torture) (physically)? to (be alive|exist|live|keep living)
      (it|life) (physically)? hurts to (be alive|exist|live|wake up)
      (if|when|in case|once|after) i _1 (died|die|am dead|was dead|were dead|am gone|was gone|were gone|was not here|were not here|was no longer here|disappeared|vanished|dropped dead|drop dead|am not here|am not around|am no longer here)
      (i could|if i|i might|i can) (just)? (drop dead|die|disappear|vanish) (and|tonight|tomorrow|right now|here) (nobody|no one|the only|it would|they|not one|who)
      my own? funeral
      (pray|praying|prayed|ask|asking|asked|hope|hoping|beg|begging|wish|wishing) (god|him|every night|that|for)? _4 (not to wake|not wake|never wake|does not wake me|take me|takes me|gives out|stop my heart|stops beating|end it|be over|i do not wake|let me go)
      (hope|hoping|pray|praying|wish|wishing) _4 (cancer|terminal|malignant|tumour|tumor|scan is bad|results are bad|incurable|spreads|spread)
      (envy|envious of|jealous of|envying) _3 (dead|terminal|dying|died|diagnosed|diagnoses|people with cancer|get cancer)
      (if|wish|imagine|imagining|was|were) _2 (a|an) (off)? (button|switch|lever) _6 (press|pressed|push|pushed|flip|off|end|stop|gone|reach|turn)
      (if|wish) i had a (button|switch)
      would not (turn the wheel|swerve|brake|get out of the way|jump out of the way|step back|fight it|duck|call an ambulance|run)
      (cross|crossed|crossing|walk|walked|step|stepped) (the|into|out into|out)? (road|roads|street|streets|traffic)? without looking
      (step|stepping|jump|walk|walking|walked|stepped) (out)? (in front of|into) (a|an|the|traffic|oncoming) _1 (bus|train|lorry|truck|tram|tube|traffic)
      (meet|meeting) (my|the) maker
      (ready|wait|waiting|tired of waiting|want|wish|time) _2 (god|him|lord|jesus) (to)? (call|take|calls|takes|collect) (me)? (home)?
      (call|calls|take|takes) me home
      not (be)? (deserve|allowed|supposed|meant|fit|worthy) (to|of)? (be)? (living|live|alive|exist|existing|life)
      should (not)? be (allowed to live|alive|breathing)
      (dead already|already dead|died already|already died|dead inside) _2 (rest|paperwork|body|just|waiting|breathing|only|walking)
      (checked out|gone|left|died) _2 (mentally|inside) _3 (physically|body)|mentally checked out|checked out weeks|checked out months
      (fall asleep|go to sleep|sleep) (and|so that|for) _2 (never|not|it to be over|to be over|that is it|nobody|stay asleep|wake up)
      (quite|would|want|wish|rather) _2 (like to be|be|prefer to be|being) (nowhere|nothing|no one|nobody|under the ground|underground|six feet under|in the ground|ashes|in a coma)
      (not|never) want (the|any of the|this|another) (rest of it|rest of my life|more of (it|this|life)|next (year|day|week))
      (no|any|see no|the) (point|purpose|sense|use) (in|of|to) (another (year|day|week|month|#|ten|twenty|thirty|fifty)|my life|living|being here|staying alive|carrying on|going on|existing|waking up)
      (would|will) (have been|be|feel) (relieved|disappointed) (if|that|when) i (did not|do not|wake|woke|survive|died)
      (disappointed|gutted|sad|annoyed|angry|sorry) (that|when|to|because)? (i)? (did)? (woke|wake|not die|he ran|still here|survived|it missed) (up)?
      not (care|bothered|matter) (if|whether) (this|it|the|that) _2 (kills|kill|finishes|ends) me`,
    ],
    [
      { rule: 'burden', who: 'self', firm: true },
      `
      (doing|do|be doing) (them|everyone|everybody|my (family|kids|wife|husband|parents|mom)|the world|him|her|you|us) (all)? (a)? (favour|favor) (if|by|when|and)?
      (they|he|she|kids|everyone|family|parents|wife|husband|mom|dad) (would|will) (all)? (be|get|feel|have|be secretly) (relieved|relief|free of me|happier without|easier without|better without|fine without me|ok without me|okay without me|get over it|get over me|move on|soon forget|rid of me)
      (easier|better|happier|simpler|lighter|quieter|richer|free|freer|calmer) (life|off|for (everyone|everybody|them|him|her|all|my (family|kids|wife|husband|parents)))? (without me|if i (was not|were not|am not|was gone|were gone|died|left|went|disappeared)|once i am gone|when i am gone)
      (if|with|once|were|was) (i|me) (was|were|am)? out of (the|their|his|her) (way|picture|lives|hair|life)
      (take|taking|remove|removing|subtract) (me|myself) (out of|from) (the|this|their|everyone's) (equation|picture|world|lives|way|life)
      (not|wont|will not|no longer|never) (have to|need to) (worry about|look after|deal with|put up with|pay for|bother with|carry) me (any more|again|soon|after)?
      (they|he|she|kids|family|wife|everyone) (deserve|deserves|need|needs|get|find) (a|someone|somebody)? (better|other|real|proper|different) (one|mom|dad|mother|father|husband|wife|parent|partner|than me) _5 (me|gone|instead|without)?
      (use|need|want|worth|have) _4 (money|insurance|payout|pension) (more|better) than (they|he|she|me|i)
      weight (round|around|on) _1 (neck|necks|shoulders)
      (no|any) (use|good) to (anyone|anybody|nobody|everyone|my (family|kids|wife|husband)|man or beast|them)
      (long|how long) _4 (to)? (stop crying|get over|forget|miss|grieve) (about)? (me|you|someone|a)
      (nobody|no one|not one person|noone|who) (would|will|is going to) (come to|cry at|be at|turn up|attend|notice|care|miss|remember) (my funeral|for (days|weeks|months)|if i|i was|me|that i|until the)
      (take|be|was|it would be|is) (them|people|anyone|him|her)? (days|weeks|months) (before|to|until) (anyone|someone|they|somebody|anybody)? (notice|noticed|notices|find me|found me|knew)`,
    ],
    [
      { rule: 'plan', who: 'self', firm: true },
      `
      (think|thinking|thought|thoughts|imagine|imagining|planning|plan|reading|read|read up|reading up|research|researching) (about|of|up on|on)? (how|where|when) (i would|i will|i could|i should|to) (do it|go|die|end it)
      i know (when|how|where) i know (when|how|where)
      i (know|decided|chosen) (when|how|where) and (when|how|where) (i will|it will be|exactly)?
      (picked|set|chosen|chose|got|have|circled) (myself)? (the|a|my|an) (day|date|night|deadline|limit|expiry date|end date) (in my (head|mind)|in mind|already|and|it is (after|before)|for it|to go)
      (a|the) date in my (head|mind)
      (had|have|got) it all (written out|planned|worked out|ready|prepared) (in my|and|now|for|already|tonight|out)
      got (home|back) and planned it
      (someone|somebody|anyone|please) (to)? (talk me down|stop me)
      (end|ending) my (shit|stuff|story|misery|suffering)
      (decided|going|want|about|plan) to stop (being|existing|living|breathing)
      mind is? made up
      (do|doing|did|done) it (tonight|tomorrow|this weekend|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|after (christmas|the (wedding|funeral|exams|birthday))) (and|so|because|i|when)
      (found|back on|up to|top of|went up to|been to|went to) (the)? top of the (car park|multi storey|building|tower|stairs|roof|cliff)
      (keeping|putting|saving|setting|kept|put|hiding|stashing|storing) (them|my pills|the pills|pills|some|it) (back|by|aside|up) (rather|instead|in case|for|just)
      (got|have|bought|found) (what|everything|all) i need (in the (house|flat|room|car)|for it|now|to do it|upstairs|at home)
      (before|need to know before) (tonight|i go|i do it) _2`,
    ],
    [
      { rule: 'suicidal_thoughts', who: 'self', firm: true },
      `
      (think|thinking|thought|thoughts) about (dying|death|not being (here|alive)|being dead|my death|it) (all the time|every (day|night|hour|morning)|constantly|a lot|more and more|again|non stop)
      (told|telling|tell) (anyone|nobody|no one|them|him|her) _3 think about (dying|death|suicide)
      (brain|head|mind|voice|part of me|something|it) (keeps|keep|kept|just)? (going|saying|says|telling|tells|whispers|whispering|suggesting|repeating|shouting) (me|to me)? _3 (die|dead|kill|jump|end it|do it|drive into)
      (si|ideation|passive si) (is|was|has|went|through|every|again|daily|today|for)
      (unalive|dark|ending) thoughts (are)? (back|again|louder|worse|every|tonight)
      (keep|kept|can not stop|been|always|just|sit|stood|stand|standing) (and)? (looking|staring|look|stare) (down)? (at|into) (the|a|my)? (water|river|canal|bridge|tracks|edge|drop|sea|pills|knife|knives|knife drawer|drawer|rope|blade|bottle of pills|cliff|ledge|window)
      (quick|easy|fast|only) (way|way out|exit) (out|out of this|is that one|to stop (it|the pain|hurting)|is (through|down))
      only (see|have|got) one (way out|way left|door|exit|thing left)
      i only know one way
      (only|one) (door|way|exit|option) left
      (gun|knife|knives|rope|pills|blade|blades|bottle|drawer|rifle) _10 (keep|keeps|kept) (thinking|looking|going back|calling) (about it|at it|to it|of it|to look|me)
      (selfish|sin|wrong|forgive|forgives|forgiven|cowardly|okay|ok|hell) (someone|anyone|a person|people|me|him|her|for|to|who|if|of|in)? _2 (to leave|to want to die|to die|to go|takes (their|his|her) (own)? life|took (their|his|her) (own)? life|take my (own)? life|taking (my|your|their) (own)? life|kills themselves|end it|to end it)
      (no longer|not|stopped) (promise|guarantee|say|know|sure) (that|if|whether)? i will (still)? (be (here|around|alive)|make it|last|see (christmas|tomorrow|next))
      (not|never|wont|will not|doubt i will) (sure|know|think|certain)? (that|if|how)? (i will|i can|to)? (make it|get|last|be|survive|getting|making it|live) (through|past|until|till|to see) (the|this)? (night|tonight|morning|week|weekend|christmas|end of the (week|month|year)|tomorrow|new year)
      (tell|give|need|want|find|think of) (me)? (one|a|some|any|just one) (good|single)? reason (why)? (i should|for me)? (to|not to)? (stay|live|go on|be alive|keep living|not (do|die)|stick around|wake up)
      (reasons|reason) for (sticking around|staying alive|being alive|not (doing|do) it)
      (talk|talking) me (down|off|out of it) (please|tonight|now|from)?
      (nearly|almost) (did it|did something|went through with it|jumped|let go) (last night|tonight|today|yesterday|again|this)?
      (pictured|picture|picturing|imagine|imagining|rehearse|rehearsing|rehearsed) (my|what they would say at my) (own)? (funeral|death|body|grave)
      (failed|fail) at it _3 (and|last|again|once)
      would not fail (again|this time)
      (not|am not) going to do (it|anything) (tonight|today) but`,
    ],
    [
      { rule: 'goodbye', who: 'self', firm: true },
      `
      (deleted|deleting|closed|wiped|deactivated) (all)? (my)? _1 (socials|accounts|profiles|social media|everything|messages) _8 (love|loved|goodbye|sorry|quiet|peace|last|mom|note)
      (was not|is not|not) (her|his|their|your|mom|dad|anyone's|anybody's|nobody's) fault (i|mom|that i|please|love|goodbye|know|it is mine|just)
      (want|need|tell) (my)? $near (to)? (know|knows) _2 (was not|not|never|love|loved|tried|proud)
      i (really)? (tried so hard|did try|tried to stay|fought|tried my hardest) (to stay|to live|for (so)? long|but|i want|for a long time)
      (i am sorry|sorry|forgive me) _2 (love you|loved you) (all|everyone|so much|always|mom|dad)
      (love|loved) you all (so much)? (i am sorry|sorry|goodbye|forgive)
      (clearing|clear|cleared|sorted|sorting|packing|packed|cleaning|cleaned) (out)? (my|the) (flat|room|house|stuff|things|place) _4 (so|less|nobody|no one|whoever|easier|for them|when i)
      (look after|take care of|take|want|rehome|adopt|feed) (my|the|a)? (cat|dog|kids|pets|hamster|horse|budgie) _10 (not going to be|will not be|wont be|gone|will not need|can not any more) (here|around)?
      (will not|not going to|wont) be (around|alive) (any more|much longer|to|for|by|then|next|when)
      whoever (has to|finds|will find|have to) (find|do it|clean|me|my body)
      (nobody|no one|noone) (to|has to|should) (have to)? (find) (anything|me|it|my)
      (laying|lay|putting|put|setting) it (all)? down (tonight|now|for good)
      (signing|checking|logging) (off|out) (for good|forever|for the last time|permanently)
      (gave|giving|give|given) (away)? (my)? (mom|sister|brother|friend|neighbour|son|daughter|him|her|them|everyone|cat|dog) _6 (asked why|no reason|to remember me|why now|keep it|something to remember)
      (just)? waiting (for payday|until payday|so nobody|for the (weekend|wedding|holidays) to)`,
    ],
    [
      { rule: 'abuse_now', who: 'self', firm: true },
      `
      (hand|hands|arm|fingers|belt) (is|was|were)? (round|around|on|at|against) my (throat|neck|mouth)
      $abuser|son|daughter|dealer|landlord|manager|uncle (still|always|just)? (comes|came|gets|climbs|sneaks|walks|let himself) (in|into|back into) (my|our) (room|bed|bathroom|bedroom)
      (scared|afraid|terrified|frightened) of (my (boyfriend|husband|dad|father|partner|stepdad|stepfather|wife|girlfriend|mom|mother|brother|uncle|ex|son|boss|carer|flatmate|daughter)|him|what he)
      (flinch|flinching|freeze|shake|jump|shaking) _2 (when|every time|whenever|if|at) (the|he|she|my|his|a|someone) _2 (key|keys|door|moves|hand|turns|comes|shouts|voice|raises|car|footsteps|phone)
      $abuser|son|daughter|carer (often|still|always|sometimes)? (shouts|screams|yells|swears|pushes|shoves|spits|throws|takes|took|pushed|shoved|spat|forced|forces|raped|rapes|made) (and|at|on|me|things|my|all) _3 (pushes|shoves|hits|slaps|hurts|me|forced|pension|wages|card) (again|last night|tonight|when|to|if|around|about|down|into|against)?
      (he|husband|boyfriend|partner|uncle|boss|she|wife|landlord) (forced|forces|raped|rapes|made) me (again|last night|tonight|to|into|every)?
      (outside|behind) (the|my|this) (door|bathroom|window|room) (please|and|he|she|do not|with|i|screaming|shouting|banging)
      (be|get|being|getting) (married|sent back|buried|killed) _5 (or|and) (buried|killed|dead|beaten|disowned|married|locked)
      (keeps|kept|took|has|holds|took away) (my|our) (passport|papers|documents|wages|visa|id)
      (not|never|has not|have not) (been)? (paid|pay|pays|paying) (me|us) (for|in|since|my) (#|two|three|four|five|six|months|weeks|a year|wages)
      (child|boy|girl|kid|kids|baby|toddler|neighbour|neighbours|neighbor|neighbors) _10 (bruises|bruised|screaming|beaten|black eye|burn marks|locked in|hitting|crying for hours)
      (he|she) _3 (knows|tracks|checks|monitors|reads|controls) (her|his|my) (phone|texts|messages|every|money|account|location)`,
    ],
    [
      { rule: 'harm_thoughts', who: 'self', firm: true },
      `
      (picturing|imagining|pictures of|images of|thoughts of|visions of|picture|imagine|urge to|urges to|afraid of|scared of|thoughts about|dreams of) (hurting|harming|killing|stabbing|strangling|hurt|harm|stab|kill|pushing|shaking|dropping|smothering) (people|him|her|them|someone|my|the|everyone|others|somebody|baby)?
      (nearly|almost|just|i) (shook|shaken|smothered|threw|dropped|hurt|slapped|strangled|hit) (the|my|our)? (baby|newborn|son|daughter|him|her|toddler|twins|kid|child)
      (screamed|scream|yelled|shouted) _2 (in|at) (his|her|the|my) (face|baby|newborn|baby's face)
      (before|afraid|scared|worried|stop me|not sure|frightened) (i|that i|i am going to|of what i|what i)? (will|might|may|could|am going to|to)? (do something|hurt|kill|lose it|snap|do it) (to|with|at) (that|him|her|them|my|the|someone|people) (man|guy|baby|kids|woman|boss|neighbour)?
      (hurt|kill|snap at|lose it with|shake|hit) (him|her|my (baby|kids|son|daughter)|the (baby|kids)) (one day|next time|if|tonight|and not)
      (will not|wont|can not) be (held)? responsible (for)? (what|if|when|i)?
      (shoved|pushed|shook|slapped|hit|grabbed) (him|her|my (mom|dad|mother|father|wife|husband|son|daughter)|the (baby|kids)) (hard|again|into|against|and|today) _20 (scared|afraid|ashamed|next time|hate|frightened)
      (something|knife|bat|gun|petrol|hammer|rope|acid) in (the|my) (car|bag|boot|truck|pocket|coat) for (him|her|them|that)
      (babies|baby|children|kids|he|she|they) (remember|remembers|forget) _3 (died early|mom who|dead|who died)`,
    ],
    [
      { rule: 'psychosis', who: 'self', firm: true },
      `
      (hear|hearing|heard) (a|the|his|her|this|these|some)? _2 (voice|voices|whisper|whispers|whispering) (telling|say|says|saying|in my (head|room|walls|ears)|all day|at night|that (tell|say|are not)|call|calling|ordering)
      (voice|voices) (says|say|tell|told|tells|said) (me|i|to|that|i have) _3 (do it|go down|hurt|kill|jump|die|obey|stop taking|burn|tonight or|get rid)
      (giving|gives|gave) (me)? (orders|commands|instructions) (when|and|in|i|for|through|about)?
      (news|tv|radio|television|newsreader|people on the news|songs|adverts|number plates|internet) _4 (sending|send|sends|talking to|speaking to|messages for|telling|about) me
      (neighbour|neighbours|neighbor|neighbors|they|he|she|someone|people|landlord|wife|husband|family|mom) (is|are|has|have|been)? _1 (putting|put|puts|poisoning|poisoned|spraying|pumping) (something|stuff|things|poison|it|gas|chemicals|my|me) (in|into|through|water|food) (my|the)?
      (not|do not|never) _2 (sure|know|tell) (what|which)? (is|what is)? real (any more|today|and|or|now)?
      (hands|face|reflection|legs|body) (do not|does not|not) (look|feel) (like)? (mine|my own|real|like me)
      (knew|know|hear|read|knows|reading) (what i (was|am) thinking|my (thoughts|mind))
      (think|know|sure|believe) i can fly
      (awake|not slept|no sleep|without sleep|up) (for)? (two|three|four|five|six|#|third|fourth|fifth|days) (days|nights|night|day|straight) _12 (mission|plan|better|connects|connected|chosen|signs|messages|god|fly|energy|meaning|invincible)
      (mission|message|task) (from god|from above|from the (angels|spirits|voices)|only i can)
      (chosen|picked|called|left to me|up to me) (to|by) _3 (stop|save|kill|end|god|angels|warn|sacrifice)
      (worked out|figured out|know|finally see|see) (who|what) is (behind|really|going) (it|on|this) _6 (stop|them|kill|end|they)
      (stopped|quit|off|came off) (taking)? my (pills|meds|lithium|injection|antipsychotics) (because|as|since|cos)? (they|it) (is|are|was|were) (poison|poisoned|fake|poisoning|control|controlling)`,
    ],
    [
      { rule: 'self_harm', who: 'self', firm: true },
      `
      (scratch|scratching|scratched|pick|picking|pinch|pinched|pinching|dig|digging|bite|biting|bit|rub|cut|cutting|punch|punched|hit|hitting|burn) _4 (till|until) (it|i|my|there|they) _2 (bleeds|bleed|bled|blood|bruise|bruises|bruised|purple|numb|feel|raw|black)
      (self harming|self harmed|hurting myself) (every|again|daily|since|for|and|on|tonight|now)
      (skin|arms|arm|legs|wrists) (itches|itch|itching|burns|crawls|aches) for it
      (need|have|want) to (see|feel) (it|blood|pain|the blood) (to|or|so|just) (calm|feel|breathe|sleep|stop|i)
      (hides|hiding|hide|so) (nobody|no one|noone|it|them) (sees|see|seen|on my (legs|arms|thighs))
      (calms|shuts|quiets|quietens|stops) (me|my (head|mind|brain)) (down|up)? _8 (cut|cutting|scratch|blood|bleeds|bleed|pain|blade|burn|scratching)`,
    ],
    [
      { rule: 'eating_crisis', who: 'self', firm: true },
      `
      (bulimia|anorexia|anorexic|bulimic|purging|restricting|starving|my ed|eating disorder|bingeing|binging|laxatives) _20 (fainted|blacked out|passed out|heart|dizzy|blood|hair|collapsed|worse|worse than|all day|every day|#|cold|numb|wants me|control|working|secret|hide|hospital|bones)
      (hair|teeth|nails) (is|are) (coming|falling) out (and|all|because|in|from)? _6 (working|restricting|eating|eat|thin|weight|calories|losing)
      (eat|eating|food|meals|meal|dinner|binge) _20 (get|got|getting|bring|brought|throw|threw|make) (rid of it|it back up|it up|it all up|myself sick|it come up)
      (not|have not|havent) (eaten|ate|eat) (for|in|since) (#|two|three|four|five|six|seven|days|a week|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (days|nights)? _6 (dizzy|faint|scared|afraid|weak|shaking|proud|fine|bite|and)
      (scared|afraid|terrified|frightened) of (a|one|the)? (bite|mouthful|food|eating|swallowing|meal|plate)`,
    ],
    [
      { rule: 'relapse', who: 'self', firm: true },
      `
      (used|drank|drunk|relapsed|gambled|smoked|injected|scored) (again|last night|tonight|today|yesterday|on (friday|saturday|sunday|monday)) (after|for the first|alone|by myself|and|when) _3 (years|yrs|months|clean|sober|tolerance|#|alone|more)?
      (sober|clean) (for)? _6 (and|but|there is|now|tonight|until) _8 (bottle|relapse|relapsed|slipped|used|drank|dealer|craving|cravings|bag|pills|flat|drink) (on|in|is|last|tonight|again|up)?
      (craving|cravings|urge|urges) _12 (dealer|sponsor|bottle|use|drink|score|relapse|hands|neck)
      (gambling|gambled|remortgaged|bet|forged) _20 (not told|without telling|wife|husband|found out|find out|comes out|letter|lost it all|everything|debt|debts)
      (looking|staring|look|stare) at (an|the|a|this|my) _2 bottle`,
    ],
    [
      { rule: 'other_at_risk', who: 'other', firm: true },
      `
      $near|she|he|they|flatmate|husband|someone (is|has|just)? (says|said|asked|told|texted|keeps|saying|wrote|messaged) _6 (going to do it|ok without (him|her|them)|okay without (him|her|them)|fine without (him|her|them)|better off without (him|her|them)|not be a problem|wont be a problem|not be here|wont be here|goodbye|sorry for everything|be sorry on|will be over soon|had enough of life|wants out|would rather be dead|does not want to be here)
      $near|she|he|they (has|is)? locked (herself|himself|themselves|themself) (in|away)
      $near|she|he|they (has not|have not|not|wont|will not|never) (left|leave|leaves|come out of|comes out of|get out of|gets out of|got out of) (his|her|their|the|bed) (room|bed|house|bedroom|flat)?
      $near|she|he|they _6 (sat|sits|sitting|sat up|alone|parked|standing|stood) _4 (with|on|by|holding) (his|her|a|the|their) _2 (gun|weapon|rifle|rope|pills|knife|bridge|tracks|roof|ledge)
      (posts|messages|texts|stories|statuses|drawings|jokes) (have|has|are|got|gone|getting|went|turned) (gone|got|getting|really|so)? (dark|darker|scary|weird|worrying)
      (a priest|priest|imam|pastor|doctor|nurse|me) whether _6 (sinned|sin|go to hell|painless|hurts|forgiven)
      (worried|scared|frightened|terrified|concerned) (sick)? (about|for) (my|a|our) $near _20 (alive|harm|harming|die|room|eat|eating|sleep|without (him|her)|hurt|gun|pills|note|dark|bridge|cutting|cuts|goodbye)
      (my)? $near (is|was|has been|keeps|started)? (cutting|harming|starving|hurting) (herself|himself|themselves|again|their|her|his)
      (there is|saw|noticed|found|seen) (a)? (lad|girl|boy|guy|student|friend|someone|kid|woman|man) _12 (dark|goodbye|suicidal|cuts|bridge|hurt (himself|herself)|be sorry|scared|help|crying|end it)
      (found|saw|seen|noticed) (cuts|fresh cuts|marks|scars|blood|burns|scratches) (all over|on|up|down|in) (his|her|their)? (arm|arms|sleeve|wrist|wrists|legs|leg|thigh|thighs)?`,
    ],
    [
      { rule: 'passive', level: 'soon', who: 'self', firm: true },
      `
      (not|stopped|have not|havent|not been|forgotten|skipping|skipped|leaving) (been)? (taking|take|took|taken|doing|bothering with|injecting) my (insulin|heart pills|heart|dialysis|pills|medicine|inhaler|injections) (since|properly|any more|on purpose|because|and|for|what)
      (whatever|what) happens happens
      (stopped|quit|given up|gave up) (going to|seeing|opening|eating|washing|answering|cooking|leaving|taking) _3 (doctor|curtains|blinds|eating|post|door|phone|properly|myself|pills|the house)
      (no|not) (colour|color) in anything
      (at|reached|past|near|hit) (my|the)? breaking point
      (lost|losing) everything (job|house|wife|home|and|i|family|flat)
      (everything|every day|it all|life|it) (is|feels|just)? (so)? (heavy|unbearable|too heavy|a black hole|one long|grey and)
      (how|not sure how|do not know how) (much|many) (more|longer) (i can|of this i|i have|i have got|i can take|of this)
      (much|more) (i have|i have got|have i|is) (left)? in me
      (each|every) day (it is|is|there is) (a bit|a little)? (less|harder|worse|darker)
      (back|come back|came back|out) from this (far down|far|low|place|dark)
      (feel|feeling) (like)? (a)? (ghost|glass|cardboard|shell|corpse|zombie|robot) (ever|any more|walking|since|and|behind|inside)
      (panic attacks|panic attack) (back to back|all (day|night)|for (#|two|three|days)|non stop|every) _8 (breathe|please|alone|help|eat|dying|sleep|someone)
      (can not|cant) (breathe|eat|sleep|stop shaking) (can not|or|and|not)? _1 (eat|sleep|breathe|stop|think)? (please|someone|help|any more)
      (discharged|sent home|turned away|on leave|gp closed|hung up|waiting list|crisis team) _12 (worse|no one|nobody|told them what they|have a bath|cup of tea|not safe|alone|told me to)
      (never|not) (going to|gonna|will|ever) (going to|ever)? (get|be) (any)? (better|okay|ok|happy|loved|normal|well) (again|for me|and|i|so|ever)
      (made|make|makes|make it) (me|it)? (look like an accident|quiet at last)
      (told|tell|telling) (no one|nobody|anyone) _4 (dying|die|hurts|hurt|alone|ashamed|scared|cuts|drinking|debt)
      (nobody|no one) (knows|has noticed|would believe|sees) _4 (how bad|how low|what i|i am|dark|pain|drowning)
      (failure|failed) as a (man|woman|father|mother|son|daughter|person|human|parent|wife|husband) _10 (gone|dead|honourable|better|end|deserve|live)
      (leave|go|going|went) (and)? (never|not) (be found|being found|come back|coming back)
      never (being|be|to be) found
      (feel|feeling) (like)? (i am)? (slipping|going under|sinking|drowning|disappearing|falling|fading) (and|again|away|i|tonight|alone|please)`,
    ],
    [
      { rule: 'hopeless', level: 'soon', who: 'self', firm: true, alone: true },
      `
      (please|someone|somebody|anyone|god) (please)? help (me)? (please)?
      help me
      need help
      need (someone|somebody|anyone|to talk)
      (is)? (anyone|anybody|someone|somebody) (there|here|awake|up|around|listening|online)
      (can not|could not) (go on|keep going|take it|take this|do this|do it|cope|bear it|stand it|carry on|breathe|live like this)
      i give up
      i am (so)? done
      (had|have had) enough
      (so|just|im|really|i am)? tired of (it all|this|everything|being me|pretending|trying|living)
      i am not (ok|okay|alright|well|good|safe)
      no hope
      i am in danger
      what is the point
      (want|wish) (it)? (to)? (be over|over|to stop|to disappear|to be gone|out)
      do not want (this|to be here|to wake up|to do this) (any more)?
      hopeless|worthless|numb|desperate|unbearable|suicide
      hate (myself|my life|being me|everything about me)
      (do not)? know what to do any more
      (scared|afraid) of (myself|what i might do|my thoughts)
      nobody (cares|would care|would notice|loves me)
      (goodbye|sorry) (everyone|to everyone|all|mom|dad|i tried|for everything)
      everything hurts
      (make|want) (it|everything|the pain) (to)? stop
      (fell off|off) the wagon
      (forgive|forgiven) me
      last (night|day|time) (ever|for me|on earth|here)`,
    ],

    [
      { rule: 'passive', who: 'self', firm: true },
      `
      (no|not any|see no|is not any) light at (all at)? the end (of the tunnel)?
      not think i can (go on|do this|carry on|keep (going|living|fighting|this up)|hold on|cope|live|take (this|it)) (much longer|any longer|any more|for much longer|with this|on my own|alone|like this|without (him|her|them))?
      not think (that)? i (want|wanna) to (be (here|alive|around)|live|exist|go on|carry on|keep (going|living))
      (nothing|no one|nobody|no thing) (left)? to live for
      (without (him|her|them|you)|since (he|she) (died|went|left|passed)) (i)? _3 not (want|see|have) _3 (carry on|go on|live|living|be here|point|reason|continue)
      why am i still (here|alive|breathing|going)
      why (will not|wont|can not) it (just)? be over
      (over|done with|sick of|finished with) (life|people|it|everything) (over|done with|sick of|finished with|and) (life|people|me|everything|it)
      (someone|somebody|god) (to)? (turn|switch|shut) me off
      i am done (holding on|hanging on|fighting|waiting|trying)
      nah i am done
      (fade|fading|slip|slipping|drift|drifting) (out|away) (quietly|slowly|without|so (no one|nobody))
      would not (be|have been) (mad|upset|sad|sorry|angry|bothered) if i (did not|died|never|was not|stopped)
      not (make|making|see|reach) (it)? (to|past) (#|thirty|forty|fifty|twenty|eighteen|my next birthday|christmas|new year)
      (not)? (going to|gonna) make it through (this|the) (weekend|night|week|winter|month|year)
      (i have|i have got|have|give it|giving it) until (my birthday|christmas|#|the (end|weekend)|friday|sunday|monday|summer) _12 (i am out|i am done|i am gone|i go|better by then|or i)
      (interested in|want) (just)? (off|nothing|nothingness)
      (there is|theres|is) peace on (his|her) face
      (called|taken|carried|laid) after (him|her)
      (argument|case|reasons) for (continuing to)? (exist|existing|being alive|living)
      (wish|were) _3 (kind|gentle|decent|legal) way to (be let go|go|leave|die)
      (want|like|need) to be let go
      tired to be embarrassed`,
    ],
    [
      { rule: 'overdose_now', who: 'self', firm: true },
      `
      took too many (do not tell|of|and|tonight|i|help|now)?`,
    ],
    [
      { rule: 'attempt', who: 'self', firm: true },
      `
      (days|weeks|hours|day|week|since|after) (since|after)? my attempt
      my attempt (was|is|last|on|and|in|two|three|#)`,
    ],
    [
      { rule: 'relapse', who: 'self', firm: true },
      `
      (clean|sober) (off|from|of) _30 (copped|bought|scored|relapsed|used|drank|on the table|in my pocket|bottle)
      (tolerance) (is|has)? (gone|down|low)`,
    ],
    [
      { rule: 'self_harm', who: 'self', firm: true },
      `
      (bit|punched|hit|scratched|pinched|clawed|burned|cut) (and (bit|punched|hit|scratched|pinched|burned|cut))? my (thigh|thighs|arm|arms|legs|stomach|wrists|face|hips) _8 (black|blue|tell|blood|again|shorts|sleeves|hide|raw|calm|numb)`,
    ],
    [
      { rule: 'other_at_risk', who: 'other', firm: true },
      `
      (doing|done|been doing) to (her|his|their) (arms|legs|arm|wrists|thighs|body)
      (my)? (student|pupil|daughter|son|friend|niece|nephew|sister|brother) _8 (fresh)? (cuts|burns|scars|marks) (all over|on|up|down) (her|his|their)? (arm|arms|leg|legs|wrist|wrists)
      (will not|wont) be a problem after
      (where|showed|explained|explain|told|tell|showing) _4 (papers|deeds|will|insurance|passwords) (are|is|were) _8 (calm|strange|weird|odd|quiet|too|not like (him|her))`,
    ],
    [
      { rule: 'abuse_now', who: 'self', firm: true },
      `
      (sir|madam|boss|employer|master|husband|he|she) (threw|throws|poured|pours) (hot|boiling) _1 (water|oil|tea|soup|coffee)
      (contract|passport|papers|wages|phone) (they|he|she|madam|boss) (keep|keeps|kept|hold|holds|took)
      (lock|chain|bolt|chair) (on|against|under) my door _12 (bought|because|since|he|stepfather|myself|night)`,
    ],
    [
      { rule: 'plan', who: 'self', firm: true },
      `
      (life insurance|insurance|policy|pension) (pay|pays|paid|pay out|pays out|cover|covers|waiting) _20 (suicide|own hand|want to be (certain|sure)|she would be (right|fine)|my body|take my)
      by (his|her|my|their) own hand
      (cabinet|gun|shed|car|boat) (key|keys) (in|on) my (pocket|hand|desk)`,
    ],
    [
      { rule: 'wish_to_die', who: 'self', firm: true },
      `
      (end|ending|finish|leave|escape) (this|my) (own)? (miserable|pathetic|worthless|useless|stupid|shitty|sad|sorry|wretched|horrible|awful|painful|pointless) (excuse of a)? (life|existence)
      (today|tonight|tomorrow) (may|might|will|could|should|is going to) be my last
      (death|dying|suicide) (would|will|could|might)? (fix|fixes|solve|solves|end|ends|cure|cures|heal) (everything|it all|all|this|my)
      nothing (left|here)? for me (here|any more|in this (world|life))
      not want to keep (going|living|trying|doing this|fighting)
      (think|guess|know|decided|sure) (that)? i am (going to|gonna) do it (tonight|tomorrow|soon|this (week|weekend|time|month))
      (want|wish|need) (it|everything|the world|things|all) to (go|be|turn|fade) (to)? (black|dark|silent|quiet|nothing)
      (want|wish|ready|going|long|need) to (follow|join|be with|go after|go to) (him|her|them|my (wife|husband|son|daughter|mom|dad|brother|sister|baby|girl|boy)) (in (death|heaven)|there|up there|now|soon|already|so)?`,
    ],
    [
      { rule: 'goodbye', who: 'self', firm: true },
      `
      i (already|have|just)? (wrote|written|finished|left|writing) my (note|notes|last letter|letters to|last words)`,
    ],
    [
      { rule: 'psychosis_command', who: 'self', firm: true },
      `
      (voice|voices|demons|spirits|angels) _6 (want|wants|tell|tells|telling|order|force|beg|urge) (me|us) to`,
    ],
    [
      { rule: 'hopeless', level: 'soon', who: 'self', firm: true, alone: true },
      `
      (can not|tired of|done) (keep|go on)? (pretending|faking) _2 (fine|ok|okay|happy|alright)`,
    ],
    // ---- weak signs: several kinds together --------------------------------------------------------------------
    [{ weak: 'death' }, `die|dying|dead|death|died|suicide|suicidal|funeral|grave|coffin|noose`],
    [
      { weak: 'low' },
      `
      depressed|depression|depressing|miserable|misery|sad|sadness|unhappy|heartbroken|gloomy|melancholy|crushed|devastated`,
    ],
    [{ weak: 'cry' }, `cry|crying|cried|tears|sobbing|weeping|bawling|sobbed|breakdown|breakdowns`],
    [
      { weak: 'lonely' },
      `
      alone|lonely|loneliness|abandoned|unloved|outcast|friendless|unwanted|invisible
      (no|without) (friends|family|one left|support|one to (talk|turn|call|tell))
      (left|dumped|hates|hate|leave|ignores) me`,
    ],
    [
      { weak: 'empty' },
      `empty|emptiness|numb|numbness|hollow|void|dissociating|dissociate|nothingness|lifeless|apathy|apathetic`,
    ],
    [
      { weak: 'worth' },
      `
      worthless|pathetic|disgusting|loser|burden|ashamed|unlovable|failure
      (hate|loathe|despise|disgust) (myself|who i am|my life)
      (never|not) good enough
      (all|is|was) (my|all my) (own)? fault
      (feel|feeling|am) (so|just|like)? (a)? (useless|broken|weak|damaged|stupid|guilty|ugly|garbage|freak|idiot)`,
    ],
    [
      { weak: 'tired' },
      `
      exhausted|drained|weary|overwhelmed|burnt out
      (so|just|really|very|too) tired
      (tired|sick) of (it|everything|this|all|life|trying|being)
      (can not|could not|not) (cope|take (it|this|much more)|do this|go on|bear|stand it|keep (up|going))`,
    ],
    [{ weak: 'pain' }, `pain|agony|torment|unbearable|anguish|suffering|hurts|hurting|ache|aches`],
    [
      { weak: 'fear' },
      `scared|terrified|panic|panicking|paranoid|nightmares|trauma|traumatized|ptsd|shaking|frightened`,
    ],
    [
      { weak: 'care' },
      `
      therapist|therapy|psychiatrist|psychologist|hospital|hospitalized|ward|counselor|counsellor|hotline|diagnosed|inpatient|988|samaritans|antidepressants|zoloft|prozac|lexapro|medicated
      mental (health|illness|breakdown|hospital)
      bipolar|bpd|borderline|ptsd|schizophrenia|schizophrenic`,
    ],
    [
      { weak: 'plea' },
      `
      help me|please help|need help|save me|someone please
      (need|want|no one|nobody|someone|anyone) (someone|somebody|anyone)? (to)? (talk to|listen|hear me|hold me)
      not know (what to do|where to turn|who to (tell|call|ask)|how to (cope|go on))
      desperate
      (someone|anyone|anybody|somebody) (awake|there|listening|up)`,
    ],
    [
      { weak: 'trouble' },
      `abused|bullied|bullying|raped|assaulted|homeless|evicted|divorce|bankrupt|debt|debts|addict|addiction|alcoholic|breakup|jobless|unemployed|insomnia|cancer|redundant|sacked|custody|bedbound|carer|stroke|withdrawal|sober|relapse|gambling|dealer`,
    ],
    [
      { weak: 'secret' },
      `
      secretly|pretend|pretending|mask
      (nobody|no one|none of them) (knows|suspects|noticed|notices)
      (told|tell|telling) (nobody|no one|a soul|anyone|anybody)
      out loud|straight face`,
    ],
    [
      { weak: 'night' },
      `tonight|midnight|3am|4am|2am|5am|awake|sleepless|(every|all|at|last|each) night|(bad|long|hard) night|(not|can not|never|barely|hardly) (sleep|slept|sleeping)`,
    ],
    [
      { weak: 'means' },
      `
      pills|sleepers|knife|knives|rope|blade|blades|razor|gun|rifle|shotgun|noose
      bridge|ledge|tracks|cliff|overpass|weir|canal|reservoir|rooftop`,
    ],
    [
      { weak: 'body' },
      `blood|bleeding|bleed|bruise|bruises|scars|cuts|fainted|collapsed|wrist|wrists|ribs|blisters|choked`,
    ],
    [
      { weak: 'food' },
      `calories|weigh|weighed|weight|purge|purging|vomit|starve|starving|fasting|laxatives|anorexia|bulimia|skinny|plate|eat|eating|eaten|food`,
    ],
    [
      { weak: 'settle' },
      `
      envelope|belongings|inheritance|guardianship
      my (will|passwords|things|funeral|savings|papers)
      (look|looking|looked) after (my|the|her|him) _1|(give|gave|given|giving) away|one for each|in order|key under|goes to my`,
    ],
    [
      { weak: 'void' },
      `
      (can not|could not|do not|not) (see|picture|imagine|feel) (a|any|anything|one|myself|much)? (future|tomorrow|ahead|hope|joy|happiness|alive|love|way out|human|real|like myself)
      not feel anything
      (no|not a) (future|hope|way out|way forward)
      nothing (matters|left|ahead|inside) (any more|for me|to (lose|live|give|say)|in me)?
      (stopped|gave up|given up|quit) (trying|caring|hoping|believing|imagining|eating|washing|answering|sleeping|going out)
      what is the (point|use)
      (lost|losing) (everything|the will|all hope)`,
    ],
    [
      { weak: 'fearof' },
      `
      (he|she|dad|husband|boyfriend|wife|stepdad|partner) (hits|threatens|threatened|shouts|screams|locks|locked|checks|reads|grabs|grabbed|threw|controls|follows|hurts|beats)
      temper|scared of|afraid of him|not allowed|abusive|controlling|eggshells|refuge|immigration`,
    ],
    [
      { weak: 'psych' },
      `voices|demon|demons|devil|angel|poisoned|implanted|whisper|whispers|hallucinating|spirits|prophecy|talking about me|in my head|my mind|my thoughts`,
    ],
    [
      { weak: 'baby' },
      `baby|newborn|infant|cot|crib|pregnant|midwife|postpartum|postnatal|weeks old|months old|days old`,
    ],
    [
      { weak: 'grief' },
      `buried|widow|widower|grief|grieving|graveside|cemetery|passed|stillborn|miscarriage|mourning|since (he|she) (died|went|passed)|without (him|her)|lost my|where (he|she) is|be with (him|her)`,
    ],
    [
      { weak: 'alarm' },
      `
      (worried|scared|frightened) (for|about) (him|her|them|my)
      (she|he|they|friend|brother|sister|mate|student|son|daughter|roommate|husband|wife|flatmate) (will not|wont|does not|stopped|has not|keeps) (talking|talk|eat|eating|answer|answering|saying|wake|leave|left|sleep|come out|crying|giving)
      unconscious|ambulance|999|911|livestreaming|not answering`,
    ],
    [
      { weak: 'tech' },
      `server|build|deploy|code|script|database|install|error|config|api|docker|linux|python|javascript|git|repo|query|cron|queue|pipeline|backup|driver|windows|android|version|plugin|library|function|class|compile|runtime|cluster|node|port|job|jobs|process|thread|cpu|router|cache|timeout|log|logs|update|printer`,
    ],
    [
      { weak: 'everyday' },
      `recipe|knitting|garden|gardening|football|match|bakery|cake|cat|kitten|holiday|wedding|birthday|concert|tickets|allotment|choir|pub|quiz|lasagne|biscuits|coffee|tea|shop|bike|car|bus|house|kitchen|sofa|boiler|paint|dog|walk|film|book|books|weekend|sale|market|potato|soup|cheese|school|homework|class|teacher|game|youtube|girls|crush|meme|sub|upvote|discord|minecraft`,
    ],
    [
      { weak: 'advice' },
      `
      (you|your|yours|yourself) (are|can|could|will|should|might|have|do|did|deserve|matter|know|were|get|need)
      hope this helps|hang in there|sending|hugs|welcome|proud of you|you are not alone|worth it|try (to|and|the)|what helped (me|us)|it helped|i found that|in my experience|be kind|give it|good luck|reach out`,
    ],
    [{ weak: 'thanks' }, `thanks|thank you|grateful|thankful|cheers|appreciate|appreciated|bless|gratitude`],
    [
      { weak: 'joy' },
      `happy|laugh|laughed|laughing|funny|lovely|glad|proud|enjoy|enjoyed|fun|nice|beautiful|brilliant|great|excited|smile|smiled|celebrate|hilarious|gorgeous|favourite|favorite|won|🎉|🥰|😍|😊`,
    ],
    [
      { weak: 'better' },
      `better|recovered|recovery|years|since then|these days|nowadays|eventually|slowly|worked|helped|discharged|stable|okay|fine|survived`,
    ],
    [
      { weak: 'question' },
      `
      (does|do|has|have|can|could|would|is|are|any|what|which|how) (anybody|anyone|anybody know|tips|recommendations|advice|somebody|you|people|is the best|do you|does it|would you)
      recommend|suggestions|wondering|curious|comments please|any ideas`,
    ],
    [
      { weak: 'work' },
      `research|study|policy|training|workshop|survey|volunteer|moderator|moderators|guidelines|draft|translation|translate|thesis|chapter|novel|writer|coroner|news|article|film|opera|scene|character|lyrics|verse|stage|audience|paper|council|course|charity|committee|meeting|minutes`,
    ],
  ],
};
