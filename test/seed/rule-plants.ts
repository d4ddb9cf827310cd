// One fault for each rule, with all that a check finds after it: told in advance, by what the change breaks.
import type { Run } from '../../src/store';

export interface RulePlant {
  plant(run: Run): Promise<unknown>;
  /** Each finding as its rule and what it is about, in the order of the alphabet. */
  readonly finds: readonly string[];
}

const report = 'doc:cn-420200:law-based-government-report:2023';
const government = 'inst:cn-420200:government';
const market = 'inst:cn-420200:market-regulation-bureau';
const peoplesCongress = 'inst:cn-420200:peoples-congress';
const socialSecurity = 'inst:cn-420200:human-resources-social-security-bureau';

function passage(number: string): string {
  return `passage:cn-420200:law-based-government-report:2023:${number}`;
}

function measure(slug: string): string {
  return `measure:cn-420200:2023:${slug}`;
}

function outcome(slug: string): string {
  return `outcome:cn-420200:2023:${slug}`;
}

function recognition(slug: string): string {
  return `recognition:cn-420200:2023:${slug}`;
}

/** Changes the node `n`. */
function at(id: string, change: string): RulePlant['plant'] {
  return (run) => run(`MATCH (n) WHERE n.id = $id ${change}`, { id });
}

/** Changes the relationship `r` from `a` to `b`. */
function along(from: string, type: string, to: string, change: string): RulePlant['plant'] {
  return (run) => run(`MATCH (a)-[r:${type}]->(b) WHERE a.id = $from AND b.id = $to ${change}`, { from, to });
}

function create(text: string): RulePlant['plant'] {
  return (run) => run(text);
}

const solved = outcome('road-traffic-enforcement-problems-solved');
const problemsSolved = 'metric:road-traffic-enforcement-problems-solved';
const settled = outcome('disputes-settled-by-peoples-mediation');
const accepted = outcome('disputes-accepted-for-peoples-mediation');

/** What the check knows by itself, from the schema and the source's file. */
export const structuralPlants: Readonly<Record<string, RulePlant>> = {
  schema: {
    plant: at(measure('online-law-study'), "SET n.theme = 'LAW_STUDY'"),
    finds: [`schema ${measure('online-law-study')}`],
  },
  'to-one': {
    plant: along(
      'place:cn-420204',
      'LOCATED_IN',
      'place:cn-420200',
      "MATCH (c:Place) WHERE c.id = 'place:cn-42' CREATE (a)-[second:LOCATED_IN]->(c) SET second = properties(r)",
    ),
    finds: ['to-one place:cn-420204'],
  },
  orphan: {
    plant: create(
      "CREATE (:Metric {id: 'metric:planted', name: '件数', nameEn: 'Items', kind: 'COUNT', additive: true})",
    ),
    finds: ['orphan metric:planted'],
  },
  // A heading loses its full stop, but not the place where the file has it.
  'excerpt-text': {
    plant: at(passage('040'), "SET n.text = '一是深化行政执法体制改革'"),
    finds: [`excerpt-text ${passage('040')}`],
  },
  // It takes the full stop that ends the passage before it.
  'excerpt-order': {
    plant: at(passage('040'), "SET n.text = '。一是深化行政执法体制改革。', n.startOffset = n.startOffset - 1"),
    finds: [`excerpt-order ${passage('040')}`],
  },
  // It leaves its full stop to nobody.
  'excerpt-gap': {
    plant: at(passage('040'), "SET n.text = '一是深化行政执法体制改革', n.endOffset = n.endOffset - 1"),
    finds: [`excerpt-gap ${report}`],
  },
};

/** By the names of the files in schema/rules. */
export const rulePlants: Readonly<Record<string, RulePlant>> = {
  'actor-agrees': {
    plant: at(measure('rule-of-law-duty-reporting-system'), 'SET n.actorStated = true'),
    finds: [`actor-agrees ${measure('rule-of-law-duty-reporting-system')}`],
  },
  // Three bodies delivered it, so it still has a stated actor.
  'actor-delivers': {
    plant: along(
      'inst:cn-420200:justice-bureau',
      'DELIVERED',
      measure('administrative-dispute-joint-resolution-mechanism'),
      'DELETE r',
    ),
    finds: [`actor-delivers ${measure('administrative-dispute-joint-resolution-mechanism')}`],
  },
  'actor-named': {
    plant: at(measure('wage-security-project-assessment-measures'), "SET n.actorText = '人力资源部门'"),
    finds: [`actor-named ${measure('wage-security-project-assessment-measures')}`],
  },
  // 党中央 is still stated in 075.
  'body-told': {
    plant: along('inst:cn:party-central-committee', 'STATED_IN', passage('003'), 'DELETE r'),
    finds: [`body-told ${passage('003')}`],
  },
  'claim-names-body': {
    plant: along(report, 'REPORTS_ON', 'period:2023', "SET r.quote = '法治政府建设情况的报告'"),
    finds: [`claim-names-body ${report} -REPORTS_ON-> period:2023`],
  },
  'claim-names-ends': {
    plant: along(
      measure('road-traffic-enforcement-rectification'),
      'RESULTED_IN',
      solved,
      "SET r.quote = '解决问题418个'",
    ),
    finds: [`claim-names-ends ${measure('road-traffic-enforcement-rectification')} -RESULTED_IN-> ${solved}`],
  },
  // The clause 2023年 is left to the period alone.
  'clause-told': {
    plant: along(
      measure('resources-services-platforms-to-grassroots'),
      'STATED_IN',
      passage('020'),
      "SET r.quote = '优化', r.asName = '优化'",
    ),
    finds: [`clause-told ${passage('020')}`],
  },
  'cumulative-told': {
    plant: at(outcome('lift-additions-approved'), "SET n.periodBasis = 'CUMULATIVE'"),
    finds: [`cumulative-told ${outcome('lift-additions-approved')}`],
  },
  'cumulative-words': {
    plant: at(outcome('inclusive-prudent-enforcement-cases'), "SET n.periodBasis = 'REPORT_PERIOD'"),
    finds: [`cumulative-words ${outcome('inclusive-prudent-enforcement-cases')}`],
  },
  'department-of-government': {
    plant: along(market, 'PART_OF', government, 'DELETE r'),
    finds: [`department-of-government ${market}`],
  },
  'document-complete': {
    plant: along(report, 'ABOUT', 'place:cn-420200', 'DELETE r'),
    finds: [`document-complete ${report}`],
  },
  'entity-stated': {
    plant: at('place:cn', 'REMOVE n.note'),
    finds: ['entity-stated place:cn'],
  },
  'evidence-given': {
    plant: along('place:cn-420205', 'LOCATED_IN', 'place:cn-420200', 'SET r.evidence = []'),
    finds: ['evidence-given place:cn-420205 -LOCATED_IN-> place:cn-420200'],
  },
  // A passage of no document, which a period cites in the report's name.
  'evidence-of-source': {
    plant: at(
      'period:2023',
      `CREATE (p:Passage {id: '${passage('090')}', section: '来源', position: 90, startOffset: 0, endOffset: 5, text: '2023年'})
CREATE (n)-[:STATED_IN {source: '${report}', stated: true, evidence: ['${passage('090')}'], quote: '2023年', asName: '2023年'}]->(p)`,
    ),
    finds: [`evidence-of-source period:2023 -STATED_IN-> ${passage('090')}`],
  },
  'first-claimed': {
    plant: at(measure('forestry-law-enforcement-duties'), 'REMOVE n.claimedFirst'),
    finds: [`first-claimed ${passage('042')}`],
  },
  'first-in-words': {
    plant: at(measure('online-law-study'), "SET n.claimedFirst = 'PROVINCIAL'"),
    finds: [`first-in-words ${measure('online-law-study')}`],
  },
  'form-in-quote': {
    plant: along(solved, 'STATED_IN', passage('015'), "SET r.asName = '突出问题'"),
    finds: [`form-in-quote ${solved} -STATED_IN-> ${passage('015')}`],
  },
  'form-is-name': {
    plant: at(market, "SET n.aliases = ['市市场监管局']"),
    finds: [`form-is-name ${market} -STATED_IN-> ${passage('046')}`],
  },
  // The county's government, which set it up and which it is part of, stands between the measure and the body.
  'founding-demanded': {
    plant: along(
      measure('county-fair-competition-commission'),
      'ESTABLISHED',
      'inst:cn-420222:fair-competition-commission',
      'DELETE r',
    ),
    finds: [`founding-demanded ${passage('027')}`],
  },
  'framework-demanded': {
    plant: along(
      measure('leaders-set-example-in-observing-law'),
      'UNDER',
      'reg:cn-420200:first-responsible-person-duty-list-system',
      "SET r.stated = false, r.confidence = 'STRONG', r.note = 'A reading.'",
    ),
    finds: [`framework-demanded ${passage('008')}`],
  },
  'framework-in-words': {
    plant: along(
      measure('cross-regional-joint-enforcement-actions'),
      'UNDER',
      'reg:cn:intellectual-property-cross-regional-cooperation-agreement',
      "SET r.quote = '5省17县(市、区)知识产权跨区域合作协议,联合开展4次跨区域联合执法行动'",
    ),
    finds: [
      `framework-in-words ${measure('cross-regional-joint-enforcement-actions')} -UNDER-> reg:cn:intellectual-property-cross-regional-cooperation-agreement`,
    ],
  },
  'giver-agrees': {
    plant: at(recognition('hubei-reform-award'), 'SET n.recogniserStated = true'),
    finds: [`giver-agrees ${recognition('hubei-reform-award')}`],
  },
  'heading-membership': {
    plant: along(
      measure('personal-credit-score-system-online'),
      'PART_OF_REFORM',
      'reform:cn-420200:law-based-business-environment',
      'DELETE r',
    ),
    finds: [`heading-membership ${measure('personal-credit-score-system-online')}`],
  },
  // The measure that was honoured keeps the rest of the clause.
  'honour-demanded': {
    plant: at(recognition('link-to-the-people-platform-provincial-model-case'), 'DETACH DELETE n'),
    finds: [`honour-demanded ${passage('057')}`],
  },
  'honour-received': {
    plant: along(recognition('first-in-provincial-credit-assessment'), 'AWARDED_TO', 'place:cn-420200', 'DELETE r'),
    finds: [`honour-received ${recognition('first-in-provincial-credit-assessment')}`],
  },
  'honour-recognises': {
    plant: along(
      'recognition:cn-420200:2023:hubei-reform-award',
      'RECOGNISES',
      'reform:cn-420200:micro-reform-project',
      'DELETE r',
    ),
    finds: ['honour-recognises recognition:cn-420200:2023:hubei-reform-award'],
  },
  'id-form': {
    plant: at(measure('online-law-study'), "SET n.id = 'measure:cn-420200:2023:online_law_study'"),
    finds: ['id-form measure:cn-420200:2023:online_law_study'],
  },
  'id-of-place': {
    plant: at(measure('online-law-study'), 'SET n.year = 2022'),
    finds: [`id-of-place ${measure('online-law-study')}`],
  },
  'inference-explained': {
    plant: along(government, 'GUIDED_BY', 'inst:cn:state-council', 'REMOVE r.note'),
    finds: [`inference-explained ${government} -GUIDED_BY-> inst:cn:state-council`],
  },
  'maker-issued': {
    plant: along(socialSecurity, 'ISSUED', 'reg:cn-420200:wage-security-project-assessment-measures', 'DELETE r'),
    finds: [`maker-issued ${socialSecurity}`],
  },
  // The claim quotes the next clause, and a note says that it means this one.
  'making-demanded': {
    plant: along(
      measure('administrative-penalty-discretion-benchmarks'),
      'PRODUCED',
      'reg:cn-420200:administrative-penalty-discretion-benchmarks',
      "SET r.quote = '全面推广涉企案件经济影响评估制度', r.note = 'The clause before it.'",
    ),
    finds: [`making-demanded ${passage('052')}`],
  },
  // 075 says 党中央, too.
  'mention-in-own-passage': {
    plant: along(
      'inst:cn:party-central-committee',
      'STATED_IN',
      passage('003'),
      `SET r.evidence = ['${passage('075')}']`,
    ),
    finds: [`mention-in-own-passage inst:cn:party-central-committee -STATED_IN-> ${passage('003')}`],
  },
  'metric-quote': {
    plant: along(solved, 'OF_METRIC', problemsSolved, "SET r.quote = '解决问题'"),
    finds: [`metric-quote ${solved} -OF_METRIC-> ${problemsSolved}`],
  },
  'named-is-linked': {
    plant: along(
      measure('dispatched-body-law-enforcement-arrangements'),
      'TARGETED',
      'inst:cn-420200:new-port-park',
      'DELETE r',
    ),
    finds: [`named-is-linked ${measure('dispatched-body-law-enforcement-arrangements')}`],
  },
  // It takes the number before its own, which its quote holds as well.
  'number-told': {
    plant: at(settled, 'SET n.value = 13527.0'),
    finds: [`number-told ${passage('062')}`],
  },
  'one-name-one-body': {
    plant: at(market, "SET n.aliases = ['市场监管部门', '医疗保障部门']"),
    finds: ['one-name-one-body inst:cn-420200:healthcare-security-bureau', `one-name-one-body ${market}`],
  },
  'outcome-anchored': {
    plant: along(measure('road-traffic-enforcement-rectification'), 'RESULTED_IN', solved, 'DELETE r'),
    finds: [`outcome-anchored ${solved}`],
  },
  'outcome-in-quote': {
    plant: along(solved, 'STATED_IN', passage('015'), "SET r.quote = '解决问题418'"),
    finds: [`metric-quote ${solved} -OF_METRIC-> ${problemsSolved}`, `outcome-in-quote ${solved}`],
  },
  // The metric had this outcome alone.
  'outcome-metric': {
    plant: along(solved, 'OF_METRIC', problemsSolved, 'DELETE r'),
    finds: [`orphan ${problemsSolved}`, `outcome-metric ${solved}`],
  },
  'outcome-value': {
    plant: at(outcome('participatory-grassroots-governance'), "SET n.qualifier = 'EXACT'"),
    finds: [`outcome-value ${outcome('participatory-grassroots-governance')}`],
  },
  'part-of-whole': {
    plant: along(
      outcome('reform-items-in-national-pilots'),
      'SUBSET_OF',
      outcome('reform-items-commended'),
      'DELETE r',
    ),
    finds: [`part-of-whole ${outcome('reform-items-in-national-pilots')}`],
  },
  'place-delivers': {
    plant: along(government, 'DELIVERED', measure('lifts-added-to-residential-buildings'), 'DELETE r'),
    finds: [`place-delivers ${measure('lifts-added-to-residential-buildings')}`],
  },
  'place-located': {
    plant: along('place:cn-420204', 'LOCATED_IN', 'place:cn-420200', 'DELETE r'),
    finds: ['place-located place:cn-420204'],
  },
  'plan-complete': {
    plant: along(government, 'COMMITTED_TO', 'plan:cn-420200:2024:carry-out-rule-of-law-thought', 'DELETE r'),
    finds: ['plan-complete plan:cn-420200:2024:carry-out-rule-of-law-thought'],
  },
  'qualifier-of-words': {
    plant: at(solved, "SET n.qualifier = 'APPROX'"),
    finds: [`qualifier-of-words ${solved}`],
  },
  'quote-in-passage': {
    plant: along(
      'inst:cn-420200:party-theory-study-group',
      'PART_OF',
      'inst:cn-420200:party-committee',
      "SET r.quote = '市委的理论中心组'",
    ),
    finds: ['quote-in-passage inst:cn-420200:party-theory-study-group -PART_OF-> inst:cn-420200:party-committee'],
  },
  // “双打” is no longer the name of anything.
  'quoted-name-told': {
    plant: along(
      'reform:cn-420200:double-strike-campaign',
      'STATED_IN',
      passage('046'),
      "SET r.asName = '系列专项执法行动'",
    ),
    finds: [`quoted-name-told ${passage('046')}`],
  },
  'reform-told': {
    plant: at('reform:cn-420200:permit-notification-commitment-reform', 'DETACH DELETE n'),
    finds: [`reform-told ${passage('024')}`],
  },
  'shared-node-used': {
    plant: along(peoplesCongress, 'SUPERVISES', government, 'DELETE r'),
    finds: [`shared-node-used ${peoplesCongress}`],
  },
  'shortcoming-owned': {
    plant: along(government, 'HAS_SHORTCOMING', 'shortcoming:cn-420200:2023:law-enforcement-capacity', 'DELETE r'),
    finds: ['shortcoming-owned shortcoming:cn-420200:2023:law-enforcement-capacity'],
  },
  'title-told': {
    plant: at('reg:cn:petition-work-regulations', 'SET n.titleStated = false'),
    finds: [`title-told ${passage('009')}`],
  },
  'unit-of-metric': {
    plant: at('metric:audit-projects-completed', "SET n.unit = '个'"),
    finds: [`unit-of-metric ${outcome('audit-projects-completed')} -OF_METRIC-> metric:audit-projects-completed`],
  },
  'whole-in-words': {
    plant: along(settled, 'SUBSET_OF', accepted, 'SET r.stated = true REMOVE r.confidence, r.note'),
    finds: [`whole-in-words ${settled} -SUBSET_OF-> ${accepted}`],
  },
};

/** What a rule must see beyond its one row above. */
export const furtherPlants: Readonly<Record<string, RulePlant>> = {
  'a metric that is claimed with words of another passage than the one that states its outcome': {
    plant: along(
      solved,
      'OF_METRIC',
      problemsSolved,
      `SET r.quote = '收集问题9000余个', r.evidence = ['${passage('056')}']`,
    ),
    finds: [`metric-quote ${solved} -OF_METRIC-> ${problemsSolved}`],
  },
  'an outcome that takes the number of another one in its sentence': {
    plant: at(outcome('services-handled-by-self-service'), 'SET n.value = 401.0'),
    finds: [`number-told ${passage('029')}`, `outcome-in-quote ${outcome('services-handled-by-self-service')}`],
  },
  // Its clause stays told: the outcomes behind it quote the sentence from 累计 on.
  'a cumulative outcome that is stated before 累计': {
    plant: along(
      outcome('inclusive-prudent-enforcement-items'),
      'STATED_IN',
      passage('051'),
      "SET r.quote = '持续优化包容审慎监管执法“四张清单”制度', r.asName = '包容审慎监管执法'",
    ),
    finds: [
      `cumulative-told ${outcome('inclusive-prudent-enforcement-items')}`,
      `metric-quote ${outcome('inclusive-prudent-enforcement-items')} -OF_METRIC-> metric:inclusive-prudent-enforcement-items`,
      `number-told ${passage('051')}`,
      `outcome-in-quote ${outcome('inclusive-prudent-enforcement-items')}`,
    ],
  },
  'an instrument and a name in a sentence that stands under no heading': {
    plant: at(passage('004'), "SET n.text = '现制定年度“工作情况”报告如下:'"),
    finds: [
      `clause-told ${passage('004')}`,
      `excerpt-text ${passage('004')}`,
      `making-demanded ${passage('004')}`,
      `quoted-name-told ${passage('004')}`,
    ],
  },
};
