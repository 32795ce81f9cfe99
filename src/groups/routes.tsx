import type { Routes } from '../platform/http.tsx';

export function routes(_app: Routes): void {}
