#!/bin/sh
# The command line inside the image: docker compose run --rm api greengate doctor
exec node /app/dist/apps/cli/src/main.js "$@"
