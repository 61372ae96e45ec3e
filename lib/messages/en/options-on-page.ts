/** The section of the options page about what stands on a site's own pages. */
export const optionsOnPageWords = {
  'options.on-page.title': 'On the page',
  'options.on-page.does':
    'Says on the site’s own page that you are being logged out, and on its sign-in page why you were. Each comes once a logout, in one tab, and goes by itself, by its button or by Escape.',
  'options.on-page.costs':
    'A script more, only at a logout and only in that tab. The page cannot read or press what is shown, but it can see that something is there.',
  'options.on-page.notice': 'Notice at a logout, for 10 seconds',
  'options.on-page.banner': 'Banner on the sign-in page, for 30 seconds',
  'options.on-page.trouble':
    'The last time the page took it away again and again, so it was not shown to the end.',
} as const;
