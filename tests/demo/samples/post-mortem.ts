/** Made at run time: a scanner of this repository should not take them for real keys. */
const awsKey = (): string => ['AKIA', 'QZ7XN4PL', 'W2VTR6MD'].join('');
const githubToken = (): string => ['ghp', 'f8K2mQ9xWz4RtY7uBn3LcV6pHs1DgJ0aEoXi'].join('_');
const password = (): string => ['Tr0ub4dor', 'Heron', '77'].join('-');

export const postMortem = (): string => `# Post-mortem: queue stopped for 40 minutes

Prepared by Rosalind Achterberg (rosalind.achterberg@pinegate-systems.example)

## Timeline

- 08:12 db-primary-03.corp.pinegate.internal (10.42.7.19) ran out of connections.
- 08:20 Rosalind paged Dmitri Halvorsen.
- 08:52 Dmitri restarted the queue.

## What we found

The worker had old credentials:

\`\`\`
AWS_ACCESS_KEY_ID=${awsKey()}
GITHUB_TOKEN=${githubToken()}
DATABASE_URL=postgres://queue:${password()}@db-primary-03.corp.pinegate.internal:5432/jobs
\`\`\`

## Next steps

Rotate the keys, and add an alarm for open connections.
`;

export const itsPostMortemValues = (): readonly string[] => ['Rosalind', 'Achterberg', 'Halvorsen', 'pinegate', 'db-primary-03', '10.42.7.19', awsKey(), githubToken(), password()];
