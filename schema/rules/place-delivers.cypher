// Where the words for an actor are those of a place, or 我市 (our city), the measure is delivered by its government.
MATCH (x:Measure)-[:STATED_IN]->(p:Passage)<-[t:STATED_IN]-(c:Place)
WHERE x.actorText = t.asName OR x.actorText = '我市'
WITH DISTINCT x
WHERE (EXISTS { MATCH (i:Institution)-[:DELIVERED]->(x) }) = false
RETURN x.id AS id, 'no DELIVERED' AS found, 'one, from the government of the place: the actor is given as ' + x.actorText AS expected;
