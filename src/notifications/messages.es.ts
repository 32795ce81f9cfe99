import { plural, type Words } from '../platform/i18n.ts';
import type { en } from './messages.ts';

export const es: Words<typeof en> = {
  title: 'Novedades para ti',
  lead: 'Respuestas para ti, donde te nombraron y lo que sigues.',
  linkText: 'Respuestas para ti, donde te nombraron y lo que sigues.',
  some: (n) => plural(n, { one: '1 novedad', other: `${n} novedades` }, 'es'),
  changed: (n) => plural(n, { one: '1 cambio', other: `${n} cambios` }, 'es'),
  many: 'Más de 19 novedades',
  none: 'Todavía nada. Cuando alguien te responda o te nombre, aparecerá aquí.',
  allRead: 'Marcar todo como leído',
  read: 'Visto',
  fresh: 'nuevo',
  settingsLink: 'Elegir cómo te avisamos',

  levels: {
    heading: '¿De cuánto quieres enterarte?',
    watch: 'Cada mensaje',
    normal: 'Respuestas para mí',
    mute: 'Nada',
    topic: {
      watch: 'Te avisamos de cada mensaje nuevo de aquí.',
      normal: 'Te avisamos cuando alguien te responde o te nombra.',
      mute: 'No te avisamos de nada de este tema.',
    },
    group: {
      watch: 'Te avisamos de cada tema y mensaje nuevo de este grupo.',
      normal: 'Te avisamos cuando alguien te responde o te nombra.',
      mute: 'No te avisamos de nada de este grupo.',
    },
    saved: 'Guardado. Nadie más ve lo que elegiste.',
  },

  settings: {
    title: 'Cómo te avisamos',
    lead: 'Todo está en «Novedades para ti». Aquí eliges qué más te llega. Nadie más lo ve.',
    linkText: 'Correo, tus dispositivos, horas de silencio y con qué frecuencia.',
    what: 'Qué te llega, y cómo',
    way: { mail: 'Correo', push: 'Dispositivos', digest: 'Resumen' },
    headings: {
      replies: 'Respuestas para ti',
      mentions: 'Donde te nombran, y peticiones que te llegan',
      watched: 'Lo que sigues',
      messages: 'Mensajes y solicitudes',
      people: 'Quienes llegan, si das la bienvenida',
      reminders: 'Recordatorios que pusiste',
      alarms: 'Algo urgente de lo que nadie se ha hecho cargo, o copias diarias que fallan',
    },
    privacy: 'Grupos privados y ocultos',
    closed: 'Los correos y avisos pueden llevar nombres y palabras de grupos privados y ocultos',
    closedHint:
      'Otra persona podría leer tu correo o mirar tu pantalla. Si no marcas esto, solo dicen que hay algo nuevo, con un enlace.',
    quiet: 'Horas de silencio',
    quietHint: (zone) =>
      `Lo que llega en estas horas espera a que terminen. Según los relojes de tu zona horaria, ${zone}. Deja ambas vacías si no quieres ninguna.`,
    zoneLink: 'Cambiar tu zona horaria',
    quietFrom: 'Desde',
    quietTo: 'Hasta',
    quietBoth: 'Pon las dos horas, o ninguna.',
    alarms: 'Lo urgente puede llegarme también en las horas de silencio',
    digest: 'Resumen',
    digestHint: 'Un correo con lo nuevo. Nadie cuenta si lo abres.',
    every: 'Con qué frecuencia',
    never: 'Nunca',
    day: 'Cada día',
    week: 'Cada semana',
    hour: 'A las',
    weekday: 'El día, si es cada semana',
    save: 'Guardar',
    saved: 'Guardado.',
  },

  address: {
    heading: 'Correo electrónico',
    none: 'Aquí no necesitas dirección de correo. Si nos das una, podemos avisarte allí.',
    label: 'Tu dirección de correo',
    audience:
      'Solo tú la ves. Quienes organizan ven su primera letra mientras un correo espera, y quien administra el servidor podría leerla.',
    save: 'Guardar esta dirección',
    bad: 'Esto no parece una dirección de correo.',
    waiting: 'Hemos enviado un correo a {address}. Abre el enlace que lleva.',
    waitingHere:
      'Este espacio todavía no envía correos. Pide tu enlace a quien organiza: está en el correo saliente.',
    again: 'Enviar el enlace otra vez',
    soon: 'Ya hay un correo en camino. Espera unos minutos antes de pedir otro.',
    confirmed: 'El correo va a {address}.',
    bounced: 'El correo a {address} fue devuelto. No enviaremos nada allí hasta que digas que funciona.',
    works: 'Vuelve a funcionar',
    remove: 'Quitar mi dirección',
    removed: 'Hemos olvidado tu dirección.',
    sent: 'Mira tu correo y abre el enlace.',
    confirmTitle: '¿Es esta tu dirección de correo?',
    confirmLead: 'A partir de ahora te avisamos en {address}. Tú eliges de qué.',
    confirm: 'Sí, es la mía',
    done: 'Tu dirección está confirmada.',
    gone: 'Este enlace ya no funciona',
    goneLead: 'Es demasiado antiguo, ya se usó o es de otra cuenta. Puedes pedir uno nuevo.',
  },

  devices: {
    heading: 'Tus dispositivos',
    lead: 'Un dispositivo que elijas te avisa aunque esta página esté cerrada. Si cierras la sesión en él, deja de hacerlo.',
    none: 'Ningún dispositivo te avisa.',
    here: 'este',
    add: 'Avisarme en este dispositivo',
    remove: 'Ya no',
    removed: 'Ese dispositivo ya no te avisa.',
    added: 'Desde ahora este dispositivo te avisa.',
    refused: 'Tu navegador no lo permite. Puedes cambiarlo en sus ajustes.',
    failed: 'No ha funcionado. Inténtalo más tarde.',
    unable: 'Este navegador no puede. En un iPhone, añade antes este espacio a la pantalla de inicio.',
    most: 'Tienes demasiados dispositivos. Quita uno antes.',
    since: 'desde {when}',
  },

  unsubscribe: {
    title: '¿No recibir más estos correos?',
    lead: {
      notices: 'No recibirías más correos sobre respuestas y cosas así. Todo sigue estando en este espacio.',
      digests: 'No recibirías más resúmenes.',
      alarms: 'No recibirías más correos cuando espera algo urgente de lo que nadie se ha hecho cargo.',
    },
    button: 'No más de estos',
    done: 'Hecho',
    doneLead: 'No recibirás más. Si cambias de idea, entra y elige en «Cómo te avisamos».',
    bad: 'Este enlace no está completo. Cópialo entero del correo, o entra y elige en «Cómo te avisamos».',
  },

  mail: {
    neutralSubject: 'Algo nuevo para ti',
    neutral: (n) => plural(n, { one: 'Hay algo nuevo para ti.', other: `Hay ${n} novedades para ti.` }, 'es'),
    neutralWhy:
      'Está en un grupo privado u oculto, por eso aquí no pone nada más. Puedes cambiarlo en «Cómo te avisamos».',
    look: 'Verlo',
    cut: 'Escribe tu respuesta por encima de esta línea',
    answer:
      'Responde a este correo y tus palabras estarán en el tema con tu nombre de aquí. Quien puede leer el tema puede leerlas.',
    choose: 'Elegir cómo te avisamos',
    stop: 'No más de estos correos',
    digestSubject: { day: (place) => `Tu día en ${place}`, week: (place) => `Tu semana en ${place}` },
    digestYours: 'Para ti',
    digestGroups: 'Nuevo en tus grupos',
    digestClosed: (n) =>
      plural(
        n,
        { one: '1 más en un grupo privado u oculto', other: `${n} más en grupos privados y ocultos` },
        'es',
      ),
    digestEnd: 'Eso es todo.',
    alarmSubject: 'Algo urgente espera',
    alarmText: 'Algo urgente espera, y nadie se ha hecho cargo. Mira, por favor, si puedes tú.',
    alarmLink: 'Ir a la guardia',
    confirmSubject: '¿Es esta tu dirección de correo?',
    confirmText: (person, place) =>
      `Alguien que se llama ${person} en ${place} dio esta dirección como suya. Si fuiste tú, abre este enlace antes de una semana y entra:`,
    confirmNot: 'Si no fuiste tú, no hagas nada. No recibirás más.',
    refusedSubject: 'Tu respuesta no se pudo publicar',
    refused: {
      gone: 'Ya no puedes ver ese tema.',
      closed: 'El tema está cerrado. Ahora nadie puede escribir ahí.',
      cannot:
        'En este momento no puedes escribir ahí: quizá dejaste el grupo, tienes que aceptar de nuevo su acuerdo o estás en pausa.',
      empty: 'No encontramos palabras tuyas en tu correo, por encima de lo que citaba.',
      long: 'Tu respuesta es demasiado larga para un mensaje.',
      words:
        'No puede estar ahí tal como está, o todavía no. Si la escribes en la página, el motivo aparece al lado.',
    },
    refusedHow:
      'Tus palabras no se han perdido: están en el correo que enviaste. Puedes publicarlas en la página:',
  },

  push: { closed: 'Algo nuevo para ti' },

  outbox: {
    title: 'Correo saliente',
    lead: 'Correos que esperan, han salido o no pudieron salir. Aquí nunca hay palabras de nadie.',
    noServer:
      'Este espacio no envía correos: nadie ha puesto {setting}. Los correos esperan aquí 30 días. Todo lo demás funciona sin ellos.',
    noServerHow:
      'Un enlace que espera a alguien puedes dárselo tú: solo le funciona a esa persona, con su sesión iniciada.',
    none: 'Todavía no hay correos.',
    others: 'Correos sobre lo que pasó',
    othersWhy:
      'Aquí están juntos y sin nombres: a quién va cada correo, y cuándo, diría quién lleva un seudónimo o está en un grupo oculto.',
    othersHow:
      'Lo que dice un correo está también en el espacio, en «Novedades para ti». Quien no puede iniciar sesión recibe un enlace de quien lleva el servidor, con la orden {command}: no hace falta correo.',
    addresses: 'Direcciones por confirmar',
    unwritten: 'no se pudo escribir; el registro del programa dice por qué',
    to: 'A {person}, {address}',
    kinds: {
      confirmation: '¿Es esta tu dirección de correo?',
      notice: 'Algo nuevo',
      digest: 'Resumen',
      'reply refused': 'Una respuesta no se pudo publicar',
    },
    states: { queued: 'espera', sent: 'ha salido', failed: 'no pudo salir' },
    tried: (n) => plural(n, { one: 'un intento', other: `${n} intentos` }, 'es'),
    mails: (n) => plural(n, { one: '1 correo', other: `${n} correos` }, 'es'),
    since: (day) => `el más antiguo del ${day}`,
    handOn: 'El enlace que lleva:',
    nobody: 'Alguien',
  },

  mention: {
    label: 'Personas que puedes nombrar',
    some: (n) => plural(n, { one: '1 persona', other: `${n} personas` }, 'es'),
  },
};
