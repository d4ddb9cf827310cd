CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)-[:`MADE_BY`]->(studio2:`Studio`)
    WITH studio2
      ORDER BY studio2.`id`
      LIMIT 1
    RETURN head(collect(studio2.`name`)) AS key1
  }
  WITH movies0, key1
    ORDER BY key1 IS NULL, key1 DESC, movies0.`title` DESC, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (prequel2:`Movie`)
      WHERE prequel2.`id` = movies0.`sequelOf`
    WITH prequel2
      ORDER BY prequel2.`id`
      LIMIT 1
    RETURN head(collect(prequel2.`released`)) AS key1
  }
  WITH movies0, key1
    ORDER BY key1 IS NULL, key1, movies0.`title`, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (prequel2:`Movie`)
      WHERE prequel2.`id` = movies0.`sequelOf`
    WITH prequel2
      ORDER BY prequel2.`id`
      LIMIT 1
    MATCH (prequel2)-[:`MADE_BY`]->(studio3:`Studio`)
    WITH studio3
      ORDER BY studio3.`id`
      LIMIT 1
    RETURN head(collect(studio3.`founded`)) AS key1
  }
  WITH movies0, key1
    ORDER BY key1 IS NULL, key1 DESC, movies0.`title`, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)-[:`MADE_BY`]->(studio2:`Studio`)
    WITH studio2
      ORDER BY studio2.`id`
      LIMIT 1
    CALL (studio2) {
      MATCH (studio2)<-[movies3_edge:`MADE_BY`]-(movies3:`Movie`)
      RETURN count(DISTINCT movies3) AS key1_count
    }
    RETURN head(collect(key1_count)) AS key1
  }
  WITH movies0, key1
    ORDER BY key1 IS NULL, key1 DESC, movies0.`title` DESC, movies0.`id`
    LIMIT $p0
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;
