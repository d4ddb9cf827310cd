// What the guide tells of: first the things, then the claims that join them. A claim names its guide (source), says whether
// it is said there or concluded (stated), and gives the sentence (evidence) and the words in it (quote).

CREATE CONSTRAINT exhibit_id IF NOT EXISTS FOR (n:Exhibit) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT maker_id IF NOT EXISTS FOR (n:Maker) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT room_id IF NOT EXISTS FOR (n:Room) REQUIRE n.id IS UNIQUE;

MERGE (e:Exhibit {id: 'exhibit:singing-kettle'}) SET e.name = 'Singing kettle', e.power = 'STEAM', e.built = 1874
RETURN count(*) AS told;
MERGE (e:Exhibit {id: 'exhibit:letter-lift'}) SET e.name = 'Letter lift', e.otherNames = ['Post lift'], e.power = 'HAND'
RETURN count(*) AS told;
MERGE (e:Exhibit {id: 'exhibit:paper-bird'}) SET e.name = 'Paper bird'
RETURN count(*) AS told;
MERGE (m:Maker {id: 'maker:ada-fenn'}) SET m.name = 'Ada Fenn'
RETURN count(*) AS told;
MERGE (m:Maker {id: 'maker:tomas-reyl'}) SET m.name = 'Tomas Reyl'
RETURN count(*) AS told;
MERGE (r:Room {id: 'room:east'}) SET r.name = 'East Room'
RETURN count(*) AS told;
MERGE (r:Room {id: 'room:stair-hall'}) SET r.name = 'Stair Hall'
RETURN count(*) AS told;

MATCH (m:Maker {id: 'maker:ada-fenn'}) MATCH (e:Exhibit {id: 'exhibit:singing-kettle'})
MERGE (m)-[c:MADE {source: 'guide:1931'}]->(e)
SET c.stated = true, c.part = 'built', c.quote = 'was built by Ada Fenn', c.evidence = ['sentence:1931:02']
RETURN count(*) AS told;
MATCH (m:Maker {id: 'maker:ada-fenn'}) MATCH (e:Exhibit {id: 'exhibit:letter-lift'})
MERGE (m)-[c:MADE {source: 'guide:1931'}]->(e)
SET c.stated = true, c.part = 'drew', c.quote = 'was drawn by Ada Fenn', c.evidence = ['sentence:1931:04']
RETURN count(*) AS told;
MATCH (m:Maker {id: 'maker:tomas-reyl'}) MATCH (e:Exhibit {id: 'exhibit:letter-lift'})
MERGE (m)-[c:MADE {source: 'guide:1931'}]->(e)
SET c.stated = true, c.part = 'built', c.quote = 'built by Tomas Reyl', c.evidence = ['sentence:1931:04']
RETURN count(*) AS told;

MATCH (e:Exhibit {id: 'exhibit:singing-kettle'}) MATCH (r:Room {id: 'room:east'})
MERGE (e)-[c:SHOWN_IN {source: 'guide:1931'}]->(r)
SET c.stated = true, c.quote = 'stands in the East Room', c.evidence = ['sentence:1931:03']
RETURN count(*) AS told;
MATCH (e:Exhibit {id: 'exhibit:letter-lift'}) MATCH (r:Room {id: 'room:stair-hall'})
MERGE (e)-[c:SHOWN_IN {source: 'guide:1931'}]->(r)
SET c.stated = true, c.quote = 'hangs in the Stair Hall', c.evidence = ['sentence:1931:05']
RETURN count(*) AS told;
MATCH (e:Exhibit {id: 'exhibit:paper-bird'}) MATCH (r:Room {id: 'room:east'})
MERGE (e)-[c:SHOWN_IN {source: 'guide:1931'}]->(r)
SET c.stated = true, c.quote = 'kept in the East Room', c.evidence = ['sentence:1931:07']
RETURN count(*) AS told;
