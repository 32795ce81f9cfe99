import type { ComponentChildren } from 'preact';
import { useDirection, useWords } from '../platform/i18n.ts';
import { attributes, html } from './html.ts';
import { Icon } from './icons.tsx';
import { messages } from './messages.ts';

interface FormProps {
  action: string;
  method?: 'post' | 'get';
  /**
   * Sent along so that a form sent twice makes one thing. Left out, a new one is made; `false` for forms
   * that may be sent as often as one likes.
   */
  once?: string | false;
  class?: string;
  id?: string;
  /** Files can go along. */
  files?: boolean;
  children: ComponentChildren;
}

export function Form({ action, method = 'post', once, class: classes, id, files, children }: FormProps) {
  const token = method === 'post' && once !== false && (once ?? crypto.randomUUID());
  const given = { action, method, class: classes, id, enctype: files && 'multipart/form-data' };
  return html`<form${attributes(given)}>${token && html`<input type="hidden" name="once" value="${token}">`}${children}</form>`;
}

interface Labelled {
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** What is wrong with what was typed; shown beside the field. */
  error?: string | undefined;
  required?: boolean | undefined;
  /** Where two fields of one page share a name. */
  id?: string;
}

interface FieldProps extends Labelled {
  value?: string | undefined;
  type?: 'text' | 'password' | 'email' | 'url' | 'search' | 'number' | 'date' | 'time' | 'tel';
  autocomplete?: string;
  maxlength?: number;
  minlength?: number;
  inputmode?: 'text' | 'numeric' | 'email' | 'url' | 'search' | 'none';
  placeholder?: string;
  autofocus?: boolean;
  /** Short content, such as a number. */
  short?: boolean;
  /** `off` for names, codes and other words no dictionary holds. */
  spellcheck?: boolean;
}

/** One line to type in: label above, hint, and what is wrong beside it. */
export function Field({ name, label, hint, error, required, id = name, short, ...rest }: FieldProps) {
  const { type = 'text', value, ...input } = rest;
  const dir = directions[type];
  const empty = useEmpty();
  const given = {
    ...input,
    placeholder: input.placeholder ?? (dir === 'auto' ? empty : undefined),
    type,
    id,
    name,
    // A password is never sent back.
    value: type === 'password' ? undefined : value,
    required,
    class: short && 'short',
    dir,
    ...aboutIt(id, hint, error),
  };
  return html`<div class="${error ? 'f bad' : 'f'}">${labelOf({ id, label, required })}${hintOf(id, hint)}${problem(id, error)}<input${attributes(given)}></div>`;
}

/**
 * A box that finds its direction by what is typed begins from the left while it is empty. So that it begins where an
 * Arabic reader begins, the style has to see that it is empty, and does by its placeholder.
 */
const useEmpty = () => (useDirection() === 'rtl' ? ' ' : undefined);

/** Numbers and days have none of their own to find; addresses begin with their Latin letters in every language. */
const directions: Partial<Record<NonNullable<FieldProps['type']>, 'auto' | 'ltr'>> = {
  text: 'auto',
  search: 'auto',
  url: 'ltr',
  email: 'ltr',
};

interface TextAreaProps extends Labelled {
  value?: string | undefined;
  rows?: number;
  /** What the route takes, so that nobody writes what is then refused. */
  maxlength: number;
  placeholder?: string;
  autofocus?: boolean;
  /** Who can see what is written here. */
  audience?: ComponentChildren;
  /** Where people are found whose names are completed after an `@`, and what their list is called. */
  names?: { address: string; label: string } | undefined;
}

/** A box to write in. Say who can see it through `audience`. */
export function TextArea({ name, label, hint, error, required, id = name, ...box }: TextAreaProps) {
  const { value = '', audience, rows = 6, names, ...input } = box;
  const empty = useEmpty();
  const given = {
    ...input,
    placeholder: input.placeholder ?? empty,
    id,
    name,
    rows,
    required,
    dir: 'auto',
    'data-names': names?.address,
    'data-names-label': names?.label,
    ...aboutIt(id, hint, error, audience),
  };
  // The browser drops a line break that stands first in a box: one more keeps it.
  const kept = value.startsWith('\n') ? `\n${value}` : value;
  return html`<div class="${error ? 'f bad' : 'f'}">${labelOf({ id, label, required })}${hintOf(id, hint)}${problem(id, error)}<textarea${attributes(given)}>${kept}</textarea>${audience && Audience({ id: `${id}-a`, children: audience })}</div>`;
}

export interface Option {
  value: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  disabled?: boolean;
}

interface ChoiceProps extends Labelled {
  options: readonly Option[];
  value?: string | undefined;
  /** Short options beside each other instead of one below the other. */
  inline?: boolean;
}

/** One of several, each with a sentence about it. */
export function Choice({ options, value, ...set }: ChoiceProps) {
  return (
    <FieldSet {...set}>
      {options.map((option) => (
        <Tick
          key={option.value}
          type="radio"
          name={set.name}
          id={set.id}
          option={option}
          checked={option.value === value}
          required={set.required}
        />
      ))}
    </FieldSet>
  );
}

interface ChecksProps extends Labelled {
  options: readonly Option[];
  values?: readonly string[] | undefined;
  inline?: boolean;
  /** How many show at once when there are many: the ticked ones first, the rest unfolds. */
  atOnce?: number;
}

/** Any of several. */
export function Checks({ options, values = [], atOnce = options.length, ...set }: ChecksProps) {
  const words = useWords(messages);
  const ticked = options.filter(({ value }) => values.includes(value));
  const others = options.filter(({ value }) => !values.includes(value));
  const many = options.length > atOnce;
  const folded = many ? others.splice(Math.max(0, atOnce - ticked.length)) : [];
  const ticks = (shown: readonly Option[]) =>
    shown.map((option) => (
      <Tick
        key={option.value}
        type="checkbox"
        name={set.name}
        id={set.id}
        option={option}
        checked={values.includes(option.value)}
      />
    ));
  return (
    <FieldSet
      {...set}
      more={
        folded.length > 0 && (
          <details>
            <summary>{words.more}</summary>
            <div class="ticks">{ticks(folded)}</div>
          </details>
        )
      }
    >
      {ticks(many ? [...ticked, ...others] : options)}
    </FieldSet>
  );
}

interface CheckProps extends Labelled {
  checked?: boolean | undefined;
  /** What is sent when it is ticked. */
  value?: string;
}

/** One thing to agree to or to turn on. */
export function Check({ name, label, hint, error, required, id = name, checked, value = 'on' }: CheckProps) {
  const given = { type: 'checkbox', id, name, value, checked, required, ...aboutIt(id, undefined, error) };
  return html`<div class="${error ? 'f bad' : 'f'}">${problem(id, error)}<label class="tick"><input${attributes(given)}><span>${label}${hint && html`<small>${hint}</small>`}</span></label></div>`;
}

interface SelectProps extends Labelled {
  options: readonly Option[];
  value?: string | undefined;
}

/** One of many, from a list that opens. */
export function Select({ name, label, hint, error, required, id = name, options, value }: SelectProps) {
  const given = { id, name, required, ...aboutIt(id, hint, error) };
  return html`<div class="${error ? 'f bad' : 'f'}">${labelOf({ id, label, required })}${hintOf(id, hint)}${problem(id, error)}<select${attributes(given)}>${options.map(
    (option) =>
      html`<option${attributes({ value: option.value, selected: option.value === value, disabled: option.disabled })}>${option.label}</option>`,
  )}</select></div>`;
}

interface ButtonProps {
  /** `primary`: the one main action. `quiet`: everything else. `care`: what cannot be undone easily. */
  kind?: 'primary' | 'quiet' | 'care';
  name?: string;
  value?: string;
  /** Sends the form to another address than its own, such as a preview. */
  formaction?: string;
  /** Id of the form that it belongs to: one form can serve the buttons of a whole page. */
  form?: string;
  /** Sends although fields are empty or wrong. */
  formnovalidate?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  children: ComponentChildren;
}

export function Button({ kind = 'primary', pressed, children, ...rest }: ButtonProps) {
  const given = { ...rest, 'aria-pressed': pressed === undefined ? undefined : String(pressed) };
  return html`<button class="b${buttonKinds[kind]}"${attributes(given)}>${children}</button>`;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({
  kind = 'primary',
  href,
  children,
}: {
  kind?: ButtonProps['kind'];
  href: string;
  children: ComponentChildren;
}) {
  return html`<a class="b${buttonKinds[kind]}" href="${href}">${children}</a>`;
}

const buttonKinds = { primary: '', quiet: ' q', care: ' care' };

/** Buttons of a form beside each other, the main one first. */
export function Buttons({ children }: { children: ComponentChildren }) {
  return html`<div class="acts">${children}</div>`;
}

/** What was wrong with a form, by the field's id; nothing when nothing was. Stands at the form's top. */
export function ErrorSummary({ errors }: { errors: Readonly<Record<string, string | undefined>> }) {
  const words = useWords(messages);
  const wrong = Object.entries(errors).filter(([, text]) => text);
  if (wrong.length === 0) return null;
  return (
    <div class="wrong" role="alert" tabindex={-1} autofocus>
      <h2>{words.mistakes}</h2>
      <ul>
        {wrong.map(([id, text]) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who can see this: beside every place where one writes. */
export function Audience({ id, children }: { id?: string; children: ComponentChildren }) {
  return html`<p class="aud"${attributes({ id })}>${Icon({ name: 'eye' })}<span>${children}</span></p>`;
}

interface FieldSetProps extends Labelled {
  inline?: boolean;
  more?: ComponentChildren;
  children: ComponentChildren;
}

function FieldSet({ name, label, hint, error, required, id = name, inline, more, children }: FieldSetProps) {
  const given = { class: `f${error ? ' bad' : ''}${inline ? ' line' : ''}`, id, ...aboutIt(id, hint, error) };
  // A set is not wrong itself: what is wrong with it is said beside it.
  return html`<fieldset${attributes({ ...given, 'aria-invalid': undefined })}><legend>${label}${optional(required)}</legend>${hintOf(id, hint)}${problem(id, error)}<div class="ticks">${children}</div>${more}</fieldset>`;
}

interface TickProps {
  type: 'radio' | 'checkbox';
  name: string;
  id: string | undefined;
  option: Option;
  checked: boolean;
  required?: boolean | undefined;
}

function Tick({ type, name, id = name, option, checked, required }: TickProps) {
  const { value, disabled, label } = option;
  const hint = option.hint ? `${id}-${value}-h` : undefined;
  const given = { type, name, value, checked, required, disabled, 'aria-describedby': hint };
  return html`<label class="tick"><input${attributes(given)}><span>${label}${hint && html`<small id="${hint}">${option.hint}</small>`}</span></label>`;
}

/* Parts of a field, written as text: see `html`. */

const labelOf = ({
  id,
  label,
  required,
}: {
  id: string;
  label: ComponentChildren;
  required?: boolean | undefined;
}) => html`<label for="${id}">${label}${optional(required)}</label>`;

const optional = (required: boolean | undefined) =>
  required === false && html`<small> (${useWords(messages).optional})</small>`;

const hintOf = (id: string, hint: ComponentChildren) =>
  hint && html`<p class="hint" id="${id}-h">${hint}</p>`;

const problem = (id: string, error: string | undefined) =>
  error && html`<p class="err" id="${id}-e">${error}</p>`;

/** What is wrong with a field and where more is said about it, for who hears the page. */
function aboutIt(
  id: string,
  hint: ComponentChildren,
  error: string | undefined,
  audience?: ComponentChildren,
) {
  const parts = [error && `${id}-e`, hint && `${id}-h`, audience && `${id}-a`].filter(Boolean);
  return {
    'aria-invalid': error ? 'true' : undefined,
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
  };
}
