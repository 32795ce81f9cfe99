import { plural, type Words } from '../platform/i18n.ts';
import type { en } from './messages.ts';

export const es: Words<typeof en> = {
  groups: 'Grupos',
  group: 'Grupo',
  lead: 'Salas donde se ayudan personas que viven cosas parecidas.',
  start: 'Crear un grupo',
  yours: 'Tus grupos',
  allYours: 'Todos tus grupos',
  others: 'Más grupos',
  found: 'Lo que encontramos',
  searchLabel: 'Buscar un grupo',
  searchHint: 'Por su nombre, para qué es o lo que viven allí las personas.',
  search: 'Buscar',
  byExperience: 'Por lo que viven las personas',
  moreExperiences: 'Más',
  everything: 'Todo',
  nothingFound: 'Aún no hay un grupo así.',
  noGroups: 'Aquí aún no hay grupos.',
  noOthers: 'Estás en todos los grupos que puedes ver. Eso es todo por ahora.',
  startOne: 'Crear uno',
  members: (n) => plural(n, { one: '1 miembro', other: `${n} miembros` }, 'es'),
  facilitators: (n) => plural(n, { one: 'Lo facilita 1 persona', other: `Lo facilitan ${n} personas` }, 'es'),
  noFacilitator: 'Nadie lo facilita en este momento',
  youAreIn: 'Eres miembro',
  youFacilitate: 'Lo facilitas tú',

  visibility: {
    public: 'Público: cualquiera puede leer',
    community: 'Comunidad: pueden leer quienes han entrado con su cuenta',
    private: 'Privado: solo pueden leer sus miembros',
    hidden: 'Oculto: solo por invitación',
  },
  visibilityName: { public: 'Público', community: 'Comunidad', private: 'Privado', hidden: 'Oculto' },
  visibilityMeans: {
    public:
      'Cualquiera puede encontrarlo y leerlo, incluso sin cuenta. Quien tiene cuenta se une con un toque. Los nombres de los miembros los ve quien ha entrado con su cuenta.',
    community:
      'Quien ha entrado aquí con su cuenta puede encontrarlo, leerlo, ver quién está y unirse con un toque. Las visitas sin cuenta no ven nada de él.',
    private:
      'Quien ha entrado con su cuenta encuentra su nombre, para qué es y su acuerdo. Se pide entrar, y quien facilita da paso. Solo los miembros leen lo que se escribe y ven quién está.',
    hidden:
      'Solo sus miembros saben que existe. Nadie lo encuentra: ni en listas, ni buscando, ni por su nombre. Solo se entra con un enlace de invitación.',
  },
  onlyNarrower:
    'Elige con cuidado: más adelante puedes hacer que lo vean menos personas, nunca más. Las palabras de nadie pueden acabar ante personas para quienes no se escribieron.',
  whoSees: {
    public: 'Cualquiera puede leer esto, incluso sin cuenta.',
    community: 'Puede leer esto cualquiera que haya entrado aquí con su cuenta.',
    private: 'Solo los miembros de este grupo pueden leer esto.',
    hidden: 'Solo los miembros de este grupo pueden leer esto. Nadie más sabe que el grupo existe.',
  },

  views: 'De este grupo',
  topics: 'Temas',
  rooms: 'Salas',
  membersTab: 'Miembros',
  about: 'Sobre el grupo',
  lookAfter: 'Cuidarlo',
  invitations: 'Invitaciones',
  join: 'Unirme',
  askToJoin: 'Pedir entrar',
  leave: 'Salir',
  leaveHint: {
    public: '',
    community: '',
    private: 'Para volver tendrías que pedir entrar otra vez.',
    hidden: 'Para volver necesitarías una invitación nueva.',
  },
  lastFacilitator:
    'Nadie más facilita este grupo. Si te vas, los miembros lo verán, y cualquiera de ellos puede hacerse cargo.',
  byJoining: 'Al unirte aceptas {agreement}.',
  theAgreement: 'el acuerdo del grupo',
  asked: 'Has pedido entrar. Quien facilita responderá.',
  withdraw: 'Retirarlo',
  paused: 'Quien facilita te ha puesto aquí en pausa por ahora. Puedes leer, y puedes irte.',
  left: 'Has salido del grupo.',
  joined: 'Te damos la bienvenida. Ya estás dentro.',
  askedNow: 'Tu petición ha llegado a quienes facilitan.',
  withdrawn: 'Has retirado tu petición.',
  agreedNow: 'Gracias. Has aceptado el nuevo acuerdo.',

  firstAgreement: 'Lee el acuerdo, por favor',
  firstAgreementText:
    'Esto es lo que acordaron las personas de este grupo. Puedes seguir leyendo; para escribir, di si lo aceptas.',
  renewal: 'El acuerdo ha cambiado',
  renewalText:
    'Se pregunta otra vez a todas las personas del grupo. Puedes seguir leyendo; para escribir, di si lo aceptas.',
  whatChanged: 'Qué ha cambiado',
  added: 'Añadido:',
  removed: 'Quitado:',
  iAgree: 'Lo acepto',
  readWhole: 'Leer el acuerdo entero',

  nobody: 'Nadie facilita este grupo en este momento',
  nobodyText:
    'Quien facilita da la bienvenida, cuida el acuerdo e interviene cuando algo duele. Se aprende haciéndolo, y se puede compartir.',
  takeOn: 'Me hago cargo',
  takenOn: 'Gracias. Ahora facilitas este grupo.',
  offered: (name) => `${name} te pide que facilites también este grupo`,
  offeredAfter: (name) => `${name} te pide que facilites este grupo en su lugar`,
  offeredText: 'Puedes decir que no, y no hace falta dar razones.',
  accept: 'Sí, lo haré',
  decline: 'No, gracias',
  accepted: 'Ahora facilitas este grupo.',
  declined: 'Está bien. Solo se verá que la pregunta ya no está abierta.',

  newTitle: 'Crear un grupo',
  newLead: 'Serás la primera persona que lo facilita. Puedes pedir a otras que lo compartan contigo.',
  name: 'Nombre',
  nameHint: 'Dos grupos pueden llamarse igual.',
  sentence: '¿Para qué es?',
  sentenceHint: 'Una frase. Ayuda a cada persona a ver si es para ella.',
  whoMaySee: '¿Quién puede verlo?',
  agreement: 'Acuerdo',
  agreementHint:
    'Lo que la gente se promete aquí. Se acepta al unirse, y se pregunta otra vez cuando cambia. Este es un comienzo; hazlo tuyo.',
  agreementAudience: 'Quien puede encontrar el grupo puede leer su acuerdo.',
  language: 'Idioma',
  languageHint: 'En el que más se escribe. Así la búsqueda conoce las terminaciones de sus palabras.',
  otherLanguage: 'Otro idioma',
  experiences: '¿Qué viven las personas de aquí?',
  experiencesHint: 'Por esto se encuentra el grupo.',
  newExperience: 'Algo que no está en la lista',
  newExperienceHint: 'Para grupos públicos y de comunidad. Se añade a la lista que ve todo el mundo.',
  create: 'Crear el grupo',
  created: 'Tu grupo ya está. Saluda e invita a gente.',
  shortExperience: 'Usa entre 2 y 80 caracteres, por favor.',
  listForOpen:
    'Solo los grupos públicos y de comunidad pueden añadir a la lista, porque la ve todo el mundo.',
  defaultAgreement: `Estamos aquí para apoyarnos de igual a igual. Nadie aquí sabe más que nadie sobre la vida de otra persona.

1. **Primero, escuchar.** Pregunta si la otra persona quiere consejo o que la escuchen, y respeta la respuesta.
2. **Habla desde tu propia experiencia.** Di “para mí fue…” en lugar de “deberías…”.
3. **Nadie tiene que justificarse.** No se pide diagnóstico, ni pruebas, ni el nombre real.
4. **Lo que se dice aquí se queda aquí.** No lo repitas en otra parte ni intentes averiguar quién es alguien.
5. **Trata bien a la gente, sobre todo cuando no estés de acuerdo.** Sin insultos, sin presiones, sin ventas.
6. **Ven y vete según lo necesites.** Puedes hacer una pausa o irte cuando quieras, sin dar razones.
7. **Cuídate también tú.** Si alguien puede estar en peligro, díselo a quien facilita y usa “¿Necesitas ayuda ahora?”.
8. **Quienes facilitan son pares** que cuidan este acuerdo. Si algo no te parece bien, díselo o repórtalo.`,

  aboutTitle: 'Sobre este grupo',
  whoFacilitates: 'Quién facilita',
  facilitatorsPrivate: (n) =>
    plural(
      n,
      {
        one: 'Facilita 1 persona. Quién es, lo ven los miembros.',
        other: `Facilitan ${n} personas. Quiénes son, lo ven los miembros.`,
      },
      'es',
    ),
  facilitatorsVisitor: (n) =>
    plural(
      n,
      {
        one: 'Facilita 1 persona. Quién es, se ve al entrar con una cuenta.',
        other: `Facilitan ${n} personas. Quiénes son, se ve al entrar con una cuenta.`,
      },
      'es',
    ),
  facilitatorsMore: (n) =>
    plural(
      n,
      {
        one: '1 más. Quién es, se ve al entrar con una cuenta.',
        other: `${n} más. Quiénes son, se ve al entrar con una cuenta.`,
      },
      'es',
    ),
  aboutExperiences: 'Qué viven las personas de aquí',
  noExperiences: 'No se ha elegido nada.',
  howToJoin: 'Cómo unirse',
  howToJoinOpen:
    'Lee el acuerdo. Si te parece bien, entras con un toque. Y puedes irte con la misma facilidad.',
  howToJoinPrivate:
    'Lee el acuerdo y pide entrar. Quien facilita responde; si es que no, llega sin razones y no es un juicio sobre ti.',
  agreeAndJoin: 'Lo acepto, quiero entrar',
  agreeAndAsk: 'Lo acepto y pido entrar',
  words: 'Algo que quieras decir',
  wordsHint: 'No tienes que dar explicaciones.',
  wordsAudience: 'Solo quienes facilitan este grupo ven tu petición y estas palabras.',
  agreementChangedMeanwhile: 'El acuerdo cambió mientras lo leías. Léelo otra vez, por favor.',
  alreadyIn: 'Eres miembro de este grupo.',

  forPeopleOf: (experience) => `Donde se habla de: ${experience}`,

  you: 'Tú',
  membersTitle: 'Quién está en este grupo',
  signInToSee: 'Al entrar con una cuenta se ve quién está en este grupo.',
  facilitator: 'Facilita',
  since: 'Desde: {time}',
  shownOnProfile: 'Mostrar en mi perfil que estoy en este grupo',
  shownOnProfileHint:
    'No se muestra hasta que lo marques. Entonces lo ve allí quien de todos modos podría encontrar el grupo.',
  save: 'Guardar',
  saved: 'Guardado.',
  changedMeanwhile:
    'Otra persona cambió los ajustes de este grupo mientras tanto. Lo que escribiste sigue aquí: si guardas otra vez, sustituye a lo suyo.',
  requests: 'Personas que piden entrar',
  requestsHint:
    'A quien le dices que no, no se le dice por qué ni quién. Solo ve que ya no está a la espera.',
  moreRequests: 'Hay más. Se verán en cuanto respondas a estas.',
  letIn: 'Dar paso',
  letInDone: 'Ya está dentro.',
  notWaiting: 'Había retirado su petición.',
  declineRequest: 'Decir que no',
  declinedDone: 'Has dicho que no.',
  forFacilitators: (name) => `Qué puedes hacer respecto a ${name}`,
  askToFacilitate: 'Pedirle que facilite',
  stepDownThen: 'Yo lo dejo cuando diga que sí',
  offerOpen: 'Se le pidió que facilite, aún sin respuesta',
  offerMade: 'Se le preguntará la próxima vez que venga.',
  withdrawOffer: 'Dejar de pedírselo',
  offerEnded: 'Ya no se le pide.',
  remove: 'Sacar del grupo',
  removeWhom: '{name}, en {group}',
  removeLead:
    'Se le avisa, y ve por qué. Puede pedir que otra persona lo mire de nuevo. Tú u otra persona que facilita podéis anularlo cuando queráis, en «Pausas». Queda en el registro.',
  comeBack: {
    public:
      'No es una prohibición: todo el mundo puede seguir leyendo aquí, y puede volver a unirse. Si no debe escribir aquí, mejor ponle en pausa.',
    community:
      'No es una prohibición: puede seguir leyendo aquí como los demás, y volver a unirse. Si no debe escribir aquí, mejor ponle en pausa.',
    private: 'Desde ahora no puede leer nada aquí. Puede pedir que se le deje entrar de nuevo.',
    hidden:
      'Desde ahora no puede leer nada aquí. Un enlace que aún funcione le dejaría volver: termínalo antes.',
  },
  removedNow: 'Ya no está en el grupo, y se le dice por qué.',
  removedMeanwhile: 'Mientras tanto ya se le sacó del grupo. No hace falta hacerlo otra vez.',
  removedKept: 'Lo que escribiste no se envió a nadie. Aquí está, para que no se pierda:',
  removedBack: 'A los miembros',
  stepDown: 'Dejar de facilitar',
  stepDownHint: 'Sigues siendo miembro.',
  stepDownLast: 'Nadie más facilita. Los miembros lo verán, y cualquiera de ellos puede hacerse cargo.',
  steppedDown: 'Ahora eres un miembro como los demás. Gracias por lo que hiciste.',

  agreementTitle: 'Acuerdo',
  agreementVersions: 'Versiones anteriores',
  agreementCare: 'Cambiarlo o ver versiones anteriores',
  changedAt: 'Versión {version}, {time}',
  changedBy: 'Versión {version}, {time}, de {name}',
  earlier: 'Versiones',
  changeAgreement: 'Cambiarlo',
  changeAgreementTitle: 'Cambiar el acuerdo',
  changeAgreementLead:
    'Se pregunta otra vez a todas las personas del grupo. Hasta que lo acepten pueden leer, y no escribir.',
  agreementChanged: 'El nuevo acuerdo ya está. Se le pregunta a todo el grupo.',
  staleAgreement:
    'Otra persona lo cambió mientras escribías. Tus palabras siguen aquí. Abajo está lo que las distingue de las suyas.',
  sameAgreement: 'No ha cambiado nada.',
  differences: 'Del acuerdo que vale ahora al tuyo',
  olderVersion: (version) => `Versión ${version}`,
  holdsNow: 'Al que vale ahora',

  settingsTitle: 'Cuidar este grupo',
  logTitle: 'Registro',
  logLink: 'Lo que se hizo aquí con los poderes de facilitar y moderar',
  logLead: 'Lo que se hizo aquí con los poderes de facilitar y moderar. Lo ven quienes facilitan el grupo.',
  logEmpty: 'Aún nada.',
  logGone: 'alguien que se fue',
  logRule: 'una regla',
  logLine: '{actor} {verb}',
  logAbout: '{actor} {verb}: {person}',
  logVerbs: {
    'narrowed a group': 'hizo que menos personas vean el grupo',
    'chose a reading': 'eligió con cuánta atención se buscan señales de peligro en las publicaciones',
    'removed a member': 'sacó a alguien del grupo',
    'gave a membership back': 'anuló que alguien esté fuera del grupo',
    'hid a post': 'ocultó una publicación',
    'showed a post again': 'volvió a mostrar una publicación',
    'paused a person': 'puso a alguien en pausa',
    'ended a pause': 'terminó una pausa',
    'looked at a flag': 'miró una alerta',
    'took a flag': 'se hizo cargo de una alerta',
    'passed a flag to duty': 'pasó una alerta a quien está de guardia',
    'read a flag first': 'leyó una crisis en primer lugar',
    'settled a flag': 'resolvió una alerta',
    'told a service outside': 'avisó a alguien de fuera',
    'read a sampled post': 'leyó una publicación de la muestra',
    'looked at a report': 'miró un reporte',
    'settled a report': 'resolvió un reporte',
    'removed a post': 'retiró una publicación',
    'asked for other words': 'pidió a quien escribió que cambie sus palabras',
    'sent a kind word': 'envió unas palabras amables',
    'took a decision back': 'anuló una decisión',
    'looked at what was answered': 'miró a qué respondía una publicación reportada',
    'looked at an appeal': 'miró una apelación',
    'settled an appeal': 'respondió a una apelación',
  },
  indexed: 'Los buscadores pueden mostrar este grupo',
  indexedHint: 'Entonces cualquiera en la web puede encontrarlo, y lo que se escribe en él.',
  namesHere: 'Los miembros ven quién de ellos está aquí ahora',
  namesHereHint:
    'Si no, una página solo dice cuántas personas la tienen abierta. Quienes se bloquean no se ven nunca allí. Pregunta antes a los miembros.',
  pseudonyms: 'Los miembros pueden escribir con un seudónimo hecho para un solo tema',
  pseudonymsHint:
    'Entonces aquí nadie ve quién escribió, tampoco tú. Ocultar, quitar y avisar funcionan con el seudónimo. No es posible donde los miembros ven quién está.',
  lessSeen: 'Hacer que lo vean menos personas',
  lessSeenHint:
    'Esto no se puede deshacer. Las palabras de nadie pueden acabar ante personas para quienes no se escribieron.',
  isHidden: 'Este grupo está oculto. No lo pueden ver menos personas.',
  goOn: 'Seguir',
  narrowTitle: {
    public: '',
    community: '¿Que solo vea este grupo quien ha entrado con su cuenta?',
    private: '¿Que solo los miembros lean este grupo?',
    hidden: '¿Ocultar este grupo?',
  },
  narrowText: {
    public: '',
    community: 'Las visitas sin cuenta ya no verán nada de él. Se pedirá a los buscadores que lo olviden.',
    private:
      'Solo los miembros leerán lo que se escribe y verán quién está. Las demás personas encuentran su nombre y pueden pedir entrar. Quienes escribieron aquí y se fueron ya no verán en él sus propias palabras.',
    hidden:
      'Nadie más que sus miembros sabrá que existe. Tendrá una dirección nueva, y los enlaces a la antigua dejarán de funcionar. Las peticiones para entrar se descartan. Solo se entrará por invitación.',
  },
  narrowFinal: 'Esto no se puede deshacer.',
  narrow: 'Sí, hazlo',
  keepAsIs: 'No, déjalo como está',
  narrowed: 'Hecho. Ahora ven este grupo menos personas.',
  cannotWiden: 'Un grupo puede pasar a verlo menos gente, nunca más.',

  invitationsTitle: 'Invitaciones',
  invitationsLead: 'Quien tiene uno de estos enlaces puede ver el nombre y el acuerdo del grupo, y entrar.',
  invite: 'Crear un enlace',
  howLong: '¿Cuánto tiempo funciona?',
  days: { 1: 'Un día', 7: 'Una semana', 30: 'Un mes' },
  howMany: '¿Para cuántas personas?',
  howManyHint: 'De 1 a 1000.',
  newLink: 'Tu enlace nuevo',
  newLinkHint:
    'Cópialo ahora. Se muestra solo una vez: nadie puede consultarlo después, tampoco quien lleva este espacio.',
  invitationMade: 'El enlace está creado.',
  links: 'Enlaces creados hasta ahora',
  noLinks: 'Aún no hay enlaces.',
  usesLeft: (n) =>
    plural(n, { one: 'Todavía puede usarlo 1 persona', other: `Todavía pueden usarlo ${n} personas` }, 'es'),
  linkState: { open: 'Funciona', ended: 'Terminado', expired: 'Su tiempo pasó', 'used up': 'Agotado' },
  madeBy: 'De {name}, {time}',
  madeByGone: 'Creado {time}',
  until: (when) => `Funciona hasta el ${when}`,
  endLink: 'Terminarlo',
  linkEnded: 'Este enlace ya no funciona.',

  invitationTab: 'Invitación',
  invitedTo: 'Te invitan a un grupo',
  invitedHidden: 'Este grupo está oculto. Por favor, no digas a otras personas cómo se llama.',
  signUp: 'Crear una cuenta',
  signIn: 'Entrar',
  signInFirst:
    'Para entrar necesitas una cuenta aquí. Basta con un nombre que elijas. Después vuelves a esta página.',
  deadTitle: 'Este enlace ya no funciona',
  deadText:
    'Puede que lo hayan usado tantas personas como permitía, o que su tiempo haya pasado. Pide uno nuevo a quien te lo dio.',
  toGroup: 'Al grupo',
  reading: 'Con cuánta atención se buscan señales de peligro',
  readingHint:
    'Un programa marca publicaciones de quienes quizá necesitan a alguien, para quienes cuidan de las personas de aquí. No decide nada.',
  readingName: { careful: 'Con cuidado', narrow: 'Solo palabras claras' },
  readingMeans: {
    careful:
      'Para grupos en los que las personas se apoyan. También marca muchas palabras tristes o preocupadas juntas, y por eso publicaciones que no necesitan a nadie.',
    narrow:
      'Para grupos de trabajo o de productos. Marca solo lo que se dice con claridad, y se le escapa más.',
  },
};
