// A measure says that its actor is stated exactly where a stated claim says who delivered it.
MATCH (x:Measure)
WITH x, EXISTS { MATCH (x)<-[d:DELIVERED]-(i:Institution) WHERE d.stated = true } AS delivered
WHERE (x.actorStated = true AND delivered = false) OR (x.actorStated = false AND delivered = true)
RETURN x.id AS id, 'actorStated = ' + toString(x.actorStated) AS found,
  CASE WHEN delivered THEN 'true: a stated DELIVERED leads to it' ELSE 'a stated DELIVERED, or actorStated = false' END AS expected;
