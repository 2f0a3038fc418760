import type { Candidate, Recognizer, Segment } from '../../types';
import { hasLongToken, secretsIn, type SecretRule } from './secret-rule';

/** Prefixes that the services themselves chose so that scanners find them (each named service's documentation; gitleaks and secretlint, both MIT). */
const RULES: readonly SecretRule[] = [
  { name: 'GitHub', pattern: /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{36,255})(?!\w)/g },
  { name: 'GitLab', pattern: /(?<!\w)(?:gl(?:pat|ptt|rt|cbt|dt|ft|soat|imt|oas|agent|ffct)-[\w-]{20,64})(?![\w-])/g },
  { name: 'Bitbucket and Atlassian', pattern: /(?<!\w)(?:ATATT3[\w=-]{50,250}|ATBB[A-Za-z0-9]{28,40}|ATCTT3[\w=-]{50,250})(?![\w-])/g },
  { name: 'Slack', pattern: /(?<!\w)xox[abeoprs]-(?:\d{1,14}-){0,3}[A-Za-z0-9-]{10,200}(?![\w-])|(?<!\w)xapp-\d-[A-Z0-9]{5,20}-\d{5,20}-[a-z0-9]{20,80}(?!\w)/g },
  { name: 'Slack and Teams and Discord web hooks', pattern: /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[\w/]{20,80}|[\w-]{1,60}\.webhook\.office\.com\/webhookb2\/[\w@/-]{40,200}|(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/\d{15,20}\/[\w-]{50,80})/g },
  { name: 'Stripe and its like', pattern: /(?<!\w)(?:sk|rk|pk|whsec|acct)_(?:live|test|prod)_?[A-Za-z0-9]{10,120}(?!\w)|(?<!\w)whsec_[A-Za-z0-9+/=]{24,80}/g },
  { name: 'keys with live or test in the middle', pattern: /(?<!\w)[a-z]{2,12}_(?:live|prod|secret|private)_(?=[A-Za-z0-9]{0,40}\d)[A-Za-z0-9]{10,80}(?!\w)/g, score: 0.9 },
  { name: 'Twilio', pattern: /(?<!\w)(?:SK|AC)[a-f0-9]{32}(?!\w)/g, score: 0.9 },
  { name: 'SendGrid, Mailgun, Mailchimp, Postmark, Brevo, Resend', pattern: /(?<!\w)(?:SG\.[\w-]{16,32}\.[\w-]{16,64}|key-[a-f0-9]{32}|[a-f0-9]{32}-us\d{1,2}|xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,32})(?![\w-])/g },
  { name: 'OpenAI', pattern: /(?<!\w)sk-(?:proj-|svcacct-|admin-|None-)?[\w-]{20,200}(?![\w-])/g },
  { name: 'Anthropic, Groq, Hugging Face, Replicate, Perplexity, xAI', pattern: /(?<!\w)(?:sk-ant-[\w-]{20,120}|gsk_[A-Za-z0-9]{40,60}|hf_[A-Za-z]{30,40}|api_org_[A-Za-z]{34}|r8_[A-Za-z0-9]{37}|pplx-[A-Za-z0-9]{40,60}|xai-[A-Za-z0-9]{70,90})(?![\w-])/g },
  { name: 'npm, PyPI, RubyGems, NuGet, crates.io, Docker Hub', pattern: /(?<!\w)(?:npm_[A-Za-z0-9]{36}|pypi-AgE[\w-]{50,300}|rubygems_[a-f0-9]{48}|oy2[a-z0-9]{43}|cio[A-Za-z0-9]{32}|dckr_pat_[\w-]{27})(?![\w-])/g },
  { name: 'Shopify, Square, PayPal', pattern: /(?<!\w)(?:shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|sq0(?:atp|csp)-[\w-]{22,43}|EAAA[\w-]{60}|access_token\$production\$[a-z0-9]{16}\$[a-f0-9]{32})(?![\w-])/g },
  { name: 'Linear, Notion, Airtable, Figma, Asana, Dropbox, Typeform', pattern: /(?<!\w)(?:lin_api_[A-Za-z0-9]{40}|(?:secret_|ntn_)[A-Za-z0-9]{40,50}|pat[A-Za-z0-9]{14}\.[a-f0-9]{64}|fig[dorp]_[\w-]{40,60}|sl\.[\w-]{130,160}|tfp_[\w-]{40,60}(?:=)?)(?![\w-])/g },
  { name: 'New Relic, Datadog, Grafana, Sentry, Sumo', pattern: /(?<!\w)(?:NRAK-[A-Z0-9]{27}|NRJS-[a-f0-9]{19}|NRII-[\w-]{32}|gl(?:c|sa)_[A-Za-z0-9_+/=]{32,400}|sntrys_[\w+/=.-]{60,400}|sntryu_[a-f0-9]{64})(?![\w-])/g },
  { name: 'Telegram and Discord bots', pattern: /(?<!\w)(?:\d{8,10}:AA[\w-]{33}|[MNO][A-Za-z\d_-]{23,25}\.[\w-]{6}\.[\w-]{27,38})(?![\w-])/g },
  { name: 'Facebook, Twitter, LinkedIn', pattern: /(?<!\w)(?:EAA[A-Za-z0-9]{80,250}|AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{50,150})(?!\w)/g },
  { name: 'PlanetScale, Supabase, Prefect, Postman, ReadMe, Contentful', pattern: /(?<!\w)(?:pscale_(?:tkn|oauth|pw)_[\w=.-]{32,64}|sbp_[a-f0-9]{40}|pn[ub]_[A-Za-z0-9]{36}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|rdme_[a-z0-9]{70}|CFPAT-[\w-]{43})(?![\w-])/g },
  { name: '1Password, age, JFrog, Artifactory, Sonar, Buildkite, Okta', pattern: /(?<!\w)(?:ops_eyJ[\w+/=-]{200,500}|AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}|AKC[a-zA-Z0-9]{10,80}|cmVmd[A-Za-z0-9]{59}|sq[upa]_[a-f0-9]{40}|bkua_[a-z0-9]{40}|00[\w-]{40}(?=.{0,5}okta))(?![\w-])/g },
];

/** Tokens of services. */
export const serviceTokens: Recognizer = {
  id: 'service-tokens',
  entities: ['SECRET'],
  anchors: { chars: ['letter'], words: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'glptt-', 'glrt-', 'glcbt-', 'gldt-', 'glft-', 'glsoat-', 'glimt-', 'gloas-', 'glagent-', 'glffct-', 'atatt3', 'atbb', 'atctt3', 'xox', 'xapp-', 'hooks.slack', 'webhook', '_live_', '_test_', '_prod_', '_secret_', '_private_', 'whsec_', 'acct_', 'sk-', 'sk_', 'rk_', 'pk_', ...Array.from('0123456789abcdef', (digit) => `sk${digit}`), 'twilio', 'sid', 'sg.', 'key-', '-us', 'xkeysib-', 're_', 'hf_', 'gsk_', 'api_org_', 'r8_', 'pplx-', 'xai-', 'npm_', 'pypi-', 'rubygems_', 'oy2', 'dckr_pat_', 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'sq0', 'eaa', 'access_token$', 'lin_api_', 'secret_', 'ntn_', 'airtable', 'figd_', 'figo_', 'figr_', 'figp_', 'sl.', 'tfp_', 'nrak-', 'nrjs-', 'nrii-', 'glc_', 'glsa_', 'sntry', ':aa', 'aaaaaaaaaaaa', 'pscale_', 'sbp_', 'pnu_', 'pnb_', 'pmak-', 'rdme_', 'cfpat-', 'ops_eyj', 'age-secret', 'akc', 'cmvmd', 'squ_', 'sqp_', 'sqa_', 'bkua_', 'okta', 'discord', 'bot', 'crates', 'cargo'] },
  examples: {
    match: [`token [[${'ghp_'}${'kT9vQ2xLw8Rz4Nn6Bh1Jc3Md5Pf7Gs0YaXeU'}]] leaked`, `\`[[${'kf_live_'}${'8Qd2nX7vRb41'}]]\` in the wiki`, `[[${'xoxb-'}${'210394857612-kT9vQ2xLw8Rz4Nn6'}]]`, `OPENAI=[[${'sk-proj-'}${'kT9vQ2xLw8Rz4Nn6Bh1Jc3Md5Pf7'}]]`, `[[${'glpat-'}${'kT9vQ2xLw8Rz4Nn6Bh1J'}]]`],
    noMatch: ['ghp_ tokens start with ghp_', 'sk-learn is a package', 'live_test_case', 'user_live_stream'],
  },
  *find(segment: Segment): Iterable<Candidate> { if (hasLongToken(segment.text)) yield* secretsIn(segment.text, RULES); },
};
