/** Characters of a server's answer that an error repeats. */
const MOST = 200

/** What a server says of its refusal, in one line behind a colon; empty where it says nothing. The key never stands in it. */
export function serverWords(body: string, key: string | undefined): string {
  const said = messageOf(body)
  const open = key ? said.replaceAll(key, '***') : said
  const line = open.replace(/[\p{C}\s]+/gu, ' ').trim()
  return line && `: «${line.length > MOST ? `${line.slice(0, MOST)}…` : line}»`
}

/** Servers say it as `{ error: { message } }`, `{ error }`, `{ message }`, `{ detail }`, or as plain text. */
function messageOf(body: string): string {
  try {
    const { error, message, detail } = JSON.parse(body)
    const said: unknown = error?.message ?? error ?? message ?? detail
    return typeof said === 'string' ? said : JSON.stringify(said ?? '')
  } catch {
    return body.replace(/<[^>]*>/g, ' ')
  }
}
