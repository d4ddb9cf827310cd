// Turns examples/*.graphql into the types of their variables and answers. Made by "npm run codegen", do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How far an inference can be trusted. */
export type Confidence =
  /** The text leaves little doubt, for example a measure that stands under the heading of a reform. */
  | 'STRONG'
  /** It is one possible reading of the text among others. */
  | 'WEAK';

/**
 * The rank of an instrument in the Chinese legal order (效力层级). From NORMATIVE_DOCUMENT on, the values are
 * not legislation.
 */
export type LegalRank =
  /** An agreement between governments (行政协议). */
  | 'ADMINISTRATIVE_AGREEMENT'
  /** A regulation of the State Council (行政法规). */
  | 'ADMINISTRATIVE_REGULATION'
  /** The Constitution, made by the National People's Congress (宪法). */
  | 'CONSTITUTION'
  /** A rule of a ministry (部门规章). */
  | 'DEPARTMENTAL_RULE'
  /** A document for the inner working of a body (内部文件). */
  | 'INTERNAL_DOCUMENT'
  /** An interpretation by the Supreme People's Court or Procuratorate (司法解释). */
  | 'JUDICIAL_INTERPRETATION'
  /** A law of the National People's Congress or its Standing Committee (法律). */
  | 'LAW'
  /**
   * A rule of the government of a province or of a city with districts, not to be confused with internal rules
   * (地方政府规章).
   */
  | 'LOCAL_GOVERNMENT_RULE'
  /**
   * A regulation of the people's congress, or its standing committee, of a province or of a city with districts;
   * a city may legislate only in listed fields and needs the province's approval (地方性法规).
   */
  | 'LOCAL_REGULATION'
  /**
   * A document of a government or department below the rules, subject to legality review, filing and periodic
   * clean-up (行政规范性文件).
   */
  | 'NORMATIVE_DOCUMENT'
  /** A document of Party committees together with governments (党政联合文件). */
  | 'PARTY_GOVERNMENT_DOCUMENT'
  /**
   * A regulation of central Party bodies, also together with the State Council; it is not state law, whatever
   * its name (党内法规).
   */
  | 'PARTY_REGULATION'
  /** A plan, which binds the administration and not the citizens (规划, 方案, 计划). */
  | 'PLAN';

/** A level of administration (层级); of a recognition, the reach that the text states. */
export type Level =
  /** A prefecture-level city (市级, 地级市). */
  | 'CITY'
  /** City and county levels taken together (市县两级). */
  | 'CITY_AND_COUNTY'
  /** A county, a district, a county-level city, or a functional zone (县级; 县, 区, 县级市, 开发区, 园区). */
  | 'COUNTY'
  /** Bodies or areas of several provinces together (跨省). */
  | 'INTER_PROVINCIAL'
  /** The whole country (国家级, 全国). */
  | 'NATIONAL'
  /** A province, autonomous region or municipality under the central government (省级, 全省). */
  | 'PROVINCIAL'
  /** A planning region that is no level of government and has no division code (区域, for example 武汉都市圈). */
  | 'REGION'
  /** A township, a town or a subdistrict (乡镇, 街道). */
  | 'TOWNSHIP'
  /** A village or an urban community (村, 社区). */
  | 'VILLAGE';

/** Whether a measure was done, tried, or is going on. */
export type MeasureStatus =
  /** It was done in the year (开展, 实现, 推行, 推广). */
  | 'CARRIED_OUT'
  /** It is being worked on and is not finished (推进, 持续, 深化). */
  | 'ONGOING'
  /** It was tried in a limited field or area (试点). */
  | 'PILOT';

/** The time that a number covers. */
export type PeriodBasis =
  /** A stock at the time of the report, such as the services available online; never add it over years (截至). */
  | 'AS_OF_REPORT'
  /** Counted since a start that the text does not give; never add it over years (累计). */
  | 'CUMULATIVE'
  /** The text says that it is for the whole year or names the year (全年). */
  | 'FULL_YEAR_STATED'
  /** The year reported on, as the report implies. */
  | 'REPORT_PERIOD';

/** How exact a number is according to the text. */
export type Qualifier =
  /** About this number (约). */
  | 'APPROX'
  /** This number or more (至少, 不少于). */
  | 'AT_LEAST'
  /** The text gives the number without any such word. */
  | 'EXACT'
  /** Less than this number (不足, 以下). */
  | 'LESS_THAN'
  /** More than this number (余, 多, 以上). */
  | 'MORE_THAN'
  /** There is no number (定性). */
  | 'QUALITATIVE';

/** What sort of honour a recognition is. */
export type RecognitionKind =
  /** Approval in words (肯定). */
  | 'APPROVAL'
  /** A prize (奖). */
  | 'AWARD'
  /** The choice as a model case (入选典型案例). */
  | 'CASE_SELECTION'
  /** Praise in a notice or as an incentive (通报表扬, 激励表扬). */
  | 'COMMENDATION'
  /** The spreading of a practice to others (推广). */
  | 'DIFFUSION'
  /** A meeting held on the spot so that others learn from the work (现场会). */
  | 'HOSTED_MEETING'
  /** A place in a ranking (排名). */
  | 'RANKING'
  /** A title or the status of a model (称号, 示范市, 示范单位). */
  | 'TITLE';

/** What sort of lasting change a reform is. */
export type ReformKind =
  /** A campaign with its own name (行动, 活动). */
  | 'CAMPAIGN'
  /** A new way of working, such as a platform or a style of enforcement (创新举措). */
  | 'INNOVATION'
  /** A mechanism by which bodies work together (机制). */
  | 'MECHANISM'
  /** A trial in a limited field or area (试点). */
  | 'PILOT'
  /** A programme of connected work (工程, 项目). */
  | 'PROGRAMME'
  /** A reform by name (改革). */
  | 'REFORM'
  /** A system of rules or practice without a title of its own (制度, 体系). */
  | 'SYSTEM';

/** How far a reform has come. */
export type ReformStatus =
  /** It has ended with its aim reached (已完成). */
  | 'COMPLETED'
  /** It is in place (已实施). */
  | 'IMPLEMENTED'
  /** It is under way (推进中, 持续). */
  | 'ONGOING'
  /** It is on trial (试点). */
  | 'PILOT'
  /** It is intended (拟推进). */
  | 'PLANNED';

/**
 * The systems (体系) into which the national outline for building a law-based government (法治政府建设实施纲要)
 * divides the work. They are the same for every city and year, which chapter numbers are not.
 */
export type Theme =
  /** Procedures for administrative decisions (行政决策). */
  | 'DECISION_MAKING'
  /** Prevention, mediation and settlement of disputes (矛盾纠纷化解). */
  | 'DISPUTE_RESOLUTION'
  /** Response to emergencies (突发事件应对). */
  | 'EMERGENCY_RESPONSE'
  /**
   * The organisation and functions of government, with public services and the business environment
   * (政府机构职能).
   */
  | 'GOVERNMENT_FUNCTIONS'
  /** Enforcement of law by administrative bodies (行政执法). */
  | 'LAW_ENFORCEMENT'
  /** Party leadership over the work (加强党的领导). */
  | 'PARTY_LEADERSHIP'
  /** Checks and supervision of administrative power (权力制约监督). */
  | 'POWER_OVERSIGHT'
  /** Making and reviewing rules: legislation, normative documents and their clean-up (依法行政制度). */
  | 'RULEMAKING'
  /** Digital technology in government (科技保障). */
  | 'TECHNOLOGY_SUPPORT';

export type WhoDeliveredWhatUnderWhichLawQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoDeliveredWhatUnderWhichLawQuery = { readonly institutions: ReadonlyArray<{ readonly nameEn: string, readonly name: string, readonly deliveredConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly passages: ReadonlyArray<{ readonly section: string, readonly text: string }>, readonly node: { readonly nameEn: string, readonly name: string, readonly underConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly passages: ReadonlyArray<{ readonly section: string, readonly text: string }>, readonly node: { readonly nameEn: string, readonly name: string, readonly legalRank: LegalRank } }> }, readonly outcomesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly passages: ReadonlyArray<{ readonly section: string, readonly text: string }>, readonly node: { readonly nameEn: string, readonly value: number | null, readonly unit: string | null } }> } } }> } }> };

export type MeasuresWithoutALegalFrameworkQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuresWithoutALegalFrameworkQuery = { readonly all: { readonly totalCount: number }, readonly withoutFramework: { readonly totalCount: number }, readonly withoutActor: { readonly totalCount: number }, readonly withNeither: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly nameEn: string, readonly name: string, readonly theme: Theme, readonly status: MeasureStatus } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly frameworkButNoActor: ReadonlyArray<{ readonly nameEn: string, readonly name: string, readonly actorText: string | null, readonly underConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly name: string, readonly legalRank: LegalRank } }> } }> };

export type WhatReformsAchievedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatReformsAchievedQuery = { readonly reforms: ReadonlyArray<{ readonly nameEn: string, readonly name: string, readonly kind: ReformKind, readonly status: ReformStatus, readonly measuresConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly status: MeasureStatus, readonly outcomesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly valueText: string | null, readonly qualifier: Qualifier, readonly periodBasis: PeriodBasis } }> } } }> }, readonly recognitions: ReadonlyArray<{ readonly nameEn: string, readonly level: Level }> }> };

export type HonoursAndWhoGaveThemQueryVariables = Exact<{ [key: string]: never; }>;


export type HonoursAndWhoGaveThemQuery = { readonly giverNamed: ReadonlyArray<{ readonly nameEn: string, readonly name: string, readonly kind: RecognitionKind, readonly level: Level, readonly recogniserText: string | null, readonly recognisedByConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly nameEn: string, readonly name: string, readonly level: Level } }> }, readonly awardedToConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly node: { readonly nameEn: string } }> }, readonly awardedToPlacesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly node: { readonly nameEn: string } }> }, readonly recognisesReforms: ReadonlyArray<{ readonly nameEn: string }>, readonly recognises: ReadonlyArray<{ readonly nameEn: string }>, readonly statedIn: ReadonlyArray<{ readonly section: string, readonly text: string }> }>, readonly giverNotNamed: ReadonlyArray<{ readonly nameEn: string, readonly name: string, readonly kind: RecognitionKind, readonly level: Level, readonly recogniserText: string | null, readonly awardedToConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly node: { readonly nameEn: string } }> }, readonly awardedToPlacesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly node: { readonly nameEn: string } }> }, readonly recognisesReforms: ReadonlyArray<{ readonly nameEn: string }>, readonly recognises: ReadonlyArray<{ readonly nameEn: string }>, readonly statedIn: ReadonlyArray<{ readonly section: string, readonly text: string }> }> };

export type HonourFragment = { readonly nameEn: string, readonly name: string, readonly kind: RecognitionKind, readonly level: Level, readonly recogniserText: string | null, readonly awardedToConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly node: { readonly nameEn: string } }> }, readonly awardedToPlacesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly node: { readonly nameEn: string } }> }, readonly recognisesReforms: ReadonlyArray<{ readonly nameEn: string }>, readonly recognises: ReadonlyArray<{ readonly nameEn: string }>, readonly statedIn: ReadonlyArray<{ readonly section: string, readonly text: string }> };

export type ClaimsOfOnePassageQueryVariables = Exact<{
  passage?: string | number;
}>;


export type ClaimsOfOnePassageQuery = { readonly passage: { readonly section: string, readonly heading: string | null, readonly text: string, readonly document: { readonly title: string, readonly published: string, readonly url: string | null } | null, readonly statesConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly quote: string, readonly asName: string | null, readonly node:
          | { readonly __typename: 'Institution', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly nameEn: string, readonly deliveredByConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string } }> }, readonly underConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly textName: string | null } }> }, readonly coversConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly textName: string | null } }> }, readonly producedConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly textName: string | null } }> }, readonly outcomesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly value: number | null, readonly unit: string | null } }> } }
          | { readonly __typename: 'Outcome', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Plan', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Recognition', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Reform', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Regulation', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Shortcoming', readonly id: string, readonly nameEn: string }
         }> } } | null };

export type InstrumentClaimFragment = { readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly textName: string | null } };

export type ResultsInOneUnitQueryVariables = Exact<{
  unit?: string;
}>;


export type ResultsInOneUnitQuery = { readonly outcomes: ReadonlyArray<{ readonly value: number | null, readonly unit: string | null, readonly unitEn: string | null, readonly valueText: string | null, readonly qualifier: Qualifier, readonly periodBasis: PeriodBasis, readonly year: number, readonly nameEn: string, readonly metric: { readonly nameEn: string, readonly definition: string | null, readonly additive: boolean } | null, readonly place: { readonly nameEn: string }, readonly measures: ReadonlyArray<{ readonly nameEn: string, readonly deliveredBy: ReadonlyArray<{ readonly nameEn: string }> }>, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly section: string } }> } }> };
