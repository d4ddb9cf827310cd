// What `profile.mjs` asks: at least one question for each capability of the API. To add one, add an entry:
//   capability  the heading of the table
//   name        what is special about this one
//   text        the GraphQL operation
//   variables   its variables, where it has some
//   cursor      an operation asked before; the first `endCursor` of its answer is given as the variable `after`
// All ids are of the seed, which is the first of the cities of the large graph.

const bureau = 'inst:cn-420200:ecology-environment-bureau';
const government = 'inst:cn-420200:government';
const council = 'inst:cn:state-council';
const result = 'outcome:cn-420200:2023:deputies-suggestions-and-members-proposals-handled';
const measure = 'measure:cn-420200:2023:carry-out-central-and-provincial-decisions';

const page = (field, give) =>
  `query ($after: String) { ${field}(first: 20, after: $after${give ? `, ${give}` : ''}) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }`;
const middle = (field, give, where) =>
  `{ ${field}(first: 1, where: ${where}${give ? `, ${give}` : ''}) { pageInfo { endCursor } } }`;

export const questions = [
  { capability: 'one node', name: 'by id', text: `{ measure(id: "${measure}") { id name year theme } }` },
  { capability: 'one node', name: 'of an interface', text: `{ entity(id: "${measure}") { id name } }` },
  { capability: 'one node', name: 'node(id)', text: `{ node(id: "${measure}") { __typename id ... on Measure { name } } }` },
  { capability: 'one node', name: 'nodes(20 ids)', text: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    variables: { ids: Array.from({ length: 20 }, (_, at) => `passage:cn-420200:law-based-government-report:2023:${String(at + 1).padStart(3, '0')}`) } },

  { capability: 'list', name: 'first 20', text: '{ measures(first: 20) { id name } }' },
  { capability: 'list', name: 'first 20 of an interface', text: '{ entities(first: 20) { id name } }' },
  { capability: 'list', name: 'first 20 by an indexed property', text: '{ measures(first: 20, orderBy: [{ year: ASC }]) { id name year } }' },
  { capability: 'list', name: 'first 20 by a property without an index', text: '{ measures(first: 20, orderBy: [{ name: ASC }]) { id name } }' },
  { capability: 'list', name: 'first 20 by a property that can be absent', text: '{ outcomes(first: 20, orderBy: [{ value: DESC }]) { id value } }' },
  { capability: 'list', name: 'first 20, offset 60', text: '{ measures(first: 20, offset: 60) { id name } }' },

  { capability: 'filter', name: 'id in 3', text: `{ measures(where: { id: { in: ["${measure}", "a", "b"] } }) { id } }` },
  { capability: 'filter', name: 'eq on an indexed property, many', text: '{ measures(first: 20, where: { theme: { eq: LAW_ENFORCEMENT } }) { id } }' },
  { capability: 'filter', name: 'eq on an indexed property, few', text: '{ measures(first: 20, where: { placeId: { eq: "place:cn-420200" } }) { id } }' },
  { capability: 'filter', name: 'eq, nothing', text: '{ measures(first: 20, where: { placeId: { eq: "nowhere" } }) { id } }' },
  { capability: 'filter', name: 'contains, many', text: '{ measures(first: 20, where: { name: { contains: "法治" } }) { id } }' },
  { capability: 'filter', name: 'contains, nothing', text: '{ measures(first: 20, where: { name: { contains: "不存在的词" } }) { id } }' },
  { capability: 'filter', name: 'by a referenced node', text: '{ measures(first: 20, where: { place: { level: { eq: CITY } } }) { id } }' },
  { capability: 'filter by related', name: 'some, by id', text: `{ measures(first: 20, where: { deliveredBy: { some: { id: { eq: "${bureau}" } } } }) { id } }` },
  { capability: 'filter by related', name: 'some, by an indexed property', text: '{ measures(first: 20, where: { deliveredBy: { some: { kind: { eq: COURT } } } }) { id } }' },
  { capability: 'filter by related', name: 'some, nothing', text: '{ measures(first: 20, where: { deliveredBy: { some: { name: { contains: "不存在的词" } } } }) { id } }' },
  { capability: 'filter by related', name: 'some of some', text: '{ institutions(first: 20, where: { delivered: { some: { partOfReform: { some: { recognitions: { some: {} } } } } } }) { id } }' },
  { capability: 'filter by related', name: 'every', text: '{ measures(first: 20, where: { deliveredBy: { every: { level: { eq: CITY } } } }) { id } }' },
  { capability: 'filter by related', name: 'none', text: '{ measures(first: 20, where: { deliveredBy: { none: {} } }) { id } }' },
  { capability: 'filter by related', name: 'single', text: '{ measures(first: 20, where: { outcomes: { single: { kind: { eq: COUNT } } } }) { id } }' },
  { capability: 'filter by related', name: 'count', text: '{ measures(first: 20, where: { outcomes: { count: { gte: 2 } } }) { id } }' },
  { capability: 'filter by related', name: 'by a property of the edge', text: '{ measures(first: 20, where: { deliveredByConnection: { some: { stated: { eq: true } } } }) { id } }' },

  { capability: 'page', name: 'first, by id', text: page('measuresConnection') },
  { capability: 'page', name: 'in the middle, by id', text: page('measuresConnection'), cursor: middle('measuresConnection', '', '{ id: { gte: "measure:cn-420200:2023:m" } }') },
  { capability: 'page', name: 'first, by name', text: page('measuresConnection', 'orderBy: [{ name: ASC }]') },
  { capability: 'page', name: 'in the middle, by name', text: page('measuresConnection', 'orderBy: [{ name: ASC }]'), cursor: middle('measuresConnection', 'orderBy: [{ name: ASC }]', '{ name: { gte: "推" } }') },
  { capability: 'page', name: 'in the middle, by a value that can be absent', text: page('outcomesConnection', 'orderBy: [{ value: DESC }]'), cursor: middle('outcomesConnection', 'orderBy: [{ value: DESC }]', '{ value: { lte: 100 } }') },
  { capability: 'page', name: 'last', text: '{ measuresConnection(last: 20) { edges { node { id } } } }' },
  { capability: 'page', name: 'totalCount', text: '{ measuresConnection(first: 20) { totalCount edges { node { id } } } }' },
  { capability: 'page', name: 'totalCount, filtered', text: '{ measuresConnection(first: 20, where: { theme: { eq: LAW_ENFORCEMENT } }) { totalCount edges { node { id } } } }' },
  { capability: 'page', name: 'of a hub', text: '{ metric(id: "metric:grassroots-visits") { outcomesConnection(first: 20) { totalCount edges { node { id } } } } }' },

  { capability: 'order', name: 'by the count of a relationship', text: '{ institutions(first: 20, orderBy: [{ delivered: { count: DESC } }]) { id } }' },
  { capability: 'order', name: 'by an edge property', text: `{ institution(id: "${bureau}") { deliveredConnection(first: 20, orderBy: [{ stated: ASC }]) { edges { stated node { id } } } } }` },
  { capability: 'order', name: 'by a to-one related property', text: '{ outcomes(first: 20, orderBy: [{ metric: { nameEn: ASC } }]) { id } }' },
  { capability: 'order', name: 'by a referenced property', text: '{ measures(first: 20, orderBy: [{ place: { name: ASC } }]) { id } }' },

  { capability: 'nested', name: '20 × (all, all, all)', text: '{ measures(first: 20) { id name deliveredBy { id name } under { id name } outcomes { id name value unit } } }' },
  { capability: 'nested', name: 'one measure, five hops', text: `{ measure(id: "measure:cn-420200:2023:going-to-the-grassroots-campaign") { name partOfReform { name recognitions { name statedIn { text document { title period { name } } } } } deliveredBy { name delivered { name outcomes { name metric { name } } } } } }` },
  { capability: 'nested', name: 'five hops from an institution', text: `{ institution(id: "${government}") { name delivered(first: 5) { name partOfReform(first: 5) { name recognitions(first: 5) { name statedIn(first: 5) { text document { title } } } } } } }` },
  { capability: 'nested', name: 'claims with their passages', text: `{ institution(id: "${bureau}") { deliveredConnection { edges { stated quote passages { section text } node { name } } } } }` },

  { capability: 'aggregate', name: 'of all', text: '{ outcomesConnection { aggregate { count node { value { sum avg min max } } } } }' },
  { capability: 'aggregate', name: 'of a filtered root', text: '{ outcomesConnection(where: { theme: { eq: LAW_ENFORCEMENT } }) { aggregate { count node { value { sum } } } } }' },
  { capability: 'aggregate', name: 'of one relationship', text: `{ institution(id: "${bureau}") { deliveredConnection { aggregate { count nodeCount node { year { min max } } } } } }` },
  { capability: 'aggregate', name: 'of one relationship, 20 times', text: '{ measures(first: 20) { outcomesConnection { aggregate { count node { value { sum } } } } } }' },
  { capability: 'aggregate', name: 'of a hub', text: '{ metric(id: "metric:grassroots-visits") { outcomesConnection { aggregate { count node { value { sum avg } } } } } }' },

  { capability: 'condition on an aggregate', name: 'by a number of nodes', text: '{ measures(first: 20, where: { outcomesConnection: { aggregate: { nodeCount: { gte: 2 } } } }) { id } }' },
  { capability: 'condition on an aggregate', name: 'by a sum', text: '{ measures(first: 20, where: { outcomesConnection: { aggregate: { node: { value: { sum: { gt: 1000 } } } } } }) { id } }' },
  { capability: 'condition on an aggregate', name: 'of a view', text: '{ deliveryChainsConnection(first: 1) { aggregate { count outcome { nodeCount } } } }' },

  { capability: 'groups', name: 'by an own property', text: '{ measureGroups(orderBy: [{ count: DESC }], first: 20) { key { theme } count } }' },
  { capability: 'groups', name: 'by a related node', text: '{ measureGroups(orderBy: [{ count: DESC }], first: 20) { key { deliveredBy { function } } count } }' },
  { capability: 'groups', name: 'with sums of related nodes', text: '{ measureGroups(orderBy: [{ count: DESC }], first: 20) { key { theme } count outcomes { nodeCount node { value { sum } } } } }' },
  { capability: 'groups', name: 'with a condition', text: '{ measureGroups(having: { count: { gte: 5 } }, orderBy: [{ key: { theme: ASC } }], first: 20) { key { theme status } count } }' },
  { capability: 'groups', name: 'of few nodes', text: '{ measureGroups(where: { placeId: { eq: "place:cn-420200" } }, first: 20) { key { theme } count outcomes { count } } }' },
  { capability: 'groups', name: 'of a view', text: '{ deliveryChainGroups(orderBy: [{ count: DESC }], first: 20) { key { department { function } } count measure { nodeCount } } }' },

  { capability: 'relationships', name: 'first page', text: '{ relationshipsConnection(first: 20) { edges { cursor node { type from { id } to { id } } } } }' },
  { capability: 'relationships', name: 'of one passage', text: '{ relationshipsConnection(first: 20, where: { claim: { passages: { some: { id: { eq: "passage:cn-420200:law-based-government-report:2023:040" } } } } }) { edges { node { type from { id } to { id } } } } }' },
  { capability: 'relationships', name: 'told twice', text: '{ relationshipsConnection(first: 20, where: { parallel: { gte: 2 } }) { edges { node { type from { id } to { id } } } } }' },

  { capability: 'view', name: 'list', text: '{ deliveryChains(first: 20) { measure { id } department { id } framework { id } outcome { id } } }' },
  { capability: 'view', name: 'page', text: page('deliveryChainsConnection').replace('node { id }', 'node { measure { id } outcome { id } }') },
  { capability: 'view', name: 'page, in the middle', text: page('deliveryChainsConnection').replace('node { id }', 'node { measure { id } outcome { id } }'), cursor: middle('deliveryChainsConnection', '', '{ measure: { id: { gte: "measure:cn-420200:2023:m" } } }') },
  { capability: 'view', name: 'filter on the start', text: '{ deliveryChains(first: 20, where: { measure: { placeId: { eq: "place:cn-420200" } } }) { measure { id } outcome { id } } }' },
  { capability: 'view', name: 'filter on a step', text: `{ deliveryChains(first: 20, where: { department: { id: { eq: "${bureau}" } } }) { measure { id } department { id } } }` },
  { capability: 'view', name: 'ordered by a step', text: '{ deliveryChains(first: 20, orderBy: [{ outcome: { value: DESC } }]) { measure { id } outcome { value } } }' },
  { capability: 'view', name: 'totalCount', text: '{ deliveryChainsConnection(first: 20) { totalCount edges { node { measure { id } } } } }' },

  ...[
    ['two Chinese characters, many', '法治'],
    ['Chinese, few', '黄石市司法局'],
    ['one Chinese character', '法'],
    ['English', 'rule of law'],
    ['an official name, 26 words', 'Huangshi duty list system for principal leaders of the Party and government as the persons primarily responsible for advancing the building of the rule of law'],
    ['8 characters that most texts have', '。 法 政 全 市 建 治 推'],
    ['32 characters that most texts have', '。 法 政 全 市 建 治 推 府 行 进 设 化 制 作 工 是 理 度 0 执 一 ” “ 部 开 实 加 省 展 项 大'],
    ['32 words, no hit', Array.from({ length: 32 }, (_, at) => `zzyzx.${at}`).join(' ')],
    ['no hit, Chinese', '不存在的词'],
    ['no hit, English', 'zzyzx'],
  ].map(([name, text]) => ({ capability: 'search', name, text: 'query ($text: String!) { search(text: $text, first: 20) { totalCount facets { type count } hits { rank node { id } } } }', variables: { text } })),
  { capability: 'resolve', name: '20 names', text: 'query ($names: [String!]!) { resolve(names: $names) { name matches { reason node { id } } } }',
    variables: { names: ['黄石市司法局', '国务院', '省政府', '市政府', '党中央', '黄石市', '下陆区', '国家安全法', 'State Council', 'state council', '不存在', ...Array.from({ length: 9 }, (_, at) => `无名${at}`)] } },
  { capability: 'resolve', name: '5 names, parts', text: 'query ($names: [String!]!) { resolve(names: $names, parts: true) { name matches { reason node { id } } } }',
    variables: { names: ['司法局', '国务院', '不存在', '市场监管', '法治'] } },

  ...[1, 5].map((first) => ({ capability: 'paths', name: `the ${first} shortest`, text: `{ paths(from: "${bureau}", to: "${result}", first: ${first}) { length nodes { id } } }` })),
  { capability: 'paths', name: 'to a hub', text: `{ paths(from: "${bureau}", to: "${council}", first: 5) { length nodes { id } } }` },
  { capability: 'paths', name: 'none', text: `{ paths(from: "inst:cn-420200:administrative-law-enforcement-supervision-bureaus", to: "${result}", first: 5) { length } }` },
  { capability: 'neighborhood', name: 'depth 1', text: `{ neighborhood(ids: ["${bureau}"]) { nodes { depth node { id } } relationships { type } } }` },
  { capability: 'neighborhood', name: 'depth 2', text: `{ neighborhood(ids: ["${bureau}"], depth: 2) { nodes { depth node { id } } relationships { type } } }` },
  { capability: 'neighborhood', name: 'of a hub', text: '{ neighborhood(ids: ["place:cn-42"]) { nodes { depth node { id } } relationships { type } } }' },
  { capability: 'hierarchy', name: 'up', text: `{ hierarchy(id: "${bureau}", along: PART_OF) { ancestors { depth node { id } } } }` },
  { capability: 'hierarchy', name: 'down', text: `{ hierarchy(id: "${government}", along: PART_OF) { descendants { depth node { id } } } }` },
  { capability: 'graph', name: 'counts and sources', text: '{ graph { dataVersion digest nodes { type count } relationships { type count } } }' },
];
