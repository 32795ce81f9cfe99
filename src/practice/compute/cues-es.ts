import type { Rules } from './cues.ts';

const hard =
  '(?:dur[oa]|durísim[oa]|difícil|horrible|terrible|agotador[a]?|doloros[oa]|espantos[oa]|injust[oa]|pesad[oa]|insoportable|cruel|triste|tremend[oa]|complicad[oa]|angustiante|peor|un infierno)';
const feelings =
  '(?:sol[oa]|triste|perdid[oa]|agotad[oa]|cansad[oa]|asustad[oa]|angustiad[oa]|humillad[oa]|atrapad[oa]|herid[oa]|invisible|culpable|avergonzad[oa]|furios[oa]|frustrad[oa]|dolid[oa]|rot[oa]|vací[oa]|abandonad[oa]|traicionad[oa]|desbordad[oa]|fatal|mal|miedo|rabia|vergüenza|dolor)';

export const es: Rules = {
  named: [
    'lo siento (?:mucho|muchísimo|tanto|de (?:verdad|corazón))|siento (?:mucho|muchísimo|tanto)|(?:cuánto|cómo) lo siento|me (?:preocupas?|preocupa|entristece|duele|emociona|alegra|conmueve)|me alegro (?:mucho|muchísimo|tanto)|me da (?:mucha|tanta)? ?(?:pena|rabia|tristeza|alegría)|(?:estoy|qué) (?:muy )?(?:orgullos[oa]|preocupad[oa]|triste|feliz) (?:de|por) ti|se me (?:parte|encoge|rompe) el (?:alma|corazón)|de verdad me importas|te quiero|te queremos',
  ].join('|'),
  warm: [
    '(?:mucho |mucha )?(?:ánimos?|fuerza)|(?:un |te mando un |te mando |muchos )?(?:fuerte )?(?:abrazos?|abrazote|besos?)(?: enorme| grande| fuerte)?|lo siento|pésame|condolencias|te acompaño en el sentimiento|qué (?:rabia|pena|lástima)|siento que|significa mucho para mí',
    'no est[aá]s? sol[oa]|no estáis solos|aquí (?:estoy|estamos|nos tienes|me tienes)|estamos contigo|estoy contigo|cuenta conmigo|(?:escríbeme|mándame un mensaje|háblame)(?: cuando| si)?|todo (?:va a |irá |saldrá |pasa)~?(?:ir |estar |salir )?(?:bien|mejor)?|ya verás|mejorará|saldrás (?:de esta|adelante)|esto pasará|verás que pasa',
    'espero que|ojalá|cuídate|no te rindas|tú puedes|te mereces|vales mucho|eres (?:muy )?(?:fuerte|valiente|important\\p{L}+|increíble)|gracias por (?:confiar|contarlo|compartir|contar)|bienvenid[oa]|enhorabuena|felicidades|feliz cumpleaños|bien hecho|creo en ti|te creo|suerte|me alegro|orgullos[oa] de ti|no es (?:tu )?culpa(?: tuya)?|pienso en ti|rezo|ten paciencia contigo',
    '(?:<3|❤️?|💛|💚|💙|💜|💕|🫂|🤗|🙏)',
  ].join('|'),
  notWarm: 'vendo|mi (?:curso|libro|canal)|código de descuento',
  inferred: [
    `(?:debe|debió|tiene que|tuvo que|ha de|debes|debiste|tienes que)(?: de)? (?:ser|estar|haber sido|doler|sentirte|sentirse|estar|pesar|haber)(?:~[\\p{L}]+)?`,
    `(?:suena|parece|se nota|veo|noto|imagino|me imagino)(?: muy| tan)?(?: a)? (?:como si|que|${hard})|(?:pareces|te sientes|te has sentido|estás|te notas|suenas)(?: muy| tan| como)? ${feelings}`,
    `(?:es|qué|muy|tan|lo más|lo|fue|resulta) ${hard}|duele (?:mucho|que|tanto)?|es normal (?:que|sentir)|no es de extrañar|con razón|tiene sentido que|cómo no vas a|normal que te`,
  ].join('|'),
  understood:
    '(?:te|lo) (?:entiendo|comprendo)(?: perfectamente| muy bien)?|sé (?:cómo te sientes|lo que es|lo que sientes)|me pasa (?:igual|lo mismo)|(?:yo )?igual(?= *$)|me siento (?:igual|identificad[oa])|a mí también|estoy igual|ídem',
  notOwn:
    'lo siento|siento (?:mucho|tanto)|(?:yo )?(?:creo|pienso|opino|espero|supongo|imagino|diría|te)|si yo fuera|me (?:alegro|alegra|preocupas?|imagino|parece|da (?:mucha |tanta )?(?:pena|rabia)|entristece|duele leer|tienes|importas)|estoy (?:aquí|contigo|orgullos[oa])|mi (?:más sentido pésame|consejo|opinión)',
  own: '(?:a )?mí(?: también)? me|yo (?:también|tampoco|no|lo|la|las|los|me|pas\\p{L}+|recaí|estuve|tuve|viví|fui)|me (?:pas(?:ó|aba)|sent\\p{L}+|mud[eé]|cost[oó]|divorci[eé]|diagnosticaron|cost[oó]|ocurrió|quedé|encerraba|hart[eé])|(?:cuando|desde que) (?:yo|me|mi|nació|murió|perdí|era)|mi (?:madre|padre|herman[oa]|hij[oa]|marido|mujer|ex|pareja|abuel[oa]|amig[oa]|jefe|jefa|terapeuta|psicólog[oa]|caso|depresión|ansiedad)|lo mío|el mío|la mía|los míos|las mías|me da(?:ba)?|mentí|(?:tuve|estuve|pasé|sufrí|viví|perdí|llor(?:é|aba)|tardé|recaí|dejé|caí|sentí|escribí|empecé|llevo~años)|llevo (?:años|meses|semanas|\\d+)|he (?:pasado|estado|vivido|tenido|sentido|perdido|sufrido)',
  ownFirst: '(?:tuve|estuve|pasé|yo igual con)',
  notAsked:
    '(?:has|ha) (?:probado|intentado|pensado en|considerado)|por qué no (?:le|te|vas|pruebas|hablas|lo|haces|buscas)|y si (?:le|te|vas|pruebas|hablas)|qué esperabas|a quién le importa|¿?(?:no|verdad|eh)\\?|y qué\\?|qué más da|para qué',
  general:
    '¿?qué (?:pasó|pasa|ha pasado|ocurrió|te pasa|sucedió|tienes)(?: contigo)?\\?|¿?quieres (?:hablar|contarlo|contarnos|charlar)[^?]{0,20}\\?|¿?(?:cómo|qué tal) (?:estás|andas|te encuentras|vas)(?: ahora| hoy)?\\?|¿?estás bien\\?|¿?por qué\\?|¿?(?:puedo|podemos) ayudarte[^?]*\\?|¿?qué quieres decir\\?',
  asks: '¿',
  advice:
    '(?:deberías|debes|tienes que|tendrías que|hay que|necesitas|podrías|te (?:recomiendo|aconsejo|sugiero)|mi consejo|yo que tú|lo mejor es|lo que tienes que|has probado)(?! (?:sentirte|estar|ser|haber))|https?:\\S+',
  adviceFirst:
    '(?:(?:pues|simplemente|solo|primero|y|por favor)[, ]+)*(?:prueba|intenta|ve|vete|haz|toma|tómate|habla|pide|busca|deja|déjal[oa]|denúnci\\p{L}+|apúntate|llama|escribe|lee|dile|diles|sal|bloquea|olvída\\p{L}+|come|duerme|bebe|apaga|medita|dale tiempo)',
  judgement:
    'deberías haber|tendrías que haber|no deberías haber|(?:eres|no seas|estás siendo)(?: muy| un| una| tan)? (?:sensible|dramátic[oa]|exagerad[oa]|vag[oa]|egoísta|débil|tont[oa]|llorica|negativ[oa]|quejica)|supéralo|pasa página|espabila|madura|deja de (?:quejarte|llorar|exagerar|darle vueltas)|al menos|hay (?:gente|otros)~peor|otros están peor|no es para tanto|te lo dije|es (?:tu )?culpa tuya|es tu culpa|por algo será|es ley de vida|todo pasa por algo|anímate|no llores|qué esperabas',
};
