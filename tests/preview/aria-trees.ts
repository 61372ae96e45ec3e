/**
 * What a screen reader is told of a scene: roles, names and their order, as Playwright's ARIA snapshots. Parts that say
 * nothing about access are left out: a snapshot matches where its lines come in this order.
 */
export const ariaTrees: Readonly<Record<string, string>> = {
  'popup-in': `
    - main:
      - heading "app.example.com" [level=1]
      - text: Recording
      - term: Session
      - definition:
        - strong: Signed in
      - term: Deadline
      - definition: /idle limit, in about \\d+ min/
      - term: Idle
      - definition: /without input/
      - term: Last logout
      - definition:
        - button "Read why"
      - textbox "What you did just now (may stay empty)"
      - button "Put a mark"
      - button "Pause"
      - button "Export"
      - button "Panel beside page"
      - button "Panel in a tab"
      - checkbox "Show the time left on the toolbar button" [checked]
      - link "Settings"
  `,
  'popup-unwatched': `
    - main:
      - heading "http://a-rather-long-name.of-a-site.example.com:8443" [level=1]
      - text: Not watched
      - button "Watch this site"
      - status: /The browser will ask you/
      - button "Panel beside page"
      - button "Panel in a tab"
      - link "Settings"
  `,
  'popup-closed-pdf': `
    - main:
      - heading "Logout Lens" [level=1]
      - heading "Nothing to watch here" [level=2]
      - paragraph: /This is a PDF/
      - paragraph: /Go to another page/
      - link "Settings"
  `,
  'closed-blocked': `
    - main:
      - heading "Nothing to watch here" [level=1]
      - paragraph: /a policy of your organisation/
      - paragraph: /Ask whoever manages this browser/
      - paragraph:
        - link "Open a file"
  `,
  options: `
    - navigation "Sections":
      - list:
        - listitem:
          - link "Sites"
        - listitem:
          - link "What is recorded"
    - main:
      - heading "Settings of Logout Lens" [level=1]
      - region "Sites":
        - heading "Sites" [level=2]
        - list:
          - listitem:
            - list "Belongs to it"
            - button "Open https://app.example.com in the panel"
            - button "Pause https://app.example.com"
            - button "Stop watching https://app.example.com"
          - listitem:
            - button "Resume http://localhost:3000"
      - region "How long it is kept":
        - textbox "Days": "60"
        - textbox "Events of one site": "300000"
        - button "Save"
      - region "Thresholds and idle bands":
        - group "A credential “expires soon” with less left than":
          - textbox "Access token, ID token, session": "5"
          - combobox "Unit of the refresh threshold"
        - group "An idle time is called":
          - textbox "Active, below": "2"
      - region "Notices":
        - heading "Reminders" [level=3]
        - group "Time left on the toolbar button":
          - checkbox "https://app.example.com" [checked]
          - checkbox "http://localhost:3000"
      - region "Reports":
        - list:
          - listitem:
            - button "Set up reports of https://app.example.com"
      - region "What is kept, and forgetting it":
        - table "What is kept, and forgetting it":
          - rowgroup:
            - row:
              - columnheader "Site"
              - columnheader "Events"
              - columnheader "Size"
              - columnheader "Latest"
              - columnheader "Action"
          - rowgroup:
            - row:
              - rowheader "https://app.example.com"
              - cell "128,400"
              - cell:
                - button "Forget https://app.example.com"
      - region "Export and import of settings":
        - button "Export settings"
        - button "Import settings"
      - region "Language":
        - combobox "Language"
      - region "Shortcuts":
        - list
        - paragraph:
          - button "Change in the browser"
  `,
  'options-forget': `
    - dialog "Forget all sites?":
      - heading "Forget all sites?" [level=2]
      - button "Close"
      - button "Cancel"
      - button "Forget for good"
  `,
  'first-run': `
    - main:
      - heading "Why was I logged out? Try it in a minute." [level=1]
      - list "Steps":
        - listitem:
          - heading "Watch the site (Now)" [level=2]
          - button "Watch this site"
        - listitem:
          - heading "Sign in (Later)" [level=2]
        - listitem:
          - heading "Be logged out (Later)" [level=2]
      - iframe
      - status
  `,
  'first-run-out': `
    - main:
      - list "Steps":
        - listitem:
          - heading "Watch the site (Done)" [level=2]
      - status: Logged out. The reason stands below.
      - region "And this is why":
        - article "The page signed itself out after 8 s without input":
          - table "Credentials at the logout":
            - rowgroup:
              - row:
                - columnheader "Credential"
                - columnheader "State"
                - columnheader "Time left"
                - columnheader "Where"
          - region "What happened":
            - list:
              - listitem:
                - button /signOutWhenIdle/
        - button "Forget the example and close"
        - button "Try it again"
        - button "Settings"
  `,
};
