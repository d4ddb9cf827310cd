RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    CALL (studios0) {
      MATCH (studios0)<-[movies1_edge:`MADE_BY`]-(movies1:`Movie`)
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
        CASE WHEN movies1_m3 > 0 THEN floor(((movies1_m0 * 1000000000.0 + movies1_m1) * 1000000.0 + movies1_m2) / movies1_m3 + 0.5) / 1000000.0 END AS movies1_f0
      RETURN coalesce(movies1_f0 = $p0, false) AS movies1_told
    }
    WITH *
      WHERE movies1_told
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`name`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    CALL (studios0) {
      MATCH (studios0)<-[movies1_edge:`MADE_BY`]-(movies1:`Movie`)
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
        CASE WHEN movies1_m3 > 0 THEN floor(((movies1_m0 * 1000000000.0 + movies1_m1) * 1000000.0 + movies1_m2) / movies1_m3 + 0.5) / 1000000.0 END AS movies1_f0
      RETURN (coalesce(movies1_f0 > $p0, false) AND coalesce(movies1_f0 < $p1, false)) AS movies1_told
    }
    WITH *
      WHERE movies1_told
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p2
    RETURN [studios0.`name`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    CALL (studios0) {
      MATCH (studios0)<-[movies1_edge:`MADE_BY`]-(movies1:`Movie`)
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
        CASE WHEN movies1_m3 > 0 THEN floor(((movies1_m0 * 1000000000.0 + movies1_m1) * 1000000.0 + movies1_m2) / movies1_m3 + 0.5) / 1000000.0 END AS movies1_f0
      RETURN coalesce(movies1_f0 IN $p0, false) AS movies1_told
    }
    WITH *
      WHERE movies1_told
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`name`]
  } AS studios0_list;

RETURN
  COLLECT {
    MATCH (studios0:`Studio`)
      WHERE studios0.`id` IS NOT NULL
    CALL (studios0) {
      MATCH (studios0)<-[movies1_edge:`MADE_BY`]-(movies1:`Movie`)
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
        CASE WHEN movies1_m3 > 0 THEN floor(((movies1_m0 * 1000000000.0 + movies1_m1) * 1000000.0 + movies1_m2) / movies1_m3 + 0.5) / 1000000.0 END AS movies1_f0
      RETURN coalesce(movies1_f0 = $p0, false) AS movies1_told
    }
    WITH *
      WHERE movies1_told
    WITH studios0
      ORDER BY studios0.`id`
      LIMIT $p1
    RETURN [studios0.`name`]
  } AS studios0_list;
