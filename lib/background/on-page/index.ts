export { createOnPage, type OnPage, type OnPageSender } from './on-page.ts';
