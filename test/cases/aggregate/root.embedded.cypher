CALL () {
  MATCH (moviesConnection0:`Movie`)
  WITH moviesConnection0
    ORDER BY moviesConnection0.`title`, moviesConnection0.`id`
    LIMIT $p0
  RETURN collect([moviesConnection0.`title`]) AS moviesConnection0_list
}
CALL () {
  MATCH (moviesConnection1:`Movie`)
  WITH
    count(moviesConnection1) AS moviesConnection1_m0,
    count(moviesConnection1) AS moviesConnection1_m1,
    count(moviesConnection1.`id`) AS moviesConnection1_m2,
    min(moviesConnection1.`id`) AS moviesConnection1_m3,
    max(moviesConnection1.`id`) AS moviesConnection1_m4,
    count(DISTINCT moviesConnection1.`title`) AS moviesConnection1_m5,
    min(moviesConnection1.`title`) AS moviesConnection1_m6,
    max(moviesConnection1.`title`) AS moviesConnection1_m7,
    count(moviesConnection1.`released`) AS moviesConnection1_m8,
    count(DISTINCT moviesConnection1.`released`) AS moviesConnection1_m9,
    coalesce(sum(moviesConnection1.`released`), 0) AS moviesConnection1_m10,
    min(moviesConnection1.`released`) AS moviesConnection1_m11,
    max(moviesConnection1.`released`) AS moviesConnection1_m12,
    count(moviesConnection1.`rating`) AS moviesConnection1_m13,
    collect(moviesConnection1.`rating`) AS moviesConnection1_m14,
    count(moviesConnection1.`isClassic`) AS moviesConnection1_m15,
    count(CASE WHEN moviesConnection1.`isClassic` THEN 1 END) AS moviesConnection1_m16,
    count(DISTINCT moviesConnection1.`genre`) AS moviesConnection1_m17,
    min(moviesConnection1.`genre`) AS moviesConnection1_m18,
    max(moviesConnection1.`genre`) AS moviesConnection1_m19
  RETURN [moviesConnection1_m0, moviesConnection1_m1, moviesConnection1_m2, moviesConnection1_m3, moviesConnection1_m4, moviesConnection1_m5, moviesConnection1_m6, moviesConnection1_m7, moviesConnection1_m8, moviesConnection1_m9, moviesConnection1_m10, moviesConnection1_m11, moviesConnection1_m12, moviesConnection1_m13, moviesConnection1_m14, moviesConnection1_m15, moviesConnection1_m16, moviesConnection1_m17, moviesConnection1_m18, moviesConnection1_m19] AS moviesConnection1_aggregate
}
RETURN moviesConnection0_list, moviesConnection1_aggregate;
