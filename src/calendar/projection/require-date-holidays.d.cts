import type Holidays from 'date-holidays'

declare function requireDateHolidays(): typeof Holidays
export = requireDateHolidays
