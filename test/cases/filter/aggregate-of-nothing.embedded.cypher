CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
    WITH
      coalesce(sum(actors1.`born`), 0) AS actors1_m0,
      count(actors1.`born`) AS actors1_m1
    WITH
      actors1_m0,
      actors1_m1,
      CASE WHEN actors1_m1 > 0 THEN actors1_m0 END AS actors1_f0
    RETURN coalesce(actors1_f0 >= $p0, false) AS actors1_told
  }
  WITH *
    WHERE actors1_told
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
    WITH
      coalesce(sum(actors1.`born`), 0) AS actors1_m0,
      count(actors1.`born`) AS actors1_m1
    WITH
      actors1_m0,
      actors1_m1,
      CASE WHEN actors1_m1 > 0 THEN actors1_m0 END AS actors1_f0
    RETURN coalesce(actors1_f0 >= $p0, false) AS actors1_told
  }
  WITH *
    WHERE NOT (actors1_told)
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
    WITH
      coalesce(sum(actors1.`born`), 0) AS actors1_m0,
      count(actors1.`born`) AS actors1_m1
    WITH
      actors1_m0,
      actors1_m1,
      CASE WHEN actors1_m1 > 0 THEN floor(actors1_m0 * 1000000.0 / actors1_m1 + 0.5) / 1000000.0 END AS actors1_f0
    RETURN NOT (coalesce(actors1_f0 < $p0, false)) AS actors1_told
  }
  WITH *
    WHERE actors1_told
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
    WITH DISTINCT actors1
    WITH
      coalesce(sum(actors1.`born`), 0) AS actors1_m0,
      count(actors1.`born`) AS actors1_m1
    WITH
      actors1_m0,
      actors1_m1,
      CASE WHEN actors1_m1 > 0 THEN actors1_m0 END AS actors1_f0
    RETURN actors1_f0 IS NULL AS actors1_told
  }
  WITH *
    WHERE actors1_told
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
    WITH
      min(actors1_edge.`billing`) AS actors1_m0
    RETURN actors1_m0 IS NULL AS actors1_told
  }
  WITH *
    WHERE actors1_told
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
    WITH
      actors1,
      count(actors1_edge) AS actors1_p0
    WITH
      coalesce(sum(actors1_p0), 0) AS actors1_m0,
      count(actors1.`born`) AS actors1_m1
    RETURN (coalesce(actors1_m0 = $p0, false) AND coalesce(actors1_m1 <= $p1, false)) AS actors1_told
  }
  WITH *
    WHERE actors1_told
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p2
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
    WITH
      count(CASE WHEN actors1_edge.`lead` THEN 1 END) AS actors1_m0
    RETURN coalesce(actors1_m0 = $p0, false) AS actors1_told
  }
  WITH *
    WHERE actors1_told
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;
