import { byCookieName } from './by-cookie-name.ts';

/** GitLab. */
export const gitlabCookies = byCookieName({
  id: 'gitlab',
  about: 'gitlab-org/gitlab config/initializers/session_store.rb',
  names: [{ name: /^_gitlab_session(?:_\w{1,64})?$/, credential: 'session' }],
  examples: [['_gitlab_session', 'q0sla02kaPq81zXk2q0sla02kaPq81zX', 'session']],
  counterExamples: [['gitlab_user', 'ada']],
});
