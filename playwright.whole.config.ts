/** Every end-to-end test in both browsers. playwright.config.ts lets the browsers take turns where it says little. */
process.env.LOGOUT_LENS_E2E = 'whole';
const { default: config } = await import('./playwright.config.ts');
export default config;
