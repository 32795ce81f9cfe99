import { text } from './text.ts';
import type { DemoTopic } from './types.ts';

/** The Spanish-language group: people who began again in another country. */
export const lejos: DemoTopic[] = [
  {
    group: 'lejos',
    kind: 'conversation',
    author: 'lupita',
    title: '¿Con qué acento hablan cuando contestan el teléfono?',
    tags: ['idioma', 'nostalgia'],
    daysAgo: 206.4,
    body: text`
      Mi prima dice que tengo tres voces. La de mi mamá, la del trabajo y la de "hi, I'm calling about my bill". Que en la tercera hasta me pongo derecha.

      El otro día contesté a mi mamá con la voz del bill y me preguntó si estaba enojada.`,
    openingThanks: ['joaquin'],
    openingMeToo: ['joaquin', 'celeste', 'ines'],
    posts: [
      {
        author: 'joaquin',
        minutesAfter: 55,
        body: 'Ay, la pobre doña, le atendió la compañía de luz. Yo en el autobús digo "vale" y en casa "ya pues", y si mezclo, mi hijo me corrige: papá, estás hablando de uniforme. ¿Y cuál de las tres voces le gusta más a usted?',
        thanks: ['lupita'],
      },
      {
        author: 'lupita',
        minutesAfter: 80,
        replyTo: 0,
        body: 'Una cuarta, la que me sale cuando regaño al perro. Ésa es de Puebla de los pies a la cabeza.',
        thanks: ['joaquin', 'ines'],
      },
      {
        author: 'ines',
        minutesAfter: 76000,
        body: 'Yo soy portuguesa y hablo con vosotros en una cosa que no existe. En el trabajo, inglés. En el mar, palavrões. Perdón por mi portuñol, pero aquí me siento en casa.',
        thanks: ['lupita', 'joaquin', 'maren'],
      },
      {
        author: 'maren',
        minutesAfter: 149500,
        body: 'Hola a todos. Yo aprende español desde hace un año por amor de las palabras. Mi acento es como un alce en una biblioteca. ¿Puedo estar y leer?',
        thanks: ['lupita', 'joaquin', 'ines', 'celeste'],
      },
      {
        author: 'joaquin',
        minutesAfter: 149560,
        replyTo: 3,
        body: 'Pase, alce. Aquí los libros ya están en el suelo.',
        thanks: ['maren', 'lupita', 'ines', 'celeste'],
      },
    ],
  },
  {
    group: 'lejos',
    kind: 'page',
    author: 'joaquin',
    title: 'Papeles: lo que nos hubiera gustado saber antes',
    tags: ['trámites'],
    daysAgo: 151.3,
    body: text`
      Esto no es asesoría. Son catorce años de colas, entre cinco personas y tres países. Las reglas cambian: mire siempre la página oficial, y la fecha de la página.

      ## Antes de salir, si todavía está a tiempo

      - Pida **dos** copias de todo: nacimiento, estudios, antecedentes. Una siempre se queda en algún cajón ajeno.
      - Averigüe si el país de destino le pide la *apostilla*. Va en el documento, en el país que lo emitió, y hacerlo desde lejos cuesta el triple de paciencia.
      - Su nombre, escrito igual en todos lados. A mí una tilde me costó siete meses.

      ## La carpeta

      - Una carpeta de verdad, con plásticos. Originales que no salen de casa, copias que sí.
      - Hoja de adelante: qué pedí, dónde, qué día, número de expediente, quién me atendió.
      - Guarde también los sobres y los comprobantes tontos. Un recibo de gimnasio me sirvió para probar que yo vivía donde vivía.

      ## En la ventanilla

      - Llegue comido. No es broma.
      - "¿Me lo puede apuntar en un papel, por favor?" Con esa frase se ahorra una segunda cola.
      - Si le dicen que no, pregunte **en qué norma** lo dice. Con educación. A veces la norma no aparece.
      - Si no entendió, no firme. Puede pedir que se lo expliquen otra vez, o volver con alguien.

      ## Ojo

      - Quien le promete papeles rápidos por dinero le va a quitar el dinero.
      - Muchas parroquias, sindicatos y colegios de abogados tienen consulta gratuita. Yo llegué por vergüenza tres años tarde.

      ## Y lo otro

      No deje que la carpeta sea toda su vida. Los miércoles, nosotros, fútbol. Aunque llueva y aunque no haya cita.`,
    openingThanks: ['lupita', 'celeste', 'ines', 'yeni', 'maren'],
    posts: [
      {
        author: 'celeste',
        minutesAfter: 98000,
        body: 'Llegué hace nada y ya la imprimí. Lo de llegar comida, posta. Yo me desmayé en la cola de migraciones abrazada a la carpeta y la chica de la ventanilla me compró una factura.',
        thanks: ['joaquin', 'lupita', 'ines'],
      },
      {
        author: 'joaquin',
        minutesAfter: 98100,
        replyTo: 0,
        body: 'Aclaro para los demás que "factura" es un pan dulce, no un recibo. Aunque seguro guardó las dos cosas.',
        thanks: ['celeste', 'lupita', 'maren'],
      },
    ],
  },
  {
    group: 'lejos',
    kind: 'question',
    author: 'celeste',
    title: 'Soy enfermera allá y acá no soy nada: ¿cómo llevaron la espera del reconocimiento?',
    tags: ['trámites', 'trabajo'],
    daysAgo: 79.6,
    wants: 'advice',
    body: text`
      Hamburgo. Once años en terapia intensiva y ahora hago de ayudante mientras miran mis títulos. Ayer una chica de veinte me explicó cómo se lava uno las manos. Fue amorosa, encima.

      No pregunto qué formulario va, eso lo sé. Pregunto cómo hicieron para no achicarse mientras tanto.`,
    openingThanks: ['joaquin'],
    openingMeToo: ['yeni'],
    resolution: 'accepted',
    posts: [
      {
        author: 'lupita',
        minutesAfter: 26,
        body: 'Once años salvando gente y te explican el jabón. Y con cariño, que ni siquiera puedes enojarte a gusto. ¿Hay algún momento del turno en que todavía te sientes tú?',
        thanks: ['celeste'],
      },
      {
        author: 'celeste',
        minutesAfter: 41,
        replyTo: 0,
        body: 'Cuando un paciente tiene miedo. Ahí no hace falta alemán. Le agarro la mano y soy yo.',
        thanks: ['lupita', 'joaquin', 'ines'],
      },
      {
        author: 'joaquin',
        minutesAfter: 130,
        body: text`
          Yo era topógrafo. Manejo un autobús desde hace doce años y me gusta, pero los dos primeros me tragaba el orgullo con el desayuno.

          Lo que me sirvió: los sábados hacía una cosa *de lo mío*, gratis, para alguien. Le medí el terreno a la parroquia. Usted seguro sabe enseñar primeros auxilios, o acompañar a una vecina al médico. No es para el currículum. Es para que las manos no se olviden de quién son.

          Y póngale fecha a la espera. "Hasta tal mes aguanto así, y ese mes vuelvo a decidir." Cuando uno decide, se achica menos.`,
        thanks: ['celeste', 'lupita', 'yeni', 'ines', 'maren'],
        accepted: true,
      },
      {
        author: 'celeste',
        minutesAfter: 31000,
        body: 'Doy RCP los sábados en el club del barrio, en un alemán de terror, con un muñeco que se llama Herr Schmidt. Me aplaudieron. Y le puse fecha. Gracias, Joaquín, medime lo que quieras.',
        thanks: ['joaquin', 'lupita', 'ines', 'maren'],
      },
    ],
  },
  {
    group: 'lejos',
    kind: 'conversation',
    author: 'yeni',
    title: 'mis hijos me ven dormida',
    tags: ['trabajo', 'nostalgia'],
    daysAgo: 54.2,
    wants: 'listening',
    body: text`
      trabajo de noche limpiando oficinas. cuando alla es de dia yo duermo. entonces me llaman y dejo el telefono prendido en la almoada y ellos hacen la tarea y me ven dormir. dicen q asi estoy en la casa

      el chiquito me cuenta los ronquidos. no se si es bonito o es lo mas triste q hay`,
    openingThanks: ['joaquin', 'lupita'],
    posts: [
      {
        author: 'joaquin',
        minutesAfter: 47,
        body: 'Yeni, las dos cosas, me parece. Usted está en su casa de la única manera que puede, roncando. Se me hizo un nudo. ¿Y cuando se despierta, alcanza a verlos un ratito?',
        thanks: ['yeni', 'lupita'],
      },
      {
        author: 'yeni',
        minutesAfter: 400,
        replyTo: 0,
        body: 'si media hora antes de entrar. les digo cuantos ronquidos hubo y ellos me corrigen',
        thanks: ['joaquin', 'lupita', 'celeste', 'ines'],
      },
      {
        author: 'celeste',
        minutesAfter: 460,
        body: 'Yo hice noches once años y nadie me cuidó el sueño así. No te digo que no sea triste. Te digo que esos pibes saben dónde está la mamá.',
        thanks: ['yeni', 'joaquin', 'lupita'],
      },
      {
        author: 'lupita',
        minutesAfter: 900,
        body: 'Yo a mi mamá la dejo también en la pantalla cuando voy al trabajo, pero al revés, la veo dormir yo. Un abrazo del tamaño del teléfono.',
        thanks: ['yeni', 'celeste'],
      },
    ],
  },
  {
    group: 'lejos',
    kind: 'question',
    author: 'yeni',
    title: 'como digo q no cuando piden plata de alla',
    tags: ['dinero'],
    daysAgo: 20.3,
    wants: 'advice',
    body: 'este mes fue el techo de mi tio, el mes pasado la moto de un primo q ni conozco. yo tengo deuda aca y no les he dicho. creen q uno aca recoje la plata de los arboles. si digo q no soy mala. si digo q si no como',
    openingMeToo: ['joaquin'],
    posts: [
      {
        author: 'lupita',
        minutesAfter: 33,
        body: 'Y ni siquiera lo conoces al de la moto. Qué soledad, cargar la deuda callada para que nadie se preocupe. ¿Hay alguien allá a quien sí le podrías contar cómo estás de verdad, aunque sea a una?',
        thanks: ['yeni'],
      },
      {
        author: 'yeni',
        minutesAfter: 200,
        replyTo: 0,
        body: 'mi hermana mayor. pero me da pena',
      },
      {
        author: 'joaquin',
        minutesAfter: 320,
        body: text`
          A mí me costó años y una úlcera. Lo que al final funcionó fue una cifra fija, la que pueda, aunque sea chiquita, el mismo día de cada mes, a una sola persona que allá la reparte. En mi caso mi mamá. Después, al que llama: "ya mandé, hable con mi mamá". Los primos le tienen más miedo a ella que a mí.

          No lo digo como receta. Pero que la hermana mayor lo sepa me suena a buen principio.`,
        thanks: ['yeni', 'lupita', 'celeste'],
      },
      {
        author: 'celeste',
        minutesAfter: 700,
        body: 'Yo difiero un poquito con la cifra fija, si hay deuda acá primero está la deuda, aunque sea un mes sin mandar. Con cariño, Joaquín. Cada familia es un mundo y vos sabrás, Yeni.',
        thanks: ['yeni', 'joaquin'],
      },
      {
        author: 'yeni',
        minutesAfter: 8600,
        body: 'le conte a mi hermana. se quedo callada un rato y despues dijo por q no dijiste antes. todavia no se si esta brava. este mes no mando nada. el de la moto q camine',
        thanks: ['lupita', 'joaquin', 'celeste', 'ines', 'maren'],
      },
    ],
  },
  {
    group: 'lejos',
    kind: 'conversation',
    author: 'celeste',
    title: 'El domingo',
    tags: ['nostalgia'],
    daysAgo: 0.21,
    wants: 'listening',
    body: text`
      En casa el domingo era un griterío. Catorce a la mesa, el perro, la radio con el partido, mi viejo peleándose con la parrilla.

      Hoy comí fideos parada. Afuera no pasa ni un auto. No quiero consejos, quiero que alguien grite un gol.`,
    posts: [],
  },
];
