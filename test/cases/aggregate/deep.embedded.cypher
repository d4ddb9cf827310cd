CALL () {
  MATCH (studios0:`Studio`)
  WITH studios0
    ORDER BY studios0.`name`, studios0.`id`
    LIMIT $p0
  CALL (studios0) {
    MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`)
    WITH DISTINCT movies1
      ORDER BY movies1.`id`
      LIMIT $p1
    CALL (movies1) {
      MATCH (prequel2:`Movie`)
        WHERE prequel2.`id` = movies1.`sequelOf`
      WITH prequel2
        LIMIT 1
      CALL (prequel2) {
        MATCH (prequel2)<-[actorsConnection4_edge:`ACTED_IN`]-(actorsConnection4:`Actor`)
        WITH DISTINCT actorsConnection4
        WITH
          count(actorsConnection4) AS actorsConnection4_m0
        RETURN [actorsConnection4_m0] AS actorsConnection4_aggregate
      }
      RETURN head(collect([prequel2.`title`, actorsConnection4_aggregate])) AS prequel2_one
    }
    CALL (movies1) {
      MATCH (movies1)<-[:`ACTED_IN`]-(actors5:`Actor`)
      WITH DISTINCT actors5
        ORDER BY actors5.`id`
        LIMIT $p3
      CALL (actors5) {
        MATCH (actors5)-[moviesConnection7_edge:`ACTED_IN`]->(moviesConnection7:`Movie`)
        WITH
          count(moviesConnection7_edge) AS moviesConnection7_m0
        RETURN [moviesConnection7_m0] AS moviesConnection7_aggregate
      }
      WITH actors5, moviesConnection7_aggregate
        ORDER BY actors5.`id`
      RETURN collect([actors5.`name`, moviesConnection7_aggregate]) AS actors5_list
    }
    WITH movies1, prequel2_one, actors5_list
      ORDER BY movies1.`id`
    RETURN collect([movies1.`title`, prequel2_one, actors5_list]) AS movies1_list
  }
  WITH studios0, movies1_list
    ORDER BY studios0.`name`, studios0.`id`
  RETURN collect([studios0.`name`, movies1_list]) AS studios0_list
}
RETURN studios0_list;
