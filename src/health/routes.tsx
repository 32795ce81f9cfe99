import { mayOrganise } from '../place/policy.ts';
import { notFound, page, type Request, type Routes } from '../platform/http.tsx';
import { judge } from './compute/judge.ts';
import { HealthPage } from './pages/health.tsx';

export function routes(app: Routes): void {
  app.get('/organise/health', showHealth);
}

async function showHealth(c: Request) {
  const { viewer } = await c.var.db.read(c.var.as, {});
  // Only then is anything looked at: nobody else makes the place knock at its mail server.
  if (!mayOrganise(viewer)) return notFound(c, viewer);
  const facts = await c.var.examine?.();
  return page(c, viewer, <HealthPage findings={facts && judge(facts)} />);
}
