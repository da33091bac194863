// Loaded before a command: writes to file descriptor 3 how many MB it held at most.
const {writeSync} = require('node:fs');
process.on('exit', () => writeSync(3, String(Math.round(process.resourceUsage().maxRSS / 1024))));
