RETURN
  head(COLLECT {
    MATCH (actor0:`Actor`)
      WHERE actor0.`id` = $p0
    WITH actor0
      LIMIT 1
    RETURN [actor0.`id`]
  }) AS actor0_one;

RETURN
  head(COLLECT {
    MATCH (director0:`Director`)
      WHERE director0.`id` = $p0
    WITH director0
      LIMIT 1
    RETURN [director0.`id`]
  }) AS director0_one;

RETURN
  head(COLLECT {
    MATCH (movie0:`Movie`)
      WHERE movie0.`id` = $p0
    WITH movie0
      LIMIT 1
    RETURN [movie0.`id`]
  }) AS movie0_one;
