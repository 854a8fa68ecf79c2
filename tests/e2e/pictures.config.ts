import base from "./playwright.config";

/** README's screenshots: `cargo xtask pictures`. */
export default { ...base, testMatch: "pictures.ts" };
