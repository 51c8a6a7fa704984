import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isUuid } from '../platform/ids.ts';

function invalid(reason: string): GraphQLError {
  return new GraphQLError(reason, { extensions: { code: 'INVALID_INPUT', reason } });
}

function parseUuid(value: unknown): string {
  if (!isUuid(value)) throw invalid('malformed_id');
  return value.toLowerCase();
}

function parseDateTime(value: unknown): Date {
  const instant = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(instant.getTime())) throw invalid('malformed_instant');
  return instant;
}

const UUID = new GraphQLScalarType({
  name: 'UUID',
  serialize: String,
  parseValue: parseUuid,
  parseLiteral: (node) => parseUuid(node.kind === Kind.STRING ? node.value : null),
});

const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : null),
});

const SafeHtml = new GraphQLScalarType({
  name: 'SafeHtml',
  serialize: String,
  parseValue: () => {
    throw invalid('output_only');
  },
});

export const scalars = { UUID, DateTime, SafeHtml };
