/** A reason not to go on that a person can act upon: told in one line, without a stack trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
