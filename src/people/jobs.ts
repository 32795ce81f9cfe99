import type { Retention } from '../platform/jobs.ts';
import {
  forgetAttempts,
  forgetCeremonies,
  forgetOnceResults,
  forgetSessions,
  forgetSignInLinks,
} from './actions.ts';

export const retention: Retention[] = [
  { kind: 'sessions', tables: ['sessions'], days: 7, forget: forgetSessions },
  { kind: 'sign-in links', tables: ['sign_in_links'], days: 7, forget: forgetSignInLinks },
  {
    kind: 'sign-in ceremonies',
    tables: ['passkey_challenges', 'recovery_code_sheets'],
    days: 0,
    forget: forgetCeremonies,
  },
  { kind: 'guesses', tables: ['attempts'], days: 7, forget: forgetAttempts },
  { kind: 'form keys', tables: ['once_results'], days: 7, forget: forgetOnceResults },
];
