import { defineConfig } from 'vitest/config';

// Read when the workers start; a test that is about other time zones says so itself.
process.env.TZ ??= 'UTC';

export default defineConfig({
  test: {
    include: ['{src,bin,test,simulation,fuzz}/**/*.test.{ts,tsx}'],
    globalSetup: 'test/setup.ts',
    // Files share a worker's modules and connections: each makes its own place instead.
    isolate: false,
    maxWorkers: 2,
    // For what hangs: a machine that is busy with other things may take several times as long as one of its own.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    chaiConfig: { truncateThreshold: 400 },
  },
});
