import { randomInt } from 'node:crypto';

/*
 * Pseudonyms are made of two words that say nothing of anybody, in the language of the group: that of the person would
 * tell something. Spanish and Arabic put a place beside the animal, so that no word has to agree with another.
 */
const words: Record<string, { first: string[]; second: string[]; join: (a: string, b: string) => string }> = {
  english: {
    first:
      'Amber Autumn Brave Bright Calm Cedar Clear Cloudy Coral Distant Early Evening Gentle Golden Green Hazel Hidden Hollow Island Ivory Kind Lantern Little Maple Meadow Misty Morning Mossy Northern Patient Pebble Plain Quiet River Rowan Sandy Silver Slow Snowy Soft Spring Steady Sunny Tall Warm Willow Winter Woodland'.split(
        ' ',
      ),
    second:
      'Badger Beaver Bee Blackbird Boat Bridge Cricket Crane Deer Dove Finch Firefly Fox Frog Garden Goose Hare Hedgehog Heron Kite Ladder Lark Lighthouse Lizard Magpie Mole Moth Newt Otter Owl Oyster Pigeon Plover Puffin Rabbit Raven Robin Seal Snail Sparrow Squirrel Starling Swallow Swan Teapot Tortoise Wren'.split(
        ' ',
      ),
    join: (a, b) => `${a} ${b}`,
  },
  spanish: {
    first:
      'Garza Zorro Nutria Búho Liebre Erizo Gorrión Golondrina Cisne Ciervo Tejón Mirlo Cigüeña Tortuga Grillo Abeja Ardilla Foca Petirrojo Cuervo Alondra Paloma Rana Caracol Jilguero Lechuza'.split(
        ' ',
      ),
    second:
      'del río|del bosque|del valle|de la orilla|de la mañana|de la tarde|del norte|del sur|de la isla|del faro|del jardín|de la colina|del otoño|de la lluvia|de la niebla|del lago|del puente|de la playa|del olivo|del prado|de la nieve|del camino|de la sierra|del puerto'.split(
        '|',
      ),
    join: (a, b) => `${a} ${b}`,
  },
  arabic: {
    first:
      'بلشون ثعلب بومة أرنب قنفذ عصفور سنونو غزال سلحفاة نحلة سنجاب فقمة غراب قبرة حمامة حلزون حسون لقلق هدهد نورس فراشة بجعة'.split(
        ' ',
      ),
    second:
      'النهر الغابة الوادي الشاطئ الصباح المساء الشمال الجنوب الجزيرة المنارة الحديقة التل الخريف المطر الضباب البحيرة الجسر الزيتون المرج الثلج الطريق الجبل الميناء الواحة'.split(
        ' ',
      ),
    join: (a, b) => `${a} ${b}`,
  },
};

/** Every name that a mask can have, in any language. */
export function* allMaskNames(): Iterable<string> {
  for (const { first, second, join } of Object.values(words))
    for (const a of first) for (const b of second) yield join(a, b);
}

/**
 * So many different pseudonyms, drawn at random, to take the first free one from.
 * @param language the group's, as PostgreSQL names it
 */
export function maskNames(language: string, count = 12): string[] {
  const { first, second, join } = words[language] ?? words.english!;
  const names = new Set<string>();
  while (names.size < count) {
    names.add(join(first[randomInt(first.length)]!, second[randomInt(second.length)]!));
  }
  return [...names];
}
