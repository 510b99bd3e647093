import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/bench/**'],
    // Dates in tests are told, never taken from the machine; the zone is one where "today" differs from UTC for hours.
    env: { TZ: 'America/Sao_Paulo' },
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
