import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { problemSchema } from './message-schemas';

/** Where the API can be browsed; the document itself is at `/api/openapi.json`. */
export const docsPath = 'api/docs';

type WithSchemas = OpenAPIObject & { components: { schemas?: Record<string, unknown> } };

/** Keys in a fixed order, so that the committed file changes only when the API does. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrder(inner)]));
}

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
  const paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)));
  const components = { ...document.components, schemas: { ...document.components.schemas, Problem: problemSchema } };
  return inOrder({ ...document, paths, components }) as OpenAPIObject;
}

/** As committed in `deploy/openapi.json`. */
export const openApiText = (document: OpenAPIObject): string => `${JSON.stringify(document, null, 2)}\n`;

/** Serve the API browser and the document. */
export function serveOpenApi(app: INestApplication, document: OpenAPIObject): void {
  SwaggerModule.setup(docsPath, app, document, { jsonDocumentUrl: 'api/openapi.json', raw: ['json'], customSiteTitle: 'Greengate API' });
}
