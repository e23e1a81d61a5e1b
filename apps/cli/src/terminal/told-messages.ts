import type { Sentence } from '@greengate/kernel';

/** Keeps the keys, so that a misspelt one does not compile. */
const sentences = <Key extends string>(all: Readonly<Record<Key, Sentence>>) => all;
const s = (en: string, zh: string): Sentence => ({ en, 'zh-CN': zh });

/** What the command line says about messages of other systems. */
export const messaging = sentences({
  aboutMessages: s('messages of other systems', '其他系统的消息'),
  aboutDead: s('messages that could not be taken', '无法接收的消息'),
  aboutList: s('list them with the reason, oldest first', '列出消息及原因，最早的在前'),
  aboutReplay: s('send them again to the topic they came to, to be judged anew', '将其重新发送至原主题并重新判断'),
  idArgument: s('ids of dead letters (default: all that are not settled)', '死信编号（默认为全部未处理的）'),
  optionAll: s('those that were carried out since, too', '包括之后已执行的'),
  off: s('No Kafka is configured.', '未配置 Kafka。'),
  offRemedy: s('Set GREENGATE_MESSAGING, as the running installation has it.', '请设置 GREENGATE_MESSAGING，与运行中的系统一致。'),
  away: s('{brokers} does not answer: {reason}', '{brokers} 无响应：{reason}'),
  awayRemedy: s('See that the brokers run and that this machine reaches them.', '请确认 Kafka 正在运行且本机可访问。'),
  none: s('No message waits.', '没有待处理的消息。'),
  sent: s('sent', '发送时间'),
  topic: s('topic', '主题'),
  source: s('source', '来源'),
  messageId: s('message', '消息编号'),
  reason: s('reason', '原因'),
  settled: s('settled', '已处理'),
  yes: s('yes', '是'),
  id: s('id', '编号'),
  unknownId: s('There is no dead letter {id}.', '没有死信 {id}。'),
  replayed: s('{count} sent again.', '已重新发送 {count} 条。'),
  cannot: s('{id} cannot be replayed: its content is no text, or too long. Send it again from where it came ({topic}, partition {partition}, offset {offset}).', '{id} 无法重放：内容不是文本或过长。请从来源重新发送（{topic}，分区 {partition}，偏移 {offset}）。'),
});
