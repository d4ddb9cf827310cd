RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH
      movies0,
      head(COLLECT {
        MATCH (movies0)-[:`MADE_BY`]->(studio2:`Studio`)
        WITH studio2
          ORDER BY studio2.`id`
          LIMIT 1
        RETURN studio2.`name`
      }) AS key1
    WITH movies0, key1
      ORDER BY key1 IS NULL, key1 DESC, movies0.`title` DESC, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH
      movies0,
      head(COLLECT {
        MATCH (prequel2:`Movie`)
          WHERE prequel2.`id` = movies0.`sequelOf`
        WITH prequel2
          ORDER BY prequel2.`id`
          LIMIT 1
        RETURN prequel2.`released`
      }) AS key1
    WITH movies0, key1
      ORDER BY key1 IS NULL, key1, movies0.`title`, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH
      movies0,
      head(COLLECT {
        MATCH (prequel2:`Movie`)
          WHERE prequel2.`id` = movies0.`sequelOf`
        WITH prequel2
          ORDER BY prequel2.`id`
          LIMIT 1
        MATCH (prequel2)-[:`MADE_BY`]->(studio3:`Studio`)
        WITH studio3
          ORDER BY studio3.`id`
          LIMIT 1
        RETURN studio3.`founded`
      }) AS key1
    WITH movies0, key1
      ORDER BY key1 IS NULL, key1 DESC, movies0.`title`, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL
    WITH
      movies0,
      head(COLLECT {
        MATCH (movies0)-[:`MADE_BY`]->(studio2:`Studio`)
        WITH studio2
          ORDER BY studio2.`id`
          LIMIT 1
        RETURN COUNT { MATCH (studio2)<-[movies3_edge:`MADE_BY`]-(movies3:`Movie`) RETURN DISTINCT movies3 }
      }) AS key1
    WITH movies0, key1
      ORDER BY key1 IS NULL, key1 DESC, movies0.`title` DESC, movies0.`id`
      LIMIT $p0
    RETURN [movies0.`title`]
  } AS movies0_list;
