// Loaded before `mandate load` by loads.mjs: writes down, into the file WATCH_FILE, when each part of the load began and
// what the process used. The program itself knows nothing of it.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, '..', 'dist', 'store');
const marks = { started: 0 };
const mark = (name) => (marks[name] ??= performance.now());
const cpu = {};

for (const [file, name] of [['neo4j.js', 'Neo4jStore'], ['embedded.js', 'EmbeddedStore']]) {
  const { prototype } = require(join(dist, file))[name];
  const { write } = prototype;
  prototype.write = async function (work) {
    mark('write');
    const watched = {
      ...work,
      change: async (run, base) => {
        mark('change');
        const kept = await work.change(watch(run), base);
        mark('changed');
        return kept;
      },
    };
    await write.call(this, watched);
    mark('committed');
  };
}

/** The statements of the scripts are told from others by their MERGE. */
function watch(run) {
  const watched = async (text, ...rest) => {
    const isOfScripts = / ?MERGE \(/.test(text);
    if (isOfScripts && !marks.firstStatement) {
      mark('firstStatement');
      cpu.before = process.cpuUsage();
    }
    const rows = await run(text, ...rest);
    if (isOfScripts) {
      marks.lastStatement = performance.now();
      cpu.after = process.cpuUsage(cpu.before);
    }
    return rows;
  };
  return Object.assign(watched, run);
}

process.on('exit', () => {
  mark('ended');
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const statementsCpu = cpu.after ? cpu.after.user + cpu.after.system : 0;
  writeFileSync(process.env.WATCH_FILE, JSON.stringify({ marks, maxRSS, cpu: userCPUTime + systemCPUTime, statementsCpu }));
});
