CALL () {
  MATCH (studios0:`Studio`)
  CALL (studios0) {
    MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 > $p0, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    WITH count(DISTINCT movies1) AS movies1_count
    RETURN movies1_count > 0 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`name`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  CALL (studios0) {
    MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 > $p0, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    WITH count(DISTINCT movies1) AS movies1_count
    RETURN movies1_count = 0 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`name`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  CALL (studios0) {
    MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 >= $p0, false) AS actors2_told
    }
    WITH *
      WHERE NOT (actors2_told)
    WITH count(DISTINCT movies1) AS movies1_count
    RETURN movies1_count = 0 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH studios0
    ORDER BY studios0.`name`, studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`name`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  CALL (studios0) {
    MATCH (studios0)<-[:`MADE_BY`]-(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 >= $p0, false) AS actors2_told
    }
    WITH *
      WHERE NOT (actors2_told)
    WITH count(DISTINCT movies1) AS movies1_count
    RETURN movies1_count = 0 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`name`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (studios0:`Studio`)
  CALL (studios0) {
    MATCH (studios0)<-[movies1_edge:`MADE_BY`]-(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 > $p0, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    WITH count(DISTINCT movies1) AS movies1_count
    RETURN movies1_count = 1 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH studios0
    ORDER BY studios0.`id`
    LIMIT $p1
  RETURN collect([studios0.`name`]) AS studios0_list
}
RETURN studios0_list;

CALL () {
  MATCH (actors0:`Actor`)
  CALL (actors0) {
    MATCH (actors0)-[movies1_edge:`ACTED_IN`]->(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH DISTINCT actors2
      WITH
        count(actors2) AS actors2_m0
      RETURN coalesce(actors2_m0 = $p0, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    WITH count(movies1_edge) AS movies1_count
    RETURN movies1_count = 1 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH actors0
    ORDER BY actors0.`name`, actors0.`id`
    LIMIT $p1
  RETURN collect([actors0.`name`]) AS actors0_list
}
RETURN actors0_list;

CALL () {
  MATCH (actors0:`Actor`)
  CALL (actors0) {
    MATCH (actors0)-[:`ACTED_IN`]->(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)-[studio2_edge:`MADE_BY`]->(studio2:`Studio`)
      CALL (studio2) {
        MATCH (studio2)<-[movies3_edge:`MADE_BY`]-(movies3:`Movie`)
        WITH DISTINCT movies3
        WITH
          coalesce(sum(floor(movies3.`rating` / 1000000000.0)), 0) AS movies3_m0,
          coalesce(sum(floor(movies3.`rating`) - floor(movies3.`rating` / 1000000000.0) * 1000000000.0), 0) AS movies3_m1,
          coalesce(sum(floor((movies3.`rating` - floor(movies3.`rating`)) * 1000000.0 + 0.5)), 0) AS movies3_m2,
          count(movies3.`rating`) AS movies3_m3
        WITH
          movies3_m0,
          movies3_m1,
          movies3_m2,
          movies3_m3,
          CASE WHEN movies3_m3 > 0 THEN CASE WHEN abs((movies3_m0 * 1000000000.0 + movies3_m1)) < 9000000000.0 THEN ((movies3_m0 * 1000000000.0 + movies3_m1) * 1000000.0 + movies3_m2) / 1000000.0 ELSE (movies3_m0 * 1000000000.0 + movies3_m1) + movies3_m2 / 1000000.0 END END AS movies3_f0
        RETURN coalesce(movies3_f0 > $p0, false) AS movies3_told
      }
      WITH *
        WHERE movies3_told
      WITH count(DISTINCT studio2) AS studio2_count
      RETURN studio2_count > 0 AS studio2_told
    }
    WITH *
      WHERE studio2_told
    WITH count(DISTINCT movies1) AS movies1_count
    RETURN movies1_count > 0 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH actors0
    ORDER BY actors0.`name`, actors0.`id`
    LIMIT $p1
  RETURN collect([actors0.`name`]) AS actors0_list
}
RETURN actors0_list;

CALL () {
  MATCH (actors0:`Actor`)
  CALL (actors0) {
    MATCH (actors0)-[:`ACTED_IN`]->(movies1:`Movie`)
    CALL (movies1) {
      MATCH (movies1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 = $p0, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    WITH count(DISTINCT movies1) AS movies1_count
    RETURN movies1_count = 0 AS movies1_told
  }
  WITH *
    WHERE movies1_told
  WITH actors0
    ORDER BY actors0.`id`
    LIMIT $p1
  RETURN collect([actors0.`name`]) AS actors0_list
}
RETURN actors0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (movies0)-[:`MADE_BY`]->(studio1:`Studio`)
    CALL (studio1) {
      MATCH (studio1)<-[movies2_edge:`MADE_BY`]-(movies2:`Movie`)
      WITH
        count(movies2_edge) AS movies2_m0
      RETURN coalesce(movies2_m0 = $p0, false) AS movies2_told
    }
    WITH *
      WHERE movies2_told
    WITH count(DISTINCT studio1) AS studio1_count
    RETURN studio1_count > 0 AS studio1_told
  }
  WITH *
    WHERE studio1_told
  WITH movies0
    ORDER BY movies0.`title`, movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (movies0:`Movie`)
  CALL (movies0) {
    MATCH (prequel1:`Movie`)
      WHERE prequel1.`id` = movies0.`sequelOf`
    CALL (prequel1) {
      MATCH (prequel1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 >= $p0, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    WITH count(DISTINCT prequel1) AS prequel1_count
    RETURN prequel1_count > 0 AS prequel1_told
  }
  WITH *
    WHERE prequel1_told
  WITH movies0
    ORDER BY movies0.`id`
    LIMIT $p1
  RETURN collect([movies0.`title`]) AS movies0_list
}
RETURN movies0_list;

CALL () {
  MATCH (directors0:`Director`)
  WITH directors0
    ORDER BY directors0.`id`
    LIMIT $p0
  CALL (directors0) {
    UNWIND range(0, size(coalesce(directors0.`favouriteIds`, [])) - 1) AS favourites1_index
    MATCH (favourites1:`Movie`)
      WHERE favourites1.`id` = directors0.`favouriteIds`[favourites1_index]
    CALL (favourites1) {
      MATCH (favourites1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH
        count(actors2_edge) AS actors2_m0
      RETURN coalesce(actors2_m0 >= $p1, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    WITH favourites1, favourites1_index
      ORDER BY favourites1_index
      LIMIT $p2
    RETURN collect([favourites1.`title`]) AS favourites1_list
  }
  WITH directors0, favourites1_list
    ORDER BY directors0.`id`
  RETURN collect([favourites1_list]) AS directors0_list
}
RETURN directors0_list;

CALL () {
  MATCH (actors0:`Actor`)
  WITH actors0
    ORDER BY actors0.`name`, actors0.`id`
    LIMIT $p0
  CALL (actors0) {
    MATCH (actors0)-[moviesConnection1_edge:`ACTED_IN`]->(moviesConnection1:`Movie`)
    CALL (moviesConnection1) {
      MATCH (moviesConnection1)<-[actors2_edge:`ACTED_IN`]-(actors2:`Actor`)
      WITH DISTINCT actors2
      WITH
        count(actors2) AS actors2_m0
      RETURN coalesce(actors2_m0 = $p1, false) AS actors2_told
    }
    WITH *
      WHERE actors2_told
    RETURN count(moviesConnection1_edge) AS moviesConnection1_count
  }
  CALL (actors0) {
    MATCH (actors0)-[moviesConnection3_edge:`ACTED_IN`]->(moviesConnection3:`Movie`)
    CALL (moviesConnection3) {
      MATCH (moviesConnection3)<-[actors5_edge:`ACTED_IN`]-(actors5:`Actor`)
      WITH DISTINCT actors5
      WITH
        count(actors5) AS actors5_m0
      RETURN coalesce(actors5_m0 = $p1, false) AS actors5_told
    }
    WITH *
      WHERE actors5_told
    WITH moviesConnection3_edge, moviesConnection3
      ORDER BY moviesConnection3.`id`, moviesConnection3_edge.`source`
      LIMIT $p2
    RETURN collect([moviesConnection3.`title`]) AS moviesConnection3_list
  }
  CALL (actors0) {
    MATCH (actors0)-[moviesConnection4_edge:`ACTED_IN`]->(moviesConnection4:`Movie`)
    CALL (moviesConnection4) {
      MATCH (moviesConnection4)<-[actors6_edge:`ACTED_IN`]-(actors6:`Actor`)
      WITH DISTINCT actors6
      WITH
        count(actors6) AS actors6_m0
      RETURN coalesce(actors6_m0 = $p1, false) AS actors6_told
    }
    WITH *
      WHERE actors6_told
    WITH
      count(moviesConnection4_edge) AS moviesConnection4_m0
    RETURN [moviesConnection4_m0] AS moviesConnection4_aggregate
  }
  WITH actors0, moviesConnection1_count, moviesConnection3_list, moviesConnection4_aggregate
    ORDER BY actors0.`name`, actors0.`id`
  RETURN collect([moviesConnection1_count, moviesConnection3_list, moviesConnection4_aggregate]) AS actors0_list
}
RETURN actors0_list;

CALL () {
  MATCH (movie0:`Movie`)
  MATCH (movie0)<-[performer1_edge:`ACTED_IN`]-(performer1:`Actor`)
  CALL (performer1) {
    MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`:`Show`)
    RETURN DISTINCT show2
    UNION ALL
    WITH performer1
      WHERE (EXISTS { MATCH (performer1)-[:`ACTED_IN`]->(show2_none:`Series`:`Show`) }) = false
    RETURN null AS show2
  }
  CALL (movie0) {
    MATCH (movie0)-[studio3_found:`MADE_BY`]->(studio3:`Studio`)
    RETURN properties(studio3_found) AS studio3_edge, studio3
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)-[:`MADE_BY`]->(studio3_none:`Studio`) }) = false
    RETURN null AS studio3_edge, null AS studio3
  }
  CALL (movie0) {
    MATCH (movie0)<-[actors4_edge:`ACTED_IN`]-(actors4:`Actor`)
    WITH
      count(actors4_edge) AS actors4_m0
    RETURN coalesce(actors4_m0 < $p0, false) AS actors4_told
  }
  CALL (performer1) {
    MATCH (performer1)-[movies5_edge:`ACTED_IN`]->(movies5:`Movie`)
    WITH
      count(movies5_edge) AS movies5_m0
    RETURN coalesce(movies5_m0 > $p1, false) AS movies5_told
  }
  WITH *
    WHERE (actors4_told AND movies5_told)
  WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
    ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
    LIMIT $p2
  RETURN collect([movie0.`title`]) AS movie0_list
}
RETURN movie0_list;

CALL () {
  MATCH (movie0:`Movie`)
    WHERE movie0.`title` = $p0
  CALL (movie0) {
    MATCH (movie0)<-[performer1_found:`ACTED_IN`]-(performer1:`Actor`)
    RETURN properties(performer1_found) AS performer1_edge, performer1
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)<-[:`ACTED_IN`]-(performer1_none:`Actor`) }) = false
    RETURN null AS performer1_edge, null AS performer1
  }
  CALL (performer1) {
    MATCH (performer1)-[:`ACTED_IN`]->(show2:`Series`:`Show`)
    RETURN DISTINCT show2
    UNION ALL
    WITH performer1
      WHERE (EXISTS { MATCH (performer1)-[:`ACTED_IN`]->(show2_none:`Series`:`Show`) }) = false
    RETURN null AS show2
  }
  CALL (movie0) {
    MATCH (movie0)-[studio3_found:`MADE_BY`]->(studio3:`Studio`)
    RETURN properties(studio3_found) AS studio3_edge, studio3
    UNION ALL
    WITH movie0
      WHERE (EXISTS { MATCH (movie0)-[:`MADE_BY`]->(studio3_none:`Studio`) }) = false
    RETURN null AS studio3_edge, null AS studio3
  }
  CALL (show2) {
    MATCH (show2)<-[actors4_edge:`ACTED_IN`]-(actors4:`Actor`)
    WITH
      count(actors4_edge) AS actors4_m0
    RETURN coalesce(actors4_m0 >= $p1, false) AS actors4_told
  }
  WITH *
    WHERE NOT (NOT (show2 IS NULL) AND actors4_told)
  WITH movie0, performer1_edge, performer1, show2, studio3_edge, studio3
    ORDER BY movie0.`id`, performer1.`id` IS NULL, performer1.`id`, show2.`id` IS NULL, show2.`id`, studio3.`id` IS NULL, studio3.`id`, performer1_edge.`source` IS NULL, performer1_edge.`source`
    LIMIT $p2
  RETURN collect([performer1.`id`, performer1.`name`]) AS movie0_list
}
RETURN movie0_list;
