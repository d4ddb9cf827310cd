// Films whose titles and ids look like Cypher, or hold what text seldom holds.
MERGE (m:Movie {id: 'movie:quote'}) SET m.title = "' OR 1=1 //";
MERGE (m:Movie {id: 'movie:double'}) SET m.title = '" }) RETURN 1 //';
MERGE (m:Movie {id: 'movie:brace'}) SET m.title = "x'}) DETACH DELETE n //";
MERGE (m:Movie {id: 'movie:tick'}) SET m.title = '`; MATCH (n) DETACH DELETE n; `';
MERGE (m:Movie {id: 'movie:escape'}) SET m.title = "\\u0060\\u0027 \\' \\";
MERGE (m:Movie {id: 'movie:control'}) SET m.title = '\u0001\u001b[31m\u007f\u0008\t';
MERGE (m:Movie {id: 'movie:lines'}) SET m.title = 'a\r\n// b\u2028c';
MERGE (m:Movie {id: 'movie:emoji'}) SET m.title = '😀 ﬁlm';
MERGE (m:Movie {id: "movie:'}) DETACH DELETE n //"}) SET m.title = 'Odd id';
MERGE (m:Movie {id: 'movie:sequel'}) SET m.title = 'Sequel', m.sequelOf = "movie:'}) DETACH DELETE n //";
