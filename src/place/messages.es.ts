import { plural, type Words } from '../platform/i18n.ts';
import type { en } from './messages.ts';

export const es: Words<typeof en> = {
  fields: {
    place: 'Nombre del espacio',
    placeHint: 'Como lo diría la gente, por ejemplo “Cuidar junto al río” o “El turno de noche”.',
    sentence: 'Qué es, en una frase',
    sentenceHint: 'Es lo primero que leen las visitas.',
    contact: 'Cómo contactar con ustedes desde fuera',
    contactHint: 'Una dirección de correo, un teléfono o una página. Para personas que no pueden entrar.',
    joining: 'Quién puede unirse',
    joiningOptions: {
      anyone: 'Cualquiera que lo encuentre',
      approval: 'Cualquiera a quien la organización dé paso',
      invitation: 'Solo personas con una invitación',
      closed: 'Nadie nuevo por ahora',
    },
    joiningHints: {
      anyone: 'Puede leer y escribir enseguida.',
      approval: 'Elige un nombre y espera hasta que alguien de la organización diga que sí.',
      invitation: 'La organización crea enlaces que valen un tiempo y para un número de personas.',
      closed: 'Quien está aquí se queda.',
    },
    adults: 'Solo para personas adultas',
    adultsHint: 'Unirse significa entonces decir que se tienen 18 años o más.',
    experiences: 'Qué puede haber vivido la gente de aquí',
    experiencesHint:
      'Una cosa por línea. Cada persona elige de esta lista si quiere, y los grupos dicen de qué tratan. Cámbiala como quieras, ahora o después.',
    starterExperiences: `Empezar un trabajo nuevo
Dirigir a personas por primera vez
Perder un trabajo
Buscar trabajo
Agotamiento por el trabajo
Acoso en el trabajo
Trabajar lejos del equipo
Trabajo por turnos y de noche
Trabajar por cuenta propia
Dejar de trabajar y jubilarse
Ansiedad
Depresión
Ataques de pánico
Oír voces
Cambios de ánimo bipolares
TDAH en la edad adulta
Ser autista
Dificultades con la comida
Beber menos o nada
Vivir sin drogas
Dolor de larga duración
Cáncer
Una enfermedad de larga duración
Vivir con una discapacidad
Dormir mal
Tener un bebé
Criar sin pareja
Un hijo o una hija con necesidades especiales
Perder un embarazo
Querer tener un bebé
Cuidar de la madre o del padre
Cuidar de la pareja
Separación o divorcio
Salir de una relación violenta
Perder a alguien a quien quieres
Perder a alguien por suicidio
Soledad
Salir del armario
Mudarse a otro país
Deudas y preocupaciones de dinero
Encontrar dónde vivir`,
    rules: 'Normas del espacio',
    rulesHint:
      'Cualquiera puede leerlas. Puedes usar Markdown: **negrita**, listas, [enlaces](https://example.org).',
    leaveTo: 'A dónde lleva “Salir rápido de esta página”',
    leaveToHint:
      'Una página que cualquiera podría tener abierta, como el tiempo, un periódico o un buscador. Empieza con https://',
    everybodySees: 'Cualquiera puede ver esto, haya entrado o no.',
    experienceLong: (name) => `Usa de 2 a 80 letras por línea. Esta no cabe: ${name}`,
    experienceMany: 'Son demasiadas. Usa como máximo 200 líneas.',
  },
  setUp: {
    title: 'Abrir las puertas',
    lead: 'Aún no hay nadie aquí, y tú tienes la llave. Di qué es este espacio; después puedes cambiarlo todo.',
    placePart: 'El espacio',
    youPart: 'Tú',
    youLead:
      'Serás la primera persona de la organización. También mirarás los reportes, hasta que otras te ayuden.',
    youAre: (name) => `Has entrado como ${name}. Serás la primera persona de la organización.`,
    open: 'Abrir el espacio',
    opened: 'Las puertas están abiertas. Te damos la bienvenida.',
  },
  rules: {
    title: 'Normas de este espacio',
    none: 'La organización aún no ha escrito normas. Trata bien a la gente, y guarda para ti lo que leas aquí.',
    adults: 'Este espacio es para personas de 18 años o más.',
    whoTitle: 'Quién cuida de este espacio',
    organisers: 'La organización lleva el espacio',
    moderators: 'La moderación mira los reportes',
    signInToSee: 'Quiénes son, lo ves cuando has entrado con tu cuenta.',
    contact: 'Desde fuera puedes contactar aquí: {contact}',
    reportsTitle: 'Cuando algo no está bien',
    reports:
      'Todo lo que la gente escribe aquí lleva un enlace para reportarlo. Quienes facilitan miran lo que se reporta en sus grupos; la moderación, todo lo que se reporta. Ven las palabras reportadas y por qué. No ven quién reportó.',
    reportsThen:
      'Pueden no hacer nada, enviar unas palabras amables, pedir otras palabras, ocultar o retirar una publicación, o poner a una persona en pausa por un tiempo o para siempre. La persona afectada lee por qué y puede pedir que alguien más lo mire otra vez; también puede quien reportó. Cada paso queda en el registro con un nombre y se puede anular. Nadie decide sobre sí. Cuando varias personas reportan lo mismo y nadie está despierto, una regla oculta una publicación o pone a una persona en pausa hasta que alguien lo mire.',
    reportHere: 'Reportar algo que no puedes señalar',
    privateTitle: 'Cómo lo privado sigue siendo privado',
    privateWords:
      'Lo que se escribe en un grupo privado u oculto se muestra solo a sus miembros. Tampoco lo ven la organización ni la moderación, salvo las palabras que alguien reportó: estas se guardan con el reporte hasta 180 días después de resolverlo. Cada una de esas miradas queda en el registro. La organización puede crear un enlace para quien perdió la forma de entrar, y ese enlace abre la cuenta de esa persona; también eso queda en el registro, y se le dice a la persona.',
    operator:
      'Quien lleva el servidor en que está este espacio podría leer su base de datos, como en cualquier servicio así. Si no quieres que lo lea, no lo escribas aquí.',
    figures: 'Qué se reportó aquí, qué se decidió y cuánto tardó: las cifras para todo el mundo',
    logged:
      'Registramos lo que hacen con sus poderes quienes organizan, moderan y facilitan. La organización lee el registro del espacio; quienes facilitan un grupo, el de su grupo. Para que encuentres lo nuevo, el espacio recuerda hasta dónde has leído; nadie más puede verlo. Las direcciones de red se guardan solo como marcas irreconocibles, una semana como máximo, para frenar avalanchas. Ninguna otra empresa recibe nada sobre tus visitas.',
  },
  invitation: {
    title: 'Tienes una invitación',
    lead: (place) => `Alguien te invita a ${place}.`,
    go: 'Elegir un nombre y unirme',
    read: 'Leer antes las normas',
    inAlready: 'Ya estás dentro.',
    home: 'Ir a la página de inicio',
    gone: 'Esta invitación ya no sirve',
    goneLead: 'Está agotada, es demasiado antigua o se terminó. Pide una nueva a quien te la dio.',
  },
  organise: {
    title: 'Organizar',
    views: 'Partes de la organización',
    settings: 'Ajustes',
    people: 'Personas',
    invitations: 'Invitaciones',
    experiences: 'Vivencias',
    resources: 'Ayuda',
    triage: 'Señales de peligro',
    groups: 'Grupos',
    outbox: 'Correo saliente',
    health: 'Servidor',
    targets: 'Plazos',
    log: 'Registro',
    records: 'Documentación',
    due: (n) =>
      plural(
        n,
        {
          one: 'Una entrada de “¿Necesitas ayuda ahora?” espera que la comprueben.',
          other: `${n} entradas de “¿Necesitas ayuda ahora?” esperan que las comprueben.`,
        },
        'es',
      ),
    look: 'Mirarlas',
    backUpFailed:
      'La última copia de seguridad diaria de este espacio falló. Quien lleva el servidor encuentra la causa en el archivo back-ups/failed.',
    backUpOld:
      'La última copia de seguridad diaria de este espacio tiene más de dos días. Por favor, avisa a quien lleva el servidor.',
    risksDue: 'Es hora de mirar los riesgos de este espacio.',
    save: 'Guardar',
    saved: 'Guardado.',
    changedMeanwhile:
      'Otra persona cambió los ajustes mientras tanto. Lo que escribiste sigue aquí: si guardas otra vez, sustituye a lo suyo.',
  },
  people: {
    waitingTitle: 'Esperan que les den paso',
    nobodyWaits: 'No espera nadie.',
    letIn: 'Dar paso',
    turnAway: 'No admitir',
    turnAwayHint: 'No admitir a alguien quita la cuenta nueva. Puede pedirlo otra vez.',
    admitted: (name) => `${name} ya está dentro.`,
    turnedAway: 'La cuenta está quitada.',
    goneAlready: 'Otra persona ya lo ha decidido.',
    rolesTitle: 'Funciones',
    organiser: 'Organización',
    moderator: 'Moderación',
    roleHints: {
      organiser: 'Lleva el espacio: ajustes, personas, funciones.',
      moderator: 'Mira reportes, oculta publicaciones, pone en pausa.',
    },
    since: 'desde: {when}',
    take: 'Quitar esta función',
    lastOne: 'Un espacio necesita a alguien que organice. Da antes esta función a otra persona.',
    taken: (name) => `${name} ya no tiene esta función, y se le dice.`,
    give: 'Dar una función',
    giveButton: 'Dar la función',
    name: 'Nombre',
    role: 'Función',
    given: (name) => `${name} tiene ahora esta función, y se le dice.`,
    hasAlready: 'Esta persona ya tiene esta función, o aún no se le ha dado paso.',
    noSuchPerson: 'Nadie de aquí tiene este nombre. Comprueba cómo se escribe.',
    linkTitle: 'Ayudar a alguien a volver a entrar',
    linkLead:
      '¿Alguien perdió todas las formas de entrar? Asegúrate de que es esa persona, y créale un enlace. Sirve una vez, durante un día. Se le dice que lo creaste tú.',
    makeLink: 'Crear un enlace',
    linkShown: (name) => `El enlace para ${name} está creado.`,
    newLink: 'El enlace nuevo',
    linkShownLead:
      'Pásalo ahora, y a nadie más. No podemos mostrarlo otra vez. Sirve una vez, durante un día.',
    importedTitle: 'Entregar una cuenta traída de otro lugar',
    importedLead:
      'Quienes llegaron con palabras traídas de otro lugar no pueden entrar hasta que su cuenta esté en sus manos. Ves las de los grupos que puedes ver.',
    find: 'Buscar',
    nobodyFound: 'Ninguna persona traída de otro lugar que puedas ver tiene ese nombre.',
    handOver: 'Entregar',
    handedOver: 'entregada',
  },
  invitations: {
    title: 'Invitaciones al espacio',
    none: 'Aún no hay invitaciones.',
    make: 'Crear una invitación',
    makeButton: 'Crear un enlace',
    days: 'Cuánto tiempo vale',
    dayOptions: (n) => plural(n, { one: '1 día', other: `${n} días` }, 'es'),
    uses: 'Para cuántas personas',
    usesHint: 'De 1 a 1000.',
    shown: 'Tu invitación',
    shownLead: 'Cópiala ahora: solo guardamos una marca de ella y no podemos mostrarla otra vez.',
    by: 'de {name}',
    left: (n) => plural(n, { one: 'para 1 persona más', other: `para ${n} personas más` }, 'es'),
    until: 'hasta: {when}',
    over: 'terminada',
    holds: 'vale',
    end: 'Terminarla',
    ended: 'El enlace ya no funciona.',
  },
  experiences: {
    title: 'Qué puede haber vivido la gente',
    lead: 'La gente elige de esta lista. Añade solo nombres que no digan nada de una sola persona.',
    none: 'La lista está vacía.',
    add: 'Añadir a la lista',
    addButton: 'Añadir',
    added: 'Añadido.',
    remove: 'Quitar de la lista',
    removed: 'Quitado.',
    inUse: 'Esta se está usando, así que se queda.',
    names: 'Nombres, uno por línea',
    count: (n) => plural(n, { one: '1 en la lista', other: `${n} en la lista` }, 'es'),
  },
  groups: {
    title: 'Grupos de los que nadie se encarga',
    lead: 'Nadie facilita estos grupos. Cualquier miembro puede hacerse cargo, en la página del grupo.',
    none: 'Todos los grupos de la lista tienen a alguien que los facilita.',
    members: (n) => plural(n, { one: '1 miembro', other: `${n} miembros` }, 'es'),
  },
  log: {
    title: 'Registro',
    lead: 'Lo que se hizo en el espacio con los poderes de una función. Lo que hacen quienes facilitan se guarda con sus grupos.',
    none: 'Aún nada.',
    gone: 'alguien que se fue',
    rule: 'una regla',
    line: '{actor} {verb}',
    about: '{actor} {verb}: {person}',
    role: (role) => `(${role})`,
    verbs: {
      'set the place up': 'abrió el espacio',
      'changed the settings': 'cambió los ajustes',
      'gave a role': 'dio una función',
      'took a role': 'quitó una función',
      'let somebody in': 'dio paso a alguien',
      'turned somebody away': 'no admitió a alguien',
      'made an invitation': 'creó una invitación',
      'ended an invitation': 'terminó una invitación',
      'added experiences': 'añadió vivencias',
      'removed an experience': 'quitó una vivencia',
      'made a sign-in link': 'creó un enlace para entrar',
      'handed an account over': 'entregó una cuenta traída de otro lugar',
      'looked at a report': 'miró un reporte',
      'settled a report': 'resolvió un reporte',
      'paused a person': 'puso a alguien en pausa',
      'ended a pause': 'terminó una pausa',
      'removed a post': 'retiró una publicación',
      'asked for other words': 'pidió a quien escribió que cambie sus palabras',
      'sent a kind word': 'envió unas palabras amables',
      'took a decision back': 'anuló una decisión',
      'looked at what was answered': 'miró a qué respondía una publicación reportada',
      'looked at a file of a report': 'miró un archivo de una publicación reportada',
      'looked at an appeal': 'miró una apelación',
      'settled an appeal': 'respondió a una apelación',
      'took a record along': 'se llevó una lista de la documentación',
      'put marks in place of ids':
        'puso marcas en lugar de números de personas, para que el registro pueda olvidarlas',
      'took all records along': 'se llevó toda la documentación',
      'assessed the risks': 'valoró los riesgos',
      'hid a post': 'ocultó una publicación',
      'showed a post again': 'volvió a mostrar una publicación',
      'changed a target': 'cambió cuánto puede esperar la gente',
      'looked at a flag': 'miró una alerta',
      'took a flag': 'se hizo cargo de una alerta',
      'passed a flag to duty': 'pasó una alerta a quien está de guardia',
      'read a flag first': 'leyó una crisis en primer lugar',
      'settled a flag': 'resolvió una alerta',
      'told a service outside': 'avisó a alguien de fuera',
      'read a sampled post': 'leyó una publicación de la muestra',
      'turned the second stage on': 'activó la segunda etapa',
      'turned the second stage off': 'desactivó la segunda etapa',
      'added a resource': 'añadió una entrada de “¿Necesitas ayuda ahora?”',
      'changed a resource': 'cambió una entrada de “¿Necesitas ayuda ahora?”',
      'checked a resource': 'comprobó una entrada de “¿Necesitas ayuda ahora?”',
      'moved a resource': 'movió una entrada de “¿Necesitas ayuda ahora?”',
      'took a resource away': 'retiró una entrada de “¿Necesitas ayuda ahora?”',
      'brought a resource back': 'recuperó una entrada de “¿Necesitas ayuda ahora?”',
    },
  },
};
