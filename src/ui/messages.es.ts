import type { Words } from '../platform/i18n.ts';
import type { en } from './messages.ts';

export const es: Words<typeof en> = {
  skip: 'Ir al contenido',
  search: 'Buscar',
  mainNavigation: 'Principal',
  home: 'Inicio',
  groups: 'Grupos',
  ask: 'Preguntar',
  messages: 'Mensajes',
  you: 'Tú',
  news: 'hay novedades',
  signIn: 'Entrar',
  join: 'Unirme',
  helpNow: '¿Necesitas ayuda ahora?',
  rules: 'Normas de este espacio',
  leave: 'Salir rápido de esta página',
  leaveHint: 'o pulsa Mayús tres veces',
  alarm: 'Algo urgente espera: nadie se ha hecho cargo, o tarda demasiado.',
  alarmLink: 'Ver qué es',
  newer: 'Más nuevo',
  older: 'Más antiguo',
  pages: 'Más páginas',
  optional: 'opcional',
  mistakes: 'Hay algo que mirar otra vez',
  comma: ', ',
  more: 'Más',
  goHome: 'Ir a la página de inicio',
  notFound: {
    title: 'Aquí no hay nada que puedas ver',
    text: 'Quizá la dirección está mal, o esto es para otras personas. En todo caso, no has hecho nada malo.',
  },
  tooMany: {
    title: 'Un poco más despacio',
    text: 'Ha sido más de lo que podemos recibir de una persona a la vez. No se ha perdido nada tuyo.',
    wait: 'Espera un momento y vuelve a intentarlo.',
  },
  tooLong: {
    title: 'Esto es demasiado largo',
    text: 'Un formulario puede llevar 1 MB, y este lleva más. No llegó nada. Vuelve atrás: puede que tus palabras sigan en el cuadro. Después acórtalas o envíalas por partes.',
  },
  foreign: {
    title: 'Esto vino de otro sitio',
    text: 'Por tu seguridad no se hizo nada. Si querías hacer algo aquí, empieza en nuestras propias páginas.',
  },
  broken: {
    title: 'Algo se rompió de nuestro lado',
    text: 'No fue culpa tuya. Si estabas escribiendo, vuelve atrás: puede que tus palabras sigan en el cuadro. Si estás en peligro ahora, llama al número de emergencias de donde estás.',
  },
  away: {
    title: 'Volvemos enseguida',
    text: 'Estamos cuidando el espacio. Vuelve a intentarlo en un minuto. Si estás en peligro ahora, llama al número de emergencias de donde estás.',
  },
  full: {
    title: 'Aquí ya no queda sitio',
    text: 'Lo que has enviado todavía no está guardado, porque el disco de este espacio está lleno. Quien lo mantiene tiene que hacer sitio. Tus palabras siguen en esta página: envíalas otra vez un poco más tarde. Si estás en peligro ahora, llama al número de emergencias de donde estás.',
  },
  conflict: {
    title: 'Algo ha cambiado mientras tanto',
    text: 'Lo que acabas de hacer no cambió nada. Vuelve atrás, mira otra vez e inténtalo de nuevo.',
  },
  stale: {
    title: 'Tu sesión ya no está abierta',
    text: 'Tus palabras siguen aquí. Entra en otra pestaña, vuelve aquí y envíalas otra vez.',
    signIn: 'Entrar (abre una pestaña nueva)',
    again: 'Enviar otra vez',
  },
  kept: 'Lo que escribiste. Cópialo para que no se pierda.',
  waiting: {
    title: 'Ya casi estás dentro',
    text: 'Aquí, alguien de la organización da paso a la gente. En cuanto lo haga, podrás leer y escribir.',
  },
  leaving: {
    title: 'Tu cuenta se va a borrar',
    text: 'Ya está cerrada para las demás personas. Todavía puedes cambiar de idea.',
    stay: 'Cambiar de idea',
  },
  suspended: {
    title: 'Por ahora no puedes participar',
    text: 'Alguien de moderación ha puesto tu cuenta en pausa. Puedes leer lo que cualquiera puede leer, y recibir ayuda.',
    why: 'Por qué, y hasta cuándo',
  },
  problems: {
    empty: 'Escribe algo aquí, por favor.',
    long: 'Es más largo de lo que cabe aquí. Acórtalo, por favor.',
    choose: 'Elige una de estas opciones, por favor.',
    tick: 'Marca esta casilla para seguir, por favor.',
    odd: 'Esto no se puede usar aquí. Míralo otra vez, por favor.',
  },
};
