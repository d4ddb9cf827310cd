// Where the words for an actor are those of a place, or 我市 (our city), the measure is delivered by its government.
MATCH (x:Measure)-[:STATED_IN]->(p:Passage)
OPTIONAL MATCH (p)<-[t:STATED_IN]-(c:Place)
WHERE x.actorText = t.asName
WITH x, count(c) AS places
WHERE (places > 0 OR x.actorText = '我市') AND (EXISTS { MATCH (i:Institution)-[:DELIVERED]->(x) }) = false
RETURN x.id AS id, 'no DELIVERED' AS found, 'one, from the government of the place: the actor is given as ' + x.actorText AS expected;
