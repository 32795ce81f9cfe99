import type { Rules } from './cues.ts';

const very = '(?:so|really|very|truly|deeply|terribly|genuinely|incredibly|extremely|super)';
const hard =
  '(?:hard|hardest|harder|tough|toughest|rough|awful|horrible|terrible|terrifying|scary|scariest|painful|lonely|loneliest|exhausting|draining|brutal|cruel|unfair|frustrating|confusing|discouraging|maddening|overwhelming|stressful|heartbreaking|devastating|heavy|torture|hell|crushing|(?:a )?(?:bitch|nightmare|killer)|worst|difficult|frightening|isolating|miserable|unbearable|suffocating|sad|upsetting|violation|too much|a lot)';
const feelings =
  '(?:hurt|hurting|grieving|scared|afraid|terrified|frightened|worried|anxious|angry|furious|sad|lonely|(?<!not )alone|lost|stuck|trapped|tired|exhausted|worn out|drained|overwhelmed|hopeless|helpless|worthless|invisible|ashamed|guilty|numb|empty|broken|crushed|betrayed|rejected|abandoned|confused|torn|devastated|frustrated|humiliated|unloved|desperate|struggling|suffering|in pain|burnt out|burned out|under pressure|being punished|carrying)';

export const en: Rules = {
  named: [
    `${very}(?: ${very})* (?:sorry|sad|glad|happy|proud|worried|concerned|angry|touched|relieved|moved)`,
    `i'?(?: am|m| feel| felt)?(?: ${very})* (?:sad|worried|heartbroken|concerned|angry|touched|gutted) (?:for|about|that|to|by|reading|you)`,
    '(?:feel|feeling)~(?:bad|sorry|awful|terrible) for (?:you|u)|worried about you|(?:my|break[s]?~my|broke~my|breaking~my) heart(?: goes| is| breaks| hurts| sank| aches)?(?! rate)',
    'ma[dk]es? me~(?:sad|happy|angry|cry|smile|tear up|emotional|furious|glad)',
    '(?:i|we)~(?:love you|care (?:about|how) you)|i really care|crying (?:with|for) you|tears in my eyes|tearing up|in tears',
    "i(?:'d| would) (?:miss you|be so sad)|i don't want you to (?:go|die|hurt)|hate that (?:you're|you are|you have|this)",
  ].join('|'),
  warm: [
    "sorry(?! not sorry)(?<!not sorry)|(?:that|this) (?:really |totally )?sucks|i'm (?:happy|glad) (?:you|that|to|for)|condolences|hugs?|hugging|hang (?:in )?(?:there|on)|hold on|stay (?:strong|safe|with us)|please stay|good luck|best of luck|fingers crossed|crossing my fingers",
    "(?:you|u)(?:'ve)? (?:got|can do|can get through|will get through|can beat) (?:this|it|that)|you(?:'ll| will) (?:be (?:ok|okay|alright|all right|fine|great)|do great|get (?:there|through)|make it|find)",
    "(?:it|things|this|that|everything|life|all)(?:'ll| will| can| does| is going to| is gonna|'s going to|'s gonna)~(?:ok|okay|alright|all right|fine|better|pass|easier|work out|get there)",
    "(?:i|we)(?: really| do| truly| just| sincerely)* hope|^hope|hoping (?:you|it|that|for)|(?:and|but|so|just) hope (?:you|it|that|things|this)|wish(?:ing)? (?:you|i could|there was)|don't do it|please don't|good for you|all the best",
    "(?:not|aren't|never) alone|no longer alone|(?:here|there) (?:for you|if you|with you|to listen|to talk|whenever|any ?time)|(?:we're|i'm|we are|i am|all) with you|by your side|(?:i'm|i am|we're|we are) (?:always )?here|i'm listening|we're listening|got your back",
    '(?:feel free to |please |you can (?:always )?)?(?:pm|dm|message|text) (?:me|us)|my (?:inbox|dms?|pms?) (?:is|are)|(?:talk|vent|write|reach out) (?:to (?:me|us)|here)? ?any ?time',
    'loves? you|send(?:ing)?~(?:love|hugs?|strength|prayers?|vibes|warmth|virtual|support|good)|thinking of you|thoughts (?:are )?with|in my (?:thoughts|prayers)|praying|prayers|pray for you|bless|light a candle',
    "take (?:good )?care(?: of yourself)?|be (?:kind|gentle|easy|good) (?:to|on|with) yourself|go easy on yourself|don't (?:give up|lose hope|hate yourself|be so hard on|beat yourself)|keep (?:going|fighting|at it|it up|your (?:head|chin) up|holding|pushing|on)|chin up|gets? better(?= *$|[.,])|getting better|it will be(?= *$)|never give up|there(?:'s| is)(?: always)? hope",
    "(?:you're|you are|ur)~(?:amazing|beautiful|strong|brave|loved|worthy|worth it|safe|enough|stronger|important|wanted|valued|needed|not a (?:burden|failure|monster|bad)|doing (?:great|amazing|well|so well|your best)|a good|good enough)",
    "you(?:'re| are)~lucky|lucky to have you|(?:sound|seem)s? like (?:a|an|such a)~(?:nice|good|great|caring|kind|wonderful|amazing|lovely|sweet|strong|decent) (?:person|human|friend|guy|girl|kid|man|woman)|you (?:deserve|matter)|your feelings are valid|you're valid|love you|much love|lots of love|proud of|glad (?:you|to|that|we)|happy (?:for|that|to (?:hear|read)) |congrat\\p{L}*|well done|good job|great job|way to go|kudos|bravo|yay",
    "means a lot to me|believe (?:in )?(?:you|me)|rooting for you|got faith in you|not your fault|thank you for (?:sharing|trusting|telling|posting)|thanks for (?:sharing|trusting)|welcome|i care|we care|cheering|poor (?:you|thing)|aw+|big hug|friend(?= *[.!]|$)|brother(?= *[.!]|$)|promise(?= *[.!]|$)|i('d| would) (?:have|love) .{0,20}with you",
    '(?:<3|❤️?|💛|💚|💙|💜|🤍|🧡|♥️?|💕|💖|🫂|🤗|🙏|x+(?= *$))',
  ].join('|'),
  notWarm: 'i sell|my (?:course|coaching|channel|book)|discount|promo code',
  inferred: [
    `(?:that|this|it|which|what you|all of (?:this|that))~(?:must|has to|have to|had to|would|can)~(?:be|been|feel|felt|hurt|sting|weigh)`,
    `(?:sounds?|seems?|looks?|feels?)(?: to me)? (?:like|as if|as though) (?:you|it|that|this|they|he|she|there|everything|nothing)`,
    `(?:that|this|it)(?: all)? (?:sounds|seems|feels|hurts|stings)(?: ${very}| like| pretty| quite)*(?: a| an)? (?!good|great|fun|nice|cool)[\\p{L}]+`,
    `you(?: must|'re| are| seem| sound| might| may| probably| clearly| just)*(?: be| be feeling| have been| feel| felt| feeling| so| really| still| that| not only)*~?${feelings}`,
    `must (?:be|feel|hurt|sting|have (?:been|felt|hurt))|you (?:must|seem|sound|probably|feel|felt) (?:as if |so |really |have |that )?(?!like (?:a|an|such)|a |an |nice|good|great|you|need|should|know|want|better|free|okay|fine)[\\p{L}]+`,
    `(?:is|are|'s|be|was|feels|thing|part|that's|what) (?:the |a |an |such a |${very} |one of the )*${hard}`,
    `no wonder|of course (?:you|it)|makes (?:total |perfect |complete |so much |a lot of )?sense|anyone would|who wouldn't|i'd be (?:sick|worn|tired|angry|sad|scared|so|exhausted|furious|upset)|i would (?:be|feel) (?:so |really )?(?!happy|glad)[\\p{L}]+ too`,
    `(?:it's|it is|it can be|so|totally|completely|perfectly) (?:ok|okay|normal|natural|understandable|valid) (?:to|that|for)|(?:it|that|this|which|really|still)(?: all)? hurts|hurts (?:so|to|like|when|more|because)|your (?:pain|grief|fear|anger|sadness|loneliness|frustration)`,
    `you(?:'ve| have) (?:been |lost |carried |carrying |tried |put |given |gone )+|you (?:gave up|lose|lost|keep trying|were left|trusted|can't plan|go over|gave|put care|had to)|(?:having|losing|holding|knowing|being told|to be|to dread|to lose|watching|guarding|keeping|trying|living)~(?:when|while|that|and|is|must|on top)`,
    `(?:the|that|this|your) (?:loneliness|grief|doubt|guilt|shame|silence|quiet|waiting|fear|anger|emptiness|uncertainty|dread|exhaustion|pressure|stigma|pain) (?:is|of|that|when|can|must|you)|as (?:though|if) (?:you|it|they|none|all)|(?:so|and|then|but) (?:now )?you(?:'re| are) supposed to|so you (?:finally|end up|had|have to|were)|you(?:'re| are) (?:losing|missing|holding|used to|left|stuck|being|not even|on your own|already)|what a (?:thing|lot|terrible|horrible|cruel|awful|sad|lonely|painful)`,
    `(?:can|can't|cannot)(?: only| even)* imagine (?:how|what|the|being|going|living)|(?:describes?|described|is|this) (?:literally |basically |exactly |so )?me(?= |$)|literally me|(?:written|wrote) this|described my|(?:[\\p{L}]+)(?: really| just| totally| absolutely)* sucks|(?:lots? of|many|most|plenty of|all|some) (?:of )?(?:people|us|folks)~(?:feel|go through|struggle|experience)|everyone (?:feels|has days|goes through|struggles)|we(?:'ve)? all (?:been|feel|have|go)`,
    `people (?:don't|never|who haven't) (?:get|understand|see)`,
  ].join('|'),
  understood: [
    'i(?: do| totally| completely| fully| so| can| really)* (?:understand|get (?:it|that|you|what|how|why)|hear (?:you|ya)|see (?:you|why)|feel (?:you|u|ya|this|that|your pain)|relate|know (?:the feeling|that feel\\p{L}*|how (?:you|it|that)|exactly|what you|how u))',
    'totally understand|can relate|relate to this|relatable|feel (?:you|u|ya)|^[^.]{0,12}been there(?= *$)|(?:honestly|omg|god|lol|yep|yes)?,? ?same(?: here| tbh| bro| boat| lol| though| man)(?= *$|,)|me too|^(?:\\p{L}+,? )?(?:same|this|mood)(?= *$|,)|so much this|story of my life',
  ].join('|'),
  notOwn: [
    "i feel(?: really| so| very)* (?:sad|sorry|bad|awful) (?:for|about|that|reading|to)|(?:i|we)(?:'m|'re| am| are| was|'d| would| will|'ll| can| could| should| might| may| do| don't| do not| just| really| also| honestly| totally| completely| so| truly| strongly| personally| always)* (?:sorry|glad|happy (?:for|to|that|you)|proud|here|listening|worried|concerned|sad (?:for|to|about)|think|thinking of|guess|hope|hoping|wish(?! i)|believe|bet|promise|recommend|suggest|advise|agree|mean|wonder (?:if|what|how|whether|why)|suppose|assume|understand|get (?:it|that|you|what|how|why)|tearing up|sending|hear (?:you|ya|that)|see|read|relate|know|love (?:you|your|this|that)|care|want you|say|said (?:that|this)?|ask|tell you|send|pray|no expert|not (?:a|an|sure|your|ashamed)|a (?:doctor|therapist|nurse)|would|could|sell|appreciate|admire|feel (?:you|u|for you|like you|that you|this|that|ya)|can't (?:promise|imagine|tell you|say)|cannot imagine|have no words|don't (?:know|think|want you)|answer|help|crying with|holding you|rooting|so|really)(?! (?:my|from my|it from))",
    "if i (?:were|was) you|imo|in my (?:opinion|view|thoughts|prayers|experience)|my (?:advice|condolences|guess|god|dear|friend|man|heart|love|inbox|dms?|pms?|apologies|two cents|2 cents|suggestion|fingers|thoughts|prayers)|(?:message|pm|dm|text|tell|for|let|believe|trust|talk to|write to|to|breaks?) me|i'd (?:love|go|like|say|be|suggest|recommend|get|try|talk|ask|see|do|never|give|look|start|really|also|just)|i'll|i will|i would|i can(?!'t)|i could(?!n't)|i'm(?= *$)|i wish i (?:could|had (?:an?|the|some|more|words|advice))|i needed (?:to hear )?this|(?:makes?|made) me (?:so |really )*(?:sad|happy|angry|cry|smile|glad|furious|emotional|feel for)|i want (?:you|to (?:help|talk|say|tell|let|give))|i just want(?:ed)? (?:you|to (?:say|let|tell))|i (?:have|had) no (?:idea|advice|words)|i (?:saw|read|heard)(?! it) (?:your|this|that|of)|i've (?:heard|read)|i hope i|i'm (?:here|not|just saying)|(?:in|with) us|(?:tell|let|have|love|here|of|for|dm|message) us|we're (?:here|with)|we (?:love|are here|can|all)|(?:lol|omg) i|i (?:don't|do) (?:know|get|understand|have)",
    '"[^"]{0,200}"|“[^”]{0,200}”',
  ].join('|'),
  own: [
    "i|i'm|i've|i'd|my|mine|myself|(?:for|happened to|told|tells|took|takes|makes|made|helps?|helped|left|gave|called|kept|hurt|saved|scared|scares|put|with|like|than|hit|killed|was) me|me (?:and my|every|at)",
  ].join('|'),
  ownFirst: [
    '(?:(?:yes|yeah|yep|ugh|oh|omg|god|and|so|also|but|honestly|same|yup)[,!. ]+)*(?:been (?:there[, ]|on|off|in|through|dealing|like|struggling|doing|diagnosed|here)|had|took|lost|moved|did (?:that|this|the|it|mine)|tried|spent|went|felt|used to|still (?:do|have|am|get|feel|struggle|dealing)|ate|watched|asked myself|cried|left|dropped|got (?:diagnosed|it|mine|my|the)|started|stopped|quit|grew up|lived|living with|struggl(?:ed|ing)|happened to me|same (?:thing|situation|boat|problem|issue|happened)|dealing with|suffer(?:ed|ing)?|diagnosed|took me|changed~for me|[\\p{L}\\d]+ years (?:in|sober|here|clean|of it)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|fifteen)(?: (?:years|months|weeks))? (?:for me|when|of it|here))',
    'me,|me every|as (?:a|someone|somebody) (?:who|with)|(?:older|younger) (?:brother|sister) of',
  ].join('|'),
  notAsked: [
    "have (?:you|u)(?: ever)? (?:tried|considered|thought (?:of|about)|looked into|read)|why (?:don't|not just|not try|would|should|do you need|bother)|why (?:don't|not) you|how about|what about (?:a|the|some|trying|going|talking)|(?:maybe|perhaps|just)~(?:you|ask|try|talk|go|are)|can'?t you|couldn't you|shouldn't you|(?:isn't|aren't|wasn't|right|huh|eh|no|doesn't|innit) ?(?:it|they|he|that|you|this)? ?\\?|who cares|what did you expect|what do you expect|who (?:needs|knows|wants)|are you (?:serious|kidding|sure|stupid)|so what|what's the (?:point|problem|big deal)|what for|really\\?$|seriously|you know\\?|are you me|did i write|does (?:it|that) (?:really )?matter",
  ].join('|'),
  general: [
    "what(?:'s| is| has| was)? (?:happened|wrong|up|going on|the matter|bothering (?:you)?|on your mind|happening)(?: (?:to|with) you)?[ ?]*$|what do you (?:mean|want to (?:talk|say))[^?]{0,14}\\?|(?:do you |would you |d'you )?(?:want|wanna|like|need|care) (?:to )?(?:talk|chat|vent|share|elaborate|tell)(?! us about your| me about your)[^?]{0,20}\\?|tell (?:us|me) more|why(?: not| is that| so| though)?[ ?]*$|how (?:so|come)[ ?]*$|(?:are |r )?(?:you|u) (?:ok|okay|alright|good)[ ?]*$|how(?:'s| is| are| r)? (?:you|u|it going|things)(?: doing| feeling| holding up)?(?: now| today)?[ ?]*$|anything (?:else|we|i|you)[^?]*\\?|(?:can|could|how can) (?:i|we) help|what about you|like what|such as|what (?:kind|sort) of[^?]{0,12}\\?",
  ].join('|'),
  asks: [
    '(?:hey|hi|so|and|but|well|oh)?,? ?(?:how come (?:you|u)|how long (?:have|has|did|were|are|ago)|how are (?:you|u)|what happened|how (?:did|do|does) (?:you|u|it|that)(?! [a-z]+ (?:is|was))[^.]*(?=$)|what (?:do|did|are|were|was) (?:you|u) (?:feel|think|do|go|like|on)|do (?:you|u) (?:feel|have|want|sleep|still|think|live)|are (?:you|u) (?:ok|okay|safe|alone|in|on|seeing|getting|still))[^.?]*(?=$|[.])',
  ].join('|'),
  advice: [
    "(?:you|u) (?:should|need to|have to|must(?! be| feel| have)|ought to|gotta|could (?:try|just|also)|might want to|can (?:try|ask|call|go|get|find))|you'd better|i(?:'d| would)? (?:suggest|recommend|advise)|my advice|if i were you|what (?:helped|worked) (?:me )?was|have you tried|there (?:are|is)~(?:app|apps|book|books|groups?|clinics?|lines?|workbooks?)|works? wonders|https?:\\S+|maybe~(?:see|talk|try|look|ask|go|get)",
  ].join('|'),
  adviceFirst: [
    '(?:(?:just|please|maybe|definitely|then|first|also|and|or|so)[, ]+)*(?:try|go|get|take|see|talk to|speak to|ask|tell them|tell him|tell her|call|find|look (?:for|into|at)|read|do|start|stop|quit|leave|move|block|delete|write|make|set|use|use|drink|eat|sleep|exercise|meditate|join|apply|document|book|file|contact|walk|give (?:it|him|her|them) time|keep busy|consider|focus|avoid|google|download|put|change|buy|cut|pray|count|dump|forget)(?! (?:care|your time as))',
  ].join('|'),
  judgement: [
    "(?:you|u) (?:should(?:'ve| have| of)|shouldn't have|could have|brought|asked for|chose|only have yourself|always|never)|you(?:'re| are| r)(?: just| being| so| too| really| all| probably| such| a| an)* (?:sensitive|dramatic|lazy|selfish|weak|crazy|pathetic|stupid|childish|ungrateful|overreacting|overthinking|exaggerating|whining|complaining|attention.?seek\\p{L}*|ridiculous|negative|burden|drama queen|imagining|projecting)",
    "(?:just |so )?(?:get over (?:it|him|her|them|this|yourself)|move on|snap out of it|man up|grow up|toughen up|suck it up|get a (?:grip|life)|deal with it|cheer up|calm down|let it go|don't be (?:so |such )?(?:sad|silly|stupid|dramatic|a baby|sensitive|negative))",
    "(?:stop|quit) (?:being|feeling|whining|complaining|crying|making|moaning|overthinking)|at least (?:you|it|he|she|they)|(?:others?|people|some people|kids|they)~(?:have it|had it|do have it) worse|could be worse|first world problem\\p{L}*|what did you expect|why didn't you|i told you|told you so|your own fault|it's your fault|everything happens for a reason|all in your head|nothing to (?:cry|be sad|worry) about|not (?:that|a) big (?:of a )?deal|it's just a|it is just a|attention seek\\p{L}*|lazy people|sounds lazy|excuses",
  ].join('|'),
};
