import { ENTITY_TYPES, type EntityType } from '../../../../scrubber/entity-types';
import { ChooseFiles } from '../../../../components/settings/choose-files';
import { Options } from '../../../../components/settings/options';
import { Popup } from '../../../../components/settings/popup';
import type { PopupState, Settings, SettingsSession } from '../../../../components/settings/sessions';
import { Welcome } from '../../../../components/settings/welcome';

/** The other pages over sessions in memory. */
const settingsSession = (): SettingsSession => {
  const listeners = new Set<(settings: Settings) => void>();
  let settings: Settings = {
    sites: [{ pattern: 'https://submit.vendor.example/*', source: 'you', strict: false, strictManaged: false }, { pattern: 'https://upload.client.example/*', source: 'managed', strict: true, strictManaged: true }],
    wanted: ['https://files.client.example/*'],
    terms: [{ text: 'Casuarina', type: 'PRIVATE_PLACE' }],
    managedTerms: [{ text: 'Tamarind', type: 'PROJECT' }],
    closeReading: true, requiredChecks: ['needs-your-eye'],
    policy: (Object.keys(ENTITY_TYPES) as EntityType[]).map((type) => ({ type, choice: type === 'SECRET' ? 'remove' : ENTITY_TYPES[type].weight === 'none' || type === 'LOCATION' ? 'keep' : 'replace' })),
  };
  const set = (part: Partial<Settings>): void => { settings = { ...settings, ...part }; listeners.forEach((listener) => listener(settings)); };
  return {
    subscribe: (listener) => { listeners.add(listener); listener(settings); return () => listeners.delete(listener); },
    addSite: async (address) => {
      if (!URL.canParse(address)) return 'not-an-address';
      set({ sites: [...settings.sites, { pattern: `${new URL(address).origin}/*`, source: 'you', strict: false, strictManaged: false }] });
      return 'added';
    },
    addWanted: async () => { set({ wanted: [] }); return 'added'; },
    setStrict: async (pattern, strict) => set({ sites: settings.sites.map((site) => (site.pattern === pattern ? { ...site, strict } : site)) }),
    removeSite: async (pattern) => set({ sites: settings.sites.filter((site) => site.pattern !== pattern) }),
    addTerm: async (term) => set({ terms: [...settings.terms, term] }),
    removeTerm: async (term) => set({ terms: settings.terms.filter((one) => one !== term) }),
    setCloseReading: async (on) => set({ closeReading: on }),
    openWelcome: () => undefined,
  };
};

const popupState: PopupState = {
  host: 'submit.vendor.example', asked: false, site: 'protected',
  holds: [{ hold: 'h1', site: 'submit.vendor.example', step: 'ready', files: 3, values: 47, open: 4 }],
  receipts: [{ id: 'r1', site: 'submit.vendor.example', when: Date.UTC(2026, 10, 20, 9, 30), receipt: { schema: 1, version: '0.1.0', files: [] } }],
};

export const options = () => <Options session={settingsSession()} />;
export const welcome = () => <Welcome session={{ addSite: settingsSession().addSite, tryPracticeFile: async () => undefined }} />;
export const choose = () => <ChooseFiles session={{ start: async () => undefined }} />;
export const popup = () => (
  <Popup session={{
    subscribe: (listener) => { listener(popupState); return () => undefined; },
    protect: async () => 'added', reload: async () => undefined, check: async () => undefined, openReview: async () => undefined, cleanFiles: async () => undefined, openOptions: () => undefined,
  }} />
);
