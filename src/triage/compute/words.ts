import { type Lexicon, machine } from './patterns.ts';
import type { Sign } from './signs.ts';
import { arabic } from './triage-ar.ts';
import { english } from './triage-en.ts';
import { spanish } from './triage-es.ts';

/** One place in a text that is being written, in UTF-16 offsets. */
export interface WordNote {
  start: number;
  end: number;
  /** 'method' and 'pact' are not let through; the others are a thought to consider. */
  kind: 'method' | 'pact' | 'numbers' | 'judgement' | 'wording';
}

/**
 * What may do harm to those who read it: a way to die or a search for company in it, numbers that others measure
 * themselves by, a judgement on somebody's suffering, a word that makes suicide a crime or a success.
 */
export function wordNotes(text: string): WordNote[] {
  const { read, each } = reader();
  const words = read(text);
  const idiom = new Uint8Array(words.count);
  const found: { kind: WordNote['kind']; from: number; to: number }[] = [];
  const about = new Uint8Array(words.count);
  each(words, (kind, from, to) => {
    if (kind === 'idiom') idiom.fill(1, from, to);
    else if (kind === 'story') about.fill(1, Math.max(0, from - nearby), to + nearby);
    else found.push({ kind, from, to });
  });
  const notes: WordNote[] = [];
  for (const { kind, from, to } of found) {
    if (idiom[from] === 1 || idiom[to - 1] === 1) continue;
    // A novel's plot or a study of methods is no search for one.
    if ((kind === 'method' || kind === 'pact') && about[from] === 1) continue;
    notes.push({ start: words.starts[from]!, end: words.ends[to - 1]!, kind });
  }
  for (const { index, 0: match } of text.matchAll(numbers))
    notes.push({ start: index, end: index + match.length, kind: 'numbers' });
  return apart(notes);
}

type Kind = WordNote['kind'] | 'idiom' | 'story';

/** Words around a mention of a film or a study that it covers. */
const nearby = 12;

/** A weight, a count of calories, a body-mass index or a dose, in figures. Bounded, so that no text takes long. */
const numbers =
  /(?<![\p{L}\p{N}])(?:\d{1,4}(?:[.,]\d{1,2})?\s{0,2}(?:kgs?|kilos?|kilogram(?:me)?s?|lbs?|pounds|kcals?|cals?|calor(?:ies?|ías|ias)|mg|mcg|µg|milligrams?|miligramos|pills|tablets|capsules|pastillas|comprimidos|tabletas|كغ|كغم|كيلو|كجم|سعرة|سعره|سعرات|ملغ|ملجم|حبة|حبه|حبوب|قرص)|[٠-٩]{1,4}\s{0,2}(?:كغ|كغم|كيلو|كجم|سعرة|سعره|سعرات|ملغ|ملجم|حبة|حبه|حبوب|قرص)|(?:bmi|imc)\s{0,2}(?:of|is|was|at|under|below|de|es|:|=)?\s{0,2}\d{1,2}(?:[.,]\d)?)(?![\p{L}\p{N}])/giu;

/** Of triage's lexicons, what shows method and pact, and what turns such words round. */
function ofTriage(lexicon: Lexicon<Sign>): Lexicon<Kind> {
  const signs = lexicon.signs.flatMap(([sign, patterns]): [Kind, string][] => {
    if ('context' in sign) {
      if (sign.context === 'idiom') return [['idiom', patterns]];
      return sign.context === 'fiction' || sign.context === 'general' ? [['story', patterns]] : [];
    }
    return 'rule' in sign && (sign.rule === 'method' || sign.rule === 'pact') ? [[sign.rule, patterns]] : [];
  });
  return { ...lexicon, signs };
}

const own: Lexicon<Kind> = {
  language: 'own',
  evidence: '',
  stands: {},
  classes: {},
  fillers: '',
  signs: [
    [
      'wording',
      `
      commit|commits|committed|committing|comit|comitted|commited|commiting (a)? suicide
      (successful|successfully|failed|unsuccessful|completed) (suicide|suicides|suicide attempt)
      (failed|succeeded) (at|in) (suicide|killing himself|killing herself|killing themselves)
      (suicide|attempt) (was|is) (successful|unsuccessful)
      (cometer|cometió|cometio|cometido|cometieron|comete|cometen|cometí|cometiendo|consumar|consumó) (un|el)? (suicidio|suicidios)
      (suicidio|intento) (exitoso|fallido|frustrado|consumado)
      (ارتكب|ارتكبت|يرتكب|ارتكاب|اقترف) (جريمة)? (انتحار|الانتحار)
      جريمة (انتحار|الانتحار)
      (junkie|junkies|crackhead|crackheads|psycho|schizo|nutcase|nutjob|lunatic|retard|retarded|yonqui|loquero|مجنونة|مختل)
      (clean|dirty) (urine|drug) test`,
    ],
    [
      'judgement',
      `
      (attention) (seeker|seekers|seeking|whore)
      (just|only|doing it|doing this|it|want|wants|looking|crying) (for)? attention
      (just|simply|please|should|you)? (get|got) over (it|yourself|this|that)
      snap out of it
      (just|you should|should|must|need to)? (man up|toughen up|grow up|cheer up|suck it up|pull yourself together|get a grip|stop (complaining|whining|moaning|overreacting|being (so)? (dramatic|weak|lazy|sensitive|selfish|negative)|crying|feeling sorry for yourself)|think positive|be positive|smile more|try harder|choose (to be)? happy)
      (you|your|you are|that is|this is|its|it is|suicide is|so|being) (are|is)? (so|just|such|being|too|a|very)? (selfish|weak|lazy|pathetic|dramatic|crazy|overreacting|cowardly|a coward|coward|drama queen|ungrateful|attention seeking|making it up|making excuses|faking)
      (it is|its|that is|this is) (all|just|only) (in your head|a phase|an excuse|an act)
      all in your head
      (others|other people|some people|people|many|plenty) (have|had|got) it (so|much|far|way)? (much)? worse
      (first world|not a real) (problem|problems)
      (not|not a|is not) (really|actually|a)? (real|serious) (illness|problem|depression|disease)
      (think|what) about (your|what this|how this|how your) (family|mother|mom|kids|children) (would)? (feel|feels|deserve|does|do)
      (real|strong) (men|people|women|man|woman) (do not|dont|never) (cry|give up|complain|kill)
      (everyone|everybody|we all) (gets|feels|get|feel|is|are) (sad|down|depressed|tired|stressed|anxious) (sometimes|now and then|too)
      (llamar|llama|llamando|querer|quieres|querés|quiere|buscas|buscás|buscando|busca|por) (solo)? (la)? atención
      (supéralo|superalo|ya supéralo|échale ganas|echale ganas|ponle ganas|ponele onda|ponle de tu parte|anímate|animate|pon de tu parte|poné de tu parte|no seas (débil|dramática|dramático|exagerada|exagerado|egoísta|cobarde|llorona|llorón|floja|flojo))
      (eres|sos|qué|que|son) (una|un|muy|tan)? (egoísta|cobarde|exagerada|exagerado|dramática|dramático|débil|floja|flojo|ridícula|ridículo|loca|loco|llorona|llorón)
      (está|todo) (todo)? en tu (cabeza|mente)
      (hay) (gente|otros|personas) (que está|que están|que la pasa|peor|con problemas) (peor)?
      (otros|otras) (están|la pasan|lo pasan) peor
      (deja|dejá|dejate|déjate) de (quejarte|llorar|exagerar|dramas|victimizarte|hacerte la víctima)
      (انت|أنت|انتي|أنتي|انتم) (أناني|اناني|أنانية|انانية|ضعيف|ضعيفة|ضعيفه|جبان|جبانة|مجنون|مجنونة|كسول|كسولة|دلوع|دلوعة|دراما|بتبالغ|بتبالغي|تبالغ|تبالغين|فاشل|فاشلة)
      (لفت|تلفت|تلفتي|بتلفت|بتلفتي|جذب) (انتباه|الانتباه|نظر|الأنظار)
      (بطل|بطلي|كفاية|خلاص|توقف عن|توقفي عن|بلا) (دلع|دراما|عياط|مبالغة|تمثيل|شكوى|بكاء|هبل|نكد)
      (ضعف|قلة|قله|نقص) (إيمان|ايمان|الإيمان|الايمان|دين|الدين|عقل)
      (غيرك|غيركم|ناس) (أسوأ|اسوأ|عايش أسوأ|حاله اسوأ|يتمنى) _2
      (شد|شدي) (حيلك|همتك) وبس
      (كله|كلها|هذا كله|هذه) (في راسك|في دماغك|وهم|اوهام|أوهام|من خيالك|دلع)
      (الرجال|رجال|الراجل) (ما|لا|مش|مابي) (يبكي|يبكون|تبكي|بيعيط|بتبكي)`,
    ],
  ],
};

let compiled: ReturnType<typeof machine<Kind>> | undefined;

function reader(): ReturnType<typeof machine<Kind>> {
  compiled ??= machine<Kind>([...[english, spanish, arabic].map(ofTriage), own]);
  return compiled;
}

/** In the order of the text, and none inside another; what blocks goes before what nudges. */
function apart(notes: WordNote[]): WordNote[] {
  const blocks = (note: WordNote) => (note.kind === 'method' || note.kind === 'pact' ? 0 : 1);
  notes.sort((one, other) => blocks(one) - blocks(other) || one.start - other.start || other.end - one.end);
  const kept: WordNote[] = [];
  for (const note of notes) {
    const over = kept.find((each) => note.start < each.end && each.start < note.end);
    if (!over) kept.push({ ...note });
    else if (over.kind === note.kind) {
      over.start = Math.min(over.start, note.start);
      over.end = Math.max(over.end, note.end);
    }
  }
  return kept.sort((one, other) => one.start - other.start);
}
