import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/homebrew/bin'];
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The machine's Chromium, or a browser made from it.
 * @returns {string | undefined} the path of the program
 */
export function findChromium() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  const searched = [...PATH.split(':').filter(Boolean), ...folders];
  const guesses = names.flatMap((name) => searched.map((folder) => join(folder, name)));
  return [CHROMIUM_PATH, ...guesses, ...applications].find((path) => path && isProgram(path));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
