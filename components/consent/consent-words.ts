/** The forms through which something was agreed to, in words. */
const forms: Record<string, string> = {
  'article-gate': 'the form in an article',
  'register-page': 'the registration page',
  invitation: 'accepting an invitation into the newsroom',
  google: 'registering with Google',
  'account-consents': 'your own page',
  'renewal-page': 'the page that asked again',
  'demo-edition': 'the demo edition',
}

export const formInWords = (form: string): string => forms[form] ?? form
