import type { Words } from '../platform/i18n.ts';
import type { en } from './messages.ts';

const called = (name: string) => (name ? `“${name}”` : 'Un archivo');

export const es: Words<typeof en> = {
  add: 'Añadir imágenes o documentos',
  choose: 'Elegir archivos',
  hint: (most, size) =>
    `Como mucho ${most}, de ${size} cada uno: imágenes, PDF, texto, documentos de oficina. También puedes pegarlos o soltarlos aquí. De las imágenes quitamos dónde y cuándo se hicieron; los documentos conservan lo que llevan dentro, por ejemplo un nombre.`,
  whoSees: 'Quien puede leer tus palabras puede ver y guardar estos archivos.',
  notNew: 'Quien acaba de llegar puede añadir archivos después del primer día.',
  alt: '¿Qué se ve en la imagen?',
  altOne: (name) => `¿Qué se ve en “${name}”?`,
  altHint: 'Una frase, para quien no puede verla.',
  altNudge:
    'Todavía nadie ha dicho qué se ve. Puedes enviarla así; con una frase, todo el mundo puede participar.',
  leaveOut: (name) => `No enviar “${name}”`,
  added: 'Archivos que se envían',
  progress: (name) => `“${name}” está en camino`,
  failed: (name) => `“${name}” no ha llegado. Inténtalo otra vez, por favor.`,
  arrived: (name) => `“${name}” ha llegado`,
  gone: (name) => `“${name}” no se envía`,

  noAlt: 'Una imagen sin descripción',
  moving: 'Se mueve al abrirla',
  documents: 'Documentos',
  types: {
    pdf: 'PDF',
    txt: 'Texto',
    docx: 'Documento de Word',
    xlsx: 'Hoja de cálculo',
    pptx: 'Presentación',
    odt: 'Documento de texto',
    ods: 'Hoja de cálculo',
    odp: 'Presentación',
    webp: 'Imagen',
  },
  fallback: { image: 'imagen', document: 'documento' },

  reported: {
    title: 'Archivos de esta publicación',
    lead: 'Puede ser duro verlos. Cada uno se abre solo cuando lo pides, y eso queda escrito en el registro.',
    look: 'Verlo',
    said: (alt) => `Quien lo escribió dice: ${alt}`,
    none: 'Quien lo escribió no dice qué se ve.',
  },

  refused: {
    paused: 'Ahora mismo no puedes añadir archivos.',
    new: 'Quien acaba de llegar puede añadir archivos después del primer día. Tus palabras pueden salir ya.',
    files: 'No caben más archivos en un día. Mañana puedes añadir más; tus palabras pueden salir ya.',
    bytes: 'No cabe más en un día. Mañana puedes añadir más; tus palabras pueden salir ya.',
    broken: (name) => `${called(name)} no se puede abrir. Quizá no llegó entero.`,
    large: (name) =>
      `${called(name)} tiene más puntos de los que podemos tratar. Hazlo más pequeño, por favor.`,
    long: (name) => `${called(name)} se mueve demasiado tiempo. Sirve una más corta, o una imagen quieta.`,
    away: 'Este espacio no puede recibir imágenes en este momento. Los documentos y las palabras sí funcionan.',
    active: (name) =>
      `${called(name)} contiene un programa o una página web que podría hacer daño. Envíalo como PDF, por favor.`,
    heic: (name) =>
      `${called(name)} es una imagen HEIC, que no podemos abrir. Tu teléfono puede guardarla como JPEG; también sirve una captura de pantalla.`,
    unknown: (name) =>
      `${called(name)} es de un tipo que no aceptamos. Sirven imágenes, PDF, texto y documentos de oficina.`,
    empty: (name) => `No hay nada en ${name ? `“${name}”` : 'el archivo'}.`,
    size: (name, size) =>
      `${called(name)} ocupa más de ${size}. Hazlo más pequeño o déjalo fuera, por favor.`,
    many: (most) => `Con una publicación no caben más archivos que ${most}.`,
    cut: 'No ha llegado todo. Mira si está completo y envíalo otra vez, por favor.',
    busy: 'Tus otros archivos todavía están en camino. Inténtalo otra vez dentro de un momento, por favor.',
    full: (name) =>
      `En el disco de este espacio ya no hay sitio para ${name ? `“${name}”` : 'el archivo'}. Quien lo mantiene tiene que hacer sitio. Tus palabras pueden salir ya.`,
    gone: 'Uno de los archivos ya no está. Añádelo otra vez, por favor.',
  },
};
