// No two institutions of one place have a name or an alias in common.
MATCH (i:Institution)
UNWIND coalesce(i.aliases, []) + [i.name] AS name
WITH name, i.placeId AS place, collect(DISTINCT i.id) AS bodies
WHERE size(bodies) > 1
UNWIND bodies AS id
RETURN id, name AS found, 'a name that no other institution of the place has: ' + bodies[0] + ', ' + bodies[1] AS expected;
