import { byCookieName } from './by-cookie-name.ts';

/** Rails with Devise; the session itself is called after the application. */
export const railsCookies = byCookieName({
  id: 'rails',
  about:
    'heartcombo/devise lib/devise/models/rememberable.rb (remember_user_token), rails/rails ActionDispatch::Session::CookieStore',
  names: [{ name: /^remember_(?:user|admin|account|member)_token$/, credential: 'remember' }],
  examples: [['remember_user_token', 'eyJfcmFpbHMiOnt9fQ%3D%3D--q0sla02kaPq81zXk2', 'remember']],
  counterExamples: [['remember_tab', '2']],
});
