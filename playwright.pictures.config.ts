import { defineConfig } from '@playwright/test';

export default defineConfig({ testDir: 'test/e2e', testMatch: '*.picture.ts', outputDir: 'test-results/pictures', workers: 1 });
