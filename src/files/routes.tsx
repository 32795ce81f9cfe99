import { Readable } from 'node:stream';
import { z } from 'zod';
import {
  act,
  fields,
  frame,
  idParam,
  limitWrite,
  mustBeIn,
  NotFound,
  noForm,
  parse,
  type Request,
  type Routes,
} from '../platform/http.tsx';
import { PICTURE_TYPE } from '../platform/images.ts';
import { renderFragment } from '../ui/layout.tsx';
import { chosenFiles, dropUpload, openReviewed, takeIn } from './actions.ts';
import { UploadRows } from './parts.tsx';
import { attachedByIds, keptFile, type Review } from './queries.ts';

export function routes(app: Routes): void {
  app.post('/files', postFile);
  app.get('/files/:file', (c) => showFile(c, false));
  app.get('/files/:file/small', (c) => showFile(c, true));
  app.post('/files/:file/removal', postRemoval);
  app.get('/reports/:report/files/:file', (c) => showReviewed(c, { report: idParam(c, 'report') }));
  app.get('/appeals/:appeal/files/:file', (c) => showReviewed(c, { appeal: idParam(c, 'appeal') }));
}

const upload = z.object({ alt: fields.optionalLine(500) });

/** Uploads what somebody adds while they write, and answers with its row for the form; what is wrong, as a text. */
async function postFile(c: Request) {
  limitWrite(c);
  const sent = await takeIn(c, upload);
  const ids = chosenFiles(sent)?.map(({ id }) => id) ?? [];
  const { viewer, uploads } = await c.var.db.read(c.var.as, { uploads: attachedByIds(ids) });
  const refused = mustBeIn(c, viewer);
  if (refused) return refused;
  if (sent.errors.file || uploads.length === 0) return c.text(sent.errors.file ?? '', 422);
  return c.html(renderFragment(frame(c, viewer), <UploadRows files={uploads} />));
}

/** Before it was sent: whoever uploaded it changed their mind. */
async function postRemoval(c: Request) {
  const id = idParam(c, 'file');
  return act(c, await parse(c, z.object({})), noForm, async (db) => {
    if (!(await dropUpload(db, id))) throw new NotFound();
    return { to: '/' };
  });
}

/** Looked up as the viewer each time: whoever may not read the post any more gets what anybody gets for nothing. */
async function showFile(c: Request, wantsSmall: boolean) {
  const id = idParam(c, 'file');
  const { files } = await c.var.db.read(c.var.as, { files: keptFile(id) });
  const file = files[0];
  // A document has no small form.
  if (!file || (wantsSmall && file.kind !== 'image')) throw new NotFound();
  const small = wantsSmall && file.small_key !== null;
  const etag = `"${id}${small ? '-s' : ''}"`;
  // The browser may keep it, and asks each time whether it may still show it.
  c.header('Cache-Control', 'private, no-cache');
  c.header('ETag', etag);
  if (c.req.header('if-none-match')?.split(/,\s*/).includes(etag)) return c.body(null, 304);
  return answerFile(c, { ...file, key: small ? file.small_key! : file.key });
}

/** For who reads the report, or the appeal. Each look is written down, and nothing stays in the browser. */
async function showReviewed(c: Request, review: Review) {
  const id = idParam(c, 'file');
  const file = await c.var.db.asViewer(c.var.as, (db) => openReviewed(db, review, id));
  if (!file) throw new NotFound();
  return answerFile(c, file);
}

/** Pictures, which were made anew here, are shown; everything else is saved, never opened in this place's name. */
async function answerFile(c: Request, file: { key: string; content_type: string; name: string }) {
  const found = await c.var.files.store.get(file.key);
  if (!found) throw new NotFound();
  const inline = file.content_type === PICTURE_TYPE;
  c.header('Content-Type', file.content_type);
  c.header('Content-Length', String(found.bytes));
  c.header(
    'Content-Disposition',
    `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  );
  c.header('Content-Security-Policy', "default-src 'none'; sandbox");
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
  if (c.req.method === 'HEAD') {
    found.content.destroy();
    return c.body(null);
  }
  return c.body(Readable.toWeb(found.content) as ReadableStream<Uint8Array>);
}
