// The id of what belongs to a report has the place and the year that the node says.
MATCH (n:Entity)
WHERE n.year IS NOT NULL
WITH n, split(n.id, ':') AS parts
WHERE 'place:' + parts[1] <> n.placeId OR parts[2] <> toString(n.year)
RETURN n.id AS id, n.placeId + ', ' + toString(n.year) AS found, 'the place and the year of the id' AS expected;
