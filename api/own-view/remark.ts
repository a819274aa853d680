/** The household's answer as a remark on the task of whoever holds the support, Thai first. */
export function remarkOf(reply: {
  readonly answer: 'accept' | 'ask';
  readonly text: string | null;
}): string {
  const said = reply.text === null ? '' : `: ${reply.text}`;
  return reply.answer === 'accept' ? `ครัวเรือนตอบรับ${said}` : `ครัวเรือนถาม${said}`;
}
