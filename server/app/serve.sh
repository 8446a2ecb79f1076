#!/bin/sh
# Serves from the packaged jar, unpacked, with an archive of its classes: starts in half the time.
#   server/app/serve.sh [Spring Boot's arguments, such as --server.port=8081]
# Unpacks and archives anew once the jar is newer. The jar alone serves as well, by java -jar.
set -eu
target=$(cd "$(dirname "$0")/target" && pwd)
jar=$(ls "$target"/concordat-server-*-exec.jar)
served=$target/served
unpacked=$served/$(basename "$jar")
if [ ! "$served/classes.jsa" -nt "$jar" ]; then
  rm -rf "$served"
  java -Djarmode=tools -jar "$jar" extract --destination "$served" >/dev/null
  # Loads what a start loads, on the embedded database whatever the environment says, and ends.
  env -u SPRING_DATASOURCE_URL -u SPRING_PROFILES_ACTIVE java -Dspring.context.exit=onRefresh \
    -XX:ArchiveClassesAtExit="$served/classes.jsa" -jar "$unpacked" >"$served/archive.log" 2>&1
fi
exec java -XX:SharedArchiveFile="$served/classes.jsa" -Xshare:auto -jar "$unpacked" "$@"
