import { describe, expect, it } from 'vitest';
import { coversHost } from '../../entrypoints/shared/match-pattern';

describe('which hosts a strict pattern covers', () => {
  it('its own host, with or without a port, and no other', () => {
    expect(coversHost('https://vendor.example/*', 'vendor.example')).toBe(true);
    expect(coversHost('https://vendor.example:8443/*', 'vendor.example')).toBe(true);
    expect(coversHost('https://vendor.example/*', 'submit.vendor.example')).toBe(false);
  });

  it('with a star in front, the host itself and all below it', () => {
    for (const host of ['vendor.example', 'submit.vendor.example', 'eu.submit.vendor.example']) expect(coversHost('https://*.vendor.example/*', host), host).toBe(true);
    expect(coversHost('https://*.vendor.example/*', 'othervendor.example')).toBe(false);
    expect(coversHost('*://*/*', 'anything.example')).toBe(true);
  });
});
