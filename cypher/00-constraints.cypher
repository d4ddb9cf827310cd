// What the stores keep: one node for one id, in each label and over all entities; and indexes for the properties that researchers filter by. Required
// properties are checked when the scripts are loaded: Neo4j Community has no constraint for them. A constraint brings its own index on Neo4j, so no
// property has both here; on the embedded engine it brings none, and the loader adds the index on Entity.id that serves every lookup by id. Several
// places have no gbCode, so it is indexed and not constrained.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT period_id IF NOT EXISTS FOR (n:Period) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT metric_id IF NOT EXISTS FOR (n:Metric) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT regulation_id IF NOT EXISTS FOR (n:Regulation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT reform_id IF NOT EXISTS FOR (n:Reform) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT recognition_id IF NOT EXISTS FOR (n:Recognition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT shortcoming_id IF NOT EXISTS FOR (n:Shortcoming) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT plan_id IF NOT EXISTS FOR (n:Plan) REQUIRE n.id IS UNIQUE;

CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);

CREATE INDEX document_kind IF NOT EXISTS FOR (n:Document) ON (n.kind);
CREATE INDEX document_reporting_year IF NOT EXISTS FOR (n:Document) ON (n.reportingYear);

CREATE INDEX passage_position IF NOT EXISTS FOR (n:Passage) ON (n.position);

CREATE INDEX metric_kind IF NOT EXISTS FOR (n:Metric) ON (n.kind);

CREATE INDEX place_level IF NOT EXISTS FOR (n:Place) ON (n.level);
CREATE INDEX place_gb_code IF NOT EXISTS FOR (n:Place) ON (n.gbCode);

CREATE INDEX institution_kind IF NOT EXISTS FOR (n:Institution) ON (n.kind);
CREATE INDEX institution_level IF NOT EXISTS FOR (n:Institution) ON (n.level);
CREATE INDEX institution_function IF NOT EXISTS FOR (n:Institution) ON (n.function);
CREATE INDEX institution_place_id IF NOT EXISTS FOR (n:Institution) ON (n.placeId);

CREATE INDEX regulation_kind IF NOT EXISTS FOR (n:Regulation) ON (n.kind);
CREATE INDEX regulation_legal_rank IF NOT EXISTS FOR (n:Regulation) ON (n.legalRank);
CREATE INDEX regulation_level IF NOT EXISTS FOR (n:Regulation) ON (n.level);
CREATE INDEX regulation_status IF NOT EXISTS FOR (n:Regulation) ON (n.status);
CREATE INDEX regulation_place_id IF NOT EXISTS FOR (n:Regulation) ON (n.placeId);

CREATE INDEX reform_kind IF NOT EXISTS FOR (n:Reform) ON (n.kind);
CREATE INDEX reform_status IF NOT EXISTS FOR (n:Reform) ON (n.status);

CREATE INDEX measure_year IF NOT EXISTS FOR (n:Measure) ON (n.year);
CREATE INDEX measure_theme IF NOT EXISTS FOR (n:Measure) ON (n.theme);
CREATE INDEX measure_status IF NOT EXISTS FOR (n:Measure) ON (n.status);
CREATE INDEX measure_place_id IF NOT EXISTS FOR (n:Measure) ON (n.placeId);

CREATE INDEX outcome_year IF NOT EXISTS FOR (n:Outcome) ON (n.year);
CREATE INDEX outcome_kind IF NOT EXISTS FOR (n:Outcome) ON (n.kind);
CREATE INDEX outcome_theme IF NOT EXISTS FOR (n:Outcome) ON (n.theme);
CREATE INDEX outcome_place_id IF NOT EXISTS FOR (n:Outcome) ON (n.placeId);

CREATE INDEX recognition_year IF NOT EXISTS FOR (n:Recognition) ON (n.year);
CREATE INDEX recognition_kind IF NOT EXISTS FOR (n:Recognition) ON (n.kind);
CREATE INDEX recognition_level IF NOT EXISTS FOR (n:Recognition) ON (n.level);
CREATE INDEX recognition_place_id IF NOT EXISTS FOR (n:Recognition) ON (n.placeId);

CREATE INDEX shortcoming_year IF NOT EXISTS FOR (n:Shortcoming) ON (n.year);
CREATE INDEX shortcoming_place_id IF NOT EXISTS FOR (n:Shortcoming) ON (n.placeId);

CREATE INDEX plan_year IF NOT EXISTS FOR (n:Plan) ON (n.year);
CREATE INDEX plan_place_id IF NOT EXISTS FOR (n:Plan) ON (n.placeId);
