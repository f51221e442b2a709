import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/temporary-root.ts',
    // An office machine that does other work beside is not a fault of the program.
    // A module is loaded once, not once for each of some 400 files, and the program too reads one file after the other.
    isolate: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    // The longest tests wait for a browser or another process: a small machine runs two files at once.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
