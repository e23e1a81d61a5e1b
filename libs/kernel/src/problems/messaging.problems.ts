import { problems } from './problem';

/** Why a message from another system was put aside. */
export const messagingProblems = problems({
  'messaging.not-a-cloud-event': {
    status: 400,
    what: { en: 'The message is not a CloudEvent 1.0 in structured JSON; wrong or missing: {detail}.', 'zh-CN': '该消息不是结构化 JSON 的 CloudEvents 1.0；错误或缺少：{detail}。' },
    remedy: { en: 'Send one JSON object with specversion "1.0", id, source, type, time and data; see deploy/asyncapi.json.', 'zh-CN': '请发送含 specversion "1.0"、id、source、type、time 和 data 的 JSON 对象；见 deploy/asyncapi.json。' },
  },
  'messaging.type-unknown': {
    status: 422,
    what: { en: 'Messages of type "{value}" are not taken from {topic}.', 'zh-CN': '{topic} 不接收类型为“{value}”的消息。' },
    remedy: { en: 'Send {expected} there.', 'zh-CN': '该主题请发送 {expected}。' },
  },
  'messaging.source-unknown': {
    status: 403,
    what: { en: 'No actor is configured for messages from "{value}", or its API key is revoked or expired.', 'zh-CN': '未为来源“{value}”配置操作者，或其 API 密钥已吊销或过期。' },
    remedy: { en: 'Add the source with a valid API key to the file of GREENGATE_MESSAGING_SOURCES, then replay the message.', 'zh-CN': '请在 GREENGATE_MESSAGING_SOURCES 的文件中为该来源配置有效的 API 密钥，然后重放此消息。' },
  },
  'messaging.source-not-for-topic': {
    status: 403,
    what: { en: 'The source "{value}" is not configured for {topic}.', 'zh-CN': '来源“{value}”未配置用于 {topic}。' },
    remedy: { en: 'Add the topic to the source in the file of GREENGATE_MESSAGING_SOURCES, or send it where it belongs.', 'zh-CN': '请在 GREENGATE_MESSAGING_SOURCES 的文件中为该来源添加此主题，或发送到正确的主题。' },
  },
  'messaging.id-reused': {
    status: 409,
    what: { en: 'The id "{value}" of {source} was used before for other content.', 'zh-CN': '来源 {source} 的编号“{value}”已用于其他内容。' },
    remedy: { en: 'Send new content under a new id.', 'zh-CN': '新内容请使用新的编号。' },
  },
});
