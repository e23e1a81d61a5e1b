import { specification } from '@greengate/kernel/testing';
import { apiKeyDecider, type IssueApiKey } from './api-key.decider';
import { identityEvents } from './identity.events';

const { make } = identityEvents;
const keyId = '0198f0a3-7d22-7e4f-ab66-5e2d3c8f9a12';
const organisationId = '0198f0a2-5b00-7c21-8f10-1a2b3c4d5e6f';
const key = { keyId, organisationId, name: 'ERP', secretDigest: 'a'.repeat(64), expiresOn: '2026-12-31' };
const issued = make.ApiKeyIssued({ ...key, roles: ['procurement-manager'], scopes: ['purchasing.*'] });
const issue = (more: Partial<IssueApiKey> = {}): IssueApiKey => ({
  type: 'issue',
  ...key,
  organisationKind: 'buyer',
  roles: ['procurement-manager'],
  scopes: ['purchasing.*', 'purchasing.*'],
  now: '2026-01-01T12:00:00.000Z',
  by: { kind: 'user', roles: ['administrator'] },
  ...more,
});
const { given } = specification(apiKeyDecider);

describe('API keys', () => {
  it('are issued with each scope once', () => given().when(issue()).then(issued));
  it('are good on their last day and not issued for a day that has passed', () => {
    given().when(issue({ expiresOn: '2025-12-31' })).thenRejected('identity.api-key-expiry-past');
    given().when(issue({ expiresOn: '2026-01-01' })).then(make.ApiKeyIssued({ ...issued.data, expiresOn: '2026-01-01' }));
  });
  it('take only roles of the organisation, from a person', () => {
    given().when(issue({ roles: ['verifier'] })).thenRejected('identity.role-not-for-organisation');
    given().when(issue({ by: { kind: 'api-key', roles: ['administrator'] } })).thenRejected('identity.role-not-grantable');
  });
  it('show their secret once', () => given(issued).when(issue()).thenRejected('identity.api-key-shown'));
  it('are revoked once, by their organisation', () => {
    given(issued).when({ type: 'revoke', organisationId }).then(make.ApiKeyRevoked({ keyId, organisationId }));
    given(issued, make.ApiKeyRevoked({ keyId, organisationId })).when({ type: 'revoke', organisationId }).thenNothing();
    given(issued).when({ type: 'revoke', organisationId: keyId }).thenRejected('resource.not-found');
    given().when({ type: 'revoke', organisationId }).thenRejected('resource.not-found');
  });
});
