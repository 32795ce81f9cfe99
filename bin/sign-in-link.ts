import { type Output, withPlace } from '../src/command.ts';
import { makeSignInLink } from '../src/people/actions.ts';
import { personNamed } from '../src/people/queries.ts';
import { addressBeside } from '../src/platform/address.ts';
import { Refusal } from '../src/platform/refusal.ts';
import { normaliseName } from '../src/platform/text.ts';

/**
 * Prints a link that signs somebody in once, within a day. They are told that it was made.
 * @throws Refusal when nobody has this name
 */
export async function signInLink(args: string[], output: Output): Promise<void> {
  const typed = args.join(' ');
  if (!typed) throw new Refusal('Whose? Give a name: npm run peerhood -- sign-in-link <name>');
  await withPlace(output, async ({ env, db }) => {
    const made = await db.asSystem(async (system) => {
      const person = await system.first(personNamed(normaliseName(typed)));
      if (!person) throw new Refusal(`Nobody here is called “${typed}”.`);
      return { name: person.name, token: await makeSignInLink(system, person.id, null) };
    });
    const link = `${addressBeside(env)}/sign-in/links/${made.token}`;
    output.result({ name: made.name, link }, [`${made.name} can sign in once, within a day, by:`, link]);
  });
}
