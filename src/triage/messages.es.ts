import { plural, type Words } from '../platform/i18n.ts';
import type { en } from './messages.ts';

/** “12 horas”, “una semana”: cuánto puede esperar alguien. */
function wait(minutes: number): string {
  const [amount, one, other] =
    minutes % 10_080 === 0
      ? [minutes / 10_080, 'una semana', 'semanas']
      : minutes % 1440 === 0
        ? [minutes / 1440, 'un día', 'días']
        : minutes % 60 === 0
          ? [minutes / 60, 'una hora', 'horas']
          : [minutes, 'un minuto', 'minutos'];
  return plural(amount, { one, other: `${amount} ${other}` }, 'es');
}

export const es: Words<typeof en> = {
  box: {
    line: 'Un programa busca palabras que pueden significar peligro; puede que esto lo lea una persona.',
    how: '¿Cómo?',
  },
  refused: {
    method:
      'Esto dice cómo. Quien lo lea puede estar en la misma situación que tú, así que no puede quedar aquí. Por favor, quita cómo, con qué y cuánto. Cómo te sientes puede quedarse: las personas de aquí quieren leerlo.',
    pact: 'Esto es una promesa de hacerlo en compañía, o busca a alguien para ello. No puede quedar aquí, porque arrastra a otras personas. Por favor, escribe mejor cómo te sientes y que no quieres estar a solas con esto.',
  },
  kept: 'Estas palabras están en tu cuadro y no se guardan en ningún otro sitio. Si intentas publicarlas, quienes cuidan de este grupo sabrán que algo no podía estar aquí, no lo que decía, y quizá te pregunten cómo estás.',
  keptAlone: 'Estas palabras están en tu cuadro y no se guardan en ningún otro sitio.',
  notes: {
    heading: 'Antes de enviarlo',
    lead: 'Decides tú. Solo lo de las dos primeras clases no se puede enviar.',
    stops: 'Esto no puede quedar aquí',
    kinds: {
      method:
        'Contar cómo se hace puede poner en peligro a otra persona. Quita cómo; di qué estás sintiendo.',
      pact: 'Hacerlo en compañía arrastra a otras personas. Di que no quieres estar a solas con esto.',
      numbers:
        'Las cifras de peso, comida o dosis invitan a compararse. Dilo sin ellas: “menos que antes”, “demasiado”.',
      judgement:
        'Esto puede sonar a juicio. Di qué ves o sientes: “me preocupa cuando…” en lugar de “eres…”.',
      wording:
        'Esta palabra viene del delito, o de ganar y perder. “Murió por suicidio” y “lo intentó” lo dicen con sencillez.',
    },
  },
  card: {
    title: 'Te hemos escuchado',
    heard:
      'Gracias por decirlo aquí; puede costar mucho. Un programa se fijó en tus palabras, y pide que las lea una persona que cuida de este grupo o de este espacio.',
    titleAlone: 'Habla con alguien, por favor',
    heardByNobody:
      'Gracias por decirlo; puede costar mucho. Un programa se fijó en tus palabras, pero aquí no hay nadie que pueda leerlas por ello. Las personas de abajo están para escuchar.',
    notAlone: 'Si estás en peligro ahora, llama. También puedes llamar si no lo tienes claro:',
    emergency: 'Emergencias',
    call: (name, dial) => `${name}: llamar al ${dial}`,
    more: 'Más sitios a los que llamar o escribir',
    question: '¿Qué te impediría llamar?',
    choose: 'Abre lo que mejor encaje. A nadie se le dice qué abres.',
    choices: {
      words: 'No sabría qué decir',
      wordsAnswer:
        'Basta con “no sé qué decir”. Te preguntan, contestas lo que quieras, y los silencios están bien. Puedes leer en voz alta lo que escribiste aquí.',
      burden: 'Otras personas lo necesitan más',
      burdenAnswer:
        'Están justo para esto, y no miden quién está peor. Mucha gente llama cuando algo pesa, sin estar al límite.',
      police: 'Me da miedo lo que harían',
      policeAnswer:
        'La mayoría de las llamadas acaban hablando. Puede que envíen ayuda si creen que una vida está en peligro ahora mismo. Al empezar puedes preguntar qué harían, y colgar cuando quieras.',
      heard: 'Alguien podría oírme',
      heardAnswer:
        'Muchas líneas también contestan por mensaje de texto o chat. Un paseo puede ser un lugar desde el que llamar.',
      before: 'La última vez no me ayudó',
      beforeAnswer:
        'Eso es duro, y pasa. Cada vez contesta otra persona. Puedes colgar y llamar otra vez, o probar con otra línea.',
      other: 'Otra cosa',
      otherAnswer:
        'Entonces quizá no una llamada. ¿Hay alguien con quien puedas sentarte esta noche, o a quien escribir “¿puedes quedarte al teléfono conmigo?”?',
    },
    safe: 'Estoy a salvo',
    notMe: 'No se trata de mí',
    taps: 'Un toque, y esta tarjeta se va. Para ti no cambia nada.',
    only: 'Solo tú ves esta tarjeta.',
    how: 'Cómo nos cuidamos',
    thanksSafe: 'Bien. Gracias por decírnoslo.',
    thanksNotMe: 'Gracias por decírnoslo. Para ti no cambia nada.',
  },
  levels: { crisis: 'Crisis', urgent: 'Urgente', soon: 'Pronto', sample: 'Muestra leída' },
  queue: {
    title: 'Alertas',
    lead: 'Lo que quizá necesita a una persona, lo más apremiante primero. Lo encontró un programa; decides tú. Abrir una queda en el registro.',
    views: 'Alertas por nivel',
    all: 'Todas',
    waiting: 'Esperan',
    settled: 'Resueltas',
    figures: 'Cifras',
    none: 'Aquí no espera nada. Bien.',
    noneSettled: 'Nada que todavía puedas mirar.',
    by: 'Algo de {name}',
    in: 'en {group}',
    hiddenGroup: 'un grupo del que no eres miembro',
    nobody: 'alguien',
    until: (when) => `plazo: ${when}`,
    missed: (when) => `plazo: ${when}, incumplido`,
    late: 'Se incumplió una promesa',
    taken: (name, when) => `La tiene ${name} desde ${when}`,
    mine: (when) => `La tienes tú desde ${when}`,
    second: 'Falta que la lea otra persona',
    passed: 'Pasada a quien está de guardia',
    answers: { safe: 'Dijo: estoy a salvo', 'not about me': 'Dijo: no se trata de mí' },
    sampleLink: 'Leer la muestra de esta semana',
  },
  flag: {
    title: 'Una alerta',
    words: 'Las palabras',
    asFlagged: 'Como estaban al saltar la alerta. Lo marcado es en lo que se fijó el programa.',
    why: 'Por qué está aquí',
    found: {
      words: 'Las listas de palabras encontraron:',
      'second stage':
        'Las listas no encontraron nada. La segunda etapa, entrenada con decisiones de aquí, cree que se parece a palabras que necesitaban a una persona.',
      sample: 'Alguien que leyó la muestra semanal pensó que necesita a una persona.',
      refused:
        'Quería publicar algo que no puede estar aquí: una forma de hacerlo, o hacerlo en compañía. Las palabras no se guardaron, así que nadie puede leerlas. El programa puede equivocarse.',
    },
    rules: {
      wish_to_die: 'un deseo de morir',
      suicidal_thoughts: 'pensamientos de suicidio',
      plan: 'un plan, una hora o un lugar',
      means: 'medios que están a mano',
      goodbye: 'una despedida',
      attempt_now: 'algo que se está haciendo ahora',
      overdose_now: 'algo que se acaba de tomar',
      attempt: 'un intento',
      self_harm: 'hacerse daño',
      passive: 'un deseo de no estar, o de no despertar',
      burden: 'sentirse una carga para otras personas',
      hopeless: 'ninguna esperanza de que mejore',
      method: 'una forma de hacerlo',
      pact: 'hacerlo en compañía',
      encouragement: 'decirle a alguien que lo haga',
      danger_now: 'peligro en este momento',
      abuse_now: 'violencia o abuso que continúa',
      exploitation: 'alguien que usa o presiona a otra persona',
      threat: 'una amenaza de hacer daño a alguien',
      harm_thoughts: 'pensamientos de hacer daño a alguien',
      psychosis_command: 'voces que dan órdenes',
      psychosis: 'perder el contacto con lo que es real',
      eating_crisis: 'una forma de comer que se ha vuelto peligrosa',
      relapse: 'una recaída',
      withdrawal: 'una abstinencia que puede ser peligrosa',
      no_shelter: 'ningún sitio donde quedarse',
      other_at_risk: 'otra persona que está en riesgo',
      mention: 'una palabra que va con estas',
      distress: 'varias señales de un momento difícil, ninguna fuerte por sí sola',
    },
    edited: {
      fine: 'Quien lo escribió ha cambiado las palabras desde entonces. En lo que hay ahora no se encuentra nada.',
      soon: 'Quien lo escribió ha cambiado las palabras desde entonces. Lo que hay ahora sería “pronto”.',
      urgent: 'Quien lo escribió ha cambiado las palabras desde entonces. Lo que hay ahora sería “urgente”.',
    },
    gone: 'Las palabras ya no se muestran en el grupo.',
    see: 'Verlo en su sitio',
    reply: 'Verlo en su sitio, y responder',
    outside:
      'No eres miembro de este grupo, así que no puedes escribir allí. Quienes lo facilitan sí pueden: cuida de que alguien de ellos lo sepa.',
    answered: {
      safe: 'Quien lo escribió dijo “estoy a salvo” {when}. Cuenta, y aun así lees tú.',
      'not about me': 'Quien lo escribió dijo “no se trata de mí” {when}.',
    },
    program: 'Un programa se equivoca en las dos direcciones. Decides tú, no el programa.',
    take: 'La tomo yo',
    takeSecond: 'La leo como segunda persona',
    goOn: 'Seguir con ella',
    giveBack: 'Devolverla',
    takenBy: 'La tiene {name} hasta: {when}. Vuelve por sí misma si no sigue con ella.',
    takeFirst:
      'Tómala para leer las palabras. Mientras tanto no lee ni decide nadie más, y vuelve por sí misma cuando la dejas.',
    notYours: 'La tiene otra persona, o la tiene que tomar ahora. Nadie la tiene mucho tiempo.',
    cannotTake: 'Esta la has leído tú. Ahora la tiene que tomar otra persona.',
    yours:
      'Es tuya hasta: {when}. Si la abres tienes más tiempo, hasta un límite: después está para otras personas.',
    offer: 'Decirle que me gustaría saber cómo está',
    offerHint: 'Recibe un aviso con tu nombre. No tiene que contestar.',
    offered: 'Se le ha dicho.',
    notOffered: 'No se le ha dicho: toma primero la señal. Quizá alguien se lo ha dicho ya.',
    offeredWhen: 'Se le dijo que alguien quiere saber cómo está: {when}.',
    decide: 'Qué pasó',
    outcomes: {
      'with them': 'Alguien está con esa persona',
      'already well met': 'Ya la acompañan bien',
      'no need': 'No hace falta',
      'passed to duty': 'Pasarla a quien está de guardia',
    },
    outcomeHints: {
      'with them': 'Tú u otra persona le escribieron, o hablan con ella.',
      'already well met': 'Otras personas de aquí han respondido bien, y ha contestado.',
      'no need': 'Una frase hecha, una canción, una historia de hace mucho, palabras de otra persona.',
      'passed to duty': 'Sigue esperando con la misma promesa, hasta que la tome otra persona.',
    },
    outcome: '¿Qué decides?',
    done: 'Hecho',
    settled: 'Resuelta. Gracias por mirar.',
    nowSecond: 'Guardado. Antes de resolverla la lee una segunda persona.',
    nowThird: 'Guardado. Las dos lecturas no coinciden, así que ahora la lee otra persona.',
    passedOn: 'Pasada. Espera a otra persona.',
    lapsed: 'Tu tiempo con ella había pasado. Tómala antes otra vez.',
    taken: 'Ahora es tuya.',
    givenBack: 'Ahora espera a otra persona.',
    secondReader:
      '{name} decidió “{outcome}” {when}. Una crisis necesita a una segunda persona que decida lo mismo.',
    differ: 'Si lo ves de otra manera, elige lo que piensas. Entonces la lee otra persona después de ti.',
    disputed:
      'La persona anterior lo vio de otra manera. Ahora cuenta lo que decide una tercera. Donde no hay tercera y las dos siguen sin coincidir, vale la decisión más cuidadosa.',
    aloneNow:
      'Nadie más de aquí puede leer esto por segunda vez. Puedes resolverlo por tu cuenta; se le dice a la organización que fue así.',
    aloneThen: 'Nadie más la leyó por segunda vez. Se le dijo a la organización.',
    passedBy: 'Pasada {when}: la tiene que tomar otra persona.',
    settledBy: 'Resuelta por {name} {when}: {outcome}.',
    forgotten: 'Esta alerta se olvida {when}.',
    ways: 'Antes de dar consejos, di que has escuchado. Haz una pregunta abierta. Pregunta con claridad si piensa en el suicidio; preguntar no lo provoca. Quédate, o di quién estará.',
    contact: 'Avisar a alguien de fuera',
    contactChoices: {
      nobody: 'No acepta que se avise a nadie de fuera.',
      emergency: 'Acepta que se avise a los servicios de emergencia.',
      services: 'Acepta que se avise a los servicios de emergencia y a líneas de crisis.',
    },
    trusted: 'Alguien de su confianza a quien se puede avisar:',
    contactRule:
      'Sin su consentimiento, solo cuando una vida está en peligro ahora. Se le dice enseguida, y puede leer lo que escribes aquí.',
    service: '¿A quién avisaste?',
    services: {
      emergency: 'Servicios de emergencia',
      'crisis line': 'Una línea de crisis',
      'trusted person': 'Alguien de su confianza',
      other: 'Otra persona',
    },
    grounds: 'Si no lo había aceptado: por qué no podía esperar',
    groundsHint: 'Qué te dijo que una vida estaba en peligro justo entonces.',
    said: '¿Qué dijiste, en pocas palabras?',
    saidAudience: 'Puede leerlo esa persona, y también quienes leen esta alerta.',
    write: 'Anotarlo',
    written: 'Anotado. Se le ha dicho.',
    takeToTell: 'Toma primero la señal: quien anota esto la ha leído.',
    groundsMissing: 'No había aceptado esto. Di cuál era el peligro.',
    contacts: 'A quién se avisó',
    contactLine: '{service}, por {name}, {when}:',
    consented: 'Lo había aceptado.',
    notConsented: 'Sin su consentimiento: {grounds}',
  },
  sample: {
    title: 'Muestra leída',
    lead: 'Publicaciones de la semana pasada en las que no se encontró nada, sacadas al azar. Leerlas dice cuánto se escapa. Lee cada una como leerías a alguien a quien quieres.',
    none: 'No espera nada por leer. Gracias.',
    by: '{name}, en {group}',
    question: '¿Necesita esto a una persona?',
    yes: 'Sí, lo necesita',
    no: 'No',
    gone: 'Las palabras ya no están.',
    flagged: 'Ahora tiene una alerta urgente. Puedes tomarla en Alertas.',
    thanks: 'Gracias.',
    due: 'por leer; plazo: {when}',
  },
  figures: {
    title: 'Cifras',
    lead: 'De las últimas 13 semanas. Solo se guardan números; las alertas se olvidan.',
    recall: 'Cuánto se encuentra',
    noRecall:
      'Aún nadie ha leído una muestra, así que nadie sabe cuánto se escapa. Léela, por favor, semana tras semana.',
    recallUnknown:
      'En estas semanas no se encontró nada que necesite a una persona: ni el programa ni quienes leen.',
    recallIs: (recall, low, high) =>
      `De las publicaciones que necesitan a una persona, el programa encuentra alrededor del ${recall}. Puede ser cualquier cosa entre el ${low} y el ${high} (intervalo del 95 %).`,
    recallFrom: (read, needed, unflagged) =>
      `A partir de ${plural(read, { one: 'una publicación leída', other: `${read} publicaciones leídas` }, 'es')} de ${unflagged} sin alerta; ${plural(needed, { one: 'una de ellas necesitaba a una persona', other: `${needed} de ellas necesitaban a una persona` }, 'es')}.`,
    recallLimits:
      'Depende de quién lee y cómo. Con pocas publicaciones leídas el intervalo es ancho; eso es honesto, y leer más lo estrecha.',
    waiting: 'Esperan ahora',
    settled: 'Resueltas u olvidadas',
    notSettled: 'Nadie la resolvió',
    level: 'Nivel',
    inQueue: 'Esperan',
    missed: 'Promesa incumplida',
    inTime: 'A tiempo',
    late: 'Tarde',
    outcome: 'Decidido',
    none: 'Ninguna.',
    uncovered: 'Idiomas que no se cubren',
    uncoveredLead:
      'Publicaciones en las que no se reconoció inglés, español ni árabe. En ellas no salta ninguna alerta: las tienen que leer personas. En una muestra puede haber algunas, por azar.',
    uncoveredNone: 'No hubo ninguna.',
    script: 'Escritura',
    posts: 'Publicaciones',
  },
  about: {
    title: 'Cómo nos cuidamos',
    lead: 'Aquí se escribe también en los días malos. Esto es lo que pasa con esas palabras: quién puede leerlas, a quién se puede avisar, y cuándo.',
    program: 'Un programa mira',
    programText:
      'Cuando publicas algo, un programa de este servidor compara tus palabras con listas de palabras que pueden significar peligro. No envía nada a ninguna parte. No mira tu cara, tu voz ni cómo tecleas, y tampoco lo que no has enviado.',
    languages:
      'Conoce el inglés, el español y el árabe. En otros idiomas no encuentra nada, y solo pueden darse cuenta las personas.',
    mistakes:
      'Se equivoca en las dos direcciones: toma una canción por un grito de ayuda y, de los textos difíciles con que se probó, se le escapó entre uno de cada doce y casi uno de cada cinco que necesitaban a alguien. Los grupos sobre trabajo o productos pueden elegir solo palabras claras: allí marca mucho menos, y se le escapa más o menos la mitad. Por eso no decide nada sobre ti, y nadie debería fiarse solo de él.',
    person: 'Una persona decide',
    personText:
      'Lo que se encuentra va a quienes facilitan ese grupo y a la moderación de este espacio. Quien la toma lee tus palabras. Cuando ya se ha decidido, también pueden leerlas quienes facilitan ese grupo. Leen una copia, que queda hasta que se olvida, también si borras lo que escribiste. Cada mirada queda anotada, y deciden si alguien debería escribirte. En una crisis miran dos personas.',
    promise: 'Intentan mirarlo en este plazo:',
    promises: {
      crisis: (minutes) => `${wait(minutes)}, si suena a que una vida está en peligro ahora`,
      urgent: (minutes) => `${wait(minutes)}, si suena urgente`,
      soon: (minutes) => `${wait(minutes)}, si parece que alguien lo está pasando mal`,
    },
    notService:
      'Las personas de aquí son pares, gente como tú, y puede que estén durmiendo. Si estás en peligro ahora, no las esperes: {help}',
    help: 'busca ayuda ahora.',
    others:
      'Los demás miembros no ven nada de esto. No aparece en ningún perfil. Se olvida 30 días después de que alguien haya decidido, y en todo caso a los 90 días.',
    card: 'Ves enseguida que se notó algo: una tarjeta debajo de tu publicación, con números a los que llamar. Puedes decir “estoy a salvo” o “no se trata de mí” con un toque. Nunca hay castigo.',
    sample:
      'Cada semana también leen personas algunas publicaciones en las que no se encontró nada, sacadas al azar, para ver qué se escapa: la moderación, las que lee la comunidad; quienes facilitan, las de su propio grupo.',
    stops: 'Qué no puede quedar aquí',
    stopsText:
      'Las formas de hacerlo y las promesas de hacerlo en compañía no se pueden publicar: ponen en peligro a otras personas. Con scripts, la página lo dice mientras escribes; sin ellos, cuando lo envías. En ambos casos no se publica nada, y las palabras no se guardan. Quienes leen las señales de ese grupo saben que lo intentaste, no lo que escribiste, y quizá te pregunten cómo estás. Lo que anima a alguien a hacerse daño se oculta hasta que una persona lo haya mirado.',
    outside: 'No se avisa a nadie de fuera sin ti',
    outsideText:
      'A nadie de fuera de este espacio se le dice nada, a no ser que lo hayas aceptado antes. Hay una excepción: cuando una vida está en peligro ahora mismo, quien facilita o modera puede pedir ayuda. Anota a quién avisó, qué dijo y por qué. Te llega un aviso enseguida y puedes leerlo.',
    choose: 'Eliges tú',
    chooseText:
      'Si el programa mira tus palabras, a quién de fuera se puede avisar, y si el programa puede aprender de tus alertas.',
    chooseLink: 'Elegir por ti',
    server: 'Quien lleva este servidor podría leer la base de datos.',
  },
  choices: {
    title: 'Que te cuiden',
    lead: 'Puedes cambiar cada una de estas cosas cuando quieras. Cada cambio se guarda con su fecha. Tú ves lo que elegiste, y la organización puede llevarse una lista de quién eligió qué, con números en lugar de nombres.',
    how: 'Cómo funciona',
    lookedAt: 'Un programa busca señales de peligro en mis palabras',
    lookedAtHint:
      'Si lo desactivas, quedan dos cosas: las formas de hacerlo y las promesas de hacerlo en compañía no se pueden publicar, y lo que anima a alguien a hacerse daño no se puede ofrecer a quien pide apoyo. Entonces no se le dice a nadie que lo intentaste.',
    contact: '¿A quién de fuera se puede avisar, si alguien de aquí teme por tu vida?',
    contactOptions: {
      nobody: 'A nadie',
      emergency: 'A los servicios de emergencia',
      services: 'A los servicios de emergencia y a líneas de crisis',
    },
    trusted: 'Alguien de mi confianza a quien se puede avisar',
    trustedHint:
      'Un nombre y cómo contactar. Solo lo ven quienes leen una alerta tuya, mientras está abierta.',
    exception:
      'Cuando una vida está en peligro ahora mismo, alguien puede pedir ayuda de todos modos. Se te diría enseguida, y aquí podrías leer a quién avisó, qué dijo y por qué.',
    teach: 'El programa puede aprender de mis alertas',
    teachHint:
      'Lo que se decidió sobre palabras tuyas con una alerta se usa entonces para mejorarlo para otras personas de aquí. También lo que escribiste sin alerta, si alguien lo leyó en la muestra semanal y no vio que hiciera falta nada. Tu nombre no forma parte de ello. Las palabras mismas nunca salen de este servidor.',
    save: 'Guardar',
    saved: 'Guardado.',
    chosen: 'Elegido {when}.',
    contacts: 'A quién se avisó sobre ti',
    agreed: 'Lo habías aceptado.',
    notAgreed: 'Sin tu consentimiento: {grounds}',
    noContacts: 'A nadie de fuera se le dijo nada sobre ti.',
    byWhom: 'por {name}, {when}',
    looks: 'Quién leyó palabras tuyas con una alerta',
    noLooks: 'Nadie, hasta donde se guarda. Esta lista se olvida con las alertas.',
    looked: { facilitator: 'Alguien que facilita, {when}', moderator: 'Alguien de moderación, {when}' },
  },
  organise: {
    lead: 'Cómo busca el programa palabras que pueden significar peligro.',
    stage: 'La segunda etapa',
    stageLead:
      'Las listas de palabras funcionan siempre. Se puede entrenar una segunda etapa con lo que se decidió aquí sobre palabras de quienes lo aceptaron. Solo puede subir una publicación de “nada encontrado” a “pronto”, nunca bajar nada.',
    noModel:
      'No se ha entrenado ninguna. Puede hacerlo quien lleva el servidor: npm run peerhood -- triage train',
    made: (examples) =>
      plural(
        examples,
        { one: 'Entrenada con 1 decisión', other: `Entrenada con ${examples} decisiones` },
        'es',
      ),
    madeWhen: '{when}',
    isOn: 'Activada desde: {when}',
    isOff: 'Desactivada',
    turnOn: 'Activarla',
    turnOff: 'Desactivarla',
    on: 'La segunda etapa está activada.',
    off: 'La segunda etapa está desactivada.',
    card: 'Qué se sabe de ella',
    sample: 'La muestra leída',
    sampleSize: 'Publicaciones por leer cada semana',
    sampleHint: 'De 0 a 200. Cuantas más se leen, mejor sabes qué se escapa.',
    save: 'Guardar',
    saved: 'Guardado.',
    figures: 'Ver las cifras',
    reading: 'Cómo nos cuidamos',
  },
  train: {
    tooFew: (have, need) =>
      `Hay ${have} decisiones de personas que aceptaron que se aprenda de sus alertas; hacen falta ${need}.`,
    oneSided:
      'Todas las decisiones son iguales: hacen falta algunas que necesitaban a una persona y algunas que no.',
    made: (examples) =>
      `Entrenada con ${examples} decisiones. Está desactivada hasta que alguien de la organización la active en /organise/triage.`,
    trainedOn: (samples, needing) => `Aprendió de ${samples} de ellas; ${needing} necesitaban a una persona.`,
    heldOut: (samples, needing, threshold) =>
      `Probada con las otras ${samples}, de las que ${needing} necesitaban a una persona, con un umbral de ${threshold}:`,
    shares: (sensitivity, precision, specificity) =>
      `encuentra el ${sensitivity} de las que necesitan a una persona; el ${precision} de lo que encuentra la necesita; deja en paz el ${specificity} de las demás (intervalos del 95 % entre paréntesis).`,
    limits:
      'Solo conoce publicaciones que las listas de palabras o quien las leyó llevaron ante alguien de aquí. No dice nada de otros espacios, y menos de los idiomas en que aquí escribe poca gente.',
  },
};
