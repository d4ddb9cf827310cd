RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (CASE moviesConnection0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END > $p0 OR moviesConnection0.`isClassic` IS NULL OR CASE moviesConnection0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END = $p0 AND (moviesConnection0.`id` > $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`isClassic` IS NULL, CASE moviesConnection0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END, moviesConnection0.`id`
      LIMIT $p2
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;

RETURN
  COLLECT {
    MATCH (moviesConnection0:`Movie`)
      WHERE moviesConnection0.`id` IS NOT NULL AND (CASE moviesConnection0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END < $p0 OR CASE moviesConnection0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END = $p0 AND (moviesConnection0.`id` < $p1))
    WITH moviesConnection0
      ORDER BY moviesConnection0.`isClassic` IS NULL DESC, CASE moviesConnection0.`isClassic` WHEN true THEN 1 WHEN false THEN 0 END DESC, moviesConnection0.`id` DESC
      LIMIT $p2
    RETURN [moviesConnection0.`id`]
  } AS moviesConnection0_list;
