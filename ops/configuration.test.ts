import { describe, expect, it } from '@jest/globals';
import { readConfiguration } from './configuration.ts';

describe('the environment of npm start', () => {
  it('starts embedded servers on port 4300 when it says nothing', () => {
    expect(readConfiguration({})).toEqual({
      databaseUrl: undefined,
      temporalAddress: undefined,
      temporalNamespace: 'plodnee',
      host: '127.0.0.1',
      port: 4300,
      temporalUiPort: undefined,
    });
  });

  it('treats an empty value as not set', () => {
    expect(readConfiguration({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfiguration({}));
  });

  it.each(['0', '65536', '43 00', '4300.5', 'http'])('refuses the port %p by name', (PORT) => {
    expect(() => readConfiguration({ PORT })).toThrow(
      `PORT must be a number from 1 to 65535, not "${PORT}".`,
    );
  });

  it('refuses a database address without repeating the password in it', () => {
    const read = () => readConfiguration({ DATABASE_URL: 'mysql://root:geheim@db/x' });
    expect(read).toThrow('DATABASE_URL must look like');
    expect(read).not.toThrow('geheim');
  });

  it('refuses a Temporal address without a port', () => {
    expect(() => readConfiguration({ TEMPORAL_ADDRESS: 'temporal' })).toThrow('host:7233');
  });
});
