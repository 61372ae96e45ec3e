import { LanguageSetting } from '../LanguageSetting.tsx';

/** What all pages of ours are written in. */
export const LanguageSection = () => <LanguageSetting />;
