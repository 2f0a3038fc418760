import type { Candidate, Recognizer, Segment } from '../../types';
import { hasLongToken, secretsIn, type SecretRule } from './secret-rule';

/** Forms: the providers' documentation and the published rules of gitleaks (MIT) and secretlint (MIT). */
const RULES: readonly SecretRule[] = [
  { name: 'AWS access key id (docs.aws.amazon.com/IAM, unique id prefixes)', pattern: /(?<!\w)(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA)[A-Z2-7]{16}(?!\w)/g },
  { name: 'AWS secret access key', pattern: /aws.{0,20}?(?:secret|private|access).{0,20}?["'\s:=]{1,5}(?<v>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi },
  { name: 'AWS session token', pattern: /aws_?session_?token["'\s:=]{1,5}(?<v>[A-Za-z0-9/+=]{100,600})/gi },
  { name: 'AWS Bedrock and MWS', pattern: /(?<!\w)(?:ABSK[A-Za-z0-9+/]{60,200}={0,2}|amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g },
  { name: 'Google API key', pattern: /(?<!\w)AIza[\w-]{35}(?![\w-])/g },
  { name: 'Google OAuth token and client secret', pattern: /(?<!\w)(?:ya29\.[\w-]{20,200}|GOCSPX-[\w-]{28}|1\/\/0[\w-]{40,100})/g },
  { name: 'Azure storage key', pattern: /AccountKey=(?<v>[A-Za-z0-9+/]{86}==)/g },
  { name: 'Azure shared access signature', pattern: /[?&]sig=(?<v>[A-Za-z0-9%+/=]{20,120})/g },
  { name: 'Azure shared access key', pattern: /SharedAccessKey=(?<v>[A-Za-z0-9+/=]{30,100})/g },
  { name: 'Azure AD client secret', pattern: /(?<![\w~.-])[\w]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g },
  { name: 'Azure DevOps token', pattern: /(?<!\w)[a-z0-9]{52}(?=\W{0,3}(?:azure|devops|pat))|(?:azure_?devops|ado)_?(?:pat|token)\W{1,5}(?<v>[a-z0-9]{52})(?!\w)/gi },
  { name: 'DigitalOcean', pattern: /(?<!\w)do[opr]_v1_[a-f0-9]{64}(?!\w)/g },
  { name: 'Heroku', pattern: /(?:heroku.{0,20}?["'\s:=]{1,5}(?<v>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})|(?<!\w)HRKU-AA[\w-]{58})/gi },
  { name: 'Alibaba, Tencent, IBM', pattern: /(?<!\w)(?:LTAI[a-zA-Z0-9]{17,21}|AKID[A-Za-z0-9]{32}|ibm.{0,12}?(?:api)?_?key["'\s:=]{1,5}[\w-]{44})(?![\w-])/g },
  { name: 'Cloudflare', pattern: /(?:cloudflare|\bcf).{0,12}?(?:api)?_?(?:key|token)["'\s:=]{1,5}(?<v>[\w-]{37,40})(?![\w-])|(?<!\w)v1\.0-[a-f0-9]{24}-[a-f0-9]{146}(?!\w)/gi },
  { name: 'Terraform Cloud, Vault, Doppler, Pulumi', pattern: /(?<!\w)(?:[a-z0-9]{14}\.atlasv1\.[\w=-]{60,70}|hv[sb]\.[\w-]{20,200}|s\.[A-Za-z0-9]{24}(?=\W|$)(?=.{0,10}vault)|dp\.(?:pt|st|ct|sa|scim|audit)\.[\w-]{40,60}|pul-[a-f0-9]{40})(?![\w-])/g },
  { name: 'Databricks, Snowflake, Fly', pattern: /(?<!\w)(?:dapi[a-h0-9]{32}(?:-\d)?|fo1_[\w-]{43}|FlyV1 fm[12]_[\w+/=,-]{60,500})(?![\w])/g },
];

/** Keys of clouds and infrastructure. */
export const cloudKeys: Recognizer = {
  id: 'cloud-keys',
  entities: ['SECRET'],
  anchors: { words: ['akia', 'asia', 'a3t', 'abia', 'acca', 'agpa', 'aida', 'aroa', 'aipa', 'anpa', 'anva', 'aws', 'absk', 'amzn.mws', 'aiza', 'ya29.', 'gocspx-', '1//0', 'accountkey=', 'sig=', 'sharedaccesskey', 'q~', 'devops', 'ado_', 'do_v1_', 'doo_v1_', 'dop_v1_', 'dor_v1_', 'heroku', 'hrku-', 'ltai', 'akid', 'ibm', 'cloudflare', 'cf_', 'v1.0-', 'atlasv1', 'hvs.', 'hvb.', 'vault', 'dp.', 'pul-', 'dapi', 'fo1_', 'flyv1'] },
  examples: {
    match: [`key [[${'AKIA'}${'QYLPMN5HFIQR7XYA'}]] in the log`, `aws_secret_access_key = "[[${'kT9vQ2xLw8Rz4Nn6Bh1Jc3Md5Pf7Gs0Y'}${'aXeU/+Wq'}]]"`, `const k = '[[${'AIza'}${'SyD3xQ9vLw8Rz4Nn6Bh1Jc3Md5Pf7Gs0YbT'}]]'`, `token [[${'dop_v1_'}${'9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0'}]]`],
    noMatch: ['AKIAIOSFODNN7EXAMPLEKEY', 'the AWS secret is in the vault', 'Asia is a continent', 'sig=1'],
  },
  *find(segment: Segment): Iterable<Candidate> { if (hasLongToken(segment.text)) yield* secretsIn(segment.text, RULES); },
};
