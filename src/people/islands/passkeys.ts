/**
 * A button that signs up, signs in or adds a passkey. It asks the server for a challenge and the browser for
 * an answer, and sends the form it stands in with that answer. Where the browser knows no passkeys, or not the
 * JSON form of their options, it stays hidden and the password does.
 */
export function attach(element: HTMLElement): void {
  const form = element.closest('form');
  const button = element.querySelector('button');
  const status = element.querySelector('[role=status]');
  if (!form || !button || !status || !('PublicKeyCredential' in window)) return;
  if (!('parseCreationOptionsFromJSON' in PublicKeyCredential)) return;
  const { purpose = '', cancelled = '', failed = '', exists = '' } = element.dataset;
  let waiting: AbortController | undefined;

  const ask = async (mediation?: 'conditional') => {
    waiting?.abort();
    waiting = new AbortController();
    const { signal } = waiting;
    try {
      const options = await challenge(purpose, form);
      if (typeof options === 'string') {
        status.textContent = options;
        return;
      }
      const publicKey = options as never;
      const credential =
        purpose === 'sign-in'
          ? await navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey),
              mediation,
              signal,
            })
          : await navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey),
              signal,
            });
      if (credential) send(form, credential as PublicKeyCredential);
    } catch (error) {
      if (signal.aborted || mediation) return;
      const { name } = error as Error;
      status.textContent =
        name === 'NotAllowedError' ? cancelled : name === 'InvalidStateError' ? exists : failed;
    }
  };

  element.hidden = false;
  button.addEventListener('click', () => {
    status.textContent = '';
    void ask();
  });
  // Where the browser can, it offers passkeys among the names that it fills in: where there is such a field, and no form
  // that does something else with one.
  if (purpose === 'sign-in' && form.querySelector('[autocomplete~="webauthn"]'))
    void PublicKeyCredential.isConditionalMediationAvailable?.().then((can) => {
      if (can) void ask('conditional');
    });
}

/** What the authenticator is to answer, or a sentence about what is wrong. */
async function challenge(purpose: string, form: HTMLFormElement): Promise<object | string> {
  const name = String(new FormData(form).get('name') ?? '');
  const answer = await fetch('/passkeys/challenges', {
    method: 'POST',
    body: new URLSearchParams({ purpose, name }),
  });
  const options = await answer.json();
  return answer.ok ? options : String(options.problem);
}

function send(form: HTMLFormElement, credential: PublicKeyCredential): void {
  for (const password of form.querySelectorAll<HTMLInputElement>('[type=password]')) password.disabled = true;
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = 'passkey';
  field.value = JSON.stringify(credential.toJSON());
  form.append(field);
  form.noValidate = true;
  form.requestSubmit();
}
