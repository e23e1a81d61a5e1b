import { EvidenceDamagedError, EvidenceMissingError, EvidenceStoreUnavailableError } from '@greengate/evidence-store';
import { AppendTooLargeError, StoreUnavailableError } from '@greengate/event-store';
import { RejectedError, explainProblem, problemOf, type Language, type ProblemCode, type Rejection, type Sentence } from '@greengate/kernel';
import { InvalidCursorError, ReadStoreUnavailableError } from '@greengate/read-store';
import { InvalidInputError, type FieldProblem } from '../gateway/field-problem';
import { bodyLimit } from './json-body';

/** RFC 9457, with our members: the stable `code`, the `remedy`, and `errors` field by field. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly remedy: string;
  readonly instance: string;
  readonly traceId: string;
  readonly errors?: readonly FieldProblem[];
}

export interface ProblemAnswer {
  readonly document: ProblemDocument;
  readonly headers: Readonly<Record<string, string>>;
  /** A bug of ours: logged with its stack, never shown. */
  readonly bug: boolean;
}

export interface ProblemCircumstances {
  readonly language: Language;
  readonly traceId: string;
  /** Path of the request, without its query string. */
  readonly path: string;
  readonly method: string;
  /** Methods that the path does take, when it is known. */
  readonly allowed?: readonly string[];
}

/** Clients wait this long before they ask a store again that was not there. */
const retryAfterSeconds = 2;

const titles: Readonly<Record<number, Sentence>> = {
  400: { en: 'The request cannot be read', 'zh-CN': '请求无法识别' },
  401: { en: 'Not signed in', 'zh-CN': '未登录' },
  403: { en: 'Not allowed', 'zh-CN': '无权限' },
  404: { en: 'Not found', 'zh-CN': '未找到' },
  405: { en: 'Method not allowed', 'zh-CN': '方法不被允许' },
  409: { en: 'Not possible in the present state', 'zh-CN': '当前状态不允许' },
  412: { en: 'Changed meanwhile', 'zh-CN': '内容已变更' },
  413: { en: 'Too large', 'zh-CN': '内容过大' },
  415: { en: 'Media type not accepted', 'zh-CN': '不接受的内容类型' },
  422: { en: 'Against a rule', 'zh-CN': '不符合规则' },
  429: { en: 'Too many requests', 'zh-CN': '请求过多' },
  500: { en: 'Internal error', 'zh-CN': '内部错误' },
  503: { en: 'Unavailable for the moment', 'zh-CN': '暂不可用' },
  507: { en: 'No room left', 'zh-CN': '空间不足' },
};

const nameless: Sentence = { en: 'record', 'zh-CN': '记录' };

/** What Express, its body reader and Nest throw, by HTTP status. */
function ofHttpError(status: number, circumstances: ProblemCircumstances): Rejection {
  const { path, method, allowed = [] } = circumstances;
  switch (status) {
    case 404:
      return allowed.length > 0
        ? { code: 'route.method-not-allowed', facts: { path, method, allowed: allowed.join(', ') } }
        : { code: 'route.not-found', facts: { path } };
    case 413:
      return { code: 'body.too-large', facts: { limit: bodyLimit } };
    case 415:
      return { code: 'body.media-type', facts: { value: '—' } };
    case 401:
      return { code: 'auth.required', facts: {} };
    case 403:
      return { code: 'auth.denied', facts: { action: `${method} ${path}`, roles: '—' } };
    case 429:
      return { code: 'rate.limited', facts: { seconds: 60 } };
    default:
      return status >= 400 && status < 500 ? { code: 'body.malformed', facts: {} } : { code: 'internal.error', facts: { traceId: circumstances.traceId } };
  }
}

function httpStatusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { getStatus, statusCode } = error as { getStatus?: () => number; statusCode?: unknown };
  if (typeof getStatus === 'function') return getStatus.call(error);
  return typeof statusCode === 'number' ? statusCode : undefined;
}

/** Every error that can leave a route, as the refusal it stands for. The only place where errors become codes. */
export function rejectionOf(error: unknown, circumstances: ProblemCircumstances): Rejection {
  if (error instanceof RejectedError) return error.rejection;
  if (error instanceof InvalidInputError) return { code: 'validation.failed', facts: {} };
  if (error instanceof InvalidCursorError) return { code: 'cursor.invalid', facts: {} };
  if (error instanceof AppendTooLargeError) return { code: 'body.too-large', facts: { limit: `${error.limit} bytes` } };
  if (error instanceof StoreUnavailableError || error instanceof ReadStoreUnavailableError) return { code: error.reason === 'full' ? 'store.full' : 'store.unavailable', facts: { seconds: retryAfterSeconds } };
  if (error instanceof EvidenceStoreUnavailableError) return error.reason === 'full' ? { code: 'file.no-room', facts: {} } : { code: 'store.unavailable', facts: { seconds: retryAfterSeconds } };
  if (error instanceof EvidenceDamagedError || error instanceof EvidenceMissingError) return { code: 'file.damaged', facts: { digest: error.digest } };
  const status = httpStatusOf(error);
  if (status !== undefined && status < 500) return ofHttpError(status, circumstances);
  return { code: 'internal.error', facts: { traceId: circumstances.traceId } };
}

function fieldsOf(error: unknown, rejection: Rejection, language: Language): readonly FieldProblem[] {
  if (error instanceof InvalidInputError) return error.problems;
  if (rejection.parts !== undefined) return rejection.parts.flatMap((part) => fieldsOf(null, part, language));
  const { field, value } = rejection.facts;
  if (typeof field !== 'string') return [];
  const pointer = field.startsWith('/') ? field : `/${field.replaceAll('.', '/')}`;
  return [{ field: pointer, code: rejection.code, ...(value === undefined ? {} : { value }), ...explainProblem(rejection, language) }];
}

/** The answer to an error, in the caller's language. */
export function answerProblem(error: unknown, circumstances: ProblemCircumstances): ProblemAnswer {
  const { language, traceId, path, allowed = [] } = circumstances;
  const found = rejectionOf(error, circumstances);
  const rejection = found.code === 'resource.not-found' ? { ...found, facts: { resource: nameless[language], ...found.facts } } : found;
  const { status } = problemOf(rejection.code);
  const { what, remedy } = explainProblem(rejection, language);
  const errors = fieldsOf(error, rejection, language);
  const wait = typeof rejection.facts['seconds'] === 'number' ? rejection.facts['seconds'] : retryAfterSeconds;
  return {
    document: {
      type: `urn:greengate:problem:${rejection.code}`,
      title: titles[status]?.[language] ?? String(status),
      status,
      detail: what,
      code: rejection.code,
      remedy,
      instance: path,
      traceId,
      ...(errors.length === 0 ? {} : { errors }),
    },
    headers: {
      ...(status === 503 || status === 429 ? { 'Retry-After': String(wait) } : {}),
      ...(status === 405 ? { Allow: allowed.join(', ') } : {}),
      ...(error instanceof RejectedError && error.position !== undefined ? { 'X-Position': error.position } : {}),
    },
    bug: rejection.code === 'internal.error',
  };
}
