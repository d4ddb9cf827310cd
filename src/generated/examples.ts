// Turns examples/*.graphql into the types of their variables and answers. Made by "npm run codegen", do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/**
 * The area in which the source claims to be the first (率先, 首个, 首部, 首家). It is a claim of the source, not
 * a checked fact.
 */
export type ClaimedFirst =
  /** First in the country (全国首部, 全国率先). */
  | 'NATIONAL'
  /** First in the province (全省首个, 全省率先). */
  | 'PROVINCIAL';

/** How far an inference can be trusted. */
export type Confidence =
  /** The text leaves little doubt, for example a measure that stands under the heading of a reform. */
  | 'STRONG'
  /** It is one possible reading of the text among others. */
  | 'WEAK';

/** What sort of body an institution is. */
export type InstitutionKind =
  /** A commission or committee that deliberates and coordinates (委员会). */
  | 'COMMISSION'
  /** A people's court (人民法院). */
  | 'COURT'
  /** A body sent out by a government, such as the administration of a functional zone (派出机构). */
  | 'DISPATCHED_ORGAN'
  /** A people's government, or the State Council (人民政府). */
  | 'GOVERNMENT'
  /** A department of a government: a ministry, office or bureau (政府部门). */
  | 'GOVERNMENT_DEPARTMENT'
  /** A bureau that supervises how administrative bodies enforce the law (行政执法监督局). */
  | 'LAW_ENFORCEMENT_SUPERVISION'
  /** A unit that enforces law in the field, such as a detachment (执法支队). */
  | 'LAW_ENFORCEMENT_UNIT'
  /** The office of a leading group or commission (领导小组办公室, 委员会办公室). */
  | 'LEADING_BODY_OFFICE'
  /** A leading group that coordinates several bodies (领导小组). */
  | 'LEADING_GROUP'
  /** A mass or citizens' organisation (群团组织, 社会组织). */
  | 'MASS_ORGANISATION'
  /** An organisation for the mediation of disputes among citizens (人民调解组织). */
  | 'MEDIATION_ORGANISATION'
  /** Another Party body, such as a theory study group (党的机构, 党委理论学习中心组). */
  | 'PARTY_BODY'
  /** A committee of the Communist Party (党委). */
  | 'PARTY_COMMITTEE'
  /** A people's congress or its standing committee (人民代表大会, 人大). */
  | 'PEOPLES_CONGRESS'
  /** A committee of the People's Political Consultative Conference (人民政协). */
  | 'POLITICAL_CONSULTATIVE_CONFERENCE'
  /** A people's procuratorate, the body for public prosecution (人民检察院). */
  | 'PROCURATORATE'
  /** A public service body that is no department (事业单位). */
  | 'PUBLIC_INSTITUTION';

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

/** Why a name can stand for a node, the surest first. */
export type MatchReason =
  /** It is one of these values but for upper and lower case, or full and half width. */
  | 'CASE_OR_WIDTH'
  /** It is the value of another field that is searched, such as an alias. */
  | 'EXACT_ALIAS'
  /** It is the name, the first of the fields that are searched. */
  | 'EXACT_NAME'
  /** It is a part of one of these values. */
  | 'PART';

/** Whether a measure was done, tried, or is going on. */
export type MeasureStatus =
  /** It was done in the year (开展, 实现, 推行, 推广). */
  | 'CARRIED_OUT'
  /** It is being worked on and is not finished (推进, 持续, 深化). */
  | 'ONGOING'
  /** It was tried in a limited field or area (试点). */
  | 'PILOT';

/** What sort of result it is, or what sort of result a metric measures. */
export type OutcomeKind =
  /** A number of things, cases or acts (数量). */
  | 'COUNT'
  /** A claim that all of a group are covered, often without a number (全覆盖). */
  | 'COVERAGE'
  /** A number that describes an instrument or an alliance, such as the 40 tasks of a list (规模). */
  | 'EXTENT'
  /** A sum of money (金额). */
  | 'MONEY'
  /** A result told in words only (定性). */
  | 'QUALITATIVE'
  /** A place in a ranking (排名). */
  | 'RANK'
  /** A rate or percentage, also where its base is not told (比率). */
  | 'SHARE';

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

/** How far an instrument has come, as of a document. Issued is not in force: it may take effect later. */
export type RegulationStatus =
  /** A draft exists (已起草, 草案). */
  | 'DRAFTED'
  /** It is being drafted (起草中, 推进立法). */
  | 'DRAFTING'
  /** Its term has ended (期满, 失效). */
  | 'ENDED'
  /** It is in force (施行). */
  | 'IN_FORCE'
  /** It has been made and issued (制定, 出台, 印发). */
  | 'ISSUED'
  /** It is intended (拟制定). */
  | 'PLANNED'
  /** It has been repealed (废止). */
  | 'REPEALED'
  /** It has been revised (修订). */
  | 'REVISED';

/** The types of relationships. */
export type RelationshipTypeName =
  /** From Document to Place. */
  | 'ABOUT'
  /** From Plan to Shortcoming. */
  | 'ADDRESSES'
  /** From Institution to Document. */
  | 'AUTHORED'
  /** From Recognition to Institution, Place. */
  | 'AWARDED_TO'
  /** From Measure to Place. */
  | 'CARRIED_OUT_IN'
  /** From Institution to Plan. */
  | 'COMMITTED_TO'
  /** From Plan to Place, Recognition, Reform, Regulation. */
  | 'CONCERNS'
  /** From Plan to Measure, Reform. */
  | 'CONTINUES'
  /** From Measure to Regulation. */
  | 'COVERS'
  /** From Institution to Measure, Reform. */
  | 'DELIVERED'
  /** From Measure to Institution. */
  | 'ESTABLISHED'
  /** From Measure, Plan to Regulation. */
  | 'EVALUATES'
  /** From Measure to Plan. */
  | 'FOLLOWS_UP'
  /** From Institution to Institution. */
  | 'GUIDED_BY'
  /** From Regulation to Outcome. */
  | 'HAS_EXTENT'
  /** From Document to Passage. */
  | 'HAS_PASSAGE'
  /** From Institution to Shortcoming. */
  | 'HAS_SHORTCOMING'
  /** From Recognition to Place. */
  | 'HELD_IN'
  /** From Regulation to Regulation. */
  | 'IMPLEMENTS'
  /** From Institution to Regulation. */
  | 'ISSUED'
  /** From Place to Place. */
  | 'LOCATED_IN'
  /** From Outcome to Metric. */
  | 'OF_METRIC'
  /** From Institution to Measure. */
  | 'PARTICIPATED_IN'
  /** From Institution to Institution. */
  | 'PART_OF'
  /** From Measure to Reform. */
  | 'PART_OF_REFORM'
  /** From Plan to Period. */
  | 'PLANNED_FOR'
  /** From Regulation to Regulation. */
  | 'PRECURSOR_OF'
  /** From Measure, Plan to Regulation. */
  | 'PRODUCED'
  /** From Recognition to Institution. */
  | 'RECOGNISED_BY'
  /** From Recognition to Measure, Reform, Regulation. */
  | 'RECOGNISES'
  /** From Institution, Measure, Metric, Outcome, Place, Plan, Recognition, Reform, Regulation, Shortcoming to Institution, Measure, Metric, Outcome, Place, Plan, Recognition, Reform, Regulation, Shortcoming. */
  | 'RELATED_TO'
  /** From Document to Period. */
  | 'REPORTS_ON'
  /** From Measure, Reform to Outcome. */
  | 'RESULTED_IN'
  /** From Institution, Measure, Outcome, Period, Place, Plan, Recognition, Reform, Regulation, Shortcoming to Passage. */
  | 'STATED_IN'
  /** From Outcome to Outcome. */
  | 'SUBSET_OF'
  /** From Institution to Institution. */
  | 'SUCCEEDED_BY'
  /** From Institution to Institution. */
  | 'SUPERVISES'
  /** From Measure to Institution. */
  | 'TARGETED'
  /** From Measure, Plan to Regulation. */
  | 'UNDER';

/** How sure it is which body the text means. */
export type Resolution =
  /** The text has a standard short form, or a description that fits one body (规范简称). */
  | 'HIGH'
  /** Several bodies could be meant, or a place is said to act, and its government is taken. */
  | 'MEDIUM'
  /** The text has the full name (原文全称). */
  | 'STATED';

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

export type OneInstitutionUnderAllItsNamesQueryVariables = Exact<{
  names?: ReadonlyArray<string> | string;
}>;


export type OneInstitutionUnderAllItsNamesQuery = { readonly resolve: ReadonlyArray<{ readonly matches: ReadonlyArray<{ readonly reason: MatchReason, readonly node:
        | { readonly name: string, readonly nameEn: string, readonly aliases: ReadonlyArray<string> | null, readonly resolution: Resolution, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly asName: string | null, readonly quote: string, readonly node: { readonly section: string } }> }, readonly deliveredConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly nameEn: string } }> }, readonly deliveredReformsConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string } }> }, readonly issuedConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly quote: string, readonly node: { readonly nameEn: string } }> }, readonly recognitions: ReadonlyArray<{ readonly nameEn: string, readonly level: Level }>, readonly shortcomings: ReadonlyArray<{ readonly nameEn: string }> }
        | Record<PropertyKey, never>
       }> }> };

export type OneInstrumentMadeUsedAndEvaluatedQueryVariables = Exact<{
  instruments?: ReadonlyArray<string | number> | string | number;
}>;


export type OneInstrumentMadeUsedAndEvaluatedQuery = { readonly neighborhood: { readonly nodes: ReadonlyArray<{ readonly depth: number, readonly node:
        | { readonly __typename: 'Document' }
        | { readonly __typename: 'Institution', readonly nameEn: string }
        | { readonly __typename: 'Measure', readonly nameEn: string }
        | { readonly __typename: 'Metric' }
        | { readonly __typename: 'Outcome', readonly nameEn: string }
        | { readonly __typename: 'Passage' }
        | { readonly __typename: 'Period' }
        | { readonly __typename: 'Place', readonly nameEn: string }
        | { readonly __typename: 'Plan', readonly year: number, readonly nameEn: string }
        | { readonly __typename: 'Recognition', readonly nameEn: string }
        | { readonly __typename: 'Reform', readonly nameEn: string }
        | { readonly __typename: 'Regulation', readonly textName: string | null, readonly legalRank: LegalRank, readonly status: RegulationStatus, readonly nameEn: string }
        | { readonly __typename: 'Shortcoming', readonly nameEn: string }
       }>, readonly relationships: ReadonlyArray<
      | { readonly role: string | null, readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly type: RelationshipTypeName, readonly from:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
        , readonly to:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
         }
      | { readonly type: RelationshipTypeName, readonly from:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
        , readonly to:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
         }
      | { readonly type: RelationshipTypeName, readonly from:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
        , readonly to:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
         }
      | { readonly type: RelationshipTypeName, readonly from:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
        , readonly to:
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | { readonly nameEn: string }
          | Record<PropertyKey, never>
         }
    > } };

type Named_Institution_Fragment = { readonly nameEn: string };

type Named_Measure_Fragment = { readonly nameEn: string };

type Named_Outcome_Fragment = { readonly nameEn: string };

type Named_Place_Fragment = { readonly nameEn: string };

type Named_Plan_Fragment = { readonly nameEn: string };

type Named_Recognition_Fragment = { readonly nameEn: string };

type Named_Reform_Fragment = { readonly nameEn: string };

type Named_Regulation_Fragment = { readonly nameEn: string };

type Named_Shortcoming_Fragment = { readonly nameEn: string };

export type NamedFragment =
  | Named_Institution_Fragment
  | Named_Measure_Fragment
  | Named_Outcome_Fragment
  | Named_Place_Fragment
  | Named_Plan_Fragment
  | Named_Recognition_Fragment
  | Named_Reform_Fragment
  | Named_Regulation_Fragment
  | Named_Shortcoming_Fragment
;

export type MeasuresWithoutALawOrAnActorQueryVariables = Exact<{ [key: string]: never; }>;


export type MeasuresWithoutALawOrAnActorQuery = { readonly all: { readonly totalCount: number }, readonly withoutFramework: { readonly totalCount: number }, readonly withoutActor: { readonly totalCount: number }, readonly withNeither: { readonly totalCount: number }, readonly withNeitherByTheme: ReadonlyArray<{ readonly count: number, readonly key: { readonly theme: Theme } }>, readonly actorButNoFramework: ReadonlyArray<{ readonly nameEn: string, readonly actorText: string | null, readonly deliveredBy: ReadonlyArray<{ readonly nameEn: string }> }>, readonly frameworkButNoActor: ReadonlyArray<{ readonly nameEn: string, readonly actorText: string | null, readonly underConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly textName: string | null, readonly legalRank: LegalRank } }> } }> };

export type NamesOfTheCitysBodiesQueryVariables = Exact<{
  place?: string | number;
}>;


export type NamesOfTheCitysBodiesQuery = { readonly institutions: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly kind: InstitutionKind, readonly resolution: Resolution, readonly note: string | null, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly asName: string | null, readonly node: { readonly section: string } }> } }> };

export type ResultsOfOneThemeQueryVariables = Exact<{
  theme?: Theme;
}>;


export type ResultsOfOneThemeQuery = { readonly themes: ReadonlyArray<{ readonly key: { readonly measure: { readonly theme: Theme } | null }, readonly measure: { readonly nodeCount: number }, readonly department: { readonly nodeCount: number }, readonly outcome: { readonly nodeCount: number } }>, readonly outcomes: ReadonlyArray<{ readonly nameEn: string, readonly kind: OutcomeKind, readonly value: number | null, readonly unit: string | null, readonly valueText: string | null, readonly qualifier: Qualifier, readonly periodBasis: PeriodBasis, readonly note: string | null, readonly metric: { readonly nameEn: string, readonly definition: string | null } | null, readonly measuresConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly nameEn: string, readonly deliveredBy: ReadonlyArray<{ readonly nameEn: string }> } }> }, readonly extentOf: ReadonlyArray<{ readonly nameEn: string }> }> };

export type NumbersNotToBeAddedQueryVariables = Exact<{ [key: string]: never; }>;


export type NumbersNotToBeAddedQuery = { readonly kinds: ReadonlyArray<{ readonly count: number, readonly key: { readonly kind: OutcomeKind, readonly periodBasis: PeriodBasis, readonly metric: { readonly additive: boolean } | null } }>, readonly cumulative: ReadonlyArray<{ readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly metric: { readonly definition: string | null, readonly additive: boolean } | null, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly section: string } }> } }>, readonly stocks: ReadonlyArray<{ readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly metric: { readonly definition: string | null, readonly additive: boolean } | null, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly section: string } }> } }>, readonly shares: ReadonlyArray<{ readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly metric: { readonly definition: string | null, readonly additive: boolean } | null, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly section: string } }> } }>, readonly rough: ReadonlyArray<{ readonly qualifier: Qualifier, readonly valueText: string | null, readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly metric: { readonly definition: string | null, readonly additive: boolean } | null, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly section: string } }> } }>, readonly mixed: ReadonlyArray<{ readonly nameEn: string, readonly outcomes: ReadonlyArray<{ readonly value: number | null, readonly unit: string | null }> }> };

export type NumberFragment = { readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly metric: { readonly definition: string | null, readonly additive: boolean } | null, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly section: string } }> } };

export type PartsOfWholesQueryVariables = Exact<{ [key: string]: never; }>;


export type PartsOfWholesQuery = { readonly outcomes: ReadonlyArray<{ readonly nameEn: string, readonly value: number | null, readonly valueText: string | null, readonly unit: string | null, readonly subsetsConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly passages: ReadonlyArray<{ readonly section: string, readonly text: string }>, readonly node: { readonly nameEn: string, readonly value: number | null, readonly valueText: string | null, readonly unit: string | null } }> } }> };

export type HonoursAndWhoGaveThemQueryVariables = Exact<{ [key: string]: never; }>;


export type HonoursAndWhoGaveThemQuery = { readonly givers: ReadonlyArray<{ readonly count: number, readonly key: { readonly recognisedBy: { readonly nameEn: string } | null } }>, readonly work: ReadonlyArray<{ readonly recognition: { readonly nameEn: string }, readonly measure: { readonly nameEn: string } | null, readonly department: { readonly nameEn: string } | null, readonly delivery: { readonly stated: boolean, readonly quote: string } | null }>, readonly honours: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly kind: RecognitionKind, readonly level: Level, readonly recogniserText: string | null, readonly awardedTo: ReadonlyArray<{ readonly nameEn: string }>, readonly awardedToPlacesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly node: { readonly nameEn: string } }> }, readonly recognises: ReadonlyArray<{ readonly nameEn: string }>, readonly recognisesReforms: ReadonlyArray<{ readonly nameEn: string }>, readonly statedIn: ReadonlyArray<{ readonly section: string, readonly text: string }> }> };

export type WhatReformsAchievedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatReformsAchievedQuery = { readonly reforms: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly kind: ReformKind, readonly outcomesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly valueText: string | null, readonly qualifier: Qualifier, readonly periodBasis: PeriodBasis } }> }, readonly measuresConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly node: { readonly nameEn: string, readonly status: MeasureStatus, readonly outcomesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly valueText: string | null, readonly qualifier: Qualifier, readonly periodBasis: PeriodBasis } }> } } }> } }> };

export type ResultsFragment = { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly value: number | null, readonly unit: string | null, readonly valueText: string | null, readonly qualifier: Qualifier, readonly periodBasis: PeriodBasis } }> };

export type FirstsThatTheReportClaimsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstsThatTheReportClaimsQuery = { readonly measures: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly claimedFirst: ClaimedFirst | null, readonly actorText: string | null, readonly carriedOutIn: ReadonlyArray<{ readonly nameEn: string }>, readonly statedInConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly section: string, readonly text: string } }> } }>, readonly regulations: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly claimedFirst: ClaimedFirst | null, readonly legalRank: LegalRank, readonly status: RegulationStatus, readonly producedByConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly quote: string, readonly passages: ReadonlyArray<{ readonly section: string, readonly text: string }> }> } }> };

export type JointMeasuresQueryVariables = Exact<{
  actors?: number;
}>;


export type JointMeasuresQuery = { readonly measures: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly actorText: string | null, readonly deliveredByConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly stated: boolean, readonly quote: string, readonly passages: ReadonlyArray<{ readonly section: string }>, readonly node: { readonly nameEn: string, readonly kind: InstitutionKind } }> }, readonly producedConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node: { readonly textName: string | null, readonly nameEn: string } }> }, readonly outcomes: ReadonlyArray<{ readonly nameEn: string, readonly value: number | null, readonly unit: string | null }> }>, readonly withoutNames: ReadonlyArray<{ readonly name: string, readonly nameEn: string }> };

export type WhatCountiesAndDistrictsDidQueryVariables = Exact<{
  city?: string | number;
}>;


export type WhatCountiesAndDistrictsDidQuery = { readonly hierarchy: { readonly descendants: ReadonlyArray<{ readonly depth: number, readonly node:
        | { readonly name: string, readonly nameEn: string, readonly gbCode: string | null, readonly measuresCarriedOutConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly nameEn: string, readonly claimedFirst: ClaimedFirst | null, readonly deliveredByConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly nameEn: string, readonly resolution: Resolution } }> }, readonly established: ReadonlyArray<{ readonly nameEn: string, readonly partOf: ReadonlyArray<{ readonly nameEn: string }> }>, readonly recognitions: ReadonlyArray<{ readonly nameEn: string }> } }> }, readonly recognitionsConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly level: Level } }> }, readonly hosted: ReadonlyArray<{ readonly nameEn: string }> }
        | Record<PropertyKey, never>
       }> } };

export type CollectiveActorsQueryVariables = Exact<{ [key: string]: never; }>;


export type CollectiveActorsQuery = { readonly institutions: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly level: Level, readonly resolution: Resolution, readonly note: string | null, readonly deliveredConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly node: { readonly nameEn: string, readonly outcomes: ReadonlyArray<{ readonly nameEn: string, readonly value: number | null, readonly unit: string | null }> } }> }, readonly targetedByConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly passages: ReadonlyArray<{ readonly section: string }>, readonly node: { readonly nameEn: string, readonly actorText: string | null } }> } }> };

export type LawMakingUnderWayQueryVariables = Exact<{ [key: string]: never; }>;


export type LawMakingUnderWayQuery = { readonly regulations: ReadonlyArray<{ readonly nameEn: string, readonly textName: string | null, readonly titleStated: boolean | null, readonly status: RegulationStatus, readonly producedByConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly status: MeasureStatus } }> }, readonly toBeProducedByConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly quote: string, readonly node: { readonly nameEn: string, readonly year: number } }> }, readonly precursorOfConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly node: { readonly nameEn: string } }> } }> };

export type WhatThePlanContinuesQueryVariables = Exact<{
  year?: number;
}>;


export type WhatThePlanContinuesQuery = { readonly goesOn: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly continuesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly node: { readonly nameEn: string, readonly status: MeasureStatus } }> }, readonly continuesReformsConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly node: { readonly nameEn: string, readonly status: ReformStatus } }> } }>, readonly withoutForerunner: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly statedIn: ReadonlyArray<{ readonly section: string }>, readonly concernsReforms: ReadonlyArray<{ readonly nameEn: string }>, readonly concernsRecognitions: ReadonlyArray<{ readonly nameEn: string }> }> };

export type ShortcomingsAndWhatAnswersThemQueryVariables = Exact<{ [key: string]: never; }>;


export type ShortcomingsAndWhatAnswersThemQuery = { readonly shortcomings: ReadonlyArray<{ readonly name: string, readonly nameEn: string, readonly institution: { readonly nameEn: string } | null, readonly statedIn: ReadonlyArray<{ readonly section: string, readonly text: string }>, readonly addressedByConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly name: string, readonly nameEn: string, readonly continues: ReadonlyArray<{ readonly nameEn: string }>, readonly toProduce: ReadonlyArray<{ readonly textName: string | null, readonly precursors: ReadonlyArray<{ readonly nameEn: string, readonly producedBy: ReadonlyArray<{ readonly nameEn: string }> }> }> } }> } }>, readonly unanswered: ReadonlyArray<{ readonly nameEn: string }>, readonly onOnePlan: ReadonlyArray<{ readonly nameEn: string }>, readonly withoutASureAnswer: ReadonlyArray<{ readonly nameEn: string }> };

export type InferredClaimsAndTheirReasonsQueryVariables = Exact<{
  confidence?: ReadonlyArray<Confidence> | Confidence;
}>;


export type InferredClaimsAndTheirReasonsQuery = { readonly actors: ReadonlyArray<{ readonly nameEn: string, readonly deliveredByConnection: { readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string } }> } }>, readonly frameworks: ReadonlyArray<{ readonly nameEn: string, readonly underConnection: { readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string } }> } }>, readonly results: ReadonlyArray<{ readonly nameEn: string, readonly outcomesConnection: { readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string } }> } }>, readonly honours: ReadonlyArray<{ readonly nameEn: string, readonly recognisesReformsConnection: { readonly edges: ReadonlyArray<{ readonly confidence: Confidence | null, readonly note: string | null, readonly quote: string, readonly node: { readonly nameEn: string } }> } }> };

export type ClaimsOfOnePassageQueryVariables = Exact<{
  passage?: string | number;
}>;


export type ClaimsOfOnePassageQuery = { readonly passage: { readonly section: string, readonly text: string, readonly statesConnection: { readonly edges: ReadonlyArray<{ readonly quote: string, readonly asName: string | null, readonly node:
          | { readonly __typename: 'Institution', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Measure', readonly id: string, readonly nameEn: string, readonly deliveredByConnection: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly stated: boolean, readonly quote: string, readonly node: { readonly id: string } }> }, readonly underConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly id: string } }> }, readonly producedConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly id: string } }> }, readonly coversConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly id: string } }> }, readonly outcomesConnection: { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly id: string } }> } }
          | { readonly __typename: 'Outcome', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Plan', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Recognition', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Reform', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Regulation', readonly id: string, readonly nameEn: string }
          | { readonly __typename: 'Shortcoming', readonly id: string, readonly nameEn: string }
         }> } } | null };

export type InstrumentsFragment = { readonly edges: ReadonlyArray<{ readonly stated: boolean, readonly quote: string, readonly node: { readonly id: string } }> };

export type FromAnInstitutionToAnHonourInFiveHopsQueryVariables = Exact<{
  from?: string | number;
  to?: string | number;
}>;


export type FromAnInstitutionToAnHonourInFiveHopsQuery = { readonly institutions: ReadonlyArray<{ readonly id: string, readonly nameEn: string }>, readonly paths: ReadonlyArray<{ readonly sentence: string, readonly steps: ReadonlyArray<{ readonly relationship:
        | { readonly stated: boolean, readonly note: string | null, readonly quote: string, readonly type: RelationshipTypeName }
        | { readonly type: RelationshipTypeName }
        | { readonly type: RelationshipTypeName }
        | { readonly type: RelationshipTypeName }
       }>, readonly nodes: ReadonlyArray<
      | { readonly nameEn: string }
      | { readonly nameEn: string }
      | { readonly nameEn: string }
      | { readonly nameEn: string }
      | { readonly nameEn: string }
      | { readonly nameEn: string, readonly statedIn: ReadonlyArray<{ readonly section: string, readonly text: string, readonly document: { readonly titleEn: string } | null }> }
      | { readonly nameEn: string }
      | { readonly nameEn: string }
      | { readonly nameEn: string }
      | Record<PropertyKey, never>
    > }>, readonly graph: { readonly sources: ReadonlyArray<{ readonly title: string, readonly publisher: string, readonly published: string, readonly sha256: string }> } };

export type EverythingThatOnePassageStatesQueryVariables = Exact<{
  passage?: string | number;
}>;


export type EverythingThatOnePassageStatesQuery = { readonly passage: { readonly text: string, readonly states: ReadonlyArray<
      | { readonly __typename: 'Institution', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Measure', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Outcome', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Place', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Plan', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Recognition', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Reform', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Regulation', readonly id: string, readonly nameEn: string }
      | { readonly __typename: 'Shortcoming', readonly id: string, readonly nameEn: string }
    > } | null, readonly relationshipsConnection: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly stated: boolean, readonly quote: string, readonly note: string | null, readonly type: RelationshipTypeName, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly stated: boolean, readonly quote: string, readonly type: RelationshipTypeName, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly type: RelationshipTypeName, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly stated: boolean, readonly quote: string, readonly type: RelationshipTypeName, readonly from:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly to:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
       }> } };
