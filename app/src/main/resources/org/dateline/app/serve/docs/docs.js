// Shows the OpenAPI document. Text goes in as text, never as markup.
const main = document.getElementById('main')

function node(tag, attributes, ...children) {
  const out = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) out.setAttribute(name, value)
  for (const child of children) if (child !== null) out.append(child)
  return out
}

function resolver(api) {
  return (schema) => {
    let at = schema ?? {}
    let name = null
    while (at.$ref) {
      name = at.$ref.split('/').pop()
      at = at.$ref.slice(2).split('/').reduce((whole, part) => whole[part], api)
    }
    return { schema: at, name }
  }
}

function typeOf(resolve, given) {
  const { schema, name } = resolve(given)
  if (schema.enum) return schema.enum.map((value) => String(value)).join(' | ')
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(resolve, one)).join(' | ')
  if (schema.type === 'array') return `[${typeOf(resolve, schema.items)}]`
  if (name !== null && schema.properties) return name
  const type = [schema.type ?? 'anything'].flat().join(' | ')
  const bounds = ['minimum', 'maximum', 'maxLength', 'maxItems', 'default']
    .filter((key) => key in schema).map((key) => `${key} ${schema[key]}`)
  return [schema.format ? `${type} (${schema.format})` : type, ...bounds].join(', ')
}

function properties(schema, resolve) {
  return Object.assign({}, ...(schema.allOf ?? []).map((part) => properties(resolve(part).schema, resolve)), schema.properties)
}

function fields(resolve, given, depth) {
  const { schema } = resolve(given)
  if (schema.type === 'array') return fields(resolve, schema.items, depth)
  if (schema.anyOf) return fields(resolve, schema.anyOf[0], depth)
  const all = Object.entries(properties(schema, resolve))
  if (all.length === 0 || depth > 3) return null
  return node('ul', { class: 'fields' }, ...all.map(([name, of]) => node('li', {},
    node('code', {}, name), ' ', node('span', { class: 'type' }, typeOf(resolve, of)),
    of.description ? ` – ${of.description}` : null,
    fields(resolve, of, depth + 1))))
}

function operation(resolve, path, method, of) {
  const parameters = (of.parameters ?? []).map((one) => resolve(one).schema)
  const table = parameters.length === 0 ? null : node('table', {},
    node('tr', {}, node('th', {}, 'Parameter'), node('th', {}, 'Type'), node('th', {}, '')),
    ...parameters.map((one) => node('tr', {},
      node('td', {}, node('code', {}, one.name), one.required ? ' (needed)' : ''),
      node('td', { class: 'type' }, typeOf(resolve, one.schema)),
      node('td', {}, one.description ?? resolve(one.schema).schema.description ?? ''))))
  const body = of.requestBody?.content?.['application/json']?.schema
  const answer = of.responses['200'] ?? of.responses['201'] ?? of.responses['204']
  const content = answer.content ?? {}
  const shown = content['application/json']?.schema
  return node('details', { id: of.operationId },
    node('summary', {}, node('span', { class: 'method' }, method.toUpperCase()), node('code', {}, path),
      ' – ', of.summary ?? '', node('span', { class: 'role' }, of['x-role'] ?? '')),
    table,
    body ? node('h4', {}, 'Body') : null,
    body ? fields(resolve, body, 0) : null,
    node('h4', {}, 'Answer'),
    node('p', {}, answer.description ?? '', ' ', Object.keys(content).join(', ')),
    shown ? fields(resolve, shown, 0) : null)
}

const answer = await fetch('/api/v1/openapi.json')
const api = await answer.json()
const resolve = resolver(api)
main.append(node('p', { class: 'text' }, api.info.description))
for (const tag of api.tags) {
  main.append(node('h2', {}, tag.name), node('p', {}, tag.description ?? ''))
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, of] of Object.entries(methods)) {
      if ((of.tags ?? []).includes(tag.name)) main.append(operation(resolve, api.servers[0].url + path, method, of))
    }
  }
}
if (location.hash) {
  const open = document.getElementById(location.hash.slice(1))
  if (open) { open.open = true; open.scrollIntoView() }
}
