RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH
        count(actors1_edge) AS actors1_m0,
        max(actors1_edge.`billing`) AS actors1_m1
      RETURN (coalesce(actors1_m0 = $p0, false) OR coalesce(actors1_m1 >= $p1, false)) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
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
        actors1,
        count(actors1_edge) AS actors1_p0
      WITH
        coalesce(sum(actors1_p0), 0) AS actors1_m0,
        count(actors1) AS actors1_m1
      RETURN (coalesce(actors1_m0 >= $p0, false) AND coalesce(actors1_m1 <= $p1, false)) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
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
        count(actors1_edge) AS actors1_m0,
        max(actors1_edge.`billing`) AS actors1_m1
      RETURN NOT (coalesce(actors1_m0 = $p0, false) OR coalesce(actors1_m1 >= $p1, false)) AS actors1_told
    }
    WITH *
      WHERE actors1_told
    WITH movies0
      ORDER BY movies0.`title`, movies0.`id`
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
        count(actors1_edge) AS actors1_m0
      RETURN coalesce(actors1_m0 IN $p0, false) AS actors1_told
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
      WHERE movies0.`id` IS NOT NULL AND false
    WITH movies0
      ORDER BY movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    CALL (movies0) {
      MATCH (movies0)<-[actors1_edge:`ACTED_IN`]-(actors1:`Actor`)
      WITH
        count(actors1_edge) AS actors1_m0
      RETURN coalesce(actors1_m0 = $p1, false) AS actors1_told
    }
    WITH *
      WHERE (movies0.`title` = $p0 OR actors1_told)
    WITH movies0
      ORDER BY movies0[head(['title'])], movies0.`id`
      LIMIT $p2
    RETURN [movies0.`title`]
  } AS movies0_list;
