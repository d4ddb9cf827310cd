CALL () {
  MATCH (movieGroups0:`Movie`)
  CALL (movieGroups0) {
    MATCH (prequel1:`Movie`)
      WHERE prequel1.`id` = movieGroups0.`sequelOf`
    WITH prequel1
      ORDER BY prequel1.`id`
      LIMIT 1
    CALL (prequel1) {
      MATCH (prequel1)<-[:`ACTED_IN`]-(actors3:`Actor`)
      RETURN collect(DISTINCT [true, actors3.`name`]) AS actors3_keys
    }
    UNWIND CASE WHEN size(actors3_keys) = 0 THEN [null] ELSE actors3_keys END AS actors3_key
    RETURN collect(DISTINCT [true, prequel1.`title`, actors3_key]) AS prequel1_keys
  }
  UNWIND CASE WHEN size(prequel1_keys) = 0 THEN [null] ELSE prequel1_keys END AS prequel1_key
  WITH
    prequel1_key[0] AS prequel1_is,
    prequel1_key[1] AS title2,
    prequel1_key[2][0] AS actors3_is,
    prequel1_key[2][1] AS name4,
    count(*) AS movieGroups0_count
  WITH prequel1_is, title2, actors3_is, name4, movieGroups0_count
    ORDER BY title2 IS NULL, title2, name4 IS NULL, name4
    LIMIT $p0
  RETURN collect([prequel1_is, title2, actors3_is, name4, movieGroups0_count]) AS movieGroups0_groups
}
RETURN movieGroups0_groups;

CALL () {
  MATCH (directorGroups0:`Director`)
  CALL (directorGroups0) {
    MATCH (favourites1:`Movie`)
      WHERE favourites1.`id` IN directorGroups0.`favouriteIds`
    RETURN collect(DISTINCT [true, favourites1.`title`]) AS favourites1_keys
  }
  UNWIND CASE WHEN size(favourites1_keys) = 0 THEN [null] ELSE favourites1_keys END AS favourites1_key
  WITH
    favourites1_key[0] AS favourites1_is,
    favourites1_key[1] AS title2,
    count(*) AS directorGroups0_count
  WITH favourites1_is, title2, directorGroups0_count
    ORDER BY title2 IS NULL, title2
    LIMIT $p0
  RETURN collect([favourites1_is, title2, directorGroups0_count]) AS directorGroups0_groups
}
RETURN directorGroups0_groups;
