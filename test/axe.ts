import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on the page that is open, a line each: which rule, and the element.
 *
 * axe is half a megabyte of script. It is put into a page once, however often that page is looked at, and straight by the
 * browser: no page of ours has frames, which `@axe-core/playwright` is for, at half the speed.
 * @param rules which are asked; without them all that are on by themselves
 * @param within a selector: only what stands in there
 */
export async function findingsOf(
  page: Page,
  rules?: RunOptions['runOnly'],
  within?: string,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const options: RunOptions = {
    ...(rules ? { runOnly: rules } : {}),
    // It need not say what is well, nor where.
    resultTypes: ['violations'],
    selectors: false,
  };
  const { violations } = await page.evaluate(
    ({ options, within }) =>
      (window as unknown as { axe: typeof import('axe-core') }).axe.run(within ?? document, options),
    { options, within },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
