import type { FileLimits } from '../platform/files.ts';
import { isolate, plural, type Words } from '../platform/i18n.ts';
import type { en, Refused } from './messages.ts';

const megabytes = ({ bytes }: FileLimits) => isolate(`${Math.floor(bytes / 1024 / 1024)} MB`);
const called = (name: string) => (name ? `«${isolate(name)}»` : 'أحد الملفات');
const files = (n: number) =>
  plural(
    n,
    {
      zero: 'بلا ملفات',
      one: 'ملف واحد',
      two: 'ملفين',
      few: `${n} ملفات`,
      many: `${n} ملفًا`,
      other: `${n} ملف`,
    },
    'ar',
  );

export const ar: Words<typeof en> = {
  add: 'إضافة صور أو مستندات',
  choose: 'اختر ملفات',
  hint: (limits) =>
    `لا أكثر من ${files(limits.perPost)}، وحجم كل ملف حتى ${megabytes(limits)}: صور أو PDF أو نصوص أو مستندات مكتبية. يمكنك أيضًا لصقها أو إفلاتها هنا. نحذف من الصور مكان التقاطها ووقته؛ أما المستندات فتحتفظ بما في داخلها، كالأسماء.`,
  whoSees: 'كل من يستطيع قراءة كلماتك يستطيع أن يرى هذه الملفات ويحفظها.',
  notNew: 'من كان جديدًا هنا يمكنه إضافة ملفات بعد يومه الأول.',
  alt: 'ماذا يظهر في الصورة؟',
  altOne: (name) => `ماذا يظهر في «${isolate(name)}»؟`,
  altHint: 'جملة واحدة، لمن لا يستطيع رؤيتها.',
  altNudge: 'لم يقل أحد بعد ماذا يظهر فيها. يمكنك إرسالها هكذا؛ وبجملة واحدة يشارك الجميع.',
  leaveOut: (name) => `عدم إرسال «${isolate(name)}»`,
  added: 'ملفات تُرسَل',
  progress: (name) => `«${isolate(name)}» في الطريق`,
  failed: (name) => `لم يصل «${isolate(name)}». حاول مرة أخرى من فضلك.`,
  arrived: (name) => `وصل «${isolate(name)}»`,
  gone: (name) => `لن يُرسَل «${isolate(name)}»`,

  noAlt: 'صورة بلا وصف',
  moving: 'تتحرك عند فتحها',
  documents: 'مستندات',
  kilobytes: (n) => isolate(`${n} kB`),
  megabytes: (n) => isolate(`${n} MB`),
  types: {
    pdf: 'PDF',
    txt: 'نص',
    docx: 'مستند Word',
    xlsx: 'جدول بيانات',
    pptx: 'عرض شرائح',
    odt: 'مستند نصي',
    ods: 'جدول بيانات',
    odp: 'عرض شرائح',
    webp: 'صورة',
  },
  fallback: { image: 'صورة', document: 'مستند' },

  reported: {
    title: 'ملفات هذا المنشور',
    lead: 'قد يكون النظر إليها صعبًا. لا يُفتح أي منها إلا حين تطلبه، ويُكتب ذلك في السجل.',
    look: 'النظر إليه',
    said: (alt) => `يقول صاحبه: ${isolate(alt)}`,
    none: 'لا يقول صاحبه ماذا يظهر فيه.',
  },

  refused: {
    paused: () => 'لا يمكنك إضافة ملفات في الوقت الحالي.',
    new: () => 'من كان جديدًا هنا يمكنه إضافة ملفات بعد يومه الأول. كلماتك يمكن إرسالها الآن.',
    files: () => 'هذه كل الملفات المسموح بها في يوم واحد. يمكنك إضافة المزيد غدًا؛ وكلماتك يمكن إرسالها الآن.',
    bytes: () => 'هذا أقصى ما يتسع له يوم واحد. يمكنك إضافة المزيد غدًا؛ وكلماتك يمكن إرسالها الآن.',
    broken: ({ name }: Refused) => `لا يمكن فتح ${called(name)}. ربما لم يصل كاملًا.`,
    large: ({ name }: Refused) => `في ${called(name)} نقاط أكثر مما نستطيع معالجته. صغّره من فضلك.`,
    long: ({ name }: Refused) => `حركة ${called(name)} أطول من اللازم. تصلح واحدة أقصر، أو صورة ثابتة.`,
    away: () => 'لا يستطيع هذا المكان استقبال الصور الآن. المستندات والكلمات تعمل.',
    active: ({ name }: Refused) =>
      `في ${called(name)} برنامج أو صفحة ويب قد تسبب ضررًا. أرسله بصيغة PDF من فضلك.`,
    heic: ({ name }: Refused) =>
      `${called(name)} صورة من نوع HEIC لا نستطيع فتحها. يمكن لهاتفك حفظها بصيغة JPEG، وتصلح أيضًا لقطة شاشة لها.`,
    unknown: ({ name }: Refused) =>
      `${called(name)} من نوع لا نقبله. تصلح الصور وملفات PDF والنصوص والمستندات المكتبية.`,
    empty: ({ name }: Refused) => `لا شيء في ${name ? `«${isolate(name)}»` : 'الملف'}.`,
    size: ({ name, limits }: Refused) =>
      `${called(name)} أكبر من ${megabytes(limits)}. صغّره من فضلك أو اتركه.`,
    many: ({ limits }: Refused) => `لا يتسع منشور واحد لأكثر من ${files(limits.perPost)}.`,
    cut: () => 'لم يصل كل شيء. انظر من فضلك هل كل شيء هنا، ثم أرسله مرة أخرى.',
    busy: () => 'ملفاتك الأخرى ما زالت في الطريق. حاول مرة أخرى بعد قليل من فضلك.',
    gone: () => 'أحد الملفات لم يعد هنا. أضفه مرة أخرى من فضلك.',
  },
};
