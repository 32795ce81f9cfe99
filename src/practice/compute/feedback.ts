import { patternOf, readCues, type Span } from './cues.ts';
import { ar } from './cues-ar.ts';
import { en } from './cues-en.ts';
import { es } from './cues-es.ts';
import { type CueLanguage, languageOf } from './languages.ts';
import type { Sought } from './scenarios.ts';

/** What was noticed in words that somebody wrote for an exercise. */
export interface Feedback {
  grade: 'whole' | 'part' | 'none' | 'judging';
  parts: readonly Noticed[];
  /** Words that may sound like a verdict. */
  judging: readonly string[];
}

export interface Noticed {
  sought: Sought;
  state: 'found' | 'weak' | 'missing';
  /** By which words it was found. */
  words: readonly string[];
}

/**
 * Looks for what an exercise is about. A verdict comes before all else; whole is what holds every part, in its strong form.
 * @param said what the reply answers: saying it back in one’s own words is understanding, too
 * @param otherwise the reader's language, for words too few to tell
 */
export function feedbackOn(
  text: string,
  said: string,
  sought: readonly Sought[],
  otherwise: CueLanguage,
): Feedback {
  const language = languageOf(text, otherwise);
  const cues = readCues(text, rules[language]);
  const back = saidBack(text, said);
  if (back.length > 0) cues.understanding = { level: 2, found: [...cues.understanding.found, ...back] };
  const words = (spans: readonly Span[]) => spans.slice(0, 3).map(({ start, end }) => text.slice(start, end));
  const parts = sought.map((what): Noticed => {
    switch (what) {
      case 'noAdvice':
        return cues.advice.length === 0
          ? { sought: what, state: text.trim() ? 'found' : 'missing', words: [] }
          : { sought: what, state: 'missing', words: words(cues.advice) };
      case 'limit':
      case 'view': {
        const found = [...text.matchAll(besides[language][what])].map(([each]) => each);
        return { sought: what, state: found.length > 0 ? 'found' : 'missing', words: found.slice(0, 3) };
      }
      default: {
        const { level, found } = cues[what];
        return { sought: what, state: (['missing', 'weak', 'found'] as const)[level], words: words(found) };
      }
    }
  });
  const judging = words(cues.judgement);
  // That nothing was advised is no merit of a reply that says nothing.
  const there = parts.filter(({ sought: what, state }) => state !== 'missing' && what !== 'noAdvice').length;
  const whole =
    parts.every(({ state }) => state !== 'missing') &&
    parts.filter(({ state }) => state === 'weak').length < 2;
  const grade = judging.length > 0 ? 'judging' : whole ? 'whole' : there > 0 ? 'part' : 'none';
  return { grade, parts, judging };
}

/** Whether an exercise counts as done: something of it is there, and nothing that hurts. */
export const counts = ({ grade }: Feedback): boolean => grade === 'whole' || grade === 'part';

/** Sentences, but for questions, that take up at least two things of what was said. */
function saidBack(text: string, said: string): Span[] {
  const heard = new Set(stems(said));
  return [...text.matchAll(/[^.!?…؟\n]+[.!?…؟]*/g)].flatMap((sentence) => {
    const [words] = sentence;
    const taken = new Set(stems(words).filter((stem) => heard.has(stem)));
    // Copied whole, it is no listening.
    if (/[?؟]/.test(words) || taken.size < 2 || said.includes(words.trim())) return [];
    const lead = words.length - words.trimStart().length;
    return [{ start: sentence.index + lead, end: sentence.index + words.trimEnd().length }];
  });
}

/** The beginnings of words that carry something. */
const stems = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [])
    .filter((word) => !small.test(word))
    .map((word) => word.replace(/^(?:ال|وال|بال)/, '').slice(0, 4));

const small =
  /^(?:that|this|they|them|with|have|your|when|what|then|from|just|been|were|will|would|because|para|como|pero|todo|todos|cuando|esta|este|porque|nadie|muy|هذا|ذلك|على|إلى|كان|كنت|الذي|التي|عندما)$/;

const rules = { en, es, ar };

const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])${patternOf(source)}`, 'giu');

/** Of exercises alone: where somebody says what they cannot give, and how something is for them. */
const besides: Record<CueLanguage, Record<'limit' | 'view', RegExp>> = {
  en: {
    limit: pattern(
      "(?:i|we) (?:can't|cannot|can not|won't|am not able|'m not able|do not have|don't have|need to (?:sleep|go|stop|rest|leave)|have to (?:sleep|go|stop|get up|leave)|must (?:sleep|go|stop)|will (?:stop|go|be back|write|read)|'ll (?:stop|go|be back|write|read))|i'm (?:too tired|at my limit|off now|going to (?:bed|sleep))|not (?:tonight|today|right now|any more|alone|the only one)|(?:half an hour|an hour|ten minutes|until (?:\\p{L}+|\\d+))|too (?:near|close|much) for me",
    ),
    view: pattern(
      "i (?:feel|felt|notice|noticed|wonder|wish|would like|'d like|miss|missed|was (?:hurt|sad|afraid|alone|angry|unsure|worried|embarrassed)|saw|wanted|want|need|am (?:hurt|sad|afraid|unsure|worried)|'m (?:hurt|sad|afraid|unsure|worried))|i'd (?:like|love|wish)|for me|it (?:hurt|made|bothers|bothered|worries|worried) me|to me it",
    ),
  },
  es: {
    limit: pattern(
      'no (?:puedo|podré|voy a poder|tengo (?:fuerzas?|tiempo)|me quedan fuerzas)|(?:necesito|tengo que|debo) (?:dormir|irme|parar|descansar|levantarme|acostarme|dejarlo)|(?:esta noche|hoy|ahora) no|hasta (?:las|mañana|aquí)|media hora|una hora|me toca demasiado cerca|estoy (?:demasiado|muy) cansad[oa]|mañana (?:te|leo|escribo)',
    ),
    view: pattern(
      'me (?:sentí|siento|duele|dolió|gustaría|pregunto|preocupa|molestó|quedé|hizo|hace sentir|costó)|(?:siento|noto|noté|necesito|quise|quería|quisiera|deseo|vi|echo)|para mí|yo (?:vi|quería|necesito|lo)|me reí',
    ),
  },
  ar: {
    limit: pattern(
      'لا (?:أستطيع|أقدر|يمكنني)|لن (?:أستطيع|أقدر|أكون)|ما أقدر|(?:أحتاج|بحاجة)(?: إلى| الى)? ?(?:النوم|الراحة|أن أنام|أن أرتاح|نوم)|(?:يجب|علي|لازم) أن (?:أنام|أذهب|أتوقف)|لازم أنام|ليس الليلة|نصف ساعة|ساعة واحدة|حتى الساعة|غدا|غدًا|أكثر مما أحتمل|متعب جدا',
    ),
    view: pattern(
      '(?:شعرت|أشعر|أحسست|أحس|ألاحظ|لاحظت|أتساءل|أتمنى|تمنيت|أود|أودّ|أحتاج|أردت|رأيت|آلمني|يؤلمني|أزعجني)|عندي|بالنسبة (?:لي|إلي)|نعم ضحكت',
    ),
  },
};
