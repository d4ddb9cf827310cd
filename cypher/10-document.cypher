// The report, a city government’s account of the year 2023, and the years that it tells of and plans for. The text is in sources/, its bytes
// unchanged; sha256 is of those bytes, and characters counts Unicode code points.

MERGE (d:Document {id: 'doc:cn-420200:law-based-government-report:2023'})
SET d.title = '关于2023年法治政府建设情况的报告', d.titleEn = 'Report on the building of a law-based government in 2023', d.kind = 'ANNUAL_REPORT',
    d.language = 'zh-CN', d.published = '2024-02-28', d.reportingYear = 2023, d.publisher = '黄石市政府网',
    d.sha256 = '7fa5b8ebaef9d8f6e58e8045e5587f4efd0f1d8d31e4acc59ec5bc89c55e2de4', d.characters = 3481
RETURN count(*) AS told;

MERGE (t:Period {id: 'period:2023'})
SET t.name = '2023年', t.nameEn = '2023', t.start = '2023-01-01', t.end = '2023-12-31'
RETURN count(*) AS told;

MERGE (t:Period {id: 'period:2024'})
SET t.name = '2024年', t.nameEn = '2024', t.start = '2024-01-01', t.end = '2024-12-31'
RETURN count(*) AS told;

// The years of the plan that “十四五” means.
MERGE (t:Period {id: 'period:2021-2025'})
SET t.name = '“十四五”时期', t.nameEn = 'Fourteenth Five-Year Plan period', t.start = '2021-01-01', t.end = '2025-12-31'
RETURN count(*) AS told;
