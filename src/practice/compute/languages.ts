import type { Rules } from './cues.ts';

/** The languages whose cues we know. */
export type CueLanguage = 'en' | 'es' | 'ar';

/** Words that a Spanish text can hardly do without, and an English one hardly has. */
const spanish =
  /[¿¡ñáéíóú]|(?<!\p{L})(?:que|los|las|una|por|para|pero|está|estoy|muy|eres|tengo|también|cuando|porque|más|qué|cómo|lo|el|de|mi|mí|te|se|yo|y|con|un|mucho|aquí|gracias|siento|pasa|igual|tampoco|hay|bien|ánimo)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:the|and|you|that|is|was|it|to|of|my|your|have|with|for|this|but|not|i|are|be|what|how)(?!\p{L})/giu;

/** In which of these languages a text is; `otherwise` where too little is written to tell. */
export function languageOf(text: string, otherwise: CueLanguage): CueLanguage {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (arabic * 2 > letters) return 'ar';
  const es = text.match(spanish)?.length ?? 0;
  const en = text.match(english)?.length ?? 0;
  if (es === en) return otherwise === 'ar' && letters > 0 ? 'en' : otherwise;
  return es > en ? 'es' : 'en';
}

/** The rules of a language, which come when they are needed: a page loads those of one. */
export async function rulesOf(language: CueLanguage): Promise<Rules> {
  if (language === 'es') return (await import('./cues-es.ts')).es;
  if (language === 'ar') return (await import('./cues-ar.ts')).ar;
  return (await import('./cues-en.ts')).en;
}
