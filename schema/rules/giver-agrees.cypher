// A recognition says that its giver is stated exactly where a stated claim says by whom it was given.
MATCH (x:Recognition)
WITH x, EXISTS { MATCH (x)-[r:RECOGNISED_BY]->(i:Institution) WHERE r.stated = true } AS given
WHERE (x.recogniserStated = true AND (given = false OR x.recogniserText IS NULL)) OR (x.recogniserStated = false AND given = true)
RETURN x.id AS id, 'recogniserStated = ' + toString(x.recogniserStated) AS found,
  CASE WHEN given THEN 'true, with the words in recogniserText: a stated RECOGNISED_BY leads from it' ELSE 'a stated RECOGNISED_BY, or recogniserStated = false' END AS expected;
