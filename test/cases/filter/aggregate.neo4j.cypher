RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH
        count(actors1_edge) AS actors1_m0
      RETURN coalesce(actors1_m0 >= $p0, false) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH DISTINCT actors1
      WITH
        count(actors1) AS actors1_m0
      RETURN coalesce(actors1_m0 = $p0, false) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH DISTINCT actors1
      WITH
        coalesce(sum(actors1.`born`), 0) AS actors1_m0,
        count(actors1.`born`) AS actors1_m1
      WITH
        actors1_m0,
        actors1_m1,
        CASE WHEN actors1_m1 > 0 THEN actors1_m0 END AS actors1_f0,
        CASE WHEN actors1_m1 > 0 THEN floor(actors1_m0 * 1000000.0 / actors1_m1 + 0.5) / 1000000.0 END AS actors1_f1
      RETURN (coalesce(actors1_f0 = $p0, false) AND coalesce(actors1_f1 = $p1, false)) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH
        count(DISTINCT actors1_edge.`billing`) AS actors1_m0,
        coalesce(sum(actors1_edge.`billing`), 0) AS actors1_m1,
        count(actors1_edge.`billing`) AS actors1_m2,
        max(actors1_edge.`billing`) AS actors1_m3,
        count(CASE WHEN actors1_edge.`lead` THEN 1 END) AS actors1_m4
      WITH
        actors1_m0,
        actors1_m1,
        actors1_m2,
        actors1_m3,
        actors1_m4,
        actors1_m0 AS actors1_f0,
        CASE WHEN actors1_m2 > 0 THEN actors1_m1 END AS actors1_f1
      RETURN (coalesce(actors1_f0 = $p0, false) AND coalesce(actors1_f1 = $p1, false) AND coalesce(actors1_m3 < $p2, false) AND coalesce(actors1_m4 = $p3, false)) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p4
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH
        actors1,
        collect(DISTINCT actors1_edge.`source`) AS actors1_p1
      WITH
        count(actors1.`born`) AS actors1_m0,
        collect(actors1_p1) AS actors1_m1
      WITH
        actors1_m0,
        actors1_m1,
        size(reduce(seen = [], list IN actors1_m1 | seen + [item IN list WHERE NOT item IN seen])) AS actors1_f1
      RETURN (coalesce(actors1_m0 = $p0, false) AND coalesce(actors1_f1 = $p1, false)) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p2
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH DISTINCT actors1
      WITH
        max(actors1.`name`) AS actors1_m0
      RETURN coalesce(actors1_m0 STARTS WITH $p0, false) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH DISTINCT actors1
      WITH
        min(actors1.`name`) AS actors1_m0
      RETURN coalesce(toLower(actors1_m0) = $p0, false) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (actors0:`Actor`)
      WHERE actors0.`id` IS NOT NULL
    CALL (actors0) {
      MATCH (actors0)-[movies1_edge:`ACTED_IN`]->(movies1:`Movie`)
      WITH DISTINCT movies1
      WITH
        coalesce(sum(floor(movies1.`rating` / 1000000000.0)), 0) AS movies1_m0,
        coalesce(sum(floor(movies1.`rating`) - floor(movies1.`rating` / 1000000000.0) * 1000000000.0), 0) AS movies1_m1,
        coalesce(sum(floor((movies1.`rating` - floor(movies1.`rating`)) * 1000000.0 + 0.5)), 0) AS movies1_m2,
        count(movies1.`rating`) AS movies1_m3
      WITH
        movies1_m0,
        movies1_m1,
        movies1_m2,
        movies1_m3,
        CASE WHEN movies1_m3 > 0 THEN CASE WHEN abs((movies1_m0 * 1000000000.0 + movies1_m1)) < 9000000000.0 THEN ((movies1_m0 * 1000000000.0 + movies1_m1) * 1000000.0 + movies1_m2) / 1000000.0 ELSE (movies1_m0 * 1000000000.0 + movies1_m1) + movies1_m2 / 1000000.0 END END AS movies1_f0,
        CASE WHEN movies1_m3 > 0 THEN floor(((movies1_m0 * 1000000000.0 + movies1_m1) * 1000000.0 + movies1_m2) / movies1_m3 + 0.5) / 1000000.0 END AS movies1_f1
      RETURN (coalesce(movies1_f0 = $p0, false) AND coalesce(movies1_f1 <= $p1, false)) AS movies1_told
    }
    WITH *
      WHERE movies1_told
    WITH actors0
      ORDER BY actors0.`id`
      LIMIT $p2
    RETURN [actors0.`name`]
  } AS actors0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)-[studio1_edge:`MADE_BY`]->(studio1:`Studio`)
      WITH
        max(studio1_edge.`signed`) AS studio1_m0
      RETURN coalesce(studio1_m0 < $p0, false) AS studio1_told
    }
    WITH *
      WHERE studio1_told
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p1
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COUNT {
    MATCH (moviesConnection0:`Movie`)
    CALL (moviesConnection0) {
      MATCH (moviesConnection0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH
        count(actors1_edge) AS actors1_m0
      RETURN coalesce(actors1_m0 < $p0, false) AS actors1_told
    }
    WITH *
      WHERE actors1_told
  } AS moviesConnection0_count,
  COLLECT {
    MATCH (moviesConnection2:`Movie`)
      WHERE moviesConnection2.`id` IS NOT NULL
    CALL (moviesConnection2) {
      MATCH (moviesConnection2)<-[actors4_edge:`ACTED_IN`]-(actors4:`Actor`)
      WITH
        count(actors4_edge) AS actors4_m0
      RETURN coalesce(actors4_m0 < $p0, false) AS actors4_told
    }
    WITH *
      WHERE actors4_told
    WITH moviesConnection2
      ORDER BY moviesConnection2.`title` DESC, moviesConnection2.`id`
      LIMIT $p1
    RETURN [moviesConnection2.`title`]
  } AS moviesConnection2_list,
  head(COLLECT {
    MATCH (moviesConnection3:`Movie`)
    CALL (moviesConnection3) {
      MATCH (moviesConnection3)<-[actors5_edge:`ACTED_IN`]-(actors5:`Actor`)
      WITH
        count(actors5_edge) AS actors5_m0
      RETURN coalesce(actors5_m0 < $p0, false) AS actors5_told
    }
    WITH *
      WHERE actors5_told
    WITH
      count(moviesConnection3.`released`) AS moviesConnection3_m0
    RETURN [moviesConnection3_m0]
  }) AS moviesConnection3_aggregate;
