import { isReason } from '../src/triage/compute/kinds.ts';
import { eachFeature, scaleOf } from '../src/triage/compute/learnt.ts';
import { fold } from '../src/triage/compute/patterns.ts';
import { type Weighed, weigher } from '../src/triage/compute/triage.ts';
import { patternsOf } from '../src/triage/compute/weighed.ts';
import { weighedArabic } from '../src/triage/compute/weighed-ar.ts';
import { weighedEnglish } from '../src/triage/compute/weighed-en.ts';
import { weighedSpanish } from '../src/triage/compute/weighed-es.ts';

/** Which words and pairs of words the careful reading may learn, and how low their weights may get. */

/** A text as ids, with what says whose it is. */
export interface Read {
  ids: Int32Array;
  breaks: Uint8Array;
  hand: string;
}

export interface Vocabulary {
  names: readonly string[];
  /** Ids from here on are of words that no list by hand has. */
  furtherFrom: number;
  everywhere: Uint8Array;
}

/** The hand of ordinary posts: they count as texts, not as a hand. */
export const demonstration = 'demonstration';
/** Texts that must have a word or pair before anything is learnt of it. */
const textsAtLeast = 3;

/** Reads texts so that words which no list has, and which come in some of them, are told apart. */
export function readAll(texts: readonly string[]): { read: Weighed[]; vocabulary: Vocabulary } {
  const seen = new Map<string, number>();
  const first = weigher([]);
  for (const text of texts)
    for (const word of new Set(first.read(text).strange)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const further = [...seen]
    .filter(([word, times]) => times >= textsAtLeast && /^[\p{L}']+$/u.test(word))
    .map(([word]) => word)
    .sort();
  const { read, ...vocabulary } = weigher(further);
  return { read: texts.map(read), vocabulary };
}

/** The keys of a text's words and pairs, each once: an id, or two of them. */
export function keysOf({ ids, breaks }: Pick<Read, 'ids' | 'breaks'>): number[] {
  const keys = new Set<number>();
  eachFeature(
    { ids, breaks, count: ids.length },
    () => false,
    (first, second) => {
      // A number says nothing by itself.
      if (first !== second) keys.add(ids[first]! * 65_536 + ids[second]!);
      else if (ids[first]! > 2) keys.add(ids[first]!);
    },
  );
  return [...keys];
}

export function amountOf({ ids }: Pick<Read, 'ids'>): number {
  return scaleOf(ids.length);
}

export function nameOf(key: number, { names }: Vocabulary): string {
  return key < 65_536 ? names[key]! : `${names[Math.floor(key / 65_536)]} ${names[key % 65_536]}`;
}

/**
 * English, where there is most to learn from: the words and pairs that three hands have used, words of grammar too, but none
 * that is made of words of every house, family and calendar alone ("left the door"): they show where somebody is.
 */
export function sharedFeatures(texts: readonly Read[], vocabulary: Vocabulary): number[] {
  const hands = new Map<number, Set<string>>();
  for (const text of texts)
    for (const key of text.hand === demonstration ? [] : keysOf(text)) {
      const known = hands.get(key);
      if (known) known.add(text.hand);
      else hands.set(key, new Set([text.hand]));
    }
  return [...hands]
    .filter(([key, by]) => {
      const words = nameOf(key, vocabulary).split(' ');
      const isOfHouses = words.some((word) => houses.has(word)) && words.every((word) => tiny.has(word));
      return by.size >= 3 && !isOfHouses && ![words.join(' '), ...words].some((each) => denied.has(each));
    })
    .map(([key]) => key)
    .sort((one, other) => one - other);
}

/**
 * The words and pairs that something may be learnt of in Spanish and Arabic, where texts are few: in three texts at least, and
 * by two hands, or of words that lists written by hand have. What one author likes to name is no sign of anything.
 */
export function featuresOf(
  texts: readonly Read[],
  vocabulary: Vocabulary,
  without: ReadonlySet<string> = new Set(),
): number[] {
  const found = new Map<number, { texts: number; hands: Set<string> }>();
  for (const text of texts)
    for (const key of text.hand === demonstration ? [] : keysOf(text)) {
      const known = found.get(key);
      if (!known) found.set(key, { texts: 1, hands: new Set([text.hand]) });
      else {
        known.texts++;
        known.hands.add(text.hand);
      }
    }
  const { furtherFrom } = vocabulary;
  const isOurs = (key: number) => key % 65_536 < furtherFrom && key / 65_536 < furtherFrom;
  const isSmall = (key: number) => small.has(nameOf(key, vocabulary));
  const isTiny = (key: number) =>
    key >= 65_536 &&
    nameOf(key, vocabulary)
      .split(' ')
      .every((word) => tiny.has(word));
  return [...found]
    .filter(([key, { texts, hands }]) => texts >= textsAtLeast && (hands.size >= 2 || isOurs(key)))
    .map(([key]) => key)
    .filter((key) => !(key < 65_536 ? isSmall(key) : isTiny(key)))
    .filter(
      (key) =>
        !nameOf(key, vocabulary)
          .split(' ')
          .some((word) => without.has(word)) && !without.has(nameOf(key, vocabulary)),
    )
    .sort((one, other) => one - other);
}

/**
 * The lowest weight of each: nought for words of danger, and for pairs of them with each other or with words that
 * every text has. "Kill" must not speak for peace because songs and machines say it; "kill process" may.
 */
export function lowestOf(keys: readonly number[], vocabulary: Vocabulary): Float64Array {
  const danger = dangerWords();
  const { names, everywhere } = vocabulary;
  const isDanger = (id: number) => danger.has(names[id]!);
  return Float64Array.from(keys, (key) => {
    if (key < 65_536) return isDanger(key) ? 0 : Number.NEGATIVE_INFINITY;
    const first = Math.floor(key / 65_536);
    const second = key % 65_536;
    const says = (id: number) => isDanger(id) || everywhere[id] === 1;
    return (isDanger(first) || isDanger(second)) && says(first) && says(second)
      ? 0
      : Number.NEGATIVE_INFINITY;
  });
}

let known: Set<string> | undefined;

/** Words of the kinds that are a reason to look, and those below. */
export function dangerWords(): ReadonlySet<string> {
  known ??= new Set([
    ...[weighedEnglish, weighedSpanish, weighedArabic].flatMap((weighed) =>
      patternsOf(weighed)
        .filter(([{ kind }]) => isReason(kind))
        .flatMap(([, text]) => text.split('\n'))
        .filter((line) => /^[^\s()$_?]+$/.test(line))
        .flatMap((line) => line.split('|').map(fold)),
    ),
    ...dangerous.split(/\s+/).map(fold),
  ]);
  return known;
}

const dangerous = `suicide suicidal suicides kill kills killed killing die dies died dying dead death deaths cut cuts cutting
  overdose overdosed hang hanging hanged noose rope bridge jump jumping drown drowning gun knife blade razor pills tablets poison
  harm harming hurt hurting hurts burn burning bleed bleeding blood self-harm starve starving purge purging voices abuse abused
  hit hits beat beats choke choked rape raped goodbye burden worthless hopeless pointless alone lonely unbearable panic
  scared afraid relapse relapsed vanish disappear gone murder murdered stab stabbed shoot shot strangle strangled lost trapped empty
  suicidio suicida suicidarme suicidarse matar asesinar asesinato apuñalar matarme mata mato morir morirme muero muere muerte muerto muerta cortar cortarme
  cortes corto ahorcar ahorcarme colgarme sobredosis pastillas veneno pistola cuchillo navaja cuerda puente saltar tirarme
  sangre dolor daño golpea golpes pega pego abuso viola violo despedida adios carga inutil sola solo miedo desaparecer
  voces recaida recai
  انتحار انتحر انتحاري اموت موت الموت ميت اقتل يقتل قتل اقتلني نفسي اذبح دم جرح اجرح اجرحت شنق حبل جسر اقفز سم حبوب جرعه
  سكين مسدس سلاح يضرب ضربني يضربني اذي ااذي اغتصاب وداع وداعا عبء وحيد وحيده وحدي خايف خايفه خوف الم اختفي اصوات انتكاسه`;

/** Words of every house, family and calendar: they show where somebody is, and not how they are. */
const house =
  `door doors parents parent stopped stop stops today yesterday years weeks week weekend months month hour hours minute
  minutes morning mornings evening evenings afternoon night nights monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december spring summer autumn winter
  wife husband mother father mum mom dad mam sister brother sisters brothers son daughter sons daughters daughter's
  boyfriend girlfriend girls boys girl boy lads man men woman women people person kids kid child children baby family
  friend friends cousin uncle aunt grandad grandma gran nan nana grandmother grandfather neighbour neighbours landlord
  flatmate roommate housemate mate mates colleague boss manager teacher sponsor doctor nurse gp house home room rooms kitchen
  bathroom bedroom flat floor table chair window roof wall stairs garden shed garage car van bus train phone bag bags box
  keys key road street shop class work job office school uni university college book books letter email post posts
  page list picture pictures photo photos name names number numbers word words bottle cup kettle tea coffee wine milk bread
  cake coat coats jacket shoes boots socks clothes jumper scarf cat dog dogs cats fish sea lake beach place places side top
  end bottom middle front half whole piece start started starting stay stayed sit sat sits sitting stand stood standing walk walked
  walking turn turned open opened close closed buy bought sold sell pay paid send sent call called calls calling ring rang
  keep kept keeps keeping left leave leaves leaving stairs booked car's phone's male hands hand face eyes head arm arms
  hi hello dear please sorry lol haha eh hmm um anyone someone somebody anybody everyone everybody nobody none`.split(
    /\s+/,
  );

const houses: ReadonlySet<string> = new Set(house);

/** Words of which not even a pair says anything. */
const tiny: ReadonlySet<string> = new Set(
  `a an the and or but of in on at to for by with from as it its is am are was were be been this that these those
  there here they them we us you he she so if then than i me my his her # #year`
    .split(/\s+/)
    .concat(house),
);

/**
 * Words of grammar, and those of every house: alone they show how somebody writes or where they are, and not how they
 * are. Pairs with others may say something.
 */
const small: ReadonlySet<string> = new Set(
  `a an the and or but nor if because as until while of at by for with about against between into through during before
  after above below to from up down in out on off over under again further then once here there when where why how all
  any both each few more most other some such no not only own same so than too very can will just don should now i me
  my myself we us our ours you your yours he him his himself she her hers herself it its itself they them their theirs
  what which who whom this that these those am is are was were be been being have has had having do does did doing would
  could may might must shall cannot ought one two three ones thing things get gets got getting go goes went going gone come comes
  came make makes made like also even still yet ever much many lot bit well really quite rather since though although
  think thinks thought know knows knew see sees saw seen look looks looking looked say says said tell told ask asks asked asking
  want wants wanted need needs use used let put puts took take takes taking give gives gave way time times day days good
  fine sure maybe yes ok okay oh # #year new first last next back another something anything everything else without
  around always mi eu
  el la los las un una unos unas de del que y e o u a ante con en por para sin sobre tras si no ni se me te le lo les nos os mi mis
  tu tus su sus yo el ella ellos ellas usted es son era eran ser estar esta este estas estos esto eso esa ese esos esas esta estan
  estaba estoy soy fue ha he han has hay habia muy mas ya tan como cuando donde cual quien al porque pero aunque tambien todo toda
  todos todas otro otra asi solo hasta desde entre uno dos tres
  في من على عن الي الى ان و ما لا مع كل يا هذا هذه ذلك تلك بس اللي الذي التي هو هي هم انا انت انتي نحن كان كانت يكون لم لن قد ثم او
  اذا لو حتي بعد قبل عند عندي كما كيف شو ايش ليش لما مش مو ولا كنت دي ده هاد هيك انو انه اني لي له لها به بها فيه فيها منه منها عليه
  عليها`
    .split(/\s+/)
    .concat(house)
    .map(fold),
);

/** Taken out by hand after a look at what weighs most: names, and marks of how one author writes. */
export const denied: ReadonlySet<string> = new Set([
  'cardigan',
  'blue',
  'cakes',
  'marathon',
  'rings',
  'lads',
  'tbh',
  'fr',
  'n',
  'b',
  'nah',
  'thursday',
  'sunday',
  'rice',
  'shed',
  'jumper',
  'corner',
  'chip',
  'niece',
  'photographs',
  'hotel',
  'camera',
  'boat',
  'river',
  'bus',
  'funny',
  'wear',
  'wearing',
  'texted',
  'quick',
  'back what',
  'me what',
]);
