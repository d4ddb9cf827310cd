CALL () {
  MATCH (moviesConnection1:`Movie`)
    WHERE (EXISTS { MATCH (moviesConnection1)<-[:`DIRECTED`]-(directors2:`Person`) }) = true
  WITH
    count(moviesConnection1) AS moviesConnection1_m0,
    min(moviesConnection1.`released`) AS moviesConnection1_m1,
    max(moviesConnection1.`released`) AS moviesConnection1_m2
  RETURN [moviesConnection1_m0, moviesConnection1_m1, moviesConnection1_m2] AS moviesConnection1_aggregate
}
RETURN moviesConnection1_aggregate;

CALL () {
  MATCH (peopleConnection1:`Person`)
  WITH
    count(peopleConnection1.`born`) AS peopleConnection1_m0,
    min(peopleConnection1.`born`) AS peopleConnection1_m1
  RETURN [peopleConnection1_m0, peopleConnection1_m1] AS peopleConnection1_aggregate
}
RETURN peopleConnection1_aggregate;
