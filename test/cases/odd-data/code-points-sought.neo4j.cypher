RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND movies0.`id` IN $p0
    WITH movies0
      ORDER BY movies0[head(['id'])]
      LIMIT $p1
    RETURN [movies0.`id`]
  } AS movies0_list;

RETURN
  COLLECT {
    MATCH (movies0:`Movie`)
      WHERE movies0.`id` IS NOT NULL AND (movies0.`title` = $p0 OR movies0.`title` = $p1)
    WITH movies0
      ORDER BY movies0[head(['title'])] DESC, movies0.`id`
      LIMIT $p2
    RETURN [movies0.`title`]
  } AS movies0_list;

CALL () {
  MATCH (directorGroups0:`Director`)
    WHERE directorGroups0.`id` = $p0
  CALL (directorGroups0) {
    MATCH (favourites1:`Movie`)
      WHERE favourites1.`id` IN directorGroups0.`favouriteIds`
    RETURN collect(DISTINCT [true, favourites1[head(['id'])]]) AS favourites1_keys
  }
  UNWIND CASE WHEN size(favourites1_keys) = 0 THEN [null] ELSE favourites1_keys END AS favourites1_key
  WITH
    favourites1_key[0] AS favourites1_is,
    favourites1_key[1] AS id2,
    count(*) AS directorGroups0_count
  WITH favourites1_is, id2, directorGroups0_count
    ORDER BY id2 IS NULL, id2
    LIMIT $p1
  RETURN collect([favourites1_is, id2]) AS directorGroups0_groups
}
RETURN directorGroups0_groups;

RETURN
  head(COLLECT {
    MATCH (moviesConnection1:`Movie`)
      WHERE moviesConnection1.`id` IN $p1
    WITH
      max(moviesConnection1[head(['id'])]) AS moviesConnection1_m0,
      min(moviesConnection1[head(['id'])]) AS moviesConnection1_m1
    RETURN [moviesConnection1_m0, moviesConnection1_m1]
  }) AS moviesConnection1_aggregate;
