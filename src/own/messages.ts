import { catalogue } from '../platform/i18n.ts';

export const messages = catalogue({
  whoLeft: 'somebody who left',
});
