import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { refusedResponses } from './message-documentation';
import { problemSchema } from './message-schemas';
import { shareParts } from './shared-parts';
import { shareSchemas } from './shared-schemas';

/** Where the API can be browsed; the document itself is at `/api/openapi.json`. */
export const docsPath = 'api/docs';

type WithSchemas = OpenAPIObject & { components: { schemas?: Record<string, unknown> } };

/** The OpenAPI 3.1 document of an application that has its controllers. */
export function buildOpenApi(app: INestApplication, version: string): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Greengate')
    .setDescription('Supplier decarbonisation: disclosures, targets, audits, tiers and gates. Every write is an event; every answer names the position it includes.')
    .setVersion(version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addSecurity('session', { type: 'apiKey', in: 'cookie', name: 'greengate.session' })
    .addSecurity('apiKey', { type: 'http', scheme: 'bearer' })
    .build();
  const document = SwaggerModule.createDocument(app, config) as WithSchemas;
  const sorted = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  const own = { ...document.components.schemas, Problem: problemSchema };
  const { paths: shaped, schemas } = shareSchemas(sorted, Object.keys(own));
  const { paths, parameters, headers } = shareParts(shaped, { parameters: ['Accept-Language', 'Idempotency-Key', 'If-Match', 'X-File-Name', 'fileName', 'minPosition'], headers: ['X-Position', 'ETag'] });
  const named = Object.fromEntries(Object.entries({ ...schemas, ...own }).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, paths, components: { ...document.components, schemas: named, parameters, headers, responses: refusedResponses } } as OpenAPIObject;
}

/** As committed in `deploy/openapi.json`. */
export const openApiText = (document: OpenAPIObject): string => `${JSON.stringify(document, null, 2)}\n`;

/** Serve the API browser and the document. */
export function serveOpenApi(app: INestApplication, document: OpenAPIObject): void {
  SwaggerModule.setup(docsPath, app, document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'], customSiteTitle: 'Greengate API' });
}
