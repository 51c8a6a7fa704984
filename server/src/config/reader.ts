import { BlockList, isIP } from 'node:net';
import type { VariableName } from './variables.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables one by one and gathers a line for each wrong value, so that an operator sees all of them at once. */
export class EnvironmentReader {
  readonly refusals: string[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** Notes that a value cannot be used. Values that may be secret are never quoted. */
  refuse(line: string): void {
    this.refusals.push(line);
  }

  text(name: VariableName): string | null {
    const value = this.#env[name]?.trim();
    return value === undefined || value === '' ? null : value;
  }

  integer(name: VariableName, bounds: { standard: number; min: number; max: number }): number {
    const value = this.text(name);
    if (value === null) return bounds.standard;
    const read = Number(value);
    if (/^\d{1,9}$/.test(value) && read >= bounds.min && read <= bounds.max) return read;
    this.refuse(`${name} is "${value}": it must be a whole number from ${bounds.min} to ${bounds.max}.`);
    return bounds.standard;
  }

  choice<T extends string>(name: VariableName, choices: readonly T[], standard: T): T {
    const value = this.text(name);
    if (value === null) return standard;
    const found = choices.find((choice) => choice === value);
    if (found === undefined) this.refuse(`${name} is "${value}": it must be one of ${choices.join(', ')}.`);
    return found ?? standard;
  }

  list<T extends string>(name: VariableName, choices: readonly T[]): readonly T[] {
    const value = this.text(name);
    if (value === null) return choices;
    const wanted = words(value);
    const unknown = wanted.filter((word) => !choices.some((choice) => choice === word));
    if (unknown.length > 0 || wanted.length === 0) {
      this.refuse(`${name} is "${value}": it may hold ${choices.join(', ')}, with commas.`);
    }
    return choices.filter((choice) => wanted.includes(choice));
  }

  switch(name: VariableName, standard: boolean): boolean {
    return this.choice(name, ['0', '1'], standard ? '1' : '0') === '1';
  }

  /** An address with one of the protocols; `example` says what is expected without quoting a password. */
  address(name: VariableName, protocols: readonly string[], example: string): URL | null {
    const value = this.text(name);
    if (value === null) return null;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url !== null && protocols.includes(url.protocol)) return url;
    this.refuse(`${name} is not an address of the form ${example}.`);
    return null;
  }

  networks(name: VariableName): readonly string[] {
    const entries = words(this.text(name) ?? '');
    const wrong = entries.filter((entry) => !isNetwork(entry));
    if (wrong.length > 0)
      this.refuse(
        `${name} holds "${wrong.join(', ')}": it must be addresses or networks such as 10.0.0.0/8, with commas.`,
      );
    return entries.filter(isNetwork);
  }

  addresses(name: VariableName, protocols: readonly string[]): readonly string[] {
    const entries = words(this.text(name) ?? '');
    const wrong = entries.filter(
      (entry) => !protocols.some((protocol) => entry.startsWith(protocol) && entry.length > protocol.length),
    );
    if (wrong.length > 0)
      this.refuse(`${name} holds "${wrong.join(', ')}": each must start with ${protocols.join(' or ')}.`);
    return entries;
  }

  bytes(name: VariableName, length: number): Buffer | null {
    const value = this.text(name);
    if (value === null) return null;
    const read = Buffer.from(value, 'base64');
    if (read.length === length && /^[A-Za-z0-9+/_-]+={0,2}$/.test(value)) return read;
    this.refuse(`${name} must be ${length} bytes as base64 (openssl rand -base64 ${length}).`);
    return null;
  }
}

/** The addresses of a list of networks, to ask whether a peer is one of them. */
export function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of networks) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

function isNetwork(entry: string): boolean {
  const [address = '', prefix, ...rest] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 6 ? 128 : 32));
}

function words(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
