import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte()],
  // Relative addresses: the same build is served by the desktop shell and by the dev server.
  base: "./",
  resolve: {
    alias: {
      $lib: at("./src/lib"),
      $app: at("./src/app"),
      $features: at("./src/features"),
      $locales: at("../src-tauri/crates/i18n/locales"),
    },
    // Without this Vitest would take Svelte's server build, which cannot mount.
    ...(process.env.VITEST ? { conditions: ["browser"] } : {}),
  },
  server: {
    host: "127.0.0.1",
    port: 5173,
    strictPort: true,
    // Commands go to the dev server; give its address if it isn't the usual one.
    proxy: { "/call": process.env.REDBOOK_DEVSERVER ?? "http://127.0.0.1:4780" },
    // Texts live beside the Rust crate that shares them, one level above this folder.
    fs: { allow: [at("."), at("../src-tauri/crates/i18n/locales")] },
  },
  build: {
    target: ["es2022", "safari16"],
    // A font inlined as data: would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "scripts/**/*.test.mjs"],
    setupFiles: ["./src/test/setup.ts"],
  },
});
