// Every institution that the words for an actor name has delivered the measure or taken part in it.
MATCH (x:Measure)-[s:STATED_IN]->(p:Passage)<-[t:STATED_IN]-(i:Institution)
WHERE x.actorText IS NOT NULL AND x.actorText CONTAINS t.asName
WITH DISTINCT x, p, i, t.asName AS name
OPTIONAL MATCH (p)<-[u:STATED_IN]-(j:Institution)
WHERE x.actorText CONTAINS u.asName AND u.asName CONTAINS name AND size(u.asName) > size(name)
WITH x, i, count(u) AS longer
WHERE longer = 0 AND (EXISTS { MATCH (i)-[:DELIVERED]->(x) }) = false AND (EXISTS { MATCH (i)-[:PARTICIPATED_IN]->(x) }) = false
RETURN x.id AS id, 'no DELIVERED or PARTICIPATED_IN from ' + i.id AS found, 'one: the actor is given as ' + x.actorText AS expected;
