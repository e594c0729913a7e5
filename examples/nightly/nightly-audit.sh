#!/bin/sh
# Audits the records of the folder `records` as of a day: each record into a file of that day, the summary for the mail.
# The command is run as it is installed here: npx may ask the network, and prints notices that cron would mail.
set -u
day=$1
command=node_modules/.bin/taipei-rollout-rules
mkdir -p reports
"$command" audit records --as-of "$day" --fail-on ongoing --output "reports/$day.jsonl"
ended=$?
"$command" audit records --as-of "$day" --summary
exit $ended
