import { isForBearer, type FileUpload, type MessageDefinition } from '@greengate/kernel';
import { ApiBody, ApiConsumes, ApiExtension, ApiHeader, ApiOperation, ApiParam, ApiQuery, ApiResponse, ApiSecurity, ApiTags, type OpenAPIObject } from '@nestjs/swagger';
import { schemasOf } from './message-schemas';

type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { readonly $ref: string }>;

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const refusalsOfAll: Readonly<Record<number, string>> = {
  400: 'Malformed: each field with code, value and remedy.',
  401: 'Not signed in.',
  403: 'The role or the API key does not allow it.',
  404: 'No such thing, or not shared with you.',
};
const refusalsOfCommands: Readonly<Record<number, string>> = {
  409: 'Not possible in the present state.',
  412: 'If-Match names an older revision.',
  422: 'Against a rule, or an Idempotency-Key used for another request.',
};
const refusalsOfUploads: Readonly<Record<number, string>> = {
  413: 'The file is larger than this message takes.',
  415: 'A form or a compressed body, not a file as it is.',
  507: 'No room left for files.',
};
const away: Readonly<Record<number, string>> = { 503: 'A store is away; see Retry-After.' };

/** The refusals, written once among the components of the document. */
export const refusedResponses = Object.fromEntries(
  Object.entries({ ...refusalsOfAll, ...refusalsOfCommands, ...refusalsOfUploads, ...away }).map(([status, description]) => [`Refused${status}`, { description, content: problem }]),
);

const positionHeader = { 'X-Position': { description: 'Place in the event log: written (commands), or included in the views read (queries).', schema: { type: 'string' as const } } };
const ageHeader = { Age: { description: 'Whole seconds: the answer includes everything that the log held so long ago. It grows while the log is away.', schema: { type: 'integer' as const } } };
const revisionHeader = { ETag: { description: 'Revision of what was written; send it back as If-Match.', schema: { type: 'string' as const } } };

const securityOf = (definition: MessageDefinition): readonly MethodDecorator[] => (isForBearer(definition) ? [] : [ApiSecurity('session'), ApiSecurity('apiKey')]);
const accessInWords = (definition: MessageDefinition): string =>
  isForBearer(definition) ? 'May be sent without a session, by whoever holds the token that it carries.' : ['May be sent by:', ...Object.entries(definition.access).map(([role, reach]) => `- ${role}: ${reach}`)].join('\n');

const binary: SchemaObject = { type: 'string', format: 'binary' };
const filesOf = (mediaTypes: readonly string[]) => Object.fromEntries(mediaTypes.map((type) => [type, { schema: binary }]));
const fileHeaders = {
  'Content-Disposition': { description: 'The name of the file (RFC 6266).', schema: { type: 'string' as const } },
  ETag: { description: 'SHA-256 of the content; send it back as If-None-Match.', schema: { type: 'string' as const } },
};

/** How a file is sent: the body is the file, its name stands in a header. */
const describeUpload = ({ largest, mediaTypes }: FileUpload): MethodDecorator[] => [
  ApiConsumes(...mediaTypes, 'application/octet-stream'),
  ApiBody({ required: true, description: `The file as it is; at most ${largest} bytes.`, schema: binary }),
  ApiHeader({ name: 'X-File-Name', required: false, description: 'Name of the file, percent-encoded UTF-8; or give fileName in the address.', schema: { type: 'string', maxLength: 1_000 } }),
  ApiQuery({ name: 'fileName', required: false, description: 'Name of the file, where X-File-Name is not sent.', schema: { type: 'string', maxLength: 1_000 } }),
];

/** The OpenAPI description of one message, as the decorators of its route. */
export function documentMessage(definition: MessageDefinition): MethodDecorator[] {
  const { address, body, bodyRequired, answer } = schemasOf(definition);
  const command = definition.kind === 'command';
  const upload = definition.kind === 'command' ? definition.upload : undefined;
  const download = definition.kind === 'query' ? definition.download : undefined;
  const headers = command ? { ...positionHeader, ...revisionHeader } : { ...positionHeader, ...ageHeader, ...(download === undefined ? {} : fileHeaders) };
  const content = download === undefined ? { 'application/json': { schema: answer as SchemaObject } } : filesOf(download.mediaTypes);
  const context = definition.name.split('.')[0] ?? definition.name;
  const decorators: MethodDecorator[] = [
    ApiTags(context),
    ApiOperation({ operationId: definition.name, summary: definition.summary.en, description: accessInWords(definition) }),
    ApiExtension('x-summary-zh-CN', definition.summary['zh-CN']),
    ...securityOf(definition),
    ApiHeader({ name: 'Accept-Language', required: false, schema: { type: 'string', enum: ['en', 'zh-CN'] } }),
    ApiResponse({ status: 200, description: 'Done.', headers, content }),
  ];
  for (const field of address) {
    const options = { name: field.name, required: field.required, schema: field.schema as SchemaObject };
    decorators.push(field.in === 'path' ? ApiParam(options) : ApiQuery(options));
  }
  if (body !== undefined) decorators.push(ApiBody({ required: bodyRequired, schema: body as SchemaObject }));
  if (upload !== undefined) decorators.push(...describeUpload(upload));
  if (download !== undefined) decorators.push(ApiResponse({ status: 304, description: 'Unchanged: If-None-Match named its digest.' }));
  if (command) {
    decorators.push(
      ApiResponse({ status: 201, description: 'Done; something new began.', headers, content }),
      ApiHeader({ name: 'Idempotency-Key', required: false, description: 'The same key with the same request is carried out once.', schema: { type: 'string', maxLength: 200 } }),
      ApiHeader({ name: 'If-Match', required: false, description: 'Only if the revision is still this one.', schema: { type: 'string', example: 'W/"3"' } }),
    );
  } else {
    decorators.push(ApiQuery({ name: 'minPosition', required: false, description: 'Wait up to 2 s until the views include this position; then X-Stale: true.', schema: { type: 'string', pattern: '^\\d{1,20}$' } }));
  }
  for (const status of Object.keys({ ...refusalsOfAll, ...(command ? refusalsOfCommands : {}), ...(upload === undefined ? {} : refusalsOfUploads), ...away })) {
    decorators.push(ApiResponse({ status: Number(status), $ref: `#/components/responses/Refused${status}` } as unknown as Parameters<typeof ApiResponse>[0]));
  }
  return decorators;
}
