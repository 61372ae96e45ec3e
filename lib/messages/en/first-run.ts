/** Texts of the page that opens once after installation, and of the example site in it. */
export const firstRunWords = {
  'first-run.title': 'Why was I logged out? Try it in a minute.',
  'first-run.lead':
    'Below is an example site. It lives in this page and asks no server. What is recorded of it stays in this page, and is gone when you close it.',
  'first-run.steps': 'Steps',
  'first-run.done': 'Done',
  'first-run.now': 'Now',
  'first-run.later': 'Later',
  'first-run.step.watch': 'Watch the site',
  'first-run.step.watch-text':
    'On a real site you do this in the popup of the toolbar button, and the browser asks you to allow that one site.',
  'first-run.watch': 'Watch this site',
  'first-run.step.sign-in': 'Sign in',
  'first-run.step.sign-in-text': 'Press “Sign in” on the example. Its form is filled in already.',
  'first-run.step.logout': 'Be logged out',
  'first-run.step.logout-text':
    'Now leave it alone. The site signs out whoever rests for {idle}, and does not say why.',
  'first-run.step.logout-in': 'About {left} to go.',
  'first-run.frame': 'Example site',
  'first-run.verdict': 'And this is why',
  'first-run.verdict-hint':
    'So it looks on a real site: the answer, what it rests on, and the line of code that did it.',
  'first-run.events': 'What was seen',
  'first-run.next': 'On your own site',
  'first-run.next-text':
    'Open the site that logs you out, press the button of Logout Lens in the toolbar, and choose “Watch this site”. Then use it as always.',
  'first-run.again': 'Try it again',
  'first-run.settings': 'Settings',
  'first-run.close': 'Forget the example and close',
  'first-run.said-signed-in': 'Signed in. Leave the example alone now.',
  'first-run.said-logged-out': 'Logged out. The reason stands below.',
  'first-run.site.title': 'Practice',
  'first-run.site.email': 'E-mail',
  'first-run.site.password': 'Password',
  'first-run.site.sign-in': 'Sign in',
  'first-run.site.home': 'Good day, Ada',
  'first-run.site.home-text': 'You are signed in.',
} as const;
