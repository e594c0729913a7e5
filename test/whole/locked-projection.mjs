// Projects a year where SES has frozen the intrinsics of Node itself: date-holidays needs Node's modules, which a
// compartment does not have.
import 'ses'

lockdown()
const { projectYear } = await import('../../src/calendar/projection/index.ts')
process.stdout.write(JSON.stringify(projectYear(Number(process.argv[2]))))
